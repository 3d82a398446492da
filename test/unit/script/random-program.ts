// Programs made at random from a seed. Every program ends, reads nothing that was never written, and does nothing that C leaves
// undefined but signed overflow, which gcc is told to let wrap.

const TYPES = ['UINT8', 'INT8', 'UINT16', 'INT16', 'UINT32', 'INT32', 'UINT64', 'INT64', 'BOOLEAN', 'CHAR16'] as const;
const NUMBERS = [
  '0',
  '1',
  '3',
  '-1',
  '0x7F',
  '0x80',
  '0xFFFF',
  '-32768',
  '0x7FFFFFFF',
  '0x80000000',
  '0x1FFFFFFFFFFFFF',
  '0xFFFFFFFFFFFFFFFF',
];

const EDGES = [
  '0',
  '1',
  '2',
  '7',
  '0x7F',
  '0x80',
  '0xFF',
  '0x7FFF',
  '0xFFFF',
  '0x7FFFFFFF',
  '0x80000000',
  '0xFFFFFFFF',
  '0x100000000ULL',
  '0x1FFFFFFFFFFFFFULL',
  '0x20000000000000ULL',
  '0x7FFFFFFFFFFFFFFFLL',
  '0x8000000000000000ULL',
  '0xFFFFFFFFFFFFFFFFULL',
];

interface Chance {
  /** A whole number from 0 up to `n`, exclusive. */
  next(n: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Choices that a seed fixes. */
function chance(seed: number): Chance {
  let state = Math.imul(seed, 2654435761) | 1;
  const next = (n: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % n;
  };
  return { next, pick: (list) => list[next(list.length)] as (typeof list)[number] };
}

/** An expression of operations that need no care with their operands; `operand` makes one of these. */
function operation({ next, pick }: Chance, operand: () => string): string {
  switch (next(10)) {
    case 0:
      return `(${operand()} ${pick(['<', '<=', '>', '>=', '==', '!='])} ${operand()})`;
    case 1:
      return `(${operand()} ${pick(['&&', '||'])} ${operand()})`;
    case 2:
      return `(${operand()} ? ${operand()} : ${operand()})`;
    case 3:
      return `(${pick(TYPES)})(${operand()})`;
    case 4:
      return `${pick(['-', '~', '!'])}(${operand()})`;
    default:
      return `(${operand()} ${pick(['+', '-', '*', '&', '|', '^'])} ${operand()})`;
  }
}

const GLOBALS = `
typedef struct { INT8 A; UINT16 B : 9; INT16 C : 5; UINT64 D; INT32 E : 17; UINT32 F : 32; } PLAIN;
#pragma pack (1)
typedef struct { UINT8 A; UINT32 B : 7; INT32 C : 22; UINT64 D : 40; INT16 E; UINT32 F; } TIGHT;
#pragma pack ()
typedef union { UINT64 Q; UINT32 D[2]; INT16 W[4]; UINT8 B[8]; struct { UINT64 Low : 13; UINT64 High : 51; } Bits; } MIXED;
typedef struct { UINT32 Count; PLAIN Items[3]; TIGHT *Link; INT16 Grid[2][4]; } NESTED;

STATIC PLAIN   mPlain = { .B = 300, .C = -7, .D = 0x123456789ABCDEF0, -70000, 0xFFFFFFFF };
STATIC TIGHT   mTight[4] = { [1] = { 1, 2, -3, 0xFFFFFFFFFF, -5, 6 }, [3].E = -1, [3].D = 9 };
STATIC MIXED   mMixed = { .W = { -1, 2, -3, 4 } };
STATIC NESTED  mNested = { 2, { { 1 }, [2] = { .F = 7, .E = -1 } }, &mTight[1], { { 1, -2 }, { [3] = 9 } } };
STATIC UINT8   mBytes[16] = "firmware memory";
STATIC INT64   mLongs[8] = { 1, -1, 0x7FFFFFFFFFFFFFFF };
STATIC INT32   mFuel = 2000;
`;

/**
 * A program of statements: functions that call one another, loops, switches, gotos, structures with bit-fields, packed ones and
 * unions, arrays and pointers into them.
 */
export function randomStatements(seed: number): string {
  const { next, pick } = chance(seed);
  const index = (size: number, depth: number) => (depth <= 0 ? String(next(size)) : `(${expression(depth - 1)}) & ${size - 1}`);
  let locals: string[] = [];
  let pointers: string[] = [];

  /** Something that can be assigned. */
  const target = (depth: number): string => {
    switch (next(12)) {
      case 0:
        return `mPlain.${pick(['A', 'B', 'C', 'D', 'E', 'F'])}`;
      case 1:
        return `mTight[${index(4, depth)}].${pick(['A', 'B', 'C', 'D', 'E', 'F'])}`;
      case 2:
        return pick([
          `mMixed.D[${index(2, depth)}]`,
          `mMixed.W[${index(4, depth)}]`,
          `mMixed.B[${index(8, depth)}]`,
          'mMixed.Q',
          'mMixed.Bits.Low',
          'mMixed.Bits.High',
        ]);
      case 3:
        return `mNested.Items[${next(3)}].${pick(['A', 'B', 'C', 'D', 'E', 'F'])}`;
      case 4:
        return `mNested.Link->${pick(['A', 'B', 'C', 'D', 'E', 'F'])}`;
      case 5:
        return `mNested.Grid[${index(2, depth)}][${index(4, depth)}]`;
      case 6:
        return `mBytes[${index(16, depth)}]`;
      case 7:
        return `mLongs[${index(8, depth)}]`;
      case 8:
        return pointers.length > 0 ? `*${pick(pointers)}` : pick(locals);
      default:
        return pick(locals);
    }
  };

  /** GCC computes with a bit-field of more than 32 bits in just so many; here, as for Clang and MSVC, it has its declared type. */
  const value = (read: string): string =>
    /^(?:mTight\[.*\]\.D|mNested\.Link->D|mMixed\.Bits\.High)$/.test(read) ? `(UINT64)${read}` : read;

  const expression = (depth: number): string => {
    if (depth <= 0) return next(3) === 0 ? pick(NUMBERS) : value(target(0));
    const operand = () => expression(depth - 1);
    switch (next(14)) {
      case 0:
        return `((${pick(['UINT32', 'UINT64'])})(${operand()}) ${pick(['/', '%'])} ((UINT32)(${operand()}) | 1))`;
      case 1:
        return `((${operand()}) ${pick(['/', '%'])} ${pick(['3', '7', '10', '0x100'])})`;
      case 2:
        return `((${pick(['UINT32', 'INT32', 'INT64', 'UINT64'])})(${operand()}) ${pick(['<<', '>>'])} ((UINT32)(${operand()}) & 31))`;
      case 3:
        return `(INT64)sizeof (${pick(['PLAIN', 'TIGHT', 'MIXED', 'NESTED', `(${operand()}) + 0`])})`;
      default:
        return operation({ next, pick }, operand);
    }
  };

  const functions = 5;
  let labels = 0;
  const block = (depth: number, level: number, inLoop: boolean): string => {
    const [outerLocals, outerPointers] = [locals, pointers];
    locals = [...locals];
    pointers = [...pointers];
    const lines: string[] = [];
    for (let i = next(3); i > 0; i--) {
      const name = `v${labels++}`;
      if (next(4) === 0) {
        lines.push(pick([`INT64 *${name} = &mLongs[${next(8)}];`, `INT64 *${name} = mLongs + ((${expression(1)}) & 7);`]));
        pointers.push(name);
      } else {
        lines.push(`${pick(TYPES)} ${name} = ${expression(2)};`);
        locals.push(name);
      }
    }
    for (let i = 1 + next(4); i > 0; i--) lines.push(statement(depth, level, inLoop));
    locals = outerLocals;
    pointers = outerPointers;
    return `{\n${lines.join('\n')}\n}`;
  };

  const statement = (depth: number, level: number, inLoop: boolean): string => {
    const simple = depth <= 0;
    // The target of a call is a local: whether its index is computed before or after the call is left to the compiler.
    switch (next(simple ? 8 : 15)) {
      case 0:
        return `${target(1)} ${pick(['+=', '-=', '*=', '&=', '|=', '^='])} ${expression(2)};`;
      case 1:
        return pick([`(${target(1)})${pick(['++', '--'])};`, `${pick(['++', '--'])}${target(1)};`]);
      case 2:
        return pick([
          'mTight[0] = mTight[2];',
          'mPlain = mNested.Items[1];',
          'mNested.Items[0] = mPlain;',
          `mTight[${next(4)}] = (TIGHT){ .C = (INT32)(${expression(1)}), .F = 5 };`,
        ]);
      case 3:
        return level > 0
          ? `${pick(locals)} = F${next(level)} ((INT32)(${expression(1)}), ${expression(1)}, &mLongs[${next(8)}]);`
          : `mNested.Link = &mTight[${index(4, 1)}];`;
      case 4:
        return pick([
          `CopyMem (&mBytes[${next(8)}], &mLongs[${next(7)}], ${next(9)});`,
          `SetMem (&mMixed, ${next(9)}, (UINT8)(${expression(1)}));`,
          `mCall[${level > 0 ? next(level) : 0}] = F0;`,
        ]);
      case 8:
        return `if (${expression(2)}) ${block(depth - 1, level, inLoop)} else ${block(depth - 1, level, inLoop)}`;
      case 9: {
        const name = `i${labels++}`;
        return `for (UINT32 ${name} = 0; ${name} < ${1 + next(6)}; ${name}++) ${block(depth - 1, level, true)}`;
      }
      case 10: {
        const name = `w${labels++}`;
        return `{ INT32 ${name} = ${next(6)}; ${pick([`while (${name}-- > 0) ${block(depth - 1, level, true)}`, `do ${block(depth - 1, level, true)} while (--${name} > 0);`])} }`;
      }
      case 11: {
        const cases = [...new Set([next(4), next(4), 4 + next(4)])].map(
          (value) => `case ${value}: ${statement(depth - 1, level, false)} ${pick(['break;', ''])}`,
        );
        return `switch ((${expression(2)}) & 7) { ${cases.join('\n')}\ndefault: ${statement(depth - 1, level, false)} }`;
      }
      case 12: {
        const name = `L${labels++}`;
        return `if (${expression(1)}) goto ${name};\n${statement(depth - 1, level, inLoop)}\n${name}: ;`;
      }
      case 13:
        return inLoop ? `if (${expression(2)}) ${pick(['break', 'continue'])};` : `${target(1)} = ${expression(3)};`;
      default:
        return `${target(1)} = ${expression(3)};`;
    }
  };

  const bodies: string[] = [];
  for (let level = 0; level < functions; level++) {
    locals = ['X', 'Y', 'R'];
    pointers = ['P'];
    bodies.push(`STATIC ${pick(['INT64', 'UINT32', 'INT16'])} EFIAPI F${level} (INT32 X, ${pick(TYPES)} Y, INT64 *P)
{
  ${pick(TYPES)} R = ${next(100)};
  if (mFuel-- < 0) { return 1; }
${Array.from({ length: 5 }, () => statement(3, level, false)).join('\n')}
  return R;
}`);
  }
  const print = `  for (UINTN I = 0; I < sizeof (mBytes); I++) { Print (L"%x ", mBytes[I]); }
  for (UINTN I = 0; I < 8; I++) { Print (L"%lx ", mLongs[I]); }
  for (UINTN I = 0; I < 4; I++) { Print (L"%x %x %d %lx %d %x\\n", mTight[I].A, mTight[I].B, mTight[I].C, (UINT64)mTight[I].D, mTight[I].E, mTight[I].F); }
  for (UINTN I = 0; I < 3; I++) { PLAIN *Q = &mNested.Items[I]; Print (L"%d %x %d %lx %d %x\\n", Q->A, Q->B, Q->C, Q->D, Q->E, Q->F); }
  Print (L"%d %x %d %lx %d %x %lx %d %d\\n", mPlain.A, mPlain.B, mPlain.C, mPlain.D, mPlain.E, mPlain.F, mMixed.Q, mNested.Grid[1][3], mNested.Link - mTight);`;
  return `#include <Uefi.h>
#include <Library/UefiLib.h>
#include <Library/BaseMemoryLib.h>
${GLOBALS}
STATIC INT64 mUnused;
STATIC VOID *mCall[${functions}];
${bodies.join('\n\n').replaceAll(/mCall\[(\d+)\] = F0;/g, 'mCall[$1] = &mUnused;')}

EFI_STATUS EFIAPI
UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
  for (INT32 Round = 0; Round < 3; Round++) {
    mLongs[Round] = F${functions - 1} (Round * 1000 - 3, Round, &mLongs[Round + 2]);
${print}
  }
  return EFI_SUCCESS;
}
`;
}

/** A program of assignments of random expressions to variables of every integer type, each result printed. */
export function randomAssignments(seed: number): string {
  const { next, pick } = chance(seed);
  const variables = TYPES.flatMap((type, i) => [`a${i}`, `b${i}`].map((name) => ({ name, type })));
  const bits: Record<string, number> = { UINT32: 32, INT32: 32, UINT64: 64, INT64: 64 };

  const expression = (depth: number): string => {
    if (depth === 0) return next(3) === 0 ? pick(EDGES) : pick(variables).name;
    const operand = () => expression(depth - 1);
    switch (next(12)) {
      case 0:
        return `(${operand()} ${pick(['/', '%'])} (${operand()} | 1))`;
      case 1: {
        // A shift count is kept below the width that the left operand has after promotion.
        const type = pick(['UINT32', 'INT32', 'UINT64', 'INT64'] as const);
        return `((${type})(${operand()}) ${pick(['<<', '>>'])} ((UINT32)(${operand()}) % ${bits[type]}))`;
      }
      default:
        return operation({ next, pick }, operand);
    }
  };

  const lines: string[] = [];
  for (const { name, type } of variables) lines.push(`  ${type}  ${name} = (${type})(${pick(EDGES)});`);
  for (let i = 0; i < 150; i++) {
    const { name, type } = pick(variables);
    const kind = next(8);
    if (kind === 0) lines.push(`  ${name}${pick(['++', '--'])};`);
    else if (kind === 1) lines.push(`  ${name} ${pick(['+=', '-=', '*=', '&=', '|=', '^='])} ${expression(2)};`);
    else if (kind === 2) lines.push(`  mGlobal.${pick(['A', 'B', 'C', 'D'])} ${pick(['=', '+=', '^='])} ${expression(2)};`);
    else lines.push(`  ${name} = (${type})(${expression(3)});`);
    lines.push(`  Print (L"${i} %ld %lx\\n", (INT64)${name}, (UINT64)${name});`);
  }
  lines.push('  Print (L"%d %d %u %ld\\n", mGlobal.A, mGlobal.B, mGlobal.C, (INT64)mGlobal.D);');
  return `#include <Uefi.h>
#include <Library/UefiLib.h>
STATIC struct { INT32 A : 5; UINT32 B : 11; UINT32 C : 32; INT64 D : 45; } mGlobal;
EFI_STATUS EFIAPI
UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
${lines.join('\n')}
  return EFI_SUCCESS;
}
`;
}

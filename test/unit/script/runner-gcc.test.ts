// The same C program run here and, compiled by gcc with a small shim, as a process: the output is the same.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prelude } from '../../../src/script/prelude/index';
import { randomStatements } from './random-program';
import { run } from './run-script';

const FIXTURES = join(import.meta.dirname, '../../fixtures/script');
const gcc = spawnSync('gcc', ['--version']).status === 0 && process.arch === 'x64';

/** Fixtures that use nothing that the shim lacks. */
const APPLICABLE = [
  'integer-promotion',
  'pointers-and-arrays',
  'structures',
  'control-flow',
  'functions',
  'operators',
  'hash-and-sort',
  'bit-field-promotion',
  'old-style-functions',
  'c-functions',
  'atomic-operations',
];

describe.skipIf(!gcc)('against gcc on x64 (skipped where it is not there)', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'runner-gcc-'));
    for (const name of prelude.headerNames) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), prelude.header(name)?.text ?? '');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Output of a program compiled by gcc. `-fwrapv`: signed overflow, which is told here, wraps there too. */
  function compiled(text: string): string {
    const file = join(folder, 'program.c');
    const program = join(folder, 'program');
    writeFileSync(file, text);
    const flags = ['-std=gnu11', '-fshort-wchar', '-fwrapv', '-w', '-fno-builtin', '-O1', '-DMDE_CPU_X64=1', '-I', folder];
    const build = spawnSync('gcc', [...flags, file, join(FIXTURES, 'gcc/shim.c'), '-o', program], { encoding: 'utf8' });
    if (build.status !== 0) throw new Error(build.stderr);
    return spawnSync(program, { encoding: 'utf8' }).stdout;
  }

  function agree(text: string): void {
    expect(run(text).console.replaceAll('\r\n', '\n')).toBe(compiled(text));
  }

  test.each(APPLICABLE)('%s.c', (name) => {
    agree(readFileSync(join(FIXTURES, 'run', `${name}.c`), 'utf8'));
  });

  test.each(Array.from({ length: 12 }, (_, i) => i + 1))('expressions made at random, seed %d', (seed) => {
    agree(randomProgram(seed));
  });

  test.each(Array.from({ length: process.env.FIRMAMENT_LONG ? 200 : 10 }, (_, i) => i + 1))(
    'statements made at random, seed %d',
    (seed) => {
      agree(randomStatements(seed));
    },
  );
});

const TYPES = ['UINT8', 'INT8', 'UINT16', 'INT16', 'UINT32', 'INT32', 'UINT64', 'INT64', 'BOOLEAN'] as const;
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

/** A program of assignments of random expressions to variables of every integer type, each result printed. */
function randomProgram(seed: number): string {
  let state = seed * 2654435761;
  const next = (n: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % n;
  };
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const variables = TYPES.flatMap((type, i) => [`a${i}`, `b${i}`].map((name) => ({ name, type })));
  const bits: Record<string, number> = { UINT32: 32, INT32: 32, UINT64: 64, INT64: 64 };

  const expression = (depth: number): string => {
    if (depth === 0) return next(3) === 0 ? pick(EDGES) : pick(variables).name;
    const left = expression(depth - 1);
    const right = expression(depth - 1);
    switch (next(12)) {
      case 0:
        return `(${left} / (${right} | 1))`;
      case 1:
        return `(${left} % (${right} | 1))`;
      case 2: {
        // A shift count is kept below the width that the left operand has after promotion.
        const type = pick(['UINT32', 'INT32', 'UINT64', 'INT64'] as const);
        return `((${type})(${left}) ${pick(['<<', '>>'])} ((UINT32)(${right}) % ${bits[type]}))`;
      }
      case 3:
        return `(${left} ${pick(['<', '<=', '>', '>=', '==', '!='])} ${right})`;
      case 4:
        return `(${left} ${pick(['&&', '||'])} ${right})`;
      case 5:
        return `(${expression(depth - 1)} ? ${left} : ${right})`;
      case 6:
        return `(${pick(TYPES)})(${left})`;
      case 7:
        return `${pick(['-', '~', '!'])}(${left})`;
      default:
        return `(${left} ${pick(['+', '-', '*', '&', '|', '^'])} ${right})`;
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

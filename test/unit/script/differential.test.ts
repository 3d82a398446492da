// Sizes, offsets, bit positions, values and types of constant expressions: ours against those of a program that gcc compiles
// (x64, -fshort-wchar as EDK2 builds). Types are made at random; each run of gcc judges many.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from '../../../src/script/compile';
import type { Prelude } from '../../../src/script/compile-input';
import { NO_PRELUDE } from './no-prelude';

const isX64 = process.arch === 'x64' && process.platform === 'linux';
const gcc = isX64 && spawnSync('gcc', ['--version']).status === 0;
const folder = gcc ? mkdtempSync(join(tmpdir(), 'firmament-c-')) : '';
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true });
});

function compiled(text: string) {
  const result = compile({
    sources: [{ name: 'unit.c', text }],
    resolveInclude: () => undefined,
    prelude: NO_PRELUDE,
    defines: {},
    target: 'x64',
    needsEntry: false,
  });
  expect(result.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  return result.program;
}

/** The lines that a C program prints. */
function output(text: string): string[] {
  writeFileSync(join(folder, 'unit.c'), text);
  const built = spawnSync(
    'gcc',
    ['-w', '-Wno-packed-bitfield-compat', '-O0', '-std=gnu11', '-fshort-wchar', '-o', join(folder, 'unit'), join(folder, 'unit.c')],
    { encoding: 'utf8' },
  );
  expect(built.stderr).toBe('');
  return spawnSync(join(folder, 'unit'), { encoding: 'utf8', maxBuffer: 1 << 26 })
    .stdout.trim()
    .split('\n');
}

// --- layout -------------------------------------------------------------------------------------------------------------

const SCALARS = [
  'char',
  'unsigned char',
  'short',
  'unsigned short',
  'int',
  'unsigned',
  'long',
  'unsigned long long',
  '_Bool',
  'void *',
  'enum E',
  'union V',
  'struct W',
];
const BIT_TYPES: [string, number][] = [
  ['unsigned char', 8],
  ['unsigned short', 16],
  ['unsigned', 32],
  ['int', 32],
  ['unsigned long long', 64],
  ['_Bool', 1],
];

const field = fc.oneof(
  fc.record({
    kind: fc.constant('plain' as const),
    type: fc.constantFrom(...SCALARS),
    dimensions: fc.constantFrom('', '', '[3]', '[2][3]'),
    attribute: fc.constantFrom('', '', '', ' __attribute__((packed))', ' __attribute__((aligned(8)))'),
  }),
  fc.constantFrom(...BIT_TYPES).chain(([type, bits]) =>
    fc.record({
      kind: fc.constant('bits' as const),
      type: fc.constant(type),
      width: fc.integer({ min: 1, max: bits }),
      named: fc.constantFrom(true, true, true, false),
    }),
  ),
  fc.record({
    kind: fc.constant('zero' as const),
    type: fc.constantFrom('unsigned char', 'unsigned short', 'unsigned', 'unsigned long long'),
  }),
);
const record = fc.record({
  keyword: fc.constantFrom('struct', 'struct', 'struct', 'union'),
  pack: fc.constantFrom(0, 0, 0, 1, 2, 4),
  attribute: fc.constantFrom('', '', '', '__attribute__((packed))', '__attribute__((aligned(16)))'),
  fields: fc.array(field, { minLength: 1, maxLength: 8 }),
});

function declaration(shape: ReturnType<typeof fc.sample<typeof record extends fc.Arbitrary<infer T> ? T : never>>[number], name: string) {
  const names: { name: string; isBits: boolean }[] = [];
  const lines = shape.fields.map((one, index) => {
    const member = `f${index}`;
    if (one.kind === 'zero') return `  ${one.type} : 0;`;
    if (one.kind === 'bits') {
      if (!one.named) return `  ${one.type} : ${one.width};`;
      names.push({ name: member, isBits: true });
      return `  ${one.type} ${member} : ${one.width};`;
    }
    names.push({ name: member, isBits: false });
    return `  ${one.type} ${member}${one.dimensions}${one.attribute};`;
  });
  const body = `typedef ${shape.keyword} {\n${lines.join('\n')}\n} ${shape.attribute} ${name};\n`;
  return { names, text: shape.pack ? `#pragma pack(push, ${shape.pack})\n${body}#pragma pack(pop)\n` : body };
}

const COMMON = 'enum E { E0, E1 };\nunion V { char a[5]; short b; };\nstruct W { char a; long long b; char c; };\n';

describe.skipIf(!gcc)('against gcc (skipped where gcc for x64 is absent)', () => {
  test('layout of structs, unions and bit-fields', () => {
    const shapes = fc.sample(record, { numRuns: 1500, seed: 20240607 });
    const records = shapes.map((shape, index) => ({ typeName: `T${index}`, ...declaration(shape, `T${index}`) }));
    const text = COMMON + records.map((one) => one.text).join('');
    const prints = records.flatMap(({ typeName, names }) => [
      `printf("${typeName} %zu %zu\\n", sizeof(${typeName}), _Alignof(${typeName}));`,
      ...names.map(({ name, isBits }) =>
        isBits
          ? `{ union { ${typeName} t; unsigned char b[sizeof(${typeName})]; } u; memset(&u, 0, sizeof u); u.t.${name} = -1; printf("${typeName}.${name} "); for (int i = 0; i < (int)sizeof u.b; i++) printf("%02x", u.b[i]); printf("\\n"); }`
          : `printf("${typeName}.${name} %zu\\n", (unsigned long)&((${typeName} *)0)->${name});`,
      ),
    ]);
    const functions = chunks(prints, 500).map((part, index) => `static void p${index}(void) {\n${part.join('\n')}\n}\n`);
    const main = `int main(void) {\n${functions.map((_, index) => `p${index}();`).join('\n')}\nreturn 0; }\n`;
    const expected = output(`#include <stdio.h>\n#include <string.h>\n${text}${functions.join('')}${main}`);

    const program = compiled(text);
    const actual = records.flatMap(({ typeName, names }) => {
      const definition = program.recordNamed(typeName)?.definition;
      const members = definition?.members ?? [];
      return [
        `${typeName} ${definition?.size} ${definition?.align}`,
        ...names.map(({ name }) => {
          const member = members.find((one) => one.name === name);
          if (!member) return `${typeName}.${name} missing`;
          if (!member.bits) return `${typeName}.${name} ${member.offset}`;
          const bytes = new Uint8Array(definition?.size ?? 0);
          for (let bit = 0; bit < member.bits.width; bit++) {
            const place = member.offset * 8 + member.bits.shift + bit;
            bytes[place >> 3] = (bytes[place >> 3] as number) | (1 << (place & 7));
          }
          expect(member.bits.bytes).toBe(Math.ceil((member.bits.shift + member.bits.width) / 8));
          return `${typeName}.${name} ${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
        }),
      ];
    });
    const texts = new Map(records.map((one) => [one.typeName, one.text]));
    const wrong = actual.findIndex((line, index) => line !== expected[index]);
    const culprit = wrong < 0 ? '' : texts.get((actual[wrong] as string).split(/[ .]/)[0] as string);
    expect({ ours: actual[wrong], text: culprit }).toEqual({ ours: expected[wrong], text: culprit });
    expect(actual.length).toBe(expected.length);
  }, 120_000);

  test('values and types of constant expressions', () => {
    const leaf = fc.oneof(
      fc.constantFrom(
        '0',
        '1',
        '-1',
        '7',
        '0x7FFFFFFF',
        '0x80000000',
        '2147483648',
        '0xFFFFFFFF',
        '0xFFFFFFFFu',
        '5u',
        '5l',
        '5ul',
        '5ll',
        '5ull',
        '0x8000000000000000',
        '9223372036854775807',
        '0777',
        "'a'",
        "'\\xFF'",
        "L'\\xFFFF'",
        'E0',
        'F1',
        'sizeof(int)',
        '(char)200',
        '(unsigned char)200',
        '(short)40000',
        '(unsigned short)40000',
        '(_Bool)5',
        '(enum E)3',
        '(int)0x123456789',
        '0b101',
      ),
      fc.integer({ min: -100, max: 100 }).map(String),
    );
    const expression: fc.Arbitrary<string> = fc.letrec<{ any: string }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        leaf,
        fc
          .tuple(tie('any'), fc.constantFrom('+', '-', '*', '&', '|', '^', '==', '!=', '<', '>', '<=', '>=', '&&', '||', ','), tie('any'))
          .map(([a, op, b]) => `(${a} ${op === ',' ? '+' : op} ${b})`),
        fc
          .tuple(tie('any'), fc.constantFrom('/', '%'), fc.constantFrom('3', '7u', '-5', '11ull', '(char)9'))
          .map(([a, op, b]) => `(${a} ${op} ${b})`),
        fc.tuple(tie('any'), fc.constantFrom('<<', '>>'), fc.integer({ min: 0, max: 31 })).map(([a, op, b]) => `(${a} ${op} ${b})`),
        fc
          .tuple(
            fc.constantFrom(
              '-',
              '~',
              '!',
              '+',
              '(char)',
              '(unsigned)',
              '(long)',
              '(unsigned short)',
              '(signed char)',
              '(unsigned long long)',
              '(_Bool)',
            ),
            tie('any'),
          )
          .map(([op, a]) => `(${op} ${a})`),
        fc.tuple(tie('any'), tie('any'), tie('any')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
      ),
    })).any;
    const expressions = fc.sample(expression, { numRuns: 1500, seed: 7 });
    const names = [
      '_Bool',
      'char',
      'signed char',
      'unsigned char',
      'short',
      'unsigned short',
      'int',
      'unsigned int',
      'long',
      'unsigned long',
      'long long',
      'unsigned long long',
    ];
    const kind = (e: string) => `_Generic((${e}), ${names.map((name, index) => `${name}: ${index}`).join(', ')})`;
    const enums = 'enum E { E0, E1 = 5 };\nenum F { F0 = -1, F1 };\n';
    const values = expressions
      .map((e, index) => `unsigned long long v${index} = (unsigned long long)${e};\nint k${index} = ${kind(e)};\n`)
      .join('');
    const print = expressions.map((_, index) => `printf("%llx %d\\n", v${index}, k${index});`).join('\n');
    const expected = output(`#include <stdio.h>\n${enums}${values}int main(void) {\n${print}\nreturn 0; }\n`);
    const program = compiled(enums + values);
    for (const [index, e] of expressions.entries()) {
      const bytes = (name: string) => {
        const image = program.globals.find((one) => one.name === name)?.initial?.bytes ?? new Uint8Array(8);
        return image.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
      };
      expect(`${e}: ${bytes(`v${index}`).toString(16)} ${bytes(`k${index}`)}`).toBe(`${e}: ${expected[index]}`);
    }
  }, 120_000);

  test('contents of initialised objects', () => {
    const objects = [
      'struct P { int x; int y; };',
      'struct L { struct P a, b; char name[5]; unsigned f : 3, g : 5; union { int i; char c; } u; short tail[3]; };',
      'struct L a0 = { 1, 2, { 3 }, "abc", 5, 17, { 9 }, 1, 2, 3 };',
      'struct L a1 = { .b.y = 7, .name = { "hello" }, .g = 3, .u.c = 4, .tail = { [1] = 5 } };',
      'struct L a2[2] = { { 1 }, [0].b = { 5, 6 }, [0].name[2] = 8, 9, [1] = { { 3 } } };',
      'struct L a3[] = { 1, 2, 3, 4, "x", 1, 1, 1, 1, 2, 3, 4, 5, [4].tail[2] = 7 };',
      'int a4[2][3] = { 1, 2, 3, 4 };',
      'int a5[2][3] = { { 1 }, { 2, 3 } };',
      'int a6[][2] = { 1, 2, 3, 4, 5 };',
      'int a7[] = { [5] = 1, 2, [2] = 3, [0 ... 1] = 9 };',
      'char a8[] = "a\\0b\\x41\\101\\n";',
      'char a9[3] = "abc";',
      'unsigned short a10[] = L"w\\u00e9\\xFFFF" L"d";',
      'unsigned int a11[] = U"\\U0001F600";',
      'char a12[] = u8"\\u00e9\\U0001F600";',
      'char a13[2][4] = { "abc", { "d" } };',
      'struct { int : 3; int a : 3; int : 0; unsigned b : 9; long c; } a14 = { 1, 2, 3 };',
      'struct { union { struct { int a, b; }; long c; }; int d; } a15 = { { { 1, 2 } }, 3 }, a16 = { .b = 5, .d = 6 }, a17 = { .c = -1 };',
      'union { char c; long l; } a18 = { 1 }, a19 = { .l = -2 };',
      'struct { int n; struct P p[2]; } a20 = { 1, .p[1].y = 2, .p[0] = { 3, 4 } };',
      'long a21 = -5, a22 = (char)300, a23 = sizeof (struct L);',
      'struct P a24 = (struct P){ 5, 6 };',
      'struct { char t; struct P p; } a25[2] = { 1, { 2, 3 }, 4, 5, 6 };',
      'struct { struct { int q[2]; } in[2]; int e; } a26 = { 1, 2, 3, 4, 5 }, a27 = { { { { 1 } } }, 2 }, a28 = { .in[1].q[1] = 4, 5 };',
      '_Bool a29[3] = { 5, 0, -1 };',
      '_Alignas (32) char a30[2] = { 1, 2 };',
      'struct __attribute__ ((packed)) { char a; int b : 20; int c : 20; long d; } a31 = { 1, -2, 3, -4 };',
      'long a32 = (long)&((struct L *)0)->tail[1], a33 = (char *)&((struct L *)16)->b - (char *)8;',
      'int a34[3] = { [0] = 1, 2, 3, [1] = 7 };',
      "int a35[] = { 'ab', '\\377', L'\\xFFFF', U'x', 'a' };",
    ];
    const names = [...objects.join('\n').matchAll(/\b(a\d+)(?=\s*(?:\[|=))/g)].map((match) => match[1] as string);
    const text = `${objects.join('\n')}\n`;
    const print = names.map((name) => `dump("${name}", &${name}, sizeof ${name});`).join('\n');
    const dump =
      'static void dump(const char *n, const void *p, unsigned long s) { printf("%s", n); for (unsigned long i = 0; i < s; i++) printf(" %02x", ((const unsigned char *)p)[i]); printf("\\n"); }\n';
    const expected = output(`#include <stdio.h>\n${text}${dump}int main(void) {\n${print}\nreturn 0; }\n`);
    const program = compiled(text);
    const actual = names.map((name) => {
      const object = program.globals.find((one) => one.name === name);
      const bytes = object?.initial?.bytes ?? new Uint8Array(object?.size ?? 0);
      return `${name}${[...bytes].map((byte) => ` ${byte.toString(16).padStart(2, '0')}`).join('')}`;
    });
    expect(actual).toEqual(expected);
    expect(names.length).toBeGreaterThan(35);
  });
});

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

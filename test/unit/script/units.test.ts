// Several translation units: what they share, and what the program is made of; entry points; what builtins ask of a program.

import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../../src/base/finding';
import { compile } from '../../../src/script/compile';
import type { CompileInput, Prelude } from '../../../src/script/compile-input';
import { prelude } from '../../../src/script/prelude/index';
import { NO_PRELUDE } from './no-prelude';

const FEW_BUILTINS: Prelude = { ...NO_PRELUDE, provided: new Set(['gTable', 'Provided']), ofCompilers: new Set(['Provided']) };

function link(units: Record<string, string>, extra: Partial<CompileInput> = {}) {
  const result = compile({
    sources: Object.entries(units).map(([name, text]) => ({ name, text })),
    resolveInclude: (name) =>
      name === 'shared.h'
        ? { name, text: 'typedef struct pair { int a; char b; } PAIR;\nextern PAIR gPair;\nint sum (PAIR *p);\n' }
        : undefined,
    prelude: FEW_BUILTINS,
    defines: {},
    target: 'x64',
    needsEntry: false,
    ...extra,
  });
  return {
    ...result,
    rules: result.findings
      .filter((finding) => finding.severity === 'error')
      .map((finding) => `${finding.place?.file}:${finding.place?.line} ${finding.rule}`),
  };
}

describe('what units share', () => {
  test('functions and variables with external linkage are one, static ones are each their own', () => {
    const { program, rules } = link({
      'a.c':
        'int shared = 1; static int own = 2; static int helper (void) { return own; } int f (void); int g (void) { return f () + helper () + shared; }',
      'b.c': 'extern int shared; static int own = 3; static int helper (void) { return own; } int f (void) { return helper () + shared; }',
    });
    expect(rules).toEqual([]);
    expect(program.globals.map((global) => `${global.name} ${global.linkage}`).sort()).toEqual([
      'own internal',
      'own internal',
      'shared external',
    ]);
    expect(program.functions.map((symbol) => `${symbol.name} ${symbol.body !== undefined}`).sort()).toEqual([
      'f true',
      'g true',
      'helper true',
      'helper true',
    ]);
    expect(program.functions.map((symbol) => symbol.index)).toEqual([0, 1, 2, 3]);
  });

  test('records of a header that both read go together', () => {
    const { rules } = link({
      'a.c': '#include "shared.h"\nPAIR gPair = { 1, 2 };\nint sum (PAIR *p) { return p->a + p->b; }\n',
      'b.c': '#include "shared.h"\nint f (void) { return sum (&gPair); }\n',
    });
    expect(rules).toEqual([]);
  });

  test('a tentative definition gives way to a real one, whichever comes first', () => {
    for (const order of [
      ['int x;', 'int x = 5;'],
      ['int x = 5;', 'int x;'],
      ['extern int x;', 'int x = 5;'],
    ]) {
      const { program, rules } = link({ 'a.c': `${order[0]} int f (void) { return x; }`, 'b.c': order[1] as string });
      expect(rules).toEqual([]);
      expect(program.globals.length).toBe(1);
      expect(program.globals[0]?.initial?.bytes[0]).toBe(5);
    }
    expect(link({ 'a.c': 'int x;' }).program.globals[0]).toMatchObject({ name: 'x', size: 4 });
    expect(link({ 'a.c': 'int x[];' }).program.globals[0]).toMatchObject({ size: 4 });
  });

  test('what contradicts is told where it is said the second time', () => {
    expect(link({ 'a.c': 'int x = 1;', 'b.c': 'int x = 2;' }).rules).toEqual(['b.c:1 c-redefinition']);
    expect(link({ 'a.c': 'int f (void) { return 1; }', 'b.c': 'int f (void) { return 2; }' }).rules).toEqual(['b.c:1 c-redefinition']);
    expect(link({ 'a.c': 'int f (int a) { return a; }', 'b.c': 'int f (char *a);' }).rules).toEqual(['b.c:1 c-conflicting-types']);
    expect(link({ 'a.c': 'int x;', 'b.c': 'extern char *x;' }).rules).toEqual(['b.c:1 c-conflicting-types']);
    expect(link({ 'a.c': 'int f (void) { return 1; }', 'b.c': 'int f;' }).rules).toEqual(['b.c:1 c-redefinition']);
  });

  test('what is used has to be defined or provided; what is only declared does not matter', () => {
    const { program, rules } = link({
      'a.c':
        'extern int gTable, gOther; int Provided (void); int Missing (void); int Unused (void);\nint f (void) { return gTable + Provided (); }\nint g (void) { return gOther + Missing (); }',
    });
    expect(rules).toEqual(['a.c:3 c-undefined', 'a.c:3 c-undefined']);
    expect(program.globals.map((global) => `${global.name} ${global.provided}`)).toEqual(['gTable true', 'gOther false']);
    expect(program.functions.map((symbol) => symbol.name)).toEqual(['Provided', 'Missing', 'f', 'g']);
  });

  test('no units at all give an empty program', () => {
    const { program, findings } = link({}, { needsEntry: true });
    expect(program.functions).toEqual([]);
    expect(findings).toEqual([]);
  });
});

describe('static objects', () => {
  test('addresses in initial contents lead to objects, functions and strings', () => {
    const { program, rules } = link({
      'a.c':
        'int f (void) { return 1; } int x[3]; struct { int *p; int (*g) (void); const char *s; long n; } t = { &x[2], f, "ab" + 1, (long)x };',
    });
    expect(rules).toEqual([]);
    const t = program.globals.find((global) => global.name === 't');
    const told = t?.initial?.addresses.map(
      ({ offset, of, addend }) => `${offset} ${of.kind === 'string-literal' ? 'string' : of.name} ${addend}`,
    );
    expect(told).toEqual(['0 x 8', '8 f 0', '16 string 1', '24 x 0']);
  });

  test('equal strings are one; kinds of characters are not mixed', () => {
    const { program } = link({ 'a.c': 'const char *a = "x", *b = "x"; const unsigned short *c = L"x"; const unsigned int *d = U"x";' });
    expect(program.strings.map((literal) => `${literal.characterSize} ${literal.bytes.length}`)).toEqual(['1 2', '2 4', '4 8']);
  });

  test('static locals are objects of their own', () => {
    const { program } = link({ 'a.c': 'int f (void) { static int n = 1; { static int n; n++; } return n++; }' });
    expect(program.globals.map((global) => `${global.name} ${global.linkage} ${global.initial !== undefined}`)).toEqual([
      'n none true',
      'n none false',
    ]);
  });

  test('const objects are told from others', () => {
    const { program } = link({
      'a.c': 'const int a = 1; int b; static const char c[] = "x"; const char *d; char *const e = 0; const int f[2][2] = { 1 };',
    });
    expect(program.globals.map((global) => `${global.name} ${global.isConst}`)).toEqual([
      'a true',
      'b false',
      'c true',
      'd false',
      'e true',
      'f true',
    ]);
  });
});

test('plain char is signed on x64 and unsigned on AArch64', () => {
  const text = { 'a.c': "int a = (char)200; int b = '\\xFF';" };
  const values = (target: CompileInput['target']) =>
    link(text, { target }).program.globals.map((global) => global.initial && new DataView(global.initial.bytes.buffer).getInt32(0, true));
  expect(values('x64')).toEqual([-56, -1]);
  expect(values('aarch64')).toEqual([200, 255]);
});

test('records and enumeration constants by name', () => {
  const { program } = link({
    'a.c': 'typedef struct { int a; } NAMED; struct tag { char b[3]; }; enum { ONE = 1, MINUS = -5 }; typedef enum { X = 7 } E;',
  });
  expect(program.recordNamed('NAMED')?.definition.size).toBe(4);
  expect(program.recordNamed('tag')?.definition.size).toBe(3);
  expect(program.recordNamed('other')).toBeUndefined();
  expect(['ONE', 'MINUS', 'X', 'Y'].map((name) => program.enumConstant(name))).toEqual([1n, -5n, 7n, undefined]);
});

describe('entry points', () => {
  const head = '#include <Uefi.h>\n#include <PiPei.h>\n';
  const uefi = (name: string) =>
    `EFI_STATUS EFIAPI ${name} (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable) { return EFI_SUCCESS; }\n`;
  const peim = (name: string) =>
    `EFI_STATUS EFIAPI ${name} (IN EFI_PEI_FILE_HANDLE FileHandle, IN CONST EFI_PEI_SERVICES **PeiServices) { return EFI_SUCCESS; }\n`;
  const entries = (text: string) => {
    const result = link({ 'a.c': head + text }, { prelude, needsEntry: true });
    return [
      ...result.program.entries.map((entry) => `${entry.shape} ${entry.function.name}`),
      ...(hasErrors(result.findings) ? result.rules.map((rule) => rule.split(' ')[1]) : []),
    ];
  };
  test('are found by name and by shape', () => {
    expect(entries(uefi('UefiMain'))).toEqual(['uefi UefiMain']);
    expect(entries(uefi('DriverEntryPoint'))).toEqual(['uefi DriverEntryPoint']);
    expect(entries(peim('InitializeMemory'))).toEqual(['peim InitializeMemory']);
    expect(entries('int main (void) { return 0; }')).toEqual(['main main']);
    expect(entries(peim('MemoryPeim') + uefi('MyDriver'))).toEqual(['peim MemoryPeim', 'uefi MyDriver']);
    expect(entries(`STATIC ${uefi('OnlyOne')}`)).toEqual(['uefi OnlyOne']);
  });
  test('UefiMain wins; a function that others call is no entry; a pragma decides', () => {
    expect(entries(uefi('Helper') + uefi('UefiMain'))).toEqual(['uefi UefiMain']);
    expect(
      entries(`${uefi('Helper')}EFI_STATUS EFIAPI Start (IN EFI_HANDLE I, IN EFI_SYSTEM_TABLE *S) { return Helper (I, S); }\n`),
    ).toEqual(['uefi Start']);
    expect(entries(`#pragma firmament entry Second\n${uefi('First')}${uefi('Second')}`)).toEqual(['uefi Second']);
    expect(entries(uefi('First') + uefi('Second'))).toEqual(['c-ambiguous-entry']);
    expect(entries(`#pragma firmament entry Third\n${uefi('First')}`)).toEqual(['uefi First', 'c-no-entry']);
  });
  test('a missing one is told with what was looked for', () => {
    expect(entries('EFI_STATUS UefiMain (VOID) { return 0; }')).toEqual(['c-no-entry']);
    const { findings } = link({ 'a.c': '' }, { prelude, needsEntry: true });
    expect(findings.map((finding) => finding.message).join()).toMatch(/UefiMain.*EFI_SYSTEM_TABLE.*EFI_PEI_SERVICES.*main/);
  });
});

// A script reaches nothing of the host: whatever its names, texts and addresses are, they stay those of C. What its files may reach is
// in test/unit/main/isolation.test.ts.

import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readFixtures } from './fixture';
import { compileScript, run, runSources } from './run-script';

const HEAD = '#include <Uefi.h>\n#include <Library/UefiLib.h>\n#include <Library/UefiBootServicesTableLib.h>\n';
const main = (body: string) =>
  `EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable) {\n${body}\nreturn 0;\n}\n`;

/** Names that mean something to the language that this program is written in. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  '__lookupSetter__',
  'length',
  'name',
  'arguments',
  'caller',
  'callee',
  'eval',
  'this',
  'undefined',
  'NaN',
  'globalThis',
  'process',
  'require',
  'module',
  'exports',
  'fetch',
  'Object',
  'Function',
  'Symbol',
  'then',
  'toJSON',
  'get',
  'set',
];

/** Every position that a name of C can have. `@` is the name; the script prints 1 when all is well. */
const POSITIONS: Readonly<Record<string, string>> = {
  'a global': `STATIC UINTN @ = 41;\n${main('@++; Print (L"%d", @ == 42);')}`,
  'a global without a value': `UINTN @;\n${main('Print (L"%d", @ == 0);')}`,
  'a local': main('UINTN @ = 41; { UINTN Other = @ + 1; Print (L"%d", Other == 42); }'),
  'a function': `STATIC UINTN @ (UINTN N) { return N + 1; }\n${main('Print (L"%d", @ (41) == 42);')}`,
  'a parameter': `STATIC UINTN F (UINTN @) { return @ + 1; }\n${main('Print (L"%d", F (41) == 42);')}`,
  'a member': `typedef struct { UINTN First; UINTN @; } S;\n${main('S A = { 1, 42 }; S *P = &A; Print (L"%d", A.@ + P->@ == 84 && sizeof (S) == 16);')}`,
  'a designated member': `typedef struct { UINTN First; UINTN @; } S;\n${main('S A = { .@ = 42 }; Print (L"%d", A.@ == 42 && OFFSET_OF (S, @) == 8);')}`,
  'a member of a union': `typedef union { UINT8 First; UINT32 @; } S;\n${main('S A; A.@ = 0x2A; Print (L"%d", A.First == 42);')}`,
  'a tag': `struct @ { UINTN A; };\n${main('struct @ A = { 42 }; Print (L"%d", A.A == 42);')}`,
  'a type': `typedef UINT16 @;\n${main('@ A = (@)0x1002A; Print (L"%d", A == 42 && sizeof (@) == 2);')}`,
  'an enumerator': `enum { First = 41, @ };\n${main('switch (42) { case @: Print (L"1"); break; default: Print (L"0"); }')}`,
  'a label': main('goto @;\nPrint (L"0");\n@:\nPrint (L"1");'),
  'a macro': `#define @ 42\n${main('Print (L"%d", @ == 42);')}`,
  'a macro with parameters': `#define @(@@, ...) @@ (__VA_ARGS__)\n${main('@ (Print, L"%d", 1);')}`,
  'a macro that is taken back': `#define @ 1\n#undef @\n#ifdef @\n#error still there\n#endif\n#if defined (@) || @\n#error still there\n#endif\n${main('UINTN @ = 1; Print (L"%d", @);')}`,
  'a name in #if': `#if @ == 0\n${main('Print (L"1");')}\n#endif\n`,
  'a string of #': `#define TEXT(a) #a\n${main('AsciiPrint ("%d", sizeof (TEXT (@)) == sizeof ("@"));')}`,
  'a name put together by ##': `#define JOIN(a, b) a##b\nSTATIC UINTN @2 = 42;\n${main('Print (L"%d", JOIN (@, 2) == 42);')}`,
  'a pushed macro': `#define @ 42\n#pragma push_macro("@")\n#undef @\n#define @ 1\n#pragma pop_macro("@")\n${main('Print (L"%d", @ == 42);')}`,
};

const before = Object.getOwnPropertyNames(Object.prototype).sort();

describe('names of the host are just names of C', () => {
  test.each(Object.entries(POSITIONS))('as %s', (_, text) => {
    for (const name of NAMES) {
      const source = `${HEAD}${text.replaceAll('@@', 'a').replaceAll('@', name)}`;
      expect(run(source).console, name).toBe('1');
    }
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });

  test('all at once, in two files of a program', () => {
    const names = NAMES.filter((name) => name !== 'this');
    const first = `${HEAD}${names.map((name, i) => `UINTN ${name} = ${i};`).join('\n')}\n`;
    const second = `${HEAD}${names.map((name) => `extern UINTN ${name};`).join('\n')}\n${main(`Print (L"%d", ${names.join(' + ')});`)}`;
    const ran = runSources([
      { name: 'constructor', text: first },
      { name: '__proto__', text: second },
    ]);
    expect(ran.console).toBe(String((names.length * (names.length - 1)) / 2));
  });

  test.each(NAMES)('a name that nothing declares is an error of C: %s', (name) => {
    for (const use of [
      `${name};`,
      `${name} ();`,
      `SystemTable->${name};`,
      `goto ${name};`,
      `sizeof (struct ${name});`,
      `gBS->${name} ();`,
    ]) {
      const { findings } = compileScript([{ name: 'unit.c', text: `${HEAD}${main(use)}` }]);
      expect(
        findings.some(({ severity }) => severity === 'error'),
        use,
      ).toBe(true);
      for (const { message } of findings) expect(message).not.toMatch(/: undefined|\[object|native code|function \w* ?\(/);
    }
  });

  test('headers and pragmas of such names are not there', () => {
    for (const name of NAMES) {
      const { findings } = compileScript([
        { name: 'unit.c', text: `#include "${name}"\n#include <${name}>\n#include <Library/${name}>\n${HEAD}${main('')}` },
      ]);
      expect(findings.filter(({ rule }) => rule === 'c-include-not-found')).toHaveLength(3);
      const pragma = `#pragma ${name}\n#pragma firmament ${name} 1\n#pragma firmament limit ${name} 1\n#pragma firmament entry ${name}\n`;
      expect(() => compileScript([{ name: 'unit.c', text: `${pragma}${HEAD}${main('')}` }])).not.toThrow();
    }
  });
});

describe('a script that runs', () => {
  const touched: string[] = [];

  // What would lead out of the thread; a script that comes upon it leaves a note here.
  beforeEach(() => {
    touched.length = 0;
    const trap = (what: string) => () => {
      touched.push(what);
      throw new Error(what);
    };
    vi.stubGlobal('fetch', trap('fetch'));
    vi.stubGlobal('eval', trap('eval'));
    vi.stubGlobal('Function', trap('Function'));
    vi.stubGlobal('WebSocket', trap('WebSocket'));
    for (const name of ['exit', 'kill', 'chdir', 'abort', 'getBuiltinModule', 'dlopen', 'binding'] as const) {
      if (name in process) vi.spyOn(process as unknown as Record<string, () => void>, name).mockImplementation(trap(`process.${name}`));
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test('touches nothing of the process, whatever a fixture does', () => {
    for (const { name, text } of readFixtures(join(import.meta.dirname, '../../fixtures/script/run'))) runSources([{ name, text }]);
    expect(touched).toEqual([]);
  });

  test('has strings and comments with text of the host language as text', () => {
    const text = `${HEAD}${main('Print (L"%s|%a", L"`$' + '{process.exit(1)}`\\\\\\";*/", "\'); throw 1; (\'"); /* */')}`;
    expect(run(text).console).toBe('`$' + "{process.exit(1)}`\\\";*/|'); throw 1; ('");
    expect(touched).toEqual([]);
  });

  test('finds no object of the host at any address', () => {
    const wild = [
      '0',
      '1',
      '0xFFFFFFFFFFFFFFFF',
      '0x8000000000000000',
      '0x1FFFFFFFFFFFFF',
      '(UINTN)&UefiMain + 1',
      '(UINTN)gBS',
      '(UINTN)-8',
    ];
    for (const address of wild) {
      const called = run(`${HEAD}${main(`((EFI_STATUS (EFIAPI *)(VOID))(UINTN)(${address}))();`)}`).outcome;
      expect(called.ended, address).toBe('fault');
      const read = run(`${HEAD}${main(`if (*(volatile UINT64 *)(UINTN)(${address}) == 5) { return 1; }`)}`).outcome;
      expect(['fault', 'returned'], address).toContain(read.ended);
      const written = run(`${HEAD}${main(`*(volatile UINT64 *)(UINTN)(${address}) = 5;`)}`).outcome;
      expect(['fault', 'returned'], address).toContain(written.ended);
    }
    expect(touched).toEqual([]);
  });
});

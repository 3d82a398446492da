// The front end answers to any text: no crash, no hang, no stack overflow, and a message of bearable length.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/base/finding';
import { compile } from '../../../src/script/compile';
import { prelude } from '../../../src/script/prelude/index';
import { MAX_PROBLEMS } from '../../../src/script/report';

function check(text: string, files: Record<string, string> = {}): Finding[] {
  const { findings } = compile({
    sources: [{ name: 'unit.c', text }],
    resolveInclude: (name) => (name in files ? { name, text: files[name] as string } : undefined),
    prelude,
    defines: {},
    target: 'x64',
    needsEntry: false,
  });
  for (const { place } of findings) {
    expect(place).toBeDefined();
    expect(place?.line).toBeGreaterThan(0);
    expect(place?.column).toBeGreaterThan(0);
  }
  expect(findings.length).toBeLessThanOrEqual(MAX_PROBLEMS + 1);
  return findings;
}

function rules(text: string, files?: Record<string, string>): string[] {
  return [...new Set(check(text, files).map((finding) => finding.rule))];
}

const many = (count: number, text: string) => text.repeat(count);

describe('deep nesting is an error with a place', () => {
  const cases: Record<string, string> = {
    'round brackets': `int a = ${many(100_000, '(')}1${many(100_000, ')')};`,
    'open round brackets': `int a = ${many(100_000, '(')}`,
    'square brackets': `int f(int *a) { return ${many(100_000, 'a[')}0${many(100_000, ']')}; }`,
    'prefix operators': `int f(int a) { return ${many(100_000, '- ')}a; }`,
    stars: `int ${many(100_000, '*')}a;`,
    casts: `int f(int a) { return ${many(100_000, '(int)')}a; }`,
    sizeof: `int f(int a) { return ${many(100_000, 'sizeof ')}a; }`,
    'conditionals to the right': `int f(int a) { return ${many(50_000, 'a ? a : ')}a; }`,
    'conditionals in the middle': `int f(int a) { return ${many(50_000, 'a ? ')}a${many(50_000, ' : a')}; }`,
    assignments: `int f(int a) { return ${many(50_000, 'a = ')}a; }`,
    calls: `int f(int a) { return ${many(50_000, 'f(')}a${many(50_000, ')')}; }`,
    blocks: `int f(int a) { ${many(50_000, '{')}${many(50_000, '}')} return a; }`,
    'open blocks': `int f(int a) ${many(100_000, '{')}`,
    if: `int f(int a) { ${many(50_000, 'if (a) ')} a++; return a; }`,
    'else if': `int f(int a) { ${many(50_000, 'if (a) a++; else ')} a--; return a; }`,
    loops: `int f(int a) { ${many(50_000, 'while (a) do for (;;) ')} a++; return a; }`,
    initialisers: `int a = ${many(100_000, '{')}1${many(100_000, '}')};`,
    declarators: `int ${many(100_000, '(')}a${many(100_000, ')')};`,
    'functions of functions': `int a ${many(50_000, '(int (*)')}${many(50_000, ')')};`,
    structs: `${many(50_000, 'struct {')} int a; ${many(50_000, '} b;')}`,
    'member chains': `struct S { struct S *p; }; struct S *f(struct S *s) { return s${many(50_000, '->p')}; }`,
    'left chains': `int f(int a) { return a${many(50_000, ' + a')}; }`,
    commas: `int f(int a) { return a${many(50_000, ', a')}; }`,
    'logical chains': `int f(int a) { return a${many(50_000, ' && a')}; }`,
    'function chains': `int f(int a) { return a${many(50_000, '(1)')}; }`,
    dimensions: `int a${many(50_000, '[2]')};`,
    typeof: `${many(50_000, '__typeof__ (')}int${many(50_000, ')')} a;`,
    _Generic: `int f(int a) { return ${many(50_000, '_Generic (a, int: ')}a${many(50_000, ')')}; }`,
    'if directives': `#if ${many(100_000, '(')}1${many(100_000, ')')}\n#endif\n`,
    'not in directives': `#if ${many(100_000, '!')}1\n#endif\n`,
    'conditionals in directives': `#if ${many(50_000, '1 ? ')}1${many(50_000, ' : 1')}\n#endif\n`,
    designators: `struct { int a; } b = { ${many(50_000, '.a')} = 1 };`,
    offsetof: `int a = __builtin_offsetof (struct { int b; }, b${many(50_000, '.b')});`,
  };
  for (const [name, text] of Object.entries(cases)) {
    test(name, () => {
      expect(check(text).some((finding) => finding.severity === 'error')).toBe(true);
    });
  }

  test('nesting as C demands it (C11 5.2.4.1) is taken', () => {
    const text = `
      int a = ${many(63, '(')}1${many(63, ')')};
      int f(int a) {
        ${many(127, 'if (a) {')} a++; ${many(127, '}')}
        return a${many(300, ' + a')};
      }
      struct ${many(63, '{ struct ')} { int a; } ${many(63, 'b; } ')} c;
      int ${many(12, '*')} p;
      int q${many(12, '[1]')};
      ${Array.from({ length: 63 }, (_, i) => `#if ${i} || 1\n`).join('\n')}int deep;\n${many(63, '#endif\n')}`;
    expect(rules(text)).toEqual([]);
  });
  test('a switch of 1023 cases and an enumeration of as many constants are taken', () => {
    const numbers = Array.from({ length: 1023 }, (_, i) => i);
    const text = `enum E { ${numbers.map((i) => `C${i}`).join(', ')} };
      int f(int a) { switch (a) { ${numbers.map((i) => `case C${i}:`).join('\n')} return 1; } return a; }`;
    expect(rules(text)).toEqual([]);
  });
});

describe('what grows is stopped', () => {
  test('macros that double', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `#define M${i + 1} M${i} M${i}`);
    expect(rules(`#define M0 x\n${lines.join('\n')}\nint a = M40;`)).toContain('c-macro-limit');
  });
  test('macros whose arguments double', () => {
    const text = `#define D(x) x x\nint a = ${many(60, 'D(')}1${many(60, ')')};`;
    expect(rules(text)).toContain('c-macro-limit');
  });
  test('macro arguments that nest', () => {
    expect(check(`#define I(x) x\nint a = ${many(20_000, 'I(')}1${many(20_000, ')')};`).length).toBeGreaterThan(0);
  });
  test('macros that name one another in a long row', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `#define M${i + 1} M${i}`);
    expect(rules(`#define M0 1\n${lines.join('\n')}\nint a = M20000;`)).toEqual([]);
  });
  test('a file that includes itself', () => {
    expect(rules('#include "a.h"\n', { 'a.h': '#include "a.h"\nint a;\n' })).toContain('c-include-depth');
  });
  test('files that include each other twice', () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`h${i}.h`, `#include "h${i + 1}.h"\n#include "h${i + 1}.h"\n`]));
    expect(rules('#include "h0.h"\n', { ...files, 'h30.h': 'int a;\n' })).toContain('c-include-depth');
  });
  test('many macro calls that are not closed', () => {
    expect(check(`#define F(x) x\n${many(5_000, 'int a = F(\n')}`).length).toBeGreaterThan(0);
  });
  test('pasting grows a name', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `#define P${i + 1}(x) P${i}(x ## x)`);
    expect(check(`#define P0(x) x\n${lines.join('\n')}\nint a = P24(ab);`).length).toBeGreaterThan(0);
  }, 60_000);
  test('initialisers that fill a large array', () => {
    expect(rules('int a[0x1000000] = { [0 ... 0xFFFFFF] = 1 };')).toContain('c-too-large');
  });
  test('sizes beyond what a machine has', () => {
    expect(rules('struct { char a[0x3FFFFFFF]; char b[0x3FFFFFFF]; } c; char d[1000][1000][1000][1000];')).toEqual(['c-too-large']);
  });
});

describe('any text', () => {
  test('10 MiB of C', () => {
    expect(rules(many(10 * 1024 * 16, 'int function (void); /* some text that goes on and on */ \n\n'))).toEqual(['c-too-long']);
  });
  test('4 MiB of C that is read', () => {
    expect(rules(many(4 * 1024 * 16, 'extern int variable; /* some text that goes on and on */ \n\n'))).toEqual([]);
  }, 60_000);
  test('bytes of a binary file', () => {
    let seed = 1;
    const bytes = Array.from({ length: 300_000 }, () => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return String.fromCharCode((seed >>> 16) & 0xff);
    });
    expect(check(bytes.join('')).length).toBeGreaterThan(0);
  }, 60_000);
  test('zeros', () => {
    expect(rules(many(1_000_000, '\0'))).toEqual(['c-stray-character']);
  });
  test('every prefix of a program', () => {
    const text = `#include <Uefi.h>\n#define SUM(a, b) ((a) + (b))\ntypedef struct { UINT8 A : 3; CHAR16 *B[2]; } T;\n
      STATIC T mT = { .A = 1, .B = { L"x", L"y" } };\nEFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE H, IN EFI_SYSTEM_TABLE *S) {
      UINTN I; for (I = SUM (1, 2); I < 5 && mT.A; I++) { switch (I) { case 1 ... 2: goto End; default: break; } } End: return (EFI_STATUS)sizeof (T); }`;
    for (let length = 0; length < text.length; length++) check(text.slice(0, length));
  }, 60_000);
  test('tokens at random', () => {
    const word = fc.constantFrom(
      ...'int char struct union enum typedef static extern const if else for while do switch case default return goto break continue sizeof { } ( ) [ ] ; , = + - * & && . -> ? : ... ++ -- # ## 1 0x10 "s" L"s" \'c\' a b T _Generic _Static_assert __attribute__ __builtin_va_arg __asm__ void unsigned long'.split(
        ' ',
      ),
      '\n#define a ',
      '\n#define b(x) x',
      '\n#if ',
      '\n#else\n',
      '\n#endif\n',
      '\n',
      '/*',
      '"',
      '\\\n',
      'typedef int T;',
      'int a(int b) {',
      'struct a {',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        check(words.join(' '));
      }),
      { numRuns: 2_000 },
    );
  }, 120_000);
  test('characters at random', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        check(text);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

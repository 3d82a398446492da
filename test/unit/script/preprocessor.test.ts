// The preprocessor: against gcc token by token, and on its own where gcc has no say (places, trails, pragmas, limits).

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/base/source';
import type { CompileInput, Prelude } from '../../../src/script/compile-input';
import { FileSet } from '../../../src/script/file-set';
import { preprocess } from '../../../src/script/preprocessor';
import { Report, SourceFiles } from '../../../src/script/report';
import { NO_PRELUDE } from './no-prelude';

const FIXTURES = join(import.meta.dirname, '../../fixtures/script/preprocessor');
const gcc = spawnSync('gcc', ['--version']).status === 0;

/** A prelude of headers that say only that they are its. */
function withHeaders(...names: string[]): Prelude {
  const headers = new Map(names.map((name) => [name, { name: `<${name}>`, text: 'prelude\n' }]));
  return { ...NO_PRELUDE, header: (name) => headers.get(name), headerNames: names };
}

function run(text: string, files: Record<string, string> = {}, extra: Partial<CompileInput> = {}) {
  const unit: Source = { name: 'unit.c', text };
  const input: CompileInput = {
    sources: [unit],
    resolveInclude: (name) => (name in files ? { name, text: files[name] as string } : undefined),
    prelude: NO_PRELUDE,
    defines: {},
    target: 'x64',
    ...extra,
  };
  const sources = new SourceFiles();
  const report = new Report(sources);
  const result = preprocess(unit, input, new FileSet(sources, input), report);
  const words = result.tokens.slice(0, -1).map((token) => token.text);
  return { ...result, words, findings: report.findings(), sources };
}

/** gcc's output cut into the same tokens, by our lexer with no macros left to replace. */
function byGcc(text: string): string[] {
  const result = spawnSync('gcc', ['-E', '-P', '-undef', '-D__x86_64__', '-std=gnu11', '-w', '-'], { input: text, encoding: 'utf8' });
  return result.stdout.match(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[\w$]+|\S/g) ?? [];
}

function joined(words: readonly string[]): string[] {
  return words.join(' ').match(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[\w$]+|\S/g) ?? [];
}

describe.skipIf(!gcc)('against gcc -E (skipped where gcc is absent)', () => {
  for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.c'))) {
    test(name, () => {
      const text = readFileSync(join(FIXTURES, name), 'utf8');
      expect(joined(run(text).words)).toEqual(byGcc(text));
    });
  }

  test('macros made at random', () => {
    const names = ['A', 'B', 'C', 'D'];
    const word = fc.constantFrom(
      ...names,
      'x',
      'y',
      '1',
      '+',
      '(',
      ')',
      ',',
      '(A',
      'F(',
      'G(',
      ')',
      'F',
      'G',
      'F(x)',
      'G(A, B)',
      'H(1,2,3)',
      'H()',
    );
    const body = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    const functionBody = fc
      .array(fc.oneof(word, fc.constantFrom('p', 'q', '#p', '#q', 'p ## q', 'x ## p', 'q ## 1')), { maxLength: 6 })
      .map((words) => words.join(' '));
    const program = fc
      .tuple(fc.array(body, { minLength: 4, maxLength: 4 }), functionBody, functionBody, fc.array(body, { minLength: 1, maxLength: 4 }))
      .map(([objects, f, g, lines]) =>
        [
          ...objects.map((text, i) => `#define ${names[i]} ${text}`),
          `#define F(p) ${f.replaceAll('q', 'p')}`,
          `#define G(p, q) ${g}`,
          '#define H(...) <__VA_ARGS__|#__VA_ARGS__>',
          ...lines.map((line) => `${line} ;`),
          '',
        ].join('\n'),
      );
    fc.assert(
      fc.property(program, (text) => {
        const ours = run(text);
        // What gcc refuses it recovers from in its own way.
        fc.pre(!ours.findings.some((finding) => finding.severity === 'error'));
        expect(joined(ours.words)).toEqual(byGcc(text));
      }),
      { numRuns: 100 },
    );
  });
});

describe('what only we have to answer for', () => {
  test('a token of a macro is placed where it was invoked, and its trail leads to the text', () => {
    const text = '#define INNER(x) (x + oops)\n#define OUTER(y) INNER(y) * 2\nint a = OUTER(mine);\n';
    const { tokens, sources } = run(text);
    const oops = tokens.find((token) => token.text === 'oops');
    const mine = tokens.find((token) => token.text === 'mine');
    if (!oops || !mine) throw new Error('the tokens are missing');
    expect(sources.place(oops)).toMatchObject({ file: 'unit.c', line: 3, column: 9, endColumn: 20 });
    expect(sources.trail(oops).map((note) => `${note.message} ${note.place?.line}:${note.place?.column}-${note.place?.endColumn}`)).toEqual(
      ['in expansion of macro INNER 1:23-27', 'in expansion of macro OUTER 2:18-23'],
    );
    expect(sources.place(mine)).toMatchObject({ line: 3, column: 15, endColumn: 19 });
    expect(mine.trail).toBeUndefined();
  });

  test('places count UTF-16 units of the text as it came in, splices and all kinds of line ends included', () => {
    const text = '/* ä😀 */ int a\\\nb;\r\nint\tc;\rint d;\n';
    const { tokens, sources } = run(text);
    const at = (name: string) => {
      const token = tokens.find((candidate) => candidate.text === name);
      const place = token && sources.place(token);
      return place && `${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
    };
    expect([at('ab'), at('c'), at('d')]).toEqual(['1:15-2:2', '3:5-3:6', '4:5-4:6']);
  });

  test('__FILE__, __LINE__, #line, __COUNTER__ and __INCLUDE_LEVEL__', () => {
    const text =
      '__FILE__ __LINE__\n#include "own.h"\n#line 100 "else\\\\where.c"\n__FILE__ __LINE__\n#define L __LINE__\n\nL __COUNTER__ __COUNTER__ __INCLUDE_LEVEL__\n';
    const { words } = run(text, { 'own.h': '\n__FILE__ __LINE__ __INCLUDE_LEVEL__\n' });
    expect(words).toEqual(['"unit.c"', '1', '"own.h"', '2', '1', '"else\\\\\\\\where.c"', '100', '103', '0', '1', '0']);
  });

  test('#pragma once, include guards and a file included twice', () => {
    const files = {
      'once.h': '#pragma once\nonce\n',
      'guard.h': '#ifndef G\n#define G\nguarded\n#endif\n',
      'twice.h': 'twice\n',
    };
    const both = Object.keys(files)
      .map((name) => `#include "${name}"\n`)
      .join('');
    expect(run(both + both, files).words).toEqual(['once', 'guarded', 'twice', 'twice']);
  });

  test('quotes ask the user first, angle brackets the prelude', () => {
    const prelude = withHeaders('A.h');
    const files = { 'A.h': 'own\n' };
    expect(run('#include "A.h"\n#include <A.h>\n#define N <A.h>\n#include N\n', files, { prelude }).words).toEqual([
      'own',
      'prelude',
      'prelude',
    ]);
    expect(run('#include "A.h"\n', {}, { prelude }).words).toEqual(['prelude']);
    expect(
      run('#if __has_include("A.h") && __has_include(<A.h>) && !__has_include("b.h")\nyes\n#endif\n', files, { prelude }).words,
    ).toEqual(['yes']);
  });

  test("a program's own headers stand before those of C, and before gnu-efi's where its efi.h is another one", () => {
    const prelude = withHeaders('stdint.h', 'efi.h', 'efilib.h');
    const includes = '#include <stdint.h>\n#include <efi.h>\n#include <efilib.h>\n';
    expect(run(includes, {}, { prelude }).words).toEqual(['prelude', 'prelude', 'prelude']);
    const own = { 'stdint.h': 'integers\n', 'efi.h': 'own\n', 'efilib.h': 'library\n' };
    expect(run(includes, own, { prelude }).words).toEqual(['integers', 'own', 'library']);
    // A folder of gnu-efi's headers does not take the place of those that know its library.
    expect(run(includes, { ...own, 'efi.h': '#include "efibind.h"\n' }, { prelude }).words).toEqual(['integers', 'prelude', 'prelude']);
    expect(run('#include <gnu-efi/efi.h>\n#include <efi/efilib.h>\n', {}, { prelude }).words).toEqual(['prelude', 'prelude']);
  });

  test('a header of the program leads to the one that it stands before', () => {
    const prelude = withHeaders('stdint.h');
    const next = { 'stdint.h': 'own\n#include_next <stdint.h>\n#if __has_include_next(<stddef.h>)\nmore\n#endif\n' };
    expect(run('#include <stdint.h>\n', next, { prelude }).words).toEqual(['own', 'prelude']);
    expect(run('#include "stdint.h"\n', { 'stdint.h': 'own\n#include <stdint.h>\n' }, { prelude }).words).toEqual(['own', 'prelude']);
  });

  test('what is read before the unit, and macros of the command line', () => {
    const implicit = { name: '<AutoGen.h>', text: '#define FROM_IMPLICIT 5\n' };
    const prelude: Prelude = { ...NO_PRELUDE, implicit: [implicit] };
    expect(run('FROM_IMPLICIT MDE_CPU_X64 FLAG', {}, { prelude, defines: { MDE_CPU_X64: '1', FLAG: '' } }).words).toEqual(['5', '1']);
  });

  test('the processor decides the macros that GCC predefines', () => {
    const text = '__x86_64__ __aarch64__ __riscv_xlen __loongarch64 __CHAR_UNSIGNED__';
    expect(run(text, {}, { target: 'x64' }).words[0]).toBe('1');
    expect(run(text, {}, { target: 'aarch64' }).words).toEqual(['__x86_64__', '1', '__riscv_xlen', '__loongarch64', '1']);
    expect(run(text, {}, { target: 'riscv64' }).words[2]).toBe('64');
    expect(run(text, {}, { target: 'loongarch64' }).words[3]).toBe('1');
  });

  test('#pragma firmament is collected with its places; other pragmas are passed over', () => {
    const { pragmas, words, sources } = run(
      '#pragma firmament platform "x64-pc"\n#pragma warning (disable: 4)\n  #pragma firmament limit steps 1000\n_Pragma ("firmament phase \\"pei\\"") x\n',
    );
    expect(pragmas.map((pragma) => pragma.words.map((word) => (word.isString ? `"${word.text}"` : word.text)).join(' '))).toEqual([
      'platform "x64-pc"',
      'limit steps 1000',
      'phase "pei"',
    ]);
    const name = pragmas[0]?.words[1];
    expect(name && sources.place(name.site)).toMatchObject({ line: 1, column: 28, endColumn: 36 });
    expect(words).toEqual(['x']);
  });

  test('#pragma pack is told by token', () => {
    const { packs, words } = run(
      'a\n#pragma pack (push, 1)\nb\n#pragma pack (2)\nc\n#pragma pack (pop)\nd\n_Pragma ("pack(4)") e\n#pragma pack ()\nf\n',
    );
    const limits = words.map((word, index) => `${word}${packs.findLast((pack) => pack.from <= index)?.limit ?? 0}`);
    expect(limits).toEqual(['a0', 'b1', 'c2', 'd0', 'e4', 'f0']);
  });

  test('#pragma push_macro and pop_macro', () => {
    expect(run('#define A 1\n#pragma push_macro("A")\n#undef A\n#define A 2\nA\n#pragma pop_macro("A")\nA\n').words).toEqual(['2', '1']);
  });

  test('what false conditions skip is told, and need not be C', () => {
    const { skipped, words, findings, sources } = run(
      '#if 0\ndon\'t "panic\n#else\nkept\n#endif\n#ifdef X\nskipped /* open\n#endif\n*/\n#endif\n',
    );
    expect(words).toEqual(['kept']);
    expect(findings).toEqual([]);
    expect(skipped.map((site) => sources.place(site).line)).toEqual([2, 7]);
  });

  test('a macro call that does not end does not swallow the file', () => {
    const { words, findings } = run('#define F(x) [x]\nint a = F(1;\nint b = F(2);\n');
    expect(findings.map((finding) => finding.rule)).toEqual(['c-macro-arguments']);
    expect(words.join(' ')).toBe('int a = F ( 1 ; int b = [ 2 ] ;');
  });

  test('uses of macros are noted for the editor', () => {
    const { uses, sources } = run(
      '#define A 1\n#define F(x) (x)\n#ifdef A\nint a = F (A);\n#endif\n#if defined(A) && !defined B\n#undef A\n#endif\nA F\n',
    );
    expect(uses.map(({ macro, site }) => `${macro.name} ${sources.place(site).line}`)).toEqual(['A 3', 'F 4', 'A 4', 'A 6', 'A 7']);
  });
});

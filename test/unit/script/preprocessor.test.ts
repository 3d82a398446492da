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

const FIXTURES = join(import.meta.dirname, '../../fixtures/script/preprocessor');
const gcc = spawnSync('gcc', ['--version']).status === 0;

const NO_PRELUDE: Prelude = { header: () => undefined, headerNames: [], implicit: [], provided: new Set() };

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

// What the front end says of wrong programs, held against the expectations written under their lines (annotations.ts).
// `UPDATE_FIXTURES=1` writes what is said now; the difference is then to be read line by line.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/script/compile';
import { prelude } from '../../../src/script/prelude/index';
import { annotate } from './annotations';

const FIXTURES = join(import.meta.dirname, '../../fixtures/script/errors');

describe('errors of the text', () => {
  for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.c'))) {
    test(name, () => {
      const text = readFileSync(join(FIXTURES, name), 'utf8');
      const { findings } = compile({
        sources: [{ name, text }],
        resolveInclude: () => undefined,
        prelude,
        defines: { MDE_CPU_X64: '1' },
        target: 'x64',
        needsEntry: name.startsWith('entry') || text.includes('UefiMain'),
      });
      const told = annotate(text, findings, name);
      if (process.env.UPDATE_FIXTURES) writeFileSync(join(FIXTURES, name), told);
      else expect(told).toBe(text);
    });
  }
});

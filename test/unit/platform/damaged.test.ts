// No text makes the reader throw, hang or lose its places: arbitrary strings, JSON of any shape, presets cut and mangled.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlatform } from '../../../src/platform/read';

const PRESETS = join(import.meta.dirname, '../../../presets');
const texts = readdirSync(PRESETS)
  .filter((name) => name.endsWith('.platform.jsonc'))
  .map((name) => readFileSync(join(PRESETS, name), 'utf8'));

function holds(text: string): void {
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const finding of readPlatform({ name: 'x', text }).findings) {
    expect(finding.message.replace(/"[^"]*"/g, '')).not.toMatch(/undefined|\[object|NaN/);
    if (!finding.place) continue;
    expect(finding.place.line).toBeGreaterThanOrEqual(1);
    expect(finding.place.line).toBeLessThanOrEqual(lines);
  }
}

test('any string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds), { numRuns: 500 });
});

test('any JSON value, and any JSON value where a region or the firmware should be', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (root, region, firmware) => {
      holds(JSON.stringify(root));
      holds(JSON.stringify({ architecture: 'x64', regions: [region, { id: 'a', kind: 'ram', base: region, size: region }], firmware }));
    }),
    { numRuns: 300 },
  );
});

test('presets with a piece cut out, doubled or replaced', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 300 }), fc.string({ maxLength: 5 }), (text, at, length, put) => {
      const start = at % text.length;
      holds(text.slice(0, start));
      holds(text.slice(0, start) + put + text.slice(start + length));
      holds(text.slice(0, start + length) + text.slice(start));
      holds(text.replaceAll('\n', '\r\n').slice(start));
    }),
    { numRuns: 200 },
  );
});

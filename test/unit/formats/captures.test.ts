// Small captures in the shapes of many kernels, boot loaders, shells and linkers, with numbers of our own, four ways: golden of what is
// imported, the same without a name, through JSON and back, and damaged. UPDATE_SAMPLES=1 writes the golden again; read it before it is kept.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/formats';
import { type ImportedBytes, importBytes } from '../../../src/formats/import';
import { decodeText, inputOf } from '../../../src/formats/input';
import { memoryDescriptors } from '../../../src/moment';
import { attributeNames } from '../../../src/uefi/attribute';
import { memoryTypeName } from '../../../src/uefi/memory-type';
import { hex } from '../../../src/uefi/units';
import { asUtf16, canonical, exported, json, random, rowsOf, unaccounted, withCrLf, withoutPlaces } from './four-ways';

const FOLDER = join(import.meta.dirname, '../../fixtures/formats/captures');
const GOLDEN = join(import.meta.dirname, '../../fixtures/formats/captures.golden.txt');

const captures = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));

/** What was imported, for a person to read beside the capture. */
function told(imported: ImportedBytes): string[] {
  const lines = [`  read as ${imported.formats.join(', ') || 'nothing'}`];
  for (const { title, architecture, regions, demands = [], memoryMap } of [imported.moment, ...(imported.also ?? [])]) {
    lines.push(`  ${title}${architecture ? ` (${architecture})` : ''}`);
    for (const { name, kind, base, size, parent, place, node } of regions) {
      const from = place ? `, line ${place.line}` : '';
      lines.push(
        `    ${hex(base)} + ${hex(size)} ${kind} ${name}${parent ? ` in ${parent}` : ''}${node === undefined ? '' : ` of node ${node}`}${from}`,
      );
    }
    for (const { name, size, alignment } of demands) lines.push(`    anywhere ${hex(size)} aligned to ${hex(alignment)} ${name}`);
    let row = 0;
    for (const { type, physicalStart, numberOfPages, attribute } of memoryMap ? memoryDescriptors(memoryMap) : []) {
      const words = attributeNames(attribute).join(' ');
      lines.push(`    ${hex(physicalStart)} ${numberOfPages} pages ${memoryTypeName(type)} ${words}, line ${memoryMap?.line?.[row++]}`);
    }
  }
  for (const { severity, rule, message, count, place } of imported.findings) {
    lines.push(`  ${severity} ${rule}${place ? ` line ${place.line}` : ''}${count === undefined ? '' : ` x${count}`}: ${message}`);
  }
  return lines;
}

describe.each(captures)('$name', ({ name, bytes }) => {
  const whole = importBytes({ name, bytes });

  it('is read without its name', () => {
    const nameless = importBytes({ name: 'unnamed-input', bytes });
    expect(canonical(nameless, 'unnamed-input')).toBe(canonical(whole, name));
  });

  it('comes back from JSON as it went', () => {
    for (const moment of [whole.moment, ...(whole.also ?? [])]) {
      const text = exported(moment);
      expect(exported(json.read(inputOf('x.json', text)).moment)).toBe(text);
    }
  });

  it('is read as UTF-16 and with CR LF', () => {
    expect(canonical(importBytes({ name, bytes: asUtf16(bytes) }), '')).toBe(canonical(whole, ''));
    expect(canonical(importBytes({ name, bytes: asUtf16(bytes, true) }), '')).toBe(canonical(whole, ''));
    expect(withoutPlaces(importBytes({ name, bytes: withCrLf(bytes) }))).toEqual(withoutPlaces(whole));
  });

  it('gives no more when it is cut anywhere, but for the line that is cut', () => {
    const next = random(name);
    for (let i = 0; i < 20; i++) {
      const at = Math.floor(next() * bytes.length);
      expect(rowsOf(importBytes({ name, bytes: bytes.slice(0, at) }))).toBeLessThanOrEqual(rowsOf(whole) + 1);
      importBytes({ name, bytes: bytes.slice(at) });
    }
  });

  it('has no line with a range that is neither read nor named as unread', () => {
    expect(unaccounted(whole, decodeText(bytes))).toEqual([]);
  });
});

describe('captures', () => {
  it('give what the golden says', () => {
    const now = captures.map(({ name, bytes }) => [name, ...told(importBytes({ name, bytes })), ''].join('\n')).join('\n');
    if (process.env.UPDATE_SAMPLES) writeFileSync(GOLDEN, now);
    expect(now).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('are there for every reader of text that logs and builds print', () => {
    const seen = new Set(captures.flatMap(({ name, bytes }) => importBytes({ name, bytes }).formats));
    // Binary ones, and those that read back only what we wrote ourselves, have tests of their own.
    const others = ['json', 'c-header', 'dtb', 'elf'];
    const missing = FORMATS.filter((format) => format.read && !seen.has(format.id) && !others.includes(format.id)).map(({ id }) => id);
    expect(missing).toEqual([]);
  });
});

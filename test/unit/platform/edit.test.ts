// Region edits: the text changes where it must and nowhere else, and says afterwards what was asked.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRegion, changeRegion, removeRegion, withEdits } from '../../../src/platform/edit';
import { readPlatform } from '../../../src/platform/read';

const BOARD = `{
  // The board.
  "architecture": "aarch64",
  "regions": [
    // DRAM, two chips.
    { "id": "dram", "kind": "ram", "base": "0x40000000", "size": "1G" }, // keep me
    {
      "id": "secure", // TF-A
      "kind": "reserved",
      "base": "0x7F00_0000",
      "size": "16M",
      "parent": "dram",
    },
    { "id": "uart", "kind": "mmio", "base": 150994944, "size": 4096 },
  ],
}
`;

const outcome = (edits: ReturnType<typeof changeRegion>) => withEdits(BOARD, edits ?? []);

describe('changeRegion', () => {
  test('a size keeps the spelling with a suffix', () => {
    expect(outcome(changeRegion(BOARD, 'dram', { size: 0x8000_0000n }))).toBe(BOARD.replace('"1G"', '"2G"'));
    expect(outcome(changeRegion(BOARD, 'dram', { size: 0x6000_0000n }))).toBe(BOARD.replace('"1G"', '"1536M"'));
    expect(outcome(changeRegion(BOARD, 'dram', { size: 0x1001n }))).toBe(BOARD.replace('"1G"', '"0x1001"'));
  });

  test('a base keeps hexadecimal, its case and width', () => {
    expect(outcome(changeRegion(BOARD, 'dram', { base: 0x8000_0000n }))).toBe(BOARD.replace('0x40000000', '0x80000000'));
    expect(outcome(changeRegion(BOARD, 'dram', { base: 0x1000n }))).toBe(BOARD.replace('0x40000000', '0x00001000'));
  });

  test('a JSON number stays one', () => {
    expect(outcome(changeRegion(BOARD, 'uart', { size: 8192n }))).toBe(BOARD.replace('4096 }', '8192 }'));
  });

  test('the same value changes nothing', () => {
    expect(changeRegion(BOARD, 'secure', { base: 0x7f00_0000n, size: 0x100_0000n, parent: 'dram' })).toEqual([]);
  });

  test('renaming takes the children along and keeps every comment', () => {
    const text = outcome(changeRegion(BOARD, 'dram', { id: 'ram0' }));
    expect(text).toBe(BOARD.replaceAll('"dram"', '"ram0"'));
  });

  test('a property is added and removed', () => {
    const added = outcome(changeRegion(BOARD, 'uart', { name: 'PL011', node: 1 }));
    const { platform } = readPlatform({ name: 'b', text: added });
    expect(platform?.regions[2]).toMatchObject({ name: 'PL011', node: 1 });
    const removed = withEdits(added, changeRegion(added, 'uart', { name: undefined, node: undefined }) ?? []);
    expect(readPlatform({ name: 'b', text: removed }).platform?.regions[2]).toMatchObject({ name: 'uart' });
    expect(added).toContain('// keep me');
    expect(removed).toContain('// TF-A');
  });

  test('no such region', () => {
    expect(changeRegion(BOARD, 'nothing', { size: 1n })).toBeUndefined();
    expect(changeRegion('[', 'nothing', { size: 1n })).toBeUndefined();
    expect(changeRegion('', 'nothing', { size: 1n })).toBeUndefined();
  });
});

describe('addRegion', () => {
  const region = { id: 'fb', name: 'Framebuffer', kind: 'reserved', base: 0x5000_0000n, size: 0x40_0000n, parent: 'dram' } as const;

  test('behind the last one, in the style of the file', () => {
    const text = withEdits(BOARD, addRegion(BOARD, region) ?? []);
    const { platform, findings } = readPlatform({ name: 'b', text });
    expect(findings).toEqual([]);
    expect(platform?.regions.map((r) => r.id)).toEqual(['dram', 'secure', 'uart', 'fb']);
    expect(text).toContain('// keep me');
  });

  test('into a file that has no regions yet', () => {
    for (const start of ['{ "architecture": "aarch64" }', '{ "architecture": "aarch64", "regions": [] }']) {
      const text = withEdits(start, addRegion(start, { ...region, kind: 'ram', parent: undefined }) ?? []);
      expect(readPlatform({ name: 'b', text }).platform?.regions.map((r) => r.id)).toEqual(['fb']);
    }
    expect(addRegion('// nothing', region)).toBeUndefined();
  });
});

describe('removeRegion', () => {
  test('takes the region and the mention of it', () => {
    const text = withEdits(BOARD, removeRegion(BOARD, 'dram') ?? []);
    const { platform } = readPlatform({ name: 'b', text });
    expect(platform?.regions.map((r) => [r.id, r.parent])).toEqual([
      ['secure', undefined],
      ['uart', undefined],
    ]);
    expect(text).toContain('// TF-A');
  });

  test('down to none', () => {
    let text = BOARD;
    for (const id of ['uart', 'secure', 'dram']) text = withEdits(text, removeRegion(text, id) ?? []);
    expect(readPlatform({ name: 'b', text }).platform?.regions).toEqual([]);
  });
});

const PRESETS = join(import.meta.dirname, '../../../presets');
const presets = readdirSync(PRESETS)
  .filter((name) => name.endsWith('.platform.jsonc'))
  .map((name) => readFileSync(join(PRESETS, name), 'utf8'));

test('in every preset, with either line ending: one region changes, the others and all comments stay', () => {
  const comments = (text: string) => text.match(/^\s*\/\/.*$/gm);
  fc.assert(
    fc.property(
      fc.constantFrom(...presets),
      fc.nat(),
      fc.bigInt({ min: 0n, max: 0xffff_ffffn }),
      fc.boolean(),
      (preset, pick, base, crlf) => {
        const text = crlf ? preset.replaceAll('\n', '\r\n') : preset;
        const before = readPlatform({ name: 'p', text }).platform?.regions ?? [];
        const region = before[pick % before.length];
        if (!region) throw new Error('a preset without regions');
        const edits = changeRegion(text, region.id, { base });
        const changed = withEdits(text, edits ?? []);
        const now = readPlatform({ name: 'p', text: changed }).platform?.regions ?? [];
        expect(comments(changed)).toEqual(comments(text));
        expect(now.map((r) => r.base)).toEqual(before.map((r) => (r.id === region.id ? base : r.base)));
        expect(now.map((r) => r.size)).toEqual(before.map((r) => r.size));
        expect(/[^\r]\n/.test(changed)).toBe(!crlf);
      },
    ),
  );
});

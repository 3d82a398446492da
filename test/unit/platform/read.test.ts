// Platform files: each fixture says in its comments which findings stand on which line (`// !rule-id`), and no others may.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/base/finding';
import { readPlatform } from '../../../src/platform/read';

const FOLDER = join(import.meta.dirname, '../../fixtures/platform');

function markers(text: string): string[] {
  return text.split('\n').flatMap((line, i) => [...line.matchAll(/!(platform-[a-z-]+)/g)].map((m) => `${i + 1} ${m[1]}`));
}

function found(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.place?.line} ${finding.rule}`);
}

describe('fixtures', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    test(name, () => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const { platform, findings } = readPlatform({ name, text });
      const expected = text === '' ? ['1 platform-syntax'] : markers(text);
      expect(name.startsWith('bad-') ? expected.length > 0 : expected.length === 0, 'the name says whether findings are expected').toBe(
        true,
      );
      expect(
        found(findings).sort(),
        JSON.stringify(
          findings.map((f) => f.message),
          null,
          1,
        ),
      ).toEqual(expected.sort());
      for (const finding of findings) {
        expect(finding.message).not.toMatch(/undefined|\[object|NaN/);
        const { place } = finding;
        expect(place && (place.endLine > place.line || place.endColumn >= place.column)).toBe(true);
      }
      if (name.startsWith('good-')) expect(platform).toBeDefined();
    });
  }
});

function one(text: string): Finding {
  const { findings } = readPlatform({ name: 'board.platform.jsonc', text });
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

describe('messages', () => {
  test('an overlap names both regions, both ranges and both places', () => {
    const finding = one(`{ "architecture": "aarch64", "regions": [
      { "id": "ram", "kind": "ram", "base": "1G", "size": "1G" },
      { "id": "uart", "kind": "mmio", "base": "2G-4K", "size": "8K" } ] }`);
    expect(finding.message).toBe('"uart" 0x7FFFF000 … 0x80000FFF (8 KiB) overlaps "ram" 0x40000000 … 0x7FFFFFFF (1 GiB)');
    expect(finding.place).toEqual({ file: 'board.platform.jsonc', line: 3, column: 7, endLine: 3, endColumn: 70 });
    expect(finding.notes?.[0]?.place?.line).toBe(2);
    expect(finding.range).toEqual({ start: 0x7fff_f000n, end: 0x8000_0000n });
  });

  test('a misspelt property is underlined and the right one proposed', () => {
    const finding = one('{ "architecture": "x64", "regoins": [], "regions": [] }');
    expect(finding.place).toMatchObject({ line: 1, column: 26, endColumn: 35 });
    expect(finding.remedy).toBe('Did you mean "regions"?');
  });

  test('a value is underlined, with a near word proposed', () => {
    const finding = one('{ "architecture": "aarch46", "regions": [] }');
    expect(finding.place).toMatchObject({ column: 19, endColumn: 28 });
    expect(finding.remedy).toBe('Did you mean "aarch64"?');
  });

  test('a bad address says what an address looks like', () => {
    const finding = one('{ "architecture": "x64", "regions": [{ "id": "a", "kind": "mmio", "base": "64Q", "size": 1 }] }');
    expect(finding.message).toBe('base of the region "a": expected a number such as 0xA0000, 640K or 4G-16M, found "Q"');
  });

  test('a number that JSON cannot hold is to be written as a text', () => {
    const finding = one('{ "architecture": "x64", "regions": [{ "id": "a", "kind": "mmio", "base": 9007199254740993, "size": 1 }] }');
    expect(finding.remedy).toContain('as a text');
  });

  test('brackets nested without end are refused, not followed', () => {
    const { findings } = readPlatform({ name: 'deep', text: '['.repeat(1_000_000) });
    expect(findings.map((f) => f.message)).toEqual(['brackets are nested more than 100 deep here']);
  });

  test('a thousand mistakes are counted, not listed', () => {
    const region = '{ "id": "a", "kind": "x", "base": 0, "size": 0 },';
    const { findings } = readPlatform({ name: 'many', text: `{ "architecture": "x64", "regions": [${region.repeat(1000)}] }` });
    expect(findings).toHaveLength(201);
    expect(findings.at(-1)).toMatchObject({
      rule: 'platform-more',
      severity: 'error',
      message: expect.stringMatching(/^\d+ more findings/),
    });
  });
});

describe('size', () => {
  test('a hundred thousand regions that all overlap and share one id', () => {
    const regions = Array.from({ length: 100_000 }, (_, i) => `{"id":"r","kind":"mmio","base":${i * 4096},"size":8192}`);
    const { platform, findings } = readPlatform({ name: 'large', text: `{"architecture":"x64","regions":[${regions.join()}]}` });
    expect(platform?.regions).toHaveLength(100_000);
    expect(findings).toHaveLength(201);
  });

  test('texts that are nothing but one character', () => {
    for (const text of [
      '{"a":'.repeat(200_000),
      '\0'.repeat(1_000_000),
      '"'.repeat(1_000_000),
      '/'.repeat(1_000_000),
      '-'.repeat(1_000_000),
    ]) {
      expect(readPlatform({ name: 'odd', text }).findings.length).toBeGreaterThan(0);
    }
  });
});

describe('values', () => {
  const read = (text: string) => {
    const { platform } = readPlatform({ name: 'folder/board.platform.jsonc', text });
    if (!platform) throw new Error('nothing read');
    return platform;
  };

  test('what the file leaves out is filled in', () => {
    const platform = read('{ "architecture": "x64", "regions": [{ "id": "ram", "kind": "ram", "base": "1M", "size": "2G-1M" }] }');
    expect(platform).toMatchObject({ id: 'board', name: 'board', addressBits: 48, ioBits: 16 });
    expect(platform.firmware).toEqual({
      peiMemory: { base: 0x7c00_0000n, size: 0x400_0000n },
      temporaryRam: { base: 0xfef0_0000n, size: 0x1_0000n },
      dxeCoreSize: 0x1_f000n,
      stackSize: 0x2_0000n,
      memoryTypeInformation: [],
      allocations: [],
      firmwareVolumes: [],
      cpuArchProtocol: true,
    });
  });

  test('PEI memory goes below 4 GiB, clear of carve-outs and placed allocations', () => {
    const { firmware } = read(`{ "architecture": "aarch64", "regions": [
      { "id": "low", "kind": "ram", "base": "1G", "size": "1G" },
      { "id": "high", "kind": "ram", "base": "8G", "size": "8G" },
      { "id": "secure", "kind": "reserved", "base": "2G-16M", "size": "16M" } ],
      "firmware": { "allocations": [{ "type": 10, "base": "2G-20M", "size": "4M" }] } }`);
    expect(firmware.peiMemory).toEqual({ base: 0x8000_0000n - 0x140_0000n - 0x400_0000n, size: 0x400_0000n });
  });

  test('attributes: named ones replace the default, persistent memory is always NV', () => {
    const { regions } = read(`{ "architecture": "x64", "regions": [
      { "id": "a", "kind": "ram", "base": "0", "size": "1G", "attributes": ["WB", "SP"] },
      { "id": "b", "kind": "persistent", "base": "1G", "size": "1G" },
      { "id": "c", "kind": "persistent", "base": "2G", "size": "1G", "attributes": ["WB"] },
      { "id": "d", "kind": "mmio", "base": "3G", "size": "1M" } ] }`);
    expect(regions.map((r) => r.attributes)).toEqual([0x4_0008n, 0x800fn, 0x8008n, 0x1n]);
  });

  test('a 32-bit platform is read like any other', () => {
    const platform = read('{ "architecture": "arm", "regions": [{ "id": "r", "kind": "ram", "base": "0x20000000", "size": "8K" }] }');
    expect(platform.addressBits).toBe(32);
  });
});

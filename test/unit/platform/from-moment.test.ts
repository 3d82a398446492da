// A moment becomes a platform file that the reader accepts, with nothing lost on the way.

import { describe, expect, it } from 'vitest';
import { handOffOf } from '../../../src/machine/platform-hand-off';
import type { MemoryDescriptor, Region } from '../../../src/moment';
import { memoryMapOf } from '../../../src/moment';
import { platformText } from '../../../src/platform/from-moment';
import { readPlatform } from '../../../src/platform/read';

const row = (type: number, physicalStart: bigint, numberOfPages: bigint, attribute = 0xfn): MemoryDescriptor => ({
  type,
  physicalStart,
  numberOfPages,
  attribute,
});

describe('a capture with ranges off page bounds', () => {
  const ranges: Region[] = [
    { id: 'low', name: 'usable', base: 0n, size: 0x9fc00n, kind: 'ram', attributes: 0n },
    { id: 'ebda', name: 'reserved', base: 0x9fc00n, size: 0x400n, kind: 'reserved', attributes: 0n },
    { id: 'bit', name: 'usable', base: 0x100200n, size: 0x100n, kind: 'ram', attributes: 0n },
  ];

  it('becomes RAM of whole pages that says what the capture said', () => {
    const { platform } = readPlatform({ name: 'x', text: platformText({ title: 'x', regions: ranges }, 'dmesg.txt') });
    expect(platform?.regions.map(({ kind, base, size, notes }) => [kind, base, size, notes])).toEqual([
      ['ram', 0n, 0x9f000n, 'The capture says 0x0 to 0x9FBFF; pages are whole.'],
      ['reserved', 0x9f000n, 0x1000n, 'The capture says 0x9FC00 to 0x9FFFF; pages are whole.'],
      ['reserved', 0x100000n, 0x1000n, 'The capture says 0x100200 to 0x1002FF; pages are whole.'],
    ]);
  });

  it('has no two regions at one level that overlap, as the lists of boot loaders do', () => {
    const kept = (id: string, base: bigint, size: bigint) =>
      ({ id, name: id, base, size, kind: 'reserved', attributes: 0n, parent: 'bank' }) as const;
    const regions: Region[] = [
      { id: 'bank', name: 'bank', base: 0x4000_0000n, size: 0x2000_0000n, kind: 'ram', attributes: 0n },
      kept('wide', 0x5000_0000n, 0x10_0000n),
      kept('inside', 0x5000_1000n, 0x1000n),
      kept('beyond', 0x5008_0000n, 0x10_0000n),
      kept('again', 0x5000_0000n, 0x10_0000n),
    ];
    const { platform, findings } = readPlatform({ name: 'x', text: platformText({ title: 'x', regions }, 'bdinfo.txt') });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(platform?.regions.map(({ id, base, size, parent }) => [id, base, size, parent])).toEqual([
      ['bank', 0x4000_0000n, 0x2000_0000n, undefined],
      ['wide', 0x5000_0000n, 0x10_0000n, 'bank'],
      ['inside', 0x5000_1000n, 0x1000n, 'again'],
      ['beyond', 0x5010_0000n, 0x8_0000n, 'bank'],
      ['again', 0x5000_0000n, 0x10_0000n, 'wide'],
    ]);
    expect(platform?.regions[3]?.notes).toBe('The capture says 0x50080000 to 0x5017FFFF; again has the part before.');
  });

  it('takes the UEFI memory map of a log rather than the e820 table made from it', () => {
    const memoryMap = { ...memoryMapOf([row(7, 0n, 0x1000n), row(6, 0x100_0000n, 0x10n)]), line: Uint32Array.of(7, 8) };
    const { platform } = readPlatform({
      name: 'x',
      text: platformText({ title: 'x', regions: ranges, memoryMap }, 'dmesg.txt', (i) => i + 7),
    });
    expect(platform?.regions.map(({ kind, base, size, source }) => [kind, base, size, source])).toEqual([
      ['ram', 0n, 0x101_0000n, 'dmesg.txt:7'],
    ]);
    expect(platform?.firmware?.allocations?.map(({ base }) => base)).toEqual([0x100_0000n]);
  });
});

describe('platformText', () => {
  const map = memoryMapOf([
    row(7, 0x0n, 0xa0n),
    row(7, 0x100000n, 0x700n),
    row(10, 0x800000n, 0x8n),
    row(7, 0x808000n, 0x70000n),
    row(4, 0x70808000n, 0x400n),
    row(6, 0x70c08000n, 0x100n, 0x8000_0000_0000_000fn),
    row(0, 0x7f000000n, 0x1000n, 0n),
    row(11, 0xfec00000n, 1n, 0x8000_0000_0000_0001n),
    row(7, 0x1_0000_0000n, 0x80000n),
  ]);
  const text = platformText({ title: 'memmap.txt', architecture: 'x64', regions: [], memoryMap: map }, 'memmap.txt', (i) => i + 3);

  it('makes RAM with its allocations in place, and boots', () => {
    const { platform, findings } = readPlatform({ name: 'memmap.platform.jsonc', text });
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(platform?.regions.map((region) => [region.kind, region.base, region.size])).toEqual([
      ['ram', 0x0n, 0xa0000n],
      ['ram', 0x100000n, 0x70c08000n],
      ['reserved', 0x7f000000n, 0x1000000n],
      ['mmio', 0xfec00000n, 0x1000n],
      ['ram', 0x1_0000_0000n, 0x80000000n],
    ]);
    expect(platform?.firmware.allocations.map(({ type, base, name }) => [type, base, name])).toEqual([
      [10, 0x800000n, 'memmap.txt:5'],
      [4, 0x70808000n, 'memmap.txt:7'],
      [6, 0x70c08000n, 'memmap.txt:8'],
    ]);
    expect(platform && 'handOff' in handOffOf(platform)).toBe(true);
  });

  it('keeps the line of the capture with each region', () => {
    expect(text).toContain('"source": "memmap.txt:9"');
  });

  it('takes regions over, with parents, nodes, tags and unique ids', () => {
    const regions: Region[] = [
      { id: 'ram 0', name: 'System RAM', base: 0n, size: 0x1000_0000n, kind: 'ram', attributes: 0n, node: 1 },
      {
        id: 'ram.0',
        name: 'Firmware',
        base: 0x100_0000n,
        size: 0x1000n,
        kind: 'reserved',
        attributes: 0n,
        parent: 'ram 0',
        tags: ['no-map'],
      },
    ];
    const { platform, findings } = readPlatform({
      name: 'x.jsonc',
      text: platformText({ title: 'x', architecture: 'arm', regions }, 'x.dts'),
    });
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(platform?.regions.map(({ id, parent, node, tags }) => ({ id, parent, node, tags }))).toEqual([
      { id: 'ram-0', parent: undefined, node: 1, tags: undefined },
      { id: 'ram.0', parent: 'ram-0', node: undefined, tags: ['no-map'] },
    ]);
  });

  it('says that an architecture was assumed', () => {
    expect(platformText({ title: 'x', regions: [] }, 'x.log')).toContain('does not name the processor architecture');
  });
});

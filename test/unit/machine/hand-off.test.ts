// From a platform to the hand-off: the presets, each kind of region, and every reason why a platform cannot boot.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bytes } from '../../../src/machine/bytes';
import { Dxe } from '../../../src/machine/dxe';
import { hobBytes } from '../../../src/machine/dxe-start';
import type { HandOff, Hob } from '../../../src/machine/hand-off';
import { carveOutsOf, finishPei, handOffOf, resourcesOf, startPei } from '../../../src/machine/platform-hand-off';
import type { Architecture, Region, RegionKind } from '../../../src/moment';
import type { FirmwareSetup, Platform } from '../../../src/platform/platform';
import { readPlatform } from '../../../src/platform/read';
import { EFI_MEMORY } from '../../../src/uefi/attribute';
import { EFI_SUCCESS } from '../../../src/uefi/status';

const PRESETS = new URL('../../../presets/', import.meta.url);

function region(id: string, kind: RegionKind, base: bigint, size: bigint, more: Partial<Region> = {}): Region {
  return { id, name: id, kind, base, size, attributes: 0n, ...more };
}

function platform(regions: readonly Region[], firmware: Partial<FirmwareSetup> = {}, architecture: Architecture = 'x64'): Platform {
  return {
    id: 'test',
    name: 'test',
    architecture,
    addressBits: 40,
    ioBits: 16,
    regions,
    firmware: {
      peiMemory: { base: 0x6000000n, size: 0x1000000n },
      temporaryRam: { base: 0xfef00000n, size: 0x10000n },
      dxeCoreSize: 0x1f000n,
      stackSize: 0x20000n,
      memoryTypeInformation: [],
      allocations: [],
      firmwareVolumes: [],
      cpuArchProtocol: true,
      ...firmware,
    },
  };
}

const RAM = region('ram', 'ram', 0x100000n, 0x7f00000n);

function handOff(subject: Platform): HandOff {
  const result = handOffOf(subject);
  if ('findings' in result) throw new Error(result.findings.map((finding) => finding.message).join('; '));
  return result.handOff;
}

function refusal(subject: Platform): string {
  const result = handOffOf(subject);
  if ('handOff' in result) return 'boots';
  expect(result.findings).toHaveLength(1);
  const [finding] = result.findings;
  expect(finding?.severity).toBe('error');
  return `${finding?.rule}: ${finding?.message} | ${finding?.remedy}`;
}

function resources(subject: Platform): [string, bigint, bigint, number][] {
  return handOff(subject).hobs.flatMap((hob) =>
    hob.kind === 'resource'
      ? [[hob.resourceType, hob.start, hob.start + hob.length, hob.attributes] as [string, bigint, bigint, number]]
      : [],
  );
}

function declared(subject: Platform): Hob[] {
  return handOff(subject).hobs.filter((hob) => hob.kind === 'memoryAllocation' && [0, 8, 10].includes(hob.memoryType));
}

describe('presets', () => {
  const names = readdirSync(PRESETS).filter((name) => name.endsWith('.platform.jsonc'));

  it.each(names)('%s hands over, or says that it is not run', (name) => {
    const read = readPlatform({ name, text: readFileSync(new URL(name, PRESETS), 'utf8') });
    if (!read.platform) throw new Error('unreadable');
    const result = handOffOf(read.platform);
    if ('findings' in result) {
      expect(result.findings.map((finding) => finding.rule)).toEqual(['platform-not-runnable']);
      expect(['ia32', 'arm']).toContain(read.platform.architecture);
      return;
    }
    const { hobs, hobStart, efiMemoryBottom, efiMemoryTop, efiFreeMemoryTop } = result.handOff;
    const { peiMemory } = read.platform.firmware;
    expect([efiMemoryBottom, efiMemoryTop]).toEqual([peiMemory.base, peiMemory.base + peiMemory.size]);
    expect(hobStart).toBe(peiMemory.base + 0x20000n);
    const freeBottom = hobStart + 64n + BigInt(hobs.reduce((sum, hob) => sum + hobBytes(hob), 0));
    expect(freeBottom < efiFreeMemoryTop).toBe(true);
    expect(hobs.filter((hob) => hob.kind === 'cpu')).toHaveLength(1);
  });

  it('matches what a real OVMF leaves for the same machine', () => {
    // The PHIT and the resources of 2 GiB of RAM as captured on OVMF: memory top and bottom, low memory, extended memory, I/O.
    const read = readPlatform({ name: 'x64-pc', text: readFileSync(new URL('x64-pc.platform.jsonc', PRESETS), 'utf8') });
    if (!read.platform) throw new Error('unreadable');
    const value = handOff(read.platform);
    expect(value).toMatchObject({ efiMemoryTop: 0x7ff78000n, efiMemoryBottom: 0x7bb75000n, hobStart: 0x7bb95000n });
    const rows = resources(read.platform);
    expect(rows).toContainEqual(['SystemMemory', 0n, 0xa0000n, 0x3c07]);
    expect(rows).toContainEqual(['SystemMemory', 0x100000n, 0x80000000n, 0x3c07]);
    expect(rows).toContainEqual(['MemoryMappedIO', 0xfec00000n, 0xfec01000n, 0x407]);
  });
});

describe('kinds of region', () => {
  it('tells tested, untested, present-only and attributed RAM apart', () => {
    const subject = platform([
      RAM,
      region('untested', 'ram', 0x10000000n, 0x1000000n, { tags: ['untested'] }),
      region('present', 'ram', 0x20000000n, 0x1000000n, { tags: ['present-only'] }),
      region('reliable', 'ram', 0x30000000n, 0x1000000n, { attributes: EFI_MEMORY.WB | EFI_MEMORY.MORE_RELIABLE }),
      region('special', 'ram', 0x40000000n, 0x1000000n, { attributes: EFI_MEMORY.WB | EFI_MEMORY.SP }),
      region('pluggable', 'ram', 0x50000000n, 0x1000000n, { attributes: EFI_MEMORY.WB | EFI_MEMORY.HOT_PLUGGABLE }),
    ]);
    expect(resources(subject).map(([, start, , attributes]) => [start, attributes])).toEqual([
      [0x100000n, 0x3c07],
      [0x10000000n, 0x3c03],
      [0x20000000n, 0x3c01],
      [0x30000000n, 0x2002007],
      [0x40000000n, 0x8002007],
      [0x50000000n, 0x10002007],
    ]);
  });

  it('gives devices, flash, ports, persistent and unaccepted memory their resource types', () => {
    const subject = platform(
      [
        RAM,
        region('mmio', 'mmio', 0xfec00000n, 0x1000n),
        region('flash', 'flash', 0xffc00000n, 0x400000n),
        region('nvdimm', 'persistent', 0x100000000n, 0x40000000n),
        region('lazy', 'unaccepted', 0x200000000n, 0x40000000n),
        region('held', 'reserved', 0xb0000000n, 0x10000000n),
        region('ports', 'io-port', 0xc000n, 0x4000n),
      ],
      { firmwareVolumes: [{ base: 0xffc84000n, size: 0x1000n }] },
    );
    expect(resources(subject)).toEqual([
      ['SystemMemory', 0x100000n, 0x8000000n, 0x3c07],
      ['MemoryReserved', 0xb0000000n, 0xc0000000n, 0x407],
      ['MemoryMappedIO', 0xfec00000n, 0xfec01000n, 0x407],
      ['FirmwareDevice', 0xffc00000n, 0x100000000n, 0x407],
      ['SystemMemory', 0x100000000n, 0x140000000n, 0x1803c07],
      ['MemoryUnaccepted', 0x200000000n, 0x240000000n, 0x3c07],
      ['IO', 0xc000n, 0x10000n, 3],
    ]);
    expect(handOff(subject).hobs).toContainEqual({ kind: 'fv', base: 0xffc84000n, length: 0x1000n });
  });

  it('keeps RAM whole around carve-outs and declares them', () => {
    const subject = platform([
      RAM,
      region('secure', 'reserved', 0x1000000n, 0x200000n),
      region('bad', 'unusable', 0x2000800n, 0x100n),
      region('lone', 'unusable', 0x40000000n, 0x10000n),
    ]);
    expect(resources(subject)).toEqual([
      ['SystemMemory', 0x100000n, 0x8000000n, 0x3c07],
      ['SystemMemory', 0x40000000n, 0x40010000n, 0x3c07],
    ]);
    expect(declared(subject)).toMatchObject([
      { memoryType: 0, base: 0x1000000n, length: 0x200000n },
      { memoryType: 8, base: 0x2000000n, length: 0x1000n },
      { memoryType: 8, base: 0x40000000n, length: 0x10000n },
    ]);
  });

  it('splits RAM that DXE does not allocate from', () => {
    const subject = platform([
      RAM,
      region('untested', 'ram', 0x10000000n, 0x1000000n, { tags: ['untested'] }),
      region('secure', 'reserved', 0x10400000n, 0x100000n),
      region('nvdimm', 'persistent', 0x20000000n, 0x1000000n),
      region('bad', 'unusable', 0x20800000n, 0x1000n),
    ]);
    expect(resources(subject).slice(1)).toEqual([
      ['SystemMemory', 0x10000000n, 0x10400000n, 0x3c03],
      ['MemoryReserved', 0x10400000n, 0x10500000n, 0x407],
      ['SystemMemory', 0x10500000n, 0x11000000n, 0x3c03],
      ['SystemMemory', 0x20000000n, 0x20800000n, 0x1803c07],
      ['MemoryReserved', 0x20800000n, 0x20801000n, 0x3c07],
      ['SystemMemory', 0x20801000n, 0x21000000n, 0x1803c07],
    ]);
    expect(declared(subject)).toEqual([]);
  });
});

describe('firmware set-up', () => {
  it('places allocations at their base or at the top of PEI memory', () => {
    const subject = platform([RAM], {
      allocations: [
        { name: 'nvs', type: 10, size: 0x1800n },
        { name: 'table', type: 10, base: 0x800000n, size: 0x10000n },
      ],
    });
    expect(declared(subject)).toMatchObject([
      { memoryType: 10, base: 0x6ffe000n, length: 0x2000n },
      { memoryType: 10, base: 0x800000n, length: 0x10000n },
    ]);
  });

  it('hands on bins with a terminator, and leaves out rows that DXE has no bin for', () => {
    const subject = platform([RAM], {
      memoryTypeInformation: [
        { type: 10, pages: 16 },
        { type: 0x70000000, pages: 1 },
      ],
    });
    const rows = handOff(subject).hobs.find((hob) => hob.kind === 'memoryTypeInformation');
    expect(rows).toMatchObject({
      entries: [
        [10, 16],
        [16, 0],
      ],
    });
  });

  it('says whether there is a CPU architectural protocol', () => {
    expect(handOff(platform([RAM])).cpuArchProtocol).toBe(EFI_SUCCESS);
    expect(handOff(platform([RAM], { cpuArchProtocol: false })).cpuArchProtocol).toBeNull();
  });

  it('lets a PEIM install memory of its own', () => {
    const subject = platform([RAM]);
    const started = startPei(subject, new Bytes());
    if ('findings' in started) throw new Error('refused');
    const { pei } = started;
    expect(pei.installed).toBe(false);
    const page = pei.allocatePages(4, 1n);
    expect(page.memory).toBe(0xfef07000n);
    pei.installPeiMemory(0x2000000n, 0x800000n);
    const result = finishPei(subject, pei);
    if ('findings' in result) throw new Error('refused');
    expect(result.handOff).toMatchObject({ efiMemoryBottom: 0x2000000n, efiMemoryTop: 0x2800000n, hobStart: 0x2020000n });
    expect(result.handOff.hobs).toContainEqual({ kind: 'memoryAllocation', memoryType: 4, base: 0x27ff000n, length: 0x1000n });
  });
});

describe('platforms that cannot boot say why', () => {
  it.each([
    ['32-bit', platform([RAM], {}, 'arm'), /^platform-not-runnable: arm is a 32-bit architecture.*64-bit/],
    ['no RAM at all', platform([region('mmio', 'mmio', 0n, 0x1000n)]), /^platform-not-runnable: .*no RAM.*"ram"/],
    ['no tested RAM', platform([{ ...RAM, tags: ['untested'] }]), /does not lie in one stretch of tested RAM \| Describe a region/],
    [
      'PEI memory outside RAM',
      platform([RAM], { peiMemory: { base: 0x7800000n, size: 0x1000000n } }),
      /PEI memory 0x7800000 … 0x87FFFFF \(16 MiB\) does not lie.*\| Place it in one of: 0x100000 … 0x7FFFFFF/,
    ],
    ['PEI memory of no size', platform([RAM], { peiMemory: { base: 0x7800000n, size: 0n } }), /there is no PEI memory/],
    [
      'too small for PEI itself',
      platform([RAM], { peiMemory: { base: 0x6000000n, size: 0x1000n } }),
      /PEI memory 0x6000000 … 0x6000FFF \(4 KiB\) is too small for PEI's stack.*\| Enlarge peiMemory/,
    ],
    [
      'too small for the core',
      platform([RAM], { peiMemory: { base: 0x6000000n, size: 0x40000n } }),
      /no room left for the DXE core of 0x1F000 bytes.*\| Enlarge peiMemory/,
    ],
    [
      'too small for an allocation',
      platform([RAM], { allocations: [{ name: 'vram', type: 0, size: 0x2000000n }] }),
      /no room for the allocation "vram" of 32 MiB/,
    ],
    [
      'a type that PEI does not allocate',
      platform([RAM], { allocations: [{ name: 'oem', type: 0x70000001, size: 0x1000n }] }),
      /PEI does not allocate 0x70000001, the type of the allocation "oem" \| Give it a base/,
    ],
    [
      'bins too large for the RAM',
      platform([RAM], { memoryTypeInformation: [{ type: 6, pages: 0x7000 }] }),
      /64 KiB and the memory type bins of 112 MiB, 0x7010000 bytes.*\| Enlarge peiMemory or the RAM above it by .*, or make the bins smaller/,
    ],
    [
      'no room for 64 KiB beside PEI memory',
      platform([{ ...RAM, base: 0x6000000n, size: 0x68000n }], { peiMemory: { base: 0x6000000n, size: 0x68000n } }),
      /room for 64 KiB, 0x10000 bytes.*\| Enlarge peiMemory or the RAM above it by \S+ KiB \("firmware\.peiMemory\.size"\)\.$/,
    ],
    [
      'temporary RAM without room for the HOBs',
      platform([RAM], { temporaryRam: { base: 0xfef00000n, size: 0x1000n } }),
      /temporaryRam has 0x1000 bytes.*\| Enlarge temporaryRam to at least 0x2000 bytes/,
    ],
  ])('%s', (_name, subject, expected) => {
    expect(refusal(subject)).toMatch(expected);
  });

  it('temporary RAM of the size that the remedy names suffices', () => {
    const many = Array.from({ length: 100 }, (_, i) => region(`m${i}`, 'mmio', 0x80000000n + BigInt(i) * 0x2000n, 0x1000n));
    const small = platform([RAM, ...many], { temporaryRam: { base: 0xfef00000n, size: 0x2000n } });
    const size = /at least (0x[0-9a-f]+)/.exec(refusal(small))?.[1];
    expect(refusal(platform([RAM, ...many], { temporaryRam: { base: 0xfef00000n, size: BigInt(size ?? 0) } }))).toBe('boots');
  });
});

describe('any platform', () => {
  const kinds: readonly RegionKind[] = ['ram', 'mmio', 'reserved', 'flash', 'persistent', 'unusable', 'unaccepted'];
  const regions = fc
    .array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        page: fc.integer({ min: 0, max: 200 }),
        pages: fc.integer({ min: 1, max: 60 }),
        skew: fc.constantFrom(0n, 0n, 0x10n),
        untested: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((rows) =>
      rows.map(({ kind, page, pages, skew, untested }, i) =>
        region(
          `r${i}`,
          kind,
          BigInt(page) * 0x1000n + skew,
          BigInt(pages) * 0x1000n,
          untested && kind === 'ram' ? { tags: ['untested'] } : {},
        ),
      ),
    );

  it('has disjoint resources that cover each described address once, and carve-outs inside system memory', () => {
    fc.assert(
      fc.property(regions, (rows) => {
        const subject = platform(rows);
        const list = resourcesOf(subject);
        list.reduce((end, resource) => {
          expect(resource.start >= end && resource.start < resource.end).toBe(true);
          return resource.end;
        }, 0n);
        for (const row of rows) {
          for (const address of [row.base, row.base + row.size - 1n]) {
            expect(list.filter(({ start, end }) => start <= address && address < end)).toHaveLength(1);
          }
        }
        carveOutsOf(subject, list).reduce((end, carveOut) => {
          expect(carveOut.start >= end && carveOut.start < carveOut.end).toBe(true);
          const around = list.filter(({ start, end: last }) => start < carveOut.end && carveOut.start < last);
          expect(around.map(({ type, attributes }) => [type, attributes & 7])).toEqual(around.map(() => ['SystemMemory', 7]));
          return carveOut.end;
        }, 0n);
      }),
      { numRuns: 500 },
    );
  });

  it('hands over or is refused with a remedy, never more', () => {
    fc.assert(
      fc.property(regions, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (rows, page, pages) => {
        const peiMemory = { base: BigInt(page) * 0x1000n, size: BigInt(pages) * 0x1000n };
        const result = handOffOf(platform(rows, { peiMemory, stackSize: 0x2000n, dxeCoreSize: 0x4000n }));
        if ('findings' in result) {
          expect(result.findings).not.toEqual([]);
          for (const finding of result.findings) expect(finding.remedy).toBeTruthy();
        } else {
          expect(result.handOff.efiMemoryBottom).toBe(peiMemory.base);
          const dxe = Dxe.start(result.handOff);
          expect(dxe.started?.memoryLength).toBeGreaterThanOrEqual(0x10000n);
          dxe.check();
        }
      }),
      { numRuns: 1000 },
    );
  });
});

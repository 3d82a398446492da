// The golden traces of the hand-off from PEI to DXE on X64, without and with memory type bins, and how bins and limits
// play together. Addresses and page counts are hexadecimal as observed, keys decimal.

import { describe, expect, it } from 'vitest';
import { Dxe } from '../../../src/machine/dxe';
import { freeMemoryBottom } from '../../../src/machine/dxe-start';
import type { HandOff, Hob } from '../../../src/machine/hand-off';
import { Address, Any, allocate, allocation, descriptors, handOff, hazards, key, Max, records, resource } from './firmware';

const PHIT = { hobStart: 0x6000000, memoryTop: 0x7000000, freeTop: 0x6f60000 };
const CPU: Hob = { kind: 'cpu', sizeOfMemorySpace: 36, sizeOfIoSpace: 16 };
const PLATFORM: readonly Hob[] = [
  CPU,
  resource('SystemMemory', 0x3c07, 0, 0xa0000),
  resource('SystemMemory', 0x3c07, 0x100000, 0x7f00000),
  resource('MemoryMappedIO', 0x403, 0xfec00000, 0x1000),
  resource('MemoryReserved', 0, 0x8000000, 0x100000),
  resource('SystemMemory', 0x3c03, 0x10000000, 0x1000000),
  resource('IO', 0, 0, 0x10000),
  resource('MemoryMappedIO', 0x403, 0xffc00000, 0x400000),
  { kind: 'fv', base: 0xffc00000n, length: 0x200000n },
  allocation(4, 0x6fe0000, 0x20000),
  allocation(3, 0x6f60000, 0x80000),
];
const BINS: Hob = {
  kind: 'memoryTypeInformation',
  entries: [
    [9, 0x10],
    [0xa, 0x20],
    [0, 0x40],
    [6, 0x80],
    [5, 0x80],
    [4, 0],
    [16, 0],
  ],
};

describe('a hand-off without bins', () => {
  const given = handOff(PLATFORM, PHIT);
  const dxe = Dxe.start(given);

  it('chooses the first region and moves the HOB list', () => {
    expect(freeMemoryBottom(given)).toBe(0x6000218n);
    expect(dxe.started).toMatchObject({ memoryBaseAddress: 0x7000000n, memoryLength: 0x1000000n, newHobList: 0x7ffe518n });
    expect([key(dxe), dxe.core.pages.spareRecords]).toEqual([7, 58]);
  });

  it('takes in RAM and what PEI allocated', () => {
    expect(records(dxe)).toEqual([
      '0-9FFFF 7 F',
      '100000-6F5FFFF 7 F',
      '6F60000-6FDFFFF 3 F',
      '6FE0000-6FFFFFF 4 F',
      '7000000-7FFDFFF 7 F',
      '7FFE000-7FFFFFF 4 F',
    ]);
  });

  it('builds the memory space map', () => {
    const rows = dxe.memorySpaceMap().map(({ base, length, type, capabilities, attributes, imageHandle }) => {
      expect(attributes).toBe(0n);
      return `${base.toString(16)}+${length.toString(16)} ${type} ${capabilities.toString(16)}${imageHandle === null ? '' : ' *'}`;
    });
    expect(rows).toEqual([
      '0+a0000 2 800000000000000f *',
      'a0000+60000 0 0',
      '100000+7f00000 2 800000000000000f *',
      '8000000+100000 1 8000000000000000',
      '8100000+7f00000 0 0',
      '10000000+1000000 1 830000000000000f',
      '11000000+edc00000 0 0',
      'fec00000+1000 3 c300000000000001',
      'fec01000+fff000 0 0',
      'ffc00000+200000 3 c300000000000001 *',
      'ffe00000+200000 3 c300000000000001',
      '100000000+f00000000 0 0',
    ]);
    expect(dxe.ioSpaceMap()).toEqual([{ base: 0n, length: 0x10000n, type: 2, imageHandle: null, deviceHandle: null }]);
  });

  it('reports the map', () => {
    expect(dxe.requiredMapSize()).toBe(384);
    expect(descriptors(dxe).slice(6)).toEqual(['8000000 100 0 0', '10000000 1000 0 F']);
    expect(dxe.getMemoryMap(384n)).toMatchObject({ status: 0n, memoryMapSize: 384n, mapKey: 7n, descriptorSize: 48, descriptorVersion: 1 });
  });

  it('allocates from the top and promotes untested memory when a range is taken', () => {
    expect([4, 6, 0xa].map((type) => allocate(dxe, Any, type, 1))).toEqual(['7FFD000', '7FFC000', '7FFB000']);
    expect(allocate(dxe, Any, 5, 0x100)).toBe('7EFB000');
    expect(allocate(dxe, Any, 0x70000000, 1)).toBe('7EFA000');
    expect(allocate(dxe, Any, 2, 1)).toBe('7EF9000');
    expect(dxe.core.bins.defaultBase * 4096).toBe(0x7efa000);
    expect(key(dxe)).toBe(13);
    expect(allocate(dxe, Address, 4, 1, 0x7ff0000n)).toBe('NOT_FOUND');
    expect(key(dxe)).toBe(14);
    expect(allocate(dxe, Address, 4, 1, 0x7e50000n)).toBe('7E50000');
    expect(allocate(dxe, Any, 4, 0)).toBe('OUT_OF_RESOURCES');
    expect(key(dxe)).toBe(15);
    expect(dxe.memorySpace.getDescriptor(0x10000000n).descriptor).toMatchObject({ type: 2, imageHandle: 'DxeCore' });
    dxe.check();
  });
});

describe('a hand-off with bins', () => {
  const given = handOff([...PLATFORM, BINS], PHIT);
  const dxe = Dxe.start(given);

  it('lays the bins from the top of the first region', () => {
    expect(freeMemoryBottom(given)).toBe(0x6000268n);
    expect(dxe.started?.newHobList).toBe(0x7e8d018n);
    expect([key(dxe), dxe.core.pages.spareRecords]).toEqual([10, 56]);
    const { base, limit, defaultLimit } = dxe.core.bins;
    const bin = (type: number): string =>
      `${((base[type] as number) * 4096).toString(16)}-${((limit[type] as number) * 4096 - 1).toString(16)}`;
    expect([9, 0xa, 0, 6, 5].map(bin)).toEqual([
      '7fef000-7ffefff',
      '7fcf000-7feefff',
      '7f8f000-7fcefff',
      '7f0f000-7f8efff',
      '7e8f000-7f0efff',
    ]);
    expect(defaultLimit * 4096).toBe(0x7e8f000);
  });

  it('shows free memory of special bins under their types', () => {
    expect(dxe.requiredMapSize()).toBe(960);
    expect(descriptors(dxe)).toEqual([
      '0 A0 7 F',
      '100000 6E60 7 F',
      '6F60000 80 3 F',
      '6FE0000 20 4 F',
      '7000000 E8D 7 F',
      '7E8D000 2 4 F',
      '7E8F000 80 5 800000000000000F',
      '7F0F000 80 6 800000000000000F',
      '7F8F000 40 0 F',
      '7FCF000 20 A F',
      '7FEF000 10 9 F',
      '7FFF000 1 4 F',
      '8000000 100 0 0',
      '10000000 1000 0 F',
    ]);
  });

  it('allocates from bins and keeps the peaks', () => {
    expect([4, 6, 0xa].map((type) => allocate(dxe, Any, type, 1))).toEqual(['7E8C000', '7F8E000', '7FEE000']);
    expect(allocate(dxe, Any, 5, 0x100)).toBe('7D8C000');
    expect(allocate(dxe, Any, 0x70000000, 1)).toBe('7D8B000');
    expect(allocate(dxe, Any, 2, 1)).toBe('7D8A000');
    expect(key(dxe)).toBe(16);
    expect(dxe.core.bins.defaultBase * 4096).toBe(0x7d8b000);
    expect(dxe.memoryTypeInformation().map(({ type, pages }) => [type, pages])).toEqual([
      [9, 0],
      [0xa, 1],
      [0, 0],
      [6, 1],
      [5, 0x100],
      [4, 3],
    ]);
    expect(allocate(dxe, Address, 4, 1, 0x7ff0000n)).toBe('NOT_FOUND');
    expect(key(dxe)).toBe(16);
    // Taken: the untested memory is promoted before the second attempt fails.
    expect(allocate(dxe, Address, 4, 1, 0x7e50000n)).toBe('NOT_FOUND');
    expect(key(dxe)).toBe(17);
    dxe.check();
  });
});

describe('an allocation in the middle of the room above PEI memory', () => {
  it('leaves the upper half to DXE when both halves are alike', () => {
    const dxe = Dxe.start(handOff([...PLATFORM, allocation(4, 0x77ff000, 0x2000)], PHIT));
    expect(dxe.started).toMatchObject({ memoryBaseAddress: 0x7801000n, memoryLength: 0x7ff000n });
  });
});

describe('a free across the border of two bins', () => {
  it('counts each record from where it starts', () => {
    const dxe = Dxe.start(handOff([...PLATFORM, BINS], PHIT));
    const { bins } = dxe.core;
    expect(dxe.allocatePages(2, 5, 1n, 0x7f0e000n).status).toBe(0n);
    expect(dxe.allocatePages(2, 6, 1n, 0x7f0f000n).status).toBe(0n);
    const before = [bins.currentPages(5), bins.currentPages(6)];
    expect(dxe.freePages(0x7f0e000n, 2n)).toBe(0n);
    expect(before).toEqual([1n, 1n]);
    // Each record takes the whole count, two pages, from its own type.
    expect([bins.currentPages(5), bins.currentPages(6)]).toEqual([0n, 0n]);
  });
});

describe('bins and limits', () => {
  it('play together as EDK2 has them', () => {
    const rows = { ...BINS, entries: BINS.entries.filter(([, pages]) => pages > 0) } as typeof BINS;
    const dxe = Dxe.start(
      handOff([CPU, resource('SystemMemory', 0x3c07, 0x100000, 0x7f00000), { ...rows, entries: [...rows.entries, [16, 0]] }], PHIT),
    );
    expect(key(dxe)).toBe(6);
    expect(allocate(dxe, Max, 6, 1, 0x7f20000n)).toBe('7E8D000');
    expect(allocate(dxe, Max, 6, 1, 0x7f90000n)).toBe('7F8E000');
    expect(allocate(dxe, Max, 4, 1, 0x7f90000n)).toBe('7E8C000');
    expect(allocate(dxe, Max, 6, 1, 0x7000000n)).toBe('6FFF000');
    expect(allocate(dxe, Address, 6, 1, 0x7f30000n)).toBe('7F30000');
    expect(allocate(dxe, Address, 4, 1, 0x7f31000n)).toBe('NOT_FOUND');
    expect(allocate(dxe, Address, 6, 2, 0x7f0e000n)).toBe('NOT_FOUND');
    expect(allocate(dxe, Any, 6, 0x80)).toBe('7E0C000');
    expect(allocate(dxe, Any, 6, 0x7e)).toBe('7D8E000');
    expect(allocate(dxe, Any, 9, 0x11)).toBe('7D7D000');
  });
});

describe('a hand-off that cannot boot', () => {
  const start = (given: HandOff): string[] => {
    const found: string[] = [];
    const dxe = Dxe.start(given, { onHazard: ({ message }) => found.push(message) });
    expect(allocate(dxe, Any, 4, 1)).toMatch(/OUT_OF_RESOURCES|^[0-9A-F]+$/);
    expect(dxe.getMemoryMap(1_000_000n).status).toBe(0n);
    return found;
  };

  it('says that no RAM holds the PEI heap', () => {
    expect(start(handOff([CPU, resource('SystemMemory', 0x3c07, 0x100000, 0x10000)], PHIT))[0]).toMatch(/PHIT/);
    expect(start(handOff([CPU], PHIT))[0]).toMatch(/PHIT/);
  });

  it('says that the region is too small for the bins', () => {
    const tooBig: Hob = {
      kind: 'memoryTypeInformation',
      entries: [
        [6, 0x100000],
        [16, 0],
      ],
    };
    expect(start(handOff([...PLATFORM, tooBig], PHIT))[0]).toMatch(/free region/);
  });

  it('says that the CPU HOB is missing', () => {
    expect(start(handOff(PLATFORM.slice(1), PHIT)).at(0)).toMatch(/CPU HOB/);
  });
});

describe('a memory type information HOB', () => {
  const start = (entries: readonly (readonly [number, number])[], bins: readonly Hob[] = []) =>
    Dxe.start(handOff([...PLATFORM, ...bins, { kind: 'memoryTypeInformation', entries }], PHIT, bins.length > 0 ? 'aarch64' : 'x64')).core
      .bins;

  it('may end without a terminator when its last row is of no type with a bin', () => {
    expect(
      start([
        [6, 0x80],
        [0x8000_0000, 3],
      ]).number[6],
    ).toBe(0x80);
    expect(
      start([
        [0x8000_0000, 3],
        [6, 0x80],
      ]).number[6],
    ).toBe(0);
  });

  it('goes into the resource set aside for it only when there is room for the padding between bins too', () => {
    const block = (length: number): Hob =>
      ({ ...resource('SystemMemory', 0x3c07, 0x20001000, length), ownerIsMemoryTypeInformation: true }) as Hob;
    const rows = [
      [9, 1],
      [6, 0x10],
      [16, 0],
    ] as const;
    const inside = ({ base }: { base: Float64Array }) => (base[6] as number) >= 0x20001;
    expect(inside(start(rows, [block(0x11000)]))).toBe(false);
    expect(inside(start(rows, [block(0x20000)]))).toBe(true);
  });
});

describe('RAM that ends at the highest allocatable address', () => {
  const top = 0x1_0000_0000_0000;
  const given = (end: number): HandOff => ({
    ...handOff(
      [
        { kind: 'cpu', sizeOfMemorySpace: 48, sizeOfIoSpace: 16 },
        resource('SystemMemory', 0x3c07, 0x6000000, 0x8000),
        resource('SystemMemory', 0x3c07, 0x10000000, 0x1000000),
        resource('SystemMemory', 0x3c07, top - 0x1000000, end - (top - 0x1000000)),
      ],
      { hobStart: 0x6000000, memoryTop: 0x6008000, freeTop: 0x6008000 },
    ),
    architecture: 'aarch64',
  });

  it('is not the region that DXE starts in, one page less is', () => {
    expect(Dxe.start(given(top)).started?.memoryBaseAddress).toBe(0x10000000n);
    expect(Dxe.start(given(top - 0x1000)).started?.memoryBaseAddress).toBe(BigInt(top - 0x1000000));
  });
});

describe('memory allocation HOBs of less than a page', () => {
  it('make records without pages, which the map shows', () => {
    const given = handOff([...PLATFORM, allocation(9, 0x200000, 0x400)], PHIT);
    let dxe: Dxe | undefined;
    const found = hazards(Dxe.start(handOff(PLATFORM, PHIT)), () => {
      dxe = Dxe.start(given);
    });
    expect(found).toEqual([]);
    const core = dxe as Dxe;
    expect(records(core)).toContain('200000-1FFFFF 9 F');
    expect(descriptors(core)).toContain('200000 0 9 F');
    // The rest of that page is in the GCD alone; the pages around it are free as ever.
    expect(allocate(core, Address, 4, 1, 0x200000n)).toBe('NOT_FOUND');
    expect(allocate(core, Address, 4, 1, 0x1ff000n)).toBe('1FF000');
    expect(allocate(core, Address, 9, 1, 0x1fe000n)).toBe('1FE000');
    expect(core.freePages(0x1ff000n, 1n)).toBe(0n);
    expect(allocate(core, Address, 9, 1, 0x1ff000n)).toBe('1FF000');
    expect(records(core)).not.toContain('200000-1FFFFF 9 F');
    core.check();
  });
});

// Seen in EDK2's own code on hand-offs that no recorded trace has.
describe('an odd hand-off', () => {
  it('claims the first region as what the space map says it is, when another resource stands in the way', () => {
    const dxe = Dxe.start(
      handOff(
        [
          allocation(4, 0x9506000, 0x20000),
          allocation(3, 0x94c6000, 0x40000),
          CPU,
          resource('SystemMemory', 0x2000407, 0x5160000, 0xcd000),
          resource('SystemMemory', 0x2c01, 0x522d000, 0x1f5000),
          resource('SystemMemory', 0x2000407, 0x53b5000, 0xab90000),
        ],
        { hobStart: 0x67c4000, memoryTop: 0x9526000, freeTop: 0x94c6000 },
      ),
    );
    const rows = dxe.memorySpaceMap().map(({ base, length, type, imageHandle }) => {
      return `${base.toString(16)}-${(base + length - 1n).toString(16)} ${type}${imageHandle === null ? '' : ' *'}`;
    });
    // The last resource overlaps the one before it and does not enter the space map.
    expect(rows).toContain('94c6000-ff44fff 0 *');
  });

  it('counts a part of a page as a page where promoted memory starts off a page bound', () => {
    const dxe = Dxe.start(
      handOff(
        [
          ...PLATFORM.filter((hob) => hob.kind !== 'resource' || hob.attributes !== 0x3c03),
          resource('SystemMemory', 0x3c03, 0x10000f93, 0x4000),
        ],
        PHIT,
      ),
    );
    expect(allocate(dxe, Any, 4, 0x7e00)).toBe('OUT_OF_RESOURCES');
    expect(descriptors(dxe)).toContain('10000F93 4 7 F');
    const unaligned = Dxe.start(
      handOff(
        [
          ...PLATFORM.filter((hob) => hob.kind !== 'resource' || hob.attributes !== 0x3c03),
          resource('SystemMemory', 0x3c03, 0x10000f93, 0x4100),
        ],
        PHIT,
      ),
    );
    expect(allocate(unaligned, Any, 4, 0x7e00)).toBe('OUT_OF_RESOURCES');
    expect(descriptors(unaligned)).toContain('10000F93 5 7 F');
  });

  it('finds nothing for 2^52 pages below an address in the first 64 KiB of a range, on AArch64', () => {
    const dxe = Dxe.start(
      handOff(
        [CPU, resource('SystemMemory', 0x3c07, 0x27da0000, 0x680000)],
        { hobStart: 0x27e07000, memoryTop: 0x2807e000, freeTop: 0x2801e000 },
        'aarch64',
      ),
    );
    expect(allocate(dxe, Max, 0xa, 1n << 52n, 0x27da6000n)).toBe('OUT_OF_RESOURCES');
  });
});

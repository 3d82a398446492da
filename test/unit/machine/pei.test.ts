// PEI's services: the golden trace observed on the reference (spec 11.9), the rules one by one, and invariants over random
// calls.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bytes } from '../../../src/machine/bytes';
import { HOB_GUIDS, HOB_TYPE } from '../../../src/machine/hob-list';
import { Pei, type SecHandOff } from '../../../src/machine/pei';
import { EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_OUT_OF_RESOURCES, EFI_SUCCESS } from '../../../src/uefi/status';

const TEMPORARY = { base: 0x800000n, size: 0x20000n };

/** The golden trace's machine: all of temporary RAM is heap. */
function golden(more: Partial<SecHandOff> = {}): { pei: Pei; bytes: Bytes } {
  const bytes = new Bytes();
  const heap = { base: TEMPORARY.base, size: TEMPORARY.size };
  const pei = new Pei({ architecture: 'x64', temporaryRam: TEMPORARY, heap, stack: { base: 0x820000n, size: 0n }, ...more }, bytes);
  return { pei, bytes };
}

/** Status and address of an allocation of pages, or the status alone when it failed. */
function pages(pei: Pei, type: number, count: bigint): bigint | string {
  const { status, memory } = pei.allocatePages(type, count);
  return status === EFI_SUCCESS ? memory : status === EFI_OUT_OF_RESOURCES ? 'out of resources' : 'invalid parameter';
}

/** Memory allocation HOBs in list order as [type, base, length]. */
function allocations(pei: Pei): [number, bigint, bigint][] {
  return [...pei.hobs.allocations()].map(({ memoryType, base, length }) => [memoryType, base, length]);
}

function count(pei: Pei, type: number): number {
  return [...pei.hobs].filter((hob) => hob.type === type).length;
}

describe('golden trace on temporary RAM', () => {
  it('starts with an empty list and the whole heap free', () => {
    const { pei } = golden();
    expect(pei.hobList).toBe(0x800000n);
    expect(pei.hobs.freeBottom).toBe(0x800040n);
    expect(pei.hobs.freeTop).toBe(0x820000n);
    expect(pei.hobs.endOfHobList).toBe(0x800038n);
    expect(pei.rows()).toHaveLength(1);
    expect(pei.rows()[0]).toMatchObject({ name: 'HANDOFF', length: 56, fields: { Version: 9n, BootMode: 0n, EfiMemoryTop: 0x820000n } });
  });

  it('serves pool from the list, up to 65520 bytes', () => {
    const { pei } = golden();
    expect(pei.allocatePool(0xan)).toEqual({ status: EFI_SUCCESS, buffer: 0x800040n });
    expect(pei.allocatePool(0n)).toEqual({ status: EFI_SUCCESS, buffer: 0x800058n });
    expect(pei.allocatePool(0xfff0n)).toEqual({ status: EFI_SUCCESS, buffer: 0x800060n });
    expect(pei.allocatePool(0xfff1n)).toEqual({ status: EFI_OUT_OF_RESOURCES, buffer: undefined });
    expect(pei.allocatePool(0xffe8n)).toEqual({ status: EFI_OUT_OF_RESOURCES, buffer: 0n });
  });

  it('takes pages downwards and gives them back through HOBs', () => {
    const { pei } = golden();
    expect([pages(pei, 4, 1n), pages(pei, 4, 2n), pages(pei, 6, 1n)]).toEqual([0x81f000n, 0x81d000n, 0x81c000n]);
    for (const type of [7, 8, 13, 0x70000000]) expect(pei.allocatePages(type, 1n).status).toBe(EFI_INVALID_PARAMETER);
    expect(pages(pei, 4, 0n)).toBe(0x81c000n);
    expect(pei.freePages(0x81d000n, 2n)).toBe(EFI_SUCCESS);
    expect(allocations(pei)[1]).toEqual([7, 0x81d000n, 0x2000n]);
    expect(pei.freePages(0x81d000n, 2n)).toBe(EFI_NOT_FOUND);
    expect(pei.freePages(0x81f000n, 1n)).toBe(EFI_SUCCESS);
    expect(pei.hobs.freeTop).toBe(0x81c000n);
    expect(pei.freePages(0x81c000n, 1n)).toBe(EFI_SUCCESS);
    expect(pei.hobs.freeTop).toBe(0x820000n);
    expect(count(pei, HOB_TYPE.UNUSED)).toBe(3);
    expect(pei.freePages(0x81c001n, 1n)).toBe(EFI_INVALID_PARAMETER);
    expect(pei.freePages(0x81c000n, 0n)).toBe(EFI_INVALID_PARAMETER);
    expect(pei.freePages(0x900000n, 1n)).toBe(EFI_NOT_FOUND);
    expect(pages(pei, 4, 0x100n)).toBe('out of resources');
  });

  it('falls back to free HOBs when the cursor is spent', () => {
    const { pei } = golden();
    pei.allocatePool(0xan);
    pei.allocatePool(0n);
    pei.allocatePool(0xfff0n);
    expect(pages(pei, 4, 4n)).toBe(0x81c000n);
    expect(pei.freePages(0x81d000n, 2n)).toBe(EFI_SUCCESS);
    const rows = allocations(pei);
    expect(rows).toHaveLength(3);
    expect(rows).toEqual([
      [7, 0x81d000n, 0x2000n],
      [4, 0x81f000n, 0x1000n],
      [4, 0x81c000n, 0x1000n],
    ]);
    expect([pages(pei, 4, 1n), pages(pei, 4, 9n), pages(pei, 4, 1n)]).toEqual([0x81b000n, 0x812000n, 0x811000n]);
    expect([pages(pei, 4, 1n), pages(pei, 4, 1n)]).toEqual([0x81e000n, 0x81d000n]);
    expect(pages(pei, 4, 1n)).toBe('out of resources');
  });
});

describe('AllocatePages', () => {
  it('keeps 48 bytes for the record when it takes the last page', () => {
    const { pei } = golden();
    // The list grows to 80 bytes below the last page's end: one page and 40 bytes remain for 31 pages.
    expect(pages(pei, 4, 0x1fn)).toBe(0x801000n);
    expect(pages(pei, 4, 1n)).toBe('out of resources');
  });

  it('aligns runtime types on 64 KiB architectures and records the padding as free', () => {
    const { pei } = golden({ architecture: 'aarch64' });
    expect(pages(pei, 4, 1n)).toBe(0x81f000n);
    expect(pages(pei, 6, 1n)).toBe('out of resources');
    // The cursor went down to 0x810000 and the padding became a free HOB before the attempt failed.
    expect(pei.hobs.freeTop).toBe(0x810000n);
    expect(allocations(pei)).toEqual([
      [4, 0x81f000n, 0x1000n],
      [7, 0x810000n, 0xf000n],
    ]);
    expect(pages(pei, 4, 0x20n)).toBe('out of resources');
    expect(pages(pei, 4, 2n)).toBe(0x80e000n);
  });

  it('finds freed 64 KiB blocks again at their alignment', () => {
    const { pei } = golden({ architecture: 'aarch64' });
    pei.installPeiMemory(0x1000000n, 0x100000n);
    pei.endPeim();
    const first = pages(pei, 6, 1n);
    expect(first).toBe(0x10f0000n);
    expect(pages(pei, 4, 1n)).toBe(0x10ef000n);
    expect(pei.freePages(0x10f0000n, 16n)).toBe(EFI_SUCCESS);
    // More than the cursor has: only the free HOB's 16 pages fit.
    expect(pages(pei, 4, 0xbdn)).not.toBe(0x10f0000n);
    expect(pages(pei, 6, 16n)).toBe(0x10f0000n);
  });

  it('merges free HOBs before it gives up', () => {
    const { pei } = golden();
    pages(pei, 4, 0x1en);
    expect(pei.freePages(0x810000n, 4n)).toBe(EFI_SUCCESS);
    expect(pei.freePages(0x814000n, 4n)).toBe(EFI_SUCCESS);
    expect(pages(pei, 1, 8n)).toBe(0x810000n);
    expect(allocations(pei).filter(([, , length]) => length === 0x8000n)).toContainEqual([1, 0x810000n, 0x8000n]);
  });

  it('lives with a list that leads nowhere and says so', () => {
    const { pei, bytes } = golden();
    pages(pei, 4, 1n);
    bytes.write32(0x800038n, 0);
    const hazards: string[] = [];
    pei.onHazard = ({ kind, message }) => hazards.push(`${kind}: ${message}`);
    pages(pei, 4, 1n);
    expect(hazards.join()).toMatch(/hangs: the HOB at 0x800038/);
  });
});

describe('CreateHob', () => {
  it('refuses lengths above 0xFFF8 and rounds the others to 8', () => {
    const { pei } = golden();
    expect(pei.createHob(HOB_TYPE.GUID_EXTENSION, 0xfff9).status).toBe(EFI_INVALID_PARAMETER);
    expect(pei.createHob(HOB_TYPE.GUID_EXTENSION, 0xfff8)).toEqual({ status: EFI_SUCCESS, hob: 0x800038n });
    expect(pei.createHob(HOB_TYPE.GUID_EXTENSION, 25)).toEqual({ status: EFI_SUCCESS, hob: 0x810030n });
    expect(pei.hobs.endOfHobList).toBe(0x810050n);
    expect(pei.createHob(HOB_TYPE.GUID_EXTENSION, 0xfff8)).toEqual({ status: EFI_OUT_OF_RESOURCES, hob: undefined });
  });

  it('round-trips what HobLib builds', () => {
    const { pei } = golden();
    const { hobs } = pei;
    hobs.buildCpuHob(46, 16);
    hobs.buildResourceHob('SystemMemory', 0x3c07, 0x100000n, 0x7f00000n, 'gEfiMemoryTypeInformationGuid');
    hobs.buildFvHob(0xffc00000n, 0x200000n);
    hobs.buildMemoryTypeInformationHob([
      [10, 128],
      [16, 0],
    ]);
    hobs.buildAllocationHob(0x7000000n, 0x30000n, 3, 'gEfiHobMemoryAllocModuleGuid');
    pei.createHob(HOB_TYPE.FV2, 56);
    pei.createHob(HOB_TYPE.RESOURCE_DESCRIPTOR, 64);
    pei.allocatePool(10n);
    expect(hobs.values()).toMatchObject([
      { kind: 'cpu', sizeOfMemorySpace: 46, sizeOfIoSpace: 16 },
      {
        kind: 'resource',
        resourceType: 'SystemMemory',
        start: 0x100000n,
        length: 0x7f00000n,
        attributes: 0x3c07,
        ownerIsMemoryTypeInformation: true,
      },
      { kind: 'fv', base: 0xffc00000n, length: 0x200000n },
      {
        kind: 'memoryTypeInformation',
        entries: [
          [10, 128],
          [16, 0],
        ],
      },
      { kind: 'memoryAllocation', memoryType: 3, base: 0x7000000n, length: 0x30000n, name: 'Module' },
      { kind: 'unused', bytes: 56 },
      { kind: 'unused', bytes: 64 },
      { kind: 'memoryPool', bytes: 24 },
    ]);
    const rows = pei.rows();
    expect(rows[2]?.fields.Owner).toBe(HOB_GUIDS.gEfiMemoryTypeInformationGuid);
    expect(rows[5]?.fields.Name).toBe(HOB_GUIDS.gEfiHobMemoryAllocModuleGuid);
    expect(rows.map(({ name, text }) => [name, text]).slice(1, 6)).toEqual([
      ['CPU', '46 address bits of memory, 16 of I/O'],
      [
        'RESOURCE_DESCRIPTOR',
        'SystemMemory, for the memory type bins: PRESENT INITIALIZED TESTED UNCACHEABLE WRITE_COMBINEABLE WRITE_THROUGH_CACHEABLE WRITE_BACK_CACHEABLE',
      ],
      ['FV', 'firmware volume of 2 MiB'],
      ['GUID_EXTENSION', expect.stringMatching(/^gEfiMemoryTypeInformationGuid: Efi\w+ [\d.]+ \w+/)],
      ['MEMORY_ALLOCATION', 'EfiBootServicesCode, image of a module'],
    ]);
    expect(rows[2]?.range).toEqual({ start: 0x100000n, end: 0x8000000n });
  });
});

describe('InstallPeiMemory', () => {
  it('takes pages from permanent memory at once and HOBs from the old list until the migration', () => {
    const { pei } = golden();
    expect(pages(pei, 4, 1n)).toBe(0x81f000n);
    expect(pei.installPeiMemory(0x1000000n, 0x400000n)).toBe(EFI_SUCCESS);
    expect(pages(pei, 4, 1n)).toBe(0x13ff000n);
    expect(pei.hobList).toBe(0x800000n);
    expect(pei.allocatePool(8n).buffer).toBe(0x8000a0n);
    pei.endPeim();
    expect(pei.installed).toBe(true);
    expect(pei.hobList).toBe(0x1020000n);
    // The page of temporary RAM moved below the one that was taken meanwhile.
    expect(allocations(pei)).toEqual([
      [4, 0x13fe000n, 0x1000n],
      [4, 0x13ff000n, 0x1000n],
      [4, 0x1000000n, 0x20000n],
    ]);
    expect(pei.rows().at(-1)?.fields.Name).toBe(HOB_GUIDS.gEfiHobMemoryAllocStackGuid);
    expect(pei.hobs).toMatchObject({ memoryBottom: 0x1000000n, memoryTop: 0x1400000n, freeTop: 0x13fe000n });
    expect(pei.hobs.freeBottom).toBe(pei.hobs.endOfHobList + 8n);
    expect(pei.hobs.end).toBe(pei.hobs.freeBottom);
    expect(pages(pei, 4, 1n)).toBe(0x13fd000n);
  });

  it('leaves a HOB without pages at the top of the old block where it is', () => {
    const { pei } = golden();
    expect(pages(pei, 4, 0n)).toBe(0x820000n);
    expect(pages(pei, 4, 1n)).toBe(0x81f000n);
    pei.installPeiMemory(0x1000000n, 0x400000n);
    pei.endPeim();
    expect(allocations(pei).slice(0, 2)).toEqual([
      [4, 0x820000n, 0n],
      [4, 0x13ff000n, 0x1000n],
    ]);
  });

  it('moves the contents of pages and pool', () => {
    const { pei, bytes } = golden();
    const page = pages(pei, 4, 1n) as bigint;
    const buffer = pei.allocatePool(8n).buffer as bigint;
    bytes.write64(page + 0x800n, 0x1122334455667788n);
    bytes.write64(buffer, 0x99aabbccddeeff00n);
    pei.installPeiMemory(0x1000000n, 0x400000n);
    pei.endPeim();
    expect(bytes.read64(0x13ff800n)).toBe(0x1122334455667788n);
    expect(bytes.read64(buffer - 0x800000n + 0x1020000n)).toBe(0x99aabbccddeeff00n);
  });

  it('halves small memory for the stack, and keeps the hole without a migration service', () => {
    const { pei } = golden({
      migrationService: false,
      temporaryRam: { base: 0x800000n, size: 0x20000n },
      heap: { base: 0x800000n, size: 0x10000n },
      stack: { base: 0x818000n, size: 0x8000n },
    });
    pei.installPeiMemory(0x1000000n, 0x20000n);
    pei.endPeim();
    expect(pei.hobList).toBe(0x1000000n + 0x10000n + 0x8000n);
  });

  it('answers success and changes nothing once installed', () => {
    const { pei } = golden();
    pei.installPeiMemory(0x1000000n, 0x400000n);
    pei.installPeiMemory(0x2000000n, 0x400000n);
    pei.endPeim();
    expect(pei.hobs.memoryBottom).toBe(0x2000000n);
    expect(pei.installPeiMemory(0x3000000n, 0x400000n)).toBe(EFI_SUCCESS);
    pei.endPeim();
    expect(pei.hobs.memoryBottom).toBe(0x2000000n);
  });
});

describe('golden trace of PEI bins', () => {
  const ROWS = [
    [10, 0x10],
    [6, 0x20],
    [9, 8],
    [5, 0x20],
    [16, 0],
  ] as const;

  function withBins(): Pei {
    const { pei } = golden({ bins: true });
    pei.hobs.buildMemoryTypeInformationHob(ROWS);
    pei.installPeiMemory(0x1000000n, 0x400000n);
    expect(pages(pei, 4, 1n)).toBe(0x13ff000n);
    pei.endPeim();
    return pei;
  }

  it('lays them out below the cursor and describes them', () => {
    const pei = withBins();
    expect(pei.bins()).toEqual([
      { type: 5, base: 0x13a7000n, max: 0x13c6fffn, pages: 0x20 },
      { type: 6, base: 0x13cf000n, max: 0x13eefffn, pages: 0x20 },
      { type: 9, base: 0x13c7000n, max: 0x13cefffn, pages: 8 },
      { type: 10, base: 0x13ef000n, max: 0x13fefffn, pages: 0x10 },
    ]);
    expect(pei.hobs.freeTop).toBe(0x13a7000n);
    const resource = pei.rows().find((row) => row.type === HOB_TYPE.RESOURCE_DESCRIPTOR);
    expect(resource?.fields).toMatchObject({ PhysicalStart: 0x13a7000n, ResourceLength: 0x58000n, ResourceAttribute: 7n });
  });

  it('serves the types from their bins and overflows to the cursor', () => {
    const pei = withBins();
    expect([pages(pei, 6, 1n), pages(pei, 6, 1n)]).toEqual([0x13ed000n, 0x13ec000n]);
    expect(pages(pei, 6, 0x1en)).toBe(0x1389000n);
    expect([pages(pei, 6, 1n), pages(pei, 6, 1n)]).toEqual([0x13eb000n, 0x13ea000n]);
    expect(pages(pei, 4, 1n)).toBe(0x1388000n);
    expect(pages(pei, 5, 0x21n)).toBe(0x1367000n);
    expect(pages(pei, 0, 1n)).toBe(0x1366000n);
    const named = pei.rows().filter((row) => row.fields.Name === HOB_GUIDS.gEfiMemoryTypeInformationGuid && row.type === 2);
    expect(named.map((row) => row.fields.MemoryType)).toContain(6n);
  });

  it('uses the block that the platform made for them', () => {
    const { pei } = golden({ bins: true });
    pei.hobs.buildMemoryTypeInformationHob(ROWS);
    pei.hobs.buildResourceHob('SystemMemory', 0x3c07, 0x4000000n, 0x100000n, 'gEfiMemoryTypeInformationGuid');
    pei.installPeiMemory(0x1000000n, 0x400000n);
    pei.endPeim();
    expect(pei.bins().find(({ type }) => type === 10)).toEqual({ type: 10, base: 0x40f0000n, max: 0x40fffffn, pages: 0x10 });
    expect(pei.hobs.freeTop).toBe(0x1400000n);
  });

  it('stays off without a table', () => {
    const { pei } = golden({ bins: true });
    const hazards: string[] = [];
    pei.onHazard = ({ kind }) => hazards.push(kind);
    pei.installPeiMemory(0x1000000n, 0x400000n);
    pei.endPeim();
    expect(pei.bins()).toEqual([]);
    expect(hazards).toEqual(['asserts']);
    expect(pages(pei, 6, 1n)).toBe(0x13ff000n);
  });
});

describe('hand-off', () => {
  it('describes the core, the new stack and the old one', () => {
    const { pei } = golden();
    pei.hobs.buildCpuHob(36, 16);
    pei.installPeiMemory(0x1000000n, 0x400000n);
    pei.endPeim();
    const handOff = pei.handOff({ dxeCoreSize: 0x2f801n, stackSize: 0x20000n, cpuArchProtocol: EFI_SUCCESS });
    expect(handOff).toMatchObject({
      hobStart: 0x1020000n,
      efiMemoryTop: 0x1400000n,
      efiMemoryBottom: 0x1000000n,
      efiFreeMemoryTop: 0x13b0000n,
    });
    expect(handOff?.hobs).toEqual([
      { kind: 'cpu', sizeOfMemorySpace: 36, sizeOfIoSpace: 16 },
      { kind: 'memoryAllocation', memoryType: 4, base: 0x13b0000n, length: 0x20000n, name: 'Stack' },
      { kind: 'memoryAllocation', memoryType: 3, base: 0x13d0000n, length: 0x30000n },
      { kind: 'memoryAllocation', memoryType: 3, base: 0x13d0000n, length: 0x30000n, name: 'Module' },
      { kind: 'memoryAllocation', memoryType: 4, base: 0x13b0000n, length: 0x20000n },
      { kind: 'memoryAllocation', memoryType: 4, base: 0x1000000n, length: 0x20000n },
    ]);
  });

  it('is undefined when the core does not fit', () => {
    const { pei } = golden();
    expect(pei.handOff({ dxeCoreSize: 0x100000n, stackSize: 0x20000n, cpuArchProtocol: null })).toBeUndefined();
  });
});

// --- invariants over random calls ---

type Step =
  | { readonly op: 'allocate'; readonly type: number; readonly pages: number }
  | { readonly op: 'pool'; readonly size: number }
  | { readonly op: 'free'; readonly which: number; readonly skip: number; readonly pages: number }
  | { readonly op: 'install' | 'return' };

const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        op: fc.constant('allocate' as const),
        type: fc.integer({ min: 0, max: 10 }),
        pages: fc.integer({ min: 0, max: 9 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ op: fc.constant('pool' as const), size: fc.integer({ min: 0, max: 300 }) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        op: fc.constant('free' as const),
        which: fc.nat(),
        skip: fc.integer({ min: 0, max: 2 }),
        pages: fc.integer({ min: 1, max: 9 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ op: fc.constantFrom('install' as const, 'return' as const) }) },
  ),
  { maxLength: 60 },
);

function perform(pei: Pei, step: Step): unknown {
  switch (step.op) {
    case 'allocate': {
      const answer = pei.allocatePages(step.type, BigInt(step.pages));
      // At the time; the migration moves temporary pages by whole pages alone.
      const coarse = pei.sec.architecture === 'aarch64' && [0, 5, 6, 10].includes(step.type);
      if (answer.status === EFI_SUCCESS && coarse) expect(answer.memory % 0x10000n).toBe(0n);
      return answer;
    }
    case 'pool':
      return pei.allocatePool(BigInt(step.size));
    case 'free': {
      const rows = allocations(pei).filter(([type, , length]) => type !== 7 && length > 0n);
      const row = rows[step.which % Math.max(rows.length, 1)];
      return row ? pei.freePages(row[1] + BigInt(step.skip) * 0x1000n, BigInt(step.pages)) : undefined;
    }
    case 'install':
      return pei.permanentMemory ? undefined : pei.installPeiMemory(0x1000000n, 0x80000n);
    case 'return':
      return pei.endPeim();
  }
}

/** Allocation HOBs tile the pages between the free top and the memory top, without overlap; the list is whole. */
function check(pei: Pei, pending: boolean): void {
  const { hobs } = pei;
  expect(hobs.end).toBe(hobs.freeBottom);
  expect(hobs.damagedAt).toBeUndefined();
  const rows = allocations(pei)
    .filter(([, , length]) => length > 0n)
    .sort((a, b) => (a[1] < b[1] ? -1 : 1));
  for (const [, base] of rows) expect(base % 0x1000n).toBe(0n);
  rows.reduce((end, [, base, length]) => {
    expect(base >= end).toBe(true);
    return base + length;
  }, 0n);
  if (pending) return;
  const inside = rows.filter(([, base]) => base >= hobs.freeTop && base < hobs.memoryTop);
  expect(inside.reduce((sum, [, , length]) => sum + length, 0n)).toBe(hobs.memoryTop - hobs.freeTop);
}

describe('random calls', () => {
  for (const architecture of ['x64', 'aarch64'] as const) {
    it(`keep the HOBs a tiling of the memory taken (${architecture})`, () => {
      fc.assert(
        fc.property(steps, (sequence) => {
          const { pei } = golden({ architecture });
          for (const step of sequence) {
            perform(pei, step);
            check(pei, pei.permanentMemory !== undefined && !pei.installed);
          }
        }),
        { numRuns: 150 },
      );
    });
  }

  it('replay from a snapshot to the same answers', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const { pei } = golden();
        for (const step of before) perform(pei, step);
        const snapshot = pei.snapshot();
        const first = after.map((step) => perform(pei, step));
        const list = pei.rows();
        const other = golden().pei;
        other.restore(snapshot);
        expect(after.map((step) => perform(other, step))).toEqual(first);
        expect(other.rows()).toEqual(list);
      }),
      { numRuns: 100 },
    );
  });

  it('freed newest first bring the cursor back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 }), (sizes) => {
        const { pei } = golden();
        const taken = sizes.map((size) => [pei.allocatePages(4, BigInt(size)), BigInt(size)] as const);
        for (const [{ status, memory }, size] of taken.reverse())
          if (status === EFI_SUCCESS) expect(pei.freePages(memory, size)).toBe(EFI_SUCCESS);
        expect(pei.hobs.freeTop).toBe(0x820000n);
      }),
    );
  });
});

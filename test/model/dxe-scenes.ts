// What the model tests of the DXE core draw from: hand-offs with odd memory, and calls with arguments near the limits.
// A call names its target by number; the driver turns the number into one of the allocations that are alive.

import fc from 'fast-check';
import type { HandOff, Hob } from '../../src/machine/hand-off';

const KiB = 1024n;
const MiB = 1024n * KiB;
const PAGE = 4096n;

const TESTED = 0x3c07;
const UNTESTED = 0x3c03;
const SPECIAL = 0x0800_3c07;
const MORE_RELIABLE = 0x0200_3c07;
const XP_CAPABLE = 0x0040_3c07;

/** Memory around the region that DXE starts in: each kind can be there or not. */
const extras: readonly Hob[] = [
  { kind: 'resource', resourceType: 'SystemMemory', start: 0n, length: 8n * PAGE, attributes: TESTED },
  { kind: 'resource', resourceType: 'SystemMemory', start: 9n * PAGE, length: 5n * PAGE, attributes: TESTED },
  { kind: 'resource', resourceType: 'SystemMemory', start: 2n * MiB, length: 24n * PAGE, attributes: UNTESTED },
  { kind: 'resource', resourceType: 'SystemMemory', start: 2n * MiB + 64n * PAGE, length: 40n * PAGE, attributes: SPECIAL },
  { kind: 'resource', resourceType: 'SystemMemory', start: 3n * MiB + 0x123n, length: 0x5800n, attributes: UNTESTED },
  { kind: 'resource', resourceType: 'SystemMemory', start: 3n * MiB + 0x10_0000n, length: 33n * PAGE, attributes: MORE_RELIABLE },
  { kind: 'resource', resourceType: 'SystemMemory', start: 5n * MiB, length: 17n * PAGE, attributes: XP_CAPABLE },
  { kind: 'resource', resourceType: 'MemoryReserved', start: 6n * MiB, length: 3n * PAGE, attributes: 0 },
  { kind: 'resource', resourceType: 'MemoryMappedIO', start: 7n * MiB, length: 16n * PAGE, attributes: 0x403 },
];

const binRows = fc.array(fc.tuple(fc.constantFrom(0, 3, 4, 5, 6, 9, 10), fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 6 });

/** A hand-off with a small main region, so that memory runs out now and then. */
export const handOffs: fc.Arbitrary<HandOff> = fc
  .record({
    architecture: fc.constantFrom('x64' as const, 'aarch64' as const),
    mainPages: fc.oneof(fc.integer({ min: 96, max: 300 }), fc.integer({ min: 300, max: 1200 })),
    with: fc.array(fc.boolean(), { minLength: extras.length, maxLength: extras.length }),
    bins: fc.option(binRows, { nil: undefined }),
  })
  .map(({ architecture, mainPages, with: present, bins }) => {
    const base = 16n * MiB;
    const length = BigInt(mainPages) * PAGE;
    const bottom = base + length / 2n;
    const hobs: Hob[] = [
      { kind: 'cpu', sizeOfMemorySpace: 36, sizeOfIoSpace: 16 },
      { kind: 'resource', resourceType: 'SystemMemory', start: base, length, attributes: TESTED },
      ...extras.filter((_, i) => present[i]),
      { kind: 'memoryAllocation', memoryType: 4, base: bottom + 12n * PAGE, length: 4n * PAGE, name: 'Stack' },
    ];
    if (bins !== undefined) hobs.push({ kind: 'memoryTypeInformation', entries: [...bins, [16, 0]] });
    return {
      architecture,
      hobStart: bottom,
      efiMemoryTop: bottom + 16n * PAGE,
      efiMemoryBottom: bottom,
      efiFreeMemoryTop: bottom + 12n * PAGE,
      hobs,
      systemTables: true,
      cpuArchProtocol: 0n,
    };
  });

export type Step =
  | { readonly call: 'allocatePages'; readonly how: number; readonly type: number; readonly pages: bigint; readonly address: bigint }
  /** Frees one of the live page allocations, `skip` pages after its start, `pages` of them or what is left. */
  | { readonly call: 'freePages'; readonly which: number; readonly skip: number; readonly pages: number | undefined }
  | { readonly call: 'freeAnywhere'; readonly address: bigint; readonly pages: bigint }
  | { readonly call: 'allocatePool'; readonly type: number; readonly size: bigint }
  | { readonly call: 'freePool'; readonly which: number; readonly off: number }
  | {
      readonly call: 'addMemorySpace';
      readonly type: number;
      readonly base: bigint;
      readonly length: bigint;
      readonly capabilities: bigint;
    }
  | {
      readonly call: 'allocateMemorySpace';
      readonly how: number;
      readonly type: number;
      readonly alignment: bigint;
      readonly base: bigint;
      readonly length: bigint;
    }
  | { readonly call: 'freeMemorySpace' | 'removeMemorySpace'; readonly base: bigint; readonly length: bigint }
  | {
      readonly call: 'setMemorySpaceAttributes' | 'setMemorySpaceCapabilities';
      readonly base: bigint;
      readonly length: bigint;
      readonly mask: bigint;
    }
  | { readonly call: 'getMemorySpaceMap' | 'checkMapKey' };

const types = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 13) },
  { weight: 2, arbitrary: fc.constantFrom(0x7000_0000, 0x8000_0001) },
  { weight: 1, arbitrary: fc.constantFrom(7, 14, 15, 16, 0x6fff_ffff) },
);
const pageCounts = fc.oneof(
  { weight: 12, arbitrary: fc.bigInt({ min: 1n, max: 20n }) },
  { weight: 3, arbitrary: fc.bigInt({ min: 21n, max: 600n }) },
  { weight: 1, arbitrary: fc.constantFrom(0n, 1n << 52n, (1n << 52n) + 2n, (1n << 64n) - 1n, (1n << 64n) - 15n) },
);
const addresses = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 1000 }).map((frame) => 16n * MiB + BigInt(frame) * PAGE) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1600 }).map((frame) => BigInt(frame) * PAGE) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 20 * 1024 * 1024 }).map(BigInt) },
  { weight: 1, arbitrary: fc.constantFrom(0xfffn, (1n << 64n) - 1n, (1n << 64n) - 4096n, 1n << 36n) },
);
const small = fc.integer({ min: 0, max: 63 });
const windows = fc
  .record({ first: fc.integer({ min: 1400, max: 1800 }), pages: fc.integer({ min: 0, max: 6 }), off: fc.constantFrom(0n, 0n, 0n, 0x800n) })
  .map(({ first, pages, off }) => ({ base: BigInt(first) * PAGE + off, length: BigInt(pages) * PAGE }));
/** Ranges in RAM too, for capabilities, which cut page records. */
const ranges = fc.oneof(
  windows,
  fc
    .record({ first: fc.integer({ min: 0, max: 900 }), pages: fc.integer({ min: 1, max: 9 }) })
    .map(({ first, pages }) => ({ base: 16n * MiB + BigInt(first) * PAGE, length: BigInt(pages) * PAGE })),
);
const masks = fc.constantFrom(0n, 1n, 8n, 0xfn, 0x400fn, 0x8000_0000_0000_0000n, 0x8000_0000_0000_000fn, 0x8000_0000_0000_400fn);

const tidySteps: { weight: number; arbitrary: fc.Arbitrary<Step> }[] = [
  {
    weight: 30,
    arbitrary: fc.record({
      call: fc.constant('allocatePages' as const),
      how: fc.oneof(
        { weight: 6, arbitrary: fc.constant(0) },
        { weight: 5, arbitrary: fc.constantFrom(1, 2) },
        { weight: 1, arbitrary: fc.constant(3) },
      ),
      type: types,
      pages: pageCounts,
      address: addresses,
    }),
  },
  {
    weight: 22,
    arbitrary: fc.record({
      call: fc.constant('freePages' as const),
      which: small,
      skip: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 8 }) }),
      pages: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    }),
  },
  {
    weight: 16,
    arbitrary: fc.record({
      call: fc.constant('allocatePool' as const),
      type: types,
      size: fc.oneof(
        { weight: 8, arbitrary: fc.bigInt({ min: 0n, max: 700n }) },
        { weight: 3, arbitrary: fc.bigInt({ min: 700n, max: 70_000n }) },
        { weight: 1, arbitrary: fc.constantFrom(1n << 40n, 1n << 52n, (1n << 64n) - 40n, (1n << 64n) - 1n) },
      ),
    }),
  },
  {
    weight: 14,
    arbitrary: fc.record({
      call: fc.constant('freePool' as const),
      which: small,
      off: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(8, -24, 24) }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 1, 3, 4, 7), windows, masks)
      .map(([type, { base, length }, capabilities]) => ({ call: 'addMemorySpace' as const, type, base, length, capabilities })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom(0, 1, 3, 4), fc.constantFrom(0n, 12n, 16n, 64n), windows)
      .map(([how, type, alignment, { base, length }]) => ({ call: 'allocateMemorySpace' as const, how, type, alignment, base, length })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('freeMemorySpace' as const, 'removeMemorySpace' as const), windows)
      .map(([call, { base, length }]) => ({ call, base, length })),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('setMemorySpaceAttributes' as const, 'setMemorySpaceCapabilities' as const), ranges, masks)
      .map(([call, { base, length }, mask]) => ({ call, base, length, mask })),
  },
  { weight: 1, arbitrary: fc.constantFrom({ call: 'getMemorySpaceMap' as const }, { call: 'checkMapKey' as const }) },
];

/** Calls that free only what was allocated, so that the pool stays whole. */
export const tidy: fc.Arbitrary<Step> = fc.oneof(...tidySteps);

/** Calls that also free pages that were never allocated, others' and pool's among them, and add RAM that was there before. */
export const wild: fc.Arbitrary<Step> = fc.oneof(
  ...tidySteps,
  {
    weight: 12,
    arbitrary: fc.record({ call: fc.constant('freeAnywhere' as const), address: addresses, pages: pageCounts }),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(2, 5), windows, masks)
      .map(([type, { base, length }, capabilities]) => ({ call: 'addMemorySpace' as const, type, base, length, capabilities })),
  },
);

const splits: fc.Arbitrary<Step> = fc
  .tuple(fc.integer({ min: 0, max: 1100 }), fc.constantFrom(0xfn, 0x400fn, 0x8000_0000_0000_000fn))
  .map(([first, mask]) => ({ call: 'setMemorySpaceCapabilities' as const, base: 16n * MiB + BigInt(first) * PAGE, length: PAGE, mask }));

/** Calls that break memory into many small records, so that spare records run out in the middle of edits. */
export const fragmenting: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.record({
      call: fc.constant('allocatePages' as const),
      how: fc.constantFrom(0, 0, 2, 2, 2, 1),
      type: fc.constantFrom(1, 2, 3, 4, 5, 6, 9, 0x8000_0001),
      pages: fc.constantFrom(1n, 1n, 1n, 2n),
      address: fc.integer({ min: 0, max: 1100 }).map((frame) => 16n * MiB + BigInt(frame) * PAGE),
    }),
  },
  { weight: 12, arbitrary: splits },
  {
    weight: 24,
    arbitrary: fc.record({
      call: fc.constant('freePages' as const),
      which: fc.integer({ min: 0, max: 900 }),
      skip: fc.constantFrom(0, 0, 1),
      pages: fc.constantFrom(undefined, 1),
    }),
  },
  ...tidySteps.slice(2, 4).map(({ arbitrary }) => ({ weight: 5, arbitrary })),
);

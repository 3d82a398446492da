// Any layout that a machine may have, as a hand-off: RAM with holes, from one page to many gigabytes, in an address space of
// 32 to 52 bits; reserved, special, untested and device space among it, some of it off page bounds or described twice; bins
// anywhere; the HOB list anywhere in a tested region. And calls on it, whose addresses are near what is there.

import fc from 'fast-check';
import type { HandOff, Hob, ResourceType } from '../../src/machine/hand-off';

const PAGE = 0x1000n;

/** A stretch of the address space to be: pages skipped before it, its length in pages, what is there, bytes cut off each end. */
interface Stretch {
  readonly gap: bigint;
  readonly pages: bigint;
  readonly what: readonly [type: ResourceType, attributes: number];
  readonly ragged: readonly [front: number, back: number];
}

const pageRuns = fc.oneof(
  { weight: 5, arbitrary: fc.bigInt({ min: 1n, max: 40n }) },
  { weight: 4, arbitrary: fc.bigInt({ min: 40n, max: 2000n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 2000n, max: 1n << 26n }) },
);
const gaps = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0n) },
  { weight: 4, arbitrary: fc.bigInt({ min: 1n, max: 300n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 1n, max: 1n << 30n }) },
);

const STATE = 0x3c07;
const kinds = fc.constantFrom<readonly [ResourceType, number]>(
  ['SystemMemory', STATE],
  ['SystemMemory', STATE],
  ['SystemMemory', STATE],
  ['SystemMemory', 0x0040_3c07],
  ['SystemMemory', 0x0200_3c07],
  ['SystemMemory', 0x0800_3c07],
  ['SystemMemory', 0x0180_3c07],
  ['SystemMemory', 0x3c03],
  ['SystemMemory', 0x0200_3c03],
  ['SystemMemory', 0x3c01],
  ['SystemMemory', 0x207],
  ['MemoryMappedIO', 0x403],
  ['FirmwareDevice', 0x407],
  ['MemoryMappedIOPort', 0x403],
  ['MemoryReserved', 0],
  ['MemoryReserved', 0x3c03],
  ['MemoryReserved', 0x407],
  ['MemoryUnaccepted', 0x3c07],
);

const stretches: fc.Arbitrary<Stretch> = fc.record({
  gap: gaps,
  pages: pageRuns,
  what: kinds,
  ragged: fc.oneof(
    { weight: 9, arbitrary: fc.constant([0, 0] as const) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(0, 8, 0x800), fc.constantFrom(0, 0x10, 0xc00)) },
  ),
});

const types = fc.constantFrom(0, 1, 2, 3, 4, 4, 5, 6, 8, 9, 10, 11, 13, 0x7000_0000, 0x8000_0001);
const binRows = fc.array(
  fc.tuple(
    fc.constantFrom(0, 0, 2, 3, 4, 5, 5, 6, 6, 9, 10, 10, 13, 14, 17, 0x8000_0000),
    fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) }, { weight: 1, arbitrary: fc.integer({ min: 40, max: 400 }) }),
  ),
  { maxLength: 8 },
);

/** An allocation that PEI made: where, as a part of one of the stretches. */
const allocations = fc.record({
  stretch: fc.nat(),
  page: fc.bigInt({ min: 0n, max: 2100n }),
  pages: fc.bigInt({ min: 1n, max: 30n }),
  bytes: fc.oneof({ weight: 12, arbitrary: fc.constant(0n) }, { weight: 1, arbitrary: fc.constantFrom(0x10n, 0x800n) }),
  type: fc.oneof({ weight: 8, arbitrary: types }, { weight: 1, arbitrary: fc.constantFrom(7, 14, 16) }),
  name: fc.constantFrom(undefined, undefined, 'Module' as const, 'MemoryTypeInformation' as const),
});

export const layouts: fc.Arbitrary<HandOff> = fc
  .record({
    architecture: fc.constantFrom('x64' as const, 'x64' as const, 'aarch64' as const, 'riscv64' as const, 'loongarch64' as const),
    addressBits: fc.constantFrom(36, 36, 40, 46, 48, 52),
    below: fc.array(stretches, { maxLength: 6 }),
    main: fc.tuple(gaps, fc.oneof(fc.bigInt({ min: 64n, max: 400n }), fc.bigInt({ min: 400n, max: 1n << 20n }))),
    above: fc.array(stretches, { maxLength: 6 }),
    /** Where in the main stretch the HOB list, the free memory behind it and PEI's memory lie, in 1/1000 of it. */
    list: fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })),
    allocations: fc.array(allocations, { maxLength: 6 }),
    twice: fc.boolean(),
    bins: fc.option(binRows, { nil: undefined }),
    terminated: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    binStretch: fc.option(fc.nat(), { nil: undefined, freq: 3 }),
    fv: fc.boolean(),
    io: fc.boolean(),
    tables: fc.boolean(),
    cpu: fc.constantFrom(0n, 0n, null, (1n << 63n) | 9n),
  })
  .map((drawn) => {
    const space = 1n << BigInt(drawn.addressBits);
    const hobs: Hob[] = [{ kind: 'cpu', sizeOfMemorySpace: drawn.addressBits, sizeOfIoSpace: 16 }];
    let at = 0n;
    const lay = ({ gap, pages, what: [resourceType, attributes], ragged }: Stretch): Extract<Hob, { kind: 'resource' }> | undefined => {
      const start = at + gap * PAGE + BigInt(ragged[0]);
      const end = at + (gap + pages) * PAGE - BigInt(ragged[1]);
      if (end <= start || end > space - PAGE) return undefined;
      at = at + (gap + pages) * PAGE;
      const hob = { kind: 'resource' as const, resourceType, start, length: end - start, attributes };
      hobs.push(hob);
      return hob;
    };
    for (const stretch of drawn.below) lay(stretch);
    const [gap, pages] = drawn.main;
    const main =
      lay({ gap, pages, what: ['SystemMemory', STATE], ragged: [0, 0] }) ??
      lay({ gap: 0n, pages: 300n, what: ['SystemMemory', STATE], ragged: [0, 0] });
    for (const stretch of drawn.above) lay(stretch);
    if (main === undefined) throw new Error('the main stretch does not fit into the smallest space');
    const resources = hobs.filter((hob): hob is Extract<Hob, { kind: 'resource' }> => hob.kind === 'resource');
    // Some firmware describes a range twice: the second one is refused.
    if (drawn.twice) hobs.push({ ...main, start: main.start + 4n * PAGE, length: 9n * PAGE, attributes: 0x3c03 });
    if (drawn.fv)
      hobs.push({
        kind: 'fv',
        base: resources.find(({ resourceType }) => resourceType === 'FirmwareDevice')?.start ?? 0xffc0_0000n,
        length: 2n * PAGE,
      });
    if (drawn.io)
      hobs.push(
        { kind: 'resource', resourceType: 'IO', start: 0n, length: 0x1000n, attributes: 3 },
        { kind: 'resource', resourceType: 'IOReserved', start: 0x2000n, length: 0x800n, attributes: 3 },
      );
    for (const { stretch, page, pages: count, bytes, type, name } of drawn.allocations) {
      const { start, length } = resources[stretch % resources.length] as { start: bigint; length: bigint };
      const base = ((start + PAGE - 1n) & ~(PAGE - 1n)) + (page % (length / PAGE + 1n)) * PAGE;
      hobs.push({ kind: 'memoryAllocation', memoryType: type, base, length: count * PAGE - bytes, ...(name ? { name } : {}) });
    }
    if (drawn.bins !== undefined) {
      hobs.push({ kind: 'memoryTypeInformation', entries: drawn.terminated ? [...drawn.bins, [16, 0]] : drawn.bins });
      const owner = drawn.binStretch === undefined ? undefined : resources[drawn.binStretch % resources.length];
      if (owner !== undefined) hobs[hobs.indexOf(owner)] = { ...owner, ownerIsMemoryTypeInformation: true };
    }
    const room = main.length / PAGE;
    const part = (of: bigint, thousandths: number): bigint => (of * BigInt(thousandths)) / 1000n;
    const hobStart = main.start + part(room - 4n, drawn.list[0]) * PAGE;
    const rest = (main.start + main.length - hobStart) / PAGE;
    const free = 3n + part(rest - 3n, drawn.list[1]);
    const top = free + part(rest - free, drawn.list[2]);
    return {
      architecture: drawn.architecture,
      hobStart,
      efiMemoryTop: hobStart + top * PAGE,
      efiMemoryBottom: hobStart,
      efiFreeMemoryTop: hobStart + free * PAGE,
      hobs,
      systemTables: drawn.tables,
      cpuArchProtocol: drawn.cpu,
    };
  });

/** An address by the resource that it is near, as drawn. */
export interface Near {
  readonly resource: number;
  readonly page: number;
  readonly fromEnd: boolean;
  readonly off: number;
}

/** A call; `which` picks one of what is alive. */
export type Call =
  | { readonly op: 'allocatePages'; readonly how: number; readonly type: number; readonly pages: bigint; readonly at: Near }
  | { readonly op: 'freePages'; readonly which: number; readonly skip: number; readonly pages: number | undefined }
  | { readonly op: 'freeNear'; readonly at: Near; readonly pages: bigint }
  | { readonly op: 'allocatePool'; readonly type: number; readonly size: bigint }
  | { readonly op: 'freePool'; readonly which: number; readonly off: number }
  | { readonly op: 'addMemorySpace'; readonly type: number; readonly at: Near; readonly length: bigint; readonly mask: bigint }
  | {
      readonly op: 'allocateSpace';
      readonly io: boolean;
      readonly how: number;
      readonly type: number;
      readonly alignment: bigint;
      readonly length: bigint;
      readonly at: Near;
      readonly image: string | null;
    }
  | { readonly op: 'freeSpace' | 'removeSpace'; readonly io: boolean; readonly at: Near; readonly length: bigint }
  | { readonly op: 'setAttributes' | 'setCapabilities'; readonly at: Near; readonly length: bigint; readonly mask: bigint }
  | { readonly op: 'addIoSpace'; readonly type: number; readonly at: Near; readonly length: bigint }
  | { readonly op: 'getSpaceMap'; readonly io: boolean }
  | { readonly op: 'checkKey' };

const near: fc.Arbitrary<Near> = fc.record({
  resource: fc.nat(40),
  page: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -2, max: 40 }) }, { weight: 1, arbitrary: fc.integer({ min: -20, max: 2000 }) }),
  fromEnd: fc.boolean(),
  off: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(-1, 8, 0x800) }),
});
const anyType = fc.oneof({ weight: 14, arbitrary: types }, { weight: 1, arbitrary: fc.constantFrom(7, 14, 15, 16, 0x6fff_ffff) });
const pageCounts = fc.oneof(
  { weight: 12, arbitrary: fc.bigInt({ min: 1n, max: 24n }) },
  { weight: 4, arbitrary: fc.bigInt({ min: 25n, max: 3000n }) },
  { weight: 1, arbitrary: fc.constantFrom(0n, 1n << 52n, (1n << 52n) + 2n, (1n << 52n) - 1n, (1n << 64n) - 1n, (1n << 64n) - 15n) },
);
const lengths = fc.oneof(
  { weight: 9, arbitrary: fc.bigInt({ min: 1n, max: 20n }).map((pages) => pages * PAGE) },
  { weight: 2, arbitrary: fc.constantFrom(0n, 8n, 0x800n, 0x1800n, 1n << 30n) },
);
const masks = fc.constantFrom(
  0n,
  1n,
  8n,
  0xfn,
  0x400fn,
  0x2_400fn,
  1n << 63n,
  (1n << 63n) | 0xfn,
  (1n << 63n) | 0x400fn,
  (1n << 63n) | (1n << 62n) | 1n,
);

export const calls: fc.Arbitrary<Call> = fc.oneof(
  {
    weight: 34,
    arbitrary: fc.record({
      op: fc.constant('allocatePages' as const),
      how: fc.constantFrom(0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3),
      type: anyType,
      pages: pageCounts,
      at: near,
    }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      op: fc.constant('freePages' as const),
      which: fc.nat(63),
      skip: fc.constantFrom(0, 0, 0, 1, 5),
      pages: fc.constantFrom(undefined, undefined, 0, 1, 3),
    }),
  },
  { weight: 5, arbitrary: fc.record({ op: fc.constant('freeNear' as const), at: near, pages: pageCounts }) },
  {
    weight: 16,
    arbitrary: fc.record({
      op: fc.constant('allocatePool' as const),
      type: anyType,
      size: fc.oneof(
        { weight: 8, arbitrary: fc.bigInt({ min: 0n, max: 3000n }) },
        { weight: 3, arbitrary: fc.bigInt({ min: 3000n, max: 70_000n }) },
        { weight: 1, arbitrary: fc.constantFrom(1n << 40n, 1n << 51n, (1n << 64n) - 40n, (1n << 64n) - 1n) },
      ),
    }),
  },
  {
    weight: 13,
    arbitrary: fc.record({ op: fc.constant('freePool' as const), which: fc.nat(63), off: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 8, -24) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      op: fc.constant('addMemorySpace' as const),
      type: fc.constantFrom(1, 2, 2, 3, 4, 5, 6, 0, 7),
      at: near,
      length: lengths,
      mask: masks,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      op: fc.constant('allocateSpace' as const),
      io: fc.boolean(),
      how: fc.integer({ min: 0, max: 5 }),
      type: fc.constantFrom(0, 1, 2, 3, 3, 7),
      alignment: fc.constantFrom(0n, 4n, 12n, 16n, 21n, 64n),
      length: lengths,
      at: near,
      image: fc.constantFrom('H1', 'H1', 'H2', null),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      op: fc.constantFrom('freeSpace' as const, 'removeSpace' as const),
      io: fc.boolean(),
      at: near,
      length: lengths,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      op: fc.constantFrom('setAttributes' as const, 'setCapabilities' as const),
      at: near,
      length: lengths,
      mask: masks,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ op: fc.constant('addIoSpace' as const), type: fc.constantFrom(0, 1, 2, 3), at: near, length: lengths }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('getSpaceMap' as const), io: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('checkKey' as const) }) },
);

// Moments of any shape for property tests: every field may be there or not, values reach to their limits.

import fc from 'fast-check';
import { ARCHITECTURES, type Moment, memoryMapOf, OS_FATES, REGION_KINDS, type Region } from '../../../src/moment';

const address = fc.oneof(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), fc.bigInt({ min: 0n, max: 1n << 40n }));
const exact = fc.oneof(fc.integer({ min: 0, max: 2 ** 40 }), fc.constant(2 ** 52)).map(Number);
const type = fc.oneof(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0x7000_0000, max: 0x7000_0002 }), fc.constant(0xffff_ffff));
const bits = fc.oneof(
  fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
  fc.constantFrom(0n, 0xfn, 0x8000_0000_0000_000fn, 0x0700_0000_0000_0001n),
);
const word = fc.string({ maxLength: 12 });
const place = fc.record({
  file: word,
  line: fc.integer({ min: 1, max: 1e6 }),
  column: fc.integer({ min: 1, max: 200 }),
  endLine: fc.integer({ min: 1, max: 1e6 }),
  endColumn: fc.integer({ min: 1, max: 200 }),
});

const region = fc
  .record(
    {
      name: word,
      base: address,
      size: fc.bigInt({ min: 1n, max: 1n << 50n }),
      kind: fc.constantFrom(...REGION_KINDS),
      attributes: bits,
      tags: fc.array(word, { maxLength: 2 }),
      parent: word,
      node: fc.integer({ min: 0, max: 64 }),
      source: word,
      place,
      notes: word,
    },
    { requiredKeys: ['name', 'base', 'size', 'kind', 'attributes'] },
  )
  .map((r) => (r.base + r.size > 1n << 64n ? { ...r, size: (1n << 64n) - r.base } : r));

/** Regions with ids of their own. */
export const anyRegions: fc.Arbitrary<Region[]> = fc
  .array(region, { maxLength: 8 })
  .map((list) => list.map((r, i) => ({ id: `r${i}`, ...r })));

const descriptor = fc
  .record(
    {
      type,
      frame: fc.bigInt({ min: 0n, max: (1n << 52n) - 1n }),
      pages: fc.bigInt({ min: 1n, max: 1n << 40n }),
      attribute: bits,
      virtualStart: address.map((a) => a & ~0xfffn),
    },
    { requiredKeys: ['type', 'frame', 'pages', 'attribute'] },
  )
  .map(({ frame, pages, ...rest }) => ({
    ...rest,
    physicalStart: frame << 12n,
    numberOfPages: frame + pages > 1n << 52n ? (1n << 52n) - frame : pages,
  }));

const columns = fc.array(fc.tuple(exact, exact, exact, type, fc.boolean(), fc.integer({ min: -1, max: 1000 })), { maxLength: 5 });

export const anyMemoryMap = fc.array(descriptor, { maxLength: 10 }).map(memoryMapOf);

export const anyMoment: fc.Arbitrary<Moment> = fc.record(
  {
    title: word,
    architecture: fc.constantFrom(...ARCHITECTURES),
    addressBits: fc.integer({ min: 32, max: 52 }),
    regions: anyRegions,
    demands: fc.array(
      fc.record({
        id: word,
        name: word,
        size: fc.bigInt({ min: 1n, max: 1n << 64n }),
        alignment: fc.bigInt({ min: 1n, max: 1n << 30n }),
        within: fc.array(fc.record({ start: address, end: address }), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    memoryMap: anyMemoryMap,
    mapKey: address,
    descriptorSize: fc.constantFrom(40, 48),
    descriptorVersion: fc.constant(1),
    memorySpaceMap: fc.array(
      fc.record({
        base: address,
        length: address,
        type: fc.integer({ min: 0, max: 8 }),
        capabilities: bits,
        attributes: bits,
        imageHandle: fc.option(word),
        deviceHandle: fc.option(word),
      }),
      { maxLength: 4 },
    ),
    ioSpaceMap: fc.array(
      fc.record({
        base: address,
        length: address,
        type: fc.integer({ min: 0, max: 3 }),
        imageHandle: fc.option(word),
        deviceHandle: fc.option(word),
      }),
      { maxLength: 3 },
    ),
    allocations: columns.map((rows) => ({
      length: rows.length,
      address: Float64Array.from(rows, (r) => r[0]),
      size: Float64Array.from(rows, (r) => r[1]),
      type: Uint32Array.from(rows, (r) => r[3]),
      kind: Uint8Array.from(rows, (r) => Number(r[4])),
      event: Int32Array.from(rows, (r) => r[5]),
    })),
    pools: columns.map((rows) => ({
      length: rows.length,
      address: Float64Array.from(rows, (r) => r[0]),
      size: Float64Array.from(rows, (r) => r[1]),
      requested: Float64Array.from(rows, (r) => r[2]),
      type: Uint32Array.from(rows, (r) => r[3]),
      used: Uint8Array.from(rows, (r) => Number(r[4])),
    })),
    phase: fc.constantFrom('SEC', 'PEI', 'DXE', 'runtime'),
    event: fc.integer({ min: 0, max: 1e6 }),
    osView: fc.array(
      fc.record(
        { base: address, size: address, fate: fc.constantFrom(...OS_FATES), e820: fc.integer({ min: 1, max: 12 }) },
        { requiredKeys: ['base', 'size', 'fate'] },
      ),
      {
        maxLength: 3,
      },
    ),
  },
  { requiredKeys: ['title', 'regions'] },
) as fc.Arbitrary<Moment>;

/** A moment as it comes back from a format that puts regions in address order. */
export function inAddressOrder(moment: Moment): Moment {
  const regions = [...moment.regions].sort((a, b) =>
    a.base !== b.base ? (a.base < b.base ? -1 : 1) : a.size !== b.size ? (a.size > b.size ? -1 : 1) : a.id < b.id ? -1 : 1,
  );
  return { ...moment, regions };
}

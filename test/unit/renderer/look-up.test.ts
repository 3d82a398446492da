// What is at an address, what changed between two moments, and the outline of a recording.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceIn, differencesOf } from '../../../renderer/differences';
import { coveringRow, descriptorAt, lookUp, regionAt } from '../../../renderer/look-up';
import { nextFailure, OutlineBuilder } from '../../../renderer/stores/outline';
import { type EventTable, MAX_ARGUMENTS } from '../../../src/event';
import { type AllocationTable, type MemoryMapTable, type Moment, memoryMapOf, type Region } from '../../../src/moment';
import { EFI_NOT_FOUND, EFI_SUCCESS } from '../../../src/uefi/status';

const map = (...rows: readonly (readonly [type: number, start: number, pages: number])[]): MemoryMapTable =>
  memoryMapOf(rows.map(([type, start, pages]) => ({ type, physicalStart: BigInt(start), numberOfPages: BigInt(pages), attribute: 8n })));

const region = (id: string, base: number, size: number, kind: Region['kind'] = 'ram'): Region => ({
  id,
  name: id,
  base: BigInt(base),
  size: BigInt(size),
  kind,
  attributes: 0n,
});

describe('what is at an address', () => {
  const moment: Moment = {
    title: 'test',
    regions: [region('low', 0, 0x10_0000), region('hole', 0xa_0000, 0x2_0000, 'mmio'), region('ports', 0, 0x1_0000, 'io-port')],
    memoryMap: map([7, 0x1000, 15], [4, 0x1_0000, 2]),
  };

  it('is the smallest region, and no region of ports', () => {
    expect(regionAt(moment.regions, 0xa_0000)?.id).toBe('hole');
    expect(regionAt(moment.regions, 0x9_ffff)?.id).toBe('low');
    expect(regionAt(moment.regions, 0x10_0000)).toBeUndefined();
  });

  it('is the entry whose pages hold it', () => {
    expect(descriptorAt(moment.memoryMap as MemoryMapTable, 0x1_1fff)).toBe(1);
    expect(descriptorAt(moment.memoryMap as MemoryMapTable, 0x1_2000)).toBe(-1);
    expect(lookUp(moment, 0x1000)).toMatchObject({ descriptor: 0, allocation: -1, block: -1 });
  });

  it('is the innermost allocation', () => {
    const table: AllocationTable = {
      length: 3,
      address: Float64Array.of(0x1000, 0x1018, 0x1200),
      size: Float64Array.of(0x1000, 0x100, 0x40),
      type: new Uint32Array(3),
      kind: new Uint8Array(3),
      event: new Int32Array(3),
    };
    expect(coveringRow(table, 0x1100)).toBe(1);
    expect(coveringRow(table, 0x1118)).toBe(0);
    expect(coveringRow(table, 0x1200)).toBe(2);
    expect(coveringRow(table, 0x2000)).toBe(-1);
    expect(coveringRow(table, 0xfff)).toBe(-1);
  });
});

describe('differences', () => {
  it('name what was added, freed and changed, by address', () => {
    const before = map([7, 0x1000, 9], [4, 0xa000, 2], [2, 0xc000, 1]);
    const after = map([7, 0x1000, 7], [2, 0x8000, 2], [7, 0xa000, 2], [6, 0xc000, 1]);
    expect(differencesOf(before, after)).toEqual([
      { start: 0x8000, end: 0xa000, change: 'added', type: 2 },
      { start: 0xa000, end: 0xc000, change: 'freed', type: 4 },
      { start: 0xc000, end: 0xd000, change: 'changed', type: 6, was: 2 },
    ]);
  });

  it('are none between a map and itself, in whatever order its entries stand', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 200 })), {
      selector: ([, frame]) => frame,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const entries = list.map(([type, frame]) => [type, frame * 4096, 1] as const);
        expect(differencesOf(map(...entries), map(...[...entries].reverse()))).toEqual([]);
      }),
    );
  });

  it('are found by a range that meets them', () => {
    const list = differencesOf(map([7, 0, 16]), map([7, 0, 4], [4, 0x4000, 1], [7, 0x5000, 11]));
    expect(differenceIn(list, { start: 0x4000, end: 0x4800 })?.change).toBe('added');
    expect(differenceIn(list, { start: 0x5000, end: 0x6000 })).toBeUndefined();
    expect(differenceIn(list, { start: 0, end: 0x10_000 })?.start).toBe(0x4000);
  });
});

describe('an outline', () => {
  const table = (first: number, failed: readonly boolean[], site = 0): EventTable => ({
    first,
    length: failed.length,
    service: new Uint8Array(failed.length),
    site: new Int32Array(failed.length).fill(site),
    arguments: new BigUint64Array(failed.length * MAX_ARGUMENTS),
    status: BigUint64Array.from(failed, (one) => (one ? EFI_NOT_FOUND : EFI_SUCCESS)),
    result: new BigUint64Array(failed.length),
    keyBefore: Float64Array.from(failed, (_, i) => i),
    keyAfter: Float64Array.from(failed, (one, i) => (one ? i : i + 1)),
    phase: new Uint8Array(failed.length).fill(1),
  });

  it('gathers pages, counts by site and finds the next failure', () => {
    const builder = new OutlineBuilder(5);
    builder.add(table(0, [false, true, false]));
    builder.add(table(3, [true, false], 7));
    const outline = builder.outline();
    expect(outline.length).toBe(5);
    expect([...outline.failures]).toEqual([1, 3]);
    expect([...outline.keyed]).toEqual([1, 0, 1, 0, 1]);
    expect(outline.bySite.get(0)).toMatchObject({ count: 3, failures: 1, failure: { index: 1 } });
    expect(outline.bySite.get(7)).toMatchObject({ count: 2, failures: 1, first: { index: 3 } });
    expect([0, 2, 4].map((from) => nextFailure(outline, from))).toEqual([1, 3, 1]);
  });

  it('takes no more than it was made for', () => {
    const builder = new OutlineBuilder(2);
    builder.add(table(0, [true, true, true]));
    expect(builder.outline().length).toBe(2);
    expect(nextFailure(new OutlineBuilder(0).outline(), 0)).toBe(-1);
  });
});

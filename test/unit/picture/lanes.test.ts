// How lanes are made of a moment: order, cuts at owners, and places of what overlaps.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Moment, memoryMapOf, type Region } from '../../../src/moment';
import { lanesOf, rowsByAddress } from '../../../src/picture/lane-build';
import { itemEvent, itemOfRange, NO_EVENT } from '../../../src/picture/lanes';

const region = (name: string, base: number, size: number, kind: Region['kind'] = 'ram'): Region => ({
  id: name,
  name,
  base: BigInt(base),
  size: BigInt(size),
  kind,
  attributes: 0n,
});

const placesOf = (...regions: Region[]) => {
  const { platform } = lanesOf({ title: '', regions });
  const { places } = platform;
  return Array.from(platform.row, (row, i) => [regions[row]?.name, places?.left[i] ?? 0, places?.right[i] ?? 1, places?.depth[i] ?? 0]);
};

describe('rowsByAddress', () => {
  it('orders any map by its first page, and the longer first where two begin together', () => {
    const row = fc.record({ frame: fc.integer({ min: 0, max: 2 ** 40 - 1 }), pages: fc.integer({ min: 1, max: 9 }) });
    const close = fc.record({ frame: fc.integer({ min: 0, max: 12 }), pages: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(fc.oneof(row, close), { maxLength: 60 }), (list) => {
        const map = memoryMapOf(
          list.map(({ frame, pages }) => ({ type: 7, physicalStart: BigInt(frame) << 12n, numberOfPages: BigInt(pages), attribute: 0n })),
        );
        const wanted = list.map((_, i) => i);
        wanted.sort((a, b) => {
          const [one, other] = [list[a], list[b]] as [(typeof list)[0], (typeof list)[0]];
          return one.frame - other.frame || other.pages - one.pages || a - b;
        });
        expect([...rowsByAddress(map)]).toEqual(wanted);
      }),
    );
  });
});

describe('lanes', () => {
  it('three claims on one range stand side by side, each a third wide', () => {
    const third = Math.fround(1 / 3);
    expect(placesOf(region('A', 0, 64), region('B', 0, 64), region('C', 0, 64))).toEqual([
      ['A', 0, third, 0],
      ['B', third, Math.fround(2 / 3), 0],
      ['C', Math.fround(2 / 3), 1, 0],
    ]);
  });

  it('what lies wholly in a region stands within it, and within what lies in it', () => {
    expect(placesOf(region('RAM', 0, 1000), region('Carve-out', 100, 500, 'reserved'), region('Log', 200, 10, 'reserved'))).toEqual([
      ['RAM', 0, 1, 0],
      ['Carve-out', 0, 1, 1],
      ['Log', 0, 1, 2],
    ]);
  });

  it('two carve-outs that overlap share the room within their parent', () => {
    expect(placesOf(region('RAM', 0, 1000), region('A', 100, 100), region('B', 150, 100))).toEqual([
      ['RAM', 0, 1, 0],
      ['A', 0, 0.5, 1],
      ['B', 0.5, 1, 1],
    ]);
  });

  it('the memory map is cut where its owners change, and every byte of it stays', () => {
    const moment: Moment = {
      title: '',
      regions: [],
      memoryMap: memoryMapOf([
        { type: 7, physicalStart: 0x1000n, numberOfPages: 4n, attribute: 15n },
        { type: 4, physicalStart: 0x5000n, numberOfPages: 8n, attribute: 15n },
      ]),
      allocations: {
        length: 3,
        address: Float64Array.of(0x6000, 0x8000, 0x9018),
        size: Float64Array.of(0x1000, 0x1000, 0x100),
        type: Uint32Array.of(4, 4, 4),
        kind: Uint8Array.of(0, 0, 1),
        event: Int32Array.of(11, 12, 13),
      },
    };
    const { map } = lanesOf(moment, true);
    expect(Array.from(map.start, (start, i) => [start, map.end[i], map.event?.[i]])).toEqual([
      [0x1000, 0x5000, NO_EVENT],
      [0x5000, 0x6000, NO_EVENT],
      [0x6000, 0x7000, 11],
      [0x7000, 0x8000, NO_EVENT],
      [0x8000, 0x9000, 12],
      [0x9000, 0xd000, NO_EVENT],
    ]);
    expect(itemOfRange(map, 0x8000, 0x9000)).toBe(4);
    expect(itemOfRange(map, 0x8000, 0xa000)).toBe(-1);
    expect(itemEvent(lanesOf(moment), lanesOf(moment).map, 0)).toBe(NO_EVENT);
  });
});

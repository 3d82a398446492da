// What is drawn at a glance is what the whole moment draws: at the same window a glimpse has the same scene, overview strip and
// legend (L1 of picture/glimpse.ts), and no item is lost (L2).

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/base/wire';
import { type AllocationTable, type Moment, memoryMapOf, type PoolTable } from '../../../src/moment';
import { COLOURINGS, colouringOf, tellsOwners, totalsOf } from '../../../src/picture/colouring';
import { stripRows } from '../../../src/picture/fit';
import { type Glimpse, glimpseOf, lanesOfGlimpse, type PictureWindow } from '../../../src/picture/glimpse';
import { cutsOf, lanesOf } from '../../../src/picture/lane-build';
import { countOf, itemEvent, type Lane, type Lanes } from '../../../src/picture/lanes';
import { type AxisMode, axisOf, Scale } from '../../../src/picture/scale';
import { type SceneItem, sceneOf } from '../../../src/picture/scene';

const WIDTH_PX = 700;

/** Maps with short and long entries, with and without gaps, some of many thousand entries' crowding. */
const entries = fc.array(
  fc.record({
    gap: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2 ** 12 })),
    pages: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 2 ** 14 })),
    type: fc.integer({ min: 0, max: 15 }),
    attribute: fc.constantFrom(15n, 0n, 0x8000_0000_0000_000fn, 0x4008n),
    /** So many entries of a page follow, of two types in turn. */
    crowd: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
    /** Pool blocks in the first page. */
    blocks: fc.array(fc.record({ part: fc.integer({ min: 1, max: 64 }), used: fc.boolean(), type: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 12,
    }),
  }),
  { maxLength: 60 },
);

type Entries = typeof entries extends fc.Arbitrary<infer T> ? T : never;

function momentOf(list: Entries, overlapping: boolean): Moment {
  const map: { type: number; physicalStart: bigint; numberOfPages: bigint; attribute: bigint }[] = [];
  const blocks: { address: number; size: number; used: boolean; type: number }[] = [];
  let frame = 1;
  for (const { gap, pages, type, attribute, crowd, blocks: inPage } of list) {
    frame += gap;
    map.push({ type, physicalStart: BigInt(frame) << 12n, numberOfPages: BigInt(pages), attribute });
    if (overlapping && pages > 2) map.push({ type: 11, physicalStart: BigInt(frame + 1) << 12n, numberOfPages: BigInt(pages), attribute });
    let at = frame * 4096;
    for (const { part, used, type: owner } of inPage) {
      const size = part * 64;
      if (at + size > (frame + pages) * 4096) break;
      blocks.push({ address: at, size, used, type: owner });
      at += size;
    }
    frame += pages;
    for (let i = 0; i < crowd; i++) map.push({ type: 1 + (i & 1), physicalStart: BigInt(frame++) << 12n, numberOfPages: 1n, attribute });
  }
  const pools: PoolTable = {
    length: blocks.length,
    address: Float64Array.from(blocks, ({ address }) => address),
    size: Float64Array.from(blocks, ({ size }) => size),
    requested: Float64Array.from(blocks, ({ size, used }) => (used ? size - 24 : 0)),
    type: Uint32Array.from(blocks, ({ type }) => type),
    used: Uint8Array.from(blocks, ({ used }) => (used ? 1 : 0)),
  };
  const allocations = allocationsOf([
    ...blocks.filter(({ used }) => used).map(({ address, size, type }) => ({ address: address + 24, size: size - 24, type, kind: 1 })),
    // Of each third entry the first page, of each fifth all.
    ...map.flatMap(({ type, physicalStart, numberOfPages }, i) => {
      const pages = i % 3 === 0 ? 1 : i % 5 === 0 ? Number(numberOfPages) : 0;
      return pages > 0 ? [{ address: Number(physicalStart), size: pages * 4096, type, kind: 0 }] : [];
    }),
  ]);
  const end = BigInt(frame + 8) << 12n;
  return {
    title: 'any',
    addressBits: 40,
    event: 40,
    regions: [
      { id: 'ram', name: 'RAM', base: 0n, size: end, kind: 'ram', attributes: 0n },
      { id: 'mmio', name: 'Devices', base: end, size: 0x4000n, kind: 'mmio', attributes: 1n },
    ],
    memoryMap: memoryMapOf(map),
    pools,
    allocations,
    osView: [
      { base: 0n, size: end / 2n, fate: 'usable' },
      { base: end / 2n, size: end / 2n, fate: 'preserved' },
    ],
  };
}

function allocationsOf(list: { address: number; size: number; type: number; kind: number }[]): AllocationTable {
  const rows = list.sort((a, b) => a.address - b.address);
  return {
    length: rows.length,
    address: Float64Array.from(rows, ({ address }) => address),
    size: Float64Array.from(rows, ({ size }) => size),
    type: Uint32Array.from(rows, ({ type }) => type),
    kind: Uint8Array.from(rows, ({ kind }) => kind),
    event: Int32Array.from(rows, (_, i) => ((i * 7) % 40) - 1),
  };
}

/** A dozen call sites, and events of the firmware. */
const owners = { siteOf: (event: number) => (event < 0 ? -1 : event % 13) };

const looks = fc.record({
  mode: fc.constantFrom<AxisMode>('folded', 'true-scale', 'equal-height'),
  heightPx: fc.integer({ min: 120, max: 900 }),
  zoom: fc.oneof(fc.constant(1), fc.double({ min: 1, max: 300, noNaN: true }), fc.double({ min: 300, max: 1e6, noNaN: true })),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  colourBy: fc.constantFrom(...COLOURINGS),
  overlapping: fc.boolean(),
});

type Look = typeof looks extends fc.Arbitrary<infer T> ? T : never;

interface Both {
  readonly whole: Lanes;
  readonly glance: Lanes;
  readonly glimpse: Glimpse;
  readonly window: PictureWindow;
}

function both(list: Entries, { mode, heightPx, zoom, place, colourBy, overlapping }: Look): Both {
  const moment = momentOf(list, overlapping);
  const whole = lanesOf(moment, tellsOwners(colourBy));
  const axis = axisOf(cutsOf(whole), heightPx, mode);
  const topPx = Math.max(0, new Scale(axis, zoom).heightPx - heightPx) * place;
  const window: PictureWindow = { axis, zoom, topPx, heightPx, colourBy };
  // As it arrives: over the wire.
  const glimpse = unpack(pack(glimpseOf(moment, window, owners.siteOf))) as Glimpse;
  return { whole, glance: lanesOfGlimpse(glimpse, whole), glimpse, window };
}

function sceneIn(lanes: Lanes, { axis, zoom, topPx, heightPx, colourBy }: PictureWindow) {
  const view = { scale: new Scale(axis, zoom), topPx, heightPx, widthPx: WIDTH_PX };
  const colouring = colouringOf(colourBy, lanes, owners);
  const ownerName = (lane: Lane, i: number) => {
    const event = itemEvent(lanes, lane, i);
    return event >= 0 ? `caller ${event}` : undefined;
  };
  const scene = sceneOf(lanes, { ...view, pages: true, ownerName });
  // The index of an item is its place in its own lanes; what it stands for and how it is coloured is what counts.
  const told = ({ index, ...item }: SceneItem) => ({
    ...item,
    colour: colourBy === 'type' ? item.style : colouring.classOf(lanes[item.lane], index),
  });
  return {
    ...scene,
    items: scene.items.map(told),
    callouts: scene.callouts.map(({ index, ...callout }) => ({
      ...callout,
      colour: colourBy === 'type' ? callout.style : colouring.classOf(lanes.map.length > 0 ? lanes.map : lanes.platform, index),
    })),
    ...(scene.pages ? { pages: { ...scene.pages, items: scene.pages.items.map(told) } } : {}),
  };
}

describe('a glimpse', () => {
  it('L1: draws at its window what the whole moment draws', () => {
    fc.assert(
      fc.property(entries, looks, (list, look) => {
        const { whole, glance, window } = both(list, look);
        expect(sceneIn(glance, window)).toEqual(sceneIn(whole, window));
      }),
      { numRuns: 400 },
    );
  });

  it('L1: has the overview strip and the legend of the whole moment', () => {
    fc.assert(
      fc.property(entries, looks, (list, look) => {
        const { whole, glance, glimpse, window } = both(list, look);
        const scale = new Scale(window.axis, window.zoom);
        const strip = (lanes: Lanes) => {
          const lane = lanes.glance?.strip ?? lanes.map;
          const colouring = colouringOf(window.colourBy, lanes, owners);
          return stripRows(lane, scale, window.heightPx).map((i) => [
            lane.start[i],
            lane.end[i],
            lane.style[i],
            colouring.classOf(lane, i),
          ]);
        };
        expect(strip(glance)).toEqual(strip(whole));
        expect(glimpse.glance.totals).toEqual(
          totalsOf(colouringOf(window.colourBy, whole, owners), whole.map, tellsOwners(window.colourBy) ? whole.pools : undefined),
        );
      }),
    );
  });

  // A window that cuts a pixel's items in two is not among these: the glimpse may have joined what the edge parts.
  it('L2: counts every item once, and in the whole space still shows where there is something', () => {
    fc.assert(
      fc.property(entries, looks, (list, look) => {
        const { whole, glance, window } = both(list, look);
        for (const id of ['map', 'pools'] as const) expect(countOf(glance[id])).toBe(countOf(whole[id]));
        const scale = new Scale(window.axis, 1);
        const heightPx = scale.heightPx;
        const view = { scale, topPx: 0, heightPx, widthPx: WIDTH_PX };
        const counted = (lanes: Lanes) =>
          sceneOf(lanes, view)
            .items.filter(({ lane }) => lane === 'map')
            .reduce((sum, { count }) => sum + count, 0);
        expect(counted(glance)).toBe(counted(whole));
      }),
    );
  });

  it('is small however large the moment', () => {
    const list = Array.from({ length: 250 }, (_, i) => ({
      gap: i % 3,
      pages: 1 + (i % 5),
      type: i % 15,
      attribute: 15n as const,
      crowd: 400,
      blocks: [],
    }));
    const { whole, glimpse } = both(list, { mode: 'folded', heightPx: 800, zoom: 1, place: 0, colourBy: 'type', overlapping: false });
    expect(whole.map.length).toBeGreaterThan(100_000);
    expect((pack(glimpse) as Uint8Array).length).toBeLessThan(150_000);
  });
});

// Pages as rows: offsets run across, blocks have heads and owners, free pieces and pages without pool are told.

import { describe, expect, it } from 'vitest';
import { type Moment, memoryMapOf } from '../../../src/moment';
import { cutsOf, lanesOf } from '../../../src/picture/lane-build';
import { axisOf, Scale } from '../../../src/picture/scale';
import { itemsAt, type Scene, sceneOf } from '../../../src/picture/scene';

const HEIGHT = 600;

/** Pool in pages 1 and 2 of eight pages of EfiBootServicesData at 1 MiB; a block of two whole pages in 4 and 5. */
const MOMENT: Moment = {
  title: '',
  addressBits: 40,
  regions: [{ id: 'ram', name: 'RAM', base: 0n, size: 0x800_0000n, kind: 'ram', attributes: 0n }],
  memoryMap: memoryMapOf([
    { type: 7, physicalStart: 0n, numberOfPages: 256n, attribute: 15n },
    { type: 4, physicalStart: 0x10_0000n, numberOfPages: 8n, attribute: 15n },
    { type: 7, physicalStart: 0x10_8000n, numberOfPages: 100n, attribute: 15n },
  ]),
  pools: {
    length: 4,
    address: Float64Array.of(0x10_1000, 0x10_1800, 0x10_2000, 0x10_4000),
    size: Float64Array.of(0x800, 0x800, 0x1000, 0x2000),
    requested: Float64Array.of(0x700, 0, 0xf00, 0x1f00),
    type: Uint32Array.of(4, 4, 4, 4),
    used: Uint8Array.of(1, 0, 1, 1),
  },
  allocations: {
    length: 3,
    address: Float64Array.of(0x10_1018, 0x10_2018, 0x10_4018),
    size: Float64Array.of(0x700, 0xf00, 0x1f00),
    type: Uint32Array.of(4, 4, 4),
    kind: Uint8Array.of(1, 1, 1),
    event: Int32Array.of(3, 4, 5),
  },
};

function sceneAt(pagePx: number, moment = MOMENT, base?: Moment): Scene {
  const lanes = lanesOf(moment);
  const axis = axisOf(cutsOf(lanes), HEIGHT, 'true-scale');
  const zoom = (pagePx / 4096) * new Scale(axis, 1).bytesPerPx(0);
  const scale = new Scale(axis, zoom);
  const topPx = scale.y(0x10_0000);
  return sceneOf(lanes, {
    scale,
    topPx,
    heightPx: HEIGHT,
    widthPx: 700,
    pages: true,
    ownerName: () => 'Driver:12',
    ...(base ? { base: lanesOf(base) } : {}),
  });
}

describe('pages as rows', () => {
  it('begin at 18 px for a page', () => {
    expect(sceneAt(17).pages).toBeUndefined();
    expect(sceneAt(19).pages?.firstPage).toBe(256);
    expect(sceneAt(19).columns.platform.width).toBe(0);
  });

  it('put a block at its offset across the row of its page', () => {
    const { items, pages } = sceneAt(40);
    const box = pages?.box as { x: number; width: number };
    const [first, free] = items.filter(({ lane }) => lane === 'pools');
    expect(first).toMatchObject({ start: 0x10_1000, used: true, x: box.x, label: { text: 'Driver:12' } });
    expect(first?.head).toBeGreaterThanOrEqual(2);
    expect(free).toMatchObject({ start: 0x10_1800, used: false, label: { text: 'free' } });
    expect(free?.x).toBeCloseTo(box.x + box.width / 2);
    // The row of page 1 lies between 40 and 80 px.
    expect(first?.y).toBeGreaterThan(40);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(80);
  });

  it('make one rectangle of a block of whole pages', () => {
    const large = sceneAt(40).items.filter(({ start }) => start === 0x10_4000);
    expect(large.map(({ height }) => Math.round(height))).toEqual([77]);
  });

  it('say what pages without pool are', () => {
    const texts = sceneAt(40).pages?.notes.map(({ text }) => text);
    expect(texts).toEqual(['Pages: Driver:12', 'Pages: Driver:12', 'Pages: Driver:12', 'Free pages']);
  });

  it('find the block under a point of its row', () => {
    const scene = sceneAt(40);
    const box = scene.pages?.box as { x: number; width: number };
    expect(itemsAt(scene, box.x + box.width * 0.2, 60).map(({ start }) => start)).toEqual([0x10_1000]);
    expect(itemsAt(scene, box.x + box.width * 0.7, 60).map(({ used }) => used)).toEqual([false]);
  });

  it('show what was freed since the moment that is compared with', () => {
    const pools = MOMENT.pools as NonNullable<Moment['pools']>;
    const before: Moment = { ...MOMENT, pools: { ...pools, used: Uint8Array.of(1, 1, 1, 1) } };
    const gone = sceneAt(40, MOMENT, before).items.filter((item) => item.gone);
    expect(gone.map(({ start, index }) => [start, index])).toEqual([[0x10_1800, -1]]);
  });
});

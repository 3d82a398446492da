// The scene holds N1 and N2 of picture/scene.ts for any memory map, at any zoom and height.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoryDescriptor, Moment, Region } from '../../../src/moment';
import { memoryMapOf } from '../../../src/moment';
import { LINE_PX, shorten, spread } from '../../../src/picture/labels';
import { cutsOf, lanesOf } from '../../../src/picture/lane-build';
import { axisOf, Scale } from '../../../src/picture/scale';
import type { Scene } from '../../../src/picture/scene';
import { itemsAt, sceneOf } from '../../../src/picture/scene';

const region = (name: string, base: bigint, size: bigint, more: Partial<Region> = {}): Region => ({
  id: name,
  name,
  base,
  size,
  kind: 'ram',
  attributes: 0n,
  ...more,
});

const maps = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 2 ** 12 }),
      pages: fc.integer({ min: 1, max: 2 ** 14 }),
      type: fc.integer({ min: 0, max: 15 }),
    }),
    { maxLength: 120 },
  )
  .map((rows) => {
    let frame = 1n;
    return rows.map(({ gap, pages, type }): MemoryDescriptor => {
      const physicalStart = (frame + BigInt(gap)) << 12n;
      frame += BigInt(gap + pages);
      return { type, physicalStart, numberOfPages: BigInt(pages), attribute: 15n };
    });
  });

function sceneFor(
  rows: MemoryDescriptor[],
  heightPx: number,
  zoom: number,
  place: number,
  regions: Region[] = [],
): { scene: Scene; scale: Scale; topPx: number } {
  const moment: Moment = { title: 'test', addressBits: 46, regions, memoryMap: memoryMapOf(rows) };
  const lanes = lanesOf(moment);
  const scale = new Scale(axisOf(cutsOf(lanes), heightPx, 'folded'), zoom);
  const topPx = Math.max(0, scale.heightPx - heightPx) * place;
  return { scene: sceneOf(lanes, { scale, topPx, heightPx, widthPx: 600 }), scale, topPx };
}

const views = [
  maps,
  fc.integer({ min: 120, max: 900 }),
  fc.double({ min: 1, max: 300, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
] as const;

describe('sceneOf', () => {
  it('N1: callouts and gutter labels keep a line apart and stay in the window', () => {
    fc.assert(
      fc.property(...views, (rows, heightPx, zoom, place) => {
        const { scene } = sceneFor(rows, heightPx, zoom, place);
        for (const list of [scene.callouts.map((c) => c.y), scene.gutter.map((g) => g.y)]) {
          const sorted = [...list].sort((a, b) => a - b);
          sorted.forEach((y, i) => {
            expect(y).toBeGreaterThanOrEqual(LINE_PX / 2 - 1e-6);
            expect(y).toBeLessThanOrEqual(heightPx - LINE_PX / 2 + 1e-6);
            if (i > 0) expect(y - (sorted[i - 1] as number)).toBeGreaterThanOrEqual(LINE_PX - 1e-6);
          });
        }
      }),
    );
  });

  it('N2: every entry that meets the window is in the scene, alone or counted', () => {
    fc.assert(
      fc.property(...views, (rows, heightPx, zoom, place) => {
        const { scene, scale, topPx } = sceneFor(rows, heightPx, zoom, place);
        const visible = rows.filter((row) => {
          const start = Number(row.physicalStart);
          return scale.y(start) - topPx < heightPx - 1 && scale.y(start + Number(row.numberOfPages) * 4096) - topPx > 1;
        }).length;
        const shown = scene.items.filter((item) => item.lane === 'map').reduce((sum, item) => sum + item.count, 0);
        expect(shown).toBeGreaterThanOrEqual(visible);
        expect(shown).toBeLessThanOrEqual(rows.length);
      }),
    );
  });

  it('finds the item under a point, the nested one first', () => {
    const regions = [
      region('Low RAM', 0n, 0x1000_0000n),
      region('Framebuffer', 0x400_0000n, 0x400_0000n, { kind: 'reserved', parent: 'Low RAM' }),
    ];
    const { scene, scale } = sceneFor([], 600, 1, 0, regions);
    const y = scale.y(0x500_0000);
    const found = itemsAt(scene, scene.columns.platform.x + 40, y).map((item) => regions[item.index]?.name);
    expect(found).toEqual(['Framebuffer', 'Low RAM']);
  });

  it('stands two claims on one range side by side', () => {
    const regions = [region('A', 0n, 0x20000n), region('B', 0x10000n, 0x20000n)];
    const { scene } = sceneFor([], 600, 1, 0, regions);
    expect(scene.items.map((item) => [item.overlap, item.width])).toEqual([
      [true, scene.columns.platform.width / 2],
      [true, scene.columns.platform.width / 2],
    ]);
  });

  it('writes the size of what it leaves out', () => {
    const { scene } = sceneFor([{ type: 7, physicalStart: 0x1000n, numberOfPages: 159n, attribute: 15n }], 600, 1, 0);
    expect(scene.folds.at(-1)?.text).toBe('64 TiB empty');
  });
});

describe('shorten', () => {
  it('cuts with an ellipsis and gives up under six letters', () => {
    const measure = (text: string) => text.length * 10;
    expect(shorten('RuntimeServicesData', 100, measure)).toBe('RuntimeSe…');
    expect(shorten('RuntimeServicesData', 60, measure)).toBe('');
    expect(shorten('RT_Data', 70, measure)).toBe('RT_Data');
  });
});

describe('spread', () => {
  it('leaves what is apart where it is and shares the rest evenly', () => {
    expect(spread([10, 100], 13, 0, 200)).toEqual([10, 100]);
    expect(spread([50, 50], 10, 0, 200)).toEqual([45, 55]);
  });
});

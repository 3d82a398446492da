// The axis and the scale hold S1 … S3 of picture/scale.ts for any set of extents, and zooming keeps the address under
// the pointer.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AxisMode } from '../../../src/picture/scale';
import { axisOf as axisOfCuts, cutsOf, FOLD_PX, Scale, zoomAt } from '../../../src/picture/scale';

interface Extent {
  readonly start: number;
  readonly end: number;
}

function axisOf(extents: readonly Extent[], limit: number, heightPx: number, mode: AxisMode, unfolded?: ReadonlySet<number>) {
  const spans = {
    length: extents.length,
    start: Float64Array.from(extents, ({ start }) => start),
    end: Float64Array.from(extents, ({ end }) => end),
  };
  return axisOfCuts(cutsOf([spans], limit), heightPx, mode, unfolded);
}

const LIMIT = 2 ** 46;
const extents = fc.array(
  fc
    .record({ start: fc.integer({ min: 0, max: 2 ** 34 - 1 }), pages: fc.integer({ min: 1, max: 2 ** 20 }) })
    .map(({ start, pages }): Extent => {
      return { start: start * 4096, end: Math.min(start * 4096 + pages * 4096, LIMIT) };
    }),
  { maxLength: 60 },
);
const mode = fc.constantFrom('folded', 'true-scale', 'equal-height' as const);

const GIB = 2 ** 30;
const pc: Extent[] = [
  { start: 0, end: 0xa0000 },
  { start: 0xa0000, end: 0x100000 },
  { start: 0x100000, end: 2 * GIB },
  { start: 0x7a00_0000, end: 0x7a20_0000 },
  { start: 0xe000_0000, end: 0xf000_0000 },
  { start: 0xfec0_0000, end: 0xfec0_1000 },
  { start: 0xff00_0000, end: 4 * GIB },
  { start: 4 * GIB, end: 18 * GIB },
];

describe('axisOf', () => {
  it('S1: covers the space without holes or overlaps', () => {
    fc.assert(
      fc.property(extents, mode, (list, axisMode) => {
        const { segments } = axisOf(list, LIMIT, 700, axisMode);
        expect(segments[0]?.start).toBe(0);
        expect(segments.at(-1)?.end).toBe(LIMIT);
        segments.forEach((segment, i) => {
          expect(segment.end).toBeGreaterThan(segment.start);
          expect(segment.basePx).toBeGreaterThan(0);
          if (i > 0) expect(segment.start).toBe(segments[i - 1]?.end);
        });
      }),
    );
  });

  it('folds the empty stretches of a PC and the inside of its low memory, and keeps what is used', () => {
    const { segments } = axisOf(pc, LIMIT, 700, 'folded');
    const folds = segments.filter((segment) => segment.folded).map(({ start, end, empty }) => ({ start, end, empty }));
    expect(folds).toContainEqual({ start: 18 * GIB, end: LIMIT, empty: true });
    expect(folds).toContainEqual({ start: 2 * GIB, end: 0xe000_0000, empty: true });
    expect(segments.find((segment) => segment.start === 4 * GIB)?.folded).toBe(false);
  });

  it('opens a fold that the user unfolded', () => {
    const folded = axisOf(pc, LIMIT, 700, 'folded').segments.find((segment) => segment.start === 2 * GIB);
    const open = axisOf(pc, LIMIT, 700, 'folded', new Set([2 * GIB])).segments.find(
      (segment) => segment.start <= 2 * GIB && segment.end > 2 * GIB,
    );
    expect([folded?.folded, open?.folded]).toEqual([true, false]);
  });

  it('stays bounded with 100,000 extents', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ start: i * 8192, end: i * 8192 + 4096 }));
    expect(axisOf(many, LIMIT, 700, 'folded').segments.length).toBeLessThan(60);
  });
});

describe('Scale', () => {
  it('S2: grows with the address, and address() undoes y() to within a pixel or a byte', () => {
    fc.assert(
      fc.property(
        extents,
        mode,
        fc.double({ min: 1, max: 5000, noNaN: true }),
        fc.array(fc.integer({ min: 0, max: 2 ** 34 }), { minLength: 2 }),
        (list, axisMode, zoom, pages) => {
          const scale = new Scale(axisOf(list, LIMIT, 700, axisMode), zoom);
          let last = -1;
          for (const page of [...pages].sort((a, b) => a - b)) {
            const y = scale.y(page * 4096);
            expect(y).toBeGreaterThanOrEqual(last);
            // address() gives a whole byte, which may be taller than a pixel; y itself is as fine as a double is at its size.
            const bytePx = 1 / scale.bytesPerPx(scale.segmentAtPx(y));
            const rounding = 4 * Number.EPSILON * y;
            expect(Math.abs(scale.y(scale.address(y)) - y)).toBeLessThanOrEqual(Math.max(1, bytePx) + rounding);
            last = y;
          }
        },
      ),
    );
  });

  it('S3: a fold keeps its height at every zoom', () => {
    const axis = axisOf(pc, LIMIT, 700, 'folded');
    for (const zoom of [1, 3, 1000]) {
      const scale = new Scale(axis, zoom);
      axis.segments.forEach((segment, i) => {
        if (segment.folded) expect(scale.top(i + 1) - scale.top(i)).toBeCloseTo(FOLD_PX, 6);
      });
    }
  });

  it('fits the window at zoom 1 when there is room', () => {
    expect(new Scale(axisOf(pc, LIMIT, 700, 'folded'), 1).heightPx).toBeCloseTo(700, 0);
  });

  it('zooming keeps the address under the pointer', () => {
    const axis = axisOf(pc, LIMIT, 700, 'folded');
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 200, noNaN: true }),
        fc.double({ min: 1.01, max: 8, noNaN: true }),
        fc.integer({ min: 0, max: 699 }),
        (zoom, factor, pointer) => {
          const before = new Scale(axis, zoom);
          const topPx = (before.heightPx - 700) / 2;
          const after = zoomAt(axis, { zoom, topPx }, zoom * factor, pointer, 700);
          const scale = new Scale(axis, after.zoom);
          const address = before.address(topPx + pointer);
          const clamped = after.topPx <= 0 || after.topPx >= scale.heightPx - 700;
          if (!clamped) expect(Math.abs(scale.y(address) - after.topPx - pointer)).toBeLessThan(1.5);
        },
      ),
    );
  });
});

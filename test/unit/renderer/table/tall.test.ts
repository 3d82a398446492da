// Which rows of a table are in view, however many there are.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInView, scrollToRow, tall } from '../../../../renderer/table/tall';

/** Rows that lie whole within the view. */
const seen = (table: ReturnType<typeof tall>, scrollTop: number) =>
  rowsInView(table, scrollTop)
    .filter(({ top }) => top >= scrollTop - 0.01 && top + table.rowPx <= scrollTop + table.viewPx + 0.01)
    .map(({ row }) => row);

describe('a table that fits into a page', () => {
  const table = tall(1000, 20, 200);
  it('is as high as its rows, and scrolls by the pixel', () => {
    expect(table).toMatchObject({ spacePx: 20_000, stretch: 1 });
    expect(seen(table, 0)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(seen(table, 100)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(rowsInView(table, 100).find(({ row }) => row === 7)?.top).toBe(140);
  });
  it('goes just as far as a row needs', () => {
    expect(scrollToRow(table, 12, 100)).toBe(100);
    expect(scrollToRow(table, 15, 100)).toBe(120);
    expect(scrollToRow(table, 2, 100)).toBe(40);
    expect(scrollToRow(table, 999, 0)).toBe(19_800);
  });
});

describe('a table of two million rows', () => {
  const table = tall(2_000_000, 37, 400);
  it('is drawn into what a browser can place', () => {
    expect(table.spacePx).toBe(8_000_000);
  });
  it('shows its last row at the end of the scrollbar, and its first at the beginning', () => {
    expect(seen(table, table.spacePx - table.viewPx).at(-1)).toBe(1_999_999);
    expect(seen(table, 0)[0]).toBe(0);
  });
});

it('every row is brought into view from everywhere, and few are drawn', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3_000_000 }),
      fc.integer({ min: 16, max: 40 }),
      fc.integer({ min: 60, max: 1500 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, rowPx, viewPx, from, to) => {
        const table = tall(count, rowPx, viewPx);
        const most = Math.max(0, table.spacePx - viewPx);
        const row = Math.min(count - 1, Math.floor(to * count));
        const scrollTop = scrollToRow(table, row, from * most);
        expect(scrollTop).toBeLessThanOrEqual(most + 0.01);
        expect(seen(table, scrollTop)).toContain(row);
        expect(rowsInView(table, scrollTop).length).toBeLessThanOrEqual(viewPx / rowPx + 18);
      },
    ),
  );
});

// The order of rows, held against a plain sort.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderBy, rowsToShow } from '../../../../renderer/table/order';
import { aRow, tableOf } from './a-table';

const key = fc.oneof(fc.nat(5), fc.nat(), fc.maxSafeNat());

describe('the order of keys', () => {
  it('is that of a stable sort', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
        const sorted = keys.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value || a.at - b.at);
        expect([...orderBy(Float64Array.from(keys))]).toEqual(sorted.map(({ at }) => at));
      }),
    );
  });
});

describe('rows', () => {
  const rows = [
    aRow({ type: 7, start: 3 * 4096, owner: 'b' }),
    aRow({ type: 2, start: 1 * 4096, owner: 'c', attribute: 0x8000_0000_0000_000fn }),
    aRow({ type: 7, start: 2 * 4096, owner: 'a' }),
    aRow({ type: 0x7000_0001, start: 4 * 4096, owner: 'b' }),
  ];
  const table = tableOf(rows);
  const shown = (id: string, descending = false) => [...rowsToShow(rows.length, table.columns, undefined, { id, descending })];

  it('stand in their own order without a sort', () => {
    expect([...rowsToShow(4, table.columns, undefined, undefined)]).toEqual([0, 1, 2, 3]);
    expect([...rowsToShow(4, table.columns, (row) => row !== 1, undefined)]).toEqual([0, 2, 3]);
  });

  it('stand by number, name or text, equal ones in their own order either way', () => {
    expect(shown('start')).toEqual([1, 2, 0, 3]);
    expect(shown('start', true)).toEqual([3, 0, 2, 1]);
    expect(shown('type')).toEqual([1, 0, 2, 3]);
    expect(shown('type', true)).toEqual([3, 0, 2, 1]);
    expect(shown('owner')).toEqual([2, 0, 3, 1]);
    expect(shown('attr')).toEqual([0, 2, 3, 1]);
  });
});

describe('rows of a column that is at hand as a whole', () => {
  const frames = Float64Array.of(30, 10, 20, 10);
  const column = { id: 'start', title: 'Start', kind: 'address' as const, width: 10, value: (row: number) => frames[row] as number };
  const whole = { ...column, order: () => frames };

  it('stand as they would if the rows were asked one by one', () => {
    for (const descending of [false, true]) {
      for (const filter of [undefined, (row: number) => row !== 1]) {
        const sort = { id: 'start', descending };
        expect([...rowsToShow(4, [whole], filter, sort)]).toEqual([...rowsToShow(4, [column], filter, sort)]);
      }
    }
  });
});

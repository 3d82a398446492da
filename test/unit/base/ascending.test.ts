// Rows in ascending order, held against a stable sort by comparison: columns of few runs, of many, and with equal values.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ascending } from '../../../src/base/ascending';

const value = fc.oneof(fc.nat(4), fc.double({ min: 0, max: 2 ** 52, noNaN: true }));
const run = fc.array(value, { maxLength: 40 }).map((list) => list.sort((a, b) => a - b));
const column = fc.array(run, { maxLength: 9 }).map((runs) => Float64Array.from(runs.flat()));

it('is the order of a stable sort', () => {
  fc.assert(
    fc.property(column, (values) => {
      const rows = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
      expect([...ascending(values)]).toEqual(rows);
    }),
  );
});

it('takes the first rows alone when it is told how many there are', () => {
  expect([...ascending(Float64Array.of(5, 3, 4, 1), 3)]).toEqual([1, 2, 0]);
});

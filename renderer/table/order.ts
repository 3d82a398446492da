// Which rows of a table are shown, and in which order. Keys of a sort are read once into a column of numbers and sorted by their
// digits, so that 100,000 rows are put in order between two frames.

import { ascending } from '../../src/base/ascending';
import { type Column, choiceName, plainText, type Sort } from './column';
import type { Filter } from './filter';

/** The rows 0 … count - 1 that pass, in their own order. */
export function passing(count: number, filter: Filter | undefined): Int32Array {
  const rows = new Int32Array(count);
  let kept = 0;
  for (let row = 0; row < count; row++) {
    if (!filter || filter(row)) rows[kept++] = row;
  }
  return rows.subarray(0, kept);
}

/** The rows that a table shows. Rows that are equal in the column keep their own order, in either direction. */
export function rowsToShow(count: number, columns: readonly Column[], filter: Filter | undefined, sort: Sort | undefined): Int32Array {
  const column = sort && columns.find(({ id }) => id === sort.id);
  const order = !filter && sort?.descending === false ? column?.order?.() : undefined;
  if (order && order.length >= count) return new Int32Array(ascending(order, count).buffer);
  const rows = passing(count, filter);
  if (!column) return rows;
  const keys = keysOf(rows, column);
  if (sort.descending) {
    const largest = keys.reduce((most, key) => Math.max(most, key), 0);
    for (let i = 0; i < keys.length; i++) keys[i] = largest - (keys[i] as number);
  }
  return orderBy(keys).map((position) => rows[position] as number);
}

/** For each row a whole number from 0 below 2^53 that stands as its value does. */
function keysOf(rows: Int32Array, column: Column): Float64Array {
  const keys = new Float64Array(rows.length);
  if (column.kind === 'text') return ranks(rows, (row) => plainText(column, row), undefined);
  if (column.kind === 'flags') return ranks(rows, (row) => column.value(row) as bigint, undefined);
  if (column.kind === 'choice') return ranks(rows, (row) => column.value(row) as number, choiceOrder(column));
  for (let i = 0; i < rows.length; i++) keys[i] = Number(column.value(rows[i] as number));
  return keys;
}

type Value = string | bigint | number;

/** Places of the rows' values among all that occur. */
function ranks<V extends Value>(rows: Int32Array, value: (row: number) => V, order: ((a: V, b: V) => number) | undefined): Float64Array {
  const values = new Array<V>(rows.length);
  const seen = new Set<V>();
  for (let i = 0; i < rows.length; i++) {
    values[i] = value(rows[i] as number);
    seen.add(values[i] as V);
  }
  const sorted = [...seen].sort(order ?? ((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  const places = new Map(sorted.map((one, place) => [one, place]));
  return Float64Array.from(values, (one) => places.get(one) as number);
}

/** Choices stand as the column lists them; values that it does not list follow by name. */
function choiceOrder(column: Column): (a: number, b: number) => number {
  const known = column.choices?.map(({ value }) => value) ?? [];
  const place = (value: number) => (known.includes(value) ? known.indexOf(value) : known.length);
  return (a, b) => place(a) - place(b) || (choiceName(column, a) < choiceName(column, b) ? -1 : 1);
}

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** Low half of a key. */
const HALF_BITS = 27;
const HALF = 2 ** HALF_BITS;

/** Positions of keys in ascending order, equal ones in theirs. Keys are whole numbers from 0 below 2^53. */
export function orderBy(keys: Float64Array): Int32Array {
  const count = keys.length;
  let order = Int32Array.from({ length: count }, (_, position) => position);
  let next = new Int32Array(count);
  for (const halfOf of [(key: number) => key % HALF, (key: number) => Math.floor(key / HALF)]) {
    const half = Uint32Array.from(keys, halfOf);
    const largest = half.reduce((most, key) => Math.max(most, key), 0);
    for (let shift = 0; shift < HALF_BITS && largest >> shift > 0; shift += DIGIT_BITS) {
      const starts = new Int32Array(DIGITS + 1);
      for (let i = 0; i < count; i++) {
        const after = (((half[i] as number) >> shift) & (DIGITS - 1)) + 1;
        starts[after] = (starts[after] as number) + 1;
      }
      for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1] = (starts[digit + 1] as number) + (starts[digit] as number);
      for (let i = 0; i < count; i++) {
        const position = order[i] as number;
        const digit = ((half[position] as number) >> shift) & (DIGITS - 1);
        next[starts[digit] as number] = position;
        starts[digit] = (starts[digit] as number) + 1;
      }
      [order, next] = [next, order];
    }
  }
  return order;
}

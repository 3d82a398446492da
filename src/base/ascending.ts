// The order of long columns of numbers. Most of ours are a few ascending runs one behind the other, which a natural merge sort puts
// together in one pass or two, without a callback.

/** Row numbers of the first `length` values of a column by ascending value; equal values keep their order. */
export function ascending(column: Float64Array, length = column.length): Uint32Array<ArrayBuffer> {
  let from = new Uint32Array(length);
  const bounds = [0];
  for (let row = 0; row < length; row++) {
    from[row] = row;
    if (row > 0 && (column[row] as number) < (column[row - 1] as number)) bounds.push(row);
  }
  bounds.push(length);
  let to = bounds.length > 2 ? new Uint32Array(length) : from;
  for (let runs = bounds; runs.length > 2; ) {
    const next = [0];
    for (let i = 0; i + 1 < runs.length; i += 2) {
      const end = (runs[i + 2] ?? runs[i + 1]) as number;
      merge(column, from, to, runs[i] as number, runs[i + 1] as number, end);
      next.push(end);
    }
    [from, to] = [to, from];
    runs = next;
  }
  return from;
}

/** Merges the ascending stretches [start, middle) and [middle, end) of `from` into `to`. */
function merge(column: Float64Array, from: Uint32Array, to: Uint32Array, start: number, middle: number, end: number): void {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const takesLeft =
      left < middle && (right >= end || (column[from[left] as number] as number) <= (column[from[right] as number] as number));
    to[at] = from[takesLeft ? left++ : right++] as number;
  }
}

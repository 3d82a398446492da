// Long lists of blocks in the order of their addresses: a radix sort, since sorting 100,000 rows by comparing them would take
// longer than everything else that makes a moment.

/** Below so many rows, comparing is faster. */
const FEW = 4096;
/** Bits of a digit; an address below 2^53 has four of them, two in either half. */
const BITS = 14;
const DIGITS = 1 << BITS;
const HALF = 2 ** (2 * BITS);

/** `rows` by ascending address, stable. The array given is used up. */
export function sortedByAddress(rows: Uint32Array<ArrayBuffer>, address: Float64Array): Uint32Array<ArrayBuffer> {
  const { length } = rows;
  if (length < FEW) return rows.sort((a, b) => (address[a] as number) - (address[b] as number));
  const low = new Uint32Array(length);
  const high = new Uint32Array(length);
  let from = new Uint32Array(length);
  let to = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const value = address[rows[i] as number] as number;
    const above = Math.floor(value / HALF);
    high[i] = above;
    low[i] = value - above * HALF;
    from[i] = i;
  }
  for (const [half, shift] of [
    [low, 0],
    [low, BITS],
    [high, 0],
    [high, BITS],
  ] as const) {
    const places = new Uint32Array(DIGITS + 1);
    for (let i = 0; i < length; i++) {
      const digit = ((half[i] as number) >>> shift) & (DIGITS - 1);
      places[digit + 1] = (places[digit + 1] as number) + 1;
    }
    // A digit that all rows share orders nothing.
    if (places.includes(length)) continue;
    for (let digit = 0; digit < DIGITS; digit++) places[digit + 1] = (places[digit + 1] as number) + (places[digit] as number);
    for (let i = 0; i < length; i++) {
      const item = from[i] as number;
      const digit = ((half[item] as number) >>> shift) & (DIGITS - 1);
      const place = places[digit] as number;
      to[place] = item;
      places[digit] = place + 1;
    }
    [from, to] = [to, from];
  }
  for (let i = 0; i < length; i++) to[i] = rows[from[i] as number] as number;
  return to;
}

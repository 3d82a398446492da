// Long lists of blocks in the order of their addresses: a radix sort, since sorting 100,000 rows by comparing them would take
// longer than everything else that makes a moment.

/** Below so many rows, comparing is faster. */
const FEW = 4096;
/** Values of a digit: four digits make up an address below 2^56. */
const DIGITS = 16384;

/** `rows` by ascending address, stable. The array given is used up. */
export function sortedByAddress(rows: Uint32Array<ArrayBuffer>, address: Float64Array): Uint32Array<ArrayBuffer> {
  const { length } = rows;
  if (length < FEW) return rows.sort((a, b) => (address[a] as number) - (address[b] as number));
  let from = rows;
  let to = new Uint32Array(length);
  // Digits that all rows share are skipped.
  for (let pass = 0, unit = 1; pass < 4; pass++, unit *= DIGITS) {
    const counts = new Uint32Array(DIGITS + 1);
    for (let i = 0; i < length; i++) {
      const digit = Math.floor((address[from[i] as number] as number) / unit) % DIGITS;
      counts[digit + 1] = (counts[digit + 1] as number) + 1;
    }
    if (counts.includes(length)) continue;
    for (let digit = 0; digit < DIGITS; digit++) counts[digit + 1] = (counts[digit + 1] as number) + (counts[digit] as number);
    for (let i = 0; i < length; i++) {
      const row = from[i] as number;
      const digit = Math.floor((address[row] as number) / unit) % DIGITS;
      const place = counts[digit] as number;
      to[place] = row;
      counts[digit] = place + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

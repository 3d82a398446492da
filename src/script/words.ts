// The integers of a running script. A word is canonical: a `number` when the value is a safe integer, a `bigint`
// otherwise, so that most arithmetic never leaves doubles.
//   W1  types of up to 32 bits always hold a number in their range;
//   W2  an unsigned 64-bit value is 0 … 2^64-1, a signed one -2^63 … 2^63-1; a pointer is unsigned;
//   W3  two words are equal as values exactly when `===` holds.

export type Word = number | bigint;

const MAX_SAFE = 9007199254740991n;

/** The word of a value. */
export function wordOf(value: bigint): Word {
  return value <= MAX_SAFE && value >= -MAX_SAFE ? Number(value) : value;
}

/** The word of a value modulo 2^64, unsigned. */
export function unsigned64(value: Word): Word {
  if (typeof value === 'number') return value >= 0 ? value : wordOf(BigInt.asUintN(64, BigInt(value)));
  return wordOf(BigInt.asUintN(64, value));
}

/** The word of a value modulo 2^64, signed. */
export function signed64(value: Word): Word {
  return typeof value === 'number' ? value : wordOf(BigInt.asIntN(64, value));
}

/** Low 32 bits of a word, unsigned. */
export function low32(value: Word): number {
  // `>>>` is modulo 2^32 for every safe integer.
  return typeof value === 'number' ? value >>> 0 : Number(value & 0xffff_ffffn);
}

/** High 32 bits of a word taken as 64 bits, unsigned. */
export function high32(value: Word): number {
  if (typeof value === 'number') return Math.floor(value / 0x1_0000_0000) >>> 0;
  return Number((value >> 32n) & 0xffff_ffffn);
}

/** The unsigned word with these halves, each 0 … 2^32-1. */
export function joinWord(high: number, low: number): Word {
  return high < 0x20_0000 ? high * 0x1_0000_0000 + low : (BigInt(high) << 32n) | BigInt(low);
}

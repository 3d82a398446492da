// A value some of whose bytes nobody has written. It travels like a value through copies, conversions, arguments and
// returns; whoever computes with it, branches on it or hands it to a service reports it and goes on with the bytes that
// happen to be there.

import { convert, type Scalar } from './scalar';
import type { Word } from './words';

export class Unwritten {
  constructor(
    /** What the bytes say. */
    readonly value: Word,
    /** Bit i: byte i was never written. Never 0. */
    readonly mask: number,
    /** What it was read from: "the variable Count", "0x7fe01018". */
    readonly what: string,
  ) {}
}

/** What a variable, a register or an expression of the runner holds. */
export type Value = Word | Unwritten;

/** The conversion of a value of which bytes are unwritten; a plain word when the bytes that stay are all written. */
export function convertUnwritten(value: Unwritten, to: Scalar): Value {
  const converted = convert(value.value, to);
  const bytes = to.size;
  const mask = value.mask & ((1 << bytes) - 1);
  return mask === 0 ? converted : new Unwritten(converted, mask, value.what);
}

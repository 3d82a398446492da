// Arithmetic of a running script on words. Operands have been used before (they are words, not Unwritten). Unsigned
// arithmetic wraps; signed arithmetic that overflows, a shift by too much and a division by zero are told, and go on as the
// processor does.

import { convert, SCALARS, type Scalar } from './scalar';
import { type Word, wordOf } from './words';

const MAX = Number.MAX_SAFE_INTEGER;
const { u64, s64, s32 } = SCALARS;

export interface ArithmeticOwner {
  /** A signed result does not fit into its type. */
  overflow(operation: string, type: string, site: number): void;
  /** A shift by a negative number or by at least the width. */
  shift(count: Word, width: number, site: number): void;
  /** Ends the run where the processor raises an exception; where it gives 0, returns. */
  divideByZero(site: number): void;
}

export type Arithmetic = ReturnType<typeof createArithmetic>;

function wrapU(value: bigint): Word {
  return wordOf(BigInt.asUintN(64, value));
}

/** The word of a number from -2^53 to 2^53-1: the least of them is no safe integer. */
function lowest(value: number): Word {
  return value < -MAX ? BigInt(value) : value;
}

/** C's arithmetic on words, by width and signedness; signed overflow wraps and is told to `owner`. */
export function createArithmetic(owner: ArithmeticOwner) {
  function overflowed(exact: bigint, operation: string, type: Scalar, s: number): Word {
    const wrapped = BigInt.asIntN(type.size * 8, exact);
    if (wrapped !== exact) owner.overflow(operation, type.size === 4 ? 'INT32' : 'INT64', s);
    return wordOf(wrapped);
  }

  /** The place where a 32-bit signed result left its range. */
  function overflow32(exact: bigint, operation: string, s: number): number {
    return overflowed(exact, operation, s32, s) as number;
  }

  /** A shift count that the width allows; others are told and taken modulo the width, as x64 and AArch64 do. */
  function count(by: Word, width: number, s: number): number {
    if (typeof by === 'number' && by >= 0 && by < width) return by;
    owner.shift(by, width, s);
    return Number(BigInt.asUintN(64, BigInt(by)) & BigInt(width - 1));
  }

  function exactProduct32(a: number, b: number): bigint {
    return BigInt(a) * BigInt(b);
  }

  /** Bitwise operations on 64 bits, for numbers half by half. Results stay in the range of the operands' type. */
  function bits(a: Word, b: Word, operator: '&' | '|' | '^', signed: boolean): Word {
    if (typeof a === 'number' && typeof b === 'number') {
      const ah = Math.floor(a / 0x1_0000_0000);
      const bh = Math.floor(b / 0x1_0000_0000);
      if (operator === '&') return lowest((ah & bh) * 0x1_0000_0000 + ((a & b) >>> 0));
      if (operator === '|') return lowest((ah | bh) * 0x1_0000_0000 + ((a | b) >>> 0));
      return lowest((ah ^ bh) * 0x1_0000_0000 + ((a ^ b) >>> 0));
    }
    const x = BigInt(a);
    const y = BigInt(b);
    const result = operator === '&' ? x & y : operator === '|' ? x | y : x ^ y;
    return wordOf(signed ? BigInt.asIntN(64, result) : BigInt.asUintN(64, result));
  }

  function divide(a: Word, b: Word, s: number): Word {
    if (b !== 0) return wordOf(BigInt(a) / BigInt(b));
    owner.divideByZero(s);
    return 0;
  }

  /** Quotient of safe integers: the double may round up to the next integer. */
  function quotient(a: number, b: number): number {
    return (a - (a % b)) / b + 0;
  }

  return {
    addS32(a: number, b: number, s: number): number {
      const r = a + b;
      return r === (r | 0) ? r : overflow32(BigInt(r), '+', s);
    },
    subS32(a: number, b: number, s: number): number {
      const r = a - b;
      return r === (r | 0) ? r : overflow32(BigInt(r), '-', s);
    },
    mulS32(a: number, b: number, s: number): number {
      const r = a * b;
      return r === (r | 0) ? r + 0 : overflow32(exactProduct32(a, b), '*', s);
    },
    negS32(a: number, s: number): number {
      return a === -0x8000_0000 ? overflow32(0x8000_0000n, '-', s) : 0 - a;
    },
    addU64(a: Word, b: Word): Word {
      if (typeof a === 'number' && typeof b === 'number') {
        const r = a + b;
        if (r <= MAX) return r;
      }
      return wrapU(BigInt(a) + BigInt(b));
    },
    subU64(a: Word, b: Word): Word {
      if (typeof a === 'number' && typeof b === 'number') {
        const r = a - b;
        if (r >= 0) return r;
      }
      return wrapU(BigInt(a) - BigInt(b));
    },
    mulU64(a: Word, b: Word): Word {
      if (typeof a === 'number' && typeof b === 'number') {
        const r = a * b;
        if (r <= MAX) return r;
      }
      return wordOf(BigInt.asUintN(64, BigInt(a) * BigInt(b)));
    },
    addS64(a: Word, b: Word, s: number): Word {
      if (typeof a === 'number' && typeof b === 'number') {
        const r = a + b;
        if (r <= MAX && r >= -MAX) return r;
      }
      return overflowed(BigInt(a) + BigInt(b), '+', s64, s);
    },
    subS64(a: Word, b: Word, s: number): Word {
      if (typeof a === 'number' && typeof b === 'number') {
        const r = a - b;
        if (r <= MAX && r >= -MAX) return r;
      }
      return overflowed(BigInt(a) - BigInt(b), '-', s64, s);
    },
    mulS64(a: Word, b: Word, s: number): Word {
      if (typeof a === 'number' && typeof b === 'number') {
        const r = a * b;
        if (r <= MAX && r >= -MAX) return r + 0;
      }
      return overflowed(BigInt(a) * BigInt(b), '*', s64, s);
    },
    negU64(a: Word): Word {
      return a === 0 ? 0 : wrapU(-BigInt(a));
    },
    negS64(a: Word, s: number): Word {
      return typeof a === 'number' ? 0 - a : overflowed(-a, '-', s64, s);
    },
    notU64(a: Word): Word {
      return wrapU(~BigInt(a));
    },
    notS64(a: Word): Word {
      return typeof a === 'number' ? lowest(-a - 1) : wordOf(~a);
    },
    divS32(a: number, b: number, s: number): number {
      if (b === 0) {
        owner.divideByZero(s);
        return 0;
      }
      if (b === -1 && a === -0x8000_0000) return overflow32(0x8000_0000n, '/', s);
      return (a / b) | 0;
    },
    remS32(a: number, b: number, s: number): number {
      if (b === 0) {
        owner.divideByZero(s);
        return a;
      }
      if (b === -1 && a === -0x8000_0000) return overflow32(0x8000_0000n, '%', s) & 0;
      return (a % b) + 0;
    },
    divU32(a: number, b: number, s: number): number {
      if (b === 0) {
        owner.divideByZero(s);
        return 0;
      }
      return (a / b) >>> 0;
    },
    remU32(a: number, b: number, s: number): number {
      if (b === 0) {
        owner.divideByZero(s);
        return a;
      }
      return a % b;
    },
    divU64(a: Word, b: Word, s: number): Word {
      if (typeof a === 'number' && typeof b === 'number' && b !== 0) return quotient(a, b);
      return divide(a, b, s);
    },
    remU64(a: Word, b: Word, s: number): Word {
      if (b === 0) {
        owner.divideByZero(s);
        return a;
      }
      if (typeof a === 'number' && typeof b === 'number') return a % b;
      return wordOf(BigInt(a) % BigInt(b));
    },
    divS64(a: Word, b: Word, s: number): Word {
      if (b === 0) return divide(a, b, s);
      if (typeof a === 'number' && typeof b === 'number') return quotient(a, b);
      return overflowed(BigInt(a) / BigInt(b), '/', s64, s);
    },
    remS64(a: Word, b: Word, s: number): Word {
      if (b === 0) {
        owner.divideByZero(s);
        return a;
      }
      if (typeof a === 'number' && typeof b === 'number') return (a % b) + 0;
      if (b === -1 && a === -(2n ** 63n)) owner.overflow('%', 'INT64', s);
      return wordOf(BigInt(a) % BigInt(b));
    },
    andU64(a: Word, b: Word): Word {
      if (typeof a === 'number' && typeof b === 'number' && a <= 0x7fff_ffff && b <= 0x7fff_ffff) return a & b;
      return bits(a, b, '&', false);
    },
    orU64(a: Word, b: Word): Word {
      if (typeof a === 'number' && typeof b === 'number' && a <= 0x7fff_ffff && b <= 0x7fff_ffff) return a | b;
      return bits(a, b, '|', false);
    },
    xorU64(a: Word, b: Word): Word {
      if (typeof a === 'number' && typeof b === 'number' && a <= 0x7fff_ffff && b <= 0x7fff_ffff) return a ^ b;
      return bits(a, b, '^', false);
    },
    andS64(a: Word, b: Word): Word {
      return bits(a, b, '&', true);
    },
    orS64(a: Word, b: Word): Word {
      return bits(a, b, '|', true);
    },
    xorS64(a: Word, b: Word): Word {
      return bits(a, b, '^', true);
    },
    shlU32(a: number, by: Word, s: number): number {
      return (a << count(by, 32, s)) >>> 0;
    },
    shlS32(a: number, by: Word, s: number): number {
      return a << count(by, 32, s);
    },
    shrU32(a: number, by: Word, s: number): number {
      return a >>> count(by, 32, s);
    },
    shrS32(a: number, by: Word, s: number): number {
      return a >> count(by, 32, s);
    },
    shlU64(a: Word, by: Word, s: number): Word {
      const n = count(by, 64, s);
      if (typeof a === 'number') {
        const r = a * 2 ** n;
        if (r <= MAX) return r;
      }
      return wrapU(BigInt(a) << BigInt(n));
    },
    shlS64(a: Word, by: Word, s: number): Word {
      const n = count(by, 64, s);
      return wordOf(BigInt.asIntN(64, BigInt(a) << BigInt(n)));
    },
    shrU64(a: Word, by: Word, s: number): Word {
      const n = count(by, 64, s);
      return typeof a === 'number' ? Math.floor(a / 2 ** n) : wordOf(a >> BigInt(n));
    },
    shrS64(a: Word, by: Word, s: number): Word {
      const n = count(by, 64, s);
      return typeof a === 'number' ? Math.floor(a / 2 ** n) : wordOf(a >> BigInt(n));
    },
    /** `(a - b) / scale` of two pointers, as ptrdiff_t. */
    pointerDifference(a: Word, b: Word, scale: number): Word {
      if (typeof a === 'number' && typeof b === 'number') {
        const r = a - b;
        return scale === 1 ? r : Math.trunc(r / scale) + 0;
      }
      return wordOf(BigInt.asIntN(64, BigInt(a) - BigInt(b)) / BigInt(scale));
    },
    /** `pointer + index * scale`, wrapping at 64 bits. */
    pointerAdd(pointer: Word, index: Word, scale: number): Word {
      if (typeof pointer === 'number' && typeof index === 'number') {
        const by = index * scale;
        const r = pointer + by;
        if (r >= 0 && r <= MAX && by <= MAX && by >= -MAX) return r;
      }
      return convert(wordOf(BigInt(pointer) + BigInt(index) * BigInt(scale)), u64);
    },
  };
}

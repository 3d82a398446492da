// The kinds of scalar that a script computes with, and conversion between them. Pointers and VA_LISTs are u64.

import type { Type } from './types';
import { type Word, wordOf } from './words';

export interface Scalar {
  readonly name: 'u8' | 's8' | 'u16' | 's16' | 'u32' | 's32' | 'u64' | 's64' | 'bool';
  readonly size: 1 | 2 | 4 | 8;
  readonly signed: boolean;
}

export const SCALARS = {
  u8: { name: 'u8', size: 1, signed: false },
  s8: { name: 's8', size: 1, signed: true },
  u16: { name: 'u16', size: 2, signed: false },
  s16: { name: 's16', size: 2, signed: true },
  u32: { name: 'u32', size: 4, signed: false },
  s32: { name: 's32', size: 4, signed: true },
  u64: { name: 'u64', size: 8, signed: false },
  s64: { name: 's64', size: 8, signed: true },
  bool: { name: 'bool', size: 1, signed: false },
} as const satisfies Record<string, Scalar>;

/** Kind of a scalar type; undefined for records, arrays, functions and void. */
export function scalarOf(type: Type): Scalar | undefined {
  switch (type.kind) {
    case 'integer':
      if (type.name === '_Bool') return SCALARS.bool;
      return SCALARS[`${type.signed ? 's' : 'u'}${type.size * 8}` as keyof typeof SCALARS];
    case 'pointer':
    case 'va_list':
      return SCALARS.u64;
    default:
      return undefined;
  }
}

/** The value converted to a kind, wrapping (C11 6.3.1.3 as GCC defines it). */
export function convert(value: Word, to: Scalar): Word {
  if (to.name === 'bool') return value === 0 ? 0 : 1;
  const bits = to.size * 8;
  if (to.size < 8) {
    const low = typeof value === 'number' ? value | 0 : Number(BigInt.asIntN(32, value));
    if (to.size === 4) return to.signed ? low : low >>> 0;
    return to.signed ? (low << (32 - bits)) >> (32 - bits) : (low << (32 - bits)) >>> (32 - bits);
  }
  if (typeof value === 'number' && (to.signed || value >= 0)) return value;
  return wordOf(to.signed ? BigInt.asIntN(64, BigInt(value)) : BigInt.asUintN(64, BigInt(value)));
}

/** True when every value of `from` is its own conversion to `to`. */
export function preserves(from: Scalar, to: Scalar): boolean {
  if (from.name === to.name) return true;
  if (to.name === 'bool') return false;
  if (from.name === 'bool') return true;
  if (from.signed && !to.signed) return false;
  return from.signed === to.signed ? from.size <= to.size : from.size < to.size;
}

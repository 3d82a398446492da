// The integer types of arithmetic (C11 6.3.1) and its results on constants.

import type { ArithmeticOperator, CompareExpression } from './tree';
import {
  convertInteger,
  INT,
  type IntegerName,
  type IntegerType,
  LONG,
  LONG_LONG,
  rangeOf,
  UNSIGNED_INT,
  UNSIGNED_LONG,
  UNSIGNED_LONG_LONG,
} from './types';

const RANK: Record<IntegerName, number> = {
  _Bool: 0,
  char: 1,
  'signed char': 1,
  'unsigned char': 1,
  short: 2,
  'unsigned short': 2,
  int: 3,
  'unsigned int': 3,
  long: 4,
  'unsigned long': 4,
  'long long': 5,
  'unsigned long long': 5,
};

const UNSIGNED_OF: Partial<Record<IntegerName, IntegerType>> = { int: UNSIGNED_INT, long: UNSIGNED_LONG, 'long long': UNSIGNED_LONG_LONG };
const PLAIN: Partial<Record<IntegerName, IntegerType>> = {
  int: INT,
  'unsigned int': UNSIGNED_INT,
  long: LONG,
  'unsigned long': UNSIGNED_LONG,
  'long long': LONG_LONG,
  'unsigned long long': UNSIGNED_LONG_LONG,
};

/**
 * The type after integer promotion; `bits` is the width of a bit-field, whose declared type counts only above that of an `int`, as for
 * GCC and Clang. Types that keep their rank keep their alias.
 */
export function promoted(type: IntegerType, bits?: number): IntegerType {
  if (bits !== undefined && bits <= 32) return bits < 32 || type.signed ? INT : UNSIGNED_INT;
  if (RANK[type.name] < RANK.int) return INT;
  if (type.enumeration) return PLAIN[type.name] as IntegerType;
  return type;
}

/** The common type of two promoted operands. An alias survives when both have it or the other is a smaller type. */
export function commonType(a: IntegerType, b: IntegerType): IntegerType {
  if (a.name === b.name) return a.alias === b.alias ? a : a.alias ? a : b;
  const rankA = RANK[a.name];
  const rankB = RANK[b.name];
  if (a.signed === b.signed) return rankA > rankB ? a : b;
  const [unsigned, signed] = a.signed ? [b, a] : [a, b];
  if (RANK[unsigned.name] >= RANK[signed.name]) return unsigned;
  if (signed.size > unsigned.size) return signed;
  return UNSIGNED_OF[signed.name] as IntegerType;
}

/** Type of an integer constant (C11 6.4.4.1): the first of its list in which the value fits; undefined when none is wide enough. */
export function constantType(value: bigint, decimal: boolean, unsigned: boolean, longs: 0 | 1 | 2): IntegerType | undefined {
  const all = [INT, UNSIGNED_INT, LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG];
  const least = longs * 2;
  return all.find((type, index) => {
    if (index < least || (unsigned && type.signed) || (decimal && !unsigned && !type.signed)) return false;
    return value <= rangeOf(type).max;
  });
}

/** What an operation on constants gives, and what C says of it. */
export interface Computed {
  readonly value: bigint;
  /** `overflow`: a signed result that does not fit. `shift`: a count outside the type, or a negative one. */
  readonly trouble?: 'overflow' | 'shift';
}

/** `left operator right` in a type; undefined for division by zero, which has no value. Shifts take any count. */
export function compute(operator: ArithmeticOperator, left: bigint, right: bigint, type: IntegerType): Computed | undefined {
  let exact: bigint;
  switch (operator) {
    case '+':
      exact = left + right;
      break;
    case '-':
      exact = left - right;
      break;
    case '*':
      exact = left * right;
      break;
    case '/':
      if (right === 0n) return undefined;
      exact = left / right;
      break;
    case '%':
      if (right === 0n) return undefined;
      exact = left % right;
      break;
    case '&':
      exact = left & right;
      break;
    case '|':
      exact = left | right;
      break;
    case '^':
      exact = left ^ right;
      break;
    default: {
      const bits = BigInt(type.size * 8);
      if (right < 0n || right >= bits) return { value: 0n, trouble: 'shift' };
      exact = operator === '<<' ? left << right : left >> right;
      // GCC keeps the bits of a signed left shift; only the count can be wrong.
      if (operator === '<<') return { value: convertInteger(exact, type) };
      break;
    }
  }
  const value = convertInteger(exact, type);
  return type.signed && value !== exact ? { value, trouble: 'overflow' } : { value };
}

/** A comparison of constants of one type. */
export function compare(operator: CompareExpression['operator'], left: bigint, right: bigint): boolean {
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

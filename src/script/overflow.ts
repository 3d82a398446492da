// GCC's __builtin_add_overflow and its like: the checker turns them into a call of __builtin_overflow, to which it tells the operator
// and the types of the numbers.

/** Numbers of the operators by the names under which a script calls them. */
export const OVERFLOW_OPERATORS: Readonly<Record<string, number>> = {
  __builtin_add_overflow: 0,
  __builtin_sub_overflow: 1,
  __builtin_mul_overflow: 2,
};

interface Width {
  readonly signed: boolean;
  /** Bytes. */
  readonly size: 1 | 2 | 4 | 8;
}

/** The types in one argument: a bit for each sign, the binary logarithm of the bytes of the result above them. */
export function overflowKinds(first: Width, second: Width, result: Width): number {
  return (first.signed ? 1 : 0) | (second.signed ? 2 : 0) | (result.signed ? 4 : 0) | (Math.log2(result.size) << 3);
}

/** The exact result cut to its type, unsigned, and whether that lost anything. Operands are 64-bit patterns. */
export function overflowing(
  operator: number,
  first: bigint,
  second: bigint,
  kinds: number,
): { value: bigint; size: Width['size']; lost: boolean } {
  const operand = (value: bigint, signed: boolean) => (signed ? BigInt.asIntN(64, value) : BigInt.asUintN(64, value));
  const a = operand(first, (kinds & 1) !== 0);
  const b = operand(second, (kinds & 2) !== 0);
  const exact = operator === 0 ? a + b : operator === 1 ? a - b : a * b;
  const size = (1 << ((kinds >> 3) & 3)) as Width['size'];
  const kept = (kinds & 4) !== 0 ? BigInt.asIntN(8 * size, exact) : BigInt.asUintN(8 * size, exact);
  return { value: BigInt.asUintN(8 * size, exact), size, lost: kept !== exact };
}

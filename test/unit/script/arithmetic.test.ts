// Arithmetic on words held against bigint, over values at the edges where the representation changes.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createArithmetic } from '../../../src/script/runner-arithmetic';
import { convert, preserves, SCALARS, type Scalar } from '../../../src/script/scalar';
import { high32, joinWord, low32, type Word, wordOf } from '../../../src/script/words';

const told: string[] = [];
const H = createArithmetic({
  overflow: (operation, type) => told.push(`${type} ${operation}`),
  shift: () => told.push('shift'),
  divideByZero: () => told.push('zero'),
});

/** Runs an operation and says what it told. */
function telling<T>(run: () => T): { value: T; told: string[] } {
  told.length = 0;
  const value = run();
  return { value, told: [...told] };
}

const EDGES = [
  0n,
  1n,
  2n,
  0x7fn,
  0x80n,
  0xffffn,
  2n ** 31n - 1n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 32n,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 63n - 1n,
];

/** Values of a kind, edges often. */
function valuesOf(kind: Scalar): fc.Arbitrary<bigint> {
  const bits = kind.size * 8;
  const cut = (value: bigint) => (kind.signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value));
  return fc.oneof(
    fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }).map(cut),
    fc
      .tuple(fc.constantFrom(...EDGES), fc.bigInt({ min: -2n, max: 2n }), fc.boolean())
      .map(([edge, by, minus]) => cut((minus ? -edge : edge) + by)),
  );
}

const exact: Record<string, (a: bigint, b: bigint) => bigint> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  rem: (a, b) => a % b,
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

const KINDS = [SCALARS.u32, SCALARS.s32, SCALARS.u64, SCALARS.s64];

function operation(name: string): ((a: Word, b: Word, s: number) => Word) | undefined {
  return (H as unknown as Record<string, (a: Word, b: Word, s: number) => Word>)[name];
}

describe('arithmetic on words', () => {
  for (const kind of KINDS) {
    for (const [name, compute] of Object.entries(exact)) {
      const run = operation(`${name}${kind.name.toUpperCase()}`);
      if (run === undefined) continue;
      test(`${name} on ${kind.name} agrees with bigint and tells overflow`, () => {
        fc.assert(
          fc.property(valuesOf(kind), valuesOf(kind), (a, b) => {
            if (b === 0n && (name === 'div' || name === 'rem')) {
              expect(telling(() => run(wordOf(a), 0, 0)).told).toEqual(['zero']);
              return;
            }
            const full = compute(a, b);
            const bits = kind.size * 8;
            const wrapped = kind.signed ? BigInt.asIntN(bits, full) : BigInt.asUintN(bits, full);
            const { value, told } = telling(() => run(wordOf(a), wordOf(b), 0));
            expect(value).toBe(wordOf(wrapped));
            const quotientOverflows = name === 'rem' && kind.signed && b === -1n && a === -(1n << BigInt(bits - 1));
            expect(told.length).toBe((kind.signed && full !== wrapped) || quotientOverflows ? 1 : 0);
          }),
          { numRuns: 500 },
        );
      });
    }

    test(`shifts of ${kind.name} agree with bigint and tell counts out of range`, () => {
      const bits = kind.size * 8;
      fc.assert(
        fc.property(valuesOf(kind), fc.integer({ min: -2, max: 70 }), (a, by) => {
          const count = BigInt(by) & BigInt(bits - 1);
          const cut = (v: bigint) => (kind.signed ? BigInt.asIntN(bits, v) : BigInt.asUintN(bits, v));
          const left = telling(() =>
            (operation(`shl${kind.name.toUpperCase()}`) as (a: Word, b: Word, s: number) => Word)(wordOf(a), by, 0),
          );
          expect(left.value).toBe(wordOf(cut(a << count)));
          expect(left.told.length).toBe(by < 0 || by >= bits ? 1 : 0);
          const right = (operation(`shr${kind.name.toUpperCase()}`) as (a: Word, b: Word, s: number) => Word)(wordOf(a), by, 0);
          expect(right).toBe(wordOf(cut(a >> count)));
        }),
        { numRuns: 500 },
      );
    });
  }

  test('negation and complement', () => {
    fc.assert(
      fc.property(valuesOf(SCALARS.u64), valuesOf(SCALARS.s64), valuesOf(SCALARS.s32), (u, s, i) => {
        expect(H.negU64(wordOf(u))).toBe(wordOf(BigInt.asUintN(64, -u)));
        expect(H.notU64(wordOf(u))).toBe(wordOf(BigInt.asUintN(64, ~u)));
        expect(H.notS64(wordOf(s))).toBe(wordOf(~s));
        const { value, told } = telling(() => H.negS64(wordOf(s), 0));
        expect(value).toBe(wordOf(BigInt.asIntN(64, -s)));
        expect(told.length).toBe(s === -(2n ** 63n) ? 1 : 0);
        expect(telling(() => H.negS32(Number(i), 0)).value).toBe(Number(BigInt.asIntN(32, -i)));
      }),
    );
  });

  test('pointers wrap at 64 bits', () => {
    fc.assert(
      fc.property(valuesOf(SCALARS.u64), valuesOf(SCALARS.s64), fc.constantFrom(1, 4, 24, 4096, -8), (p, i, scale) => {
        expect(H.pointerAdd(wordOf(p), wordOf(i), scale)).toBe(wordOf(BigInt.asUintN(64, p + i * BigInt(scale))));
      }),
    );
    expect(H.pointerDifference(0x1000, 0x2000, 8)).toBe(-512);
    expect(H.pointerDifference(wordOf(2n ** 64n - 8n), 8, 8)).toBe(-2);
  });

  test('no result is -0, which would not equal the 0 that is stored', () => {
    expect(Object.is(H.mulS32(0, -5, 0), 0)).toBe(true);
    expect(Object.is(H.mulS64(0, -5, 0), 0)).toBe(true);
    expect(Object.is(H.remS32(-4, 2, 0), 0)).toBe(true);
    expect(Object.is(H.remS64(-4, 2, 0), 0)).toBe(true);
    expect(Object.is(H.divS64(0, -5, 0), 0)).toBe(true);
    expect(Object.is(H.divS32(0, -5, 0), 0)).toBe(true);
    expect(Object.is(H.negS64(0, 0), 0)).toBe(true);
    expect(Object.is(H.negS32(0, 0), 0)).toBe(true);
    expect(Object.is(H.pointerDifference(8, 8, 8), 0)).toBe(true);
  });
});

describe('conversion', () => {
  const kinds = Object.values(SCALARS) as Scalar[];

  test('agrees with bigint for every pair of kinds, and keeps the value where it says so', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...kinds),
        fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }),
        (from, to, any) => {
          const bits = from.size * 8;
          const value = from.name === 'bool' ? (any === 0n ? 0n : 1n) : from.signed ? BigInt.asIntN(bits, any) : BigInt.asUintN(bits, any);
          const wanted =
            to.name === 'bool'
              ? value === 0n
                ? 0n
                : 1n
              : to.signed
                ? BigInt.asIntN(to.size * 8, value)
                : BigInt.asUintN(to.size * 8, value);
          expect(convert(wordOf(value), to)).toBe(wordOf(wanted));
          if (preserves(from, to)) expect(wanted).toBe(value);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('halves of a word put together again give it', () => {
    fc.assert(
      fc.property(valuesOf(SCALARS.u64), (value) => {
        const word = wordOf(value);
        expect(joinWord(high32(word), low32(word))).toBe(word);
      }),
    );
  });
});

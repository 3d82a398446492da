import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedByAddress } from '../../../src/machine/address-order';

it('agrees with a sort by comparison, short lists and long ones', () => {
  const cases = fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.constantFrom(2 ** 20, 2 ** 33, 2 ** 48, 2 ** 53 - 1), fc.integer());
  fc.assert(
    fc.property(cases, ([length, limit, seed]) => {
      let state = seed;
      const random = () => {
        state = (Math.imul(state, 1103515245) + 12345) | 0;
        return (state >>> 0) / 2 ** 32;
      };
      const address = Float64Array.from({ length }, () => Math.floor(random() * limit));
      const rows = Uint32Array.from({ length }, (_, i) => i);
      const expected = [...rows].sort((a, b) => (address[a] as number) - (address[b] as number) || a - b);
      expect([...sortedByAddress(rows, address)]).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

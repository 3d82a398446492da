// The ledger of live allocations held against a plain list.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, Ledger } from '../../../src/script/ledger';

const SLOTS = 2000;

test('any sequence of allocations and frees leaves what a list would hold', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(SLOTS - 1), fc.integer({ min: 0, max: 16 })), { minLength: 1, maxLength: 1500 }), (steps) => {
      const ledger = new Ledger();
      const live = new Map<number, Block>();
      for (const [slot, size] of steps) {
        const known = live.get(slot);
        if (known) {
          ledger.remove(known);
          live.delete(slot);
        } else {
          const block: Block = { start: slot * 16, end: slot * 16 + size, kind: 'pool', memoryType: 4, site: slot };
          ledger.add(block);
          live.set(slot, block);
        }
      }
      const sorted = [...live.values()].sort((a, b) => a.start - b.start);
      expect([...ledger.live()]).toEqual(sorted);
      expect(ledger.size).toBe(sorted.length);
      for (let address = 0; address < SLOTS * 16; address += 37) {
        expect(ledger.at(address)).toBe(sorted.find((block) => block.start <= address && address < block.end));
        expect(ledger.before(address)).toBe(sorted.findLast((block) => block.start <= address));
        expect(ledger.after(address)).toBe(sorted.find((block) => block.start > address));
      }
      const [low, high] = [steps[0]?.[0] ?? 0, (steps[0]?.[0] ?? 0) + 100].map((n) => n * 16 + 3) as [number, number];
      expect([...ledger.within(low, high)]).toEqual(
        sorted
          .filter((block) => block.end > low && block.start < high && block.start !== block.end)
          .concat(sorted.filter((block) => block.start === block.end && block.start > low && block.start < high))
          .sort((a, b) => a.start - b.start),
      );
    }),
    { numRuns: 30 },
  );
});

test('the latest freed block at an address is found, and only so many are kept', () => {
  const ledger = new Ledger();
  const block = (start: number, site: number): Block => ({ start, end: start + 64, kind: 'pool', memoryType: 4, site });
  ledger.remember(block(0x1000, 1), 10);
  ledger.remember(block(0x1000, 2), 20);
  expect(ledger.freedAt(0x1010)).toMatchObject({ site: 2, freedAt: 20 });
  expect(ledger.freedAt(0x1040)).toBeUndefined();
  for (let i = 0; i < 5000; i++) ledger.remember(block(0x10_0000 + i * 64, 3), 30);
  expect(ledger.freedAt(0x1010)).toBeUndefined();
  expect(ledger.freedAt(0x10_0000 + 4999 * 64)).toMatchObject({ site: 3 });
});

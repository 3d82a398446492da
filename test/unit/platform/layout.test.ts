// Layout: flattened regions are disjoint and obey the innermost region; overlap is found exactly where it is.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Region } from '../../../src/moment';
import { flatten, nest } from '../../../src/platform/layout';

const small = fc.record({ base: fc.integer({ min: 0, max: 40 }), size: fc.integer({ min: 1, max: 20 }), ram: fc.boolean() });

function regionsFrom(list: { base: number; size: number; ram: boolean }[]): Region[] {
  return list.map(({ base, size, ram }, i) => ({
    id: `r${i}`,
    name: `r${i}`,
    base: BigInt(base) * 0x1000n,
    size: BigInt(size) * 0x1000n,
    kind: ram ? 'ram' : 'reserved',
    attributes: 0n,
  }));
}

const covers = (region: Region, address: bigint) => region.base <= address && address < region.base + region.size;

describe('flatten', () => {
  test('pieces ascend, do not touch twice, and cover what the regions cover', () => {
    fc.assert(
      fc.property(fc.array(small, { maxLength: 12 }), (list) => {
        const regions = regionsFrom(list);
        const pieces = flatten(regions);
        for (let i = 0; i < pieces.length; i++) {
          const piece = pieces[i];
          if (!piece) continue;
          expect(piece.start < piece.end).toBe(true);
          expect(i === 0 || (pieces[i - 1]?.end ?? 0n) <= piece.start).toBe(true);
          expect(covers(piece.region, piece.start) && covers(piece.region, piece.end - 1n)).toBe(true);
        }
        for (let page = 0n; page < 64n; page++) {
          const address = page * 0x1000n;
          const inRegions = regions.some((region) => covers(region, address));
          const inPieces = pieces.some((piece) => piece.start <= address && address < piece.end);
          expect(inPieces).toBe(inRegions);
        }
      }),
    );
  });

  test('the smallest of nested regions decides', () => {
    fc.assert(
      fc.property(fc.array(small, { maxLength: 12 }), (list) => {
        const regions = regionsFrom(list);
        const { findings, regions: nested } = nest(regions);
        fc.pre(findings.length === 0);
        for (const piece of flatten(nested)) {
          for (const region of nested) {
            if (region.id !== piece.region.id && covers(region, piece.start)) expect(region.size >= piece.region.size).toBe(true);
          }
        }
      }),
    );
  });
});

describe('nest', () => {
  test('reports an overlap when and only when two regions cross or nest against their kinds', () => {
    fc.assert(
      fc.property(fc.array(small, { maxLength: 8 }), (list) => {
        const regions = regionsFrom(list);
        const end = (r: Region) => r.base + r.size;
        const wrong = regions.some((a) =>
          regions.some((b) => {
            if (a === b || a.base >= end(b) || b.base >= end(a)) return false;
            const inner = b.base <= a.base && end(a) <= end(b);
            const outer = a.base <= b.base && end(b) <= end(a);
            if (!inner && !outer) return true;
            if (inner && outer) return a.kind === b.kind;
            return inner ? a.kind === 'ram' : b.kind === 'ram';
          }),
        );
        expect(nest(regions).findings.length > 0).toBe(wrong);
      }),
      { numRuns: 500 },
    );
  });
});

// The numbers of events above the timeline.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticks } from '../../../renderer/canvas/timeline';

describe('the numbers of events', () => {
  it.each([
    ['a short run, each tenth', { from: -1, to: 41 }, 400, 40, [0, 10, 20, 30, 40]],
    ['a long run', { from: -12_000, to: 1_012_000 }, 700, 1_000_000, [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]],
    ['the last event in place of its neighbour', { from: -1, to: 42 }, 400, 41, [0, 10, 20, 30, 41]],
    ['a part of a run', { from: 96.5, to: 104.5 }, 800, 1000, [97, 98, 99, 100, 101, 102, 103, 104]],
    ['one event', { from: -0.3, to: 1.3 }, 500, 1, [0, 1]],
  ])('%s', (_, window, widthPx, events, expected) => {
    expect(ticks(window, widthPx, events)).toEqual(expected);
  });

  it('lie in view, within the run, ascending, and are no more than there is room for', () => {
    fc.assert(
      fc.property(
        fc.nat(2_000_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.00001, max: 1, noNaN: true }),
        fc.integer({ min: 40, max: 3000 }),
        (events, start, share, widthPx) => {
          const from = start * events - 1;
          const to = from + Math.max(2, share * (events + 2));
          const found = ticks({ from, to }, widthPx, events);
          expect(found.length).toBeLessThanOrEqual(widthPx / 72 + 2);
          found.forEach((position, i) => {
            expect(Number.isInteger(position)).toBe(true);
            expect(position).toBeGreaterThanOrEqual(Math.max(0, from));
            expect(position).toBeLessThanOrEqual(Math.min(events, to));
            if (i > 0) expect(position).toBeGreaterThan(found[i - 1] as number);
          });
        },
      ),
    );
  });
});

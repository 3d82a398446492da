// Keyframes: the one before any moment, evenly spread, within their budget however long the run.

import { expect, it } from 'vitest';
import { Keyframes } from '../../../src/machine/keyframes';

it('stand at even distances from the first, and the last one before a moment is found', () => {
  let now = 0;
  const frames = new Keyframes(() => ({ moment: now }));
  now = 7;
  frames.take(7);
  for (now = 8; now <= 10_000; now++) frames.due(now);
  expect(frames.before(6)).toBeUndefined();
  expect(frames.before(7)?.state).toEqual({ moment: 7 });
  expect(frames.before(2054)?.state).toEqual({ moment: 7 });
  expect(frames.before(2055)?.state).toEqual({ moment: 2055 });
  expect(frames.before(10_000)?.state).toEqual({ moment: 7 + 4 * 2048 });
  expect(frames.length).toBe(5);
});

it('thin out evenly when they outgrow the budget, and keep the first', () => {
  let now = 0;
  const budget = 40 * 1024;
  const frames = new Keyframes(() => ({ column: new Float64Array(512), now }), budget);
  frames.take(0);
  for (now = 1; now <= 200_000; now++) {
    frames.due(now);
    expect(frames.bytes <= budget).toBe(true);
  }
  const moments = new Set<number>();
  for (let moment = 0; moment <= 200_000; moment += 512) moments.add(frames.before(moment)?.moment ?? -1);
  const sorted = [...moments];
  expect(sorted[0]).toBe(0);
  const gaps = new Set(sorted.slice(1).map((moment, i) => moment - (sorted[i] as number)));
  expect(gaps.size).toBe(1);
  expect([...gaps][0]).toBe(2048 * 16);
  expect(sorted.length).toBe(frames.length);
  for (const moment of sorted) expect(frames.before(moment)?.state.now).toBe(moment);
});

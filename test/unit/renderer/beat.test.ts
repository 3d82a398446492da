// What is read while something moves: at once when it changes once in a while, with the beat when it changes with every frame.

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { effectScope, ref } from 'vue';
import { breathe, paced } from '../../../renderer/beat';

const FRAME_MS = 16;

// One clock for all: the beat goes on between them.
beforeAll(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterAll(() => vi.useRealTimers());

const scoped = <T>(work: () => T): T => effectScope().run(work) as T;

test('a change after rest is there at once', () => {
  const cursor = ref(0);
  const text = scoped(() => paced(() => cursor.value));
  vi.advanceTimersByTime(1000);
  cursor.value = 1;
  expect(text.value).toBe(1);
});

test('of changes in every frame few are shown, and the last of them always', () => {
  const cursor = ref(0);
  const text = scoped(() => paced(() => cursor.value));
  vi.advanceTimersByTime(1000);
  const shown = new Set<number>();
  for (let i = 1; i <= 120; i++) {
    cursor.value = i;
    shown.add(text.value);
    vi.advanceTimersByTime(FRAME_MS);
  }
  expect(shown.size).toBeGreaterThan(12);
  expect(shown.size).toBeLessThan(30);
  vi.advanceTimersByTime(200);
  expect(text.value).toBe(120);
});

test('what a picture leaves time for changes together, between two of its frames', () => {
  const cursor = ref(0);
  const [event, key] = scoped(() => [paced(() => cursor.value), paced(() => -cursor.value)]);
  vi.advanceTimersByTime(1000);
  cursor.value = 1;
  vi.advanceTimersByTime(FRAME_MS);
  cursor.value = 2;
  expect([event.value, key.value]).toEqual([1, -1]);
  vi.advanceTimersByTime(90);
  expect(breathe()).toBe(true);
  expect([event.value, key.value]).toEqual([2, -2]);
  expect(breathe()).toBe(false);
});

// Texts while time moves. What is read rather than looked at changes some times a second while something moves it with every frame, in
// frames that do not draw a large picture as well. What changes once in a while is there at once.

import { type ShallowRef, shallowRef, watch } from 'vue';

/** Time between two beats. */
const BEAT_MS = 80;
/** A beat that waits for a frame without the picture waits no longer than this. */
const LATEST_MS = 120;

const due = new Set<() => void>();
let last = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Follows `source` with the beat. */
export function paced<T>(source: () => T): Readonly<ShallowRef<T>> {
  const value = shallowRef(source()) as ShallowRef<T>;
  let changed = Number.NEGATIVE_INFINITY;
  const update = (): void => {
    changed = performance.now();
    value.value = source();
  };
  watch(
    source,
    () => {
      if (due.has(update)) return;
      if (performance.now() - changed >= BEAT_MS) {
        update();
        return;
      }
      due.add(update);
      timer ??= setTimeout(beat, LATEST_MS);
    },
    { flush: 'sync' },
  );
  return value;
}

function beat(): void {
  clearTimeout(timer);
  timer = undefined;
  last = performance.now();
  const updates = [...due];
  due.clear();
  for (const update of updates) update();
}

/** Between two large pictures: lets texts change, when it is time, and says whether any did. They then want a frame. */
export function breathe(): boolean {
  if (due.size === 0 || performance.now() - last < BEAT_MS) return false;
  beat();
  return true;
}

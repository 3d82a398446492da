// How the picture is looked at: axis, colouring, what is singled out, the places that were visited. The
// picture's own panel turns this into pixels and registers itself, so that commands and other panels can steer it.

import { defineStore } from 'pinia';
import { ref, shallowReactive, shallowRef, watch } from 'vue';
import type { ColourBy } from '../../src/picture/colouring';
import type { PictureWindow } from '../../src/picture/glimpse';
import type { AxisMode } from '../../src/picture/scale';
import type { Span } from '../look-up';

/** What a picture can be told to do. */
export interface PictureHandle {
  fit(): void;
  /** Zooms by a factor around the selection, or the middle. */
  zoom(factor: number): void;
  /** Pans by a part of the window's height, down when positive. */
  pan(part: number): void;
  /** Pans, without zooming, so that a range is in view; stays when any of it is. */
  approach(range: Span): void;
  /** Brings a range into view, zooming so that it can be seen. */
  reveal(range: Span): void;
  /** Selects the next (1) or previous (-1) block that is in use. */
  neighbour(step: 1 | -1): void;
  /** The range of addresses that is in the window. */
  window(): Span;
  /** What it shows, where the host could tell it from that; undefined while it cannot be seen. */
  shown(): PictureWindow | undefined;
  /** Shows exactly a range, as `window` gave it. */
  show(range: Span): void;
  focus(): void;
}

/** What is under the pointer, for the status bar. */
export interface Pointed {
  readonly address: number;
  /** `502 KiB/px`, or that the place is not to scale. */
  readonly scale: string;
}

const KEPT_PLACES = 100;
const HINT_MS = 3000;

export const useView = defineStore('view', () => {
  const axis = ref<AxisMode>('folded');
  /** Starts of folds that the user opened. */
  const unfolded = shallowRef<ReadonlySet<number>>(new Set());
  /** What the colours say. */
  const colourBy = ref<ColourBy>('type');
  /** Class of the colouring that is singled out; the rest is dimmed. */
  const isolated = shallowRef<number>();
  watch(
    colourBy,
    () => {
      isolated.value = undefined;
    },
    { flush: 'sync' },
  );
  const onlyDifferences = ref(false);
  const pointed = shallowRef<Pointed>();
  /** A habit worth saying, shown in the picture's toolbar for a while. */
  const hint = ref('');
  let hintTimer: ReturnType<typeof setTimeout> | undefined;
  watch(hint, () => {
    clearTimeout(hintTimer);
    hintTimer = setTimeout(() => {
      hint.value = '';
    }, HINT_MS);
  });
  const picture = shallowRef<PictureHandle>();

  const places = shallowReactive<Span[]>([]);
  const place = ref(-1);

  /** Remembers a place that was jumped to; what lay ahead of the current one is forgotten. */
  function visit(range: Span): void {
    places.splice(place.value + 1);
    const last = places.at(-1);
    if (last?.start === range.start && last.end === range.end) return;
    places.push(range);
    if (places.length > KEPT_PLACES) places.shift();
    place.value = places.length - 1;
  }

  /** Goes back (-1) or forward (1) among the visited places. */
  function travel(step: 1 | -1): void {
    const target = places[place.value + step];
    if (!target) return;
    place.value += step;
    picture.value?.show(target);
  }

  /** Shows a range and remembers both where the view was and where it went. */
  function jump(range: Span): void {
    if (!picture.value) return;
    visit(picture.value.window());
    picture.value.reveal(range);
    visit(picture.value.window());
  }

  /** Singles a class out, or none when it is singled out already. */
  function isolate(id: number): void {
    isolated.value = isolated.value === id ? undefined : id;
  }

  function toggleFold(start: number): void {
    const next = new Set(unfolded.value);
    if (!next.delete(start)) next.add(start);
    unfolded.value = next;
  }

  return {
    axis,
    unfolded,
    colourBy,
    isolated,
    isolate,
    onlyDifferences,
    pointed,
    hint,
    picture,
    places,
    place,
    visit,
    travel,
    jump,
    toggleFold,
  };
});

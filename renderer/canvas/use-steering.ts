// Steering the picture without the pointer: by commands, by other panels and by keys in the picture itself.

import { nextTick, onBeforeUnmount, onMounted, type Ref, ref } from 'vue';
import { firstAbove, firstReaching, type Lane, type LaneId } from '../../src/picture/lanes';
import { PAGE_SIZE } from '../../src/uefi/units';
import type { Span } from '../look-up';
import { useLanes } from '../stores/lanes';
import { useSelection } from '../stores/selection';
import { type PictureHandle, useView } from '../stores/view';
import { reducedMotion } from '../theme';
import type { Picture } from './use-picture';

const FREE_STYLE = 7;
const PAN_PX = 60;
/** Least that is shown around a place that is jumped to. */
const NEAR_BYTES = 5 * PAGE_SIZE;
const LANES: readonly LaneId[] = ['platform', 'map', 'pools'];

export function useSteering(holder: Ref<HTMLElement | undefined>, { camera, size, axis, scene, schedule, shown }: Picture) {
  const selection = useSelection();
  const view = useView();
  const made = useLanes();
  const laneInFocus = ref<LaneId>('map');

  /** Shows a range as large as it can be, and remembers where the view was and where it went. */
  function zoomTo(range: Span): void {
    view.visit(camera.destination());
    const parting = partingOf(range);
    const around = Math.max(1, (parting.end - parting.start) * 0.15);
    camera.show({ start: Math.max(0, parting.start - around), end: parting.end + around }, performance.now(), reducedMotion());
    schedule();
    view.visit(parting);
  }

  /** Of a range that stands for several items, the part in which its first two can be told apart. */
  function partingOf(range: Span): Span {
    const item = scene.value?.items.find(({ start, end, count }) => count > 1 && start === range.start && end === range.end);
    const lane = item && made.lanes?.[item.lane];
    if (!item || !lane || item.count < 3) return range;
    const last = Math.min(item.index + item.count, item.index + 24) - 1;
    return { start: range.start, end: Math.max(lane.end[last] as number, lane.reach[last] as number) };
  }

  /** Selects the next or previous item of the lane in focus; `used` passes over free memory. */
  function neighbour(step: 1 | -1, used = true): void {
    const all = made.lanes;
    if (!all) return;
    let lane: Lane = all[laneInFocus.value];
    if (lane.length === 0) lane = all.platform;
    const found = neighbourIn(lane, selection.range, step, used);
    if (found < 0) return;
    const range = { start: lane.start[found] as number, end: lane.end[found] as number };
    selection.choose(range, 'picture');
    handle.reveal(range);
  }

  /** An address or a small block is shown among the pages around it, where pages become rows; without a memory map, in its region. */
  function withSurroundings({ start, end }: Span): Span {
    if (!made.lanes || end - start >= NEAR_BYTES) return { start, end };
    if (made.lanes.map.length === 0) return regionAround({ start, end });
    const from = Math.max(0, Math.floor((start + end - NEAR_BYTES) / 2 / PAGE_SIZE) * PAGE_SIZE);
    return { start: from, end: from + NEAR_BYTES };
  }

  /** The smallest region of the platform that holds a range; the range itself where none does. */
  function regionAround(range: Span): Span {
    const lane = made.lanes?.platform;
    if (!lane) return range;
    let found: Span | undefined;
    for (let i = firstReaching(lane, range.start); i < lane.length && (lane.start[i] as number) <= range.start; i++) {
      const [start, end] = [lane.start[i] as number, lane.end[i] as number];
      if (end >= range.end && (!found || end - start < found.end - found.start)) found = { start, end };
    }
    return found ?? range;
  }

  const handle: PictureHandle = {
    fit(): void {
      camera.fit(performance.now(), reducedMotion());
      schedule();
    },
    zoom(factor: number): void {
      const { range } = selection;
      const middle = range ? camera.scale.y((range.start + range.end) / 2) - camera.topPx : size.value.height / 2;
      camera.zoomBy(factor, middle >= 0 && middle <= size.value.height ? middle : size.value.height / 2);
      schedule();
    },
    pan(part: number): void {
      camera.panBy(part * size.value.height);
      schedule();
    },
    reveal(range: Span): void {
      camera.reveal(withSurroundings(range), performance.now(), reducedMotion());
      schedule();
    },
    approach(range: Span): void {
      camera.approach(range, performance.now(), reducedMotion());
      schedule();
    },
    neighbour,
    window: () => camera.destination(),
    shown,
    show(range: Span): void {
      camera.show(range, performance.now(), reducedMotion());
      schedule();
    },
    focus: () => holder.value?.focus(),
  };

  onMounted(() => {
    view.picture = handle;
  });
  onBeforeUnmount(() => {
    if (view.picture === handle) view.picture = undefined;
  });

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        if (event.shiftKey) camera.panBy(step * PAN_PX);
        else neighbour(step, false);
        break;
      }
      case 'ArrowLeft':
      case 'ArrowRight': {
        const to = LANES.indexOf(laneInFocus.value) + (event.key === 'ArrowRight' ? 1 : -1);
        laneInFocus.value = LANES[Math.max(0, Math.min(LANES.length - 1, to))] as LaneId;
        break;
      }
      case 'PageDown':
      case 'PageUp':
        camera.panBy((event.key === 'PageDown' ? 0.9 : -0.9) * size.value.height);
        break;
      case 'Home':
      case 'End':
        camera.centre(event.key === 'Home' ? 0 : axis.value.limit);
        break;
      case 'Enter':
        enter();
        break;
      case 'Escape':
        selection.clear();
        break;
      default:
        return;
    }
    event.preventDefault();
    schedule();
  }

  /** Opens the fold that is selected, or zooms to the selection. */
  function enter(): void {
    const { range } = selection;
    if (!range) return;
    const fold = axis.value.segments.find(({ start, end, folded }) => folded && range.start >= start && range.end <= end);
    if (!fold) {
      zoomTo(range);
      return;
    }
    view.toggleFold(fold.start);
    // The axis is laid out anew first, or it would end the way there.
    void nextTick(() => zoomTo(range));
  }

  return { handle, laneInFocus, neighbour, zoomTo, onKey };
}

/** Item after or before a range in a lane; -1 without one. `used` passes over free memory and free pieces of pool. */
export function neighbourIn(lane: Lane, range: Span | undefined, step: 1 | -1, used: boolean): number {
  const skips = (i: number) => used && lane.id !== 'platform' && (lane.style[i] === FREE_STYLE || lane.used[i] === 0);
  if (step > 0) {
    for (let i = range ? firstAbove(lane.start, lane.length, range.start) : 0; i < lane.length; i++) if (!skips(i)) return i;
    return -1;
  }
  let i = range ? Math.min(firstReaching(lane, range.start), lane.length) : lane.length;
  while (i < lane.length && (lane.start[i] as number) < (range?.start ?? 0)) i++;
  for (i--; i >= 0; i--) if (!skips(i)) return i;
  return -1;
}

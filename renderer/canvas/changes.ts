// What differs from the moment at cursor B, as marks on a scene: along the memory map by the list of differences, on pool blocks by who
// holds them. The cost depends on what is visible.

import { itemEvent, itemOfRange, type Lanes, poolAllocation } from '../../src/picture/lanes';
import type { Scale } from '../../src/picture/scale';
import { type Scene, type SceneItem, THIN_PX } from '../../src/picture/scene';
import { type Difference, differenceIn, type Move } from '../differences';
import type { Change, Mark } from './marks';

export interface Comparison {
  readonly base: Lanes;
  readonly differences: readonly Difference[];
  /** New place of everything that moved, by its first byte. */
  readonly moves: ReadonlyMap<number, Move>;
}

/** Marks of a scene. */
export function marksOf(scene: Scene, lanes: Lanes, comparison: Comparison, scale: Scale, topPx: number, heightPx: number): Mark[] {
  const marks: Mark[] = [];
  mapMarks(marks, scene, comparison.differences, scale, topPx, heightPx);
  for (const item of scene.items) {
    if (item.lane !== 'pools') continue;
    const found = blockChange(item, lanes, comparison);
    if (found) marks.push({ lane: 'pools', x: item.x, y: item.y, width: item.width, height: item.height, hatched: false, ...found });
  }
  return marks;
}

/** Whether anything in an item's range differs. */
export function differs(item: SceneItem, lanes: Lanes, comparison: Comparison): boolean {
  if (item.lane === 'map') return differenceIn(comparison.differences, item) !== undefined;
  return item.lane === 'pools' && blockChange(item, lanes, comparison) !== undefined;
}

function mapMarks(
  marks: Mark[],
  { columns: { map } }: Scene,
  list: readonly Difference[],
  scale: Scale,
  topPx: number,
  heightPx: number,
): void {
  const last = scale.address(topPx + heightPx);
  const above = (bound: number, from: number, key: 'start' | 'end') => {
    let low = from;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] as Difference)[key] <= bound) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (let i = above(scale.address(topPx), 0, 'end'); i < list.length && (list[i] as Difference).start < last; ) {
    const { start, end, change, from } = list[i] as Difference;
    const y = Math.max(-16, scale.y(start) - topPx);
    const height = Math.max(THIN_PX, Math.min(heightPx + 16, scale.y(end) - topPx) - y);
    marks.push({ lane: 'map', x: map.x, y, width: map.width, height, change, hatched: change === 'freed', ...(from ? { from } : {}) });
    // Differences within the same pixels make one mark.
    i = height > THIN_PX ? i + 1 : Math.max(i + 1, above(scale.address(topPx + y + THIN_PX), i + 1, 'start'));
  }
}

/** Blocks of a mark that are looked at one by one. */
const MOST_LOOKED_AT = 64;

function blockChange(item: SceneItem, lanes: Lanes, comparison: Comparison): { change: Change; from?: Move['from'] } | undefined {
  if (item.gone) return { change: 'freed' };
  if (item.count === 1) return changeOf(item.index, lanes, comparison);
  let found: Change | undefined;
  for (let i = item.index; i < item.index + Math.min(item.count, MOST_LOOKED_AT); i++) {
    const change = changeOf(i, lanes, comparison)?.change;
    if (!change) continue;
    // Several kinds of change in the same pixels are a change of what is there.
    if (found !== undefined && found !== change) return { change: 'changed' };
    found = change;
  }
  return found && { change: found };
}

/** How block `i` of the pool lane differs. */
function changeOf(i: number, lanes: Lanes, { base, moves }: Comparison): { change: Change; from?: Move['from'] } | undefined {
  const lane = lanes.pools;
  if (lane.used[i] === 0) return undefined;
  const item = { start: lane.start[i] as number, end: lane.end[i] as number };
  const event = itemEvent(lanes, lane, i);
  const before = itemOfRange(base.pools, item.start, item.end);
  if (before >= 0 && base.pools.used[before] === 1) {
    return itemEvent(base, base.pools, before) === event ? undefined : { change: 'changed' };
  }
  const { allocations } = lanes.moment;
  const row = allocations ? poolAllocation(allocations, item.start, item.end) : -1;
  const move = allocations && row >= 0 ? moves.get(allocations.address[row] as number) : undefined;
  return move ? { change: 'moved', from: move.from } : { change: 'added' };
}

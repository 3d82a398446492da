// Names beside the lanes, for items too thin to hold them.

import { humanSize } from '../uefi/units';
import { LINE_PX, type Measure, shorten, spread } from './labels';
import { itemName, type Lanes } from './lanes';
import type { SceneItem, View } from './scene';

export interface Callout {
  readonly text: string;
  /** Empty where the name leaves no room for it. */
  readonly size: string;
  /** Stands for all that had no room. */
  readonly more: boolean;
  /** Where the leader line starts (the item) and the middle of the text's line. */
  readonly fromY: number;
  readonly y: number;
  readonly style: number;
  /** Index of the first item in its lane. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Part of the lines that are used where there is more to name than there are lines. */
const CROWDED_PART = 0.6;

function largest(items: readonly SceneItem[], count: number): SceneItem[] {
  return [...items].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start).slice(0, count);
}

/** Sorted by address, a line apart, moved as little as possible; when there are more than fit, the last stands for the rest. */
export function calloutsOf(lanes: Lanes, items: readonly SceneItem[], view: View, width: number, measure: Measure): Callout[] {
  const lane = lanes.map.length > 0 ? lanes.map : lanes.platform;
  let wanted = items.filter(
    (item) => item.lane === lane.id && !item.label && !item.folded && item.y + item.height >= 0 && item.y < view.heightPx,
  );
  const room = Math.max(1, Math.floor(view.heightPx / LINE_PX));
  const isFree = (item: SceneItem) => lane.style[item.index] === 7 && item.count === 1;
  if (wanted.length > room) wanted = wanted.filter((item) => !isFree(item));
  // Where not all have room, the largest are named, and fewer of them: lines that fan out over half the window lead nowhere.
  const named = wanted.length > room ? new Set(largest(wanted, Math.max(1, Math.floor(room * CROWDED_PART)))) : undefined;
  const left = named ? wanted.filter((item) => named.has(item)) : wanted;
  const rest = named ? wanted.filter((item) => !named.has(item)) : [];
  const middles = left.map((item) => Math.min(Math.max(item.y + item.height / 2, LINE_PX / 2), view.heightPx - LINE_PX / 2));
  if (rest.length > 0) middles.push(view.heightPx - LINE_PX / 2);
  const places = spread(middles, LINE_PX, LINE_PX / 2, view.heightPx - LINE_PX / 2);
  const callouts = left.map((item, i): Callout => {
    const size = humanSize(item.end - item.start);
    const name = item.count > 1 ? `${item.count} ${lane.id === 'map' ? 'entries' : 'regions'}` : itemName(lanes, lane, item.index);
    // The size goes before the name is cut.
    const both = measure(name) <= width - 40 - measure(size);
    return {
      text: both ? name : shorten(name, width - 32, measure),
      size: both ? size : '',
      more: false,
      fromY: item.y + item.height / 2,
      y: places[i] as number,
      style: item.style,
      index: item.index,
      start: item.start,
      end: item.end,
    };
  });
  if (rest.length > 0) {
    const first = rest[0] as SceneItem;
    const count = rest.reduce((sum, item) => sum + item.count, 0);
    callouts.push({
      text: `and ${count} more`,
      size: '',
      more: true,
      fromY: first.y,
      y: places[left.length] as number,
      style: first.style,
      index: first.index,
      start: first.start,
      end: (rest.at(-1) as SceneItem).end,
    });
  }
  return callouts;
}

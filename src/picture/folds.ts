// Folds: stretches of the axis that are cut short, with their size and what is in them.

import { humanSize } from '../uefi/units';
import { firstReaching, itemName, type Lane, type Lanes } from './lanes';
import { FOLD_PX, type Segment } from './scale';
import type { View } from './scene';

export interface Fold {
  readonly y: number;
  readonly height: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly empty: boolean;
  /** Style of what runs through, or -1. */
  readonly style: number;
}

/** Folds in the window. */
export function foldsOf(lanes: Lanes, view: View): Fold[] {
  const folds: Fold[] = [];
  const { scale, topPx, heightPx } = view;
  const { segments } = scale.axis;
  for (let i = scale.segmentAtPx(topPx); i < segments.length && scale.top(i) < topPx + heightPx; i++) {
    const segment = segments[i] as Segment;
    if (!segment.folded) continue;
    const inMap = coverOf(lanes.map, segment);
    const inPlatform = coverOf(lanes.platform, segment);
    const name = inMap >= 0 ? itemName(lanes, lanes.map, inMap) : inPlatform >= 0 ? itemName(lanes, lanes.platform, inPlatform) : '';
    const size = humanSize(segment.end - segment.start);
    folds.push({
      y: scale.top(i) - topPx,
      height: FOLD_PX,
      text: name === '' ? `${size} empty` : `${size} ${name} folded`,
      start: segment.start,
      end: segment.end,
      empty: name === '',
      style: inMap >= 0 ? (lanes.map.style[inMap] as number) : inPlatform >= 0 ? (lanes.platform.style[inPlatform] as number) : -1,
    });
  }
  return folds;
}

/** Item of a lane that covers a whole segment, or -1. */
function coverOf(lane: Lane, segment: Segment): number {
  for (let i = firstReaching(lane, segment.start); i < lane.length && (lane.start[i] as number) <= segment.start; i++) {
    if ((lane.end[i] as number) >= segment.end) return i;
  }
  return -1;
}

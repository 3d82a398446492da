// The whole space in the height of a window: the zoom that fits it, where the overview strip has an address, and which items it shows.

import { firstAbove, type Lane } from './lanes';
import { Scale } from './scale';

let overviewCache: { readonly whole: Scale; readonly heightPx: number } | undefined;

/** The whole space in the height of the window: where the overview strip has an address. */
export function overviewOf(scale: Scale, heightPx: number): { y(address: number): number; address(y: number): number } {
  if (!overviewCache || overviewCache.whole.axis !== scale.axis || overviewCache.heightPx !== heightPx) {
    overviewCache = { whole: new Scale(scale.axis, fitZoom(scale.axis, heightPx)), heightPx };
  }
  const { whole } = overviewCache;
  const ratio = heightPx / whole.heightPx;
  return { y: (address) => whole.y(address) * ratio, address: (y) => whole.address(y / ratio) };
}

/** The zoom at which an axis is just as high as the window. */
export function fitZoom(axis: Scale['axis'], heightPx: number): number {
  let folds = 0;
  let bands = 0;
  for (const segment of axis.segments) {
    if (segment.folded) folds += segment.basePx;
    else bands += segment.basePx;
  }
  return bands > 0 ? Math.max(0.05, (heightPx - folds) / bands) : 1;
}

/** Items of a lane that the overview strip shows: a strip of so few pixels needs no second item in the same one. */
export function stripRows(lane: Lane, scale: Scale, heightPx: number): number[] {
  const whole = overviewOf(scale, heightPx);
  const rows: number[] = [];
  for (let i = 0; i < lane.length; ) {
    rows.push(i);
    const y = whole.y(lane.start[i] as number);
    const height = whole.y(lane.end[i] as number) - y;
    i = height >= 1 ? i + 1 : Math.max(i + 1, firstAbove(lane.start, lane.length, whole.address(y + 1), i));
  }
  return rows;
}

// The whole space in the height of a window: the zoom that fits it, and where the overview strip has an address.

import { Scale } from '../../src/picture/scale';

let overviewCache: { scale: Scale; heightPx: number; zoom: number; axis: Scale['axis'] } | undefined;

/** The whole space in the height of the window: where the overview strip has an address. */
export function overviewOf(scale: Scale, heightPx: number): { y(address: number): number; address(y: number): number } {
  if (!overviewCache || overviewCache.axis !== scale.axis || overviewCache.heightPx !== heightPx) {
    const zoom = fitZoom(scale.axis, heightPx);
    overviewCache = { scale: new Scale(scale.axis, zoom), heightPx, zoom, axis: scale.axis };
  }
  const whole = overviewCache.scale;
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

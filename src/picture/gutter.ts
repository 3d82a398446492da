// Beside the lanes: addresses at the left, placed by priority and only where a line is free, and the scale of each band at the right.

import { humanSize } from '../uefi/units';
import { LINE_PX } from './labels';
import type { Segment } from './scale';
import type { SceneItem, View } from './scene';

export interface GutterLabel {
  readonly address: number;
  readonly y: number;
  readonly selected: boolean;
  /** A round address between the others, where there would be none. */
  readonly minor: boolean;
}

/** A bracket along a band, in pixels of the window, with the band's scale. */
export interface Bracket {
  readonly y: number;
  readonly height: number;
  readonly text: string;
}

/** The selection first, then the starts of bands, large items, small items, round addresses. */
export function gutterOf(items: readonly SceneItem[], view: View): GutterLabel[] {
  const { scale, topPx, heightPx } = view;
  const placed: GutterLabel[] = [];
  const taken = new Map<number, number>();
  const place = (address: number, selected: boolean, minor = false) => {
    const y = scale.y(address) - topPx;
    if (y < -1 || y > heightPx + 1) return;
    const middle = Math.min(Math.max(y, LINE_PX / 2), heightPx - LINE_PX / 2);
    // Rows of LINE_PX: a label needs its own row and a distance to those in the rows beside it.
    const row = Math.floor(middle / LINE_PX);
    for (let r = row - 1; r <= row + 1; r++) {
      const other = taken.get(r);
      if (other !== undefined && Math.abs(other - middle) < LINE_PX) return;
    }
    taken.set(row, middle);
    placed.push({ address, y: middle, selected, minor });
  };
  if (view.selection) place(view.selection.start, true);
  const { segments } = scale.axis;
  for (let i = scale.segmentAtPx(topPx); i < segments.length && scale.top(i) < topPx + heightPx; i++) {
    if (!(segments[i] as Segment).folded) place((segments[i] as Segment).start, false);
  }
  const bySize = items.filter((item) => item.lane !== 'pools').sort((a, b) => b.height - a.height || a.y - b.y);
  for (const item of bySize) place(item.start, false);
  for (const address of roundAddresses(view)) place(address, false, true);
  return placed;
}

/** Distance of round addresses, at least. */
const ROUND_PX = 56;

/** Multiples of a power of two in the bands of the window, so that a long empty band still says where it is. */
function* roundAddresses({ scale, topPx, heightPx }: View): Generator<number> {
  if (scale.axis.mode === 'equal-height') return;
  const { segments } = scale.axis;
  for (let i = scale.segmentAtPx(topPx); i < segments.length && scale.top(i) < topPx + heightPx; i++) {
    const segment = segments[i] as Segment;
    if (segment.folded) continue;
    const step = 2 ** Math.ceil(Math.log2(Math.max(1, scale.bytesPerPx(i) * ROUND_PX)));
    const last = Math.min(segment.end, scale.address(topPx + heightPx));
    let address = Math.ceil(Math.max(segment.start, scale.address(topPx)) / step) * step;
    for (; address < last; address += step) yield address;
  }
}

/** The scale of each band that a view shows, in bytes a pixel, from top to bottom; bands lower than a line have none. */
export function bracketsOf(view: View): Bracket[] {
  const { scale, topPx, heightPx } = view;
  const brackets: Bracket[] = [];
  const { segments } = scale.axis;
  for (let i = scale.segmentAtPx(topPx); i < segments.length && scale.top(i) < topPx + heightPx; i++) {
    if ((segments[i] as Segment).folded) continue;
    const y = Math.max(0, scale.top(i) - topPx);
    // Rows of equal height have no scale of their own: up to the next fold they are told once.
    const uneven = scale.axis.mode === 'equal-height';
    if (uneven) while (i + 1 < segments.length && !(segments[i + 1] as Segment).folded) i++;
    const height = Math.min(heightPx, scale.top(i + 1) - topPx) - y;
    if (height < LINE_PX) continue;
    brackets.push({ y, height, text: uneven ? 'not to scale' : `${humanSize(scale.bytesPerPx(i))}/px` });
  }
  return brackets;
}

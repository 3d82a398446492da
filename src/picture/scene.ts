// The scene: what a window on the picture shows, as rectangles, labels, folds and callouts in pixels. Pure and without
// colours of a theme, so that the canvas, the SVG export and tests share it. Its cost depends on what is visible, not on
// the size of the moment.
//
//   N1  no text of a scene overlaps another text of it or leaves its box; what does not fit is shortened or left out;
//   N2  every item that meets the window is in the scene, alone or within a mark that counts it.

import { humanSize } from '../uefi/units';
import type { Lane, LaneId, Lanes } from './lanes';
import { firstAbove, firstReaching, itemName, LEFT_HALF, NESTED, RIGHT_HALF } from './lanes';
import type { Scale, Segment } from './scale';
import { FOLD_PX } from './scale';

/** Width in pixels of a text in the picture's face; the painter measures, the default estimates. */
export type Measure = (text: string) => number;
const ESTIMATE: Measure = (text) => text.length * 6.6;

/** An item is never thinner than this, and then drawn in ink alone. */
export const THIN_PX = 2.5;
/** From this height on a label stands inside. */
export const LABEL_PX = 14;
/** Distance of lines of text. */
export const LINE_PX = 13;

export interface Box {
  readonly x: number;
  readonly width: number;
}

/** Columns of the picture, left to right. A width of 0 leaves a column out. */
export interface Columns {
  readonly overview: Box;
  readonly gutter: Box;
  readonly platform: Box;
  readonly map: Box;
  readonly callouts: Box;
  readonly pools: Box;
  readonly scale: Box;
}

/** The lanes themselves shall have this much; what stands around them goes first. */
const MIN_LANES_PX = 130;

/**
 * Columns for a panel of `widthPx`; in narrow panels what stands beside the lanes shrinks, then the scale, the pools and the
 * callouts go. Without a memory map the platform has its lane too.
 */
export function columnsOf(widthPx: number, hasMap = true): Columns {
  const gap = 6;
  const compact = widthPx < 600;
  const gutter = compact ? 96 : 110;
  let scale = compact ? 60 : 70;
  let pools = compact ? 48 : 64;
  let callouts = compact ? 118 : 138;
  const room = () => widthPx - (14 + gutter + callouts + pools + scale + 6 * gap);
  if (room() < MIN_LANES_PX) scale = 0;
  if (room() < MIN_LANES_PX) pools = 0;
  if (room() < MIN_LANES_PX) callouts = 0;
  const rest = Math.max(60, room());
  const platformWidth = hasMap ? Math.round(rest * 0.42) : rest + gap;
  const overview = { x: gap, width: 14 };
  const gutterBox = { x: overview.x + overview.width + gap, width: gutter };
  const platform = { x: gutterBox.x + gutter, width: platformWidth };
  const map = hasMap ? { x: platform.x + platformWidth + gap, width: rest - platformWidth } : { x: platform.x + platformWidth, width: 0 };
  const calloutBox = { x: map.x + map.width, width: callouts };
  const poolBox = { x: calloutBox.x + callouts, width: pools };
  const scaleBox = { x: poolBox.x + pools + gap, width: scale };
  return { overview, gutter: gutterBox, platform, map, callouts: calloutBox, pools: poolBox, scale: scaleBox };
}

export interface View {
  readonly scale: Scale;
  /** Position of the window's top in the scale's pixels. */
  readonly topPx: number;
  readonly heightPx: number;
  readonly widthPx: number;
  readonly measure?: Measure;
  /** Half-open range that is selected, if any. */
  readonly selection?: { readonly start: number; readonly end: number };
}

/** A rectangle for one item, or a mark for several that share pixels. */
export interface SceneItem {
  readonly lane: LaneId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly style: number;
  readonly start: number;
  readonly end: number;
  /** Index of the (first) item in its lane. */
  readonly index: number;
  /** 1, or how many items the mark stands for. */
  readonly count: number;
  readonly thin: boolean;
  readonly used: boolean;
  /** Shares its range with another claim: half width, dashed border. */
  readonly overlap: boolean;
  /** Lies in the window within folds alone: the fold says its size. */
  readonly folded: boolean;
  readonly label?: Label;
  readonly size?: Label;
}

/** Text with its left edge and the middle of its line. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

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
  readonly start: number;
  readonly end: number;
}

export interface GutterLabel {
  readonly address: number;
  readonly y: number;
  readonly selected: boolean;
  /** A round address between the others, where there would be none. */
  readonly minor: boolean;
}

export interface Bracket {
  readonly y: number;
  readonly height: number;
  readonly text: string;
}

export interface Scene {
  readonly columns: Columns;
  readonly items: readonly SceneItem[];
  /** Labels that stand below a thin item of the platform lane. */
  readonly under: readonly Label[];
  readonly folds: readonly Fold[];
  readonly callouts: readonly Callout[];
  readonly gutter: readonly GutterLabel[];
  readonly brackets: readonly Bracket[];
  /** The selection's band, clipped to the window. */
  readonly selection?: { readonly y: number; readonly height: number };
}

/** The scene of a window. */
export function sceneOf(lanes: Lanes, view: View): Scene {
  const columns = columnsOf(view.widthPx, lanes.map.length > 0);
  const measure = view.measure ?? ESTIMATE;
  const items: SceneItem[] = [];
  layLane(items, lanes, lanes.platform, columns.platform, view, measure);
  freeParents(items, lanes.platform);
  layLane(items, lanes, lanes.map, columns.map, view, measure);
  if (columns.pools.width > 0) layLane(items, lanes, lanes.pools, columns.pools, view, measure);
  const folds = foldsOf(lanes, view);
  const selection = view.selection && bandOf(view, view.selection.start, view.selection.end);
  return {
    columns,
    items,
    // Without a memory map the platform has the callouts.
    under:
      lanes.map.length > 0 || columns.callouts.width === 0
        ? underLabels(lanes, items, folds, columns.platform, view.heightPx, measure)
        : [],
    folds,
    callouts: columns.callouts.width > 0 ? calloutsOf(lanes, items, view, columns.callouts.width, measure) : [],
    gutter: gutterOf(items, view),
    brackets: columns.scale.width > 0 ? bracketsOf(view) : [],
    ...(selection ? { selection } : {}),
  };
}

/** Items of a scene at a point, topmost first. */
export function itemsAt(scene: Scene, x: number, y: number): SceneItem[] {
  const found: SceneItem[] = [];
  for (let i = scene.items.length - 1; i >= 0; i--) {
    const item = scene.items[i] as SceneItem;
    const slack = item.thin ? 2 : 0;
    if (x >= item.x && x < item.x + item.width && y >= item.y - slack && y < item.y + item.height + slack) found.push(item);
  }
  return found;
}

function bandOf(view: View, start: number, end: number): { y: number; height: number } | undefined {
  const top = view.scale.y(start) - view.topPx;
  const bottom = view.scale.y(end) - view.topPx;
  const y = Math.max(top, -8);
  const height = Math.max(THIN_PX, Math.min(bottom, view.heightPx + 8) - y);
  return bottom < 0 || top > view.heightPx ? undefined : { y, height };
}

function layLane(out: SceneItem[], lanes: Lanes, lane: Lane, box: Box, view: View, measure: Measure): void {
  const { scale, topPx, heightPx } = view;
  const lastAddress = scale.address(topPx + heightPx);
  let i = firstReaching(lane, scale.address(topPx));
  while (i < lane.length && (lane.start[i] as number) < lastAddress) {
    const top = scale.y(lane.start[i] as number) - topPx;
    const bottom = scale.y(lane.end[i] as number) - topPx;
    if (bottom < 0) {
      i++;
      continue;
    }
    if (bottom - top >= THIN_PX) {
      out.push(itemOf(lanes, lane, box, view, measure, i, top, bottom));
      i++;
      continue;
    }
    // Everything that starts within the same pixels becomes one mark; only its last item may be tall.
    let next = firstAbove(lane.start, lane.length, scale.address(top + topPx + THIN_PX), i + 1);
    if (next > i + 1 && scale.y(lane.end[next - 1] as number) - scale.y(lane.start[next - 1] as number) >= THIN_PX) next--;
    out.push(markOf(lanes, lane, box, i, Math.max(next, i + 1), top));
    i = Math.max(next, i + 1);
  }
}

function itemOf(lanes: Lanes, lane: Lane, box: Box, view: View, measure: Measure, i: number, top: number, bottom: number): SceneItem {
  const share = lane.share[i] as number;
  const half = share === LEFT_HALF || share === RIGHT_HALF;
  const indent = share === NESTED ? 10 : 0;
  const x = box.x + indent + (share === RIGHT_HALF ? box.width / 2 : 0);
  const width = (half ? box.width / 2 : box.width) - indent;
  // Far outside the window a rectangle is cut, or a canvas would lose precision.
  const y = Math.max(top, -16);
  const height = Math.min(bottom, view.heightPx + 16) - y;
  const start = lane.start[i] as number;
  const end = lane.end[i] as number;
  const room = roomFor(view, start, end);
  const text = textIn(itemName(lanes, lane, i), humanSize(end - start), x, width, room.top, room.bottom, measure);
  return {
    lane: lane.id,
    x,
    y,
    width,
    height,
    style: lane.style[i] as number,
    start,
    end,
    index: i,
    count: 1,
    thin: false,
    used: lane.used[i] === 1,
    overlap: half,
    folded: room.bottom <= room.top,
    ...text,
  };
}

/** Takes the label from an item when one that lies within it and is drawn over it covers the label's line (N1). */
function freeParents(items: SceneItem[], lane: Lane): void {
  for (const child of items) {
    if (lane.share[child.index] !== NESTED && child.count === 1) continue;
    items.forEach((item, i) => {
      const { label, size: _size, ...bare } = item;
      if (!label || item === child || item.start > child.start || item.end < child.end || item.x >= child.x) return;
      if (label.y + LINE_PX / 2 > child.y && label.y - LINE_PX / 2 < child.y + child.height) items[i] = bare;
    });
  }
}

/** Where a label of the range [start, end) can stand: its tallest piece in the window that no fold hides. */
function roomFor(view: View, start: number, end: number): { top: number; bottom: number } {
  const { scale, topPx, heightPx } = view;
  const { segments } = scale.axis;
  let best = { top: 0, bottom: 0 };
  const first = Math.max(scale.segmentAt(start), scale.segmentAtPx(topPx));
  const last = Math.min(scale.segmentAt(end), scale.segmentAtPx(topPx + heightPx));
  let top = Number.NaN;
  for (let i = first; i <= last; i++) {
    const segment = segments[i] as Segment;
    if (segment.folded || segment.start >= end) {
      top = Number.NaN;
      continue;
    }
    // Neighbouring bands make one piece.
    if (Number.isNaN(top)) top = Math.max(0, scale.y(Math.max(start, segment.start)) - topPx);
    const bottom = Math.min(heightPx, scale.y(Math.min(end, segment.end)) - topPx);
    if (bottom - top > best.bottom - best.top) best = { top, bottom };
  }
  return best;
}

/** Name and size inside a rectangle: the size goes before the name, the name is shortened, and left out under six letters. */
function textIn(
  name: string,
  size: string,
  x: number,
  width: number,
  top: number,
  bottom: number,
  measure: Measure,
): { label?: Label; size?: Label } {
  if (bottom - top < LABEL_PX || name === '') return {};
  const y = (top + bottom) / 2;
  const inner = width - 14;
  const sizeWidth = measure(size);
  const nameWidth = measure(name);
  if (nameWidth + sizeWidth + 10 <= inner) {
    return { label: { text: name, x: x + 8, y }, size: { text: size, x: x + width - 6 - sizeWidth, y } };
  }
  const short = shorten(name, inner, measure);
  return short === '' ? {} : { label: { text: short, x: x + 8, y } };
}

/** A text that fits, with an ellipsis if it had to be cut; empty when fewer than six of its letters would be left. */
export function shorten(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return low < 6 ? '' : `${text.slice(0, low).trimEnd()}…`;
}

function markOf(lanes: Lanes, lane: Lane, box: Box, from: number, to: number, top: number): SceneItem {
  let style = lane.style[from] as number;
  // A mark has the ink of its rarest type; a long run is looked through at its beginning only.
  for (let i = from + 1; i < Math.min(to, from + 256); i++) {
    const other = lane.style[i] as number;
    if ((lanes.styleTotals[other] as number) < (lanes.styleTotals[style] as number)) style = other;
  }
  return {
    lane: lane.id,
    x: box.x,
    y: top,
    width: box.width,
    height: THIN_PX,
    style,
    start: lane.start[from] as number,
    end: lane.reach[to - 1] as number,
    index: from,
    count: to - from,
    thin: true,
    used: lane.used[from] === 1,
    overlap: false,
    folded: false,
  };
}

function foldsOf(lanes: Lanes, view: View): Fold[] {
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

function underLabels(
  lanes: Lanes,
  items: readonly SceneItem[],
  folds: readonly Fold[],
  box: Box,
  heightPx: number,
  measure: Measure,
): Label[] {
  const labels: Label[] = [];
  const own = items.filter((item) => item.lane === 'platform');
  own.forEach((item, i) => {
    if (item.label || item.folded || item.count > 1) return;
    const below = item.y + item.height;
    const taken = (y: number, height: number) => y < below + LINE_PX && y + height > below + 1;
    if (below + LINE_PX > heightPx || (own[i + 1] && taken((own[i + 1] as SceneItem).y, LINE_PX))) return;
    if (folds.some((fold) => taken(fold.y, fold.height)) || own.some((other) => other !== item && taken(other.y, other.height))) return;
    const text = shorten(`${itemName(lanes, lanes.platform, item.index)} ${humanSize(item.end - item.start)}`, box.width - 10, measure);
    if (text !== '') labels.push({ text, x: box.x + 8, y: below + LINE_PX / 2 });
  });
  return labels;
}

function calloutsOf(lanes: Lanes, items: readonly SceneItem[], view: View, width: number, measure: Measure): Callout[] {
  const lane = lanes.map.length > 0 ? lanes.map : lanes.platform;
  let wanted = items.filter(
    (item) => item.lane === lane.id && !item.label && !item.folded && item.y + item.height >= 0 && item.y < view.heightPx,
  );
  const room = Math.max(1, Math.floor(view.heightPx / LINE_PX));
  const isFree = (item: SceneItem) => lane.style[item.index] === 7 && item.count === 1;
  if (wanted.length > room) wanted = wanted.filter((item) => !isFree(item));
  const left = wanted.slice(0, wanted.length > room ? room - 1 : room);
  const rest = wanted.slice(left.length);
  const middles = left.map((item) => Math.min(Math.max(item.y + item.height / 2, LINE_PX / 2), view.heightPx - LINE_PX / 2));
  if (rest.length > 0) middles.push(view.heightPx - LINE_PX / 2);
  const places = spread(middles, LINE_PX, LINE_PX / 2, view.heightPx - LINE_PX / 2);
  const callouts = left.map((item, i): Callout => {
    const size = humanSize(item.end - item.start);
    const name = item.count > 1 ? `${item.count} ${lane.id === 'map' ? 'entries' : 'regions'}` : itemName(lanes, lane, item.index);
    const text = shorten(name, width - 40 - measure(size), measure);
    return {
      text: text === '' ? shorten(name, width - 32, measure) : text,
      size: text === '' ? '' : size,
      more: false,
      fromY: item.y + item.height / 2,
      y: places[i] as number,
      style: item.style,
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
      start: first.start,
      end: (rest.at(-1) as SceneItem).end,
    });
  }
  return callouts;
}

/** Moves ascending positions apart to at least `distance`, as little as possible, within [low, high]. */
export function spread(wanted: readonly number[], distance: number, low: number, high: number): number[] {
  // Pool adjacent violators on wanted[i] - i * distance: blocks that collide settle at their mean.
  const blocks: { sum: number; count: number }[] = [];
  wanted.forEach((position, i) => {
    blocks.push({ sum: position - i * distance, count: 1 });
    while (blocks.length > 1) {
      const b = blocks.at(-1) as { sum: number; count: number };
      const a = blocks.at(-2) as { sum: number; count: number };
      if (a.sum / a.count <= b.sum / b.count) break;
      blocks.splice(-2, 2, { sum: a.sum + b.sum, count: a.count + b.count });
    }
  });
  const places: number[] = [];
  for (const block of blocks) for (let k = 0; k < block.count; k++) places.push(block.sum / block.count + places.length * distance);
  const last = places.length - 1;
  return places.map((place, i) => Math.max(low + i * distance, Math.min(place, high - (last - i) * distance)));
}

function gutterOf(items: readonly SceneItem[], view: View): GutterLabel[] {
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

function bracketsOf(view: View): Bracket[] {
  const { scale, topPx, heightPx } = view;
  const brackets: Bracket[] = [];
  const { segments } = scale.axis;
  for (let i = scale.segmentAtPx(topPx); i < segments.length && scale.top(i) < topPx + heightPx; i++) {
    if ((segments[i] as Segment).folded) continue;
    const y = Math.max(0, scale.top(i) - topPx);
    const height = Math.min(heightPx, scale.top(i + 1) - topPx) - y;
    if (height < LINE_PX) continue;
    brackets.push({ y, height, text: scale.axis.mode === 'equal-height' ? 'not to scale' : `${humanSize(scale.bytesPerPx(i))}/px` });
  }
  return brackets;
}

// The scene: what a window on the picture shows, as rectangles, labels, folds and callouts in pixels. Pure and without
// colours of a theme, so that the canvas, the SVG export and tests share it. Its cost depends on what is visible, not on
// the size of the moment.
//
//   N1  no text of a scene overlaps another text of it or leaves its box; what does not fit is shortened or left out;
//   N2  every item that meets the window is in the scene, alone or within a mark that counts it.

import { humanSize } from '../uefi/units';
import { type Callout, calloutsOf } from './callouts';
import { type Box, type Columns, columnsOf, pageColumnsOf } from './columns';
import { type Fold, foldsOf } from './folds';
import { type Bracket, bracketsOf, type GutterLabel, gutterOf } from './gutter';
import { ESTIMATE, LABEL_PX, type Label, LINE_PX, type Measure, shorten, textIn } from './labels';
import type { Lane, LaneId, Lanes } from './lanes';
import { countOf, firstAbove, firstReaching, itemName } from './lanes';
import { type PageRows, pagePxOf, pageRowsOf } from './pages';
import type { Scale, Segment } from './scale';

/** An item is never thinner than this, and then drawn in ink alone. */
export const THIN_PX = 2.5;

/** A name for an item other than the lane's own; undefined where there is none. */
export type Naming = (lane: Lane, i: number) => string | undefined;

export interface View {
  readonly scale: Scale;
  /** Position of the window's top in the scale's pixels. */
  readonly topPx: number;
  readonly heightPx: number;
  readonly widthPx: number;
  readonly measure?: Measure;
  /** Half-open range that is selected, if any. */
  readonly selection?: { readonly start: number; readonly end: number };
  /** Names of owners, for pool blocks and for pages that are drawn one by one. */
  readonly ownerName?: Naming;
  /** Lanes of the moment that this one is compared with: what was freed since is drawn in the pages. */
  readonly base?: Lanes;
  /** Whether a page becomes a row when it is high enough; false for a picture of the whole. */
  readonly pages?: boolean;
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
  /** Index of the (first) item in its lane; -1 for what only the moment compared with has. */
  readonly index: number;
  /** 1, or how many items the mark stands for. */
  readonly count: number;
  readonly thin: boolean;
  readonly used: boolean;
  /** Shares its range with another claim: half width, dashed border. */
  readonly overlap: boolean;
  /** The part of it that others claim too. */
  readonly shared?: { readonly y: number; readonly height: number };
  /** Lies in the window within folds alone: the fold says its size. */
  readonly folded: boolean;
  /** Width of a pool block's head at its left. */
  readonly head?: number;
  /** Not there any more: the moment compared with had it. */
  readonly gone?: boolean;
  readonly label?: Label;
  readonly size?: Label;
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
  /** The rows of pages, when a page is a row. */
  readonly pages?: PageRows;
  /** Starts of ranges that several claim: the gutter warns there. */
  readonly warnings: readonly number[];
  /** The selection's band, clipped to the window. */
  readonly selection?: { readonly y: number; readonly height: number };
}

/** The scene of a window. */
export function sceneOf(lanes: Lanes, view: View): Scene {
  const hasMap = lanes.map.length > 0;
  const inPages = view.pages === true && hasMap && pagePxOf(view) > 0;
  const columns = inPages ? pageColumnsOf(view.widthPx) : columnsOf(view.widthPx, hasMap);
  const measure = view.measure ?? ESTIMATE;
  const items: SceneItem[] = [];
  if (columns.platform.width > 0) layLane(items, lanes, lanes.platform, columns.platform, view, measure);
  if (lanes.platform.places) freeCovered(items, 0, view);
  const platformItems = items.length;
  layLane(items, lanes, lanes.map, columns.map, view, measure);
  if (lanes.map.places) freeCovered(items, platformItems, view);
  const pages = inPages ? pageRowsOf(lanes, columns.pools, view, measure) : undefined;
  if (pages) {
    const mapItems = items.length;
    items.push(...pages.items);
    if (lanes.platform.places) freeCovered(items, mapItems);
  }
  if (!pages && columns.pools.width > 0) layLane(items, lanes, lanes.pools, columns.pools, view, measure);
  const folds = foldsOf(lanes, view);
  const selection = view.selection && bandOf(view, view.selection.start, view.selection.end);
  return {
    columns,
    items,
    // Without a memory map the platform has the callouts.
    under:
      !inPages && (hasMap || columns.callouts.width === 0)
        ? underLabels(lanes, items, folds, columns.platform, view.heightPx, measure)
        : [],
    folds,
    callouts: columns.callouts.width > 0 ? calloutsOf(lanes, items, view, columns.callouts.width, measure) : [],
    gutter: gutterOf(items, view),
    brackets: columns.scale.width > 0 ? bracketsOf(view) : [],
    warnings: warningsOf(items, view),
    ...(pages ? { pages } : {}),
    ...(selection ? { selection } : {}),
  };
}

/** Middles of the shared parts of items that overlap, a line apart. */
function warningsOf(items: readonly SceneItem[], view: View): number[] {
  const found: number[] = [];
  for (const item of items) {
    if (!item.overlap) continue;
    const part = item.shared ?? item;
    const y = Math.min(Math.max(part.y + Math.min(part.height, LINE_PX) / 2, LINE_PX / 2), view.heightPx - LINE_PX / 2);
    if (found.every((other) => Math.abs(other - y) >= LINE_PX)) found.push(y);
  }
  return found;
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

/** Part of the axis that a window shows. */
export type Window = Pick<View, 'scale' | 'topPx' | 'heightPx'>;

/**
 * Visits what a window shows of a lane, in ascending order: an item that is tall enough alone, everything that starts within the same
 * pixels together, as rows [from, to) with the top and bottom of the first.
 */
export function visitShown(
  lane: Lane,
  { scale, topPx, heightPx }: Window,
  visit: (from: number, to: number, top: number, bottom: number) => void,
): void {
  const lastAddress = scale.address(topPx + heightPx);
  let i = firstReaching(lane, scale.address(topPx));
  while (i < lane.length && (lane.start[i] as number) < lastAddress) {
    const top = scale.y(lane.start[i] as number) - topPx;
    const bottom = scale.y(lane.end[i] as number) - topPx;
    if (bottom < 0) {
      i++;
      continue;
    }
    let next = i + 1;
    if (bottom - top < THIN_PX) {
      // Of what starts within the same pixels only the last may be tall, and is then seen alone.
      next = firstAbove(lane.start, lane.length, scale.address(top + topPx + THIN_PX), next);
      if (next > i + 1 && scale.y(lane.end[next - 1] as number) - scale.y(lane.start[next - 1] as number) >= THIN_PX) next--;
    }
    visit(i, next, top, bottom);
    i = next;
  }
}

function layLane(out: SceneItem[], lanes: Lanes, lane: Lane, box: Box, view: View, measure: Measure): void {
  visitShown(lane, view, (from, to, top, bottom) => {
    const alone = bottom - top >= THIN_PX && countOf(lane, from, from + 1) === 1;
    out.push(alone ? itemOf(lanes, lane, box, view, measure, from, top, bottom) : markOf(lanes, lane, box, view, from, to, top, bottom));
  });
}

function itemOf(lanes: Lanes, lane: Lane, box: Box, view: View, measure: Measure, i: number, top: number, bottom: number): SceneItem {
  const { x, width, half } = placeIn(lane, box, i);
  // Far outside the window a rectangle is cut, or a canvas would lose precision.
  const y = Math.max(top, -16);
  const height = Math.min(bottom, view.heightPx + 16) - y;
  const start = lane.start[i] as number;
  const end = lane.end[i] as number;
  const room = clearOfKeyline(roomFor(view, start, end), lane, view);
  const shared = half ? sharedPart(lane, i, view) : undefined;
  const name = lane.id === 'map' && lane.event ? (view.ownerName?.(lane, i) ?? itemName(lanes, lane, i)) : itemName(lanes, lane, i);
  const text = textIn(name, humanSize(end - start), x, width, room.top, room.bottom, measure);
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
    folded: room.hidden,
    ...(shared ? { shared } : {}),
    ...text,
  };
}

/** Indent of what lies in another item. */
const INDENT_PX = 10;

/** Where an item stands across its lane; `half`: it has only a part of the width that its level has. */
function placeIn({ places }: Lane, box: Box, i: number): { x: number; width: number; half: boolean } {
  if (!places) return { x: box.x, width: box.width, half: false };
  const left = places.left[i] as number;
  const right = places.right[i] as number;
  const room = (right - left) * box.width;
  // Deep nests and narrow shares keep something to see.
  const indent = Math.min((places.depth[i] as number) * INDENT_PX, room * 0.7);
  return { x: box.x + left * box.width + indent, width: Math.max(2, room - indent), half: right - left < 0.999 && isShared(places, i) };
}

/** Whether an item stands beside others rather than within a narrow parent alone. */
function isShared({ left, right, depth }: NonNullable<Lane['places']>, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    if ((depth[k] as number) < (depth[i] as number)) return left[k] !== left[i] || right[k] !== right[i];
  }
  return true;
}

/** What of an item others of its lane claim too, in pixels of the window. */
function sharedPart(lane: Lane, i: number, view: View): { y: number; height: number } | undefined {
  const start = lane.start[i] as number;
  const end = lane.end[i] as number;
  let from = end;
  let to = start;
  for (let k = firstReaching(lane, start), looked = 0; k < lane.length && (lane.start[k] as number) < end && looked < 256; k++, looked++) {
    if (k === i || lane.places?.depth[k] !== lane.places?.depth[i] || (lane.end[k] as number) <= start) continue;
    from = Math.min(from, Math.max(start, lane.start[k] as number));
    to = Math.max(to, Math.min(end, lane.end[k] as number));
  }
  if (to <= from) return undefined;
  const top = Math.max(-16, view.scale.y(from) - view.topPx);
  const bottom = Math.min(view.heightPx + 16, view.scale.y(to) - view.topPx);
  return { y: top, height: Math.max(THIN_PX, bottom - top) };
}

/**
 * Moves the texts of items whose line is covered by one that is drawn later to the tallest stretch that nothing covers, and takes them
 * away where none is high enough (N1). `from`: the lane's first item; without a view, as in rows of pages, texts are not moved.
 */
function freeCovered(items: SceneItem[], from: number, view?: View): void {
  for (let i = from; i < items.length; i++) {
    const item = items[i] as SceneItem;
    const { label, size, ...bare } = item;
    if (!label) continue;
    const over = items.filter((other, k) => k > i && other.x < item.x + item.width && other.x + other.width > item.x);
    const covers = ({ y, height }: SceneItem, line: number) => line + LINE_PX / 2 > y && line - LINE_PX / 2 < y + height;
    if (!over.some((other) => covers(other, label.y))) continue;
    const y = view && bare.count === 1 ? freeLine(over, roomFor(view, item.start, item.end)) : undefined;
    items[i] = y === undefined ? bare : { ...bare, label: { ...label, y }, ...(size ? { size: { ...size, y } } : {}) };
  }
}

/** Middle of the tallest stretch of a room that no item covers; undefined where none holds a line. */
function freeLine(over: readonly SceneItem[], room: Room): number | undefined {
  let best = { top: 0, bottom: LABEL_PX - 1 };
  let top = room.top;
  for (const { y, height } of [...over].sort((a, b) => a.y - b.y)) {
    const bottom = Math.min(y, room.bottom);
    if (bottom - top > best.bottom - best.top) best = { top, bottom };
    top = Math.max(top, y + height);
  }
  if (room.bottom - top > best.bottom - best.top) best = { top, bottom: room.bottom };
  return best.bottom - best.top >= LABEL_PX ? (best.top + best.bottom) / 2 : undefined;
}

/** A stretch of the window, in pixels. */
interface Room {
  readonly top: number;
  readonly bottom: number;
}

/** What the line around the selection takes above and below it. */
const KEYLINE_PX = 4;

/**
 * The part of a label's room that the line around the selection leaves: all of it where the line does not run through the label, else
 * the tallest of what is above it, within it and below it.
 */
function clearOfKeyline(room: Room & { hidden: boolean }, lane: Lane, view: View): Room & { hidden: boolean } {
  const { selection } = view;
  const band = selection && bandOf(view, selection.start, selection.end);
  if (!selection || !band || !hasKeyline(lane, selection)) return room;
  const bottom = band.y + band.height;
  const middle = (room.top + room.bottom) / 2;
  const crossed = (edge: number) => middle + LINE_PX / 2 > edge && middle - LINE_PX / 2 < edge + KEYLINE_PX;
  if (!crossed(band.y - KEYLINE_PX) && !crossed(bottom)) return room;
  const pieces = [
    { top: room.top, bottom: Math.min(room.bottom, band.y - KEYLINE_PX) },
    { top: Math.max(room.top, band.y), bottom: Math.min(room.bottom, bottom) },
    { top: Math.max(room.top, bottom + KEYLINE_PX), bottom: room.bottom },
  ];
  return { ...pieces.reduce((a, b) => (b.bottom - b.top > a.bottom - a.top ? b : a)), hidden: room.hidden };
}

/** Whether the selection has a line around it in a lane: the map always shows it, the others where they have an item within it. */
function hasKeyline(lane: Lane, { start, end }: { start: number; end: number }): boolean {
  if (lane.id === 'map') return true;
  for (let i = firstReaching(lane, start), looked = 0; i < lane.length && (lane.start[i] as number) < end && looked < 64; i++, looked++) {
    if ((lane.start[i] as number) >= start && (lane.end[i] as number) <= end) return true;
  }
  return false;
}

/** Where a label of the range [start, end) can stand: its tallest piece in the window that no fold hides. */
function roomFor(view: View, start: number, end: number): Room & { hidden: boolean } {
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
  return { ...best, hidden: best.bottom <= best.top };
}

/** Items of a mark whose styles are looked at: a long run is looked through at its beginning only. */
const MOST_LOOKED_AT = 256;

/** Style of a mark for the items [from, to) of a lane: that of its rarest type. */
export function markStyle({ styleTotals }: Pick<Lanes, 'styleTotals'>, lane: Lane, from: number, to: number): number {
  let style = lane.style[from] as number;
  for (let i = from + 1; i < Math.min(to, from + MOST_LOOKED_AT); i++) {
    const other = lane.style[i] as number;
    if ((styleTotals[other] as number) < (styleTotals[style] as number)) style = other;
  }
  return style;
}

function markOf(lanes: Lanes, lane: Lane, box: Box, view: View, from: number, to: number, top: number, bottom: number): SceneItem {
  // Where a thinned lane is looked at from nearer than it was thinned for, what stands for several fills its range.
  const height = bottom - top < 2 * THIN_PX ? THIN_PX : Math.min(bottom, view.heightPx + 16) - Math.max(top, -16);
  return {
    lane: lane.id,
    x: box.x,
    y: height === THIN_PX ? top : Math.max(top, -16),
    width: box.width,
    height,
    style: markStyle(lanes, lane, from, to),
    start: lane.start[from] as number,
    end: lane.reach[to - 1] as number,
    index: from,
    count: countOf(lane, from, to),
    thin: true,
    used: lane.used[from] === 1,
    overlap: false,
    folded: false,
  };
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
    // What stands beside or next has its own label to place.
    if (below + LINE_PX > heightPx || item.overlap || (own[i + 1] && taken((own[i + 1] as SceneItem).y, LINE_PX))) return;
    if (folds.some((fold) => taken(fold.y, fold.height)) || own.some((other) => other !== item && taken(other.y, other.height))) return;
    if (labels.some(({ y }) => taken(y - LINE_PX / 2, LINE_PX))) return;
    const name = itemName(lanes, lanes.platform, item.index);
    const text = shorten(`${name} ${humanSize(item.end - item.start)}`, box.x + box.width - item.x - 10, measure);
    if (text !== '') labels.push({ text, x: item.x + 8, y: below + LINE_PX / 2 });
  });
  return labels;
}

// What a window of the picture can tell apart of a moment, so that a moment of 100,000 rows is drawn from a few kilobytes: its lanes
// with what shares pixels joined, the rows of its tables that are left, and the totals of the legend.
//
//   L1  the scene of a glimpse, at the window that it was made for, is the scene of the whole moment, save the indices of its items;
//   L2  every item of the moment is in the glimpse, alone or counted: outside of the window as the overview strip tells it apart.

import type { AllocationTable, MemoryMapTable, Moment, PoolTable } from '../moment';
import { PAGE_SIZE } from '../uefi/units';
import { type ColourBy, colouringOf, type Owners, sitesBySize, tellsOwners, totalsOf } from './colouring';
import { fitZoom, stripRows } from './fit';
import { lanesOf } from './lane-build';
import { firstAbove, itemEvent, type Lane, type Lanes } from './lanes';
import { PAGE_ROW_PX, pagePxOf } from './pages';
import { type Axis, Scale } from './scale';
import { markStyle, visitShown, type Window } from './scene';

/** Rows of the tables that the picture shows up to which a moment is handed over whole, and made into lanes at once: a millisecond. */
export const WHOLE_ROWS = 8000;

/** Rows of the tables that the picture shows. */
export function pictureRows({ memoryMap, pools, regions }: Moment): number {
  return (memoryMap?.length ?? 0) + (pools?.length ?? 0) + regions.length;
}

/** What the picture shows: a part of an axis, and what its colours say. */
export interface PictureWindow {
  readonly axis: Axis;
  readonly zoom: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly colourBy: ColourBy;
}

/** Lanes of a moment as a window shows them. The regions of a run are the same at each of its moments, and are left out. */
export interface Glimpse extends Omit<Lanes, 'platform'> {
  /** Without regions; its tables have only the rows that the lanes name. */
  readonly moment: Moment;
  readonly glance: NonNullable<Lanes['glance']>;
}

/**
 * The glimpse of a moment. Its allocations are needed where the colours tell owners or pages are rows, and those in the window are taken
 * along in the second case. `siteOf` gives the call site of an event, -1 without one.
 */
export function glimpseOf(moment: Moment, picture: PictureWindow, siteOf: Owners['siteOf']): Glimpse {
  const { axis, zoom, topPx, heightPx, colourBy } = picture;
  const owned = tellsOwners(colourBy);
  const lanes: Lanes = { ...lanesOf(moment, owned), ...(colourBy === 'owner' ? { sites: sitesBySize(moment.allocations, siteOf) } : {}) };
  const window: Window = { scale: new Scale(axis, zoom), topPx, heightPx };
  const map = groupsOf(lanes.map, window);
  const pools = groupsOf(lanes.pools, window);
  const strip = stripRows(lanes.map, window.scale, heightPx);
  const { regions: _, memoryMap, pools: blocks, allocations, ...rest } = moment;
  const mapRows = [...map.from, ...strip].map((i) => lanes.map.row[i] as number);
  const poolRows = pools.from.map((i) => lanes.pools.row[i] as number);
  return {
    moment: {
      ...rest,
      regions: [],
      ...(memoryMap ? { memoryMap: mapPart(memoryMap, mapRows) } : {}),
      ...(blocks ? { pools: poolPart(blocks, poolRows) } : {}),
      ...(allocations && showsPages(picture) ? { allocations: allocationsIn(allocations, window) } : {}),
    },
    map: thinned(lanes, lanes.map, map, 0, owned),
    pools: thinned(lanes, lanes.pools, pools, 0, owned),
    styleTotals: lanes.styleTotals,
    limit: lanes.limit,
    ...(lanes.sites ? { sites: lanes.sites } : {}),
    glance: {
      strip: thinned(lanes, lanes.map, alone(strip), map.from.length, owned),
      colourBy,
      totals: totalsOf(colouringOf(colourBy, lanes, { siteOf }), lanes.map, owned ? lanes.pools : undefined),
    },
  };
}

/** Whether two windows show the same. */
export function sameWindow(one: PictureWindow, other: PictureWindow): boolean {
  return (Object.keys(one) as (keyof PictureWindow)[]).every((key) => one[key] === other[key]);
}

/** Whether pages are rows in a window, so that who took them is written there. */
export function showsPages({ axis, zoom, topPx, heightPx }: PictureWindow): boolean {
  return pagePxOf({ scale: new Scale(axis, zoom), topPx, heightPx }) > 0;
}

/** The lanes of a glimpse, with the lane of the regions, which the run's other moments have too. */
export function lanesOfGlimpse(glimpse: Glimpse, { moment, platform }: Lanes): Lanes {
  return { ...glimpse, platform, moment: { ...glimpse.moment, regions: moment.regions } };
}

/** Items [from, to) that become one, in ascending order. */
interface Groups {
  readonly from: number[];
  readonly to: number[];
}

function alone(items: readonly number[]): Groups {
  return { from: [...items], to: items.map((i) => i + 1) };
}

/** Which items of a lane a window does not tell apart; outside of it those that the overview strip does not tell apart. */
function groupsOf(lane: Lane, window: Window): Groups {
  // What overlaps is placed by its neighbours, and stays as it is.
  if (lane.places) return alone(Array.from({ length: lane.length }, (_, i) => i));
  const groups: Groups = { from: [], to: [] };
  const { scale } = window;
  const shown: Groups = { from: [], to: [] };
  visitShown(lane, window, (from, to) => {
    if (inPages(scale, lane.start[from] as number)) {
      for (let i = from; i < to; i++) add(shown, i, i + 1);
    } else add(shown, from, to);
  });
  let first = shown.from[0] ?? firstAbove(lane.start, lane.length, scale.address(window.topPx));
  let last = shown.to.at(-1) ?? first;
  // A page that is cut by the window's edge is a row with all that is in it.
  const pages = wholePages(window);
  while (first > 0 && (lane.end[first - 1] as number) > pages.start && inPages(scale, lane.end[first - 1] as number)) first--;
  while (last < lane.length && (lane.start[last] as number) < pages.end && inPages(scale, lane.start[last] as number)) last++;
  const whole = new Scale(scale.axis, fitZoom(scale.axis, window.heightPx));
  outside(groups, lane, 0, first, whole);
  for (let i = first; i < (shown.from[0] ?? last); i++) add(groups, i, i + 1);
  for (let k = 0; k < shown.from.length; k++) add(groups, shown.from[k] as number, shown.to[k] as number);
  for (let i = shown.to.at(-1) ?? last; i < last; i++) add(groups, i, i + 1);
  outside(groups, lane, last, lane.length, whole);
  return groups;
}

function add(groups: Groups, from: number, to: number): void {
  groups.from.push(from);
  groups.to.push(to);
}

/** Whether a page at an address is high enough to be a row of its own: then single blocks are told apart across it. */
function inPages(scale: Scale, address: number): boolean {
  return PAGE_SIZE / scale.bytesPerPx(scale.segmentAt(address)) >= PAGE_ROW_PX / 2;
}

/** Addresses of a window, with the whole of its first and last page. */
function wholePages({ scale, topPx, heightPx }: Window): { readonly start: number; readonly end: number } {
  return {
    start: Math.floor(scale.address(topPx) / PAGE_SIZE) * PAGE_SIZE,
    end: Math.ceil(scale.address(topPx + heightPx) / PAGE_SIZE) * PAGE_SIZE,
  };
}

/** Groups of the items [from, to) at a scale of the whole space. */
function outside(groups: Groups, lane: Lane, from: number, to: number, scale: Scale): void {
  if (from >= to) return;
  const cut = <T extends { subarray(from: number, to: number): T }>(column: T): T => column.subarray(from, to);
  const part = { ...lane, length: to - from, start: cut(lane.start), end: cut(lane.end), reach: cut(lane.reach) };
  let next = 0;
  visitShown(part, { scale, topPx: 0, heightPx: scale.heightPx }, (a, b) => {
    add(groups, from + a, from + b);
    next = b;
  });
  // Above the axis nothing is shown.
  for (let i = from + next; i < to; i++) add(groups, i, i + 1);
}

/** A lane of one item for each group; its rows are numbered from `row` on. `owned`: it says by which event each was taken. */
function thinned(lanes: Lanes, lane: Lane, { from, to }: Groups, row: number, owned: boolean): Lane {
  const { length } = from;
  const { places } = lane;
  const start = new Float64Array(length);
  const end = new Float64Array(length);
  const reach = new Float64Array(length);
  const style = new Uint8Array(length);
  const used = new Uint8Array(length);
  const count = new Uint32Array(length);
  for (let k = 0; k < length; k++) {
    const a = from[k] as number;
    const b = to[k] as number;
    start[k] = lane.start[a] as number;
    reach[k] = lane.reach[b - 1] as number;
    end[k] = b - a === 1 ? (lane.end[a] as number) : (reach[k] as number);
    style[k] = markStyle(lanes, lane, a, b);
    used[k] = lane.used[a] as number;
    count[k] = b - a;
  }
  return {
    id: lane.id,
    length,
    start,
    end,
    reach,
    style,
    used,
    count,
    row: Int32Array.from({ length }, (_, k) => row + k),
    ...(places ? { places } : {}),
    ...(owned ? { event: Int32Array.from(from, (i) => itemEvent(lanes, lane, i)) } : {}),
  };
}

function mapPart(map: MemoryMapTable, rows: readonly number[]): MemoryMapTable {
  return {
    length: rows.length,
    type: Uint32Array.from(rows, (row) => map.type[row] as number),
    frame: Float64Array.from(rows, (row) => map.frame[row] as number),
    pages: Float64Array.from(rows, (row) => map.pages[row] as number),
    attribute: BigUint64Array.from(rows, (row) => map.attribute[row] as bigint),
  };
}

function poolPart(pools: PoolTable, rows: readonly number[]): PoolTable {
  const floats = (column: Float64Array) => Float64Array.from(rows, (row) => column[row] as number);
  return {
    length: rows.length,
    address: floats(pools.address),
    size: floats(pools.size),
    requested: floats(pools.requested),
    type: Uint32Array.from(rows, (row) => pools.type[row] as number),
    used: Uint8Array.from(rows, (row) => pools.used[row] as number),
  };
}

/** Allocations that lie in a window's pages. */
function allocationsIn(table: AllocationTable, window: Window): AllocationTable {
  const { start, end } = wholePages(window);
  const rows: number[] = [];
  for (let i = 0; i < table.length && (table.address[i] as number) < end; i++) {
    if ((table.address[i] as number) + (table.size[i] as number) > start) rows.push(i);
  }
  return {
    length: rows.length,
    address: Float64Array.from(rows, (row) => table.address[row] as number),
    size: Float64Array.from(rows, (row) => table.size[row] as number),
    type: Uint32Array.from(rows, (row) => table.type[row] as number),
    kind: Uint8Array.from(rows, (row) => table.kind[row] as number),
    event: Int32Array.from(rows, (row) => table.event[row] as number),
  };
}

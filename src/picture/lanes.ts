// A moment made ready for drawing: per lane its items in address order, as columns, so that a view of a moment with
// 100,000 rows costs only what is visible. Made once per moment; addresses are exact numbers of bytes.

import type { Moment, Region } from '../moment';
import { shellTypeName } from '../uefi/memory-type';
import { PAGE_SIZE } from '../uefi/units';
import { STYLE_COUNT, styleOfKind, styleOfType } from './palette';
import type { Extent } from './scale';

export type LaneId = 'platform' | 'map' | 'pools';

/** Where an item of a lane stands when it shares its range with another. */
export const WHOLE = 0;
export const LEFT_HALF = 1;
export const RIGHT_HALF = 2;
/** Lies inside its parent and is drawn over it. */
export const NESTED = 3;

export interface Lane {
  readonly id: LaneId;
  readonly length: number;
  /** Ascending. */
  readonly start: Float64Array;
  /** Exclusive. */
  readonly end: Float64Array;
  /** Largest end of the items up to this one: makes the first visible item findable though items may nest. */
  readonly reach: Float64Array;
  readonly style: Uint8Array;
  /** Index of the row in the moment's own list. */
  readonly row: Int32Array;
  readonly share: Uint8Array;
  /** Pool lane: 1 used, 0 free; elsewhere 1. */
  readonly used: Uint8Array;
}

export interface Lanes {
  readonly moment: Moment;
  readonly platform: Lane;
  readonly map: Lane;
  readonly pools: Lane;
  /** Items of each style over all lanes: the rarest names a mark that several items share. */
  readonly styleTotals: Float64Array;
  /** First address above the space. */
  readonly limit: number;
}

/** Unsorted columns of a lane to be; one allocation each, however many rows. */
class Draft {
  length = 0;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly style: Uint8Array;
  readonly row: Int32Array;
  readonly used: Uint8Array;
  readonly nested: Uint8Array;

  constructor(capacity: number) {
    this.start = new Float64Array(capacity);
    this.end = new Float64Array(capacity);
    this.style = new Uint8Array(capacity);
    this.row = new Int32Array(capacity);
    this.used = new Uint8Array(capacity);
    this.nested = new Uint8Array(capacity);
  }

  add(start: number, end: number, style: number, row: number, used = 1, nested = 0): void {
    const i = this.length++;
    this.start[i] = start;
    this.end[i] = end;
    this.style[i] = style;
    this.row[i] = row;
    this.used[i] = used;
    this.nested[i] = nested;
  }

  /** Indices in the order of a lane: parents before what lies in them, so that what is drawn later lies on top. */
  order(): Int32Array {
    const { start, end, length } = this;
    const order = Int32Array.from({ length }, (_, i) => i);
    const before = (a: number, b: number) =>
      (start[a] as number) - (start[b] as number) || (end[b] as number) - (end[a] as number) || a - b;
    for (let i = 1; i < length; i++) if (before(i - 1, i) > 0) return order.sort(before);
    return order;
  }
}

/** Lanes of a moment. */
export function lanesOf(moment: Moment): Lanes {
  const platform = laneOf('platform', regionDraft(moment.regions));
  const map = laneOf('map', mapDraft(moment));
  const pools = laneOf('pools', poolDraft(moment));
  const styleTotals = new Float64Array(STYLE_COUNT);
  for (const lane of [platform, map]) for (const style of lane.style) styleTotals[style] = (styleTotals[style] as number) + 1;
  const reach = Math.max(lastReach(platform), lastReach(map), lastReach(pools), PAGE_SIZE);
  const limit = Math.max(2 ** (moment.addressBits ?? 0), reach);
  return { moment, platform, map, pools, styleTotals, limit };
}

/** Everything that wants room on the axis: regions and entries of the memory map. */
export function extentsOf(lanes: Lanes): Extent[] {
  const extents: Extent[] = [];
  for (const lane of [lanes.platform, lanes.map]) {
    for (let i = 0; i < lane.length; i++) extents.push({ start: lane.start[i] as number, end: lane.end[i] as number });
  }
  return extents;
}

/** Name of an item as the picture writes it: the region's own, or the shell's name of the type. */
export function itemName(lanes: Lanes, lane: Lane, i: number): string {
  const row = lane.row[i] as number;
  if (lane.id === 'platform') return lanes.moment.regions[row]?.name ?? '';
  if (lane.id === 'map') return shellTypeName(lanes.moment.memoryMap?.type[row] ?? 0);
  return shellTypeName(lanes.moment.pools?.type[row] ?? 0);
}

function lastReach(lane: Lane): number {
  return lane.reach[lane.length - 1] ?? 0;
}

function regionDraft(regions: readonly Region[]): Draft {
  const draft = new Draft(regions.length);
  regions.forEach((region, row) => {
    if (region.kind === 'io-port') return;
    draft.add(
      Number(region.base),
      Number(region.base + region.size),
      styleOfKind(region.kind),
      row,
      1,
      region.parent === undefined ? 0 : 1,
    );
  });
  return draft;
}

function mapDraft(moment: Moment): Draft {
  const map = moment.memoryMap;
  const draft = new Draft(map?.length ?? 0);
  for (let row = 0; map && row < map.length; row++) {
    const start = (map.frame[row] as number) * PAGE_SIZE;
    const end = start + (map.pages[row] as number) * PAGE_SIZE;
    if (end > start) draft.add(start, end, styleOfType(map.type[row] as number), row);
  }
  return draft;
}

function poolDraft(moment: Moment): Draft {
  const pools = moment.pools;
  const draft = new Draft(pools?.length ?? 0);
  for (let row = 0; pools && row < pools.length; row++) {
    const start = pools.address[row] as number;
    draft.add(start, start + (pools.size[row] as number), styleOfType(pools.type[row] as number), row, pools.used[row] as number);
  }
  return draft;
}

function laneOf(id: LaneId, draft: Draft): Lane {
  const { length } = draft;
  const order = draft.order();
  const lane = {
    id,
    length,
    start: new Float64Array(length),
    end: new Float64Array(length),
    reach: new Float64Array(length),
    style: new Uint8Array(length),
    row: new Int32Array(length),
    share: new Uint8Array(length),
    used: new Uint8Array(length),
  };
  let reach = 0;
  let reacher = -1;
  for (let i = 0; i < length; i++) {
    const from = order[i] as number;
    const start = draft.start[from] as number;
    const end = draft.end[from] as number;
    lane.start[i] = start;
    lane.end[i] = end;
    lane.style[i] = draft.style[from] as number;
    lane.row[i] = draft.row[from] as number;
    lane.used[i] = draft.used[from] as number;
    if (start < reach) {
      const inside = end <= (lane.end[reacher] as number);
      if (draft.nested[from] === 1 || (inside && id === 'platform')) lane.share[i] = NESTED;
      else {
        lane.share[i] = RIGHT_HALF;
        if (lane.share[reacher] === WHOLE) lane.share[reacher] = LEFT_HALF;
      }
    }
    if (end > reach) {
      reach = end;
      reacher = i;
    }
    lane.reach[i] = reach;
  }
  return lane;
}

/** Index of the first item that may reach above `address`; `length` when there is none. */
export function firstReaching(lane: Lane, address: number): number {
  return firstAbove(lane.reach, lane.length, address);
}

/** Index of the first value greater than `bound` in the ascending first `length` values of a column. */
export function firstAbove(column: Float64Array, length: number, bound: number, from = 0): number {
  let low = from;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

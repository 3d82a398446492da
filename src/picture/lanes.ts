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

interface Draft {
  start: number;
  end: number;
  style: number;
  row: number;
  used: number;
  nested: boolean;
}

/** Lanes of a moment. */
export function lanesOf(moment: Moment): Lanes {
  const platform = laneOf('platform', regionDrafts(moment.regions));
  const map = laneOf('map', mapDrafts(moment));
  const pools = laneOf('pools', poolDrafts(moment));
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

function regionDrafts(regions: readonly Region[]): Draft[] {
  const drafts: Draft[] = [];
  regions.forEach((region, row) => {
    if (region.kind === 'io-port') return;
    drafts.push({
      start: Number(region.base),
      end: Number(region.base + region.size),
      style: styleOfKind(region.kind),
      row,
      used: 1,
      nested: region.parent !== undefined,
    });
  });
  return drafts;
}

function mapDrafts(moment: Moment): Draft[] {
  const drafts: Draft[] = [];
  const map = moment.memoryMap;
  if (!map) return drafts;
  for (let row = 0; row < map.length; row++) {
    const start = (map.frame[row] as number) * PAGE_SIZE;
    const end = start + (map.pages[row] as number) * PAGE_SIZE;
    if (end > start) drafts.push({ start, end, style: styleOfType(map.type[row] as number), row, used: 1, nested: false });
  }
  return drafts;
}

function poolDrafts(moment: Moment): Draft[] {
  const drafts: Draft[] = [];
  const pools = moment.pools;
  if (!pools) return drafts;
  for (let row = 0; row < pools.length; row++) {
    const start = pools.address[row] as number;
    const style = styleOfType(pools.type[row] as number);
    drafts.push({ start, end: start + (pools.size[row] as number), style, row, used: pools.used[row] as number, nested: false });
  }
  return drafts;
}

function laneOf(id: LaneId, drafts: Draft[]): Lane {
  // Parents before what lies in them, so that what is drawn later lies on top.
  drafts.sort((a, b) => a.start - b.start || b.end - a.end || a.row - b.row);
  const length = drafts.length;
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
  drafts.forEach((draft, i) => {
    lane.start[i] = draft.start;
    lane.end[i] = draft.end;
    lane.style[i] = draft.style;
    lane.row[i] = draft.row;
    lane.used[i] = draft.used;
    if (draft.start < reach) {
      const holder = drafts[reacher] as Draft;
      const inside = draft.end <= holder.end;
      if (draft.nested || (inside && id === 'platform')) lane.share[i] = NESTED;
      else {
        lane.share[i] = RIGHT_HALF;
        if (lane.share[reacher] === WHOLE) lane.share[reacher] = LEFT_HALF;
      }
    }
    if (draft.end > reach) {
      reach = draft.end;
      reacher = i;
    }
    lane.reach[i] = reach;
  });
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

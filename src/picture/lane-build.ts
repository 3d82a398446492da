// From a moment to its lanes. It passes over every row, so that a large moment's lanes are made off the window's thread.

import { ascending } from '../base/ascending';
import type { AllocationTable, MemoryMapTable, Moment, Region } from '../moment';
import { PAGE_SIZE } from '../uefi/units';
import { type Lane, type LaneId, type Lanes, NO_EVENT, type Places } from './lanes';
import { STYLE_COUNT, styleOfKind, styleOfType } from './palette';
import { type Cuts, cutsOf as cutsOfSpans } from './scale';

/** Unsorted columns of a lane to be; one allocation each, however many rows. */
class Draft {
  length = 0;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly style: Uint8Array;
  readonly row: Int32Array;
  readonly used: Uint8Array;
  readonly event: Int32Array | undefined;

  constructor(capacity: number, owned = false) {
    this.start = new Float64Array(capacity);
    this.end = new Float64Array(capacity);
    this.style = new Uint8Array(capacity);
    this.row = new Int32Array(capacity);
    this.used = new Uint8Array(capacity);
    this.event = owned ? new Int32Array(capacity) : undefined;
  }

  add(start: number, end: number, style: number, row: number, used = 1): void {
    const i = this.length++;
    this.start[i] = start;
    this.end[i] = end;
    this.style[i] = style;
    this.row[i] = row;
    this.used[i] = used;
  }

  /** Indices in the order of a lane: parents before what lies in them, so that what is drawn later lies on top. */
  order(): Int32Array | undefined {
    const { start, end, length } = this;
    const before = (a: number, b: number) =>
      (start[a] as number) - (start[b] as number) || (end[b] as number) - (end[a] as number) || a - b;
    let i = 1;
    while (i < length && before(i - 1, i) <= 0) i++;
    return i >= length ? undefined : Int32Array.from({ length }, (_, k) => k).sort(before);
  }
}

/** Lanes of a moment; `owned`: the memory map's lane is cut where its owners change. */
export function lanesOf(moment: Moment, owned = false): Lanes {
  const platform = laneOf('platform', regionDraft(moment.regions));
  const map = laneOf('map', mapDraft(moment, owned));
  const pools = laneOf('pools', poolDraft(moment));
  const styleTotals = new Float64Array(STYLE_COUNT);
  for (const { style, length } of [platform, map]) {
    for (let i = 0; i < length; i++) styleTotals[style[i] as number] = (styleTotals[style[i] as number] as number) + 1;
  }
  const reach = Math.max(lastReach(platform), lastReach(map), lastReach(pools), PAGE_SIZE);
  const limit = Math.max(2 ** (moment.addressBits ?? 0), reach);
  return { moment, platform, map, pools, styleTotals, limit };
}

/** How the space that these moments' lanes describe together is cut: the axis of one picture for all of them. */
export function cutsOf(...all: readonly Lanes[]): Cuts {
  const limit = all.reduce((most, { limit }) => Math.max(most, limit), PAGE_SIZE);
  return cutsOfSpans(
    all.flatMap(({ platform, map }) => [platform, map]),
    limit,
  );
}

function lastReach(lane: Lane): number {
  return lane.reach[lane.length - 1] ?? 0;
}

function regionDraft(regions: readonly Region[]): Draft {
  const draft = new Draft(regions.length);
  regions.forEach((region, row) => {
    if (region.kind === 'io-port') return;
    draft.add(Number(region.base), Number(region.base + region.size), styleOfKind(region.kind), row);
  });
  return draft;
}

/** Rows of a memory map in the order of their addresses, and the longer first where two begin together. */
export function rowsByAddress(map: MemoryMapTable): Uint32Array {
  const { length, frame, pages } = map;
  const order = ascending(frame, length);
  for (let i = 1; i < length; i++) {
    const row = order[i] as number;
    let k = i;
    for (; k > 0; k--) {
      const other = order[k - 1] as number;
      if (frame[other] !== frame[row] || (pages[other] as number) >= (pages[row] as number)) break;
      order[k] = other;
    }
    order[k] = row;
  }
  return order;
}

function mapDraft(moment: Moment, owned: boolean): Draft {
  const map = moment.memoryMap;
  const { allocations } = moment;
  if (!map) return new Draft(0);
  const cut = owned && allocations !== undefined;
  const draft = new Draft(map.length + (cut ? 2 * allocations.length : 0), cut);
  let next = 0;
  const order = rowsByAddress(map);
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number;
    const start = (map.frame[row] as number) * PAGE_SIZE;
    const end = start + (map.pages[row] as number) * PAGE_SIZE;
    if (end <= start) continue;
    const style = styleOfType(map.type[row] as number);
    if (cut) next = addPieces(draft, allocations, next, start, end, style, row);
    else draft.add(start, end, style, row);
  }
  return draft;
}

/** Adds a descriptor's range, cut at the allocations of pages in it, which follow from row `next` on; answers with the row to go on from. */
function addPieces(draft: Draft, table: AllocationTable, next: number, start: number, end: number, style: number, row: number): number {
  const event = draft.event as Int32Array;
  let at = start;
  let i = next;
  let resume = next;
  for (; i < table.length && (table.address[i] as number) < end; i++) {
    resume = i;
    if (table.kind[i] !== 0) continue;
    const from = Math.max(at, table.address[i] as number);
    const to = Math.min(end, (table.address[i] as number) + (table.size[i] as number));
    if (to <= from) continue;
    if (from > at) {
      event[draft.length] = NO_EVENT;
      draft.add(at, from, style, row);
    }
    event[draft.length] = table.event[i] as number;
    draft.add(from, to, style, row);
    at = to;
  }
  if (at < end) {
    event[draft.length] = NO_EVENT;
    draft.add(at, end, style, row);
  }
  return resume;
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
  const take = <T extends { slice(a: number, b: number): T; [i: number]: number }>(column: T, make: (length: number) => T): T => {
    if (!order) return column.slice(0, length);
    const made = make(length);
    for (let i = 0; i < length; i++) made[i] = column[order[i] as number] as number;
    return made;
  };
  const floats = (n: number) => new Float64Array(n);
  const start = take(draft.start, floats);
  const end = take(draft.end, floats);
  const reaches = new Float64Array(length);
  let reach = 0;
  let overlaps = false;
  for (let i = 0; i < length; i++) {
    overlaps ||= (start[i] as number) < reach;
    reach = Math.max(reach, end[i] as number);
    reaches[i] = reach;
  }
  const places = overlaps ? placesOf(start, end, id === 'platform') : undefined;
  return {
    id,
    length,
    start,
    end,
    reach: reaches,
    style: take(draft.style, (n) => new Uint8Array(n)),
    row: take(draft.row, (n) => new Int32Array(n)),
    ...(places ? { places } : {}),
    used: take(draft.used, (n) => new Uint8Array(n)),
    ...(draft.event ? { event: take(draft.event, (n) => new Int32Array(n)) } : {}),
  };
}

/** Items that share addresses, side by side in one parent. */
interface Cluster {
  end: number;
  /** Where each track is free again. */
  readonly tracks: number[];
}

/**
 * Places of the items of a lane in which some overlap. What lies wholly in another stands within it, where `nests`; all else that shares an
 * address stands side by side, each part of the width as wide as the others.
 */
function placesOf(start: Float64Array, end: Float64Array, nests: boolean): Places {
  const { length } = start;
  const parent = new Int32Array(length).fill(-1);
  const track = new Uint16Array(length);
  const clusters: Cluster[] = new Array(length);
  const current = new Map<number, Cluster>();
  let open: number[] = [];
  for (let i = 0; i < length; i++) {
    const from = start[i] as number;
    const to = end[i] as number;
    if (nests) {
      open = open.filter((k) => (end[k] as number) > from);
      parent[i] = open.findLast((k) => to <= (end[k] as number) && !(start[k] === from && end[k] === to)) ?? -1;
      open.push(i);
    }
    let cluster = current.get(parent[i] as number);
    if (!cluster || cluster.end <= from) {
      cluster = { end: to, tracks: [] };
      current.set(parent[i] as number, cluster);
    }
    let t = cluster.tracks.findIndex((free) => free <= from);
    if (t < 0) t = cluster.tracks.length;
    cluster.tracks[t] = to;
    cluster.end = Math.max(cluster.end, to);
    track[i] = t;
    clusters[i] = cluster;
  }
  const places = { left: new Float32Array(length), right: new Float32Array(length), depth: new Uint8Array(length) };
  for (let i = 0; i < length; i++) {
    const above = parent[i] as number;
    const left = above < 0 ? 0 : (places.left[above] as number);
    const width = above < 0 ? 1 : (places.right[above] as number) - left;
    const tracks = (clusters[i] as Cluster).tracks.length;
    places.left[i] = left + (width * (track[i] as number)) / tracks;
    places.right[i] = left + (width * ((track[i] as number) + 1)) / tracks;
    places.depth[i] = above < 0 ? 0 : Math.min(255, (places.depth[above] as number) + 1);
  }
  return places;
}

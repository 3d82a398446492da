// A moment made ready for drawing: per lane its items in address order, as columns, so that a view of a moment with
// 100,000 rows costs only what is visible. Addresses are exact numbers of bytes. How lanes are made is in lane-build.ts.

import type { AllocationTable, Moment } from '../moment';
import { shellTypeName } from '../uefi/memory-type';
import type { ClassTotal, ColourBy } from './colouring';

export type LaneId = 'platform' | 'map' | 'pools';

/** Where items stand across a lane in which some share their range with others: columns of equal length. */
export interface Places {
  /** Edges as parts of the lane's width, 0 … 1. */
  readonly left: Float32Array;
  readonly right: Float32Array;
  /** How many items an item lies in. */
  readonly depth: Uint8Array;
}

/** Columns of a lane: what crosses a thread. */
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
  /** Pool lane: 1 used, 0 free; elsewhere 1. */
  readonly used: Uint8Array;
  /** Absent where no two items share an address: then each has the lane's whole width. */
  readonly places?: Places;
  /** Of a memory map that is cut at its owners, and of all that is thinned when colours tell owners: the event that took the item, NO_EVENT for what no call took. */
  readonly event?: Int32Array;
  /** Where the lane is thinned (glimpse.ts): how many items of the moment each of its own stands for. Absent: one. */
  readonly count?: Uint32Array;
}

/** In `Lane.event`: the firmware had it before the first event; nobody took it. */
export const FIRMWARE_EVENT = -1;
export const NO_EVENT = -2;

export interface Lanes {
  readonly moment: Moment;
  readonly platform: Lane;
  readonly map: Lane;
  readonly pools: Lane;
  /** Items of each style over all lanes: the rarest names a mark that several items share. */
  readonly styleTotals: Float64Array;
  /** First address above the space. */
  readonly limit: number;
  /** Call sites that hold memory, those that hold most first, where that has been found out. */
  readonly sites?: readonly number[];
  /** What thinned lanes do not tell by themselves. */
  readonly glance?: {
    /** The map's items as the overview strip shows them. */
    readonly strip: Lane;
    readonly colourBy: ColourBy;
    /** Totals of the map by the classes of that colouring. */
    readonly totals: readonly ClassTotal[];
  };
}

/** Lanes without their moment: what a thread makes that does not keep it. */
export type BareLanes = Omit<Lanes, 'moment'>;

/** How many items of the moment the items [from, to) of a lane stand for. */
export function countOf(lane: Lane, from = 0, to = lane.length): number {
  if (!lane.count) return to - from;
  let sum = 0;
  for (let i = from; i < to; i++) sum += lane.count[i] as number;
  return sum;
}

/** Name of an item as the picture writes it: the region's own, or the shell's name of the type; `free` for a free piece of a pool. */
export function itemName(lanes: Lanes, lane: Lane, i: number): string {
  const row = lane.row[i] as number;
  if (lane.id === 'platform') return lanes.moment.regions[row]?.name ?? '';
  if (lane.id === 'map') return shellTypeName(lanes.moment.memoryMap?.type[row] ?? 0);
  return lane.used[i] === 1 ? shellTypeName(lanes.moment.pools?.type[row] ?? 0) : 'free';
}

/** Event that took an item: of a pool block, or of a cut lane's piece, or what stands at its first byte; NO_EVENT when nothing did. */
export function itemEvent(lanes: Lanes, lane: Lane, i: number): number {
  if (lane.id === 'platform' || lane.used[i] === 0) return NO_EVENT;
  if (lane.event) return lane.event[i] as number;
  const { allocations } = lanes.moment;
  if (!allocations) return NO_EVENT;
  const row =
    lane.id === 'pools'
      ? poolAllocation(allocations, lane.start[i] as number, lane.end[i] as number)
      : allocationAt(allocations, lane.start[i] as number);
  return row < 0 ? NO_EVENT : (allocations.event[row] as number);
}

/** Row of the buffer that lies in a pool block; -1 without one. */
export function poolAllocation(allocations: AllocationTable, start: number, end: number): number {
  const i = firstAbove(allocations.address, allocations.length, start);
  return i < allocations.length && (allocations.address[i] as number) < end && allocations.kind[i] === 1 ? i : -1;
}

/** Row of the allocation of pages that covers an address; -1 without one. */
export function allocationAt(allocations: AllocationTable, address: number): number {
  for (let i = firstAbove(allocations.address, allocations.length, address) - 1, looked = 0; i >= 0 && looked < 64; i--, looked++) {
    if (address < (allocations.address[i] as number) + (allocations.size[i] as number)) return i;
  }
  return -1;
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

/** Index of the item with exactly this range, or -1. */
export function itemOfRange(lane: Lane, start: number, end: number): number {
  for (let i = firstAbove(lane.start, lane.length, start) - 1; i >= 0 && lane.start[i] === start; i--) if (lane.end[i] === end) return i;
  return -1;
}

// "What is at this address?", answered from one moment: the region of the platform, the entry of the memory map, the
// entry of the memory space map, the allocation and the pool block that cover it. Addresses are exact numbers of bytes.

import { ascending } from '../src/base/ascending';
import type { AllocationTable, MemoryMapTable, MemorySpaceRow, Moment, OsRange, PoolTable, Region } from '../src/moment';
import { PAGE_SIZE } from '../src/uefi/units';

/** Half-open range of addresses. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What covers an address; an index of -1 or undefined means nothing does. */
export interface Found {
  readonly region: Region | undefined;
  /** Row of the memory map. */
  readonly descriptor: number;
  readonly space: MemorySpaceRow | undefined;
  /** Row of the allocations, the innermost one. */
  readonly allocation: number;
  /** Row of the pool blocks. */
  readonly block: number;
  readonly fate: OsRange | undefined;
}

/** How far back nested allocations are looked for. */
const NESTING = 64;

export function lookUp(moment: Moment, address: number): Found {
  return {
    region: regionAt(moment.regions, address),
    descriptor: moment.memoryMap ? descriptorAt(moment.memoryMap, address) : -1,
    space: moment.memorySpaceMap?.find((row) => covers(row.base, row.length, address)),
    allocation: moment.allocations ? coveringRow(moment.allocations, address) : -1,
    block: moment.pools ? coveringRow(moment.pools, address) : -1,
    fate: moment.osView?.find((row) => covers(row.base, row.size, address)),
  };
}

function covers(base: bigint, size: bigint, address: number): boolean {
  return address >= Number(base) && address < Number(base + size);
}

/** The smallest region that covers an address; regions of I/O ports are in another space. */
export function regionAt(regions: readonly Region[], address: number): Region | undefined {
  let best: Region | undefined;
  for (const region of regions) {
    if (region.kind !== 'io-port' && covers(region.base, region.size, address) && (!best || region.size < best.size)) best = region;
  }
  return best;
}

/** Row of the memory map that covers an address, or -1. */
export function descriptorAt(map: MemoryMapTable, address: number): number {
  const position = address / PAGE_SIZE;
  for (let i = 0; i < map.length; i++) {
    const first = map.frame[i] as number;
    if (position >= first && position < first + (map.pages[i] as number)) return i;
  }
  return -1;
}

/** Row of a table sorted by address that covers an address, the one that begins last; -1 without any. */
export function coveringRow(table: AllocationTable | PoolTable, address: number): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.address[middle] as number) <= address) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - NESTING; i--) {
    if (address < (table.address[i] as number) + (table.size[i] as number)) return i;
  }
  return -1;
}

/** Range of a row of the memory map. */
export function descriptorSpan(map: MemoryMapTable, row: number): Span {
  const start = (map.frame[row] as number) * PAGE_SIZE;
  return { start, end: start + (map.pages[row] as number) * PAGE_SIZE };
}

/** Rows of the memory map in the order of their addresses. */
export function byAddress(map: MemoryMapTable): Uint32Array {
  return ascending(map.frame, map.length);
}

/** Digits that an address of a moment needs, at least ten, so that columns stand in line. */
export function addressDigits(addressBits: number | undefined): number {
  return Math.max(10, Math.ceil((addressBits ?? 40) / 4));
}

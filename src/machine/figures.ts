// A few figures of a DXE core's state, for graphs.

import { EfiConventionalMemory } from '../uefi/memory-type';
import { PAGE_SIZE } from '../uefi/units';
import type { Dxe } from './dxe';
import { DESCRIPTOR_SIZE } from './memory-map';
import { type PageMap, SPACE_END } from './page-map';

export interface Figures {
  /** EfiConventionalMemory, inside bins and outside. */
  readonly conventionalBytes: number;
  /** Of what a search may take: special-purpose memory is left out. */
  readonly largestFreeBytes: number;
  readonly largestFreeBelow4GBytes: number;
  /** What a size query of GetMemoryMap allows for; the map itself may have a few descriptors less. */
  readonly descriptors: number;
  /** Bytes of pool pages that no caller asked for: heads and tails, rounding, free blocks. */
  readonly poolSlackBytes: number;
}

/** Frame number of 4 GiB. */
const FOUR_GIB = 2 ** 20;

/** The figures as they stand, in O(log n) unless records of the map overlap. */
export function figuresOf(dxe: Dxe): Figures {
  const { map } = dxe.core.pages;
  const { free, largest, largestBelow } = map.ordered
    ? { free: map.freePages, largest: map.largestRoom(SPACE_END), largestBelow: map.largestRoom(FOUR_GIB) }
    : counted(map);
  return {
    conventionalBytes: free * PAGE_SIZE,
    largestFreeBytes: largest * PAGE_SIZE,
    largestFreeBelow4GBytes: largestBelow * PAGE_SIZE,
    descriptors: dxe.requiredMapSize() / DESCRIPTOR_SIZE,
    poolSlackBytes: dxe.core.pool.slackBytes,
  };
}

/** Free pages of a map whose records overlap, one record after the other. */
function counted(map: PageMap): { free: number; largest: number; largestBelow: number } {
  const sums = { free: 0, largest: 0, largestBelow: 0 };
  for (let record = map.head; record !== 0; record = map.nextOf(record)) {
    if (map.typeOf(record) !== EfiConventionalMemory) continue;
    const start = map.startOf(record);
    const pages = map.endOf(record) - start;
    sums.free += pages;
    sums.largest = Math.max(sums.largest, pages);
    if (start < FOUR_GIB) sums.largestBelow = Math.max(sums.largestBelow, Math.min(pages, FOUR_GIB - start));
  }
  return sums;
}

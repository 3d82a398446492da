// Memory type bins of the PEI phase: reading the table, finding the platform's block, laying the bins out (spec 2.12.2,
// 2.12.4, 6.8).

import { EfiMaxMemoryType } from '../uefi/memory-type';
import { MASK64, PAGE_SHIFT } from '../uefi/units';
import { RESOURCE_TYPE_NAMES } from './hand-off';
import { HOB_BYTES, HOB_GUIDS, HOB_TYPE, type HobList } from './hob-list';

export interface Bin {
  base: bigint;
  /** Inclusive; 0 = no bin. It is also the cursor from which pages are taken. */
  max: bigint;
  pages: number;
}

/** Rows of memory type information. */
export type TypeRows = readonly (readonly [type: number, pages: number])[];

/** Test mask of resource attributes, and what it leaves of tested RAM (spec 1.8). */
const TEST_MASK = 0x0885_c387;
const TESTED = 0x7;

/** No bin for any type, by memory type. */
export function noBins(): Bin[] {
  return Array.from({ length: EfiMaxMemoryType }, () => ({ base: 0n, max: 0n, pages: 0 }));
}

/**
 * Rows of the first memory type information HOB up to its terminator, page counts rounded to the granularity of their type
 * (bytes). Undefined when there is no such HOB, or when its size or its missing terminator make it corrupt.
 */
export function memoryTypeInformation(list: HobList, granularity: (type: number) => bigint): TypeRows | undefined {
  for (const hob of list) {
    if (hob.type !== HOB_TYPE.GUID_EXTENSION || list.guid(hob.address + 8n) !== HOB_GUIDS.gEfiMemoryTypeInformationGuid) continue;
    const count = Math.floor((hob.length - HOB_BYTES.guid) / 8);
    if (count < 1 || count > EfiMaxMemoryType + 1) return undefined;
    const rows: [number, number][] = [];
    for (let i = 0; i < count; i++) {
      const row = hob.address + BigInt(HOB_BYTES.guid + 8 * i);
      const type = list.bytes.read32(row);
      if (type === EfiMaxMemoryType) return rows;
      if (type > EfiMaxMemoryType) continue;
      const unit = Number(granularity(type) >> PAGE_SHIFT);
      rows.push([type, Math.ceil(list.bytes.read32(row + 4n) / unit) * unit]);
    }
    return undefined;
  }
  return undefined;
}

/**
 * Exclusive end of the block that the platform made for bins: the only resource HOB whose owner is the memory type
 * information GUID, when it is tested system memory, does not hold the PEI heap and is long enough. Else undefined.
 */
export function binResourceTop(list: HobList, rows: TypeRows, granularity: (type: number) => bigint): bigint | undefined {
  const { bytes } = list;
  const owned = [...list].filter(
    ({ type, address }) => type === HOB_TYPE.RESOURCE_DESCRIPTOR && list.guid(address + 8n) === HOB_GUIDS.gEfiMemoryTypeInformationGuid,
  );
  const hob = owned[0]?.address;
  if (hob === undefined || owned.length !== 1) return undefined;
  const systemMemory = RESOURCE_TYPE_NAMES[bytes.read32(hob + 24n)] === 'SystemMemory';
  if (!systemMemory || (bytes.read32(hob + 28n) & TEST_MASK) !== TESTED) return undefined;
  const start = bytes.read64(hob + 32n);
  const length = bytes.read64(hob + 40n);
  const end = (start + length) & MASK64;
  if (start <= list.freeBottom && list.freeTop <= end) return undefined;
  let at = end;
  for (const [type, pages] of rows) {
    at -= BigInt(pages) << PAGE_SHIFT;
    at -= at & (granularity(type) - 1n);
  }
  return end - at <= length ? end : undefined;
}

/** Lays bins out from `top` (exclusive) downwards in table order. Returns the lowest base. */
export function placeBins(bins: Bin[], rows: TypeRows, top: bigint): bigint {
  let at = top;
  for (const [type, pages] of rows) {
    const bin = bins[type];
    if (!bin || pages === 0) continue;
    bin.max = (at - 1n) & MASK64;
    at = (at - (BigInt(pages) << PAGE_SHIFT)) & MASK64;
    bin.base = at;
    bin.pages = pages;
  }
  return at;
}

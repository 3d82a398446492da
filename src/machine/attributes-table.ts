// The memory attributes table as far as memory is concerned (spec 7.5): from ReadyToBoot on it is built anew after every
// successful allocation and free of runtime code and data. Each rebuild takes a buffer for the memory map and one for the
// new table, and gives back the map's and the old table's, so that the key moves by more than one.

import { EfiBootServicesData, EfiRuntimeServicesCode, EfiRuntimeServicesData } from '../uefi/memory-type';
import type { Core } from './dxe-start';
import { buildMemoryMap, DESCRIPTOR_SIZE, requiredSize } from './memory-map';
import { HEAD_BYTES } from './pool';

/** Bytes of EFI_MEMORY_ATTRIBUTES_TABLE before its descriptors. */
const TABLE_HEAD_BYTES = 16;

/** The table that is installed. */
export interface AttributesTable {
  /** Its pool buffer; 0 when there was no memory for it. */
  readonly buffer: number;
  /** Descriptors that it has beyond one for each runtime descriptor of the memory map: those into which images are split. */
  readonly splits: number;
  /** Descriptors for which the query of the map makes room beyond those of the map: 0 when no runtime image is registered. */
  readonly room: number;
}

/** Whether an allocation or a free of this type makes the core build the table again. */
export function rebuildsTable(memoryType: number): boolean {
  return memoryType === EfiRuntimeServicesCode || memoryType === EfiRuntimeServicesData;
}

/** Builds the table anew. Without memory for it the old one stays. */
export function rebuildTable({ pages, bins, pool, gcd }: Core, table: AttributesTable): AttributesTable {
  const extra = table.room * DESCRIPTOR_SIZE;
  let size = requiredSize(pages, bins, gcd) + extra;
  for (;;) {
    const map = pool.allocate(EfiBootServicesData, size);
    if (map === 0) return table;
    const required = requiredSize(pages, bins, gcd);
    if (required <= size) {
      const rows = buildMemoryMap(pages, bins, gcd);
      const entries = rows.type.reduce((sum, type) => sum + (rebuildsTable(type) ? 1 : 0), 0) + table.splits;
      const block = pool.allocate(EfiBootServicesData, TABLE_HEAD_BYTES + DESCRIPTOR_SIZE * entries);
      pool.free(map + HEAD_BYTES);
      if (block === 0) return table;
      if (table.buffer !== 0) pool.free(table.buffer);
      return { ...table, buffer: block + HEAD_BYTES };
    }
    pool.free(map + HEAD_BYTES);
    size = required + extra;
  }
}

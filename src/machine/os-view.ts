// What an operating system makes of the memory map once boot services have ended: the fate of every range (UEFI 2.11
// table 7.10, "Memory Type Usage after ExitBootServices"), and on x64 the e820 table that Linux's EFI stub builds from the
// map (drivers/firmware/efi/libstub/x86-stub.c): descriptors in ascending order, neighbours of one type joined. What the
// stub does not know, such as OEM types, it leaves out of the table, and so it is here.

import { ascending } from '../base/ascending';
import { type Architecture, type MemoryMapTable, OS_FATES, type OsFate, type OsRange } from '../moment';
import { EFI_MEMORY } from '../uefi/attribute';
import {
  EfiACPIMemoryNVS,
  EfiACPIReclaimMemory,
  EfiBootServicesCode,
  EfiBootServicesData,
  EfiConventionalMemory,
  EfiLoaderCode,
  EfiLoaderData,
  EfiPersistentMemory,
  EfiUnacceptedMemoryType,
  EfiUnusableMemory,
  OEM_FIRST,
} from '../uefi/memory-type';
import { PAGE_SIZE } from '../uefi/units';

/** E820 types as Linux numbers them; SOFT_RESERVED is memory with EFI_MEMORY_SP, kept for a driver to claim. */
export const E820 = { RAM: 1, RESERVED: 2, ACPI: 3, NVS: 4, UNUSABLE: 5, PMEM: 7, SOFT_RESERVED: 0xefff_ffff } as const;

const USABLE = OS_FATES.indexOf('usable');
const RECLAIMABLE = OS_FATES.indexOf('reclaimable');
const PRESERVED = OS_FATES.indexOf('preserved');
const UNUSABLE = OS_FATES.indexOf('unusable');

/** EFI_MEMORY_SP in the low half of an attribute; columns are little-endian. */
const SP = Number(EFI_MEMORY.SP);

/** Index into OS_FATES of a descriptor. */
function fateOf(type: number, special: boolean): number {
  switch (type) {
    case EfiLoaderCode:
    case EfiLoaderData:
    case EfiBootServicesCode:
    case EfiBootServicesData:
    case EfiConventionalMemory:
      return special ? PRESERVED : USABLE;
    case EfiPersistentMemory:
    case EfiUnacceptedMemoryType:
      return USABLE;
    case EfiACPIReclaimMemory:
      return RECLAIMABLE;
    case EfiUnusableMemory:
      return UNUSABLE;
    default:
      // Reserved, runtime, NVS, MMIO and PAL code stay with the firmware; whose OEM types are, only the OEM knows.
      return PRESERVED;
  }
}

/** What the operating system makes of a memory type; `special` is EFI_MEMORY_SP. */
export function osFate(type: number, special = false): OsFate {
  return OS_FATES[fateOf(type, special)] as OsFate;
}

/** E820 type of a descriptor, 0 where Linux's stub writes no entry. */
export function e820Type(type: number, special = false): number {
  switch (type) {
    case EfiLoaderCode:
    case EfiLoaderData:
    case EfiBootServicesCode:
    case EfiBootServicesData:
    case EfiConventionalMemory:
      return special ? E820.SOFT_RESERVED : E820.RAM;
    case EfiUnacceptedMemoryType:
      return E820.RAM;
    case EfiACPIReclaimMemory:
      return E820.ACPI;
    case EfiACPIMemoryNVS:
      return E820.NVS;
    case EfiUnusableMemory:
      return E820.UNUSABLE;
    case EfiPersistentMemory:
      return E820.PMEM;
    default:
      return type >= OEM_FIRST ? 0 : E820.RESERVED;
  }
}

/**
 * The ranges of a memory map as the operating system sees them, ascending; neighbours of equal fate and e820 type are
 * joined. On x64 the rows that have an `e820` are the e820 table.
 */
export function osViewOf(map: MemoryMapTable, architecture: Architecture): OsRange[] {
  const x86 = architecture === 'x64' || architecture === 'ia32';
  const ranges: OsRange[] = [];
  const { attribute } = map;
  const low = new Uint32Array(attribute.buffer, attribute.byteOffset, 2 * map.length);
  let start = 0;
  let end = 0;
  let fate = -1;
  let e820 = 0;
  const close = () => {
    if (end === start) return;
    const base = BigInt(start * PAGE_SIZE);
    const size = BigInt((end - start) * PAGE_SIZE);
    const name = OS_FATES[fate] as OsFate;
    ranges.push(x86 && e820 !== 0 ? { base, size, fate: name, e820 } : { base, size, fate: name });
  };
  const order = ascending(map.frame, map.length);
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number;
    const frame = map.frame[row] as number;
    const pages = map.pages[row] as number;
    const type = map.type[row] as number;
    if (pages === 0) continue;
    const special = ((low[2 * row] as number) & SP) !== 0;
    const nextFate = fateOf(type, special);
    const nextE820 = e820Type(type, special);
    if (frame !== end || nextFate !== fate || (x86 && nextE820 !== e820)) {
      close();
      start = frame;
      fate = nextFate;
      e820 = nextE820;
    }
    end = frame + pages;
  }
  close();
  return ranges;
}

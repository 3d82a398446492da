// The moment: the state of a machine's memory at one point, as formats, rules and pictures read it. It comes from
// a recording (after event n), from an imported capture, or from a platform alone (then it has only regions).
//
// Long lists are tables of columns (typed arrays of equal length), because a moment may hold 100,000 rows and has to
// cross a thread and a socket; short lists are arrays of objects. Addresses in tables are exact numbers:
//   M1  a frame column holds page frame numbers (address / 4096), 0 ≤ frame ≤ 2^52; memory space that is no RAM may begin off a
//       page bound, and then has a fraction (`positionOf`);
//   M2  an address column (bytes) holds values below 2^53, since no supported machine has more than 52 address bits;
//   M3  the rows of `memoryMap` stand in the order in which GetMemoryMap returned them, which is not sorted.
// `addressOf` and `frameOf` in uefi/units.ts lead to and from bigint.

import type { AddressRange, Finding, Place } from './base/finding';
import { addressOf, positionOf } from './uefi/units';

/** Processor architectures. The last two are 32-bit: they can be designed and exported, not run. */
export const ARCHITECTURES = ['x64', 'aarch64', 'riscv64', 'loongarch64', 'ia32', 'arm'] as const;
export type Architecture = (typeof ARCHITECTURES)[number];

/** What a region of a platform is. Each but `io-port` is a claim on physical address space. */
export const REGION_KINDS = ['ram', 'mmio', 'reserved', 'flash', 'persistent', 'unusable', 'unaccepted', 'io-port'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** One described range of a platform or of an imported map. Half-open: base ≤ a < base + size. */
export interface Region {
  /** Unique within its list; stable across edits of other regions. */
  readonly id: string;
  readonly name: string;
  readonly base: bigint;
  /** In bytes, at least 1. */
  readonly size: bigint;
  readonly kind: RegionKind;
  /** EFI_MEMORY_* capabilities, 0 when nothing is said. */
  readonly attributes: bigint;
  /** Words the source used for it, kept as they were (`reserved-memory`, `Kernel code`, `type 20`). */
  readonly tags?: readonly string[];
  /** `id` of the region that contains it, for nested maps. */
  readonly parent?: string;
  /** NUMA node. */
  readonly node?: number;
  /** Where the value was learned from: a document, a data sheet, a file. */
  readonly source?: string;
  /** Where it stands in the text it came from. */
  readonly place?: Place;
  readonly notes?: string;
  /** Fields of a JSON file that this program does not know, kept for the way out. JSON values. */
  readonly extra?: { readonly [name: string]: unknown };
}

/** A range that a description asks for without saying where, e.g. a dynamic reservation of a device tree. */
export interface Demand {
  /** Unique within its list. */
  readonly id: string;
  readonly name: string;
  /** In bytes, at least 1. */
  readonly size: bigint;
  /** In bytes; 1 when nothing is said. */
  readonly alignment: bigint;
  /** Where it may lie; empty: anywhere in RAM. */
  readonly within: readonly AddressRange[];
  /** Words the source used for it. */
  readonly tags?: readonly string[];
  readonly place?: Place;
}

/** EFI_MEMORY_DESCRIPTORs. VirtualStart is 0 unless the column is there. */
export interface MemoryMapTable {
  readonly length: number;
  /** EFI_MEMORY_TYPE, OEM and OS types included. */
  readonly type: Uint32Array;
  /** PhysicalStart as a frame number (M1). */
  readonly frame: Float64Array;
  /** NumberOfPages. */
  readonly pages: Float64Array;
  readonly attribute: BigUint64Array;
  readonly virtualStart?: BigUint64Array;
  /** Line (from 1) of the text that a row was read from. */
  readonly line?: Uint32Array;
}

/** One row of a MemoryMapTable, with addresses as bigint. */
export interface MemoryDescriptor {
  readonly type: number;
  readonly physicalStart: bigint;
  readonly numberOfPages: bigint;
  readonly attribute: bigint;
  readonly virtualStart?: bigint;
}

/** EFI_GCD_MEMORY_SPACE_DESCRIPTORs in ascending order. Byte granular. */
export interface MemorySpaceRow {
  readonly base: bigint;
  readonly length: bigint;
  /** EFI_GCD_MEMORY_TYPE. */
  readonly type: number;
  readonly capabilities: bigint;
  readonly attributes: bigint;
  /** Symbolic: `DxeCore`, an image's name, or null for none. Only equality matters. */
  readonly imageHandle: string | null;
  readonly deviceHandle: string | null;
}

export interface IoSpaceRow {
  readonly base: bigint;
  readonly length: bigint;
  /** EFI_GCD_IO_TYPE. */
  readonly type: number;
  readonly imageHandle: string | null;
  readonly deviceHandle: string | null;
}

/** Live allocations, with the event that made each: the answer to "who owns this?". Sorted by address. */
export interface AllocationTable {
  readonly length: number;
  /** First byte (M2); for pool, the buffer that the caller got. */
  readonly address: Float64Array;
  /** Bytes: whole pages, or the size that was asked of AllocatePool. */
  readonly size: Float64Array;
  readonly type: Uint32Array;
  /** 0 = pages, 1 = pool. */
  readonly kind: Uint8Array;
  /** Index of the event in the recording; -1 for what stood before the first event (firmware's own). */
  readonly event: Int32Array;
}

/** Pool blocks, used and free, sorted by address. A block covers [address, address + size). */
export interface PoolTable {
  readonly length: number;
  /** First byte of the block's head (M2). */
  readonly address: Float64Array;
  /** Bytes of the block: its size class, or whole pages for a large one. */
  readonly size: Float64Array;
  /** Bytes asked for; 0 in a free block. */
  readonly requested: Float64Array;
  readonly type: Uint32Array;
  /** 1 = used, 0 = free. */
  readonly used: Uint8Array;
}

/** One HOB of a hand-off block list, for showing. */
export interface HobRow {
  /** Where its header lies. */
  readonly address: bigint;
  /** EFI_HOB_TYPE_*. */
  readonly type: number;
  /** Name of the type without the prefix, or the number in hexadecimal. */
  readonly name: string;
  /** HobLength in bytes. */
  readonly length: number;
  /** Its fields by their specification names: unsigned 64-bit numbers, GUIDs in their registry form. */
  readonly fields: Readonly<Record<string, bigint | string>>;
  /** The memory that it speaks of; absent when it speaks of none, or of no byte. */
  readonly range?: AddressRange;
  /** What it says, in one line. */
  readonly text: string;
}

/** `{ range }` of a base and a length, or nothing when it is empty. For spreading into rows. */
export function memoryRange(base: bigint, length: bigint): { readonly range?: AddressRange } {
  return length > 0n ? { range: { start: base, end: base + length } } : {};
}

/** What an operating system makes of a range after ExitBootServices. */
export const OS_FATES = ['usable', 'reclaimable', 'preserved', 'unusable'] as const;
export type OsFate = (typeof OS_FATES)[number];

export interface OsRange {
  readonly base: bigint;
  readonly size: bigint;
  readonly fate: OsFate;
  /** E820 type that an x86 loader would write (1 RAM, 2 reserved, 3 ACPI, 4 NVS, 5 unusable, 7 PMEM); absent elsewhere. */
  readonly e820?: number;
}

export type Phase = 'SEC' | 'PEI' | 'DXE' | 'runtime';

export interface Moment {
  /** What it shows, e.g. a file name or a platform's name. */
  readonly title: string;
  readonly architecture?: Architecture;
  /** Width of a physical address, 32 … 52. */
  readonly addressBits?: number;
  readonly regions: readonly Region[];
  /** Ranges that have no place yet. */
  readonly demands?: readonly Demand[];
  readonly memoryMap?: MemoryMapTable;
  readonly mapKey?: bigint;
  /** 48 in EDK2. */
  readonly descriptorSize?: number;
  readonly descriptorVersion?: number;
  readonly memorySpaceMap?: readonly MemorySpaceRow[];
  readonly ioSpaceMap?: readonly IoSpaceRow[];
  readonly allocations?: AllocationTable;
  readonly pools?: PoolTable;
  readonly phase?: Phase;
  /** Number of events that have happened; 0 = after hand-off, before the first. */
  readonly event?: number;
  readonly osView?: readonly OsRange[];
  /** Fields of a JSON file that this program does not know, kept for the way out. JSON values. */
  readonly extra?: { readonly [name: string]: unknown };
}

/** What an importer returns: as much of a moment as the text says, and what it could not read. */
export interface Imported {
  readonly moment: Moment;
  /** Further maps of the same input, in its order: a second memmap run, the kernel's edited e820 table, a view of another bus. */
  readonly also?: readonly Moment[];
  readonly findings: readonly Finding[];
}

/** A table from rows, in their order. */
export function memoryMapOf(rows: readonly MemoryDescriptor[]): MemoryMapTable {
  const length = rows.length;
  const table = {
    length,
    type: new Uint32Array(length),
    frame: new Float64Array(length),
    pages: new Float64Array(length),
    attribute: new BigUint64Array(length),
  };
  let virtualStart: BigUint64Array | undefined;
  rows.forEach((row, i) => {
    table.type[i] = row.type;
    table.frame[i] = positionOf(row.physicalStart);
    table.pages[i] = Number(row.numberOfPages);
    table.attribute[i] = row.attribute;
    if (row.virtualStart) {
      virtualStart ??= new BigUint64Array(length);
      virtualStart[i] = row.virtualStart;
    }
  });
  return virtualStart ? { ...table, virtualStart } : table;
}

/** Rows of a table, in its order. */
export function* memoryDescriptors(table: MemoryMapTable): Generator<MemoryDescriptor> {
  for (let i = 0; i < table.length; i++) {
    const virtualStart = table.virtualStart?.[i];
    yield {
      type: table.type[i] as number,
      physicalStart: addressOf(table.frame[i] as number),
      numberOfPages: BigInt(table.pages[i] as number),
      attribute: table.attribute[i] as bigint,
      ...(virtualStart ? { virtualStart } : {}),
    };
  }
}

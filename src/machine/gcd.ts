// The global coherency domain: the maps of memory space and I/O space and the DXE services on them (spec 5.1 … 5.7), and
// PROMOTE (2.9), which reads the memory map's untested entries.
//
// Addresses are bigint: the maps are byte granular and short. An entry lives in a pool block of its own, as in EDK2, so
// that splitting and joining entries moves pool blocks exactly as there.
//
//   G1  the entries of a map ascend, without holes or overlaps, from 0 to the end of its space;
//   G2  each entry's `block` is a live pool buffer of 80 bytes of boot services data, its own.

import { assert } from '../base/assert';
import { ACCESS_MASK, CACHE_MASK, EFI_MEMORY, GCD_INITIALIZED, GCD_PORT_IO, GCD_PRESENT, GCD_TESTED } from '../uefi/attribute';
import {
  EfiBootServicesData,
  EfiConventionalMemory,
  GCD_ALLOCATE_TYPE_NAMES,
  GCD_IO_TYPE_NAMES,
  GCD_MEMORY_TYPE_NAMES,
} from '../uefi/memory-type';
import {
  EFI_ACCESS_DENIED,
  EFI_INVALID_PARAMETER,
  EFI_NOT_AVAILABLE_YET,
  EFI_NOT_FOUND,
  EFI_OUT_OF_RESOURCES,
  EFI_SUCCESS,
  EFI_UNSUPPORTED,
  isError,
  type Status,
} from '../uefi/status';
import { alignUp, MASK64, PAGE_MASK, positionOf } from '../uefi/units';
import type { Pages } from './pages';
import { HEAD_BYTES, type Pool } from './pool';
import type { AddressResult, FirmwareBytes, Handle, Hazard } from './services';

export const GcdNonExistent = 0;
export const GcdReserved = 1;
export const GcdSystemMemory = 2;
export const GcdMemoryMappedIo = 3;
export const GcdPersistent = 4;
export const GcdMoreReliable = 5;
export const GcdUnaccepted = 6;

const GcdAllocateMaxBottomUp = 1;
const GcdAllocateAddress = 2;
const GcdAllocateAnyTopDown = 3;
const GcdAllocateMaxTopDown = 4;

/** The DXE core's own image handle. */
export const DXE_CORE: Handle = 'DxeCore';
const ENTRY_BYTES = 80;
const TEST_BITS = GCD_PRESENT | GCD_INITIALIZED | GCD_TESTED;
const UNTESTED = GCD_PRESENT | GCD_INITIALIZED;

/** One entry. `last` is the inclusive end; `type` an EFI_GCD_MEMORY_TYPE or EFI_GCD_IO_TYPE; the masks of I/O entries are 0. */
export interface GcdEntry {
  base: bigint;
  last: bigint;
  type: number;
  capabilities: bigint;
  attributes: bigint;
  imageHandle: Handle;
  deviceHandle: Handle;
  /** Pool buffer that the entry lives in. */
  block: number;
}

export interface GcdSnapshot {
  readonly memory: readonly Readonly<GcdEntry>[];
  readonly io: readonly Readonly<GcdEntry>[];
}

/** What SetMemorySpaceAttributes asks of the CPU architectural protocol; null while it is absent. */
export interface CpuArchProtocol {
  /** Status of its SetMemoryAttributes. */
  readonly setMemoryAttributes: Status;
}

/** What one kind of conversion does with the entries of its range (spec 5.4). */
interface Conversion {
  /** Status that forbids the call because of this entry, or EFI_SUCCESS. */
  test(entry: GcdEntry): Status;
  /** Runs once after the entries were found fit and the pool blocks were had; an error undoes the latter. */
  prepare?(): Status;
  effect(entry: GcdEntry): void;
}

export class Gcd {
  memory: GcdEntry[] = [];
  io: GcdEntry[] = [];
  cpu: CpuArchProtocol | null = null;
  /** False once a length that wraps has left a map out of order; searches walk it from then on. */
  private ordered = true;
  /** True while EDK2 holds the lock of the memory map. */
  private locked = false;
  /** Entries that `isReported`, -1 when they have to be counted anew. */
  private reportedEntries = -1;
  /** True when the memory map is known to hold nothing that PROMOTE could take. */
  private nothingToPromote = false;

  constructor(
    private readonly pages: Pages,
    private readonly pool: Pool,
    private readonly hazard: (kind: Hazard['kind'], message: string) => void,
    private readonly bytes?: FirmwareBytes,
  ) {}

  // --- entries and their pool blocks (spec 5.1 … 5.3) ---

  /** One entry for the whole of a space of `bits` address bits, in a pool block of its own; undefined without resources. */
  wholeSpace(bits: number): GcdEntry | undefined {
    const block = this.takeBlock();
    if (block === 0) return undefined;
    const last = (1n << BigInt(bits)) - 1n;
    return { base: 0n, last, type: 0, capabilities: 0n, attributes: 0n, imageHandle: null, deviceHandle: null, block };
  }

  private takeBlock(): number {
    const block = this.pool.allocate(EfiBootServicesData, ENTRY_BYTES);
    if (block === 0) return 0;
    this.bytes?.fill(BigInt(block + HEAD_BYTES), BigInt(ENTRY_BYTES), 0);
    return block + HEAD_BYTES;
  }

  /** Index of the entry that contains an address, -1 when it is beyond the map. */
  private indexOf(map: readonly GcdEntry[], address: bigint): number {
    if (!this.ordered) return map.findIndex((entry) => entry.base <= address && address <= entry.last);
    let low = 0;
    let high = map.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((map[middle] as GcdEntry).base <= address) low = middle;
      else high = middle - 1;
    }
    const entry = map[low];
    return entry !== undefined && entry.base <= address && address <= entry.last ? low : -1;
  }

  /** SEARCH (spec 5.2): indexes of the entries at both ends of a range; undefined when it leaves the map. */
  private search(map: readonly GcdEntry[], base: bigint, length: bigint): { first: number; last: number } | undefined {
    const first = this.indexOf(map, base);
    if (first < 0) return undefined;
    const end = (base + length - 1n) & MASK64;
    const last =
      this.ordered && end >= base
        ? this.indexOf(map, end)
        : map.findIndex((entry, i) => i >= first && entry.base <= end && end <= entry.last);
    return last < 0 ? undefined : { first, last };
  }

  /** The frame that all converting operations share (spec 5.4), from SPARES on. */
  private edit(map: GcdEntry[], base: bigint, length: bigint, first: number, last: number, conversion: Conversion): Status {
    this.locked = map === this.memory;
    const status = this.editLocked(map, base, length, first, last, conversion);
    this.locked = false;
    return status;
  }

  private editLocked(map: GcdEntry[], base: bigint, length: bigint, first: number, last: number, conversion: Conversion): Status {
    const top = this.takeBlock();
    if (top === 0) return EFI_OUT_OF_RESOURCES;
    const bottom = this.takeBlock();
    if (bottom === 0) {
      this.pool.free(top);
      return EFI_OUT_OF_RESOURCES;
    }
    const prepared = conversion.prepare?.() ?? EFI_SUCCESS;
    if (isError(prepared)) {
      this.pool.free(top);
      this.pool.free(bottom);
      return prepared;
    }
    const end = (base + length - 1n) & MASK64;
    if (end < base) {
      this.ordered = false;
      this.hazard('corrupts-memory', 'the range wraps around the address space: real firmware leaves its map of the space damaged');
    }
    let spareTop = top;
    let spareBottom = bottom;
    let from = first;
    let to = last;
    for (let i = first; i <= to; i++) {
      const entry = map[i] as GcdEntry;
      if (base > entry.base) {
        map.splice(i, 0, { ...entry, last: base - 1n, block: spareBottom });
        spareBottom = 0;
        entry.base = base;
        i++;
        from++;
        to++;
      }
      if (end < entry.last) {
        map.splice(i + 1, 0, { ...entry, base: end + 1n, block: spareTop });
        spareTop = 0;
        entry.last = end;
      }
      conversion.effect(entry);
    }
    if (spareTop !== 0) this.pool.free(spareTop);
    if (spareBottom !== 0) this.pool.free(spareBottom);
    // CLEANUP: each entry of the range takes its predecessor in where they agree, the last one its successor too.
    for (let i = from; i <= to; i++) {
      if (i > 0 && this.agree(map[i - 1] as GcdEntry, map[i] as GcdEntry)) {
        const [gone] = map.splice(i - 1, 1) as [GcdEntry];
        (map[i - 1] as GcdEntry).base = gone.base;
        this.pool.free(gone.block);
        i--;
        to--;
      }
    }
    if (to + 1 < map.length && this.agree(map[to] as GcdEntry, map[to + 1] as GcdEntry)) {
      const [gone] = map.splice(to + 1, 1) as [GcdEntry];
      (map[to] as GcdEntry).last = gone.last;
      this.pool.free(gone.block);
    }
    this.nothingToPromote = false;
    this.reportedEntries = -1;
    return EFI_SUCCESS;
  }

  private agree(a: GcdEntry, b: GcdEntry): boolean {
    return (
      a.type === b.type &&
      a.capabilities === b.capabilities &&
      a.attributes === b.attributes &&
      a.imageHandle === b.imageHandle &&
      a.deviceHandle === b.deviceHandle
    );
  }

  /** CONVERT-SPACE (spec 5.4). */
  private convertSpace(map: GcdEntry[], base: bigint, length: bigint, conversion: Conversion): Status {
    if (length === 0n) return EFI_INVALID_PARAMETER;
    const range = this.search(map, base, length);
    if (range === undefined) return EFI_UNSUPPORTED;
    for (let i = range.first; i <= range.last; i++) {
      const status = conversion.test(map[i] as GcdEntry);
      if (isError(status)) return status;
    }
    return this.edit(map, base, length, range.first, range.last, conversion);
  }

  // --- conversions (spec 5.4.1 … 5.4.5) ---

  /** The inner part of AddMemorySpace (spec 5.4.1). */
  add(type: number, base: bigint, length: bigint, capabilities: bigint): Status {
    if (type <= GcdNonExistent || type >= GCD_MEMORY_TYPE_NAMES.length) return EFI_INVALID_PARAMETER;
    return this.convertSpace(this.memory, base, length, {
      test: isFree,
      effect: (entry) => {
        entry.type = type;
        entry.capabilities = capabilities | EFI_MEMORY.RUNTIME | (type === GcdMemoryMappedIo ? GCD_PORT_IO : 0n);
      },
    });
  }

  addIo(type: number, base: bigint, length: bigint): Status {
    if (type <= GcdNonExistent || type >= GCD_IO_TYPE_NAMES.length) return EFI_INVALID_PARAMETER;
    return this.convertSpace(this.io, base, length, {
      test: isFree,
      effect: (entry) => {
        entry.type = type;
      },
    });
  }

  /** FreeMemorySpace and FreeIoSpace (spec 5.4.2). */
  freeSpace(map: GcdEntry[], base: bigint, length: bigint): Status {
    return this.convertSpace(map, base, length, {
      test: (entry) => (entry.imageHandle === null ? EFI_NOT_FOUND : EFI_SUCCESS),
      effect: (entry) => {
        entry.imageHandle = null;
        entry.deviceHandle = null;
      },
    });
  }

  /** RemoveMemorySpace and RemoveIoSpace (spec 5.4.3). Attributes survive. */
  removeSpace(map: GcdEntry[], base: bigint, length: bigint): Status {
    return this.convertSpace(map, base, length, {
      test: (entry) => (entry.type === GcdNonExistent ? EFI_NOT_FOUND : entry.imageHandle !== null ? EFI_ACCESS_DENIED : EFI_SUCCESS),
      effect: (entry) => {
        entry.type = GcdNonExistent;
        entry.capabilities = 0n;
      },
    });
  }

  /** SetMemorySpaceAttributes (spec 5.4.4). */
  setAttributes(base: bigint, length: bigint, attributes: bigint): Status {
    const cpuBits = (attributes & ACCESS_MASK) | lowestCacheBit(attributes);
    let value = attributes;
    return this.convertSpace(this.memory, base, length, {
      test: (entry) => {
        if ((attributes & EFI_MEMORY.RUNTIME) !== 0n && ((base | length) & PAGE_MASK) !== 0n) return EFI_INVALID_PARAMETER;
        return (attributes & ~entry.capabilities) === 0n ? EFI_SUCCESS : EFI_UNSUPPORTED;
      },
      prepare: () => {
        if (cpuBits === 0n) return EFI_SUCCESS;
        return this.cpu === null ? EFI_NOT_AVAILABLE_YET : this.cpu.setMemoryAttributes;
      },
      effect: (entry) => {
        if (cpuBits === 0n && attributes !== 0n) value |= entry.attributes & (CACHE_MASK | ACCESS_MASK);
        entry.attributes = value;
      },
    });
  }

  /** SetMemorySpaceCapabilities (spec 5.4.5). For RAM the page map takes the capabilities as attribute, without RUNTIME. */
  setCapabilities(base: bigint, length: bigint, capabilities: bigint): Status {
    return this.convertSpace(this.memory, base, length, {
      test: (entry) => {
        if (((base | length) & PAGE_MASK) !== 0n) return EFI_INVALID_PARAMETER;
        return (entry.attributes & ~capabilities) === 0n ? EFI_SUCCESS : EFI_UNSUPPORTED;
      },
      effect: (entry) => {
        entry.capabilities = capabilities;
        if (!isRam(entry.type)) return;
        this.pages.convertAttribute(positionOf(base), positionOf(length), capabilities & ~EFI_MEMORY.RUNTIME);
      },
    });
  }

  // --- AddMemorySpace as a service (spec 5.5) ---

  addMemorySpace(type: number, base: bigint, length: bigint, capabilities: bigint): Status {
    const added = this.add(type, base, length, capabilities);
    if (isError(added) || !isRam(type)) return added;
    const pageBase = alignUp(base, 0x1000n);
    const pageLength = (base + length - pageBase) & MASK64 & ~PAGE_MASK;
    const whole = this.claim(type, pageBase, pageLength);
    if (!isError(whole)) {
      this.pages.addMemory(EfiConventionalMemory, positionOf(pageBase), positionOf(pageLength), capabilities);
      return whole;
    }
    const end = pageBase + pageLength;
    if (end > (this.memory.at(-1)?.last ?? 0n) + 1n) {
      this.hazard(
        'hangs',
        'the memory added holds no whole page: real firmware tries one page after the other up to the end of the 64-bit address space',
      );
      return whole;
    }
    let status = whole;
    for (let at = pageBase; at < end; at += 0x1000n) {
      status = this.claim(type, at, 0x1000n);
      if (!isError(status)) this.pages.addMemory(EfiConventionalMemory, positionOf(at), 1, capabilities);
      // Without resources nothing has changed, so that the pages left fare alike.
      else if (status === EFI_OUT_OF_RESOURCES) break;
    }
    return status;
  }

  /** AllocateMemorySpace(AllocateAddress) for the core itself, page aligned. */
  private claim(type: number, base: bigint, length: bigint): Status {
    return this.allocate(this.memory, GcdAllocateAddress, type, 12n, length, base, DXE_CORE, null).status;
  }

  // --- AllocateMemorySpace and AllocateIoSpace (spec 5.6) ---

  /**
   * Allocates in either map. Statuses in their order: EFI_INVALID_PARAMETER for an allocate type of 5 and more, a type out
   * of range, no BaseAddress, no ImageHandle; EFI_NOT_FOUND for an alignment of 64 and more; EFI_INVALID_PARAMETER for
   * length 0; EFI_NOT_FOUND; EFI_OUT_OF_RESOURCES. A search leaves its last candidate in BaseAddress even when it fails.
   */
  allocate(
    map: GcdEntry[],
    allocateType: number,
    type: number,
    alignment: bigint,
    length: bigint,
    baseAddress: bigint | null,
    imageHandle: Handle,
    deviceHandle: Handle,
  ): AddressResult {
    const types = map === this.memory ? GCD_MEMORY_TYPE_NAMES : GCD_IO_TYPE_NAMES;
    let memory = baseAddress ?? 0n;
    if (allocateType >= GCD_ALLOCATE_TYPE_NAMES.length || type >= types.length || baseAddress === null || imageHandle === null) {
      return { status: EFI_INVALID_PARAMETER, memory };
    }
    if (alignment >= 64n) return { status: EFI_NOT_FOUND, memory };
    if (length === 0n) return { status: EFI_INVALID_PARAMETER, memory };
    const mask = (1n << alignment) - 1n;
    const usable = (i: number): boolean => (map[i] as GcdEntry).imageHandle === null && (map[i] as GcdEntry).type === type;
    let range: { first: number; last: number } | undefined;
    if (allocateType === GcdAllocateAddress) {
      range = (memory & mask) === 0n ? this.search(map, memory, length) : undefined;
      if (range !== undefined) for (let i = range.first; i <= range.last; i++) if (!usable(i)) return { status: EFI_NOT_FOUND, memory };
    } else {
      const limited = allocateType === GcdAllocateMaxBottomUp || allocateType === GcdAllocateMaxTopDown;
      const limit = limited ? memory : (map.at(-1)?.last ?? 0n);
      const down = allocateType >= GcdAllocateAnyTopDown;
      const step = down ? -1 : 1;
      for (let cursor = down ? map.length - 1 : 0; cursor >= 0 && cursor < map.length; ) {
        const at = cursor;
        cursor += step;
        if (!usable(at)) continue;
        const entry = map[at] as GcdEntry;
        if (down) {
          if (((entry.base + length) & MASK64) > limit) continue;
          if (length > ((entry.last + 1n) & MASK64)) break;
          const top = entry.last < limit ? entry.last : limit;
          memory = (top + 1n - length) & MASK64 & ~mask;
        } else {
          memory = (entry.base + mask) & MASK64 & ~mask;
          if (((memory + length - 1n) & MASK64) > limit) break;
        }
        const found = this.search(map, memory, length);
        if (found === undefined) break;
        let bad = found.first;
        while (bad <= found.last && usable(bad)) bad++;
        if (bad > found.last) {
          range = found;
          break;
        }
        cursor = bad;
      }
    }
    if (range === undefined) return { status: EFI_NOT_FOUND, memory };
    const status = this.edit(map, memory, length, range.first, range.last, {
      test: () => EFI_SUCCESS,
      effect: (entry) => {
        entry.imageHandle = imageHandle;
        entry.deviceHandle = deviceHandle;
      },
    });
    return { status, memory };
  }

  // --- queries ---

  /** The entry that contains an address. */
  entryAt(map: readonly GcdEntry[], address: bigint): GcdEntry | undefined {
    return map[this.indexOf(map, address)];
  }

  /** Number of entries that GetMemoryMap reports, unmerged. */
  reported(): number {
    if (this.reportedEntries < 0) {
      this.reportedEntries = 0;
      for (const entry of this.memory) if (isReported(entry)) this.reportedEntries++;
    }
    return this.reportedEntries;
  }

  /** Entries that PROMOTE would take, ascending. */
  untested(): GcdEntry[] {
    return this.memory.filter((entry) => this.isUntested(entry));
  }

  private isUntested({ type, last, capabilities }: GcdEntry): boolean {
    return type === GcdReserved && positionOf(last + 1n) < this.pages.space && (capabilities & TEST_BITS) === UNTESTED;
  }

  /** PROMOTE (spec 2.9): all initialised but untested reserved memory below MAX_ALLOC_ADDRESS becomes free memory. */
  promote(): boolean {
    if (this.locked) {
      this.hazard(
        'asserts',
        'a DEBUG build stops here: memory ran out inside a GCD service, and the search for more takes the lock that is held',
      );
    }
    if (this.nothingToPromote) return false;
    let promoted = false;
    for (const entry of this.memory) {
      // Looked at one by one: adding memory may need a page for records, and the search for it promotes what is left.
      if (!this.isUntested(entry)) continue;
      entry.type = (entry.capabilities & EFI_MEMORY.MORE_RELIABLE) === 0n ? GcdSystemMemory : GcdMoreReliable;
      entry.capabilities |= GCD_TESTED;
      entry.imageHandle = DXE_CORE;
      entry.deviceHandle = null;
      this.pages.addPromoted(positionOf(entry.base), positionOf(entry.last + 1n), entry.capabilities & ~(TEST_BITS | EFI_MEMORY.RUNTIME));
      promoted = true;
    }
    this.nothingToPromote = true;
    this.reportedEntries = -1;
    return promoted;
  }

  snapshot(): GcdSnapshot {
    return { memory: this.memory.map((entry) => ({ ...entry })), io: this.io.map((entry) => ({ ...entry })) };
  }

  restore(snapshot: GcdSnapshot): void {
    this.memory = snapshot.memory.map((entry) => ({ ...entry }));
    this.io = snapshot.io.map((entry) => ({ ...entry }));
    this.nothingToPromote = false;
    this.reportedEntries = -1;
    this.ordered = [this.memory, this.io].every((map) =>
      map.every((entry, i) => entry.base <= entry.last && (i === 0 || (map[i - 1] as GcdEntry).last + 1n === entry.base)),
    );
  }

  /** Throws when G1 is broken. */
  check(): void {
    if (!this.ordered) return;
    for (const map of [this.memory, this.io]) {
      let expected = 0n;
      for (const entry of map) {
        assert(entry.base === expected && entry.last >= entry.base, `G1: an entry starts at ${entry.base}, not at ${expected}`);
        expected = entry.last + 1n;
      }
    }
  }
}

/** True for the GCD types whose memory the page allocator holds. */
export function isRam(type: number): boolean {
  return type === GcdSystemMemory || type === GcdMoreReliable;
}

/** True for an entry that takes room in the size that GetMemoryMap demands, and that it reports (spec 4.5). */
export function isReported(entry: GcdEntry): boolean {
  switch (entry.type) {
    case GcdReserved:
    case GcdPersistent:
    case GcdUnaccepted:
      return true;
    case GcdMemoryMappedIo:
      return (entry.attributes & EFI_MEMORY.RUNTIME) !== 0n;
    default:
      return false;
  }
}

function isFree(entry: GcdEntry): Status {
  return entry.type === GcdNonExistent && entry.imageHandle === null ? EFI_SUCCESS : EFI_ACCESS_DENIED;
}

/** The one cacheability bit that the CPU protocol is asked for: the first present of UC, WC, WT, WB, UCE, WP. */
function lowestCacheBit(attributes: bigint): bigint {
  const bits = attributes & CACHE_MASK;
  return bits & -bits;
}

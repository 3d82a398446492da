// The memory services of the PEI phase as EDK2's PEI core gives them (spec 6): pages taken downwards from the free top,
// HOBs appended upwards from the free bottom, and everything that is known about memory written as HOBs. The state lives
// in the HOB list's bytes, as in firmware; what a script writes there counts.
//
//   E1  the (top, bottom) pair that pages come from is, in this order: physFreeTop and physBegin between InstallPeiMemory
//       and the migration; the type's bin when there is one; EfiFreeMemoryTop and EfiFreeMemoryBottom of the PHIT;
//   E2  `installed` is false until the migration and true ever after; `pending` is true only in between;
//   E3  only the memory type labels of HOBs tell allocated from free: EfiConventionalMemory is free.
//
// Arithmetic is that of UINT64: it wraps.

import type { HobRow } from '../moment';
import {
  EfiACPIMemoryNVS,
  EfiACPIReclaimMemory,
  EfiBootServicesCode,
  EfiBootServicesData,
  EfiConventionalMemory,
  EfiLoaderCode,
  EfiLoaderData,
  EfiReservedMemoryType,
  EfiRuntimeServicesCode,
  EfiRuntimeServicesData,
} from '../uefi/memory-type';
import { EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_OUT_OF_RESOURCES, EFI_SUCCESS, type Status } from '../uefi/status';
import { alignDown, alignUp, hex, MASK64, PAGE_MASK, PAGE_SHIFT, pagesFor } from '../uefi/units';
import { ARCHITECTURE_CONSTANTS, type HandOff } from './hand-off';
import { HOB_BYTES, HOB_GUIDS, HOB_TYPE, HobList } from './hob-list';
import { hobRows } from './hob-rows';
import { type Bin, binResourceTop, memoryTypeInformation, noBins, placeBins } from './pei-bins';
import type { AddressResult, FirmwareBytes, Hazard, PoolResult } from './services';

/** The services of EFI_PEI_SERVICES that deal with memory and HOBs. */
export interface PeiServices {
  /** AllocatePages (spec 6.5). */
  allocatePages(memoryType: number, pages: bigint): AddressResult;
  /** FreePages (spec 6.6). */
  freePages(memory: bigint, pages: bigint): Status;
  /** AllocatePool (spec 6.7). */
  allocatePool(size: bigint): PoolResult;
  /** InstallPeiMemory (spec 6.4). */
  installPeiMemory(begin: bigint, length: bigint): Status;
  /** CreateHob (spec 6.3); `hob` is the address of the new HOB's header, undefined when the call failed. */
  createHob(type: number, length: number): { readonly status: Status; readonly hob: bigint | undefined };
  /** Address of the HOB list: of the PHIT. It moves with the migration. */
  readonly hobList: bigint;
}

export interface MemoryBlock {
  readonly base: bigint;
  readonly size: bigint;
}

/** What SEC hands to the PEI core (EFI_SEC_PEI_HAND_OFF; spec 6.1), and two settings of the PEI core. */
export interface SecHandOff {
  readonly architecture: HandOff['architecture'];
  /** TemporaryRamBase and TemporaryRamSize. */
  readonly temporaryRam: MemoryBlock;
  /** PeiTemporaryRamBase and PeiTemporaryRamSize: the part for HOBs and pages. */
  readonly heap: MemoryBlock;
  /** StackBase and StackSize. */
  readonly stack: MemoryBlock;
  /** Whether the platform moves the temporary RAM itself (EFI_PEI_TEMPORARY_RAM_SUPPORT_PPI); true unless given. */
  readonly migrationService?: boolean;
  /** The PEI memory bins setting (spec 6.8); false unless given. */
  readonly bins?: boolean;
}

/** What the hand-off to DXE needs beside the HOB list. */
export interface DxeLoad {
  /** Bytes of the DXE core's image. */
  readonly dxeCoreSize: bigint;
  /** Bytes of the DXE stack, whole pages; 0x20000 in EDK2. */
  readonly stackSize: bigint;
  readonly cpuArchProtocol: Status | null;
}

/** PEI state outside the HOB list, and the list's bytes: what `restore` takes back. */
export interface PeiSnapshot {
  readonly state: PeiState;
  readonly listEnd: bigint;
  /** The list's bytes from `state.hobList` to `listEnd`, as 32-bit words. */
  readonly words: Uint32Array;
}

interface PeiState {
  hobList: bigint;
  installed: boolean;
  pending: boolean;
  physBegin: bigint;
  physLength: bigint;
  physFreeTop: bigint;
  /** By memory type once bins are active. */
  bins: Bin[] | undefined;
}

/** A (top, bottom) pair (E1): where it is read and written. */
interface Cursor {
  top: bigint;
  readonly bottom: bigint;
}

/** Types that AllocatePages takes in PEI. */
const ALLOCATABLE = new Set([
  EfiLoaderCode,
  EfiLoaderData,
  EfiRuntimeServicesCode,
  EfiRuntimeServicesData,
  EfiBootServicesCode,
  EfiBootServicesData,
  EfiACPIReclaimMemory,
  EfiReservedMemoryType,
  EfiACPIMemoryNVS,
]);

/** Types whose pages keep the runtime granularity (spec 1.1). */
export const RUNTIME_CLASS: ReadonlySet<number> = new Set([
  EfiReservedMemoryType,
  EfiRuntimeServicesCode,
  EfiRuntimeServicesData,
  EfiACPIMemoryNVS,
]);

/** Whether PEI's AllocatePages takes the type (spec 6.5 step 1). */
export function isPeiAllocatable(memoryType: number): boolean {
  return ALLOCATABLE.has(memoryType);
}

/** Largest size that AllocatePool takes. */
export const POOL_LIMIT = 0xfff0n;
/** PcdPeiCoreMaxPeiStackSize. */
const MAX_PEI_STACK = 0x20000n;
const PAGE = 0x1000n;
/** Resource attributes of the bins' block: PRESENT, INITIALIZED, TESTED. */
const TESTED = 0x7;

export class Pei implements PeiServices {
  private state: PeiState;
  private list: HobList;
  private readonly runtimeGranularity: bigint;
  private allocated = 0n;

  /** Told of what real firmware would do that no status shows. */
  onHazard: ((hazard: Hazard) => void) | undefined;
  /** Told of each block that the migration moves. */
  onMove: ((from: bigint, size: bigint, to: bigint) => void) | undefined;

  /** The PEI core's first entry: an empty HOB list at the foot of the heap (spec 6.2). */
  constructor(
    readonly sec: SecHandOff,
    private bytes: FirmwareBytes,
  ) {
    this.list = HobList.create(bytes, sec.heap.base, sec.heap.size);
    this.runtimeGranularity = BigInt(ARCHITECTURE_CONSTANTS[sec.architecture].runtimeGranularity);
    this.state = {
      hobList: sec.heap.base,
      installed: false,
      pending: false,
      physBegin: 0n,
      physLength: 0n,
      physFreeTop: 0n,
      bins: undefined,
    };
  }

  get hobList(): bigint {
    return this.state.hobList;
  }

  /** From now on PEI reaches its memory through `bytes`, which must show the same contents. */
  through(bytes: FirmwareBytes): void {
    this.bytes = bytes;
    this.list = new HobList(bytes, this.state.hobList);
  }

  /** A PEI in the state of a snapshot; `bytes` takes the HOB list's words. */
  static from(sec: SecHandOff, snapshot: PeiSnapshot, bytes: FirmwareBytes): Pei {
    const pei = new Pei(sec, bytes);
    pei.restore(snapshot);
    return pei;
  }

  /** The list, for the Build… functions of HobLib and for showing. */
  get hobs(): HobList {
    return this.list;
  }

  /** The HOB list as rows. */
  rows(): HobRow[] {
    return hobRows(this.list);
  }

  /** Whether permanent memory is in use (E2). */
  get installed(): boolean {
    return this.state.installed;
  }

  /** Permanent memory as InstallPeiMemory was told; undefined before. */
  get permanentMemory(): MemoryBlock | undefined {
    const { installed, pending, physBegin, physLength } = this.state;
    return installed || pending ? { base: physBegin, size: physLength } : undefined;
  }

  /** Bytes that the last successful AllocatePages took: its pages, rounded where the type demands it. */
  get allocatedBytes(): bigint {
    return this.allocated;
  }

  /** Whether bins are active, and the bins there are, by memory type. Empty bins are left out. */
  bins(): { readonly type: number; readonly base: bigint; readonly max: bigint; readonly pages: number }[] {
    return (this.state.bins ?? []).flatMap((bin, type) => (bin.pages > 0 ? [{ type, ...bin }] : []));
  }

  /** Units in which a type is allocated, in bytes. */
  granularityOf(memoryType: number): bigint {
    return this.granularity(memoryType);
  }

  /** Where AllocatePages looks for a type before it looks into free HOBs, in its order. */
  places(memoryType: number): { readonly name: string; readonly top: bigint; readonly bottom: bigint }[] {
    const { pending } = this.state;
    const bin = pending ? undefined : this.binCursor(memoryType);
    const { top, bottom } = this.cursor();
    const name = pending ? 'The permanent memory to be' : 'The free range of the PHIT';
    return [...(bin ? [{ name: "The type's bin", top: bin.top, bottom: bin.bottom }] : []), { name, top, bottom }];
  }

  // --- services ---

  /** CreateHob (spec 6.3). In order: EFI_INVALID_PARAMETER for a length above 0xFFF8, EFI_OUT_OF_RESOURCES, EFI_SUCCESS. */
  createHob(type: number, length: number): { readonly status: Status; readonly hob: bigint | undefined } {
    return this.list.createHob(type, length);
  }

  /**
   * InstallPeiMemory (spec 6.4): always EFI_SUCCESS. The migration happens when the PEIM returns (`endPeim`); a second call
   * before it replaces the first, a call after it changes nothing.
   */
  installPeiMemory(begin: bigint, length: bigint): Status {
    const { state } = this;
    if (state.installed) {
      this.onHazard?.({ kind: 'asserts', message: 'permanent memory is installed already: a DEBUG build stops here' });
      return EFI_SUCCESS;
    }
    state.physBegin = begin;
    state.physLength = length;
    state.physFreeTop = (begin + length) & MASK64;
    state.pending = true;
    return EFI_SUCCESS;
  }

  /**
   * AllocatePages (spec 6.5). In order: EFI_INVALID_PARAMETER for a type that PEI does not allocate; EFI_SUCCESS from the
   * bin, the cursor or a free HOB; EFI_OUT_OF_RESOURCES. Zero pages succeed and record an empty HOB.
   */
  allocatePages(memoryType: number, pages: bigint): AddressResult {
    if (!ALLOCATABLE.has(memoryType)) return { status: EFI_INVALID_PARAMETER, memory: 0n };
    const granularity = this.granularity(memoryType);
    const bin = this.state.pending ? undefined : this.binCursor(memoryType);
    let request = { pages, memory: undefined as bigint | undefined };
    if (bin) request = this.takeFrom(bin, memoryType, request.pages, granularity);
    if (request.memory === undefined) request = this.takeFrom(this.cursor(), memoryType, request.pages, granularity);
    const memory = request.memory ?? this.takeFromHobs(memoryType, (request.pages << PAGE_SHIFT) & MASK64, granularity);
    this.noteDamage();
    if (memory === undefined) return { status: EFI_OUT_OF_RESOURCES, memory: 0n };
    this.allocated = (request.pages << PAGE_SHIFT) & MASK64;
    return { status: EFI_SUCCESS, memory };
  }

  /**
   * FreePages (spec 6.6). In order: EFI_INVALID_PARAMETER for zero pages, an unaligned address or a range that wraps;
   * EFI_NOT_FOUND unless one allocation HOB covers the range; EFI_SUCCESS.
   */
  freePages(memory: bigint, pages: bigint): Status {
    const length = (pages << PAGE_SHIFT) & MASK64;
    const last = (memory + length - 1n) & MASK64;
    if (pages === 0n || (memory & PAGE_MASK) !== 0n || memory >= last) return EFI_INVALID_PARAMETER;
    for (const hob of this.list.allocations()) {
      if (hob.memoryType === EfiConventionalMemory) continue;
      if (hob.base > memory || ((memory + length) & MASK64) > ((hob.base + hob.length) & MASK64)) continue;
      this.split(hob.address, memory, length, EfiConventionalMemory);
      this.release(hob.address);
      return EFI_SUCCESS;
    }
    this.noteDamage();
    return EFI_NOT_FOUND;
  }

  /**
   * AllocatePool (spec 6.7). In order: EFI_OUT_OF_RESOURCES above 65520 bytes, *Buffer left alone; the failure of CreateHob,
   * *Buffer NULL; EFI_SUCCESS. There is no way to free it.
   */
  allocatePool(size: bigint): PoolResult {
    if (size > POOL_LIMIT) return { status: EFI_OUT_OF_RESOURCES, buffer: undefined };
    const { status, hob } = this.list.createHob(HOB_TYPE.MEMORY_POOL, HOB_BYTES.header + Number(size));
    return { status, buffer: hob === undefined ? 0n : hob + BigInt(HOB_BYTES.header) };
  }

  // --- between modules ---

  /** The running PEIM has returned to the dispatcher: when InstallPeiMemory was called, PEI moves there (spec 6.4, 6.8). */
  endPeim(): void {
    if (!this.state.pending) return;
    this.migrate();
    if (this.sec.bins) this.setUpBins();
  }

  /**
   * Loads the DXE core and hands over (spec 6.9): pages and module HOB of the core, the DXE stack, the stack HOB re-pointed
   * to it with an extra HOB for the old one. Undefined when memory does not suffice.
   */
  handOff(load: DxeLoad): HandOff | undefined {
    const { list } = this;
    const corePages = pagesFor(load.dxeCoreSize);
    const core = this.allocatePages(EfiBootServicesCode, corePages);
    if (core.status !== EFI_SUCCESS) return undefined;
    list.buildAllocationHob(core.memory, corePages << PAGE_SHIFT, EfiBootServicesCode, 'gEfiHobMemoryAllocModuleGuid');
    const stackPages = pagesFor(load.stackSize);
    const stack = this.allocatePages(EfiBootServicesData, stackPages);
    if (stack.status !== EFI_SUCCESS) return undefined;
    this.updateStackHob(stack.memory, stackPages << PAGE_SHIFT);
    this.noteDamage();
    return {
      architecture: this.sec.architecture,
      hobStart: list.start,
      efiMemoryTop: list.memoryTop,
      efiMemoryBottom: list.memoryBottom,
      efiFreeMemoryTop: list.freeTop,
      hobs: list.values(),
      systemTables: true,
      cpuArchProtocol: load.cpuArchProtocol,
    };
  }

  /** UpdateStackHob: the old stack gets a plain HOB, and the stack HOB names the new one. */
  private updateStackHob(base: bigint, length: bigint): void {
    const { list } = this;
    for (const hob of list) {
      if (hob.type !== HOB_TYPE.MEMORY_ALLOCATION || list.guid(hob.address + 8n) !== HOB_GUIDS.gEfiHobMemoryAllocStackGuid) continue;
      const old = list.allocation(hob.address);
      list.buildAllocationHob(old.base, old.length, EfiBootServicesData);
      list.setAllocation(hob.address, base, length, EfiBootServicesData);
      return;
    }
  }

  // --- pages ---

  private granularity(memoryType: number): bigint {
    return RUNTIME_CLASS.has(memoryType) ? this.runtimeGranularity : PAGE;
  }

  /** The pair that pages come from when there is no bin (E1). */
  private cursor(): Cursor {
    const { state, list } = this;
    if (!state.pending) {
      return {
        get top() {
          return list.freeTop;
        },
        set top(value) {
          list.freeTop = value;
        },
        get bottom() {
          return list.freeBottom;
        },
      };
    }
    return {
      get top() {
        return state.physFreeTop;
      },
      set top(value) {
        state.physFreeTop = value & MASK64;
      },
      bottom: state.physBegin,
    };
  }

  private binCursor(memoryType: number): Cursor | undefined {
    const bin = this.state.bins?.[memoryType];
    if (!bin || bin.max === 0n) return undefined;
    return {
      get top() {
        return bin.max;
      },
      set top(value) {
        bin.max = value & MASK64;
      },
      bottom: bin.base,
    };
  }

  /** Steps 5 … 8 of AllocatePages. `pages` comes back rounded to the granularity once step 7 was reached. */
  private takeFrom(cursor: Cursor, memoryType: number, pages: bigint, granularity: bigint): { pages: bigint; memory: bigint | undefined } {
    const padding = cursor.top & (granularity - 1n);
    if (((cursor.top - cursor.bottom) & MASK64) < padding || cursor.top === padding) return { pages, memory: undefined };
    cursor.top -= padding;
    if (padding >= PAGE) this.record(cursor.top, alignDown(padding, PAGE), EfiConventionalMemory);
    const rounded = alignUp(pages, granularity >> PAGE_SHIFT);
    const room = (cursor.top - cursor.bottom) & MASK64;
    const roomPages = room >> PAGE_SHIFT;
    if (roomPages < rounded || (roomPages === rounded && (room & PAGE_MASK) < BigInt(HOB_BYTES.allocation))) {
      return { pages: rounded, memory: undefined };
    }
    cursor.top -= rounded << PAGE_SHIFT;
    const memory = cursor.top;
    this.record(memory, rounded << PAGE_SHIFT, memoryType);
    return { pages: rounded, memory };
  }

  /** FIND-IN-HOBS (spec 6.5 step 10): the first free HOB with room, its highest aligned part. */
  private takeFromHobs(memoryType: number, length: bigint, granularity: bigint): bigint | undefined {
    for (;;) {
      for (const hob of this.list.allocations()) {
        if (hob.memoryType !== EfiConventionalMemory || hob.length < length) continue;
        const start = alignDown((hob.base + hob.length - length) & MASK64, granularity);
        if (start < hob.base) continue;
        this.split(hob.address, start, length, memoryType);
        return start;
      }
      if (!this.mergeFreeHobs()) return undefined;
    }
  }

  /** Merging free HOBs (spec 6.6): each free HOB grows the first later one that it touches, and retires. */
  private mergeFreeHobs(): boolean {
    const { list } = this;
    let merged = false;
    const free = [...list.allocations()].filter((hob) => hob.memoryType === EfiConventionalMemory).map((hob) => hob.address);
    free.forEach((address, i) => {
      const hob = list.allocation(address);
      const end = (hob.base + hob.length) & MASK64;
      for (const later of free.slice(i + 1)) {
        const other = list.allocation(later);
        const otherEnd = (other.base + other.length) & MASK64;
        if (otherEnd !== hob.base && end !== other.base) continue;
        const base = otherEnd === hob.base ? other.base : hob.base;
        list.setAllocation(later, base, hob.length + other.length, EfiConventionalMemory);
        list.retire(address);
        merged = true;
        break;
      }
    });
    return merged;
  }

  /** RECORD (spec 6.5): a memory allocation HOB, in the first unused one of its size or at the list's end. */
  private record(base: bigint, length: bigint, memoryType: number): void {
    const { list } = this;
    let address: bigint | undefined;
    for (const hob of list) {
      if (hob.type !== HOB_TYPE.UNUSED || hob.length !== HOB_BYTES.allocation) continue;
      address = hob.address;
      list.writeHeader(address, HOB_TYPE.MEMORY_ALLOCATION, HOB_BYTES.allocation);
      break;
    }
    address ??= list.createHob(HOB_TYPE.MEMORY_ALLOCATION, HOB_BYTES.allocation).hob;
    if (address === undefined) {
      this.onHazard?.({
        kind: 'asserts',
        message: 'no room for a memory allocation HOB: the range is lost without a record, and a DEBUG build stops here',
      });
      return;
    }
    const binned = (this.state.bins?.[memoryType]?.pages ?? 0) !== 0;
    list.writeGuid(address + 8n, binned ? 'gEfiMemoryTypeInformationGuid' : undefined);
    list.setAllocation(address, base, length, memoryType);
    this.bytes.write32(address + 44n, 0);
  }

  /** SPLIT (spec 6.5): what the HOB describes beyond [base, base + length) becomes HOBs of the old type, the upper rest first. */
  private split(address: bigint, base: bigint, length: bigint, memoryType: number): void {
    const hob = this.list.allocation(address);
    const end = (base + length) & MASK64;
    const hobEnd = (hob.base + hob.length) & MASK64;
    if (end < hobEnd) this.record(end, hobEnd - end, hob.memoryType);
    if (hob.base < base) this.record(hob.base, base - hob.base, hob.memoryType);
    this.list.setAllocation(address, base, length, memoryType);
  }

  /** RELEASE (spec 6.6 step 5): a free HOB at the cursor goes back to it, and so does each that then lies there. */
  private release(address: bigint): void {
    const { list } = this;
    const cursor = this.cursor();
    let next: bigint | undefined = address;
    while (next !== undefined) {
      const hob = list.allocation(next);
      if (hob.base !== cursor.top) return;
      cursor.top = (cursor.top + hob.length) & MASK64;
      list.retire(next);
      next = undefined;
      const { top } = cursor;
      for (const other of list.allocations()) {
        if (other.memoryType !== EfiConventionalMemory || other.base !== top) continue;
        next = other.address;
        break;
      }
    }
  }

  // --- migration and bins ---

  /** Steps 1 … 5 of the migration (spec 6.4). */
  private migrate(): void {
    const { state, list, sec } = this;
    const { physBegin, physLength } = state;
    const halfLength = alignUp(physLength / 2n, PAGE);
    const newStack = halfLength < MAX_PEI_STACK ? halfLength : MAX_PEI_STACK;
    if (newStack < sec.stack.size) {
      this.onHazard?.({
        kind: 'asserts',
        message: `the old stack of ${sec.stack.size} bytes does not fit into the new one of ${newStack}`,
      });
    }
    list.buildAllocationHob(physBegin, newStack, EfiBootServicesData, 'gEfiHobMemoryAllocStackGuid');
    this.movePages();
    const hole = sec.temporaryRam.size - sec.heap.size - sec.stack.size;
    const plain = (physBegin + newStack) & MASK64;
    const moved = (sec.migrationService ?? true) || hole <= 0n ? plain : alignUp((plain + hole) & MASK64, 8n);
    const newList = (moved + (list.start - sec.heap.base)) & MASK64;
    const listSize = list.end - list.start;
    this.copy(list.start, newList, listSize);
    this.onMove?.(list.start, listSize, newList);
    const shift = newList - list.start;
    state.hobList = newList;
    this.list = new HobList(this.bytes, newList);
    this.list.memoryBottom = physBegin;
    this.list.memoryTop = physBegin + physLength;
    this.list.freeTop = state.physFreeTop;
    this.list.endOfHobList = list.endOfHobList + shift;
    this.list.freeBottom = this.list.endOfHobList + BigInt(HOB_BYTES.header);
    state.installed = true;
    state.pending = false;
  }

  /** The pages allocated in temporary RAM move to the top of permanent memory, and their HOBs follow. */
  private movePages(): void {
    const { state, list } = this;
    const oldBase = list.freeTop;
    const oldEnd = list.memoryTop;
    const size = (oldEnd - oldBase) & MASK64;
    if (size === 0n) return;
    const newBase = alignDown((state.physFreeTop - size) & MASK64, PAGE);
    this.copy(oldBase, newBase, size);
    this.onMove?.(oldBase, size, newBase);
    state.physFreeTop = newBase;
    for (const hob of list.allocations()) {
      if (hob.base < oldBase || hob.base >= oldEnd) continue;
      list.setAllocation(hob.address, hob.base - oldBase + newBase, hob.length, hob.memoryType);
    }
  }

  /** Copies memory; the ranges do not overlap, and a size that no temporary RAM has is left alone. */
  private copy(from: bigint, to: bigint, size: bigint): void {
    if (size > this.sec.temporaryRam.size) return;
    for (let offset = 0n; offset + 4n <= size; offset += 4n) this.bytes.write32(to + offset, this.bytes.read32(from + offset));
  }

  /** PEI memory bins (spec 6.8). */
  private setUpBins(): void {
    const { list } = this;
    this.allocatePool(17n * 8n);
    this.allocatePool(17n * 48n);
    const granularity = (type: number) => this.granularity(type);
    const rows = memoryTypeInformation(list, granularity);
    if (!rows) {
      this.onHazard?.({ kind: 'asserts', message: 'PEI bins are on, but there is no valid memory type information HOB' });
      return;
    }
    const total = rows.reduce((sum, [, pages]) => sum + BigInt(pages), 0n);
    this.state.bins = noBins();
    if (total === 0n) return;
    const top = binResourceTop(list, rows, granularity) ?? this.allocateBinBlock(total);
    if (top === undefined) return;
    const lowest = placeBins(this.state.bins, rows, top);
    if (list.freeTop > lowest && list.freeBottom < top - 1n) list.freeTop = lowest;
  }

  /** Takes the bins' block from the cursor and gives it back, so that it is known where it lies; a resource HOB describes it. */
  private allocateBinBlock(total: bigint): bigint | undefined {
    const block = this.allocateAlignedPages(EfiBootServicesData, total, this.runtimeGranularity);
    if (block === undefined) return undefined;
    this.freePages(block, total);
    this.list.buildResourceHob('SystemMemory', TESTED, block, total << PAGE_SHIFT, 'gEfiMemoryTypeInformationGuid');
    return (block + (total << PAGE_SHIFT)) & MASK64;
  }

  /** AllocateAlignedPages of MemoryAllocationLib over these services (spec 8.1): over-allocate, then trim both ends. */
  private allocateAlignedPages(memoryType: number, pages: bigint, alignment: bigint): bigint | undefined {
    const extra = alignment > PAGE ? alignment >> PAGE_SHIFT : 0n;
    const { status, memory } = this.allocatePages(memoryType, pages + extra);
    if (status !== EFI_SUCCESS) return undefined;
    if (extra === 0n) return memory;
    const aligned = alignUp(memory, alignment);
    const lead = (aligned - memory) >> PAGE_SHIFT;
    if (lead > 0n) this.freePages(memory, lead);
    const trail = extra - lead;
    if (trail > 0n) this.freePages(aligned + (pages << PAGE_SHIFT), trail);
    return aligned;
  }

  // --- keyframes ---

  /** The state, for `restore`. */
  snapshot(): PeiSnapshot {
    const { list, bytes } = this;
    const listEnd = list.end;
    const words = new Uint32Array(Number((listEnd - list.start) >> 2n));
    for (let i = 0; i < words.length; i++) words[i] = bytes.read32(list.start + BigInt(4 * i));
    return { state: copyOf(this.state), listEnd, words };
  }

  /** Takes a snapshot's state back, the list's bytes included. */
  restore({ state, words }: PeiSnapshot): void {
    this.state = copyOf(state);
    this.list = new HobList(this.bytes, state.hobList);
    words.forEach((word, i) => {
      this.bytes.write32(state.hobList + BigInt(4 * i), word);
    });
  }

  private noteDamage(): void {
    const at = this.list.damagedAt;
    if (at === undefined) return;
    this.list.damagedAt = undefined;
    this.onHazard?.({
      kind: 'hangs',
      message: `the HOB at ${hex(at)} has a length that leads nowhere: the PEI core would walk on for ever`,
    });
  }
}

function copyOf(state: PeiState): PeiState {
  return { ...state, bins: state.bins?.map((bin) => ({ ...bin })) };
}

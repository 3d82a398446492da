// The services of the simulated firmware as a caller sees them: what the DXE core implements, what the recorder wraps
// one to one, and what a script's `gBS` and `gDS` end in. Every argument is taken as the specification types it:
// unsigned 64-bit values as bigint (0 … 2^64-1), enumerations as unsigned 32-bit numbers, a NULL pointer as null.
// A call never throws for anything that a caller can pass; it answers with a status, in EDK2's order of checks.

import type { IoSpaceRow, MemoryMapTable, MemorySpaceRow } from '../moment';
import type { Status } from '../uefi/status';

/** An image or device handle by name; null is none. Only equality matters. */
export type Handle = string | null;

/**
 * Something the reference firmware does that no status shows: it would corrupt memory, hang, take a
 * count for another one, or trip an assertion. */
export interface Hazard {
  /** `corrupts-memory`, `hangs` (the status given is a substitute), `wraps` (a length), `asserts` (a DEBUG build stops here). */
  readonly kind: 'corrupts-memory' | 'hangs' | 'wraps' | 'asserts';
  /** What real firmware would do, in one sentence. */
  readonly message: string;
}

/** Result of AllocatePages and AllocateMemorySpace: `memory` is the caller's variable after the call, failed or not. */
export interface AddressResult {
  readonly status: Status;
  readonly memory: bigint;
}

export interface PoolResult {
  readonly status: Status;
  /** What was written to *Buffer; undefined when the variable was left alone. */
  readonly buffer: bigint | undefined;
}

export interface MemoryMapResult {
  readonly status: Status;
  /** *MemoryMapSize after the call; undefined when its pointer was NULL. */
  readonly memoryMapSize: bigint | undefined;
  readonly mapKey: bigint;
  readonly descriptorSize: number;
  readonly descriptorVersion: number;
  /** On success only: the descriptors, in firmware's order. */
  readonly map: MemoryMapTable | undefined;
}

/** What Get…SpaceDescriptor answers: on success, the row of the range that contains the address. */
export interface SpaceDescriptorResult<Row> {
  readonly status: Status;
  readonly descriptor?: Row;
}

/** What Get…SpaceMap answers. */
export interface SpaceMapResult<Row> {
  readonly status: Status;
  readonly numberOfDescriptors: number;
  /** On success: the pool buffer that holds the copy and that the caller frees. */
  readonly buffer?: bigint;
  readonly descriptors?: readonly Row[];
}

/** The services that EFI_DXE_SERVICES has for memory space and once more for I/O space (spec 5.4.2, 5.4.3, 5.6, 5.7). */
export interface SpaceServices<Row> {
  /** `gcdType` is an EFI_GCD_MEMORY_TYPE or EFI_GCD_IO_TYPE, `alignment` the exponent of a power of two. */
  allocate(
    gcdAllocateType: number,
    gcdType: number,
    alignment: bigint,
    length: bigint,
    baseAddress: bigint | null,
    imageHandle: Handle,
    deviceHandle: Handle,
  ): AddressResult;
  free(base: bigint, length: bigint): Status;
  remove(base: bigint, length: bigint): Status;
  /** `descriptor` false stands for a NULL Descriptor pointer. */
  getDescriptor(base: bigint, descriptor?: boolean): SpaceDescriptorResult<Row>;
  /** `pointers` false: one of the two arguments is NULL. */
  getMap(pointers?: boolean): SpaceMapResult<Row>;
}

export interface DxeServices {
  // --- EFI_BOOT_SERVICES (spec 2.10, 2.11, 3.4, 3.7, 4, 7.1) ---
  allocatePages(type: number, memoryType: number, pages: bigint, memory: bigint | null): AddressResult;
  freePages(memory: bigint, pages: bigint): Status;
  /** `buffer` false stands for a NULL Buffer pointer. */
  allocatePool(poolType: number, size: bigint, buffer?: boolean): PoolResult;
  freePool(buffer: bigint | null): Status;
  /** `memoryMapSize` null: that pointer is NULL. `memoryMap` false: the buffer pointer is NULL. */
  getMemoryMap(memoryMapSize: bigint | null, memoryMap?: boolean): MemoryMapResult;
  exitBootServices(imageHandle: Handle, mapKey: bigint): Status;

  // --- EFI_DXE_SERVICES (spec 5.4 … 5.7) ---
  addMemorySpace(gcdMemoryType: number, base: bigint, length: bigint, capabilities: bigint): Status;
  addIoSpace(gcdIoType: number, base: bigint, length: bigint): Status;
  setMemorySpaceAttributes(base: bigint, length: bigint, attributes: bigint): Status;
  setMemorySpaceCapabilities(base: bigint, length: bigint, capabilities: bigint): Status;
  /** AllocateMemorySpace, FreeMemorySpace, RemoveMemorySpace, GetMemorySpaceDescriptor and GetMemorySpaceMap. */
  readonly memorySpace: SpaceServices<MemorySpaceRow>;
  /** AllocateIoSpace, FreeIoSpace, RemoveIoSpace, GetIoSpaceDescriptor and GetIoSpaceMap. */
  readonly ioSpace: SpaceServices<IoSpaceRow>;

  /** The map key as it stands (spec 2.15). */
  readonly mapKey: bigint;
}

/**
 * Bytes of simulated memory as the firmware itself touches them: pool heads and tails, the zeroing of page 0, and the
 * maps it hands out. With it, FreePool judges a buffer by the bytes that are there, as EDK2 does.
 */
export interface FirmwareBytes {
  read32(address: bigint): number;
  read64(address: bigint): bigint;
  write32(address: bigint, value: number): void;
  write64(address: bigint, value: bigint): void;
  fill(address: bigint, length: bigint, value: number): void;
}

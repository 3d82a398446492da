// What PEI leaves to DXE: the hand-off-block list and the few facts around it, as a value. It is made from a platform
// (or by a script's PEIM), read from a recorded trace, and consumed by the start of DXE (spec 1.8, 5.8, 5.9, 6.9).

import type { Status } from '../uefi/status';

/** EFI_RESOURCE_TYPE (spec 1.8), numbered from 0. */
export const RESOURCE_TYPE_NAMES = [
  'SystemMemory',
  'MemoryMappedIO',
  'IO',
  'FirmwareDevice',
  'MemoryMappedIOPort',
  'MemoryReserved',
  'IOReserved',
  'MemoryUnaccepted',
] as const;
export type ResourceType = (typeof RESOURCE_TYPE_NAMES)[number];

/** A HOB between the PHIT and the end HOB, in list order. Lengths in bytes, addresses 64-bit unsigned. */
export type Hob =
  | { readonly kind: 'cpu'; readonly sizeOfMemorySpace: number; readonly sizeOfIoSpace: number }
  | {
      readonly kind: 'resource';
      readonly resourceType: ResourceType;
      readonly start: bigint;
      readonly length: bigint;
      /** EFI_RESOURCE_ATTRIBUTE_* bits, 32 bits unsigned. */
      readonly attributes: number;
      /** True when Owner is gEfiMemoryTypeInformationGuid: the range in which bins are to be placed. */
      readonly ownerIsMemoryTypeInformation?: boolean;
    }
  | {
      readonly kind: 'memoryAllocation';
      /** EFI_MEMORY_TYPE number. */
      readonly memoryType: number;
      readonly base: bigint;
      readonly length: bigint;
      /** Which GUID is in Name: the stack's, the module's (the DXE core's image), the bins', or zero. */
      readonly name?: 'Stack' | 'Module' | 'BspStore' | 'MemoryTypeInformation';
    }
  | { readonly kind: 'fv'; readonly base: bigint; readonly length: bigint }
  /** gEfiMemoryTypeInformationGuid: (type, pages) rows literally as in the HOB; a terminator may be missing. */
  | { readonly kind: 'memoryTypeInformation'; readonly entries: readonly (readonly [type: number, pages: number])[] }
  /** Some other GUID extension HOB with that much data. */
  | { readonly kind: 'guid'; readonly dataLength: number }
  /** EFI_HOB_TYPE_MEMORY_POOL or EFI_HOB_TYPE_UNUSED: takes room in the list and has no other effect. */
  | { readonly kind: 'memoryPool' | 'unused'; readonly bytes: number };

/** Constants that depend on the processor architecture (spec 1.6). */
export interface ArchitectureConstants {
  /** Runtime page granularity in bytes: 0x1000, or 0x10000 on AArch64 and LoongArch64. */
  readonly runtimeGranularity: 0x1000 | 0x10000;
  /** MAX_ALLOC_ADDRESS. */
  readonly maxAllocAddress: bigint;
}

export const ARCHITECTURE_CONSTANTS: Record<'x64' | 'aarch64' | 'riscv64' | 'loongarch64', ArchitectureConstants> = {
  x64: { runtimeGranularity: 0x1000, maxAllocAddress: 0xffff_ffff_ffff_ffffn },
  aarch64: { runtimeGranularity: 0x10000, maxAllocAddress: 0x0000_ffff_ffff_ffffn },
  riscv64: { runtimeGranularity: 0x1000, maxAllocAddress: 0x0000_ffff_ffff_ffffn },
  loongarch64: { runtimeGranularity: 0x10000, maxAllocAddress: 0x0000_ffff_ffff_ffffn },
};

export interface HandOff {
  readonly architecture: keyof typeof ARCHITECTURE_CONSTANTS;
  /** Address of the PHIT HOB, the first of the list. */
  readonly hobStart: bigint;
  readonly efiMemoryTop: bigint;
  readonly efiMemoryBottom: bigint;
  readonly efiFreeMemoryTop: bigint;
  /** In list order, without the PHIT and the end HOB. EfiFreeMemoryBottom follows from their sizes (spec 1.8). */
  readonly hobs: readonly Hob[];
  /** DxeMain allocates the system table and the runtime services table (120 and 136 bytes) after the GCD is up. */
  readonly systemTables: boolean;
  /** The CPU architectural protocol is there once initialisation is over; its SetMemoryAttributes answers this status. */
  readonly cpuArchProtocol: Status | null;
}

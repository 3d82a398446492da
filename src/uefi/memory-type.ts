// EFI_MEMORY_TYPE, EFI_ALLOCATE_TYPE and the PI specification's GCD types, under their own names (spec 1.1, 1.4, 1.7).

export const EfiReservedMemoryType = 0;
export const EfiLoaderCode = 1;
export const EfiLoaderData = 2;
export const EfiBootServicesCode = 3;
export const EfiBootServicesData = 4;
export const EfiRuntimeServicesCode = 5;
export const EfiRuntimeServicesData = 6;
export const EfiConventionalMemory = 7;
export const EfiUnusableMemory = 8;
export const EfiACPIReclaimMemory = 9;
export const EfiACPIMemoryNVS = 10;
export const EfiMemoryMappedIO = 11;
export const EfiMemoryMappedIOPortSpace = 12;
export const EfiPalCode = 13;
export const EfiPersistentMemory = 14;
export const EfiUnacceptedMemoryType = 15;
/** Bound, not a type. */
export const EfiMaxMemoryType = 16;
/** 0x70000000–0x7FFFFFFF belong to OEMs, 0x80000000–0xFFFFFFFF to operating system loaders. */
export const OEM_FIRST = 0x7000_0000;

/** Names by number, 0 … 15. */
export const MEMORY_TYPE_NAMES = [
  'EfiReservedMemoryType',
  'EfiLoaderCode',
  'EfiLoaderData',
  'EfiBootServicesCode',
  'EfiBootServicesData',
  'EfiRuntimeServicesCode',
  'EfiRuntimeServicesData',
  'EfiConventionalMemory',
  'EfiUnusableMemory',
  'EfiACPIReclaimMemory',
  'EfiACPIMemoryNVS',
  'EfiMemoryMappedIO',
  'EfiMemoryMappedIOPortSpace',
  'EfiPalCode',
  'EfiPersistentMemory',
  'EfiUnacceptedMemoryType',
] as const;

/** Names as the UEFI shell's `memmap` prints them, by number. */
export const SHELL_TYPE_NAMES = [
  'Reserved',
  'LoaderCode',
  'LoaderData',
  'BS_Code',
  'BS_Data',
  'RT_Code',
  'RT_Data',
  'Available',
  'Unusable',
  'ACPI_Recl',
  'ACPI_NVS',
  'MMIO',
  'MMIO_Port',
  'PalCode',
  'Persistent',
  'Unaccepted',
] as const;

/** `EfiBootServicesData`; a number in hexadecimal for OEM, OS and unknown types. */
export function memoryTypeName(type: number): string {
  return MEMORY_TYPE_NAMES[type] ?? `0x${type.toString(16).toUpperCase().padStart(8, '0')}`;
}

/** `BS_Data` as the shell has it; a number in hexadecimal for OEM, OS and unknown types. */
export function shellTypeName(type: number): string {
  return SHELL_TYPE_NAMES[type] ?? `0x${type.toString(16).toUpperCase().padStart(8, '0')}`;
}

const BY_NAME = new Map<string, number>(MEMORY_TYPE_NAMES.map((name, type) => [name, type]));

/** Number of a type by its specification name; undefined when there is none. */
export function memoryTypeValue(name: string): number | undefined {
  return BY_NAME.get(name);
}

/** EFI_ALLOCATE_TYPE. */
export const AllocateAnyPages = 0;
export const AllocateMaxAddress = 1;
export const AllocateAddress = 2;
export const MaxAllocateType = 3;
export const ALLOCATE_TYPE_NAMES = ['AllocateAnyPages', 'AllocateMaxAddress', 'AllocateAddress'] as const;

/** EFI_GCD_MEMORY_TYPE names by number (PI volume 2, 7.2.2). */
export const GCD_MEMORY_TYPE_NAMES = [
  'EfiGcdMemoryTypeNonExistent',
  'EfiGcdMemoryTypeReserved',
  'EfiGcdMemoryTypeSystemMemory',
  'EfiGcdMemoryTypeMemoryMappedIo',
  'EfiGcdMemoryTypePersistent',
  'EfiGcdMemoryTypeMoreReliable',
  'EfiGcdMemoryTypeUnaccepted',
] as const;

/** EFI_GCD_IO_TYPE names by number. */
export const GCD_IO_TYPE_NAMES = ['EfiGcdIoTypeNonExistent', 'EfiGcdIoTypeReserved', 'EfiGcdIoTypeIo'] as const;

/** EFI_GCD_ALLOCATE_TYPE names by number. */
export const GCD_ALLOCATE_TYPE_NAMES = [
  'EfiGcdAllocateAnySearchBottomUp',
  'EfiGcdAllocateMaxAddressSearchBottomUp',
  'EfiGcdAllocateAddress',
  'EfiGcdAllocateAnySearchTopDown',
  'EfiGcdAllocateMaxAddressSearchTopDown',
] as const;

// PiPei.h, PiDxe.h and what they bring: HOBs, the PEI services table, the DXE services table and GCD types, with the
// names and layouts of the PI specification (spec 1.7, 1.8).

import { declarations } from '../builtins/builtin';
import { dxeServices } from '../builtins/dxe-services';
import { PEI_POINTERS, peiMember, peiServices } from '../builtins/pei-services';
import type { Header } from './header';

const MULTI_PHASE = `
#pragma once
#include <Uefi/UefiMultiPhase.h>
#include <Pi/PiFirmwareVolume.h>
#include <Pi/PiFirmwareFile.h>
#include <Pi/PiBootMode.h>
#include <Pi/PiHob.h>
#include <Pi/PiDependency.h>
#include <Pi/PiStatusCode.h>

#define DXE_ERROR(StatusCode) (MAX_BIT | (MAX_BIT >> 2) | (StatusCode))
#define EFI_REQUEST_UNLOAD_IMAGE ((RETURN_STATUS) DXE_ERROR (1))
#define EFI_NOT_AVAILABLE_YET ((RETURN_STATUS) DXE_ERROR (2))
#define PI_ENCODE_WARNING(a) ((MAX_BIT >> 2) | (a))
#define PI_ENCODE_ERROR(a) (MAX_BIT | (MAX_BIT >> 2) | (a))
#define EFI_INTERRUPT_PENDING PI_ENCODE_ERROR (0)
#define EFI_WARN_INTERRUPT_SOURCE_PENDING PI_ENCODE_WARNING (0)
#define EFI_WARN_INTERRUPT_SOURCE_QUIESCED PI_ENCODE_WARNING (1)

#define EFI_AUTH_STATUS_PLATFORM_OVERRIDE 0x01
#define EFI_AUTH_STATUS_IMAGE_SIGNED 0x02
#define EFI_AUTH_STATUS_NOT_TESTED 0x04
#define EFI_AUTH_STATUS_TEST_FAILED 0x08
#define EFI_AUTH_STATUS_ALL 0x0F

#define EFI_MMRAM_OPEN 0x00000001
#define EFI_MMRAM_CLOSED 0x00000002
#define EFI_MMRAM_LOCKED 0x00000004
#define EFI_CACHEABLE 0x00000008
#define EFI_ALLOCATED 0x00000010
#define EFI_NEEDS_TESTING 0x00000020
#define EFI_NEEDS_ECC_INITIALIZATION 0x00000040
#define EFI_SMRAM_OPEN EFI_MMRAM_OPEN
#define EFI_SMRAM_CLOSED EFI_MMRAM_CLOSED
#define EFI_SMRAM_LOCKED EFI_MMRAM_LOCKED

typedef struct {
  EFI_PHYSICAL_ADDRESS PhysicalStart;
  EFI_PHYSICAL_ADDRESS CpuStart;
  UINT64 PhysicalSize;
  UINT64 RegionState;
} EFI_MMRAM_DESCRIPTOR;
typedef EFI_MMRAM_DESCRIPTOR EFI_SMRAM_DESCRIPTOR;

typedef struct _EFI_MM_RESERVED_MMRAM_REGION {
  EFI_PHYSICAL_ADDRESS MmramReservedStart;
  UINT64 MmramReservedSize;
} EFI_MM_RESERVED_MMRAM_REGION;

typedef VOID (EFIAPI *EFI_AP_PROCEDURE)(IN OUT VOID *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_AP_PROCEDURE2)(IN VOID *ProcedureArgument);
`;

const BOOT_MODE = `
#pragma once
#include <Base.h>

#define BOOT_WITH_FULL_CONFIGURATION 0x00
#define BOOT_WITH_MINIMAL_CONFIGURATION 0x01
#define BOOT_ASSUMING_NO_CONFIGURATION_CHANGES 0x02
#define BOOT_WITH_FULL_CONFIGURATION_PLUS_DIAGNOSTICS 0x03
#define BOOT_WITH_DEFAULT_SETTINGS 0x04
#define BOOT_ON_S4_RESUME 0x05
#define BOOT_ON_S5_RESUME 0x06
#define BOOT_WITH_MFG_MODE_SETTINGS 0x07
#define BOOT_ON_S2_RESUME 0x10
#define BOOT_ON_S3_RESUME 0x11
#define BOOT_ON_FLASH_UPDATE 0x12
#define BOOT_IN_RECOVERY_MODE 0x20

typedef UINT32 EFI_BOOT_MODE;
`;

const HOB = `
#pragma once
#include <Uefi/UefiMultiPhase.h>
#include <Pi/PiBootMode.h>

#define EFI_HOB_TYPE_HANDOFF 0x0001
#define EFI_HOB_TYPE_MEMORY_ALLOCATION 0x0002
#define EFI_HOB_TYPE_RESOURCE_DESCRIPTOR 0x0003
#define EFI_HOB_TYPE_GUID_EXTENSION 0x0004
#define EFI_HOB_TYPE_FV 0x0005
#define EFI_HOB_TYPE_CPU 0x0006
#define EFI_HOB_TYPE_MEMORY_POOL 0x0007
#define EFI_HOB_TYPE_FV2 0x0009
#define EFI_HOB_TYPE_LOAD_PEIM_UNUSED 0x000A
#define EFI_HOB_TYPE_UEFI_CAPSULE 0x000B
#define EFI_HOB_TYPE_FV3 0x000C
#define EFI_HOB_TYPE_UNUSED 0xFFFE
#define EFI_HOB_TYPE_END_OF_HOB_LIST 0xFFFF
#define EFI_HOB_HANDOFF_TABLE_VERSION 0x0009

#define EFI_RESOURCE_SYSTEM_MEMORY 0x00000000
#define EFI_RESOURCE_MEMORY_MAPPED_IO 0x00000001
#define EFI_RESOURCE_IO 0x00000002
#define EFI_RESOURCE_FIRMWARE_DEVICE 0x00000003
#define EFI_RESOURCE_MEMORY_MAPPED_IO_PORT 0x00000004
#define EFI_RESOURCE_MEMORY_RESERVED 0x00000005
#define EFI_RESOURCE_IO_RESERVED 0x00000006
#define EFI_RESOURCE_MEMORY_UNACCEPTED 0x00000007
#define EFI_RESOURCE_MAX_MEMORY_TYPE 0x00000008

#define EFI_RESOURCE_ATTRIBUTE_PRESENT 0x00000001
#define EFI_RESOURCE_ATTRIBUTE_INITIALIZED 0x00000002
#define EFI_RESOURCE_ATTRIBUTE_TESTED 0x00000004
#define EFI_RESOURCE_ATTRIBUTE_SINGLE_BIT_ECC 0x00000008
#define EFI_RESOURCE_ATTRIBUTE_MULTIPLE_BIT_ECC 0x00000010
#define EFI_RESOURCE_ATTRIBUTE_ECC_RESERVED_1 0x00000020
#define EFI_RESOURCE_ATTRIBUTE_ECC_RESERVED_2 0x00000040
#define EFI_RESOURCE_ATTRIBUTE_READ_PROTECTED 0x00000080
#define EFI_RESOURCE_ATTRIBUTE_WRITE_PROTECTED 0x00000100
#define EFI_RESOURCE_ATTRIBUTE_EXECUTION_PROTECTED 0x00000200
#define EFI_RESOURCE_ATTRIBUTE_UNCACHEABLE 0x00000400
#define EFI_RESOURCE_ATTRIBUTE_WRITE_COMBINEABLE 0x00000800
#define EFI_RESOURCE_ATTRIBUTE_WRITE_THROUGH_CACHEABLE 0x00001000
#define EFI_RESOURCE_ATTRIBUTE_WRITE_BACK_CACHEABLE 0x00002000
#define EFI_RESOURCE_ATTRIBUTE_16_BIT_IO 0x00004000
#define EFI_RESOURCE_ATTRIBUTE_32_BIT_IO 0x00008000
#define EFI_RESOURCE_ATTRIBUTE_64_BIT_IO 0x00010000
#define EFI_RESOURCE_ATTRIBUTE_UNCACHED_EXPORTED 0x00020000
#define EFI_RESOURCE_ATTRIBUTE_READ_ONLY_PROTECTED 0x00040000
#define EFI_RESOURCE_ATTRIBUTE_READ_ONLY_PROTECTABLE 0x00080000
#define EFI_RESOURCE_ATTRIBUTE_READ_PROTECTABLE 0x00100000
#define EFI_RESOURCE_ATTRIBUTE_WRITE_PROTECTABLE 0x00200000
#define EFI_RESOURCE_ATTRIBUTE_EXECUTION_PROTECTABLE 0x00400000
#define EFI_RESOURCE_ATTRIBUTE_PERSISTENT 0x00800000
#define EFI_RESOURCE_ATTRIBUTE_PERSISTABLE 0x01000000
#define EFI_RESOURCE_ATTRIBUTE_MORE_RELIABLE 0x02000000
#define EFI_RESOURCE_ATTRIBUTE_SPECIAL_PURPOSE 0x04000000
#define EFI_RESOURCE_ATTRIBUTE_HOT_PLUGGABLE 0x08000000

typedef UINT32 EFI_RESOURCE_TYPE;
typedef UINT32 EFI_RESOURCE_ATTRIBUTE_TYPE;

typedef struct {
  UINT16 HobType;
  UINT16 HobLength;
  UINT32 Reserved;
} EFI_HOB_GENERIC_HEADER;

typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  UINT32 Version;
  EFI_BOOT_MODE BootMode;
  EFI_PHYSICAL_ADDRESS EfiMemoryTop;
  EFI_PHYSICAL_ADDRESS EfiMemoryBottom;
  EFI_PHYSICAL_ADDRESS EfiFreeMemoryTop;
  EFI_PHYSICAL_ADDRESS EfiFreeMemoryBottom;
  EFI_PHYSICAL_ADDRESS EfiEndOfHobList;
} EFI_HOB_HANDOFF_INFO_TABLE;

typedef struct {
  EFI_GUID Name;
  EFI_PHYSICAL_ADDRESS MemoryBaseAddress;
  UINT64 MemoryLength;
  EFI_MEMORY_TYPE MemoryType;
  UINT8 Reserved[4];
} EFI_HOB_MEMORY_ALLOCATION_HEADER;

typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_HOB_MEMORY_ALLOCATION_HEADER AllocDescriptor;
} EFI_HOB_MEMORY_ALLOCATION;

typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_HOB_MEMORY_ALLOCATION_HEADER AllocDescriptor;
} EFI_HOB_MEMORY_ALLOCATION_STACK;

typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_HOB_MEMORY_ALLOCATION_HEADER MemoryAllocationHeader;
  EFI_GUID ModuleName;
  EFI_PHYSICAL_ADDRESS EntryPoint;
} EFI_HOB_MEMORY_ALLOCATION_MODULE;

typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_GUID Owner;
  EFI_RESOURCE_TYPE ResourceType;
  EFI_RESOURCE_ATTRIBUTE_TYPE ResourceAttribute;
  EFI_PHYSICAL_ADDRESS PhysicalStart;
  UINT64 ResourceLength;
} EFI_HOB_RESOURCE_DESCRIPTOR;

typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_GUID Name;
} EFI_HOB_GUID_TYPE;

typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_PHYSICAL_ADDRESS BaseAddress;
  UINT64 Length;
} EFI_HOB_FIRMWARE_VOLUME;

typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  UINT8 SizeOfMemorySpace;
  UINT8 SizeOfIoSpace;
  UINT8 Reserved[6];
} EFI_HOB_CPU;

typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
} EFI_HOB_MEMORY_POOL;

typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_HOB_MEMORY_ALLOCATION_HEADER AllocDescriptor;
} EFI_HOB_MEMORY_ALLOCATION_BSP_STORE;
typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_PHYSICAL_ADDRESS BaseAddress;
  UINT64 Length;
  EFI_GUID FvName;
  EFI_GUID FileName;
} EFI_HOB_FIRMWARE_VOLUME2;
typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_PHYSICAL_ADDRESS BaseAddress;
  UINT64 Length;
  UINT32 AuthenticationStatus;
  BOOLEAN ExtractedFv;
  EFI_GUID FvName;
  EFI_GUID FileName;
} EFI_HOB_FIRMWARE_VOLUME3;
typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_PHYSICAL_ADDRESS BaseAddress;
  UINT64 Length;
} EFI_HOB_UEFI_CAPSULE;

typedef union {
  EFI_HOB_GENERIC_HEADER *Header;
  EFI_HOB_HANDOFF_INFO_TABLE *HandoffInformationTable;
  EFI_HOB_MEMORY_ALLOCATION *MemoryAllocation;
  EFI_HOB_MEMORY_ALLOCATION_STACK *MemoryAllocationStack;
  EFI_HOB_MEMORY_ALLOCATION_MODULE *MemoryAllocationModule;
  EFI_HOB_RESOURCE_DESCRIPTOR *ResourceDescriptor;
  EFI_HOB_GUID_TYPE *Guid;
  EFI_HOB_FIRMWARE_VOLUME *FirmwareVolume;
  EFI_HOB_CPU *Cpu;
  EFI_HOB_FIRMWARE_VOLUME2 *FirmwareVolume2;
  EFI_HOB_FIRMWARE_VOLUME3 *FirmwareVolume3;
  EFI_HOB_MEMORY_ALLOCATION_BSP_STORE *MemoryAllocationBspStore;
  EFI_HOB_UEFI_CAPSULE *Capsule;
  EFI_HOB_MEMORY_POOL *Pool;
  UINT8 *Raw;
} EFI_PEI_HOB_POINTERS;

#define GET_HOB_TYPE(HobStart) ((*(EFI_HOB_GENERIC_HEADER **)&(HobStart))->HobType)
#define GET_HOB_LENGTH(HobStart) ((*(EFI_HOB_GENERIC_HEADER **)&(HobStart))->HobLength)
#define GET_NEXT_HOB(HobStart) ((VOID *)(*(UINT8 **)&(HobStart) + GET_HOB_LENGTH (HobStart)))
#define END_OF_HOB_LIST(HobStart) (GET_HOB_TYPE (HobStart) == (UINT16)EFI_HOB_TYPE_END_OF_HOB_LIST)
#define GET_GUID_HOB_DATA(HobStart) ((VOID *)(*(UINT8 **)&(HobStart) + sizeof (EFI_HOB_GUID_TYPE)))
#define GET_GUID_HOB_DATA_SIZE(HobStart) (UINT16)(GET_HOB_LENGTH (HobStart) - sizeof (EFI_HOB_GUID_TYPE))
`;

const PEI_CIS_TYPES = `
#pragma once
#include <Pi/PiMultiPhase.h>

typedef VOID *EFI_PEI_FV_HANDLE;
typedef VOID *EFI_PEI_FILE_HANDLE;
typedef struct _EFI_PEI_SERVICES EFI_PEI_SERVICES;

typedef struct {
  UINTN Flags;
  EFI_GUID *Guid;
  VOID *Ppi;
} EFI_PEI_PPI_DESCRIPTOR;

#define EFI_PEI_PPI_DESCRIPTOR_PPI 0x00000010
#define EFI_PEI_PPI_DESCRIPTOR_TERMINATE_LIST 0x80000000

typedef EFI_STATUS (EFIAPI *EFI_PEIM_ENTRY_POINT2)(IN EFI_PEI_FILE_HANDLE FileHandle, IN CONST EFI_PEI_SERVICES **PeiServices);

typedef struct {
  UINT16 DataSize;
  VOID *BootFirmwareVolumeBase;
  UINTN BootFirmwareVolumeSize;
  VOID *TemporaryRamBase;
  UINTN TemporaryRamSize;
  VOID *PeiTemporaryRamBase;
  UINTN PeiTemporaryRamSize;
  VOID *StackBase;
  UINTN StackSize;
} EFI_SEC_PEI_HAND_OFF;
typedef struct _EFI_PEI_NOTIFY_DESCRIPTOR EFI_PEI_NOTIFY_DESCRIPTOR;
typedef EFI_STATUS (EFIAPI *EFI_PEIM_NOTIFY_ENTRY_POINT)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_NOTIFY_DESCRIPTOR *NotifyDescriptor, VOID *Ppi);
#define EFI_PEI_PPI_DESCRIPTOR_PIC 0x00000001
#define EFI_PEI_PPI_DESCRIPTOR_NOTIFY_CALLBACK 0x00000020
#define EFI_PEI_PPI_DESCRIPTOR_NOTIFY_DISPATCH 0x00000040
#define EFI_PEI_PPI_DESCRIPTOR_NOTIFY_TYPES 0x00000060
struct _EFI_PEI_NOTIFY_DESCRIPTOR {
  UINTN Flags;
  EFI_GUID *Guid;
  EFI_PEIM_NOTIFY_ENTRY_POINT Notify;
};
typedef union {
  EFI_PEI_NOTIFY_DESCRIPTOR Notify;
  EFI_PEI_PPI_DESCRIPTOR Ppi;
} EFI_PEI_DESCRIPTOR;
typedef struct {
  EFI_GUID FileName;
  EFI_FV_FILETYPE FileType;
  EFI_FV_FILE_ATTRIBUTES FileAttributes;
  VOID *Buffer;
  UINT32 BufferSize;
} EFI_FV_FILE_INFO;
typedef struct {
  EFI_GUID FileName;
  EFI_FV_FILETYPE FileType;
  EFI_FV_FILE_ATTRIBUTES FileAttributes;
  VOID *Buffer;
  UINT32 BufferSize;
  UINT32 AuthenticationStatus;
} EFI_FV_FILE_INFO2;
typedef struct {
  EFI_FVB_ATTRIBUTES_2 FvAttributes;
  EFI_GUID FvFormat;
  EFI_GUID FvName;
  VOID *FvStart;
  UINT64 FvSize;
} EFI_FV_INFO;

typedef struct _EFI_PEI_CPU_IO_PPI EFI_PEI_CPU_IO_PPI;
typedef struct _EFI_PEI_PCI_CFG2_PPI EFI_PEI_PCI_CFG2_PPI;
`;

const PEI_CIS_TABLE = `
#define PEI_SERVICES_SIGNATURE 0x5652455320494550ULL
#define PEI_SERVICES_REVISION ((1 << 16) | 80)

struct _EFI_PEI_SERVICES {
  EFI_TABLE_HEADER Hdr;
${peiMembers().join('\n')}
};
`;

/** The members of EFI_PEI_SERVICES behind its header. */
function peiMembers(): string[] {
  const lines: string[] = [];
  for (const [index, builtin] of peiServices.entries()) {
    if (peiMember(index) > lines.length) lines.push(...PEI_POINTERS.map((pointer) => `  ${pointer};`));
    lines.push(`  ${pointerType(builtin.prototype)} ${builtin.name.slice('EFI_PEI_SERVICES.'.length)};`);
  }
  return lines;
}

/** Name that a typedef of a pointer to a function defines. */
function pointerType(prototype: string): string {
  return /\(EFIAPI \*(\w+)\)/.exec(prototype)?.[1] as string;
}

const DXE_CIS_TYPES = `
#pragma once
#include <Uefi/UefiSpec.h>
#include <Pi/PiMultiPhase.h>

typedef enum {
  EfiGcdMemoryTypeNonExistent,
  EfiGcdMemoryTypeReserved,
  EfiGcdMemoryTypeSystemMemory,
  EfiGcdMemoryTypeMemoryMappedIo,
  EfiGcdMemoryTypePersistent,
  EfiGcdMemoryTypePersistentMemory = EfiGcdMemoryTypePersistent,
  EfiGcdMemoryTypeMoreReliable,
  EfiGcdMemoryTypeUnaccepted,
  EfiGcdMemoryTypeMaximum
} EFI_GCD_MEMORY_TYPE;

typedef enum {
  EfiGcdIoTypeNonExistent,
  EfiGcdIoTypeReserved,
  EfiGcdIoTypeIo,
  EfiGcdIoTypeMaximum
} EFI_GCD_IO_TYPE;

typedef enum {
  EfiGcdAllocateAnySearchBottomUp,
  EfiGcdAllocateMaxAddressSearchBottomUp,
  EfiGcdAllocateAddress,
  EfiGcdAllocateAnySearchTopDown,
  EfiGcdAllocateMaxAddressSearchTopDown,
  EfiGcdMaxAllocateType
} EFI_GCD_ALLOCATE_TYPE;

typedef struct {
  EFI_PHYSICAL_ADDRESS BaseAddress;
  UINT64 Length;
  UINT64 Capabilities;
  UINT64 Attributes;
  EFI_GCD_MEMORY_TYPE GcdMemoryType;
  EFI_HANDLE ImageHandle;
  EFI_HANDLE DeviceHandle;
} EFI_GCD_MEMORY_SPACE_DESCRIPTOR;

typedef struct {
  EFI_PHYSICAL_ADDRESS BaseAddress;
  UINT64 Length;
  EFI_GCD_IO_TYPE GcdIoType;
  EFI_HANDLE ImageHandle;
  EFI_HANDLE DeviceHandle;
} EFI_GCD_IO_SPACE_DESCRIPTOR;

#define EFI_MEMORY_PRESENT 0x0100000000000000ULL
#define EFI_MEMORY_INITIALIZED 0x0200000000000000ULL
#define EFI_MEMORY_TESTED 0x0400000000000000ULL
#define EFI_MEMORY_PORT_IO 0x4000000000000000ULL
`;

const DXE_CIS_TABLE = `
#define DXE_SERVICES_SIGNATURE 0x565245535F455844ULL
#define DXE_SERVICES_REVISION ((1 << 16) | 80)

typedef struct {
  EFI_TABLE_HEADER Hdr;
${dxeServices.map((builtin) => `  ${pointerType(builtin.prototype)} ${builtin.name.slice('EFI_DXE_SERVICES.'.length)};`).join('\n')}
} DXE_SERVICES;
typedef DXE_SERVICES EFI_DXE_SERVICES;
`;

export const piHeaders: readonly Header[] = [
  { name: 'Pi/PiBootMode.h', text: BOOT_MODE },
  { name: 'Pi/PiHob.h', text: HOB },
  {
    name: 'Pi/PiDependency.h',
    text: ['BEFORE', 'AFTER', 'PUSH', 'AND', 'OR', 'NOT', 'TRUE', 'FALSE', 'END', 'SOR']
      .map((word, value) => `#define EFI_DEP_${word} 0x0${value}\n`)
      .join(''),
  },
  { name: 'Pi/PiMultiPhase.h', text: MULTI_PHASE },
  { name: 'Pi/PiPeiCis.h', text: `${PEI_CIS_TYPES}\n${declarations(peiServices)}${PEI_CIS_TABLE}` },
  { name: 'Pi/PiDxeCis.h', text: `${DXE_CIS_TYPES}\n${declarations(dxeServices)}${DXE_CIS_TABLE}` },
  { name: 'PiPei.h', text: '#pragma once\n#include <Uefi/UefiBaseType.h>\n#include <Pi/PiPeiCis.h>\n' },
  { name: 'PiDxe.h', text: '#pragma once\n#include <Uefi/UefiBaseType.h>\n#include <Uefi/UefiSpec.h>\n#include <Pi/PiDxeCis.h>\n' },
  { name: 'PiMm.h', text: '#pragma once\n#include <PiDxe.h>\n#include <Pi/PiMmCis.h>\n' },
];

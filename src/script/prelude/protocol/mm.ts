// Management mode (PI, volume 4). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const mmHeaders: readonly Header[] = [
  {
    name: 'Protocol/DxeMmReadyToLock.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DXE_MM_READY_TO_LOCK_PROTOCOL_GUID { 0x60ff8964, 0xe906, 0x41d0, { 0xaf, 0xed, 0xf2, 0x41, 0xe9, 0x74, 0xe0, 0x8e } }
extern EFI_GUID gEfiDxeMmReadyToLockProtocolGuid;
`,
  },
  {
    name: 'Protocol/DxeSmmReadyToLock.h',
    text: `#pragma once
#include <Protocol/DxeMmReadyToLock.h>
#define EFI_DXE_SMM_READY_TO_LOCK_PROTOCOL_GUID EFI_DXE_MM_READY_TO_LOCK_PROTOCOL_GUID
extern EFI_GUID gEfiDxeSmmReadyToLockProtocolGuid;
`,
  },
  {
    name: 'Protocol/IoMmu.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_IOMMU_PROTOCOL_GUID { 0x4e939de9, 0xd948, 0x4b0f, { 0x88, 0xed, 0xe6, 0xe1, 0xce, 0x51, 0x7c, 0x1e } }
typedef struct _EDKII_IOMMU_PROTOCOL EDKII_IOMMU_PROTOCOL;
#define EDKII_IOMMU_PROTOCOL_REVISION 0x00010000
#define EDKII_IOMMU_ACCESS_READ 0x1
#define EDKII_IOMMU_ACCESS_WRITE 0x2
typedef enum {
  EdkiiIoMmuOperationBusMasterRead,
  EdkiiIoMmuOperationBusMasterWrite,
  EdkiiIoMmuOperationBusMasterCommonBuffer,
  EdkiiIoMmuOperationBusMasterRead64,
  EdkiiIoMmuOperationBusMasterWrite64,
  EdkiiIoMmuOperationBusMasterCommonBuffer64,
  EdkiiIoMmuOperationMaximum
} EDKII_IOMMU_OPERATION;
#define EDKII_IOMMU_ATTRIBUTE_MEMORY_WRITE_COMBINE 0x0080
#define EDKII_IOMMU_ATTRIBUTE_MEMORY_CACHED 0x0800
#define EDKII_IOMMU_ATTRIBUTE_DUAL_ADDRESS_CYCLE 0x8000
#define EDKII_IOMMU_ATTRIBUTE_VALID_FOR_ALLOCATE_BUFFER (EDKII_IOMMU_ATTRIBUTE_MEMORY_WRITE_COMBINE | EDKII_IOMMU_ATTRIBUTE_MEMORY_CACHED | EDKII_IOMMU_ATTRIBUTE_DUAL_ADDRESS_CYCLE)
#define EDKII_IOMMU_ATTRIBUTE_INVALID_FOR_ALLOCATE_BUFFER (~EDKII_IOMMU_ATTRIBUTE_VALID_FOR_ALLOCATE_BUFFER)
typedef EFI_STATUS (EFIAPI *EDKII_IOMMU_SET_ATTRIBUTE)(EDKII_IOMMU_PROTOCOL *This, EFI_HANDLE DeviceHandle, VOID *Mapping, UINT64 IoMmuAccess);
typedef EFI_STATUS (EFIAPI *EDKII_IOMMU_MAP)(EDKII_IOMMU_PROTOCOL *This, EDKII_IOMMU_OPERATION Operation, VOID *HostAddress, UINTN *NumberOfBytes, EFI_PHYSICAL_ADDRESS *DeviceAddress, VOID **Mapping);
typedef EFI_STATUS (EFIAPI *EDKII_IOMMU_UNMAP)(EDKII_IOMMU_PROTOCOL *This, VOID *Mapping);
typedef EFI_STATUS (EFIAPI *EDKII_IOMMU_ALLOCATE_BUFFER)(EDKII_IOMMU_PROTOCOL *This, EFI_ALLOCATE_TYPE Type, EFI_MEMORY_TYPE MemoryType, UINTN Pages, VOID **HostAddress, UINT64 Attributes);
typedef EFI_STATUS (EFIAPI *EDKII_IOMMU_FREE_BUFFER)(EDKII_IOMMU_PROTOCOL *This, UINTN Pages, VOID *HostAddress);
struct _EDKII_IOMMU_PROTOCOL {
  UINT64 Revision;
  EDKII_IOMMU_SET_ATTRIBUTE SetAttribute;
  EDKII_IOMMU_MAP Map;
  EDKII_IOMMU_UNMAP Unmap;
  EDKII_IOMMU_ALLOCATE_BUFFER AllocateBuffer;
  EDKII_IOMMU_FREE_BUFFER FreeBuffer;
};
extern EFI_GUID gEdkiiIoMmuProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmAccess.h',
    text: `#pragma once
#include <PiDxe.h>
#include <Uefi.h>
#define EFI_MM_ACCESS_PROTOCOL_GUID { 0xc2702b74, 0x800c, 0x4131, {0x87, 0x46, 0x8f, 0xb5, 0xb8, 0x9c, 0xe4, 0xac } }
typedef struct _EFI_MM_ACCESS_PROTOCOL EFI_MM_ACCESS_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_MM_OPEN)(EFI_MM_ACCESS_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_MM_CLOSE)(EFI_MM_ACCESS_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_MM_LOCK)(EFI_MM_ACCESS_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_MM_CAPABILITIES)(const EFI_MM_ACCESS_PROTOCOL *This, UINTN *MmramMapSize, EFI_MMRAM_DESCRIPTOR *MmramMap);
struct _EFI_MM_ACCESS_PROTOCOL {
  EFI_MM_OPEN Open;
  EFI_MM_CLOSE Close;
  EFI_MM_LOCK Lock;
  EFI_MM_CAPABILITIES GetCapabilities;
  BOOLEAN LockState;
  BOOLEAN OpenState;
};
extern EFI_GUID gEfiMmAccessProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmBase.h',
    text: `#pragma once
#include <Pi/PiMmCis.h>
#define EFI_MM_BASE_PROTOCOL_GUID { 0xf4ccbfb7, 0xf6e0, 0x47fd, {0x9d, 0xd4, 0x10, 0xa8, 0xf1, 0x50, 0xc1, 0x91 } }
typedef struct _EFI_MM_BASE_PROTOCOL EFI_MM_BASE_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_MM_INSIDE_OUT)(const EFI_MM_BASE_PROTOCOL *This, BOOLEAN *InMmram);
typedef EFI_STATUS (EFIAPI *EFI_MM_GET_MMST_LOCATION)(const EFI_MM_BASE_PROTOCOL *This, EFI_MM_SYSTEM_TABLE **Mmst);
struct _EFI_MM_BASE_PROTOCOL {
  EFI_MM_INSIDE_OUT InMm;
  EFI_MM_GET_MMST_LOCATION GetMmstLocation;
};
extern EFI_GUID gEfiMmBaseProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmCommunication.h',
    text: `#pragma once
#include <Uefi.h>
#pragma pack(1)
typedef struct {
  EFI_GUID HeaderGuid;
  UINTN MessageLength;
  UINT8 Data[1];
} EFI_MM_COMMUNICATE_HEADER;
#pragma pack()
#define EFI_MM_COMMUNICATION_PROTOCOL_GUID { 0xc68ed8e2, 0x9dc6, 0x4cbd, { 0x9d, 0x94, 0xdb, 0x65, 0xac, 0xc5, 0xc3, 0x32 } }
typedef struct _EFI_MM_COMMUNICATION_PROTOCOL EFI_MM_COMMUNICATION_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_MM_COMMUNICATE)(const EFI_MM_COMMUNICATION_PROTOCOL *This, VOID *CommBuffer, UINTN *CommSize);
struct _EFI_MM_COMMUNICATION_PROTOCOL {
  EFI_MM_COMMUNICATE Communicate;
};
extern EFI_GUID gEfiMmCommunicationProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmCommunication2.h',
    text: `#pragma once
#include <Protocol/MmCommunication.h>
#define EFI_MM_COMMUNICATION2_PROTOCOL_GUID { 0x378daedc, 0xf06b, 0x4446, { 0x83, 0x14, 0x40, 0xab, 0x93, 0x3c, 0x87, 0xa3 } }
typedef struct _EFI_MM_COMMUNICATION2_PROTOCOL EFI_MM_COMMUNICATION2_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_MM_COMMUNICATE2)(const EFI_MM_COMMUNICATION2_PROTOCOL *This, VOID *CommBufferPhysical, VOID *CommBufferVirtual, UINTN *CommSize);
struct _EFI_MM_COMMUNICATION2_PROTOCOL {
  EFI_MM_COMMUNICATE2 Communicate;
};
extern EFI_GUID gEfiMmCommunication2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmControl.h',
    text: `#pragma once
#include <PiDxe.h>
#define EFI_MM_CONTROL_PROTOCOL_GUID { 0x843dc720, 0xab1e, 0x42cb, {0x93, 0x57, 0x8a, 0x0, 0x78, 0xf3, 0x56, 0x1b} }
typedef struct _EFI_MM_CONTROL_PROTOCOL EFI_MM_CONTROL_PROTOCOL;
typedef UINTN EFI_MM_PERIOD;
typedef EFI_STATUS (EFIAPI *EFI_MM_ACTIVATE)(const EFI_MM_CONTROL_PROTOCOL *This, UINT8 *CommandPort, UINT8 *DataPort, BOOLEAN Periodic, UINTN ActivationInterval);
typedef EFI_STATUS (EFIAPI *EFI_MM_DEACTIVATE)(const EFI_MM_CONTROL_PROTOCOL *This, BOOLEAN Periodic);
struct _EFI_MM_CONTROL_PROTOCOL {
  EFI_MM_ACTIVATE Trigger;
  EFI_MM_DEACTIVATE Clear;
  EFI_MM_PERIOD MinimumTriggerPeriod;
};
extern EFI_GUID gEfiMmControlProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmCpuIo.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_MM_CPU_IO_PROTOCOL_GUID { 0x3242A9D8, 0xCE70, 0x4AA0, { 0x95, 0x5D, 0x5E, 0x7B, 0x14, 0x0D, 0xE4, 0xD2 } }
typedef struct _EFI_MM_CPU_IO_PROTOCOL EFI_MM_CPU_IO_PROTOCOL;
typedef enum {
  MM_IO_UINT8 = 0,
  MM_IO_UINT16 = 1,
  MM_IO_UINT32 = 2,
  MM_IO_UINT64 = 3
} EFI_MM_IO_WIDTH;
typedef EFI_STATUS (EFIAPI *EFI_MM_CPU_IO)(const EFI_MM_CPU_IO_PROTOCOL *This, EFI_MM_IO_WIDTH Width, UINT64 Address, UINTN Count, VOID *Buffer);
typedef struct {
  EFI_MM_CPU_IO Read;
  EFI_MM_CPU_IO Write;
} EFI_MM_IO_ACCESS;
struct _EFI_MM_CPU_IO_PROTOCOL {
  EFI_MM_IO_ACCESS Mem;
  EFI_MM_IO_ACCESS Io;
};
extern EFI_GUID gEfiMmCpuIoProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmReadyToLock.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_MM_READY_TO_LOCK_PROTOCOL_GUID { 0x47b7fa8c, 0xf4bd, 0x4af6, { 0x82, 0x00, 0x33, 0x30, 0x86, 0xf0, 0xd2, 0xc8 } }
extern EFI_GUID gEfiMmReadyToLockProtocolGuid;
`,
  },
];

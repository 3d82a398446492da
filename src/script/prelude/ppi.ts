// PPIs of the PEI phase (PI 1.7, volume 1).
// Names, members, values and prototypes; a function that no builtin stands behind is only declared.

import type { Header } from './header';

export const ppiHeaders: readonly Header[] = [
  {
    name: 'Ppi/MasterBootMode.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_MASTER_BOOT_MODE_PEIM_PPI { 0x7408d748, 0xfc8c, 0x4ee6, {0x92, 0x88, 0xc4, 0xbe, 0xc0, 0x92, 0xa4, 0x10 } }
extern EFI_GUID gEfiPeiMasterBootModePpiGuid;
`,
  },
  {
    name: 'Ppi/BootInRecoveryMode.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_BOOT_IN_RECOVERY_MODE_PPI { 0x17ee496a, 0xd8e4, 0x4b9a, {0x94, 0xd1, 0xce, 0x82, 0x72, 0x30, 0x8, 0x50 } }
extern EFI_GUID gEfiPeiBootInRecoveryModePpiGuid;
`,
  },
  {
    name: 'Ppi/EndOfPeiPhase.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_END_OF_PEI_PHASE_PPI_GUID { 0x605EA650, 0xC65C, 0x42e1, {0xBA, 0x80, 0x91, 0xA5, 0x2A, 0xB6, 0x18, 0xC6 } }
extern EFI_GUID gEfiEndOfPeiSignalPpiGuid;
`,
  },
  {
    name: 'Ppi/MemoryDiscovered.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_PERMANENT_MEMORY_INSTALLED_PPI_GUID { 0xf894643d, 0xc449, 0x42d1, {0x8e, 0xa8, 0x85, 0xbd, 0xd8, 0xc6, 0x5b, 0xde } }
extern EFI_GUID gEfiPeiMemoryDiscoveredPpiGuid;
`,
  },
  {
    name: 'Ppi/ReadOnlyVariable2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_READ_ONLY_VARIABLE2_PPI_GUID { 0x2ab86ef5, 0xecb5, 0x4134, { 0xb5, 0x56, 0x38, 0x54, 0xca, 0x1f, 0xe1, 0xb4 } }
typedef struct _EFI_PEI_READ_ONLY_VARIABLE2_PPI EFI_PEI_READ_ONLY_VARIABLE2_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_GET_VARIABLE2)(const EFI_PEI_READ_ONLY_VARIABLE2_PPI *This, const CHAR16 *VariableName, const EFI_GUID *VariableGuid, UINT32 *Attributes, UINTN *DataSize, VOID *Data);
typedef EFI_STATUS (EFIAPI *EFI_PEI_GET_NEXT_VARIABLE_NAME2)(const EFI_PEI_READ_ONLY_VARIABLE2_PPI *This, UINTN *VariableNameSize, CHAR16 *VariableName, EFI_GUID *VariableGuid);
struct _EFI_PEI_READ_ONLY_VARIABLE2_PPI {
  EFI_PEI_GET_VARIABLE2 GetVariable;
  EFI_PEI_GET_NEXT_VARIABLE_NAME2 NextVariableName;
};
extern EFI_GUID gEfiPeiReadOnlyVariable2PpiGuid;
`,
  },
  {
    name: 'Ppi/Reset2.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_RESET2_PPI_GUID { 0x6cc45765, 0xcce4, 0x42fd, {0xbc, 0x56, 0x1, 0x1a, 0xaa, 0xc6, 0xc9, 0xa8 } }
typedef struct _EFI_PEI_RESET2_PPI {
  EFI_PEI_RESET2_SYSTEM ResetSystem;
} EFI_PEI_RESET2_PPI;
extern EFI_GUID gEfiPeiReset2PpiGuid;
`,
  },
  {
    name: 'Ppi/Reset.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_RESET_PPI_GUID { 0xef398d58, 0x9dfd, 0x4103, {0xbf, 0x94, 0x78, 0xc6, 0xf4, 0xfe, 0x71, 0x2f } }
typedef struct {
  EFI_PEI_RESET_SYSTEM ResetSystem;
} EFI_PEI_RESET_PPI;
extern EFI_GUID gEfiPeiResetPpiGuid;
`,
  },
  {
    name: 'Ppi/Stall.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_STALL_PPI_GUID { 0x1f4c6f90, 0xb06b, 0x48d8, {0xa2, 0x01, 0xba, 0xe5, 0xf1, 0xcd, 0x7d, 0x56 } }
typedef struct _EFI_PEI_STALL_PPI EFI_PEI_STALL_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_STALL)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_STALL_PPI *This, UINTN Microseconds);
struct _EFI_PEI_STALL_PPI {
  UINTN Resolution;
  EFI_PEI_STALL Stall;
};
extern EFI_GUID gEfiPeiStallPpiGuid;
`,
  },
  {
    name: 'Ppi/CpuIo.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_CPU_IO_PPI_INSTALLED_GUID { 0xe6af1f7b, 0xfc3f, 0x46da, {0xa8, 0x28, 0xa3, 0xb4, 0x57, 0xa4, 0x42, 0x82 } }
typedef struct _EFI_PEI_CPU_IO_PPI EFI_PEI_CPU_IO_PPI;
typedef enum {
  EfiPeiCpuIoWidthUint8,
  EfiPeiCpuIoWidthUint16,
  EfiPeiCpuIoWidthUint32,
  EfiPeiCpuIoWidthUint64,
  EfiPeiCpuIoWidthFifoUint8,
  EfiPeiCpuIoWidthFifoUint16,
  EfiPeiCpuIoWidthFifoUint32,
  EfiPeiCpuIoWidthFifoUint64,
  EfiPeiCpuIoWidthFillUint8,
  EfiPeiCpuIoWidthFillUint16,
  EfiPeiCpuIoWidthFillUint32,
  EfiPeiCpuIoWidthFillUint64,
  EfiPeiCpuIoWidthMaximum
} EFI_PEI_CPU_IO_PPI_WIDTH;
typedef EFI_STATUS (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_MEM)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, EFI_PEI_CPU_IO_PPI_WIDTH Width, UINT64 Address, UINTN Count, VOID *Buffer);
typedef struct {
  EFI_PEI_CPU_IO_PPI_IO_MEM Read;
  EFI_PEI_CPU_IO_PPI_IO_MEM Write;
} EFI_PEI_CPU_IO_PPI_ACCESS;
typedef UINT8 (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_READ8)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef UINT16 (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_READ16)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef UINT32 (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_READ32)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef UINT64 (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_READ64)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_WRITE8)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT8 Data);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_WRITE16)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT16 Data);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_WRITE32)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT32 Data);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_WRITE64)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT64 Data);
typedef UINT8 (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_READ8)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef UINT16 (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_READ16)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef UINT32 (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_READ32)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef UINT64 (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_READ64)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_WRITE8)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT8 Data);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_WRITE16)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT16 Data);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_WRITE32)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT32 Data);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_WRITE64)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT64 Data);
struct _EFI_PEI_CPU_IO_PPI {
  EFI_PEI_CPU_IO_PPI_ACCESS Mem;
  EFI_PEI_CPU_IO_PPI_ACCESS Io;
  EFI_PEI_CPU_IO_PPI_IO_READ8 IoRead8;
  EFI_PEI_CPU_IO_PPI_IO_READ16 IoRead16;
  EFI_PEI_CPU_IO_PPI_IO_READ32 IoRead32;
  EFI_PEI_CPU_IO_PPI_IO_READ64 IoRead64;
  EFI_PEI_CPU_IO_PPI_IO_WRITE8 IoWrite8;
  EFI_PEI_CPU_IO_PPI_IO_WRITE16 IoWrite16;
  EFI_PEI_CPU_IO_PPI_IO_WRITE32 IoWrite32;
  EFI_PEI_CPU_IO_PPI_IO_WRITE64 IoWrite64;
  EFI_PEI_CPU_IO_PPI_MEM_READ8 MemRead8;
  EFI_PEI_CPU_IO_PPI_MEM_READ16 MemRead16;
  EFI_PEI_CPU_IO_PPI_MEM_READ32 MemRead32;
  EFI_PEI_CPU_IO_PPI_MEM_READ64 MemRead64;
  EFI_PEI_CPU_IO_PPI_MEM_WRITE8 MemWrite8;
  EFI_PEI_CPU_IO_PPI_MEM_WRITE16 MemWrite16;
  EFI_PEI_CPU_IO_PPI_MEM_WRITE32 MemWrite32;
  EFI_PEI_CPU_IO_PPI_MEM_WRITE64 MemWrite64;
};
extern EFI_GUID gEfiPeiCpuIoPpiInstalledGuid;
`,
  },
  {
    name: 'Ppi/PciCfg2.h',
    text: `#pragma once
#include <PiPei.h>
#include <Library/BaseLib.h>
#define EFI_PEI_PCI_CFG2_PPI_GUID { 0x57a449a, 0x1fdc, 0x4c06, { 0xbf, 0xc9, 0xf5, 0x3f, 0x6a, 0x99, 0xbb, 0x92 } }
typedef struct _EFI_PEI_PCI_CFG2_PPI EFI_PEI_PCI_CFG2_PPI;
#define EFI_PEI_PCI_CFG_ADDRESS(bus, dev, func, reg) \\
  ((UINT64)(((UINTN)(bus) << 24) | ((UINTN)(dev) << 16) | ((UINTN)(func) << 8) | ((UINTN)(reg) < 256 ? (UINT64)(reg) : (UINT64)(reg) << 32)))
typedef enum {
  EfiPeiPciCfgWidthUint8 = 0,
  EfiPeiPciCfgWidthUint16 = 1,
  EfiPeiPciCfgWidthUint32 = 2,
  EfiPeiPciCfgWidthUint64 = 3,
  EfiPeiPciCfgWidthMaximum
} EFI_PEI_PCI_CFG_PPI_WIDTH;
typedef struct {
  UINT8 Register;
  UINT8 Function;
  UINT8 Device;
  UINT8 Bus;
  UINT32 ExtendedRegister;
} EFI_PEI_PCI_CFG_PPI_PCI_ADDRESS;
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCI_CFG2_PPI_IO)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_PCI_CFG2_PPI *This, EFI_PEI_PCI_CFG_PPI_WIDTH Width, UINT64 Address, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCI_CFG2_PPI_RW)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_PCI_CFG2_PPI *This, EFI_PEI_PCI_CFG_PPI_WIDTH Width, UINT64 Address, VOID *SetBits, VOID *ClearBits);
struct _EFI_PEI_PCI_CFG2_PPI {
  EFI_PEI_PCI_CFG2_PPI_IO Read;
  EFI_PEI_PCI_CFG2_PPI_IO Write;
  EFI_PEI_PCI_CFG2_PPI_RW Modify;
  UINT16 Segment;
};
extern EFI_GUID gEfiPciCfg2PpiGuid;
`,
  },
  {
    name: 'Ppi/DxeIpl.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_DXE_IPL_PPI_GUID { 0xae8ce5d, 0xe448, 0x4437, {0xa8, 0xd7, 0xeb, 0xf5, 0xf1, 0x94, 0xf7, 0x31 } }
typedef struct _EFI_DXE_IPL_PPI EFI_DXE_IPL_PPI;
typedef EFI_STATUS (EFIAPI *EFI_DXE_IPL_ENTRY)(const EFI_DXE_IPL_PPI *This, EFI_PEI_SERVICES **PeiServices, EFI_PEI_HOB_POINTERS HobList);
struct _EFI_DXE_IPL_PPI {
  EFI_DXE_IPL_ENTRY Entry;
};
extern EFI_GUID gEfiDxeIplPpiGuid;
`,
  },
  {
    name: 'Ppi/LoadFile.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_LOAD_FILE_PPI_GUID { 0xb9e0abfe, 0x5979, 0x4914, { 0x97, 0x7f, 0x6d, 0xee, 0x78, 0xc2, 0x78, 0xa6 } }
typedef struct _EFI_PEI_LOAD_FILE_PPI EFI_PEI_LOAD_FILE_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_LOAD_FILE)(const EFI_PEI_LOAD_FILE_PPI *This, EFI_PEI_FILE_HANDLE FileHandle, EFI_PHYSICAL_ADDRESS *ImageAddress, UINT64 *ImageSize, EFI_PHYSICAL_ADDRESS *EntryPoint, UINT32 *AuthenticationState);
struct _EFI_PEI_LOAD_FILE_PPI {
  EFI_PEI_LOAD_FILE LoadFile;
};
extern EFI_GUID gEfiPeiLoadFilePpiGuid;
`,
  },
  {
    name: 'Ppi/LoadImage.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_LOADED_IMAGE_PPI_GUID { 0xc1fcd448, 0x6300, 0x4458, { 0xb8, 0x64, 0x28, 0xdf, 0x1, 0x53, 0x64, 0xbc } }
typedef struct _EFI_PEI_LOADED_IMAGE_PPI EFI_PEI_LOADED_IMAGE_PPI;
struct _EFI_PEI_LOADED_IMAGE_PPI {
  EFI_PHYSICAL_ADDRESS ImageAddress;
  UINT64 ImageSize;
  EFI_PEI_FILE_HANDLE FileHandle;
};
extern EFI_GUID gEfiPeiLoadedImagePpiGuid;
`,
  },
  {
    name: 'Ppi/FirmwareVolumeInfo.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_FIRMWARE_VOLUME_INFO_PPI_GUID { 0x49edb1c1, 0xbf21, 0x4761, { 0xbb, 0x12, 0xeb, 0x0, 0x31, 0xaa, 0xbb, 0x39 } }
typedef struct _EFI_PEI_FIRMWARE_VOLUME_INFO_PPI EFI_PEI_FIRMWARE_VOLUME_INFO_PPI;
struct _EFI_PEI_FIRMWARE_VOLUME_INFO_PPI {
  EFI_GUID FvFormat;
  VOID *FvInfo;
  UINT32 FvInfoSize;
  EFI_GUID *ParentFvName;
  EFI_GUID *ParentFileName;
};
extern EFI_GUID gEfiPeiFirmwareVolumeInfoPpiGuid;
`,
  },
  {
    name: 'Ppi/FirmwareVolumeInfo2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_FIRMWARE_VOLUME_INFO2_PPI_GUID { 0xea7ca24b, 0xded5, 0x4dad, { 0xa3, 0x89, 0xbf, 0x82, 0x7e, 0x8f, 0x9b, 0x38 } }
typedef struct _EFI_PEI_FIRMWARE_VOLUME_INFO2_PPI EFI_PEI_FIRMWARE_VOLUME_INFO2_PPI;
struct _EFI_PEI_FIRMWARE_VOLUME_INFO2_PPI {
  EFI_GUID FvFormat;
  VOID *FvInfo;
  UINT32 FvInfoSize;
  EFI_GUID *ParentFvName;
  EFI_GUID *ParentFileName;
  UINT32 AuthenticationStatus;
};
extern EFI_GUID gEfiPeiFirmwareVolumeInfo2PpiGuid;
`,
  },
  {
    name: 'Ppi/SecPlatformInformation.h',
    text: `#pragma once
#include <Pi/PiPeiCis.h>
#define EFI_SEC_PLATFORM_INFORMATION_GUID { 0x6f8c2b35, 0xfef4, 0x448d, {0x82, 0x56, 0xe1, 0x1b, 0x19, 0xd6, 0x10, 0x77 } }
typedef struct _EFI_SEC_PLATFORM_INFORMATION_PPI EFI_SEC_PLATFORM_INFORMATION_PPI;
typedef union {
  struct {
    UINT32 Status : 2;
    UINT32 Tested : 1;
    UINT32 Reserved1 : 13;
    UINT32 VirtualMemoryUnavailable : 1;
    UINT32 Ia32ExecutionUnavailable : 1;
    UINT32 FloatingPointUnavailable : 1;
    UINT32 MiscFeaturesUnavailable : 1;
    UINT32 Reserved2 : 12;
  } Bits;
  UINT32 Uint32;
} EFI_HEALTH_FLAGS;
#define NORMAL_BOOT_CALL 0x0
#define RECOVERY_CHECK_CALL 0x3
typedef EFI_HEALTH_FLAGS X64_HANDOFF_STATUS;
typedef EFI_HEALTH_FLAGS IA32_HANDOFF_STATUS;
typedef struct {
  UINT8 BootPhase;
  UINT8 FWStatus;
  UINT16 Reserved1;
  UINT32 Reserved2;
  UINT16 ProcId;
  UINT16 Reserved3;
  UINT8 IdMask;
  UINT8 EidMask;
  UINT16 Reserved4;
  UINT64 PalCallAddress;
  UINT64 PalSpecialAddress;
  UINT64 SelfTestStatus;
  UINT64 SelfTestControl;
  UINT64 MemoryBufferRequired;
} ITANIUM_HANDOFF_STATUS;
typedef union {
  IA32_HANDOFF_STATUS IA32HealthFlags;
  X64_HANDOFF_STATUS x64HealthFlags;
  ITANIUM_HANDOFF_STATUS ItaniumHealthFlags;
} EFI_SEC_PLATFORM_INFORMATION_RECORD;
typedef EFI_STATUS (EFIAPI *EFI_SEC_PLATFORM_INFORMATION)(const EFI_PEI_SERVICES **PeiServices, UINT64 *StructureSize, EFI_SEC_PLATFORM_INFORMATION_RECORD *PlatformInformationRecord);
struct _EFI_SEC_PLATFORM_INFORMATION_PPI {
  EFI_SEC_PLATFORM_INFORMATION PlatformInformation;
};
extern EFI_GUID gEfiSecPlatformInformationPpiGuid;
`,
  },
  {
    name: 'Ppi/TemporaryRamSupport.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_TEMPORARY_RAM_SUPPORT_PPI_GUID { 0xdbe23aa9, 0xa345, 0x4b97, {0x85, 0xb6, 0xb2, 0x26, 0xf1, 0x61, 0x73, 0x89} }
typedef EFI_STATUS (EFIAPI *TEMPORARY_RAM_MIGRATION)(const EFI_PEI_SERVICES **PeiServices, EFI_PHYSICAL_ADDRESS TemporaryMemoryBase, EFI_PHYSICAL_ADDRESS PermanentMemoryBase, UINTN CopySize);
typedef struct {
  TEMPORARY_RAM_MIGRATION TemporaryRamMigration;
} EFI_PEI_TEMPORARY_RAM_SUPPORT_PPI;
extern EFI_GUID gEfiTemporaryRamSupportPpiGuid;
`,
  },
  {
    name: 'Ppi/TemporaryRamDone.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_TEMPORARY_RAM_DONE_PPI_GUID { 0xceab683c, 0xec56, 0x4a2d, { 0xa9, 0x6, 0x40, 0x53, 0xfa, 0x4e, 0x9c, 0x16 } }
typedef EFI_STATUS (EFIAPI *EFI_PEI_TEMPORARY_RAM_DONE)(VOID);
typedef struct _EFI_PEI_TEMPORARY_RAM_DONE_PPI {
  EFI_PEI_TEMPORARY_RAM_DONE TemporaryRamDone;
} EFI_PEI_TEMPORARY_RAM_DONE_PPI;
extern EFI_GUID gEfiTemporaryRamDonePpiGuid;
`,
  },
  {
    name: 'Ppi/ReportStatusCodeHandler.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_RSC_HANDLER_PPI_GUID { 0x65d394, 0x9951, 0x4144, {0x82, 0xa3, 0xa, 0xfc, 0x85, 0x79, 0xc2, 0x51} }
typedef EFI_STATUS (EFIAPI *EFI_PEI_RSC_HANDLER_CALLBACK)(const EFI_PEI_SERVICES **PeiServices, EFI_STATUS_CODE_TYPE Type, EFI_STATUS_CODE_VALUE Value, UINT32 Instance, const EFI_GUID *CallerId, const EFI_STATUS_CODE_DATA *Data);
typedef EFI_STATUS (EFIAPI *EFI_PEI_RSC_HANDLER_REGISTER)(EFI_PEI_RSC_HANDLER_CALLBACK Callback);
typedef EFI_STATUS (EFIAPI *EFI_PEI_RSC_HANDLER_UNREGISTER)(EFI_PEI_RSC_HANDLER_CALLBACK Callback);
typedef struct _EFI_PEI_RSC_HANDLER_PPI {
  EFI_PEI_RSC_HANDLER_REGISTER Register;
  EFI_PEI_RSC_HANDLER_UNREGISTER Unregister;
} EFI_PEI_RSC_HANDLER_PPI;
extern EFI_GUID gEfiPeiRscHandlerPpiGuid;
`,
  },
  {
    name: 'Ppi/IoMmu.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/IoMmu.h>
#define EDKII_IOMMU_PPI_GUID { 0x70b0af26, 0xf847, 0x4bb6, { 0xaa, 0xb9, 0xcd, 0xe8, 0x4f, 0xc6, 0x14, 0x31 } }
typedef struct _EDKII_IOMMU_PPI EDKII_IOMMU_PPI;
#define EDKII_IOMMU_PPI_REVISION 0x00010000
typedef EFI_STATUS (EFIAPI *EDKII_PEI_IOMMU_SET_ATTRIBUTE)(EDKII_IOMMU_PPI *This, VOID *Mapping, UINT64 IoMmuAccess);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_IOMMU_MAP)(EDKII_IOMMU_PPI *This, EDKII_IOMMU_OPERATION Operation, VOID *HostAddress, UINTN *NumberOfBytes, EFI_PHYSICAL_ADDRESS *DeviceAddress, VOID **Mapping);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_IOMMU_UNMAP)(EDKII_IOMMU_PPI *This, VOID *Mapping);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_IOMMU_ALLOCATE_BUFFER)(EDKII_IOMMU_PPI *This, EFI_MEMORY_TYPE MemoryType, UINTN Pages, VOID **HostAddress, UINT64 Attributes);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_IOMMU_FREE_BUFFER)(EDKII_IOMMU_PPI *This, UINTN Pages, VOID *HostAddress);
struct _EDKII_IOMMU_PPI {
  UINT64 Revision;
  EDKII_PEI_IOMMU_SET_ATTRIBUTE SetAttribute;
  EDKII_PEI_IOMMU_MAP Map;
  EDKII_PEI_IOMMU_UNMAP Unmap;
  EDKII_PEI_IOMMU_ALLOCATE_BUFFER AllocateBuffer;
  EDKII_PEI_IOMMU_FREE_BUFFER FreeBuffer;
};
extern EFI_GUID gEdkiiIoMmuPpiGuid;
`,
  },
  {
    name: 'Ppi/StatusCode.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_REPORT_PROGRESS_CODE_PPI_GUID { 0x229832d3, 0x7a30, 0x4b36, {0xb8, 0x27, 0xf4, 0xc, 0xb7, 0xd4, 0x54, 0x36 } }
typedef struct {
  EFI_PEI_REPORT_STATUS_CODE ReportStatusCode;
} EFI_PEI_PROGRESS_CODE_PPI;
extern EFI_GUID gEfiPeiStatusCodePpiGuid;
`,
  },
];

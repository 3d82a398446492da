// PPIs of the PEI core and of the platform (PI, volume 1). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const coreHeaders: readonly Header[] = [
  {
    name: 'Ppi/BootInRecoveryMode.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_BOOT_IN_RECOVERY_MODE_PPI { 0x17ee496a, 0xd8e4, 0x4b9a, {0x94, 0xd1, 0xce, 0x82, 0x72, 0x30, 0x8, 0x50 } }
extern EFI_GUID gEfiPeiBootInRecoveryModePpiGuid;
`,
  },
  {
    name: 'Ppi/Capsule.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_PEI_CAPSULE_PPI_GUID { 0x3acf33ee, 0xd892, 0x40f4, {0xa2, 0xfc, 0x38, 0x54, 0xd2, 0xe1, 0x32, 0x3d } }
typedef struct _EFI_PEI_CAPSULE_PPI EFI_PEI_CAPSULE_PPI;
typedef struct _EFI_PEI_CAPSULE_PPI PEI_CAPSULE_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_CAPSULE_COALESCE)(EFI_PEI_SERVICES **PeiServices, VOID **MemoryBase, UINTN *MemSize);
typedef EFI_STATUS (EFIAPI *EFI_PEI_CAPSULE_CHECK_CAPSULE_UPDATE)(EFI_PEI_SERVICES **PeiServices);
typedef EFI_STATUS (EFIAPI *EFI_PEI_CAPSULE_CREATE_STATE)(EFI_PEI_SERVICES **PeiServices, VOID *CapsuleBase, UINTN CapsuleSize);
struct _EFI_PEI_CAPSULE_PPI {
  EFI_PEI_CAPSULE_COALESCE Coalesce;
  EFI_PEI_CAPSULE_CHECK_CAPSULE_UPDATE CheckCapsuleUpdate;
  EFI_PEI_CAPSULE_CREATE_STATE CreateState;
};
extern EFI_GUID gPeiCapsulePpiGuid;
extern EFI_GUID gEfiPeiCapsulePpiGuid;
`,
  },
  {
    name: 'Ppi/CapsuleOnDisk.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EDKII_PEI_CAPSULE_ON_DISK_PPI_GUID { 0x71a9ea61, 0x5a35, 0x4a5d, {0xac, 0xef, 0x9c, 0xf8, 0x6d, 0x6d, 0x67, 0xe0 } }
typedef struct _EDKII_PEI_CAPSULE_ON_DISK_PPI EDKII_PEI_CAPSULE_ON_DISK_PPI;
typedef EFI_STATUS (EFIAPI *EDKII_PEI_LOAD_CAPSULE_ON_DISK)(EFI_PEI_SERVICES **PeiServices, EDKII_PEI_CAPSULE_ON_DISK_PPI *This);
struct _EDKII_PEI_CAPSULE_ON_DISK_PPI {
  EDKII_PEI_LOAD_CAPSULE_ON_DISK LoadCapsuleOnDisk;
};
extern EFI_GUID gEdkiiPeiCapsuleOnDiskPpiGuid;
#define EDKII_PEI_BOOT_IN_CAPSULE_ON_DISK_MODE_PPI { 0xb08a11e4, 0xe2b7, 0x4b75, { 0xb5, 0x15, 0xaf, 0x61, 0x6, 0x68, 0xbf, 0xd1 } }
extern EFI_GUID gEdkiiPeiBootInCapsuleOnDiskModePpiGuid;
`,
  },
  {
    name: 'Ppi/Debug.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Pi/PiPeiCis.h>
#define EDKII_DEBUG_PPI_GUID { 0x999e699c, 0xb013, 0x475e, {0xb1, 0x7b, 0xf3, 0xa8, 0xae, 0x5c, 0x48, 0x75} }
typedef struct _EDKII_DEBUG_PPI EDKII_DEBUG_PPI;
typedef VOID (EFIAPI *EDKII_DEBUG_BPRINT)(UINTN ErrorLevel, const CHAR8 *Format, BASE_LIST Marker);
typedef VOID (EFIAPI *EDKII_DEBUG_ASSERT)(const CHAR8 *FileName, UINTN LineNumber, const CHAR8 *Description);
struct _EDKII_DEBUG_PPI {
  EDKII_DEBUG_BPRINT DebugBPrint;
  EDKII_DEBUG_ASSERT DebugAssert;
};
extern EFI_GUID gEdkiiDebugPpiGuid;
`,
  },
  {
    name: 'Ppi/DelayedDispatch.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_DELAYED_DISPATCH_PPI_GUID { 0x869c711d, 0x649c, 0x44fe, { 0x8b, 0x9e, 0x2c, 0xbb, 0x29, 0x11, 0xc3, 0xe6} } }
typedef VOID (EFIAPI *EFI_DELAYED_DISPATCH_FUNCTION)(UINT64 *Context, UINT32 *NewDelay);
typedef struct _EFI_DELAYED_DISPATCH_PPI EFI_DELAYED_DISPATCH_PPI;
typedef EFI_STATUS (EFIAPI *EFI_DELAYED_DISPATCH_REGISTER)(EFI_DELAYED_DISPATCH_PPI *This, EFI_DELAYED_DISPATCH_FUNCTION Function, UINT64 Context, UINT32 Delay);
struct _EFI_DELAYED_DISPATCH_PPI {
  EFI_DELAYED_DISPATCH_REGISTER Register;
};
extern EFI_GUID gEfiPeiDelayedDispatchPpiGuid;
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
    name: 'Ppi/IpmiPpi.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
typedef struct _PEI_IPMI_PPI PEI_IPMI_PPI;
#define PEI_IPMI_PPI_GUID { 0xa9731431, 0xd968, 0x4277, 0xb7, 0x52, 0xa3, 0xa9, 0xa6, 0xae, 0x18, 0x98 }
typedef EFI_STATUS (EFIAPI *PEI_IPMI_SUBMIT_COMMAND)(PEI_IPMI_PPI *This, UINT8 NetFunction, UINT8 Command, UINT8 *RequestData, UINT32 RequestDataSize, UINT8 *ResponseData, UINT32 *ResponseDataSize);
struct _PEI_IPMI_PPI {
  PEI_IPMI_SUBMIT_COMMAND IpmiSubmitCommand;
};
extern EFI_GUID gPeiIpmiPpiGuid;
`,
  },
  {
    name: 'Ppi/MasterBootMode.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_MASTER_BOOT_MODE_PEIM_PPI { 0x7408d748, 0xfc8c, 0x4ee6, {0x92, 0x88, 0xc4, 0xbe, 0xc0, 0x92, 0xa4, 0x10 } }
extern EFI_GUID gEfiPeiMasterBootModePpiGuid;
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
    name: 'Ppi/VectorHandoffInfo.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_VECTOR_HANDOFF_INFO_PPI_GUID { 0x3cd652b4, 0x6d33, 0x4dce, { 0x89, 0xdb, 0x83, 0xdf, 0x97, 0x66, 0xfc, 0xca }}
#define EFI_VECTOR_HANDOFF_DO_NOT_HOOK 0x00000000
#define EFI_VECTOR_HANDOFF_HOOK_BEFORE 0x00000001
#define EFI_VECTOR_HANDOFF_HOOK_AFTER 0x00000002
#define EFI_VECTOR_HANDOFF_LAST_ENTRY 0x80000000
typedef struct {
  UINT32 VectorNumber;
  UINT32 Attribute;
  EFI_GUID Owner;
} EFI_VECTOR_HANDOFF_INFO;
typedef struct _EFI_PEI_VECTOR_HANDOFF_INFO_PPI {
  EFI_VECTOR_HANDOFF_INFO *Info;
} EFI_PEI_VECTOR_HANDOFF_INFO_PPI;
extern EFI_GUID gEfiVectorHandoffInfoPpiGuid;
`,
  },
];

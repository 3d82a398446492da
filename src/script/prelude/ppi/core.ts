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
    name: 'Ppi/EndOfPeiPhase.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_END_OF_PEI_PHASE_PPI_GUID { 0x605EA650, 0xC65C, 0x42e1, {0xBA, 0x80, 0x91, 0xA5, 0x2A, 0xB6, 0x18, 0xC6 } }
extern EFI_GUID gEfiEndOfPeiSignalPpiGuid;
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

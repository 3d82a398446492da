// PPIs of processors, of management mode and of measurement. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const processorsAndTrustHeaders: readonly Header[] = [
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
];

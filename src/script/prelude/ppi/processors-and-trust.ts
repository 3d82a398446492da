// PPIs of processors, of management mode and of measurement. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const processorsAndTrustHeaders: readonly Header[] = [
  {
    name: 'Ppi/LockPhysicalPresence.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define PEI_LOCK_PHYSICAL_PRESENCE_PPI_GUID { 0xef9aefe5, 0x2bd3, 0x4031, { 0xaf, 0x7d, 0x5e, 0xfe, 0x5a, 0xbb, 0x9a, 0xd } }
typedef struct _PEI_LOCK_PHYSICAL_PRESENCE_PPI PEI_LOCK_PHYSICAL_PRESENCE_PPI;
typedef BOOLEAN (EFIAPI *PEI_LOCK_PHYSICAL_PRESENCE)(const EFI_PEI_SERVICES **PeiServices);
struct _PEI_LOCK_PHYSICAL_PRESENCE_PPI {
  PEI_LOCK_PHYSICAL_PRESENCE LockPhysicalPresence;
};
extern EFI_GUID gPeiLockPhysicalPresencePpiGuid;
`,
  },
  {
    name: 'Ppi/MmAccess.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_PEI_MM_ACCESS_PPI_GUID { 0x268f33a9, 0xcccd, 0x48be, { 0x88, 0x17, 0x86, 0x5, 0x3a, 0xc3, 0x2e, 0xd6 }}
typedef struct _EFI_PEI_MM_ACCESS_PPI EFI_PEI_MM_ACCESS_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_MM_OPEN)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_MM_ACCESS_PPI *This, UINTN DescriptorIndex);
typedef EFI_STATUS (EFIAPI *EFI_PEI_MM_CLOSE)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_MM_ACCESS_PPI *This, UINTN DescriptorIndex);
typedef EFI_STATUS (EFIAPI *EFI_PEI_MM_LOCK)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_MM_ACCESS_PPI *This, UINTN DescriptorIndex);
typedef EFI_STATUS (EFIAPI *EFI_PEI_MM_CAPABILITIES)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_MM_ACCESS_PPI *This, UINTN *MmramMapSize, EFI_MMRAM_DESCRIPTOR *MmramMap);
struct _EFI_PEI_MM_ACCESS_PPI {
  EFI_PEI_MM_OPEN Open;
  EFI_PEI_MM_CLOSE Close;
  EFI_PEI_MM_LOCK Lock;
  EFI_PEI_MM_CAPABILITIES GetCapabilities;
  BOOLEAN LockState;
  BOOLEAN OpenState;
};
extern EFI_GUID gEfiPeiMmAccessPpiGuid;
`,
  },
  {
    name: 'Ppi/MmCommunication.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_PEI_MM_COMMUNICATION_PPI_GUID { 0xae933e1c, 0xcc47, 0x4e38, { 0x8f, 0xe, 0xe2, 0xf6, 0x1d, 0x26, 0x5, 0xdf } }
typedef struct _EFI_PEI_MM_COMMUNICATION_PPI EFI_PEI_MM_COMMUNICATION_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_MM_COMMUNICATE)(const EFI_PEI_MM_COMMUNICATION_PPI *This, VOID *CommBuffer, UINTN *CommSize);
struct _EFI_PEI_MM_COMMUNICATION_PPI {
  EFI_PEI_MM_COMMUNICATE Communicate;
};
extern EFI_GUID gEfiPeiMmCommunicationPpiGuid;
`,
  },
  {
    name: 'Ppi/MmConfiguration.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <PiMm.h>
#include <Pi/PiMultiPhase.h>
#define EFI_PEI_MM_CONFIGURATION_PPI_GUID { 0xc109319, 0xc149, 0x450e, { 0xa3, 0xe3, 0xb9, 0xba, 0xdd, 0x9d, 0xc3, 0xa4 } }
typedef struct _EFI_PEI_MM_CONFIGURATION_PPI EFI_PEI_MM_CONFIGURATION_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_MM_REGISTER_MM_ENTRY)(const EFI_PEI_MM_CONFIGURATION_PPI *This, EFI_MM_ENTRY_POINT MmEntryPoint);
struct _EFI_PEI_MM_CONFIGURATION_PPI {
  EFI_MM_RESERVED_MMRAM_REGION *MmramReservedRegions;
  EFI_PEI_MM_REGISTER_MM_ENTRY RegisterMmEntry;
};
extern EFI_GUID gEfiPeiMmConfigurationPpi;
`,
  },
  {
    name: 'Ppi/MmControl.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_PEI_MM_CONTROL_PPI_GUID { 0x61c68702, 0x4d7e, 0x4f43, 0x8d, 0xef, 0xa7, 0x43, 0x5, 0xce, 0x74, 0xc5 }
typedef struct _EFI_PEI_MM_CONTROL_PPI EFI_PEI_MM_CONTROL_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_MM_ACTIVATE)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_MM_CONTROL_PPI *This, INT8 *ArgumentBuffer, UINTN *ArgumentBufferSize, BOOLEAN Periodic, UINTN ActivationInterval);
typedef EFI_STATUS (EFIAPI *EFI_PEI_MM_DEACTIVATE)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_MM_CONTROL_PPI *This, BOOLEAN Periodic);
struct _EFI_PEI_MM_CONTROL_PPI {
  EFI_PEI_MM_ACTIVATE Trigger;
  EFI_PEI_MM_DEACTIVATE Clear;
};
extern EFI_GUID gEfiPeiMmControlPpiGuid;
`,
  },
  {
    name: 'Ppi/MpInitLibDep.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_PEI_MPINITLIB_MP_DEP_PPI_GUID { 0x138f9cf4, 0xf0e7, 0x4721, { 0x8f, 0x49, 0xf5, 0xff, 0xec, 0xf4, 0x2d, 0x40 } };
extern EFI_GUID gEfiPeiMpInitLibMpDepPpiGuid;
#define EFI_PEI_MPINITLIB_UP_DEP_PPI_GUID { 0xb590774, 0xbc67, 0x49f4, { 0xa7, 0xdb, 0xe8, 0x2e, 0x89, 0xe6, 0xb5, 0xd6 } };
extern EFI_GUID gEfiPeiMpInitLibUpDepPpiGuid;
`,
  },
  {
    name: 'Ppi/MpServices.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/MpService.h>
#define EFI_PEI_MP_SERVICES_PPI_GUID { 0xee16160a, 0xe8be, 0x47a6, { 0x82, 0xa, 0xc6, 0x90, 0xd, 0xb0, 0x25, 0xa } }
typedef struct _EFI_PEI_MP_SERVICES_PPI EFI_PEI_MP_SERVICES_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_MP_SERVICES_GET_NUMBER_OF_PROCESSORS)(const EFI_PEI_SERVICES **PeiServices, EFI_PEI_MP_SERVICES_PPI *This, UINTN *NumberOfProcessors, UINTN *NumberOfEnabledProcessors);
typedef EFI_STATUS (EFIAPI *EFI_PEI_MP_SERVICES_GET_PROCESSOR_INFO)(const EFI_PEI_SERVICES **PeiServices, EFI_PEI_MP_SERVICES_PPI *This, UINTN ProcessorNumber, EFI_PROCESSOR_INFORMATION *ProcessorInfoBuffer);
typedef EFI_STATUS (EFIAPI *EFI_PEI_MP_SERVICES_STARTUP_ALL_APS)(const EFI_PEI_SERVICES **PeiServices, EFI_PEI_MP_SERVICES_PPI *This, EFI_AP_PROCEDURE Procedure, BOOLEAN SingleThread, UINTN TimeoutInMicroSeconds, VOID *ProcedureArgument);
typedef EFI_STATUS (EFIAPI *EFI_PEI_MP_SERVICES_STARTUP_THIS_AP)(const EFI_PEI_SERVICES **PeiServices, EFI_PEI_MP_SERVICES_PPI *This, EFI_AP_PROCEDURE Procedure, UINTN ProcessorNumber, UINTN TimeoutInMicroseconds, VOID *ProcedureArgument);
typedef EFI_STATUS (EFIAPI *EFI_PEI_MP_SERVICES_SWITCH_BSP)(const EFI_PEI_SERVICES **PeiServices, EFI_PEI_MP_SERVICES_PPI *This, UINTN ProcessorNumber, BOOLEAN EnableOldBSP);
typedef EFI_STATUS (EFIAPI *EFI_PEI_MP_SERVICES_ENABLEDISABLEAP)(const EFI_PEI_SERVICES **PeiServices, EFI_PEI_MP_SERVICES_PPI *This, UINTN ProcessorNumber, BOOLEAN EnableAP, UINT32 *HealthFlag);
typedef EFI_STATUS (EFIAPI *EFI_PEI_MP_SERVICES_WHOAMI)(const EFI_PEI_SERVICES **PeiServices, EFI_PEI_MP_SERVICES_PPI *This, UINTN *ProcessorNumber);
struct _EFI_PEI_MP_SERVICES_PPI {
  EFI_PEI_MP_SERVICES_GET_NUMBER_OF_PROCESSORS GetNumberOfProcessors;
  EFI_PEI_MP_SERVICES_GET_PROCESSOR_INFO GetProcessorInfo;
  EFI_PEI_MP_SERVICES_STARTUP_ALL_APS StartupAllAPs;
  EFI_PEI_MP_SERVICES_STARTUP_THIS_AP StartupThisAP;
  EFI_PEI_MP_SERVICES_SWITCH_BSP SwitchBSP;
  EFI_PEI_MP_SERVICES_ENABLEDISABLEAP EnableDisableAP;
  EFI_PEI_MP_SERVICES_WHOAMI WhoAmI;
};
extern EFI_GUID gEfiPeiMpServicesPpiGuid;
`,
  },
  {
    name: 'Ppi/MpServices2.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Ppi/MpServices.h>
#define EDKII_PEI_MP_SERVICES2_PPI_GUID { 0x5cb9cb3d, 0x31a4, 0x480c, { 0x94, 0x98, 0x29, 0xd2, 0x69, 0xba, 0xcf, 0xba} }
typedef struct _EDKII_PEI_MP_SERVICES2_PPI EDKII_PEI_MP_SERVICES2_PPI;
typedef EFI_STATUS (EFIAPI *EDKII_PEI_MP_SERVICES_GET_NUMBER_OF_PROCESSORS)(EDKII_PEI_MP_SERVICES2_PPI *This, UINTN *NumberOfProcessors, UINTN *NumberOfEnabledProcessors);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_MP_SERVICES_GET_PROCESSOR_INFO)(EDKII_PEI_MP_SERVICES2_PPI *This, UINTN ProcessorNumber, EFI_PROCESSOR_INFORMATION *ProcessorInfoBuffer);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_MP_SERVICES_STARTUP_ALL_APS)(EDKII_PEI_MP_SERVICES2_PPI *This, EFI_AP_PROCEDURE Procedure, BOOLEAN SingleThread, UINTN TimeoutInMicroSeconds, VOID *ProcedureArgument);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_MP_SERVICES_STARTUP_THIS_AP)(EDKII_PEI_MP_SERVICES2_PPI *This, EFI_AP_PROCEDURE Procedure, UINTN ProcessorNumber, UINTN TimeoutInMicroseconds, VOID *ProcedureArgument);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_MP_SERVICES_SWITCH_BSP)(EDKII_PEI_MP_SERVICES2_PPI *This, UINTN ProcessorNumber, BOOLEAN EnableOldBSP);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_MP_SERVICES_ENABLEDISABLEAP)(EDKII_PEI_MP_SERVICES2_PPI *This, UINTN ProcessorNumber, BOOLEAN EnableAP, UINT32 *HealthFlag);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_MP_SERVICES_WHOAMI)(EDKII_PEI_MP_SERVICES2_PPI *This, UINTN *ProcessorNumber);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_MP_SERVICES_STARTUP_ALL_CPUS)(EDKII_PEI_MP_SERVICES2_PPI *This, EFI_AP_PROCEDURE Procedure, UINTN TimeoutInMicroSeconds, VOID *ProcedureArgument);
struct _EDKII_PEI_MP_SERVICES2_PPI {
  EDKII_PEI_MP_SERVICES_GET_NUMBER_OF_PROCESSORS GetNumberOfProcessors;
  EDKII_PEI_MP_SERVICES_GET_PROCESSOR_INFO GetProcessorInfo;
  EDKII_PEI_MP_SERVICES_STARTUP_ALL_APS StartupAllAPs;
  EDKII_PEI_MP_SERVICES_STARTUP_THIS_AP StartupThisAP;
  EDKII_PEI_MP_SERVICES_SWITCH_BSP SwitchBSP;
  EDKII_PEI_MP_SERVICES_ENABLEDISABLEAP EnableDisableAP;
  EDKII_PEI_MP_SERVICES_WHOAMI WhoAmI;
  EDKII_PEI_MP_SERVICES_STARTUP_ALL_CPUS StartupAllCPUs;
};
extern EFI_GUID gEdkiiPeiMpServices2PpiGuid;
`,
  },
  {
    name: 'Ppi/PostBootScriptTable.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define PEI_POST_BOOT_SCRIPT_TABLE_PPI_GUID {0x88c9d306, 0x900, 0x4eb5, 0x82, 0x60, 0x3e, 0x2d, 0xbe, 0xda, 0x1f, 0x89};
extern EFI_GUID gPeiPostScriptTablePpiGuid;
`,
  },
  {
    name: 'Ppi/RepublishSecPpi.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Pi/PiPeiCis.h>
#define REPUBLISH_SEC_PPI_PPI_GUID { 0x27a71b1e, 0x73ee, 0x43d6, { 0xac, 0xe3, 0x52, 0x1a, 0x2d, 0xc5, 0xd0, 0x92 } }
typedef struct _REPUBLISH_SEC_PPI_PPI REPUBLISH_SEC_PPI_PPI;
typedef EFI_STATUS (EFIAPI *REPUBLISH_SEC_PPI_REPUBLISH_SEC_PPIS)(VOID);
struct _REPUBLISH_SEC_PPI_PPI {
  REPUBLISH_SEC_PPI_REPUBLISH_SEC_PPIS RepublishSecPpis;
};
extern EFI_GUID gRepublishSecPpiPpiGuid;
`,
  },
  {
    name: 'Ppi/S3Resume2.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_PEI_S3_RESUME2_PPI_GUID { 0x6D582DBC, 0xDB85, 0x4514, {0x8F, 0xCC, 0x5A, 0xDF, 0x62, 0x27, 0xB1, 0x47 } }
typedef struct _EFI_PEI_S3_RESUME2_PPI EFI_PEI_S3_RESUME2_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_S3_RESUME_PPI_RESTORE_CONFIG2)(EFI_PEI_S3_RESUME2_PPI *This);
struct _EFI_PEI_S3_RESUME2_PPI {
  EFI_PEI_S3_RESUME_PPI_RESTORE_CONFIG2 S3RestoreConfig2;
};
extern EFI_GUID gEfiPeiS3Resume2PpiGuid;
`,
  },
  {
    name: 'Ppi/SecHobData.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Pi/PiHob.h>
#define EFI_SEC_HOB_DATA_PPI_GUID { 0x3ebdaf20, 0x6667, 0x40d8, {0xb4, 0xee, 0xf5, 0x99, 0x9a, 0xc1, 0xb7, 0x1f } }
typedef struct _EFI_SEC_HOB_DATA_PPI EFI_SEC_HOB_DATA_PPI;
typedef EFI_STATUS (EFIAPI *EFI_SEC_HOB_DATA_GET)(const EFI_SEC_HOB_DATA_PPI *This, EFI_HOB_GENERIC_HEADER **HobList);
struct _EFI_SEC_HOB_DATA_PPI {
  EFI_SEC_HOB_DATA_GET GetHobs;
};
extern EFI_GUID gEfiSecHobDataPpiGuid;
`,
  },
  {
    name: 'Ppi/SecPerformance.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define PEI_SEC_PERFORMANCE_PPI_GUID { 0x0ecc666b, 0x4662, 0x47f9, {0x9d, 0xd5, 0xd0, 0x96, 0xff, 0x7d, 0xa4, 0x9e } }
typedef struct _PEI_SEC_PERFORMANCE_PPI PEI_SEC_PERFORMANCE_PPI;
typedef struct {
  UINT64 ResetEnd;
} FIRMWARE_SEC_PERFORMANCE;
typedef EFI_STATUS (EFIAPI *GET_SEC_PERFORMANCE)(const EFI_PEI_SERVICES **PeiServices, PEI_SEC_PERFORMANCE_PPI *This, FIRMWARE_SEC_PERFORMANCE *Performance);
struct _PEI_SEC_PERFORMANCE_PPI {
  GET_SEC_PERFORMANCE GetPerformance;
};
extern EFI_GUID gPeiSecPerformancePpiGuid;
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
    name: 'Ppi/SecPlatformInformation2.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Ppi/SecPlatformInformation.h>
#define EFI_SEC_PLATFORM_INFORMATION2_GUID { 0x9e9f374b, 0x8f16, 0x4230, {0x98, 0x24, 0x58, 0x46, 0xee, 0x76, 0x6a, 0x97 } }
typedef struct _EFI_SEC_PLATFORM_INFORMATION2_PPI EFI_SEC_PLATFORM_INFORMATION2_PPI;
typedef struct {
  UINT32 CpuLocation;
  EFI_SEC_PLATFORM_INFORMATION_RECORD InfoRecord;
} EFI_SEC_PLATFORM_INFORMATION_CPU;
typedef struct {
  UINT32 NumberOfCpus;
  EFI_SEC_PLATFORM_INFORMATION_CPU CpuInstance[1];
} EFI_SEC_PLATFORM_INFORMATION_RECORD2;
typedef EFI_STATUS (EFIAPI *EFI_SEC_PLATFORM_INFORMATION2)(const EFI_PEI_SERVICES **PeiServices, UINT64 *StructureSize, EFI_SEC_PLATFORM_INFORMATION_RECORD2 *PlatformInformationRecord2);
struct _EFI_SEC_PLATFORM_INFORMATION2_PPI {
  EFI_SEC_PLATFORM_INFORMATION2 PlatformInformation2;
};
extern EFI_GUID gEfiSecPlatformInformation2PpiGuid;
`,
  },
  {
    name: 'Ppi/Security2.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_PEI_SECURITY2_PPI_GUID { 0xdcd0be23, 0x9586, 0x40f4, { 0xb6, 0x43, 0x6, 0x52, 0x2c, 0xed, 0x4e, 0xde } }
typedef struct _EFI_PEI_SECURITY2_PPI EFI_PEI_SECURITY2_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_SECURITY_AUTHENTICATION_STATE)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_SECURITY2_PPI *This, UINT32 AuthenticationStatus, EFI_PEI_FV_HANDLE FvHandle, EFI_PEI_FILE_HANDLE FileHandle, BOOLEAN *DeferExecution);
struct _EFI_PEI_SECURITY2_PPI {
  EFI_PEI_SECURITY_AUTHENTICATION_STATE AuthenticationState;
};
extern EFI_GUID gEfiPeiSecurity2PpiGuid;
`,
  },
  {
    name: 'Ppi/ShadowMicrocode.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EDKII_PEI_SHADOW_MICROCODE_PPI_GUID { 0x430f6965, 0x9a69, 0x41c5, { 0x93, 0xed, 0x8b, 0xf0, 0x64, 0x35, 0xc1, 0xc6 } }
typedef struct _EDKII_PEI_SHADOW_MICROCODE_PPI EDKII_PEI_SHADOW_MICROCODE_PPI;
typedef struct {
  UINT32 ProcessorSignature;
  UINT8 PlatformId;
} EDKII_PEI_MICROCODE_CPU_ID;
typedef EFI_STATUS (EFIAPI *EDKII_PEI_SHADOW_MICROCODE)(EDKII_PEI_SHADOW_MICROCODE_PPI *This, UINTN CpuIdCount, EDKII_PEI_MICROCODE_CPU_ID *MicrocodeCpuId, UINTN *BufferSize, VOID **Buffer);
struct _EDKII_PEI_SHADOW_MICROCODE_PPI {
  EDKII_PEI_SHADOW_MICROCODE ShadowMicrocode;
};
extern EFI_GUID gEdkiiPeiShadowMicrocodePpiGuid;
`,
  },
  {
    name: 'Ppi/SmmAccess.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define PEI_SMM_ACCESS_PPI_GUID { 0x268f33a9, 0xcccd, 0x48be, { 0x88, 0x17, 0x86, 0x5, 0x3a, 0xc3, 0x2e, 0xd6 }}
typedef struct _PEI_SMM_ACCESS_PPI PEI_SMM_ACCESS_PPI;
typedef EFI_STATUS (EFIAPI *PEI_SMM_OPEN)(EFI_PEI_SERVICES **PeiServices, PEI_SMM_ACCESS_PPI *This, UINTN DescriptorIndex);
typedef EFI_STATUS (EFIAPI *PEI_SMM_CLOSE)(EFI_PEI_SERVICES **PeiServices, PEI_SMM_ACCESS_PPI *This, UINTN DescriptorIndex);
typedef EFI_STATUS (EFIAPI *PEI_SMM_LOCK)(EFI_PEI_SERVICES **PeiServices, PEI_SMM_ACCESS_PPI *This, UINTN DescriptorIndex);
typedef EFI_STATUS (EFIAPI *PEI_SMM_CAPABILITIES)(EFI_PEI_SERVICES **PeiServices, PEI_SMM_ACCESS_PPI *This, UINTN *SmramMapSize, EFI_SMRAM_DESCRIPTOR *SmramMap);
struct _PEI_SMM_ACCESS_PPI {
  PEI_SMM_OPEN Open;
  PEI_SMM_CLOSE Close;
  PEI_SMM_LOCK Lock;
  PEI_SMM_CAPABILITIES GetCapabilities;
  BOOLEAN LockState;
  BOOLEAN OpenState;
};
extern EFI_GUID gPeiSmmAccessPpiGuid;
`,
  },
  {
    name: 'Ppi/SmmCommunication.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_PEI_SMM_COMMUNICATION_PPI_GUID { 0xae933e1c, 0xcc47, 0x4e38, { 0x8f, 0xe, 0xe2, 0xf6, 0x1d, 0x26, 0x5, 0xdf } }
typedef struct _EFI_PEI_SMM_COMMUNICATION_PPI EFI_PEI_SMM_COMMUNICATION_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_SMM_COMMUNICATE)(const EFI_PEI_SMM_COMMUNICATION_PPI *This, VOID *CommBuffer, UINTN *CommSize);
struct _EFI_PEI_SMM_COMMUNICATION_PPI {
  EFI_PEI_SMM_COMMUNICATE Communicate;
};
extern EFI_GUID gEfiPeiSmmCommunicationPpiGuid;
`,
  },
  {
    name: 'Ppi/SmmControl.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define PEI_SMM_CONTROL_PPI_GUID { 0x61c68702, 0x4d7e, 0x4f43, 0x8d, 0xef, 0xa7, 0x43, 0x5, 0xce, 0x74, 0xc5 }
typedef struct _PEI_SMM_CONTROL_PPI PEI_SMM_CONTROL_PPI;
typedef EFI_STATUS (EFIAPI *PEI_SMM_ACTIVATE)(EFI_PEI_SERVICES **PeiServices, PEI_SMM_CONTROL_PPI *This, INT8 *ArgumentBuffer, UINTN *ArgumentBufferSize, BOOLEAN Periodic, UINTN ActivationInterval);
typedef EFI_STATUS (EFIAPI *PEI_SMM_DEACTIVATE)(EFI_PEI_SERVICES **PeiServices, PEI_SMM_CONTROL_PPI *This, BOOLEAN Periodic);
struct _PEI_SMM_CONTROL_PPI {
  PEI_SMM_ACTIVATE Trigger;
  PEI_SMM_DEACTIVATE Clear;
};
extern EFI_GUID gPeiSmmControlPpiGuid;
`,
  },
  {
    name: 'Ppi/Tcg.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <IndustryStandard/UefiTcgPlatform.h>
typedef struct _EDKII_TCG_PPI EDKII_TCG_PPI;
#define EDKII_TCG_PRE_HASH 0x0000000000000001
#define EDKII_TCG_PRE_HASH_LOG_ONLY 0x0000000000000002
typedef EFI_STATUS (EFIAPI *EDKII_TCG_HASH_LOG_EXTEND_EVENT)(EDKII_TCG_PPI *This, UINT64 Flags, UINT8 *HashData, UINTN HashDataLen, TCG_PCR_EVENT_HDR *NewEventHdr, UINT8 *NewEventData);
struct _EDKII_TCG_PPI {
  EDKII_TCG_HASH_LOG_EXTEND_EVENT HashLogExtendEvent;
};
extern EFI_GUID gEdkiiTcgPpiGuid;
`,
  },
  {
    name: 'Ppi/TpmInitialized.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define PEI_TPM_INITIALIZED_PPI_GUID { 0xe9db0d58, 0xd48d, 0x47f6, 0x9c, 0x6e, 0x6f, 0x40, 0xe8, 0x6c, 0x7b, 0x41 }
extern EFI_GUID gPeiTpmInitializedPpiGuid;
#define PEI_TPM_INITIALIZATION_DONE_PPI_GUID { 0xa030d115, 0x54dd, 0x447b, { 0x90, 0x64, 0xf2, 0x6, 0x88, 0x3d, 0x7c, 0xcc }
extern EFI_GUID gPeiTpmInitializationDonePpiGuid;
`,
  },
];

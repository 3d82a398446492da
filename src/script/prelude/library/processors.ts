// Libraries of processors and of memory. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const processorsHeaders: readonly Header[] = [
  {
    name: 'Library/ArmTrngLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
RETURN_STATUS EFIAPI GetArmTrngVersion (UINT16 *MajorRevision, UINT16 *MinorRevision);
RETURN_STATUS EFIAPI GetArmTrngUuid (GUID *Guid);
UINTN EFIAPI GetArmTrngMaxSupportedEntropyBits (VOID);
RETURN_STATUS EFIAPI GetArmTrngEntropy (UINTN EntropyBits, UINTN BufferSize, UINT8 *Buffer);
`,
  },
  {
    name: 'Library/CpuCacheInfoLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
typedef struct {
  UINT32 Package;
  UINT8 CoreType;
  UINT8 CacheLevel:3;
  UINT8 CacheType:5;
  UINT16 CacheWays:10;
  UINT16 FullyAssociativeCache:1;
  UINT16 DirectMappedCache:1;
  UINT16 Reserved:4;
  UINT32 CacheSizeinKB;
  UINT16 CacheCount;
} CPU_CACHE_INFO;
EFI_STATUS EFIAPI GetCpuCacheInfo (CPU_CACHE_INFO *CpuCacheInfo, UINTN *CpuCacheInfoCount);
`,
  },
  {
    name: 'Library/CpuExceptionHandlerLib.h',
    text: `#pragma once
#include <Ppi/VectorHandoffInfo.h>
#include <Protocol/Cpu.h>
EFI_STATUS EFIAPI InitializeCpuExceptionHandlers (EFI_VECTOR_HANDOFF_INFO *VectorInfo);
EFI_STATUS EFIAPI InitializeSeparateExceptionStacks (VOID *Buffer, UINTN *BufferSize);
EFI_STATUS EFIAPI RegisterCpuInterruptHandler (EFI_EXCEPTION_TYPE InterruptType, EFI_CPU_INTERRUPT_HANDLER InterruptHandler);
VOID EFIAPI DumpCpuContext (EFI_EXCEPTION_TYPE ExceptionType, EFI_SYSTEM_CONTEXT SystemContext);
`,
  },
  {
    name: 'Library/CpuPageTableLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
typedef union {
  struct {
    UINT64 Present:1;
    UINT64 ReadWrite:1;
    UINT64 UserSupervisor:1;
    UINT64 WriteThrough:1;
    UINT64 CacheDisabled:1;
    UINT64 Accessed:1;
    UINT64 Dirty:1;
    UINT64 Pat:1;
    UINT64 Global:1;
    UINT64 Reserved1:3;
    UINT64 PageTableBaseAddress:40;
    UINT64 Reserved2:7;
    UINT64 ProtectionKey:4;
    UINT64 Nx:1;
  } Bits;
  UINT64 Uint64;
} IA32_MAP_ATTRIBUTE;
#define IA32_MAP_ATTRIBUTE_PAGE_TABLE_BASE_ADDRESS_MASK 0xFFFFFFFFFF000ull
#define IA32_MAP_ATTRIBUTE_PAGE_TABLE_BASE_ADDRESS(pa) ((pa)->Uint64 & IA32_MAP_ATTRIBUTE_PAGE_TABLE_BASE_ADDRESS_MASK)
#define IA32_MAP_ATTRIBUTE_ATTRIBUTES(pa) ((pa)->Uint64 & ~IA32_MAP_ATTRIBUTE_PAGE_TABLE_BASE_ADDRESS_MASK)
typedef enum {
  Paging32bit,
  PagingPae = 0x0302,
  Paging4Level = 0x0402,
  Paging4Level1GB = 0x0403,
  Paging5Level = 0x0502,
  Paging5Level1GB = 0x0503,
  PagingModeMax,
} PAGING_MODE;
RETURN_STATUS EFIAPI PageTableMap (UINTN *PageTable, PAGING_MODE PagingMode, VOID *Buffer, UINTN *BufferSize, UINT64 LinearAddress, UINT64 Length, IA32_MAP_ATTRIBUTE *Attribute, IA32_MAP_ATTRIBUTE *Mask);
typedef struct {
  UINT64 LinearAddress;
  UINT64 Length;
  IA32_MAP_ATTRIBUTE Attribute;
} IA32_MAP_ENTRY;
RETURN_STATUS EFIAPI PageTableParse (UINTN PageTable, PAGING_MODE PagingMode, IA32_MAP_ENTRY *Map, UINTN *MapCount);
`,
  },
  {
    name: 'Library/DebugAgentLib.h',
    text: `#pragma once
#include <Uefi.h>
#define DEBUG_AGENT_INIT_PREMEM_SEC 1
#define DEBUG_AGENT_INIT_POSTMEM_SEC 2
#define DEBUG_AGENT_INIT_DXE_CORE 3
#define DEBUG_AGENT_INIT_SMM 4
#define DEBUG_AGENT_INIT_ENTER_SMI 5
#define DEBUG_AGENT_INIT_EXIT_SMI 6
#define DEBUG_AGENT_INIT_S3 7
#define DEBUG_AGENT_INIT_DXE_AP 8
#define DEBUG_AGENT_INIT_PEI 9
#define DEBUG_AGENT_INIT_DXE_LOAD 10
#define DEBUG_AGENT_INIT_DXE_UNLOAD 11
#define DEBUG_AGENT_INIT_THUNK_PEI_IA32TOX64 12
typedef struct {
  UINTN HeapMigrateOffset;
  UINTN StackMigrateOffset;
} DEBUG_AGENT_CONTEXT_POSTMEM_SEC;
typedef VOID (EFIAPI *DEBUG_AGENT_CONTINUE)(VOID *Context);
VOID EFIAPI InitializeDebugAgent (UINT32 InitFlag, VOID *Context, DEBUG_AGENT_CONTINUE Function);
BOOLEAN EFIAPI SaveAndSetDebugTimerInterrupt (BOOLEAN EnableStatus);
`,
  },
  {
    name: 'Library/IoApicLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
UINT32 EFIAPI IoApicRead (UINTN Index);
UINT32 EFIAPI IoApicWrite (UINTN Index, UINT32 Value);
VOID EFIAPI IoApicEnableInterrupt (UINTN Irq, BOOLEAN Enable);
VOID EFIAPI IoApicConfigureInterrupt (UINTN Irq, UINTN Vector, UINTN DeliveryMode, BOOLEAN LevelTriggered, BOOLEAN AssertionLevel);
`,
  },
  {
    name: 'Library/LocalApicLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#define LOCAL_APIC_MODE_XAPIC 0x1
#define LOCAL_APIC_MODE_X2APIC 0x2
UINTN EFIAPI GetLocalApicBaseAddress (VOID);
VOID EFIAPI SetLocalApicBaseAddress (UINTN BaseAddress);
UINTN EFIAPI GetApicMode (VOID);
VOID EFIAPI SetApicMode (UINTN ApicMode);
UINT32 EFIAPI GetInitialApicId (VOID);
UINT32 EFIAPI GetApicId (VOID);
UINT32 EFIAPI GetApicVersion (VOID);
VOID EFIAPI SendFixedIpi (UINT32 ApicId, UINT8 Vector);
VOID EFIAPI SendFixedIpiAllExcludingSelf (UINT8 Vector);
VOID EFIAPI SendSmiIpi (UINT32 ApicId);
VOID EFIAPI SendSmiIpiAllExcludingSelf (VOID);
VOID EFIAPI SendInitIpi (UINT32 ApicId);
VOID EFIAPI SendInitIpiAllExcludingSelf (VOID);
VOID EFIAPI SendInitSipiSipi (UINT32 ApicId, UINT32 StartupRoutine);
VOID EFIAPI SendInitSipiSipiAllExcludingSelf (UINT32 StartupRoutine);
VOID EFIAPI InitializeLocalApicSoftwareEnable (BOOLEAN Enable);
VOID EFIAPI ProgramVirtualWireMode (VOID);
VOID EFIAPI DisableLvtInterrupts (VOID);
UINT32 EFIAPI GetApicTimerInitCount (VOID);
UINT32 EFIAPI GetApicTimerCurrentCount (VOID);
VOID EFIAPI InitializeApicTimer (UINTN DivideValue, UINT32 InitCount, BOOLEAN PeriodicMode, UINT8 Vector);
VOID EFIAPI GetApicTimerState (UINTN *DivideValue, BOOLEAN *PeriodicMode, UINT8 *Vector);
VOID EFIAPI EnableApicTimerInterrupt (VOID);
VOID EFIAPI DisableApicTimerInterrupt (VOID);
BOOLEAN EFIAPI GetApicTimerInterruptState (VOID);
VOID EFIAPI SendApicEoi (VOID);
UINT32 EFIAPI GetApicMsiAddress (VOID);
UINT64 EFIAPI GetApicMsiValue (UINT8 Vector, UINTN DeliveryMode, BOOLEAN LevelTriggered, BOOLEAN AssertionLevel);
VOID EFIAPI GetProcessorLocationByApicId (UINT32 InitialApicId, UINT32 *Package, UINT32 *Core, UINT32 *Thread);
VOID EFIAPI GetProcessorLocation2ByApicId (UINT32 InitialApicId, UINT32 *Package, UINT32 *Die, UINT32 *Tile, UINT32 *Module, UINT32 *Core, UINT32 *Thread);
`,
  },
  {
    name: 'Library/MemoryProfileLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Guid/MemoryProfile.h>
EFI_STATUS EFIAPI MemoryProfileLibRecord (PHYSICAL_ADDRESS CallerAddress, MEMORY_PROFILE_ACTION Action, EFI_MEMORY_TYPE MemoryType, VOID *Buffer, UINTN Size, CHAR8 *ActionString);
`,
  },
  {
    name: 'Library/MicrocodeLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Register/Intel/Microcode.h>
#include <Ppi/ShadowMicrocode.h>
UINT32 EFIAPI GetProcessorMicrocodeSignature (VOID);
VOID EFIAPI GetProcessorMicrocodeCpuId (EDKII_PEI_MICROCODE_CPU_ID *MicrocodeCpuId);
UINT32 EFIAPI GetMicrocodeLength (CPU_MICROCODE_HEADER *Microcode);
VOID EFIAPI LoadMicrocode (CPU_MICROCODE_HEADER *Microcode);
BOOLEAN EFIAPI IsValidMicrocode (CPU_MICROCODE_HEADER *Microcode, UINTN MicrocodeLength, UINT32 MinimumRevision, EDKII_PEI_MICROCODE_CPU_ID *MicrocodeCpuIds, UINTN MicrocodeCpuIdCount, BOOLEAN VerifyChecksum);
`,
  },
  {
    name: 'Library/MpInitLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Ppi/SecPlatformInformation.h>
#include <Protocol/MpService.h>
EFI_STATUS EFIAPI MpInitLibInitialize (VOID);
EFI_STATUS EFIAPI MpInitLibGetNumberOfProcessors (UINTN *NumberOfProcessors, UINTN *NumberOfEnabledProcessors);
EFI_STATUS EFIAPI MpInitLibGetProcessorInfo (UINTN ProcessorNumber, EFI_PROCESSOR_INFORMATION *ProcessorInfoBuffer, EFI_HEALTH_FLAGS *HealthData);
EFI_STATUS EFIAPI MpInitLibStartupAllAPs (EFI_AP_PROCEDURE Procedure, BOOLEAN SingleThread, EFI_EVENT WaitEvent, UINTN TimeoutInMicroseconds, VOID *ProcedureArgument, UINTN **FailedCpuList);
EFI_STATUS EFIAPI MpInitLibStartupThisAP (EFI_AP_PROCEDURE Procedure, UINTN ProcessorNumber, EFI_EVENT WaitEvent, UINTN TimeoutInMicroseconds, VOID *ProcedureArgument, BOOLEAN *Finished);
EFI_STATUS EFIAPI MpInitLibSwitchBSP (UINTN ProcessorNumber, BOOLEAN EnableOldBSP);
EFI_STATUS EFIAPI MpInitLibEnableDisableAP (UINTN ProcessorNumber, BOOLEAN EnableAP, UINT32 *HealthFlag);
EFI_STATUS EFIAPI MpInitLibWhoAmI (UINTN *ProcessorNumber);
EFI_STATUS EFIAPI MpInitLibStartupAllCPUs (EFI_AP_PROCEDURE Procedure, UINTN TimeoutInMicroseconds, VOID *ProcedureArgument);
`,
  },
  {
    name: 'Library/MtrrLib.h',
    text: `#pragma once
#include <Uefi.h>
#define MTRR_NUMBER_OF_VARIABLE_MTRR 32
#define RESERVED_FIRMWARE_VARIABLE_MTRR_NUMBER 2
#define MTRR_NUMBER_OF_FIXED_MTRR 11
typedef struct {
  UINT32 Msr;
  UINT32 BaseAddress;
  UINT32 Length;
} FIXED_MTRR;
typedef struct {
  UINT64 BaseAddress;
  UINT64 Length;
  UINT64 Type;
  UINT32 Msr;
  BOOLEAN Valid;
  BOOLEAN Used;
} VARIABLE_MTRR;
typedef struct _MTRR_VARIABLE_SETTING_ {
  UINT64 Base;
  UINT64 Mask;
} MTRR_VARIABLE_SETTING;
typedef struct _MTRR_VARIABLE_SETTINGS_ {
  MTRR_VARIABLE_SETTING Mtrr[MTRR_NUMBER_OF_VARIABLE_MTRR];
} MTRR_VARIABLE_SETTINGS;
typedef struct _MTRR_FIXED_SETTINGS_ {
  UINT64 Mtrr[MTRR_NUMBER_OF_FIXED_MTRR];
} MTRR_FIXED_SETTINGS;
typedef struct _MTRR_SETTINGS_ {
  MTRR_FIXED_SETTINGS Fixed;
  MTRR_VARIABLE_SETTINGS Variables;
  UINT64 MtrrDefType;
} MTRR_SETTINGS;
typedef enum {
  CacheUncacheable = 0,
  CacheWriteCombining = 1,
  CacheWriteThrough = 4,
  CacheWriteProtected = 5,
  CacheWriteBack = 6,
  CacheInvalid = 7
} MTRR_MEMORY_CACHE_TYPE;
#define MTRR_CACHE_UNCACHEABLE 0
#define MTRR_CACHE_WRITE_COMBINING 1
#define MTRR_CACHE_WRITE_THROUGH 4
#define MTRR_CACHE_WRITE_PROTECTED 5
#define MTRR_CACHE_WRITE_BACK 6
#define MTRR_CACHE_INVALID_TYPE 7
typedef struct {
  UINT64 BaseAddress;
  UINT64 Length;
  MTRR_MEMORY_CACHE_TYPE Type;
} MTRR_MEMORY_RANGE;
UINT32 EFIAPI GetVariableMtrrCount (VOID);
UINT32 EFIAPI GetFirmwareVariableMtrrCount (VOID);
RETURN_STATUS EFIAPI MtrrSetMemoryAttribute (PHYSICAL_ADDRESS BaseAddress, UINT64 Length, MTRR_MEMORY_CACHE_TYPE Attribute);
MTRR_MEMORY_CACHE_TYPE EFIAPI MtrrGetMemoryAttribute (PHYSICAL_ADDRESS Address);
MTRR_FIXED_SETTINGS *EFIAPI MtrrGetFixedMtrr (MTRR_FIXED_SETTINGS *FixedSettings);
MTRR_SETTINGS *EFIAPI MtrrGetAllMtrrs (MTRR_SETTINGS *MtrrSetting);
MTRR_SETTINGS *EFIAPI MtrrSetAllMtrrs (MTRR_SETTINGS *MtrrSetting);
UINT32 EFIAPI MtrrGetMemoryAttributeInVariableMtrr (UINT64 MtrrValidBitsMask, UINT64 MtrrValidAddressMask, VARIABLE_MTRR *VariableMtrr);
VOID EFIAPI MtrrDebugPrintAllMtrrs (VOID);
BOOLEAN EFIAPI IsMtrrSupported (VOID);
MTRR_MEMORY_CACHE_TYPE EFIAPI MtrrGetDefaultMemoryType (VOID);
RETURN_STATUS EFIAPI MtrrSetMemoryAttributeInMtrrSettings (MTRR_SETTINGS *MtrrSetting, PHYSICAL_ADDRESS BaseAddress, UINT64 Length, MTRR_MEMORY_CACHE_TYPE Attribute);
RETURN_STATUS EFIAPI MtrrSetMemoryAttributesInMtrrSettings (MTRR_SETTINGS *MtrrSetting, VOID *Scratch, UINTN *ScratchSize, const MTRR_MEMORY_RANGE *Ranges, UINTN RangeCount);
`,
  },
  {
    name: 'Library/OrderedCollectionLib.h',
    text: `#pragma once
#include <Base.h>
typedef struct ORDERED_COLLECTION ORDERED_COLLECTION;
typedef struct ORDERED_COLLECTION_ENTRY ORDERED_COLLECTION_ENTRY;
typedef INTN (EFIAPI *ORDERED_COLLECTION_USER_COMPARE)(const VOID *UserStruct1, const VOID *UserStruct2);
typedef INTN (EFIAPI *ORDERED_COLLECTION_KEY_COMPARE)(const VOID *StandaloneKey, const VOID *UserStruct);
VOID *EFIAPI OrderedCollectionUserStruct (const ORDERED_COLLECTION_ENTRY *Entry);
ORDERED_COLLECTION *EFIAPI OrderedCollectionInit (ORDERED_COLLECTION_USER_COMPARE UserStructCompare, ORDERED_COLLECTION_KEY_COMPARE KeyCompare);
BOOLEAN EFIAPI OrderedCollectionIsEmpty (const ORDERED_COLLECTION *Collection);
VOID EFIAPI OrderedCollectionUninit (ORDERED_COLLECTION *Collection);
ORDERED_COLLECTION_ENTRY *EFIAPI OrderedCollectionFind (const ORDERED_COLLECTION *Collection, const VOID *StandaloneKey);
ORDERED_COLLECTION_ENTRY *EFIAPI OrderedCollectionMin (const ORDERED_COLLECTION *Collection);
ORDERED_COLLECTION_ENTRY *EFIAPI OrderedCollectionMax (const ORDERED_COLLECTION *Collection);
ORDERED_COLLECTION_ENTRY *EFIAPI OrderedCollectionNext (const ORDERED_COLLECTION_ENTRY *Entry);
ORDERED_COLLECTION_ENTRY *EFIAPI OrderedCollectionPrev (const ORDERED_COLLECTION_ENTRY *Entry);
RETURN_STATUS EFIAPI OrderedCollectionInsert (ORDERED_COLLECTION *Collection, ORDERED_COLLECTION_ENTRY **Entry, VOID *UserStruct);
VOID EFIAPI OrderedCollectionDelete (ORDERED_COLLECTION *Collection, ORDERED_COLLECTION_ENTRY *Entry, VOID **UserStruct);
`,
  },
  {
    name: 'Library/RegisterCpuFeaturesLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <AcpiCpuData.h>
#include <Register/Intel/Cpuid.h>
#include <Protocol/MpService.h>
#define CPU_FEATURE_AESNI 0
#define CPU_FEATURE_TURBO_MODE 1
#define CPU_FEATURE_MWAIT 2
#define CPU_FEATURE_ACPI 3
#define CPU_FEATURE_EIST 4
#define CPU_FEATURE_RESERVED_5 5
#define CPU_FEATURE_FASTSTRINGS 6
#define CPU_FEATURE_VMX 7
#define CPU_FEATURE_SMX 8
#define CPU_FEATURE_LMCE 9
#define CPU_FEATURE_LOCK_FEATURE_CONTROL_REGISTER 10
#define CPU_FEATURE_LIMIT_CPUID_MAX_VAL 11
#define CPU_FEATURE_MCE 12
#define CPU_FEATURE_MCA 13
#define CPU_FEATURE_MCG_CTL 14
#define CPU_FEATURE_PENDING_BREAK 15
#define CPU_FEATURE_C1E 16
#define CPU_FEATURE_C1_AUTO_DEMOTION 17
#define CPU_FEATURE_C3_AUTO_DEMOTION 18
#define CPU_FEATURE_C1_UNDEMOTION 19
#define CPU_FEATURE_C3_UNDEMOTION 20
#define CPU_FEATURE_C_STATE 21
#define CPU_FEATURE_TM 22
#define CPU_FEATURE_TM2 23
#define CPU_FEATURE_X2APIC 24
#define CPU_FEATURE_RESERVED_25 25
#define CPU_FEATURE_RESERVED_26 26
#define CPU_FEATURE_RESERVED_27 27
#define CPU_FEATURE_RESERVED_28 28
#define CPU_FEATURE_RESERVED_29 29
#define CPU_FEATURE_RESERVED_30 30
#define CPU_FEATURE_RESERVED_31 31
#define CPU_FEATURE_L2_PREFETCHER (32+0)
#define CPU_FEATURE_L1_DATA_PREFETCHER (32+1)
#define CPU_FEATURE_HARDWARE_PREFETCHER (32+2)
#define CPU_FEATURE_ADJACENT_CACHE_LINE_PREFETCH (32+3)
#define CPU_FEATURE_DCU_PREFETCHER (32+4)
#define CPU_FEATURE_IP_PREFETCHER (32+5)
#define CPU_FEATURE_MLC_STREAMER_PREFETCHER (32+6)
#define CPU_FEATURE_MLC_SPATIAL_PREFETCHER (32+7)
#define CPU_FEATURE_THREE_STRIKE_COUNTER (32+8)
#define CPU_FEATURE_APIC_TPR_UPDATE_MESSAGE (32+9)
#define CPU_FEATURE_ENERGY_PERFORMANCE_BIAS (32+10)
#define CPU_FEATURE_PPIN (32+11)
#define CPU_FEATURE_PROC_TRACE (32+12)
#define CPU_FEATURE_BEFORE_ALL BIT23
#define CPU_FEATURE_AFTER_ALL BIT24
#define CPU_FEATURE_THREAD_BEFORE BIT25
#define CPU_FEATURE_THREAD_AFTER BIT26
#define CPU_FEATURE_CORE_BEFORE BIT27
#define CPU_FEATURE_CORE_AFTER BIT28
#define CPU_FEATURE_PACKAGE_BEFORE BIT29
#define CPU_FEATURE_PACKAGE_AFTER BIT30
#define CPU_FEATURE_END MAX_UINT32
typedef struct {
  UINT32 Thread:1;
  UINT32 Core:1;
  UINT32 Module:1;
  UINT32 Tile:1;
  UINT32 Die:1;
  UINT32 Package:1;
  UINT32 Reserved:26;
} REGISTER_CPU_FEATURE_FIRST_PROCESSOR;
typedef struct {
  EFI_PROCESSOR_INFORMATION ProcessorInfo;
  REGISTER_CPU_FEATURE_FIRST_PROCESSOR First;
  UINT32 DisplayFamily;
  UINT32 DisplayModel;
  UINT32 SteppingId;
  UINT32 ProcessorType;
  CPUID_VERSION_INFO_ECX CpuIdVersionInfoEcx;
  CPUID_VERSION_INFO_EDX CpuIdVersionInfoEdx;
} REGISTER_CPU_FEATURE_INFORMATION;
BOOLEAN EFIAPI IsCpuFeatureSupported (UINT32 Feature);
BOOLEAN EFIAPI IsCpuFeatureInSetting (UINT32 Feature);
typedef VOID *(EFIAPI *CPU_FEATURE_GET_CONFIG_DATA)(UINTN NumberOfProcessors);
typedef BOOLEAN (EFIAPI *CPU_FEATURE_SUPPORT)(UINTN ProcessorNumber, REGISTER_CPU_FEATURE_INFORMATION *CpuInfo, VOID *ConfigData);
typedef RETURN_STATUS (EFIAPI *CPU_FEATURE_INITIALIZE)(UINTN ProcessorNumber, REGISTER_CPU_FEATURE_INFORMATION *CpuInfo, VOID *ConfigData, BOOLEAN State);
RETURN_STATUS EFIAPI RegisterCpuFeature (CHAR8 *FeatureName, CPU_FEATURE_GET_CONFIG_DATA GetConfigDataFunc, CPU_FEATURE_SUPPORT SupportFunc, CPU_FEATURE_INITIALIZE InitializeFunc, ...);
VOID EFIAPI CpuFeaturesDetect (VOID);
VOID EFIAPI CpuFeaturesInitialize (VOID);
VOID EFIAPI SwitchBspAfterFeaturesInitialize (UINTN ProcessorNumber);
VOID EFIAPI CpuRegisterTableWrite (UINTN ProcessorNumber, REGISTER_TYPE RegisterType, UINT64 Index, UINT64 ValueMask, UINT64 Value);
VOID EFIAPI CpuRegisterTableTestThenWrite (UINTN ProcessorNumber, REGISTER_TYPE RegisterType, UINT64 Index, UINT64 ValueMask, UINT64 Value);
VOID EFIAPI PreSmmCpuRegisterTableWrite (UINTN ProcessorNumber, REGISTER_TYPE RegisterType, UINT64 Index, UINT64 ValueMask, UINT64 Value);
#define CPU_REGISTER_TABLE_WRITE32(ProcessorNumber, RegisterType, Index, Value) do { CpuRegisterTableWrite (ProcessorNumber, RegisterType, Index, MAX_UINT32, Value); } while(FALSE);
#define CPU_REGISTER_TABLE_WRITE64(ProcessorNumber, RegisterType, Index, Value) do { CpuRegisterTableWrite (ProcessorNumber, RegisterType, Index, MAX_UINT64, Value); } while(FALSE);
#define CPU_REGISTER_TABLE_WRITE_FIELD(ProcessorNumber, RegisterType, Index, Type, Field, Value) do { UINT64 Mask = MAX_UINT64; ((Type *)&Mask)->Field = 0; CpuRegisterTableWrite (ProcessorNumber, RegisterType, Index, ~Mask, Value); } while (FALSE)
#define CPU_REGISTER_TABLE_TEST_THEN_WRITE_FIELD(ProcessorNumber, RegisterType, Index, Type, Field, Value) do { UINT64 Mask = MAX_UINT64; ((Type *)&Mask)->Field = 0; CpuRegisterTableTestThenWrite (ProcessorNumber, RegisterType, Index, ~Mask, Value); } while (FALSE)
#define PRE_SMM_CPU_REGISTER_TABLE_WRITE_FIELD(ProcessorNumber, RegisterType, Index, Type, Field, Value) do { UINT64 ValueMask; ValueMask = MAX_UINT64; ((Type *)(&ValueMask))->Field = 0; PreSmmCpuRegisterTableWrite (ProcessorNumber, RegisterType, Index, ~ValueMask, Value); } while(FALSE);
`,
  },
  {
    name: 'Library/RegisterFilterLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
typedef enum {
  FilterWidth8,
  FilterWidth16,
  FilterWidth32,
  FilterWidth64,
} FILTER_IO_WIDTH;
BOOLEAN EFIAPI FilterBeforeIoRead (FILTER_IO_WIDTH Width, UINTN Address, VOID *Buffer);
VOID EFIAPI FilterAfterIoRead (FILTER_IO_WIDTH Width, UINTN Address, VOID *Buffer);
BOOLEAN EFIAPI FilterBeforeIoWrite (FILTER_IO_WIDTH Width, UINTN Address, VOID *Buffer);
VOID EFIAPI FilterAfterIoWrite (FILTER_IO_WIDTH Width, UINTN Address, VOID *Buffer);
BOOLEAN EFIAPI FilterBeforeMmIoRead (FILTER_IO_WIDTH Width, UINTN Address, VOID *Buffer);
VOID EFIAPI FilterAfterMmIoRead (FILTER_IO_WIDTH Width, UINTN Address, VOID *Buffer);
BOOLEAN EFIAPI FilterBeforeMmIoWrite (FILTER_IO_WIDTH Width, UINTN Address, VOID *Buffer);
VOID EFIAPI FilterAfterMmIoWrite (FILTER_IO_WIDTH Width, UINTN Address, VOID *Buffer);
BOOLEAN EFIAPI FilterBeforeMsrRead (UINT32 Index, UINT64 *Value);
VOID EFIAPI FilterAfterMsrRead (UINT32 Index, UINT64 *Value);
BOOLEAN EFIAPI FilterBeforeMsrWrite (UINT32 Index, UINT64 *Value);
VOID EFIAPI FilterAfterMsrWrite (UINT32 Index, UINT64 *Value);
`,
  },
];

// Libraries of processors and of memory. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const processorsHeaders: readonly Header[] = [
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
];

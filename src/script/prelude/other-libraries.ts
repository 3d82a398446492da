// Libraries of EDK2 with nothing behind them in the simulated firmware: a call of one ends the run.
// Names, members, values and prototypes; a function that no builtin stands behind is only declared.

import type { Header } from './header';

export const otherLibrariesHeaders: readonly Header[] = [
  {
    name: 'Library/UefiRuntimeLib.h',
    text: `#pragma once
#include <Uefi.h>
BOOLEAN EFIAPI EfiAtRuntime (VOID);
BOOLEAN EFIAPI EfiGoneVirtual (VOID);
EFI_STATUS EFIAPI EfiGetTime (EFI_TIME *Time, EFI_TIME_CAPABILITIES *Capabilities);
EFI_STATUS EFIAPI EfiSetTime (EFI_TIME *Time);
EFI_STATUS EFIAPI EfiGetWakeupTime (BOOLEAN *Enabled, BOOLEAN *Pending, EFI_TIME *Time);
EFI_STATUS EFIAPI EfiSetWakeupTime (BOOLEAN Enable, EFI_TIME *Time);
EFI_STATUS EFIAPI EfiGetVariable (CHAR16 *VariableName, EFI_GUID *VendorGuid, UINT32 *Attributes, UINTN *DataSize, VOID *Data);
EFI_STATUS EFIAPI EfiGetNextVariableName (UINTN *VariableNameSize, CHAR16 *VariableName, EFI_GUID *VendorGuid);
EFI_STATUS EFIAPI EfiSetVariable (CHAR16 *VariableName, EFI_GUID *VendorGuid, UINT32 Attributes, UINTN DataSize, VOID *Data);
EFI_STATUS EFIAPI EfiGetNextHighMonotonicCount (UINT32 *HighCount);
VOID EFIAPI EfiResetSystem (EFI_RESET_TYPE ResetType, EFI_STATUS ResetStatus, UINTN DataSize, VOID *ResetData);
EFI_STATUS EFIAPI EfiConvertPointer (UINTN DebugDisposition, VOID **Address);
EFI_STATUS EFIAPI EfiConvertFunctionPointer (UINTN DebugDisposition, VOID **Address);
EFI_STATUS EFIAPI EfiSetVirtualAddressMap (UINTN MemoryMapSize, UINTN DescriptorSize, UINT32 DescriptorVersion, const EFI_MEMORY_DESCRIPTOR *VirtualMap);
EFI_STATUS EFIAPI EfiConvertList (UINTN DebugDisposition, LIST_ENTRY *ListHead);
EFI_STATUS EFIAPI EfiUpdateCapsule (EFI_CAPSULE_HEADER **CapsuleHeaderArray, UINTN CapsuleCount, EFI_PHYSICAL_ADDRESS ScatterGatherList);
EFI_STATUS EFIAPI EfiQueryCapsuleCapabilities (EFI_CAPSULE_HEADER **CapsuleHeaderArray, UINTN CapsuleCount, UINT64 *MaximumCapsuleSize, EFI_RESET_TYPE *ResetType);
EFI_STATUS EFIAPI EfiQueryVariableInfo (UINT32 Attributes, UINT64 *MaximumVariableStorageSize, UINT64 *RemainingVariableStorageSize, UINT64 *MaximumVariableSize);
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
    name: 'Library/UefiDecompressLib.h',
    text: `#pragma once
#include <Uefi.h>
RETURN_STATUS EFIAPI UefiDecompressGetInfo (const VOID *Source, UINT32 SourceSize, UINT32 *DestinationSize, UINT32 *ScratchSize);
RETURN_STATUS EFIAPI UefiDecompress (const VOID *Source, VOID *Destination, VOID *Scratch);
`,
  },
  {
    name: 'Library/RngLib.h',
    text: `#pragma once
#include <Uefi.h>
BOOLEAN EFIAPI GetRandomNumber16 (UINT16 *Rand);
BOOLEAN EFIAPI GetRandomNumber32 (UINT32 *Rand);
BOOLEAN EFIAPI GetRandomNumber64 (UINT64 *Rand);
BOOLEAN EFIAPI GetRandomNumber128 (UINT64 *Rand);
`,
  },
  {
    name: 'Library/DxeServicesLib.h',
    text: `#pragma once
#include <PiDxe.h>
#include <Uefi.h>
EFI_STATUS EFIAPI GetSectionFromAnyFvByFileType (EFI_FV_FILETYPE FileType, UINTN FileInstance, EFI_SECTION_TYPE SectionType, UINTN SectionInstance, VOID **Buffer, UINTN *Size);
EFI_STATUS EFIAPI GetSectionFromAnyFv (const EFI_GUID *NameGuid, EFI_SECTION_TYPE SectionType, UINTN SectionInstance, VOID **Buffer, UINTN *Size);
EFI_STATUS EFIAPI GetSectionFromFv (const EFI_GUID *NameGuid, EFI_SECTION_TYPE SectionType, UINTN SectionInstance, VOID **Buffer, UINTN *Size);
EFI_STATUS EFIAPI GetSectionFromFfs (EFI_SECTION_TYPE SectionType, UINTN SectionInstance, VOID **Buffer, UINTN *Size);
VOID *EFIAPI GetFileBufferByFilePath (BOOLEAN BootPolicy, const EFI_DEVICE_PATH_PROTOCOL *FilePath, UINTN *FileSize, UINT32 *AuthenticationStatus);
EFI_STATUS EFIAPI GetFileDevicePathFromAnyFv (const EFI_GUID *NameGuid, EFI_SECTION_TYPE SectionType, UINTN SectionInstance, EFI_DEVICE_PATH_PROTOCOL **FvFileDevicePath);
VOID *EFIAPI AllocatePeiAccessiblePages (EFI_MEMORY_TYPE MemoryType, UINTN Pages);
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
    name: 'Library/DebugPrintErrorLevelLib.h',
    text: `#pragma once
#include <Uefi.h>
UINT32 EFIAPI GetDebugPrintErrorLevel (VOID);
BOOLEAN EFIAPI SetDebugPrintErrorLevel (UINT32 ErrorLevel);
`,
  },
  {
    name: 'Library/ExtractGuidedSectionLib.h',
    text: `#pragma once
#include <Uefi.h>
typedef RETURN_STATUS (EFIAPI *EXTRACT_GUIDED_SECTION_GET_INFO_HANDLER)(const VOID *InputSection, UINT32 *OutputBufferSize, UINT32 *ScratchBufferSize, UINT16 *SectionAttribute);
typedef RETURN_STATUS (EFIAPI *EXTRACT_GUIDED_SECTION_DECODE_HANDLER)(const VOID *InputSection, VOID **OutputBuffer, VOID *ScratchBuffer, UINT32 *AuthenticationStatus);
RETURN_STATUS EFIAPI ExtractGuidedSectionRegisterHandlers (const GUID *SectionGuid, EXTRACT_GUIDED_SECTION_GET_INFO_HANDLER GetInfoHandler, EXTRACT_GUIDED_SECTION_DECODE_HANDLER DecodeHandler);
UINTN EFIAPI ExtractGuidedSectionGetGuidList (GUID **ExtractHandlerGuidTable);
RETURN_STATUS EFIAPI ExtractGuidedSectionGetInfo (const VOID *InputSection, UINT32 *OutputBufferSize, UINT32 *ScratchBufferSize, UINT16 *SectionAttribute);
RETURN_STATUS EFIAPI ExtractGuidedSectionDecode (const VOID *InputSection, VOID **OutputBuffer, VOID *ScratchBuffer, UINT32 *AuthenticationStatus);
RETURN_STATUS EFIAPI ExtractGuidedSectionGetHandlers (const GUID *SectionGuid, EXTRACT_GUIDED_SECTION_GET_INFO_HANDLER *GetInfoHandler, EXTRACT_GUIDED_SECTION_DECODE_HANDLER *DecodeHandler);
`,
  },
  {
    name: 'Library/LockBoxLib.h',
    text: `#pragma once
#include <Uefi.h>
RETURN_STATUS EFIAPI SaveLockBox (GUID *Guid, VOID *Buffer, UINTN Length);
RETURN_STATUS EFIAPI SetLockBoxAttributes (GUID *Guid, UINT64 Attributes);
#define LOCK_BOX_ATTRIBUTE_RESTORE_IN_PLACE BIT0
#define LOCK_BOX_ATTRIBUTE_RESTORE_IN_S3_ONLY BIT1
RETURN_STATUS EFIAPI UpdateLockBox (GUID *Guid, UINTN Offset, VOID *Buffer, UINTN Length);
RETURN_STATUS EFIAPI RestoreLockBox (GUID *Guid, VOID *Buffer, UINTN *Length);
RETURN_STATUS EFIAPI RestoreAllLockBoxInPlace (VOID);
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
    name: 'Library/CapsuleLib.h',
    text: `#pragma once
#include <Uefi.h>
#define COD_RELOCATION_INFO_VAR_NAME L"CodRelocationInfo"
EFI_STATUS EFIAPI SupportCapsuleImage (EFI_CAPSULE_HEADER *CapsuleHeader);
EFI_STATUS EFIAPI ProcessCapsuleImage (EFI_CAPSULE_HEADER *CapsuleHeader);
EFI_STATUS EFIAPI ProcessCapsules (VOID);
BOOLEAN EFIAPI CoDCheckCapsuleOnDiskFlag (VOID);
EFI_STATUS EFIAPI CoDClearCapsuleOnDiskFlag (VOID);
EFI_STATUS EFIAPI CoDRelocateCapsule (UINTN MaxRetry);
EFI_STATUS EFIAPI CoDRemoveTempFile (UINTN MaxRetry);
`,
  },
  {
    name: 'Library/PlatformHookLib.h',
    text: `#pragma once
#include <Uefi.h>
RETURN_STATUS EFIAPI PlatformHookSerialPortInitialize (VOID);
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
    name: 'Library/FrameBufferBltLib.h',
    text: `#pragma once
#include <Protocol/GraphicsOutput.h>
typedef struct FRAME_BUFFER_CONFIGURE FRAME_BUFFER_CONFIGURE;
RETURN_STATUS EFIAPI FrameBufferBltConfigure (VOID *FrameBuffer, EFI_GRAPHICS_OUTPUT_MODE_INFORMATION *FrameBufferInfo, FRAME_BUFFER_CONFIGURE *Configure, UINTN *ConfigureSize);
RETURN_STATUS EFIAPI FrameBufferBlt (FRAME_BUFFER_CONFIGURE *Configure, EFI_GRAPHICS_OUTPUT_BLT_PIXEL *BltBuffer, EFI_GRAPHICS_OUTPUT_BLT_OPERATION BltOperation, UINTN SourceX, UINTN SourceY, UINTN DestinationX, UINTN DestinationY, UINTN Width, UINTN Height, UINTN Delta);
`,
  },
  {
    name: 'Library/SecurityManagementLib.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_AUTH_OPERATION_NONE 0x00
#define EFI_AUTH_OPERATION_VERIFY_IMAGE 0x01
#define EFI_AUTH_OPERATION_DEFER_IMAGE_LOAD 0x02
#define EFI_AUTH_OPERATION_MEASURE_IMAGE 0x04
#define EFI_AUTH_OPERATION_CONNECT_POLICY 0x08
#define EFI_AUTH_OPERATION_AUTHENTICATION_STATE 0x10
#define EFI_AUTH_OPERATION_IMAGE_REQUIRED 0x80000000
typedef EFI_STATUS (EFIAPI *SECURITY_FILE_AUTHENTICATION_STATE_HANDLER)(UINT32 AuthenticationStatus, const EFI_DEVICE_PATH_PROTOCOL *File, VOID *FileBuffer, UINTN FileSize);
EFI_STATUS EFIAPI RegisterSecurityHandler (SECURITY_FILE_AUTHENTICATION_STATE_HANDLER SecurityHandler, UINT32 AuthenticationOperation);
EFI_STATUS EFIAPI ExecuteSecurityHandlers (UINT32 AuthenticationStatus, const EFI_DEVICE_PATH_PROTOCOL *FilePath);
typedef EFI_STATUS (EFIAPI *SECURITY2_FILE_AUTHENTICATION_HANDLER)(UINT32 AuthenticationStatus, const EFI_DEVICE_PATH_PROTOCOL *File, VOID *FileBuffer, UINTN FileSize, BOOLEAN BootPolicy);
EFI_STATUS EFIAPI RegisterSecurity2Handler (SECURITY2_FILE_AUTHENTICATION_HANDLER Security2Handler, UINT32 AuthenticationOperation);
EFI_STATUS EFIAPI ExecuteSecurity2Handlers (UINT32 AuthenticationOperation, UINT32 AuthenticationStatus, const EFI_DEVICE_PATH_PROTOCOL *File, VOID *FileBuffer, UINTN FileSize, BOOLEAN BootPolicy);
`,
  },
];

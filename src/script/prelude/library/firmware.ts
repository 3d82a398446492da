// Libraries of firmware volumes, variables, tests and services. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const firmwareHeaders: readonly Header[] = [
  {
    name: 'Library/AcpiViewCommandLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/Shell.h>
UINTN EFIAPI ShellDumpBufferToFile (const CHAR16 *FileNameBuffer, const VOID *Buffer, const UINTN BufferSize);
SHELL_STATUS EFIAPI ShellCommandRunAcpiView (EFI_HANDLE ImageHandle, EFI_SYSTEM_TABLE *SystemTable);
`,
  },
  {
    name: 'Library/BhyveFwCtlLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
RETURN_STATUS EFIAPI BhyveFwCtlGet (const CHAR8 *Name, VOID *Item, UINTN *Size);
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
    name: 'Library/DtPlatformDtbLoaderLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi/UefiBaseType.h>
EFI_STATUS EFIAPI DtPlatformLoadDtb (VOID **Dtb, UINTN *DtbSize);
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
    name: 'Library/EfiResetSystemLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI LibResetSystem (EFI_RESET_TYPE ResetType, EFI_STATUS ResetStatus, UINTN DataSize, CHAR16 *ResetData);
EFI_STATUS EFIAPI LibInitializeResetSystem (EFI_HANDLE ImageHandle, EFI_SYSTEM_TABLE *SystemTable);
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
    name: 'Library/FvLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi.h>
#include <Pi/PiFirmwareVolume.h>
#include <Pi/PiFirmwareFile.h>
EFI_STATUS EFIAPI FfsFindNextFile (EFI_FV_FILETYPE SearchType, EFI_FIRMWARE_VOLUME_HEADER *FwVolHeader, EFI_FFS_FILE_HEADER **FileHeader);
EFI_STATUS EFIAPI FfsFindSection (EFI_SECTION_TYPE SectionType, EFI_FFS_FILE_HEADER *FfsFileHeader, EFI_COMMON_SECTION_HEADER **SectionHeader);
EFI_STATUS EFIAPI FindFfsSectionInSections (VOID *Sections, UINTN SizeOfSections, EFI_SECTION_TYPE SectionType, EFI_COMMON_SECTION_HEADER **FoundSection);
EFI_STATUS EFIAPI FfsFindSectionData (EFI_SECTION_TYPE SectionType, EFI_FFS_FILE_HEADER *FfsFileHeader, VOID **SectionData, UINTN *SectionDataSize);
`,
  },
  {
    name: 'Library/HstiLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI HstiLibSetTable (VOID *Hsti, UINTN HstiSize);
EFI_STATUS EFIAPI HstiLibGetTable (UINT32 Role, CHAR16 *ImplementationID, VOID **Hsti, UINTN *HstiSize);
EFI_STATUS EFIAPI HstiLibSetFeaturesVerified (UINT32 Role, CHAR16 *ImplementationID, UINT32 ByteIndex, UINT8 BitMask);
EFI_STATUS EFIAPI HstiLibClearFeaturesVerified (UINT32 Role, CHAR16 *ImplementationID, UINT32 ByteIndex, UINT8 BitMask);
EFI_STATUS EFIAPI HstiLibAppendErrorString (UINT32 Role, CHAR16 *ImplementationID, CHAR16 *ErrorString);
EFI_STATUS EFIAPI HstiLibSetErrorString (UINT32 Role, CHAR16 *ImplementationID, CHAR16 *ErrorString);
`,
  },
  {
    name: 'Library/LoadLinuxLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI LoadLinuxCheckKernelSetup (VOID *KernelSetup, UINTN KernelSetupSize);
UINTN EFIAPI LoadLinuxGetKernelSize (VOID *KernelSetup, UINTN KernelSize);
EFI_STATUS EFIAPI LoadLinux (VOID *Kernel, VOID *KernelSetup);
VOID *EFIAPI LoadLinuxAllocateKernelSetupPages (UINTN Pages);
EFI_STATUS EFIAPI LoadLinuxInitializeKernelSetup (VOID *KernelSetup);
VOID *EFIAPI LoadLinuxAllocateKernelPages (VOID *KernelSetup, UINTN Pages);
VOID *EFIAPI LoadLinuxAllocateCommandLinePages (UINTN Pages);
VOID *EFIAPI LoadLinuxAllocateInitrdPages (VOID *KernelSetup, UINTN Pages);
EFI_STATUS EFIAPI LoadLinuxSetCommandLine (VOID *KernelSetup, CHAR8 *CommandLine);
EFI_STATUS EFIAPI LoadLinuxSetInitrd (VOID *KernelSetup, VOID *Initrd, UINTN InitrdSize);
`,
  },
  {
    name: 'Library/NvVarsFileLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI ConnectNvVarsToFileSystem (EFI_HANDLE FsHandle);
EFI_STATUS EFIAPI UpdateNvVarsOnFileSystem ();
`,
  },
  {
    name: 'Library/OemHookStatusCodeLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Pi/PiStatusCode.h>
EFI_STATUS EFIAPI OemHookStatusCodeInitialize (VOID);
EFI_STATUS EFIAPI OemHookStatusCodeReport (EFI_STATUS_CODE_TYPE CodeType, EFI_STATUS_CODE_VALUE Value, UINT32 Instance, EFI_GUID *CallerId, EFI_STATUS_CODE_DATA *Data);
`,
  },
  {
    name: 'Library/PeCoffExtraActionLib.h',
    text: `#pragma once
#include <Library/PeCoffLib.h>
VOID EFIAPI PeCoffLoaderRelocateImageExtraAction (PE_COFF_LOADER_IMAGE_CONTEXT *ImageContext);
VOID EFIAPI PeCoffLoaderUnloadImageExtraAction (PE_COFF_LOADER_IMAGE_CONTEXT *ImageContext);
`,
  },
  {
    name: 'Library/PeCoffGetEntryPointLib.h',
    text: `#pragma once
#include <Uefi.h>
RETURN_STATUS EFIAPI PeCoffLoaderGetEntryPoint (VOID *Pe32Data, VOID **EntryPoint);
UINT16 EFIAPI PeCoffLoaderGetMachineType (VOID *Pe32Data);
VOID *EFIAPI PeCoffLoaderGetPdbPointer (VOID *Pe32Data);
UINT32 EFIAPI PeCoffGetSizeOfHeaders (VOID *Pe32Data);
UINTN EFIAPI PeCoffSearchImageBase (UINTN Address);
`,
  },
  {
    name: 'Library/PeCoffLib.h',
    text: `#pragma once
#include <IndustryStandard/PeImage.h>
#define IMAGE_ERROR_SUCCESS 0
#define IMAGE_ERROR_IMAGE_READ 1
#define IMAGE_ERROR_INVALID_PE_HEADER_SIGNATURE 2
#define IMAGE_ERROR_INVALID_MACHINE_TYPE 3
#define IMAGE_ERROR_INVALID_SUBSYSTEM 4
#define IMAGE_ERROR_INVALID_IMAGE_ADDRESS 5
#define IMAGE_ERROR_INVALID_IMAGE_SIZE 6
#define IMAGE_ERROR_INVALID_SECTION_ALIGNMENT 7
#define IMAGE_ERROR_SECTION_NOT_LOADED 8
#define IMAGE_ERROR_FAILED_RELOCATION 9
#define IMAGE_ERROR_FAILED_ICACHE_FLUSH 10
#define IMAGE_ERROR_UNSUPPORTED 11
typedef RETURN_STATUS (EFIAPI *PE_COFF_LOADER_READ_FILE)(VOID *FileHandle, UINTN FileOffset, UINTN *ReadSize, VOID *Buffer);
typedef struct {
  PHYSICAL_ADDRESS ImageAddress;
  UINT64 ImageSize;
  PHYSICAL_ADDRESS DestinationAddress;
  PHYSICAL_ADDRESS EntryPoint;
  PE_COFF_LOADER_READ_FILE ImageRead;
  VOID *Handle;
  VOID *FixupData;
  UINT32 SectionAlignment;
  UINT32 PeCoffHeaderOffset;
  UINT32 DebugDirectoryEntryRva;
  VOID *CodeView;
  CHAR8 *PdbPointer;
  UINTN SizeOfHeaders;
  UINT32 ImageCodeMemoryType;
  UINT32 ImageDataMemoryType;
  UINT32 ImageError;
  UINTN FixupDataSize;
  UINT16 Machine;
  UINT16 ImageType;
  BOOLEAN RelocationsStripped;
  BOOLEAN IsTeImage;
  PHYSICAL_ADDRESS HiiResourceData;
  UINT64 Context;
} PE_COFF_LOADER_IMAGE_CONTEXT;
RETURN_STATUS EFIAPI PeCoffLoaderGetImageInfo (PE_COFF_LOADER_IMAGE_CONTEXT *ImageContext);
RETURN_STATUS EFIAPI PeCoffLoaderRelocateImage (PE_COFF_LOADER_IMAGE_CONTEXT *ImageContext);
RETURN_STATUS EFIAPI PeCoffLoaderLoadImage (PE_COFF_LOADER_IMAGE_CONTEXT *ImageContext);
RETURN_STATUS EFIAPI PeCoffLoaderImageReadFromMemory (VOID *FileHandle, UINTN FileOffset, UINTN *ReadSize, VOID *Buffer);
VOID EFIAPI PeCoffLoaderRelocateImageForRuntime (PHYSICAL_ADDRESS ImageBase, PHYSICAL_ADDRESS VirtImageBase, UINTN ImageSize, VOID *RelocationData);
RETURN_STATUS EFIAPI PeCoffLoaderUnloadImage (PE_COFF_LOADER_IMAGE_CONTEXT *ImageContext);
`,
  },
  {
    name: 'Library/PeilessStartupLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Library/BaseLib.h>
#include <Uefi/UefiBaseType.h>
#include <Uefi/UefiSpec.h>
#include <Pi/PiPeiCis.h>
#include <Library/DebugLib.h>
#include <Protocol/DebugSupport.h>
VOID EFIAPI PeilessStartup (VOID *Context);
`,
  },
  {
    name: 'Library/PrePiHobListPointerLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
VOID *EFIAPI PrePeiGetHobList (VOID);
EFI_STATUS EFIAPI PrePeiSetHobList (VOID *HobList);
`,
  },
  {
    name: 'Library/RealTimeClockLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI LibGetTime (EFI_TIME *Time, EFI_TIME_CAPABILITIES *Capabilities);
EFI_STATUS EFIAPI LibSetTime (EFI_TIME *Time);
EFI_STATUS EFIAPI LibGetWakeupTime (BOOLEAN *Enabled, BOOLEAN *Pending, EFI_TIME *Time);
EFI_STATUS EFIAPI LibSetWakeupTime (BOOLEAN Enabled, EFI_TIME *Time);
EFI_STATUS EFIAPI LibRtcInitialize (EFI_HANDLE ImageHandle, EFI_SYSTEM_TABLE *SystemTable);
VOID EFIAPI LibRtcVirtualNotifyEvent (EFI_EVENT Event, VOID *Context);
`,
  },
  {
    name: 'Library/ResourcePublicationLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
RETURN_STATUS EFIAPI PublishSystemMemory (PHYSICAL_ADDRESS MemoryBegin, UINT64 MemoryLength);
`,
  },
  {
    name: 'Library/RpmcLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi/UefiBaseType.h>
EFI_STATUS EFIAPI RequestMonotonicCounter (UINT32 *CounterValue);
EFI_STATUS EFIAPI IncrementMonotonicCounter (VOID);
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
    name: 'Library/UnitTestLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
typedef UINT32 UNIT_TEST_STATUS;
#define UNIT_TEST_PASSED (0)
#define UNIT_TEST_ERROR_PREREQUISITE_NOT_MET (1)
#define UNIT_TEST_ERROR_TEST_FAILED (2)
#define UNIT_TEST_ERROR_CLEANUP_FAILED (3)
#define UNIT_TEST_SKIPPED (0xFFFFFFFD)
#define UNIT_TEST_RUNNING (0xFFFFFFFE)
#define UNIT_TEST_PENDING (0xFFFFFFFF)
#define UNIT_TEST_LOG_LEVEL_ERROR BIT0
#define UNIT_TEST_LOG_LEVEL_WARN BIT1
#define UNIT_TEST_LOG_LEVEL_INFO BIT2
#define UNIT_TEST_LOG_LEVEL_VERBOSE BIT3
struct UNIT_TEST_FRAMEWORK_OBJECT;
typedef struct UNIT_TEST_FRAMEWORK_OBJECT *UNIT_TEST_FRAMEWORK_HANDLE;
struct UNIT_TEST_SUITE_OBJECT;
typedef struct UNIT_TEST_SUITE_OBJECT *UNIT_TEST_SUITE_HANDLE;
struct UNIT_TEST_OBJECT;
typedef struct UNIT_TEST_OBJECT *UNIT_TEST_HANDLE;
typedef VOID *UNIT_TEST_CONTEXT;
typedef UNIT_TEST_STATUS (EFIAPI *UNIT_TEST_FUNCTION)(UNIT_TEST_CONTEXT Context);
typedef UNIT_TEST_STATUS (EFIAPI *UNIT_TEST_PREREQUISITE)(UNIT_TEST_CONTEXT Context);
typedef VOID (EFIAPI *UNIT_TEST_CLEANUP)(UNIT_TEST_CONTEXT Context);
typedef VOID (EFIAPI *UNIT_TEST_SUITE_SETUP)(VOID);
typedef VOID (EFIAPI *UNIT_TEST_SUITE_TEARDOWN)(VOID);
EFI_STATUS EFIAPI InitUnitTestFramework (UNIT_TEST_FRAMEWORK_HANDLE *FrameworkHandle, CHAR8 *Title, CHAR8 *ShortTitle, CHAR8 *VersionString);
EFI_STATUS EFIAPI CreateUnitTestSuite (UNIT_TEST_SUITE_HANDLE *SuiteHandle, UNIT_TEST_FRAMEWORK_HANDLE FrameworkHandle, CHAR8 *Title, CHAR8 *Name, UNIT_TEST_SUITE_SETUP Setup, UNIT_TEST_SUITE_TEARDOWN Teardown);
EFI_STATUS EFIAPI AddTestCase (UNIT_TEST_SUITE_HANDLE SuiteHandle, CHAR8 *Description, CHAR8 *Name, UNIT_TEST_FUNCTION Function, UNIT_TEST_PREREQUISITE Prerequisite, UNIT_TEST_CLEANUP CleanUp, UNIT_TEST_CONTEXT Context);
EFI_STATUS EFIAPI RunAllTestSuites (UNIT_TEST_FRAMEWORK_HANDLE FrameworkHandle);
EFI_STATUS EFIAPI FreeUnitTestFramework (UNIT_TEST_FRAMEWORK_HANDLE FrameworkHandle);
EFI_STATUS EFIAPI SaveFrameworkState (UNIT_TEST_CONTEXT ContextToSave, UINTN ContextToSaveSize);
#define UT_ASSERT_TRUE(Value) if (!UnitTestAssertTrue ((Value), __func__, __LINE__, __FILE__, #Value)) { return UNIT_TEST_ERROR_TEST_FAILED; }
#define UT_ASSERT_FALSE(Value) if (!UnitTestAssertFalse ((Value), __func__, __LINE__, __FILE__, #Value)) { return UNIT_TEST_ERROR_TEST_FAILED; }
#define UT_ASSERT_EQUAL(A, B) if (!UnitTestAssertEqual ((UINT64)(A), (UINT64)(B), __func__, __LINE__, __FILE__, #A, #B)) { return UNIT_TEST_ERROR_TEST_FAILED; }
#define UT_ASSERT_MEM_EQUAL(A, B, Size) if (!UnitTestAssertMemEqual ((VOID *)(UINTN)(A), (VOID *)(UINTN)(B), (UINTN)(Size), __func__, __LINE__, __FILE__, #A, #B)) { return UNIT_TEST_ERROR_TEST_FAILED; }
#define UT_ASSERT_NOT_EQUAL(A, B) if (!UnitTestAssertNotEqual ((UINT64)(A), (UINT64)(B), __func__, __LINE__, __FILE__, #A, #B)) { return UNIT_TEST_ERROR_TEST_FAILED; }
#define UT_ASSERT_NOT_EFI_ERROR(Status) if (!UnitTestAssertNotEfiError ((Status), __func__, __LINE__, __FILE__, #Status)) { return UNIT_TEST_ERROR_TEST_FAILED; }
#define UT_ASSERT_STATUS_EQUAL(Status, Expected) if (!UnitTestAssertStatusEqual ((Status), (Expected), __func__, __LINE__, __FILE__, #Status)) { return UNIT_TEST_ERROR_TEST_FAILED; }
#define UT_ASSERT_NOT_NULL(Pointer) if (!UnitTestAssertNotNull ((Pointer), __func__, __LINE__, __FILE__, #Pointer)) { return UNIT_TEST_ERROR_TEST_FAILED; }
#if defined (EDKII_UNIT_TEST_FRAMEWORK_ENABLED)
#include <Library/BaseLib.h>
extern BASE_LIBRARY_JUMP_BUFFER *gUnitTestExpectAssertFailureJumpBuffer;
#define UT_EXPECT_ASSERT_FAILURE(FunctionCall, Status) FunctionCall;
#else
#define UT_EXPECT_ASSERT_FAILURE(FunctionCall, Status) FunctionCall;
#endif
BOOLEAN EFIAPI UnitTestAssertTrue (BOOLEAN Expression, const CHAR8 *FunctionName, UINTN LineNumber, const CHAR8 *FileName, const CHAR8 *Description);
BOOLEAN EFIAPI UnitTestAssertFalse (BOOLEAN Expression, const CHAR8 *FunctionName, UINTN LineNumber, const CHAR8 *FileName, const CHAR8 *Description);
BOOLEAN EFIAPI UnitTestAssertNotEfiError (EFI_STATUS Status, const CHAR8 *FunctionName, UINTN LineNumber, const CHAR8 *FileName, const CHAR8 *Description);
BOOLEAN EFIAPI UnitTestAssertEqual (UINT64 ValueA, UINT64 ValueB, const CHAR8 *FunctionName, UINTN LineNumber, const CHAR8 *FileName, const CHAR8 *DescriptionA, const CHAR8 *DescriptionB);
BOOLEAN EFIAPI UnitTestAssertMemEqual (VOID *BufferA, VOID *BufferB, UINTN Length, const CHAR8 *FunctionName, UINTN LineNumber, const CHAR8 *FileName, const CHAR8 *DescriptionA, const CHAR8 *DescriptionB);
BOOLEAN EFIAPI UnitTestAssertNotEqual (UINT64 ValueA, UINT64 ValueB, const CHAR8 *FunctionName, UINTN LineNumber, const CHAR8 *FileName, const CHAR8 *DescriptionA, const CHAR8 *DescriptionB);
BOOLEAN EFIAPI UnitTestAssertStatusEqual (EFI_STATUS Status, EFI_STATUS Expected, const CHAR8 *FunctionName, UINTN LineNumber, const CHAR8 *FileName, const CHAR8 *Description);
BOOLEAN EFIAPI UnitTestAssertNotNull (VOID *Pointer, const CHAR8 *FunctionName, UINTN LineNumber, const CHAR8 *FileName, const CHAR8 *PointerName);
BOOLEAN EFIAPI UnitTestExpectAssertFailure (UNIT_TEST_STATUS UnitTestStatus, const CHAR8 *FunctionName, UINTN LineNumber, const CHAR8 *FileName, const CHAR8 *FunctionCall, UNIT_TEST_STATUS *ResultStatus);
#define UT_LOG_ERROR(Format, ...) UnitTestLog (UNIT_TEST_LOG_LEVEL_ERROR, Format, ##__VA_ARGS__)
#define UT_LOG_WARNING(Format, ...) UnitTestLog (UNIT_TEST_LOG_LEVEL_WARN, Format, ##__VA_ARGS__)
#define UT_LOG_INFO(Format, ...) UnitTestLog (UNIT_TEST_LOG_LEVEL_INFO, Format, ##__VA_ARGS__)
#define UT_LOG_VERBOSE(Format, ...) UnitTestLog (UNIT_TEST_LOG_LEVEL_VERBOSE, Format, ##__VA_ARGS__)
VOID EFIAPI UnitTestLog (UINTN ErrorLevel, const CHAR8 *Format, ...);
`,
  },
  {
    name: 'Library/VarCheckLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/VarCheck.h>
typedef enum {
  VarCheckRequestReserved0 = 0,
  VarCheckRequestReserved1 = 1,
  VarCheckFromTrusted = 2,
  VarCheckFromUntrusted = 3,
} VAR_CHECK_REQUEST_SOURCE;
typedef VOID (EFIAPI *VAR_CHECK_END_OF_DXE_CALLBACK)(VOID);
EFI_STATUS EFIAPI VarCheckLibRegisterEndOfDxeCallback (VAR_CHECK_END_OF_DXE_CALLBACK Callback);
VOID ***EFIAPI VarCheckLibInitializeAtEndOfDxe (UINTN *AddressPointerCount);
EFI_STATUS EFIAPI VarCheckLibRegisterAddressPointer (VOID **AddressPointer);
EFI_STATUS EFIAPI VarCheckLibRegisterSetVariableCheckHandler (VAR_CHECK_SET_VARIABLE_CHECK_HANDLER Handler);
EFI_STATUS EFIAPI VarCheckLibVariablePropertySet (CHAR16 *Name, EFI_GUID *Guid, VAR_CHECK_VARIABLE_PROPERTY *VariableProperty);
EFI_STATUS EFIAPI VarCheckLibVariablePropertyGet (CHAR16 *Name, EFI_GUID *Guid, VAR_CHECK_VARIABLE_PROPERTY *VariableProperty);
EFI_STATUS EFIAPI VarCheckLibSetVariableCheck (CHAR16 *VariableName, EFI_GUID *VendorGuid, UINT32 Attributes, UINTN DataSize, VOID *Data, VAR_CHECK_REQUEST_SOURCE RequestSource);
`,
  },
  {
    name: 'Library/VariableFlashInfoLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI GetVariableFlashNvStorageInfo (EFI_PHYSICAL_ADDRESS *BaseAddress, UINT64 *Length);
EFI_STATUS EFIAPI GetVariableFlashFtwSpareInfo (EFI_PHYSICAL_ADDRESS *BaseAddress, UINT64 *Length);
EFI_STATUS EFIAPI GetVariableFlashFtwWorkingInfo (EFI_PHYSICAL_ADDRESS *BaseAddress, UINT64 *Length);
`,
  },
  {
    name: 'Library/VariableKeyLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi/UefiBaseType.h>
EFI_STATUS EFIAPI GetVariableKey (VOID **VariableKey, UINTN *VariableKeySize);
EFI_STATUS EFIAPI RegenerateVariableKey (VOID);
EFI_STATUS EFIAPI LockVariableKeyInterface (VOID);
`,
  },
  {
    name: 'Library/VariablePolicyHelperLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/VariablePolicy.h>
EFI_STATUS EFIAPI CreateBasicVariablePolicy (const EFI_GUID *Namespace, const CHAR16 *Name, UINT32 MinSize, UINT32 MaxSize, UINT32 AttributesMustHave, UINT32 AttributesCantHave, UINT8 LockPolicyType, VARIABLE_POLICY_ENTRY **NewEntry);
EFI_STATUS EFIAPI CreateVarStateVariablePolicy (const EFI_GUID *Namespace, const CHAR16 *Name, UINT32 MinSize, UINT32 MaxSize, UINT32 AttributesMustHave, UINT32 AttributesCantHave, const EFI_GUID *VarStateNamespace, UINT8 VarStateValue, const CHAR16 *VarStateName, VARIABLE_POLICY_ENTRY **NewEntry);
EFI_STATUS EFIAPI RegisterBasicVariablePolicy (EDKII_VARIABLE_POLICY_PROTOCOL *VariablePolicy, const EFI_GUID *Namespace, const CHAR16 *Name, UINT32 MinSize, UINT32 MaxSize, UINT32 AttributesMustHave, UINT32 AttributesCantHave, UINT8 LockPolicyType);
EFI_STATUS EFIAPI RegisterVarStateVariablePolicy (EDKII_VARIABLE_POLICY_PROTOCOL *VariablePolicy, const EFI_GUID *Namespace, const CHAR16 *Name, UINT32 MinSize, UINT32 MaxSize, UINT32 AttributesMustHave, UINT32 AttributesCantHave, const EFI_GUID *VarStateNamespace, const CHAR16 *VarStateName, UINT8 VarStateValue);
`,
  },
  {
    name: 'Library/VariablePolicyLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/VariablePolicy.h>
EFI_STATUS EFIAPI RegisterVariablePolicy (const VARIABLE_POLICY_ENTRY *NewPolicy);
EFI_STATUS EFIAPI ValidateSetVariable (CHAR16 *VariableName, EFI_GUID *VendorGuid, UINT32 Attributes, UINTN DataSize, VOID *Data);
EFI_STATUS EFIAPI DisableVariablePolicy (VOID);
EFI_STATUS EFIAPI DumpVariablePolicy (UINT8 *Policy, UINT32 *Size);
BOOLEAN EFIAPI IsVariablePolicyEnabled (VOID);
EFI_STATUS EFIAPI LockVariablePolicy (VOID);
BOOLEAN EFIAPI IsVariablePolicyInterfaceLocked (VOID);
EFI_STATUS EFIAPI InitVariablePolicyLib (EFI_GET_VARIABLE GetVariableHelper);
BOOLEAN EFIAPI IsVariablePolicyLibInitialized (VOID);
EFI_STATUS EFIAPI DeinitVariablePolicyLib (VOID);
`,
  },
  {
    name: 'Library/VirtNorFlashPlatformLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
typedef struct {
  UINTN DeviceBaseAddress;
  UINTN RegionBaseAddress;
  UINTN Size;
  UINTN BlockSize;
} VIRT_NOR_FLASH_DESCRIPTION;
EFI_STATUS VirtNorFlashPlatformInitialization (VOID);
EFI_STATUS VirtNorFlashPlatformGetDevices (VIRT_NOR_FLASH_DESCRIPTION **NorFlashDescriptions, UINT32 *Count);
`,
  },
];

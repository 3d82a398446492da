// What the headers of `libraries.ts` declare besides: names that EDK2's own drivers use and that nothing in the simulated firmware
// stands behind. A function without a builtin is only declared.

import { declarations } from '../builtins/builtin';
import { driverModelLib } from '../builtins/driver-model-lib';

/** Further text of a header, by its name. */
export const LIBRARY_SUPPLEMENTS: Readonly<Record<string, string>> = {
  'Library/BaseLib.h': `
RETURN_STATUS EFIAPI StrToIpv6Address (const CHAR16 *String, CHAR16 **EndPointer, IPv6_ADDRESS *Address, UINT8 *PrefixLength);
RETURN_STATUS EFIAPI StrToIpv4Address (const CHAR16 *String, CHAR16 **EndPointer, IPv4_ADDRESS *Address, UINT8 *PrefixLength);
#define GUID_STRING_LENGTH 36
RETURN_STATUS EFIAPI AsciiStrToIpv6Address (const CHAR8 *String, CHAR8 **EndPointer, IPv6_ADDRESS *Address, UINT8 *PrefixLength);
RETURN_STATUS EFIAPI AsciiStrToIpv4Address (const CHAR8 *String, CHAR8 **EndPointer, IPv4_ADDRESS *Address, UINT8 *PrefixLength);
RETURN_STATUS EFIAPI Base64Decode (const CHAR8 *Source, UINTN SourceSize, UINT8 *Destination, UINTN *DestinationSize);
BOOLEAN EFIAPI PathRemoveLastItem (CHAR16 *Path);
CHAR16 *EFIAPI PathCleanUpDirectories (CHAR16 *Path);
typedef VOID (EFIAPI *SWITCH_STACK_ENTRY_POINT)(VOID *Context1, VOID *Context2);
VOID EFIAPI EnableDisableInterrupts (VOID);
VOID EFIAPI SwitchStack (SWITCH_STACK_ENTRY_POINT EntryPoint, VOID *Context1, VOID *Context2, VOID *NewStack, ...);
`,
  'Library/ReportStatusCodeLib.h': `
BOOLEAN EFIAPI ReportStatusCodeExtractAssertInfo (EFI_STATUS_CODE_TYPE CodeType, EFI_STATUS_CODE_VALUE Value, const EFI_STATUS_CODE_DATA *Data, CHAR8 **Filename, CHAR8 **Description, UINT32 *LineNumber);
BOOLEAN EFIAPI ReportStatusCodeExtractDebugInfo (const EFI_STATUS_CODE_DATA *Data, UINT32 *ErrorLevel, BASE_LIST *Marker, CHAR8 **Format);
`,
  'Library/DebugLib.h': `
#ifndef DEBUG_LINE_NUMBER
#define DEBUG_LINE_NUMBER __LINE__
#endif
VOID EFIAPI DebugBPrint (UINTN ErrorLevel, const CHAR8 *Format, BASE_LIST BaseListMarker);
`,
  'Library/UefiLib.h': `
#include <Library/BaseLib.h>
#define EFI_TIMER_PERIOD_MICROSECONDS(Microseconds) MultU64x32 ((UINT64)(Microseconds), 10)
#define EFI_TIMER_PERIOD_MILLISECONDS(Milliseconds) MultU64x32 ((UINT64)(Milliseconds), 10000)
#define EFI_TIMER_PERIOD_SECONDS(Seconds) MultU64x32 ((UINT64)(Seconds), 10000000)
#include <IndustryStandard/Acpi20.h>
#include <Protocol/DriverBinding.h>
#include <Protocol/DriverConfiguration.h>
#include <Protocol/ComponentName.h>
#include <Protocol/ComponentName2.h>
#include <Protocol/DriverDiagnostics.h>
#include <Protocol/DriverDiagnostics2.h>
#include <Protocol/GraphicsOutput.h>
#include <Protocol/SimpleFileSystem.h>
#include <Protocol/DevicePath.h>
typedef struct {
  CHAR8 *Language;
  CHAR16 *UnicodeString;
} EFI_UNICODE_STRING_TABLE;
EFI_STATUS EFIAPI EfiNamedEventListen (const EFI_GUID *Name, EFI_TPL NotifyTpl, EFI_EVENT_NOTIFY NotifyFunction, const VOID *NotifyContext, VOID *Registration);
EFI_STATUS EFIAPI EfiNamedEventSignal (const EFI_GUID *Name);
EFI_STATUS EFIAPI EfiEventGroupSignal (const EFI_GUID *EventGroup);
VOID EFIAPI EfiEventEmptyFunction (EFI_EVENT Event, VOID *Context);
EFI_STATUS EFIAPI EfiAcquireLockOrFail (EFI_LOCK *Lock);
EFI_STATUS EFIAPI EfiTestManagedDevice (const EFI_HANDLE ControllerHandle, const EFI_HANDLE DriverBindingHandle, const EFI_GUID *ProtocolGuid);
EFI_STATUS EFIAPI EfiTestChildHandle (const EFI_HANDLE ControllerHandle, const EFI_HANDLE ChildHandle, const EFI_GUID *ProtocolGuid);
EFI_STATUS EFIAPI IsLanguageSupported (const CHAR8 *SupportedLanguages, const CHAR8 *TargetLanguage);
EFI_STATUS EFIAPI LookupUnicodeString (const CHAR8 *Language, const CHAR8 *SupportedLanguages, const EFI_UNICODE_STRING_TABLE *UnicodeStringTable, CHAR16 **UnicodeString);
EFI_STATUS EFIAPI LookupUnicodeString2 (const CHAR8 *Language, const CHAR8 *SupportedLanguages, const EFI_UNICODE_STRING_TABLE *UnicodeStringTable, CHAR16 **UnicodeString, BOOLEAN Iso639Language);
EFI_STATUS EFIAPI AddUnicodeString (const CHAR8 *Language, const CHAR8 *SupportedLanguages, EFI_UNICODE_STRING_TABLE **UnicodeStringTable, const CHAR16 *UnicodeString);
EFI_STATUS EFIAPI AddUnicodeString2 (const CHAR8 *Language, const CHAR8 *SupportedLanguages, EFI_UNICODE_STRING_TABLE **UnicodeStringTable, const CHAR16 *UnicodeString, BOOLEAN Iso639Language);
EFI_STATUS EFIAPI FreeUnicodeStringTable (EFI_UNICODE_STRING_TABLE *UnicodeStringTable);
EFI_STATUS EFIAPI GetVariable2 (const CHAR16 *Name, const EFI_GUID *Guid, VOID **Value, UINTN *Size);
EFI_STATUS EFIAPI GetEfiGlobalVariable2 (const CHAR16 *Name, VOID **Value, UINTN *Size);
EFI_STATUS EFIAPI GetVariable3 (const CHAR16 *Name, const EFI_GUID *Guid, VOID **Value, UINTN *Size, UINT32 *Attr);
CHAR8 *EFIAPI GetBestLanguage (const CHAR8 *SupportedLanguages, UINTN Iso639Language, ...);
VOID EFIAPI CreatePopUp (UINTN Attribute, EFI_INPUT_KEY *Key, ...);
UINTN EFIAPI UnicodeStringDisplayLength (const CHAR16 *String);
VOID EFIAPI EfiSignalEventReadyToBoot (VOID);
VOID EFIAPI EfiSignalEventLegacyBoot (VOID);
EFI_STATUS EFIAPI EfiCreateEventLegacyBoot (EFI_EVENT *LegacyBootEvent);
EFI_STATUS EFIAPI EfiCreateEventLegacyBootEx (EFI_TPL NotifyTpl, EFI_EVENT_NOTIFY NotifyFunction, VOID *NotifyContext, EFI_EVENT *LegacyBootEvent);
EFI_STATUS EFIAPI EfiCreateEventReadyToBoot (EFI_EVENT *ReadyToBootEvent);
EFI_STATUS EFIAPI EfiCreateEventReadyToBootEx (EFI_TPL NotifyTpl, EFI_EVENT_NOTIFY NotifyFunction, VOID *NotifyContext, EFI_EVENT *ReadyToBootEvent);
VOID EFIAPI EfiInitializeFwVolDevicepathNode (MEDIA_FW_VOL_FILEPATH_DEVICE_PATH *FvDevicePathNode, const EFI_GUID *NameGuid);
EFI_GUID *EFIAPI EfiGetNameGuidFromFwVolDevicePathNode (const MEDIA_FW_VOL_FILEPATH_DEVICE_PATH *FvDevicePathNode);
UINTN EFIAPI PrintXY (UINTN PointX, UINTN PointY, EFI_GRAPHICS_OUTPUT_BLT_PIXEL *ForeGround, EFI_GRAPHICS_OUTPUT_BLT_PIXEL *BackGround, const CHAR16 *Format, ...);
UINTN EFIAPI AsciiPrintXY (UINTN PointX, UINTN PointY, EFI_GRAPHICS_OUTPUT_BLT_PIXEL *ForeGround, EFI_GRAPHICS_OUTPUT_BLT_PIXEL *BackGround, const CHAR8 *Format, ...);
${declarations(driverModelLib)}EFI_STATUS EFIAPI EfiLocateProtocolBuffer (EFI_GUID *Protocol, UINTN *NoProtocols, VOID ***Buffer);
EFI_STATUS EFIAPI EfiOpenFileByDevicePath (EFI_DEVICE_PATH_PROTOCOL **FilePath, EFI_FILE_PROTOCOL **File, UINT64 OpenMode, UINT64 Attributes);
EFI_ACPI_COMMON_HEADER *EFIAPI EfiLocateNextAcpiTable (UINT32 Signature, EFI_ACPI_COMMON_HEADER *PreviousTable);
EFI_ACPI_COMMON_HEADER *EFIAPI EfiLocateFirstAcpiTable (UINT32 Signature);
`,
  'Library/HobLib.h': `
VOID EFIAPI BuildModuleHob (const EFI_GUID *ModuleName, EFI_PHYSICAL_ADDRESS MemoryAllocationModule, UINT64 ModuleLength, EFI_PHYSICAL_ADDRESS EntryPoint);
VOID EFIAPI BuildFv2Hob (EFI_PHYSICAL_ADDRESS BaseAddress, UINT64 Length, const EFI_GUID *FvName, const EFI_GUID *FileName);
VOID EFIAPI BuildFv3Hob (EFI_PHYSICAL_ADDRESS BaseAddress, UINT64 Length, UINT32 AuthenticationStatus, BOOLEAN ExtractedFv, const EFI_GUID *FvName, const EFI_GUID *FileName);
VOID EFIAPI BuildCvHob (EFI_PHYSICAL_ADDRESS BaseAddress, UINT64 Length);
`,
  'Library/SynchronizationLib.h': `
typedef volatile UINTN SPIN_LOCK;
UINTN EFIAPI GetSpinLockProperties (VOID);
SPIN_LOCK *EFIAPI InitializeSpinLock (SPIN_LOCK *SpinLock);
SPIN_LOCK *EFIAPI AcquireSpinLock (SPIN_LOCK *SpinLock);
BOOLEAN EFIAPI AcquireSpinLockOrFail (SPIN_LOCK *SpinLock);
SPIN_LOCK *EFIAPI ReleaseSpinLock (SPIN_LOCK *SpinLock);
UINT16 EFIAPI InterlockedCompareExchange16 (volatile UINT16 *Value, UINT16 CompareValue, UINT16 ExchangeValue);
VOID *EFIAPI InterlockedCompareExchangePointer (VOID *volatile *Value, VOID *CompareValue, VOID *ExchangeValue);
`,
  'Library/PeiServicesLib.h': `
EFI_STATUS EFIAPI PeiServicesFfsFindNextFile (EFI_FV_FILETYPE SearchType, EFI_PEI_FV_HANDLE VolumeHandle, EFI_PEI_FILE_HANDLE *FileHandle);
EFI_STATUS EFIAPI PeiServicesFfsFindSectionData (EFI_SECTION_TYPE SectionType, EFI_PEI_FILE_HANDLE FileHandle, VOID **SectionData);
EFI_STATUS EFIAPI PeiServicesFfsFindSectionData3 (EFI_SECTION_TYPE SectionType, UINTN SectionInstance, EFI_PEI_FILE_HANDLE FileHandle, VOID **SectionData, UINT32 *AuthenticationStatus);
EFI_STATUS EFIAPI PeiServicesResetSystem (VOID);
EFI_STATUS EFIAPI PeiServicesFfsGetFileInfo (const EFI_PEI_FILE_HANDLE FileHandle, EFI_FV_FILE_INFO *FileInfo);
EFI_STATUS EFIAPI PeiServicesFfsGetFileInfo2 (const EFI_PEI_FILE_HANDLE FileHandle, EFI_FV_FILE_INFO2 *FileInfo);
EFI_STATUS EFIAPI PeiServicesFfsGetVolumeInfo (EFI_PEI_FV_HANDLE VolumeHandle, EFI_FV_INFO *VolumeInfo);
VOID EFIAPI PeiServicesInstallFvInfoPpi (const EFI_GUID *FvFormat, const VOID *FvInfo, UINT32 FvInfoSize, const EFI_GUID *ParentFvName, const EFI_GUID *ParentFileName);
VOID EFIAPI PeiServicesInstallFvInfo2Ppi (const EFI_GUID *FvFormat, const VOID *FvInfo, UINT32 FvInfoSize, const EFI_GUID *ParentFvName, const EFI_GUID *ParentFileName, UINT32 AuthenticationStatus);
VOID EFIAPI PeiServicesResetSystem2 (EFI_RESET_TYPE ResetType, EFI_STATUS ResetStatus, UINTN DataSize, VOID *ResetData);
`,
  'Library/PeiServicesTablePointerLib.h': `
VOID EFIAPI SetPeiServicesTablePointer (const EFI_PEI_SERVICES **PeiServicesTablePointer);
VOID EFIAPI MigratePeiServicesTablePointer (VOID);
`,
  'Library/PerformanceLib.h': `
#define PERFORMANCE_LIBRARY_PROPERTY_MEASUREMENT_ENABLED 0x00000001
${['MODULE_START_ID', 'MODULE_END_ID', 'MODULE_LOADIMAGE_START_ID', 'MODULE_LOADIMAGE_END_ID', 'MODULE_DB_START_ID', 'MODULE_DB_END_ID', 'MODULE_DB_SUPPORT_START_ID', 'MODULE_DB_SUPPORT_END_ID', 'MODULE_DB_STOP_START_ID', 'MODULE_DB_STOP_END_ID'].map((name, i) => `#define ${name} 0x${(i + 1).toString(16).padStart(2, '0')}`).join('\n')}
#define PERF_EVENT_ID 0x00
#define PERF_EVENTSIGNAL_START_ID 0x10
#define PERF_EVENTSIGNAL_END_ID 0x11
#define PERF_CALLBACK_START_ID 0x20
#define PERF_CALLBACK_END_ID 0x21
#define PERF_FUNCTION_START_ID 0x30
#define PERF_FUNCTION_END_ID 0x31
#define PERF_INMODULE_START_ID 0x40
#define PERF_INMODULE_END_ID 0x41
#define PERF_CROSSMODULE_START_ID 0x50
#define PERF_CROSSMODULE_END_ID 0x51
#define PERF_CORE_START_IMAGE 0x0002
#define PERF_CORE_LOAD_IMAGE 0x0004
#define PERF_CORE_DB_SUPPORT 0x0008
#define PERF_CORE_DB_START 0x0010
#define PERF_CORE_DB_STOP 0x0020
#define PERF_GENERAL_TYPE 0x0040
RETURN_STATUS EFIAPI StartPerformanceMeasurement (const VOID *Handle, const CHAR8 *Token, const CHAR8 *Module, UINT64 TimeStamp);
RETURN_STATUS EFIAPI EndPerformanceMeasurement (const VOID *Handle, const CHAR8 *Token, const CHAR8 *Module, UINT64 TimeStamp);
RETURN_STATUS EFIAPI StartPerformanceMeasurementEx (const VOID *Handle, const CHAR8 *Token, const CHAR8 *Module, UINT64 TimeStamp, UINT32 Identifier);
RETURN_STATUS EFIAPI EndPerformanceMeasurementEx (const VOID *Handle, const CHAR8 *Token, const CHAR8 *Module, UINT64 TimeStamp, UINT32 Identifier);
UINTN EFIAPI GetPerformanceMeasurementEx (UINTN LogEntryKey, const VOID **Handle, const CHAR8 **Token, const CHAR8 **Module, UINT64 *StartTimeStamp, UINT64 *EndTimeStamp, UINT32 *Identifier);
UINTN EFIAPI GetPerformanceMeasurement (UINTN LogEntryKey, const VOID **Handle, const CHAR8 **Token, const CHAR8 **Module, UINT64 *StartTimeStamp, UINT64 *EndTimeStamp);
BOOLEAN EFIAPI PerformanceMeasurementEnabled (VOID);
BOOLEAN EFIAPI LogPerformanceMeasurementEnabled (UINTN Type);
RETURN_STATUS EFIAPI LogPerformanceMeasurement (const VOID *CallerIdentifier, const VOID *Guid, const CHAR8 *String, UINT64 Address, UINT32 Identifier);
`,
  'Library/SafeIntLib.h': `
#define INT8_ERROR ((INT8) -1)
#define UINT8_ERROR MAX_UINT8
#define CHAR8_ERROR ((CHAR8) MAX_INT8)
#define INT16_ERROR ((INT16) -1)
#define UINT16_ERROR MAX_UINT16
#define CHAR16_ERROR MAX_UINT16
#define INT32_ERROR ((INT32) -1)
#define UINT32_ERROR MAX_UINT32
#define INT64_ERROR ((INT64) -1)
#define UINT64_ERROR MAX_UINT64
#define INTN_ERROR ((INTN) -1)
#define UINTN_ERROR MAX_UINTN
`,
  'Library/UefiDriverEntryPoint.h': `
extern const UINT32 _gDxeRevision;
extern const UINT32 _gUefiDriverRevision;
extern const UINT8 _gDriverUnloadImageCount;
VOID EFIAPI ExitDriver (EFI_STATUS Status);
`,
  'Library/UefiApplicationEntryPoint.h': `
extern const UINT32 _gUefiDriverRevision;
`,
  'Library/DevicePathLib.h': `
#define END_DEVICE_PATH_LENGTH (sizeof (EFI_DEVICE_PATH_PROTOCOL))
BOOLEAN EFIAPI IsDevicePathValid (const EFI_DEVICE_PATH_PROTOCOL *DevicePath, UINTN MaxSize);
UINT8 EFIAPI DevicePathType (const VOID *Node);
UINT8 EFIAPI DevicePathSubType (const VOID *Node);
UINTN EFIAPI DevicePathNodeLength (const VOID *Node);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI NextDevicePathNode (const VOID *Node);
BOOLEAN EFIAPI IsDevicePathEndType (const VOID *Node);
BOOLEAN EFIAPI IsDevicePathEnd (const VOID *Node);
BOOLEAN EFIAPI IsDevicePathEndInstance (const VOID *Node);
UINT16 EFIAPI SetDevicePathNodeLength (VOID *Node, UINTN Length);
VOID EFIAPI SetDevicePathEndNode (VOID *Node);
UINTN EFIAPI GetDevicePathSize (const EFI_DEVICE_PATH_PROTOCOL *DevicePath);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI DuplicateDevicePath (const EFI_DEVICE_PATH_PROTOCOL *DevicePath);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI AppendDevicePath (const EFI_DEVICE_PATH_PROTOCOL *FirstDevicePath, const EFI_DEVICE_PATH_PROTOCOL *SecondDevicePath);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI AppendDevicePathNode (const EFI_DEVICE_PATH_PROTOCOL *DevicePath, const EFI_DEVICE_PATH_PROTOCOL *DevicePathNode);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI AppendDevicePathInstance (const EFI_DEVICE_PATH_PROTOCOL *DevicePath, const EFI_DEVICE_PATH_PROTOCOL *DevicePathInstance);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI GetNextDevicePathInstance (EFI_DEVICE_PATH_PROTOCOL **DevicePath, UINTN *Size);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI CreateDeviceNode (UINT8 NodeType, UINT8 NodeSubType, UINT16 NodeLength);
BOOLEAN EFIAPI IsDevicePathMultiInstance (const EFI_DEVICE_PATH_PROTOCOL *DevicePath);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI DevicePathFromHandle (EFI_HANDLE Handle);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI FileDevicePath (EFI_HANDLE Device, const CHAR16 *FileName);
CHAR16 *EFIAPI ConvertDevicePathToText (const EFI_DEVICE_PATH_PROTOCOL *DevicePath, BOOLEAN DisplayOnly, BOOLEAN AllowShortcuts);
CHAR16 *EFIAPI ConvertDeviceNodeToText (const EFI_DEVICE_PATH_PROTOCOL *DeviceNode, BOOLEAN DisplayOnly, BOOLEAN AllowShortcuts);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI ConvertTextToDeviceNode (const CHAR16 *TextDeviceNode);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI ConvertTextToDevicePath (const CHAR16 *TextDevicePath);
`,
  'Library/CpuLib.h': `
VOID EFIAPI CpuSleep (VOID);
VOID EFIAPI CpuFlushTlb (VOID);
`,
  'Library/SerialPortLib.h': `
#include <Uefi/UefiBaseType.h>
#include <Protocol/SerialIo.h>
RETURN_STATUS EFIAPI SerialPortInitialize (VOID);
UINTN EFIAPI SerialPortWrite (UINT8 *Buffer, UINTN NumberOfBytes);
UINTN EFIAPI SerialPortRead (UINT8 *Buffer, UINTN NumberOfBytes);
BOOLEAN EFIAPI SerialPortPoll (VOID);
RETURN_STATUS EFIAPI SerialPortSetControl (UINT32 Control);
RETURN_STATUS EFIAPI SerialPortGetControl (UINT32 *Control);
RETURN_STATUS EFIAPI SerialPortSetAttributes (UINT64 *BaudRate, UINT32 *ReceiveFifoDepth, UINT32 *Timeout, EFI_PARITY_TYPE *Parity, UINT8 *DataBits, EFI_STOP_BITS_TYPE *StopBits);
`,
  'Library/HiiLib.h': `
EFI_HII_HANDLE EFIAPI HiiAddPackages (const EFI_GUID *PackageListGuid, EFI_HANDLE DeviceHandle, ...);
VOID EFIAPI HiiRemovePackages (EFI_HII_HANDLE HiiHandle);
EFI_STRING_ID EFIAPI HiiSetString (EFI_HII_HANDLE HiiHandle, EFI_STRING_ID StringId, const EFI_STRING String, const CHAR8 *SupportedLanguages);
EFI_STRING EFIAPI HiiGetString (EFI_HII_HANDLE HiiHandle, EFI_STRING_ID StringId, const CHAR8 *Language);
EFI_STRING EFIAPI HiiGetStringEx (EFI_HII_HANDLE HiiHandle, EFI_STRING_ID StringId, const CHAR8 *Language, BOOLEAN TryBestLanguage);
EFI_STRING EFIAPI HiiGetPackageString (const EFI_GUID *PackageListGuid, EFI_STRING_ID StringId, const CHAR8 *Language);
EFI_HII_HANDLE *EFIAPI HiiGetHiiHandles (const EFI_GUID *PackageListGuid);
CHAR8 *EFIAPI HiiGetSupportedLanguages (EFI_HII_HANDLE HiiHandle);
EFI_STRING EFIAPI HiiConstructConfigHdr (const EFI_GUID *Guid, const CHAR16 *Name, EFI_HANDLE DriverHandle);
BOOLEAN EFIAPI HiiSetToDefaults (const EFI_STRING Request, UINT16 DefaultId);
BOOLEAN EFIAPI HiiValidateSettings (const EFI_STRING Request);
BOOLEAN EFIAPI HiiIsConfigHdrMatch (const EFI_STRING ConfigHdr, const EFI_GUID *Guid, const CHAR16 *Name);
BOOLEAN EFIAPI HiiGetBrowserData (const EFI_GUID *VariableGuid, const CHAR16 *VariableName, UINTN BufferSize, UINT8 *Buffer);
BOOLEAN EFIAPI HiiSetBrowserData (const EFI_GUID *VariableGuid, const CHAR16 *VariableName, UINTN BufferSize, const UINT8 *Buffer, const CHAR16 *RequestElement);
VOID *EFIAPI HiiAllocateOpCodeHandle (VOID);
VOID EFIAPI HiiFreeOpCodeHandle (VOID *OpCodeHandle);
UINT8 *EFIAPI HiiCreateRawOpCodes (VOID *OpCodeHandle, UINT8 *RawBuffer, UINTN RawBufferSize);
UINT8 *EFIAPI HiiCreateEndOpCode (VOID *OpCodeHandle);
UINT8 *EFIAPI HiiCreateOneOfOptionOpCode (VOID *OpCodeHandle, UINT16 StringId, UINT8 Flags, UINT8 Type, UINT64 Value);
UINT8 *EFIAPI HiiCreateDefaultOpCode (VOID *OpCodeHandle, UINT16 DefaultId, UINT8 Type, UINT64 Value);
UINT8 *EFIAPI HiiCreateGuidOpCode (VOID *OpCodeHandle, const EFI_GUID *Guid, const VOID *GuidOpCode, UINTN OpCodeSize);
UINT8 *EFIAPI HiiCreateActionOpCode (VOID *OpCodeHandle, EFI_QUESTION_ID QuestionId, EFI_STRING_ID Prompt, EFI_STRING_ID Help, UINT8 QuestionFlags, EFI_STRING_ID QuestionConfig);
UINT8 *EFIAPI HiiCreateSubTitleOpCode (VOID *OpCodeHandle, EFI_STRING_ID Prompt, EFI_STRING_ID Help, UINT8 Flags, UINT8 Scope);
UINT8 *EFIAPI HiiCreateGotoOpCode (VOID *OpCodeHandle, EFI_FORM_ID FormId, EFI_STRING_ID Prompt, EFI_STRING_ID Help, UINT8 QuestionFlags, EFI_QUESTION_ID QuestionId);
UINT8 *EFIAPI HiiCreateGotoExOpCode (VOID *OpCodeHandle, EFI_FORM_ID RefFormId, EFI_STRING_ID Prompt, EFI_STRING_ID Help, UINT8 QuestionFlags, EFI_QUESTION_ID QuestionId, EFI_QUESTION_ID RefQuestionId, EFI_GUID *RefFormSetId, EFI_STRING_ID RefDevicePath);
UINT8 *EFIAPI HiiCreateCheckBoxOpCode (VOID *OpCodeHandle, EFI_QUESTION_ID QuestionId, EFI_VARSTORE_ID VarStoreId, UINT16 VarOffset, EFI_STRING_ID Prompt, EFI_STRING_ID Help, UINT8 QuestionFlags, UINT8 CheckBoxFlags, VOID *DefaultsOpCodeHandle);
UINT8 *EFIAPI HiiCreateNumericOpCode (VOID *OpCodeHandle, EFI_QUESTION_ID QuestionId, EFI_VARSTORE_ID VarStoreId, UINT16 VarOffset, EFI_STRING_ID Prompt, EFI_STRING_ID Help, UINT8 QuestionFlags, UINT8 NumericFlags, UINT64 Minimum, UINT64 Maximum, UINT64 Step, VOID *DefaultsOpCodeHandle);
UINT8 *EFIAPI HiiCreateStringOpCode (VOID *OpCodeHandle, EFI_QUESTION_ID QuestionId, EFI_VARSTORE_ID VarStoreId, UINT16 VarOffset, EFI_STRING_ID Prompt, EFI_STRING_ID Help, UINT8 QuestionFlags, UINT8 StringFlags, UINT8 MinSize, UINT8 MaxSize, VOID *DefaultsOpCodeHandle);
UINT8 *EFIAPI HiiCreateOneOfOpCode (VOID *OpCodeHandle, EFI_QUESTION_ID QuestionId, EFI_VARSTORE_ID VarStoreId, UINT16 VarOffset, EFI_STRING_ID Prompt, EFI_STRING_ID Help, UINT8 QuestionFlags, UINT8 OneOfFlags, VOID *OptionsOpCodeHandle, VOID *DefaultsOpCodeHandle);
UINT8 *EFIAPI HiiCreateOrderedListOpCode (VOID *OpCodeHandle, EFI_QUESTION_ID QuestionId, EFI_VARSTORE_ID VarStoreId, UINT16 VarOffset, EFI_STRING_ID Prompt, EFI_STRING_ID Help, UINT8 QuestionFlags, UINT8 OrderedListFlags, UINT8 DataType, UINT8 MaxContainers, VOID *OptionsOpCodeHandle, VOID *DefaultsOpCodeHandle);
UINT8 *EFIAPI HiiCreateTextOpCode (VOID *OpCodeHandle, EFI_STRING_ID Prompt, EFI_STRING_ID Help, EFI_STRING_ID TextTwo);
UINT8 *EFIAPI HiiCreateDateOpCode (VOID *OpCodeHandle, EFI_QUESTION_ID QuestionId, EFI_VARSTORE_ID VarStoreId, UINT16 VarOffset, EFI_STRING_ID Prompt, EFI_STRING_ID Help, UINT8 QuestionFlags, UINT8 DateFlags, VOID *DefaultsOpCodeHandle);
UINT8 *EFIAPI HiiCreateTimeOpCode (VOID *OpCodeHandle, EFI_QUESTION_ID QuestionId, EFI_VARSTORE_ID VarStoreId, UINT16 VarOffset, EFI_STRING_ID Prompt, EFI_STRING_ID Help, UINT8 QuestionFlags, UINT8 TimeFlags, VOID *DefaultsOpCodeHandle);
EFI_STATUS EFIAPI HiiGetFormSetFromHiiHandle (EFI_HII_HANDLE Handle, EFI_IFR_FORM_SET **Buffer, UINTN *BufferSize);
EFI_STATUS EFIAPI HiiUpdateForm (EFI_HII_HANDLE HiiHandle, EFI_GUID *FormSetGuid, EFI_FORM_ID FormId, VOID *StartOpCodeHandle, VOID *EndOpCodeHandle);
`,
  'Library/ResetSystemLib.h': `
#include <Uefi/UefiBaseType.h>
#include <Uefi/UefiMultiPhase.h>
VOID EFIAPI ResetCold (VOID);
VOID EFIAPI ResetWarm (VOID);
VOID EFIAPI ResetShutdown (VOID);
VOID EFIAPI ResetPlatformSpecific (UINTN DataSize, VOID *ResetData);
VOID EFIAPI ResetSystem (EFI_RESET_TYPE ResetType, EFI_STATUS ResetStatus, UINTN DataSize, VOID *ResetData);
`,
  'Library/PostCodeLib.h': `
#define POST_CODE_PROPERTY_POST_CODE_ENABLED 0x00000008
#define POST_CODE_PROPERTY_POST_CODE_DESCRIPTION_ENABLED 0x00000010
UINT32 EFIAPI PostCode (UINT32 Value);
UINT32 EFIAPI PostCodeWithDescription (UINT32 Value, const CHAR8 *Description);
BOOLEAN EFIAPI PostCodeEnabled (VOID);
BOOLEAN EFIAPI PostCodeDescriptionEnabled (VOID);
#define POST_CODE(Value) (PostCodeEnabled () ? PostCode (Value) : (Value))
#define POST_CODE_WITH_DESCRIPTION(Value, Description) (PostCodeEnabled () ? (PostCodeDescriptionEnabled () ? PostCodeWithDescription (Value, Description) : PostCode (Value)) : (Value))
`,
};

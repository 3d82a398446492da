// What the headers of `base.ts`, `uefi.ts`, `pi.ts` and `libraries.ts` declare besides: names that EDK2's own drivers use and that
// nothing in the simulated firmware stands behind. A function without a builtin is only declared.

import { declarations } from '../builtins/builtin';
import { driverModelLib } from '../builtins/driver-model-lib';

/** Box drawing characters with double lines, in the order of Unicode from U+2550. */
const DOUBLE_LINES =
  'DOUBLE_HORIZONTAL DOUBLE_VERTICAL DOWN_RIGHT_DOUBLE DOWN_DOUBLE_RIGHT DOUBLE_DOWN_RIGHT DOWN_LEFT_DOUBLE DOWN_DOUBLE_LEFT DOUBLE_DOWN_LEFT UP_RIGHT_DOUBLE UP_DOUBLE_RIGHT DOUBLE_UP_RIGHT UP_LEFT_DOUBLE UP_DOUBLE_LEFT DOUBLE_UP_LEFT VERTICAL_RIGHT_DOUBLE VERTICAL_DOUBLE_RIGHT DOUBLE_VERTICAL_RIGHT VERTICAL_LEFT_DOUBLE VERTICAL_DOUBLE_LEFT DOUBLE_VERTICAL_LEFT DOWN_HORIZONTAL_DOUBLE DOWN_DOUBLE_HORIZONTAL DOUBLE_DOWN_HORIZONTAL UP_HORIZONTAL_DOUBLE UP_DOUBLE_HORIZONTAL DOUBLE_UP_HORIZONTAL VERTICAL_HORIZONTAL_DOUBLE VERTICAL_DOUBLE_HORIZONTAL DOUBLE_VERTICAL_HORIZONTAL';

/** Further text of a header, by its name. */
export const SUPPLEMENTS: Readonly<Record<string, string>> = {
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
#include <IndustryStandard/Acpi.h>
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
EFI_EVENT EFIAPI EfiCreateProtocolNotifyEvent (EFI_GUID *ProtocolGuid, EFI_TPL NotifyTpl, EFI_EVENT_NOTIFY NotifyFunction, VOID *NotifyContext, VOID **Registration);
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
EFI_STATUS EFIAPI PeiServicesReInstallPpi (const EFI_PEI_PPI_DESCRIPTOR *OldPpi, const EFI_PEI_PPI_DESCRIPTOR *NewPpi);
EFI_STATUS EFIAPI PeiServicesNotifyPpi (const EFI_PEI_NOTIFY_DESCRIPTOR *NotifyList);
EFI_STATUS EFIAPI PeiServicesFfsFindNextVolume (UINTN Instance, EFI_PEI_FV_HANDLE *VolumeHandle);
EFI_STATUS EFIAPI PeiServicesFfsFindNextFile (EFI_FV_FILETYPE SearchType, EFI_PEI_FV_HANDLE VolumeHandle, EFI_PEI_FILE_HANDLE *FileHandle);
EFI_STATUS EFIAPI PeiServicesFfsFindSectionData (EFI_SECTION_TYPE SectionType, EFI_PEI_FILE_HANDLE FileHandle, VOID **SectionData);
EFI_STATUS EFIAPI PeiServicesFfsFindSectionData3 (EFI_SECTION_TYPE SectionType, UINTN SectionInstance, EFI_PEI_FILE_HANDLE FileHandle, VOID **SectionData, UINT32 *AuthenticationStatus);
EFI_STATUS EFIAPI PeiServicesResetSystem (VOID);
EFI_STATUS EFIAPI PeiServicesFfsFindFileByName (const EFI_GUID *FileName, const EFI_PEI_FV_HANDLE VolumeHandle, EFI_PEI_FILE_HANDLE *FileHandle);
EFI_STATUS EFIAPI PeiServicesFfsGetFileInfo (const EFI_PEI_FILE_HANDLE FileHandle, EFI_FV_FILE_INFO *FileInfo);
EFI_STATUS EFIAPI PeiServicesFfsGetFileInfo2 (const EFI_PEI_FILE_HANDLE FileHandle, EFI_FV_FILE_INFO2 *FileInfo);
EFI_STATUS EFIAPI PeiServicesFfsGetVolumeInfo (EFI_PEI_FV_HANDLE VolumeHandle, EFI_FV_INFO *VolumeInfo);
EFI_STATUS EFIAPI PeiServicesRegisterForShadow (EFI_PEI_FILE_HANDLE FileHandle);
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
#define PERF_CORE_START_IMAGE 0x0001
#define PERF_CORE_LOAD_IMAGE 0x0002
#define PERF_CORE_DB_SUPPORT 0x0004
#define PERF_CORE_DB_START 0x0008
#define PERF_CORE_DB_STOP 0x0010
#define PERF_GENERAL_TYPE 0x0040
RETURN_STATUS EFIAPI StartPerformanceMeasurement (const VOID *Handle, const CHAR8 *Token, const CHAR8 *Module, UINT64 TimeStamp);
RETURN_STATUS EFIAPI EndPerformanceMeasurement (const VOID *Handle, const CHAR8 *Token, const CHAR8 *Module, UINT64 TimeStamp);
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
  'Uefi/UefiGpt.h': `
#define PRIMARY_PART_HEADER_LBA 1
#define EFI_PTAB_HEADER_ID SIGNATURE_64 ('E', 'F', 'I', ' ', 'P', 'A', 'R', 'T')
#define EFI_GPT_PART_ENTRY_MIN_SIZE 16384
#pragma pack (1)
typedef struct {
  EFI_TABLE_HEADER Header;
  EFI_LBA MyLBA;
  EFI_LBA AlternateLBA;
  EFI_LBA FirstUsableLBA;
  EFI_LBA LastUsableLBA;
  EFI_GUID DiskGUID;
  EFI_LBA PartitionEntryLBA;
  UINT32 NumberOfPartitionEntries;
  UINT32 SizeOfPartitionEntry;
  UINT32 PartitionEntryArrayCRC32;
} EFI_PARTITION_TABLE_HEADER;
typedef struct {
  EFI_GUID PartitionTypeGUID;
  EFI_GUID UniquePartitionGUID;
  EFI_LBA StartingLBA;
  EFI_LBA EndingLBA;
  UINT64 Attributes;
  CHAR16 PartitionName[36];
} EFI_PARTITION_ENTRY;
#pragma pack ()
`,
  'Uefi/UefiBaseType.h': `
#if defined (MDE_CPU_X64)
#define EFI_IMAGE_MACHINE_TYPE_SUPPORTED(Machine) ((Machine) == EFI_IMAGE_MACHINE_X64 || (Machine) == EFI_IMAGE_MACHINE_EBC)
#define EFI_IMAGE_MACHINE_CROSS_TYPE_SUPPORTED(Machine) ((Machine) == EFI_IMAGE_MACHINE_IA32)
#elif defined (MDE_CPU_AARCH64)
#define EFI_IMAGE_MACHINE_TYPE_SUPPORTED(Machine) ((Machine) == EFI_IMAGE_MACHINE_AARCH64 || (Machine) == EFI_IMAGE_MACHINE_EBC)
#define EFI_IMAGE_MACHINE_CROSS_TYPE_SUPPORTED(Machine) (FALSE)
#elif defined (MDE_CPU_RISCV64)
#define EFI_IMAGE_MACHINE_TYPE_SUPPORTED(Machine) ((Machine) == EFI_IMAGE_MACHINE_RISCV64 || (Machine) == EFI_IMAGE_MACHINE_EBC)
#define EFI_IMAGE_MACHINE_CROSS_TYPE_SUPPORTED(Machine) (FALSE)
#else
#define EFI_IMAGE_MACHINE_TYPE_SUPPORTED(Machine) ((Machine) == EFI_IMAGE_MACHINE_LOONGARCH64)
#define EFI_IMAGE_MACHINE_CROSS_TYPE_SUPPORTED(Machine) (FALSE)
#endif
#define EFI_NETWORK_UNREACHABLE EFIERR(100)
#define EFI_HOST_UNREACHABLE EFIERR(101)
#define EFI_PROTOCOL_UNREACHABLE EFIERR(102)
#define EFI_PORT_UNREACHABLE EFIERR(103)
#define EFI_CONNECTION_FIN EFIERR(104)
#define EFI_CONNECTION_RESET EFIERR(105)
#define EFI_CONNECTION_REFUSED EFIERR(106)
#define EFI_IMAGE_MACHINE_IA32 0x014C
#define EFI_IMAGE_MACHINE_IA64 0x0200
#define EFI_IMAGE_MACHINE_EBC 0x0EBC
#define EFI_IMAGE_MACHINE_X64 0x8664
#define EFI_IMAGE_MACHINE_ARMTHUMB_MIXED 0x01C2
#define EFI_IMAGE_MACHINE_AARCH64 0xAA64
#define EFI_IMAGE_MACHINE_RISCV32 0x5032
#define EFI_IMAGE_MACHINE_RISCV64 0x5064
#define EFI_IMAGE_MACHINE_RISCV128 0x5128
#define EFI_IMAGE_MACHINE_LOONGARCH32 0x6232
#define EFI_IMAGE_MACHINE_LOONGARCH64 0x6264
`,
  'Uefi/UefiMultiPhase.h': `
#define EFI_VARIABLE_AUTHENTICATED_WRITE_ACCESS 0x00000010
#include <Guid/WinCertificate.h>
typedef struct {
  UINT64 MonotonicCount;
  WIN_CERTIFICATE_UEFI_GUID AuthInfo;
} EFI_VARIABLE_AUTHENTICATION;
typedef struct {
  EFI_TIME TimeStamp;
  WIN_CERTIFICATE_UEFI_GUID AuthInfo;
} EFI_VARIABLE_AUTHENTICATION_2;
`,
  'Uefi/UefiSpec.h': `
#include <Uefi/UefiGpt.h>
#include <Protocol/SimpleTextInEx.h>
#define EFI_TIME_ADJUST_DAYLIGHT 0x01
#define EFI_TIME_IN_DAYLIGHT 0x02
#define EFI_UNSPECIFIED_TIMEZONE 0x07FF
typedef struct {
  UINT64 Length;
  union {
    EFI_PHYSICAL_ADDRESS DataBlock;
    EFI_PHYSICAL_ADDRESS ContinuationPointer;
  } Union;
} EFI_CAPSULE_BLOCK_DESCRIPTOR;
typedef struct {
  UINT32 CapsuleArrayNumber;
  VOID *CapsulePtr[1];
} EFI_CAPSULE_TABLE;
#define CAPSULE_FLAGS_PERSIST_ACROSS_RESET 0x00010000
#define CAPSULE_FLAGS_POPULATE_SYSTEM_TABLE 0x00020000
#define CAPSULE_FLAGS_INITIATE_RESET 0x00040000
#define EFI_OS_INDICATIONS_BOOT_TO_FW_UI 0x0000000000000001
#define EFI_OS_INDICATIONS_TIMESTAMP_REVOCATION 0x0000000000000002
#define EFI_OS_INDICATIONS_FILE_CAPSULE_DELIVERY_SUPPORTED 0x0000000000000004
#define EFI_OS_INDICATIONS_FMP_CAPSULE_SUPPORTED 0x0000000000000008
#define EFI_OS_INDICATIONS_CAPSULE_RESULT_VAR_SUPPORTED 0x0000000000000010
#define EFI_OS_INDICATIONS_START_PLATFORM_RECOVERY 0x0000000000000040
#define EFI_OS_INDICATIONS_JSON_CONFIG_DATA_REFRESH 0x0000000000000080
#define EFI_2_60_SYSTEM_TABLE_REVISION ((2 << 16) | (60))
#define EFI_2_50_SYSTEM_TABLE_REVISION ((2 << 16) | (50))
#define EFI_2_40_SYSTEM_TABLE_REVISION ((2 << 16) | (40))
#define EFI_2_31_SYSTEM_TABLE_REVISION ((2 << 16) | (31))
#define EFI_2_30_SYSTEM_TABLE_REVISION ((2 << 16) | (30))
#define EFI_2_20_SYSTEM_TABLE_REVISION ((2 << 16) | (20))
#define EFI_2_10_SYSTEM_TABLE_REVISION ((2 << 16) | (10))
#define EFI_2_00_SYSTEM_TABLE_REVISION ((2 << 16) | (00))
#define EFI_1_10_SYSTEM_TABLE_REVISION ((1 << 16) | (10))
#define EFI_1_02_SYSTEM_TABLE_REVISION ((1 << 16) | (02))
#define EFI_SPECIFICATION_VERSION EFI_SYSTEM_TABLE_REVISION
#pragma pack(1)
typedef struct _EFI_LOAD_OPTION {
  UINT32 Attributes;
  UINT16 FilePathListLength;
} EFI_LOAD_OPTION;
#pragma pack()
#define LOAD_OPTION_ACTIVE 0x00000001
#define LOAD_OPTION_FORCE_RECONNECT 0x00000002
#define LOAD_OPTION_HIDDEN 0x00000008
#define LOAD_OPTION_CATEGORY 0x00001F00
#define LOAD_OPTION_CATEGORY_BOOT 0x00000000
#define LOAD_OPTION_CATEGORY_APP 0x00000100
#define EFI_BOOT_OPTION_SUPPORT_KEY 0x00000001
#define EFI_BOOT_OPTION_SUPPORT_APP 0x00000002
#define EFI_BOOT_OPTION_SUPPORT_SYSPREP 0x00000010
#define EFI_BOOT_OPTION_SUPPORT_COUNT 0x00000300
typedef union {
  struct {
    UINT32 Revision : 8;
    UINT32 ShiftPressed : 1;
    UINT32 ControlPressed : 1;
    UINT32 AltPressed : 1;
    UINT32 LogoPressed : 1;
    UINT32 MenuPressed : 1;
    UINT32 SysReqPressed : 1;
    UINT32 Reserved : 16;
    UINT32 InputKeyCount : 2;
  } Options;
  UINT32 PackedValue;
} EFI_BOOT_KEY_DATA;
#pragma pack(1)
typedef struct {
  EFI_BOOT_KEY_DATA KeyData;
  UINT32 BootOptionCrc;
  UINT16 BootOption;
} EFI_KEY_OPTION;
#pragma pack()
#define EFI_REMOVABLE_MEDIA_FILE_NAME_IA32 L"\\\\EFI\\\\BOOT\\\\BOOTIA32.EFI"
#define EFI_REMOVABLE_MEDIA_FILE_NAME_IA64 L"\\\\EFI\\\\BOOT\\\\BOOTIA64.EFI"
#define EFI_REMOVABLE_MEDIA_FILE_NAME_X64 L"\\\\EFI\\\\BOOT\\\\BOOTX64.EFI"
#define EFI_REMOVABLE_MEDIA_FILE_NAME_ARM L"\\\\EFI\\\\BOOT\\\\BOOTARM.EFI"
#define EFI_REMOVABLE_MEDIA_FILE_NAME_AARCH64 L"\\\\EFI\\\\BOOT\\\\BOOTAA64.EFI"
#define EFI_REMOVABLE_MEDIA_FILE_NAME_RISCV64 L"\\\\EFI\\\\BOOT\\\\BOOTRISCV64.EFI"
#define EFI_REMOVABLE_MEDIA_FILE_NAME_LOONGARCH64 L"\\\\EFI\\\\BOOT\\\\BOOTLOONGARCH64.EFI"
#if defined (MDE_CPU_X64)
  #define EFI_REMOVABLE_MEDIA_FILE_NAME EFI_REMOVABLE_MEDIA_FILE_NAME_X64
#elif defined (MDE_CPU_AARCH64)
  #define EFI_REMOVABLE_MEDIA_FILE_NAME EFI_REMOVABLE_MEDIA_FILE_NAME_AARCH64
#elif defined (MDE_CPU_RISCV64)
  #define EFI_REMOVABLE_MEDIA_FILE_NAME EFI_REMOVABLE_MEDIA_FILE_NAME_RISCV64
#elif defined (MDE_CPU_LOONGARCH64)
  #define EFI_REMOVABLE_MEDIA_FILE_NAME EFI_REMOVABLE_MEDIA_FILE_NAME_LOONGARCH64
#endif
#define EFI_CAPSULE_FILE_DIRECTORY L"\\\\EFI\\\\UpdateCapsule\\\\"
`,
  'Pi/PiHob.h': `
typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_HOB_MEMORY_ALLOCATION_HEADER AllocDescriptor;
} EFI_HOB_MEMORY_ALLOCATION_BSP_STORE;
typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_PHYSICAL_ADDRESS BaseAddress;
  UINT64 Length;
  EFI_GUID FvName;
  EFI_GUID FileName;
} EFI_HOB_FIRMWARE_VOLUME2;
typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_PHYSICAL_ADDRESS BaseAddress;
  UINT64 Length;
  UINT32 AuthenticationStatus;
  BOOLEAN ExtractedFv;
  EFI_GUID FvName;
  EFI_GUID FileName;
} EFI_HOB_FIRMWARE_VOLUME3;
typedef struct {
  EFI_HOB_GENERIC_HEADER Header;
  EFI_PHYSICAL_ADDRESS BaseAddress;
  UINT64 Length;
} EFI_HOB_UEFI_CAPSULE;
`,
  'Pi/PiPeiCis.h': `
typedef struct {
  UINT16 DataSize;
  VOID *BootFirmwareVolumeBase;
  UINTN BootFirmwareVolumeSize;
  VOID *TemporaryRamBase;
  UINTN TemporaryRamSize;
  VOID *PeiTemporaryRamBase;
  UINTN PeiTemporaryRamSize;
  VOID *StackBase;
  UINTN StackSize;
} EFI_SEC_PEI_HAND_OFF;
typedef EFI_STATUS (EFIAPI *EFI_PEI_RESET_SYSTEM)(const EFI_PEI_SERVICES **PeiServices);
typedef VOID (EFIAPI *EFI_PEI_RESET2_SYSTEM)(EFI_RESET_TYPE ResetType, EFI_STATUS ResetStatus, UINTN DataSize, VOID *ResetData);
typedef struct _EFI_PEI_NOTIFY_DESCRIPTOR EFI_PEI_NOTIFY_DESCRIPTOR;
typedef EFI_STATUS (EFIAPI *EFI_PEIM_NOTIFY_ENTRY_POINT)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_NOTIFY_DESCRIPTOR *NotifyDescriptor, VOID *Ppi);
#define EFI_PEI_PPI_DESCRIPTOR_PIC 0x00000001
#define EFI_PEI_PPI_DESCRIPTOR_NOTIFY_CALLBACK 0x00000020
#define EFI_PEI_PPI_DESCRIPTOR_NOTIFY_DISPATCH 0x00000040
#define EFI_PEI_PPI_DESCRIPTOR_NOTIFY_TYPES 0x00000060
struct _EFI_PEI_NOTIFY_DESCRIPTOR {
  UINTN Flags;
  EFI_GUID *Guid;
  EFI_PEIM_NOTIFY_ENTRY_POINT Notify;
};
typedef union {
  EFI_PEI_NOTIFY_DESCRIPTOR Notify;
  EFI_PEI_PPI_DESCRIPTOR Ppi;
} EFI_PEI_DESCRIPTOR;
typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_FIND_SECTION_DATA3)(const EFI_PEI_SERVICES **PeiServices, EFI_SECTION_TYPE SectionType, UINTN SectionInstance, EFI_PEI_FILE_HANDLE FileHandle, VOID **SectionData, UINT32 *AuthenticationStatus);
typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_FIND_BY_NAME)(const EFI_GUID *FileName, EFI_PEI_FV_HANDLE VolumeHandle, EFI_PEI_FILE_HANDLE *FileHandle);
typedef struct {
  EFI_GUID FileName;
  EFI_FV_FILETYPE FileType;
  EFI_FV_FILE_ATTRIBUTES FileAttributes;
  VOID *Buffer;
  UINT32 BufferSize;
} EFI_FV_FILE_INFO;
typedef struct {
  EFI_GUID FileName;
  EFI_FV_FILETYPE FileType;
  EFI_FV_FILE_ATTRIBUTES FileAttributes;
  VOID *Buffer;
  UINT32 BufferSize;
  UINT32 AuthenticationStatus;
} EFI_FV_FILE_INFO2;
typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_GET_FILE_INFO)(EFI_PEI_FILE_HANDLE FileHandle, EFI_FV_FILE_INFO *FileInfo);
typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_GET_FILE_INFO2)(EFI_PEI_FILE_HANDLE FileHandle, EFI_FV_FILE_INFO2 *FileInfo);
typedef struct {
  EFI_FVB_ATTRIBUTES_2 FvAttributes;
  EFI_GUID FvFormat;
  EFI_GUID FvName;
  VOID *FvStart;
  UINT64 FvSize;
} EFI_FV_INFO;
typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_GET_VOLUME_INFO)(EFI_PEI_FV_HANDLE VolumeHandle, EFI_FV_INFO *VolumeInfo);
typedef EFI_STATUS (EFIAPI *EFI_PEI_REGISTER_FOR_SHADOW)(EFI_PEI_FILE_HANDLE FileHandle);
#define PEI_SPECIFICATION_MAJOR_REVISION 1
#define PEI_SPECIFICATION_MINOR_REVISION 70
typedef VOID (EFIAPI *EFI_PEI_CORE_ENTRY_POINT)(const EFI_SEC_PEI_HAND_OFF *SecCoreData, const EFI_PEI_PPI_DESCRIPTOR *PpiList);
`,
  'Pi/PiDxeCis.h': `
#define DXE_SPECIFICATION_MAJOR_REVISION 1
#define DXE_SPECIFICATION_MINOR_REVISION 70
`,
  'Pi/PiMultiPhase.h': `
typedef enum {
  EFI_PCD_TYPE_8,
  EFI_PCD_TYPE_16,
  EFI_PCD_TYPE_32,
  EFI_PCD_TYPE_64,
  EFI_PCD_TYPE_BOOL,
  EFI_PCD_TYPE_PTR
} EFI_PCD_TYPE;
typedef struct {
  EFI_PCD_TYPE PcdType;
  UINTN PcdSize;
  CHAR8 *PcdName;
} EFI_PCD_INFO;
`,
  'Protocol/SimpleTextIn.h': `
#define EFI_SIMPLE_TEXT_INPUT_PROTOCOL_GUID { 0x387477c1, 0x69c7, 0x11d2, {0x8e, 0x39, 0x0, 0xa0, 0xc9, 0x69, 0x72, 0x3b } }
#define SIMPLE_INPUT_PROTOCOL EFI_SIMPLE_TEXT_INPUT_PROTOCOL_GUID
#define SCAN_F3 0x000D
#define SCAN_F4 0x000E
#define SCAN_F5 0x000F
#define SCAN_F6 0x0010
#define SCAN_F7 0x0011
#define SCAN_F8 0x0012
#define SCAN_F9 0x0013
#define SCAN_F10 0x0014
`,
  'Protocol/SimpleTextOut.h': `
${DOUBLE_LINES.split(' ')
  .map((name, i) => `#define BOXDRAW_${name} 0x${(0x2550 + i).toString(16).toUpperCase()}`)
  .join('\n')}
#define EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL_GUID { 0x387477c2, 0x69c7, 0x11d2, {0x8e, 0x39, 0x0, 0xa0, 0xc9, 0x69, 0x72, 0x3b } }
#define SIMPLE_TEXT_OUTPUT_PROTOCOL EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL_GUID
#define BOXDRAW_HORIZONTAL 0x2500
#define BOXDRAW_VERTICAL 0x2502
#define BOXDRAW_DOWN_RIGHT 0x250c
#define BOXDRAW_DOWN_LEFT 0x2510
#define BOXDRAW_UP_RIGHT 0x2514
#define BOXDRAW_UP_LEFT 0x2518
#define BOXDRAW_VERTICAL_RIGHT 0x251c
#define BOXDRAW_VERTICAL_LEFT 0x2524
#define BOXDRAW_DOWN_HORIZONTAL 0x252c
#define BOXDRAW_UP_HORIZONTAL 0x2534
#define BOXDRAW_VERTICAL_HORIZONTAL 0x253c
#define BLOCKELEMENT_FULL_BLOCK 0x2588
#define BLOCKELEMENT_LIGHT_SHADE 0x2591
#define GEOMETRICSHAPE_UP_TRIANGLE 0x25b2
#define GEOMETRICSHAPE_RIGHT_TRIANGLE 0x25ba
#define GEOMETRICSHAPE_DOWN_TRIANGLE 0x25bc
#define GEOMETRICSHAPE_LEFT_TRIANGLE 0x25c4
#define ARROW_LEFT 0x2190
#define ARROW_UP 0x2191
#define ARROW_RIGHT 0x2192
#define ARROW_DOWN 0x2193
#define EFI_BRIGHT 0x08
#define EFI_WIDE_ATTRIBUTE 0x80
`,
  'Protocol/LoadedImage.h': `
#define EFI_LOADED_IMAGE_PROTOCOL_GUID { 0x5B1B31A1, 0x9562, 0x11d2, {0x8E, 0x3F, 0x00, 0xA0, 0xC9, 0x69, 0x72, 0x3B } }
#define EFI_LOADED_IMAGE_DEVICE_PATH_PROTOCOL_GUID { 0xbc62157e, 0x3e33, 0x4fec, {0x99, 0x20, 0x2d, 0x3b, 0x36, 0xd7, 0x50, 0xdf } }
#define LOADED_IMAGE_PROTOCOL EFI_LOADED_IMAGE_PROTOCOL_GUID
#define EFI_LOADED_IMAGE_INFORMATION_REVISION EFI_LOADED_IMAGE_PROTOCOL_REVISION
extern EFI_GUID gEfiLoadedImageDevicePathProtocolGuid;
`,
  'Guid/EventGroup.h': `
#define EFI_EVENT_GROUP_EXIT_BOOT_SERVICES { 0x27abf055, 0xb1b8, 0x4c26, { 0x80, 0x48, 0x74, 0x8f, 0x37, 0xba, 0xa2, 0xdf } }
#define EFI_EVENT_GROUP_VIRTUAL_ADDRESS_CHANGE { 0x13fa7698, 0xc831, 0x49c7, { 0x87, 0xea, 0x8f, 0x43, 0xfc, 0xc2, 0x51, 0x96 } }
#define EFI_EVENT_GROUP_MEMORY_MAP_CHANGE { 0x78bee926, 0x692f, 0x48fd, { 0x9e, 0xdb, 0x1, 0x42, 0x2e, 0xf0, 0xd7, 0xab } }
#define EFI_EVENT_GROUP_READY_TO_BOOT { 0x7ce88fb3, 0x4bd7, 0x4679, { 0x87, 0xa8, 0xa8, 0xd8, 0xde, 0xe5, 0x0d, 0x2b } }
#define EFI_EVENT_GROUP_DXE_DISPATCH_GUID { 0x7081e22f, 0xcac6, 0x4053, { 0x94, 0x68, 0x67, 0x57, 0x82, 0xcf, 0x88, 0xe5 }}
extern EFI_GUID gEfiEventDxeDispatchGuid;
#define EFI_END_OF_DXE_EVENT_GROUP_GUID { 0x2ce967a, 0xdd7e, 0x4ffc, { 0x9e, 0xe7, 0x81, 0xc, 0xf0, 0x47, 0x8, 0x80 } }
`,
  'Guid/MemoryTypeInformation.h': `
#define EFI_MEMORY_TYPE_INFORMATION_GUID { 0x4c19049f,0x4137,0x4dd3, { 0x9c,0x10,0x8b,0x97,0xa8,0x3f,0xfd,0xfa } }
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
  'Guid/MemoryAttributesTable.h': `
#define EFI_MEMORY_ATTRIBUTES_TABLE_GUID { 0xdcfa911d, 0x26eb, 0x469f, {0xa2, 0x20, 0x38, 0xb7, 0xdc, 0x46, 0x12, 0x20} }
`,
  'Guid/Acpi.h': `
#define ACPI_TABLE_GUID { 0xeb9d2d30, 0x2d88, 0x11d3, {0x9a, 0x16, 0x0, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
#define EFI_ACPI_TABLE_GUID { 0x8868e871, 0xe4f1, 0x11d3, {0xbc, 0x22, 0x0, 0x80, 0xc7, 0x3c, 0x88, 0x81 } }
#define ACPI_10_TABLE_GUID ACPI_TABLE_GUID
#define EFI_ACPI_20_TABLE_GUID EFI_ACPI_TABLE_GUID
`,
  'Guid/MemoryAllocationHob.h': `
#define EFI_HOB_MEMORY_ALLOC_BSP_STORE_GUID {0x564b33cd, 0xc92a, 0x4593, {0x90, 0xbf, 0x24, 0x73, 0xe4, 0x3c, 0x63, 0x22} };
#define EFI_HOB_MEMORY_ALLOC_STACK_GUID {0x4ed4bf27, 0x4092, 0x42e9, {0x80, 0x7d, 0x52, 0x7b, 0x1d, 0x0, 0xc9, 0xbd} }
#define EFI_HOB_MEMORY_ALLOC_MODULE_GUID {0xf8e21975, 0x899, 0x4f58, {0xa4, 0xbe, 0x55, 0x25, 0xa9, 0xc6, 0xd7, 0x7a} }
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
  'Guid/SmBios.h': `
#define SMBIOS_TABLE_GUID { 0xeb9d2d31, 0x2d88, 0x11d3, {0x9a, 0x16, 0x0, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
#define SMBIOS3_TABLE_GUID { 0xf2fd1544, 0x9794, 0x4a2c, {0x99, 0x2e, 0xe5, 0xbb, 0xcf, 0x20, 0xe3, 0x94 } }
`,
  'Guid/HobList.h': `
#define HOB_LIST_GUID { 0x7739f24c, 0x93d7, 0x11d4, {0x9a, 0x3a, 0x0, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
`,
  'Guid/DxeServices.h': `
#define DXE_SERVICES_TABLE_GUID { 0x5ad34ba, 0x6f02, 0x4214, {0x95, 0x2e, 0x4d, 0xa0, 0x39, 0x8e, 0x2b, 0xb9 } }
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
`,
};

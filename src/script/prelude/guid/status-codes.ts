// Data of status codes, and performance records. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const statusCodesHeaders: readonly Header[] = [
  {
    name: 'Guid/DebugMask.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DEBUG_MASK_PROTOCOL_GUID { 0x4c8a2451, 0xc207, 0x405b, {0x96, 0x94, 0x99, 0xea, 0x13, 0x25, 0x13, 0x41} }
typedef struct _EFI_DEBUG_MASK_PROTOCOL EFI_DEBUG_MASK_PROTOCOL;
#define EFI_DEBUG_MASK_REVISION 0x00010000
typedef EFI_STATUS (EFIAPI *EFI_GET_DEBUG_MASK)(EFI_DEBUG_MASK_PROTOCOL *This, UINTN *CurrentDebugMask);
typedef EFI_STATUS (EFIAPI *EFI_SET_DEBUG_MASK)(EFI_DEBUG_MASK_PROTOCOL *This, UINTN NewDebugMask);
struct _EFI_DEBUG_MASK_PROTOCOL {
  INT64 Revision;
  EFI_GET_DEBUG_MASK GetDebugMask;
  EFI_SET_DEBUG_MASK SetDebugMask;
};
extern EFI_GUID gEfiDebugMaskProtocolGuid;
#define EFI_GENERIC_VARIABLE_GUID { 0x59d1c24f, 0x50f1, 0x401a, {0xb1, 0x01, 0xf3, 0x3e, 0x0d, 0xae, 0xd4, 0x43} }
#define DEBUG_MASK_VARIABLE_NAME L"EFIDebug"
extern EFI_GUID gEfiGenericVariableGuid;
`,
  },
  {
    name: 'Guid/ExtendedFirmwarePerformance.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Acpi50.h>
#include <IndustryStandard/Acpi.h>
#define SEC_TOK "SEC"
#define DXE_TOK "DXE"
#define PEI_TOK "PEI"
#define BDS_TOK "BDS"
#define DRIVERBINDING_START_TOK "DB:Start:"
#define DRIVERBINDING_SUPPORT_TOK "DB:Support:"
#define DRIVERBINDING_STOP_TOK "DB:Stop:"
#define LOAD_IMAGE_TOK "LoadImage:"
#define START_IMAGE_TOK "StartImage:"
#define PEIM_TOK "PEIM"
#define FPDT_RECORD_REVISION_1 (0x01)
#define FPDT_MAX_PERF_RECORD_SIZE (MAX_UINT8)
#define FPDT_GUID_EVENT_TYPE 0x1010
#define FPDT_DYNAMIC_STRING_EVENT_TYPE 0x1011
#define FPDT_DUAL_GUID_STRING_EVENT_TYPE 0x1012
#define FPDT_GUID_QWORD_EVENT_TYPE 0x1013
#define FPDT_GUID_QWORD_STRING_EVENT_TYPE 0x1014
#define FPDT_STRING_EVENT_RECORD_NAME_LENGTH 24
#pragma pack(1)
typedef struct {
  EFI_ACPI_5_0_FPDT_PERFORMANCE_RECORD_HEADER Header;
  UINT16 ProgressID;
  UINT32 ApicID;
  UINT64 Timestamp;
  EFI_GUID Guid;
} FPDT_GUID_EVENT_RECORD;
typedef struct {
  EFI_ACPI_5_0_FPDT_PERFORMANCE_RECORD_HEADER Header;
  UINT16 ProgressID;
  UINT32 ApicID;
  UINT64 Timestamp;
  EFI_GUID Guid;
  CHAR8 String[0];
} FPDT_DYNAMIC_STRING_EVENT_RECORD;
typedef struct {
  EFI_ACPI_5_0_FPDT_PERFORMANCE_RECORD_HEADER Header;
  UINT16 ProgressID;
  UINT32 ApicID;
  UINT64 Timestamp;
  EFI_GUID Guid1;
  EFI_GUID Guid2;
  CHAR8 String[0];
} FPDT_DUAL_GUID_STRING_EVENT_RECORD;
typedef struct {
  EFI_ACPI_5_0_FPDT_PERFORMANCE_RECORD_HEADER Header;
  UINT16 ProgressID;
  UINT32 ApicID;
  UINT64 Timestamp;
  EFI_GUID Guid;
  UINT64 Qword;
} FPDT_GUID_QWORD_EVENT_RECORD;
typedef struct {
  EFI_ACPI_5_0_FPDT_PERFORMANCE_RECORD_HEADER Header;
  UINT16 ProgressID;
  UINT32 ApicID;
  UINT64 Timestamp;
  EFI_GUID Guid;
  UINT64 Qword;
  CHAR8 String[0];
} FPDT_GUID_QWORD_STRING_EVENT_RECORD;
#pragma pack()
typedef union {
  EFI_ACPI_5_0_FPDT_PERFORMANCE_RECORD_HEADER RecordHeader;
  FPDT_GUID_EVENT_RECORD GuidEvent;
  FPDT_DYNAMIC_STRING_EVENT_RECORD DynamicStringEvent;
  FPDT_DUAL_GUID_STRING_EVENT_RECORD DualGuidStringEvent;
  FPDT_GUID_QWORD_EVENT_RECORD GuidQwordEvent;
  FPDT_GUID_QWORD_STRING_EVENT_RECORD GuidQwordStringEvent;
} FPDT_RECORD;
typedef union {
  EFI_ACPI_5_0_FPDT_PERFORMANCE_RECORD_HEADER *RecordHeader;
  FPDT_GUID_EVENT_RECORD *GuidEvent;
  FPDT_DYNAMIC_STRING_EVENT_RECORD *DynamicStringEvent;
  FPDT_DUAL_GUID_STRING_EVENT_RECORD *DualGuidStringEvent;
  FPDT_GUID_QWORD_EVENT_RECORD *GuidQwordEvent;
  FPDT_GUID_QWORD_STRING_EVENT_RECORD *GuidQwordStringEvent;
} FPDT_RECORD_PTR;
typedef struct {
  UINT32 SizeOfAllEntries;
  UINT32 LoadImageCount;
  UINT32 HobIsFull;
} FPDT_PEI_EXT_PERF_HEADER;
extern EFI_GUID gEdkiiFpdtExtendedFirmwarePerformanceGuid;
`,
  },
  {
    name: 'Guid/FirmwarePerformance.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Acpi50.h>
#include <PiPei.h>
#include <IndustryStandard/Acpi.h>
#include <Ppi/SecPerformance.h>
#define EFI_FIRMWARE_PERFORMANCE_GUID { 0xc095791a, 0x3001, 0x47b2, {0x80, 0xc9, 0xea, 0xc7, 0x31, 0x9f, 0x2f, 0xa4 } }
#define EFI_FIRMWARE_PERFORMANCE_VARIABLE_NAME L"FirmwarePerformance"
#define FIRMWARE_PERFORMANCE_S3_POINTER_GUID { 0xdc65adc, 0xa973, 0x4130, { 0x8d, 0xf0, 0x2a, 0xdb, 0xeb, 0x9e, 0x4a, 0x31 } }
#pragma pack(1)
typedef struct {
  EFI_ACPI_DESCRIPTION_HEADER Header;
  EFI_ACPI_5_0_FPDT_BOOT_PERFORMANCE_TABLE_POINTER_RECORD BootPointerRecord;
  EFI_ACPI_5_0_FPDT_S3_PERFORMANCE_TABLE_POINTER_RECORD S3PointerRecord;
} FIRMWARE_PERFORMANCE_TABLE;
typedef struct {
  EFI_ACPI_5_0_FPDT_PERFORMANCE_TABLE_HEADER Header;
  EFI_ACPI_5_0_FPDT_S3_RESUME_RECORD S3Resume;
  EFI_ACPI_5_0_FPDT_S3_SUSPEND_RECORD S3Suspend;
} S3_PERFORMANCE_TABLE;
typedef struct {
  EFI_ACPI_5_0_FPDT_PERFORMANCE_TABLE_HEADER Header;
  EFI_ACPI_5_0_FPDT_FIRMWARE_BASIC_BOOT_RECORD BasicBoot;
} BOOT_PERFORMANCE_TABLE;
typedef struct {
  EFI_ACPI_5_0_FPDT_PERFORMANCE_TABLE_HEADER Header;
} SMM_BOOT_PERFORMANCE_TABLE;
typedef struct {
  BOOT_PERFORMANCE_TABLE BootPerformance;
  S3_PERFORMANCE_TABLE S3Performance;
} FIRMWARE_PERFORMANCE_RUNTIME_DATA;
typedef struct {
  EFI_PHYSICAL_ADDRESS BootPerformanceTablePointer;
  EFI_PHYSICAL_ADDRESS S3PerformanceTablePointer;
} FIRMWARE_PERFORMANCE_VARIABLE;
#pragma pack()
#define SMM_FPDT_FUNCTION_GET_BOOT_RECORD_SIZE 1
#define SMM_FPDT_FUNCTION_GET_BOOT_RECORD_DATA 2
#define SMM_FPDT_FUNCTION_GET_BOOT_RECORD_DATA_BY_OFFSET 3
typedef struct {
  UINTN Function;
  EFI_STATUS ReturnStatus;
  UINTN BootRecordSize;
  VOID *BootRecordData;
  UINTN BootRecordOffset;
} SMM_BOOT_RECORD_COMMUNICATE;
extern EFI_GUID gEfiFirmwarePerformanceGuid;
extern EFI_GUID gFirmwarePerformanceS3PointerGuid;
`,
  },
  {
    name: 'Guid/MemoryStatusCodeRecord.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiStatusCode.h>
#define MEMORY_STATUS_CODE_RECORD_GUID { 0x60cc026, 0x4c0d, 0x4dda, {0x8f, 0x41, 0x59, 0x5f, 0xef, 0x0, 0xa5, 0x2} }
typedef struct {
  UINT16 PacketIndex;
  UINT16 RecordIndex;
  UINT32 MaxRecordsNumber;
} MEMORY_STATUSCODE_PACKET_HEADER;
typedef struct {
  UINT32 RecordIndex;
  UINT32 NumberOfRecords;
  UINT32 MaxRecordsNumber;
} RUNTIME_MEMORY_STATUSCODE_HEADER;
typedef struct {
  EFI_STATUS_CODE_TYPE CodeType;
  EFI_STATUS_CODE_VALUE Value;
  UINT32 Instance;
} MEMORY_STATUSCODE_RECORD;
extern EFI_GUID gMemoryStatusCodeRecordGuid;
`,
  },
  {
    name: 'Guid/Performance.h',
    text: `#pragma once
#include <Uefi.h>
#define PERFORMANCE_PROPERTY_REVISION 0x1
typedef struct {
  UINT32 Revision;
  UINT32 Reserved;
  UINT64 Frequency;
  UINT64 TimerStartValue;
  UINT64 TimerEndValue;
} PERFORMANCE_PROPERTY;
#define PEI_PERFORMANCE_STRING_SIZE 8
#define PEI_PERFORMANCE_STRING_LENGTH (PEI_PERFORMANCE_STRING_SIZE - 1)
typedef struct {
  EFI_PHYSICAL_ADDRESS Handle;
  CHAR8 Token[PEI_PERFORMANCE_STRING_SIZE];
  CHAR8 Module[PEI_PERFORMANCE_STRING_SIZE];
  UINT64 StartTimeStamp;
  UINT64 EndTimeStamp;
} PEI_PERFORMANCE_LOG_ENTRY;
typedef struct {
  UINT32 NumberOfEntries;
  UINT32 Reserved;
} PEI_PERFORMANCE_LOG_HEADER;
#define PERFORMANCE_PROTOCOL_GUID { 0x76b6bdfa, 0x2acd, 0x4462, { 0x9E, 0x3F, 0xcb, 0x58, 0xC9, 0x69, 0xd9, 0x37 } }
#define PERFORMANCE_EX_PROTOCOL_GUID { 0x1ea81bec, 0xf01a, 0x4d98, { 0xa2, 0x1, 0x4a, 0x61, 0xce, 0x2f, 0xc0, 0x22 } }
typedef struct _PERFORMANCE_PROTOCOL PERFORMANCE_PROTOCOL;
typedef struct _PERFORMANCE_EX_PROTOCOL PERFORMANCE_EX_PROTOCOL;
#define DXE_PERFORMANCE_STRING_SIZE 32
#define DXE_PERFORMANCE_STRING_LENGTH (DXE_PERFORMANCE_STRING_SIZE - 1)
#define INIT_DXE_GAUGE_DATA_ENTRIES 800
typedef struct {
  EFI_PHYSICAL_ADDRESS Handle;
  CHAR8 Token[DXE_PERFORMANCE_STRING_SIZE];
  CHAR8 Module[DXE_PERFORMANCE_STRING_SIZE];
  UINT64 StartTimeStamp;
  UINT64 EndTimeStamp;
} GAUGE_DATA_ENTRY;
typedef struct {
  EFI_PHYSICAL_ADDRESS Handle;
  CHAR8 Token[DXE_PERFORMANCE_STRING_SIZE];
  CHAR8 Module[DXE_PERFORMANCE_STRING_SIZE];
  UINT64 StartTimeStamp;
  UINT64 EndTimeStamp;
  UINT32 Identifier;
} GAUGE_DATA_ENTRY_EX;
typedef struct {
  UINT32 NumberOfEntries;
  UINT32 Reserved;
} GAUGE_DATA_HEADER;
#define SMM_PERFORMANCE_PROTOCOL_GUID { 0xf866226a, 0xeaa5, 0x4f5a, { 0xa9, 0xa, 0x6c, 0xfb, 0xa5, 0x7c, 0x58, 0x8e } }
#define SMM_PERFORMANCE_EX_PROTOCOL_GUID { 0x931fc048, 0xc71d, 0x4455, { 0x89, 0x30, 0x47, 0x6, 0x30, 0xe3, 0xe, 0xe5 } }
#define SMM_PERFORMANCE_STRING_SIZE 32
#define SMM_PERFORMANCE_STRING_LENGTH (SMM_PERFORMANCE_STRING_SIZE - 1)
#define INIT_SMM_GAUGE_DATA_ENTRIES 200
typedef struct {
  UINTN Function;
  EFI_STATUS ReturnStatus;
  UINTN NumberOfEntries;
  UINTN LogEntryKey;
  GAUGE_DATA_ENTRY *GaugeData;
} SMM_PERF_COMMUNICATE;
typedef struct {
  UINTN Function;
  EFI_STATUS ReturnStatus;
  UINTN NumberOfEntries;
  UINTN LogEntryKey;
  GAUGE_DATA_ENTRY_EX *GaugeDataEx;
} SMM_PERF_COMMUNICATE_EX;
#define SMM_PERF_FUNCTION_GET_GAUGE_ENTRY_NUMBER 1
#define SMM_PERF_FUNCTION_GET_GAUGE_DATA 2
typedef EFI_STATUS (EFIAPI *PERFORMANCE_START_GAUGE)(const VOID *Handle, const CHAR8 *Token, const CHAR8 *Module, UINT64 TimeStamp);
typedef EFI_STATUS (EFIAPI *PERFORMANCE_END_GAUGE)(const VOID *Handle, const CHAR8 *Token, const CHAR8 *Module, UINT64 TimeStamp);
typedef EFI_STATUS (EFIAPI *PERFORMANCE_GET_GAUGE)(UINTN LogEntryKey, GAUGE_DATA_ENTRY **GaugeDataEntry);
typedef EFI_STATUS (EFIAPI *PERFORMANCE_START_GAUGE_EX)(const VOID *Handle, const CHAR8 *Token, const CHAR8 *Module, UINT64 TimeStamp, UINT32 Identifier);
typedef EFI_STATUS (EFIAPI *PERFORMANCE_END_GAUGE_EX)(const VOID *Handle, const CHAR8 *Token, const CHAR8 *Module, UINT64 TimeStamp, UINT32 Identifier);
typedef EFI_STATUS (EFIAPI *PERFORMANCE_GET_GAUGE_EX)(UINTN LogEntryKey, GAUGE_DATA_ENTRY_EX **GaugeDataEntryEx);
struct _PERFORMANCE_PROTOCOL {
  PERFORMANCE_START_GAUGE StartGauge;
  PERFORMANCE_END_GAUGE EndGauge;
  PERFORMANCE_GET_GAUGE GetGauge;
};
struct _PERFORMANCE_EX_PROTOCOL {
  PERFORMANCE_START_GAUGE_EX StartGaugeEx;
  PERFORMANCE_END_GAUGE_EX EndGaugeEx;
  PERFORMANCE_GET_GAUGE_EX GetGaugeEx;
};
extern EFI_GUID gPerformanceProtocolGuid;
extern EFI_GUID gSmmPerformanceProtocolGuid;
extern EFI_GUID gPerformanceExProtocolGuid;
extern EFI_GUID gSmmPerformanceExProtocolGuid;
`,
  },
  {
    name: 'Guid/PerformanceMeasurement.h',
    text: `#pragma once
#include <Uefi.h>
#define PERFORMANCE_MEASUREMENT_PROTOCOL_GUID { 0xc85d06be, 0x5f75, 0x48ce, {0xa8, 0x0f, 0x12, 0x36, 0xba, 0x3b, 0x87, 0xb1 } }
#define SMM_PERFORMANCE_MEASUREMENT_PROTOCOL_GUID { 0xd56b6d73, 0x1a7b, 0x4015, {0x9b, 0xb4, 0x7b, 0x07, 0x17, 0x29, 0xed, 0x24 } }
typedef struct _EDKII_PERFORMANCE_MEASUREMENT_PROTOCOL EDKII_PERFORMANCE_MEASUREMENT_PROTOCOL;
typedef enum {
  PerfStartEntry,
  PerfEndEntry,
  PerfEntry,
} PERF_MEASUREMENT_ATTRIBUTE;
typedef EFI_STATUS (EFIAPI *CREATE_PERFORMANCE_MEASUREMENT)(const VOID *CallerIdentifier, const VOID *Guid, const CHAR8 *String, UINT64 TimeStamp, UINT64 Address, UINT32 Identifier, PERF_MEASUREMENT_ATTRIBUTE Attribute);
struct _EDKII_PERFORMANCE_MEASUREMENT_PROTOCOL {
  CREATE_PERFORMANCE_MEASUREMENT CreatePerformanceMeasurement;
};
extern EFI_GUID gEdkiiPerformanceMeasurementProtocolGuid;
extern EFI_GUID gEdkiiSmmPerformanceMeasurementProtocolGuid;
`,
  },
  {
    name: 'Guid/StatusCodeCallbackGuid.h',
    text: `#pragma once
#include <Uefi.h>
#define STATUS_CODE_CALLBACK_GUID { 0xe701458c, 0x4900, 0x4ca5, {0xb7, 0x72, 0x3d, 0x37, 0x94, 0x9f, 0x79, 0x27} }
extern EFI_GUID gStatusCodeCallbackGuid;
`,
  },
  {
    name: 'Guid/StatusCodeDataTypeDebug.h',
    text: `#pragma once
#include <Pi/PiStatusCode.h>
#define EFI_STATUS_CODE_DATA_TYPE_DEBUG_GUID { 0x9A4E9246, 0xD553, 0x11D5, { 0x87, 0xE2, 0x00, 0x06, 0x29, 0x45, 0xC3, 0xb9 } }
#define EFI_STATUS_CODE_DATA_MAX_SIZE 0x200
#define MAX_EXTENDED_DATA_SIZE (EFI_STATUS_CODE_DATA_MAX_SIZE + sizeof(EFI_STATUS_CODE_DATA))
typedef struct {
  UINT32 ErrorLevel;
} EFI_DEBUG_INFO;
extern EFI_GUID gEfiStatusCodeDataTypeDebugGuid;
`,
  },
  {
    name: 'Guid/StatusCodeDataTypeId.h',
    text: `#pragma once
#include <PiDxe.h>
#include <Protocol/DebugSupport.h>
#define EFI_STATUS_CODE_DATA_TYPE_STRING_GUID { 0x92D11080, 0x496F, 0x4D95, { 0xBE, 0x7E, 0x03, 0x74, 0x88, 0x38, 0x2B, 0x0A } }
typedef enum {
  EfiStringAscii,
  EfiStringUnicode,
  EfiStringToken
} EFI_STRING_TYPE;
typedef struct {
  EFI_HII_HANDLE Handle;
  EFI_STRING_ID Token;
} EFI_STATUS_CODE_STRING_TOKEN;
typedef union {
  CHAR8 *Ascii;
  CHAR16 *Unicode;
  EFI_STATUS_CODE_STRING_TOKEN Hii;
} EFI_STATUS_CODE_STRING;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  EFI_STRING_TYPE StringType;
  EFI_STATUS_CODE_STRING String;
} EFI_STATUS_CODE_STRING_DATA;
extern EFI_GUID gEfiStatusCodeDataTypeStringGuid;
#define EFI_STATUS_CODE_SPECIFIC_DATA_GUID { 0x335984bd, 0xe805, 0x409a, { 0xb8, 0xf8, 0xd2, 0x7e, 0xce, 0x5f, 0xf7, 0xa6 } }
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
} EFI_DEVICE_PATH_EXTENDED_DATA;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  EFI_HANDLE Handle;
} EFI_DEVICE_HANDLE_EXTENDED_DATA;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  UINT32 Bar;
  UINT16 DevicePathSize;
  UINT16 ReqResSize;
  UINT16 AllocResSize;
} EFI_RESOURCE_ALLOC_FAILURE_ERROR_DATA;
typedef struct {
  INT16 Value;
  INT16 Exponent;
} EFI_EXP_BASE10_DATA;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  EFI_EXP_BASE10_DATA Voltage;
  EFI_EXP_BASE10_DATA Threshold;
} EFI_COMPUTING_UNIT_VOLTAGE_ERROR_DATA;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  UINT32 Version;
} EFI_COMPUTING_UNIT_MICROCODE_UPDATE_ERROR_DATA;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  EFI_EXP_BASE10_DATA TimerLimit;
} EFI_COMPUTING_UNIT_TIMER_EXPIRED_ERROR_DATA;
#define EFI_COMPUTING_UNIT_MISMATCH_SPEED 0x0001
#define EFI_COMPUTING_UNIT_MISMATCH_FSB_SPEED 0x0002
#define EFI_COMPUTING_UNIT_MISMATCH_FAMILY 0x0004
#define EFI_COMPUTING_UNIT_MISMATCH_MODEL 0x0008
#define EFI_COMPUTING_UNIT_MISMATCH_STEPPING 0x0010
#define EFI_COMPUTING_UNIT_MISMATCH_CACHE_SIZE 0x0020
#define EFI_COMPUTING_UNIT_MISMATCH_OEM1 0x1000
#define EFI_COMPUTING_UNIT_MISMATCH_OEM2 0x2000
#define EFI_COMPUTING_UNIT_MISMATCH_OEM3 0x4000
#define EFI_COMPUTING_UNIT_MISMATCH_OEM4 0x8000
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  UINT32 Instance;
  UINT16 Attributes;
} EFI_HOST_PROCESSOR_MISMATCH_ERROR_DATA;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  EFI_EXP_BASE10_DATA Temperature;
  EFI_EXP_BASE10_DATA Threshold;
} EFI_COMPUTING_UNIT_THERMAL_ERROR_DATA;
typedef enum {
  EfiInitCacheDataOnly,
  EfiInitCacheInstrOnly,
  EfiInitCacheBoth,
  EfiInitCacheUnspecified
} EFI_INIT_CACHE_TYPE;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  UINT32 Level;
  EFI_INIT_CACHE_TYPE Type;
} EFI_CACHE_INIT_DATA;
typedef UINT32 EFI_CPU_STATE_CHANGE_CAUSE;
#define EFI_CPU_CAUSE_INTERNAL_ERROR 0x0001
#define EFI_CPU_CAUSE_THERMAL_ERROR 0x0002
#define EFI_CPU_CAUSE_SELFTEST_FAILURE 0x0004
#define EFI_CPU_CAUSE_PREBOOT_TIMEOUT 0x0008
#define EFI_CPU_CAUSE_FAILED_TO_START 0x0010
#define EFI_CPU_CAUSE_CONFIG_ERROR 0x0020
#define EFI_CPU_CAUSE_USER_SELECTION 0x0080
#define EFI_CPU_CAUSE_BY_ASSOCIATION 0x0100
#define EFI_CPU_CAUSE_UNSPECIFIED 0x8000
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  UINT32 Cause;
  BOOLEAN SoftwareDisabled;
} EFI_COMPUTING_UNIT_CPU_DISABLED_ERROR_DATA;
typedef UINT8 EFI_MEMORY_ERROR_GRANULARITY;
#define EFI_MEMORY_ERROR_OTHER 0x01
#define EFI_MEMORY_ERROR_UNKNOWN 0x02
#define EFI_MEMORY_ERROR_DEVICE 0x03
#define EFI_MEMORY_ERROR_PARTITION 0x04
typedef UINT8 EFI_MEMORY_ERROR_OPERATION;
#define EFI_MEMORY_OPERATION_OTHER 0x01
#define EFI_MEMORY_OPERATION_UNKNOWN 0x02
#define EFI_MEMORY_OPERATION_READ 0x03
#define EFI_MEMORY_OPERATION_WRITE 0x04
#define EFI_MEMORY_OPERATION_PARTIAL_WRITE 0x05
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  EFI_MEMORY_ERROR_GRANULARITY Granularity;
  EFI_MEMORY_ERROR_OPERATION Operation;
  UINTN Syndrome;
  EFI_PHYSICAL_ADDRESS Address;
  UINTN Resolution;
} EFI_MEMORY_EXTENDED_ERROR_DATA;
#define EFI_MULTIPLE_MEMORY_DEVICE_OPERATION 0xfffe
#define EFI_ALL_MEMORY_DEVICE_OPERATION 0xffff
#define EFI_MULTIPLE_MEMORY_ARRAY_OPERATION 0xfffe
#define EFI_ALL_MEMORY_ARRAY_OPERATION 0xffff
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  UINT16 Array;
  UINT16 Device;
} EFI_STATUS_CODE_DIMM_NUMBER;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  EFI_STATUS_CODE_DIMM_NUMBER Instance;
} EFI_MEMORY_MODULE_MISMATCH_ERROR_DATA;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  EFI_PHYSICAL_ADDRESS Start;
  EFI_PHYSICAL_ADDRESS Length;
} EFI_MEMORY_RANGE_EXTENDED_DATA;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  UINT32 LineNumber;
  UINT32 FileNameSize;
  EFI_STATUS_CODE_STRING_DATA *FileName;
} EFI_DEBUG_ASSERT_DATA;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  EFI_HANDLE ControllerHandle;
  EFI_HANDLE DriverBindingHandle;
  UINT16 DevicePathSize;
} EFI_STATUS_CODE_START_EXTENDED_DATA;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  EFI_HANDLE DeviceHandle;
  EFI_PHYSICAL_ADDRESS RomImageBase;
} EFI_LEGACY_OPROM_EXTENDED_DATA;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  EFI_STATUS ReturnStatus;
} EFI_RETURN_STATUS_EXTENDED_DATA;
extern EFI_GUID gEfiStatusCodeSpecificDataGuid;
#include <Protocol/DebugSupport.h>
typedef union {
  EFI_SYSTEM_CONTEXT_EBC SystemContextEbc;
  EFI_SYSTEM_CONTEXT_IA32 SystemContextIa32;
  EFI_SYSTEM_CONTEXT_IPF SystemContextIpf;
  EFI_SYSTEM_CONTEXT_X64 SystemContextX64;
  EFI_SYSTEM_CONTEXT_ARM SystemContextArm;
} EFI_STATUS_CODE_EXCEP_SYSTEM_CONTEXT;
typedef struct {
  EFI_STATUS_CODE_DATA DataHeader;
  EFI_STATUS_CODE_EXCEP_SYSTEM_CONTEXT Context;
} EFI_STATUS_CODE_EXCEP_EXTENDED_DATA;
`,
  },
];

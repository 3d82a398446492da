// Variables and their stores, and what signs them. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const variablesHeaders: readonly Header[] = [
  {
    name: 'Guid/BootScriptExecutorVariable.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_BOOT_SCRIPT_EXECUTOR_VARIABLE_GUID { 0x3079818c, 0x46d4, 0x4a73, {0xae, 0xf3, 0xe3, 0xe4, 0x6c, 0xf1, 0xee, 0xdb} }
#pragma pack(1)
typedef struct {
  EFI_PHYSICAL_ADDRESS BootScriptExecutorEntrypoint;
} BOOT_SCRIPT_EXECUTOR_VARIABLE;
#pragma pack()
#define BOOT_SCRIPT_EXECUTOR_VARIABLE_NAME L"BootScriptExecutorVariable"
extern EFI_GUID gEfiBootScriptExecutorVariableGuid;
#define EFI_BOOT_SCRIPT_EXECUTOR_CONTEXT_GUID { 0x79cb58c4, 0xac51, 0x442f, {0xaf, 0xd7, 0x98, 0xe4, 0x7d, 0x2e, 0x99, 0x8} }
extern EFI_GUID gEfiBootScriptExecutorContextGuid;
`,
  },
  {
    name: 'Guid/FaultTolerantWrite.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_FAULT_TOLERANT_WRITE_GUID { 0x1d3e9cb8, 0x43af, 0x490b, { 0x83, 0xa, 0x35, 0x16, 0xaa, 0x53, 0x20, 0x47 } }
typedef struct {
  EFI_PHYSICAL_ADDRESS TargetAddress;
  EFI_PHYSICAL_ADDRESS SpareAddress;
  UINT64 Length;
} FAULT_TOLERANT_WRITE_LAST_WRITE_DATA;
extern EFI_GUID gEdkiiFaultTolerantWriteGuid;
`,
  },
  {
    name: 'Guid/GlobalVariable.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_GLOBAL_VARIABLE { 0x8BE4DF61, 0x93CA, 0x11d2, {0xAA, 0x0D, 0x00, 0xE0, 0x98, 0x03, 0x2B, 0x8C } }
extern EFI_GUID gEfiGlobalVariableGuid;
#define EFI_LANG_CODES_VARIABLE_NAME L"LangCodes"
#define EFI_LANG_VARIABLE_NAME L"Lang"
#define EFI_TIME_OUT_VARIABLE_NAME L"Timeout"
#define EFI_PLATFORM_LANG_CODES_VARIABLE_NAME L"PlatformLangCodes"
#define EFI_PLATFORM_LANG_VARIABLE_NAME L"PlatformLang"
#define EFI_CON_IN_VARIABLE_NAME L"ConIn"
#define EFI_CON_OUT_VARIABLE_NAME L"ConOut"
#define EFI_ERR_OUT_VARIABLE_NAME L"ErrOut"
#define EFI_CON_IN_DEV_VARIABLE_NAME L"ConInDev"
#define EFI_CON_OUT_DEV_VARIABLE_NAME L"ConOutDev"
#define EFI_ERR_OUT_DEV_VARIABLE_NAME L"ErrOutDev"
#define EFI_BOOT_ORDER_VARIABLE_NAME L"BootOrder"
#define EFI_BOOT_NEXT_VARIABLE_NAME L"BootNext"
#define EFI_BOOT_CURRENT_VARIABLE_NAME L"BootCurrent"
#define EFI_BOOT_OPTION_SUPPORT_VARIABLE_NAME L"BootOptionSupport"
#define EFI_DRIVER_ORDER_VARIABLE_NAME L"DriverOrder"
#define EFI_SYS_PREP_ORDER_VARIABLE_NAME L"SysPrepOrder"
#define EFI_HW_ERR_REC_SUPPORT_VARIABLE_NAME L"HwErrRecSupport"
#define EFI_SETUP_MODE_NAME L"SetupMode"
#define EFI_KEY_EXCHANGE_KEY_NAME L"KEK"
#define EFI_PLATFORM_KEY_NAME L"PK"
#define EFI_SIGNATURE_SUPPORT_NAME L"SignatureSupport"
#define EFI_SECURE_BOOT_MODE_NAME L"SecureBoot"
#define EFI_KEK_DEFAULT_VARIABLE_NAME L"KEKDefault"
#define EFI_PK_DEFAULT_VARIABLE_NAME L"PKDefault"
#define EFI_DB_DEFAULT_VARIABLE_NAME L"dbDefault"
#define EFI_DBX_DEFAULT_VARIABLE_NAME L"dbxDefault"
#define EFI_DBT_DEFAULT_VARIABLE_NAME L"dbtDefault"
#define EFI_OS_INDICATIONS_SUPPORT_VARIABLE_NAME L"OsIndicationsSupported"
#define EFI_OS_INDICATIONS_VARIABLE_NAME L"OsIndications"
#define EFI_VENDOR_KEYS_VARIABLE_NAME L"VendorKeys"
`,
  },
  {
    name: 'Guid/HardwareErrorVariable.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_HARDWARE_ERROR_VARIABLE { 0x414E6BDD, 0xE47B, 0x47cc, {0xB2, 0x44, 0xBB, 0x61, 0x02, 0x0C, 0xF5, 0x16} }
extern EFI_GUID gEfiHardwareErrorVariableGuid;
`,
  },
  {
    name: 'Guid/MemoryOverwriteControl.h',
    text: `#pragma once
#include <Uefi.h>
#define MEMORY_ONLY_RESET_CONTROL_GUID { 0xe20939be, 0x32d4, 0x41be, {0xa1, 0x50, 0x89, 0x7f, 0x85, 0xd4, 0x98, 0x29} }
#define MEMORY_OVERWRITE_REQUEST_VARIABLE_NAME L"MemoryOverwriteRequestControl"
#define MOR_CLEAR_MEMORY_BIT_MASK 0x01
#define MOR_DISABLEAUTODETECT_BIT_MASK 0x10
#define MOR_CLEAR_MEMORY_BIT_OFFSET 0
#define MOR_DISABLEAUTODETECT_BIT_OFFSET 4
extern EFI_GUID gEfiMemoryOverwriteControlDataGuid;
#define MOR_CLEAR_MEMORY_VALUE(mor) (((UINT8)(mor) & MOR_CLEAR_MEMORY_BIT_MASK) >> MOR_CLEAR_MEMORY_BIT_OFFSET)
#define MOR_DISABLE_AUTO_DETECT_VALUE(mor) (((UINT8)(mor) & MOR_DISABLEAUTODETECT_BIT_MASK) >> MOR_DISABLEAUTODETECT_BIT_OFFSET)
`,
  },
  {
    name: 'Guid/NvVarStoreFormatted.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_NV_VAR_STORE_FORMATTED_GUID { 0xd1a86e3f, 0x0707, 0x4c35, { 0x83, 0xcd, 0xdc, 0x2c, 0x29, 0xc8, 0x91, 0xa3 } }
extern EFI_GUID gEdkiiNvVarStoreFormattedGuid;
`,
  },
  {
    name: 'Guid/PcdDataBaseHobGuid.h',
    text: `#pragma once
#include <Uefi.h>
#define PCD_DATABASE_HOB_GUID { 0xEA296D92, 0x0B69, 0x423C, { 0x8C, 0x28, 0x33, 0xB4, 0xE0, 0xA9, 0x12, 0x68 } }
extern EFI_GUID gPcdDataBaseHobGuid;
`,
  },
  {
    name: 'Guid/PcdDataBaseSignatureGuid.h',
    text: `#pragma once
#include <Uefi.h>
#define PCD_DATA_BASE_SIGNATURE_GUID { 0x3c7d193c, 0x682c, 0x4c14, { 0xa6, 0x8f, 0x55, 0x2d, 0xea, 0x4f, 0x43, 0x7e } }
extern EFI_GUID gPcdDataBaseSignatureGuid;
typedef UINT64 SKU_ID;
#define PCD_TYPE_SHIFT 28
#define PCD_TYPE_DATA (0x0U << PCD_TYPE_SHIFT)
#define PCD_TYPE_HII (0x8U << PCD_TYPE_SHIFT)
#define PCD_TYPE_VPD (0x4U << PCD_TYPE_SHIFT)
#define PCD_TYPE_STRING (0x1U << PCD_TYPE_SHIFT)
#define PCD_TYPE_ALL_SET (PCD_TYPE_DATA | PCD_TYPE_HII | PCD_TYPE_VPD | PCD_TYPE_STRING)
#define PCD_DATUM_TYPE_SHIFT 24
#define PCD_DATUM_TYPE_POINTER (0x0U << PCD_DATUM_TYPE_SHIFT)
#define PCD_DATUM_TYPE_UINT8 (0x1U << PCD_DATUM_TYPE_SHIFT)
#define PCD_DATUM_TYPE_UINT16 (0x2U << PCD_DATUM_TYPE_SHIFT)
#define PCD_DATUM_TYPE_UINT32 (0x4U << PCD_DATUM_TYPE_SHIFT)
#define PCD_DATUM_TYPE_UINT64 (0x8U << PCD_DATUM_TYPE_SHIFT)
#define PCD_DATUM_TYPE_ALL_SET (PCD_DATUM_TYPE_POINTER | PCD_DATUM_TYPE_UINT8 | PCD_DATUM_TYPE_UINT16 | PCD_DATUM_TYPE_UINT32 | PCD_DATUM_TYPE_UINT64)
#define PCD_DATUM_TYPE_SHIFT2 20
#define PCD_DATUM_TYPE_UINT8_BOOLEAN (0x1U << PCD_DATUM_TYPE_SHIFT2)
#define PCD_DATABASE_OFFSET_MASK (~(PCD_TYPE_ALL_SET | PCD_DATUM_TYPE_ALL_SET | PCD_DATUM_TYPE_UINT8_BOOLEAN))
typedef struct {
  UINT32 ExTokenNumber;
  UINT16 TokenNumber;
  UINT16 ExGuidIndex;
} DYNAMICEX_MAPPING;
typedef struct {
  UINT32 StringIndex;
  UINT32 DefaultValueOffset;
  UINT16 GuidTableIndex;
  UINT16 Offset;
  UINT32 Attributes;
  UINT16 Property;
  UINT16 Reserved;
} VARIABLE_HEAD;
typedef struct {
  UINT32 Offset;
} VPD_HEAD;
typedef UINT32 STRING_HEAD;
typedef UINT16 SIZE_INFO;
typedef struct {
  UINT32 TokenSpaceCNameIndex;
  UINT32 PcdCNameIndex;
} PCD_NAME_INDEX;
typedef UINT32 TABLE_OFFSET;
typedef struct {
  GUID Signature;
  UINT32 BuildVersion;
  UINT32 Length;
  SKU_ID SystemSkuId;
  UINT32 LengthForAllSkus;
  UINT32 UninitDataBaseSize;
  TABLE_OFFSET LocalTokenNumberTableOffset;
  TABLE_OFFSET ExMapTableOffset;
  TABLE_OFFSET GuidTableOffset;
  TABLE_OFFSET StringTableOffset;
  TABLE_OFFSET SizeTableOffset;
  TABLE_OFFSET SkuIdTableOffset;
  TABLE_OFFSET PcdNameTableOffset;
  UINT16 LocalTokenCount;
  UINT16 ExTokenCount;
  UINT16 GuidTableCount;
  UINT8 Pad[6];
} PCD_DATABASE_INIT;
typedef PCD_DATABASE_INIT PEI_PCD_DATABASE;
typedef PCD_DATABASE_INIT DXE_PCD_DATABASE;
typedef struct {
  PEI_PCD_DATABASE *PeiDb;
  DXE_PCD_DATABASE *DxeDb;
} PCD_DATABASE;
typedef struct {
  UINT32 Offset:24;
  UINT32 Value:8;
} PCD_DATA_DELTA;
typedef struct {
  SKU_ID SkuId;
  UINT16 DefaultId;
  UINT8 Reserved[6];
} PCD_DEFAULT_INFO;
typedef struct {
  UINT32 DataSize;
  UINT32 HeaderSize;
  PCD_DEFAULT_INFO DefaultInfo[1];
} PCD_DEFAULT_DATA;
#define PCD_NV_STORE_DEFAULT_BUFFER_SIGNATURE SIGNATURE_32('N', 'S', 'D', 'B')
typedef struct {
  UINT32 Signature;
  UINT32 Length;
  UINT32 MaxLength;
  UINT32 Reserved;
} PCD_NV_STORE_DEFAULT_BUFFER_HEADER;
#pragma pack(1)
typedef struct {
  SKU_ID SkuId;
  SKU_ID SkuIdCompared;
  UINT32 Length;
} PCD_DATABASE_SKU_DELTA;
#pragma pack()
`,
  },
  {
    name: 'Guid/ShellVariableGuid.h',
    text: `#pragma once
#include <Uefi.h>
#define SHELL_VARIABLE_GUID { 0x158def5a, 0xf656, 0x419c, { 0xb0, 0x27, 0x7a, 0x31, 0x92, 0xc0, 0x79, 0xd2 } }
extern EFI_GUID gShellVariableGuid;
`,
  },
  {
    name: 'Guid/StatusCodeDataTypeVariable.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_STATUS_CODE_DATA_TYPE_VARIABLE_GUID { 0xf6ee6dbb, 0xd67f, 0x4ea0, { 0x8b, 0x96, 0x6a, 0x71, 0xb1, 0x9d, 0x84, 0xad } }
typedef struct {
  EFI_GUID Guid;
  UINTN NameSize;
  UINTN DataSize;
  EFI_STATUS SetStatus;
  UINT32 Attributes;
} EDKII_SET_VARIABLE_STATUS;
extern EFI_GUID gEdkiiStatusCodeDataTypeVariableGuid;
`,
  },
  {
    name: 'Guid/SystemNvDataGuid.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SYSTEM_NV_DATA_FV_GUID {0xfff12b8d, 0x7696, 0x4c8b, {0xa9, 0x85, 0x27, 0x47, 0x7, 0x5b, 0x4f, 0x50} }
#define EDKII_WORKING_BLOCK_SIGNATURE_GUID {0x9e58292b, 0x7c68, 0x497d, {0xa0, 0xce, 0x65, 0x0, 0xfd, 0x9f, 0x1b, 0x95} }
extern EFI_GUID gEfiSystemNvDataFvGuid;
extern EFI_GUID gEdkiiWorkingBlockSignatureGuid;
#define WORKING_BLOCK_VALID 0x1
#define WORKING_BLOCK_INVALID 0x2
typedef struct {
  EFI_GUID Signature;
  UINT32 Crc;
  UINT8 WorkingBlockValid:1;
  UINT8 WorkingBlockInvalid:1;
  UINT8 Reserved:6;
  UINT8 Reserved3[3];
  UINT64 WriteQueueSize;
} EFI_FAULT_TOLERANT_WORKING_BLOCK_HEADER;
#define FTW_VALID_STATE 0
#define FTW_INVALID_STATE 1
typedef struct {
  UINT8 HeaderAllocated:1;
  UINT8 WritesAllocated:1;
  UINT8 Complete:1;
  UINT8 Reserved:5;
  EFI_GUID CallerId;
  UINT64 NumberOfWrites;
  UINT64 PrivateDataSize;
} EFI_FAULT_TOLERANT_WRITE_HEADER;
typedef struct {
  UINT8 BootBlockUpdate:1;
  UINT8 SpareComplete:1;
  UINT8 DestinationComplete:1;
  UINT8 Reserved:5;
  EFI_LBA Lba;
  UINT64 Offset;
  UINT64 Length;
  INT64 RelativeOffset;
} EFI_FAULT_TOLERANT_WRITE_RECORD;
#define FTW_RECORD_SIZE(PrivateDataSize) (sizeof (EFI_FAULT_TOLERANT_WRITE_RECORD) + (UINTN) PrivateDataSize)
#define FTW_WRITE_TOTAL_SIZE(NumberOfWrites, PrivateDataSize) ( sizeof (EFI_FAULT_TOLERANT_WRITE_HEADER) + (UINTN) (NumberOfWrites) * (sizeof (EFI_FAULT_TOLERANT_WRITE_RECORD) + (UINTN) PrivateDataSize) )
`,
  },
  {
    name: 'Guid/VarErrorFlag.h',
    text: `#pragma once
#include <Uefi.h>
#define VAR_ERROR_FLAG_NAME L"VarErrorFlag"
#define VAR_ERROR_FLAG_NO_ERROR 0xFF
#define VAR_ERROR_FLAG_SYSTEM_ERROR 0xEF
#define VAR_ERROR_FLAG_USER_ERROR 0xFE
typedef UINT8 VAR_ERROR_FLAG;
#define EDKII_VAR_ERROR_FLAG_GUID { 0x4b37fe8, 0xf6ae, 0x480b, { 0xbd, 0xd5, 0x37, 0xd9, 0x8c, 0x5e, 0x89, 0xaa } };
extern EFI_GUID gEdkiiVarErrorFlagGuid;
`,
  },
  {
    name: 'Guid/VariableFlashInfo.h',
    text: `#pragma once
#include <Uefi.h>
#define VARIABLE_FLASH_INFO_HOB_GUID { 0x5d11c653, 0x8154, 0x4ac3, { 0xa8, 0xc2, 0xfb, 0xa2, 0x89, 0x20, 0xfc, 0x90 }}
#define VARIABLE_FLASH_INFO_HOB_VERSION 1
extern EFI_GUID gVariableFlashInfoHobGuid;
#pragma pack(push,1)
typedef struct {
  UINT32 Version;
  UINT32 Reserved;
  EFI_PHYSICAL_ADDRESS NvVariableBaseAddress;
  UINT64 NvVariableLength;
  EFI_PHYSICAL_ADDRESS FtwSpareBaseAddress;
  UINT64 FtwSpareLength;
  EFI_PHYSICAL_ADDRESS FtwWorkingBaseAddress;
  UINT64 FtwWorkingLength;
} VARIABLE_FLASH_INFO;
#pragma pack(pop)
`,
  },
  {
    name: 'Guid/VariableFormat.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_VARIABLE_GUID { 0xddcf3616, 0x3275, 0x4164, { 0x98, 0xb6, 0xfe, 0x85, 0x70, 0x7f, 0xfe, 0x7d } }
#define EFI_AUTHENTICATED_VARIABLE_GUID { 0xaaf32c78, 0x947b, 0x439a, { 0xa1, 0x80, 0x2e, 0x14, 0x4e, 0xc3, 0x77, 0x92 } }
extern EFI_GUID gEfiVariableGuid;
extern EFI_GUID gEfiAuthenticatedVariableGuid;
#define ALIGNMENT 1
#if (ALIGNMENT == 1)
#define GET_PAD_SIZE(a) ALIGN_VALUE_ADDEND (a, ALIGNMENT)
#else
#define GET_PAD_SIZE(a) ALIGN_VALUE_ADDEND (a, ALIGNMENT)
#endif
#define HEADER_ALIGNMENT 4
#define HEADER_ALIGN(Header) ALIGN_VALUE ((UINTN)(Header), HEADER_ALIGNMENT)
typedef enum {
  EfiRaw,
  EfiValid,
  EfiInvalid,
  EfiUnknown
} VARIABLE_STORE_STATUS;
#pragma pack(1)
#define VARIABLE_STORE_SIGNATURE EFI_VARIABLE_GUID
#define AUTHENTICATED_VARIABLE_STORE_SIGNATURE EFI_AUTHENTICATED_VARIABLE_GUID
#define VARIABLE_STORE_FORMATTED 0x5a
#define VARIABLE_STORE_HEALTHY 0xfe
typedef struct {
  EFI_GUID Signature;
  UINT32 Size;
  UINT8 Format;
  UINT8 State;
  UINT16 Reserved;
  UINT32 Reserved1;
} VARIABLE_STORE_HEADER;
#define VARIABLE_DATA 0x55AA
#define VAR_IN_DELETED_TRANSITION 0xfe
#define VAR_DELETED 0xfd
#define VAR_HEADER_VALID_ONLY 0x7f
#define VAR_ADDED 0x3f
#define VARIABLE_ATTRIBUTE_NV_BS (EFI_VARIABLE_NON_VOLATILE | EFI_VARIABLE_BOOTSERVICE_ACCESS)
#define VARIABLE_ATTRIBUTE_BS_RT (EFI_VARIABLE_BOOTSERVICE_ACCESS | EFI_VARIABLE_RUNTIME_ACCESS)
#define VARIABLE_ATTRIBUTE_BS_RT_AT (VARIABLE_ATTRIBUTE_BS_RT | EFI_VARIABLE_TIME_BASED_AUTHENTICATED_WRITE_ACCESS)
#define VARIABLE_ATTRIBUTE_NV_BS_RT (VARIABLE_ATTRIBUTE_BS_RT | EFI_VARIABLE_NON_VOLATILE)
#define VARIABLE_ATTRIBUTE_NV_BS_RT_HR (VARIABLE_ATTRIBUTE_NV_BS_RT | EFI_VARIABLE_HARDWARE_ERROR_RECORD)
#define VARIABLE_ATTRIBUTE_NV_BS_RT_AT (VARIABLE_ATTRIBUTE_NV_BS_RT | EFI_VARIABLE_TIME_BASED_AUTHENTICATED_WRITE_ACCESS)
#define VARIABLE_ATTRIBUTE_AT EFI_VARIABLE_TIME_BASED_AUTHENTICATED_WRITE_ACCESS
#define VARIABLE_ATTRIBUTE_NV_BS_RT_HR_AT (VARIABLE_ATTRIBUTE_NV_BS_RT_HR | VARIABLE_ATTRIBUTE_AT)
#define VARIABLE_ATTRIBUTE_AT_AW (EFI_VARIABLE_TIME_BASED_AUTHENTICATED_WRITE_ACCESS | EFI_VARIABLE_AUTHENTICATED_WRITE_ACCESS)
#define VARIABLE_ATTRIBUTE_NV_BS_RT_AW (VARIABLE_ATTRIBUTE_NV_BS_RT | EFI_VARIABLE_AUTHENTICATED_WRITE_ACCESS)
#define VARIABLE_ATTRIBUTE_NV_BS_RT_HR_AT_AW (VARIABLE_ATTRIBUTE_NV_BS_RT_HR | VARIABLE_ATTRIBUTE_AT_AW)
typedef struct {
  UINT16 StartId;
  UINT8 State;
  UINT8 Reserved;
  UINT32 Attributes;
  UINT32 NameSize;
  UINT32 DataSize;
  EFI_GUID VendorGuid;
} VARIABLE_HEADER;
typedef struct {
  UINT16 StartId;
  UINT8 State;
  UINT8 Reserved;
  UINT32 Attributes;
  UINT64 MonotonicCount;
  EFI_TIME TimeStamp;
  UINT32 PubKeyIndex;
  UINT32 NameSize;
  UINT32 DataSize;
  EFI_GUID VendorGuid;
} AUTHENTICATED_VARIABLE_HEADER;
typedef struct {
  EFI_GUID *Guid;
  CHAR16 *Name;
  UINTN VariableSize;
} VARIABLE_ENTRY_CONSISTENCY;
#pragma pack()
typedef struct _VARIABLE_INFO_ENTRY VARIABLE_INFO_ENTRY;
struct _VARIABLE_INFO_ENTRY {
  VARIABLE_INFO_ENTRY *Next;
  EFI_GUID VendorGuid;
  CHAR16 *Name;
  UINT32 Attributes;
  UINT32 ReadCount;
  UINT32 WriteCount;
  UINT32 DeleteCount;
  UINT32 CacheCount;
  BOOLEAN Volatile;
};
`,
  },
  {
    name: 'Guid/VariableIndexTable.h',
    text: `#pragma once
#include <Uefi.h>
#include <Guid/VariableFormat.h>
typedef struct {
  VARIABLE_HEADER *CurrPtr;
  VARIABLE_HEADER *EndPtr;
  VARIABLE_HEADER *StartPtr;
} VARIABLE_POINTER_TRACK;
#define VARIABLE_INDEX_TABLE_VOLUME 122
#define EFI_VARIABLE_INDEX_TABLE_GUID { 0x8cfdb8c8, 0xd6b2, 0x40f3, { 0x8e, 0x97, 0x02, 0x30, 0x7c, 0xc9, 0x8b, 0x7c } }
extern EFI_GUID gEfiVariableIndexTableGuid;
typedef struct {
  UINT16 Length;
  UINT16 GoneThrough;
  VARIABLE_HEADER *EndPtr;
  VARIABLE_HEADER *StartPtr;
  UINT16 Index[VARIABLE_INDEX_TABLE_VOLUME];
} VARIABLE_INDEX_TABLE;
`,
  },
];

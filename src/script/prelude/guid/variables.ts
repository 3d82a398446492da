// Variables and their stores, and what signs them. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const variablesHeaders: readonly Header[] = [
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
];

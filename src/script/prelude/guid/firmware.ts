// Firmware volumes, capsules, memory and the events of a boot. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const firmwareHeaders: readonly Header[] = [
  {
    name: 'Guid/Apriori.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_APRIORI_GUID { 0xfc510ee7, 0xffdc, 0x11d4, {0xbd, 0x41, 0x0, 0x80, 0xc7, 0x3c, 0x88, 0x81 } }
extern EFI_GUID gAprioriGuid;
`,
  },
  {
    name: 'Guid/CapsuleVendor.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_CAPSULE_VENDOR_GUID { 0x711C703F, 0xC285, 0x4B10, { 0xA3, 0xB0, 0x36, 0xEC, 0xBD, 0x3C, 0x8B, 0xE2 } }
#define EFI_CAPSULE_VARIABLE_NAME L"CapsuleUpdateData"
typedef struct {
  EFI_PHYSICAL_ADDRESS BaseAddress;
  UINT32 Length;
} CAPSULE_HOB_INFO;
#define EFI_CAPSULE_LONG_MODE_BUFFER_NAME L"CapsuleLongModeBuffer"
typedef struct {
  EFI_PHYSICAL_ADDRESS PageTableAddress;
  EFI_PHYSICAL_ADDRESS StackBaseAddress;
  UINT64 StackSize;
} EFI_CAPSULE_LONG_MODE_BUFFER;
extern EFI_GUID gEfiCapsuleVendorGuid;
`,
  },
  {
    name: 'Guid/EventLegacyBios.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_EVENT_LEGACY_BOOT_GUID { 0x2a571201, 0x4966, 0x47f6, {0x8b, 0x86, 0xf3, 0x1e, 0x41, 0xf3, 0x2f, 0x10 } }
extern EFI_GUID gEfiEventLegacyBootGuid;
`,
  },
  {
    name: 'Guid/FirmwareFileSystem2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_FIRMWARE_FILE_SYSTEM2_GUID { 0x8c8ce578, 0x8a3d, 0x4f1c, { 0x99, 0x35, 0x89, 0x61, 0x85, 0xc3, 0x2d, 0xd3 } }
#define EFI_FFS_VOLUME_TOP_FILE_GUID { 0x1BA0062E, 0xC779, 0x4582, { 0x85, 0x66, 0x33, 0x6A, 0xE8, 0xF7, 0x8F, 0x9 } }
extern EFI_GUID gEfiFirmwareFileSystem2Guid;
extern EFI_GUID gEfiFirmwareVolumeTopFileGuid;
`,
  },
  {
    name: 'Guid/FirmwareFileSystem3.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_FIRMWARE_FILE_SYSTEM3_GUID { 0x5473c07a, 0x3dcb, 0x4dca, { 0xbd, 0x6f, 0x1e, 0x96, 0x89, 0xe7, 0x34, 0x9a }}
extern EFI_GUID gEfiFirmwareFileSystem3Guid;
`,
  },
  {
    name: 'Guid/FmpCapsule.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_FIRMWARE_MANAGEMENT_CAPSULE_ID_GUID { 0x6dcbd5ed, 0xe82d, 0x4c44, {0xbd, 0xa1, 0x71, 0x94, 0x19, 0x9a, 0xd9, 0x2a } }
#pragma pack(1)
typedef struct {
  UINT32 Version;
  UINT16 EmbeddedDriverCount;
  UINT16 PayloadItemCount;
} EFI_FIRMWARE_MANAGEMENT_CAPSULE_HEADER;
typedef struct {
  UINT32 Version;
  EFI_GUID UpdateImageTypeId;
  UINT8 UpdateImageIndex;
  UINT8 reserved_bytes[3];
  UINT32 UpdateImageSize;
  UINT32 UpdateVendorCodeSize;
  UINT64 UpdateHardwareInstance;
  UINT64 ImageCapsuleSupport;
} EFI_FIRMWARE_MANAGEMENT_CAPSULE_IMAGE_HEADER;
#pragma pack()
#define EFI_FIRMWARE_MANAGEMENT_CAPSULE_HEADER_INIT_VERSION 0x00000001
#define EFI_FIRMWARE_MANAGEMENT_CAPSULE_IMAGE_HEADER_INIT_VERSION 0x00000003
#define CAPSULE_SUPPORT_AUTHENTICATION 0x0000000000000001
#define CAPSULE_SUPPORT_DEPENDENCY 0x0000000000000002
extern EFI_GUID gEfiFmpCapsuleGuid;
`,
  },
  {
    name: 'Guid/IdleLoopEvent.h',
    text: `#pragma once
#include <Uefi.h>
#define IDLE_LOOP_EVENT_GUID { 0x3c8d294c, 0x5fc3, 0x4451, { 0xbb, 0x31, 0xc4, 0xc0, 0x32, 0x29, 0x5e, 0x6c } }
extern EFI_GUID gIdleLoopEventGuid;
`,
  },
  {
    name: 'Guid/SystemResourceTable.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SYSTEM_RESOURCE_TABLE_GUID { 0xb122a263, 0x3661, 0x4f68, {0x99, 0x29, 0x78, 0xf8, 0xb0, 0xd6, 0x21, 0x80 } }
#define EFI_SYSTEM_RESOURCE_TABLE_FIRMWARE_RESOURCE_VERSION 1
#define ESRT_FW_TYPE_UNKNOWN 0x00000000
#define ESRT_FW_TYPE_SYSTEMFIRMWARE 0x00000001
#define ESRT_FW_TYPE_DEVICEFIRMWARE 0x00000002
#define ESRT_FW_TYPE_UEFIDRIVER 0x00000003
#define LAST_ATTEMPT_STATUS_SUCCESS 0x00000000
#define LAST_ATTEMPT_STATUS_ERROR_UNSUCCESSFUL 0x00000001
#define LAST_ATTEMPT_STATUS_ERROR_INSUFFICIENT_RESOURCES 0x00000002
#define LAST_ATTEMPT_STATUS_ERROR_INCORRECT_VERSION 0x00000003
#define LAST_ATTEMPT_STATUS_ERROR_INVALID_FORMAT 0x00000004
#define LAST_ATTEMPT_STATUS_ERROR_AUTH_ERROR 0x00000005
#define LAST_ATTEMPT_STATUS_ERROR_PWR_EVT_AC 0x00000006
#define LAST_ATTEMPT_STATUS_ERROR_PWR_EVT_BATT 0x00000007
#define LAST_ATTEMPT_STATUS_ERROR_UNSATISFIED_DEPENDENCIES 0x00000008
#define LAST_ATTEMPT_STATUS_ERROR_UNSUCCESSFUL_VENDOR_RANGE_MIN 0x00001000
#define LAST_ATTEMPT_STATUS_ERROR_UNSUCCESSFUL_VENDOR_RANGE_MAX 0x00003FFF
typedef struct {
  EFI_GUID FwClass;
  UINT32 FwType;
  UINT32 FwVersion;
  UINT32 LowestSupportedFwVersion;
  UINT32 CapsuleFlags;
  UINT32 LastAttemptVersion;
  UINT32 LastAttemptStatus;
} EFI_SYSTEM_RESOURCE_ENTRY;
typedef struct {
  UINT32 FwResourceCount;
  UINT32 FwResourceCountMax;
  UINT64 FwResourceVersion;
} EFI_SYSTEM_RESOURCE_TABLE;
extern EFI_GUID gEfiSystemResourceTableGuid;
`,
  },
];

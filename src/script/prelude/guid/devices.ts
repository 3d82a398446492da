// Devices, disks and consoles. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const devicesHeaders: readonly Header[] = [
  {
    name: 'Guid/Btt.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_BTT_ABSTRACTION_GUID { 0x18633bfc, 0x1735, 0x4217, { 0x8a, 0xc9, 0x17, 0x23, 0x92, 0x82, 0xd3, 0xf8 } }
#define EFI_BTT_ALIGNMENT 4096
#define EFI_BTT_INFO_UNUSED_LEN 3968
#define EFI_BTT_INFO_BLOCK_SIG_LEN 16
#define EFI_BTT_INFO_BLOCK_FLAGS_ERROR 0x00000001
#define EFI_BTT_INFO_BLOCK_MAJOR_VERSION 2
#define EFI_BTT_INFO_BLOCK_MINOR_VERSION 0
typedef struct _EFI_BTT_INFO_BLOCK {
  CHAR8 Sig[EFI_BTT_INFO_BLOCK_SIG_LEN];
  GUID Uuid;
  GUID ParentUuid;
  UINT32 Flags;
  UINT16 Major;
  UINT16 Minor;
  UINT32 ExternalLbaSize;
  UINT32 ExternalNLba;
  UINT32 InternalLbaSize;
  UINT32 InternalNLba;
  UINT32 NFree;
  UINT32 InfoSize;
  UINT64 NextOff;
  UINT64 DataOff;
  UINT64 MapOff;
  UINT64 FlogOff;
  UINT64 InfoOff;
  CHAR8 Unused[EFI_BTT_INFO_UNUSED_LEN];
  UINT64 Checksum;
} EFI_BTT_INFO_BLOCK;
typedef struct _EFI_BTT_MAP_ENTRY {
  UINT32 PostMapLba:30;
  UINT32 Error:1;
  UINT32 Zero:1;
} EFI_BTT_MAP_ENTRY;
#define EFI_BTT_FLOG_ENTRY_ALIGNMENT 64
typedef struct _EFI_BTT_FLOG {
  UINT32 Lba0;
  UINT32 OldMap0;
  UINT32 NewMap0;
  UINT32 Seq0;
  UINT32 Lba1;
  UINT32 OldMap1;
  UINT32 NewMap1;
  UINT32 Seq1;
} EFI_BTT_FLOG;
extern GUID gEfiBttAbstractionGuid;
`,
  },
  {
    name: 'Guid/ConsoleInDevice.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_CONSOLE_IN_DEVICE_GUID { 0xd3b36f2b, 0xd551, 0x11d4, {0x9a, 0x46, 0x0, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
extern EFI_GUID gEfiConsoleInDeviceGuid;
`,
  },
  {
    name: 'Guid/ConsoleOutDevice.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_CONSOLE_OUT_DEVICE_GUID { 0xd3b36f2c, 0xd551, 0x11d4, {0x9a, 0x46, 0x0, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
extern EFI_GUID gEfiConsoleOutDeviceGuid;
`,
  },
  {
    name: 'Guid/FileInfo.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_FILE_INFO_ID { 0x9576e92, 0x6d3f, 0x11d2, {0x8e, 0x39, 0x0, 0xa0, 0xc9, 0x69, 0x72, 0x3b } }
typedef struct {
  UINT64 Size;
  UINT64 FileSize;
  UINT64 PhysicalSize;
  EFI_TIME CreateTime;
  EFI_TIME LastAccessTime;
  EFI_TIME ModificationTime;
  UINT64 Attribute;
  CHAR16 FileName[1];
} EFI_FILE_INFO;
#define SIZE_OF_EFI_FILE_INFO OFFSET_OF (EFI_FILE_INFO, FileName)
extern EFI_GUID gEfiFileInfoGuid;
`,
  },
  {
    name: 'Guid/FileSystemInfo.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_FILE_SYSTEM_INFO_ID { 0x9576e93, 0x6d3f, 0x11d2, {0x8e, 0x39, 0x0, 0xa0, 0xc9, 0x69, 0x72, 0x3b } }
typedef struct {
  UINT64 Size;
  BOOLEAN ReadOnly;
  UINT64 VolumeSize;
  UINT64 FreeSpace;
  UINT32 BlockSize;
  CHAR16 VolumeLabel[1];
} EFI_FILE_SYSTEM_INFO;
#define SIZE_OF_EFI_FILE_SYSTEM_INFO OFFSET_OF (EFI_FILE_SYSTEM_INFO, VolumeLabel)
extern EFI_GUID gEfiFileSystemInfoGuid;
`,
  },
  {
    name: 'Guid/FileSystemVolumeLabelInfo.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_FILE_SYSTEM_VOLUME_LABEL_ID { 0xDB47D7D3, 0xFE81, 0x11d3, {0x9A, 0x35, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } }
typedef struct {
  CHAR16 VolumeLabel[1];
} EFI_FILE_SYSTEM_VOLUME_LABEL;
#define SIZE_OF_EFI_FILE_SYSTEM_VOLUME_LABEL OFFSET_OF (EFI_FILE_SYSTEM_VOLUME_LABEL, VolumeLabel)
extern EFI_GUID gEfiFileSystemVolumeLabelInfoIdGuid;
`,
  },
  {
    name: 'Guid/Gpt.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PART_TYPE_UNUSED_GUID { 0x00000000, 0x0000, 0x0000, {0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00 } }
#define EFI_PART_TYPE_EFI_SYSTEM_PART_GUID { 0xc12a7328, 0xf81f, 0x11d2, {0xba, 0x4b, 0x00, 0xa0, 0xc9, 0x3e, 0xc9, 0x3b } }
#define EFI_PART_TYPE_LEGACY_MBR_GUID { 0x024dee41, 0x33e7, 0x11d3, {0x9d, 0x69, 0x00, 0x08, 0xc7, 0x81, 0xf3, 0x9f } }
extern EFI_GUID gEfiPartTypeUnusedGuid;
extern EFI_GUID gEfiPartTypeSystemPartGuid;
extern EFI_GUID gEfiPartTypeLegacyMbrGuid;
`,
  },
  {
    name: 'Guid/HttpTlsCipherList.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_HTTP_TLS_CIPHER_LIST_GUID { 0x46ddb415, 0x5244, 0x49c7, { 0x93, 0x74, 0xf0, 0xe2, 0x98, 0xe7, 0xd3, 0x86 } }
#define EDKII_HTTP_TLS_CIPHER_LIST_VARIABLE L"HttpTlsCipherList"
extern EFI_GUID gEdkiiHttpTlsCipherListGuid;
`,
  },
  {
    name: 'Guid/LinuxEfiInitrdMedia.h',
    text: `#pragma once
#include <Uefi.h>
#define LINUX_EFI_INITRD_MEDIA_GUID {0x5568e427, 0x68fc, 0x4f3d, {0xac, 0x74, 0xca, 0x55, 0x52, 0x31, 0xcc, 0x68}}
extern EFI_GUID gLinuxEfiInitrdMediaGuid;
`,
  },
  {
    name: 'Guid/Mps.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_MPS_TABLE_GUID { 0xeb9d2d2f, 0x2d88, 0x11d3, {0x9a, 0x16, 0x0, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
#define MPS_TABLE_GUID EFI_MPS_TABLE_GUID
extern EFI_GUID gEfiMpsTableGuid;
`,
  },
  {
    name: 'Guid/PcAnsi.h',
    text: `#pragma once
#include <Uefi/UefiBaseType.h>
#define EFI_PC_ANSI_GUID { 0xe0c14753, 0xf9be, 0x11d2, {0x9a, 0x0c, 0x00, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
#define EFI_VT_100_GUID { 0xdfa66065, 0xb419, 0x11d3, {0x9a, 0x2d, 0x00, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
#define EFI_VT_100_PLUS_GUID { 0x7baec70b, 0x57e0, 0x4c76, {0x8e, 0x87, 0x2f, 0x9e, 0x28, 0x08, 0x83, 0x43 } }
#define EFI_VT_UTF8_GUID { 0xad15a0d6, 0x8bec, 0x4acf, {0xa0, 0x73, 0xd0, 0x1d, 0xe7, 0x7e, 0x2d, 0x88 } }
#define DEVICE_PATH_MESSAGING_UART_FLOW_CONTROL { 0x37499a9d, 0x542f, 0x4c89, {0xa0, 0x26, 0x35, 0xda, 0x14, 0x20, 0x94, 0xe4 } }
#define EFI_SAS_DEVICE_PATH_GUID { 0xd487ddb4, 0x008b, 0x11d9, {0xaf, 0xdc, 0x00, 0x10, 0x83, 0xff, 0xca, 0x4d } }
extern EFI_GUID gEfiPcAnsiGuid;
extern EFI_GUID gEfiVT100Guid;
extern EFI_GUID gEfiVT100PlusGuid;
extern EFI_GUID gEfiVTUTF8Guid;
extern EFI_GUID gEfiUartDevicePathGuid;
extern EFI_GUID gEfiSasDevicePathGuid;
`,
  },
  {
    name: 'Guid/QemuKernelLoaderFsMedia.h',
    text: `#pragma once
#include <Uefi.h>
#define QEMU_KERNEL_LOADER_FS_MEDIA_GUID {0x1428f772, 0xb64a, 0x441e, {0xb8, 0xc3, 0x9e, 0xbd, 0xd7, 0xf8, 0x93, 0xc7}}
extern EFI_GUID gQemuKernelLoaderFsMediaGuid;
`,
  },
  {
    name: 'Guid/QemuRamfb.h',
    text: `#pragma once
#include <Uefi.h>
#define QEMU_RAMFB_GUID {0x557423a1, 0x63ab, 0x406c, {0xbe, 0x7e, 0x91, 0xcd, 0xbc, 0x08, 0xc4, 0x57}}
extern EFI_GUID gQemuRamfbGuid;
`,
  },
  {
    name: 'Guid/RecoveryDevice.h',
    text: `#pragma once
#include <Uefi.h>
#define RECOVERY_ON_DATA_CD_GUID { 0x5cac0099, 0x0dc9, 0x48e5, {0x80, 0x68, 0xbb, 0x95, 0xf5, 0x40, 0x0a, 0x9f } }
#define RECOVERY_ON_FAT_FLOPPY_DISK_GUID { 0x2e3d2e75, 0x9b2e, 0x412d, {0xb4, 0xb1, 0x70, 0x41, 0x6b, 0x87, 0x0, 0xff } }
#define RECOVERY_ON_FAT_IDE_DISK_GUID { 0xb38573b6, 0x6200, 0x4ac5, {0xb5, 0x1d, 0x82, 0xe6, 0x59, 0x38, 0xd7, 0x83 } }
#define RECOVERY_ON_FAT_USB_DISK_GUID { 0x0ffbce19, 0x324c, 0x4690, {0xa0, 0x09, 0x98, 0xc6, 0xae, 0x2e, 0xb1, 0x86 } }
#define RECOVERY_ON_FAT_NVME_DISK_GUID { 0xc770a27f, 0x956a, 0x497a, {0x85, 0x48, 0xe0, 0x61, 0x97, 0x58, 0x8b, 0xf6 } }
extern EFI_GUID gRecoveryOnDataCdGuid;
extern EFI_GUID gRecoveryOnFatFloppyDiskGuid;
extern EFI_GUID gRecoveryOnFatIdeDiskGuid;
extern EFI_GUID gRecoveryOnFatUsbDiskGuid;
extern EFI_GUID gRecoveryOnFatNvmeDiskGuid;
`,
  },
  {
    name: 'Guid/SerialPortLibVendor.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_SERIAL_PORT_LIB_VENDOR_GUID { 0xD3987D4B, 0x971A, 0x435F, { 0x8C, 0xAF, 0x49, 0x67, 0xEB, 0x62, 0x72, 0x41 } }
extern EFI_GUID gEdkiiSerialPortLibVendorGuid;
`,
  },
  {
    name: 'Guid/StandardErrorDevice.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_STANDARD_ERROR_DEVICE_GUID { 0xd3b36f2d, 0xd551, 0x11d4, {0x9a, 0x46, 0x0, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
extern EFI_GUID gEfiStandardErrorDeviceGuid;
`,
  },
  {
    name: 'Guid/TtyTerm.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_TTY_TERM_GUID {0x7d916d80, 0x5bb1, 0x458c, {0xa4, 0x8f, 0xe2, 0x5f, 0xdd, 0x51, 0xef, 0x94 } }
#define EDKII_LINUX_TERM_GUID {0xe4364a7f, 0xf825, 0x430e, {0x9d, 0x3a, 0x9c, 0x9b, 0xe6, 0x81, 0x7c, 0xa5 } }
#define EDKII_XTERM_R6_GUID {0xfbfca56b, 0xbb36, 0x4b78, {0xaa, 0xab, 0xbe, 0x1b, 0x97, 0xec, 0x7c, 0xcb } }
#define EDKII_VT400_GUID {0x8e46dddd, 0x3d49, 0x4a9d, {0xb8, 0x75, 0x3c, 0x08, 0x6f, 0x6a, 0xa2, 0xbd } }
#define EDKII_SCO_TERM_GUID {0xfc7dd6e0, 0x813c, 0x434d, {0xb4, 0xda, 0x3b, 0xd6, 0x49, 0xe9, 0xe1, 0x5a } }
extern EFI_GUID gEfiTtyTermGuid;
extern EFI_GUID gEdkiiLinuxTermGuid;
extern EFI_GUID gEdkiiXtermR6Guid;
extern EFI_GUID gEdkiiVT400Guid;
extern EFI_GUID gEdkiiSCOTermGuid;
`,
  },
  {
    name: 'Guid/UsbKeyBoardLayout.h',
    text: `#pragma once
#include <Uefi.h>
#define USB_KEYBOARD_LAYOUT_PACKAGE_GUID { 0xc0f3b43, 0x44de, 0x4907, { 0xb4, 0x78, 0x22, 0x5f, 0x6f, 0x62, 0x89, 0xdc } }
#define USB_KEYBOARD_LAYOUT_KEY_GUID { 0x3a4d7a7c, 0x18a, 0x4b42, { 0x81, 0xb3, 0xdc, 0x10, 0xe3, 0xb5, 0x91, 0xbd } }
extern EFI_GUID gUsbKeyboardLayoutPackageGuid;
extern EFI_GUID gUsbKeyboardLayoutKeyGuid;
`,
  },
];

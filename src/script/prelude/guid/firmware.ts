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
    name: 'Guid/AprioriFileName.h',
    text: `#pragma once
#include <Uefi.h>
#define PEI_APRIORI_FILE_NAME_GUID { 0x1b45cc0a, 0x156a, 0x428a, { 0x62, 0XAF, 0x49, 0x86, 0x4d, 0xa0, 0xe6, 0xe6 } }
typedef struct {
  EFI_GUID FileNamesWithinVolume[1];
} PEI_APRIORI_FILE_CONTENTS;
extern EFI_GUID gPeiAprioriFileNameGuid;
`,
  },
  {
    name: 'Guid/CapsuleReport.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_CAPSULE_REPORT_GUID { 0x39b68c46, 0xf7fb, 0x441b, {0xb6, 0xec, 0x16, 0xb0, 0xf6, 0x98, 0x21, 0xf3 } }
typedef struct {
  UINT32 VariableTotalSize;
  UINT32 Reserved;
  EFI_GUID CapsuleGuid;
  EFI_TIME CapsuleProcessed;
  EFI_STATUS CapsuleStatus;
} EFI_CAPSULE_RESULT_VARIABLE_HEADER;
typedef struct {
  UINT16 Version;
  UINT8 PayloadIndex;
  UINT8 UpdateImageIndex;
  EFI_GUID UpdateImageTypeId;
} EFI_CAPSULE_RESULT_VARIABLE_FMP;
typedef struct {
  UINT32 Version;
  UINT32 CapsuleId;
  UINT32 RespLength;
  UINT8 Resp[];
} EFI_CAPSULE_RESULT_VARIABLE_JSON;
extern EFI_GUID gEfiCapsuleReportGuid;
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
    name: 'Guid/ConnectConInEvent.h',
    text: `#pragma once
#include <Uefi.h>
#define CONNECT_CONIN_EVENT_GUID { 0xdb4e8151, 0x57ed, 0x4bed, { 0x88, 0x33, 0x67, 0x51, 0xb5, 0xd1, 0xa8, 0xd7 }}
extern EFI_GUID gConnectConInEventGuid;
`,
  },
  {
    name: 'Guid/CpuFeaturesInitDone.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_CPU_FEATURES_INIT_DONE_GUID { { 0xc77c3a41, 0x61ab, 0x4143, { 0x98, 0x3e, 0x33, 0x39, 0x28, 0x6, 0x28, 0xe5 } }
extern EFI_GUID gEdkiiCpuFeaturesInitDoneGuid;
`,
  },
  {
    name: 'Guid/Crc32GuidedSectionExtraction.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_CRC32_GUIDED_SECTION_EXTRACTION_GUID { 0xFC1BCDB0, 0x7D31, 0x49aa, {0x93, 0x6A, 0xA4, 0x60, 0x0D, 0x9D, 0xD0, 0x83 } }
extern EFI_GUID gEfiCrc32GuidedSectionExtractionGuid;
`,
  },
  {
    name: 'Guid/DebugAgentGuid.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DEBUG_AGENT_GUID { 0x865a5a9b, 0xb85d, 0x474c, { 0x84, 0x55, 0x65, 0xd1, 0xbe, 0x84, 0x4b, 0xe2 } }
extern EFI_GUID gEfiDebugAgentGuid;
`,
  },
  {
    name: 'Guid/DtPlatformFormSet.h',
    text: `#pragma once
#include <Uefi.h>
#define DT_PLATFORM_FORMSET_GUID { 0x2b7a240d, 0xd5ad, 0x4fd6, { 0xbe, 0x1c, 0xdf, 0xa4, 0x41, 0x5f, 0x55, 0x26 } }
extern EFI_GUID gDtPlatformFormSetGuid;
`,
  },
  {
    name: 'Guid/EventExitBootServiceFailed.h',
    text: `#pragma once
#include <Uefi.h>
#define EVENT_GROUP_EXIT_BOOT_SERVICES_FAILED { 0x4f6c5507, 0x232f, 0x4787, { 0xb9, 0x5e, 0x72, 0xf8, 0x62, 0x49, 0xc, 0xb1 } }
extern EFI_GUID gEventExitBootServicesFailedGuid;
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
    name: 'Guid/Fdt.h',
    text: `#pragma once
#include <Uefi.h>
#define FDT_TABLE_GUID { 0xb1b621d5, 0xf19c, 0x41a5, { 0x83, 0x0b, 0xd9, 0x15, 0x2c, 0x69, 0xaa, 0xe0 } }
extern EFI_GUID gFdtTableGuid;
#define FDT_VARIABLE_GUID { 0x25a4fd4a, 0x9703, 0x4ba9, { 0xa1, 0x90, 0xb7, 0xc8, 0x4e, 0xfb, 0x3e, 0x57 } }
extern EFI_GUID gFdtVariableGuid;
`,
  },
  {
    name: 'Guid/FdtHob.h',
    text: `#pragma once
#include <Uefi.h>
#define FDT_HOB_GUID { 0x16958446, 0x19B7, 0x480B, { 0xB0, 0x47, 0x74, 0x85, 0xAD, 0x3F, 0x71, 0x6D } }
extern EFI_GUID gFdtHobGuid;
`,
  },
  {
    name: 'Guid/FirmwareContentsSigned.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_FIRMWARE_CONTENTS_SIGNED_GUID { 0xf9d89e8, 0x9259, 0x4f76, {0xa5, 0xaf, 0xc, 0x89, 0xe3, 0x40, 0x23, 0xdf } }
extern EFI_GUID gEfiFirmwareContentsSignedGuid;
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
    name: 'Guid/GraphicsInfoHob.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/GraphicsOutput.h>
#define EFI_PEI_GRAPHICS_INFO_HOB_GUID { 0x39f62cce, 0x6825, 0x4669, { 0xbb, 0x56, 0x54, 0x1a, 0xba, 0x75, 0x3a, 0x07 } }
#define EFI_PEI_GRAPHICS_DEVICE_INFO_HOB_GUID { 0xe5cb2ac9, 0xd35d, 0x4430, { 0x93, 0x6e, 0x1d, 0xe3, 0x32, 0x47, 0x8d, 0xe7 } }
typedef struct {
  EFI_PHYSICAL_ADDRESS FrameBufferBase;
  UINT32 FrameBufferSize;
  EFI_GRAPHICS_OUTPUT_MODE_INFORMATION GraphicsMode;
} EFI_PEI_GRAPHICS_INFO_HOB;
typedef struct {
  UINT16 VendorId;
  UINT16 DeviceId;
  UINT16 SubsystemVendorId;
  UINT16 SubsystemId;
  UINT8 RevisionId;
  UINT8 BarIndex;
} EFI_PEI_GRAPHICS_DEVICE_INFO_HOB;
extern EFI_GUID gEfiGraphicsInfoHobGuid;
extern EFI_GUID gEfiGraphicsDeviceInfoHobGuid;
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
    name: 'Guid/JsonCapsule.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_JSON_CONFIG_DATA_TABLE_GUID {0x87367f87, 0x1119, 0x41ce, {0xaa, 0xec, 0x8b, 0xe0, 0x11, 0x1f, 0x55, 0x8a }}
#define EFI_JSON_CAPSULE_DATA_TABLE_GUID {0x35e7a725, 0x8dd2, 0x4cac, {0x80, 0x11, 0x33, 0xcd, 0xa8, 0x10, 0x90, 0x56 }}
#define EFI_JSON_CAPSULE_RESULT_TABLE_GUID {0xdbc461c3, 0xb3de, 0x422a, {0xb9, 0xb4, 0x98, 0x86, 0xfd, 0x49, 0xa1, 0xe5 }}
#define EFI_JSON_CAPSULE_ID_GUID {0x67d6f4cd, 0xd6b8, 0x4573, {0xbf, 0x4a, 0xde, 0x5e, 0x25, 0x2d, 0x61, 0xae }}
#pragma pack(1)
typedef struct {
  UINT32 Version;
  UINT32 CapsuleId;
  UINT32 PayloadLength;
  UINT8 Payload[];
} EFI_JSON_CAPSULE_HEADER;
typedef struct {
  UINT32 ConfigDataLength;
  UINT8 ConfigData[];
} EFI_JSON_CONFIG_DATA_ITEM;
typedef struct {
  UINT32 Version;
  UINT32 TotalLength;
  EFI_JSON_CONFIG_DATA_ITEM ConfigDataList[];
} EFI_JSON_CAPSULE_CONFIG_DATA;
#pragma pack()
extern EFI_GUID gEfiJsonConfigDataTableGuid;
extern EFI_GUID gEfiJsonCapsuleDataTableGuid;
extern EFI_GUID gEfiJsonCapsuleResultTableGuid;
extern EFI_GUID gEfiJsonCapsuleIdGuid;
`,
  },
  {
    name: 'Guid/LzmaDecompress.h',
    text: `#pragma once
#include <Uefi.h>
#define LZMA_CUSTOM_DECOMPRESS_GUID { 0xEE4E5898, 0x3914, 0x4259, { 0x9D, 0x6E, 0xDC, 0x7B, 0xD7, 0x94, 0x03, 0xCF } }
#define LZMAF86_CUSTOM_DECOMPRESS_GUID { 0xD42AE6BD, 0x1352, 0x4bfb, { 0x90, 0x9A, 0xCA, 0x72, 0xA6, 0xEA, 0xE8, 0x89 } }
extern GUID gLzmaCustomDecompressGuid;
extern GUID gLzmaF86CustomDecompressGuid;
`,
  },
  {
    name: 'Guid/MdePkgTokenSpace.h',
    text: `#pragma once
#include <Uefi.h>
#define MDEPKG_TOKEN_SPACE_GUID { 0x914AEBE7, 0x4635, 0x459b, { 0xAA, 0x1C, 0x11, 0xE2, 0x19, 0xB0, 0x3A, 0x10 } }
extern EFI_GUID gEfiMdePkgTokenSpaceGuid;
`,
  },
  {
    name: 'Guid/MicrocodePatchHob.h',
    text: `#pragma once
#include <Uefi.h>
extern EFI_GUID gEdkiiMicrocodePatchHobGuid;
typedef struct {
  UINT64 MicrocodePatchAddress;
  UINT64 MicrocodePatchRegionSize;
  UINT32 ProcessorCount;
  UINT64 ProcessorSpecificPatchOffset[0];
} EDKII_MICROCODE_PATCH_HOB;
`,
  },
  {
    name: 'Guid/MicrosoftVendor.h',
    text: `#pragma once
#include <Uefi.h>
#include <Uefi/UefiBaseType.h>
#define MICROSOFT_VENDOR_GUID { 0x77fa9abd, 0x0359, 0x4d32, { 0xbd, 0x60, 0x28, 0xf4, 0xe7, 0x8f, 0x78, 0x4b }, }
extern EFI_GUID gMicrosoftVendorGuid;
`,
  },
  {
    name: 'Guid/MigratedFvInfo.h',
    text: `#pragma once
#include <Uefi.h>
typedef struct {
  UINT32 FvOrgBase;
  UINT32 FvNewBase;
  UINT32 FvDataBase;
  UINT32 FvLength;
} EDKII_MIGRATED_FV_INFO;
extern EFI_GUID gEdkiiMigratedFvInfoGuid;
`,
  },
  {
    name: 'Guid/MpInformation.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/MpService.h>
#include <PiPei.h>
#include <Ppi/SecPlatformInformation.h>
#define MP_INFORMATION_GUID { 0xba33f15d, 0x4000, 0x45c1, {0x8e, 0x88, 0xf9, 0x16, 0x92, 0xd4, 0x57, 0xe3} }
#pragma pack(1)
typedef struct {
  UINT64 NumberOfProcessors;
  UINT64 NumberOfEnabledProcessors;
  EFI_PROCESSOR_INFORMATION ProcessorInfoBuffer[];
} MP_INFORMATION_HOB_DATA;
#pragma pack()
extern EFI_GUID gMpInformationHobGuid;
`,
  },
  {
    name: 'Guid/NonDiscoverableDevice.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_NON_DISCOVERABLE_AHCI_DEVICE_GUID { 0xC7D35798, 0xE4D2, 0x4A93, {0xB1, 0x45, 0x54, 0x88, 0x9F, 0x02, 0x58, 0x4B } }
#define EDKII_NON_DISCOVERABLE_AMBA_DEVICE_GUID { 0x94440339, 0xCC93, 0x4506, {0xB4, 0xC6, 0xEE, 0x8D, 0x0F, 0x4C, 0xA1, 0x91 } }
#define EDKII_NON_DISCOVERABLE_EHCI_DEVICE_GUID { 0xEAEE5615, 0x0CFD, 0x45FC, {0x87, 0x69, 0xA0, 0xD8, 0x56, 0x95, 0xAF, 0x85 } }
#define EDKII_NON_DISCOVERABLE_NVME_DEVICE_GUID { 0xC5F25542, 0x2A79, 0x4A26, {0x81, 0xBB, 0x4E, 0xA6, 0x32, 0x33, 0xB3, 0x09 } }
#define EDKII_NON_DISCOVERABLE_OHCI_DEVICE_GUID { 0xB20005B0, 0xBB2D, 0x496F, {0x86, 0x9C, 0x23, 0x0B, 0x44, 0x79, 0xE7, 0xD1 } }
#define EDKII_NON_DISCOVERABLE_SDHCI_DEVICE_GUID { 0x1DD1D619, 0xF9B8, 0x463E, {0x86, 0x81, 0xD1, 0xDC, 0x7C, 0x07, 0xB7, 0x2C } }
#define EDKII_NON_DISCOVERABLE_UFS_DEVICE_GUID { 0x2EA77912, 0x80A8, 0x4947, {0xBE, 0x69, 0xCD, 0xD0, 0x0A, 0xFB, 0xE5, 0x56 } }
#define EDKII_NON_DISCOVERABLE_UHCI_DEVICE_GUID { 0xA8CDA0A2, 0x4F37, 0x4A1B, {0x8E, 0x10, 0x8E, 0xF3, 0xCC, 0x3B, 0xF3, 0xA8 } }
#define EDKII_NON_DISCOVERABLE_XHCI_DEVICE_GUID { 0xB1BE0BC5, 0x6C28, 0x442D, {0xAA, 0x37, 0x15, 0x1B, 0x42, 0x57, 0xBD, 0x78 } }
extern EFI_GUID gEdkiiNonDiscoverableAhciDeviceGuid;
extern EFI_GUID gEdkiiNonDiscoverableAmbaDeviceGuid;
extern EFI_GUID gEdkiiNonDiscoverableEhciDeviceGuid;
extern EFI_GUID gEdkiiNonDiscoverableNvmeDeviceGuid;
extern EFI_GUID gEdkiiNonDiscoverableOhciDeviceGuid;
extern EFI_GUID gEdkiiNonDiscoverableSdhciDeviceGuid;
extern EFI_GUID gEdkiiNonDiscoverableUfsDeviceGuid;
extern EFI_GUID gEdkiiNonDiscoverableUhciDeviceGuid;
extern EFI_GUID gEdkiiNonDiscoverableXhciDeviceGuid;
`,
  },
  {
    name: 'Guid/RootBridgesConnectedEventGroup.h',
    text: `#pragma once
#include <Uefi.h>
#define ROOT_BRIDGES_CONNECTED_EVENT_GROUP_GUID { 0x24a2d66f, 0xeedd, 0x4086, { 0x90, 0x42, 0xf2, 0x6e, 0x47, 0x97, 0xee, 0x69 }, }
extern EFI_GUID gRootBridgesConnectedEventGroupGuid;
`,
  },
  {
    name: 'Guid/SmramMemoryReserve.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiMultiPhase.h>
#define EFI_SMM_SMRAM_MEMORY_GUID { 0x6dadf1d1, 0xd4cc, 0x4910, {0xbb, 0x6e, 0x82, 0xb1, 0xfd, 0x80, 0xff, 0x3d } }
typedef struct {
  UINT32 NumberOfSmmReservedRegions;
  EFI_SMRAM_DESCRIPTOR Descriptor[1];
} EFI_SMRAM_HOB_DESCRIPTOR_BLOCK;
extern EFI_GUID gEfiSmmSmramMemoryGuid;
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
  {
    name: 'Guid/VarCheckPolicyMmi.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/MmCommunication.h>
#define VAR_CHECK_POLICY_COMM_SIG SIGNATURE_32('V', 'C', 'P', 'C')
#define VAR_CHECK_POLICY_COMM_REVISION 1
#pragma pack(push,1)
typedef struct _VAR_CHECK_POLICY_COMM_HEADER {
  UINT32 Signature;
  UINT32 Revision;
  UINT32 Command;
  EFI_STATUS Result;
} VAR_CHECK_POLICY_COMM_HEADER;
typedef struct _VAR_CHECK_POLICY_COMM_IS_ENABLED_PARAMS {
  BOOLEAN State;
} VAR_CHECK_POLICY_COMM_IS_ENABLED_PARAMS;
typedef struct _VAR_CHECK_POLICY_COMM_DUMP_PARAMS {
  UINT32 PageRequested;
  UINT32 TotalSize;
  UINT32 PageSize;
  BOOLEAN HasMore;
} VAR_CHECK_POLICY_COMM_DUMP_PARAMS;
#pragma pack(pop)
#define VAR_CHECK_POLICY_MM_COMM_BUFFER_SIZE MAX((OFFSET_OF(EFI_MM_COMMUNICATE_HEADER, Data) + sizeof (VAR_CHECK_POLICY_COMM_HEADER) + EFI_PAGES_TO_SIZE(1)), EFI_PAGES_TO_SIZE(4))
#define VAR_CHECK_POLICY_MM_DUMP_BUFFER_SIZE (VAR_CHECK_POLICY_MM_COMM_BUFFER_SIZE - (OFFSET_OF(EFI_MM_COMMUNICATE_HEADER, Data) + sizeof(VAR_CHECK_POLICY_COMM_HEADER) + sizeof(VAR_CHECK_POLICY_COMM_DUMP_PARAMS)))
STATIC_ASSERT (VAR_CHECK_POLICY_MM_DUMP_BUFFER_SIZE < VAR_CHECK_POLICY_MM_COMM_BUFFER_SIZE, "an integer underflow may have occurred calculating VAR_CHECK_POLICY_MM_DUMP_BUFFER_SIZE");
#define VAR_CHECK_POLICY_COMMAND_DISABLE 0x0001
#define VAR_CHECK_POLICY_COMMAND_IS_ENABLED 0x0002
#define VAR_CHECK_POLICY_COMMAND_REGISTER 0x0003
#define VAR_CHECK_POLICY_COMMAND_DUMP 0x0004
#define VAR_CHECK_POLICY_COMMAND_LOCK 0x0005
`,
  },
  {
    name: 'Guid/VirtioMmioTransport.h',
    text: `#pragma once
#include <Uefi.h>
#define VIRTIO_MMIO_TRANSPORT_GUID {0x837dca9e, 0xe874, 0x4d82, {0xb2, 0x9a, 0x23, 0xfe, 0x0e, 0x23, 0xd1, 0xe2}}
extern EFI_GUID gVirtioMmioTransportGuid;
`,
  },
  {
    name: 'Guid/XenBusRootDevice.h',
    text: `#pragma once
#include <Uefi.h>
#define XENBUS_ROOT_DEVICE_GUID {0xa732241f, 0x383d, 0x4d9c, {0x8a, 0xe1, 0x8e, 0x09, 0x83, 0x75, 0x89, 0xd7}}
extern EFI_GUID gXenBusRootDeviceGuid;
`,
  },
  {
    name: 'Guid/XenInfo.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_XEN_INFO_GUID { 0xd3b46f3b, 0xd441, 0x1244, {0x9a, 0x12, 0x0, 0x12, 0x27, 0x3f, 0xc1, 0x4d } }
typedef struct {
  VOID *HyperPages;
  UINT16 VersionMajor;
  UINT16 VersionMinor;
  VOID *RsdpPvh;
} EFI_XEN_INFO;
extern EFI_GUID gEfiXenInfoGuid;
`,
  },
];

// PPIs of firmware volumes and images (PI, volume 1). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const firmwareVolumesHeaders: readonly Header[] = [
  {
    name: 'Ppi/Decompress.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_PEI_DECOMPRESS_PPI_GUID { 0x1a36e4e7, 0xfab6, 0x476a, { 0x8e, 0x75, 0x69, 0x5a, 0x5, 0x76, 0xfd, 0xd7 } }
typedef struct _EFI_PEI_DECOMPRESS_PPI EFI_PEI_DECOMPRESS_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_DECOMPRESS_DECOMPRESS)(const EFI_PEI_DECOMPRESS_PPI *This, const EFI_COMPRESSION_SECTION *InputSection, VOID **OutputBuffer, UINTN *OutputSize);
struct _EFI_PEI_DECOMPRESS_PPI {
  EFI_PEI_DECOMPRESS_DECOMPRESS Decompress;
};
extern EFI_GUID gEfiPeiDecompressPpiGuid;
`,
  },
  {
    name: 'Ppi/DxeIpl.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_DXE_IPL_PPI_GUID { 0xae8ce5d, 0xe448, 0x4437, {0xa8, 0xd7, 0xeb, 0xf5, 0xf1, 0x94, 0xf7, 0x31 } }
typedef struct _EFI_DXE_IPL_PPI EFI_DXE_IPL_PPI;
typedef EFI_STATUS (EFIAPI *EFI_DXE_IPL_ENTRY)(const EFI_DXE_IPL_PPI *This, EFI_PEI_SERVICES **PeiServices, EFI_PEI_HOB_POINTERS HobList);
struct _EFI_DXE_IPL_PPI {
  EFI_DXE_IPL_ENTRY Entry;
};
extern EFI_GUID gEfiDxeIplPpiGuid;
`,
  },
  {
    name: 'Ppi/FirmwareVolume.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
typedef struct _EFI_PEI_FIRMWARE_VOLUME_PPI EFI_PEI_FIRMWARE_VOLUME_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_FV_PROCESS_FV)(const EFI_PEI_FIRMWARE_VOLUME_PPI *This, VOID *Buffer, UINTN BufferSize, EFI_PEI_FV_HANDLE *FvHandle);
typedef EFI_STATUS (EFIAPI *EFI_PEI_FV_FIND_FILE_TYPE)(const EFI_PEI_FIRMWARE_VOLUME_PPI *This, EFI_FV_FILETYPE SearchType, EFI_PEI_FV_HANDLE FvHandle, EFI_PEI_FILE_HANDLE *FileHandle);
typedef EFI_STATUS (EFIAPI *EFI_PEI_FV_FIND_FILE_NAME)(const EFI_PEI_FIRMWARE_VOLUME_PPI *This, const EFI_GUID *FileName, EFI_PEI_FV_HANDLE *FvHandle, EFI_PEI_FILE_HANDLE *FileHandle);
typedef EFI_STATUS (EFIAPI *EFI_PEI_FV_GET_FILE_INFO)(const EFI_PEI_FIRMWARE_VOLUME_PPI *This, EFI_PEI_FILE_HANDLE FileHandle, EFI_FV_FILE_INFO *FileInfo);
typedef EFI_STATUS (EFIAPI *EFI_PEI_FV_GET_FILE_INFO2)(const EFI_PEI_FIRMWARE_VOLUME_PPI *This, EFI_PEI_FILE_HANDLE FileHandle, EFI_FV_FILE_INFO2 *FileInfo);
typedef EFI_STATUS (EFIAPI *EFI_PEI_FV_GET_INFO)(const EFI_PEI_FIRMWARE_VOLUME_PPI *This, EFI_PEI_FV_HANDLE FvHandle, EFI_FV_INFO *VolumeInfo);
typedef EFI_STATUS (EFIAPI *EFI_PEI_FV_FIND_SECTION)(const EFI_PEI_FIRMWARE_VOLUME_PPI *This, EFI_SECTION_TYPE SearchType, EFI_PEI_FILE_HANDLE FileHandle, VOID **SectionData);
typedef EFI_STATUS (EFIAPI *EFI_PEI_FV_FIND_SECTION2)(const EFI_PEI_FIRMWARE_VOLUME_PPI *This, EFI_SECTION_TYPE SearchType, UINTN SearchInstance, EFI_PEI_FILE_HANDLE FileHandle, VOID **SectionData, UINT32 *AuthenticationStatus);
#define EFI_PEI_FIRMWARE_VOLUME_PPI_SIGNATURE SIGNATURE_32 ('P', 'F', 'V', 'P')
#define EFI_PEI_FIRMWARE_VOLUME_PPI_REVISION 0x00010030
struct _EFI_PEI_FIRMWARE_VOLUME_PPI {
  EFI_PEI_FV_PROCESS_FV ProcessVolume;
  EFI_PEI_FV_FIND_FILE_TYPE FindFileByType;
  EFI_PEI_FV_FIND_FILE_NAME FindFileByName;
  EFI_PEI_FV_GET_FILE_INFO GetFileInfo;
  EFI_PEI_FV_GET_INFO GetVolumeInfo;
  EFI_PEI_FV_FIND_SECTION FindSectionByType;
  EFI_PEI_FV_GET_FILE_INFO2 GetFileInfo2;
  EFI_PEI_FV_FIND_SECTION2 FindSectionByType2;
  UINT32 Signature;
  UINT32 Revision;
};
extern EFI_GUID gEfiPeiFirmwareVolumePpiGuid;
`,
  },
  {
    name: 'Ppi/FirmwareVolumeInfo.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_FIRMWARE_VOLUME_INFO_PPI_GUID { 0x49edb1c1, 0xbf21, 0x4761, { 0xbb, 0x12, 0xeb, 0x0, 0x31, 0xaa, 0xbb, 0x39 } }
typedef struct _EFI_PEI_FIRMWARE_VOLUME_INFO_PPI EFI_PEI_FIRMWARE_VOLUME_INFO_PPI;
struct _EFI_PEI_FIRMWARE_VOLUME_INFO_PPI {
  EFI_GUID FvFormat;
  VOID *FvInfo;
  UINT32 FvInfoSize;
  EFI_GUID *ParentFvName;
  EFI_GUID *ParentFileName;
};
extern EFI_GUID gEfiPeiFirmwareVolumeInfoPpiGuid;
`,
  },
  {
    name: 'Ppi/FirmwareVolumeInfo2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_FIRMWARE_VOLUME_INFO2_PPI_GUID { 0xea7ca24b, 0xded5, 0x4dad, { 0xa3, 0x89, 0xbf, 0x82, 0x7e, 0x8f, 0x9b, 0x38 } }
typedef struct _EFI_PEI_FIRMWARE_VOLUME_INFO2_PPI EFI_PEI_FIRMWARE_VOLUME_INFO2_PPI;
struct _EFI_PEI_FIRMWARE_VOLUME_INFO2_PPI {
  EFI_GUID FvFormat;
  VOID *FvInfo;
  UINT32 FvInfoSize;
  EFI_GUID *ParentFvName;
  EFI_GUID *ParentFileName;
  UINT32 AuthenticationStatus;
};
extern EFI_GUID gEfiPeiFirmwareVolumeInfo2PpiGuid;
`,
  },
  {
    name: 'Ppi/FirmwareVolumeInfoMeasurementExcluded.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_PEI_FIRMWARE_VOLUME_INFO_MEASUREMENT_EXCLUDED_PPI_GUID { 0x6e056ff9, 0xc695, 0x4364, { 0x9e, 0x2c, 0x61, 0x26, 0xf5, 0xce, 0xea, 0xae } }
typedef struct {
  EFI_PHYSICAL_ADDRESS FvBase;
  UINT64 FvLength;
} EFI_PEI_FIRMWARE_VOLUME_INFO_MEASUREMENT_EXCLUDED_FV;
typedef struct {
  UINT32 Count;
  EFI_PEI_FIRMWARE_VOLUME_INFO_MEASUREMENT_EXCLUDED_FV Fv[1];
} EFI_PEI_FIRMWARE_VOLUME_INFO_MEASUREMENT_EXCLUDED_PPI;
extern EFI_GUID gEfiPeiFirmwareVolumeInfoMeasurementExcludedPpiGuid;
`,
  },
  {
    name: 'Ppi/FirmwareVolumeInfoPrehashedFV.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EDKII_PEI_FIRMWARE_VOLUME_INFO_PREHASHED_FV_PPI_GUID { 0x3ce1e631, 0x7008, 0x477c, { 0xad, 0xa7, 0x5d, 0xcf, 0xc7, 0xc1, 0x49, 0x4b } }
typedef struct _HASH_INFO {
  UINT16 HashAlgoId;
  UINT16 HashSize;
} HASH_INFO;
typedef struct {
  UINT32 FvBase;
  UINT32 FvLength;
  UINT32 Count;
} EDKII_PEI_FIRMWARE_VOLUME_INFO_PREHASHED_FV_PPI;
extern EFI_GUID gEdkiiPeiFirmwareVolumeInfoPrehashedFvPpiGuid;
`,
  },
  {
    name: 'Ppi/FirmwareVolumeInfoStoredHashFv.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Ppi/FirmwareVolumeInfoPrehashedFV.h>
#define EDKII_PEI_FIRMWARE_VOLUME_INFO_STORED_HASH_FV_PPI_GUID {0x7f5e4e31, 0x81b1, 0x47e5, {0x9e, 0x21, 0x1e, 0x4b, 0x5b, 0xc2, 0xf6, 0x1d}}
#define HASHED_FV_FLAG_REPORT_FV_INFO_PPI 0x0000000000000001
#define HASHED_FV_FLAG_REPORT_FV_HOB 0x0000000000000002
#define HASHED_FV_FLAG_VERIFIED_BOOT 0x0000000000000010
#define HASHED_FV_FLAG_MEASURED_BOOT 0x0000000000000020
#define HASHED_FV_FLAG_SKIP_ALL 0xFFFFFFFFFFFFFF00
#define HASHED_FV_FLAG_SKIP_BOOT_MODE(Mode) LShiftU64 (0x100, (Mode))
#define FV_HASH_FLAG_BOOT_MODE(Mode) LShiftU64 (0x100, (Mode))
typedef struct _EDKII_PEI_FIRMWARE_VOLUME_INFO_STORED_HASH_FV_PPI EDKII_PEI_FIRMWARE_VOLUME_INFO_STORED_HASH_FV_PPI;
typedef struct _HASHED_FV_INFO {
  UINT64 Base;
  UINT64 Length;
  UINT64 Flag;
} HASHED_FV_INFO;
typedef struct _FV_HASH_INFO {
  UINT64 HashFlag;
  UINT16 HashAlgoId;
  UINT16 HashSize;
  UINT8 Hash[64];
} FV_HASH_INFO;
struct _EDKII_PEI_FIRMWARE_VOLUME_INFO_STORED_HASH_FV_PPI {
  FV_HASH_INFO HashInfo;
  UINTN FvNumber;
  HASHED_FV_INFO FvInfo[1];
};
extern EFI_GUID gEdkiiPeiFirmwareVolumeInfoStoredHashFvPpiGuid;
`,
  },
  {
    name: 'Ppi/GuidedSectionExtraction.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
typedef struct _EFI_PEI_GUIDED_SECTION_EXTRACTION_PPI EFI_PEI_GUIDED_SECTION_EXTRACTION_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_EXTRACT_GUIDED_SECTION)(const EFI_PEI_GUIDED_SECTION_EXTRACTION_PPI *This, const VOID *InputSection, VOID **OutputBuffer, UINTN *OutputSize, UINT32 *AuthenticationStatus);
struct _EFI_PEI_GUIDED_SECTION_EXTRACTION_PPI {
  EFI_PEI_EXTRACT_GUIDED_SECTION ExtractSection;
};
`,
  },
  {
    name: 'Ppi/LoadFile.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_LOAD_FILE_PPI_GUID { 0xb9e0abfe, 0x5979, 0x4914, { 0x97, 0x7f, 0x6d, 0xee, 0x78, 0xc2, 0x78, 0xa6 } }
typedef struct _EFI_PEI_LOAD_FILE_PPI EFI_PEI_LOAD_FILE_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_LOAD_FILE)(const EFI_PEI_LOAD_FILE_PPI *This, EFI_PEI_FILE_HANDLE FileHandle, EFI_PHYSICAL_ADDRESS *ImageAddress, UINT64 *ImageSize, EFI_PHYSICAL_ADDRESS *EntryPoint, UINT32 *AuthenticationState);
struct _EFI_PEI_LOAD_FILE_PPI {
  EFI_PEI_LOAD_FILE LoadFile;
};
extern EFI_GUID gEfiPeiLoadFilePpiGuid;
`,
  },
  {
    name: 'Ppi/LoadImage.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_LOADED_IMAGE_PPI_GUID { 0xc1fcd448, 0x6300, 0x4458, { 0xb8, 0x64, 0x28, 0xdf, 0x1, 0x53, 0x64, 0xbc } }
typedef struct _EFI_PEI_LOADED_IMAGE_PPI EFI_PEI_LOADED_IMAGE_PPI;
struct _EFI_PEI_LOADED_IMAGE_PPI {
  EFI_PHYSICAL_ADDRESS ImageAddress;
  UINT64 ImageSize;
  EFI_PEI_FILE_HANDLE FileHandle;
};
extern EFI_GUID gEfiPeiLoadedImagePpiGuid;
`,
  },
  {
    name: 'Ppi/PeiCoreFvLocation.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_PEI_CORE_FV_LOCATION_GUID { 0x52888eae, 0x5b10, 0x47d0, {0xa8, 0x7f, 0xb8, 0x22, 0xab, 0xa0, 0xca, 0xf4 } }
typedef struct {
  VOID *PeiCoreFvLocation;
} EFI_PEI_CORE_FV_LOCATION_PPI;
extern EFI_GUID gEfiPeiCoreFvLocationPpiGuid;
`,
  },
];

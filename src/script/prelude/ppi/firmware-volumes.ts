// PPIs of firmware volumes and images (PI, volume 1). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const firmwareVolumesHeaders: readonly Header[] = [
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
];

// Libraries of firmware volumes, variables, tests and services. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const firmwareHeaders: readonly Header[] = [
  {
    name: 'Library/DebugPrintErrorLevelLib.h',
    text: `#pragma once
#include <Uefi.h>
UINT32 EFIAPI GetDebugPrintErrorLevel (VOID);
BOOLEAN EFIAPI SetDebugPrintErrorLevel (UINT32 ErrorLevel);
`,
  },
  {
    name: 'Library/DxeServicesLib.h',
    text: `#pragma once
#include <PiDxe.h>
#include <Uefi.h>
EFI_STATUS EFIAPI GetSectionFromAnyFvByFileType (EFI_FV_FILETYPE FileType, UINTN FileInstance, EFI_SECTION_TYPE SectionType, UINTN SectionInstance, VOID **Buffer, UINTN *Size);
EFI_STATUS EFIAPI GetSectionFromAnyFv (const EFI_GUID *NameGuid, EFI_SECTION_TYPE SectionType, UINTN SectionInstance, VOID **Buffer, UINTN *Size);
EFI_STATUS EFIAPI GetSectionFromFv (const EFI_GUID *NameGuid, EFI_SECTION_TYPE SectionType, UINTN SectionInstance, VOID **Buffer, UINTN *Size);
EFI_STATUS EFIAPI GetSectionFromFfs (EFI_SECTION_TYPE SectionType, UINTN SectionInstance, VOID **Buffer, UINTN *Size);
VOID *EFIAPI GetFileBufferByFilePath (BOOLEAN BootPolicy, const EFI_DEVICE_PATH_PROTOCOL *FilePath, UINTN *FileSize, UINT32 *AuthenticationStatus);
EFI_STATUS EFIAPI GetFileDevicePathFromAnyFv (const EFI_GUID *NameGuid, EFI_SECTION_TYPE SectionType, UINTN SectionInstance, EFI_DEVICE_PATH_PROTOCOL **FvFileDevicePath);
VOID *EFIAPI AllocatePeiAccessiblePages (EFI_MEMORY_TYPE MemoryType, UINTN Pages);
`,
  },
  {
    name: 'Library/ExtractGuidedSectionLib.h',
    text: `#pragma once
#include <Uefi.h>
typedef RETURN_STATUS (EFIAPI *EXTRACT_GUIDED_SECTION_GET_INFO_HANDLER)(const VOID *InputSection, UINT32 *OutputBufferSize, UINT32 *ScratchBufferSize, UINT16 *SectionAttribute);
typedef RETURN_STATUS (EFIAPI *EXTRACT_GUIDED_SECTION_DECODE_HANDLER)(const VOID *InputSection, VOID **OutputBuffer, VOID *ScratchBuffer, UINT32 *AuthenticationStatus);
RETURN_STATUS EFIAPI ExtractGuidedSectionRegisterHandlers (const GUID *SectionGuid, EXTRACT_GUIDED_SECTION_GET_INFO_HANDLER GetInfoHandler, EXTRACT_GUIDED_SECTION_DECODE_HANDLER DecodeHandler);
UINTN EFIAPI ExtractGuidedSectionGetGuidList (GUID **ExtractHandlerGuidTable);
RETURN_STATUS EFIAPI ExtractGuidedSectionGetInfo (const VOID *InputSection, UINT32 *OutputBufferSize, UINT32 *ScratchBufferSize, UINT16 *SectionAttribute);
RETURN_STATUS EFIAPI ExtractGuidedSectionDecode (const VOID *InputSection, VOID **OutputBuffer, VOID *ScratchBuffer, UINT32 *AuthenticationStatus);
RETURN_STATUS EFIAPI ExtractGuidedSectionGetHandlers (const GUID *SectionGuid, EXTRACT_GUIDED_SECTION_GET_INFO_HANDLER *GetInfoHandler, EXTRACT_GUIDED_SECTION_DECODE_HANDLER *DecodeHandler);
`,
  },
  {
    name: 'Library/PeCoffExtraActionLib.h',
    text: `#pragma once
#include <Library/PeCoffLib.h>
VOID EFIAPI PeCoffLoaderRelocateImageExtraAction (PE_COFF_LOADER_IMAGE_CONTEXT *ImageContext);
VOID EFIAPI PeCoffLoaderUnloadImageExtraAction (PE_COFF_LOADER_IMAGE_CONTEXT *ImageContext);
`,
  },
  {
    name: 'Library/PeCoffGetEntryPointLib.h',
    text: `#pragma once
#include <Uefi.h>
RETURN_STATUS EFIAPI PeCoffLoaderGetEntryPoint (VOID *Pe32Data, VOID **EntryPoint);
UINT16 EFIAPI PeCoffLoaderGetMachineType (VOID *Pe32Data);
VOID *EFIAPI PeCoffLoaderGetPdbPointer (VOID *Pe32Data);
UINT32 EFIAPI PeCoffGetSizeOfHeaders (VOID *Pe32Data);
UINTN EFIAPI PeCoffSearchImageBase (UINTN Address);
`,
  },
  {
    name: 'Library/PeCoffLib.h',
    text: `#pragma once
#include <IndustryStandard/PeImage.h>
#define IMAGE_ERROR_SUCCESS 0
#define IMAGE_ERROR_IMAGE_READ 1
#define IMAGE_ERROR_INVALID_PE_HEADER_SIGNATURE 2
#define IMAGE_ERROR_INVALID_MACHINE_TYPE 3
#define IMAGE_ERROR_INVALID_SUBSYSTEM 4
#define IMAGE_ERROR_INVALID_IMAGE_ADDRESS 5
#define IMAGE_ERROR_INVALID_IMAGE_SIZE 6
#define IMAGE_ERROR_INVALID_SECTION_ALIGNMENT 7
#define IMAGE_ERROR_SECTION_NOT_LOADED 8
#define IMAGE_ERROR_FAILED_RELOCATION 9
#define IMAGE_ERROR_FAILED_ICACHE_FLUSH 10
#define IMAGE_ERROR_UNSUPPORTED 11
typedef RETURN_STATUS (EFIAPI *PE_COFF_LOADER_READ_FILE)(VOID *FileHandle, UINTN FileOffset, UINTN *ReadSize, VOID *Buffer);
typedef struct {
  PHYSICAL_ADDRESS ImageAddress;
  UINT64 ImageSize;
  PHYSICAL_ADDRESS DestinationAddress;
  PHYSICAL_ADDRESS EntryPoint;
  PE_COFF_LOADER_READ_FILE ImageRead;
  VOID *Handle;
  VOID *FixupData;
  UINT32 SectionAlignment;
  UINT32 PeCoffHeaderOffset;
  UINT32 DebugDirectoryEntryRva;
  VOID *CodeView;
  CHAR8 *PdbPointer;
  UINTN SizeOfHeaders;
  UINT32 ImageCodeMemoryType;
  UINT32 ImageDataMemoryType;
  UINT32 ImageError;
  UINTN FixupDataSize;
  UINT16 Machine;
  UINT16 ImageType;
  BOOLEAN RelocationsStripped;
  BOOLEAN IsTeImage;
  PHYSICAL_ADDRESS HiiResourceData;
  UINT64 Context;
} PE_COFF_LOADER_IMAGE_CONTEXT;
RETURN_STATUS EFIAPI PeCoffLoaderGetImageInfo (PE_COFF_LOADER_IMAGE_CONTEXT *ImageContext);
RETURN_STATUS EFIAPI PeCoffLoaderRelocateImage (PE_COFF_LOADER_IMAGE_CONTEXT *ImageContext);
RETURN_STATUS EFIAPI PeCoffLoaderLoadImage (PE_COFF_LOADER_IMAGE_CONTEXT *ImageContext);
RETURN_STATUS EFIAPI PeCoffLoaderImageReadFromMemory (VOID *FileHandle, UINTN FileOffset, UINTN *ReadSize, VOID *Buffer);
VOID EFIAPI PeCoffLoaderRelocateImageForRuntime (PHYSICAL_ADDRESS ImageBase, PHYSICAL_ADDRESS VirtImageBase, UINTN ImageSize, VOID *RelocationData);
RETURN_STATUS EFIAPI PeCoffLoaderUnloadImage (PE_COFF_LOADER_IMAGE_CONTEXT *ImageContext);
`,
  },
  {
    name: 'Library/UefiDecompressLib.h',
    text: `#pragma once
#include <Uefi.h>
RETURN_STATUS EFIAPI UefiDecompressGetInfo (const VOID *Source, UINT32 SourceSize, UINT32 *DestinationSize, UINT32 *ScratchSize);
RETURN_STATUS EFIAPI UefiDecompress (const VOID *Source, VOID *Destination, VOID *Scratch);
`,
  },
  {
    name: 'Library/UefiRuntimeLib.h',
    text: `#pragma once
#include <Uefi.h>
BOOLEAN EFIAPI EfiAtRuntime (VOID);
BOOLEAN EFIAPI EfiGoneVirtual (VOID);
EFI_STATUS EFIAPI EfiGetTime (EFI_TIME *Time, EFI_TIME_CAPABILITIES *Capabilities);
EFI_STATUS EFIAPI EfiSetTime (EFI_TIME *Time);
EFI_STATUS EFIAPI EfiGetWakeupTime (BOOLEAN *Enabled, BOOLEAN *Pending, EFI_TIME *Time);
EFI_STATUS EFIAPI EfiSetWakeupTime (BOOLEAN Enable, EFI_TIME *Time);
EFI_STATUS EFIAPI EfiGetVariable (CHAR16 *VariableName, EFI_GUID *VendorGuid, UINT32 *Attributes, UINTN *DataSize, VOID *Data);
EFI_STATUS EFIAPI EfiGetNextVariableName (UINTN *VariableNameSize, CHAR16 *VariableName, EFI_GUID *VendorGuid);
EFI_STATUS EFIAPI EfiSetVariable (CHAR16 *VariableName, EFI_GUID *VendorGuid, UINT32 Attributes, UINTN DataSize, VOID *Data);
EFI_STATUS EFIAPI EfiGetNextHighMonotonicCount (UINT32 *HighCount);
VOID EFIAPI EfiResetSystem (EFI_RESET_TYPE ResetType, EFI_STATUS ResetStatus, UINTN DataSize, VOID *ResetData);
EFI_STATUS EFIAPI EfiConvertPointer (UINTN DebugDisposition, VOID **Address);
EFI_STATUS EFIAPI EfiConvertFunctionPointer (UINTN DebugDisposition, VOID **Address);
EFI_STATUS EFIAPI EfiSetVirtualAddressMap (UINTN MemoryMapSize, UINTN DescriptorSize, UINT32 DescriptorVersion, const EFI_MEMORY_DESCRIPTOR *VirtualMap);
EFI_STATUS EFIAPI EfiConvertList (UINTN DebugDisposition, LIST_ENTRY *ListHead);
EFI_STATUS EFIAPI EfiUpdateCapsule (EFI_CAPSULE_HEADER **CapsuleHeaderArray, UINTN CapsuleCount, EFI_PHYSICAL_ADDRESS ScatterGatherList);
EFI_STATUS EFIAPI EfiQueryCapsuleCapabilities (EFI_CAPSULE_HEADER **CapsuleHeaderArray, UINTN CapsuleCount, UINT64 *MaximumCapsuleSize, EFI_RESET_TYPE *ResetType);
EFI_STATUS EFIAPI EfiQueryVariableInfo (UINT32 Attributes, UINT64 *MaximumVariableStorageSize, UINT64 *RemainingVariableStorageSize, UINT64 *MaximumVariableSize);
`,
  },
];

// The names of gnu-efi's headers over those of EDK2, so that applications written for that library run as they are. What its
// library does in C is written in C here.

import type { Header } from './header';

/** Headers of gnu-efi that efi.h brings along. */
const PARTS = [
  'efibind',
  'efidef',
  'efidevp',
  'efipciio',
  'efiprot',
  'eficon',
  'eficonex',
  'efiser',
  'efi_nii',
  'efipxebc',
  'efinet',
  'efiapi',
  'efifs',
  'efierr',
  'efiui',
  'efigpt',
  'efilink',
  'efipart',
  'efirtlib',
  'efistdarg',
  'efidebug',
  'efipoint',
  'efishell',
];

const EFI = `
#include <Uefi.h>
#include <stdint.h>
#include <stddef.h>
#include <stdarg.h>
#include <Protocol/LoadedImage.h>
#include <Protocol/SimpleFileSystem.h>
#include <Protocol/GraphicsOutput.h>
#include <Protocol/BlockIo.h>
#include <Protocol/BlockIo2.h>
#include <Protocol/DiskIo.h>
#include <Protocol/DevicePath.h>
#include <Protocol/DevicePathToText.h>
#include <Protocol/DevicePathFromText.h>
#include <Protocol/DevicePathUtilities.h>
#include <Protocol/SimpleTextInEx.h>
#include <Protocol/SimplePointer.h>
#include <Protocol/AbsolutePointer.h>
#include <Protocol/SerialIo.h>
#include <Protocol/LoadFile.h>
#include <Protocol/PciIo.h>
#include <Protocol/PciRootBridgeIo.h>
#include <Protocol/UnicodeCollation.h>
#include <Protocol/Rng.h>
#include <Guid/FileInfo.h>
#include <Guid/FileSystemInfo.h>
#include <Guid/Acpi.h>
#include <Guid/SmBios.h>
#include <Guid/GlobalVariable.h>
#define EFI_FUNCTION EFIAPI
#define INTERFACE_DECL(Name) struct Name
typedef EFI_LOADED_IMAGE_PROTOCOL EFI_LOADED_IMAGE;
typedef EFI_SIMPLE_FILE_SYSTEM_PROTOCOL EFI_FILE_IO_INTERFACE;
typedef EFI_FILE_PROTOCOL *EFI_FILE_HANDLE;
typedef EFI_FILE_PROTOCOL EFI_FILE;
typedef EFI_BLOCK_IO_PROTOCOL EFI_BLOCK_IO;
typedef EFI_DISK_IO_PROTOCOL EFI_DISK_IO;
typedef EFI_DEVICE_PATH_PROTOCOL EFI_DEVICE_PATH;
typedef EFI_SIMPLE_TEXT_INPUT_PROTOCOL SIMPLE_INPUT_INTERFACE;
#define LOADED_IMAGE_PROTOCOL EFI_LOADED_IMAGE_PROTOCOL_GUID
#define SIMPLE_FILE_SYSTEM_PROTOCOL EFI_SIMPLE_FILE_SYSTEM_PROTOCOL_GUID
#define BLOCK_IO_PROTOCOL EFI_BLOCK_IO_PROTOCOL_GUID
#define DISK_IO_PROTOCOL EFI_DISK_IO_PROTOCOL_GUID
#define DEVICE_PATH_PROTOCOL EFI_DEVICE_PATH_PROTOCOL_GUID
#define NextMemoryDescriptor(Descriptor, Size) ((EFI_MEMORY_DESCRIPTOR *) ((UINT8 *) (Descriptor) + (Size)))
#define uefi_call_wrapper(Function, Count, ...) (Function) (__VA_ARGS__)
`;

const EFILIB = `
#include <efi.h>
#include <Library/BaseLib.h>
#include <Library/BaseMemoryLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/PrintLib.h>
#include <Library/UefiLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiRuntimeServicesTableLib.h>
#include <Library/DevicePathLib.h>
#define ST gST
#define BS gBS
#define RT gRT
#define LibImageHandle gImageHandle
#define DevicePathProtocol gEfiDevicePathProtocolGuid
#define DevicePathToTextProtocol gEfiDevicePathToTextProtocolGuid
#define LoadedImageProtocol gEfiLoadedImageProtocolGuid
#define TextInProtocol gEfiSimpleTextInProtocolGuid
#define TextOutProtocol gEfiSimpleTextOutProtocolGuid
#define GraphicsOutputProtocol gEfiGraphicsOutputProtocolGuid
#define BlockIoProtocol gEfiBlockIoProtocolGuid
#define BlockIo2Protocol gEfiBlockIo2ProtocolGuid
#define DiskIoProtocol gEfiDiskIoProtocolGuid
#define FileSystemProtocol gEfiSimpleFileSystemProtocolGuid
#define SerialIoProtocol gEfiSerialIoProtocolGuid
#define PciIoProtocol gEfiPciIoProtocolGuid
#define EfiGlobalVariable gEfiGlobalVariableGuid
#define GenericFileInfo gEfiFileInfoGuid
#define FileSystemInfo gEfiFileSystemInfoGuid
#define AcpiTableGuid gEfiAcpi10TableGuid
#define SMBIOSTableGuid gEfiSmbiosTableGuid
#define SMBIOS3TableGuid gEfiSmbios3TableGuid
#define CompareGuid(First, Second) LibCompareGuid (First, Second)
#define Print LibPrint
#define SPrint UnicodeSPrint
#define VSPrint UnicodeVSPrint
#define PoolPrint LibPoolPrint
#define Exit(Status, Size, Data) gBS->Exit (gImageHandle, Status, Size, Data)
#define StrLwr LibStrLwr
#define StriCmp LibStriCmp
#define Atoi(Text) ((UINTN) StrDecimalToUintn (Text))
#define xtoi(Text) ((UINTN) StrHexToUintn (Text))
#define strlena(Text) AsciiStrLen (Text)
#define strcmpa(First, Second) AsciiStrCmp (First, Second)
#define strncmpa(First, Second, Length) AsciiStrnCmp (First, Second, Length)
#define RtZeroMem ZeroMem
#define RtSetMem SetMem
#define RtCopyMem CopyMem
#define RtCompareMem CompareMem
#define RtStrLen StrLen
#define RtStrSize StrSize
#define RtStrCmp StrCmp


static inline VOID InitializeLib (EFI_HANDLE ImageHandle, EFI_SYSTEM_TABLE *SystemTable)
{
}

static inline UINTN LibPrint (const CHAR16 *Format, ...) __attribute__ ((format (printlib_unicode, 1, 2)));
static inline UINTN LibPrint (const CHAR16 *Format, ...)
{
  CHAR16 Line[1024];
  VA_LIST Marker;
  UINTN Length;

  VA_START (Marker, Format);
  Length = UnicodeVSPrint (Line, sizeof (Line), Format, Marker);
  VA_END (Marker);
  gST->ConOut->OutputString (gST->ConOut, Line);
  return Length;
}

static inline CHAR16 *LibPoolPrint (const CHAR16 *Format, ...) __attribute__ ((format (printlib_unicode, 1, 2)));
static inline CHAR16 *LibPoolPrint (const CHAR16 *Format, ...)
{
  CHAR16 Text[1024];
  VA_LIST Marker;

  VA_START (Marker, Format);
  UnicodeVSPrint (Text, sizeof (Text), Format, Marker);
  VA_END (Marker);
  return AllocateCopyPool (StrSize (Text), Text);
}

/** 0 when both are the same. */
static inline INTN LibCompareGuid (const EFI_GUID *First, const EFI_GUID *Second)
{
  return CompareMem (First, Second, sizeof (EFI_GUID));
}

static inline CHAR16 *StrDuplicate (const CHAR16 *Text)
{
  return AllocateCopyPool (StrSize (Text), Text);
}

static inline VOID LibStrLwr (CHAR16 *Text)
{
  for (; *Text != 0; Text++) {
    if (*Text >= L'A' && *Text <= L'Z') {
      *Text += L'a' - L'A';
    }
  }
}

static inline INTN LibStriCmp (const CHAR16 *First, const CHAR16 *Second)
{
  while (*First != 0 && CharToUpper (*First) == CharToUpper (*Second)) {
    First++;
    Second++;
  }

  return CharToUpper (*First) - CharToUpper (*Second);
}

static inline EFI_MEMORY_DESCRIPTOR *LibMemoryMap (UINTN *Count, UINTN *MapKey, UINTN *DescriptorSize, UINT32 *DescriptorVersion)
{
  EFI_MEMORY_DESCRIPTOR *Map = NULL;
  UINTN Size = sizeof (EFI_MEMORY_DESCRIPTOR);
  EFI_STATUS Status;

  *Count = 0;
  while ((Status = gBS->GetMemoryMap (&Size, Map, MapKey, DescriptorSize, DescriptorVersion)) == EFI_BUFFER_TOO_SMALL) {
    if (Map != NULL) {
      FreePool (Map);
    }

    Size += 2 * sizeof (EFI_MEMORY_DESCRIPTOR);
    Map = AllocatePool (Size);
    if (Map == NULL) {
      return NULL;
    }
  }

  if (EFI_ERROR (Status)) {
    if (Map != NULL) {
      FreePool (Map);
    }

    return NULL;
  }

  *Count = Size / *DescriptorSize;
  return Map;
}

static inline EFI_STATUS LibLocateProtocol (EFI_GUID *Protocol, VOID **Interface)
{
  return gBS->LocateProtocol (Protocol, NULL, Interface);
}

static inline EFI_STATUS LibLocateHandle (EFI_LOCATE_SEARCH_TYPE SearchType, EFI_GUID *Protocol, VOID *SearchKey, UINTN *Count, EFI_HANDLE **Handles)
{
  return gBS->LocateHandleBuffer (SearchType, Protocol, SearchKey, Count, Handles);
}

static inline EFI_STATUS LibGetSystemConfigurationTable (EFI_GUID *Table, VOID **Found)
{
  return EfiGetSystemConfigurationTable (Table, Found);
}

static inline VOID *LibGetVariableAndSize (CHAR16 *Name, EFI_GUID *Vendor, UINTN *Size)
{
  VOID *Value = NULL;

  *Size = 0;
  if (gRT->GetVariable (Name, Vendor, NULL, Size, NULL) == EFI_BUFFER_TOO_SMALL) {
    Value = AllocatePool (*Size);
    if (Value != NULL && EFI_ERROR (gRT->GetVariable (Name, Vendor, NULL, Size, Value))) {
      FreePool (Value);
      Value = NULL;
    }
  }

  return Value;
}

static inline VOID *LibGetVariable (CHAR16 *Name, EFI_GUID *Vendor)
{
  UINTN Size;

  return LibGetVariableAndSize (Name, Vendor, &Size);
}

static inline EFI_STATUS WaitForSingleEvent (EFI_EVENT Event, UINT64 Timeout)
{
  UINTN Index;

  return gBS->WaitForEvent (1, &Event, &Index);
}

EFI_FILE_PROTOCOL *LibOpenRoot (EFI_HANDLE DeviceHandle);
EFI_FILE_INFO *LibFileInfo (EFI_FILE_PROTOCOL *File);
CHAR16 *DevicePathToStr (EFI_DEVICE_PATH_PROTOCOL *Path);
VOID Input (CHAR16 *Prompt, CHAR16 *Line, UINTN Length);
VOID Output (CHAR16 *Text);
VOID Pause (VOID);
INTN GetShellArgcArgv (EFI_HANDLE ImageHandle, CHAR16 **Argv[]);
BOOLEAN MetaiMatch (CHAR16 *Text, CHAR16 *Pattern);
BOOLEAN GrowBuffer (EFI_STATUS *Status, VOID **Buffer, UINTN BufferSize);
`;

export const gnuEfiHeaders: readonly Header[] = [
  { name: 'efi.h', text: `#pragma once\n${EFI}` },
  { name: 'efilib.h', text: `#pragma once\n${EFILIB}` },
  ...PARTS.map((name) => ({ name: `${name}.h`, text: '#pragma once\n#include <efi.h>\n' })),
];

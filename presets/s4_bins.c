/** @file
  Bins for S4 resume.

  Hibernation needs the same memory map in every boot,
  so the firmware keeps bins: room set aside for
  runtime data that the map shows as a whole. Inside
  the bin an allocation leaves the map as it is; the
  first page that does not fit any more makes a new
  entry, and the next image may not resume. Look at
  the findings: they say by how much the bin is too
  small.
**/

#pragma firmament platform "x64-pc"

#include <Uefi.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

//
// What x64-pc.platform.jsonc gives the type in
// memoryTypeInformation.
//
#define BIN_PAGES  256

/**
  Pages and entries of a type in the memory map.
**/
STATIC
VOID
Measure (
  IN  EFI_MEMORY_TYPE  Type,
  OUT UINTN            *Pages,
  OUT UINTN            *Entries
  )
{
  STATIC UINT8           Map[SIZE_16KB];
  UINTN                  Size;
  UINTN                  Key;
  UINTN                  DescriptorSize;
  UINT32                 Version;
  UINTN                  Offset;
  EFI_MEMORY_DESCRIPTOR  *Entry;
  EFI_STATUS             Status;

  Size   = sizeof (Map);
  Status = gBS->GetMemoryMap (
                  &Size,
                  (EFI_MEMORY_DESCRIPTOR *)Map,
                  &Key,
                  &DescriptorSize,
                  &Version
                  );
  ASSERT_EFI_ERROR (Status);

  *Pages   = 0;
  *Entries = 0;
  for (Offset = 0; Offset < Size; Offset += DescriptorSize) {
    Entry = (EFI_MEMORY_DESCRIPTOR *)(Map + Offset);
    if (Entry->Type == Type) {
      *Pages   += Entry->NumberOfPages;
      *Entries += 1;
    }
  }
}

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_PHYSICAL_ADDRESS  Inside;
  EFI_PHYSICAL_ADDRESS  Outside;
  EFI_STATUS            Status;
  UINTN                 Pages;
  UINTN                 Entries;

  Measure (EfiRuntimeServicesData, &Pages, &Entries);
  Print (
    L"At the start:      %ld pages in %ld entries\n",
    Pages,
    Entries
    );

  //
  // Sixteen pages from the bin: the map stays as it
  // was.
  //
  Status = gBS->AllocatePages (
                  AllocateAnyPages,
                  EfiRuntimeServicesData,
                  16,
                  &Inside
                  );
  ASSERT_EFI_ERROR (Status);
  Measure (EfiRuntimeServicesData, &Pages, &Entries);
  Print (
    L"16 pages, 0x%lx: %ld pages in %ld entries\n",
    Inside,
    Pages,
    Entries
    );

  //
  // As many as the whole bin do not fit: they come
  // from elsewhere.
  //
  Status = gBS->AllocatePages (
                  AllocateAnyPages,
                  EfiRuntimeServicesData,
                  BIN_PAGES,
                  &Outside
                  );
  ASSERT_EFI_ERROR (Status);
  Measure (EfiRuntimeServicesData, &Pages, &Entries);
  Print (
    L"256 more, 0x%lx: %ld pages in %ld entries\n",
    Outside,
    Pages,
    Entries
    );

  //
  // Runtime memory is never given back. The remedy is
  // a larger bin.
  //
  return EFI_SUCCESS;
}

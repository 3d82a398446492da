/** @file
  How pool and pages leave holes in the memory map.

  Takes pages of two kinds in turn and frees one kind,
  so that every free page stands alone; counts the
  pieces that free memory falls into; fills the holes
  by address; and frees pool buffers in an order that
  gives whole pages back last.
**/

#pragma firmament platform "x64-pc"

#include <Uefi.h>
#include <Library/BaseMemoryLib.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

#define PAIRS    32
#define BUFFERS  96

typedef struct {
  UINTN     Descriptors;
  UINTN     FreePieces;
  UINT64    FreePages;
} MAP_SUMMARY;

EFI_STATUS
Summarize (
  OUT MAP_SUMMARY  *Summary
  )
{
  EFI_STATUS             Status;
  EFI_MEMORY_DESCRIPTOR  *Map;
  EFI_MEMORY_DESCRIPTOR  *Entry;
  UINTN                  MapSize;
  UINTN                  MapKey;
  UINTN                  DescriptorSize;
  UINT32                 Version;

  MapSize = 0;
  Status  = gBS->GetMemoryMap (
                   &MapSize,
                   NULL,
                   &MapKey,
                   &DescriptorSize,
                   &Version
                   );
  if (Status != EFI_BUFFER_TOO_SMALL) {
    return Status;
  }

  MapSize += 4 * DescriptorSize;
  Map      = AllocatePool (MapSize);
  if (Map == NULL) {
    return EFI_OUT_OF_RESOURCES;
  }

  Status = gBS->GetMemoryMap (
                  &MapSize,
                  Map,
                  &MapKey,
                  &DescriptorSize,
                  &Version
                  );
  if (!EFI_ERROR (Status)) {
    ZeroMem (Summary, sizeof (*Summary));
    Summary->Descriptors = MapSize / DescriptorSize;
    for (Entry = Map; (UINT8 *)Entry < (UINT8 *)Map + MapSize; Entry = NEXT_MEMORY_DESCRIPTOR (Entry, DescriptorSize)) {
      if (Entry->Type == EfiConventionalMemory) {
        Summary->FreePieces++;
        Summary->FreePages += Entry->NumberOfPages;
      }
    }
  }

  FreePool (Map);
  return Status;
}

VOID
Report (
  IN CONST CHAR16  *When
  )
{
  MAP_SUMMARY  Summary;
  EFI_STATUS   Status;

  Status = Summarize (&Summary);
  if (EFI_ERROR (Status)) {
    Print (L"%-28s %r\n", When, Status);
  } else {
    Print (
      L"%-28s %3ld descriptors, %ld pages free in %ld pieces\n",
      When,
      Summary.Descriptors,
      Summary.FreePages,
      Summary.FreePieces
      );
  }
}

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_PHYSICAL_ADDRESS  Kept[PAIRS];
  EFI_PHYSICAL_ADDRESS  Dropped[PAIRS];
  VOID                  *Buffers[BUFFERS];
  EFI_STATUS            Status;
  UINTN                 Index;

  Report (L"At the start:");

  //
  // Two types in turn, top down, one page each: the
  // types alternate in memory.
  //
  for (Index = 0; Index < PAIRS; Index++) {
    Status = gBS->AllocatePages (
                    AllocateAnyPages,
                    EfiLoaderData,
                    1,
                    &Kept[Index]
                    );
    ASSERT_EFI_ERROR (Status);
    Status = gBS->AllocatePages (
                    AllocateAnyPages,
                    EfiLoaderCode,
                    1,
                    &Dropped[Index]
                    );
    ASSERT_EFI_ERROR (Status);
  }

  Report (L"Pages of two types in turn:");

  for (Index = 0; Index < PAIRS; Index++) {
    Status = gBS->FreePages (Dropped[Index], 1);
    ASSERT_EFI_ERROR (Status);
  }

  Report (L"One type freed:");

  //
  // The holes are one page wide. They serve one-page
  // requests by address.
  //
  for (Index = 0; Index < PAIRS; Index++) {
    Status = gBS->AllocatePages (
                    AllocateAddress,
                    EfiLoaderData,
                    1,
                    &Dropped[Index]
                    );
    ASSERT_EFI_ERROR (Status);
  }

  Report (L"Holes filled again:");

  for (Index = 0; Index < PAIRS; Index++) {
    gBS->FreePages (Kept[Index], 1);
    gBS->FreePages (Dropped[Index], 1);
  }

  Report (L"All pages freed:");

  //
  // Pool: three sizes, so that three lists of free
  // blocks come and go. A page goes back only when
  // its last block is free.
  //
  for (Index = 0; Index < BUFFERS; Index++) {
    Status = gBS->AllocatePool (
                    EfiBootServicesData,
                    64 << (Index % 3),
                    &Buffers[Index]
                    );
    ASSERT_EFI_ERROR (Status);
  }

  Report (L"Pool buffers of three sizes:");

  for (Index = 0; Index < BUFFERS; Index++) {
    if (Index % 3 != 0) {
      gBS->FreePool (Buffers[Index]);
    }
  }

  Report (L"Two sizes freed:");

  for (Index = 0; Index < BUFFERS; Index += 3) {
    gBS->FreePool (Buffers[Index]);
  }

  Report (L"All pool freed:");
  return EFI_SUCCESS;
}

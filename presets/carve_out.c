/** @file
  Carve-out that collides.

  A driver was written for a board on which 0xFF000000
  is free. On this one the secure firmware owns it, so
  the fixed address is refused. The script reads the
  memory map, says who has the place, and moves the
  buffer to the end of the nearest free range below.
  Compare the two cursors B and A to see what moved.
**/

#pragma firmament platform "arm-server"

#include <Uefi.h>
#include <Library/BaseMemoryLib.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

#define WANTED        0xFF000000ULL
#define BUFFER_PAGES  EFI_SIZE_TO_PAGES (SIZE_1MB)

/**
  End of the free range that lies nearest below an
  address and holds enough pages.

  @return  Address at which a buffer of that size ends, or 0.
**/
STATIC
EFI_PHYSICAL_ADDRESS
NearestFreeEnd (
  IN EFI_PHYSICAL_ADDRESS  Limit,
  IN UINTN                 Pages
  )
{
  STATIC UINT8           Map[SIZE_16KB];
  UINTN                  Size;
  UINTN                  Key;
  UINTN                  DescriptorSize;
  UINT32                 Version;
  UINTN                  Offset;
  EFI_MEMORY_DESCRIPTOR  *Entry;
  EFI_PHYSICAL_ADDRESS   End;
  EFI_PHYSICAL_ADDRESS   Best;
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

  Best = 0;
  for (Offset = 0; Offset < Size; Offset += DescriptorSize) {
    Entry = (EFI_MEMORY_DESCRIPTOR *)(Map + Offset);
    End   = Entry->PhysicalStart + EFI_PAGES_TO_SIZE (Entry->NumberOfPages);
    if (Entry->PhysicalStart <= Limit && Limit < End) {
      Print (
        L"0x%lx lies in memory of type %d\n",
        Limit,
        Entry->Type
        );
    }

    if (Entry->Type == EfiConventionalMemory && Entry->NumberOfPages >= Pages && End <= Limit && End > Best) {
      Best = End;
    }
  }

  return Best;
}

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_PHYSICAL_ADDRESS  Address;
  EFI_PHYSICAL_ADDRESS  End;
  EFI_STATUS            Status;

  Address = WANTED;
  Status  = gBS->AllocatePages (
                   AllocateAddress,
                   EfiBootServicesData,
                   BUFFER_PAGES,
                   &Address
                   );
  Print (L"At 0x%lx: %r\n", WANTED, Status);
  ASSERT (Status == EFI_NOT_FOUND);

  End = NearestFreeEnd (WANTED, BUFFER_PAGES);
  if (End == 0) {
    Print (
      L"No free range below it is large enough.\n"
      );
    return EFI_OUT_OF_RESOURCES;
  }

  Address = End - EFI_PAGES_TO_SIZE (BUFFER_PAGES);
  Status  = gBS->AllocatePages (
                   AllocateAddress,
                   EfiBootServicesData,
                   BUFFER_PAGES,
                   &Address
                   );
  ASSERT_EFI_ERROR (Status);
  Print (
    L"Moved to 0x%lx, %ld KiB below\n",
    Address,
    (WANTED - Address) / SIZE_1KB
    );
  ZeroMem (
    (VOID *)(UINTN)Address,
    EFI_PAGES_TO_SIZE (BUFFER_PAGES)
    );

  //
  // Step back once to see the buffer in the picture.
  //
  gBS->FreePages (Address, BUFFER_PAGES);
  return EFI_SUCCESS;
}

/** @file
  Allocate on a NUMA node.

  AllocatePages knows no nodes: it fills memory near
  its own first. To have a buffer on the second board,
  the script looks for free memory in the node's range
  and asks for it by address, from the top down as the
  firmware would. The picture's Platform lane shows
  the two boards, 4 TiB apart.
**/

#pragma firmament platform "arm-server"

#include <Uefi.h>
#include <Library/BaseMemoryLib.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

#define NODE1_FIRST   0x40000000000ULL
#define NODE1_LAST    0x7FFFFFFFFFFULL
#define BUFFER_PAGES  EFI_SIZE_TO_PAGES (SIZE_2MB)

/**
  Allocates pages within a range of addresses, as high
  as it can.

  @retval EFI_NOT_FOUND  No free range there is large enough.
**/
STATIC
EFI_STATUS
AllocateWithin (
  IN  EFI_PHYSICAL_ADDRESS  First,
  IN  EFI_PHYSICAL_ADDRESS  Last,
  IN  EFI_MEMORY_TYPE       Type,
  IN  UINTN                 Pages,
  OUT EFI_PHYSICAL_ADDRESS  *Address
  )
{
  STATIC UINT8           Map[SIZE_16KB];
  UINTN                  Size;
  UINTN                  Key;
  UINTN                  DescriptorSize;
  UINT32                 Version;
  UINTN                  Offset;
  EFI_MEMORY_DESCRIPTOR  *Entry;
  EFI_PHYSICAL_ADDRESS   Best;
  EFI_PHYSICAL_ADDRESS   End;
  EFI_STATUS             Status;

  Size   = sizeof (Map);
  Status = gBS->GetMemoryMap (
                  &Size,
                  (EFI_MEMORY_DESCRIPTOR *)Map,
                  &Key,
                  &DescriptorSize,
                  &Version
                  );
  if (EFI_ERROR (Status)) {
    return Status;
  }

  Best = 0;
  for (Offset = 0; Offset < Size; Offset += DescriptorSize) {
    Entry = (EFI_MEMORY_DESCRIPTOR *)(Map + Offset);
    End   = Entry->PhysicalStart + EFI_PAGES_TO_SIZE (Entry->NumberOfPages);
    if (Entry->Type == EfiConventionalMemory && Entry->PhysicalStart >= First && End - 1 <= Last && Entry->NumberOfPages >= Pages && End > Best) {
      Best = End;
    }
  }

  if (Best == 0) {
    return EFI_NOT_FOUND;
  }

  *Address = Best - EFI_PAGES_TO_SIZE (Pages);
  return gBS->AllocatePages (
                AllocateAddress,
                Type,
                Pages,
                Address
                );
}

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_PHYSICAL_ADDRESS  Anywhere;
  EFI_PHYSICAL_ADDRESS  OnNode[4];
  EFI_STATUS            Status;
  UINTN                 Index;

  Status = gBS->AllocatePages (
                  AllocateAnyPages,
                  EfiLoaderData,
                  BUFFER_PAGES,
                  &Anywhere
                  );
  ASSERT_EFI_ERROR (Status);
  Print (L"Left to the firmware: 0x%lx\n", Anywhere);

  for (Index = 0; Index < ARRAY_SIZE (OnNode); Index++) {
    Status = AllocateWithin (
               NODE1_FIRST,
               NODE1_LAST,
               EfiLoaderData,
               BUFFER_PAGES,
               &OnNode[Index]
               );
    ASSERT_EFI_ERROR (Status);
    Print (
      L"On node 1:            0x%lx\n",
      OnNode[Index]
      );
    ASSERT (
      OnNode[Index] >= NODE1_FIRST && OnNode[Index] <= NODE1_LAST
      );
    ZeroMem (
      (VOID *)(UINTN)OnNode[Index],
      EFI_PAGES_TO_SIZE (BUFFER_PAGES)
      );
  }

  while (Index > 0) {
    Index--;
    gBS->FreePages (OnNode[Index], BUFFER_PAGES);
  }

  gBS->FreePages (Anywhere, BUFFER_PAGES);
  return EFI_SUCCESS;
}

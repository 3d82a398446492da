/** @file
  OpenSBI keeps what it has.

  Machine mode firmware lives at the start of RAM and
  protects its memory from everybody else. The
  platform says so with a reserved region; the map
  must never offer it. The script asks for a page
  inside, a page at its end and one beyond, and then
  for the largest block, which has to lie outside as
  well.
**/

#pragma firmament platform "riscv64-virt"

#include <Uefi.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

#define SBI_BASE  0x80000000ULL
#define SBI_END   (SBI_BASE + SIZE_512KB)

/**
  Asks for one page at an address, and gives it back.
**/
STATIC
EFI_STATUS
TryPage (
  IN EFI_PHYSICAL_ADDRESS  Address
  )
{
  EFI_PHYSICAL_ADDRESS  Page;
  EFI_STATUS            Status;

  Page   = Address;
  Status = gBS->AllocatePages (
                  AllocateAddress,
                  EfiLoaderData,
                  1,
                  &Page
                  );
  Print (L"Page at 0x%lx: %r\n", Address, Status);
  if (!EFI_ERROR (Status)) {
    gBS->FreePages (Page, 1);
  }

  return Status;
}

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_PHYSICAL_ADDRESS  Block;
  EFI_STATUS            Status;
  UINTN                 Pages;

  ASSERT (TryPage (SBI_BASE) == EFI_NOT_FOUND);
  ASSERT (
    TryPage (SBI_END - EFI_PAGE_SIZE) == EFI_NOT_FOUND
    );
  ASSERT (TryPage (SBI_END) == EFI_SUCCESS);

  //
  // The largest block that is to be had.
  //
  Status = EFI_OUT_OF_RESOURCES;
  for (Pages = EFI_SIZE_TO_PAGES (SIZE_2GB); Pages > 0 && EFI_ERROR (Status); ) {
    Status = gBS->AllocatePages (
                    AllocateAnyPages,
                    EfiLoaderData,
                    Pages,
                    &Block
                    );
    if (EFI_ERROR (Status)) {
      Pages -= Pages > 256 ? Pages / 16 : 1;
    }
  }

  ASSERT_EFI_ERROR (Status);
  Print (
    L"Largest found: %ld MiB at 0x%lx\n",
    EFI_PAGES_TO_SIZE (Pages) / SIZE_1MB,
    Block
    );
  ASSERT (Block >= SBI_END);
  gBS->FreePages (Block, Pages);
  return EFI_SUCCESS;
}

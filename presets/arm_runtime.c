/** @file
  Runtime memory where a runtime page is 64 KiB.

  On AArch64 the operating system may map runtime
  regions with 64 KiB pages, so the firmware gives
  runtime memory out in whole granules: one page costs
  sixteen. Allocating inside secure memory fails,
  whoever asks. Memory of the second board, 4 TiB up,
  is to be had, but only by its address.
**/

#pragma firmament platform "arm-server"

#include <Uefi.h>
#include <Library/BaseMemoryLib.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

#define GRANULE          SIZE_64KB
#define GRANULE_PAGES    EFI_SIZE_TO_PAGES (GRANULE)
#define SECURE_DRAM      0xFF000000ULL
#define NODE1_BASE       0x40080000000ULL
#define NODE1_LAST_BYTE  0x400FEFFFFFFULL

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_PHYSICAL_ADDRESS  First;
  EFI_PHYSICAL_ADDRESS  Second;
  EFI_PHYSICAL_ADDRESS  Address;
  EFI_STATUS            Status;

  //
  // One page of runtime data begins on a granule and
  // takes all of it.
  //
  Status = gBS->AllocatePages (
                  AllocateAnyPages,
                  EfiRuntimeServicesData,
                  1,
                  &First
                  );
  ASSERT_EFI_ERROR (Status);
  Status = gBS->AllocatePages (
                  AllocateAnyPages,
                  EfiRuntimeServicesData,
                  1,
                  &Second
                  );
  ASSERT_EFI_ERROR (Status);
  Print (
    L"Two single runtime pages: 0x%lx and 0x%lx, 0x%lx apart\n",
    First,
    Second,
    First > Second ? First - Second : Second - First
    );
  ASSERT ((First % GRANULE) == 0);
  ASSERT ((Second % GRANULE) == 0);

  //
  // A boot services page has no such rule.
  //
  Status = gBS->AllocatePages (
                  AllocateAnyPages,
                  EfiBootServicesData,
                  1,
                  &Address
                  );
  ASSERT_EFI_ERROR (Status);
  Print (
    L"A boot services page:     0x%lx\n",
    Address
    );
  gBS->FreePages (Address, 1);

  //
  // Within a granule a runtime page cannot begin, so
  // the address is refused.
  //
  Address = First + EFI_PAGE_SIZE;
  Status  = gBS->AllocatePages (
                   AllocateAddress,
                   EfiRuntimeServicesCode,
                   1,
                   &Address
                   );
  Print (L"Runtime page off granule: %r\n", Status);
  ASSERT (EFI_ERROR (Status));

  //
  // Freed as it was taken: one page is rounded up to
  // the granule again.
  //
  Status = gBS->FreePages (First, 1);
  ASSERT_EFI_ERROR (Status);
  Status = gBS->FreePages (Second, GRANULE_PAGES);
  ASSERT_EFI_ERROR (Status);

  //
  // The secure firmware's memory looks like RAM to
  // the memory controller, but the map says that it
  // is taken.
  //
  Address = SECURE_DRAM;
  Status  = gBS->AllocatePages (
                   AllocateAddress,
                   EfiLoaderData,
                   1,
                   &Address
                   );
  Print (L"A page of secure memory:  %r\n", Status);
  ASSERT (Status == EFI_NOT_FOUND);

  //
  // A limit is not a wish: node 1 is allowed here,
  // and the firmware still takes memory near its own.
  //
  Address = NODE1_LAST_BYTE;
  Status  = gBS->AllocatePages (
                   AllocateMaxAddress,
                   EfiLoaderData,
                   256,
                   &Address
                   );
  ASSERT_EFI_ERROR (Status);
  Print (
    L"Below node 1's last byte: 0x%lx\n",
    Address
    );
  gBS->FreePages (Address, 256);

  //
  // The second board's first bank is had by its
  // address.
  //
  Address = NODE1_BASE;
  Status  = gBS->AllocatePages (
                   AllocateAddress,
                   EfiLoaderData,
                   256,
                   &Address
                   );
  ASSERT_EFI_ERROR (Status);
  Print (
    L"A megabyte on node 1:     0x%lx\n",
    Address
    );
  SetMem (
    (VOID *)(UINTN)Address,
    EFI_PAGES_TO_SIZE (256),
    0x5A
    );
  gBS->FreePages (Address, 256);

  return EFI_SUCCESS;
}

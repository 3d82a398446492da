/** @file
  Fit the framebuffer.

  A second framebuffer of 1280 x 720 has to lie on a 1
  MiB bound, for the display's page tables. Pages come
  on page bounds: the script takes too much, keeps the
  aligned part and gives the ends back. Turn the axis
  to true scale to see how much of the 64 MiB it is,
  and step back to see how it was cut.
**/

#pragma firmament platform "embedded"

#include <Uefi.h>
#include <Library/BaseMemoryLib.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

#define FRAME_BYTES  (1280 * 720 * 4)
#define FRAME_PAGES  EFI_SIZE_TO_PAGES (FRAME_BYTES)
#define BOUND        SIZE_1MB
#define BOUND_PAGES  EFI_SIZE_TO_PAGES (BOUND)

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_PHYSICAL_ADDRESS  Taken;
  EFI_PHYSICAL_ADDRESS  Frame;
  EFI_STATUS            Status;
  UINTN                 Before;
  UINTN                 After;
  VOID                  *Library;

  //
  // By hand: one bound more than is needed, then the
  // ends go back.
  //
  Status = gBS->AllocatePages (
                  AllocateAnyPages,
                  EfiLoaderData,
                  FRAME_PAGES + BOUND_PAGES,
                  &Taken
                  );
  if (EFI_ERROR (Status)) {
    Print (L"No room for a frame: %r\n", Status);
    return Status;
  }

  Frame  = ALIGN_VALUE (Taken, BOUND);
  Before = EFI_SIZE_TO_PAGES (Frame - Taken);
  After  = BOUND_PAGES - Before;
  if (Before > 0) {
    Status = gBS->FreePages (Taken, Before);
    ASSERT_EFI_ERROR (Status);
  }

  if (After > 0) {
    Status = gBS->FreePages (
                    Frame + EFI_PAGES_TO_SIZE (FRAME_PAGES),
                    After
                    );
    ASSERT_EFI_ERROR (Status);
  }

  Print (
    L"Taken at 0x%lx, kept 0x%lx, %ld pages back\n",
    Taken,
    Frame,
    Before + After
    );
  ASSERT ((Frame & (BOUND - 1)) == 0);
  ZeroMem ((VOID *)(UINTN)Frame, FRAME_BYTES);

  //
  // The library does the same.
  //
  Library = AllocateAlignedPages (FRAME_PAGES, BOUND);
  Print (L"By the library: %p\n", Library);
  if (Library != NULL) {
    FreeAlignedPages (Library, FRAME_PAGES);
  }

  gBS->FreePages (Frame, FRAME_PAGES);

  return EFI_SUCCESS;
}

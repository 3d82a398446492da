/** @file
  Running out of memory, in good order.

  Takes the largest buffers that fit, halving the size
  whenever a request fails; reports how much was to be
  had and in how many pieces; checks that the pool
  refuses as well; and gives everything back.
**/

#pragma firmament platform "embedded"

#include <Uefi.h>
#include <Library/BaseMemoryLib.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

#define MAX_BLOCKS  64

typedef struct {
  EFI_PHYSICAL_ADDRESS    Address;
  UINTN                   Pages;
} BLOCK;

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  STATIC BLOCK  Blocks[MAX_BLOCKS];
  EFI_STATUS    Status;
  UINTN         Count;
  UINTN         Total;
  UINTN         Pages;
  UINTN         Frames;
  VOID          *Frame;

  //
  // A picture for the display: one 1280 x 720 frame
  // at 4 bytes a pixel. The display has its own
  // framebuffer; this is the one to draw in.
  //
  Frame = AllocatePages (
            EFI_SIZE_TO_PAGES (1280 * 720 * 4)
            );
  if (Frame == NULL) {
    Print (L"No room even for one frame.\n");
    return EFI_OUT_OF_RESOURCES;
  }

  Print (L"Back buffer at %p\n", Frame);

  //
  // How many more would fit? Count them, then let
  // them go.
  //
  for (Frames = 0; Frames < MAX_BLOCKS; Frames++) {
    Blocks[Frames].Pages = EFI_SIZE_TO_PAGES (
                             1280 * 720 * 4
                             );
    Status               = gBS->AllocatePages (
                                  AllocateAnyPages,
                                  EfiBootServicesData,
                                  Blocks[Frames].Pages,
                                  &Blocks[Frames].Address
                                  );
    if (EFI_ERROR (Status)) {
      break;
    }
  }

  Print (
    L"%ld more frames fit, then: %r\n",
    Frames,
    Status
    );
  while (Frames > 0) {
    Frames--;
    gBS->FreePages (
           Blocks[Frames].Address,
           Blocks[Frames].Pages
           );
  }

  //
  // Everything, in ever smaller blocks.
  //
  Count = 0;
  Total = 0;
  for (Pages = EFI_SIZE_TO_PAGES (SIZE_32MB); Pages > 0 && Count < MAX_BLOCKS; ) {
    Status = gBS->AllocatePages (
                    AllocateAnyPages,
                    EfiLoaderData,
                    Pages,
                    &Blocks[Count].Address
                    );
    if (EFI_ERROR (Status)) {
      Pages /= 2;
      continue;
    }

    Blocks[Count].Pages = Pages;
    Total              += Pages;
    Count++;
  }

  //
  // No Print here: its buffer would have to come from
  // the memory that is gone.
  //
  if (Count < MAX_BLOCKS) {
    ASSERT (AllocatePages (1) == NULL);
  }

  while (Count > 0) {
    Count--;
    gBS->FreePages (
           Blocks[Count].Address,
           Blocks[Count].Pages
           );
  }

  Print (
    L"All of it: %ld pages, %ld KiB\n",
    Total,
    EFI_PAGES_TO_SIZE (Total) / SIZE_1KB
    );
  FreePages (
    Frame,
    EFI_SIZE_TO_PAGES (1280 * 720 * 4)
    );
  return EFI_SUCCESS;
}

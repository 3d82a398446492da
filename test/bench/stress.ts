// A run as large as the window promises to stay fluid on: a moment of 100,000 regions and over 1,000,000 events, made by a script
// on a preset. Pages of two types in turn give the memory map an entry each; pool of two types in many sizes comes and goes.

/** Entries that the script gives the memory map, at least. */
export const STRESS_REGIONS = 100_000;
/** Events of the run, at least. */
export const STRESS_EVENTS = 1_000_000;

const SLOTS = 8192;

export const STRESS_SCRIPT = `#pragma firmament platform "x64-pc"

#include <Uefi.h>
#include <Library/UefiBootServicesTableLib.h>

STATIC EFI_PHYSICAL_ADDRESS  mPages[${STRESS_REGIONS}];
STATIC VOID                  *mPool[${SLOTS}];

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_PHYSICAL_ADDRESS  Nowhere;
  UINTN                 Index;
  UINTN                 Slot;
  UINT32                Random;

  for (Index = 0; Index < ${STRESS_REGIONS}; Index++) {
    gBS->AllocatePages (AllocateAnyPages, (Index & 1) ? EfiLoaderCode : EfiLoaderData, 1, &mPages[Index]);
  }

  Random = 12345;
  for (Index = 0; Index < 470000; Index++) {
    Random = Random * 1664525 + 1013904223;
    Slot   = (Random >> 8) % ${SLOTS};
    if (mPool[Slot] != NULL) {
      gBS->FreePool (mPool[Slot]);
      mPool[Slot] = NULL;
    }

    gBS->AllocatePool ((Slot & 7) == 0 ? EfiRuntimeServicesData : EfiBootServicesData, 40 + (Random >> 20) % 1800, &mPool[Slot]);
    if (Index % 4000 == 0) {
      Nowhere = 0x1000;
      gBS->AllocatePages (AllocateMaxAddress, EfiLoaderData, 64, &Nowhere);
    }
  }

  return EFI_SUCCESS;
}
`;

/** @file
  Crash log that survives.

  A crash log is worth something only if the next boot
  finds it where the last one left it. The carve-out
  for it is in every map as reserved memory; the
  driver's own notes about it are runtime data, which
  the operating system must preserve; boot services
  data is gone after the exit. The OS view says what
  becomes of each.
**/

#pragma firmament platform "embedded"

#include <Uefi.h>
#include <Library/BaseMemoryLib.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

#define CRASH_LOG  0x110000ULL

typedef struct {
  UINT32                  Signature;
  UINT32                  Boots;
  EFI_PHYSICAL_ADDRESS    Log;
} CRASH_NOTES;

STATIC UINT8  mMap[SIZE_8KB];

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_PHYSICAL_ADDRESS   Address;
  EFI_MEMORY_DESCRIPTOR  *Entry;
  CRASH_NOTES            *Notes;
  VOID                   *Scratch;
  EFI_STATUS             Status;
  UINTN                  Size;
  UINTN                  Key;
  UINTN                  DescriptorSize;
  UINTN                  Offset;
  UINT32                 Version;

  //
  // Nobody can take the log's place, not even by its
  // address.
  //
  Address = CRASH_LOG;
  Status  = gBS->AllocatePages (
                   AllocateAddress,
                   EfiBootServicesData,
                   1,
                   &Address
                   );
  Print (
    L"Taking the crash log's first page: %r\n",
    Status
    );
  ASSERT (EFI_ERROR (Status));

  Notes   = AllocateRuntimePool (
              sizeof (CRASH_NOTES)
              );
  Scratch = AllocatePages (1);
  ASSERT (Notes != NULL && Scratch != NULL);
  ZeroMem (Notes, sizeof (CRASH_NOTES));
  Notes->Signature = SIGNATURE_32 (
                       'C',
                       'L',
                       'O',
                       'G'
                       );
  Notes->Boots     = 1;
  Notes->Log       = CRASH_LOG;
  Print (
    L"Notes in runtime data: %p\nScratch in boot data:  %p\n",
    Notes,
    Scratch
    );

  Size   = sizeof (mMap);
  Status = gBS->GetMemoryMap (
                  &Size,
                  (EFI_MEMORY_DESCRIPTOR *)mMap,
                  &Key,
                  &DescriptorSize,
                  &Version
                  );
  ASSERT_EFI_ERROR (Status);
  for (Offset = 0; Offset < Size; Offset += DescriptorSize) {
    Entry = (EFI_MEMORY_DESCRIPTOR *)(mMap + Offset);
    if (Entry->PhysicalStart <= CRASH_LOG && CRASH_LOG < Entry->PhysicalStart + EFI_PAGES_TO_SIZE (Entry->NumberOfPages)) {
      Print (
        L"The log is in an entry of type %d, 0 being reserved\n",
        Entry->Type
        );
      ASSERT (Entry->Type == EfiReservedMemoryType);
    }
  }

  //
  // The Print above took memory and gave it back, so
  // the map is read again.
  //
  Size   = sizeof (mMap);
  Status = gBS->GetMemoryMap (
                  &Size,
                  (EFI_MEMORY_DESCRIPTOR *)mMap,
                  &Key,
                  &DescriptorSize,
                  &Version
                  );
  if (!EFI_ERROR (Status)) {
    Status = gBS->ExitBootServices (ImageHandle, Key);
  }

  return Status;
}

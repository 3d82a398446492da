/** @file
  Stale map key at ExitBootServices.

  The most common mistake of a boot loader: something
  is allocated between GetMemoryMap and
  ExitBootServices, the key is stale, and the exit is
  refused. Here two pages for notes are to blame; then
  it is done right: the map is read into room with
  some to spare, and nothing is called in between. The
  timeline shows each change of the key as a bar.
**/

#pragma firmament platform "x64-pc"

#include <Uefi.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

//
// A buffer for the map may itself add entries to the
// map.
//
#define SPARE_ENTRIES  8

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_MEMORY_DESCRIPTOR  *Map;
  EFI_STATUS             Status;
  VOID                   *Notes;
  UINTN                  Room;
  UINTN                  Size;
  UINTN                  Key;
  UINTN                  DescriptorSize;
  UINT32                 Version;

  //
  // How large is the map? The call fails, and says
  // so.
  //
  Size   = 0;
  Status = gBS->GetMemoryMap (
                  &Size,
                  NULL,
                  &Key,
                  &DescriptorSize,
                  &Version
                  );
  ASSERT (Status == EFI_BUFFER_TOO_SMALL);
  Room = Size + SPARE_ENTRIES * DescriptorSize;
  Map  = AllocatePool (Room);
  ASSERT (Map != NULL);

  //
  // Wrong: between the map and the exit, memory is
  // taken for notes.
  //
  Size   = Room;
  Status = gBS->GetMemoryMap (
                  &Size,
                  Map,
                  &Key,
                  &DescriptorSize,
                  &Version
                  );
  ASSERT_EFI_ERROR (Status);
  Notes = AllocatePages (2);
  ASSERT (Notes != NULL);
  Status = gBS->ExitBootServices (ImageHandle, Key);
  Print (
    L"With the old key 0x%lx: %r\n",
    Key,
    Status
    );
  ASSERT (Status == EFI_INVALID_PARAMETER);
  FreePages (Notes, 2);

  //
  // Right: the map again, and at once the exit. From
  // here on nothing may be allocated, freed or
  // printed.
  //
  Size   = Room;
  Status = gBS->GetMemoryMap (
                  &Size,
                  Map,
                  &Key,
                  &DescriptorSize,
                  &Version
                  );
  if (!EFI_ERROR (Status)) {
    Status = gBS->ExitBootServices (ImageHandle, Key);
  }

  return Status;
}

/** @file
  Header for the build.

  The DSP's firmware and the kernel are linked for
  fixed places, so the places must be known before
  anything is built. The script takes them by address,
  and the export panel writes the map as a C header or
  a linker's MEMORY for the build to include. Change
  an address below and see which step refuses it.
**/

#pragma firmament platform "embedded"

#include <Uefi.h>
#include <Library/DebugLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

typedef struct {
  CHAR16                  *Name;
  EFI_MEMORY_TYPE         Type;
  EFI_PHYSICAL_ADDRESS    Address;
  UINTN                   Bytes;
} PLACE;

STATIC UINT8  mMap[SIZE_8KB];

STATIC PLACE  mPlaces[] = {
  { L"Kernel",       EfiLoaderCode,         0x00800000, SIZE_16MB  },
  { L"Device tree",  EfiLoaderData,         0x01F00000, SIZE_128KB },
  { L"Initial RAM",  EfiLoaderData,         0x02000000, SIZE_8MB   },
  { L"Audio buffer", EfiReservedMemoryType, 0x02C00000, SIZE_1MB   },
  { L"In the DSP",   EfiLoaderData,         0x02E00000, SIZE_4KB   },
};

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_PHYSICAL_ADDRESS  Address;
  EFI_STATUS            Status;
  UINTN                 Index;
  UINTN                 Refused;
  UINTN                 Size;
  UINTN                 Key;
  UINTN                 DescriptorSize;
  UINT32                Version;

  Refused = 0;
  for (Index = 0; Index < ARRAY_SIZE (mPlaces); Index++) {
    Address = mPlaces[Index].Address;
    Status  = gBS->AllocatePages (
                     AllocateAddress,
                     mPlaces[Index].Type,
                     EFI_SIZE_TO_PAGES (mPlaces[Index].Bytes),
                     &Address
                     );
    Print (
      L"%-13s 0x%08lx  %6ld KiB  %r\n",
      mPlaces[Index].Name,
      mPlaces[Index].Address,
      mPlaces[Index].Bytes / SIZE_1KB,
      Status
      );
    if (EFI_ERROR (Status)) {
      Refused++;
    }
  }

  //
  // The last one lies in the DSP's carve-out and has
  // to be refused.
  //
  ASSERT (Refused == 1);
  //
  // The operating system takes over.
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

/** @file
  A driver's memory, up to ExitBootServices.

  Takes a DMA buffer below 4 GiB, memory that outlives
  boot services, and a list of small pool buffers;
  asks for an address that nobody can have; then hands
  the machine to an operating system, first with a map
  key that has gone stale and then with a fresh one.
**/

#pragma firmament platform "x64-pc"

#include <Uefi.h>
#include <Library/BaseMemoryLib.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

#define DMA_PAGES      16
#define REQUEST_COUNT  24

#define REQUEST_SIGNATURE  SIGNATURE_32 ('D', 'M', 'A', 'R')

typedef struct {
  UINT32    Signature;
  UINT32    Length;
  UINT64    BusAddress;
} DMA_REQUEST;

/**
  Reads the memory map into a buffer of the caller's.

  The buffer is taken before the last call to
  GetMemoryMap, so the key that comes back is good
  until the next allocation.
**/
EFI_STATUS
ReadMemoryMap (
  OUT EFI_MEMORY_DESCRIPTOR  **Map,
  OUT UINTN                  *MapSize,
  OUT UINTN                  *MapKey,
  OUT UINTN                  *DescriptorSize
  )
{
  EFI_STATUS  Status;
  UINT32      Version;

  *Map     = NULL;
  *MapSize = 0;
  do {
    if (*Map != NULL) {
      FreePool (*Map);
      *Map = NULL;
    }

    if (*MapSize != 0) {
      // Room for the descriptors that this very
      // allocation may add.
      *MapSize += 2 * *DescriptorSize;
      *Map      = AllocatePool (*MapSize);
      if (*Map == NULL) {
        return EFI_OUT_OF_RESOURCES;
      }
    }

    Status = gBS->GetMemoryMap (
                    MapSize,
                    *Map,
                    MapKey,
                    DescriptorSize,
                    &Version
                    );
  } while (Status == EFI_BUFFER_TOO_SMALL);

  return Status;
}

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_STATUS             Status;
  EFI_PHYSICAL_ADDRESS   Dma;
  EFI_PHYSICAL_ADDRESS   Fixed;
  EFI_MEMORY_DESCRIPTOR  *Map;
  UINTN                  MapSize;
  UINTN                  MapKey;
  UINTN                  DescriptorSize;
  DMA_REQUEST            *Requests[REQUEST_COUNT];
  VOID                   *RuntimeState;
  VOID                   *Late;
  UINTN                  Index;

  //
  // A device with 32 address lines: pages at or below
  // the last byte of 4 GiB.
  //
  Dma    = 0xFFFFFFFF;
  Status = gBS->AllocatePages (
                  AllocateMaxAddress,
                  EfiBootServicesData,
                  DMA_PAGES,
                  &Dma
                  );
  if (EFI_ERROR (Status)) {
    Print (
      L"No room for a DMA buffer below 4 GiB: %r\n",
      Status
      );
    return Status;
  }

  ZeroMem (
    (VOID *)(UINTN)Dma,
    EFI_PAGES_TO_SIZE (DMA_PAGES)
    );
  Print (
    L"DMA buffer:      0x%lx, %d pages\n",
    Dma,
    DMA_PAGES
    );

  //
  // State that the operating system calls back into:
  // runtime services data.
  //
  RuntimeState = AllocateRuntimeZeroPool (512);
  if (RuntimeState == NULL) {
    gBS->FreePages (Dma, DMA_PAGES);
    return EFI_OUT_OF_RESOURCES;
  }

  Print (L"Runtime state:   %p\n", RuntimeState);

  //
  // Many small buffers. Watch the pool fill a page
  // before it takes the next.
  //
  for (Index = 0; Index < REQUEST_COUNT; Index++) {
    Requests[Index] = AllocateZeroPool (
                        sizeof (DMA_REQUEST) + 32 * Index
                        );
    ASSERT (Requests[Index] != NULL);
    Requests[Index]->Signature  = REQUEST_SIGNATURE;
    Requests[Index]->Length     = (UINT32)(32 * Index);
    Requests[Index]->BusAddress = Dma + 256 * Index;
  }

  Print (
    L"Requests:        %d, the first at %p, the last at %p\n",
    REQUEST_COUNT,
    Requests[0],
    Requests[REQUEST_COUNT - 1]
    );

  //
  // Video memory is no RAM: nobody can allocate it.
  //
  Fixed  = 0xA0000;
  Status = gBS->AllocatePages (
                  AllocateAddress,
                  EfiBootServicesData,
                  1,
                  &Fixed
                  );
  Print (L"Page at 0xA0000: %r\n", Status);
  ASSERT (Status == EFI_NOT_FOUND);

  //
  // Every second request is done. The holes can be
  // used again.
  //
  for (Index = 0; Index < REQUEST_COUNT; Index += 2) {
    FreePool (Requests[Index]);
  }

  //
  // The map for the operating system, and the mistake
  // that every loader makes once: something is
  // allocated between GetMemoryMap and
  // ExitBootServices.
  //
  Print (L"Leaving boot services.\n");
  Status = ReadMemoryMap (
             &Map,
             &MapSize,
             &MapKey,
             &DescriptorSize
             );
  if (EFI_ERROR (Status)) {
    return Status;
  }

  Late = AllocatePages (4);
  if (Late == NULL) {
    return EFI_OUT_OF_RESOURCES;
  }

  Status = gBS->ExitBootServices (
                  ImageHandle,
                  MapKey
                  );
  ASSERT (Status == EFI_INVALID_PARAMETER);

  //
  // Read the map again and go at once: no Print and no
  // allocation between.
  //
  Status = ReadMemoryMap (
             &Map,
             &MapSize,
             &MapKey,
             &DescriptorSize
             );
  if (!EFI_ERROR (Status)) {
    Status = gBS->ExitBootServices (
                    ImageHandle,
                    MapKey
                    );
  }

  return Status;
}

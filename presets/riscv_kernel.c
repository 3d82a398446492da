/** @file
  Places for a RISC-V kernel.

  A RISC-V kernel begins on a 2 MiB bound, its device
  tree in memory that is kept until it was read, and
  the initial RAM disk wherever there is room below
  the kernel's reach. The script puts all three, 2 MiB
  above the start of RAM for the kernel, since OpenSBI
  lies below, and hands over.
**/

#pragma firmament platform "riscv64-virt"

#include <Uefi.h>
#include <Library/BaseMemoryLib.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>

#define RAM_BASE      0x80000000ULL
#define KERNEL_PLACE  (RAM_BASE + SIZE_2MB)
#define KERNEL_BYTES  SIZE_16MB
#define INITRD_BYTES  (24 * SIZE_1MB)
#define INITRD_REACH  (RAM_BASE + SIZE_1GB - 1)

STATIC UINT8  mMap[SIZE_16KB];

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_PHYSICAL_ADDRESS  Kernel;
  EFI_PHYSICAL_ADDRESS  Initrd;
  EFI_STATUS            Status;
  EFI_PHYSICAL_ADDRESS  DeviceTree;
  UINTN                 Size;
  UINTN                 Key;
  UINTN                 DescriptorSize;
  UINT32                Version;

  Kernel = KERNEL_PLACE;
  Status = gBS->AllocatePages (
                  AllocateAddress,
                  EfiLoaderCode,
                  EFI_SIZE_TO_PAGES (KERNEL_BYTES),
                  &Kernel
                  );
  Print (
    L"Kernel at 0x%lx: %r\n",
    KERNEL_PLACE,
    Status
    );
  if (EFI_ERROR (Status)) {
    return Status;
  }

  //
  // Below the reach, as high as there is room.
  //
  Initrd = INITRD_REACH;
  Status = gBS->AllocatePages (
                  AllocateMaxAddress,
                  EfiLoaderData,
                  EFI_SIZE_TO_PAGES (INITRD_BYTES),
                  &Initrd
                  );
  ASSERT_EFI_ERROR (Status);
  Print (
    L"Initial RAM disk: 0x%lx, at most 0x%lx was asked\n",
    Initrd,
    INITRD_REACH
    );

  //
  // The operating system reads the device tree late:
  // ACPI reclaim memory is kept until it says that it
  // is done.
  //
  Status = gBS->AllocatePages (
                  AllocateAnyPages,
                  EfiACPIReclaimMemory,
                  EFI_SIZE_TO_PAGES (SIZE_16KB),
                  &DeviceTree
                  );
  ASSERT_EFI_ERROR (Status);
  ZeroMem ((VOID *)(UINTN)DeviceTree, SIZE_16KB);
  Print (L"Device tree:      0x%lx\n", DeviceTree);

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

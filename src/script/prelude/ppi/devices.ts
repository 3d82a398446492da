// PPIs of devices and buses. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const devicesHeaders: readonly Header[] = [
  {
    name: 'Ppi/BlockIo.h',
    text: `#pragma once
#include <PiPei.h>
#define EFI_PEI_RECOVERY_BLOCK_IO_PPI_GUID { 0x695d8aa1, 0x42ee, 0x4c46, { 0x80, 0x5c, 0x6e, 0xa6, 0xbc, 0xe7, 0x99, 0xe3 } }
typedef struct _EFI_PEI_RECOVERY_BLOCK_IO_PPI EFI_PEI_RECOVERY_BLOCK_IO_PPI;
typedef UINT64 EFI_PEI_LBA;
typedef enum {
  LegacyFloppy = 0,
  IdeCDROM = 1,
  IdeLS120 = 2,
  UsbMassStorage = 3,
  SD = 4,
  EMMC = 5,
  UfsDevice = 6,
  MaxDeviceType
} EFI_PEI_BLOCK_DEVICE_TYPE;
typedef struct {
  EFI_PEI_BLOCK_DEVICE_TYPE DeviceType;
  BOOLEAN MediaPresent;
  UINTN LastBlock;
  UINTN BlockSize;
} EFI_PEI_BLOCK_IO_MEDIA;
typedef EFI_STATUS (EFIAPI *EFI_PEI_GET_NUMBER_BLOCK_DEVICES)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_RECOVERY_BLOCK_IO_PPI *This, UINTN *NumberBlockDevices);
typedef EFI_STATUS (EFIAPI *EFI_PEI_GET_DEVICE_MEDIA_INFORMATION)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_RECOVERY_BLOCK_IO_PPI *This, UINTN DeviceIndex, EFI_PEI_BLOCK_IO_MEDIA *MediaInfo);
typedef EFI_STATUS (EFIAPI *EFI_PEI_READ_BLOCKS)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_RECOVERY_BLOCK_IO_PPI *This, UINTN DeviceIndex, EFI_PEI_LBA StartLBA, UINTN BufferSize, VOID *Buffer);
struct _EFI_PEI_RECOVERY_BLOCK_IO_PPI {
  EFI_PEI_GET_NUMBER_BLOCK_DEVICES GetNumberOfBlockDevices;
  EFI_PEI_GET_DEVICE_MEDIA_INFORMATION GetBlockDeviceMediaInfo;
  EFI_PEI_READ_BLOCKS ReadBlocks;
};
extern EFI_GUID gEfiPeiVirtualBlockIoPpiGuid;
`,
  },
  {
    name: 'Ppi/BlockIo2.h',
    text: `#pragma once
#include <Ppi/BlockIo.h>
#include <Protocol/DevicePath.h>
#define EFI_PEI_RECOVERY_BLOCK_IO2_PPI_GUID { 0x26cc0fad, 0xbeb3, 0x478a, { 0x91, 0xb2, 0xc, 0x18, 0x8f, 0x72, 0x61, 0x98 } }
typedef struct _EFI_PEI_RECOVERY_BLOCK_IO2_PPI EFI_PEI_RECOVERY_BLOCK_IO2_PPI;
#define EFI_PEI_RECOVERY_BLOCK_IO2_PPI_REVISION 0x00010000
typedef struct {
  UINT8 InterfaceType;
  BOOLEAN RemovableMedia;
  BOOLEAN MediaPresent;
  BOOLEAN ReadOnly;
  UINT32 BlockSize;
  EFI_PEI_LBA LastBlock;
} EFI_PEI_BLOCK_IO2_MEDIA;
typedef EFI_STATUS (EFIAPI *EFI_PEI_GET_NUMBER_BLOCK_DEVICES2)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_RECOVERY_BLOCK_IO2_PPI *This, UINTN *NumberBlockDevices);
typedef EFI_STATUS (EFIAPI *EFI_PEI_GET_DEVICE_MEDIA_INFORMATION2)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_RECOVERY_BLOCK_IO2_PPI *This, UINTN DeviceIndex, EFI_PEI_BLOCK_IO2_MEDIA *MediaInfo);
typedef EFI_STATUS (EFIAPI *EFI_PEI_READ_BLOCKS2)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_RECOVERY_BLOCK_IO2_PPI *This, UINTN DeviceIndex, EFI_PEI_LBA StartLBA, UINTN BufferSize, VOID *Buffer);
struct _EFI_PEI_RECOVERY_BLOCK_IO2_PPI {
  UINT64 Revision;
  EFI_PEI_GET_NUMBER_BLOCK_DEVICES2 GetNumberOfBlockDevices;
  EFI_PEI_GET_DEVICE_MEDIA_INFORMATION2 GetBlockDeviceMediaInfo;
  EFI_PEI_READ_BLOCKS2 ReadBlocks;
};
extern EFI_GUID gEfiPeiVirtualBlockIo2PpiGuid;
`,
  },
  {
    name: 'Ppi/CpuIo.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_CPU_IO_PPI_INSTALLED_GUID { 0xe6af1f7b, 0xfc3f, 0x46da, {0xa8, 0x28, 0xa3, 0xb4, 0x57, 0xa4, 0x42, 0x82 } }
typedef struct _EFI_PEI_CPU_IO_PPI EFI_PEI_CPU_IO_PPI;
typedef enum {
  EfiPeiCpuIoWidthUint8,
  EfiPeiCpuIoWidthUint16,
  EfiPeiCpuIoWidthUint32,
  EfiPeiCpuIoWidthUint64,
  EfiPeiCpuIoWidthFifoUint8,
  EfiPeiCpuIoWidthFifoUint16,
  EfiPeiCpuIoWidthFifoUint32,
  EfiPeiCpuIoWidthFifoUint64,
  EfiPeiCpuIoWidthFillUint8,
  EfiPeiCpuIoWidthFillUint16,
  EfiPeiCpuIoWidthFillUint32,
  EfiPeiCpuIoWidthFillUint64,
  EfiPeiCpuIoWidthMaximum
} EFI_PEI_CPU_IO_PPI_WIDTH;
typedef EFI_STATUS (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_MEM)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, EFI_PEI_CPU_IO_PPI_WIDTH Width, UINT64 Address, UINTN Count, VOID *Buffer);
typedef struct {
  EFI_PEI_CPU_IO_PPI_IO_MEM Read;
  EFI_PEI_CPU_IO_PPI_IO_MEM Write;
} EFI_PEI_CPU_IO_PPI_ACCESS;
typedef UINT8 (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_READ8)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef UINT16 (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_READ16)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef UINT32 (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_READ32)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef UINT64 (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_READ64)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_WRITE8)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT8 Data);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_WRITE16)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT16 Data);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_WRITE32)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT32 Data);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_IO_WRITE64)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT64 Data);
typedef UINT8 (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_READ8)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef UINT16 (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_READ16)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef UINT32 (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_READ32)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef UINT64 (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_READ64)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_WRITE8)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT8 Data);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_WRITE16)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT16 Data);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_WRITE32)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT32 Data);
typedef VOID (EFIAPI *EFI_PEI_CPU_IO_PPI_MEM_WRITE64)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_CPU_IO_PPI *This, UINT64 Address, UINT64 Data);
struct _EFI_PEI_CPU_IO_PPI {
  EFI_PEI_CPU_IO_PPI_ACCESS Mem;
  EFI_PEI_CPU_IO_PPI_ACCESS Io;
  EFI_PEI_CPU_IO_PPI_IO_READ8 IoRead8;
  EFI_PEI_CPU_IO_PPI_IO_READ16 IoRead16;
  EFI_PEI_CPU_IO_PPI_IO_READ32 IoRead32;
  EFI_PEI_CPU_IO_PPI_IO_READ64 IoRead64;
  EFI_PEI_CPU_IO_PPI_IO_WRITE8 IoWrite8;
  EFI_PEI_CPU_IO_PPI_IO_WRITE16 IoWrite16;
  EFI_PEI_CPU_IO_PPI_IO_WRITE32 IoWrite32;
  EFI_PEI_CPU_IO_PPI_IO_WRITE64 IoWrite64;
  EFI_PEI_CPU_IO_PPI_MEM_READ8 MemRead8;
  EFI_PEI_CPU_IO_PPI_MEM_READ16 MemRead16;
  EFI_PEI_CPU_IO_PPI_MEM_READ32 MemRead32;
  EFI_PEI_CPU_IO_PPI_MEM_READ64 MemRead64;
  EFI_PEI_CPU_IO_PPI_MEM_WRITE8 MemWrite8;
  EFI_PEI_CPU_IO_PPI_MEM_WRITE16 MemWrite16;
  EFI_PEI_CPU_IO_PPI_MEM_WRITE32 MemWrite32;
  EFI_PEI_CPU_IO_PPI_MEM_WRITE64 MemWrite64;
};
extern EFI_GUID gEfiPeiCpuIoPpiInstalledGuid;
`,
  },
  {
    name: 'Ppi/DeviceRecoveryModule.h',
    text: `#pragma once
#include <PiPei.h>
#define EFI_PEI_DEVICE_RECOVERY_MODULE_PPI_GUID { 0x0DE2CE25, 0x446A, 0x45a7, {0xBF, 0xC9, 0x37, 0xDA, 0x26, 0x34, 0x4B, 0x37 } }
typedef struct _EFI_PEI_DEVICE_RECOVERY_MODULE_PPI EFI_PEI_DEVICE_RECOVERY_MODULE_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_DEVICE_GET_NUMBER_RECOVERY_CAPSULE)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_DEVICE_RECOVERY_MODULE_PPI *This, UINTN *NumberRecoveryCapsules);
typedef EFI_STATUS (EFIAPI *EFI_PEI_DEVICE_GET_RECOVERY_CAPSULE_INFO)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_DEVICE_RECOVERY_MODULE_PPI *This, UINTN CapsuleInstance, UINTN *Size, EFI_GUID *CapsuleType);
typedef EFI_STATUS (EFIAPI *EFI_PEI_DEVICE_LOAD_RECOVERY_CAPSULE)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_DEVICE_RECOVERY_MODULE_PPI *This, UINTN CapsuleInstance, VOID *Buffer);
struct _EFI_PEI_DEVICE_RECOVERY_MODULE_PPI {
  EFI_PEI_DEVICE_GET_NUMBER_RECOVERY_CAPSULE GetNumberRecoveryCapsules;
  EFI_PEI_DEVICE_GET_RECOVERY_CAPSULE_INFO GetRecoveryCapsuleInfo;
  EFI_PEI_DEVICE_LOAD_RECOVERY_CAPSULE LoadRecoveryCapsule;
};
extern EFI_GUID gEfiPeiDeviceRecoveryModulePpiGuid;
`,
  },
  {
    name: 'Ppi/IoMmu.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/IoMmu.h>
#define EDKII_IOMMU_PPI_GUID { 0x70b0af26, 0xf847, 0x4bb6, { 0xaa, 0xb9, 0xcd, 0xe8, 0x4f, 0xc6, 0x14, 0x31 } }
typedef struct _EDKII_IOMMU_PPI EDKII_IOMMU_PPI;
#define EDKII_IOMMU_PPI_REVISION 0x00010000
typedef EFI_STATUS (EFIAPI *EDKII_PEI_IOMMU_SET_ATTRIBUTE)(EDKII_IOMMU_PPI *This, VOID *Mapping, UINT64 IoMmuAccess);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_IOMMU_MAP)(EDKII_IOMMU_PPI *This, EDKII_IOMMU_OPERATION Operation, VOID *HostAddress, UINTN *NumberOfBytes, EFI_PHYSICAL_ADDRESS *DeviceAddress, VOID **Mapping);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_IOMMU_UNMAP)(EDKII_IOMMU_PPI *This, VOID *Mapping);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_IOMMU_ALLOCATE_BUFFER)(EDKII_IOMMU_PPI *This, EFI_MEMORY_TYPE MemoryType, UINTN Pages, VOID **HostAddress, UINT64 Attributes);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_IOMMU_FREE_BUFFER)(EDKII_IOMMU_PPI *This, UINTN Pages, VOID *HostAddress);
struct _EDKII_IOMMU_PPI {
  UINT64 Revision;
  EDKII_PEI_IOMMU_SET_ATTRIBUTE SetAttribute;
  EDKII_PEI_IOMMU_MAP Map;
  EDKII_PEI_IOMMU_UNMAP Unmap;
  EDKII_PEI_IOMMU_ALLOCATE_BUFFER AllocateBuffer;
  EDKII_PEI_IOMMU_FREE_BUFFER FreeBuffer;
};
extern EFI_GUID gEdkiiIoMmuPpiGuid;
`,
  },
  {
    name: 'Ppi/PciCfg2.h',
    text: `#pragma once
#include <PiPei.h>
#include <Library/BaseLib.h>
#define EFI_PEI_PCI_CFG2_PPI_GUID { 0x57a449a, 0x1fdc, 0x4c06, { 0xbf, 0xc9, 0xf5, 0x3f, 0x6a, 0x99, 0xbb, 0x92 } }
typedef struct _EFI_PEI_PCI_CFG2_PPI EFI_PEI_PCI_CFG2_PPI;
#define EFI_PEI_PCI_CFG_ADDRESS(bus, dev, func, reg) \\
  ((UINT64)(((UINTN)(bus) << 24) | ((UINTN)(dev) << 16) | ((UINTN)(func) << 8) | ((UINTN)(reg) < 256 ? (UINT64)(reg) : (UINT64)(reg) << 32)))
typedef enum {
  EfiPeiPciCfgWidthUint8 = 0,
  EfiPeiPciCfgWidthUint16 = 1,
  EfiPeiPciCfgWidthUint32 = 2,
  EfiPeiPciCfgWidthUint64 = 3,
  EfiPeiPciCfgWidthMaximum
} EFI_PEI_PCI_CFG_PPI_WIDTH;
typedef struct {
  UINT8 Register;
  UINT8 Function;
  UINT8 Device;
  UINT8 Bus;
  UINT32 ExtendedRegister;
} EFI_PEI_PCI_CFG_PPI_PCI_ADDRESS;
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCI_CFG2_PPI_IO)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_PCI_CFG2_PPI *This, EFI_PEI_PCI_CFG_PPI_WIDTH Width, UINT64 Address, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCI_CFG2_PPI_RW)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_PCI_CFG2_PPI *This, EFI_PEI_PCI_CFG_PPI_WIDTH Width, UINT64 Address, VOID *SetBits, VOID *ClearBits);
struct _EFI_PEI_PCI_CFG2_PPI {
  EFI_PEI_PCI_CFG2_PPI_IO Read;
  EFI_PEI_PCI_CFG2_PPI_IO Write;
  EFI_PEI_PCI_CFG2_PPI_RW Modify;
  UINT16 Segment;
};
extern EFI_GUID gEfiPciCfg2PpiGuid;
`,
  },
];

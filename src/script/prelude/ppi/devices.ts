// PPIs of devices and buses. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const devicesHeaders: readonly Header[] = [
  {
    name: 'Ppi/AtaAhciController.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/DevicePath.h>
#define EDKII_ATA_AHCI_HOST_CONTROLLER_PPI_GUID { 0x61dd33ea, 0x421f, 0x4cc0, { 0x89, 0x29, 0xff, 0xee, 0xa9, 0xa1, 0xa2, 0x61 } }
typedef struct _EDKII_ATA_AHCI_HOST_CONTROLLER_PPI EDKII_ATA_AHCI_HOST_CONTROLLER_PPI;
typedef EFI_STATUS (EFIAPI *EDKII_ATA_AHCI_HC_GET_MMIO_BAR)(EDKII_ATA_AHCI_HOST_CONTROLLER_PPI *This, UINT8 ControllerId, UINTN *MmioBar);
typedef EFI_STATUS (EFIAPI *EDKII_ATA_AHCI_HC_GET_DEVICE_PATH)(EDKII_ATA_AHCI_HOST_CONTROLLER_PPI *This, UINT8 ControllerId, UINTN *DevicePathLength, EFI_DEVICE_PATH_PROTOCOL **DevicePath);
struct _EDKII_ATA_AHCI_HOST_CONTROLLER_PPI {
  EDKII_ATA_AHCI_HC_GET_MMIO_BAR GetAhciHcMmioBar;
  EDKII_ATA_AHCI_HC_GET_DEVICE_PATH GetAhciHcDevicePath;
};
extern EFI_GUID gEdkiiPeiAtaAhciHostControllerPpiGuid;
`,
  },
  {
    name: 'Ppi/AtaController.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define PEI_ATA_CONTROLLER_PPI_GUID { 0xa45e60d1, 0xc719, 0x44aa, {0xb0, 0x7a, 0xaa, 0x77, 0x7f, 0x85, 0x90, 0x6d } }
typedef struct _PEI_ATA_CONTROLLER_PPI PEI_ATA_CONTROLLER_PPI;
#define PEI_ICH_IDE_NONE 0x00
#define PEI_ICH_IDE_PRIMARY 0x01
#define PEI_ICH_IDE_SECONDARY 0x02
#define PEI_ICH_SATA_NONE 0x04
#define PEI_ICH_SATA_PRIMARY 0x08
#define PEI_ICH_SATA_SECONDARY 0x010
typedef struct {
  UINT16 CommandBlockBaseAddr;
  UINT16 ControlBlockBaseAddr;
} IDE_REGS_BASE_ADDR;
typedef EFI_STATUS (EFIAPI *PEI_ENABLE_ATA)(EFI_PEI_SERVICES **PeiServices, PEI_ATA_CONTROLLER_PPI *This, UINT8 ChannelMask);
typedef UINT32 (EFIAPI *GET_IDE_REGS_BASE_ADDR)(EFI_PEI_SERVICES **PeiServices, PEI_ATA_CONTROLLER_PPI *This, IDE_REGS_BASE_ADDR *IdeRegsBaseAddr);
struct _PEI_ATA_CONTROLLER_PPI {
  PEI_ENABLE_ATA EnableAtaChannel;
  GET_IDE_REGS_BASE_ADDR GetIdeRegsBaseAddr;
};
extern EFI_GUID gPeiAtaControllerPpiGuid;
`,
  },
  {
    name: 'Ppi/AtaPassThru.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/DevicePath.h>
#include <Protocol/AtaPassThru.h>
#define EDKII_PEI_ATA_PASS_THRU_PPI_GUID { 0xa16473fd, 0xd474, 0x4c89, { 0xae, 0xc7, 0x90, 0xb8, 0x3c, 0x73, 0x86, 0x9 } }
typedef struct _EDKII_PEI_ATA_PASS_THRU_PPI EDKII_PEI_ATA_PASS_THRU_PPI;
#define EDKII_PEI_ATA_PASS_THRU_PPI_REVISION 0x00010000
typedef EFI_STATUS (EFIAPI *EDKII_PEI_ATA_PASS_THRU_PASSTHRU)(EDKII_PEI_ATA_PASS_THRU_PPI *This, UINT16 Port, UINT16 PortMultiplierPort, EFI_ATA_PASS_THRU_COMMAND_PACKET *Packet);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_ATA_PASS_THRU_THRU_GET_NEXT_PORT)(EDKII_PEI_ATA_PASS_THRU_PPI *This, UINT16 *Port);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_ATA_PASS_THRU_GET_NEXT_DEVICE)(EDKII_PEI_ATA_PASS_THRU_PPI *This, UINT16 Port, UINT16 *PortMultiplierPort);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_ATA_PASS_THRU_GET_DEVICE_PATH)(EDKII_PEI_ATA_PASS_THRU_PPI *This, UINTN *DevicePathLength, EFI_DEVICE_PATH_PROTOCOL **DevicePath);
struct _EDKII_PEI_ATA_PASS_THRU_PPI {
  UINT64 Revision;
  EFI_ATA_PASS_THRU_MODE *Mode;
  EDKII_PEI_ATA_PASS_THRU_PASSTHRU PassThru;
  EDKII_PEI_ATA_PASS_THRU_THRU_GET_NEXT_PORT GetNextPort;
  EDKII_PEI_ATA_PASS_THRU_GET_NEXT_DEVICE GetNextDevice;
  EDKII_PEI_ATA_PASS_THRU_GET_DEVICE_PATH GetDevicePath;
};
extern EFI_GUID gEdkiiPeiAtaPassThruPpiGuid;
`,
  },
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
    name: 'Ppi/Graphics.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/GraphicsOutput.h>
#define EFI_PEI_GRAPHICS_PPI_GUID { 0x6ecd1463, 0x4a4a, 0x461b, { 0xaf, 0x5f, 0x5a, 0x33, 0xe3, 0xb2, 0x16, 0x2b } }
typedef struct _EFI_PEI_GRAPHICS_PPI EFI_PEI_GRAPHICS_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_GRAPHICS_INIT)(VOID *GraphicsPolicyPtr);
typedef EFI_STATUS (EFIAPI *EFI_PEI_GRAPHICS_GET_MODE)(EFI_GRAPHICS_OUTPUT_PROTOCOL_MODE *Mode);
struct _EFI_PEI_GRAPHICS_PPI {
  EFI_PEI_GRAPHICS_INIT GraphicsPpiInit;
  EFI_PEI_GRAPHICS_GET_MODE GraphicsPpiGetMode;
};
extern EFI_GUID gEfiPeiGraphicsPpiGuid;
`,
  },
  {
    name: 'Ppi/I2cMaster.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Pi/PiI2c.h>
#define EFI_PEI_I2C_MASTER_PPI_GUID { 0xb3bfab9b, 0x9f9c, 0x4e8b, { 0xad, 0x37, 0x7f, 0x8c, 0x51, 0xfc, 0x62, 0x80 }}
typedef struct _EFI_PEI_I2C_MASTER_PPI EFI_PEI_I2C_MASTER_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_I2C_MASTER_PPI_SET_BUS_FREQUENCY)(EFI_PEI_I2C_MASTER_PPI *This, UINTN *BusClockHertz);
typedef EFI_STATUS (EFIAPI *EFI_PEI_I2C_MASTER_PPI_RESET)(const EFI_PEI_I2C_MASTER_PPI *This);
typedef EFI_STATUS (EFIAPI *EFI_PEI_I2C_MASTER_PPI_START_REQUEST)(const EFI_PEI_I2C_MASTER_PPI *This, UINTN SlaveAddress, EFI_I2C_REQUEST_PACKET *RequestPacket);
struct _EFI_PEI_I2C_MASTER_PPI {
  EFI_PEI_I2C_MASTER_PPI_SET_BUS_FREQUENCY SetBusFrequency;
  EFI_PEI_I2C_MASTER_PPI_RESET Reset;
  EFI_PEI_I2C_MASTER_PPI_START_REQUEST StartRequest;
  const EFI_I2C_CONTROLLER_CAPABILITIES *I2cControllerCapabilities;
  EFI_GUID Identifier;
};
extern EFI_GUID gEfiPeiI2cMasterPpiGuid;
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
    name: 'Ppi/IsaHc.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_ISA_HC_PPI_GUID { 0x8d48bd70, 0xc8a3, 0x4c06, {0x90, 0x1b, 0x74, 0x79, 0x46, 0xaa, 0xc3, 0x58} }
typedef struct _EFI_ISA_HC_PPI EFI_ISA_HC_PPI;
typedef struct _EFI_ISA_HC_PPI *PEFI_ISA_HC_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_ISA_HC_OPEN_IO)(const EFI_ISA_HC_PPI *This, UINT16 IoAddress, UINT16 IoLength, UINT64 *IoApertureHandle);
typedef EFI_STATUS (EFIAPI *EFI_PEI_ISA_HC_CLOSE_IO)(const EFI_ISA_HC_PPI *This, UINT64 IoApertureHandle);
struct _EFI_ISA_HC_PPI {
  UINT32 Version;
  UINT32 Address;
  EFI_PEI_ISA_HC_OPEN_IO OpenIoAperture;
  EFI_PEI_ISA_HC_CLOSE_IO CloseIoAperture;
};
extern EFI_GUID gEfiIsaHcPpiGuid;
`,
  },
  {
    name: 'Ppi/NvmExpressHostController.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/DevicePath.h>
#define EDKII_NVME_EXPRESS_HOST_CONTROLLER_PPI_GUID { 0xcae3aa63, 0x676f, 0x4da3, { 0xbd, 0x50, 0x6c, 0xc5, 0xed, 0xde, 0x9a, 0xad } }
typedef struct _EDKII_NVM_EXPRESS_HOST_CONTROLLER_PPI EDKII_NVM_EXPRESS_HOST_CONTROLLER_PPI;
typedef EFI_STATUS (EFIAPI *EDKII_NVM_EXPRESS_HC_GET_MMIO_BAR)(EDKII_NVM_EXPRESS_HOST_CONTROLLER_PPI *This, UINT8 ControllerId, UINTN *MmioBar);
typedef EFI_STATUS (EFIAPI *EDKII_NVM_EXPRESS_HC_GET_DEVICE_PATH)(EDKII_NVM_EXPRESS_HOST_CONTROLLER_PPI *This, UINT8 ControllerId, UINTN *DevicePathLength, EFI_DEVICE_PATH_PROTOCOL **DevicePath);
struct _EDKII_NVM_EXPRESS_HOST_CONTROLLER_PPI {
  EDKII_NVM_EXPRESS_HC_GET_MMIO_BAR GetNvmeHcMmioBar;
  EDKII_NVM_EXPRESS_HC_GET_DEVICE_PATH GetNvmeHcDevicePath;
};
extern EFI_GUID gEdkiiPeiNvmExpressHostControllerPpiGuid;
`,
  },
  {
    name: 'Ppi/NvmExpressPassThru.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/DevicePath.h>
#include <Protocol/NvmExpressPassthru.h>
#define EDKII_PEI_NVM_EXPRESS_PASS_THRU_PPI_GUID { 0x6af31b2c, 0x3be, 0x46c1, { 0xb1, 0x2d, 0xea, 0x4a, 0x36, 0xdf, 0xa7, 0x4c } }
typedef struct _EDKII_PEI_NVM_EXPRESS_PASS_THRU_PPI EDKII_PEI_NVM_EXPRESS_PASS_THRU_PPI;
#define EDKII_PEI_NVM_EXPRESS_PASS_THRU_PPI_REVISION 0x00010000
typedef EFI_STATUS (EFIAPI *EDKII_PEI_NVME_PASS_THRU_GET_DEVICE_PATH)(EDKII_PEI_NVM_EXPRESS_PASS_THRU_PPI *This, UINTN *DevicePathLength, EFI_DEVICE_PATH_PROTOCOL **DevicePath);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_NVME_PASS_THRU_GET_NEXT_NAMESPACE)(EDKII_PEI_NVM_EXPRESS_PASS_THRU_PPI *This, UINT32 *NamespaceId);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_NVME_PASS_THRU_PASSTHRU)(EDKII_PEI_NVM_EXPRESS_PASS_THRU_PPI *This, UINT32 NamespaceId, EFI_NVM_EXPRESS_PASS_THRU_COMMAND_PACKET *Packet);
struct _EDKII_PEI_NVM_EXPRESS_PASS_THRU_PPI {
  UINT64 Revision;
  EFI_NVM_EXPRESS_PASS_THRU_MODE *Mode;
  EDKII_PEI_NVME_PASS_THRU_GET_DEVICE_PATH GetDevicePath;
  EDKII_PEI_NVME_PASS_THRU_GET_NEXT_NAMESPACE GetNextNameSpace;
  EDKII_PEI_NVME_PASS_THRU_PASSTHRU PassThru;
};
extern EFI_GUID gEdkiiPeiNvmExpressPassThruPpiGuid;
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
  {
    name: 'Ppi/PciDevice.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/PciIo.h>
#include <Protocol/DevicePath.h>
#define EDKII_PCI_DEVICE_PPI_GUID { 0x1597ab4f, 0xd542, 0x4efe, { 0x9a, 0xf7, 0xb2, 0x44, 0xec, 0x54, 0x4c, 0x0b } }
typedef struct {
  EFI_PCI_IO_PROTOCOL PciIo;
  EFI_DEVICE_PATH_PROTOCOL *DevicePath;
} EDKII_PCI_DEVICE_PPI;
extern EFI_GUID gEdkiiPeiPciDevicePpiGuid;
`,
  },
  {
    name: 'Ppi/RecoveryModule.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EFI_PEI_RECOVERY_MODULE_PPI_GUID { 0xFB6D9542, 0x612D, 0x4f45, {0x87, 0x2F, 0x5C, 0xFF, 0x52, 0xE9, 0x3D, 0xCF } }
typedef struct _EFI_PEI_RECOVERY_MODULE_PPI EFI_PEI_RECOVERY_MODULE_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_LOAD_RECOVERY_CAPSULE)(EFI_PEI_SERVICES **PeiServices, EFI_PEI_RECOVERY_MODULE_PPI *This);
struct _EFI_PEI_RECOVERY_MODULE_PPI {
  EFI_PEI_LOAD_RECOVERY_CAPSULE LoadRecoveryCapsule;
};
extern EFI_GUID gEfiPeiRecoveryModulePpiGuid;
`,
  },
  {
    name: 'Ppi/SdMmcHostController.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EDKII_SD_MMC_HOST_CONTROLLER_PPI_GUID { 0xb30dfeed, 0x947f, 0x4396, { 0xb1, 0x5a, 0xdf, 0xbd, 0xb9, 0x16, 0xdc, 0x24 } }
typedef struct _EDKII_SD_MMC_HOST_CONTROLLER_PPI EDKII_SD_MMC_HOST_CONTROLLER_PPI;
typedef EFI_STATUS (EFIAPI *EDKII_SD_MMC_HC_GET_MMIO_BAR)(EDKII_SD_MMC_HOST_CONTROLLER_PPI *This, UINT8 ControllerId, UINTN **MmioBar, UINT8 *BarNum);
struct _EDKII_SD_MMC_HOST_CONTROLLER_PPI {
  EDKII_SD_MMC_HC_GET_MMIO_BAR GetSdMmcHcMmioBar;
};
extern EFI_GUID gEdkiiPeiSdMmcHostControllerPpiGuid;
`,
  },
  {
    name: 'Ppi/Smbus2.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <IndustryStandard/SmBus.h>
#define EFI_PEI_SMBUS2_PPI_GUID { 0x9ca93627, 0xb65b, 0x4324, { 0xa2, 0x2, 0xc0, 0xb4, 0x61, 0x76, 0x45, 0x43 } }
typedef struct _EFI_PEI_SMBUS2_PPI EFI_PEI_SMBUS2_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_SMBUS2_PPI_EXECUTE_OPERATION)(const EFI_PEI_SMBUS2_PPI *This, EFI_SMBUS_DEVICE_ADDRESS SlaveAddress, EFI_SMBUS_DEVICE_COMMAND Command, EFI_SMBUS_OPERATION Operation, BOOLEAN PecCheck, UINTN *Length, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_PEI_SMBUS2_PPI_ARP_DEVICE)(const EFI_PEI_SMBUS2_PPI *This, BOOLEAN ArpAll, EFI_SMBUS_UDID *SmbusUdid, EFI_SMBUS_DEVICE_ADDRESS *SlaveAddress);
typedef EFI_STATUS (EFIAPI *EFI_PEI_SMBUS2_PPI_GET_ARP_MAP)(const EFI_PEI_SMBUS2_PPI *This, UINTN *Length, EFI_SMBUS_DEVICE_MAP **SmbusDeviceMap);
typedef EFI_STATUS (EFIAPI *EFI_PEI_SMBUS_NOTIFY2_FUNCTION)(const EFI_PEI_SMBUS2_PPI *SmbusPpi, EFI_SMBUS_DEVICE_ADDRESS SlaveAddress, UINTN Data);
typedef EFI_STATUS (EFIAPI *EFI_PEI_SMBUS2_PPI_NOTIFY)(const EFI_PEI_SMBUS2_PPI *This, EFI_SMBUS_DEVICE_ADDRESS SlaveAddress, UINTN Data, EFI_PEI_SMBUS_NOTIFY2_FUNCTION NotifyFunction);
struct _EFI_PEI_SMBUS2_PPI {
  EFI_PEI_SMBUS2_PPI_EXECUTE_OPERATION Execute;
  EFI_PEI_SMBUS2_PPI_ARP_DEVICE ArpDevice;
  EFI_PEI_SMBUS2_PPI_GET_ARP_MAP GetArpMap;
  EFI_PEI_SMBUS2_PPI_NOTIFY Notify;
  EFI_GUID Identifier;
};
extern EFI_GUID gEfiPeiSmbus2PpiGuid;
`,
  },
  {
    name: 'Ppi/StorageSecurityCommand.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/DevicePath.h>
#define EDKII_PEI_STORAGE_SECURITY_CMD_PPI_GUID { 0x35de0b4e, 0x30fb, 0x46c3, { 0xbd, 0x84, 0x1f, 0xdb, 0xa1, 0x58, 0xbb, 0x56 } }
typedef struct _EDKII_PEI_STORAGE_SECURITY_CMD_PPI EDKII_PEI_STORAGE_SECURITY_CMD_PPI;
#define EDKII_STORAGE_SECURITY_PPI_REVISION 0x00010000
typedef EFI_STATUS (EFIAPI *EDKII_PEI_STORAGE_SECURITY_GET_NUMBER_DEVICES)(EDKII_PEI_STORAGE_SECURITY_CMD_PPI *This, UINTN *NumberofDevices);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_STORAGE_SECURITY_GET_DEVICE_PATH)(EDKII_PEI_STORAGE_SECURITY_CMD_PPI *This, UINTN DeviceIndex, UINTN *DevicePathLength, EFI_DEVICE_PATH_PROTOCOL **DevicePath);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_STORAGE_SECURITY_RECEIVE_DATA)(EDKII_PEI_STORAGE_SECURITY_CMD_PPI *This, UINTN DeviceIndex, UINT64 Timeout, UINT8 SecurityProtocolId, UINT16 SecurityProtocolSpecificData, UINTN PayloadBufferSize, VOID *PayloadBuffer, UINTN *PayloadTransferSize);
typedef EFI_STATUS (EFIAPI *EDKII_PEI_STORAGE_SECURITY_SEND_DATA)(EDKII_PEI_STORAGE_SECURITY_CMD_PPI *This, UINTN DeviceIndex, UINT64 Timeout, UINT8 SecurityProtocolId, UINT16 SecurityProtocolSpecificData, UINTN PayloadBufferSize, VOID *PayloadBuffer);
struct _EDKII_PEI_STORAGE_SECURITY_CMD_PPI {
  UINT64 Revision;
  EDKII_PEI_STORAGE_SECURITY_GET_NUMBER_DEVICES GetNumberofDevices;
  EDKII_PEI_STORAGE_SECURITY_GET_DEVICE_PATH GetDevicePath;
  EDKII_PEI_STORAGE_SECURITY_RECEIVE_DATA ReceiveData;
  EDKII_PEI_STORAGE_SECURITY_SEND_DATA SendData;
};
extern EFI_GUID gEdkiiPeiStorageSecurityCommandPpiGuid;
`,
  },
  {
    name: 'Ppi/SuperIo.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/SuperIo.h>
#define EFI_SIO_PPI_GUID { 0x23a464ad, 0xcb83, 0x48b8, {0x94, 0xab, 0x1a, 0x6f, 0xef, 0xcf, 0xe5, 0x22} }
typedef struct _EFI_SIO_PPI EFI_SIO_PPI;
typedef struct _EFI_SIO_PPI *PEFI_SIO_PPI;
typedef UINT16 EFI_SIO_REGISTER;
#define EFI_SIO_LDN_GLOBAL 0xFF
typedef EFI_STATUS (EFIAPI *EFI_PEI_SIO_REGISTER_READ)(EFI_PEI_SERVICES **PeiServices, const EFI_SIO_PPI *This, BOOLEAN ExitCfgMode, EFI_SIO_REGISTER Register, UINT8 *IoData);
typedef EFI_STATUS (EFIAPI *EFI_PEI_SIO_REGISTER_WRITE)(EFI_PEI_SERVICES **PeiServices, const EFI_SIO_PPI *This, BOOLEAN ExitCfgMode, EFI_SIO_REGISTER Register, UINT8 IoData);
typedef EFI_STATUS (EFIAPI *EFI_PEI_SIO_REGISTER_MODIFY)(EFI_PEI_SERVICES **PeiServices, const EFI_SIO_PPI *This, const EFI_SIO_REGISTER_MODIFY *Command, UINTN NumberOfCommands);
#define EFI_ACPI_PNP_HID_END EFI_PNP_ID (0x0000)
typedef UINT32 EFI_ACPI_HID;
typedef UINT32 EFI_ACPI_UID;
#pragma pack(1)
typedef struct _EFI_SIO_INFO {
  EFI_ACPI_HID Hid;
  EFI_ACPI_UID Uid;
  UINT8 Ldn;
} EFI_SIO_INFO, *PEFI_SIO_INFO;
#pragma pack()
struct _EFI_SIO_PPI {
  EFI_PEI_SIO_REGISTER_READ Read;
  EFI_PEI_SIO_REGISTER_WRITE Write;
  EFI_PEI_SIO_REGISTER_MODIFY Modify;
  EFI_GUID SioGuid;
  PEFI_SIO_INFO Info;
};
extern EFI_GUID gEfiSioPpiGuid;
`,
  },
  {
    name: 'Ppi/UfsHostController.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define EDKII_UFS_HOST_CONTROLLER_PPI_GUID { 0xdc54b283, 0x1a77, 0x4cd6, { 0x83, 0xbb, 0xfd, 0xda, 0x46, 0x9a, 0x2e, 0xc6 } }
typedef struct _EDKII_UFS_HOST_CONTROLLER_PPI EDKII_UFS_HOST_CONTROLLER_PPI;
typedef EFI_STATUS (EFIAPI *EDKII_UFS_HC_PPI_GET_MMIO_BAR)(EDKII_UFS_HOST_CONTROLLER_PPI *This, UINT8 ControllerId, UINTN *MmioBar);
struct _EDKII_UFS_HOST_CONTROLLER_PPI {
  EDKII_UFS_HC_PPI_GET_MMIO_BAR GetUfsHcMmioBar;
};
extern EFI_GUID gEdkiiPeiUfsHostControllerPpiGuid;
`,
  },
  {
    name: 'Ppi/Usb2HostController.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/Usb2HostController.h>
#define PEI_USB2_HOST_CONTROLLER_PPI_GUID { 0xa7d09fe1, 0x74d4, 0x4ba5, { 0x84, 0x7c, 0x12, 0xed, 0x5b, 0x19, 0xad, 0xe4 } }
typedef struct _PEI_USB2_HOST_CONTROLLER_PPI PEI_USB2_HOST_CONTROLLER_PPI;
typedef EFI_STATUS (EFIAPI *PEI_USB2_HOST_CONTROLLER_CONTROL_TRANSFER)(EFI_PEI_SERVICES **PeiServices, PEI_USB2_HOST_CONTROLLER_PPI *This, UINT8 DeviceAddress, UINT8 DeviceSpeed, UINTN MaximumPacketLength, USB_DEVICE_REQUEST *Request, EFI_USB_DATA_DIRECTION TransferDirection, VOID *Data, UINTN *DataLength, UINTN TimeOut, EFI_USB2_HC_TRANSACTION_TRANSLATOR *Translator, UINT32 *TransferResult);
typedef EFI_STATUS (EFIAPI *PEI_USB2_HOST_CONTROLLER_BULK_TRANSFER)(EFI_PEI_SERVICES **PeiServices, PEI_USB2_HOST_CONTROLLER_PPI *This, UINT8 DeviceAddress, UINT8 EndPointAddress, UINT8 DeviceSpeed, UINTN MaximumPacketLength, VOID *Data[EFI_USB_MAX_BULK_BUFFER_NUM], UINTN *DataLength, UINT8 *DataToggle, UINTN TimeOut, EFI_USB2_HC_TRANSACTION_TRANSLATOR *Translator, UINT32 *TransferResult);
typedef EFI_STATUS (EFIAPI *PEI_USB2_HOST_CONTROLLER_GET_ROOTHUB_PORT_NUMBER)(EFI_PEI_SERVICES **PeiServices, PEI_USB2_HOST_CONTROLLER_PPI *This, UINT8 *PortNumber);
typedef EFI_STATUS (EFIAPI *PEI_USB2_HOST_CONTROLLER_GET_ROOTHUB_PORT_STATUS)(EFI_PEI_SERVICES **PeiServices, PEI_USB2_HOST_CONTROLLER_PPI *This, UINT8 PortNumber, EFI_USB_PORT_STATUS *PortStatus);
typedef EFI_STATUS (EFIAPI *PEI_USB2_HOST_CONTROLLER_SET_ROOTHUB_PORT_FEATURE)(EFI_PEI_SERVICES **PeiServices, PEI_USB2_HOST_CONTROLLER_PPI *This, UINT8 PortNumber, EFI_USB_PORT_FEATURE PortFeature);
typedef EFI_STATUS (EFIAPI *PEI_USB2_HOST_CONTROLLER_CLEAR_ROOTHUB_PORT_FEATURE)(EFI_PEI_SERVICES **PeiServices, PEI_USB2_HOST_CONTROLLER_PPI *This, UINT8 PortNumber, EFI_USB_PORT_FEATURE PortFeature);
struct _PEI_USB2_HOST_CONTROLLER_PPI {
  PEI_USB2_HOST_CONTROLLER_CONTROL_TRANSFER ControlTransfer;
  PEI_USB2_HOST_CONTROLLER_BULK_TRANSFER BulkTransfer;
  PEI_USB2_HOST_CONTROLLER_GET_ROOTHUB_PORT_NUMBER GetRootHubPortNumber;
  PEI_USB2_HOST_CONTROLLER_GET_ROOTHUB_PORT_STATUS GetRootHubPortStatus;
  PEI_USB2_HOST_CONTROLLER_SET_ROOTHUB_PORT_FEATURE SetRootHubPortFeature;
  PEI_USB2_HOST_CONTROLLER_CLEAR_ROOTHUB_PORT_FEATURE ClearRootHubPortFeature;
};
extern EFI_GUID gPeiUsb2HostControllerPpiGuid;
`,
  },
  {
    name: 'Ppi/UsbController.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define PEI_USB_CONTROLLER_PPI_GUID { 0x3bc1f6de, 0x693e, 0x4547,{ 0xa3, 0x0, 0x21, 0x82, 0x3c, 0xa4, 0x20, 0xb2} }
typedef struct _PEI_USB_CONTROLLER_PPI PEI_USB_CONTROLLER_PPI;
#define PEI_UHCI_CONTROLLER 0x01
#define PEI_OHCI_CONTROLLER 0x02
#define PEI_EHCI_CONTROLLER 0x03
#define PEI_XHCI_CONTROLLER 0x04
typedef EFI_STATUS (EFIAPI *PEI_GET_USB_CONTROLLER)(EFI_PEI_SERVICES **PeiServices, PEI_USB_CONTROLLER_PPI *This, UINT8 UsbControllerId, UINTN *ControllerType, UINTN *BaseAddress);
struct _PEI_USB_CONTROLLER_PPI {
  PEI_GET_USB_CONTROLLER GetUsbController;
};
extern EFI_GUID gPeiUsbControllerPpiGuid;
`,
  },
  {
    name: 'Ppi/UsbHostController.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/Usb2HostController.h>
#define PEI_USB_HOST_CONTROLLER_PPI_GUID { 0x652b38a9, 0x77f4, 0x453f, { 0x89, 0xd5, 0xe7, 0xbd, 0xc3, 0x52, 0xfc, 0x53} }
typedef struct _PEI_USB_HOST_CONTROLLER_PPI PEI_USB_HOST_CONTROLLER_PPI;
typedef EFI_STATUS (EFIAPI *PEI_USB_HOST_CONTROLLER_CONTROL_TRANSFER)(EFI_PEI_SERVICES **PeiServices, PEI_USB_HOST_CONTROLLER_PPI *This, UINT8 DeviceAddress, UINT8 DeviceSpeed, UINT8 MaximumPacketLength, USB_DEVICE_REQUEST *Request, EFI_USB_DATA_DIRECTION TransferDirection, VOID *Data, UINTN *DataLength, UINTN TimeOut, UINT32 *TransferResult);
typedef EFI_STATUS (EFIAPI *PEI_USB_HOST_CONTROLLER_BULK_TRANSFER)(EFI_PEI_SERVICES **PeiServices, PEI_USB_HOST_CONTROLLER_PPI *This, UINT8 DeviceAddress, UINT8 EndPointAddress, UINT8 MaximumPacketLength, VOID *Data, UINTN *DataLength, UINT8 *DataToggle, UINTN TimeOut, UINT32 *TransferResult);
typedef EFI_STATUS (EFIAPI *PEI_USB_HOST_CONTROLLER_GET_ROOTHUB_PORT_NUMBER)(EFI_PEI_SERVICES **PeiServices, PEI_USB_HOST_CONTROLLER_PPI *This, UINT8 *PortNumber);
typedef EFI_STATUS (EFIAPI *PEI_USB_HOST_CONTROLLER_GET_ROOTHUB_PORT_STATUS)(EFI_PEI_SERVICES **PeiServices, PEI_USB_HOST_CONTROLLER_PPI *This, UINT8 PortNumber, EFI_USB_PORT_STATUS *PortStatus);
typedef EFI_STATUS (EFIAPI *PEI_USB_HOST_CONTROLLER_SET_ROOTHUB_PORT_FEATURE)(EFI_PEI_SERVICES **PeiServices, PEI_USB_HOST_CONTROLLER_PPI *This, UINT8 PortNumber, EFI_USB_PORT_FEATURE PortFeature);
typedef EFI_STATUS (EFIAPI *PEI_USB_HOST_CONTROLLER_CLEAR_ROOTHUB_PORT_FEATURE)(EFI_PEI_SERVICES **PeiServices, PEI_USB_HOST_CONTROLLER_PPI *This, UINT8 PortNumber, EFI_USB_PORT_FEATURE PortFeature);
struct _PEI_USB_HOST_CONTROLLER_PPI {
  PEI_USB_HOST_CONTROLLER_CONTROL_TRANSFER ControlTransfer;
  PEI_USB_HOST_CONTROLLER_BULK_TRANSFER BulkTransfer;
  PEI_USB_HOST_CONTROLLER_GET_ROOTHUB_PORT_NUMBER GetRootHubPortNumber;
  PEI_USB_HOST_CONTROLLER_GET_ROOTHUB_PORT_STATUS GetRootHubPortStatus;
  PEI_USB_HOST_CONTROLLER_SET_ROOTHUB_PORT_FEATURE SetRootHubPortFeature;
  PEI_USB_HOST_CONTROLLER_CLEAR_ROOTHUB_PORT_FEATURE ClearRootHubPortFeature;
};
extern EFI_GUID gPeiUsbHostControllerPpiGuid;
`,
  },
  {
    name: 'Ppi/UsbIo.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/Usb2HostController.h>
#define PEI_USB_IO_PPI_GUID { 0x7c29785c, 0x66b9, 0x49fc, { 0xb7, 0x97, 0x1c, 0xa5, 0x55, 0xe, 0xf2, 0x83} }
typedef struct _PEI_USB_IO_PPI PEI_USB_IO_PPI;
typedef EFI_STATUS (EFIAPI *PEI_USB_CONTROL_TRANSFER)(EFI_PEI_SERVICES **PeiServices, PEI_USB_IO_PPI *This, EFI_USB_DEVICE_REQUEST *Request, EFI_USB_DATA_DIRECTION Direction, UINT32 Timeout, VOID *Data, UINTN DataLength);
typedef EFI_STATUS (EFIAPI *PEI_USB_BULK_TRANSFER)(EFI_PEI_SERVICES **PeiServices, PEI_USB_IO_PPI *This, UINT8 DeviceEndpoint, VOID *Data, UINTN *DataLength, UINTN Timeout);
typedef EFI_STATUS (EFIAPI *PEI_USB_GET_INTERFACE_DESCRIPTOR)(EFI_PEI_SERVICES **PeiServices, PEI_USB_IO_PPI *This, EFI_USB_INTERFACE_DESCRIPTOR **InterfaceDescriptor);
typedef EFI_STATUS (EFIAPI *PEI_USB_GET_ENDPOINT_DESCRIPTOR)(EFI_PEI_SERVICES **PeiServices, PEI_USB_IO_PPI *This, UINT8 EndpointIndex, EFI_USB_ENDPOINT_DESCRIPTOR **EndpointDescriptor);
typedef EFI_STATUS (EFIAPI *PEI_USB_PORT_RESET)(EFI_PEI_SERVICES **PeiServices, PEI_USB_IO_PPI *This);
struct _PEI_USB_IO_PPI {
  PEI_USB_CONTROL_TRANSFER UsbControlTransfer;
  PEI_USB_BULK_TRANSFER UsbBulkTransfer;
  PEI_USB_GET_INTERFACE_DESCRIPTOR UsbGetInterfaceDescriptor;
  PEI_USB_GET_ENDPOINT_DESCRIPTOR UsbGetEndpointDescriptor;
  PEI_USB_PORT_RESET UsbPortReset;
};
extern EFI_GUID gPeiUsbIoPpiGuid;
`,
  },
];

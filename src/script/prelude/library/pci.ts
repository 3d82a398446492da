// Libraries of PCI. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const pciHeaders: readonly Header[] = [
  {
    name: 'Library/PciCapLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi/UefiBaseType.h>
typedef struct PCI_CAP_DEV PCI_CAP_DEV;
typedef RETURN_STATUS (EFIAPI *PCI_CAP_DEV_READ_CONFIG)(PCI_CAP_DEV *PciDevice, UINT16 SourceOffset, VOID *DestinationBuffer, UINT16 Size);
typedef RETURN_STATUS (EFIAPI *PCI_CAP_DEV_WRITE_CONFIG)(PCI_CAP_DEV *PciDevice, UINT16 DestinationOffset, VOID *SourceBuffer, UINT16 Size);
struct PCI_CAP_DEV {
  PCI_CAP_DEV_READ_CONFIG ReadConfig;
  PCI_CAP_DEV_WRITE_CONFIG WriteConfig;
};
typedef struct PCI_CAP_LIST PCI_CAP_LIST;
typedef struct PCI_CAP PCI_CAP;
typedef enum {
  PciCapNormal,
  PciCapExtended,
} PCI_CAP_DOMAIN;
typedef struct {
  PCI_CAP_DOMAIN Domain;
  UINT16 CapId;
  UINT16 NumInstances;
  UINT16 Instance;
  UINT16 Offset;
  UINT16 MaxSizeHint;
  UINT8 Version;
} PCI_CAP_INFO;
RETURN_STATUS EFIAPI PciCapListInit (PCI_CAP_DEV *PciDevice, PCI_CAP_LIST **CapList);
VOID EFIAPI PciCapListUninit (PCI_CAP_LIST *CapList);
RETURN_STATUS EFIAPI PciCapListFindCap (PCI_CAP_LIST *CapList, PCI_CAP_DOMAIN Domain, UINT16 CapId, UINT16 Instance, PCI_CAP **Cap);
RETURN_STATUS EFIAPI PciCapListFindCapVersion (PCI_CAP_LIST *CapList, PCI_CAP_DOMAIN Domain, UINT16 CapId, UINT8 MinVersion, PCI_CAP **Cap);
RETURN_STATUS EFIAPI PciCapGetInfo (PCI_CAP *Cap, PCI_CAP_INFO *Info);
RETURN_STATUS EFIAPI PciCapRead (PCI_CAP_DEV *PciDevice, PCI_CAP *Cap, UINT16 SourceOffsetInCap, VOID *DestinationBuffer, UINT16 Size);
RETURN_STATUS EFIAPI PciCapWrite (PCI_CAP_DEV *PciDevice, PCI_CAP *Cap, UINT16 DestinationOffsetInCap, VOID *SourceBuffer, UINT16 Size);
`,
  },
  {
    name: 'Library/PciCapPciIoLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/PciIo.h>
#include <Library/PciCapLib.h>
EFI_STATUS EFIAPI PciCapPciIoDeviceInit (EFI_PCI_IO_PROTOCOL *PciIo, PCI_CAP_DEV **PciDevice);
VOID EFIAPI PciCapPciIoDeviceUninit (PCI_CAP_DEV *PciDevice);
`,
  },
  {
    name: 'Library/PciCapPciSegmentLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Library/PciCapLib.h>
RETURN_STATUS EFIAPI PciCapPciSegmentDeviceInit (PCI_CAP_DOMAIN MaxDomain, UINT16 Segment, UINT8 Bus, UINT8 Device, UINT8 Function, PCI_CAP_DEV **PciDevice);
VOID EFIAPI PciCapPciSegmentDeviceUninit (PCI_CAP_DEV *PciDevice);
`,
  },
  {
    name: 'Library/PciCf8Lib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
RETURN_STATUS EFIAPI PciCf8RegisterForRuntimeAccess (UINTN Address);
UINT8 EFIAPI PciCf8Read8 (UINTN Address);
UINT8 EFIAPI PciCf8Write8 (UINTN Address, UINT8 Value);
UINT8 EFIAPI PciCf8Or8 (UINTN Address, UINT8 OrData);
UINT8 EFIAPI PciCf8And8 (UINTN Address, UINT8 AndData);
UINT8 EFIAPI PciCf8AndThenOr8 (UINTN Address, UINT8 AndData, UINT8 OrData);
UINT8 EFIAPI PciCf8BitFieldRead8 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT8 EFIAPI PciCf8BitFieldWrite8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 Value);
UINT8 EFIAPI PciCf8BitFieldOr8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 OrData);
UINT8 EFIAPI PciCf8BitFieldAnd8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 AndData);
UINT8 EFIAPI PciCf8BitFieldAndThenOr8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 AndData, UINT8 OrData);
UINT16 EFIAPI PciCf8Read16 (UINTN Address);
UINT16 EFIAPI PciCf8Write16 (UINTN Address, UINT16 Value);
UINT16 EFIAPI PciCf8Or16 (UINTN Address, UINT16 OrData);
UINT16 EFIAPI PciCf8And16 (UINTN Address, UINT16 AndData);
UINT16 EFIAPI PciCf8AndThenOr16 (UINTN Address, UINT16 AndData, UINT16 OrData);
UINT16 EFIAPI PciCf8BitFieldRead16 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT16 EFIAPI PciCf8BitFieldWrite16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 Value);
UINT16 EFIAPI PciCf8BitFieldOr16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 OrData);
UINT16 EFIAPI PciCf8BitFieldAnd16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 AndData);
UINT16 EFIAPI PciCf8BitFieldAndThenOr16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 AndData, UINT16 OrData);
UINT32 EFIAPI PciCf8Read32 (UINTN Address);
UINT32 EFIAPI PciCf8Write32 (UINTN Address, UINT32 Value);
UINT32 EFIAPI PciCf8Or32 (UINTN Address, UINT32 OrData);
UINT32 EFIAPI PciCf8And32 (UINTN Address, UINT32 AndData);
UINT32 EFIAPI PciCf8AndThenOr32 (UINTN Address, UINT32 AndData, UINT32 OrData);
UINT32 EFIAPI PciCf8BitFieldRead32 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT32 EFIAPI PciCf8BitFieldWrite32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 Value);
UINT32 EFIAPI PciCf8BitFieldOr32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 OrData);
UINT32 EFIAPI PciCf8BitFieldAnd32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 AndData);
UINT32 EFIAPI PciCf8BitFieldAndThenOr32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 AndData, UINT32 OrData);
UINTN EFIAPI PciCf8ReadBuffer (UINTN StartAddress, UINTN Size, VOID *Buffer);
UINTN EFIAPI PciCf8WriteBuffer (UINTN StartAddress, UINTN Size, VOID *Buffer);
`,
  },
  {
    name: 'Library/PciExpressLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <IndustryStandard/PciExpress21.h>
RETURN_STATUS EFIAPI PciExpressRegisterForRuntimeAccess (UINTN Address);
UINT8 EFIAPI PciExpressRead8 (UINTN Address);
UINT8 EFIAPI PciExpressWrite8 (UINTN Address, UINT8 Value);
UINT8 EFIAPI PciExpressOr8 (UINTN Address, UINT8 OrData);
UINT8 EFIAPI PciExpressAnd8 (UINTN Address, UINT8 AndData);
UINT8 EFIAPI PciExpressAndThenOr8 (UINTN Address, UINT8 AndData, UINT8 OrData);
UINT8 EFIAPI PciExpressBitFieldRead8 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT8 EFIAPI PciExpressBitFieldWrite8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 Value);
UINT8 EFIAPI PciExpressBitFieldOr8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 OrData);
UINT8 EFIAPI PciExpressBitFieldAnd8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 AndData);
UINT8 EFIAPI PciExpressBitFieldAndThenOr8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 AndData, UINT8 OrData);
UINT16 EFIAPI PciExpressRead16 (UINTN Address);
UINT16 EFIAPI PciExpressWrite16 (UINTN Address, UINT16 Value);
UINT16 EFIAPI PciExpressOr16 (UINTN Address, UINT16 OrData);
UINT16 EFIAPI PciExpressAnd16 (UINTN Address, UINT16 AndData);
UINT16 EFIAPI PciExpressAndThenOr16 (UINTN Address, UINT16 AndData, UINT16 OrData);
UINT16 EFIAPI PciExpressBitFieldRead16 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT16 EFIAPI PciExpressBitFieldWrite16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 Value);
UINT16 EFIAPI PciExpressBitFieldOr16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 OrData);
UINT16 EFIAPI PciExpressBitFieldAnd16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 AndData);
UINT16 EFIAPI PciExpressBitFieldAndThenOr16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 AndData, UINT16 OrData);
UINT32 EFIAPI PciExpressRead32 (UINTN Address);
UINT32 EFIAPI PciExpressWrite32 (UINTN Address, UINT32 Value);
UINT32 EFIAPI PciExpressOr32 (UINTN Address, UINT32 OrData);
UINT32 EFIAPI PciExpressAnd32 (UINTN Address, UINT32 AndData);
UINT32 EFIAPI PciExpressAndThenOr32 (UINTN Address, UINT32 AndData, UINT32 OrData);
UINT32 EFIAPI PciExpressBitFieldRead32 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT32 EFIAPI PciExpressBitFieldWrite32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 Value);
UINT32 EFIAPI PciExpressBitFieldOr32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 OrData);
UINT32 EFIAPI PciExpressBitFieldAnd32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 AndData);
UINT32 EFIAPI PciExpressBitFieldAndThenOr32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 AndData, UINT32 OrData);
UINTN EFIAPI PciExpressReadBuffer (UINTN StartAddress, UINTN Size, VOID *Buffer);
UINTN EFIAPI PciExpressWriteBuffer (UINTN StartAddress, UINTN Size, VOID *Buffer);
`,
  },
  {
    name: 'Library/PciHostBridgeLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
typedef struct {
  UINT64 Base;
  UINT64 Limit;
  UINT64 Translation;
} PCI_ROOT_BRIDGE_APERTURE;
typedef struct {
  UINT32 Segment;
  UINT64 Supports;
  UINT64 Attributes;
  BOOLEAN DmaAbove4G;
  BOOLEAN NoExtendedConfigSpace;
  BOOLEAN ResourceAssigned;
  UINT64 AllocationAttributes;
  PCI_ROOT_BRIDGE_APERTURE Bus;
  PCI_ROOT_BRIDGE_APERTURE Io;
  PCI_ROOT_BRIDGE_APERTURE Mem;
  PCI_ROOT_BRIDGE_APERTURE MemAbove4G;
  PCI_ROOT_BRIDGE_APERTURE PMem;
  PCI_ROOT_BRIDGE_APERTURE PMemAbove4G;
  EFI_DEVICE_PATH_PROTOCOL *DevicePath;
} PCI_ROOT_BRIDGE;
PCI_ROOT_BRIDGE *EFIAPI PciHostBridgeGetRootBridges (UINTN *Count);
VOID EFIAPI PciHostBridgeFreeRootBridges (PCI_ROOT_BRIDGE *Bridges, UINTN Count);
VOID EFIAPI PciHostBridgeResourceConflict (EFI_HANDLE HostBridgeHandle, VOID *Configuration);
`,
  },
  {
    name: 'Library/PciHostBridgeUtilityLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Library/PciHostBridgeLib.h>
EFI_STATUS EFIAPI PciHostBridgeUtilityInitRootBridge (UINT64 Supports, UINT64 Attributes, UINT64 AllocAttributes, BOOLEAN DmaAbove4G, BOOLEAN NoExtendedConfigSpace, UINT8 RootBusNumber, UINT8 MaxSubBusNumber, PCI_ROOT_BRIDGE_APERTURE *Io, PCI_ROOT_BRIDGE_APERTURE *Mem, PCI_ROOT_BRIDGE_APERTURE *MemAbove4G, PCI_ROOT_BRIDGE_APERTURE *PMem, PCI_ROOT_BRIDGE_APERTURE *PMemAbove4G, PCI_ROOT_BRIDGE *RootBus);
VOID EFIAPI PciHostBridgeUtilityUninitRootBridge (PCI_ROOT_BRIDGE *RootBus);
PCI_ROOT_BRIDGE *EFIAPI PciHostBridgeUtilityGetRootBridges (UINTN *Count, UINT64 Attributes, UINT64 AllocationAttributes, BOOLEAN DmaAbove4G, BOOLEAN NoExtendedConfigSpace, UINTN BusMin, UINTN BusMax, PCI_ROOT_BRIDGE_APERTURE *Io, PCI_ROOT_BRIDGE_APERTURE *Mem, PCI_ROOT_BRIDGE_APERTURE *MemAbove4G, PCI_ROOT_BRIDGE_APERTURE *PMem, PCI_ROOT_BRIDGE_APERTURE *PMemAbove4G);
VOID EFIAPI PciHostBridgeUtilityFreeRootBridges (PCI_ROOT_BRIDGE *Bridges, UINTN Count);
VOID EFIAPI PciHostBridgeUtilityResourceConflict (VOID *Configuration);
`,
  },
  {
    name: 'Library/PciLib.h',
    text: `#pragma once
#include <Uefi.h>
#define PCI_LIB_ADDRESS(Bus, Device, Function, Register) \\
  (((Bus) & 0xff) << 20 | ((Device) & 0x1f) << 15 | ((Function) & 7) << 12 | ((Register) & 0xfff))
RETURN_STATUS EFIAPI PciRegisterForRuntimeAccess (UINTN Address);
UINT8 EFIAPI PciRead8 (UINTN Address);
UINT8 EFIAPI PciWrite8 (UINTN Address, UINT8 Value);
UINT8 EFIAPI PciOr8 (UINTN Address, UINT8 OrData);
UINT8 EFIAPI PciAnd8 (UINTN Address, UINT8 AndData);
UINT8 EFIAPI PciAndThenOr8 (UINTN Address, UINT8 AndData, UINT8 OrData);
UINT8 EFIAPI PciBitFieldRead8 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT8 EFIAPI PciBitFieldWrite8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 Value);
UINT8 EFIAPI PciBitFieldOr8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 OrData);
UINT8 EFIAPI PciBitFieldAnd8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 AndData);
UINT8 EFIAPI PciBitFieldAndThenOr8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 AndData, UINT8 OrData);
UINT16 EFIAPI PciRead16 (UINTN Address);
UINT16 EFIAPI PciWrite16 (UINTN Address, UINT16 Value);
UINT16 EFIAPI PciOr16 (UINTN Address, UINT16 OrData);
UINT16 EFIAPI PciAnd16 (UINTN Address, UINT16 AndData);
UINT16 EFIAPI PciAndThenOr16 (UINTN Address, UINT16 AndData, UINT16 OrData);
UINT16 EFIAPI PciBitFieldRead16 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT16 EFIAPI PciBitFieldWrite16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 Value);
UINT16 EFIAPI PciBitFieldOr16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 OrData);
UINT16 EFIAPI PciBitFieldAnd16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 AndData);
UINT16 EFIAPI PciBitFieldAndThenOr16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 AndData, UINT16 OrData);
UINT32 EFIAPI PciRead32 (UINTN Address);
UINT32 EFIAPI PciWrite32 (UINTN Address, UINT32 Value);
UINT32 EFIAPI PciOr32 (UINTN Address, UINT32 OrData);
UINT32 EFIAPI PciAnd32 (UINTN Address, UINT32 AndData);
UINT32 EFIAPI PciAndThenOr32 (UINTN Address, UINT32 AndData, UINT32 OrData);
UINT32 EFIAPI PciBitFieldRead32 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT32 EFIAPI PciBitFieldWrite32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 Value);
UINT32 EFIAPI PciBitFieldOr32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 OrData);
UINT32 EFIAPI PciBitFieldAnd32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 AndData);
UINT32 EFIAPI PciBitFieldAndThenOr32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 AndData, UINT32 OrData);
UINTN EFIAPI PciReadBuffer (UINTN StartAddress, UINTN Size, VOID *Buffer);
UINTN EFIAPI PciWriteBuffer (UINTN StartAddress, UINTN Size, VOID *Buffer);
`,
  },
  {
    name: 'Library/PciSegmentInfoLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
typedef struct {
  UINT16 SegmentNumber;
  UINT64 BaseAddress;
  UINT8 StartBusNumber;
  UINT8 EndBusNumber;
} PCI_SEGMENT_INFO;
PCI_SEGMENT_INFO *EFIAPI GetPciSegmentInfo (UINTN *Count);
`,
  },
  {
    name: 'Library/PciSegmentLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#define PCI_SEGMENT_LIB_ADDRESS(Segment, Bus, Device, Function, Register) ((UINT64)(Segment) << 32 | ((Bus) & 0xff) << 20 | ((Device) & 0x1f) << 15 | ((Function) & 7) << 12 | ((Register) & 0xfff))
RETURN_STATUS EFIAPI PciSegmentRegisterForRuntimeAccess (UINTN Address);
UINT8 EFIAPI PciSegmentRead8 (UINT64 Address);
UINT8 EFIAPI PciSegmentWrite8 (UINT64 Address, UINT8 Value);
UINT8 EFIAPI PciSegmentOr8 (UINT64 Address, UINT8 OrData);
UINT8 EFIAPI PciSegmentAnd8 (UINT64 Address, UINT8 AndData);
UINT8 EFIAPI PciSegmentAndThenOr8 (UINT64 Address, UINT8 AndData, UINT8 OrData);
UINT8 EFIAPI PciSegmentBitFieldRead8 (UINT64 Address, UINTN StartBit, UINTN EndBit);
UINT8 EFIAPI PciSegmentBitFieldWrite8 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT8 Value);
UINT8 EFIAPI PciSegmentBitFieldOr8 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT8 OrData);
UINT8 EFIAPI PciSegmentBitFieldAnd8 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT8 AndData);
UINT8 EFIAPI PciSegmentBitFieldAndThenOr8 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT8 AndData, UINT8 OrData);
UINT16 EFIAPI PciSegmentRead16 (UINT64 Address);
UINT16 EFIAPI PciSegmentWrite16 (UINT64 Address, UINT16 Value);
UINT16 EFIAPI PciSegmentOr16 (UINT64 Address, UINT16 OrData);
UINT16 EFIAPI PciSegmentAnd16 (UINT64 Address, UINT16 AndData);
UINT16 EFIAPI PciSegmentAndThenOr16 (UINT64 Address, UINT16 AndData, UINT16 OrData);
UINT16 EFIAPI PciSegmentBitFieldRead16 (UINT64 Address, UINTN StartBit, UINTN EndBit);
UINT16 EFIAPI PciSegmentBitFieldWrite16 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT16 Value);
UINT16 EFIAPI PciSegmentBitFieldOr16 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT16 OrData);
UINT16 EFIAPI PciSegmentBitFieldAnd16 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT16 AndData);
UINT16 EFIAPI PciSegmentBitFieldAndThenOr16 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT16 AndData, UINT16 OrData);
UINT32 EFIAPI PciSegmentRead32 (UINT64 Address);
UINT32 EFIAPI PciSegmentWrite32 (UINT64 Address, UINT32 Value);
UINT32 EFIAPI PciSegmentOr32 (UINT64 Address, UINT32 OrData);
UINT32 EFIAPI PciSegmentAnd32 (UINT64 Address, UINT32 AndData);
UINT32 EFIAPI PciSegmentAndThenOr32 (UINT64 Address, UINT32 AndData, UINT32 OrData);
UINT32 EFIAPI PciSegmentBitFieldRead32 (UINT64 Address, UINTN StartBit, UINTN EndBit);
UINT32 EFIAPI PciSegmentBitFieldWrite32 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT32 Value);
UINT32 EFIAPI PciSegmentBitFieldOr32 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT32 OrData);
UINT32 EFIAPI PciSegmentBitFieldAnd32 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT32 AndData);
UINT32 EFIAPI PciSegmentBitFieldAndThenOr32 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT32 AndData, UINT32 OrData);
UINTN EFIAPI PciSegmentReadBuffer (UINT64 StartAddress, UINTN Size, VOID *Buffer);
UINTN EFIAPI PciSegmentWriteBuffer (UINT64 StartAddress, UINTN Size, VOID *Buffer);
`,
  },
];

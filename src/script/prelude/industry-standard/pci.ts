// PCI. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';
import { classTest } from './pci-classes';

export const pciHeaders: readonly Header[] = [
  {
    name: 'IndustryStandard/Pci23.h',
    text: `#pragma once
#include <IndustryStandard/Pci22.h>
#define PCI_CLASS_MASS_STORAGE_ATA 0x05
#define PCI_IF_MASS_STORAGE_SINGLE_DMA 0x20
#define PCI_IF_MASS_STORAGE_CHAINED_DMA 0x30
#define PCI_CLASS_NETWORK_WORLDFIP 0x05
#define PCI_CLASS_NETWORK_PICMG_MULTI_COMPUTING 0x06
#define PCI_CLASS_BRIDGE_SEMI_TRANSPARENT_P2P 0x09
#define PCI_IF_BRIDGE_SEMI_TRANSPARENT_P2P_PRIMARY 0x40
#define PCI_IF_BRIDGE_SEMI_TRANSPARENT_P2P_SECONDARY 0x80
#define PCI_CLASS_BRIDGE_INFINIBAND_TO_PCI 0x0A
#define PCI_SUBCLASS_GPIB 0x04
#define PCI_SUBCLASS_SMART_CARD 0x05
#define PCI_IF_EHCI 0x20
#define PCI_CLASS_SERIAL_IB 0x06
#define PCI_CLASS_SERIAL_IPMI 0x07
#define PCI_IF_IPMI_SMIC 0x00
#define PCI_IF_IPMI_KCS 0x01
#define PCI_IF_IPMI_BT 0x02
#define PCI_CLASS_SERIAL_SERCOS 0x08
#define PCI_CLASS_SERIAL_CANBUS 0x09
#define PCI_SUBCLASS_BLUETOOTH 0x11
#define PCI_SUBCLASS_BROADBAND 0x12
#define PCI_SUBCLASS_PERFORMANCE_COUNTERS 0x01
#define PCI_SUBCLASS_COMMUNICATION_SYNCHRONIZATION 0x10
#define PCI_SUBCLASS_MANAGEMENT_CARD 0x20
#define PCI_EXP_MAX_CONFIG_OFFSET 0x1000
#define EFI_PCI_CAPABILITY_ID_PCIX 0x07
#define EFI_PCI_CAPABILITY_ID_VENDOR 0x09
#pragma pack(1)
typedef struct {
  EFI_PCI_CAPABILITY_HDR Hdr;
  UINT16 CommandReg;
  UINT32 StatusReg;
} EFI_PCI_CAPABILITY_PCIX;
typedef struct {
  EFI_PCI_CAPABILITY_HDR Hdr;
  UINT16 SecStatusReg;
  UINT32 StatusReg;
  UINT32 SplitTransCtrlRegUp;
  UINT32 SplitTransCtrlRegDn;
} EFI_PCI_CAPABILITY_PCIX_BRDG;
typedef struct {
  EFI_PCI_CAPABILITY_HDR Hdr;
  UINT8 Length;
} EFI_PCI_CAPABILITY_VENDOR_HDR;
#pragma pack()
#define PCI_CODE_TYPE_EFI_IMAGE 0x03
`,
  },
  {
    name: 'IndustryStandard/Pci30.h',
    text: `#pragma once
#include <IndustryStandard/Pci23.h>
#define PCI_CLASS_MASS_STORAGE_SATADPA 0x06
#define PCI_IF_MASS_STORAGE_SATA 0x00
#define PCI_IF_MASS_STORAGE_AHCI 0x01
#define PCI_SUBCLASS_ETHERNET_80211A 0x20
#define PCI_SUBCLASS_ETHERNET_80211B 0x21
${classTest(['IS_PCI_SATADPA', 'PCI_CLASS_MASS_STORAGE', 'PCI_CLASS_MASS_STORAGE_SATADPA'])}#define EFI_PCI_CAPABILITY_ID_PCIEXP 0x10
#pragma pack(1)
typedef struct {
  UINT32 Signature;
  UINT16 VendorId;
  UINT16 DeviceId;
  UINT16 DeviceListOffset;
  UINT16 Length;
  UINT8 Revision;
  UINT8 ClassCode[3];
  UINT16 ImageLength;
  UINT16 CodeRevision;
  UINT8 CodeType;
  UINT8 Indicator;
  UINT16 MaxRuntimeImageLength;
  UINT16 ConfigUtilityCodeHeaderOffset;
  UINT16 DMTFCLPEntryPointOffset;
} PCI_3_0_DATA_STRUCTURE;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/PciCodeId.h',
    text: `#pragma once
#include <Uefi.h>
#define PCI_IF_MASS_STORAGE_SCSI_VENDOR_SPECIFIC 0x00
#define PCI_IF_MASS_STORAGE_SCSI_DEVICE_PQI 0x11
#define PCI_IF_MASS_STORAGE_SCSI_CONTROLLER_PQI 0x12
#define PCI_IF_MASS_STORAGE_SCSI_DEVICE_CONTROLLER_PQI 0x13
#define PCI_IF_MASS_STORAGE_SCSI_DEVICE_NVM_EXPRESS 0x21
#define PCI_IF_MASS_STORAGE_SATA_SERIAL_BUS 0x02
#define PCI_CLASS_MASS_STORAGE_SAS 0x07
#define PCI_IF_MASS_STORAGE_SAS 0x00
#define PCI_IF_MASS_STORAGE_SAS_SERIAL_BUS 0x01
#define PCI_CLASS_MASS_STORAGE_SOLID_STATE 0x08
#define PCI_IF_MASS_STORAGE_SOLID_STATE 0x00
#define PCI_IF_MASS_STORAGE_SOLID_STATE_NVMHCI 0x01
#define PCI_IF_MASS_STORAGE_SOLID_STATE_ENTERPRISE_NVMHCI 0x02
#define PCI_CLASS_NETWORK_INFINIBAND 0x07
#define PCI_CLASS_MEDIA_MIXED_MODE 0x03
#define PCI_CLASS_BRIDGE_ADVANCED_SWITCHING_TO_PCI 0x0B
#define PCI_IF_BRIDGE_ADVANCED_SWITCHING_TO_PCI_CUSTOM 0x00
#define PCI_IF_BRIDGE_ADVANCED_SWITCHING_TO_PCI_ASI_SIG 0x01
#define PCI_IF_HPET 0x03
#define PCI_SUBCLASS_SD_HOST_CONTROLLER 0x05
#define PCI_SUBCLASS_IOMMU 0x06
#define PCI_SUBCLASS_PROC_OTHER 0x80
#define PCI_IF_XHCI 0x30
#define PCI_CLASS_SERIAL_OTHER 0x80
#define PCI_SUBCLASS_SATELLITE_OTHER 0x80
#define PCI_CLASS_PROCESSING_ACCELERATOR 0x12
`,
  },
  {
    name: 'IndustryStandard/PciExpress30.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/PciExpress21.h>
#pragma pack(1)
#define PCI_EXPRESS_EXTENDED_CAPABILITY_SECONDARY_PCIE_ID 0x0019
#define PCI_EXPRESS_EXTENDED_CAPABILITY_SECONDARY_PCIE_VER1 0x1
typedef union {
  struct {
    UINT32 PerformEqualization:1;
    UINT32 LinkEqualizationRequestInterruptEnable:1;
    UINT32 Reserved:30;
  } Bits;
  UINT32 Uint32;
} PCI_EXPRESS_REG_LINK_CONTROL3;
typedef union {
  struct {
    UINT16 DownstreamPortTransmitterPreset:4;
    UINT16 DownstreamPortReceiverPresetHint:3;
    UINT16 Reserved:1;
    UINT16 UpstreamPortTransmitterPreset:4;
    UINT16 UpstreamPortReceiverPresetHint:3;
    UINT16 Reserved2:1;
  } Bits;
  UINT16 Uint16;
} PCI_EXPRESS_REG_LANE_EQUALIZATION_CONTROL;
typedef struct {
  PCI_EXPRESS_EXTENDED_CAPABILITIES_HEADER Header;
  PCI_EXPRESS_REG_LINK_CONTROL3 LinkControl3;
  UINT32 LaneErrorStatus;
  PCI_EXPRESS_REG_LANE_EQUALIZATION_CONTROL EqualizationControl[2];
} PCI_EXPRESS_EXTENDED_CAPABILITIES_SECONDARY_PCIE;
#pragma pack()
`,
  },
];

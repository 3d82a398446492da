// Virtio. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const virtioHeaders: readonly Header[] = [
  {
    name: 'IndustryStandard/Virtio.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Virtio10.h>
`,
  },
  {
    name: 'IndustryStandard/Virtio095.h',
    text: `#pragma once
#include <Uefi.h>
#include <Base.h>
#define VIRTIO_SUBSYSTEM_NETWORK_CARD 1
#define VIRTIO_SUBSYSTEM_BLOCK_DEVICE 2
#define VIRTIO_SUBSYSTEM_CONSOLE 3
#define VIRTIO_SUBSYSTEM_ENTROPY_SOURCE 4
#define VIRTIO_SUBSYSTEM_MEMORY_BALLOONING 5
#define VIRTIO_SUBSYSTEM_IO_MEMORY 6
#define VIRTIO_SUBSYSTEM_RPMSG 7
#define VIRTIO_SUBSYSTEM_SCSI_HOST 8
#define VIRTIO_SUBSYSTEM_9P_TRANSPORT 9
#define VIRTIO_SUBSYSTEM_MAC80211_WLAN 10
#define VIRTIO_VENDOR_ID 0x1AF4
#define VIRTIO_MMIO_MAGIC 0x74726976
#define VIRTIO_DEVICE_SPECIFIC_CONFIGURATION_OFFSET_PCI 20
#define VIRTIO_DEVICE_SPECIFIC_CONFIGURATION_OFFSET_PCI_WITH_MSI_X 24
#define VIRTIO_DEVICE_SPECIFIC_CONFIGURATION_OFFSET_MMIO 0x100
#define VIRTIO_PCI_OFFSET_DEVICE_FEATURES 0x00
#define VIRTIO_PCI_OFFSET_GUEST_FEATURES 0x04
#define VIRTIO_PCI_OFFSET_QUEUE_ADDRESS 0x08
#define VIRTIO_PCI_OFFSET_QUEUE_SIZE 0x0C
#define VIRTIO_PCI_OFFSET_QUEUE_SELECT 0x0E
#define VIRTIO_PCI_OFFSET_QUEUE_NOTIFY 0x10
#define VIRTIO_PCI_OFFSET_QUEUE_DEVICE_STATUS 0x12
#define VIRTIO_PCI_OFFSET_QUEUE_DEVICE_ISR 0x13
#define VIRTIO_MMIO_OFFSET_MAGIC 0x00
#define VIRTIO_MMIO_OFFSET_VERSION 0x04
#define VIRTIO_MMIO_OFFSET_DEVICE_ID 0x08
#define VIRTIO_MMIO_OFFSET_VENDOR_ID 0x0C
#define VIRTIO_MMIO_OFFSET_HOST_FEATURES 0x10
#define VIRTIO_MMIO_OFFSET_HOST_FEATURES_SEL 0x14
#define VIRTIO_MMIO_OFFSET_GUEST_FEATURES 0x20
#define VIRTIO_MMIO_OFFSET_GUEST_FEATURES_SEL 0x24
#define VIRTIO_MMIO_OFFSET_GUEST_PAGE_SIZE 0x28
#define VIRTIO_MMIO_OFFSET_QUEUE_SEL 0x30
#define VIRTIO_MMIO_OFFSET_QUEUE_NUM_MAX 0x34
#define VIRTIO_MMIO_OFFSET_QUEUE_NUM 0x38
#define VIRTIO_MMIO_OFFSET_QUEUE_ALIGN 0x3C
#define VIRTIO_MMIO_OFFSET_QUEUE_PFN 0x40
#define VIRTIO_MMIO_OFFSET_QUEUE_NOTIFY 0x50
#define VIRTIO_MMIO_OFFSET_INTERRUPT_STATUS 0x60
#define VIRTIO_MMIO_OFFSET_INTERRUPT_ACK 0x64
#define VIRTIO_MMIO_OFFSET_STATUS 0x70
#define VRING_AVAIL_F_NO_INTERRUPT BIT0
typedef struct {
  volatile UINT16 *Flags;
  volatile UINT16 *Idx;
  volatile UINT16 *Ring;
  volatile UINT16 *UsedEvent;
} VRING_AVAIL;
#define VRING_USED_F_NO_NOTIFY BIT0
#pragma pack(1)
typedef struct {
  UINT32 Id;
  UINT32 Len;
} VRING_USED_ELEM;
#pragma pack()
typedef struct {
  volatile UINT16 *Flags;
  volatile UINT16 *Idx;
  volatile VRING_USED_ELEM *UsedElem;
  volatile UINT16 *AvailEvent;
} VRING_USED;
#define VRING_DESC_F_NEXT BIT0
#define VRING_DESC_F_WRITE BIT1
#define VRING_DESC_F_INDIRECT BIT2
#pragma pack(1)
typedef struct {
  UINT64 Addr;
  UINT32 Len;
  UINT16 Flags;
  UINT16 Next;
} VRING_DESC;
#pragma pack()
typedef struct {
  UINTN NumPages;
  VOID *Base;
  volatile VRING_DESC *Desc;
  VRING_AVAIL Avail;
  VRING_USED Used;
  UINT16 QueueSize;
} VRING;
#define VSTAT_ACK BIT0
#define VSTAT_DRIVER BIT1
#define VSTAT_DRIVER_OK BIT2
#define VSTAT_FAILED BIT7
#define VIRTIO_F_NOTIFY_ON_EMPTY BIT24
#define VIRTIO_F_RING_INDIRECT_DESC BIT28
#define VIRTIO_F_RING_EVENT_IDX BIT29
`,
  },
  {
    name: 'IndustryStandard/Virtio095Net.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Virtio095.h>
#pragma pack(1)
typedef struct {
  UINT8 Mac[6];
  UINT16 LinkStatus;
} VIRTIO_NET_CONFIG;
#pragma pack()
#define OFFSET_OF_VNET(Field) OFFSET_OF (VIRTIO_NET_CONFIG, Field)
#define SIZE_OF_VNET(Field) (sizeof ((VIRTIO_NET_CONFIG *) 0)->Field)
#define VIRTIO_NET_Q_RX 0
#define VIRTIO_NET_Q_TX 1
#define VIRTIO_NET_F_CSUM BIT0
#define VIRTIO_NET_F_GUEST_CSUM BIT1
#define VIRTIO_NET_F_MAC BIT5
#define VIRTIO_NET_F_GSO BIT6
#define VIRTIO_NET_F_GUEST_TSO4 BIT7
#define VIRTIO_NET_F_GUEST_TSO6 BIT8
#define VIRTIO_NET_F_GUEST_ECN BIT9
#define VIRTIO_NET_F_GUEST_UFO BIT10
#define VIRTIO_NET_F_HOST_TSO4 BIT11
#define VIRTIO_NET_F_HOST_TSO6 BIT12
#define VIRTIO_NET_F_HOST_ECN BIT13
#define VIRTIO_NET_F_HOST_UFO BIT14
#define VIRTIO_NET_F_MRG_RXBUF BIT15
#define VIRTIO_NET_F_STATUS BIT16
#define VIRTIO_NET_F_CTRL_VQ BIT17
#define VIRTIO_NET_F_CTRL_RX BIT18
#define VIRTIO_NET_F_CTRL_VLAN BIT19
#define VIRTIO_NET_F_GUEST_ANNOUNCE BIT21
#pragma pack(1)
typedef struct {
  UINT8 Flags;
  UINT8 GsoType;
  UINT16 HdrLen;
  UINT16 GsoSize;
  UINT16 CsumStart;
  UINT16 CsumOffset;
} VIRTIO_NET_REQ;
#pragma pack()
#define VIRTIO_NET_HDR_F_NEEDS_CSUM BIT0
#define VIRTIO_NET_HDR_GSO_NONE 0x00
#define VIRTIO_NET_HDR_GSO_TCPV4 0x01
#define VIRTIO_NET_HDR_GSO_UDP 0x03
#define VIRTIO_NET_HDR_GSO_TCPV6 0x04
#define VIRTIO_NET_HDR_GSO_ECN BIT7
#define VIRTIO_NET_S_LINK_UP BIT0
#define VIRTIO_NET_S_ANNOUNCE BIT1
`,
  },
  {
    name: 'IndustryStandard/Virtio10.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Pci23.h>
#include <IndustryStandard/Virtio095.h>
#define VIRTIO_SUBSYSTEM_GPU_DEVICE 16
#define VIRTIO_SUBSYSTEM_FILESYSTEM 26
#pragma pack(1)
typedef struct {
  EFI_PCI_CAPABILITY_VENDOR_HDR VendorHdr;
  UINT8 ConfigType;
  UINT8 Bar;
  UINT8 Padding[3];
  UINT32 Offset;
  UINT32 Length;
} VIRTIO_PCI_CAP;
#pragma pack()
#define VIRTIO_PCI_CAP_COMMON_CFG 1
#define VIRTIO_PCI_CAP_NOTIFY_CFG 2
#define VIRTIO_PCI_CAP_DEVICE_CFG 4
#pragma pack(1)
typedef struct {
  UINT32 DeviceFeatureSelect;
  UINT32 DeviceFeature;
  UINT32 DriverFeatureSelect;
  UINT32 DriverFeature;
  UINT16 MsixConfig;
  UINT16 NumQueues;
  UINT8 DeviceStatus;
  UINT8 ConfigGeneration;
  UINT16 QueueSelect;
  UINT16 QueueSize;
  UINT16 QueueMsixVector;
  UINT16 QueueEnable;
  UINT16 QueueNotifyOff;
  UINT64 QueueDesc;
  UINT64 QueueAvail;
  UINT64 QueueUsed;
} VIRTIO_PCI_COMMON_CFG;
#pragma pack()
#define VSTAT_FEATURES_OK BIT3
#define VIRTIO_F_VERSION_1 BIT32
#define VIRTIO_F_IOMMU_PLATFORM BIT33
#define VIRTIO_MMIO_OFFSET_QUEUE_READY 0x44
#define VIRTIO_MMIO_OFFSET_QUEUE_DESC_LO 0x80
#define VIRTIO_MMIO_OFFSET_QUEUE_DESC_HI 0x84
#define VIRTIO_MMIO_OFFSET_QUEUE_AVAIL_LO 0x90
#define VIRTIO_MMIO_OFFSET_QUEUE_AVAIL_HI 0x94
#define VIRTIO_MMIO_OFFSET_QUEUE_USED_LO 0xa0
#define VIRTIO_MMIO_OFFSET_QUEUE_USED_HI 0xa4
#define VIRTIO_MMIO_OFFSET_CONFIG_GENERATION 0xfc
`,
  },
  {
    name: 'IndustryStandard/Virtio10Net.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Virtio10.h>
#include <IndustryStandard/Virtio095Net.h>
#pragma pack(1)
typedef struct {
  VIRTIO_NET_REQ V0_9_5;
  UINT16 NumBuffers;
} VIRTIO_1_0_NET_REQ;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/VirtioBlk.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Virtio.h>
#pragma pack(1)
typedef struct {
  UINT8 PhysicalBlockExp;
  UINT8 AlignmentOffset;
  UINT16 MinIoSize;
  UINT32 OptIoSize;
} VIRTIO_BLK_TOPOLOGY;
typedef struct {
  UINT64 Capacity;
  UINT32 SizeMax;
  UINT32 SegMax;
  UINT16 Cylinders;
  UINT8 Heads;
  UINT8 Sectors;
  UINT32 BlkSize;
  VIRTIO_BLK_TOPOLOGY Topology;
} VIRTIO_BLK_CONFIG;
#pragma pack()
#define OFFSET_OF_VBLK(Field) OFFSET_OF (VIRTIO_BLK_CONFIG, Field)
#define SIZE_OF_VBLK(Field) (sizeof ((VIRTIO_BLK_CONFIG *) 0)->Field)
#define VIRTIO_BLK_F_BARRIER BIT0
#define VIRTIO_BLK_F_SIZE_MAX BIT1
#define VIRTIO_BLK_F_SEG_MAX BIT2
#define VIRTIO_BLK_F_GEOMETRY BIT4
#define VIRTIO_BLK_F_RO BIT5
#define VIRTIO_BLK_F_BLK_SIZE BIT6
#define VIRTIO_BLK_F_SCSI BIT7
#define VIRTIO_BLK_F_FLUSH BIT9
#define VIRTIO_BLK_F_TOPOLOGY BIT10
#pragma pack(1)
typedef struct {
  UINT32 Type;
  UINT32 IoPrio;
  UINT64 Sector;
} VIRTIO_BLK_REQ;
#pragma pack()
#define VIRTIO_BLK_T_IN 0x00000000
#define VIRTIO_BLK_T_OUT 0x00000001
#define VIRTIO_BLK_T_SCSI_CMD 0x00000002
#define VIRTIO_BLK_T_SCSI_CMD_OUT 0x00000003
#define VIRTIO_BLK_T_FLUSH 0x00000004
#define VIRTIO_BLK_T_FLUSH_OUT 0x00000005
#define VIRTIO_BLK_T_BARRIER BIT31
#define VIRTIO_BLK_S_OK 0x00
#define VIRTIO_BLK_S_IOERR 0x01
#define VIRTIO_BLK_S_UNSUPP 0x02
`,
  },
  {
    name: 'IndustryStandard/VirtioGpu.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Virtio.h>
#define VIRTIO_GPU_CONTROL_QUEUE 0
typedef enum {
  VirtioGpuCmdGetDisplayInfo = 0x0100,
  VirtioGpuCmdResourceCreate2d = 0x0101,
  VirtioGpuCmdResourceUnref = 0x0102,
  VirtioGpuCmdResourceAttachBacking = 0x0106,
  VirtioGpuCmdResourceDetachBacking = 0x0107,
  VirtioGpuCmdSetScanout = 0x0103,
  VirtioGpuCmdTransferToHost2d = 0x0105,
  VirtioGpuCmdResourceFlush = 0x0104,
  VirtioGpuRespOkNodata = 0x1100,
  VirtioGpuRespOkDisplayInfo = 0x1101,
} VIRTIO_GPU_CONTROL_TYPE;
#define VIRTIO_GPU_FLAG_FENCE BIT0
#pragma pack(1)
typedef struct {
  UINT32 Type;
  UINT32 Flags;
  UINT64 FenceId;
  UINT32 CtxId;
  UINT32 Padding;
} VIRTIO_GPU_CONTROL_HEADER;
#pragma pack()
#pragma pack(1)
typedef struct {
  UINT32 X;
  UINT32 Y;
  UINT32 Width;
  UINT32 Height;
} VIRTIO_GPU_RECTANGLE;
#pragma pack()
typedef enum {
  VirtioGpuFormatB8G8R8X8Unorm = 2,
} VIRTIO_GPU_FORMATS;
#pragma pack(1)
typedef struct {
  VIRTIO_GPU_CONTROL_HEADER Header;
  UINT32 ResourceId;
  UINT32 Format;
  UINT32 Width;
  UINT32 Height;
} VIRTIO_GPU_RESOURCE_CREATE_2D;
#pragma pack()
#pragma pack(1)
typedef struct {
  VIRTIO_GPU_CONTROL_HEADER Header;
  UINT32 ResourceId;
  UINT32 Padding;
} VIRTIO_GPU_RESOURCE_UNREF;
#pragma pack()
#pragma pack(1)
typedef struct {
  UINT64 Addr;
  UINT32 Length;
  UINT32 Padding;
} VIRTIO_GPU_MEM_ENTRY;
typedef struct {
  VIRTIO_GPU_CONTROL_HEADER Header;
  UINT32 ResourceId;
  UINT32 NrEntries;
  VIRTIO_GPU_MEM_ENTRY Entry;
} VIRTIO_GPU_RESOURCE_ATTACH_BACKING;
#pragma pack()
#pragma pack(1)
typedef struct {
  VIRTIO_GPU_CONTROL_HEADER Header;
  UINT32 ResourceId;
  UINT32 Padding;
} VIRTIO_GPU_RESOURCE_DETACH_BACKING;
#pragma pack()
#pragma pack(1)
typedef struct {
  VIRTIO_GPU_CONTROL_HEADER Header;
  VIRTIO_GPU_RECTANGLE Rectangle;
  UINT32 ScanoutId;
  UINT32 ResourceId;
} VIRTIO_GPU_SET_SCANOUT;
#pragma pack()
#pragma pack(1)
typedef struct {
  VIRTIO_GPU_CONTROL_HEADER Header;
  VIRTIO_GPU_RECTANGLE Rectangle;
  UINT64 Offset;
  UINT32 ResourceId;
  UINT32 Padding;
} VIRTIO_GPU_CMD_TRANSFER_TO_HOST_2D;
#pragma pack()
#pragma pack(1)
typedef struct {
  VIRTIO_GPU_CONTROL_HEADER Header;
  VIRTIO_GPU_RECTANGLE Rectangle;
  UINT32 ResourceId;
  UINT32 Padding;
} VIRTIO_GPU_RESOURCE_FLUSH;
#pragma pack()
#define VIRTIO_GPU_MAX_SCANOUTS 16
#pragma pack(1)
typedef struct {
  VIRTIO_GPU_CONTROL_HEADER Header;
  struct {
    VIRTIO_GPU_RECTANGLE Rectangle;
    UINT32 Enabled;
    UINT32 Flags;
  } Pmodes[VIRTIO_GPU_MAX_SCANOUTS];
} VIRTIO_GPU_RESP_DISPLAY_INFO;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/VirtioNet.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Virtio10Net.h>
`,
  },
  {
    name: 'IndustryStandard/VirtioScsi.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Virtio.h>
#pragma pack(1)
typedef struct {
  UINT32 NumQueues;
  UINT32 SegMax;
  UINT32 MaxSectors;
  UINT32 CmdPerLun;
  UINT32 EventInfoSize;
  UINT32 SenseSize;
  UINT32 CdbSize;
  UINT16 MaxChannel;
  UINT16 MaxTarget;
  UINT32 MaxLun;
} VIRTIO_SCSI_CONFIG;
#pragma pack()
#define OFFSET_OF_VSCSI(Field) OFFSET_OF (VIRTIO_SCSI_CONFIG, Field)
#define SIZE_OF_VSCSI(Field) (sizeof ((VIRTIO_SCSI_CONFIG *) 0)->Field)
#define VIRTIO_SCSI_F_INOUT BIT0
#define VIRTIO_SCSI_F_HOTPLUG BIT1
#define VIRTIO_SCSI_CDB_SIZE 32
#define VIRTIO_SCSI_SENSE_SIZE 96
#pragma pack(1)
typedef struct {
  UINT8 Lun[8];
  UINT64 Id;
  UINT8 TaskAttr;
  UINT8 Prio;
  UINT8 Crn;
  UINT8 Cdb[VIRTIO_SCSI_CDB_SIZE];
} VIRTIO_SCSI_REQ;
typedef struct {
  UINT32 SenseLen;
  UINT32 Residual;
  UINT16 StatusQualifier;
  UINT8 Status;
  UINT8 Response;
  UINT8 Sense[VIRTIO_SCSI_SENSE_SIZE];
} VIRTIO_SCSI_RESP;
#pragma pack()
#define VIRTIO_SCSI_REQUEST_QUEUE 2
#define VIRTIO_SCSI_S_OK 0
#define VIRTIO_SCSI_S_OVERRUN 1
#define VIRTIO_SCSI_S_ABORTED 2
#define VIRTIO_SCSI_S_BAD_TARGET 3
#define VIRTIO_SCSI_S_RESET 4
#define VIRTIO_SCSI_S_BUSY 5
#define VIRTIO_SCSI_S_TRANSPORT_FAILURE 6
#define VIRTIO_SCSI_S_TARGET_FAILURE 7
#define VIRTIO_SCSI_S_NEXUS_FAILURE 8
#define VIRTIO_SCSI_S_FAILURE 9
`,
  },
];

// Machines under QEMU, virtio, and what else is fixed. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const machinesHeaders: readonly Header[] = [
  {
    name: 'IndustryStandard/FusionMptScsi.h',
    text: `#pragma once
#include <Uefi.h>
#define LSI_LOGIC_PCI_VENDOR_ID 0x1000
#define LSI_53C1030_PCI_DEVICE_ID 0x0030
#define LSI_SAS1068_PCI_DEVICE_ID 0x0054
#define LSI_SAS1068E_PCI_DEVICE_ID 0x0058
#define MPT_REG_DOORBELL 0x00
#define MPT_REG_WRITE_SEQ 0x04
#define MPT_REG_HOST_DIAG 0x08
#define MPT_REG_TEST 0x0c
#define MPT_REG_DIAG_DATA 0x10
#define MPT_REG_DIAG_ADDR 0x14
#define MPT_REG_ISTATUS 0x30
#define MPT_REG_IMASK 0x34
#define MPT_REG_REQ_Q 0x40
#define MPT_REG_REP_Q 0x44
#define MPT_DOORBELL_RESET 0x40
#define MPT_DOORBELL_HANDSHAKE 0x42
#define MPT_IMASK_DOORBELL 0x01
#define MPT_IMASK_REPLY 0x08
#define MPT_MESSAGE_HDR_FUNCTION_SCSI_IO_REQUEST 0x00
#define MPT_MESSAGE_HDR_FUNCTION_IOC_INIT 0x02
#define MPT_SG_ENTRY_TYPE_SIMPLE 0x01
#define MPT_IOC_WHOINIT_ROM_BIOS 0x02
#define MPT_SCSIIO_REQUEST_CONTROL_TXDIR_NONE (0x00 << 24)
#define MPT_SCSIIO_REQUEST_CONTROL_TXDIR_WRITE (0x01 << 24)
#define MPT_SCSIIO_REQUEST_CONTROL_TXDIR_READ (0x02 << 24)
#define MPT_SCSI_IOCSTATUS_SUCCESS 0x0000
#define MPT_SCSI_IOCSTATUS_DEVICE_NOT_THERE 0x0043
#define MPT_SCSI_IOCSTATUS_DATA_OVERRUN 0x0044
#define MPT_SCSI_IOCSTATUS_DATA_UNDERRUN 0x0045
#pragma pack(1)
typedef struct {
  UINT8 WhoInit;
  UINT8 Reserved1;
  UINT8 ChainOffset;
  UINT8 Function;
  UINT8 Flags;
  UINT8 MaxDevices;
  UINT8 MaxBuses;
  UINT8 MessageFlags;
  UINT32 MessageContext;
  UINT16 ReplyFrameSize;
  UINT16 Reserved2;
  UINT32 HostMfaHighAddr;
  UINT32 SenseBufferHighAddr;
} MPT_IO_CONTROLLER_INIT_REQUEST;
typedef struct {
  UINT8 WhoInit;
  UINT8 Reserved1;
  UINT8 MessageLength;
  UINT8 Function;
  UINT8 Flags;
  UINT8 MaxDevices;
  UINT8 MaxBuses;
  UINT8 MessageFlags;
  UINT32 MessageContext;
  UINT16 Reserved2;
  UINT16 IocStatus;
  UINT32 IocLogInfo;
} MPT_IO_CONTROLLER_INIT_REPLY;
typedef struct {
  UINT8 TargetId;
  UINT8 Bus;
  UINT8 ChainOffset;
  UINT8 Function;
  UINT8 CdbLength;
  UINT8 SenseBufferLength;
  UINT8 Reserved;
  UINT8 MessageFlags;
  UINT32 MessageContext;
  UINT8 Lun[8];
  UINT32 Control;
  UINT8 Cdb[16];
  UINT32 DataLength;
  UINT32 SenseBufferLowAddress;
} MPT_SCSI_IO_REQUEST;
typedef struct {
  UINT32 Length:24;
  UINT32 EndOfList:1;
  UINT32 Is64BitAddress:1;
  UINT32 BufferContainsData:1;
  UINT32 LocalAddress:1;
  UINT32 ElementType:2;
  UINT32 EndOfBuffer:1;
  UINT32 LastElement:1;
  UINT64 DataBufferAddress;
} MPT_SG_ENTRY_SIMPLE;
typedef struct {
  UINT8 TargetId;
  UINT8 Bus;
  UINT8 MessageLength;
  UINT8 Function;
  UINT8 CdbLength;
  UINT8 SenseBufferLength;
  UINT8 Reserved;
  UINT8 MessageFlags;
  UINT32 MessageContext;
  UINT8 ScsiStatus;
  UINT8 ScsiState;
  UINT16 IocStatus;
  UINT32 IocLogInfo;
  UINT32 TransferCount;
  UINT32 SenseCount;
  UINT32 ResponseInfo;
} MPT_SCSI_IO_REPLY;
typedef struct {
  MPT_SCSI_IO_REQUEST Header;
  MPT_SG_ENTRY_SIMPLE Sg;
} MPT_SCSI_REQUEST_WITH_SG;
#pragma pack()
typedef union {
  MPT_SCSI_IO_REPLY Data;
  UINT64 Uint64;
} MPT_SCSI_IO_REPLY_ALIGNED;
typedef union {
  MPT_SCSI_REQUEST_WITH_SG Data;
  UINT64 Uint64;
} MPT_SCSI_REQUEST_ALIGNED;
`,
  },
  {
    name: 'IndustryStandard/Hsti.h',
    text: `#pragma once
#include <Uefi.h>
#pragma pack(1)
#define ADAPTER_INFO_PLATFORM_SECURITY_GUID {0x6be272c7, 0x1320, 0x4ccd, { 0x90, 0x17, 0xd4, 0x61, 0x2c, 0x01, 0x2b, 0x25 }}
#define PLATFORM_SECURITY_VERSION_VNEXTCS 0x00000003
#define PLATFORM_SECURITY_ROLE_PLATFORM_REFERENCE 0x00000001
#define PLATFORM_SECURITY_ROLE_PLATFORM_IBV 0x00000002
#define PLATFORM_SECURITY_ROLE_IMPLEMENTOR_OEM 0x00000003
#define PLATFORM_SECURITY_ROLE_IMPLEMENTOR_ODM 0x00000004
typedef struct {
  UINT32 Version;
  UINT32 Role;
  CHAR16 ImplementationID[256];
  UINT32 SecurityFeaturesSize;
} ADAPTER_INFO_PLATFORM_SECURITY;
#pragma pack()
extern EFI_GUID gAdapterInfoPlatformSecurityGuid;
`,
  },
  {
    name: 'IndustryStandard/LegacyVgaBios.h',
    text: `#pragma once
#include <Uefi.h>
#include <Base.h>
#pragma pack(1)
typedef struct {
  UINT8 Signature[4];
  UINT16 VesaVersion;
  UINT32 OemNameAddress;
  UINT32 Capabilities;
  UINT32 ModeListAddress;
  UINT16 VideoMem64K;
  UINT16 OemSoftwareVersion;
  UINT32 VendorNameAddress;
  UINT32 ProductNameAddress;
  UINT32 ProductRevAddress;
} VBE_INFO_BASE;
typedef struct {
  VBE_INFO_BASE Base;
  UINT8 Buffer[256 - sizeof (VBE_INFO_BASE)];
} VBE_INFO;
typedef struct {
  UINT16 ModeAttr;
  UINT8 WindowAAttr;
  UINT8 WindowBAttr;
  UINT16 WindowGranularityKB;
  UINT16 WindowSizeKB;
  UINT16 WindowAStartSegment;
  UINT16 WindowBStartSegment;
  UINT32 WindowPositioningAddress;
  UINT16 BytesPerScanLine;
  UINT16 Width;
  UINT16 Height;
  UINT8 CharCellWidth;
  UINT8 CharCellHeight;
  UINT8 NumPlanes;
  UINT8 BitsPerPixel;
  UINT8 NumBanks;
  UINT8 MemoryModel;
  UINT8 BankSizeKB;
  UINT8 NumImagePagesLessOne;
  UINT8 Vbe3;
  UINT8 RedMaskSize;
  UINT8 RedMaskPos;
  UINT8 GreenMaskSize;
  UINT8 GreenMaskPos;
  UINT8 BlueMaskSize;
  UINT8 BlueMaskPos;
  UINT8 ReservedMaskSize;
  UINT8 ReservedMaskPos;
  UINT8 DirectColorModeInfo;
  UINT32 LfbAddress;
  UINT32 OffScreenAddress;
  UINT16 OffScreenSizeKB;
  UINT16 BytesPerScanLineLinear;
  UINT8 NumImagesLessOneBanked;
  UINT8 NumImagesLessOneLinear;
  UINT8 RedMaskSizeLinear;
  UINT8 RedMaskPosLinear;
  UINT8 GreenMaskSizeLinear;
  UINT8 GreenMaskPosLinear;
  UINT8 BlueMaskSizeLinear;
  UINT8 BlueMaskPosLinear;
  UINT8 ReservedMaskSizeLinear;
  UINT8 ReservedMaskPosLinear;
  UINT32 MaxPixelClockHz;
  UINT8 Reserved[190];
} VBE_MODE_INFO;
typedef struct {
  UINT16 ModeAttr;
  UINT8 WindowAAttr;
  UINT8 WindowBAttr;
  UINT16 WindowGranularityKB;
  UINT16 WindowSizeKB;
  UINT16 WindowAStartSegment;
  UINT16 WindowBStartSegment;
  UINT32 WindowPositioningAddress;
  UINT16 BytesPerScanLine;
  UINT16 Width;
  UINT16 Height;
  UINT8 CharCellWidth;
  UINT8 CharCellHeight;
  UINT8 NumPlanes;
  UINT8 BitsPerPixel;
  UINT8 NumBanks;
  UINT8 MemoryModel;
  UINT8 BankSizeKB;
  UINT8 NumImagePagesLessOne;
  UINT8 Vbe3;
  UINT8 RedMaskSize;
  UINT8 RedMaskPos;
  UINT8 GreenMaskSize;
  UINT8 GreenMaskPos;
  UINT8 BlueMaskSize;
  UINT8 BlueMaskPos;
  UINT8 ReservedMaskSize;
  UINT8 ReservedMaskPos;
  UINT8 DirectColorModeInfo;
  UINT32 LfbAddress;
  UINT32 OffScreenAddress;
  UINT16 OffScreenSizeKB;
} VBE2_MODE_INFO;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/LsiScsi.h',
    text: `#pragma once
#include <Uefi.h>
#define LSI_LOGIC_PCI_VENDOR_ID 0x1000
#define LSI_53C895A_PCI_DEVICE_ID 0x0012
#define LSI_REG_DSTAT 0x0C
#define LSI_REG_ISTAT0 0x14
#define LSI_REG_DSP 0x2C
#define LSI_REG_SIST0 0x42
#define LSI_REG_SIST1 0x43
#define LSI_REG_CSBC 0xDC
#define LSI_DSTAT_IID BIT0
#define LSI_DSTAT_R BIT1
#define LSI_DSTAT_SIR BIT2
#define LSI_DSTAT_SSI BIT3
#define LSI_DSTAT_ABRT BIT4
#define LSI_DSTAT_BF BIT5
#define LSI_DSTAT_MDPE BIT6
#define LSI_DSTAT_DFE BIT7
#define LSI_ISTAT0_DIP BIT0
#define LSI_ISTAT0_SIP BIT1
#define LSI_ISTAT0_INTF BIT2
#define LSI_ISTAT0_CON BIT3
#define LSI_ISTAT0_SEM BIT4
#define LSI_ISTAT0_SIGP BIT5
#define LSI_ISTAT0_SRST BIT6
#define LSI_ISTAT0_ABRT BIT7
#define LSI_SIST0_PAR BIT0
#define LSI_SIST0_RST BIT1
#define LSI_SIST0_UDC BIT2
#define LSI_SIST0_SGE BIT3
#define LSI_SIST0_RSL BIT4
#define LSI_SIST0_SEL BIT5
#define LSI_SIST0_CMP BIT6
#define LSI_SIST0_MA BIT7
#define LSI_SIST1_HTH BIT0
#define LSI_SIST1_GEN BIT1
#define LSI_SIST1_STO BIT2
#define LSI_SIST1_R3 BIT3
#define LSI_SIST1_SBMC BIT4
#define LSI_SIST1_R5 BIT5
#define LSI_SIST1_R6 BIT6
#define LSI_SIST1_R7 BIT7
#define LSI_INS_TYPE_BLK 0x00000000
#define LSI_INS_TYPE_IO BIT30
#define LSI_INS_TYPE_TC BIT31
#define LSI_INS_BLK_SCSIP_DAT_OUT 0x00000000
#define LSI_INS_BLK_SCSIP_DAT_IN BIT24
#define LSI_INS_BLK_SCSIP_CMD BIT25
#define LSI_INS_BLK_SCSIP_STAT (BIT24 | BIT25)
#define LSI_INS_BLK_SCSIP_MSG_OUT (BIT25 | BIT26)
#define LSI_INS_BLK_SCSIP_MSG_IN (BIT24 | BIT25 | BIT26)
#define LSI_INS_IO_OPC_SEL 0x00000000
#define LSI_INS_IO_OPC_WAIT_RESEL BIT28
#define LSI_INS_TC_CP BIT17
#define LSI_INS_TC_JMP BIT19
#define LSI_INS_TC_RA BIT23
#define LSI_INS_TC_OPC_JMP 0x00000000
#define LSI_INS_TC_OPC_INT (BIT27 | BIT28)
#define LSI_INS_TC_SCSIP_DAT_OUT 0x00000000
#define LSI_INS_TC_SCSIP_MSG_IN (BIT24 | BIT25 | BIT26)
`,
  },
  {
    name: 'IndustryStandard/MemoryOverwriteRequestControlLock.h',
    text: `#pragma once
#include <Uefi.h>
#define MEMORY_OVERWRITE_REQUEST_CONTROL_LOCK_GUID { 0xBB983CCF, 0x151D, 0x40E1, {0xA0, 0x7B, 0x4A, 0x17, 0xBE, 0x16, 0x82, 0x92} }
#define MEMORY_OVERWRITE_REQUEST_CONTROL_LOCK_NAME L"MemoryOverwriteRequestControlLock"
extern EFI_GUID gEfiMemoryOverwriteRequestControlLockGuid;
`,
  },
  {
    name: 'IndustryStandard/PvScsi.h',
    text: `#pragma once
#include <Uefi.h>
#define PCI_VENDOR_ID_VMWARE (0x15ad)
#define PCI_DEVICE_ID_VMWARE_PVSCSI (0x07c0)
#define PVSCSI_CDB_MAX_SIZE (16)
typedef enum {
  PvScsiRegOffsetCommand = 0x0,
  PvScsiRegOffsetCommandData = 0x4,
  PvScsiRegOffsetCommandStatus = 0x8,
  PvScsiRegOffsetLastSts0 = 0x100,
  PvScsiRegOffsetLastSts1 = 0x104,
  PvScsiRegOffsetLastSts2 = 0x108,
  PvScsiRegOffsetLastSts3 = 0x10c,
  PvScsiRegOffsetIntrStatus = 0x100c,
  PvScsiRegOffsetIntrMask = 0x2010,
  PvScsiRegOffsetKickNonRwIo = 0x3014,
  PvScsiRegOffsetDebug = 0x3018,
  PvScsiRegOffsetKickRwIo = 0x4018,
} PVSCSI_BAR0_OFFSETS;
#define PVSCSI_INTR_CMPL_0 BIT0
#define PVSCSI_INTR_CMPL_1 BIT1
#define PVSCSI_INTR_CMPL_MASK (PVSCSI_INTR_CMPL_0 | PVSCSI_INTR_CMPL_1)
typedef enum {
  PvScsiCmdFirst = 0,
  PvScsiCmdAdapterReset = 1,
  PvScsiCmdIssueScsi = 2,
  PvScsiCmdSetupRings = 3,
  PvScsiCmdResetBus = 4,
  PvScsiCmdResetDevice = 5,
  PvScsiCmdAbortCmd = 6,
  PvScsiCmdConfig = 7,
  PvScsiCmdSetupMsgRing = 8,
  PvScsiCmdDeviceUnplug = 9,
  PvScsiCmdLast = 10,
} PVSCSI_COMMANDS;
#define PVSCSI_SETUP_RINGS_MAX_NUM_PAGES (32)
#pragma pack(1)
typedef struct {
  UINT32 ReqRingNumPages;
  UINT32 CmpRingNumPages;
  UINT64 RingsStatePPN;
  UINT64 ReqRingPPNs[PVSCSI_SETUP_RINGS_MAX_NUM_PAGES];
  UINT64 CmpRingPPNs[PVSCSI_SETUP_RINGS_MAX_NUM_PAGES];
} PVSCSI_CMD_DESC_SETUP_RINGS;
#pragma pack()
#define PVSCSI_MAX_CMD_DATA_WORDS (sizeof (PVSCSI_CMD_DESC_SETUP_RINGS) / sizeof (UINT32))
#pragma pack(1)
typedef struct {
  UINT32 ReqProdIdx;
  UINT32 ReqConsIdx;
  UINT32 ReqNumEntriesLog2;
  UINT32 CmpProdIdx;
  UINT32 CmpConsIdx;
  UINT32 CmpNumEntriesLog2;
  UINT8 Pad[104];
  UINT32 MsgProdIdx;
  UINT32 MsgConsIdx;
  UINT32 MsgNumEntriesLog2;
} PVSCSI_RINGS_STATE;
#pragma pack()
#define PVSCSI_SIMPLE_QUEUE_TAG (0x20)
#define PVSCSI_FLAG_CMD_WITH_SG_LIST BIT0
#define PVSCSI_FLAG_CMD_OUT_OF_BAND_CDB BIT1
#define PVSCSI_FLAG_CMD_DIR_NONE BIT2
#define PVSCSI_FLAG_CMD_DIR_TOHOST BIT3
#define PVSCSI_FLAG_CMD_DIR_TODEVICE BIT4
#pragma pack(1)
typedef struct {
  UINT64 Context;
  UINT64 DataAddr;
  UINT64 DataLen;
  UINT64 SenseAddr;
  UINT32 SenseLen;
  UINT32 Flags;
  UINT8 Cdb[16];
  UINT8 CdbLen;
  UINT8 Lun[8];
  UINT8 Tag;
  UINT8 Bus;
  UINT8 Target;
  UINT8 VcpuHint;
  UINT8 Unused[59];
} PVSCSI_RING_REQ_DESC;
#pragma pack()
typedef enum {
  PvScsiBtStatSuccess = 0x00,
  PvScsiBtStatLinkedCommandCompleted = 0x0a,
  PvScsiBtStatLinkedCommandCompletedWithFlag = 0x0b,
  PvScsiBtStatDataUnderrun = 0x0c,
  PvScsiBtStatSelTimeout = 0x11,
  PvScsiBtStatDatarun = 0x12,
  PvScsiBtStatBusFree = 0x13,
  PvScsiBtStatInvPhase = 0x14,
  PvScsiBtStatLunMismatch = 0x17,
  PvScsiBtStatSensFailed = 0x1b,
  PvScsiBtStatTagReject = 0x1c,
  PvScsiBtStatBadMsg = 0x1d,
  PvScsiBtStatHaHardware = 0x20,
  PvScsiBtStatNoResponse = 0x21,
  PvScsiBtStatSentRst = 0x22,
  PvScsiBtStatRecvRst = 0x23,
  PvScsiBtStatDisconnect = 0x24,
  PvScsiBtStatBusReset = 0x25,
  PvScsiBtStatAbortQueue = 0x26,
  PvScsiBtStatHaSoftware = 0x27,
  PvScsiBtStatHaTimeout = 0x30,
  PvScsiBtStatScsiParity = 0x34,
} PVSCSI_HOST_BUS_ADAPTER_STATUS;
#pragma pack(1)
typedef struct {
  UINT64 Context;
  UINT64 DataLen;
  UINT32 SenseLen;
  UINT16 HostStatus;
  UINT16 ScsiStatus;
  UINT32 Pad[2];
} PVSCSI_RING_CMP_DESC;
#pragma pack()
`,
  },
];

// IndustryStandard/Nvme.h. Names, members, values and prototypes; a function that no builtin stands behind is only declared.

import type { Header } from '../header';

export const nvmeHeaders: readonly Header[] = [
  {
    name: 'IndustryStandard/Nvme.h',
    text: `#pragma once
#include <Uefi.h>
#pragma pack(1)
#define NVME_CAP_OFFSET 0x0000
#define NVME_VER_OFFSET 0x0008
#define NVME_INTMS_OFFSET 0x000c
#define NVME_INTMC_OFFSET 0x0010
#define NVME_CC_OFFSET 0x0014
#define NVME_CSTS_OFFSET 0x001c
#define NVME_NSSR_OFFSET 0x0020
#define NVME_AQA_OFFSET 0x0024
#define NVME_ASQ_OFFSET 0x0028
#define NVME_ACQ_OFFSET 0x0030
#define NVME_BPINFO_OFFSET 0x0040
#define NVME_BPRSEL_OFFSET 0x0044
#define NVME_BPMBL_OFFSET 0x0048
#define NVME_SQ0_OFFSET 0x1000
#define NVME_CQ0_OFFSET 0x1004
#define NVME_SQTDBL_OFFSET(QID, DSTRD) 0x1000 + ((2 * (QID)) * (4 << (DSTRD)))
#define NVME_CQHDBL_OFFSET(QID, DSTRD) 0x1000 + (((2 * (QID)) + 1) * (4 << (DSTRD)))
#pragma pack(1)
typedef struct {
  UINT16 Mqes;
  UINT8 Cqr:1;
  UINT8 Ams:2;
  UINT8 Rsvd1:5;
  UINT8 To;
  UINT16 Dstrd:4;
  UINT16 Nssrs:1;
  UINT16 Css:8;
  UINT16 Bps:1;
  UINT16 Rsvd3:2;
  UINT8 Mpsmin:4;
  UINT8 Mpsmax:4;
  UINT8 Pmrs:1;
  UINT8 Cmbs:1;
  UINT8 Rsvd4:6;
} NVME_CAP;
typedef struct {
  UINT16 Mnr;
  UINT16 Mjr;
} NVME_VER;
typedef struct {
  UINT16 En:1;
  UINT16 Rsvd1:3;
  UINT16 Css:3;
  UINT16 Mps:4;
  UINT16 Ams:3;
  UINT16 Shn:2;
  UINT8 Iosqes:4;
  UINT8 Iocqes:4;
  UINT8 Rsvd2;
} NVME_CC;
#define NVME_CC_SHN_NORMAL_SHUTDOWN 1
#define NVME_CC_SHN_ABRUPT_SHUTDOWN 2
typedef struct {
  UINT32 Rdy:1;
  UINT32 Cfs:1;
  UINT32 Shst:2;
  UINT32 Nssro:1;
  UINT32 Rsvd1:27;
} NVME_CSTS;
#define NVME_CSTS_SHST_SHUTDOWN_OCCURRING 1
#define NVME_CSTS_SHST_SHUTDOWN_COMPLETED 2
typedef struct {
  UINT16 Asqs:12;
  UINT16 Rsvd1:4;
  UINT16 Acqs:12;
  UINT16 Rsvd2:4;
} NVME_AQA;
#define NVME_ASQ UINT64
#define NVME_ACQ UINT64
typedef struct {
  UINT32 Bpsz:15;
  UINT32 Rsvd1:9;
  UINT32 Brs:2;
  UINT32 Rsvd2:5;
  UINT32 Abpid:1;
} NVME_BPINFO;
typedef struct {
  UINT32 Bprsz:10;
  UINT32 Bprof:20;
  UINT32 Rsvd1:1;
  UINT32 Bpid:1;
} NVME_BPRSEL;
typedef struct {
  UINT64 Rsvd1:12;
  UINT64 Bmbba:52;
} NVME_BPMBL;
typedef struct {
  UINT16 Sqt;
  UINT16 Rsvd1;
} NVME_SQTDBL;
typedef struct {
  UINT16 Cqh;
  UINT16 Rsvd1;
} NVME_CQHDBL;
typedef struct {
  UINT64 Slba;
  UINT16 Nlb;
  UINT16 Rsvd1:10;
  UINT16 Prinfo:4;
  UINT16 Fua:1;
  UINT16 Lr:1;
  UINT32 Af:4;
  UINT32 Al:2;
  UINT32 Sr:1;
  UINT32 In:1;
  UINT32 Rsvd2:24;
  UINT32 Eilbrt;
  UINT16 Elbat;
  UINT16 Elbatm;
} NVME_READ;
typedef struct {
  UINT64 Slba;
  UINT16 Nlb;
  UINT16 Rsvd1:10;
  UINT16 Prinfo:4;
  UINT16 Fua:1;
  UINT16 Lr:1;
  UINT32 Af:4;
  UINT32 Al:2;
  UINT32 Sr:1;
  UINT32 In:1;
  UINT32 Rsvd2:24;
  UINT32 Ilbrt;
  UINT16 Lbat;
  UINT16 Lbatm;
} NVME_WRITE;
typedef struct {
  UINT32 Flush;
} NVME_FLUSH;
typedef struct {
  UINT64 Slba;
  UINT32 Nlb:16;
  UINT32 Rsvd1:16;
} NVME_WRITE_UNCORRECTABLE;
typedef struct {
  UINT64 Slba;
  UINT16 Nlb;
  UINT16 Rsvd1:10;
  UINT16 Prinfo:4;
  UINT16 Fua:1;
  UINT16 Lr:1;
  UINT32 Rsvd2;
  UINT32 Ilbrt;
  UINT16 Lbat;
  UINT16 Lbatm;
} NVME_WRITE_ZEROES;
typedef struct {
  UINT64 Slba;
  UINT16 Nlb;
  UINT16 Rsvd1:10;
  UINT16 Prinfo:4;
  UINT16 Fua:1;
  UINT16 Lr:1;
  UINT32 Rsvd2;
  UINT32 Eilbrt;
  UINT16 Elbat;
  UINT16 Elbatm;
} NVME_COMPARE;
typedef union {
  NVME_READ Read;
  NVME_WRITE Write;
  NVME_FLUSH Flush;
  NVME_WRITE_UNCORRECTABLE WriteUncorrectable;
  NVME_WRITE_ZEROES WriteZeros;
  NVME_COMPARE Compare;
} NVME_CMD;
typedef struct {
  UINT16 Mp;
  UINT8 Rsvd1;
  UINT8 Mps:1;
  UINT8 Nops:1;
  UINT8 Rsvd2:6;
  UINT32 Enlat;
  UINT32 Exlat;
  UINT8 Rrt:5;
  UINT8 Rsvd3:3;
  UINT8 Rrl:5;
  UINT8 Rsvd4:3;
  UINT8 Rwt:5;
  UINT8 Rsvd5:3;
  UINT8 Rwl:5;
  UINT8 Rsvd6:3;
  UINT8 Rsvd7[16];
} NVME_PSDESCRIPTOR;
typedef struct {
  UINT16 Vid;
  UINT16 Ssvid;
  UINT8 Sn[20];
  UINT8 Mn[40];
  UINT8 Fr[8];
  UINT8 Rab;
  UINT8 Ieee_oui[3];
  UINT8 Cmic;
  UINT8 Mdts;
  UINT8 Cntlid[2];
  UINT8 Rsvd1[176];
  UINT16 Oacs;
#define NAMESPACE_MANAGEMENT_SUPPORTED BIT3
#define FW_DOWNLOAD_ACTIVATE_SUPPORTED BIT2
#define FORMAT_NVM_SUPPORTED BIT1
#define SECURITY_SEND_RECEIVE_SUPPORTED BIT0
  UINT8 Acl;
  UINT8 Aerl;
  UINT8 Frmw;
  UINT8 Lpa;
  UINT8 Elpe;
  UINT8 Npss;
  UINT8 Avscc;
  UINT8 Apsta;
  UINT16 Wctemp;
  UINT16 Cctemp;
  UINT16 Mtfa;
  UINT32 Hmpre;
  UINT32 Hmmin;
  UINT8 Tnvmcap[16];
  UINT8 Unvmcap[16];
  UINT32 Rpmbs;
  UINT16 Edstt;
  UINT8 Dsto;
  UINT8 Fwug;
  UINT8 Rsvd2[192];
  UINT8 Sqes;
  UINT8 Cqes;
  UINT16 Rsvd3;
  UINT32 Nn;
  UINT16 Oncs;
  UINT16 Fuses;
  UINT8 Fna;
  UINT8 Vwc;
  UINT16 Awun;
  UINT16 Awupf;
  UINT8 Nvscc;
  UINT8 Rsvd4;
  UINT16 Acwu;
  UINT16 Rsvd5;
  UINT32 Sgls;
  UINT8 Rsvd6[164];
  UINT8 Rsvd7[1344];
  NVME_PSDESCRIPTOR PsDescriptor[32];
  UINT8 VendorData[1024];
} NVME_ADMIN_CONTROLLER_DATA;
typedef struct {
  UINT16 Ms;
  UINT8 Lbads;
  UINT8 Rp:2;
#define LBAF_RP_BEST 00b
#define LBAF_RP_BETTER 01b
#define LBAF_RP_GOOD 10b
#define LBAF_RP_DEGRADED 11b
  UINT8 Rsvd1:6;
} NVME_LBAFORMAT;
typedef struct {
  UINT64 Nsze;
  UINT64 Ncap;
  UINT64 Nuse;
  UINT8 Nsfeat;
  UINT8 Nlbaf;
  UINT8 Flbas;
  UINT8 Mc;
  UINT8 Dpc;
  UINT8 Dps;
  UINT8 Nmic;
  UINT8 Rescap;
  UINT8 Rsvd1[88];
  UINT64 Eui64;
  NVME_LBAFORMAT LbaFormat[16];
  UINT8 Rsvd2[192];
  UINT8 VendorData[3712];
} NVME_ADMIN_NAMESPACE_DATA;
typedef struct {
  UINT8 Bppe;
  UINT8 Bpl;
  UINT8 Nwpac;
  UINT8 Rsvd1[509];
} NVME_RPMB_CONFIGURATION_DATA;
#define RPMB_FRAME_STUFF_BYTES 223
typedef struct {
  UINT8 Sbakamc[RPMB_FRAME_STUFF_BYTES];
  UINT8 Rpmbt;
  UINT64 Nonce[2];
  UINT32 Wcounter;
  UINT32 Address;
  UINT32 Scount;
  UINT16 Result;
  UINT16 Rpmessage;
} NVME_RPMB_DATA_FRAME;
typedef struct {
  UINT32 Cns:2;
  UINT32 Rsvd1:30;
} NVME_ADMIN_IDENTIFY;
typedef struct {
  UINT32 Qid:16;
  UINT32 Qsize:16;
  UINT32 Pc:1;
  UINT32 Ien:1;
  UINT32 Rsvd1:14;
  UINT32 Iv:16;
} NVME_ADMIN_CRIOCQ;
typedef struct {
  UINT32 Qid:16;
  UINT32 Qsize:16;
  UINT32 Pc:1;
  UINT32 Qprio:2;
  UINT32 Rsvd1:13;
  UINT32 Cqid:16;
} NVME_ADMIN_CRIOSQ;
typedef struct {
  UINT16 Qid;
  UINT16 Rsvd1;
} NVME_ADMIN_DEIOCQ;
typedef struct {
  UINT16 Qid;
  UINT16 Rsvd1;
} NVME_ADMIN_DEIOSQ;
typedef struct {
  UINT32 Sqid:16;
  UINT32 Cid:16;
} NVME_ADMIN_ABORT;
typedef struct {
  UINT32 Fs:3;
  UINT32 Aa:2;
  UINT32 Rsvd1:27;
} NVME_ADMIN_FIRMWARE_ACTIVATE;
typedef struct {
  UINT32 Numd;
  UINT32 Ofst;
} NVME_ADMIN_FIRMWARE_IMAGE_DOWNLOAD;
typedef struct {
  UINT32 Fid:8;
  UINT32 Sel:3;
  UINT32 Rsvd1:21;
} NVME_ADMIN_GET_FEATURES;
typedef struct {
  UINT32 Lid:8;
#define LID_ERROR_INFO 0x1
#define LID_SMART_INFO 0x2
#define LID_FW_SLOT_INFO 0x3
#define LID_BP_INFO 0x15
  UINT32 Rsvd1:8;
  UINT32 Numd:12;
  UINT32 Rsvd2:4;
} NVME_ADMIN_GET_LOG_PAGE;
typedef struct {
  UINT32 Fid:8;
  UINT32 Rsvd1:23;
  UINT32 Sv:1;
} NVME_ADMIN_SET_FEATURES;
typedef struct {
  UINT32 Lbaf:4;
  UINT32 Ms:1;
  UINT32 Pi:3;
  UINT32 Pil:1;
  UINT32 Ses:3;
  UINT32 Rsvd1:20;
} NVME_ADMIN_FORMAT_NVM;
typedef struct {
  UINT32 Rsvd1:8;
  UINT32 Spsp:16;
  UINT32 Secp:8;
  UINT32 Al;
} NVME_ADMIN_SECURITY_RECEIVE;
typedef struct {
  UINT32 Rsvd1:8;
  UINT32 Spsp:16;
  UINT32 Secp:8;
  UINT32 Tl;
} NVME_ADMIN_SECURITY_SEND;
typedef union {
  NVME_ADMIN_IDENTIFY Identify;
  NVME_ADMIN_CRIOCQ CrIoCq;
  NVME_ADMIN_CRIOSQ CrIoSq;
  NVME_ADMIN_DEIOCQ DeIoCq;
  NVME_ADMIN_DEIOSQ DeIoSq;
  NVME_ADMIN_ABORT Abort;
  NVME_ADMIN_FIRMWARE_ACTIVATE Activate;
  NVME_ADMIN_FIRMWARE_IMAGE_DOWNLOAD FirmwareImageDownload;
  NVME_ADMIN_GET_FEATURES GetFeatures;
  NVME_ADMIN_GET_LOG_PAGE GetLogPage;
  NVME_ADMIN_SET_FEATURES SetFeatures;
  NVME_ADMIN_FORMAT_NVM FormatNvm;
  NVME_ADMIN_SECURITY_RECEIVE SecurityReceive;
  NVME_ADMIN_SECURITY_SEND SecuritySend;
} NVME_ADMIN_CMD;
typedef struct {
  UINT32 Cdw10;
  UINT32 Cdw11;
  UINT32 Cdw12;
  UINT32 Cdw13;
  UINT32 Cdw14;
  UINT32 Cdw15;
} NVME_RAW;
typedef union {
  NVME_ADMIN_CMD Admin;
  NVME_CMD Nvm;
  NVME_RAW Raw;
} NVME_PAYLOAD;
typedef struct {
  UINT8 Opc;
  UINT8 Fuse:2;
  UINT8 Rsvd1:5;
  UINT8 Psdt:1;
  UINT16 Cid;
  UINT32 Nsid;
  UINT64 Rsvd2;
  UINT64 Mptr;
  UINT64 Prp[2];
  NVME_PAYLOAD Payload;
} NVME_SQ;
typedef struct {
  UINT32 Dword0;
  UINT32 Rsvd1;
  UINT16 Sqhd;
  UINT16 Sqid;
  UINT16 Cid;
  UINT16 Pt:1;
  UINT16 Sc:8;
  UINT16 Sct:3;
  UINT16 Rsvd2:2;
  UINT16 Mo:1;
  UINT16 Dnr:1;
} NVME_CQ;
#define NVME_ADMIN_DEIOSQ_CMD 0x00
#define NVME_ADMIN_CRIOSQ_CMD 0x01
#define NVME_ADMIN_GET_LOG_PAGE_CMD 0x02
#define NVME_ADMIN_DEIOCQ_CMD 0x04
#define NVME_ADMIN_CRIOCQ_CMD 0x05
#define NVME_ADMIN_IDENTIFY_CMD 0x06
#define NVME_ADMIN_ABORT_CMD 0x08
#define NVME_ADMIN_SET_FEATURES_CMD 0x09
#define NVME_ADMIN_GET_FEATURES_CMD 0x0A
#define NVME_ADMIN_ASYNC_EVENT_REQUEST_CMD 0x0C
#define NVME_ADMIN_NAMESACE_MANAGEMENT_CMD 0x0D
#define NVME_ADMIN_FW_COMMIT_CMD 0x10
#define NVME_ADMIN_FW_IAMGE_DOWNLOAD_CMD 0x11
#define NVME_ADMIN_NAMESACE_ATTACHMENT_CMD 0x15
#define NVME_ADMIN_FORMAT_NVM_CMD 0x80
#define NVME_ADMIN_SECURITY_SEND_CMD 0x81
#define NVME_ADMIN_SECURITY_RECEIVE_CMD 0x82
#define NVME_IO_FLUSH_OPC 0
#define NVME_IO_WRITE_OPC 1
#define NVME_IO_READ_OPC 2
typedef enum {
  DeleteIOSubmissionQueueOpcode = NVME_ADMIN_DEIOSQ_CMD,
  CreateIOSubmissionQueueOpcode = NVME_ADMIN_CRIOSQ_CMD,
  GetLogPageOpcode = NVME_ADMIN_GET_LOG_PAGE_CMD,
  DeleteIOCompletionQueueOpcode = NVME_ADMIN_DEIOCQ_CMD,
  CreateIOCompletionQueueOpcode = NVME_ADMIN_CRIOCQ_CMD,
  IdentifyOpcode = NVME_ADMIN_IDENTIFY_CMD,
  AbortOpcode = NVME_ADMIN_ABORT_CMD,
  SetFeaturesOpcode = NVME_ADMIN_SET_FEATURES_CMD,
  GetFeaturesOpcode = NVME_ADMIN_GET_FEATURES_CMD,
  AsyncEventRequestOpcode = NVME_ADMIN_ASYNC_EVENT_REQUEST_CMD,
  NamespaceManagementOpcode = NVME_ADMIN_NAMESACE_MANAGEMENT_CMD,
  FirmwareCommitOpcode = NVME_ADMIN_FW_COMMIT_CMD,
  FirmwareImageDownloadOpcode = NVME_ADMIN_FW_IAMGE_DOWNLOAD_CMD,
  NamespaceAttachmentOpcode = NVME_ADMIN_NAMESACE_ATTACHMENT_CMD,
  FormatNvmOpcode = NVME_ADMIN_FORMAT_NVM_CMD,
  SecuritySendOpcode = NVME_ADMIN_SECURITY_SEND_CMD,
  SecurityReceiveOpcode = NVME_ADMIN_SECURITY_RECEIVE_CMD,
} NVME_ADMIN_COMMAND_OPCODE;
typedef enum {
  IdentifyNamespaceCns = 0x0,
  IdentifyControllerCns = 0x1,
  IdentifyActiveNsListCns = 0x2,
} NVME_ADMIN_IDENTIFY_CNS;
typedef enum {
  ActivateActionReplace = 0x0,
  ActivateActionReplaceActivate = 0x1,
  ActivateActionActivate = 0x2,
} NVME_FW_ACTIVATE_ACTION;
typedef enum {
  FirmwareSlotCtrlChooses = 0x0,
  FirmwareSlot1 = 0x1,
  FirmwareSlot2 = 0x2,
  FirmwareSlot3 = 0x3,
  FirmwareSlot4 = 0x4,
  FirmwareSlot5 = 0x5,
  FirmwareSlot6 = 0x6,
  FirmwareSlot7 = 0x7,
} NVME_FW_ACTIVATE_SLOT;
typedef enum {
  ErrorInfoLogID = LID_ERROR_INFO,
  SmartHealthInfoLogID = LID_SMART_INFO,
  FirmwareSlotInfoLogID = LID_FW_SLOT_INFO,
} NVME_LOG_ID;
typedef struct {
  UINT8 ActivelyRunningFwSlot:3;
  UINT8:1;
  UINT8 NextActiveFwSlot:3;
  UINT8:1;
} NVME_ACTIVE_FW_INFO;
typedef struct {
  NVME_ACTIVE_FW_INFO ActiveFwInfo;
  UINT8 Reserved1[7];
  CHAR8 FwRevisionSlot[7][8];
  UINT8 Reserved2[448];
} NVME_FW_SLOT_INFO_LOG;
typedef struct {
  UINT8 CriticalWarningAvailableSpare:1;
  UINT8 CriticalWarningTemperature:1;
  UINT8 CriticalWarningReliability:1;
  UINT8 CriticalWarningMediaReadOnly:1;
  UINT8 CriticalWarningVolatileBackup:1;
  UINT8 CriticalWarningReserved:3;
  UINT16 CompositeTemp;
  UINT8 AvailableSpare;
  UINT8 AvailableSpareThreshold;
  UINT8 PercentageUsed;
  UINT8 Reserved1[26];
  UINT8 DataUnitsRead[16];
  UINT8 DataUnitsWritten[16];
  UINT8 HostReadCommands[16];
  UINT8 HostWriteCommands[16];
  UINT8 ControllerBusyTime[16];
  UINT8 PowerCycles[16];
  UINT8 PowerOnHours[16];
  UINT8 UnsafeShutdowns[16];
  UINT8 MediaAndDataIntegrityErrors[16];
  UINT8 NumberErrorInformationLogEntries[16];
  UINT32 WarningCompositeTemperatureTime;
  UINT32 CriticalCompositeTemperatureTime;
  UINT16 TemperatureSensor[8];
  UINT8 Reserved2[296];
} NVME_SMART_HEALTH_INFO_LOG;
#pragma pack()
`,
  },
];

// IndustryStandard/Emmc.h. Names, members, values and prototypes; a function that no builtin stands behind is only declared.

import type { Header } from '../header';

export const emmcHeaders: readonly Header[] = [
  {
    name: 'IndustryStandard/Emmc.h',
    text: `#pragma once
#include <Uefi.h>
#define EMMC_GO_IDLE_STATE 0
#define EMMC_SEND_OP_COND 1
#define EMMC_ALL_SEND_CID 2
#define EMMC_SET_RELATIVE_ADDR 3
#define EMMC_SET_DSR 4
#define EMMC_SLEEP_AWAKE 5
#define EMMC_SWITCH 6
#define EMMC_SELECT_DESELECT_CARD 7
#define EMMC_SEND_EXT_CSD 8
#define EMMC_SEND_CSD 9
#define EMMC_SEND_CID 10
#define EMMC_STOP_TRANSMISSION 12
#define EMMC_SEND_STATUS 13
#define EMMC_BUSTEST_R 14
#define EMMC_GO_INACTIVE_STATE 15
#define EMMC_SET_BLOCKLEN 16
#define EMMC_READ_SINGLE_BLOCK 17
#define EMMC_READ_MULTIPLE_BLOCK 18
#define EMMC_BUSTEST_W 19
#define EMMC_SEND_TUNING_BLOCK 21
#define EMMC_SET_BLOCK_COUNT 23
#define EMMC_WRITE_BLOCK 24
#define EMMC_WRITE_MULTIPLE_BLOCK 25
#define EMMC_PROGRAM_CID 26
#define EMMC_PROGRAM_CSD 27
#define EMMC_SET_WRITE_PROT 28
#define EMMC_CLR_WRITE_PROT 29
#define EMMC_SEND_WRITE_PROT 30
#define EMMC_SEND_WRITE_PROT_TYPE 31
#define EMMC_ERASE_GROUP_START 35
#define EMMC_ERASE_GROUP_END 36
#define EMMC_ERASE 38
#define EMMC_FAST_IO 39
#define EMMC_GO_IRQ_STATE 40
#define EMMC_LOCK_UNLOCK 42
#define EMMC_SET_TIME 49
#define EMMC_PROTOCOL_RD 53
#define EMMC_PROTOCOL_WR 54
#define EMMC_APP_CMD 55
#define EMMC_GEN_CMD 56
typedef enum {
  EmmcPartitionUserData = 0,
  EmmcPartitionBoot1 = 1,
  EmmcPartitionBoot2 = 2,
  EmmcPartitionRPMB = 3,
  EmmcPartitionGP1 = 4,
  EmmcPartitionGP2 = 5,
  EmmcPartitionGP3 = 6,
  EmmcPartitionGP4 = 7,
  EmmcPartitionUnknown,
} EMMC_PARTITION_TYPE;
#pragma pack(1)
typedef struct {
  UINT8 NotUsed:1;
  UINT8 Crc:7;
  UINT8 ManufacturingDate;
  UINT8 ProductSerialNumber[4];
  UINT8 ProductRevision;
  UINT8 ProductName[6];
  UINT8 OemId;
  UINT8 DeviceType:2;
  UINT8 Reserved:6;
  UINT8 ManufacturerId;
} EMMC_CID;
typedef struct {
  UINT32 NotUsed:1;
  UINT32 Crc:7;
  UINT32 Ecc:2;
  UINT32 FileFormat:2;
  UINT32 TmpWriteProtect:1;
  UINT32 PermWriteProtect:1;
  UINT32 Copy:1;
  UINT32 FileFormatGrp:1;
  UINT32 ContentProtApp:1;
  UINT32 Reserved:4;
  UINT32 WriteBlPartial:1;
  UINT32 WriteBlLen:4;
  UINT32 R2WFactor:3;
  UINT32 DefaultEcc:2;
  UINT32 WpGrpEnable:1;
  UINT32 WpGrpSize:5;
  UINT32 EraseGrpMult:5;
  UINT32 EraseGrpSize:5;
  UINT32 CSizeMult:3;
  UINT32 VddWCurrMax:3;
  UINT32 VddWCurrMin:3;
  UINT32 VddRCurrMax:3;
  UINT32 VddRCurrMin:3;
  UINT32 CSizeLow:2;
  UINT32 CSizeHigh:10;
  UINT32 Reserved1:2;
  UINT32 DsrImp:1;
  UINT32 ReadBlkMisalign:1;
  UINT32 WriteBlkMisalign:1;
  UINT32 ReadBlPartial:1;
  UINT32 ReadBlLen:4;
  UINT32 Ccc:12;
  UINT32 TranSpeed:8;
  UINT32 Nsac:8;
  UINT32 Taac:8;
  UINT32 Reserved2:2;
  UINT32 SpecVers:4;
  UINT32 CsdStructure:2;
} EMMC_CSD;
typedef struct {
  UINT8 Reserved[16];
  UINT8 SecureRemovalType;
  UINT8 ProductStateAwarenessEnablement;
  UINT8 MaxPreLoadingDataSize[4];
  UINT8 PreLoadingDataSize[4];
  UINT8 FfuStatus;
  UINT8 Reserved1[2];
  UINT8 ModeOperationCodes;
  UINT8 ModeConfig;
  UINT8 Reserved2;
  UINT8 FlushCache;
  UINT8 CacheCtrl;
  UINT8 PowerOffNotification;
  UINT8 PackedFailureIndex;
  UINT8 PackedCommandStatus;
  UINT8 ContextConf[15];
  UINT8 ExtPartitionsAttribute[2];
  UINT8 ExceptionEventsStatus[2];
  UINT8 ExceptionEventsCtrl[2];
  UINT8 DyncapNeeded;
  UINT8 Class6Ctrl;
  UINT8 IniTimeoutEmu;
  UINT8 DataSectorSize;
  UINT8 UseNativeSector;
  UINT8 NativeSectorSize;
  UINT8 VendorSpecificField[64];
  UINT8 Reserved3[2];
  UINT8 ProgramCidCsdDdrSupport;
  UINT8 PeriodicWakeup;
  UINT8 TcaseSupport;
  UINT8 ProductionStateAwareness;
  UINT8 SecBadBlkMgmnt;
  UINT8 Reserved4;
  UINT8 EnhStartAddr[4];
  UINT8 EnhSizeMult[3];
  UINT8 GpSizeMult[12];
  UINT8 PartitionSettingCompleted;
  UINT8 PartitionsAttribute;
  UINT8 MaxEnhSizeMult[3];
  UINT8 PartitioningSupport;
  UINT8 HpiMgmt;
  UINT8 RstFunction;
  UINT8 BkopsEn;
  UINT8 BkopsStart;
  UINT8 SanitizeStart;
  UINT8 WrRelParam;
  UINT8 WrRelSet;
  UINT8 RpmbSizeMult;
  UINT8 FwConfig;
  UINT8 Reserved5;
  UINT8 UserWp;
  UINT8 Reserved6;
  UINT8 BootWp;
  UINT8 BootWpStatus;
  UINT8 EraseGroupDef;
  UINT8 Reserved7;
  UINT8 BootBusConditions;
  UINT8 BootConfigProt;
  UINT8 PartitionConfig;
  UINT8 Reserved8;
  UINT8 ErasedMemCont;
  UINT8 Reserved9;
  UINT8 BusWidth;
  UINT8 Reserved10;
  UINT8 HsTiming;
  UINT8 Reserved11;
  UINT8 PowerClass;
  UINT8 Reserved12;
  UINT8 CmdSetRev;
  UINT8 Reserved13;
  UINT8 CmdSet;
  UINT8 ExtCsdRev;
  UINT8 Reserved14;
  UINT8 CsdStructure;
  UINT8 Reserved15;
  UINT8 DeviceType;
  UINT8 DriverStrength;
  UINT8 OutOfInterruptTime;
  UINT8 PartitionSwitchTime;
  UINT8 PwrCl52M195V;
  UINT8 PwrCl26M195V;
  UINT8 PwrCl52M360V;
  UINT8 PwrCl26M360V;
  UINT8 Reserved16;
  UINT8 MinPerfR4B26M;
  UINT8 MinPerfW4B26M;
  UINT8 MinPerfR8B26M4B52M;
  UINT8 MinPerfW8B26M4B52M;
  UINT8 MinPerfR8B52M;
  UINT8 MinPerfW8B52M;
  UINT8 Reserved17;
  UINT8 SecCount[4];
  UINT8 SleepNotificationTime;
  UINT8 SATimeout;
  UINT8 ProductionStateAwarenessTimeout;
  UINT8 SCVccq;
  UINT8 SCVcc;
  UINT8 HcWpGrpSize;
  UINT8 RelWrSecC;
  UINT8 EraseTimeoutMult;
  UINT8 HcEraseGrpSize;
  UINT8 AccSize;
  UINT8 BootSizeMult;
  UINT8 Reserved18;
  UINT8 BootInfo;
  UINT8 SecTrimMult;
  UINT8 SecEraseMult;
  UINT8 SecFeatureSupport;
  UINT8 TrimMult;
  UINT8 Reserved19;
  UINT8 MinPerfDdrR8b52M;
  UINT8 MinPerfDdrW8b52M;
  UINT8 PwrCl200M130V;
  UINT8 PwrCl200M195V;
  UINT8 PwrClDdr52M195V;
  UINT8 PwrClDdr52M360V;
  UINT8 Reserved20;
  UINT8 IniTimeoutAp;
  UINT8 CorrectlyPrgSectorsNum[4];
  UINT8 BkopsStatus;
  UINT8 PowerOffLongTime;
  UINT8 GenericCmd6Time;
  UINT8 CacheSize[4];
  UINT8 PwrClDdr200M360V;
  UINT8 FirmwareVersion[8];
  UINT8 DeviceVersion[2];
  UINT8 OptimalTrimUnitSize;
  UINT8 OptimalWriteSize;
  UINT8 OptimalReadSize;
  UINT8 PreEolInfo;
  UINT8 DeviceLifeTimeEstTypA;
  UINT8 DeviceLifeTimeEstTypB;
  UINT8 VendorProprietaryHealthReport[32];
  UINT8 NumOfFwSectorsProgrammed[4];
  UINT8 Reserved21[181];
  UINT8 FfuArg[4];
  UINT8 OperationCodeTimeout;
  UINT8 FfuFeatures;
  UINT8 SupportedModes;
  UINT8 ExtSupport;
  UINT8 LargeUnitSizeM1;
  UINT8 ContextCapabilities;
  UINT8 TagResSize;
  UINT8 TagUnitSize;
  UINT8 DataTagSupport;
  UINT8 MaxPackedWrites;
  UINT8 MaxPackedReads;
  UINT8 BkOpsSupport;
  UINT8 HpiFeatures;
  UINT8 SupportedCmdSet;
  UINT8 ExtSecurityErr;
  UINT8 Reserved22[6];
} EMMC_EXT_CSD;
#pragma pack()
`,
  },
];

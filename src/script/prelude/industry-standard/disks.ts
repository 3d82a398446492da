// Disks: formats, and the commands of their buses. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const disksHeaders: readonly Header[] = [
  {
    name: 'IndustryStandard/Bmp.h',
    text: `#pragma once
#include <Uefi.h>
#pragma pack(1)
typedef struct {
  UINT8 Blue;
  UINT8 Green;
  UINT8 Red;
  UINT8 Reserved;
} BMP_COLOR_MAP;
typedef struct {
  CHAR8 CharB;
  CHAR8 CharM;
  UINT32 Size;
  UINT16 Reserved[2];
  UINT32 ImageOffset;
  UINT32 HeaderSize;
  UINT32 PixelWidth;
  UINT32 PixelHeight;
  UINT16 Planes;
  UINT16 BitPerPixel;
  UINT32 CompressionType;
  UINT32 ImageSize;
  UINT32 XPixelsPerMeter;
  UINT32 YPixelsPerMeter;
  UINT32 NumberOfColors;
  UINT32 ImportantColors;
} BMP_IMAGE_HEADER;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/ElTorito.h',
    text: `#pragma once
#include <Uefi.h>
#define CDVOL_TYPE_STANDARD 0x0
#define CDVOL_TYPE_CODED 0x1
#define CDVOL_TYPE_END 0xFF
#define CDVOL_ID "CD001"
#define CDVOL_ELTORITO_ID "EL TORITO SPECIFICATION"
#define ELTORITO_ID_CATALOG 0x01
#define ELTORITO_ID_SECTION_BOOTABLE 0x88
#define ELTORITO_ID_SECTION_NOT_BOOTABLE 0x00
#define ELTORITO_ID_SECTION_HEADER 0x90
#define ELTORITO_ID_SECTION_HEADER_FINAL 0x91
#define ELTORITO_NO_EMULATION 0x00
#define ELTORITO_12_DISKETTE 0x01
#define ELTORITO_14_DISKETTE 0x02
#define ELTORITO_28_DISKETTE 0x03
#define ELTORITO_HARD_DISK 0x04
#pragma pack(1)
typedef union {
  struct {
    UINT8 Type;
    CHAR8 Id[5];
    CHAR8 Reserved[82];
  } Unknown;
  struct {
    UINT8 Type;
    CHAR8 Id[5];
    UINT8 Version;
    CHAR8 SystemId[32];
    CHAR8 Unused[32];
    UINT8 EltCatalog[4];
    CHAR8 Unused2[13];
  } BootRecordVolume;
  struct {
    UINT8 Type;
    CHAR8 Id[5];
    UINT8 Version;
    UINT8 Unused;
    CHAR8 SystemId[32];
    CHAR8 VolumeId[32];
    UINT8 Unused2[8];
    UINT32 VolSpaceSize[2];
  } PrimaryVolume;
} CDROM_VOLUME_DESCRIPTOR;
typedef union {
  struct {
    CHAR8 Reserved[0x20];
  } Unknown;
  struct {
    UINT8 Indicator;
    UINT8 PlatformId;
    UINT16 Reserved;
    CHAR8 ManufacId[24];
    UINT16 Checksum;
    UINT16 Id55AA;
  } Catalog;
  struct {
    UINT8 Indicator;
    UINT8 MediaType : 4;
    UINT8 Reserved1 : 4;
    UINT16 LoadSegment;
    UINT8 SystemType;
    UINT8 Reserved2;
    UINT16 SectorCount;
    UINT32 Lba;
  } Boot;
  struct {
    UINT8 Indicator;
    UINT8 PlatformId;
    UINT16 SectionEntries;
    CHAR8 Id[28];
  } Section;
} ELTORITO_CATALOG;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/Mbr.h',
    text: `#pragma once
#include <Uefi.h>
#define MBR_SIGNATURE 0xaa55
#define EXTENDED_DOS_PARTITION 0x05
#define EXTENDED_WINDOWS_PARTITION 0x0F
#define MAX_MBR_PARTITIONS 4
#define PMBR_GPT_PARTITION 0xEE
#define EFI_PARTITION 0xEF
#define MBR_SIZE 512
#pragma pack(1)
typedef struct {
  UINT8 BootIndicator;
  UINT8 StartHead;
  UINT8 StartSector;
  UINT8 StartTrack;
  UINT8 OSIndicator;
  UINT8 EndHead;
  UINT8 EndSector;
  UINT8 EndTrack;
  UINT8 StartingLBA[4];
  UINT8 SizeInLBA[4];
} MBR_PARTITION_RECORD;
typedef struct {
  UINT8 BootStrapCode[440];
  UINT8 UniqueMbrSignature[4];
  UINT8 Unknown[2];
  MBR_PARTITION_RECORD Partition[MAX_MBR_PARTITIONS];
  UINT16 Signature;
} MASTER_BOOT_RECORD;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/Sd.h',
    text: `#pragma once
#include <Uefi.h>
#define SD_GO_IDLE_STATE 0
#define SD_ALL_SEND_CID 2
#define SD_SET_RELATIVE_ADDR 3
#define SD_SET_DSR 4
#define SDIO_SEND_OP_COND 5
#define SD_SWITCH_FUNC 6
#define SD_SELECT_DESELECT_CARD 7
#define SD_SEND_IF_COND 8
#define SD_SEND_CSD 9
#define SD_SEND_CID 10
#define SD_VOLTAGE_SWITCH 11
#define SD_STOP_TRANSMISSION 12
#define SD_SEND_STATUS 13
#define SD_GO_INACTIVE_STATE 15
#define SD_SET_BLOCKLEN 16
#define SD_READ_SINGLE_BLOCK 17
#define SD_READ_MULTIPLE_BLOCK 18
#define SD_SEND_TUNING_BLOCK 19
#define SD_SPEED_CLASS_CONTROL 20
#define SD_SET_BLOCK_COUNT 23
#define SD_WRITE_SINGLE_BLOCK 24
#define SD_WRITE_MULTIPLE_BLOCK 25
#define SD_PROGRAM_CSD 27
#define SD_SET_WRITE_PROT 28
#define SD_CLR_WRITE_PROT 29
#define SD_SEND_WRITE_PROT 30
#define SD_ERASE_WR_BLK_START 32
#define SD_ERASE_WR_BLK_END 33
#define SD_ERASE 38
#define SD_LOCK_UNLOCK 42
#define SD_READ_EXTR_SINGLE 48
#define SD_WRITE_EXTR_SINGLE 49
#define SDIO_RW_DIRECT 52
#define SDIO_RW_EXTENDED 53
#define SD_APP_CMD 55
#define SD_GEN_CMD 56
#define SD_READ_EXTR_MULTI 58
#define SD_WRITE_EXTR_MULTI 59
#define SD_SET_BUS_WIDTH 6
#define SD_STATUS 13
#define SD_SEND_NUM_WR_BLOCKS 22
#define SD_SET_WR_BLK_ERASE_COUNT 23
#define SD_SEND_OP_COND 41
#define SD_SET_CLR_CARD_DETECT 42
#define SD_SEND_SCR 51
#pragma pack(1)
typedef struct {
  UINT8 NotUsed:1;
  UINT8 Crc:7;
  UINT16 ManufacturingDate:12;
  UINT16 Reserved:4;
  UINT8 ProductSerialNumber[4];
  UINT8 ProductRevision;
  UINT8 ProductName[5];
  UINT8 OemId[2];
  UINT8 ManufacturerId;
} SD_CID;
typedef struct {
  UINT32 NotUsed:1;
  UINT32 Crc:7;
  UINT32 Reserved:2;
  UINT32 FileFormat:2;
  UINT32 TmpWriteProtect:1;
  UINT32 PermWriteProtect:1;
  UINT32 Copy:1;
  UINT32 FileFormatGrp:1;
  UINT32 Reserved1:5;
  UINT32 WriteBlPartial:1;
  UINT32 WriteBlLen:4;
  UINT32 R2WFactor:3;
  UINT32 Reserved2:2;
  UINT32 WpGrpEnable:1;
  UINT32 WpGrpSize:7;
  UINT32 SectorSize:7;
  UINT32 EraseBlkEn:1;
  UINT32 CSizeMul:3;
  UINT32 VddWCurrMax:3;
  UINT32 VddWCurrMin:3;
  UINT32 VddRCurrMax:3;
  UINT32 VddRCurrMin:3;
  UINT32 CSizeLow:2;
  UINT32 CSizeHigh:10;
  UINT32 Reserved4:2;
  UINT32 DsrImp:1;
  UINT32 ReadBlkMisalign:1;
  UINT32 WriteBlkMisalign:1;
  UINT32 ReadBlPartial:1;
  UINT32 ReadBlLen:4;
  UINT32 Ccc:12;
  UINT32 TranSpeed:8;
  UINT32 Nsac:8;
  UINT32 Taac:8;
  UINT32 Reserved5:6;
  UINT32 CsdStructure:2;
} SD_CSD;
typedef struct {
  UINT32 NotUsed:1;
  UINT32 Crc:7;
  UINT32 Reserved:2;
  UINT32 FileFormat:2;
  UINT32 TmpWriteProtect:1;
  UINT32 PermWriteProtect:1;
  UINT32 Copy:1;
  UINT32 FileFormatGrp:1;
  UINT32 Reserved1:5;
  UINT32 WriteBlPartial:1;
  UINT32 WriteBlLen:4;
  UINT32 R2WFactor:3;
  UINT32 Reserved2:2;
  UINT32 WpGrpEnable:1;
  UINT32 WpGrpSize:7;
  UINT32 SectorSize:7;
  UINT32 EraseBlkEn:1;
  UINT32 Reserved3:1;
  UINT32 CSizeLow:16;
  UINT32 CSizeHigh:6;
  UINT32 Reserved4:6;
  UINT32 DsrImp:1;
  UINT32 ReadBlkMisalign:1;
  UINT32 WriteBlkMisalign:1;
  UINT32 ReadBlPartial:1;
  UINT32 ReadBlLen:4;
  UINT32 Ccc:12;
  UINT32 TranSpeed:8;
  UINT32 Nsac:8;
  UINT32 Taac:8;
  UINT32 Reserved5:6;
  UINT32 CsdStructure:2;
} SD_CSD2;
typedef struct {
  UINT32 Reserved;
  UINT32 CmdSupport:4;
  UINT32 Reserved1:6;
  UINT32 SdSpec4:1;
  UINT32 ExSecurity:4;
  UINT32 SdSpec3:1;
  UINT32 SdBusWidths:4;
  UINT32 SdSecurity:3;
  UINT32 DataStatAfterErase:1;
  UINT32 SdSpec:4;
  UINT32 ScrStructure:4;
} SD_SCR;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/Udf.h',
    text: `#pragma once
#include <Uefi.h>
#define UDF_BEA_IDENTIFIER "BEA01"
#define UDF_NSR2_IDENTIFIER "NSR02"
#define UDF_NSR3_IDENTIFIER "NSR03"
#define UDF_TEA_IDENTIFIER "TEA01"
#define UDF_LOGICAL_SECTOR_SHIFT 11
#define UDF_LOGICAL_SECTOR_SIZE ((UINT64)(1ULL << UDF_LOGICAL_SECTOR_SHIFT))
#define UDF_VRS_START_OFFSET ((UINT64)(16ULL << UDF_LOGICAL_SECTOR_SHIFT))
typedef enum {
  UdfPrimaryVolumeDescriptor = 1,
  UdfAnchorVolumeDescriptorPointer = 2,
  UdfVolumeDescriptorPointer = 3,
  UdfImplemenationUseVolumeDescriptor = 4,
  UdfPartitionDescriptor = 5,
  UdfLogicalVolumeDescriptor = 6,
  UdfUnallocatedSpaceDescriptor = 7,
  UdfTerminatingDescriptor = 8,
  UdfLogicalVolumeIntegrityDescriptor = 9,
  UdfFileSetDescriptor = 256,
  UdfFileIdentifierDescriptor = 257,
  UdfAllocationExtentDescriptor = 258,
  UdfFileEntry = 261,
  UdfExtendedFileEntry = 266,
} UDF_VOLUME_DESCRIPTOR_ID;
#pragma pack(1)
typedef struct {
  UINT16 TagIdentifier;
  UINT16 DescriptorVersion;
  UINT8 TagChecksum;
  UINT8 Reserved;
  UINT16 TagSerialNumber;
  UINT16 DescriptorCRC;
  UINT16 DescriptorCRCLength;
  UINT32 TagLocation;
} UDF_DESCRIPTOR_TAG;
typedef struct {
  UINT32 ExtentLength;
  UINT32 ExtentLocation;
} UDF_EXTENT_AD;
typedef struct {
  UINT8 CharacterSetType;
  UINT8 CharacterSetInfo[63];
} UDF_CHAR_SPEC;
typedef struct {
  UINT8 Flags;
  UINT8 Identifier[23];
  union {
    struct {
      UINT16 UdfRevision;
      UINT8 DomainFlags;
      UINT8 Reserved[5];
    } Domain;
    struct {
      UINT16 UdfRevision;
      UINT8 OSClass;
      UINT8 OSIdentifier;
      UINT8 Reserved[4];
    } Entity;
    struct {
      UINT8 OSClass;
      UINT8 OSIdentifier;
      UINT8 ImplementationUseArea[6];
    } ImplementationEntity;
    struct {
      UINT8 ApplicationUseArea[8];
    } ApplicationEntity;
    struct {
      UINT8 Data[8];
    } Raw;
  } Suffix;
} UDF_ENTITY_ID;
typedef struct {
  UINT32 LogicalBlockNumber;
  UINT16 PartitionReferenceNumber;
} UDF_LB_ADDR;
typedef struct {
  UINT32 ExtentLength;
  UDF_LB_ADDR ExtentLocation;
  UINT8 ImplementationUse[6];
} UDF_LONG_ALLOCATION_DESCRIPTOR;
typedef struct {
  UDF_DESCRIPTOR_TAG DescriptorTag;
  UDF_EXTENT_AD MainVolumeDescriptorSequenceExtent;
  UDF_EXTENT_AD ReserveVolumeDescriptorSequenceExtent;
  UINT8 Reserved[480];
} UDF_ANCHOR_VOLUME_DESCRIPTOR_POINTER;
typedef struct {
  UDF_DESCRIPTOR_TAG DescriptorTag;
  UINT32 VolumeDescriptorSequenceNumber;
  UDF_CHAR_SPEC DescriptorCharacterSet;
  UINT8 LogicalVolumeIdentifier[128];
  UINT32 LogicalBlockSize;
  UDF_ENTITY_ID DomainIdentifier;
  UDF_LONG_ALLOCATION_DESCRIPTOR LogicalVolumeContentsUse;
  UINT32 MapTableLength;
  UINT32 NumberOfPartitionMaps;
  UDF_ENTITY_ID ImplementationIdentifier;
  UINT8 ImplementationUse[128];
  UDF_EXTENT_AD IntegritySequenceExtent;
  UINT8 PartitionMaps[6];
} UDF_LOGICAL_VOLUME_DESCRIPTOR;
#pragma pack()
`,
  },
];

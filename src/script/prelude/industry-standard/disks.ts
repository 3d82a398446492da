// Disks: formats, and the commands of their buses. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const disksHeaders: readonly Header[] = [
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
];

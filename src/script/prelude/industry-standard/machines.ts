// Machines under QEMU, virtio, and what else is fixed. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const machinesHeaders: readonly Header[] = [
  {
    name: 'IndustryStandard/SmBios.h',
    text: `#pragma once
#include <Uefi.h>
typedef UINT8 SMBIOS_TABLE_STRING;
typedef UINT8 SMBIOS_TYPE;
typedef UINT16 SMBIOS_HANDLE;
#pragma pack(1)
typedef struct {
  SMBIOS_TYPE Type;
  UINT8 Length;
  SMBIOS_HANDLE Handle;
} SMBIOS_STRUCTURE;
typedef struct {
  UINT8 AnchorString[4];
  UINT8 EntryPointStructureChecksum;
  UINT8 EntryPointLength;
  UINT8 MajorVersion;
  UINT8 MinorVersion;
  UINT16 MaxStructureSize;
  UINT8 EntryPointRevision;
  UINT8 FormattedArea[5];
  UINT8 IntermediateAnchorString[5];
  UINT8 IntermediateChecksum;
  UINT16 TableLength;
  UINT32 TableAddress;
  UINT16 NumberOfSmbiosStructures;
  UINT8 SmbiosBcdRevision;
} SMBIOS_TABLE_ENTRY_POINT;
typedef struct {
  UINT8 AnchorString[5];
  UINT8 EntryPointStructureChecksum;
  UINT8 EntryPointLength;
  UINT8 MajorVersion;
  UINT8 MinorVersion;
  UINT8 DocRev;
  UINT8 EntryPointRevision;
  UINT8 Reserved;
  UINT32 TableMaximumSize;
  UINT64 TableAddress;
} SMBIOS_TABLE_3_0_ENTRY_POINT;
#pragma pack()
`,
  },
];

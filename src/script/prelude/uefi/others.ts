// What else the UEFI specification defines. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const othersHeaders: readonly Header[] = [
  {
    name: 'Uefi/UefiAcpiDataTable.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Acpi.h>
#pragma pack(1)
typedef struct {
  EFI_ACPI_DESCRIPTION_HEADER Header;
  GUID Identifier;
  UINT16 DataOffset;
} EFI_ACPI_DATA_TABLE;
#pragma pack()
`,
  },
];

// Variables, and writes that survive a fault. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const variablesHeaders: readonly Header[] = [
  {
    name: 'Protocol/Variable.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_VARIABLE_ARCH_PROTOCOL_GUID { 0x1e5668e2, 0x8481, 0x11d4, {0xbc, 0xf1, 0x0, 0x80, 0xc7, 0x3c, 0x88, 0x81 } }
extern EFI_GUID gEfiVariableArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/VariableLock.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_VARIABLE_LOCK_PROTOCOL_GUID { 0xcd3d0a05, 0x9e24, 0x437c, { 0xa8, 0x91, 0x1e, 0xe0, 0x53, 0xdb, 0x76, 0x38 } }
typedef struct _EDKII_VARIABLE_LOCK_PROTOCOL EDKII_VARIABLE_LOCK_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EDKII_VARIABLE_LOCK_PROTOCOL_REQUEST_TO_LOCK)(const EDKII_VARIABLE_LOCK_PROTOCOL *This, CHAR16 *VariableName, EFI_GUID *VendorGuid);
struct _EDKII_VARIABLE_LOCK_PROTOCOL {
  EDKII_VARIABLE_LOCK_PROTOCOL_REQUEST_TO_LOCK RequestToLock;
};
extern EFI_GUID gEdkiiVariableLockProtocolGuid;
`,
  },
  {
    name: 'Protocol/VariableWrite.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_VARIABLE_WRITE_ARCH_PROTOCOL_GUID { 0x6441f818, 0x6362, 0x4e44, {0xb5, 0x70, 0x7d, 0xba, 0x31, 0xdd, 0x24, 0x53 } }
extern EFI_GUID gEfiVariableWriteArchProtocolGuid;
`,
  },
];

// Libraries in which a platform says what it is. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const platformHeaders: readonly Header[] = [
  {
    name: 'Library/CapsuleLib.h',
    text: `#pragma once
#include <Uefi.h>
#define COD_RELOCATION_INFO_VAR_NAME L"CodRelocationInfo"
EFI_STATUS EFIAPI SupportCapsuleImage (EFI_CAPSULE_HEADER *CapsuleHeader);
EFI_STATUS EFIAPI ProcessCapsuleImage (EFI_CAPSULE_HEADER *CapsuleHeader);
EFI_STATUS EFIAPI ProcessCapsules (VOID);
BOOLEAN EFIAPI CoDCheckCapsuleOnDiskFlag (VOID);
EFI_STATUS EFIAPI CoDClearCapsuleOnDiskFlag (VOID);
EFI_STATUS EFIAPI CoDRelocateCapsule (UINTN MaxRetry);
EFI_STATUS EFIAPI CoDRemoveTempFile (UINTN MaxRetry);
`,
  },
  {
    name: 'Library/PlatformHookLib.h',
    text: `#pragma once
#include <Uefi.h>
RETURN_STATUS EFIAPI PlatformHookSerialPortInitialize (VOID);
`,
  },
];

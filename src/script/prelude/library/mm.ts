// Libraries of management mode and of S3. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const mmHeaders: readonly Header[] = [
  {
    name: 'Library/LockBoxLib.h',
    text: `#pragma once
#include <Uefi.h>
RETURN_STATUS EFIAPI SaveLockBox (GUID *Guid, VOID *Buffer, UINTN Length);
RETURN_STATUS EFIAPI SetLockBoxAttributes (GUID *Guid, UINT64 Attributes);
#define LOCK_BOX_ATTRIBUTE_RESTORE_IN_PLACE BIT0
#define LOCK_BOX_ATTRIBUTE_RESTORE_IN_S3_ONLY BIT1
RETURN_STATUS EFIAPI UpdateLockBox (GUID *Guid, UINTN Offset, VOID *Buffer, UINTN Length);
RETURN_STATUS EFIAPI RestoreLockBox (GUID *Guid, VOID *Buffer, UINTN *Length);
RETURN_STATUS EFIAPI RestoreAllLockBoxInPlace (VOID);
`,
  },
  {
    name: 'Library/MmServicesTableLib.h',
    text: `#pragma once
#include <PiMm.h>
#include <PiMm.h>
extern EFI_MM_SYSTEM_TABLE *gMmst;
`,
  },
  {
    name: 'Library/SmmMemLib.h',
    text: `#pragma once
#include <Uefi.h>
BOOLEAN EFIAPI SmmIsBufferOutsideSmmValid (EFI_PHYSICAL_ADDRESS Buffer, UINT64 Length);
EFI_STATUS EFIAPI SmmCopyMemToSmram (VOID *DestinationBuffer, const VOID *SourceBuffer, UINTN Length);
EFI_STATUS EFIAPI SmmCopyMemFromSmram (VOID *DestinationBuffer, const VOID *SourceBuffer, UINTN Length);
EFI_STATUS EFIAPI SmmCopyMem (VOID *DestinationBuffer, const VOID *SourceBuffer, UINTN Length);
EFI_STATUS EFIAPI SmmSetMem (VOID *Buffer, UINTN Length, UINT8 Value);
`,
  },
  {
    name: 'Library/SmmServicesTableLib.h',
    text: `#pragma once
#include <PiSmm.h>
extern EFI_SMM_SYSTEM_TABLE2 *gSmst;
BOOLEAN EFIAPI InSmm (VOID);
`,
  },
];

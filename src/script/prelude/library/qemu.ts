// Libraries of machines under QEMU. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const qemuHeaders: readonly Header[] = [
  {
    name: 'Library/QemuFwCfgLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <IndustryStandard/QemuFwCfg.h>
BOOLEAN EFIAPI QemuFwCfgIsAvailable (VOID);
VOID EFIAPI QemuFwCfgSelectItem (FIRMWARE_CONFIG_ITEM QemuFwCfgItem);
VOID EFIAPI QemuFwCfgReadBytes (UINTN Size, VOID *Buffer);
VOID EFIAPI QemuFwCfgWriteBytes (UINTN Size, VOID *Buffer);
VOID EFIAPI QemuFwCfgSkipBytes (UINTN Size);
UINT8 EFIAPI QemuFwCfgRead8 (VOID);
UINT16 EFIAPI QemuFwCfgRead16 (VOID);
UINT32 EFIAPI QemuFwCfgRead32 (VOID);
UINT64 EFIAPI QemuFwCfgRead64 (VOID);
RETURN_STATUS EFIAPI QemuFwCfgFindFile (const CHAR8 *Name, FIRMWARE_CONFIG_ITEM *Item, UINTN *Size);
`,
  },
  {
    name: 'Library/QemuFwCfgS3Lib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Base.h>
BOOLEAN EFIAPI QemuFwCfgS3Enabled (VOID);
typedef VOID (EFIAPI FW_CFG_BOOT_SCRIPT_CALLBACK_FUNCTION)(VOID *Context, VOID *ScratchBuffer);
RETURN_STATUS EFIAPI QemuFwCfgS3CallWhenBootScriptReady (FW_CFG_BOOT_SCRIPT_CALLBACK_FUNCTION *Callback, VOID *Context, UINTN ScratchBufferSize);
RETURN_STATUS EFIAPI QemuFwCfgS3ScriptWriteBytes (INT32 FirmwareConfigItem, UINTN NumberOfBytes);
RETURN_STATUS EFIAPI QemuFwCfgS3ScriptReadBytes (INT32 FirmwareConfigItem, UINTN NumberOfBytes);
RETURN_STATUS EFIAPI QemuFwCfgS3ScriptSkipBytes (INT32 FirmwareConfigItem, UINTN NumberOfBytes);
RETURN_STATUS EFIAPI QemuFwCfgS3ScriptCheckValue (VOID *ScratchData, UINT8 ValueSize, UINT64 ValueMask, UINT64 Value);
`,
  },
  {
    name: 'Library/QemuFwCfgSimpleParserLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Base.h>
RETURN_STATUS EFIAPI QemuFwCfgParseBool (const CHAR8 *FileName, BOOLEAN *Value);
RETURN_STATUS EFIAPI QemuFwCfgParseUint8 (const CHAR8 *FileName, BOOLEAN ParseAsHex, UINT8 *Value);
RETURN_STATUS EFIAPI QemuFwCfgParseUint16 (const CHAR8 *FileName, BOOLEAN ParseAsHex, UINT16 *Value);
RETURN_STATUS EFIAPI QemuFwCfgParseUint32 (const CHAR8 *FileName, BOOLEAN ParseAsHex, UINT32 *Value);
RETURN_STATUS EFIAPI QemuFwCfgParseUint64 (const CHAR8 *FileName, BOOLEAN ParseAsHex, UINT64 *Value);
RETURN_STATUS EFIAPI QemuFwCfgParseUintn (const CHAR8 *FileName, BOOLEAN ParseAsHex, UINTN *Value);
`,
  },
  {
    name: 'Library/XenHypercallLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
RETURN_STATUS EFIAPI XenHypercallLibInit (VOID);
BOOLEAN EFIAPI XenHypercallIsAvailable (VOID);
INTN EFIAPI XenHypercall2 (UINTN HypercallID, INTN Arg1, INTN Arg2);
UINT64 EFIAPI XenHypercallHvmGetParam (UINT32 Index);
INTN EFIAPI XenHypercallMemoryOp (UINTN Operation, VOID *Arguments);
INTN EFIAPI XenHypercallEventChannelOp (INTN Operation, VOID *Arguments);
`,
  },
  {
    name: 'Library/XenIoMmioLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS XenIoMmioInstall (EFI_HANDLE *Handle, EFI_PHYSICAL_ADDRESS GrantTableAddress);
EFI_STATUS XenIoMmioUninstall (EFI_HANDLE Handle);
`,
  },
  {
    name: 'Library/XenPlatformLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Guid/XenInfo.h>
BOOLEAN EFIAPI XenDetected (VOID);
BOOLEAN EFIAPI XenPvhDetected (VOID);
EFI_XEN_INFO *EFIAPI XenGetInfoHOB (VOID);
`,
  },
];

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
    name: 'Library/MmUnblockMemoryLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
RETURN_STATUS EFIAPI MmUnblockMemoryRequest (PHYSICAL_ADDRESS UnblockAddress, UINT64 NumberOfPages);
`,
  },
  {
    name: 'Library/SmiHandlerProfileLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <PiSmm.h>
EFI_STATUS EFIAPI SmiHandlerProfileRegisterHandler (EFI_GUID *HandlerGuid, EFI_SMM_HANDLER_ENTRY_POINT2 Handler, PHYSICAL_ADDRESS CallerAddress, VOID *Context, UINTN ContextSize);
EFI_STATUS EFIAPI SmiHandlerProfileUnregisterHandler (EFI_GUID *HandlerGuid, EFI_SMM_HANDLER_ENTRY_POINT2 Handler, VOID *Context, UINTN ContextSize);
`,
  },
  {
    name: 'Library/SmmCorePlatformHookLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI PlatformHookBeforeSmmDispatch (VOID);
EFI_STATUS EFIAPI PlatformHookAfterSmmDispatch (VOID);
`,
  },
  {
    name: 'Library/SmmCpuFeaturesLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/MpService.h>
#include <Protocol/SmmCpu.h>
#include <Register/Intel/SmramSaveStateMap.h>
#include <CpuHotPlugData.h>
typedef enum {
  SmmRegFeatureControl,
  SmmRegSmmEnable,
  SmmRegSmmDelayed,
  SmmRegSmmBlocked,
} SMM_REG_NAME;
VOID EFIAPI SmmCpuFeaturesInitializeProcessor (UINTN CpuIndex, BOOLEAN IsMonarch, EFI_PROCESSOR_INFORMATION *ProcessorInfo, CPU_HOT_PLUG_DATA *CpuHotPlugData);
UINT64 EFIAPI SmmCpuFeaturesHookReturnFromSmm (UINTN CpuIndex, SMRAM_SAVE_STATE_MAP *CpuState, UINT64 NewInstructionPointer32, UINT64 NewInstructionPointer);
VOID EFIAPI SmmCpuFeaturesSmmRelocationComplete (VOID);
UINTN EFIAPI SmmCpuFeaturesGetSmiHandlerSize (VOID);
VOID EFIAPI SmmCpuFeaturesInstallSmiHandler (UINTN CpuIndex, UINT32 SmBase, VOID *SmiStack, UINTN StackSize, UINTN GdtBase, UINTN GdtSize, UINTN IdtBase, UINTN IdtSize, UINT32 Cr3);
BOOLEAN EFIAPI SmmCpuFeaturesNeedConfigureMtrrs (VOID);
VOID EFIAPI SmmCpuFeaturesDisableSmrr (VOID);
VOID EFIAPI SmmCpuFeaturesReenableSmrr (VOID);
VOID EFIAPI SmmCpuFeaturesRendezvousEntry (UINTN CpuIndex);
VOID EFIAPI SmmCpuFeaturesRendezvousExit (UINTN CpuIndex);
BOOLEAN EFIAPI SmmCpuFeaturesIsSmmRegisterSupported (UINTN CpuIndex, SMM_REG_NAME RegName);
UINT64 EFIAPI SmmCpuFeaturesGetSmmRegister (UINTN CpuIndex, SMM_REG_NAME RegName);
VOID EFIAPI SmmCpuFeaturesSetSmmRegister (UINTN CpuIndex, SMM_REG_NAME RegName, UINT64 Value);
EFI_STATUS EFIAPI SmmCpuFeaturesReadSaveStateRegister (UINTN CpuIndex, EFI_SMM_SAVE_STATE_REGISTER Register, UINTN Width, VOID *Buffer);
EFI_STATUS EFIAPI SmmCpuFeaturesWriteSaveStateRegister (UINTN CpuIndex, EFI_SMM_SAVE_STATE_REGISTER Register, UINTN Width, const VOID *Buffer);
VOID EFIAPI SmmCpuFeaturesCompleteSmmReadyToLock (VOID);
VOID *EFIAPI SmmCpuFeaturesAllocatePageTableMemory (UINTN Pages);
`,
  },
  {
    name: 'Library/SmmCpuPlatformHookLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
typedef enum {
  SmmPageSize4K,
  SmmPageSize2M,
  SmmPageSize1G,
  MaxSmmPageSizeType,
} SMM_PAGE_SIZE_TYPE;
BOOLEAN EFIAPI PlatformValidSmi (VOID);
BOOLEAN EFIAPI ClearTopLevelSmiStatus (VOID);
EFI_STATUS EFIAPI PlatformSmmBspElection (BOOLEAN *IsBsp);
EFI_STATUS EFIAPI GetPlatformPageTableAttribute (UINT64 Address, SMM_PAGE_SIZE_TYPE *PageSize, UINTN *NumOfPages, UINTN *PageAttribute);
`,
  },
  {
    name: 'Library/SmmCpuRendezvousLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI SmmWaitForAllProcessor (BOOLEAN BlockingMode);
`,
  },
  {
    name: 'Library/SmmIoLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
BOOLEAN EFIAPI SmmIsMmioValid (EFI_PHYSICAL_ADDRESS BaseAddress, UINT64 Length, EFI_GUID *Owner);
`,
  },
  {
    name: 'Library/SmmLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
VOID EFIAPI TriggerBootServiceSoftwareSmi (VOID);
VOID EFIAPI TriggerRuntimeSoftwareSmi (VOID);
BOOLEAN EFIAPI IsBootServiceSoftwareSmi (VOID);
BOOLEAN EFIAPI IsRuntimeSoftwareSmi (VOID);
VOID EFIAPI ClearSmi (VOID);
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
    name: 'Library/SmmPeriodicSmiLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#define PERIODIC_SMI_LIBRARY_ANY_CPU 0xffffffff
UINT64 *EFIAPI PeriodicSmiSupportedTickPeriod (VOID);
UINT64 EFIAPI PeriodicSmiExecutionTime (VOID);
VOID EFIAPI PeriodicSmiExit (VOID);
UINT64 EFIAPI PeriodicSmiYield (VOID);
typedef VOID (EFIAPI *PERIODIC_SMI_LIBRARY_HANDLER)(const VOID *Context, UINT64 ElapsedTime);
EFI_STATUS EFIAPI PeriodicSmiEnable (EFI_HANDLE *DispatchHandle, PERIODIC_SMI_LIBRARY_HANDLER DispatchFunction, const VOID *Context, UINT64 TickPeriod, UINTN Cpu, UINTN StackSize);
BOOLEAN EFIAPI PeriodicSmiDisable (EFI_HANDLE DispatchHandle);
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
  {
    name: 'Library/StandaloneMmMemLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
BOOLEAN EFIAPI MmIsBufferOutsideMmValid (EFI_PHYSICAL_ADDRESS Buffer, UINT64 Length);
EFI_STATUS EFIAPI MmCopyMemToMmram (VOID *DestinationBuffer, const VOID *SourceBuffer, UINTN Length);
EFI_STATUS EFIAPI MmCopyMemFromMmram (VOID *DestinationBuffer, const VOID *SourceBuffer, UINTN Length);
EFI_STATUS EFIAPI MmCopyMem (VOID *DestinationBuffer, const VOID *SourceBuffer, UINTN Length);
EFI_STATUS EFIAPI MmSetMem (VOID *Buffer, UINTN Length, UINT8 Value);
`,
  },
];

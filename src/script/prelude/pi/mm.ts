// Management mode (PI, volume 4). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const mmHeaders: readonly Header[] = [
  {
    name: 'Pi/PiMmCis.h',
    text: `#pragma once
#include <Pi/PiMultiPhase.h>
#include <Protocol/MmCpuIo.h>
#include <Pi/PiMultiPhase.h>
#include <Protocol/MmCpuIo.h>
typedef struct _EFI_MM_SYSTEM_TABLE EFI_MM_SYSTEM_TABLE;
#define MM_MMST_SIGNATURE SIGNATURE_32 ('S', 'M', 'S', 'T')
#define MM_SPECIFICATION_MAJOR_REVISION 1
#define MM_SPECIFICATION_MINOR_REVISION 60
#define EFI_MM_SYSTEM_TABLE_REVISION ((MM_SPECIFICATION_MAJOR_REVISION<<16) | (MM_SPECIFICATION_MINOR_REVISION))
typedef EFI_STATUS (EFIAPI *EFI_MM_INSTALL_CONFIGURATION_TABLE)(const EFI_MM_SYSTEM_TABLE *SystemTable, const EFI_GUID *Guid, VOID *Table, UINTN TableSize);
typedef EFI_STATUS (EFIAPI *EFI_MM_STARTUP_THIS_AP)(EFI_AP_PROCEDURE Procedure, UINTN CpuNumber, VOID *ProcArguments);
typedef EFI_STATUS (EFIAPI *EFI_MM_NOTIFY_FN)(const EFI_GUID *Protocol, VOID *Interface, EFI_HANDLE Handle);
typedef EFI_STATUS (EFIAPI *EFI_MM_REGISTER_PROTOCOL_NOTIFY)(const EFI_GUID *Protocol, EFI_MM_NOTIFY_FN Function, VOID **Registration);
typedef EFI_STATUS (EFIAPI *EFI_MM_INTERRUPT_MANAGE)(const EFI_GUID *HandlerType, const VOID *Context, VOID *CommBuffer, UINTN *CommBufferSize);
typedef EFI_STATUS (EFIAPI *EFI_MM_HANDLER_ENTRY_POINT)(EFI_HANDLE DispatchHandle, const VOID *Context, VOID *CommBuffer, UINTN *CommBufferSize);
typedef EFI_STATUS (EFIAPI *EFI_MM_INTERRUPT_REGISTER)(EFI_MM_HANDLER_ENTRY_POINT Handler, const EFI_GUID *HandlerType, EFI_HANDLE *DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_MM_INTERRUPT_UNREGISTER)(EFI_HANDLE DispatchHandle);
typedef struct _EFI_MM_ENTRY_CONTEXT {
  EFI_MM_STARTUP_THIS_AP MmStartupThisAp;
  UINTN CurrentlyExecutingCpu;
  UINTN NumberOfCpus;
  UINTN *CpuSaveStateSize;
  VOID **CpuSaveState;
} EFI_MM_ENTRY_CONTEXT;
typedef VOID (EFIAPI *EFI_MM_ENTRY_POINT)(const EFI_MM_ENTRY_CONTEXT *MmEntryContext);
struct _EFI_MM_SYSTEM_TABLE {
  EFI_TABLE_HEADER Hdr;
  CHAR16 *MmFirmwareVendor;
  UINT32 MmFirmwareRevision;
  EFI_MM_INSTALL_CONFIGURATION_TABLE MmInstallConfigurationTable;
  EFI_MM_CPU_IO_PROTOCOL MmIo;
  EFI_ALLOCATE_POOL MmAllocatePool;
  EFI_FREE_POOL MmFreePool;
  EFI_ALLOCATE_PAGES MmAllocatePages;
  EFI_FREE_PAGES MmFreePages;
  EFI_MM_STARTUP_THIS_AP MmStartupThisAp;
  UINTN CurrentlyExecutingCpu;
  UINTN NumberOfCpus;
  UINTN *CpuSaveStateSize;
  VOID **CpuSaveState;
  UINTN NumberOfTableEntries;
  EFI_CONFIGURATION_TABLE *MmConfigurationTable;
  EFI_INSTALL_PROTOCOL_INTERFACE MmInstallProtocolInterface;
  EFI_UNINSTALL_PROTOCOL_INTERFACE MmUninstallProtocolInterface;
  EFI_HANDLE_PROTOCOL MmHandleProtocol;
  EFI_MM_REGISTER_PROTOCOL_NOTIFY MmRegisterProtocolNotify;
  EFI_LOCATE_HANDLE MmLocateHandle;
  EFI_LOCATE_PROTOCOL MmLocateProtocol;
  EFI_MM_INTERRUPT_MANAGE MmiManage;
  EFI_MM_INTERRUPT_REGISTER MmiHandlerRegister;
  EFI_MM_INTERRUPT_UNREGISTER MmiHandlerUnRegister;
};
`,
  },
  {
    name: 'Pi/PiSmmCis.h',
    text: `#pragma once
#include <Pi/PiMmCis.h>
#include <Protocol/SmmCpuIo2.h>
typedef struct _EFI_SMM_SYSTEM_TABLE2 EFI_SMM_SYSTEM_TABLE2;
#define SMM_SMST_SIGNATURE MM_MMST_SIGNATURE
#define SMM_SPECIFICATION_MAJOR_REVISION MM_SPECIFICATION_MAJOR_REVISION
#define SMM_SPECIFICATION_MINOR_REVISION MM_SPECIFICATION_MINOR_REVISION
#define EFI_SMM_SYSTEM_TABLE2_REVISION EFI_MM_SYSTEM_TABLE_REVISION
typedef EFI_STATUS (EFIAPI *EFI_SMM_INSTALL_CONFIGURATION_TABLE2)(const EFI_SMM_SYSTEM_TABLE2 *SystemTable, const EFI_GUID *Guid, VOID *Table, UINTN TableSize);
typedef EFI_MM_STARTUP_THIS_AP EFI_SMM_STARTUP_THIS_AP;
typedef EFI_MM_NOTIFY_FN EFI_SMM_NOTIFY_FN;
typedef EFI_MM_REGISTER_PROTOCOL_NOTIFY EFI_SMM_REGISTER_PROTOCOL_NOTIFY;
typedef EFI_MM_INTERRUPT_MANAGE EFI_SMM_INTERRUPT_MANAGE;
typedef EFI_MM_HANDLER_ENTRY_POINT EFI_SMM_HANDLER_ENTRY_POINT2;
typedef EFI_MM_INTERRUPT_REGISTER EFI_SMM_INTERRUPT_REGISTER;
typedef EFI_MM_INTERRUPT_UNREGISTER EFI_SMM_INTERRUPT_UNREGISTER;
typedef struct _EFI_SMM_ENTRY_CONTEXT {
  EFI_SMM_STARTUP_THIS_AP SmmStartupThisAp;
  UINTN CurrentlyExecutingCpu;
  UINTN NumberOfCpus;
  UINTN *CpuSaveStateSize;
  VOID **CpuSaveState;
} EFI_SMM_ENTRY_CONTEXT;
typedef VOID (EFIAPI *EFI_SMM_ENTRY_POINT)(const EFI_SMM_ENTRY_CONTEXT *SmmEntryContext);
struct _EFI_SMM_SYSTEM_TABLE2 {
  EFI_TABLE_HEADER Hdr;
  CHAR16 *SmmFirmwareVendor;
  UINT32 SmmFirmwareRevision;
  EFI_SMM_INSTALL_CONFIGURATION_TABLE2 SmmInstallConfigurationTable;
  EFI_SMM_CPU_IO2_PROTOCOL SmmIo;
  EFI_ALLOCATE_POOL SmmAllocatePool;
  EFI_FREE_POOL SmmFreePool;
  EFI_ALLOCATE_PAGES SmmAllocatePages;
  EFI_FREE_PAGES SmmFreePages;
  EFI_SMM_STARTUP_THIS_AP SmmStartupThisAp;
  UINTN CurrentlyExecutingCpu;
  UINTN NumberOfCpus;
  UINTN *CpuSaveStateSize;
  VOID **CpuSaveState;
  UINTN NumberOfTableEntries;
  EFI_CONFIGURATION_TABLE *SmmConfigurationTable;
  EFI_INSTALL_PROTOCOL_INTERFACE SmmInstallProtocolInterface;
  EFI_UNINSTALL_PROTOCOL_INTERFACE SmmUninstallProtocolInterface;
  EFI_HANDLE_PROTOCOL SmmHandleProtocol;
  EFI_SMM_REGISTER_PROTOCOL_NOTIFY SmmRegisterProtocolNotify;
  EFI_LOCATE_HANDLE SmmLocateHandle;
  EFI_LOCATE_PROTOCOL SmmLocateProtocol;
  EFI_SMM_INTERRUPT_MANAGE SmiManage;
  EFI_SMM_INTERRUPT_REGISTER SmiHandlerRegister;
  EFI_SMM_INTERRUPT_UNREGISTER SmiHandlerUnRegister;
};
`,
  },
  {
    name: 'PiSmm.h',
    text: `#pragma once
#include <Uefi/UefiBaseType.h>
#include <Uefi/UefiSpec.h>
#include <Pi/PiSmmCis.h>
`,
  },
];

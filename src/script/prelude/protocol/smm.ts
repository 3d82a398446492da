// System management mode (PI, volume 4). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const smmHeaders: readonly Header[] = [
  {
    name: 'Protocol/SmmAccess2.h',
    text: `#pragma once
#include <Protocol/MmAccess.h>
#include <Protocol/MmAccess.h>
#define EFI_SMM_ACCESS2_PROTOCOL_GUID EFI_MM_ACCESS_PROTOCOL_GUID
typedef EFI_MM_ACCESS_PROTOCOL EFI_SMM_ACCESS2_PROTOCOL;
typedef EFI_MM_OPEN EFI_SMM_OPEN2;
typedef EFI_MM_CLOSE EFI_SMM_CLOSE2;
typedef EFI_MM_LOCK EFI_SMM_LOCK2;
typedef EFI_MM_CAPABILITIES EFI_SMM_CAPABILITIES2;
extern EFI_GUID gEfiSmmAccess2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmBase2.h',
    text: `#pragma once
#include <Pi/PiSmmCis.h>
#include <Protocol/MmBase.h>
#define EFI_SMM_BASE2_PROTOCOL_GUID EFI_MM_BASE_PROTOCOL_GUID
typedef struct _EFI_SMM_BASE2_PROTOCOL EFI_SMM_BASE2_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SMM_INSIDE_OUT2)(const EFI_SMM_BASE2_PROTOCOL *This, BOOLEAN *InSmram);
typedef EFI_STATUS (EFIAPI *EFI_SMM_GET_SMST_LOCATION2)(const EFI_SMM_BASE2_PROTOCOL *This, EFI_SMM_SYSTEM_TABLE2 **Smst);
struct _EFI_SMM_BASE2_PROTOCOL {
  EFI_SMM_INSIDE_OUT2 InSmm;
  EFI_SMM_GET_SMST_LOCATION2 GetSmstLocation;
};
extern EFI_GUID gEfiSmmBase2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmCommunication.h',
    text: `#pragma once
#include <Protocol/MmCommunication.h>
typedef EFI_MM_COMMUNICATE_HEADER EFI_SMM_COMMUNICATE_HEADER;
#define EFI_SMM_COMMUNICATION_PROTOCOL_GUID EFI_MM_COMMUNICATION_PROTOCOL_GUID
typedef EFI_MM_COMMUNICATION_PROTOCOL EFI_SMM_COMMUNICATION_PROTOCOL;
extern EFI_GUID gEfiSmmCommunicationProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmControl2.h',
    text: `#pragma once
#include <Protocol/MmControl.h>
#define EFI_SMM_CONTROL2_PROTOCOL_GUID EFI_MM_CONTROL_PROTOCOL_GUID
typedef EFI_MM_CONTROL_PROTOCOL EFI_SMM_CONTROL2_PROTOCOL;
typedef EFI_MM_PERIOD EFI_SMM_PERIOD;
typedef EFI_MM_ACTIVATE EFI_SMM_ACTIVATE2;
typedef EFI_MM_DEACTIVATE EFI_SMM_DEACTIVATE2;
extern EFI_GUID gEfiSmmControl2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmCpuIo2.h',
    text: `#pragma once
#include <Protocol/MmCpuIo.h>
#define EFI_SMM_CPU_IO2_PROTOCOL_GUID EFI_MM_CPU_IO_PROTOCOL_GUID
typedef EFI_MM_CPU_IO_PROTOCOL EFI_SMM_CPU_IO2_PROTOCOL;
#define SMM_IO_UINT8 MM_IO_UINT8
#define SMM_IO_UINT16 MM_IO_UINT16
#define SMM_IO_UINT32 MM_IO_UINT32
#define SMM_IO_UINT64 MM_IO_UINT64
typedef EFI_MM_IO_WIDTH EFI_SMM_IO_WIDTH;
typedef EFI_MM_CPU_IO EFI_SMM_CPU_IO2;
typedef EFI_MM_IO_ACCESS EFI_SMM_IO_ACCESS2;
extern EFI_GUID gEfiSmmCpuIo2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmReadyToLock.h',
    text: `#pragma once
#include <Protocol/MmReadyToLock.h>
#define EFI_SMM_READY_TO_LOCK_PROTOCOL_GUID EFI_MM_READY_TO_LOCK_PROTOCOL_GUID
extern EFI_GUID gEfiSmmReadyToLockProtocolGuid;
`,
  },
];

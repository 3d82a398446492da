// System management interrupts (PI, volume 4). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const mmDispatchHeaders: readonly Header[] = [
  {
    name: 'Protocol/MmGpiDispatch.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiMmCis.h>
#define EFI_MM_GPI_DISPATCH_PROTOCOL_GUID { 0x25566b03, 0xb577, 0x4cbf, {0x95, 0x8c, 0xed, 0x66, 0x3e, 0xa2, 0x43, 0x80 } }
typedef struct {
  UINT64 GpiNum;
} EFI_MM_GPI_REGISTER_CONTEXT;
typedef struct _EFI_MM_GPI_DISPATCH_PROTOCOL EFI_MM_GPI_DISPATCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_MM_GPI_REGISTER)(const EFI_MM_GPI_DISPATCH_PROTOCOL *This, EFI_MM_HANDLER_ENTRY_POINT DispatchFunction, const EFI_MM_GPI_REGISTER_CONTEXT *RegisterContext, EFI_HANDLE *DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_MM_GPI_UNREGISTER)(const EFI_MM_GPI_DISPATCH_PROTOCOL *This, EFI_HANDLE DispatchHandle);
struct _EFI_MM_GPI_DISPATCH_PROTOCOL {
  EFI_MM_GPI_REGISTER Register;
  EFI_MM_GPI_UNREGISTER UnRegister;
  UINTN NumSupportedGpis;
};
extern EFI_GUID gEfiMmGpiDispatchProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmIoTrapDispatch.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiMmCis.h>
#define EFI_MM_IO_TRAP_DISPATCH_PROTOCOL_GUID { 0x58dc368d, 0x7bfa, 0x4e77, {0xab, 0xbc, 0xe, 0x29, 0x41, 0x8d, 0xf9, 0x30 } }
typedef enum {
  WriteTrap,
  ReadTrap,
  ReadWriteTrap,
  IoTrapTypeMaximum,
} EFI_MM_IO_TRAP_DISPATCH_TYPE;
typedef struct {
  UINT16 Address;
  UINT16 Length;
  EFI_MM_IO_TRAP_DISPATCH_TYPE Type;
} EFI_MM_IO_TRAP_REGISTER_CONTEXT;
typedef struct {
  UINT32 WriteData;
} EFI_MM_IO_TRAP_CONTEXT;
typedef struct _EFI_MM_IO_TRAP_DISPATCH_PROTOCOL EFI_MM_IO_TRAP_DISPATCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_MM_IO_TRAP_DISPATCH_REGISTER)(const EFI_MM_IO_TRAP_DISPATCH_PROTOCOL *This, EFI_MM_HANDLER_ENTRY_POINT DispatchFunction, EFI_MM_IO_TRAP_REGISTER_CONTEXT *RegisterContext, EFI_HANDLE *DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_MM_IO_TRAP_DISPATCH_UNREGISTER)(const EFI_MM_IO_TRAP_DISPATCH_PROTOCOL *This, EFI_HANDLE DispatchHandle);
struct _EFI_MM_IO_TRAP_DISPATCH_PROTOCOL {
  EFI_MM_IO_TRAP_DISPATCH_REGISTER Register;
  EFI_MM_IO_TRAP_DISPATCH_UNREGISTER UnRegister;
};
extern EFI_GUID gEfiMmIoTrapDispatchProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmPeriodicTimerDispatch.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiMmCis.h>
#define EFI_MM_PERIODIC_TIMER_DISPATCH_PROTOCOL_GUID { 0x4cec368e, 0x8e8e, 0x4d71, {0x8b, 0xe1, 0x95, 0x8c, 0x45, 0xfc, 0x8a, 0x53 } }
typedef struct {
  UINT64 Period;
  UINT64 MmiTickInterval;
} EFI_MM_PERIODIC_TIMER_REGISTER_CONTEXT;
typedef struct {
  UINT64 ElapsedTime;
} EFI_MM_PERIODIC_TIMER_CONTEXT;
typedef struct _EFI_MM_PERIODIC_TIMER_DISPATCH_PROTOCOL EFI_MM_PERIODIC_TIMER_DISPATCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_MM_PERIODIC_TIMER_REGISTER)(const EFI_MM_PERIODIC_TIMER_DISPATCH_PROTOCOL *This, EFI_MM_HANDLER_ENTRY_POINT DispatchFunction, const EFI_MM_PERIODIC_TIMER_REGISTER_CONTEXT *RegisterContext, EFI_HANDLE *DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_MM_PERIODIC_TIMER_UNREGISTER)(const EFI_MM_PERIODIC_TIMER_DISPATCH_PROTOCOL *This, EFI_HANDLE DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_MM_PERIODIC_TIMER_INTERVAL)(const EFI_MM_PERIODIC_TIMER_DISPATCH_PROTOCOL *This, UINT64 **MmiTickInterval);
struct _EFI_MM_PERIODIC_TIMER_DISPATCH_PROTOCOL {
  EFI_MM_PERIODIC_TIMER_REGISTER Register;
  EFI_MM_PERIODIC_TIMER_UNREGISTER UnRegister;
  EFI_MM_PERIODIC_TIMER_INTERVAL GetNextShorterInterval;
};
extern EFI_GUID gEfiMmPeriodicTimerDispatchProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmPowerButtonDispatch.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiMmCis.h>
#define EFI_MM_POWER_BUTTON_DISPATCH_PROTOCOL_GUID { 0x1b1183fa, 0x1823, 0x46a7, {0x88, 0x72, 0x9c, 0x57, 0x87, 0x55, 0x40, 0x9d } }
typedef enum {
  EfiPowerButtonEntry,
  EfiPowerButtonExit,
  EfiPowerButtonMax,
} EFI_POWER_BUTTON_PHASE;
typedef struct {
  EFI_POWER_BUTTON_PHASE Phase;
} EFI_MM_POWER_BUTTON_REGISTER_CONTEXT;
typedef struct _EFI_MM_POWER_BUTTON_DISPATCH_PROTOCOL EFI_MM_POWER_BUTTON_DISPATCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_MM_POWER_BUTTON_REGISTER)(const EFI_MM_POWER_BUTTON_DISPATCH_PROTOCOL *This, EFI_MM_HANDLER_ENTRY_POINT DispatchFunction, EFI_MM_POWER_BUTTON_REGISTER_CONTEXT *RegisterContext, EFI_HANDLE *DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_MM_POWER_BUTTON_UNREGISTER)(const EFI_MM_POWER_BUTTON_DISPATCH_PROTOCOL *This, EFI_HANDLE DispatchHandle);
struct _EFI_MM_POWER_BUTTON_DISPATCH_PROTOCOL {
  EFI_MM_POWER_BUTTON_REGISTER Register;
  EFI_MM_POWER_BUTTON_UNREGISTER UnRegister;
};
extern EFI_GUID gEfiMmPowerButtonDispatchProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmStandbyButtonDispatch.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiMmCis.h>
#define EFI_MM_STANDBY_BUTTON_DISPATCH_PROTOCOL_GUID { 0x7300c4a1, 0x43f2, 0x4017, {0xa5, 0x1b, 0xc8, 0x1a, 0x7f, 0x40, 0x58, 0x5b } }
typedef enum {
  EfiStandbyButtonEntry,
  EfiStandbyButtonExit,
  EfiStandbyButtonMax,
} EFI_STANDBY_BUTTON_PHASE;
typedef struct {
  EFI_STANDBY_BUTTON_PHASE Phase;
} EFI_MM_STANDBY_BUTTON_REGISTER_CONTEXT;
typedef struct _EFI_MM_STANDBY_BUTTON_DISPATCH_PROTOCOL EFI_MM_STANDBY_BUTTON_DISPATCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_MM_STANDBY_BUTTON_REGISTER)(const EFI_MM_STANDBY_BUTTON_DISPATCH_PROTOCOL *This, EFI_MM_HANDLER_ENTRY_POINT DispatchFunction, EFI_MM_STANDBY_BUTTON_REGISTER_CONTEXT *RegisterContext, EFI_HANDLE *DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_MM_STANDBY_BUTTON_UNREGISTER)(const EFI_MM_STANDBY_BUTTON_DISPATCH_PROTOCOL *This, EFI_HANDLE DispatchHandle);
struct _EFI_MM_STANDBY_BUTTON_DISPATCH_PROTOCOL {
  EFI_MM_STANDBY_BUTTON_REGISTER Register;
  EFI_MM_STANDBY_BUTTON_UNREGISTER UnRegister;
};
extern EFI_GUID gEfiMmStandbyButtonDispatchProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmSwDispatch.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiMmCis.h>
#define EFI_MM_SW_DISPATCH_PROTOCOL_GUID { 0x18a3c6dc, 0x5eea, 0x48c8, {0xa1, 0xc1, 0xb5, 0x33, 0x89, 0xf9, 0x89, 0x99 } }
typedef struct {
  UINTN SwMmiInputValue;
} EFI_MM_SW_REGISTER_CONTEXT;
typedef struct {
  UINTN SwMmiCpuIndex;
  UINT8 CommandPort;
  UINT8 DataPort;
} EFI_MM_SW_CONTEXT;
typedef struct _EFI_MM_SW_DISPATCH_PROTOCOL EFI_MM_SW_DISPATCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_MM_SW_REGISTER)(const EFI_MM_SW_DISPATCH_PROTOCOL *This, EFI_MM_HANDLER_ENTRY_POINT DispatchFunction, EFI_MM_SW_REGISTER_CONTEXT *RegisterContext, EFI_HANDLE *DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_MM_SW_UNREGISTER)(const EFI_MM_SW_DISPATCH_PROTOCOL *This, EFI_HANDLE DispatchHandle);
struct _EFI_MM_SW_DISPATCH_PROTOCOL {
  EFI_MM_SW_REGISTER Register;
  EFI_MM_SW_UNREGISTER UnRegister;
  UINTN MaximumSwiValue;
};
extern EFI_GUID gEfiMmSwDispatchProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmSxDispatch.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiMmCis.h>
#define EFI_MM_SX_DISPATCH_PROTOCOL_GUID { 0x456d2859, 0xa84b, 0x4e47, {0xa2, 0xee, 0x32, 0x76, 0xd8, 0x86, 0x99, 0x7d } }
typedef enum {
  SxS0,
  SxS1,
  SxS2,
  SxS3,
  SxS4,
  SxS5,
  EfiMaximumSleepType,
} EFI_SLEEP_TYPE;
typedef enum {
  SxEntry,
  SxExit,
  EfiMaximumPhase,
} EFI_SLEEP_PHASE;
typedef struct {
  EFI_SLEEP_TYPE Type;
  EFI_SLEEP_PHASE Phase;
} EFI_MM_SX_REGISTER_CONTEXT;
typedef struct _EFI_MM_SX_DISPATCH_PROTOCOL EFI_MM_SX_DISPATCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_MM_SX_REGISTER)(const EFI_MM_SX_DISPATCH_PROTOCOL *This, EFI_MM_HANDLER_ENTRY_POINT DispatchFunction, const EFI_MM_SX_REGISTER_CONTEXT *RegisterContext, EFI_HANDLE *DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_MM_SX_UNREGISTER)(const EFI_MM_SX_DISPATCH_PROTOCOL *This, EFI_HANDLE DispatchHandle);
struct _EFI_MM_SX_DISPATCH_PROTOCOL {
  EFI_MM_SX_REGISTER Register;
  EFI_MM_SX_UNREGISTER UnRegister;
};
extern EFI_GUID gEfiMmSxDispatchProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmUsbDispatch.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiMmCis.h>
#define EFI_MM_USB_DISPATCH_PROTOCOL_GUID { 0xee9b8d90, 0xc5a6, 0x40a2, {0xbd, 0xe2, 0x52, 0x55, 0x8d, 0x33, 0xcc, 0xa1 } }
typedef enum {
  UsbLegacy,
  UsbWake,
} EFI_USB_MMI_TYPE;
typedef struct {
  EFI_USB_MMI_TYPE Type;
  EFI_DEVICE_PATH_PROTOCOL *Device;
} EFI_MM_USB_REGISTER_CONTEXT;
typedef struct _EFI_MM_USB_DISPATCH_PROTOCOL EFI_MM_USB_DISPATCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_MM_USB_REGISTER)(const EFI_MM_USB_DISPATCH_PROTOCOL *This, EFI_MM_HANDLER_ENTRY_POINT DispatchFunction, const EFI_MM_USB_REGISTER_CONTEXT *RegisterContext, EFI_HANDLE *DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_MM_USB_UNREGISTER)(const EFI_MM_USB_DISPATCH_PROTOCOL *This, EFI_HANDLE DispatchHandle);
struct _EFI_MM_USB_DISPATCH_PROTOCOL {
  EFI_MM_USB_REGISTER Register;
  EFI_MM_USB_UNREGISTER UnRegister;
};
extern EFI_GUID gEfiMmUsbDispatchProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmGpiDispatch2.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/MmGpiDispatch.h>
#include <Pi/PiSmmCis.h>
#define EFI_SMM_GPI_DISPATCH2_PROTOCOL_GUID EFI_MM_GPI_DISPATCH_PROTOCOL_GUID
typedef EFI_MM_GPI_REGISTER_CONTEXT EFI_SMM_GPI_REGISTER_CONTEXT;
typedef EFI_MM_GPI_REGISTER EFI_SMM_GPI_REGISTER2;
typedef EFI_MM_GPI_UNREGISTER EFI_SMM_GPI_UNREGISTER2;
typedef EFI_MM_GPI_DISPATCH_PROTOCOL EFI_SMM_GPI_DISPATCH2_PROTOCOL;
extern EFI_GUID gEfiSmmGpiDispatch2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmIoTrapDispatch2.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/MmIoTrapDispatch.h>
#define EFI_SMM_IO_TRAP_DISPATCH2_PROTOCOL_GUID EFI_MM_IO_TRAP_DISPATCH_PROTOCOL_GUID
typedef EFI_MM_IO_TRAP_DISPATCH_TYPE EFI_SMM_IO_TRAP_DISPATCH_TYPE;
typedef EFI_MM_IO_TRAP_REGISTER_CONTEXT EFI_SMM_IO_TRAP_REGISTER_CONTEXT;
typedef EFI_MM_IO_TRAP_CONTEXT EFI_SMM_IO_TRAP_CONTEXT;
typedef EFI_MM_IO_TRAP_DISPATCH_PROTOCOL EFI_SMM_IO_TRAP_DISPATCH2_PROTOCOL;
typedef EFI_MM_IO_TRAP_DISPATCH_REGISTER EFI_SMM_IO_TRAP_DISPATCH2_REGISTER;
typedef EFI_MM_IO_TRAP_DISPATCH_UNREGISTER EFI_SMM_IO_TRAP_DISPATCH2_UNREGISTER;
extern EFI_GUID gEfiSmmIoTrapDispatch2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmPeriodicTimerDispatch2.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiSmmCis.h>
#include <Protocol/MmPeriodicTimerDispatch.h>
#define EFI_SMM_PERIODIC_TIMER_DISPATCH2_PROTOCOL_GUID EFI_MM_PERIODIC_TIMER_DISPATCH_PROTOCOL_GUID
typedef struct {
  UINT64 Period;
  UINT64 SmiTickInterval;
} EFI_SMM_PERIODIC_TIMER_REGISTER_CONTEXT;
typedef EFI_MM_PERIODIC_TIMER_CONTEXT EFI_SMM_PERIODIC_TIMER_CONTEXT;
typedef struct _EFI_SMM_PERIODIC_TIMER_DISPATCH2_PROTOCOL EFI_SMM_PERIODIC_TIMER_DISPATCH2_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SMM_PERIODIC_TIMER_REGISTER2)(const EFI_SMM_PERIODIC_TIMER_DISPATCH2_PROTOCOL *This, EFI_SMM_HANDLER_ENTRY_POINT2 DispatchFunction, const EFI_SMM_PERIODIC_TIMER_REGISTER_CONTEXT *RegisterContext, EFI_HANDLE *DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_SMM_PERIODIC_TIMER_UNREGISTER2)(const EFI_SMM_PERIODIC_TIMER_DISPATCH2_PROTOCOL *This, EFI_HANDLE DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_SMM_PERIODIC_TIMER_INTERVAL2)(const EFI_SMM_PERIODIC_TIMER_DISPATCH2_PROTOCOL *This, UINT64 **SmiTickInterval);
struct _EFI_SMM_PERIODIC_TIMER_DISPATCH2_PROTOCOL {
  EFI_SMM_PERIODIC_TIMER_REGISTER2 Register;
  EFI_SMM_PERIODIC_TIMER_UNREGISTER2 UnRegister;
  EFI_SMM_PERIODIC_TIMER_INTERVAL2 GetNextShorterInterval;
};
extern EFI_GUID gEfiSmmPeriodicTimerDispatch2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmPowerButtonDispatch2.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/MmPowerButtonDispatch.h>
#define EFI_SMM_POWER_BUTTON_DISPATCH2_PROTOCOL_GUID EFI_MM_POWER_BUTTON_DISPATCH_PROTOCOL_GUID
typedef EFI_MM_POWER_BUTTON_REGISTER_CONTEXT EFI_SMM_POWER_BUTTON_REGISTER_CONTEXT;
typedef EFI_MM_POWER_BUTTON_DISPATCH_PROTOCOL EFI_SMM_POWER_BUTTON_DISPATCH2_PROTOCOL;
typedef EFI_MM_POWER_BUTTON_REGISTER EFI_SMM_POWER_BUTTON_REGISTER2;
typedef EFI_MM_POWER_BUTTON_UNREGISTER EFI_SMM_POWER_BUTTON_UNREGISTER2;
extern EFI_GUID gEfiSmmPowerButtonDispatch2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmStandbyButtonDispatch2.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/MmStandbyButtonDispatch.h>
#define EFI_SMM_STANDBY_BUTTON_DISPATCH2_PROTOCOL_GUID EFI_MM_STANDBY_BUTTON_DISPATCH_PROTOCOL_GUID
typedef EFI_MM_STANDBY_BUTTON_REGISTER_CONTEXT EFI_SMM_STANDBY_BUTTON_REGISTER_CONTEXT;
typedef EFI_MM_STANDBY_BUTTON_DISPATCH_PROTOCOL EFI_SMM_STANDBY_BUTTON_DISPATCH2_PROTOCOL;
typedef EFI_MM_STANDBY_BUTTON_REGISTER EFI_SMM_STANDBY_BUTTON_REGISTER2;
typedef EFI_MM_STANDBY_BUTTON_UNREGISTER EFI_SMM_STANDBY_BUTTON_UNREGISTER2;
extern EFI_GUID gEfiSmmStandbyButtonDispatch2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmSwDispatch2.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/MmSwDispatch.h>
#include <Pi/PiSmmCis.h>
#define EFI_SMM_SW_DISPATCH2_PROTOCOL_GUID EFI_MM_SW_DISPATCH_PROTOCOL_GUID
typedef struct {
  UINTN SwSmiInputValue;
} EFI_SMM_SW_REGISTER_CONTEXT;
typedef struct {
  UINTN SwSmiCpuIndex;
  UINT8 CommandPort;
  UINT8 DataPort;
} EFI_SMM_SW_CONTEXT;
typedef struct _EFI_SMM_SW_DISPATCH2_PROTOCOL EFI_SMM_SW_DISPATCH2_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SMM_SW_REGISTER2)(const EFI_SMM_SW_DISPATCH2_PROTOCOL *This, EFI_SMM_HANDLER_ENTRY_POINT2 DispatchFunction, EFI_SMM_SW_REGISTER_CONTEXT *RegisterContext, EFI_HANDLE *DispatchHandle);
typedef EFI_STATUS (EFIAPI *EFI_SMM_SW_UNREGISTER2)(const EFI_SMM_SW_DISPATCH2_PROTOCOL *This, EFI_HANDLE DispatchHandle);
struct _EFI_SMM_SW_DISPATCH2_PROTOCOL {
  EFI_SMM_SW_REGISTER2 Register;
  EFI_SMM_SW_UNREGISTER2 UnRegister;
  UINTN MaximumSwiValue;
};
extern EFI_GUID gEfiSmmSwDispatch2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmSxDispatch2.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/MmSxDispatch.h>
#define EFI_SMM_SX_DISPATCH2_PROTOCOL_GUID EFI_MM_SX_DISPATCH_PROTOCOL_GUID
typedef EFI_MM_SX_REGISTER_CONTEXT EFI_SMM_SX_REGISTER_CONTEXT;
typedef EFI_MM_SX_DISPATCH_PROTOCOL EFI_SMM_SX_DISPATCH2_PROTOCOL;
typedef EFI_MM_SX_REGISTER EFI_SMM_SX_REGISTER2;
typedef EFI_MM_SX_UNREGISTER EFI_SMM_SX_UNREGISTER2;
extern EFI_GUID gEfiSmmSxDispatch2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmUsbDispatch2.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/MmUsbDispatch.h>
#define EFI_SMM_USB_DISPATCH2_PROTOCOL_GUID EFI_MM_USB_DISPATCH_PROTOCOL_GUID
typedef EFI_USB_MMI_TYPE EFI_USB_SMI_TYPE;
typedef EFI_MM_USB_REGISTER_CONTEXT EFI_SMM_USB_REGISTER_CONTEXT;
typedef EFI_MM_USB_DISPATCH_PROTOCOL EFI_SMM_USB_DISPATCH2_PROTOCOL;
typedef EFI_MM_USB_REGISTER EFI_SMM_USB_REGISTER2;
typedef EFI_MM_USB_UNREGISTER EFI_SMM_USB_UNREGISTER2;
extern EFI_GUID gEfiSmmUsbDispatch2ProtocolGuid;
`,
  },
];

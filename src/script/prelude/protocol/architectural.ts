// The architectural protocols of DXE (PI, volume 2) and its services beside them. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const architecturalHeaders: readonly Header[] = [
  {
    name: 'Protocol/Bds.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_BDS_ARCH_PROTOCOL_GUID { 0x665E3FF6, 0x46CC, 0x11d4, {0x9A, 0x38, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } }
typedef struct _EFI_BDS_ARCH_PROTOCOL EFI_BDS_ARCH_PROTOCOL;
typedef VOID (EFIAPI *EFI_BDS_ENTRY)(EFI_BDS_ARCH_PROTOCOL *This);
struct _EFI_BDS_ARCH_PROTOCOL {
  EFI_BDS_ENTRY Entry;
};
extern EFI_GUID gEfiBdsArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Capsule.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_CAPSULE_ARCH_PROTOCOL_GUID { 0x5053697e, 0x2cbc, 0x4819, {0x90, 0xd9, 0x05, 0x80, 0xde, 0xee, 0x57, 0x54 }}
extern EFI_GUID gEfiCapsuleArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Cpu.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/DebugSupport.h>
#define EFI_CPU_ARCH_PROTOCOL_GUID { 0x26baccb1, 0x6f42, 0x11d4, {0xbc, 0xe7, 0x0, 0x80, 0xc7, 0x3c, 0x88, 0x81 } }
typedef struct _EFI_CPU_ARCH_PROTOCOL EFI_CPU_ARCH_PROTOCOL;
typedef enum {
  EfiCpuFlushTypeWriteBackInvalidate,
  EfiCpuFlushTypeWriteBack,
  EfiCpuFlushTypeInvalidate,
  EfiCpuMaxFlushType
} EFI_CPU_FLUSH_TYPE;
typedef enum {
  EfiCpuInit,
  EfiCpuMaxInitType
} EFI_CPU_INIT_TYPE;
typedef VOID (EFIAPI *EFI_CPU_INTERRUPT_HANDLER)(const EFI_EXCEPTION_TYPE InterruptType, const EFI_SYSTEM_CONTEXT SystemContext);
typedef EFI_STATUS (EFIAPI *EFI_CPU_FLUSH_DATA_CACHE)(EFI_CPU_ARCH_PROTOCOL *This, EFI_PHYSICAL_ADDRESS Start, UINT64 Length, EFI_CPU_FLUSH_TYPE FlushType);
typedef EFI_STATUS (EFIAPI *EFI_CPU_ENABLE_INTERRUPT)(EFI_CPU_ARCH_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_CPU_DISABLE_INTERRUPT)(EFI_CPU_ARCH_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_CPU_GET_INTERRUPT_STATE)(EFI_CPU_ARCH_PROTOCOL *This, BOOLEAN *State);
typedef EFI_STATUS (EFIAPI *EFI_CPU_INIT)(EFI_CPU_ARCH_PROTOCOL *This, EFI_CPU_INIT_TYPE InitType);
typedef EFI_STATUS (EFIAPI *EFI_CPU_REGISTER_INTERRUPT_HANDLER)(EFI_CPU_ARCH_PROTOCOL *This, EFI_EXCEPTION_TYPE InterruptType, EFI_CPU_INTERRUPT_HANDLER InterruptHandler);
typedef EFI_STATUS (EFIAPI *EFI_CPU_GET_TIMER_VALUE)(EFI_CPU_ARCH_PROTOCOL *This, UINT32 TimerIndex, UINT64 *TimerValue, UINT64 *TimerPeriod);
typedef EFI_STATUS (EFIAPI *EFI_CPU_SET_MEMORY_ATTRIBUTES)(EFI_CPU_ARCH_PROTOCOL *This, EFI_PHYSICAL_ADDRESS BaseAddress, UINT64 Length, UINT64 Attributes);
struct _EFI_CPU_ARCH_PROTOCOL {
  EFI_CPU_FLUSH_DATA_CACHE FlushDataCache;
  EFI_CPU_ENABLE_INTERRUPT EnableInterrupt;
  EFI_CPU_DISABLE_INTERRUPT DisableInterrupt;
  EFI_CPU_GET_INTERRUPT_STATE GetInterruptState;
  EFI_CPU_INIT Init;
  EFI_CPU_REGISTER_INTERRUPT_HANDLER RegisterInterruptHandler;
  EFI_CPU_GET_TIMER_VALUE GetTimerValue;
  EFI_CPU_SET_MEMORY_ATTRIBUTES SetMemoryAttributes;
  UINT32 NumberOfTimers;
  UINT32 DmaBufferAlignment;
};
extern EFI_GUID gEfiCpuArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Decompress.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DECOMPRESS_PROTOCOL_GUID { 0xd8117cfe, 0x94a6, 0x11d4, {0x9a, 0x3a, 0x0, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
typedef struct _EFI_DECOMPRESS_PROTOCOL EFI_DECOMPRESS_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_DECOMPRESS_GET_INFO)(EFI_DECOMPRESS_PROTOCOL *This, VOID *Source, UINT32 SourceSize, UINT32 *DestinationSize, UINT32 *ScratchSize);
typedef EFI_STATUS (EFIAPI *EFI_DECOMPRESS_DECOMPRESS)(EFI_DECOMPRESS_PROTOCOL *This, VOID *Source, UINT32 SourceSize, VOID *Destination, UINT32 DestinationSize, VOID *Scratch, UINT32 ScratchSize);
struct _EFI_DECOMPRESS_PROTOCOL {
  EFI_DECOMPRESS_GET_INFO GetInfo;
  EFI_DECOMPRESS_DECOMPRESS Decompress;
};
extern EFI_GUID gEfiDecompressProtocolGuid;
`,
  },
  {
    name: 'Protocol/Legacy8259.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_LEGACY_8259_PROTOCOL_GUID { 0x38321dba, 0x4fe0, 0x4e17, {0x8a, 0xec, 0x41, 0x30, 0x55, 0xea, 0xed, 0xc1 } }
typedef struct _EFI_LEGACY_8259_PROTOCOL EFI_LEGACY_8259_PROTOCOL;
typedef enum {
  Efi8259Irq0,
  Efi8259Irq1,
  Efi8259Irq2,
  Efi8259Irq3,
  Efi8259Irq4,
  Efi8259Irq5,
  Efi8259Irq6,
  Efi8259Irq7,
  Efi8259Irq8,
  Efi8259Irq9,
  Efi8259Irq10,
  Efi8259Irq11,
  Efi8259Irq12,
  Efi8259Irq13,
  Efi8259Irq14,
  Efi8259Irq15,
  Efi8259IrqMax
} EFI_8259_IRQ;
typedef enum {
  Efi8259LegacyMode,
  Efi8259ProtectedMode,
  Efi8259MaxMode
} EFI_8259_MODE;
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_8259_SET_VECTOR_BASE)(EFI_LEGACY_8259_PROTOCOL *This, UINT8 MasterBase, UINT8 SlaveBase);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_8259_GET_MASK)(EFI_LEGACY_8259_PROTOCOL *This, UINT16 *LegacyMask, UINT16 *LegacyEdgeLevel, UINT16 *ProtectedMask, UINT16 *ProtectedEdgeLevel);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_8259_SET_MASK)(EFI_LEGACY_8259_PROTOCOL *This, UINT16 *LegacyMask, UINT16 *LegacyEdgeLevel, UINT16 *ProtectedMask, UINT16 *ProtectedEdgeLevel);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_8259_SET_MODE)(EFI_LEGACY_8259_PROTOCOL *This, EFI_8259_MODE Mode, UINT16 *Mask, UINT16 *EdgeLevel);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_8259_GET_VECTOR)(EFI_LEGACY_8259_PROTOCOL *This, EFI_8259_IRQ Irq, UINT8 *Vector);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_8259_ENABLE_IRQ)(EFI_LEGACY_8259_PROTOCOL *This, EFI_8259_IRQ Irq, BOOLEAN LevelTriggered);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_8259_DISABLE_IRQ)(EFI_LEGACY_8259_PROTOCOL *This, EFI_8259_IRQ Irq);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_8259_GET_INTERRUPT_LINE)(EFI_LEGACY_8259_PROTOCOL *This, EFI_HANDLE PciHandle, UINT8 *Vector);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_8259_END_OF_INTERRUPT)(EFI_LEGACY_8259_PROTOCOL *This, EFI_8259_IRQ Irq);
struct _EFI_LEGACY_8259_PROTOCOL {
  EFI_LEGACY_8259_SET_VECTOR_BASE SetVectorBase;
  EFI_LEGACY_8259_GET_MASK GetMask;
  EFI_LEGACY_8259_SET_MASK SetMask;
  EFI_LEGACY_8259_SET_MODE SetMode;
  EFI_LEGACY_8259_GET_VECTOR GetVector;
  EFI_LEGACY_8259_ENABLE_IRQ EnableIrq;
  EFI_LEGACY_8259_DISABLE_IRQ DisableIrq;
  EFI_LEGACY_8259_GET_INTERRUPT_LINE GetInterruptLine;
  EFI_LEGACY_8259_END_OF_INTERRUPT EndOfInterrupt;
};
extern EFI_GUID gEfiLegacy8259ProtocolGuid;
`,
  },
  {
    name: 'Protocol/LegacyRegion2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_LEGACY_REGION2_PROTOCOL_GUID { 0x70101eaf, 0x85, 0x440c, {0xb3, 0x56, 0x8e, 0xe3, 0x6f, 0xef, 0x24, 0xf0 } }
typedef struct _EFI_LEGACY_REGION2_PROTOCOL EFI_LEGACY_REGION2_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_REGION2_DECODE)(EFI_LEGACY_REGION2_PROTOCOL *This, UINT32 Start, UINT32 Length, UINT32 *Granularity, BOOLEAN *On);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_REGION2_LOCK)(EFI_LEGACY_REGION2_PROTOCOL *This, UINT32 Start, UINT32 Length, UINT32 *Granularity);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_REGION2_BOOT_LOCK)(EFI_LEGACY_REGION2_PROTOCOL *This, UINT32 Start, UINT32 Length, UINT32 *Granularity);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_REGION2_UNLOCK)(EFI_LEGACY_REGION2_PROTOCOL *This, UINT32 Start, UINT32 Length, UINT32 *Granularity);
typedef enum {
  LegacyRegionDecoded,
  LegacyRegionNotDecoded,
  LegacyRegionWriteEnabled,
  LegacyRegionWriteDisabled,
  LegacyRegionBootLocked,
  LegacyRegionNotLocked
} EFI_LEGACY_REGION_ATTRIBUTE;
typedef struct {
  UINT32 Start;
  UINT32 Length;
  EFI_LEGACY_REGION_ATTRIBUTE Attribute;
  UINT32 Granularity;
} EFI_LEGACY_REGION_DESCRIPTOR;
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_REGION_GET_INFO)(EFI_LEGACY_REGION2_PROTOCOL *This, UINT32 *DescriptorCount, EFI_LEGACY_REGION_DESCRIPTOR **Descriptor);
struct _EFI_LEGACY_REGION2_PROTOCOL {
  EFI_LEGACY_REGION2_DECODE Decode;
  EFI_LEGACY_REGION2_LOCK Lock;
  EFI_LEGACY_REGION2_BOOT_LOCK BootLock;
  EFI_LEGACY_REGION2_UNLOCK UnLock;
  EFI_LEGACY_REGION_GET_INFO GetInfo;
};
extern EFI_GUID gEfiLegacyRegion2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/Metronome.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_METRONOME_ARCH_PROTOCOL_GUID { 0x26baccb2, 0x6f42, 0x11d4, {0xbc, 0xe7, 0x0, 0x80, 0xc7, 0x3c, 0x88, 0x81 } }
typedef struct _EFI_METRONOME_ARCH_PROTOCOL EFI_METRONOME_ARCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_METRONOME_WAIT_FOR_TICK)(EFI_METRONOME_ARCH_PROTOCOL *This, UINT32 TickNumber);
struct _EFI_METRONOME_ARCH_PROTOCOL {
  EFI_METRONOME_WAIT_FOR_TICK WaitForTick;
  UINT32 TickPeriod;
};
extern EFI_GUID gEfiMetronomeArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/MonotonicCounter.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_MONOTONIC_COUNTER_ARCH_PROTOCOL_GUID {0x1da97072, 0xbddc, 0x4b30, {0x99, 0xf1, 0x72, 0xa0, 0xb5, 0x6f, 0xff, 0x2a} }
extern EFI_GUID gEfiMonotonicCounterArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/RealTimeClock.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_REAL_TIME_CLOCK_ARCH_PROTOCOL_GUID { 0x27CFAC87, 0x46CC, 0x11d4, {0x9A, 0x38, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } }
extern EFI_GUID gEfiRealTimeClockArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/ReportStatusCodeHandler.h',
    text: `#pragma once
#include <PiDxe.h>
#include <Uefi.h>
#define EFI_RSC_HANDLER_PROTOCOL_GUID { 0x86212936, 0xe76, 0x41c8, {0xa0, 0x3a, 0x2a, 0xf2, 0xfc, 0x1c, 0x39, 0xe2} }
typedef EFI_STATUS (EFIAPI *EFI_RSC_HANDLER_CALLBACK)(EFI_STATUS_CODE_TYPE CodeType, EFI_STATUS_CODE_VALUE Value, UINT32 Instance, EFI_GUID *CallerId, EFI_STATUS_CODE_DATA *Data);
typedef EFI_STATUS (EFIAPI *EFI_RSC_HANDLER_REGISTER)(EFI_RSC_HANDLER_CALLBACK Callback, EFI_TPL Tpl);
typedef EFI_STATUS (EFIAPI *EFI_RSC_HANDLER_UNREGISTER)(EFI_RSC_HANDLER_CALLBACK Callback);
typedef struct {
  EFI_RSC_HANDLER_REGISTER Register;
  EFI_RSC_HANDLER_UNREGISTER Unregister;
} EFI_RSC_HANDLER_PROTOCOL;
extern EFI_GUID gEfiRscHandlerProtocolGuid;
`,
  },
  {
    name: 'Protocol/Reset.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_RESET_ARCH_PROTOCOL_GUID { 0x27CFAC88, 0x46CC, 0x11d4, {0x9A, 0x38, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } }
extern EFI_GUID gEfiResetArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/ResetNotification.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_RESET_NOTIFICATION_PROTOCOL_GUID { 0x9da34ae0, 0xeaf9, 0x4bbf, { 0x8e, 0xc3, 0xfd, 0x60, 0x22, 0x6c, 0x44, 0xbe } }
typedef struct _EFI_RESET_NOTIFICATION_PROTOCOL EFI_RESET_NOTIFICATION_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_REGISTER_RESET_NOTIFY)(EFI_RESET_NOTIFICATION_PROTOCOL *This, EFI_RESET_SYSTEM ResetFunction);
typedef EFI_STATUS (EFIAPI *EFI_UNREGISTER_RESET_NOTIFY)(EFI_RESET_NOTIFICATION_PROTOCOL *This, EFI_RESET_SYSTEM ResetFunction);
struct _EFI_RESET_NOTIFICATION_PROTOCOL {
  EFI_REGISTER_RESET_NOTIFY RegisterResetNotify;
  EFI_UNREGISTER_RESET_NOTIFY UnregisterResetNotify;
};
extern EFI_GUID gEfiResetNotificationProtocolGuid;
`,
  },
  {
    name: 'Protocol/Runtime.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_RUNTIME_ARCH_PROTOCOL_GUID { 0xb7dfb4e1, 0x52f, 0x449f, {0x87, 0xbe, 0x98, 0x18, 0xfc, 0x91, 0xb7, 0x33 } }
typedef struct _EFI_RUNTIME_ARCH_PROTOCOL EFI_RUNTIME_ARCH_PROTOCOL;
typedef LIST_ENTRY EFI_LIST_ENTRY;
typedef struct _EFI_RUNTIME_IMAGE_ENTRY EFI_RUNTIME_IMAGE_ENTRY;
struct _EFI_RUNTIME_IMAGE_ENTRY {
  VOID *ImageBase;
  UINT64 ImageSize;
  VOID *RelocationData;
  EFI_HANDLE Handle;
  EFI_LIST_ENTRY Link;
};
typedef struct _EFI_RUNTIME_EVENT_ENTRY EFI_RUNTIME_EVENT_ENTRY;
struct _EFI_RUNTIME_EVENT_ENTRY {
  UINT32 Type;
  EFI_TPL NotifyTpl;
  EFI_EVENT_NOTIFY NotifyFunction;
  VOID *NotifyContext;
  EFI_EVENT *Event;
  EFI_LIST_ENTRY Link;
};
struct _EFI_RUNTIME_ARCH_PROTOCOL {
  EFI_LIST_ENTRY ImageHead;
  EFI_LIST_ENTRY EventHead;
  UINTN MemoryDescriptorSize;
  UINT32 MemoryDesciptorVersion;
  UINTN MemoryMapSize;
  EFI_MEMORY_DESCRIPTOR *MemoryMapPhysical;
  EFI_MEMORY_DESCRIPTOR *MemoryMapVirtual;
  BOOLEAN VirtualMode;
  BOOLEAN AtRuntime;
};
extern EFI_GUID gEfiRuntimeArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Security.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SECURITY_ARCH_PROTOCOL_GUID { 0xA46423E3, 0x4617, 0x49f1, {0xB9, 0xFF, 0xD1, 0xBF, 0xA9, 0x11, 0x58, 0x39 } }
typedef struct _EFI_SECURITY_ARCH_PROTOCOL EFI_SECURITY_ARCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SECURITY_FILE_AUTHENTICATION_STATE)(const EFI_SECURITY_ARCH_PROTOCOL *This, UINT32 AuthenticationStatus, const EFI_DEVICE_PATH_PROTOCOL *File);
struct _EFI_SECURITY_ARCH_PROTOCOL {
  EFI_SECURITY_FILE_AUTHENTICATION_STATE FileAuthenticationState;
};
extern EFI_GUID gEfiSecurityArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Security2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SECURITY2_ARCH_PROTOCOL_GUID { 0x94ab2f58, 0x1438, 0x4ef1, {0x91, 0x52, 0x18, 0x94, 0x1a, 0x3a, 0x0e, 0x68 } }
typedef struct _EFI_SECURITY2_ARCH_PROTOCOL EFI_SECURITY2_ARCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SECURITY2_FILE_AUTHENTICATION)(const EFI_SECURITY2_ARCH_PROTOCOL *This, const EFI_DEVICE_PATH_PROTOCOL *File, VOID *FileBuffer, UINTN FileSize, BOOLEAN BootPolicy);
struct _EFI_SECURITY2_ARCH_PROTOCOL {
  EFI_SECURITY2_FILE_AUTHENTICATION FileAuthentication;
};
extern EFI_GUID gEfiSecurity2ArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/StatusCode.h',
    text: `#pragma once
#include <PiDxe.h>
#include <Uefi.h>
#define EFI_STATUS_CODE_RUNTIME_PROTOCOL_GUID { 0xd2b2b828, 0x826, 0x48a7, { 0xb3, 0xdf, 0x98, 0x3c, 0x0, 0x60, 0x24, 0xf0 } }
typedef EFI_STATUS (EFIAPI *EFI_REPORT_STATUS_CODE)(EFI_STATUS_CODE_TYPE Type, EFI_STATUS_CODE_VALUE Value, UINT32 Instance, EFI_GUID *CallerId, EFI_STATUS_CODE_DATA *Data);
typedef struct _EFI_STATUS_CODE_PROTOCOL {
  EFI_REPORT_STATUS_CODE ReportStatusCode;
} EFI_STATUS_CODE_PROTOCOL;
extern EFI_GUID gEfiStatusCodeRuntimeProtocolGuid;
`,
  },
  {
    name: 'Protocol/Timer.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_TIMER_ARCH_PROTOCOL_GUID { 0x26baccb3, 0x6f42, 0x11d4, {0xbc, 0xe7, 0x0, 0x80, 0xc7, 0x3c, 0x88, 0x81 } }
typedef struct _EFI_TIMER_ARCH_PROTOCOL EFI_TIMER_ARCH_PROTOCOL;
typedef VOID (EFIAPI *EFI_TIMER_NOTIFY)(UINT64 Time);
typedef EFI_STATUS (EFIAPI *EFI_TIMER_REGISTER_HANDLER)(EFI_TIMER_ARCH_PROTOCOL *This, EFI_TIMER_NOTIFY NotifyFunction);
typedef EFI_STATUS (EFIAPI *EFI_TIMER_SET_TIMER_PERIOD)(EFI_TIMER_ARCH_PROTOCOL *This, UINT64 TimerPeriod);
typedef EFI_STATUS (EFIAPI *EFI_TIMER_GET_TIMER_PERIOD)(EFI_TIMER_ARCH_PROTOCOL *This, UINT64 *TimerPeriod);
typedef EFI_STATUS (EFIAPI *EFI_TIMER_GENERATE_SOFT_INTERRUPT)(EFI_TIMER_ARCH_PROTOCOL *This);
struct _EFI_TIMER_ARCH_PROTOCOL {
  EFI_TIMER_REGISTER_HANDLER RegisterHandler;
  EFI_TIMER_SET_TIMER_PERIOD SetTimerPeriod;
  EFI_TIMER_GET_TIMER_PERIOD GetTimerPeriod;
  EFI_TIMER_GENERATE_SOFT_INTERRUPT GenerateSoftInterrupt;
};
extern EFI_GUID gEfiTimerArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Timestamp.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_TIMESTAMP_PROTOCOL_GUID { 0xafbfde41, 0x2e6e, 0x4262, {0xba, 0x65, 0x62, 0xb9, 0x23, 0x6e, 0x54, 0x95 } }
typedef struct _EFI_TIMESTAMP_PROTOCOL EFI_TIMESTAMP_PROTOCOL;
typedef struct {
  UINT64 Frequency;
  UINT64 EndValue;
} EFI_TIMESTAMP_PROPERTIES;
typedef UINT64 (EFIAPI *TIMESTAMP_GET)(VOID);
typedef EFI_STATUS (EFIAPI *TIMESTAMP_GET_PROPERTIES)(EFI_TIMESTAMP_PROPERTIES *Properties);
struct _EFI_TIMESTAMP_PROTOCOL {
  TIMESTAMP_GET GetTimestamp;
  TIMESTAMP_GET_PROPERTIES GetProperties;
};
extern EFI_GUID gEfiTimestampProtocolGuid;
`,
  },
  {
    name: 'Protocol/WatchdogTimer.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_WATCHDOG_TIMER_ARCH_PROTOCOL_GUID { 0x665E3FF5, 0x46CC, 0x11d4, {0x9A, 0x38, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } }
typedef struct _EFI_WATCHDOG_TIMER_ARCH_PROTOCOL EFI_WATCHDOG_TIMER_ARCH_PROTOCOL;
typedef VOID (EFIAPI *EFI_WATCHDOG_TIMER_NOTIFY)(UINT64 Time);
typedef EFI_STATUS (EFIAPI *EFI_WATCHDOG_TIMER_REGISTER_HANDLER)(EFI_WATCHDOG_TIMER_ARCH_PROTOCOL *This, EFI_WATCHDOG_TIMER_NOTIFY NotifyFunction);
typedef EFI_STATUS (EFIAPI *EFI_WATCHDOG_TIMER_SET_TIMER_PERIOD)(EFI_WATCHDOG_TIMER_ARCH_PROTOCOL *This, UINT64 TimerPeriod);
typedef EFI_STATUS (EFIAPI *EFI_WATCHDOG_TIMER_GET_TIMER_PERIOD)(EFI_WATCHDOG_TIMER_ARCH_PROTOCOL *This, UINT64 *TimerPeriod);
struct _EFI_WATCHDOG_TIMER_ARCH_PROTOCOL {
  EFI_WATCHDOG_TIMER_REGISTER_HANDLER RegisterHandler;
  EFI_WATCHDOG_TIMER_SET_TIMER_PERIOD SetTimerPeriod;
  EFI_WATCHDOG_TIMER_GET_TIMER_PERIOD GetTimerPeriod;
};
extern EFI_GUID gEfiWatchdogTimerArchProtocolGuid;
`,
  },
];

// Registers of x86 processors. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const intelHeaders: readonly Header[] = [
  {
    name: 'Register/ArchitecturalMsr.h',
    text: `#pragma once
#include <Uefi.h>
#include <Register/Intel/ArchitecturalMsr.h>
`,
  },
  {
    name: 'Register/Cpuid.h',
    text: `#pragma once
#include <Uefi.h>
#include <Register/Intel/Cpuid.h>
`,
  },
  {
    name: 'Register/Hpet.h',
    text: `#pragma once
#include <Uefi.h>
#define HPET_GENERAL_CAPABILITIES_ID_OFFSET 0x000
#define HPET_GENERAL_CONFIGURATION_OFFSET 0x010
#define HPET_GENERAL_INTERRUPT_STATUS_OFFSET 0x020
#define HPET_MAIN_COUNTER_OFFSET 0x0F0
#define HPET_TIMER_CONFIGURATION_OFFSET 0x100
#define HPET_TIMER_COMPARATOR_OFFSET 0x108
#define HPET_TIMER_MSI_ROUTE_OFFSET 0x110
#define HPET_TIMER_STRIDE 0x20
#pragma pack(1)
typedef union {
  struct {
    UINT32 Revision:8;
    UINT32 NumberOfTimers:5;
    UINT32 CounterSize:1;
    UINT32 Reserved0:1;
    UINT32 LegacyRoute:1;
    UINT32 VendorId:16;
    UINT32 CounterClockPeriod:32;
  } Bits;
  UINT64 Uint64;
} HPET_GENERAL_CAPABILITIES_ID_REGISTER;
typedef union {
  struct {
    UINT32 MainCounterEnable:1;
    UINT32 LegacyRouteEnable:1;
    UINT32 Reserved0:30;
    UINT32 Reserved1:32;
  } Bits;
  UINT64 Uint64;
} HPET_GENERAL_CONFIGURATION_REGISTER;
typedef union {
  struct {
    UINT32 Reserved0:1;
    UINT32 LevelTriggeredInterrupt:1;
    UINT32 InterruptEnable:1;
    UINT32 PeriodicInterruptEnable:1;
    UINT32 PeriodicInterruptCapability:1;
    UINT32 CounterSizeCapability:1;
    UINT32 ValueSetEnable:1;
    UINT32 Reserved1:1;
    UINT32 CounterSizeEnable:1;
    UINT32 InterruptRoute:5;
    UINT32 MsiInterruptEnable:1;
    UINT32 MsiInterruptCapability:1;
    UINT32 Reserved2:16;
    UINT32 InterruptRouteCapability;
  } Bits;
  UINT64 Uint64;
} HPET_TIMER_CONFIGURATION_REGISTER;
typedef union {
  struct {
    UINT32 Value:32;
    UINT32 Address:32;
  } Bits;
  UINT64 Uint64;
} HPET_TIMER_MSI_ROUTE_REGISTER;
#pragma pack()
`,
  },
  {
    name: 'Register/Intel/Microcode.h',
    text: `#pragma once
#include <Uefi.h>
typedef union {
  struct {
    UINT32 Year:16;
    UINT32 Day:8;
    UINT32 Month:8;
  } Bits;
  UINT32 Uint32;
} CPU_MICROCODE_DATE;
typedef union {
  struct {
    UINT32 Stepping:4;
    UINT32 Model:4;
    UINT32 Family:4;
    UINT32 Type:2;
    UINT32 Reserved1:2;
    UINT32 ExtendedModel:4;
    UINT32 ExtendedFamily:8;
    UINT32 Reserved2:4;
  } Bits;
  UINT32 Uint32;
} CPU_MICROCODE_PROCESSOR_SIGNATURE;
#pragma pack(1)
typedef struct {
  UINT32 HeaderVersion;
  UINT32 UpdateRevision;
  CPU_MICROCODE_DATE Date;
  CPU_MICROCODE_PROCESSOR_SIGNATURE ProcessorSignature;
  UINT32 Checksum;
  UINT32 LoaderRevision;
  UINT32 ProcessorFlags;
  UINT32 DataSize;
  UINT32 TotalSize;
  UINT8 Reserved[12];
} CPU_MICROCODE_HEADER;
typedef struct {
  UINT32 ExtendedSignatureCount;
  UINT32 ExtendedChecksum;
  UINT8 Reserved[12];
} CPU_MICROCODE_EXTENDED_TABLE_HEADER;
typedef struct {
  CPU_MICROCODE_PROCESSOR_SIGNATURE ProcessorSignature;
  UINT32 ProcessorFlag;
  UINT32 Checksum;
} CPU_MICROCODE_EXTENDED_TABLE;
#pragma pack()
`,
  },
  {
    name: 'Register/Intel/Msr.h',
    text: `#pragma once
#include <Uefi.h>
#include <Register/Intel/ArchitecturalMsr.h>
`,
  },
  {
    name: 'Register/IoApic.h',
    text: `#pragma once
#include <Uefi.h>
#define IOAPIC_INDEX_OFFSET 0x00
#define IOAPIC_DATA_OFFSET 0x10
#define IO_APIC_IDENTIFICATION_REGISTER_INDEX 0x00
#define IO_APIC_VERSION_REGISTER_INDEX 0x01
#define IO_APIC_REDIRECTION_TABLE_ENTRY_INDEX 0x10
#define IO_APIC_DELIVERY_MODE_FIXED 0
#define IO_APIC_DELIVERY_MODE_LOWEST_PRIORITY 1
#define IO_APIC_DELIVERY_MODE_SMI 2
#define IO_APIC_DELIVERY_MODE_NMI 4
#define IO_APIC_DELIVERY_MODE_INIT 5
#define IO_APIC_DELIVERY_MODE_EXTINT 7
#pragma pack(1)
typedef union {
  struct {
    UINT32 Reserved0:24;
    UINT32 Identification:4;
    UINT32 Reserved1:4;
  } Bits;
  UINT32 Uint32;
} IO_APIC_IDENTIFICATION_REGISTER;
typedef union {
  struct {
    UINT32 Version:8;
    UINT32 Reserved0:8;
    UINT32 MaximumRedirectionEntry:8;
    UINT32 Reserved1:8;
  } Bits;
  UINT32 Uint32;
} IO_APIC_VERSION_REGISTER;
typedef union {
  struct {
    UINT32 Vector:8;
    UINT32 DeliveryMode:3;
    UINT32 DestinationMode:1;
    UINT32 DeliveryStatus:1;
    UINT32 Polarity:1;
    UINT32 RemoteIRR:1;
    UINT32 TriggerMode:1;
    UINT32 Mask:1;
    UINT32 Reserved0:15;
    UINT32 Reserved1:24;
    UINT32 DestinationID:8;
  } Bits;
  struct {
    UINT32 Low;
    UINT32 High;
  } Uint32;
  UINT64 Uint64;
} IO_APIC_REDIRECTION_TABLE_ENTRY;
#pragma pack()
`,
  },
  {
    name: 'Register/LocalApic.h',
    text: `#pragma once
#include <Uefi.h>
#include <Register/Intel/LocalApic.h>
`,
  },
  {
    name: 'Register/Msr.h',
    text: `#pragma once
#include <Uefi.h>
#include <Register/Intel/Msr.h>
`,
  },
];

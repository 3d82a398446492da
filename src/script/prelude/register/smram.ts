// What a processor saves in SMRAM, and its local APIC. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const smramHeaders: readonly Header[] = [
  {
    name: 'Register/Intel/LocalApic.h',
    text: `#pragma once
#include <Uefi.h>
#define XAPIC_ID_OFFSET 0x20
#define XAPIC_VERSION_OFFSET 0x30
#define XAPIC_EOI_OFFSET 0x0b0
#define XAPIC_ICR_DFR_OFFSET 0x0e0
#define XAPIC_SPURIOUS_VECTOR_OFFSET 0x0f0
#define XAPIC_ICR_LOW_OFFSET 0x300
#define XAPIC_ICR_HIGH_OFFSET 0x310
#define XAPIC_LVT_TIMER_OFFSET 0x320
#define XAPIC_LVT_LINT0_OFFSET 0x350
#define XAPIC_LVT_LINT1_OFFSET 0x360
#define XAPIC_TIMER_INIT_COUNT_OFFSET 0x380
#define XAPIC_TIMER_CURRENT_COUNT_OFFSET 0x390
#define XAPIC_TIMER_DIVIDE_CONFIGURATION_OFFSET 0x3E0
#define X2APIC_MSR_BASE_ADDRESS 0x800
#define X2APIC_MSR_ICR_ADDRESS 0x830
#define LOCAL_APIC_DELIVERY_MODE_FIXED 0
#define LOCAL_APIC_DELIVERY_MODE_LOWEST_PRIORITY 1
#define LOCAL_APIC_DELIVERY_MODE_SMI 2
#define LOCAL_APIC_DELIVERY_MODE_NMI 4
#define LOCAL_APIC_DELIVERY_MODE_INIT 5
#define LOCAL_APIC_DELIVERY_MODE_STARTUP 6
#define LOCAL_APIC_DELIVERY_MODE_EXTINT 7
#define LOCAL_APIC_DESTINATION_SHORTHAND_NO_SHORTHAND 0
#define LOCAL_APIC_DESTINATION_SHORTHAND_SELF 1
#define LOCAL_APIC_DESTINATION_SHORTHAND_ALL_INCLUDING_SELF 2
#define LOCAL_APIC_DESTINATION_SHORTHAND_ALL_EXCLUDING_SELF 3
typedef union {
  struct {
    UINT32 Version:8;
    UINT32 Reserved0:8;
    UINT32 MaxLvtEntry:8;
    UINT32 EoiBroadcastSuppression:1;
    UINT32 Reserved1:7;
  } Bits;
  UINT32 Uint32;
} LOCAL_APIC_VERSION;
typedef union {
  struct {
    UINT32 Vector:8;
    UINT32 DeliveryMode:3;
    UINT32 DestinationMode:1;
    UINT32 DeliveryStatus:1;
    UINT32 Reserved0:1;
    UINT32 Level:1;
    UINT32 TriggerMode:1;
    UINT32 Reserved1:2;
    UINT32 DestinationShorthand:2;
    UINT32 Reserved2:12;
  } Bits;
  UINT32 Uint32;
} LOCAL_APIC_ICR_LOW;
typedef union {
  struct {
    UINT32 Reserved0:24;
    UINT32 Destination:8;
  } Bits;
  UINT32 Uint32;
} LOCAL_APIC_ICR_HIGH;
typedef union {
  struct {
    UINT32 SpuriousVector:8;
    UINT32 SoftwareEnable:1;
    UINT32 FocusProcessorChecking:1;
    UINT32 Reserved0:2;
    UINT32 EoiBroadcastSuppression:1;
    UINT32 Reserved1:19;
  } Bits;
  UINT32 Uint32;
} LOCAL_APIC_SVR;
typedef union {
  struct {
    UINT32 DivideValue1:2;
    UINT32 Reserved0:1;
    UINT32 DivideValue2:1;
    UINT32 Reserved1:28;
  } Bits;
  UINT32 Uint32;
} LOCAL_APIC_DCR;
typedef union {
  struct {
    UINT32 Vector:8;
    UINT32 Reserved0:4;
    UINT32 DeliveryStatus:1;
    UINT32 Reserved1:3;
    UINT32 Mask:1;
    UINT32 TimerMode:1;
    UINT32 Reserved2:14;
  } Bits;
  UINT32 Uint32;
} LOCAL_APIC_LVT_TIMER;
typedef union {
  struct {
    UINT32 Vector:8;
    UINT32 DeliveryMode:3;
    UINT32 Reserved0:1;
    UINT32 DeliveryStatus:1;
    UINT32 InputPinPolarity:1;
    UINT32 RemoteIrr:1;
    UINT32 TriggerMode:1;
    UINT32 Mask:1;
    UINT32 Reserved1:15;
  } Bits;
  UINT32 Uint32;
} LOCAL_APIC_LVT_LINT;
typedef union {
  struct {
    UINT32 Reserved0:2;
    UINT32 DestinationMode:1;
    UINT32 RedirectionHint:1;
    UINT32 Reserved1:8;
    UINT32 DestinationId:8;
    UINT32 BaseAddress:12;
  } Bits;
  UINT32 Uint32;
} LOCAL_APIC_MSI_ADDRESS;
typedef union {
  struct {
    UINT32 Vector:8;
    UINT32 DeliveryMode:3;
    UINT32 Reserved0:3;
    UINT32 Level:1;
    UINT32 TriggerMode:1;
    UINT32 Reserved1:16;
    UINT32 Reserved2:32;
  } Bits;
  UINT64 Uint64;
} LOCAL_APIC_MSI_DATA;
`,
  },
  {
    name: 'Register/Intel/SmramSaveStateMap.h',
    text: `#pragma once
#include <Uefi.h>
#define SMM_DEFAULT_SMBASE 0x30000
#define SMM_HANDLER_OFFSET 0x8000
#define SMRAM_SAVE_STATE_MAP_OFFSET 0xfc00
#pragma pack(1)
typedef struct {
  UINT8 Reserved[0x200];
  UINT8 Reserved1[0xf8];
  UINT32 SMBASE;
  UINT32 SMMRevId;
  UINT16 IORestart;
  UINT16 AutoHALTRestart;
  UINT8 Reserved2[0x9C];
  UINT32 IOMemAddr;
  UINT32 IOMisc;
  UINT32 _ES;
  UINT32 _CS;
  UINT32 _SS;
  UINT32 _DS;
  UINT32 _FS;
  UINT32 _GS;
  UINT32 Reserved3;
  UINT32 _TR;
  UINT32 _DR7;
  UINT32 _DR6;
  UINT32 _EAX;
  UINT32 _ECX;
  UINT32 _EDX;
  UINT32 _EBX;
  UINT32 _ESP;
  UINT32 _EBP;
  UINT32 _ESI;
  UINT32 _EDI;
  UINT32 _EIP;
  UINT32 _EFLAGS;
  UINT32 _CR3;
  UINT32 _CR0;
} SMRAM_SAVE_STATE_MAP32;
typedef struct {
  UINT8 Reserved1[0x1d0];
  UINT32 GdtBaseHiDword;
  UINT32 LdtBaseHiDword;
  UINT32 IdtBaseHiDword;
  UINT8 Reserved2[0xc];
  UINT64 IO_EIP;
  UINT8 Reserved3[0x50];
  UINT32 _CR4;
  UINT8 Reserved4[0x48];
  UINT32 GdtBaseLoDword;
  UINT32 Reserved5;
  UINT32 IdtBaseLoDword;
  UINT32 Reserved6;
  UINT32 LdtBaseLoDword;
  UINT8 Reserved7[0x38];
  UINT64 EptVmxControl;
  UINT32 EnEptVmxControl;
  UINT8 Reserved8[0x14];
  UINT32 SMBASE;
  UINT32 SMMRevId;
  UINT16 IORestart;
  UINT16 AutoHALTRestart;
  UINT8 Reserved9[0x18];
  UINT64 _R15;
  UINT64 _R14;
  UINT64 _R13;
  UINT64 _R12;
  UINT64 _R11;
  UINT64 _R10;
  UINT64 _R9;
  UINT64 _R8;
  UINT64 _RAX;
  UINT64 _RCX;
  UINT64 _RDX;
  UINT64 _RBX;
  UINT64 _RSP;
  UINT64 _RBP;
  UINT64 _RSI;
  UINT64 _RDI;
  UINT64 IOMemAddr;
  UINT32 IOMisc;
  UINT32 _ES;
  UINT32 _CS;
  UINT32 _SS;
  UINT32 _DS;
  UINT32 _FS;
  UINT32 _GS;
  UINT32 _LDTR;
  UINT32 _TR;
  UINT64 _DR7;
  UINT64 _DR6;
  UINT64 _RIP;
  UINT64 IA32_EFER;
  UINT64 _RFLAGS;
  UINT64 _CR3;
  UINT64 _CR0;
} SMRAM_SAVE_STATE_MAP64;
typedef union {
  SMRAM_SAVE_STATE_MAP32 x86;
  SMRAM_SAVE_STATE_MAP64 x64;
} SMRAM_SAVE_STATE_MAP;
#define SMRAM_SAVE_STATE_MIN_REV_ID_IOMISC 0x30004
#define SMM_IO_LENGTH_BYTE 0x01
#define SMM_IO_LENGTH_WORD 0x02
#define SMM_IO_LENGTH_DWORD 0x04
#define SMM_IO_TYPE_IN_IMMEDIATE 0x9
#define SMM_IO_TYPE_IN_DX 0x1
#define SMM_IO_TYPE_OUT_IMMEDIATE 0x8
#define SMM_IO_TYPE_OUT_DX 0x0
#define SMM_IO_TYPE_INS 0x3
#define SMM_IO_TYPE_OUTS 0x2
#define SMM_IO_TYPE_REP_INS 0x7
#define SMM_IO_TYPE_REP_OUTS 0x6
typedef union {
  struct {
    UINT32 SmiFlag:1;
    UINT32 Length:3;
    UINT32 Type:4;
    UINT32 Reserved1:8;
    UINT32 Port:16;
  } Bits;
  UINT32 Uint32;
} SMRAM_SAVE_STATE_IOMISC;
#pragma pack()
`,
  },
  {
    name: 'Register/QemuSmramSaveStateMap.h',
    text: `#pragma once
#include <Uefi.h>
#pragma pack(1)
typedef struct {
  UINT8 Reserved0[0x200];
  UINT8 Reserved1[0xf8];
  UINT32 SMBASE;
  UINT32 SMMRevId;
  UINT16 IORestart;
  UINT16 AutoHALTRestart;
  UINT8 Reserved2[0x9C];
  UINT32 IOMemAddr;
  UINT32 IOMisc;
  UINT32 _ES;
  UINT32 _CS;
  UINT32 _SS;
  UINT32 _DS;
  UINT32 _FS;
  UINT32 _GS;
  UINT32 Reserved3;
  UINT32 _TR;
  UINT32 _DR7;
  UINT32 _DR6;
  UINT32 _EAX;
  UINT32 _ECX;
  UINT32 _EDX;
  UINT32 _EBX;
  UINT32 _ESP;
  UINT32 _EBP;
  UINT32 _ESI;
  UINT32 _EDI;
  UINT32 _EIP;
  UINT32 _EFLAGS;
  UINT32 _CR3;
  UINT32 _CR0;
} QEMU_SMRAM_SAVE_STATE_MAP32;
typedef struct {
  UINT8 Reserved0[0x200];
  UINT16 _ES;
  UINT16 _ESAccessRights;
  UINT32 _ESLimit;
  UINT64 _ESBase;
  UINT16 _CS;
  UINT16 _CSAccessRights;
  UINT32 _CSLimit;
  UINT64 _CSBase;
  UINT16 _SS;
  UINT16 _SSAccessRights;
  UINT32 _SSLimit;
  UINT64 _SSBase;
  UINT16 _DS;
  UINT16 _DSAccessRights;
  UINT32 _DSLimit;
  UINT64 _DSBase;
  UINT16 _FS;
  UINT16 _FSAccessRights;
  UINT32 _FSLimit;
  UINT64 _FSBase;
  UINT16 _GS;
  UINT16 _GSAccessRights;
  UINT32 _GSLimit;
  UINT64 _GSBase;
  UINT32 _GDTRReserved1;
  UINT16 _GDTRLimit;
  UINT16 _GDTRReserved2;
  UINT64 _GDTRBase;
  UINT16 _LDTR;
  UINT16 _LDTRAccessRights;
  UINT32 _LDTRLimit;
  UINT64 _LDTRBase;
  UINT32 _IDTRReserved1;
  UINT16 _IDTRLimit;
  UINT16 _IDTRReserved2;
  UINT64 _IDTRBase;
  UINT16 _TR;
  UINT16 _TRAccessRights;
  UINT32 _TRLimit;
  UINT64 _TRBase;
  UINT64 IO_RIP;
  UINT64 IO_RCX;
  UINT64 IO_RSI;
  UINT64 IO_RDI;
  UINT32 IO_DWord;
  UINT8 Reserved1[0x04];
  UINT8 IORestart;
  UINT8 AutoHALTRestart;
  UINT8 Reserved2[0x06];
  UINT64 IA32_EFER;
  UINT64 SVM_Guest;
  UINT64 SVM_GuestVMCB;
  UINT64 SVM_GuestVIntr;
  UINT8 Reserved3[0x0c];
  UINT32 SMMRevId;
  UINT32 SMBASE;
  UINT8 Reserved4[0x1c];
  UINT64 SVM_GuestPAT;
  UINT64 SVM_HostIA32_EFER;
  UINT64 SVM_HostCR4;
  UINT64 SVM_HostCR3;
  UINT64 SVM_HostCR0;
  UINT64 _CR4;
  UINT64 _CR3;
  UINT64 _CR0;
  UINT64 _DR7;
  UINT64 _DR6;
  UINT64 _RFLAGS;
  UINT64 _RIP;
  UINT64 _R15;
  UINT64 _R14;
  UINT64 _R13;
  UINT64 _R12;
  UINT64 _R11;
  UINT64 _R10;
  UINT64 _R9;
  UINT64 _R8;
  UINT64 _RDI;
  UINT64 _RSI;
  UINT64 _RBP;
  UINT64 _RSP;
  UINT64 _RBX;
  UINT64 _RDX;
  UINT64 _RCX;
  UINT64 _RAX;
} QEMU_SMRAM_SAVE_STATE_MAP64;
typedef union {
  QEMU_SMRAM_SAVE_STATE_MAP32 x86;
  QEMU_SMRAM_SAVE_STATE_MAP64 x64;
} QEMU_SMRAM_SAVE_STATE_MAP;
#pragma pack()
`,
  },
  {
    name: 'Register/SmramSaveStateMap.h',
    text: `#pragma once
#include <Uefi.h>
#include <Register/Intel/SmramSaveStateMap.h>
`,
  },
];

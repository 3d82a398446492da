// Processors, interrupts, I/O and the address space. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const processorsHeaders: readonly Header[] = [
  {
    name: 'Protocol/CpuIo2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_CPU_IO2_PROTOCOL_GUID { 0xad61f191, 0xae5f, 0x4c0e, {0xb9, 0xfa, 0xe8, 0x69, 0xd2, 0x88, 0xc6, 0x4f} }
typedef struct _EFI_CPU_IO2_PROTOCOL EFI_CPU_IO2_PROTOCOL;
typedef enum {
  EfiCpuIoWidthUint8,
  EfiCpuIoWidthUint16,
  EfiCpuIoWidthUint32,
  EfiCpuIoWidthUint64,
  EfiCpuIoWidthFifoUint8,
  EfiCpuIoWidthFifoUint16,
  EfiCpuIoWidthFifoUint32,
  EfiCpuIoWidthFifoUint64,
  EfiCpuIoWidthFillUint8,
  EfiCpuIoWidthFillUint16,
  EfiCpuIoWidthFillUint32,
  EfiCpuIoWidthFillUint64,
  EfiCpuIoWidthMaximum
} EFI_CPU_IO_PROTOCOL_WIDTH;
typedef EFI_STATUS (EFIAPI *EFI_CPU_IO_PROTOCOL_IO_MEM)(EFI_CPU_IO2_PROTOCOL *This, EFI_CPU_IO_PROTOCOL_WIDTH Width, UINT64 Address, UINTN Count, VOID *Buffer);
typedef struct {
  EFI_CPU_IO_PROTOCOL_IO_MEM Read;
  EFI_CPU_IO_PROTOCOL_IO_MEM Write;
} EFI_CPU_IO_PROTOCOL_ACCESS;
struct _EFI_CPU_IO2_PROTOCOL {
  EFI_CPU_IO_PROTOCOL_ACCESS Mem;
  EFI_CPU_IO_PROTOCOL_ACCESS Io;
};
extern EFI_GUID gEfiCpuIo2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/Ebc.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_EBC_INTERPRETER_PROTOCOL_GUID { 0x13AC6DD1, 0x73D0, 0x11D4, {0xB0, 0x6B, 0x00, 0xAA, 0x00, 0xBD, 0x6D, 0xE7 } }
#define OPCODE_BREAK 0x00
#define OPCODE_JMP 0x01
#define OPCODE_JMP8 0x02
#define OPCODE_CALL 0x03
#define OPCODE_RET 0x04
#define OPCODE_CMPEQ 0x05
#define OPCODE_CMPLTE 0x06
#define OPCODE_CMPGTE 0x07
#define OPCODE_CMPULTE 0x08
#define OPCODE_CMPUGTE 0x09
#define OPCODE_NOT 0x0A
#define OPCODE_NEG 0x0B
#define OPCODE_ADD 0x0C
#define OPCODE_SUB 0x0D
#define OPCODE_MUL 0x0E
#define OPCODE_MULU 0x0F
#define OPCODE_DIV 0x10
#define OPCODE_DIVU 0x11
#define OPCODE_MOD 0x12
#define OPCODE_MODU 0x13
#define OPCODE_AND 0x14
#define OPCODE_OR 0x15
#define OPCODE_XOR 0x16
#define OPCODE_SHL 0x17
#define OPCODE_SHR 0x18
#define OPCODE_ASHR 0x19
#define OPCODE_EXTNDB 0x1A
#define OPCODE_EXTNDW 0x1B
#define OPCODE_EXTNDD 0x1C
#define OPCODE_MOVBW 0x1D
#define OPCODE_MOVWW 0x1E
#define OPCODE_MOVDW 0x1F
#define OPCODE_MOVQW 0x20
#define OPCODE_MOVBD 0x21
#define OPCODE_MOVWD 0x22
#define OPCODE_MOVDD 0x23
#define OPCODE_MOVQD 0x24
#define OPCODE_MOVSNW 0x25
#define OPCODE_MOVSND 0x26
#define OPCODE_MOVQQ 0x28
#define OPCODE_LOADSP 0x29
#define OPCODE_STORESP 0x2A
#define OPCODE_PUSH 0x2B
#define OPCODE_POP 0x2C
#define OPCODE_CMPIEQ 0x2D
#define OPCODE_CMPILTE 0x2E
#define OPCODE_CMPIGTE 0x2F
#define OPCODE_CMPIULTE 0x30
#define OPCODE_CMPIUGTE 0x31
#define OPCODE_MOVNW 0x32
#define OPCODE_MOVND 0x33
#define OPCODE_PUSHN 0x35
#define OPCODE_POPN 0x36
#define OPCODE_MOVI 0x37
#define OPCODE_MOVIN 0x38
#define OPCODE_MOVREL 0x39
#define OPCODE_M_OPCODE 0x3F
#define OPCODE_M_IMMDATA 0x80
#define OPCODE_M_IMMDATA64 0x40
#define OPCODE_M_64BIT 0x40
#define OPCODE_M_RELADDR 0x10
#define OPCODE_M_CMPI32_DATA 0x80
#define OPCODE_M_CMPI64 0x40
#define OPERAND_M_MOVIN_N 0x80
#define OPERAND_M_CMPI_INDEX 0x10
#define OPCODE_M_IMMED_OP1 0x80
#define OPCODE_M_IMMED_OP2 0x40
#define OPERAND_M_INDIRECT1 0x08
#define OPERAND_M_INDIRECT2 0x80
#define OPERAND_M_OP1 0x07
#define OPERAND_M_OP2 0x70
#define DATAMANIP_M_64 0x40
#define DATAMANIP_M_IMMDATA 0x80
#define OPCODE_M_IMMED_OP2 0x40
#define MOVI_M_IMMDATA 0x40
#define MOVI_M_DATAWIDTH 0xC0
#define MOVI_DATAWIDTH16 0x40
#define MOVI_DATAWIDTH32 0x80
#define MOVI_DATAWIDTH64 0xC0
#define MOVI_M_MOVEWIDTH 0x30
#define MOVI_MOVEWIDTH8 0x00
#define MOVI_MOVEWIDTH16 0x10
#define MOVI_MOVEWIDTH32 0x20
#define MOVI_MOVEWIDTH64 0x30
#define OPERAND_M_RELATIVE_ADDR 0x10
#define OPERAND_M_NATIVE_CALL 0x20
#define PUSHPOP_M_IMMDATA 0x80
#define PUSHPOP_M_64 0x40
#define JMP_M_RELATIVE 0x10
#define JMP_M_CONDITIONAL 0x80
#define JMP_M_CS 0x40
#define OPERAND1_INDIRECT(op) ((op) & OPERAND_M_INDIRECT1)
#define OPERAND2_INDIRECT(op) ((op) & OPERAND_M_INDIRECT2)
#define OPERAND1_REGNUM(op) ((op) & OPERAND_M_OP1)
#define OPERAND2_REGNUM(op) (((op) & OPERAND_M_OP2) >> 4)
#define CONDITION_M_CONDITIONAL 0x80
#define CONDITION_M_CS 0x40
#define EFI_EBC_PROTOCOL_GUID EFI_EBC_INTERPRETER_PROTOCOL_GUID
typedef struct _EFI_EBC_PROTOCOL EFI_EBC_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_EBC_CREATE_THUNK)(EFI_EBC_PROTOCOL *This, EFI_HANDLE ImageHandle, VOID *EbcEntryPoint, VOID **Thunk);
typedef EFI_STATUS (EFIAPI *EFI_EBC_UNLOAD_IMAGE)(EFI_EBC_PROTOCOL *This, EFI_HANDLE ImageHandle);
typedef EFI_STATUS (EFIAPI *EBC_ICACHE_FLUSH)(EFI_PHYSICAL_ADDRESS Start, UINT64 Length);
typedef EFI_STATUS (EFIAPI *EFI_EBC_REGISTER_ICACHE_FLUSH)(EFI_EBC_PROTOCOL *This, EBC_ICACHE_FLUSH Flush);
typedef EFI_STATUS (EFIAPI *EFI_EBC_GET_VERSION)(EFI_EBC_PROTOCOL *This, UINT64 *Version);
struct _EFI_EBC_PROTOCOL {
  EFI_EBC_CREATE_THUNK CreateThunk;
  EFI_EBC_UNLOAD_IMAGE UnloadImage;
  EFI_EBC_REGISTER_ICACHE_FLUSH RegisterICacheFlush;
  EFI_EBC_GET_VERSION GetVersion;
};
extern EFI_GUID gEfiEbcProtocolGuid;
`,
  },
  {
    name: 'Protocol/EbcSimpleDebugger.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/DebugSupport.h>
#include <Protocol/EbcVmTest.h>
#define EFI_EBC_SIMPLE_DEBUGGER_PROTOCOL_GUID { 0x2a72d11e, 0x7376, 0x40f6, { 0x9c, 0x68, 0x23, 0xfa, 0x2f, 0xe3, 0x63, 0xf1 } }
typedef struct _EFI_EBC_SIMPLE_DEBUGGER_PROTOCOL EFI_EBC_SIMPLE_DEBUGGER_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EBC_DEBUGGER_SIGNAL_EXCEPTION)(EFI_EBC_SIMPLE_DEBUGGER_PROTOCOL *This, VM_CONTEXT *VmPtr, EFI_EXCEPTION_TYPE ExceptionType);
typedef VOID (EFIAPI *EBC_DEBUGGER_DEBUG)(EFI_EBC_SIMPLE_DEBUGGER_PROTOCOL *This, VM_CONTEXT *VmPtr);
typedef UINT32 (EFIAPI *EBC_DEBUGGER_DASM)(EFI_EBC_SIMPLE_DEBUGGER_PROTOCOL *This, VM_CONTEXT *VmPtr, UINT16 *DasmString, UINT32 DasmStringSize);
typedef EFI_STATUS (EFIAPI *EBC_DEBUGGER_CONFIGURE)(EFI_EBC_SIMPLE_DEBUGGER_PROTOCOL *This, UINT32 ConfigId, UINTN ConfigValue);
struct _EFI_EBC_SIMPLE_DEBUGGER_PROTOCOL {
  EBC_DEBUGGER_DEBUG Debugger;
  EBC_DEBUGGER_SIGNAL_EXCEPTION SignalException;
  EBC_DEBUGGER_DASM Dasm;
  EBC_DEBUGGER_CONFIGURE Configure;
};
extern EFI_GUID gEfiEbcSimpleDebuggerProtocolGuid;
`,
  },
  {
    name: 'Protocol/EbcVmTest.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_EBC_VM_TEST_PROTOCOL_GUID { 0xAAEACCFD, 0xF27B, 0x4C17, { 0xB6, 0x10, 0x75, 0xCA, 0x1F, 0x2D, 0xFB, 0x52 } }
typedef struct _EFI_EBC_VM_TEST_PROTOCOL EFI_EBC_VM_TEST_PROTOCOL;
#define VM_MAJOR_VERSION 1
#define VM_MINOR_VERSION 0
#define STOPFLAG_APP_DONE 0x0001
#define STOPFLAG_BREAKPOINT 0x0002
#define STOPFLAG_INVALID_BREAK 0x0004
#define STOPFLAG_BREAK_ON_CALLEX 0x0008
#define VMFLAGS_CC 0x0001
#define VMFLAGS_STEP 0x0002
#define VMFLAGS_ALL_VALID (VMFLAGS_CC | VMFLAGS_STEP)
#define VMFLAG_SET(pVM, Flag) (pVM->Flags |= (Flag))
#define VMFLAG_ISSET(pVM, Flag) ((pVM->Flags & (Flag)) ? 1 : 0)
#define VMFLAG_CLEAR(pVM, Flag) (pVM->Flags &= ~(Flag))
#define GETOPERANDS(pVM) (UINT8) (*(UINT8 *) (pVM->Ip + 1))
#define GETOPCODE(pVM) (UINT8) (*(UINT8 *) pVM->Ip)
#define OPERAND1_REGDATA(pVM, Op) pVM->Gpr[OPERAND1_REGNUM (Op)]
#define EXCEPTION_FLAG_FATAL 0x80000000
#define EXCEPTION_FLAG_ERROR 0x40000000
#define EXCEPTION_FLAG_WARNING 0x20000000
#define EXCEPTION_FLAG_NONE 0x00000000
typedef UINT8 *VMIP;
typedef INT64 VM_REGISTER;
typedef UINT32 EXCEPTION_FLAGS;
typedef struct {
  VM_REGISTER Gpr[8];
  UINT64 Flags;
  VMIP Ip;
  UINTN LastException;
  EXCEPTION_FLAGS ExceptionFlags;
  UINT32 StopFlags;
  UINT32 CompilerVersion;
  UINTN HighStackBottom;
  UINTN LowStackTop;
  UINT64 StackRetAddr;
  UINTN *StackMagicPtr;
  EFI_HANDLE ImageHandle;
  EFI_SYSTEM_TABLE *SystemTable;
  UINTN LastAddrConverted;
  UINTN LastAddrConvertedValue;
  VOID *FramePtr;
  VOID *EntryPoint;
  UINTN ImageBase;
  VOID *StackPool;
  VOID *StackTop;
} VM_CONTEXT;
typedef EFI_STATUS (EFIAPI *EBC_VM_TEST_EXECUTE)(EFI_EBC_VM_TEST_PROTOCOL *This, VM_CONTEXT *VmPtr, UINTN *InstructionCount);
typedef EFI_STATUS (EFIAPI *EBC_VM_TEST_ASM)(EFI_EBC_VM_TEST_PROTOCOL *This, CHAR16 *AsmText, INT8 *Buffer, UINTN *BufferLen);
typedef EFI_STATUS (EFIAPI *EBC_VM_TEST_DASM)(EFI_EBC_VM_TEST_PROTOCOL *This, CHAR16 *AsmText, INT8 *Buffer, UINTN *Len);
struct _EFI_EBC_VM_TEST_PROTOCOL {
  EBC_VM_TEST_EXECUTE Execute;
  EBC_VM_TEST_ASM Assemble;
  EBC_VM_TEST_DASM Disassemble;
};
extern EFI_GUID gEfiEbcVmTestProtocolGuid;
`,
  },
  {
    name: 'Protocol/MemoryAccept.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_MEMORY_ACCEPT_PROTOCOL_GUID { 0x38c74800, 0x5590, 0x4db4, { 0xa0, 0xf3, 0x67, 0x5d, 0x9b, 0x8e, 0x80, 0x26 } };
typedef struct _EDKII_MEMORY_ACCEPT_PROTOCOL EDKII_MEMORY_ACCEPT_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EDKII_ACCEPT_MEMORY)(EDKII_MEMORY_ACCEPT_PROTOCOL *This, EFI_PHYSICAL_ADDRESS StartAddress, UINTN Size);
struct _EDKII_MEMORY_ACCEPT_PROTOCOL {
  EDKII_ACCEPT_MEMORY AcceptMemory;
};
extern EFI_GUID gEdkiiMemoryAcceptProtocolGuid;
`,
  },
  {
    name: 'Protocol/MpInitLibDepProtocols.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_MPINITLIB_MP_DEP_PROTOCOL_GUID { 0xbb00a5ca, 0x8ce, 0x462f, { 0xa5, 0x37, 0x43, 0xc7, 0x4a, 0x82, 0x5c, 0xa4 } };
extern EFI_GUID gEfiMpInitLibMpDepProtocolGuid;
extern EFI_GUID gEfiMpInitLibUpDepProtocolGuid;
`,
  },
  {
    name: 'Protocol/MpService.h',
    text: `#pragma once
#include <PiDxe.h>
#include <Uefi.h>
#define EFI_MP_SERVICES_PROTOCOL_GUID { 0x3fdda605, 0xa76e, 0x4f46, {0xad, 0x29, 0x12, 0xf4, 0x53, 0x1b, 0x3d, 0x08} }
#define CPU_V2_EXTENDED_TOPOLOGY BIT24
typedef struct _EFI_MP_SERVICES_PROTOCOL EFI_MP_SERVICES_PROTOCOL;
#define END_OF_CPU_LIST 0xffffffff
#define PROCESSOR_AS_BSP_BIT 0x00000001
#define PROCESSOR_ENABLED_BIT 0x00000002
#define PROCESSOR_HEALTH_STATUS_BIT 0x00000004
typedef struct {
  UINT32 Package;
  UINT32 Core;
  UINT32 Thread;
} EFI_CPU_PHYSICAL_LOCATION;
typedef struct {
  UINT32 Package;
  UINT32 Module;
  UINT32 Tile;
  UINT32 Die;
  UINT32 Core;
  UINT32 Thread;
} EFI_CPU_PHYSICAL_LOCATION2;
typedef union {
  EFI_CPU_PHYSICAL_LOCATION2 Location2;
} EXTENDED_PROCESSOR_INFORMATION;
typedef struct {
  UINT64 ProcessorId;
  UINT32 StatusFlag;
  EFI_CPU_PHYSICAL_LOCATION Location;
  EXTENDED_PROCESSOR_INFORMATION ExtendedInformation;
} EFI_PROCESSOR_INFORMATION;
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_GET_NUMBER_OF_PROCESSORS)(EFI_MP_SERVICES_PROTOCOL *This, UINTN *NumberOfProcessors, UINTN *NumberOfEnabledProcessors);
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_GET_PROCESSOR_INFO)(EFI_MP_SERVICES_PROTOCOL *This, UINTN ProcessorNumber, EFI_PROCESSOR_INFORMATION *ProcessorInfoBuffer);
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_STARTUP_ALL_APS)(EFI_MP_SERVICES_PROTOCOL *This, EFI_AP_PROCEDURE Procedure, BOOLEAN SingleThread, EFI_EVENT WaitEvent, UINTN TimeoutInMicroSeconds, VOID *ProcedureArgument, UINTN **FailedCpuList);
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_STARTUP_THIS_AP)(EFI_MP_SERVICES_PROTOCOL *This, EFI_AP_PROCEDURE Procedure, UINTN ProcessorNumber, EFI_EVENT WaitEvent, UINTN TimeoutInMicroseconds, VOID *ProcedureArgument, BOOLEAN *Finished);
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_SWITCH_BSP)(EFI_MP_SERVICES_PROTOCOL *This, UINTN ProcessorNumber, BOOLEAN EnableOldBSP);
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_ENABLEDISABLEAP)(EFI_MP_SERVICES_PROTOCOL *This, UINTN ProcessorNumber, BOOLEAN EnableAP, UINT32 *HealthFlag);
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_WHOAMI)(EFI_MP_SERVICES_PROTOCOL *This, UINTN *ProcessorNumber);
struct _EFI_MP_SERVICES_PROTOCOL {
  EFI_MP_SERVICES_GET_NUMBER_OF_PROCESSORS GetNumberOfProcessors;
  EFI_MP_SERVICES_GET_PROCESSOR_INFO GetProcessorInfo;
  EFI_MP_SERVICES_STARTUP_ALL_APS StartupAllAPs;
  EFI_MP_SERVICES_STARTUP_THIS_AP StartupThisAP;
  EFI_MP_SERVICES_SWITCH_BSP SwitchBSP;
  EFI_MP_SERVICES_ENABLEDISABLEAP EnableDisableAP;
  EFI_MP_SERVICES_WHOAMI WhoAmI;
};
extern EFI_GUID gEfiMpServiceProtocolGuid;
`,
  },
];

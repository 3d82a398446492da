// Base.h: the types, constants and macros on which every EDK2 source stands (MdePkg/Include/Base.h, ProcessorBind.h;
// spec 8.3, 8.4). Scripts run on 64-bit processors, so UINTN and INTN have 64 bits.

import { statuses } from '../../uefi/status';
import type { Header } from './header';

const SIZES = [
  ['KB', 10n],
  ['MB', 20n],
  ['GB', 30n],
  ['TB', 40n],
  ['PB', 50n],
] as const;

/** SIZE_1KB … SIZE_8EB and BASE_1KB … BASE_8EB: powers of two only. */
function sizeConstants(): string {
  const lines: string[] = [];
  const add = (suffix: string, value: bigint) => {
    const digits =
      value > 0xffff_ffffn ? `0x${value.toString(16).toUpperCase()}ULL` : `0x${value.toString(16).toUpperCase().padStart(8, '0')}`;
    lines.push(`#define SIZE_${suffix} ${digits}`, `#define BASE_${suffix} ${digits}`);
  };
  for (const [unit, shift] of SIZES) {
    for (let n = 0n; n < 10n; n++) add(`${1n << n}${unit}`, 1n << (shift + n));
  }
  for (let n = 0n; n < 4n; n++) add(`${1n << n}EB`, 1n << (60n + n));
  return lines.join('\n');
}

function bitConstants(): string {
  const lines: string[] = [];
  for (let n = 0; n < 64; n++) {
    const value = 1n << BigInt(n);
    lines.push(
      `#define BIT${n} 0x${value
        .toString(16)
        .toUpperCase()
        .padStart(n < 32 ? 8 : 16, '0')}${n < 32 ? '' : 'ULL'}`,
    );
  }
  return lines.join('\n');
}

/** RETURN_… codes: the same numbers as the EFI_… codes (spec 1.5, 8.3). */
function returnCodes(): string {
  const lines: string[] = [];
  for (const [name, value] of statuses()) {
    if (!name.startsWith('EFI_') || value >= 0xa000_0000_0000_0000n) continue;
    const code = name.slice(4);
    const number = value & 0xffff_ffffn;
    if (code === 'SUCCESS') lines.push('#define RETURN_SUCCESS (RETURN_STATUS)(0)');
    else lines.push(`#define RETURN_${code} ${value >> 63n ? 'ENCODE_ERROR' : 'ENCODE_WARNING'} (${number})`);
  }
  return lines.join('\n');
}

const PROCESSOR_BIND = `
#pragma once

typedef unsigned long long UINT64;
typedef long long INT64;
typedef unsigned int UINT32;
typedef int INT32;
typedef unsigned short UINT16;
typedef unsigned short CHAR16;
typedef short INT16;
typedef unsigned char BOOLEAN;
typedef unsigned char UINT8;
typedef char CHAR8;
typedef signed char INT8;
typedef UINT64 UINTN;
typedef INT64 INTN;

#define MAX_BIT 0x8000000000000000ULL
#define MAX_2_BITS 0xC000000000000000ULL
#define MAX_ADDRESS 0xFFFFFFFFFFFFFFFFULL
#if defined (MDE_CPU_X64)
  #define MAX_ALLOC_ADDRESS MAX_ADDRESS
#else
  #define MAX_ALLOC_ADDRESS 0xFFFFFFFFFFFFULL
#endif
#define MAX_INTN ((INTN)0x7FFFFFFFFFFFFFFFULL)
#define MAX_UINTN ((UINTN)0xFFFFFFFFFFFFFFFFULL)
#define MIN_INTN (((INTN)-9223372036854775807LL) - 1)
#define CPU_STACK_ALIGNMENT 16
#define DEFAULT_PAGE_ALLOCATION_GRANULARITY (0x1000)
#if defined (MDE_CPU_AARCH64) || defined (MDE_CPU_LOONGARCH64)
  #define RUNTIME_PAGE_ALLOCATION_GRANULARITY (0x10000)
#else
  #define RUNTIME_PAGE_ALLOCATION_GRANULARITY (0x1000)
#endif

#define EFIAPI
#define FUNCTION_ENTRY_POINT(FunctionPointer) (VOID *)(UINTN)(FunctionPointer)
`;

const BASE = `
#pragma once
#include <ProcessorBind.h>

#define CONST const
#define STATIC static
#define VOID void
#define IN
#define OUT
#define OPTIONAL
#define PACKED
#define GLOBAL_REMOVE_IF_UNREFERENCED
#define NORETURN _Noreturn
#define VERIFY_SIZE_OF(TYPE, Size) _Static_assert (sizeof (TYPE) == (Size), "size of " #TYPE)
#define STATIC_ASSERT _Static_assert
#define UNREACHABLE()
#define ANALYZER_UNREACHABLE()
#define ANALYZER_NORETURN
#define RETURNS_TWICE
#define NO_STACK_COOKIE

#define TRUE ((BOOLEAN)(1==1))
#define FALSE ((BOOLEAN)(0==1))
#define NULL ((VOID *) 0)

#define MAX_INT8 ((INT8)0x7F)
#define MAX_UINT8 ((UINT8)0xFF)
#define MAX_INT16 ((INT16)0x7FFF)
#define MAX_UINT16 ((UINT16)0xFFFF)
#define MAX_INT32 ((INT32)0x7FFFFFFF)
#define MAX_UINT32 ((UINT32)0xFFFFFFFF)
#define MAX_INT64 ((INT64)0x7FFFFFFFFFFFFFFFULL)
#define MAX_UINT64 ((UINT64)0xFFFFFFFFFFFFFFFFULL)
#define MIN_INT8 (((INT8) -127) - 1)
#define MIN_INT16 (((INT16) -32767) - 1)
#define MIN_INT32 (((INT32) -2147483647) - 1)
#define MIN_INT64 (((INT64) -9223372036854775807LL) - 1)

typedef struct {
  UINT32 Data1;
  UINT16 Data2;
  UINT16 Data3;
  UINT8 Data4[8];
} GUID;

extern GUID gEfiCallerIdGuid;

typedef struct {
  UINT8 Addr[4];
} IPv4_ADDRESS;

typedef struct {
  UINT8 Addr[16];
} IPv6_ADDRESS;

typedef UINT64 PHYSICAL_ADDRESS;

typedef struct _LIST_ENTRY LIST_ENTRY;
struct _LIST_ENTRY {
  LIST_ENTRY *ForwardLink;
  LIST_ENTRY *BackLink;
};

typedef UINTN RETURN_STATUS;

typedef __builtin_va_list VA_LIST;
#define VA_START(Marker, Parameter) __builtin_va_start (Marker, Parameter)
#define VA_ARG(Marker, TYPE) __builtin_va_arg (Marker, TYPE)
#define VA_END(Marker) __builtin_va_end (Marker)
#define VA_COPY(Dest, Start) __builtin_va_copy (Dest, Start)

typedef UINTN *BASE_LIST;
#define _BASE_INT_SIZE_OF(TYPE) ((sizeof (TYPE) + sizeof (UINTN) - 1) / sizeof (UINTN))
#define BASE_ARG(Marker, TYPE) (*(TYPE *) ((Marker += _BASE_INT_SIZE_OF (TYPE)) - _BASE_INT_SIZE_OF (TYPE)))
#define _INT_SIZE_OF(n) ((sizeof (n) + sizeof (UINTN) - 1) &~(sizeof (UINTN) - 1))

#define OFFSET_OF(TYPE, Field) ((UINTN) __builtin_offsetof (TYPE, Field))
#define BASE_CR(Record, TYPE, Field) ((TYPE *) ((CHAR8 *) (Record) - OFFSET_OF (TYPE, Field)))
#define ALIGNOF(TYPE) _Alignof (TYPE)
#define IS_POW2(Value) ((Value) != 0U && ((Value) & ((Value) - 1U)) == 0U)
#define IS_ALIGNED(Value, Alignment) (((Value) & ((Alignment) - 1U)) == 0U)
#define ADDRESS_IS_ALIGNED_(Address, Alignment) IS_ALIGNED ((UINTN) (Address), Alignment)
#define ADDRESS_IS_ALIGNED(Address, Alignment) ADDRESS_IS_ALIGNED_ (Address, Alignment)
#define ALIGN_VALUE_ADDEND(Value, Alignment) (((Alignment) - (Value)) & ((Alignment) - 1U))
#define ALIGN_VALUE(Value, Alignment) ((Value) + (((Alignment) - (Value)) & ((Alignment) - 1)))
#define ALIGN_POINTER(Pointer, Alignment) ((VOID *) (ALIGN_VALUE ((UINTN)(Pointer), (Alignment))))
#define ALIGN_VARIABLE(Value) ALIGN_VALUE ((Value), sizeof (UINTN))
#define MAX(a, b) (((a) > (b)) ? (a) : (b))
#define MIN(a, b) (((a) < (b)) ? (a) : (b))
#define ABS(a) (((a) < 0) ? (-(a)) : (a))
#define ARRAY_SIZE(Array) (sizeof (Array) / sizeof ((Array)[0]))

#define ENCODE_ERROR(StatusCode) ((RETURN_STATUS)(MAX_BIT | (StatusCode)))
#define ENCODE_WARNING(StatusCode) ((RETURN_STATUS)(StatusCode))
#define RETURN_ERROR(StatusCode) (((INTN)(RETURN_STATUS)(StatusCode)) < 0)

#define SIGNATURE_16(A, B) ((A) | (B << 8))
#define SIGNATURE_32(A, B, C, D) (SIGNATURE_16 (A, B) | (SIGNATURE_16 (C, D) << 16))
#define SIGNATURE_64(A, B, C, D, E, F, G, H) (SIGNATURE_32 (A, B, C, D) | ((UINT64) (SIGNATURE_32 (E, F, G, H)) << 32))

#define RETURN_ADDRESS(L) ((VOID *) 0)
`;

/** Base.h and what it includes. */
export const baseHeaders: readonly Header[] = [
  { name: 'ProcessorBind.h', text: PROCESSOR_BIND },
  {
    name: 'Base.h',
    text: `${BASE}\n${bitConstants()}\n\n${sizeConstants()}\n\n${returnCodes()}\n`,
  },
];

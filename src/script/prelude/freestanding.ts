// The headers that C11 has without a library (4 p 6): integer types and their limits, variable arguments, offsets, boolean names.

import type { Header } from './header';

const WIDTHS = [8, 16, 32, 64] as const;
const TYPE_OF: Readonly<Record<number, string>> = { 8: 'char', 16: 'short', 32: 'int', 64: 'long' };
/** Bits of the fast types of GCC for x64. */
const FAST: Readonly<Record<number, number>> = { 8: 8, 16: 64, 32: 64, 64: 64 };

function integers(): string {
  const lines: string[] = [];
  const kind = (name: string, bits: number, signed: boolean) => {
    const plain = TYPE_OF[bits];
    const upper = name.replace(/_t$/, '').toUpperCase();
    const suffix = bits === 64 ? (signed ? 'L' : 'UL') : bits === 32 && !signed ? 'U' : '';
    const max = ((1n << BigInt(signed ? bits - 1 : bits)) - 1n).toString();
    lines.push(`typedef ${signed ? (bits === 8 ? 'signed ' : '') : 'unsigned '}${plain} ${name};`);
    lines.push(`#define ${upper}_MAX ${max}${suffix}`);
    if (signed) lines.push(`#define ${upper}_MIN (-${max}${suffix} - 1)`);
  };
  for (const bits of WIDTHS) {
    for (const [before, width] of [
      ['', bits],
      ['_least', bits],
      ['_fast', FAST[bits] as number],
    ] as const) {
      kind(`int${before}${bits}_t`, width, true);
      kind(`uint${before}${bits}_t`, width, false);
    }
    const suffix = bits === 64 ? 'L' : '';
    lines.push(`#define INT${bits}_C(Value) Value${suffix && ` ## ${suffix}`}`);
    lines.push(`#define UINT${bits}_C(Value) Value${bits === 64 ? ' ## UL' : bits === 32 ? ' ## U' : ''}`);
  }
  for (const name of ['intptr_t', 'intmax_t']) kind(name, 64, true);
  for (const name of ['uintptr_t', 'uintmax_t']) kind(name, 64, false);
  lines.push('#define INTMAX_C(Value) Value ## L', '#define UINTMAX_C(Value) Value ## UL', '#define SIZE_MAX 18446744073709551615UL');
  lines.push('#define PTRDIFF_MAX 9223372036854775807L', '#define PTRDIFF_MIN (-9223372036854775807L - 1)', '#define WCHAR_MAX 65535');
  lines.push('#define WCHAR_MIN 0');
  return lines.join('\n');
}

const STDDEF = `
#ifndef _SIZE_T
#define _SIZE_T
typedef unsigned long size_t;
#endif
#ifndef _PTRDIFF_T
#define _PTRDIFF_T
typedef long ptrdiff_t;
#endif
#ifndef _WCHAR_T
#define _WCHAR_T
typedef unsigned short wchar_t;
#endif
typedef long max_align_t;
#ifndef NULL
#define NULL ((void *) 0)
#endif
#define offsetof(Type, Member) __builtin_offsetof (Type, Member)
`;

const STDARG = `
typedef __builtin_va_list va_list;
#define va_start(Marker, Parameter) __builtin_va_start (Marker, Parameter)
#define va_arg(Marker, Type) __builtin_va_arg (Marker, Type)
#define va_end(Marker) __builtin_va_end (Marker)
#define va_copy(To, From) __builtin_va_copy (To, From)
`;

const LIMITS = `
#define CHAR_BIT 8
#define SCHAR_MIN (-128)
#define SCHAR_MAX 127
#define UCHAR_MAX 255
#define CHAR_MIN ((char) -1 < 0 ? SCHAR_MIN : 0)
#define CHAR_MAX ((char) -1 < 0 ? SCHAR_MAX : UCHAR_MAX)
#define SHRT_MIN (-32767 - 1)
#define SHRT_MAX 32767
#define USHRT_MAX 65535
#define INT_MIN (-2147483647 - 1)
#define INT_MAX 2147483647
#define UINT_MAX 4294967295U
#define LONG_MIN (-9223372036854775807L - 1)
#define LONG_MAX 9223372036854775807L
#define ULONG_MAX 18446744073709551615UL
#define LLONG_MIN (-9223372036854775807LL - 1)
#define LLONG_MAX 9223372036854775807LL
#define ULLONG_MAX 18446744073709551615ULL
`;

const ISO646 = Object.entries({
  and: '&&',
  and_eq: '&=',
  bitand: '&',
  bitor: '|',
  compl: '~',
  not: '!',
  not_eq: '!=',
  or: '||',
  or_eq: '|=',
  xor: '^',
  xor_eq: '^=',
})
  .map(([name, operator]) => `#define ${name} ${operator}`)
  .join('\n');

export const freestandingHeaders: readonly Header[] = [
  { name: 'iso646.h', text: ISO646 },
  { name: 'limits.h', text: LIMITS },
  { name: 'stdalign.h', text: '#define alignas _Alignas\n#define alignof _Alignof\n' },
  { name: 'stdarg.h', text: STDARG },
  { name: 'stdbool.h', text: '#define bool _Bool\n#define true 1\n#define false 0\n#define __bool_true_false_are_defined 1\n' },
  { name: 'stddef.h', text: STDDEF },
  { name: 'stdint.h', text: integers() },
  { name: 'uchar.h', text: '#include <stddef.h>\ntypedef unsigned short char16_t;\ntypedef unsigned int char32_t;\n' },
  { name: 'stdnoreturn.h', text: '#define noreturn _Noreturn\n' },
].map(({ name, text }) => ({ name, text: `#pragma once\n${text}` }));

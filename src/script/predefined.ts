// Macros that exist before the first line of a script.

import type { Target } from './compile-input';

/**
 * Macros that GCC predefines for the target and that EDK2's headers ask for, and those of the command line. A run has no clock:
 * __DATE__ and __TIME__ are fixed.
 */
export function predefined(target: Target, defines: Readonly<Record<string, string>>): string {
  const processor = {
    x64: '__x86_64__ 1|__x86_64 1|__amd64__ 1',
    aarch64: '__aarch64__ 1|__CHAR_UNSIGNED__ 1',
    riscv64: '__riscv 1|__riscv_xlen 64|__CHAR_UNSIGNED__ 1',
    loongarch64: '__loongarch__ 1|__loongarch64 1|__loongarch_lp64 1',
  }[target];
  const lines =
    `__STDC__ 1|__STDC_VERSION__ 201112L|__STDC_HOSTED__ 0|__STDC_NO_COMPLEX__ 1|__STDC_NO_VLA__ 1|__STDC_NO_ATOMICS__ 1|__STDC_NO_THREADS__ 1
    |__GNUC__ 12|__GNUC_MINOR__ 2|__GNUC_PATCHLEVEL__ 0|__LP64__ 1|_LP64 1|__CHAR_BIT__ 8|__SIZEOF_SHORT__ 2|__SIZEOF_INT__ 4|__SIZEOF_LONG__ 8
    |__SIZEOF_LONG_LONG__ 8|__SIZEOF_POINTER__ 8|__SIZEOF_SIZE_T__ 8|__SIZEOF_WCHAR_T__ 2|__SIZE_TYPE__ unsigned long|__PTRDIFF_TYPE__ long
    |__WCHAR_TYPE__ unsigned short|__INTPTR_TYPE__ long|__UINTPTR_TYPE__ unsigned long|__INT8_TYPE__ signed char|__INT16_TYPE__ short
    |__INT32_TYPE__ int|__INT64_TYPE__ long|__UINT8_TYPE__ unsigned char|__UINT16_TYPE__ unsigned short|__UINT32_TYPE__ unsigned int
    |__UINT64_TYPE__ unsigned long|__SCHAR_MAX__ 127|__SHRT_MAX__ 32767|__INT_MAX__ 2147483647|__LONG_MAX__ 9223372036854775807L
    |__LONG_LONG_MAX__ 9223372036854775807LL|__ORDER_LITTLE_ENDIAN__ 1234|__ORDER_BIG_ENDIAN__ 4321|__BYTE_ORDER__ __ORDER_LITTLE_ENDIAN__
    |__DATE__ "Jan  1 2000"|__TIME__ "00:00:00"|__has_attribute(x) 0|__has_builtin(x) 0|__has_feature(x) 0|${processor}`
      .split('|')
      .map((line) => `#define ${line.trim()}\n`);
  for (const [name, text] of Object.entries(defines)) lines.push(`#define ${name} ${text.replace(/[\r\n]+/g, ' ')}\n`);
  return lines.join('');
}

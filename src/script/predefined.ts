// Macros that exist before the first line of a script: those that GCC predefines for the target and that headers ask for, and those of
// the command line. A run has no clock: __DATE__ and __TIME__ are fixed.

import type { Target } from './compile-input';

const PROCESSOR: Record<Target, string> = {
  x64: '__x86_64__ 1|__x86_64 1|__amd64__ 1|__amd64 1',
  aarch64: '__aarch64__ 1|__CHAR_UNSIGNED__ 1',
  riscv64: '__riscv 1|__riscv_xlen 64|__CHAR_UNSIGNED__ 1',
  loongarch64: '__loongarch__ 1|__loongarch64 1|__loongarch_lp64 1',
};

const COMMON = `__STDC__ 1|__STDC_VERSION__ 201112L|__STDC_HOSTED__ 0|__STDC_NO_COMPLEX__ 1|__STDC_NO_VLA__ 1|__STDC_NO_ATOMICS__ 1
  |__STDC_NO_THREADS__ 1|__GNUC__ 12|__GNUC_MINOR__ 2|__GNUC_PATCHLEVEL__ 0|__LP64__ 1|_LP64 1|__CHAR_BIT__ 8|__SIZEOF_SHORT__ 2
  |__SIZEOF_INT__ 4|__SIZEOF_LONG__ 8|__SIZEOF_LONG_LONG__ 8|__SIZEOF_POINTER__ 8|__SIZEOF_SIZE_T__ 8|__SIZEOF_PTRDIFF_T__ 8
  |__SIZEOF_WCHAR_T__ 2|__SIZE_TYPE__ unsigned long|__PTRDIFF_TYPE__ long|__WCHAR_TYPE__ unsigned short|__WINT_TYPE__ unsigned int
  |__CHAR16_TYPE__ unsigned short|__CHAR32_TYPE__ unsigned int|__SCHAR_MAX__ 127|__SHRT_MAX__ 32767|__INT_MAX__ 2147483647
  |__LONG_MAX__ 9223372036854775807L|__LONG_LONG_MAX__ 9223372036854775807LL|__SIZE_MAX__ 18446744073709551615UL
  |__PTRDIFF_MAX__ 9223372036854775807L|__WCHAR_MAX__ 65535|__WCHAR_MIN__ 0|__ORDER_LITTLE_ENDIAN__ 1234|__ORDER_BIG_ENDIAN__ 4321
  |__BYTE_ORDER__ __ORDER_LITTLE_ENDIAN__|__DATE__ "Jan  1 2000"|__TIME__ "00:00:00"|__has_attribute(x) 0|__has_builtin(x) 0|__has_feature(x) 0`;

/** What stdint.h is made of: for each kind of type its name, its C type, its greatest value. */
function exactWidths(): string[] {
  const types = [
    ['8', 'signed char', 'unsigned char', '127', '255'],
    ['16', 'short', 'unsigned short', '32767', '65535'],
    ['32', 'int', 'unsigned int', '2147483647', '4294967295U'],
    ['64', 'long', 'unsigned long', '9223372036854775807L', '18446744073709551615UL'],
  ] as const;
  const [, , , widest] = types;
  const lines: string[] = [];
  const add = (name: string, [, signed, unsigned, max, unsignedMax]: (typeof types)[number]) => {
    lines.push(
      `__INT${name}_TYPE__ ${signed}`,
      `__UINT${name}_TYPE__ ${unsigned}`,
      `__INT${name}_MAX__ ${max}`,
      `__UINT${name}_MAX__ ${unsignedMax}`,
    );
  };
  for (const type of types) {
    add(type[0], type);
    add(`_LEAST${type[0]}`, type);
    add(`_FAST${type[0]}`, type[0] === '8' ? type : widest);
  }
  add('PTR', widest);
  add('MAX', widest);
  return lines;
}

/** The macros as the text of a file. */
export function predefined(target: Target, defines: Readonly<Record<string, string>>): string {
  const lines = [...COMMON.split('|'), ...exactWidths(), ...PROCESSOR[target].split('|')].map((line) => `#define ${line.trim()}\n`);
  for (const [name, text] of Object.entries(defines)) lines.push(`#define ${name} ${text.replace(/[\r\n]+/g, ' ')}\n`);
  return lines.join('');
}

// Headers of the C library that ask for no library: constants, characters, and the functions that compilers call by themselves.

import { declarations } from '../builtins/builtin';
import { cFunctions } from '../builtins/c-functions';
import type { Header } from './header';

/** Linux's numbers, from 1 on; those that are not there have none. */
const ERRORS = `EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT ENOTBLK EBUSY EEXIST EXDEV ENODEV
  ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE EDOM ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS
  ENOTEMPTY ELOOP`
  .split(/\s+/)
  .map((name, index) => `#define ${name} ${index + 1}\n`);

const FURTHER_ERRORS = {
  ENODATA: 61,
  ETIME: 62,
  EPROTO: 71,
  EBADMSG: 74,
  EOVERFLOW: 75,
  EILSEQ: 84,
  EMSGSIZE: 90,
  EOPNOTSUPP: 95,
  ENOTSUP: 95,
  EADDRINUSE: 98,
  ENOBUFS: 105,
  ETIMEDOUT: 110,
  ECONNREFUSED: 111,
  EALREADY: 114,
  EINPROGRESS: 115,
  ECANCELED: 125,
};

const CLASSES = {
  isdigit: "C >= '0' && C <= '9'",
  isupper: "C >= 'A' && C <= 'Z'",
  islower: "C >= 'a' && C <= 'z'",
  isalpha: 'isupper (C) || islower (C)',
  isalnum: 'isalpha (C) || isdigit (C)',
  isxdigit: "isdigit (C) || (C >= 'a' && C <= 'f') || (C >= 'A' && C <= 'F')",
  isspace: "C == ' ' || (C >= '\\\\t' && C <= '\\\\r')",
  isblank: "C == ' ' || C == '\\\\t'",
  iscntrl: '(C >= 0 && C < 32) || C == 127',
  isprint: 'C >= 32 && C < 127',
  isgraph: 'C > 32 && C < 127',
  ispunct: 'isgraph (C) && !isalnum (C)',
};

const CTYPE = `${Object.entries(CLASSES)
  .map(([name, test]) => `static inline int ${name} (int C) { return ${test.replaceAll('\\\\', '\\')}; }\n`)
  .join('')}
static inline int tolower (int C) { return isupper (C) ? C + 32 : C; }
static inline int toupper (int C) { return islower (C) ? C - 32 : C; }
static inline int isascii (int C) { return C >= 0 && C < 128; }
`;

const FORMATS = [8, 16, 32, 64]
  .flatMap((bits) =>
    ['', 'LEAST', 'FAST'].map((kind) => ({ name: `${kind}${bits}`, length: bits === 64 || (kind === 'FAST' && bits > 8) ? 'l' : '' })),
  )
  .concat(['MAX', 'PTR'].map((name) => ({ name, length: 'l' })))
  .flatMap(({ name, length }) => [...'diouxX'].map((letter) => `#define PRI${letter}${name} "${length}${letter}"\n`));

const named = (pattern: RegExp) => declarations(cFunctions.filter(({ name }) => pattern.test(name)));

export const cLibraryHeaders: readonly Header[] = [
  {
    name: 'assert.h',
    text: '#ifdef NDEBUG\n#define assert(Condition) ((void) 0)\n#else\n#define assert(Condition) ((Condition) ? (void) 0 : __builtin_abort ())\n#endif\n#define static_assert _Static_assert\n',
  },
  {
    name: 'cpuid.h',
    text: `#define signature_INTEL_ebx 0x756e6547
#define signature_INTEL_ecx 0x6c65746e
#define signature_INTEL_edx 0x49656e69
#define signature_AMD_ebx 0x68747541
#define signature_AMD_ecx 0x444d4163
#define signature_AMD_edx 0x69746e65
#define __cpuid(Leaf, A, B, C, D) ((void) (Leaf), (A) = 0, (B) = 0, (C) = 0, (D) = 0)
#define __cpuid_count(Leaf, Part, A, B, C, D) ((void) (Part), __cpuid (Leaf, A, B, C, D))
static inline unsigned int __get_cpuid_max (unsigned int Leaf, unsigned int *Signature) { return 0; }
static inline int __get_cpuid (unsigned int Leaf, unsigned int *A, unsigned int *B, unsigned int *C, unsigned int *D) { return 0; }
static inline int __get_cpuid_count (unsigned int Leaf, unsigned int Part, unsigned int *A, unsigned int *B, unsigned int *C, unsigned int *D) { return 0; }
`,
  },
  { name: 'ctype.h', text: CTYPE },
  {
    name: 'errno.h',
    text: `${ERRORS.join('')}#define EWOULDBLOCK EAGAIN\n${Object.entries(FURTHER_ERRORS)
      .map(([name, value]) => `#define ${name} ${value}\n`)
      .join('')}`,
  },
  { name: 'inttypes.h', text: `#include <stdint.h>\n${FORMATS.join('')}` },
  { name: 'stdlib.h', text: `#include <stddef.h>\n${named(/abs$/)}` },
  { name: 'string.h', text: `#include <stddef.h>\n${named(/^(?:mem|st[rp])(?!n?casecmp)/)}` },
  { name: 'strings.h', text: `#include <stddef.h>\n${named(/casecmp$|^(?:b(?:cmp|copy|zero)|r?index)$/)}` },
  { name: 'wchar.h', text: '#include <stddef.h>\ntypedef unsigned int wint_t;\n#define WEOF 0xffffffffu\n' },
].map(({ name, text }) => ({ name, text: `#pragma once\n${text}` }));

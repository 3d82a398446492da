// Functions that GCC and Clang know by themselves, without a header: those that firmware uses. What they leave undefined is an
// ordinary value here (the bit number of 0 is the width).

import { overflowing } from '../overflow';
import { type Word, wordOf } from '../words';
import { big, word } from './arguments';
import type { Builtin, Context } from './builtin';
import { cFunctionsOfCompilers } from './c-functions';

const REFERENCE = 'GCC, Other Built-in Functions';

/** Why a run ends at `hlt` or at a loop without end that does nothing. */
export const WAITS_FOR_EVER = 'the processor waits for ever';

type Body = (context: Context, args: readonly Word[]) => Word | undefined;

function row(prototype: string, doc: string, body: Body): Builtin {
  const name = /(\w+) \(/.exec(prototype)?.[1] as string;
  return { name, prototype: `${prototype};`, doc, reference: REFERENCE, body };
}

function swapped(value: bigint, bytes: number): Word {
  let result = 0n;
  for (let i = 0; i < bytes; i++) result = (result << 8n) | ((value >> BigInt(8 * i)) & 0xffn);
  return wordOf(result);
}

/** Zeros above the highest bit that is set. */
function leadingZeros(value: bigint, width: number): number {
  return value === 0n ? width : width - value.toString(2).length;
}

/** Zeros below the lowest bit that is set. */
function trailingZeros(value: bigint, width: number): number {
  return value === 0n ? width : (value & -value).toString(2).length - 1;
}

function ones(value: bigint): number {
  return value.toString(2).replaceAll('0', '').length;
}

const BITS = (
  [
    ['', 'unsigned int', 32],
    ['l', 'unsigned long', 64],
    ['ll', 'unsigned long long', 64],
  ] as const
).flatMap(([suffix, type, width]) => [
  row(`int __builtin_clz${suffix} (${type} Value)`, 'Zeros above the highest bit that is set.', (_c, a) => leadingZeros(big(a, 0), width)),
  row(`int __builtin_ctz${suffix} (${type} Value)`, 'Zeros below the lowest bit that is set.', (_c, a) => trailingZeros(big(a, 0), width)),
  row(`int __builtin_popcount${suffix} (${type} Value)`, 'Bits that are set.', (_c, a) => ones(big(a, 0))),
  row(`int __builtin_parity${suffix} (${type} Value)`, '1 when an odd number of bits is set.', (_c, a) => ones(big(a, 0)) & 1),
  row(
    `int __builtin_ffs${suffix} (${type.replace('unsigned ', '')} Value)`,
    'Number of the lowest bit that is set, from 1; 0 for 0.',
    (_c, a) => (word(a, 0) === 0 ? 0 : trailingZeros(BigInt.asUintN(width, big(a, 0)), width) + 1),
  ),
]);

function overflow(context: Context, args: readonly Word[]): Word {
  const { value, size, lost } = overflowing(Number(word(args, 0)), big(args, 1), big(args, 2), Number(word(args, 4)));
  context.store(word(args, 3), size, wordOf(value));
  return lost ? 1 : 0;
}

export const gccFunctions: readonly Builtin[] = [
  ...cFunctionsOfCompilers,
  ...([16, 32, 64] as const).map((bits) =>
    row(
      `unsigned ${bits === 16 ? 'short' : bits === 32 ? 'int' : 'long'} __builtin_bswap${bits} (unsigned ${bits === 16 ? 'short' : bits === 32 ? 'int' : 'long'} Value)`,
      `Value with its ${bits / 8} bytes in the opposite order.`,
      (_c, a) => swapped(big(a, 0), bits / 8),
    ),
  ),
  ...BITS,
  row('void * __builtin_return_address (unsigned int Level)', 'NULL: the calls of a script leave no address.', () => 0),
  row('void * __builtin_frame_address (unsigned int Level)', 'NULL: the calls of a script leave no frame to walk.', () => 0),
  row('void * __builtin_alloca (unsigned long Size)', 'Memory of the stack until the function returns.', (c, a) =>
    c.stackMemory(word(a, 0), false),
  ),
  row('void * __builtin_variable_array (unsigned long Size)', 'What the declaration of an array of variable length becomes.', (c, a) =>
    c.stackMemory(word(a, 0), true),
  ),
  row('unsigned long long __builtin_ia32_rdtsc (void)', 'The simulated clock in units of 100 ns.', (c) => wordOf(c.firmware.clock)),
  row('void __builtin_prefetch (const void *Address, ...)', 'Does nothing.', () => undefined),
  ...['ia32_pause', 'ia32_mfence', 'ia32_lfence', 'ia32_sfence', 'arm_yield', 'loongarch_dbar'].map((what) =>
    row(
      `void __builtin_${what} (${what.endsWith('dbar') ? 'int Hint' : 'void'})`,
      'Does nothing: accesses happen in program order.',
      () => undefined,
    ),
  ),
  ...(
    [
      ['', 'int', 32],
      ['l', 'long', 64],
      ['ll', 'long long', 64],
    ] as const
  ).map(([suffix, type, width]) =>
    row(`int __builtin_clrsb${suffix} (${type} Value)`, 'Bits below the highest that are the same as it.', (_c, a) => {
      const value = BigInt.asIntN(width, big(a, 0));
      return leadingZeros(value < 0n ? -value - 1n : value, width) - 1;
    }),
  ),
  ...(['unreachable', 'trap', 'abort'] as const).map(
    (what): Builtin => ({
      ...row(`void __builtin_${what} (void) __attribute__ ((noreturn))`, 'Ends the run.', (c) => c.halt(`__builtin_${what} was reached`)),
      neverReturns: true,
    }),
  ),
  ...(
    [
      ['wait_for_interrupt', 'What hlt and its like become', WAITS_FOR_EVER],
      ['breakpoint', 'What int3 and its like become', 'a breakpoint was reached'],
    ] as const
  ).map(
    ([what, doc, message]): Builtin => ({
      ...row(`void __builtin_${what} (void)`, `${doc}: ends the run.`, (c) => c.halt(message)),
      neverReturns: true,
    }),
  ),
  row(
    '_Bool __builtin_overflow (int Operator, unsigned long First, unsigned long Second, void *Result, int Kinds)',
    'What __builtin_add_overflow, __builtin_sub_overflow and __builtin_mul_overflow become: stores what fits, returns 1 when that is not all.',
    overflow,
  ),
];

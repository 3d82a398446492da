// Small libraries that stand for hardware: TimerLib, IoLib and SynchronizationLib. Time is simulated; devices are not, so
// an access to their registers is told by the checks on memory; there is one processor, so nothing is ever contended.

import { type Word, wordOf } from '../words';
import { big, word } from './arguments';
import { dispatch } from './boot-events';
import type { AccessSize, Builtin, Context } from './builtin';

function row(library: string, prototype: string, doc: string, body: (context: Context, args: readonly Word[]) => Word): Builtin {
  const name = /(\w+) \(/.exec(prototype)?.[1] as string;
  return { name, prototype: `${prototype};`, doc, reference: `MdePkg ${library}`, body };
}

/** Ticks of 100 ns a second. */
const FREQUENCY = 10_000_000;

function delay(context: Context, ticks: bigint, result: Word): Word {
  context.firmware.pass(ticks);
  if (context.bootServices) dispatch(context);
  return result;
}

export const timerLib: readonly Builtin[] = [
  row('TimerLib', 'UINTN EFIAPI MicroSecondDelay (IN UINTN MicroSeconds)', 'Lets simulated time pass; the run does not wait.', (c, a) =>
    delay(c, big(a, 0) * 10n, word(a, 0)),
  ),
  row('TimerLib', 'UINTN EFIAPI NanoSecondDelay (IN UINTN NanoSeconds)', 'Lets simulated time pass; the run does not wait.', (c, a) =>
    delay(c, (big(a, 0) + 99n) / 100n, word(a, 0)),
  ),
  row('TimerLib', 'UINT64 EFIAPI GetPerformanceCounter (VOID)', 'The simulated clock in units of 100 ns.', (c) => wordOf(c.firmware.clock)),
  row(
    'TimerLib',
    'UINT64 EFIAPI GetPerformanceCounterProperties (OUT UINT64 *StartValue OPTIONAL, OUT UINT64 *EndValue OPTIONAL)',
    'Ticks a second of GetPerformanceCounter, and the range through which it runs.',
    (c, a) => {
      if (word(a, 0) !== 0) c.store(word(a, 0), 8, 0);
      if (word(a, 1) !== 0) c.store(word(a, 1), 8, wordOf((1n << 64n) - 1n));
      return FREQUENCY;
    },
  ),
  row('TimerLib', 'UINT64 EFIAPI GetTimeInNanoSecond (IN UINT64 Ticks)', 'Ticks of GetPerformanceCounter in nanoseconds.', (_c, a) =>
    wordOf(BigInt.asUintN(64, big(a, 0) * 100n)),
  ),
];

function registers(bits: 8 | 16 | 32 | 64): Builtin[] {
  const size = (bits / 8) as AccessSize;
  const type = `UINT${bits}`;
  const all = (1n << BigInt(bits)) - 1n;
  const update = (context: Context, address: Word, change: (value: bigint) => bigint): Word => {
    const value = wordOf(change(BigInt(context.load(address, size))) & all);
    context.store(address, size, value);
    return value;
  };
  return [
    row('IoLib', `${type} EFIAPI MmioRead${bits} (IN UINTN Address)`, `Reads ${bits} bits of memory-mapped I/O.`, (c, a) =>
      c.load(word(a, 0), size),
    ),
    row(
      'IoLib',
      `${type} EFIAPI MmioWrite${bits} (IN UINTN Address, IN ${type} Value)`,
      `Writes ${bits} bits of memory-mapped I/O.`,
      (c, a) => update(c, word(a, 0), () => big(a, 1)),
    ),
    row('IoLib', `${type} EFIAPI MmioOr${bits} (IN UINTN Address, IN ${type} OrData)`, 'Reads, ors and writes back.', (c, a) =>
      update(c, word(a, 0), (value) => value | big(a, 1)),
    ),
    row('IoLib', `${type} EFIAPI MmioAnd${bits} (IN UINTN Address, IN ${type} AndData)`, 'Reads, ands and writes back.', (c, a) =>
      update(c, word(a, 0), (value) => value & big(a, 1)),
    ),
    row(
      'IoLib',
      `${type} EFIAPI MmioAndThenOr${bits} (IN UINTN Address, IN ${type} AndData, IN ${type} OrData)`,
      'Reads, ands, ors and writes back.',
      (c, a) => update(c, word(a, 0), (value) => (value & big(a, 1)) | big(a, 2)),
    ),
  ];
}

export const ioLib: readonly Builtin[] = ([8, 16, 32, 64] as const).flatMap(registers);

function interlocked(bits: 32 | 64): Builtin[] {
  const size = (bits / 8) as AccessSize;
  const add = (context: Context, address: Word, by: bigint): Word => {
    const value = wordOf(BigInt.asUintN(bits, BigInt(context.load(address, size)) + by));
    context.store(address, size, value);
    return value;
  };
  return bits === 32
    ? [
        row(
          'SynchronizationLib',
          'UINT32 EFIAPI InterlockedIncrement (IN volatile UINT32 *Value)',
          'Adds 1 and returns the result.',
          (c, a) => add(c, word(a, 0), 1n),
        ),
        row(
          'SynchronizationLib',
          'UINT32 EFIAPI InterlockedDecrement (IN volatile UINT32 *Value)',
          'Subtracts 1 and returns the result.',
          (c, a) => add(c, word(a, 0), -1n),
        ),
        exchange(bits, size),
      ]
    : [exchange(bits, size)];
}

function exchange(bits: number, size: AccessSize): Builtin {
  const type = `UINT${bits}`;
  return row(
    'SynchronizationLib',
    `${type} EFIAPI InterlockedCompareExchange${bits} (IN OUT volatile ${type} *Value, IN ${type} CompareValue, IN ${type} ExchangeValue)`,
    'Stores ExchangeValue when *Value equals CompareValue. Returns what *Value was.',
    (c, a) => {
      const before = c.load(word(a, 0), size);
      if (before === word(a, 1)) c.store(word(a, 0), size, word(a, 2));
      return before;
    },
  );
}

export const synchronizationLib: readonly Builtin[] = [...interlocked(32), ...interlocked(64)];

// BaseLib's arithmetic, shifts, bit scans, bit fields, checksums and processor functions (spec 8.3; MdePkg BaseLib).

import { crc32 } from '../../base/crc32';
import { type Word, wordOf } from '../words';
import { big, word } from './arguments';
import type { AccessSize, Builtin, Context } from './builtin';

const DIR = 'MdePkg/Library/BaseLib/';
const REFERENCE = 'MdePkg BaseLib';

const unsigned = (value: bigint): Word => wordOf(BigInt.asUintN(64, value));
const signed = (value: bigint): Word => wordOf(BigInt.asIntN(64, value));

/** A shift or rotation count below the width, as the library asserts. */
function count(context: Context, value: Word, width: number, file: string): bigint {
  if (Number(value) >= width) context.assertFailed(`${DIR}${file}`, 34, `Count < ${width}`);
  return BigInt(value);
}

function divisor(context: Context, value: Word, file: string): bigint {
  if (value === 0) context.assertFailed(`${DIR}${file}`, 36, 'Divisor != 0');
  return BigInt(value);
}

function highBit(value: bigint): number {
  return value === 0n ? -1 : value.toString(2).length - 1;
}

function lowBit(value: bigint): number {
  return value === 0n ? -1 : highBit(value & -value);
}

function swap(value: bigint, bytes: number): bigint {
  let result = 0n;
  for (let i = 0; i < bytes; i++) result = (result << 8n) | ((value >> BigInt(8 * i)) & 0xffn);
  return result;
}

function rotate(value: bigint, by: bigint, width: bigint): bigint {
  return BigInt.asUintN(Number(width), (value << by) | (value >> ((width - by) % width)));
}

type Compute = (context: Context, args: readonly Word[]) => Word;

function row(prototype: string, doc: string, body: Compute): Builtin {
  const name = /(\w+) \(/.exec(prototype)?.[1] as string;
  return { name, prototype: `${prototype};`, doc, reference: REFERENCE, body };
}

const SHIFTS: readonly Builtin[] = [
  row('UINT64 EFIAPI LShiftU64 (IN UINT64 Operand, IN UINTN Count)', 'Operand << Count; Count is below 64.', (c, a) =>
    unsigned(big(a, 0) << count(c, word(a, 1), 64, 'LShiftU64.c')),
  ),
  row('UINT64 EFIAPI RShiftU64 (IN UINT64 Operand, IN UINTN Count)', 'Operand >> Count; Count is below 64.', (c, a) =>
    unsigned(big(a, 0) >> count(c, word(a, 1), 64, 'RShiftU64.c')),
  ),
  row('UINT64 EFIAPI ARShiftU64 (IN UINT64 Operand, IN UINTN Count)', 'Operand >> Count with the sign kept; Count is below 64.', (c, a) =>
    unsigned(BigInt.asIntN(64, big(a, 0)) >> count(c, word(a, 1), 64, 'ARShiftU64.c')),
  ),
  row('UINT32 EFIAPI LRotU32 (IN UINT32 Operand, IN UINTN Count)', 'Rotates 32 bits left; Count is below 32.', (c, a) =>
    Number(rotate(big(a, 0), count(c, word(a, 1), 32, 'LRotU32.c'), 32n)),
  ),
  row('UINT32 EFIAPI RRotU32 (IN UINT32 Operand, IN UINTN Count)', 'Rotates 32 bits right; Count is below 32.', (c, a) =>
    Number(rotate(big(a, 0), (32n - count(c, word(a, 1), 32, 'RRotU32.c')) % 32n, 32n)),
  ),
  row('UINT64 EFIAPI LRotU64 (IN UINT64 Operand, IN UINTN Count)', 'Rotates 64 bits left; Count is below 64.', (c, a) =>
    wordOf(rotate(big(a, 0), count(c, word(a, 1), 64, 'LRotU64.c'), 64n)),
  ),
  row('UINT64 EFIAPI RRotU64 (IN UINT64 Operand, IN UINTN Count)', 'Rotates 64 bits right; Count is below 64.', (c, a) =>
    wordOf(rotate(big(a, 0), (64n - count(c, word(a, 1), 64, 'RRotU64.c')) % 64n, 64n)),
  ),
];

const SCANS: readonly Builtin[] = [
  row('INTN EFIAPI LowBitSet32 (IN UINT32 Operand)', 'Index of the lowest bit that is set; -1 for 0.', (_c, a) => lowBit(big(a, 0))),
  row('INTN EFIAPI LowBitSet64 (IN UINT64 Operand)', 'Index of the lowest bit that is set; -1 for 0.', (_c, a) => lowBit(big(a, 0))),
  row('INTN EFIAPI HighBitSet32 (IN UINT32 Operand)', 'Index of the highest bit that is set; -1 for 0.', (_c, a) => highBit(big(a, 0))),
  row('INTN EFIAPI HighBitSet64 (IN UINT64 Operand)', 'Index of the highest bit that is set; -1 for 0.', (_c, a) => highBit(big(a, 0))),
  row('UINT32 EFIAPI GetPowerOfTwo32 (IN UINT32 Operand)', 'The greatest power of two that is not above Operand; 0 for 0.', (_c, a) =>
    word(a, 0) === 0 ? 0 : Number(1n << BigInt(highBit(big(a, 0)))),
  ),
  row('UINT64 EFIAPI GetPowerOfTwo64 (IN UINT64 Operand)', 'The greatest power of two that is not above Operand; 0 for 0.', (_c, a) =>
    word(a, 0) === 0 ? 0 : wordOf(1n << BigInt(highBit(big(a, 0)))),
  ),
  row('UINT16 EFIAPI SwapBytes16 (IN UINT16 Value)', 'The bytes in the other order.', (_c, a) => Number(swap(big(a, 0), 2))),
  row('UINT32 EFIAPI SwapBytes32 (IN UINT32 Value)', 'The bytes in the other order.', (_c, a) => Number(swap(big(a, 0), 4))),
  row('UINT64 EFIAPI SwapBytes64 (IN UINT64 Value)', 'The bytes in the other order.', (_c, a) => wordOf(swap(big(a, 0), 8))),
];

/** Stores a remainder unless its pointer is NULL. */
function remainder(context: Context, pointer: Word, size: AccessSize, value: bigint): void {
  if (pointer !== 0) context.store(pointer, size, unsigned(value));
}

const ARITHMETIC: readonly Builtin[] = [
  row('UINT64 EFIAPI MultU64x32 (IN UINT64 Multiplicand, IN UINT32 Multiplier)', 'The product, modulo 2^64.', (_c, a) =>
    unsigned(big(a, 0) * big(a, 1)),
  ),
  row('UINT64 EFIAPI MultU64x64 (IN UINT64 Multiplicand, IN UINT64 Multiplier)', 'The product, modulo 2^64.', (_c, a) =>
    unsigned(big(a, 0) * big(a, 1)),
  ),
  row('INT64 EFIAPI MultS64x64 (IN INT64 Multiplicand, IN INT64 Multiplier)', 'The signed product, modulo 2^64.', (_c, a) =>
    signed(big(a, 0) * big(a, 1)),
  ),
  row('UINT64 EFIAPI DivU64x32 (IN UINT64 Dividend, IN UINT32 Divisor)', 'The quotient; Divisor is not 0.', (c, a) =>
    wordOf(big(a, 0) / divisor(c, word(a, 1), 'DivU64x32.c')),
  ),
  row('UINT32 EFIAPI ModU64x32 (IN UINT64 Dividend, IN UINT32 Divisor)', 'The remainder; Divisor is not 0.', (c, a) =>
    Number(big(a, 0) % divisor(c, word(a, 1), 'ModU64x32.c')),
  ),
  row(
    'UINT64 EFIAPI DivU64x32Remainder (IN UINT64 Dividend, IN UINT32 Divisor, OUT UINT32 *Remainder OPTIONAL)',
    'The quotient, and the remainder unless its pointer is NULL; Divisor is not 0.',
    (c, a) => {
      const by = divisor(c, word(a, 1), 'DivU64x32Remainder.c');
      remainder(c, word(a, 2), 4, big(a, 0) % by);
      return wordOf(big(a, 0) / by);
    },
  ),
  row(
    'UINT64 EFIAPI DivU64x64Remainder (IN UINT64 Dividend, IN UINT64 Divisor, OUT UINT64 *Remainder OPTIONAL)',
    'The quotient, and the remainder unless its pointer is NULL; Divisor is not 0.',
    (c, a) => {
      const by = divisor(c, word(a, 1), 'DivU64x64Remainder.c');
      remainder(c, word(a, 2), 8, big(a, 0) % by);
      return wordOf(big(a, 0) / by);
    },
  ),
  row(
    'INT64 EFIAPI DivS64x64Remainder (IN INT64 Dividend, IN INT64 Divisor, OUT INT64 *Remainder OPTIONAL)',
    'The signed quotient, and the remainder unless its pointer is NULL; Divisor is not 0.',
    (c, a) => {
      const by = divisor(c, word(a, 1), 'DivS64x64Remainder.c');
      remainder(c, word(a, 2), 8, big(a, 0) % by);
      return signed(big(a, 0) / by);
    },
  ),
];

function readUnaligned(bits: number, size: number): Builtin {
  const type = bits === 24 ? 'UINT32' : `UINT${bits}`;
  return row(
    `${type} EFIAPI ReadUnaligned${bits} (IN CONST ${type} *Buffer)`,
    `The ${bits} bits at an address of any alignment.`,
    (c, a) => {
      const bytes = c.loadBytes(word(a, 0), size);
      return wordOf(bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n));
    },
  );
}

function writeUnaligned(bits: number, size: number): Builtin {
  const type = bits === 24 ? 'UINT32' : `UINT${bits}`;
  return row(
    `${type} EFIAPI WriteUnaligned${bits} (OUT ${type} *Buffer, IN ${type} Value)`,
    `Writes ${bits} bits at an address of any alignment. Returns Value.`,
    (c, a) => {
      const value = big(a, 1);
      c.storeBytes(
        word(a, 0),
        Uint8Array.from({ length: size }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn)),
      );
      return word(a, 1);
    },
  );
}

/** Bits StartBit … EndBit of an operand of `bits` bits, as a mask. */
function fieldMask(context: Context, bits: number, start: Word, end: Word): bigint {
  if (Number(end) >= bits) context.assertFailed(`${DIR}BitField.c`, 41, `EndBit < ${bits}`);
  if (Number(start) > Number(end)) context.assertFailed(`${DIR}BitField.c`, 42, 'StartBit <= EndBit');
  return ((1n << (BigInt(end) - BigInt(start) + 1n)) - 1n) << BigInt(start);
}

function bitFields(bits: number): Builtin[] {
  const type = `UINT${bits}`;
  const head = `IN ${type} Operand, IN UINTN StartBit, IN UINTN EndBit`;
  /** The mask of the field, and its data moved to their place; the bounds are checked first. */
  const field = (c: Context, a: readonly Word[]) => {
    const mask = fieldMask(c, bits, word(a, 1), word(a, 2));
    return { mask, moved: (index: number) => (big(a, index) << big(a, 1)) & mask };
  };
  const result = (value: bigint): Word => wordOf(BigInt.asUintN(bits, value));
  return [
    row(`${type} EFIAPI BitFieldRead${bits} (${head})`, 'The bits StartBit … EndBit.', (c, a) =>
      result((big(a, 0) & field(c, a).mask) >> big(a, 1)),
    ),
    row(`${type} EFIAPI BitFieldWrite${bits} (${head}, IN ${type} Value)`, 'Operand with these bits replaced by Value.', (c, a) => {
      const { mask, moved } = field(c, a);
      return result((big(a, 0) & ~mask) | moved(3));
    }),
    row(`${type} EFIAPI BitFieldOr${bits} (${head}, IN ${type} OrData)`, 'Operand with OrData or-ed into these bits.', (c, a) =>
      result(big(a, 0) | field(c, a).moved(3)),
    ),
    row(`${type} EFIAPI BitFieldAnd${bits} (${head}, IN ${type} AndData)`, 'Operand with these bits and-ed with AndData.', (c, a) => {
      const { mask, moved } = field(c, a);
      return result(big(a, 0) & (moved(3) | ~mask));
    }),
    row(
      `${type} EFIAPI BitFieldAndThenOr${bits} (${head}, IN ${type} AndData, IN ${type} OrData)`,
      'Operand with these bits and-ed with AndData, then or-ed with OrData.',
      (c, a) => {
        const { mask, moved } = field(c, a);
        return result((big(a, 0) & (moved(3) | ~mask)) | moved(4));
      },
    ),
  ];
}

/** Sum of little-endian elements of a table. */
function sum(context: Context, args: readonly Word[], bytes: number): bigint {
  const data = context.loadBytes(word(args, 0), Number(word(args, 1)));
  context.work(data.length >> 3);
  let total = 0n;
  for (let i = 0; i + bytes <= data.length; i += bytes) {
    for (let k = 0; k < bytes; k++) total += BigInt(data[i + k] as number) << BigInt(8 * k);
  }
  return BigInt.asUintN(bytes * 8, total);
}

const SUMS: readonly Builtin[] = [8, 16, 32, 64].flatMap((bits) => {
  const type = `UINT${bits}`;
  const bytes = bits / 8;
  return [
    row(
      `${type} EFIAPI CalculateSum${bits} (IN CONST ${type} *Buffer, IN UINTN Length)`,
      `Sum of the elements, modulo 2^${bits}; Length is in bytes.`,
      (c, a) => wordOf(sum(c, a, bytes)),
    ),
    row(
      `${type} EFIAPI CalculateCheckSum${bits} (IN CONST ${type} *Buffer, IN UINTN Length)`,
      `The number that makes the sum of the elements 0, modulo 2^${bits}; Length is in bytes.`,
      (c, a) => wordOf(BigInt.asUintN(bits, -sum(c, a, bytes))),
    ),
  ];
});

const PROCESSOR: readonly Builtin[] = [
  {
    name: 'CpuDeadLoop',
    prototype: 'VOID EFIAPI CpuDeadLoop (VOID) __attribute__ ((noreturn));',
    doc: 'Waits for ever: the run ends.',
    reference: REFERENCE,
    neverReturns: true,
    body: (context) => context.halt('CpuDeadLoop'),
  },
  {
    name: 'CpuBreakpoint',
    prototype: 'VOID EFIAPI CpuBreakpoint (VOID);',
    doc: 'A breakpoint: nobody is there to go on from it, so the run ends.',
    reference: REFERENCE,
    body: (context) => context.halt('CpuBreakpoint'),
  },
  row('VOID EFIAPI CpuPause (VOID)', 'Nothing; a hint in waiting loops.', () => 0),
  row('VOID EFIAPI CpuFlushTlb (VOID)', 'Nothing: there is no TLB.', () => 0),
  row('VOID EFIAPI MemoryFence (VOID)', 'Nothing: accesses happen in program order.', () => 0),
  row('VOID EFIAPI SpeculationBarrier (VOID)', 'Nothing: nothing is speculated.', () => 0),
  row('VOID EFIAPI EnableInterrupts (VOID)', 'Nothing: no interrupt ever comes.', () => 0),
  row('VOID EFIAPI DisableInterrupts (VOID)', 'Nothing: no interrupt ever comes.', () => 0),
  row('BOOLEAN EFIAPI SaveAndDisableInterrupts (VOID)', 'TRUE: interrupts were enabled.', () => 1),
  row('BOOLEAN EFIAPI GetInterruptState (VOID)', 'TRUE: interrupts are enabled.', () => 1),
  row('BOOLEAN EFIAPI SetInterruptState (IN BOOLEAN InterruptState)', 'Returns InterruptState.', (_c, a) => word(a, 0)),
];

export const baseLibNumbers: readonly Builtin[] = [
  ...SHIFTS,
  ...SCANS,
  ...ARITHMETIC,
  readUnaligned(16, 2),
  readUnaligned(24, 3),
  readUnaligned(32, 4),
  readUnaligned(64, 8),
  writeUnaligned(16, 2),
  writeUnaligned(24, 3),
  writeUnaligned(32, 4),
  writeUnaligned(64, 8),
  ...[8, 16, 32, 64].flatMap(bitFields),
  ...SUMS,
  row('UINT32 EFIAPI CalculateCrc32 (IN VOID *Buffer, IN UINTN Length)', 'CRC-32 of a buffer.', (c, a) => {
    const data = c.loadBytes(word(a, 0), Number(word(a, 1)));
    c.work(data.length >> 3);
    return crc32(data);
  }),
  ...PROCESSOR,
];

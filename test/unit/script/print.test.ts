// The rows of the specification's tables on PrintLib (8.5), each with the output that EDK2 was observed to give.

import { describe, expect, test } from 'vitest';
import { type PrintArguments, printFormat } from '../../../src/script/print-format';
import { low32, unsigned64, type Word } from '../../../src/script/words';
import { EFI_NOT_AVAILABLE_YET, EFI_NOT_FOUND } from '../../../src/uefi/status';

type Argument = number | bigint | string | Uint8Array;

/** Arguments from a list; strings and byte arrays stand for pointers to them. */
function argumentsOf(list: readonly Argument[]): PrintArguments {
  let next = 0;
  const take = (): Argument => {
    const value = list[next++];
    if (value === undefined) throw new Error('the format takes more arguments than were given');
    return value;
  };
  const word = (): Word => take() as Word;
  return {
    next32: () => low32(word()) | 0,
    next64: () => unsigned64(word()),
    nextCount: () => unsigned64(word()),
    nextCharacter: () => low32(word()) & 0xffff,
    nextPointer: () => {
      const value = take();
      return typeof value === 'string' || value instanceof Uint8Array ? next : value;
    },
    readString: (address, _bytes, limit) => (list[Number(address) - 1] as string).slice(0, limit),
    readBytes: (address, count) => (list[Number(address) - 1] as Uint8Array).subarray(0, count),
  };
}

function print(format: string, ...list: Argument[]): string {
  return printFormat(format, argumentsOf(list), 1000).text;
}

const GUID = Uint8Array.from([0x9f, 0x04, 0x19, 0x4c, 0x37, 0x41, 0xd3, 0x4d, 0x9c, 0x10, 0x8b, 0x97, 0xa8, 0x3f, 0xfd, 0xfa]);
const TIME = Uint8Array.from([0xea, 0x07, 8, 6, 9, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

const OBSERVED: readonly (readonly [format: string, list: readonly Argument[], output: string])[] = [
  ['%d', [-42], '-42'],
  ['%u', [-1], '4294967295'],
  ['%5d', [42], '   42'],
  ['%-5d|', [42], '42   |'],
  ['%05d', [-42], '-0042'],
  ['%+d', [42], '+42'],
  ['%,d', [1234567], '1,234,567'],
  ['%010,d', [1234], '     1,234'],
  ['%.5d', [42], '00042'],
  ['%8.5d', [-42], '  -00042'],
  ['%lu', [-5], '18446744073709551611'],
  ['%+u', [5], '5'],
  ['%10a', ['hi'], '        hi'],
  ['%.5a', ['hi'], '   hi'],
  ['%20r', [EFI_NOT_FOUND], '           Not Found'],
  ['%-8X|', [0xab], 'AB      |'],
  ['%,ld', [-(2n ** 63n)], '-9,223,372,036,854,775,808'],
  ['%x', [0xabcdef], 'ABCDEF'],
  ['%x', [-1], 'FFFFFFFF'],
  ['%08x', [0xabc], '00000ABC'],
  ['%8X', [0xabc], '00000ABC'],
  ['%8x', [0xabc], '     ABC'],
  ['%lx', [0x123456789abc], '123456789ABC'],
  ['%x', [0x123456789], '23456789'],
  ['%016lx', [0x1234], '0000000000001234'],
  ['%16lx', [0x1234], '            1234'],
  ['%p', [0x1234], '1234'],
  ['%16p', [0x1234], '0000000000001234'],
  ['%+x', [5], '+5'],
  ['%.1a', ['hi'], 'h'],
  ['%-8.5a|', ['hi'], '   hi   |'],
  ['%i', [], 'i'],
  ['%*.*d', [8, 4, 42], '    0042'],
  ['%g', [GUID], '4C19049F-4137-4DD3-9C10-8B97A83FFDFA'],
];

/** Statements of the section that its table of observations does not repeat. */
const STATED: typeof OBSERVED = [
  ['100%%', [], '100%'],
  ['%', [], ''],
  ['%l', [], ''],
  ['%5', [], '     '],
  ['%-5', [], '     '],
  ['%.0d', [0], ''],
  ['%d', [0], '0'],
  ['%lld', [2n ** 63n], '-9223372036854775808'],
  ['%Lx', [2n ** 64n - 1n], 'FFFFFFFFFFFFFFFF'],
  ['% d', [42], ' 42'],
  ['% +d', [42], '+42'],
  ['% u', [42], ' 42'],
  ['% p', [42], '2A'],
  ['%+p', [42], '2A'],
  ['%+X', [42], '+2A'],
  ['%-05d|', [42], '42   |'],
  ['%05.3d', [42], '  042'],
  ['%08,d', [1234567], '1,234,567'],
  ['%,x', [0x1234567], '1234567'],
  ['%+,d', [1234567], '+1,234,567'],
  ['%,d', [-123], '-123'],
  ['%,d', [-1234], '-1,234'],
  ['%2d', [12345], '12345'],
  ['%c', [0x41], 'A'],
  ['%c', [0], ' '],
  ['%3c|', [0x41], '  A|'],
  ['%-3c|', [0x41], 'A  |'],
  ['%s', ['wide'], 'wide'],
  ['%S', ['wide'], 'wide'],
  ['%s', [0], '<null string>'],
  ['%a', [0], '<null string>'],
  ['%.6a', [0], '<null '],
  ['%g', [0], '<null guid>'],
  ['%t', [0], '<null time>'],
  ['%t', [TIME], '08/06/2026  09:05'],
  ['%.4g', [GUID], '4C19'],
  ['%r', [0], 'Success'],
  ['%r', [5], 'Warning Stale Data'],
  ['%r', [2n ** 63n], '00000000'],
  ['%r', [2n ** 63n + 0x64n], '00000064'],
  ['%r', [2n ** 63n + 29n], 'Reserved (29)'],
  ['%r', [EFI_NOT_AVAILABLE_YET], '00000002'],
  ['%.3r', [EFI_NOT_FOUND], 'Not'],
  ['%#x', [], '#x'],
  ['%zd', [], 'zd'],
  ['%hd', [], 'hd'],
  ['%5i|', [], '    i|'],
  ['a\nb', [], 'a\r\nb'],
  ['a\r\nb', [], 'a\r\nb'],
  ['a\n\rb', [], 'a\r\nb'],
  ['a\rb', [], 'a\rb'],
  ['a\n\nb', [], 'a\r\n\r\nb'],
  ['%a', ['x\ny'], 'x\ny'],
  ['%l-08d|', [42], '42      |'],
  ['%.l8d', [42], '00000042'],
];

describe('printFormat', () => {
  for (const [kind, rows] of [
    ['observed', OBSERVED],
    ['stated', STATED],
  ] as const) {
    for (const [format, list, output] of rows) {
      test(`${JSON.stringify(format)} of (${list.join(', ')}) gives ${JSON.stringify(output)}, as ${kind}`, () => {
        expect(print(format, ...list)).toBe(output);
      });
    }
  }

  test('output stops at the capacity, and the length goes on counting', () => {
    const { text, length } = printFormat('%d-%a', argumentsOf([12345, 'xyz']), 5);
    expect(text).toBe('12345');
    expect(length).toBe(9);
  });

  test('a width of a thousand million writes no more than the capacity', () => {
    const { text, length } = printFormat('%1000000000d', argumentsOf([1]), 320);
    expect(text).toBe(' '.repeat(320));
    expect(length).toBe(1_000_000_000);
  });

  test('a negative width from an argument pads nothing', () => {
    expect(print('%*d', -5, 42)).toBe('42');
  });

  test('arguments are taken in order, and unknown types take none', () => {
    expect(print('%d %i %lx %a', 1, 2n ** 40n, 'z')).toBe('1 i 10000000000 z');
  });
});

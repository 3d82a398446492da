// PrintLib against the rows of the specification (print-rows.ts): the formatter alone, and each function as a script calls it.

import { describe, expect, test } from 'vitest';
import { type PrintArguments, printFormat } from '../../../src/script/print-format';
import { low32, unsigned64, type Word } from '../../../src/script/words';
import { type Argument, GUID, OBSERVED, type Row, STATED, TIME } from './print-rows';
import { run } from './run-script';

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

/** An argument in C, as firmware passes it to a conversion of that format. */
function inC(value: Argument, format: string): string {
  if (value === GUID) return '&mGuid';
  if (value === TIME) return '&mTime';
  if (typeof value === 'string') return `${/%[^a]*[sS]/.test(format) ? 'L' : ''}${JSON.stringify(value)}`;
  if (value === 0 && /[asSgt]/.test(format)) return 'NULL';
  const wide = typeof value === 'bigint' || Math.abs(value as number) > 0x7fffffff || /[lLpr*]/.test(format);
  return wide ? `(INT64)0x${BigInt.asUintN(64, BigInt(value as number)).toString(16)}ULL` : String(value);
}

const bytesInC = (bytes: Uint8Array) => `{ ${bytes.join(', ')} }`;

/** A script with a line of output, in brackets, for every row. */
function script(rows: readonly Row[], call: (format: string, args: string, wide: string) => string): string {
  return `#include <Uefi.h>
#include <Library/UefiLib.h>
#include <Library/PrintLib.h>
STATIC UINT8   mGuid[16] = ${bytesInC(GUID)};
STATIC UINT8   mTime[16] = ${bytesInC(TIME)};
STATIC CHAR16  mWide[200];
STATIC CHAR8   mNarrow[200];
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
${rows
  .map(([format, list]) => {
    const text = JSON.stringify(format);
    const args = list.map((value) => `, ${inC(value, format)}`).join('');
    return `  Print (L"[");\n  ${call(text, args, `L${text}`)}\n  Print (L"]\\n");`;
  })
  .join('\n')}
  return EFI_SUCCESS;
}
`;
}

describe('a script that calls', () => {
  const rows = [...OBSERVED, ...STATED];
  test.each([
    ['Print', (_: string, args: string, wide: string) => `Print (${wide}${args});`],
    ['AsciiPrint', (text: string, args: string) => `AsciiPrint (${text}${args});`],
    [
      'UnicodeSPrint',
      (_: string, args: string, wide: string) =>
        `if (UnicodeSPrint (mWide, sizeof (mWide), ${wide}${args}) != StrLen (mWide)) { Print (L"length"); }\n  gST->ConOut->OutputString (gST->ConOut, mWide);`,
    ],
    [
      'AsciiSPrint',
      (text: string, args: string) =>
        `if (AsciiSPrint (mNarrow, sizeof (mNarrow), ${text}${args}) != AsciiStrLen (mNarrow)) { Print (L"length"); }\n  UnicodeSPrintAsciiFormat (mWide, sizeof (mWide), "%a", mNarrow);\n  gST->ConOut->OutputString (gST->ConOut, mWide);`,
    ],
    [
      'UnicodeSPrintAsciiFormat',
      (text: string, args: string) =>
        `UnicodeSPrintAsciiFormat (mWide, sizeof (mWide), ${text}${args});\n  gST->ConOut->OutputString (gST->ConOut, mWide);`,
    ],
    [
      'AsciiSPrintUnicodeFormat',
      (_: string, args: string, wide: string) =>
        `AsciiSPrintUnicodeFormat (mNarrow, sizeof (mNarrow), ${wide}${args});\n  Print (L"%a", mNarrow);`,
    ],
  ])('%s prints every row as the specification says', (_, call) => {
    const { console } = run(
      script(rows, call).replace(
        '#include <Library/PrintLib.h>',
        '$&\n#include <Library/BaseLib.h>\n#include <Library/UefiBootServicesTableLib.h>',
      ),
    );
    const printed = [...console.matchAll(/\[([\s\S]*?)\]\r\n(?=\[|$)/g)].map(([, text]) => text);
    expect(printed).toHaveLength(rows.length);
    for (const [i, [format, list, output]] of rows.entries()) {
      expect(printed[i], `${JSON.stringify(format)} of (${list.join(', ')})`).toBe(output);
    }
  });

  test('a buffer function is told when its buffer is full', () => {
    const body = script([], () => '').replace(
      '  return EFI_SUCCESS;',
      `  Print (L"%d ", (UINT32)AsciiSPrint (mNarrow, 6, "%d-%a", 12345, "xyz"));
  Print (L"%a %d ", mNarrow, (UINT32)UnicodeSPrint (mWide, 7, L"%s", L"abcdef"));
  Print (L"%s", mWide);
  return EFI_SUCCESS;`,
    );
    expect(run(body).console).toBe('5 12345 2 ab');
  });
});

// PrintLib (spec 8.5): formatting into buffers. Each function exists for CHAR16 and CHAR8 buffers and formats, with its
// arguments in `...`, in a VA_LIST, or in a BASE_LIST. Output stops when the buffer is full and is always terminated.

import { EFI_BUFFER_TOO_SMALL, EFI_INVALID_PARAMETER } from '../../uefi/status';
import { type PrintArguments, printFormat } from '../print-format';
import { signed64, type Word, wordOf } from '../words';
import { word } from './arguments';
import type { Builtin, Context } from './builtin';

const MAX_CHARACTERS = 1_000_000;

/** Formats into a buffer of `size` bytes; returns the number of characters without the terminator. */
function format(
  context: Context,
  buffer: Word,
  size: Word,
  bufferBytes: 1 | 2,
  formatAddress: Word,
  formatBytes: 1 | 2,
  args: PrintArguments,
): Word {
  const capacity = Number(BigInt(size) / BigInt(bufferBytes));
  if (capacity === 0) return 0;
  const text = context.loadString(formatAddress, formatBytes);
  const printed = printFormat(text, args, Math.min(capacity - 1, MAX_CHARACTERS));
  context.work(printed.text.length >> 2);
  context.storeString(buffer, bufferBytes, printed.text);
  return printed.text.length;
}

/** UnicodeSPrint and its seven relatives. */
function sprint(bufferBytes: 1 | 2, formatBytes: 1 | 2): Builtin[] {
  const other = bufferBytes === formatBytes ? '' : formatBytes === 2 ? 'UnicodeFormat' : 'AsciiFormat';
  const side = bufferBytes === 2 ? 'Unicode' : 'Ascii';
  const bufferType = bufferBytes === 2 ? 'CHAR16' : 'CHAR8';
  const formatType = formatBytes === 2 ? 'CHAR16' : 'CHAR8';
  const style = formatBytes === 2 ? 'printlib_unicode' : 'printlib_ascii';
  const head = `OUT ${bufferType} *StartOfBuffer, IN UINTN BufferSize, IN CONST ${formatType} *FormatString`;
  const doc = `Formats into a buffer of BufferSize bytes and returns the number of ${bufferType} characters without the terminator.`;
  return [
    {
      name: `${side}SPrint${other}`,
      prototype: `UINTN EFIAPI ${side}SPrint${other} (${head}, ...) __attribute__ ((format (${style}, 3, 4)));`,
      doc,
      reference: 'MdePkg PrintLib',
      body: (context, args, rest) => format(context, word(args, 0), word(args, 1), bufferBytes, word(args, 2), formatBytes, rest),
    },
    {
      name: `${side}VSPrint${other}`,
      prototype: `UINTN EFIAPI ${side}VSPrint${other} (${head}, IN VA_LIST Marker) __attribute__ ((format (${style}, 3, 0)));`,
      doc,
      reference: 'MdePkg PrintLib',
      body: (context, args) =>
        format(context, word(args, 0), word(args, 1), bufferBytes, word(args, 2), formatBytes, context.listArguments(word(args, 3))),
    },
    {
      name: `${side}BSPrint${other}`,
      prototype: `UINTN EFIAPI ${side}BSPrint${other} (${head}, IN BASE_LIST Marker) __attribute__ ((format (${style}, 3, 0)));`,
      doc,
      reference: 'MdePkg PrintLib',
      body: (context, args) =>
        format(context, word(args, 0), word(args, 1), bufferBytes, word(args, 2), formatBytes, context.listArguments(word(args, 3))),
    },
  ];
}

const LEFT_JUSTIFY = 1n;
const COMMA_TYPE = 8n;
const PREFIX_ZERO = 0x20n;
const RADIX_HEX = 0x80n;

/** Characters that a value may have, its terminator included: MAXIMUM_VALUE_CHARACTERS. */
const MAX_VALUE_CHARACTERS = 38;

/**
 * The text of UnicodeValueToStringS and its ASCII twin; undefined when the flags or the width are not valid. Width is the most
 * characters that there may be: a longer text is cut, and a shorter one is filled up with zeros only.
 */
function valueText(flags: bigint, value: Word, width: bigint): string | undefined {
  if ((flags & ~(LEFT_JUSTIFY | COMMA_TYPE | PREFIX_ZERO | RADIX_HEX)) !== 0n) return undefined;
  const hex = (flags & RADIX_HEX) !== 0n;
  const commas = (flags & COMMA_TYPE) !== 0n;
  if ((hex && commas) || width >= MAX_VALUE_CHARACTERS) return undefined;
  const zeros = (flags & PREFIX_ZERO) !== 0n && !commas && width !== 0n;
  const sign = !hex && value < 0 ? '-' : '';
  const magnitude = BigInt.asUintN(64, sign ? -BigInt(value) : BigInt(value));
  let digits = hex ? magnitude.toString(16).toUpperCase() : magnitude.toString();
  if (commas) digits = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  const most = width === 0n ? MAX_VALUE_CHARACTERS - 1 : Number(width);
  return (sign + (zeros ? digits.padStart(most - sign.length, '0') : digits)).slice(0, most);
}

function valueToString(context: Context, args: readonly Word[], bytes: 1 | 2): Word {
  const INVALID_PARAMETER = wordOf(EFI_INVALID_PARAMETER);
  const BUFFER_TOO_SMALL = wordOf(EFI_BUFFER_TOO_SMALL);
  const [buffer, size, flags, value, width] = args as [Word, Word, Word, Word, Word];
  // 1,000,000 characters at most (PcdMaximumUnicodeStringLength, PcdMaximumAsciiStringLength).
  if (buffer === 0 || size > MAX_CHARACTERS * bytes + (bytes - 1)) return INVALID_PARAMETER;
  const text = valueText(BigInt(flags), signed64(value), BigInt(width));
  if (text === undefined) return INVALID_PARAMETER;
  if (BigInt(size) < BigInt((text.length + 1) * bytes)) return BUFFER_TOO_SMALL;
  context.storeString(buffer, bytes, text);
  return 0;
}

function length(formatBytes: 1 | 2): Builtin {
  const name = formatBytes === 2 ? 'SPrintLength' : 'SPrintLengthAsciiFormat';
  const type = formatBytes === 2 ? 'CHAR16' : 'CHAR8';
  const style = formatBytes === 2 ? 'printlib_unicode' : 'printlib_ascii';
  return {
    name,
    prototype: `UINTN EFIAPI ${name} (IN CONST ${type} *FormatString, IN VA_LIST Marker) __attribute__ ((format (${style}, 1, 0)));`,
    doc: 'Number of characters that the format would print, without the terminator.',
    reference: 'MdePkg PrintLib',
    body(context, args) {
      const text = context.loadString(word(args, 0), formatBytes);
      return wordOf(BigInt(printFormat(text, context.listArguments(word(args, 1)), 0).length));
    },
  };
}

export const printLib: readonly Builtin[] = [
  ...sprint(2, 2),
  ...sprint(2, 1),
  ...sprint(1, 1),
  ...sprint(1, 2),
  {
    name: 'UnicodeValueToStringS',
    prototype:
      'RETURN_STATUS EFIAPI UnicodeValueToStringS (IN OUT CHAR16 *Buffer, IN UINTN BufferSize, IN UINTN Flags, IN INT64 Value, IN UINTN Width);',
    doc: 'A number as text.\nRETURN_INVALID_PARAMETER: Buffer is NULL, the flags or the width are not valid. RETURN_BUFFER_TOO_SMALL.',
    reference: 'MdePkg PrintLib',
    body: (context, args) => valueToString(context, args, 2),
  },
  {
    name: 'AsciiValueToStringS',
    prototype:
      'RETURN_STATUS EFIAPI AsciiValueToStringS (IN OUT CHAR8 *Buffer, IN UINTN BufferSize, IN UINTN Flags, IN INT64 Value, IN UINTN Width);',
    doc: 'A number as text.\nRETURN_INVALID_PARAMETER: Buffer is NULL, the flags or the width are not valid. RETURN_BUFFER_TOO_SMALL.',
    reference: 'MdePkg PrintLib',
    body: (context, args) => valueToString(context, args, 1),
  },
  length(2),
  length(1),
];

/** Formats a text that is then shown: Print and its relatives, DEBUG. */
export function formatted(context: Context, address: Word, bytes: 1 | 2, args: PrintArguments, capacity: number): string {
  const { text } = printFormat(context.loadString(address, bytes), args, capacity);
  context.work(text.length >> 2);
  return text;
}

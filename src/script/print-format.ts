// PrintLib's format strings, character for character (spec 8.5; MdePkg PrintLib). One routine serves Print, DEBUG and the
// SPrint family: it takes the format as UTF-16 units and its arguments through an interface, so that a call's `...` and
// a VA_LIST in memory are the same to it.
//
// A conversion becomes a piece of text, its prefix, and three numbers: width, precision, count. What is written is
//   spaces to the width, prefix, zeros (numbers) or spaces (everything else) to the precision, text, spaces to the width
// where the two outer paddings exclude each other.

import { statusText } from '../uefi/status';
import { low32, signed64, unsigned64, type Word } from './words';

/** Where the arguments of a format come from. Each call of a `next…` function takes one argument. */
export interface PrintArguments {
  /** An `int`: -2^31 … 2^31-1. */
  next32(): number;
  /** A 64-bit argument, unsigned. */
  next64(): Word;
  /** A UINTN, given to `*`. */
  nextCount(): Word;
  /** A CHAR16 that was promoted to an `int` or a UINTN: 0 … 0xFFFF. */
  nextCharacter(): number;
  /** A pointer. */
  nextPointer(): Word;
  /** At most `limit` characters of 1 or 2 bytes each at an address, up to the terminator. */
  readString(address: Word, characterBytes: 1 | 2, limit: number): string;
  /** `count` bytes at an address. */
  readBytes(address: Word, count: number): Uint8Array;
}

export interface Printed {
  /** What fits into the capacity. */
  readonly text: string;
  /** Characters that an unlimited buffer would hold (SPrintLength). */
  readonly length: number;
}

const LEFT_JUSTIFY = 1;
const PAD_TO_WIDTH = 2;
const PRECISION = 4;
const PREFIX_SIGN = 8;
const PREFIX_BLANK = 16;
const PREFIX_ZERO = 32;
const LONG = 64;
const COMMA = 128;

/** Characters beyond this are counted no further: no buffer of a script is larger (PcdMaximumUnicodeStringLength). */
const MAX_STRING = 1_000_000;

/** Collects text up to a capacity and counts what would have been written. */
class Output {
  text = '';
  length = 0;

  constructor(private readonly capacity: number) {}

  put(text: string): void {
    this.length += text.length;
    const room = this.capacity - this.text.length;
    if (room > 0) this.text += text.length <= room ? text : text.slice(0, room);
  }

  /** EDK2 takes the count as signed: a negative one writes nothing. */
  fill(character: string, count: number): void {
    if (count <= 0) return;
    this.length += count;
    const room = Math.min(count, this.capacity - this.text.length);
    if (room > 0) this.text += character.repeat(room);
  }
}

/** A width or precision as EDK2 uses it: values from 2^63 on act as negative ones. */
function asCount(word: Word): number {
  return Number(typeof word === 'bigint' ? BigInt.asIntN(64, word) : word);
}

/**
 * Formats `format` into at most `capacity` characters (terminator not counted).
 * A format that ends inside a conversion writes only that conversion's width.
 */
export function printFormat(format: string, args: PrintArguments, capacity: number): Printed {
  const out = new Output(capacity);
  const end = format.length;
  let at = 0;
  while (at < end) {
    const plain = at;
    while (at < end) {
      const c = format.charCodeAt(at);
      if (c === 0x25 || c === 0x0a || c === 0x0d) break;
      at++;
    }
    if (at > plain) out.put(format.slice(plain, at));
    if (at >= end) break;
    if (format.charCodeAt(at) !== 0x25) {
      at = putLineEnd(format, at, out);
      continue;
    }
    at = putConversion(format, at + 1, args, out);
  }
  return { text: out.text, length: out.length };
}

/** `\n`, `\r\n` and `\n\r` end a line as CR LF; a lone `\r` stays. Returns where the text goes on. */
function putLineEnd(format: string, at: number, out: Output): number {
  const c = format[at];
  const next = format[at + 1];
  if (c === '\n') {
    out.put('\r\n');
    return next === '\r' ? at + 2 : at + 1;
  }
  out.put(next === '\n' ? '\r\n' : '\r');
  return next === '\n' ? at + 2 : at + 1;
}

/** One conversion, from the character after its percent sign. Returns where the text goes on. */
function putConversion(format: string, start: number, args: PrintArguments, out: Output): number {
  let flags = 0;
  let width = 0;
  let precision = 1;
  let at = start;
  let type = '';
  for (; at < format.length; at++) {
    const c = format[at] as string;
    if (c === '.') flags |= PRECISION;
    else if (c === '-') flags |= LEFT_JUSTIFY;
    else if (c === '+') flags |= PREFIX_SIGN;
    else if (c === ' ') flags |= PREFIX_BLANK;
    else if (c === ',') flags |= COMMA;
    else if (c === 'l' || c === 'L') flags |= LONG;
    else if (c === '*') {
      if (flags & PRECISION) precision = asCount(args.nextCount());
      else {
        flags |= PAD_TO_WIDTH;
        width = asCount(args.nextCount());
      }
    } else if (c >= '0' && c <= '9') {
      if (c === '0' && !(flags & PRECISION)) flags |= PREFIX_ZERO;
      let number = 0;
      while (at < format.length && (format[at] as string) >= '0' && (format[at] as string) <= '9') {
        number = Math.min(number * 10 + format.charCodeAt(at) - 0x30, Number.MAX_SAFE_INTEGER);
        at++;
      }
      at--;
      if (flags & PRECISION) precision = number;
      else {
        flags |= PAD_TO_WIDTH;
        width = number;
      }
    } else {
      type = c;
      break;
    }
  }
  if (type === '') {
    if (flags & PAD_TO_WIDTH) out.fill(' ', width);
    return at;
  }
  if (type === '\n' || type === '\r') {
    // A line end as the type takes the paddings of a string of two characters, or one.
    const piece = new Output(2);
    const next = putLineEnd(format, at, piece);
    putPadded(piece.text, '', false, flags, width, precision, out);
    return next;
  }
  switch (type) {
    case 'd':
    case 'u':
    case 'x':
    case 'X':
    case 'p':
      putNumber(type, flags, width, precision, args, out);
      break;
    case 'a':
    case 's':
    case 'S': {
      if (!(flags & PRECISION)) precision = 0;
      const address = args.nextPointer();
      const limit = flags & PRECISION ? Math.min(precision, MAX_STRING) : MAX_STRING;
      const text = address === 0 ? '<null string>'.slice(0, Math.max(limit, 0)) : args.readString(address, type === 'a' ? 1 : 2, limit);
      putPadded(text, '', false, flags, width, precision, out);
      break;
    }
    case 'c': {
      const character = args.nextCharacter();
      putPadded(character === 0 ? '' : String.fromCharCode(character), '', false, flags, width, precision, out);
      break;
    }
    case 'g': {
      const address = args.nextPointer();
      putPadded(address === 0 ? '<null guid>' : guidText(args.readBytes(address, 16)), '', false, flags, width, precision, out);
      break;
    }
    case 't': {
      const address = args.nextPointer();
      putPadded(address === 0 ? '<null time>' : timeText(args.readBytes(address, 16)), '', false, flags, width, precision, out);
      break;
    }
    case 'r':
      putPadded(statusText(BigInt(args.next64())), '', false, flags, width, precision, out);
      break;
    default:
      putPadded(type, '', false, flags, width, precision, out);
  }
  return at + 1;
}

/** d, u, x, X and p (spec 8.5, number formatting). */
function putNumber(type: string, givenFlags: number, width: number, givenPrecision: number, args: PrintArguments, out: Output): void {
  let flags = givenFlags;
  let precision = givenPrecision;
  const hexadecimal = type === 'x' || type === 'X' || type === 'p';
  if (type === 'p') flags = (flags & ~(PREFIX_BLANK | PREFIX_SIGN | PREFIX_ZERO)) | LONG;
  if (type === 'X' || type === 'p') flags |= PREFIX_ZERO;
  if (type === 'u') flags &= ~PREFIX_SIGN;

  let value: Word = flags & LONG ? args.next64() : args.next32();
  let prefix = flags & PREFIX_SIGN ? '+' : flags & PREFIX_BLANK ? ' ' : '';
  const comma = !hexadecimal && (flags & COMMA) !== 0;
  if (hexadecimal || type === 'u') value = flags & LONG ? unsigned64(value) : low32(value);
  else {
    value = signed64(value);
    if (value < 0) {
      prefix = '-';
      value = -value;
    }
  }
  if (comma) {
    flags &= ~PREFIX_ZERO;
    precision = 1;
  }
  let digits = hexadecimal ? value.toString(16).toUpperCase() : value.toString();
  if (value === 0 && precision === 0) digits = '';
  if (comma) digits = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  if (prefix) precision++;
  if ((flags & (PREFIX_ZERO | PAD_TO_WIDTH | LEFT_JUSTIFY | PRECISION)) === (PREFIX_ZERO | PAD_TO_WIDTH)) precision = width;
  putPadded(digits, prefix, true, flags, width, precision, out);
}

/** The common end of every conversion; `precision` is the smallest count of characters, prefix included. */
function putPadded(full: string, prefix: string, number: boolean, flags: number, width: number, precision: number, out: Output): void {
  const text = !number && flags & PRECISION && full.length > precision ? full.slice(0, Math.max(precision, 0)) : full;
  const count = text.length + prefix.length;
  const shown = Math.max(precision, count);
  const padding = flags & PAD_TO_WIDTH ? width - shown : 0;
  if (!(flags & LEFT_JUSTIFY)) out.fill(' ', padding);
  if (number) out.put(prefix);
  out.fill(number ? '0' : ' ', shown - count);
  out.put(text);
  if (flags & LEFT_JUSTIFY) out.fill(' ', padding);
}

function hexDigits(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

/** Registry format of the 16 bytes of an EFI_GUID: 4C19049F-4137-4DD3-9C10-8B97A83FFDFA. */
export function guidText(bytes: Uint8Array): string {
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
  const text = order.map((i) => hexDigits(bytes[i] ?? 0, 2)).join('');
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}

/** `MM/DD/YYYY  HH:MM` of the 16 bytes of an EFI_TIME. */
function timeText(bytes: Uint8Array): string {
  const two = (i: number) => String(bytes[i] ?? 0).padStart(2, '0');
  const year = String((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8)).padStart(4, '0');
  return `${two(2)}/${two(3)}/${year}  ${two(4)}:${two(5)}`;
}

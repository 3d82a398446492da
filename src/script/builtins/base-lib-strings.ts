// BaseLib's strings of CHAR16 (Str…) and CHAR8 (AsciiStr…), the safe ones among them. Each function is described once for
// both kinds. Maximum lengths are those of PcdMaximumUnicodeStringLength and PcdMaximumAsciiStringLength.

import { EFI_ACCESS_DENIED, EFI_BAD_BUFFER_SIZE, EFI_BUFFER_TOO_SMALL, EFI_INVALID_PARAMETER, EFI_UNSUPPORTED } from '../../uefi/status';
import { type Word, wordOf } from '../words';
import { word } from './arguments';
import type { Builtin, Context } from './builtin';

const MAX = 1_000_000;
const SUCCESS = 0;
const INVALID_PARAMETER = wordOf(EFI_INVALID_PARAMETER);
const UNSUPPORTED = wordOf(EFI_UNSUPPORTED);
const BUFFER_TOO_SMALL = wordOf(EFI_BUFFER_TOO_SMALL);
const ACCESS_DENIED = wordOf(EFI_ACCESS_DENIED);
const DIR = 'MdePkg/Library/BaseLib/';

/** One of the two kinds of string. */
interface Kind {
  readonly prefix: 'Str' | 'AsciiStr';
  readonly type: 'CHAR16' | 'CHAR8';
  readonly bytes: 1 | 2;
}

const UNICODE: Kind = { prefix: 'Str', type: 'CHAR16', bytes: 2 };
const ASCII: Kind = { prefix: 'AsciiStr', type: 'CHAR8', bytes: 1 };

type Body = (context: Context, args: readonly Word[]) => Word | undefined;

function row(prototype: string, doc: string, body: Body): Builtin {
  const name = /(\w+) \(/.exec(prototype)?.[1] as string;
  return { name, prototype: `${prototype};`, doc, reference: 'MdePkg BaseLib', body };
}

/** The string at an address; NULL asserts, as the unsafe functions do. */
function text(context: Context, kind: Kind, address: Word, limit = MAX): string {
  if (address === 0) context.assertFailed(`${DIR}String.c`, 36, 'String != ((void *) 0)');
  const result = context.loadString(address, kind.bytes, limit);
  context.work(result.length >> 2);
  return result;
}

const upper = (s: string) => s.replace(/[a-z]/g, (c) => c.toUpperCase());

function difference(a: string, b: string): Word {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const left = i < a.length ? a.charCodeAt(i) : 0;
  const right = i < b.length ? b.charCodeAt(i) : 0;
  return left - right;
}

function overlaps(a: Word, aBytes: number, b: Word, bBytes: number): boolean {
  const x = BigInt(a);
  const y = BigInt(b);
  return x < y ? y < x + BigInt(aBytes) : x < y + BigInt(bBytes);
}

/** Length up to `limit`, `limit` when there is no terminator before; 0 for NULL. */
function lengthUpTo(context: Context, kind: Kind, address: Word, limit: Word): number {
  if (address === 0 || limit === 0) return 0;
  return context.loadString(address, kind.bytes, Math.min(Number(limit), MAX)).length;
}

/** StrCpyS, StrnCpyS, StrCatS, StrnCatS: `count` undefined for those without a length. */
function safeCopy(context: Context, kind: Kind, target: Word, max: Word, source: Word, count: Word | undefined, append: boolean): Word {
  if (target === 0 || source === 0 || max === 0 || max > MAX || (count !== undefined && count > MAX)) return INVALID_PARAMETER;
  const room = Number(max);
  const have = append ? lengthUpTo(context, kind, target, max) : 0;
  // A destination without a terminator in its room has no place to append to.
  if (append && have >= room) return wordOf(EFI_BAD_BUFFER_SIZE);
  const piece = context.loadString(source, kind.bytes, count === undefined ? room - have : Math.min(Number(count), room - have));
  if (piece.length >= room - have) return BUFFER_TOO_SMALL;
  if (overlaps(target, room * kind.bytes, source, (piece.length + 1) * kind.bytes)) return ACCESS_DENIED;
  context.storeString(Number(target) + have * kind.bytes, kind.bytes, piece);
  context.work(piece.length >> 2);
  return SUCCESS;
}

const LIMITS = { Uintn: (1n << 64n) - 1n, Uint64: (1n << 64n) - 1n } as const;

interface Parsed {
  readonly value: bigint;
  readonly end: number;
  readonly overflow: boolean;
}

/** A number at the start of a string, after blanks; stops at the first character that is no digit. */
function parseNumber(s: string, hexadecimal: boolean, limit: bigint): Parsed {
  let i = 0;
  while (s[i] === ' ' || s[i] === '\t') i++;
  if (hexadecimal) {
    while (s[i] === '0') i++;
    if (s[i] === 'x' || s[i] === 'X') {
      if (i === 0 || s[i - 1] !== '0') return { value: 0n, end: 0, overflow: false };
      i++;
    }
  }
  let value = 0n;
  const digits = hexadecimal ? /[0-9a-fA-F]/ : /[0-9]/;
  const base = hexadecimal ? 16n : 10n;
  for (; i < s.length && digits.test(s[i] as string); i++) {
    const next = value * base + BigInt(`0x${s[i]}`);
    // The end is then the digit that is too much.
    if (next > limit) return { value: limit, end: i, overflow: true };
    value = next;
  }
  return { value, end: i, overflow: false };
}

function conversions(kind: Kind): Builtin[] {
  const rows: Builtin[] = [];
  for (const [radix, hexadecimal] of [
    ['Decimal', false],
    ['Hex', true],
  ] as const) {
    for (const [suffix, type] of [
      ['Uintn', 'UINTN'],
      ['Uint64', 'UINT64'],
    ] as const) {
      rows.push(
        row(
          `${type} EFIAPI ${kind.prefix}${radix}To${suffix} (IN CONST ${kind.type} *String)`,
          `The ${hexadecimal ? 'hexadecimal' : 'decimal'} number at the start of a string; the greatest ${type} when it is too large.`,
          (c, a) => wordOf(parseNumber(text(c, kind, word(a, 0)), hexadecimal, LIMITS[suffix]).value),
        ),
        row(
          `RETURN_STATUS EFIAPI ${kind.prefix}${radix}To${suffix}S (IN CONST ${kind.type} *String, OUT ${kind.type} **EndPointer OPTIONAL, OUT ${type} *Data)`,
          'The number at the start of a string, and where it ends.\nRETURN_INVALID_PARAMETER: a pointer is NULL. RETURN_UNSUPPORTED: the number is too large; *Data then holds the greatest one.',
          (c, a) => {
            if (word(a, 0) === 0 || word(a, 2) === 0) return INVALID_PARAMETER;
            const { value, end, overflow } = parseNumber(text(c, kind, word(a, 0)), hexadecimal, LIMITS[suffix]);
            if (word(a, 1) !== 0) c.store(word(a, 1), 8, Number(word(a, 0)) + end * kind.bytes);
            c.store(word(a, 2), 8, wordOf(value));
            return overflow ? UNSUPPORTED : SUCCESS;
          },
        ),
      );
    }
  }
  return rows;
}

function ofKind(kind: Kind): Builtin[] {
  const { prefix: p, type: t, bytes } = kind;
  const s = `IN CONST ${t} *String`;
  const two = `IN CONST ${t} *FirstString, IN CONST ${t} *SecondString`;
  const copy = `OUT ${t} *Destination, IN UINTN DestMax, IN CONST ${t} *Source`;
  const copyDoc =
    '\nRETURN_INVALID_PARAMETER: a pointer is NULL or DestMax is 0 or too large. RETURN_BUFFER_TOO_SMALL: it does not fit. RETURN_ACCESS_DENIED: the strings overlap.';
  return [
    row(`UINTN EFIAPI ${p}Len (${s})`, 'Characters of a string, without the terminator.', (c, a) => text(c, kind, word(a, 0)).length),
    row(
      `UINTN EFIAPI ${p}Size (${s})`,
      'Bytes of a string, with the terminator.',
      (c, a) => (text(c, kind, word(a, 0)).length + 1) * bytes,
    ),
    row(
      `INTN EFIAPI ${p}Cmp (${two})`,
      '0 when both strings are equal, otherwise the difference of the first two characters that differ.',
      (c, a) => difference(text(c, kind, word(a, 0)), text(c, kind, word(a, 1))),
    ),
    row(`INTN EFIAPI ${p}nCmp (${two}, IN UINTN Length)`, 'Compares at most Length characters.', (c, a) => {
      const limit = Math.min(Number(word(a, 2)), MAX);
      return limit === 0 ? 0 : difference(text(c, kind, word(a, 0), limit), text(c, kind, word(a, 1), limit));
    }),
    row(
      `${t} * EFIAPI ${p}Str (IN CONST ${t} *String, IN CONST ${t} *SearchString)`,
      'The first place of SearchString in String, or NULL.',
      (c, a) => {
        const at = text(c, kind, word(a, 0)).indexOf(text(c, kind, word(a, 1)));
        return at < 0 ? 0 : Number(word(a, 0)) + at * bytes;
      },
    ),
    row(`UINTN EFIAPI ${p}nLenS (${s}, IN UINTN MaxSize)`, 'Characters before the terminator, at most MaxSize; 0 for NULL.', (c, a) =>
      lengthUpTo(c, kind, word(a, 0), word(a, 1)),
    ),
    row(
      `UINTN EFIAPI ${p}nSizeS (${s}, IN UINTN MaxSize)`,
      'Bytes of a string with its terminator, characters at most MaxSize; 0 for NULL.',
      (c, a) => (word(a, 0) === 0 ? 0 : (lengthUpTo(c, kind, word(a, 0), word(a, 1)) + 1) * bytes),
    ),
    row(`RETURN_STATUS EFIAPI ${p}CpyS (${copy})`, `Copies a string.${copyDoc}`, (c, a) =>
      safeCopy(c, kind, word(a, 0), word(a, 1), word(a, 2), undefined, false),
    ),
    row(`RETURN_STATUS EFIAPI ${p}nCpyS (${copy}, IN UINTN Length)`, `Copies at most Length characters.${copyDoc}`, (c, a) =>
      safeCopy(c, kind, word(a, 0), word(a, 1), word(a, 2), word(a, 3), false),
    ),
    row(
      `RETURN_STATUS EFIAPI ${p}CatS (IN ${copy})`,
      `Appends a string.${copyDoc} RETURN_BAD_BUFFER_SIZE: Destination has no terminator.`,
      (c, a) => safeCopy(c, kind, word(a, 0), word(a, 1), word(a, 2), undefined, true),
    ),
    row(
      `RETURN_STATUS EFIAPI ${p}nCatS (IN ${copy}, IN UINTN Length)`,
      `Appends at most Length characters.${copyDoc} RETURN_BAD_BUFFER_SIZE: Destination has no terminator.`,
      (c, a) => safeCopy(c, kind, word(a, 0), word(a, 1), word(a, 2), word(a, 3), true),
    ),
    ...unsafeCopies(kind),
    ...conversions(kind),
  ];
}

/** The functions that EDK2 had before those with a DestMax, which older sources call: they write as far as the text goes. */
function unsafeCopies(kind: Kind): Builtin[] {
  const { prefix: p, type: t, bytes } = kind;
  const arguments_ = `IN OUT ${t} *Destination, IN CONST ${t} *Source`;
  const doc = '\nOlder sources call it; it does not know how long Destination is.';
  /** Writes what of the source is wanted behind what the destination has; gives the destination back. */
  const copy = (c: Context, a: readonly Word[], append: boolean, most = MAX) => {
    const [target, source] = [word(a, 0), word(a, 1)];
    if (target === 0) c.assertFailed(`${DIR}String.c`, 36, 'Destination != ((void *) 0)');
    const piece = text(c, kind, source, most);
    const at = Number(target) + (append ? text(c, kind, target).length * bytes : 0);
    if (overlaps(at, (piece.length + 1) * bytes, source, (piece.length + 1) * bytes)) {
      c.assertFailed(`${DIR}String.c`, 44, 'the strings do not overlap');
    }
    return { at, piece };
  };
  const whole = (c: Context, a: readonly Word[], append: boolean, most?: number): Word => {
    const { at, piece } = copy(c, a, append, most);
    c.storeString(at, bytes, piece);
    return word(a, 0);
  };
  return [
    row(`${t} * EFIAPI ${p}Cpy (${arguments_})`, `Copies a string; gives Destination back.${doc}`, (c, a) => whole(c, a, false)),
    row(
      `${t} * EFIAPI ${p}nCpy (${arguments_}, IN UINTN Length)`,
      `Copies at most Length characters and fills up to Length with zeros; without a terminator when the string is as long.${doc}`,
      (c, a) => {
        const length = Math.min(Number(word(a, 2)), MAX);
        if (length === 0) return word(a, 0);
        const { at, piece } = copy(c, a, false, length);
        c.work(length >> 2);
        for (let i = 0; i < length; i++) c.store(at + i * bytes, bytes, i < piece.length ? piece.charCodeAt(i) : 0);
        return word(a, 0);
      },
    ),
    row(`${t} * EFIAPI ${p}Cat (${arguments_})`, `Appends a string; gives Destination back.${doc}`, (c, a) => whole(c, a, true)),
    row(`${t} * EFIAPI ${p}nCat (${arguments_}, IN UINTN Length)`, `Appends at most Length characters and a terminator.${doc}`, (c, a) =>
      whole(c, a, true, Math.min(Number(word(a, 2)), MAX)),
    ),
  ];
}

/** UnicodeStrToAsciiStrS and AsciiStrToUnicodeStrS. */
function transcode(context: Context, source: Word, target: Word, max: Word, from: Kind, to: Kind): Word {
  if (source === 0 || target === 0 || max === 0 || max > MAX) return INVALID_PARAMETER;
  const string = context.loadString(source, from.bytes, MAX);
  if (string.length >= Number(max)) return BUFFER_TOO_SMALL;
  if (overlaps(target, Number(max) * to.bytes, source, (string.length + 1) * from.bytes)) return ACCESS_DENIED;
  context.storeString(target, to.bytes, string);
  return SUCCESS;
}

const upperOf = (c: Word): Word => (Number(c) >= 0x61 && Number(c) <= 0x7a ? Number(c) - 32 : c);

export const baseLibStrings: readonly Builtin[] = [
  ...ofKind(UNICODE),
  ...ofKind(ASCII),
  row(
    'INTN EFIAPI AsciiStriCmp (IN CONST CHAR8 *FirstString, IN CONST CHAR8 *SecondString)',
    'Compares two strings with a-z taken as A-Z: 0 when they are equal.',
    (c, a) => difference(upper(text(c, ASCII, word(a, 0))), upper(text(c, ASCII, word(a, 1)))),
  ),
  row(
    'RETURN_STATUS EFIAPI UnicodeStrToAsciiStrS (IN CONST CHAR16 *Source, OUT CHAR8 *Destination, IN UINTN DestMax)',
    'Copies a string of CHAR16 as CHAR8.\nRETURN_INVALID_PARAMETER. RETURN_BUFFER_TOO_SMALL. RETURN_ACCESS_DENIED: the strings overlap.',
    (c, a) => transcode(c, word(a, 0), word(a, 1), word(a, 2), UNICODE, ASCII),
  ),
  row(
    'RETURN_STATUS EFIAPI AsciiStrToUnicodeStrS (IN CONST CHAR8 *Source, OUT CHAR16 *Destination, IN UINTN DestMax)',
    'Copies a string of CHAR8 as CHAR16.\nRETURN_INVALID_PARAMETER. RETURN_BUFFER_TOO_SMALL. RETURN_ACCESS_DENIED: the strings overlap.',
    (c, a) => transcode(c, word(a, 0), word(a, 1), word(a, 2), ASCII, UNICODE),
  ),
  row('CHAR16 EFIAPI CharToUpper (IN CHAR16 Char)', 'a-z as A-Z, any other character as it is.', (_c, a) => upperOf(word(a, 0))),
  row('CHAR8 EFIAPI AsciiCharToUpper (IN CHAR8 Chr)', 'a-z as A-Z, any other character as it is.', (_c, a) => upperOf(word(a, 0))),
  row('UINT8 EFIAPI DecimalToBcd8 (IN UINT8 Value)', 'A number below 100 as two BCD digits.', (c, a) => {
    const value = Number(word(a, 0));
    if (value >= 100) c.assertFailed(`${DIR}String.c`, 1126, 'Value < 100');
    return Math.floor(value / 10) * 16 + (value % 10);
  }),
  row('UINT8 EFIAPI BcdToDecimal8 (IN UINT8 Value)', 'Two BCD digits as a number.', (c, a) => {
    const value = Number(word(a, 0));
    if ((value & 15) >= 10 || value >= 0xa0) c.assertFailed(`${DIR}String.c`, 1154, 'Value < 0xa0');
    return (value >> 4) * 10 + (value & 15);
  }),
];

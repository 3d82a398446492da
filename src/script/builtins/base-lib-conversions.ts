// BaseLib's conversions between strings and bytes: GUIDs, hexadecimal bytes, lengths of characters from one kind of string to
// the other, Base64, and the sums over bytes that are no part of the boot services.

import { EFI_ACCESS_DENIED, EFI_BUFFER_TOO_SMALL, EFI_INVALID_PARAMETER, EFI_UNSUPPORTED } from '../../uefi/status';
import { parseGuid } from '../prelude/guids';
import { type Word, wordOf } from '../words';
import type { Builtin, Context } from './builtin';

const MAX = 1_000_000;
const SUCCESS = 0;
const INVALID_PARAMETER = wordOf(EFI_INVALID_PARAMETER);
const UNSUPPORTED = wordOf(EFI_UNSUPPORTED);
const BUFFER_TOO_SMALL = wordOf(EFI_BUFFER_TOO_SMALL);
const ACCESS_DENIED = wordOf(EFI_ACCESS_DENIED);

type Body = (context: Context, args: readonly Word[]) => Word;

function row(prototype: string, doc: string, body: Body): Builtin {
  const name = /(\w+) \(/.exec(prototype)?.[1] as string;
  return { name, prototype: `${prototype};`, doc, reference: 'MdePkg BaseLib', body };
}

const GUID = /^([0-9a-fA-F]{8})-([0-9a-fA-F]{4})-([0-9a-fA-F]{4})-([0-9a-fA-F]{4})-([0-9a-fA-F]{12})/;

function strings(prefix: 'Str' | 'AsciiStr', type: 'CHAR16' | 'CHAR8', bytes: 1 | 2): Builtin[] {
  const other = bytes === 1 ? 'CHAR16' : 'CHAR8';
  const across = bytes === 1 ? 'AsciiStrnToUnicodeStrS' : 'UnicodeStrnToAsciiStrS';
  return [
    row(
      `RETURN_STATUS EFIAPI ${prefix}ToGuid (IN CONST ${type} *String, OUT GUID *Guid)`,
      'The GUID at the start of a string in registry format.\nRETURN_INVALID_PARAMETER: a pointer is NULL. RETURN_UNSUPPORTED: it is no GUID.',
      (context, args) => {
        const [string, guid] = args as [Word, Word];
        if (string === 0 || guid === 0) return INVALID_PARAMETER;
        const [text] = GUID.exec(context.loadString(string, bytes, 36)) ?? [];
        if (text === undefined) return UNSUPPORTED;
        context.storeBytes(guid, parseGuid(text));
        return SUCCESS;
      },
    ),
    row(
      `RETURN_STATUS EFIAPI ${prefix}HexToBytes (IN CONST ${type} *String, IN UINTN Length, OUT UINT8 *Buffer, IN UINTN MaxBufferSize)`,
      'The bytes that Length hexadecimal digits spell.\nRETURN_INVALID_PARAMETER: a pointer is NULL, Length is odd or too large. RETURN_BUFFER_TOO_SMALL. RETURN_UNSUPPORTED: a character is no digit.',
      (context, args) => {
        const [string, length, buffer, room] = args as [Word, Word, Word, Word];
        if (string === 0 || buffer === 0 || length > MAX || Number(length) % 2 !== 0) return INVALID_PARAMETER;
        if (BigInt(room) < BigInt(length) / 2n) return BUFFER_TOO_SMALL;
        const count = Number(length);
        const text = context.loadString(string, bytes, count);
        context.work(count >> 2);
        if (text.length < count || !/^[0-9a-fA-F]*$/.test(text)) return UNSUPPORTED;
        const result = Uint8Array.from({ length: count / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));
        context.storeBytes(buffer, result);
        return SUCCESS;
      },
    ),
    row(
      `RETURN_STATUS EFIAPI ${across} (IN CONST ${type} *Source, IN UINTN Length, OUT ${other} *Destination, IN UINTN DestMax, OUT UINTN *DestinationLength)`,
      'Copies at most Length characters into the other kind of string.\nRETURN_INVALID_PARAMETER: a pointer is NULL, DestMax is 0 or a length too large. RETURN_BUFFER_TOO_SMALL. RETURN_ACCESS_DENIED: the strings overlap.',
      (context, args) => {
        const [source, length, target, max, written] = args as [Word, Word, Word, Word, Word];
        if (target === 0 || source === 0 || written === 0 || length > MAX || max > MAX || max === 0) return INVALID_PARAMETER;
        const have = context.loadString(source, bytes, Number(max)).length;
        if (length >= max && have >= Number(max)) return BUFFER_TOO_SMALL;
        const count = Math.min(have, Number(length));
        const [from, to] = [BigInt(source), BigInt(target)];
        const [fromBytes, toBytes] = [BigInt((count + 1) * bytes), BigInt(Number(max) * (3 - bytes))];
        if (from < to ? to < from + fromBytes : from < to + toBytes) return ACCESS_DENIED;
        const text = context.loadString(source, bytes, count);
        context.work(count >> 2);
        const odd = [...text].some((character) => character.charCodeAt(0) >= 0x100);
        if (odd) context.assertFailed('MdePkg/Library/BaseLib/SafeString.c', 2650, '*Source < 0x100');
        context.store(written, 8, text.length);
        context.storeString(target, bytes === 1 ? 2 : 1, text);
        return SUCCESS;
      },
    ),
  ];
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64Encode(context: Context, args: readonly Word[]): Word {
  const [source, sourceLength, target, size] = args as [Word, Word, Word, Word];
  if (source === 0 || size === 0) return INVALID_PARAMETER;
  const room = BigInt(context.load(size, 8));
  if (sourceLength === 0) {
    if (room >= 1n && target !== 0) {
      context.store(size, 8, 1);
      context.store(target, 1, 0);
      return SUCCESS;
    }
    context.store(size, 8, 1);
    return BUFFER_TOO_SMALL;
  }
  const needed = ((BigInt(sourceLength) + 2n) / 3n) * 4n + 1n;
  if (room < needed || target === 0) {
    context.store(size, 8, wordOf(needed));
    return BUFFER_TOO_SMALL;
  }
  const bytes = context.loadBytes(source, Number(sourceLength));
  context.work(bytes.length);
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i] as number, bytes[i + 1], bytes[i + 2]];
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += ALPHABET[group >> 18] as string;
    text += ALPHABET[(group >> 12) & 63] as string;
    text += b === undefined ? '=' : (ALPHABET[(group >> 6) & 63] as string);
    text += c === undefined ? '=' : (ALPHABET[group & 63] as string);
  }
  context.storeString(target, 1, text);
  return SUCCESS;
}

/** A sum over bytes by its reflected polynomial; the value before and the result are inverted. */
function crc(context: Context, args: readonly Word[], polynomial: number, bits: 16 | 32): number {
  const [buffer, length, before] = args as [Word, Word, Word];
  const mask = bits === 16 ? 0xffff : -1;
  let sum = ~Number(before) & mask;
  const bytes = context.loadBytes(buffer, Number(length));
  context.work(bytes.length);
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? polynomial : 0);
  }
  return (~sum & mask) >>> 0;
}

function countOnes(bits: 32 | 64): Builtin {
  const name = `BitFieldCountOnes${bits}`;
  return row(
    `UINT8 EFIAPI ${name} (IN UINT${bits} Operand, IN UINTN StartBit, IN UINTN EndBit)`,
    'Number of bits that are 1 from StartBit to EndBit.',
    (context, args) => {
      const [operand, start, end] = args as [Word, Word, Word];
      if (end >= bits) context.assertFailed('MdePkg/Library/BaseLib/BitField.c', 940, `EndBit < ${bits}`);
      if (start > end) context.assertFailed('MdePkg/Library/BaseLib/BitField.c', 941, 'StartBit <= EndBit');
      const field = BigInt.asUintN(Number(end) - Number(start) + 1, BigInt(operand) >> BigInt(start));
      return field.toString(2).replaceAll('0', '').length;
    },
  );
}

export const baseLibConversions: readonly Builtin[] = [
  ...strings('Str', 'CHAR16', 2),
  ...strings('AsciiStr', 'CHAR8', 1),
  row(
    'RETURN_STATUS EFIAPI Base64Encode (IN CONST UINT8 *Source, IN UINTN SourceLength, OUT CHAR8 *Destination OPTIONAL, IN OUT UINTN *DestinationSize)',
    'Bytes as Base64.\nRETURN_INVALID_PARAMETER: a pointer is NULL. RETURN_BUFFER_TOO_SMALL: *DestinationSize then says what is needed.',
    base64Encode,
  ),
  countOnes(32),
  countOnes(64),
  row(
    'UINT16 EFIAPI CalculateCrc16Ansi (IN CONST VOID *Buffer, IN UINTN Length, IN UINT16 InitialValue)',
    'CRC-16-ANSI of bytes, going on from InitialValue.',
    (context, args) => crc(context, args, 0xa001, 16),
  ),
  row(
    'UINT32 EFIAPI CalculateCrc32c (IN CONST VOID *Buffer, IN UINTN Length, IN UINT32 InitialValue)',
    'CRC-32C of bytes, going on from InitialValue.',
    (context, args) => crc(context, args, 0x82f63b78, 32),
  ),
];

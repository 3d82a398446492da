// Values of C's literals: integers, character constants, strings (C11 6.4.4, 6.4.5). A function that cannot read a literal
// returns the sentence that says why.

/** Most bytes a string literal may have. */
const MAX_STRING = 1 << 24;

export interface NumberLiteral {
  readonly value: bigint;
  /** Decimal constants do not become unsigned without a suffix. */
  readonly decimal: boolean;
  readonly unsigned: boolean;
  /** Number of `l` in the suffix. */
  readonly longs: 0 | 1 | 2;
}

const NUMBER = /^(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|(0[0-7]*)|([1-9][0-9]*))([uUlL]*)$/;
const SUFFIX = /^(?:u(?:ll?)?|ll?u?)?$/;

/** An integer constant. Its value may need more than 64 bits. */
export function parseNumber(text: string): NumberLiteral | string {
  const match = NUMBER.exec(text);
  if (!match) return whyNoNumber(text);
  const suffix = (match[5] as string).replaceAll('LL', 'll').replaceAll('L', 'l').toLowerCase();
  if (!SUFFIX.test(suffix)) return `"${match[5]}" is no suffix of an integer constant: expected U, L, UL, LL or ULL`;
  if (text.length > 400) return 'this integer constant has too many digits';
  const [, hexadecimal, binary, octal, decimal] = match;
  let value: bigint;
  if (hexadecimal !== undefined) value = BigInt(`0x${hexadecimal}`);
  else if (binary !== undefined) value = BigInt(`0b${binary}`);
  else if (octal !== undefined) value = octal === '0' ? 0n : BigInt(`0o${octal.slice(1)}`);
  else value = BigInt(decimal as string);
  const longs = suffix.includes('ll') ? 2 : suffix.includes('l') ? 1 : 0;
  return { value, decimal: decimal !== undefined, unsigned: suffix.includes('u'), longs };
}

function whyNoNumber(text: string): string {
  if (/^(?:0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*[pP][+-]?[0-9]+|[0-9]*\.[0-9]*(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+)[fFlL]*$/.test(text)) {
    return `floating point is left out of scripts: "${text}" is no integer`;
  }
  const octal = /^0[0-7]*([89])/.exec(text);
  if (octal) return `"${octal[1]}" is no octal digit, and a constant that begins with 0 is octal`;
  if (/^0[xX]/.test(text)) return `expected hexadecimal digits and a suffix such as ULL, found "${text}"`;
  return `"${text}" is no integer constant`;
}

export type StringPrefix = '' | 'L' | 'u' | 'U' | 'u8';

/** Prefix of the spelling of a string or character literal. */
export function prefixOf(text: string): StringPrefix {
  return (/^(?:u8|[LuU])?/.exec(text) as RegExpExecArray)[0] as StringPrefix;
}

/** Bytes of a character of a literal with this prefix; wide characters are 16 bits (-fshort-wchar). */
export function characterSize(prefix: StringPrefix): 1 | 2 | 4 {
  return prefix === '' || prefix === 'u8' ? 1 : prefix === 'U' ? 4 : 2;
}

/**
 * A character constant. Without prefix its type is int: several characters are packed as GCC does, the first in the highest byte, and a
 * single one has the sign of char (taken as signed here; `unsignedChar` says otherwise).
 */
export function characterValue(text: string, unsignedChar = false): { value: bigint; size: 1 | 2 | 4; count: number } | string {
  const prefix = prefixOf(text);
  const size = characterSize(prefix);
  const units = decode(text.slice(prefix.length + 1, -1), size);
  if (typeof units === 'string') return units;
  if (units.length === 0) return 'a character constant is empty';
  if (size > 1) {
    if (units.length > 1) return `expected one character in ${text}, found ${units.length}`;
    return { value: BigInt(units[0] as number), size, count: 1 };
  }
  if (units.length === 1) {
    const value = units[0] as number;
    return { value: BigInt(unsignedChar || value < 128 ? value : value - 256), size, count: 1 };
  }
  let value = 0;
  for (const unit of units) value = (value << 8) | unit;
  return { value: BigInt(value), size, count: units.length };
}

/** The characters between the quotes of a string literal as numbers of `size` bytes, without a terminator. */
export function stringUnits(text: string, size: 1 | 2 | 4): number[] | string {
  const prefix = prefixOf(text);
  return decode(text.slice(prefix.length + 1, -1), size);
}

const SIMPLE_ESCAPES: Record<string, number> = {
  n: 10,
  t: 9,
  r: 13,
  '0': 0,
  a: 7,
  b: 8,
  f: 12,
  v: 11,
  e: 27,
  '\\': 92,
  "'": 39,
  '"': 34,
  '?': 63,
};

function decode(body: string, size: 1 | 2 | 4): number[] | string {
  if (body.length > MAX_STRING) return 'this literal is too long';
  const units: number[] = [];
  const limit = 2 ** (size * 8);
  for (let i = 0; i < body.length; ) {
    const point = body.codePointAt(i) as number;
    if (point !== 92) {
      i += point > 0xffff ? 2 : 1;
      pushCharacter(units, point, size);
      continue;
    }
    const sequence = /^\\(?:([0-7]{1,3})|x([0-9a-fA-F]+)|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]?))/.exec(
      body.slice(i, i + 64),
    ) as RegExpExecArray;
    i += sequence[0].length;
    const [, octal, hexadecimal, short, long, simple] = sequence;
    if (octal !== undefined || hexadecimal !== undefined) {
      const value = octal !== undefined ? Number.parseInt(octal, 8) : Number.parseInt(hexadecimal as string, 16);
      if (value >= limit) return `the escape ${sequence[0]} does not fit a character of ${size * 8} bits`;
      units.push(value);
    } else if (short !== undefined || long !== undefined) {
      const character = Number.parseInt((short ?? long) as string, 16);
      if (character > 0x10ffff) return `${sequence[0]} is no Unicode character`;
      pushCharacter(units, character, size);
    } else if (simple !== undefined && Object.hasOwn(SIMPLE_ESCAPES, simple)) {
      units.push(SIMPLE_ESCAPES[simple] as number);
    } else {
      return `"${sequence[0]}" is no escape sequence`;
    }
  }
  return units;
}

/** Encodes a character in UTF-8, UTF-16 or UTF-32. */
function pushCharacter(units: number[], point: number, size: 1 | 2 | 4): void {
  if (size === 4) units.push(point);
  else if (size === 2) {
    if (point > 0xffff) units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    else units.push(point);
  } else if (point < 0x80) units.push(point);
  else if (point < 0x800) units.push(0xc0 | (point >> 6), 0x80 | (point & 63));
  else if (point < 0x10000) units.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  else units.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
}

/** The bytes of characters, little endian, with a terminator of zero. */
export function encodeUnits(units: readonly number[], size: 1 | 2 | 4): Uint8Array {
  const bytes = new Uint8Array((units.length + 1) * size);
  const view = new DataView(bytes.buffer);
  for (const [index, unit] of units.entries()) {
    if (size === 1) view.setUint8(index, unit);
    else if (size === 2) view.setUint16(index * 2, unit, true);
    else view.setUint32(index * 4, unit, true);
  }
  return bytes;
}

// Functions of C that compilers know by themselves and call without being asked: memory and strings. Each has a second name with
// `__builtin_` before it.

import { EfiBootServicesData } from '../../uefi/memory-type';
import { signed64, type Word, wordOf } from '../words';
import { big, word } from './arguments';
import { compareBytes } from './base-memory-lib';
import type { Builtin, Context } from './builtin';
import { allocatePool } from './memory-allocation-lib';

type Body = (context: Context, args: readonly Word[]) => Word | undefined;

const at = (address: Word, offset: number): Word => wordOf(BigInt(address) + BigInt(offset));
const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Both texts up to the first character that differs or their end, at most `limit` characters. */
function compareTexts(context: Context, args: readonly Word[], limit: number | undefined, form = (text: string) => text): Word {
  const a = form(context.loadString(word(args, 0), 1, limit));
  const b = form(context.loadString(word(args, 1), 1, limit));
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Copies a text and its terminator to an address; returns where the terminator stands. */
function put(context: Context, to: Word, text: string): Word {
  context.storeString(to, 1, text);
  return at(to, text.length);
}

/** strncpy: `room` bytes are written, zeros behind a shorter text. */
function fill(context: Context, to: Word, from: Word, room: number): Word {
  const text = context.loadString(from, 1, room);
  const bytes = new Uint8Array(room);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  context.storeBytes(to, bytes);
  return at(to, text.length);
}

/** Address of a character of a text, its terminator included; NULL where it is not there. */
function character(args: readonly Word[], text: string, find: 'indexOf' | 'lastIndexOf'): Word {
  const index = `${text}\0`[find](String.fromCharCode(Number(word(args, 1)) & 0xff));
  return index < 0 ? 0 : at(word(args, 0), index);
}

/** Characters at the beginning of a text that are, or are not, in a set. */
function span(text: string, set: string, isIn: boolean): number {
  let length = 0;
  while (length < text.length && set.includes(text[length] as string) === isIn) length++;
  return length;
}

function duplicate(context: Context, text: string): Word {
  const copied = wordOf(allocatePool(context, EfiBootServicesData, BigInt(text.length + 1)));
  if (copied !== 0) put(context, copied, text);
  return copied;
}

function limitOf(args: readonly Word[]): number {
  const limit = big(args, 2);
  return limit > 0x7fff_ffffn ? 0x7fff_ffff : Number(limit);
}

/** A function that returns its first argument. */
const to =
  (work: (context: Context, args: readonly Word[]) => unknown): Body =>
  (c, a) => {
    work(c, a);
    return word(a, 0);
  };
const copy = to((c, a) => c.copy(word(a, 0), word(a, 1), word(a, 2)));
const first = (context: Context, args: readonly Word[]): string => context.loadString(word(args, 0), 1);
const second = (context: Context, args: readonly Word[]): string => context.loadString(word(args, 1), 1);
const absolute: Body = (_c, a) => {
  const value = BigInt(signed64(word(a, 0)));
  return wordOf(value < 0n ? -value : value);
};

const FUNCTIONS: readonly (readonly [prototype: string, doc: string, body: Body])[] = [
  ['void * memcpy (void *To, const void *From, unsigned long Length)', 'Copies Length bytes. Returns To.', copy],
  ['void * memmove (void *To, const void *From, unsigned long Length)', 'Copies Length bytes. Returns To.', copy],
  [
    'void * mempcpy (void *To, const void *From, unsigned long Length)',
    'Copies Length bytes. Returns the address behind the last one.',
    (c, a) => {
      c.copy(word(a, 0), word(a, 1), word(a, 2));
      return wordOf(big(a, 0) + big(a, 2));
    },
  ],
  [
    'void * memset (void *Buffer, int Value, unsigned long Length)',
    'Fills Length bytes. Returns Buffer.',
    (c, a) => {
      c.set(word(a, 0), word(a, 2), Number(word(a, 1)) & 0xff);
      return word(a, 0);
    },
  ],
  [
    'int memcmp (const void *First, const void *Second, unsigned long Length)',
    '0 when Length bytes are equal.',
    (c, a) => compareBytes(c, word(a, 0), word(a, 1), Number(word(a, 2))),
  ],
  [
    'void * memchr (const void *Buffer, int Value, unsigned long Length)',
    'Address of the first byte that equals Value, or NULL.',
    (c, a) => {
      const length = Number(word(a, 2));
      c.work(length >> 3);
      const index = c.loadBytes(word(a, 0), length).indexOf(Number(word(a, 1)) & 0xff);
      return index < 0 ? 0 : at(word(a, 0), index);
    },
  ],
  ['unsigned long strlen (const char *Text)', 'Characters before the terminator.', (c, a) => first(c, a).length],
  [
    'unsigned long strnlen (const char *Text, unsigned long Limit)',
    'Characters before the terminator, at most Limit.',
    (c, a) => c.loadString(word(a, 0), 1, Number(word(a, 1))).length,
  ],
  ['int strcmp (const char *First, const char *Second)', '0 when both are the same text.', (c, a) => compareTexts(c, a, undefined)],
  [
    'int strncmp (const char *First, const char *Second, unsigned long Length)',
    '0 when both begin with the same Length characters, or are the same.',
    (c, a) => compareTexts(c, a, limitOf(a)),
  ],
  [
    'int strcasecmp (const char *First, const char *Second)',
    '0 when both are the same text but for capitals.',
    (c, a) => compareTexts(c, a, undefined, lower),
  ],
  [
    'int strncasecmp (const char *First, const char *Second, unsigned long Length)',
    '0 when both begin with the same Length characters but for capitals, or are the same.',
    (c, a) => compareTexts(c, a, limitOf(a), lower),
  ],
  [
    'char * strcpy (char *To, const char *From)',
    'Copies a text and its terminator. Returns To.',
    to((c, a) => put(c, word(a, 0), second(c, a))),
  ],
  [
    'char * stpcpy (char *To, const char *From)',
    'Copies a text and its terminator. Returns where the terminator stands.',
    (c, a) => put(c, word(a, 0), second(c, a)),
  ],
  [
    'char * strncpy (char *To, const char *From, unsigned long Length)',
    'Copies at most Length characters and fills the rest with zeros. Returns To.',
    to((c, a) => fill(c, word(a, 0), word(a, 1), limitOf(a))),
  ],
  [
    'char * stpncpy (char *To, const char *From, unsigned long Length)',
    'Copies at most Length characters and fills the rest with zeros. Returns the address behind the last character.',
    (c, a) => fill(c, word(a, 0), word(a, 1), limitOf(a)),
  ],
  [
    'char * strcat (char *To, const char *From)',
    'Appends a text. Returns To.',
    to((c, a) => put(c, at(word(a, 0), first(c, a).length), second(c, a))),
  ],
  [
    'char * strncat (char *To, const char *From, unsigned long Length)',
    'Appends at most Length characters and a terminator. Returns To.',
    to((c, a) => put(c, at(word(a, 0), first(c, a).length), c.loadString(word(a, 1), 1, limitOf(a)))),
  ],
  [
    'char * strchr (const char *Text, int Character)',
    'Address of the first such character, or NULL.',
    (c, a) => character(a, first(c, a), 'indexOf'),
  ],
  [
    'char * strrchr (const char *Text, int Character)',
    'Address of the last such character, or NULL.',
    (c, a) => character(a, first(c, a), 'lastIndexOf'),
  ],
  [
    'char * strstr (const char *Text, const char *Part)',
    'Address at which Part begins in Text, or NULL.',
    (c, a) => {
      const index = first(c, a).indexOf(second(c, a));
      return index < 0 ? 0 : at(word(a, 0), index);
    },
  ],
  [
    'int bcmp (const void *First, const void *Second, unsigned long Length)',
    '0 when Length bytes are equal.',
    (c, a) => compareBytes(c, word(a, 0), word(a, 1), Number(word(a, 2))),
  ],
  [
    'void bcopy (const void *From, void *To, unsigned long Length)',
    'Copies Length bytes.',
    (c, a) => {
      c.copy(word(a, 1), word(a, 0), word(a, 2));
      return undefined;
    },
  ],
  [
    'void bzero (void *Buffer, unsigned long Length)',
    'Fills Length bytes with zeros.',
    (c, a) => {
      c.set(word(a, 0), word(a, 1), 0);
      return undefined;
    },
  ],
  [
    'char * index (const char *Text, int Character)',
    'Address of the first such character, or NULL.',
    (c, a) => character(a, first(c, a), 'indexOf'),
  ],
  [
    'char * rindex (const char *Text, int Character)',
    'Address of the last such character, or NULL.',
    (c, a) => character(a, first(c, a), 'lastIndexOf'),
  ],
  [
    'unsigned long strspn (const char *Text, const char *Set)',
    'Characters at the beginning of Text that Set has.',
    (c, a) => span(first(c, a), second(c, a), true),
  ],
  [
    'unsigned long strcspn (const char *Text, const char *Set)',
    'Characters at the beginning of Text that Set has not.',
    (c, a) => span(first(c, a), second(c, a), false),
  ],
  [
    'char * strpbrk (const char *Text, const char *Set)',
    'Address of the first character that Set has, or NULL.',
    (c, a) => {
      const text = first(c, a);
      const index = span(text, second(c, a), false);
      return index === text.length ? 0 : at(word(a, 0), index);
    },
  ],
  ['char * strdup (const char *Text)', 'A copy of Text in pool of boot services, or NULL.', (c, a) => duplicate(c, first(c, a))],
  [
    'char * strndup (const char *Text, unsigned long Length)',
    'A copy of at most Length characters of Text in pool of boot services, or NULL.',
    (c, a) => duplicate(c, c.loadString(word(a, 0), 1, Number(word(a, 1)))),
  ],
  ['int abs (int Value)', 'Value without its sign.', absolute],
  ['long labs (long Value)', 'Value without its sign.', absolute],
  ['long long llabs (long long Value)', 'Value without its sign.', absolute],
];

function builtin(prefix: string): Builtin[] {
  return FUNCTIONS.map(([prototype, doc, body]) => {
    const name = prefix + ((/(\w+) \(/.exec(prototype) as RegExpExecArray)[1] as string);
    return { name, prototype: `${prototype.replace(/\w+ \(/, `${name} (`)};`, doc, reference: 'ISO C, Library; POSIX', body };
  });
}

/** Under their own names, which a header or the program declares. */
export const cFunctions: readonly Builtin[] = builtin('');
/** Under the names that need no declaration. */
export const cFunctionsOfCompilers: readonly Builtin[] = builtin('__builtin_');

// Preprocessing tokens (C11 6.4). A token is also the Site of its own text: for text out of a macro's body `file`, `start`
// and `end` say where the user invoked the macro, and `trail` leads down to the body.

import type { Expansion, Site } from './tree';

/**
 * `bad` is text that is no token: a stray character, a quote or comment that does not end. It is reported only when it
 * gets as far as the parser, because what a false `#if` skips need not be C. `end` stands at the end of a file.
 * `placemarker` is the empty operand of `##` (C11 6.10.3.3); to the parser it stands for a macro that could not be expanded, which has been
 * reported.
 */
export type TokenKind = 'identifier' | 'number' | 'character' | 'string' | 'punctuator' | 'bad' | 'end' | 'placemarker';

export class Token implements Site {
  trail: Expansion | undefined = undefined;
  /** An identifier that named a macro within its own expansion; it is never expanded again (C11 6.10.3.4). */
  noExpand = false;

  constructor(
    readonly kind: TokenKind,
    /** Spelling, line splices removed and digraphs replaced. */
    readonly text: string,
    readonly file: number,
    readonly start: number,
    readonly end: number,
    /** First token of its line. */
    public startsLine: boolean,
    /** White space or a comment stands before it on its line. */
    public spaceBefore: boolean,
    /** An identifier that the parser takes as a keyword. */
    readonly isKeyword: boolean,
  ) {}

  /** The same token, free to be changed. */
  copy(): Token {
    const token = new Token(this.kind, this.text, this.file, this.start, this.end, this.startsLine, this.spaceBefore, this.isKeyword);
    token.trail = this.trail;
    token.noExpand = this.noExpand;
    return token;
  }

  /** True for the punctuator or keyword with this spelling. */
  is(text: string): boolean {
    return this.text === text && (this.kind === 'punctuator' || this.isKeyword);
  }
}

/** The site that covers two; the trail is that of the one which covers the other, when it comes out of a macro. */
export function span(first: Site, last: Site): Site {
  if (first === last) return first;
  if (first.file !== last.file) return first;
  const start = Math.min(first.start, last.start);
  const end = Math.max(first.end, last.end);
  const covering = first.start === start && first.end === end ? first : last.start === start && last.end === end ? last : undefined;
  return { file: first.file, start, end, trail: covering?.trail };
}

/** The empty site just after another, for what is missing there. */
export function after(site: Site): Site {
  return { file: site.file, start: site.end, end: site.end, trail: site.trail };
}

/** The site of a token alone, without its text. */
export function siteOf(token: Token): Site {
  return { file: token.file, start: token.start, end: token.end, trail: token.trail };
}

const KEYWORDS = `
  auto break case char const continue default do double else enum extern float for goto if inline int long register restrict
  return short signed sizeof static struct switch typedef union unsigned void volatile while
  _Alignas _Alignof _Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local
  __alignof__ __alignof __asm__ __asm asm __attribute__ __attribute __const __const__ __extension__ __inline __inline__ __restrict
  __restrict__ __signed__ __typeof__ __typeof typeof __volatile __volatile__ __thread __builtin_va_list __builtin_ms_va_list
  __builtin_sysv_va_list __builtin_sysv_va_start __builtin_sysv_va_end __builtin_sysv_va_copy
  __builtin_va_start __builtin_va_arg __builtin_va_end __builtin_va_copy __builtin_ms_va_start __builtin_ms_va_end
  __builtin_ms_va_copy __builtin_offsetof __builtin_types_compatible_p __int128 __label__ __declspec __cdecl __fastcall __stdcall`;

/** Spellings with one meaning become one keyword for the parser. */
const SYNONYMS: Record<string, string> = {
  __const: 'const',
  __const__: 'const',
  __volatile: 'volatile',
  __volatile__: 'volatile',
  __inline: 'inline',
  __inline__: 'inline',
  __restrict: 'restrict',
  __restrict__: 'restrict',
  __signed__: 'signed',
  __attribute: '__attribute__',
  __asm: '__asm__',
  asm: '__asm__',
  __alignof: '_Alignof',
  __alignof__: '_Alignof',
  __typeof: '__typeof__',
  typeof: '__typeof__',
  __thread: '_Thread_local',
  __builtin_sysv_va_list: '__builtin_va_list',
  __builtin_sysv_va_start: '__builtin_va_start',
  __builtin_sysv_va_end: '__builtin_va_end',
  __builtin_sysv_va_copy: '__builtin_va_copy',
  __builtin_ms_va_list: '__builtin_va_list',
  __builtin_ms_va_start: '__builtin_va_start',
  __builtin_ms_va_end: '__builtin_va_end',
  __builtin_ms_va_copy: '__builtin_va_copy',
};

/** Every spelling that is a keyword. */
export const KEYWORD_SPELLINGS: ReadonlySet<string> = new Set(KEYWORDS.trim().split(/\s+/));

/** The keyword that a spelling stands for. */
export function canonicalKeyword(text: string): string {
  return Object.hasOwn(SYNONYMS, text) ? (SYNONYMS[text] as string) : text;
}

// Text to preprocessing tokens (C11 5.1.1.2 phases 2 and 3). Total: every text gives a list that ends with an `end` token,
// and the tokens' ranges never overlap. Line splices are taken out first; offsets are those of the text as it came in.
// Trigraphs are not replaced, as GCC does not by default.

import { KEYWORD_SPELLINGS, Token, type TokenKind } from './token';

/** Longest first within each first character. */
const PUNCTUATORS: Record<string, readonly string[]> = {};
for (const p of `... <<= >>= %:%: -> ++ -- << >> <= >= == != && || *= /= %= += -= &= ^= |= ## <: :> <% %> %:
  [ ] ( ) { } . & * + - ~ ! / % < > ^ | ? : ; = , #`.split(/\s+/)) {
  PUNCTUATORS[p[0] as string] = [...(PUNCTUATORS[p[0] as string] ?? []), p];
}
const DIGRAPHS: Record<string, string> = { '<:': '[', ':>': ']', '<%': '{', '%>': '}', '%:': '#', '%:%:': '##' };

const SPLICE = /\\[ \t]*(?:\r\n|\n|\r)/g;
const OTHER_IDENTIFIER = /[\p{ID_Continue}]/u;

/** Character classes of ASCII. */
const START = 1;
const DIGIT = 2;
const CLASS = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const text = String.fromCharCode(c);
  if (/[A-Za-z_$]/.test(text)) CLASS[c] = START;
  else if (/[0-9]/.test(text)) CLASS[c] = DIGIT;
}

/** Spellings seen before: one string object for each, with whether it is a keyword. */
const spellings = new Map<string, boolean>();
for (const keyword of KEYWORD_SPELLINGS) spellings.set(keyword, true);

/** The tokens of a text; `file` is the index that they carry. */
export function lex(source: string, file: number): Token[] {
  return new Lexer(source, file).run();
}

/** The one token that a text is, at the place of `at`; undefined when it is none or more than one. For `##` and generated text. */
export function lexOne(text: string, at: Token): Token | undefined {
  const tokens = new Lexer(text, at.file).run();
  const only = tokens[0] as Token;
  if (tokens.length !== 2 || only.kind === 'bad') return undefined;
  const token = new Token(only.kind, only.text, at.file, at.start, at.end, false, at.spaceBefore, only.isKeyword);
  token.trail = at.trail;
  return token;
}

class Lexer {
  private readonly text: string;
  private readonly tokens: Token[] = [];
  private at = 0;
  private startsLine = true;
  private spaceBefore = false;
  /** Offsets in `text` at which a splice was taken out, and how many characters were taken out up to there. */
  private readonly splices: number[] = [];
  private readonly removed: number[] = [];
  private nextSplice = 0;
  private shift = 0;

  constructor(
    source: string,
    private readonly file: number,
  ) {
    this.text = source;
    if (source.includes('\\\n') || source.includes('\\\r') || /\\[ \t]+[\r\n]/.test(source)) {
      let total = 0;
      this.text = source.replace(SPLICE, (match: string, offset: number) => {
        this.splices.push(offset - total);
        total += match.length;
        this.removed.push(total);
        return '';
      });
    }
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  run(): Token[] {
    const { text } = this;
    while (this.at < text.length) {
      const c = text.charCodeAt(this.at);
      if (c === 32 || c === 9 || c === 11 || c === 12) {
        this.at++;
        this.spaceBefore = true;
      } else if (c === 10 || c === 13) {
        this.at++;
        this.startsLine = true;
        this.spaceBefore = false;
      } else if (c === 47 && text.charCodeAt(this.at + 1) === 47) {
        this.skipLineComment();
      } else if (c === 47 && text.charCodeAt(this.at + 1) === 42) {
        this.skipBlockComment();
      } else {
        this.token(c);
      }
    }
    const end = this.original(text.length);
    this.tokens.push(new Token('end', '', this.file, end, end, true, false, false));
    return this.tokens;
  }

  /** Offset in the text as it came in; called with ascending offsets. */
  private original(offset: number): number {
    while (this.nextSplice < this.splices.length && (this.splices[this.nextSplice] as number) <= offset) {
      this.shift = this.removed[this.nextSplice] as number;
      this.nextSplice++;
    }
    return offset + this.shift;
  }

  private add(kind: TokenKind, end: number, text = this.text.slice(this.at, end), isKeyword = false): void {
    const start = this.original(this.at);
    // The last character's place plus one: a splice just after the token does not belong to it.
    const last = end > this.at ? this.original(end - 1) + 1 : start;
    this.tokens.push(new Token(kind, text, this.file, start, last, this.startsLine, this.spaceBefore, isKeyword));
    this.at = end;
    this.startsLine = false;
    this.spaceBefore = false;
  }

  private skipLineComment(): void {
    const { text } = this;
    while (this.at < text.length) {
      const c = text.charCodeAt(this.at);
      if (c === 10 || c === 13) return;
      this.at++;
    }
  }

  private skipBlockComment(): void {
    const end = this.text.indexOf('*/', this.at + 2);
    if (end < 0) {
      this.add('bad', this.text.length, '/*');
      return;
    }
    this.at = end + 2;
    this.spaceBefore = true;
  }

  private token(c: number): void {
    const { text } = this;
    const kind = c < 128 ? (CLASS[c] as number) : 0;
    if (kind === START) {
      if (c === 76 || c === 85 || c === 117) {
        const quote = this.prefixedQuote();
        if (quote >= 0) {
          this.quoted(quote);
          return;
        }
      }
      this.identifier();
    } else if (kind === DIGIT || (c === 46 && CLASS[text.charCodeAt(this.at + 1)] === DIGIT)) {
      this.number();
    } else if (c === 34 || c === 39) {
      this.quoted(this.at);
    } else {
      this.other(c);
    }
  }

  /** For `L`, `u`, `U` and `u8`: the offset of the quote that follows the prefix, or -1. */
  private prefixedQuote(): number {
    const { text, at } = this;
    let quote = at + 1;
    if (text.charCodeAt(at) === 117 && text.charCodeAt(quote) === 56 && text.charCodeAt(quote + 1) === 34) quote++;
    const c = text.charCodeAt(quote);
    return c === 34 || c === 39 ? quote : -1;
  }

  private identifier(): void {
    const { text } = this;
    let end = this.at;
    for (;;) {
      const c = text.charCodeAt(end);
      if (c < 128) {
        if (CLASS[c] === 0) break;
        end++;
      } else {
        const point = text.codePointAt(end);
        if (point === undefined || !OTHER_IDENTIFIER.test(String.fromCodePoint(point))) break;
        end += point > 0xffff ? 2 : 1;
      }
    }
    const spelling = text.slice(this.at, end);
    let isKeyword = spellings.get(spelling);
    if (isKeyword === undefined) {
      isKeyword = false;
      if (spellings.size < 100_000) spellings.set(spelling, false);
    }
    this.add('identifier', end, spelling, isKeyword);
  }

  private number(): void {
    const { text } = this;
    let end = this.at + 1;
    for (;;) {
      const c = text.charCodeAt(end);
      if ((c === 43 || c === 45) && /[eEpP]/.test(text[end - 1] as string)) end++;
      else if (c === 46 || (c < 128 && CLASS[c] !== 0)) end++;
      else break;
    }
    this.add('number', end);
  }

  /** A string or a character constant whose quote is at `quote`; it ends with its line at the latest. */
  private quoted(quote: number): void {
    const { text } = this;
    const c = text.charCodeAt(quote);
    let end = quote + 1;
    for (;;) {
      const d = text.charCodeAt(end);
      if (end >= text.length || d === 10 || d === 13) {
        this.add('bad', end);
        return;
      }
      if (d === c) break;
      end += d === 92 && end + 1 < text.length && text.charCodeAt(end + 1) !== 10 && text.charCodeAt(end + 1) !== 13 ? 2 : 1;
    }
    this.add(c === 34 ? 'string' : 'character', end + 1);
  }

  /** A punctuator, an identifier that begins with a letter outside ASCII, or characters that C has no use for. */
  private other(c: number): void {
    const { text } = this;
    if (c < 128) {
      const candidates = PUNCTUATORS[text[this.at] as string];
      if (candidates) {
        for (const candidate of candidates) {
          if (text.startsWith(candidate, this.at)) {
            this.add('punctuator', this.at + candidate.length, DIGRAPHS[candidate] ?? candidate);
            return;
          }
        }
      }
    } else {
      const point = text.codePointAt(this.at) as number;
      if (OTHER_IDENTIFIER.test(String.fromCodePoint(point))) {
        this.identifier();
        return;
      }
    }
    let end = this.at + 1;
    while (end < text.length && isStray(text, end)) end++;
    this.add('bad', end);
  }
}

/** True for characters that begin no token and are no white space. */
function isStray(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c >= 128) return !OTHER_IDENTIFIER.test(String.fromCodePoint(text.codePointAt(at) as number));
  return c > 126 || (c < 32 && !(c >= 9 && c <= 13)) || c === 64 || c === 96 || c === 92;
}

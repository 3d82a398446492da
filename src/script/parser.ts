// The parser's cursor over the tokens, its rules for going on after an error, and the translation unit. The productions are in
// parser-expression.ts, parser-declaration.ts and parser-statement.ts: one function each, with its EBNF above it.
//
// Invariants:
//   S1  Every function returns a tree, whatever the text; errors go to the report.
//   S2  At most one syntax error is reported for a token, so that one mistake is told once.
//   S3  Every loop either takes a token or ends.
//   S4  Nesting is bounded (MAX_NESTING levels of brackets and statements, MAX_EXPRESSION_DEPTH operators), so that everything
//       that walks the tree may recurse.

import { parseExternalDeclaration } from './parser-declaration';
import type { Report } from './report';
import type { Expr, ExternalDeclaration, LeftOut, TranslationUnit } from './syntax';
import { after, canonicalKeyword, span, Token } from './token';
import type { Site } from './tree';

/** Levels of brackets, blocks, initialisers and declarators within one another. */
export const MAX_NESTING = 300;
/** Operators within one another in one expression. */
export const MAX_EXPRESSION_DEPTH = 400;

/** Syntax of one translation unit. */
export function parse(
  tokens: readonly Token[],
  packs: readonly { readonly from: number; readonly limit: number }[],
  report: Report,
): TranslationUnit {
  const p = new Parser(tokens, packs, report);
  return parseTranslationUnit(p);
}

/** translation-unit: { external-declaration | ";" } end. */
function parseTranslationUnit(p: Parser): TranslationUnit {
  const declarations: ExternalDeclaration[] = [];
  while (p.token.kind !== 'end') {
    const before = p.at;
    p.escaping = false;
    p.depth = 0;
    if (p.accept(';')) continue;
    if (p.is('}')) {
      p.error(p.token, 'this "}" closes nothing');
      p.advance();
      continue;
    }
    const declaration = parseExternalDeclaration(p);
    const leftOut = p.takeLeftOut();
    if (declaration) declarations.push(declaration);
    if (declaration && declaration.kind !== 'static-assertion' && leftOut.length > 0) declaration.leftOut = leftOut;
    else for (const { site, message, remedy } of leftOut) p.report.error('c-left-out', site, message, { remedy });
    if (p.at === before) p.advance();
  }
  return { declarations };
}

export class Parser {
  at = 0;
  /** The token at hand. */
  token: Token;
  /** The one before it; at the beginning the token at hand. */
  previous: Token;
  /** Spelling of the token at hand if it is a punctuator or a keyword (in its canonical form), otherwise empty. */
  word = '';
  depth = 0;
  /** Height of the highest expression since this was last set: what holds statements is higher than they are. */
  highest = 1;
  /** A function definition began where a block was still open: all blocks end here. */
  escaping = false;
  private lastError = -1;

  constructor(
    readonly tokens: readonly Token[],
    private readonly packs: readonly { readonly from: number; readonly limit: number }[],
    readonly report: Report,
    /** What ordinary identifiers mean, innermost scope last: true for a typedef name. */
    private readonly scopes: Map<string, boolean>[] = [new Map()],
    private readonly missed: LeftOut[] = [],
  ) {
    this.token = tokens[0] as Token;
    this.previous = this.token;
    this.setWord();
  }

  private setWord(): void {
    const { token } = this;
    this.word = token.kind === 'punctuator' ? token.text : token.isKeyword ? canonicalKeyword(token.text) : '';
  }

  /** Takes the token at hand and returns it; the last token is never left. */
  advance(): Token {
    const { token } = this;
    if (token.kind !== 'end') {
      this.previous = token;
      this.at++;
      this.token = this.tokens[this.at] as Token;
      this.setWord();
    }
    return token;
  }

  /** Takes the token at hand for a keyword that was meant. */
  readAs(keyword: string): void {
    this.word = keyword;
  }

  /** Goes back to a token index seen before. */
  moveTo(at: number): void {
    this.at = at;
    this.token = this.tokens[at] as Token;
    this.previous = this.tokens[Math.max(0, at - 1)] as Token;
    this.setWord();
  }

  /** The token `distance` ahead; the last one beyond the end. */
  peek(distance: number): Token {
    return this.tokens[Math.min(this.at + distance, this.tokens.length - 1)] as Token;
  }

  is(word: string): boolean {
    return this.word === word;
  }

  accept(word: string): Token | undefined {
    return this.word === word ? this.advance() : undefined;
  }

  /** Takes a punctuator or keyword that has to come; reports when it does not. `where` completes "expected X …". */
  expect(word: string, where: string): Token | undefined {
    if (this.word === word) return this.advance();
    this.missing(`"${word}" ${where}`);
    return undefined;
  }

  /** Reports that something is missing before the token at hand. */
  missing(what: string): void {
    const { token } = this;
    // What is missing at the end of a line is told there, not at the line after it.
    const site = token.startsLine || token.kind === 'end' ? after(this.previous) : token;
    this.error(site, `expected ${what}, found ${this.found()}`);
  }

  /** The token at hand in words. */
  found(): string {
    const { token } = this;
    if (token.kind === 'end') return 'the end of the file';
    return token.kind === 'string' ? 'a string' : `"${token.text.length > 40 ? `${token.text.slice(0, 40)}…` : token.text}"`;
  }

  /** Reports a syntax error, unless one was reported at this token already (S2). */
  error(site: Site, message: string, remedy?: string): void {
    if (this.lastError === this.at) return;
    this.lastError = this.at;
    this.report.error('c-syntax', site, message, { remedy });
  }

  /** Notes C that scripts do not have: the checker tells it where something uses the declaration. */
  leftOut(site: Site, what: string, remedy?: string): void {
    this.lastError = this.at;
    this.missed.push({ site, message: `${what} left out of scripts`, remedy });
  }

  /** What was noted since this was last asked. */
  takeLeftOut(): readonly LeftOut[] {
    return this.missed.splice(0);
  }

  /** The site from a token to the one before the token at hand. */
  since(first: Site): Site {
    return this.previous === first ? first : span(first, this.previous);
  }

  /** Reads a list of tokens on its own, with the names that are known here. */
  within<T>(list: readonly Token[], production: (p: Parser) => T): T {
    const last = list[list.length - 1] as Token;
    const end = new Token('end', '', last.file, last.end, last.end, false, false, false);
    const inner = new Parser([...list, end], [], this.report, this.scopes, this.missed);
    inner.depth = this.depth;
    const result = production(inner);
    if (inner.token.kind !== 'end') inner.error(inner.token, `expected ")", found ${inner.found()}`);
    return result;
  }

  // --- names --------------------------------------------------------------------------------------------------------

  openScope(): void {
    this.scopes.push(new Map());
  }

  closeScope(): void {
    this.scopes.pop();
  }

  declare(name: string, isTypedef: boolean): void {
    (this.scopes[this.scopes.length - 1] as Map<string, boolean>).set(name, isTypedef);
  }

  /** True for a typedef name, false for another name, undefined for one not declared. */
  meaning(name: string): boolean | undefined {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const found = (this.scopes[i] as Map<string, boolean>).get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  isTypedefName(token: Token): boolean {
    return token.kind === 'identifier' && !token.isKeyword && this.meaning(token.text) === true;
  }

  /** True for an identifier that nothing declares. */
  isUnknownName(token: Token): boolean {
    return token.kind === 'identifier' && !token.isKeyword && this.meaning(token.text) === undefined;
  }

  /** The limit of `#pragma pack` at the token at hand. */
  get pack(): number {
    let limit = 0;
    for (const { from, limit: next } of this.packs) {
      if (from > this.at) break;
      limit = next;
    }
    return limit;
  }

  // --- going on after an error --------------------------------------------------------------------------------------

  /**
   * Goes one level deeper; false, with an error, when it is too deep: what follows is then skipped up to the `;` or closing
   * bracket that ends it. Each true has its `leave`.
   */
  enter(): boolean {
    if (this.depth < MAX_NESTING) {
      this.depth++;
      return true;
    }
    this.report.error('c-nesting', this.token, `this nests deeper than ${MAX_NESTING} levels`, {
      remedy: 'Take a part out into a function or a variable.',
    });
    this.lastError = this.at;
    this.skipBalanced();
    this.lastError = this.at;
    return false;
  }

  leave(): void {
    this.depth--;
  }

  /** Skips whole bracketed groups up to a `;` or a closing bracket that is not theirs. */
  skipBalanced(): void {
    let depth = 0;
    for (; this.token.kind !== 'end'; this.advance()) {
      if (this.is('(') || this.is('[') || this.is('{')) depth++;
      else if (this.is(')') || this.is(']') || this.is('}')) {
        if (depth === 0) return;
        depth--;
      } else if (this.is(';') && depth === 0) return;
    }
  }

  /** Takes a group in round brackets; the token at hand is `(`. Returns the tokens within. */
  takeParentheses(): Token[] {
    const open = this.at;
    let depth = 0;
    do {
      if (this.is('(')) depth++;
      else if (this.is(')')) depth--;
      this.advance();
    } while (depth > 0 && this.token.kind !== 'end');
    return this.tokens.slice(open + 1, depth === 0 ? this.at - 1 : this.at);
  }

  /** Takes a group in square brackets; the token at hand is `[`. Returns the tokens within. */
  takeBrackets(): Token[] {
    const open = this.at;
    let depth = 0;
    do {
      if (this.is('[')) depth++;
      else if (this.is(']')) depth--;
      this.advance();
    } while (depth > 0 && this.token.kind !== 'end');
    return this.tokens.slice(open + 1, depth === 0 ? this.at - 1 : this.at);
  }

  /**
   * After an error in a statement or declaration: skips to behind the next `;`, or to a `}`, or to a line that begins
   * with a keyword of a statement, whichever comes first. Blocks on the way are skipped whole.
   */
  synchronize(): void {
    const first = this.at;
    let depth = 0;
    for (; this.token.kind !== 'end'; this.advance()) {
      if (this.is('{')) depth++;
      else if (this.is('}')) {
        if (depth === 0) return;
        depth--;
        if (depth === 0) {
          this.advance();
          this.accept(';');
          return;
        }
      } else if (depth === 0) {
        if (this.accept(';')) return;
        if (this.at > first && this.token.startsLine && STATEMENT_KEYWORDS.has(this.word)) return;
      }
    }
  }

  /** True when the token at hand may begin a statement of its own on a new line: a `;` before it was forgotten. */
  looksLikeNextStatement(): boolean {
    return (
      this.is('}') ||
      this.token.kind === 'end' ||
      (this.token.startsLine && (this.token.kind === 'identifier' || this.is('{') || this.is('*')))
    );
  }

  /** An expression that is not there. */
  errorExpression(site: Site): Expr {
    return { kind: 'error', site, depth: 1 };
  }
}

const STATEMENT_KEYWORDS = new Set([
  'if',
  'else',
  'for',
  'while',
  'do',
  'switch',
  'case',
  'default',
  'return',
  'break',
  'continue',
  'goto',
  'static',
  'typedef',
  'extern',
  'struct',
  'enum',
  'union',
]);

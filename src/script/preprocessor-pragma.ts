// What the pragmas of a translation unit ask for: `once`, `pack`, `push_macro` and `pop_macro` as GCC and Microsoft's compiler
// have them, and `firmament`. Any other pragma is passed over (C11 6.10.6).

import { lex } from './lexer';
import type { Macro } from './macro';
import type { MacroExpansion } from './macro-expansion';
import type { Report } from './report';
import { after, siteOf, span, Token } from './token';
import type { FirmamentPragma } from './tree';

export class PragmaReader {
  /** Alignment limit of `#pragma pack` from a token index on, by ascending index; 0 is none. */
  readonly packs: { readonly from: number; readonly limit: number }[] = [];
  /** `#pragma firmament`, in order. */
  readonly firmament: FirmamentPragma[] = [];
  private readonly packStack: number[] = [];
  private pack = 0;
  private readonly saved = new Map<string, (Macro | undefined)[]>();

  /** `once` is told that the file being read is to be read once. */
  constructor(
    private readonly expansion: MacroExpansion,
    private readonly report: Report,
    private readonly once: () => void,
  ) {}

  /** A pragma: the word before it, and the tokens behind that; `from` is the index that the next token of the unit will have. */
  take(word: Token, rest: readonly Token[], from: number): void {
    const first = rest[0];
    if (first?.kind !== 'identifier') return;
    const site = span(word, rest[rest.length - 1] as Token);
    if (first.text === 'once') this.once();
    else if (first.text === 'pack') this.takePack(first, this.expansion.expandList(rest.slice(1)), from);
    else if (first.text === 'firmament') {
      const words = rest.slice(1).map((token) => ({
        text: token.kind === 'string' ? token.text.replace(/^\w*"|"$/g, '') : token.text,
        isString: token.kind === 'string',
        site: siteOf(token),
      }));
      this.firmament.push({ words, site });
    } else if (first.text === 'push_macro' || first.text === 'pop_macro') {
      const name = rest[2]?.kind === 'string' ? rest[2].text.slice(1, -1) : undefined;
      if (name) this.saveMacro(first.text === 'push_macro', name);
    }
  }

  /** `_Pragma ("…")` in the text (C11 6.10.9), once `_Pragma` has been read. */
  takeOperator(word: Token, from: number): void {
    const open = this.expansion.next();
    const text = open.text === '(' ? this.expansion.next() : open;
    const close = text.kind === 'string' ? this.expansion.next() : text;
    if (open.text !== '(' || text.kind !== 'string' || close.text !== ')') {
      this.report.error('c-directive', word, 'expected _Pragma ("…")');
      return;
    }
    const words = text.text.replace(/^\w*"|"$/g, '').replace(/\\([\\"])/g, '$1');
    const line = lex(words, text.file).slice(0, -1);
    this.take(
      text,
      line.map((token) => {
        const placed = new Token(token.kind, token.text, text.file, text.start, text.end, false, token.spaceBefore, token.isKeyword);
        placed.trail = text.trail;
        return placed;
      }),
      from,
    );
  }

  private saveMacro(push: boolean, name: string): void {
    const { macros } = this.expansion;
    const stack = this.saved.get(name) ?? [];
    this.saved.set(name, stack);
    if (push) stack.push(macros.get(name));
    else if (stack.length > 0) {
      const macro = stack.pop();
      if (macro) macros.set(name, macro);
      else macros.delete(name);
    }
  }

  /** `#pragma pack ()`, `(n)`, `(push)`, `(push, n)`, `(pop)`; the GNU and Microsoft compilers agree on these. */
  private takePack(word: Token, tokens: readonly Token[], from: number): void {
    const words = tokens.filter((token) => token.kind === 'identifier' || token.kind === 'number');
    let limit: number | undefined;
    for (const token of words) {
      if (token.text === 'push') this.packStack.push(this.pack);
      else if (token.text === 'pop') {
        const old = this.packStack.pop();
        if (old === undefined) this.report.warning('c-pack', token, '#pragma pack (pop) without an earlier push');
        else limit = old;
      } else if (/^(?:1|2|4|8|16)$/.test(token.text)) limit = Number(token.text);
      else if (token.kind === 'number') {
        this.report.error('c-pack', token, `#pragma pack takes 1, 2, 4, 8 or 16, found ${token.text}`);
        return;
      }
    }
    if (tokens[0]?.text !== '(') {
      this.report.error('c-pack', tokens[0] ?? after(word), 'expected "(" after #pragma pack');
      return;
    }
    if (words.length === 0) limit = 0;
    if (limit === undefined || limit === this.pack) return;
    this.pack = limit;
    this.packs.push({ from, limit });
  }
}

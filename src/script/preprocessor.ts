// From the text of a translation unit to the tokens that the parser reads (C11 phases 3, 4 and the joins of _Pragma): included
// files, conditions, macros, #pragma. Adjacent string literals are joined later, by the parser.
//
// Invariants:
//   P1  Every token of the result has a place in a text that the user can open (E1 of macro-expansion.ts).
//   P2  What a directive does not understand is reported at its place, and the line is dropped.
//   P3  No text makes it run away: files nest at most MAX_INCLUDE_DEPTH deep, are read at most MAX_FILES times, and are at most
//       MAX_TEXT long; the result has at most MAX_TOKENS tokens.

import type { Source } from '../base/source';
import { nearest } from '../base/suggest';
import type { CompileInput } from './compile-input';
import type { FileSet } from './file-set';
import { dynamicMacro, type Macro, parseDefine, sameMacro } from './macro';
import { MacroExpansion } from './macro-expansion';
import { predefined } from './predefined';
import { evaluateCondition } from './preprocessor-condition';
import { PragmaReader } from './preprocessor-pragma';
import type { Report } from './report';
import { after, siteOf, span, Token } from './token';
import type { FirmamentPragma, Site } from './tree';

export const MAX_INCLUDE_DEPTH = 100;
export const MAX_FILES = 5000;
/** Characters of one file. */
export const MAX_TEXT = 8 * 1024 * 1024;
/** Tokens of one translation unit. */
export const MAX_TOKENS = 4_000_000;

/** A `#include` that was found, for the editor. */
export interface Inclusion {
  readonly site: Site;
  readonly file: number;
}

export interface MacroUse {
  readonly macro: Macro;
  readonly site: Token;
}

export interface Preprocessed {
  /** Ends with an `end` token. */
  readonly tokens: readonly Token[];
  /** Alignment limit of `#pragma pack` from a token index on, by ascending index; 0 is none. */
  readonly packs: readonly { readonly from: number; readonly limit: number }[];
  readonly pragmas: readonly FirmamentPragma[];
  /** As they stand at the end. */
  readonly macros: ReadonlyMap<string, Macro>;
  /** Every macro that was ever defined, in order. */
  readonly definitions: readonly Macro[];
  /** Uses in the user's own files. */
  readonly uses: readonly MacroUse[];
  readonly inclusions: readonly Inclusion[];
  /** What false conditions skipped in the user's own files. */
  readonly skipped: readonly Site[];
}

interface Conditional {
  readonly directive: Token;
  /** A branch has been read already. */
  taken: boolean;
  seenElse: boolean;
}

interface OpenFile {
  readonly file: number;
  readonly tokens: readonly Token[];
  next: number;
  conditionals: Conditional[];
  /** `#line` sets these. */
  lineShift: number;
  presumedName: string;
}

/** The tokens of one translation unit. */
export function preprocess(unit: Source, input: CompileInput, files: FileSet, report: Report): Preprocessed {
  return new Preprocessor(unit, input, files, report).run();
}

/**
 * Folders of headers in the packages of an EDK2 tree. A driver of EDK2 has PiDxe.h through its AutoGen.h before its first line: where a
 * tree is given, so has each unit; elsewhere it is read before the first such header that is not ours, and before a script's own header that
 * counts on it.
 */
const OF_EDK2 = /^(?:Guid|IndustryStandard|Library|Pi|Ppi|Protocol|Register|Uefi)\//;

/** Names of PiDxe.h with which headers of EDK2's modules begin that count on it. */
const COMMON_NAMES: ReadonlySet<string> = new Set(
  'IN OUT EFIAPI VOID BOOLEAN CHAR8 CHAR16 UINT8 UINT16 UINT32 UINT64 UINTN INTN EFI_STATUS EFI_GUID EFI_HANDLE EFI_EVENT'.split(' '),
);

class Preprocessor {
  private readonly expansion: MacroExpansion;
  private readonly pragmas: PragmaReader;
  private open: OpenFile[] = [];
  private readonly once = new Set<number>();
  private filesRead = 0;
  private counter = 0;
  private marked: { file: OpenFile; next: number; conditionals: Conditional[] } | undefined;

  private readonly tokens: Token[] = [];
  private readonly definitions: Macro[] = [];
  private readonly uses: MacroUse[] = [];
  private readonly inclusions: Inclusion[] = [];
  private readonly skipped: Site[] = [];

  constructor(
    private readonly unit: Source,
    private readonly input: CompileInput,
    private readonly files: FileSet,
    private readonly report: Report,
  ) {
    this.expansion = new MacroExpansion(this, report);
    this.expansion.onUse = (macro, name) => this.use(macro, name);
    this.pragmas = new PragmaReader(this.expansion, report, () => {
      const file = this.open.at(-1);
      if (file) this.once.add(file.file);
    });
    this.defineDynamic();
  }

  run(): Preprocessed {
    const { prelude, defines, target } = this.input;
    const builtin = { name: '<built-in>', text: predefined(target, defines) };
    this.read(builtin, true);
    for (const source of prelude.implicit) this.read(source, true);
    const { tree, resolveInclude } = this.input;
    const module = tree === true && resolveInclude('Uefi.h', true, this.unit.name) !== undefined;
    const common = module ? prelude.header('PiDxe.h') : undefined;
    if (common) this.read(common, true);
    this.read(this.unit, false);
    const last = this.tokens[this.tokens.length - 1];
    const file = this.files.number(this.unit, false);
    const end = this.unit.text.length;
    this.tokens.push(new Token('end', '', file, Math.max(end, last?.file === file ? last.end : 0), end, true, false, false));
    return {
      tokens: this.tokens,
      packs: this.pragmas.packs,
      pragmas: this.pragmas.firmament,
      macros: this.expansion.macros,
      definitions: this.definitions,
      uses: this.uses,
      inclusions: this.inclusions,
      skipped: this.skipped,
    };
  }

  /** Reads a file to its end. */
  private read(source: Source, isPrelude: boolean): void {
    this.enter(source, isPrelude, undefined);
    const { tokens } = this;
    for (;;) {
      const token = this.expansion.next();
      if (token.kind === 'end') break;
      if (token.kind === 'bad') tokens.push(...this.stray(token));
      else if (token.text === '_Pragma' && token.kind === 'identifier') this.pragmas.takeOperator(token, tokens.length);
      else tokens.push(token);
      if (tokens.length >= MAX_TOKENS) {
        this.report.error('c-too-long', token, `this translation unit has more than ${MAX_TOKENS} tokens; the rest is not read`);
        break;
      }
    }
    this.open = [];
  }

  /** Reports what is no token. Of a literal without its end comes what was most likely meant, so that the statement goes on. */
  private stray(token: Token): Token[] {
    const c = token.text[0];
    if (token.text === '/*')
      this.report.error('c-unterminated', { ...siteOf(token), end: token.start + 2 }, 'this comment does not end: expected "*/"');
    else if (c === '"' || c === "'" || /^(?:u8|[LuU])["']/.test(token.text)) {
      const what = /^\w*"/.test(token.text) ? 'string' : 'character constant';
      this.report.error('c-unterminated', token, `this ${what} does not end on its line`, {
        remedy: what === 'string' ? 'Close it with ".' : "Close it with '.",
      });
      return closed(token);
    } else {
      const point = (token.text.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
      const rest = token.text.length > 1 ? ` and ${token.text.length - 1} more` : '';
      this.report.error('c-stray-character', token, `the character U+${point}${rest} has no meaning in C`);
    }
    return [];
  }

  // --- the TokenSource of the expansion -----------------------------------------------------------------------------

  fileToken(): Token {
    for (;;) {
      const file = this.open[this.open.length - 1] as OpenFile;
      const token = file.tokens[file.next] as Token;
      if (token.kind === 'end') return token;
      file.next++;
      if (!token.startsLine || token.text !== '#' || token.kind !== 'punctuator') return token;
      this.directive(file, token);
    }
  }

  peekFileToken(): Token | undefined {
    const file = this.open[this.open.length - 1] as OpenFile;
    const token = file.tokens[file.next] as Token;
    return token.kind === 'end' || (token.startsLine && token.text === '#') ? undefined : token;
  }

  leaveFile(): boolean {
    const file = this.open[this.open.length - 1] as OpenFile;
    for (const { directive } of file.conditionals) {
      this.report.error('c-conditional', directive, `this #${directive.text} has no #endif`);
    }
    file.conditionals = [];
    if (this.open.length === 1) return false;
    this.open.pop();
    return true;
  }

  mark(): void {
    const file = this.open[this.open.length - 1] as OpenFile;
    this.marked = { file, next: file.next, conditionals: file.conditionals.map((c) => ({ ...c })) };
  }

  rewind(): boolean {
    const file = this.open[this.open.length - 1] as OpenFile;
    if (this.marked?.file !== file) return false;
    file.next = this.marked.next;
    file.conditionals = this.marked.conditionals;
    return true;
  }

  // --- files --------------------------------------------------------------------------------------------------------

  private enter(source: Source, isPrelude: boolean, at: Site | undefined): void {
    const file = this.files.number(source, isPrelude);
    if (this.once.has(file)) return;
    if (source.text.length > MAX_TEXT) {
      const site = at ?? { file, start: 0, end: 0 };
      const mebibytes = MAX_TEXT / (1024 * 1024);
      this.report.error(
        'c-too-long',
        site,
        `${source.name} has ${source.text.length} characters and is not read: at most ${mebibytes} MiB are taken`,
      );
      this.open.push({ file, tokens: [endToken(file)], next: 0, conditionals: [], lineShift: 0, presumedName: source.name });
      return;
    }
    const tokens = this.files.tokensOf(source, isPrelude);
    this.open.push({ file, tokens, next: 0, conditionals: [], lineShift: 0, presumedName: source.name });
  }

  private isUsers(site: Site): boolean {
    return !this.files.sources.isPrelude(site);
  }

  private use(macro: Macro, name: Token): void {
    if (!name.trail && this.isUsers(name)) this.uses.push({ macro, site: name });
  }

  // --- directives ---------------------------------------------------------------------------------------------------

  /** The rest of the line. */
  private line(file: OpenFile): Token[] {
    const from = file.next;
    let to = from;
    for (let token = file.tokens[to] as Token; !token.startsLine; token = file.tokens[to] as Token) to++;
    file.next = to;
    return file.tokens.slice(from, to);
  }

  private directive(file: OpenFile, hash: Token): void {
    const line = this.line(file);
    const word = line[0];
    if (!word) return;
    const rest = line.slice(1);
    switch (word.kind === 'identifier' ? word.text : '') {
      case 'include':
      case 'include_next':
        this.include(file, word, rest);
        break;
      case 'define':
        this.define(word, rest);
        break;
      case 'undef':
        this.undefine(word, rest);
        break;
      case 'if':
        this.beginConditional(file, word, () => this.condition(word, rest));
        break;
      case 'ifdef':
      case 'ifndef':
        this.beginConditional(file, word, () => this.isDefined(word, rest) === (word.text === 'ifdef'));
        break;
      case 'elif':
      case 'else':
      case 'endif':
        this.nextBranch(file, word, rest);
        break;
      case 'error':
        this.report.error('c-error-directive', span(hash, line[line.length - 1] as Token), `#error ${spelled(rest)}`.trim());
        break;
      case 'warning':
        this.report.warning('c-warning-directive', span(hash, line[line.length - 1] as Token), `#warning ${spelled(rest)}`.trim());
        break;
      case 'line':
        this.setLine(file, word, rest);
        break;
      case 'pragma':
        this.pragmas.take(word, rest, this.tokens.length);
        break;
      case 'ident':
      case 'sccs':
        break;
      default:
        if (word.kind === 'number') this.setLine(file, hash, line);
        else {
          this.report.error('c-directive', word, `expected a directive such as #define, #include or #if, found #${word.text}`, {
            remedy: suggestDirective(word.text),
          });
        }
    }
  }

  private noMore(directive: Token, rest: readonly Token[]): void {
    const extra = rest[0];
    if (extra)
      this.report.warning(
        'c-directive',
        span(extra, rest[rest.length - 1] as Token),
        `nothing is expected after #${directive.text} on its line`,
      );
  }

  private define(word: Token, rest: readonly Token[]): void {
    const macro = parseDefine(rest, word, this.report);
    if (!macro) return;
    const { macros } = this.expansion;
    const old = macros.get(macro.name);
    if (old && !sameMacro(old, macro)) {
      const note = old.dynamic ? undefined : { message: 'the earlier definition is here', site: old.site };
      this.report.warning('c-macro-redefined', macro.site, `macro ${macro.name} is defined again with other text`, { notes: [note] });
    }
    macros.set(macro.name, macro);
    this.definitions.push(macro);
  }

  private undefine(word: Token, rest: readonly Token[]): void {
    const name = this.macroName(word, rest);
    if (!name) return;
    const macro = this.expansion.macros.get(name.text);
    if (macro) this.use(macro, name);
    this.expansion.macros.delete(name.text);
  }

  private macroName(word: Token, rest: readonly Token[]): Token | undefined {
    const name = rest[0];
    if (name?.kind !== 'identifier') {
      this.report.error(
        'c-directive',
        name ?? after(word),
        `expected a macro name after #${word.text}, found ${name ? `"${name.text}"` : 'the end of the line'}`,
      );
      return undefined;
    }
    this.noMore(word, rest.slice(1));
    return name;
  }

  private isDefined(word: Token, rest: readonly Token[]): boolean | undefined {
    const name = this.macroName(word, rest);
    if (!name) return undefined;
    const macro = this.expansion.macros.get(name.text);
    if (macro) this.use(macro, name);
    return macro !== undefined;
  }

  // --- conditions ---------------------------------------------------------------------------------------------------

  private beginConditional(file: OpenFile, word: Token, holds: () => boolean): void {
    const taken = holds();
    file.conditionals.push({ directive: word, taken, seenElse: false });
    if (!taken) this.skip(file);
  }

  /** `#elif`, `#else` or `#endif` met after text that was read. */
  private nextBranch(file: OpenFile, word: Token, rest: readonly Token[]): void {
    const conditional = this.innermost(file, word);
    if (!conditional) return;
    if (word.text === 'endif') {
      this.noMore(word, rest);
      file.conditionals.pop();
      return;
    }
    this.checkElse(conditional, word);
    conditional.taken = true;
    this.skip(file);
  }

  private innermost(file: OpenFile, word: Token): Conditional | undefined {
    const conditional = file.conditionals[file.conditionals.length - 1];
    if (!conditional) this.report.error('c-conditional', word, `#${word.text} without #if`);
    return conditional;
  }

  private checkElse(conditional: Conditional, word: Token): void {
    if (conditional.seenElse) {
      this.report.error('c-conditional', word, `#${word.text} after #else`, {
        notes: [{ message: 'the condition begins here', site: conditional.directive }],
      });
    }
    if (word.text === 'else') conditional.seenElse = true;
  }

  /** Passes over text until a branch of the innermost condition is to be read or the condition ends. */
  private skip(file: OpenFile): void {
    let depth = 0;
    const { tokens } = file;
    const from = tokens[file.next] as Token;
    for (;;) {
      const hash = tokens[file.next] as Token;
      if (hash.kind === 'end') {
        this.noteSkipped(from, hash);
        return;
      }
      file.next++;
      if (!hash.startsLine || hash.text !== '#') continue;
      const word = tokens[file.next] as Token;
      if (word.startsLine || word.kind !== 'identifier') continue;
      if (word.text === 'if' || word.text === 'ifdef' || word.text === 'ifndef') depth++;
      else if (word.text === 'endif' && depth-- === 0) {
        this.noteSkipped(from, hash);
        const line = this.line(file);
        this.noMore(word, line.slice(1));
        file.conditionals.pop();
        return;
      } else if (depth === 0 && (word.text === 'elif' || word.text === 'else')) {
        const conditional = file.conditionals[file.conditionals.length - 1] as Conditional;
        this.checkElse(conditional, word);
        const rest = this.line(file).slice(1);
        if (word.text === 'else') this.noMore(word, rest);
        if (!conditional.taken && (word.text === 'else' || this.condition(word, rest))) {
          conditional.taken = true;
          this.noteSkipped(from, hash);
          return;
        }
      }
    }
  }

  private noteSkipped(from: Token, to: Token): void {
    if (to.start > from.start && this.isUsers(from)) this.skipped.push({ file: from.file, start: from.start, end: to.start });
  }

  private condition(word: Token, rest: readonly Token[]): boolean {
    const { errors } = this.report;
    const tokens = this.expansion.expandList(this.replaceDefined(rest));
    // What went wrong with a macro or with "defined" has been told.
    return this.report.errors === errors && evaluateCondition(tokens, word, this.report);
  }

  /** `defined X`, `defined (X)` and `__has_include (…)` become 1 or 0 before macros are replaced. */
  private replaceDefined(tokens: readonly Token[]): Token[] {
    const result: Token[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'identifier' || !/^(?:defined|__has_include(?:_next)?)$/.test(token.text)) {
        result.push(token);
        continue;
      }
      let answer = false;
      if (token.text === 'defined') {
        const inParentheses = tokens[i + 1]?.text === '(';
        const name = tokens[i + (inParentheses ? 2 : 1)];
        if (name?.kind !== 'identifier' || (inParentheses && tokens[i + 3]?.text !== ')')) {
          this.report.error(
            'c-condition',
            token,
            `expected ${name?.kind === 'identifier' ? '")" after the macro name' : 'a macro name after "defined"'}`,
          );
          i += inParentheses ? 2 : 1;
        } else {
          const macro = this.expansion.macros.get(name.text);
          if (macro) this.use(macro, name);
          answer = macro !== undefined;
          i += inParentheses ? 3 : 1;
        }
      } else {
        let close = i + 1;
        while (close < tokens.length && tokens[close]?.text !== ')') close++;
        const header = this.headerName(this.expansion.expandList(tokens.slice(i + 2, close)));
        answer =
          header !== undefined && this.files.find(header.name, header.angled, token.file, token.text !== '__has_include') !== undefined;
        i = close;
      }
      result.push(new Token('number', answer ? '1' : '0', token.file, token.start, token.end, false, token.spaceBefore, false));
    }
    return result;
  }

  // --- #include -----------------------------------------------------------------------------------------------------

  private include(file: OpenFile, word: Token, rest: readonly Token[]): void {
    if (rest.length === 0) {
      this.report.error('c-include', after(word), 'expected "name" or <name> after #include, found the end of the line');
      return;
    }
    const site = span(rest[0] as Token, rest[rest.length - 1] as Token);
    const header = this.headerName(rest) ?? this.headerName(this.expansion.expandList(rest));
    if (!header) {
      this.report.error('c-include', site, `expected "name" or <name> after #include, found ${spelled(rest)}`);
      return;
    }
    const found = this.files.find(header.name, header.angled, file.file, word.text === 'include_next');
    if (!found) {
      const near = nearest(header.name, this.files.headerNames);
      this.report.error('c-include-not-found', site, `cannot find ${header.angled ? `<${header.name}>` : `"${header.name}"`}`, {
        remedy: near ? `Did you mean <${near}>?` : 'Put the file beside the script, or name its folder with -I.',
      });
      return;
    }
    const number = this.files.number(found.source, found.isPrelude);
    if (this.isUsers(site)) {
      this.inclusions.push({ site, file: number });
      this.files.sources.asked.add(number);
    }
    if (this.open.length >= MAX_INCLUDE_DEPTH || ++this.filesRead > MAX_FILES) {
      const why =
        this.open.length >= MAX_INCLUDE_DEPTH
          ? `files include one another more than ${MAX_INCLUDE_DEPTH} deep`
          : `more than ${MAX_FILES} files are included`;
      this.report.error('c-include-depth', site, why, { remedy: 'Put #pragma once into files that are included more than once.' });
      return;
    }
    this.enter(found.source, found.isPrelude, site);
    if (found.isPrelude) return;
    const ofEdk2 = header.angled ? OF_EDK2.test(header.name) : this.countsOnEdk2(this.files.tokensOf(found.source, false));
    const common = ofEdk2 ? this.input.prelude.header('PiDxe.h') : undefined;
    if (common) this.enter(common, true, site);
  }

  /** True for a file that begins with declarations in names of EDK2's that nothing has declared so far, nor does the file itself. */
  private countsOnEdk2(tokens: readonly Token[]): boolean {
    const first = tokens.findIndex((token) => COMMON_NAMES.has(token.text));
    const name = tokens[first]?.text;
    if (name === undefined || this.expansion.macros.has(name) || this.tokens.some((token) => token.text === name)) return false;
    const includes = tokens.findIndex((token, i) => token.text === 'include' && tokens[i - 1]?.text === '#');
    if (includes >= 0 && includes < first) return false;
    return !tokens.some(
      (token, i) => token.text === name && (tokens[i - 1]?.text === 'define' || (tokens[i + 1]?.text === ';' && i === first)),
    );
  }

  /** header-name: a string, or the text between `<` and `>`. */
  private headerName(tokens: readonly Token[]): { name: string; angled: boolean } | undefined {
    const first = tokens[0];
    if (!first) return undefined;
    if (first.kind === 'string' && first.text[0] === '"') return { name: first.text.slice(1, -1), angled: false };
    if (first.text !== '<') return undefined;
    const close = tokens.findIndex((token) => token.text === '>');
    if (close < 0) return undefined;
    const last = tokens[close] as Token;
    const { text } = this.files.sources.files[first.file] as { text: string };
    const asWritten = first.file === last.file && !first.trail && !last.trail;
    const name = asWritten
      ? text.slice(first.end, last.start)
      : tokens
          .slice(1, close)
          .map((t) => (t.spaceBefore ? ` ${t.text}` : t.text))
          .join('');
    return { name: name.trim(), angled: true };
  }

  // --- #line --------------------------------------------------------------------------------------------------------

  private setLine(file: OpenFile, word: Token, rest: readonly Token[]): void {
    const tokens = this.expansion.expandList(rest);
    const number = tokens[0];
    if (number?.kind !== 'number' || !/^[0-9]{1,9}$/.test(number.text)) {
      this.report.error(
        'c-directive',
        number ?? after(word),
        `expected a line number after #line, found ${number ? `"${number.text}"` : 'the end of the line'}`,
      );
      return;
    }
    const here = this.files.sources.lines(word.file).position(word.start).line;
    file.lineShift = Number(number.text) - (here + 1);
    const name = tokens[1];
    if (name?.kind === 'string') file.presumedName = name.text.slice(1, -1);
    else if (name) this.report.error('c-directive', name, `expected a file name in quotes after the line number, found "${name.text}"`);
  }

  // --- macros without fixed text ------------------------------------------------------------------------------------

  private defineDynamic(): void {
    const add = (name: string, text: NonNullable<Macro['dynamic']>) => this.expansion.macros.set(name, dynamicMacro(name, text));
    add('__LINE__', (name) => {
      const file = this.open.findLast((open) => open.file === name.file);
      return { kind: 'number', text: String(this.files.sources.lines(name.file).position(name.start).line + (file?.lineShift ?? 0)) };
    });
    add('__FILE__', (name) => {
      const file = this.open.findLast((open) => open.file === name.file);
      const text = file?.presumedName ?? (this.files.sources.files[name.file] as { name: string }).name;
      return { kind: 'string', text: `"${text.replace(/[\\"]/g, '\\$&')}"` };
    });
    add('__COUNTER__', () => ({ kind: 'number', text: String(this.counter++) }));
    add('__INCLUDE_LEVEL__', () => ({ kind: 'number', text: String(this.open.length - 1) }));
  }
}

function endToken(file: number): Token {
  return new Token('end', '', file, 0, 0, true, false, false);
}

function spelled(tokens: readonly Token[]): string {
  return tokens.map((token, index) => (index > 0 && token.spaceBefore ? ` ${token.text}` : token.text)).join('');
}

const DIRECTIVES = ['include', 'define', 'undef', 'if', 'ifdef', 'ifndef', 'elif', 'else', 'endif', 'error', 'warning', 'line', 'pragma'];

function suggestDirective(word: string): string | undefined {
  const near = nearest(word, DIRECTIVES);
  return near && `Did you mean #${near}?`;
}

/** An unterminated literal as if it ended before the `)` and `;` at the end of its line. */
function closed(token: Token): Token[] {
  const [, literal, tail] = /^(.*?)([);]*)\s*$/s.exec(token.text) as unknown as [string, string, string];
  // Without them it is anybody's guess what belongs to the text.
  if (tail === '') return [];
  const { file, start, end } = token;
  const quote = /["']/.exec(literal)?.[0] ?? '"';
  const body = quote === '"' ? literal : (/^\w*'[^\\']/.exec(literal)?.[0] ?? "'0");
  const kind = quote === '"' ? 'string' : 'character';
  const tokens = [new Token(kind, body + quote, file, start, end - tail.length, token.startsLine, token.spaceBefore, false)];
  for (const [index, text] of [...tail].entries()) {
    tokens.push(new Token('punctuator', text, file, end - tail.length + index, end - tail.length + index + 1, false, false, false));
  }
  for (const each of tokens) each.trail = token.trail;
  return tokens;
}

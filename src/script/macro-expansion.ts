// Replacement of macros (C11 6.10.3.1 to 6.10.3.4). Tokens come from a stack of contexts, the texts of macros that are being
// expanded, and beneath it from the files. A macro is disabled as long as its context lies on the stack, and a name that is met
// meanwhile is marked so that it is never expanded: that is the standard's rule against endless expansion.
//
// Invariants:
//   E1  A token out of a macro's body is a fresh one whose place is the outermost invocation and whose trail holds the body's
//       token. A token of an argument keeps its own place, because the user wrote it there.
//   E2  `made` counts every token that an expansion makes; at MAX_MADE expansion stops for the rest of the program, so that
//       no text makes it run away. Arguments within arguments are expanded at most MAX_DEPTH deep.

import { lexOne } from './lexer';
import type { Macro } from './macro';
import type { Report } from './report';
import { Token } from './token';
import type { Expansion } from './tree';

/** Tokens that the expansions of one program may make. */
export const MAX_MADE = 3_000_000;
/** Depth of expansions of arguments within arguments. */
export const MAX_DEPTH = 200;
/** Argument lists without an end after which the file is read on from their beginning. */
const MAX_REWINDS = 20;

/** Where tokens come from when no macro is being expanded. */
export interface TokenSource {
  /** The next token, directives carried out; `end` at the end of a file, again and again. */
  fileToken(): Token;
  /** The next token if the file goes on with one, without taking it; undefined before a directive. */
  peekFileToken(): Token | undefined;
  /** Called at `end`: leaves an included file and says whether there is one to go on with. */
  leaveFile(): boolean;
  /** Remembers the place before the next token. */
  mark(): void;
  /** Goes back to the marked place; false when that is not in the present file. */
  rewind(): boolean;
}

interface Context {
  readonly tokens: readonly Token[];
  next: number;
  /** To be enabled again when the context is left. */
  readonly macro: Macro | undefined;
}

/** A macro argument: as written and, once asked for, expanded. */
interface Argument {
  readonly raw: Token[];
  /** The rest of a variadic macro's arguments, not even a comma before it. */
  omitted?: boolean;
  expanded?: Token[];
}

const END = new Token('end', '', 0, 0, 0, false, false, false);

export class MacroExpansion {
  readonly macros = new Map<string, Macro>();
  /** Told of each use of a macro, by its name token. */
  onUse: (macro: Macro, name: Token) => void = () => {};
  private readonly contexts: Context[] = [];
  /** Contexts below this index are out of reach: a list is being expanded on its own. 0: the files are within reach. */
  private floor = 0;
  private depth = 0;
  private made = 0;
  private exhausted = false;
  private rewinds = 0;
  /** An expansion to nothing stood before the next token with white space before it. */
  private pendingSpace = false;

  constructor(
    private readonly source: TokenSource,
    private readonly report: Report,
  ) {}

  /** The next token after all expansion; `end` at the end of all files (or of the list that is being expanded). */
  next(): Token {
    for (;;) {
      let token = this.raw();
      if (this.pendingSpace) {
        this.pendingSpace = false;
        if (!token.spaceBefore && token.kind !== 'end') {
          token = token.copy();
          token.spaceBefore = true;
        }
      }
      if (token.kind === 'end') {
        if (this.floor > 0 || !this.source.leaveFile()) return token;
        continue;
      }
      if (token.kind !== 'identifier' || token.noExpand) return token;
      const macro = this.macros.get(token.text);
      if (macro === undefined) return token;
      if (macro.disabled) return this.painted(token);
      if (!this.enter(macro, token)) return token;
    }
  }

  /** A list of tokens after expansion, on its own: it ends where the list ends. */
  expandList(tokens: readonly Token[]): Token[] {
    const floor = this.floor;
    this.contexts.push({ tokens, next: 0, macro: undefined });
    this.floor = this.contexts.length;
    this.depth++;
    const pendingSpace = this.pendingSpace;
    this.pendingSpace = false;
    const result: Token[] = [];
    for (let token = this.next(); token.kind !== 'end'; token = this.next()) result.push(token);
    this.depth--;
    this.contexts.pop();
    this.floor = floor;
    this.pendingSpace = pendingSpace;
    return result;
  }

  /** The next token before expansion. */
  private raw(): Token {
    for (;;) {
      const context = this.contexts[this.contexts.length - 1];
      if (context === undefined) return this.source.fileToken();
      if (context.next < context.tokens.length) return context.tokens[context.next++] as Token;
      if (this.contexts.length === this.floor) return END;
      this.contexts.pop();
      if (context.macro) context.macro.disabled = false;
    }
  }

  /** The token, marked if it names a macro that is being expanded just now. */
  private painted(token: Token): Token {
    if (token.kind !== 'identifier' || token.noExpand || !this.macros.get(token.text)?.disabled) return token;
    const painted = token.copy();
    painted.noExpand = true;
    return painted;
  }

  /** True when the next token is `(`; contexts that are used up are left on the way. */
  private parenthesisFollows(): boolean {
    for (;;) {
      const context = this.contexts[this.contexts.length - 1];
      if (context === undefined) {
        const token = this.source.peekFileToken();
        return token !== undefined && token.kind === 'punctuator' && token.text === '(';
      }
      const token = context.tokens[context.next];
      if (token !== undefined) return token.kind === 'punctuator' && token.text === '(';
      if (this.contexts.length === this.floor) return false;
      this.contexts.pop();
      if (context.macro) context.macro.disabled = false;
    }
  }

  /** Begins the expansion of a macro at its name; false when the name stays as it is. */
  private enter(macro: Macro, name: Token): boolean {
    if (this.exhausted) return false;
    if (this.depth > MAX_DEPTH) {
      this.giveUp(name, `macro arguments nest deeper than ${MAX_DEPTH} expansions`);
      return false;
    }
    let last = name;
    let list: Argument[] | undefined;
    if (macro.parameters) {
      if (!this.parenthesisFollows()) return false;
      this.onUse(macro, name);
      const fromFile = this.contexts.length === 0;
      if (fromFile) this.source.mark();
      const collected = this.collectArguments(macro, name);
      if (collected === 'open') {
        // An argument list that is still being typed must not swallow the rest of the file.
        return !(fromFile && this.rewinds++ < MAX_REWINDS && this.source.rewind());
      }
      if (collected === undefined) {
        const { file, start, end, spaceBefore } = name;
        const gap = new Token('placemarker', '', file, start, end, name.startsLine, spaceBefore, false);
        this.contexts.push({ tokens: [gap], next: 0, macro: undefined });
        return true;
      }
      list = collected.list;
      last = collected.close;
    } else {
      this.onUse(macro, name);
    }
    const invocation = new Invocation(macro, name, last);
    const tokens = macro.dynamic ? [this.dynamicToken(macro, invocation, name)] : this.substitute(macro, list, invocation);
    this.made += tokens.length + 1;
    if (this.made > MAX_MADE) {
      this.giveUp(name, `the macros of this program expand to more than ${MAX_MADE} tokens`);
      return false;
    }
    const first = tokens[0];
    if (first) {
      if (first.spaceBefore !== name.spaceBefore || first.startsLine !== name.startsLine) {
        const start = first.copy();
        start.spaceBefore = name.spaceBefore;
        start.startsLine = name.startsLine;
        tokens[0] = start;
      }
    } else if (name.spaceBefore || name.startsLine) {
      this.pendingSpace = true;
    }
    macro.disabled = true;
    this.contexts.push({ tokens, next: 0, macro });
    return true;
  }

  private giveUp(at: Token, why: string): void {
    if (!this.exhausted) this.report.error('c-macro-limit', at, `${why}; macros are not expanded from here on`);
    this.exhausted = true;
  }

  private dynamicToken(macro: Macro, invocation: Invocation, name: Token): Token {
    const { kind, text } = (macro.dynamic as NonNullable<Macro['dynamic']>)(name);
    return invocation.token(new Token(kind, text, macro.site.file, macro.site.start, macro.site.end, false, false, false));
  }

  /**
   * The arguments up to the closing parenthesis, commas in parentheses not counted. `open` when there is none; undefined when their
   * number is wrong. Both are reported.
   */
  private collectArguments(macro: Macro, name: Token): { list: Argument[]; close: Token } | 'open' | undefined {
    const parameters = macro.parameters as readonly string[];
    const open = this.raw();
    const list: Argument[] = [{ raw: [] }];
    let depth = 0;
    for (;;) {
      const token = this.painted(this.raw());
      if (token.kind === 'end') {
        this.report.error('c-macro-arguments', name, `the arguments of macro ${macro.name} do not end: expected ")"`, {
          notes: [{ message: 'the arguments begin here', site: open }],
        });
        return 'open';
      }
      if (token.kind === 'punctuator') {
        if (token.text === '(') depth++;
        else if (token.text === ')') {
          if (depth-- === 0) return this.checkedArguments(macro, name, list, token);
        } else if (token.text === ',' && depth === 0 && !(macro.variadic && list.length === parameters.length)) {
          list.push({ raw: [] });
          continue;
        }
      }
      const { raw } = list[list.length - 1] as Argument;
      if (token.startsLine) {
        const joined = token.copy();
        joined.startsLine = false;
        joined.spaceBefore = true;
        raw.push(joined);
      } else {
        raw.push(token);
      }
    }
  }

  private checkedArguments(macro: Macro, name: Token, list: Argument[], close: Token): { list: Argument[]; close: Token } | undefined {
    const wanted = (macro.parameters as readonly string[]).length;
    let given = list.length;
    if (wanted === 0 && given === 1 && (list[0] as Argument).raw.length === 0) return { list: [], close };
    if (macro.variadic && given === wanted - 1) {
      list.push({ raw: [], omitted: true });
      given++;
    } else if (macro.variadic && wanted === 1) {
      const only = list[0] as Argument;
      only.omitted = only.raw.length === 0;
    }
    if (given === wanted) return { list, close };
    this.report.error(
      'c-macro-arguments',
      name,
      `macro ${macro.name} takes ${macro.variadic ? 'at least ' : ''}${counted(macro.variadic ? wanted - 1 : wanted, 'argument')}, found ${given}`,
      { notes: [{ message: `macro ${macro.name} is defined here`, site: macro.site }] },
    );
    return undefined;
  }

  /** The macro's text with its arguments in place. */
  private substitute(macro: Macro, list: Argument[] | undefined, invocation: Invocation): Token[] {
    const { body, parameterAt } = macro;
    const out: Token[] = [];
    for (let i = 0; i < body.length; i++) {
      const token = body[i] as Token;
      const isPunctuator = token.kind === 'punctuator';
      if (isPunctuator && token.text === '##' && i > 0) {
        i = this.pasteNext(macro, list, invocation, out, i);
      } else if (list && isPunctuator && token.text === '#') {
        i++;
        out.push(invocation.token(stringify((list[parameterAt[i] as number] as Argument).raw, token)));
      } else if (list && (parameterAt[i] as number) >= 0) {
        const argument = list[parameterAt[i] as number] as Argument;
        const pastes = body[i + 1]?.kind === 'punctuator' && body[i + 1]?.text === '##';
        if (!pastes) argument.expanded ??= this.expandList(argument.raw);
        this.pushArgument(out, pastes ? argument.raw : (argument.expanded as Token[]), token, invocation, pastes);
      } else {
        out.push(invocation.token(token));
      }
    }
    return out.some((token) => token.kind === 'placemarker') ? out.filter((token) => token.kind !== 'placemarker') : out;
  }

  /** Adds an argument's tokens; the first takes the parameter's white space. `keepEmpty` leaves a placemarker for `##`. */
  private pushArgument(out: Token[], tokens: readonly Token[], parameter: Token, invocation: Invocation, keepEmpty: boolean): void {
    const first = tokens[0];
    if (!first) {
      if (keepEmpty) {
        const { file, start, end, spaceBefore } = parameter;
        out.push(invocation.token(new Token('placemarker', '', file, start, end, false, spaceBefore, false)));
      }
      return;
    }
    if (first.spaceBefore !== parameter.spaceBefore || first.startsLine) {
      const copy = first.copy();
      copy.spaceBefore = parameter.spaceBefore;
      copy.startsLine = false;
      out.push(copy);
    } else {
      out.push(first);
    }
    for (let i = 1; i < tokens.length; i++) out.push(tokens[i] as Token);
  }

  /** Carries out the `##` at index `at` of the body: joins what follows to the last token of `out`. Returns the index used up. */
  private pasteNext(macro: Macro, list: Argument[] | undefined, invocation: Invocation, out: Token[], at: number): number {
    const { body, parameterAt, parameters } = macro;
    const next = body[at + 1] as Token;
    const parameter = list ? (parameterAt[at + 1] as number) : -1;
    const left = out[out.length - 1];
    if (list && parameter >= 0) {
      const { raw, omitted } = list[parameter] as Argument;
      // GNU: in `, ## __VA_ARGS__` the comma goes when there are no further arguments, and nothing is pasted when there are.
      if (
        macro.variadic &&
        parameter === (parameters as readonly string[]).length - 1 &&
        left?.text === ',' &&
        left.kind === 'punctuator'
      ) {
        if (omitted) out.pop();
        else this.pushArgument(out, this.expandList(raw), next, invocation, false);
        return at + 1;
      }
      const right = raw[0];
      if (right && left) {
        out.pop();
        out.push(...this.paste(left, right, invocation, body[at] as Token));
        for (let i = 1; i < raw.length; i++) out.push(raw[i] as Token);
      }
      return at + 1;
    }
    let right = invocation.token(next);
    let used = at + 1;
    if (list && next.kind === 'punctuator' && next.text === '#') {
      right = invocation.token(stringify((list[parameterAt[at + 2] as number] as Argument).raw, next));
      used++;
    }
    if (left) {
      out.pop();
      out.push(...this.paste(left, right, invocation, body[at] as Token));
    } else {
      out.push(right);
    }
    return used;
  }

  private paste(left: Token, right: Token, invocation: Invocation, operator: Token): Token[] {
    if (left.kind === 'placemarker') {
      if (right.spaceBefore === left.spaceBefore) return [right];
      const copy = right.copy();
      copy.spaceBefore = left.spaceBefore;
      return [copy];
    }
    if (right.kind === 'placemarker') return [left];
    const at = invocation.token(operator);
    at.spaceBefore = left.spaceBefore;
    const pasted = lexOne(left.text + right.text, at);
    if (pasted) return [pasted];
    this.report.error(
      'c-paste',
      at,
      `"##" joins "${left.text}" and "${right.text}" into "${left.text}${right.text}", which is not one token`,
    );
    return [left, right];
  }
}

/** One use of a macro: makes the tokens that stand for those of its body. */
class Invocation {
  private readonly end: number;

  constructor(
    private readonly macro: Macro,
    private readonly name: Token,
    close: Token,
  ) {
    const contiguous = close.file === name.file && close.end >= name.end && !close.trail && !name.trail;
    this.end = contiguous ? close.end : name.end;
  }

  token(body: Token): Token {
    const { name } = this;
    const token = new Token(body.kind, body.text, name.file, name.start, this.end, false, body.spaceBefore, body.isKeyword);
    const trail: Expansion = { macro: this.macro.name, definition: body, parent: name.trail };
    token.trail = trail;
    return token;
  }
}

/** The `#` operator: the spelling of an argument as a string literal (C11 6.10.3.2). */
function stringify(tokens: readonly Token[], at: Token): Token {
  let text = '';
  for (const [index, token] of tokens.entries()) {
    if (index > 0 && (token.spaceBefore || token.startsLine)) text += ' ';
    text += token.kind === 'string' || token.kind === 'character' ? token.text.replace(/[\\"]/g, '\\$&') : token.text;
  }
  // A lone backslash at the end would swallow the quote.
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(text)) text = text.slice(0, -1);
  return new Token('string', `"${text}"`, at.file, at.start, at.end, false, at.spaceBefore, false);
}

/** `1 argument`, `2 arguments`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// The filter language of the tables, the same for all; what may be compared are the columns of the table.
//
//   filter  = and { ("||" | "or") and }
//   and     = not { ("&&" | "and") not }
//   not     = ("!" | "not") not | "(" filter ")" | test
//   test    = field op value | field "has" NAME | field "contains" text | "covers" address | "quoted text"
//   op      = == != < <= > >=
//
// A value is a number, an address or a size expression (`640K`, `4G-16M`), for a choice one of its names, for a text the text, in
// quotes where it has spaces. A quoted text alone is looked for in every column.

import { type AttributeName, EFI_MEMORY } from '../../src/uefi/attribute';
import { parseAddress } from '../../src/uefi/units';
import { type Column, plainText, type SpanOf } from './column';

/** True when a row passes. */
export type Filter = (row: number) => boolean;

/** What a table offers to a filter. */
export interface Fields {
  readonly columns: readonly Column[];
  /** Range of a row, for `covers`. */
  readonly span?: SpanOf | undefined;
}

/** What would be taken at the place where a filter is wrong or ends, for completion. */
interface Wanted {
  readonly at: number;
  readonly words: readonly string[];
}

export type Parsed =
  | { readonly kind: 'none' }
  | { readonly kind: 'filter'; readonly filter: Filter }
  | { readonly kind: 'wrong'; readonly message: string };

const OPERATORS = ['==', '!=', '<=', '>=', '<', '>'] as const;
type Operator = (typeof OPERATORS)[number];
const ATTRIBUTES = Object.keys(EFI_MEMORY);

/** The filter that a text means, or a sentence that says what was expected where. An empty text is no filter. */
export function parseFilter(text: string, fields: Fields): Parsed {
  if (text.trim() === '') return { kind: 'none' };
  const parser = new Parser(text, fields);
  try {
    const filter = parser.any();
    parser.end();
    return { kind: 'filter', filter };
  } catch (error) {
    if (error instanceof Expected) return { kind: 'wrong', message: error.message };
    throw error;
  }
}

export interface Suggestion {
  readonly word: string;
  /** The text with the word put in, and where the caret then stands. */
  readonly text: string;
  readonly caret: number;
}

/** Words that may stand at the caret, those that begin as what is written there first. */
export function suggestions(text: string, caret: number, fields: Fields): Suggestion[] {
  const before = text.slice(0, caret);
  const started = /[\w.]*$/.exec(before)?.[0] ?? '';
  const start = caret - started.length;
  const wanted = wantedAfter(before.slice(0, start), fields);
  const letters = started.toLowerCase();
  const rank = (word: string) => {
    const lower = word.toLowerCase();
    if (lower.startsWith(letters)) return 0;
    return lower.includes(letters) ? 1 : 2;
  };
  return wanted
    .filter((word) => rank(word) < 2 && word.toLowerCase() !== letters)
    .sort((a, b) => rank(a) - rank(b))
    .map((word) => {
      const glue = start > 0 && !/[\s(!]$/.test(text.slice(0, start)) ? ' ' : '';
      const head = `${text.slice(0, start)}${glue}${word} `;
      return { word, text: head + text.slice(caret).trimStart(), caret: head.length };
    });
}

function wantedAfter(text: string, fields: Fields): readonly string[] {
  const parser = new Parser(text, fields);
  try {
    parser.any();
    parser.end();
  } catch (error) {
    if (!(error instanceof Expected)) throw error;
    return error.wanted.at >= text.trimEnd().length ? error.wanted.words : [];
  }
  return ['&&', '||'];
}

class Expected extends Error {
  constructor(
    message: string,
    readonly wanted: Wanted,
  ) {
    super(message);
  }
}

class Parser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly fields: Fields,
  ) {}

  any(): Filter {
    const parts = [this.all()];
    while (this.take('||') || this.takeWord('or')) parts.push(this.all());
    return parts.length === 1 ? (parts[0] as Filter) : (row) => parts.some((part) => part(row));
  }

  private all(): Filter {
    const parts = [this.not()];
    while (this.take('&&') || this.takeWord('and')) parts.push(this.not());
    return parts.length === 1 ? (parts[0] as Filter) : (row) => parts.every((part) => part(row));
  }

  private not(): Filter {
    if ((!this.sees('!=') && this.take('!')) || this.takeWord('not')) {
      const part = this.not();
      return (row) => !part(row);
    }
    if (this.take('(')) {
      const inner = this.any();
      if (!this.take(')')) this.fail('")"', [')']);
      return inner;
    }
    return this.test();
  }

  private test(): Filter {
    const { columns, span } = this.fields;
    if (this.sees('"')) return this.anywhere(this.quoted());
    if (span && this.takeWord('covers')) {
      const address = this.number(this.raw(), 'an address such as 0xA0000 or 4G-16M');
      return (row) => {
        const range = span(row);
        return range !== undefined && address >= range.start && address < range.end;
      };
    }
    const from = this.at;
    const word = this.word()?.toLowerCase();
    const column = columns.find(({ id, aliases }) => id.toLowerCase() === word || aliases?.some((alias) => alias.toLowerCase() === word));
    if (!column) {
      this.at = from;
      const names = columns.map(({ id }) => id);
      return this.fail(`${listed([...names, ...(span ? ['covers'] : [])])}, or a text in quotes`, [...names, ...(span ? ['covers'] : [])]);
    }
    return this.comparison(column);
  }

  /** A text that is looked for in all columns. */
  private anywhere(wanted: string): Filter {
    const letters = wanted.toLowerCase();
    return (row) => this.fields.columns.some((column) => plainText(column, row).toLowerCase().includes(letters));
  }

  private comparison(column: Column): Filter {
    if (column.kind === 'flags') {
      if (this.takeWord('has')) return this.flag(column);
      const operator = OPERATORS.find((sign) => this.take(sign));
      if (operator !== '==' && operator !== '!=') return this.fail('has, == or !=', ['has', '==', '!=']);
      const value = this.big(this.raw());
      return operator === '==' ? (row) => column.value(row) === value : (row) => column.value(row) !== value;
    }
    const words = column.kind === 'text' || column.kind === 'choice' ? ['==', '!=', 'contains'] : [...OPERATORS];
    if (this.takeWord('contains')) {
      const letters = this.string().toLowerCase();
      return (row) => plainText(column, row).toLowerCase().includes(letters);
    }
    const operator = OPERATORS.find((sign) => this.take(sign));
    if (!operator || (column.kind === 'text' && !words.includes(operator))) {
      return this.fail(`${listed(words)}`, words);
    }
    if (column.kind === 'text') {
      const letters = this.string().toLowerCase();
      return (row) => ((column.value(row) as string).toLowerCase() === letters) === (operator === '==');
    }
    const value = column.kind === 'choice' ? this.choice(column) : this.number(this.raw(), 'a number such as 16, 0xA0000 or 4G-16M');
    return comparator(column, operator, value);
  }

  private flag(column: Column): Filter {
    const from = this.at;
    const name = this.word()
      ?.toUpperCase()
      .replace(/^EFI_MEMORY_/, '');
    if (!name || !Object.hasOwn(EFI_MEMORY, name)) {
      this.at = from;
      return this.fail(`an attribute such as ${ATTRIBUTES.slice(0, 8).join(', ')}`, ATTRIBUTES);
    }
    const bit = EFI_MEMORY[name as AttributeName];
    return (row) => ((column.value(row) as bigint) & bit) !== 0n;
  }

  private choice(column: Column): number {
    const from = this.at;
    const text = this.raw();
    const wanted = text.toLowerCase();
    const choices = column.choices ?? [];
    const found = choices.find(({ names }) => names.some((name) => name.toLowerCase() === wanted));
    if (found) return found.value;
    const value = text === '' ? '' : parseAddress(text);
    if (typeof value === 'bigint') return Number(value);
    this.at = from;
    const names = choices.flatMap(({ names: [first] }) => first ?? []);
    return this.fail(`a ${column.title.toLowerCase() || column.id} such as ${names.slice(0, 3).join(', ')}`, names);
  }

  private number(text: string, expected: string): number {
    const value = text === '' ? '' : parseAddress(text);
    if (typeof value === 'bigint') return Number(value);
    this.at -= text.length;
    return this.fail(expected, []);
  }

  private big(text: string): bigint {
    const value = text === '' ? '' : parseAddress(text);
    if (typeof value === 'bigint') return value;
    this.at -= text.length;
    return this.fail('a number such as 0xF', []);
  }

  /** A text, in quotes or one word. */
  private string(): string {
    if (this.sees('"')) return this.quoted();
    const text = this.raw();
    return text === '' ? this.fail('a text, in quotes where it has spaces', []) : text;
  }

  private quoted(): string {
    const from = this.text.indexOf('"', this.at);
    const end = this.text.indexOf('"', from + 1);
    if (end < 0) {
      this.at = this.text.length;
      return this.fail('a closing quote', []);
    }
    this.at = end + 1;
    return this.text.slice(from + 1, end);
  }

  /** What stands up to the next joint or parenthesis, without the white space around it. */
  private raw(): string {
    const rest = this.text.slice(this.at);
    const joint = /&&|\|\||[()]|\s(?:and|or)\s/i.exec(rest)?.index ?? rest.length;
    const text = rest.slice(0, joint).trim();
    this.at += rest.slice(0, joint).trimEnd().length;
    return text;
  }

  private word(): string | undefined {
    const match = /\s*([A-Za-z_]\w*)/y;
    match.lastIndex = this.at;
    const found = match.exec(this.text)?.[1];
    if (found !== undefined) this.at = match.lastIndex;
    return found;
  }

  private sees(sign: string): boolean {
    return this.text.slice(this.at).trimStart().startsWith(sign);
  }

  private take(sign: string): boolean {
    if (!this.sees(sign)) return false;
    const rest = this.text.slice(this.at).trimStart();
    this.at = this.text.length - rest.length + sign.length;
    return true;
  }

  private takeWord(wanted: string): boolean {
    const from = this.at;
    if (this.word()?.toLowerCase() === wanted) return true;
    this.at = from;
    return false;
  }

  end(): void {
    if (this.text.slice(this.at).trim() !== '') this.fail('&&, || or the end', ['&&', '||']);
  }

  private fail(expected: string, words: readonly string[]): never {
    const rest = this.text.slice(this.at).trim();
    const place = rest === '' ? ' at the end' : ` before "${rest.slice(0, 20)}"`;
    throw new Expected(`Expected ${expected}${place}.`, { at: rest === '' ? this.text.length : this.at, words });
  }
}

function comparator(column: Column, operator: Operator, wanted: number): Filter {
  const value = (row: number) => column.value(row) as number;
  switch (operator) {
    case '==':
      return (row) => value(row) === wanted;
    case '!=':
      return (row) => value(row) !== wanted;
    case '<':
      return (row) => value(row) < wanted;
    case '<=':
      return (row) => value(row) <= wanted;
    case '>':
      return (row) => value(row) > wanted;
    case '>=':
      return (row) => value(row) >= wanted;
  }
}

/** `a, b or c`. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

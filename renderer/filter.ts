// The filter language of the tables: comparisons joined by && and ||, with parentheses and !.
//
//   filter  = and { "||" and }
//   and     = not { "&&" not }
//   not     = "!" not | "(" filter ")" | test
//   test    = field op value | "attr" "has" NAME
//   field   = "type" | "start" | "end" | "pages" | "size";  op = == != < <= > >=
//
// A value is an address or size expression (`640K`, `4G-16M`), for `type` a type's name as the specification or the shell has it.

import { type AttributeName, EFI_MEMORY } from '../src/uefi/attribute';
import { MEMORY_TYPE_NAMES, SHELL_TYPE_NAMES } from '../src/uefi/memory-type';
import { PAGE_SIZE, parseAddress } from '../src/uefi/units';

/** What a filter looks at in a row. */
export interface FilterRow {
  readonly type: number;
  /** First address. */
  readonly start: number;
  readonly pages: number;
  readonly attribute: bigint;
}

const FIELDS = ['type', 'start', 'end', 'pages', 'size'] as const;
type Field = (typeof FIELDS)[number];
const OPERATORS = ['==', '!=', '<=', '>=', '<', '>'] as const;
type Operator = (typeof OPERATORS)[number];

export type Filter =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Filter[] }
  | { readonly kind: 'not'; readonly part: Filter }
  | { readonly kind: 'compare'; readonly field: Field; readonly operator: Operator; readonly value: number }
  | { readonly kind: 'has'; readonly bit: bigint };

/** Words that can stand in a filter, for completion. */
export const FILTER_WORDS: readonly string[] = [...FIELDS, 'attr has', ...MEMORY_TYPE_NAMES, ...Object.keys(EFI_MEMORY)];

/** The filter that a text means, or a sentence that says what was expected where. An empty text is no filter. */
export function parseFilter(text: string): Filter | string | undefined {
  if (text.trim() === '') return undefined;
  try {
    const parser = new Parser(text);
    const filter = parser.any();
    parser.end();
    return filter;
  } catch (error) {
    if (error instanceof Expected) return error.message;
    throw error;
  }
}

/** True when a row passes. */
export function matchesRow(filter: Filter, row: FilterRow): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.parts.every((part) => matchesRow(part, row));
    case 'or':
      return filter.parts.some((part) => matchesRow(part, row));
    case 'not':
      return !matchesRow(filter.part, row);
    case 'has':
      return (row.attribute & filter.bit) !== 0n;
    case 'compare':
      return compare(fieldValue(filter.field, row), filter.operator, filter.value);
  }
}

function fieldValue(field: Field, row: FilterRow): number {
  switch (field) {
    case 'type':
      return row.type;
    case 'start':
      return row.start;
    case 'end':
      return row.start + row.pages * PAGE_SIZE - 1;
    case 'pages':
      return row.pages;
    case 'size':
      return row.pages * PAGE_SIZE;
  }
}

function compare(a: number, operator: Operator, b: number): boolean {
  switch (operator) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}

class Expected extends Error {}

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  any(): Filter {
    return this.chain('||', 'or', () => this.all());
  }

  private all(): Filter {
    return this.chain('&&', 'and', () => this.not());
  }

  private chain(sign: string, kind: 'and' | 'or', next: () => Filter): Filter {
    const parts = [next()];
    while (this.take(sign)) parts.push(next());
    return parts.length === 1 ? (parts[0] as Filter) : { kind, parts };
  }

  private not(): Filter {
    if (this.take('!')) return { kind: 'not', part: this.not() };
    if (this.take('(')) {
      const inner = this.any();
      if (!this.take(')')) this.fail('")"');
      return inner;
    }
    return this.test();
  }

  private test(): Filter {
    const word = this.word();
    if (word === 'attr') {
      if (this.word() !== 'has') this.fail('"has"');
      const name = this.word()?.replace(/^EFI_MEMORY_/, '');
      if (!name || !Object.hasOwn(EFI_MEMORY, name)) this.fail(`an attribute such as ${Object.keys(EFI_MEMORY).slice(0, 8).join(', ')}`);
      return { kind: 'has', bit: EFI_MEMORY[name as AttributeName] };
    }
    const field = FIELDS.find((known) => known === word);
    if (!field) this.fail('type, start, end, pages, size or attr');
    const operator = OPERATORS.find((sign) => this.take(sign));
    if (!operator) this.fail('== != < <= > or >=');
    return { kind: 'compare', field: field as Field, operator: operator as Operator, value: this.value(field as Field) };
  }

  private value(field: Field): number {
    const from = this.at;
    const match = /\s*([^&|()]+)/y;
    match.lastIndex = this.at;
    const text = match.exec(this.text)?.[1]?.trim() ?? '';
    if (text === '') this.fail('a value');
    this.at = match.lastIndex;
    if (field === 'type') {
      const type = typeByName(text);
      if (type !== undefined) return type;
    }
    const value = parseAddress(text);
    if (typeof value === 'bigint') return Number(value);
    this.at = from;
    return this.fail(field === 'type' ? 'a memory type such as EfiLoaderData or BS_Data' : 'a number such as 16, 0xA0000 or 4G-16M');
  }

  private word(): string | undefined {
    const match = /\s*([A-Za-z_]\w*)/y;
    match.lastIndex = this.at;
    const found = match.exec(this.text)?.[1];
    if (found !== undefined) this.at = match.lastIndex;
    return found;
  }

  private take(sign: string): boolean {
    const rest = this.text.slice(this.at).trimStart();
    if (!rest.startsWith(sign)) return false;
    this.at = this.text.length - rest.length + sign.length;
    return true;
  }

  end(): void {
    if (this.text.slice(this.at).trim() !== '') this.fail('&&, || or the end');
  }

  private fail(expected: string): never {
    const rest = this.text.slice(this.at).trim();
    throw new Expected(`Expected ${expected}${rest === '' ? ' at the end' : ` before "${rest.slice(0, 20)}"`}.`);
  }
}

function typeByName(name: string): number | undefined {
  const wanted = name.toLowerCase();
  for (const names of [MEMORY_TYPE_NAMES, SHELL_TYPE_NAMES] as readonly (readonly string[])[]) {
    const at = names.findIndex((known) => known.toLowerCase() === wanted || known.toLowerCase() === `efi${wanted}`);
    if (at >= 0) return at;
  }
  return undefined;
}

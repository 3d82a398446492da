// PrintLib's format strings held against their arguments (spec 8.5). Which functions take one is said by an attribute of their prototypes.

import type { Checker } from './checker';
import { joinStrings } from './checker-expression';
import { counted } from './macro-expansion';
import { spell } from './spelling';
import type { CallExpr, Expr, StringExpr } from './syntax';
import type { Expression, Site } from './tree';
import { type FunctionAttributes, isInteger, isPointer, type Type } from './types';

/** One conversion of a format. */
export interface Conversion {
  /** As written, `%` included. */
  readonly text: string;
  /** The type character; empty at the end of the format. */
  readonly type: string;
  /** `l` or `L` was given, or the type is a pointer. */
  readonly isLong: boolean;
  /** Its index in the format. */
  readonly index: number;
  /** Number of `*`, each of which takes a UINTN before the argument. */
  readonly stars: number;
}

/** Conversions of a format, in order; `%%` is left out. The characters before the type may come in any order. */
export function conversionsOf(format: string): Conversion[] {
  const result: Conversion[] = [];
  for (const match of format.matchAll(/%([-+ ,.lL*0-9]*)([\s\S]?)/g)) {
    const [text, flags, type] = match as unknown as [string, string, string];
    if (type === '%' && flags === '') continue;
    result.push({ text, type, index: match.index, isLong: /[lL]/.test(flags) || type === 'p', stars: flags.split('*').length - 1 });
  }
  return result;
}

/** Holds the arguments of a call against its format, when that is a literal. */
export function checkFormat(
  c: Checker,
  format: NonNullable<FunctionAttributes['format']>,
  e: CallExpr,
  values: readonly Expression[],
  name: string,
): void {
  const literal = literalOf(e.arguments[format.formatIndex - 1]);
  if (!literal || format.firstArgument === 0) return;
  const joined = joinStrings(c, literal);
  if (!joined || joined.size !== (format.characters === 'unicode' ? 2 : 1)) return;
  const text = joined.units.map((unit) => String.fromCharCode(unit)).join('');
  let next = format.firstArgument - 1;
  let missing = 0;
  for (const conversion of conversionsOf(text)) {
    for (let star = 0; star < conversion.stars; star++) {
      const value = values[next++];
      if (!value) missing++;
      else if (value.type.kind !== 'error' && !isInteger(value.type))
        wrong(c, value.site, `"*" in ${quoted(conversion)} takes a UINTN`, value.type);
    }
    const expected = EXPECTED[conversion.type];
    if (conversion.type === '') {
      c.warning('c-format', placeOf(literal, text, conversion), `the format ends within ${quoted(conversion)}`);
      break;
    }
    if (!expected) {
      c.warning(
        'c-format',
        placeOf(literal, text, conversion),
        `${quoted(conversion)} is no conversion of PrintLib: "${conversion.type}" is printed as it is`,
        {
          remedy: likely(conversion),
        },
      );
      continue;
    }
    const value = values[next++];
    if (!value) missing++;
    else if (value.type.kind !== 'error') expected(c, value, conversion);
  }
  const given = values.length - (format.firstArgument - 1);
  const wanted = next - (format.firstArgument - 1);
  if (missing > 0) {
    c.warning('c-format', e.close ?? e.site, `the format of ${name} takes ${counted(wanted, 'argument')}, found ${given}`, {
      remedy: 'What is missing is read from whatever lies there.',
    });
  } else if (given > wanted) {
    c.warning('c-format', (e.arguments[next] as Expr).site, `the format of ${name} takes ${counted(wanted, 'argument')}, found ${given}`);
  }
}

function literalOf(e: Expr | undefined): StringExpr | undefined {
  let node = e;
  while (node && (node.kind === 'parenthesized' || node.kind === 'cast')) node = node.kind === 'cast' ? node.operand : node.of;
  return node?.kind === 'string' ? node : undefined;
}

/** Where a conversion stands in the source: as many of its like come before it there as in the joined text. */
function placeOf(literal: StringExpr, text: string, conversion: Conversion): Site {
  let before = text.slice(0, conversion.index).split(conversion.text).length - 1;
  for (const token of literal.tokens) {
    for (let at = token.text.indexOf(conversion.text); at >= 0; at = token.text.indexOf(conversion.text, at + 1)) {
      if (before-- > 0) continue;
      // A splice within the literal or a macro would shift the offsets.
      if (token.trail || token.end - token.start !== token.text.length) return token;
      return { file: token.file, start: token.start + at, end: token.start + at + conversion.text.length };
    }
  }
  return literal.site;
}

function quoted(conversion: Conversion): string {
  return `"${conversion.text}"`;
}

function wrong(c: Checker, site: Site, expectation: string, type: Type, remedy?: string): void {
  c.warning('c-format', site, `${expectation}, found ${spell(type)}`, { remedy });
}

type Expectation = (c: Checker, value: Expression, conversion: Conversion) => void;

/** A number of 32 bits, or of 64 with `l`. */
const number: Expectation = (c, value, conversion) => {
  const { type } = value;
  if (!isInteger(type)) {
    wrong(c, value.site, `${quoted(conversion)} takes an integer`, type, isPointer(type) ? 'Print a pointer with %p.' : undefined);
    return;
  }
  if (conversion.isLong && type.size < 8) {
    // A constant is passed in a whole register and comes out right.
    if (value.kind === 'constant') return;
    const shorter = conversion.text.replace(/[lL]/g, '');
    wrong(c, value.site, `${quoted(conversion)} takes 64 bits`, type, `Write ${shorter}, or cast the argument to UINT64.`);
  } else if (!conversion.isLong && type.size === 8) {
    const longer = conversion.text.replace(/(.)$/, 'l$1');
    c.info('c-format', value.site, `${quoted(conversion)} prints the low 32 bits of ${spell(type)}`, {
      remedy: `Write ${longer} for all 64.`,
    });
  }
};

const pointer: Expectation = (c, value, conversion) => {
  const { type } = value;
  if (isPointer(type) || (isInteger(type) && type.size === 8)) return;
  wrong(c, value.site, `${quoted(conversion)} takes a pointer`, type);
};

const character: Expectation = (c, value, conversion) => {
  if (!isInteger(value.type))
    wrong(
      c,
      value.site,
      `${quoted(conversion)} takes a character`,
      value.type,
      isPointer(value.type) ? 'Print a string with %s or %a.' : undefined,
    );
};

function string(size: 1 | 2): Expectation {
  return (c, value, conversion) => {
    const { type } = value;
    const what = size === 1 ? 'a string of 8-bit characters (CHAR8 *)' : 'a string of 16-bit characters (CHAR16 *)';
    if (!isPointer(type)) {
      wrong(c, value.site, `${quoted(conversion)} takes ${what}`, type);
      return;
    }
    const { target } = type;
    if (target.kind === 'void' || (isInteger(target) && target.size === size)) return;
    const other = size === 1 ? '%s' : '%a';
    const remedy = isInteger(target) && target.size === 3 - size ? `Write ${other} for this string.` : undefined;
    wrong(c, value.site, `${quoted(conversion)} takes ${what}`, type, remedy);
  };
}

const guid: Expectation = (c, value, conversion) => {
  const { type } = value;
  if (!isPointer(type))
    wrong(
      c,
      value.site,
      `${quoted(conversion)} takes a pointer to ${conversion.type === 'g' ? 'an EFI_GUID' : 'an EFI_TIME'}`,
      type,
      'Write & before it.',
    );
};

const status: Expectation = (c, value, conversion) => {
  const { type } = value;
  if (!isInteger(type)) wrong(c, value.site, `${quoted(conversion)} takes an EFI_STATUS`, type);
  else if (type.size < 8 && value.kind !== 'constant')
    wrong(c, value.site, `${quoted(conversion)} takes an EFI_STATUS, which has 64 bits`, type);
};

const EXPECTED: Readonly<Record<string, Expectation | undefined>> = {
  d: number,
  u: number,
  x: number,
  X: number,
  p: pointer,
  c: character,
  a: string(1),
  s: string(2),
  S: string(2),
  g: guid,
  t: guid,
  r: status,
};

/** What a conversion of C's printf is in PrintLib. */
function likely(conversion: Conversion): string | undefined {
  switch (conversion.type) {
    case 'i':
      return 'Write %d.';
    case 'z':
    case 'j':
    case 'I':
      return 'Write %ld, %lu or %lx for 64 bits.';
    case 'h':
      return 'Arguments are promoted to int: write %d or %x.';
    case '#':
      return 'Write 0x before the conversion: 0x%x.';
    default:
      return undefined;
  }
}

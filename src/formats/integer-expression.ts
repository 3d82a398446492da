// Integer expressions as C, device tree sources and linker scripts write them: 64-bit unsigned, C's operators and
// precedence, numbers and names as the caller's language has them. What cannot be known (a symbol of another file) makes the value
// unknown with a reason; a conditional needs only the branch that is taken.

import { MASK64 } from '../uefi/units';

/** A number, or why there is none. */
export type Value = { readonly value: bigint } | { readonly why: string };

export interface Language {
  /** The number at an offset, if there is one. */
  number(text: string, at: number): { readonly value: bigint; readonly end: number } | undefined;
  /** Characters of names; sticky. */
  readonly name: RegExp;
  /** Value of a name. */
  valueOf(name: string): Value;
  /** Value of `name(…)`: `inner` is the text between the parentheses, `values` evaluates its arguments. */
  call?(name: string, inner: string, values: () => readonly Value[]): Value;
}

/** Parentheses, signs and conditionals that may nest. */
const MAX_NESTING = 64;

/** Binary operators by precedence, the loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
];

/** The expression at `start`; `end` is the offset behind it. Without one, the value is unknown and `end` is where it was looked for. */
export function expressionAt(text: string, start: number, language: Language): { readonly value: Value; readonly end: number } {
  const parser = new Parser(text, start, language);
  const value = parser.conditional(0);
  return { value, end: parser.last };
}

/** The same for a number, a name, a call or an expression in parentheses, without operators behind it. */
export function primaryAt(text: string, start: number, language: Language): { readonly value: Value; readonly end: number } {
  const parser = new Parser(text, skipSpace(text, start), language);
  const value = parser.primary(0);
  return { value, end: parser.last };
}

/** Offset behind white space and comments of C. */
export function skipSpace(text: string, at: number): number {
  for (let i = at; ; ) {
    const c = text.charCodeAt(i);
    if (c === 32 || (c >= 9 && c <= 13)) {
      i++;
      continue;
    }
    const isBlock = c === 47 && text.charCodeAt(i + 1) === 42;
    const isLine = c === 47 && text.charCodeAt(i + 1) === 47;
    if (!isBlock && !isLine) return i;
    const end = text.indexOf(isBlock ? '*/' : '\n', i + 2);
    if (end < 0) return text.length;
    i = isBlock ? end + 2 : end;
  }
}

class Parser {
  /** Offset behind the last token; `at` may stand behind white space after it. */
  last: number;

  constructor(
    private readonly text: string,
    public at: number,
    private readonly language: Language,
  ) {
    this.last = at;
  }

  /** Goes behind a token. */
  private take(end: number): void {
    this.at = end;
    this.last = end;
  }

  private skip(): void {
    this.at = skipSpace(this.text, this.at);
  }

  /** conditional = binary [ "?" conditional ":" conditional ] */
  conditional(depth: number): Value {
    const condition = this.binary(0, depth);
    this.skip();
    if (this.text[this.at] !== '?' || depth >= MAX_NESTING) return condition;
    this.take(this.at + 1);
    const whenTrue = this.conditional(depth + 1);
    this.skip();
    if (this.text[this.at] !== ':') return { why: 'a conditional without ":"' };
    this.take(this.at + 1);
    const whenFalse = this.conditional(depth + 1);
    if ('why' in condition) return condition;
    return condition.value !== 0n ? whenTrue : whenFalse;
  }

  /** binary = unary { operator unary }, one level of precedence at a time */
  private binary(level: number, depth: number): Value {
    const operators = LEVELS[level];
    if (!operators) return this.unary(depth);
    let left = this.binary(level + 1, depth);
    for (;;) {
      const operator = this.operator(operators);
      if (!operator) return left;
      const right = this.binary(level + 1, depth);
      left = apply(operator, left, right);
    }
  }

  private operator(operators: readonly string[]): string | undefined {
    this.skip();
    const operator = operators.find((each) => this.text.startsWith(each, this.at));
    if (!operator) return undefined;
    const next = this.text[this.at + operator.length] ?? '';
    // `&` is not `&&`, `<` not `<<`, and `|=` or `+=` is no operator of an expression.
    if (operator.length === 1 && (next === '=' || (next === operator && '&|<>'.includes(operator)))) return undefined;
    this.take(this.at + operator.length);
    return operator;
  }

  /** unary = { "-" | "+" | "~" | "!" } primary */
  private unary(depth: number): Value {
    this.skip();
    const sign = this.text[this.at] ?? '';
    if (sign === '' || !'-+~!'.includes(sign)) return this.primary(depth);
    if (depth >= MAX_NESTING) return { why: 'an expression that nests too deeply' };
    this.take(this.at + 1);
    const operand = this.unary(depth + 1);
    if ('why' in operand || sign === '+') return operand;
    if (sign === '!') return { value: operand.value === 0n ? 1n : 0n };
    return { value: BigInt.asUintN(64, sign === '-' ? -operand.value : ~operand.value) };
  }

  /** primary = number | "(" conditional ")" | name [ "(" arguments ")" ] */
  primary(depth: number): Value {
    const number = this.language.number(this.text, this.at);
    if (number) {
      this.take(number.end);
      return { value: number.value & MASK64 };
    }
    if (this.text[this.at] === '(') {
      if (depth >= MAX_NESTING) return { why: 'an expression that nests too deeply' };
      this.take(this.at + 1);
      const value = this.conditional(depth + 1);
      this.skip();
      if (this.text[this.at] !== ')') return { why: 'an expression without ")"' };
      this.take(this.at + 1);
      return value;
    }
    const { name: shape } = this.language;
    shape.lastIndex = this.at;
    const name = shape.exec(this.text)?.[0];
    if (!name) return { why: 'no number where one is expected' };
    this.take(this.at + name.length);
    const open = skipSpace(this.text, this.at);
    if (this.text[open] !== '(' || !this.language.call) return this.language.valueOf(name);
    return this.call(name, open, depth);
  }

  private call(name: string, open: number, depth: number): Value {
    const { text, language } = this;
    let level = 0;
    let close = open;
    for (; close < text.length; close++) {
      if (text[close] === '(') level++;
      else if (text[close] === ')' && --level === 0) break;
    }
    if (close >= text.length || level > MAX_NESTING) {
      this.take(text.length);
      return { why: `a call of ${name} without ")"` };
    }
    this.take(close + 1);
    const inner = text.slice(open + 1, close);
    const values = (): Value[] => {
      if (depth >= MAX_NESTING) return [{ why: 'an expression that nests too deeply' }];
      const list: Value[] = [];
      const parser = new Parser(inner, 0, language);
      for (;;) {
        list.push(parser.conditional(depth + 1));
        parser.skip();
        if (inner[parser.at] !== ',') return list;
        parser.at++;
      }
    };
    return (language.call as NonNullable<Language['call']>)(name, inner, values);
  }
}

function apply(operator: string, left: Value, right: Value): Value {
  if ('why' in left) return left;
  if ('why' in right) return right;
  const a = left.value;
  const b = right.value;
  const truth = (is: boolean): Value => ({ value: is ? 1n : 0n });
  const wrapped = (value: bigint): Value => ({ value: BigInt.asUintN(64, value) });
  switch (operator) {
    case '||':
      return truth(a !== 0n || b !== 0n);
    case '&&':
      return truth(a !== 0n && b !== 0n);
    case '|':
      return { value: a | b };
    case '^':
      return { value: a ^ b };
    case '&':
      return { value: a & b };
    case '==':
      return truth(a === b);
    case '!=':
      return truth(a !== b);
    case '<=':
      return truth(a <= b);
    case '>=':
      return truth(a >= b);
    case '<':
      return truth(a < b);
    case '>':
      return truth(a > b);
    case '<<':
      return b > 63n ? { value: 0n } : wrapped(a << b);
    case '>>':
      return b > 63n ? { value: 0n } : { value: a >> b };
    case '+':
      return wrapped(a + b);
    case '-':
      return wrapped(a - b);
    case '*':
      return wrapped(a * b);
    default:
      if (b === 0n) return { why: 'a division by zero' };
      return { value: operator === '/' ? a / b : a % b };
  }
}

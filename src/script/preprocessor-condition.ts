// The expression of #if and #elif (C11 6.10.1): integers of 64 bits, unsigned where an operand is. Macros are already replaced
// and `defined X` is already 0 or 1.

import { characterValue, parseNumber } from './literal';
import type { Report } from './report';
import { after, type Token } from './token';

interface Value {
  readonly value: bigint;
  readonly unsigned: boolean;
}

/** Precedence of the binary operators, 1 loosest; the parser of expressions reads it too. */
export const PRECEDENCE: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
};
const MAX_NESTING = 200;

class ConditionError extends Error {
  constructor(
    readonly at: Token,
    message: string,
  ) {
    super(message);
  }
}

/** True when the expression is not zero; false, with an error reported, when it is none. `directive` is the word `if` or `elif`. */
export function evaluateCondition(tokens: readonly Token[], directive: Token, report: Report): boolean {
  const first = tokens[0];
  if (!first) {
    report.error('c-condition', after(directive), `expected an expression after #${directive.text}`);
    return false;
  }
  const condition = new Condition(tokens);
  try {
    return condition.whole().value !== 0n;
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    report.error('c-condition', error.at, error.message);
    return false;
  }
}

class Condition {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Value {
    const value = this.conditional(true);
    const extra = this.tokens[this.at];
    if (extra) throw new ConditionError(extra, `expected an operator in the condition, found "${extra.text}"`);
    return value;
  }

  private is(text: string): boolean {
    const token = this.tokens[this.at];
    return token !== undefined && token.kind === 'punctuator' && token.text === text;
  }

  /** Where an error is told when the expression ends too early. */
  private here(): Token {
    return (this.tokens[this.at] ?? this.tokens[this.tokens.length - 1]) as Token;
  }

  private expect(text: string): void {
    if (!this.is(text)) throw new ConditionError(this.here(), `expected "${text}" in the condition, found ${this.found()}`);
    this.at++;
  }

  private found(): string {
    const token = this.tokens[this.at];
    return token ? `"${token.text}"` : 'the end of the line';
  }

  /** conditional: binary [ "?" conditional ":" conditional ]. What is not `live` is read but not computed. */
  private conditional(live: boolean): Value {
    if (++this.depth > MAX_NESTING) throw new ConditionError(this.here(), `this condition nests deeper than ${MAX_NESTING} levels`);
    const value = this.rest(this.binary(1, live), live);
    this.depth--;
    return value;
  }

  private rest(condition: Value, live: boolean): Value {
    if (!this.is('?')) return condition;
    this.at++;
    const chosen = condition.value !== 0n;
    const then = this.conditional(live && chosen);
    this.expect(':');
    const otherwise = this.conditional(live && !chosen);
    const unsigned = then.unsigned || otherwise.unsigned;
    return wrap((chosen ? then : otherwise).value, unsigned);
  }

  /** binary: unary { operator unary }, by precedence. */
  private binary(least: number, live: boolean): Value {
    let left = this.unary(live);
    for (;;) {
      const operator = this.tokens[this.at];
      if (operator?.kind !== 'punctuator') return left;
      const precedence = Object.hasOwn(PRECEDENCE, operator.text) ? (PRECEDENCE[operator.text] as number) : 0;
      if (precedence < least) return left;
      this.at++;
      const decided = (operator.text === '&&' && left.value === 0n) || (operator.text === '||' && left.value !== 0n);
      const right = this.binary(precedence + 1, live && !decided);
      left = compute(operator, left, right, live);
    }
  }

  private unary(live: boolean): Value {
    const token = this.tokens[this.at];
    if (!token) throw new ConditionError(this.here(), 'expected a value in the condition, found the end of the line');
    if (++this.depth > MAX_NESTING) throw new ConditionError(token, `this condition nests deeper than ${MAX_NESTING} levels`);
    this.at++;
    const value = this.operand(token, live);
    this.depth--;
    return value;
  }

  private operand(token: Token, live: boolean): Value {
    if (token.kind === 'punctuator') {
      switch (token.text) {
        case '+':
          return this.unary(live);
        case '-': {
          const operand = this.unary(live);
          return wrap(-operand.value, operand.unsigned);
        }
        case '~': {
          const operand = this.unary(live);
          return wrap(~operand.value, operand.unsigned);
        }
        case '!':
          return { value: this.unary(live).value === 0n ? 1n : 0n, unsigned: false };
        case '(': {
          const value = this.conditional(live);
          this.expect(')');
          return value;
        }
      }
    } else if (token.kind === 'identifier') {
      if (this.is('(')) throw new ConditionError(token, `"${token.text}" is not a macro, so it cannot be called in a condition`);
      return { value: 0n, unsigned: false };
    } else if (token.kind === 'number') {
      const number = parseNumber(token.text);
      if (typeof number === 'string') throw new ConditionError(token, number);
      return { value: BigInt.asUintN(64, number.value), unsigned: number.unsigned || number.value >= 1n << 63n };
    } else if (token.kind === 'character') {
      const character = characterValue(token.text);
      if (typeof character === 'string') throw new ConditionError(token, character);
      return { value: character.value, unsigned: false };
    }
    throw new ConditionError(
      token,
      `expected an integer in the condition, found ${token.kind === 'string' ? 'a string' : `"${token.text}"`}`,
    );
  }
}

function wrap(value: bigint, unsigned: boolean): Value {
  return { value: unsigned ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value), unsigned };
}

function truth(value: boolean): Value {
  return { value: value ? 1n : 0n, unsigned: false };
}

function compute(operator: Token, left: Value, right: Value, live: boolean): Value {
  const unsigned = left.unsigned || right.unsigned;
  const a = unsigned ? BigInt.asUintN(64, left.value) : left.value;
  const b = unsigned ? BigInt.asUintN(64, right.value) : right.value;
  switch (operator.text) {
    case '||':
      return truth(left.value !== 0n || right.value !== 0n);
    case '&&':
      return truth(left.value !== 0n && right.value !== 0n);
    case '|':
      return wrap(a | b, unsigned);
    case '^':
      return wrap(a ^ b, unsigned);
    case '&':
      return wrap(a & b, unsigned);
    case '==':
      return truth(a === b);
    case '!=':
      return truth(a !== b);
    case '<':
      return truth(a < b);
    case '>':
      return truth(a > b);
    case '<=':
      return truth(a <= b);
    case '>=':
      return truth(a >= b);
    case '<<':
      return wrap(shift(left.value, right.value), left.unsigned);
    case '>>':
      return wrap(shift(left.value, -right.value), left.unsigned);
    case '+':
      return wrap(a + b, unsigned);
    case '-':
      return wrap(a - b, unsigned);
    case '*':
      return wrap(a * b, unsigned);
    default: {
      if (b === 0n) {
        if (live) throw new ConditionError(operator, 'division by zero in the condition');
        return wrap(0n, unsigned);
      }
      return wrap(operator.text === '/' ? a / b : a % b, unsigned);
    }
  }
}

/** Left for a positive count, right (keeping the sign) for a negative one, as GCC's preprocessor does. */
function shift(value: bigint, count: bigint): bigint {
  if (count >= 64n) return 0n;
  if (count <= -64n) return value < 0n ? -1n : 0n;
  return count >= 0n ? value << count : value >> -count;
}

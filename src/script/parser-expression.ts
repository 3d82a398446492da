// Expressions (C11 6.5).

import { MAX_EXPRESSION_DEPTH, type Parser } from './parser';
import { isTypeNameAhead } from './parser-declaration';
import { parseInitializerList, parseTypeName } from './parser-declarator';
import { parseBlock } from './parser-statement';
import { PRECEDENCE } from './preprocessor-condition';
import type { AssignExpr, BinaryOperator, Expr, GenericExpr, UnaryExpr } from './syntax';
import { span, type Token } from './token';
import type { Site } from './tree';

const ASSIGNMENT = new Set(['=', '*=', '/=', '%=', '+=', '-=', '<<=', '>>=', '&=', '^=', '|=']);

/** Height of a node over these; reports and gives 0 when it is too high. */
function heightOver(p: Parser, site: Site, ...parts: readonly Expr[]): number {
  let depth = 1;
  for (const part of parts) if (part.depth >= depth) depth = part.depth + 1;
  p.highest = Math.max(p.highest, depth);
  if (depth <= MAX_EXPRESSION_DEPTH) return depth;
  p.report.error('c-nesting', site, `this expression has more than ${MAX_EXPRESSION_DEPTH} operators within one another`, {
    remedy: 'Split it with a variable.',
  });
  return 0;
}

/** expression: assignment { "," assignment }. */
export function parseExpression(p: Parser): Expr {
  let left = parseAssignment(p);
  while (p.is(',')) {
    p.advance();
    const right = parseAssignment(p);
    const site = span(left.site, right.site);
    const depth = heightOver(p, site, left, right);
    left = depth === 0 ? p.errorExpression(site) : { kind: 'comma', left, right, site, depth };
  }
  return left;
}

/** constant-expression: conditional. */
export function parseConstant(p: Parser): Expr {
  return parseConditional(p);
}

/** assignment: conditional [ assignment-operator assignment ]. What may stand on the left is the checker's matter. */
export function parseAssignment(p: Parser): Expr {
  const left = parseConditional(p);
  if (!ASSIGNMENT.has(p.word)) return left;
  const operatorSite = p.advance();
  if (!p.enter()) return p.errorExpression(left.site);
  const right = parseAssignment(p);
  p.leave();
  const site = span(left.site, right.site);
  const depth = heightOver(p, site, left, right);
  if (depth === 0) return p.errorExpression(site);
  const operator = (operatorSite.text === '=' ? '=' : operatorSite.text.slice(0, -1)) as AssignExpr['operator'];
  return { kind: 'assign', operator, operatorSite, left, right, site, depth };
}

/** conditional: binary [ "?" [ expression ] ":" conditional ]. Without the middle (GNU) the condition's own value is taken. */
function parseConditional(p: Parser): Expr {
  const condition = parseBinary(p, 1);
  if (!p.is('?')) return condition;
  const operatorSite = p.advance();
  if (!p.enter()) return p.errorExpression(condition.site);
  const then = p.is(':') ? undefined : parseExpression(p);
  p.expect(':', 'and a third part after "?"');
  const otherwise = parseConditional(p);
  p.leave();
  const site = span(condition.site, otherwise.site);
  const depth = heightOver(p, site, condition, ...(then ? [then] : []), otherwise);
  if (depth === 0) return p.errorExpression(site);
  return { kind: 'conditional', condition, ...(then ? { then } : {}), otherwise, operatorSite, site, depth };
}

/** binary: cast { binary-operator cast }, grouped by precedence; all associate to the left. */
function parseBinary(p: Parser, least: number): Expr {
  let left = parseCast(p);
  for (;;) {
    const precedence = Object.hasOwn(PRECEDENCE, p.word) ? (PRECEDENCE[p.word] as number) : 0;
    if (precedence < least) return left;
    const operatorSite = p.advance();
    const right = parseBinary(p, precedence + 1);
    const site = span(left.site, right.site);
    const depth = heightOver(p, site, left, right);
    const operator = operatorSite.text as BinaryOperator;
    left = depth === 0 ? p.errorExpression(site) : { kind: 'binary', operator, operatorSite, left, right, site, depth };
  }
}

/** cast: "(" type-name ")" cast | "(" type-name ")" initializer-list { postfix-part } | unary. */
function parseCast(p: Parser): Expr {
  if (!p.is('(') || !isCastAhead(p)) return parseUnary(p);
  const open = p.advance();
  if (!p.enter()) return p.errorExpression(open);
  const type = parseTypeName(p);
  p.expect(')', 'after the type');
  let result: Expr;
  if (p.is('{')) {
    const initializer = parseInitializerList(p);
    result = parsePostfixParts(p, { kind: 'compound-literal', type, initializer, site: p.since(open), depth: 1 });
  } else {
    const operand = parseCast(p);
    const site = p.since(open);
    const depth = heightOver(p, site, operand);
    result = depth === 0 ? p.errorExpression(site) : { kind: 'cast', type, operand, site, depth };
  }
  p.leave();
  return result;
}

/** True when the `(` at hand opens a cast: a type follows, or an unknown name in a place where only a type makes sense. */
function isCastAhead(p: Parser): boolean {
  const next = p.peek(1);
  if (isTypeNameAhead(p, next)) return true;
  if (!p.isUnknownName(next)) return false;
  let distance = 2;
  while (p.peek(distance).is('*')) distance++;
  if (!p.peek(distance).is(')')) return false;
  const behind = p.peek(distance + 1);
  const beginsOperand = behind.kind === 'number' || behind.kind === 'string' || (behind.kind === 'identifier' && !behind.isKeyword);
  return distance > 2 || (beginsOperand && !behind.startsLine);
}

/**
 * unary: postfix | ( "++" | "--" ) unary | ( "&" | "*" | "+" | "-" | "~" | "!" ) cast
 *      | "sizeof" unary | ( "sizeof" | "_Alignof" ) "(" type-name ")" | "__extension__" cast.
 */
function parseUnary(p: Parser): Expr {
  switch (p.word) {
    case '++':
    case '--':
    case '&':
    case '*':
    case '+':
    case '-':
    case '~':
    case '!':
      return parsePrefix(p);
    case 'sizeof':
    case '_Alignof':
      return parseSizeof(p);
    case '&&':
      p.leftOut(p.advance(), 'the address of a label is');
      if (p.token.kind === 'identifier') p.advance();
      return p.errorExpression(p.previous);
    case '__extension__': {
      const word = p.advance();
      if (!p.enter()) return p.errorExpression(word);
      const operand = parseCast(p);
      p.leave();
      return operand;
    }
    default:
      return parsePostfixParts(p, parsePrimary(p));
  }
}

function parsePrefix(p: Parser): Expr {
  const operatorSite = p.advance();
  if (!p.enter()) return p.errorExpression(operatorSite);
  const isStep = operatorSite.text === '++' || operatorSite.text === '--';
  const operand = isStep ? parseUnary(p) : parseCast(p);
  p.leave();
  const site = span(operatorSite, operand.site);
  const depth = heightOver(p, site, operand);
  if (depth === 0) return p.errorExpression(site);
  if (isStep) return { kind: 'step', operator: operatorSite.text as '++' | '--', operatorSite, prefix: true, operand, site, depth };
  return { kind: 'unary', operator: operatorSite.text as UnaryExpr['operator'], operatorSite, operand, site, depth };
}

function parseSizeof(p: Parser): Expr {
  const word = p.advance();
  const operator = word.text === 'sizeof' ? 'sizeof' : '_Alignof';
  if (p.is('(') && isTypeNameAhead(p, p.peek(1))) {
    p.advance();
    const type = parseTypeName(p);
    p.expect(')', `after the type in ${operator}`);
    if (!p.is('{')) return { kind: 'sizeof', operator, type, site: p.since(word), depth: 1 };
    const initializer = parseInitializerList(p);
    const literal: Expr = { kind: 'compound-literal', type, initializer, site: p.since(word), depth: 1 };
    const expression = parsePostfixParts(p, literal);
    return { kind: 'sizeof', operator, expression, site: p.since(word), depth: expression.depth + 1 };
  }
  if (!p.enter()) return p.errorExpression(word);
  const expression = parseUnary(p);
  p.leave();
  const site = p.since(word);
  const depth = heightOver(p, site, expression);
  return depth === 0 ? p.errorExpression(site) : { kind: 'sizeof', operator, expression, site, depth };
}

/** postfix: primary { "[" expression "]" | arguments | "." identifier | "->" identifier | "++" | "--" }. */
function parsePostfixParts(p: Parser, first: Expr): Expr {
  let of = first;
  for (;;) {
    let next: Expr;
    switch (p.word) {
      case '[':
        next = parseIndex(p, of);
        break;
      case '(':
        next = parseCall(p, of);
        break;
      case '.':
      case '->':
        next = parseMember(p, of);
        break;
      case '++':
      case '--': {
        const operatorSite = p.advance();
        const operator = operatorSite.text as '++' | '--';
        next = { kind: 'step', operator, operatorSite, prefix: false, operand: of, site: span(of.site, operatorSite), depth: of.depth + 1 };
        break;
      }
      default:
        return of;
    }
    p.highest = Math.max(p.highest, next.depth);
    of = next.depth > MAX_EXPRESSION_DEPTH && heightOver(p, next.site, of) === 0 ? p.errorExpression(next.site) : next;
  }
}

function parseIndex(p: Parser, of: Expr): Expr {
  const open = p.advance();
  if (!p.enter()) return p.errorExpression(open);
  const index = parseExpression(p);
  p.leave();
  p.expect(']', 'after the index');
  return { kind: 'index', of, index, site: span(of.site, p.previous), depth: Math.max(of.depth, index.depth) + 1 };
}

/** arguments: "(" [ assignment { "," assignment } ] ")". */
function parseCall(p: Parser, callee: Expr): Expr {
  const open = p.advance();
  if (!p.enter()) {
    p.accept(')');
    return p.errorExpression(open);
  }
  const list: Expr[] = [];
  const commas: Token[] = [];
  let depth = callee.depth;
  if (!p.is(')')) {
    for (;;) {
      const argument = parseAssignment(p);
      list.push(argument);
      if (argument.depth > depth) depth = argument.depth;
      if (!p.is(',')) break;
      commas.push(p.advance());
    }
  }
  p.leave();
  const limit = p.token;
  let close = p.accept(')');
  if (!close) {
    p.missing(`"," or ")" in the arguments of this call`);
    close = skipToParenthesis(p);
  }
  return { kind: 'call', callee, arguments: list, open, commas, close, limit, site: span(callee.site, p.previous), depth: depth + 1 };
}

/** After an error within round brackets: takes the `)` that ends them when it comes before the statement or its block ends. */
function skipToParenthesis(p: Parser): Token | undefined {
  const start = p.at;
  let depth = 0;
  for (; p.token.kind !== 'end' && !p.is(';') && !p.is('{') && !p.is('}'); p.advance()) {
    if (p.is('(')) depth++;
    else if (p.is(')') && depth-- === 0) return p.advance();
  }
  p.moveTo(start);
  return undefined;
}

function parseMember(p: Parser, of: Expr): Expr {
  const operator = p.advance();
  let name: Token | undefined;
  // On the next line it may as well begin another statement: the member is still being typed.
  const typing = p.token.startsLine && (p.token.isKeyword || p.peek(1).kind === 'identifier' || p.peek(1).is('='));
  if (p.token.kind === 'identifier' && !typing) name = p.advance();
  else p.error(p.token.startsLine ? operator : p.token, `expected the name of a member after "${operator.text}", found ${p.found()}`);
  return { kind: 'member', of, arrow: operator.text === '->', operator, name, site: span(of.site, name ?? operator), depth: of.depth + 1 };
}

/** primary: identifier | integer | character | string { string } | "(" ( expression | block ) ")" | generic | va-operator | offsetof. */
function parsePrimary(p: Parser): Expr {
  const { token } = p;
  switch (token.kind) {
    case 'identifier':
      if (token.isKeyword) return parseKeywordPrimary(p);
      if (p.isTypedefName(token)) {
        p.error(token, `expected an expression, found the type name "${token.text}"`);
        p.advance();
        return p.errorExpression(token);
      }
      p.advance();
      return { kind: 'name', token, site: token, depth: 1 };
    case 'number':
      p.advance();
      return { kind: 'number', token, site: token, depth: 1 };
    case 'character':
      p.advance();
      return { kind: 'character', token, site: token, depth: 1 };
    case 'string':
      return parseString(p);
    case 'placemarker':
      p.advance();
      return p.errorExpression(token);
    default:
      if (p.is('(')) return parseParenthesized(p);
      p.missing('an expression');
      return p.errorExpression(token.startsLine ? p.previous : token);
  }
}

/** string: string-literal { string-literal }. */
export function parseString(p: Parser): Expr & { kind: 'string' } {
  const first = p.advance();
  const tokens = [first];
  while (p.token.kind === 'string') tokens.push(p.advance());
  return { kind: 'string', tokens, site: p.since(first), depth: 1 };
}

function parseParenthesized(p: Parser): Expr {
  const open = p.advance();
  if (!p.enter()) {
    p.accept(')');
    return p.errorExpression(open);
  }
  if (p.is('{')) {
    const outside = p.highest;
    p.highest = 1;
    const block = parseBlock(p);
    p.leave();
    p.expect(')', 'after the block of an expression');
    const site = p.since(open);
    const statements: Expr = { kind: 'statements', block, site, depth: p.highest };
    const depth = heightOver(p, site, statements);
    p.highest = Math.max(p.highest, outside);
    return depth === 0 ? p.errorExpression(site) : { ...statements, depth };
  }
  const of = parseExpression(p);
  p.leave();
  if (!p.accept(')')) {
    p.missing(`")" to match this "("`);
    skipToParenthesis(p);
  }
  const site = p.since(open);
  const depth = heightOver(p, site, of);
  return depth === 0 ? p.errorExpression(site) : { kind: 'parenthesized', of, site, depth };
}

function parseKeywordPrimary(p: Parser): Expr {
  const { token } = p;
  switch (p.word) {
    case '_Generic':
      return parseGeneric(p);
    case '__builtin_va_start':
    case '__builtin_va_arg':
    case '__builtin_va_end':
    case '__builtin_va_copy':
      return parseVa(p);
    case '__builtin_offsetof':
      return parseOffsetof(p);
    case '__builtin_types_compatible_p':
      return parseTypesCompatible(p);
    case '__asm__':
      p.leftOut(p.advance(), 'inline assembly is');
      p.skipBalanced();
      return p.errorExpression(token);
    default:
      p.missing('an expression');
      return p.errorExpression(token);
  }
}

/** generic: "_Generic" "(" assignment { "," ( type-name | "default" ) ":" assignment } ")". */
function parseGeneric(p: Parser): Expr {
  const word = p.advance();
  p.expect('(', 'after _Generic');
  if (!p.enter()) return p.errorExpression(word);
  const control = parseAssignment(p);
  const associations: GenericExpr['associations'][number][] = [];
  while (p.accept(',')) {
    const first = p.token;
    const type = p.accept('default') ? undefined : parseTypeName(p);
    p.expect(':', 'after the type in _Generic');
    associations.push({ type, value: parseAssignment(p), site: p.since(first) });
  }
  p.leave();
  p.expect(')', 'after the list of _Generic');
  const depth = Math.max(control.depth, ...associations.map((association) => association.value.depth)) + 1;
  return { kind: 'generic', control, associations, site: p.since(word), depth };
}

/**
 * va-operator: "__builtin_va_start" "(" assignment "," assignment ")" | "__builtin_va_arg" "(" assignment "," type-name ")"
 *            | "__builtin_va_end" "(" assignment ")" | "__builtin_va_copy" "(" assignment "," assignment ")".
 */
function parseVa(p: Parser): Expr {
  const operator = p.word.slice('__builtin_va_'.length) as 'start' | 'arg' | 'end' | 'copy';
  const word = p.advance();
  p.expect('(', `after ${word.text}`);
  if (!p.enter()) return p.errorExpression(word);
  const list = parseAssignment(p);
  let depth = list.depth + 1;
  let part = {};
  if (operator === 'arg') {
    p.expect(',', 'before the type of the argument');
    part = { type: parseTypeName(p) };
  } else if (operator !== 'end') {
    p.expect(',', `in ${word.text}`);
    const second = parseAssignment(p);
    depth = Math.max(depth, second.depth + 1);
    part = { second };
  }
  p.leave();
  p.expect(')', `after the arguments of ${word.text}`);
  return { kind: 'va', operator, list, ...part, site: p.since(word), depth };
}

/** types-compatible: "__builtin_types_compatible_p" "(" type-name "," type-name ")". */
function parseTypesCompatible(p: Parser): Expr {
  const word = p.advance();
  p.expect('(', `after ${word.text}`);
  if (!p.enter()) return p.errorExpression(word);
  const first = parseTypeName(p);
  p.expect(',', 'after the first type');
  const second = parseTypeName(p);
  p.leave();
  p.expect(')', 'after the second type');
  return { kind: 'types-compatible', first, second, site: p.since(word), depth: 1 };
}

/** offsetof: "__builtin_offsetof" "(" type-name "," identifier { "." identifier | "[" expression "]" } ")". */
function parseOffsetof(p: Parser): Expr {
  const word = p.advance();
  p.expect('(', `after ${word.text}`);
  if (!p.enter()) return p.errorExpression(word);
  const type = parseTypeName(p);
  p.expect(',', 'after the type');
  const path: (Token | Expr)[] = [];
  if (p.token.kind === 'identifier') path.push(p.advance());
  else p.missing('the name of a member');
  for (;;) {
    if (p.accept('.')) {
      if (p.token.kind === 'identifier') path.push(p.advance());
      else p.missing('the name of a member');
    } else if (p.accept('[')) {
      path.push(parseExpression(p));
      p.expect(']', 'after the index');
    } else break;
  }
  p.leave();
  p.expect(')', `after the member`);
  return { kind: 'offsetof', type, path, site: p.since(word), depth: 2 };
}

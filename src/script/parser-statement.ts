// Statements (C11 6.8).

import { nearest } from '../base/suggest';
import type { Parser } from './parser';
import { isDeclarationAhead, parseAttributes, parseDeclaration } from './parser-declaration';
import { parseConstant, parseExpression, parseString } from './parser-expression';
import type { AssemblyOperand, AssemblyStmt, BlockStmt, Declaration, Expr, Stmt } from './syntax';
import { after, type Token } from './token';

/** block: "{" { declaration | statement } "}". The token at hand is `{`. */
export function parseBlock(p: Parser): BlockStmt {
  const open = p.advance();
  const statements: Stmt[] = [];
  p.openScope();
  while (!p.is('}') && p.token.kind !== 'end' && !p.escaping) {
    const before = p.at;
    const statement = parseBlockItem(p);
    if (statement) statements.push(statement);
    if (p.at === before && !p.escaping) p.advance();
  }
  p.closeScope();
  const close = p.accept('}');
  if (!close && !p.escaping) {
    p.report.error('c-syntax', after(p.previous), 'expected "}", found the end of the file', {
      notes: [{ message: 'the block that is still open begins here', site: open }],
    });
    p.escaping = true;
  }
  if (!close) return { kind: 'block', statements, close: p.previous, unclosed: true, site: p.since(open) };
  return { kind: 'block', statements, close, site: p.since(open) };
}

/** declaration | label | statement. A label is an item of its own, so that it may end a block or stand before a declaration. */
function parseBlockItem(p: Parser): Stmt | undefined {
  if (isDeclarationAhead(p)) return parseDeclaration(p);
  return parseLabel(p) ?? parseStatement(p);
}

/**
 * statement: block | if | switch | while | do | for | jump | [ expression ] ";".
 */
export function parseStatement(p: Parser): Stmt {
  const { token } = p;
  if (!p.enter()) {
    p.accept(';');
    return { kind: 'error', site: token };
  }
  const statement = parseStatementOfAnyKind(p);
  p.leave();
  return statement;
}

/** Keywords that begin a statement and are long enough to be told from a name when they are misspelt. */
const MISSPELT = ['return', 'while', 'switch', 'break', 'continue'];
const CONDITIONAL = ['if', 'for', 'while', 'switch'];

/** The keyword that a name at the beginning of a statement was meant to be, where no other reading makes sense. */
function meantKeyword(p: Parser): string | undefined {
  const { token } = p;
  if (token.kind !== 'identifier' || token.isKeyword || token.trail) return undefined;
  const lower = token.text.toLowerCase();
  const capital = lower === token.text ? undefined : CONDITIONAL.find((keyword) => keyword === lower);
  if (capital) {
    // `For (…; …; …)` and `If (…) {` are no calls.
    if (!p.peek(1).is('(')) return undefined;
    let depth = 0;
    for (let at = 1; ; at++) {
      const next = p.peek(at);
      if (next.kind === 'end' || next.is('{') || next.is('}')) return undefined;
      if (next.is('(')) depth++;
      if (next.is(';')) return capital === 'for' ? capital : undefined;
      if (next.is(')') && --depth === 0) return p.peek(at + 1).is('{') ? capital : undefined;
    }
  }
  if (token.text !== lower || token.text.length < 5) return undefined;
  const keyword = nearest(token.text, MISSPELT);
  // A word that is followed by an operator is the beginning of an expression; what EDK2 calls begins with a capital letter.
  if (!keyword || Math.abs(keyword.length - lower.length) > 1) return undefined;
  const next = p.peek(1);
  const isWord = next.kind === 'identifier' || next.kind === 'number' || next.trail !== undefined;
  const ends = keyword === 'break' || keyword === 'continue';
  return (ends ? next.is(';') : isWord) ? keyword : undefined;
}

function parseStatementOfAnyKind(p: Parser): Stmt {
  const { token } = p;
  const meant = meantKeyword(p);
  if (meant) {
    p.error(token, `expected a statement, found the unknown word "${token.text}"`, `Did you mean ${meant}?`);
    p.readAs(meant);
  }
  switch (p.word) {
    case '{':
      return parseBlock(p);
    case ';':
      p.advance();
      return { kind: 'empty', site: token };
    case 'if':
      return parseIf(p);
    case 'switch': {
      const keyword = p.advance();
      const value = parseCondition(p, 'switch');
      const body = parseBody(p);
      return { kind: 'switch', value, body, site: p.since(keyword), keyword };
    }
    case 'while': {
      const keyword = p.advance();
      const condition = parseCondition(p, 'while');
      const body = parseBody(p);
      return { kind: 'while', condition, body, site: p.since(keyword), keyword };
    }
    case 'do':
      return parseDo(p);
    case 'for':
      return parseFor(p);
    case 'goto':
    case 'break':
    case 'continue':
    case 'return':
      return parseJump(p);
    case 'else':
      p.error(token, '"else" without an "if" before it');
      p.advance();
      return parseBody(p);
    case '__attribute__':
    case '[':
      // They say nothing to a run.
      parseAttributes(p);
      while (p.is('[')) p.takeBrackets();
      return p.is('}') || p.is('case') || p.is('default') ? { kind: 'empty', site: token } : parseStatement(p);
    case '__asm__':
      return parseAssembly(p);
    case '__label__':
      p.leftOut(p.advance(), 'a local label is');
      p.synchronize();
      return { kind: 'error', site: token };
  }
  return parseExpressionStatement(p);
}

/**
 * { label } statement, in a place where C takes one statement. With labels it becomes a block of them and the statement; a declaration is
 * told and kept.
 */
function parseBody(p: Parser): Stmt {
  const first = p.token;
  const statements: Stmt[] = [];
  for (let label = parseLabel(p); label; label = parseLabel(p)) statements.push(label);
  if (isDeclarationAhead(p) && !p.is('_Static_assert')) {
    p.error(p.token, 'expected a statement, found a declaration', 'Put it in a block: { … }.');
    p.openScope();
    const declaration = parseDeclaration(p);
    p.closeScope();
    if (declaration) statements.push(declaration);
  } else {
    const statement = parseStatement(p);
    if (statements.length === 0) return statement;
    statements.push(statement);
  }
  return { kind: 'block', statements, close: p.previous, site: p.since(first) };
}

/** "(" expression ")" after a keyword. */
function parseCondition(p: Parser, keyword: string): Expr {
  p.expect('(', `after "${keyword}"`);
  const condition = parseExpression(p);
  if (!p.accept(')')) {
    p.missing(`")" after the ${keyword === 'switch' ? 'value' : 'condition'}`);
    skipToBody(p);
  }
  return condition;
}

/** After an error in a condition: goes behind the `)` that ends it if it is on the way to the body. */
function skipToBody(p: Parser): void {
  const start = p.at;
  let depth = 0;
  for (; p.token.kind !== 'end' && !p.is('{') && !p.is(';') && !p.is('}') && !(p.token.startsLine && p.at > start); p.advance()) {
    if (p.is('(')) depth++;
    else if (p.is(')') && depth-- === 0) {
      p.advance();
      return;
    }
  }
  if (!p.is('{')) p.moveTo(start);
}

/** if: "if" "(" expression ")" statement [ "else" statement ]. */
function parseIf(p: Parser): Stmt {
  const keyword = p.advance();
  const condition = parseCondition(p, 'if');
  const then = parseBody(p);
  const otherwise = p.accept('else') ? parseBody(p) : undefined;
  return { kind: 'if', condition, then, ...(otherwise ? { otherwise } : {}), site: p.since(keyword), keyword };
}

/** do: "do" statement "while" "(" expression ")" ";". */
function parseDo(p: Parser): Stmt {
  const keyword = p.advance();
  const body = parseBody(p);
  let condition: Expr;
  if (p.expect('while', 'after the body of "do"')) {
    condition = parseCondition(p, 'while');
    endStatement(p, 'after "do … while (…)"');
  } else {
    condition = p.errorExpression(p.previous);
  }
  return { kind: 'do', body, condition, site: p.since(keyword), keyword };
}

/** for: "for" "(" ( declaration | [ expression ] ";" ) [ expression ] ";" [ expression ] ")" statement. */
function parseFor(p: Parser): Stmt {
  const keyword = p.advance();
  p.expect('(', 'after "for"');
  p.openScope();
  let first: Declaration | Expr | undefined;
  if (isDeclarationAhead(p)) {
    const declaration = parseDeclaration(p);
    if (declaration?.kind === 'declaration') first = declaration;
  } else {
    if (!p.is(';')) first = parseExpression(p);
    p.expect(';', 'after the first part of "for"');
  }
  const condition = p.is(';') ? undefined : parseExpression(p);
  p.expect(';', 'after the condition of "for"');
  const step = p.is(')') ? undefined : parseExpression(p);
  if (!p.accept(')')) {
    p.missing('")" after the parts of "for"');
    skipToBody(p);
  }
  const body = parseBody(p);
  p.closeScope();
  return { kind: 'for', first, condition, step, body, site: p.since(keyword), keyword };
}

/** jump: "goto" identifier ";" | "break" ";" | "continue" ";" | "return" [ expression ] ";". */
function parseJump(p: Parser): Stmt {
  const { word } = p;
  const keyword = p.advance();
  if (word === 'return') {
    const hasValue = !p.is(';') && !p.is('}') && !(p.token.startsLine && p.token.isKeyword && !isOperandKeyword(p));
    const value = hasValue ? parseExpression(p) : undefined;
    const site = p.since(keyword);
    endStatement(p, 'after "return"');
    return { kind: 'return', value, site };
  }
  let name: Token | undefined;
  if (word === 'goto') {
    if (p.is('*')) {
      p.leftOut(p.token, 'a jump to a computed label is');
      p.skipBalanced();
    } else if (p.token.kind === 'identifier' && !p.token.isKeyword) name = p.advance();
    else p.missing('a label after "goto"');
  }
  const site = p.since(keyword);
  endStatement(p, `after "${word}"`);
  if (word === 'goto') return { kind: 'goto', name, site };
  return { kind: word === 'break' ? 'break' : 'continue', site };
}

function isOperandKeyword(p: Parser): boolean {
  return p.is('sizeof') || p.is('_Alignof') || p.is('_Generic') || p.word.startsWith('__builtin');
}

/** label: identifier ":" | "case" constant-expression [ "..." constant-expression ] ":" | "default" ":". Undefined when none is at hand. */
function parseLabel(p: Parser): Stmt | undefined {
  const { token } = p;
  if (p.is('case') || p.is('default')) return parseCase(p);
  if (token.kind !== 'identifier' || token.isKeyword || !p.peek(1).is(':')) return undefined;
  p.advance();
  p.advance();
  return { kind: 'label', name: token, site: token };
}

function parseCase(p: Parser): Stmt {
  const { word } = p;
  const keyword = p.advance();
  if (word === 'default') {
    p.expect(':', 'after "default"');
    return { kind: 'default', site: keyword };
  }
  const first = parseConstant(p);
  const last = p.accept('...') ? parseConstant(p) : undefined;
  const site = p.since(keyword);
  p.expect(':', 'after the value of "case"');
  return { kind: 'case', first, ...(last ? { last } : {}), site };
}

/** [ expression ] ";". */
function parseExpressionStatement(p: Parser): Stmt {
  const first = p.token;
  const expression = parseExpression(p);
  const site = p.since(first);
  const isWhole = p.is(';');
  endStatement(p, 'after this statement');
  return { kind: 'expression', expression, isWhole, site };
}

/**
 * assembly: "__asm__" { "volatile" | "inline" } "(" string [ ":" operands [ ":" operands [ ":" … ] ] ] ")" ";". Other forms are passed over.
 */
function parseAssembly(p: Parser): AssemblyStmt {
  const site = p.advance();
  while (p.is('volatile') || p.is('inline')) p.advance();
  let template: AssemblyStmt['template'];
  let outputs: AssemblyOperand[] = [];
  let inputs: AssemblyOperand[] = [];
  if (p.is('(') && p.peek(1).kind === 'string') {
    const end = p.at;
    p.takeParentheses();
    const behind = p.at;
    p.moveTo(end);
    p.advance();
    template = parseString(p);
    outputs = parseAssemblyOperands(p);
    inputs = parseAssemblyOperands(p);
    p.moveTo(behind);
  } else {
    p.accept('goto');
    if (p.is('(')) p.takeParentheses();
    else p.synchronize();
  }
  p.accept(';');
  return { kind: 'assembly', template, outputs, inputs, site };
}

/** operands: [ ":" [ operand { "," operand } ] ]; operand: [ "[" identifier "]" ] string "(" expression ")". */
function parseAssemblyOperands(p: Parser): AssemblyOperand[] {
  const operands: AssemblyOperand[] = [];
  if (!p.accept(':')) return operands;
  while (p.is('[') || p.token.kind === 'string') {
    if (p.accept('[')) {
      p.advance();
      p.accept(']');
    }
    if (p.token.kind !== 'string') break;
    const constraint = parseString(p);
    if (!p.accept('(')) break;
    const expression = parseExpression(p);
    operands.push({ constraint, expression });
    if (!p.accept(')') || !p.accept(',')) break;
  }
  return operands;
}

/** Takes the `;` of a statement, and goes on in a good place when it is missing. */
function endStatement(p: Parser, where: string): void {
  if (p.accept(';')) return;
  p.missing(`";" ${where}`);
  if (!p.looksLikeNextStatement()) p.synchronize();
}

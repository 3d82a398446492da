// Declarators, names of types, and initialisers (C11 6.7.6, 6.7.7, 6.7.9).

import type { Parser } from './parser';
import { CALLING_CONVENTIONS, isTypeNameAhead, parseAttributes, parseSpecifiers } from './parser-declaration';
import { parseAssignment, parseConstant } from './parser-expression';
import {
  type Declarator,
  type Designator,
  declaredName,
  type Expr,
  type Initializer,
  type InitializerList,
  type ParameterDeclaration,
  type TypeName,
} from './syntax';
import { after, type Token } from './token';
import { CONST, VOLATILE } from './types';

/**
 * declarator: { "*" { qualifier } } direct; direct: [ identifier | "(" declarator ")" ] { "[" [ constant ] "]" | "(" parameters ")" }.
 * `named`: an identifier has to come; `abstract`: none may; `either`: a parameter.
 */
export function parseDeclarator(p: Parser, mode: 'named' | 'abstract' | 'either'): Declarator {
  const first = p.token;
  while (CALLING_CONVENTIONS.has(p.word) || p.is('__attribute__') || p.is('__declspec')) {
    if (CALLING_CONVENTIONS.has(p.word)) p.advance();
    else parseAttributes(p);
  }
  if (p.is('*')) {
    p.advance();
    let qualifiers = 0;
    for (;;) {
      if (p.accept('const')) qualifiers |= CONST;
      else if (p.accept('volatile')) qualifiers |= VOLATILE;
      else if (p.is('__attribute__')) parseAttributes(p);
      else if (!p.accept('restrict') && !(CALLING_CONVENTIONS.has(p.word) && p.advance())) break;
    }
    if (!p.enter()) return { kind: 'name', name: undefined, site: first };
    const of = parseDeclarator(p, mode);
    p.leave();
    return { kind: 'pointer', qualifiers, of, site: p.since(first) };
  }
  return parseDirectDeclarator(p, mode, first);
}

function parseDirectDeclarator(p: Parser, mode: 'named' | 'abstract' | 'either', first: Token): Declarator {
  let result: Declarator;
  if (p.token.kind === 'identifier' && !p.token.isKeyword && mode !== 'abstract') {
    const name = p.advance();
    result = { kind: 'name', name, site: name };
  } else if (p.is('(') && (mode === 'named' || isNestedDeclarator(p))) {
    p.advance();
    if (!p.enter()) {
      p.accept(')');
      return { kind: 'name', name: undefined, site: first };
    }
    result = parseDeclarator(p, mode);
    p.leave();
    p.expect(')', 'in this declaration');
  } else {
    if (mode === 'named') p.missing(p.token.isKeyword ? 'a name (this is a keyword)' : 'a name');
    result = { kind: 'name', name: undefined, site: mode === 'named' ? after(p.previous) : p.token };
  }
  return parseDeclaratorSuffixes(p, result, first);
}

/** The `(` at hand opens a declarator rather than a parameter list. */
function isNestedDeclarator(p: Parser): boolean {
  const next = p.peek(1);
  return (
    !next.is(')') &&
    !next.is('...') &&
    (next.is('__attribute__') || CALLING_CONVENTIONS.has(next.text) || !isTypeNameAhead(p, next)) &&
    !isUnknownParameter(p, next)
  );
}

/** `(FOO Bar)`, `(FOO)` with an unknown FOO: parameters. */
function isUnknownParameter(p: Parser, token: Token): boolean {
  return p.isUnknownName(token) && (p.peek(2).kind === 'identifier' || p.peek(2).is(',') || p.peek(2).is('*'));
}

function parseDeclaratorSuffixes(p: Parser, inner: Declarator, first: Token): Declarator {
  let result = inner;
  for (let count = 0; ; count++) {
    if (count > 60) {
      p.error(p.token, 'this declaration has too many dimensions');
      p.skipBalanced();
      return result;
    }
    if (p.is('[')) {
      p.advance();
      while (p.accept('static') || p.accept('const') || p.accept('volatile') || p.accept('restrict'));
      let size: Expr | undefined;
      if (p.is('*') && p.peek(1).is(']')) p.leftOut(p.advance(), 'an array of variable length is');
      else if (!p.is(']')) size = parseAssignment(p);
      p.expect(']', 'after the size of the array');
      result = { kind: 'array', size, of: result, site: p.since(first) };
    } else if (p.is('(')) {
      p.advance();
      if (!p.enter()) {
        p.accept(')');
        return result;
      }
      const { parameters, variadic, empty } = parseParameters(p);
      p.leave();
      result = { kind: 'function', parameters, variadic, empty, of: result, site: p.since(first) };
    } else {
      return result;
    }
  }
}

/** parameters: [ parameter { "," parameter } [ "," "..." ] ] ")"; parameter: specifiers ( declarator | abstract-declarator ) attributes. */
function parseParameters(p: Parser): { parameters: ParameterDeclaration[]; variadic: boolean; empty: boolean } {
  const parameters: ParameterDeclaration[] = [];
  let variadic = false;
  if (p.accept(')')) return { parameters, variadic, empty: true };
  p.openScope();
  for (;;) {
    if (p.accept('...')) {
      variadic = true;
      break;
    }
    const first = p.token;
    const before = p.at;
    const specifiers = parseSpecifiers(p, 'parameter');
    const declarator = parseDeclarator(p, 'either');
    parseAttributes(p);
    const name = declaredName(declarator);
    if (name) p.declare(name.text, false);
    if (p.at > before) parameters.push({ specifiers, declarator, site: p.since(first) });
    if (!p.accept(',')) break;
    if (p.is(')')) {
      p.error(p.token, 'expected a parameter after ",", found ")"');
      break;
    }
  }
  p.closeScope();
  if (!p.accept(')')) {
    p.missing('"," or ")" in the parameters');
    skipParameters(p);
  }
  return { parameters, variadic, empty: false };
}

/** After an error in a parameter list: goes behind its `)` when it comes before the declaration's end. */
function skipParameters(p: Parser): void {
  const start = p.at;
  let depth = 0;
  for (; p.token.kind !== 'end' && !p.is(';') && !p.is('{') && !p.is('}'); p.advance()) {
    if (p.is('(')) depth++;
    else if (p.is(')') && depth-- === 0) {
      p.advance();
      return;
    }
  }
  // Without one the list ends where it went wrong, unless that is what opens the body.
  if (!p.is('{')) p.moveTo(start);
}

/** type-name: specifiers abstract-declarator. */
export function parseTypeName(p: Parser): TypeName {
  const first = p.token;
  const specifiers = parseSpecifiers(p, 'type');
  const declarator = parseDeclarator(p, 'abstract');
  return { kind: 'type-name', specifiers, declarator, site: p.since(first) };
}

// --- initialisers -------------------------------------------------------------------------------------------------------

/** initializer: assignment | initializer-list. */
export function parseInitializer(p: Parser): Initializer {
  return p.is('{') ? parseInitializerList(p) : parseAssignment(p);
}

/** initializer-list: "{" [ [ designators "=" ] initializer { "," [ designators "=" ] initializer } [ "," ] ] "}". */
export function parseInitializerList(p: Parser): InitializerList {
  const open = p.advance();
  const items: InitializerList['items'][number][] = [];
  if (!p.enter()) {
    p.accept('}');
    return { kind: 'list', items, site: p.since(open) };
  }
  while (!p.is('}') && p.token.kind !== 'end') {
    const first = p.token;
    const designators = parseDesignators(p);
    const value = parseInitializer(p);
    items.push({ designators, value, site: p.since(first) });
    if (!p.accept(',')) break;
  }
  p.leave();
  if (!p.accept('}')) {
    p.missing('"," or "}" in this initialiser');
    p.skipBalanced();
    p.accept('}');
  }
  return { kind: 'list', items, site: p.since(open) };
}

/** designators: { "." identifier | "[" constant [ "..." constant ] "]" } "=". */
function parseDesignators(p: Parser): Designator[] {
  const designators: Designator[] = [];
  for (;;) {
    const first = p.token;
    if (p.is('.')) {
      p.advance();
      if (p.token.kind !== 'identifier') {
        p.missing('the name of a member after "."');
        break;
      }
      const name = p.advance();
      designators.push({ kind: 'field', name, site: p.since(first) });
    } else if (p.is('[')) {
      p.advance();
      const index = parseConstant(p);
      const last = p.accept('...') ? parseConstant(p) : undefined;
      p.expect(']', 'after the index');
      designators.push({ kind: 'index', first: index, ...(last ? { last } : {}), site: p.since(first) });
    } else {
      break;
    }
  }
  if (designators.length > 0) p.expect('=', 'after the designator');
  return designators;
}

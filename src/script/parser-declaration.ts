// Declarations and their specifiers (C11 6.7, 6.9).

import type { Parser } from './parser';
import { parseDeclarator, parseInitializer, parseTypeName } from './parser-declarator';
import { parseAssignment, parseConstant, parseString } from './parser-expression';
import { parseBlock } from './parser-statement';
import {
  type Attribute,
  type Declaration,
  type Declarator,
  declaredName,
  type EnumSpecifier,
  type Expr,
  type ExternalDeclaration,
  functionPart,
  type InitDeclarator,
  type Initializer,
  type MemberDeclaration,
  type ParameterDeclaration,
  type Specifiers,
  type StaticAssertion,
  type Storage,
  type TypeName,
  type TypeSpecifier,
} from './syntax';
import { canonicalKeyword, span, type Token } from './token';
import { CONST, VOLATILE } from './types';

const STORAGE = new Set(['typedef', 'extern', 'static', 'auto', 'register']);
const TYPE_WORDS = new Set(['void', 'char', 'short', 'int', 'long', 'signed', 'unsigned', '_Bool']);
/** Type words of what scripts leave out, with the words for it. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  float: 'floating point is',
  double: 'floating point is',
  _Complex: 'complex numbers are',
  _Imaginary: 'complex numbers are',
  __int128: '128-bit integers are',
  _Thread_local: 'thread-local variables are',
};
/** Calling conventions; a script has one. */
export const CALLING_CONVENTIONS = new Set(['__cdecl', '__stdcall', '__fastcall']);
const OTHER_SPECIFIERS = new Set([
  'const',
  'volatile',
  'restrict',
  'inline',
  '_Noreturn',
  '_Alignas',
  '__attribute__',
  '__declspec',
  '__extension__',
  'struct',
  'union',
  'enum',
  '__typeof__',
  '_Atomic',
  '__builtin_va_list',
]);

/** True when a keyword begins declaration specifiers. */
function isSpecifierWord(word: string): boolean {
  return (
    STORAGE.has(word) ||
    TYPE_WORDS.has(word) ||
    OTHER_SPECIFIERS.has(word) ||
    CALLING_CONVENTIONS.has(word) ||
    Object.hasOwn(LEFT_OUT, word)
  );
}

/** Keywords by spelling: whether they begin specifiers. */
const specifierSpellings = new Map<string, boolean>();
/** True when a type name may begin with the token. */
export function isTypeNameAhead(p: Parser, token: Token): boolean {
  if (token.kind !== 'identifier') return false;
  if (!token.isKeyword) return p.meaning(token.text) === true;
  let known = specifierSpellings.get(token.text);
  if (known === undefined) {
    known = isSpecifierWord(canonicalKeyword(token.text));
    specifierSpellings.set(token.text, known);
  }
  return known;
}

/**
 * True when a declaration begins with the token at hand: a keyword or typedef name, or an unknown name in a position where only a
 * type makes sense (`EFI_STATU Status;`, `FOO *Bar;`).
 */
export function isDeclarationAhead(p: Parser): boolean {
  if (p.is('_Static_assert')) return true;
  const { token } = p;
  if (p.is('__attribute__') || isBracketed(p)) return !isAttributeStatement(p);
  if (isTypeNameAhead(p, token)) return !(p.peek(1).is(':') && !token.isKeyword);
  if (!p.isUnknownName(token)) return false;
  let distance = 1;
  while (p.peek(distance).is('*')) distance++;
  const name = p.peek(distance);
  if (name.kind !== 'identifier' || name.isKeyword) return false;
  // Two names on two lines: the first is rather a call or a value that is still being typed.
  if (distance === 1) return !name.startsLine;
  const next = p.peek(distance + 1);
  return p.meaning(name.text) === undefined && (next.is(';') || next.is('=') || next.is(',') || next.is('['));
}

/** True at `[[`, C23's attributes. */
function isBracketed(p: Parser): boolean {
  return p.is('[') && p.peek(1).is('[') && p.peek(1).start === p.token.end;
}

/** True for attributes that stand before a statement or a `;` of their own: `__attribute__ ((fallthrough));`. */
function isAttributeStatement(p: Parser): boolean {
  let distance = 0;
  while (p.peek(distance).is('__attribute__') || p.peek(distance).is('[')) {
    let depth = 0;
    do {
      const token = p.peek(distance++);
      if (token.kind === 'end') return false;
      if (token.is('(') || token.is('[')) depth++;
      else if (token.is(')') || token.is(']')) depth--;
      else if (depth === 0 && !token.is('__attribute__')) return false;
    } while (depth > 0 || p.peek(distance - 1).is('__attribute__'));
  }
  const next = p.peek(distance);
  return next.kind === 'punctuator'
    ? !next.is('*') && !next.is('(')
    : /^(?:case|default|if|for|while|do|return|goto|break|continue|switch)$/.test(next.text);
}

// --- the outermost level ------------------------------------------------------------------------------------------------

/** external-declaration: static-assertion | specifiers declarator block | declaration. */
export function parseExternalDeclaration(p: Parser): ExternalDeclaration | undefined {
  if (p.is('_Static_assert')) return parseStaticAssertion(p);
  if (p.is('__asm__')) {
    p.report.warning('c-left-out', p.advance(), 'inline assembly is left out of scripts: what it defines is not there');
    p.synchronize();
    return undefined;
  }
  if (p.token.kind === 'placemarker') {
    p.advance();
    return undefined;
  }
  const before = p.at;
  const startsDeclaration = isTypeNameAhead(p, p.token) || isBracketed(p) || (p.token.kind === 'identifier' && !p.token.isKeyword);
  if (!startsDeclaration) {
    p.error(p.token, `expected a declaration or a function, found ${p.found()}`);
    p.synchronize();
    if (p.at === before) p.advance();
    return undefined;
  }
  return parseDeclarationOrFunction(p, true);
}

/** declaration: specifiers [ init-declarator { "," init-declarator } ] ";". */
export function parseDeclaration(p: Parser): Declaration | StaticAssertion | undefined {
  if (p.is('_Static_assert')) return parseStaticAssertion(p);
  const result = parseDeclarationOrFunction(p, false);
  return result?.kind === 'function-definition' ? undefined : result;
}

function parseDeclarationOrFunction(p: Parser, outermost: boolean): ExternalDeclaration | undefined {
  const start = p.at;
  const first = p.token;
  const specifiers = parseSpecifiers(p, 'declaration');
  if (p.is(';')) {
    p.advance();
    return { kind: 'declaration', specifiers, declarators: [], site: p.since(first) };
  }
  const isTypedef = specifiers.storage?.kind === 'typedef';
  const declarators: InitDeclarator[] = [];
  for (;;) {
    const begin = p.token;
    const declarator = parseDeclarator(p, 'named');
    const attributes = parseAttributes(p);
    const name = declaredName(declarator);
    if (p.is('__asm__')) {
      p.leftOut(p.advance(), 'an assembler name is');
      if (p.is('(')) p.takeParentheses();
      attributes.push(...parseAttributes(p));
    }
    const isFunction = functionPart(declarator) !== undefined;
    if (declarators.length === 0 && isFunction && (p.is('{') || isOldStyle(p))) {
      if (outermost) return parseFunctionBody(p, first, specifiers, declarator, attributes);
      return parseMisplacedFunction(p, start, first);
    }
    if (name) p.declare(name.text, isTypedef);
    let initializer: Initializer | undefined;
    if (p.accept('=')) initializer = parseInitializer(p);
    declarators.push({ declarator, initializer, attributes, site: p.since(begin) });
    if (!name) break;
    if (!p.accept(',')) break;
  }
  endDeclaration(p, 'after this declaration');
  return { kind: 'declaration', specifiers, declarators, site: p.since(first) };
}

/** Takes the `;` of a declaration, and goes on in a good place when it is missing. */
function endDeclaration(p: Parser, where: string): void {
  if (p.accept(';')) return;
  p.missing(`";" ${where}`);
  if (!p.looksLikeNextStatement()) p.synchronize();
}

/** True for a definition in the style before 1989: declarations of the parameters between `)` and `{`. */
function isOldStyle(p: Parser): boolean {
  return isTypeNameAhead(p, p.token) && looksOldStyle(p);
}

/** Between here and the next `{` lie only declarations that end with `;`. */
function looksOldStyle(p: Parser): boolean {
  for (let distance = 0; distance < 200; distance++) {
    const token = p.peek(distance);
    if (token.is('{')) return p.peek(distance - 1).is(';');
    if (token.kind === 'end' || token.is('(') || token.is('}') || token.is('=')) return false;
  }
  return false;
}

/** function-definition: specifiers declarator block. The tokens up to the block have been read. */
function parseFunctionBody(
  p: Parser,
  first: Token,
  specifiers: Specifiers,
  written: Declarator,
  attributes: readonly Attribute[],
): ExternalDeclaration {
  const name = declaredName(written);
  if (name) p.declare(name.text, false);
  p.openScope();
  const declarator = p.is('{') ? written : parseOldStyle(p, written);
  for (const parameter of functionPart(declarator)?.parameters ?? []) {
    const parameterName = declaredName(parameter.declarator);
    if (parameterName) p.declare(parameterName.text, false);
  }
  if (!p.is('{')) {
    p.closeScope();
    p.missing('"{" and the body of the function');
    return { kind: 'declaration', specifiers, declarators: [], site: p.since(first) };
  }
  const body = parseBlock(p);
  p.closeScope();
  return { kind: 'function-definition', specifiers, declarator, attributes, body, site: p.since(first) };
}

/** The declarations between the parentheses of a definition in the style before 1989 and its block: each parameter with its type. */
function parseOldStyle(p: Parser, declarator: Declarator): Declarator {
  const types = new Map<string, ParameterDeclaration>();
  while (!p.is('{') && p.token.kind !== 'end') {
    const before = p.at;
    const declaration = parseDeclaration(p);
    for (const item of declaration?.kind === 'declaration' ? declaration.declarators : []) {
      const name = declaredName(item.declarator)?.text;
      if (name && declaration?.kind === 'declaration')
        types.set(name, { specifiers: declaration.specifiers, declarator: item.declarator, site: item.site });
    }
    if (p.at === before) p.advance();
  }
  const withTypes = (node: Declarator): Declarator => {
    if (node.kind === 'name') return node;
    if (node.kind !== 'function' || node.of.kind !== 'name') return { ...node, of: withTypes(node.of) };
    const parameters = node.parameters.map((parameter) => types.get(oldStyleName(parameter)?.text ?? '') ?? intParameter(parameter));
    return { ...node, parameters };
  };
  return withTypes(declarator);
}

/** The name of a parameter that stands alone in its place, where a type is read. */
function oldStyleName({ specifiers: { type } }: ParameterDeclaration): Token | undefined {
  return type.kind === 'named' ? type.name : undefined;
}

/** A parameter that no declaration names is an int. */
function intParameter(parameter: ParameterDeclaration): ParameterDeclaration {
  const name = oldStyleName(parameter);
  if (!name) return parameter;
  const type: TypeSpecifier = { kind: 'words', words: [], site: name };
  return { ...parameter, specifiers: { ...parameter.specifiers, type }, declarator: { kind: 'name', name, site: name } };
}

/**
 * A function definition met within a block. At the beginning of a line it is taken for the next function: a `}` is missing above, and
 * all open blocks end here. Elsewhere it is skipped.
 */
function parseMisplacedFunction(p: Parser, start: number, first: Token): undefined {
  const body = p.token;
  p.moveTo(start);
  if (first.startsLine && isAtMargin(first, p)) {
    p.error(first, 'a "}" is missing before this function: a block above is still open');
    p.escaping = true;
    return undefined;
  }
  p.leftOut(first, 'a function within a function is', 'Move it out of the block.');
  while (p.token !== body) p.advance();
  while (!p.is('{') && p.token.kind !== 'end') p.advance();
  p.advance();
  p.skipBalanced();
  while (p.accept(';')) p.skipBalanced();
  p.accept('}');
  return undefined;
}

/** True when nothing stands before the token on its line, not even white space. */
function isAtMargin(token: Token, p: Parser): boolean {
  const { text } = p.report.sources.files[token.file] as { text: string };
  const before = text[token.start - 1];
  return before === undefined || before === '\n' || before === '\r';
}

/** static-assertion: "_Static_assert" "(" constant-expression [ "," string ] ")" ";". */
function parseStaticAssertion(p: Parser): StaticAssertion {
  const word = p.advance();
  p.expect('(', 'after _Static_assert');
  const condition = parseConstant(p);
  let message: (Expr & { kind: 'string' }) | undefined;
  if (p.accept(',')) {
    if (p.token.kind === 'string') message = parseString(p);
    else p.missing('a message in quotes');
  }
  p.expect(')', 'after the condition of _Static_assert');
  endDeclaration(p, 'after _Static_assert');
  return { kind: 'static-assertion', condition, message, site: p.since(word) };
}

// --- specifiers ---------------------------------------------------------------------------------------------------------

/**
 * specifiers: { storage | qualifier | "inline" | "_Noreturn" | alignment | attribute | type-specifier }.
 * A typedef name is taken only while no type has been met; so is an unknown name, as a type that is not known.
 */
export function parseSpecifiers(p: Parser, what: 'declaration' | 'parameter' | 'member' | 'type'): Specifiers {
  const first = p.token;
  let storage: Specifiers['storage'];
  let qualifiers = 0;
  let isInline = false;
  let isNoReturn = false;
  let type: TypeSpecifier | undefined;
  const words: Token[] = [];
  const alignas: (Expr | TypeName)[] = [];
  const attributes: Attribute[] = [];
  for (;;) {
    const { word, token } = p;
    if (isBracketed(p) && !type && words.length === 0) {
      const names = p.takeBrackets().map(({ text }) => text);
      isNoReturn ||= names.includes('noreturn') || names.includes('_Noreturn');
    } else if (word === '') {
      if (type || words.length > 0 || token.kind !== 'identifier') break;
      if (p.meaning(token.text) !== true && !isUnknownTypeHere(p, what)) break;
      p.advance();
      type = { kind: 'named', name: token, site: token };
      if (p.meaning(token.text) !== true) skipDecorations(p);
    } else if (STORAGE.has(word)) {
      if (storage) p.error(token, `"${token.text}" after "${storage.kind}": a declaration has one storage class`);
      storage = { kind: word as Storage, site: p.advance() };
    } else if (word === '_Atomic' && (!p.peek(1).is('(') || type || words.length > 0)) {
      // There is one processor.
      p.advance();
    } else if (word === 'const' || word === 'volatile' || word === 'restrict') {
      qualifiers |= word === 'const' ? CONST : word === 'volatile' ? VOLATILE : 0;
      p.advance();
    } else if (word === 'inline') {
      isInline = true;
      p.advance();
    } else if (word === '_Noreturn') {
      isNoReturn = true;
      p.advance();
    } else if (word === '_Alignas') {
      alignas.push(...parseAlignas(p));
    } else if (word === '__attribute__' || word === '__declspec') {
      attributes.push(...parseAttributes(p));
    } else if (word === '__extension__' || CALLING_CONVENTIONS.has(word)) {
      p.advance();
    } else if (TYPE_WORDS.has(word)) {
      // After a type that is left out its further words say nothing.
      if (type && type.kind !== 'error') break;
      if (type) p.advance();
      else words.push(p.advance());
    } else if (Object.hasOwn(LEFT_OUT, word)) {
      p.leftOut(token, LEFT_OUT[word] as string);
      p.advance();
      if (word !== '_Thread_local' && !type) type = { kind: 'error', site: token };
      words.length = 0;
    } else if (type || words.length > 0) {
      break;
    } else {
      const next = parseOtherType(p);
      if (!next) break;
      type = next;
    }
  }
  type ??=
    words.length > 0 ? { kind: 'words', words, site: span(words[0] as Token, words[words.length - 1] as Token) } : missingType(p, what);
  return {
    storage,
    type,
    qualifiers,
    isInline,
    isNoReturn,
    alignas,
    attributes,
    site: p.previous === first || p.token !== first ? p.since(first) : first,
  };
}

/**
 * After an unknown type: further names before the one that is declared, as in `IN EFI_HANDLE Handle` and `EFI_STATUS EFIAPI Main (` when no header
 * declares any of them. One message for the first is enough.
 */
function skipDecorations(p: Parser): void {
  for (let distance = 0; p.token.kind === 'identifier' && !p.token.isKeyword && p.meaning(p.token.text) !== false; p.advance()) {
    distance = 1;
    while (p.peek(distance).is('*')) distance++;
    const next = p.peek(distance);
    if (next.kind !== 'identifier' || next.isKeyword) return;
  }
}

/** True when an unknown name stands where a type has to come. */
function isUnknownTypeHere(p: Parser, what: string): boolean {
  if (p.meaning(p.token.text) === false && what !== 'parameter') return p.peek(1).kind === 'identifier' && !p.peek(1).startsLine;
  const next = p.peek(1);
  if (what === 'parameter' || what === 'type') return true;
  return (
    (next.kind === 'identifier' && (!next.startsLine || what === 'declaration')) || next.is('*') || (what === 'member' && next.is('('))
  );
}

function missingType(p: Parser, what: string): TypeSpecifier {
  p.error(p.token, `expected a type ${what === 'declaration' ? 'in this declaration' : `of this ${what}`}, found ${p.found()}`);
  return { kind: 'error', site: p.token };
}

/** type-specifier: record | enum | "typeof" "(" ( type-name | expression ) ")" | "__builtin_va_list". */
function parseOtherType(p: Parser): TypeSpecifier | undefined {
  const word = p.token;
  switch (p.word) {
    case 'struct':
    case 'union':
      return parseRecord(p);
    case 'enum':
      return parseEnum(p);
    case '__builtin_va_list':
      p.advance();
      return { kind: 'va_list', site: word };
    case '_Atomic':
    case '__typeof__': {
      p.advance();
      p.expect('(', 'after typeof');
      if (!p.enter()) return { kind: 'error', site: word };
      if (isTypeNameAhead(p, p.token)) {
        const type = parseTypeName(p);
        p.leave();
        p.expect(')', 'after the type in typeof');
        return { kind: 'typeof', type, site: p.since(word) };
      }
      const expression = parseAssignment(p);
      p.leave();
      p.expect(')', 'after the expression in typeof');
      return { kind: 'typeof', expression, site: p.since(word) };
    }
    default:
      return undefined;
  }
}

/** alignment: "_Alignas" "(" ( type-name | constant-expression ) ")". */
function parseAlignas(p: Parser): (Expr | TypeName)[] {
  p.advance();
  p.expect('(', 'after _Alignas');
  const of = isTypeNameAhead(p, p.token) ? parseTypeName(p) : parseConstant(p);
  p.expect(')', 'after the alignment');
  return [of];
}

/** attributes: { "__attribute__" "(" "(" [ attribute ] { "," [ attribute ] } ")" ")" | "__declspec" "(" … ")" }. */
export function parseAttributes(p: Parser): Attribute[] {
  const result: Attribute[] = [];
  while (p.is('__attribute__') || p.is('__declspec')) {
    const word = p.advance();
    if (!p.is('(')) {
      p.missing(`"(" after ${word.text}`);
      return result;
    }
    let tokens = p.takeParentheses();
    if (word.text !== '__declspec' && tokens[0]?.is('(')) tokens = tokens.slice(1, -1);
    for (let i = 0; i < tokens.length; i++) {
      const name = tokens[i] as Token;
      if (name.kind !== 'identifier') continue;
      let close = i;
      if (tokens[i + 1]?.is('(')) {
        let depth = 0;
        for (close = i + 1; close < tokens.length; close++) {
          if (tokens[close]?.is('(')) depth++;
          else if (tokens[close]?.is(')') && --depth === 0) break;
        }
      }
      const list = close > i ? tokens.slice(i + 2, close) : [];
      const isAlignment = /^(?:__)?align(?:ed)?(?:__)?$/.test(name.text) && list.length > 0;
      const value = isAlignment ? p.within(list, parseConstant) : undefined;
      result.push({ name, arguments: list, ...(value ? { value } : {}) });
      i = close;
    }
  }
  return result;
}

/** record: ( "struct" | "union" ) attributes [ identifier ] [ "{" { member-declaration } "}" attributes ]. */
function parseRecord(p: Parser): TypeSpecifier {
  const word = p.advance();
  const attributes = parseAttributes(p);
  // A tag has a name space of its own: it may be a typedef name as well.
  const tag = p.token.kind === 'identifier' && !p.token.isKeyword ? p.advance() : undefined;
  const record = word.text as 'struct' | 'union';
  if (!p.is('{')) {
    if (!tag) p.missing(`a tag or "{" after "${record}"`);
    return { kind: 'record', record, tag, members: undefined, attributes, pack: 0, site: p.since(word) };
  }
  p.advance();
  if (!p.enter()) {
    p.accept('}');
    return { kind: 'error', site: word };
  }
  const members: MemberDeclaration[] = [];
  while (!p.is('}') && p.token.kind !== 'end') {
    const before = p.at;
    if (p.accept(';')) continue;
    if (isFunctionBeginning(p)) break;
    members.push(p.is('_Static_assert') ? parseStaticAssertion(p) : parseMembers(p));
    if (p.at === before) p.advance();
  }
  p.leave();
  const { pack } = p;
  if (!p.accept('}')) p.missing(`"}" at the end of this ${record}`);
  attributes.push(...parseAttributes(p));
  return { kind: 'record', record, tag, members, attributes, pack, site: p.since(word) };
}

/** True when a line at the margin opens with what can only be outside a record: its `}` is missing. */
function isFunctionBeginning(p: Parser): boolean {
  return p.token.startsLine && (p.is('typedef') || p.is('static') || p.is('extern')) && isAtMargin(p.token, p);
}

/** member-declaration: specifiers [ member { "," member } ] ";"; member: declarator [ ":" constant-expression ] | ":" constant-expression. */
function parseMembers(p: Parser): MemberDeclaration {
  const first = p.token;
  const specifiers = parseSpecifiers(p, 'member');
  const declarators: (MemberDeclaration & { kind: 'members' })['declarators'][number][] = [];
  if (!p.is(';')) {
    for (;;) {
      const begin = p.token;
      const declarator = p.is(':') ? undefined : parseDeclarator(p, 'named');
      const width = p.accept(':') ? parseConstant(p) : undefined;
      const attributes = parseAttributes(p);
      declarators.push({ declarator, ...(width ? { width } : {}), attributes, site: p.since(begin) });
      if (!p.accept(',')) break;
    }
  }
  if (!p.accept(';')) {
    p.missing('";" after this member');
    if (!p.token.startsLine || !(isTypeNameAhead(p, p.token) || p.isUnknownName(p.token))) p.synchronize();
  }
  return { kind: 'members', specifiers, declarators, site: p.since(first) };
}

/** enum: "enum" attributes [ identifier ] [ "{" constant { "," constant } [ "," ] "}" attributes ]; constant: identifier [ "=" constant-expression ]. */
function parseEnum(p: Parser): TypeSpecifier {
  const word = p.advance();
  const attributes = parseAttributes(p);
  const tag = p.token.kind === 'identifier' && !p.token.isKeyword ? p.advance() : undefined;
  if (!p.is('{')) {
    if (!tag) p.missing('a tag or "{" after "enum"');
    return { kind: 'enum', tag, constants: undefined, attributes, site: p.since(word) };
  }
  p.advance();
  const constants: NonNullable<EnumSpecifier['constants']>[number][] = [];
  while (!p.is('}') && p.token.kind !== 'end') {
    const name = p.token;
    if (name.kind !== 'identifier' || name.isKeyword) {
      p.error(name, `expected the name of an enumeration constant, found ${p.found()}`);
      p.skipBalanced();
      break;
    }
    p.advance();
    attributes.push(...parseAttributes(p));
    const value = p.accept('=') ? parseConstant(p) : undefined;
    p.declare(name.text, false);
    constants.push({ name, value });
    if (p.accept(',')) continue;
    if (!p.is('}')) {
      p.missing('"," or "}" after this enumeration constant');
      if (!(p.token.kind === 'identifier' && p.token.startsLine)) p.skipBalanced();
      if (p.is(';')) break;
    }
  }
  p.expect('}', 'at the end of this enum');
  attributes.push(...parseAttributes(p));
  return { kind: 'enum', tag, constants, attributes, site: p.since(word) };
}

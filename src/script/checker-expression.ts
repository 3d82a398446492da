// Expressions (C11 6.5): names, literals, objects and their parts. Operators are in checker-operator.ts, calls in checker-call.ts.

import { nearest } from '../base/suggest';
import { constantType } from './arithmetic';
import type { Checker } from './checker';
import { checkCall, checkVa } from './checker-call';
import { initializeObject, staticImage } from './checker-initializer';
import {
  arithmetic,
  checkAssign,
  checkBinary,
  checkComma,
  checkConditional,
  checkStep,
  checkUnary,
  indexed,
  promote,
} from './checker-operator';
import { checkStatementsExpression } from './checker-statement';
import { typeOfTypeName } from './checker-type';
import { cast, compatible, constant, convert, errorAt, isLValue, isNullConstant, toValue } from './conversion';
import type { MutableLocal, VariableEntity } from './entity';
import { findMember, memberNames } from './layout';
import { characterSize, characterValue, parseNumber, prefixOf, type StringPrefix, stringUnits } from './literal';
import { spell } from './spelling';
import type {
  CharacterExpr,
  CompoundLiteralExpr,
  Expr,
  GenericExpr,
  MemberExpr,
  NameExpr,
  NumberExpr,
  OffsetofExpr,
  SizeofExpr,
  StringExpr,
} from './syntax';
import { after, Token } from './token';
import type { Expression, LValue, Site, StringLValue } from './tree';
import {
  alignOf,
  arrayOf,
  INT,
  type IntegerType,
  isPointer,
  isRecord,
  pointerTo,
  qualified,
  type RecordType,
  SIZE_T,
  sizeOf,
  type Type,
  UNSIGNED_INT,
  UNSIGNED_LONG_LONG,
  UNSIGNED_SHORT,
  unqualified,
} from './types';

/** The value of an expression: objects loaded, arrays and functions decayed. */
export function valueExpression(c: Checker, e: Expr): Expression {
  return toValue(c, operandOf(c, e));
}

/** Type of an operand before it decays. */
export function typeOfOperand(operand: LValue | Expression): Type {
  // The value of a function's name is a pointer to it.
  return operand.kind === 'function' ? operand.type.target : operand.type;
}

/** The value of an integer constant expression; undefined, with an error, when it is none. */
export function constantOf(c: Checker, e: Expr, what: string, remedy?: string): bigint | undefined {
  const value = valueExpression(c, e);
  if (value.type.kind === 'error') return undefined;
  if (value.kind === 'constant' && value.type.kind === 'integer') return value.value;
  const isNull = addressIsNull(value);
  if (isNull !== undefined) return isNull;
  c.error('c-not-constant', e.site, `expected an integer constant for ${what}`, { remedy });
  return undefined;
}

/** The value of `"text" != NULL` and its like: what has a name or is a literal has an address. */
function addressIsNull(e: Expression): bigint | undefined {
  if (e.kind !== 'compare' || (e.operator !== '==' && e.operator !== '!=')) return undefined;
  const [given, other] = isNullConstant(e.left) ? [e.right, e.left] : [e.left, e.right];
  if (!isNullConstant(other)) return undefined;
  let of: Expression | LValue = given;
  while (of.kind === 'convert') of = of.operand;
  while (of.kind === 'address' || of.kind === 'member') of = of.of;
  const isThere = of.kind === 'string' || of.kind === 'function' || (of.kind === 'variable' && of.variable.kind === 'global');
  if (!isThere) return undefined;
  return e.operator === '!=' ? 1n : 0n;
}

/** The expression as an object or, where it designates none, as a value. */
export function operandOf(c: Checker, e: Expr): LValue | Expression {
  switch (e.kind) {
    case 'name':
      return checkName(c, e);
    case 'number':
      return checkNumber(c, e);
    case 'character':
      return checkCharacter(c, e);
    case 'string':
      return checkString(c, e);
    case 'parenthesized':
      return operandOf(c, e.of);
    case 'unary':
      return checkUnary(c, e);
    case 'step':
      return checkStep(c, e);
    case 'sizeof':
      return checkSizeof(c, e);
    case 'cast': {
      const type = typeOfTypeName(c, e.type);
      return cast(c, valueExpression(c, e.operand), type, e.site);
    }
    case 'compound-literal':
      return checkCompoundLiteral(c, e);
    case 'binary':
      return checkBinary(c, e);
    case 'assign':
      return checkAssign(c, e);
    case 'conditional':
      return checkConditional(c, e);
    case 'comma':
      return checkComma(c, e);
    case 'call':
      return checkCall(c, e);
    case 'member':
      return checkMember(c, e);
    case 'index':
      return indexed(c, e);
    case 'generic':
      return checkGeneric(c, e);
    case 'va':
      return checkVa(c, e);
    case 'offsetof':
      return checkOffsetof(c, e);
    case 'types-compatible': {
      const [first, second] = [typeOfTypeName(c, e.first), typeOfTypeName(c, e.second)];
      if (first.kind === 'error' || second.kind === 'error') return errorAt(e.site);
      return constant(compatible(unqualified(first), unqualified(second)) ? 1n : 0n, INT, e.site);
    }
    case 'statements':
      return checkStatementsExpression(c, e);
    case 'error':
      return errorAt(e.site);
  }
}

// --- names and literals -------------------------------------------------------------------------------------------------

function checkName(c: Checker, e: NameExpr): LValue | Expression {
  const { token } = e;
  const entity = c.scope.find(token.text);
  if (!entity) {
    const name = token.text;
    if (c.fn && (name === '__func__' || name === '__FUNCTION__' || name === '__PRETTY_FUNCTION__')) {
      return stringObject(c, stringUnitsOf(c.fn.entity.name), 1, e.site);
    }
    const generated = ofTheBuild(c, token);
    if (generated !== undefined) return constant(generated, INT, e.site);
    const variable = variableOfTheBuild(c, token);
    if (variable) return variable;
    c.undeclared(name, token, 'c-undeclared', `"${name}" is not declared`, (candidate) => candidate.kind !== 'typedef');
    return errorAt(e.site);
  }
  c.refer(token, entity);
  switch (entity.kind) {
    case 'variable':
      if (entity.type.kind === 'error') return errorAt(e.site);
      if (entity.bytes) return { kind: 'dereference', pointer: toValue(c, variableArray(entity, e.site)), type: entity.type, site: e.site };
      if (entity.variable.kind === 'global') c.uses.add(entity.variable, e.site);
      return { kind: 'variable', variable: entity.variable, type: entity.type, site: e.site };
    case 'function':
      c.uses.add(entity.symbol, e.site);
      return { kind: 'function', function: entity.symbol, type: pointerTo(entity.type), site: e.site };
    case 'constant':
      return { kind: 'constant', value: entity.constant.value, type: entity.type, site: e.site, enumeration: entity.definition };
    case 'typedef':
      c.error('c-syntax', token, `expected an expression, found the type name "${token.text}"`);
      return errorAt(e.site);
  }
}

/** The pointer that stands for an array of variable length. */
function variableArray({ variable }: VariableEntity, site: Site): LValue {
  return { kind: 'variable', variable, type: variable.type, site };
}

/**
 * What EDK2's build would generate and a script does not have: the value of a PCD, which stands in a .dec file, and the number of
 * a string, which stands in a .uni file. Something is taken, and that is told.
 */
function ofTheBuild(c: Checker, token: Token): bigint | undefined {
  const [, pcd] = /^_PCD_VALUE_(\w+)$/.exec(token.text) ?? [];
  if (pcd !== undefined) {
    const { pcds } = c.input.prelude;
    if (Object.hasOwn(pcds, pcd)) {
      const value = pcds[pcd] as bigint;
      c.info('c-pcd', token, `the value of ${pcd} is that of its .dec file in EDK2: ${value}`, {
        remedy: `A platform may set another: write #define _PCD_VALUE_${pcd} with it.`,
      });
      return value;
    }
    c.warning('c-pcd', token, `no value of ${pcd} is known here: 0 is taken`, {
      remedy: `Write #define _PCD_VALUE_${pcd} with its value from the .dec file.`,
    });
    return 0n;
  }
  if (/^_PCD_TOKEN_\w+$/.test(token.text)) {
    c.info('c-pcd', token, `the number of ${token.text.slice(11)} is made when EDK2 is built: 1 is taken`);
    return 1n;
  }
  const text = c.report.sources.files[token.file]?.text;
  const isToken = text !== undefined && /\b(?:STRING|IMAGE)_TOKEN\s*\(\s*$/.test(text.slice(Math.max(0, token.start - 40), token.start));
  if (!isToken && !/^STR_[A-Z0-9_]+$/.test(token.text)) return undefined;
  c.info('c-string-token', token, `${token.text} stands in a .uni or .idf file, which scripts do not have: 1 is taken`);
  return 1n;
}

/**
 * What EDK2's build declares in AutoGen.h: the GUIDs that the module's .inf lists, and the package of its .uni files. What stands there
 * is told when the program is put together. A name that is nearly that of a known GUID is a misspelt one.
 */
function variableOfTheBuild(c: Checker, token: Token): LValue | undefined {
  const name = token.text;
  const unit = c.units[c.units.length - 1];
  const named = unit?.names.get(
    /^g[A-Z]\w*Guid$/.test(name) ? 'EFI_GUID' : /^[A-Z]\w*(?:Strings|Images)$|^(?:STRING|IMAGE)_ARRAY_NAME$/.test(name) ? 'UINT8' : '',
  );
  if (!unit || named?.kind !== 'typedef') return undefined;
  const { provided } = c.input.prelude;
  const isGuid = name.endsWith('Guid');
  if (isGuid && !provided.has(name) && nearest(name, provided, 2)) return undefined;
  const type = isGuid ? named.type : arrayOf(named.type, undefined);
  const shared = c.linked.get(name);
  const variable = shared?.kind === 'variable' ? shared.variable : c.addGlobal(name, type, 'external', token);
  const entity: VariableEntity = { kind: 'variable', name, variable, type, site: token };
  if (!shared) c.linked.set(name, entity);
  unit.names.set(name, entity);
  return checkName(c, { kind: 'name', token, site: token, depth: 1 }) as LValue;
}

function stringUnitsOf(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function checkNumber(c: Checker, e: NumberExpr): Expression {
  const number = parseNumber(e.token.text);
  if (typeof number === 'string') {
    if (number.startsWith('floating')) c.leftOut(e.site, number);
    else c.error('c-literal', e.site, number);
    return errorAt(e.site);
  }
  const type = constantType(number.value, number.decimal, number.unsigned, number.longs);
  if (type) return constant(number.value, type, e.site);
  if (number.value < 1n << 64n) return constant(number.value, UNSIGNED_LONG_LONG, e.site);
  c.error('c-literal', e.site, `${e.token.text} does not fit 64 bits`);
  return errorAt(e.site);
}

function checkCharacter(c: Checker, e: CharacterExpr): Expression {
  const character = characterValue(e.token.text, !c.char.signed);
  if (typeof character === 'string') {
    c.error('c-literal', e.site, character);
    return errorAt(e.site);
  }
  if (character.count > 4) c.warning('c-literal', e.site, `this character constant has ${character.count} characters; an int holds 4`);
  else if (character.count > 1 && !e.site.trail)
    c.info('c-literal', e.site, `this character constant has ${character.count} characters; they are packed into an int`);
  return constant(character.value, character.size === 1 ? INT : character.size === 2 ? UNSIGNED_SHORT : UNSIGNED_INT, e.site);
}

/** Adjacent literals joined (C11 6.4.5): all take the size of the widest. Undefined, with an error, when that cannot be. */
export function joinStrings(c: Checker, e: StringExpr): { units: number[]; size: 1 | 2 | 4 } | undefined {
  let prefix: StringPrefix = '';
  for (const token of e.tokens) {
    const next = prefixOf(token.text);
    if (next === '' || next === prefix) continue;
    if (prefix !== '' && characterSize(prefix) !== characterSize(next)) {
      c.error('c-literal', token, `a string with the prefix ${next} cannot follow one with the prefix ${prefix}`);
      return undefined;
    }
    prefix = next;
  }
  const size = characterSize(prefix);
  const units: number[] = [];
  for (const token of e.tokens) {
    const part = stringUnits(token.text, size);
    if (typeof part === 'string') {
      c.error('c-literal', token, part);
      return undefined;
    }
    for (const unit of part) units.push(unit);
  }
  return { units, size };
}

function checkString(c: Checker, e: StringExpr): LValue {
  const joined = joinStrings(c, e);
  return joined ? stringObject(c, joined.units, joined.size, e.site) : errorAt(e.site);
}

/** Type of the characters of a literal. */
export function characterType(c: Checker, size: 1 | 2 | 4): IntegerType {
  return size === 1 ? c.char : size === 2 ? UNSIGNED_SHORT : UNSIGNED_INT;
}

function stringObject(c: Checker, units: readonly number[], size: 1 | 2 | 4, site: Site): StringLValue {
  return { kind: 'string', literal: c.string(units, size), type: arrayOf(characterType(c, size), units.length + 1), site };
}

// --- sizes and offsets --------------------------------------------------------------------------------------------------

/** The local that holds the size of an array of variable length. */
function variableSize(c: Checker, e: Expr): MutableLocal | undefined {
  if (e.kind === 'parenthesized') return variableSize(c, e.of);
  const entity = e.kind === 'name' ? c.scope.find(e.token.text) : undefined;
  return entity?.kind === 'variable' ? entity.bytes : undefined;
}

function checkSizeof(c: Checker, e: SizeofExpr): Expression {
  let type: Type;
  if (e.type) {
    type = typeOfTypeName(c, e.type);
  } else {
    const bytes = e.operator === 'sizeof' ? variableSize(c, e.expression as Expr) : undefined;
    if (bytes) return toValue(c, { kind: 'variable', variable: bytes, type: bytes.type, site: e.site });
    const operand = operandOf(c, e.expression as Expr);
    if (operand.kind === 'member' && operand.bits) {
      c.error('c-bit-field', e.site, `${e.operator} cannot be asked of the bit-field "${operand.name}"`);
      return errorAt(e.site);
    }
    type = typeOfOperand(operand);
  }
  if (type.kind === 'error') return errorAt(e.site);
  const size = sizeOf(type);
  if (size === undefined) {
    const why = type.kind === 'void' || type.kind === 'function' ? 'has no size' : 'is not complete here';
    c.error('c-incomplete-type', e.site, `${spell(type)} ${why}`, { notes: type.kind === 'record' ? [c.recordNote(type)] : [] });
    return errorAt(e.site);
  }
  return constant(BigInt(e.operator === 'sizeof' ? size : alignOf(type)), SIZE_T, e.site);
}

/** `__builtin_offsetof`; as GCC has it, an index in the path may be any value. */
function checkOffsetof(c: Checker, e: OffsetofExpr): Expression {
  let type = typeOfTypeName(c, e.type);
  let offset = 0n;
  let variable: Expression | undefined;
  for (const step of e.path) {
    if (type.kind === 'error') return errorAt(e.site);
    if (step instanceof Token) {
      if (!isRecord(type)) {
        c.error('c-no-member', step, `${spell(type)} has no members`);
        return errorAt(e.site);
      }
      const found = memberOf(c, type, step, step);
      if (!found) return errorAt(e.site);
      if (found.member.bits) {
        c.error('c-bit-field', step, `the bit-field "${step.text}" has no offset in bytes`);
        return errorAt(e.site);
      }
      offset += BigInt(found.offset);
      type = found.member.type;
    } else {
      const index = promote(valueExpression(c, step));
      if (index.type.kind === 'error' || type.kind !== 'array') return errorAt(e.site);
      type = type.element;
      const size = BigInt(sizeOf(type) ?? 0);
      if (index.kind === 'constant') offset += index.value * size;
      else {
        const scaled = arithmetic(c, '*', convert(index, SIZE_T), constant(size, SIZE_T, step.site), step.site);
        variable = variable ? arithmetic(c, '+', variable, scaled, e.site) : scaled;
      }
    }
  }
  const fixed = constant(offset, SIZE_T, e.site);
  return variable ? arithmetic(c, '+', variable, fixed, e.site) : fixed;
}

// --- members ------------------------------------------------------------------------------------------------------------

/** A member by name; reports, with a near name, when there is none. */
export function memberOf(c: Checker, type: RecordType, name: Token, site: Site) {
  const { definition } = type;
  if (!definition.members) {
    c.error('c-incomplete-type', site, `${spell(type)} is not complete here, so it has no member "${name.text}" yet`, {
      notes: [c.recordNote(type)],
    });
    return undefined;
  }
  const found = findMember(definition, name.text);
  if (!found) {
    c.error('c-no-member', name, `${spell(type)} has no member "${name.text}"`, {
      remedy: c.suggest(name.text, memberNames(definition)),
      notes: [{ message: `${spell(type)} is defined here`, site: definition.site }],
    });
    return undefined;
  }
  c.refer(name, { kind: 'member', name: name.text, type: found.member.type, site: found.member.site });
  return found;
}

function checkMember(c: Checker, e: MemberExpr): LValue {
  const of = operandOf(c, e.of);
  const object = e.arrow ? throughPointer(c, e, of) : recordObject(c, e, of);
  if (!object || !isRecord(object.type)) return errorAt(e.site);
  const type = object.type;
  if (c.isUsers(e.site) && !e.operator.trail) {
    const end = e.name && !e.name.trail ? e.name.end : e.operator.end;
    c.traces.memberAccesses.push({ site: { file: e.operator.file, start: e.operator.end, end }, definition: type.definition });
  }
  if (!e.name) return errorAt(e.site);
  const found = memberOf(c, type, e.name, e.name);
  if (!found) return errorAt(e.site);
  const { member, offset } = found;
  const memberType = qualified(member.type, type.qualifiers);
  return {
    kind: 'member',
    of: object,
    name: e.name.text,
    offset,
    ...(member.bits ? { bits: member.bits } : {}),
    type: memberType,
    site: e.site,
  };
}

/** What stands before `->`. A record there is taken as if `.` had been written, after an error. */
function throughPointer(c: Checker, e: MemberExpr, of: LValue | Expression): LValue | undefined {
  if (isLValue(of) && isRecord(of.type)) {
    c.error('c-member-operator', e.operator, `expected "." after ${spell(of.type)}, which is no pointer, found "->"`, {
      remedy: 'Write "." instead.',
    });
    return of;
  }
  const pointer = toValue(c, of);
  if (pointer.type.kind === 'error') return undefined;
  if (isPointer(pointer.type) && isRecord(pointer.type.target))
    return { kind: 'dereference', pointer, type: pointer.type.target, site: e.of.site };
  const star = isPointer(pointer.type) && isPointer(pointer.type.target) && isRecord(pointer.type.target.target);
  c.error('c-member-operator', e.of.site, `expected a pointer to a struct or union before "->", found ${spell(pointer.type)}`, {
    remedy: star ? 'It is a pointer to such a pointer: write (*…)->.' : undefined,
  });
  return undefined;
}

/** What stands before `.`. A pointer there is taken as if `->` had been written, after an error. */
function recordObject(c: Checker, e: MemberExpr, of: LValue | Expression): LValue | undefined {
  if (of.type.kind === 'error') return undefined;
  if (isRecord(of.type)) {
    if (isLValue(of)) return of;
    return temporary(c, of as Expression, of.type);
  }
  const value = toValue(c, of);
  if (isPointer(value.type) && isRecord(value.type.target)) {
    c.error('c-member-operator', e.operator, `expected "->" after ${spell(value.type)}, which is a pointer, found "."`, {
      remedy: 'Write "->" instead.',
    });
    return { kind: 'dereference', pointer: value, type: value.type.target, site: e.of.site };
  }
  if (value.type.kind !== 'error')
    c.error('c-member-operator', e.of.site, `expected a struct or union before ".", found ${spell(value.type)}`);
  return undefined;
}

/** A value of record type in a hidden local. */
function temporary(c: Checker, value: Expression, type: RecordType): LValue {
  if (!c.fn) return errorAt(value.site);
  const variable = c.addLocal('', type, value.site, { hidden: true });
  return {
    kind: 'temporary',
    variable,
    initialize: { zero: false, items: [{ kind: 'value', offset: 0, type, value }] },
    type,
    site: value.site,
  };
}

function checkCompoundLiteral(c: Checker, e: CompoundLiteralExpr): LValue {
  const written = typeOfTypeName(c, e.type);
  if (written.kind === 'error') return errorAt(e.site);
  if (written.kind === 'function' || written.kind === 'void') {
    c.error('c-type', e.type.site, `a compound literal cannot have the type ${spell(written)}`);
    return errorAt(e.site);
  }
  if (!c.fn) {
    const global = c.addGlobal('', written, 'none', e.site);
    const { type, image } = staticImage(c, written, e.initializer, 'this compound literal');
    global.type = type;
    global.size = sizeOf(type) ?? 0;
    global.initial = image;
    return { kind: 'variable', variable: global, type, site: e.site };
  }
  const { type, initialization } = initializeObject(c, written, e.initializer, 'this compound literal');
  const variable = c.addLocal('', type, e.site, { hidden: true });
  variable.addressTaken = true;
  return { kind: 'temporary', variable, initialize: initialization, type, site: e.site };
}

/** _Generic (C11 6.5.1.1). */
function checkGeneric(c: Checker, e: GenericExpr): LValue | Expression {
  const control = valueExpression(c, e.control);
  let chosen: Expr | undefined;
  let fallback: Expr | undefined;
  for (const association of e.associations) {
    if (!association.type) {
      fallback = association.value;
      continue;
    }
    const type = typeOfTypeName(c, association.type);
    const exact =
      type.kind === 'integer' && control.type.kind === 'integer' ? type.name === control.type.name : compatible(type, control.type);
    if (!chosen && exact && type.qualifiers === control.type.qualifiers) chosen = association.value;
  }
  const value = chosen ?? fallback;
  if (value) return operandOf(c, value);
  if (control.type.kind !== 'error') c.error('c-generic', after(e.control.site), `no type of this _Generic is ${spell(control.type)}`);
  return errorAt(e.site);
}

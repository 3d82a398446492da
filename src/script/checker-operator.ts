// Operators (C11 6.5.3, 6.5.5 to 6.5.17).

import { commonType, compare, compute, promoted } from './arithmetic';
import type { Checker } from './checker';
import { operandOf, valueExpression } from './checker-expression';
import {
  addressOf,
  assignable,
  bitsOf,
  compatible,
  constant,
  constantTruth,
  convert,
  elementSize,
  errorAt,
  isLValue,
  isNullConstant,
  negated,
  toValue,
  truth,
  written,
} from './conversion';
import { spell } from './spelling';
import type { AssignExpr, BinaryExpr, CommaExpr, ConditionalExpr, Expr, IndexExpr, StepExpr, UnaryExpr } from './syntax';
import type { ArithmeticOperator, CompareExpression, Expression, Initialization, LValue, Site } from './tree';
import {
  CONST,
  INT,
  type IntegerType,
  isInteger,
  isPointer,
  isScalar,
  LONG,
  type PointerType,
  PTRDIFF_T,
  pointerTo,
  qualified,
  sameType,
  type Type,
  unqualified,
  VOID,
} from './types';

// --- unary --------------------------------------------------------------------------------------------------------------

/** Unary operators (C11 6.5.3); `*` gives an lvalue. */
export function checkUnary(c: Checker, e: UnaryExpr): LValue | Expression {
  switch (e.operator) {
    case '&':
      return checkAddress(c, e);
    case '*':
      return checkDereference(c, e);
    case '!': {
      const operand = truth(c, valueExpression(c, e.operand), 'the operand of "!"');
      if (operand.kind === 'error') return operand;
      const known = constantTruth(operand);
      if (known !== undefined) return constant(known ? 0n : 1n, INT, e.site);
      return { kind: 'unary', operator: '!', operand, type: INT, site: e.site };
    }
    default:
      return checkSign(c, e, e.operator);
  }
}

function checkSign(c: Checker, e: UnaryExpr, operator: '+' | '-' | '~'): Expression {
  const operand = promote(valueExpression(c, e.operand));
  if (operand.type.kind === 'error') return errorAt(e.site);
  if (!isInteger(operand.type)) {
    c.error('c-operand', e.site, `expected an integer after "${operator}", found ${spell(operand.type)}`);
    return errorAt(e.site);
  }
  if (operator === '+') return { ...operand, site: e.site };
  if (operand.kind === 'constant') {
    if (operator === '~') return constant(compute('^', operand.value, -1n, operand.type)?.value ?? 0n, operand.type, e.site);
    const { value, overflow } = negated(operand.value, operand.type);
    if (overflow) c.warning('c-overflow', e.site, `the result does not fit ${spell(operand.type)}`);
    return constant(value, operand.type, e.site);
  }
  return { kind: 'unary', operator, operand, type: operand.type, site: e.site };
}

function checkAddress(c: Checker, e: UnaryExpr): Expression {
  c.takingAddress = e.operand.kind === 'index' ? e.operand : undefined;
  const operand = operandOf(c, e.operand);
  if (operand.type.kind === 'error') return errorAt(e.site);
  if (!isLValue(operand)) {
    // The name of a function, or `*` of a pointer to one, is its address already.
    if (isPointer(operand.type) && operand.type.target.kind === 'function' && (operand.kind === 'function' || isDereference(e.operand)))
      return operand;
    c.error('c-not-object', e.site, `expected an object after "&", found a value of type ${spell(operand.type)}`, {
      remedy: 'Put the value into a variable first.',
    });
    return errorAt(e.site);
  }
  if (operand.kind === 'member' && operand.bits) {
    c.error('c-bit-field', e.site, `the bit-field "${operand.name}" has no address`);
    return errorAt(e.site);
  }
  const type = pointerTo(operand.type);
  if (operand.kind === 'dereference') return { ...operand.pointer, type, site: e.site } as Expression;
  return addressOf(c, operand, type, e.site, false);
}

function isDereference(e: Expr): boolean {
  return e.kind === 'parenthesized' ? isDereference(e.of) : e.kind === 'unary' && e.operator === '*';
}

function checkDereference(c: Checker, e: UnaryExpr): LValue | Expression {
  const pointer = valueExpression(c, e.operand);
  if (pointer.type.kind === 'error') return errorAt(e.site);
  if (!isPointer(pointer.type)) {
    c.error('c-operand', e.site, `expected a pointer after "*", found ${spell(pointer.type)}`);
    return errorAt(e.site);
  }
  if (pointer.type.target.kind === 'function') return pointer;
  return { kind: 'dereference', pointer, type: pointer.type.target, site: e.site };
}

/** Integer promotion of a value (C11 6.3.1.1); other values stay. */
export function promote(e: Expression): Expression {
  if (!isInteger(e.type)) return e;
  return convert(e, promoted(e.type, bitsOf(e)));
}

/** True, with no message, when the object may be changed; otherwise says why not. */
function modifiable(c: Checker, target: LValue | Expression, site: Site, what: string): target is LValue {
  if (target.type.kind === 'error') return false;
  if (!isLValue(target)) {
    c.error('c-not-object', site, `expected an object ${what}, found a value of type ${spell(target.type)}`);
    return false;
  }
  if (target.type.kind === 'array' || target.type.kind === 'void') {
    c.error(
      'c-not-object',
      site,
      `${target.type.kind === 'array' ? `an array (${spell(target.type)})` : 'void'} cannot be changed as a whole`,
      {
        remedy: target.type.kind === 'array' ? 'Copy into it with CopyMem.' : undefined,
      },
    );
    return false;
  }
  if (hasConst(target.type)) {
    const notes = target.kind === 'variable' ? [{ message: `${target.variable.name} is declared here`, site: target.variable.site }] : [];
    c.error('c-const', site, `${nameOf(target)} is const, so it cannot be changed`, { notes });
    return false;
  }
  return true;
}

function hasConst(type: Type, depth = 0): boolean {
  if (type.qualifiers & CONST) return true;
  if (type.kind === 'record' && depth < 20)
    return (type.definition.members ?? []).some((member) => hasConst(elementType(member.type), depth + 1));
  return false;
}

function elementType(type: Type): Type {
  return type.kind === 'array' ? elementType(type.element) : type;
}

/** An object in words for messages. */
function nameOf(object: LValue): string {
  if (object.kind === 'variable') return object.variable.name;
  if (object.kind === 'member') return `member ${object.name}`;
  return `an object of type ${spell(object.type)}`;
}

/** step: `++` and `--`, before or after. */
export function checkStep(c: Checker, e: StepExpr): Expression {
  const target = operandOf(c, e.operand);
  if (!modifiable(c, target, e.site, `for "${e.operator}"`)) return errorAt(e.site);
  const type = unqualified(target.type);
  if (!isInteger(type) && !isPointer(type)) {
    c.error('c-operand', e.site, `expected an integer or a pointer for "${e.operator}", found ${spell(type)}`);
    return errorAt(e.site);
  }
  const size = isPointer(type) ? pointedSize(c, type, e.site) : 1;
  if (size === undefined) return errorAt(e.site);
  c.noteWrite(target);
  c.noteRead(target);
  return { kind: 'step', target, delta: e.operator === '++' ? size : -size, prefix: e.prefix, type, site: e.site };
}

/** Bytes that a pointer moves by; undefined, with an error, when it leads to an incomplete type. */
function pointedSize(c: Checker, type: PointerType, site: Site): number | undefined {
  const size = elementSize(type);
  if (size === undefined && type.target.kind !== 'error') {
    c.error('c-incomplete-type', site, `${spell(type.target)} is not complete here, so a pointer to it cannot be moved`, {
      notes: type.target.kind === 'record' ? [c.recordNote(type.target)] : [],
    });
  }
  return size;
}

// --- binary -------------------------------------------------------------------------------------------------------------

const COMPARISONS: readonly string[] = ['==', '!=', '<', '>', '<=', '>='];

/** `Flags & MASK == 0` compares first. */
function warnPrecedence(c: Checker, e: BinaryExpr): void {
  if (e.operator !== '&' && e.operator !== '|' && e.operator !== '^') return;
  for (const side of [e.left, e.right]) {
    if (side.kind !== 'binary' || !COMPARISONS.includes(side.operator)) continue;
    c.warning('c-precedence', side.site, `"${side.operator}" binds closer than "${e.operator}": the comparison comes first`, {
      remedy: `Put the operands of "${e.operator}" into parentheses, or the comparison if it is meant so.`,
    });
  }
}

/** Binary operators (C11 6.5.5 … 6.5.14). */
export function checkBinary(c: Checker, e: BinaryExpr): Expression {
  // A chain such as a + b + c leans to the left; its height is bounded by the parser.
  switch (e.operator) {
    case '&&':
    case '||':
      return checkLogical(c, e, e.operator);
    case '==':
    case '!=':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return checkComparison(c, e, e.operator);
    default: {
      warnPrecedence(c, e);
      const left = valueExpression(c, e.left);
      const right = valueExpression(c, e.right);
      return arithmetic(c, e.operator, left, right, e.site);
    }
  }
}

function checkLogical(c: Checker, e: BinaryExpr, operator: '&&' | '||'): Expression {
  warnAssignment(c, e.left);
  warnAssignment(c, e.right);
  const left = truth(c, valueExpression(c, e.left), `the left side of "${operator}"`);
  const right = truth(c, valueExpression(c, e.right), `the right side of "${operator}"`);
  if (left.kind === 'error' || right.kind === 'error') return errorAt(e.site);
  const a = constantTruth(left);
  const b = constantTruth(right);
  if (a !== undefined && a === (operator === '||')) return constant(a ? 1n : 0n, INT, e.site);
  if (a !== undefined && b !== undefined) return constant(b ? 1n : 0n, INT, e.site);
  return { kind: 'logical', operator, left, right, type: INT, site: e.site };
}

/** `if (a = b)` is most often a mistyped `==`; parentheses around it say that it is meant. */
export function warnAssignment(c: Checker, e: Expr): void {
  if (e.kind !== 'assign' || e.operator !== '=' || e.operatorSite.trail) return;
  c.warning('c-assignment-in-condition', e.operatorSite, 'an assignment is used as a condition', {
    remedy: 'Write "==" to compare, or put the assignment in parentheses of its own.',
  });
}

/** `left operator right` for `+ - * / % & | ^ << >>`, constants folded. */
export function arithmetic(c: Checker, operator: ArithmeticOperator, left: Expression, right: Expression, site: Site): Expression {
  if (left.type.kind === 'error' || right.type.kind === 'error') return errorAt(site);
  if (operator === '+' || operator === '-') {
    if (isPointer(left.type) && isInteger(right.type)) return movedPointer(c, left, left.type, right, operator === '-', site);
    if (operator === '+' && isInteger(left.type) && isPointer(right.type)) return movedPointer(c, right, right.type, left, false, site);
    if (operator === '-' && isPointer(left.type) && isPointer(right.type))
      return pointerDifference(c, left, left.type, right, right.type, site);
  }
  if (!isInteger(left.type) || !isInteger(right.type)) {
    const wrong = isInteger(left.type) ? right : left;
    const remedy = isPointer(left.type) || isPointer(right.type) ? 'Cast the pointer to UINTN to compute with its address.' : undefined;
    c.error('c-operand', wrong.site, `expected an integer for "${operator}", found ${spell(wrong.type)}`, { remedy });
    return errorAt(site);
  }
  const a = promote(left) as Expression & { type: IntegerType };
  const b = promote(right) as Expression & { type: IntegerType };
  if (operator === '<<' || operator === '>>') return arithmeticIn(c, operator, a, b, a.type, site);
  const type = commonType(a.type, b.type);
  return arithmeticIn(c, operator, convert(a, type), convert(b, type), type, site);
}

function arithmeticIn(
  c: Checker,
  operator: ArithmeticOperator,
  left: Expression,
  right: Expression,
  type: IntegerType,
  site: Site,
): Expression {
  if (right.kind === 'constant') {
    if (right.value === 0n && (operator === '/' || operator === '%')) c.warning('c-division-by-zero', site, 'division by zero');
    const isShift = operator === '<<' || operator === '>>';
    if (isShift && (right.value < 0n || right.value >= BigInt(type.size * 8))) {
      c.warning('c-shift', right.site, `a shift by ${right.value} is outside ${spell(type)}, which has ${type.size * 8} bits`, {
        remedy: right.value < 64n && right.value > 0n ? 'Write the left side as a 64-bit constant, such as 1ULL.' : undefined,
      });
    } else if (left.kind === 'constant') {
      const result = compute(operator, left.value, right.value, type);
      if (result?.trouble === 'overflow')
        c.warning('c-overflow', site, `the result does not fit ${spell(type)}`, {
          remedy: 'Write one of the operands as a 64-bit constant, such as 1ULL.',
        });
      if (result && result.trouble !== 'shift') return constant(result.value, type, site);
    }
  }
  return { kind: 'binary', operator, left, right, type, site };
}

function movedPointer(c: Checker, pointer: Expression, type: PointerType, index: Expression, subtract: boolean, site: Site): Expression {
  const scale = pointedSize(c, type, site);
  if (scale === undefined) return errorAt(site);
  const wide = wideIndex(index);
  if (pointer.kind === 'constant' && wide.kind === 'constant') {
    const bytes = wide.value * BigInt(scale);
    return constant(BigInt.asUintN(64, pointer.value + (subtract ? -bytes : bytes)), type, site);
  }
  return { kind: 'pointer-add', pointer, index: wide, scale, subtract, type, site };
}

/** An index as 64 bits, its sign kept. */
function wideIndex(index: Expression): Expression {
  const type = index.type as IntegerType;
  return convert(index, type.size === 8 ? promoted(type) : LONG);
}

function pointerDifference(c: Checker, left: Expression, a: PointerType, right: Expression, b: PointerType, site: Site): Expression {
  const scale = pointedSize(c, a, site);
  if (scale === undefined) return errorAt(site);
  if (!compatible(unqualified(a.target), unqualified(b.target))) {
    c.error('c-operand', site, `pointers of different types cannot be subtracted: ${spell(a)} and ${spell(b)}`, {
      remedy: 'Cast both to UINTN or to (UINT8 *).',
    });
    return errorAt(site);
  }
  if (left.kind === 'constant' && right.kind === 'constant' && scale > 0) {
    return constant(BigInt.asIntN(64, left.value - right.value) / BigInt(scale), PTRDIFF_T, site);
  }
  return { kind: 'pointer-difference', left, right, scale: Math.max(1, scale), type: PTRDIFF_T, site };
}

function checkComparison(c: Checker, e: BinaryExpr, operator: CompareExpression['operator']): Expression {
  let left = valueExpression(c, e.left);
  let right = valueExpression(c, e.right);
  if (left.type.kind === 'error' || right.type.kind === 'error') return errorAt(e.site);
  if (isInteger(left.type) && isInteger(right.type)) {
    warnEnumComparison(c, e, left, right);
    left = promote(left);
    right = promote(right);
    const type = commonType(left.type as IntegerType, right.type as IntegerType);
    left = convert(left, type);
    right = convert(right, type);
    warnDecided(c, e, operator, left, right, type);
  } else if (isPointer(left.type) && isPointer(right.type)) {
    checkPointerComparison(c, e, left, right);
  } else if (isPointer(left.type) && isInteger(right.type)) {
    warnPointerInteger(c, e, left.type, right);
    right = convert(right, left.type);
  } else if (isInteger(left.type) && isPointer(right.type)) {
    warnPointerInteger(c, e, right.type, left);
    left = convert(left, right.type);
  } else {
    const wrong = isScalar(left.type) ? right : left;
    c.error('c-operand', wrong.site, `expected an integer or a pointer for "${operator}", found ${spell(wrong.type)}`, {
      remedy: wrong.type.kind === 'record' ? 'Compare the members, or the bytes with CompareMem.' : undefined,
    });
    return errorAt(e.site);
  }
  if (left.kind === 'constant' && right.kind === 'constant') {
    return constant(compare(operator, left.value, right.value) ? 1n : 0n, INT, e.site);
  }
  return { kind: 'compare', operator, left, right, type: INT, site: e.site };
}

function warnPointerInteger(c: Checker, e: BinaryExpr, pointer: PointerType, integer: Expression): void {
  if (isNullConstant(integer)) return;
  c.warning('c-compare-pointer-integer', e.site, `a pointer (${spell(pointer)}) is compared with an integer (${spell(integer.type)})`, {
    remedy: 'Cast the pointer to UINTN if its address is meant.',
  });
}

function checkPointerComparison(c: Checker, e: BinaryExpr, left: Expression, right: Expression): void {
  if (isNullConstant(left) || isNullConstant(right)) return;
  const a = (left.type as PointerType).target;
  const b = (right.type as PointerType).target;
  if (a.kind === 'void' || b.kind === 'void' || compatible(unqualified(a), unqualified(b))) return;
  c.warning('c-incompatible-pointer', e.site, `pointers of different types are compared: ${spell(left.type)} and ${spell(right.type)}`);
}

/** Two enumerations in one comparison are most often a wrong constant. */
function warnEnumComparison(c: Checker, e: BinaryExpr, left: Expression, right: Expression): void {
  const a = enumerationOf(left);
  const b = enumerationOf(right);
  if (!a || !b || a === b) return;
  c.warning(
    'c-enum-mismatch',
    e.site,
    `values of two enumerations are compared: ${a.name ?? a.tag ?? 'enum'} and ${b.name ?? b.tag ?? 'enum'}`,
  );
}

function enumerationOf(e: Expression) {
  return e.kind === 'constant' ? e.enumeration : isInteger(e.type) ? e.type.enumeration : undefined;
}

/** `unsigned < 0` and `unsigned >= 0` do not depend on the value. */
function warnDecided(c: Checker, e: BinaryExpr, operator: string, left: Expression, right: Expression, type: IntegerType): void {
  if (type.signed || e.site.trail || right.site.trail || left.kind === 'constant' || right.kind !== 'constant' || right.value !== 0n)
    return;
  if (operator !== '<' && operator !== '>=') return;
  const remedy = left.type.alias === 'EFI_STATUS' ? 'Write EFI_ERROR (…) to ask for an error.' : undefined;
  c.warning(
    'c-always-same',
    e.site,
    `${spell(left.type)} is unsigned, so "${operator} 0" is always ${operator === '<' ? 'false' : 'true'}`,
    { remedy },
  );
}

/** index: `a[i]` is `*(a + i)`; either may be the pointer. */
export function indexed(c: Checker, e: IndexExpr): LValue {
  const address = c.takingAddress === e;
  c.takingAddress = undefined;
  const object = operandOf(c, e.of);
  const of = toValue(c, object);
  const index = valueExpression(c, e.index);
  if (of.type.kind === 'error' || index.type.kind === 'error') return errorAt(e.site);
  const [pointer, number] = isPointer(of.type) ? [of, index] : [index, of];
  if (!isPointer(pointer.type)) {
    c.error('c-operand', e.of.site, `expected an array or a pointer before "[", found ${spell(of.type)}`);
    return errorAt(e.site);
  }
  if (!isInteger(number.type)) {
    c.error('c-operand', e.index.site, `expected an integer as index, found ${spell(number.type)}`);
    return errorAt(e.site);
  }
  if (pointer.type.target.kind === 'function') {
    c.error('c-operand', e.of.site, 'a pointer to a function cannot be indexed');
    return errorAt(e.site);
  }
  warnBounds(c, e, object, number, address);
  const moved = movedPointer(c, pointer, pointer.type, number, false, e.site);
  return moved.kind === 'error' ? moved : { kind: 'dereference', pointer: moved, type: pointer.type.target, site: e.site };
}

/** A constant index outside an array whose size is known. An array of one at the end of a record may stand for more. */
function warnBounds(c: Checker, e: IndexExpr, object: LValue | Expression, index: Expression, address: boolean): void {
  if (!isLValue(object) || object.type.kind !== 'array' || index.kind !== 'constant') return;
  const { length } = object.type;
  if (length === undefined || (object.kind === 'member' && length <= 1)) return;
  const last = BigInt(address ? length : length - 1);
  if (index.value >= 0n && index.value <= last) return;
  const notes = object.kind === 'variable' ? [{ message: `${object.variable.name} is declared here`, site: object.variable.site }] : [];
  c.warning(
    'c-array-bounds',
    e.index.site,
    `index ${written(index.value)} is outside ${nameOf(object)}, which has ${length} element${length === 1 ? '' : 's'}`,
    { notes },
  );
}

// --- assignment, conditional, comma -------------------------------------------------------------------------------------

/** Assignments (C11 6.5.16). */
export function checkAssign(c: Checker, e: AssignExpr): Expression {
  const target = operandOf(c, e.left);
  const value = valueExpression(c, e.right);
  if (!modifiable(c, target, e.left.site, `on the left of "${e.operator === '=' ? '=' : `${e.operator}=`}"`)) return errorAt(e.site);
  c.noteWrite(target);
  const type = unqualified(target.type);
  if (e.operator === '=') {
    const note =
      target.kind === 'variable' ? { message: `${target.variable.name} is declared here`, site: target.variable.site } : undefined;
    const assigned = assignable(c, value, type, nameOf(target), note);
    return assigned.kind === 'error' ? errorAt(e.site) : { kind: 'assign', target, value: assigned, type, site: e.site };
  }
  if (value.type.kind === 'error') return errorAt(e.site);
  return compoundAssign(c, e, e.operator, target, type, value);
}

function compoundAssign(
  c: Checker,
  e: AssignExpr,
  operator: ArithmeticOperator,
  target: LValue,
  type: Type,
  value: Expression,
): Expression {
  if (isPointer(type) && (operator === '+' || operator === '-') && isInteger(value.type)) {
    const scale = pointedSize(c, type, e.site);
    if (scale === undefined) return errorAt(e.site);
    return { kind: 'compound-assign', operator, target, value: wideIndex(value), compute: type, scale, type, site: e.site };
  }
  if (!isInteger(type) || !isInteger(value.type)) {
    const wrong = isInteger(type) ? value : { type, site: e.left.site };
    c.error('c-operand', wrong.site, `expected an integer for "${operator}=", found ${spell(wrong.type)}`);
    return errorAt(e.site);
  }
  const right = promote(value);
  const bits = target.kind === 'member' ? target.bits?.width : undefined;
  const left = promoted(type, bits);
  const isShift = operator === '<<' || operator === '>>';
  const inType = isShift ? left : commonType(left, right.type as IntegerType);
  if (right.kind === 'constant') {
    if (right.value === 0n && (operator === '/' || operator === '%')) c.warning('c-division-by-zero', e.site, 'division by zero');
    if (isShift && (right.value < 0n || right.value >= BigInt(inType.size * 8))) {
      c.warning('c-shift', right.site, `a shift by ${right.value} is outside ${spell(inType)}, which has ${inType.size * 8} bits`);
    }
  }
  const operand = isShift ? right : convert(right, inType);
  return { kind: 'compound-assign', operator, target, value: operand, compute: inType, scale: 1, type, site: e.site };
}

/** `a ? b : c` (C11 6.5.15), and `a ?: c` of GCC. */
export function checkConditional(c: Checker, e: ConditionalExpr): Expression {
  warnAssignment(c, e.condition);
  const given = e.then ? { value: valueExpression(c, e.condition) } : keptValue(c, e.condition);
  const condition = truth(c, given.value, 'the condition of "?"');
  const then = e.then ? valueOrVoid(c, e.then) : (given.again ?? given.value);
  const otherwise = valueOrVoid(c, e.otherwise);
  if (condition.kind === 'error' || then.type.kind === 'error' || otherwise.type.kind === 'error') return errorAt(e.site);
  const type = conditionalType(c, e, then, otherwise);
  if (type.kind === 'error') return errorAt(e.site);
  const a = convert(then, type);
  const b = convert(otherwise, type);
  const known = constantTruth(condition);
  if (known !== undefined) return { ...(known ? a : b), site: e.site } as Expression;
  // biome-ignore lint/suspicious/noThenProperty: an arm of a conditional; nothing awaits a tree.
  return { kind: 'conditional', condition, then: a, otherwise: b, type, site: e.site };
}

/** A value that is needed twice and evaluated once: it goes into a hidden local. A constant is its own copy. */
function keptValue(c: Checker, e: Expr): { readonly value: Expression; readonly again?: Expression } {
  const given = valueExpression(c, e);
  if (!c.fn || constantTruth(given) !== undefined || !isScalar(given.type)) return { value: given };
  const { type, site } = given;
  const variable = c.addLocal('', type, site, { hidden: true });
  const initialize: Initialization = { zero: false, items: [{ kind: 'value', offset: 0, type, value: given }] };
  return {
    value: { kind: 'load', from: { kind: 'temporary', variable, initialize, type, site }, type, site },
    again: { kind: 'load', from: { kind: 'variable', variable, type, site }, type, site },
  };
}

/** A value, or an expression of type void where C takes one. */
export function valueOrVoid(c: Checker, e: Expr): Expression {
  const operand = operandOf(c, e);
  if (isLValue(operand) && operand.type.kind === 'void') return convert(pointerOf(operand), VOID);
  return toValue(c, operand);
}

/** `*p` of a `void *`, which is evaluated and thrown away. */
function pointerOf(object: LValue): Expression {
  return object.kind === 'dereference' ? object.pointer : errorAt(object.site);
}

/** The type of both arms (C11 6.5.15). */
function conditionalType(c: Checker, e: ConditionalExpr, then: Expression, otherwise: Expression): Type {
  const a = then.type;
  const b = otherwise.type;
  if (isInteger(a) && isInteger(b)) {
    // Two of one type keep it, so that its typedef name lives on in messages.
    return commonType(promote(then).type as IntegerType, promote(otherwise).type as IntegerType);
  }
  if (a.kind === 'void' || b.kind === 'void') {
    if (a.kind !== b.kind)
      c.warning('c-void-value', e.site, `one arm of "?" has the type void and the other ${spell(a.kind === 'void' ? b : a)}`);
    return VOID;
  }
  if (isPointer(a) && isPointer(b)) {
    if (isNullConstant(then)) return b;
    if (isNullConstant(otherwise)) return a;
    const qualifiers = a.target.qualifiers | b.target.qualifiers;
    if (a.target.kind === 'void' || b.target.kind === 'void')
      return pointerTo(qualified(a.target.kind === 'void' ? a.target : b.target, qualifiers));
    if (!compatible(unqualified(a.target), unqualified(b.target))) {
      c.warning('c-incompatible-pointer', e.site, `the arms of "?" are pointers of different types: ${spell(a)} and ${spell(b)}`);
      return pointerTo(qualified(VOID, qualifiers));
    }
    return qualifiers === a.target.qualifiers ? a : pointerTo(qualified(a.target, qualifiers));
  }
  if (isPointer(a) && isInteger(b)) return mixedArms(c, e, a, otherwise);
  if (isInteger(a) && isPointer(b)) return mixedArms(c, e, b, then);
  if (sameType(a, b, false)) return a;
  c.error('c-operand', e.site, `the arms of "?" have types that do not go together: ${spell(a)} and ${spell(b)}`);
  return errorAt(e.site).type;
}

function mixedArms(c: Checker, e: ConditionalExpr, pointer: PointerType, integer: Expression): Type {
  if (!isNullConstant(integer)) {
    c.warning(
      'c-integer-to-pointer',
      e.site,
      `one arm of "?" is a pointer (${spell(pointer)}) and the other an integer (${spell(integer.type)})`,
    );
  }
  return pointer;
}

/** `a, b` (C11 6.5.17). */
export function checkComma(c: Checker, e: CommaExpr): Expression {
  const left = valueOrVoid(c, e.left);
  const right = valueOrVoid(c, e.right);
  if (left.kind === 'error' || right.kind === 'error') return errorAt(e.site);
  return { kind: 'comma', left, right, type: right.type, site: e.site };
}

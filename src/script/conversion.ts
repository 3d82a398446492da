// Values out of objects, and from one type to another (C11 6.3): the nodes K1 and K2 of tree.ts. What is allowed without a cast is
// decided here as well; a doubtful conversion is made and told as a warning, an impossible one is an error.

import { compute } from './arithmetic';
import type { Checker } from './checker';
import { spell } from './spelling';
import type { Conversion, ErrorNode, Expression, LValue, Site } from './tree';
import {
  BOOL,
  CONST,
  convertInteger,
  ERROR,
  type IntegerType,
  isInteger,
  isPointer,
  isScalar,
  type PointerType,
  pointerTo,
  type RecordDefinition,
  rangeOf,
  sameType,
  sizeOf,
  type Type,
  unqualified,
  VOID,
} from './types';

/** What stands for an expression that was found wrong; nothing further is told of it. */
export function errorAt(site: Site): ErrorNode {
  return { kind: 'error', type: ERROR, site };
}

/** True for what designates an object (C11 6.3.2.1). */
export function isLValue(node: LValue | Expression): node is Exclude<LValue, ErrorNode> {
  switch (node.kind) {
    case 'variable':
    case 'dereference':
    case 'member':
    case 'string':
    case 'temporary':
      return true;
    default:
      return false;
  }
}

/** An integer constant of a type that holds it. */
export function constant(value: bigint, type: IntegerType | PointerType, site: Site): Expression {
  return { kind: 'constant', value, type, site };
}

/** The variable of which an object is a part; undefined when it is reached through a pointer. */
export function rootOf(object: LValue): LValue {
  let node = object;
  while (node.kind === 'member') node = node.of;
  return node;
}

/** The value of an operand: objects are loaded, arrays decay (C11 6.3.2.1). */
export function toValue(c: Checker, operand: LValue | Expression): Expression {
  if (!isLValue(operand)) return operand;
  const { type, site } = operand;
  switch (type.kind) {
    case 'array':
      return addressOf(c, operand, pointerTo(type.element), site, true);
    case 'error':
      return errorAt(site);
    case 'void':
      c.error('c-void-value', site, 'this has the type void, so it has no value');
      return errorAt(site);
    case 'record':
      if (!type.definition.members) {
        c.error('c-incomplete-type', site, `${spell(type)} is not complete here, so its value cannot be used`, {
          notes: [c.recordNote(type)],
        });
        return errorAt(site);
      }
      break;
  }
  c.noteRead(operand);
  return { kind: 'load', from: operand, type: unqualified(type), site };
}

/** A pointer to an object. Known at once for a member of a record at a constant address (the idiom of OFFSET_OF). */
export function addressOf(c: Checker, object: LValue, type: PointerType, site: Site, decay: boolean): Expression {
  let offset = 0;
  let node = object;
  while (node.kind === 'member') {
    offset += node.offset;
    node = node.of;
  }
  if (node.kind === 'error') return errorAt(site);
  if (node.kind === 'dereference' && node.pointer.kind === 'constant') {
    return constant(BigInt.asUintN(64, node.pointer.value + BigInt(offset)), type, site);
  }
  if (node.kind === 'variable') c.noteAddress(node.variable);
  return { kind: 'address', of: object, type, site, decay };
}

/** True for an integer constant 0, and for one that was cast to `void *` (C11 6.3.2.3). */
export function isNullConstant(e: Expression): boolean {
  if (e.kind !== 'constant' || e.value !== 0n) return false;
  if (isInteger(e.type)) return true;
  return isPointer(e.type) && e.type.target.kind === 'void' && e.type.target.qualifiers === 0;
}

/** Converts a value; `implicit` false for a cast that the source writes. The types have been found to allow it. */
export function convert(e: Expression, to: Type, implicit = true, site: Site = e.site): Expression {
  const from = e.type;
  if (from.kind === 'error' || to.kind === 'error') return errorAt(site);
  const type = unqualified(to);
  if (type.kind === 'void')
    return from.kind === 'void' && implicit ? e : { kind: 'convert', conversion: 'void', operand: e, type: VOID, site, implicit };
  if (e.kind === 'constant' && (isInteger(type) || isPointer(type))) {
    const value = isInteger(type) ? convertInteger(e.value, type) : BigInt.asUintN(64, e.value);
    const keeps = implicit && e.enumeration && isInteger(type);
    return { kind: 'constant', value, type, site, ...(keeps ? { enumeration: e.enumeration } : {}) };
  }
  // A cast of a bit-field is no bit-field any more, though the type be the same: it is promoted as its type.
  const plain = implicit || bitsOf(e) === undefined;
  if (plain && sameType(from, type, false)) return from.alias === type.alias ? e : ({ ...e, type } as Expression);
  return { kind: 'convert', conversion: conversionOf(from, type), operand: e, type, site, implicit };
}

/** Width of the bit-field whose value an expression is: read, or just stored. */
export function bitsOf(e: Expression): number | undefined {
  switch (e.kind) {
    case 'load':
      return e.from.kind === 'member' ? e.from.bits?.width : undefined;
    case 'assign':
    case 'compound-assign':
    case 'step':
      return e.target.kind === 'member' ? e.target.bits?.width : undefined;
    case 'comma':
      return bitsOf(e.right);
    default:
      return undefined;
  }
}

function conversionOf(from: Type, to: Type): Conversion {
  if (isInteger(from)) return isInteger(to) ? 'integer' : 'integer-to-pointer';
  return isInteger(to) ? 'pointer-to-integer' : 'pointer';
}

/** A constant as the user would write it. */
export function written(value: bigint): string {
  return value > 9999n || value < -9999n
    ? `${value < 0n ? '-' : ''}0x${(value < 0n ? -value : value).toString(16).toUpperCase()}`
    : value.toString();
}

/** Words of a message, put together where one is written. */
export type Wording = string | { toString(): string };

/**
 * A value made ready for an object of another type, as assignment, initialisation, passing and returning do (C11 6.5.16.1). `what` names the
 * target in messages: `the parameter Size of AllocatePool`; `note` leads to its declaration.
 */
export function assignable(c: Checker, e: Expression, to: Type, what: Wording, note?: { message: string; site: Site }): Expression {
  const from = e.type;
  if (from.kind === 'error' || to.kind === 'error') return errorAt(e.site);
  const notes = [note];
  if (from.kind === 'void') {
    c.error('c-void-value', e.site, `expected a value of type ${spell(to)} for ${what}, found an expression of type void`, { notes });
    return errorAt(e.site);
  }
  if (isInteger(to)) {
    if (isInteger(from)) {
      checkFits(c, e, to, what);
      checkEnumeration(c, e, to, what, note);
      return convert(e, to);
    }
    if (isPointer(from)) {
      if (to.name !== BOOL.name) {
        c.warning('c-pointer-to-integer', e.site, `expected ${spell(to)} for ${what}, found the pointer ${spell(from)}`, {
          notes,
          remedy: `Write the cast if the address itself is meant: (${spell(to)})${to.size < 8 ? '(UINTN)' : ''}….`,
        });
      }
      return convert(e, to);
    }
  }
  if (isPointer(to)) {
    if (isNullConstant(e)) return convert(e, to);
    if (isInteger(from)) {
      c.warning('c-integer-to-pointer', e.site, `expected ${spell(to)} for ${what}, found the integer ${spell(from)}`, {
        notes,
        remedy: addressMeant(c, e, to) ?? `Write the cast if the integer is an address: (${spell(to)})${from.size < 8 ? '(UINTN)' : ''}….`,
      });
      return convert(e, to);
    }
    if (isPointer(from)) {
      checkPointers(c, e, from, to, what, note);
      return convert(e, to);
    }
  }
  if (to.kind === 'record' && from.kind === 'record' && to.definition === from.definition) return e;
  if (to.kind === 'va_list' && from.kind === 'va_list') return e;
  c.error('c-incompatible-types', e.site, `expected ${spell(to)} for ${what}, found ${spell(from)}`, {
    notes,
    remedy: isPointer(to) ? addressMeant(c, e, to) : undefined,
  });
  return errorAt(e.site);
}

/** For an object where a pointer to its type is wanted: its address. */
function addressMeant(c: Checker, e: Expression, to: PointerType): string | undefined {
  if (e.kind !== 'load' || e.site.trail !== undefined || bitsOf(e) !== undefined) return undefined;
  if (!compatible(unqualified(e.type), unqualified(to.target))) return undefined;
  return `Did you mean &${c.textOf(e.site)}?`;
}

/** A constant that no reading of the target's bits can hold loses value. */
function checkFits(c: Checker, e: Expression, to: IntegerType, what: Wording): void {
  if (e.kind !== 'constant' || to.name === '_Bool') return;
  const bits = BigInt(to.size * 8);
  if (e.value >= 1n << bits || e.value < -(1n << (bits - 1n))) {
    c.warning(
      'c-overflow',
      e.site,
      `${written(e.value)} does not fit ${what} of type ${spell(to)}: it becomes ${written(convertInteger(e.value, to))}`,
    );
  }
}

/** A constant of one enumeration where another is wanted is most often an argument in the wrong place. */
function checkEnumeration(
  c: Checker,
  e: Expression,
  to: IntegerType,
  what: Wording,
  note: { message: string; site: Site } | undefined,
): void {
  const given = e.kind === 'constant' ? e.enumeration : isInteger(e.type) ? e.type.enumeration : undefined;
  if (!given || !to.enumeration || given === to.enumeration) return;
  const name = given.name ?? (given.tag ? `enum ${given.tag}` : 'another enumeration');
  c.warning('c-enum-mismatch', e.site, `expected a value of ${spell(to)} for ${what}, found one of ${name}`, { notes: [note] });
}

function checkPointers(
  c: Checker,
  e: Expression,
  from: PointerType,
  to: PointerType,
  what: Wording,
  note: { message: string; site: Site } | undefined,
): void {
  const source = from.target;
  const target = to.target;
  if (source.kind === 'error' || target.kind === 'error') return;
  const notes = [note];
  if (source.kind === 'void' || target.kind === 'void') {
    if (source.kind === 'function' || target.kind === 'function') return;
  } else if (!compatible(source, target)) {
    const remedy = target.kind === 'pointer' && target.target.kind === 'void' ? `Cast it: (${spell(to)}).` : otherString(e, target);
    c.warning('c-incompatible-pointer', e.site, `expected ${spell(to)} for ${what}, found ${spell(from)}`, { notes, remedy });
    return;
  }
  const lost = qualifiersBelow(source) & ~qualifiersBelow(target);
  if (lost && target.kind !== 'function') {
    c.warning(
      'c-discarded-qualifier',
      e.site,
      `${what} of type ${spell(to)} drops "${lost & CONST ? 'const' : 'volatile'}" of ${spell(from)}`,
      { notes },
    );
  }
}

/** What to write when a string literal has characters of the wrong size. */
function otherString(e: Expression, wanted: Type): string | undefined {
  if (e.kind !== 'address' || e.of.kind !== 'string' || !isInteger(wanted)) return undefined;
  if (wanted.size === 2) return 'Write L before the string: L"…".';
  return wanted.size === 1 ? 'Write the string without L.' : undefined;
}

/** Qualifiers of what a pointer leads to; those of an array are its elements'. */
function qualifiersBelow(type: Type): number {
  return type.kind === 'array' ? qualifiersBelow(type.element) : type.qualifiers;
}

/** Compatible types (C11 6.2.7) apart from their own qualifiers. char, signed char and unsigned char are taken for one behind pointers, as
 * EDK2 code does. `across` compares types of two translation units. */
export function compatible(a: Type, b: Type, across = false, depth = 0): boolean {
  if (a.kind === 'error' || b.kind === 'error' || depth > 30) return true;
  if (isInteger(a) && isInteger(b)) {
    if (a.size === 1 && b.size === 1 && a.name !== '_Bool' && b.name !== '_Bool') return true;
    return a.name === b.name || (a.size === b.size && a.signed === b.signed && a.size === 8);
  }
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'pointer':
      return a.target.kind === 'void' || (b as PointerType).target.kind === 'void'
        ? a.target.kind === (b as PointerType).target.kind
        : compatible(a.target, (b as PointerType).target, across, depth + 1);
    case 'array':
      return (
        b.kind === 'array' &&
        (a.length === b.length || a.length === undefined || b.length === undefined) &&
        compatible(a.element, b.element, across, depth + 1)
      );
    case 'record':
      return b.kind === 'record' && (a.definition === b.definition || (across && sameRecord(a.definition, b.definition)));
    case 'function':
      if (b.kind !== 'function' || !compatible(a.result, b.result, across, depth + 1)) return false;
      if (a.unprototyped || b.unprototyped) return true;
      return (
        a.variadic === b.variadic &&
        a.parameters.length === b.parameters.length &&
        a.parameters.every((parameter, index) =>
          compatible(parameter.type, (b.parameters[index] as typeof parameter).type, across, depth + 1),
        )
      );
    default:
      return true;
  }
}

/** Two definitions of one record in different translation units (C11 6.2.7): a header read twice. */
function sameRecord(a: RecordDefinition, b: RecordDefinition): boolean {
  if (a.kind !== b.kind || (a.tag ?? a.name) !== (b.tag ?? b.name)) return false;
  return a.members === undefined || b.members === undefined || (a.size === b.size && a.members.length === b.members.length);
}

/** A cast that the source writes (C11 6.5.4). */
export function cast(c: Checker, e: Expression, to: Type, site: Site): Expression {
  const from = e.type;
  if (from.kind === 'error' || to.kind === 'error') return errorAt(site);
  if (to.kind === 'void') return convert(e, to, false, site);
  if (to.kind === 'record' && from.kind === 'record' && to.definition === from.definition) return e;
  if (
    !isScalar(to) ||
    !isScalar(from) ||
    (to.kind === 'va_list') !== (from.kind === 'va_list' || (isPointer(from) && to.kind === 'va_list'))
  ) {
    if (isPointer(to) && from.kind === 'va_list') return convert(e, to, false, site);
    c.error('c-cast', site, `expected an integer or a pointer to cast to ${spell(to)}, found ${spell(from)}`);
    return errorAt(site);
  }
  if (e.kind !== 'constant') {
    if (isPointer(to) && isInteger(from) && from.size < 8) {
      c.warning('c-cast-size', site, `the address comes from ${spell(from)}, which has ${from.size * 8} bits of its 64`, {
        remedy: 'Hold addresses in UINTN or UINT64.',
      });
    } else if (isInteger(to) && isPointer(from) && to.size < 8 && to.name !== '_Bool') {
      c.warning('c-cast-size', site, `the pointer is cut to the ${to.size * 8} bits of ${spell(to)}`, {
        remedy: 'Cast to UINTN first if this is meant.',
      });
    }
  }
  return convert(e, to, false, site);
}

/** A value that a condition tests: any scalar. */
export function truth(c: Checker, e: Expression, what: string): Expression {
  if (e.type.kind === 'error' || isScalar(e.type)) return e;
  c.error('c-condition-type', e.site, `expected an integer or a pointer as ${what}, found ${spell(e.type)}`);
  return errorAt(e.site);
}

/** The value of a constant condition; undefined when it depends on the run. */
export function constantTruth(e: Expression): boolean | undefined {
  return e.kind === 'constant' ? e.value !== 0n : undefined;
}

/** `-value` and the like of a constant, told when it does not fit. */
export function negated(value: bigint, type: IntegerType): { value: bigint; overflow: boolean } {
  const result = compute('-', 0n, value, type) as NonNullable<ReturnType<typeof compute>>;
  return { value: result.value, overflow: result.trouble === 'overflow' };
}

/** Size of what a pointer leads to, for arithmetic; void and functions count as 1, as GNU C has it. */
export function elementSize(type: PointerType): number | undefined {
  return type.target.kind === 'void' || type.target.kind === 'function' ? 1 : sizeOf(type.target);
}

/** True when a value lies in a type. */
export function fits(value: bigint, type: IntegerType): boolean {
  const { min, max } = rangeOf(type);
  return value >= min && value <= max;
}

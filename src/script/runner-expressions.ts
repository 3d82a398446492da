// Expressions of the checked tree as JavaScript text. Names that occur in it:
//   v3        local number 3, kept in a JavaScript variable (a scalar whose address is not taken)
//   fp        address of the function's frame; t1, t2 … values kept for a moment
//   U         uses a value that may be unwritten; H.…  are the functions of runner-memory and runner-arithmetic
// An emitted expression is `clean` when its value is certainly a word.

import { BugError, unreachable } from '../base/assert';
import type { ProgramTables } from './runner-program';
import { preserves, SCALARS, type Scalar, scalarOf } from './scalar';
import type {
  ArithmeticOperator,
  AssignExpression,
  BinaryExpression,
  CallExpression,
  CompoundAssignExpression,
  ConvertExpression,
  Expression,
  FunctionSymbol,
  Initialization,
  LocalVariable,
  LValue,
  MemberLValue,
  StepExpression,
} from './tree';
import { alignOf, type BitRange, sizeOf, type Type } from './types';

export interface Emitted {
  readonly js: string;
  readonly clean: boolean;
}

/** Where an object is, as text: a JavaScript variable, or an address of which a constant part is kept apart. */
export type Place =
  | { readonly kind: 'slot'; readonly name: string; readonly variable: LocalVariable }
  | { readonly kind: 'address'; readonly base: string; readonly offset: number; readonly fixed: boolean };

const { s32 } = SCALARS;

const LOADS: Record<Scalar['name'], string> = {
  u8: 'load1',
  bool: 'load1',
  s8: 'load1s',
  u16: 'load2',
  s16: 'load2s',
  u32: 'load4',
  s32: 'load4s',
  u64: 'load8',
  s64: 'load8s',
};

const OPERATIONS: Record<ArithmeticOperator, string> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '%': 'rem',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
  '<<': 'shl',
  '>>': 'shr',
};

/** Scalar kind of a type that has one. */
export function kindOf(type: Type): Scalar {
  const kind = scalarOf(type);
  if (kind === undefined) throw new BugError(`a ${type.kind} is no scalar`);
  return kind;
}

/** A number as text. */
export function literal(value: bigint | number): string {
  const big = BigInt(value);
  const safe = big <= 9007199254740991n && big >= -9007199254740991n;
  return big < 0n ? `(${big}${safe ? '' : 'n'})` : `${big}${safe ? '' : 'n'}`;
}

/** True for kinds whose words are always numbers. */
function narrow(kind: Scalar): boolean {
  return kind.size < 8;
}

/** Room that is kept free between two objects of a frame, so that running over one is seen. */
const GAP = 16;
/** Return address, saved registers and home area at the bottom and top of a frame. */
const FRAME_OVERHEAD = 48;

/** Compiles expressions of one function. */
export class ExpressionEmitter {
  private temporaries = 0;
  /** Offsets of locals in the frame. */
  private readonly offsets = new Map<LocalVariable, number>();
  /** Locals in JavaScript variables that never hold an Unwritten. */
  private clean = new Set<LocalVariable>();
  readonly frameSize: number;
  readonly frame: number;
  /** True when the frame has objects in it. */
  readonly hasMemory: boolean;

  constructor(
    readonly tables: ProgramTables,
    readonly symbol: FunctionSymbol,
  ) {
    const body = symbol.body;
    if (body === undefined) throw new BugError(`${symbol.name} has no body`);
    let cursor = 32;
    const variables = [];
    for (const local of body.locals) {
      if (!this.inMemory(local)) continue;
      const size = sizeOf(local.type) ?? 0;
      const align = Math.max(8, alignOf(local.type));
      const offset = Math.ceil(cursor / align) * align;
      this.offsets.set(local, offset);
      variables.push({ name: local.name, offset, size });
      cursor = offset + size + GAP;
    }
    this.hasMemory = variables.length > 0;
    this.frameSize = Math.ceil(Math.max(cursor, body.frameSize + FRAME_OVERHEAD) / 16) * 16;
    this.frame = tables.frames.length;
    tables.frames.push({ function: symbol, size: this.frameSize, variables });
  }

  /** Tells which locals never hold an Unwritten. */
  assumeClean(clean: Set<LocalVariable>): void {
    this.clean = clean;
  }

  /** Names of the temporaries that were used. */
  get temporaryNames(): string[] {
    return Array.from({ length: this.temporaries }, (_, i) => `t${i + 1}`);
  }

  inMemory(local: LocalVariable): boolean {
    return local.addressTaken || local.hidden || scalarOf(local.type) === undefined;
  }

  frameOffset(local: LocalVariable): number {
    return this.offsets.get(local) as number;
  }

  site(node: { readonly site: CallExpression['site'] }): number {
    return this.tables.site(node.site, this.symbol);
  }

  private temporary(): string {
    return `t${++this.temporaries}`;
  }

  // --- using values ---

  /** The value as a word: an Unwritten is told and becomes what its bytes say. */
  used(e: Expression): string {
    const emitted = this.value(e);
    return emitted.clean ? emitted.js : `U(${emitted.js},${this.site(e)})`;
  }

  /** A JavaScript truth value. */
  condition(e: Expression): string {
    switch (e.kind) {
      case 'compare':
        return this.comparison(e.operator, this.used(e.left), this.used(e.right));
      case 'logical':
        return `(${this.condition(e.left)}${e.operator}${this.condition(e.right)})`;
      case 'unary':
        if (e.operator === '!') return `(!${this.condition(e.operand)})`;
        break;
      case 'constant':
        return e.value === 0n ? 'false' : 'true';
      case 'convert':
        // A conversion that keeps the value keeps its truth.
        if (e.conversion === 'integer' && e.type.kind === 'integer') {
          const from = scalarOf(e.operand.type);
          if (from && (preserves(from, kindOf(e.type)) || e.type.name === '_Bool')) return this.condition(e.operand);
        }
        break;
      default:
    }
    return `(${this.used(e)}!==0)`;
  }

  private comparison(operator: string, left: string, right: string): string {
    const js = operator === '==' ? '===' : operator === '!=' ? '!==' : operator;
    return `(${left}${js}${right})`;
  }

  /** An expression whose value nobody wants. */
  effect(e: Expression): string {
    if (e.kind === 'step') return this.step(e, false).js;
    if (e.kind === 'convert' && e.conversion === 'void') return this.effect(e.operand);
    if (e.kind === 'comma') return `${this.effect(e.left)},${this.effect(e.right)}`;
    if (e.kind === 'conditional') return `(${this.condition(e.condition)}?(${this.effect(e.then)}):(${this.effect(e.otherwise)}))`;
    if (e.kind === 'constant' || e.kind === 'function') return '0';
    return this.value(e).js;
  }

  value(e: Expression): Emitted {
    switch (e.kind) {
      case 'constant':
        return { js: literal(e.value), clean: true };
      case 'load':
        return this.load(e.from, this.site(e));
      case 'address': {
        const place = this.place(e.of);
        return { js: this.addressText(place), clean: place.kind === 'address' && place.fixed };
      }
      case 'function':
        return { js: literal(this.tables.addresses.function(e.function)), clean: true };
      case 'unary':
        return this.unary(e);
      case 'binary':
        return this.binary(e);
      case 'compare':
      case 'logical':
        return { js: `(${this.condition(e)}?1:0)`, clean: true };
      case 'pointer-add': {
        const index = this.used(e.index);
        const pointer = this.used(e.pointer);
        // Operands are evaluated from left to right, so a negation stays with the index.
        const scale = e.subtract ? -e.scale : e.scale;
        return { js: `H.pointerAdd(${pointer},${index},${literal(scale)})`, clean: true };
      }
      case 'pointer-difference':
        return { js: `H.pointerDifference(${this.used(e.left)},${this.used(e.right)},${literal(e.scale)})`, clean: true };
      case 'convert':
        return this.convert(e);
      case 'assign':
        return this.assign(e);
      case 'compound-assign':
        return this.compoundAssign(e);
      case 'step':
        return this.step(e, !e.prefix);
      case 'conditional': {
        const then = this.value(e.then);
        const otherwise = this.value(e.otherwise);
        return { js: `(${this.condition(e.condition)}?${then.js}:${otherwise.js})`, clean: then.clean && otherwise.clean };
      }
      case 'comma': {
        const right = this.value(e.right);
        return { js: `(${this.effect(e.left)},${right.js})`, clean: right.clean };
      }
      case 'call':
        return this.call(e);
      case 'va-start':
        return { js: this.store(e.list, 'va', this.site(e)), clean: true };
      case 'va-arg':
        return this.vaArg(e.list, e.type, this.site(e));
      case 'va-copy':
        return { js: this.store(e.target, this.value(e.source).js, this.site(e)), clean: true };
      case 'va-end':
        return { js: '0', clean: true };
      case 'error':
        throw new BugError('a program with errors is not run');
      default:
        return unreachable(e);
    }
  }

  // --- objects ---

  place(lvalue: LValue): Place {
    switch (lvalue.kind) {
      case 'variable': {
        const { variable } = lvalue;
        if (variable.kind === 'global') return { kind: 'address', base: '', offset: this.tables.addresses.global(variable), fixed: true };
        if (!this.inMemory(variable)) return { kind: 'slot', name: `v${variable.index}`, variable };
        return { kind: 'address', base: 'fp', offset: this.frameOffset(variable), fixed: true };
      }
      case 'dereference': {
        const pointer = this.value(lvalue.pointer);
        return { kind: 'address', base: pointer.js, offset: 0, fixed: false };
      }
      case 'member': {
        const of = this.place(lvalue.of);
        if (of.kind === 'slot') throw new BugError('a record lies in memory');
        return { ...of, offset: of.offset + lvalue.offset };
      }
      case 'string':
        return { kind: 'address', base: '', offset: this.tables.addresses.string(lvalue.literal), fixed: true };
      case 'temporary': {
        const { variable, initialize } = lvalue;
        const steps = this.initialization(variable, initialize, this.site(lvalue));
        return { kind: 'address', base: `(${[...steps, 'fp'].join(',')})`, offset: this.frameOffset(variable), fixed: true };
      }
      case 'error':
        throw new BugError('a program with errors is not run');
      default:
        return unreachable(lvalue);
    }
  }

  /** The text of an address. */
  addressText(place: Place): string {
    if (place.kind === 'slot') throw new BugError('a variable whose address is not taken has none');
    if (place.base === '') return literal(place.offset);
    if (place.offset === 0) return place.base;
    return place.fixed ? `(${place.base}+${place.offset})` : `P(${place.base},${place.offset})`;
  }

  /** Bits of a bit-field that an lvalue designates. */
  private bitsOf(lvalue: LValue): BitRange | undefined {
    return lvalue.kind === 'member' ? (lvalue as MemberLValue).bits : undefined;
  }

  private load(lvalue: LValue, site: number): Emitted {
    const place = this.place(lvalue);
    if (place.kind === 'slot') return { js: place.name, clean: this.clean.has(place.variable) };
    const address = this.addressText(place);
    // The value of a record is the address of the object that holds it.
    if (lvalue.type.kind === 'record') return { js: address, clean: place.fixed };
    return { js: this.loadFrom(address, lvalue, site), clean: false };
  }

  private loadFrom(address: string, lvalue: LValue, site: number): string {
    const kind = kindOf(lvalue.type);
    const bits = this.bitsOf(lvalue);
    if (bits) return `H.loadBits(${address},${bits.bytes},${bits.shift},${bits.width},K.${kind.name},${site})`;
    return `H.${LOADS[kind.name]}(${address},${site})`;
  }

  /** Text that stores a value of the right type and gives it back. */
  private store(lvalue: LValue, value: string, site: number): string {
    const place = this.place(lvalue);
    if (place.kind === 'slot') return `(${place.name}=${value})`;
    return this.storeTo(this.addressText(place), lvalue, value, site);
  }

  private storeTo(address: string, lvalue: LValue, value: string, site: number): string {
    if (lvalue.type.kind === 'record') return `H.copy(${address},${value},${sizeOf(lvalue.type) ?? 0},${site})`;
    const kind = kindOf(lvalue.type);
    const bits = this.bitsOf(lvalue);
    if (bits) return `H.storeBits(${address},${bits.bytes},${bits.shift},${bits.width},K.${kind.name},${value},${site})`;
    return `H.store${kind.size}(${address},${value},${site})`;
  }

  /** Steps that fill a fresh local. */
  initialization(variable: LocalVariable, initialize: Initialization, site: number): string[] {
    if (!this.inMemory(variable)) {
      const item = initialize.items[initialize.items.length - 1];
      return [`v${variable.index}=${item && item.kind === 'value' ? this.value(item.value).js : '0'}`];
    }
    const offset = this.frameOffset(variable);
    const size = sizeOf(variable.type) ?? 0;
    const at = (more: number) => `(fp+${offset + more})`;
    const steps = [initialize.zero ? `H.fill(${at(0)},${size},0,${site})` : `fresh(${at(0)},${size})`];
    for (const item of initialize.items) {
      if (item.kind === 'bytes') {
        steps.push(`blob(${at(item.offset)},${this.tables.blob(item.bytes)},${this.tables.site(item.site, this.symbol)})`);
        continue;
      }
      const value = this.value(item.value).js;
      const where = this.site(item.value);
      if (item.type.kind === 'record') steps.push(`H.copy(${at(item.offset)},${value},${sizeOf(item.type) ?? 0},${where})`);
      else if (item.bits) {
        const { bytes, shift, width } = item.bits;
        steps.push(`H.storeBits(${at(item.offset)},${bytes},${shift},${width},K.${kindOf(item.type).name},${value},${where})`);
      } else steps.push(`H.store${kindOf(item.type).size}(${at(item.offset)},${value},${where})`);
    }
    return steps;
  }

  // --- operators ---

  private unary(e: Extract<Expression, { kind: 'unary' }>): Emitted {
    if (e.operator === '!') return { js: `(${this.condition(e.operand)}?0:1)`, clean: true };
    const kind = kindOf(e.type);
    const operand = this.used(e.operand);
    const site = this.site(e);
    if (e.operator === '-') {
      if (kind.name === 'u32') return { js: `(-${operand}>>>0)`, clean: true };
      return { js: kind.signed ? `H.neg${kind.name.toUpperCase()}(${operand},${site})` : `H.negU64(${operand})`, clean: true };
    }
    if (narrow(kind)) return { js: kind.signed ? `(~${operand})` : `(~${operand}>>>0)`, clean: true };
    return { js: `H.not${kind.name.toUpperCase()}(${operand})`, clean: true };
  }

  private binary(e: BinaryExpression): Emitted {
    return { js: this.operate(e.operator, kindOf(e.type), this.used(e.left), this.used(e.right), this.site(e)), clean: true };
  }

  /** Text of an operator on words of a promoted kind. */
  private operate(operator: ArithmeticOperator, kind: Scalar, left: string, right: string, site: number): string {
    if (narrow(kind)) {
      switch (operator) {
        case '&':
        case '|':
        case '^':
          return kind.signed ? `(${left}${operator}${right})` : `((${left}${operator}${right})>>>0)`;
        case '+':
        case '-':
          if (!kind.signed) return `((${left}${operator}${right})>>>0)`;
          break;
        case '*':
          if (!kind.signed) return `(Math.imul(${left},${right})>>>0)`;
          break;
        default:
      }
    }
    const wide = kind.signed ? (narrow(kind) ? 'S32' : 'S64') : narrow(kind) ? 'U32' : 'U64';
    return `H.${OPERATIONS[operator]}${wide}(${left},${right},${site})`;
  }

  /** A value converted to a kind. */
  convertText(value: Emitted, from: Scalar, to: Scalar, site: number): Emitted {
    if (preserves(from, to)) return value;
    if (to.name === 'bool') {
      const used = value.clean ? value.js : `U(${value.js},${site})`;
      return { js: `(${used}!==0?1:0)`, clean: true };
    }
    if (value.clean && narrow(from) && narrow(to)) {
      switch (to.name) {
        case 'u8':
          return { js: `(${value.js}&255)`, clean: true };
        case 's8':
          return { js: `(${value.js}<<24>>24)`, clean: true };
        case 'u16':
          return { js: `(${value.js}&65535)`, clean: true };
        case 's16':
          return { js: `(${value.js}<<16>>16)`, clean: true };
        case 'u32':
          return { js: `(${value.js}>>>0)`, clean: true };
        default:
          return { js: `(${value.js}|0)`, clean: true };
      }
    }
    return { js: `to_${to.name}(${value.js})`, clean: value.clean };
  }

  private convert(e: ConvertExpression): Emitted {
    if (e.conversion === 'void') return { js: `(${this.effect(e.operand)},0)`, clean: true };
    const value = this.value(e.operand);
    const from = scalarOf(e.operand.type);
    const to = scalarOf(e.type);
    if (from === undefined || to === undefined) return value;
    return this.convertText(value, from, to, this.site(e));
  }

  private assign(e: AssignExpression): Emitted {
    const site = this.site(e);
    const place = this.place(e.target);
    const value = this.value(e.value);
    if (place.kind === 'slot') return { js: `(${place.name}=${value.js})`, clean: value.clean };
    return { js: this.storeTo(this.addressText(place), e.target, value.js, site), clean: value.clean };
  }

  /** The target as something that can be read and written without evaluating it twice: steps to take first, and its address. */
  private once(target: LValue): { readonly prepare: string; readonly place: Place } {
    const place = this.place(target);
    if (place.kind === 'slot' || place.base === '' || place.base === 'fp') return { prepare: '', place };
    const name = this.temporary();
    return { prepare: `${name}=${this.addressText(place)},`, place: { kind: 'address', base: name, offset: 0, fixed: false } };
  }

  private readPlace(place: Place, target: LValue, site: number): Emitted {
    if (place.kind === 'slot') return { js: place.name, clean: this.clean.has(place.variable) };
    return { js: this.loadFrom(this.addressText(place), target, site), clean: false };
  }

  private writePlace(place: Place, target: LValue, value: string, site: number): string {
    if (place.kind === 'slot') return `(${place.name}=${value})`;
    return this.storeTo(this.addressText(place), target, value, site);
  }

  private compoundAssign(e: CompoundAssignExpression): Emitted {
    const site = this.site(e);
    const { prepare, place } = this.once(e.target);
    const before = this.readPlace(place, e.target, site);
    const old = before.clean ? before.js : `U(${before.js},${site})`;
    let result: string;
    if (e.compute.kind === 'pointer') {
      const scale = e.operator === '-' ? -e.scale : e.scale;
      result = `H.pointerAdd(${old},${this.used(e.value)},${literal(scale)})`;
    } else {
      const own = kindOf(e.target.type);
      const compute = kindOf(e.compute);
      const left = this.convertText({ js: old, clean: true }, own, compute, site).js;
      const computed = this.operate(e.operator, compute, left, this.used(e.value), site);
      result = this.convertText({ js: computed, clean: true }, compute, own, site).js;
    }
    return { js: `(${prepare}${this.writePlace(place, e.target, result, site)})`, clean: true };
  }

  private step(e: StepExpression, wantsOld: boolean): Emitted {
    const site = this.site(e);
    const { prepare, place } = this.once(e.target);
    const before = this.readPlace(place, e.target, site);
    let old = before.clean ? before.js : `U(${before.js},${site})`;
    let keep = '';
    let name = '';
    if (wantsOld) {
      name = this.temporary();
      keep = `${name}=${old},`;
      old = name;
    }
    const { type } = e.target;
    let next: string;
    if (type.kind === 'pointer' || type.kind === 'va_list') next = `H.pointerAdd(${old},${literal(e.delta)},1)`;
    else {
      const own = kindOf(type);
      if (own.name === 'bool') next = e.delta > 0 ? '1' : `(${old}===0?1:0)`;
      else {
        const compute = own.size < 4 ? s32 : own;
        const operator = e.delta < 0 ? '-' : '+';
        const computed = this.operate(operator, compute, old, literal(Math.abs(e.delta)), site);
        next = this.convertText({ js: computed, clean: true }, compute, own, site).js;
      }
    }
    return { js: `(${prepare}${keep}${this.writePlace(place, e.target, next, site)}${wantsOld ? `,${name}` : ''})`, clean: true };
  }

  // --- calls ---

  private call(e: CallExpression): Emitted {
    const site = this.site(e);
    const fixedCount = e.signature.unprototyped ? e.arguments.length : e.signature.parameters.length;
    const fixed = e.arguments.slice(0, fixedCount).map((argument) => this.value(argument).js);
    const rest = e.arguments.slice(fixedCount);
    const result = e.result === undefined ? undefined : `(fp+${this.frameOffset(e.result)})`;
    const target = e.callee.kind === 'function' ? e.callee.function : undefined;
    if (e.result !== undefined && result !== undefined) {
      const size = sizeOf(e.result.type) ?? 0;
      const call = this.callText(e, target, site, fixed, rest, result);
      return { js: `(fresh(${result},${size}),${call},${result})`, clean: true };
    }
    return { js: this.callText(e, target, site, fixed, rest, undefined), clean: target !== undefined && target.body === undefined };
  }

  private callText(
    e: CallExpression,
    target: FunctionSymbol | undefined,
    site: number,
    fixed: readonly string[],
    rest: readonly Expression[],
    result: string | undefined,
  ): string {
    const values = rest.map((argument) => this.value(argument).js);
    const restTable = e.signature.variadic
      ? this.tables.rest(rest.map((argument) => ({ bytes: sizeOf(argument.type) ?? 8, record: argument.type.kind === 'record' })))
      : -1;
    if (target?.body !== undefined) {
      const name = `f${target.index}`;
      if (e.signature.variadic) {
        return `callRest(${name},${site},[${fixed.join(',')}],[${values.join(',')}],${restTable},${result ?? 'undefined'})`;
      }
      return `${name}(${[site, ...fixed, ...(result === undefined ? [] : [result])].join(',')})`;
    }
    if (target !== undefined) return `callBuiltin(B[${target.index}],${site},[${fixed.join(',')}],[${values.join(',')}],${restTable})`;
    const callee = this.value(e.callee);
    const pointer = callee.clean ? callee.js : `U(${callee.js},${site})`;
    return `callPointer(${pointer},${site},[${fixed.join(',')}],[${values.join(',')}],${restTable},${result ?? 'undefined'})`;
  }

  /** Takes the next argument of a VA_LIST: its slot's address, and the list moved on. */
  private vaArg(list: LValue, type: Type, site: number): Emitted {
    const { prepare, place } = this.once(list);
    const size = sizeOf(type) ?? 8;
    const slots = Math.max(1, Math.ceil(size / 8));
    const name = this.temporary();
    const at = this.readPlace(place, list, site);
    const take = `${prepare}${name}=${at.clean ? at.js : `U(${at.js},${site})`},${this.writePlace(place, list, `P(${name},${slots * 8})`, site)}`;
    const kind = scalarOf(type);
    if (kind === undefined) return { js: `(${take},${name})`, clean: true };
    return { js: `(${take},H.${LOADS[kind.name]}(${name},${site}))`, clean: false };
  }
}

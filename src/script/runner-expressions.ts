// Expressions of the checked tree as closures. A value is a word or an Unwritten; the value of a record is the address of an
// object that holds it. Operands are evaluated from left to right (K6).

import { BugError, unreachable } from '../base/assert';
import type { Builtin } from './builtins/builtin';
import type { Arithmetic } from './runner-arithmetic';
import type { Memory } from './runner-memory';
import {
  binaryCode,
  compareTest,
  constantCode,
  constantOf,
  convertCode,
  moved,
  pointerAddCode,
  type Use,
  unaryCode,
} from './runner-operators';
import {
  type Code,
  type CompiledFunction,
  type Exec,
  FIRST,
  FP,
  type Frame,
  type FrameLayout,
  type FrameVariable,
  liesInMemory,
  type ProgramTables,
  RET,
  type RestArgument,
  type Test,
  VA,
} from './runner-program';
import { preserves, SCALARS, type Scalar, scalarOf } from './scalar';
import type {
  CallExpression,
  CompoundAssignExpression,
  ConvertExpression,
  Expression,
  FunctionSymbol,
  Initialization,
  LocalVariable,
  LValue,
  Site,
  Statement,
  StepExpression,
} from './tree';
import { alignOf, type BitRange, sizeOf, type Type } from './types';
import type { Value } from './unwritten';
import { type Word, wordOf } from './words';

/** What compiled code asks of the runner. */
export interface CodeHost {
  readonly memory: Memory;
  readonly arithmetic: Arithmetic;
  readonly use: Use;
  /** A function with a body, as code refers to it. */
  reference(symbol: FunctionSymbol): CompiledFunction;
  /** What stands behind a function without one. */
  builtin(symbol: FunctionSymbol): Builtin;
  /** Runs a function on a frame that holds its arguments. */
  invoke(target: CompiledFunction, frame: Frame, site: number): Value;
  callBuiltin(builtin: Builtin, site: number, fixed: Value[], rest: Value[], kinds: readonly RestArgument[] | undefined): Value;
  callPointer(
    pointer: Word,
    site: number,
    fixed: Value[],
    rest: Value[],
    kinds: readonly RestArgument[] | undefined,
    result: Value | undefined,
  ): Value;
  /** Calls a function that takes `...`. */
  callRest(
    target: CompiledFunction,
    site: number,
    fixed: Value[],
    rest: Value[],
    kinds: readonly RestArgument[],
    result: Value | undefined,
  ): Value;
  /** The storage of a variable is fresh: its bytes count as never written. */
  fresh(address: number, size: number): void;
  /** Charges steps, and gives the runner a chance to stop. */
  charge(steps: number, site: number): void;
  /** Ends the run: the processor waits for ever. */
  wait(site: number): never;
  /** Told of each statement and loop condition before it runs; absent when nobody follows the run. */
  readonly follow: ((site: Site) => void) | undefined;
}

/** Where an object is: a local that is no memory, or an address that is fixed, relative to the frame, or computed. */
type Place =
  | { readonly kind: 'slot'; readonly index: number }
  | { readonly kind: 'fixed'; readonly address: number }
  | { readonly kind: 'frame'; readonly offset: number }
  | { readonly kind: 'computed'; readonly base: Code; readonly offset: number };

/** Reads and writes at a place of which the address is known. */
interface Access {
  load(address: Value): Value;
  store(address: Value, value: Value): Value;
}

const { s32 } = SCALARS;
/** Room that is kept free between two objects of a frame, so that running over one is seen. */
const GAP = 16;
/** Return address, saved registers and home area at the bottom and top of a frame. */
const FRAME_OVERHEAD = 64;

/** Scalar kind of a type that has one. */
function kindOf(type: Type): Scalar {
  const kind = scalarOf(type);
  if (kind === undefined) throw new BugError(`a ${type.kind} is no scalar`);
  return kind;
}

/** Compiles expressions of one function. */
export abstract class ExpressionCompiler {
  /** Offsets of locals in the stack frame. */
  private readonly offsets = new Map<LocalVariable, number>();
  readonly layout: FrameLayout;

  constructor(
    readonly tables: ProgramTables,
    readonly host: CodeHost,
    readonly symbol: FunctionSymbol,
  ) {
    const { body } = symbol;
    if (body === undefined) throw new BugError(`${symbol.name} has no body`);
    let cursor = 32;
    const variables: FrameVariable[] = [];
    for (const local of body.locals) {
      if (!this.inMemory(local)) continue;
      const size = sizeOf(local.type) ?? 0;
      const align = Math.max(8, alignOf(local.type));
      const offset = Math.ceil(cursor / align) * align;
      this.offsets.set(local, offset);
      variables.push({ name: local.name, offset, size });
      cursor = offset + size + GAP;
    }
    const size = Math.ceil(Math.max(cursor, body.frameSize + FRAME_OVERHEAD) / 16) * 16;
    this.layout = { function: symbol, size, variables };
  }

  /** Statements that no jump leads into or out of. */
  protected abstract sequence(statements: readonly Statement[]): Exec;

  inMemory(local: LocalVariable): boolean {
    return liesInMemory(local);
  }

  frameOffset(local: LocalVariable): number {
    return this.offsets.get(local) as number;
  }

  site(node: { readonly site: Site }): number {
    return this.tables.site(node.site, this.symbol);
  }

  // --- using values ---

  /** The value as a word: an Unwritten is told and becomes what its bytes say. */
  used(e: Expression): (frame: Frame) => Word {
    const code = this.value(e);
    const site = this.site(e);
    const { use } = this.host;
    return (f) => {
      const v = code(f);
      return typeof v === 'object' ? use(v, site) : v;
    };
  }

  condition(e: Expression): Test {
    const { use } = this.host;
    switch (e.kind) {
      case 'compare':
        return compareTest(use, e.operator, this.value(e.left), this.value(e.right), this.site(e.left), this.site(e.right));
      case 'logical': {
        const left = this.condition(e.left);
        const right = this.condition(e.right);
        return e.operator === '&&' ? (f) => left(f) && right(f) : (f) => left(f) || right(f);
      }
      case 'unary':
        if (e.operator === '!') {
          const test = this.condition(e.operand);
          return (f) => !test(f);
        }
        break;
      case 'constant':
        return e.value === 0n ? () => false : () => true;
      case 'convert':
        // A conversion that keeps the value keeps its truth.
        if (e.conversion === 'integer' && e.type.kind === 'integer') {
          const from = scalarOf(e.operand.type);
          if (from && (preserves(from, kindOf(e.type)) || e.type.name === '_Bool')) return this.condition(e.operand);
        }
        break;
      default:
    }
    const code = this.value(e);
    const site = this.site(e);
    return (f) => {
      const v = code(f);
      return (typeof v === 'object' ? use(v, site) : v) !== 0;
    };
  }

  /** An expression whose value nobody wants. */
  effect(e: Expression): Code {
    if (e.kind === 'step') return this.step(e, false);
    if (e.kind === 'convert' && e.conversion === 'void') return this.effect(e.operand);
    if (e.kind === 'comma') {
      const left = this.effect(e.left);
      const right = this.effect(e.right);
      return (f) => {
        left(f);
        return right(f);
      };
    }
    if (e.kind === 'conditional') {
      const test = this.condition(e.condition);
      const then = this.effect(e.then);
      const otherwise = this.effect(e.otherwise);
      return (f) => (test(f) ? then(f) : otherwise(f));
    }
    return this.value(e);
  }

  value(e: Expression): Code {
    const { arithmetic, use } = this.host;
    switch (e.kind) {
      case 'constant':
        return constantCode(wordOf(e.value));
      case 'load':
        return this.load(e.from, this.site(e));
      case 'address':
        return this.address(this.place(e.of));
      case 'function':
        return constantCode(this.tables.addresses.function(e.function));
      case 'unary': {
        if (e.operator === '!') {
          const test = this.condition(e.operand);
          return (f) => (test(f) ? 0 : 1);
        }
        return unaryCode(arithmetic, use, e.operator, kindOf(e.type), this.value(e.operand), this.site(e.operand), this.site(e));
      }
      case 'binary':
        return binaryCode(arithmetic, use, e.operator, kindOf(e.type), this.value(e.left), this.value(e.right), this.site(e));
      case 'compare':
      case 'logical': {
        const test = this.condition(e);
        return (f) => (test(f) ? 1 : 0);
      }
      case 'pointer-add': {
        const scale = e.subtract ? -e.scale : e.scale;
        return pointerAddCode(arithmetic, use, this.value(e.pointer), this.value(e.index), scale, this.site(e.pointer), this.site(e.index));
      }
      case 'pointer-difference': {
        const left = this.used(e.left);
        const right = this.used(e.right);
        const { scale } = e;
        return (f) => arithmetic.pointerDifference(left(f), right(f), scale);
      }
      case 'convert':
        return this.convert(e);
      case 'assign':
        return this.assignTo(e.target, this.value(e.value), this.site(e));
      case 'compound-assign':
        return this.compoundAssign(e);
      case 'step':
        return this.step(e, !e.prefix);
      case 'conditional': {
        const test = this.condition(e.condition);
        const then = this.value(e.then);
        const otherwise = this.value(e.otherwise);
        return (f) => (test(f) ? then(f) : otherwise(f));
      }
      case 'comma': {
        const left = this.effect(e.left);
        const right = this.value(e.right);
        return (f) => {
          left(f);
          return right(f);
        };
      }
      case 'call':
        return this.call(e);
      case 'statements': {
        const run = this.sequence(e.statements);
        const value = e.value && (e.type.kind === 'void' ? this.effect(e.value) : this.value(e.value));
        return (f) => {
          run(f);
          return value === undefined ? 0 : value(f);
        };
      }
      case 'va-start':
        return this.assignTo(e.list, (f) => f[VA] as Value, this.site(e));
      case 'va-arg':
        return this.vaArg(e.list, e.type, this.site(e));
      case 'va-copy':
        return this.assignTo(e.target, this.value(e.source), this.site(e));
      case 'va-end':
        return constantCode(0);
      case 'error':
        throw new BugError('a program with errors is not run');
      default:
        return unreachable(e);
    }
  }

  // --- objects ---

  private place(lvalue: LValue): Place {
    switch (lvalue.kind) {
      case 'variable': {
        const { variable } = lvalue;
        if (variable.kind === 'global') return { kind: 'fixed', address: this.tables.addresses.global(variable) };
        if (!this.inMemory(variable)) return { kind: 'slot', index: FIRST + variable.index };
        return { kind: 'frame', offset: this.frameOffset(variable) };
      }
      case 'dereference': {
        const base = this.value(lvalue.pointer);
        const constant = constantOf(base);
        return typeof constant === 'number' ? { kind: 'fixed', address: constant } : { kind: 'computed', base, offset: 0 };
      }
      case 'member': {
        const of = this.place(lvalue.of);
        switch (of.kind) {
          case 'fixed':
            return { kind: 'fixed', address: of.address + lvalue.offset };
          case 'slot':
            throw new BugError('a record lies in memory');
          default:
            return { ...of, offset: of.offset + lvalue.offset };
        }
      }
      case 'string':
        return { kind: 'fixed', address: this.tables.addresses.string(lvalue.literal) };
      case 'temporary': {
        const offset = this.frameOffset(lvalue.variable);
        const fill = this.initialization(lvalue.variable, lvalue.initialize, this.site(lvalue));
        const base: Code = (f) => {
          fill(f);
          return f[FP] as Value;
        };
        return { kind: 'computed', base, offset };
      }
      case 'error':
        throw new BugError('a program with errors is not run');
      default:
        return unreachable(lvalue);
    }
  }

  /** The address of a place that is memory. */
  private address(place: Place): Code {
    switch (place.kind) {
      case 'fixed':
        return constantCode(place.address);
      case 'frame': {
        const { offset } = place;
        return (f) => (f[FP] as number) + offset;
      }
      case 'computed': {
        const { base, offset } = place;
        return offset === 0 ? base : (f) => moved(base(f), offset);
      }
      default:
        throw new BugError('a variable whose address is not taken has none');
    }
  }

  /** How scalars of an lvalue's type are read and written at an address. */
  private access(lvalue: LValue, site: number): Access {
    const { memory } = this.host;
    const kind = kindOf(lvalue.type);
    const bits: BitRange | undefined = lvalue.kind === 'member' ? lvalue.bits : undefined;
    if (bits) {
      const { bytes, shift, width } = bits;
      return {
        load: (a) => memory.loadBits(a, bytes, shift, width, kind, site),
        store: (a, v) => memory.storeBits(a, bytes, shift, width, kind, v, site),
      };
    }
    const load = this.loader(kind);
    const store = this.storer(kind);
    return { load: (a) => load(a, site), store: (a, v) => store(a, v, site) };
  }

  private loader(kind: Scalar): (address: Value, site: number) => Value {
    const { memory } = this.host;
    switch (kind.name) {
      case 'u8':
      case 'bool':
        return memory.load1;
      case 's8':
        return memory.load1s;
      case 'u16':
        return memory.load2;
      case 's16':
        return memory.load2s;
      case 'u32':
        return memory.load4;
      case 's32':
        return memory.load4s;
      case 'u64':
        return memory.load8;
      default:
        return memory.load8s;
    }
  }

  private storer(kind: Scalar): (address: Value, value: Value, site: number) => Value {
    const { memory } = this.host;
    return kind.size === 1 ? memory.store1 : kind.size === 2 ? memory.store2 : kind.size === 4 ? memory.store4 : memory.store8;
  }

  private load(lvalue: LValue, site: number): Code {
    const place = this.place(lvalue);
    if (place.kind === 'slot') {
      const { index } = place;
      return (f) => f[index] as Value;
    }
    // The value of a record is the address of the object that holds it.
    if (lvalue.type.kind === 'record') return this.address(place);
    if (lvalue.kind === 'member' && lvalue.bits) {
      const address = this.address(place);
      const access = this.access(lvalue, site);
      return (f) => access.load(address(f));
    }
    const load = this.loader(kindOf(lvalue.type));
    switch (place.kind) {
      case 'fixed': {
        const { address } = place;
        return () => load(address, site);
      }
      case 'frame': {
        const { offset } = place;
        return (f) => load((f[FP] as number) + offset, site);
      }
      default: {
        const { base, offset } = place;
        if (offset === 0) return (f) => load(base(f), site);
        return (f) => {
          const p = base(f);
          return load(typeof p === 'number' ? p + offset : moved(p, offset), site);
        };
      }
    }
  }

  /** Stores a value of the right type into an object and gives it back. */
  private assignTo(target: LValue, value: Code, site: number): Code {
    const place = this.place(target);
    if (place.kind === 'slot') {
      const { index } = place;
      return (f) => {
        const v = value(f);
        f[index] = v;
        return v;
      };
    }
    const address = this.address(place);
    if (target.type.kind === 'record') {
      const { memory } = this.host;
      const size = sizeOf(target.type) ?? 0;
      return (f) => memory.copy(address(f), value(f), size, site);
    }
    if (target.kind === 'member' && target.bits) {
      const access = this.access(target, site);
      return (f) => access.store(address(f), value(f));
    }
    const store = this.storer(kindOf(target.type));
    return (f) => store(address(f), value(f), site);
  }

  /** What fills a fresh local. */
  initialization(variable: LocalVariable, initialize: Initialization, site: number): Code {
    const { host } = this;
    if (!this.inMemory(variable)) {
      const index = FIRST + variable.index;
      const item = initialize.items.at(-1);
      const value = item?.kind === 'value' ? this.value(item.value) : constantCode(0);
      return (f) => {
        const v = value(f);
        f[index] = v;
        return v;
      };
    }
    const { memory } = host;
    const offset = this.frameOffset(variable);
    const size = sizeOf(variable.type) ?? 0;
    const steps: ((f: Frame, base: number) => unknown)[] = [
      initialize.zero
        ? (_f, base) => {
            host.fresh(base, size);
            memory.fill(base, size, 0, site);
          }
        : (_f, base) => host.fresh(base, size),
    ];
    for (const item of initialize.items) {
      const at = item.offset;
      if (item.kind === 'bytes') {
        const { bytes } = item;
        const where = this.site(item);
        steps.push((_f, base) => memory.storeBytes(base + at, bytes, where));
        continue;
      }
      const value = this.value(item.value);
      const where = this.site(item.value);
      if (item.type.kind === 'record') {
        const length = sizeOf(item.type) ?? 0;
        steps.push((f, base) => memory.copy(base + at, value(f), length, where));
      } else if (item.bits) {
        const { bytes, shift, width } = item.bits;
        const kind = kindOf(item.type);
        steps.push((f, base) => memory.storeBits(base + at, bytes, shift, width, kind, value(f), where));
      } else {
        const store = this.storer(kindOf(item.type));
        steps.push((f, base) => store(base + at, value(f), where));
      }
    }
    return (f) => {
      const base = (f[FP] as number) + offset;
      for (const step of steps) step(f, base);
      return base;
    };
  }

  // --- operators ---

  private convert(e: ConvertExpression): Code {
    if (e.conversion === 'void') return this.effect(e.operand);
    const value = this.value(e.operand);
    const from = scalarOf(e.operand.type);
    const to = scalarOf(e.type);
    if (from === undefined || to === undefined || preserves(from, to)) return value;
    if (to.name === 'bool') {
      const test = this.condition(e.operand);
      return (f) => (test(f) ? 1 : 0);
    }
    return convertCode(value, to);
  }

  /** A change of an object that is read, computed with and written: `change` gives the new value from the old one. */
  private update(target: LValue, change: (old: Code) => Code, wantsOld: boolean, site: number): Code {
    const { use } = this.host;
    const place = this.place(target);
    // The old value waits in a cell of the closure only until `change` takes it, which is before anything else runs.
    if (place.kind === 'slot') {
      const { index } = place;
      const next = change((f) => f[index] as Value);
      if (!wantsOld) {
        return (f) => {
          const v = next(f);
          f[index] = v;
          return v;
        };
      }
      return (f) => {
        const before = f[index] as Value;
        const old = typeof before === 'object' ? use(before, site) : before;
        f[index] = old;
        f[index] = next(f);
        return old;
      };
    }
    const address = this.address(place);
    const access = this.access(target, site);
    let taken: Value = 0;
    const next = change(() => taken);
    return (f) => {
      const at = address(f);
      const before = access.load(at);
      const old = typeof before === 'object' ? use(before, site) : before;
      taken = old;
      const v = access.store(at, next(f));
      return wantsOld ? old : v;
    };
  }

  private compoundAssign(e: CompoundAssignExpression): Code {
    const { arithmetic, use } = this.host;
    const site = this.site(e);
    const value = this.value(e.value);
    if (e.compute.kind === 'pointer') {
      const scale = e.operator === '-' ? -e.scale : e.scale;
      return this.update(e.target, (old) => pointerAddCode(arithmetic, use, old, value, scale, site, this.site(e.value)), false, site);
    }
    const own = kindOf(e.target.type);
    const compute = kindOf(e.compute);
    return this.update(
      e.target,
      (old) => {
        const left = preserves(own, compute) ? old : convertCode(old, compute);
        const result = binaryCode(arithmetic, use, e.operator, compute, left, value, site);
        if (own.name === 'bool') return (f) => (result(f) === 0 ? 0 : 1);
        return preserves(compute, own) ? result : convertCode(result, own);
      },
      false,
      site,
    );
  }

  private step(e: StepExpression, wantsOld: boolean): Code {
    const { arithmetic, use } = this.host;
    const site = this.site(e);
    const { type } = e.target;
    const change = (old: Code): Code => {
      if (type.kind === 'pointer' || type.kind === 'va_list') {
        return pointerAddCode(arithmetic, use, old, constantCode(e.delta), 1, site, site);
      }
      const own = kindOf(type);
      if (own.name === 'bool') return e.delta > 0 ? constantCode(1) : (f) => (old(f) === 0 ? 1 : 0);
      const compute = own.size < 4 ? s32 : own;
      const result = binaryCode(arithmetic, use, e.delta < 0 ? '-' : '+', compute, old, constantCode(Math.abs(e.delta)), site);
      return preserves(compute, own) ? result : convertCode(result, own);
    };
    return this.update(e.target, change, wantsOld, site);
  }

  // --- calls ---

  private call(e: CallExpression): Code {
    const { host } = this;
    const site = this.site(e);
    const { signature } = e;
    const count = signature.unprototyped ? e.arguments.length : signature.parameters.length;
    const fixed = e.arguments.slice(0, count).map((argument) => this.value(argument));
    const restExpressions = e.arguments.slice(count);
    const rest = restExpressions.map((argument) => this.value(argument));
    const kinds: readonly RestArgument[] | undefined = signature.variadic
      ? restExpressions.map(({ type }) => ({ bytes: sizeOf(type) ?? 8, record: type.kind === 'record' }))
      : undefined;
    const result = e.result === undefined ? undefined : this.resultPlace(e.result);
    const symbol = e.callee.kind === 'function' ? e.callee.function : undefined;
    if (symbol === undefined) {
      const callee = this.used(e.callee);
      return (f) => {
        const pointer = callee(f);
        const values = all(fixed, f);
        const more = all(rest, f);
        const place = result?.(f);
        const value = host.callPointer(pointer, site, values, more, kinds, place);
        return place === undefined ? value : place;
      };
    }
    if (symbol.body === undefined) {
      const builtin = host.builtin(symbol);
      return (f) => host.callBuiltin(builtin, site, all(fixed, f), all(rest, f), kinds);
    }
    const target = host.reference(symbol);
    if (kinds !== undefined) {
      return (f) => {
        const values = all(fixed, f);
        const more = all(rest, f);
        const place = result?.(f);
        const value = host.callRest(target, site, values, more, kinds, place);
        return place === undefined ? value : place;
      };
    }
    if (result !== undefined) {
      return (f) => {
        const frame = target.template.slice();
        for (let i = 0; i < fixed.length; i++) frame[FIRST + i] = (fixed[i] as Code)(f);
        const place = result(f);
        frame[RET] = place;
        host.invoke(target, frame, site);
        return place;
      };
    }
    const [first, second, third] = fixed as [Code, Code, Code];
    switch (fixed.length) {
      case 0:
        return () => host.invoke(target, target.template.slice(), site);
      case 1:
        return (f) => {
          const frame = target.template.slice();
          frame[FIRST] = first(f);
          return host.invoke(target, frame, site);
        };
      case 2:
        return (f) => {
          const frame = target.template.slice();
          frame[FIRST] = first(f);
          frame[FIRST + 1] = second(f);
          return host.invoke(target, frame, site);
        };
      case 3:
        return (f) => {
          const frame = target.template.slice();
          frame[FIRST] = first(f);
          frame[FIRST + 1] = second(f);
          frame[FIRST + 2] = third(f);
          return host.invoke(target, frame, site);
        };
      default:
        return (f) => {
          const frame = target.template.slice();
          for (let i = 0; i < fixed.length; i++) frame[FIRST + i] = (fixed[i] as Code)(f);
          return host.invoke(target, frame, site);
        };
    }
  }

  /** The address of the hidden local that takes a result of record type, made fresh. */
  private resultPlace(local: LocalVariable): (frame: Frame) => number {
    const { host } = this;
    const offset = this.frameOffset(local);
    const size = sizeOf(local.type) ?? 0;
    return (f) => {
      const address = (f[FP] as number) + offset;
      host.fresh(address, size);
      return address;
    };
  }

  /** Takes the next argument of a VA_LIST: the object in its slot, and the list moved on. */
  private vaArg(list: LValue, type: Type, site: number): Code {
    const size = sizeOf(type) ?? 8;
    const slots = Math.max(1, Math.ceil(size / 8));
    const take = this.update(list, (old) => (f) => moved(old(f), slots * 8), true, site);
    const kind = scalarOf(type);
    if (kind === undefined) return take;
    const load = this.loader(kind);
    return (f) => load(take(f), site);
  }
}

function all(codes: readonly Code[], frame: Frame): Value[] {
  const values: Value[] = [];
  for (let i = 0; i < codes.length; i++) values.push((codes[i] as Code)(frame));
  return values;
}

// Statements and functions of the checked tree as closures. A statement says how it was left (Left); jumps go by way of the
// frame's GO, so that `goto` and Duff's device cost nothing where they are not used:
//   J1  GO is 0, or the number of the label that is being looked for;
//   J2  a statement without labels inside is never entered while a label is looked for; a block with labels begins at the
//       child in which the label is;
//   J3  a condition on the way to a label is not evaluated.
// Every loop and call charges steps and gives the runner a chance to stop.

import { BugError, unreachable } from '../base/assert';
import { constantTruth } from './conversion';
import { type CodeHost, ExpressionCompiler } from './runner-expressions';
import {
  BROKE,
  CONTINUED,
  type Code,
  type CompiledFunction,
  ENDED,
  type Exec,
  FIRST,
  FP,
  type Frame,
  GO,
  JUMPED,
  type Left,
  type ProgramTables,
  RESULT,
  RET,
  RETURNED,
  type Test,
  unwrittenValue,
} from './runner-program';
import { scalarOf } from './scalar';
import { headOf, isStop, stopOf } from './stops';
import type { BlockStatement, Expression, FunctionSymbol, Label, LocalVariable, LoopStatement, Statement, SwitchStatement } from './tree';
import { sizeOf } from './types';
import type { Value } from './unwritten';
import { type Word, wordOf } from './words';

/** A range of case values wider than this is tested by comparison. */
const EXPANDED_RANGE = 16n;

class FunctionCompiler extends ExpressionCompiler {
  /** Numbers of the labels that something jumps to by way of GO. */
  private readonly labelIds = new Map<Label, number>();
  /** Labels of that kind in each statement that has any. */
  private readonly labelsIn = new Map<Statement, ReadonlySet<number>>();

  compile(): CompiledFunction {
    const { symbol } = this;
    const { body } = symbol;
    if (body === undefined) throw new BugError(`${symbol.name} has no body`);
    for (const label of body.gotoLabels) this.number(label);
    this.findUnstructured(body.block);
    if (this.labelIds.size > 0) this.findLabels(body.block);
    const template: Frame = [0, this.noResult(), 0, 0, 0];
    for (const local of body.locals) template[FIRST + local.index] = this.initialValue(local);
    return {
      symbol,
      layout: this.layout,
      weight: 1 + weight(body.block),
      template,
      stores: body.parameters.filter((local) => this.inMemory(local)).map((local) => this.storeParameter(local)),
      body: this.statement(body.block),
    };
  }

  /** Puts a parameter that lies in memory there. */
  private storeParameter(local: LocalVariable): Code {
    const { memory } = this.host;
    const offset = this.frameOffset(local);
    const index = FIRST + local.index;
    const size = sizeOf(local.type) ?? 0;
    const site = this.site(this.symbol);
    if (local.type.kind === 'record') return (f) => memory.copy((f[FP] as number) + offset, f[index] as Value, size, site);
    const store = size === 1 ? memory.store1 : size === 2 ? memory.store2 : size === 4 ? memory.store4 : memory.store8;
    return (f) => store((f[FP] as number) + offset, f[index] as Value, site);
  }

  private noResult(): Value {
    const kind = scalarOf(this.symbol.type.result);
    return kind === undefined ? 0 : unwrittenValue(kind, `the result of ${this.symbol.name}, which ended without a return statement`);
  }

  private initialValue(local: LocalVariable): Value {
    const kind = scalarOf(local.type);
    return kind === undefined ? 0 : unwrittenValue(kind, `the variable ${local.name}`);
  }

  // --- labels ---

  private number(label: Label): number {
    let id = this.labelIds.get(label);
    if (id === undefined) {
      id = this.labelIds.size + 1;
      this.labelIds.set(label, id);
    }
    return id;
  }

  /** Gives numbers to the labels of switches whose cases do not stand directly in their bodies. */
  private findUnstructured(statement: Statement): void {
    if (statement.kind === 'switch' && !this.isPlain(statement)) {
      for (const { label } of statement.cases) this.number(label);
      if (statement.default) this.number(statement.default);
    }
    for (const child of children(statement)) this.findUnstructured(child);
  }

  /** True for a switch into whose body nothing else jumps. */
  private isPlain(statement: SwitchStatement): boolean {
    return statement.structured && !contains(statement.body, (label) => this.labelIds.has(label));
  }

  private findLabels(statement: Statement): ReadonlySet<number> {
    const found = new Set<number>();
    if (statement.kind === 'label') {
      const id = this.labelIds.get(statement.label);
      if (id !== undefined) found.add(id);
    }
    for (const child of children(statement)) for (const id of this.findLabels(child)) found.add(id);
    if (found.size > 0) this.labelsIn.set(statement, found);
    return found;
  }

  // --- statements ---

  protected override sequence(statements: readonly Statement[]): Exec {
    const [first] = statements;
    if (first === undefined) return () => ENDED;
    const block: BlockStatement = { kind: 'block', statements, site: first.site };
    this.findUnstructured(block);
    if (this.labelIds.size > 0) this.findLabels(block);
    return this.block(block);
  }

  private statement(statement: Statement): Exec {
    const exec = this.unfollowed(statement);
    const { follow } = this.host;
    if (follow === undefined || !isStop(statement)) return exec;
    const site = headOf(statement);
    return (f) => {
      if (f[GO] === 0) follow(site);
      return exec(f);
    };
  }

  private unfollowed(statement: Statement): Exec {
    switch (statement.kind) {
      case 'expression': {
        const effect = this.effect(statement.expression);
        return (f) => {
          effect(f);
          return ENDED;
        };
      }
      case 'initialize':
        return this.initialize(statement);
      case 'block':
        return this.block(statement);
      case 'if':
        return this.ifStatement(statement);
      case 'loop':
        return this.loop(statement);
      case 'switch':
        return this.isPlain(statement) ? this.plainSwitch(statement) : this.jumpingSwitch(statement);
      case 'label': {
        if (!this.labelIds.has(statement.label)) return () => ENDED;
        return (f) => {
          f[GO] = 0;
          return ENDED;
        };
      }
      case 'goto': {
        const id = this.number(statement.label);
        const site = this.site(statement);
        const { host } = this;
        return (f) => {
          host.charge(1, site);
          f[GO] = id;
          return JUMPED;
        };
      }
      case 'break':
        return () => BROKE;
      case 'continue':
        return () => CONTINUED;
      case 'return':
        return this.returnStatement(statement);
      default:
        return unreachable(statement);
    }
  }

  private initialize(statement: Extract<Statement, { kind: 'initialize' }>): Exec {
    const { variable, initialize } = statement;
    const { host } = this;
    if (initialize) {
      const fill = this.initialization(variable, initialize, this.site(statement));
      return (f) => {
        fill(f);
        return ENDED;
      };
    }
    if (this.inMemory(variable)) {
      const offset = this.frameOffset(variable);
      const size = sizeOf(variable.type) ?? 0;
      return (f) => {
        host.fresh((f[FP] as number) + offset, size);
        return ENDED;
      };
    }
    const index = FIRST + variable.index;
    const value = this.initialValue(variable);
    return (f) => {
      f[index] = value;
      return ENDED;
    };
  }

  private block(block: BlockStatement): Exec {
    const list = block.statements.map((child) => this.statement(child));
    const labels = this.labelsIn.get(block);
    if (labels !== undefined) return this.labelledBlock(block, list);
    const [first, second, third] = list as [Exec, Exec, Exec];
    switch (list.length) {
      case 0:
        return () => ENDED;
      case 1:
        return first;
      case 2:
        return (f) => {
          const left = first(f);
          return left === ENDED ? second(f) : left;
        };
      case 3:
        return (f) => {
          let left = first(f);
          if (left !== ENDED) return left;
          left = second(f);
          return left === ENDED ? third(f) : left;
        };
      default:
        return (f) => {
          for (let i = 0; i < list.length; i++) {
            const left = (list[i] as Exec)(f);
            if (left !== ENDED) return left;
          }
          return ENDED;
        };
    }
  }

  /** A block that a jump may enter (J2). */
  private labelledBlock(block: BlockStatement, list: readonly Exec[]): Exec {
    const entries = new Map<number, number>();
    block.statements.forEach((child, i) => {
      for (const id of this.labelsIn.get(child) ?? []) entries.set(id, i);
    });
    return (f) => {
      let i = f[GO] === 0 ? 0 : (entries.get(f[GO] as number) as number);
      while (i < list.length) {
        const left = (list[i] as Exec)(f);
        if (left === ENDED) i++;
        else if (left === JUMPED) {
          const entry = entries.get(f[GO] as number);
          if (entry === undefined) return JUMPED;
          i = entry;
        } else return left;
      }
      return ENDED;
    };
  }

  private ifStatement(statement: Extract<Statement, { kind: 'if' }>): Exec {
    const test = this.condition(statement.condition);
    const then = this.statement(statement.then);
    const otherwise = statement.otherwise === undefined ? undefined : this.statement(statement.otherwise);
    if (this.labelsIn.has(statement)) {
      const inside = this.labelsIn.get(statement.then);
      return (f) => {
        const go = f[GO] as number;
        if (go === 0 ? test(f) : inside?.has(go) === true) return then(f);
        return otherwise === undefined ? ENDED : otherwise(f);
      };
    }
    if (otherwise === undefined) return (f) => (test(f) ? then(f) : ENDED);
    return (f) => (test(f) ? then(f) : otherwise(f));
  }

  private loop(statement: Extract<Statement, { kind: 'loop' }>): Exec {
    const { host } = this;
    const condition = statement.condition;
    if (isEmpty(statement.body) && statement.step === undefined && (condition === undefined || constantTruth(condition) === true)) {
      const here = this.site(statement);
      return () => host.wait(here);
    }
    const body = this.statement(statement.body);
    const plain = this.loopTest(statement);
    const test: Test = this.labelsIn.has(statement.body) ? (f) => f[GO] !== 0 || plain(f) : plain;
    const step: Code | undefined = statement.step === undefined ? undefined : this.effect(statement.step);
    const site = this.site(condition ?? statement);
    const cost = 1 + weight(statement.body);
    if (statement.testAfter) {
      return (f) => {
        do {
          host.charge(cost, site);
          const left = body(f);
          if (left !== ENDED && left !== CONTINUED) return left === BROKE ? ENDED : left;
        } while (plain(f));
        return ENDED;
      };
    }
    if (step === undefined) {
      return (f) => {
        while (test(f)) {
          host.charge(cost, site);
          const left = body(f);
          if (left !== ENDED && left !== CONTINUED) return left === BROKE ? ENDED : left;
        }
        return ENDED;
      };
    }
    return (f) => {
      for (; test(f); step(f)) {
        host.charge(cost, site);
        const left = body(f);
        if (left !== ENDED && left !== CONTINUED) return left === BROKE ? ENDED : left;
      }
      return ENDED;
    };
  }

  private loopTest(statement: LoopStatement): Test {
    const { condition } = statement;
    const test: Test = condition === undefined ? () => true : this.condition(condition);
    const { follow } = this.host;
    if (follow === undefined) return test;
    const site = stopOf(statement);
    return (f) => {
      follow(site);
      return test(f);
    };
  }

  /** The table of a switch: what a value leads to. */
  private selection<T>(statement: SwitchStatement, of: (label: Label) => T): (value: Word) => T | undefined {
    const single = new Map<Word, T>();
    const wide: { readonly first: Word; readonly last: Word; readonly to: T }[] = [];
    for (const { first, last, label } of statement.cases) {
      if (last - first < EXPANDED_RANGE) for (let value = first; value <= last; value++) single.set(wordOf(value), of(label));
      else wide.push({ first: wordOf(first), last: wordOf(last), to: of(label) });
    }
    const fallback = statement.default === undefined ? undefined : of(statement.default);
    if (wide.length === 0) return (value) => single.get(value) ?? fallback;
    return (value) => single.get(value) ?? wide.find(({ first, last }) => value >= first && value <= last)?.to ?? fallback;
  }

  /** A switch whose case labels stand in the list of its body. */
  private plainSwitch(statement: SwitchStatement): Exec {
    const { statements } = statement.body as BlockStatement;
    const list = statements.map((child) => this.statement(child));
    const places = new Map<Label, number>();
    statements.forEach((child, i) => {
      if (child.kind === 'label') places.set(child.label, i);
    });
    const value = this.used(statement.value);
    const select = this.selection(statement, (label) => places.get(label) as number);
    return (f) => {
      const start = select(value(f));
      if (start === undefined) return ENDED;
      for (let i = start; i < list.length; i++) {
        const left = (list[i] as Exec)(f);
        if (left !== ENDED) return left === BROKE ? ENDED : left;
      }
      return ENDED;
    };
  }

  /** Any other switch: its value chooses a label that is then looked for in its body. */
  private jumpingSwitch(statement: SwitchStatement): Exec {
    const value = this.used(statement.value);
    const select = this.selection(statement, (label) => this.number(label));
    const body = this.statement(statement.body);
    return (f) => {
      if (f[GO] === 0) {
        const id = select(value(f));
        if (id === undefined) return ENDED;
        f[GO] = id;
      }
      const left = body(f);
      return left === BROKE ? ENDED : left;
    };
  }

  private returnStatement(statement: Extract<Statement, { kind: 'return' }>): Exec {
    const { value } = statement;
    if (value === undefined) return () => RETURNED;
    const { memory } = this.host;
    if (value.type.kind === 'record') {
      const object = this.value(value);
      const size = sizeOf(value.type) ?? 0;
      const site = this.site(value);
      return (f) => {
        memory.copy(f[RET] as Value, object(f), size, site);
        return RETURNED;
      };
    }
    const result = this.resultCode(value);
    return (f) => {
      f[RESULT] = result(f);
      return RETURNED;
    };
  }

  private resultCode(value: Expression): Code {
    return value.type.kind === 'void' ? this.effect(value) : this.value(value);
  }
}

function children(statement: Statement): readonly Statement[] {
  switch (statement.kind) {
    case 'block':
      return statement.statements;
    case 'if':
      return statement.otherwise ? [statement.then, statement.otherwise] : [statement.then];
    case 'loop':
    case 'switch':
      return [statement.body];
    default:
      return [];
  }
}

function contains(statement: Statement, wanted: (label: Label) => boolean): boolean {
  if (statement.kind === 'label') return wanted(statement.label);
  return children(statement).some((child) => contains(child, wanted));
}

/** Statements of a body, nested loops left out: what one round costs. */
/** True for a body that does nothing and into which nothing jumps. */
function isEmpty(body: Statement): boolean {
  return body.kind === 'block' && body.statements.every(isEmpty);
}

function weight(statement: Statement): number {
  switch (statement.kind) {
    case 'loop':
    case 'label':
      return 0;
    case 'block':
      return statement.statements.reduce((sum, child) => sum + weight(child), 0);
    default:
      return 1 + children(statement).reduce((sum, child) => sum + weight(child), 0);
  }
}

/**
 * The functions of a program in compiled form. One is compiled when something that runs refers to it; calls inside
 * compiled code refer to their targets by objects that are filled in later, so that functions may call one another.
 */
export class CompiledFunctions {
  private readonly known = new Map<FunctionSymbol, CompiledFunction>();
  private readonly waiting: CompiledFunction[] = [];
  private host: CodeHost | undefined;

  constructor(private readonly tables: ProgramTables) {}

  /** Gives what compiled code asks of the runner; once, before the first `ready`. */
  connect(host: CodeHost): void {
    this.host = host;
  }

  /** The place of a function in code that is being compiled. */
  reference(symbol: FunctionSymbol): CompiledFunction {
    let found = this.known.get(symbol);
    if (found === undefined) {
      found = unfinished(symbol);
      this.known.set(symbol, found);
      this.waiting.push(found);
    }
    return found;
  }

  /** A function that can be run, and everything that it may call by name. */
  ready(symbol: FunctionSymbol): CompiledFunction {
    const wanted = this.reference(symbol);
    for (let next = this.waiting.pop(); next !== undefined; next = this.waiting.pop()) {
      if (this.host === undefined) throw new BugError('functions are compiled before the runner is connected');
      Object.assign(next, new FunctionCompiler(this.tables, this.host, next.symbol).compile());
    }
    return wanted;
  }
}

function unfinished(symbol: FunctionSymbol): CompiledFunction {
  const body: Exec = (): Left => {
    throw new BugError(`${symbol.name} is called before it is compiled`);
  };
  return { symbol, layout: { function: symbol, size: 0, variables: [] }, weight: 0, template: [], stores: [], body };
}

// Statements and functions of the checked tree as JavaScript text. C's structured statements become JavaScript's; jumps into
// the middle of a block (`goto`, Duff's device) go by way of the variable `go`:
//   J1  `go` is 0, or the number of the label that is being looked for;
//   J2  a block that contains labels is a loop around a `switch` that begins with the child in which the label is;
//   J3  a condition on the way to a label is not evaluated.
// Every loop and call charges steps and gives the runner a chance to stop.

import { BugError, unreachable } from '../base/assert';
import { ExpressionEmitter, literal } from './runner-expressions';
import type { ProgramTables } from './runner-program';
import { preserves, scalarOf } from './scalar';
import type { BlockStatement, Expression, FunctionSymbol, Label, LocalVariable, Statement, SwitchStatement } from './tree';
import { sizeOf } from './types';

/** A range of case values wider than this is tested by comparison. */
const EXPANDED_RANGE = 16n;

class FunctionEmitter extends ExpressionEmitter {
  private readonly lines: string[] = [];
  private names = 0;
  private readonly breaks: string[] = [];
  private readonly continues: string[] = [];
  /** Numbers of the labels that something jumps to by `go`. */
  private readonly labelIds = new Map<Label, number>();
  /** Labels of that kind in each statement that has any. */
  private readonly labelsIn = new Map<Statement, number[]>();
  /** Names of the enclosing blocks that contain labels, outermost first. */
  private readonly blocks: { readonly name: string; readonly labels: readonly number[] }[] = [];

  constructor(tables: ProgramTables, symbol: FunctionSymbol) {
    super(tables, symbol);
    const body = symbol.body;
    if (body === undefined) throw new BugError(`${symbol.name} has no body`);
    for (const label of body.gotoLabels) this.labelIds.set(label, this.labelIds.size + 1);
    this.findUnstructured(body.block);
    if (this.labelIds.size > 0) this.findLabels(body.block);
    this.assumeClean(cleanLocals(symbol, (local) => this.inMemory(local)));
  }

  // --- preparation ---

  /** Gives numbers to the labels of switches that cannot be JavaScript's. */
  private findUnstructured(statement: Statement): void {
    if (statement.kind === 'switch' && !this.isPlain(statement)) {
      for (const { label } of statement.cases) this.number(label);
      if (statement.default) this.number(statement.default);
    }
    for (const child of children(statement)) this.findUnstructured(child);
  }

  private number(label: Label): void {
    if (!this.labelIds.has(label)) this.labelIds.set(label, this.labelIds.size + 1);
  }

  /** True for a switch that JavaScript has too: no label inside it is looked for. */
  private isPlain(statement: SwitchStatement): boolean {
    return statement.structured && !contains(statement.body, (label) => this.labelIds.has(label));
  }

  private findLabels(statement: Statement): number[] {
    const found = statement.kind === 'label' ? [this.labelIds.get(statement.label)].filter((id) => id !== undefined) : [];
    for (const child of children(statement)) found.push(...this.findLabels(child));
    if (found.length > 0) this.labelsIn.set(statement, found);
    return found;
  }

  // --- functions ---

  /** The whole function as text. */
  emit(): string {
    const { symbol } = this;
    const body = symbol.body as NonNullable<FunctionSymbol['body']>;
    const parameters = body.parameters.map((local) => `v${local.index}`);
    const record = symbol.type.result.kind === 'record';
    const names = ['s', ...parameters, ...(symbol.type.variadic ? ['va'] : []), ...(record ? ['ret'] : [])];
    const isVoid = symbol.type.result.kind === 'void';
    const entry = this.tables.site(symbol.site, symbol);

    for (const local of body.parameters) {
      if (!this.inMemory(local)) continue;
      const at = `(fp+${this.frameOffset(local)})`;
      const size = sizeOf(local.type) ?? 0;
      this.line(
        local.type.kind === 'record'
          ? `H.copy(${at},v${local.index},${size},${entry});`
          : `H.store${size}(${at},v${local.index},${entry});`,
      );
    }
    this.line('F:{');
    this.block(body.block);
    this.line('}');

    const slots = body.locals.filter((local) => !local.isParameter && !this.inMemory(local));
    const head = [`function f${symbol.index}(${names.join(',')}){`];
    head.push(`if(++S.depth>S.maxDepth)tooDeep(s);CS[S.depth]=s;`);
    head.push(`const fp=S.sp-=${this.frameSize};if(fp<S.stackBase)stackOverflow(s,${this.frame});`);
    head.push(`if((S.fuel-=${1 + weight(body.block)})<0)tick(s);`);
    if (this.hasMemory) head.push(`openFrame(fp,${this.frame});`);
    const declared = slots.map((local) => `v${local.index}=${this.initialValue(local)}`);
    declared.push(...this.temporaryNames.map((name) => `${name}=0`));
    if (this.labelIds.size > 0) declared.push('go=0');
    if (!isVoid && !record) declared.push(`r=W[${this.noResult()}]`);
    if (declared.length > 0) head.push(`let ${declared.join(',')};`);

    const tail = [this.hasMemory ? `closeFrame(fp,${this.frame});` : '', `S.sp+=${this.frameSize};S.depth--;`];
    if (record) tail.push('return ret;');
    else if (!isVoid) tail.push('return r;');
    return `${head.join('\n')}\n${this.lines.join('\n')}\n${tail.join('')}\n}`;
  }

  private noResult(): number {
    const kind = scalarOf(this.symbol.type.result);
    if (kind === undefined) throw new BugError('a function returns a scalar, a record or nothing');
    return this.tables.unwrittenValue(kind, `the result of ${this.symbol.name}, which ended without a return statement`);
  }

  private initialValue(local: LocalVariable): string {
    const kind = scalarOf(local.type);
    return kind === undefined ? '0' : `W[${this.tables.unwrittenValue(kind, `the variable ${local.name}`)}]`;
  }

  private line(text: string): void {
    this.lines.push(text);
  }

  private name(prefix: string): string {
    return `${prefix}${++this.names}`;
  }

  // --- statements ---

  private statement(statement: Statement): void {
    switch (statement.kind) {
      case 'expression':
        this.line(`${this.effect(statement.expression)};`);
        break;
      case 'initialize': {
        const { variable, initialize } = statement;
        const site = this.tables.site(statement.site, this.symbol);
        if (initialize) this.line(`${this.initialization(variable, initialize, site).join(';')};`);
        else if (this.inMemory(variable)) this.line(`fresh((fp+${this.frameOffset(variable)}),${sizeOf(variable.type) ?? 0});`);
        else this.line(`v${variable.index}=${this.initialValue(variable)};`);
        break;
      }
      case 'block':
        this.line('{');
        this.block(statement);
        this.line('}');
        break;
      case 'if':
        this.ifStatement(statement);
        break;
      case 'loop':
        this.loop(statement);
        break;
      case 'switch':
        this.switchStatement(statement);
        break;
      case 'label':
        if (this.labelIds.has(statement.label)) this.line('go=0;');
        break;
      case 'goto': {
        const id = this.labelIds.get(statement.label);
        if (id === undefined) throw new BugError(`the label ${statement.label.name} has no number`);
        const site = this.tables.site(statement.site, this.symbol);
        this.line(`if(--S.fuel<0)tick(${site});go=${id};continue ${this.blockWith(id)};`);
        break;
      }
      case 'break':
        this.line(`break ${this.breaks.at(-1)};`);
        break;
      case 'continue':
        this.line(`continue ${this.continues.at(-1)};`);
        break;
      case 'return':
        this.returnStatement(statement);
        break;
      default:
        unreachable(statement);
    }
  }

  /** Name of the innermost enclosing block that contains a label (J2). */
  private blockWith(id: number): string {
    for (let i = this.blocks.length - 1; i >= 0; i--) {
      const block = this.blocks[i] as (typeof this.blocks)[number];
      if (block.labels.includes(id)) return block.name;
    }
    throw new BugError('a label lies outside its function');
  }

  private block(block: BlockStatement): void {
    const labels = this.labelsIn.get(block);
    if (labels === undefined) {
      for (const child of block.statements) this.statement(child);
      return;
    }
    const name = this.name('B');
    this.blocks.push({ name, labels });
    // One case for the beginning, and one for each child in which a label is.
    const entries: string[] = [];
    let cases = 0;
    const first = this.lines.length;
    this.line('');
    for (const child of block.statements) {
      const inside = this.labelsIn.get(child);
      if (inside !== undefined) {
        cases++;
        this.line(`case ${cases}:`);
        for (const id of inside) entries.push(`go===${id}?${cases}:`);
      }
      this.statement(child);
    }
    this.lines[first] = `${name}:for(;;){switch(go===0?0:${entries.join('')}0){case 0:`;
    this.line('}break;}');
    this.blocks.pop();
  }

  /** The condition of an `if` or a loop on whose body a search may lead (J3). */
  private guarded(condition: Expression | undefined, body: Statement): string {
    const plain = condition === undefined ? 'true' : this.condition(condition);
    const labels = this.labelsIn.get(body);
    if (labels === undefined) return plain;
    return `(go!==0?(${labels.map((id) => `go===${id}`).join('||')}):${plain})`;
  }

  private ifStatement(statement: Extract<Statement, { kind: 'if' }>): void {
    const elseLabels = statement.otherwise && this.labelsIn.get(statement.otherwise);
    let condition = this.guarded(statement.condition, statement.then);
    if (elseLabels && !this.labelsIn.has(statement.then)) condition = `(go===0&&${condition})`;
    this.line(`if(${condition}){`);
    this.statement(statement.then);
    if (statement.otherwise) {
      this.line('}else{');
      this.statement(statement.otherwise);
    }
    this.line('}');
  }

  private loop(statement: Extract<Statement, { kind: 'loop' }>): void {
    const name = this.name('L');
    const site = this.tables.site(statement.condition?.site ?? statement.site, this.symbol);
    const charge = `if((S.fuel-=${1 + weight(statement.body)})<0)tick(${site});`;
    this.breaks.push(name);
    this.continues.push(name);
    if (statement.testAfter) {
      this.line(`${name}:do{${charge}`);
      this.statement(statement.body);
      this.line(`}while(${statement.condition === undefined ? 'true' : this.condition(statement.condition)});`);
    } else {
      const step = statement.step === undefined ? '' : this.effect(statement.step);
      this.line(`${name}:for(;${this.guarded(statement.condition, statement.body)};${step}){${charge}`);
      this.statement(statement.body);
      this.line('}');
    }
    this.breaks.pop();
    this.continues.pop();
  }

  private switchStatement(statement: SwitchStatement): void {
    const name = this.name('S');
    this.breaks.push(name);
    if (this.isPlain(statement)) this.plainSwitch(statement, name);
    else {
      const value = this.name('x');
      const tests = statement.cases.map(({ first, last, label }) => {
        const id = this.labelIds.get(label);
        return first === last ? `${value}===${literal(first)}?${id}:` : `${value}>=${literal(first)}&&${value}<=${literal(last)}?${id}:`;
      });
      const fallback = statement.default === undefined ? 0 : this.labelIds.get(statement.default);
      const labels = this.labelsIn.get(statement.body) ?? [];
      const outside = labels.length === 0 ? 'go===0' : `!(${labels.map((id) => `go===${id}`).join('||')})`;
      this.line(
        `${name}:{if(${outside}){const ${value}=${this.used(statement.value)};go=${tests.join('')}${fallback};if(go===0)break ${name};}`,
      );
      this.statement(statement.body);
      this.line('}');
    }
    this.breaks.pop();
  }

  /** A switch whose case labels stand in the list of its body. */
  private plainSwitch(statement: SwitchStatement, name: string): void {
    const body = statement.body as BlockStatement;
    const cases = new Map<Label, string[]>();
    const wide: string[] = [];
    for (const { first, last, label } of statement.cases) {
      const texts = cases.get(label) ?? [];
      if (last - first < EXPANDED_RANGE) for (let value = first; value <= last; value++) texts.push(`case ${literal(value)}:`);
      else {
        wide.push(`x>=${literal(first)}&&x<=${literal(last)}?"${wide.length}":`);
        texts.push(`case "${wide.length - 1}":`);
      }
      cases.set(label, texts);
    }
    if (statement.default) cases.set(statement.default, [...(cases.get(statement.default) ?? []), 'default:']);
    const value = this.used(statement.value);
    this.line(`${name}:switch(${wide.length === 0 ? value : `((x)=>${wide.join('')}x)(${value})`}){`);
    let reached = false;
    for (const child of body.statements) {
      if (child.kind === 'label' && cases.has(child.label)) {
        this.line((cases.get(child.label) as string[]).join(''));
        reached = true;
      } else if (reached) this.statement(child);
    }
    this.line('}');
  }

  private returnStatement(statement: Extract<Statement, { kind: 'return' }>): void {
    if (statement.value !== undefined) {
      const { type } = statement.value;
      if (type.kind === 'record') {
        this.line(`H.copy(ret,${this.value(statement.value).js},${sizeOf(type) ?? 0},${this.site(statement.value)});`);
      } else if (type.kind === 'void') this.line(`${this.effect(statement.value)};`);
      else this.line(`r=${this.value(statement.value).js};`);
    }
    this.line('break F;');
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

/** Visits every expression of a statement, outermost first. */
function eachExpression(node: unknown, visit: (e: Expression | Extract<Statement, { kind: 'initialize' }>) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) eachExpression(item, visit);
    return;
  }
  if (node === null || typeof node !== 'object' || !('kind' in node)) return;
  const tree = node as Expression | Statement;
  if (tree.kind === 'assign' || tree.kind === 'initialize' || tree.kind === 'compound-assign' || tree.kind === 'va-copy') {
    visit(tree as Expression);
  }
  for (const [key, value] of Object.entries(tree)) {
    if (PARTS.has(key) && typeof value === 'object') eachExpression(value, visit);
  }
  if ('initialize' in tree && tree.initialize) {
    for (const item of tree.initialize.items) if (item.kind === 'value') eachExpression(item.value, visit);
  }
}

/** Members of tree nodes that lead to statements and expressions. */
const PARTS = new Set([
  'statements',
  'expression',
  'condition',
  'then',
  'otherwise',
  'step',
  'body',
  'value',
  'from',
  'of',
  'pointer',
  'operand',
  'left',
  'right',
  'index',
  'target',
  'callee',
  'arguments',
  'list',
  'source',
]);

/**
 * Locals in JavaScript variables that can never hold an Unwritten: declared with a value, and given only values that are
 * computed. Parameters, and variables that are given what was loaded or returned, are not among them.
 */
function cleanLocals(symbol: FunctionSymbol, inMemory: (local: LocalVariable) => boolean): Set<LocalVariable> {
  const body = symbol.body as NonNullable<FunctionSymbol['body']>;
  const clean = new Set<LocalVariable>(body.locals.filter((local) => !local.isParameter && !inMemory(local)));
  const given: [LocalVariable, Expression | undefined][] = [];
  const declared = new Set<LocalVariable>();
  eachExpression(body.block, (node) => {
    if (node.kind === 'initialize') {
      declared.add(node.variable);
      const item = node.initialize?.items.at(-1);
      given.push([node.variable, item?.kind === 'value' ? item.value : undefined]);
      if (!node.initialize) clean.delete(node.variable);
    } else if (node.kind === 'assign' && node.target.kind === 'variable' && node.target.variable.kind === 'local') {
      given.push([node.target.variable, node.value]);
    } else if (node.kind === 'va-copy' && node.target.kind === 'variable' && node.target.variable.kind === 'local') {
      clean.delete(node.target.variable);
    }
  });
  // A jump may pass over a declaration, so a function with labels keeps no promise, nor does the body of a switch.
  if (body.gotoLabels.length > 0) clean.clear();
  forgetJumpedOver(body.block, false, clean);
  for (const local of clean) if (!declared.has(local)) clean.delete(local);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [local, value] of given) {
      if (clean.has(local) && value !== undefined && !isClean(value, clean)) {
        clean.delete(local);
        changed = true;
      }
    }
  }
  return clean;
}

/** Takes out the locals whose declaration a `case` label may pass over. */
function forgetJumpedOver(statement: Statement, inSwitch: boolean, clean: Set<LocalVariable>): void {
  if (statement.kind === 'initialize' && inSwitch) clean.delete(statement.variable);
  for (const child of children(statement)) forgetJumpedOver(child, inSwitch || statement.kind === 'switch', clean);
}

/** Mirrors `Emitted.clean` without emitting. */
function isClean(e: Expression, clean: ReadonlySet<LocalVariable>): boolean {
  switch (e.kind) {
    case 'constant':
    case 'function':
    case 'unary':
    case 'binary':
    case 'compare':
    case 'logical':
    case 'pointer-add':
    case 'pointer-difference':
    case 'compound-assign':
    case 'step':
      return true;
    case 'load':
      return e.from.kind === 'variable' && e.from.variable.kind === 'local' && clean.has(e.from.variable);
    case 'convert': {
      const to = scalarOf(e.type);
      const from = scalarOf(e.operand.type);
      if (to?.name === 'bool' && from !== undefined && !preserves(from, to)) return true;
      return isClean(e.operand, clean);
    }
    case 'assign':
      return isClean(e.value, clean);
    case 'conditional':
      return isClean(e.then, clean) && isClean(e.otherwise, clean);
    case 'comma':
      return isClean(e.right, clean);
    case 'call':
      return e.callee.kind === 'function' && e.callee.function.body === undefined;
    default:
      return false;
  }
}

/** The text of every function of a program that has a body. */
export function emitFunctions(tables: ProgramTables): string {
  return tables.program.functions
    .filter((symbol) => symbol.body !== undefined)
    .map((symbol) => new FunctionEmitter(tables, symbol).emit())
    .join('\n');
}

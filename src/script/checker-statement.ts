// Statements (C11 6.8).

import type { Checker } from './checker';
import { checkAssembly } from './checker-assembly';
import { checkDeclaration } from './checker-declaration';
import { constantOf, valueExpression } from './checker-expression';
import { promote, valueOrVoid, warnAssignment } from './checker-operator';
import { checkStaticAssertion } from './checker-type';
import { assignable, convert, errorAt, rootOf, truth } from './conversion';
import type { FunctionContext, SwitchContext } from './entity';
import { spell } from './spelling';
import type { BlockStmt, Expr, StatementsExpr, Stmt } from './syntax';
import type { Token } from './token';
import type { BlockStatement, Expression, Label, Site, Statement } from './tree';
import { convertInteger, INT, type IntegerType, isInteger, unqualified, VOID } from './types';

/** The block of a function; its names share the scope of the parameters. */
export function checkFunctionBlock(c: Checker, block: BlockStmt): BlockStatement {
  const result = checkList(c, block);
  for (const { label, defined, uses } of (c.fn as FunctionContext).labels.values()) {
    if (!defined) {
      for (const use of uses) {
        const names = [...(c.fn as FunctionContext).labels.values()].filter((entry) => entry.defined).map((entry) => entry.label.name);
        c.error('c-label', use, `there is no label "${label.name}" in this function`, { remedy: c.suggest(label.name, names) });
      }
    } else if (uses.length === 0) {
      c.info('c-label', label.site, `label "${label.name}" is not used`);
    }
  }
  return result;
}

function checkBlock(c: Checker, block: BlockStmt): BlockStatement {
  c.openScope();
  const result = checkList(c, block);
  c.closeScope(block.site);
  return result;
}

function checkList(c: Checker, block: BlockStmt): BlockStatement {
  const statements: Statement[] = [];
  withinBlock(c, block, () => {
    for (const statement of block.statements) checkStatement(c, statement, statements);
  });
  return { kind: 'block', statements, site: block.site };
}

function withinBlock(c: Checker, block: BlockStmt, check: () => void): void {
  const fn = c.fn as FunctionContext;
  const { blockEnd, block: outer } = fn;
  fn.blockEnd = block.close;
  fn.block = block;
  check();
  fn.blockEnd = blockEnd;
  fn.block = outer;
}

/** GNU's `({ … })`. The loops and switches around it are out of reach for what stands within. */
export function checkStatementsExpression(c: Checker, e: StatementsExpr): Expression {
  const { fn } = c;
  if (!fn) {
    c.leftOut(e.site, 'a statement within an expression outside a function is left out of scripts');
    return errorAt(e.site);
  }
  const { breakable, loops } = fn;
  const switches = fn.switches.splice(0);
  fn.breakable = 0;
  fn.loops = 0;
  fn.inExpression++;
  c.openScope();
  const statements: Statement[] = [];
  let value: Expression | undefined;
  withinBlock(c, e.block, () => {
    const list = e.block.statements;
    const last = list[list.length - 1];
    const result = last?.kind === 'expression' ? last : undefined;
    for (const statement of result ? list.slice(0, -1) : list) checkStatement(c, statement, statements);
    if (result) value = valueOrVoid(c, result.expression);
  });
  c.closeScope(e.block.site);
  fn.inExpression--;
  fn.breakable = breakable;
  fn.loops = loops;
  fn.switches.push(...switches);
  if (value?.type.kind === 'error') return errorAt(e.site);
  return { kind: 'statements', statements, ...(value ? { value } : {}), type: value?.type ?? VOID, site: e.site };
}

/** Reports a label or jump that would lead into or out of the statements of an expression. */
function isCutOff(c: Checker, site: Site, what: string): boolean {
  if ((c.fn as FunctionContext).inExpression === 0) return false;
  c.leftOut(site, `${what} within the statements of an expression is left out of scripts`, 'Write a function.');
  return true;
}

/** One statement where one has to be. */
function checkBody(c: Checker, s: Stmt): Statement {
  if (s.kind === 'block') return checkBlock(c, s);
  const out: Statement[] = [];
  checkStatement(c, s, out);
  return out.length === 1 ? (out[0] as Statement) : { kind: 'block', statements: out, site: s.site };
}

/** Adds what a statement becomes to a list; a declaration of several variables becomes several statements. */
function checkStatement(c: Checker, s: Stmt, out: Statement[]): void {
  switch (s.kind) {
    case 'expression':
      out.push(checkExpressionStatement(c, s));
      break;
    case 'declaration':
      checkDeclaration(c, s, out);
      break;
    case 'static-assertion':
      checkStaticAssertion(c, s);
      break;
    case 'block':
      out.push(checkBlock(c, s));
      break;
    case 'if':
      out.push(checkIf(c, s));
      break;
    case 'switch':
      out.push(checkSwitch(c, s));
      break;
    case 'while':
    case 'do':
      out.push(checkWhile(c, s));
      break;
    case 'for':
      out.push(checkFor(c, s));
      break;
    case 'label':
      if (!isCutOff(c, s.site, 'a label')) out.push({ kind: 'label', label: defineLabel(c, s.name), site: s.site });
      break;
    case 'case':
    case 'default':
      checkCase(c, s, out);
      break;
    case 'goto':
      if (s.name && !isCutOff(c, s.site, '"goto"')) out.push({ kind: 'goto', label: useLabel(c, s.name), site: s.site });
      break;
    case 'break':
    case 'continue':
      if (isWithin(c, s)) out.push({ kind: s.kind, site: s.site });
      break;
    case 'return':
      if (!isCutOff(c, s.site, '"return"')) out.push(checkReturn(c, s));
      break;
    case 'assembly':
      checkAssembly(c, s, out);
      break;
    case 'empty':
    case 'error':
      break;
  }
}

// --- expressions --------------------------------------------------------------------------------------------------------

function checkExpressionStatement(c: Checker, s: Stmt & { kind: 'expression' }): Statement {
  const value = valueOrVoid(c, s.expression);
  if (s.isWhole) warnDiscarded(c, s.expression, value);
  const expression = value.type.kind === 'void' || value.type.kind === 'error' ? value : convert(value, VOID);
  return { kind: 'expression', expression, site: s.site };
}

/** Warns of a status or a result that is thrown away, and of an expression that does nothing. */
function warnDiscarded(c: Checker, e: Expr, value: Expression): void {
  switch (value.kind) {
    case 'call': {
      const { attributes, result } = value.signature;
      const isStatus = result.alias === 'EFI_STATUS' || result.alias === 'RETURN_STATUS';
      // A member of a table of services: its prototype is of the headers, not of the script.
      const prototype = value.signature.parameters[0]?.site;
      const isService = value.callee.kind !== 'function' && prototype !== undefined && !c.isUsers(prototype);
      const name =
        e.kind === 'call' && e.callee.kind === 'member'
          ? (e.callee.name?.text ?? 'this service')
          : value.callee.kind === 'function'
            ? value.callee.function.name
            : 'this function';
      if (attributes.allocates) {
        c.warning('c-unused-result', value.site, `what ${name} allocates is lost: its result is not kept`);
      } else if (isStatus && (isService || attributes.warnUnusedResult) && !attributes.statusMayBeIgnored) {
        c.warning('c-unused-status', value.site, `the status of ${name} is not looked at`, {
          remedy: 'Keep it and test it with EFI_ERROR (Status), or write (VOID) before the call to say that it does not matter.',
        });
      } else if (attributes.warnUnusedResult) {
        c.warning('c-unused-result', value.site, `the result of ${name} is not used`);
      }
      break;
    }
    case 'compare':
      if (value.operator === '==' && !e.site.trail)
        c.warning('c-no-effect', e.site, 'this compares and does nothing with the result', { remedy: 'Write "=" to assign.' });
      else noEffect(c, e);
      break;
    case 'constant':
    case 'load':
    case 'binary':
    case 'unary':
    case 'address':
    case 'pointer-add':
      if (!hasEffect(value)) noEffect(c, e);
      break;
    case 'function':
      if (!e.site.trail)
        c.warning('c-no-effect', e.site, 'this names a function and does not call it', { remedy: 'Write () after it to call it.' });
      break;
  }
}

/** True when something within a value may do something; looks only as deep as the operators that `warnDiscarded` knows. */
function hasEffect(e: Expression): boolean {
  switch (e.kind) {
    case 'constant':
    case 'address':
      return false;
    case 'load':
      return (
        e.from.kind === 'temporary' || (e.from.type.qualifiers & 2) !== 0 || (e.from.kind === 'dereference' && hasEffect(e.from.pointer))
      );
    case 'unary':
    case 'convert':
      return hasEffect(e.operand);
    case 'binary':
      return hasEffect(e.left) || hasEffect(e.right);
    case 'pointer-add':
      return hasEffect(e.pointer) || hasEffect(e.index);
    default:
      return true;
  }
}

function noEffect(c: Checker, e: Expr): void {
  if (!e.site.trail && e.kind !== 'parenthesized') c.warning('c-no-effect', e.site, 'this statement does nothing');
}

function checkCondition(c: Checker, e: Expr, of: string): Expression {
  warnAssignment(c, e);
  return truth(c, valueExpression(c, e), `the condition of "${of}"`);
}

// --- branches and loops -------------------------------------------------------------------------------------------------

function checkIf(c: Checker, s: Stmt & { kind: 'if' }): Statement {
  const condition = checkCondition(c, s.condition, 'if');
  if (s.then.kind === 'empty' && !s.otherwise && !s.keyword.trail) {
    c.warning('c-empty-body', s.then.site, 'this ";" is all that the "if" decides about', {
      remedy: 'Take the ";" away, or write { } if nothing is meant.',
    });
  }
  const then = checkBody(c, s.then);
  const otherwise = s.otherwise && checkBody(c, s.otherwise);
  return { kind: 'if', condition, then, ...(otherwise ? { otherwise } : {}), site: s.site };
}

function checkWhile(c: Checker, s: Stmt & { kind: 'while' | 'do' }): Statement {
  const condition = checkCondition(c, s.condition, 'while');
  const body = checkLoopBody(c, s.body);
  return { kind: 'loop', testAfter: s.kind === 'do', condition, body, site: s.site };
}

function checkLoopBody(c: Checker, s: Stmt): Statement {
  const fn = c.fn as FunctionContext;
  fn.loops++;
  fn.breakable++;
  const body = checkBody(c, s);
  fn.loops--;
  fn.breakable--;
  return body;
}

function checkFor(c: Checker, s: Stmt & { kind: 'for' }): Statement {
  const fn = c.fn as FunctionContext;
  c.openScope();
  const { blockEnd } = fn;
  fn.blockEnd = { file: s.site.file, start: s.site.end, end: s.site.end };
  const first: Statement[] = [];
  if (s.first?.kind === 'declaration') checkDeclaration(c, s.first, first);
  else if (s.first) first.push({ kind: 'expression', expression: sideEffect(c, s.first), site: s.first.site });
  const condition = s.condition && checkCondition(c, s.condition, 'for');
  const step = s.step && sideEffect(c, s.step);
  const body = checkLoopBody(c, s.body);
  fn.blockEnd = blockEnd;
  c.closeScope(s.site);
  const loop: Statement = {
    kind: 'loop',
    testAfter: false,
    ...(condition ? { condition } : {}),
    ...(step ? { step } : {}),
    body,
    site: s.site,
  };
  return first.length === 0 ? loop : { kind: 'block', statements: [...first, loop], site: s.site };
}

/** An expression whose value is thrown away. */
function sideEffect(c: Checker, e: Expr): Expression {
  const value = valueOrVoid(c, e);
  warnDiscarded(c, e, value);
  return value.type.kind === 'void' || value.type.kind === 'error' ? value : convert(value, VOID);
}

function checkSwitch(c: Checker, s: Stmt & { kind: 'switch' }): Statement {
  const fn = c.fn as FunctionContext;
  const given = valueExpression(c, s.value);
  let value = promote(given);
  if (value.type.kind !== 'error' && !isInteger(value.type)) {
    c.error('c-operand', s.value.site, `expected an integer for "switch", found ${spell(value.type)}`);
    value = errorAt(s.value.site);
  }
  const type: IntegerType = isInteger(value.type) ? value.type : INT;
  const context: SwitchContext = { type, cases: [], default: undefined, body: s.body, structured: s.body.kind === 'block' };
  fn.switches.push(context);
  fn.breakable++;
  const body = checkBody(c, s.body);
  fn.breakable--;
  fn.switches.pop();
  const cases = context.cases.map(({ first, last, label }) => ({ first, last, label }));
  return {
    kind: 'switch',
    value,
    cases,
    ...(context.default ? { default: context.default } : {}),
    body,
    structured: context.structured,
    site: s.site,
  };
}

function checkCase(c: Checker, s: Stmt & { kind: 'case' | 'default' }, out: Statement[]): void {
  const fn = c.fn as FunctionContext;
  const context = fn.switches[fn.switches.length - 1];
  if (!context) {
    c.error('c-case', s.site, `"${s.kind}" stands outside a switch`);
    return;
  }
  if (context.body !== fn.block) context.structured = false;
  if (s.kind === 'default') {
    if (context.default)
      c.error('c-case', s.site, 'this switch has a second "default"', {
        notes: [{ message: 'the first is here', site: context.default.site }],
      });
    const label: Label = { name: 'default', site: s.site };
    context.default ??= label;
    out.push({ kind: 'label', label, site: s.site });
    return;
  }
  const first = caseValue(c, s.first, context.type);
  const last = s.last ? caseValue(c, s.last, context.type) : first;
  if (first === undefined || last === undefined) return;
  if (last < first) {
    c.warning('c-case', s.site, 'this range of cases is empty');
    return;
  }
  const earlier = context.cases.find((known) => first <= known.last && last >= known.first);
  if (earlier) {
    c.error('c-case', s.site, `the value ${first} has a case already`, {
      notes: [{ message: 'the first case is here', site: earlier.site }],
    });
  }
  const label: Label = { name: first === last ? `case ${first}` : `case ${first} ... ${last}`, site: s.site };
  if (!earlier) context.cases.push({ first, last, label, site: s.site });
  out.push({ kind: 'label', label, site: s.site });
}

function caseValue(c: Checker, e: Expr, type: IntegerType): bigint | undefined {
  const value = constantOf(c, e, 'a case');
  if (value === undefined) return undefined;
  const converted = convertInteger(value, type);
  if (converted !== value)
    c.warning('c-overflow', e.site, `${value} does not fit ${spell(type)}, the type of the switch: it becomes ${converted}`);
  return converted;
}

// --- jumps --------------------------------------------------------------------------------------------------------------

function labelNamed(c: Checker, name: Token) {
  const { labels } = c.fn as FunctionContext;
  let entry = labels.get(name.text);
  if (!entry) {
    entry = { label: { name: name.text, site: name }, defined: false, uses: [] };
    labels.set(name.text, entry);
  }
  return entry;
}

function defineLabel(c: Checker, name: Token): Label {
  const entry = labelNamed(c, name);
  if (entry.defined) {
    c.error('c-label', name, `label "${name.text}" is defined again in this function`, {
      notes: [{ message: 'the first definition is here', site: entry.label.site }],
    });
  }
  entry.defined = true;
  entry.label.site = name;
  c.refer(name, { kind: 'label', name: name.text, site: name, label: entry.label });
  return entry.label;
}

function useLabel(c: Checker, name: Token): Label {
  const entry = labelNamed(c, name);
  entry.uses.push(name);
  c.refer(name, { kind: 'label', name: name.text, site: entry.label.site, label: entry.label });
  return entry.label;
}

/** True when a loop, or for `break` a switch, surrounds a jump; reports when none does. */
function isWithin(c: Checker, s: Stmt & { kind: 'break' | 'continue' }): boolean {
  const fn = c.fn as FunctionContext;
  if ((s.kind === 'break' ? fn.breakable : fn.loops) > 0) return true;
  if (isCutOff(c, s.site, `"${s.kind}" without a loop`)) return false;
  c.error('c-jump', s.site, `"${s.kind}" stands outside a loop${s.kind === 'break' ? ' and a switch' : ''}`);
  return false;
}

function checkReturn(c: Checker, s: Stmt & { kind: 'return' }): Statement {
  const { entity } = c.fn as FunctionContext;
  const { result } = entity.type;
  const notes = [{ message: `${entity.name} is defined here`, site: entity.site }];
  if (!s.value) {
    if (result.kind !== 'void' && result.kind !== 'error')
      c.error('c-return', s.site, `expected a value of type ${spell(result)} after "return"`, { notes });
    return { kind: 'return', site: s.site };
  }
  const given = valueOrVoid(c, s.value);
  if (result.kind === 'void') {
    if (given.type.kind !== 'void' && given.type.kind !== 'error')
      c.error('c-return', s.value.site, `${entity.name} returns void, so it cannot return a value`, { notes });
    return { kind: 'return', value: given, site: s.site };
  }
  warnLocalAddress(c, given, s.value.site);
  const value = assignable(c, given, unqualified(result), `the result of ${entity.name}`, notes[0]);
  return { kind: 'return', value, site: s.site };
}

function warnLocalAddress(c: Checker, value: Expression, site: Site): void {
  let e = value;
  while (e.kind === 'convert' || e.kind === 'pointer-add') e = e.kind === 'convert' ? e.operand : e.pointer;
  if (e.kind !== 'address') return;
  const root = rootOf(e.of);
  if ((root.kind === 'variable' || root.kind === 'temporary') && root.variable.kind === 'local') {
    const { name, site: declared, hidden } = root.variable;
    c.warning(
      'c-returns-local',
      site,
      `this returns the address of ${hidden ? 'a temporary object' : name}, which is gone when the function ends`,
      {
        notes: hidden ? [] : [{ message: `${name} is declared here`, site: declared }],
      },
    );
  }
}

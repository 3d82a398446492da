// What a function does with its variables: allocations that are never compared with NULL, statuses that are never looked at, variables that are
// never used. All of it is told as habit has it, without following the flow of control.

import type { Checker } from './checker';
import { isNullConstant } from './conversion';
import type { FunctionContext, MutableLocal } from './entity';
import type { BlockStatement, CallExpression, Expression, LocalVariable, LValue, Statement } from './tree';
import { eachOperand, eachPart } from './tree-walk';

/** Reports on a function whose body has been checked. */
export function checkUsage(c: Checker, fn: FunctionContext, block: BlockStatement): void {
  const usage = new Usage();
  usage.statement(block);
  for (const [variable, { call, used }] of usage.allocations) {
    if (usage.tested.has(variable) || !used || variable.addressTaken) continue;
    const name = call.callee.kind === 'function' ? call.callee.function.name : 'this call';
    c.warning('c-unchecked-allocation', call.site, `${variable.name} may be NULL: what ${name} returns is used without a test`, {
      remedy: `Test it: if (${variable.name} == NULL) { … }.`,
      notes: [{ message: 'it is used here', site: used.site }],
    });
  }
  for (const variable of fn.locals) checkLocal(c, fn, variable, usage);
}

function checkLocal(c: Checker, fn: FunctionContext, variable: MutableLocal, usage: Usage): void {
  if (variable.type.kind === 'error' || variable.isParameter || variable.hidden || variable.name === '' || variable.site.trail) return;
  const use = fn.uses.get(variable);
  if (!use || use.reads > 0) return;
  const status = usage.statuses.get(variable);
  if (status && variable.type.alias === 'EFI_STATUS') {
    c.warning('c-unused-status', status.site, `the status kept in ${variable.name} is never looked at`, {
      remedy: `Test it with EFI_ERROR (${variable.name}).`,
    });
  } else if (use.writes === 0) {
    c.info('c-unused-variable', variable.site, `variable "${variable.name}" is not used`);
  }
}

class Usage {
  /** Locals that hold what an allocation returned: the call, and the first use that needs it not to be NULL. */
  readonly allocations = new Map<LocalVariable, { readonly call: CallExpression; used: Expression | LValue | undefined }>();
  /** Locals that a condition looks at. */
  readonly tested = new Set<LocalVariable>();
  /** Locals to which the result of a call is assigned, with the last such call. */
  readonly statuses = new Map<LocalVariable, CallExpression>();

  statement(s: Statement): void {
    if (s.kind === 'if' || (s.kind === 'loop' && s.condition)) this.test(s.condition as Expression);
    if (s.kind === 'initialize' && s.initialize) {
      const [only] = s.initialize.items;
      if (only?.kind === 'value' && only.offset === 0) this.assigned(s.variable, only.value);
    }
    eachPart(
      s,
      (e) => this.visit(e),
      (inner) => this.statement(inner),
    );
  }

  private visit(e: Expression | LValue): void {
    switch (e.kind) {
      case 'assign':
        if (e.target.kind === 'variable' && e.target.variable.kind === 'local') this.assigned(e.target.variable, e.value);
        break;
      case 'logical':
        this.test(e.left);
        this.test(e.right);
        break;
      case 'conditional':
        this.test(e.condition);
        break;
      case 'unary':
        if (e.operator === '!') this.test(e.operand);
        break;
      case 'compare':
        if (isNullConstant(e.left)) this.test(e.right);
        if (isNullConstant(e.right)) this.test(e.left);
        break;
      case 'dereference':
        this.use(e.pointer, e);
        break;
      case 'call':
        for (const argument of e.arguments) this.use(argument, argument);
        break;
    }
    eachOperand(e, (operand) => this.visit(operand));
  }

  private assigned(variable: LocalVariable, value: Expression): void {
    const call = strip(value);
    if (call.kind !== 'call') return;
    this.statuses.set(variable, call);
    if (call.signature.attributes.allocates && !this.allocations.has(variable)) this.allocations.set(variable, { call, used: undefined });
  }

  /** A condition looks at the value itself, not at what it leads to. */
  private test(e: Expression): void {
    const local = localOf(e);
    if (local) this.tested.add(local);
    else if (e.kind === 'assign' && e.target.kind === 'variable' && e.target.variable.kind === 'local') this.tested.add(e.target.variable);
  }

  private use(e: Expression, at: Expression | LValue): void {
    const local = localOf(e);
    const allocation = local && this.allocations.get(local);
    // Freeing what may be NULL is a finding of the run, and no use of the memory.
    if (allocation && !allocation.used) allocation.used = at;
  }
}

function strip(e: Expression): Expression {
  let node = e;
  while (node.kind === 'convert') node = node.operand;
  return node;
}

/** The local whose value an expression is, moved and converted perhaps. */
function localOf(e: Expression): LocalVariable | undefined {
  let node = strip(e);
  while (node.kind === 'pointer-add') node = strip(node.pointer);
  if (node.kind !== 'load' || node.from.kind !== 'variable' || node.from.variable.kind !== 'local') return undefined;
  return node.from.variable;
}

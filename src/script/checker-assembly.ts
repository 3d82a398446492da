// Inline assembly as a statement. What means something without a machine is that; anything else is left out.

import { assemblyMeaning } from './assembly';
import type { Checker } from './checker';
import { joinStrings, operandOf } from './checker-expression';
import { cast, convert, isLValue, toValue } from './conversion';
import type { AssemblyStmt, StringExpr } from './syntax';
import type { Expression, LValue, Site, Statement } from './tree';
import { pointerTo, unqualified, VOID } from './types';

/** Adds what inline assembly becomes to a list of statements. */
export function checkAssembly(c: Checker, s: AssemblyStmt, out: Statement[]): void {
  const template = s.template && textOf(c, s.template);
  const outputs = s.outputs.map(({ expression }) => operandOf(c, expression));
  for (const output of outputs) {
    if (!isLValue(output)) continue;
    c.noteRead(output);
    c.noteWrite(output);
  }
  const inputs = s.inputs.map(({ constraint, expression }) => ({ to: textOf(c, constraint), operand: operandOf(c, expression) }));
  const meaning = template === undefined ? undefined : assemblyMeaning(template);
  // Without an instruction that sets it, an output has a value only where an input shares its place.
  const shared = inputs.flatMap(({ to, operand }) => (/^\d$/.test(to ?? '') ? [{ target: outputs[Number(to)], operand }] : []));
  const isSet = s.outputs.every(
    ({ constraint }, index) => textOf(c, constraint)?.startsWith('+') || shared.some(({ target }) => target === outputs[index]),
  );
  if (meaning === undefined || (meaning === 'nothing' && !isSet)) {
    c.leftOut(s.site, 'inline assembly is left out of scripts');
    return;
  }
  for (const { operand } of inputs) if (isLValue(operand)) c.noteRead(operand);
  if (meaning === 'nothing') {
    for (const { target, operand } of shared) if (target && isLValue(target)) out.push(assignment(c, target, operand, s.site));
    return;
  }
  const end = callOf(c, meaning === 'waits' ? '__builtin_wait_for_interrupt' : '__builtin_breakpoint', s.site);
  if (end) out.push({ kind: 'expression', expression: end, site: s.site });
}

function textOf(c: Checker, e: StringExpr): string | undefined {
  const joined = joinStrings(c, e);
  return joined && String.fromCharCode(...joined.units);
}

function assignment(c: Checker, target: LValue, operand: LValue | Expression, site: Site): Statement {
  const value = cast(c, toValue(c, operand), unqualified(target.type), site);
  const assign: Expression = { kind: 'assign', target, value, type: unqualified(target.type), site };
  return { kind: 'expression', expression: convert(assign, VOID), site };
}

/** A call of a function that every unit knows. */
export function callOf(c: Checker, name: string, site: Site, values: readonly Expression[] = []): Expression | undefined {
  const entity = c.scope.find(name);
  if (entity?.kind !== 'function') return undefined;
  const callee: Expression = { kind: 'function', function: entity.symbol, type: pointerTo(entity.type), site };
  return { kind: 'call', callee, signature: entity.type, arguments: values, type: unqualified(entity.type.result), site };
}

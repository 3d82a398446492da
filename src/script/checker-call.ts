// Calls (C11 6.5.2.2) and the operators of variable arguments.

import type { Checker } from './checker';
import { constantOf, operandOf, valueExpression } from './checker-expression';
import { checkFormat } from './checker-format';
import { promote } from './checker-operator';
import { typeOfTypeName } from './checker-type';
import { assignable, constant, convert, errorAt, isLValue, toValue } from './conversion';
import { counted } from './macro-expansion';
import { OVERFLOW_OPERATORS, overflowKinds } from './overflow';
import { spell } from './spelling';
import type { CallExpr, Expr, VaExpr } from './syntax';
import type { Expression, LValue } from './tree';
import {
  type FunctionType,
  INT,
  isComplete,
  isInteger,
  isPointer,
  isRecord,
  LONG,
  type Parameter,
  pointerTo,
  promotesInCalls,
  type Type,
  UNSIGNED_LONG,
  unqualified,
  VOID,
} from './types';

/** Name under which a function is called, for messages. */
function calledName(e: Expr): string {
  if (e.kind === 'name') return e.token.text;
  if (e.kind === 'member') return e.name?.text ?? 'this function';
  if (e.kind === 'parenthesized') return calledName(e.of);
  if (e.kind === 'unary' && e.operator === '*') return calledName(e.operand);
  return 'this function';
}

/** GCC's operators in the form of calls that headers use to choose between forms of a macro; undefined for any other call. */
function checkGnuOperator(c: Checker, e: CallExpr): Expression | undefined {
  if (e.callee.kind !== 'name' || !e.callee.token.text.startsWith('__builtin_')) return undefined;
  const [first] = e.arguments;
  if (!first) return undefined;
  switch (e.callee.token.text) {
    case '__builtin_constant_p': {
      const value = valueExpression(c, first);
      return constant(value.kind === 'constant' ? 1n : 0n, INT, e.site);
    }
    case '__builtin_expect': {
      const [value] = e.arguments.map((argument) => valueExpression(c, argument));
      return value && isInteger(value.type) ? convert(value, LONG) : value;
    }
    case '__builtin_choose_expr': {
      const [, then, otherwise] = e.arguments;
      const chosen = constantOf(c, first, 'the first argument of __builtin_choose_expr') === 0n ? otherwise : then;
      return chosen && valueExpression(c, chosen);
    }
    default:
      return checkOverflow(c, e);
  }
}

/** `__builtin_add_overflow (a, b, &result)` and its like, for integers of any types. */
function checkOverflow(c: Checker, e: CallExpr): Expression | undefined {
  const name = e.callee.kind === 'name' ? e.callee.token.text : '';
  const operator = Object.hasOwn(OVERFLOW_OPERATORS, name) ? OVERFLOW_OPERATORS[name] : undefined;
  const helper = c.scope.find('__builtin_overflow');
  if (operator === undefined || helper?.kind !== 'function') return undefined;
  const [first, second, result] = e.arguments.map((argument) => valueExpression(c, argument));
  if (first?.type.kind === 'error' || second?.type.kind === 'error' || result?.type.kind === 'error') return errorAt(e.site);
  const target = result && isPointer(result.type) ? result.type.target : undefined;
  if (
    !first ||
    !second ||
    !result ||
    !target ||
    e.arguments.length !== 3 ||
    !isInteger(first.type) ||
    !isInteger(second.type) ||
    !isInteger(target)
  ) {
    c.error('c-operand', e.site, `${name} takes two integers and the address of a third`);
    return errorAt(e.site);
  }
  const { symbol, type } = helper;
  const values: Expression[] = [
    constant(BigInt(operator), INT, e.site),
    convert(first, UNSIGNED_LONG),
    convert(second, UNSIGNED_LONG),
    convert(result, pointerTo(VOID)),
    constant(BigInt(overflowKinds(first.type, second.type, target)), INT, e.site),
  ];
  const callee: Expression = { kind: 'function', function: symbol, type: pointerTo(type), site: e.callee.site };
  return { kind: 'call', callee, signature: type, arguments: values, type: unqualified(type.result), site: e.site };
}

/** A call (C11 6.5.2.2), or one of the operators of GCC that look like one. */
export function checkCall(c: Checker, e: CallExpr): Expression {
  const operator = checkGnuOperator(c, e);
  if (operator) return operator;
  const callee = checkCallee(c, e);
  const name = calledName(e.callee);
  const type = callee && isPointer(callee.type) && callee.type.target.kind === 'function' ? callee.type.target : undefined;
  traceCall(c, e, callee, type, name);
  const values = e.arguments.map((argument) => valueExpression(c, argument));
  if (!callee || !type) return errorAt(e.site);
  const list = checkArguments(c, e, values, type, name, callee);
  if (type.attributes.format) checkFormat(c, type.attributes.format, e, values, name);
  if (!list) return errorAt(e.site);
  const result = unqualified(type.result);
  if (result.kind === 'error') return errorAt(e.site);
  if (result.kind !== 'void' && !isComplete(result)) {
    c.error('c-incomplete-type', e.site, `${name} returns ${spell(result)}, which is not complete here`, {
      notes: isRecord(result) ? [c.recordNote(result)] : [],
    });
    return errorAt(e.site);
  }
  const call = { kind: 'call' as const, callee, signature: type, arguments: list, type: result, site: e.site };
  return isRecord(result) && c.fn ? { ...call, result: c.addLocal('', result, e.site, { hidden: true }) } : call;
}

function checkCallee(c: Checker, e: CallExpr): Expression | undefined {
  const { callee } = e;
  if (callee.kind === 'name' && !c.scope.find(callee.token.text)) {
    const name = callee.token.text;
    if (/^_?(?:setjmp|longjmp|sigsetjmp|SetJump|LongJump)$/.test(name)) {
      c.leftOut(callee.token, `jumps between functions (${name}) are left out of scripts`);
      return undefined;
    }
    c.undeclared(
      name,
      callee.token,
      'c-undeclared',
      `function "${name}" is not declared`,
      (entity) => entity.kind === 'function' || entity.kind === 'variable',
    );
    return undefined;
  }
  const value = toValue(c, operandOf(c, callee));
  if (value.type.kind === 'error') return undefined;
  if (isPointer(value.type) && value.type.target.kind === 'function') return value;
  if (!(isPointer(value.type) && value.type.target.kind === 'error')) {
    const notes =
      callee.kind === 'name' ? [{ message: `${callee.token.text} is declared here`, site: c.scope.find(callee.token.text)?.site }] : [];
    const hides = callee.kind === 'name' && c.units[c.units.length - 1]?.names.get(callee.token.text)?.kind === 'function';
    c.error('c-not-function', callee.site, `expected a function to call, found ${spell(value.type)}`, {
      notes,
      remedy: hides ? 'Give the variable another name: it hides the function.' : undefined,
    });
  }
  return undefined;
}

function traceCall(c: Checker, e: CallExpr, callee: Expression | undefined, type: FunctionType | undefined, name: string): void {
  if (!type || e.open.trail || !c.isUsers(e.open)) return;
  const end = e.limit.file === e.open.file && !e.limit.trail ? e.limit.start : Math.max(e.site.end, e.open.end);
  const declared = callee?.kind === 'function' ? callee.function.site : type.parameters[0]?.site;
  c.traces.calls.push({ open: e.open, commas: e.commas, end, type, name, declared });
}

/** Arguments converted to the parameters, and promoted after them; undefined when their number is wrong or one is an error. */
function checkArguments(
  c: Checker,
  e: CallExpr,
  values: readonly Expression[],
  type: FunctionType,
  name: string,
  callee: Expression,
): Expression[] | undefined {
  const wanted = type.parameters.length;
  let failed = false;
  if (!type.unprototyped && (values.length < wanted || (values.length > wanted && !type.variadic))) {
    const site = values.length < wanted ? (e.close ?? e.site) : (e.arguments[wanted] as Expr).site;
    const names = type.parameters.map((parameter) => parameter.name ?? spell(parameter.type)).join(', ');
    const declared =
      callee.kind === 'function'
        ? { message: `${name} is declared here`, site: callee.function.site }
        : parameterNote(type.parameters[0], name);
    c.error(
      'c-argument-count',
      site,
      `${name} takes ${type.variadic ? 'at least ' : ''}${counted(wanted, 'argument')}${wanted > 0 ? ` (${names})` : ''}, found ${values.length}`,
      {
        notes: [declared],
      },
    );
    failed = true;
  }
  const list = values.map((value, index) => {
    const parameter = type.unprototyped ? undefined : type.parameters[index];
    if (!parameter) return index >= wanted && (type.variadic || type.unprototyped) ? passed(c, value) : value;
    const what = `parameter ${parameter.name ?? index + 1} of ${name}`;
    // With one too few or too many, which is meant for which is anybody's guess.
    return failed ? value : assignable(c, value, unqualified(parameter.type), what, parameterNote(parameter, name));
  });
  return failed || list.some((value) => value.type.kind === 'error') ? undefined : list;
}

function parameterNote(parameter: Parameter | undefined, name: string): { message: string; site: Parameter['site'] } | undefined {
  return parameter && { message: `parameter ${parameter.name ?? ''} of ${name} is declared here`.replace('  ', ' '), site: parameter.site };
}

/** An argument without a parameter: promoted (C11 6.5.2.2 p 6). */
function passed(c: Checker, value: Expression): Expression {
  if (value.type.kind === 'void') {
    c.error('c-void-value', value.site, 'expected a value as argument, found an expression of type void');
    return errorAt(value.site);
  }
  return promote(value);
}

// --- variable arguments -------------------------------------------------------------------------------------------------

/** VA_START, VA_ARG, VA_COPY and VA_END (C11 7.16). */
export function checkVa(c: Checker, e: VaExpr): Expression {
  const list = operandOf(c, e.list);
  const second = e.second ? operandOf(c, e.second) : undefined;
  const type = e.type ? typeOfTypeName(c, e.type) : undefined;
  if (!isList(c, list, e)) return errorAt(e.site);
  c.noteWrite(list);
  c.noteRead(list);
  switch (e.operator) {
    case 'start':
      return checkStart(c, e, list, second);
    case 'arg':
      return checkArg(c, e, list, type as Type);
    case 'end':
      return { kind: 'va-end', list, type: VOID, site: e.site };
    case 'copy': {
      const source = second ? toValue(c, second) : errorAt(e.site);
      if (source.type.kind === 'error') return errorAt(e.site);
      if (source.type.kind !== 'va_list') {
        c.error('c-incompatible-types', source.site, `expected a VA_LIST to copy, found ${spell(source.type)}`);
        return errorAt(e.site);
      }
      return { kind: 'va-copy', target: list, source, type: VOID, site: e.site };
    }
  }
}

function isList(c: Checker, list: LValue | Expression, e: VaExpr): list is LValue {
  if (list.type.kind === 'error') return false;
  if (list.type.kind === 'va_list' && isLValue(list)) return true;
  c.error('c-incompatible-types', e.list.site, `expected a variable of type VA_LIST, found ${spell(list.type)}`);
  return false;
}

function checkStart(c: Checker, e: VaExpr, list: LValue, second: LValue | Expression | undefined): Expression {
  const fn = c.fn;
  if (!fn?.entity.type.variadic) {
    c.error('c-va-start', e.site, 'VA_START can only be used in a function whose parameters end with "..."', {
      notes: fn ? [{ message: `${fn.entity.name} is defined here`, site: fn.entity.site }] : [],
    });
    return errorAt(e.site);
  }
  const parameters = fn.locals.filter((local) => local.isParameter);
  const last = parameters[parameters.length - 1];
  if (second && last && second.type.kind !== 'error' && !(second.kind === 'variable' && second.variable === last)) {
    c.warning('c-va-start', second.site, `expected the last parameter before "...", ${last.name}, as the second argument`, {
      notes: [{ message: `${last.name} is declared here`, site: last.site }],
    });
  }
  return { kind: 'va-start', list, type: VOID, site: e.site };
}

function checkArg(c: Checker, e: VaExpr, list: LValue, type: Type): Expression {
  if (type.kind === 'error') return errorAt(e.site);
  if (!isComplete(type) || type.kind === 'array') {
    c.error('c-type', e.site, `an argument of type ${spell(type)} cannot be taken`);
    return errorAt(e.site);
  }
  if (isInteger(type) && promotesInCalls(type)) {
    c.warning('c-va-arg', e.site, `${spell(type)} is passed as int, so it has to be taken as one`);
  }
  return { kind: 'va-arg', list, type: unqualified(type), site: e.site };
}

// Walking the checked tree.

import type { Expression, Initialization, LValue, Statement } from './tree';

type Visit = (node: Expression | LValue) => void;

/** Calls `visit` for each operand of a node, objects and values alike, in order of evaluation. */
export function eachOperand(node: Expression | LValue, visit: Visit): void {
  switch (node.kind) {
    case 'dereference':
      visit(node.pointer);
      break;
    case 'member':
      visit(node.of);
      break;
    case 'temporary':
      eachInitializer(node.initialize, visit);
      break;
    case 'load':
      visit(node.from);
      break;
    case 'address':
      visit(node.of);
      break;
    case 'unary':
    case 'convert':
      visit(node.operand);
      break;
    case 'binary':
    case 'compare':
    case 'logical':
    case 'pointer-difference':
    case 'comma':
      visit(node.left);
      visit(node.right);
      break;
    case 'pointer-add':
      visit(node.pointer);
      visit(node.index);
      break;
    case 'assign':
    case 'compound-assign':
      visit(node.target);
      visit(node.value);
      break;
    case 'step':
      visit(node.target);
      break;
    case 'conditional':
      visit(node.condition);
      visit(node.then);
      visit(node.otherwise);
      break;
    case 'call':
      visit(node.callee);
      for (const argument of node.arguments) visit(argument);
      break;
    case 'statements':
      for (const statement of node.statements) eachWithin(statement, visit);
      if (node.value) visit(node.value);
      break;
    case 'va-start':
    case 'va-arg':
    case 'va-end':
      visit(node.list);
      break;
    case 'va-copy':
      visit(node.target);
      visit(node.source);
      break;
    default:
      break;
  }
}

/** Calls `visit` for the expressions of a statement and of the statements within it. */
function eachWithin(statement: Statement, visit: Visit): void {
  eachPart(statement, visit, (inner) => eachWithin(inner, visit));
}

/** Calls `visit` for each value of an initialiser. */
export function eachInitializer(initialization: Initialization, visit: Visit): void {
  for (const item of initialization.items) if (item.kind === 'value') visit(item.value);
}

/** Calls `onExpression` for the expressions that a statement holds itself and `onStatement` for the statements within it. */
export function eachPart(s: Statement, onExpression: Visit, onStatement: (s: Statement) => void): void {
  switch (s.kind) {
    case 'expression':
      onExpression(s.expression);
      break;
    case 'initialize':
      if (s.initialize) eachInitializer(s.initialize, onExpression);
      break;
    case 'block':
      for (const inner of s.statements) onStatement(inner);
      break;
    case 'if':
      onExpression(s.condition);
      onStatement(s.then);
      if (s.otherwise) onStatement(s.otherwise);
      break;
    case 'loop':
      if (s.condition) onExpression(s.condition);
      if (s.step) onExpression(s.step);
      onStatement(s.body);
      break;
    case 'switch':
      onExpression(s.value);
      onStatement(s.body);
      break;
    case 'return':
      if (s.value) onExpression(s.value);
      break;
    default:
      break;
  }
}

// Where a run can be held: before each statement that does something, and before each test of a loop.

import type { CheckedProgram, Expression, LoopStatement, Site, Statement } from './tree';

/** True for a statement before which a run can be held. A loop is held before its tests instead. */
export function isStop(statement: Statement): boolean {
  switch (statement.kind) {
    case 'block':
    case 'label':
    case 'loop':
      return false;
    case 'initialize':
      return statement.initialize !== undefined && !statement.variable.hidden;
    default:
      return true;
  }
}

/** The place at which a loop is held before each of its tests. */
export function stopOf(loop: LoopStatement): Site {
  return loop.condition?.site ?? loop.site;
}

/** Lines of a file at which a run can be held, ascending; `endLine` is the last line of what then runs. */
export function stopLines(program: CheckedProgram, file: string): { readonly line: number; readonly endLine: number }[] {
  const lines = new Map<number, number>();
  const add = (site: Site, whole: Site) => {
    const of = program.files[site.file];
    if (!of || of.isPrelude || of.name !== file) return;
    const { line } = program.place(site);
    lines.set(line, Math.max(lines.get(line) ?? 0, program.place(whole).endLine));
  };
  const visit = (statement: Statement): void => {
    if (isStop(statement)) add(statement.site, headOf(statement));
    switch (statement.kind) {
      case 'block':
        statement.statements.forEach(visit);
        break;
      case 'if':
        visit(statement.then);
        if (statement.otherwise) visit(statement.otherwise);
        break;
      case 'loop':
        add(stopOf(statement), statement.condition?.site ?? { ...statement.site, end: statement.site.start });
        visit(statement.body);
        break;
      case 'switch':
        visit(statement.body);
        break;
    }
  };
  for (const { body } of program.functions) if (body) visit(body.block);
  return [...lines].map(([line, endLine]) => ({ line, endLine })).sort((a, b) => a.line - b.line);
}

/** What of a statement runs before anything inside it: the place at which a run is held. */
export function headOf(statement: Statement): Site {
  const upTo = (expression: Expression): Site => ({ ...statement.site, end: Math.max(statement.site.start, expression.site.end) });
  if (statement.kind === 'if') return upTo(statement.condition);
  if (statement.kind === 'switch') return upTo(statement.value);
  return statement.site;
}

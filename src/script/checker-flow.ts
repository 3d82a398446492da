// Where control can go: statements that are never reached, and functions that end without the value they promise. Conditions count as
// open unless they are constant.

import type { Checker } from './checker';
import { constantTruth } from './conversion';
import type { FunctionEntity } from './entity';
import { spell } from './spelling';
import type { BlockStatement, Expression, Site, Statement } from './tree';

/** A loop or switch that `break` may leave. */
interface Leaving {
  broken: boolean;
}

/** Reports what cannot be reached in a function, and a missing return at its closing brace, where that is not missing itself. */
export function checkFlow(c: Checker, entity: FunctionEntity, block: BlockStatement, close: Site | undefined): void {
  const flow = new Flow(c);
  const reachesEnd = flow.block(block, true);
  const { result, attributes } = entity.type;
  // Where the brace is missing, so may be what stood before it.
  if (!reachesEnd || result.kind === 'error' || !close || c.textOf(close) !== '}') return;
  if (attributes.noReturn) {
    c.warning('c-noreturn', close, `${entity.name} is declared as never returning, and control reaches its end`);
  } else if (result.kind !== 'void' && entity.name !== 'main') {
    c.warning('c-missing-return', close, `control reaches the end of ${entity.name}, which returns ${spell(result)}`, {
      notes: [{ message: `${entity.name} is defined here`, site: entity.site }],
      remedy: 'Write a return statement.',
    });
  }
}

class Flow {
  private readonly leaving: Leaving[] = [];

  constructor(private readonly c: Checker) {}

  /** Each function takes whether the statement is reached and returns whether what follows it is. */
  block(block: BlockStatement, reached: boolean, isSwitch = false): boolean {
    let live = reached;
    let told = !reached && !isSwitch;
    for (const s of block.statements) {
      if (s.kind === 'label') {
        live = true;
        told = false;
      } else if (!live && !told && isWorthTelling(s)) {
        this.c.warning('c-unreachable', s.site, 'this is never reached');
        told = true;
      }
      live = this.statement(s, live);
      if (live) told = false;
    }
    return live;
  }

  private statement(s: Statement, reached: boolean): boolean {
    switch (s.kind) {
      case 'block':
        return this.block(s, reached);
      case 'label':
        return true;
      case 'expression':
        return reached && !neverReturns(s.expression);
      case 'initialize':
        return reached;
      case 'if': {
        const known = this.c.mentionsMacro(s.condition.site) ? undefined : constantTruth(s.condition);
        const then = this.statement(s.then, reached);
        const otherwise = s.otherwise ? this.statement(s.otherwise, reached) : reached;
        if (known === undefined) return then || otherwise;
        // A label within the arm that is not taken may still lead out of it.
        return known ? then || (!reached && otherwise) : otherwise || (!reached && then);
      }
      case 'loop': {
        const broken = this.leave(s.body, reached);
        const endless = s.condition === undefined || constantTruth(s.condition) === true;
        return broken || (reached && !endless);
      }
      case 'switch': {
        const leaving: Leaving = { broken: false };
        this.leaving.push(leaving);
        // What stands before the first case is never reached.
        const through = s.body.kind === 'block' ? this.block(s.body, false, reached) : this.statement(s.body, false);
        this.leaving.pop();
        return leaving.broken || through || (reached && s.default === undefined);
      }
      case 'break': {
        const innermost = this.leaving[this.leaving.length - 1];
        if (innermost && reached) innermost.broken = true;
        return false;
      }
      case 'goto':
      case 'continue':
      case 'return':
        return false;
    }
  }

  private leave(body: Statement, reached: boolean): boolean {
    const leaving: Leaving = { broken: false };
    this.leaving.push(leaving);
    this.statement(body, reached);
    this.leaving.pop();
    return leaving.broken;
  }
}

/** A `break` after a `return` in a switch, and a declaration, are habits and no mistakes; so is what a macro makes. */
function isWorthTelling(s: Statement): boolean {
  if (s.kind === 'break' || s.kind === 'continue' || (s.kind === 'initialize' && !s.initialize)) return false;
  if (s.kind === 'block' && s.statements.length === 0) return false;
  return s.site.trail === undefined;
}

function neverReturns(e: Expression): boolean {
  if (e.kind === 'convert') return neverReturns(e.operand);
  return e.kind === 'call' && e.signature.attributes.noReturn === true;
}

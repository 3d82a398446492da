// The limits of a run in words: how a script sets them, and what is said when one is reached.

import type { Detail } from './findings';
import type { ScriptLimits } from './run';
import type { CheckedProgram } from './tree';

/** Names of limits as pragmas and rules have them, and what each counts. */
const LIMITS: Record<keyof ScriptLimits, { readonly word: string; readonly counts: string }> = {
  steps: { word: 'steps', counts: 'steps' },
  callDepth: { word: 'call-depth', counts: 'nested calls' },
  bytes: { word: 'bytes', counts: 'bytes of simulated memory' },
  events: { word: 'events', counts: 'service calls' },
  console: { word: 'console', counts: 'characters on the console' },
};

/** The name of a limit in `#pragma firmament limit` and, after `limit-`, as a rule. */
export function limitWord(limit: keyof ScriptLimits): string {
  return LIMITS[limit].word;
}

/** What is said when a limit of that value is reached. */
export function limitDetail(limit: keyof ScriptLimits, value: number): Detail {
  const { word, counts } = LIMITS[limit];
  return {
    message: `The run has reached its limit of ${value.toLocaleString('en-US')} ${counts}`,
    remedy: `Raise it with "#pragma firmament limit ${word} N", or find out why the script needs so much.`,
  };
}

/** Limits that the script sets itself: `#pragma firmament limit steps 1000`. */
export function pragmaLimits(program: CheckedProgram): Partial<ScriptLimits> {
  const limits: Partial<Record<keyof ScriptLimits, number>> = {};
  for (const { words } of program.pragmas) {
    if (words[0]?.text !== 'limit') continue;
    const value = Number((words[2]?.text ?? '').replaceAll('_', ''));
    for (const limit of Object.keys(LIMITS) as (keyof ScriptLimits)[]) {
      if (LIMITS[limit].word === words[1]?.text && Number.isSafeInteger(value) && value > 0) limits[limit] = value;
    }
  }
  return limits;
}

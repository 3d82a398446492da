// The limits of a run in words: how a script sets them, and what is said when one is reached.

import type { Detail } from './findings';
import type { ScriptLimits } from './run';
import type { CheckedProgram } from './tree';

/** Names of limits as pragmas and rules have them, and what each counts. */
export const LIMITS: Record<keyof ScriptLimits, { readonly word: string; readonly counts: string }> = {
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
    message: `the run has reached its limit of ${value.toLocaleString('en-US')} ${counts}`,
    remedy: `Raise it with "#pragma firmament limit ${word} N", or find out why the script needs so much.`,
  };
}

/** The number of a limit: digits with `_` between them, and K, M or G (1,000, 1,000,000, 1,000,000,000) behind; undefined for anything else. */
export function limitValue(text: string): number | undefined {
  const [, digits, unit] = /^(\d[\d_]*)([KMG]?)$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits.replaceAll('_', '')) * 1000 ** ' KMG'.indexOf((unit || ' ').toUpperCase());
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** Limits that the script sets itself: `#pragma firmament limit steps 1000`. */
export function pragmaLimits(program: CheckedProgram): Partial<ScriptLimits> {
  const limits: Partial<Record<keyof ScriptLimits, number>> = {};
  for (const { words } of program.pragmas) {
    if (words[0]?.text !== 'limit') continue;
    // `call-depth` is three tokens.
    const depth = words[1]?.text === 'call' && words[2]?.text === '-' && words[3]?.text === 'depth';
    const name = depth ? 'call-depth' : words[1]?.text;
    const value = limitValue(words[depth ? 4 : 2]?.text ?? '');
    for (const limit of Object.keys(LIMITS) as (keyof ScriptLimits)[]) {
      if (LIMITS[limit].word === name && value !== undefined) limits[limit] = value;
    }
  }
  return limits;
}

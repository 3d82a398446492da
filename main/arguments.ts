// Values that the command line takes beside names: counts, `key=value` pairs, limits of a run.

import type { RunOptions } from './core';

/** Wrong usage: exit code 2, with a pointer to the help. */
export class UsageError extends Error {}

/** A count from 0 on the command line. */
export function count(option: string, text: string, least = 0): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least)
    throw new UsageError(`${option} takes a number from ${least}, not "${text}"`);
  return value;
}

/** `key=value` arguments as an object. */
export function pairs(option: string, given: readonly string[] = []): Record<string, string> {
  const values: Record<string, string> = {};
  for (const pair of given) {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError(`${option} takes key=value, not "${pair}"`);
    values[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return values;
}

/** Macros of `-D NAME` and `-D NAME=TEXT`, name to text; without a text a macro is 1, as for a compiler. */
export function definesOf(given: readonly string[] = []): Record<string, string> {
  const defines: Record<string, string> = Object.create(null);
  for (const define of given) {
    const match = /^([A-Za-z_]\w*(?:\([\w\s,.]*\))?)(?:=(.*))?$/s.exec(define);
    if (!match) throw new UsageError(`-D takes the name of a macro, or NAME=VALUE, not "${define}"`);
    defines[match[1] as string] = match[2] ?? '1';
  }
  return defines;
}

/** Limits by their names on the command line. */
const LIMITS = { steps: 'steps', 'call-depth': 'callDepth', bytes: 'bytes', events: 'events', console: 'console' } as const;

export function limitsOf(given: readonly string[] | undefined): NonNullable<RunOptions['limits']> {
  const limits: Record<string, number> = {};
  for (const [name, text] of Object.entries(pairs('--limit', given))) {
    if (!Object.hasOwn(LIMITS, name))
      throw new UsageError(`there is no limit "${name}"; the limits are: ${Object.keys(LIMITS).join(', ')}`);
    const match = /^(\d+)([kKmMgG]?)$/.exec(text);
    if (!match) throw new UsageError(`--limit ${name} takes a number such as 500000 or 10M, not "${text}"`);
    const unit = name === 'bytes' || name === 'console' ? 1024 : 1000;
    limits[LIMITS[name as keyof typeof LIMITS]] =
      Number(match[1]) * unit ** ['', 'k', 'm', 'g'].indexOf((match[2] as string).toLowerCase());
  }
  return limits;
}

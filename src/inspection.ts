// Looking into a run: its call stack and variables after an event or before a line, and stepping by line. The script is run again up to
// the place, on the same texts and with the same limits.

import { type RunOptions, run } from './execution';
import type { Scenario } from './scenario';
import { assemble } from './scenario';
import { type Inspection, Looker, type Search, Seeker, type Standing } from './script/inspect';
import type { Watcher } from './script/run';
import { stopLines } from './script/stops';

export type { Inspection, Standing };

export interface Travel {
  readonly from: Standing;
  /** `here`; the next line, `into` calls or `over` them, or the one before; the next or previous time that one of `lines` is about to run. */
  readonly to: 'here' | Search['to'];
  readonly lines?: readonly { readonly file: string; readonly line: number }[] | undefined;
}

/** Where a travel through a run leads; undefined when nothing lies in that direction, or when it was cancelled. */
export function inspect(
  scenario: Scenario,
  travel: Travel,
  options: Pick<RunOptions, 'limits' | 'cancelled'> = {},
): Inspection | undefined {
  let at = travel.from;
  if (travel.to !== 'here') {
    const lines = new Set((travel.lines ?? []).map(({ file, line }) => `${file}:${line}`));
    const seeker = new Seeker({ from: travel.from, to: travel.to, lines });
    const ended = again(scenario, seeker, options);
    // A search backwards from the end of the run finds its stop when the run is over.
    if (ended && seeker.found === undefined) seeker.arrive();
    if (seeker.found === undefined || options.cancelled?.()) return undefined;
    at = { kind: 'stop', stop: seeker.found };
  }
  const looker = new Looker(at);
  const outcome = again(scenario, looker, options);
  if (options.cancelled?.()) return undefined;
  // After the last event the script may have come to its end without another statement.
  return (
    looker.found ?? (at.kind === 'event' && outcome ? { events: outcome.recording.length, frames: [], leftOut: 0, globals: [] } : undefined)
  );
}

function again(scenario: Scenario, watcher: Watcher, options: Pick<RunOptions, 'limits' | 'cancelled'>) {
  return run(scenario, { ...options, watcher }).outcome;
}

/** Lines of a file at which a run can be held. */
export function stops(scenario: Scenario, file: string): readonly { readonly line: number; readonly endLine: number }[] {
  return stopLines(assemble(scenario).program, file);
}

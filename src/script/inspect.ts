// Holding a run where somebody wants to look at it. A run is a function of its scenario, so it is run again up to the place; nothing
// is recorded for this while it runs for the first time.
//
//   S1  stops are numbered from 0 in the order in which the run comes to them, over all its entry points;
//   S2  after so many events the run is held at whatever comes first: the next stop, the next service, the return of the
//       function that called. Its variables are then what the call left behind, results assigned, and nothing further has been done;
//   S3  a stop begins a line unless the stop before it was on the same line of the same call.

import type { Place } from '../base/finding';
import { globalVariable, type InspectedVariable, localsAt } from './inspect-values';
import type { ActiveCall, RunView, Watcher } from './run';
import type { Site } from './tree';

export interface Inspection {
  readonly events: number;
  readonly stop?: number;
  /** Innermost first. */
  readonly frames: readonly { readonly function: string; readonly place?: Place; readonly variables: readonly InspectedVariable[] }[];
  readonly leftOut: number;
  readonly globals: readonly InspectedVariable[];
}

/** Frames that are shown of a deep stack, at either end. */
const FRAMES_SHOWN = 40;
const MAX_GLOBALS = 400;

/** Where a run is looked at: after so many events, or at a stop. */
export type Standing = { readonly kind: 'event'; readonly events: number } | { readonly kind: 'stop'; readonly stop: number };

/** The run as it stands. `depth` calls are shown; `site` is where the innermost of them is. */
function inspect(view: RunView, depth: number, site: Site | undefined, stop: number | undefined): Inspection {
  const { calls, program } = view;
  const shown: ActiveCall[] = calls.slice(0, depth);
  const frames = shown.map((call, i) => ({ call, site: i === depth - 1 ? site : calls[i + 1]?.site })).reverse();
  const cut = frames.length > 2 * FRAMES_SHOWN;
  const kept = cut ? [...frames.slice(0, FRAMES_SHOWN), ...frames.slice(-FRAMES_SHOWN)] : frames;
  const globals = program.globals.filter(
    (variable) => !variable.provided && program.files[variable.site.file]?.isPrelude === false && variable.name !== '',
  );
  return {
    events: view.events(),
    ...(stop === undefined ? {} : { stop }),
    frames: kept.map(({ call, site: at }) => ({
      function: call.function.name,
      ...(at ? { place: program.place(at) } : {}),
      variables: localsAt(view, call, at),
    })),
    leftOut: frames.length - kept.length,
    globals: globals.slice(0, MAX_GLOBALS).map((variable) => globalVariable(view, variable)),
  };
}

/** Counts the stops of a run and knows which of them begin a line. */
abstract class Follower implements Watcher {
  protected view: RunView | undefined;
  /** Number of the stop that comes next. */
  protected next = 0;
  private lastCall: ActiveCall | undefined;
  private lastLine = '';
  private readonly lines = new Map<Site, string>();

  begin(view: RunView): void {
    this.view = view;
  }

  statement(site: Site): boolean {
    const { view } = this;
    if (view?.program.files[site.file]?.isPrelude !== false) return false;
    const line = this.lineOf(site);
    const call = view.calls[view.calls.length - 1];
    const begins = call !== this.lastCall || line !== this.lastLine;
    this.lastCall = call;
    this.lastLine = line;
    return this.stop(this.next++, site, line, begins);
  }

  /** A stop; `line` is `FILE:LINE` of it. */
  protected abstract stop(index: number, site: Site, line: string, begins: boolean): boolean;

  leave(): boolean {
    return false;
  }

  service(_site: Site | undefined): void {}

  /** Active calls. */
  protected get depth(): number {
    return this.view?.calls.length ?? 0;
  }

  private lineOf(site: Site): string {
    let line = this.lines.get(site);
    if (line === undefined) {
      const place = this.view?.program.place(site);
      line = `${place?.file}:${place?.line}`;
      this.lines.set(site, line);
    }
    return line;
  }
}

/** Holds a run at a standing and looks at it. */
export class Looker extends Follower {
  found: Inspection | undefined;
  /** Where the event was called from: how many calls were active, and the place in the innermost. */
  private caller: { readonly depth: number; readonly site: Site | undefined } | undefined;

  constructor(private readonly at: Standing) {
    super();
  }

  protected stop(index: number, site: Site): boolean {
    const { at, view } = this;
    if (at.kind === 'event') return this.afterEvent(site);
    if (index !== at.stop || !view) return false;
    this.found = inspect(view, this.depth, site, index);
    return true;
  }

  override leave(): boolean {
    return this.at.kind === 'event' && this.caller !== undefined && this.afterEvent(undefined);
  }

  override service(site: Site | undefined): void {
    const { at, view } = this;
    if (at.kind !== 'event' || !view) return;
    if (view.events() === at.events - 1) this.caller = { depth: this.depth, site };
    // S2: the next service comes before the next stop; the run goes on to it, but what is wanted has been seen.
    else this.afterEvent(site);
  }

  private afterEvent(site: Site | undefined): boolean {
    const { at, view, caller } = this;
    if (at.kind !== 'event' || !view || view.events() < at.events) return false;
    this.found ??= caller
      ? inspect(view, Math.min(caller.depth, this.depth), caller.site, undefined)
      : inspect(view, this.depth, site, undefined);
    return true;
  }
}

export interface Search {
  readonly from: Standing;
  readonly to: 'into' | 'over' | 'back-into' | 'back-over' | 'line' | 'back-line';
  /** `FILE:LINE` of the lines that are looked for. */
  readonly lines: ReadonlySet<string>;
}

/** Finds the stop that a step leads to. */
export class Seeker extends Follower {
  found: number | undefined;
  /** True once the run has come to where the search begins. */
  private begun = false;
  /** Active calls where the search begins. */
  private depthThere = Number.POSITIVE_INFINITY;
  /** Latest stop that begins a line, by the number of active calls; for searches backwards. */
  private readonly latest = new Map<number, number>();

  constructor(private readonly search: Search) {
    super();
  }

  override service(): void {
    const { from } = this.search;
    if (from.kind === 'event' && this.view?.events() === from.events - 1) this.depthThere = this.depth;
  }

  protected stop(index: number, _site: Site, line: string, begins: boolean): boolean {
    const { from, to, lines } = this.search;
    const there = from.kind === 'stop' ? index >= from.stop : (this.view?.events() ?? 0) >= from.events;
    if (to.startsWith('back')) {
      if (there) {
        if (from.kind === 'stop') this.depthThere = this.depth;
        this.arrive();
        return true;
      }
      if (begins && (to !== 'back-line' || lines.has(line))) this.latest.set(to === 'back-over' ? this.depth : 0, index);
      return false;
    }
    if (!there) return false;
    const first = !this.begun;
    this.begun = true;
    // The stop at which the search begins is where one stands already; after an event it is ahead.
    if (first && from.kind === 'stop') {
      this.depthThere = this.depth;
      return false;
    }
    if (!begins && !first) return false;
    if (to === 'over' && this.depth > this.depthThere) return false;
    if (to === 'line' && !lines.has(line)) return false;
    this.found = index;
    return true;
  }

  /** The run is over, or has come to where a search backwards began. */
  arrive(): void {
    if (!this.search.to.startsWith('back')) return;
    for (const [depth, index] of this.latest) {
      if (depth <= this.depthThere && index > (this.found ?? -1)) this.found = index;
    }
  }
}

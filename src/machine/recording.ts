// The recording of a run: columns of events, keyframes, and the way back to any moment. Its rows, call sites and series
// have the types of src/event.ts, which the window, the rules and the command line share.

export type { CallSite, EventRow, EventTable, Series } from '../event';

import type { Finding } from '../base/finding';
import type { CallSite, EventRow, EventTable, ReasonStep, Series } from '../event';
import type { Moment } from '../moment';
import type { MomentDifference } from './compare';
import type { HobRow } from './hob-list';

/** A piece of console output and the number of events that had happened before it. */
export interface ConsoleChunk {
  readonly text: string;
  readonly event: number;
}

/** Public shape of a finished recording; the class of the same name follows. Immutable. */
export interface Recording {
  /** Number of events. Moments are numbered 0 … length. */
  readonly length: number;
  event(index: number): EventRow;
  events(first: number, count: number): EventTable;
  /** State after `n` events (clamped to 0 … length). */
  moment(n: number): Moment;
  series(): Series;
  compare(n: number, m: number): MomentDifference;
  explain(index: number): readonly ReasonStep[];
  readonly sites: readonly CallSite[];
  readonly console: readonly ConsoleChunk[];
  readonly findings: readonly Finding[];
  /** HOB list after `n` events, in list order: PEI's own while it lasts, then the one handed to DXE. */
  hobs(n: number): readonly HobRow[];
  /** Canonical bytes: two runs of the same scenario give the same. */
  bytes(): Uint8Array;
}

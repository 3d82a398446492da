// The outline of a recording: of each event just what the timeline draws and what stepping needs, in a few bytes, so that a
// million events cost a few megabytes. Whole events are fetched when they are shown and kept in pages.

import { type CallSite, EVENT_PHASES, type EventRow, type EventTable, MAX_ARGUMENTS, SERVICES } from '../../src/event';
import type { Phase } from '../../src/moment';
import { isError } from '../../src/uefi/status';
import { Crowd } from '../canvas/crowd';

/** What the events of one call site came to. */
export interface SiteTotals {
  count: number;
  failures: number;
  /** Its first event, and its first failure. */
  readonly first: EventRow;
  failure?: EventRow;
}

/** Columns over all events that have arrived so far. */
export interface Outline {
  readonly length: number;
  /** Index into SERVICES. */
  readonly service: Uint8Array;
  /** 1 where the status is an error. */
  readonly failed: Uint8Array;
  /** 1 where the map key changed. */
  readonly keyed: Uint8Array;
  readonly phase: Uint8Array;
  readonly site: Int32Array;
  /** Indices of the failed events, ascending. */
  readonly failures: readonly number[];
  readonly bySite: ReadonlyMap<number, SiteTotals>;
  /** How many events of each kind there are, by place. */
  readonly crowd: Crowd;
}

/** Row `i` of a table (0 ≤ i < length) with everything about the event. */
export function eventRow(table: EventTable, i: number): EventRow {
  return {
    index: table.first + i,
    service: SERVICES[table.service[i] as number]?.name ?? '',
    site: table.site[i] as number,
    arguments: [...table.arguments.subarray(i * MAX_ARGUMENTS, (i + 1) * MAX_ARGUMENTS)],
    status: table.status[i] as bigint,
    result: table.result[i] as bigint,
    keyBefore: table.keyBefore[i] as number,
    keyAfter: table.keyAfter[i] as number,
    phase: EVENT_PHASES[table.phase[i] as number] as Phase,
  };
}

/** Gathers tables, in the order of their events, into an outline. */
export class OutlineBuilder {
  private length = 0;
  private readonly service: Uint8Array;
  private readonly failed: Uint8Array;
  private readonly keyed: Uint8Array;
  private readonly phase: Uint8Array;
  private readonly site: Int32Array;
  private readonly failures: number[] = [];
  private readonly bySite = new Map<number, SiteTotals>();
  private readonly crowd: Crowd;

  /** For a recording of `total` events. */
  constructor(readonly total: number) {
    this.service = new Uint8Array(total);
    this.failed = new Uint8Array(total);
    this.keyed = new Uint8Array(total);
    this.phase = new Uint8Array(total);
    this.site = new Int32Array(total);
    this.crowd = new Crowd(total, this.service);
  }

  /** Adds the next table; rows beyond the total are left out. */
  add(table: EventTable): void {
    const count = Math.min(table.length, this.total - this.length);
    for (let i = 0; i < count; i++) {
      const at = this.length + i;
      const failed = isError(table.status[i] as bigint);
      this.service[at] = table.service[i] as number;
      this.phase[at] = table.phase[i] as number;
      this.site[at] = table.site[i] as number;
      this.keyed[at] = table.keyBefore[i] === table.keyAfter[i] ? 0 : 1;
      if (failed) {
        this.failed[at] = 1;
        this.failures.push(at);
      }
      this.count(table, i, failed);
    }
    this.length += count;
    this.crowd.grow(this.length);
  }

  private count(table: EventTable, i: number, failed: boolean): void {
    const site = table.site[i] as number;
    if (site < 0) return;
    const known = this.bySite.get(site);
    if (!known) {
      const first = eventRow(table, i);
      this.bySite.set(site, { count: 1, failures: failed ? 1 : 0, first, ...(failed ? { failure: first } : {}) });
      return;
    }
    known.count++;
    if (!failed) return;
    known.failures++;
    known.failure ??= eventRow(table, i);
  }

  /** What has arrived so far. The columns are shared with the builder; a new object says that they grew. */
  outline(): Outline {
    const { length, service, failed, keyed, phase, site, failures, bySite, crowd } = this;
    return { length, service, failed, keyed, phase, site, failures, bySite, crowd };
  }
}

/** Index of the event at which stepping to the next failure arrives: the first failed one at or after `from`, else the first of all; -1 without any. */
export function nextFailure(outline: Outline, from: number): number {
  return outline.failures.find((event) => event >= from) ?? outline.failures[0] ?? -1;
}

/** True when a line of a file lies in a call. */
export function siteCovers(site: CallSite, file: string, line: number): boolean {
  return site.place.file === file && line >= site.place.line && line <= site.place.endLine;
}

// What a rule is: one piece of the field's own guidance, held against a platform, a run of a script, or both. A rule is one
// file of this folder and one line of index.ts; it imports no sibling rule.
//
//   R1  A rule looks at what is there: without a recording, rules about calls are silent.
//   R2  One finding for each place (a region, a call site), with the number of times; not one for each event.
//   R3  Findings of a rule carry its id and its severity.

import type { AddressRange, Finding, Note, Severity } from '../base/finding';
import { type EventTable, MAX_ARGUMENTS, SERVICES } from '../event';
import type { Recording } from '../machine/recording';
import type { Platform } from '../platform/platform';
import type { CheckedProgram } from '../script/tree';

/** What rules look at. */
export interface Subject {
  readonly platform?: Platform;
  readonly recording?: Pick<Recording, 'length' | 'events' | 'sites' | 'moment'>;
  readonly program?: CheckedProgram;
}

export interface Rule {
  /** Stable, kebab-case; the documentation is filed under it. */
  readonly id: string;
  readonly severity: Severity;
  /** One line for a list of rules. */
  readonly title: string;
  /** Where the guidance is from. */
  readonly reference: string;
  /** What to do, for the documentation: a paragraph of Markdown. */
  readonly advice: string;
  check(subject: Subject): Iterable<Finding>;
}

/** How many call sites a rule names; further ones are counted in a finding without a place. */
const LISTED = 100;

/** What a rule says of a call site at its first occurrence. */
export interface CallDetail {
  readonly message: string;
  readonly remedy: string;
  readonly range?: AddressRange;
  readonly notes?: readonly Note[];
}

/** Collects what a rule finds at call sites (R2). Calls of the firmware itself, site -1, are not the user's and are passed over. */
export class CallFindings {
  private readonly bySite = new Map<number, { finding: Finding; count: number }>();
  private more = 0;

  constructor(
    private readonly rule: Pick<Rule, 'id' | 'severity'>,
    private readonly recording: NonNullable<Subject['recording']>,
  ) {}

  /** `detail` is asked for at the first call of a site alone. */
  add(site: number, event: number, detail: () => CallDetail): void {
    const known = this.bySite.get(site);
    if (known) {
      known.count++;
      return;
    }
    const callSite = this.recording.sites[site];
    if (!callSite) return;
    if (this.bySite.size >= LISTED) {
      this.more++;
      return;
    }
    const { message, remedy, range, notes = [] } = detail();
    const trail = callSite.callers.map((caller) => ({ message: `called from ${caller.function}`, place: caller.place }));
    const all = [...notes, ...trail];
    const finding: Finding = {
      rule: this.rule.id,
      severity: this.rule.severity,
      message,
      place: callSite.place,
      remedy,
      event,
      ...(range ? { range } : {}),
      ...(all.length > 0 ? { notes: all } : {}),
    };
    this.bySite.set(site, { finding, count: 1 });
  }

  *findings(): Generator<Finding> {
    for (const { finding, count } of this.bySite.values()) yield count > 1 ? { ...finding, count } : finding;
    if (this.more > 0) {
      yield {
        rule: this.rule.id,
        severity: this.rule.severity,
        message: `the same at further places, ${this.more} calls in all`,
        count: this.more,
      };
    }
  }
}

/** One call of a service, as a view into the columns: valid until the next one is asked for. */
export interface Call {
  readonly index: number;
  readonly site: number;
  readonly status: bigint;
  readonly result: bigint;
  readonly keyBefore: number;
  readonly keyAfter: number;
  /** Argument by its index in `SERVICES[…].arguments`. */
  argument(n: number): bigint;
}

/** Events are read in blocks of this many rows. */
const BLOCK = 16_384;

/** Calls of the named services, in order, each with the name. Reads the recording once and makes one object in all. */
export function forEachCall(
  recording: NonNullable<Subject['recording']>,
  services: readonly string[],
  visit: (call: Call, service: string) => void,
): void {
  const names = new Map(services.map((name) => [SERVICES.findIndex((service) => service.name === name), name]));
  let table: EventTable = recording.events(0, 0);
  let row = 0;
  const call: Call = {
    get index() {
      return table.first + row;
    },
    get site() {
      return table.site[row] as number;
    },
    get status() {
      return table.status[row] as bigint;
    },
    get result() {
      return table.result[row] as bigint;
    },
    get keyBefore() {
      return table.keyBefore[row] as number;
    },
    get keyAfter() {
      return table.keyAfter[row] as number;
    },
    argument: (n) => table.arguments[row * MAX_ARGUMENTS + n] as bigint,
  };
  for (let first = 0; first < recording.length; first += BLOCK) {
    table = recording.events(first, Math.min(BLOCK, recording.length - first));
    for (row = 0; row < table.length; row++) {
      const name = names.get(table.service[row] as number);
      if (name !== undefined) visit(call, name);
    }
  }
}

// The findings of a run as they arise: one per rule and place, the first MAX_FINDINGS places of a rule in full, the
// rest only counted.

import type { AddressRange, Finding, Note, Place, Severity } from '../base/finding';
import { MAX_FINDINGS } from './run';

/** What a check has to say beyond its rule and place. */
export interface Detail {
  readonly message: string;
  readonly severity?: Severity;
  readonly remedy?: string;
  readonly range?: AddressRange;
  readonly notes?: readonly Note[];
}

interface Kept {
  finding: Finding;
  count: number;
}

interface OfRule {
  readonly bySite: Map<number, Kept>;
  /** Arisen at further places than are kept. */
  more: number;
}

/** At one place a rule is looked into this often; after that it is only counted. */
const CLOSE_LOOKS = 64;

export class FindingLog {
  private readonly rules = new Map<string, OfRule>();
  private readonly order: Kept[] = [];
  private readonly looks = new Map<number, { rule: string; count: number }>();

  constructor(
    private readonly placeOf: (site: number) => Place | undefined,
    private readonly trailOf: (site: number) => readonly Note[],
    private readonly event: () => number,
    private readonly tell: (finding: Finding) => void,
  ) {}

  /**
   * True when a place has been looked into so often that its next trouble is counted without finding out what exactly it
   * is; it is counted under the rule of the time before.
   */
  countOnly(site: number): boolean {
    const look = this.looks.get(site);
    if (look === undefined || look.count < CLOSE_LOOKS) return false;
    const kept = this.rules.get(look.rule)?.bySite.get(site);
    if (kept !== undefined) kept.count++;
    else (this.rules.get(look.rule) as OfRule).more++;
    return true;
  }

  report(rule: string, site: number, detail: Detail): void {
    const look = this.looks.get(site);
    if (look === undefined) this.looks.set(site, { rule, count: 1 });
    else {
      look.rule = rule;
      look.count++;
    }
    let of = this.rules.get(rule);
    if (of === undefined) {
      of = { bySite: new Map(), more: 0 };
      this.rules.set(rule, of);
    }
    const before = of.bySite.get(site);
    if (before !== undefined) {
      before.count++;
      return;
    }
    if (of.bySite.size >= MAX_FINDINGS) {
      of.more++;
      return;
    }
    const place = this.placeOf(site);
    const notes = [...(detail.notes ?? []), ...this.trailOf(site)];
    const finding: Finding = {
      rule,
      severity: detail.severity ?? 'error',
      message: detail.message,
      ...(place ? { place } : {}),
      ...(detail.range ? { range: detail.range } : {}),
      ...(detail.remedy ? { remedy: detail.remedy } : {}),
      ...(notes.length > 0 ? { notes } : {}),
      event: this.event(),
    };
    const kept = { finding, count: 1 };
    of.bySite.set(site, kept);
    this.order.push(kept);
    this.tell(finding);
  }

  /** Everything, with counts; the last finding of a rule says how many further places it had. */
  all(): Finding[] {
    const last = new Map<string, Kept>();
    for (const kept of this.order) last.set(kept.finding.rule, kept);
    return this.order.map((kept) => {
      const { finding, count } = kept;
      const more = last.get(finding.rule) === kept ? (this.rules.get(finding.rule)?.more ?? 0) : 0;
      const counted = count > 1 ? { ...finding, count } : finding;
      if (more === 0) return counted;
      const note: Note = { message: `and ${more} times more at other places, which are not listed` };
      return { ...counted, notes: [...(counted.notes ?? []), note] };
    });
  }
}

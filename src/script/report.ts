// Where the front end says what is wrong: problems with sites, turned into findings with lines and columns at the end.
//
// Invariants:
//   R1  The same problem at the same place is told once (a header may be read by several translation units).
//   R2  A header of the prelude has no warnings.
//   R3  At most MAX_PROBLEMS are kept; one further finding says that there are more.

import type { Finding, Note, Place, Severity } from '../base/finding';
import { LineIndex, type Source } from '../base/source';
import type { Expansion, Site, SourceFile } from './tree';

/** So that rubbish gives an answer of bearable length. */
export const MAX_PROBLEMS = 1000;
/** Steps of an expansion trail that are shown as notes. */
const MAX_TRAIL = 6;

export interface ProblemNote {
  readonly message: string;
  readonly site?: Site | undefined;
}

interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly site: Site;
  readonly message: string;
  readonly remedy: string | undefined;
  readonly notes: readonly ProblemNote[];
}

/** The files of a program and the way from a site to lines and columns. */
export class SourceFiles {
  readonly files: SourceFile[] = [];
  /** Headers that ship which a file of the script includes itself. */
  readonly asked = new Set<number>();
  private readonly indexes: (LineIndex | undefined)[] = [];

  /** Adds a file and returns its index. */
  add(source: Source, isPrelude: boolean): number {
    this.files.push({ name: source.name, text: source.text, isPrelude });
    return this.files.length - 1;
  }

  lines(file: number): LineIndex {
    let index = this.indexes[file];
    if (!index) {
      const { name, text } = this.files[file] as SourceFile;
      index = new LineIndex(name, text);
      this.indexes[file] = index;
    }
    return index;
  }

  place(site: Site): Place {
    return this.lines(site.file).place(site.start, site.end);
  }

  trail(site: Site): Note[] {
    const steps: Expansion[] = [];
    for (let step = site.trail; step && steps.length < MAX_TRAIL; step = step.parent) steps.push(step);
    return steps.map((step) => ({
      message: `in expansion of macro ${step.macro}`,
      place: this.place({ ...step.definition, trail: undefined }),
    }));
  }

  isPrelude(site: Site): boolean {
    return (this.files[site.file] as SourceFile).isPrelude;
  }
}

export interface Details {
  readonly remedy?: string | undefined;
  readonly notes?: readonly (ProblemNote | undefined)[];
}

export class Report {
  private readonly problems: Problem[] = [];
  private readonly seen = new Set<string>();
  private suppressed = 0;
  private firstSuppressed: Site | undefined;
  errors = 0;

  constructor(readonly sources: SourceFiles) {}

  error(rule: string, site: Site, message: string, details: Details = {}): void {
    this.errors++;
    this.add(rule, 'error', site, message, details);
  }

  warning(rule: string, site: Site, message: string, details: Details = {}): void {
    if (!this.sources.isPrelude(site)) this.add(rule, 'warning', site, message, details);
  }

  info(rule: string, site: Site, message: string, details: Details = {}): void {
    if (!this.sources.isPrelude(site)) this.add(rule, 'info', site, message, details);
  }

  private add(rule: string, severity: Severity, site: Site, message: string, details: Details): void {
    const key = `${rule}:${site.file}:${site.start}:${site.end}:${message}`;
    if (this.seen.has(key)) return;
    if (this.problems.length >= MAX_PROBLEMS) {
      this.suppressed++;
      this.firstSuppressed ??= site;
      return;
    }
    this.seen.add(key);
    const notes = (details.notes ?? []).filter((note) => note !== undefined);
    this.problems.push({ rule, severity, site, message, remedy: details.remedy, notes });
  }

  /** Everything reported, by file and place. */
  findings(): Finding[] {
    const order = this.problems.map((problem, index) => ({ problem, index }));
    order.sort((a, b) => a.problem.site.file - b.problem.site.file || a.problem.site.start - b.problem.site.start || a.index - b.index);
    const findings = order.map(({ problem }) => this.finding(problem));
    if (this.firstSuppressed) {
      findings.push({
        rule: 'c-too-many',
        severity: 'error',
        message: `${this.suppressed} more problems are not shown`,
        place: this.sources.place(this.firstSuppressed),
      });
    }
    return findings;
  }

  private finding(problem: Problem): Finding {
    const notes: Note[] = problem.notes.map((note) => ({
      message: note.message,
      ...(note.site ? { place: this.sources.place(note.site) } : {}),
    }));
    notes.push(...this.sources.trail(problem.site));
    return {
      rule: problem.rule,
      severity: problem.severity,
      message: problem.message,
      place: this.sources.place(problem.site),
      ...(problem.remedy ? { remedy: problem.remedy } : {}),
      ...(notes.length > 0 ? { notes } : {}),
    };
  }
}

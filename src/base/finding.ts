// What a rule, a reader or a check reports: data, never an exception. Lines and columns count from 1, columns in
// UTF-16 units, and the end is exclusive, so that an editor's marker and a caret under a line are the same range.

/** `error` fails a check or a run (exit code 1); `warning` and `info` do not. */
export type Severity = 'error' | 'warning' | 'info';

/** A range of a text. `file` is the name the user gave, never a path of our own. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A half-open range of physical addresses, in bytes. */
export interface AddressRange {
  readonly start: bigint;
  readonly end: bigint;
}

/** A further place that helps to understand a finding: a declaration, an earlier free. */
export interface Note {
  readonly message: string;
  readonly place?: Place;
}

export interface Finding {
  /** Stable id, kebab-case: `use-after-free`, `platform-overlap`. The documentation is filed under it. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence in the user's words, with both numbers where two disagree. */
  readonly message: string;
  readonly place?: Place;
  readonly range?: AddressRange;
  /** What to do about it. */
  readonly remedy?: string;
  readonly notes?: readonly Note[];
  /** Index of the event of the recording during which it arose. */
  readonly event?: number;
  /** How many times it arose, when more than once. */
  readonly count?: number;
}

/** True when a check or run with these findings has failed. */
export function hasErrors(findings: Iterable<Finding>): boolean {
  for (const finding of findings) if (finding.severity === 'error') return true;
  return false;
}

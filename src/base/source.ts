// A text as it came in, and the way from an offset in it to a line and a column.

import type { Place } from './finding';

/** A text with the name that messages use for it. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** Offsets at which the lines of a text start; `\n`, `\r\n` and lone `\r` end a line. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(
    readonly name: string,
    readonly text: string,
  ) {
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 13 && text.charCodeAt(i + 1) === 10) i++;
      if (c === 10 || c === 13) this.starts.push(i + 1);
    }
  }

  /** Line and column, both from 1, of an offset in 0..text.length. */
  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] as number) + 1 };
  }

  /** Offset of a line and a column, both from 1; the nearest one there is when the text has no such place. */
  offset(line: number, column: number): number {
    const start = this.starts[Math.max(1, line) - 1];
    if (start === undefined) return this.text.length;
    const end = this.starts[Math.max(1, line)] ?? this.text.length + 1;
    return Math.max(start, Math.min(start + column - 1, end - 1));
  }

  /** The half-open range of offsets as a Place. */
  place(start: number, end: number): Place {
    const a = this.position(start);
    const b = this.position(end);
    return { file: this.name, line: a.line, column: a.column, endLine: b.line, endColumn: b.column };
  }

  /** Text of a line (from 1) without its ending; empty when there is no such line. */
  line(line: number): string {
    const start = this.starts[line - 1];
    if (start === undefined) return '';
    return this.text.slice(start, this.starts[line] ?? this.text.length).replace(/[\r\n]+$/, '');
  }
}

/** The place beside text `from` of what it calls `name`, with `.` and `..` taken out; an absolute name stays. */
export function nameBeside(from: string, name: string): string {
  const [base, path] = [from, name].map((text) => text.replaceAll('\\', '/')) as [string, string];
  const isAbsolute = (text: string) => /^(?:\/|[A-Za-z]:\/)/.test(text);
  const whole = isAbsolute(path) ? path : base.slice(0, base.lastIndexOf('/') + 1) + path;
  const root = /^(?:\/|[A-Za-z]:\/)?/.exec(whole)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of whole.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || root === '') parts.push(part);
  }
  return root + parts.join('/');
}

// How the command line writes: findings with the line they are about, tables, JSON. Whatever came out of a user's file
// is stripped of control characters first, so that a text cannot steer the terminal.

import type { Finding, Note, Place } from '../src/base/finding';
import { LineIndex } from '../src/base/source';
import { hex, hexInFile } from '../src/uefi/units';

/** Texts by the names that findings use, for the lines under messages. */
export type Texts = ReadonlyMap<string, string>;

export interface Style {
  readonly bold: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly dim: (text: string) => string;
}

const PLAIN: Style = { bold: same, red: same, yellow: same, blue: same, dim: same };
const COLOURED: Style = { bold: sgr(1, 22), red: sgr(31, 39), yellow: sgr(33, 39), blue: sgr(36, 39), dim: sgr(2, 22) };

function same(text: string): string {
  return text;
}

function sgr(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}

/** Colours for a terminal that wants them: https://no-color.org. */
export function styleFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): Style {
  return stream.isTTY && !env.NO_COLOR && env.TERM !== 'dumb' ? COLOURED : PLAIN;
}

/** A text for the terminal: each control character but tab becomes `\xNN`. */
export function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** What a script printed, for the terminal: line ends and tabs stay, CR LF becomes LF. */
export function harmlessLines(text: string): string {
  return text.replaceAll('\r\n', '\n').split('\n').map(harmless).join('\n');
}

/** Widest part of a line that is shown under a message. */
const MAX_LINE = 160;

/** Writes findings as `FILE:LINE:COL: severity: text [rule]`, with the line, a caret and what to do about it. */
export class Report {
  private readonly indexes = new Map<string, LineIndex>();

  constructor(
    private readonly texts: Texts,
    private readonly style: Style = PLAIN,
  ) {}

  /** One finding, with a line end. */
  finding(finding: Finding): string {
    const { style } = this;
    const colour = { error: style.red, warning: style.yellow, info: style.blue }[finding.severity];
    const times =
      finding.count !== undefined && finding.count > 1 && !finding.message.startsWith(`${finding.count} `)
        ? ` (${finding.count} times)`
        : '';
    let text = this.head(finding.place);
    text += `${colour(finding.severity)}: ${style.bold(harmless(finding.message))}${times} [${finding.rule}]\n`;
    text += this.excerpt(finding.place);
    if (finding.range) text += `    range: ${hex(finding.range.start)} … ${hex(finding.range.end - 1n)}\n`;
    if (finding.event !== undefined) text += `    event: ${finding.event + 1}\n`;
    if (finding.remedy) text += `    ${harmless(finding.remedy)}\n`;
    for (const note of finding.notes ?? []) text += this.note(note);
    return text;
  }

  private note({ message, place }: Note): string {
    return `${this.head(place)}note: ${harmless(message)}\n${this.excerpt(place)}`;
  }

  private head(place: Place | undefined): string {
    return place ? `${this.style.bold(`${harmless(place.file)}:${place.line}:${place.column}:`)} ` : '';
  }

  /** The line that a place begins in and a caret under the place; nothing when the text is not at hand. */
  private excerpt(place: Place | undefined): string {
    const line = place && this.line(place);
    if (!place || !line) return '';
    const last = place.endLine > place.line ? line.length + 1 : place.endColumn;
    // A long line is shown around the place alone.
    const from = place.column > MAX_LINE / 2 && line.length > MAX_LINE ? place.column - 1 - MAX_LINE / 2 : 0;
    const shown = line.slice(from, from + MAX_LINE);
    const before = harmless(shown.slice(0, place.column - 1 - from)).replace(/[^\t]/g, ' ');
    const marked = harmless(shown.slice(place.column - 1 - from, last - 1 - from)).length;
    return `${harmless(shown)}\n${before}${this.style.red(`^${'~'.repeat(Math.max(0, marked - 1))}`)}\n`;
  }

  private line({ file, line }: Place): string | undefined {
    const text = this.texts.get(file);
    if (text === undefined) return undefined;
    let index = this.indexes.get(file);
    if (!index) {
      index = new LineIndex(file, text);
      this.indexes.set(file, index);
    }
    return index.line(line);
  }
}

/** `1 error, 2 warnings`; empty when there is nothing to count. */
export function tally(findings: readonly Finding[]): string {
  const parts: string[] = [];
  for (const severity of ['error', 'warning'] as const) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count > 0) parts.push(`${count} ${severity}${count === 1 ? '' : 's'}`);
  }
  return parts.join(', ');
}

/** Columns two blanks apart; those whose name begins with `>` are aligned to the right. Ends with a line end. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const right = columns.map((name) => name.startsWith('>'));
  const lines = [columns.map((name) => name.replace(/^>/, '')), ...rows.map((row) => row.map(harmless))];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => (right[i] ? cell.padStart(widths[i] as number) : cell.padEnd(widths[i] as number)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** JSON for other programs: addresses and other 64-bit values as hexadecimal strings, columns as arrays. */
export function jsonText(value: unknown): string {
  const plain = (_key: string, item: unknown): unknown => {
    if (typeof item === 'bigint') return hexInFile(item);
    if (ArrayBuffer.isView(item) && !(item instanceof DataView)) return Array.from(item as unknown as ArrayLike<unknown>);
    return item;
  };
  return `${JSON.stringify(value, plain, 2)}\n`;
}

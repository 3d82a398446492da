// Lines of a captured text as a person would have seen them: a console capture holds escape codes, cursor movements and
// erased characters, a log holds time stamps. A reader gets clean text, and every character knows where it stands in the file.
//
//   L1  A line ends as base/source.ts says (`\n`, `\r\n`, lone `\r`), so that line numbers agree with an editor's.
//   L2  Moving the cursor to another place of the screen starts a new logical line; a row that is drawn in pieces stays one.
//   L3  Work and memory are linear in the length of the text.

import type { Place } from '../base/finding';

export interface TextLine {
  /** Without escape codes and control characters other than tab. */
  readonly text: string;
  /** From 1; several logical lines may share one. */
  readonly line: number;
  /** Column in the file of each UTF-16 unit of `text` and of its end; undefined where they are the same plus 1. */
  readonly columns: Uint32Array | undefined;
}

/** Gap that a cursor movement may open in a row, in columns; screens are narrower. */
const MAX_GAP = 512;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f]/;

/** Range of a line, [start, end) in UTF-16 units of its text, as a place in the file. */
export function placeIn(file: string, line: TextLine, start = 0, end = line.text.length): Place {
  const column = (at: number) => (line.columns ? (line.columns[Math.min(at, line.text.length)] as number) : at + 1);
  const first = column(start);
  return { file, line: line.line, column: first, endLine: line.line, endColumn: Math.max(column(end), first) };
}

/** Every logical line of a text that is not blank, in order. */
export function* textLines(text: string): Generator<TextLine> {
  let line = 0;
  let start = 0;
  while (start < text.length) {
    let end = start;
    let c = 0;
    while (end < text.length) {
      c = text.charCodeAt(end);
      if (c === 10 || c === 13) break;
      end++;
    }
    line++;
    const raw = text.slice(start, end);
    if (/\S/.test(raw)) {
      if (CONTROL.test(raw)) yield* terminalLines(raw, line);
      else yield { text: raw, line, columns: undefined };
    }
    start = end + (c === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
}

/** What a terminal shows of one physical line (ECMA-48: CSI sequences, OSC strings, backspace). */
function* terminalLines(raw: string, line: number): Generator<TextLine> {
  let units: string[] = [];
  let columns: number[] = [];
  let cursor = 0;
  let row = -1;
  const put = (unit: string, column: number) => {
    units[cursor] = unit;
    columns[cursor] = column;
    cursor++;
  };
  const taken = (endColumn: number): TextLine | undefined => {
    columns.push(endColumn);
    const made = { text: units.join(''), line, columns: Uint32Array.from(columns) };
    units = [];
    columns = [];
    cursor = 0;
    return made.text.trim() === '' ? undefined : made;
  };
  let i = 0;
  while (i < raw.length) {
    const c = raw.charCodeAt(i);
    if (c !== 27) {
      if (c === 8) cursor = Math.max(0, cursor - 1);
      else if (c === 9 || c >= 32) if (c !== 127) put(raw[i] as string, i + 1);
      i++;
      continue;
    }
    const sequence = escapeSequence(raw, i);
    const column = i + 1;
    i = sequence.end;
    const first = sequence.numbers[0] ?? 1;
    switch (sequence.final) {
      case 'C':
        for (const to = Math.min(cursor + first, units.length + MAX_GAP); cursor < to; ) {
          if (cursor < units.length) cursor++;
          else put(' ', column);
        }
        break;
      case 'D':
        cursor = Math.max(0, cursor - first);
        break;
      case 'K':
        if ((sequence.numbers[0] ?? 0) === 0) {
          units.length = Math.min(units.length, cursor);
          columns.length = units.length;
        }
        break;
      case 'H':
      case 'f': {
        const to = (sequence.numbers[1] ?? 1) - 1;
        if (first === row && to >= units.length && to - units.length <= MAX_GAP) {
          cursor = units.length;
          while (cursor < to) put(' ', column);
        } else {
          const made = taken(column);
          if (made) yield made;
          row = first;
        }
        break;
      }
      case 'J': {
        const made = taken(column);
        if (made) yield made;
        break;
      }
    }
  }
  const made = taken(raw.length + 1);
  if (made) yield made;
}

interface EscapeSequence {
  /** Offset behind it. */
  readonly end: number;
  /** Final character of a CSI sequence; empty for any other. */
  readonly final: string;
  readonly numbers: readonly number[];
}

/** The escape sequence at `start`; one that is cut short ends with the text. */
function escapeSequence(raw: string, start: number): EscapeSequence {
  const kind = raw[start + 1];
  let at = start + 2;
  if (kind === '[') {
    while (at < raw.length && at - start < 64 && raw.charCodeAt(at) >= 0x20 && raw.charCodeAt(at) < 0x40) at++;
    const numbers = raw
      .slice(start + 2, at)
      .replace(/[^0-9;]/g, '')
      .split(';')
      .filter((part) => part !== '')
      .map((part) => Math.min(Number(part), 9999));
    return { end: Math.min(at + 1, raw.length), final: raw[at] ?? '', numbers };
  }
  if (kind === ']' || kind === 'P' || kind === '_') {
    // A string up to BEL or ESC \; one without an end within a screen's width is taken for a stray introducer.
    const limit = Math.min(raw.length, start + 4096);
    while (at < limit && raw.charCodeAt(at) !== 7 && raw.charCodeAt(at) !== 27) at++;
    if (at === limit) return { end: start + 2, final: '', numbers: [] };
    return { end: raw.charCodeAt(at) === 27 ? Math.min(at + 2, raw.length) : at + 1, final: '', numbers: [] };
  }
  if (kind === '(' || kind === ')' || kind === '#') return { end: Math.min(start + 3, raw.length), final: '', numbers: [] };
  return { end: Math.min(start + 2, raw.length), final: '', numbers: [] };
}

/** Heads that loggers put before a message. Each is anchored and linear. */
const HEADS: readonly RegExp[] = [
  // The kernel: level, time since boot (and since the line before, dmesg -d), thread or processor.
  /<\d{1,3}>/y,
  /\[\s{0,8}\d{1,9}\.\d{6}(?: <\s{0,8}\d{1,9}\.\d{6}>)?\] ?/y,
  /\[\s{0,8}[TC]\d{1,9}\] ?/y,
  /\[<\s{0,8}\d{1,9}\.\d{6}>\] ?/y,
  // A processor and its task, as some vendors' kernels print them.
  / ?\[\d{1,3}:\s{0,16}[\w/.:-]{1,32}:\s{0,8}\d{1,7}\] ?/y,
  // dmesg -H, -T and -x.
  /\[(?:\s{0,8}\+\d{1,9}\.\d{6}|[A-Z][a-z]{2}\s{0,2}\d{1,2} \d\d:\d\d)\] ?/y,
  /\[[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}(?: <\s{0,8}\d{1,9}\.\d{6}>)?\] ?/y,
  /(?:kern|user|mail|daemon|auth|syslog|lpr|news|local\d) {0,4}:[a-z]{3,7} {0,4}: ?/y,
  // syslog and journals.
  /[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})? (?:\S{1,64} )?(?:kernel|unknown)(?:\[\d{1,9}\])?: ?/y,
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)? \S{1,64} kernel(?:\[\d{1,9}\])?: ?/y,
  /[\w.-]{1,64} kernel: ?/y,
  // /dev/kmsg, and dmesg --json.
  /\d{1,3},\d{1,12},\d{1,15},[-cC+](?:,[a-z]{1,16}=[^;,]{0,40}){0,4};/y,
  /"msg": ?"/y,
  // Serial loggers.
  /\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,:]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?: ?(?:->|[>|:]))? ?/y,
  /\[?\d\d:\d\d:\d\d(?:[.,:]\d{1,9})?\]?(?: ?(?:->|[>|:]))? ?/y,
];

/** What a log line may be indented or quoted with where it was pasted: blanks, `>` of mail. */
const PASTE = /[ \t>]{1,40}/y;

/**
 * Offset at which a log line's own message starts, behind up to six heads of loggers, and before them the indentation of a paste.
 * Without any head it is 0: what blanks mean is for the reader to say.
 */
export function messageStart(text: string): number {
  const c = text.charCodeAt(0);
  if (c !== 32 && c !== 9 && c !== 62) return headsEnd(text, 0);
  PASTE.lastIndex = 0;
  PASTE.test(text);
  const from = PASTE.lastIndex;
  const end = headsEnd(text, from);
  return end === from ? 0 : end;
}

/** End of a log line's own message: what a page of HTML or a JSON file has behind it is left out. */
export function messageEnd(text: string, start: number): number {
  if (start >= 5 && text.charCodeAt(start - 1) === 34 && /"msg": ?"$/.test(text.slice(start - 8, start))) {
    const quote = text.lastIndexOf('"');
    if (quote >= start) return quote;
  }
  if (!text.endsWith('>')) return text.length;
  const tag = /<br ?\/?>$/.exec(text);
  return tag && tag.index >= start ? tag.index : text.length;
}

function headsEnd(text: string, from: number): number {
  let at = from;
  for (let round = 0; round < 6; round++) {
    const c = text.charCodeAt(at);
    // `<`, `[`, `"`, a blank before `[`, a digit or a letter: anything else starts no head.
    if (c !== 60 && c !== 91 && c !== 34 && !(c === 32 && at > from) && !(c >= 48 && c <= 57) && !((c | 32) >= 97 && (c | 32) <= 122))
      return at;
    let taken = false;
    for (const head of HEADS) {
      head.lastIndex = at;
      if (head.test(text)) {
        at = head.lastIndex;
        taken = true;
        break;
      }
    }
    if (!taken) return at;
  }
  return at;
}

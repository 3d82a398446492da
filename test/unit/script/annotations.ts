// Findings written under the text that they are about. A fixture of errors is C with such lines; the test takes them out, compiles
// the fixture as it stands, writes the lines anew and compares the whole text.
//
//     N = Buffer;
//     //  ^^^^^^ warning c-pointer-to-integer: expected UINTN for N, found the pointer VOID *
//     //  help: what to do
//     //  note `text at the place`: message
//
// A range that goes on after its line ends with `~`; an empty one is `|`; one that begins too far left for a caret is `//@1-5`.

import type { Finding } from '../../../src/base/finding';

const ANNOTATION = /^\s*\/\/(?:\s*(?:\^+~?|\|) (?:error|warning|info) c-|@\d|\s+help: |\s+note [`<])/;

/** The text without the lines that `annotate` writes. */
export function withoutAnnotations(text: string): string[] {
  return text.split('\n').filter((line) => !ANNOTATION.test(line));
}

/** The text with its findings written under its lines. */
export function annotate(text: string, findings: readonly Finding[], file: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (ANNOTATION.test(line)) continue;
    out.push(line);
    for (const finding of findings) {
      if (finding.place?.file === file && finding.place.line === index + 1) out.push(...annotation(finding, line, lines));
    }
  }
  for (const finding of findings)
    if (finding.place?.file !== file) out.push(`// elsewhere: ${finding.place?.file} ${finding.rule}: ${finding.message}`);
  return out.join('\n');
}

function annotation(finding: Finding, line: string, lines: readonly string[]): string[] {
  const { place, severity, rule, message, remedy, notes } = finding;
  if (!place) return [];
  const goesOn = place.endLine > place.line;
  const end = goesOn ? line.length + 1 : place.endColumn;
  const width = end - place.column;
  const marker = width <= 0 ? '|' : '^'.repeat(width) + (goesOn ? '~' : '');
  const head = place.column < 3 ? `//@${place.column}-${end}${goesOn ? '~' : ''}` : `//${' '.repeat(place.column - 3)}${marker}`;
  const result = [`${head} ${severity} ${rule}: ${message}`];
  if (remedy) result.push(`//    help: ${remedy}`);
  for (const note of notes ?? []) {
    const at = note.place;
    const text =
      at &&
      (at.file === place.file
        ? `\`${(lines[at.line - 1] ?? '').slice(at.column - 1, at.endLine > at.line ? undefined : at.endColumn - 1)}\``
        : `${at.file}`);
    result.push(`//    note ${text ?? '``'}: ${note.message}`);
  }
  return result;
}

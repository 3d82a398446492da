// Delimiter-separated values (RFC 4180, and what spreadsheets make of it): quoted fields may hold delimiters, quotes and line ends.
// Every field keeps the line and column at which it starts.
//
//   C1  A field that begins with one of `= + - @` or a tab would be a formula to a spreadsheet: it is written behind an apostrophe, and
//       an apostrophe before such a character (or another apostrophe) is taken off again.

export interface Field {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** The delimiter of a header line: the one of `,` `;` tab `|` that it has most of. */
export function delimiterOf(header: string): string {
  let best = ',';
  let most = 0;
  for (const delimiter of [',', ';', '\t', '|']) {
    const count = header.split(delimiter).length - 1;
    if (count > most) {
      best = delimiter;
      most = count;
    }
  }
  return best;
}

/** Rows of fields; empty lines are left out. Linear in the length of the text. */
export function* rowsOf(text: string, delimiter: string): Generator<Field[]> {
  let at = 0;
  let line = 1;
  let lineStart = 0;
  while (at < text.length) {
    const row: Field[] = [];
    let isOpen = true;
    while (isOpen) {
      const start = { line, column: at - lineStart + 1 };
      let value = '';
      if (text[at] === '"') {
        const parts: string[] = [];
        at++;
        for (;;) {
          const quote = text.indexOf('"', at);
          const end = quote < 0 ? text.length : quote;
          parts.push(text.slice(at, end));
          for (let i = at; i < end; i++) {
            const c = text.charCodeAt(i);
            if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) {
              line++;
              lineStart = i + 1;
            }
          }
          at = end + 1;
          if (text[at] !== '"') break;
          parts.push('"');
          at++;
        }
        value = parts.join('');
      }
      const from = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
      value += text.slice(from, at);
      row.push({
        text: value,
        ...start,
        endColumn: Math.max(start.line === line ? Math.min(at, text.length) - lineStart + 1 : start.column, start.column),
      });
      isOpen = text[at] === delimiter;
      if (isOpen) at++;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    lineStart = at;
    if (row.length > 1 || (row[0] as Field).text.trim() !== '') yield row;
  }
}

/** One row with its line end. */
export function rowText(fields: readonly string[]): string {
  return `${fields.map(fieldText).join(',')}\n`;
}

function fieldText(field: string): string {
  const safe = /^[=+\-@\t']/.test(field) ? `'${field}` : field;
  return /[",;|\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A field as it was before `rowText` made it safe. */
export function plainField(text: string): string {
  return /^'[=+\-@\t']/.test(text) ? text.slice(1) : text;
}

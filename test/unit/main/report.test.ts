// Messages as the command line prints them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, harmlessLines, jsonText, Report, styleFor, table, tally } from '../../../main/report';
import type { Finding } from '../../../src/base/finding';

const TEXT = 'int main (void)\n{\n\treturn\tfoo (1);\n}\n';

const finding = (more: Partial<Finding>): Finding => ({ rule: 'undeclared', severity: 'error', message: 'foo is not declared', ...more });

const at = (line: number, column: number, endLine: number, endColumn: number, file = 'a.c') => ({ file, line, column, endLine, endColumn });

describe('a finding', () => {
  const report = new Report(new Map([['a.c', TEXT]]));

  test('stands under its file, line and column, with the line and a caret', () => {
    expect(report.finding(finding({ place: at(3, 9, 3, 12), remedy: 'Declare it first.' }))).toBe(
      'a.c:3:9: error: foo is not declared [undeclared]\n\treturn\tfoo (1);\n\t      \t^~~\n    Declare it first.\n',
    );
  });

  test('has its notes, counts, range and event', () => {
    const full = finding({
      severity: 'warning',
      place: at(1, 5, 1, 9),
      count: 12,
      range: { start: 0x1000n, end: 0x2000n },
      event: 3,
      notes: [{ message: 'declared here', place: at(4, 1, 4, 2) }, { message: 'and nowhere else' }],
    });
    expect(report.finding(full)).toBe(
      'a.c:1:5: warning: foo is not declared (12 times) [undeclared]\nint main (void)\n    ^~~~\n' +
        '    range: 0x1000 … 0x1FFF\n    event: 4\na.c:4:1: note: declared here\n}\n^\nnote: and nowhere else\n',
    );
  });

  test.each<[string, Finding, string]>([
    ['without a place', finding({}), 'error: foo is not declared [undeclared]\n'],
    ['in a text that is not at hand', finding({ place: at(1, 1, 1, 2, 'b.c') }), 'b.c:1:1: error: foo is not declared [undeclared]\n'],
    ['beyond the last line', finding({ place: at(99, 1, 99, 2) }), 'a.c:99:1: error: foo is not declared [undeclared]\n'],
    [
      'over several lines',
      finding({ place: at(1, 11, 3, 2) }),
      'a.c:1:11: error: foo is not declared [undeclared]\nint main (void)\n          ^~~~~\n',
    ],
    ['of no width', finding({ place: at(1, 1, 1, 1) }), 'a.c:1:1: error: foo is not declared [undeclared]\nint main (void)\n^\n'],
    [
      'at the end of a line',
      finding({ place: at(1, 16, 1, 16) }),
      `a.c:1:16: error: foo is not declared [undeclared]\nint main (void)\n${' '.repeat(15)}^\n`,
    ],
  ])('%s', (_name, given, expected) => {
    expect(report.finding(given)).toBe(expected);
  });

  test('in a very long line shows the place alone', () => {
    const long = `${'x'.repeat(100_000)}BAD${'y'.repeat(100_000)}`;
    const text = new Report(new Map([['a.c', long]])).finding(finding({ place: at(1, 100_001, 1, 100_004) }));
    const [, line, caret] = text.split('\n') as [string, string, string];
    expect(line.length).toBe(160);
    expect(line.slice(caret.indexOf('^'), caret.length)).toBe('BAD');
  });

  test('is coloured for a terminal that wants it, and only there', () => {
    expect(new Report(new Map(), styleFor({ isTTY: true }, {})).finding(finding({}))).toContain('\u001b[31merror');
    for (const [stream, env] of [
      [{ isTTY: false }, {}],
      [{}, {}],
      [{ isTTY: true }, { NO_COLOR: '1' }],
      [{ isTTY: true }, { TERM: 'dumb' }],
    ] as const) {
      expect(new Report(new Map(), styleFor(stream, env)).finding(finding({}))).not.toContain('\u001b');
    }
  });

  test('never steers the terminal, whatever the user’s text holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.nat(200),
        fc.nat(200),
        (text, message, column, width) => {
          const place = at(1, column + 1, 1, column + 1 + width);
          const written = new Report(new Map([['a.c', text]])).finding(finding({ message, place, remedy: text }));
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
          expect(written).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
        },
      ),
    );
  });
});

test('a script’s output keeps its lines and loses its escapes', () => {
  expect(harmlessLines('one\r\ntwo\t2\r\n\u001b[31mred\u0007')).toBe('one\ntwo\t2\n\\x1b[31mred\\x07');
  expect(harmless('a\nb')).toBe('a\\x0ab');
});

test('tables are aligned', () => {
  expect(
    table(
      ['ID', '>SIZE', 'NAME'],
      [
        ['a', '1', 'x'],
        ['long', '1000', ''],
      ],
    ),
  ).toBe('ID    SIZE  NAME\na        1  x\nlong  1000\n');
});

test('tallies name errors and warnings', () => {
  expect(tally([])).toBe('');
  expect(tally([finding({}), finding({ severity: 'warning' }), finding({ severity: 'warning' }), finding({ severity: 'info' })])).toBe(
    '1 error, 2 warnings',
  );
});

test('JSON spells addresses in hexadecimal and columns as lists', () => {
  expect(JSON.parse(jsonText({ a: 0x1_0000_0000n, b: new Float64Array([1, 2]), c: undefined }))).toEqual({ a: '0x100000000', b: [1, 2] });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../src/base/source';
import { messageStart, placeIn, textLines } from '../../../src/formats/lines';

const all = (text: string) => [...textLines(text)];
const texts = (text: string) => all(text).map((line) => line.text);

describe('lines of a capture', () => {
  it('ends lines at LF, CR LF and lone CR, and counts them as an editor does', () => {
    const lines = all('a\r\n\nb\n\rc\rd');
    expect(lines.map((line) => [line.text, line.line])).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 5],
      ['d', 6],
    ]);
  });

  it('drops colours and keeps the columns of the file', () => {
    const raw = '\x1b[1m\x1b[33mShell> \x1b[0mmemmap';
    const [line] = all(raw);
    expect(line?.text).toBe('Shell> memmap');
    const place = placeIn('x', line as NonNullable<typeof line>, 7, 13);
    expect(raw.slice(place.column - 1, place.endColumn - 1)).toBe('memmap');
  });

  it('starts a new line where the cursor jumps, and keeps a row that is drawn in pieces', () => {
    expect(texts('old\x1b[2J\x1b[01;01HType\x1b[01;08HStart\x1b[02;01Hnext')).toEqual(['Type   Start', 'next'].toSpliced(0, 0, 'old'));
  });

  it('replays erased and moved characters', () => {
    expect(texts('autoboot:  2 \b\b\b 1 ')).toEqual(['autoboot:  1 ']);
    expect(texts('i\x1b[K\x1b[Din\x1b[K\x1b[D\x1b[Dinfo\x1b[K')).toEqual(['info']);
  });

  it('finds where the message of a log line starts', () => {
    const heads = [
      '',
      '[    0.000000] ',
      '<6>[    1.234567] ',
      '[    0.000000][    T0] ',
      '[Sun Nov 22 10:00:00 2026] ',
      'Nov 22 10:00:00 host kernel: [    0.000000] ',
      '2026-11-22T10:00:00.123456+00:00 host kernel: ',
      'kern  :info  : [    0.000000] ',
      '[2026-11-22 10:00:00.123] [    0.000000] ',
      '10:00:00.123 -> ',
    ];
    for (const head of heads) expect(`${head}BIOS-e820: x`.slice(messageStart(`${head}BIOS-e820: x`)), head).toBe('BIOS-e820: x');
    expect('[    0.000000]   DMA      [mem'.slice(messageStart('[    0.000000]   DMA      [mem'))).toBe('  DMA      [mem');
  });

  it('never places anything outside its line', () => {
    const piece = fc.constantFrom('a', ' ', '\n', '\r', '\b', '\x1b[K', '\x1b[3;7H', '\x1b[D', '\x1b[9C', '\x1b]0;t', '\x07', '\x1b', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const index = new LineIndex('x', text);
        for (const line of textLines(text)) {
          const place = placeIn('x', line);
          const length = index.line(place.line).length;
          expect(place.column).toBeGreaterThanOrEqual(1);
          expect(place.endColumn).toBeGreaterThanOrEqual(place.column);
          expect(place.endColumn).toBeLessThanOrEqual(length + 1);
        }
      }),
    );
  });
});

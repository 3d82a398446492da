// Inputs: bytes become the text that a person would see, whatever wrote them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionsOf } from '../../../src/formats/format';
import { FORMATS, formatOf, readInput, recognise } from '../../../src/formats/index';
import { decodeText, encodeUtf8, inputOf } from '../../../src/formats/input';

const utf16 = (text: string, little: boolean, mark: boolean) => {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  const units = mark ? `\ufeff${text}` : text;
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), little);
  return bytes;
};

describe('decodeText', () => {
  const wellFormed = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !text.startsWith('\ufeff'));

  test('UTF-8 as the platform’s own decoder has it, with a mark or without', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(encodeUtf8(text)).toEqual(bytes);
        fc.pre(!text.includes('\0'));
        expect(decodeText(bytes)).toBe(text);
        expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toBe(text);
      }),
    );
  });

  test('UTF-16 of either order, with a mark, or recognised without one', () => {
    fc.assert(
      fc.property(wellFormed, fc.boolean(), (text, little) => {
        expect(decodeText(utf16(text, little, true))).toBe(text);
      }),
    );
    const log = 'Type       Start            End              # Pages          Attributes\r\n';
    expect(decodeText(utf16(log, true, false))).toBe(log);
    expect(decodeText(utf16(log, false, false))).toBe(log);
  });

  test('bytes that are no UTF-8 stand for themselves, and the rest stays readable', () => {
    expect(decodeText(Uint8Array.from([0x47, 0xfc, 0x6e, 0x20, 0xc3, 0xbc, 0xff, 0x41]))).toBe('Gün üÿA');
    for (const bytes of [
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe2, 0x82],
    ]) {
      expect(decodeText(Uint8Array.from(bytes))).toBe(String.fromCharCode(...bytes));
    }
  });

  test('any bytes, any length, give some text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeText(bytes).length).toBeLessThanOrEqual(bytes.length);
      }),
    );
    expect(decodeText(new Uint8Array(300_000).fill(0xc3)).length).toBe(300_000);
  });

  test('a lone surrogate is replaced when it is written', () => {
    expect(encodeUtf8('a\ud800b')).toEqual(new TextEncoder().encode('a\ud800b'));
  });

  test('a text as input has no mark, and its bytes are made on demand', () => {
    const input = inputOf('x', '\ufeffä');
    expect(input.text).toBe('ä');
    expect([...input.bytes]).toEqual([0xc3, 0xa4]);
  });
});

describe('the list of formats', () => {
  test('ids are unique; each says what it is; an option’s default is one of its values', () => {
    expect(new Set(FORMATS.map((format) => format.id)).size).toBe(FORMATS.length);
    for (const format of FORMATS) {
      expect(format.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(formatOf(format.id)).toBe(format);
      expect(format.title && format.reference.length > 50).toBe(true);
      expect(Boolean(format.read) || Boolean(format.write)).toBe(true);
      expect(Boolean(format.read)).toBe(Boolean(format.recognises));
      for (const extension of format.extensions) expect(extension).toMatch(/^[a-z0-9][a-z0-9.]*$/);
      const defaults = Object.fromEntries((format.options ?? []).map((option) => [option.id, option.default]));
      expect(optionsOf(format, defaults)).toEqual({ options: defaults, findings: [] });
    }
  });

  test('content that nothing knows is an error that lists what can be read', () => {
    for (const text of ['', 'hello', '\0\0\0\0']) {
      expect(recognise(inputOf('hello.txt', text))).toBeUndefined();
      expect(readInput(inputOf('hello.txt', text)).findings).toMatchObject([{ rule: 'import-unknown', severity: 'error' }]);
    }
  });

  test('no reader throws or hangs on bytes that were not meant for it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.string({ maxLength: 100 }), (bytes, text) => {
        for (const format of FORMATS) {
          for (const input of [inputOf('x', bytes), inputOf('x', text)]) {
            format.recognises?.(input);
            const read = format.read?.(input);
            if (read) expect(Array.isArray(read.moment.regions)).toBe(true);
          }
        }
      }),
    );
  });
});

// The filter language of the tables.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilter, suggestions } from '../../../../renderer/table/filter';
import { EFI_MEMORY } from '../../../../src/uefi/attribute';
import { aRow, type Row, tableOf } from './a-table';

function passes(text: string, part: Partial<Row>): boolean {
  const parsed = parseFilter(text, tableOf([aRow(part)]));
  if (parsed.kind !== 'filter') throw new Error(`${text}: ${parsed.kind === 'wrong' ? parsed.message : 'no filter'}`);
  return parsed.filter(0);
}

describe('a filter', () => {
  it('compares types by any of their names', () => {
    for (const name of ['EfiLoaderData', 'LoaderData', 'loaderdata', '2']) {
      expect(passes(`type == ${name}`, { type: 2 })).toBe(true);
      expect(passes(`type == ${name}`, { type: 1 })).toBe(false);
    }
    expect(passes('type == BS_Data', { type: 4 })).toBe(true);
    expect(passes('type contains runtime', { type: 6 })).toBe(true);
    expect(passes('type contains runtime', { type: 4 })).toBe(false);
  });

  it('takes addresses and sizes as people write them', () => {
    expect(passes('start >= 4G-16M', { start: 0xff00_0000 })).toBe(true);
    expect(passes('start >= 4G-16M', { start: 0xfeff_f000 })).toBe(false);
    expect(passes('base < 2M', { start: 0x10_0000 })).toBe(true);
    expect(passes('size == 64K', { pages: 16 })).toBe(true);
    expect(passes('end == 0x10FFFF', { start: 0x10_0000, pages: 16 })).toBe(true);
  });

  it('joins with and before or, in signs or words, and obeys parentheses and not', () => {
    for (const [and, or, not] of [
      ['&&', '||', '!'],
      ['and', 'or', 'not '],
      ['AND', 'OR', 'NOT '],
    ]) {
      expect(passes(`type == 7 ${or} type == 4 ${and} pages > 100`, { type: 7, pages: 1 })).toBe(true);
      expect(passes(`(type == 7 ${or} type == 4) ${and} pages > 100`, { type: 7, pages: 1 })).toBe(false);
      expect(passes(`${not}(type == 7)`, { type: 4 })).toBe(true);
      expect(passes(`${not}type == 7`, { type: 7 })).toBe(false);
    }
  });

  it('tests attributes by name, with or without the prefix', () => {
    const attribute = EFI_MEMORY.WB | EFI_MEMORY.XP;
    expect(passes('attr has XP', { attribute })).toBe(true);
    expect(passes('attr has EFI_MEMORY_XP', { attribute })).toBe(true);
    expect(passes('attr has xp', { attribute })).toBe(true);
    expect(passes('attr has RUNTIME', { attribute })).toBe(false);
    expect(passes('attr == 0x4008', { attribute })).toBe(true);
  });

  it('looks for texts, in one column or in all', () => {
    expect(passes('owner contains dma', {})).toBe(true);
    expect(passes('owner == "dma.c:3"', {})).toBe(true);
    expect(passes('owner != dma.c:3', {})).toBe(false);
    expect(passes('"loader"', { type: 2 })).toBe(true);
    expect(passes('"loader" && pages == 16', { type: 4 })).toBe(false);
    expect(passes('owner contains "a b or c"', { owner: 'x a b or c y' })).toBe(true);
  });

  it('finds what covers an address', () => {
    expect(passes('covers 1M', {})).toBe(true);
    expect(passes('covers 0x10FFFF', {})).toBe(true);
    expect(passes('covers 0x110000', {})).toBe(false);
  });

  it('is none when empty', () => {
    expect(parseFilter('  ', tableOf([]))).toEqual({ kind: 'none' });
  });

  it.each([
    ['type', 'Expected ==, != or contains at the end.'],
    ['type = 7', 'Expected ==, != or contains before "= 7".'],
    ['owner < 3', 'Expected ==, != or contains before "3".'],
    ['colour == 7', 'Expected type, start, end, pages, size, attr, owner, state or covers, or a text in quotes before "colour == 7".'],
    ['pages > many', 'Expected a number such as 16, 0xA0000 or 4G-16M before "many".'],
    ['pages >', 'Expected a number such as 16, 0xA0000 or 4G-16M at the end.'],
    ['type == Blue', 'Expected a type such as EfiReservedMemoryType, EfiLoaderCode, EfiLoaderData before "Blue".'],
    ['state == gone', 'Expected a state such as free, used before "gone".'],
    ['(type == 7', 'Expected ")" at the end.'],
    ['attr is XP', 'Expected has, == or != before "is XP".'],
    ['attr has toString', 'Expected an attribute such as UC, WC, WT, WB, UCE, WP, RP, XP before "toString".'],
    ['"open', 'Expected a closing quote at the end.'],
    ['pages > 1 &&', 'Expected type, start, end, pages, size, attr, owner, state or covers, or a text in quotes at the end.'],
    ['pages > 1) ', 'Expected &&, || or the end before ")".'],
  ])('%s says what was expected', (text, message) => {
    expect(parseFilter(text, tableOf([]))).toEqual({ kind: 'wrong', message });
  });

  it('never throws, whatever is typed', () => {
    const words = fc.constantFrom(
      'type',
      'pages',
      'attr',
      'has',
      '==',
      '!=',
      '<',
      '(',
      ')',
      '!',
      '&&',
      '||',
      'and',
      'or',
      'not',
      '"',
      '7',
      '4G-',
      'XP',
      ' ',
      'covers',
      'contains',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join(' ')),
        ),
        fc.nat(60),
        (text, caret) => {
          const table = tableOf([aRow()]);
          const parsed = parseFilter(text, table);
          if (parsed.kind === 'filter') expect(typeof parsed.filter(0)).toBe('boolean');
          for (const { text: next, caret: at } of suggestions(text, Math.min(caret, text.length), table))
            expect(at).toBeLessThanOrEqual(next.length);
        },
      ),
    );
  });
});

describe('what may come next', () => {
  const words = (text: string) => suggestions(text, text.length, tableOf([aRow()])).map(({ word }) => word);

  it('is a field at the beginning and after a joint', () => {
    expect(words('')).toEqual(['type', 'start', 'end', 'pages', 'size', 'attr', 'owner', 'state', 'covers']);
    expect(words('pages > 1 && s')).toEqual(['start', 'size', 'state', 'pages', 'covers']);
  });

  it('is an operator after a field, a joint after a test', () => {
    expect(words('pages ')).toEqual(['==', '!=', '<=', '>=', '<', '>']);
    expect(words('attr ')).toEqual(['has', '==', '!=']);
    expect(words('pages > 16 ')).toEqual(['&&', '||']);
  });

  it('is a name of the value where it has names, those that begin so first', () => {
    expect(words('type == load')).toEqual(['EfiLoaderCode', 'EfiLoaderData']);
    expect(words('attr has R')[0]).toBe('RP');
    expect(words('state == u')).toEqual(['used']);
  });

  it('is put in for what was begun', () => {
    expect(suggestions('type == load && pages > 1', 12, tableOf([aRow()]))[0]).toEqual({
      word: 'EfiLoaderCode',
      text: 'type == EfiLoaderCode && pages > 1',
      caret: 22,
    });
  });
});

// The filter language of the tables.

import { describe, expect, it } from 'vitest';
import { type Filter, type FilterRow, matchesRow, parseFilter } from '../../../renderer/filter';
import { EFI_MEMORY } from '../../../src/uefi/attribute';

const row = (part: Partial<FilterRow>): FilterRow => ({ type: 7, start: 0x10_0000, pages: 16, attribute: EFI_MEMORY.WB, ...part });

function passes(text: string, part: Partial<FilterRow>): boolean {
  const filter = parseFilter(text);
  expect(typeof filter, String(filter)).toBe('object');
  return matchesRow(filter as Filter, row(part));
}

describe('a filter', () => {
  it('compares types by any of their names', () => {
    for (const name of ['EfiLoaderData', 'LoaderData', 'loaderdata', '2']) {
      expect(passes(`type == ${name}`, { type: 2 })).toBe(true);
      expect(passes(`type == ${name}`, { type: 1 })).toBe(false);
    }
    expect(passes('type == BS_Data', { type: 4 })).toBe(true);
  });

  it('takes addresses and sizes as people write them', () => {
    expect(passes('start >= 4G-16M', { start: 0xff00_0000 })).toBe(true);
    expect(passes('start >= 4G-16M', { start: 0xfeff_f000 })).toBe(false);
    expect(passes('size == 64K', { pages: 16 })).toBe(true);
    expect(passes('end == 0x10FFFF', { start: 0x10_0000, pages: 16 })).toBe(true);
  });

  it('joins with && before ||, and obeys parentheses and !', () => {
    expect(passes('type == 7 || type == 4 && pages > 100', { type: 7, pages: 1 })).toBe(true);
    expect(passes('(type == 7 || type == 4) && pages > 100', { type: 7, pages: 1 })).toBe(false);
    expect(passes('!(type == 7)', { type: 4 })).toBe(true);
    expect(passes('!type == 7', { type: 7 })).toBe(false);
  });

  it('tests attributes by name, with or without the prefix', () => {
    const attribute = EFI_MEMORY.WB | EFI_MEMORY.XP;
    expect(passes('attr has XP', { attribute })).toBe(true);
    expect(passes('attr has EFI_MEMORY_XP', { attribute })).toBe(true);
    expect(passes('attr has RUNTIME', { attribute })).toBe(false);
  });

  it('is none when empty', () => {
    expect(parseFilter('  ')).toBeUndefined();
  });

  it.each([
    ['type', 'Expected == != < <= > or >= at the end.'],
    ['type = 7', 'Expected == != < <= > or >= before "= 7".'],
    ['colour == 7', 'Expected type, start, end, pages, size or attr before "== 7".'],
    ['pages > many', 'Expected a number such as 16, 0xA0000 or 4G-16M before "many".'],
    ['type == Blue', 'Expected a memory type such as EfiLoaderData or BS_Data before "Blue".'],
    ['(type == 7', 'Expected ")" at the end.'],
    ['type == 7 pages > 1', 'Expected a memory type such as EfiLoaderData or BS_Data before "7 pages > 1".'],
    ['attr is XP', 'Expected "has" before "XP".'],
    ['attr has toString', 'Expected an attribute such as UC, WC, WT, WB, UCE, WP, RP, XP at the end.'],
  ])('%s says what was expected', (text, message) => {
    expect(parseFilter(text)).toBe(message);
  });
});

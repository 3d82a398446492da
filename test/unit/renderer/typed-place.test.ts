// A place where suggestions were asked for, and what was typed there before they came.

import { describe, expect, test } from 'vitest';
import { stillServes, typedPlace } from '../../../renderer/typed-place';

/** The place of `|` in a line. */
function at(marked: string) {
  return typedPlace(marked.replace('|', ''), 1, marked.indexOf('|') + 1);
}

describe('around a place', () => {
  test.each([
    ['  gBS->Alloc|', 'Alloc', false],
    ['  gBS->|', '', false],
    ['  gBS->Alloc|atePages (1)', 'AllocatePages', true],
    ['  x = Efi|;', 'Efi', false],
    ['  $a|b', '$ab', false],
  ])('%s: the word is "%s"', (marked, word, called) => {
    const place = at(marked);
    expect((place.before + place.after).slice(place.word.start - 1, place.word.end - 1)).toBe(word);
    expect(place.called).toBe(called);
  });

  test.each([
    ['#include <Library/Mem|>', 'Library/Mem'],
    ['#include "a b|oard.h"', 'a board.h'],
  ])('%s: the path is "%s"', (marked, path) => {
    const place = at(marked);
    expect((place.before + place.after).slice(place.path.start - 1, place.path.end - 1)).toBe(path);
  });
});

describe('an answer', () => {
  test.each([
    ['the text is the same', 'gBS->|', 'gBS->', true],
    ['the word went on', 'gBS->|', 'gBS->AllocateP', true],
    ['the word went on before other text', 'f (E|, 1)', 'f (Efi, 1)', true],
    ['the next word began', 'gBS->|', 'gBS->AllocatePool (Efi', false],
    ['the word was left', 'a|', 'a ', false],
    ['a letter was taken away', 'gB|', 'g', false],
    ['the text behind changed', 'f (E|, 1)', 'f (E, 2)', false],
    ['the line is another', 'gBS->|', '  Print (L"x");', false],
    ['before and behind overlap', 'aa|aa', 'aaa', false],
  ])('when %s', (_, marked, now, serves) => {
    expect(stillServes(at(marked), now, 'word')).toBe(serves);
  });

  test('about an #include serves until its name is closed', () => {
    const place = at('#include <|>');
    expect(stillServes(place, '#include <a-b c.h>', 'path')).toBe(true);
    expect(stillServes(place, '#include <a.h> >', 'path')).toBe(false);
  });
});

// Bookmarks are text: set, read back and taken away without touching anything else of the file.

import { describe, expect, it } from 'vitest';
import { bookmarksIn, withBookmark, withoutBookmarks } from '../../../renderer/bookmarks';

const TEXT = `{
  // The machine under test.
  "architecture": "x64",
  "regions": [], // none yet
}
`;
const DMA = { start: 0x7a3f0000, end: 0x7a5f0000 };

describe('withBookmark', () => {
  it('puts a list into a file that had none, and keeps its comments', () => {
    const text = withBookmark(TEXT, DMA, 'DMA buffer') as string;
    expect(text).toContain('// The machine under test.');
    expect(text).toContain('// none yet');
    expect(text).toContain('"base": "0x7A3F0000"');
    expect(bookmarksIn(text)).toEqual([{ name: 'DMA buffer', ...DMA }]);
  });

  it('adds to a list, and takes out the one of the same range', () => {
    const one = withBookmark(TEXT, DMA, 'DMA buffer') as string;
    const two = withBookmark(one, { start: 0, end: 0x1000 }, 'Page 0') as string;
    expect(bookmarksIn(two).map(({ name }) => name)).toEqual(['DMA buffer', 'Page 0']);
    expect(bookmarksIn(withBookmark(two, DMA, 'whatever') as string)).toEqual([{ name: 'Page 0', start: 0, end: 0x1000 }]);
  });

  it('leaves a file as it was after the last is taken away', () => {
    const one = withBookmark(TEXT, DMA, 'DMA buffer') as string;
    expect(JSON.stringify(bookmarksIn(withBookmark(one, DMA, 'DMA buffer') as string))).toBe('[]');
    expect(withBookmark(one, DMA, 'DMA buffer')).not.toContain('bookmarks');
  });

  it('reads expressions, and passes over what is no bookmark', () => {
    expect(
      bookmarksIn('{ "bookmarks": [{ "name": "top", "base": "4G-16M", "size": "16M" }, { "name": 5 }, { "name": "x", "base": "?" }] }'),
    ).toEqual([{ name: 'top', start: 2 ** 32 - 2 ** 24, end: 2 ** 32 }]);
  });

  it('does not guess in a text that holds no object', () => {
    expect(withBookmark('[', DMA, 'x')).toBeUndefined();
  });
});

describe('what a platform says besides its bookmarks', () => {
  const bare = '{ "id": "x", /* a note */ "regions": [] }';

  it('is the same with a bookmark more or less, and another when a region changes', () => {
    const marked = withBookmark(bare, { start: 0x1000, end: 0x2000 }, 'here') as string;
    expect(marked).not.toBe(bare);
    expect(withoutBookmarks(marked)).toBe(withoutBookmarks(bare));
    expect(withoutBookmarks('{ "id": "x", "regions": [1] }')).not.toBe(withoutBookmarks(bare));
  });

  it('of a text that cannot be read is the text', () => {
    expect(withoutBookmarks('{ "id": ')).toBe('{ "id": ');
  });
});

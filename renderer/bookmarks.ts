// Bookmarks in the text of a platform file: read from it, and set in it without touching anything else.

import { applyEdits, modify, type ParseError, parse, parseTree } from 'jsonc-parser';
import { parseAddress } from '../src/uefi/units';
import { address } from './event-words';
import type { Span } from './look-up';

export interface Bookmark extends Span {
  readonly name: string;
}

/** Bookmarks that a platform's text has; what is no bookmark is passed over, the findings name it. */
export function bookmarksIn(text: string): Bookmark[] {
  const root = parse(text, [], { allowTrailingComma: true }) as { bookmarks?: unknown } | undefined;
  if (!Array.isArray(root?.bookmarks)) return [];
  return root.bookmarks.flatMap((item: unknown) => {
    const { name, base, size } = (item ?? {}) as Record<string, unknown>;
    const start = numberOf(base);
    const length = size === undefined ? 1 : numberOf(size);
    return typeof name === 'string' && start !== undefined && length !== undefined
      ? [{ name, start, end: start + Math.max(1, length) }]
      : [];
  });
}

function numberOf(value: unknown): number | undefined {
  const parsed = typeof value === 'string' || typeof value === 'number' ? parseAddress(String(value)) : '';
  return typeof parsed === 'bigint' ? Number(parsed) : undefined;
}

/** What a platform's text says besides its bookmarks and comments, which no run depends on; a text that cannot be read stands for itself. */
export function withoutBookmarks(text: string): string {
  const errors: ParseError[] = [];
  const root = parse(text, errors, { allowTrailingComma: true }) as unknown;
  if (errors.length > 0 || root === null || typeof root !== 'object') return text;
  const { bookmarks: _, ...rest } = root as Record<string, unknown>;
  return JSON.stringify(rest);
}

/** The text with a bookmark more, or without the one of the same range; undefined when the text holds no object. */
export function withBookmark(text: string, range: Span, name: string): string | undefined {
  if (parseTree(text, [], { allowTrailingComma: true })?.type !== 'object') return undefined;
  const root = parse(text, [], { allowTrailingComma: true }) as { bookmarks?: unknown };
  const items: unknown[] = Array.isArray(root.bookmarks) ? root.bookmarks : [];
  const same = items.findIndex((item) => {
    const [found] = bookmarksIn(JSON.stringify({ bookmarks: [item] }));
    return found?.start === range.start && found.end === range.end;
  });
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const value = { name, base: address(range.start), size: address(range.end - range.start) };
  if (same < 0) {
    const edits = Array.isArray(root.bookmarks)
      ? modify(text, ['bookmarks', items.length], value, { formattingOptions, isArrayInsertion: true })
      : modify(text, ['bookmarks'], [value], { formattingOptions });
    return applyEdits(text, edits);
  }
  const path = items.length === 1 ? ['bookmarks'] : ['bookmarks', same];
  return applyEdits(text, modify(text, path, undefined, { formattingOptions }));
}

// Bookmarks: ranges with a name that the platform's file keeps. The text is the single truth: the list is read from it, and setting or
// taking away a bookmark is an edit of it that can be undone and is saved with the rest.

import { applyEdits, modify, parse, parseTree } from 'jsonc-parser';
import { defineStore } from 'pinia';
import { computed } from 'vue';
import { parseAddress } from '../../src/uefi/units';
import { address } from '../event-words';
import type { Span } from '../look-up';
import { type OpenDocument, pragmaPlatform, useDocuments } from './documents';
import { useWorkbench } from './workbench';

export interface Bookmark extends Span {
  readonly name: string;
}

export const useBookmarks = defineStore('bookmarks', () => {
  const documents = useDocuments();

  /** The platform that is looked at: the chosen one, the one in focus, the one that the script names, or the only one that is open. */
  const platform = computed<OpenDocument | undefined>(() => {
    const { active, platforms, script } = documents;
    const chosen = documents.find(documents.chosenPlatform);
    if (chosen || active?.kind === 'platform') return chosen ?? active;
    // The pragma is in the text, which may have changed.
    void documents.edits;
    const named = script && pragmaPlatform(documents.text(script.id));
    return (
      platforms.find(
        ({ name, source }) => named !== undefined && (source?.id === named || name === named || name === `${named}.platform.jsonc`),
      ) ?? (platforms.length === 1 ? platforms[0] : undefined)
    );
  });

  let read: { readonly id: string; readonly version: number; readonly list: readonly Bookmark[] } | undefined;
  const list = computed<readonly Bookmark[]>(() => {
    void documents.edits;
    const document = platform.value;
    if (!document) return [];
    const version = documents.version(document.id);
    if (read?.id !== document.id || read.version !== version) {
      read = { id: document.id, version, list: bookmarksIn(documents.text(document.id)) };
    }
    return read.list;
  });

  /** Adds a bookmark to the platform's text, or takes the one of the same range out of it. */
  async function toggle(range: Span, name: string): Promise<void> {
    const document = platform.value;
    const model = document && !document.readOnly ? await documents.model(document.id) : undefined;
    if (!model) {
      useWorkbench().tell('Bookmarks are kept in the platform file. Open it from the Explorer, then set the bookmark again.');
      return;
    }
    const before = model.getValue();
    const after = withBookmark(before, range, name);
    if (after === undefined) {
      useWorkbench().tell(`${document?.name} cannot be read, so that no bookmark can be put into it. Mend what its findings name first.`);
      return;
    }
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start]) start++;
    let tail = 0;
    while (tail < before.length - start && tail < after.length - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
    const [from, to] = [model.getPositionAt(start), model.getPositionAt(before.length - tail)];
    model.pushStackElement();
    model.pushEditOperations(
      [],
      [
        {
          range: { startLineNumber: from.lineNumber, startColumn: from.column, endLineNumber: to.lineNumber, endColumn: to.column },
          text: after.slice(start, after.length - tail),
        },
      ],
      () => null,
    );
    model.pushStackElement();
  }

  return { platform, list, toggle };
});

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

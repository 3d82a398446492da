// Bookmarks: ranges with a name that the platform's file keeps. The text is the single truth: the list is read from it, and setting or
// taking away a bookmark is an edit of it that can be undone and is saved with the rest.

import { defineStore } from 'pinia';
import { computed } from 'vue';
import { type Bookmark, bookmarksIn, withBookmark } from '../bookmarks';
import type { Span } from '../look-up';
import { type OpenDocument, pragmaPlatform, useDocuments } from './documents';
import { useWorkbench } from './workbench';

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

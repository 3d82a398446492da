// Breakpoints: lines at which the timeline's cursor stops. They move with the text as it is edited, and are kept with the documents
// that can be opened again.
//
//   B1  lines of a document are ascending, each once;
//   B2  while a document has a model, its decorations say where its breakpoints are.

import type * as Monaco from 'monaco-editor/editor';
import { defineStore } from 'pinia';
import { computed, shallowReactive, shallowRef } from 'vue';
import { host } from '../host';
import { type OpenDocument, useDocuments } from './documents';
import { useWorkbench } from './workbench';

export const useBreakpoints = defineStore('breakpoints', () => {
  const documents = useDocuments();
  /** Lines by the document's id. */
  const lines = shallowReactive(new Map<string, readonly number[]>());
  /** Grows with every change, for whoever keeps them. */
  const changes = shallowRef(0);
  const marked = new Map<string, { readonly model: Monaco.editor.ITextModel; ids: string[] }>();

  const count = computed(() => [...lines.values()].reduce((sum, list) => sum + list.length, 0));

  /** All of them, by the names of their files. */
  const places = computed(() => documents.list.flatMap(({ id, name }) => (lines.get(id) ?? []).map((line) => ({ file: name, line }))));

  function put(id: string, next: readonly number[]): void {
    const sorted = [...new Set(next)].sort((a, b) => a - b);
    if (sorted.length > 0) lines.set(id, sorted);
    else lines.delete(id);
    changes.value++;
  }

  /** Sets a breakpoint, or takes it away. A line on which nothing runs leads to the next one on which something does. */
  async function toggle(document: OpenDocument, line: number): Promise<void> {
    if (document.kind !== 'script') return;
    const before = lines.get(document.id) ?? [];
    if (before.includes(line)) {
      put(
        document.id,
        before.filter((other) => other !== line),
      );
      decorate(document.id);
      return;
    }
    const scenario = documents.scenario(documents.programOf(document));
    const stops = await host.stops(scenario, document.name).catch(() => []);
    // A text with errors may have no stops yet; the line is taken as it is.
    const around = stops.findLast((stop) => stop.line <= line && line <= stop.endLine);
    const at = stops.length === 0 ? line : (around ?? stops.find((stop) => stop.line >= line))?.line;
    if (at === undefined) {
      useWorkbench().tell(`Nothing runs on line ${line} of ${document.name} or below it, so a run cannot stop there.`);
      return;
    }
    const now = lines.get(document.id) ?? [];
    put(document.id, now.includes(at) ? now.filter((other) => other !== at) : [...now, at]);
    decorate(document.id);
  }

  function clear(): void {
    const ids = [...lines.keys()];
    lines.clear();
    changes.value++;
    for (const id of ids) decorate(id);
  }

  /** Follows a document's model (B2). */
  function follow(id: string, model: Monaco.editor.ITextModel): void {
    if (marked.get(id)?.model === model) return;
    marked.set(id, { model, ids: [] });
    decorate(id);
    model.onDidChangeContent(() => {
      const mark = marked.get(id);
      if (!mark || mark.ids.length === 0) return;
      const now = mark.ids.flatMap((decoration) => model.getDecorationRange(decoration)?.startLineNumber ?? []);
      const before = lines.get(id) ?? [];
      if (now.length === before.length && now.every((line, i) => line === before[i])) return;
      put(id, now);
      decorate(id);
    });
    model.onWillDispose(() => marked.delete(id));
  }

  function decorate(id: string): void {
    const mark = marked.get(id);
    if (!mark) return;
    mark.ids = mark.model.deltaDecorations(
      mark.ids,
      (lines.get(id) ?? []).map((line) => ({
        range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
        options: {
          // Left of what findings and the cursor have to say about the line.
          glyphMargin: { position: 1 },
          glyphMarginClassName: 'mark mark-breakpoint',
          glyphMarginHoverMessage: { value: 'Breakpoint. Click, or press F9, to remove it.' },
          overviewRuler: { color: { id: 'editorError.foreground' }, position: 1 },
          // Stays with the text of its line.
          stickiness: 1,
        },
      })),
    );
  }

  /** What is kept with the arrangement: lines by document. */
  function kept(): Record<string, readonly number[]> {
    return Object.fromEntries(lines);
  }

  /** Takes up what was kept; a value of another shape counts as nothing. */
  function restore(value: unknown): void {
    if (value === null || typeof value !== 'object') return;
    for (const [id, list] of Object.entries(value)) {
      if (Array.isArray(list)) put(id, list.filter((line): line is number => Number.isInteger(line) && line > 0).slice(0, 1000));
    }
  }

  return { lines, count, places, changes, toggle, clear, follow, kept, restore };
});

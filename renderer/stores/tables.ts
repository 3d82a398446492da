// What the tables have in common: which show their filter, how wide the user made their columns, which filters were used, and
// which table has the keyboard, so that commands reach it.

import { defineStore } from 'pinia';
import { computed, reactive, shallowReactive, shallowRef } from 'vue';
import type { CopyForm } from '../table/copy-as';
import { useKept } from './kept';

/** What a table lets commands do with it. */
export interface TableHandle {
  readonly id: string;
  filter(): void;
  copy(form: CopyForm): void;
}

/** Filters that are kept for each table, the latest first. */
const KEPT_FILTERS = 8;

export const useTables = defineStore('tables', () => {
  const kept = useKept();
  /** Ids of the tables that show their filter. */
  const filtering = reactive(new Set<string>());
  const handles = shallowReactive(new Map<string, TableHandle>());
  const lastId = shallowRef<string>();
  /** The table that has, or last had, the keyboard. */
  const last = computed(() => (lastId.value === undefined ? undefined : handles.get(lastId.value)));

  function register(handle: TableHandle): () => void {
    handles.set(handle.id, handle);
    return () => {
      if (handles.get(handle.id) === handle) handles.delete(handle.id);
    };
  }

  function enter(id: string): void {
    lastId.value = id;
  }

  function toggleFilter(id: string): void {
    if (!filtering.delete(id)) filtering.add(id);
  }

  const widthsOf = (id: string): Readonly<Record<string, number>> => kept.values.widths?.[id] ?? {};

  /** Remembers a width at a text scale of 1; undefined forgets it. */
  function setWidth(id: string, column: string, width: number | undefined): void {
    const { [column]: _, ...others } = widthsOf(id);
    kept.change({ widths: { ...kept.values.widths, [id]: width === undefined ? others : { ...others, [column]: Math.round(width) } } });
  }

  const filtersOf = (id: string): readonly string[] => kept.values.filters?.[id] ?? [];

  /** Remembers a filter that was used. */
  function keepFilter(id: string, text: string): void {
    if (text.trim() === '') return;
    const list = [text, ...filtersOf(id).filter((other) => other !== text)].slice(0, KEPT_FILTERS);
    kept.change({ filters: { ...kept.values.filters, [id]: list } });
  }

  return { filtering, handles, last, register, enter, toggleFilter, widthsOf, setWidth, filtersOf, keepFilter };
});

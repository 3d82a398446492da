// What the window remembers by itself, without the user setting it: the arrangement of the panels, widths of columns, filters that
// were used, files that were open. The host keeps it as one text, whose form is this window's own affair. A change is sent a
// moment after the last one, so that dragging a splitter does not write a file per pixel.

import { defineStore } from 'pinia';
import { shallowReactive } from 'vue';
import { host } from '../host';
import { useWorkbench } from './workbench';

export interface Kept {
  /** Arrangements of the panels and the documents that were open; the layout alone understands it. */
  readonly layout?: unknown;
  /** Widths of columns, by table and column. */
  readonly widths?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Filters that were used, by table, the latest first. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** Presets, samples and files that were opened, the latest first. */
  readonly recent?: readonly unknown[];
}

const SAVE_AFTER_MS = 400;

export const useKept = defineStore('kept', () => {
  const values = shallowReactive<{ -readonly [K in keyof Kept]: Kept[K] }>({});
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads what was remembered; what cannot be read is forgotten. */
  async function load(): Promise<void> {
    const text = await host.windowState().catch(() => null);
    try {
      const read: unknown = JSON.parse(text ?? '{}');
      if (typeof read === 'object' && read !== null) Object.assign(values, read);
    } catch {
      // A damaged file costs the arrangement, nothing of the user's.
    }
  }

  function change(part: Partial<Kept>): void {
    Object.assign(values, part);
    clearTimeout(timer);
    timer = setTimeout(() => void useWorkbench().attempt(() => host.saveWindowState(JSON.stringify(values))), SAVE_AFTER_MS);
  }

  return { values, load, change };
});

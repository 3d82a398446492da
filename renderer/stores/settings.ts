// What the user chose for the window itself: theme, text scale, lay-out of the panels. The host keeps it; a change is sent
// a moment after the last one, so that dragging a splitter does not write a file per pixel.

import { defineStore } from 'pinia';
import { reactive, shallowRef } from 'vue';
import type { Settings } from '../../src/workbench';
import { host, sentence } from '../host';

const SAVE_AFTER_MS = 400;
export const TEXT_SCALES = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

export const useSettings = defineStore('settings', () => {
  const values = reactive<Settings>({ theme: 'system', textScale: 1, layout: null });
  /** Why the last save failed; empty when it did not. */
  const problem = shallowRef('');
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads the kept settings; what cannot be read leaves the defaults. */
  async function load(): Promise<void> {
    try {
      Object.assign(values, await host.settings());
    } catch (error) {
      problem.value = sentence(error);
    }
  }

  function change(part: Partial<Settings>): void {
    Object.assign(values, part);
    clearTimeout(timer);
    timer = setTimeout(() => {
      host.saveSettings({ ...values }).then(
        () => {
          problem.value = '';
        },
        (error: unknown) => {
          problem.value = sentence(error);
        },
      );
    }, SAVE_AFTER_MS);
  }

  /** Next larger (1) or smaller (-1) text. */
  function scaleText(step: 1 | -1): void {
    const scales: readonly number[] = TEXT_SCALES;
    const next =
      step > 0 ? scales.find((scale) => scale > values.textScale + 0.01) : scales.findLast((scale) => scale < values.textScale - 0.01);
    if (next !== undefined) change({ textScale: next });
  }

  return { values, problem, load, change, scaleText };
});

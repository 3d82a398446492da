// The user's settings, as the host's file has them. A change of the page is sent a moment after the last one; a change of the file, by
// this window or another, comes back and takes effect at once.

import { defineStore } from 'pinia';
import { reactive, shallowRef } from 'vue';
import type { Finding } from '../../src/base/finding';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange, type SettingsText } from '../../src/settings';
import { host, listen, sentence } from '../host';

const SAVE_AFTER_MS = 300;
export const TEXT_SCALES = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

export const useSettings = defineStore('settings', () => {
  const values = reactive<Settings>({ ...DEFAULT_SETTINGS });
  /** What is wrong with the file. */
  const findings = shallowRef<readonly Finding[]>([]);
  /** Why the last save failed; empty when it did not. */
  const problem = shallowRef('');
  /** The file as it is. */
  const text = shallowRef('');
  let unsent: SettingsChange = {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  function take(file: SettingsText): void {
    text.value = file.text;
    findings.value = file.findings;
    // What was changed here and is not in the file yet stays.
    Object.assign(values, file.values, unsent);
  }

  listen({ settingsChanged: take });

  /** Reads the kept settings; what cannot be read leaves the defaults. */
  async function load(): Promise<void> {
    try {
      take(await host.settings());
    } catch (error) {
      problem.value = sentence(error);
    }
  }

  function change(part: SettingsChange): void {
    Object.assign(values, part);
    unsent = { ...unsent, ...part };
    clearTimeout(timer);
    timer = setTimeout(send, SAVE_AFTER_MS);
  }

  async function send(): Promise<void> {
    const sent = unsent;
    unsent = {};
    try {
      take(await host.saveSettings(sent));
      problem.value = '';
    } catch (error) {
      problem.value = sentence(error);
    }
  }

  /** Writes the file as text. Rejects with the host's sentence. */
  async function write(next: string): Promise<void> {
    take(await host.writeSettings(next));
    problem.value = '';
  }

  /** Next larger (1) or smaller (-1) text. */
  function scaleText(step: 1 | -1): void {
    const scales: readonly number[] = TEXT_SCALES;
    const next =
      step > 0 ? scales.find((scale) => scale > values.textScale + 0.01) : scales.findLast((scale) => scale < values.textScale - 0.01);
    if (next !== undefined) change({ textScale: next });
  }

  return { values, findings, problem, text, load, change, write, scaleText };
});

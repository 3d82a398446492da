// What the host said about itself, and messages for the user that belong to no panel.

import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { FormatInfo, Hello, PresetInfo, SampleInfo } from '../../src/workbench';
import { host, sentence } from '../host';
import { useSettings } from './settings';

/** A preset with the samples that run on it. */
export interface Machine {
  readonly preset: PresetInfo;
  readonly samples: readonly SampleInfo[];
}

export const useWorkbench = defineStore('workbench', () => {
  const hello = shallowRef<Hello>();
  const formats = shallowRef<readonly FormatInfo[]>([]);
  /** A failure of the outside world in a sentence, shown until it is dismissed or another comes. */
  const message = shallowRef('');

  /** Presets: the user's own default first, then those with most to try. */
  const machines = computed<Machine[]>(() =>
    (hello.value?.presets ?? [])
      .map((preset) => ({ preset, samples: (hello.value?.samples ?? []).filter((sample) => sample.platform === preset.id) }))
      .sort(
        (a, b) =>
          Number(b.preset.id === useSettings().values.defaultPlatform) - Number(a.preset.id === useSettings().values.defaultPlatform) ||
          b.samples.length - a.samples.length,
      ),
  );

  async function greet(): Promise<void> {
    hello.value = await host.hello();
    // Nothing that is seen at first waits for them.
    void attempt(async () => {
      formats.value = await host.formats();
    });
  }

  /** Shows what went wrong. */
  function tell(error: unknown): void {
    message.value = sentence(error);
  }

  /** Runs an action and shows its failure; undefined when it failed. */
  async function attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
    try {
      return await action();
    } catch (error) {
      tell(error);
      return undefined;
    }
  }

  return { hello, machines, formats, message, greet, tell, attempt };
});

// What the host said about itself, and messages for the user that belong to no panel.

import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { FormatInfo, Hello } from '../../src/workbench';
import { host, sentence } from '../host';

export const useWorkbench = defineStore('workbench', () => {
  const hello = shallowRef<Hello>();
  const formats = shallowRef<readonly FormatInfo[]>([]);
  /** A failure of the outside world in a sentence, shown until it is dismissed or another comes. */
  const message = shallowRef('');

  async function greet(): Promise<void> {
    hello.value = await host.hello();
    formats.value = await host.formats();
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

  return { hello, formats, message, greet, tell, attempt };
});

// What lies over the window: the palette, the overlay of keys, a question for a name. One at a time matters to none of them.

import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';

interface Question {
  readonly title: string;
  readonly label: string;
  readonly initial: string;
  answer(value: string | undefined): void;
}

export const useDialogs = defineStore('dialogs', () => {
  /** Text that the palette opens with; undefined while it is closed. */
  const palette = shallowRef<string>();
  const keys = ref(false);
  const about = ref(false);
  const question = shallowRef<Question>();

  function openPalette(text: string): void {
    palette.value = text;
  }

  /** Asks for a line of text; undefined when the user cancelled. */
  function ask(title: string, label: string, initial: string): Promise<string | undefined> {
    question.value?.answer(undefined);
    return new Promise((resolve) => {
      question.value = {
        title,
        label,
        initial,
        answer(value) {
          question.value = undefined;
          resolve(value);
        },
      };
    });
  }

  return { palette, keys, about, question, openPalette, ask };
});

// The graphs under the timeline: which series there are, how each is drawn and said.

import type { Token } from '../src/picture/palette';
import { humanSize } from '../src/uefi/units';
import { grouped } from './event-words';

export interface Graph {
  readonly key: 'conventionalBytes' | 'largestFreeBelow4GBytes' | 'largestFreeBytes' | 'descriptors' | 'poolSlackBytes';
  readonly title: string;
  readonly colour: Token;
  readonly dash?: number[];
  readonly words: (value: number) => string;
}

export const GRAPHS: readonly Graph[] = [
  { key: 'conventionalBytes', title: 'Conventional', colour: 'acc', words: humanSize },
  { key: 'largestFreeBelow4GBytes', title: 'Largest < 4 GiB', colour: 'warn', dash: [5, 3], words: humanSize },
  { key: 'largestFreeBytes', title: 'Largest free', colour: 'ok', dash: [2, 2], words: humanSize },
  { key: 'descriptors', title: 'Descriptors', colour: 'ty', words: grouped },
  { key: 'poolSlackBytes', title: 'Pool slack', colour: 'str', dash: [8, 3], words: humanSize },
];

/** What is drawn until the user chooses. */
export const FIRST_GRAPHS: readonly Graph['key'][] = ['conventionalBytes', 'largestFreeBelow4GBytes'];

// The help: all its pages, fetched once, the page that is shown, and the way back. A page is found by the word at the cursor, by the
// id of a finding, or by searching.

import { defineStore } from 'pinia';
import { computed, ref, shallowReactive, shallowRef } from 'vue';
import { memoryTypeName } from '../../src/uefi/memory-type';
import type { HelpTopic } from '../../src/workbench';
import { fuzzyScore } from '../fuzzy';
import { host } from '../host';
import { useDocuments } from './documents';
import { useLayout } from './layout';
import { useRun } from './run';
import { useSelection } from './selection';
import { useWorkbench } from './workbench';

/** What the help opens with. */
const FIRST = 'doc/window';
const FOUND = 60;

export const useHelp = defineStore('help', () => {
  const topics = shallowRef<readonly HelpTopic[]>([]);
  const shownId = ref(FIRST);
  const query = ref('');
  /** A word that has no page; empty otherwise. */
  const missing = ref('');
  const visited = shallowReactive<string[]>([]);
  let loading: Promise<void> | undefined;

  const shown = computed(() => topics.value.find(({ id }) => id === shownId.value));

  function load(): Promise<void> {
    loading ??= useWorkbench()
      .attempt(() => host.help())
      .then((answer) => {
        if (answer) topics.value = answer;
        else loading = undefined;
      });
    return loading;
  }

  function topicFor(word: string): HelpTopic | undefined {
    const lower = word.toLowerCase();
    return (
      topics.value.find(({ id, words }) => id === word || words.includes(word)) ??
      topics.value.find(({ words }) => words.some((other) => other.toLowerCase() === lower))
    );
  }

  function showTopic(id: string): void {
    if (id === shownId.value) return;
    visited.push(shownId.value);
    shownId.value = id;
  }

  function back(): void {
    const before = visited.pop();
    if (before !== undefined) shownId.value = before;
  }

  /** Opens the panel with the page of a word or id; without one, or when there is none, with what was shown last and the word to search for. */
  async function open(word?: string): Promise<void> {
    useLayout().show('help');
    await load();
    missing.value = '';
    query.value = '';
    if (word === undefined) return;
    const topic = topicFor(word);
    if (topic) showTopic(topic.id);
    else {
      missing.value = word;
      query.value = word;
    }
  }

  /** Opens the page about the word at the editor's cursor, else about the type that is selected. */
  function openHere(): Promise<void> {
    const { active, cursor } = useDocuments();
    const inEditor = document.activeElement?.closest('.monaco-editor') !== null;
    if (inEditor && active) {
      const line = useDocuments().text(active.id).split(/\r?\n/)[cursor.line - 1] ?? '';
      const word = wordAt(line, cursor.column - 1);
      if (word !== undefined) return open(word);
    }
    const { found } = useSelection();
    const type = found && found.descriptor >= 0 ? useRun().shown?.memoryMap?.type[found.descriptor] : undefined;
    return open(type === undefined ? undefined : memoryTypeName(type));
  }

  /** Pages that a text leads to, best first; without one all of them, in their order. */
  const results = computed<readonly HelpTopic[]>(() => {
    const text = query.value.trim();
    if (text === '') return topics.value;
    const lower = text.toLowerCase();
    return topics.value
      .map((topic) => {
        const names = Math.max(...[topic.title, ...topic.words].map((word) => fuzzyScore(text, word)));
        const inText = topic.text.toLowerCase().includes(lower) ? 5 : -1;
        return { topic, score: Math.max(names, inText) };
      })
      .filter(({ score }) => score >= Math.min(5, text.length))
      .sort((a, b) => b.score - a.score)
      .slice(0, FOUND)
      .map(({ topic }) => topic);
  });

  return { topics, shown, shownId, query, missing, visited, results, load, open, openHere, showTopic, back, topicFor };
});

/** The word of a line that holds a place, or ends there; ids of rules have hyphens. */
export function wordAt(line: string, at: number): string | undefined {
  for (const match of line.matchAll(/[A-Za-z_][\w-]*\w|[A-Za-z_]/g)) {
    if (match.index <= at && at <= match.index + match[0].length) {
      // In C a hyphen is an operator: `a->b`, `n-1`.
      return /^[a-z]+(-[a-z]+)+$/.test(match[0]) ? match[0] : wordWithin(match[0], at - match.index);
    }
  }
  return undefined;
}

function wordWithin(text: string, at: number): string | undefined {
  for (const match of text.matchAll(/\w+/g)) if (match.index <= at && at <= match.index + match[0].length) return match[0];
  return undefined;
}

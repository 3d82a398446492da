// Pages of the help that are written by hand: the texts of docs/, which are part of what is built. A file dropped there is a
// page; its first heading is the title.

import type { HelpTopic } from '../src/workbench';

const TEXTS = import.meta.glob<string>('../docs/*.md', { query: '?raw', import: 'default', eager: true });

/** The written pages, by file name. */
export function writtenTopics(): HelpTopic[] {
  return Object.entries(TEXTS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => {
      const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
      const title = /^#\s+(.+)$/m.exec(text)?.[1] ?? name;
      return {
        id: `doc/${name}`,
        group: groupOf(name),
        title,
        words: [name],
        text: text.replace(/^#\s+.+\n+/m, '').replaceAll(/\]\((?:\.\/)?([\w-]+)\.md(?:#[\w-]*)?\)/g, '](help:doc/$1)'),
      };
    });
}

function groupOf(name: string): HelpTopic['group'] {
  if (/format|import|export/.test(name)) return 'Formats';
  return /script|dialect|^c-|^c$|language/.test(name) ? 'Scripts' : 'Start here';
}

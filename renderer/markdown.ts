// Markdown as the help is written in it, drawn as elements: headings, paragraphs, lists, code, tables, and inside a line code, strong,
// emphasis and links to other pages. Texts never become HTML; what is not understood is shown as it is written.

import { h, type VNode } from 'vue';

type Child = VNode | string;

/** Called with the id of a page when a link to it is followed. */
export type Follow = (id: string) => void;

export function markdown(text: string, follow: Follow): VNode[] {
  const lines = text.replaceAll('\r', '').split('\n');
  const out: VNode[] = [];
  let at = 0;
  const line = () => lines[at] as string;
  const more = (test: RegExp) => at < lines.length && test.test(line());

  while (at < lines.length) {
    if (line().trim() === '') {
      at++;
    } else if (/^```/.test(line())) {
      const code: string[] = [];
      for (at++; at < lines.length && !/^```/.test(line()); at++) code.push(line());
      at++;
      out.push(h('pre', { tabindex: 0 }, h('code', code.join('\n'))));
    } else if (/^#{1,6}\s/.test(line())) {
      const [, marks = '', title = ''] = /^(#+)\s+(.*)$/.exec(line()) ?? [];
      out.push(h(marks.length <= 2 ? 'h3' : 'h4', inline(title, follow)));
      at++;
    } else if (/^\s*\|/.test(line())) {
      const rows: string[] = [];
      for (; more(/^\s*\|/); at++) rows.push(line());
      out.push(table(rows, follow));
    } else if (/^\s*([-*]|\d+\.)\s/.test(line())) {
      const ordered = /^\s*\d+\./.test(line());
      const items: string[] = [];
      for (; at < lines.length && line().trim() !== ''; at++) {
        const item = /^\s*(?:[-*]|\d+\.)\s+(.*)$/.exec(line());
        if (item) items.push(item[1] as string);
        else items[items.length - 1] += ` ${line().trim()}`;
      }
      out.push(
        h(
          ordered ? 'ol' : 'ul',
          items.map((item) => h('li', inline(item, follow))),
        ),
      );
    } else {
      const words: string[] = [];
      for (; at < lines.length && !/^\s*$|^```|^#{1,6}\s|^\s*\||^\s*[-*]\s/.test(line()); at++) words.push(line().trim());
      // A line that begins like a table or a list without being one still has to be taken.
      if (words.length === 0) words.push(lines[at++] as string);
      out.push(h('p', inline(words.join(' '), follow)));
    }
  }
  return out;
}

function table(rows: readonly string[], follow: Follow): VNode {
  const cells = (row: string) =>
    row
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|'));
  const hasHead = /^\s*\|?[\s:|-]+$/.test(rows[1] ?? '');
  const body = rows.slice(hasHead ? 2 : 0);
  return h('div', { class: 'help-table', tabindex: 0 }, [
    h('table', [
      hasHead
        ? h(
            'thead',
            h(
              'tr',
              cells(rows[0] as string).map((cell) => h('th', { scope: 'col' }, inline(cell, follow))),
            ),
          )
        : null,
      h(
        'tbody',
        body.map((row) =>
          h(
            'tr',
            cells(row).map((cell) => h('td', inline(cell, follow))),
          ),
        ),
      ),
    ]),
  ]);
}

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)|(?<![\w*])[*_]([^*_\n]+)[*_](?!\w)/g;

function inline(text: string, follow: Follow): Child[] {
  const out: Child[] = [];
  let last = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > last) out.push(text.slice(last, match.index));
    last = match.index + match[0].length;
    const [, code, strong, words, target, emphasis] = match;
    if (code !== undefined) out.push(h('code', code));
    else if (strong !== undefined) out.push(h('strong', inline(strong, follow)));
    else if (words !== undefined) {
      const id = /^help:(.+)$/.exec(target as string)?.[1];
      out.push(
        id === undefined
          ? h('span', `${words} (${target})`)
          : h('button', { type: 'button', class: 'link', onClick: () => follow(id) }, inline(words, follow)),
      );
    } else out.push(h('em', inline(emphasis as string, follow)));
  }
  if (last < text.length) out.push(text.slice(last));
  return out;
}

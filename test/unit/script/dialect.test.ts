// docs/c-dialect.md says what the C of scripts is. Its tables come from the program, and what it calls left out is left out.
// `FIRMAMENT_UPDATE=1 npx vitest run test/unit/script/dialect.test.ts` writes the tables anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../../src/script/compile';
import { PRAGMAS } from '../../../src/script/pragmas';
import { prelude } from '../../../src/script/prelude/index';
import { DEFAULT_LIMITS, type ScriptLimits } from '../../../src/script/run';
import { LIMITS } from '../../../src/script/runner-limits';

const FILE = join(import.meta.dirname, '../../../docs/c-dialect.md');

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function headers(): string {
  const folders = new Map<string, string[]>();
  for (const name of prelude.headerNames) {
    const cut = name.lastIndexOf('/');
    const folder = cut < 0 ? '' : name.slice(0, cut + 1);
    folders.set(folder, [...(folders.get(folder) ?? []), name.slice(cut + 1)]);
  }
  const rows = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, names]) => [folder ? `\`${folder}\`` : '', names.sort().join(', ')]);
  return table(['folder', 'headers'], rows);
}

const SECTIONS: Readonly<Record<string, string>> = {
  headers: headers(),
  pragmas: table(
    ['pragma', 'what it does'],
    Object.values(PRAGMAS).map(({ form, does }) => [`\`#pragma firmament ${form}\``, does]),
  ),
  limits: table(
    ['limit', 'counts', 'by default'],
    (Object.keys(LIMITS) as (keyof ScriptLimits)[]).map((limit) => [
      `\`${LIMITS[limit].word}\``,
      LIMITS[limit].counts,
      DEFAULT_LIMITS[limit].toLocaleString('en-US'),
    ]),
  ),
};

test('the tables of the page are those of the program', () => {
  let text = readFileSync(FILE, 'utf8');
  for (const [name, section] of Object.entries(SECTIONS)) {
    const place = new RegExp(`<!-- ${name} -->\n[\\s\\S]*?<!-- end -->`);
    expect(text).toMatch(place);
    text = text.replace(place, () => `<!-- ${name} -->\n${section}\n<!-- end -->`);
  }
  if (process.env.FIRMAMENT_UPDATE) writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});

const page = readFileSync(FILE, 'utf8');
const leftOut = [...page.slice(page.indexOf('## What is left out')).matchAll(/^\| (.+?) \| `(.+)` \| `(c-[a-z-]+)` \|$/gm)];

test('the page names what is left out', () => expect(leftOut.length).toBeGreaterThan(12));

test.each(leftOut.map(([, what, code, rule]) => [what as string, code as string, rule as string]))(
  '%s: an error at its place',
  (_what, code, rule) => {
    const { findings } = compile({
      sources: [{ name: 'unit.c', text: `${code}\n` }],
      resolveInclude: () => undefined,
      prelude,
      defines: {},
      target: 'x64',
      needsEntry: false,
    });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => finding.rule)).toContain(rule);
    expect(errors.every(({ place }) => place?.file === 'unit.c' && place.line === 1)).toBe(true);
  },
);

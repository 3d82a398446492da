// The reference pages in docs/formats are made from the formats' own entries: `npx vitest run reference -u` writes them again.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/formats';
import type { Format, FormatOption } from '../../../src/formats/format';
import { MOMENT_SCHEMA, MOMENT_VERSION } from '../../../src/formats/json-schema';

const FOLDER = join(import.meta.dirname, '../../../docs/formats');

const use = ({ read, write }: Format) => (read && write ? 'read and written' : read ? 'read' : 'written');

function optionLine(option: FormatOption): string {
  const initial = option.default === '' ? 'empty' : `\`${option.default}\``;
  const head = `- \`${option.id}\`: ${option.title}. Default: ${initial}.`;
  if (option.kind !== 'choice') return head;
  return [head, ...option.choices.map(({ value, title }) => `  - \`${value}\`: ${title}`)].join('\n');
}

function pageOf(format: Format): string {
  const { id, title, extensions, reference, options = [], read, write } = format;
  const lines = [
    `# ${title}`,
    '',
    `\`${id}\`, ${use(format)}. Files: ${extensions.map((extension) => `\`.${extension}\``).join(', ')}.`,
    '',
  ];
  const commands = [
    ...(read ? ['firmament import FILE'] : []),
    ...(write ? [`firmament export INPUT --format ${id}${options[0] ? ' --option NAME=VALUE' : ''}`] : []),
  ];
  lines.push('```', ...commands, '```', '', reference.trim(), '');
  if (options.length > 0) lines.push('## Options', '', ...options.map(optionLine), '');
  return lines.join('\n');
}

function indexPage(): string {
  const rows = FORMATS.map(
    (format) =>
      `| [${format.title}](${format.id}.md) | \`${format.id}\` | ${use(format)} | ${format.extensions.map((one) => `.${one}`).join(' ')} |`,
  );
  return [
    '# Formats',
    '',
    'What Firmament reads and writes. Readers judge by content, not by name; every line that belongs to a map is either read or named as unread with',
    'the reason. Writers are deterministic: the same input gives the same bytes, without a date, a path or a user name.',
    '',
    '| format | id | | files |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

describe('reference pages', () => {
  it.each(FORMATS.map((format) => [format.id, format] as const))('%s is as its entry says', async (id, format) => {
    await expect(pageOf(format)).toMatchFileSnapshot(join(FOLDER, `${id}.md`));
  });

  it('the list names every format', async () => {
    await expect(indexPage()).toMatchFileSnapshot(join(FOLDER, 'README.md'));
  });

  it('the schema of our JSON is the one that the writer and the reader are made from', async () => {
    await expect(`${JSON.stringify(MOMENT_SCHEMA, null, 2)}\n`).toMatchFileSnapshot(join(FOLDER, `moment-${MOMENT_VERSION}.schema.json`));
  });

  it('there is no page of a format that is gone', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      [...FORMATS.map(({ id }) => `${id}.md`), 'README.md', `moment-${MOMENT_VERSION}.schema.json`].sort(),
    );
  });

  it.each(FORMATS.filter(({ write }) => write).map((format) => [format.id, format.reference] as const))(
    '%s says what it cannot carry',
    (_id, reference) => {
      expect(reference).toMatch(/not carried|cannot carry|does not carry|Not carried|carries everything|carried/);
    },
  );
});

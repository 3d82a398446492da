// The help: pages made from the same tables that the rules, the services, the formats and the settings are made from, so that none can
// lag behind. Longer texts stand in docs/ and are added by the host.

import { FORMATS } from '../formats/index';
import { RULES } from '../rules/index';
import { builtins } from '../script/builtins/index';
import { SETTINGS_JSON_SCHEMA } from '../settings';
import { memoryTypeTopics } from './memory-types';
import { runFindingTopics } from './run-findings';
import { statusTopics } from './statuses';
import type { HelpTopic } from './topic';

export type { HelpTopic } from './topic';

function ruleTopics(): HelpTopic[] {
  return RULES.map(({ id, title, severity, advice, reference }) => ({
    id: `rule/${id}`,
    group: 'Rules',
    title,
    words: [id],
    text: `Rule \`${id}\`, ${severity === 'info' ? 'a hint' : `severity ${severity}`}.\n\n${paragraph(advice)}\n\n*${reference}*`,
  }));
}

/** Texts in the source are broken into lines; one paragraph is one line of Markdown. */
const paragraph = (text: string) => text.replaceAll(/(?<!\n)\n(?!\n)/g, ' ');

/** Statuses in a builtin's text, one a line in the order in which they are decided, linked to their pages. */
function statusList(doc: string): string {
  const [what = '', ...rest] = doc.split('\n');
  const statuses = rest.join(' ').match(/EFI_[A-Z_]+:.*?(?=\s+EFI_[A-Z_]+:|$)/g);
  if (!statuses) return paragraph(doc);
  const before = rest
    .join(' ')
    .slice(0, rest.join(' ').indexOf(statuses[0] as string))
    .trim();
  const items = statuses.map((item) => `- ${item.replace(/^(EFI_[A-Z_]+):\s*/, '[$1](help:status/$1): ')}`);
  return `${what}${before ? `\n\n${before}` : ''}\n\n**Statuses, in the order in which they are decided:**\n\n${items.join('\n')}`;
}

function builtinTopics(): HelpTopic[] {
  return builtins.map(({ name, prototype, doc, reference, needsBootServices }) => {
    const [table, member] = name.includes('.') ? (name.split('.') as [string, string]) : [undefined, name];
    const typedef = /\(EFIAPI \*(\w+)\)/.exec(prototype)?.[1];
    const plain = prototype.replaceAll(/\s*__attribute__ \(\(.*?\)\)/g, '').trim();
    const notes = [
      table ? `Member of \`${table}\`.` : 'Library function.',
      needsBootServices ? 'Gone after [ExitBootServices](help:service/ExitBootServices).' : '',
    ];
    return {
      id: table ? serviceId(table, member) : `library/${name}`,
      group: table ? 'Services' : 'Libraries',
      title: member,
      words: [member, name, ...(typedef ? [typedef] : [])],
      text: `${notes.filter(Boolean).join(' ')}\n\n\`\`\`c\n${plain}\n\`\`\`\n\n${statusList(doc)}\n\n*${reference}*`,
    } satisfies HelpTopic;
  });
}

/** Members that several tables have are told apart by their table. */
function serviceId(table: string, member: string): string {
  return table === 'EFI_BOOT_SERVICES' ? `service/${member}` : `service/${table}.${member}`;
}

function formatTopics(): HelpTopic[] {
  return FORMATS.map(({ id, title, extensions, reference, read, write }) => ({
    id: `format/${id}`,
    group: 'Formats',
    title,
    words: [id],
    text: `Format \`${id}\`, ${[read && 'read', write && 'written'].filter(Boolean).join(' and ')}; files end in ${extensions.map((one) => `\`.${one.replace(/^\./, '')}\``).join(', ') || 'anything'}.\n\n${reference.trim()}`,
  }));
}

function settingsTopic(): HelpTopic {
  const { limits, ...others } = SETTINGS_JSON_SCHEMA.properties;
  const row = (name: string, { description }: { readonly description: string }) =>
    `| \`${name}\` | ${description.replaceAll('|', '\\|')} |`;
  const rows = [
    ...Object.entries(others).map(([name, schema]) => row(name, schema)),
    ...Object.entries(limits.properties).map(([name, schema]) => row(`limits.${name}`, schema)),
  ];
  return {
    id: 'settings/settings.json',
    group: 'Settings',
    title: 'settings.json',
    words: ['settings.json', ...Object.keys(SETTINGS_JSON_SCHEMA.properties)],
    text: `The settings are a JSON file in which comments and trailing commas are allowed. The settings page changes it and leaves your comments alone; opened as text it takes effect as soon as it is right.\n\n| setting | meaning |\n| --- | --- |\n${rows.join('\n')}`,
  };
}

/** Every page that is made from tables. Ids are unique. */
export function helpTopics(): HelpTopic[] {
  return [
    ...builtinTopics(),
    ...memoryTypeTopics(),
    ...statusTopics(),
    ...ruleTopics(),
    ...runFindingTopics(),
    ...formatTopics(),
    settingsTopic(),
  ];
}

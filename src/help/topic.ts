// One page of the help: Markdown under an id, with the words that lead to it from an editor, a finding or a table.

export const HELP_GROUPS = [
  'Start here',
  'Services',
  'Libraries',
  'Types and attributes',
  'Statuses',
  'Rules',
  'Findings of a run',
  'Formats',
  'Scripts',
  'Settings',
] as const;
export type HelpGroup = (typeof HELP_GROUPS)[number];

export interface HelpTopic {
  /** `kind/name`, e.g. `rule/stale-map-key`, `service/AllocatePages`. Links in the text are written `[words](help:kind/name)`. */
  readonly id: string;
  readonly group: HelpGroup;
  readonly title: string;
  /** Words for which this is the page: names as they stand in a script, ids of findings. */
  readonly words: readonly string[];
  /** Markdown, without the title. */
  readonly text: string;
}

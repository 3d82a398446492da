// What a format is: one way in (a reader), one way out (a writer), or both. A format is one file of this folder and
// one line of index.ts; it imports no sibling format.
//
//   F1  A reader is total: whatever the bytes, it returns a moment and findings and never throws. Each line or item that
//       belongs to the map is either in the moment or named by a finding (rule `import-unread`); nothing is merged or dropped in silence.
//   F2  A writer is deterministic: the same moment, options and banner give the same bytes. No date, path or user name.
//   F3  What a writer cannot carry it says by a finding (rule `export-loss`), once for each thing, with a count.

import type { Finding } from '../base/finding';
import type { Imported, Moment } from '../moment';
import type { Input } from './input';

/** `certain`: a magic number or our own marker. `possible`: the content looks like it. */
export type Certainty = 'no' | 'possible' | 'certain';

interface OptionCommon {
  /** Key in Options and name on the command line, kebab-case. */
  readonly id: string;
  /** One line for a form or for `--help`. */
  readonly title: string;
}

/** An option of a writer, described so that a form, `--help` and the reference can be made from it. */
export type FormatOption =
  | (OptionCommon & {
      readonly kind: 'choice';
      readonly choices: readonly { readonly value: string; readonly title: string }[];
      readonly default: string;
    })
  | (OptionCommon & { readonly kind: 'flag'; readonly default: boolean })
  | (OptionCommon & { readonly kind: 'text'; readonly default: string; readonly pattern?: string });

/** Values by option id; what is missing takes its default. `optionsOf` fills and checks them. */
export type Options = Readonly<Record<string, string | boolean>>;

/** What generated files say about their origin. */
export interface Banner {
  /** Product and version: `Firmament 0.1.0`. */
  readonly product: string;
  /** Name of the input as the user gave it, without folders. */
  readonly input: string;
}

/** Text (LF line endings, one at the end) or bytes, and what the format could not carry. */
export type Written =
  | { readonly text: string; readonly findings: readonly Finding[] }
  | { readonly bytes: Uint8Array; readonly findings: readonly Finding[] };

export interface Format {
  /** Stable, kebab-case: `json`, `c-header`, `uefi-shell-memmap`. */
  readonly id: string;
  /** As a menu shows it. */
  readonly title: string;
  /** File name endings without the dot, the usual one first. */
  readonly extensions: readonly string[];
  /** Reference page in Markdown: where the format is from, what is read or written, what cannot be carried. */
  readonly reference: string;
  /** Judges by content alone; the name breaks ties elsewhere. Cheap: looks at no more than it must. */
  recognises?(input: Input): Certainty;
  read?(input: Input): Imported;
  /** Its lines may stand in a log among those of other formats, as on a serial console: `importBytes` reads all that are there. */
  readonly isCapture?: true;
  readonly options?: readonly FormatOption[];
  /** `options` have been through `optionsOf`: every described option is there, with a value of its kind. */
  write?(moment: Moment, options: Options, banner: Banner): Written;
}

/** Options completed with the defaults; a finding for each that is unknown or has a value that is none of its kind. */
export function optionsOf(format: Format, given: Options): { options: Options; findings: Finding[] } {
  const options: Record<string, string | boolean> = {};
  const findings: Finding[] = [];
  const described = format.options ?? [];
  const refuse = (message: string, remedy: string) => findings.push({ rule: 'export-option', severity: 'error', message, remedy });
  for (const option of described) options[option.id] = option.default;
  for (const [id, value] of Object.entries(given)) {
    const option = described.find((o) => o.id === id);
    if (!option) {
      const known = described.map((o) => o.id).join(', ');
      refuse(`${format.id} has no option "${id}"`, known ? `It has: ${known}.` : 'It has no options.');
    } else if (option.kind === 'flag') {
      if (typeof value === 'boolean' || value === 'true' || value === 'false') options[id] = value === true || value === 'true';
      else refuse(`${id} is "${value}", not true or false`, 'Give true or false.');
    } else if (option.kind === 'choice') {
      if (option.choices.some((choice) => choice.value === value)) options[id] = value;
      else refuse(`${id} is "${value}"`, `Choose one of: ${option.choices.map((choice) => choice.value).join(', ')}.`);
    } else if (typeof value !== 'string' || (option.pattern !== undefined && !new RegExp(`^(?:${option.pattern})$`, 'u').test(value))) {
      refuse(`${id} is "${value}"`, `Give a text${option.pattern ? ` that matches ${option.pattern}` : ''}.`);
    } else options[id] = value;
  }
  return { options, findings };
}

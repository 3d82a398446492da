// The user's settings: one JSON file with comments, which the settings page changes and which can be edited as text. What each
// may be is described once as a schema for validation and once as a JSON Schema, whose words the editor shows; a test holds the two together.
// A setting that is wrong or unknown is a finding and leaves the default.

import { applyEdits, modify } from 'jsonc-parser';
import * as v from 'valibot';
import type { Finding } from './base/finding';
import { JsoncText } from './platform/jsonc';

export const SETTINGS_FILE = 'settings.json';

export const SETTINGS_THEMES = ['system', 'dark', 'light', 'high-contrast'] as const;
export const SETTINGS_MOTIONS = ['system', 'reduced', 'full'] as const;

const Limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER));

/** Schemas by name of the setting. */
export const SETTINGS = {
  theme: v.picklist(SETTINGS_THEMES),
  textScale: v.pipe(v.number(), v.minValue(0.8), v.maxValue(2)),
  motion: v.picklist(SETTINGS_MOTIONS),
  wrapLines: v.boolean(),
  defaultPlatform: v.pipe(v.string(), v.maxLength(256)),
  limits: v.strictObject({
    steps: v.optional(Limit),
    events: v.optional(Limit),
    bytes: v.optional(Limit),
    callDepth: v.optional(Limit),
    console: v.optional(Limit),
  }),
  keys: v.record(v.pipe(v.string(), v.maxLength(256)), v.pipe(v.string(), v.maxLength(64))),
} as const;

export const SettingsSchema = v.strictObject(SETTINGS);
export const SettingsChange = v.partial(SettingsSchema);
export type Settings = v.InferOutput<typeof SettingsSchema>;
export type SettingsChange = v.InferOutput<typeof SettingsChange>;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textScale: 1,
  motion: 'system',
  wrapLines: false,
  defaultPlatform: 'x64-pc',
  limits: {},
  keys: {},
};

const limit = (description: string) => ({ type: 'integer', minimum: 1, description });

/** JSON Schema (draft-07) of the file. */
export const SETTINGS_JSON_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Settings of Firmament',
  type: 'object',
  additionalProperties: false,
  properties: {
    theme: {
      enum: SETTINGS_THEMES,
      default: 'system',
      description: 'Colours of the window. "system" follows the system, high contrast included.',
    },
    textScale: {
      type: 'number',
      minimum: 0.8,
      maximum: 2,
      default: 1,
      description: 'Size of all text, 0.8 to 2: 1.25 is 125 %.',
    },
    motion: {
      enum: SETTINGS_MOTIONS,
      default: 'system',
      description: 'Whether jumps and zooms of the picture are animated. "system" follows the system.',
    },
    wrapLines: {
      type: 'boolean',
      default: false,
      description: 'Whether lines that are longer than the editor is wide go on below.',
    },
    defaultPlatform: {
      type: 'string',
      default: 'x64-pc',
      description: 'Preset that a new script names, e.g. "arm-server".',
    },
    limits: {
      type: 'object',
      additionalProperties: false,
      default: {},
      description: 'How much a run may use before it is ended. A "#pragma firmament limit" in the script wins.',
      properties: {
        steps: limit('Statements and rounds of loops; 2,000,000,000 unless it is set.'),
        events: limit('Calls of services; 5,000,000 unless it is set.'),
        bytes: limit('Bytes of simulated memory that are written to; 256 MiB unless it is set.'),
        callDepth: limit('Calls of C functions inside one another; 2,000 unless it is set.'),
        console: limit('Characters on the console; 8 MiB unless it is set.'),
      },
    },
    keys: {
      type: 'object',
      default: {},
      description:
        'Keys of commands, by the id of the command: { "go.fit": "Mod+0" }. Mod is Ctrl, on a Mac ⌘. An empty text takes the keys away.',
      additionalProperties: { type: 'string' },
    },
  },
} as const;

/** A text of settings: what it means and what is wrong with it. */
export interface SettingsText {
  readonly text: string;
  /** False when the text is no object of JSON at all, so that it cannot be changed without losing something. */
  readonly readable: boolean;
  readonly values: Settings;
  readonly findings: readonly Finding[];
}

/** What a file is when there is none yet. */
export const NEW_SETTINGS = '{\n  // Settings of Firmament. Press Ctrl+Space for what can be set.\n}\n';

const RULE = 'settings';

/** The settings in a text. Total: what is wrong or unknown is a finding and leaves the default. */
export function readSettings(text: string): SettingsText {
  const source = new JsoncText({ name: SETTINGS_FILE, text }, RULE);
  const findings: Finding[] = [...source.findings];
  const values: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const { value } = source;
  if (source.root && (typeof value !== 'object' || value === null || Array.isArray(value))) {
    findings.push({ rule: RULE, severity: 'error', message: 'the settings are one object in braces', place: source.place([]) });
  } else {
    for (const [name, given] of Object.entries((value ?? {}) as Record<string, unknown>)) {
      if (name === '$schema') continue;
      if (!Object.hasOwn(SETTINGS, name)) {
        findings.push({
          rule: RULE,
          severity: 'warning',
          message: `there is no setting "${name}"`,
          remedy: `Settings are ${Object.keys(SETTINGS).join(', ')}.`,
          place: source.keyPlace([name]),
        });
        continue;
      }
      const read = v.safeParse(SETTINGS[name as keyof typeof SETTINGS], given);
      // To valibot a list is an object as well.
      if (read.success && !Array.isArray(given)) values[name] = read.output;
      else {
        const path = [name, ...(read.issues?.[0].path ?? []).map((item) => item.key as string | number)];
        findings.push({
          rule: RULE,
          severity: 'error',
          message: `${path.join('.')} ${expectation(path)}`,
          remedy: 'Until it is mended the default holds.',
          place: source.place(path),
        });
      }
    }
  }
  return { text, readable: isReadable(source), values: values as Settings, findings };
}

/** What the JSON Schema asks of a setting, as the end of a sentence. */
function expectation(path: readonly (string | number)[]): string {
  let at: Record<string, unknown> | undefined = SETTINGS_JSON_SCHEMA;
  for (const step of path) {
    const { properties, additionalProperties } = (at ?? {}) as { properties?: Record<string, unknown>; additionalProperties?: unknown };
    const next = properties?.[step] ?? additionalProperties;
    at = typeof next === 'object' && next !== null ? (next as Record<string, unknown>) : undefined;
  }
  if (!at) return 'is not known';
  const { enum: choices, type, minimum, maximum } = at as { enum?: readonly string[]; type?: string; minimum?: number; maximum?: number };
  if (choices) return `must be one of ${choices.map((choice) => `"${choice}"`).join(', ')}`;
  if (type === 'number' || type === 'integer') {
    const kind = type === 'integer' ? 'a whole number' : 'a number';
    return maximum === undefined ? `must be ${kind} from ${minimum}` : `must be ${kind} from ${minimum} to ${maximum}`;
  }
  if (type === 'boolean') return 'must be true or false';
  return type === 'object' ? 'must be an object in braces' : 'must be a text in quotes';
}

/** The text with settings changed; comments, order and spelling of the rest stay. A text that is no object is replaced. */
export function changeSettings(text: string, change: SettingsChange): string {
  let changed = isReadable(new JsoncText({ name: SETTINGS_FILE, text }, RULE)) ? text : NEW_SETTINGS;
  for (const [name, value] of Object.entries(change)) {
    const isDefault = JSON.stringify(value) === JSON.stringify(DEFAULT_SETTINGS[name as keyof Settings]);
    const edits = modify(changed, [name], isDefault ? undefined : value, { formattingOptions: { insertSpaces: true, tabSize: 2 } });
    changed = applyEdits(changed, edits);
  }
  return changed;
}

function isReadable({ root, findings }: JsoncText): boolean {
  return root?.type === 'object' && findings.every(({ severity }) => severity !== 'error');
}

// The platforms and scripts that ship with the product. A file dropped into presets/ is registered by being there: its
// id is its file name without the ending, its title and description stand in the file itself.

import { parse } from 'jsonc-parser';
import type { Architecture } from '../src/moment';
import type { PresetInfo, SampleInfo } from '../src/workbench';

const TEXTS = import.meta.glob<string>(['../presets/*.platform.jsonc', '../presets/*.c', '../presets/*.h'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const PLATFORM_ENDING = '.platform.jsonc';

/** Texts by file name. */
const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(TEXTS).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]),
);

/** A file of presets/ with the id under which it is asked for. */
export interface ShippedFile {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

function shipped(ending: string): ShippedFile[] {
  return [...BY_NAME]
    .filter(([name]) => name.endsWith(ending))
    .map(([name, text]) => ({ id: name.slice(0, -ending.length), name, text }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every preset's file, by id. */
export const PRESET_FILES: readonly ShippedFile[] = shipped(PLATFORM_ENDING);

/** Every sample script, by id. */
export const SAMPLE_FILES: readonly ShippedFile[] = shipped('.c');

export function presetFile(id: string): ShippedFile | undefined {
  return PRESET_FILES.find((file) => file.id === id);
}

export function sampleFile(id: string): ShippedFile | undefined {
  return SAMPLE_FILES.find((file) => file.id === id);
}

/** A header that a sample includes; undefined when none of that name ships. */
export function shippedText(name: string): string | undefined {
  return BY_NAME.get(name);
}

/** What a list of presets shows. The values come from the file as it is; tests hold each preset against the schema. */
export function presetInfo(file: ShippedFile): PresetInfo {
  const platform = parse(file.text) as Record<string, unknown>;
  return {
    id: file.id,
    name: String(platform.name ?? file.id),
    description: String(platform.description ?? ''),
    architecture: platform.architecture as Architecture,
    addressBits: Number(platform.addressBits),
  };
}

/**
 * What a list of samples shows: the first paragraph of the comment that opens the script is its title, the second its
 * description; `#pragma firmament platform` names its platform.
 */
export function sampleInfo(file: ShippedFile): SampleInfo {
  const [title = '', description = ''] = openingParagraphs(file.text);
  return {
    id: file.id,
    title: title.replace(/[.:]$/, '') || file.id,
    description,
    platform: /^[ \t]*#[ \t]*pragma[ \t]+firmament[ \t]+platform[ \t]+"([^"\n]+)"/m.exec(file.text)?.[1] ?? '',
  };
}

/** Paragraphs of a text's opening comment, each on one line, without the comment's marks. */
function openingParagraphs(text: string): string[] {
  const body = /^\s*\/\*+([\s\S]*?)\*+\//.exec(text)?.[1] ?? /^\s*((?:\/\/[^\n]*\n)+)/.exec(text)?.[1] ?? '';
  const lines = body.split('\n').map((line) => line.replace(/^[ \t]*(?:\/\/|\*)?[ \t]*(?:@file[ \t]*)?/, '').trimEnd());
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replaceAll('\n', ' '))
    .filter((paragraph) => paragraph !== '');
}

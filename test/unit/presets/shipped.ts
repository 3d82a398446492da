// The files of presets/ as a scenario carries them, for tests that come in by the front door.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../../src/base/source';

const FOLDER = join(import.meta.dirname, '../../../presets');
const ENDING = '.platform.jsonc';

function sourceOf(name: string): Source {
  return { name, text: readFileSync(join(FOLDER, name), 'utf8') };
}

/** Texts of the presets by id, as `Scenario.presets` wants them. */
export const PRESETS: Readonly<Record<string, Source>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => [name.slice(0, -ENDING.length), sourceOf(name)]),
);

/** The sample scripts. */
export const SAMPLES: readonly Source[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.c'))
  .map(sourceOf);

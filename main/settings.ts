// The user's settings: one small JSON file. A missing or damaged one means the defaults.

import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { CALLS, type HostApi } from '../src/workbench';
import { writeAtomically } from './files';

export type Settings = Parameters<HostApi['saveSettings']>[0];

const DEFAULTS: Settings = { theme: 'system', textScale: 1, layout: null };

/** Folder of the product's own files, by the custom of the system. */
export function configFolder(env: NodeJS.ProcessEnv = process.env, system: NodeJS.Platform = process.platform): string {
  if (env.FIRMAMENT_CONFIG) return env.FIRMAMENT_CONFIG;
  if (system === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Firmament');
  if (system === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Firmament');
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'firmament');
}

/** Settings in `folder`. What is missing or of the wrong type takes its default. */
export async function loadSettings(folder: string): Promise<Settings> {
  const text = await readFile(join(folder, 'settings.json'), 'utf8').catch(() => '{}');
  const settings: Record<string, unknown> = { ...DEFAULTS };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return DEFAULTS;
  }
  for (const [key, schema] of Object.entries(CALLS.saveSettings.items[0].entries)) {
    const value = v.safeParse(schema, (read as Record<string, unknown> | null)?.[key]);
    if (value.success) settings[key] = value.output;
  }
  return settings as Settings;
}

export async function saveSettings(folder: string, settings: Settings): Promise<void> {
  const path = join(folder, 'settings.json');
  await mkdir(dirname(path), { recursive: true });
  await writeAtomically(path, 'settings.json', `${JSON.stringify(settings, null, 2)}\n`);
}

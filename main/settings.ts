// Where the user's settings and what the window remembers are kept: two small files of the product's own folder.

import { unwatchFile, watchFile } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { changeSettings, NEW_SETTINGS, readSettings, SETTINGS_FILE, type SettingsChange, type SettingsText } from '../src/settings';
import { HostError } from '../src/workbench';
import { writeAtomically } from './files';

/** What the window remembers by itself: the arrangement of its panels, widths of columns, recent files. */
const WINDOW_FILE = 'window-state.json';

/** Folder of the product's own files, by the custom of the system. */
export function configFolder(env: NodeJS.ProcessEnv = process.env, system: NodeJS.Platform = process.platform): string {
  if (env.FIRMAMENT_CONFIG) return env.FIRMAMENT_CONFIG;
  if (system === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Firmament');
  if (system === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Firmament');
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'firmament');
}

/** Settings in `folder`; what is missing or wrong has its default, and a finding when it is wrong. */
export async function loadSettings(folder: string): Promise<SettingsText> {
  return readSettings(await readFile(join(folder, SETTINGS_FILE), 'utf8').catch(() => NEW_SETTINGS));
}

/** Writes the file as the user typed it, mistakes included. */
export async function writeSettings(folder: string, text: string): Promise<SettingsText> {
  await mkdir(folder, { recursive: true });
  await writeAtomically(join(folder, SETTINGS_FILE), SETTINGS_FILE, text);
  return readSettings(text);
}

/** Changes single settings and leaves the rest of the file as it stands. Refuses while the file cannot be read, so that nothing of it is lost. */
export async function saveSettings(folder: string, change: SettingsChange): Promise<SettingsText> {
  const { text, readable, findings } = await loadSettings(folder);
  if (!readable && text.trim() !== '') {
    const [first] = findings;
    const line = first?.place ? `, line ${first.place.line}` : '';
    throw new HostError(
      `settings.json cannot be read${line}: ${first?.message ?? 'it holds no object'}. Mend it first; the settings page opens it as text.`,
    );
  }
  return writeSettings(folder, changeSettings(text, change));
}

/** How often the file is looked at, in milliseconds. Looking, unlike the system's own notices, also sees a file that is new or was replaced. */
const LOOK_MS = 500;

/** Calls `changed` when the file has another text than `known` says, by whichever program. The answer ends it. */
export function watchSettings(folder: string, known: () => string | undefined, changed: (settings: SettingsText) => void): () => void {
  const path = join(folder, SETTINGS_FILE);
  const look = async () => {
    const settings = await loadSettings(folder);
    if (settings.text !== known()) changed(settings);
  };
  const listener = () => void look();
  watchFile(path, { interval: LOOK_MS, persistent: false }, listener);
  return () => unwatchFile(path, listener);
}

/** What the window last asked to be remembered; null at first. */
export function loadWindowState(folder: string): Promise<string | null> {
  return readFile(join(folder, WINDOW_FILE), 'utf8').catch(() => null);
}

export async function saveWindowState(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeAtomically(join(folder, WINDOW_FILE), WINDOW_FILE, text);
}

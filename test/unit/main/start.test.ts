// How `npm start` decides between Electron's window and the loopback.

import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../../main/build.mjs';
import { MENU, menuTemplate } from '../../../main/menu';
import { configFolder, loadSettings, loadWindowState, saveSettings, saveWindowState } from '../../../main/settings';
import { electronPath, openWindow, unfit, unreachable } from '../../../main/start.mjs';
import { readWindowState, writeWindowState } from '../../../main/window-state';
import { DEFAULT_SETTINGS } from '../../../src/settings';

test('a machine without a display, and root, get the loopback with a reason', () => {
  expect(unfit({ system: 'linux', env: {}, uid: 1000 })).toBe('there is no display');
  expect(unfit({ system: 'linux', env: { DISPLAY: ':0' }, uid: 0 })).toBe('it refuses to run as root');
  expect(unfit({ system: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, uid: 1000 })).toBeUndefined();
  expect(unfit({ system: 'darwin', env: {}, uid: 501 })).toBeUndefined();
  expect(unfit({ system: 'win32', env: {}, uid: undefined })).toBeUndefined();
});

test('a folder that holds no Electron gives no executable', () => {
  expect(electronPath({ ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' })).toBeUndefined();
});

describe('the place of Electron’s binary', () => {
  let silent: Server;
  const taken: Socket[] = [];
  beforeAll(async () => {
    // Takes connections and says nothing, as some firewalls do.
    silent = createServer((socket) => taken.push(socket));
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    for (const socket of taken) socket.destroy();
    silent.close();
  });

  test('is given up when it is silent', async () => {
    const { port } = silent.address() as { port: number };
    const began = Date.now();
    expect(await unreachable({ ELECTRON_MIRROR: `http://127.0.0.1:${port}/` }, 300)).toBe(`127.0.0.1:${port} does not answer`);
    expect(Date.now() - began).toBeLessThan(2000);
  });

  test('is given up when nobody is there', async () => {
    expect(await unreachable({ ELECTRON_MIRROR: 'http://127.0.0.1:1/' }, 2000)).toMatch(/127\.0\.0\.1:1$/);
  });
});

describe.skipIf(process.platform === 'win32')('an Electron that is there (a shell script stands for it)', () => {
  const electron = async (script: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'firmament-electron-'));
    await writeFile(join(folder, 'electron'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return {
      system: 'linux',
      uid: 1000,
      env: { ...process.env, DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: folder, ELECTRON_RUN_AS_NODE: '1' },
    };
  };

  test('and lacks a library is given up with its own words', async () => {
    const machine = await electron(
      'echo "electron: error while loading shared libraries: libnss3.so: cannot open shared object file" >&2; exit 127',
    );
    expect(await openWindow(machine)).toBe('electron: error while loading shared libraries: libnss3.so: cannot open shared object file');
  });

  test('and ends at once without a word is given up', async () => {
    expect(await openWindow(await electron('exit 3'))).toBe('it ended at once with code 3');
  });

  test('is given the application, as Electron and not as Node, and its exit code is ours', async () => {
    expect(await openWindow(await electron('test -f "$1/package.json" && test -z "$ELECTRON_RUN_AS_NODE" && exit 0; exit 4'))).toBe(0);
  });
});

describe('settings', () => {
  const fresh = () => mkdtemp(join(tmpdir(), 'firmament-settings-'));
  const values = async (folder: string) => (await loadSettings(folder)).values;

  test('are the defaults until one is changed, and then hold it', async () => {
    const folder = join(await fresh(), 'not/yet/there');
    expect(await values(folder)).toEqual(DEFAULT_SETTINGS);
    await saveSettings(folder, { theme: 'dark', textScale: 1.2 });
    expect(await values(folder)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', textScale: 1.2 });
  });

  test('a change leaves the comments and the rest of the file as they stand', async () => {
    const folder = await fresh();
    const path = join(folder, 'settings.json');
    await writeFile(path, '{\n  // my eyes\n  "textScale": 1.5, /* big */\n  "theme": "light",\n}\n');
    await saveSettings(folder, { theme: 'dark' });
    expect(await readFile(path, 'utf8')).toBe('{\n  // my eyes\n  "textScale": 1.5, /* big */\n  "theme": "dark",\n}\n');
    await saveSettings(folder, { theme: 'system' });
    expect(await readFile(path, 'utf8')).toContain('// my eyes\n  "textScale": 1.5');
    expect((await values(folder)).theme).toBe('system');
  });

  test('a file that cannot be read is not overwritten by a change, and its line is told', async () => {
    const folder = await fresh();
    const path = join(folder, 'settings.json');
    await writeFile(path, '{\n  "theme": "dark",\n  "textScale"\n}\n');
    await expect(saveSettings(folder, { theme: 'light' })).rejects.toThrow(/settings\.json cannot be read, line 4: .*Mend it first/);
    expect(await readFile(path, 'utf8')).toContain('"dark"');
  });

  test.each(['', 'null', '7', '[]', '{', '{"theme":"pink","textScale":"big","other":7}'])(
    'a damaged file (%j) means the defaults',
    async (text) => {
      const folder = await fresh();
      await writeFile(join(folder, 'settings.json'), text);
      expect(await values(folder)).toEqual(DEFAULT_SETTINGS);
    },
  );

  test('what the window remembers is another file', async () => {
    const folder = join(await fresh(), 'new');
    expect(await loadWindowState(folder)).toBeNull();
    await saveWindowState(folder, '{"layout":1}');
    expect(await loadWindowState(folder)).toBe('{"layout":1}');
    expect((await loadSettings(folder)).findings).toEqual([]);
  });

  test('lie where the system’s custom has them', () => {
    expect(configFolder({ XDG_CONFIG_HOME: '/x' }, 'linux')).toBe('/x/firmament');
    expect(configFolder({}, 'linux')).toMatch(/\.config\/firmament$/);
    expect(configFolder({}, 'darwin')).toMatch(/Library\/Application Support\/Firmament$/);
    expect(configFolder({ FIRMAMENT_CONFIG: '/y' }, 'linux')).toBe('/y');
  });
});

describe('the window’s place', () => {
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
  const state = { x: 100, y: 100, width: 800, height: 600, maximized: false };

  test('is kept', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'firmament-window-')), 'new');
    expect(readWindowState(folder, screens)).toBeUndefined();
    writeWindowState(folder, state);
    expect(readWindowState(folder, screens)).toEqual(state);
  });

  test.each([
    ['on a screen that is gone', { ...state, x: 5000 }],
    ['above the screen', { ...state, y: -2000 }],
    ['too small to be used', { ...state, width: 3 }],
    ['no number', { ...state, width: 'wide' }],
  ])('is forgotten when it is %s', async (_name, bad) => {
    const folder = await mkdtemp(join(tmpdir(), 'firmament-window-'));
    await writeFile(join(folder, 'window.json'), JSON.stringify(bad));
    expect(readWindowState(folder, screens)).toBeUndefined();
  });
});

describe('the menu', () => {
  test('names commands that the window has', () => {
    const commands = readFileSync(join(ROOT, 'renderer/commands.ts'), 'utf8');
    const known = (id: string) => {
      const panel = /^panel\.(.+)$/.exec(id)?.[1];
      return panel === undefined ? commands.includes(`id: '${id}'`) : new RegExp(`panelCommand(?:In)?\\([^)]*'${panel}'`).test(commands);
    };
    const ids = Object.values(MENU).flatMap((entries) => entries.flatMap((entry) => (entry === 'separator' ? [] : [entry[1]])));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !known(id))).toEqual([]);
  });

  test('tells which command was chosen and leaves the keys to the window', () => {
    const told: string[] = [];
    const items = menuTemplate((id) => told.push(id), false).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    for (const { click } of items) (click as (() => void) | undefined)?.();
    expect(told).toContain('run.start');
    expect(items.filter(({ accelerator, registerAccelerator }) => accelerator && registerAccelerator !== false)).toEqual([]);
  });
});

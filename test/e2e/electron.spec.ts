// Electron's entry. The built main and preload run under the stand-in of test/fake-electron wherever there is no
// Electron; where its binary is, the same window is opened in the real one.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type Page } from '@playwright/test';
import { ROOT } from '../../main/build.mjs';
import { electronPath, unfit } from '../../main/start.mjs';
import { type FakeElectron, launchFakeElectron } from '../fake-electron/launch';
import { test as built, complaintsOf, expect } from './fixtures';

const MAIN = join(ROOT, 'out/main/index.js');

/** What holds of the window in either Electron. */
async function holdsInAnyElectron(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/Firmament/);
  await expect(page.locator('#app')).not.toBeEmpty();
  // The page has the bridge and nothing of Node or Electron.
  const world = await page.evaluate(() => {
    const globals = globalThis as unknown as Record<string, unknown>;
    return {
      bridge: Object.keys(globals.firmament as object).sort(),
      frozen: Object.isFrozen(globals.firmament),
      leaks: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in globals),
    };
  });
  expect(world).toEqual({ bridge: ['on', 'post'], frozen: true, leaks: [] });
  // What cannot be cloned does not cross, and only texts and bytes are messages.
  const refusals = await page.evaluate(() => {
    const { post } = (globalThis as unknown as { firmament: { post(message: unknown): void } }).firmament;
    return [new Proxy({}, {}), { t: 'q' }, 7].map((message) => {
      try {
        post(message);
        return 'sent';
      } catch {
        return 'refused';
      }
    });
  });
  expect(refusals).toEqual(['refused', 'refused', 'refused']);
  // Neither a link nor a script leads the window away from its page.
  const before = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  await expect(page.locator('#app')).not.toBeEmpty();
}

const test = built.extend<{ config: string; electron: FakeElectron }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  config: async ({}, use) => {
    const config = await mkdtemp(join(tmpdir(), 'firmament-config-'));
    await use(config);
    await rm(config, { recursive: true, force: true });
  },
  electron: async ({ config }, use) => {
    const electron = await launchFakeElectron({ main: MAIN, config });
    try {
      await use(electron);
    } finally {
      await electron.kill();
    }
  },
});

test.describe('under the stand-in', () => {
  test('the window opens, isolated, and stays on its page', async ({ electron }) => {
    await holdsInAnyElectron(electron.page);
    expect(electron.stderr()).toBe('');
    expect(await electron.evaluate(({ recorded }) => recorded.sandboxed)).toBe(true);
  });

  test('it comes with the policy, and a reload begins a new session', async ({ electron }) => {
    const complaints = complaintsOf(electron.page);
    const response = await electron.page.reload();
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    await expect(electron.page.locator('#app')).not.toBeEmpty();
    expect(complaints).toEqual([]);
  });

  test('links open outside, and only https ones', async ({ electron }) => {
    await electron.page.evaluate(() => {
      for (const url of ['https://uefi.org/', 'http://uefi.org/', 'file:///etc/passwd', 'smb://host/']) window.open(url);
    });
    await expect.poll(() => electron.evaluate(({ recorded }) => recorded.openedExternally)).toEqual(['https://uefi.org/']);
    await expect.poll(() => electron.page.context().pages().length).toBe(1);
  });

  test('the page may write to the clipboard and nothing else', async ({ electron }) => {
    const granted = await electron.evaluate(({ BrowserWindow, recorded }) => {
      const [{ webContents }] = BrowserWindow.getAllWindows();
      const names = [
        'clipboard-sanitized-write',
        'clipboard-read',
        'geolocation',
        'media',
        'notifications',
        'openExternal',
        'usb',
        'fileSystem',
      ];
      const asked = names.filter((name) => {
        let answer = false;
        recorded.permissions.request(webContents, name, (given: boolean) => {
          answer = given;
        });
        return answer && recorded.permissions.check(webContents, name);
      });
      const foreign = { mainFrame: { origin: 'https://example.org' } };
      return { asked, foreign: recorded.permissions.check(foreign, 'clipboard-sanitized-write'), device: recorded.permissions.device() };
    });
    expect(granted).toEqual({ asked: ['clipboard-sanitized-write'], foreign: false, device: false });
  });

  test('a message of another frame, or of a foreign page, is not heard', async ({ electron }) => {
    const answers = await electron.evaluate(async ({ BrowserWindow, ipcMain }) => {
      const [{ webContents }] = BrowserWindow.getAllWindows();
      const heard: string[] = [];
      const sender = new Proxy(webContents, {
        get: (target, key) => (key === 'send' ? (_channel: string, message: string) => heard.push(message) : target[key]),
      });
      const hello = '{"t":"q","i":"1","m":"hello","a":[]}';
      ipcMain.emit('firmament', { sender, senderFrame: null }, hello);
      ipcMain.emit('firmament', { sender, senderFrame: { origin: 'app://workbench', parent: webContents.mainFrame } }, hello);
      const before = webContents.mainFrame;
      webContents.mainFrame = { url: 'https://example.org/', origin: 'https://example.org', parent: null };
      ipcMain.emit('firmament', { sender, senderFrame: webContents.mainFrame }, hello);
      webContents.mainFrame = before;
      await new Promise((next) => setTimeout(next, 200));
      return heard.length;
    });
    expect(answers).toBe(0);
  });

  test('the menu carries the window’s own commands', async ({ electron }) => {
    // Commands go to a window that has spoken; it shows something once its first question was answered.
    await expect(electron.page.locator('#app')).not.toBeEmpty();
    await expect(electron.page.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
    const sent = await electron.evaluate(async ({ BrowserWindow, recorded }) => {
      const [{ webContents }] = BrowserWindow.getAllWindows();
      const messages: string[] = [];
      const { send } = webContents;
      webContents.send = (channel: string, message: string | Uint8Array) => {
        // Answers to the window's own questions may come in between.
        if (typeof message === 'string' && message.startsWith('{"m":')) messages.push(message);
        send.call(webContents, channel, message);
      };
      const items = recorded.menu.flatMap((entry: { submenu?: unknown[] }) => (Array.isArray(entry.submenu) ? entry.submenu : []));
      items.find((item: { label?: string }) => item.label === 'All Keys').click();
      await new Promise((next) => setTimeout(next, 100));
      return messages;
    });
    expect(sent).toEqual(['{"m":"command","a":["help.keys"],"t":"q"}']);
  });

  test('dialogs give and take files', async ({ electron, config }) => {
    const path = join(config, 'chosen.c');
    await writeFile(path, '// chosen\n');
    await electron.evaluate(
      ({ recorded }, paths) => {
        recorded.answerDialog({ canceled: false, filePaths: [paths[0]] });
        recorded.answerDialog({ canceled: true, filePaths: [] });
        recorded.answerDialog({ canceled: false, filePath: paths[1] });
      },
      [path, join(config, 'saved.h')],
    );
    const ask = (id: string, name: string, args: unknown[]) =>
      electron.page.evaluate(
        ([wanted, message]) =>
          new Promise<{ r?: Record<string, unknown> }>((done) => {
            const { firmament } = globalThis as unknown as {
              firmament: { post(message: string): void; on(callback: (message: string) => void): void };
            };
            firmament.on((text) => {
              if (typeof text === 'string' && JSON.parse(text).i === wanted) done(JSON.parse(text));
            });
            firmament.post(message as string);
          }),
        [id, JSON.stringify({ t: 'q', i: id, m: name, a: args })] as const,
      );
    const opened = await ask('test-1', 'pickFile', []);
    expect(opened.r).toMatchObject({ name: 'chosen.c', kind: 'script', text: '// chosen\n' });
    expect((await ask('test-2', 'pickFile', [])).r).toBeUndefined();
    expect((await ask('test-3', 'save', [opened.r?.grant, 'changed'])).r).toEqual({ saved: true });
    expect(await readFile(path, 'utf8')).toBe('changed');
    expect((await ask('test-4', 'saveAs', ['map.h', '#define A 1\n'])).r).toMatchObject({ name: 'saved.h' });
    expect(await readFile(join(config, 'saved.h'), 'utf8')).toBe('#define A 1\n');
  });

  test('closing the window ends the program and keeps its place', async ({ electron, config }) => {
    await electron.evaluate(({ BrowserWindow }) => {
      setTimeout(() => BrowserWindow.getAllWindows()[0].close(), 50);
    });
    expect(await electron.exited).toBe(0);
    expect(JSON.parse(await readFile(join(config, 'window.json'), 'utf8'))).toMatchObject({ width: 1440, height: 900, maximized: false });
  });
});

base('in the real Electron the window opens, isolated, and stays on its page', async () => {
  const path = electronPath();
  const reason = path === undefined ? "Electron's binary is not installed" : unfit();
  base.skip(reason !== undefined, reason);
  const config = await mkdtemp(join(tmpdir(), 'firmament-config-'));
  const app = await _electron.launch({
    executablePath: path as string,
    args: [ROOT],
    env: { ...(process.env as Record<string, string>), FIRMAMENT_CONFIG: config },
  });
  try {
    await holdsInAnyElectron(await app.firstWindow());
  } finally {
    await app.close();
    await rm(config, { recursive: true, force: true });
  }
});

// Starts the built main under the stand-in and gives a test its window as a Playwright page, as Playwright's own
// `_electron` does for the real one.

import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../e2e/browser';

const ROOT = resolve(import.meta.dirname, '../..');

/** What functions for `evaluate` are given: the stand-in's exports and its `recorded`. */
// biome-ignore lint/suspicious/noExplicitAny: they run in another process, where nothing holds a type.
export type StandIn = any;

export interface FakeElectron {
  readonly page: Page;
  /** Runs a function in the main process; it sees nothing of this one but `value`, which is sent as JSON. */
  evaluate<T, V = undefined>(run: (electron: StandIn, value: V) => T | Promise<T>, value?: V): Promise<T>;
  /** Ends the program as its user would; answers with its exit code. */
  quit(): Promise<number | null>;
  /** Exit code, once it has ended. */
  readonly exited: Promise<number | null>;
  /** Ends it for certain. */
  kill(): Promise<void>;
  /** What the program wrote to standard error so far. */
  stderr(): string;
}

/** `main`: the built main's file; `config`: the folder for settings. */
export async function launchFakeElectron({ main, config }: { main: string; config: string }): Promise<FakeElectron> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', join(ROOT, 'test/fake-electron/register.mjs'), main], {
    cwd: ROOT,
    env: {
      ...process.env,
      FIRMAMENT_CONFIG: config,
      FIRMAMENT_CHROMIUM: await findChromium(),
      FAKE_ELECTRON_FLAGS: JSON.stringify([...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`]),
    },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', (data) => {
    errors += data;
  });
  const exited = new Promise<number | null>((done) => child.on('exit', done));
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  try {
    await reply(child, 'started', exited, () => errors);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = await firstPage(browser);
    let next = 0;
    return {
      page,
      evaluate: async <T, V>(run: (electron: StandIn, value: V) => T | Promise<T>, value?: V) => {
        const id = `evaluate-${next++}`;
        const answer = reply(child, id, exited, () => errors);
        child.send({ id, source: run.toString(), argument: value });
        return (await answer) as T;
      },
      exited,
      quit: async () => {
        child.disconnect();
        await browser.close().catch(() => {});
        return exited;
      },
      kill: async () => {
        await browser.close().catch(() => {});
        await kill();
      },
      stderr: () => errors,
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

interface Reply {
  readonly id: string;
  readonly value?: unknown;
  readonly error?: string;
}

function reply(child: ChildProcess, id: string, exited: Promise<unknown>, errors: () => string): Promise<unknown> {
  return new Promise((done, failed) => {
    const hear = (message: Reply) => {
      if (message.id !== id) return;
      child.off('message', hear);
      if (message.error === undefined) done(message.value);
      else failed(new Error(message.error));
    };
    child.on('message', hear);
    void exited.then((code) => failed(new Error(`the main process ended with code ${code}\n${errors()}`)));
  });
}

/** The window's page, once it has been loaded. */
async function firstPage(browser: Browser): Promise<Page> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url() !== 'about:blank');
    if (page) {
      await page.waitForLoadState('load');
      return page;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('the program opened no window');
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

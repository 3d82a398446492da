// What every browser test starts with: the workbench open in a page, served by the built command line from a folder and
// with settings of the test's own. A console error or a violation of the content security policy fails the test.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { freshen, ROOT } from '../../main/build.mjs';

export { expect };

export interface Served {
  /** Address with the token. */
  readonly url: string;
  readonly process: ChildProcess;
}

/** Starts `firmament serve` on a free port. `folder`: whose files it may open. */
export async function serveBuilt(config: string, folder?: string): Promise<Served> {
  const child = spawn(process.execPath, [join(ROOT, 'out/main/cli.js'), 'serve', ...(folder === undefined ? [] : [folder])], {
    env: { ...process.env, FIRMAMENT_CONFIG: config },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done, failed) => {
    let output = '';
    child.stdout?.on('data', (data) => {
      output += data;
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found) done(found);
    });
    child.on('exit', (code) => failed(new Error(`firmament serve ended with code ${code}: ${output}`)));
  });
  return { url, process: child };
}

/** Ends a shell and waits for it. */
export async function stop({ process: child }: Served): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = new Promise((done) => child.on('exit', done));
  child.kill('SIGTERM');
  await exited;
}

/** Writes down everything that a page complains about. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

interface Fixtures {
  /** A folder of the test's own; empty, and served as the workbench's folder. */
  folder: string;
  served: Served;
  /** The workbench's page, loaded. */
  workbench: Page;
  /** Complaints that the test expects; the rest fail it. */
  expectedComplaints: RegExp;
}

export const test = base.extend<Fixtures, { built: undefined }>({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      await freshen();
      await use(undefined);
    },
    { scope: 'worker', auto: true, timeout: 120_000 },
  ],
  expectedComplaints: [/(?!)/, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'firmament-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  served: async ({ folder }, use) => {
    const config = await mkdtemp(join(tmpdir(), 'firmament-config-'));
    const served = await serveBuilt(config, folder);
    await use(served);
    await stop(served);
    await rm(config, { recursive: true, force: true });
  },
  workbench: async ({ page, served, expectedComplaints }, use) => {
    const complaints = complaintsOf(page);
    await page.goto(served.url);
    await use(page);
    expect(complaints.filter((text) => !expectedComplaints.test(text))).toEqual([]);
  },
});

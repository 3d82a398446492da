// What every browser test starts with: the workbench open in a page, served by the built command line from a folder and
// with settings of the test's own. A console error or a violation of the content security policy fails the test.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { freshen } from '../../main/build.mjs';
import { type Served, serveBuilt, stop } from './serve-built';

export { expect };

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
  /** The folder of the test's own settings. */
  config: string;
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
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  config: async ({}, use) => {
    const config = await mkdtemp(join(tmpdir(), 'firmament-config-'));
    await use(config);
    await rm(config, { recursive: true, force: true });
  },
  served: async ({ folder, config }, use) => {
    const served = await serveBuilt(config, folder);
    await use(served);
    await stop(served);
  },
  workbench: async ({ page, served, expectedComplaints }, use) => {
    const complaints = complaintsOf(page);
    await page.goto(served.url);
    await use(page);
    expect(complaints.filter((text) => !expectedComplaints.test(text))).toEqual([]);
  },
});

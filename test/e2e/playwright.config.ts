// The browser tests: the window as the loopback shell serves it, in whichever Chromium is found. Tests start their own
// shell (fixtures.ts), so that none sees another's runs, settings or files.

import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './browser';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  outputDir: resolve(import.meta.dirname, '../../test-results/browser'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  retries: 0,
  use: {
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] },
  },
});

// How the window looks: its main views in three themes at two sizes, held against kept images. They are pictures of one browser and one
// font, those that npm brings on Linux x64; anywhere else this is skipped. They are drawn at half the density, so that
// a hair's difference in smoothing does not count; a pixel may differ by a tenth, and 0.5 % of the pixels more than that.
// `npm run looks -- --update` takes them anew, and the picture of the README with them.

import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ROOT } from '../../main/build.mjs';
import { command, ready, run, tableOf } from './at-work';
import { CHROMIUM_FLAGS, findChromium } from './browser';
import { expect, test } from './fixtures';

const BROUGHT = join(ROOT, 'node_modules/.cache/firmament/chromium/chromium');
const THEMES = ['dark', 'light', 'high-contrast'] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
] as const;
const TOLERANCE = { threshold: 0.1, maxDiffPixelRatio: 0.005, animations: 'disabled', caret: 'hide' } as const;
const UPDATING = process.env.FIRMAMENT_LOOKS_UPDATE === '1';

let browser: Browser;
let reason = '';

test.beforeAll(async () => {
  const path = await findChromium();
  if (path !== BROUGHT || !existsSync(BROUGHT)) {
    reason = `the kept images are of the Chromium that npm brings on Linux x64, this is ${path}`;
    return;
  }
  // Its own fonts alone: what the system has would change every line.
  const folder = await mkdtemp(join(tmpdir(), 'firmament-looks-'));
  const fonts = join(folder, 'fonts.conf');
  await writeFile(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(dirname(BROUGHT), 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  browser = await chromium.launch({
    executablePath: path,
    args: [...CHROMIUM_FLAGS, '--font-render-hinting=none', '--disable-lcd-text'],
    env: { ...(process.env as Record<string, string>), FONTCONFIG_FILE: fonts },
  });
});
test.afterAll(() => browser?.close());

/** A page in a theme and a size, `scale` pixels of the image for one of the page. */
async function pageOf(url: string, theme: (typeof THEMES)[number], size: { width: number; height: number }, scale: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: scale,
    locale: 'en-US',
    reducedMotion: 'reduce',
    colorScheme: theme === 'light' ? 'light' : 'dark',
    contrast: theme === 'high-contrast' ? 'more' : 'no-preference',
  });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** The window at work: run, one block selected, nothing under the pointer. */
async function atWork(page: Page): Promise<void> {
  await run(page);
  const row = tableOf(page, 'Memory map').getByRole('row').filter({ hasText: 'LoaderCode' }).first();
  await row.click();
  // In a small window the panel of the selection stands behind the picture's tab.
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await page.mouse.move(720, 8);
  await page.waitForTimeout(700);
}

for (const theme of THEMES) {
  for (const size of SIZES) {
    test(`the window at work, ${theme}, ${size.width} × ${size.height}`, async ({ served }) => {
      test.skip(reason !== '', reason);
      const page = await pageOf(served.url, theme, size, 0.5);
      await atWork(page);
      await expect(page).toHaveScreenshot(`work-${theme}-${size.width}.png`, TOLERANCE);
      await page.context().close();
    });

    test(`the welcome, ${theme}, ${size.width} × ${size.height}`, async ({ served }) => {
      test.skip(reason !== '', reason);
      const page = await pageOf(served.url, theme, size, 0.5);
      await ready(page);
      await command(page, 'Welcome: machines and samples');
      await page.mouse.move(720, 8);
      await page.waitForTimeout(700);
      await expect(page).toHaveScreenshot(`welcome-${theme}-${size.width}.png`, TOLERANCE);
      await page.context().close();
    });
  }
}

for (const [name, title] of [
  ['settings', 'Settings'],
  ['help', 'Help: services, types, rules, formats'],
  ['memory-space', 'Memory space map'],
  ['events', 'Events'],
] as const) {
  test(`${title}, dark`, async ({ served }) => {
    test.skip(reason !== '', reason);
    const page = await pageOf(served.url, 'dark', SIZES[0], 0.5);
    await run(page);
    await command(page, title);
    await page.mouse.move(720, 8);
    await page.waitForTimeout(700);
    await expect(page).toHaveScreenshot(`${name}-dark-1440.png`, TOLERANCE);
    await page.context().close();
  });
}

// With the fonts of the system, since the brought ones have no fixed width.
test('the picture of the README', async ({ workbench: page }) => {
  test.skip(!UPDATING, 'it is taken by `npm run looks -- --update`');
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  // The call that was refused, what became of it beside it, and why.
  await run(page);
  await page.keyboard.press('n');
  await expect(page.locator('.pill', { hasText: '→ EFI_NOT_FOUND' })).toBeVisible();
  await page.mouse.move(720, 8);
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(ROOT, 'docs/workbench.png') });
});

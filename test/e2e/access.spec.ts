// For everybody: axe-core over every panel in every theme, large text, and a window that is worked without a pointer.

import type { Page } from '@playwright/test';
import { axeFindings, command, goTo, ready, run, sliderOf, statusOf } from './at-work';
import { expect, test } from './fixtures';

/** Commands that open the panels, by the names that they have in the View, File, Tools and Help menus. */
const PANELS = [
  'Picture',
  'Memory map',
  'Memory space map',
  'I/O space map',
  'OS view',
  'Pools',
  'HOB list',
  'Events',
  'Timeline',
  'Compare',
  'Selection',
  'Summary',
  'Legend and totals',
  'Findings',
  'Console',
  'Export…',
  'Settings',
  'Help: services, types, rules, formats',
  'Welcome: machines and samples',
  'Explorer: presets, samples, files',
] as const;

/** Opens a panel, or brings it to the front: the commands close one that has the keyboard. */
async function front(page: Page, title: string): Promise<void> {
  const before = await page.locator('.dv-tab').count();
  await command(page, title);
  if ((await page.locator('.dv-tab').count()) < before) await command(page, title);
}

for (const theme of ['dark', 'light', 'high contrast']) {
  test(`axe finds nothing serious in any panel, ${theme}`, async ({ workbench: page }) => {
    test.setTimeout(240_000);
    await run(page);
    await goTo(page, `>theme: ${theme}`);
    await page.getByRole('grid', { name: 'Memory map' }).getByRole('row').nth(3).click();
    await page.keyboard.press('/');
    for (const panel of PANELS) {
      await front(page, panel);
      expect(await axeFindings(page), panel).toEqual([]);
    }
    await page.keyboard.press('Control+Shift+P');
    expect(await axeFindings(page), 'the palette').toEqual([]);
    await page.keyboard.press('Escape');
  });
}

for (const scale of [80, 200]) {
  test(`text at ${scale} % leaves everything in the window`, async ({ workbench: page }) => {
    await run(page);
    await command(page, 'Settings');
    await page.getByLabel('Text size').selectOption({ label: `${scale} %` });
    await expect(page.locator('html')).toHaveCSS('font-size', `${(16 * scale) / 100}px`);
    const overflow = await page.evaluate(() => [
      document.documentElement.scrollWidth - innerWidth,
      document.documentElement.scrollHeight - innerHeight,
    ]);
    expect(overflow).toEqual([0, 0]);
    for (const name of ['Run', 'Go to address, region or command']) {
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    }
    await expect(statusOf(page)).toBeInViewport({ ratio: 1 });
    await expect(sliderOf(page)).toBeInViewport();
    await command(page, 'Memory map');
    await expect(page.getByRole('grid', { name: 'Memory map' }).getByRole('row').nth(1)).toBeVisible();
  });
}

test('every place that takes the keyboard shows it', async ({ workbench: page }) => {
  await ready(page);
  await page.getByRole('tab', { name: 'Picture' }).click();
  const unseen: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return undefined;
      if (element.closest('.monaco-editor')) return undefined;
      const styles = [element, ...element.querySelectorAll<HTMLElement>('*'), element.parentElement as HTMLElement].map((one) =>
        getComputedStyle(one),
      );
      const marked = styles.some(
        (style) => (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
      );
      return marked ? undefined : element.outerHTML.slice(0, 160);
    });
    if (found) unseen.push(found);
  }
  expect([...new Set(unseen)]).toEqual([]);
});

test('the system’s wish for contrast, colours and less motion is followed at once', async ({ workbench: page }) => {
  await ready(page);
  const theme = () => page.locator('html').getAttribute('data-theme');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(theme).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(theme).toBe('dark');
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(theme).toBe('high-contrast');
  await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'active' });
  await expect.poll(theme).toBe('high-contrast');
});

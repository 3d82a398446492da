// What tests of the window do again and again: wait until it is ready, run the script, go somewhere, choose a command.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ROOT } from '../../main/build.mjs';
import { expect } from './fixtures';

export const statusOf = (page: Page) => page.locator('.status');
export const selectionOf = (page: Page) => page.locator('.selection');
export const sliderOf = (page: Page) => page.getByRole('slider', { name: /Cursor A/ });

/** The window with the first sample in its editor. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('.view-line').first()).toBeVisible();
  await expect(statusOf(page)).toContainText('x64-pc');
}

export async function run(page: Page): Promise<void> {
  await ready(page);
  await page.keyboard.press('F5');
  await expect(sliderOf(page)).not.toHaveAttribute('aria-valuemax', '0');
  await expect(page.getByRole('grid', { name: 'Memory map' }).getByRole('row').nth(2)).toBeVisible();
}

/** Types into the box for addresses, regions and commands, and takes the first answer. */
export async function goTo(page: Page, text: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Address, region or command' });
  await page.keyboard.press(text.startsWith('>') ? 'Control+Shift+P' : 'Control+P');
  await box.fill(text);
  await page.keyboard.press('Enter');
  await expect(box).toHaveCount(0);
}

/** Runs a command by its whole title. */
export async function command(page: Page, title: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Address, region or command' });
  await page.keyboard.press('Control+Shift+P');
  await box.fill(`>${title}`);
  await page
    .getByRole('option')
    .filter({ has: page.getByText(title, { exact: true }) })
    .first()
    .click();
  await expect(box).toHaveCount(0);
}

export const tableOf = (page: Page, name: string): Locator => page.getByRole('grid', { name, exact: true });

/** Serious and critical findings of axe-core about what is shown, as `rule: element`. */
export async function axeFindings(page: Page): Promise<string[]> {
  const known = await page.evaluate(() => 'axe' in globalThis);
  if (!known) {
    const axe = await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
    // The page's policy lets no inline script run; the debugger may.
    const debuggerOfPage = await page.context().newCDPSession(page);
    await debuggerOfPage.send('Runtime.evaluate', { expression: axe });
    await debuggerOfPage.detach();
  }
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const { violations } = await tool.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} (${failureSummary.replaceAll('\n', ' ')})`).join(' | ')}`,
      );
  });
}

// The help inside the window: found by the word at the cursor, by a finding, by searching; its links lead on and back.

import type { Page } from '@playwright/test';
import { command, ready, run, selectionOf } from './at-work';
import { expect, test } from './fixtures';

const article = (page: Page) => page.getByRole('article', { name: 'Help page' });

/** Puts the editor's cursor on the first place where a text stands. */
async function putCursorOn(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+F');
  await page.locator('.find-widget .input').first().fill(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

test('F1 opens the page about the word at the cursor', async ({ workbench: page }) => {
  await ready(page);
  await putCursorOn(page, 'AllocateMaxAddress');
  await page.keyboard.press('F1');
  await expect(article(page).getByRole('heading', { level: 2 })).toHaveText('AllocateMaxAddress');
  await expect(article(page)).toContainText('At or below the address');
  // A link leads to the service, with its prototype and its statuses in order.
  await article(page).getByRole('button', { name: 'AllocatePages' }).click();
  await expect(article(page).locator('pre')).toContainText('IN OUT EFI_PHYSICAL_ADDRESS *Memory');
  await expect(article(page).getByRole('listitem').first()).toContainText('EFI_INVALID_PARAMETER');
  await expect(article(page)).toContainText('UEFI 7.2.1');
  await article(page).getByRole('button', { name: 'EFI_OUT_OF_RESOURCES' }).click();
  await expect(article(page)).toContainText('0x8000000000000009');
  await article(page).getByRole('button', { name: 'Back' }).click();
  await expect(article(page).getByRole('heading', { level: 2 })).toHaveText('AllocatePages');
});

test('F1 beside the editor opens the page about the selected type', async ({ workbench: page }) => {
  await run(page);
  await page.getByRole('grid', { name: 'Memory map' }).getByRole('row').filter({ hasText: 'RuntimeServicesData' }).first().click();
  await page.keyboard.press('F1');
  await expect(article(page).getByRole('heading', { level: 2 })).toHaveText('EfiRuntimeServicesData');
  await expect(article(page)).toContainText('After ExitBootServices: Preserved.');
  await expect(selectionOf(page)).toContainText('EfiRuntimeServicesData');
});

test('a finding leads to the page of its rule', async ({ workbench: page }) => {
  await run(page);
  await page.getByRole('tab', { name: 'Findings' }).click();
  await page.getByRole('button', { name: 'stale-map-key', exact: true }).click();
  await expect(article(page)).toContainText('Rule stale-map-key');
  await expect(article(page)).toContainText('UEFI');
});

test('a word without a page says so, and its search finds what is near', async ({ workbench: page }) => {
  await ready(page);
  await putCursorOn(page, 'DMA_REQUEST');
  await page.keyboard.press('F1');
  await expect(page.getByRole('navigation', { name: 'Pages of the help' })).toContainText('There is no page about “DMA_REQUEST”.');
  const search = page.getByRole('searchbox', { name: 'Search the help' });
  await search.fill('getmemmap');
  await expect(page.getByRole('navigation', { name: 'Pages of the help' }).getByRole('listitem').first()).toContainText('GetMemoryMap');
  await search.press('Enter');
  await expect(article(page).getByRole('heading', { level: 2 })).toHaveText('GetMemoryMap');
  await search.fill('xyzzyqq');
  await expect(page.getByRole('navigation', { name: 'Pages of the help' })).toContainText('Nothing was found.');
});

test('needs nothing from elsewhere', async ({ workbench: page, served }) => {
  const origin = new URL(served.url).host;
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).host !== origin) foreign.push(request.url());
  });
  await ready(page);
  await command(page, 'Help: services, types, rules, formats');
  await expect(article(page)).toContainText('Address runs down, time runs across.');
  for (const group of ['Services', 'Libraries', 'Types and attributes', 'Statuses', 'Rules', 'Findings of a run', 'Formats', 'Settings']) {
    await page.getByRole('navigation', { name: 'Pages of the help' }).getByRole('button', { name: group }).click();
  }
  expect(foreign).toEqual([]);
});

// The settings, as a page and as a file: each follows the other at once, and comments in the file stay.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { command, ready } from './at-work';
import { expect, test } from './fixtures';

const editorOf = (page: Page) => page.locator('.monaco-editor').filter({ hasText: 'Settings of Firmament' });

async function openText(page: Page): Promise<void> {
  await command(page, 'Settings');
  await page.getByRole('button', { name: 'Open settings.json' }).click();
  await expect(editorOf(page).locator('.view-line').first()).toBeVisible();
}

/** Puts a text into the editor; the editor itself closes the outermost brace. */
async function type(page: Page, text: string): Promise<void> {
  await editorOf(page).locator('.view-line').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text.replace(/\}\n$/, ''));
}

test('the page changes the theme, the size of text and the file', async ({ workbench: page, config }) => {
  await ready(page);
  await command(page, 'Settings');
  await page.getByLabel('Theme').selectOption('light');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByLabel('Text size').selectOption('1.5');
  await expect(page.locator('html')).toHaveCSS('font-size', '24px');
  await page.getByLabel('Service calls of a run').fill('3');
  await page.getByLabel('Service calls of a run').blur();
  await expect.poll(() => readFile(join(config, 'settings.json'), 'utf8').catch(() => '')).toContain('"events": 3');
  const text = await readFile(join(config, 'settings.json'), 'utf8');
  expect(text).toContain('"theme": "light"');
  expect(text).toContain('// Settings of Firmament.');
  // The limit holds for the next run, and a setting that has its default again leaves the file.
  await page.keyboard.press('F5');
  await page.getByRole('tab', { name: 'Findings' }).click();
  await expect(page.getByRole('list', { name: 'Findings' })).toContainText(/3 (service calls|events|calls)/);
  await page.getByLabel('Theme').selectOption('system');
  await expect.poll(() => readFile(join(config, 'settings.json'), 'utf8')).not.toContain('theme');
});

test('what is typed into the page stays when settings arrive from elsewhere', async ({ workbench: page, config }) => {
  await ready(page);
  await command(page, 'Settings');
  const limit = page.getByLabel('Service calls of a run');
  await limit.fill('1234');
  await writeFile(join(config, 'settings.json'), '{ "theme": "light" }');
  // The page has been drawn with them.
  await expect(page.getByLabel('Theme')).toHaveValue('light');
  await expect(limit).toHaveValue('1234');
  await limit.blur();
  await expect(limit).toHaveValue('1,234');
  await expect.poll(() => readFile(join(config, 'settings.json'), 'utf8')).toContain('"events": 1234');
});

test('the file takes effect while it is typed, says what is wrong, and keeps its comments', async ({ workbench: page, config }) => {
  await ready(page);
  await openText(page);
  await type(page, '{\n  // Settings of Firmament. At night:\n  "theme": "dark",\n  "textScale": 1.25\n}\n');
  await expect(page.locator('html')).toHaveCSS('font-size', '20px');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await type(page, '{\n  // Settings of Firmament. At night:\n  "theme": "drak",\n  "fontSize": 12\n}\n');
  await page.getByRole('tab', { name: 'Findings' }).click();
  await expect(page.getByRole('list', { name: 'Findings' })).toContainText(
    'theme must be one of "system", "dark", "light", "high-contrast"',
  );
  await expect(page.getByRole('list', { name: 'Findings' })).toContainText('there is no setting "fontSize"');
  await type(page, '{\n  // Settings of Firmament. At night:\n  "textScale": 1,\n}\n');
  await expect(page.locator('html')).toHaveCSS('font-size', '16px');
  await page.getByRole('tab', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Theme').selectOption('high-contrast');
  await expect(editorOf(page)).toContainText('"theme": "high-contrast"');
  expect(await readFile(join(config, 'settings.json'), 'utf8')).toContain('// Settings of Firmament. At night:');
});

test('names and values are offered from the schema', async ({ workbench: page }) => {
  await ready(page);
  await openText(page);
  await type(page, '{\n  // Settings of Firmament.\n  \n}\n');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type('"mot');
  await expect(page.locator('.suggest-widget')).toContainText('motion');
});

test('keys are the user’s', async ({ workbench: page, config }) => {
  await ready(page);
  await openText(page);
  await type(page, '{\n  // Settings of Firmament.\n  "keys": { "help.about": "Mod+Shift+K", "run.start": "" }\n}\n');
  await expect.poll(() => readFile(join(config, 'settings.json'), 'utf8').catch(() => '')).toContain('help.about');
  await page.getByRole('tab', { name: 'Picture' }).click();
  await page.keyboard.press('Control+Shift+K');
  await expect(page.getByRole('dialog')).toContainText('Firmament');
  await page.keyboard.press('Escape');
});

test('another window follows', async ({ workbench: page, context, served }) => {
  await ready(page);
  const second = await context.newPage();
  await second.goto(served.url);
  await ready(second);
  await command(page, 'Theme: light');
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'light');
  await second.close();
});

test('a file that cannot be read is left alone, and the page says why nothing is saved', async ({ page, served, config }) => {
  await writeFile(join(config, 'settings.json'), '{ "theme": "dark", // mine\n  "textScale" }\n');
  await page.goto(served.url);
  await ready(page);
  await command(page, 'Settings');
  await page.getByLabel('Theme').selectOption('light');
  await expect(page.locator('.settings [role=alert]')).toContainText('settings.json cannot be read');
  expect(await readFile(join(config, 'settings.json'), 'utf8')).toContain('// mine');
});

test('a change of the file by another program takes effect at once, and one while it is open shows in the editor', async ({
  workbench: page,
  config,
}) => {
  await ready(page);
  const file = join(config, 'settings.json');
  await writeFile(file, '{\n  // Settings of Firmament, written elsewhere.\n  "theme": "light"\n}\n');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await openText(page);
  await writeFile(file, '{\n  // Settings of Firmament, written elsewhere.\n  "theme": "high-contrast"\n}\n');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'high-contrast');
  await expect(editorOf(page)).toContainText('"high-contrast"');
});

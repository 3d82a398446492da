// The whole main job as a newcomer does it: from the welcome to a sample, to a refused call and why, mended in the editor, run again, saved
// and exported; once with the mouse for everything but the text, once with the keyboard alone.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** A script with one call, on its line 9. 2 GiB are free above 4 GiB alone. */
const script = (type: string, at: string) => `#pragma firmament platform "x64-pc"
#include <Uefi.h>
#include <Library/UefiBootServicesTableLib.h>

EFI_STATUS EFIAPI
UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
  EFI_PHYSICAL_ADDRESS  Memory = ${at};
  return gBS->AllocatePages (${type}, EfiLoaderData, 0x80000, &Memory);
}
`;
const REFUSED = script('AllocateMaxAddress', '0xFFFFFFFF');
const MENDED = script('AllocateAnyPages', '0');

const selection = (page: Page) => page.locator('.selection');
const slider = (page: Page) => page.getByRole('slider', { name: /Cursor A/ });
const editor = (page: Page) => page.locator('.monaco-editor:visible').first();

async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type(title);
  await expect(page.getByRole('option', { selected: true })).toContainText(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function seesWhy(page: Page): Promise<void> {
  await expect(selection(page)).toContainText('EFI_OUT_OF_RESOURCES');
  await expect(page.getByRole('region', { name: 'Why here' })).toContainText('EfiLoaderData has no bin');
}

async function seesItMended(page: Page): Promise<void> {
  // The selection is about the same line, and what it did now.
  await expect(selection(page)).toContainText('AllocateAnyPages');
  await expect(selection(page)).toContainText('180000000');
  await expect(selection(page)).not.toContainText('EFI_OUT_OF_RESOURCES');
}

async function isSaved(page: Page, folder: string): Promise<void> {
  await expect(page.getByRole('tab', { name: 'mine.c' })).toBeVisible();
  // The editor indents what is typed.
  const words = (text: string) => text.split(/\s+/).join(' ').trim();
  await expect.poll(async () => words(await readFile(join(folder, 'mine.c'), 'utf8').catch(() => ''))).toBe(words(MENDED));
  // The results bear the new name and are not out of date.
  await expect(selection(page)).toContainText('mine.c:9');
  await expect(page.locator('.tab').filter({ hasText: 'Picture' })).toHaveAttribute('title', 'Picture');
}

async function isExported(folder: string): Promise<void> {
  await expect.poll(async () => (await readdir(folder)).sort()).toEqual(['mine.c', 'mine.h']);
  expect(await readFile(join(folder, 'mine.h'), 'utf8')).toContain('mine.c');
}

test('with the keyboard alone', async ({ workbench: page, folder }) => {
  await expect(page.getByRole('tab', { name: 'dma_demo.c' })).toBeVisible();
  await command(page, 'Welcome: machines and samples');
  await expect(page.locator('.sample-button').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(slider(page)).not.toHaveAttribute('aria-valuemax', '0');
  // The picture has the keyboard: its keys walk through the run.
  await expect(page.locator('.picture-holder')).toBeFocused();

  await command(page, 'New script');
  await expect(editor(page)).toHaveClass(/focused/);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(REFUSED);
  await page.keyboard.press('F5');
  await expect(slider(page)).toHaveAttribute('aria-valuemax', '3');
  await command(page, 'Next failure');
  await seesWhy(page);
  await command(page, 'Who owns this? Go to its line');
  await expect(editor(page)).toHaveClass(/focused/);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(MENDED);
  await page.keyboard.press('F5');
  await seesItMended(page);

  await page.keyboard.press('Control+S');
  await expect(page.getByRole('textbox', { name: 'File name' })).toBeFocused();
  await page.keyboard.type('mine.c');
  await page.keyboard.press('Enter');
  await isSaved(page, folder);

  await page.keyboard.press('Control+E');
  await expect(page.getByRole('combobox', { name: 'Format', exact: true })).toBeFocused();
  await page.keyboard.type('C h');
  await expect(page.getByText('mine.h:')).toBeVisible();
  const save = page.getByRole('button', { name: 'Save', exact: true });
  for (let i = 0; i < 20 && !(await save.evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'File name' })).toHaveValue('mine.h');
  await page.keyboard.press('Enter');
  await isExported(folder);
});

test('with the mouse, but for the text', async ({ workbench: page, folder }) => {
  await page.getByRole('button', { name: 'All machines and samples' }).click();
  await page.locator('.welcome').getByText('Stale map key at ExitBootServices').click();
  await expect(slider(page)).not.toHaveAttribute('aria-valuemax', '0');
  await expect(page.getByRole('tab', { name: 'Picture' })).toHaveAttribute('aria-selected', 'true');

  const menu = async (title: string, item: string) => {
    await page.getByRole('menuitem', { name: title, exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await menu('File', 'New script');
  await expect(editor(page)).toHaveClass(/focused/);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(REFUSED);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuemax', '3');
  await page.getByRole('button', { name: 'Next failure' }).click();
  await seesWhy(page);
  await selection(page).getByRole('button', { name: 'script.c:9 UefiMain' }).click();
  await expect(editor(page)).toHaveClass(/focused/);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(MENDED);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await seesItMended(page);

  await menu('File', 'Save as…');
  await page.getByRole('textbox', { name: 'File name' }).fill('mine.c');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await isSaved(page, folder);

  await page.getByRole('tab', { name: 'Export' }).click();
  await page.getByRole('combobox', { name: 'Format', exact: true }).selectOption({ label: 'C header' });
  await expect(page.getByText('mine.h:')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await isExported(folder);
});

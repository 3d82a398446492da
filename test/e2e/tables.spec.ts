// The tables: filters, order, columns, copies and keys, the same in each; and a long one that does not stop the window.

import type { Page } from '@playwright/test';
import { command, run, selectionOf, sliderOf, tableOf } from './at-work';
import { expect, test } from './fixtures';

const rowsOf = (page: Page, name: string) => tableOf(page, name).getByRole('row');
const filterOf = (page: Page, name: string) => page.getByRole('combobox', { name: `Filter of ${name}` });
const typesOf = (page: Page) => tableOf(page, 'Memory map').locator('.type-name').allTextContents();

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('a filter', () => {
  test('shows what passes, says what was expected, and offers what may come next', async ({ workbench: page }) => {
    await run(page);
    await rowsOf(page, 'Memory map').nth(2).click();
    await page.keyboard.press('/');
    const box = filterOf(page, 'Memory map');
    await expect(box).toBeFocused();
    await box.fill('type == EfiBootServicesData && pages >');
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('.filter .problem')).toHaveText('Expected a number such as 16, 0xA0000 or 4G-16M at the end.');
    await box.press('End');
    await box.pressSequentially(' 0');
    await expect(box).toHaveAttribute('aria-invalid', 'false');
    await expect(page.locator('.filter-row .faint')).toHaveText(/^\d+ of \d+$/);
    expect(new Set(await typesOf(page))).toEqual(new Set(['BootServicesData']));

    await box.fill('');
    await box.pressSequentially('ty');
    await expect(page.getByRole('listbox', { name: 'What may come next' }).getByRole('option').first()).toHaveText('type');
    await box.press('Tab');
    await box.pressSequentially('== runtimeserv');
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(box).toHaveValue('type == EfiRuntimeServicesCode ');
    expect(new Set(await typesOf(page))).toEqual(new Set(['RuntimeServicesCode']));
    // Escape closes the offered words, then empties the box, then closes it.
    for (let i = 0; i < 3; i++) await box.press('Escape');
    await expect(box).toHaveCount(0);
    expect((await typesOf(page)).length).toBeGreaterThan(4);
  });

  test('is kept for the next time', async ({ workbench: page }) => {
    await run(page);
    await rowsOf(page, 'Memory map').nth(2).click();
    await page.keyboard.press('Control+F');
    await filterOf(page, 'Memory map').fill('size > 2M');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(700);
    await page.reload();
    await run(page);
    await rowsOf(page, 'Memory map').nth(2).click();
    await page.keyboard.press('/');
    await expect(page.getByRole('listbox', { name: 'What may come next' }).getByRole('option').first()).toHaveText('size > 2M');
  });

  for (const [panel, name, filter, seen] of [
    ['Memory space map', 'Memory space map', 'type == MemoryMappedIo', /MemoryMappedIo/],
    ['I/O space map', 'I/O space map', 'length > 1', /Io|NonExistent/],
    ['Pools', 'Pools', 'state == used && slack >= 0', /used/],
    ['HOB list', 'HOB list', 'type == RESOURCE_DESCRIPTOR && size > 64K', /RESOURCE_DESCRIPTOR/],
    ['OS view', 'OS view', 'fate == usable', /Usable/],
    ['Events', 'Events', 'service == AllocatePages && failed == yes', /AllocatePages.*EFI_NOT_FOUND/],
  ] as const) {
    test(`works on ${name}`, async ({ workbench: page }) => {
      await run(page);
      await command(page, panel);
      await expect(rowsOf(page, name).nth(1)).toBeVisible();
      const before = Number(await tableOf(page, name).getAttribute('aria-rowcount'));
      await page.keyboard.press('/');
      // The panel was opened by a command: its table has not had the keyboard yet.
      if ((await filterOf(page, name).count()) === 0) {
        await rowsOf(page, name).nth(1).click();
        await page.keyboard.press('/');
      }
      await filterOf(page, name).fill(filter);
      await expect.poll(async () => Number(await tableOf(page, name).getAttribute('aria-rowcount'))).toBeLessThanOrEqual(before);
      for (const text of (await rowsOf(page, name).allTextContents()).slice(1)) expect(text).toMatch(seen);
      expect((await rowsOf(page, name).count()) > 1).toBe(true);
      await filterOf(page, name).fill('nonsense ==');
      await expect(page.locator('.filter .problem').last()).toContainText('Expected ');
    });
  }

  test('works on the differences of two moments', async ({ workbench: page }) => {
    await run(page);
    await sliderOf(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('b');
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: 'Compare' }).click();
    await rowsOf(page, 'Differences').nth(1).click();
    await page.keyboard.press('/');
    await filterOf(page, 'Differences').fill('change == added && size >= 4K');
    for (const text of (await rowsOf(page, 'Differences').allTextContents()).slice(1)) expect(text).toContain('added');
    expect(await rowsOf(page, 'Differences').count()).toBeGreaterThan(1);
  });
});

test.describe('rows', () => {
  test('are sorted by a header, back and forth, and then stand in their own order again', async ({ workbench: page }) => {
    await run(page);
    const header = tableOf(page, 'Memory map').getByRole('button', { name: 'Pages' });
    const column = tableOf(page, 'Memory map').getByRole('columnheader', { name: 'Pages' });
    await expect(column).toBeVisible();
    await header.click();
    await expect(column).toHaveAttribute('aria-sort', 'ascending');
    const at = await tableOf(page, 'Memory map')
      .getByRole('columnheader')
      .evaluateAll((list) => list.findIndex((one) => one.textContent?.includes('Pages')));
    const values = async () =>
      (
        await rowsOf(page, 'Memory map')
          .locator(`.table-cell:nth-child(${at + 1})`)
          .allTextContents()
      ).map((text) => Number(text.replaceAll(',', '')));
    const ascending = await values();
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
    await header.click();
    await expect(column).toHaveAttribute('aria-sort', 'descending');
    const descending = await values();
    expect(descending).toEqual([...descending].sort((a, b) => b - a));
    await header.click();
    await expect(tableOf(page, 'Memory map').getByRole('columnheader', { name: 'Start' })).toHaveAttribute('aria-sort', 'ascending');
  });

  test('are walked, marked and shown by keys', async ({ workbench: page }) => {
    await run(page);
    await rowsOf(page, 'Memory map').nth(1).click();
    const selected = () => rowsOf(page, 'Memory map').and(page.locator('[aria-selected=true]'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(selected()).toHaveAttribute('aria-rowindex', '4');
    await page.keyboard.press('Home');
    await expect(selected()).toHaveAttribute('aria-rowindex', '2');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(selected()).toHaveCount(3);
    await page.keyboard.press('End');
    await expect(selected()).toHaveAttribute('aria-rowindex', String(await tableOf(page, 'Memory map').getAttribute('aria-rowcount')));
    await page.keyboard.press('PageUp');
    await expect(selected()).not.toHaveAttribute('aria-rowindex', '2');
    await page.keyboard.press('Enter');
    await expect(page.locator('.place .address')).toHaveCount(2);
    await expect(selectionOf(page).getByRole('heading').first()).toContainText('Efi');
  });

  test('are copied in every form, by keys and by the menu', async ({ workbench: page }) => {
    await run(page);
    await rowsOf(page, 'Memory map').filter({ hasText: 'LoaderCode' }).first().click();
    await page.keyboard.press('Control+C');
    expect(await clipboard(page)).toMatch(/EfiLoaderCode\t0x[0-9A-F]+\t0x[0-9A-F]+\t\d+\t/);
    const forms: Record<string, RegExp> = {
      'C initializers':
        /^\/\* EFI_MEMORY_DESCRIPTOR \*\/\n {2}\{ \.Type = EfiLoaderCode, \.PhysicalStart = 0x[0-9A-F]+ULL, \.NumberOfPages = \d+, \.Attribute = EFI_MEMORY_/,
      'Hexadecimal numbers': /^0x[0-9A-F]+ 0x[0-9A-F]+\n$/,
      'Decimal numbers': /^\d+ \d+\n$/,
      'Device tree cells': /^<0x[0-9a-f]+ 0x[0-9a-f]+ 0x[0-9a-f]+ 0x[0-9a-f]+>\n$/,
      JSON: /^\[\n {2}\{\n {4}"order": \d+,\n {4}"type": "EfiLoaderCode"/,
      CSV: /^order,type,start,end,pages,size,attr\n\d+,EfiLoaderCode,0x/,
    };
    for (const [form, expected] of Object.entries(forms)) {
      await rowsOf(page, 'Memory map').filter({ hasText: 'LoaderCode' }).first().click({ button: 'right' });
      await page.getByRole('menuitem', { name: form, exact: true }).click();
      await expect.poll(() => clipboard(page), form).toMatch(expected);
    }
    await command(page, 'Copy rows as: Hexadecimal numbers');
    await expect.poll(() => clipboard(page)).toMatch(forms['Hexadecimal numbers'] as RegExp);
  });

  test('say every number in all its forms on hover', async ({ workbench: page }) => {
    await run(page);
    const cell = rowsOf(page, 'Memory map').filter({ hasText: 'LoaderCode' }).first().getByRole('gridcell').nth(1);
    expect(await cell.getAttribute('title')).toMatch(/^0x[0-9A-F]+\n[\d,]+\n[\d.]+ [KMG]iB$/);
  });
});

test('columns are resized by pointer and by keys, and stay so', async ({ workbench: page }) => {
  await run(page);
  const column = () => tableOf(page, 'Memory map').getByRole('columnheader', { name: 'Start' });
  const width = async () => ((await column().boundingBox()) as { width: number }).width;
  const before = await width();
  const box = (await column().locator('.resizer').boundingBox()) as { x: number; y: number; width: number; height: number };
  await page.mouse.move(box.x + 3, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 23, box.y + 8, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBeCloseTo(before + 20, -1);
  await column().getByRole('button').focus();
  await page.keyboard.press('Shift+ArrowRight');
  const after = await width();
  expect(after).toBeCloseTo(before + 28, -1);
  await page.waitForTimeout(700);
  await page.reload();
  await run(page);
  await expect.poll(width).toBeCloseTo(after, -1);
});

test('a table of 100,000 rows is scrolled, sorted and filtered without stopping the window', async ({ workbench: page }) => {
  test.setTimeout(120_000);
  await run(page);
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+A');
  // Every other page is freed again, so that the map falls apart into single pages.
  await page.keyboard.insertText(`#pragma firmament platform "x64-pc"
#include <Uefi.h>
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
  EFI_PHYSICAL_ADDRESS First = 0;
  SystemTable->BootServices->AllocatePages (AllocateAnyPages, EfiLoaderData, 100000, &First);
  for (UINTN i = 0; i < 50000; i++) SystemTable->BootServices->FreePages (First + i * 8192, 1);
  return EFI_SUCCESS;
}
`);
  await page.keyboard.press('F5');
  await expect
    .poll(async () => Number(await tableOf(page, 'Memory map').getAttribute('aria-rowcount')), { timeout: 90_000 })
    .toBeGreaterThan(100_000);
  expect(await rowsOf(page, 'Memory map').count()).toBeLessThan(120);
  await rowsOf(page, 'Memory map').nth(2).click();
  await page.keyboard.press('End');
  await expect(rowsOf(page, 'Memory map').and(page.locator('.at'))).toHaveCount(1);
  await tableOf(page, 'Memory map').getByRole('button', { name: 'Type' }).click();
  await expect(rowsOf(page, 'Memory map').nth(1)).toBeVisible();
  await page.keyboard.press('/');
  await rowsOf(page, 'Memory map').nth(2).click();
  await page.keyboard.press('/');
  await filterOf(page, 'Memory map').fill('type == EfiLoaderData && pages == 1');
  await expect(page.locator('.filter-row .faint')).toContainText('50,000 of');
});

test('the events of a long run are sorted by their columns, and stay so when they are filtered', async ({ workbench: page }) => {
  test.setTimeout(180_000);
  await run(page);
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(`#pragma firmament platform "x64-pc"
#include <Uefi.h>
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
  VOID  *Block;
  for (UINTN i = 0; i < 100000; i++) {
    SystemTable->BootServices->AllocatePool (EfiLoaderData, 64, &Block);
    SystemTable->BootServices->FreePool (Block);
  }
  SystemTable->BootServices->FreePages (0x123000, 1);
  SystemTable->BootServices->FreePool (SystemTable->BootServices->FreePages == NULL ? NULL : Block);
  return EFI_SUCCESS;
}
`);
  await page.keyboard.press('F5');
  await command(page, 'Events');
  const table = tableOf(page, 'Events');
  const count = async () => Number(await table.getAttribute('aria-rowcount')) - 1;
  await expect.poll(count, { timeout: 90_000 }).toBeGreaterThan(200_000);
  const total = await count();
  const first = rowsOf(page, 'Events').nth(1);
  const header = (title: string) => table.getByRole('button', { name: title, exact: true });
  const sorted = (title: string, how: string) => expect(table.getByRole('columnheader', { name: title })).toHaveAttribute('aria-sort', how);

  await header('Status').click();
  await sorted('Status', 'ascending');
  await header('Status').click();
  await sorted('Status', 'descending');
  await expect(first).toContainText(/EFI_NOT_FOUND|EFI_INVALID_PARAMETER/, { timeout: 60_000 });
  await header('Status').click();
  await expect(first).not.toContainText(/EFI_NOT_FOUND|EFI_INVALID_PARAMETER/);
  expect(await count()).toBe(total);

  await header('Event').click();
  await header('Event').click();
  await expect(first.getByRole('gridcell').first()).toHaveText(total.toLocaleString('en-US'), { timeout: 60_000 });

  // A filter keeps the order, and a chosen row is the event that it says.
  await first.click();
  await page.keyboard.press('/');
  await filterOf(page, 'Events').fill('service == FreePool');
  await expect(page.locator('.filter-row .faint')).toContainText(/^100,00\d of/, { timeout: 60_000 });
  await expect(first).toContainText('FreePool');
  await header('Call').click();
  await header('Call').click();
  await expect(page.locator('progress')).toHaveCount(0, { timeout: 60_000 });
  await expect(first).toContainText('FreePool');
});

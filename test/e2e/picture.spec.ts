// The picture's own habits, each in the built window against the real host: pages as rows, colourings, differences, bookmarks,
// overlaps, and how it is walked without a mouse.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const picture = (page: Page) => page.getByRole('region', { name: 'Picture of the address space' });
const canvas = (page: Page) => picture(page).locator('canvas').first();
const slider = (page: Page) => page.getByRole('slider', { name: /Cursor A/ });
const place = (page: Page) => page.locator('.picture-place');
const legend = (page: Page) => page.locator('.legend');
const status = (page: Page) => page.locator('.status');

async function run(page: Page): Promise<void> {
  await expect(page.locator('.view-line').first()).toBeVisible();
  await expect(status(page)).toContainText('x64-pc');
  await page.keyboard.press('F5');
  await expect(slider(page)).not.toHaveAttribute('aria-valuemax', '0');
  await expect(canvas(page)).toHaveAttribute('data-moment', (await slider(page).getAttribute('aria-valuenow')) ?? '');
}

async function goTo(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.getByRole('combobox', { name: 'Address, region or command' }).fill(text);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Address, region or command' })).toHaveCount(0);
}

/** Chooses the first row of the events' pool calls and goes to its buffer. */
async function toPool(page: Page): Promise<void> {
  await slider(page).focus();
  await page.keyboard.press('Home');
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.selection h2')).toContainText('Pool block');
  await page.keyboard.press('z');
}

test('pages become rows, with owners, when one looks closely', async ({ workbench: page }) => {
  await run(page);
  await toPool(page);
  await expect(place(page)).toContainText(/\d+ pages · 1 page per row/);
  await expect(picture(page).locator('.ruler').first()).toHaveText('000');
  await expect(picture(page).locator('.ruler.last')).toHaveText('FFF');
  // The chosen block is in the row of its page, at its offset; pointing at it says whose it is.
  const range = (await page.locator('.facts .num').first().textContent()) ?? '';
  const start = Number.parseInt(range.replace(/^0x/, ''), 16);
  const seen = (await place(page).locator('.address').allTextContents()).map((text) => Number.parseInt(text.replace(/^0x/, ''), 16));
  const [from, to] = seen as [number, number];
  const box = (await canvas(page).boundingBox()) as { x: number; y: number; height: number };
  const ruler = (await picture(page).locator('.ruler').first().boundingBox()) as { x: number };
  const rulerEnd = (await picture(page).locator('.ruler.last').boundingBox()) as { x: number; width: number };
  const x = ruler.x + (((start % 4096) + 40) / 4096) * (rulerEnd.x + rulerEnd.width - ruler.x);
  const y = box.y + ((Math.floor(start / 4096) * 4096 + 2048 - from) / (to + 1 - from)) * box.height;
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  await expect(page.locator('.picture-tip')).toContainText(/Pool of Efi\w+.*dma_demo\.c:\d+/s);
  await expect(status(page)).toContainText('1 page per row');
  // A click selects that block everywhere.
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.locator('.selection h2')).toContainText('Pool block');
  await page.keyboard.press('f');
  await expect(place(page)).toContainText('The whole space');
});

test('colours by type, owner, attribute, age and fate, each with its legend', async ({ workbench: page }) => {
  await run(page);
  const heads = { owner: 'Owner', attribute: 'Attributes', age: 'Taken at', fate: 'After ExitBootServices' };
  const wanted = { owner: /UefiMain:\d+/, attribute: 'Runtime', age: 'Before the first event', fate: 'Preserved' };
  const seen = [await canvas(page).screenshot()];
  for (const by of ['owner', 'attribute', 'age', 'fate'] as const) {
    await picture(page).getByLabel('Colour', { exact: true }).selectOption(by);
    await expect(legend(page).getByRole('columnheader').first()).toHaveText(heads[by]);
    await expect(legend(page)).toContainText(wanted[by]);
    await page.waitForTimeout(150);
    const shot = await canvas(page).screenshot();
    for (const other of seen) expect(shot.equals(other)).toBe(false);
    seen.push(shot);
  }
  // A click singles a class out, a second one takes that back.
  const row = legend(page).getByRole('button', { name: 'Preserved' });
  await row.click();
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await page.waitForTimeout(150);
  expect((await canvas(page).screenshot()).equals(seen.at(-1) as Buffer)).toBe(false);
  await row.click();
  await expect(row).toHaveAttribute('aria-pressed', 'false');
});

test('the difference to cursor B is marked, and D leaves only that', async ({ workbench: page }) => {
  await run(page);
  await toPool(page);
  await expect(place(page)).toContainText('1 page per row');
  await page.keyboard.press('b');
  await expect(place(page)).toContainText(/difference: event \d+ → \d+/);
  const same = await canvas(page).screenshot();
  await slider(page).focus();
  for (let i = 0; i < 10; i++) await page.keyboard.press('PageUp');
  await expect(canvas(page)).toHaveAttribute('data-moment', (await slider(page).getAttribute('aria-valuenow')) ?? '');
  await page.waitForTimeout(250);
  const marked = await canvas(page).screenshot();
  expect(marked.equals(same)).toBe(false);
  await page.keyboard.press('d');
  await page.waitForTimeout(250);
  expect((await canvas(page).screenshot()).equals(marked)).toBe(false);
});

/** How many places the palette offers for a name. */
async function offered(page: Page, name: string): Promise<number> {
  await page.keyboard.press('Control+P');
  await page.getByRole('combobox', { name: 'Address, region or command' }).fill(name);
  await expect(page.getByRole('option', { name }).first()).toBeVisible();
  const count = await page.getByRole('option', { name }).count();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Address, region or command' })).toHaveCount(0);
  return count;
}

test('a bookmark is an edit of the platform file, found by its name and undone like any other', async ({ workbench: page }) => {
  await run(page);
  await goTo(page, 'NVDIMM');
  const before = await offered(page, 'NVDIMM');
  await page.getByRole('application').focus();
  await page.keyboard.press('m');
  await expect.poll(() => offered(page, 'NVDIMM')).toBe(before + 1);
  await page.getByRole('tab', { name: 'x64-pc.platform.jsonc' }).click();
  await goTo(page, '>Undo');
  await expect.poll(() => offered(page, 'NVDIMM')).toBe(before);
});

test('keys walk, pan, zoom and come back', async ({ workbench: page }) => {
  await run(page);
  const holder = page.getByRole('application');
  await holder.focus();
  await page.keyboard.press('.');
  await expect(holder).toHaveAttribute('aria-label', /Memory map: (?!Available)/);
  const first = await holder.getAttribute('aria-label');
  await page.keyboard.press('.');
  await expect(holder).not.toHaveAttribute('aria-label', first ?? '');
  await page.keyboard.press(',');
  await expect(holder).toHaveAttribute('aria-label', first ?? '');
  await page.keyboard.press('f');
  await expect(place(page)).toContainText('The whole space');
  for (let i = 0; i < 6; i++) await page.keyboard.press('w');
  await expect(place(page).locator('.address')).toHaveCount(2);
  const at = await place(page).textContent();
  await page.keyboard.press('d');
  await expect(place(page)).not.toHaveText(at ?? '');
  await page.keyboard.press('a');
  for (let i = 0; i < 12; i++) await page.keyboard.press('s');
  await expect(place(page)).toContainText('The whole space');
  await goTo(page, '4G-4M');
  await expect(place(page).locator('.address')).toHaveCount(2);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(place(page)).toContainText('The whole space');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(place(page).locator('.address')).toHaveCount(2);
});

test.describe('any machine', () => {
  const machines: Record<string, object> = {
    'one-page': { architecture: 'x64', addressBits: 32, regions: [{ id: 'ram', kind: 'ram', base: '0', size: '4K' }] },
    'no-ram': { architecture: 'riscv64', addressBits: 39, regions: [{ id: 'uart', kind: 'mmio', base: '0x10000000', size: '4K' }] },
    wide: {
      architecture: 'aarch64',
      addressBits: 52,
      regions: [
        { id: 'low', kind: 'ram', base: '0', size: '2G' },
        { id: 'top', kind: 'mmio', base: '0xFFFFFFFFF0000', size: '64K' },
        ...Array.from({ length: 300 }, (_, i) => ({ id: `r${i}`, kind: 'reserved', base: `${i + 1}T`, size: `${(i % 9) + 1}M` })),
      ],
    },
    overlapping: {
      architecture: 'x64',
      addressBits: 36,
      regions: [
        { id: 'a', kind: 'ram', base: '0', size: '2G' },
        { id: 'b', kind: 'mmio', base: '1G', size: '2G' },
        { id: 'c', kind: 'reserved', base: '1G', size: '2G' },
      ],
    },
  };
  for (const [name, machine] of Object.entries(machines)) {
    test(`${name} is drawn`, async ({ page, served, folder }) => {
      await writeFile(join(folder, `${name}.platform.jsonc`), JSON.stringify(machine, null, 2));
      await page.goto(served.url);
      await expect(page.locator('.view-line').first()).toBeVisible();
      await page.keyboard.press('Control+Shift+E');
      await page.getByRole('button', { name: `${name}.platform.jsonc` }).click();
      await page.keyboard.press('Control+Shift+E');
      await expect(status(page)).toContainText(`${(machine as { addressBits: number }).addressBits}-bit`);
      await expect(canvas(page)).toHaveAttribute('data-moment', 'design');
      await page.waitForTimeout(300);
      // Something is drawn besides the ground.
      expect((await canvas(page).screenshot()).length).toBeGreaterThan(3000);
    });
  }
});

// The window itself: the picture under pointer and keyboard, one selection in all views, going places, time, the arrangement of
// panels, themes, small windows, names and roles. Each test drives the built window against the real host.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ROOT } from '../../main/build.mjs';
import { expect, test } from './fixtures';

const canvasOf = (page: Page) => page.getByRole('region', { name: 'Picture of the address space' }).locator('canvas').first();
const slider = (page: Page) => page.getByRole('slider', { name: /Cursor A/ });
const selection = (page: Page) => page.locator('.selection');
const status = (page: Page) => page.locator('.status');

/** The pixels of an element, once two looks at it are the same. */
async function settled(element: Locator): Promise<Buffer> {
  let last = await element.screenshot();
  for (;;) {
    await element.page().waitForTimeout(120);
    const next = await element.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
}

async function ready(page: Page): Promise<void> {
  await expect(page.locator('.view-line').first()).toBeVisible();
  await expect(status(page)).toContainText('x64-pc');
}

async function run(page: Page): Promise<void> {
  await ready(page);
  await page.keyboard.press('F5');
  await expect(slider(page)).not.toHaveAttribute('aria-valuemax', '0');
}

async function goTo(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.getByRole('combobox', { name: 'Address, region or command' }).fill(text);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Address, region or command' })).toHaveCount(0);
}

test.describe('the picture', () => {
  test('names what is under the pointer', async ({ workbench: page }) => {
    await ready(page);
    await settled(canvasOf(page));
    await canvasOf(page).hover({ position: { x: 180, y: 8 } });
    const tip = page.locator('.picture-tip');
    await expect(tip).toContainText('Base RAM');
    await expect(tip).toContainText('0x0 – 0x9FFFF');
    await expect(tip).toContainText('640 KiB');
    await expect(status(page)).toContainText(/cursor 0x[0-9A-F]+/);
    await expect(status(page)).toContainText('/px at cursor');
  });

  test('zooms where the pointer is, pans, and fits again', async ({ workbench: page }) => {
    await run(page);
    const whole = await settled(canvasOf(page));
    await canvasOf(page).hover({ position: { x: 300, y: 120 } });
    const pointed = await status(page)
      .getByText(/^cursor /)
      .textContent();
    await page.keyboard.down('Control');
    for (let i = 0; i < 6; i++) await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    const zoomed = await settled(canvasOf(page));
    expect(zoomed.equals(whole)).toBe(false);
    await expect(page.locator('.place .address')).toHaveCount(2);
    // The same place is still under the pointer.
    await page.mouse.move(0, 0);
    await canvasOf(page).hover({ position: { x: 300, y: 120 } });
    const again = await status(page)
      .getByText(/^cursor /)
      .textContent();
    const value = (text: string | null) => Number(/0x[0-9A-F]+$/.exec(text ?? '')?.[0]);
    expect(Math.abs(value(again) - value(pointed)) / value(pointed)).toBeLessThan(0.02);
    await page.mouse.wheel(0, 300);
    expect((await settled(canvasOf(page))).equals(zoomed)).toBe(false);
    await page.keyboard.press('f');
    expect((await settled(canvasOf(page))).length).toBeGreaterThan(0);
    await expect(page.locator('.place .address')).toHaveCount(0);
  });

  test('is dragged, and its overview moves it', async ({ workbench: page }) => {
    await run(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const before = await settled(canvasOf(page));
    const box = (await canvasOf(page).boundingBox()) as { x: number; y: number; width: number; height: number };
    await page.mouse.move(box.x + 300, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 200, { steps: 4 });
    await page.mouse.up();
    const dragged = await settled(canvasOf(page));
    expect(dragged.equals(before)).toBe(false);
    await page.mouse.click(box.x + 12, box.y + box.height - 10);
    expect((await settled(canvasOf(page))).equals(dragged)).toBe(false);
  });

  test('opens a fold by a click', async ({ workbench: page }) => {
    await ready(page);
    const before = await settled(canvasOf(page));
    // Folds lie where the empty space between devices is cut short; the click that hits one changes the axis.
    const box = (await canvasOf(page).boundingBox()) as { width: number; height: number };
    for (let y = Math.round(box.height * 0.45); y < box.height; y += 6) {
      await canvasOf(page).click({ position: { x: 400, y } });
      if ((await selection(page).locator('h2').count()) === 0 && !(await settled(canvasOf(page))).equals(before)) return;
      await page.keyboard.press('Escape');
    }
    throw new Error('no fold was found');
  });

  test('has three axes, each by its key', async ({ workbench: page }) => {
    await run(page);
    const folded = await settled(canvasOf(page));
    await page.getByRole('tab', { name: 'Picture' }).click();
    await page.keyboard.press('2');
    await expect(page.locator('.segment', { hasText: 'True scale' })).toHaveAttribute('data-state', 'on');
    const trueScale = await settled(canvasOf(page));
    await page.keyboard.press('3');
    await expect(status(page)).toContainText('Equal height');
    const equal = await settled(canvasOf(page));
    expect(new Set([folded, trueScale, equal].map((shot) => shot.toString('base64'))).size).toBe(3);
  });

  test('is walked by keyboard, and says where one is', async ({ workbench: page }) => {
    await run(page);
    const holder = page.getByRole('application');
    await holder.focus();
    await page.keyboard.press('ArrowDown');
    await expect(holder).toHaveAttribute('aria-label', /Memory map: Available, 0x0 to 0x9FFFF, 640 KiB/);
    await page.keyboard.press('ArrowDown');
    await expect(holder).toHaveAttribute('aria-label', /0x100000/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.place .address')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(selection(page)).toContainText('Select a block');
  });
});

test.describe('one selection', () => {
  test('a row of the table is selected in the picture, the Selection and the script', async ({ workbench: page }) => {
    await run(page);
    const before = await settled(canvasOf(page));
    const row = page.getByRole('grid', { name: 'Memory map' }).getByRole('row').filter({ hasText: 'LoaderCode' });
    await row.click();
    await expect(row).toHaveAttribute('aria-selected', 'true');
    await expect(selection(page).getByRole('heading', { name: 'EfiLoaderCode' })).toBeVisible();
    await expect(status(page)).toContainText(/0x[0-9A-F]+ · \d+ KiB/);
    expect((await settled(canvasOf(page))).equals(before)).toBe(false);
  });

  test('a call in the script selects what it took, and leads back to its line', async ({ workbench: page }) => {
    await run(page);
    await goTo(page, '>second cursor');
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+G');
    await page.keyboard.type('94');
    await page.keyboard.press('Enter');
    const source = await readFile(join(ROOT, 'presets/dma_demo.c'), 'utf8');
    const line = source.split('\n').findIndex((text) => text.includes('gBS->AllocatePages')) + 1;
    await page.keyboard.press('Control+G');
    await page.keyboard.type(`${line}`);
    await page.keyboard.press('Enter');
    await page.locator('.line-numbers', { hasText: new RegExp(`^${line}$`) }).click();
    await expect(selection(page)).toContainText('AllocatePages (AllocateMaxAddress, EfiBootServicesData');
    await expect(selection(page)).toContainText('event');
    await expect(page.locator('.line-selected').first()).toBeVisible();
    await page.keyboard.press('Control+Home');
    await selection(page)
      .getByRole('button', { name: `dma_demo.c:${line} UefiMain` })
      .first()
      .click();
    await expect(status(page)).toContainText(`Ln ${line}`);
  });

  test('stays when the moment changes, and says that it is gone', async ({ workbench: page }) => {
    await run(page);
    await slider(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(selection(page)).toContainText('event 2 of');
    await page.keyboard.press('Home');
    await expect(selection(page)).toContainText('Not allocated at this point of the run');
    await expect(selection(page)).toContainText('event 2 of');
  });
});

test.describe('going places', () => {
  test('an address expression shows what is there', async ({ workbench: page }) => {
    await run(page);
    await page.keyboard.press('Control+P');
    await page.keyboard.type('1M+64K');
    await expect(page.getByRole('option').first()).toContainText('Go to 0x110000');
    await expect(page.getByRole('option').first()).toContainText('EfiConventionalMemory');
    await page.keyboard.press('Enter');
    await expect(selection(page)).toContainText('EfiConventionalMemory');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.locator('.place .address')).toHaveCount(0);
  });

  test('an address inside what a call took is answered with that call, its owners and why it lies there', async ({ workbench: page }) => {
    await run(page);
    const source = await readFile(join(ROOT, 'presets/dma_demo.c'), 'utf8');
    const line = source.split('\n').findIndex((text) => text.includes('gBS->AllocatePages')) + 1;
    const pill = await page.locator('.pill', { hasText: '16 pages' }).count();
    if (pill === 0) {
      await page.locator('.monaco-editor .view-line').first().click();
      await page.keyboard.press('Control+G');
      await page.locator('.quick-input-widget:visible input').fill(`:${line}:1`);
      await page.keyboard.press('Enter');
    }
    const title = await page.locator('.pill', { hasText: '16 pages' }).first().textContent();
    const start = Number(/0x[0-9A-F]+/.exec(title ?? '')?.[0]);
    const asked = `0x${(start + 0x1234).toString(16).toUpperCase()}`;
    await goTo(page, asked);
    await expect(selection(page)).toContainText(`dma_demo.c:${line} UefiMain`);
    await expect(selection(page)).toContainText('64 KiB · 16 pages');
    await expect(selection(page)).toContainText(`Owners of ${asked}`);
    await expect(selection(page)).toContainText(`At ${asked}`);
    await expect(selection(page)).toContainText('Why here');
  });

  test('a wrong expression says what was expected', async ({ workbench: page }) => {
    await ready(page);
    await page.keyboard.press('Control+P');
    await page.keyboard.type('4G-16Q');
    await expect(page.getByRole('dialog')).toContainText('expected a number');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('a region is found by name, a command by a few of its letters', async ({ workbench: page }) => {
    await ready(page);
    await goTo(page, 'flash');
    await expect(selection(page)).toContainText('flash');
    await page.keyboard.press('Control+Shift+P');
    await page.keyboard.type('them light');
    await expect(page.getByRole('option').first()).toContainText('Theme: light');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('Alt goes to the menus and back', async ({ workbench: page }) => {
    await ready(page);
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Alt');
    await expect(page.getByRole('menuitem', { name: 'File', exact: true })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt');
    expect(await page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null)).toBe(true);
  });

  test('? lists the keys', async ({ workbench: page }) => {
    await ready(page);
    await slider(page).focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'All keys' })).toContainText('Ctrl+Shift+P');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('time', () => {
  test('steps, stops at failures and compares two moments', async ({ workbench: page }) => {
    await run(page);
    const last = Number(await slider(page).getAttribute('aria-valuemax'));
    await page.keyboard.press('Shift+F10');
    await expect(slider(page)).toHaveAttribute('aria-valuenow', String(last - 1));
    await slider(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('n');
    await expect(page.locator('.event-words')).toContainText('AllocatePages · EFI_NOT_FOUND');
    await page.keyboard.press('Home');
    await page.keyboard.press('b');
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: 'Compare' }).click();
    const rows = page.getByRole('grid', { name: 'Differences' }).getByRole('row');
    await expect(rows.filter({ hasText: 'BS_Data' }).first()).toContainText('+');
    await expect(page.locator('.event-words')).toContainText(`B 0 → A ${last}`);
  });

  test('is dragged along the strip', async ({ workbench: page }) => {
    await run(page);
    const box = (await slider(page).boundingBox()) as { x: number; y: number; width: number; height: number };
    await page.mouse.move(box.x + box.width * 0.9, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + 40, { steps: 5 });
    await page.mouse.up();
    const last = Number(await slider(page).getAttribute('aria-valuemax'));
    const now = Number(await slider(page).getAttribute('aria-valuenow'));
    expect(now / last).toBeGreaterThan(0.2);
    expect(now / last).toBeLessThan(0.4);
    await expect(status(page)).toContainText('DXE, boot services');
  });

  test('a run that does not end is stopped', async ({ workbench: page }) => {
    await ready(page);
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(
      '#pragma firmament platform "x64-pc"\n#include <Uefi.h>\nint main (void) { volatile int I = 0; for (;;) { I++; } return 0; }\n',
    );
    await page.keyboard.press('F5');
    const stop = page.getByRole('button', { name: 'Stop' });
    await expect(stop).toBeVisible();
    await expect(page.locator('.busy')).toContainText('Running');
    await stop.click();
    await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
    await page.getByRole('tab', { name: 'Console' }).click();
    await expect(page.getByRole('log')).toContainText('was stopped');
  });
});

test.describe('platforms', () => {
  test('another preset is chosen and shown', async ({ workbench: page }) => {
    await ready(page);
    const before = await settled(canvasOf(page));
    await page.getByRole('button', { name: /^Platform: / }).click();
    await page.getByRole('menuitemradio', { name: /^embedded/ }).click();
    await expect(status(page)).toContainText('embedded');
    await expect(page.getByRole('tab', { name: 'embedded.platform.jsonc' })).toBeVisible();
    expect((await settled(canvasOf(page))).equals(before)).toBe(false);
  });

  test('a platform that cannot be run says why', async ({ workbench: page }) => {
    await ready(page);
    await page.getByRole('button', { name: /^Platform: / }).click();
    await page.getByRole('menuitemradio', { name: /^arm32-mcu/ }).click();
    await expect(status(page)).toContainText('arm32-mcu');
    await page.keyboard.press('F5');
    await expect(page.getByRole('list', { name: 'Findings' })).toContainText(/32-bit/);
  });

  test('its text is completed and explained from the schema, and checked as it is typed', async ({ workbench: page }) => {
    await ready(page);
    await page.getByRole('tab', { name: 'x64-pc.platform.jsonc' }).click();
    const editor = page.locator('.monaco-editor').filter({ hasText: '"version"' });
    // A short line: a long one is scrolled to its middle first.
    await editor.locator('.view-line', { hasText: '"version"' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('{\n  // a comment is allowed\n  "version": 1,\n  \n}\n');
    await page.keyboard.press('Control+Home');
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.type('"arch');
    await expect(page.locator('.suggest-widget')).toContainText('architecture');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Findings' }).click();
    await expect(page.getByRole('list', { name: 'Findings' })).toContainText('x64-pc.platform.jsonc');
    await expect(page.locator('.squiggly-error').first()).toBeVisible();
  });
});

test.describe('the script', () => {
  test('is coloured as C, in the colours of the theme', async ({ workbench: page }) => {
    await ready(page);
    const colourOf = (text: string) =>
      page
        .locator('.view-line span[class^=mtk]', { hasText: text })
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    await expect.poll(() => colourOf('#include')).not.toBe(await colourOf('firmament'));
    await expect.poll(() => colourOf('/** @file')).not.toBe(await colourOf('firmament'));
  });

  test('shows what its calls came to; after an edit the pills are stale', async ({ workbench: page }) => {
    await run(page);
    await page.locator('.monaco-editor .view-line').first().click();
    const source = await readFile(join(ROOT, 'presets/dma_demo.c'), 'utf8');
    await page.keyboard.press('Control+G');
    await page.keyboard.type(String(source.split('\n').findIndex((text) => text.includes('Late = AllocatePages')) + 1));
    await page.keyboard.press('Enter');
    await expect(page.locator('.pill', { hasText: '4 pages' }).first()).toBeVisible();
    await page.keyboard.type(' ');
    await expect(page.locator('.pill.stale').first()).toBeVisible();
  });

  test('wraps its long lines, or not', async ({ workbench: page }) => {
    await ready(page);
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText(`// A line ${'that is long '.repeat(20)}to its end.\n`);
    const whole = page.locator('.view-line', { hasText: /A.line.*to.its.end/ });
    await expect(whole).toHaveCount(1);
    await page.keyboard.press('Alt+z');
    await expect(whole).toHaveCount(0);
    await page.keyboard.press('Alt+z');
    await expect(whole).toHaveCount(1);
  });

  test('is opened from and saved into the folder', async ({ workbench: page, folder }) => {
    await ready(page);
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+Shift+S');
    const question = page.getByRole('dialog', { name: 'Save in the folder' });
    await question.getByLabel('File name').fill('mine.c');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'mine.c' })).toBeVisible();
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('// changed\n');
    await page.keyboard.press('Control+S');
    await expect.poll(() => readFile(join(folder, 'mine.c'), 'utf8')).toContain('// changed');
  });
});

test.describe('the arrangement of panels', () => {
  test('is remembered, and can be reset', async ({ workbench: page }) => {
    await ready(page);
    await page.keyboard.press('Control+Shift+E');
    await expect(page.getByRole('navigation', { name: 'Explorer' })).toBeVisible();
    // The key of a panel goes to it; in the panel it closes it.
    await page.keyboard.press('Control+Shift+M');
    await expect(page.getByRole('grid', { name: 'Memory map' })).toBeFocused();
    await page.keyboard.press('Control+Shift+M');
    await expect(page.getByRole('tab', { name: 'Memory map' })).toHaveCount(0);
    // Settings are written a moment after the last change.
    await page.waitForTimeout(900);
    await page.reload();
    await ready(page);
    await expect(page.getByRole('navigation', { name: 'Explorer' })).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Memory map' })).toHaveCount(0);
    await goTo(page, '>reset the arrangement');
    await expect(page.getByRole('tab', { name: 'Memory map' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Explorer' })).toHaveCount(0);
  });

  test('splitters land on a grid, go back by a double click, and leave the other columns alone', async ({ workbench: page }) => {
    await ready(page);
    const widths = () =>
      page.locator('.dv-groupview').evaluateAll((list) => list.map((one) => Math.round(one.getBoundingClientRect().width)));
    const splitter = () =>
      page.locator('.dv-sash').evaluateAll((list) =>
        list
          .map((one) => one.getBoundingClientRect())
          .filter(({ width, height, left }) => height > width && left > 200)
          .map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 3 }))
          .sort((a, b) => a.x - b.x),
      );
    const before = await widths();
    const [first] = await splitter();
    if (!first) throw new Error('there is no splitter');
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    await page.mouse.move(first.x + 53, first.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await widths())[0]).toBe(528);
    expect((await widths()).at(-2)).toBe(before.at(-2));
    const [moved] = await splitter();
    await page.mouse.dblclick(moved?.x ?? 0, moved?.y ?? 0);
    await expect.poll(widths).toEqual(before);
    await page.getByRole('button', { name: /^Explorer/ }).click();
    await expect.poll(async () => (await widths())[0]).toBe(236);
    await page.getByRole('button', { name: /^Explorer/ }).click();
    await expect.poll(widths).toEqual(before);
  });

  test('every panel opens and has something to say before any run', async ({ workbench: page }) => {
    await ready(page);
    const titles = [
      'Picture',
      'Memory map',
      'Memory space map',
      'OS view',
      'Pools',
      'Events',
      'Timeline',
      'Compare',
      'Selection',
      'Summary',
      'Legend and totals',
      'Findings',
      'Console',
    ];
    for (const title of titles) {
      await goTo(page, `>${title}`);
      const tab = page.getByRole('tab', { name: title, exact: true });
      if ((await tab.count()) === 0) await goTo(page, `>${title}`);
      await tab.click();
      const panel = page.locator(`#${await tab.getAttribute('aria-controls')}`);
      await expect(panel.or(page.locator('.dv-render-overlay')).first()).toBeVisible();
    }
  });

  test('a small window shows why a call failed when one goes to it', async ({ workbench: page }) => {
    await page.setViewportSize({ width: 800, height: 600 });
    await page.reload();
    await run(page);
    await page.getByRole('button', { name: 'Next failure' }).click();
    await expect(page.getByRole('tab', { name: 'Selection' })).toHaveAttribute('aria-selected', 'true');
    await expect(selection(page)).toContainText('EFI_NOT_FOUND');
    await expect(page.getByText('AllocatePages · EFI_NOT_FOUND')).toBeVisible();
  });

  for (const [width, height, textScale] of [
    [1440, 900, 1],
    [1024, 700, 1],
    [800, 600, 1],
    [1440, 900, 1.5],
    [1440, 900, 2],
    [1024, 700, 2],
  ] as const) {
    test(`fits a window of ${width} × ${height}, text at ${100 * textScale} %`, async ({ workbench: page, config }) => {
      await writeFile(join(config, 'settings.json'), `{ "textScale": ${textScale} }`);
      await page.setViewportSize({ width, height });
      await page.reload();
      await expect(page.getByRole('tab', { name: 'dma_demo.c' })).toBeVisible();
      await page.keyboard.press('F5');
      await expect(slider(page)).not.toHaveAttribute('aria-valuemax', '0');
      const overflow = await page.evaluate(() => ({
        x: document.documentElement.scrollWidth - innerWidth,
        y: document.documentElement.scrollHeight - innerHeight,
      }));
      expect(overflow).toEqual({ x: 0, y: 0 });
      await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeInViewport({ ratio: 1 });
      await page.getByRole('tab', { name: 'Picture' }).click();
      expect((await page.locator('.picture-holder').boundingBox())?.height).toBeGreaterThan(textScale > 1 ? 220 : 140);
      // At the usual size of text every menu is seen whole.
      for (const title of textScale === 1 ? ['View', 'Window', 'Run', 'Go'] : []) {
        await page.getByRole('menuitem', { name: title, exact: true }).click();
        const menu = page.getByRole('menu', { name: title });
        await expect(menu).toBeVisible();
        expect(await menu.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight), title).toBeLessThanOrEqual(
          height > 600 ? 0 : 80,
        );
        await page.keyboard.press('Escape');
      }
      // Nothing in a row of tools lies over its neighbour or beyond the row.
      for (const row of ['.title-row', '.picture-toolbar']) {
        const overlaps = await page.locator(row).evaluate((element) => {
          const parts = [...element.children].map((child) => child.getBoundingClientRect()).filter(({ width: wide }) => wide > 0);
          const edges = [...parts.map(({ left }) => left).slice(1), element.getBoundingClientRect().right];
          return parts.filter(({ right }, i) => right > (edges[i] as number) + 0.5).length;
        });
        expect(overlaps).toBe(0);
      }
    });
  }
});

test('themes follow the system', async ({ workbench: page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(13, 16, 20)');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(233, 237, 241)');
  await page.emulateMedia({ contrast: 'more' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
});

test('axe finds nothing serious, in any theme', async ({ workbench: page }) => {
  const axe = await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
  await run(page);
  // The page's policy lets no inline script run; the debugger may.
  const debuggerOfPage = await page.context().newCDPSession(page);
  await debuggerOfPage.send('Runtime.evaluate', { expression: axe });
  for (const theme of ['dark', 'light', 'high contrast']) {
    await goTo(page, `>theme: ${theme}`);
    const violations = await page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      };
      const found = await tool.run();
      return found.violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations, theme).toEqual([]);
  }
});

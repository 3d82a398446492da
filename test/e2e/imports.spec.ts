// Maps from elsewhere in the window: dropped, pasted, binary, large; looked at, turned into a platform that scripts run on, and laid side by
// side. The captures are small ones of our own.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../main/build.mjs';
import { expect, test } from './fixtures';

const CAPTURES = join(ROOT, 'test/fixtures/formats/captures');

const SHELL = [
  'Type       Start            End              # Pages          Attributes',
  'BS_Code    0000000000000000-0000000000000FFF 0000000000000001 000000000000000F',
  'Available  0000000000001000-000000000009FFFF 000000000000009F 000000000000000F',
  'Available  0000000000100000-000000000FFFFFFF 000000000000FF00 000000000000000F',
  'BS_Data    0000000010000000-0000000011FFFFFF 0000000000002000 000000000000000F',
  'LoaderData 0000000012000000-0000000012FFFFFF 0000000000001000 000000000000000F',
  'RT_Data    0000000013000000-00000000130FFFFF 0000000000000100 800000000000000F',
  'RT_Data    00000000131',
].join('\r\n');
const IOMEM = [
  '00000000-00000fff : Reserved',
  '00001000-0009ffff : System RAM',
  '00100000-12ffffff : System RAM',
  '  00200000-009fffff : Kernel code',
  '13000000-130fffff : Reserved',
  '20000000-2fffffff : System RAM',
].join('\n');

/** Drops files on the window, as from the system's file manager. */
async function drop(page: Page, files: readonly { readonly name: string; readonly bytes: Buffer }[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (list) => {
      const made = new DataTransfer();
      for (const { name, base64 } of list) made.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
      return made;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

const panel = (page: Page) => page.locator('.imports');
const ready = (page: Page) => expect(page.locator('.view-line').first()).toBeVisible();

test.describe('a capture', () => {
  test('that is dropped is read, shown in picture and table, and kept with its unread lines marked', async ({ workbench: page }) => {
    await ready(page);
    await drop(page, [{ name: 'memmap.log', bytes: Buffer.from(`\ufeff${SHELL}`, 'utf16le') }]);
    await expect(panel(page)).toContainText('UEFI shell memmap');
    await expect(panel(page)).toContainText('6 read');
    await expect(panel(page).locator('.imports-line.read')).toHaveCount(6);
    await expect(panel(page).locator('.imports-line.unread')).toContainText('RT_Data    00000000131');
    await expect(panel(page).getByLabel('What was found in it')).toContainText(
      'Line 8: not read: a row of the memory map that is cut or garbled',
    );
    await expect(page.locator('.picture-place')).toContainText('Imported map: memmap.log');
    await page.keyboard.press('Control+Shift+M');
    const table = page.getByRole('grid', { name: 'Memory map' }).or(page.getByRole('table', { name: 'Memory map' }));
    await expect(table).toContainText('RuntimeServicesData');
    await page.screenshot({ path: join(ROOT, 'test-results/imports-map.png') });
    await page
      .locator('.picture-place')
      .getByRole('button', { name: /Back to/ })
      .click();
    await expect(page.locator('.picture-place')).not.toContainText('Imported map');
  });

  test('without a memory map takes the place of a run that has one, and gives it back', async ({ workbench: page }) => {
    await ready(page);
    await page.keyboard.press('F5');
    const table = page.getByRole('grid', { name: 'Memory map' });
    await expect(table.getByRole('row').nth(5)).toBeVisible();
    await drop(page, [{ name: 'iomem.txt', bytes: Buffer.from(IOMEM) }]);
    await expect(page.locator('.picture-place')).toContainText('Imported map: iomem.txt');
    await page.waitForTimeout(300);
    await page.keyboard.press('Control+Shift+M');
    await expect(table.getByRole('row')).toHaveCount(2);
    await page.locator('.picture-place').getByRole('button', { name: 'Back to the run' }).click();
    await expect(table.getByRole('row').nth(5)).toBeVisible();
    await expect(page.locator('.notice')).toHaveCount(0);
  });

  test('becomes a platform that a script runs on', async ({ workbench: page }) => {
    await ready(page);
    await drop(page, [{ name: 'memmap.log', bytes: Buffer.from(SHELL) }]);
    await panel(page).getByRole('button', { name: 'Open as platform' }).click();
    await expect(page.locator('.dv-tab, .tab').filter({ hasText: 'memmap.platform.jsonc' }).first()).toBeVisible();
    await expect(page.locator('.view-lines').filter({ hasText: 'memmap.log:' }).first()).toBeVisible();
    await page.keyboard.press('F5');
    await expect(page.locator('.status')).toContainText('memmap');
    await expect(page.getByRole('slider', { name: /Cursor A/ })).not.toHaveAttribute('aria-valuemax', '0');
  });

  test('may be pasted, and may be binary', async ({ workbench: page }) => {
    await ready(page);
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, IOMEM);
    await expect(panel(page)).toContainText('Linux /proc/iomem');
    const blob = Buffer.from(
      'd00dfeed000000480000003800000048000000280000001100000010000000000000000000000000000000000000000000000000000000010000000000000002000000090000000000',
      'hex',
    );
    await drop(page, [{ name: 'empty.dtb', bytes: blob.subarray(0, 0x48) }]);
    await expect(panel(page)).toContainText('empty.dtb');
    await page.keyboard.press('Control+Shift+E');
    await expect(page.getByRole('navigation', { name: 'Explorer' })).toContainText('pasted text 1');
  });

  test('of ten megabytes does not stop the window', async ({ workbench: page }) => {
    await ready(page);
    await page.evaluate(() => {
      const lines = ['[    0.000000] Linux version 6.1.0-amd64'];
      for (let i = 0; i < 150_000; i++) lines.push(`[    1.000000] usb 1-${i % 9}: new high-speed USB device number ${i} using xhci_hcd`);
      lines.push('[    0.000000] BIOS-e820: [mem 0x0000000000000000-0x000000000009ffff] usable');
      const made = new DataTransfer();
      made.items.add(new File([lines.join('\n')], 'large.log'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: made, bubbles: true, cancelable: true }));
      let last = performance.now();
      let longest = 0;
      const tick = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        (window as unknown as { longest: number }).longest = longest;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    await expect(panel(page)).toContainText('150,002 lines', { timeout: 30_000 });
    console.log('longest frame, ms:', await page.evaluate(() => Math.round((window as unknown as { longest: number }).longest)));
  });
});

test('captures of one machine are laid side by side with reasons', async ({ workbench: page }) => {
  await ready(page);
  await drop(page, [
    { name: 'memmap.log', bytes: Buffer.from(SHELL) },
    { name: 'iomem.txt', bytes: Buffer.from(IOMEM) },
  ]);
  await expect(panel(page)).toContainText('iomem.txt');
  await page.keyboard.press('Control+Shift+D');
  const compare = page.locator('.panel-column').filter({ hasText: 'Maps of one machine' });
  await expect(compare).toContainText('1 unexplained (256 MiB)');
  await expect(compare).toContainText('boot services became usable');
  await expect(compare.locator('.unexplained')).toContainText('no known reason');
  await page.screenshot({ path: join(ROOT, 'test-results/imports-compare.png') });
  await compare.getByRole('button', { name: 'the kernel itself 1' }).click();
  await expect(compare).toContainText('Code and data of the running kernel');
});

test('a run is laid beside captures and platforms, and follows its cursor', async ({ workbench: page }) => {
  await ready(page);
  await page.keyboard.press('F5');
  const slider = page.getByRole('slider', { name: /Cursor A/ });
  await expect(slider).not.toHaveAttribute('aria-valuemax', '0');
  await drop(page, [{ name: 'memmap.txt', bytes: Buffer.from(SHELL) }]);
  await expect(panel(page)).toContainText('memmap.txt');
  await page.keyboard.press('Control+Shift+D');
  const compare = page.locator('.panel-column').filter({ hasText: 'Maps of one machine' });
  await compare.getByRole('button', { name: 'Maps of one machine' }).click();
  await expect(compare).toContainText('Tick two or more of them above.');
  await compare.getByRole('checkbox', { name: /its memory map after event/ }).check();
  const header = compare.getByRole('columnheader', { name: /^[AB] (memmap\.txt|dma_demo\.c)/ });
  await expect(header).toHaveCount(2);
  await expect(compare).toContainText('unexplained');
  const label = compare.locator('label').filter({ hasText: 'its memory map after event' });
  const before = await label.textContent();
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(label).not.toHaveText(before as string);
  await expect(header).toHaveCount(2);
  await page.screenshot({ path: join(ROOT, 'test-results/imports-compare-run.png') });
});

test('every capture of the fixtures is taken in', async ({ workbench: page }) => {
  await ready(page);
  const names = ['linux-3.13-efi.dmesg.txt', 'qemu-mtree-kvm-owners.txt', 'u-boot-2019.console.txt', 'board.dts', 'flash.ld'];
  await drop(page, await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(CAPTURES, name)) }))));
  await expect(panel(page).getByLabel('Capture', { exact: true }).locator('option')).toHaveText(names);
});

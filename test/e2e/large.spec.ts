// A moment that is too large to be sent for every frame: the picture follows the cursor at a glance, the tables where it rests, and
// neither shows anything that the other does not.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sliderOf, statusOf, tableOf } from './at-work';
import { expect, test } from './fixtures';

const PAGES = 6000;

/** Pages of two types in turn, then every third of them is given back. */
const SCRIPT = `#pragma firmament platform "x64-pc"

#include <Uefi.h>
#include <Library/UefiBootServicesTableLib.h>

STATIC EFI_PHYSICAL_ADDRESS  mPages[${PAGES}];

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  UINTN  Index;
  VOID   *Pool;

  for (Index = 0; Index < ${PAGES}; Index++) {
    gBS->AllocatePages (AllocateAnyPages, (Index & 1) ? EfiRuntimeServicesData : EfiLoaderData, 1, &mPages[Index]);
    gBS->AllocatePool (EfiBootServicesData, 600 + Index % 900, &Pool);
  }

  for (Index = 0; Index < ${PAGES}; Index += 3) {
    gBS->FreePages (mPages[Index], 1);
  }

  return EFI_SUCCESS;
}
`;

const canvasOf = (page: Page) => page.locator('.picture-holder canvas');

/** What the picture, its legend and the status bar showed each time the picture was drawn for another moment or in other detail. */
interface Shown {
  readonly moment: string;
  readonly detail: string;
  readonly image: string;
  readonly legend: string;
  readonly status: string;
}

/** Writes down, from now on, what is drawn. */
async function watchPicture(page: Page): Promise<() => Promise<Shown[]>> {
  await page.evaluate(() => {
    const canvas = document.querySelector('.picture-holder canvas') as HTMLCanvasElement;
    const shown: Shown[] = [];
    const note = () => {
      const image = canvas.toDataURL();
      const { moment = '', detail = '' } = canvas.dataset;
      // The texts around it are written after the frame in which the picture is drawn.
      requestAnimationFrame(() =>
        shown.push({
          moment,
          detail,
          image,
          legend: document.querySelector('.legend')?.textContent ?? '',
          status: document.querySelector('.status')?.textContent ?? '',
        }),
      );
    };
    new MutationObserver(note).observe(canvas, { attributeFilter: ['data-moment', 'data-detail'] });
    Object.assign(globalThis, { shown });
  });
  return () => page.evaluate(() => (globalThis as unknown as { shown: Shown[] }).shown);
}

async function settled(page: Page): Promise<void> {
  await expect(canvasOf(page)).toHaveAttribute('data-moment', (await sliderOf(page).getAttribute('aria-valuenow')) ?? '');
  await expect(canvasOf(page)).toHaveAttribute('data-detail', 'whole');
}

test.beforeEach(async ({ folder, workbench: page }) => {
  await writeFile(join(folder, 'large.c'), SCRIPT);
  await expect(statusOf(page)).toContainText('x64-pc');
  await page.reload();
  await page.getByRole('tab', { name: 'dma_demo.c' }).waitFor();
  await page.keyboard.press('Control+Shift+E');
  await page.getByRole('button', { name: 'large.c' }).click();
  await page.keyboard.press('Control+Shift+E');
  await page.getByRole('tab', { name: 'large.c' }).waitFor();
  await expect(statusOf(page)).toContainText('x64-pc');
  await page.keyboard.press('F5');
  await expect(sliderOf(page)).toHaveAttribute('aria-valuemax', /^1[0-9]{4}$/, { timeout: 30_000 });
  await settled(page);
  expect(Number(await canvasOf(page).getAttribute('data-items'))).toBeGreaterThan(PAGES);
});

test('what is drawn at a glance is what the whole moment draws', async ({ workbench: page }) => {
  const shown = await watchPicture(page);
  const colour = page.getByRole('region', { name: 'Picture of the address space' }).getByLabel('Colour', { exact: true });
  const box = (await canvasOf(page).boundingBox()) as { x: number; y: number; width: number; height: number };
  const compared: string[] = [];
  const compare = async (what: string) => {
    const before = (await shown()).length;
    await sliderOf(page).focus();
    await page.keyboard.press('PageDown');
    await settled(page);
    await expect.poll(async () => (await shown()).at(-1)?.detail).toBe('whole');
    const now = (await shown()).slice(before);
    const whole = now.at(-1) as Shown;
    const glance = now.filter(({ moment, detail }) => moment === whole.moment && detail === 'window');
    expect(glance.length, what).toBeGreaterThan(0);
    for (const one of glance) {
      expect(one.image === whole.image, `${what}: the same picture`).toBe(true);
      expect(one.legend, what).toBe(whole.legend);
      expect(one.status, what).toBe(whole.status);
    }
    compared.push(whole.image);
  };
  await compare('the whole space');
  for (const by of ['attribute', 'fate', 'owner', 'age', 'type']) {
    await colour.selectOption(by);
    await settled(page);
    await compare(`colours by ${by}`);
  }
  // At what the last event gave back, where pages are rows, and then from further and further away.
  await sliderOf(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('z');
  await expect(page.locator('.picture-place')).toContainText('1 page per row');
  await compare('pages as rows');
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.5);
  for (const steps of [10, 6, 6]) {
    await page.keyboard.down('Control');
    for (let i = 0; i < steps; i++) await page.mouse.wheel(0, 120);
    await page.keyboard.up('Control');
    await page.waitForTimeout(300);
    await compare(`zoomed out by ${steps} more`);
  }
  expect(new Set(compared).size).toBe(compared.length);
});

test('a cursor that is dragged takes the picture along, and the tables where it rests', async ({ workbench: page }) => {
  const shown = await watchPicture(page);
  const strip = (await sliderOf(page).boundingBox()) as { x: number; y: number; width: number; height: number };
  await page.mouse.move(strip.x + strip.width * 0.9, strip.y + 30);
  await page.mouse.down();
  for (let i = 0; i < 60; i++) {
    await page.mouse.move(strip.x + strip.width * (0.9 - i * 0.005), strip.y + 30);
    await page.waitForTimeout(16);
  }
  const moving = await shown();
  expect(moving.filter(({ detail }) => detail === 'window').length).toBeGreaterThan(3);
  await page.mouse.up();
  await settled(page);
  // Selected in a table, it is shown in the picture, and the other way round.
  const rows = tableOf(page, 'Memory map').getByRole('row');
  await rows.nth(3).click();
  await expect(page.locator('.selection h2')).not.toHaveText('');
  const before = await page.locator('.selection').textContent();
  const box = (await canvasOf(page).boundingBox()) as { x: number; y: number; width: number; height: number };
  await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.5);
  await expect(page.locator('.selection')).not.toHaveText(before ?? '');
  // One step, then a comparison: of whole moments, whatever was seen at a glance before.
  await sliderOf(page).focus();
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expect(canvasOf(page)).toHaveAttribute('data-moment', (await sliderOf(page).getAttribute('aria-valuenow')) ?? '');
  await expect(canvasOf(page)).toHaveAttribute('data-detail', 'whole');
});

// The main job of the workbench as a person does it, in whichever shell the page belongs to: run the sample, read the map,
// go back in time, break the script and mend it, export both formats.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { ROOT } from '../../main/build.mjs';

const SAMPLE = 'dma_demo.c';

/** What `firmament` writes for the arguments; an exit code of 1 is a finding, not a failure. */
async function commandLine(...args: string[]): Promise<string> {
  const run = promisify(execFile)(process.execPath, [join(ROOT, 'out/main/cli.js'), ...args], { maxBuffer: 64 * 1024 * 1024 });
  return (await run).stdout;
}

/** The picture's pixels, once two frames in a row are the same. */
async function picture(page: Page): Promise<Buffer> {
  const canvas = page.getByRole('region', { name: 'Picture of the address space' }).locator('canvas').first();
  let last = await canvas.screenshot();
  for (;;) {
    await page.waitForTimeout(120);
    const next = await canvas.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
}

async function showPanel(page: Page, title: RegExp): Promise<void> {
  await page.getByRole('tab', { name: title }).click();
}

/** Puts a text into the editor of the script. */
async function type(page: Page, text: string): Promise<void> {
  await page
    .locator('.monaco-editor:visible')
    .first()
    .click({ position: { x: 240, y: 60 } });
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** `saved(suggestedName, save)` presses Save by calling `save`, does what the shell asks, and gives the file's text. */
export interface Shell {
  readonly page: Page;
  saved(name: string, save: () => Promise<void>): Promise<string>;
}

export async function doMainJob({ page, saved }: Shell): Promise<void> {
  // A first start shows the sample, one key away from running, and the platform before anything ran.
  await expect(page.getByRole('tab', { name: SAMPLE })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
  const before = await picture(page);

  await page.keyboard.press('F5');
  const slider = page.getByRole('slider', { name: /Cursor A/ });
  await expect(slider).not.toHaveAttribute('aria-valuemax', '0');
  const events = Number(await slider.getAttribute('aria-valuemax'));
  await expect(slider).toHaveAttribute('aria-valuenow', String(events));

  // The table and the console tell what the command line tells.
  const run = JSON.parse(await commandLine('run', join(ROOT, 'presets', SAMPLE), '--json'));
  expect(events).toBe(run.events);
  const grid = page.getByRole('grid', { name: 'Memory map' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(run.memoryMap.length + 1));
  const buffer = /DMA buffer:\s+0x([0-9A-F]+)/.exec(run.console)?.[1] as string;
  await showPanel(page, /^Console/);
  await expect(page.getByRole('log', { name: 'Console' })).toContainText(`0x${buffer}`);
  await showPanel(page, /^Memory map/);
  await expect(grid.getByRole('row').nth(1)).toContainText('ConventionalMemory');

  // The picture has changed with the run, and changes again when the slider goes back to the hand-off.
  const after = await picture(page);
  expect(after.equals(before)).toBe(false);
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuenow', '0');
  const handOff = await picture(page);
  expect(handOff.equals(after)).toBe(false);
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuenow', String(events));
  expect((await picture(page)).equals(after)).toBe(true);

  // Both formats come out as the command line writes them: the file that Save makes has the same bytes.
  await showPanel(page, /^Export/);
  for (const [format, title, extension] of [
    ['json', 'JSON', 'json'],
    ['c-header', 'C header', 'h'],
  ] as const) {
    await page.getByRole('combobox', { name: 'Format', exact: true }).selectOption({ value: format });
    const name = `dma_demo.${extension}`;
    await expect(page.getByText(`${name}:`)).toBeVisible();
    const expected = await commandLine('export', join(ROOT, 'presets', SAMPLE), '--format', format);
    const text = await saved(name, () => page.getByRole('button', { name: 'Save', exact: true }).click());
    expect(text, title).toBe(expected);
  }

  // An error in the text is seen under it and in the list; mended, both go.
  const good = await readFile(join(ROOT, 'presets', SAMPLE), 'utf8');
  // At the end of the text, where the cursor is and the editor shows it.
  await type(page, `${good}\nUINTN  mBroken = DMA_PAGE;\n`);
  await expect(page.locator('.squiggly-error')).not.toHaveCount(0);
  await showPanel(page, /^Findings/);
  const finding = page.getByRole('list', { name: 'Findings' }).getByRole('button', { name: /DMA_PAGE\b/ });
  await expect(finding.first()).toContainText('DMA_PAGES');
  await type(page, good);
  await expect(page.locator('.squiggly-error')).toHaveCount(0);
  await expect(finding).toHaveCount(0);
  await page.keyboard.press('F5');
  await expect(slider).toHaveAttribute('aria-valuemax', String(events));
}

/** A folder for the files that a shell saves. */
export async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'firmament-saved-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Text of a file that appears soon. */
export async function textOf(path: string): Promise<string> {
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).not.toBe('');
  return readFile(path, 'utf8');
}

// What a person waits for, with the built product: from pressing Run on the sample to its picture, and a whole run of it on
// the command line. The limits hold for two cores that do nothing else.

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { freshen, ROOT } from '../../main/build.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../e2e/browser';
import { serveBuilt, stop } from '../e2e/serve-built';

const PICTURE_MS = 300;
const COMMAND_MS = 1000;
const ROUNDS = 5;

const SAMPLE = join(ROOT, 'presets/dma_demo.c');

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] as number;
}

/** Milliseconds of `firmament run` on the sample, process start and all. */
async function command(): Promise<number> {
  const began = performance.now();
  await promisify(execFile)(process.execPath, [join(ROOT, 'out/main/cli.js'), 'run', SAMPLE]);
  return performance.now() - began;
}

/** Milliseconds from the press of F5 in a page that has just been opened to the second frame that shows the run. */
async function picture(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(url);
    await page.getByRole('tab', { name: 'dma_demo.c' }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      const shown = new Promise<number>((done) => {
        addEventListener(
          'keydown',
          () => {
            const began = performance.now();
            const look = () => {
              const slider = document.querySelector('[role="slider"][aria-label^="Cursor A"]');
              if ((slider?.getAttribute('aria-valuemax') ?? '0') === '0') requestAnimationFrame(look);
              else requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
            };
            look();
          },
          { capture: true, once: true },
        );
      });
      Object.assign(globalThis, { shown });
    });
    await page.keyboard.press('F5');
    return await page.evaluate(() => (globalThis as unknown as { shown: Promise<number> }).shown);
  } finally {
    await page.close();
  }
}

/** Measures both, prints the figures, and answers with the limits that were missed. */
export async function bench(): Promise<string[]> {
  await freshen();
  const commands: number[] = [];
  for (let i = 0; i < ROUNDS; i++) commands.push(await command());
  const config = await mkdtemp(join(tmpdir(), 'firmament-bench-'));
  const served = await serveBuilt(config);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
  const pictures: number[] = [];
  try {
    for (let i = 0; i < ROUNDS; i++) pictures.push(await picture(browser, served.url));
  } finally {
    await browser.close();
    await stop(served);
    await rm(config, { recursive: true, force: true });
  }
  const missed: string[] = [];
  for (const [what, times, limit] of [
    ['firmament run on the sample', commands, COMMAND_MS],
    ['Run on the sample to its picture', pictures, PICTURE_MS],
  ] as const) {
    console.log(`${what}: ${times.map((ms) => `${Math.round(ms)} ms`).join(', ')}; limit ${limit} ms for the median`);
    if (median(times) > limit) missed.push(`${what} takes ${Math.round(median(times))} ms, more than ${limit}`);
  }
  return missed;
}

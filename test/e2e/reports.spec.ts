// What the report and the picture look like to a browser: well-formed, without errors, without a request, and nothing that leaves the page.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { type Format, optionsOf } from '../../src/formats/format';
import { html } from '../../src/formats/html';
import { png } from '../../src/formats/png';
import { svg } from '../../src/formats/svg';
import { type Moment, memoryMapOf } from '../../src/moment';

const BANNER = { product: 'Firmament 0.0.0', input: 'map.txt' };
const MOMENT: Moment = {
  title: 'A <board> & "more"',
  architecture: 'x64',
  addressBits: 39,
  regions: [
    { id: 'low', name: 'Low RAM', base: 0n, size: 0xa0000n, kind: 'ram', attributes: 0xfn },
    { id: 'high', name: 'RAM', base: 0x100000n, size: 0x7ff00000n, kind: 'ram', attributes: 0xfn },
    { id: 'secure', name: 'secure <i>world</i>', base: 0x40000000n, size: 0x2000000n, kind: 'reserved', attributes: 0n, parent: 'high' },
    { id: 'pcie', name: 'PCIe window', base: 0xc0000000n, size: 0x20000000n, kind: 'mmio', attributes: 1n },
    { id: 'flash', name: 'Flash', base: 0xff800000n, size: 0x800000n, kind: 'flash', attributes: 1n },
  ],
  memoryMap: memoryMapOf(
    Array.from({ length: 16 }, (_, type) => ({
      type,
      physicalStart: 0x1000000n * BigInt(type + 1),
      numberOfPages: 0x1000n,
      attribute: 0xfn,
    })),
  ),
};
const written = (format: Format, options = {}) =>
  (format.write as NonNullable<Format['write']>)(MOMENT, optionsOf(format, options).options, BANNER) as { text: string };

test.describe('exports for people', () => {
  let folder = '';
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reports-'));
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, format, options] of [
    ['report.html', html, {}],
    ['light.svg', svg, {}],
    ['dark.svg', svg, { theme: 'dark', axis: 'equal-height' }],
    ['contrast.svg', svg, { theme: 'high-contrast', axis: 'true-scale' }],
  ] as const) {
    test(`${name} opens without an error or a request`, async ({ page }) => {
      const path = join(folder, name);
      writeFileSync(path, written(format, options).text);
      const problems: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      const url = pathToFileURL(path).href;
      await page.goto(url);
      expect(problems).toEqual([]);
      expect(requests).toEqual([url]);
      const { tag, errors, outside } = await page.evaluate(() => {
        const root = document.documentElement;
        const width = root.tagName === 'svg' ? root.getBoundingClientRect().width : root.clientWidth;
        const texts = [...document.querySelectorAll('svg text, td, th, h1, h2')];
        return {
          tag: root.tagName,
          errors: document.querySelectorAll('parsererror, script').length,
          outside: texts.filter((text) => text.getBoundingClientRect().right > width + 1).map((text) => text.textContent),
        };
      });
      expect(tag.toLowerCase()).toBe(name.endsWith('svg') ? 'svg' : 'html');
      expect(errors).toBe(0);
      expect(outside).toEqual([]);
    });
  }

  test('texts of the picture do not run into each other', async ({ page }) => {
    const path = join(folder, 'texts.svg');
    writeFileSync(path, written(svg).text);
    await page.goto(pathToFileURL(path).href);
    const collisions = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 4 && b.box.top < a.box.bottom - 4,
          )
          .map((b) => `${a.text} / ${b.text}`),
      );
    });
    expect(collisions).toEqual([]);
  });

  test('the picture in pixels is one that a browser opens, with more than its background in it', async ({ page }) => {
    const { bytes } = written(png, { width: '700', height: '500' }) as unknown as { bytes: Uint8Array };
    await page.setContent(`<img src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}">`);
    const image = page.locator('img');
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth)).toBe(1400);
    const colours = await image.evaluate((element: HTMLImageElement) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: element.naturalWidth, height: element.naturalHeight });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(element, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const seen = new Set<number>();
      for (let i = 0; i < data.length; i += 4)
        seen.add(((data[i] as number) << 16) | ((data[i + 1] as number) << 8) | (data[i + 2] as number));
      return seen.size;
    });
    expect(colours).toBeGreaterThan(50);
  });
});

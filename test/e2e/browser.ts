// Finds a Chromium for the browser tests: the one that FIRMAMENT_CHROMIUM names, Playwright's own, one of the system's,
// and on Linux x64 the one that npm brought, so that `npm ci && npm test` needs nothing else.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../..');

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const SYSTEM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)', 'Microsoft/Edge/Application/msedge.exe'),
];

/** Path of a Chromium. Throws an Error with the remedy when there is none. */
export async function findChromium(): Promise<string> {
  const named = process.env.FIRMAMENT_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`FIRMAMENT_CHROMIUM names ${named}, which is not there.`);
  }
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)));
  const system = [...onPath, ...SYSTEM_PLACES].find((path) => existsSync(path));
  if (system) return system;
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked();
  throw new Error('No Chromium was found. Install one with: npx playwright install chromium');
}

/** Flags of a launch: a Chromium that runs as root has no sandbox. */
export const CHROMIUM_FLAGS: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * The Chromium of @sparticuz/chromium, unpacked once into node_modules/.cache. The package unpacks into the temporary folder and
 * trusts what is there, so it gets a folder of its own, which takes its final name when it is complete.
 */
async function unpacked(): Promise<string> {
  const cache = join(ROOT, 'node_modules/.cache/firmament');
  const done = join(cache, 'chromium');
  const path = join(done, 'chromium');
  if (!existsSync(path)) {
    const working = join(cache, `unpacking-${process.pid}`);
    await mkdir(working, { recursive: true });
    // AWS_EXECUTION_ENV makes the package unpack NSS and fonts as well, which a bare system lacks.
    const env = { ...process.env, TMPDIR: working, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const script = "import brought from '@sparticuz/chromium'; await brought.executablePath();";
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, env });
    await rename(working, done).catch(async (error: unknown) => {
      // Another process was faster.
      if (!existsSync(path)) throw error;
      await rm(working, { recursive: true, force: true });
    });
  }
  // The libraries and fonts that came with it, for the browsers that this process and its children start. Its own font
  // configuration names folders of another system; without any font at all the browser ends itself.
  const library = join(done, 'al2023/lib');
  const before = (process.env.LD_LIBRARY_PATH ?? '').split(':').filter((part) => part !== '' && part !== library);
  process.env.LD_LIBRARY_PATH = [library, ...before].join(':');
  const fonts = join(done, 'fonts.conf');
  await writeFile(fonts, FONTS.replace('BROUGHT', join(done, 'fonts')).replace('CACHE', join(done, 'fonts-cache')));
  process.env.FONTCONFIG_FILE ??= fonts;
  return path;
}

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>BROUGHT</dir>
  <cachedir>CACHE</cachedir>
</fontconfig>
`;

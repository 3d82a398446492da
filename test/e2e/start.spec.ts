// `npm start` on a machine without a display: one sentence that says why, an address that works, and an end by Ctrl+C.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../main/build.mjs';
import { expect, test } from './fixtures';

async function started(args: readonly string[], env: Record<string, string>) {
  const config = await mkdtemp(join(tmpdir(), 'firmament-config-'));
  const child = spawn(process.execPath, [join(ROOT, 'main/start.mjs'), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env, FIRMAMENT_CONFIG: config },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const url = await new Promise<string>((done, failed) => {
    child.stdout.on('data', (data) => {
      output += data;
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found) done(found);
    });
    child.on('exit', (code) => failed(new Error(`npm start ended with code ${code}: ${output}${errors}`)));
  });
  const end = async () => {
    const exited = new Promise<number | null>((done) => child.on('exit', done));
    child.kill('SIGINT');
    const code = await exited;
    await rm(config, { recursive: true, force: true });
    return code;
  };
  return { url, end, output: () => output, errors: () => errors };
}

/** A port that nobody uses. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return String(address.port);
}

test('without a display the workbench is on a loopback address, after one sentence that says why', async ({ page }) => {
  test.skip(process.platform !== 'linux', 'only Linux goes without a display');
  const { url, end, output, errors } = await started(['--no-open'], { DISPLAY: '', WAYLAND_DISPLAY: '' });
  try {
    expect(output()).toMatch(
      /^Electron is not used: there is no display\.\nOpen this address in a browser \(Ctrl\+C ends it\):\n\n {2}http:\/\/127\.0\.0\.1:\d+\/#token=\S+\n/,
    );
    await page.goto(url);
    await expect(page.locator('#app')).not.toBeEmpty();
  } finally {
    expect(await end()).toBe(0);
  }
  expect(errors()).toBe('');
});

test('--browser asks for it, and --port fixes its port', async ({ page }) => {
  const port = await freePort();
  const { url, end, output } = await started(['--browser', '--no-open', `--port=${port}`], {});
  try {
    expect(output()).not.toContain('Electron');
    expect(new URL(url).port).toBe(port);
    await page.goto(url);
    await expect(page).toHaveTitle(/Firmament/);
  } finally {
    expect(await end()).toBe(0);
  }
});

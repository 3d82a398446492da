// The loopback shell from a browser's side: it starts, keeps its token to itself, and its policy holds in a real page.

import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { RPC_PATH, RPC_PROTOCOL } from '../../src/workbench';
import { expect, test } from './fixtures';
import { stop } from './serve-built';

test('the workbench opens, and the token leaves the address', async ({ workbench, served }) => {
  await expect(workbench).toHaveTitle(/Firmament/);
  await expect(workbench.locator('#app')).not.toBeEmpty();
  expect(new URL(workbench.url()).hash).toBe('');
  const token = new URLSearchParams(new URL(served.url).hash.slice(1)).get('token') as string;
  expect(token).toHaveLength(43);
  expect(await workbench.content()).not.toContain(token);
});

test('a reload of the tab goes on without the token in the address', async ({ workbench }) => {
  await expect(workbench.locator('#app')).not.toBeEmpty();
  await workbench.reload();
  await expect(workbench.locator('#app')).not.toBeEmpty();
  await expect(workbench.getByText('lacks its access token')).toHaveCount(0);
});

test('without its token the page shows nothing but how to get in', async ({ page, served }) => {
  await page.goto(new URL('/', served.url).href);
  await expect(page.getByText(/access token/).first()).toBeVisible();
});

test('another site in the same browser gets nothing, even with the token', async ({ page, served }) => {
  const { host, hash } = new URL(served.url);
  const token = new URLSearchParams(hash.slice(1)).get('token') as string;
  const other = createServer((_request, response) => response.end('<!doctype html><title>other</title>'));
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const answer = await page.evaluate(
    ([url, protocol, secret]) =>
      new Promise<string>((done) => {
        const socket = new WebSocket(url, [protocol, secret]);
        socket.onopen = () => done('opened');
        socket.onerror = () => done('refused');
      }),
    [`ws://${host}${RPC_PATH}`, RPC_PROTOCOL, token] as const,
  );
  expect(answer).toBe('refused');
  // Nor can it read the page's files, or put the page into a frame.
  expect(
    await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'read',
          () => 'refused',
        ),
      `http://${host}/`,
    ),
  ).toBe('refused');
  other.close();
});

test.describe('the policy of the page', () => {
  test.use({ expectedComplaints: /Content Security Policy|ERR_|404/ });

  test('lets no text become code', async ({ workbench }) => {
    const outcome = await workbench.evaluate(async () => {
      const globals = globalThis as unknown as Record<string, unknown>;
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineRan = true';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'globalThis.handlerRan = true');
      image.src = '/nothing.png';
      document.body.append(image);
      const link = document.createElement('a');
      link.href = 'javascript:globalThis.linkRan = true';
      document.body.append(link);
      link.click();
      const worker = await new Promise((done) => {
        try {
          const made = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
          made.onmessage = () => done('ran');
          made.onerror = () => done('refused');
        } catch {
          done('refused');
        }
      });
      await new Promise((next) => setTimeout(next, 300));
      return { inline: globals.inlineRan, handler: globals.handlerRan, link: globals.linkRan, worker };
    });
    expect(outcome).toEqual({ inline: undefined, handler: undefined, link: undefined, worker: 'refused' });
  });

  test('lets the page speak to nobody but its host', async ({ workbench }) => {
    const reached = await workbench.evaluate(async () => {
      const tries = [
        fetch('http://127.0.0.1:9/').then(
          () => 'read',
          (error: Error) => error.name,
        ),
        new Promise((done) => {
          const image = new Image();
          image.onload = () => done('loaded');
          image.onerror = () => done('refused');
          image.src = 'http://127.0.0.1:9/x.png';
        }),
        new Promise((done) => {
          const frame = document.createElement('iframe');
          frame.src = 'http://127.0.0.1:9/';
          document.body.append(frame);
          setTimeout(() => {
            try {
              done(frame.contentDocument?.body.innerHTML ?? 'refused');
            } catch {
              done('refused');
            }
          }, 300);
        }),
      ];
      return Promise.all(tries);
    });
    expect(reached).toEqual(['TypeError', 'refused', 'refused']);
  });
});

test.describe('the host’s end', () => {
  // Whatever the page was still fetching fails with the host: a module, or the script of an editor's worker (a bare event).
  test.use({ expectedComplaints: /WebSocket connection|ERR_CONNECTION_REFUSED|dynamically imported module|^Event$/ });

  test('is told to the page', async ({ workbench, served }) => {
    await expect(workbench.locator('.monaco-editor .view-line').first()).toBeVisible();
    await stop(served);
    expect(served.process.exitCode).toBe(0);
    await expect(workbench.getByText(/connection to the workbench was lost/i).first()).toBeVisible();
  });
});

test('the folder’s files are offered, and nothing else', async ({ workbench, served, folder }) => {
  await writeFile(join(folder, 'mine.c'), '// mine\n');
  const token = new URLSearchParams(new URL(served.url).hash.slice(1)).get('token') as string;
  const call = (name: string, ...args: unknown[]) =>
    workbench.evaluate(
      ([url, protocol, secret, message]) =>
        new Promise<string>((done) => {
          const socket = new WebSocket(url, [protocol, secret]);
          socket.onopen = () => socket.send(message);
          socket.onmessage = ({ data }) => done(String(data));
        }),
      [`ws://${new URL(served.url).host}${RPC_PATH}`, RPC_PROTOCOL, token, JSON.stringify({ t: 'q', i: '1', m: name, a: args })] as const,
    );
  expect(await call('listFolder')).toContain('"mine.c"');
  expect(await call('openFile', 'mine.c')).toContain('// mine');
  expect(await call('openFile', '../../etc/passwd')).toContain('$error');
  expect(await call('save', 'guess', 'x')).toContain('$error');
});

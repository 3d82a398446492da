// Attacks on the loopback shell: whoever lacks the token, comes from another page, or asks for files that are not the
// page's, gets nothing.

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { freshen, ROOT } from '../../../main/build.mjs';
import { CONTENT_SECURITY_POLICY } from '../../../main/pages';
import { type Served, serve } from '../../../main/serve';
import { Workbench } from '../../../main/workbench';
import { RPC_PATH, RPC_PROTOCOL } from '../../../src/workbench';

let folder: string;
let served: Served;
let workbench: Workbench;

beforeAll(async () => {
  await freshen(['main']);
  folder = await mkdtemp(join(tmpdir(), 'firmament-serve-'));
  const pages = join(folder, 'pages');
  await mkdir(join(pages, 'assets'), { recursive: true });
  await writeFile(join(pages, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(pages, 'assets/a-1234.js'), 'export {};');
  await writeFile(join(pages, '.hidden.js'), 'secret');
  await writeFile(join(pages, 'notes.pem'), 'secret');
  await writeFile(join(folder, 'outside.js'), 'secret');
  await symlink(join(folder, 'outside.js'), join(pages, 'link.js'));
  workbench = new Workbench({ shell: 'loopback', home: join(ROOT, 'out/main'), config: join(folder, 'config') });
  served = await serve({ workbench, pages });
}, 60_000);

afterAll(async () => {
  await served?.close();
  await workbench?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** A request whose path goes out as it is written: fetch would tidy it up. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    request({ host: '127.0.0.1', port: served.port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => done({ status: response.statusCode as number, headers: response.headers, body }));
    })
      .on('error', failed)
      .end();
  });
}

describe('files', () => {
  test('the page comes with its policy, under the name of the loopback and any port', async () => {
    for (const host of [`127.0.0.1:${served.port}`, 'localhost:8080', '[::1]:1']) {
      const page = await get('/', { host });
      expect(page.status).toBe(200);
      expect(page.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
      expect(page.headers['x-content-type-options']).toBe('nosniff');
      expect(page.headers['cache-control']).toBe('no-cache');
    }
    expect((await get('/assets/a-1234.js')).headers['cache-control']).toContain('immutable');
  });

  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '127.0.0.1@evil.example',
    '192.168.0.1',
  ])('a Host of %j, as DNS rebinding gives, is refused', async (host) => {
    expect((await get('/', { host })).status).toBe(421);
  });

  test.each([
    '/../outside.js',
    '/assets/../../outside.js',
    '/%2e%2e/outside.js',
    '/..%2foutside.js',
    '/..%5coutside.js',
    '/assets/..%2f..%2foutside.js',
    '/%00/index.html',
    '/index.html%00.js',
    '/C:/outside.js',
    '//etc/passwd.js',
    '/.hidden.js',
    '/link.js',
    '/notes.pem',
    '/assets/',
    '/assets',
    '/%',
    '/%ff',
    '/no-such.js',
  ])('%s gives no file', async (path) => {
    const answer = await get(path);
    expect([400, 403, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('secret');
    expect(answer.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not answered', async (method) => {
    expect((await get('/', {}, method)).status).toBe(405);
  });

  test('it listens on the loopback alone', async () => {
    const { networkInterfaces } = await import('node:os');
    const others = Object.values(networkInterfaces()).flatMap((list) =>
      (list ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
    );
    for (const { address } of others) {
      const reached = await new Promise<boolean>((done) => {
        const socket = connect(served.port, address, () => {
          socket.destroy();
          done(true);
        }).on('error', () => done(false));
      });
      expect(reached, address).toBe(false);
    }
  });

  test('the address for the browser’s command line leads to the token once', async () => {
    const { pathname } = new URL(served.openOnce());
    expect(pathname).not.toContain(served.token);
    const first = await get(pathname);
    expect(first.status).toBe(302);
    expect(first.headers.location).toBe(`/#token=${served.token}`);
    expect(first.headers['cache-control']).toBe('no-store');
    expect((await get(pathname)).status).toBe(403);
    expect((await get('/open/')).status).toBe(403);
  });
});

/** Tries to open a WebSocket: the HTTP status of a refusal, or 101. */
function upgrade({
  path = RPC_PATH,
  protocols = [RPC_PROTOCOL, served.token],
  host = `127.0.0.1:${served.port}`,
  origin = `http://127.0.0.1:${served.port}`,
}: {
  path?: string;
  protocols?: string[];
  host?: string;
  origin?: string | null;
}): Promise<number> {
  return new Promise((done, failed) => {
    const socket = new WebSocket(`ws://127.0.0.1:${served.port}${path}`, protocols, {
      headers: { host, ...(origin === null ? {} : { origin }) },
    });
    socket.on('open', () => {
      socket.close();
      done(101);
    });
    socket.on('unexpected-response', (_request, response) => done(response.statusCode as number));
    socket.on('error', failed);
  });
}

describe('the WebSocket', () => {
  test('opens for the token, from the page’s own origin, through a forwarded port as well', async () => {
    expect(await upgrade({})).toBe(101);
    expect(await upgrade({ host: 'localhost:8080', origin: 'http://localhost:8080' })).toBe(101);
  });

  test.each([
    ['no token', [RPC_PROTOCOL]],
    ['an empty subprotocol', []],
    ['a wrong token', [RPC_PROTOCOL, 'x'.repeat(43)]],
    ['the token in the wrong place', ['x', RPC_PROTOCOL]],
    ['a list of guesses', [RPC_PROTOCOL, 'a', 'b', 'c']],
  ])('is refused with %s', async (_name, protocols) => {
    expect(await upgrade({ protocols })).toBe(403);
  });

  test('is refused with a prefix or an extension of the token', async () => {
    expect(await upgrade({ protocols: [RPC_PROTOCOL, served.token.slice(0, -1)] })).toBe(403);
    expect(await upgrade({ protocols: [RPC_PROTOCOL, `${served.token}A`] })).toBe(403);
    expect(await upgrade({ protocols: [RPC_PROTOCOL, served.token, 'more'] })).toBe(403);
  });

  test.each([null, 'null', 'http://evil.example', 'https://127.0.0.1', 'http://127.0.0.1:1', 'file://', 'http://127.0.0.1.evil.example'])(
    'is refused from origin %s even with the token',
    async (origin) => {
      expect(await upgrade({ origin })).toBe(403);
    },
  );

  test('is refused for a foreign Host even with the token and a matching Origin', async () => {
    expect(await upgrade({ host: 'evil.example', origin: 'http://evil.example' })).toBe(403);
  });

  test('is refused at another path', async () => {
    expect(await upgrade({ path: '/' })).toBe(403);
    expect(await upgrade({ path: `${RPC_PATH}?x` })).toBe(403);
  });

  /** Sends one message and answers with the next one, or with the code of the close. */
  function exchange(message: string | Uint8Array): Promise<string | number> {
    return new Promise((done, failed) => {
      const origin = `http://127.0.0.1:${served.port}`;
      const socket = new WebSocket(`ws://127.0.0.1:${served.port}${RPC_PATH}`, [RPC_PROTOCOL, served.token], { headers: { origin } });
      socket.on('open', () => socket.send(message));
      socket.on('message', (data) => {
        socket.close();
        done(data.toString());
      });
      socket.on('close', (code) => done(code));
      socket.on('error', failed);
    });
  }

  test.each([
    ['no JSON', '{'],
    ['a number', '7'],
    ['null', 'null'],
    ['an array', '[]'],
    ['a call without arguments', '{"t":"q","i":"1","m":"hello"}'],
    ['arguments that are no list', '{"t":"q","i":"1","m":"hello","a":{"length":1}}'],
    ['a name that is no text', '{"t":"q","i":"1","m":{},"a":[]}'],
    ['an id that is no text', '{"t":"q","i":{},"m":"hello","a":[]}'],
    ['an answer nobody waits for, without an id', '{"t":"s"}'],
    ['a bigint that is none', '{"t":"q","i":"1","m":"hello","a":[{"$bigint":"x"}]}'],
    ['bytes that end early', new Uint8Array([1])],
    ['bytes whose text is longer than they are', new Uint8Array([255, 255, 255, 127, 0])],
  ])('hangs up on %s and goes on for others', async (_name, message) => {
    expect(await exchange(message)).toBe(1007);
    expect(await exchange('{"t":"q","i":"1","m":"hello","a":[]}')).toContain('"version"');
  });

  test('survives nesting that no parser could follow', async () => {
    expect(await exchange(`{"t":"q","i":"1","m":"hello","a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)).toBe(1007);
    expect(await exchange('{"t":"q","i":"1","m":"hello","a":[]}')).toContain('"version"');
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', '$close', 'nothing', ''])(
    'does not call %j',
    async (name) => {
      const answer = await exchange(JSON.stringify({ t: 'q', i: '1', m: name, a: [] }));
      expect(answer).toMatch(/\$error.*not found/);
    },
  );

  test('hangs up on a message that is larger than it takes', async () => {
    // The frame's head announces 2^40 bytes; the shell must not wait for them.
    const raw = connect(served.port, '127.0.0.1');
    const closed = new Promise<string>((done) => {
      let text = '';
      raw.on('data', (data) => {
        text += data.toString('latin1');
      });
      raw.on('close', () => done(text));
    });
    raw.write(
      `GET ${RPC_PATH} HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nOrigin: http://127.0.0.1:${served.port}\r\nUpgrade: websocket\r\n` +
        `Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n` +
        `Sec-WebSocket-Protocol: ${RPC_PROTOCOL}, ${served.token}\r\n\r\n`,
    );
    raw.write(Buffer.from([0x82, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 3, 4]));
    const text = await closed;
    expect(text).toContain('101 Switching Protocols');
    // 1009: message too big.
    expect(text.slice(-2)).toBe('\x03\xf1');
  });
});

test('a port that is in use is named with what to do', async () => {
  await expect(serve({ workbench, pages: folder, port: served.port })).rejects.toThrow(`Port ${served.port} cannot be used: it is in use`);
});

test('closing says goodbye to every client', async () => {
  const other = await serve({ workbench, pages: folder });
  const origin = `http://127.0.0.1:${other.port}`;
  const socket = new WebSocket(`ws://127.0.0.1:${other.port}${RPC_PATH}`, [RPC_PROTOCOL, other.token], { headers: { origin } });
  await new Promise((done) => socket.on('open', done));
  const code = new Promise((done) => socket.on('close', done));
  await other.close();
  expect(await code).toBe(1001);
});

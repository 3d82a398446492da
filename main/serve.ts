// The loopback shell: the workbench for a browser on the same machine, or at the other end of an SSH tunnel.
//
//   S1  it listens on 127.0.0.1 alone.
//   S2  the page's files are public, the workbench is not: a WebSocket is taken only with this start's token, which
//       travels in the URL's fragment and in the WebSocket's subprotocol, never in a request line or a cookie.
//   S3  Host names the loopback (any port: a tunnel changes it), which ends DNS rebinding; Origin is the page's own.
//   S4  a message has a largest size, checked before it is held as a whole.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { HostError, RPC_PATH, RPC_PROTOCOL } from '../src/workbench';
import { openChannel } from './channel';
import { type Page, pageOf, redirect, refusal } from './pages';
import type { Workbench } from './workbench';

/** Largest message of a client, in bytes: a capture of that size, or a text in UTF-8. */
export const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

const TICKET_PATH = '/open/';
const TICKET_MS = 60_000;

/** Clients at once; each holds runs. */
const MAX_CLIENTS = 32;

export interface ServeOptions {
  readonly workbench: Workbench;
  /** Folder of the built page: out/renderer. */
  readonly pages: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
}

export interface Served {
  /** Address with the token: whoever has it has the workbench. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  /** An address without the token that leads to the other one, once and within a minute: a browser's command line can be read by others. */
  openOnce(): string;
  /** Says goodbye to the clients and stops listening. */
  close(): Promise<void>;
}

/** Starts the loopback shell. Throws a HostError when the port is taken or not allowed. */
export async function serve({ workbench, pages, port = 0 }: ServeOptions): Promise<Served> {
  const token = randomBytes(32).toString('base64url');
  const tickets = new Set<string>();
  const server = createServer((request, response) => {
    answer(pages, request, (ticket) => (tickets.delete(ticket) ? token : undefined))
      .then((page) => send(response, page, request.method === 'HEAD'))
      .catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
  });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    handleProtocols: () => RPC_PROTOCOL,
  });
  server.on('upgrade', (request, socket: Duplex, head) => {
    socket.on('error', () => socket.destroy());
    const reason = refuseUpgrade(request, token) ?? (sockets.clients.size >= MAX_CLIENTS ? 'too many clients' : undefined);
    if (reason !== undefined) {
      socket.end(
        `HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: ${reason.length}\r\n\r\n${reason}`,
      );
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => attend(client, workbench));
  });
  await listen(server, port);
  workbench.warm();
  const actual = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${actual}/#token=${token}`,
    port: actual,
    token,
    openOnce: () => {
      const ticket = randomBytes(32).toString('base64url');
      tickets.add(ticket);
      setTimeout(() => tickets.delete(ticket), TICKET_MS).unref();
      return `http://127.0.0.1:${actual}${TICKET_PATH}${ticket}`;
    },
    close: async () => {
      for (const client of sockets.clients) client.close(1001, 'the workbench has ended');
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      // A client that does not answer the goodbye is cut off.
      const cut = setTimeout(() => {
        for (const client of sockets.clients) client.terminate();
      }, 500);
      await closed;
      clearTimeout(cut);
      for (const client of sockets.clients) client.terminate();
    },
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? 'it is in use; choose another one, or leave it out'
          : error.code === 'EACCES'
            ? 'permission is denied; choose one from 1024 upwards'
            : error.message;
      reject(new HostError(`Port ${port} cannot be used: ${reason}.`));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** True for a Host header that names the loopback, with any port (S3). */
function isLoopback(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);
}

async function answer(pages: string, request: IncomingMessage, redeem: (ticket: string) => string | undefined): Promise<Page> {
  if (!isLoopback(request.headers.host)) return refusal(421, 'This workbench answers on the loopback address alone.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'Only GET and HEAD are answered.');
  const path = (request.url ?? '/').split('?', 1)[0] as string;
  if (path.startsWith(TICKET_PATH)) {
    const token = redeem(path.slice(TICKET_PATH.length));
    return token === undefined ? refusal(403, 'This address has been used; open the one that was printed.') : redirect(`/#token=${token}`);
  }
  return pageOf(pages, path);
}

function send(response: ServerResponse, page: Page, headOnly: boolean): void {
  response.writeHead(page.status, { ...page.headers, 'Content-Length': Buffer.byteLength(page.body) });
  response.end(headOnly ? undefined : page.body);
}

/** Why an upgrade is refused; undefined when it is allowed (S2, S3). */
function refuseUpgrade(request: IncomingMessage, token: string): string | undefined {
  const { host, origin } = request.headers;
  if (!isLoopback(host)) return 'wrong Host';
  if (origin === undefined || origin.toLowerCase() !== `http://${host}`.toLowerCase()) return 'wrong Origin';
  if (request.url !== RPC_PATH) return 'wrong path';
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((item) => item.trim());
  if (offered.length !== 2 || offered[0] !== RPC_PROTOCOL || !sameSecret(offered[1] ?? '', token)) return 'wrong token';
  return undefined;
}

/** Compares in a time that says nothing about where two secrets differ. */
function sameSecret(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function attend(socket: WebSocket, workbench: Workbench): void {
  let end = () => {};
  const channel = openChannel(
    {
      post: (message) => {
        if (socket.readyState === socket.OPEN) socket.send(message);
      },
      on: (receive) => {
        socket.on('message', (data, binary) => receive(binary ? new Uint8Array(data as Buffer) : data.toString()));
      },
      damaged: () => socket.close(1007, 'not a message of the workbench'),
    },
    (client) => {
      const session = workbench.connect(client);
      end = session.close;
      return session.api;
    },
  );
  // ws reports a message that is too long as an error and closes with 1009.
  socket.on('error', () => {});
  socket.on('close', () => {
    channel.close();
    end();
  });
}

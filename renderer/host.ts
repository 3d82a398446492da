// The wire to the host: birpc over Electron's bridge or over a WebSocket to the address that the page came from. The
// token of a loopback host arrives in the address's fragment and is kept for the tab, so that a reload works and
// the token is in no log. A connection that drops is built up again; what was asked meanwhile is refused with a sentence.

/// <reference path="./env.d.ts" />

import { type BirpcReturn, createBirpc } from 'birpc';
import { shallowReactive } from 'vue';
import { pack, unpack } from '../src/base/wire';
import type { Moment } from '../src/moment';
import type { BareLanes } from '../src/picture/lanes';
import { CALLS, type Call, type ClientApi, type HostApi, HostError, RPC_PATH, RPC_PROTOCOL } from '../src/workbench';
import type { SocketNews, SocketRequest } from './socket.worker';
import SocketWorker from './socket.worker?worker';

/** State of the connection, for the window to show. */
export const link = shallowReactive<{
  state: 'connecting' | 'open' | 'lost';
  /** What the user can do about it; empty while all is well. */
  advice: string;
  /** Counts the connections that were opened: a change means that the host may have forgotten us. */
  opened: number;
}>({ state: 'connecting', advice: '', opened: 0 });

const TOKEN_KEY = 'firmament-token';
const ANSWER_LOST = 'The connection to the workbench was lost before it answered.';
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 8000;

type Receive = (value: unknown) => void;

interface Transport {
  /** Throws a HostError when the message cannot leave. */
  post(message: string | Uint8Array<ArrayBuffer>): void;
  /** Hears what comes, unpacked. */
  on(receive: Receive): void;
}

/** Lanes that were made of a large moment where it was received. */
export const lanesThatCame = new WeakMap<Moment, BareLanes>();

const listeners: Partial<ClientApi> = {};

/** Registers what the host's messages do; one listener for each. */
export function listen(client: Partial<ClientApi>): void {
  Object.assign(listeners, client);
}

let abandon: () => void = () => {};

const transport = window.firmament ? bridge(window.firmament) : socket();

const rpc: BirpcReturn<HostApi, ClientApi> = createBirpc<HostApi, ClientApi>(
  {
    runProgress: (...args) => listeners.runProgress?.(...args),
    runEnded: (...args) => listeners.runEnded?.(...args),
    command: (...args) => listeners.command?.(...args),
    settingsChanged: (...args) => listeners.settingsChanged?.(...args),
  },
  {
    post: (message) => transport.post(message),
    on: (receive) => transport.on(receive),
    serialize: pack,
    timeout: -1,
    resolver: (name, found) => (Object.hasOwn(rpc.$functions, name) ? found : undefined),
  },
);

abandon = () => {
  // birpc hands back what the function gives: nothing to wait for.
  void rpc.$rejectPendingCalls(({ reject }) => reject(new HostError(ANSWER_LOST)));
};

/**
 * The host's calls. A call rejects with an Error whose message is a sentence for the user.
 */
export const host: HostApi = Object.freeze(
  Object.fromEntries((Object.keys(CALLS) as Call[]).map((name) => [name, (...args: unknown[]) => call(name, args)])),
) as unknown as HostApi;

async function call(name: Call, args: unknown[]): Promise<unknown> {
  try {
    return await rpc.$callRaw({ method: name, args });
  } catch (error) {
    throw new HostError(sentence(error));
  }
}

/** The message of a failure, whatever shape it crossed the wire in. */
export function sentence(error: unknown): string {
  if (error && typeof error === 'object' && 'message' in error && typeof error.message === 'string' && error.message) return error.message;
  if (typeof error === 'string' && error) return error;
  return 'The workbench failed without saying why.';
}

/** Electron's bridge: always there while the window is. */
function bridge(api: NonNullable<Window['firmament']>): Transport {
  link.state = 'open';
  link.opened = 1;
  return { post: (message) => api.post(message), on: (receive) => api.on((message) => receive(unpack(message))) };
}

/** A WebSocket to the page's own origin, opened again when it drops. */
function socket(): Transport {
  const token = takeToken();
  let receive: Receive = () => {};
  let waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
  let retryMs = FIRST_RETRY_MS;

  const url = new URL(RPC_PATH, location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.hash = '';

  const worker = token === '' ? undefined : new SocketWorker({ name: 'socket' });
  const ask = (request: SocketRequest) =>
    worker?.postMessage(request, request.kind === 'send' && typeof request.message !== 'string' ? [request.message.buffer] : []);
  const open = () => ask({ kind: 'open', url: url.href, protocols: [RPC_PROTOCOL, token] });

  function opened(): void {
    retryMs = FIRST_RETRY_MS;
    link.state = 'open';
    link.advice = '';
    link.opened++;
    for (const message of waiting) ask({ kind: 'send', message });
    waiting = [];
  }

  function closed(): void {
    waiting = [];
    link.state = 'lost';
    link.advice = link.opened > 0 ? CONNECTION_ENDED : CONNECTION_REFUSED;
    abandon();
    setTimeout(open, retryMs);
    retryMs = Math.min(LAST_RETRY_MS, retryMs * 2);
  }

  if (worker) {
    worker.onmessage = ({ data }: MessageEvent<SocketNews>) => {
      if (data.kind === 'came') {
        if (data.lanes) lanesThatCame.set((data.value as { r: Moment }).r, data.lanes);
        receive(data.value);
      } else if (data.kind === 'opened') opened();
      else closed();
    };
    open();
  } else {
    link.state = 'lost';
    link.advice = 'This address lacks its access token. Open the full address that `firmament serve` printed, with the part after #.';
  }
  return {
    post(message) {
      if (link.state === 'open') ask({ kind: 'send', message });
      else if (link.state === 'connecting') waiting.push(message);
      else throw new HostError('The workbench is not connected.');
    },
    on(callback) {
      receive = callback;
    },
  };
}

const CONNECTION_ENDED =
  'The connection to the workbench was lost; trying again. If it was stopped, start it again and open the address that it prints.';
const CONNECTION_REFUSED = 'The workbench does not answer at this address. Start it again and open the address that it prints.';

/** The token from the fragment, which then leaves the address bar, or the one kept since an earlier load of this tab. */
function takeToken(): string {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token) {
    sessionStorage.setItem(TOKEN_KEY, token);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return token ?? sessionStorage.getItem(TOKEN_KEY) ?? '';
}

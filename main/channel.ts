// One client of the workbench: messages come in over a transport, are checked against the contract, and are answered.
//
//   C1  only the names of CALLS can be called; nothing that an object inherits.
//   C2  a call's arguments have passed its schema before its body runs.
//   C3  whatever arrives, the channel neither throws nor ends the process.

import { type BirpcReturn, createBirpc } from 'birpc';
import * as v from 'valibot';
import { pack, unpack } from '../src/base/wire';
import { CALLS, type Call, type ClientApi, type HostApi, HostError } from '../src/workbench';

/** A way to one client: a WebSocket, Electron's bridge, a worker's port. */
export interface Transport {
  post(message: string | Uint8Array<ArrayBuffer>): void;
  on(receive: (message: string | Uint8Array) => void): void;
  /** What arrived is no message of the contract; the transport may hang up. */
  damaged?(error: Error): void;
}

export interface Channel {
  /** Tells the client something; never rejects, since a client that has gone away is no failure. */
  readonly client: ClientApi;
  /** No more messages in either direction. */
  close(): void;
}

/** Answers the calls that come over `transport` with the bodies that `connect` gives for this client. */
export function openChannel(transport: Transport, connect: (client: ClientApi) => HostApi): Channel {
  let api: HostApi | undefined;
  const functions = checkedCalls(() => api as HostApi);
  const rpc: BirpcReturn<ClientApi, typeof functions> = createBirpc<ClientApi, typeof functions>(functions, {
    post: (message: string | Uint8Array<ArrayBuffer>) => transport.post(message),
    on: (receive) =>
      transport.on((message) => {
        Promise.resolve(receive(message)).catch((error: unknown) => transport.damaged?.(asError(error)));
      }),
    serialize: pack,
    deserialize: (message: string | Uint8Array) => frameOf(unpack(message)),
    resolver: (name) => (Object.hasOwn(functions, name) ? functions[name as Call] : undefined),
    timeout: -1,
    onGeneralError: (error, name) => {
      // Without a name the message itself was damaged; with one the answer could not be written, and the caller is told.
      if (name === undefined) transport.damaged?.(error);
      return true;
    },
  });
  const tell =
    (name: keyof ClientApi) =>
    (...args: never[]) => {
      if (!rpc.$closed) rpc.$callEvent(name, ...(args as unknown as Parameters<ClientApi[typeof name]>)).catch(() => {});
    };
  const client: ClientApi = {
    runProgress: tell('runProgress'),
    runEnded: tell('runEnded'),
    command: tell('command'),
    settingsChanged: tell('settingsChanged'),
  };
  api = connect(client);
  return { client, close: () => rpc.$close() };
}

type AnyCalls = Record<Call, (...args: unknown[]) => Promise<unknown>>;

/** The bodies of `api`, each behind its schema, in an object that inherits nothing. */
function checkedCalls(api: () => HostApi): AnyCalls {
  const calls = Object.create(null) as AnyCalls;
  for (const name of Object.keys(CALLS) as Call[]) {
    calls[name] = async (...args) => {
      const parsed = v.safeParse(CALLS[name], args);
      if (!parsed.success) throw new HostError(`The window's call "${name}" was refused: ${complaint(parsed.issues[0])}.`);
      try {
        return await (api()[name] as (...values: unknown[]) => Promise<unknown>)(...(parsed.output as unknown[]));
      } catch (error) {
        if (!(error instanceof HostError)) console.error(error);
        throw error;
      }
    };
  }
  return calls;
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `${issue.message} at ${path}` : issue.message;
}

/** A birpc message, or a TypeError. birpc itself takes the form of what it reads for granted. */
function frameOf(message: unknown): unknown {
  if (message !== null && typeof message === 'object') {
    const { t, m, a, i } = message as Record<string, unknown>;
    if (t === 'q' && typeof m === 'string' && Array.isArray(a) && (i === undefined || typeof i === 'string')) return message;
    if (t === 's' && typeof i === 'string') return message;
  }
  throw new TypeError('this is not a message of the workbench');
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

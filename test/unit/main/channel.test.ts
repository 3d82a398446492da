// The contract held against a client that does not keep it.

import { describe, expect, test } from 'vitest';
import { openChannel } from '../../../main/channel';
import { pack, unpack } from '../../../src/base/wire';
import { CALLS, type Call, type ClientApi, type HostApi, HostError } from '../../../src/workbench';

/** A client that sends whatever it likes, and a host whose bodies write down what reached them. */
function connected(bodies: Partial<Record<Call, (...args: never[]) => Promise<unknown>>> = {}) {
  const reached: { name: string; args: unknown[] }[] = [];
  const sent: unknown[] = [];
  const damage: Error[] = [];
  let receive: (message: string | Uint8Array) => void = () => {};
  const waiting: ((message: unknown) => void)[] = [];
  const api = Object.fromEntries(
    (Object.keys(CALLS) as Call[]).map((name) => [
      name,
      async (...args: never[]) => {
        reached.push({ name, args });
        return bodies[name]?.(...args);
      },
    ]),
  ) as unknown as HostApi;
  let client: ClientApi | undefined;
  const channel = openChannel(
    {
      post: (message) => {
        const value = unpack(message);
        sent.push(value);
        waiting.shift()?.(value);
      },
      on: (given) => {
        receive = given;
      },
      damaged: (error) => damage.push(error),
    },
    (given) => {
      client = given;
      return api;
    },
  );
  const call = (name: unknown, ...args: unknown[]): Promise<{ r?: unknown; e?: Error }> =>
    new Promise((done) => {
      waiting.push(done as (message: unknown) => void);
      receive(pack({ t: 'q', i: '1', m: name, a: args }));
    });
  return { call, reached, sent, damage, channel, client: client as unknown as ClientApi, send: (message: string) => receive(message) };
}

const source = { name: 'a.c', text: '' };

/** A window of the picture that is well-formed. */
const WINDOW = {
  axis: { mode: 'folded', limit: 4096, segments: [{ start: 0, end: 4096, basePx: 10, folded: false, empty: false }] },
  zoom: 1,
  topPx: 0,
  heightPx: 100,
  colourBy: 'type',
};

describe('arguments are checked before a body runs', () => {
  test.each<[Call, unknown[]]>([
    ['openPreset', []],
    ['openPreset', [7]],
    ['openPreset', ['x'.repeat(300)]],
    ['openFile', ['']],
    ['openFile', ['x'.repeat(5000)]],
    ['save', ['grant']],
    ['save', ['grant', 7]],
    ['save', ['grant', { toString: 'text' }]],
    ['saveAs', ['name', [1, 2]]],
    ['check', [null]],
    ['check', [{ script: source, surprise: 1 }]],
    ['check', [{ script: { ...source, path: '/etc/passwd' } }]],
    ['check', [{ script: source, documents: 'all' }]],
    ['run', [[]]],
    ['stop', [-1]],
    ['stop', [1.5]],
    ['stop', ['1']],
    ['stop', [2 ** 31]],
    ['moment', [1]],
    ['seen', [1, 0, {}]],
    ['seen', [1, 0, { ...WINDOW, zoom: 0 }]],
    ['seen', [1, 0, { ...WINDOW, heightPx: 1e300 }]],
    ['seen', [1, 0, { ...WINDOW, topPx: Number.NaN }]],
    ['seen', [1, 0, { ...WINDOW, colourBy: 'size' }]],
    ['seen', [1, 0, { ...WINDOW, axis: { ...WINDOW.axis, segments: [] } }]],
    ['events', [1, 0, Number.MAX_SAFE_INTEGER]],
    ['preview', [{ kind: 'file', path: '/etc/passwd' }, 'json', {}]],
    ['preview', [{ kind: 'run', run: 1, event: 0 }, 'json', { option: {} }]],
    ['importCapture', ['x', 'text']],
    ['saveSettings', [{ theme: 'pink' }]],
    ['saveSettings', [{ textScale: 9 }]],
    ['hover', [{ script: source }, { line: 1 }]],
  ])('%s refuses %j', async (name, args) => {
    const { call, reached } = connected();
    const { e } = await call(name, ...args);
    expect(e).toBeInstanceOf(Error);
    expect(e?.name).toBe('HostError');
    expect(e?.message).toContain(`"${name}"`);
    expect(reached).toEqual([]);
  });

  test('what fits goes through as it is, typed arrays and all', async () => {
    const { call, reached } = connected();
    await call('importCapture', 'x.dtb', new Uint8Array([1, 2, 3]));
    await call('check', { script: source, grant: 'g' });
    await call('seen', 1, 2, WINDOW);
    expect(reached).toEqual([
      { name: 'importCapture', args: ['x.dtb', new Uint8Array([1, 2, 3])] },
      { name: 'check', args: [{ script: source, grant: 'g' }] },
      { name: 'seen', args: [1, 2, WINDOW] },
    ]);
  });

  test('arguments beyond those of the call do not reach its body', async () => {
    const { call, reached } = connected();
    await call('hello', 'more', { __proto__: null });
    expect(reached).toEqual([{ name: 'hello', args: [] }]);
  });

  test('a key named __proto__ pollutes nothing', async () => {
    const { send, reached } = connected();
    send('{"t":"q","i":"1","m":"preview","a":[{"kind":"run","run":1,"event":0},"json",{"__proto__":{"polluted":true}}]}');
    await new Promise((next) => setTimeout(next, 10));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const [options] = reached[0]?.args.slice(2) ?? [{}];
    expect((options as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('failures', () => {
  test('a HostError keeps its name and its sentence', async () => {
    const { call } = connected({
      openFile: async () => {
        throw new HostError('x.c cannot be read: permission is denied.');
      },
    });
    const { e } = await call('openFile', 'x.c');
    expect([e?.name, e?.message]).toEqual(['HostError', 'x.c cannot be read: permission is denied.']);
  });

  test('an answer that cannot be sent is a failure, not silence', async () => {
    const { call } = connected({ platformSchema: async () => new Int16Array(1) });
    const { e } = await call('platformSchema');
    expect(e?.message).toContain('Int16Array');
  });

  test('damaged messages are told to the transport and nothing else happens', () => {
    const { send, damage, sent } = connected();
    for (const message of ['{', 'null', '7', '{"t":"x"}', '{"t":"q","m":"hello","a":7}']) send(message);
    return new Promise<void>((next) => setTimeout(next, 20)).then(() => {
      expect(damage).toHaveLength(5);
      expect(sent).toEqual([]);
    });
  });
});

test('the client is told what the host has to say, until the channel is closed', () => {
  const { client, channel, sent } = connected();
  client.command('run.start');
  channel.close();
  client.command('run.stop');
  expect(sent).toEqual([{ m: 'command', a: ['run.start'], t: 'q' }]);
});

// The engine's threads when they go wrong: whatever one does, its run ends with a sentence and the next run works.

import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ROOT } from '../../../main/build.mjs';
import { Engine, type EngineLimits } from '../../../main/engine';

const BAD = join(ROOT, 'test/fixtures/main/bad-threads');

const engines: Engine[] = [];

function engine(limits: Partial<EngineLimits> = {}): Engine {
  const made = new Engine(BAD, { deskMs: 60_000, heapMb: 64, ...limits });
  engines.push(made);
  return made;
}

afterEach(async () => {
  for (const made of engines.splice(0)) await made.close();
});

const scenario = (text: string) => ({ sources: [{ name: 'a.c', text }] });
const begin = (on: Engine, text: string) => on.run(scenario(text));

/** A run that has been under way for a moment. */
async function running(on: Engine, text: string) {
  const run = begin(on, text);
  await new Promise((next) => setTimeout(next, 300));
  return run;
}

test('a run that polls the flag ends by itself when it is stopped', async () => {
  const run = await running(engine(), 'polls');
  run.stop();
  expect((await run.ended).ended).toBe('cancelled');
});

test('a run that is deaf to the flag is ended with its thread, and a fresh one takes the next run', async () => {
  const on = engine();
  const run = await running(on, 'deaf');
  run.stop();
  const summary = await run.ended;
  expect(summary).toMatchObject({ ran: false, ended: 'cancelled', script: 'a.c' });
  expect(summary.findings[0]).toMatchObject({ rule: 'run-stopped' });
  expect((await begin(on, 'returns').ended).ended).toBe('returned');
});

test.each([
  ['throws', /The engine failed: kaput\./],
  ['exits', /ended unexpectedly/],
  ['eats', /ran out of memory/],
  ['refuses', /no/],
])('a thread that %s ends its run with a sentence, and the next run works', async (behaviour, sentence) => {
  const on = engine();
  const run = begin(on, behaviour);
  const summary = await run.ended;
  expect(summary).toMatchObject({ ran: false, ended: 'fault' });
  expect(summary.findings).toHaveLength(1);
  expect(summary.findings[0]?.message).toMatch(sentence);
  expect((await begin(on, 'returns').ended).ended).toBe('returned');
});

test('one run that dies leaves the recording of another alone', async () => {
  const on = engine();
  const good = begin(on, 'returns');
  await good.ended;
  await begin(on, 'throws').ended;
  expect(await good.ask('moment', 3)).toMatchObject({ title: 'moment 3' });
});

test('a long run delays neither a check nor a moment of an earlier run', async () => {
  const on = engine();
  const earlier = begin(on, 'returns');
  await earlier.ended;
  const long = await running(on, 'polls');
  await on.ask('check', scenario('returns'));
  await earlier.ask('moment', 1);
  long.release();
});

test('a text that the desk never finishes is given up, and the next one is answered', async () => {
  const on = engine({ deskMs: 300 });
  await expect(on.ask('check', scenario('deaf'))).rejects.toThrow(/took too long/);
  await expect(on.ask('check', scenario('returns'))).resolves.toMatchObject({ ended: 'returned' });
});

test('what is asked of a run too early, too late or after a failure is a HostError', async () => {
  const on = engine();
  const run = await running(on, 'polls');
  expect(() => run.ask('moment', 0)).toThrow(/has not ended yet/);
  run.stop();
  await run.ended;
  const dead = begin(on, 'throws');
  await dead.ended;
  expect(() => dead.ask('moment', 0)).toThrow(/The engine failed: kaput/);
  run.release();
  expect(() => run.ask('moment', 0)).toThrow(/nothing to show/);
});

test('a released run is stopped and its thread used again', async () => {
  const on = engine();
  const run = await running(on, 'polls');
  run.release();
  expect((await run.ended).ended).toBe('cancelled');
  await new Promise((next) => setTimeout(next, 50));
  expect((await begin(on, 'returns').ended).ended).toBe('returned');
});

test('a closed engine runs nothing more', async () => {
  const on = engine();
  await on.close();
  expect(() => begin(on, 'returns')).toThrow(/has ended/);
});

// The engine's thread: checks, runs, and answers for the recording of its last run. The host stops a run through a
// shared flag, which the runner polls: while a script runs, no message is read.

import { parentPort, workerData } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import { assert } from '../src/base/assert';
import type { Source } from '../src/base/source';
import { pack, unpack } from '../src/base/wire';
import type { Moment } from '../src/moment';
import type { CaptureMap, RunSummary, Travel } from '../src/workbench';
import { captureLines } from './capture-lines';
import * as core from './core';
import type { EngineApi, EngineClient } from './engine';

const port = parentPort;
assert(port, 'engine.worker runs in a worker thread');

/** Element 0 is not zero when the run is to end; element 1 is set when its script has begun. */
const stop = workerData as Int32Array;

/** Time between two reports of a run's progress. */
const PROGRESS_MS = 100;

/** Time between two pieces of the console's output, unless there is much of it. */
const OUTPUT_MS = 30;
const OUTPUT_CHARACTERS = 64 * 1024;

let recording: core.Recording | undefined;

function held(): core.Recording {
  assert(recording, 'this thread holds no recording');
  return recording;
}

/** Console output on its way to the host: a script may print a million times a second, and a message costs more than a line. */
class Output {
  private text = '';
  private sent = 0;

  print(text: string): void {
    this.text += text;
    if (this.text.length >= OUTPUT_CHARACTERS) this.flush();
    else this.due(performance.now());
  }

  due(now: number): void {
    if (this.text !== '' && now - this.sent >= OUTPUT_MS) this.flush();
  }

  flush(): void {
    if (this.text === '') return;
    void host.$callEvent('console', this.text);
    this.text = '';
    this.sent = performance.now();
  }
}

function run(scenario: core.Scenario, limits: NonNullable<core.RunOptions['limits']>, stream: boolean): RunSummary {
  recording = undefined;
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  let told = began;
  const output = stream ? new Output() : undefined;
  const result = core.run(scenario, {
    limits,
    ...(output ? { onConsole: (text: string) => output.print(text) } : {}),
    cancelled: () => {
      Atomics.store(stop, 1, 1);
      return Atomics.load(stop, 0) !== 0;
    },
    onProgress: (progress) => {
      const now = performance.now();
      output?.due(now);
      if (now - told < PROGRESS_MS) return;
      told = now;
      void host.$callEvent('progress', { ...progress, seconds: seconds() });
    },
  });
  output?.flush();
  recording = result.recording;
  return { ...result.summary, seconds: seconds() };
}

const functions: { readonly [K in keyof EngineApi]: (...args: Parameters<EngineApi[K]>) => unknown } = Object.assign(Object.create(null), {
  wants: core.wants,
  check: core.check,
  checkPlatform: core.checkPlatform,
  run,
  forget: () => {
    recording = undefined;
    return null;
  },
  moment: (n: number) => held().moment(n),
  seen: (n, picture) => core.seen(held(), n, picture),
  events: (first: number, count: number) => held().events(first, count),
  series: () => held().series(),
  hobs: (n: number) => held().hobs(n),
  owners: (address: number) => held().owners(address),
  platformHobs: core.platformHobs,
  explain: (n: number) => core.explain(held(), n),
  exportMoment: (event: number, format: string, options: core.OptionValues, input: string, most?: number) =>
    core.beginningOf(core.exportMoment(held().moment(event), format, options, input), most),
  exportGiven: (moment: Moment, format: string, options: core.OptionValues, input: string, most?: number) =>
    core.beginningOf(core.exportMoment(moment, format, options, input), most),
  exportPlatform: (source: Source, format: string, options: core.OptionValues, most?: number) =>
    core.beginningOf(core.exportPlatform(source, format, options), most),
  formats: core.formats,
  help: core.help,
  importCapture: (name, bytes) => {
    const read = core.importCapture(name, bytes);
    return { ...read, lines: captureLines(bytes, read) };
  },
  capturePlatform: core.capturePlatform,
  exportCapture: (capture: CaptureMap, format: string, options: core.OptionValues, most?: number) =>
    core.beginningOf(core.exportCapture(capture, format, options), most),
  compareMaps: core.compareMaps,
  platformSchema: core.platformSchema,
  complete: core.complete,
  hover: core.hover,
  signature: core.signature,
  definition: core.definition,
  references: core.references,
  rename: core.rename,
  outline: core.outline,
  folding: core.folding,
  stops: core.stops,
  inspect: (scenario: core.Scenario, travel: Travel, limits: NonNullable<core.RunOptions['limits']>) =>
    core.inspect(scenario, travel, { limits, cancelled: () => Atomics.load(stop, 0) !== 0 }),
} satisfies { readonly [K in keyof EngineApi]: (...args: Parameters<EngineApi[K]>) => unknown });

const host = createBirpc<EngineClient, typeof functions>(functions, {
  post: (message: string | Uint8Array<ArrayBuffer>) => port.postMessage(message, typeof message === 'string' ? [] : [message.buffer]),
  on: (receive) => port.on('message', receive),
  serialize: pack,
  deserialize: unpack,
  timeout: -1,
});

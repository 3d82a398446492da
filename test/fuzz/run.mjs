// `npm run fuzz [-- --seconds 60 --seed 1 --from 0]`: fuzzes the readers in a worker for a while. An input that fails is written to
// test-results/fuzz, with the seed and number that make it; kept as a file in test/fixtures/formats/fuzz it becomes a unit test.

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const ROOT = resolve(import.meta.dirname, '../..');
/** No input may keep the worker for this long, whatever it is. */
const HANG_MS = 60_000;

function filesBelow(folder, limit) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const stat = statSync(path);
      if (stat.isDirectory()) return filesBelow(path, limit);
      return stat.size <= limit ? [path] : [];
    });
}

async function work({ seed, from, until }) {
  const { createServer } = await import('vite');
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { SEEDS, inputNumber, faultOf } = await server.ssrLoadModule('/test/fuzz/formats.ts');
  const files = [...filesBelow(join(ROOT, 'test/fixtures/formats'), 40_000), ...filesBelow(join(ROOT, '../shared/samples'), 40_000)];
  const corpus = [...SEEDS.map((text) => new TextEncoder().encode(text)), ...files.map((path) => new Uint8Array(readFileSync(path)))];
  parentPort.postMessage({ corpus: corpus.length });
  for (let n = from; Date.now() < until; n++) {
    parentPort.postMessage({ n });
    const bytes = inputNumber(seed, n, corpus);
    const fault = faultOf(bytes);
    if (fault) {
      parentPort.postMessage({ fault, n, bytes });
      break;
    }
  }
  await server.close();
  parentPort.postMessage({ done: true });
}

if (!isMainThread) await work(workerData);
else {
  const { values } = parseArgs({
    options: { seconds: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' }, from: { type: 'string', default: '0' } },
  });
  const seed = Number(values.seed);
  const from = Number(values.from);
  const until = Date.now() + Number(values.seconds) * 1000;
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { seed, from, until },
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  });
  let last = from;
  let began = Date.now();
  let corpus = 0;
  const fail = (what) => {
    process.exitCode = 1;
    console.error(`${what}\nRepeat it with: npm run fuzz -- --seed ${seed} --from ${last}`);
  };
  const watchdog = setInterval(() => {
    if (Date.now() - began < HANG_MS) return;
    fail(`Input ${last} of seed ${seed} does not end.`);
    void worker.terminate();
  }, 1000);
  worker.on('message', (message) => {
    began = Date.now();
    if (message.corpus) corpus = message.corpus;
    if (message.n !== undefined) last = message.n;
    if (message.fault) {
      const folder = join(ROOT, 'test-results/fuzz');
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${seed}-${message.n}.bin`);
      writeFileSync(file, message.bytes);
      fail(`${message.fault}\nThe input is test-results/fuzz/${seed}-${message.n}.bin.`);
    }
  });
  worker.on('error', (error) =>
    fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `Input ${last} of seed ${seed} takes too much memory.` : String(error.stack ?? error)),
  );
  worker.on('exit', () => {
    clearInterval(watchdog);
    if (!process.exitCode) console.log(`${last - from} inputs made from ${corpus} seeds were read without a fault (seed ${seed}).`);
  });
}

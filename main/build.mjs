// Builds the program's parts into out/, all of them (`node main/build.mjs`) or those that are missing or older than what
// they are made from (`freshen`). A stamp beside the output holds the time at which its build began, so that a file
// which changes during a build makes it stale again.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(import.meta.dirname, '..');

const COMMON = ['src', 'package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json'];

/** Parts of the program: what each is made from, and the files that must be there when it is built. */
const PARTS = {
  main: { from: [...COMMON, 'main', 'presets'], gives: ['index.js', 'cli.js', 'engine.worker.js'] },
  preload: { from: ['main/preload.ts', ...COMMON.slice(1)], gives: ['preload.cjs'] },
  renderer: { from: [...COMMON, 'renderer'], gives: ['index.html'] },
};

export const ALL = Object.keys(PARTS);

/** Builds the parts that are missing or stale; answers with their names. `say` is told before a build begins. */
export async function freshen(parts = ALL, say = () => {}) {
  let stale = parts.filter(isStale);
  if (stale.length === 0) return [];
  const unlock = await lock();
  try {
    stale = parts.filter(isStale);
    if (stale.length > 0) say(stale);
    await build(stale);
  } finally {
    unlock();
  }
  return stale;
}

/** Builds parts, stale or not. Rejects with the build's own words when one fails. */
async function build(parts) {
  for (const part of parts) rmSync(stampOf(part), { force: true });
  // All parts in one process share its start.
  for (const chosen of parts.length === ALL.length ? [undefined] : parts) {
    const began = new Date();
    await run(chosen);
    for (const part of chosen === undefined ? parts : [chosen]) {
      writeFileSync(stampOf(part), '');
      utimesSync(stampOf(part), began, began);
    }
  }
}

function run(part) {
  const tool = join(ROOT, 'node_modules/electron-vite/bin/electron-vite.js');
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  if (part !== undefined) env.FIRMAMENT_BUILD = part;
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [tool, 'build', '--logLevel', 'warn'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
      });
    }
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`The build failed:\n${output.trim()}`))));
  });
}

const stampOf = (part) => join(ROOT, 'out', `.${part}.stamp`);

function isStale(part) {
  const { from, gives } = PARTS[part];
  if (!existsSync(stampOf(part)) || gives.some((name) => !existsSync(join(ROOT, 'out', part, name)))) return true;
  const built = statSync(stampOf(part)).mtimeMs;
  return from.some((name) => newerThan(join(ROOT, name), built));
}

/** True when a file, or a folder or anything in it, changed after a time. A folder's own time tells of removed files. */
function newerThan(path, time) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.mtimeMs > time) return true;
  return found.isDirectory() && readdirSync(path).some((name) => newerThan(join(path, name), time));
}

/** Waits until no other process builds here; answers with the function that ends our turn. */
async function lock() {
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  const path = join(ROOT, 'out', '.building');
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isAlive(path)) rmSync(path, { force: true });
    else await new Promise((next) => setTimeout(next, 200));
  }
}

function isAlive(path) {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    // Between the making of the file and the writing of its content it is empty; a moment later it is not.
    if (pid === 0) return Date.now() - statSync(path).mtimeMs < 2000;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const unlock = await lock();
  try {
    await build(ALL);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    unlock();
  }
}

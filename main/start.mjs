// `npm start`: the workbench, in Electron's window where that can be had, otherwise on a loopback address after one
// sentence that says why. `--browser` asks for the loopback, `--port=N` fixes its port, `--no-open` starts no browser.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { freshen, ROOT } from './build.mjs';

/** Time that the place of Electron's binary has to answer: without it a silent one holds the start up for minutes. */
const PROBE_MS = 5000;

/** An Electron that ends with an error within this time cannot be used here, e.g. because a system library is missing. */
const EARLY_MS = 5000;

/** Why Electron's window cannot be used on this machine before its binary is looked at; undefined when nothing speaks against it. */
export function unfit({ system = process.platform, env = process.env, uid = process.getuid?.() } = {}) {
  if (system !== 'linux') return undefined;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display';
  if (uid === 0) return 'it refuses to run as root';
  return undefined;
}

/** Path of Electron's executable when it is installed. */
export function electronPath(env = process.env) {
  try {
    const folder = electronFolder();
    const named = join(folder, 'path.txt');
    const executable = existsSync(named) ? readFileSync(named, 'utf8') : 'electron';
    const path = join(env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), executable);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

const electronFolder = () => dirname(createRequire(join(ROOT, 'package.json')).resolve('electron/package.json'));

/** Why Electron's binary cannot be fetched; undefined when its place answers. */
export async function unreachable(env = process.env, milliseconds = PROBE_MS) {
  const mirror = env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases/download/';
  try {
    // Any answer will do, a refusal too: the installer tells the rest.
    await fetch(mirror, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(milliseconds) });
    return undefined;
  } catch (error) {
    const { host } = new URL(mirror);
    if (error.name === 'TimeoutError') return `${host} does not answer`;
    return `${error.cause?.code ?? error.message} ${host}`;
  }
}

/** Fetches Electron's binary; answers with what went wrong, or undefined. */
async function install() {
  console.log("Fetching Electron's binary, once …");
  const { code, errors } = await finished(
    spawn(process.execPath, [join(electronFolder(), 'install.js')], { stdio: ['ignore', 'inherit', 'pipe'] }),
  );
  return code === 0 ? undefined : (firstLine(errors) ?? `its installer ended with code ${code}`);
}

function finished(child) {
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: -1, errors: error.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, errors }));
  });
}

const firstLine = (text) =>
  text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim();

/** Runs Electron; answers with its exit code, or with why it cannot be used when it ends early with an error. */
async function runElectron(path, { ELECTRON_RUN_AS_NODE: _, ...env }) {
  const began = Date.now();
  const child = spawn(path, [ROOT], { stdio: ['inherit', 'inherit', 'pipe'], env });
  child.stderr.pipe(process.stderr);
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
  const { code, errors } = await finished(child);
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, pass);
  if (code !== 0 && Date.now() - began < EARLY_MS) return firstLine(errors)?.replace(/\.$/, '') ?? `it ended at once with code ${code}`;
  return Math.max(code, 0);
}

/** Opens the window and stays until it is closed: its exit code, or why it cannot be opened. */
export async function openWindow({ env = process.env, ...machine } = {}) {
  const reason = unfit({ env, ...machine });
  if (reason !== undefined) return reason;
  if (electronPath(env) === undefined) {
    const silent = await unreachable(env);
    if (silent !== undefined) return `its binary cannot be fetched: ${silent}`;
    const failure = await install();
    if (failure !== undefined) return `its binary cannot be fetched: ${failure}`;
  }
  const path = electronPath(env);
  return path === undefined ? 'its binary is not there' : runElectron(path, env);
}

async function start() {
  const { values } = parseArgs({
    options: { browser: { type: 'boolean' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    allowPositionals: false,
  });
  await freshen(undefined, () => console.log('Building the workbench …'));
  if (!values.browser) {
    const outcome = await openWindow();
    if (typeof outcome === 'number') {
      process.exitCode = outcome;
      return;
    }
    console.log(`Electron is not used: ${outcome}.`);
  }
  const cli = join(ROOT, 'out/main/cli.js');
  process.argv = [process.argv[0], cli, 'serve', ...(values['no-open'] ? [] : ['--open']), ...(values.port ? ['--port', values.port] : [])];
  await import(pathToFileURL(cli).href);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await start();
  } catch (error) {
    console.error(error.code?.startsWith('ERR_PARSE_ARGS') ? `${error.message}\nOptions: --browser --port=N --no-open` : error.message);
    process.exitCode = 2;
  }
}

// What the command line is given: scripts, platforms and captures by file name, preset id or `-`. Files are read here
// and nowhere else on the command line; what cannot be read is a HostError.

import { readdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nameBeside, type Source } from '../src/base/source';
import { nearest } from '../src/base/suggest';
import { HostError } from '../src/workbench';
import type { Scenario } from './core';
import { fileError, MAX_CAPTURE_BYTES, MAX_SOURCE_BYTES, readBytes, readSource, sourceText } from './files';
import { PRESET_FILES, presetFile, shippedText } from './presets';
import type { Reader } from './scenario';

/** What standard input is called in messages. */
const STDIN = '<stdin>';

let stdin: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** All of standard input; it can be named more than once and is read once. */
function readStdin(): Promise<Uint8Array<ArrayBuffer>> {
  stdin ??= (async () => {
    if (process.stdin.isTTY) process.stderr.write('Reading from the terminal; end with Ctrl+D.\n');
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of process.stdin as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > MAX_CAPTURE_BYTES) throw new HostError('Standard input is too large.');
      parts.push(part);
    }
    return new Uint8Array(Buffer.concat(parts));
  })();
  return stdin;
}

/** A script, or a platform's text, by file name or `-`. */
export async function sourceAt(path: string): Promise<Source> {
  if (path !== '-') return { name: path, text: await readSource(path, path) };
  const bytes = await readStdin();
  if (bytes.length > MAX_SOURCE_BYTES) throw new HostError('Standard input is too large for a script or a platform.');
  return { name: STDIN, text: sourceText(bytes, STDIN) };
}

/** A platform by preset id, file name or `-`. A preset wins over a file of the same name without an ending. */
export async function platformAt(name: string): Promise<Source> {
  const preset = presetFile(name);
  if (preset) return { name: preset.name, text: preset.text };
  if (name === '-' || (await stat(name).catch(() => undefined))) return sourceAt(name);
  const ids = PRESET_FILES.map(({ id }) => id);
  const near = nearest(name, ids);
  throw new HostError(
    `There is no preset and no file "${name}".${near ? ` Did you mean ${near}?` : ''} The presets are: ${ids.join(', ')}.`,
  );
}

/** Bytes of a capture by file name or `-`. */
export async function captureAt(path: string): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  if (path === '-') return { name: STDIN, bytes: await readStdin() };
  return { name: path, bytes: await readBytes(path, path, MAX_CAPTURE_BYTES) };
}

/** True when a name means a platform rather than a script: a preset's id, or a JSON file. */
export function isPlatform(name: string): boolean {
  return presetFile(name) !== undefined || /\.jsonc?$/i.test(name);
}

/** True when a file's name says that it is a script. */
export function isC(name: string): boolean {
  return /\.c$/i.test(name);
}

/**
 * True when a name means a map that was captured, rather than a script or a platform: its content is in a format that a map is found in.
 * A platform file is read as JSON too, so JSON counts only when it says of itself that it is a map.
 */
export async function isMap(name: string): Promise<boolean> {
  if (presetFile(name) !== undefined || isC(name)) return false;
  const capture = await captureAt(name);
  const head = new TextDecoder().decode(capture.bytes.subarray(0, 4096));
  const isJson = isPlatform(name) || /^\s*\{/.test(head);
  if (isJson && !/"\$schema"\s*:\s*"[^"]*\/moment-\d/.test(head)) return false;
  return (await import('./core')).importCapture(capture.name, capture.bytes).moments.length > 0;
}

/** A scenario of scripts, and the platform that the user chose. */
export async function scenarioAt(scripts: readonly string[], platform: string | undefined): Promise<Scenario> {
  const sources: Source[] = [];
  for (const path of scripts) sources.push(await sourceAt(path));
  return { sources, ...(platform === undefined ? {} : { platform: await platformAt(platform) }) };
}

/**
 * Reads what texts name, beside them, then beside the first script, then in `folders`; the files of presets/ stand behind. A file is
 * read once, whoever asks for it.
 */
export function readNamed(scripts: readonly string[], folders: readonly string[]): Reader {
  const read = new Map<string, Source>();
  return async (name, from) => {
    const beside = nameBeside(from, name);
    const elsewhere = isAbsolute(name) ? [] : [nameBeside(scripts[0] ?? '', name), ...folders.map((folder) => join(folder, name))];
    for (const path of [beside, ...elsewhere]) {
      const known = read.get(path);
      if (known) return known;
      const found = await stat(resolve(path)).catch(() => undefined);
      if (!found || (path !== beside && !found.isFile())) continue;
      if (found.isFIFO()) throw new HostError(`${path} cannot be read: it is a pipe, which no text can include.`);
      const source = { name: path, text: await readSource(resolve(path), path) };
      read.set(path, source);
      return source;
    }
    const text = shippedText(name);
    return text === undefined ? null : { name, text };
  };
}

/** Every text of a scenario by name, for the lines under messages. */
export function textsOf(scenario: Scenario): Map<string, string> {
  const texts = new Map(PRESET_FILES.map(({ name, text }) => [name, text]));
  for (const source of [...Object.values(scenario.files ?? {}), scenario.platform, ...scenario.sources]) {
    if (source) texts.set(source.name, source.text);
  }
  return texts;
}

const TRACE = /\.jsonl(?:\.gz)?$/;

/**
 * Trace files among the given names: files as they are, folders with all that they hold, in the order of their names.
 * `empty` hears of a folder that holds none.
 */
export async function tracesAt(paths: readonly string[], empty: (folder: string) => void): Promise<string[]> {
  const traces: string[] = [];
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) traces.push(path);
      else {
        const names = (await readdir(path, { recursive: true })).filter((name) => TRACE.test(name)).sort();
        if (names.length === 0) empty(path);
        traces.push(...names.map((name) => join(path, name)));
      }
    } catch (error) {
      throw fileError('read', path, error);
    }
  }
  return traces;
}

/** Text of a trace, unpacked when its name ends in `.gz`. */
export async function traceText(path: string): Promise<string> {
  const bytes = await readBytes(path, path, MAX_CAPTURE_BYTES);
  if (!path.endsWith('.gz')) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder().decode(gunzipSync(bytes, { maxOutputLength: 2 ** 31 - 1 }));
  } catch (error) {
    throw new HostError(`${basename(path)} cannot be unpacked: ${(error as Error).message}.`);
  }
}

// The file system as the workbench may use it: by grant alone.
//
//   F1  a file is read or written only after the user chose it in a dialog, named it on the command line, or started the
//       shell on a folder that holds it; the page then knows the file by a random id, its grant.
//   F2  in a granted folder nothing outside it is reached: not by `..`, not by a link.
//   F3  a write is atomic: the old text or the new one is there, whatever happens in between; the mode is kept.
//   F4  what the outside world refuses comes back as a HostError, one sentence that says what to do.

import { randomBytes } from 'node:crypto';
import { type FileHandle, lstat, open, readdir, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Document, HostError } from '../src/workbench';

/** Largest script or platform that is read, in bytes. The largest source file of EDK2 has a tenth of it. */
export const MAX_SOURCE_BYTES = 4 * 1024 * 1024;

/** Largest capture (a log, a trace) that is read, in bytes. */
export const MAX_CAPTURE_BYTES = 256 * 1024 * 1024;

/** Endings of what a granted folder shows. */
const OPENABLE = /\.(?:c|h|jsonc?|dtsi?|txt|log|map|lds?|csv|md)$/i;
const MAX_LISTED = 5000;
const MAX_DEPTH = 12;

/** What a file is to the workbench, by its name. */
export function kindOf(name: string): Document['kind'] {
  if (/\.[ch]$/i.test(name)) return 'script';
  if (/\.jsonc$/i.test(name) || /\.platform\.json$/i.test(name)) return 'platform';
  return 'other';
}

/** What went wrong with a file, as a HostError's sentence (F4). */
export function fileError(action: string, name: string, error: unknown): HostError {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a part of its path is no folder',
    EISDIR: 'it is a folder',
    EACCES: 'permission is denied; check the rights of the file and its folder',
    EPERM: 'permission is denied; check the rights of the file and its folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EMFILE: 'too many files are open; close some and try again',
    ELOOP: 'its links lead in a circle',
    ENAMETOOLONG: 'the name is too long',
  };
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new HostError(`${name} cannot be ${action}: ${reason}.`);
}

/** Bytes of a file, refused when it is no regular file or longer than `maxBytes`. Throws a HostError. */
export async function readBytes(path: string, name: string, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const { size } = await sizeOf(handle, name);
    if (size > maxBytes) throw tooLarge(name, size, maxBytes);
    // A pipe or a device has no size to go by; readFile reads to the end, so the limit is checked again.
    const bytes = new Uint8Array(await readFile(handle));
    if (bytes.length > maxBytes) throw tooLarge(name, bytes.length, maxBytes);
    return bytes;
  } catch (error) {
    throw error instanceof HostError ? error : fileError('read', name, error);
  } finally {
    await handle?.close();
  }
}

async function sizeOf(handle: FileHandle, name: string): Promise<{ size: number }> {
  const found = await handle.stat();
  if (found.isDirectory()) throw new HostError(`${name} cannot be read: it is a folder.`);
  if (found.isBlockDevice() || found.isCharacterDevice()) throw new HostError(`${name} cannot be read: it is a device, not a file.`);
  return found;
}

function tooLarge(name: string, size: number, maxBytes: number): HostError {
  return new HostError(`${name} is too large: it has ${megabytes(size)}, and ${megabytes(maxBytes)} is the most that is read.`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1)} MiB`;
}

/**
 * Text of a source file: UTF-8, UTF-16 with a byte order mark, or, for old files, Latin-1. Throws a HostError when the
 * bytes are no text.
 */
export function sourceText(bytes: Uint8Array, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new HostError(`${name} is not a text: byte ${zero} is zero. Scripts and platforms are UTF-8 texts.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (controlCharacters(bytes) > bytes.length / 20) {
      throw new HostError(`${name} is not a text: it holds control characters. Scripts and platforms are UTF-8 texts.`);
    }
    return new TextDecoder('latin1').decode(bytes);
  }
}

function controlCharacters(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) count++;
  return count;
}

/** The text of a script or platform at `path`; `name` is what messages call it. Throws a HostError. */
export async function readSource(path: string, name: string): Promise<string> {
  return sourceText(await readBytes(path, name, MAX_SOURCE_BYTES), name);
}

/** Replaces the file at `path`, or makes it (F3). A link is followed and kept. Throws a HostError. */
export async function writeAtomically(path: string, name: string, content: string | Uint8Array): Promise<void> {
  let temporary: string | undefined;
  try {
    const target = await realpath(path).catch(() => resolve(path));
    const old = await stat(target).catch(() => undefined);
    if (old && !old.isFile())
      throw new HostError(`${name} cannot be written: it is ${old.isDirectory() ? 'a folder' : 'no regular file'}.`);
    temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    const handle = await open(temporary, 'wx', old ? old.mode & 0o7777 : 0o666);
    try {
      await handle.writeFile(content);
      // The mode that `open` gave has been through the process's umask.
      if (old) await handle.chmod(old.mode & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
    temporary = undefined;
  } catch (error) {
    throw error instanceof HostError ? error : fileError('written', name, error);
  } finally {
    if (temporary !== undefined) await unlink(temporary).catch(() => {});
  }
}

/** The files that one workbench has been given. */
export class Files {
  /** Canonical paths by grant. */
  private readonly grants = new Map<string, string>();

  /** `folder`: the folder that the shell was started on. */
  constructor(readonly folder?: string) {}

  /** Grant of a path that the user chose, whether or not there is a file yet. */
  async grant(path: string): Promise<string> {
    const canonical = await canonicalPath(path);
    for (const [id, known] of this.grants) if (known === canonical) return id;
    const id = randomBytes(18).toString('base64url');
    this.grants.set(id, canonical);
    return id;
  }

  /** Opens a file that the user chose in a dialog. */
  async openChosen(path: string): Promise<Document> {
    const name = basename(path);
    const text = await readSource(path, name);
    return { name, kind: kindOf(name), text, grant: await this.grant(path) };
  }

  /** Names, relative to the granted folder and with `/`, of the files in it that can be opened; sorted. */
  async list(): Promise<string[]> {
    if (this.folder === undefined) return [];
    const names: string[] = [];
    await this.collect(this.folder, '', 0, names);
    return names.sort();
  }

  private async collect(folder: string, prefix: string, depth: number, names: string[]): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (names.length >= MAX_LISTED) return;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const name = prefix + entry.name;
      // A link is neither `isFile` nor `isDirectory` here, so none is followed (F2).
      if (entry.isFile() && OPENABLE.test(entry.name)) names.push(name);
      else if (entry.isDirectory() && depth < MAX_DEPTH) await this.collect(join(folder, entry.name), `${name}/`, depth + 1, names);
    }
  }

  /** Opens a file of the granted folder by its name in `list`. */
  async openListed(name: string): Promise<Document> {
    const path = await this.inFolder(name);
    return { name, kind: kindOf(name), text: await readSource(path, name), grant: await this.grant(path) };
  }

  /** Writes through a grant. */
  async save(grant: string, text: string): Promise<void> {
    const path = this.pathOf(grant);
    if ((await canonicalPath(path)) !== path) throw new HostError(`${basename(path)} has been replaced by a link; open it again.`);
    await writeAtomically(path, basename(path), text);
  }

  /** Writes where the user chose in a dialog. */
  async saveChosen(path: string, content: string | Uint8Array): Promise<{ grant: string; name: string }> {
    await writeAtomically(path, basename(path), content);
    return { grant: await this.grant(path), name: basename(path) };
  }

  /** Writes into the granted folder. A file that is there and was not opened or written before is left alone. */
  async saveListed(name: string, content: string | Uint8Array): Promise<{ grant: string; name: string }> {
    const path = await this.inFolder(name);
    const granted = [...this.grants.values()].includes(path);
    if (!granted && (await lstat(path).catch(() => undefined))) {
      throw new HostError(`${name} is already there; choose another name, or open it and save it.`);
    }
    await writeAtomically(path, name, content);
    return { grant: await this.grant(path), name };
  }

  /**
   * Text of a file beside a granted one, for `#include "x.h"` and a relative platform: in the granted folder, or, for a
   * file that was chosen in a dialog, in its folder or below. Undefined when there is none that may be read.
   */
  async readBeside(grant: string, name: string): Promise<string | undefined> {
    const path = this.pathOf(grant);
    const root = this.folder !== undefined && isInside(await realpath(this.folder), path) ? await realpath(this.folder) : dirname(path);
    if (isAbsolute(name)) return undefined;
    const file = await realpath(resolve(dirname(path), name)).catch(() => undefined);
    if (file === undefined || !isInside(root, file)) return undefined;
    // Opening a pipe would wait for whoever writes into it.
    if (!(await stat(file)).isFile()) throw new HostError(`${name} cannot be read: it is no file.`);
    return readSource(file, name);
  }

  private pathOf(grant: string): string {
    const path = this.grants.get(grant);
    if (path === undefined) throw new HostError('This file is not open any more; open it again, or save it under a name.');
    return path;
  }

  /** Canonical path of a name in the granted folder (F2). */
  private async inFolder(name: string): Promise<string> {
    if (this.folder === undefined)
      throw new HostError('The workbench was started without a folder; start it with `firmament serve FOLDER`.');
    const parts = name.split('/');
    if (isAbsolute(name) || /[\\\0]/.test(name) || parts.some((part) => part === '' || part === '.' || part === '..')) {
      throw new HostError(`"${name}" is no name of a file in the folder.`);
    }
    const root = await realpath(this.folder);
    const path = await canonicalPath(join(root, ...parts));
    if (!isInside(root, path)) throw new HostError(`${name} lies outside the folder, behind a link; it is not opened.`);
    return path;
  }
}

/** Canonical path of a file that need not exist: that of its folder, and its name. */
async function canonicalPath(path: string): Promise<string> {
  const whole = await realpath(path).catch(() => undefined);
  if (whole !== undefined) return whole;
  // A link to nothing is not followed to where it would make a file.
  if (await lstat(path).catch(() => undefined)) throw new HostError(`${basename(path)} is a link to a file that is not there.`);
  try {
    return join(await realpath(dirname(path)), basename(path));
  } catch (error) {
    throw fileError('opened', basename(path), error);
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

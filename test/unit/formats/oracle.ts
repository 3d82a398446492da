// Other programs as judges of what we write: dtc, gcc, ld, nm. A test that needs one that is not installed is skipped, and its name says why.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';

const found = new Map<string, boolean>();

export function isInstalled(program: string): boolean {
  let is = found.get(program);
  if (is === undefined) {
    is = spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
    found.set(program, is);
  }
  return is;
}

/** `it`, or a skip that names the program that is missing. */
export function itWith(...programs: string[]): (name: string, body: () => void) => void {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) return (name, body) => it(name, body);
  return (name) => it.skip(`${name} (skipped: ${missing.join(', ')} not installed)`, () => {});
}

/** Runs a program in a new folder that holds `files`; returns what it printed and the content of `output`, if it made that file. */
export function runOn(
  files: Readonly<Record<string, string | Uint8Array>>,
  program: string,
  args: readonly string[],
  read: (folder: string) => unknown = () => undefined,
): { status: number | null; stdout: string; stderr: string; made: unknown } {
  const folder = mkdtempSync(join(tmpdir(), 'formats-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    return { status, stdout, stderr, made: read(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The built command line in a folder of its own, for tests.

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshen, ROOT } from '../../../main/build.mjs';

export const CLI = join(ROOT, 'out/main/cli.js');

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandLine {
  /** Where it runs. */
  readonly folder: string;
  /** Runs it to its end; `input` is its standard input. */
  firmament(args: readonly string[], input?: string | Buffer): Promise<Outcome>;
  remove(): Promise<void>;
}

/** Builds the host when it is stale. */
export async function commandLine(): Promise<CommandLine> {
  await freshen(['main']);
  const folder = await mkdtemp(join(tmpdir(), 'firmament-cli-'));
  return {
    folder,
    firmament: (args, input) =>
      new Promise((done) => {
        const options = { cwd: folder, maxBuffer: 1 << 28, env: { ...process.env, COLUMNS: '80' } };
        const child = execFile(process.execPath, [CLI, ...args], options, (error, stdout, stderr) =>
          done({ code: error ? Number(error.code) : 0, stdout, stderr }),
        );
        // It may end before it has read everything.
        child.stdin?.on('error', () => {});
        child.stdin?.end(input ?? '');
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

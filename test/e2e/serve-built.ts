// The built command line's `firmament serve`, as a process of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../main/build.mjs';

export interface Served {
  /** Address with the token. */
  readonly url: string;
  readonly process: ChildProcess;
}

/** Starts `firmament serve` on a free port. `folder`: whose files it may open. */
export async function serveBuilt(config: string, folder?: string): Promise<Served> {
  const child = spawn(process.execPath, [join(ROOT, 'out/main/cli.js'), 'serve', ...(folder === undefined ? [] : [folder])], {
    env: { ...process.env, FIRMAMENT_CONFIG: config },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done, failed) => {
    let output = '';
    child.stdout?.on('data', (data) => {
      output += data;
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found) done(found);
    });
    child.on('exit', (code) => failed(new Error(`firmament serve ended with code ${code}: ${output}`)));
  });
  return { url, process: child };
}

/** Ends a shell and waits for it. */
export async function stop({ process: child }: Served): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = new Promise((done) => child.on('exit', done));
  child.kill('SIGTERM');
  await exited;
}

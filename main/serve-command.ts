// `firmament serve`: the loopback shell in the foreground, until Ctrl+C.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { HostError } from '../src/workbench';
import { fileError } from './files';
import { serve } from './serve';
import { configFolder } from './settings';
import { Workbench } from './workbench';

export interface ServeCommand {
  readonly home: string;
  readonly pages: string;
  readonly port: number;
  readonly folder: string | undefined;
  /** Open the default browser where there is one. */
  readonly open: boolean;
}

/** Serves until SIGINT or SIGTERM. Throws a HostError when it cannot begin. */
export async function serveUntilStopped({ home, pages, port, folder, open }: ServeCommand): Promise<void> {
  const granted = folder === undefined ? undefined : await folderAt(folder);
  if (!existsSync(join(pages, 'index.html'))) throw new HostError('The window has not been built; run `npm run build` first.');
  const workbench = new Workbench({
    shell: 'loopback',
    home,
    config: configFolder(),
    ...(granted === undefined ? {} : { folder: granted }),
  });
  const served = await serve({ workbench, pages, port });
  process.stdout.write(`Open this address in a browser (Ctrl+C ends it):\n\n  ${served.url}\n\n`);
  if (open) openBrowser(served.openOnce());
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
  });
  await served.close();
  await workbench.close();
}

async function folderAt(path: string): Promise<string> {
  try {
    if (!(await stat(path)).isDirectory()) throw new HostError(`${path} is no folder.`);
    return await realpath(path);
  } catch (error) {
    throw error instanceof HostError ? error : fileError('served', path, error);
  }
}

/** Opens an address in the default browser. Where there is none, the printed address has to do. */
function openBrowser(url: string): void {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url.replaceAll('&', '^&')]
        : ['xdg-open', url];
  if (process.platform === 'linux' && (!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || !isOnPath('xdg-open'))) return;
  spawn(program as string, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));
}

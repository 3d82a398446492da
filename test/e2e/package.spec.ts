// The package: electron-builder puts the application together over a folder that stands for Electron's own files, its
// archive is opened, and what is in it runs by itself.

import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractAll, listPackage } from '@electron/asar';
import { ROOT } from '../../main/build.mjs';
import { launchFakeElectron } from '../fake-electron/launch';
import { expect, test } from './fixtures';

const run = promisify(execFile);

/** Where @electron/fuses finds an Electron's switches: this text, a version, their number, and a `0` or `1` for each. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = 9;

/** A folder with the files that electron-builder expects of an unpacked Electron. */
async function electronFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'firmament-electron-'));
  await mkdir(join(folder, 'resources'));
  await writeFile(
    join(folder, 'electron'),
    Buffer.concat([Buffer.from(`#!/bin/sh\n# ${FUSE_SENTINEL}`), Buffer.from([1, FUSES]), Buffer.from('1'.repeat(FUSES))]),
  );
  await chmod(join(folder, 'electron'), 0o755);
  for (const name of [
    'LICENSE',
    'LICENSES.chromium.html',
    'version',
    'resources.pak',
    'icudtl.dat',
    'chrome-sandbox',
    'chrome_crashpad_handler',
  ]) {
    await writeFile(join(folder, name), '');
  }
  return folder;
}

test('the package holds what it should, and runs by itself', async () => {
  test.skip(process.platform !== 'linux', 'the folder that stands for Electron is a Linux one');
  test.setTimeout(180_000);
  const electron = await electronFolder();
  const dist = await mkdtemp(join(tmpdir(), 'firmament-dist-'));
  try {
    await run(
      process.execPath,
      [
        join(ROOT, 'node_modules/electron-builder/cli.js'),
        '--linux',
        'dir',
        '--publish=never',
        `-c.electronDist=${electron}`,
        `-c.directories.output=${dist}`,
      ],
      { cwd: ROOT },
    );
    const app = join(dist, 'linux-unpacked');
    const archive = join(app, 'resources/app.asar');
    const files = listPackage(archive, { isPack: false }).map((name) => name.replaceAll('\\', '/'));

    // Our own files, each needed; nothing of the sources, the tests or node_modules.
    for (const name of [
      '/package.json',
      '/out/main/index.js',
      '/out/main/engine.worker.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
    ]) {
      expect(files).toContain(name);
    }
    expect(files.filter((name) => !/^\/(?:package\.json|out(?:\/(?:main|preload|renderer)(?:\/.*)?)?)$/.test(name))).toEqual([]);
    expect(files.filter((name) => /\.(?:ts|vue|map)$/.test(name))).toEqual([]);

    // The host's code lies beside the archive, for worker threads.
    const unpacked = join(app, 'resources/app.asar.unpacked/out/main');
    expect(await readFile(join(unpacked, 'engine.worker.js'), 'utf8')).not.toBe('');

    // The switches that would make a general Node of it are off.
    const binary = await readFile(join(app, 'firmament'));
    const switches = binary.subarray(binary.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length + 2).toString();
    const [runAsNode, , nodeOptions, inspect, , onlyAsar, , fileProtocol] = switches;
    expect({ runAsNode, nodeOptions, inspect, onlyAsar, fileProtocol }).toEqual({
      runAsNode: '1',
      nodeOptions: '0',
      inspect: '0',
      onlyAsar: '1',
      fileProtocol: '0',
    });

    // Away from the checkout and its node_modules, what was packed is all that there is.
    const alone = join(dist, 'alone');
    extractAll(archive, alone);
    await cp(unpacked, join(alone, 'out/main'), { recursive: true });
    const window = await launchFakeElectron({ main: join(alone, 'out/main/index.js'), config: join(dist, 'config') });
    try {
      await expect(window.page.locator('#app')).not.toBeEmpty();
      expect(window.stderr()).toBe('');
    } finally {
      await window.kill();
    }
    const { stdout } = await run(process.execPath, [join(alone, 'out/main/cli.js'), 'presets'], { cwd: tmpdir() });
    expect(stdout).toContain('x64-pc');
  } finally {
    await rm(electron, { recursive: true, force: true });
    await rm(dist, { recursive: true, force: true });
  }
});

// What the files of a script may reach: in the window those of the granted folder, on the command line what the user's own folders and
// `-I` say, and nowhere a device, a pipe or the names of the host.

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshen, ROOT } from '../../../main/build.mjs';
import { Workbench } from '../../../main/workbench';
import { type CommandLine, commandLine } from './command-line';

const SECRET = 'SECRET_THAT_STAYS';
const MAIN =
  'EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)\n{\n  return VALUE == 5 ? EFI_SUCCESS : EFI_ABORTED;\n}\n';
const script = (include: string) => `#pragma firmament platform "x64-pc"\n#include <Uefi.h>\n${include}\n${MAIN}`;

let top: string;
let folder: string;
let workbench: Workbench;
let line: CommandLine;

beforeAll(async () => {
  await freshen(['main']);
  top = await realpath(await mkdtemp(join(tmpdir(), 'firmament-isolation-')));
  folder = join(top, 'granted');
  await mkdir(join(folder, 'inside'), { recursive: true });
  await mkdir(join(top, 'outside'));
  await writeFile(join(top, 'outside/secret.h'), `#define VALUE 5\n${SECRET}\n`);
  await writeFile(join(top, 'outside/value.h'), '#define VALUE 5\n');
  await writeFile(join(folder, 'inside/value.h'), '#define VALUE 5\n');
  await writeFile(join(folder, 'a.c'), script('#include "inside/value.h"'));
  await symlink(join(top, 'outside/secret.h'), join(folder, 'link.h'));
  await symlink(join(top, 'outside'), join(folder, 'way'));
  await symlink('/dev/zero', join(folder, 'zero.h'));
  execFileSync('mkfifo', [join(folder, 'pipe.h')]);
  workbench = new Workbench({ shell: 'loopback', home: join(ROOT, 'out/main'), config: join(top, 'config'), folder });
  line = await commandLine();
}, 120_000);

afterAll(async () => {
  await workbench?.close();
  await line?.remove();
  await rm(top, { recursive: true, force: true });
});

describe('in the window', () => {
  async function checked(text: string) {
    const session = workbench.connect({ runProgress: () => {}, runEnded: () => {}, command: () => {}, settingsChanged: () => {} });
    try {
      const { grant } = await session.api.openFile('a.c');
      const result = await session.api.check({ script: { name: 'a.c', text }, grant: grant as string });
      return {
        text: JSON.stringify(result.findings),
        rules: result.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      };
    } finally {
      session.close();
    }
  }

  test('a file of the folder is read', async () => {
    expect((await checked(script('#include "inside/value.h"'))).rules).toEqual([]);
    expect((await checked(script('#include "inside/../inside/value.h"'))).rules).toEqual([]);
  });

  test.each([
    '../outside/secret.h',
    'inside/../../outside/secret.h',
    '..\\\\outside\\\\secret.h',
    '@TOP@/outside/secret.h',
    '/etc/passwd',
    'file:///etc/passwd',
    'link.h',
    'way/secret.h',
    'inside/../way/secret.h',
    'zero.h',
    'pipe.h',
    '/dev/zero',
    '/dev/stdin',
    '/proc/self/environ',
    'inside',
    '.',
    '__proto__',
    'constructor',
    'a\\0b.h',
  ])('%s is not', async (name) => {
    const path = name.replace('@TOP@', () => top);
    for (const text of [
      script(`#include "${path}"`),
      script(`#include <${path}>`),
      `#pragma firmament source "${path}"\n${script('#define VALUE 5')}`,
      `#pragma firmament platform "${path}"\n#include <Uefi.h>\n#define VALUE 5\n${MAIN}`,
    ]) {
      const { text: findings, rules } = await checked(text);
      expect(rules.length, text).toBeGreaterThan(0);
      expect(findings).not.toContain(SECRET);
      expect(findings).not.toContain('root:');
    }
  });
});

describe('on the command line', () => {
  const ran = async (text: string, ...args: string[]) => {
    await writeFile(join(folder, 'b.c'), text);
    return line.firmament(['run', join(folder, 'b.c'), ...args]);
  };

  test('a header outside is found by its folder when -I names it, and not otherwise', async () => {
    const without = await ran(script('#include <value.h>'));
    expect(without.code).toBe(1);
    expect(without.stderr).toContain('[c-include-not-found]');
    expect((await ran(script('#include <value.h>'), '-I', join(top, 'outside'))).code).toBe(0);
  });

  test.each(['/dev/zero', '/dev/stdin', 'zero.h', 'pipe.h', 'inside'])('%s is no text to include: it is told, at once', async (name) => {
    const { code, stderr } = await ran(script(`#include "${name}"`));
    expect(code).toBeGreaterThan(0);
    expect(stderr).toMatch(/cannot be read|c-include-not-found/);
  });
});

// Files by grant: what the workbench may read and write, and what it refuses.

import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Files, fileError, kindOf, MAX_SOURCE_BYTES, readSource, sourceText, writeAtomically } from '../../../main/files';

let top: string;
let folder: string;
let files: Files;

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'firmament-files-'));
  folder = join(top, 'project');
  await mkdir(join(folder, 'sub/deep'), { recursive: true });
  await mkdir(join(folder, '.git'));
  await writeFile(join(folder, 'a.c'), 'a');
  await writeFile(join(folder, 'sub/b.platform.jsonc'), '{}');
  await writeFile(join(folder, 'sub/deep/c.h'), 'c');
  await writeFile(join(folder, '.git/hidden.c'), 'x');
  await writeFile(join(folder, 'program.exe'), 'x');
  await writeFile(join(top, 'secret.c'), 'secret');
  await symlink(join(top, 'secret.c'), join(folder, 'link.c'));
  await symlink(top, join(folder, 'up'));
  files = new Files(folder);
});

afterEach(() => rm(top, { recursive: true, force: true }));

const message = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe('a granted folder', () => {
  test('lists what can be opened, and follows no link', async () => {
    expect(await files.list()).toEqual(['a.c', 'sub/b.platform.jsonc', 'sub/deep/c.h']);
    expect(await new Files().list()).toEqual([]);
  });

  test('opens what it lists, with a grant to write it back', async () => {
    const document = await files.openListed('sub/deep/c.h');
    expect(document).toMatchObject({ name: 'sub/deep/c.h', kind: 'script', text: 'c' });
    await files.save(document.grant as string, 'new');
    expect(await readFile(join(folder, 'sub/deep/c.h'), 'utf8')).toBe('new');
  });

  test.each([
    '../secret.c',
    'sub/../../secret.c',
    '/etc/passwd',
    'link.c',
    'up/secret.c',
    '..\\secret.c',
    'a.c\0',
    './a.c',
    'sub//b',
    '',
    '..',
    '.',
  ])('does not open %j', async (name) => {
    expect(await message(files.openListed(name))).toMatch(/^HostError: /);
  });

  test.each(['../new.c', 'up/new.c', '/tmp/new.c', 'link.c', 'a.c', 'sub/b.platform.jsonc'])('does not write %j', async (name) => {
    expect(await message(files.saveListed(name, 'x'))).toMatch(/^HostError: /);
    expect(await readFile(join(top, 'secret.c'), 'utf8')).toBe('secret');
    expect(await readFile(join(folder, 'a.c'), 'utf8')).toBe('a');
    expect(await readdir(top)).toEqual(['project', 'secret.c']);
  });

  test('writes a new file, and what it wrote before again', async () => {
    const { grant, name } = await files.saveListed('sub/map.h', 'one');
    expect(name).toBe('sub/map.h');
    await files.saveListed('sub/map.h', 'two');
    await files.save(grant, 'three');
    expect(await readFile(join(folder, 'sub/map.h'), 'utf8')).toBe('three');
  });

  test('a dangling link is not written through', async () => {
    await symlink(join(top, 'made.c'), join(folder, 'dangling.c'));
    expect(await message(files.saveListed('dangling.c', 'x'))).toMatch(/HostError: .*link/);
    expect(await readdir(top)).not.toContain('made.c');
  });

  test('without a folder every name is refused', async () => {
    expect(await message(new Files().openListed('a.c'))).toMatch(/HostError: .*without a folder/);
  });
});

describe('grants', () => {
  test('are not guessed', async () => {
    await files.openListed('a.c');
    for (const grant of ['', '0', '1', 'a.c', join(folder, 'a.c'), '__proto__']) {
      expect(await message(files.save(grant, 'x'))).toMatch(/HostError: This file is not open any more/);
    }
  });

  test('do not follow a file that has become a link', async () => {
    const { grant } = await files.openListed('a.c');
    await rm(join(folder, 'a.c'));
    await symlink(join(top, 'secret.c'), join(folder, 'a.c'));
    expect(await message(files.save(grant as string, 'x'))).toMatch(/HostError: .*link/);
    expect(await readFile(join(top, 'secret.c'), 'utf8')).toBe('secret');
  });

  test('reach files beside them, and none outside the folder', async () => {
    const { grant } = await files.openListed('sub/deep/c.h');
    expect(await files.readBeside(grant as string, '../b.platform.jsonc')).toBe('{}');
    expect(await files.readBeside(grant as string, '../../a.c')).toBe('a');
    expect(await files.readBeside(grant as string, '../../../secret.c')).toBeUndefined();
    expect(await files.readBeside(grant as string, '../../link.c')).toBeUndefined();
    expect(await files.readBeside(grant as string, join(folder, 'a.c'))).toBeUndefined();
    expect(await files.readBeside(grant as string, 'nothing.h')).toBeUndefined();
  });

  test('of a file chosen in a dialog reach its folder and below', async () => {
    const chosen = new Files();
    const { grant } = await chosen.openChosen(join(folder, 'sub/b.platform.jsonc'));
    expect(await chosen.readBeside(grant as string, 'deep/c.h')).toBe('c');
    expect(await chosen.readBeside(grant as string, '../a.c')).toBeUndefined();
  });
});

describe('reading', () => {
  test.each<[string, () => Promise<string>, RegExp]>([
    ['a file that is not there', async () => join(top, 'none.c'), /cannot be read: there is no such file/],
    ['a folder', async () => folder, /cannot be read: it is a folder/],
    ['a device', async () => '/dev/zero', /cannot be read: it is a device/],
    [
      'a large file',
      async () => {
        await truncate(join(folder, 'a.c'), MAX_SOURCE_BYTES + 1);
        return join(folder, 'a.c');
      },
      /too large: it has 4.0 MiB, and 4 MiB is the most/,
    ],
    [
      'a binary file',
      async () => {
        await writeFile(join(folder, 'a.c'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]));
        return join(folder, 'a.c');
      },
      /is not a text: byte 7 is zero/,
    ],
    [
      'bytes that are no text',
      async () => {
        await writeFile(join(folder, 'a.c'), Buffer.from(Array.from({ length: 256 }, (_, i) => ((i * 7) % 255) + 1)));
        return join(folder, 'a.c');
      },
      /is not a text: it holds control characters/,
    ],
  ])('%s is refused with a sentence', async (_name, make, expected) => {
    expect(await message(readSource(await make(), 'a.c'))).toMatch(expected);
  });

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)('a file without permission is refused with a sentence (not as root)', async () => {
    await chmod(join(folder, 'a.c'), 0);
    expect(await message(readSource(join(folder, 'a.c'), 'a.c'))).toMatch(/permission is denied/);
  });

  test('every refusal of the system has a sentence of its own', () => {
    for (const code of ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EMFILE', 'ELOOP', 'ENAMETOOLONG']) {
      const { name, message } = fileError('read', 'a.c', Object.assign(new Error('raw words'), { code }));
      expect(name).toBe('HostError');
      expect(message).toMatch(/^a\.c cannot be read: .+\.$/);
      expect(message).not.toContain('raw words');
    }
  });

  test('UTF-8, UTF-16 and Latin-1 texts are read', () => {
    expect(sourceText(Buffer.from('\ufeffint ä;'), 'x')).toBe('int ä;');
    expect(sourceText(Buffer.from('\ufeffint ä;', 'utf16le'), 'x')).toBe('int ä;');
    expect(sourceText(Buffer.from('\ufeffint ä;', 'utf16le').swap16(), 'x')).toBe('int ä;');
    expect(sourceText(Buffer.from('© 2006', 'latin1'), 'x')).toBe('© 2006');
  });

  test('kinds go by name', () => {
    expect(['a.c', 'A.H', 'x.platform.jsonc', 'x.platform.json', 'x.json', 'dmesg.txt'].map(kindOf)).toEqual([
      'script',
      'script',
      'platform',
      'platform',
      'other',
      'other',
    ]);
  });
});

describe('writing', () => {
  test('keeps the mode and leaves nothing beside the file', async () => {
    const path = join(folder, 'a.c');
    await chmod(path, 0o751);
    await writeAtomically(path, 'a.c', 'new');
    expect((await stat(path)).mode & 0o777).toBe(0o751);
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('keeps a link a link', async () => {
    await writeAtomically(join(folder, 'link.c'), 'link.c', 'new');
    expect(await readlink(join(folder, 'link.c'))).toBe(join(top, 'secret.c'));
    expect(await readFile(join(top, 'secret.c'), 'utf8')).toBe('new');
  });

  test('says why it cannot be done, and leaves the old text', async () => {
    expect(await message(writeAtomically(folder, 'project', 'x'))).toBe('HostError: project cannot be written: it is a folder.');
    expect(await message(writeAtomically(join(top, 'none/x.c'), 'x.c', 'x'))).toBe(
      'HostError: x.c cannot be written: there is no such file or folder.',
    );
    expect(await message(writeAtomically(join(folder, 'a.c/x.c'), 'x.c', 'x'))).toMatch(/HostError: x.c cannot be written/);
    expect(await readFile(join(folder, 'a.c'), 'utf8')).toBe('a');
  });
});

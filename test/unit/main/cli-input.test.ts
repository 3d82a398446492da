// The command line and input that is no good: each gives a message with its place and what to do, and an exit code.

import { spawn } from 'node:child_process';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../../main/build.mjs';
import { CLI, type CommandLine, commandLine } from './command-line';

const SAMPLE = join(ROOT, 'presets/dma_demo.c');

let folder: string;
let firmament: CommandLine['firmament'];
let remove: CommandLine['remove'];

beforeAll(async () => {
  ({ folder, firmament, remove } = await commandLine());
}, 60_000);

afterAll(() => remove());

const entry = (body: string, before = '') =>
  `#pragma firmament platform "x64-pc"\n#include <Uefi.h>\n${before}EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)\n{\n  ${body}\n}\n`;

async function file(name: string, content: string | Buffer): Promise<string> {
  await writeFile(join(folder, name), content);
  return name;
}

describe('run', () => {
  test('of a sample is clean', async () => {
    const { code, stdout, stderr } = await firmament(['run', SAMPLE]);
    expect(code).toBe(0);
    expect(stdout).not.toBe('');
    expect(stdout).not.toContain('\r');
    expect(stderr).toMatch(/dma_demo\.c on x64-pc: returned EFI_SUCCESS; [\d,]+ events?, [\d,]+ steps?.*\.\n$/);
  });

  test('as JSON says the same twice, with the memory map', async () => {
    const once = await firmament(['run', SAMPLE, '--json']);
    expect(once.stderr).toBe('');
    const run = JSON.parse(once.stdout);
    expect(run).toMatchObject({ ran: true, ended: 'returned', status: 'EFI_SUCCESS', platform: { id: 'x64-pc' } });
    expect(run.memoryMap[0].physicalStart).toMatch(/^0x[0-9a-f]+$/);
    expect((await firmament(['run', SAMPLE, '--json'])).stdout).toBe(once.stdout);
  });

  test('prints the memory map and the reasons of an event', async () => {
    const { stdout } = await firmament(['run', SAMPLE, '--map', '--explain', '1']);
    expect(stdout).toMatch(/\nTYPE +FIRST +LAST +PAGES +SIZE +ATTRIBUTES\n/);
    expect(stdout).toMatch(
      /\nevent 1: \w+, called by .+: EFI_\w+; the map key (?:stayed 0x[0-9a-f]+|went from 0x[0-9a-f]+ to 0x[0-9a-f]+)\n/,
    );
    const beyond = await firmament(['run', SAMPLE, '--explain', '99999999']);
    expect(beyond.code).toBe(2);
    expect(beyond.stderr).toMatch(/There is no event 99999999: the run has [\d,]+ events\./);
  });

  test('shows the HOB list of a platform alone', async () => {
    const { code, stdout, stderr } = await firmament(['run', '--hobs', '--platform', 'x64-pc']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ADDRESS +HOB +LENGTH +FIRST +LAST +WHAT IT SAYS\n0x[0-9A-F]+ +HANDOFF +56 /);
    expect(stdout).toMatch(/ MEMORY_ALLOCATION +48 .* EfiBootServicesData, stack\n/);
    expect(stdout).toMatch(/gEfiMemoryTypeInformationGuid: EfiACPIMemoryNVS 512 KiB, /);
    const { hobs } = JSON.parse((await firmament(['run', '--hobs', '-p', 'x64-pc', '--json'])).stdout);
    expect(hobs).toHaveLength(stdout.split('\n').length - 2);
    expect(hobs[0]).toMatchObject({ name: 'HANDOFF', type: 1, length: 56, Version: '0x9' });
  });

  test('shows the HOB list of a script: in PEI what its PEIM wrote, in DXE what was handed over', async () => {
    const script = await file(
      'peim.c',
      `#pragma firmament platform "x64-pc"
#include <PiPei.h>
#include <Library/HobLib.h>
EFI_STATUS EFIAPI PeimEntry (IN EFI_PEI_FILE_HANDLE FileHandle, IN CONST EFI_PEI_SERVICES **PeiServices)
{
  EFI_PHYSICAL_ADDRESS  Page;
  BuildMemoryAllocationHob (0x5000000, 0x3000, EfiRuntimeServicesData);
  return (*PeiServices)->AllocatePages (PeiServices, EfiLoaderData, 5, &Page);
}
`,
    );
    const early = await firmament(['run', script, '--hobs', '--at', '0', '--map']);
    expect(early.stdout).not.toContain('EfiLoaderData');
    expect(early.stderr).toContain('There is no memory map after 0 events: DXE has not begun.');
    const { stdout } = await firmament(['run', script, '--hobs']);
    expect(stdout).toMatch(/ MEMORY_ALLOCATION +48 +0x000005000000 +0x000005002FFF +EfiRuntimeServicesData\n/);
    expect(stdout).toMatch(/ MEMORY_ALLOCATION +48 .* EfiLoaderData\n/);
    const handed = await firmament(['run', SAMPLE, '--hobs', '--json']);
    const alone = JSON.parse((await firmament(['run', '--hobs', '-p', 'x64-pc', '--json'])).stdout);
    expect(JSON.parse(handed.stdout).hobs).toEqual(alone.hobs);
  });

  test('a HOB list of nothing is wrong usage, and of a 32-bit platform a finding', async () => {
    expect((await firmament(['run', '--hobs'])).stderr).toMatch(/missing --platform/);
    expect((await firmament(['run', '--hobs', '--map', '-p', 'x64-pc'])).stderr).toMatch(/a platform alone has none/);
    expect((await firmament(['run', SAMPLE, '--at', '1'])).stderr).toMatch(/--at says when; add --map, --hobs or --json/);
    const narrow = await firmament(['run', '--hobs', '-p', 'arm32-mcu']);
    expect(narrow).toMatchObject({ code: 1, stdout: '' });
    expect(narrow.stderr).toContain('[platform-not-runnable]');
  });

  test('from standard input', async () => {
    const { code, stderr } = await firmament(['run', '-'], entry('return EFI_SUCCESS;'));
    expect(code).toBe(0);
    expect(stderr).toContain('<stdin> on x64-pc: returned EFI_SUCCESS');
  });

  test('on a chosen platform, by id and by file', async () => {
    const script = await file('a.c', entry('return EFI_SUCCESS;'));
    expect((await firmament(['run', script, '--platform', 'arm-server'])).stderr).toContain('a.c on arm-server:');
    await file('mine.platform.jsonc', (await firmament(['presets', 'embedded'])).stdout);
    expect((await firmament(['run', script, '-p', 'mine.platform.jsonc'])).stderr).toContain('a.c on embedded:');
  });

  test('an error status and a failed ASSERT end with 1', async () => {
    const failing = await firmament(['run', await file('fails.c', entry('return EFI_NOT_FOUND;'))]);
    expect(failing.code).toBe(1);
    expect(failing.stderr).toContain('returned EFI_NOT_FOUND');
    const asserting = await firmament([
      'run',
      await file('asserts.c', entry('ASSERT (1 == 2); return EFI_SUCCESS;', '#include <Library/DebugLib.h>\n')),
    ]);
    expect(asserting.code).toBe(1);
    expect(asserting.stdout + asserting.stderr).toContain('ASSERT');
  });

  test('an error in the text stands under its line with a caret', async () => {
    const { code, stderr } = await firmament(['run', await file('wrong.c', entry('return nothing;'))]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^wrong\.c:5:10: error: .*nothing.* \[[a-z-]+\]\n {2}return nothing;\n {9}\^~{6}\n/);
    expect(stderr).toMatch(/wrong\.c.*: not run \(1 error\)\.\n$/);
  });

  test('an endless loop ends at its limit, which can be set', async () => {
    const { code, stderr } = await firmament([
      'run',
      await file('loop.c', entry('volatile UINTN I = 0; for (;;) I++;')),
      '--limit',
      'steps=100k',
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^loop\.c:5:\d+: error: /);
    expect(stderr).toContain('ended at a limit');
  });

  test('an endless loop ends with Ctrl+C, and what came of it is told', async () => {
    await writeFile(
      join(folder, 'loop.c'),
      entry('Print (L"going on\\n");\n  volatile UINTN I = 0;\n  for (;;) I++;', '#include <Library/UefiLib.h>\n'),
    );
    const child = spawn(process.execPath, [CLI, 'run', 'loop.c'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    const started = new Promise<unknown>((done) => child.stdout.once('data', done));
    child.stderr.on('data', (data) => {
      errors += data;
    });
    const ended = new Promise<NodeJS.Signals | number | null>((done) => child.on('close', (code, signal) => done(signal ?? code)));
    await started;
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(errors).toMatch(/loop\.c on x64-pc: stopped; \d+ events, [\d,]+ steps/);
  });

  test('a script of several files is one program', async () => {
    await writeFile(join(folder, 'first.c'), entry('return Second () == 2 ? EFI_SUCCESS : EFI_ABORTED;', 'UINTN Second (VOID);\n'));
    await writeFile(join(folder, 'second.c'), '#include <Uefi.h>\nUINTN Second (VOID) { return 2; }\n');
    expect((await firmament(['run', 'first.c', 'second.c'])).stderr).toContain('returned EFI_SUCCESS');
  });

  test('endless recursion ends at its limit', async () => {
    const text = entry('return Deep (0);', 'EFI_STATUS Deep (UINTN N) { return Deep (N + 1); }\n');
    const { code, stderr } = await firmament(['run', await file('deep.c', text)]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^deep\.c:3:\d+: error: /);
  });
});

describe('files that are no good', () => {
  test('a binary file', async () => {
    await file('binary.c', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]));
    for (const command of ['run', 'check']) {
      expect(await firmament([command, 'binary.c'])).toMatchObject({
        code: 2,
        stderr: 'firmament: binary.c is not a text: byte 4 is zero. Scripts and platforms are UTF-8 texts.\n',
      });
    }
  });

  test('a script of 10 MB', async () => {
    await file('large.c', '');
    await truncate(join(folder, 'large.c'), 10 * 1024 * 1024);
    const { code, stderr } = await firmament(['run', 'large.c']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'firmament: large.c is too large: it has 10 MiB, and 4 MiB is the most that is read.\n',
    });
  });

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)('an unreadable file (not as root)', async () => {
    await writeFile(join(folder, 'closed.c'), '', { mode: 0 });
    expect((await firmament(['run', 'closed.c'])).stderr).toMatch(/permission is denied/);
  });

  test('a malformed platform', async () => {
    const platform = await file('bad.platform.jsonc', '{\n  "version": 1,\n  "regions": [{ "base": "0xZZ" }\n}\n');
    const { code, stderr } = await firmament(['check', platform]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^bad\.platform\.jsonc:\d+:\d+: error: .+ \[[a-z-]+\]\n/);
    expect(stderr).toMatch(/1 file checked: \d+ errors?/);
    expect((await firmament(['run', await file('a.c', entry('return EFI_SUCCESS;')), '-p', platform])).code).toBe(1);
  });

  test('a platform that the script names and that is not there', async () => {
    const text = entry('return EFI_SUCCESS;').replace('x64-pc', 'x64pc');
    const { code, stderr } = await firmament(['run', await file('named.c', text)]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^named\.c:1:\d+: error: .*x64pc/);
  });
});

describe('export', () => {
  test('goes to standard output, or to a file, with the same bytes', async () => {
    const { code, stdout } = await firmament(['export', 'x64-pc', '--format', 'c-header']);
    expect(code).toBe(0);
    expect(stdout).toContain('#');
    expect((await firmament(['export', 'x64-pc', '--format', 'c-header', '-o', 'map.h'])).stdout).toBe('');
    expect(await readFile(join(folder, 'map.h'), 'utf8')).toBe(stdout);
  });

  test('of a script is the memory map at an event', async () => {
    const first = JSON.parse((await firmament(['export', SAMPLE, '--format', 'json', '--at', '0'])).stdout);
    const last = JSON.parse((await firmament(['export', SAMPLE, '--format', 'json'])).stdout);
    expect(first).not.toEqual(last);
    const { code, stderr } = await firmament(['export', SAMPLE, '--format', 'json', '--at', '999999']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/There is no event 999999: the run has \d+ events?\./);
  });

  test('lists the formats', async () => {
    const { code, stdout } = await firmament(['export', '--formats']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ID +FILES +TITLE\n/);
    expect(stdout).toMatch(/^json /m);
    expect(stdout).toMatch(/^c-header /m);
  });

  test('says which options a format has', async () => {
    const { code, stderr } = await firmament(['export', 'x64-pc', '--format', 'json', '--option', 'colour=red']);
    expect(code).toBe(1);
    expect(stderr).toContain('colour');
  });

  test('takes a capture, whose lines may begin as JSON does, and a map in JSON', async () => {
    const log = '[    0.000000] BIOS-e820: [mem 0x0000000000000000-0x000000000009ffff] usable\n';
    const { code, stdout } = await firmament(['export', await file('boot.log', log), '--format', 'csv']);
    expect({ code, row: stdout.split('\n')[1] }).toEqual({ code: 0, row: 'e820-0,usable,0x0,0xa0000,ram,,"BIOS-e820;usable",,,,' });
    await firmament(['import', 'boot.log', '--json', '-o', 'boot.json']);
    expect((await firmament(['export', 'boot.json', '--format', 'csv'])).stdout).toBe(stdout);
    const refused = await firmament(['export', 'boot.log', '--format', 'csv', '--at', '3']);
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--at is about scripts; boot.log is a map that was captured'),
    });
    const beyond = await firmament(['export', 'boot.log', '--format', 'csv', '--map', '9']);
    expect(beyond).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no map 9: boot.log holds 1 map.') });
  });

  test('cannot be written where there is no folder', async () => {
    const { code, stderr } = await firmament(['export', 'x64-pc', '--format', 'json', '-o', 'none/map.json']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'firmament: none/map.json cannot be written: there is no such file or folder.\n' });
  });
});

describe('import', () => {
  test('of something unknown says what can be read', async () => {
    const { code, stderr } = await firmament(['import', await file('x.txt', 'hello\n')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/error: .*x\.txt.* \[import-unknown\]/);
  });

  test('of an empty file says that it is empty', async () => {
    const { code, stderr } = await firmament(['import', await file('empty.txt', '')]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'error: empty.txt is empty [import-unknown]\n    Check how it was captured.\n' });
  });

  test('says where to write only together with what', async () => {
    expect(await firmament(['import', 'x.txt', '-o', 'y'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('add --json or --as platform'),
    });
  });

  test('reads what the export wrote', async () => {
    const { stdout: json } = await firmament(['export', 'embedded', '--format', 'json']);
    const { code, stdout } = await firmament(['import', '-'], json);
    expect(code).toBe(0);
    expect(stdout).toMatch(/KIND +FIRST +LAST +SIZE +NAME/);
    expect(JSON.parse((await firmament(['import', '-', '--json'], json)).stdout)).toBeTruthy();
    const platform = await firmament(['import', '-', '--as', 'platform'], json);
    expect(platform.code).toBe(0);
    expect((await firmament(['check', await file('back.platform.jsonc', platform.stdout)])).code).toBe(0);
  });
});

describe('-D', () => {
  const text = `#pragma firmament platform "x64-pc"
#include <Uefi.h>
#ifdef QUICK
#define ROUNDS 1
#endif
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
  return ROUNDS == EXPECTED && ROUNDS == TWICE (1) / 2 ? EFI_SUCCESS : EFI_ABORTED;
}
`;
  const defines = ['-D', 'QUICK', '-D', 'EXPECTED=1', '--define', 'TWICE(a)=((a) * 2)'];

  test('gives a script macros, for run, check and export', async () => {
    const script = await file('defines.c', text);
    expect(await firmament(['run', script, ...defines])).toMatchObject({ code: 0 });
    expect(await firmament(['check', script, ...defines])).toMatchObject({ code: 0 });
    expect(await firmament(['export', script, ...defines, '--format', 'json'])).toMatchObject({ code: 0 });
    const without = await firmament(['check', script]);
    expect(without.code).toBe(1);
    expect(without.stderr).toContain('"ROUNDS" is not declared');
  });

  test.each(['5X', '=1', 'A B', 'A-B=1'])('of %s is wrong usage', async (define) => {
    const { code, stderr } = await firmament(['run', await file('defines.c', text), '-D', define]);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`-D takes the name of a macro, or NAME=VALUE, not "${define}"`),
    });
  });
});

test('a run of the sample takes less than a second of the processor, start and all', async () => {
  // Wall time would measure what else the machine does.
  const told =
    "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('cpu ' + (user + system)); });";
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(told)}`, CLI, 'run', SAMPLE], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  await new Promise((done) => child.on('close', done));
  const microseconds = Number(/cpu (\d+)/.exec(errors)?.[1]);
  expect(microseconds).toBeGreaterThan(0);
  expect(microseconds / 1000).toBeLessThan(1000);
});

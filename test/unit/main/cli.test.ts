// The command line as a stranger meets it: its help, its words when something is wrong, its exit codes, pipes.

import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../../main/build.mjs';
import { CLI, type CommandLine, commandLine } from './command-line';

const TRANSCRIPTS = join(ROOT, 'test/fixtures/main/transcripts');

let folder: string;
let firmament: CommandLine['firmament'];
let remove: CommandLine['remove'];

beforeAll(async () => {
  ({ folder, firmament, remove } = await commandLine());
}, 60_000);

afterAll(() => remove());

const COMMANDS = ['presets', 'run', 'export', 'check', 'import', 'diff', 'replay', 'serve'];

describe('help', () => {
  test('of the whole', async () => {
    const { code, stdout, stderr } = await firmament(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(join(TRANSCRIPTS, 'help.txt'));
    for (const name of COMMANDS) expect(stdout).toContain(`  ${name} `);
  });

  test.each(COMMANDS)('of %s', async (name) => {
    const { code, stdout, stderr } = await firmament([name, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(join(TRANSCRIPTS, `help-${name}.txt`));
    expect((await firmament(['help', name])).stdout).toBe(stdout);
  });

  test('without a command is given, as wrong usage', async () => {
    const { code, stderr } = await firmament([]);
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: firmament');
  });

  test('the version is the package’s', async () => {
    const { default: manifest } = await import('../../../package.json');
    expect(await firmament(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });
});

describe('wrong usage ends with 2 and says what would be right', () => {
  test.each<[string[], string | RegExp]>([
    [['rum', 'x.c'], "firmament: unknown command 'rum'\n(Did you mean run?)\n"],
    [['run'], 'firmament: missing the script to run\nTry: firmament run --help\n'],
    [['run', 'x.c', '--platfrom', 'x64-pc'], /unknown option '--platfrom'\n\(Did you mean --platform\?\)/],
    [['presets', 'x64pc'], /There is no preset and no file "x64pc"\. Did you mean x64-pc\? The presets are: .*embedded/],
    [['export', 'x64-pc', '--format', 'c-headr'], /there is no format "c-headr"\. Did you mean c-header\? The formats are: /],
    [['export', 'x64-pc'], /missing --format; the formats are: /],
    [['export', 'x64-pc', '--format', 'json', '--at', '1'], /--at is about the events of a script/],
    [['export', 'x.c', '--format', 'json', '--option', 'x'], /--option takes key=value, not "x"/],
    [['run', 'none.c'], 'firmament: none.c cannot be read: there is no such file or folder.\n'],
    [['run', '.'], 'firmament: . cannot be read: it is a folder.\n'],
    [['check', 'none.platform.jsonc'], /There is no preset and no file "none.platform.jsonc"/],
    [['replay', 'none'], 'firmament: none cannot be read: there is no such file or folder.\n'],
    [['replay', 'x', '--from', 'here'], /--from is "here"; it can be: handoff, state/],
    [['serve', 'none'], 'firmament: none cannot be served: there is no such file or folder.\n'],
    [['serve', '--port', 'http'], /--port takes a number from 0, not "http"/],
    [['serve', '--port', '65536'], /--port is a number up to 65535/],
  ])('%j', async (args, expected) => {
    const { code, stdout, stderr } = await firmament(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    if (typeof expected === 'string') expect(stderr).toBe(expected);
    else expect(stderr).toMatch(expected);
  });
});

test('a replay that compared nothing ends with 1', async () => {
  const { code, stdout, stderr } = await firmament(['replay', '.', '--json']);
  expect(JSON.parse(stdout)).toEqual({ files: [], steps: 0, mismatches: 0 });
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'firmament: . holds no traces (*.jsonl, *.jsonl.gz).\n' });
});

describe('presets', () => {
  test('are listed for people and for programs, with the same ids', async () => {
    const { stdout } = await firmament(['presets']);
    expect(stdout).toMatch(/^ID +ARCHITECTURE +BITS +NAME\n/);
    const json = JSON.parse((await firmament(['presets', '--json'])).stdout) as { id: string }[];
    expect(json.map(({ id }) => id)).toEqual(
      stdout
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(' ')[0]),
    );
    expect(json.map(({ id }) => id)).toEqual(expect.arrayContaining(['x64-pc', 'arm-server', 'embedded']));
  });

  test('can be written out to be edited', async () => {
    const { readFile } = await import('node:fs/promises');
    const { stdout } = await firmament(['presets', 'x64-pc']);
    expect(stdout).toBe(await readFile(join(ROOT, 'presets/x64-pc.platform.jsonc'), 'utf8'));
  });
});

describe('pipes and terminals', () => {
  test('a reader that stops early is no failure', async () => {
    const code = await new Promise((done) => {
      const child = spawn('sh', ['-c', `"${process.execPath}" "${CLI}" presets x64-pc | head -1 >/dev/null; exit \${PIPESTATUS:-0}`], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let errors = '';
      child.stderr.on('data', (data) => {
        errors += data;
      });
      child.on('close', (status) => done(errors === '' ? status : errors));
    });
    expect(code).toBe(0);
  });

  test('what goes into a file has no colours', async () => {
    await writeFile(join(folder, 'bad.c'), 'this is no C');
    const { stderr } = await firmament(['check', 'bad.c', '--platform', 'x64-pc']);
    expect(stderr).not.toContain('\u001b');
  });
});

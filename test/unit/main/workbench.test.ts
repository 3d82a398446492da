// The workbench's host as its clients use it, with the built engine: runs, stops, exports, and everything that a client can
// hand it that is no good.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { freshen, ROOT } from '../../../main/build.mjs';
import { type Session, Workbench } from '../../../main/workbench';
import type { RunProgress, RunSummary } from '../../../src/workbench';

let folder: string;
let workbench: Workbench;

beforeAll(async () => {
  await freshen(['main']);
  folder = await mkdtemp(join(tmpdir(), 'firmament-workbench-'));
  await mkdir(join(folder, 'inc'));
  await writeFile(join(folder, 'inc/size.h'), '#define SIZE 64\n');
  await writeFile(
    join(folder, 'uses.c'),
    '#pragma firmament platform "x64-pc"\n#include <Uefi.h>\n#include "inc/size.h"\n' +
      entry('return SIZE == 64 ? EFI_SUCCESS : EFI_ABORTED;'),
  );
  await writeFile(join(folder, 'binary.c'), Buffer.from([1, 2, 0, 3]));
  workbench = new Workbench({ shell: 'loopback', home: join(ROOT, 'out/main'), config: join(folder, 'config'), folder });
}, 60_000);

afterAll(async () => {
  await workbench?.close();
  await rm(folder, { recursive: true, force: true });
});

/** An entry point with a body. */
function entry(body: string): string {
  return `EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)\n{\n  ${body}\n}\n`;
}

const script = (body: string, before = '') => ({
  script: { name: 'a.c', text: `#pragma firmament platform "x64-pc"\n#include <Uefi.h>\n${before}${entry(body)}` },
});

/** A client of its own, which writes down what it is told. */
function client() {
  const ended = new Map<number, RunSummary>();
  const waiting = new Map<number, (summary: RunSummary) => void>();
  const progress: RunProgress[] = [];
  const session: Session = workbench.connect({
    runProgress: (_run, step) => progress.push(step),
    runEnded: (run, summary) => {
      ended.set(run, summary);
      waiting.get(run)?.(summary);
    },
    command: () => {},
    settingsChanged: () => {},
  });
  const end = (run: number) =>
    new Promise<RunSummary>((done) => {
      const summary = ended.get(run);
      if (summary) done(summary);
      else waiting.set(run, done);
    });
  const run = async (scenario: Parameters<Session['api']['run']>[0]) => {
    const { run: id } = await session.api.run(scenario);
    return { id, summary: await end(id) };
  };
  return { api: session.api, close: session.close, progress, end, run };
}

const sentence = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe('a sample', () => {
  test('every sample opens, checks clean and runs on the preset that it names', async () => {
    const { api, run } = client();
    const { samples, presets } = await api.hello();
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      expect(presets.map(({ id }) => id)).toContain(sample.platform);
      expect(sample.description).not.toBe('');
      const document = await api.openSample(sample.id);
      expect(document).toMatchObject({ kind: 'script', origin: sample.id });
      const scenario = { script: { name: document.name, text: document.text } };
      const { findings, platform, moment } = await api.check(scenario);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(platform?.id).toBe(sample.platform);
      expect(moment?.regions.length).toBeGreaterThan(0);
      const { summary } = await run(scenario);
      expect(summary).toMatchObject({ ran: true, ended: 'returned', platform: { id: sample.platform } });
      expect(summary.events).toBeGreaterThan(0);
    }
  });

  test('its moments, events and graphs are there until it is released', async () => {
    const { api, run } = client();
    const { name, text } = await api.openSample('dma_demo');
    const { id, summary } = await run({ script: { name, text } });
    const first = await api.moment(id, 0);
    const last = await api.moment(id, summary.events);
    expect(first.memoryMap?.length).toBeGreaterThan(0);
    expect(last.event).toBe(summary.events);
    const events = await api.events(id, 0, summary.events);
    expect(events.length).toBe(summary.events);
    expect(events.status).toBeInstanceOf(BigUint64Array);
    expect((await api.series(id)).length).toBeGreaterThan(0);
    expect(Array.isArray(await api.explain(id, 0))).toBe(true);
    const { rows } = await api.hobs({ kind: 'run', run: id, event: summary.events });
    expect(rows[0]).toMatchObject({ name: 'HANDOFF', length: 56 });
    const { text: platform } = await api.openPreset('x64-pc');
    expect(await api.hobs({ kind: 'platform', source: { name: 'p', text: platform } })).toEqual({ rows, findings: [] });
    await api.release(id);
    expect(await sentence(api.moment(id, 0))).toMatch(/^HostError: .*run the script again/);
  });

  test('a window of the picture is answered with the whole moment where that is small, else with what the window tells apart', async () => {
    const { api, run } = client();
    const { name, text } = await api.openSample('dma_demo');
    const small = await run({ script: { name, text } });
    const window = {
      axis: { mode: 'folded' as const, limit: 2 ** 36, segments: [{ start: 0, end: 2 ** 36, basePx: 700, folded: false, empty: false }] },
      zoom: 1,
      topPx: 0,
      heightPx: 700,
      colourBy: 'fate' as const,
    };
    expect(await api.seen(small.id, 3, window)).toEqual({ moment: await api.moment(small.id, 3) });
    const large = await run(
      script(
        'UINTN I; for (I = 0; I < 10000; I++) gBS->AllocatePages (AllocateAnyPages, (I & 1) ? EfiLoaderCode : EfiRuntimeServicesData, 1, &mPage); return EFI_SUCCESS;',
        '#include <Library/UefiBootServicesTableLib.h>\nSTATIC EFI_PHYSICAL_ADDRESS mPage;\n',
      ),
    );
    const { events } = large.summary;
    const whole = await api.moment(large.id, events);
    const seen = await api.seen(large.id, events, window);
    if (!('glimpse' in seen)) throw new Error('a large moment was handed over whole');
    const { glimpse } = seen;
    const count = whole.memoryMap?.length ?? 0;
    expect(count).toBeGreaterThan(9000);
    expect(glimpse.moment).toMatchObject({ event: events, mapKey: whole.mapKey, phase: whole.phase, osView: whole.osView, regions: [] });
    expect(glimpse.moment.allocations).toBeUndefined();
    expect(glimpse.map.length).toBeLessThan(1000);
    expect(glimpse.map.count?.reduce((sum, one) => sum + one, 0)).toBe(count);
    expect(glimpse.glance.totals.reduce((sum, one) => sum + one.count, 0)).toBe(count);
  });

  test('a preview is what the command line writes', async () => {
    const { api, run } = client();
    const { name, text } = await api.openSample('dma_demo');
    const { id, summary } = await run({ script: { name, text } });
    const { execFileSync } = await import('node:child_process');
    const path = join(ROOT, 'presets', name);
    for (const format of ['json', 'c-header']) {
      const preview = await api.preview({ kind: 'run', run: id, event: summary.events }, format, {});
      const printed = execFileSync(process.execPath, [join(ROOT, 'out/main/cli.js'), 'export', path, '--format', format], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      expect(preview.text).toBe(printed);
      expect(preview.fileName).toMatch(format === 'json' ? /\.json$/ : /\.h$/);
    }
  });
});

describe('a platform', () => {
  test('is checked, shown and exported', async () => {
    const { api } = client();
    const { name, text } = await api.openPreset('embedded');
    const { findings, moment } = await api.checkPlatform({ name, text });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(moment?.regions.length).toBeGreaterThan(0);
    const preview = await api.preview({ kind: 'platform', source: { name, text } }, 'json', {});
    expect(() => JSON.parse(preview.text ?? '')).not.toThrow();
  });

  test.each(['', '{', '{"version": 1, "regions": [{', 'not json', '[]', '{"version":1,"regions":[{"base":"x"}]}'])(
    'a malformed one (%j) gives findings with a place, and no run',
    async (text) => {
      const { api, run } = client();
      const { findings } = await api.checkPlatform({ name: 'p.platform.jsonc', text });
      expect(findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
      expect(findings[0]?.place?.file).toBe('p.platform.jsonc');
      const { summary } = await run({ ...script('return EFI_SUCCESS;'), platform: { name: 'p.platform.jsonc', text } });
      expect(summary.ran).toBe(false);
      expect(summary.findings.some(({ severity }) => severity === 'error')).toBe(true);
    },
  );

  test('the schema of platforms is given', async () => {
    expect(await client().api.platformSchema()).toMatchObject({ type: 'object' });
  });

  test('a 32-bit one can be looked at and says that it cannot be run', async () => {
    const { api, run } = client();
    const { name, text } = await api.openPreset('arm32-mcu');
    expect((await api.checkPlatform({ name, text })).platform?.notRunnable).toMatch(/32-bit/);
    const { summary } = await run({ ...script('return EFI_SUCCESS;'), platform: { name, text } });
    expect(summary.ran).toBe(false);
    expect(summary.findings.map(({ message }) => message).join()).toMatch(/32-bit/);
  });

  test('an unknown preset is named', async () => {
    const { api, run } = client();
    expect(await sentence(api.openPreset('x64pc'))).toBe('HostError: There is no preset "x64pc".');
    const { summary } = await run({
      script: { name: 'a.c', text: `#pragma firmament platform "x64pc"\n#include <Uefi.h>\n${entry('return EFI_SUCCESS;')}` },
    });
    expect(summary.ran).toBe(false);
    expect(summary.findings.find(({ message }) => message.includes('x64pc'))?.place).toMatchObject({ file: 'a.c', line: 1 });
  });
});

describe('scripts that run away', () => {
  test('an endless loop tells its progress and is stopped', async () => {
    const { api, end, progress, run } = client();
    const { run: id } = await api.run(script('volatile UINTN I = 0; for (;;) I++;'));
    await vi.waitFor(() => expect(progress.at(-1)?.steps).toBeGreaterThan(0), { timeout: 20_000 });
    await api.stop(id);
    const summary = await end(id);
    expect(summary).toMatchObject({ ran: true, ended: 'cancelled' });
    expect(await api.moment(id, 0)).toMatchObject({ event: 0 });
    expect((await run(script('return EFI_SUCCESS;'))).summary.ended).toBe('returned');
  });

  test('while one runs, texts are checked and earlier moments answered', async () => {
    const { api, run, end } = client();
    const { id } = await run(script('return EFI_SUCCESS;'));
    const { run: endless } = await api.run(script('volatile UINTN I = 0; while (1) { I++; }'));
    // Both answer while the endless script goes on: it has to be stopped afterwards.
    expect(await api.moment(id, 0)).toMatchObject({ event: 0 });
    expect((await api.check(script('return EFI_SUCCESS;'))).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    await api.stop(endless);
    expect(await end(endless)).toMatchObject({ ended: 'cancelled' });
  });

  test('endless recursion ends at its limit with the line', async () => {
    const { run } = client();
    const { summary } = await run(script('return Deep (0);', 'EFI_STATUS Deep (UINTN N) { return Deep (N + 1); }\n'));
    // The simulated stack is full, or the calls are too deep: whichever comes first.
    expect(['fault', 'limit']).toContain(summary.ended);
    expect(summary.findings.find(({ severity }) => severity === 'error')?.place).toMatchObject({ file: 'a.c', line: 3 });
  });

  test('a client that goes away takes its runs along', async () => {
    const { api, end, close } = client();
    const { run: id } = await api.run(script('volatile UINTN I = 0; for (;;) I++;'));
    await new Promise((next) => setTimeout(next, 300));
    close();
    expect((await end(id)).ended).toBe('cancelled');
  });

  test('a client reaches its own runs alone', async () => {
    const { run } = client();
    const { id } = await run(script('return EFI_SUCCESS;'));
    const { api } = client();
    for (const work of [api.moment(id, 0), api.stop(id), api.series(id), api.preview({ kind: 'run', run: id, event: 0 }, 'json', {})]) {
      expect(await sentence(work)).toMatch(/^HostError: That run is no longer held/);
    }
  });
});

describe('texts that are no good', () => {
  test('a script of 10 MB is refused with a sentence, and the next one works', async () => {
    const { api, run } = client();
    const large = { script: { name: 'large.c', text: `// ${'x'.repeat(10 * 1024 * 1024)}\n` } };
    for (const findings of [(await api.check(large)).findings, (await run(large)).summary.findings]) {
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ rule: 'source-too-large', severity: 'error', place: { file: 'large.c', line: 1 } });
    }
    expect((await run(script('return EFI_SUCCESS;'))).summary.ended).toBe('returned');
  });

  test.each(['', '\0\0\0', '{{{{', '#include "self.c"', 'int', `${'('.repeat(100_000)}`, `${'#if 1\n'.repeat(10_000)}`])(
    '%# gives findings, not a failure',
    async (text) => {
      const { api, run } = client();
      const scenario = { script: { name: 'self.c', text }, platform: undefined };
      const clean = { script: scenario.script };
      expect((await api.check(clean)).findings.length).toBeGreaterThan(0);
      expect((await run(clean)).summary).toMatchObject({ ran: false });
      expect((await run(clean)).summary.findings.filter(({ rule }) => rule === 'engine-failed')).toEqual([]);
    },
  );

  test('an import of anything gives a moment or a finding', async () => {
    const { api } = client();
    for (const bytes of [new Uint8Array(), new Uint8Array([0, 255, 1]), new TextEncoder().encode('hello')]) {
      const { findings } = await api.importCapture('x.bin', bytes);
      expect(findings.length).toBeGreaterThan(0);
    }
  });

  test('an export in a format that is not there is a finding or a HostError', async () => {
    const { api } = client();
    const { name, text } = await api.openPreset('embedded');
    const outcome = await api.preview({ kind: 'platform', source: { name, text } }, 'nothing', {}).then(
      ({ findings }) => findings.map(({ message }) => message).join(),
      (error: Error) => error.message,
    );
    expect(outcome).toMatch(/nothing/);
  });
});

describe('files', () => {
  test('what a script includes is read beside it, and an open document wins', async () => {
    const { api, run } = client();
    const { name, text, grant } = await api.openFile('uses.c');
    const scenario = { script: { name, text }, grant: grant as string };
    expect((await run(scenario)).summary).toMatchObject({ ended: 'returned', status: 'EFI_SUCCESS' });
    const changed = { ...scenario, documents: [{ name: 'inc/size.h', text: '#define SIZE 65\n' }] };
    expect((await run(changed)).summary).toMatchObject({ ended: 'returned', status: 'EFI_ABORTED' });
    const { findings } = await api.check({ script: { name, text } });
    expect(findings.some(({ message }) => message.includes('inc/size.h'))).toBe(true);
  });

  test('a binary file is refused when it is opened, and as an include', async () => {
    const { api, run } = client();
    expect(await sentence(api.openFile('binary.c'))).toBe(
      'HostError: binary.c is not a text: byte 2 is zero. Scripts and platforms are UTF-8 texts.',
    );
    const { grant } = await api.openFile('uses.c');
    const { summary } = await run({ script: { name: 'uses.c', text: '#include "binary.c"\n' }, grant: grant as string });
    expect(summary).toMatchObject({ ran: false, findings: [{ rule: 'file-unreadable', severity: 'error' }] });
  });
});

// The front door from end to end: platforms by name and by file, further files, the phases of a run, limits and
// cancellation, recordings that repeat themselves, exports of a moment, and a trace of real firmware.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/base/source';
import { check, exportMoment, formats, importMoment, type RunOptions, replay, run, type Scenario, wants } from '../../src/firmament';
import { memoryDescriptors } from '../../src/moment';
import { whyNotRunnable } from '../../src/platform/platform';
import { readPlatform } from '../../src/platform/read';
import { EFI_SUCCESS } from '../../src/uefi/status';
import { PRESETS, SAMPLES } from './presets/shipped';

const BOARD = `{
  "id": "board",
  "name": "A board of the test",
  "architecture": "x64",
  "addressBits": 36,
  "regions": [{ "id": "ram", "name": "RAM", "kind": "ram", "base": "0", "size": "256M" }]
}
`;

const uefi = (body: string, before = '') => `#include <Uefi.h>
#include <Library/BaseMemoryLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>
${before}
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
${body}
  return EFI_SUCCESS;
}
`;

const source = (text: string, name = 'test.c'): Source => ({ name, text });
const on = (platform: string, text: string) => source(`#pragma firmament platform "${platform}"\n${text}`);

function scenario(sources: Source | readonly Source[], more: Partial<Scenario> = {}): Scenario {
  return { sources: Array.isArray(sources) ? sources : [sources as Source], presets: PRESETS, ...more };
}

/** Runs and gathers what tests look at. A run that was refused throws its findings. */
function go(what: Scenario, options?: RunOptions) {
  const ran = run(what, options);
  if (!ran.outcome) throw new Error(ran.findings.map((finding) => `${finding.rule}: ${finding.message}`).join('\n'));
  const { recording } = ran.outcome;
  return {
    ...ran,
    outcome: ran.outcome,
    recording,
    console: recording.console.text,
    events: Array.from({ length: recording.length }, (_, i) => recording.event(i)),
    rules: ran.findings.map((finding) => finding.rule),
  };
}

const errorsOf = (what: Scenario) => run(what).findings.filter((finding) => finding.severity === 'error');

describe('the platform', () => {
  test.each(Object.keys(PRESETS).filter((id) => !id.startsWith('arm32')))('is the preset %s when the script names it', (id) => {
    const ran = go(scenario(on(id, uefi('  Print (L"here");'))));
    expect(ran.platform?.id).toBe(id);
    expect(ran.console).toBe('here');
  });

  test('decides which processor’s macros hold', () => {
    const text = uefi(
      '  Print (L"%a", NAME);',
      '#ifdef MDE_CPU_AARCH64\n#define NAME "arm"\n#elif defined (MDE_CPU_X64)\n#define NAME "x64"\n#endif',
    );
    expect(go(scenario(on('arm-server', text))).console).toBe('arm');
    expect(go(scenario(on('x64-pc', text))).console).toBe('x64');
  });

  test('may be a file beside the script: it is wanted, and read when it comes', () => {
    const script = on('boards/mine.platform.jsonc', uefi('  Print (L"%d", sizeof (UINTN));'));
    expect(wants(scenario(script))).toEqual([
      { kind: 'platform', name: 'boards/mine.platform.jsonc', from: 'test.c', key: 'boards/mine.platform.jsonc' },
    ]);
    const files = { 'boards/mine.platform.jsonc': source(BOARD, 'boards/mine.platform.jsonc') };
    expect(wants(scenario(script, { files }))).toEqual([]);
    const ran = go(scenario(script, { files }));
    expect(ran.platform?.id).toBe('board');
    expect(ran.console).toBe('8');
  });

  test('a file that is not there is told at the pragma', () => {
    const script = on('mine.platform.jsonc', uefi(''));
    const without = scenario(script, { files: { 'mine.platform.jsonc': null } });
    expect(wants(without)).toEqual([]);
    expect(errorsOf(without)).toMatchObject([{ rule: 'script-platform', place: { file: 'test.c', line: 1 } }]);
  });

  test('an unknown name is told with the nearest one', () => {
    const [error] = errorsOf(scenario(on('x86-pc', uefi(''))));
    expect(error).toMatchObject({ rule: 'script-platform', place: { file: 'test.c', line: 1 } });
    expect(error?.message).toBe('there is no platform "x86-pc"; did you mean "x64-pc"?');
    expect(error?.remedy).toContain('arm-server');
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is no platform', (name) => {
    expect(errorsOf(scenario(on(name, uefi(''))))).toMatchObject([{ rule: 'script-platform' }]);
  });

  test('none at all is told at the beginning of the script, which runs on an x64 PC', () => {
    const ran = go(scenario(source(uefi('Print (L"here");'))));
    expect(ran.platform?.id).toBe('x64-pc');
    expect(ran.console).toBe('here');
    expect(ran.findings).toMatchObject([{ rule: 'script-platform', severity: 'info', place: { file: 'test.c', line: 1 } }]);
  });

  test('the user’s choice wins over the script’s', () => {
    const ran = go(scenario(on('x64-pc', uefi('')), { platform: source(BOARD, 'mine.platform.jsonc') }));
    expect(ran.platform?.id).toBe('board');
  });

  test('with an error in its text refuses the run, with file and line', () => {
    const files = { 'a.jsonc': source(BOARD.replace('"256M"', '"256Q"'), 'a.jsonc') };
    const [error] = errorsOf(scenario(on('a.jsonc', uefi('')), { files }));
    expect(error?.place).toMatchObject({ file: 'a.jsonc', line: 6 });
  });

  test('of 32 bits can be checked and not run', () => {
    const text = PRESETS['arm32-mcu'] as Source;
    const why = whyNotRunnable(readPlatform(text).platform as NonNullable<ReturnType<typeof readPlatform>['platform']>);
    const ran = run(scenario(on('arm32-mcu', uefi(''))));
    expect(ran.outcome).toBeUndefined();
    expect(ran.findings.map((finding) => finding.message)).toContain(why);
    expect(why).toContain('32-bit');
  });
});

describe('further files', () => {
  const main = on(
    'x64-pc',
    uefi(
      '  Print (L"%d %d", ANSWER, Twice (ANSWER));',
      '#include "parts/answer.h"\nUINTN Twice (UINTN);\n#pragma firmament source "twice.c"',
    ),
  );

  test('of one name in two folders are two', () => {
    const includes = '#include <Uefi.h>\n#include <Library/UefiLib.h>\n#include "a/x.h"\n#include "b/x.h"\n';
    const script = `${includes}EFI_STATUS EFIAPI UefiMain (EFI_HANDLE H, EFI_SYSTEM_TABLE *T) { Print (L"%d %d", A, B); return EFI_SUCCESS; }`;
    const both = source(script);
    const texts: Record<string, string> = {
      'a/x.h': '#include "y.h"\n',
      'b/x.h': '#include "y.h"\n',
      'a/y.h': '#pragma once\nenum { A = 1 };\n',
      'b/y.h': '#pragma once\nenum { B = 2 };\n',
    };
    const files: Record<string, Source | null> = {};
    for (let missing = wants(scenario(both)); missing.length > 0; missing = wants(scenario(both, { files }))) {
      for (const { key } of missing) files[key] = texts[key] === undefined ? null : source(texts[key], key);
    }
    expect(Object.keys(files).sort()).toEqual(Object.keys(texts).sort());
    expect(go(scenario(both, { files })).console).toBe('1 2');
  });

  test('are wanted round by round, until all are there', () => {
    const texts: Record<string, Source> = {
      'parts/answer.h': source('#include "deeper.h"\n', 'parts/answer.h'),
      'deeper.h': source('#define ANSWER  21\n', 'parts/deeper.h'),
      'twice.c': source('#include <Uefi.h>\nUINTN Twice (UINTN Value) { return 2 * Value; }\n', 'twice.c'),
    };
    const files: Record<string, Source | null> = {};
    const asked: string[] = [];
    for (let round = 0; round < 10; round++) {
      const missing = wants(scenario(main, { files }));
      if (missing.length === 0) break;
      for (const { name, kind, from, key } of missing) {
        asked.push(`${kind} ${name} from ${from}`);
        files[key] = texts[name] ?? null;
      }
    }
    expect(asked.sort()).toEqual([
      'include deeper.h from parts/answer.h',
      'include parts/answer.h from test.c',
      'source twice.c from test.c',
    ]);
    expect(go(scenario(main, { files })).console).toBe('21 42');
  });

  test('that are not there are told where they are named', () => {
    const files = { 'parts/answer.h': null, 'twice.c': null };
    const errors = errorsOf(scenario(main, { files }));
    const places = errors.map((error) => [error.rule, error.place?.line]);
    expect(places).toContainEqual(['script-source-missing', 9]);
    expect(errors.find((error) => error.message.includes('parts/answer.h'))?.place).toMatchObject({ file: 'test.c', line: 7 });
  });

  test('several sources are one program', () => {
    const ran = go(
      scenario([
        on('x64-pc', uefi('  Print (L"%d", Thrice (5));', 'UINTN Thrice (UINTN);')),
        source('#include <Uefi.h>\nUINTN Thrice (UINTN N) { return 3 * N; }', 'b.c'),
      ]),
    );
    expect(ran.console).toBe('15');
  });
});

const PEIM = `#include <PiPei.h>
#include <Library/DebugLib.h>
#include <Library/HobLib.h>
#include <Library/PeiServicesLib.h>
`;

describe('phases', () => {
  test('a PEIM takes pages and installs memory, then UefiMain finds both in the map', () => {
    const ran = go(
      scenario(
        on(
          'x64-pc',
          `${PEIM}
EFI_STATUS EFIAPI PeimEntry (IN EFI_PEI_FILE_HANDLE FileHandle, IN CONST EFI_PEI_SERVICES **PeiServices)
{
  EFI_PHYSICAL_ADDRESS  Early;
  EFI_STATUS            Status;

  Status = PeiServicesInstallPeiMemory (SIZE_16MB, SIZE_64MB);
  ASSERT_EFI_ERROR (Status);
  Status = PeiServicesAllocatePages (EfiRuntimeServicesData, 4, &Early);
  ASSERT_EFI_ERROR (Status);
  DEBUG ((DEBUG_INFO, "early %lx\\n", Early));
  return EFI_SUCCESS;
}
${uefi('  Print (L"late %p", AllocateRuntimePool (16));')}`,
        ),
      ),
    );
    expect(ran.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(ran.outcome).toMatchObject({ ended: 'returned', status: EFI_SUCCESS });
    const services = ran.events.map((event) => event.service);
    expect(services.indexOf('PeiServicesInstallPeiMemory')).toBeLessThan(services.indexOf('DxeMain'));
    expect(services.indexOf('DxeMain')).toBeLessThan(services.indexOf('AllocatePool'));
    expect(ran.events.filter((event) => event.service.startsWith('PeiServices')).map((event) => event.status)).toEqual([
      EFI_SUCCESS,
      EFI_SUCCESS,
    ]);
    expect(ran.recording.phase(1)).toBe('PEI');
    expect(ran.recording.phase(ran.recording.length)).toBe('DXE');
    const early = BigInt(`0x${/early ([0-9A-F]+)/i.exec(ran.console)?.[1]}`);
    const map = ran.recording.moment(ran.recording.length).memoryMap;
    const row =
      map && [...memoryDescriptors(map)].find((one) => one.physicalStart <= early && early < one.physicalStart + one.numberOfPages * 4096n);
    expect(row?.type).toBe(6);
  });

  test('the pragma puts main into PEI', () => {
    const text = `#pragma firmament phase "PEI"\n${PEIM}
int main (void)
{
  EFI_PHYSICAL_ADDRESS  Memory;
  return PeiServicesAllocatePages (EfiBootServicesData, 1, &Memory) == EFI_SUCCESS ? 0 : 1;
}
`;
    const ran = go(scenario(on('x64-pc', text)));
    expect(ran.outcome).toMatchObject({ ended: 'returned', status: 0n });
    expect(ran.events.map((event) => event.service)).toContain('PeiServicesAllocatePages');
    expect(ran.recording.phase(ran.recording.length)).toBe('PEI');
  });

  test('a PEIM that fails ends the run before DXE', () => {
    const text = `${PEIM}
EFI_STATUS EFIAPI PeimEntry (IN EFI_PEI_FILE_HANDLE FileHandle, IN CONST EFI_PEI_SERVICES **PeiServices) { ASSERT (FALSE); return EFI_SUCCESS; }
${uefi('  Print (L"never");')}`;
    const ran = go(scenario(on('x64-pc', text)));
    expect(ran.outcome.ended).toBe('assert');
    expect(ran.console).not.toContain('never');
  });
});

describe('the end of a run', () => {
  const endless = on('x64-pc', uefi('  volatile UINTN Index = 0;\n  for (;;) { Index++; }'));

  test('comes when it is cancelled', () => {
    let asked = 0;
    const ran = go(scenario(endless), { cancelled: () => ++asked > 3 });
    expect(ran.outcome).toMatchObject({ ended: 'cancelled' });
    expect(ran.outcome.status).toBeUndefined();
    expect(asked).toBe(4);
  });

  test('progress is told on the way, and only grows', () => {
    const told: number[] = [];
    go(scenario(endless), { limits: { steps: 300_000 }, onProgress: ({ steps }) => told.push(steps) });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test.each([
    ['steps', { steps: 10_000 }, '  UINTN I = 0;\n  for (;;) { I++; }', ''],
    ['call-depth', { callDepth: 50 }, '  Deep (1);', 'VOID Deep (UINTN N) { Deep (N + 1); }'],
    ['events', { events: 100 }, '  for (;;) { FreePool (AllocatePool (8)); }', ''],
    ['console', { console: 500 }, '  for (;;) { Print (L"again and again\\n"); }', ''],
    ['bytes', { bytes: 4 << 20 }, '  SetMem (AllocatePages (4096), SIZE_16MB, 1);', ''],
  ])('comes with the limit of %s, named in a finding with the way to raise it', (word, limits, body, before) => {
    const ran = go(scenario(on('x64-pc', uefi(body, before))), { limits });
    expect(ran.outcome.ended).toBe('limit');
    const told = ran.findings.find((finding) => finding.rule.includes('limit'));
    expect(told?.message.replaceAll(/[ ,]/g, '')).toContain(String(Object.values(limits)[0]));
    expect(told?.remedy).toContain(`#pragma firmament limit ${word} `);
  });

  test('an error in the text means that nothing runs', () => {
    const ran = run(scenario(on('x64-pc', uefi('  Missing ();'))));
    expect(ran.outcome).toBeUndefined();
    expect(ran.findings.some((finding) => finding.severity === 'error' && finding.message.includes('Missing'))).toBe(true);
    expect(check(scenario(on('x64-pc', uefi('  Missing ();')))).findings.map((finding) => finding.rule)).toEqual(
      ran.findings.map((finding) => finding.rule),
    );
  });
});

describe('a run', () => {
  test.each(SAMPLES.map((sample) => [sample.name, sample] as const))('of %s gives the same recording twice', (_name, sample) => {
    const [first, second] = [go(scenario(sample)).recording.bytes(), go(scenario(sample)).recording.bytes()];
    expect(first.length).toBeGreaterThan(1000);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('of another script gives another recording', () => {
    const bytes = (pages: number) => Buffer.from(go(scenario(on('x64-pc', uefi(`  AllocatePages (${pages});`)))).recording.bytes());
    expect(bytes(1).equals(bytes(2))).toBe(false);
  });
});

describe('a moment', () => {
  const { recording } = go(scenario(SAMPLES.find((sample) => sample.name === 'dma_demo.c') as Source));
  const banner = { product: 'Firmament', input: 'dma_demo.c' };
  const written = (moment: Parameters<typeof exportMoment>[0], id: string) => {
    const { text, bytes } = exportMoment(moment, id, {}, banner);
    return text ?? Buffer.from(bytes ?? []).toString('base64');
  };

  test.each(
    formats()
      .filter((format) => format.write)
      .map((format) => format.id),
  )('in the middle of a run exports as %s alike, whenever it is asked for', (id) => {
    const middle = recording.length >> 1;
    const first = written(recording.moment(middle), id);
    expect(first).not.toBe('');
    for (const other of [recording.length, 0, middle + 1]) recording.moment(other);
    expect(written(recording.moment(middle), id)).toBe(first);
  });

  test('goes out as JSON, comes in, and goes out the same', () => {
    for (const n of [0, recording.length >> 1, recording.length]) {
      const text = written(recording.moment(n), 'json');
      const { moment, findings, format } = importMoment('dma_demo.json', text);
      expect(format).toBe('json');
      expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
      expect(written(moment, 'json')).toBe(text);
    }
  });

  test('of an unknown format is refused with the nearest', () => {
    const { text, findings } = exportMoment(recording.moment(0), 'c-headers', {}, banner);
    expect(text).toBeUndefined();
    expect(findings[0]?.message).toContain('did you mean "c-header"?');
  });
});

describe('a trace of real firmware', () => {
  const own = join(import.meta.dirname, '../fixtures/firmware');
  const shared = resolve(import.meta.dirname, '../../../shared/conformance/edk2');
  const folder = [own, shared].find((path) => existsSync(path) && readdirSync(path).some((name) => /\.jsonl(\.gz)?$/.test(name)));
  const names =
    folder === undefined
      ? []
      : readdirSync(folder)
          .filter((name) => /^edge\..*\.jsonl(\.gz)?$/.test(name))
          .slice(0, 4);

  if (folder === undefined)
    test.skip('agrees (no trace is at hand: neither test/fixtures/firmware nor the conformance folder beside the project)');
  test.each(names)('%s agrees, from the hand-off and from the state', (name) => {
    const raw = readFileSync(join(folder as string, name));
    const lines = (name.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n');
    for (const from of ['handoff', 'state'] as const) {
      const result = replay(lines, name, from);
      expect(result.error).toBeUndefined();
      expect(result.first).toBeUndefined();
      expect(result.mismatches).toBe(0);
      expect(result.steps).toBeGreaterThan(1);
    }
  });

  test.each(names.slice(0, 1))('%s with one key changed differs, and says where', (name) => {
    const raw = readFileSync(join(folder as string, name));
    const lines = (name.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('"op":"AllocatePages"') && /"key":\d+/.test(text));
    expect(line).toBeGreaterThan(0);
    const changed = lines.with(
      line,
      (lines[line] as string).replace(/"key":(\d+)/, (_all, key) => `"key":${Number(key) + 1}`),
    );
    const result = replay(changed, name, 'handoff');
    expect(result.mismatches).toBeGreaterThan(0);
    expect(result.first?.line).toBe(line + 1);
  });
});

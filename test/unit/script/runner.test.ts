// Scripts run on a preset: constructs of the language, libraries, services and the checks on memory, each with its
// expectations beside its text.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statusName } from '../../../src/uefi/status';
import { readFixtures } from './fixture';
import { run, runSources, told } from './run-script';

const FOLDER = join(import.meta.dirname, '../../fixtures/script/run');

describe('fixtures', () => {
  for (const fixture of readFixtures(FOLDER)) {
    test(fixture.name, () => {
      const { outcome, console } = runSources([{ name: fixture.name, text: fixture.text }]);
      expect(console).toBe(fixture.output);
      expect(told(outcome).sort()).toEqual(fixture.findings);
      expect(outcome.ended).toBe(fixture.ending);
      expect(outcome.status === undefined ? undefined : statusName(outcome.status)).toBe(
        fixture.ending === 'returned' ? fixture.status : undefined,
      );
    });
  }
});

const head =
  '#include <Uefi.h>\n#include <Library/UefiLib.h>\n#include <Library/BaseLib.h>\n#include <Library/UefiBootServicesTableLib.h>\n#include <Library/MemoryAllocationLib.h>\n';
const main = (body: string) =>
  `${head}EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable) {\n${body}\n}\n`;

describe('limits', () => {
  test('an endless loop ends at the limit on steps, which is named with the way to raise it', () => {
    const { outcome } = run(main('for (volatile int I = 0; ; I++) {} return 0;'), { limits: { steps: 100_000 } });
    expect(outcome.ended).toBe('limit');
    expect(outcome.findings[0]).toMatchObject({ rule: 'limit-steps', severity: 'error' });
    expect(outcome.findings[0]?.message).toContain('100,000');
    expect(outcome.findings[0]?.remedy).toContain('#pragma firmament limit steps');
    expect(outcome.steps).toBeGreaterThanOrEqual(100_000);
    expect(outcome.steps).toBeLessThan(200_000);
  });

  test('a pragma of the script sets a limit', () => {
    const { outcome } = run(`#pragma firmament limit steps 50000\n${main('for (volatile int I = 0; ; I++) {} return 0;')}`);
    expect(outcome.ended).toBe('limit');
    expect(outcome.steps).toBeLessThan(100_000);
  });

  test.each([
    ['steps 1K', 'for (volatile int I = 0; ; I++) {} return 0;'],
    ['call-depth 20', 'return UefiMain (ImageHandle, SystemTable);'],
    ['bytes 800K', 'UINT8 *P = AllocatePages (1000); for (UINTN I = 0; I < 1000; I++) { P[I * 4096] = 1; } return 0;'],
    ['events 200', 'for (;;) { FreePool (AllocatePool (8)); } return 0;'],
    ['console 2_000', 'for (;;) { Print (L"0123456789"); } return 0;'],
  ])('#pragma firmament limit %s ends the run, and its finding says that line', (limit, body) => {
    const { ended, findings } = run(`#pragma firmament limit ${limit}\n${main(body)}`).outcome;
    const word = limit.split(' ')[0];
    expect(ended).toBe('limit');
    expect(findings.find(({ rule }) => rule === `limit-${word}`)?.remedy).toContain(`#pragma firmament limit ${word} N`);
  });

  test('a goto that goes round for ever ends too', () => {
    expect(run(main('Again: goto Again;'), { limits: { steps: 100_000 } }).outcome.ended).toBe('limit');
  });

  test('recursion without memory of its own ends at the limit on nested calls or at the end of the stack', () => {
    const text = `${head}STATIC UINTN F (UINTN N) { return F (N + 1) + 1; }\n${main('return F (0);').replace(head, '')}`;
    expect(run(text).outcome.findings[0]?.rule).toMatch(/^(limit-call-depth|stack-overflow)$/);
    expect(run(text, { limits: { callDepth: 100 } }).outcome).toMatchObject({ ended: 'limit', findings: [{ rule: 'limit-call-depth' }] });
  });

  test('service calls, console characters and bytes are limited', () => {
    const pool = 'VOID *B; for (;;) { gBS->AllocatePool (EfiLoaderData, 8, &B); gBS->FreePool (B); } return 0;';
    expect(run(main(pool), { limits: { events: 1000 } }).outcome.findings[0]?.rule).toBe('limit-events');
    expect(run(main('for (;;) { Print (L"0123456789"); } return 0;'), { limits: { console: 5000 } }).outcome.findings[0]?.rule).toBe(
      'limit-console',
    );
    const touch = 'UINT8 *P = AllocatePages (1000); UINTN I; for (I = 0; I < 1000; I++) { P[I * 4096] = 1; } return 0;';
    expect(run(main(touch), { limits: { bytes: 400 * 4096 } }).outcome.findings[0]?.rule).toBe('limit-bytes');
  });

  test('a run stops soon after it is cancelled, also inside a builtin', () => {
    for (const body of [
      'for (volatile int I = 0; ; I++) {} return 0;',
      'UINT8 *P = AllocatePages (4096); for (;;) { gBS->SetMem (P, 0x1000000, 1); } return 0;',
    ]) {
      let asked = 0;
      const { outcome } = run(main(body), { cancelled: () => ++asked > 20 });
      expect(outcome.ended).toBe('cancelled');
    }
  });
});

describe('findings', () => {
  test('say where memory was allocated and freed', () => {
    const { outcome } = run(main('UINT8 *P;\ngBS->AllocatePool (EfiLoaderData, 8, (VOID **)&P);\ngBS->FreePool (P);\nreturn P[0];'));
    const [finding] = outcome.findings;
    expect(finding).toMatchObject({ rule: 'use-after-free', place: { line: 10 } });
    expect(finding?.notes?.map((note) => note.place?.line)).toEqual([8, 9]);
    expect(finding?.range?.start).toBeDefined();
  });

  test('at one place are counted, and kept for a bounded number of places', () => {
    const loop = run(main('UINT8 *P = AllocatePool (4); UINTN I; for (I = 0; I < 5000; I++) { P[4] = 1; }\nreturn 0;')).outcome;
    expect(loop.findings[0]).toMatchObject({ rule: 'out-of-bounds', count: 5000 });
    const many = run(main(`UINT8 *P = AllocatePool (4);\n${'P[5] = 1;\n'.repeat(50)}return 0;`)).outcome;
    const outOfBounds = many.findings.filter((finding) => finding.rule === 'out-of-bounds');
    expect(outOfBounds).toHaveLength(20);
    expect(outOfBounds.at(-1)?.notes?.at(-1)?.message).toContain('30 times more');
  });

  test('a finding in a macro shows the expansion trail', () => {
    const { outcome } = run(`#define POKE(a) (*(a) = 1)\n${main('UINT32 *P = NULL;\nPOKE (P);\nreturn 0;')}`);
    expect(outcome.findings[0]).toMatchObject({ rule: 'null-dereference', place: { line: 9 } });
    expect(outcome.findings[0]?.notes?.some((note) => note.message.includes('POKE'))).toBe(true);
  });
});

describe('the image', () => {
  test('has pages of its type while it runs, and gives them back when an application returns', () => {
    const application = run(main('return 0;'));
    expect(application.recording.moment(1).memoryMap?.type.includes(1)).toBe(true);
    expect(application.recording.moment(application.recording.length).memoryMap?.type.includes(1)).toBe(false);
    const driver = run(main('return 0;').replace('UefiMain', 'DriverEntryPoint'));
    const before = driver.recording.moment(0).memoryMap;
    const after = driver.recording.moment(driver.recording.length).memoryMap;
    const pagesOf = (map: typeof before) => {
      let sum = 0;
      for (let i = 0; i < (map?.length ?? 0); i++) if (map?.type[i] === 3) sum += map.pages[i] as number;
      return sum;
    };
    expect(pagesOf(after)).toBeGreaterThan(pagesOf(before));
  });

  test('its stack lies in the stack region of the hand-off, and grows down', () => {
    const text = `${head}STATIC UINTN Inner (VOID) { UINT32 X[2]; X[0] = 1; return (UINTN)X; }\n${main('UINT32 Y[2]; Y[0] = 1; Print (L"%lx %lx", (UINTN)Y, Inner ()); return 0;').replace(head, '')}`;
    const { console, recording } = run(text);
    const [outer, inner] = console.split(' ').map((word) => BigInt(`0x${word}`)) as [bigint, bigint];
    expect(inner).toBeLessThan(outer);
    const stack = recording.hobs(0).find((hob) => hob.fields.Name === '4ED4BF27-4092-42E9-807D-527B1D00C9BD');
    const base = stack?.fields.MemoryBaseAddress as bigint;
    expect(outer).toBeGreaterThan(base);
    expect(outer).toBeLessThan(base + (stack?.fields.MemoryLength as bigint));
  });

  test('Print takes 642 bytes of boot services pool and frees them', () => {
    const { recording } = run(main('Print (L"x"); return 0;'));
    const events = Array.from({ length: recording.length }, (_, i) => recording.event(i));
    const pool = events.filter((event) => event.site >= 0 && event.service === 'AllocatePool');
    expect(pool).toHaveLength(1);
    expect(pool[0]?.arguments.slice(0, 2)).toEqual([4n, 642n]);
    expect(events.some((event) => event.service === 'FreePool' && event.arguments[0] === pool[0]?.result)).toBe(true);
  });

  test('calls carry the place, the function and the callers', () => {
    const text = `${head}STATIC VOID *Take (UINTN N)\n{\n  return AllocatePool (N);\n}\n${main('  FreePool (Take (8));\n  return 0;').replace(head, '')}`;
    const { recording } = run(text);
    const site = recording.sites.find((s) => s.function === 'Take');
    expect(site).toMatchObject({ place: { line: 8 }, callers: [{ function: 'UefiMain', place: { line: 11 } }] });
  });
});

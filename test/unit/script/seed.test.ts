// The C examples of the memory services chapter, as they stand there, read from the folder beside the repository.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryDescriptors } from '../../../src/moment';
import { run } from './run-script';

const SEED = join(import.meta.dirname, '../../../../shared/seed/06-memory-services.md');
const there = existsSync(SEED);
const blocks = there ? [...readFileSync(SEED, 'utf8').matchAll(/```c\n([\s\S]*?)```/g)].map((match) => match[1] as string) : [];
const block = (word: string) => blocks.find((text) => text.includes(word)) as string;

const head = `#include <PiDxe.h>
#include <Library/UefiLib.h>
#include <Library/DebugLib.h>
#include <Library/BaseMemoryLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/DxeServicesTableLib.h>
`;
const caller = (body: string) => `EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable) {\n${body}\n}\n`;
/** Findings beside leaks, which the fragments have because they stop before freeing. */
const troubles = (result: ReturnType<typeof run>) => result.outcome.findings.filter((finding) => finding.rule !== 'leak');

describe.skipIf(!there)('examples of the memory services chapter (skipped where ../shared/seed is absent)', () => {
  test('the demo runs unmodified, and its addresses and sums agree with the map', () => {
    const result = run(block('Memory Services Demonstration'));
    expect(result.outcome).toMatchObject({ ended: 'returned', status: 0n });
    expect(result.outcome.findings).toEqual([]);
    const shape = `=== Memory Services Demo ===

1. Pool Allocation:
   Allocated 1024 bytes at POOL
   Freed successfully

2. Page Allocation:
   Allocated 4 pages (0x4000 bytes) at 0xPAGES
   Freed successfully

3. Memory Map Summary:
   Total entries: COUNT
   Conventional memory: CONVENTIONAL MB
   Runtime memory: RUNTIME KB

Press any key to exit...
`;
    const pattern = shape
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/\b(POOL|COUNT|CONVENTIONAL|RUNTIME)\b/g, '(?<$1>[0-9A-F]+)')
      .replace('xPAGES', 'x(?<PAGES>[0-9A-F]+)');
    const match = new RegExp(`^${pattern}$`).exec(result.console.replaceAll('\r\n', '\n'));
    expect(match, result.console).not.toBeNull();
    const groups = match?.groups as Record<string, string>;
    const events = Array.from({ length: result.recording.length }, (_, i) => result.recording.event(i));
    const pool = events.find((event) => event.service === 'AllocatePool' && event.arguments[1] === 1024n);
    expect(BigInt(`0x${groups.POOL}`)).toBe(pool?.result);
    const pages = events.find((event) => event.service === 'AllocatePages' && event.site >= 0);
    expect(BigInt(`0x${groups.PAGES}`)).toBe(pages?.result);
    const mapCall = events.findLast((event) => event.service === 'GetMemoryMap');
    const rows = [...memoryDescriptors(result.recording.moment(mapCall?.index ?? 0).memoryMap as never)];
    expect(Number(groups.COUNT)).toBe(rows.length);
    const bytesOf = (...types: number[]) =>
      rows.filter((row) => types.includes(row.type)).reduce((sum, row) => sum + row.numberOfPages * 4096n, 0n);
    expect(BigInt(groups.CONVENTIONAL as string)).toBe(bytesOf(7) / (1024n * 1024n));
    expect(BigInt(groups.RUNTIME as string)).toBe(bytesOf(5, 6) / 1024n);
  });

  test('the driver entry point is an entry point', () => {
    const result = run(head + block('DriverEntryPoint'));
    expect(result.outcome).toMatchObject({ ended: 'returned', status: 0n, findings: [] });
  });

  test('the pool fragment', () => {
    const result = run(head + caller(`${block('UINTN Size = 256;')}\nreturn EFI_SUCCESS;`));
    expect(result.outcome).toMatchObject({ ended: 'returned', status: 0n, findings: [] });
  });

  test('the pages fragment', () => {
    const result = run(head + caller(`${block('UINTN Pages = 4;  // 4 pages = 16KB')}\nreturn Status;`));
    expect(result.outcome).toMatchObject({ ended: 'returned', status: 0n });
    expect(troubles(result)).toEqual([]);
  });

  test('the alignment fragment', () => {
    const result = run(
      head + caller(`EFI_STATUS Status;\n${block('RawAddress')}\nreturn (AlignedAddress & (Alignment - 1)) == 0 ? Status : EFI_ABORTED;`),
    );
    expect(result.outcome).toMatchObject({ ended: 'returned', status: 0n });
    expect(troubles(result)).toEqual([]);
  });

  test.each(['x64-pc', 'arm-server'] as const)('the architecture fragment on %s', (platform) => {
    const result = run(head + caller(`EFI_PHYSICAL_ADDRESS Address = 0x1000;\n${block('Avoid legacy regions')}\nreturn EFI_SUCCESS;`), {
      platform,
    });
    expect(result.console).toBe(platform === 'x64-pc' ? 'Allocation in legacy region\r\n' : '');
  });

  test('the memory attributes function', () => {
    const result = run(head + block('SetMemoryAttributes') + caller('return SetMemoryAttributes (0x200000, 0x1000, EFI_MEMORY_WC);'));
    expect(result.outcome).toMatchObject({ ended: 'returned', status: 0n, findings: [] });
  });

  test('the function that prints the memory map prints every descriptor', () => {
    const result = run(head + block('PrintMemoryMap') + caller('return PrintMemoryMap ();'));
    expect(result.outcome).toMatchObject({ ended: 'returned', status: 0n, findings: [] });
    const lines = result.console.split('\r\n');
    expect(lines[0]).toBe(`Memory Map (${lines.length - 3} entries):`);
    expect(lines[1]).toBe('Type       PhysStart        VirtStart        Pages      Attr');
    for (const line of lines.slice(2, -1)) expect(line).toMatch(/^\d+ +[0-9A-F]{16} 0{16} [0-9A-F]{10} [0-9A-F]{16}$/);
  });

  test('the hand-off function gives a key with which boot services end', () => {
    const body =
      'UINTN Key; EFI_STATUS Status = PrepareForOsHandoff (&Key); if (EFI_ERROR (Status)) return Status; return gBS->ExitBootServices (ImageHandle, Key);';
    const result = run(head + block('PrepareForOsHandoff') + caller(body));
    expect(result.outcome).toMatchObject({ ended: 'returned', status: 0n, findings: [] });
  });
});

// `firmament diff`: maps of one machine from scripts and maps beside one another.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/comparison';
import { type CommandLine, commandLine } from './command-line';

const SCRIPT = `#include <Uefi.h>
#include <Library/UefiBootServicesTableLib.h>
#pragma firmament platform "x64-pc"

EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
  EFI_PHYSICAL_ADDRESS  Memory;

  return gBS->AllocatePages (AllocateAnyPages, PAGES_OF, 16, &Memory);
}
`;

let line: CommandLine;
const path = (name: string) => join(line.folder, name);

beforeAll(async () => {
  line = await commandLine();
  await writeFile(path('boot.c'), SCRIPT.replace('PAGES_OF', 'EfiLoaderData'));
  await writeFile(path('other.c'), SCRIPT.replace('PAGES_OF', 'EfiUnusableMemory'));
  await writeFile(path('wrong.c'), 'this is no C');
  expect(await line.firmament(['export', 'boot.c', '--format', 'json', '-o', 'boot.json'])).toMatchObject({ code: 0 });
}, 60_000);

afterAll(() => line.remove());

async function diff(...args: string[]): Promise<{ code: number; stderr: string } & Pick<Comparison, 'witnesses' | 'rows'>> {
  const { code, stdout, stderr } = await line.firmament(['diff', '--json', ...args]);
  return { code, stderr, ...(stdout === '' ? { witnesses: [], rows: [] } : (JSON.parse(stdout) as Comparison)) };
}

describe('diff', () => {
  test('of a script and the map that it was exported to finds them equal', async () => {
    const { code, witnesses, rows } = await diff('boot.c', 'boot.json');
    // The exported map has the regions of its platform too, which come first.
    expect(witnesses.map(({ kind, title }) => [kind, title])).toEqual([
      ['platform', 'boot.c, platform'],
      ['uefi', 'boot.c'],
      ['uefi', 'boot.c, UEFI memory map'],
    ]);
    expect(rows.filter(({ cells }) => cells[1]?.nature !== cells[2]?.nature)).toEqual([]);
    expect(code).toBe(0);
  });

  test('of two scripts shows what they leave behind, and ends with 1', async () => {
    const { code, rows } = await diff('boot.c', 'other.c');
    expect(rows.map(({ start, end, cells }) => [BigInt(end) - BigInt(start), ...cells.map(({ nature }) => nature)])).toContainEqual([
      16n << 12n,
      'loader',
      'unusable',
    ]);
    expect(code).toBe(1);
  });

  test('of a script that does not compile says why, and compares nothing', async () => {
    const { code, stderr, witnesses } = await diff('boot.c', 'wrong.c');
    expect(stderr).toMatch(/wrong\.c:1:\d+: error/);
    expect({ code, witnesses }).toEqual({ code: 2, witnesses: [] });
  });
});

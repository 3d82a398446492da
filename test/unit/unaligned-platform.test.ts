// Platforms whose regions begin and end off page bounds, as real e820 tables and data sheets have them: whatever the kinds, DXE starts or says
// why it does not, and every moment can be shown and exported.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../src/base/finding';
import { exportMoment, formats, run } from '../../src/firmament';
import { memoryDescriptors, memoryMapOf } from '../../src/moment';

const FILE = 'odd.platform.jsonc';

const SCRIPT = {
  name: 'map.c',
  text: `#pragma firmament platform "odd.platform.jsonc"
#include <Uefi.h>
#include <Library/UefiBootServicesTableLib.h>
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
  UINTN   Size = 0;
  UINTN   Key;
  UINTN   DescriptorSize;
  UINT32  Version;
  return gBS->GetMemoryMap (&Size, NULL, &Key, &DescriptorSize, &Version) == EFI_BUFFER_TOO_SMALL ? EFI_SUCCESS : EFI_ABORTED;
}
`,
};

const BANNER = { product: 'Firmament', version: '0', input: FILE };

interface Odd {
  readonly kind: string;
  readonly base: number;
  readonly size: number;
}

function platform(regions: readonly Odd[]): string {
  const ram = { id: 'main', name: 'Main', kind: 'ram', base: '16M', size: '64M' };
  const odd = regions.map(({ kind, base, size }, i) => ({ id: `r${i}`, name: `R${i}`, kind, base: `0x${base.toString(16)}`, size }));
  return JSON.stringify({ id: 'odd', name: 'Odd', architecture: 'x64', addressBits: 40, regions: [ram, ...odd] });
}

function go(regions: readonly Odd[]) {
  const ran = run({ sources: [SCRIPT], presets: {}, files: { [FILE]: { name: FILE, text: platform(regions) } } });
  return { ...ran, last: ran.outcome?.recording.moment(ran.outcome.recording.length) };
}

describe('regions off page bounds', () => {
  test('a reserved range that begins within a page keeps its address, and has no whole page', () => {
    const { last, findings } = go([
      { kind: 'ram', base: 0, size: 0x9fc00 },
      { kind: 'reserved', base: 0x9fc00, size: 0x400 },
    ]);
    expect(hasErrors(findings)).toBe(false);
    // GetMemoryMap gives the base as GCD has it and the length shifted by twelve (spec 4.5).
    const rows = last?.memoryMap ? [...memoryDescriptors(last.memoryMap)] : [];
    expect(rows.filter(({ physicalStart }) => physicalStart === 0x9fc00n).map(({ numberOfPages }) => numberOfPages)).toEqual([0n]);
    expect([...memoryDescriptors(memoryMapOf(rows))]).toEqual(rows);
  });

  test('of any kind, anywhere, can be run and written in every format', { timeout: 60_000 }, () => {
    const odd = fc.record({
      kind: fc.constantFrom('ram', 'reserved', 'mmio', 'persistent', 'unaccepted', 'unusable', 'flash'),
      base: fc.integer({ min: 0, max: 0x20_0000_0000 }),
      size: fc.oneof(fc.integer({ min: 1, max: 0x3000 }), fc.integer({ min: 1, max: 0x4000_0000 })),
    });
    fc.assert(
      fc.property(fc.array(odd, { minLength: 1, maxLength: 5 }), (regions) => {
        const { outcome, last, findings } = go(regions);
        // What cannot be run is refused with an error of the platform's rules.
        if (!outcome || !last) {
          expect(hasErrors(findings)).toBe(true);
          return;
        }
        for (const format of formats().filter(({ write, id }) => write && id !== 'png')) {
          expect(() => exportMoment(last, format.id, {}, BANNER), format.id).not.toThrow();
        }
      }),
      { numRuns: 60 },
    );
  });
});

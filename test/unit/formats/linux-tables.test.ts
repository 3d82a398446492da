import { describe, expect, it } from 'vitest';
import { inputOf } from '../../../src/formats/input';
import { linuxTables } from '../../../src/formats/linux-tables';
import type { Imported } from '../../../src/moment';
import { memoryDescriptors } from '../../../src/moment';

const read = (name: string, ...lines: string[]): Imported =>
  (linuxTables.read as NonNullable<typeof linuxTables.read>)(inputOf(name, lines.join('\n')));
const shown = (imported: Imported) => imported.moment.regions.map((r) => [r.name, r.kind, r.base, r.base + r.size, r.node]);

describe('Linux tables', () => {
  it("reads memblock's lists, with and without node and flags", () => {
    expect(
      shown(
        read(
          'memblock_memory.txt',
          '   0: 0x0000000040000000..0x00000000bc43ffff',
          '   1: 0x00000000bc440000..0x00000000bc72ffff    1 NOMAP',
        ),
      ),
    ).toEqual([
      ['memory', 'ram', 0x40000000n, 0xbc440000n, undefined],
      ['memory', 'ram', 0xbc440000n, 0xbc730000n, 1],
    ]);
    expect(shown(read('memblock_reserved.txt', '   0: 0x0000000000001000..0x0000000000001208'))).toEqual([
      ['reserved', 'reserved', 0x1000n, 0x1209n, undefined],
    ]);
  });

  it("reads the firmware's map", () => {
    const imported = read(
      'firmware_memmap.txt',
      '0 0x0 0x9fbff System RAM',
      '1 0x9fc00 0x9ffff Reserved',
      '2 0x100000 0x1fffff ACPI Tables',
      '3 0x100000 0x1ffff',
    );
    expect(shown(imported).map(([name, kind]) => [name, kind])).toEqual([
      ['System RAM', 'ram'],
      ['Reserved', 'reserved'],
      ['ACPI Tables', 'reserved'],
    ]);
    expect(imported.findings.map((f) => [f.rule, f.place?.line])).toEqual([['import-unread', 4]]);
  });

  it('reads the EFI runtime map with virtual addresses', () => {
    const imported = read('x', '0 0xb 0xffc00000 0xfffffffeffc00000 0x400 0x8000000000000001');
    const { memoryMap } = imported.moment;
    expect(memoryMap && [...memoryDescriptors(memoryMap)]).toEqual([
      { type: 11, physicalStart: 0xffc00000n, numberOfPages: 0x400n, attribute: 0x8000000000000001n, virtualStart: 0xfffffffeffc00000n },
    ]);
  });
});

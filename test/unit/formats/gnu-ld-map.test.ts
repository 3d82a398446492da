import { describe, expect, it } from 'vitest';
import { gnuLdMap } from '../../../src/formats/gnu-ld-map';
import { inputOf } from '../../../src/formats/input';
import type { Imported } from '../../../src/moment';

const read = (...lines: string[]): Imported => (gnuLdMap.read as NonNullable<typeof gnuLdMap.read>)(inputOf('x.map', lines.join('\n')));

const AREAS = [
  'Archive member included to satisfy reference by file (symbol)',
  '',
  'Memory Configuration',
  '',
  'Name             Origin             Length             Attributes',
  'FLASH            0x08000000         0x00001000         xr',
  'RAM              0x20000000         0x00000100         xrw',
  'NONE             0x30000000         0x00000000',
  '*default*        0x00000000         0xffffffff',
  '',
  'Linker script and memory map',
  '',
  'LOAD obj/app.o',
];

describe('link maps', () => {
  it('puts sections and their images into regions', () => {
    const imported = read(
      ...AREAS,
      '.text           0x08000000      0x200',
      ' .text          0x08000000      0x200 obj/app.o',
      '                0x08000000                main',
      '.data           0x20000000       0x24 load address 0x08000200',
      '.bss            0x20000024       0x10 load address 0x08000224',
      '.a_section_with_a_long_name',
      '                0x20000034        0x4 load address 0x08000234',
      '.debug_info     0x00000000      0x999',
      '.empty          0x20000040        0x0',
    );
    const names = new Map(imported.moment.regions.map((r) => [r.id, r.name]));
    expect(imported.moment.regions.map((r) => [r.name, r.kind, r.base, r.size, names.get(r.parent ?? '')])).toEqual([
      ['FLASH', 'flash', 0x8000000n, 0x1000n, undefined],
      ['RAM', 'ram', 0x20000000n, 0x100n, undefined],
      ['.text', 'flash', 0x8000000n, 0x200n, 'FLASH'],
      ['.data', 'reserved', 0x20000000n, 0x24n, 'RAM'],
      ['.data (load image)', 'flash', 0x8000200n, 0x24n, 'FLASH'],
      ['.bss', 'reserved', 0x20000024n, 0x10n, 'RAM'],
      ['.a_section_with_a_long_name', 'reserved', 0x20000034n, 4n, 'RAM'],
      ['.a_section_with_a_long_name (load image)', 'flash', 0x8000234n, 4n, 'FLASH'],
    ]);
    expect(imported.findings.map((f) => [f.severity, f.rule, f.count])).toEqual([
      ['info', 'import-unread', 1],
      ['info', 'import-unread', 1],
      ['info', 'import-unread', 2],
      ['info', 'import-unread', 1],
      ['info', 'import-unread', 1],
      ['info', 'import-unread', 1],
      ['info', 'import-unrelated', 2],
    ]);
  });

  it('names a section that leaves its region, overlapping sections and cut regions', () => {
    const imported = read(
      ...AREAS.slice(0, 7),
      'CUT              0x08000000         0x00',
      ...AREAS.slice(8),
      '.bss            0x20000080      0x100',
      '.more           0x20000100       0x10',
    );
    expect(imported.findings.filter((f) => f.severity === 'warning').map((f) => f.message)).toEqual([
      'not read: a region that is cut or garbled',
      '.bss [0x20000080, 0x20000180) leaves RAM [0x20000000, 0x20000100) by 0x80 bytes',
      'the list of sections contradicts itself: .bss [0x20000080, 0x20000180) (line 14) and .more [0x20000100, 0x20000110) (line 15) overlap',
    ]);
  });
});

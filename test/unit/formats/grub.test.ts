import { describe, expect, it } from 'vitest';
import { grub } from '../../../src/formats/grub';
import { inputOf } from '../../../src/formats/input';
import type { Imported } from '../../../src/moment';
import { memoryDescriptors } from '../../../src/moment';

const read = (text: string): Imported => (grub.read as NonNullable<typeof grub.read>)(inputOf('grub.log', text));

const LSMMAP = [
  'grub> lsmmap',
  'base_addr = 0x0, length = 0x9fc00, available RAM',
  'base_addr = 0x9fc00, length = 0x400, reserved RAM',
  'base_addr = 0x806000, length = 0x2000, ACPI non-volatile storage RAM',
];
const LSEFIMMAP = [
  'Type      Physical start  - end             #Pages        Size Attributes',
  'conv-mem  0000000048000000-000000006c78cfff 0002478d 597556KiB WB',
  'RT-code   000000007c440000-000000007c4bffff 00000080    512KiB RT WB',
  'Unk 70000001 0000000004000000-0000000007ffffff 00004000     64MiB RT UC WC WT WB UCE',
];

describe('GRUB memory maps', () => {
  it('reads lsmmap and lsefimmap of a console that ends lines with LF CR', () => {
    const imported = read([...LSMMAP, ...LSEFIMMAP].join('\n\r'));
    expect(imported.moment.regions.map((r) => [r.kind, r.base, r.size, r.tags])).toEqual([
      ['ram', 0n, 0x9fc00n, ['available RAM']],
      ['reserved', 0x9fc00n, 0x400n, ['reserved RAM']],
      ['reserved', 0x806000n, 0x2000n, ['ACPI non-volatile storage RAM']],
    ]);
    const { memoryMap } = imported.moment;
    expect(memoryMap && [...memoryDescriptors(memoryMap)].map((row) => [row.type, row.numberOfPages, row.attribute])).toEqual([
      [7, 0x2478dn, 8n],
      [5, 0x80n, 0x8000000000000008n],
      [0x70000001, 0x4000n, 0x800000000000001fn],
    ]);
    expect(imported.findings.map((f) => [f.rule, f.count])).toEqual([['import-unrelated', 1]]);
  });

  it('makes a map of each run', () => {
    const imported = read([...LSMMAP, ...LSMMAP, ...LSEFIMMAP, ...LSEFIMMAP].join('\n'));
    expect(imported.moment.regions).toHaveLength(3);
    expect(imported.also?.map((m) => [m.title, m.regions.length, m.memoryMap?.length])).toEqual([
      ['grub.log, lsmmap run 2', 3, undefined],
      ['grub.log, lsefimmap run 2', 0, 3],
    ]);
  });

  it('lists cut rows and unknown words, and compares pages', () => {
    const imported = read(
      [
        'base_addr = 0x0, length = 0x9fc00, quantum RAM',
        'base_addr = 0x0, leng',
        'conv-mem  0000000048000000-000000006c78cfff 0002478e 597556KiB WB',
        'conv-mem  0000000048000000-000000006c78cfff 0002478d 5975',
      ].join('\n'),
    );
    expect(imported.findings.map((f) => [f.rule, f.place?.line])).toEqual([
      ['import-unread', 1],
      ['import-unread', 2],
      ['import-contradiction', 3],
      ['import-unread', 4],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { inputOf } from '../../../src/formats/input';
import { uefiShellMemmap } from '../../../src/formats/uefi-shell-memmap';
import type { Imported } from '../../../src/moment';
import { memoryDescriptors } from '../../../src/moment';

const read = (text: string): Imported => (uefiShellMemmap.read as NonNullable<typeof uefiShellMemmap.read>)(inputOf('map.txt', text));
const rows = (imported: Imported) => (imported.moment.memoryMap ? [...memoryDescriptors(imported.moment.memoryMap)] : []);
const messages = (imported: Imported, rule: string) => imported.findings.filter((f) => f.rule === rule).map((f) => f.message);

const HEADING = 'Type       Start            End              # Pages          Attributes';
const ROWS = [
  'BS_Code    0000000000000000-0000000000000FFF 0000000000000001 000000000000000F',
  'Available  0000000000001000-000000000009FFFF 000000000000009F 000000000000000F',
  'Reserved   00000000B0000000-00000000BFFFFFFF 0000000000010000 0000000000000001',
  '70000001   0000000000100000-00000000001FFFFF 0000000000000100 800000000000000F',
];
const TOTALS = ['  BS_Code   :              1 Pages (4,096 Bytes)', '  Available :            159 Pages (651,264 Bytes)'];

describe('UEFI shell memmap', () => {
  it('reads rows in their order, pages as hexadecimal, OEM types by number', () => {
    const imported = read([HEADING, ...ROWS, ' ', ...TOTALS].join('\r\n'));
    expect(rows(imported).map((row) => [row.type, row.physicalStart, row.numberOfPages, row.attribute])).toEqual([
      [3, 0n, 1n, 15n],
      [7, 0x1000n, 159n, 15n],
      [0, 0xb0000000n, 65536n, 1n],
      [0x70000001, 0x100000n, 256n, 0x800000000000000fn],
    ]);
    expect(imported.moment.memoryMap?.line).toEqual(Uint32Array.of(2, 3, 4, 5));
    expect(imported.findings).toEqual([]);
  });

  it('reads the names of old shells and of -sfo', () => {
    const old = read(
      'available  0000000000001000-0000000000001FFF  0000000000000001 000000000000000F\nMemMapIO   00000000FEC00000-00000000FEC00FFF 0000000000000001 8000000000000001',
    );
    expect(rows(old).map((row) => row.type)).toEqual([7, 11]);
    const sfo = read(
      'ShellCommand,"memmap"\nMemoryMap,"BootServiceData","44000000","4401FFFF","20","8"\nMemoryMapSummary,"131072","0","0","131072","0","0","0","0","0", "0"',
    );
    expect(rows(sfo)).toEqual([{ type: 4, physicalStart: 0x44000000n, numberOfPages: 0x20n, attribute: 8n }]);
    expect(sfo.findings).toEqual([]);
  });

  it('makes a map of each run', () => {
    const imported = read([HEADING, ...ROWS, ...TOTALS, 'Shell> memmap', HEADING, ROWS[0]].join('\n'));
    expect(rows(imported)).toHaveLength(4);
    expect(imported.also?.map((moment) => moment.memoryMap?.length)).toEqual([1]);
    expect(messages(imported, 'import-several')).toHaveLength(1);
  });

  it('names both numbers where a page count, a total and the rows disagree', () => {
    const wrong = read('BS_Code    0000000000000000-0000000000000FFF 0000000000000002 000000000000000F');
    expect(messages(wrong, 'import-contradiction')[0]).toMatch(/0x1 pages.*0x2/);
    const missing = read([HEADING, ROWS[0], ...TOTALS].join('\n'));
    expect(messages(missing, 'import-contradiction')).toEqual([
      'the totals say 159 pages of EfiConventionalMemory, the rows that were read have 0',
    ]);
  });

  it('names overlapping rows with their lines', () => {
    const imported = read([HEADING, ROWS[1], 'BS_Data    0000000000002000-0000000000003FFF 0000000000000002 000000000000000F'].join('\n'));
    const [finding] = imported.findings.filter((f) => f.rule === 'import-overlap');
    expect(finding?.message).toBe(
      'memmap run 1 contradicts itself: EfiConventionalMemory [0x1000, 0xA0000) (line 2) and EfiBootServicesData [0x2000, 0x4000) (line 3) overlap',
    );
    expect(finding?.range).toEqual({ start: 0x2000n, end: 0x4000n });
  });

  it.each([
    ['a cut row', 'BS_Code    0000000000000000-0000000000000FFF 00000000000', /cut or garbled/],
    ['a cut range', 'BS_Code    00000000000', /cut or garbled/],
    ['an unknown type', 'Nonsense   0000000000000000-0000000000000FFF 0000000000000001 000000000000000F', /"Nonsense" is no memory type/],
    ['a half page', 'BS_Code    0000000000000000-00000000000007FF 0000000000000001 000000000000000F', /whole pages/],
    ['a turned range', 'BS_Code    0000000000002000-0000000000000FFF 0000000000000001 000000000000000F', /ends before it starts/],
    ['a cut -sfo row', 'MemoryMap,"BootServiceData","44000000","4401', /cut or garbled/],
  ])('lists %s as unread, with its place', (_what, line, reason) => {
    const imported = read([HEADING, ROWS[0], line].join('\n'));
    expect(rows(imported)).toHaveLength(1);
    const [finding] = imported.findings.filter((f) => f.rule === 'import-unread');
    expect(finding?.message).toMatch(reason);
    expect(finding?.place).toMatchObject({ file: 'map.txt', line: 3 });
  });

  it('counts what does not belong to the map', () => {
    expect(read(['Shell> memmap', HEADING, ROWS[0], 'FS0:\\> reset -s'].join('\n')).findings.map((f) => [f.rule, f.count])).toEqual([
      ['import-unrelated', 2],
    ]);
  });
});

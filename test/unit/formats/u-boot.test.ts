import { describe, expect, it } from 'vitest';
import { inputOf } from '../../../src/formats/input';
import { uBoot } from '../../../src/formats/u-boot';
import type { Imported } from '../../../src/moment';
import { memoryDescriptors } from '../../../src/moment';

const read = (...lines: string[]): Imported => (uBoot.read as NonNullable<typeof uBoot.read>)(inputOf('console.log', lines.join('\r\n')));

const BDINFO = [
  '=> bdinfo',
  'boot_params = 0x0000000000000000',
  'DRAM bank   = 0x0000000000000000',
  '-> start    = 0x0000000040000000',
  '-> size     = 0x0000000020000000',
  'DRAM bank   = 0x0000000000000001',
  '-> start    = 0x0000000080000000',
  '-> size     = 0x0000000010000000',
  'flashstart  = 0x0000000020000000',
  'flashsize   = 0x0000000002000000',
  'relocaddr   = 0x000000005ff38000',
];
const LMB = [
  'lmb_dump_all:',
  ' memory.cnt  = 0x1',
  ' memory[0]\t[0x40000000-0x5fffffff], 0x20000000 bytes flags: 0',
  ' memory[1]\t[0x80000000-0x8fffffff], 0x10000000 bytes flags: 0',
  ' reserved[0]\t[0x5ddf3000-0x5fffffff], 0x0220d000 bytes flags: 0',
  ' reserved[1]\t[0x8f000000-0x8fffffff], 0x01000000 bytes flags: no-map, no-overwrite',
];

describe('U-Boot console', () => {
  it('reads banks, flash and reservations inside their bank', () => {
    const imported = read(...BDINFO, ...LMB);
    expect(imported.moment.regions.map((r) => [r.name, r.kind, r.base, r.size, r.parent])).toEqual([
      ['DRAM bank 0', 'ram', 0x40000000n, 0x20000000n, undefined],
      ['DRAM bank 1', 'ram', 0x80000000n, 0x10000000n, undefined],
      ['flash', 'flash', 0x20000000n, 0x2000000n, undefined],
      ['lmb reserved 0', 'reserved', 0x5ddf3000n, 0x220d000n, 'bank-40000000'],
      ['lmb reserved 1', 'reserved', 0x8f000000n, 0x1000000n, 'bank-80000000'],
    ]);
    expect(imported.moment.regions[4]?.tags).toEqual(['lmb', 'reserved', 'flags no-map, no-overwrite']);
    expect(imported.moment.regions[0]?.place).toMatchObject({ line: 4, endLine: 5 });
    expect(imported.also?.map((m) => m.regions.length)).toEqual([2]);
    expect(imported.findings.map((f) => [f.rule, f.severity, f.count])).toEqual([
      ['import-unread', 'info', 2],
      ['import-unrelated', 'info', 3],
    ]);
  });

  it('takes lmb memory for the banks when there are none', () => {
    const imported = read(...LMB);
    expect(imported.moment.regions.map((r) => r.name)).toEqual(['lmb memory 0', 'lmb memory 1', 'lmb reserved 0', 'lmb reserved 1']);
    expect(imported.also).toBeUndefined();
  });

  it('reads efidebug memmap with exclusive ends', () => {
    const imported = read(
      'Type             Start            End              Attributes',
      '================ ================ ================ ==========',
      'CONVENTIONAL     0000000040000000-000000007de27000 WB',
      'RUNTIME DATA     000000007de27000-000000007de29000 WB|RT',
    );
    const { memoryMap } = imported.moment;
    expect(memoryMap && [...memoryDescriptors(memoryMap)].map((row) => [row.type, row.numberOfPages, row.attribute])).toEqual([
      [7, 0x3de27n, 8n],
      [6, 2n, 0x8000000000000008n],
    ]);
  });

  it('keeps the domains of OpenSBI apart', () => {
    const imported = read(
      'Domain0 Region00          : 0x0000000002000000-0x000000000200ffff (I)',
      'Domain0 Region02          : 0x0000000000000000-0xffffffffffffffff (R,W,X)',
      ...BDINFO,
    );
    expect(imported.also?.map((m) => m.regions.map((r) => [r.kind, r.parent]))).toEqual([
      [
        ['mmio', 'domain-0'],
        ['ram', undefined],
      ],
    ]);
  });

  it('names contradictions and cut rows', () => {
    const imported = read(
      '-> start    = 0x40000000',
      ' reserved[0]\t[0x1000-0x1fff], 0x2000 bytes flags: 0',
      ' reserved[1]\t[0x1800-0x27ff], 0x1000 bytes flags: 0',
      ' reserved[2]\t[0x3000-',
    );
    expect(imported.findings.map((f) => [f.rule, f.place?.line])).toEqual([
      ['import-contradiction', 2],
      ['import-unread', 4],
      ['import-unread', 1],
      ['import-overlap', 3],
    ]);
  });
});

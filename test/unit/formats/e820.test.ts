import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { e820C } from '../../../src/formats/e820-c';
import { e820RowsOf } from '../../../src/formats/e820-rows';
import { type Format, optionsOf } from '../../../src/formats/format';
import { inputOf } from '../../../src/formats/input';
import { linuxMemmap } from '../../../src/formats/linux-memmap';
import { type Imported, type Moment, memoryMapOf } from '../../../src/moment';
import { anyMoment } from './any-moment';
import { isInstalled, itWith, runOn } from './oracle';
import { region } from './region';

const BANNER = { product: 'Firmament 0.0.0', input: 'in' };
const write = (format: Format, moment: Moment, options = {}) =>
  (format.write as NonNullable<Format['write']>)(moment, optionsOf(format, options).options, BANNER) as {
    text: string;
    findings: Imported['findings'];
  };

const PC: Moment = {
  title: 'pc',
  regions: [
    region('low', 0n, 0xa0000n, 'ram'),
    region('ebda', 0x9fc00n, 0x400n, 'reserved', { parent: 'low' }),
    region('high', 0x100000n, 0x3ff00000n, 'ram'),
    region('acpi', 0x3f000000n, 0x10000n, 'reserved', { parent: 'high', tags: ['BIOS-e820', 'ACPI data'] }),
    region('nvs', 0x3f010000n, 0x1000n, 'reserved', { parent: 'high', tags: ['ACPI NVS'] }),
    region('bad', 0x3f020000n, 0x1000n, 'unusable', { parent: 'high' }),
    region('nvdimm', 0x100000000n, 0x40000000n, 'persistent'),
    region('lapic', 0xfee00000n, 0x1000n, 'mmio'),
    region('com1', 0x3f8n, 8n, 'io-port'),
  ],
};

describe('e820 rows', () => {
  it('let a child cover its parent, and leave MMIO as a hole', () => {
    const { rows, findings } = e820RowsOf(PC, 'It');
    expect(rows.map((row) => [row.start, row.start + row.size, row.type, row.name])).toEqual([
      [0n, 0x9fc00n, 1, 'low'],
      [0x9fc00n, 0xa0000n, 2, 'ebda'],
      [0x100000n, 0x3f000000n, 1, 'high'],
      [0x3f000000n, 0x3f010000n, 3, 'acpi'],
      [0x3f010000n, 0x3f011000n, 4, 'nvs'],
      [0x3f011000n, 0x3f020000n, 1, 'high'],
      [0x3f020000n, 0x3f021000n, 5, 'bad'],
      [0x3f021000n, 0x40000000n, 1, 'high'],
      [0x100000000n, 0x140000000n, 7, 'nvdimm'],
    ]);
    expect(findings.map((f) => f.message)).toEqual([
      'It does not carry MMIO ranges, which an e820 table leaves as holes (1), I/O port ranges (1)',
    ]);
  });

  it('join neighbours of a UEFI memory map as the EFI stub does', () => {
    const rows = (...types: number[]) =>
      memoryMapOf(types.map((type, i) => ({ type, physicalStart: BigInt(i) << 12n, numberOfPages: 1n, attribute: 15n })));
    const { rows: made } = e820RowsOf({ title: 'x', regions: [], memoryMap: rows(3, 7, 4, 9, 10, 6, 0, 8, 14, 11, 7) }, 'It');
    expect(made.map((row) => [Number(row.start >> 12n), Number(row.size >> 12n), row.type])).toEqual([
      [0, 3, 1],
      [3, 1, 3],
      [4, 1, 4],
      [5, 2, 2],
      [7, 1, 5],
      [8, 1, 7],
      [10, 1, 1],
    ]);
  });

  it('never overlap and stand in order, whatever the moment', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        let reach = 0n;
        for (const row of e820RowsOf(moment, 'It').rows) {
          expect(row.start >= reach && row.size > 0n).toBe(true);
          reach = row.start + row.size;
        }
      }),
    );
  });
});

describe('memmap= parameters', () => {
  it('use the largest exact unit and the sign of the type', () => {
    expect(write(linuxMemmap, PC).text).toBe(
      'memmap=exactmap memmap=639K@0 memmap=1K$639K memmap=1007M@1M memmap=64K#1008M memmap=4K%1032256K+4 memmap=60K@1032260K memmap=4K%1032320K+5 memmap=16252K@1032324K memmap=1G%4G+7\n',
    );
    expect(write(linuxMemmap, PC, { escape: 'grub', exactmap: false }).text).toContain('memmap=1K\\\\\\$639K');
  });

  it('are read from a command line, with what they change listed as unread', () => {
    const read = (text: string) => (linuxMemmap.read as NonNullable<Format['read']>)(inputOf('cmdline', text));
    const imported = read(
      'root=/dev/sda memmap=exactmap memmap=640K@0,64M$0x10000000 memmap=32M#0x18000000 memmap=1G!4G memmap=4K%0x1000-1+2 memmap=nonsense quiet',
    );
    expect(imported.moment.regions.map((r) => [r.kind, r.base, r.size, r.tags])).toEqual([
      ['ram', 0n, 0xa0000n, ['type 1']],
      ['reserved', 0x10000000n, 0x4000000n, ['type 2']],
      ['reserved', 0x18000000n, 0x2000000n, ['type 3']],
      ['persistent', 0x100000000n, 0x40000000n, ['type 12']],
    ]);
    expect(imported.findings.map((f) => [f.message, f.place?.column])).toEqual([
      ['not read: a change of entries that are not here', 102],
      ['not read: "nonsense" is no memmap=size@start', 123],
    ]);
  });

  it('say what the rows say', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { rows } = e820RowsOf(moment, 'It');
        const again = (linuxMemmap.read as NonNullable<Format['read']>)(inputOf('cmdline', write(linuxMemmap, moment).text)).moment;
        expect(e820RowsOf(again, 'It').rows.map(({ name: _, ...row }) => row)).toEqual(rows.map(({ name: _, ...row }) => row));
      }),
    );
  });
});

describe('e820 tables in C', () => {
  for (const compiler of ['gcc', 'clang'])
    itWith(compiler)(`compile with ${compiler} in every standard and hold the rows`, () => {
      fc.assert(
        fc.property(anyMoment, fc.constantFrom('c99', 'c11', 'c17', 'c2x'), (moment, standard) => {
          const { text } = write(e820C, moment);
          const program =
            '#include <stdio.h>\n#include "t.h"\nint main(void) { unsigned i; for (i = 0; i < E820_ENTRIES; i++) printf("%llx %llx %u\\n", (unsigned long long)e820_table[i].addr, (unsigned long long)e820_table[i].size, (unsigned)e820_table[i].type); return sizeof(struct e820_entry) == 20 ? 0 : 1; }\n';
          const { status, stdout, stderr } = runOn({ 't.h': text, 'm.c': program }, 'sh', [
            '-c',
            `${compiler} -std=${standard} -Wall -Wextra -Werror -Wno-type-limits -Wno-tautological-compare -o m m.c && ./m`,
          ]);
          expect(stderr).toBe('');
          expect(status).toBe(0);
          expect(stdout).toBe(
            e820RowsOf(moment, 'It')
              .rows.map((row) => `${row.start.toString(16)} ${row.size.toString(16)} ${row.type}\n`)
              .join(''),
          );
        }),
        { numRuns: isInstalled(compiler) ? 12 : 0, seed: 5 },
      );
    });

  itWith('g++')('compile as C++', () => {
    const { stderr, status } = runOn(
      { 't.h': write(e820C, PC).text, 'm.cpp': '#include "t.h"\nunsigned f() { return e820_table[0].type; }\n' },
      'g++',
      ['-std=c++17', '-Wall', '-Wextra', '-Werror', '-fsyntax-only', 'm.cpp'],
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('warn above the 128 entries of the zero page', () => {
    const regions = Array.from({ length: 129 }, (_, i) => region(`r${i}`, BigInt(i) * 0x2000n, 0x1000n, 'ram'));
    expect(write(e820C, { title: 'x', regions }).findings.map((f) => f.rule)).toEqual(['export-limit']);
  });
});

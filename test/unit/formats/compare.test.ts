// Maps of one machine side by side: each rule on its own, sweeping as a property, and the sets of captures in ../shared/samples.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Nature, WitnessKind } from '../../../src/comparison';
import { compareMaps } from '../../../src/firmament';
import { compareWitnesses } from '../../../src/formats/compare';
import { importBytes } from '../../../src/formats/import';
import { inputOf } from '../../../src/formats/input';
import { hotPlugRanges, type Witness, witnessesOfAll } from '../../../src/formats/witness';
import { WITNESS_RULES } from '../../../src/formats/witness-rules';

const bytesOf = (text: string) => inputOf('x', text).bytes;
const mapsOf = (name: string, bytes: Uint8Array) => {
  const { moment, also = [], format } = importBytes({ name, bytes });
  return { moments: [moment, ...also], ...(format === undefined ? {} : { format }) };
};

const SHELL = [
  'Type       Start            End              # Pages          Attributes',
  'BS_Code    0000000000000000-0000000000000FFF 0000000000000001 000000000000000F',
  'Available  0000000000001000-000000000009FFFF 000000000000009F 000000000000000F',
  'Available  0000000000100000-0000000000FFFFFF 0000000000000F00 000000000000000F',
  'BS_Data    0000000001000000-0000000001FFFFFF 0000000000001000 000000000000000F',
  'LoaderData 0000000002000000-0000000002FFFFFF 0000000000001000 000000000000000F',
  'RT_Data    0000000003000000-00000000030FFFFF 0000000000000100 800000000000000F',
  'ACPI_Recl  0000000003100000-00000000031FFFFF 0000000000000100 000000000000000F',
  'MMIO       00000000FFC00000-00000000FFFFFFFF 0000000000000400 8000000000000001',
].join('\n');
const IOMEM = [
  '00000000-00000fff : Reserved',
  '00001000-0009ffff : System RAM',
  '000a0000-000bffff : PCI Bus 0000:00',
  '00100000-02ffffff : System RAM',
  '  00200000-002fffff : Kernel code',
  '  01000000-010fffff : Crash kernel',
  '03000000-030fffff : Reserved',
  '03100000-031fffff : ACPI Tables',
  'fec00000-fec003ff : IOAPIC 0',
  'ffc00000-ffffffff : Reserved',
].join('\n');

describe('maps of one boot', () => {
  it('takes what a list of runtime memory leaves out as said by nobody, not as gone', () => {
    const runtime = ['0 0x6 0x3000000 0xfffffffefea00000 0x100 0x800000000000000f'].join('\n');
    const { witnesses, rows, unexplained } = compareMaps([
      mapsOf('memmap.txt', bytesOf(SHELL)),
      mapsOf('runtime-map.txt', bytesOf(runtime)),
      mapsOf('iomem.txt', bytesOf(IOMEM)),
    ]);
    expect(witnesses.map(({ title, kind }) => [title, kind])).toEqual([
      ['memmap.txt', 'uefi'],
      ['runtime-map.txt', 'uefi'],
      ['iomem.txt', 'iomem'],
    ]);
    expect(unexplained).toBe(0n);
    const cellsAt = (at: bigint) => rows.find(({ start, end }) => start <= at && at < end)?.cells.map(({ nature }) => nature);
    expect(cellsAt(0x100_1000n)).toEqual(['boot-services', 'unlisted', 'taken']);
    expect(cellsAt(0x300_0000n)).toEqual(['runtime', 'runtime', 'reserved']);
    // Free in both maps that speak of it.
    expect(cellsAt(0x20_0000n - 1n)).toBeUndefined();
  });

  it('knows the regions of a moment that was exported for a platform', () => {
    const region = { id: 'low', name: 'Low RAM', base: '0x0', size: '0xa0000', kind: 'ram', attributes: [] };
    const moment = { version: 1, title: 'x', regions: [region] };
    const kindOf = (more: object) => compareMaps([mapsOf('x.json', bytesOf(JSON.stringify({ ...moment, ...more })))]).witnesses[0]?.kind;
    expect(kindOf({ phase: 'runtime', event: 3 })).toBe('platform');
    const place = { file: 'a.platform.jsonc', line: 1, column: 1, endLine: 2, endColumn: 1 };
    expect(kindOf({ regions: [{ ...region, place }] })).toBe('platform');
    expect(kindOf({})).toBe('other');
  });

  it('explains each step from the firmware to the kernel', () => {
    const { witnesses, rows, unexplained } = compareMaps([mapsOf('iomem.txt', bytesOf(IOMEM)), mapsOf('memmap.txt', bytesOf(SHELL))]);
    expect(witnesses.map(({ title, kind }) => [title, kind])).toEqual([
      ['memmap.txt', 'uefi'],
      ['iomem.txt', 'iomem'],
    ]);
    expect(unexplained).toBe(0n);
    expect(
      rows.map(({ start, end, rules, cells }) => [
        start,
        end,
        rules.join(),
        cells.map(({ nature, line }) => `${nature} ${line ?? ''}`).join(' → '),
      ]),
    ).toEqual([
      [0n, 0x1000n, 'page-0', 'boot-services 2 → reserved 1'],
      [0xa_0000n, 0xc_0000n, 'legacy-area', 'absent  → mmio 3'],
      [0x20_0000n, 0x30_0000n, 'kernel', 'free 4 → taken 5'],
      [0x100_0000n, 0x110_0000n, 'crash-kernel', 'boot-services 5 → taken 6'],
      [0x110_0000n, 0x200_0000n, 'boot-services', 'boot-services 5 → free 4'],
      [0x200_0000n, 0x300_0000n, 'loader', 'loader 6 → free 4'],
      [0x300_0000n, 0x310_0000n, 'runtime', 'runtime 7 → reserved 7'],
      [0xfec0_0000n, 0xfec0_0400n, 'devices', 'absent  → mmio 9'],
      [0xffc0_0000n, 0x1_0000_0000n, 'mmio-reserved', 'mmio 9 → reserved 10'],
    ]);
  });

  it('does not explain memory that firmware keeps and the kernel uses, nor memory from nowhere', () => {
    const iomem = IOMEM.replace('03000000-030fffff : Reserved', '03000000-030fffff : System RAM').replace(
      'fec00000-fec003ff : IOAPIC 0',
      '40000000-4fffffff : System RAM',
    );
    const { rows } = compareMaps([mapsOf('memmap.txt', bytesOf(SHELL)), mapsOf('iomem.txt', bytesOf(iomem))]);
    expect(rows.filter((row) => !row.explained).map(({ start, cells }) => [start, ...cells.map(({ nature }) => nature)])).toEqual([
      [0x300_0000n, 'runtime', 'free'],
      [0x4000_0000n, 'absent', 'free'],
    ]);
  });

  it('has each rule once, with words for a stranger', () => {
    expect(new Set(WITNESS_RULES.map(({ id }) => id)).size).toBe(WITNESS_RULES.length);
    for (const { title, why } of WITNESS_RULES) expect(`${title}: ${why}`).toMatch(/^[a-zA-Z].{8,}: [A-Z0].{30,}\.$/);
  });
});

const natures: readonly Nature[] = ['free', 'boot-services', 'runtime', 'reserved', 'taken', 'mmio'];
const kinds: readonly WitnessKind[] = ['uefi', 'e820', 'iomem'];
const witness = fc
  .tuple(
    fc.constantFrom(...kinds),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 6 }), fc.constantFrom(...natures)), { maxLength: 12 }),
  )
  .map(([kind, list]): Witness => {
    const pieces: { start: bigint; end: bigint; nature: Nature; words: string }[] = [];
    for (const [gap, size, nature] of list) {
      const start = (pieces.at(-1)?.end ?? 0n) + BigInt(gap) * 0x800n;
      pieces.push({ start, end: start + BigInt(size) * 0x800n, nature, words: nature });
    }
    return { title: kind, kind, pieces };
  });

describe('sweeping', () => {
  it('has every address that neighbours call differently in one row, and no other', () => {
    fc.assert(
      fc.property(fc.array(witness, { minLength: 2, maxLength: 4 }), (witnesses) => {
        const { rows, agreed, explained, unexplained } = compareWitnesses(witnesses);
        const order = [...witnesses].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
        let mentioned = 0n;
        for (let at = 0n; at < 0x800n * 600n; at += 0x800n) {
          const says = order.map(({ pieces }) => pieces.find(({ start, end }) => start <= at && at < end)?.nature ?? 'absent');
          if (says.some((nature) => nature !== 'absent')) mentioned += 0x800n;
          const holding = rows.filter(({ start, end }) => start <= at && at < end);
          const told = holding.map(({ cells }) => cells.map(({ nature }) => nature));
          expect(told).toEqual(new Set(says).size > 1 ? [says] : []);
        }
        expect(agreed + explained + unexplained).toBe(mentioned);
      }),
    );
  });
});

const SAMPLES = join(import.meta.dirname, '../../../../shared/samples');
const BOOTS = [
  'ovmf-pc-256M',
  'ovmf-pc-2G',
  'ovmf-q35-2G',
  'ovmf-q35-6G',
  'ovmf-q35-2G-hotplug',
  'ovmf-q35-1G-secboot-smm',
  'ovmf-pc-3G-2Mimage',
  'ovmf-q35-4G-numa2',
  'ovmf-q35-2G-addefimemmap',
  'seabios-pc-256M',
  'seabios-q35-6G',
  'seabios-q35-16G',
  'seabios-q35-4G-numa2',
  'seabios-pc-1G-usermap',
  'seabios-q35-2G-pmem',
  'microvm-1G',
  'aavmf-virt-512M-acpi',
  'aavmf-virt-512M-dt',
  'aavmf-virt-2G-dt',
  'aavmf-virt-4G-numa2',
  'direct-virt-512M',
  'direct-virt-1G-crash',
  'direct-virt-3G-numa3',
  'direct-virt32-1G',
  'board-raspi3b',
  'board-vexpress-a15',
];

describe.skipIf(!existsSync(SAMPLES))('captures of one boot (skipped without ../shared/samples)', () => {
  it.each(BOOTS)('%s has no difference without a reason', (boot) => {
    const firmware = boot.replace(/-(?:acpi|dt)$/, '');
    const files = [
      `devicetree/running/${boot}.dtb`,
      `uefi-shell/${firmware}.memmap.utf16.txt`,
      `grub/${boot}.serial.log`,
      `linux-dmesg/${boot}.dmesg.txt`,
      `iomem/${boot}.firmware_memmap.txt`,
      `iomem/${boot}.iomem.txt`,
    ].filter((name) => existsSync(join(SAMPLES, name)));
    const maps = files.map((name) => mapsOf(name, new Uint8Array(readFileSync(join(SAMPLES, name)))));
    const witnesses = maps.flatMap(({ moments, format }) => witnessesOfAll(moments, format));
    expect(witnesses.length).toBeGreaterThan(1);
    const { rows, agreed } = compareWitnesses(witnesses, hotPlugRanges(maps.flatMap(({ moments }) => moments)));
    expect(agreed).toBeGreaterThan(0n);
    expect(rows.filter((row) => !row.explained)).toEqual([]);
  });

  it('finds that two machines are not one', () => {
    const read = (name: string) => mapsOf(name, new Uint8Array(readFileSync(join(SAMPLES, name))));
    const { unexplained } = compareMaps([read('uefi-shell/ovmf-pc-256M.memmap.ascii.txt'), read('iomem/ovmf-q35-2G.iomem.txt')]);
    expect(unexplained).toBeGreaterThan(1n << 30n);
  });
});

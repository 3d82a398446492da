// What the operating system makes of a map, held against tables that Linux printed on the same boot.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { E820, e820Type, osFate, osViewOf } from '../../../src/machine/os-view';
import { type MemoryDescriptor, memoryMapOf } from '../../../src/moment';
import { EFI_MEMORY } from '../../../src/uefi/attribute';

const FIXTURES = new URL('../../fixtures/os-view/', import.meta.url);
const CAPTURES = new URL('../../../../shared/samples/linux-dmesg/', import.meta.url);

/** Linux's names for EFI memory types, in the form of its boot log. */
const LINUX_TYPES = new Map(
  [
    'Reserved',
    'Loader Code',
    'Loader Data',
    'Boot Code',
    'Boot Data',
    'Runtime Code',
    'Runtime Data',
    'Conventional',
    'Unusable',
    'ACPI Reclaim',
    'ACPI Mem NVS',
    'MMIO',
    'MMIO Port',
    'PAL Code',
    'Persistent',
    'Unaccepted',
  ].map((name, type) => [name, type]),
);
const LINUX_E820 = new Map<string, number>([
  ['usable', E820.RAM],
  ['reserved', E820.RESERVED],
  ['ACPI data', E820.ACPI],
  ['ACPI NVS', E820.NVS],
  ['unusable', E820.UNUSABLE],
  ['persistent (type 7)', E820.PMEM],
  ['soft reserved', E820.SOFT_RESERVED],
]);

/** The EFI map and the e820 table of a boot log. Linux prints the map once more later, numbered anew: the first one counts. */
function parse(log: string): { map: MemoryDescriptor[]; e820: [bigint, bigint, number][] } {
  const map: MemoryDescriptor[] = [];
  for (const [, number, name, words, start, last] of log.matchAll(
    /efi: mem(\d+): \[([^|]{12})\|([^\]]*)\] range=\[0x([0-9a-f]+)-0x([0-9a-f]+)\]/g,
  )) {
    if (Number(number) !== map.length) break;
    map.push({
      type: LINUX_TYPES.get((name as string).trim()) as number,
      physicalStart: BigInt(`0x${start}`),
      numberOfPages: (BigInt(`0x${last}`) + 1n - BigInt(`0x${start}`)) >> 12n,
      attribute: (words as string).includes('SP') ? EFI_MEMORY.SP : 0n,
    });
  }
  const e820 = [...log.matchAll(/BIOS-e820: \[mem 0x([0-9a-f]+)-0x([0-9a-f]+)\] (.*)/g)].map(
    ([, start, last, name]): [bigint, bigint, number] => [
      BigInt(`0x${start}`),
      BigInt(`0x${last}`) + 1n,
      LINUX_E820.get((name as string).trim()) ?? -1,
    ],
  );
  return { map, e820 };
}

/** Our e820 table of a map. */
function e820Of(map: readonly MemoryDescriptor[]): [bigint, bigint, number][] {
  return osViewOf(memoryMapOf(map), 'x64').flatMap(({ base, size, e820 }) =>
    e820 ? [[base, base + size, e820] as [bigint, bigint, number]] : [],
  );
}

function row(type: number, physicalStart: bigint, numberOfPages: bigint, attribute = 0n): MemoryDescriptor {
  return { type, physicalStart, numberOfPages, attribute };
}

describe('e820', () => {
  it.each(readdirSync(FIXTURES))('is what Linux built from the same map: %s', (name) => {
    const { map, e820 } = parse(readFileSync(new URL(name, FIXTURES), 'utf8'));
    expect(map.length).toBeGreaterThan(100);
    expect(e820.length).toBeGreaterThan(10);
    expect(e820Of(map)).toEqual(e820);
  });

  const there = existsSync(CAPTURES);
  const logs = there ? readdirSync(CAPTURES).filter((name) => /^ovmf.*dmesg.txt$/.test(name)) : [];
  it.skipIf(!there)('agrees on every captured OVMF boot (skipped without the captures beside the project)', () => {
    let compared = 0;
    for (const name of logs) {
      const { map, e820 } = parse(readFileSync(new URL(name, CAPTURES), 'utf8'));
      // Logs without `efi=debug` have no map, and one boot adds entries to the map by hand.
      if (map.length === 0 || name.includes('addefimemmap')) continue;
      expect(e820Of(map), name).toEqual(e820);
      compared++;
    }
    expect(compared).toBeGreaterThanOrEqual(6);
  });

  it('sorts, joins neighbours of one type and leaves holes out', () => {
    expect(
      e820Of([row(7, 0x100000n, 0x10n), row(4, 0x110000n, 0x10n), row(0, 0xb0000000n, 1n), row(7, 0n, 0xa0n), row(1, 0xa0000n, 0n)]),
    ).toEqual([
      [0n, 0xa0000n, E820.RAM],
      [0x100000n, 0x120000n, E820.RAM],
      [0xb0000000n, 0xb0001000n, E820.RESERVED],
    ]);
  });

  it('sets special-purpose memory aside and leaves unknown types out', () => {
    expect(e820Of([row(7, 0n, 1n), row(7, 0x1000n, 1n, EFI_MEMORY.SP), row(0x70000000, 0x2000n, 1n)])).toEqual([
      [0n, 0x1000n, E820.RAM],
      [0x1000n, 0x2000n, E820.SOFT_RESERVED],
    ]);
  });

  it('gives each type its number', () => {
    expect(Array.from({ length: 16 }, (_, type) => e820Type(type))).toEqual([2, 1, 1, 1, 1, 2, 2, 1, 5, 3, 4, 2, 2, 2, 7, 1]);
  });
});

describe('fates', () => {
  it('follow the type', () => {
    const fates = Array.from({ length: 16 }, (_, type) => osFate(type)[0]).join('');
    // u = usable or unusable, r = reclaimable, p = preserved.
    expect(fates).toBe('puuuuppuurppppuu');
    expect(osFate(8)).toBe('unusable');
    expect(osFate(7, true)).toBe('preserved');
    expect(osFate(0x80000000)).toBe('preserved');
  });

  it('have no e820 type off x86, and cover every descriptor', () => {
    const view = osViewOf(
      memoryMapOf([row(7, 0n, 1n), row(0x70000000, 0x1000n, 1n), row(14, 0x2000n, 1n), row(1, 0x3000n, 1n)]),
      'aarch64',
    );
    expect(view).toEqual([
      { base: 0n, size: 0x1000n, fate: 'usable' },
      { base: 0x1000n, size: 0x1000n, fate: 'preserved' },
      { base: 0x2000n, size: 0x2000n, fate: 'usable' },
    ]);
  });

  it('of an empty map are none', () => {
    expect(osViewOf(memoryMapOf([]), 'x64')).toEqual([]);
  });
});

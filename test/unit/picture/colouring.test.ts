// What the picture's colours say, and the totals beside them.

import { describe, expect, it } from 'vitest';
import { type Moment, memoryMapOf } from '../../../src/moment';
import { contrast } from '../../../src/picture/colour';
import { COLOURINGS, type ColourBy, colouringOf, totalsOf } from '../../../src/picture/colouring';
import { lanesOf } from '../../../src/picture/lane-build';
import { THEMES } from '../../../src/picture/palette';
import { EFI_MEMORY } from '../../../src/uefi/attribute';

const MOMENT: Moment = {
  title: '',
  addressBits: 40,
  event: 12,
  regions: [],
  memoryMap: memoryMapOf([
    { type: 7, physicalStart: 0n, numberOfPages: 16n, attribute: EFI_MEMORY.WB },
    { type: 4, physicalStart: 0x1_0000n, numberOfPages: 8n, attribute: EFI_MEMORY.WB | EFI_MEMORY.XP },
    { type: 6, physicalStart: 0x1_8000n, numberOfPages: 4n, attribute: EFI_MEMORY.WB | EFI_MEMORY.RUNTIME },
    { type: 11, physicalStart: 0x2_0000n, numberOfPages: 1n, attribute: EFI_MEMORY.UC },
  ]),
  allocations: {
    length: 3,
    address: Float64Array.of(0x1_0000, 0x1_2000, 0x1_8000),
    size: Float64Array.of(0x2000, 0x6000, 0x4000),
    type: Uint32Array.of(4, 4, 6),
    kind: Uint8Array.of(0, 0, 0),
    event: Int32Array.of(0, 11, -1),
  },
  osView: [
    { base: 0n, size: 0x1_8000n, fate: 'usable' },
    { base: 0x1_8000n, size: 0x4000n, fate: 'preserved' },
  ],
};

const OWNERS = {
  siteOf: (event: number) => (event === 0 ? 5 : 9),
  nameOf: (site: number) => ({ name: `f:${site}`, title: `a.c:${site} f` }),
};

function totals(by: ColourBy): [name: string, count: number, bytes: number][] {
  const lanes = lanesOf(MOMENT, by === 'owner' || by === 'age');
  return totalsOf(colouringOf(by, lanes, OWNERS), lanes.map).map(({ name, count, bytes }) => [name, count, bytes]);
}

describe('colourings', () => {
  it('by type', () => {
    expect(totals('type')).toEqual([
      ['EfiConventionalMemory', 1, 0x1_0000],
      ['EfiBootServicesData', 1, 0x8000],
      ['EfiRuntimeServicesData', 1, 0x4000],
      ['EfiMemoryMappedIO', 1, 0x1000],
    ]);
  });

  it('by owner, the largest first', () => {
    expect(totals('owner')).toEqual([
      ['f:9', 1, 0x6000],
      ['f:5', 1, 0x2000],
      ['Firmware itself', 1, 0x4000],
      ['Free, or no allocation', 2, 0x1_1000],
    ]);
  });

  it('by owner with the blocks of pool that they took, free ones and those of the firmware left out', () => {
    const pooled: Moment = {
      ...MOMENT,
      pools: {
        length: 3,
        address: Float64Array.of(0x1_1000, 0x1_1100, 0x1_1200),
        size: Float64Array.of(0x100, 0x100, 0x80),
        requested: Float64Array.of(0x80, 0, 0x40),
        type: Uint32Array.of(4, 4, 4),
        used: Uint8Array.of(1, 0, 1),
      },
      allocations: {
        length: 4,
        address: Float64Array.of(0x1_1020, 0x1_1220, 0x1_2000, 0x1_8000),
        size: Float64Array.of(0x80, 0x40, 0x6000, 0x4000),
        type: Uint32Array.of(4, 4, 4, 6),
        kind: Uint8Array.of(1, 1, 0, 0),
        event: Int32Array.of(0, -1, 11, -1),
      },
    };
    const lanes = lanesOf(pooled, true);
    const rows = totalsOf(colouringOf('owner', lanes, OWNERS), lanes.map, lanes.pools);
    expect(rows.map(({ name, count, bytes }) => [name, count, bytes])).toEqual([
      ['f:9', 1, 0x6000],
      ['f:5', 1, 0x100],
      ['Firmware itself', 1, 0x4000],
      ['Free, or no allocation', 3, 0x1_3000],
    ]);
  });

  it('by attribute', () => {
    expect(totals('attribute')).toEqual([
      ['Runtime', 1, 0x4000],
      ['Protected', 1, 0x8000],
      ['Not write-back', 1, 0x1000],
      ['Write-back', 1, 0x1_0000],
    ]);
  });

  it('by age, in spans of events that name every event once', () => {
    expect(totals('age')).toEqual([
      ['Before the first event', 1, 0x4000],
      ['Events 1–2', 1, 0x2000],
      ['Events 11–12', 1, 0x6000],
      ['Free, or no allocation', 2, 0x1_1000],
    ]);
  });

  it('by what becomes of it after ExitBootServices', () => {
    expect(totals('fate')).toEqual([
      ['Usable by the OS', 2, 0x1_8000],
      ['Preserved', 1, 0x4000],
      ['Nothing is said', 1, 0x1000],
    ]);
  });

  it('every class can be read in every theme', () => {
    for (const by of COLOURINGS) {
      const colouring = colouringOf(by, lanesOf(MOMENT, true), OWNERS);
      for (const theme of THEMES) {
        for (const { id, name } of colouring.classes) {
          const { fill, text } = colouring.face(theme, id);
          expect(contrast(fill, text), `${by}: ${name}, ${theme}`).toBeGreaterThanOrEqual(4);
        }
      }
    }
  });
});

// How fast the page services are, beside the figures of EDK2's own C code for the same calls. The op stream is the one
// that the reference figures were taken with, so that equal hashes of all addresses mean equal placement; a run whose hash
// differs fails. Run with `npm run bench`, or `node test/bench/run.mjs machine`.

import { performance } from 'node:perf_hooks';
import { Dxe } from '../../src/machine/dxe';
import type { HandOff } from '../../src/machine/hand-off';

/** What the reference recorded for N live allocations; speeds are calls a second on its machine. */
const REFERENCE = [
  {
    live: 10,
    steps: 200_000,
    maps: 100_000,
    fill: 4_310_000,
    mixed: 4_340_000,
    map: 2_270_000,
    query: 21_000_000,
    filled: 0xd05c1911,
    hash: 0xbb44a8a1,
    key: 200_017,
    ranges: 17,
  },
  {
    live: 100,
    steps: 200_000,
    maps: 20_000,
    fill: 3_050_000,
    mixed: 1_435_000,
    map: 193_000,
    query: 8_860_000,
    filled: 0xfd47aa96,
    hash: 0xc7c797cb,
    key: 200_108,
    ranges: 89,
  },
  {
    live: 1_000,
    steps: 200_000,
    maps: 400,
    fill: 410_000,
    mixed: 112_000,
    map: 3_350,
    query: 334_000,
    filled: 0x93a9c769,
    hash: 0x82eb75b3,
    key: 201_022,
    ranges: 783,
  },
  {
    live: 10_000,
    steps: 20_000,
    maps: 8,
    fill: 36_300,
    mixed: 6_800,
    map: 11.0,
    query: 17_700,
    filled: 0x4fed30ba,
    hash: 0xebf59670,
    key: 30_163,
    ranges: 7_982,
  },
  {
    live: 50_000,
    steps: 4_000,
    maps: 2,
    fill: 5_000,
    mixed: 1_490,
    map: 0.56,
    query: 2_600,
    filled: 0x4e4bca77,
    hash: 0xfc5bc761,
    key: 54_788,
    ranges: 49_081,
  },
] as const;

const HAND_OFF: HandOff = {
  architecture: 'x64',
  hobStart: 0x4_f000_0000n,
  efiMemoryTop: 0x4_f800_0000n,
  efiMemoryBottom: 0x4_f000_0000n,
  efiFreeMemoryTop: 0x4_f7fa_0000n,
  hobs: [
    { kind: 'cpu', sizeOfMemorySpace: 36, sizeOfIoSpace: 16 },
    { kind: 'resource', resourceType: 'SystemMemory', start: 0x1_0000_0000n, length: 0x4_0000_0000n, attributes: 0x3c07 },
    { kind: 'memoryAllocation', memoryType: 4, base: 0x4_f7fe_0000n, length: 0x2_0000n, name: 'Stack' },
    { kind: 'memoryAllocation', memoryType: 3, base: 0x4_f7fa_0000n, length: 0x4_0000n, name: 'Module' },
  ],
  systemTables: true,
  cpuArchProtocol: null,
};

/** EfiBootServicesData, EfiLoaderData, EfiBootServicesCode, EfiLoaderCode. */
const TYPES = [4, 2, 3, 1];

/** mulberry32 from the reference's seed. */
function randoms(): () => number {
  let state = 0xc0ffee;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** FNV-1a over 8 little-endian bytes of each address. */
class PlacementHash {
  value = 0x811c9dc5;

  add(address: bigint): void {
    let low = Number(address & 0xffff_ffffn);
    let high = Number(address >> 32n);
    for (let i = 0; i < 8; i++) {
      this.value = Math.imul(this.value ^ (low & 0xff), 16777619);
      low = (low >>> 8) | ((high & 0xff) << 24);
      high >>>= 8;
    }
  }
}

interface Measured {
  readonly live: number;
  readonly fill: number;
  readonly mixed: number;
  readonly inside: number;
  readonly coarse: number;
  readonly map: number;
  readonly query: number;
  readonly error: string;
}

/** Calls a second of `count` calls in `run`, which does them all. */
function rate(count: number, run: () => void): number {
  const start = performance.now();
  run();
  return (count / (performance.now() - start)) * 1000;
}

/** The mixed stream goes on for this many steps past the reference's own, which are too few to time at the large sizes. */
const LONG = 400_000;

function measure(row: (typeof REFERENCE)[number]): Measured {
  const dxe = Dxe.start(HAND_OFF);
  const slots: (bigint | undefined)[] = new Array(2 * row.live).fill(undefined);
  const given: bigint[] = [];
  const hash = new PlacementHash();
  const next = randoms();
  const allocate = (slot: number): void => {
    const { memory } = dxe.allocatePages(0, TYPES[(slot >> 1) & 3] as number, 1n, 0n);
    slots[slot] = memory;
    given.push(memory);
  };
  const mixed = (steps: number): void => {
    for (let i = 0; i < steps; i++) {
      const slot = next() % slots.length;
      const memory = slots[slot];
      if (memory === undefined) allocate(slot);
      else {
        dxe.freePages(memory, 1n);
        slots[slot] = undefined;
      }
    }
  };
  const drain = (): void => {
    for (const memory of given) hash.add(memory);
    given.length = 0;
  };
  const fill = rate(row.live, () => {
    for (let i = 0; i < row.live; i++) allocate(2 * i);
  });
  drain();
  let error = hash.value >>> 0 === row.filled ? '' : 'fill hash differs';
  mixed(row.steps);
  drain();
  if (hash.value >>> 0 !== row.hash) error ||= 'mixed hash differs';
  if (dxe.mapKey !== BigInt(row.key) || dxe.memoryMap().length !== row.ranges) error ||= 'key or ranges differ';
  const mixedRate = rate(LONG, () => mixed(LONG));

  // The same stream without the conversions to and from bigint.
  const { pages } = dxe.core;
  const frames = slots.map((memory) => (memory === undefined ? 0 : Number(memory >> 12n)));
  const inside = rate(LONG, () => {
    for (let i = 0; i < LONG; i++) {
      const slot = next() % frames.length;
      const frame = frames[slot] as number;
      if (frame === 0) frames[slot] = pages.allocate(0, TYPES[(slot >> 1) & 3] as number, 1, 0, 0);
      else {
        pages.free(frame, 1, 0);
        frames[slot] = 0;
      }
    }
  });

  const maps = Math.max(2, Math.min(row.maps, 2_000_000 / row.ranges));
  const size = BigInt(dxe.requiredMapSize());
  const map = rate(maps, () => {
    for (let i = 0; i < maps; i++) dxe.getMemoryMap(size);
  });
  const queries = 200_000;
  const query = rate(queries, () => {
    for (let i = 0; i < queries; i++) dxe.getMemoryMap(0n);
  });
  return { live: row.live, fill, mixed: mixedRate, inside, coarse: measureCoarse(row.live), map, query, error };
}

/** The mixed stream on AArch64 with runtime memory, whose blocks are 64 KiB aligned, among pages of other types. */
function measureCoarse(live: number): number {
  const dxe = Dxe.start({
    ...HAND_OFF,
    architecture: 'aarch64',
    hobs: HAND_OFF.hobs.map((hob) => {
      if (hob.kind === 'cpu') return { ...hob, sizeOfMemorySpace: 40 };
      return hob.kind === 'resource' ? { ...hob, length: 0x40_0000_0000n } : hob;
    }),
  });
  const slots: (bigint | undefined)[] = new Array(2 * live).fill(undefined);
  const next = randoms();
  const step = (slot: number): void => {
    const type = slot & 2 ? 6 : (TYPES[(slot >> 2) & 3] as number);
    const memory = slots[slot];
    if (memory === undefined) slots[slot] = dxe.allocatePages(0, type, 1n, 0n).memory;
    else {
      dxe.freePages(memory, 1n);
      slots[slot] = undefined;
    }
  };
  for (let i = 0; i < live; i++) step(2 * i);
  for (let i = 0; i < live; i++) step(next() % slots.length);
  return rate(LONG, () => {
    for (let i = 0; i < LONG; i++) step(next() % slots.length);
  });
}

const grouped = (value: number): string => (value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en-US').replaceAll(',', ' '));

/** Measures every size, prints the table, and returns the failures. */
export function bench(): string[] {
  measure(REFERENCE[2]);
  const rows = REFERENCE.map((reference) => ({ reference, measured: measure(reference) }));
  const columns = [
    'N live',
    'fill/s',
    'EDK2',
    'mixed/s',
    'EDK2',
    'ahead',
    'inside/s',
    '64 KiB/s',
    'map/s',
    'EDK2',
    'size query/s',
    'EDK2',
    'placement',
  ];
  const table = rows.map(({ reference, measured }) => [
    grouped(measured.live),
    grouped(measured.fill),
    grouped(reference.fill),
    grouped(measured.mixed),
    grouped(reference.mixed),
    `${grouped(measured.mixed / reference.mixed)}×`,
    grouped(measured.inside),
    grouped(measured.coarse),
    grouped(measured.map),
    grouped(reference.map),
    grouped(measured.query),
    grouped(reference.query),
    measured.error || 'equal',
  ]);
  const widths = columns.map((title, i) => Math.max(title.length, ...table.map((cells) => (cells[i] as string).length)));
  for (const cells of [columns, ...table]) console.log(cells.map((cell, i) => cell.padStart(widths[i] as number)).join('  '));
  const at = (live: number): Measured => rows.find((row) => row.measured.live === live)?.measured as Measured;
  console.log(
    `one operation at 50 000 live costs ${(at(100).mixed / at(50_000).mixed).toFixed(2)} times one at 100 (64 KiB aligned: ${(at(100).coarse / at(50_000).coarse).toFixed(2)} times)`,
  );
  return rows.filter(({ measured }) => measured.error !== '').map(({ measured }) => `${measured.live} live: ${measured.error}`);
}

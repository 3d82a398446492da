// How fast the page services are, beside the figures of EDK2's own C code for the same calls. The op stream is the one
// that the reference figures were taken with, so that equal hashes of all addresses mean equal placement; a run whose hash
// differs fails. Times are of the processor, not of the clock on the wall. Run with `npm run bench`, or `node test/bench/run.mjs machine`.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Bytes } from '../../src/machine/bytes';
import { Dxe } from '../../src/machine/dxe';
import type { HandOff } from '../../src/machine/hand-off';
import { Recorder } from '../../src/machine/recorder';
import { replayTrace } from '../../src/machine/trace';

/** What the reference recorded for N live allocations; speeds are calls a second on its machine (its C code, gcc -O2). */
interface Reference {
  readonly live: number;
  readonly steps: number;
  readonly fill: number;
  readonly mixed: number;
  readonly map: number;
  readonly query: number;
  /** Hash of all addresses after the fill, and after the mixed stream; then the key and the number of ranges. */
  readonly filled: number;
  readonly hash: number;
  readonly key: number;
  readonly ranges: number;
}

const reference = (
  ...[live, steps, fill, mixed, map, query, filled, hash, key, ranges]: readonly [
    ...[number, number, number, number, number],
    ...[number, number, number, number, number],
  ]
): Reference => ({ live, steps, fill, mixed, map, query, filled, hash, key, ranges });

const REFERENCES: readonly Reference[] = [
  reference(10, 200_000, 4_310_000, 4_340_000, 2_270_000, 21_000_000, 0xd05c1911, 0xbb44a8a1, 200_017, 17),
  reference(100, 200_000, 3_050_000, 1_435_000, 193_000, 8_860_000, 0xfd47aa96, 0xc7c797cb, 200_108, 89),
  reference(1_000, 200_000, 410_000, 112_000, 3_350, 334_000, 0x93a9c769, 0x82eb75b3, 201_022, 783),
  reference(10_000, 20_000, 36_300, 6_800, 11, 17_700, 0x4fed30ba, 0xebf59670, 30_163, 7_982),
  reference(50_000, 4_000, 5_000, 1_490, 0.56, 2_600, 0x4e4bca77, 0xfc5bc761, 54_788, 49_081),
];

/** Limits: page operations a second at every size, what one at 50,000 may cost of one at 100, and a whole map in ms. */
const LEAST_RATE = 1_000_000;
const MOST_GROWTH = 3;
const MOST_MAP_MS = 10;
const MOST_REPLAY_S = 30;

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
  readonly recorded: number;
  readonly inside: number;
  readonly coarse: number;
  readonly map: number;
  readonly query: number;
  readonly error: string;
}

/** Seconds of processor time that this process has used: what a core of its own would have taken, whatever else runs. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Calls a second of `count` calls in `run`, which does them all. */
function rate(count: number, run: (count: number) => void): number {
  const start = used();
  run(count);
  return count / (used() - start);
}

/** The middle one of five rates: other work on the machine disturbs some of them. */
function steadyRate(count: number, run: (count: number) => void): number {
  const rates = Array.from({ length: 5 }, () => rate(count, run)).sort((a, b) => a - b);
  return rates[2] as number;
}

/** The mixed stream goes on past the reference's own steps, which are too few to time at the large sizes. */
const LONG = 150_000;

function measure(row: Reference): Measured {
  const dxe = Dxe.start(HAND_OFF);
  // Addresses, 0 for an empty slot.
  const slots = new Float64Array(2 * row.live);
  let given: bigint[] | undefined = [];
  const hash = new PlacementHash();
  const next = randoms();
  const allocate = (slot: number): void => {
    const { memory } = dxe.allocatePages(0, TYPES[(slot >> 1) & 3] as number, 1n, 0n);
    slots[slot] = Number(memory);
    given?.push(memory);
  };
  const mixed = (steps: number): void => {
    for (let i = 0; i < steps; i++) {
      const slot = next() % slots.length;
      const memory = slots[slot] as number;
      if (memory === 0) allocate(slot);
      else {
        dxe.freePages(BigInt(memory), 1n);
        slots[slot] = 0;
      }
    }
  };
  const drain = (): void => {
    for (const memory of given ?? []) hash.add(memory);
    given = [];
  };
  for (let i = 0; i < row.live; i++) allocate(2 * i);
  drain();
  let error = hash.value >>> 0 === row.filled ? '' : 'fill hash differs';
  mixed(row.steps);
  drain();
  if (hash.value >>> 0 !== row.hash) error ||= 'mixed hash differs';
  if (dxe.mapKey !== BigInt(row.key) || dxe.memoryMap().length !== row.ranges) error ||= 'key or ranges differ';
  given = undefined;
  const mixedRate = steadyRate(LONG, mixed);

  // The same stream without the conversions to and from bigint.
  const { pages } = dxe.core;
  const frames = slots.map((memory) => memory / 4096);
  const inside = steadyRate(LONG, (count) => {
    for (let i = 0; i < count; i++) {
      const slot = next() % frames.length;
      const frame = frames[slot] as number;
      if (frame === 0) frames[slot] = pages.allocate(0, TYPES[(slot >> 1) & 3] as number, 1, 0, 0);
      else {
        pages.free(frame, 1, 0);
        frames[slot] = 0;
      }
    }
  });

  const size = BigInt(dxe.requiredMapSize());
  const map = steadyRate(Math.max(4, Math.round(400_000 / row.ranges)), (count) => {
    for (let i = 0; i < count; i++) dxe.getMemoryMap(size);
  });
  const query = steadyRate(100_000, (count) => {
    for (let i = 0; i < count; i++) dxe.getMemoryMap(0n);
  });
  return {
    live: row.live,
    fill: measureFill(row.live),
    mixed: mixedRate,
    recorded: measureRecorded(row.live),
    inside,
    coarse: measureCoarse(row.live),
    map,
    query,
    error,
  };
}

/** Allocations into empty memory: filled again and again, since a few are over before a clock has moved. */
function measureFill(live: number): number {
  const times = Math.ceil(LONG / 5 / live);
  const rates = Array.from({ length: 5 }, () => {
    const cores = Array.from({ length: times }, () => Dxe.start(HAND_OFF));
    return rate(times * live, () => {
      for (const dxe of cores) for (let i = 0; i < live; i++) dxe.allocatePages(0, TYPES[i & 3] as number, 1n, 0n);
    });
  });
  return rates.sort((a, b) => a - b)[2] as number;
}

/** The mixed stream with every call recorded, as when a script runs. */
function measureRecorded(live: number): number {
  const recorder = new Recorder({ title: 'bench', architecture: 'x64', addressBits: 36, regions: [] });
  recorder.startDxe(HAND_OFF, new Bytes());
  const slots = new Float64Array(2 * live);
  const next = randoms();
  const step = (slot: number): void => {
    const memory = slots[slot] as number;
    if (memory === 0) slots[slot] = Number(recorder.allocatePages(0, TYPES[(slot >> 1) & 3] as number, 1n, 0n).memory);
    else {
      recorder.freePages(BigInt(memory), 1n);
      slots[slot] = 0;
    }
  };
  for (let i = 0; i < live; i++) step(2 * i);
  return steadyRate(LONG, (count) => {
    for (let i = 0; i < count; i++) step(next() % slots.length);
  });
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
  const slots = new Float64Array(2 * live);
  const next = randoms();
  const step = (slot: number): void => {
    const type = slot & 2 ? 6 : (TYPES[(slot >> 2) & 3] as number);
    const memory = slots[slot] as number;
    if (memory === 0) slots[slot] = Number(dxe.allocatePages(0, type, 1n, 0n).memory);
    else {
      dxe.freePages(BigInt(memory), 1n);
      slots[slot] = 0;
    }
  };
  for (let i = 0; i < live; i++) step(2 * i);
  for (let i = 0; i < live; i++) step(next() % slots.length);
  return steadyRate(LONG, (count) => {
    for (let i = 0; i < count; i++) step(next() % slots.length);
  });
}

/** Small buffers taken and given back at random, `live` of them alive. */
function measurePool(live: number): number {
  const dxe = Dxe.start(HAND_OFF);
  const buffers = new Float64Array(2 * live);
  const next = randoms();
  return steadyRate(LONG, (count) => {
    for (let i = 0; i < count; i++) {
      const slot = next() % buffers.length;
      const buffer = buffers[slot] as number;
      if (buffer === 0) buffers[slot] = Number(dxe.allocatePool(TYPES[slot & 3] as number, BigInt(16 + (slot % 600))).buffer);
      else {
        dxe.freePool(BigInt(buffer));
        buffers[slot] = 0;
      }
    }
  });
}

/** Seconds of processor time that it takes to replay all recorded traces from the hand-off; undefined when they are not there. */
function replaySeconds(): { readonly seconds: number; readonly steps: number; readonly wrong: number } | undefined {
  const folder = join(import.meta.dirname, '../../../shared/conformance/edk2');
  if (!existsSync(folder)) return undefined;
  const start = used();
  let steps = 0;
  let wrong = 0;
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
    const result = replayTrace(lines, { name, from: 'handoff' });
    steps += result.steps;
    wrong += result.mismatches;
  }
  return { seconds: used() - start, steps, wrong };
}

const grouped = (value: number): string => (value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en-US').replaceAll(',', ' '));

/** Measures every size, prints the table, and returns the limits that were missed. */
export function bench(): string[] {
  // Once for nothing, so that the code is compiled.
  measure(REFERENCES[2] as Reference);
  const rows = REFERENCES.map((row) => ({ row, measured: measure(row) }));
  const columns = [
    'N live',
    'fill/s',
    'EDK2',
    'mixed/s',
    'recorded/s',
    'EDK2',
    'ahead',
    'inside/s',
    '64 KiB/s',
    'map/s',
    'EDK2',
    'size/s',
    'EDK2',
    'placement',
  ];
  const table = rows.map(({ row, measured }) =>
    [
      [row.live, measured.fill, row.fill, measured.mixed, measured.recorded, row.mixed].map(grouped),
      `${grouped(measured.mixed / row.mixed)}×`,
      [measured.inside, measured.coarse, measured.map, row.map, measured.query, row.query].map(grouped),
      measured.error || 'equal',
    ].flat(),
  );
  const widths = columns.map((title, i) => Math.max(title.length, ...table.map((cells) => (cells[i] as string).length)));
  for (const cells of [columns, ...table]) console.log(cells.map((cell, i) => cell.padStart(widths[i] as number)).join('  '));
  console.log(
    'mixed: AllocatePages and FreePages of one page through the services; recorded: the same with every call recorded;\n' +
      "inside: without bigint; 64 KiB: runtime memory on AArch64; EDK2: its own C code's figure for what stands before it",
  );
  const [, hundred, , , most] = rows.map(({ measured }) => measured) as [Measured, Measured, Measured, Measured, Measured];
  const growth = { mixed: hundred.mixed / most.mixed, coarse: hundred.coarse / most.coarse };
  console.log(
    `one operation at 50 000 live costs ${growth.mixed.toFixed(2)} times one at 100 (64 KiB aligned: ${growth.coarse.toFixed(2)} times)`,
  );
  console.log(`a map of 49 081 descriptors takes ${(1000 / most.map).toFixed(1)} ms`);
  console.log(`pool, 1 000 live: ${grouped(measurePool(1_000))} calls/s; 100 000 live: ${grouped(measurePool(100_000))} calls/s`);
  const replayed = replaySeconds();
  if (replayed === undefined) console.log('replay of all recorded traces: not measured, ../shared/conformance/edk2 is not there');
  else
    console.log(
      `replay of all recorded traces: ${grouped(replayed.steps)} steps in ${replayed.seconds.toFixed(1)} s, ${replayed.wrong} mismatches`,
    );

  const missed = rows.filter(({ measured }) => measured.error !== '').map(({ measured }) => `${measured.live} live: ${measured.error}`);
  const limit = (kept: boolean, words: string): void => void (kept || missed.push(words));
  for (const { row, measured } of rows) {
    for (const [name, found] of [
      ['mixed', measured.mixed],
      ['filling', measured.fill],
    ] as const) {
      limit(found >= LEAST_RATE, `${row.live} live: ${grouped(found)} operations a second (${name}), at least ${grouped(LEAST_RATE)}`);
    }
    if (row.live < 100) continue;
    for (const [name, found, edk2] of [
      ['mixed', measured.mixed, row.mixed],
      ['GetMemoryMap', measured.map, row.map],
      ['size query', measured.query, row.query],
    ] as const) {
      limit(found > edk2, `${row.live} live: ${name} ${grouped(found)}, behind EDK2's own ${grouped(edk2)}`);
    }
  }
  limit(growth.mixed <= MOST_GROWTH, `50 000 live cost ${growth.mixed.toFixed(2)} times 100, at most ${MOST_GROWTH}`);
  limit(growth.coarse <= MOST_GROWTH, `64 KiB aligned, 50 000 live cost ${growth.coarse.toFixed(2)} times 100, at most ${MOST_GROWTH}`);
  limit(1000 / most.map <= MOST_MAP_MS, `a map of 49 081 descriptors takes ${(1000 / most.map).toFixed(1)} ms, at most ${MOST_MAP_MS}`);
  limit(
    replayed === undefined || replayed.seconds <= MOST_REPLAY_S,
    `replay takes ${replayed?.seconds.toFixed(1)} s, at most ${MOST_REPLAY_S}`,
  );
  limit(replayed === undefined || replayed.wrong === 0, `${replayed?.wrong} steps of the replay differ`);
  return missed;
}

// What recording a run costs, and how fast any moment of it comes back: runs of 1,000,000 events over a few and over many
// live allocations. Demanded are moments within 50 ms at the 95th percentile and less than 1 GiB for a run. Run with
// `npm run bench`, or `node test/bench/run.mjs recording`.

import { performance } from 'node:perf_hooks';
import { Bytes } from '../../src/machine/bytes';
import { Dxe } from '../../src/machine/dxe';
import type { HandOff } from '../../src/machine/hand-off';
import { Recorder } from '../../src/machine/recorder';
import type { DxeServices } from '../../src/machine/services';

export const HAND_OFF: HandOff = {
  architecture: 'x64',
  hobStart: 0x7_f000_0000n,
  efiMemoryTop: 0x7_f800_0000n,
  efiMemoryBottom: 0x7_f000_0000n,
  efiFreeMemoryTop: 0x7_f7fa_0000n,
  hobs: [
    { kind: 'cpu', sizeOfMemorySpace: 36, sizeOfIoSpace: 16 },
    { kind: 'resource', resourceType: 'SystemMemory', start: 0x1_0000_0000n, length: 0x7_0000_0000n, attributes: 0x3c07 },
    { kind: 'memoryAllocation', memoryType: 4, base: 0x7_f7fe_0000n, length: 0x2_0000n, name: 'Stack' },
    { kind: 'memoryAllocation', memoryType: 3, base: 0x7_f7fa_0000n, length: 0x4_0000n, name: 'Module' },
  ],
  systemTables: true,
  cpuArchProtocol: 0n,
};

const EVENTS = 1_000_000;
/** Demands: milliseconds of a moment at the 95th percentile, and bytes of a run. */
const MOMENT_MS = 50;
const RUN_BYTES = 2 ** 30;
const SIZES = [100, 1_000, 10_000, 50_000] as const;

/** mulberry32. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** `count` calls that keep about `live` allocations, half of them pages and half pool, of four types and many sizes. */
export function drive(services: DxeServices, live: number, count: number): void {
  const next = randoms(0xc0ffee);
  const slots: (bigint | undefined)[] = new Array(2 * live).fill(undefined);
  const pages = new Array<bigint>(2 * live).fill(0n);
  const types = [4, 2, 3, 6];
  for (let i = 0; i < count; i++) {
    const slot = next() % slots.length;
    const type = types[(slot >> 2) & 3] as number;
    const pool = (slot & 1) === 1;
    const memory = slots[slot];
    if (memory === undefined) {
      const size = next();
      if (pool) slots[slot] = services.allocatePool(type, BigInt(size % 1500)).buffer;
      else {
        pages[slot] = BigInt((size % 4) + 1);
        slots[slot] = services.allocatePages(0, type, pages[slot] as bigint, 0n).memory;
      }
    } else {
      if (pool) services.freePool(memory);
      else services.freePages(memory, pages[slot] as bigint);
      slots[slot] = undefined;
    }
  }
}

/** Events that a run may have unless told otherwise (DEFAULT_LIMITS of the script's runner). */
const MOST_EVENTS = 5_000_000;

/** Bytes of the longest run there is by default. */
function longestBytes(): number {
  const before = heldBytes();
  const recorder = new Recorder({ title: 'bench', architecture: 'x64', addressBits: 36, regions: [] });
  recorder.startDxe(HAND_OFF, new Bytes());
  drive(recorder, 10_000, MOST_EVENTS);
  const recording = recorder.finish();
  const bytes = heldBytes() - before;
  return recording.length === MOST_EVENTS ? bytes : Number.NaN;
}

/** Value below which a share of sorted numbers lies. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Bytes held by typed arrays and the heap, after a collection where the host offers one. */
function heldBytes(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function measure(live: number) {
  const bare = timed(() => drive(Dxe.start(HAND_OFF, { bytes: new Bytes() }), live, EVENTS));
  const before = heldBytes();
  const recorder = new Recorder({ title: 'bench', architecture: 'x64', addressBits: 36, regions: [] });
  const recorded = timed(() => {
    recorder.startDxe(HAND_OFF, new Bytes());
    drive(recorder, live, EVENTS);
  });
  const recording = recorder.finish();
  const bytes = heldBytes() - before;
  const next = randoms(7);
  const jumps: number[] = [];
  for (let i = 0; i < 200; i++) jumps.push(timed(() => recording.moment(next() % (EVENTS + 1))));
  const steps: number[] = [];
  const from = EVENTS >> 1;
  for (let i = 0; i < 100; i++) steps.push(timed(() => recording.moment(from + i)));
  const back: number[] = [];
  for (let i = 0; i < 50; i++) back.push(timed(() => recording.moment(from - i)));
  for (const list of [jumps, steps, back]) list.sort((a, b) => a - b);
  const last = recording.moment(EVENTS);
  return {
    live,
    rows: (last.allocations?.length ?? 0) + (last.pools?.length ?? 0) + (last.memoryMap?.length ?? 0),
    bareRate: (EVENTS / bare) * 1000,
    recordedRate: (EVENTS / recorded) * 1000,
    bytes,
    median: percentile(jumps, 0.5),
    p95: percentile(jumps, 0.95),
    slowest: jumps.at(-1) as number,
    forward: percentile(steps, 0.95),
    backward: percentile(back, 0.95),
    page: timed(() => recording.events(EVENTS >> 1, 2000)),
    series: timed(() => recording.series()),
    compare: timed(() => recording.compare(EVENTS >> 1, (EVENTS >> 1) + 1000)),
  };
}

const grouped = (value: number): string => Math.round(value).toLocaleString('en-US').replaceAll(',', ' ');

/** Measures every size, prints the table, and returns the failures. */
export function bench(): string[] {
  const titles = [
    'N live',
    'rows',
    'bare/s',
    'recorded/s',
    'MiB',
    'jump ms',
    'p95',
    'max',
    'forward p95',
    'back p95',
    'events ms',
    'series ms',
    'compare ms',
  ];
  const rows = SIZES.map(measure);
  const table = rows.map((row) => [
    grouped(row.live),
    grouped(row.rows),
    grouped(row.bareRate),
    grouped(row.recordedRate),
    grouped(row.bytes / 2 ** 20),
    ...[row.median, row.p95, row.slowest, row.forward, row.backward, row.page, row.series, row.compare].map((ms) => ms.toFixed(1)),
  ]);
  const widths = titles.map((title, i) => Math.max(title.length, ...table.map((cells) => (cells[i] as string).length)));
  for (const cells of [titles, ...table]) console.log(cells.map((cell, i) => cell.padStart(widths[i] as number)).join('  '));
  const longest = longestBytes();
  console.log(`${grouped(MOST_EVENTS)} events over 10 000 allocations hold ${grouped(longest / 2 ** 20)} MiB`);
  const tooLarge = longest <= RUN_BYTES ? [] : [`the longest run holds ${grouped(longest)} bytes, more than 1 GiB`];
  return [
    ...tooLarge,
    ...rows.flatMap((row) => [
      ...(row.p95 > MOMENT_MS
        ? [
            `a moment of ${EVENTS} events over ${row.live} allocations takes ${row.p95.toFixed(1)} ms at the 95th percentile, more than ${MOMENT_MS}`,
          ]
        : []),
      ...(row.bytes > RUN_BYTES
        ? [`a run of ${EVENTS} events over ${row.live} allocations holds ${grouped(row.bytes)} bytes, more than 1 GiB`]
        : []),
    ]),
  ];
}

// Recording a run and coming back to any of its moments: held against a machine that is run to that moment afresh, and
// against a page-by-page account of who owns what.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BugError } from '../../../src/base/assert';
import { printedBy, SERVICES } from '../../../src/event';
import { Bytes } from '../../../src/machine/bytes';
import { Dxe } from '../../../src/machine/dxe';
import { SERVICE } from '../../../src/machine/event-columns';
import type { HandOff } from '../../../src/machine/hand-off';
import { HOB_TYPE, HobList } from '../../../src/machine/hob-list';
import { Pei } from '../../../src/machine/pei';
import { Recorder } from '../../../src/machine/recorder';
import type { DxeServices } from '../../../src/machine/services';
import type { AllocationTable, Moment } from '../../../src/moment';
import { EFI_MEMORY } from '../../../src/uefi/attribute';
import {
  EFI_INVALID_PARAMETER,
  EFI_NOT_FOUND,
  EFI_OUT_OF_RESOURCES,
  EFI_SUCCESS,
  EFI_UNSUPPORTED,
  isError,
} from '../../../src/uefi/status';

const PAGE = 0x1000;

function handOff(architecture: HandOff['architecture'] = 'x64', megabytes = 8n): HandOff {
  const base = 0x40000000n;
  return {
    architecture,
    hobStart: base + 0x20000n,
    efiMemoryBottom: base,
    efiMemoryTop: base + 0x100000n,
    efiFreeMemoryTop: base + 0xc0000n,
    hobs: [
      { kind: 'cpu', sizeOfMemorySpace: 36, sizeOfIoSpace: 16 },
      { kind: 'resource', resourceType: 'SystemMemory', start: base, length: megabytes << 20n, attributes: 0x3c07 },
      { kind: 'resource', resourceType: 'SystemMemory', start: 0x80000000n, length: 0x100000n, attributes: 0x3c03 },
      { kind: 'resource', resourceType: 'MemoryMappedIO', start: 0xfec00000n, length: 0x1000n, attributes: 0x407 },
      { kind: 'memoryAllocation', memoryType: 4, base: base + 0xe0000n, length: 0x20000n, name: 'Stack' },
      { kind: 'memoryAllocation', memoryType: 3, base: base + 0xc0000n, length: 0x20000n, name: 'Module' },
      { kind: 'memoryAllocation', memoryType: 4, base, length: 0x20000n },
    ],
    systemTables: true,
    cpuArchProtocol: EFI_SUCCESS,
  };
}

const SUBJECT = { title: 'test.c', addressBits: 36, regions: [] };

function recorderOf(from: HandOff, bytes = new Bytes()): Recorder {
  const recorder = new Recorder({ ...SUBJECT, architecture: from.architecture });
  recorder.startDxe(from, bytes);
  return recorder;
}

// --- random calls ---

type Op =
  | { readonly op: 'pages'; readonly how: number; readonly type: number; readonly pages: number; readonly at: number }
  | { readonly op: 'pool'; readonly type: number; readonly size: number }
  | { readonly op: 'freePages'; readonly which: number; readonly skip: number; readonly pages: number }
  | { readonly op: 'freePool'; readonly which: number; readonly off: number }
  | { readonly op: 'overwrite'; readonly which: number; readonly value: number }
  | { readonly op: 'map' | 'spaceMap' | 'exit' }
  | { readonly op: 'capabilities'; readonly at: number; readonly pages: number; readonly bits: bigint };

const TYPES = [0, 1, 2, 3, 4, 4, 5, 6, 9, 10, 0x70000001];

const op: fc.Arbitrary<Op> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      op: fc.constant('pages' as const),
      how: fc.constantFrom(0, 0, 0, 1, 2),
      type: fc.constantFrom(...TYPES),
      pages: fc.integer({ min: 0, max: 40 }),
      at: fc.integer({ min: 0, max: 2100 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      op: fc.constant('pool' as const),
      type: fc.constantFrom(...TYPES),
      size: fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 3000, max: 40000 })),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      op: fc.constant('freePages' as const),
      which: fc.nat(),
      skip: fc.integer({ min: -1, max: 3 }),
      pages: fc.integer({ min: 0, max: 50 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ op: fc.constant('freePool' as const), which: fc.nat(), off: fc.constantFrom(0, 0, 0, 0, 0, 8, 128) }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('overwrite' as const), which: fc.nat(), value: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constantFrom('map' as const, 'spaceMap' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      op: fc.constant('capabilities' as const),
      at: fc.integer({ min: 0, max: 2047 }),
      pages: fc.integer({ min: 1, max: 20 }),
      bits: fc.constantFrom(0xfn, 0x400fn, 0x2000fn),
    }),
  },
);

/** Performs operations on any services; addresses come from what earlier operations returned. `each` sees every call. */
function drive(services: DxeServices, bytes: Bytes, ops: readonly Op[], each?: (step: Op, before: () => void) => void): void {
  const pages: bigint[] = [0x40000000n];
  const pools: bigint[] = [0x40001018n];
  const pick = (list: readonly bigint[], which: number) => list[which % list.length] as bigint;
  for (const step of ops) {
    const call = () => {
      switch (step.op) {
        case 'pages': {
          const memory = step.how === 0 ? 0n : 0x40000000n + BigInt(step.at) * 0x1000n;
          const answer = services.allocatePages(step.how, step.type, BigInt(step.pages), memory);
          if (!isError(answer.status)) pages.push(answer.memory);
          return;
        }
        case 'pool': {
          const { buffer } = services.allocatePool(step.type, BigInt(step.size));
          if (buffer) pools.push(buffer);
          return;
        }
        case 'freePages':
          services.freePages(pick(pages, step.which) + BigInt(step.skip * PAGE), BigInt(step.pages));
          return;
        case 'freePool':
          services.freePool(pick(pools, step.which) + BigInt(step.off));
          return;
        case 'overwrite':
          // A script that runs over the head of its buffer, or over the tail.
          bytes.write32(pick(pools, step.which) - BigInt(step.value % 2 === 0 ? 24 : 8), step.value);
          return;
        case 'map':
          services.getMemoryMap(0n);
          return;
        case 'spaceMap': {
          const { buffer } = services.memorySpace.getMap();
          if (buffer) pools.push(buffer);
          return;
        }
        case 'capabilities':
          services.setMemorySpaceCapabilities(0x40000000n + BigInt(step.at * PAGE), BigInt(step.pages * PAGE), step.bits);
          return;
        case 'exit':
          services.exitBootServices('image', services.mapKey);
      }
    };
    if (each) each(step, call);
    else call();
  }
}

/** What of a moment a machine that was run afresh shows too. */
function shown(dxe: Dxe): Partial<Moment> {
  return {
    memoryMap: dxe.memoryMap(),
    mapKey: dxe.mapKey,
    memorySpaceMap: dxe.memorySpaceMap(),
    ioSpaceMap: dxe.ioSpaceMap(),
    pools: dxe.pools(),
  };
}

describe('moments', () => {
  it.each(['x64', 'aarch64'] as const)('are those of a machine that was run to them afresh (%s)', (architecture) => {
    fc.assert(
      fc.property(fc.array(op, { maxLength: 120 }), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (ops, picks) => {
        const bytes = new Bytes();
        const recorder = recorderOf(handOff(architecture), bytes);
        // How many operations had been driven when an event happened: `overwrite` makes none.
        const driven = [0];
        let done = 0;
        drive(recorder, bytes, ops, (_step, call) => {
          call();
          done++;
          if (recorder.length === driven.length) driven.push(done);
        });
        const recording = recorder.finish();
        expect(recording.length).toBe(driven.length - 1);
        for (const pick of [...picks, recording.length]) {
          const n = pick % (recording.length + 1);
          const moment = recording.moment(n);
          const fresh = new Bytes();
          const dxe = Dxe.start(handOff(architecture), { bytes: fresh });
          drive(dxe, fresh, ops.slice(0, driven[n]));
          expect(moment).toMatchObject(shown(dxe));
          expect(moment).toMatchObject({ event: n, phase: 'DXE', title: 'test.c', descriptorSize: 48, descriptorVersion: 1 });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come in any order and twice the same', () => {
    const bytes = new Bytes();
    const recorder = recorderOf(handOff(), bytes);
    drive(recorder, bytes, fc.sample(op, { seed: 7, numRuns: 3000 }));
    const recording = recorder.finish();
    const order = [2999, 5, 1500, 1501, 1400, 3000, 0, 1024, 1023, 1025, 2048, 5, 2999].map((n) => Math.min(n, recording.length));
    const first = order.map((n) => recording.moment(n));
    expect(order.map((n) => recording.moment(n))).toEqual(first);
    expect(recording.moment(-3)).toEqual(recording.moment(0));
    expect(recording.moment(1e9)).toEqual(recording.moment(recording.length));
    expect(recording.moment(Number.NaN)).toEqual(recording.moment(0));
  });

  it('keep what a script wrote over a pool head', () => {
    const bytes = new Bytes();
    const recorder = recorderOf(handOff(), bytes);
    const spoiled = recorder.allocatePool(4, 100n).buffer as bigint;
    const retyped = recorder.allocatePool(4, 100n).buffer as bigint;
    const kept = recorder.allocatePool(4, 100n).buffer as bigint;
    bytes.write32(spoiled - 24n, 0);
    bytes.write32(retyped - 16n, 6);
    expect(recorder.freePool(spoiled)).toBe(EFI_INVALID_PARAMETER);
    expect(recorder.freePool(retyped)).toBe(EFI_SUCCESS);
    expect(recorder.freePool(kept)).toBe(EFI_SUCCESS);
    const recording = recorder.finish();
    const { pools } = recording.moment(6);
    const at = pools?.address.indexOf(Number(retyped) - 24) ?? -1;
    expect([pools?.type[at], pools?.used[at]]).toEqual([6, 0]);
    expect(recording.moment(6)).toEqual(recording.moment(6));
  });

  it('that do not come out as recorded are our own mistake', () => {
    const recorder = recorderOf(handOff());
    recorder.allocatePages(0, 4, 1n, 0n);
    const recording = recorder.finish();
    (recording as unknown as { recorded: { columns: { result: BigUint64Array } } }).recorded.columns.result[0] = 0x1000n;
    expect(() => recording.moment(1)).toThrow(BugError);
  });
});

// --- who owns what ---

/** Owner of every page and pool buffer, page by page, from the calls alone and from which pages the map shows as free. */
class Account {
  readonly pages = new Map<number, number>();
  readonly pools = new Map<number, number>();
  private readonly initial: AllocationTable;

  constructor(readonly recorder: Recorder) {
    this.initial = recorder.finish().allocations(0);
    for (let i = 0; i < this.initial.length; i++) {
      if (this.initial.kind[i] === 1) this.pools.set(this.initial.address[i] as number, -1);
      else this.take(this.initial.address[i] as number, this.initial.size[i] as number, -1);
    }
  }

  /** Pages change hands; a pool block in them, whose pages were freed under it, is nobody's any more. */
  take(address: number, size: number, event: number): void {
    for (let at = address; at < address + size; at += PAGE) this.pages.set(at / PAGE, event);
    for (const buffer of this.pools.keys()) if (buffer >= address && buffer < address + size) this.pools.delete(buffer);
  }

  /** Forgets the pages that became free, and, unless `pagesAlone`, the pool in them. */
  drop(before: ReadonlySet<number>, pagesAlone: boolean): void {
    const free = freeFrames(this.recorder.dxe as Dxe);
    for (const frame of this.pages.keys()) if (free.has(frame)) this.pages.delete(frame);
    if (pagesAlone) return;
    for (const buffer of this.pools.keys()) {
      const frame = Math.floor(buffer / PAGE);
      if (free.has(frame) && !before.has(frame)) this.pools.delete(buffer);
    }
  }
}

function freeFrames(dxe: Dxe): Set<number> {
  const frames = new Set<number>();
  const { start, end, type } = dxe.core.pages.map.records();
  type.forEach((one, i) => {
    if (one === 7) for (let frame = start[i] as number; frame < (end[i] as number); frame++) frames.add(frame);
  });
  return frames;
}

/** A table as the account shows it. */
function accountOf(table: AllocationTable): { pages: Map<number, number>; pools: Map<number, number> } {
  const pages = new Map<number, number>();
  const pools = new Map<number, number>();
  let last = -1;
  for (let i = 0; i < table.length; i++) {
    const address = table.address[i] as number;
    const event = table.event[i] as number;
    expect(address >= last).toBe(true);
    last = address;
    if (table.kind[i] === 1) pools.set(address, event);
    else {
      for (let at = address; at < address + (table.size[i] as number); at += PAGE) {
        expect(pages.has(at / PAGE)).toBe(false);
        pages.set(at / PAGE, event);
      }
    }
  }
  return { pages, pools };
}

describe('allocations', () => {
  it.each(['x64', 'aarch64'] as const)('are owned by the event that made them, page by page (%s)', (architecture) => {
    fc.assert(
      fc.property(fc.array(op, { maxLength: 100 }), (ops) => {
        const bytes = new Bytes();
        const recorder = recorderOf(handOff(architecture), bytes);
        const account = new Account(recorder);
        const states: { pages: Map<number, number>; pools: Map<number, number> }[] = [];
        const granule = (type: number) => (architecture === 'aarch64' && [0, 5, 6, 10].includes(type) ? 16 : 1);
        const watch = <Services extends object>(services: Services, path = ''): Services =>
          new Proxy(services, {
            get(target, name) {
              const service: unknown = Reflect.get(target, name, target);
              if (name === 'memorySpace') return watch(service as object, 'memorySpace.');
              if (typeof service !== 'function') return service;
              return (...args: unknown[]) => {
                const event = recorder.length;
                const before = freeFrames(recorder.dxe as Dxe);
                const answer: unknown = service.apply(target, args);
                note(event, path + String(name), args, answer, before);
                states.push({ pages: new Map(account.pages), pools: new Map(account.pools) });
                return answer;
              };
            },
          });
        const note = (event: number, name: string, args: unknown[], answer: unknown, before: ReadonlySet<number>) => {
          if (name === 'allocatePages') {
            const { status, memory } = answer as { status: bigint; memory: bigint };
            const unit = granule(args[1] as number);
            if (!isError(status)) account.take(Number(memory), Math.ceil(Number(args[2]) / unit) * unit * PAGE, event);
          } else if (name === 'freePages') account.drop(before, false);
          else if (name === 'allocatePool' || name === 'memorySpace.getMap') {
            const { buffer } = answer as { buffer?: bigint };
            if (buffer) account.pools.set(Number(buffer), event);
          } else if (name === 'freePool' && !isError(answer as bigint)) {
            account.pools.delete(Number(args[0]));
            account.drop(before, true);
          }
        };
        drive(watch<DxeServices>(recorder), bytes, ops);
        const recording = recorder.finish();
        expect(recording.length).toBe(states.length);
        states.forEach((state, event) => {
          const found = accountOf(recording.allocations(event + 1));
          expect(found.pages, `pages after event ${event}`).toEqual(state.pages);
          expect(found.pools, `pools after event ${event}`).toEqual(state.pools);
        });
      }),
      { numRuns: 80 },
    );
  });

  it('keep the rest of a partial free, and lose all that a long free crosses', () => {
    const recorder = recorderOf(handOff());
    const first = Number(recorder.allocatePages(0, 4, 8n, 0n).memory);
    const second = Number(recorder.allocatePages(0, 2, 8n, 0n).memory);
    expect(second + 8 * PAGE).toBe(first);
    recorder.freePages(BigInt(first + 2 * PAGE), 2n);
    recorder.freePages(BigInt(second + 4 * PAGE), 6n);
    const recording = recorder.finish();
    const rows = (n: number) => {
      const { address, size, event, length } = recording.allocations(n);
      return Array.from({ length }, (_, i) => [address[i], size[i], event[i]]).filter(([, , e]) => (e as number) >= 0);
    };
    expect(rows(2)).toEqual([
      [second, 8 * PAGE, 1],
      [first, 8 * PAGE, 0],
    ]);
    expect(rows(3)).toEqual([
      [second, 8 * PAGE, 1],
      [first, 2 * PAGE, 0],
      [first + 4 * PAGE, 4 * PAGE, 0],
    ]);
    expect(rows(4)).toEqual([
      [second, 4 * PAGE, 1],
      [first + 4 * PAGE, 4 * PAGE, 0],
    ]);
    expect(rows(0)).toEqual([]);
  });

  it('of the firmware itself have no event, one for each HOB', () => {
    const recording = recorderOf(handOff()).finish();
    const { address, size, event, kind, length } = recording.allocations(0);
    const rows = Array.from({ length }, (_, i) => [kind[i], address[i], size[i], event[i]]);
    expect(rows).toContainEqual([0, 0x400c0000, 0x20000, -1]);
    expect(rows).toContainEqual([0, 0x400e0000, 0x20000, -1]);
    expect(rows).toContainEqual([0, 0x40000000, 0x20000, -1]);
    expect(rows.filter(([k, , s]) => k === 1 && s === 120)).toHaveLength(1);
    expect(new Set(event)).toEqual(new Set([-1]));
  });
});

// --- columns ---

describe('events', () => {
  it('name the services by the list that everybody shares', () => {
    expect(SERVICES.map(({ name }) => name)).toEqual(Object.keys(SERVICE));
    expect(Object.values(SERVICE)).toEqual(SERVICES.map((_, i) => i));
  });

  it('hold arguments, answers, keys and sites', () => {
    const recorder = recorderOf(handOff());
    const key = recorder.mapKey;
    const place = { file: 'a.c', line: 3, column: 5, endLine: 3, endColumn: 20 };
    recorder.site = recorder.addSite({ place, function: 'UefiMain', callers: [] });
    expect(recorder.addSite({ place, function: 'UefiMain', callers: [] })).toBe(0);
    const { memory } = recorder.allocatePages(0, 6, 2n, 0n);
    recorder.site = recorder.addSite({ place: { ...place, line: 4 }, function: 'UefiMain', callers: [] });
    recorder.allocatePool(4, 24n, false);
    recorder.getMemoryMap(null);
    recorder.site = -1;
    recorder.memorySpace.allocate(2, 3, 0n, 0x1000n, 0xfec00000n, 'image', 'device');
    const recording = recorder.finish();
    expect(recording.event(0)).toEqual({
      index: 0,
      service: 'AllocatePages',
      site: 0,
      arguments: [0n, 6n, 2n, 0n],
      status: EFI_SUCCESS,
      result: memory,
      keyBefore: Number(key),
      keyAfter: Number(key) + 1,
      phase: 'DXE',
    });
    expect(recording.event(1)).toMatchObject({ service: 'AllocatePool', site: 1, status: EFI_INVALID_PARAMETER, result: 0n });
    expect(recording.event(2)).toMatchObject({ service: 'GetMemoryMap', status: EFI_INVALID_PARAMETER });
    const gcd = recording.event(3);
    expect(gcd).toMatchObject({ service: 'AllocateMemorySpace', site: -1, status: EFI_SUCCESS, result: 0xfec00000n });
    expect(recording.handles[Number(gcd.arguments[5])]).toBe('image');
    expect(recording.moment(4).memorySpaceMap?.find((row) => row.base === 0xfec00000n)).toMatchObject({
      imageHandle: 'image',
      deviceHandle: 'device',
    });
    expect(recording.sites).toHaveLength(2);
    expect(() => recording.event(4)).toThrow(RangeError);
    expect(() => recording.event(-1)).toThrow(RangeError);
  });

  it('come as columns for any range', () => {
    const bytes = new Bytes();
    const recorder = recorderOf(handOff(), bytes);
    drive(recorder, bytes, fc.sample(op, { seed: 3, numRuns: 1000 }));
    const recording = recorder.finish();
    const all = recording.events(0, 1e9);
    expect(all.length).toBe(recording.length);
    for (const [first, count] of [
      [0, 1],
      [10, 300],
      [recording.length - 2, 50],
      [recording.length, 4],
      [-5, 3],
      [7, 0],
    ] as const) {
      const part = recording.events(first, count);
      for (let i = 0; i < part.length; i++) {
        const row = recording.event(part.first + i);
        expect(SERVICES[part.service[i] as number]?.name).toBe(row.service);
        expect([...part.arguments.subarray(i * 6, i * 6 + row.arguments.length)]).toEqual(row.arguments);
        expect([part.status[i], part.result[i], part.keyBefore[i], part.keyAfter[i]]).toEqual([
          row.status,
          row.result,
          row.keyBefore,
          row.keyAfter,
        ]);
      }
    }
    expect(recording.events(recording.length - 2, 50).length).toBe(2);
    expect(recording.events(recording.length, 4).length).toBe(0);
  });

  it('keep console output and findings at their place', () => {
    const recorder = recorderOf(handOff());
    recorder.print('one ');
    recorder.print('two\n');
    recorder.allocatePages(0, 4, 1n, 0n);
    recorder.print('three\n');
    recorder.report({ rule: 'leak', severity: 'warning', message: 'left' });
    recorder.freePool(0x12345678n);
    const recording = recorder.finish();
    expect(recording.console).toEqual({ text: 'one two\nthree\n', ends: Uint32Array.of(8, 14), events: Uint32Array.of(0, 1) });
    expect([0, 1, 2].map((events) => printedBy(recording.console, events))).toEqual([8, 14, 14]);
    expect(recording.findings[0]).toMatchObject({ rule: 'leak', event: 0 });
    expect(recording.findings[1]).toMatchObject({ rule: 'firmware-asserts', severity: 'warning', event: 1 });
  });

  it.each<[string, (recorder: Recorder) => unknown, string]>([
    ['2^52 + 2 pages are allocated', (recorder) => recorder.allocatePages(0, 4, (1n << 52n) + 2n, 0n), 'firmware-wraps'],
    [
      '2^52 + 1 pages are freed',
      (recorder) => recorder.freePages(recorder.allocatePages(0, 4, 4n, 0n).memory, (1n << 52n) + 1n),
      'firmware-wraps',
    ],
    ['a buffer of almost 2^64 bytes is asked for', (recorder) => recorder.allocatePool(4, (1n << 64n) - 49n), 'firmware-corrupts-memory'],
    ['a buffer is freed that is none', (recorder) => recorder.freePool(0x12345678n), 'firmware-asserts'],
    ['no pages are freed', (recorder) => recorder.freePages(recorder.allocatePages(0, 4, 4n, 0n).memory, 0n), 'firmware-asserts'],
  ])('say what real firmware does when %s', (_, act, rule) => {
    const recorder = recorderOf(handOff());
    act(recorder);
    expect(recorder.finish().findings.map((finding) => finding.rule)).toContain(rule);
  });
});

describe('equal runs', () => {
  function run(seed: number): Uint8Array {
    const bytes = new Bytes();
    const recorder = recorderOf(handOff(), bytes);
    recorder.print(`seed\n`);
    drive(recorder, bytes, fc.sample(op, { seed, numRuns: 400 }));
    return recorder.finish().bytes();
  }

  it('give equal bytes, and others do not', () => {
    expect(run(11)).toEqual(run(11));
    expect(run(11)).not.toEqual(run(12));
  });

  it('give the same bytes before and after moments were looked at', () => {
    const bytes = new Bytes();
    const recorder = recorderOf(handOff(), bytes);
    drive(recorder, bytes, fc.sample(op, { seed: 5, numRuns: 200 }));
    const recording = recorder.finish();
    const before = recording.bytes();
    for (const n of [100, 3, 150]) recording.moment(n);
    recording.compare(3, 90);
    expect(recording.bytes()).toEqual(before);
  });
});

describe('series', () => {
  it('hold the figures of the moments', () => {
    const bytes = new Bytes();
    const recorder = recorderOf(handOff(), bytes);
    // Without frees across pool pages, after which nobody can say what the pool holds.
    const ops = fc.sample(op, { seed: 21, numRuns: 400 }).filter((step) => step.op !== 'freePages' && step.op !== 'overwrite');
    drive(recorder, bytes, ops);
    const recording = recorder.finish();
    const series = recording.series();
    expect([series.stride, series.length]).toEqual([1, recording.length + 1]);
    for (const n of [0, 1, 50, recording.length]) {
      const { memoryMap, pools } = recording.moment(n);
      const { map } = (recording.before(n) as Dxe).core.pages;
      const { start, end, type, attribute } = map.records();
      let free = 0;
      let largest = 0;
      type.forEach((one, i) => {
        const size = ((end[i] as number) - (start[i] as number)) * PAGE;
        if (one !== 7) return;
        free += size;
        if (map.attributes.specialPurpose[attribute[i] as number] === 0) largest = Math.max(largest, size);
      });
      expect(series.conventionalBytes[n]).toBe(free);
      expect(series.largestFreeBytes[n]).toBe(largest);
      expect(series.largestFreeBelow4GBytes[n]).toBe(largest);
      let slack = 0;
      for (let i = 0; i < (pools?.length ?? 0); i++) slack += (pools?.size[i] as number) - (pools?.requested[i] as number);
      expect(series.poolSlackBytes[n]).toBe(slack);
      expect((series.descriptors[n] as number) >= (memoryMap?.length ?? 0)).toBe(true);
    }
  });

  it('thin out as a run grows', () => {
    const recorder = recorderOf(handOff());
    for (let i = 0; i < 20000; i++) recorder.getMemoryMap(0n);
    recorder.allocatePages(0, 4, 1n, 0n);
    for (let i = 0; i < 10000; i++) recorder.getMemoryMap(0n);
    const series = recorder.finish().series();
    expect(series.stride).toBe(4);
    expect(series.length).toBe(Math.floor(30001 / 4) + 1);
    const step = (series.conventionalBytes[0] as number) - (series.conventionalBytes[series.length - 1] as number);
    expect(step).toBe(PAGE);
    expect(series.conventionalBytes[5000]).toBe(series.conventionalBytes[0]);
    expect(series.conventionalBytes[5001]).toBe(series.conventionalBytes[series.length - 1]);
  });
});

// --- phases ---

describe('after ExitBootServices', () => {
  function exited(): Recorder {
    const recorder = recorderOf(handOff());
    recorder.allocatePages(0, 6, 1n, 0n);
    expect(recorder.setVirtualAddressMap(48n, 48n, 1, [])).toBe(EFI_UNSUPPORTED);
    expect(recorder.exitBootServices('image', recorder.mapKey + 1n)).toBe(EFI_INVALID_PARAMETER);
    expect(recorder.phase).toBe('DXE');
    expect(recorder.exitBootServices('image', recorder.mapKey)).toBe(EFI_SUCCESS);
    expect(recorder.phase).toBe('runtime');
    return recorder;
  }

  it('the phase is runtime and the map shows what the operating system gets', () => {
    const recording = exited().finish();
    expect([0, 3, 4].map((n) => recording.phase(n))).toEqual(['DXE', 'DXE', 'runtime']);
    const view = recording.moment(4).osView;
    expect(view?.filter(({ e820 }) => e820 === 2).length).toBeGreaterThan(0);
    expect(view?.some(({ fate }) => fate === 'preserved')).toBe(true);
    expect(recording.event(3)).toMatchObject({ service: 'ExitBootServices', phase: 'DXE', status: EFI_SUCCESS });
  });

  it('virtual addresses stand in the map once they were set', () => {
    const recorder = exited();
    const map = recorder.dxe?.memoryMap();
    const row = map?.type.indexOf(6) ?? -1;
    const physicalStart = BigInt(map?.frame[row] as number) << 12n;
    const descriptor = {
      type: 6,
      physicalStart,
      virtualStart: 0xffff_8000_0000_0000n,
      numberOfPages: BigInt(map?.pages[row] as number),
      attribute: EFI_MEMORY.RUNTIME,
    };
    let converted: unknown;
    recorder.setVirtualAddressMap(48n, 48n, 1, [descriptor], () => {
      converted = recorder.convertPointer(0n, physicalStart + 0x10n);
    });
    expect(converted).toEqual({ status: EFI_SUCCESS, address: 0xffff_8000_0000_0010n });
    expect(recorder.convertPointer(0n, physicalStart).status).toBe(EFI_NOT_FOUND);
    const recording = recorder.finish();
    expect(recording.moment(recording.length).memoryMap?.virtualStart?.[row]).toBe(0xffff_8000_0000_0000n);
    expect(recording.moment(4).memoryMap?.virtualStart).toBeUndefined();
    expect(recording.event(4)).toMatchObject({ service: 'ConvertPointer', phase: 'runtime' });
    expect(recording.event(5)).toMatchObject({ service: 'SetVirtualAddressMap', arguments: [48n, 48n, 1n] });
  });
});

describe('PEI', () => {
  const TEMPORARY = { base: 0xfef00000n, size: 0x10000n };

  function started(bytes: Bytes): { recorder: Recorder; pei: Pei } {
    const recorder = new Recorder({ ...SUBJECT, architecture: 'x64' });
    const heap = { base: TEMPORARY.base, size: 0x8000n };
    const stack = { base: TEMPORARY.base + 0x8000n, size: 0x8000n };
    const pei = new Pei({ architecture: 'x64', temporaryRam: TEMPORARY, heap, stack }, bytes);
    pei.hobs.buildResourceHob('SystemMemory', 0x3c07, 0x40000000n, 0x800000n);
    pei.hobs.buildCpuHob(36, 16);
    recorder.startPei(pei);
    return { recorder, pei };
  }

  it('is recorded with its HOB list at every moment, whatever a script wrote into it', () => {
    const bytes = new Bytes();
    const { recorder } = started(bytes);
    const { pei } = recorder;
    const page = pei.allocatePages(4, 2n).memory;
    const guid = pei.createHob(HOB_TYPE.GUID_EXTENSION, 32).hob as bigint;
    bytes.write64(guid + 8n, 0x1111222233334444n);
    bytes.write64(guid + 24n, 0xfeedn);
    pei.allocatePool(16n);
    expect(pei.freePages(page, 1n)).toBe(EFI_SUCCESS);
    expect(pei.freePages(page, 1n)).toBe(EFI_NOT_FOUND);
    expect(pei.allocatePages(7, 1n).status).toBe(EFI_INVALID_PARAMETER);
    const recording = recorder.finish();
    expect(recording.phase(3)).toBe('PEI');
    expect(recording.hobs(0).map(({ name }) => name)).toEqual(['HANDOFF', 'RESOURCE_DESCRIPTOR', 'CPU']);
    expect(recording.hobs(1)[3]?.fields).toMatchObject({ MemoryBaseAddress: page, MemoryLength: 0x2000n, MemoryType: 4n });
    expect(recording.hobs(3)[4]?.fields).toMatchObject({ Name: '33334444-2222-1111-AFAF-AFAFAFAFAFAF', DataLength: 8n });
    expect(recording.hobs(4)[3]?.name).toBe('UNUSED');
    expect(recording.event(5)).toMatchObject({ service: 'PeiServicesAllocatePages', phase: 'PEI', keyAfter: 0 });
    const { address, size, event } = recording.allocations(5);
    expect([...address].map((a, i) => [a, size[i], event[i]])).toEqual([
      [Number(guid) + 32 + 8, 16, 2],
      [Number(page) + PAGE, PAGE, 0],
    ]);
  });

  it('goes over to DXE: allocations move with the migration and stay with their event', () => {
    const bytes = new Bytes();
    const { recorder, pei } = started(bytes);
    const page = recorder.pei.allocatePages(6, 1n).memory;
    recorder.pei.allocatePool(64n);
    recorder.pei.installPeiMemory(0x40100000n, 0x400000n);
    recorder.endPeim();
    expect(recorder.length).toBe(4);
    const after = recorder.pei.allocatePages(4, 1n).memory;
    const value = pei.handOff({ dxeCoreSize: 0x1f000n, stackSize: 0x20000n, cpuArchProtocol: EFI_SUCCESS });
    if (!value) throw new Error('no hand-off');
    expect(recorder.phase).toBe('PEI');
    recorder.startDxe(value, bytes);
    expect(recorder.phase).toBe('DXE');
    const buffer = recorder.allocatePool(4, 10n).buffer as bigint;
    const recording = recorder.finish();
    expect(recording.events(0, 100).length).toBe(7);
    expect(recording.event(3)).toMatchObject({ service: 'PeiCoreMigrate', site: -1 });
    expect(recording.event(5)).toMatchObject({ service: 'DxeMain', keyBefore: 0 });
    const own = (n: number) => {
      const { address, event, length } = recording.allocations(n);
      return Array.from({ length }, (_, i) => [event[i], address[i]]).filter(([e]) => (e as number) >= 0);
    };
    expect(own(3).find(([e]) => e === 0)).toEqual([0, Number(page)]);
    expect(own(4).find(([e]) => e === 0)).toEqual([0, 0x404ff000]);
    expect(own(6)).toEqual([
      [4, Number(after)],
      [0, 0x404ff000],
    ]);
    expect(own(7)).toContainEqual([6, Number(buffer)]);
    expect(recording.moment(5).memoryMap).toBeUndefined();
    expect(recording.moment(6).memoryMap?.length).toBeGreaterThan(3);
    expect(recording.hobs(6).map(({ type }) => type)).toEqual([HOB_TYPE.HANDOFF, ...value.hobs.map(() => expect.any(Number))]);
    expect(recording.hobs(4).at(-1)?.name).toBe('MEMORY_ALLOCATION');
    expect(recording.moment(4)).toEqual(recording.moment(4));
  });

  it('leaves DXE a copy of the HOB list, whether a PEI ran or not', () => {
    const bytes = new Bytes();
    const { recorder, pei } = started(bytes);
    const guid = recorder.pei.createHob(HOB_TYPE.GUID_EXTENSION, 32).hob as bigint;
    bytes.write64(guid + 24n, 0x0123456789abcdefn);
    recorder.pei.installPeiMemory(0x40100000n, 0x400000n);
    recorder.endPeim();
    const value = pei.handOff({ dxeCoreSize: 0x1f000n, stackSize: 0x20000n, cpuArchProtocol: EFI_SUCCESS });
    if (!value) throw new Error('no hand-off');
    recorder.startDxe(value, bytes);
    const copy = new HobList(bytes, recorder.dxe?.started?.newHobList ?? 0n);
    expect(copy.values()).toEqual(value.hobs);
    const at = [...copy].find(({ type }) => type === HOB_TYPE.GUID_EXTENSION)?.address ?? 0n;
    expect(bytes.read64(at + 24n)).toBe(0x0123456789abcdefn);
    expect(copy.freeBottom - value.hobStart).toBe(copy.end - copy.start);

    const alone = new Bytes();
    const direct = recorderOf(handOff(), alone);
    const made = new HobList(alone, direct.dxe?.started?.newHobList ?? 0n);
    expect(made.values()).toEqual(handOff().hobs);
    expect(made).toMatchObject({ memoryTop: handOff().efiMemoryTop, freeTop: handOff().efiFreeMemoryTop });
  });

  it('makes its moments again from keyframes', () => {
    const bytes = new Bytes();
    const { recorder, pei } = started(bytes);
    const lists = new Map<number, unknown>();
    for (let i = 0; i < 3000; i++) {
      const { memory, status } = recorder.pei.allocatePages(4, BigInt((i % 3) + 1));
      if (status === EFI_OUT_OF_RESOURCES || i % 2 === 1) recorder.pei.freePages(memory, 1n);
      lists.set(recorder.length, pei.rows());
    }
    const recording = recorder.finish();
    // A round makes one event or two; the first moment that a round left from each of these on.
    for (const from of [1, 1000, 1023, 1024, 1025, 2047, 2048, 3500]) {
      const n = [...lists.keys()].find((moment) => moment >= from) as number;
      expect(recording.hobs(n), `moment ${n}`).toEqual(lists.get(n));
    }
    expect(recording.hobs(recording.length)).toEqual(lists.get(recording.length));
  });
});

describe('compare', () => {
  it('tells what came, went, changed and moved', () => {
    const recorder = recorderOf(handOff());
    recorder.site = 0;
    const a = recorder.allocatePages(0, 4, 4n, 0n).memory;
    recorder.site = 1;
    const b = recorder.allocatePages(0, 2, 4n, 0n).memory;
    recorder.site = 2;
    const c = recorder.allocatePages(0, 6, 2n, 0n).memory;
    recorder.freePages(a, 1n);
    recorder.freePages(b, 4n);
    recorder.freePages(c, 2n);
    recorder.site = 3;
    const gap = recorder.allocatePages(0, 9, 1n, 0n).memory;
    recorder.site = 2;
    const moved = recorder.allocatePages(0, 6, 2n, 0n).memory;
    const recording = recorder.finish();
    const { allocations, map } = recording.compare(3, recording.length);
    expect(allocations.map(({ kind, start, event }) => [kind, start, event])).toEqual(
      [
        ['freed', b, 1],
        ['moved', moved, 7],
        ['changed', a + 0x1000n, 0],
        ['added', gap, 6],
      ].sort((x, y) => ((x[1] as bigint) < (y[1] as bigint) ? -1 : 1)),
    );
    expect(allocations.find(({ kind }) => kind === 'moved')?.before).toEqual({ start: c, end: c + 0x2000n });
    expect(allocations.find(({ kind }) => kind === 'changed')?.before).toEqual({ start: a, end: a + 0x4000n });
    expect(map.find(({ start }) => start === gap)).toMatchObject({ kind: 'changed', type: 9, typeBefore: 4 });
    expect(recording.compare(5, 5)).toEqual({ map: [], allocations: [] });
  });

  it('of the same moments the other way round is the mirror image', () => {
    const bytes = new Bytes();
    const recorder = recorderOf(handOff(), bytes);
    drive(recorder, bytes, fc.sample(op, { seed: 33, numRuns: 200 }));
    const recording = recorder.finish();
    const forth = recording.compare(20, 180);
    const back = recording.compare(180, 20);
    const covered = (changes: typeof forth.map) => changes.reduce((sum, { start, end }) => sum + (end - start), 0n);
    expect(covered(forth.map)).toBe(covered(back.map));
    const mirrored = { added: 'freed', freed: 'added', changed: 'changed', moved: 'moved' } as const;
    const counts = (changes: typeof forth.allocations, name: (kind: keyof typeof mirrored) => string) =>
      [...new Set(changes.map(({ kind, event }) => `${name(kind)}${kind === 'moved' ? '' : event}`))].sort();
    expect(counts(back.allocations, (kind) => mirrored[kind])).toEqual(counts(forth.allocations, (kind) => kind));
  });
});

// The engine against the specification written down a second time (book.ts), on layouts and calls that nobody recorded: any
// hand-off, both ways in (from the HOB list, and from the state recorded after it), every answer and the whole state after
// every call. That the book itself is EDK2's behaviour is shown by the recorded traces, which it replays too.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dxe } from '../../src/machine/dxe';
import type { HandOff } from '../../src/machine/hand-off';
import {
  allocateType,
  big,
  gcdAllocateType,
  gcdIoType,
  gcdMemoryType,
  handle,
  type JsonObject,
  memoryType,
  object,
  readHandOff,
  readObject,
  status as readStatus,
} from '../../src/machine/trace-reader';
import { dxeFromState, stateOf } from '../../src/machine/trace-state';
import { statusName } from '../../src/uefi/status';
import { Book } from './book';
import { Ruin } from './book-pages';
import { type Call, calls, layouts, type Near } from './layouts';

const LONG = process.env.FIRMAMENT_LONG === '1';
const RUNS = LONG ? 4_000 : 120;

/** What a driver needs of a core, be it the engine or the book. */
interface Core {
  allocatePages(how: number, type: number, pages: bigint, memory: bigint | null): { status: bigint; memory: bigint };
  freePages(memory: bigint, pages: bigint): bigint;
  allocatePool(type: number, size: bigint): { status: bigint; buffer: bigint | undefined };
  freePool(buffer: bigint): bigint;
  addMemorySpace(type: number, base: bigint, length: bigint, capabilities: bigint): bigint;
  addIoSpace(type: number, base: bigint, length: bigint): bigint;
  allocateSpace(
    io: boolean,
    how: number,
    type: number,
    alignment: bigint,
    length: bigint,
    base: bigint | null,
    image: string | null,
    device: string | null,
  ): { status: bigint; memory: bigint };
  freeSpace(io: boolean, base: bigint, length: bigint): bigint;
  removeSpace(io: boolean, base: bigint, length: bigint): bigint;
  setAttributes(base: bigint, length: bigint, mask: bigint): bigint;
  setCapabilities(base: bigint, length: bigint, mask: bigint): bigint;
  getSpaceMap(io: boolean): { status: bigint; buffer: bigint | undefined };
  checkKey(): bigint;
  /** The whole state as text, in one form for all cores. */
  state(): string;
}

function ofEngine(dxe: Dxe): Core {
  return {
    allocatePages: (how, type, pages, memory) => dxe.allocatePages(how, type, pages, memory),
    freePages: (memory, pages) => dxe.freePages(memory, pages),
    allocatePool: (type, size) => dxe.allocatePool(type, size),
    freePool: (buffer) => dxe.freePool(buffer),
    addMemorySpace: (type, base, length, capabilities) => dxe.addMemorySpace(type, base, length, capabilities),
    addIoSpace: (type, base, length) => dxe.addIoSpace(type, base, length),
    allocateSpace: (io, ...rest) => (io ? dxe.ioSpace.allocate(...rest) : dxe.memorySpace.allocate(...rest)),
    freeSpace: (io, base, length) => (io ? dxe.ioSpace.free(base, length) : dxe.memorySpace.free(base, length)),
    removeSpace: (io, base, length) => (io ? dxe.ioSpace.remove(base, length) : dxe.memorySpace.remove(base, length)),
    setAttributes: (base, length, mask) => dxe.setMemorySpaceAttributes(base, length, mask),
    setCapabilities: (base, length, mask) => dxe.setMemorySpaceCapabilities(base, length, mask),
    getSpaceMap: (io) => {
      const { status, buffer } = io ? dxe.ioSpace.getMap() : dxe.memorySpace.getMap();
      return { status, buffer };
    },
    checkKey: () => dxe.checkMapKey(dxe.mapKey),
    state: () => {
      const { pages, bins, gcd, pool } = dxe.core;
      const { start, end, type, attribute } = pages.map.records();
      const map = dxe.memoryMap();
      const hex = (position: number): string => (BigInt(position * 4096) & ((1n << 64n) - 1n)).toString(16);
      const last = (position: number): string => ((BigInt(position * 4096) - 1n) & ((1n << 64n) - 1n)).toString(16);
      return text({
        key: dxe.mapKey,
        spare: pages.spareRecords,
        records: Array.from(start, (from, i) =>
          [type[i], hex(from), last(end[i] as number), pages.map.attributes.value(attribute[i] as number)].join(),
        ),
        bins: Array.from(bins.base, (base, t) =>
          [hex(base), last(bins.limit[t] as number), bins.number[t], bins.currentPages(t), bins.informationIndex[t]].join(),
        ),
        information: bins.rows().map((row) => `${row.type},${row.pages}`),
        ready: bins.ready,
        defaults: [last(bins.defaultLimit), bins.defaultBase === pages.space ? last(pages.space) : hex(bins.defaultBase)],
        used: pool.heads().map(({ type: t, used, at }) => `${t},${used},${at}`),
        free: pool.heads().map(({ type: t }) => Array.from({ length: 12 }, (_, bucket) => pool.freeBlocks(t, bucket).join()).join(';')),
        memory: gcd.memory.map((e) =>
          [e.base, e.last, e.type, e.capabilities, e.attributes, e.imageHandle, e.deviceHandle, e.block].join(),
        ),
        io: gcd.io.map((e) => [e.base, e.last, e.type, e.imageHandle, e.deviceHandle, e.block].join()),
        size: dxe.requiredMapSize(),
        map: Array.from(map.frame, (frame, i) => [map.type[i], hex(frame), map.pages[i], map.attribute[i]].join()),
      });
    },
  };
}

function ofBook(book: Book): Core {
  const { pages } = book;
  const map = (io: boolean): Book['memory'] => (io ? book.io : book.memory);
  return {
    allocatePages: (how, type, count_, memory) => pages.allocatePages(how, type, count_, memory),
    freePages: (memory, count_) => pages.freePages(memory, count_),
    allocatePool: (type, size) => pages.allocatePool(type, size),
    freePool: (buffer) => pages.freePool(buffer),
    addMemorySpace: (type, base, length, capabilities) => book.addMemorySpace(type, base, length, capabilities),
    addIoSpace: (type, base, length) => book.addIoSpace(type, base, length),
    allocateSpace: (io, ...rest) => book.allocateSpace(map(io), ...rest),
    freeSpace: (io, base, length) => book.freeSpace(map(io), base, length),
    removeSpace: (io, base, length) => book.removeSpace(map(io), base, length),
    setAttributes: (base, length, mask) => book.setAttributes(base, length, mask),
    setCapabilities: (base, length, mask) => book.setCapabilities(base, length, mask),
    getSpaceMap: (io) => book.getSpaceMap(map(io), io ? 40n : 56n),
    checkKey: () => pages.checkKey(pages.key),
    state: () => {
      const heads = [...pages.heads, ...pages.extra];
      return text({
        key: pages.key,
        spare: pages.freeRecs,
        records: pages.map.map(({ type, start, end, attribute }) => [type, start.toString(16), end.toString(16), attribute].join()),
        bins: pages.stats.map(({ base, max, number, current, infoIndex }) =>
          [base.toString(16), max.toString(16), number, current, infoIndex].join(),
        ),
        information: pages.rows().map((row) => `${row.type},${row.pages}`),
        ready: pages.binsReady,
        defaults: [pages.defMax.toString(16), pages.defBase.toString(16)],
        used: heads.map(({ type, used, buffer }) => `${type},${used},${buffer}`),
        free: heads.map(({ lists }) => lists.map((one) => one.join()).join(';')),
        memory: book.memory.map((e) => [e.base, e.last, e.type, e.capabilities, e.attributes, e.image, e.device, e.block].join()),
        io: book.io.map((e) => [e.base, e.last, e.type, e.image, e.device, e.block].join()),
        size: book.requiredSize(),
        map: book.memoryMap().map(([type, start, count_, attribute]) => [type, start.toString(16), count_, attribute].join()),
      });
    },
  };
}

const text = (parts: Record<string, unknown>): string =>
  Object.entries(parts)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join('\n  ') : value}`)
    .join('\n');

/** A core with what its callers hold. */
class Caller {
  private readonly pages: { readonly address: bigint; readonly pages: bigint }[] = [];
  private readonly buffers: bigint[] = [];

  constructor(
    private readonly core: Core,
    private readonly handOff: HandOff,
  ) {}

  private address({ resource, page, fromEnd, off }: Near): bigint {
    const resources = this.handOff.hobs.filter((hob) => hob.kind === 'resource');
    const { start, length } = resources[resource % resources.length] as { start: bigint; length: bigint };
    return BigInt.asUintN(64, (((fromEnd ? start + length : start) >> 12n) + BigInt(page)) * 0x1000n + BigInt(off));
  }

  /** What a call frees by pages; undefined for other calls and when nothing is alive. */
  freed(call: Call): { readonly memory: bigint; readonly pages: bigint } | undefined {
    if (call.op === 'freeNear') return { memory: this.address(call.at), pages: call.pages };
    if (call.op !== 'freePages') return undefined;
    const block = this.pages[call.which % Math.max(1, this.pages.length)];
    if (block === undefined) return undefined;
    const skip = BigInt(call.skip) < block.pages ? BigInt(call.skip) : 0n;
    return { memory: block.address + skip * 0x1000n, pages: call.pages === undefined ? block.pages - skip : BigInt(call.pages) };
  }

  /** Makes a call; the answer as text. */
  make(call: Call): string {
    const { core } = this;
    switch (call.op) {
      case 'allocatePages': {
        const { status, memory } = core.allocatePages(call.how, call.type, call.pages, this.address(call.at));
        if (status === 0n) this.pages.push({ address: memory, pages: BigInt.asUintN(52, call.pages) });
        return `${statusName(status)} ${memory.toString(16)}`;
      }
      case 'freePages':
      case 'freeNear': {
        const freed = this.freed(call);
        if (freed === undefined) return '';
        if (call.op === 'freePages') this.pages.splice(call.which % this.pages.length, 1);
        return statusName(core.freePages(freed.memory, freed.pages));
      }
      case 'allocatePool': {
        const { status, buffer } = core.allocatePool(call.type, call.size);
        if (status === 0n && buffer !== undefined) this.buffers.push(buffer);
        return `${statusName(status)} ${buffer?.toString(16)}`;
      }
      case 'freePool': {
        const at = call.which % Math.max(1, this.buffers.length);
        const buffer = this.buffers[at];
        if (buffer === undefined) return '';
        if (call.off === 0) this.buffers.splice(at, 1);
        return statusName(core.freePool(buffer + BigInt(call.off)));
      }
      case 'addMemorySpace':
        return statusName(core.addMemorySpace(call.type, this.address(call.at), call.length, call.mask));
      case 'addIoSpace':
        return statusName(core.addIoSpace(call.type, this.address(call.at) & 0xffffn, call.length & 0xffffn));
      case 'allocateSpace': {
        const base = this.address(call.at);
        const { status, memory } = core.allocateSpace(
          call.io,
          call.how,
          call.type,
          call.alignment,
          call.length,
          call.io ? base & 0xffffn : base,
          call.image,
          null,
        );
        return `${statusName(status)} ${memory.toString(16)}`;
      }
      case 'freeSpace':
      case 'removeSpace': {
        const base = this.address(call.at);
        return statusName(core[call.op](call.io, call.io ? base & 0xffffn : base, call.length));
      }
      case 'setAttributes':
      case 'setCapabilities':
        return statusName(core[call.op](this.address(call.at), call.length, call.mask));
      case 'getSpaceMap': {
        const { status, buffer } = core.getSpaceMap(call.io);
        if (buffer !== undefined) this.buffers.push(buffer);
        return `${statusName(status)} ${buffer?.toString(16)}`;
      }
      case 'checkKey':
        return statusName(core.checkKey());
    }
  }
}

/** As a trace has a state: numbers of 64 bits as hex text. */
const recorded = (value: unknown): JsonObject =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? `0x${one.toString(16)}` : one)));

const told = { layouts: 0, calls: 0, ruined: 0 };

function drive(handOff: HandOff, made: readonly Call[]): void {
  let book: Book;
  try {
    book = new Book(handOff);
  } catch (error) {
    if (!(error instanceof Ruin)) throw error;
    told.ruined++;
    return;
  }
  told.layouts++;
  const started = Dxe.start(handOff);
  const restarted = dxeFromState(handOff.architecture, recorded(stateOf(started, true)));
  restarted.cpuArchProtocol = started.cpuArchProtocol;
  const cores = [ofBook(book), ofEngine(started), ofEngine(restarted)];
  const [plain, ...engines] = cores.map((core) => ({ core, caller: new Caller(core, handOff) })) as [
    { core: Core; caller: Caller },
    { core: Core; caller: Caller },
    { core: Core; caller: Caller },
  ];
  for (const { core } of engines) expect(core.state()).toBe(plain.core.state());
  for (const call of made) {
    // What comes of freeing pages that the core lives in, the specification leaves open.
    const freed = plain.caller.freed(call);
    if (freed !== undefined && book.pages.ruinsCore(freed.memory, freed.pages)) continue;
    let answer: string;
    try {
      answer = plain.caller.make(call);
    } catch (error) {
      if (!(error instanceof Ruin)) throw error;
      told.ruined++;
      return;
    }
    told.calls++;
    const state = plain.core.state();
    for (const { core, caller } of engines) {
      const ours = caller.make(call);
      if (ours !== answer) expect(`${JSON.stringify(call, (_, v) => (typeof v === 'bigint' ? String(v) : v))}: ${ours}`).toBe(answer);
      if (core.state() !== state) expect(core.state()).toBe(state);
    }
    started.core.pages.check();
    started.core.gcd.check();
  }
}

const FIXTURES = join(import.meta.dirname, '../fixtures/firmware');

/** Makes a recorded call on a core and says what differs from the recorded answer; undefined for what is no service. */
function recordedCall(core: Core, op: string, args: JsonObject): Record<string, bigint | undefined> | undefined {
  const number = (name: string): bigint => big(args[name], name);
  const base = (): bigint | null => (args.baseAddress === null ? null : number('baseAddress'));
  const io = op.includes('IoSpace');
  if (args.nullArgs !== undefined && !(Array.isArray(args.nullArgs) && args.nullArgs.length === 0)) return undefined;
  switch (op) {
    case 'AllocatePages': {
      const memory = args.memory === undefined ? 0n : args.memory === null ? null : number('memory');
      const { status, memory: after } = core.allocatePages(allocateType(args.type), memoryType(args.memoryType), number('pages'), memory);
      return memory === null ? { status } : { status, memory: after };
    }
    case 'FreePages':
      return { status: core.freePages(number('memory'), number('pages')) };
    case 'AllocatePool':
      if (args.buffer === null) return undefined;
      return { ...core.allocatePool(memoryType(args.memoryType), number('size')) };
    case 'FreePool':
      return { status: core.freePool(args.buffer === null ? 0n : number('buffer')) };
    case 'AddMemorySpace':
      return {
        status: core.addMemorySpace(gcdMemoryType(args.gcdMemoryType), number('baseAddress'), number('length'), number('capabilities')),
      };
    case 'AddIoSpace':
      return { status: core.addIoSpace(gcdIoType(args.gcdIoType), number('baseAddress'), number('length')) };
    case 'AllocateMemorySpace':
    case 'AllocateIoSpace': {
      const type = io ? gcdIoType(args.gcdIoType) : gcdMemoryType(args.gcdMemoryType);
      const how = gcdAllocateType(args.gcdAllocateType);
      const { status, memory } = core.allocateSpace(
        io,
        how,
        type,
        number('alignment'),
        number('length'),
        base(),
        handle(args.imageHandle, 'imageHandle'),
        handle(args.deviceHandle, 'deviceHandle'),
      );
      return args.baseAddress === null ? { status } : { status, baseAddress: memory };
    }
    case 'FreeMemorySpace':
    case 'FreeIoSpace':
      return { status: core.freeSpace(io, number('baseAddress'), number('length')) };
    case 'RemoveMemorySpace':
    case 'RemoveIoSpace':
      return { status: core.removeSpace(io, number('baseAddress'), number('length')) };
    case 'SetMemorySpaceAttributes':
      return { status: core.setAttributes(number('baseAddress'), number('length'), number('attributes')) };
    case 'SetMemorySpaceCapabilities':
      return { status: core.setCapabilities(number('baseAddress'), number('length'), number('capabilities')) };
    case 'GetMemorySpaceMap':
    case 'GetIoSpaceMap':
      return { status: core.getSpaceMap(io).status };
    default:
      return undefined;
  }
}

describe('the book', () => {
  it('gives what EDK2 gave in the recorded traces', { timeout: 120_000 }, () => {
    let compared = 0;
    for (const name of readdirSync(FIXTURES)) {
      if (!name.endsWith('.jsonl.gz') || !/^(edge|init)/.test(name) || name.includes('attr-protocol')) continue;
      const [header, ...lines] = gunzipSync(readFileSync(join(FIXTURES, name)))
        .toString()
        .trim()
        .split('\n') as [string, ...string[]];
      const start = readObject(header);
      const book = new Book(readHandOff(start));
      const core = ofBook(book);
      expect(book.pages.key, name).toBe(big(object(object(start.init, 'init').state, 'state').mapKey, 'mapKey'));
      for (const line of lines) {
        const { n, op, args, out } = readObject(line);
        const answer = object(out, 'out');
        if (op === 'SetCpuArchProtocol') {
          const { present, setMemoryAttributesStatus } = object(args, 'args');
          book.cpu = present === true ? readStatus(setMemoryAttributesStatus ?? 'EFI_SUCCESS', 'status') : null;
        }
        const got = recordedCall(core, String(op), object(args, 'args'));
        if (got === undefined) continue;
        for (const [field, value] of Object.entries(got)) {
          const want =
            field === 'status' ? readStatus(answer.status, 'status') : answer[field] === undefined ? undefined : big(answer[field], field);
          if (value !== want) expect(`${name} ${n} ${op}: ${field} ${value}`).toBe(String(want));
        }
        if (book.pages.key !== big(answer.key, 'key')) expect(`${name} ${n} ${op}: key ${book.pages.key}`).toBe(String(answer.key));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(10_000);
  });
});

describe('the engine and the book', () => {
  it('agree on any layout, from the hand-off and from its recorded state', { timeout: LONG ? 3_600_000 : 120_000 }, () => {
    fc.assert(fc.property(layouts, fc.array(calls, { minLength: 60, maxLength: 60 }), drive), { numRuns: RUNS, seed: 5 });
    expect(told.layouts).toBeGreaterThan(RUNS / 2);
    expect(told.calls).toBeGreaterThan(RUNS * 30);
  });
});

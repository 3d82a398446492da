// One time through the calls of a capture (capture.ts): the core is started from the captured memory map and what is known
// beyond it, makes each call, and is held against the captured answer, key and map. Where the answer tells something about
// the state before the first call, the run ends, to be made again with it.

import type { MemoryMapTable } from '../moment';
import { EFI_MEMORY } from '../uefi/attribute';
import {
  AllocateAddress,
  AllocateAnyPages,
  AllocateMaxAddress,
  EfiBootServicesData,
  EfiConventionalMemory,
  EfiMaxMemoryType,
  EfiUnacceptedMemoryType,
  OEM_FIRST,
} from '../uefi/memory-type';
import { EFI_BUFFER_TOO_SMALL, EFI_OUT_OF_RESOURCES, EFI_SUCCESS, isError, statusName } from '../uefi/status';
import { addressOf, hex, PAGE_SIZE, positionOf } from '../uefi/units';
import { Bins, RUNTIME, SPECIAL } from './bins';
import { addBlock, copyOf, type Facts, UNPLACED } from './capture-facts';
import { type Capture, type CapturedCall, type CapturedRow, sameRows } from './capture-reader';
import { Dxe } from './dxe';
import { GcdMoreReliable, GcdSystemMemory } from './gcd';
import type { HandOff } from './hand-off';
import { DESCRIPTOR_SIZE } from './memory-map';
import { BUCKET_SIZES, bucketFor, HEAD_BYTES, LISTS_BYTES, limitOf, OVERHEAD } from './pool';
import type { Mismatch } from './trace';
import { big, count, TraceDamage, text } from './trace-reader';

/** Why real firmware did what the modelled core does not, how often, and where first. */
export interface CaptureDifference {
  readonly cause: string;
  readonly count: number;
  /** Line of the capture, from 1. */
  readonly line: number;
}

/** What was compared, by kind. */
export interface CaptureTally {
  readonly statuses: number;
  readonly addresses: number;
  readonly buffers: number;
  readonly keys: number;
  readonly maps: number;
}

/** More spare records than a capture uses up. */
const PLENTY = 1e9;
/** Records that one call takes at most before it takes a page for more. */
const RECORDS_OF_A_CALL = 16;
/** Descriptors for the parts of images that the table's query makes room for; more or less of them when it matters. */
const ROOM = 28;
const ROOM_STEPS = [-6, 6, -12, 12, -24, 24];

/** Types that keep the runtime granularity in firmware up to 2022. */
const OLD_COARSE = Array.from({ length: EfiMaxMemoryType }, (_, type) => [5, 6, 9, 10].includes(type));
/** Causes of differences. */
const UNACCEPTED = 'this version lets AllocatePool have EfiUnacceptedMemoryType; the modelled one refuses it with EFI_INVALID_PARAMETER';
const OLD_GRANULES =
  'this version allocates EfiACPIReclaimMemory in units of 64 KiB and EfiReservedMemoryType in pages; the modelled one has it the other way round';
const OLD_BINS =
  'this version shows free memory as its bin only where a whole free record lies inside the bin; the modelled one cuts the record at the border';
const OLD_BIN_SIZES = 'this version does not round the sizes of the bins of runtime types up to 64 KiB; the modelled one does';
const PAGE_TABLES =
  'this platform sets the page attributes of what is allocated and freed (its NX policy), and the processor driver takes EfiBootServicesData pages for its tables; the modelled core has no such policy';
const RECORD_PAGE =
  'the core took a page for its own records: the map does not show how many records were spare, nor into how many the bins are cut';

/** What the core answered. */
interface Answer {
  readonly status: bigint;
  /** Of a successful allocation. */
  readonly address?: bigint;
}

/** What one time through the calls gave. */
export interface AttemptResult {
  readonly steps: number;
  readonly mismatches: number;
  readonly first?: Mismatch;
  readonly compared: CaptureTally;
  readonly differences: readonly CaptureDifference[];
}

/** One time through the calls. */
export class Attempt {
  private readonly dxe: Dxe;
  private readonly started: Dxe;
  /** Pages of special bins of which nobody knows yet whether they were free. */
  private readonly hidden = new Set<number>();
  /** Pages of pool that have been given back. */
  private readonly released = new Set<number>();
  private readonly tally = { statuses: 0, addresses: 0, buffers: 0, keys: 0, maps: 0 };
  private readonly differences = new Map<string, { count: number; line: number }>();
  /** Whether a size query was made. */
  private asked = false;
  private steps = 0;
  private mismatches = 0;
  private first: Mismatch | undefined;
  private rows: readonly CapturedRow[];
  private key: number;

  constructor(
    private readonly capture: Capture,
    readonly facts: Facts,
    /** Facts that may hold in place of those that were chosen. */
    private readonly others: Facts[],
  ) {
    const { handOff, map, key, space } = capture;
    this.rows = map;
    this.key = key;
    this.started = Dxe.start(handOff);
    this.dxe = new Dxe(handOff.architecture);
    const { pages, bins, gcd, pool } = this.dxe.core;
    bins.restore(this.started.core.bins.snapshot());
    if (handOff.architecture === 'aarch64') {
      pages.coarseTypes = OLD_COARSE;
      this.differ(OLD_GRANULES, capture.line);
      bins.restore(unroundedBins(handOff, this.started).snapshot());
      this.differ(OLD_BIN_SIZES, capture.line);
    }
    pages.key = key;
    pages.spareRecords = PLENTY;
    gcd.restore({
      memory: space.map(({ base, length, ...entry }) => ({
        base,
        last: base + length - 1n,
        ...entry,
        imageHandle: null,
        deviceHandle: null,
        block: 0,
      })),
      io: [],
    });
    this.load(map);
    for (let type = 0; type < EfiMaxMemoryType; type++) {
      if (!this.isBin(type)) continue;
      for (let page = bins.base[type] as number; page < (bins.limit[type] as number); page++) this.hidden.add(page);
    }
    for (const { type, start, pages: number } of map) {
      if (type !== EfiConventionalMemory) continue;
      const first = positionOf(start);
      for (const page of this.hidden) if (page >= first && page < first + Number(number)) this.hidden.delete(page);
    }
    this.free([...facts.freePages]);
    const { attributesTable } = capture;
    if (attributesTable) {
      const { buffer, entries } = attributesTable;
      const runtime = map.filter(({ type }) => type === 5 || type === 6).length;
      // Runtime images are registered, and the room for their parts is more than one call makes of the map.
      this.dxe.attributesTable = { buffer: Number(buffer), splits: entries - runtime, room: ROOM + (facts.excess ?? 0) };
      pool.adoptUsed(Number(buffer), EfiBootServicesData, 16 + 48 * entries);
    }
    const byType = new Map<number, number[][]>();
    for (const [where, addresses] of facts.blocks) {
      const [type, bucket] = where.split(' ').map(Number) as [number, number];
      const lists = byType.get(type) ?? BUCKET_SIZES.map(() => []);
      lists[bucket] = addresses;
      byType.set(type, lists);
    }
    for (const [type, lists] of byType) pool.adoptLists(type, pool.usedBytes(type), lists, 0);
  }

  result(): AttemptResult {
    const { steps, mismatches, first, tally } = this;
    const differences = [...this.differences].map(([cause, { count, line }]) => ({ cause, count, line }));
    return { steps, mismatches, ...(first ? { first } : {}), compared: tally, differences };
  }

  /** Line of the call that was made last. */
  line = 0;

  /**
   * Makes all calls; `learned` when a fact turned up that has to be there from the beginning. With `strict` it stops at the
   * first call that differs.
   */
  run(strict: boolean): 'done' | 'learned' | 'differs' {
    this.begin();
    for (const call of this.capture.calls) {
      this.line = call.line;
      if (this.step(call) === 'learned') return 'learned';
      if (strict && this.mismatches > 0) return 'differs';
    }
    return 'done';
  }

  // --- the start ---

  /** What the hand-off alone determines: where the bins and the copy of the HOB list lie; and the map itself. */
  private begin(): void {
    const { capture, started, dxe } = this;
    this.steps++;
    const wrong: [string, string, string][] = [];
    if (capture.hobList !== 0n) {
      const ours = started.started?.newHobList ?? 0n;
      if (ours !== capture.hobList) wrong.push(['HOB list', hex(capture.hobList), hex(ours)]);
    }
    const ours = dxe.memoryMap();
    this.tally.maps++;
    if (!this.shows(this.rows, capture.line)) wrong.push(['memory map', ...differingRows(this.rows, ours)]);
    this.note(wrong, capture.line, 'the start from the hand-off and the captured map');
  }

  // --- a call ---

  private step(call: CapturedCall): 'done' | 'learned' {
    const { dxe } = this;
    const before = this.rows;
    const keyBefore = this.key;
    if (call.map) this.rows = call.map;
    this.key = call.key;
    if (this.mismatches === 0 && this.learn(call, call.key - keyBefore)) return 'learned';
    if (this.sizeQuery(call)) return 'learned';
    const snapshot = dxe.snapshot();
    const answer = this.perform(call);
    if (!this.agrees(answer, call)) {
      const explained = this.explain(call, snapshot, before);
      if (explained === 'learned') return 'learned';
      if (explained === undefined) {
        this.compare(call, answer);
        this.follow();
        return 'done';
      }
      if (explained !== 'known') {
        this.differ(explained.cause, call.line);
      }
    }
    this.compare(call, answer);
    return 'done';
  }

  /** Takes what a size query tells of the number of records. */
  private sizeQuery({ op, fields, status }: CapturedCall): boolean {
    const { dxe, facts } = this;
    if (op !== 'GetMemoryMap' || status !== EFI_BUFFER_TOO_SMALL) return false;
    const excess = (count(fields.size_out, 'size_out') - dxe.requiredMapSize()) / DESCRIPTOR_SIZE;
    if (dxe.attributesTable) dxe.attributesTable = { ...dxe.attributesTable, room: ROOM + excess };
    if (this.asked) return false;
    this.asked = true;
    if (facts.excess === excess) return false;
    facts.excess = excess;
    return true;
  }

  private perform(call: CapturedCall): Answer {
    const { dxe } = this;
    const { op, fields } = call;
    switch (op) {
      case 'AllocatePages': {
        const how = allocationType(text(fields.kind, 'kind'));
        const given = fields.in === undefined ? 0n : big(fields.in, 'in');
        const type = typeOf(fields.type);
        const { status, memory } = dxe.allocatePages(how, type, big(fields.pages, 'pages'), given);
        return isError(status) ? { status } : { status, address: memory };
      }
      case 'FreePages':
        return { status: dxe.freePages(big(fields.addr, 'addr'), big(fields.pages, 'pages')) };
      case 'AllocatePool': {
        const type = typeOf(fields.type);
        if (type === EfiUnacceptedMemoryType && !isError(call.status)) {
          const block = dxe.core.pool.allocate(type, count(fields.size, 'size'));
          return block === 0 ? { status: EFI_OUT_OF_RESOURCES } : { status: EFI_SUCCESS, address: BigInt(block + HEAD_BYTES) };
        }
        const { status, buffer } = dxe.allocatePool(type, big(fields.size, 'size'));
        return isError(status) ? { status } : { status, address: buffer as bigint };
      }
      case 'FreePool':
        return { status: dxe.freePool(fields.addr === undefined ? null : big(fields.addr, 'addr')) };
      case 'GetMemoryMap':
        // The size that is asked for counts records inside the bins, which the map does not show.
        return { status: call.status };
    }
  }

  private agrees(answer: Answer, call: CapturedCall): boolean {
    return this.wrong(answer, call).length === 0;
  }

  /** What differs: name, captured, ours. */
  private wrong({ status, address }: Answer, call: CapturedCall): [string, string, string][] {
    const { dxe } = this;
    const wrong: [string, string, string][] = [];
    if (status !== call.status) wrong.push(['status', statusName(call.status), statusName(status)]);
    else if (address !== undefined && address !== big(call.fields.out, 'out'))
      wrong.push(['address', hex(big(call.fields.out, 'out')), hex(address)]);
    if (dxe.core.pages.key !== call.key) wrong.push(['key', String(call.key), String(dxe.core.pages.key)]);
    const ours = dxe.memoryMap();
    if (!sameMap(this.rows, ours) && !sameRows(this.rows, this.oldMap())) wrong.push(['memory map', ...differingRows(this.rows, ours)]);
    return wrong;
  }

  private compare(call: CapturedCall, answer: Answer): void {
    this.steps++;
    this.tally.statuses++;
    this.tally.keys++;
    this.tally.maps++;
    if (answer.address !== undefined) {
      if (call.op === 'AllocatePool') this.tally.buffers++;
      else this.tally.addresses++;
    }
    const { t: _t, i: _i, at: _at, del: _del, add: _add, n: _n, ...shown } = call.fields;
    const wrong = this.wrong(answer, call);
    if (wrong.length === 0) this.shows(this.rows, call.line);
    if (call.op === 'AllocatePool' && !isError(call.status) && typeOf(call.fields.type) === EfiUnacceptedMemoryType)
      this.differ(UNACCEPTED, call.line);
    this.note(wrong, call.line, JSON.stringify(shown));
  }

  /** Whether the map is shown as captured, by the modelled rule for bins or by the older one; the older one is a difference. */
  private shows(rows: readonly CapturedRow[], line: number): boolean {
    if (sameMap(rows, this.dxe.memoryMap())) return true;
    if (!sameRows(rows, this.oldMap())) return false;
    this.differ(OLD_BINS, line);
    return true;
  }

  private differ(cause: string, line: number): void {
    const known = this.differences.get(cause);
    this.differences.set(cause, { count: (known?.count ?? 0) + 1, line: known?.line ?? line });
  }

  /** The map as firmware up to 2022 shows it: a free record takes the type of a bin only when it lies wholly inside. */
  private oldMap(): CapturedRow[] {
    const { bins } = this.dxe.core;
    const { number } = bins;
    bins.number = new Float64Array(number.length);
    const plain = this.dxe.memoryMap();
    bins.number = number;
    const rows: CapturedRow[] = [];
    for (let i = 0; i < plain.length; i++) {
      const first = plain.frame[i] as number;
      const end = first + (plain.pages[i] as number);
      let type = plain.type[i] as number;
      let attribute = plain.attribute[i] as bigint;
      for (let bin = 0; type === EfiConventionalMemory && bin < EfiMaxMemoryType; bin++) {
        if (!this.isBin(bin) || first < (bins.base[bin] as number) || end > (bins.limit[bin] as number)) continue;
        type = bin;
        if (RUNTIME[bin]) attribute |= EFI_MEMORY.RUNTIME;
      }
      const last = rows.at(-1);
      const start = addressOf(first);
      if (last && last.type === type && last.attribute === attribute && last.start + (last.pages << 12n) === start) {
        rows[rows.length - 1] = { ...last, pages: last.pages + BigInt(end - first) };
      } else rows.push({ type, start, pages: BigInt(end - first), attribute });
    }
    return rows;
  }

  private note(wrong: readonly [string, string, string][], line: number, call: string): void {
    if (wrong.length === 0) return;
    this.mismatches++;
    this.first ??= {
      line,
      call,
      expected: wrong.map(([name, captured]) => `${name}: ${captured}`).join('\n'),
      got: wrong.map(([name, , ours]) => `${name}: ${ours}`).join('\n'),
      state: `map key ${this.dxe.mapKey}, ${this.dxe.core.pages.map.count} records`,
    };
  }

  // --- what the capture tells of the state before it ---

  /** Looks whether the answer tells something that was not known. */
  private learn(call: CapturedCall, keyed: number): boolean {
    if (isError(call.status)) return false;
    const { fields } = call;
    const { pages, pool } = this.dxe.core;
    if (call.op === 'AllocatePages') {
      const granule = pages.granule(typeOf(fields.type));
      return this.learnPages(positionOf(big(fields.out, 'out')), up(count(fields.pages, 'pages'), granule));
    }
    if (call.op === 'AllocatePool') {
      const type = typeOf(fields.type);
      this.mayHoldLists(type);
      const granule = pages.granule(type);
      const address = count(fields.out, 'out') - HEAD_BYTES;
      const block = Math.ceil(count(fields.size, 'size') / 8) * 8 + OVERHEAD;
      const bucket = bucketFor(block);
      const page = Math.floor(address / PAGE_SIZE);
      if (bucket >= limitOf(granule)) return this.learnPages(page, up(Math.ceil(block / PAGE_SIZE), granule));
      for (let list = bucket; list < limitOf(granule); list++) if (pool.freeBlocks(type, list).includes(address)) return false;
      if (this.identify(type, bucket, granule, address)) return true;
      const fresh = address % (granule * PAGE_SIZE) === 0 && keyed > (type === 5 || type === 6 ? 2 : 0);
      if (fresh) return this.learnPages(page, granule);
      if (!this.wasPool(page, type)) return false;
      // It may as well be the first part of a larger block.
      for (let larger = limitOf(granule) - 1; larger > bucket; larger--) {
        const other = copyOf(this.facts);
        if (this.room(address, granule) >= (BUCKET_SIZES[larger] as number) && addBlock(other, type, larger, address))
          this.others.push(other);
      }
      return this.learnBlock(type, bucket, address);
    }
    return false;
  }

  private learnPages(first: number, number: number): boolean {
    const found: number[] = [];
    for (let page = first; page < first + number; page++) if (this.hidden.has(page) && !this.facts.freePages.has(page)) found.push(page);
    // A page that was ours before is known.
    for (const page of found) this.facts.freePages.add(page);
    for (let page = first; page < first + number; page++) this.hidden.delete(page);
    return found.length > 0;
  }

  /**
   * When the block that would be served, whole or in part, is one whose place was not known, it may be the one that firmware
   * served; when in part, there may as well have been a block of the right size.
   */
  private identify(type: number, bucket: number, granule: number, address: number): boolean {
    const { pool } = this.dxe.core;
    for (let list = bucket; list < limitOf(granule); list++) {
      const [next] = pool.freeBlocks(type, list);
      if (next === undefined) continue;
      for (const [where, blocks] of this.facts.blocks) {
        const at = blocks.indexOf(next);
        if (next < UNPLACED || at < 0) continue;
        if (list > bucket) {
          const other = copyOf(this.facts);
          addBlock(other, type, bucket, address);
          this.others.push(other);
        }
        this.facts.blocks.set(where, [...blocks.slice(0, at), address, ...blocks.slice(at + 1)]);
        return true;
      }
      return false;
    }
    return false;
  }

  /** The lists of an OEM or OS type go into a block of their own; the capture does not show whether one was free. */
  private mayHoldLists(type: number): void {
    const { pool } = this.dxe.core;
    const bucket = bucketFor(LISTS_BYTES + OVERHEAD);
    if (type < OEM_FIRST || pool.heads().some((head) => head.type === type) || pool.freeBlocks(EfiBootServicesData, bucket).length > 0)
      return;
    if ((this.facts.blocks.get(`${EfiBootServicesData} ${bucket}`) ?? []).some((block) => block >= UNPLACED)) return;
    const other = copyOf(this.facts);
    addBlock(other, EfiBootServicesData, bucket, UNPLACED + PAGE_SIZE * [...other.blocks.values()].flat().length);
    this.others.push(other);
  }

  /** Bytes from an address to the next block that is known, or to the end of the granule. */
  private room(address: number, granule: number): number {
    const bytes = granule * PAGE_SIZE;
    let end = Math.floor(address / bytes) * bytes + bytes;
    const { address: known, length } = this.dxe.pools();
    for (let i = 0; i < length; i++) if ((known[i] as number) > address && (known[i] as number) < end) end = known[i] as number;
    return end - address;
  }

  /** Whether a page was of a type before the first call and has been so since. */
  private wasPool(page: number, type: number): boolean {
    const { map } = this.dxe.core.pages;
    const place = map.containing(page);
    if (place === 0 || map.typeOf(place) !== type || this.released.has(page) || this.facts.freePages.has(page)) return false;
    const at = addressOf(page);
    return this.capture.map.some((row) => row.type === type && row.start <= at && at < row.start + (row.pages << 12n));
  }

  private learnBlock(type: number, bucket: number, address: number): boolean {
    return addBlock(this.facts, type, bucket, address);
  }

  /** When firmware gave back a granule that was pool before, all that was unknown of it was free. */
  private releaseAll(call: CapturedCall): boolean {
    const { pages, pool } = this.dxe.core;
    const address = count(call.fields.addr, 'addr') - HEAD_BYTES;
    const place = pages.map.containing(Math.floor(address / PAGE_SIZE));
    if (place === 0) return false;
    const type = pages.map.typeOf(place);
    const bytes = pages.granule(type) * PAGE_SIZE;
    const base = Math.floor(address / bytes) * bytes;
    for (let page = base / PAGE_SIZE; page < (base + bytes) / PAGE_SIZE; page++) this.released.add(page);
    const table = pool.table();
    const gaps: number[] = [];
    let at = base;
    for (let i = 0; i < table.length; i++) {
      const from = table.address[i] as number;
      if (from < base || from >= base + bytes) continue;
      for (; at + 128 <= from; at += 128) gaps.push(at);
      at = from + (table.size[i] as number);
    }
    for (; at + 128 <= base + bytes; at += 128) gaps.push(at);
    if (gaps.length === 0 || at < base + bytes) return false;
    pool.adoptLists(type, pool.usedBytes(type), [[...gaps, ...pool.freeBlocks(type, 0)]], 0);
    return true;
  }

  // --- what firmware did besides ---

  private explain(
    call: CapturedCall,
    snapshot: ReturnType<Dxe['snapshot']>,
    before: readonly CapturedRow[],
  ): 'learned' | 'known' | { readonly cause: string } | undefined {
    void before;
    const { dxe, facts } = this;
    for (let spare = 0; spare < RECORDS_OF_A_CALL; spare++) {
      dxe.restore(snapshot);
      dxe.core.pages.spareRecords = spare;
      if (!this.agrees(this.perform(call), call)) continue;
      dxe.core.pages.spareRecords = PLENTY;
      return { cause: RECORD_PAGE };
    }
    // Whether the map's buffer takes a page more or less hangs on the number of records.
    const { attributesTable } = dxe;
    for (const more of attributesTable ? ROOM_STEPS : []) {
      dxe.restore(snapshot);
      if (dxe.attributesTable) dxe.attributesTable = { ...dxe.attributesTable, room: Math.max(1, dxe.attributesTable.room + more) };
      if (this.agrees(this.perform(call), call)) return 'known';
    }
    if (call.op === 'FreePool' && call.status === EFI_SUCCESS) {
      dxe.restore(snapshot);
      if (this.releaseAll(call) && this.agrees(this.perform(call), call)) return 'known';
    }
    // A buffer that the core takes for itself came from a free block whose place the capture does not tell.
    for (const bytes of this.mismatches === 0 ? this.ownBuffers() : []) {
      const bucket = bucketFor(bytes + OVERHEAD);
      dxe.restore(snapshot);
      const lists = BUCKET_SIZES.map((_, i) => dxe.core.pool.freeBlocks(EfiBootServicesData, i));
      const block = UNPLACED + PAGE_SIZE * [...facts.blocks.values()].flat().length;
      lists[bucket] = [block, ...(lists[bucket] as number[])];
      dxe.core.pool.adoptLists(EfiBootServicesData, dxe.core.pool.usedBytes(EfiBootServicesData), lists, 0);
      if (!this.agrees(this.perform(call), call)) continue;
      this.learnBlock(EfiBootServicesData, bucket, block);
      return 'learned';
    }
    // Pages that another driver takes while the core answers, by AllocateAnyPages of EfiBootServicesData.
    for (const pages of dxe.architecture === 'aarch64' ? [1, 2, 3] : []) {
      dxe.restore(snapshot);
      const answer = this.perform(call);
      for (let i = 0; i < pages; i++) dxe.allocatePages(AllocateAnyPages, EfiBootServicesData, 1n, 0n);
      if (this.agrees(answer, call)) return { cause: PAGE_TABLES };
    }
    dxe.restore(snapshot);
    this.perform(call);
    return undefined;
  }

  /** Sizes of the pool buffers that the core takes for itself while it answers: the attributes table, an OEM type's lists. */
  private ownBuffers(): number[] {
    const { attributesTable } = this.dxe;
    const table = attributesTable
      ? [16 + 48 * (this.rows.filter(({ type }) => type === 5 || type === 6).length + attributesTable.splits)]
      : [];
    return [...table, LISTS_BYTES];
  }

  /** Takes the captured map over after a call that differs, so that the next one is judged by itself. */
  private follow(): void {
    const { pages } = this.dxe.core;
    this.load(this.rows);
    pages.key = this.key;
  }

  // --- pages ---

  /** Enters captured descriptors: those of RAM as records, those of special bins as they are known. */
  private load(rows: readonly CapturedRow[]): void {
    const { pages, gcd } = this.dxe.core;
    const { map } = pages;
    const old = map.records();
    const oldType = (page: number): number | undefined => {
      for (let i = 0; i < old.start.length; i++) if ((old.start[i] as number) <= page && page < (old.end[i] as number)) return old.type[i];
      return undefined;
    };
    const records: { type: number; start: number; end: number; attribute: number }[] = [];
    for (const { type, start, pages: number, attribute } of rows) {
      const space = gcd.entryAt(gcd.memory, start)?.type;
      if (space !== GcdSystemMemory && space !== GcdMoreReliable) continue;
      const first = positionOf(start);
      const end = first + Number(number);
      const plain = map.attributes.intern(RUNTIME[type] ? attribute & ~EFI_MEMORY.RUNTIME : attribute);
      void oldType;
      records.push({ type, start: first, end, attribute: plain });
    }
    records.sort((a, b) => a.start - b.start);
    map.load({
      type: Uint32Array.from(records, (record) => record.type),
      start: Float64Array.from(records, (record) => record.start),
      end: Float64Array.from(records, (record) => record.end),
      attribute: Uint32Array.from(records, (record) => record.attribute),
    });
  }

  /** Makes pages free in the map, without a call. */
  private free(free: readonly number[]): void {
    const { map } = this.dxe.core.pages;
    const old = map.records();
    const records: { type: number; start: number; end: number; attribute: number }[] = [];
    const add = (type: number, start: number, end: number, attribute: number) => {
      if (start >= end) return;
      const last = records.at(-1);
      if (last && last.end === start && last.type === type && last.attribute === attribute && type === EfiConventionalMemory)
        last.end = end;
      else records.push({ type, start, end, attribute });
    };
    const sorted = [...free].sort((a, b) => a - b);
    let next = 0;
    for (let i = 0; i < old.start.length; i++) {
      let at = old.start[i] as number;
      const end = old.end[i] as number;
      const type = old.type[i] as number;
      const attribute = old.attribute[i] as number;
      while (next < sorted.length && (sorted[next] as number) < end) {
        const page = sorted[next++] as number;
        add(type, at, page, attribute);
        add(EfiConventionalMemory, page, page + 1, attribute);
        at = page + 1;
      }
      add(type, at, end, attribute);
    }
    map.load({
      type: Uint32Array.from(records, (record) => record.type),
      start: Float64Array.from(records, (record) => record.start),
      end: Float64Array.from(records, (record) => record.end),
      attribute: Uint32Array.from(records, (record) => record.attribute),
    });
  }

  private isBin(type: number): boolean {
    return SPECIAL[type] === true && (this.dxe.core.bins.number[type] as number) > 0;
  }
}

/** The bins at the place that the core found for them, with the sizes as the hand-off has them. */
function unroundedBins(handOff: HandOff, { core }: Dxe): Bins {
  const bins = new Bins(core.pages.space, 1);
  bins.load(handOff.hobs.find((hob) => hob.kind === 'memoryTypeInformation')?.entries);
  bins.defaultLimit = core.bins.defaultLimit;
  bins.place(bins.defaultLimit + bins.totalPages());
  bins.open();
  return bins;
}

function allocationType(name: string): number {
  const types: Readonly<Record<string, number>> = { AnyPages: AllocateAnyPages, MaxAddress: AllocateMaxAddress, Address: AllocateAddress };
  const invalid = /^Invalid(\d+)$/.exec(name)?.[1];
  const type = invalid === undefined ? (Object.hasOwn(types, name) ? types[name] : undefined) : Number(invalid);
  if (type === undefined) throw new TraceDamage(`has an unknown kind of allocation ${JSON.stringify(name)}`);
  return type;
}

function typeOf(value: Parameters<typeof big>[0]): number {
  return Number(big(value, 'type') & 0xffff_ffffn);
}

function up(pages: number, granule: number): number {
  return Math.ceil(pages / granule) * granule;
}

function sameMap(rows: readonly CapturedRow[], map: MemoryMapTable): boolean {
  return rows.length === map.length && rows.every((row, i) => sameRow(row, map, i));
}

function sameRow(row: CapturedRow, map: MemoryMapTable, i: number): boolean {
  return (
    row.type === map.type[i] &&
    row.start === addressOf(map.frame[i] as number) &&
    row.pages === BigInt(map.pages[i] as number) &&
    row.attribute === map.attribute[i]
  );
}

/** The descriptors that one map has and the other has not. */
function differingRows(rows: readonly CapturedRow[], map: MemoryMapTable): [captured: string, ours: string] {
  const line = (type: number, start: bigint, pages: bigint, attribute: bigint) => `${type} ${hex(start)} +${pages} ${hex(attribute)}`;
  const captured = rows.map((row) => line(row.type, row.start, row.pages, row.attribute));
  const ours = Array.from(map.type, (type, i) =>
    line(type, addressOf(map.frame[i] as number), BigInt(map.pages[i] as number), map.attribute[i] as bigint),
  );
  const [inCaptured, inOurs] = [new Set(captured), new Set(ours)];
  const only = (list: readonly string[], other: ReadonlySet<string>) =>
    list
      .filter((one) => !other.has(one))
      .slice(0, 12)
      .join('; ') || 'the same in another order';
  return [only(captured, inOurs), only(ours, inCaptured)];
}

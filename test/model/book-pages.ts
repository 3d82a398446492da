// The page and pool allocators of the DXE core once more, written down step by step as the specification tells them: lists
// that are walked, 64-bit arithmetic that wraps, memory whose words are read back. Slow and plain on purpose. It shares no
// code with the engine, so that a mistake in one is not a mistake in the other. Section numbers are those of
// uefi-memory-services.md.

export const MASK = (1n << 64n) - 1n;
const wrap = (value: bigint): bigint => value & MASK;
const down = (value: bigint, unit: bigint): bigint => value & wrap(-unit);
export const pagesOf = (bytes: bigint): bigint => (bytes >> 12n) + ((bytes & 0xfffn) === 0n ? 0n : 1n);
export const bytesOf = (pages: bigint): bigint => wrap(pages << 12n);

const PAGE = 0x1000n;
export const BOOT_DATA = 4;
export const CONVENTIONAL = 7;
export const SUCCESS = 0n;
const error = (code: bigint): bigint => (1n << 63n) | code;
export const INVALID_PARAMETER = error(2n);
export const UNSUPPORTED = error(3n);
export const BUFFER_TOO_SMALL = error(5n);
export const OUT_OF_RESOURCES = error(9n);
export const NOT_FOUND = error(14n);
export const ACCESS_DENIED = error(15n);

export const SP = 0x40000n;
export const RUNTIME = 1n << 63n;

/** Where real firmware loops for ever or ruins its own memory: nothing can be compared from there on. */
export class Ruin extends Error {}

export interface Rec {
  type: number;
  start: bigint;
  end: bigint;
  attribute: bigint;
  /** True once it is linked; false while it stands on the temporary stack. */
  fromPages: boolean;
  dead: boolean;
}

interface Stat {
  base: bigint;
  max: bigint;
  current: bigint;
  number: bigint;
  infoIndex: number;
}

export const SPECIAL_TYPES = [0, 5, 6, 9, 10, 13, 15];
export const RUNTIME_TYPES = [5, 6, 13];
const COARSE_TYPES = [0, 5, 6, 10];

const BUCKETS = [128n, 256n, 384n, 640n, 1024n, 1664n, 2688n, 4352n, 7040n, 11392n, 18432n, 29824n];
const bucketOf = (size: bigint): number => {
  const i = BUCKETS.findIndex((bucket) => bucket >= size);
  return i < 0 ? 12 : i;
};
const PHD0 = 0x30646870;
const PTAL = 0x6c617470;
const PFR0 = 0x30726670;

interface PoolHead {
  type: number;
  used: bigint;
  lists: bigint[][];
  /** Buffer of an OEM or OS type's structure. */
  buffer: bigint;
}

const newHead = (type: number, buffer: bigint): PoolHead => ({ type, used: 0n, lists: BUCKETS.map(() => []), buffer });

export class BookPages {
  map: Rec[] = [];
  stack: Rec[] = [];
  freeRecs = 0;
  flushing = false;
  key = 0n;
  stats: Stat[];
  info: { type: number; pages: bigint }[];
  binsReady = false;
  defMax: bigint;
  defBase: bigint;
  heads: PoolHead[];
  extra: PoolHead[] = [];
  /** Words of simulated memory by address; what was never written is 0. */
  private words = new Map<bigint, number>();
  /** Pages that the core itself lives in: whoever frees one of them ruins it. */
  private own = new Set<bigint>();

  constructor(
    readonly maxAlloc: bigint,
    readonly runtimeGranularity: bigint,
    private readonly promote: () => boolean,
  ) {
    this.stats = Array.from({ length: 16 }, () => ({ base: 0n, max: maxAlloc, current: 0n, number: 0n, infoIndex: 16 }));
    this.info = resetInfo();
    this.defMax = maxAlloc;
    this.defBase = maxAlloc;
    this.heads = this.stats.map((_, type) => newHead(type, 0n));
  }

  granularity(type: number): bigint {
    return COARSE_TYPES.includes(type) ? this.runtimeGranularity : PAGE;
  }

  // --- 2.2 … 2.4: records ---

  private remove(record: Rec): void {
    this.map.splice(this.map.indexOf(record), 1);
    if (record.fromPages) this.freeRecs++;
    else record.dead = true;
  }

  private newRec(): boolean {
    if (this.freeRecs === 0) {
      const page = this.find(this.maxAlloc, 1n, BOOT_DATA, PAGE);
      if (page === 0n) return false;
      this.convert(page, 1n, { type: BOOT_DATA });
      for (let at = page; at < page + PAGE; at += 64n) this.words.set(at, 0x70616d6d);
      this.own.add(page);
      this.freeRecs += 64;
    }
    this.freeRecs--;
    return true;
  }

  private flush(): void {
    if (this.flushing) return;
    this.flushing = true;
    while (this.stack.length > 0) {
      if (!this.newRec()) throw new Ruin('no record to be had');
      const slot = this.stack.pop() as Rec;
      if (slot.dead) {
        this.freeRecs++;
        continue;
      }
      this.map.splice(this.map.indexOf(slot), 1);
      const linked = { ...slot, fromPages: true };
      const before = this.map.findIndex((record) => record.fromPages && record.start > slot.start);
      this.map.splice(before < 0 ? this.map.length : before, 0, linked);
    }
    this.flushing = false;
  }

  private push(type: number, start: bigint, end: bigint, attribute: bigint): Rec {
    const slot = { type, start, end, attribute, fromPages: false, dead: false };
    this.stack.push(slot);
    if (this.stack.length > 6) throw new Ruin('the temporary stack is full');
    this.map.push(slot);
    return slot;
  }

  addRange(type: number, first: bigint, last: bigint, attribute: bigint): void {
    let start = first;
    let end = last;
    if (type === CONVENTIONAL && start === 0n && end >= 0xfffn) for (let at = 0n; at < PAGE; at += 4n) this.words.delete(at);
    this.key++;
    for (const record of [...this.map]) {
      if (record.type !== type || record.attribute !== attribute) continue;
      if (wrap(record.end + 1n) === start) {
        start = record.start;
        this.remove(record);
      } else if (record.start === wrap(end + 1n)) {
        end = record.end;
        this.remove(record);
      }
    }
    this.push(type, start, end, attribute);
  }

  addPromoted(start: bigint, end: bigint, attribute: bigint): void {
    this.addRange(CONVENTIONAL, start, end, attribute);
    this.flush();
  }

  addMemory(type: number, start: bigint, pageCount: bigint, attribute: bigint): void {
    if ((start & 0xfffn) !== 0n) return;
    if (type >= 16 && type < 0x7000_0000) return;
    this.addRange(type, start, wrap(start + bytesOf(pageCount) - 1n), attribute);
    this.flush();
    if (!this.binsReady) this.setUpBins();
  }

  // --- 2.6: CONVERT ---

  convert(from: bigint, pageCount: bigint, mode: { type: number } | { attribute: bigint }): bigint {
    const end = wrap(from + bytesOf(pageCount) - 1n);
    let start = from;
    if (pageCount === 0n || (start & 0xfffn) !== 0n || start >= end) return INVALID_PARAMETER;
    const toType = 'type' in mode ? mode.type : undefined;
    while (start < end) {
      const record = this.map.find((one) => one.start <= start && one.end > start);
      if (record === undefined) return NOT_FOUND;
      if (toType !== undefined && toType !== CONVENTIONAL && record.end < end) return NOT_FOUND;
      const rangeEnd = end < record.end ? end : record.end;
      if (toType !== undefined) {
        if ((toType === CONVENTIONAL) === (record.type === CONVENTIONAL)) return NOT_FOUND;
        this.updateStats(record.type, toType, start, pageCount);
      }
      let rest = record;
      if (record.start === start) record.start = wrap(rangeEnd + 1n);
      else if (record.end === rangeEnd) record.end = start - 1n;
      else {
        rest = this.push(record.type, rangeEnd + 1n, record.end, record.attribute);
        record.end = start - 1n;
      }
      const attribute = 'attribute' in mode ? mode.attribute : rest.attribute;
      const type = toType ?? rest.type;
      if (rest.start === wrap(rest.end + 1n)) this.remove(rest);
      this.addRange(type, start, rangeEnd, attribute);
      this.flush();
      start = wrap(rangeEnd + 1n);
    }
    return SUCCESS;
  }

  // --- 2.7, 2.8: searches ---

  findInWindow(limit: bigint, minAddr: bigint, pageCount: bigint, alignment: bigint): bigint {
    if (limit < 0xfffn || pageCount === 0n) return 0n;
    const maxAddr = (limit & 0xfffn) === 0xfffn ? limit : down(limit - PAGE, PAGE) | 0xfffn;
    const need = bytesOf(pageCount);
    let best = 0n;
    for (const record of this.map) {
      if (record.type !== CONVENTIONAL || (record.attribute & SP) !== 0n) continue;
      const s = record.start;
      let e = record.end;
      if (s >= maxAddr || e < minAddr) continue;
      if (e >= maxAddr) e = maxAddr;
      e = wrap(down(wrap(e + 1n), alignment) - 1n);
      if (e < s) continue;
      const room = wrap(e - s + 1n);
      if (room < need) continue;
      if (wrap(e - need + 1n) < minAddr) continue;
      if (e > best) best = e;
    }
    const result = wrap(best - need + 1n);
    return (result & 0xfffn) === 0n ? result : 0n;
  }

  find(maxAddr: bigint, pageCount: bigint, type: number, alignment: bigint): bigint {
    for (;;) {
      const stat = type < 16 ? this.stats[type] : undefined;
      if (stat !== undefined && maxAddr >= stat.max) {
        const start = this.findInWindow(stat.max, stat.base, pageCount, alignment);
        if (start !== 0n) return start;
      }
      if (maxAddr >= this.defMax) {
        const start = this.findInWindow(this.defMax, 0n, pageCount, alignment);
        if (start !== 0n) {
          if (start < this.defBase) this.defBase = start;
          return start;
        }
      }
      const start = this.findInWindow(maxAddr, 0n, pageCount, alignment);
      if (start !== 0n) return start;
      if (!this.promote()) return 0n;
    }
  }

  // --- 2.10, 2.11: services ---

  static refused(type: number): boolean {
    return (type >= 16 && type <= 0x6fff_ffff) || type === 7 || type === 14 || type === 15;
  }

  allocatePages(how: number, type: number, count: bigint, memory: bigint | null): { status: bigint; memory: bigint } {
    const answer = (status: bigint, at: bigint = memory ?? 0n): { status: bigint; memory: bigint } => ({ status, memory: at });
    if (how >= 3) return answer(INVALID_PARAMETER);
    if (BookPages.refused(type)) return answer(INVALID_PARAMETER);
    if (memory === null) return answer(INVALID_PARAMETER);
    const g = this.granularity(type);
    if (how === 2 && (memory & (g - 1n)) !== 0n) return answer(NOT_FOUND);
    const pages = this.rounded(count, g);
    let start = memory;
    if (how === 2) {
      if (memory === 0n || pages === 0n || pages > this.maxAlloc >> 12n) return answer(NOT_FOUND);
      const end = wrap(start + bytesOf(pages) - 1n);
      if (start >= end || start > this.maxAlloc || end > this.maxAlloc) return answer(NOT_FOUND);
      for (let other = 0; other < 16; other++) {
        const { base, max, number } = this.stats[other] as Stat;
        if (other === type || !SPECIAL_TYPES.includes(other) || number === 0n) continue;
        if ((start >= base && start <= max) || (end >= base && end <= max) || (start < base && end > max)) return answer(NOT_FOUND);
      }
    } else {
      start = this.find(how === 0 ? this.maxAlloc : memory, pages, type, g);
      if (start === 0n) return answer(OUT_OF_RESOURCES);
    }
    let status = this.convert(start, pages, { type });
    if (status !== SUCCESS && this.promote()) status = this.convert(start, pages, { type });
    return status === SUCCESS ? answer(SUCCESS, start) : answer(status);
  }

  private rounded(pages: bigint, g: bigint): bigint {
    const unit = g >> 12n;
    return wrap(pages + unit - 1n) & wrap(-unit);
  }

  freePages(memory: bigint, count: bigint): bigint {
    const record = this.map.find(({ start, end }) => start <= memory && end > memory);
    if (record === undefined) return NOT_FOUND;
    const g = this.granularity(record.type);
    if ((memory & (g - 1n)) !== 0n) return INVALID_PARAMETER;
    return this.convert(memory, this.rounded(count, g), { type: CONVENTIONAL });
  }

  checkKey(key: bigint): bigint {
    if (key !== this.key) return INVALID_PARAMETER;
    const g = this.runtimeGranularity;
    const off = ({ type, start, end }: Rec): boolean => RUNTIME_TYPES.includes(type) && (start % g !== 0n || wrap(end + 1n) % g !== 0n);
    return this.map.some(off) ? INVALID_PARAMETER : SUCCESS;
  }

  // --- 2.12, 2.13: bins ---

  loadInfo(entries: readonly (readonly [number, number])[] | undefined): void {
    this.info = resetInfo();
    if (entries === undefined || entries.length === 0 || entries.length > 17) return;
    entries.forEach(([type, pages], i) => {
      this.info[i] = { type, pages: BigInt(pages) };
    });
    for (let i = 0; i < 17; i++) {
      const row = this.info[i] as { type: number; pages: bigint };
      if (row.type === 16) return;
      if (row.type > 16) continue;
      row.pages = this.rounded(row.pages, this.granularity(row.type));
      if (i !== entries.length - 1) continue;
      this.info = resetInfo();
      return;
    }
  }

  rows(): { type: number; pages: bigint }[] {
    const end = this.info.findIndex(({ type }) => type === 16);
    return this.info.slice(0, end < 0 ? 17 : end);
  }

  totalBytes(): bigint {
    return wrap(this.rows().reduce((sum, { pages }) => sum + bytesOf(pages), 0n));
  }

  private setUpBins(): void {
    if (this.binsReady) return;
    const total = this.totalBytes();
    if (total === 0n) {
      this.binsReady = true;
      return;
    }
    const base = this.allocateAligned(total >> 12n, this.runtimeGranularity);
    if (base === undefined) return;
    this.defMax = base - 1n;
    let cursor = base + total;
    for (const { type, pages } of this.rows()) {
      if (type > 16 || pages === 0n) continue;
      const stat = this.stats[type] as Stat;
      stat.base = cursor - bytesOf(pages);
      stat.max = cursor - 1n;
      cursor = stat.base;
    }
    this.freePages(base, total >> 12n);
    this.openBins();
  }

  private allocateAligned(pages: bigint, alignment: bigint): bigint | undefined {
    if (alignment <= PAGE) {
      const { status, memory } = this.allocatePages(0, BOOT_DATA, pages, 0n);
      return status === SUCCESS ? memory : undefined;
    }
    const real = pages + alignment / PAGE;
    const { status, memory } = this.allocatePages(0, BOOT_DATA, real, 0n);
    if (status !== SUCCESS) return undefined;
    const aligned = down(memory + alignment - 1n, alignment);
    const lead = (aligned - memory) / PAGE;
    if (lead > 0n) this.freePages(memory, lead);
    const trail = real - pages - lead;
    if (trail > 0n) this.freePages(aligned + bytesOf(pages), trail);
    return aligned;
  }

  /** SETUP-BINS from the resource HOB [start, start + length). */
  placeBins(start: bigint, length: bigint): void {
    let size = 0n;
    let t = start + length;
    for (const { type, pages } of this.rows()) {
      t -= bytesOf(pages);
      const pad = t % this.granularity(type);
      size += bytesOf(pages) + pad;
      t -= pad;
    }
    if (size > length) return;
    let top = start + length;
    for (const { type, pages } of this.rows()) {
      if (pages === 0n || type > 16) continue;
      const stat = this.stats[type] as Stat;
      stat.max = top - 1n;
      top -= bytesOf(pages);
      stat.base = top;
      if (top < this.defMax) this.defMax = top - 1n;
    }
    this.openBins();
  }

  private openBins(): void {
    for (const row of this.rows()) {
      if (row.pages === 0n || row.type > 16) continue;
      (this.stats[row.type] as Stat).number = row.pages;
      row.pages = 0n;
    }
    this.stats.forEach((stat, type) => {
      this.rows().forEach((row, i) => {
        if (row.type === type) stat.infoIndex = i;
      });
      stat.current = 0n;
      if (stat.max === this.maxAlloc) stat.max = this.defMax;
    });
    this.binsReady = true;
  }

  updateStats(oldType: number, newType: number, start: bigint, pageCount: bigint): void {
    if (!this.binsReady) return;
    const counted = ({ base, max }: Stat): boolean => (start >= base && start <= max) || (start >= this.defBase && start <= this.defMax);
    const from = this.stats[oldType];
    if (from !== undefined && counted(from)) from.current = from.current > pageCount ? from.current - pageCount : 0n;
    const to = this.stats[newType];
    if (to === undefined || !counted(to)) return;
    to.current = wrap(to.current + pageCount);
    const row = to.infoIndex < 16 ? this.info[to.infoIndex] : undefined;
    if (row !== undefined && to.current > row.pages) row.pages = to.current & 0xffff_ffffn;
  }

  // --- 3: pool ---

  private word(at: bigint): number {
    return this.words.get(at) ?? 0;
  }

  private setWord(at: bigint, value: number): void {
    this.words.set(at, value);
  }

  private long(at: bigint): bigint {
    return BigInt(this.word(at)) | (BigInt(this.word(at + 4n)) << 32n);
  }

  private setLong(at: bigint, value: bigint): void {
    this.setWord(at, Number(value & 0xffff_ffffn));
    this.setWord(at + 4n, Number(value >> 32n));
  }

  private headOf(type: number): PoolHead | undefined {
    if (type < 16) return this.heads[type];
    if (type < 0x7000_0000) return undefined;
    const known = this.extra.find((head) => head.type === type);
    if (known !== undefined) return known;
    const block = this.poolBlock(BOOT_DATA, 232n);
    if (block === undefined) return undefined;
    const head = newHead(type, block);
    this.extra.unshift(head);
    return head;
  }

  allocatePool(type: number, size: bigint): { status: bigint; buffer: bigint | undefined } {
    if (BookPages.refused(type)) return { status: INVALID_PARAMETER, buffer: undefined };
    if (size > MASK - 40n) return { status: OUT_OF_RESOURCES, buffer: 0n };
    const buffer = this.poolBlock(type, size);
    return buffer === undefined ? { status: OUT_OF_RESOURCES, buffer: 0n } : { status: SUCCESS, buffer };
  }

  /** ALLOC: the buffer. */
  private poolBlock(type: number, size: bigint): bigint | undefined {
    const n = wrap(((size + 7n) & ~7n) + 40n);
    const i = bucketOf(n);
    const head = this.headOf(type);
    if (head === undefined) return undefined;
    const g = this.granularity(type);
    const limit = bucketOf(g);
    let block: bigint | undefined;
    if (i >= limit) {
      block = this.poolPages(this.rounded(pagesOf(n), g), type, g);
      if (block !== undefined && n >= 1n << 50n) throw new Ruin('a size that wraps');
    } else {
      const j = head.lists.findIndex((list, bucket) => bucket >= i && bucket < limit && list.length > 0);
      if (j === i) block = head.lists[i]?.shift();
      else {
        block = j < 0 ? this.poolPages(g >> 12n, type, g) : head.lists[j]?.shift();
        if (block !== undefined) this.carve(head, block, i, j < 0 ? g : (BUCKETS[j] as bigint), j < 0 ? limit - 1 : j - 1);
      }
    }
    if (block === undefined) return undefined;
    head.used += n;
    this.setWord(block, PHD0);
    this.setWord(block + 8n, type);
    this.setLong(block + 16n, n);
    this.setWord(block + n - 16n, PTAL);
    this.setLong(block + n - 8n, n);
    return block + 24n;
  }

  private poolPages(pages: bigint, type: number, g: bigint): bigint | undefined {
    const start = this.find(this.maxAlloc, pages, type, g);
    if (start === 0n) return undefined;
    if (start > this.maxAlloc - 0x10000n * 16n) throw new Ruin('pool at the top of the address space');
    this.convert(start, pages, { type });
    for (let i = 0n; i < pages; i++) this.own.add(start + i * PAGE);
    return start;
  }

  /** CoreFreePoolPages. */
  private givePagesBack(start: bigint, pages: bigint): void {
    this.convert(start, pages, { type: CONVENTIONAL });
    for (let i = 0n; i < pages; i++) this.own.delete(start + i * PAGE);
  }

  /** True when a free of so many pages, rounded up as it may be, would take a page that the core itself lives in. */
  ruinsCore(start: bigint, pages: bigint): boolean {
    const end = start + (BigInt.asUintN(52, pages) + 16n) * PAGE;
    return [...this.own].some((page) => page + PAGE > start && page < end);
  }

  private carve(head: PoolHead, block: bigint, i: number, total: bigint, top: number): void {
    let offset = BUCKETS[i] as bigint;
    for (let k = top; offset < total; k--) {
      const size = BUCKETS[k] as bigint;
      for (; offset + size <= total; offset += size) this.makeFree(head, block + offset, k);
    }
  }

  private makeFree(head: PoolHead, block: bigint, bucket: number): void {
    this.setWord(block, PFR0);
    this.setWord(block + 4n, bucket);
    this.setLong(block + 8n, 0n);
    this.setLong(block + 16n, 0n);
    head.lists[bucket]?.unshift(block);
  }

  freePool(buffer: bigint): bigint {
    if (buffer === 0n) return INVALID_PARAMETER;
    const block = wrap(buffer - 24n);
    if (this.word(block) !== PHD0) return INVALID_PARAMETER;
    const size = this.long(block + 16n);
    if (this.word(block + size - 16n) !== PTAL || this.long(block + size - 8n) !== size) return INVALID_PARAMETER;
    const head = this.headOf(this.word(block + 8n));
    if (head === undefined) return INVALID_PARAMETER;
    head.used -= size;
    const g = this.granularity(head.type);
    const i = bucketOf(size);
    if (i >= bucketOf(g)) this.givePagesBack(block, this.rounded(pagesOf(size), g));
    else {
      this.makeFree(head, block, i);
      this.checkGranule(block, g);
    }
    if (head.type >= 0x7000_0000 && head.used === 0n) {
      this.extra.splice(this.extra.indexOf(head), 1);
      this.freePool(head.buffer);
    }
    return SUCCESS;
  }

  /** PAGE-CHECK. */
  private checkGranule(block: bigint, g: bigint): void {
    const base = down(block, g);
    const walk: bigint[] = [];
    let offset = 0n;
    while (offset < g) {
      if (this.word(base + offset) !== PFR0) return;
      walk.push(base + offset);
      offset += BUCKETS[this.word(base + offset + 4n)] as bigint;
    }
    for (const head of [...this.heads, ...this.extra]) head.lists = head.lists.map((list) => list.filter((one) => !walk.includes(one)));
    this.givePagesBack(base, g >> 12n);
  }
}

function resetInfo(): { type: number; pages: bigint }[] {
  return Array.from({ length: 17 }, (_, type) => ({ type, pages: 0n }));
}

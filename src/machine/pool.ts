// The pool allocator of the DXE core: AllocatePool and FreePool, their buckets, heads and free lists (spec 3).
//
// Addresses are bytes as exact numbers (blocks lie on multiples of 8). A block is known by the address of its head; its
// row in the columns below is found by that address. Used and free blocks have a row; a used block was handed out, a
// free one is on the list of its type and bucket.
//
// FreePool believes what stands in memory before the buffer. With `bytes`, heads and tails are written there and read
// back. Without, the rows say what stands there, and `stale` keeps the heads of page-backed blocks that were freed,
// which stay in memory until the allocator writes over their page; FreePool believes those too, as EDK2 does.
//
//   L1  the free blocks are exactly those on the lists, each on the list of its own type and bucket;
//   L2  `used` of a type is the sum of the sizes of its used blocks, unless FreePool was made to believe a stale head;
//   L3  no two blocks of live pages overlap, unless memory was freed under the pool.

import { assert } from '../base/assert';
import type { PoolTable } from '../moment';
import { EfiBootServicesData, EfiConventionalMemory, EfiMaxMemoryType, OEM_FIRST } from '../uefi/memory-type';
import { EFI_INVALID_PARAMETER, EFI_SUCCESS, type Status } from '../uefi/status';
import { addressOf, hex, PAGE_SIZE, pagesFor } from '../uefi/units';
import { AddressIndex } from './address-index';
import { sortedByAddress } from './address-order';
import { SPACE_END } from './page-map';
import type { Pages } from './pages';
import type { FirmwareBytes, Hazard } from './services';

/** Block size of each bucket (spec 3.2). */
export const BUCKET_SIZES = [128, 256, 384, 640, 1024, 1664, 2688, 4352, 7040, 11392, 18432, 29824] as const;
const BUCKETS = BUCKET_SIZES.length;
export const HEAD_BYTES = 24;
export const TAIL_BYTES = 16;
/** What a block needs besides the request. */
export const OVERHEAD = HEAD_BYTES + TAIL_BYTES;
/** The structure that an OEM or OS type's lists live in. */
export const LISTS_BYTES = 232;
/** `phd0`, `phd1`, `ptal`, `pfr0` in little-endian order. */
const HEAD_SIGNATURE = 0x30646870;
const GUARDED_HEAD_SIGNATURE = 0x31646870;
const TAIL_SIGNATURE = 0x6c617470;
const FREE_SIGNATURE = 0x30726670;

const UNUSED = 0;
const FREE = 1;
const USED = 2;

/** Smallest bucket whose blocks hold `size` bytes; 12 when there is none. */
export function bucketFor(size: number): number {
  let bucket = 0;
  while (bucket < BUCKETS && (BUCKET_SIZES[bucket] as number) < size) bucket++;
  return bucket;
}

/** Bookkeeping of one memory type. */
interface TypeLists {
  readonly type: number;
  /** Bytes of used blocks. Below 0 after FreePool believed a stale head; the firmware's counter wraps there. */
  used: number;
  /** Row of the first free block of each bucket, 0 for none. */
  readonly first: number[];
  /** Buffer that holds the structure of an OEM or OS type; 0 for the permanent types. */
  readonly at: number;
}

export interface PoolSnapshot {
  readonly address: Float64Array;
  readonly size: Float64Array;
  readonly requested: Float64Array;
  readonly type: Uint32Array;
  readonly state: Uint8Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly unusedRows: readonly number[];
  readonly lists: readonly TypeLists[];
  readonly stale: ReadonlyMap<number, StaleHead>;
}

interface StaleHead {
  readonly type: number;
  readonly size: number;
}

export class Pool {
  private address = new Float64Array(64);
  /** Of a used block what its head says (request rounded to 8, plus 40); of a free one its bucket's size. */
  private size = new Float64Array(64);
  private requested = new Float64Array(64);
  private type = new Uint32Array(64);
  private state = new Uint8Array(64);
  private next = new Int32Array(64);
  private previous = new Int32Array(64);
  private rows = 1;
  private unusedRows: number[] = [];
  private readonly index = new AddressIndex();
  private permanent: TypeLists[] = [];
  /** Lists of OEM and OS types, newest first. */
  private extra: TypeLists[] = [];
  private stale = new Map<number, StaleHead>();
  /** Stale heads by the page of their head or tail. */
  private stalePages = new Map<number, number[]>();
  /** Bytes of the pages that hold blocks, and of what was asked for in used blocks. */
  private heldBytes = 0;
  private requestedBytes = 0;

  constructor(
    private readonly pages: Pages,
    private readonly hazard: (kind: Hazard['kind'], message: string) => void,
    private readonly bytes?: FirmwareBytes,
  ) {
    for (let type = 0; type < EfiMaxMemoryType; type++) this.permanent.push(emptyLists(type, 0));
  }

  // --- services ---

  /**
   * ALLOC (spec 3.4) of `size` bytes, below 2^52, for a type that may be allocated. The address of the block's head, which
   * lies 24 bytes before the buffer; 0 when there are no resources.
   */
  allocate(type: number, size: number): number {
    const block = Math.ceil(size / 8) * 8 + OVERHEAD;
    const lists = this.listsOf(type);
    if (lists === undefined) return 0;
    const granule = this.pages.granule(type);
    const bucket = bucketFor(block);
    if (bucket >= limitOf(granule)) {
      const pages = Math.ceil(Math.ceil(block / PAGE_SIZE) / granule) * granule;
      const start = this.pages.takeForPool(type, pages, 0);
      if (start === 0) return 0;
      if (start + pages === SPACE_END) return this.runaway(start);
      const address = start * PAGE_SIZE;
      this.heldBytes += pages * PAGE_SIZE;
      this.settle(address, block, size, lists);
      return address;
    }
    const address = this.serve(lists, bucket, granule);
    if (address > 0) this.settle(address, block, size, lists);
    return Math.abs(address);
  }

  /**
   * ALLOC for sizes from 2^52 on, among them those near 2^64 at which EDK2 corrupts memory (spec 3.6). The address of the
   * block's head, 0 when there are no resources.
   */
  allocateHuge(type: number, size: bigint): number {
    const block = (((size + 7n) & ~7n) + BigInt(OVERHEAD)) & 0xffff_ffff_ffff_ffffn;
    const lists = this.listsOf(type);
    if (lists === undefined) return 0;
    const granule = this.pages.granule(type);
    if (block === 0n) {
      const address = this.serve(lists, 0, granule);
      if (address <= 0) return -address;
      this.settle(address, 0, 0, lists);
      this.hazard(
        'corrupts-memory',
        `AllocatePool of ${hex(size)} bytes wraps around: real firmware serves a block of size 0 and writes its tail over the 16 bytes below it`,
      );
      return address;
    }
    const unit = BigInt(granule);
    const pages = (pagesFor(block) + unit - 1n) & ~(unit - 1n);
    const length = Number(pages % BigInt(SPACE_END));
    const start = this.pages.takeForPool(type, length, Number(pages / BigInt(SPACE_END)));
    if (start === 0) return 0;
    if (start + length === SPACE_END) return this.runaway(start);
    this.hazard(
      'corrupts-memory',
      `AllocatePool of ${hex(size)} bytes wraps around: real firmware returns an address above free memory and overwrites what is there`,
    );
    return start * PAGE_SIZE;
  }

  /** FreePool (spec 3.7) of a buffer that is not NULL. EFI_SUCCESS, or EFI_INVALID_PARAMETER when what stands before it is no head. */
  free(buffer: number): Status {
    const address = buffer - HEAD_BYTES;
    const head = this.bytes === undefined ? this.remembered(address) : this.standing(address, this.bytes);
    if (head === undefined) {
      this.hazard('asserts', 'a DEBUG build stops here: there is no pool head before the buffer, or its tail does not match');
      return EFI_INVALID_PARAMETER;
    }
    const lists = this.listsOf(head.type);
    if (lists === undefined) return EFI_INVALID_PARAMETER;
    this.release(address, head.size, lists);
    if (lists.at !== 0 && lists.used === 0) {
      this.extra.splice(this.extra.indexOf(lists), 1);
      this.free(lists.at);
    }
    return EFI_SUCCESS;
  }

  /** Memory type that stands in the head before a buffer; 0 when there is no head. */
  typeAt(buffer: number): number {
    const address = buffer - HEAD_BYTES;
    return (this.bytes === undefined ? this.remembered(address) : this.standing(address, this.bytes))?.type ?? 0;
  }

  // --- allocation ---

  /** Lists of a type; made, for an OEM or OS type, when there are none. Undefined for an invalid type or without resources. */
  private listsOf(type: number): TypeLists | undefined {
    if (type < EfiMaxMemoryType) return this.permanent[type];
    if (type < OEM_FIRST) return undefined;
    for (const lists of this.extra) if (lists.type === type) return lists;
    const block = this.allocate(EfiBootServicesData, LISTS_BYTES);
    if (block === 0) return undefined;
    const lists = emptyLists(type, block + HEAD_BYTES);
    this.extra.unshift(lists);
    return lists;
  }

  /** A block of a bucket: from its list, carved from a larger one, or from fresh pages. 0 for none, negative for `runaway`. */
  private serve(lists: TypeLists, bucket: number, granule: number): number {
    const limit = limitOf(granule);
    for (let larger = bucket; larger < limit; larger++) {
      const row = lists.first[larger] as number;
      if (row === 0) continue;
      const address = this.address[row] as number;
      this.unlist(row, lists, larger);
      this.forgetRow(row);
      if (larger > bucket) this.carve(lists, address, bucket, BUCKET_SIZES[larger] as number, larger - 1);
      return address;
    }
    const start = this.pages.takeForPool(lists.type, granule, 0);
    if (start === 0) return 0;
    if (start + granule === SPACE_END) return -this.runaway(start);
    const address = start * PAGE_SIZE;
    this.heldBytes += granule * PAGE_SIZE;
    this.carve(lists, address, bucket, granule * PAGE_SIZE, limit - 1);
    return address;
  }

  /** CARVE (spec 3.4 step 6): cuts what lies behind the served block into free blocks, largest first. */
  private carve(lists: TypeLists, address: number, bucket: number, total: number, top: number): void {
    let offset = BUCKET_SIZES[bucket] as number;
    for (let piece = top; offset < total; piece--) {
      const size = BUCKET_SIZES[piece] as number;
      for (; offset + size <= total; offset += size) this.enlist(this.claim(address + offset), lists, piece);
    }
  }

  /** Writes head and tail and enters the block as used. */
  private settle(address: number, size: number, requested: number, lists: TypeLists): void {
    const row = this.claim(address);
    this.size[row] = size;
    this.requestedBytes += requested - (this.requested[row] as number);
    this.requested[row] = requested;
    this.type[row] = lists.type;
    this.state[row] = USED;
    lists.used += size;
    if (this.stale.size > 0) {
      this.overwriteCells(address, 3);
      this.overwriteCells(address + size - TAIL_BYTES, 2);
    }
    if (this.bytes !== undefined) this.writeUsed(address, size, lists.type, this.bytes);
  }

  private writeUsed(address: number, size: number, type: number, bytes: FirmwareBytes): void {
    const at = BigInt(address);
    bytes.write32(at, HEAD_SIGNATURE);
    bytes.write32(at + 8n, type);
    bytes.write64(at + 16n, BigInt(size));
    const tail = at + BigInt(size - TAIL_BYTES);
    bytes.write32(tail, TAIL_SIGNATURE);
    bytes.write64(tail + 8n, BigInt(size));
  }

  /**
   * The address wraps of spec 2.7 step 4.4: the search answers an address at the top of the address space, where no
   * memory is, and pool takes it. Nothing is entered for it.
   */
  private runaway(start: number): number {
    this.hazard(
      'corrupts-memory',
      `the search for 64 KiB aligned memory wraps around below 64 KiB: real firmware takes pool from ${hex(addressOf(start))}, where there is no memory`,
    );
    return start * PAGE_SIZE;
  }

  // --- release ---

  private release(address: number, size: number, lists: TypeLists): void {
    lists.used -= size;
    const granule = this.pages.granule(lists.type);
    const bucket = bucketFor(size);
    const row = this.index.get(address);
    if (bucket >= limitOf(granule)) {
      const pages = Math.ceil(Math.ceil(size / PAGE_SIZE) / granule) * granule;
      if (row !== 0) {
        this.forgetRow(row);
        this.heldBytes -= pages * PAGE_SIZE;
      }
      if (this.bytes === undefined) this.keepStale(address, lists.type, size);
      this.pages.convert(Math.floor(address / PAGE_SIZE), pages, 0, EfiConventionalMemory);
      return;
    }
    this.enlist(this.rowFor(address), lists, bucket);
    this.releaseGranule(address, lists, granule);
  }

  /** PAGE-CHECK (spec 3.7): gives a granule back when all of its blocks are free. */
  private releaseGranule(address: number, lists: TypeLists, granule: number): void {
    const bytes = granule * PAGE_SIZE;
    const base = Math.floor(address / bytes) * bytes;
    let offset = 0;
    while (offset < bytes) {
      const row = this.index.get(base + offset);
      if (row === 0 || this.state[row] !== FREE) return;
      if (this.bytes !== undefined && this.bytes.read32(BigInt(base + offset)) !== FREE_SIGNATURE) return;
      offset += this.size[row] as number;
    }
    if (offset !== bytes) return;
    for (offset = 0; offset < bytes; ) {
      const row = this.index.get(base + offset);
      const size = this.size[row] as number;
      const owner = this.type[row] === lists.type ? lists : (this.listsOf(this.type[row] as number) as TypeLists);
      this.unlist(row, owner, bucketFor(size));
      this.forgetRow(row);
      offset += size;
    }
    this.heldBytes -= bytes;
    this.pages.convert(base / PAGE_SIZE, granule, 0, EfiConventionalMemory);
  }

  // --- what stands in memory ---

  /** What the rows and the stale heads say stands at an address, when there are no bytes to read. */
  private remembered(address: number): StaleHead | undefined {
    const row = this.index.get(address);
    if (row === 0) return this.stale.get(address);
    if (this.state[row] !== USED) return undefined;
    return { type: this.type[row] as number, size: this.size[row] as number };
  }

  /** Head and tail as the bytes have them; undefined when a signature or the tail's size is wrong. */
  private standing(address: number, bytes: FirmwareBytes): StaleHead | undefined {
    if (address < 0) return undefined;
    const at = BigInt(address);
    const signature = bytes.read32(at);
    if (signature !== HEAD_SIGNATURE && signature !== GUARDED_HEAD_SIGNATURE) return undefined;
    const size = bytes.read64(at + 16n);
    const tail = (at + size - BigInt(TAIL_BYTES)) & 0xffff_ffff_ffff_ffffn;
    if (bytes.read32(tail) !== TAIL_SIGNATURE || bytes.read64(tail + 8n) !== size || size >= 1n << 53n) return undefined;
    return { type: bytes.read32(at + 8n), size: Number(size) };
  }

  private keepStale(address: number, type: number, size: number): void {
    this.stale.set(address, { type, size });
    const head = Math.floor(address / PAGE_SIZE);
    const tail = Math.floor((address + size - TAIL_BYTES) / PAGE_SIZE);
    for (const page of head === tail ? [head] : [head, tail]) {
      const there = this.stalePages.get(page);
      if (there === undefined) this.stalePages.set(page, [address]);
      else if (!there.includes(address)) there.push(address);
    }
  }

  /** The core wrote all over `count` pages from `page`: stale heads and tails there are gone. */
  forgetStale(page: number, count: number): void {
    if (this.stale.size === 0) return;
    const pages = count > this.stalePages.size ? [...this.stalePages.keys()].filter((at) => at >= page && at < page + count) : undefined;
    for (let i = 0; i < (pages?.length ?? count); i++) {
      const at = pages === undefined ? page + i : (pages[i] as number);
      for (const address of this.stalePages.get(at) ?? []) this.stale.delete(address);
      this.stalePages.delete(at);
    }
  }

  /** The core wrote `count` cells of 8 bytes from an address: a stale head or tail that had one of them is gone. */
  private overwriteCells(address: number, count: number): void {
    const there = this.stalePages.get(Math.floor(address / PAGE_SIZE));
    if (there === undefined) return;
    const end = address + count * 8;
    for (const head of there) {
      const stale = this.stale.get(head);
      if (stale === undefined) continue;
      const tail = head + stale.size - TAIL_BYTES;
      if ((address < head + HEAD_BYTES && end > head) || (address < tail + TAIL_BYTES && end > tail)) this.stale.delete(head);
    }
    const left = there.filter((head) => this.stale.has(head));
    if (left.length === 0) this.stalePages.delete(Math.floor(address / PAGE_SIZE));
    else if (left.length < there.length) this.stalePages.set(Math.floor(address / PAGE_SIZE), left);
  }

  // --- rows and lists ---

  /** The row for a block about to be served or cut off. No used block should stand there. */
  private claim(address: number): number {
    const row = this.index.get(address);
    if (row !== 0 && this.state[row] === USED) {
      this.hazard('corrupts-memory', 'pool memory whose pages were freed under it is handed out again: two buffers share it');
    }
    return this.rowFor(address);
  }

  /** The row of the block at an address; a new one when there is none. A free block is taken off its list. */
  private rowFor(address: number): number {
    const known = this.index.get(address);
    if (known !== 0) {
      if (this.state[known] === FREE) {
        const lists = this.listsOf(this.type[known] as number);
        if (lists !== undefined) this.unlist(known, lists, bucketFor(this.size[known] as number));
      }
      return known;
    }
    let row = this.unusedRows.pop();
    if (row === undefined) {
      if (this.rows === this.address.length) this.grow(this.rows + 1);
      row = this.rows++;
    }
    this.address[row] = address;
    this.index.set(address, row);
    return row;
  }

  private forgetRow(row: number): void {
    this.index.remove(this.address[row] as number);
    this.requestedBytes -= this.requested[row] as number;
    this.requested[row] = 0;
    this.state[row] = UNUSED;
    this.unusedRows.push(row);
  }

  /** Makes a row a free block and the first of its list. */
  private enlist(row: number, lists: TypeLists, bucket: number): void {
    const second = lists.first[bucket] as number;
    this.size[row] = BUCKET_SIZES[bucket] as number;
    this.requestedBytes -= this.requested[row] as number;
    this.requested[row] = 0;
    this.type[row] = lists.type;
    this.state[row] = FREE;
    if (this.stale.size > 0) this.overwriteCells(this.address[row] as number, 3);
    this.next[row] = second;
    this.previous[row] = 0;
    if (second !== 0) this.previous[second] = row;
    lists.first[bucket] = row;
    if (this.bytes === undefined) return;
    const at = BigInt(this.address[row] as number);
    this.bytes.write32(at, FREE_SIGNATURE);
    this.bytes.write32(at + 4n, bucket);
    this.bytes.write64(at + 8n, second === 0 ? 0n : BigInt((this.address[second] as number) + 8));
    this.bytes.write64(at + 16n, 0n);
  }

  private unlist(row: number, lists: TypeLists, bucket: number): void {
    const next = this.next[row] as number;
    const previous = this.previous[row] as number;
    if (previous === 0) lists.first[bucket] = next;
    else this.next[previous] = next;
    if (next !== 0) this.previous[next] = previous;
  }

  /** Makes room for at least `rows` rows. */
  private grow(rows: number): void {
    const length = 2 ** Math.ceil(Math.log2(rows));
    const longer = <T extends Float64Array | Uint32Array | Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.address = longer(this.address, new Float64Array(length));
    this.size = longer(this.size, new Float64Array(length));
    this.requested = longer(this.requested, new Float64Array(length));
    this.type = longer(this.type, new Uint32Array(length));
    this.state = longer(this.state, new Uint8Array(length));
    this.next = longer(this.next, new Int32Array(length));
    this.previous = longer(this.previous, new Int32Array(length));
  }

  // --- whole pool ---

  /** Bytes of pool pages that nobody asked for: heads and tails, rounding, free blocks. Unsure once memory was freed under the pool. */
  get slackBytes(): number {
    return this.heldBytes - this.requestedBytes;
  }

  /** Finds the sums anew from the rows. */
  private addUp(): void {
    this.heldBytes = 0;
    this.requestedBytes = 0;
    for (let row = 1; row < this.rows; row++) {
      if (this.state[row] === UNUSED) continue;
      this.heldBytes += this.extent(row);
      this.requestedBytes += this.requested[row] as number;
    }
  }

  /** Bytes in use of a type. */
  usedBytes(type: number): number {
    return (type < EfiMaxMemoryType ? this.permanent[type] : this.extra.find((lists) => lists.type === type))?.used ?? 0;
  }

  /** Types with a head of their own, OEM and OS types newest first, with the buffer that holds it (0: permanent). */
  heads(): readonly { readonly type: number; readonly used: number; readonly at: number }[] {
    return [...this.permanent, ...this.extra];
  }

  /** Addresses of the free blocks of a type and bucket, first of the list first. */
  freeBlocks(type: number, bucket: number): number[] {
    const lists = type < EfiMaxMemoryType ? this.permanent[type] : this.extra.find((one) => one.type === type);
    const found: number[] = [];
    for (let row = lists?.first[bucket] ?? 0; row !== 0; row = this.next[row] as number) found.push(this.address[row] as number);
    return found;
  }

  /** All blocks, used and free, sorted by address. */
  table(): PoolTable {
    const found = new Uint32Array(this.rows);
    let length = 0;
    for (let row = 1; row < this.rows; row++) if (this.state[row] !== UNUSED) found[length++] = row;
    const rows = sortedByAddress(found.slice(0, length), this.address);
    const table = {
      length,
      address: new Float64Array(length),
      size: new Float64Array(length),
      requested: new Float64Array(length),
      type: new Uint32Array(length),
      used: new Uint8Array(length),
    };
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      table.address[i] = this.address[row] as number;
      table.size[i] = this.extent(row);
      table.requested[i] = this.requested[row] as number;
      table.type[i] = this.type[row] as number;
      table.used[i] = this.state[row] === USED ? 1 : 0;
    }
    return table;
  }

  /** Bytes that a block occupies: its bucket's size, or whole granules. */
  private extent(row: number): number {
    const size = this.size[row] as number;
    const granule = this.pages.granule(this.type[row] as number);
    const bucket = bucketFor(size);
    if (bucket < limitOf(granule)) return BUCKET_SIZES[bucket] as number;
    return Math.ceil(size / (granule * PAGE_SIZE)) * granule * PAGE_SIZE;
  }

  /** Enters a used block as it stands, for a state read from a trace. The bytes in use are not touched. */
  adoptUsed(buffer: number, type: number, requested: number): void {
    const row = this.rowFor(buffer - HEAD_BYTES);
    this.size[row] = Math.ceil(requested / 8) * 8 + OVERHEAD;
    this.requested[row] = requested;
    this.type[row] = type;
    this.state[row] = USED;
    if (this.bytes !== undefined) this.writeUsed(buffer - HEAD_BYTES, this.size[row] as number, type, this.bytes);
  }

  /** Enters the lists of a type: `free[bucket]` are block addresses, first of the list first. */
  adoptLists(type: number, used: number, free: readonly (readonly number[])[], at: number): void {
    let lists = type < EfiMaxMemoryType ? this.permanent[type] : undefined;
    if (lists === undefined) {
      lists = emptyLists(type, at);
      this.extra.push(lists);
    }
    lists.used = used;
    free.forEach((addresses, bucket) => {
      for (const address of [...addresses].reverse()) this.enlist(this.rowFor(address), lists, bucket);
    });
  }

  snapshot(): PoolSnapshot {
    const { rows } = this;
    return {
      address: this.address.slice(0, rows),
      size: this.size.slice(0, rows),
      requested: this.requested.slice(0, rows),
      type: this.type.slice(0, rows),
      state: this.state.slice(0, rows),
      next: this.next.slice(0, rows),
      previous: this.previous.slice(0, rows),
      unusedRows: this.unusedRows.slice(),
      lists: [...this.permanent, ...this.extra].map(copyLists),
      stale: new Map(this.stale),
    };
  }

  restore(snapshot: PoolSnapshot): void {
    this.rows = snapshot.address.length;
    if (this.address.length < this.rows) this.grow(this.rows);
    this.address.set(snapshot.address);
    this.size.set(snapshot.size);
    this.requested.set(snapshot.requested);
    this.type.set(snapshot.type);
    this.state.set(snapshot.state);
    this.next.set(snapshot.next);
    this.previous.set(snapshot.previous);
    this.unusedRows = [...snapshot.unusedRows];
    const lists = snapshot.lists.map(copyLists);
    this.permanent = lists.slice(0, EfiMaxMemoryType);
    this.extra = lists.slice(EfiMaxMemoryType);
    this.index.clear(this.rows);
    for (let row = 1; row < this.rows; row++) if (this.state[row] !== UNUSED) this.index.set(this.address[row] as number, row);
    this.stale = new Map();
    this.stalePages = new Map();
    for (const [address, head] of snapshot.stale) this.keepStale(address, head.type, head.size);
    this.addUp();
  }

  /** Throws when L1 or L2 is broken. O(blocks). */
  check(): void {
    const listed = new Set<number>();
    const sums = new Map<number, number>();
    for (const lists of [...this.permanent, ...this.extra]) {
      lists.first.forEach((row, bucket) => {
        for (let at = row, before = 0; at !== 0; before = at, at = this.next[at] as number) {
          assert(this.state[at] === FREE && this.type[at] === lists.type, `L1: row ${at} is on a list of type ${lists.type}`);
          assert(this.size[at] === BUCKET_SIZES[bucket], `L1: row ${at} of ${this.size[at]} bytes is in bucket ${bucket}`);
          assert(this.previous[at] === before && !listed.has(at), `L1: the list through row ${at} is broken`);
          listed.add(at);
        }
      });
    }
    for (let row = 1; row < this.rows; row++) {
      if (this.state[row] === FREE) assert(listed.has(row), `L1: free row ${row} is on no list`);
      if (this.state[row] === USED)
        sums.set(this.type[row] as number, (sums.get(this.type[row] as number) ?? 0) + (this.size[row] as number));
      if (this.state[row] !== UNUSED) assert(this.index.get(this.address[row] as number) === row, `row ${row} is not found by its address`);
    }
    for (const lists of [...this.permanent, ...this.extra]) {
      assert(
        lists.used === (sums.get(lists.type) ?? 0),
        `L2: type ${lists.type} counts ${lists.used}, blocks hold ${sums.get(lists.type) ?? 0}`,
      );
    }
  }
}

/** Number of buckets that a granule serves: 7 for a page, 12 for 16 pages. */
export function limitOf(granule: number): number {
  return granule === 1 ? 7 : BUCKETS;
}

function emptyLists(type: number, at: number): TypeLists {
  return { type, used: 0, first: new Array<number>(BUCKETS).fill(0), at };
}

function copyLists(lists: TypeLists): TypeLists {
  return { ...lists, first: [...lists.first] };
}

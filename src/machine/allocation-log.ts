// Who owns what, for every moment of a run at once. A row is one stretch of memory that one event allocated, with the
// moments from which and until which it is held; a partial free ends a row and begins rows for what is left. Rows are
// only ever appended, so that the live allocations of any moment are a filter of one pass.
//
//   O1  a row is live at moment n when born ≤ n < died; `born` ascends with the row number;
//   O2  page rows that are live at the same moment do not overlap each other;
//   O3  `live` holds exactly the rows whose `died` is NEVER, by address.

import type { Holding } from '../event';
import type { AllocationTable } from '../moment';
import { sortedByAddress } from './address-order';
import { longer } from './event-columns';

/** `died` of a row that is still live. */
const NEVER = 0x7fff_ffff;
const INITIAL_CAPACITY = 256;

/** AllocationTable.kind. */
export const PAGES = 0;
export const POOL = 1;

export class AllocationLog {
  private rows = 0;
  private address = new Float64Array(INITIAL_CAPACITY);
  private size = new Float64Array(INITIAL_CAPACITY);
  private type = new Uint32Array(INITIAL_CAPACITY);
  private kind = new Uint8Array(INITIAL_CAPACITY);
  private event = new Int32Array(INITIAL_CAPACITY);
  private born = new Int32Array(INITIAL_CAPACITY);
  private died = new Int32Array(INITIAL_CAPACITY);
  private readonly live = new AddressOrder();
  /** Room for rows found by `at`, kept from one moment to the next: a new column for each would keep the collector busy. */
  private found = new Uint32Array(0);
  /** Grows with every change. */
  private changes = 0;
  /** Value of `changes` at the last question for a moment: from the second one on it pays to have all rows in order. */
  private askedAt = -1;
  private sorted:
    | { readonly changes: number; readonly rows: Uint32Array; readonly born: Int32Array; readonly died: Int32Array }
    | undefined;

  /** Bytes that the columns take. */
  get bytes(): number {
    return this.address.length * 33;
  }

  /** Pages [start, end) (bytes) are held from `moment` on; rows that were there are not any more. */
  addPages(start: number, end: number, type: number, event: number, moment: number): void {
    if (end <= start) return;
    this.cut(start, end, moment);
    this.add(start, end - start, type, PAGES, event, moment);
  }

  /** A pool buffer is held from `moment` on. */
  addPool(buffer: number, size: number, type: number, event: number, moment: number): void {
    this.removePool(buffer, moment);
    this.add(buffer, size, type, POOL, event, moment);
  }

  /** The pool buffer at an address is held no more; nothing happens when there is none. */
  removePool(buffer: number, moment: number): void {
    const at = this.live.at(buffer);
    if (at !== -1 && this.kind[at] === POOL) this.end(at, moment);
  }

  /** Nothing in [start, end) (bytes) is held any more: rows end, and what is left of them lives on. `pagesAlone` spares pool. */
  cut(start: number, end: number, moment: number, pagesAlone = false): void {
    for (const row of this.overlapping(start, end)) {
      const pool = this.kind[row] === POOL;
      if (pool && pagesAlone) continue;
      this.end(row, moment);
      if (pool) continue;
      const address = this.address[row] as number;
      const size = this.size[row] as number;
      const type = this.type[row] as number;
      const event = this.event[row] as number;
      if (address < start) this.add(address, start - address, type, PAGES, event, moment);
      if (address + size > end) this.add(end, address + size - end, type, PAGES, event, moment);
    }
  }

  /** Live rows that share a byte with [start, end), ascending; pool rows count when they begin there. */
  overlapping(start: number, end: number): number[] {
    const found: number[] = [];
    const before = this.live.below(start);
    if (before !== -1 && this.kind[before] === PAGES && (this.address[before] as number) + (this.size[before] as number) > start) {
      found.push(before);
    }
    this.live.range(start, end, (row) => found.push(row));
    return found;
  }

  /** First byte of a row, clipped to `start`. */
  addressOf(row: number): number {
    return this.address[row] as number;
  }

  /** Number of bytes of a row. */
  sizeOf(row: number): number {
    return this.size[row] as number;
  }

  kindOf(row: number): number {
    return this.kind[row] as number;
  }

  /** Everything live in [from, from + size) moves by `to - from`, and keeps its event. */
  move(from: number, size: number, to: number, moment: number): void {
    const rows = this.overlapping(from, from + size);
    const shift = to - from;
    for (const row of rows) this.end(row, moment);
    for (const row of rows) {
      this.add(
        (this.address[row] as number) + shift,
        this.size[row] as number,
        this.type[row] as number,
        this.kind[row] as number,
        this.event[row] as number,
        moment,
      );
    }
  }

  /** Every time at which an address was held, in order; a partial free elsewhere in the same pages does not end one. */
  history(address: number): Holding[] {
    const found: Holding[] = [];
    for (let row = 0; row < this.rows; row++) {
      const start = this.address[row] as number;
      const size = this.size[row] as number;
      if (address < start || address >= start + size) continue;
      const [from, died, event] = [this.born[row] as number, this.died[row] as number, this.event[row] as number];
      if (from === died) continue;
      const kind = this.kind[row] === POOL ? 'pool' : 'pages';
      const until = died === NEVER ? {} : { until: died };
      const before = found.findLastIndex((other) => other.event === event && other.kind === kind && other.until === from);
      const holding: Holding = {
        from: (found[before] ?? { from }).from,
        ...until,
        event,
        kind,
        type: this.type[row] as number,
        start,
        size,
      };
      if (before >= 0) found[before] = holding;
      else found.push(holding);
    }
    return found;
  }

  /** Ends every live row for which `test` holds. */
  endWhere(test: (address: number, size: number, kind: number) => boolean, moment: number): void {
    for (const row of this.live.rows()) {
      if (test(this.address[row] as number, this.size[row] as number, this.kind[row] as number)) this.end(row, moment);
    }
  }

  /** Live allocations at a moment, sorted by address. */
  at(moment: number): AllocationTable {
    const order = this.liveAt(moment);
    const { length } = order;
    const table = {
      length,
      address: new Float64Array(length),
      size: new Float64Array(length),
      type: new Uint32Array(length),
      kind: new Uint8Array(length),
      event: new Int32Array(length),
    };
    for (let i = 0; i < length; i++) {
      const row = order[i] as number;
      table.address[i] = this.address[row] as number;
      table.size[i] = this.size[row] as number;
      table.type[i] = this.type[row] as number;
      table.kind[i] = this.kind[row] as number;
      table.event[i] = this.event[row] as number;
    }
    return table;
  }

  /** Rows that are live at a moment, by address. */
  private liveAt(moment: number): Uint32Array {
    if (this.sorted?.changes !== this.changes) {
      if (this.askedAt !== this.changes) {
        this.askedAt = this.changes;
        return this.sortedLive(moment);
      }
      const rows = sortedByAddress(
        Uint32Array.from({ length: this.rows }, (_, row) => row),
        this.address,
      );
      const along = (column: Int32Array) => Int32Array.from(rows, (row) => column[row] as number);
      this.sorted = { changes: this.changes, rows, born: along(this.born), died: along(this.died) };
    }
    const { rows, born, died } = this.sorted;
    const found = this.roomFor(rows.length);
    let length = 0;
    for (let i = 0; i < rows.length; i++) {
      if ((born[i] as number) <= moment && (died[i] as number) > moment) found[length++] = rows[i] as number;
    }
    return found.subarray(0, length);
  }

  private roomFor(count: number): Uint32Array {
    if (this.found.length <= count) this.found = new Uint32Array(this.address.length + 1);
    return this.found;
  }

  private sortedLive(moment: number): Uint32Array {
    const { died } = this;
    const count = this.bornBy(moment);
    const found = this.roomFor(count);
    let length = 0;
    for (let row = 0; row < count; row++) {
      found[length] = row;
      if ((died[row] as number) > moment) length++;
    }
    return sortedByAddress(found.slice(0, length), this.address);
  }

  /** The columns cut to length. */
  trimmed() {
    const { rows } = this;
    return {
      address: this.address.subarray(0, rows),
      size: this.size.subarray(0, rows),
      type: this.type.subarray(0, rows),
      kind: this.kind.subarray(0, rows),
      event: this.event.subarray(0, rows),
      born: this.born.subarray(0, rows),
      died: this.died.subarray(0, rows),
    };
  }

  /** Number of rows born at or before a moment (O1). */
  private bornBy(moment: number): number {
    let low = 0;
    let high = this.rows;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.born[middle] as number) <= moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private add(address: number, size: number, type: number, kind: number, event: number, moment: number): void {
    if (this.rows === this.address.length) this.grow();
    const row = this.rows++;
    this.changes++;
    this.address[row] = address;
    this.size[row] = size;
    this.type[row] = type;
    this.kind[row] = kind;
    this.event[row] = event;
    this.born[row] = moment;
    this.died[row] = NEVER;
    this.live.insert(address, row);
  }

  private end(row: number, moment: number): void {
    this.changes++;
    this.died[row] = moment;
    this.live.remove(this.address[row] as number, row);
  }

  private grow(): void {
    this.address = longer(this.address, Float64Array);
    this.size = longer(this.size, Float64Array);
    this.type = longer(this.type, Uint32Array);
    this.kind = longer(this.kind, Uint8Array);
    this.event = longer(this.event, Int32Array);
    this.born = longer(this.born, Int32Array);
    this.died = longer(this.died, Int32Array);
  }
}

/** Rows in the order of their addresses, in chunks of sorted arrays: a change moves half a chunk, a search is two bisections. */
class AddressOrder {
  private chunks: Chunk[] = [new Chunk()];

  /** Row at exactly this address, -1 when there is none. */
  at(address: number): number {
    const chunk = this.chunks[this.chunkFor(address)] as Chunk;
    const at = chunk.lowerBound(address);
    return at < chunk.count && chunk.keys[at] === address ? (chunk.rows[at] as number) : -1;
  }

  /** Row with the greatest address below `address`, -1 when there is none. */
  below(address: number): number {
    let index = this.chunkFor(address);
    let at = (this.chunks[index] as Chunk).lowerBound(address);
    if (at === 0) {
      if (index === 0) return -1;
      index--;
      at = (this.chunks[index] as Chunk).count;
    }
    return (this.chunks[index] as Chunk).rows[at - 1] as number;
  }

  /** Visits the rows whose addresses lie in [start, end), ascending. The order must not be changed meanwhile. */
  range(start: number, end: number, visit: (row: number) => void): void {
    for (let index = this.chunkFor(start); index < this.chunks.length; index++) {
      const chunk = this.chunks[index] as Chunk;
      for (let at = chunk.lowerBound(start); at < chunk.count; at++) {
        if ((chunk.keys[at] as number) >= end) return;
        visit(chunk.rows[at] as number);
      }
    }
  }

  /** All rows, ascending; a copy. */
  rows(): number[] {
    return this.chunks.flatMap((chunk) => Array.from(chunk.rows.subarray(0, chunk.count)));
  }

  insert(address: number, row: number): void {
    const index = this.chunkFor(address);
    const chunk = this.chunks[index] as Chunk;
    chunk.insert(address, row);
    if (chunk.count === CHUNK) this.chunks.splice(index + 1, 0, chunk.split());
  }

  /** Takes out one row; addresses may repeat (a pool row where a page row begins), so the row itself is compared. */
  remove(address: number, row: number): void {
    for (let index = this.chunkFor(address); index < this.chunks.length; index++) {
      const chunk = this.chunks[index] as Chunk;
      for (let at = chunk.lowerBound(address); at < chunk.count && chunk.keys[at] === address; at++) {
        if (chunk.rows[at] !== row) continue;
        chunk.remove(at);
        if (chunk.count === 0 && this.chunks.length > 1) this.chunks.splice(index, 1);
        return;
      }
    }
  }

  /** Index of the last chunk that begins below `address`, or of the first. */
  private chunkFor(address: number): number {
    let low = 0;
    let high = this.chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (((this.chunks[middle] as Chunk).keys[0] as number) < address) low = middle;
      else high = middle - 1;
    }
    // An address that begins the next chunk is found there.
    const next = this.chunks[low + 1];
    const chunk = this.chunks[low] as Chunk;
    return next && next.keys[0] === address && chunk.lowerBound(address) === chunk.count ? low + 1 : low;
  }
}

const CHUNK = 512;

class Chunk {
  count = 0;
  readonly keys = new Float64Array(CHUNK);
  readonly rows = new Int32Array(CHUNK);

  /** First position whose key is not below `key`. */
  lowerBound(key: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.keys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  insert(key: number, row: number): void {
    const at = this.lowerBound(key);
    this.keys.copyWithin(at + 1, at, this.count);
    this.rows.copyWithin(at + 1, at, this.count);
    this.keys[at] = key;
    this.rows[at] = row;
    this.count++;
  }

  remove(at: number): void {
    this.keys.copyWithin(at, at + 1, this.count);
    this.rows.copyWithin(at, at + 1, this.count);
    this.count--;
  }

  /** The upper half, taken out. */
  split(): Chunk {
    const half = CHUNK >> 1;
    const upper = new Chunk();
    upper.keys.set(this.keys.subarray(half, this.count));
    upper.rows.set(this.rows.subarray(half, this.count));
    upper.count = this.count - half;
    this.count = half;
    return upper;
  }
}

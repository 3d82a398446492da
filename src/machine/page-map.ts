// The page map: the records of RAM that the page allocator keeps, in the order in which EDK2's list holds them, with an
// index that finds in O(log n) what EDK2 finds by walking (spec 2.2, 2.7).
//
// A record covers [start, end) and has a type and an attribute. Positions are counted in pages as exact numbers: a frame
// number, with a fraction in units of 1/4096 where a record does not lie on page bounds (only the promotion of an
// unaligned resource makes such a record). Attributes are interned: a column holds an index into `attributes.values`.
// Records are columns; a record is known by its number in them, from 1, and 0 is none.
//
// Two parts make up the list. The *linked* records come first, joined by `next` and `previous`; the records on the
// temporary stack follow, in the order in which they were pushed, until they are linked (EDK2 flushes them).
//
// Invariants, held by `check()`:
//   P1  `next` and `previous` agree, and `count` records lie between `head` and `tail`;
//   P2  while `ordered`: starts ascend, no record overlaps the next, and no record ends before it starts;
//   P3  while `ordered`: the tree holds exactly the linked records, in list order, is balanced as AVL demands, and each
//       node's `best` is the greatest `room` below it;
//   P4  `room` is what a search may take from a record: for free memory that is not special-purpose the pages from its
//       start to its end rounded down to a page, or to the coarse granule; less than 0 for any other record.
//
// `ordered` is given up, for good, when a record is linked that overlaps another. EDK2 gets there when RAM is added
// twice. From then on every search walks the list, as EDK2 does, and gives what EDK2 gives.

import { assert } from '../base/assert';
import { EFI_MEMORY } from '../uefi/attribute';
import { EfiConventionalMemory } from '../uefi/memory-type';

/** One byte, in pages. */
export const BYTE = 1 / 4096;
/** 2^64 bytes, in pages: the end of the address space. */
export const SPACE_END = 2 ** 52;

/** Attributes by index, so that a record holds and compares a small number. */
export class AttributeTable {
  readonly values: bigint[] = [];
  /** 1 where the attribute has EFI_MEMORY_SP: a search never takes such memory (spec 2.14). */
  readonly specialPurpose: number[] = [];
  private readonly indexes = new Map<bigint, number>();

  /** Index of an attribute value; the same value always has the same index. */
  intern(value: bigint): number {
    let index = this.indexes.get(value);
    if (index === undefined) {
      index = this.values.length;
      this.values.push(value);
      this.specialPurpose.push((value & EFI_MEMORY.SP) === 0n ? 0 : 1);
      this.indexes.set(value, index);
    }
    return index;
  }

  /** The value at an index that `intern` gave. */
  value(index: number): bigint {
    return this.values[index] as bigint;
  }
}

/** The linked records in list order, as columns of equal length: what a snapshot keeps of a page map. */
export interface PageRecords {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly type: Uint32Array;
  readonly attribute: Uint32Array;
}

const INITIAL_CAPACITY = 64;

export class PageMap {
  readonly attributes = new AttributeTable();
  start = new Float64Array(INITIAL_CAPACITY);
  end = new Float64Array(INITIAL_CAPACITY);
  type = new Uint32Array(INITIAL_CAPACITY);
  attribute = new Uint32Array(INITIAL_CAPACITY);
  next = new Int32Array(INITIAL_CAPACITY);
  previous = new Int32Array(INITIAL_CAPACITY);
  /** 1 for a linked record, 0 for one on the stack or an unused row. */
  linked = new Uint8Array(INITIAL_CAPACITY);

  head = 0;
  tail = 0;
  /** Linked records. */
  count = 0;
  /** False once a record overlaps another (P2 no longer holds). */
  ordered = true;

  private root = 0;
  private left = new Int32Array(INITIAL_CAPACITY);
  private right = new Int32Array(INITIAL_CAPACITY);
  private parent = new Int32Array(INITIAL_CAPACITY);
  private height = new Uint8Array(INITIAL_CAPACITY);
  private room = new Float64Array(INITIAL_CAPACITY).fill(-1);
  private best = new Float64Array(INITIAL_CAPACITY).fill(-1);
  private coarseRoom = new Float64Array(INITIAL_CAPACITY).fill(-1);
  private coarseBest = new Float64Array(INITIAL_CAPACITY).fill(-1);
  /** What each record adds to `freePages`. */
  private counted = new Float64Array(INITIAL_CAPACITY);
  /** Pages of free records, special-purpose ones included. Only while `ordered`. */
  freePages = 0;
  /** Rows in use, row 0 included. */
  private rows = 1;
  private unusedRows: number[] = [];

  /** `coarse`: the runtime granularity in pages, 1 or 16; the index knows the aligned room for both granules. */
  constructor(readonly coarse: number) {}

  // --- rows ---

  /** A row for a record that is not linked yet. */
  create(type: number, start: number, end: number, attribute: number): number {
    let record = this.unusedRows.pop();
    if (record === undefined) {
      if (this.rows === this.start.length) this.grow();
      record = this.rows++;
    }
    this.type[record] = type;
    this.start[record] = start;
    this.end[record] = end;
    this.attribute[record] = attribute;
    this.linked[record] = 0;
    return record;
  }

  /** Gives back the row of a record that is not linked. */
  discard(record: number): void {
    this.unusedRows.push(record);
  }

  private grow(): void {
    const size = this.start.length * 2;
    const longer = <T extends Float64Array | Uint32Array | Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.start = longer(this.start, new Float64Array(size));
    this.end = longer(this.end, new Float64Array(size));
    this.type = longer(this.type, new Uint32Array(size));
    this.attribute = longer(this.attribute, new Uint32Array(size));
    this.next = longer(this.next, new Int32Array(size));
    this.previous = longer(this.previous, new Int32Array(size));
    this.linked = longer(this.linked, new Uint8Array(size));
    this.left = longer(this.left, new Int32Array(size));
    this.right = longer(this.right, new Int32Array(size));
    this.parent = longer(this.parent, new Int32Array(size));
    this.height = longer(this.height, new Uint8Array(size));
    this.room = longer(this.room, new Float64Array(size));
    this.best = longer(this.best, new Float64Array(size));
    this.coarseRoom = longer(this.coarseRoom, new Float64Array(size));
    this.coarseBest = longer(this.coarseBest, new Float64Array(size));
    this.counted = longer(this.counted, new Float64Array(size));
  }

  // --- the list ---

  /** Links a record before the first that starts above it, or at the tail (spec 2.2 FLUSH). */
  link(record: number): void {
    const at = this.start[record] as number;
    let before: number;
    if (this.ordered) before = this.lastFrom(at);
    else {
      let after = this.head;
      while (after !== 0 && (this.start[after] as number) <= at) after = this.next[after] as number;
      before = after === 0 ? this.tail : (this.previous[after] as number);
    }
    this.linkAfter(before, record);
    if (this.ordered && !this.fits(record)) this.giveUpOrder();
  }

  /** Links a record behind `before` (0: at the head). The caller answers for P2. */
  linkAfter(before: number, record: number): void {
    const { next, previous } = this;
    const after = before === 0 ? this.head : (next[before] as number);
    next[record] = after;
    previous[record] = before;
    if (before === 0) this.head = record;
    else next[before] = record;
    if (after === 0) this.tail = record;
    else previous[after] = record;
    this.linked[record] = 1;
    this.count++;
    if (this.ordered) this.plant(record, before, after);
  }

  /** Takes a linked record out and gives its row back. */
  unlink(record: number): void {
    const { next, previous } = this;
    const before = previous[record] as number;
    const after = next[record] as number;
    if (before === 0) this.head = after;
    else next[before] = after;
    if (after === 0) this.tail = before;
    else previous[after] = before;
    this.linked[record] = 0;
    this.count--;
    this.freePages -= this.counted[record] as number;
    this.counted[record] = 0;
    if (this.ordered) this.uproot(record);
    this.unusedRows.push(record);
  }

  /** To be called after start, end, type or attribute of a record changed, its place in the order being the same. */
  changed(record: number): void {
    if (this.ordered && this.linked[record] === 1) {
      this.measure(record);
      this.raise(record);
    }
  }

  private fits(record: number): boolean {
    const before = this.previous[record] as number;
    const after = this.next[record] as number;
    return (
      (this.start[record] as number) <= (this.end[record] as number) &&
      (before === 0 || (this.end[before] as number) <= (this.start[record] as number)) &&
      (after === 0 || (this.end[record] as number) <= (this.start[after] as number))
    );
  }

  private giveUpOrder(): void {
    this.ordered = false;
    this.root = 0;
  }

  // --- searches ---

  /** The last record that starts at or below a position, 0 when there is none. Only while `ordered`. */
  lastFrom(position: number): number {
    const { start, left, right } = this;
    let node = this.root;
    let found = 0;
    while (node !== 0) {
      if ((start[node] as number) <= position) {
        found = node;
        node = right[node] as number;
      } else node = left[node] as number;
    }
    return found;
  }

  /** First linked record with start ≤ position and an inclusive end strictly above it (spec 2.6 step 3.1); 0 for none. */
  containing(position: number): number {
    const { start, end } = this;
    if (this.ordered) {
      let node = this.lastFrom(position);
      // An empty record may share its start with the end of the one before it, never with one that contains `position`.
      while (node !== 0 && start[node] === end[node]) node = this.previous[node] as number;
      return node !== 0 && (end[node] as number) - BYTE > position ? node : 0;
    }
    for (let node = this.head; node !== 0; node = this.next[node] as number) {
      if ((start[node] as number) <= position && (end[node] as number) - BYTE > position) return node;
    }
    return 0;
  }

  /**
   * FIND-IN-WINDOW (spec 2.7) over the linked records: the end of the highest block of `need` pages below `limit` whose
   * first page is not below `floor`, ends being rounded down to `granule` pages (1 or `coarse`); 0 when there is none.
   * `need` is at least 1. SPACE_END stands for the wrap-around of spec 2.7 step 4.4.
   */
  highestEnd(limit: number, floor: number, need: number, granule: number): number {
    if (!this.ordered) {
      let best = 0;
      for (let node = this.head; node !== 0; node = this.next[node] as number) {
        const end = this.endFor(node, limit, floor, need, granule);
        if (end > best) best = end;
      }
      return best;
    }
    const { start } = this;
    // Only a record that starts in the lowest granule can wrap, and then it beats every other.
    for (let node = this.head; node !== 0 && (start[node] as number) < granule; node = this.next[node] as number) {
      if (this.endFor(node, limit, floor, need, granule) === SPACE_END) return SPACE_END;
    }
    const coarse = granule > 1;
    const best = coarse ? this.coarseBest : this.best;
    let node = this.root;
    if ((best[node] as number) < need) return 0;
    if (this.tail !== 0 && (this.end[this.tail] as number) > limit) {
      const last = this.lastBelow(limit);
      if (last === 0) return 0;
      const end = this.endFor(last, limit, floor, need, granule);
      if (end !== 0) return end;
      node = this.lastWithRoom(this.previous[last] as number, need, coarse);
    } else node = this.lastWithRoom(this.tail, need, coarse);
    if (node === 0) return 0;
    const end = Math.floor((this.end[node] as number) / granule) * granule;
    return end - need < floor ? 0 : end;
  }

  /** What one record offers to FIND-IN-WINDOW: the end of the block, 0 for nothing (spec 2.7 step 4). */
  endFor(record: number, limit: number, floor: number, need: number, granule: number): number {
    if (this.type[record] !== EfiConventionalMemory || this.attributes.specialPurpose[this.attribute[record] as number] === 1) return 0;
    const start = this.start[record] as number;
    const whole = this.end[record] as number;
    if (start >= limit || whole <= floor) return 0;
    let end = Math.floor(Math.min(whole, limit) / granule) * granule;
    let room = end - start;
    if (end === 0) {
      // down(e + 1, alignment) - 1 wraps to 2^64 - 1; the room of a record that starts at 0 wraps to 0.
      end = SPACE_END;
      room = start === 0 ? 0 : SPACE_END - start;
    }
    return room < need || end - need < floor ? 0 : end;
  }

  /** The last record that starts below a position. Only while `ordered`. */
  private lastBelow(position: number): number {
    const { start, left, right } = this;
    let node = this.root;
    let found = 0;
    while (node !== 0) {
      if ((start[node] as number) < position) {
        found = node;
        node = right[node] as number;
      } else node = left[node] as number;
    }
    return found;
  }

  /** The last record at or before `record` in list order with at least `need` pages of room. */
  private lastWithRoom(record: number, need: number, coarse: boolean): number {
    if (record === 0) return 0;
    const room = coarse ? this.coarseRoom : this.room;
    const best = coarse ? this.coarseBest : this.best;
    const { left, right, parent } = this;
    let node = record;
    if ((room[node] as number) >= need) return node;
    let below = left[node] as number;
    // Climb until a left subtree holds a candidate; the climb passes only records before `record`.
    while ((best[below] as number) < need) {
      let child = node;
      node = parent[node] as number;
      while (node !== 0 && left[node] === child) {
        child = node;
        node = parent[node] as number;
      }
      if (node === 0) return 0;
      if ((room[node] as number) >= need) return node;
      below = left[node] as number;
    }
    node = below;
    for (;;) {
      const above = right[node] as number;
      if ((best[above] as number) >= need) node = above;
      else if ((room[node] as number) >= need) return node;
      else node = left[node] as number;
    }
  }

  /** Pages of the largest block that a search may take below a position. Only while `ordered`. */
  largestRoom(limit: number): number {
    const { start, left, right, room, best } = this;
    let largest = 0;
    for (let node = this.root; node !== 0; ) {
      const below = (start[node] as number) < limit;
      if (below) {
        const clipped = Math.min(room[node] as number, Math.floor(limit) - (start[node] as number));
        largest = Math.max(largest, clipped, best[left[node] as number] as number);
      }
      node = (below ? right : left)[node] as number;
    }
    return largest;
  }

  // --- the tree ---

  private measure(record: number): void {
    const free = this.type[record] === EfiConventionalMemory ? (this.end[record] as number) - (this.start[record] as number) : 0;
    this.freePages += free - (this.counted[record] as number);
    this.counted[record] = free;
    if (this.type[record] === EfiConventionalMemory && this.attributes.specialPurpose[this.attribute[record] as number] === 0) {
      const start = this.start[record] as number;
      const end = this.end[record] as number;
      this.room[record] = Math.floor(end) - start;
      if (this.coarse > 1) this.coarseRoom[record] = Math.floor(end / this.coarse) * this.coarse - start;
    } else {
      this.room[record] = -1;
      this.coarseRoom[record] = -1;
    }
  }

  /** Carries a changed room up to the root, no further than it matters. */
  private raise(record: number): void {
    const { best, room, left, right, parent } = this;
    for (let node = record; node !== 0; node = parent[node] as number) {
      let value = room[node] as number;
      const below = best[left[node] as number] as number;
      const above = best[right[node] as number] as number;
      if (below > value) value = below;
      if (above > value) value = above;
      if (best[node] === value) break;
      best[node] = value;
    }
    if (this.coarse === 1) return;
    const { coarseBest, coarseRoom } = this;
    for (let node = record; node !== 0; node = parent[node] as number) {
      const value = Math.max(
        coarseRoom[node] as number,
        coarseBest[left[node] as number] as number,
        coarseBest[right[node] as number] as number,
      );
      if (coarseBest[node] === value) break;
      coarseBest[node] = value;
    }
  }

  /** Recomputes what a node says of its subtree; false when nothing changed. */
  private pull(node: number): boolean {
    const { left, right, height, best, coarseBest } = this;
    const l = left[node] as number;
    const r = right[node] as number;
    const tall = Math.max(height[l] as number, height[r] as number) + 1;
    const value = Math.max(this.room[node] as number, best[l] as number, best[r] as number);
    let same = height[node] === tall && best[node] === value;
    height[node] = tall;
    best[node] = value;
    if (this.coarse > 1) {
      const coarse = Math.max(this.coarseRoom[node] as number, coarseBest[l] as number, coarseBest[r] as number);
      same &&= coarseBest[node] === coarse;
      coarseBest[node] = coarse;
    }
    return !same;
  }

  private plant(record: number, before: number, after: number): void {
    this.left[record] = 0;
    this.right[record] = 0;
    this.height[record] = 1;
    this.measure(record);
    this.best[record] = this.room[record] as number;
    this.coarseBest[record] = this.coarseRoom[record] as number;
    let under = 0;
    if (before !== 0 && this.right[before] === 0) {
      this.right[before] = record;
      under = before;
    } else if (after !== 0) {
      this.left[after] = record;
      under = after;
    } else this.root = record;
    this.parent[record] = under;
    this.balance(under);
  }

  private uproot(record: number): void {
    const { left, right, parent } = this;
    const l = left[record] as number;
    const r = right[record] as number;
    let from: number;
    let moved = 0;
    if (l === 0 || r === 0) {
      from = parent[record] as number;
      this.replace(record, l === 0 ? r : l);
    } else {
      // The successor, which has no left child, takes the record's place.
      let heir = r;
      while (left[heir] !== 0) heir = left[heir] as number;
      from = heir;
      if (heir !== r) {
        from = parent[heir] as number;
        this.replace(heir, right[heir] as number);
        right[heir] = r;
        parent[r] = heir;
      }
      this.replace(record, heir);
      left[heir] = l;
      parent[l] = heir;
      // What the heir said of its old subtree is no measure of change here; what the record said is.
      this.height[heir] = this.height[record] as number;
      this.best[heir] = this.best[record] as number;
      this.coarseBest[heir] = this.coarseBest[record] as number;
      moved = heir;
    }
    this.balance(from);
    // The first pass may stop below the heir.
    if (moved !== 0) this.balance(moved);
  }

  /** Hangs `other` (0: nothing) where `node` hangs. */
  private replace(node: number, other: number): void {
    const above = this.parent[node] as number;
    if (above === 0) this.root = other;
    else if (this.left[above] === node) this.left[above] = other;
    else this.right[above] = other;
    if (other !== 0) this.parent[other] = above;
  }

  /** Restores P3 from a node upwards. */
  private balance(from: number): void {
    const { left, right, parent, height } = this;
    let node = from;
    while (node !== 0) {
      const lean = (height[left[node] as number] as number) - (height[right[node] as number] as number);
      if (lean > 1) {
        const child = left[node] as number;
        if ((height[left[child] as number] as number) < (height[right[child] as number] as number)) this.rotateLeft(child);
        node = this.rotateRight(node);
      } else if (lean < -1) {
        const child = right[node] as number;
        if ((height[right[child] as number] as number) < (height[left[child] as number] as number)) this.rotateRight(child);
        node = this.rotateLeft(node);
      } else if (!this.pull(node)) return;
      node = parent[node] as number;
    }
  }

  private rotateLeft(node: number): number {
    const { left, right, parent } = this;
    const up = right[node] as number;
    const moved = left[up] as number;
    this.replace(node, up);
    right[node] = moved;
    if (moved !== 0) parent[moved] = node;
    left[up] = node;
    parent[node] = up;
    this.pull(node);
    this.pull(up);
    return up;
  }

  private rotateRight(node: number): number {
    const { left, right, parent } = this;
    const up = left[node] as number;
    const moved = right[up] as number;
    this.replace(node, up);
    left[node] = moved;
    if (moved !== 0) parent[moved] = node;
    right[up] = node;
    parent[node] = up;
    this.pull(node);
    this.pull(up);
    return up;
  }

  // --- whole maps ---

  /** The linked records as columns of their own. */
  records(): PageRecords {
    const { count } = this;
    const start = new Float64Array(count);
    const end = new Float64Array(count);
    const type = new Uint32Array(count);
    const attribute = new Uint32Array(count);
    for (let node = this.head, i = 0; node !== 0; node = this.next[node] as number, i++) {
      start[i] = this.start[node] as number;
      end[i] = this.end[node] as number;
      type[i] = this.type[node] as number;
      attribute[i] = this.attribute[node] as number;
    }
    return { start, end, type, attribute };
  }

  /** Replaces the whole map by records that `records()` gave, in O(n). Attribute indexes are those of `attributes`. */
  load(records: PageRecords): void {
    const count = records.start.length;
    this.head = 0;
    this.tail = 0;
    this.count = 0;
    this.rows = 1;
    this.unusedRows = [];
    this.root = 0;
    this.freePages = 0;
    this.counted.fill(0);
    this.linked.fill(0);
    this.ordered = false;
    let ordered = true;
    for (let i = 0; i < count; i++) {
      const record = this.create(
        records.type[i] as number,
        records.start[i] as number,
        records.end[i] as number,
        records.attribute[i] as number,
      );
      this.linkAfter(this.tail, record);
      ordered &&= this.fits(record);
    }
    this.ordered = ordered;
    if (ordered) {
      this.root = this.build(1, count);
      this.parent[this.root] = 0;
    }
  }

  /** A balanced tree over the rows first … last, which are in list order. */
  private build(first: number, last: number): number {
    if (first > last) return 0;
    const node = (first + last) >> 1;
    const l = this.build(first, node - 1);
    const r = this.build(node + 1, last);
    this.left[node] = l;
    this.right[node] = r;
    if (l !== 0) this.parent[l] = node;
    if (r !== 0) this.parent[r] = node;
    this.measure(node);
    this.pull(node);
    return node;
  }

  /** Throws when P1, P2, P3 or P4 is broken. O(n). */
  check(): void {
    let seen = 0;
    for (let node = this.head, before = 0; ; before = node, node = this.next[node] as number) {
      if (node === 0) {
        assert(this.tail === before, `P1: the list ends at ${before}, tail is ${this.tail}`);
        break;
      }
      assert(this.previous[node] === before && this.linked[node] === 1, `P1: record ${node} is not linked behind ${before}`);
      if (this.ordered) assert(this.fits(node), `P2: record ${node} overlaps a neighbour`);
      assert(++seen <= this.count, 'P1: the list is longer than count');
    }
    assert(seen === this.count, `P1: ${seen} records are linked, count is ${this.count}`);
    if (!this.ordered) return;
    let expected = this.head;
    const visit = (node: number): number => {
      if (node === 0) return 0;
      const l = this.left[node] as number;
      const r = this.right[node] as number;
      const below = visit(l);
      assert(node === expected, `P3: the tree has ${node} where the list has ${expected}`);
      expected = this.next[node] as number;
      const above = visit(r);
      assert(Math.abs(below - above) < 2, `P3: node ${node} is out of balance`);
      for (const child of [l, r]) assert(child === 0 || this.parent[child] === node, `P3: parent of ${child}`);
      const old = [this.height[node], this.best[node], this.coarseBest[node], this.room[node], this.coarseRoom[node]];
      this.measure(node);
      assert(old[3] === this.room[node] && old[4] === this.coarseRoom[node], `P4: room of ${node}`);
      assert(!this.pull(node), `P3: node ${node} says ${old.slice(0, 3)}`);
      return Math.max(below, above) + 1;
    };
    visit(this.root);
    assert(expected === 0, `P3: the tree lacks record ${expected}`);
  }
}

// The page map: the records of RAM that the page allocator keeps, in the order in which EDK2's list holds them, with an
// index that finds in O(log n) what EDK2 finds by walking (spec 2.2, 2.7).
//
// A record covers [start, end) and has a type and an attribute. Positions are counted in pages as exact numbers: a frame
// number, with a fraction in units of 1/4096 where a record does not lie on page bounds (only the promotion of an
// unaligned resource makes such a record). Attributes are interned: a record holds an index into `attributes.values`.
//
// The list is cut into leaves of up to 16 records that lie side by side in memory, and the leaves are the nodes of a
// balanced tree in list order (leaf-tree.ts). So a search visits few lines of the processor's cache, and a record and its
// neighbours are together.
//
// A record is known by its *place*: 16 times its leaf plus its index there; 0 is none. A place holds until a record is
// linked or unlinked; the methods that do so say which places stay.
//
// Invariants, held by `check()`:
//   P1  no leaf has more than 16 records, and `count` and `freePages` are sums over all records;
//   P2  while `ordered`: starts ascend, no record overlaps the next, and no record ends before it starts;
//   P3  the tree knows of each leaf its number of records, its start, and its greatest room;
//   P4  the room of a record is what a search may take from it: for free memory that is not special-purpose the pages
//       from its start to its end rounded down to a page, or to the coarse granule; less than 0 for any other record.
//
// `ordered` is given up, for good, when a record is linked that overlaps another. EDK2 gets there when RAM is added
// twice. From then on every search walks the list, as EDK2 does, and gives what EDK2 gives.

import { assert } from '../base/assert';
import { EfiConventionalMemory } from '../uefi/memory-type';
import { AttributeTable } from './attribute-table';
import { LeafTree } from './leaf-tree';

/** One byte, in pages. */
export const BYTE = 1 / 4096;
/** 2^64 bytes, in pages: the end of the address space. */
export const SPACE_END = 2 ** 52;

/** The linked records in list order, as columns of equal length: what a snapshot keeps of a page map. */
export interface PageRecords {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly type: Uint32Array;
  readonly attribute: Uint32Array;
}

/** Records that a leaf has room for, as a shift. */
const LEAF = 4;
const LEAF_RECORDS = 1 << LEAF;
const IN_LEAF = LEAF_RECORDS - 1;
/** A leaf takes the next one in when both together have no more records than this. */
const FEW = 10;
/** Records that a leaf gets when a whole map is loaded. */
const LOADED = 12;
const INITIAL_RECORDS = 128;

// A record: start and end as reals, then type and attribute as words; 24 bytes.
const RECORD_REALS = 3;
const RECORD_WORDS = 6;
const TYPE = 4;
const ATTRIBUTE = 5;

export class PageMap extends LeafTree {
  readonly attributes = new AttributeTable();
  /** Records in the list. */
  count = 0;
  /** Pages of free records, special-purpose ones included. */
  freePages = 0;
  /** False once a record overlaps another (P2 no longer holds). */
  ordered = true;

  private reals = new Float64Array(INITIAL_RECORDS * RECORD_REALS);
  private words = new Int32Array(this.reals.buffer);
  /** The place that the last search came upon: often the next one asks for it again. */
  private found = 0;

  // --- records ---

  /** Place of the first record, 0 when there is none. */
  get head(): number {
    return this.headLeaf << LEAF;
  }

  /** Place of the last record, 0 when there is none. */
  get tail(): number {
    const tail = this.tailLeaf;
    return tail === 0 ? 0 : (tail << LEAF) + this.leafSize(tail) - 1;
  }

  /** First position of a record. */
  startOf(place: number): number {
    return this.reals[place * RECORD_REALS] as number;
  }

  /** First position behind a record. */
  endOf(place: number): number {
    return this.reals[place * RECORD_REALS + 1] as number;
  }

  typeOf(place: number): number {
    return (this.words[place * RECORD_WORDS + TYPE] as number) >>> 0;
  }

  /** Index of a record's attribute in `attributes`. */
  attributeOf(place: number): number {
    return this.words[place * RECORD_WORDS + ATTRIBUTE] as number;
  }

  /** The record behind a record, 0 behind the last. */
  nextOf(place: number): number {
    const leaf = place >> LEAF;
    if ((place & IN_LEAF) + 1 < this.leafSize(leaf)) return place + 1;
    return this.nextLeaf(leaf) << LEAF;
  }

  /** The record before a record, 0 before the first. */
  previousOf(place: number): number {
    if ((place & IN_LEAF) > 0) return place - 1;
    const before = this.previousLeaf(place >> LEAF);
    return before === 0 ? 0 : (before << LEAF) + this.leafSize(before) - 1;
  }

  private write(place: number, type: number, start: number, end: number, attribute: number): void {
    this.reals[place * RECORD_REALS] = start;
    this.reals[place * RECORD_REALS + 1] = end;
    this.words[place * RECORD_WORDS + TYPE] = type;
    this.words[place * RECORD_WORDS + ATTRIBUTE] = attribute;
  }

  /** Gives a record another extent, its place in the order being the same. */
  setExtent(place: number, start: number, end: number): void {
    this.change(place, this.typeOf(place), start, end);
  }

  /** Gives a record another type. */
  setType(place: number, type: number): void {
    this.change(place, type, this.startOf(place), this.endOf(place));
  }

  private change(place: number, type: number, start: number, end: number): void {
    const leaf = place >> LEAF;
    const room = this.roomOf(place, 1);
    const coarseRoom = this.coarse > 1 ? this.roomOf(place, this.coarse) : -1;
    this.freePages -= this.freeIn(place);
    this.write(place, type, start, end, this.attributeOf(place));
    this.freePages += this.freeIn(place);
    if ((place & IN_LEAF) === 0) this.setLeafStart(leaf, start);
    this.follow(leaf, 1, room, this.roomOf(place, 1));
    if (this.coarse > 1) this.follow(leaf, this.coarse, coarseRoom, this.roomOf(place, this.coarse));
  }

  private freeIn(place: number): number {
    return this.typeOf(place) === EfiConventionalMemory ? this.endOf(place) - this.startOf(place) : 0;
  }

  // --- linking ---

  /** Links a record before the first that starts above it, or at the tail (spec 2.2 FLUSH). No place stays. */
  link(type: number, start: number, end: number, attribute: number): void {
    let before: number;
    if (this.ordered) before = this.lastFrom(start);
    else {
      let after = this.head;
      while (after !== 0 && this.startOf(after) <= start) after = this.nextOf(after);
      before = after === 0 ? this.tail : this.previousOf(after);
    }
    const place = this.linkAfter(before, type, start, end, attribute);
    if (this.ordered && !this.fits(place)) this.ordered = false;
  }

  /**
   * Links a record behind the one at `before` (0: at the head) and returns its place. The caller answers for P2. The
   * place `before` stays, those behind it do not.
   */
  linkAfter(before: number, type: number, start: number, end: number, attribute: number): number {
    let leaf = before >> LEAF;
    let index = before === 0 ? 0 : (before & IN_LEAF) + 1;
    if (before === 0) leaf = this.headLeaf === 0 ? this.addLeaf(0) : this.headLeaf;
    let size = this.leafSize(leaf);
    if (size === LEAF_RECORDS) {
      const other = this.split(leaf, index === LEAF_RECORDS ? LEAF_RECORDS : LEAF_RECORDS / 2);
      size = this.leafSize(leaf);
      if (index > size || size === LEAF_RECORDS) {
        leaf = other;
        index -= size;
        size = this.leafSize(leaf);
      }
    }
    const place = (leaf << LEAF) + index;
    if (index < size) this.moveUp(place, (leaf << LEAF) + size);
    this.write(place, type, start, end, attribute);
    this.setLeafSize(leaf, size + 1);
    this.count++;
    this.freePages += this.freeIn(place);
    if (index === 0) this.setLeafStart(leaf, start);
    this.follow(leaf, 1, -1, this.roomOf(place, 1));
    if (this.coarse > 1) this.follow(leaf, this.coarse, -1, this.roomOf(place, this.coarse));
    return place;
  }

  /** Takes a record out and returns the place of the one that followed it. Places before it stay, those behind do not. */
  unlink(place: number): number {
    const leaf = place >> LEAF;
    const size = this.leafSize(leaf) - 1;
    const room = this.roomOf(place, 1);
    const coarseRoom = this.coarse > 1 ? this.roomOf(place, this.coarse) : -1;
    this.count--;
    this.freePages -= this.freeIn(place);
    if (size === 0) {
      const next = this.nextLeaf(leaf);
      this.removeLeaf(leaf);
      return next << LEAF;
    }
    const end = (leaf << LEAF) + size;
    if (place < end) this.moveDown(place, end);
    this.setLeafSize(leaf, size);
    if ((place & IN_LEAF) === 0) this.setLeafStart(leaf, this.startOf(place));
    this.follow(leaf, 1, room, -1);
    if (this.coarse > 1) this.follow(leaf, this.coarse, coarseRoom, -1);
    const next = this.nextLeaf(leaf);
    if (size <= FEW && next !== 0 && size + this.leafSize(next) <= FEW) this.takeIn(leaf, next);
    return place < (leaf << LEAF) + this.leafSize(leaf) ? place : this.nextLeaf(leaf) << LEAF;
  }

  /** Moves the records at [from, to) of a leaf one place up. There are few: a loop is quicker than `copyWithin`. */
  private moveUp(from: number, to: number): void {
    const { reals } = this;
    const first = from * RECORD_REALS;
    for (let at = to * RECORD_REALS - 1; at >= first; at--) reals[at + RECORD_REALS] = reals[at] as number;
  }

  /** Moves the records at (from, to] of a leaf one place down. */
  private moveDown(from: number, to: number): void {
    const { reals } = this;
    const last = to * RECORD_REALS;
    for (let at = from * RECORD_REALS; at < last; at++) reals[at] = reals[at + RECORD_REALS] as number;
  }

  private fits(place: number): boolean {
    const before = this.previousOf(place);
    const after = this.nextOf(place);
    return (
      this.startOf(place) <= this.endOf(place) &&
      (before === 0 || this.endOf(before) <= this.startOf(place)) &&
      (after === 0 || this.endOf(place) <= this.startOf(after))
    );
  }

  // --- leaves ---

  /** An empty leaf behind another (0: the only one), with room for its records. */
  private addLeaf(before: number): number {
    const leaf = this.insertLeaf(before);
    if ((leaf + 1) << LEAF > this.reals.length / RECORD_REALS) this.grow((leaf + 1) << LEAF);
    return leaf;
  }

  /** Makes room for at least `places` records. */
  private grow(places: number): void {
    const reals = new Float64Array(2 ** Math.ceil(Math.log2(places)) * RECORD_REALS);
    reals.set(this.reals);
    this.reals = reals;
    this.words = new Int32Array(reals.buffer);
  }

  /** Moves the records of a leaf from an index on into a new leaf behind it, which may stay empty for the moment. */
  private split(leaf: number, from: number): number {
    const other = this.addLeaf(leaf);
    const size = this.leafSize(leaf);
    if (from < size) {
      this.reals.copyWithin(
        other * LEAF_RECORDS * RECORD_REALS,
        ((leaf << LEAF) + from) * RECORD_REALS,
        ((leaf << LEAF) + size) * RECORD_REALS,
      );
      this.setLeafSize(leaf, from);
      this.setLeafSize(other, size - from);
      this.look(leaf);
      this.look(other);
    }
    return other;
  }

  /** Moves all records of the next leaf into a leaf. */
  private takeIn(leaf: number, next: number): void {
    const size = this.leafSize(leaf);
    const more = this.leafSize(next);
    this.reals.copyWithin(((leaf << LEAF) + size) * RECORD_REALS, (next << LEAF) * RECORD_REALS, ((next << LEAF) + more) * RECORD_REALS);
    this.removeLeaf(next);
    this.setLeafSize(leaf, size + more);
    this.look(leaf);
  }

  /** Finds anew what a leaf says of its own records. */
  private look(leaf: number): void {
    const coarseRoom = this.coarse > 1 ? this.greatestIn(leaf, this.coarse) : -1;
    this.settleLeaf(leaf, this.startOf(leaf << LEAF), this.greatestIn(leaf, 1), coarseRoom);
  }

  private greatestIn(leaf: number, granule: number): number {
    let greatest = -1;
    const end = (leaf << LEAF) + this.leafSize(leaf);
    for (let place = leaf << LEAF; place < end; place++) {
      const room = this.roomOf(place, granule);
      if (room > greatest) greatest = room;
    }
    return greatest;
  }

  /** A record of a leaf had room `before` and has `now`: the leaf's greatest room follows, and those above it in the tree. */
  private follow(leaf: number, granule: number, before: number, now: number): void {
    const old = this.leafRoom(leaf, granule);
    if (now > old) this.setLeafRoom(leaf, granule, now);
    else if (before === old && now < old) this.setLeafRoom(leaf, granule, this.greatestIn(leaf, granule));
  }

  // --- searches ---

  /** The last record that starts at or below a position, 0 when there is none. Only while `ordered`. */
  lastFrom(position: number): number {
    const { reals } = this;
    const leaf = this.lastLeafFrom(position);
    if (leaf === 0) return 0;
    let low = leaf << LEAF;
    let high = low + this.leafSize(leaf) - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((reals[middle * RECORD_REALS] as number) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** First record with start ≤ position and an inclusive end strictly above it (spec 2.6 step 3.1); 0 for none. */
  containing(position: number): number {
    if (this.ordered) {
      let place = this.found;
      if (this.holds(place) && this.startOf(place) <= position && this.endOf(place) - BYTE > position) return place;
      place = this.lastFrom(position);
      // An empty record may share its start with the end of the one before it, never with one that contains `position`.
      while (place !== 0 && this.startOf(place) === this.endOf(place)) place = this.previousOf(place);
      this.found = place;
      return place !== 0 && this.endOf(place) - BYTE > position ? place : 0;
    }
    for (let place = this.head; place !== 0; place = this.nextOf(place)) {
      if (this.startOf(place) <= position && this.endOf(place) - BYTE > position) return place;
    }
    return 0;
  }

  /** True when there is a record at a place. */
  private holds(place: number): boolean {
    return (place & IN_LEAF) < this.leafSize(place >> LEAF);
  }

  /**
   * FIND-IN-WINDOW (spec 2.7): the end of the highest block of `need` pages below `limit` whose first page is not below
   * `floor`, ends being rounded down to `granule` pages (1 or `coarse`); 0 when there is none. `need` is at least 1.
   * SPACE_END stands for the wrap-around of spec 2.7 step 4.4.
   */
  highestEnd(limit: number, floor: number, need: number, granule: number): number {
    if (!this.ordered) {
      let best = 0;
      for (let place = this.head; place !== 0; place = this.nextOf(place)) {
        const end = this.endFor(place, limit, floor, need, granule);
        if (end > best) best = end;
      }
      return best;
    }
    // Only a record that starts in the lowest granule can wrap, and then it beats every other.
    for (let place = this.head; place !== 0 && this.startOf(place) < granule; place = this.nextOf(place)) {
      if (this.endFor(place, limit, floor, need, granule) === SPACE_END) return SPACE_END;
    }
    if (!this.hasRoom(need, granule)) return 0;
    let place = this.tail;
    if (this.endOf(place) > limit) {
      place = this.lastFrom(limit);
      if (place !== 0 && this.startOf(place) >= limit) place = this.previousOf(place);
      if (place === 0) return 0;
      const end = this.endFor(place, limit, floor, need, granule);
      this.found = place;
      if (end !== 0) return end;
      place = this.previousOf(place);
    }
    place =
      place === this.tail ? this.lastInLeaf(this.lastLeafWithRoom(need, granule), need, granule) : this.lastWithRoom(place, need, granule);
    if (place === 0) return 0;
    this.found = place;
    const end = Math.floor(this.endOf(place) / granule) * granule;
    return end - need < floor ? 0 : end;
  }

  /** What the record at a place offers to FIND-IN-WINDOW: the end of the block, 0 for nothing (spec 2.7 step 4). */
  endFor(place: number, limit: number, floor: number, need: number, granule: number): number {
    if (!this.isEligible(this.typeOf(place), this.attributeOf(place))) return 0;
    return endWithin(this.startOf(place), this.endOf(place), limit, floor, need, granule);
  }

  /** True for memory that a search may take: free and not special-purpose. */
  isEligible(type: number, attribute: number): boolean {
    return type === EfiConventionalMemory && this.attributes.specialPurpose[attribute] === 0;
  }

  /** The last record at or before a place with at least `need` pages of room. */
  private lastWithRoom(place: number, need: number, granule: number): number {
    if (place === 0) return 0;
    const leaf = place >> LEAF;
    if (this.leafRoom(leaf, granule) >= need) {
      for (let at = place; at >= leaf << LEAF; at--) if (this.roomOf(at, granule) >= need) return at;
    }
    const before = this.lastLeafWithRoomBefore(leaf, need, granule);
    return before === 0 ? 0 : this.lastInLeaf(before, need, granule);
  }

  /** The last record of a leaf with at least `need` pages of room; there is one. */
  private lastInLeaf(leaf: number, need: number, granule: number): number {
    let place = (leaf << LEAF) + this.leafSize(leaf) - 1;
    while (this.roomOf(place, granule) < need) place--;
    return place;
  }

  /** Pages of the largest block that a search may take below a position. Only while `ordered`. */
  largestRoom(limit: number): number {
    // Of the leaves that start below the limit only the last can be cut by it.
    const { leaf: crossing, room } = this.roomBefore(limit);
    let largest = room;
    const end = (crossing << LEAF) + this.leafSize(crossing);
    for (let place = crossing << LEAF; place < end; place++) {
      largest = Math.max(largest, Math.min(this.roomOf(place, 1), Math.floor(limit) - this.startOf(place)));
    }
    return largest;
  }

  /** P4. */
  private roomOf(place: number, granule: number): number {
    if (this.words[place * RECORD_WORDS + TYPE] !== EfiConventionalMemory) return -1;
    if (this.attributes.specialPurpose[this.attributeOf(place)] === 1) return -1;
    const end = this.endOf(place);
    return (granule > 1 ? Math.floor(end / granule) * granule : Math.floor(end)) - this.startOf(place);
  }

  // --- whole maps ---

  /** The records in list order as columns of their own. */
  records(): PageRecords {
    const { count } = this;
    const start = new Float64Array(count);
    const end = new Float64Array(count);
    const type = new Uint32Array(count);
    const attribute = new Uint32Array(count);
    for (let place = this.head, i = 0; place !== 0; place = this.nextOf(place), i++) {
      start[i] = this.startOf(place);
      end[i] = this.endOf(place);
      type[i] = this.typeOf(place);
      attribute[i] = this.attributeOf(place);
    }
    return { start, end, type, attribute };
  }

  /** Replaces the whole map by records that `records()` gave, in O(n). Attribute indexes are those of `attributes`. */
  load(records: PageRecords): void {
    const count = records.start.length;
    const leaves = Math.ceil(count / LOADED);
    if ((leaves + 1) << LEAF > this.reals.length / RECORD_REALS) this.grow((leaves + 1) << LEAF);
    this.found = 0;
    this.count = count;
    this.freePages = 0;
    this.ordered = true;
    this.loadLeaves(leaves, (leaf) => {
      const from = (leaf - 1) * LOADED;
      const size = Math.min(LOADED, count - from);
      let [room, coarseRoom] = [-1, -1];
      for (let i = 0; i < size; i++) {
        const place = (leaf << LEAF) + i;
        const row = from + i;
        const start = records.start[row] as number;
        const end = records.end[row] as number;
        this.write(place, records.type[row] as number, start, end, records.attribute[row] as number);
        this.freePages += this.freeIn(place);
        if (start > end || (row > 0 && (records.end[row - 1] as number) > start)) this.ordered = false;
        room = Math.max(room, this.roomOf(place, 1));
        if (this.coarse > 1) coarseRoom = Math.max(coarseRoom, this.roomOf(place, this.coarse));
      }
      return { size, start: records.start[from] as number, room, coarseRoom };
    });
  }

  /** Throws when P1, P2, P3 or an invariant of the tree is broken. O(n). */
  check(): void {
    let records = 0;
    let free = 0;
    for (const leaf of this.checkLeaves()) {
      const size = this.leafSize(leaf);
      assert(size <= LEAF_RECORDS, `P1: leaf ${leaf} has ${size} records`);
      records += size;
      for (let place = leaf << LEAF; place < (leaf << LEAF) + size; place++) {
        free += this.freeIn(place);
        if (this.ordered) assert(this.fits(place), `P2: record ${place} overlaps a neighbour`);
      }
      assert(this.leafStart(leaf) === this.startOf(leaf << LEAF), `P3: start of leaf ${leaf}`);
      assert(this.leafRoom(leaf, 1) === this.greatestIn(leaf, 1), `P3: greatest room in leaf ${leaf}`);
      if (this.coarse > 1)
        assert(this.leafRoom(leaf, this.coarse) === this.greatestIn(leaf, this.coarse), `P3: coarse room in leaf ${leaf}`);
    }
    assert(records === this.count, `P1: there are ${records} records, count is ${this.count}`);
    assert(free === this.freePages, `P1: ${free} pages are free, freePages is ${this.freePages}`);
  }
}

/** Spec 2.7 steps 4.2 to 4.7 for one free range: the end of the block that it offers, 0 for none. */
export function endWithin(start: number, whole: number, limit: number, floor: number, need: number, granule: number): number {
  if (start >= limit || whole <= floor) return 0;
  let end = Math.floor(Math.min(whole, limit) / granule) * granule;
  let room = end - start;
  if (end === 0) {
    // down(e + 1, alignment) - 1 wraps to 2^64 - 1; the room of a record that starts at 0 wraps to 0.
    end = SPACE_END;
    room = start === 0 ? 0 : SPACE_END - start;
  } else if (room <= 0) return 0;
  return room < need || end - need < floor ? 0 : end;
}

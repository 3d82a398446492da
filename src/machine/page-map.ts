// The page map: the records of RAM that the page allocator keeps, in the order in which EDK2's list holds them, with an
// index that finds in O(log n) what EDK2 finds by walking (spec 2.2, 2.7).
//
// A record covers [start, end) and has a type and an attribute. Positions are counted in pages as exact numbers: a frame
// number, with a fraction in units of 1/4096 where a record does not lie on page bounds (only the promotion of an
// unaligned resource makes such a record). Attributes are interned: a record holds an index into `attributes.values`.
// A record is known by its row, from 1; row 0 is none.
//
// A row is 64 bytes of one buffer, so that one visit costs one line of the processor's cache: as Float64Array start, end
// and the two greatest rooms below it in the tree; as Int32Array type, attribute, flags, and its links in the list and
// in the tree.
//
// Two parts make up the list. The *linked* records come first, joined by `next` and `previous`; the records on the
// temporary stack follow, in the order in which they were pushed, until they are linked (EDK2 flushes them).
//
// Invariants, held by `check()`:
//   P1  next and previous agree, `count` records lie between `head` and `tail`, and `freePages` is the sum of the free;
//   P2  while `ordered`: starts ascend, no record overlaps the next, and no record ends before it starts;
//   P3  while `ordered`: the tree holds exactly the linked records, in list order, is balanced as AVL demands, and each
//       node knows the greatest room below it, itself included;
//   P4  the room of a record is what a search may take from it: for free memory that is not special-purpose the pages
//       from its start to its end rounded down to a page, or to the coarse granule; less than 0 for any other record.
//
// `ordered` is given up, for good, when a record is linked that overlaps another. EDK2 gets there when RAM is added
// twice. From then on every search walks the list, as EDK2 does, and gives what EDK2 gives.

import { assert } from '../base/assert';
import { ACCESS_MASK, EFI_MEMORY } from '../uefi/attribute';
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
  private readonly withRuntime: (number | undefined)[] = [];
  private readonly withoutRuntime: (number | undefined)[] = [];
  private readonly withoutAccess: (number | undefined)[] = [];

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

  /** Index of the attribute with EFI_MEMORY_RUNTIME set or cleared. */
  runtime(index: number, set: boolean): number {
    const known = set ? this.withRuntime : this.withoutRuntime;
    known[index] ??= this.intern(set ? this.value(index) | EFI_MEMORY.RUNTIME : this.value(index) & ~EFI_MEMORY.RUNTIME);
    return known[index];
  }

  /** Index of the attribute without RP, XP and RO. */
  visible(index: number): number {
    this.withoutAccess[index] ??= this.intern(this.value(index) & ~ACCESS_MASK);
    return this.withoutAccess[index];
  }
}

/** The linked records in list order, as columns of equal length: what a snapshot keeps of a page map. */
export interface PageRecords {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly type: Uint32Array;
  readonly attribute: Uint32Array;
}

const INITIAL_ROWS = 64;
/** Shifts that lead from a record to its row in `reals` and in `words`. */
const REALS = 3;
const WORDS = 4;
// Fields of a row as reals.
const START = 0;
const END = 1;
const BEST = 2;
const COARSE_BEST = 3;
// Fields of a row as words.
const TYPE = 8;
const ATTRIBUTE = 9;
const FLAGS = 10;
const NEXT = 11;
const PREVIOUS = 12;
const LEFT = 13;
const RIGHT = 14;
const PARENT = 15;
// FLAGS: the height of the node's subtree in the low byte, and
const HEIGHT = 0xff;
const LINKED = 0x100;
const SPECIAL = 0x200;

export class PageMap {
  readonly attributes = new AttributeTable();
  head = 0;
  tail = 0;
  /** Linked records. */
  count = 0;
  /** Pages of linked free records, special-purpose ones included. */
  freePages = 0;
  /** False once a record overlaps another (P2 no longer holds). */
  ordered = true;

  private reals: Float64Array;
  private words: Int32Array;
  private root = 0;
  /** The record that the last search came upon: often the next one asks for it again. */
  private found = 0;
  /** Rows in use, row 0 included. */
  private rows = 1;
  private unusedRows: number[] = [];

  /** `coarse`: the runtime granularity in pages, 1 or 16; the index knows the aligned room for both granules. */
  constructor(readonly coarse: number) {
    this.reals = new Float64Array(INITIAL_ROWS << REALS);
    this.words = new Int32Array(this.reals.buffer);
    this.reals[BEST] = -1;
    this.reals[COARSE_BEST] = -1;
  }

  // --- rows ---

  /** A row for a record that is not linked yet. */
  create(type: number, start: number, end: number, attribute: number): number {
    let record = this.unusedRows.pop();
    if (record === undefined) {
      if (this.rows << REALS === this.reals.length) this.grow();
      record = this.rows++;
    }
    const { reals, words } = this;
    reals[(record << REALS) + START] = start;
    reals[(record << REALS) + END] = end;
    words[(record << WORDS) + TYPE] = type;
    words[(record << WORDS) + ATTRIBUTE] = attribute;
    words[(record << WORDS) + FLAGS] = this.attributes.specialPurpose[attribute] === 1 ? SPECIAL : 0;
    return record;
  }

  /** Gives back the row of a record that is not linked. */
  discard(record: number): void {
    this.unusedRows.push(record);
  }

  private grow(): void {
    const reals = new Float64Array(this.reals.length * 2);
    reals.set(this.reals);
    this.reals = reals;
    this.words = new Int32Array(reals.buffer);
  }

  /** First position of a record. */
  startOf(record: number): number {
    return this.reals[(record << REALS) + START] as number;
  }

  /** First position behind a record. */
  endOf(record: number): number {
    return this.reals[(record << REALS) + END] as number;
  }

  typeOf(record: number): number {
    return (this.words[(record << WORDS) + TYPE] as number) >>> 0;
  }

  /** Index of a record's attribute in `attributes`. */
  attributeOf(record: number): number {
    return this.words[(record << WORDS) + ATTRIBUTE] as number;
  }

  /** The linked record behind a linked record, 0 behind the tail. */
  nextOf(record: number): number {
    return this.words[(record << WORDS) + NEXT] as number;
  }

  /** The linked record before a linked record, 0 before the head. */
  previousOf(record: number): number {
    return this.words[(record << WORDS) + PREVIOUS] as number;
  }

  /** False for a record on the temporary stack. */
  isLinked(record: number): boolean {
    return ((this.words[(record << WORDS) + FLAGS] as number) & LINKED) !== 0;
  }

  /** Gives a record another extent, its place in the order being the same. */
  setExtent(record: number, start: number, end: number): void {
    if (this.isLinked(record)) this.change(record, start, end, this.typeOf(record));
    else this.write(record, start, end, this.typeOf(record));
  }

  /** Gives a linked record another type. */
  setType(record: number, type: number): void {
    this.change(record, this.startOf(record), this.endOf(record), type);
  }

  private write(record: number, start: number, end: number, type: number): void {
    this.reals[(record << REALS) + START] = start;
    this.reals[(record << REALS) + END] = end;
    this.words[(record << WORDS) + TYPE] = type;
  }

  private change(record: number, start: number, end: number, type: number): void {
    this.freePages -= this.freeIn(record);
    const room = this.roomOf(record, 1);
    const coarseRoom = this.coarse > 1 ? this.roomOf(record, this.coarse) : 0;
    this.write(record, start, end, type);
    this.freePages += this.freeIn(record);
    if (!this.ordered) return;
    this.raise(record, BEST, 1, room);
    if (this.coarse > 1) this.raise(record, COARSE_BEST, this.coarse, coarseRoom);
  }

  private freeIn(record: number): number {
    return this.typeOf(record) === EfiConventionalMemory ? this.endOf(record) - this.startOf(record) : 0;
  }

  // --- the list ---

  /** Links a record before the first that starts above it, or at the tail (spec 2.2 FLUSH). */
  link(record: number): void {
    const at = this.startOf(record);
    let before: number;
    if (this.ordered) before = this.lastFrom(at);
    else {
      let after = this.head;
      while (after !== 0 && this.startOf(after) <= at) after = this.nextOf(after);
      before = after === 0 ? this.tail : this.previousOf(after);
    }
    this.linkAfter(before, record);
    if (this.ordered && !this.fits(record)) {
      this.ordered = false;
      this.root = 0;
    }
  }

  /** Links a record behind `before` (0: at the head). The caller answers for P2. */
  linkAfter(before: number, record: number): void {
    const { words } = this;
    const after = before === 0 ? this.head : this.nextOf(before);
    words[(record << WORDS) + NEXT] = after;
    words[(record << WORDS) + PREVIOUS] = before;
    if (before === 0) this.head = record;
    else words[(before << WORDS) + NEXT] = record;
    if (after === 0) this.tail = record;
    else words[(after << WORDS) + PREVIOUS] = record;
    words[(record << WORDS) + FLAGS] = (words[(record << WORDS) + FLAGS] as number) | LINKED;
    this.count++;
    this.freePages += this.freeIn(record);
    if (this.ordered) this.plant(record, before, after);
  }

  /** Takes a linked record out and gives its row back. */
  unlink(record: number): void {
    const { words } = this;
    const before = this.previousOf(record);
    const after = this.nextOf(record);
    if (before === 0) this.head = after;
    else words[(before << WORDS) + NEXT] = after;
    if (after === 0) this.tail = before;
    else words[(after << WORDS) + PREVIOUS] = before;
    this.count--;
    this.freePages -= this.freeIn(record);
    if (this.ordered) this.uproot(record);
    words[(record << WORDS) + FLAGS] = 0;
    this.unusedRows.push(record);
  }

  private fits(record: number): boolean {
    const before = this.previousOf(record);
    const after = this.nextOf(record);
    return (
      this.startOf(record) <= this.endOf(record) &&
      (before === 0 || this.endOf(before) <= this.startOf(record)) &&
      (after === 0 || this.endOf(record) <= this.startOf(after))
    );
  }

  // --- searches ---

  /** The last record that starts at or below a position, 0 when there is none. Only while `ordered`. */
  lastFrom(position: number): number {
    const { reals, words } = this;
    let node = this.root;
    let found = 0;
    while (node !== 0) {
      if ((reals[(node << REALS) + START] as number) <= position) {
        found = node;
        node = words[(node << WORDS) + RIGHT] as number;
      } else node = words[(node << WORDS) + LEFT] as number;
    }
    return found;
  }

  /** First linked record with start ≤ position and an inclusive end strictly above it (spec 2.6 step 3.1); 0 for none. */
  containing(position: number): number {
    if (this.ordered) {
      let node = this.found;
      if (this.isLinked(node) && this.startOf(node) <= position && this.endOf(node) - BYTE > position) return node;
      node = this.lastFrom(position);
      // An empty record may share its start with the end of the one before it, never with one that contains `position`.
      while (node !== 0 && this.startOf(node) === this.endOf(node)) node = this.previousOf(node);
      this.found = node;
      return node !== 0 && this.endOf(node) - BYTE > position ? node : 0;
    }
    for (let node = this.head; node !== 0; node = this.nextOf(node)) {
      if (this.startOf(node) <= position && this.endOf(node) - BYTE > position) return node;
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
      for (let node = this.head; node !== 0; node = this.nextOf(node)) {
        const end = this.endFor(node, limit, floor, need, granule);
        if (end > best) best = end;
      }
      return best;
    }
    // Only a record that starts in the lowest granule can wrap, and then it beats every other.
    for (let node = this.head; node !== 0 && this.startOf(node) < granule; node = this.nextOf(node)) {
      if (this.endFor(node, limit, floor, need, granule) === SPACE_END) return SPACE_END;
    }
    const best = granule > 1 ? COARSE_BEST : BEST;
    if ((this.reals[(this.root << REALS) + best] as number) < need) return 0;
    let node = this.tail;
    if (this.endOf(node) > limit) {
      const last = this.lastBelow(limit);
      if (last === 0) return 0;
      const end = this.endFor(last, limit, floor, need, granule);
      this.found = last;
      if (end !== 0) return end;
      node = this.previousOf(last);
    }
    node = this.lastWithRoom(node, need, granule);
    if (node === 0) return 0;
    this.found = node;
    const end = Math.floor(this.endOf(node) / granule) * granule;
    return end - need < floor ? 0 : end;
  }

  /** What one record offers to FIND-IN-WINDOW: the end of the block, 0 for nothing (spec 2.7 step 4). */
  endFor(record: number, limit: number, floor: number, need: number, granule: number): number {
    if (!this.isEligible(record)) return 0;
    const start = this.startOf(record);
    const whole = this.endOf(record);
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
    const { reals, words } = this;
    let node = this.root;
    let found = 0;
    while (node !== 0) {
      if ((reals[(node << REALS) + START] as number) < position) {
        found = node;
        node = words[(node << WORDS) + RIGHT] as number;
      } else node = words[(node << WORDS) + LEFT] as number;
    }
    return found;
  }

  /** The last record at or before `record` in list order with at least `need` pages of room. */
  private lastWithRoom(record: number, need: number, granule: number): number {
    if (record === 0) return 0;
    if (this.roomOf(record, granule) >= need) return record;
    const { reals, words } = this;
    const best = granule > 1 ? COARSE_BEST : BEST;
    let node = record;
    let below = words[(node << WORDS) + LEFT] as number;
    // Climb until a left subtree holds a candidate; the climb passes only records before `record`.
    while ((reals[(below << REALS) + best] as number) < need) {
      let child = node;
      node = words[(node << WORDS) + PARENT] as number;
      while (node !== 0 && words[(node << WORDS) + LEFT] === child) {
        child = node;
        node = words[(node << WORDS) + PARENT] as number;
      }
      if (node === 0) return 0;
      if (this.roomOf(node, granule) >= need) return node;
      below = words[(node << WORDS) + LEFT] as number;
    }
    node = below;
    for (;;) {
      const above = words[(node << WORDS) + RIGHT] as number;
      if ((reals[(above << REALS) + best] as number) >= need) node = above;
      else if (this.roomOf(node, granule) >= need) return node;
      else node = words[(node << WORDS) + LEFT] as number;
    }
  }

  /** Pages of the largest block that a search may take below a position. Only while `ordered`. */
  largestRoom(limit: number): number {
    const { reals, words } = this;
    let largest = 0;
    for (let node = this.root; node !== 0; ) {
      const below = this.startOf(node) < limit;
      if (below) {
        const clipped = Math.min(this.roomOf(node, 1), Math.floor(limit) - this.startOf(node));
        const left = words[(node << WORDS) + LEFT] as number;
        largest = Math.max(largest, clipped, reals[(left << REALS) + BEST] as number);
      }
      node = words[(node << WORDS) + (below ? RIGHT : LEFT)] as number;
    }
    return largest;
  }

  // --- the tree ---

  private isEligible(record: number): boolean {
    return this.typeOf(record) === EfiConventionalMemory && ((this.words[(record << WORDS) + FLAGS] as number) & SPECIAL) === 0;
  }

  /** P4. */
  private roomOf(record: number, granule: number): number {
    if (!this.isEligible(record)) return -1;
    const end = this.endOf(record);
    return (granule > 1 ? Math.floor(end / granule) * granule : Math.floor(end)) - this.startOf(record);
  }

  /** Carries a changed room up the tree, no further than it matters. `before`: the room that the record had. */
  private raise(record: number, best: number, granule: number, before: number): void {
    const { reals, words } = this;
    const room = this.roomOf(record, granule);
    if (room > before) {
      for (let node = record; node !== 0 && (reals[(node << REALS) + best] as number) < room; ) {
        reals[(node << REALS) + best] = room;
        node = words[(node << WORDS) + PARENT] as number;
      }
      return;
    }
    let old = before;
    for (let node = record; node !== 0; node = words[(node << WORDS) + PARENT] as number) {
      const at = (node << REALS) + best;
      // Where another record below has more room, or as much, nothing changes.
      if ((reals[at] as number) > old) return;
      old = reals[at] as number;
      const left = reals[((words[(node << WORDS) + LEFT] as number) << REALS) + best] as number;
      const right = reals[((words[(node << WORDS) + RIGHT] as number) << REALS) + best] as number;
      const most = Math.max(this.roomOf(node, granule), left, right);
      if (most === old) return;
      reals[at] = most;
    }
  }

  /** Recomputes the greatest rooms below a node; false when nothing changed. */
  private pullRooms(node: number): boolean {
    const { reals, words } = this;
    const l = (words[(node << WORDS) + LEFT] as number) << REALS;
    const r = (words[(node << WORDS) + RIGHT] as number) << REALS;
    const at = node << REALS;
    let best = this.roomOf(node, 1);
    if ((reals[l + BEST] as number) > best) best = reals[l + BEST] as number;
    if ((reals[r + BEST] as number) > best) best = reals[r + BEST] as number;
    let changed = reals[at + BEST] !== best;
    reals[at + BEST] = best;
    if (this.coarse > 1) {
      best = this.roomOf(node, this.coarse);
      if ((reals[l + COARSE_BEST] as number) > best) best = reals[l + COARSE_BEST] as number;
      if ((reals[r + COARSE_BEST] as number) > best) best = reals[r + COARSE_BEST] as number;
      changed ||= reals[at + COARSE_BEST] !== best;
      reals[at + COARSE_BEST] = best;
    }
    return changed;
  }

  private heightOf(node: number): number {
    return (this.words[(node << WORDS) + FLAGS] as number) & HEIGHT;
  }

  private setHeight(node: number, height: number): void {
    const at = (node << WORDS) + FLAGS;
    this.words[at] = ((this.words[at] as number) & ~HEIGHT) | height;
  }

  private leftOf(node: number): number {
    return this.words[(node << WORDS) + LEFT] as number;
  }

  private rightOf(node: number): number {
    return this.words[(node << WORDS) + RIGHT] as number;
  }

  private parentOf(node: number): number {
    return this.words[(node << WORDS) + PARENT] as number;
  }

  private setLeft(node: number, child: number): void {
    this.words[(node << WORDS) + LEFT] = child;
    if (child !== 0) this.words[(child << WORDS) + PARENT] = node;
  }

  private setRight(node: number, child: number): void {
    this.words[(node << WORDS) + RIGHT] = child;
    if (child !== 0) this.words[(child << WORDS) + PARENT] = node;
  }

  /** Recomputes what a node says of its subtree; false when nothing changed. */
  private pull(node: number): boolean {
    const left = this.heightOf(this.leftOf(node));
    const right = this.heightOf(this.rightOf(node));
    const height = Math.max(left, right) + 1;
    const changed = this.heightOf(node) !== height;
    if (changed) this.setHeight(node, height);
    return this.pullRooms(node) || changed;
  }

  private plant(record: number, before: number, after: number): void {
    const { words } = this;
    words[(record << WORDS) + LEFT] = 0;
    words[(record << WORDS) + RIGHT] = 0;
    words[(record << WORDS) + PARENT] = 0;
    if (before !== 0 && this.rightOf(before) === 0) this.setRight(before, record);
    else if (after !== 0) this.setLeft(after, record);
    else this.root = record;
    this.pull(record);
    this.balance(this.parentOf(record));
  }

  private uproot(record: number): void {
    const left = this.leftOf(record);
    const right = this.rightOf(record);
    if (left === 0 || right === 0) {
      const from = this.parentOf(record);
      this.replace(record, left === 0 ? right : left);
      this.balance(from);
      return;
    }
    // The successor, which has no left child, takes the record's place.
    let heir = right;
    while (this.leftOf(heir) !== 0) heir = this.leftOf(heir);
    let from = heir;
    if (heir !== right) {
      from = this.parentOf(heir);
      this.replace(heir, this.rightOf(heir));
      this.setRight(heir, right);
    }
    this.replace(record, heir);
    this.setLeft(heir, left);
    // What the heir said of its old subtree is no measure of change here; what the record said is.
    const { reals } = this;
    this.setHeight(heir, this.heightOf(record));
    reals[(heir << REALS) + BEST] = reals[(record << REALS) + BEST] as number;
    reals[(heir << REALS) + COARSE_BEST] = reals[(record << REALS) + COARSE_BEST] as number;
    this.balance(from);
    // The first pass may stop below the heir.
    this.balance(heir);
  }

  /** Hangs `other` (0: nothing) where `node` hangs. */
  private replace(node: number, other: number): void {
    const above = this.parentOf(node);
    if (above === 0) {
      this.root = other;
      if (other !== 0) this.words[(other << WORDS) + PARENT] = 0;
    } else if (this.leftOf(above) === node) this.setLeft(above, other);
    else this.setRight(above, other);
  }

  /** Restores P3 from a node upwards, no further than it matters. */
  private balance(from: number): void {
    let node = from;
    while (node !== 0) {
      const left = this.leftOf(node);
      const right = this.rightOf(node);
      const lean = this.heightOf(left) - this.heightOf(right);
      if (lean > 1) {
        if (this.heightOf(this.leftOf(left)) < this.heightOf(this.rightOf(left))) this.rotateLeft(left);
        node = this.rotateRight(node);
      } else if (lean < -1) {
        if (this.heightOf(this.rightOf(right)) < this.heightOf(this.leftOf(right))) this.rotateRight(right);
        node = this.rotateLeft(node);
      } else if (!this.pull(node)) return;
      node = this.parentOf(node);
    }
  }

  private rotateLeft(node: number): number {
    const up = this.rightOf(node);
    this.replace(node, up);
    this.setRight(node, this.leftOf(up));
    this.setLeft(up, node);
    this.pull(node);
    this.pull(up);
    return up;
  }

  private rotateRight(node: number): number {
    const up = this.leftOf(node);
    this.replace(node, up);
    this.setLeft(node, this.rightOf(up));
    this.setRight(up, node);
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
    for (let node = this.head, i = 0; node !== 0; node = this.nextOf(node), i++) {
      start[i] = this.startOf(node);
      end[i] = this.endOf(node);
      type[i] = this.typeOf(node);
      attribute[i] = this.attributeOf(node);
    }
    return { start, end, type, attribute };
  }

  /** Replaces the whole map by records that `records()` gave, in O(n). Attribute indexes are those of `attributes`. */
  load(records: PageRecords): void {
    const count = records.start.length;
    this.head = 0;
    this.tail = 0;
    this.count = 0;
    this.freePages = 0;
    this.rows = 1;
    this.unusedRows = [];
    this.root = 0;
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
      this.words[(this.root << WORDS) + PARENT] = 0;
    }
  }

  /** A balanced tree over the rows first … last, which are in list order. */
  private build(first: number, last: number): number {
    if (first > last) return 0;
    const node = (first + last) >> 1;
    this.setLeft(node, this.build(first, node - 1));
    this.setRight(node, this.build(node + 1, last));
    this.pull(node);
    return node;
  }

  /** Throws when P1, P2, P3 or P4 is broken. O(n). */
  check(): void {
    let seen = 0;
    let free = 0;
    for (let node = this.head, before = 0; ; before = node, node = this.nextOf(node)) {
      if (node === 0) {
        assert(this.tail === before, `P1: the list ends at ${before}, tail is ${this.tail}`);
        break;
      }
      assert(this.previousOf(node) === before && this.isLinked(node), `P1: record ${node} is not linked behind ${before}`);
      if (this.ordered) assert(this.fits(node), `P2: record ${node} overlaps a neighbour`);
      assert(++seen <= this.count, 'P1: the list is longer than count');
      free += this.freeIn(node);
    }
    assert(seen === this.count, `P1: ${seen} records are linked, count is ${this.count}`);
    assert(free === this.freePages, `P1: ${free} pages are free, freePages is ${this.freePages}`);
    if (!this.ordered) return;
    let expected = this.head;
    const visit = (node: number): number => {
      if (node === 0) return 0;
      const left = this.leftOf(node);
      const right = this.rightOf(node);
      const below = visit(left);
      assert(node === expected, `P3: the tree has ${node} where the list has ${expected}`);
      expected = this.nextOf(node);
      const above = visit(right);
      assert(Math.abs(below - above) < 2, `P3: node ${node} is out of balance`);
      for (const child of [left, right]) assert(child === 0 || this.parentOf(child) === node, `P3: parent of ${child}`);
      assert(!this.pull(node), `P3: node ${node} knew its subtree wrongly`);
      return Math.max(below, above) + 1;
    };
    visit(this.root);
    assert(expected === 0, `P3: the tree lacks record ${expected}`);
  }
}

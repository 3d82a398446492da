// The page map: the records of RAM that the page allocator keeps, in the order in which EDK2's list holds them, with an
// index that finds in O(log n) what EDK2 finds by walking (spec 2.2, 2.7).
//
// A record covers [start, end) and has a type and an attribute. Positions are counted in pages as exact numbers: a frame
// number, with a fraction in units of 1/4096 where a record does not lie on page bounds (only the promotion of an
// unaligned resource makes such a record). Attributes are interned: a record holds an index into `attributes.values`.
//
// The list is cut into leaves of up to 16 records that lie side by side in memory, and the leaves are the nodes of a
// balanced tree in list order. A leaf knows where it starts and the greatest room in it and in its subtree. So a search
// visits few lines of the processor's cache, and a record and its neighbours are together.
//
// A record is known by its *place*: 16 times its leaf plus its index there; 0 is none. A place holds until a record is
// linked or unlinked; the methods that do so say which places stay.
//
// Invariants, held by `check()`:
//   P1  the leaves are joined in list order, none is empty, and `count` and `freePages` are sums over their records;
//   P2  while `ordered`: starts ascend, no record overlaps the next, and no record ends before it starts;
//   P3  the tree holds exactly the leaves, in list order, is balanced as AVL demands, and each leaf knows its own start,
//       its own greatest room and the greatest below it in the tree, itself included;
//   P4  the room of a record is what a search may take from it: for free memory that is not special-purpose the pages
//       from its start to its end rounded down to a page, or to the coarse granule; less than 0 for any other record.
//
// `ordered` is given up, for good, when a record is linked that overlaps another. EDK2 gets there when RAM is added
// twice. From then on every search walks the list, as EDK2 does, and gives what EDK2 gives.

import { assert } from '../base/assert';
import { EfiConventionalMemory } from '../uefi/memory-type';
import { AttributeTable } from './attribute-table';

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
const INITIAL_LEAVES = 8;
/** Guesses where a search ends: their number, and the frames that share one, as a shift. */
const HINTS = 1 << 13;
const HINT_FRAMES = 4;

// A record: start and end as reals, then type and attribute as words; 24 bytes.
const RECORD_REALS = 3;
const RECORD_WORDS = 6;
const TYPE = 4;
const ATTRIBUTE = 5;

// A leaf's node: 64 bytes. As reals, shift 3:
const FIRST = 0;
const BEST = 1;
const COARSE_BEST = 2;
const OWN = 3;
const COARSE_OWN = 4;
const NODE_REALS = 3;
// As words, shift 4; HEIGHT shares its word with the number of records.
const NODE_WORDS = 4;
const SIZE = 10;
const LEFT = 11;
const RIGHT = 12;
const PARENT = 13;
const NEXT = 14;
const PREVIOUS = 15;
const SIZE_MASK = 0xff;
const HEIGHT_SHIFT = 8;

export class PageMap {
  readonly attributes = new AttributeTable();
  /** Records in the list. */
  count = 0;
  /** Pages of free records, special-purpose ones included. */
  freePages = 0;
  /** False once a record overlaps another (P2 no longer holds). */
  ordered = true;

  private reals = new Float64Array((INITIAL_LEAVES << LEAF) * RECORD_REALS);
  private words = new Int32Array(this.reals.buffer);
  private nodeReals = new Float64Array(INITIAL_LEAVES << NODE_REALS);
  private nodeWords = new Int32Array(this.nodeReals.buffer);
  private root = 0;
  private headLeaf = 0;
  private tailLeaf = 0;
  /** Leaves made so far, leaf 0 included, which stands for none. */
  private leaves = 1;
  private unusedLeaves: number[] = [];
  /** By frame number, the leaf that a search there ended at: a guess, looked at before the tree is walked. */
  private readonly hints = new Int32Array(HINTS);
  /** The place that the last search came upon: often the next one asks for it again. */
  private found = 0;

  /** `coarse`: the runtime granularity in pages, 1 or 16; the index knows the aligned room for both granules. */
  constructor(readonly coarse: number) {
    this.nodeReals.fill(-1, 0, SIZE / 2);
  }

  // --- records ---

  /** Place of the first record, 0 when there is none. */
  get head(): number {
    return this.headLeaf << LEAF;
  }

  /** Place of the last record, 0 when there is none. */
  get tail(): number {
    return this.tailLeaf === 0 ? 0 : (this.tailLeaf << LEAF) + this.sizeOf(this.tailLeaf) - 1;
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
    if ((place & IN_LEAF) + 1 < this.sizeOf(leaf)) return place + 1;
    return (this.nodeWords[(leaf << NODE_WORDS) + NEXT] as number) << LEAF;
  }

  /** The record before a record, 0 before the first. */
  previousOf(place: number): number {
    if ((place & IN_LEAF) > 0) return place - 1;
    const before = this.nodeWords[((place >> LEAF) << NODE_WORDS) + PREVIOUS] as number;
    return before === 0 ? 0 : (before << LEAF) + this.sizeOf(before) - 1;
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
    if ((place & IN_LEAF) === 0) this.nodeReals[(leaf << NODE_REALS) + FIRST] = start;
    this.follow(leaf, OWN, 1, room, this.roomOf(place, 1));
    if (this.coarse > 1) this.follow(leaf, COARSE_OWN, this.coarse, coarseRoom, this.roomOf(place, this.coarse));
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
    let size = this.sizeOf(leaf);
    if (size === LEAF_RECORDS) {
      const other = this.split(leaf, index === LEAF_RECORDS ? LEAF_RECORDS : LEAF_RECORDS / 2);
      size = this.sizeOf(leaf);
      if (index > size || size === LEAF_RECORDS) {
        leaf = other;
        index -= size;
        size = this.sizeOf(leaf);
      }
    }
    const place = (leaf << LEAF) + index;
    if (index < size) this.moveUp(place, (leaf << LEAF) + size);
    this.write(place, type, start, end, attribute);
    this.setSize(leaf, size + 1);
    this.count++;
    this.freePages += this.freeIn(place);
    if (index === 0) this.nodeReals[(leaf << NODE_REALS) + FIRST] = start;
    this.follow(leaf, OWN, 1, -1, this.roomOf(place, 1));
    if (this.coarse > 1) this.follow(leaf, COARSE_OWN, this.coarse, -1, this.roomOf(place, this.coarse));
    return place;
  }

  /** Takes a record out and returns the place of the one that followed it. Places before it stay, those behind do not. */
  unlink(place: number): number {
    const leaf = place >> LEAF;
    const size = this.sizeOf(leaf) - 1;
    const room = this.roomOf(place, 1);
    const coarseRoom = this.coarse > 1 ? this.roomOf(place, this.coarse) : -1;
    this.count--;
    this.freePages -= this.freeIn(place);
    if (size === 0) {
      const next = this.nodeWords[(leaf << NODE_WORDS) + NEXT] as number;
      this.dropLeaf(leaf);
      return next << LEAF;
    }
    const end = (leaf << LEAF) + size;
    if (place < end) this.moveDown(place, end);
    this.setSize(leaf, size);
    if ((place & IN_LEAF) === 0) this.nodeReals[(leaf << NODE_REALS) + FIRST] = this.startOf(place);
    this.follow(leaf, OWN, 1, room, -1);
    if (this.coarse > 1) this.follow(leaf, COARSE_OWN, this.coarse, coarseRoom, -1);
    const next = this.nodeWords[(leaf << NODE_WORDS) + NEXT] as number;
    if (size <= FEW && next !== 0 && size + this.sizeOf(next) <= FEW) this.takeIn(leaf, next);
    return place < (leaf << LEAF) + this.sizeOf(leaf) ? place : (this.nodeWords[(leaf << NODE_WORDS) + NEXT] as number) << LEAF;
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

  private sizeOf(leaf: number): number {
    return (this.nodeWords[(leaf << NODE_WORDS) + SIZE] as number) & SIZE_MASK;
  }

  private setSize(leaf: number, size: number): void {
    const at = (leaf << NODE_WORDS) + SIZE;
    this.nodeWords[at] = ((this.nodeWords[at] as number) & ~SIZE_MASK) | size;
  }

  /** An empty leaf behind another (0: the only one). Its node takes part in the tree from now on. */
  private addLeaf(before: number): number {
    let leaf = this.unusedLeaves.pop();
    if (leaf === undefined) {
      if (this.leaves << NODE_REALS === this.nodeReals.length) this.grow(this.leaves + 1);
      leaf = this.leaves++;
    }
    const { nodeWords } = this;
    const at = leaf << NODE_WORDS;
    this.nodeReals.fill(-1, leaf << NODE_REALS, (leaf << NODE_REALS) + SIZE / 2);
    nodeWords.fill(0, at + SIZE, at + PREVIOUS + 1);
    const after = before === 0 ? 0 : (nodeWords[(before << NODE_WORDS) + NEXT] as number);
    nodeWords[at + PREVIOUS] = before;
    nodeWords[at + NEXT] = after;
    if (before === 0) this.headLeaf = leaf;
    else nodeWords[(before << NODE_WORDS) + NEXT] = leaf;
    if (after === 0) this.tailLeaf = leaf;
    else nodeWords[(after << NODE_WORDS) + PREVIOUS] = leaf;
    if (before !== 0 && this.rightOf(before) === 0) this.setRight(before, leaf);
    else if (after !== 0) this.setLeft(after, leaf);
    else this.root = leaf;
    this.pull(leaf);
    this.balance(this.parentOf(leaf));
    return leaf;
  }

  private dropLeaf(leaf: number): void {
    const { nodeWords } = this;
    const before = nodeWords[(leaf << NODE_WORDS) + PREVIOUS] as number;
    const after = nodeWords[(leaf << NODE_WORDS) + NEXT] as number;
    if (before === 0) this.headLeaf = after;
    else nodeWords[(before << NODE_WORDS) + NEXT] = after;
    if (after === 0) this.tailLeaf = before;
    else nodeWords[(after << NODE_WORDS) + PREVIOUS] = before;
    this.uproot(leaf);
    this.setSize(leaf, 0);
    this.unusedLeaves.push(leaf);
  }

  /** Makes room for at least `leaves` leaves. */
  private grow(leaves: number): void {
    const room = 2 ** Math.ceil(Math.log2(leaves));
    const reals = new Float64Array((room << LEAF) * RECORD_REALS);
    reals.set(this.reals);
    this.reals = reals;
    this.words = new Int32Array(reals.buffer);
    const nodeReals = new Float64Array(room << NODE_REALS);
    nodeReals.set(this.nodeReals);
    this.nodeReals = nodeReals;
    this.nodeWords = new Int32Array(nodeReals.buffer);
  }

  /** Moves the records of a leaf from an index on into a new leaf behind it, which may stay empty for the moment. */
  private split(leaf: number, from: number): number {
    const other = this.addLeaf(leaf);
    const size = this.sizeOf(leaf);
    if (from < size) {
      this.reals.copyWithin(
        other * LEAF_RECORDS * RECORD_REALS,
        ((leaf << LEAF) + from) * RECORD_REALS,
        ((leaf << LEAF) + size) * RECORD_REALS,
      );
      this.setSize(leaf, from);
      this.setSize(other, size - from);
      this.look(leaf);
      this.look(other);
    }
    return other;
  }

  /** Moves all records of the next leaf into a leaf. */
  private takeIn(leaf: number, next: number): void {
    const size = this.sizeOf(leaf);
    const more = this.sizeOf(next);
    this.reals.copyWithin(((leaf << LEAF) + size) * RECORD_REALS, (next << LEAF) * RECORD_REALS, ((next << LEAF) + more) * RECORD_REALS);
    this.dropLeaf(next);
    this.setSize(leaf, size + more);
    this.look(leaf);
  }

  /** Finds anew what a leaf says of its own records. */
  private look(leaf: number): void {
    this.lookAlone(leaf);
    this.raise(leaf);
  }

  private lookAlone(leaf: number): void {
    const at = leaf << NODE_REALS;
    this.nodeReals[at + FIRST] = this.startOf(leaf << LEAF);
    this.nodeReals[at + OWN] = this.greatestIn(leaf, 1);
    if (this.coarse > 1) this.nodeReals[at + COARSE_OWN] = this.greatestIn(leaf, this.coarse);
  }

  private greatestIn(leaf: number, granule: number): number {
    let greatest = -1;
    const end = (leaf << LEAF) + this.sizeOf(leaf);
    for (let place = leaf << LEAF; place < end; place++) {
      const room = this.roomOf(place, granule);
      if (room > greatest) greatest = room;
    }
    return greatest;
  }

  /** A record of a leaf had room `before` and has `now`: the leaf's greatest room follows, and those above it in the tree. */
  private follow(leaf: number, own: number, granule: number, before: number, now: number): void {
    const { nodeReals } = this;
    const at = (leaf << NODE_REALS) + own;
    const old = nodeReals[at] as number;
    if (now > old) nodeReals[at] = now;
    else if (before === old && now < old) nodeReals[at] = this.greatestIn(leaf, granule);
    else return;
    this.carry(leaf, own, old, nodeReals[at] as number);
  }

  /** Carries one greatest room that changed, a leaf's own, up the tree, looking at no more nodes than it has to. */
  private carry(leaf: number, own: number, before: number, now: number): void {
    const { nodeReals, nodeWords } = this;
    const best = own === OWN ? BEST : COARSE_BEST;
    let old = before;
    let value = now;
    for (let node = leaf; node !== 0 && value !== old; node = nodeWords[(node << NODE_WORDS) + PARENT] as number) {
      const at = node << NODE_REALS;
      const known = nodeReals[at + best] as number;
      if (value < known) {
        // Where another than the one that shrank was the greatest, it still is.
        if (old < known) return;
        const left = nodeReals[((nodeWords[(node << NODE_WORDS) + LEFT] as number) << NODE_REALS) + best] as number;
        const right = nodeReals[((nodeWords[(node << NODE_WORDS) + RIGHT] as number) << NODE_REALS) + best] as number;
        value = Math.max(nodeReals[at + own] as number, left, right);
      }
      nodeReals[at + best] = value;
      old = known;
    }
  }

  // --- searches ---

  /** The last record that starts at or below a position, 0 when there is none. Only while `ordered`. */
  lastFrom(position: number): number {
    const { reals } = this;
    const leaf = this.leafFrom(position);
    if (leaf === 0) return 0;
    let low = leaf << LEAF;
    let high = low + this.sizeOf(leaf) - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((reals[middle * RECORD_REALS] as number) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The last leaf that starts at or below a position, 0 when there is none. */
  private leafFrom(position: number): number {
    const { nodeReals, nodeWords, hints } = this;
    const hint = (position >> HINT_FRAMES) & (HINTS - 1);
    let known = hints[hint] as number;
    if (this.sizeOf(known) > 0) {
      // The guess is good for the leaf itself and for the one before it.
      if ((nodeReals[(known << NODE_REALS) + FIRST] as number) > position) known = nodeWords[(known << NODE_WORDS) + PREVIOUS] as number;
      for (let i = 0; i < 2 && known !== 0 && (nodeReals[(known << NODE_REALS) + FIRST] as number) <= position; i++) {
        const next = nodeWords[(known << NODE_WORDS) + NEXT] as number;
        if (next === 0 || (nodeReals[(next << NODE_REALS) + FIRST] as number) > position) return known;
        known = next;
      }
    }
    let leaf = 0;
    for (let node = this.root; node !== 0; ) {
      if ((nodeReals[(node << NODE_REALS) + FIRST] as number) <= position) {
        leaf = node;
        node = nodeWords[(node << NODE_WORDS) + RIGHT] as number;
      } else node = nodeWords[(node << NODE_WORDS) + LEFT] as number;
    }
    hints[hint] = leaf;
    return leaf;
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
    return (place & IN_LEAF) < this.sizeOf(place >> LEAF);
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
    const best = granule > 1 ? COARSE_BEST : BEST;
    if ((this.nodeReals[(this.root << NODE_REALS) + best] as number) < need) return 0;
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
    place = place === this.tail ? this.lastBelow(this.root, need, granule) : this.lastWithRoom(place, need, granule);
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
    const { nodeReals, nodeWords } = this;
    const best = granule > 1 ? COARSE_BEST : BEST;
    const own = granule > 1 ? COARSE_OWN : OWN;
    let node = place >> LEAF;
    if ((nodeReals[(node << NODE_REALS) + own] as number) >= need) {
      for (let at = place; at >= node << LEAF; at--) if (this.roomOf(at, granule) >= need) return at;
    }
    let below = nodeWords[(node << NODE_WORDS) + LEFT] as number;
    // Climb until a left subtree holds a candidate; the climb passes only leaves before the place.
    while ((nodeReals[(below << NODE_REALS) + best] as number) < need) {
      let child = node;
      node = nodeWords[(node << NODE_WORDS) + PARENT] as number;
      while (node !== 0 && nodeWords[(node << NODE_WORDS) + LEFT] === child) {
        child = node;
        node = nodeWords[(node << NODE_WORDS) + PARENT] as number;
      }
      if (node === 0) return 0;
      if ((nodeReals[(node << NODE_REALS) + own] as number) >= need) return this.lastInLeaf(node, need, granule);
      below = nodeWords[(node << NODE_WORDS) + LEFT] as number;
    }
    return this.lastBelow(below, need, granule);
  }

  /** The last record with at least `need` pages of room in the subtree of a node; there is one. */
  private lastBelow(top: number, need: number, granule: number): number {
    const { nodeReals, nodeWords } = this;
    const best = granule > 1 ? COARSE_BEST : BEST;
    const own = granule > 1 ? COARSE_OWN : OWN;
    for (let node = top; ; ) {
      const above = nodeWords[(node << NODE_WORDS) + RIGHT] as number;
      if ((nodeReals[(above << NODE_REALS) + best] as number) >= need) node = above;
      else if ((nodeReals[(node << NODE_REALS) + own] as number) >= need) return this.lastInLeaf(node, need, granule);
      else node = nodeWords[(node << NODE_WORDS) + LEFT] as number;
    }
  }

  private lastInLeaf(leaf: number, need: number, granule: number): number {
    let place = (leaf << LEAF) + this.sizeOf(leaf) - 1;
    while (this.roomOf(place, granule) < need) place--;
    return place;
  }

  /** Pages of the largest block that a search may take below a position. Only while `ordered`. */
  largestRoom(limit: number): number {
    const { nodeReals, nodeWords } = this;
    let largest = 0;
    let crossing = 0;
    for (let node = this.root; node !== 0; ) {
      const below = (nodeReals[(node << NODE_REALS) + FIRST] as number) < limit;
      if (below) {
        // The leaf last met here is the one that the limit may cut; those met before lie wholly below.
        if (crossing !== 0) largest = Math.max(largest, nodeReals[(crossing << NODE_REALS) + OWN] as number);
        crossing = node;
        const left = nodeWords[(node << NODE_WORDS) + LEFT] as number;
        largest = Math.max(largest, nodeReals[(left << NODE_REALS) + BEST] as number);
      }
      node = nodeWords[(node << NODE_WORDS) + (below ? RIGHT : LEFT)] as number;
    }
    const end = (crossing << LEAF) + this.sizeOf(crossing);
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

  // --- the tree ---

  private leftOf(node: number): number {
    return this.nodeWords[(node << NODE_WORDS) + LEFT] as number;
  }

  private rightOf(node: number): number {
    return this.nodeWords[(node << NODE_WORDS) + RIGHT] as number;
  }

  private parentOf(node: number): number {
    return this.nodeWords[(node << NODE_WORDS) + PARENT] as number;
  }

  private setLeft(node: number, child: number): void {
    this.nodeWords[(node << NODE_WORDS) + LEFT] = child;
    if (child !== 0) this.nodeWords[(child << NODE_WORDS) + PARENT] = node;
  }

  private setRight(node: number, child: number): void {
    this.nodeWords[(node << NODE_WORDS) + RIGHT] = child;
    if (child !== 0) this.nodeWords[(child << NODE_WORDS) + PARENT] = node;
  }

  private heightOf(node: number): number {
    return (this.nodeWords[(node << NODE_WORDS) + SIZE] as number) >> HEIGHT_SHIFT;
  }

  private setHeight(node: number, height: number): void {
    const at = (node << NODE_WORDS) + SIZE;
    this.nodeWords[at] = ((this.nodeWords[at] as number) & SIZE_MASK) | (height << HEIGHT_SHIFT);
  }

  /** Carries a changed room up to the root, no further than it matters. */
  private raise(leaf: number): void {
    for (let node = leaf; node !== 0 && this.pullRooms(node); ) node = this.parentOf(node);
  }

  /** Recomputes the greatest rooms below a node; false when nothing changed. */
  private pullRooms(node: number): boolean {
    const { nodeReals } = this;
    const at = node << NODE_REALS;
    const left = this.leftOf(node) << NODE_REALS;
    const right = this.rightOf(node) << NODE_REALS;
    const best = Math.max(nodeReals[at + OWN] as number, nodeReals[left + BEST] as number, nodeReals[right + BEST] as number);
    let changed = nodeReals[at + BEST] !== best;
    nodeReals[at + BEST] = best;
    if (this.coarse > 1) {
      const coarse = Math.max(
        nodeReals[at + COARSE_OWN] as number,
        nodeReals[left + COARSE_BEST] as number,
        nodeReals[right + COARSE_BEST] as number,
      );
      changed ||= nodeReals[at + COARSE_BEST] !== coarse;
      nodeReals[at + COARSE_BEST] = coarse;
    }
    return changed;
  }

  /** Recomputes what a node says of its subtree; false when nothing changed. */
  private pull(node: number): boolean {
    const height = Math.max(this.heightOf(this.leftOf(node)), this.heightOf(this.rightOf(node))) + 1;
    const changed = this.heightOf(node) !== height;
    if (changed) this.setHeight(node, height);
    return this.pullRooms(node) || changed;
  }

  private uproot(leaf: number): void {
    const left = this.leftOf(leaf);
    const right = this.rightOf(leaf);
    if (left === 0 || right === 0) {
      const from = this.parentOf(leaf);
      this.replace(leaf, left === 0 ? right : left);
      this.balance(from);
      return;
    }
    // The successor, which has no left child, takes the leaf's place in the tree.
    let heir = right;
    while (this.leftOf(heir) !== 0) heir = this.leftOf(heir);
    let from = heir;
    if (heir !== right) {
      from = this.parentOf(heir);
      this.replace(heir, this.rightOf(heir));
      this.setRight(heir, right);
    }
    this.replace(leaf, heir);
    this.setLeft(heir, left);
    // What the heir said of its old subtree is no measure of change here; what the leaf said is.
    const { nodeReals } = this;
    this.setHeight(heir, this.heightOf(leaf));
    nodeReals[(heir << NODE_REALS) + BEST] = nodeReals[(leaf << NODE_REALS) + BEST] as number;
    nodeReals[(heir << NODE_REALS) + COARSE_BEST] = nodeReals[(leaf << NODE_REALS) + COARSE_BEST] as number;
    this.balance(from);
    // The first pass may stop below the heir.
    this.balance(heir);
  }

  /** Hangs `other` (0: nothing) where `node` hangs. */
  private replace(node: number, other: number): void {
    const above = this.parentOf(node);
    if (above === 0) {
      this.root = other;
      if (other !== 0) this.nodeWords[(other << NODE_WORDS) + PARENT] = 0;
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
    const needed = 1 + Math.ceil(count / LOADED);
    if (needed << NODE_REALS > this.nodeReals.length) this.grow(needed);
    this.leaves = 1;
    this.unusedLeaves = [];
    this.hints.fill(0);
    this.root = 0;
    this.headLeaf = 0;
    this.tailLeaf = 0;
    this.found = 0;
    this.count = count;
    this.freePages = 0;
    this.ordered = true;
    for (let from = 0; from < count; from += LOADED) {
      const leaf = this.leaves++;
      const size = Math.min(LOADED, count - from);
      const at = leaf << NODE_WORDS;
      this.nodeReals.fill(-1, leaf << NODE_REALS, (leaf << NODE_REALS) + SIZE / 2);
      this.nodeWords.fill(0, at + SIZE, at + PREVIOUS + 1);
      this.setSize(leaf, size);
      this.nodeWords[at + PREVIOUS] = leaf - 1;
      this.nodeWords[at + NEXT] = from + LOADED < count ? leaf + 1 : 0;
      for (let i = 0; i < size; i++) {
        const place = (leaf << LEAF) + i;
        const row = from + i;
        const start = records.start[row] as number;
        const end = records.end[row] as number;
        this.write(place, records.type[row] as number, start, end, records.attribute[row] as number);
        this.freePages += this.freeIn(place);
        if (start > end || (row > 0 && (records.end[row - 1] as number) > start)) this.ordered = false;
      }
      this.lookAlone(leaf);
    }
    this.headLeaf = count > 0 ? 1 : 0;
    this.tailLeaf = this.leaves - 1;
    this.root = this.treeOf(1, this.tailLeaf);
  }

  /** Makes a balanced tree of the leaves from `first` to `last`, which follow each other in memory; its root. */
  private treeOf(first: number, last: number): number {
    if (first > last) return 0;
    const middle = (first + last) >> 1;
    this.setLeft(middle, this.treeOf(first, middle - 1));
    this.setRight(middle, this.treeOf(middle + 1, last));
    this.pull(middle);
    return middle;
  }

  /** Throws when P1, P2, P3 or P4 is broken. O(n). */
  check(): void {
    let records = 0;
    let free = 0;
    const leaves: number[] = [];
    for (let leaf = this.headLeaf, before = 0; leaf !== 0; before = leaf, leaf = this.nodeWords[(leaf << NODE_WORDS) + NEXT] as number) {
      assert(this.nodeWords[(leaf << NODE_WORDS) + PREVIOUS] === before, `P1: leaf ${leaf} does not follow ${before}`);
      const size = this.sizeOf(leaf);
      assert(size > 0 && size <= LEAF_RECORDS && leaves.length < this.leaves, `P1: leaf ${leaf} has ${size} records`);
      records += size;
      leaves.push(leaf);
      for (let place = leaf << LEAF; place < (leaf << LEAF) + size; place++) {
        free += this.freeIn(place);
        if (this.ordered) assert(this.fits(place), `P2: record ${place} overlaps a neighbour`);
      }
      const at = leaf << NODE_REALS;
      assert(this.nodeReals[at + FIRST] === this.startOf(leaf << LEAF), `P3: start of leaf ${leaf}`);
      assert(this.nodeReals[at + OWN] === this.greatestIn(leaf, 1), `P4: greatest room in leaf ${leaf}`);
      if (this.coarse > 1)
        assert(this.nodeReals[at + COARSE_OWN] === this.greatestIn(leaf, this.coarse), `P4: coarse room in leaf ${leaf}`);
    }
    assert(this.tailLeaf === (leaves.at(-1) ?? 0), `P1: the leaves end at ${leaves.at(-1)}, the tail is ${this.tailLeaf}`);
    assert(records === this.count, `P1: there are ${records} records, count is ${this.count}`);
    assert(free === this.freePages, `P1: ${free} pages are free, freePages is ${this.freePages}`);
    let seen = 0;
    const visit = (node: number): number => {
      if (node === 0) return 0;
      const left = this.leftOf(node);
      const right = this.rightOf(node);
      const below = visit(left);
      assert(node === leaves[seen], `P3: the tree has ${node} where the list has ${leaves[seen]}`);
      seen++;
      const above = visit(right);
      assert(Math.abs(below - above) < 2, `P3: node ${node} is out of balance`);
      for (const child of [left, right]) assert(child === 0 || this.parentOf(child) === node, `P3: parent of ${child}`);
      assert(!this.pull(node), `P3: node ${node} knew its subtree wrongly`);
      return Math.max(below, above) + 1;
    };
    visit(this.root);
    assert(seen === leaves.length, `P3: the tree has ${seen} leaves of ${leaves.length}`);
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

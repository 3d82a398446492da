// The leaves of the page map as the nodes of a balanced tree, in list order. Of its records a leaf tells the tree how many
// they are, where the first starts, and the greatest room in them; a node knows the greatest room in its subtree besides.
// So the leaf that a position lies in, and the last one with enough room, are found in O(log n).
//
// What a room is, is the page map's affair (P4 there): here it is a number, one for each granule; -1 is none.
//
// The page map extends the tree instead of holding one: behind a field of its own every search would cost 4 to 8 % more.
//
// Invariants, held by `checkLeaves()`:
//   L1  the leaves are joined in list order, and none is empty once the caller has given it its records;
//   L2  the tree holds exactly the joined leaves, in list order, and is balanced as AVL demands;
//   L3  each node knows the greatest room below it in the tree, itself included.

import { assert } from '../base/assert';

const INITIAL_LEAVES = 8;
/** Guesses where a search ends: their number, and the frames that share one, as a shift. */
const HINTS = 1 << 13;
const HINT_FRAMES = 4;

// A node: 64 bytes. As reals, shift 3:
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

/** Leaves in list order, known by numbers from 1 on; 0 is none. */
export abstract class LeafTree {
  /** The first and the last leaf of the list; 0 stands for none. */
  protected headLeaf = 0;
  protected tailLeaf = 0;
  private nodeReals = new Float64Array(INITIAL_LEAVES << NODE_REALS);
  private nodeWords = new Int32Array(this.nodeReals.buffer);
  private root = 0;
  /** Leaves made so far, leaf 0 included. */
  private made = 1;
  private unused: number[] = [];
  /** By frame number, the leaf that a search there ended at: a guess, looked at before the tree is walked. */
  private readonly hints = new Int32Array(HINTS);

  /** `coarse`: the runtime granularity in pages, 1 or 16. Where it is 1, the room for it is not kept. */
  constructor(readonly coarse: number) {
    this.nodeReals.fill(-1, 0, SIZE / 2);
  }

  // --- what a leaf says ---

  /** Number of records; 0 for leaf 0 and for a leaf that was removed. */
  protected leafSize(leaf: number): number {
    return (this.nodeWords[(leaf << NODE_WORDS) + SIZE] as number) & SIZE_MASK;
  }

  protected setLeafSize(leaf: number, size: number): void {
    const at = (leaf << NODE_WORDS) + SIZE;
    this.nodeWords[at] = ((this.nodeWords[at] as number) & ~SIZE_MASK) | size;
  }

  /** The leaf behind a leaf, 0 behind the last. */
  protected nextLeaf(leaf: number): number {
    return this.nodeWords[(leaf << NODE_WORDS) + NEXT] as number;
  }

  /** The leaf before a leaf, 0 before the first. */
  protected previousLeaf(leaf: number): number {
    return this.nodeWords[(leaf << NODE_WORDS) + PREVIOUS] as number;
  }

  /** Where a leaf's first record starts, in pages. */
  protected leafStart(leaf: number): number {
    return this.nodeReals[(leaf << NODE_REALS) + FIRST] as number;
  }

  protected setLeafStart(leaf: number, start: number): void {
    this.nodeReals[(leaf << NODE_REALS) + FIRST] = start;
  }

  /** Greatest room in a leaf's own records, for a granule of 1 or of `coarse` pages. */
  protected leafRoom(leaf: number, granule: number): number {
    return this.nodeReals[(leaf << NODE_REALS) + (granule > 1 ? COARSE_OWN : OWN)] as number;
  }

  /** Sets the greatest room in a leaf's own records, and carries it up the tree, looking at no more nodes than it has to. */
  protected setLeafRoom(leaf: number, granule: number, room: number): void {
    const { nodeReals, nodeWords } = this;
    const own = granule > 1 ? COARSE_OWN : OWN;
    const best = granule > 1 ? COARSE_BEST : BEST;
    let old = nodeReals[(leaf << NODE_REALS) + own] as number;
    let value = room;
    nodeReals[(leaf << NODE_REALS) + own] = room;
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

  /** Sets the start and the greatest rooms of a leaf, and carries them up the tree. */
  protected settleLeaf(leaf: number, start: number, room: number, coarseRoom: number): void {
    this.setAlone(leaf, start, room, coarseRoom);
    for (let node = leaf; node !== 0 && this.pullRooms(node); ) node = this.parentOf(node);
  }

  private setAlone(leaf: number, start: number, room: number, coarseRoom: number): void {
    const at = leaf << NODE_REALS;
    this.nodeReals[at + FIRST] = start;
    this.nodeReals[at + OWN] = room;
    this.nodeReals[at + COARSE_OWN] = coarseRoom;
  }

  // --- leaves ---

  /** An empty leaf behind another (0: the only one). Its node takes part in the tree from now on. */
  protected insertLeaf(before: number): number {
    let leaf = this.unused.pop();
    if (leaf === undefined) {
      if (this.made << NODE_REALS === this.nodeReals.length) this.growNodes(this.made + 1);
      leaf = this.made++;
    }
    const { nodeWords } = this;
    this.clearNode(leaf);
    const at = leaf << NODE_WORDS;
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

  /** Takes a leaf out of the list and the tree. */
  protected removeLeaf(leaf: number): void {
    const { nodeWords } = this;
    const before = nodeWords[(leaf << NODE_WORDS) + PREVIOUS] as number;
    const after = nodeWords[(leaf << NODE_WORDS) + NEXT] as number;
    if (before === 0) this.headLeaf = after;
    else nodeWords[(before << NODE_WORDS) + NEXT] = after;
    if (after === 0) this.tailLeaf = before;
    else nodeWords[(after << NODE_WORDS) + PREVIOUS] = before;
    this.uproot(leaf);
    this.setLeafSize(leaf, 0);
    this.unused.push(leaf);
  }

  /**
   * Replaces all leaves by `count` new ones, numbered from 1 in list order. `tell` gives a leaf's number of records, its start
   * and its greatest rooms.
   */
  protected loadLeaves(
    count: number,
    tell: (leaf: number) => { readonly size: number; readonly start: number; readonly room: number; readonly coarseRoom: number },
  ): void {
    if ((count + 1) << NODE_REALS > this.nodeReals.length) this.growNodes(count + 1);
    this.made = count + 1;
    this.unused = [];
    this.hints.fill(0);
    for (let leaf = 1; leaf <= count; leaf++) {
      this.clearNode(leaf);
      this.nodeWords[(leaf << NODE_WORDS) + PREVIOUS] = leaf - 1;
      this.nodeWords[(leaf << NODE_WORDS) + NEXT] = leaf < count ? leaf + 1 : 0;
      const { size, start, room, coarseRoom } = tell(leaf);
      this.setLeafSize(leaf, size);
      this.setAlone(leaf, start, room, coarseRoom);
    }
    this.headLeaf = count > 0 ? 1 : 0;
    this.tailLeaf = count;
    this.root = this.treeOf(1, count);
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

  private clearNode(leaf: number): void {
    this.nodeReals.fill(-1, leaf << NODE_REALS, (leaf << NODE_REALS) + SIZE / 2);
    this.nodeWords.fill(0, (leaf << NODE_WORDS) + SIZE, (leaf << NODE_WORDS) + PREVIOUS + 1);
  }

  /** Makes room for at least `leaves` leaves. */
  private growNodes(leaves: number): void {
    const reals = new Float64Array((2 ** Math.ceil(Math.log2(leaves))) << NODE_REALS);
    reals.set(this.nodeReals);
    this.nodeReals = reals;
    this.nodeWords = new Int32Array(reals.buffer);
  }

  // --- searches ---

  /** The last leaf that starts at or below a position, 0 when there is none. Only while starts ascend. */
  protected lastLeafFrom(position: number): number {
    const { nodeReals, nodeWords, hints } = this;
    const hint = (position >> HINT_FRAMES) & (HINTS - 1);
    let known = hints[hint] as number;
    if (this.leafSize(known) > 0) {
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

  /** True when some leaf has a room of at least `need` for a granule of 1 or of `coarse` pages. */
  protected hasRoom(need: number, granule: number): boolean {
    return (this.nodeReals[(this.root << NODE_REALS) + (granule > 1 ? COARSE_BEST : BEST)] as number) >= need;
  }

  /** The last leaf with a room of at least `need`; there is one (`hasRoom`). */
  protected lastLeafWithRoom(need: number, granule: number): number {
    return this.lastBelow(this.root, need, granule);
  }

  /** The last leaf before another with a room of at least `need`, 0 when there is none. */
  protected lastLeafWithRoomBefore(leaf: number, need: number, granule: number): number {
    const { nodeReals, nodeWords } = this;
    const best = granule > 1 ? COARSE_BEST : BEST;
    const own = granule > 1 ? COARSE_OWN : OWN;
    let node = leaf;
    let below = nodeWords[(node << NODE_WORDS) + LEFT] as number;
    // Climb until a left subtree holds a candidate; the climb passes only leaves before the given one.
    while ((nodeReals[(below << NODE_REALS) + best] as number) < need) {
      let child = node;
      node = nodeWords[(node << NODE_WORDS) + PARENT] as number;
      while (node !== 0 && nodeWords[(node << NODE_WORDS) + LEFT] === child) {
        child = node;
        node = nodeWords[(node << NODE_WORDS) + PARENT] as number;
      }
      if (node === 0) return 0;
      if ((nodeReals[(node << NODE_REALS) + own] as number) >= need) return node;
      below = nodeWords[(node << NODE_WORDS) + LEFT] as number;
    }
    return this.lastBelow(below, need, granule);
  }

  /** The last leaf with a room of at least `need` in the subtree of a node; there is one. */
  private lastBelow(top: number, need: number, granule: number): number {
    const { nodeReals, nodeWords } = this;
    const best = granule > 1 ? COARSE_BEST : BEST;
    const own = granule > 1 ? COARSE_OWN : OWN;
    for (let node = top; ; ) {
      const above = nodeWords[(node << NODE_WORDS) + RIGHT] as number;
      if ((nodeReals[(above << NODE_REALS) + best] as number) >= need) node = above;
      else if ((nodeReals[(node << NODE_REALS) + own] as number) >= need) return node;
      else node = nodeWords[(node << NODE_WORDS) + LEFT] as number;
    }
  }

  /** The last leaf that starts below a position, 0 for none, and the greatest room in the leaves before it. */
  protected roomBefore(position: number): { readonly leaf: number; readonly room: number } {
    const { nodeReals, nodeWords } = this;
    let room = 0;
    let leaf = 0;
    for (let node = this.root; node !== 0; ) {
      const below = (nodeReals[(node << NODE_REALS) + FIRST] as number) < position;
      if (below) {
        if (leaf !== 0) room = Math.max(room, nodeReals[(leaf << NODE_REALS) + OWN] as number);
        leaf = node;
        const left = nodeWords[(node << NODE_WORDS) + LEFT] as number;
        room = Math.max(room, nodeReals[(left << NODE_REALS) + BEST] as number);
      }
      node = nodeWords[(node << NODE_WORDS) + (below ? RIGHT : LEFT)] as number;
    }
    return { leaf, room };
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

  /** The leaves in list order. Throws when L1, L2 or L3 is broken. O(n). */
  protected checkLeaves(): number[] {
    const leaves: number[] = [];
    for (let leaf = this.headLeaf, before = 0; leaf !== 0; before = leaf, leaf = this.nextLeaf(leaf)) {
      assert(this.previousLeaf(leaf) === before, `L1: leaf ${leaf} does not follow ${before}`);
      assert(this.leafSize(leaf) > 0 && leaves.length < this.made, `L1: leaf ${leaf} has ${this.leafSize(leaf)} records`);
      leaves.push(leaf);
    }
    assert(this.tailLeaf === (leaves.at(-1) ?? 0), `L1: the leaves end at ${leaves.at(-1)}, the tail is ${this.tailLeaf}`);
    let seen = 0;
    const visit = (node: number): number => {
      if (node === 0) return 0;
      const left = this.leftOf(node);
      const right = this.rightOf(node);
      const below = visit(left);
      assert(node === leaves[seen], `L2: the tree has ${node} where the list has ${leaves[seen]}`);
      seen++;
      const above = visit(right);
      assert(Math.abs(below - above) < 2, `L2: node ${node} is out of balance`);
      for (const child of [left, right]) assert(child === 0 || this.parentOf(child) === node, `L2: parent of ${child}`);
      assert(!this.pull(node), `L3: node ${node} knew its subtree wrongly`);
      return Math.max(below, above) + 1;
    };
    visit(this.root);
    assert(seen === leaves.length, `L2: the tree has ${seen} leaves of ${leaves.length}`);
    return leaves;
  }
}

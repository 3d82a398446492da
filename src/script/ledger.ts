// What the script owns: every pool buffer and page run that it has allocated and not freed, in ascending order, and the
// latest of those it has freed, so that a bad access can be told with who allocated and freed what lies there.
//
//   D1  live blocks do not overlap; a page run that is freed in part is split;
//   D2  `freed` keeps the latest FREED_KEPT blocks.

/** An allocation of the script. Half-open range of bytes. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: 'pool' | 'pages';
  /** EFI_MEMORY_TYPE. */
  readonly memoryType: number;
  /** Site of the call that allocated it. */
  readonly site: number;
}

export interface FreedBlock extends Block {
  readonly freedAt: number;
}

const FREED_KEPT = 4096;
const CHUNK = 256;

export class Ledger {
  /** Blocks in order, in chunks of at most CHUNK; never empty, and only a sole chunk may be. */
  private readonly chunks: Block[][] = [[]];
  private readonly freed: FreedBlock[] = [];
  private freedNext = 0;
  private count = 0;

  /** Number of live blocks. */
  get size(): number {
    return this.count;
  }

  *live(): Generator<Block> {
    for (const chunk of this.chunks) yield* chunk;
  }

  /** Index of the last chunk whose first block starts at or below an address; 0 when there is none. */
  private chunkFor(address: number): number {
    let low = 0;
    let high = this.chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (((this.chunks[middle] as Block[])[0] as Block).start <= address) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Index within a chunk of the last block that starts at or below an address; -1 when there is none. */
  private indexIn(chunk: readonly Block[], address: number): number {
    let low = -1;
    let high = chunk.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((chunk[middle] as Block).start <= address) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The live block that contains an address. */
  at(address: number): Block | undefined {
    const block = this.before(address);
    return block !== undefined && address < block.end ? block : undefined;
  }

  /** The live block with the greatest start at or below an address. */
  before(address: number): Block | undefined {
    const chunk = this.chunks[this.chunkFor(address)] as Block[];
    return chunk[this.indexIn(chunk, address)];
  }

  /** The live block with the least start above an address. */
  after(address: number): Block | undefined {
    const at = this.chunkFor(address);
    const chunk = this.chunks[at] as Block[];
    return chunk[this.indexIn(chunk, address) + 1] ?? this.chunks[at + 1]?.[0];
  }

  /** Live blocks that overlap a range, in order. */
  *within(start: number, end: number): Generator<Block> {
    const first = this.at(start);
    if (first !== undefined) yield first;
    for (let block = this.after(start); block !== undefined && block.start < end; block = this.after(block.start)) yield block;
  }

  add(block: Block): void {
    const at = this.chunkFor(block.start);
    const chunk = this.chunks[at] as Block[];
    chunk.splice(this.indexIn(chunk, block.start) + 1, 0, block);
    this.count++;
    if (chunk.length > CHUNK) this.chunks.splice(at + 1, 0, chunk.splice(CHUNK >> 1));
  }

  /** Takes a live block out. */
  remove(block: Block): void {
    const at = this.chunkFor(block.start);
    const chunk = this.chunks[at] as Block[];
    chunk.splice(this.indexIn(chunk, block.start), 1);
    this.count--;
    if (chunk.length === 0 && this.chunks.length > 1) this.chunks.splice(at, 1);
  }

  /** Remembers that a block, or a part of one, was freed. */
  remember(block: Block, freedAt: number): void {
    const { start, end, kind, memoryType, site } = block;
    this.freed[this.freedNext] = { start, end, kind, memoryType, site, freedAt };
    this.freedNext = (this.freedNext + 1) % FREED_KEPT;
  }

  /** The block freed latest that contains an address. */
  freedAt(address: number): FreedBlock | undefined {
    const { length } = this.freed;
    for (let i = 1; i <= length; i++) {
      const block = this.freed[(this.freedNext - i + length) % length] as FreedBlock;
      if (address >= block.start && (address < block.end || (address === block.start && block.start === block.end))) return block;
    }
    return undefined;
  }
}

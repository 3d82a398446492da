// Pages of which little was written, put together: of each the words of four bytes that anybody wrote. A test that takes every page of a
// machine and leaves an address in each has millions of pages and a few megabytes of bytes.
//
//   K1  a page that was packed and is opened again holds the same bytes with the same WRITTEN bits; its other marks are those that a page
//       has that comes into being now, so only pages whose marks are just that may be packed (`Bytes` sees to it);
//   K2  `words` counts what is kept, not what opened pages have left behind.

/** Four bits a word: which of its bytes were written. */
const MASK_BITS = 4;

/** A page with more words than this stays as it is. */
export const MOST_WORDS = 64;

export class PackedPages {
  private store = new Uint32Array(1024);
  private used = 0;
  private readonly places = new Map<number, number>();
  /** Words of 4 bytes that the kept pages take. */
  words = 0;

  has(frame: number): boolean {
    return this.places.has(frame);
  }

  /** The frames first … end-1 that are packed; they may be opened meanwhile. */
  within(first: number, end: number): number[] {
    const { places } = this;
    if (places.size === 0) return [];
    const frames: number[] = [];
    if (end - first <= places.size) {
      for (let frame = first; frame < end; frame++) if (places.has(frame)) frames.push(frame);
    } else for (const frame of places.keys()) if (frame >= first && frame < end) frames.push(frame);
    return frames;
  }

  /** Keeps words of a page: `indices` of them with the mask of written bytes in the low bits, and their values. */
  add(frame: number, count: number, indices: Uint32Array, values: Uint32Array): void {
    const size = 1 + 2 * count;
    this.reserve(size);
    const { store } = this;
    store[this.used] = count;
    for (let i = 0; i < count; i++) {
      store[this.used + 1 + 2 * i] = indices[i] as number;
      store[this.used + 2 + 2 * i] = values[i] as number;
    }
    this.places.set(frame, this.used);
    this.used += size;
    this.words += size;
  }

  /** Gives the words of a page to `visit` and forgets the page. */
  take(frame: number, visit: (index: number, mask: number, value: number) => void): void {
    const at = this.places.get(frame);
    if (at === undefined) return;
    const { store } = this;
    const count = store[at] as number;
    for (let i = 0; i < count; i++) {
      const word = store[at + 1 + 2 * i] as number;
      visit(word >> MASK_BITS, word & 15, store[at + 2 + 2 * i] as number);
    }
    this.drop(frame);
  }

  drop(frame: number): void {
    const at = this.places.get(frame);
    if (at === undefined) return;
    this.words -= 1 + 2 * (this.store[at] as number);
    this.places.delete(frame);
  }

  private reserve(size: number): void {
    if (this.used + size <= this.store.length) return;
    // What opened pages left behind goes first; room for as much again comes with it.
    const store = new Uint32Array(Math.max(1024, 2 * (this.words + size)));
    let used = 0;
    for (const [frame, at] of this.places) {
      const length = 1 + 2 * (this.store[at] as number);
      store.set(this.store.subarray(at, at + length), used);
      this.places.set(frame, used);
      used += length;
    }
    this.store = store;
    this.used = used;
  }
}

// Simulated memory, byte by byte: pages of 4 KiB that come into being when they are first touched, each with a shadow
// byte beside every byte. The firmware writes its pool heads and maps here, a script everything it computes.
//
//   B1  bit 0 of a shadow byte (WRITTEN) is set once a write has reached the byte; copies carry the bit along, so that
//       whoever uses a value can tell whether its bytes were ever written;
//   B2  the other bits of a shadow byte are marks of whoever checks accesses; nothing here changes them, and a page that
//       comes into being gets them from `marker`;
//   B3  a byte that was never written reads as FRESH;
//   B4  addresses are numbers below 2^53 (no supported machine has more than 52 address bits); the functions of
//       FirmwareBytes take bigint and treat whatever lies above as absent: reads are FRESH, writes are dropped;
//   B5  of many pages those that came first are packed where little of them was written and `marker` would give them the marks they have.
//       Nobody sees it: a page that is asked for is opened, and a page that was packed has the frame -1, so that who kept it asks again.

import { PAGE_SIZE } from '../uefi/units';
import { MOST_WORDS, PackedPages } from './packed-pages';
import type { FirmwareBytes } from './services';

/** Shadow bit of a byte that has been written (B1). */
export const WRITTEN = 1;

/** What a byte holds that nobody has written: the value with which EDK2's debug builds clear memory (spec 2.16). */
export const FRESH = 0xaf;

const WRITTEN_WORD = 0x0101_0101;
const LIMIT = 2 ** 53;

/** WRITTEN bits of a word's four bytes by the mask of those that are written. */
const WRITTEN_OF = Uint32Array.from({ length: 16 }, (_, mask) => (mask & 1) | ((mask & 2) << 7) | ((mask & 4) << 14) | ((mask & 8) << 21));

/** One page; `words` and `shadowWords` are the same bytes four at a time, little-endian as everything here. */
export class BytePage {
  readonly data = new Uint8Array(PAGE_SIZE);
  readonly words: Uint32Array;
  readonly shadow = new Uint8Array(PAGE_SIZE);
  readonly shadowWords: Uint32Array;

  /** -1 once it was packed (B5). */
  constructor(public frame: number) {
    this.data.fill(FRESH);
    this.words = new Uint32Array(this.data.buffer);
    this.shadowWords = new Uint32Array(this.shadow.buffer);
  }
}

const ABSENT = new BytePage(-1);

/** Open pages from which on others are packed, half as many at a time: with their shadows 128 MiB. */
const OPEN_PAGES = 16_384;

export class Bytes implements FirmwareBytes {
  private readonly pages = new Map<number, BytePage>();
  private readonly packed = new PackedPages();
  private latest = ABSENT;
  private readonly probe = new BytePage(-1);
  private readonly indices = new Uint32Array(MOST_WORDS);
  private readonly values = new Uint32Array(MOST_WORDS);

  constructor(private readonly openPages = OPEN_PAGES) {}

  /** Called for each page that comes into being or is opened, to set its marks (B2). */
  marker: ((page: BytePage) => void) | undefined;

  /** Pages that have come into being; those of which little was written count together for what was. */
  get pagesTouched(): number {
    return this.pages.size + Math.ceil((this.packed.words * 4) / PAGE_SIZE);
  }

  /** The page of a frame; it comes into being. */
  page(frame: number): BytePage {
    if (this.latest.frame === frame) return this.latest;
    let page = this.pages.get(frame);
    page ??= this.open(frame);
    this.latest = page;
    return page;
  }

  /** A page that is not open: packed until now, or new. */
  private open(frame: number): BytePage {
    if (this.pages.size >= this.openPages) this.pack();
    const page = new BytePage(frame);
    this.pages.set(frame, page);
    this.marker?.(page);
    const { words, shadowWords } = page;
    this.packed.take(frame, (index, mask, value) => {
      words[index] = value;
      shadowWords[index] = (shadowWords[index] as number) | (WRITTEN_OF[mask] as number);
    });
    return page;
  }

  /** B5. */
  private pack(): void {
    let left = Math.ceil(this.openPages / 2);
    for (const [frame, page] of this.pages) {
      if (left-- === 0) break;
      this.pages.delete(frame);
      const count = this.wordsToPack(page);
      if (count < 0) this.pages.set(frame, page);
      else {
        if (count > 0) this.packed.add(frame, count, this.indices, this.values);
        page.frame = -1;
        if (this.latest === page) this.latest = ABSENT;
      }
    }
  }

  /** Puts what was written of a page into `indices` and `values`; -1 when it has to stay open. */
  private wordsToPack(page: BytePage): number {
    const { probe, indices, values } = this;
    probe.shadow.fill(0);
    probe.frame = page.frame;
    this.marker?.(probe);
    let count = 0;
    for (let i = 0; i < page.words.length; i++) {
      const shadow = page.shadowWords[i] as number;
      if ((shadow & ~WRITTEN_WORD) !== ((probe.shadowWords[i] as number) & ~WRITTEN_WORD)) return -1;
      const written = shadow & WRITTEN_WORD;
      if (written === 0) continue;
      if (count === MOST_WORDS) return -1;
      indices[count] = (i << 4) | ((written & 1) | ((written >> 7) & 2) | ((written >> 14) & 4) | ((written >> 21) & 8));
      values[count++] = page.words[i] as number;
    }
    return count;
  }

  /** The page of a frame if it was ever touched. */
  peek(frame: number): BytePage | undefined {
    if (this.latest.frame === frame) return this.latest;
    return this.pages.get(frame) ?? (this.packed.has(frame) ? this.open(frame) : undefined);
  }

  /** Pages that exist among the frames first … end-1, in no particular order. */
  *touched(first: number, end: number): Generator<BytePage> {
    yield* this.opened(first, end);
    for (const frame of this.packed.within(first, end)) yield this.open(frame);
  }

  /** Those of them that are open. */
  private *opened(first: number, end: number): Generator<BytePage> {
    if (end - first <= this.pages.size) {
      for (let frame = first; frame < end; frame++) {
        const page = this.pages.get(frame);
        if (page !== undefined) yield page;
      }
    } else {
      for (const page of this.pages.values()) if (page.frame >= first && page.frame < end) yield page;
    }
  }

  /** A copy of `count` bytes at an address. */
  read(address: number, count: number): Uint8Array {
    const result = new Uint8Array(count);
    let done = 0;
    while (done < count) {
      const at = address + done;
      const offset = at % PAGE_SIZE;
      const length = Math.min(count - done, PAGE_SIZE - offset);
      const page = this.peek((at - offset) / PAGE_SIZE);
      if (page === undefined) result.fill(FRESH, done, done + length);
      else result.set(page.data.subarray(offset, offset + length), done);
      done += length;
    }
    return result;
  }

  /** Writes bytes at an address. */
  write(address: number, bytes: Uint8Array): void {
    let done = 0;
    while (done < bytes.length) {
      const at = address + done;
      const offset = at % PAGE_SIZE;
      const length = Math.min(bytes.length - done, PAGE_SIZE - offset);
      const page = this.page((at - offset) / PAGE_SIZE);
      page.data.set(bytes.subarray(done, done + length), offset);
      setBits(page, offset, length, WRITTEN);
      done += length;
    }
  }

  /** Writes `count` times the byte `value`. */
  set(address: number, count: number, value: number): void {
    let done = 0;
    while (done < count) {
      const at = address + done;
      const offset = at % PAGE_SIZE;
      const length = Math.min(count - done, PAGE_SIZE - offset);
      const page = this.page((at - offset) / PAGE_SIZE);
      page.data.fill(value, offset, offset + length);
      setBits(page, offset, length, WRITTEN);
      done += length;
    }
  }

  /** Copies bytes together with their WRITTEN bits; the ranges may overlap. */
  copy(destination: number, source: number, count: number): void {
    if (destination === source || count === 0) return;
    const backward = destination > source && destination < source + count;
    let left = count;
    while (left > 0) {
      // The longest piece that lies in one page on either side, from the end when the destination covers the source's end.
      let from: number;
      let to: number;
      let length: number;
      if (backward) {
        length = Math.min(left, ((source + left - 1) % PAGE_SIZE) + 1, ((destination + left - 1) % PAGE_SIZE) + 1);
        from = source + left - length;
        to = destination + left - length;
      } else {
        from = source + count - left;
        to = destination + count - left;
        length = Math.min(left, PAGE_SIZE - (from % PAGE_SIZE), PAGE_SIZE - (to % PAGE_SIZE));
      }
      this.copyPiece(to, from, length);
      left -= length;
    }
  }

  private copyPiece(to: number, from: number, length: number): void {
    const fromOffset = from % PAGE_SIZE;
    const toOffset = to % PAGE_SIZE;
    const source = this.peek((from - fromOffset) / PAGE_SIZE);
    if (source === undefined) {
      this.forget(to, length);
      return;
    }
    const target = this.page((to - toOffset) / PAGE_SIZE);
    target.data.set(source.data.subarray(fromOffset, fromOffset + length), toOffset);
    const { shadow } = target;
    if (source === target && toOffset > fromOffset) {
      for (let i = length - 1; i >= 0; i--) copyBit(shadow, toOffset + i, source.shadow, fromOffset + i);
    } else if (fromOffset % 4 === 0 && toOffset % 4 === 0 && length % 4 === 0) {
      const from = source.shadowWords;
      const words = target.shadowWords;
      const difference = (fromOffset - toOffset) >> 2;
      for (let i = toOffset >> 2, end = (toOffset + length) >> 2; i < end; i++) {
        words[i] = ((words[i] as number) & ~WRITTEN_WORD) | ((from[i + difference] as number) & WRITTEN_WORD);
      }
    } else {
      for (let i = 0; i < length; i++) copyBit(shadow, toOffset + i, source.shadow, fromOffset + i);
    }
  }

  /** Makes a range as if it had never been written; its marks stay. */
  forget(address: number, count: number): void {
    const end = address + count;
    for (const frame of this.packed.within(Math.floor(address / PAGE_SIZE), Math.ceil(end / PAGE_SIZE))) {
      if (frame * PAGE_SIZE >= address && (frame + 1) * PAGE_SIZE <= end) this.packed.drop(frame);
      else this.open(frame);
    }
    this.eachTouched(address, count, (page, offset, length) => {
      page.data.fill(FRESH, offset, offset + length);
      clearBits(page, offset, length, WRITTEN);
    });
  }

  /** Sets marks over a range in the pages that exist. */
  mark(address: number, count: number, bits: number): void {
    this.eachTouched(address, count, (page, offset, length) => setBits(page, offset, length, bits));
  }

  /** Clears marks over a range in the pages that exist. */
  unmark(address: number, count: number, bits: number): void {
    this.eachTouched(address, count, (page, offset, length) => clearBits(page, offset, length, bits));
  }

  /** Offset of the first byte of the range that lacks one of `bits` in its shadow; -1 when all have them. */
  firstWithout(address: number, count: number, bits: number): number {
    let done = 0;
    while (done < count) {
      const at = address + done;
      const offset = at % PAGE_SIZE;
      const length = Math.min(count - done, PAGE_SIZE - offset);
      const { shadow, shadowWords } = this.page((at - offset) / PAGE_SIZE);
      const word = bits * WRITTEN_WORD;
      for (let i = 0; i < length; ) {
        const o = offset + i;
        if (o % 4 === 0 && i + 4 <= length && ((shadowWords[o >> 2] as number) & word) === word) i += 4;
        else if (((shadow[o] as number) & bits) !== bits) return done + i;
        else i++;
      }
      done += length;
    }
    return -1;
  }

  /** Visits the open pages of a range; what concerns packed ones is in the marks that they get when they are opened (B5). */
  private eachTouched(address: number, count: number, visit: (page: BytePage, offset: number, length: number) => void): void {
    if (count <= 0) return;
    const end = address + count;
    const first = Math.floor(address / PAGE_SIZE);
    const last = Math.floor((end - 1) / PAGE_SIZE);
    if (first === last) {
      const page = this.pages.get(first);
      if (page !== undefined) visit(page, address - first * PAGE_SIZE, count);
      return;
    }
    for (const page of this.opened(first, last + 1)) {
      const start = page.frame * PAGE_SIZE;
      const from = Math.max(address, start) - start;
      visit(page, from, Math.min(end, start + PAGE_SIZE) - start - from);
    }
  }

  // --- FirmwareBytes ---

  read32(address: bigint): number {
    const at = Number(address);
    if (at > LIMIT - 4) return 0xafaf_afaf;
    const offset = at % PAGE_SIZE;
    if (offset % 4 === 0) return this.peek((at - offset) / PAGE_SIZE)?.words[offset >> 2] ?? 0xafaf_afaf;
    const b = this.read(at, 4);
    return ((b[0] as number) | ((b[1] as number) << 8) | ((b[2] as number) << 16) | ((b[3] as number) << 24)) >>> 0;
  }

  read64(address: bigint): bigint {
    const at = Number(address);
    const offset = at % PAGE_SIZE;
    const page = offset % 4 === 0 && offset <= PAGE_SIZE - 8 && at <= LIMIT - 8 ? this.peek((at - offset) / PAGE_SIZE) : undefined;
    if (page === undefined) return BigInt(this.read32(address)) | (BigInt(this.read32(address + 4n)) << 32n);
    const high = page.words[(offset >> 2) + 1] as number;
    const low = page.words[offset >> 2] as number;
    return high < 0x20_0000 ? BigInt(high * 0x1_0000_0000 + low) : (BigInt(high) << 32n) | BigInt(low);
  }

  write32(address: bigint, value: number): void {
    const at = Number(address);
    if (at > LIMIT - 4) return;
    const offset = at % PAGE_SIZE;
    if (offset % 4 === 0) {
      const page = this.page((at - offset) / PAGE_SIZE);
      page.words[offset >> 2] = value;
      page.shadowWords[offset >> 2] = (page.shadowWords[offset >> 2] as number) | WRITTEN_WORD;
    } else {
      this.write(at, Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24));
    }
  }

  write64(address: bigint, value: bigint): void {
    const at = Number(address);
    const offset = at % PAGE_SIZE;
    const low = Number(BigInt.asUintN(32, value));
    const high = Number(BigInt.asUintN(32, value >> 32n));
    if (offset % 4 !== 0 || offset > PAGE_SIZE - 8 || at > LIMIT - 8) {
      this.write32(address, low);
      this.write32(address + 4n, high);
      return;
    }
    const { words, shadowWords } = this.page((at - offset) / PAGE_SIZE);
    const i = offset >> 2;
    words[i] = low;
    words[i + 1] = high;
    shadowWords[i] = (shadowWords[i] as number) | WRITTEN_WORD;
    shadowWords[i + 1] = (shadowWords[i + 1] as number) | WRITTEN_WORD;
  }

  fill(address: bigint, length: bigint, value: number): void {
    const at = Number(address);
    const count = Number(length);
    if (at + count <= LIMIT) this.set(at, count, value);
  }
}

function setBits(page: BytePage, offset: number, length: number, bits: number): void {
  const { shadow, shadowWords } = page;
  const end = offset + length;
  const word = bits * WRITTEN_WORD;
  let i = offset;
  for (; i < end && i % 4 !== 0; i++) shadow[i] = (shadow[i] as number) | bits;
  for (; i + 4 <= end; i += 4) shadowWords[i >> 2] = (shadowWords[i >> 2] as number) | word;
  for (; i < end; i++) shadow[i] = (shadow[i] as number) | bits;
}

function clearBits(page: BytePage, offset: number, length: number, bits: number): void {
  const { shadow, shadowWords } = page;
  const end = offset + length;
  const word = ~(bits * WRITTEN_WORD);
  let i = offset;
  for (; i < end && i % 4 !== 0; i++) shadow[i] = (shadow[i] as number) & ~bits;
  for (; i + 4 <= end; i += 4) shadowWords[i >> 2] = (shadowWords[i >> 2] as number) & word;
  for (; i < end; i++) shadow[i] = (shadow[i] as number) & ~bits;
}

function copyBit(target: Uint8Array, to: number, source: Uint8Array, from: number): void {
  target[to] = ((target[to] as number) & ~WRITTEN) | ((source[from] as number) & WRITTEN);
}

// Loads and stores of a running script. The common case (an aligned scalar in a page that was touched lately, all of it
// the script's and written) costs a few tests; everything else takes the slow way, which looks at each byte.
//
//   A1  a load gives a word, or an Unwritten when some byte was never written;
//   A2  an access that the marks forbid is judged and reported, and then done as hardware would do it, unless nothing
//       answers at the address, which ends the run.

import { BytePage, type Bytes, WRITTEN } from '../machine/bytes';
import { hex, PAGE_SIZE } from '../uefi/units';
import { type MemoryCheck, OWNED, READ_ONLY, type Verdict } from './memory-check';
import { convert, type Scalar } from './scalar';
import { Unwritten, type Value } from './unwritten';
import { high32, joinWord, type Word } from './words';

/** What the memory asks of the runner. */
export interface MemoryOwner {
  /** Reports the use of an unwritten value and gives what its bytes say. */
  use(value: Value, site: number): Word;
  /** Counts a bad access without looking into it (true), or says that it is to be judged. */
  countOnly(site: number): boolean;
  /** Reports a judged access; ends the run when it is fatal. */
  bad(verdict: Verdict, site: number): void;
  /** An access through an address that no page can have. */
  wild(address: Word, size: number, writing: boolean, site: number): never;
  /** A page is about to come into being. */
  pageLimit(site: number): void;
  /** Most pages that may come into being. */
  readonly maxPages: number;
}

const READABLE = WRITTEN | OWNED;
const WRITABLE = OWNED | READ_ONLY;
const ONES = 0x0101_0101;
const READABLE4 = READABLE * ONES;
const WRITABLE4 = WRITABLE * ONES;
const OWNED4 = OWNED * ONES;
const WAYS = 256;
const LIMIT = 2 ** 53;

/** Where an access of several bytes lies, byte by byte. */
type Visit = (page: BytePage, offset: number, index: number) => void;

export type Memory = ReturnType<typeof createMemory>;

/** Makes the access functions over some bytes; they are closures so that compiled scripts call them directly. */
export function createMemory(bytes: Bytes, check: MemoryCheck, owner: MemoryOwner) {
  const cache: BytePage[] = new Array<BytePage>(WAYS).fill(new BytePage(-1));

  /** The page of a frame, made when there is none; the cache holds it afterwards. */
  function pageOf(frame: number, site: number): BytePage {
    const cached = cache[frame & (WAYS - 1)] as BytePage;
    if (cached.frame === frame) return cached;
    let page = bytes.peek(frame);
    if (page === undefined) {
      if (bytes.pagesTouched >= owner.maxPages) owner.pageLimit(site);
      page = bytes.page(frame);
    }
    cache[frame & (WAYS - 1)] = page;
    return page;
  }

  function each(address: number, size: number, site: number, visit: Visit): void {
    for (let i = 0; i < size; ) {
      const at = address + i;
      const offset = at % PAGE_SIZE;
      const page = pageOf((at - offset) / PAGE_SIZE, site);
      for (let o = offset; o < PAGE_SIZE && i < size; o++, i++) visit(page, o, i);
    }
  }

  /** A word that may be an address, as a number; ends the run when no memory can be there. */
  function addressOf(address: Value, size: number, writing: boolean, site: number): number {
    const word = typeof address === 'object' ? owner.use(address, site) : address;
    if (typeof word !== 'number' || word + size > LIMIT) return owner.wild(word, size, writing, site);
    return word;
  }

  /** Judges an access unless the script may make it; true when the bytes are registers. */
  function allow(address: number, size: number, writing: boolean, site: number): boolean {
    const bad = check.firstBad(address, size, writing);
    if (bad < 0) return false;
    const kind = check.space(address + bad);
    if (kind !== undefined && owner.countOnly(site)) return kind === 'registers';
    const verdict = check.judge(address, size, writing, address + bad);
    owner.bad(verdict, site);
    return verdict.registers;
  }

  const scratch = new Uint8Array(8);

  function wordFrom(size: number): Word {
    const low =
      (scratch[0] as number) + (scratch[1] as number) * 0x100 + (scratch[2] as number) * 0x1_0000 + (scratch[3] as number) * 0x100_0000;
    if (size <= 4) return low;
    const high =
      (scratch[4] as number) + (scratch[5] as number) * 0x100 + (scratch[6] as number) * 0x1_0000 + (scratch[7] as number) * 0x100_0000;
    return joinWord(high, low);
  }

  function toScratch(value: Word): void {
    const low = typeof value === 'number' ? value >>> 0 : Number(BigInt.asUintN(32, value));
    const high = high32(value);
    for (let i = 0; i < 4; i++) {
      scratch[i] = low >>> (8 * i);
      scratch[i + 4] = high >>> (8 * i);
    }
  }

  function slowLoad(pointer: Value, kind: Scalar, site: number): Value {
    const address = addressOf(pointer, kind.size, false, site);
    const owned = check.firstBad(address, kind.size, false) < 0;
    const registers = !owned && allow(address, kind.size, false, site);
    if (registers) return convert(kind.size === 8 ? 0xffff_ffff_ffff_ffffn : 0xffff_ffff, kind);
    let mask = 0;
    scratch.fill(0);
    each(address, kind.size, site, (page, offset, i) => {
      scratch[i] = page.data[offset] as number;
      if (((page.shadow[offset] as number) & WRITTEN) === 0) mask |= 1 << i;
    });
    const value = convert(wordFrom(kind.size), kind);
    return mask === 0 || !owned ? value : new Unwritten(value, mask, hex(address));
  }

  function slowStore(pointer: Value, size: number, value: Value, site: number): void {
    const address = addressOf(pointer, size, true, site);
    if (allow(address, size, true, site)) return;
    let mask = 0;
    if (typeof value === 'object') {
      mask = value.mask;
      toScratch(value.value);
    } else toScratch(value);
    each(address, size, site, (page, offset, i) => {
      page.data[offset] = scratch[i] as number;
      const bits = page.shadow[offset] as number;
      page.shadow[offset] = mask & (1 << i) ? bits & ~WRITTEN : bits | WRITTEN;
    });
  }

  const U8: Scalar = { name: 'u8', size: 1, signed: false };
  const S8: Scalar = { name: 's8', size: 1, signed: true };
  const U16: Scalar = { name: 'u16', size: 2, signed: false };
  const S16: Scalar = { name: 's16', size: 2, signed: true };
  const U32: Scalar = { name: 'u32', size: 4, signed: false };
  const S32: Scalar = { name: 's32', size: 4, signed: true };
  const U64: Scalar = { name: 'u64', size: 8, signed: false };
  const S64: Scalar = { name: 's64', size: 8, signed: true };

  /** Puts the page of an address into the cache when the script may touch it, so that the next access is fast. */
  function warm(address: Value): void {
    if (typeof address !== 'number') return;
    const frame = Math.floor(address / PAGE_SIZE);
    const page = bytes.peek(frame);
    if (page !== undefined) cache[frame & (WAYS - 1)] = page;
  }

  function load1(a: Value, s: number): Value {
    if (typeof a === 'number') {
      const f = Math.floor(a / PAGE_SIZE);
      const p = cache[f & (WAYS - 1)] as BytePage;
      if (p.frame === f) {
        const o = a - f * PAGE_SIZE;
        if (((p.shadow[o] as number) & READABLE) === READABLE) return p.data[o] as number;
      } else warm(a);
    }
    return slowLoad(a, U8, s);
  }

  function load1s(a: Value, s: number): Value {
    const v = load1(a, s);
    return typeof v === 'number' ? (v << 24) >> 24 : slowLoad(a, S8, s);
  }

  function load2(a: Value, s: number): Value {
    if (typeof a === 'number') {
      const f = Math.floor(a / PAGE_SIZE);
      const p = cache[f & (WAYS - 1)] as BytePage;
      if (p.frame === f) {
        const o = a - f * PAGE_SIZE;
        if (o < PAGE_SIZE - 1 && ((p.shadow[o] as number) & (p.shadow[o + 1] as number) & READABLE) === READABLE) {
          return (p.data[o] as number) | ((p.data[o + 1] as number) << 8);
        }
      } else warm(a);
    }
    return slowLoad(a, U16, s);
  }

  function load2s(a: Value, s: number): Value {
    const v = load2(a, s);
    return typeof v === 'number' ? (v << 16) >> 16 : slowLoad(a, S16, s);
  }

  function load4(a: Value, s: number): Value {
    if (typeof a === 'number') {
      const f = Math.floor(a / PAGE_SIZE);
      const p = cache[f & (WAYS - 1)] as BytePage;
      if (p.frame === f) {
        const o = a - f * PAGE_SIZE;
        if ((o & 3) === 0 && ((p.shadowWords[o >> 2] as number) & READABLE4) === READABLE4) return p.words[o >> 2] as number;
      } else warm(a);
    }
    return slowLoad(a, U32, s);
  }

  function load4s(a: Value, s: number): Value {
    if (typeof a === 'number') {
      const f = Math.floor(a / PAGE_SIZE);
      const p = cache[f & (WAYS - 1)] as BytePage;
      if (p.frame === f) {
        const o = a - f * PAGE_SIZE;
        if ((o & 3) === 0 && ((p.shadowWords[o >> 2] as number) & READABLE4) === READABLE4) return (p.words[o >> 2] as number) | 0;
      } else warm(a);
    }
    return slowLoad(a, S32, s);
  }

  function load8(a: Value, s: number): Value {
    if (typeof a === 'number') {
      const f = Math.floor(a / PAGE_SIZE);
      const p = cache[f & (WAYS - 1)] as BytePage;
      if (p.frame === f) {
        const o = a - f * PAGE_SIZE;
        if ((o & 3) === 0 && o <= PAGE_SIZE - 8) {
          const i = o >> 2;
          if (((p.shadowWords[i] as number) & (p.shadowWords[i + 1] as number) & READABLE4) === READABLE4) {
            return joinWord(p.words[i + 1] as number, p.words[i] as number);
          }
        }
      } else warm(a);
    }
    return slowLoad(a, U64, s);
  }

  function load8s(a: Value, s: number): Value {
    const v = load8(a, s);
    if (typeof v === 'number') return v;
    return typeof v === 'bigint' ? convert(v, S64) : slowLoad(a, S64, s);
  }

  function store1<T extends Value>(a: Value, v: T, s: number): T {
    if (typeof a === 'number' && typeof v === 'number') {
      const f = Math.floor(a / PAGE_SIZE);
      const p = cache[f & (WAYS - 1)] as BytePage;
      if (p.frame === f) {
        const o = a - f * PAGE_SIZE;
        if (((p.shadow[o] as number) & WRITABLE) === OWNED) {
          p.data[o] = v;
          p.shadow[o] = READABLE;
          return v;
        }
      } else warm(a);
    }
    slowStore(a, 1, v, s);
    return v;
  }

  function store2<T extends Value>(a: Value, v: T, s: number): T {
    if (typeof a === 'number' && typeof v === 'number') {
      const f = Math.floor(a / PAGE_SIZE);
      const p = cache[f & (WAYS - 1)] as BytePage;
      if (p.frame === f) {
        const o = a - f * PAGE_SIZE;
        if (o < PAGE_SIZE - 1 && ((p.shadow[o] as number) & WRITABLE) === OWNED && ((p.shadow[o + 1] as number) & WRITABLE) === OWNED) {
          p.data[o] = v;
          p.data[o + 1] = v >> 8;
          p.shadow[o] = READABLE;
          p.shadow[o + 1] = READABLE;
          return v;
        }
      } else warm(a);
    }
    slowStore(a, 2, v, s);
    return v;
  }

  function store4<T extends Value>(a: Value, v: T, s: number): T {
    if (typeof a === 'number' && typeof v === 'number') {
      const f = Math.floor(a / PAGE_SIZE);
      const p = cache[f & (WAYS - 1)] as BytePage;
      if (p.frame === f) {
        const o = a - f * PAGE_SIZE;
        if ((o & 3) === 0 && ((p.shadowWords[o >> 2] as number) & WRITABLE4) === OWNED4) {
          p.words[o >> 2] = v;
          p.shadowWords[o >> 2] = READABLE4;
          return v;
        }
      } else warm(a);
    }
    slowStore(a, 4, v, s);
    return v;
  }

  function store8<T extends Value>(a: Value, v: T, s: number): T {
    if (typeof a === 'number' && typeof v === 'number') {
      const f = Math.floor(a / PAGE_SIZE);
      const p = cache[f & (WAYS - 1)] as BytePage;
      if (p.frame === f) {
        const o = a - f * PAGE_SIZE;
        if ((o & 3) === 0 && o <= PAGE_SIZE - 8) {
          const i = o >> 2;
          if (((p.shadowWords[i] as number) & WRITABLE4) === OWNED4 && ((p.shadowWords[i + 1] as number) & WRITABLE4) === OWNED4) {
            p.words[i] = v;
            p.words[i + 1] = Math.floor(v / 0x1_0000_0000);
            p.shadowWords[i] = READABLE4;
            p.shadowWords[i + 1] = READABLE4;
            return v;
          }
        }
      } else warm(a);
    }
    slowStore(a, 8, v, s);
    return v;
  }

  /** The bits `shift` … of `size` bytes at an address, as a value of `kind`; unwritten when a byte that holds one of them is. */
  function loadBits(a: Value, size: number, shift: number, width: number, kind: Scalar, s: number): Value {
    const { value, mask, address } = bitsAt(a, size, false, s);
    const raw = (value >> BigInt(shift)) & ((1n << BigInt(width)) - 1n);
    const word = convert(toWord(kind.signed ? BigInt.asIntN(width, raw) : raw), kind);
    return mask === 0 ? word : new Unwritten(word, 0xff, hex(address));
  }

  /** Stores into bits and gives back the value cut to them. */
  function storeBits(a: Value, size: number, shift: number, width: number, kind: Scalar, given: Value, s: number): Value {
    const { value, address } = bitsAt(a, size, true, s);
    const field = ((1n << BigInt(width)) - 1n) << BigInt(shift);
    const unwritten = typeof given === 'object';
    const bits = (BigInt(unwritten ? given.value : given) << BigInt(shift)) & field;
    let merged = (value & ~field) | bits;
    each(address, size, s, (page, offset) => {
      page.data[offset] = Number(merged & 0xffn);
      const marks = page.shadow[offset] as number;
      page.shadow[offset] = unwritten ? marks & ~WRITTEN : marks | WRITTEN;
      merged >>= 8n;
    });
    if (unwritten) return given;
    const raw = bits >> BigInt(shift);
    return convert(toWord(kind.signed ? BigInt.asIntN(width, raw) : raw), kind);
  }

  function bitsAt(a: Value, size: number, writing: boolean, s: number): { value: bigint; mask: number; address: number } {
    const address = addressOf(a, size, writing, s);
    allow(address, size, writing, s);
    let value = 0n;
    let mask = 0;
    each(address, size, s, (page, offset, i) => {
      value |= BigInt(page.data[offset] as number) << BigInt(8 * i);
      if (((page.shadow[offset] as number) & WRITTEN) === 0) mask |= 1 << i;
    });
    return { value, mask, address };
  }

  function toWord(value: bigint): Word {
    return value <= 9007199254740991n && value >= -9007199254740991n ? Number(value) : value;
  }

  /** Copies an object of `size` bytes with what is known of its bytes; gives back the destination. */
  function copy(to: Value, from: Value, size: number, s: number): Value {
    if (size === 0) return to;
    const source = addressOf(from, size, false, s);
    const target = addressOf(to, size, true, s);
    const fromRegisters = allow(source, size, false, s);
    if (allow(target, size, true, s)) return to;
    reserve(target, size, s);
    if (fromRegisters) bytes.set(target, size, 0xff);
    else bytes.copy(target, source, size);
    return to;
  }

  /** Fills a range. */
  function fill(to: Value, size: number, value: number, s: number): void {
    if (size === 0) return;
    const target = addressOf(to, size, true, s);
    if (allow(target, size, true, s)) return;
    reserve(target, size, s);
    bytes.set(target, size, value);
  }

  /** Makes sure that the pages of a range may come into being. */
  function reserve(address: number, size: number, s: number): void {
    const pages = Math.floor((address + size - 1) / PAGE_SIZE) - Math.floor(address / PAGE_SIZE) + 1;
    if (bytes.pagesTouched + pages > owner.maxPages) {
      let missing = 0;
      const first = Math.floor(address / PAGE_SIZE);
      for (let i = 0; i < pages; i++) if (bytes.peek(first + i) === undefined) missing++;
      if (bytes.pagesTouched + missing > owner.maxPages) owner.pageLimit(s);
    }
  }

  /** Checked bytes for a builtin: what it reads it uses. */
  function loadBytes(from: Word, size: number, s: number): Uint8Array {
    if (size === 0) return new Uint8Array(0);
    const address = addressOf(from, size, false, s);
    if (check.firstBad(address, size, false) >= 0) {
      if (allow(address, size, false, s)) return new Uint8Array(size).fill(0xff);
    } else {
      const bad = bytes.firstWithout(address, size, WRITTEN);
      if (bad >= 0) owner.use(new Unwritten(0, 1, hex(address + bad)), s);
    }
    return bytes.read(address, size);
  }

  function storeBytes(to: Word, data: Uint8Array, s: number): void {
    if (data.length === 0) return;
    const address = addressOf(to, data.length, true, s);
    if (allow(address, data.length, true, s)) return;
    reserve(address, data.length, s);
    bytes.write(address, data);
  }

  return {
    load1,
    load1s,
    load2,
    load2s,
    load4,
    load4s,
    load8,
    load8s,
    store1,
    store2,
    store4,
    store8,
    loadBits,
    storeBits,
    copy,
    fill,
    loadBytes,
    storeBytes,
    pageOf,
  };
}

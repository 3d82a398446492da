// Who may touch what: marks on the shadow of simulated memory that say which bytes are the script's, the ledger behind
// them, and the words for an access that goes astray.
//
//   C1  a byte is the script's (OWNED) when it lies in a pool buffer or page run that it allocated and has not freed, in a
//       variable that is alive, in a global or a string of its image, or in something the firmware handed out;
//   C2  what the script may only read (strings, const objects, tables of the firmware) is also marked READ_ONLY;
//   C3  a page that comes into being after an allocation gets its marks from the ledger, so that a large allocation
//       costs nothing until it is used;
//   C4  the ledger's blocks and the static regions do not overlap, as long as the firmware hands out free memory only;
//   C5  a page run is as long as the firmware makes it: rounded up to the granule of its type, both when it is given out
//       and when it is taken back.

import type { Note } from '../base/finding';
import { type BytePage, type Bytes, WRITTEN } from '../machine/bytes';
import { memoryTypeName } from '../uefi/memory-type';
import { hex, PAGE_SIZE } from '../uefi/units';
import type { Detail } from './findings';
import { type Block, Ledger } from './ledger';
import { counted } from './macro-expansion';

/** Shadow bits beside WRITTEN (C1, C2). */
export const OWNED = 2;
export const READ_ONLY = 4;

/** Marks in four bytes. */
const WRITTEN_WORD = WRITTEN * 0x0101_0101;
const READ_MASK = OWNED * 0x0101_0101;
const WRITE_MASK = (OWNED | READ_ONLY) * 0x0101_0101;

/** Something with a fixed place: a global, a string, a table of the firmware. Half-open. */
export interface Region {
  readonly start: number;
  readonly end: number;
  /** For messages: `the global Table`, `the string "abc"`. */
  readonly what: string;
}

/** What answers at an address. */
export type Space = 'memory' | 'registers' | 'reserved';

export interface CheckSurroundings {
  /** Findings of this site carry a note that leads to it. */
  note(site: number, message: string): Note;
  /** Names a place in the stack: the variable that it is in or next to. */
  nameStack(address: number): { readonly what: string; readonly rule: string } | undefined;
  /** What answers at an address; undefined when nothing does. */
  spaceAt(address: number): Space | undefined;
  /** Whose memory an address is, as far as the firmware knows; undefined when it is free. */
  whoseMemory(address: number): string | undefined;
  /** Bytes in whose multiples the firmware gives out and takes back pages of a type. */
  granuleOf(memoryType: number): number;
}

/** What became of looking into a bad access. */
export interface Verdict {
  readonly rule: string;
  readonly detail: Detail;
  /** Nothing answers at that address, so C cannot go on. */
  readonly fatal: boolean;
  /** The bytes there are not memory: reads give ones, writes are lost. */
  readonly registers: boolean;
}

function bytes(count: number): string {
  return count === 1 ? '1 byte' : `${count} bytes`;
}

export class MemoryCheck {
  readonly ledger = new Ledger();
  private regions: Region[] = [];
  private readonly areas: Region[] = [];
  private sorted = true;

  constructor(
    private readonly memory: Bytes,
    private readonly around: CheckSurroundings,
  ) {
    memory.marker = (page) => this.markNew(page);
    // What an earlier script owned, e.g. a PEIM, is not this one's.
    for (const page of memory.touched(0, Number.POSITIVE_INFINITY)) {
      const { shadowWords } = page;
      for (let i = 0; i < shadowWords.length; i++) shadowWords[i] = (shadowWords[i] as number) & WRITTEN_WORD;
    }
  }

  /** C3. */
  private markNew(page: BytePage): void {
    const start = page.frame * PAGE_SIZE;
    for (const block of this.ledger.within(start, start + PAGE_SIZE)) {
      page.shadow.fill(OWNED, Math.max(block.start - start, 0), Math.min(block.end - start, PAGE_SIZE));
    }
  }

  /** What answers at an address; undefined when nothing does. */
  space(address: number): Space | undefined {
    return this.around.spaceAt(address);
  }

  // --- what the script gets and gives back ---

  allocated(asked: Block): void {
    const { ledger, memory } = this;
    const block = asked.kind === 'pages' ? { ...asked, end: this.roundedEnd(asked.start, asked.end, asked.memoryType) } : asked;
    // Memory that the firmware hands out is free, so an overlapping block is one that went away unseen.
    const end = Math.max(block.end, block.start + 1);
    const below = ledger.before(block.start);
    const above = ledger.after(block.start);
    if ((below !== undefined && below.end > block.start) || below?.start === block.start || (above !== undefined && above.start < end)) {
      if (below?.start === block.start) ledger.remove(below);
      for (const stale of [...ledger.within(block.start, end)]) ledger.remove(stale);
    }
    ledger.add(block);
    if (block.end - block.start <= PAGE_SIZE) this.setShadow(block.start, block.end - block.start, OWNED);
    else {
      for (const page of memory.touched(Math.floor(block.start / PAGE_SIZE), Math.ceil(block.end / PAGE_SIZE))) {
        const start = page.frame * PAGE_SIZE;
        page.shadow.fill(OWNED, Math.max(block.start - start, 0), Math.min(block.end - start, PAGE_SIZE));
      }
    }
  }

  /** End of a page run that begins at `start`, as the firmware rounds it (C5). */
  private roundedEnd(start: number, end: number, memoryType: number): number {
    const granule = this.around.granuleOf(memoryType);
    return start + Math.ceil((end - start) / granule) * granule;
  }

  /** End of a range of pages to be freed, rounded as for the block that it begins in. */
  private freeEnd(start: number, end: number): number {
    const block = this.ledger.at(start);
    return block?.kind === 'pages' ? this.roundedEnd(start, end, block.memoryType) : end;
  }

  /** Takes a range of pages or the pool buffer at `start` away from the script; `askedEnd` as the call says it. */
  freed(kind: 'pool' | 'pages', start: number, askedEnd: number, site: number): void {
    const { ledger, memory } = this;
    const end = kind === 'pages' ? this.freeEnd(start, askedEnd) : askedEnd;
    if (kind === 'pool') {
      const block = ledger.before(start);
      if (block === undefined || block.start !== start || block.kind !== 'pool') return;
      ledger.remove(block);
      ledger.remember(block, site);
      memory.unmark(block.start, block.end - block.start, OWNED);
      return;
    }
    for (const block of [...ledger.within(start, end)]) {
      if (block.kind !== 'pages') continue;
      ledger.remove(block);
      if (block.start < start) ledger.add({ ...block, end: start });
      if (block.end > end) ledger.add({ ...block, start: end });
      ledger.remember({ ...block, start: Math.max(block.start, start), end: Math.min(block.end, end) }, site);
    }
    memory.unmark(start, end - start, OWNED);
  }

  /** Everything that lies at fixed places is the script's to read, and to write unless `readOnly`. */
  share(region: Region, readOnly: boolean): void {
    this.regions.push(region);
    this.sorted = false;
    const first = Math.floor(region.start / PAGE_SIZE);
    for (let frame = first; frame * PAGE_SIZE < region.end; frame++) this.memory.page(frame);
    this.memory.mark(region.start, region.end - region.start, readOnly ? OWNED | READ_ONLY : OWNED);
  }

  /** An area that is not the script's but has a name, e.g. an image's code; what is shared may lie in it. */
  name(area: Region): void {
    this.areas.push(area);
  }

  /** Sets the shadow of a range that lies in at most two pages, when they exist. */
  private setShadow(start: number, length: number, bits: number): void {
    const offset = start % PAGE_SIZE;
    const frame = (start - offset) / PAGE_SIZE;
    const first = Math.min(length, PAGE_SIZE - offset);
    this.memory.peek(frame)?.shadow.fill(bits, offset, offset + first);
    if (first < length) this.memory.peek(frame + 1)?.shadow.fill(bits, 0, length - first);
  }

  /** Offset of the first byte of a range that the script may not touch in that way; -1 when it may touch all. */
  firstBad(start: number, count: number, writing: boolean): number {
    let at = start;
    const end = start + count;
    while (at < end) {
      const offset = at % PAGE_SIZE;
      const frame = (at - offset) / PAGE_SIZE;
      const stop = Math.min(end, at - offset + PAGE_SIZE);
      const page = this.memory.peek(frame);
      if (page === undefined) {
        const block = this.ledger.at(at);
        if (block === undefined) return at - start;
        at = Math.min(stop, block.end);
        continue;
      }
      const { shadow, shadowWords } = page;
      const base = at - offset;
      while (at < stop) {
        const o = at - base;
        // Four at a time where nothing is wrong.
        if ((o & 3) === 0 && at + 4 <= stop && ((shadowWords[o >> 2] as number) & (writing ? WRITE_MASK : READ_MASK)) === READ_MASK)
          at += 4;
        else {
          const bits = shadow[o] as number;
          if ((bits & OWNED) === 0 || (writing && (bits & READ_ONLY) !== 0)) return at - start;
          at++;
        }
      }
    }
    return -1;
  }

  // --- the words ---

  private regionNear(address: number): Region | undefined {
    if (!this.sorted) {
      this.regions.sort((a, b) => a.start - b.start);
      this.sorted = true;
    }
    const { regions } = this;
    let low = -1;
    let high = regions.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((regions[middle] as Region).start <= address) low = middle;
      else high = middle - 1;
    }
    const below = regions[low];
    const above = regions[low + 1];
    if (below !== undefined && address < below.end) return below;
    const toBelow = below === undefined ? Number.POSITIVE_INFINITY : address - below.end;
    const toAbove = above === undefined ? Number.POSITIVE_INFINITY : above.start - address;
    if (Math.min(toBelow, toAbove) > 256) return undefined;
    return toBelow <= toAbove ? below : above;
  }

  private describe(block: Block): string {
    return block.kind === 'pool'
      ? `a pool buffer of ${bytes(block.end - block.start)} at ${hex(block.start)} (${memoryTypeName(block.memoryType)})`
      : `a run of ${counted((block.end - block.start) / PAGE_SIZE, 'page')} at ${hex(block.start)} (${memoryTypeName(block.memoryType)})`;
  }

  /** What lies at an address, as far as the script has to do with it; undefined when it has not. */
  describeAddress(address: number): string | undefined {
    const from = (site: number, how: string) => {
      const { place } = this.around.note(site, '');
      return place ? `, ${how} at ${place.file}:${place.line}` : '';
    };
    const block = this.ledger.at(address);
    const into = (start: number) => (address > start ? `${bytes(address - start)} into ` : '');
    if (block) return `${into(block.start)}${this.describe(block)}${from(block.site, 'allocated')}`;
    const freed = this.ledger.freedAt(address);
    if (freed) return `freed memory: ${into(freed.start)}${this.describe(freed)}${from(freed.freedAt, 'freed')}`;
    const region = this.regionNear(address);
    if (region && address >= region.start && address < region.end) return `${into(region.start)}${region.what}`;
    return this.areas.find(({ start, end }) => address >= start && address < end)?.what;
  }

  /** The script's allocation that an address is in, in words, and who made it; undefined when there is none. */
  allocationAt(address: number): { readonly what: string; readonly note: Note } | undefined {
    const block = this.ledger.at(address);
    if (block === undefined) return undefined;
    const into = address > block.start ? `${bytes(address - block.start)} into ` : 'at the start of ';
    return { what: into + this.describe(block), note: this.around.note(block.site, 'it was allocated here') };
  }

  /** Looks into an access of `size` bytes at `address` whose byte at `bad` may not be touched so. */
  judge(address: number, size: number, writing: boolean, bad: number): Verdict {
    const verb = writing ? 'write' : 'read';
    const what = `${verb} of ${bytes(size)} at ${hex(address)}`;
    const range = { start: BigInt(address), end: BigInt(address) + BigInt(size) };
    const kind = this.space(bad);
    const verdict = (rule: string, message: string, notes: readonly Note[] = [], remedy?: string): Verdict => ({
      rule,
      detail: { message, range, notes, ...(remedy ? { remedy } : {}) },
      fatal: kind === undefined,
      registers: kind === 'registers',
    });
    if (bad < PAGE_SIZE) {
      return verdict(
        'null-dereference',
        `${what} through a NULL pointer`,
        [],
        'Check the pointer, and the status of what should have set it.',
      );
    }
    const page = this.memory.peek(Math.floor(bad / PAGE_SIZE));
    const marks = page === undefined ? 0 : (page.shadow[bad % PAGE_SIZE] as number);
    if ((marks & OWNED) !== 0) {
      const region = this.regionNear(bad);
      return verdict('read-only-write', `${what} changes ${region?.what ?? 'memory that may only be read'}`);
    }
    const freed = this.ledger.freedAt(bad);
    if (freed !== undefined) {
      return verdict('use-after-free', `${what} in ${this.describe(freed)} that has been freed`, [
        this.around.note(freed.site, 'it was allocated here'),
        this.around.note(freed.freedAt, 'it was freed here'),
      ]);
    }
    const near = this.neighbour(bad);
    if (near !== undefined) {
      return verdict('out-of-bounds', `${what} is ${near.where} ${this.describe(near.block)}`, [
        this.around.note(near.block.site, 'it was allocated here'),
      ]);
    }
    const stack = this.around.nameStack(bad);
    if (stack !== undefined) return verdict(stack.rule, `${what} is ${stack.what}`);
    const area = this.areas.find(({ start, end }) => bad >= start && bad < end);
    if (area !== undefined) {
      return verdict(writing ? 'firmware-write' : 'unowned-access', `${what} lies in ${area.what}, which is not the script's`);
    }
    const region = this.regionNear(bad);
    if (region !== undefined) {
      const where =
        bad >= region.end ? `${bytes(bad - region.end + 1)} past the end of` : `${bytes(region.start - bad)} before the start of`;
      return verdict('out-of-bounds', `${what} reaches ${where} ${region.what}`);
    }
    if (kind === undefined) {
      return verdict('no-memory', `${what}: the platform has nothing at that address`, [], 'The processor takes an exception here.');
    }
    if (kind === 'registers') {
      return verdict(
        'register-access',
        `${what} goes to memory-mapped I/O, whose devices are not simulated: reads give ones and writes are lost`,
      );
    }
    const owner = this.around.whoseMemory(bad);
    if (owner === undefined) {
      return verdict(
        'unowned-access',
        `${what}: the script has not allocated this memory`,
        [],
        'Allocate it with AllocatePages or AllocatePool first.',
      );
    }
    return verdict(writing ? 'firmware-write' : 'unowned-access', `${what}: this memory is ${owner}, not the script's`);
  }

  /** A live block just below or above an address. */
  private neighbour(address: number): { readonly block: Block; readonly where: string } | undefined {
    const below = this.ledger.before(address);
    const above = this.ledger.after(address);
    const reach = (block: Block): number => (block.kind === 'pool' ? 64 : PAGE_SIZE);
    const past = below === undefined ? Number.POSITIVE_INFINITY : address - below.end;
    const short = above === undefined ? Number.POSITIVE_INFINITY : above.start - address;
    if (below !== undefined && past <= short && past < reach(below)) {
      return { block: below, where: past === 0 ? 'right past the end of' : `${bytes(past)} past the end of` };
    }
    if (above !== undefined && short < reach(above)) return { block: above, where: `${bytes(short)} before` };
    return undefined;
  }

  /** What is wrong with freeing a pool buffer, or pages; undefined when nothing is. */
  judgeFree(kind: 'pool' | 'pages', start: number, askedEnd: number): { readonly rule: string; readonly detail: Detail } | undefined {
    const end = kind === 'pages' ? this.freeEnd(start, askedEnd) : askedEnd;
    const block = this.ledger.before(start);
    const call = kind === 'pool' ? 'FreePool' : 'FreePages';
    if (kind === 'pool') {
      if (block !== undefined && block.kind === 'pool' && block.start === start) return undefined;
    } else if (this.coveredByPages(start, end)) return undefined;
    const freed = this.ledger.freedAt(start);
    if (freed !== undefined && freed.kind === kind && (block === undefined || start >= block.end)) {
      return {
        rule: 'double-free',
        detail: {
          message: `${call} of ${hex(start)}, which has been freed before`,
          notes: [this.around.note(freed.site, 'it was allocated here'), this.around.note(freed.freedAt, 'it was freed here')],
        },
      };
    }
    if (block !== undefined && start < block.end) {
      const notes = [this.around.note(block.site, 'it was allocated here')];
      if (kind === 'pages' && block.kind === 'pages') {
        const asked = (askedEnd - start) / PAGE_SIZE;
        return {
          rule: 'wrong-page-count',
          detail: {
            message: `FreePages of ${asked} pages at ${hex(start)}, where ${(block.end - start) / PAGE_SIZE} pages are allocated`,
            remedy: 'Free as many pages as were allocated.',
            notes,
          },
        };
      }
      const message =
        block.kind === kind
          ? `${call} of ${hex(start)}, which is ${bytes(start - block.start)} inside ${this.describe(block)}`
          : `${call} of ${hex(start)}, which is in ${this.describe(block)}`;
      return {
        rule: 'bad-free',
        detail: { message, remedy: `Free it with ${block.kind === 'pool' ? 'FreePool' : 'FreePages'} at ${hex(block.start)}.`, notes },
      };
    }
    if (start === 0) return { rule: 'bad-free', detail: { message: `${call} of a NULL pointer` } };
    const owner = this.around.whoseMemory(start);
    return {
      rule: 'bad-free',
      detail: { message: `${call} of ${hex(start)}, which the script has not allocated${owner ? `: it is ${owner}` : ''}` },
    };
  }

  private coveredByPages(start: number, end: number): boolean {
    let at = start;
    while (at < end) {
      const block = this.ledger.at(at);
      if (block === undefined || block.kind !== 'pages') return false;
      at = block.end;
    }
    return end > start;
  }
}

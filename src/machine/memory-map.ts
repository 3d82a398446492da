// GetMemoryMap: from the page map, the bins and the GCD to EFI_MEMORY_DESCRIPTORs in EDK2's order (spec 4).
//
// EDK2 holds each descriptor against all before it; here the same partner is found by looking where it can stand, so that
// the map is built in linear time. In a page map that is no longer ordered all are looked at, as in EDK2.

import type { MemoryMapTable } from '../moment';
import { ATTRIBUTE_MASK, CACHE_MASK, EFI_MEMORY, GCD_PORT_IO } from '../uefi/attribute';
import {
  EfiConventionalMemory,
  EfiMaxMemoryType,
  EfiMemoryMappedIO,
  EfiMemoryMappedIOPortSpace,
  EfiPersistentMemory,
  EfiReservedMemoryType,
  EfiUnacceptedMemoryType,
} from '../uefi/memory-type';
import { positionOf } from '../uefi/units';
import type { AttributeTable } from './attribute-table';
import { type Bins, RUNTIME, SPECIAL } from './bins';
import { type Gcd, type GcdEntry, GcdPersistent, GcdReserved, GcdUnaccepted, isReported } from './gcd';
import type { Pages } from './pages';

/** What GetMemoryMap reports as DescriptorSize and DescriptorVersion (spec 1.3). */
export const DESCRIPTOR_SIZE = 48;
export const DESCRIPTOR_VERSION = 1;

const UNACCEPTED_MASK =
  EFI_MEMORY.RP |
  EFI_MEMORY.WP |
  EFI_MEMORY.XP |
  EFI_MEMORY.RO |
  EFI_MEMORY.UC |
  EFI_MEMORY.UCE |
  EFI_MEMORY.WC |
  EFI_MEMORY.WT |
  EFI_MEMORY.WB;

/** Below so many descriptors, copying one by one is faster than by columns. */
const FEW = 32;

/** Descriptors under construction: columns that grow, attributes interned. */
class Draft {
  type = new Uint32Array(64);
  frame = new Float64Array(64);
  pages = new Float64Array(64);
  attribute = new Uint32Array(64);
  length = 0;

  /** Begins anew with what room there is. */
  clear(): this {
    this.length = 0;
    return this;
  }

  /** Position behind the last page of a descriptor. */
  endOf(i: number): number {
    return (this.frame[i] as number) + (this.pages[i] as number);
  }

  push(type: number, frame: number, pages: number, attribute: number): void {
    const i = this.length++;
    if (i === this.type.length) this.grow();
    this.type[i] = type;
    this.frame[i] = frame;
    this.pages[i] = pages;
    this.attribute[i] = attribute;
  }

  private grow(): void {
    const longer = <T extends Float64Array | Uint32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const room = this.type.length * 2;
    this.type = longer(this.type, new Uint32Array(room));
    this.frame = longer(this.frame, new Float64Array(room));
    this.pages = longer(this.pages, new Float64Array(room));
    this.attribute = longer(this.attribute, new Uint32Array(room));
  }

  /** Adds the descriptors [from, to) of another draft. */
  append(other: Draft, from: number, to: number): void {
    if (to - from < FEW) {
      for (let i = from; i < to; i++) {
        this.push(other.type[i] as number, other.frame[i] as number, other.pages[i] as number, other.attribute[i] as number);
      }
      return;
    }
    while (this.length + to - from > this.type.length) this.grow();
    this.type.set(other.type.subarray(from, to), this.length);
    this.frame.set(other.frame.subarray(from, to), this.length);
    this.pages.set(other.pages.subarray(from, to), this.length);
    this.attribute.set(other.attribute.subarray(from, to), this.length);
    this.length += to - from;
  }

  /** Joins descriptor `i` with [frame, frame + pages) when type and attribute are equal and the two are adjacent. */
  absorb(i: number, type: number, frame: number, pages: number, attribute: number): boolean {
    if (this.type[i] !== type || this.attribute[i] !== attribute) return false;
    if (this.endOf(i) !== frame) {
      if (this.frame[i] !== frame + pages) return false;
      this.frame[i] = frame;
    }
    this.pages[i] = (this.pages[i] as number) + pages;
    return true;
  }

  /** True when SEQ-MERGE joins descriptor `i` with the one before it. */
  private joins(i: number): boolean {
    const last = i - 1;
    return (
      this.type[last] === this.type[i] &&
      this.attribute[last] === this.attribute[i] &&
      (this.frame[last] as number) + (this.pages[last] as number) === this.frame[i]
    );
  }

  /** SEQ-MERGE (spec 4.3). */
  mergeNeighbours(): void {
    let first = 1;
    while (first < this.length && !this.joins(first)) first++;
    if (first >= this.length) return;
    let kept = first;
    for (let i = first; i < this.length; i++) {
      const last = kept - 1;
      if (
        kept > 0 &&
        this.type[last] === this.type[i] &&
        this.attribute[last] === this.attribute[i] &&
        this.endOf(last) === this.frame[i]
      ) {
        this.pages[last] = (this.pages[last] as number) + (this.pages[i] as number);
        continue;
      }
      this.type[kept] = this.type[i] as number;
      this.frame[kept] = this.frame[i] as number;
      this.pages[kept] = this.pages[i] as number;
      this.attribute[kept] = this.attribute[i] as number;
      kept++;
    }
    this.length = kept;
  }
}

/** The drafts of every map: small maps are asked for often, and making columns takes longer than filling them. */
const RAM = new Draft();
const BINS = [new Draft(), new Draft()] as const;

/** The upper bound that GetMemoryMap demands of a buffer, in bytes (spec 4.1 step 3). */
export function requiredSize(pages: Pages, bins: Bins, gcd: Gcd): number {
  let count = pages.map.count + gcd.reported();
  for (let type = 0; type < EfiMaxMemoryType; type++) if (SPECIAL[type] && bins.number[type] !== 0) count += 2;
  return count * DESCRIPTOR_SIZE;
}

/**
 * True when a DEBUG build of GetMemoryMap stops (spec appendix B): memory space to be reported is off page bounds, or,
 * in `map`, a descriptor crosses the border of a special bin or has a foreign type inside it.
 */
export function mapAsserts(map: MemoryMapTable, bins: Bins, gcd: Gcd): boolean {
  if (gcd.memory.some((entry) => isReported(entry) && ((entry.base | (entry.last + 1n)) & 0xfffn) !== 0n)) return true;
  for (let type = 0; type < EfiMaxMemoryType; type++) {
    if (!SPECIAL[type] || bins.number[type] === 0) continue;
    const base = bins.base[type] as number;
    const limit = bins.limit[type] as number;
    for (let i = 0; i < map.length; i++) {
      const start = map.frame[i] as number;
      const end = start + (map.pages[i] as number);
      if (start >= limit || end <= base) continue;
      if (start < base || end > limit || map.type[i] !== type) return true;
    }
  }
  return false;
}

/** Builds the map (spec 4.2 … 4.6). Nothing changes by it. */
export function buildMemoryMap(pages: Pages, bins: Bins, gcd: Gcd): MemoryMapTable {
  const { attributes } = pages.map;
  let draft = ramDescriptors(pages);
  for (let type = 0; type < EfiMaxMemoryType; type++) {
    if (!SPECIAL[type] || bins.number[type] === 0) continue;
    draft.mergeNeighbours();
    const into = BINS[draft === BINS[0] ? 1 : 0].clear();
    showBin(draft, into, type, bins.base[type] as number, bins.limit[type] as number, attributes);
    draft = into;
  }
  addSpaceDescriptors(draft, gcd, attributes, pages.map.ordered);
  for (let i = 0; i < draft.length; i++) draft.attribute[i] = attributes.visible(draft.attribute[i] as number);
  draft.mergeNeighbours();
  return tableOf(draft, attributes);
}

/** A draft as a table of its own: its columns share one block of memory. */
function tableOf({ length, type, frame, pages, attribute }: Draft, attributes: AttributeTable): MemoryMapTable {
  const block = new ArrayBuffer(28 * length);
  const table = {
    length,
    frame: new Float64Array(block, 0, length),
    pages: new Float64Array(block, 8 * length, length),
    attribute: new BigUint64Array(block, 16 * length, length),
    type: new Uint32Array(block, 24 * length, length),
  };
  table.frame.set(frame.subarray(0, length));
  table.pages.set(pages.subarray(0, length));
  table.type.set(type.subarray(0, length));
  const { values } = attributes;
  for (let i = 0; i < length; i++) table.attribute[i] = values[attribute[i] as number] as bigint;
  return table;
}

/** Step A (spec 4.2): the records of RAM, with RUNTIME as their type demands. */
function ramDescriptors(pages: Pages): Draft {
  const { map } = pages;
  const { attributes } = map;
  const draft = RAM.clear();
  const { ordered } = map;
  for (let record = map.head; record !== 0; record = map.nextOf(record)) {
    const type = map.typeOf(record);
    const raw = map.attributeOf(record);
    const attribute = type >= EfiMaxMemoryType ? raw : attributes.runtime(raw, RUNTIME[type] === true);
    const start = map.startOf(record);
    // A part of a page counts as one (EFI_SIZE_TO_PAGES); promoted memory may begin off a page bound.
    const count = Math.ceil(map.endOf(record) - start);
    // In an ordered map only the last descriptor reaches up to this one, or, behind empty ones, those before it.
    let from = ordered ? draft.length : 0;
    while (from > 0 && draft.endOf(from - 1) >= start) from--;
    let i = from;
    while (i < draft.length && !draft.absorb(i, type, start, count, attribute)) i++;
    if (i === draft.length) draft.push(type, start, count, attribute);
  }
  return draft;
}

/**
 * Step B (spec 4.4) for one bin: free memory inside [base, limit) shows the bin's type; what crosses its ends is cut there.
 */
function showBin(draft: Draft, shown: Draft, type: number, base: number, limit: number, attributes: AttributeTable): void {
  const add = (as: number, from: number, to: number, attribute: number): void => {
    shown.push(as, from, Math.ceil(to - from), attributes.runtime(attribute, RUNTIME[as] === true));
  };
  let copied = 0;
  for (let i = 0; i < draft.length; i++) {
    if (draft.type[i] !== EfiConventionalMemory) continue;
    const start = draft.frame[i] as number;
    const end = start + (draft.pages[i] as number);
    if (start >= limit || end <= base || start === end) continue;
    shown.append(draft, copied, i);
    copied = i + 1;
    const attribute = draft.attribute[i] as number;
    if (start < base) shown.push(EfiConventionalMemory, start, Math.ceil(base - start), attribute);
    add(type, Math.max(start, base), Math.min(end, limit), attribute);
    if (end > limit) add(EfiConventionalMemory, limit, end, attribute);
  }
  shown.append(draft, copied, draft.length);
  shown.mergeNeighbours();
}

/** Step C (spec 4.5): reserved, persistent and unaccepted memory space and runtime MMIO, each joined late (4.6). */
function addSpaceDescriptors(draft: Draft, gcd: Gcd, attributes: AttributeTable, ordered: boolean): void {
  const ramCount = draft.length;
  const { memory } = gcd;
  for (let i = 0; i < memory.length; ) {
    const entry = memory[i] as GcdEntry;
    let last = entry.last;
    for (i++; i < memory.length; i++) {
      const next = memory[i] as GcdEntry;
      if (next.capabilities !== entry.capabilities || next.attributes !== entry.attributes || next.type !== entry.type) break;
      last = next.last;
    }
    if (!isReported(entry)) continue;
    const start = positionOf(entry.base);
    const pages = Number((last - entry.base + 1n) >> 12n);
    const type = descriptorType(entry);
    const attribute = attributes.intern(descriptorAttribute(entry));
    const partner = ordered
      ? partnerOf(draft, ramCount, type, start, pages, attribute)
      : firstPartner(draft, 0, draft.length, type, start, pages, attribute);
    if (partner < 0) draft.push(type, start, pages, attribute);
  }
}

function descriptorType(entry: GcdEntry): number {
  if (entry.type === GcdReserved) return EfiReservedMemoryType;
  if (entry.type === GcdPersistent) return EfiPersistentMemory;
  if (entry.type === GcdUnaccepted) return EfiUnacceptedMemoryType;
  return (entry.attributes & GCD_PORT_IO) === 0n ? EfiMemoryMappedIO : EfiMemoryMappedIOPortSpace;
}

function descriptorAttribute(entry: GcdEntry): bigint {
  const { attributes, capabilities } = entry;
  if (entry.type === GcdUnaccepted) return attributes | (capabilities & UNACCEPTED_MASK);
  const shared = capabilities & (CACHE_MASK | ATTRIBUTE_MASK);
  return entry.type === GcdPersistent ? attributes | EFI_MEMORY.NV | shared : (attributes & ~GCD_PORT_IO) | shared;
}

/** LATE-MERGE (spec 4.6) over descriptors [from, to): index of the one that took the new one in, -1 for none. */
function firstPartner(draft: Draft, from: number, to: number, type: number, start: number, pages: number, attribute: number): number {
  for (let i = from; i < to; i++) if (draft.absorb(i, type, start, pages, attribute)) return i;
  return -1;
}

/** LATE-MERGE where the first `ramCount` descriptors ascend and those behind them ascend too. */
function partnerOf(draft: Draft, ramCount: number, type: number, start: number, pages: number, attribute: number): number {
  let low = 0;
  let high = ramCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (draft.endOf(middle) < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < ramCount && (draft.frame[end] as number) <= start + pages) end++;
  const inRam = firstPartner(draft, low, end, type, start, pages, attribute);
  return inRam >= 0 ? inRam : firstPartner(draft, Math.max(ramCount, draft.length - 2), draft.length, type, start, pages, attribute);
}

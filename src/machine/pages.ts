// The page allocator of the DXE core: AllocatePages, FreePages and what they stand on (spec 2.2 … 2.11, 7.2).
//
// Positions and lengths are in pages (see page-map.ts). A count of pages that EDK2 takes modulo 2^52 comes in two parts,
// `pages` below 2^52 and `high` for the multiples of 2^52, since lengths wrap and statistics do not.
//
//   A1  the map key grows by one in `addRange` and nowhere else (spec 2.15);
//   A2  between calls the temporary stack is empty;
//   A3  an edit of the quick way and of the long way through CONVERT leave the same records, spare count, key and
//       statistics. The quick way is taken when it cannot run out of spare records; it skips the temporary stack.

import { BugError } from '../base/assert';
import { EfiBootServicesData, EfiConventionalMemory, EfiMaxMemoryType, OEM_FIRST } from '../uefi/memory-type';
import { EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_OUT_OF_RESOURCES, EFI_SUCCESS, type Status } from '../uefi/status';
import { type Bins, COARSE, RUNTIME, SPECIAL } from './bins';
import { BYTE, endWithin, PageMap, SPACE_END } from './page-map';
import type { FirmwareBytes, Hazard } from './services';

/** Records that a page of records holds: 4096 / 64 bytes. */
const RECORDS_PER_PAGE = 64;
/** Slots of the temporary stack. */
const STACK_SLOTS = 6;
/** Stands for the type in a conversion that changes the attribute. */
const KEEP_TYPE = -1;

/** True for a type that AllocatePages and AllocatePool accept (spec table 1.1). */
export function isAllocatable(type: number): boolean {
  return type < EfiMaxMemoryType ? type !== EfiConventionalMemory && type < 14 : type >= OEM_FIRST;
}

/** A record on the temporary stack. A dead one was taken out of the map again before it was linked. */
interface StackedRecord {
  readonly type: number;
  start: number;
  end: number;
  readonly attribute: number;
  dead: boolean;
}

function copyOf(map: PageMap, place: number): StackedRecord {
  return { type: map.typeOf(place), start: map.startOf(place), end: map.endOf(place), attribute: map.attributeOf(place), dead: false };
}

/** What the page allocator needs of the rest of the core. */
export interface PagesSurroundings {
  /** PROMOTE (spec 2.9): gives untested memory to `addRange`; true when there was some. */
  promote(): boolean;
  hazard(kind: Hazard['kind'], message: string): void;
  /** The allocator itself wrote [frame, frame + pages): what stood there is gone. */
  overwritten(frame: number, pages: number): void;
}

export class Pages {
  readonly map: PageMap;
  key = 0;
  /** Spare record slots. */
  spareRecords = 0;
  /** Status of the last `allocate` that returned -1. */
  status: Status = EFI_SUCCESS;
  /** Types allocated in units of the runtime granularity; captures of older firmware have others. */
  coarseTypes = COARSE;
  private flushing = false;
  /** Records not linked yet, in the order of pushing. */
  private stack: StackedRecord[] = [];

  /**
   * `coarse`: runtime granularity in pages. `space`: MAX_ALLOC_ADDRESS + 1 in pages. `bytes`: simulated memory, when
   * there is some.
   */
  constructor(
    readonly coarse: number,
    readonly space: number,
    readonly bins: Bins,
    private readonly surroundings: PagesSurroundings,
    private readonly bytes?: FirmwareBytes,
  ) {
    this.map = new PageMap(coarse);
  }

  /** Allocation granularity of a type in pages: 1, or `coarse` for types 0, 5, 6 and 10 (spec 1.6). */
  granule(type: number): number {
    return this.coarseTypes[type] === true ? this.coarse : 1;
  }

  // --- records (spec 2.2, 2.3) ---

  private push(type: number, start: number, end: number, attribute: number): void {
    this.stack.push({ type, start, end, attribute, dead: false });
    if (this.stack.length > STACK_SLOTS) {
      this.surroundings.hazard(
        'corrupts-memory',
        `the DXE core keeps ${STACK_SLOTS} temporary records while it edits the memory map; this edit needs ${this.stack.length} and writes past their end`,
      );
    }
  }

  /** NEWREC: takes one spare slot; false when there is none to be had. */
  private takeSpare(): boolean {
    if (this.spareRecords === 0) {
      const start = this.find(this.space, 1, 0, EfiBootServicesData, 1);
      if (start === 0) return false;
      this.convert(start, 1, 0, EfiBootServicesData);
      this.surroundings.overwritten(start, 1);
      this.spareRecords += RECORDS_PER_PAGE;
    }
    this.spareRecords--;
    return true;
  }

  private flush(): void {
    if (this.flushing) return;
    this.flushing = true;
    while (this.stack.length > 0) {
      if (!this.takeSpare()) {
        this.surroundings.hazard(
          'hangs',
          'the DXE core needs a page for its own map records and no memory is free: real firmware loops here for ever',
        );
        // What follows has no counterpart; it keeps the map whole.
        this.spareRecords = 0;
      }
      const { type, start, end, attribute, dead } = this.stack.pop() as StackedRecord;
      if (dead) this.spareRecords++;
      else this.map.link(type, start, end, attribute);
    }
    this.flushing = false;
  }

  /** ADD-RANGE (spec 2.3): adds [start, end), joined to adjacent records of equal type and attribute. */
  private addRange(type: number, first: number, last: number, attribute: number): void {
    const { map } = this;
    let start = first;
    let end = last;
    if (type === EfiConventionalMemory && start === 0 && end >= 1) {
      this.bytes?.fill(0n, 0x1000n, 0);
      this.surroundings.overwritten(0, 1);
    }
    if (end <= start) this.surroundings.hazard('asserts', 'a DEBUG build stops here: the range to be added to the map is empty');
    this.key++;
    /** True for an adjacent range of equal type and attribute, which the new one takes in. */
    const joins = (from: number, to: number, itsType: number, itsAttribute: number): boolean => {
      if (itsType !== type || itsAttribute !== attribute) return false;
      if (to === start) start = from;
      else if (from === end) end = to;
      else return false;
      return true;
    };
    let place = map.head;
    if (map.ordered) {
      // Only records that touch [start, end) can be adjacent; empty ones may stand between.
      place = map.lastFrom(start);
      while (place !== 0 && map.endOf(place) >= start && map.previousOf(place) !== 0) place = map.previousOf(place);
      if (place === 0) place = map.head;
    }
    while (place !== 0 && !(map.ordered && map.startOf(place) > end)) {
      if (joins(map.startOf(place), map.endOf(place), map.typeOf(place), map.attributeOf(place))) {
        place = map.unlink(place);
        this.spareRecords++;
      } else place = map.nextOf(place);
    }
    for (const record of this.stack) {
      if (!record.dead && joins(record.start, record.end, record.type, record.attribute)) record.dead = true;
    }
    this.push(type, start, end, attribute);
  }

  /** Adds RAM that PROMOTE found. `start` and `end` may lie off page bounds. */
  addPromoted(start: number, end: number, attribute: bigint): void {
    this.addRange(EfiConventionalMemory, start, end, this.map.attributes.intern(attribute));
    this.flush();
  }

  /** ADD-MEMORY (spec 2.4): a range of RAM of some type enters the map; bins are set up as soon as they fit. */
  addMemory(type: number, start: number, pages: number, attribute: bigint): void {
    if (!Number.isInteger(start) || (type >= EfiMaxMemoryType && type < OEM_FIRST)) return;
    // No pages from address 0 end at 0 - 1, the top of the address space.
    this.addRange(type, start, start + pages === 0 ? SPACE_END : start + pages, this.map.attributes.intern(attribute));
    this.flush();
    if (!this.bins.ready) this.setUpBins();
  }

  /** SETUP-BINS by allocating the block that holds them and freeing it again (spec 2.12.3). */
  private setUpBins(): void {
    const { bins } = this;
    const total = bins.totalPages();
    if (total === 0) {
      bins.ready = true;
      return;
    }
    const base = this.allocateAligned(EfiBootServicesData, total, this.coarse);
    if (base === -1) return;
    bins.defaultLimit = base;
    bins.place(base + total);
    this.free(base, total, 0);
    bins.open();
  }

  /** AllocateAlignedPages of MemoryAllocationLib (spec 8.1); the first page, or -1. */
  private allocateAligned(type: number, pages: number, alignment: number): number {
    if (alignment === 1) return this.allocate(0, type, pages, 0, 0);
    const start = this.allocate(0, type, pages + alignment, 0, 0);
    if (start === -1) return -1;
    const aligned = Math.ceil(start / alignment) * alignment;
    if (aligned > start) this.free(start, aligned - start, 0);
    this.free(aligned + pages, alignment - (aligned - start), 0);
    return aligned;
  }

  // --- search (spec 2.7, 2.8) ---

  /** FIND: the first page for a block below `limit`, 0 when there is none. `limit` is the position above the highest address. */
  find(limit: number, pages: number, high: number, type: number, granule: number): number {
    const { bins } = this;
    for (;;) {
      if (type < EfiMaxMemoryType) {
        const top = bins.limit[type] as number;
        if (limit >= top) {
          const start = this.findInWindow(top, bins.base[type] as number, pages, high, granule);
          if (start !== 0) return start;
        }
      }
      if (limit >= bins.defaultLimit) {
        const start = this.findInWindow(bins.defaultLimit, 0, pages, high, granule);
        if (start !== 0) {
          if (start < bins.defaultBase) bins.defaultBase = start;
          return start;
        }
      }
      const start = this.findInWindow(limit, 0, pages, high, granule);
      if (start !== 0) return start;
      if (!this.surroundings.promote()) return 0;
    }
  }

  /** FIND-IN-WINDOW: below `limit`, not below `floor`; 0 is nothing found. */
  private findInWindow(limit: number, floor: number, pages: number, high: number, granule: number): number {
    const top = Math.floor(limit);
    if (top < 1) return 0;
    if (pages === 0) return high === 0 ? 0 : this.highestEndOfAny(top, floor, granule);
    const { map } = this;
    let end = map.highestEnd(top, floor, pages, granule);
    for (const { type, start, end: to, attribute, dead } of this.stack) {
      if (!dead && map.isEligible(type, attribute)) end = Math.max(end, endWithin(start, to, top, floor, pages, granule));
    }
    return end === 0 ? 0 : end - pages;
  }

  /** What FIND-IN-WINDOW makes of 2^52 pages, whose length wraps to 0: the position above the highest free block. */
  private highestEndOfAny(limit: number, floor: number, granule: number): number {
    const { map } = this;
    let best = 0;
    for (let place = map.head; place !== 0; place = map.nextOf(place)) best = Math.max(best, map.endFor(place, limit, floor, 0, granule));
    for (const { type, start, end, attribute, dead } of this.stack) {
      if (!dead && map.isEligible(type, attribute)) best = Math.max(best, endWithin(start, end, limit, floor, 0, granule));
    }
    return best === SPACE_END ? 0 : best;
  }

  // --- conversion (spec 2.6) ---

  /**
   * CONVERT to a type. EFI_SUCCESS; EFI_INVALID_PARAMETER for no pages or a range that wraps; EFI_NOT_FOUND where the
   * range is not in the map, is (for a free) free or (for an allocation) not one free record. A free leaves what it has
   * converted before it fails.
   */
  convert(start: number, pages: number, high: number, type: number): Status {
    const end = start + pages;
    const { map } = this;
    if (!this.isProper(start, end)) return EFI_INVALID_PARAMETER;
    if (this.flushing || !map.ordered) return this.convertSlowly(start, end, type, 0, pages, high);
    const freeing = type === EfiConventionalMemory;
    for (let at = start; at < end - BYTE; ) {
      if (this.spareRecords < 2) return this.convertSlowly(at, end, type, 0, pages, high);
      const record = map.containing(at);
      if (record === 0) return EFI_NOT_FOUND;
      const recordEnd = map.endOf(record);
      if (!freeing && recordEnd < end) return EFI_NOT_FOUND;
      const upTo = Math.min(recordEnd, end);
      const oldType = map.typeOf(record);
      if (freeing === (oldType === EfiConventionalMemory)) return EFI_NOT_FOUND;
      if (!this.retype(record, at, upTo, type)) return this.convertSlowly(at, end, type, 0, pages, high);
      this.bins.update(oldType, type, at, pages, high);
      at = upTo;
    }
    return EFI_SUCCESS;
  }

  /**
   * The quick way (A3): gives [start, end) of one linked record another type, joining it to its neighbours. At least two
   * records are spare. False, and nothing done, next to an empty record, which only the long way handles.
   */
  private retype(record: number, start: number, end: number, type: number): boolean {
    const { map } = this;
    const from = map.startOf(record);
    const to = map.endOf(record);
    const attribute = map.attributeOf(record);
    const before = map.previousOf(record);
    const after = map.nextOf(record);
    if (map.startOf(before) === map.endOf(before) && before !== 0) return false;
    if (map.startOf(after) === map.endOf(after) && after !== 0) return false;
    const atStart = start === from;
    const atEnd = end === to;
    const joinsBefore =
      atStart && before !== 0 && map.endOf(before) === start && map.typeOf(before) === type && map.attributeOf(before) === attribute;
    const joinsAfter =
      atEnd && after !== 0 && map.startOf(after) === end && map.typeOf(after) === type && map.attributeOf(after) === attribute;
    this.key++;
    if (start === 0 && type === EfiConventionalMemory && end >= 1) {
      this.bytes?.fill(0n, 0x1000n, 0);
      this.surroundings.overwritten(0, 1);
    }
    if (atStart && atEnd) {
      if (joinsBefore) {
        map.setExtent(before, map.startOf(before), joinsAfter ? map.endOf(after) : end);
        // The later record goes first, so that the place of the other stays.
        if (joinsAfter) {
          map.unlink(after);
          this.spareRecords++;
        }
        map.unlink(record);
        this.spareRecords++;
      } else if (joinsAfter) {
        map.setExtent(after, start, map.endOf(after));
        map.unlink(record);
        this.spareRecords++;
      } else map.setType(record, type);
    } else if (atStart) {
      map.setExtent(record, end, to);
      if (joinsBefore) map.setExtent(before, map.startOf(before), end);
      else {
        map.linkAfter(before, type, start, end, attribute);
        this.spareRecords--;
      }
    } else {
      const oldType = map.typeOf(record);
      map.setExtent(record, from, start);
      if (joinsAfter) map.setExtent(after, start, map.endOf(after));
      else {
        const middle = map.linkAfter(record, type, start, end, attribute);
        this.spareRecords--;
        if (!atEnd) {
          map.linkAfter(middle, oldType, end, to, attribute);
          this.spareRecords--;
        }
      }
    }
    return true;
  }

  /** CONVERT to an attribute (spec 2.6), the types being kept. */
  convertAttribute(start: number, pages: number, attribute: bigint): Status {
    if (!this.isProper(start, start + pages)) return EFI_INVALID_PARAMETER;
    return this.convertSlowly(start, start + pages, KEEP_TYPE, this.map.attributes.intern(attribute), pages, 0);
  }

  private isProper(start: number, end: number): boolean {
    if (start < end && Number.isInteger(start) && end <= SPACE_END) return true;
    this.surroundings.hazard(
      'asserts',
      'a DEBUG build stops here: the range to be converted is empty, wraps around or starts off a page bound',
    );
    return false;
  }

  /**
   * The long way, step by step as the specification has it. `type`: the new type, or KEEP_TYPE to change the attribute.
   * `pages` and `high`: the count that the statistics are told.
   */
  private convertSlowly(start: number, end: number, type: number, attribute: number, pages: number, high: number): Status {
    const { map } = this;
    const changesType = type !== KEEP_TYPE;
    for (let at = start; at < end - BYTE; ) {
      const place = map.containing(at);
      const record = place === 0 ? this.stackedContaining(at) : copyOf(map, place);
      if (record === undefined) return EFI_NOT_FOUND;
      const { type: oldType, attribute: oldAttribute } = record;
      if (changesType && type !== EfiConventionalMemory && record.end < end) return EFI_NOT_FOUND;
      const upTo = Math.min(end, record.end);
      if (changesType) {
        if ((type === EfiConventionalMemory) === (oldType === EfiConventionalMemory)) return EFI_NOT_FOUND;
        this.bins.update(oldType, type, at, pages, high);
      }
      if (record.start === at) record.start = upTo;
      else {
        if (record.end !== upTo) this.push(oldType, upTo, record.end, oldAttribute);
        record.end = at;
      }
      if (place !== 0) {
        if (record.start < record.end) map.setExtent(place, record.start, record.end);
        else {
          map.unlink(place);
          this.spareRecords++;
        }
      } else if (record.start === record.end) record.dead = true;
      this.addRange(changesType ? type : oldType, at, upTo, changesType ? oldAttribute : attribute);
      this.flush();
      at = upTo;
    }
    return EFI_SUCCESS;
  }

  private stackedContaining(position: number): StackedRecord | undefined {
    return this.stack.find(({ start, end, dead }) => !dead && start <= position && end - BYTE > position);
  }

  // --- services ---

  /**
   * AllocatePages from the fourth check on (spec 2.10). `how`: the EFI_ALLOCATE_TYPE, 0 … 2. `position`: for
   * AllocateMaxAddress the position above the highest address allowed, for AllocateAddress the start. Returns the first
   * page, or -1 with the reason in `status`: EFI_NOT_FOUND, EFI_OUT_OF_RESOURCES or EFI_INVALID_PARAMETER.
   */
  allocate(how: number, type: number, pages: number, high: number, position: number): number {
    const granule = this.granule(type);
    let count = pages;
    let over = high;
    if (granule > 1) {
      count = Math.ceil(pages / granule) * granule;
      if (count === SPACE_END) {
        count = 0;
        over = (high + 1) % 4096;
      }
    }
    let start: number;
    if (how === 2) {
      start = position;
      if (start % granule !== 0 || start === 0 || (count === 0 && over === 0) || this.addressRefused(type, start, count, over)) {
        this.status = EFI_NOT_FOUND;
        return -1;
      }
    } else {
      start = this.find(how === 0 ? this.space : position, count, over, type, granule);
      if (start === 0) {
        this.status = EFI_OUT_OF_RESOURCES;
        return -1;
      }
    }
    let status = this.convert(start, count, over, type);
    if (status !== EFI_SUCCESS && this.surroundings.promote()) status = this.convert(start, count, over, type);
    if (status === EFI_SUCCESS) return start;
    this.status = status;
    return -1;
  }

  /** Rows 6 to 8 of AllocatePages' checks: too many pages, beyond MAX_ALLOC_ADDRESS, or in another type's special bin. */
  private addressRefused(type: number, start: number, pages: number, high: number): boolean {
    const end = start + pages;
    if (high > 0 || pages >= this.space || end > this.space) return true;
    const { bins } = this;
    for (let other = 0; other < EfiMaxMemoryType; other++) {
      if (!SPECIAL[other] || other === type || bins.number[other] === 0) continue;
      if (start < (bins.limit[other] as number) && end > (bins.base[other] as number)) return true;
    }
    return false;
  }

  /**
   * FreePages from its second step on (spec 2.11). `start` may lie off a page bound. EFI_SUCCESS; EFI_NOT_FOUND where
   * no record lies or memory is free; EFI_INVALID_PARAMETER off the granule or for no pages.
   */
  free(start: number, pages: number, high: number): Status {
    const record = this.map.containing(start);
    if (record === 0) return EFI_NOT_FOUND;
    const granule = this.granule(this.map.typeOf(record));
    if (start % granule !== 0) return EFI_INVALID_PARAMETER;
    let count = pages;
    let over = high;
    if (granule > 1) {
      count = Math.ceil(pages / granule) * granule;
      if (count === SPACE_END) {
        count = 0;
        over = (high + 1) % 4096;
      }
    }
    return this.convert(start, count, over, EfiConventionalMemory);
  }

  /** Pages for a pool block, with CoreAllocatePoolPages' indifference to CONVERT's status (spec 3.4 GET-PAGES); 0 for none. */
  takeForPool(type: number, pages: number, high: number): number {
    const start = this.find(this.space, pages, high, type, this.granule(type));
    if (start !== 0) this.convert(start, pages, high, type);
    return start;
  }

  /** The key check of ExitBootServices (spec 7.2): EFI_SUCCESS or EFI_INVALID_PARAMETER. */
  checkKey(key: bigint): Status {
    if (key !== BigInt(this.key)) return EFI_INVALID_PARAMETER;
    const { map, coarse } = this;
    for (let record = map.head; record !== 0; record = map.nextOf(record)) {
      if (RUNTIME[map.typeOf(record)] !== true) continue;
      if (map.startOf(record) % coarse !== 0 || map.endOf(record) % coarse !== 0) return EFI_INVALID_PARAMETER;
    }
    return EFI_SUCCESS;
  }

  /** Throws when A2 or an invariant of the map is broken. */
  check(): void {
    if (this.stack.length > 0 || this.flushing) throw new BugError(`A2: ${this.stack.length} records are on the stack between calls`);
    this.map.check();
  }
}

// Memory type bins: the windows of the address space in which a type is preferably allocated, the default bin below
// them, the memory type information table, and the page counts that fill it in (spec 2.12, 2.13).
//
// Positions are in pages, as in page-map.ts; where EDK2 keeps an inclusive top, `limit` here is the first position above.
//
//   B1  a type has a bin exactly when `number` is not 0;
//   B2  a window never moves once `ready` is true.

import { EfiMaxMemoryType, MEMORY_TYPE_NAMES } from '../uefi/memory-type';

/** Types 0 … 15 have statistics; OEM and OS types have none. */
const TYPES = MEMORY_TYPE_NAMES.length;
/** Rows of the memory type information table, its terminator included. */
export const INFORMATION_ROWS = 17;
/** `informationIndex` of a type that no row describes. */
export const NO_ROW = EfiMaxMemoryType;

const flags = (...types: number[]): readonly boolean[] => Array.from({ length: TYPES }, (_, type) => types.includes(type));
/** Types whose bin is protected from others and shown under its own type (spec table 1.1). */
export const SPECIAL = flags(0, 5, 6, 9, 10, 13, 15);
/** Types whose descriptors carry EFI_MEMORY_RUNTIME. */
export const RUNTIME = flags(5, 6, 13);
/** Types allocated in units of the runtime granularity. */
export const COARSE = flags(0, 5, 6, 10);

/** Counts of 2^52 pages and more wrap in length but not in the statistics, so a count is kept in two parts. */
const PART = 2 ** 52;
const PARTS = 2 ** 12;

/** One row of the memory type information table: a type and a number of pages, both unsigned 32-bit. */
export interface InformationRow {
  type: number;
  pages: number;
}

export interface BinsSnapshot {
  readonly base: Float64Array;
  readonly limit: Float64Array;
  readonly number: Float64Array;
  readonly current: Float64Array;
  readonly currentHigh: Float64Array;
  readonly informationIndex: Uint8Array;
  readonly information: readonly Readonly<InformationRow>[];
  readonly defaultLimit: number;
  readonly defaultBase: number;
  readonly ready: boolean;
}

export class Bins {
  base = new Float64Array(TYPES);
  limit = new Float64Array(TYPES);
  /** Pages of the bin, 0 when the type has none. */
  number = new Float64Array(TYPES);
  /** Pages counted as in use, modulo 2^52. */
  current = new Float64Array(TYPES);
  private currentHigh = new Float64Array(TYPES);
  informationIndex = new Uint8Array(TYPES).fill(NO_ROW);
  information: InformationRow[] = resetRows();
  /** First position above the default bin. */
  defaultLimit: number;
  /** Lowest position that the default bin handed out. */
  defaultBase: number;
  ready = false;

  /** `space`: MAX_ALLOC_ADDRESS + 1 in pages. `coarse`: runtime granularity in pages. */
  constructor(
    private readonly space: number,
    private readonly coarse: number,
  ) {
    this.limit.fill(space);
    this.defaultLimit = space;
    this.defaultBase = space;
  }

  /** Loads the table from the rows of the HOB; without a HOB, or with a corrupt one, no bins are made (spec 2.12.2). */
  load(entries: readonly (readonly [type: number, pages: number])[] | undefined): void {
    this.information = resetRows();
    if (entries === undefined || entries.length === 0 || entries.length > INFORMATION_ROWS) return;
    entries.forEach(([type, pages], i) => {
      this.information[i] = { type, pages };
    });
    for (let i = 0; ; i++) {
      const row = this.information[i];
      if (row === undefined || row.type === EfiMaxMemoryType) return;
      if (row.type > EfiMaxMemoryType) continue;
      if (row.pages !== 0 && COARSE[row.type]) row.pages = Math.ceil(row.pages / this.coarse) * this.coarse;
      if (i === entries.length - 1) {
        this.information = resetRows();
        return;
      }
    }
  }

  /** Rows before the terminator. */
  rows(): InformationRow[] {
    const end = this.information.findIndex((row) => row.type === EfiMaxMemoryType);
    return end < 0 ? this.information : this.information.slice(0, end);
  }

  /** Pages of all rows together. */
  totalPages(): number {
    return this.rows().reduce((sum, row) => sum + row.pages, 0);
  }

  /**
   * Pages that the bins need below `top` when each is padded down to its granularity (spec 2.12.4 step 1).
   */
  paddedPages(top: number): number {
    let at = top;
    let size = 0;
    for (const row of this.rows()) {
      const granule = COARSE[row.type] ? this.coarse : 1;
      at -= row.pages;
      const pad = at - Math.floor(at / granule) * granule;
      at -= pad;
      size += row.pages + pad;
    }
    return size;
  }

  /** Lays the bins downwards from `top`, the first row highest. Nothing is reserved by it. */
  place(top: number): void {
    let at = top;
    for (const row of this.rows()) {
      if (row.type > EfiMaxMemoryType || row.pages === 0) continue;
      this.limit[row.type] = at;
      at -= row.pages;
      this.base[row.type] = at;
    }
  }

  /** Gives the placed bins their sizes, empties the table and closes the windows of types without a bin. */
  open(): void {
    for (const row of this.rows()) {
      if (row.type > EfiMaxMemoryType || row.pages === 0) continue;
      this.number[row.type] = row.pages;
      row.pages = 0;
    }
    for (let type = 0; type < TYPES; type++) {
      this.information.some((row, i) => {
        if (row.type === EfiMaxMemoryType) return true;
        if (row.type === type) this.informationIndex[type] = i;
        return false;
      });
      this.current[type] = 0;
      this.currentHigh[type] = 0;
      if (this.limit[type] === this.space) this.limit[type] = this.defaultLimit;
    }
    this.ready = true;
  }

  /** UPDATE-STATS (spec 2.13): `pages` pages from `start` change from one type to another. `high` counts 2^52 pages. */
  update(oldType: number, newType: number, start: number, pages: number, high: number): void {
    if (!this.ready) return;
    const inDefault = start >= this.defaultBase && start < this.defaultLimit;
    if (oldType < TYPES && (inDefault || this.within(oldType, start))) this.subtract(oldType, pages, high);
    if (newType < TYPES && (inDefault || this.within(newType, start))) this.add(newType, pages, high);
  }

  private within(type: number, start: number): boolean {
    return start >= (this.base[type] as number) && start < (this.limit[type] as number);
  }

  private subtract(type: number, pages: number, high: number): void {
    let low = (this.current[type] as number) - pages;
    let top = (this.currentHigh[type] as number) - high;
    if (low < 0) {
      low += PART;
      top--;
    }
    if (top < 0) {
      low = 0;
      top = 0;
    }
    this.current[type] = low;
    this.currentHigh[type] = top;
  }

  private add(type: number, pages: number, high: number): void {
    let low = (this.current[type] as number) + pages;
    let top = (this.currentHigh[type] as number) + high;
    if (low >= PART) {
      low -= PART;
      top++;
    }
    top %= PARTS;
    this.current[type] = low;
    this.currentHigh[type] = top;
    const row = this.information[this.informationIndex[type] as number];
    if (row !== undefined && row.type === type && (top > 0 || low > row.pages)) row.pages = low % 2 ** 32;
  }

  /** CurrentNumberOfPages of a type, unsigned 64-bit. */
  currentPages(type: number): bigint {
    return (BigInt(this.currentHigh[type] as number) << 52n) + BigInt(this.current[type] as number);
  }

  /** Sets CurrentNumberOfPages, for a state read from a trace. */
  setCurrentPages(type: number, pages: bigint): void {
    this.current[type] = Number(pages % BigInt(PART));
    this.currentHigh[type] = Number(pages / BigInt(PART));
  }

  snapshot(): BinsSnapshot {
    return {
      base: this.base.slice(),
      limit: this.limit.slice(),
      number: this.number.slice(),
      current: this.current.slice(),
      currentHigh: this.currentHigh.slice(),
      informationIndex: this.informationIndex.slice(),
      information: this.information.map((row) => ({ ...row })),
      defaultLimit: this.defaultLimit,
      defaultBase: this.defaultBase,
      ready: this.ready,
    };
  }

  restore(snapshot: BinsSnapshot): void {
    this.base = snapshot.base.slice();
    this.limit = snapshot.limit.slice();
    this.number = snapshot.number.slice();
    this.current = snapshot.current.slice();
    this.currentHigh = snapshot.currentHigh.slice();
    this.informationIndex = snapshot.informationIndex.slice();
    this.information = snapshot.information.map((row) => ({ ...row }));
    this.defaultLimit = snapshot.defaultLimit;
    this.defaultBase = snapshot.defaultBase;
    this.ready = snapshot.ready;
  }
}

function resetRows(): InformationRow[] {
  return Array.from({ length: INFORMATION_ROWS }, (_, type) => ({ type, pages: 0 }));
}

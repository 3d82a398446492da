// What every reader of maps shares: the account of what was read and what was not, tables of regions and of UEFI
// descriptors that check what is put into them, and the search for ranges that contradict each other.
//
//   D1  A row is either taken into its table or named by a finding `import-unread` with its place and the reason.
//   D2  Nothing is merged: two rows of the same range stay two regions, and a finding names both.
//   D3  Findings are bounded: LISTED of a rule one by one, the rest as one with a count. Steps that a log tells of, which are
//       no entries of a map, are one finding for each reason from the start, with a count and the first places as notes.

import type { Finding, Place } from '../base/finding';
import { type MemoryMapTable, memoryMapOf, type Region, type RegionKind } from '../moment';
import { memoryTypeName } from '../uefi/memory-type';
import { hex, MASK64, PAGE_MASK } from '../uefi/units';

/** How many findings of one kind are listed singly. */
const LISTED = 100;
/** How many places a finding for many lines names beside its first. */
const NOTED = 9;

const PLACES = new WeakMap<Finding, readonly Place[]>();

/** Every place that a finding of this file's accounts stands for: those it does not list, too. */
export function placesOf(finding: Finding): readonly Place[] {
  return PLACES.get(finding) ?? (finding.place ? [finding.place] : []);
}

/** The finding for lines that belong to a map and are no entry of it; `places` has at least one. */
export function asideFinding(reason: string, places: readonly (Place | undefined)[]): Finding {
  const known = places.filter((place): place is Place => place !== undefined);
  const [first, ...rest] = known;
  const finding: Finding = {
    rule: 'import-unread',
    severity: 'info',
    message: `not read: ${reason}`,
    count: places.length,
    ...(first ? { place: first } : {}),
    ...(rest.length > 0 ? { notes: rest.slice(0, NOTED).map((place) => ({ message: 'and here', place })) } : {}),
  };
  PLACES.set(finding, known);
  return finding;
}

/** 2^64: the end of any address space. */
export const SPACE_END = MASK64 + 1n;

/** Counts and lists what could not be read, and what did not belong to the map. */
export class Account {
  private readonly listed: Finding[] = [];
  private readonly byRule = new Map<string, { count: number; more?: Finding; places: Place[] }>();
  private readonly byReason = new Map<string, (Place | undefined)[]>();
  private unrelatedCount = 0;

  constructor(readonly file: string) {}

  /** A line or item of the map that is not taken into it; `reason` completes "not read: …". */
  unread(reason: string, place: Place | undefined): void {
    this.find({ rule: 'import-unread', severity: 'warning', message: `not read: ${reason}`, ...(place ? { place } : {}) });
  }

  /** A line that belongs to the map but is no entry of it, for one of a fixed set of reasons. */
  aside(reason: string, place: Place | undefined): void {
    const known = this.byReason.get(reason);
    if (known) known.push(place);
    else this.byReason.set(reason, [place]);
  }

  /** Lines that say nothing about the map. */
  unrelated(count = 1): void {
    this.unrelatedCount += count;
  }

  /** Any other finding. Those of one rule are listed up to the limit, then counted. */
  find(finding: Finding): void {
    const known = this.byRule.get(finding.rule) ?? { count: 0, places: [] };
    this.byRule.set(finding.rule, known);
    if (++known.count <= LISTED) this.listed.push(finding);
    else {
      known.more ??= finding;
      if (finding.place) known.places.push(finding.place);
    }
  }

  /** Everything reported, in the order in which it arose; the counts last. */
  findings(): Finding[] {
    const findings = [...this.listed];
    for (const { count, more, places } of this.byRule.values()) {
      if (!more) continue;
      const message = `and ${count - LISTED} more of these, the first: ${more.message}`;
      const finding = { ...more, message, count: count - LISTED };
      PLACES.set(finding, places);
      findings.push(finding);
    }
    for (const [reason, places] of this.byReason) findings.push(asideFinding(reason, places));
    if (this.unrelatedCount > 0) {
      findings.push({
        rule: 'import-unrelated',
        severity: 'info',
        message: `${this.unrelatedCount} ${this.unrelatedCount === 1 ? 'line says' : 'lines say'} nothing about the map`,
        count: this.unrelatedCount,
      });
    }
    return findings;
  }
}

/** `[0x0, 0xa0000)` */
export function rangeText(start: bigint, end: bigint): string {
  return `[${hex(start)}, ${hex(end)})`;
}

/** A region as a reader knows it before it has an id. */
export interface RegionRow {
  /** Its own id where the source has unique names; otherwise one is made from prefix and base. */
  readonly id?: string;
  readonly name: string;
  readonly base: bigint;
  readonly size: bigint;
  readonly kind: RegionKind;
  readonly tags?: readonly string[];
  readonly attributes?: bigint;
  readonly parent?: string;
  readonly node?: number;
  readonly notes?: string;
  readonly place?: Place;
}

/** Regions of one table of a text, with ids made from its prefix and their addresses. */
export class RegionTable {
  readonly regions: Region[] = [];
  private readonly ids = new Map<string, number>();

  constructor(
    readonly prefix: string,
    private readonly account: Account,
  ) {}

  /** Takes a row and returns its region; undefined, with a finding, when it is empty or leaves the address space. */
  add(row: RegionRow): Region | undefined {
    if (row.size <= 0n) {
      const reason = row.size === 0n ? `${row.name} at ${hex(row.base)} has size 0` : `${row.name} ends before its start ${hex(row.base)}`;
      this.account.unread(reason, row.place);
      return undefined;
    }
    if (row.base < 0n || row.base + row.size > SPACE_END) {
      this.account.unread(`${row.name} at ${hex(row.base)} with ${hex(row.size)} bytes leaves the 64-bit address space`, row.place);
      return undefined;
    }
    const stem = row.id ?? `${this.prefix}-${row.base.toString(16)}`;
    const seen = (this.ids.get(stem) ?? 0) + 1;
    this.ids.set(stem, seen);
    const region: Region = { attributes: 0n, ...row, id: seen === 1 ? stem : `${stem}-${seen}` };
    this.regions.push(region);
    return region;
  }
}

/**
 * Reports regions that overlap without one being the other's parent, among those with the same parent. `isMeant` may
 * excuse a pair (a later row that refines an earlier one).
 */
export function findOverlaps(
  regions: readonly Region[],
  account: Account,
  what: string,
  isMeant: (a: Region, b: Region) => boolean = () => false,
): void {
  const siblings = new Map<string, Region[]>();
  for (const region of regions) {
    const key = `${region.parent ?? ''}\0${region.kind === 'io-port' ? 'io' : ''}`;
    const list = siblings.get(key);
    if (list) list.push(region);
    else siblings.set(key, [region]);
  }
  for (const list of siblings.values()) {
    list.sort(byAddress);
    let holder: Region | undefined;
    for (const region of list) {
      if (holder && region.base < holder.base + holder.size && !isMeant(holder, region)) reportOverlap(holder, region, account, what);
      if (!holder || region.base + region.size > holder.base + holder.size) holder = region;
    }
  }
}

function reportOverlap(a: Region, b: Region, account: Account, what: string): void {
  const same = a.base === b.base && a.size === b.size;
  const spelled = (region: Region) => `${region.name} ${rangeText(region.base, region.base + region.size)}${lineOf(region.place)}`;
  const bEnd = b.base + b.size;
  const aEnd = a.base + a.size;
  account.find({
    rule: 'import-overlap',
    severity: 'warning',
    message: same
      ? `${what} lists ${rangeText(a.base, aEnd)} twice: as ${a.name}${lineOf(a.place)} and as ${b.name}${lineOf(b.place)}`
      : `${what} contradicts itself: ${spelled(a)} and ${spelled(b)} overlap`,
    range: { start: b.base, end: aEnd < bEnd ? aEnd : bEnd },
    ...(b.place ? { place: b.place } : {}),
    ...(a.place ? { notes: [{ message: `${a.name} stands here`, place: a.place }] } : {}),
  });
}

function lineOf(place: Place | undefined): string {
  return place ? ` (line ${place.line})` : '';
}

/** By first address; the longer first where two start together. */
export function byAddress(a: { base: bigint; size: bigint }, b: { base: bigint; size: bigint }): number {
  return a.base < b.base ? -1 : a.base > b.base ? 1 : a.size > b.size ? -1 : a.size < b.size ? 1 : 0;
}

/** Regions with `parent` set, where it is missing, to the smallest region that contains them; order is kept. */
export function nestByContainment(regions: readonly Region[]): Region[] {
  const order = regions.map((_, i) => i);
  order.sort((i, j) => byAddress(regions[i] as Region, regions[j] as Region) || i - j);
  const parents = new Map<number, string>();
  const open: Region[] = [];
  for (const i of order) {
    const region = regions[i] as Region;
    const end = region.base + region.size;
    let holder = open.at(-1);
    while (holder && holder.base + holder.size <= region.base) {
      open.pop();
      holder = open.at(-1);
    }
    // The open ones lie in each other, so their ends descend towards the top: the last that reaches `end` is the smallest.
    let low = 0;
    let high = open.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const candidate = open[middle] as Region;
      if (candidate.base + candidate.size >= end) low = middle + 1;
      else high = middle;
    }
    const container = open[low - 1];
    if (container) parents.set(i, container.id);
    if (!holder || container === holder) open.push(region);
  }
  return regions.map((region, i) => {
    const parent = region.parent ?? parents.get(i);
    return parent === undefined ? region : { ...region, parent };
  });
}

/** Finds, for a range, a region that contains it: the one that starts last, or else the one that reaches furthest. */
export class Holders {
  private readonly sorted: readonly Region[];
  /** The region that reaches furthest among the first i + 1. */
  private readonly furthest: readonly Region[];

  constructor(regions: readonly Region[]) {
    this.sorted = [...regions].sort(byAddress);
    let best: Region | undefined;
    this.furthest = this.sorted.map((region) => {
      if (!best || region.base + region.size > best.base + best.size) best = region;
      return best;
    });
  }

  /** Index of the last region that starts at or below an address; -1 when there is none. */
  private lastFrom(address: bigint): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] as Region).base <= address) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** A region that contains [start, end); undefined when none is found. */
  holderOf(start: bigint, end: bigint): Region | undefined {
    const i = this.lastFrom(start);
    return [this.sorted[i], this.furthest[i]].find((region) => region && end <= region.base + region.size);
  }

  /** Whether any region shares an address with [start, end). */
  touches(start: bigint, end: bigint): boolean {
    const reaching = this.furthest[this.lastFrom(end - 1n)];
    return reaching !== undefined && reaching.base + reaching.size > start;
  }
}

/** A UEFI memory map as it is read, row by row. */
export class MapRows {
  private readonly rows: { type: number; start: bigint; pages: bigint; attribute: bigint; virtualStart: bigint; place: Place }[] = [];

  constructor(private readonly account: Account) {}

  get length(): number {
    return this.rows.length;
  }

  /**
   * Takes the descriptor of [start, last], both as printed. `pages` is the count that the text gives beside the range;
   * a finding names both when they disagree, and the range is believed. Returns whether the row was taken.
   */
  add(type: number, start: bigint, last: bigint, pages: bigint | undefined, attribute: bigint, place: Place, virtualStart = 0n): boolean {
    const end = last + 1n;
    const refuse = (reason: string) => {
      this.account.unread(`${memoryTypeName(type)} ${rangeText(start, end)} ${reason}`, place);
      return false;
    };
    if (end <= start) return refuse('ends before it starts');
    if (end > SPACE_END) return refuse('leaves the 64-bit address space');
    if ((start & PAGE_MASK) !== 0n || (end & PAGE_MASK) !== 0n) return refuse('does not consist of whole pages');
    const counted = (end - start) >> 12n;
    if (pages !== undefined && pages !== counted) {
      this.account.find({
        rule: 'import-contradiction',
        severity: 'warning',
        message: `${memoryTypeName(type)} ${rangeText(start, end)} has ${hex(counted)} pages, but its page count says ${hex(pages)}`,
        range: { start, end },
        place,
        remedy: 'The range is kept. Check whether the capture is damaged.',
      });
    }
    this.rows.push({ type, start, pages: counted, attribute, virtualStart, place });
    return true;
  }

  /** Pages by type. */
  totals(): Map<number, bigint> {
    const totals = new Map<number, bigint>();
    for (const row of this.rows) totals.set(row.type, (totals.get(row.type) ?? 0n) + row.pages);
    return totals;
  }

  /** The table, in the order of the rows, once overlaps within it have been reported. */
  finish(what: string): MemoryMapTable {
    this.reportOverlaps(what);
    const rows = this.rows.map(({ type, start, pages, attribute, virtualStart }) => {
      return { type, physicalStart: start, numberOfPages: pages, attribute, virtualStart };
    });
    const { virtualStart, ...table } = memoryMapOf(rows);
    return { ...table, line: Uint32Array.from(this.rows, (row) => row.place.line), ...(virtualStart ? { virtualStart } : {}) };
  }

  private reportOverlaps(what: string): void {
    const regions = this.rows.map(
      (row, i): Region => ({
        id: String(i),
        name: memoryTypeName(row.type),
        base: row.start,
        size: row.pages << 12n,
        kind: 'ram',
        attributes: 0n,
        place: row.place,
      }),
    );
    findOverlaps(regions, this.account, what);
  }
}

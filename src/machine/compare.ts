// What lies between two moments: of the map, every stretch of addresses that is another type or has other attributes; of
// the allocations, those that came, went, changed their extent or moved.

import type { AllocationTable, MemoryMapTable, Moment } from '../moment';
import { addressOf } from '../uefi/units';

/** One difference between two moments, as a range of addresses. */
export interface Change {
  /**
   * `added`: only the later moment has it; `freed`: only the earlier one; `changed`: both have it, differently; `moved`: an
   * allocation went and one like it (same size, type and call site) came.
   */
  readonly kind: 'added' | 'freed' | 'changed' | 'moved';
  /** Where it is in the later moment; for `freed`, where it was. Half-open. */
  readonly start: bigint;
  readonly end: bigint;
  /** Where it was in the earlier moment, for `moved` and for an allocation whose extent changed. */
  readonly before?: { readonly start: bigint; readonly end: bigint };
  /** EFI_MEMORY_TYPE in the later moment (for `freed`, in the earlier), and in the earlier one when it was another. */
  readonly type: number;
  readonly typeBefore?: number;
  /** Attributes of the map in the later moment (for `freed`, in the earlier), and in the earlier one when they were others. */
  readonly attribute?: bigint;
  readonly attributeBefore?: bigint;
  /** 0 = pages, 1 = pool, for an allocation. */
  readonly allocation?: 0 | 1;
  /** Event that made the allocation; -1 for the firmware's own. */
  readonly event?: number;
}

export interface MomentDifference {
  /** Of the memory map, ascending; neighbours that changed alike are one. */
  readonly map: readonly Change[];
  /** Of the live allocations, ascending by address in the later moment (for `freed`, in the earlier). */
  readonly allocations: readonly Change[];
}

/**
 * What `later` has that `earlier` has not, and the other way round. `siteOf` gives the call site of an event, by which
 * moved allocations are known; without it none counts as moved.
 */
export function compareMoments(earlier: Moment, later: Moment, siteOf?: (event: number) => number): MomentDifference {
  return {
    map: earlier.memoryMap && later.memoryMap ? compareMaps(earlier.memoryMap, later.memoryMap) : [],
    allocations: earlier.allocations && later.allocations ? compareAllocations(earlier.allocations, later.allocations, siteOf) : [],
  };
}

/** Differences of two memory maps, in whatever order their descriptors stand. */
export function compareMaps(earlier: MemoryMapTable, later: MemoryMapTable): Change[] {
  const changes: Change[] = [];
  const a = new Walk(earlier);
  const b = new Walk(later);
  let at = Math.min(a.start, b.start);
  while (a.row !== -1 || b.row !== -1) {
    const end = Math.min(a.boundary(at), b.boundary(at));
    const inA = a.covers(at);
    const inB = b.covers(at);
    if (inA || inB) note(changes, at, end, inA ? a : undefined, inB ? b : undefined);
    at = end;
    a.advance(at);
    b.advance(at);
  }
  return changes;
}

/** Appends what one stretch shows, or grows the change before it. */
function note(changes: Change[], start: number, end: number, before: Walk | undefined, after: Walk | undefined): void {
  if (before && after && before.type === after.type && before.attribute === after.attribute) return;
  const subject = (after ?? before) as Walk;
  const kind = before && after ? 'changed' : after ? 'added' : 'freed';
  const change: Change = {
    kind,
    start: addressOf(start),
    end: addressOf(end),
    type: subject.type,
    attribute: subject.attribute,
    ...(before && after && before.type !== after.type ? { typeBefore: before.type } : {}),
    ...(before && after && before.attribute !== after.attribute ? { attributeBefore: before.attribute } : {}),
  };
  const last = changes.at(-1);
  if (last && last.end === change.start && alike(last, change)) changes[changes.length - 1] = { ...last, end: change.end };
  else changes.push(change);
}

function alike(a: Change, b: Change): boolean {
  return (
    a.kind === b.kind &&
    a.type === b.type &&
    a.typeBefore === b.typeBefore &&
    a.attribute === b.attribute &&
    a.attributeBefore === b.attributeBefore
  );
}

/** A walk through the descriptors of a map by ascending address. */
class Walk {
  private readonly order: Uint32Array;
  private next = 0;
  /** Row at hand, -1 past the last. */
  row = -1;
  start = Number.POSITIVE_INFINITY;
  private end = Number.POSITIVE_INFINITY;
  type = 0;
  attribute = 0n;

  constructor(private readonly map: MemoryMapTable) {
    const { frame } = map;
    this.order = Uint32Array.from({ length: map.length }, (_, i) => i).sort((a, b) => (frame[a] as number) - (frame[b] as number));
    this.step();
  }

  covers(at: number): boolean {
    return this.row !== -1 && this.start <= at;
  }

  /** The first place after `at` where this map may change. */
  boundary(at: number): number {
    return this.start > at ? this.start : this.end;
  }

  advance(at: number): void {
    while (this.row !== -1 && this.end <= at) this.step();
  }

  private step(): void {
    const row = this.order[this.next++];
    if (row === undefined) {
      this.row = -1;
      this.start = Number.POSITIVE_INFINITY;
      this.end = Number.POSITIVE_INFINITY;
      return;
    }
    this.row = row;
    this.start = this.map.frame[row] as number;
    this.end = this.start + (this.map.pages[row] as number);
    this.type = this.map.type[row] as number;
    this.attribute = this.map.attribute[row] as bigint;
  }
}

/** A stretch of an allocation: one event may hold several after a partial free. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly type: number;
  readonly kind: 0 | 1;
  readonly event: number;
}

function compareAllocations(earlier: AllocationTable, later: AllocationTable, siteOf?: (event: number) => number): Change[] {
  const before = pieces(earlier);
  const after = pieces(later);
  const gone: Piece[] = [];
  const came: Piece[] = [];
  const changes: Change[] = [];
  for (const [key, old] of before) {
    const now = after.get(key);
    if (!now) gone.push(...old);
    else if (!same(old, now)) changes.push(...now.map((piece) => change('changed', piece, span(old))));
  }
  for (const [key, now] of after) if (!before.has(key)) came.push(...now);
  const likes = new Map<string, Piece[]>();
  if (siteOf) {
    for (const piece of gone) {
      if (piece.event < 0) continue;
      const key = likeness(piece, siteOf);
      const others = likes.get(key);
      if (others) others.push(piece);
      else likes.set(key, [piece]);
    }
  }
  const moved = new Set<Piece>();
  for (const piece of came) {
    const old = siteOf && piece.event >= 0 ? likes.get(likeness(piece, siteOf))?.shift() : undefined;
    if (old) moved.add(old);
    changes.push(old ? change('moved', piece, old) : change('added', piece));
  }
  for (const piece of gone) if (!moved.has(piece)) changes.push(change('freed', piece));
  return changes.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** Pieces by allocation: by the event, or, of the firmware's own, by kind and address. */
function pieces(table: AllocationTable): Map<number | string, Piece[]> {
  const byAllocation = new Map<number | string, Piece[]>();
  for (let i = 0; i < table.length; i++) {
    const start = table.address[i] as number;
    const event = table.event[i] as number;
    const kind = table.kind[i] as 0 | 1;
    const piece = { start, end: start + (table.size[i] as number), type: table.type[i] as number, kind, event };
    const key = event >= 0 ? event : `${kind}:${start}`;
    const others = byAllocation.get(key);
    if (others) others.push(piece);
    else byAllocation.set(key, [piece]);
  }
  return byAllocation;
}

function same(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.length === b.length && a.every((piece, i) => piece.start === b[i]?.start && piece.end === b[i]?.end);
}

function span(list: readonly Piece[]): { readonly start: number; readonly end: number } {
  return { start: (list[0] as Piece).start, end: (list.at(-1) as Piece).end };
}

function likeness(piece: Piece, siteOf: (event: number) => number): string {
  return `${piece.kind}:${piece.type}:${piece.end - piece.start}:${siteOf(piece.event)}`;
}

function change(kind: Change['kind'], piece: Piece, before?: { readonly start: number; readonly end: number }): Change {
  return {
    kind,
    start: BigInt(piece.start),
    end: BigInt(piece.end),
    type: piece.type,
    allocation: piece.kind,
    event: piece.event,
    ...(before ? { before: { start: BigInt(before.start), end: BigInt(before.end) } } : {}),
  };
}

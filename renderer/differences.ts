// What changed between two moments: B, the base, and A, the one that is shown. Compared are the entries of the memory map.
//
//   An entry of A that overlaps only free memory of B was added; one of B that overlaps only free memory of A was freed; entries at
//   the same place with another type, other attributes or another size have changed. Free memory itself is never listed: it changes with every call.

import type { AllocationTable, MemoryMapTable, Moment } from '../src/moment';
import { EfiConventionalMemory } from '../src/uefi/memory-type';
import { PAGE_SIZE } from '../src/uefi/units';
import type { Change } from './canvas/marks';
import { byAddress, type Span } from './look-up';

/** Two places of what moved. */
export interface Move {
  readonly from: Span;
  readonly to: Span;
}

export interface Difference extends Span {
  readonly change: Change;
  /** Type at A, or at B for what was freed. */
  readonly type: number;
  /** Type at B where it was another one. */
  readonly was?: number;
  /** Where it was at B, for what moved. */
  readonly from?: Span;
}

interface Piece {
  readonly start: number;
  end: number;
  /** -1: described by no entry. */
  readonly a: number;
  readonly b: number;
  readonly attributesDiffer: boolean;
}

/** Differences of two moments in ascending order of address; `siteOf` gives the call site of an event, by which what moved is known. */
export function differencesOfMoments(b: Moment, a: Moment, siteOf: (event: number) => number): Difference[] {
  if (!b.memoryMap || !a.memoryMap) return [];
  const list = differencesOf(b.memoryMap, a.memoryMap);
  if (!b.allocations || !a.allocations) return list;
  const moves = movesOf(b.allocations, a.allocations, siteOf).filter(({ to }) => (to.end - to.start) % PAGE_SIZE === 0);
  return moves.length > 0 ? withMoves(list, moves) : list;
}

/** At most so many allocations that came or went are looked at one by one. */
const MOST_MOVES = 20_000;

/**
 * Allocations of B that are gone at A while one of the same call site, type, kind and size came: they moved. Ascending by the new place.
 */
export function movesOf(b: AllocationTable, a: AllocationTable, siteOf: (event: number) => number): Move[] {
  const likeness = (table: AllocationTable, i: number) =>
    `${siteOf(table.event[i] as number)}:${table.type[i]}:${table.kind[i]}:${table.size[i]}`;
  const gone = new Map<string, Span[]>();
  const came: { readonly key: string; readonly to: Span }[] = [];
  let looked = 0;
  for (let i = 0, k = 0; (i < b.length || k < a.length) && looked < MOST_MOVES; ) {
    const atB = i < b.length ? (b.address[i] as number) : Number.POSITIVE_INFINITY;
    const atA = k < a.length ? (a.address[k] as number) : Number.POSITIVE_INFINITY;
    if (atB === atA && b.event[i] === a.event[k]) {
      i++;
      k++;
      continue;
    }
    looked++;
    const old = atB <= atA;
    const table = old ? b : a;
    const row = old ? i++ : k++;
    if ((table.event[row] as number) < 0) continue;
    const key = likeness(table, row);
    const span = { start: table.address[row] as number, end: (table.address[row] as number) + (table.size[row] as number) };
    if (!old) came.push({ key, to: span });
    else {
      const others = gone.get(key);
      if (others) others.push(span);
      else gone.set(key, [span]);
    }
  }
  return came.flatMap(({ key, to }) => {
    const from = gone.get(key)?.shift();
    return from ? [{ from, to }] : [];
  });
}

/** Differences in which what moved is told apart from what was added. */
function withMoves(list: readonly Difference[], moves: readonly Move[]): Difference[] {
  const out: Difference[] = [];
  let next = 0;
  for (const one of list) {
    if (one.change !== 'added') {
      out.push(one);
      continue;
    }
    let at = one.start;
    while (next < moves.length && (moves[next] as Move).to.end <= at) next++;
    for (let i = next; i < moves.length && (moves[i] as Move).to.start < one.end; i++) {
      const { from, to } = moves[i] as Move;
      if (to.start < at || to.end > one.end) continue;
      if (to.start > at) out.push({ ...one, start: at, end: to.start });
      out.push({ ...one, start: to.start, end: to.end, change: 'moved', from });
      at = to.end;
    }
    if (at < one.end) out.push({ ...one, start: at });
  }
  return out;
}

/** Differences of two memory maps in ascending order of address. */
export function differencesOf(b: MemoryMapTable, a: MemoryMapTable): Difference[] {
  const out: Difference[] = [];
  for (const piece of pieces(b, a)) {
    const used = (type: number) => type >= 0 && type !== EfiConventionalMemory;
    const { start, end } = piece;
    if (piece.a === piece.b) {
      if (piece.attributesDiffer && used(piece.a)) out.push({ start, end, change: 'changed', type: piece.a });
    } else if (used(piece.a) && used(piece.b)) out.push({ start, end, change: 'changed', type: piece.a, was: piece.b });
    else if (used(piece.a)) out.push({ start, end, change: 'added', type: piece.a });
    else if (used(piece.b)) out.push({ start, end, change: 'freed', type: piece.b });
  }
  return out;
}

/** The space cut where either map has a boundary, neighbours of the same kind joined. */
function pieces(b: MemoryMapTable, a: MemoryMapTable): Piece[] {
  const list: Piece[] = [];
  const left = walker(b);
  const right = walker(a);
  let at = 0;
  for (;;) {
    const inB = left(at);
    const inA = right(at);
    const end = Math.min(inB.end, inA.end);
    const attributesDiffer = inA.attribute !== inB.attribute;
    const last = list.at(-1);
    if (last && last.end === at && last.a === inA.type && last.b === inB.type && last.attributesDiffer === attributesDiffer) last.end = end;
    else if (inA.type >= 0 || inB.type >= 0) list.push({ start: at, end, a: inA.type, b: inB.type, attributesDiffer });
    if (end === Number.POSITIVE_INFINITY) return list;
    at = end;
  }
}

/** Answers, for ascending addresses, which entry is there and how far that holds. */
function walker(map: MemoryMapTable): (address: number) => { type: number; attribute: bigint; end: number } {
  const order = byAddress(map);
  let i = 0;
  return (address) => {
    for (;;) {
      const row = order[i];
      if (row === undefined) return { type: -1, attribute: 0n, end: Number.POSITIVE_INFINITY };
      const start = (map.frame[row] as number) * PAGE_SIZE;
      const end = start + (map.pages[row] as number) * PAGE_SIZE;
      if (address < start) return { type: -1, attribute: 0n, end: start };
      if (address < end) return { type: map.type[row] as number, attribute: map.attribute[row] as bigint, end };
      i++;
    }
  };
}

/** The difference that covers or lies in a range; the list is ascending. */
export function differenceIn(list: readonly Difference[], range: Span): Difference | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Difference).end <= range.start) low = middle + 1;
    else high = middle;
  }
  const found = list[low];
  return found && found.start < range.end ? found : undefined;
}

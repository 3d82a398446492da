// What changed between two moments: B, the base, and A, the one that is shown. Compared are the entries of the memory map.
//
//   An entry of A that overlaps only free memory of B was added; one of B that overlaps only free memory of A was freed; entries at
//   the same place with another type, other attributes or another size have changed. Free memory itself is never listed: it changes with every call.

import type { MemoryMapTable } from '../src/moment';
import { EfiConventionalMemory } from '../src/uefi/memory-type';
import { PAGE_SIZE } from '../src/uefi/units';
import type { Change } from './canvas/painter';
import { byAddress, type Span } from './look-up';

export interface Difference extends Span {
  readonly change: Change;
  /** Type at A, or at B for what was freed. */
  readonly type: number;
  /** Type at B where it was another one. */
  readonly was?: number;
}

interface Piece {
  readonly start: number;
  end: number;
  /** -1: described by no entry. */
  readonly a: number;
  readonly b: number;
  readonly attributesDiffer: boolean;
}

/** Differences in ascending order of address. */
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

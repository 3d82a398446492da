// What a call of the page allocator takes and gives in pages, for the log of allocations; and what the firmware holds for
// itself when DXE has started.

import { EfiConventionalMemory } from '../uefi/memory-type';
import { PAGE_SIZE, positionOf } from '../uefi/units';
import { type AllocationLog, PAGES } from './allocation-log';
import type { Dxe } from './dxe';
import type { HandOff } from './hand-off';
import { HEAD_BYTES } from './pool';

const TWO_52 = 1n << 52n;

/** Pages that a successful AllocatePages takes: the count modulo 2^52, rounded to the type's granule (spec 2.6, 2.10). */
export function pagesTaken(dxe: Dxe, memoryType: number, pages: bigint): number {
  return rounded(pages, dxe.core.pages.granule(memoryType));
}

/** Address (bytes) up to which a FreePages call would free, before it is made: what is held from `memory` on in one piece. */
export function freedEnd(dxe: Dxe, memory: bigint, pages: bigint): number {
  const { map } = dxe.core.pages;
  const start = positionOf(memory);
  let record = map.containing(start);
  if (record === 0) return start * PAGE_SIZE;
  const end = start + rounded(pages, dxe.core.pages.granule(map.typeOf(record)));
  let reached = start;
  while (record !== 0 && reached < end && map.typeOf(record) !== EfiConventionalMemory) {
    reached = Math.min(end, map.endOf(record));
    record = reached < end ? map.containing(reached) : 0;
  }
  return reached * PAGE_SIZE;
}

/** The free stretch (bytes) around the page of a pool buffer's head; undefined when that page is not free. */
export function freeAround(dxe: Dxe, buffer: number): { readonly start: number; readonly end: number } | undefined {
  const { map } = dxe.core.pages;
  const record = map.containing(Math.floor((buffer - HEAD_BYTES) / PAGE_SIZE));
  if (record === 0 || map.typeOf(record) !== EfiConventionalMemory) return undefined;
  return { start: map.startOf(record) * PAGE_SIZE, end: map.endOf(record) * PAGE_SIZE };
}

function rounded(pages: bigint, granule: number): number {
  const count = Number(pages < TWO_52 ? pages : pages % TWO_52);
  return granule === 1 ? count : Math.ceil(count / granule) * granule;
}

/** A stretch of memory in bytes, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Enters what is held at the start of DXE as allocations without an event: pool buffers, and every page that is neither
 * free nor pool nor held already by a call in PEI. Pages are cut where a memory allocation HOB begins or ends. Calls in
 * PEI whose pages are free now, and pool of PEI, are held no more.
 */
export function firmwareAllocations(dxe: Dxe, handOff: HandOff, held: AllocationLog, moment: number): void {
  const { map } = dxe.core.pages;
  const isFree = (address: number) => {
    const record = map.containing(Math.floor(address / PAGE_SIZE));
    return record === 0 || map.typeOf(record) === EfiConventionalMemory;
  };
  held.endWhere((address, _size, kind) => kind !== PAGES || isFree(address), moment);
  const taken: Stretch[] = [];
  held.endWhere((address, size) => {
    taken.push({ start: address, end: address + size });
    return false;
  }, moment);
  const pools = dxe.pools();
  for (let i = 0; i < pools.length; i++) {
    const address = pools.address[i] as number;
    const end = address + (pools.size[i] as number);
    taken.push({ start: Math.floor(address / PAGE_SIZE) * PAGE_SIZE, end: Math.ceil(end / PAGE_SIZE) * PAGE_SIZE });
    if (pools.used[i] === 1) held.addPool(address + HEAD_BYTES, pools.requested[i] as number, pools.type[i] as number, -1, moment);
  }
  taken.sort((a, b) => a.start - b.start);
  const cuts = handOff.hobs
    .flatMap((hob) => (hob.kind === 'memoryAllocation' ? [Number(hob.base), Number(hob.base + hob.length)] : []))
    .sort((a, b) => a - b);
  for (let record = map.head; record !== 0; record = map.nextOf(record)) {
    const type = map.typeOf(record);
    if (type === EfiConventionalMemory) continue;
    const whole = { start: map.startOf(record) * PAGE_SIZE, end: map.endOf(record) * PAGE_SIZE };
    for (const rest of without(whole, taken)) {
      for (const { start, end } of divided(rest, cuts)) held.addPages(start, end, type, -1, moment);
    }
  }
}

/** What is left of a stretch when others, sorted by start, are taken out. */
function without(whole: Stretch, others: readonly Stretch[]): Stretch[] {
  const parts: Stretch[] = [];
  let { start } = whole;
  for (const other of others) {
    if (other.end <= start || other.start >= whole.end) continue;
    if (other.start > start) parts.push({ start, end: other.start });
    start = Math.max(start, other.end);
  }
  if (start < whole.end) parts.push({ start, end: whole.end });
  return parts;
}

/** A stretch divided at sorted addresses. */
function divided(whole: Stretch, cuts: readonly number[]): Stretch[] {
  const parts: Stretch[] = [];
  let { start } = whole;
  for (const cut of cuts) {
    if (cut <= start || cut >= whole.end) continue;
    parts.push({ start, end: cut });
    start = cut;
  }
  parts.push({ start, end: whole.end });
  return parts;
}

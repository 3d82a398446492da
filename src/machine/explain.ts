// "Why here?": the path by which the firmware came to an answer, computed on demand from the state before a call. It
// retells spec 2.7 … 2.11, 3.4, 3.7, 4.1 and 7.2 (explain-space.ts: 5.6) with the numbers of the case; a test holds the address it arrives at
// against the one that the services gave.
//
//   X1  the steps stand in the order in which EDK2 decides;
//   X2  of the places that were refused in a window the highest few are named, the rest is counted.

import type { EventRow, ReasonStep } from '../event';
import { EFI_MEMORY } from '../uefi/attribute';
import {
  ALLOCATE_TYPE_NAMES,
  AllocateAddress,
  AllocateAnyPages,
  AllocateMaxAddress,
  EfiConventionalMemory,
  EfiMaxMemoryType,
  memoryTypeName,
} from '../uefi/memory-type';
import { EFI_SUCCESS, isError, statusName } from '../uefi/status';
import { addressOf, hex, humanSize, PAGE_SIZE, positionOf } from '../uefi/units';
import { SPECIAL } from './bins';
import { Dxe } from './dxe';
import { changesSpace, explainSpace, explainSpaceChange } from './explain-space';
import { endWithin } from './page-map';
import { isAllocatable } from './pages';
import { BUCKET_SIZES, bucketFor, HEAD_BYTES, limitOf, OVERHEAD } from './pool';

/** Places of a window that are named one by one. */
const NAMED = 4;

/** The decision path of a recorded call. `dxe` is in the state before it and is only read. Empty for calls without a decision. */
export function explain(dxe: Dxe, event: EventRow): ReasonStep[] {
  switch (event.service) {
    case 'AllocatePages':
      return explainAllocatePages(dxe, event);
    case 'AllocatePool':
      return explainAllocatePool(dxe, event);
    case 'FreePages':
      return explainFreePages(dxe, event);
    case 'FreePool':
      return explainFreePool(dxe, event);
    case 'GetMemoryMap':
      return explainGetMemoryMap(event);
    case 'ExitBootServices':
      return explainExit(dxe, event);
    case 'AllocateMemorySpace':
    case 'AllocateIoSpace':
      return explainSpace(dxe, event);
    case 'SetVirtualAddressMap':
    case 'ConvertPointer':
      return explainRuntime(event);
    default:
      return changesSpace(event.service) ? explainSpaceChange(dxe, event) : [];
  }
}

type Range = { readonly start: bigint; readonly end: bigint };

const rangeOf = (start: number, end: number): Range => ({ start: addressOf(start), end: addressOf(end) });

function step(kind: ReasonStep['kind'], message: string, range?: Range): ReasonStep {
  return range ? { kind, message, range } : { kind, message };
}

function span(start: number, end: number): string {
  return `${hex(addressOf(start))} … ${hex(addressOf(end) - 1n)}`;
}

function count(pages: number | bigint): string {
  return pages === 1 || pages === 1n ? '1 page' : `${pages.toLocaleString('en-US')} pages`;
}

function outcome(event: EventRow, words = ''): ReasonStep {
  const text = statusName(event.status);
  return step('outcome', words === '' ? text : `${text}: ${words}`);
}

// --- pages ---

function explainAllocatePages(dxe: Dxe, event: EventRow): ReasonStep[] {
  const [how = 0n, type = 0n, asked = 0n, memory = 0n] = event.arguments;
  const memoryType = Number(type);
  const name = memoryTypeName(memoryType);
  const words: Record<number, string> = {
    [AllocateAnyPages]: '',
    [AllocateMaxAddress]: `, at or below ${hex(memory)}`,
    [AllocateAddress]: `, at ${hex(memory)}`,
  };
  const steps = [
    step(
      'request',
      `${ALLOCATE_TYPE_NAMES[Number(how)] ?? `allocation type ${how}`}: ${count(asked)} of ${name}${words[Number(how)] ?? ''}`,
    ),
  ];
  if (Number(how) >= ALLOCATE_TYPE_NAMES.length) return [...steps, step('refused', `${how} is no EFI_ALLOCATE_TYPE`), outcome(event)];
  if (!isAllocatable(memoryType)) return [...steps, step('refused', `${name} cannot be allocated`), outcome(event)];
  if (asked >= 1n << 52n)
    return [...steps, step('narrowed', 'The page count is taken modulo 2^52, since its length in bytes wraps'), outcome(event)];

  const granule = dxe.core.pages.granule(memoryType);
  const pages = Math.ceil(Number(asked) / granule) * granule;
  if (pages !== Number(asked)) {
    steps.push(
      step('narrowed', `${name} is allocated in units of ${humanSize(granule * PAGE_SIZE)} here: ${count(asked)} become ${count(pages)}`),
    );
  }
  if (Number(how) === AllocateAddress) return [...steps, ...explainAddress(dxe, event, memoryType, pages, memory)];
  const { space } = dxe.core.pages;
  const limit = Number(how) === AllocateAnyPages ? space : Math.min(Number((memory + 1n) >> 12n), 2 ** 52);
  return [...steps, ...explainSearch(dxe, event, memoryType, pages, limit)];
}

function explainAddress(dxe: Dxe, event: EventRow, type: number, pages: number, memory: bigint): ReasonStep[] {
  const { pages: allocator, bins } = dxe.core;
  const granule = allocator.granule(type);
  const unit = BigInt(granule * PAGE_SIZE);
  const refused = (message: string, range?: Range) => [step('refused', message, range), outcome(event)];
  if (memory % unit !== 0n) return refused(`${hex(memory)} is not a multiple of ${humanSize(unit)}`);
  if (memory === 0n) return refused('Page 0 is never handed out');
  if (pages === 0) return refused('No pages were asked for');
  const start = Number(memory >> 12n);
  const end = start + pages;
  if (end > allocator.space)
    return refused(`The range ends above ${hex(addressOf(allocator.space) - 1n)}, the highest address that may be allocated`);
  for (let other = 0; other < EfiMaxMemoryType; other++) {
    const [low, high] = [bins.base[other] as number, bins.limit[other] as number];
    if (!SPECIAL[other] || other === type || bins.number[other] === 0 || start >= high || end <= low) continue;
    return refused(`It touches the bin of ${memoryTypeName(other)}, ${span(low, high)}, which is kept for that type`, rangeOf(low, high));
  }
  const first = convertible(dxe, start, end);
  if (first.kind !== 'refused') return [first, ...chosen(event, pages, start)];
  const steps = [first, ...promotions(dxe)];
  if (steps.length === 1) return [...steps, outcome(event)];
  const second = convertible(promoted(dxe), start, end);
  return [...steps, second, ...(second.kind === 'refused' ? [outcome(event)] : chosen(event, pages, start))];
}

/** Whether [start, end) can be allocated as it stands: it has to lie in one free record (spec 2.6). */
function convertible(dxe: Dxe, start: number, end: number): ReasonStep {
  const { map } = dxe.core.pages;
  const place = map.containing(start);
  if (place === 0) return step('refused', `No RAM of the page allocator lies at ${hex(addressOf(start))}`);
  const to = map.endOf(place);
  const range = rangeOf(map.startOf(place), to);
  const there = span(map.startOf(place), to);
  if (map.typeOf(place) !== EfiConventionalMemory)
    return step('refused', `${there} is ${memoryTypeName(map.typeOf(place))}, not free`, range);
  if (to >= end) return step('narrowed', `${there} is ${memoryTypeName(EfiConventionalMemory)} and holds the request`, range);
  const next = map.nextOf(place);
  const goesOn = next !== 0 && map.startOf(next) === to && map.typeOf(next) === EfiConventionalMemory;
  const beyond = goesOn
    ? `what follows has other attributes (${hex(map.attributes.value(map.attributeOf(next)))})`
    : 'the request reaches beyond it';
  return step('refused', `The free range ${there} ends before the request does: ${beyond}`, range);
}

/** PROMOTE (spec 2.9), told: the untested RAM that becomes free when a search or an address was in vain. */
function promotions(dxe: Dxe): ReasonStep[] {
  const found = dxe.core.gcd.untested();
  const steps = found.slice(0, NAMED).map(({ base, last }) =>
    step('narrowed', `Untested RAM ${hex(base)} … ${hex(last)} is promoted, and the attempt is repeated`, {
      start: base,
      end: last + 1n,
    }),
  );
  if (found.length > NAMED) steps.push(step('narrowed', `and ${found.length - NAMED} more untested ranges`));
  return steps;
}

/** A copy of the core in which the untested RAM has been promoted. */
function promoted(dxe: Dxe): Dxe {
  const copy = Dxe.from(dxe.snapshot());
  copy.core.gcd.promote();
  return copy;
}

/** The end of a path that arrived at a page, or, with 0, at none. */
function chosen(event: EventRow, pages: number, start: number): ReasonStep[] {
  if (start === 0) return [outcome(event)];
  return [step('outcome', `${count(pages)} at ${hex(addressOf(start))}`, rangeOf(start, start + pages))];
}

function bytes(size: bigint): string {
  return size === 1n ? '1 byte' : `${size.toLocaleString('en-US')} bytes`;
}

function others(number: number): string {
  return number === 1 ? '1 more free range' : `${number} more free ranges`;
}

/** The windows in the order in which FIND tries them (spec 2.8). */
function explainSearch(dxe: Dxe, event: EventRow, type: number, pages: number, limit: number): ReasonStep[] {
  const { bins } = dxe.core;
  const steps: ReasonStep[] = [];
  const name = memoryTypeName(type);
  const all = bins.defaultLimit === dxe.core.pages.space;
  if (type < EfiMaxMemoryType && bins.number[type] !== 0) {
    const [low, top] = [bins.base[type] as number, bins.limit[type] as number];
    if (limit >= top) {
      steps.push(step('narrowed', `First the bin of ${name}: ${span(low, top)}, ${count(top - low)}`, rangeOf(low, top)));
      const found = searchWindow(dxe, steps, type, pages, top, low);
      if (found > 0) return [...steps, ...chosen(event, pages, found)];
    } else
      steps.push(step('refused', `The bin of ${name}, ${span(low, top)}, is not tried: the limit lies below its top`, rangeOf(low, top)));
  } else if (all) steps.push(step('narrowed', 'There are no bins: all RAM is searched from its top'));
  const below = `below all bins, under ${hex(addressOf(bins.defaultLimit))}`;
  if (!all && limit < bins.defaultLimit) {
    steps.push(
      step('refused', `The memory ${below}, is not tried for itself: the limit lies below its top`, rangeOf(0, bins.defaultLimit)),
    );
  } else if (!all) {
    const words = bins.number[type] ? `Then ${below}` : `${name} has no bin: it goes ${below}`;
    steps.push(step('narrowed', words, rangeOf(0, bins.defaultLimit)));
    const found = searchWindow(dxe, steps, type, pages, bins.defaultLimit, 0);
    if (found > 0) return [...steps, ...chosen(event, pages, found)];
  }
  if (!all || limit < bins.defaultLimit) {
    const where = limit >= dxe.core.pages.space ? 'anywhere' : `anywhere below ${hex(addressOf(limit))}`;
    steps.push(step('narrowed', `Then ${where}, bins or not`));
  }
  const found = searchWindow(dxe, steps, type, pages, limit, 0);
  if (found > 0) return [...steps, ...chosen(event, pages, found)];
  const more = promotions(dxe);
  if (more.length === 0) return [...steps, ...chosen(event, pages, 0)];
  return [...steps, ...more, ...explainSearch(promoted(dxe), event, type, pages, limit)];
}

/** FIND-IN-WINDOW with its reasons (spec 2.7): the first page of the place that wins, or 0. */
function searchWindow(dxe: Dxe, steps: ReasonStep[], type: number, pages: number, limit: number, floor: number): number {
  const { map } = dxe.core.pages;
  const granule = dxe.core.pages.granule(type);
  const { start, end, type: types, attribute } = map.records();
  if (pages === 0) {
    steps.push(step('refused', 'A search for 0 pages finds nothing'));
    return 0;
  }
  let refused = 0;
  for (let i = start.length - 1; i >= 0; i--) {
    const [from, to] = [start[i] as number, end[i] as number];
    if (types[i] !== EfiConventionalMemory || from >= limit || to <= floor) continue;
    const special = (map.attributes.value(attribute[i] as number) & EFI_MEMORY.SP) !== 0n;
    const found = special ? 0 : endWithin(from, to, limit, floor, pages, granule);
    if (found !== 0) {
      if (refused > NAMED) steps.push(step('refused', `and ${others(refused - NAMED)} above it, too small as well`));
      steps.push(
        step(
          'narrowed',
          `The highest free range that fits: ${span(from, to)}. Its top ${pages === 1 ? 'page is' : `${pages.toLocaleString('en-US')} pages are`} taken${found < to ? `, below ${hex(addressOf(found))}` : ''}`,
          rangeOf(from, to),
        ),
      );
      return found - pages;
    }
    refused++;
    if (refused > NAMED) continue;
    const room = Math.max(0, Math.floor(Math.min(to, limit) / granule) * granule - Math.max(from, floor));
    const reason = special
      ? 'is special-purpose memory, which no search takes'
      : `has ${count(room)}${granule > 1 ? ` below a ${humanSize(granule * PAGE_SIZE)} boundary` : ''}${to > limit ? ' below the limit' : ''}`;
    steps.push(step('refused', `${span(from, to)} ${reason}`, rangeOf(from, to)));
  }
  if (refused > NAMED) steps.push(step('refused', `and ${others(refused - NAMED)}`));
  if (refused === 0) steps.push(step('refused', 'Nothing there is free'));
  return 0;
}

function explainFreePages(dxe: Dxe, event: EventRow): ReasonStep[] {
  const [memory = 0n, asked = 0n] = event.arguments;
  const steps = [step('request', `Free ${count(asked)} at ${hex(memory)}`)];
  const refused = (message: string, range?: Range) => [...steps, step('refused', message, range), outcome(event)];
  const { pages: allocator } = dxe.core;
  const { map } = allocator;
  const first = map.containing(positionOf(memory));
  if (dxe.memoryAttributeProtocol !== null && event.status === EFI_SUCCESS && event.keyAfter === event.keyBefore) {
    return refused('The Memory Attribute protocol says that the pages are read-only, read-protected or not mapped: they are leaked');
  }
  if (first === 0) return refused(`No RAM of the page allocator lies at ${hex(memory)}`);
  const name = memoryTypeName(map.typeOf(first));
  const granule = allocator.granule(map.typeOf(first));
  if (memory % BigInt(granule * PAGE_SIZE) !== 0n) return refused(`${hex(memory)} is not a multiple of ${humanSize(granule * PAGE_SIZE)}`);
  if (asked === 0n) return refused('No pages were given');
  const pages = Math.ceil(Number(asked % (1n << 52n)) / granule) * granule;
  if (asked >= 1n << 52n) steps.push(step('narrowed', 'The page count is taken modulo 2^52, since its length in bytes wraps'));
  else if (BigInt(pages) !== asked)
    steps.push(step('narrowed', `${name} is freed in units of ${humanSize(granule * PAGE_SIZE)}: ${count(asked)} become ${count(pages)}`));
  // EDK2 frees record by record and stops at the first that it cannot free.
  let crossed = 0;
  const start = Number(memory >> 12n);
  for (let at = start; at < start + pages; crossed++) {
    const place = map.containing(at);
    const kept = crossed === 0 ? '' : '. What lies before it has been freed';
    if (place === 0) return refused(`No RAM of the page allocator lies at ${hex(addressOf(at))}${kept}`);
    const range = rangeOf(map.startOf(place), map.endOf(place));
    const there = span(map.startOf(place), map.endOf(place));
    if (map.typeOf(place) === EfiConventionalMemory) return refused(`${there} is free already${kept}`, range);
    if (crossed < NAMED) steps.push(step('narrowed', `${there} is ${memoryTypeName(map.typeOf(place))}`, range));
    at = map.endOf(place);
  }
  if (crossed > NAMED) steps.push(step('narrowed', `and ${crossed - NAMED} more ranges`));
  return [...steps, outcome(event, event.status === EFI_SUCCESS ? `${count(pages)} are free` : '')];
}

// --- pool ---

function explainAllocatePool(dxe: Dxe, event: EventRow): ReasonStep[] {
  const [type = 0n, size = 0n] = event.arguments;
  const poolType = Number(type);
  const name = memoryTypeName(poolType);
  const steps = [step('request', `${bytes(size)} of ${name} pool`)];
  if (!isAllocatable(poolType)) return [...steps, step('refused', `${name} cannot be allocated`), outcome(event)];
  if (size >= 1n << 52n) {
    const wraps = isError(event.status)
      ? step('refused', 'No machine has as much memory')
      : step('narrowed', 'With its head and tail the size wraps around 2^64: real firmware answers with memory that it does not hold');
    return [...steps, wraps, outcome(event)];
  }
  const { pool, pages: allocator } = dxe.core;
  const block = Math.ceil(Number(size) / 8) * 8 + OVERHEAD;
  const granule = allocator.granule(poolType);
  const bucket = bucketFor(block);
  const limit = limitOf(granule);
  if (bucket >= limit) {
    const pages = Math.ceil(Math.ceil(block / PAGE_SIZE) / granule) * granule;
    steps.push(
      step(
        'narrowed',
        `With its head and tail it takes ${block.toLocaleString('en-US')} bytes, more than the largest block: it gets ${count(pages)} of its own`,
      ),
    );
    return withBuffer([...steps, ...explainSearch(dxe, event, poolType, pages, allocator.space)], event);
  }
  steps.push(
    step('narrowed', `With its head and tail it takes ${block.toLocaleString('en-US')} bytes: a block of ${BUCKET_SIZES[bucket]}`),
  );
  for (let larger = bucket; larger < limit; larger++) {
    const [first] = pool.freeBlocks(poolType, larger);
    if (first === undefined) {
      steps.push(step('refused', `No free block of ${BUCKET_SIZES[larger]} bytes`));
      continue;
    }
    const range = { start: BigInt(first), end: BigInt(first) + BigInt(BUCKET_SIZES[larger] as number) };
    const how = larger === bucket ? 'was freed last and is taken' : 'is taken, and what it does not need goes on the lists';
    steps.push(step('narrowed', `The free block of ${BUCKET_SIZES[larger]} bytes at ${hex(first)} ${how}`, range));
    return [...steps, buffer(event, BigInt(first))];
  }
  steps.push(
    step('narrowed', `No block of ${name} is large enough: ${count(granule)} more ${granule === 1 ? 'is' : 'are'} taken for its pool`),
  );
  return withBuffer([...steps, ...explainSearch(dxe, event, poolType, granule, allocator.space)], event);
}

/** The search for a pool's pages ends where the block begins. */
function withBuffer(steps: readonly ReasonStep[], event: EventRow): ReasonStep[] {
  const found = steps.at(-1)?.range?.start;
  return found === undefined ? [...steps] : [...steps, buffer(event, found)];
}

function buffer(event: EventRow, block: bigint): ReasonStep {
  const [, size = 0n] = event.arguments;
  const start = block + BigInt(HEAD_BYTES);
  return step('outcome', `The buffer begins at ${hex(start)}, after a head of ${HEAD_BYTES} bytes`, {
    start,
    end: start + (size > 0n ? size : 1n),
  });
}

function explainFreePool(dxe: Dxe, event: EventRow): ReasonStep[] {
  const [address = 0n] = event.arguments;
  const steps = [step('request', `Free the pool buffer at ${hex(address)}`)];
  if (address === 0n) return [...steps, step('refused', 'The buffer is NULL'), outcome(event)];
  if (isError(event.status))
    return [
      ...steps,
      step('refused', `No pool head stands at ${hex(address - BigInt(HEAD_BYTES))}: it is no buffer of AllocatePool, or was freed before`),
      outcome(event),
    ];
  const table = dxe.pools();
  const head = Number(address) - HEAD_BYTES;
  const row = table.address.indexOf(head);
  if (row >= 0) {
    const range = { start: BigInt(head), end: BigInt(head + (table.size[row] as number)) };
    steps.push(step('narrowed', `It is a block of ${table.size[row]} bytes of ${memoryTypeName(table.type[row] as number)} pool`, range));
  }
  const words = event.keyAfter === event.keyBefore ? 'the block is on its list again' : 'its pages go back to the page allocator';
  return [...steps, outcome(event, words)];
}

// --- the map ---

function explainGetMemoryMap(event: EventRow): ReasonStep[] {
  const [size = 0n, given = 0n] = event.arguments;
  const steps = [step('request', `The memory map, into ${humanSize(size)}${given === 0n ? ' at NULL' : ''}`)];
  if (event.status === EFI_SUCCESS) return [...steps, outcome(event, `${event.result} bytes, key ${hex(event.keyAfter)}`)];
  if (size < event.result) steps.push(step('refused', `It may take ${event.result} bytes; a size query answers an upper bound`));
  return [...steps, outcome(event)];
}

function explainExit(dxe: Dxe, event: EventRow): ReasonStep[] {
  const [, key = 0n] = event.arguments;
  const steps = [step('request', `End boot services with the key ${hex(key)}`)];
  if (key !== dxe.mapKey) steps.push(step('refused', `The map has the key ${hex(dxe.mapKey)} by now: it has changed since GetMemoryMap`));
  else if (isError(event.status))
    steps.push(step('refused', 'The key is right, but a range of runtime memory is not aligned to the runtime granularity'));
  else steps.push(step('narrowed', 'The key is that of the map'));
  return [...steps, outcome(event)];
}

// --- runtime ---

/** The checks of spec 7.3 and 7.4, of which the status tells the one that failed. */
function explainRuntime(event: EventRow): ReasonStep[] {
  const [first = 0n, second = 0n, version = 0n] = event.arguments;
  const reason = (words: Readonly<Record<string, string>>): ReasonStep[] => {
    const why = words[statusName(event.status)];
    return why === undefined ? [] : [step('refused', why)];
  };
  if (event.service === 'SetVirtualAddressMap') {
    const request = step('request', `A virtual map of ${first} bytes, descriptors of ${second} bytes, version ${version}`);
    const why = reason({
      EFI_UNSUPPORTED: 'It works once, after ExitBootServices: boot services have not ended, or there is a virtual map already',
      EFI_INVALID_PARAMETER: 'The version has to be 1 and a descriptor at least 40 bytes',
    });
    return [request, ...why, outcome(event)];
  }
  const request = step('request', `Convert the pointer ${hex(second)}`);
  const why = reason({
    EFI_INVALID_PARAMETER: 'The pointer is NULL, and NULL was not allowed (EFI_OPTIONAL_PTR)',
    EFI_NOT_FOUND: 'No runtime descriptor of the virtual map holds it; outside SetVirtualAddressMap there is no map at all',
  });
  return [request, ...why, isError(event.status) ? outcome(event) : step('outcome', `It becomes ${hex(event.result)}`)];
}

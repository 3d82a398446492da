// "Why here?" for the services of PEI: the places that pages come from in the order in which they are tried, and what the HOB
// list has room for (spec 6.3 … 6.7). The address is worked out here from the state before the call; a test holds it against the
// one that PEI gave.

import type { EventRow, ReasonStep } from '../event';
import { EfiConventionalMemory, memoryTypeName } from '../uefi/memory-type';
import { isError, statusName } from '../uefi/status';
import { alignDown, alignUp, hex, humanSize, PAGE_MASK, PAGE_SHIFT } from '../uefi/units';
import { HOB_BYTES } from './hob-list';
import { isPeiAllocatable, type Pei, POOL_LIMIT } from './pei';

const step = (kind: ReasonStep['kind'], message: string, start?: bigint, end?: bigint): ReasonStep =>
  start === undefined || end === undefined || end <= start ? { kind, message } : { kind, message, range: { start, end } };

const count = (pages: bigint): string => (pages === 1n ? '1 page' : `${pages.toLocaleString('en-US')} pages`);

/** The decision path of a recorded call of PEI. `pei` is in the state before it and is only read. */
export function explainPei(pei: Pei, event: EventRow): ReasonStep[] {
  const failed = step('outcome', statusName(event.status));
  switch (event.service) {
    case 'PeiServicesAllocatePages':
      return pagesOf(pei, event, failed);
    case 'PeiServicesFreePages':
      return freeOf(pei, event, failed);
    case 'PeiServicesAllocatePool': {
      const [size = 0n] = event.arguments;
      const steps = [step('request', `${humanSize(size)} of pool in the HOB list`)];
      if (size > POOL_LIMIT) return [...steps, step('refused', `PEI's pool gives at most ${POOL_LIMIT} bytes`), failed];
      return [...steps, ...hobOf(pei, BigInt(HOB_BYTES.header) + size, event, 'The buffer begins', BigInt(HOB_BYTES.header))];
    }
    case 'PeiServicesCreateHob': {
      const [type = 0n, length = 0n] = event.arguments;
      const steps = [step('request', `A HOB of type ${hex(type)} and ${length} bytes`)];
      if (length > 0xfff8n) return [...steps, step('refused', 'A HOB has at most 65528 bytes'), failed];
      return [...steps, ...hobOf(pei, length, event, 'It stands', 0n)];
    }
    case 'PeiServicesInstallPeiMemory': {
      const [begin = 0n, length = 0n] = event.arguments;
      const what = pei.installed
        ? step('refused', 'Permanent memory is installed already: nothing changes')
        : step(
            'narrowed',
            'Pages come from its top from now on; the HOB list and the stack move there when the PEIM returns',
            begin,
            begin + length,
          );
      return [step('request', `${humanSize(length)} at ${hex(begin)} become PEI's permanent memory`), what, failed];
    }
    default:
      return [];
  }
}

function pagesOf(pei: Pei, event: EventRow, failed: ReasonStep): ReasonStep[] {
  const [type = 0n, asked = 0n] = event.arguments;
  const memoryType = Number(type);
  const name = memoryTypeName(memoryType);
  const steps = [step('request', `${count(asked)} of ${name}`)];
  if (!isPeiAllocatable(memoryType)) return [...steps, step('refused', `PEI does not allocate ${name}`), failed];
  const granularity = pei.granularityOf(memoryType);
  const taken = (start: bigint, pages: bigint): ReasonStep[] => [
    ...steps,
    step('outcome', `${count(pages)} at ${hex(start)}`, start, start + (pages << PAGE_SHIFT)),
  ];
  let pages = asked;
  for (const { name: place, top, bottom } of pei.places(memoryType)) {
    const aligned = alignDown(top, granularity);
    if (top < bottom || top - bottom < top - aligned || aligned === 0n) {
      steps.push(step('refused', `${place} has no room down to a ${humanSize(granularity)} boundary below ${hex(top)}`));
      continue;
    }
    pages = alignUp(pages, granularity >> PAGE_SHIFT);
    if (pages !== asked)
      steps.push(step('narrowed', `${name} is allocated in units of ${humanSize(granularity)}: ${count(asked)} become ${count(pages)}`));
    const room = aligned - bottom;
    if (room >> PAGE_SHIFT < pages) {
      steps.push(step('refused', `${place}, ${hex(bottom)} … ${hex(aligned)}, has ${count(room >> PAGE_SHIFT)}`, bottom, aligned));
    } else if (room >> PAGE_SHIFT === pages && (room & PAGE_MASK) < BigInt(HOB_BYTES.allocation)) {
      steps.push(step('refused', `${place} would have no room left for the HOB that records it`, bottom, aligned));
    } else {
      steps.push(step('narrowed', `${place}, ${hex(bottom)} … ${hex(aligned)}: pages are taken from its top`, bottom, aligned));
      return taken(aligned - (pages << PAGE_SHIFT), pages);
    }
  }
  const length = pages << PAGE_SHIFT;
  const free = [...pei.hobs.allocations()].filter((hob) => hob.memoryType === EfiConventionalMemory);
  for (const hob of free) {
    const start = alignDown(hob.base + hob.length - length, granularity);
    if (hob.length < length || start < hob.base) {
      steps.push(
        step('refused', `The free HOB of ${hex(hob.base)} has ${count(hob.length >> PAGE_SHIFT)}`, hob.base, hob.base + hob.length),
      );
      continue;
    }
    steps.push(step('narrowed', `The free HOB of ${hex(hob.base)} has room: its top is taken`, hob.base, hob.base + hob.length));
    return taken(start, pages);
  }
  if (isError(event.status)) return [...steps, step('refused', 'No memory that was freed has room either'), failed];
  steps.push(step('narrowed', 'Free HOBs that touch are joined, and one of them has room then'));
  return taken(event.result, pages);
}

function hobOf(pei: Pei, length: bigint, event: EventRow, words: string, offset: bigint): ReasonStep[] {
  const { freeTop, freeBottom, endOfHobList } = pei.hobs;
  const needed = alignUp(length, 8n);
  const room = freeTop - freeBottom;
  if (room < needed) {
    return [
      step(
        'refused',
        `The HOB list has room for ${room} bytes up to the pages at ${hex(freeTop)}, and this takes ${needed}`,
        freeBottom,
        freeTop,
      ),
      step('outcome', statusName(event.status)),
    ];
  }
  const at = endOfHobList + offset;
  return [
    step('narrowed', `The HOB is appended to the list, which ends at ${hex(endOfHobList)}`, endOfHobList, endOfHobList + needed),
    step('outcome', `${words} at ${hex(at)}`, at, endOfHobList + needed),
  ];
}

function freeOf(pei: Pei, event: EventRow, failed: ReasonStep): ReasonStep[] {
  const [memory = 0n, pages = 0n] = event.arguments;
  const length = pages << PAGE_SHIFT;
  const steps = [step('request', `Free ${count(pages)} at ${hex(memory)}`)];
  if (pages === 0n) return [...steps, step('refused', 'No pages were given'), failed];
  if ((memory & PAGE_MASK) !== 0n) return [...steps, step('refused', `${hex(memory)} is not the start of a page`), failed];
  for (const hob of pei.hobs.allocations()) {
    if (hob.memoryType === EfiConventionalMemory || hob.base > memory || memory + length > hob.base + hob.length) continue;
    const range = [hob.base, hob.base + hob.length] as const;
    steps.push(
      step('narrowed', `The HOB of ${hex(hob.base)}, ${humanSize(hob.length)} of ${memoryTypeName(hob.memoryType)}, covers them`, ...range),
    );
    const back = memory === pei.hobs.freeTop ? 'they lie at the top of the free range and go back to it' : 'a HOB marks them as free';
    return [...steps, step('outcome', isError(event.status) ? statusName(event.status) : `${statusName(event.status)}: ${back}`)];
  }
  return [...steps, step('refused', 'No single allocation HOB covers the range'), failed];
}

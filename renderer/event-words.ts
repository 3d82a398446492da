// Events as firmware people write them: arguments by kind, statuses by name, addresses and sizes in one form everywhere.

import { type ArgumentKind, type EventRow, SERVICES } from '../src/event';
import { attributeNames } from '../src/uefi/attribute';
import { ALLOCATE_TYPE_NAMES, GCD_ALLOCATE_TYPE_NAMES, GCD_MEMORY_TYPE_NAMES, memoryTypeName } from '../src/uefi/memory-type';
import { isError, statusName } from '../src/uefi/status';
import { hex, humanSize, PAGE_SIZE } from '../src/uefi/units';
import type { Span } from './look-up';

export { hex as address };

/** `1 page`, `512 pages`, `3,072 pages`. */
export function pagesWords(pages: bigint | number): string {
  return `${grouped(pages)} ${Number(pages) === 1 ? 'page' : 'pages'}`;
}

/** A count with commas between its thousands. */
export function grouped(value: bigint | number): string {
  return value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** A count with the name of what is counted. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A size in all its forms: `0x200000 · 2 MiB · 2,097,152 B`. */
export function sizeForms(bytes: bigint | number): string {
  return `${hex(bytes)} · ${humanSize(bytes)} · ${grouped(bytes)} B`;
}

/** An argument or a result in the words of its kind. */
export function argumentWords(kind: ArgumentKind, value: bigint): string {
  switch (kind) {
    case 'address':
    case 'handle':
    case 'key':
      return hex(value);
    case 'bytes':
      return value < 4096n ? `${value} B` : humanSize(value);
    case 'pages':
      return pagesWords(value);
    case 'memoryType':
      return memoryTypeName(Number(value));
    case 'allocateType':
      return ALLOCATE_TYPE_NAMES[Number(value)] ?? hex(value);
    case 'gcdType':
      return GCD_MEMORY_TYPE_NAMES[Number(value)] ?? hex(value);
    case 'gcdAllocateType':
      return GCD_ALLOCATE_TYPE_NAMES[Number(value)] ?? hex(value);
    case 'attributes':
      return attributeNames(value).join(' ') || '0';
    case 'flag':
      return value === 0n ? 'NULL' : 'given';
    case 'number':
      return hex(value);
  }
}

/** `AllocatePages (AllocateAnyPages, EfiLoaderData, 512 pages)`. */
export function callWords(event: EventRow): string {
  const service = SERVICES.find((info) => info.name === event.service);
  const words = service?.arguments.map((argument, i) => argumentWords(argument.kind, event.arguments[i] ?? 0n)) ?? [];
  return `${event.service} (${words.join(', ')})`;
}

/** What came of a call: the status, with the result where there is one. */
export function outcomeWords(event: EventRow): string {
  const status = statusName(event.status);
  const kind = SERVICES.find((info) => info.name === event.service)?.result;
  return isError(event.status) || kind === undefined ? status : `${argumentWords(kind, event.result)} · ${status}`;
}

/** The range that a call took or gave back, when it did. */
export function eventSpan(event: EventRow): Span | undefined {
  if (isError(event.status)) return undefined;
  const [first = 0n, second = 0n, third = 0n] = event.arguments;
  switch (event.service) {
    case 'AllocatePages':
      return span(event.result, third * BigInt(PAGE_SIZE));
    case 'FreePages':
      return span(first, second * BigInt(PAGE_SIZE));
    case 'AllocatePool':
      return span(event.result, second);
    case 'FreePool':
      return span(first, 1n);
    case 'PeiServicesAllocatePages':
      return span(event.result, second * BigInt(PAGE_SIZE));
    case 'PeiServicesAllocatePool':
      return span(event.result, first);
    case 'PeiServicesFreePages':
      return span(first, second * BigInt(PAGE_SIZE));
    case 'AddMemorySpace':
      return span(second, third);
    case 'FreeMemorySpace':
    case 'RemoveMemorySpace':
    case 'SetMemorySpaceAttributes':
    case 'SetMemorySpaceCapabilities':
      return span(first, second);
    case 'AllocateMemorySpace':
      return span(event.result, event.arguments[3] ?? 0n);
    default:
      return undefined;
  }
}

function span(start: bigint, size: bigint): Span {
  return { start: Number(start), end: Number(start + (size > 0n ? size : 1n)) };
}

/** What is written beside a call: what came of it, and how often; `of` all its calls, where only some came to that. */
export function pillWords(first: EventRow, count: number, of = count): string {
  const [outcome, ...more] = shortOutcome(first).split(' · ');
  const times = of > count ? `×${grouped(count)} of ${grouped(of)}` : count > 1 ? `×${grouped(count)}` : '';
  return [`→ ${outcome}${times && ` ${times}`}`, ...more].join(' · ');
}

function shortOutcome(event: EventRow): string {
  if (isError(event.status)) return statusName(event.status);
  const [first = 0n, second = 0n, third = 0n] = event.arguments;
  switch (event.service) {
    case 'AllocatePages':
      return `${hex(event.result)} · ${pagesWords(third)}`;
    case 'AllocatePool':
      return `${hex(event.result)} · ${second} B`;
    case 'FreePages':
      return `${pagesWords(second)} freed`;
    case 'FreePool':
      return `${hex(first)} freed`;
    case 'GetMemoryMap':
      return `key ${hex(event.keyAfter)}`;
    case 'ExitBootServices':
      return 'boot services have ended';
    default:
      return statusName(event.status);
  }
}

// Events: the service calls of a run, as the window, rules and the command line read them. Vocabulary only; the
// recording that produces them is in machine/recording.ts.

import type { Place } from './base/finding';
import type { Phase } from './moment';

/** What an argument or result of a service is, so that it can be shown as firmware people write it. */
export type ArgumentKind =
  | 'address'
  | 'bytes'
  | 'pages'
  | 'number'
  | 'key'
  | 'memoryType'
  | 'allocateType'
  | 'gcdType'
  | 'gcdAllocateType'
  | 'attributes'
  | 'handle'
  | 'flag';

/** How the timeline draws a service. */
export type ServiceGroup = 'pages' | 'pool' | 'map' | 'gcd' | 'pei' | 'runtime';

export interface ServiceInfo {
  readonly name: string;
  readonly group: ServiceGroup;
  /** `take` allocates, `give` frees, `none` does neither. */
  readonly effect: 'take' | 'give' | 'none';
  readonly arguments: readonly { readonly name: string; readonly kind: ArgumentKind }[];
  /** What `EventTable.result` holds, when anything. */
  readonly result?: ArgumentKind;
}

const memory = { name: 'Memory', kind: 'address' } as const;
const pages = { name: 'Pages', kind: 'pages' } as const;
const base = { name: 'BaseAddress', kind: 'address' } as const;
const length = { name: 'Length', kind: 'bytes' } as const;
const memoryType = { name: 'MemoryType', kind: 'memoryType' } as const;
const gcdType = { name: 'GcdMemoryType', kind: 'gcdType' } as const;
const gcdIoType = { name: 'GcdIoType', kind: 'number' } as const;
const gcdAllocate = [
  { name: 'GcdAllocateType', kind: 'gcdAllocateType' },
  gcdType,
  { name: 'Alignment', kind: 'number' },
  length,
  base,
  { name: 'ImageHandle', kind: 'handle' },
] as const;

/** Every service that a recording can hold; an event names its service by the index in this list. */
export const SERVICES: readonly ServiceInfo[] = [
  {
    name: 'AllocatePages',
    group: 'pages',
    effect: 'take',
    arguments: [{ name: 'Type', kind: 'allocateType' }, memoryType, pages, memory],
    result: 'address',
  },
  { name: 'FreePages', group: 'pages', effect: 'give', arguments: [memory, pages] },
  {
    name: 'AllocatePool',
    group: 'pool',
    effect: 'take',
    arguments: [
      { name: 'PoolType', kind: 'memoryType' },
      { name: 'Size', kind: 'bytes' },
    ],
    result: 'address',
  },
  { name: 'FreePool', group: 'pool', effect: 'give', arguments: [{ name: 'Buffer', kind: 'address' }] },
  {
    name: 'GetMemoryMap',
    group: 'map',
    effect: 'none',
    arguments: [
      { name: 'MemoryMapSize', kind: 'bytes' },
      { name: 'MemoryMap', kind: 'flag' },
    ],
    result: 'bytes',
  },
  {
    name: 'ExitBootServices',
    group: 'map',
    effect: 'none',
    arguments: [
      { name: 'ImageHandle', kind: 'handle' },
      { name: 'MapKey', kind: 'key' },
    ],
  },
  {
    name: 'AddMemorySpace',
    group: 'gcd',
    effect: 'none',
    arguments: [gcdType, base, length, { name: 'Capabilities', kind: 'attributes' }],
  },
  { name: 'AllocateMemorySpace', group: 'gcd', effect: 'none', arguments: gcdAllocate, result: 'address' },
  { name: 'FreeMemorySpace', group: 'gcd', effect: 'none', arguments: [base, length] },
  { name: 'RemoveMemorySpace', group: 'gcd', effect: 'none', arguments: [base, length] },
  { name: 'GetMemorySpaceDescriptor', group: 'gcd', effect: 'none', arguments: [base, { name: 'Descriptor', kind: 'flag' }] },
  { name: 'SetMemorySpaceAttributes', group: 'gcd', effect: 'none', arguments: [base, length, { name: 'Attributes', kind: 'attributes' }] },
  {
    name: 'SetMemorySpaceCapabilities',
    group: 'gcd',
    effect: 'none',
    arguments: [base, length, { name: 'Capabilities', kind: 'attributes' }],
  },
  { name: 'GetMemorySpaceMap', group: 'gcd', effect: 'none', arguments: [], result: 'address' },
  { name: 'AddIoSpace', group: 'gcd', effect: 'none', arguments: [gcdIoType, base, length] },
  {
    name: 'AllocateIoSpace',
    group: 'gcd',
    effect: 'none',
    arguments: [gcdAllocate[0], gcdIoType, gcdAllocate[2], length, base, gcdAllocate[5]],
    result: 'address',
  },
  { name: 'FreeIoSpace', group: 'gcd', effect: 'none', arguments: [base, length] },
  { name: 'RemoveIoSpace', group: 'gcd', effect: 'none', arguments: [base, length] },
  { name: 'GetIoSpaceDescriptor', group: 'gcd', effect: 'none', arguments: [base, { name: 'Descriptor', kind: 'flag' }] },
  { name: 'GetIoSpaceMap', group: 'gcd', effect: 'none', arguments: [], result: 'address' },
  { name: 'PeiServicesAllocatePages', group: 'pei', effect: 'take', arguments: [memoryType, pages], result: 'address' },
  { name: 'PeiServicesAllocatePool', group: 'pei', effect: 'take', arguments: [{ name: 'Size', kind: 'bytes' }], result: 'address' },
  { name: 'PeiServicesFreePages', group: 'pei', effect: 'give', arguments: [memory, pages] },
  {
    name: 'PeiServicesInstallPeiMemory',
    group: 'pei',
    effect: 'none',
    arguments: [
      { name: 'MemoryBegin', kind: 'address' },
      { name: 'MemoryLength', kind: 'bytes' },
    ],
  },
  {
    name: 'PeiServicesCreateHob',
    group: 'pei',
    effect: 'none',
    arguments: [
      { name: 'Type', kind: 'number' },
      { name: 'Length', kind: 'bytes' },
    ],
    result: 'address',
  },
  {
    name: 'SetVirtualAddressMap',
    group: 'runtime',
    effect: 'none',
    arguments: [
      { name: 'MemoryMapSize', kind: 'bytes' },
      { name: 'DescriptorSize', kind: 'bytes' },
      { name: 'DescriptorVersion', kind: 'number' },
    ],
  },
  {
    name: 'ConvertPointer',
    group: 'runtime',
    effect: 'none',
    arguments: [
      { name: 'DebugDisposition', kind: 'number' },
      { name: 'Address', kind: 'address' },
    ],
    result: 'address',
  },
  // What the firmware does by itself between two of the script's entry points.
  { name: 'PeiCoreMigrate', group: 'pei', effect: 'none', arguments: [] },
  { name: 'DxeMain', group: 'map', effect: 'none', arguments: [] },
];

/** At most this many arguments are kept of a call, in the order of `ServiceInfo.arguments`. */
export const MAX_ARGUMENTS = 6;

/** A range of events as columns of equal length. The row i is event `first + i` of the recording. */
export interface EventTable {
  readonly first: number;
  readonly length: number;
  /** Index into SERVICES. */
  readonly service: Uint8Array;
  /** Index into the recording's call sites; -1 for what the firmware did by itself. */
  readonly site: Int32Array;
  /** MAX_ARGUMENTS values a row, row after row; unused ones are 0. */
  readonly arguments: BigUint64Array;
  readonly status: BigUint64Array;
  readonly result: BigUint64Array;
  readonly keyBefore: Float64Array;
  readonly keyAfter: Float64Array;
  /** 0 = PEI, 1 = DXE, 2 = runtime. */
  readonly phase: Uint8Array;
}

export const EVENT_PHASES: readonly Phase[] = ['PEI', 'DXE', 'runtime'];

/** A place in a script from which services are called, with the calls that led there, innermost first. */
export interface CallSite {
  readonly place: Place;
  readonly function: string;
  readonly callers: readonly { readonly place: Place; readonly function: string }[];
}

/** One event with everything about it. */
export interface EventRow {
  readonly index: number;
  readonly service: string;
  readonly site: number;
  readonly arguments: readonly bigint[];
  readonly status: bigint;
  readonly result: bigint;
  readonly keyBefore: number;
  readonly keyAfter: number;
  readonly phase: Phase;
}

/** Graphs over the events, one value after each event, or fewer when `stride` > 1. Bytes are exact numbers. */
export interface Series {
  /** Row i belongs to the moment `i * stride`. */
  readonly stride: number;
  readonly length: number;
  readonly conventionalBytes: Float64Array;
  readonly largestFreeBytes: Float64Array;
  readonly largestFreeBelow4GBytes: Float64Array;
  readonly descriptors: Float64Array;
  readonly poolSlackBytes: Float64Array;
}

/** A time during which an address was held, by pages or by a pool buffer. */
export interface Holding {
  /** First and last moment + 1 at which it was held; `until` is absent while it is held at the end of the run. */
  readonly from: number;
  readonly until?: number;
  /** The event that took it; -1 for what stood before the first event. */
  readonly event: number;
  readonly kind: 'pages' | 'pool';
  /** EFI_MEMORY_TYPE. */
  readonly type: number;
  /** What was held with it, in bytes. */
  readonly start: number;
  readonly size: number;
}

/** One step of the answer to "why here?". */
export interface ReasonStep {
  readonly kind: 'request' | 'narrowed' | 'refused' | 'outcome';
  readonly message: string;
  readonly range?: { readonly start: bigint; readonly end: bigint };
}

/** What a run printed: one text in pieces, and after how many events each came. */
export interface ConsoleOutput {
  readonly text: string;
  /** Where each piece ends in `text`, in UTF-16 units; ascending. */
  readonly ends: Uint32Array;
  /** Number of events that had happened before each piece; ascending, no two equal. */
  readonly events: Uint32Array;
}

export const NO_CONSOLE: ConsoleOutput = { text: '', ends: new Uint32Array(), events: new Uint32Array() };

/** Length of what had been printed when `events` events had happened, with what the script said before the next. */
export function printedBy({ ends, events: before }: ConsoleOutput, events: number): number {
  let low = 0;
  let high = before.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((before[middle] as number) <= events) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (ends[low - 1] as number);
}

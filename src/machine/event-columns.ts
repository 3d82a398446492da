// The events of a run as columns that grow by half: no object is made for an event while the run lasts, and one takes some
// fifty bytes, so that a run may have millions.
//
//   V1  row i is event i; its arguments are `values` from `from[i]` up to where those of the next row begin, in the order of
//       `SERVICES[service].arguments`, those behind being 0; bit k of `absent` says that argument k was a NULL pointer (its
//       value is then 0); arguments are given to the last row alone, ascending;
//   V2  a handle is an index into the recording's table of handles, 0 being none; `device` holds the DeviceHandle of the
//       GCD's allocations, which has no room among the arguments;
//   V3  the key before an event is the key after the one before it, or `firstKey`;
//   V4  a status is an index into `statuses`, those that occurred in the order of their first occurrence.

import { assert } from '../base/assert';
import { EVENT_PHASES, type EventRow, type EventTable, MAX_ARGUMENTS, SERVICES } from '../event';
import type { Phase } from '../moment';

const INITIAL_CAPACITY = 256;

/** Index in SERVICES of a service by its name; a BugError is not needed, since a wrong name does not compile. */
export type ServiceName = keyof typeof SERVICE;

/** Indexes of the services that the recorder writes. */
export const SERVICE = {
  AllocatePages: 0,
  FreePages: 1,
  AllocatePool: 2,
  FreePool: 3,
  GetMemoryMap: 4,
  ExitBootServices: 5,
  AddMemorySpace: 6,
  AllocateMemorySpace: 7,
  FreeMemorySpace: 8,
  RemoveMemorySpace: 9,
  GetMemorySpaceDescriptor: 10,
  SetMemorySpaceAttributes: 11,
  SetMemorySpaceCapabilities: 12,
  GetMemorySpaceMap: 13,
  AddIoSpace: 14,
  AllocateIoSpace: 15,
  FreeIoSpace: 16,
  RemoveIoSpace: 17,
  GetIoSpaceDescriptor: 18,
  GetIoSpaceMap: 19,
  PeiServicesAllocatePages: 20,
  PeiServicesAllocatePool: 21,
  PeiServicesFreePages: 22,
  PeiServicesInstallPeiMemory: 23,
  PeiServicesCreateHob: 24,
  SetVirtualAddressMap: 25,
  ConvertPointer: 26,
  PeiCoreMigrate: 27,
  DxeMain: 28,
} as const;

/** Indexes into EVENT_PHASES. */
export const PHASE = { PEI: 0, DXE: 1, runtime: 2 } as const;

type Column =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
  | BigUint64Array<ArrayBuffer>;

export class EventColumns {
  /** Number of events. */
  length = 0;
  /** Key before the first event. */
  firstKey = 0;
  service = new Uint8Array(INITIAL_CAPACITY);
  phase = new Uint8Array(INITIAL_CAPACITY);
  absent = new Uint8Array(INITIAL_CAPACITY);
  device = new Uint16Array(INITIAL_CAPACITY);
  site = new Int32Array(INITIAL_CAPACITY);
  private from = new Uint32Array(INITIAL_CAPACITY);
  private values = new BigUint64Array(2 * INITIAL_CAPACITY);
  private used = 0;
  private readonly statuses: bigint[] = [];
  private statusIndex = new Uint16Array(INITIAL_CAPACITY);
  result = new BigUint64Array(INITIAL_CAPACITY);
  keyAfter = new Float64Array(INITIAL_CAPACITY);

  /** Appends an event without arguments; `argument` adds them. Returns its index. */
  append(service: number, phase: number, site: number, status: bigint, result: bigint, keyAfter: number): number {
    const row = this.length;
    if (row === this.service.length) this.grow();
    this.service[row] = service;
    this.phase[row] = phase;
    this.site[row] = site;
    this.from[row] = this.used;
    this.statusIndex[row] = this.indexOf(status);
    this.result[row] = result;
    this.keyAfter[row] = keyAfter;
    this.length = row + 1;
    return row;
  }

  /** Sets argument `slot` of an event. */
  argument(row: number, slot: number, value: bigint | null): void {
    const end = (this.from[row] as number) + slot + 1;
    assert(row === this.length - 1 && end > this.used, 'arguments are given to the last event, in their order');
    while (end > this.values.length) this.values = longer(this.values, BigUint64Array);
    this.used = end;
    if (value === null) this.absent[row] = (this.absent[row] as number) | (1 << slot);
    else this.values[end - 1] = value;
  }

  /** Status of an event. */
  status(row: number): bigint {
    return this.statuses[this.statusIndex[row] as number] as bigint;
  }

  private indexOf(status: bigint): number {
    const known = this.statuses.indexOf(status);
    if (known >= 0) return known;
    assert(this.statuses.length < 0xffff, 'a run has few statuses');
    return this.statuses.push(status) - 1;
  }

  /** Argument `slot` of an event; 0 when it was absent. */
  value(row: number, slot: number): bigint {
    const at = (this.from[row] as number) + slot;
    const end = row + 1 < this.length ? (this.from[row + 1] as number) : this.used;
    return at < end ? (this.values[at] as bigint) : 0n;
  }

  /** An argument that is an enumeration, a flag or a handle, as a number. */
  small(row: number, slot: number): number {
    return Number(this.value(row, slot));
  }

  /** An argument that may be a NULL pointer: null then. */
  pointer(row: number, slot: number): bigint | null {
    return ((this.absent[row] as number) & (1 << slot)) === 0 ? this.value(row, slot) : null;
  }

  keyBefore(row: number): number {
    return row === 0 ? this.firstKey : (this.keyAfter[row - 1] as number);
  }

  /** Events first … first+count-1, clamped to what there is. The columns are copies. */
  table(first: number, count: number): EventTable {
    const start = Math.min(Math.max(0, Math.trunc(first)), this.length);
    const end = Math.min(this.length, start + Math.max(0, Math.trunc(count)));
    const keyAfter = this.keyAfter.slice(start, end);
    const keyBefore = new Float64Array(end - start);
    if (end > start) {
      keyBefore.set(keyAfter.subarray(0, -1), 1);
      keyBefore[0] = this.keyBefore(start);
    }
    const given = new BigUint64Array((end - start) * MAX_ARGUMENTS);
    const status = new BigUint64Array(end - start);
    for (let row = start; row < end; row++) {
      status[row - start] = this.status(row);
      for (let slot = 0; slot < MAX_ARGUMENTS; slot++) given[(row - start) * MAX_ARGUMENTS + slot] = this.value(row, slot);
    }
    return {
      first: start,
      length: end - start,
      service: this.service.slice(start, end),
      site: this.site.slice(start, end),
      arguments: given,
      status,
      result: this.result.slice(start, end),
      keyBefore,
      keyAfter,
      phase: this.phase.slice(start, end),
    };
  }

  /** One event as an object; `row` must be one. */
  row(row: number): EventRow {
    const info = SERVICES[this.service[row] as number];
    return {
      index: row,
      service: info?.name ?? '',
      site: this.site[row] as number,
      arguments: Array.from(info?.arguments ?? [], (_, slot) => this.value(row, slot)),
      status: this.status(row),
      result: this.result[row] as bigint,
      keyBefore: this.keyBefore(row),
      keyAfter: this.keyAfter[row] as number,
      phase: EVENT_PHASES[this.phase[row] as number] as Phase,
    };
  }

  /** The columns cut to length, as one plain value that two equal runs have in common. */
  trimmed() {
    const { length } = this;
    return {
      length,
      firstKey: this.firstKey,
      service: this.service.subarray(0, length),
      phase: this.phase.subarray(0, length),
      absent: this.absent.subarray(0, length),
      device: this.device.subarray(0, length),
      site: this.site.subarray(0, length),
      from: this.from.subarray(0, length),
      values: this.values.subarray(0, this.used),
      statuses: this.statuses,
      status: this.statusIndex.subarray(0, length),
      result: this.result.subarray(0, length),
      keyAfter: this.keyAfter.subarray(0, length),
    };
  }

  private grow(): void {
    this.service = longer(this.service, Uint8Array);
    this.phase = longer(this.phase, Uint8Array);
    this.absent = longer(this.absent, Uint8Array);
    this.device = longer(this.device, Uint16Array);
    this.site = longer(this.site, Int32Array);
    this.from = longer(this.from, Uint32Array);
    this.statusIndex = longer(this.statusIndex, Uint16Array);
    this.result = longer(this.result, BigUint64Array);
    this.keyAfter = longer(this.keyAfter, Float64Array);
  }
}

/** A column of one and a half times the length that begins with the values of `from`. */
export function longer<T extends Column>(from: T, make: new (length: number) => T): T {
  const to = new make(Math.ceil(from.length * 1.5));
  (to as Float64Array).set(from as Float64Array);
  return to;
}

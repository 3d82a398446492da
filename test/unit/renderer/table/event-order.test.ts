// How the panel of events is sorted: what each column's key makes of events.

import { describe, expect, it } from 'vitest';
import { eventKey } from '../../../../renderer/table/event-order';
import { orderBy } from '../../../../renderer/table/order';
import { type CallSite, type EventTable, MAX_ARGUMENTS, SERVICES } from '../../../../src/event';
import { EFI_BUFFER_TOO_SMALL, EFI_NOT_FOUND, EFI_SUCCESS } from '../../../../src/uefi/status';

const service = (wanted: string) => SERVICES.findIndex(({ name }) => name === wanted);

const EVENTS = [
  { service: 'GetMemoryMap', status: EFI_BUFFER_TOO_SMALL, result: 0n, site: 1, key: 7 },
  { service: 'AllocatePages', status: EFI_SUCCESS, result: 0x7fe3_d000n, site: 0, key: 9 },
  { service: 'FreePages', status: EFI_SUCCESS, result: 0n, site: 2, key: 8 },
  { service: 'AllocatePages', status: EFI_NOT_FOUND, result: 0n, site: -1, key: 8 },
  { service: 'AllocatePages', status: EFI_SUCCESS, result: 0xf_ffff_ffff_f000n, site: 3, key: 2 ** 33 },
];

const TABLE: EventTable = {
  first: 100,
  length: EVENTS.length,
  service: Uint8Array.from(EVENTS, (event) => service(event.service)),
  site: Int32Array.from(EVENTS, ({ site }) => site),
  arguments: new BigUint64Array(EVENTS.length * MAX_ARGUMENTS),
  status: BigUint64Array.from(EVENTS, ({ status }) => status),
  result: BigUint64Array.from(EVENTS, ({ result }) => result),
  keyBefore: new Float64Array(EVENTS.length),
  keyAfter: Float64Array.from(EVENTS, ({ key }) => key),
  phase: new Uint8Array(EVENTS.length),
};

const site = (file: string, line: number, column = 1): CallSite => ({
  place: { file, line, column, endLine: line, endColumn: column + 1 },
  function: 'UefiMain',
  callers: [],
});
/** Lines 9 and 10 would stand the other way round as texts; sites 0 and 3 are one line. */
const SITES = [site('b.c', 10), site('b.c', 9), site('a.c', 30), site('b.c', 10, 20)];

function order(column: string): number[] {
  const key = eventKey(column, SITES);
  if (!key) throw new Error(`${column} is not sorted`);
  return [...orderBy(Float64Array.from(EVENTS, (_, i) => key(TABLE, i)))];
}

describe('events stand', () => {
  it.each([
    ['event', 'in the order of the run', [0, 1, 2, 3, 4]],
    ['call', 'by the name of their service', [1, 3, 4, 2, 0]],
    ['result', 'by what they gave, those without a result first', [0, 2, 3, 1, 4]],
    ['status', 'by status, errors last and by their codes', [1, 2, 4, 0, 3]],
    ['line', 'by file and number of the line, the firmware first', [3, 2, 0, 1, 4]],
    ['key', 'by map key', [0, 2, 3, 1, 4]],
  ])('by %s: %s', (column, _, expected) => {
    expect(order(column)).toEqual(expected);
  });

  it('by no other column', () => {
    expect(eventKey('phase', SITES)).toBeUndefined();
  });
});

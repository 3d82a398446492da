// Cores and short words for the tests of the simulated firmware.

import { expect } from 'vitest';
import { Dxe, type DxeOptions } from '../../../src/machine/dxe';
import type { HandOff, Hob } from '../../../src/machine/hand-off';
import type { Hazard } from '../../../src/machine/services';
import { type Status, statusName, statusValue } from '../../../src/uefi/status';

/** Allocation types, as the golden traces call them. */
export const Any = 0;
export const Max = 1;
export const Address = 2;

/** A core whose page allocator holds one range of free memory and whose GCD is empty: the state of spec 11.1. */
export function bareCore(architecture: HandOff['architecture'] = 'x64', options?: DxeOptions): Dxe {
  return new Dxe(architecture, options);
}

/** ADD-MEMORY of free memory with attribute 0xF. */
export function addFree(dxe: Dxe, start: number, pages: number): void {
  dxe.core.pages.addMemory(7, start / 4096, pages, 0xfn);
}

export function resource(
  resourceType: Extract<Hob, { kind: 'resource' }>['resourceType'],
  attributes: number,
  start: number,
  length: number,
): Hob {
  return { kind: 'resource', resourceType, attributes, start: BigInt(start), length: BigInt(length) };
}

export function allocation(memoryType: number, base: number, length: number): Hob {
  return { kind: 'memoryAllocation', memoryType, base: BigInt(base), length: BigInt(length) };
}

export function handOff(
  hobs: readonly Hob[],
  phit: { hobStart: number; memoryTop: number; freeTop: number },
  architecture: HandOff['architecture'] = 'x64',
): HandOff {
  return {
    architecture,
    hobStart: BigInt(phit.hobStart),
    efiMemoryTop: BigInt(phit.memoryTop),
    efiMemoryBottom: BigInt(phit.hobStart),
    efiFreeMemoryTop: BigInt(phit.freeTop),
    hobs,
    systemTables: false,
    cpuArchProtocol: null,
  };
}

const short = (status: Status): string => (status === 0n ? 'success' : statusName(status).replace('EFI_', ''));

/** Outcome of AllocatePages: the address in upper-case hexadecimal, or the status without `EFI_`. */
export function allocate(dxe: Dxe, how: number, type: number, pages: number | bigint, address = 0n): string {
  const { status, memory } = dxe.allocatePages(how, type, BigInt(pages), address);
  if (status !== 0n) expect(memory).toBe(address);
  return status === 0n ? memory.toString(16).toUpperCase() : short(status);
}

export function free(dxe: Dxe, address: number, pages: number | bigint): string {
  return short(dxe.freePages(BigInt(address), BigInt(pages)));
}

export function pool(dxe: Dxe, type: number, size: number): string {
  const { status, buffer } = dxe.allocatePool(type, BigInt(size));
  return status === 0n ? (buffer as bigint).toString(16).toUpperCase() : short(status);
}

export function freePool(dxe: Dxe, buffer: string): string {
  return short(dxe.freePool(BigInt(`0x${buffer}`)));
}

export function text(status: Status): string {
  return short(status);
}

export function key(dxe: Dxe): number {
  return Number(dxe.mapKey);
}

/** The core's own list, `start-end type attribute` in hexadecimal. */
export function records(dxe: Dxe): string[] {
  const { map } = dxe.core.pages;
  const { start, end, type, attribute } = map.records();
  return Array.from(start, (from, i) => {
    const hex = (value: number): string => (value * 4096).toString(16).toUpperCase();
    const last = ((end[i] as number) * 4096 - 1).toString(16).toUpperCase();
    return `${hex(from)}-${last} ${(type[i] as number).toString(16).toUpperCase()} ${map.attributes
      .value(attribute[i] as number)
      .toString(16)
      .toUpperCase()}`;
  });
}

/** GetMemoryMap, `start pages type attribute` in hexadecimal. */
export function descriptors(dxe: Dxe): string[] {
  const map = dxe.memoryMap();
  const hex = (value: number | bigint): string => value.toString(16).toUpperCase();
  return Array.from(
    map.frame,
    (frame, i) => `${hex(frame * 4096)} ${hex(map.pages[i] as number)} ${hex(map.type[i] as number)} ${hex(map.attribute[i] as bigint)}`,
  );
}

/** Hazards that a call reports. */
export function hazards(dxe: Dxe, call: () => void): Hazard[] {
  const found: Hazard[] = [];
  const before = dxe.onHazard;
  dxe.onHazard = (hazard) => found.push(hazard);
  call();
  dxe.onHazard = before;
  return found;
}

/** A status by its name without `EFI_`. */
export function status(name: string): Status {
  return statusValue(`EFI_${name}`) as Status;
}

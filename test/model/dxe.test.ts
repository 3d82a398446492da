// Random calls on the DXE core. After every call its numbered invariants hold, memory is where it was, a call that failed
// has left no trace but those that the specification names, and a second core that walks its lists as EDK2 does, without
// the index, has given the same answers. FIRMAMENT_LONG=1 makes a million calls.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dxe } from '../../src/machine/dxe';
import type { HandOff } from '../../src/machine/hand-off';
import { type Status, statusName } from '../../src/uefi/status';
import { fragmenting, handOffs, type Step, tidy, wild } from './dxe-scenes';

const LONG = process.env.FIRMAMENT_LONG === '1';
const RUNS = LONG ? 5_600 : 80;
const MANY = LONG ? 760 : 14;

interface Block {
  readonly address: bigint;
  readonly pages: bigint;
}

/** A core with what its callers hold. */
class Driver {
  readonly dxe: Dxe;
  readonly pages: Block[] = [];
  readonly buffers: bigint[] = [];
  /** Set when a hazard was reported that ends all promises: memory is damaged or firmware hangs. */
  lost = false;
  calls = 0;

  constructor(handOff: HandOff, walking: boolean) {
    this.dxe = Dxe.start(handOff, { onHazard: ({ kind }) => (this.lost ||= kind !== 'asserts' && kind !== 'wraps') });
    if (walking) this.dxe.core.pages.map.ordered = false;
  }

  /** Makes a call; its answer as text, which two cores must agree on. */
  run(step: Step): { readonly status: Status; readonly answer: string } {
    this.calls++;
    const { dxe } = this;
    const plain = (status: Status): { status: Status; answer: string } => ({ status, answer: statusName(status) });
    switch (step.call) {
      case 'allocatePages': {
        const { status, memory } = dxe.allocatePages(step.how, step.type, step.pages, step.address);
        if (status === 0n) this.pages.push({ address: memory, pages: step.pages % (1n << 52n) });
        return { status, answer: `${statusName(status)} ${memory}` };
      }
      case 'freePages': {
        const at = step.which % Math.max(1, this.pages.length);
        const block = this.pages[at];
        if (block === undefined) return plain(0n);
        const skip = BigInt(step.skip) < block.pages ? BigInt(step.skip) : 0n;
        const left = block.pages - skip;
        const count = step.pages === undefined || BigInt(step.pages) > left ? left : BigInt(step.pages);
        const status = dxe.freePages(block.address + skip * 4096n, count);
        // What is left of a block that was cut is not freed again: pages and granules may be others' by then.
        this.pages.splice(at, 1);
        return plain(status);
      }
      case 'freeAnywhere':
        return plain(dxe.freePages(step.address, step.pages));
      case 'allocatePool': {
        const { status, buffer } = dxe.allocatePool(step.type, step.size);
        if (status === 0n && buffer !== undefined) this.buffers.push(buffer);
        return { status, answer: `${statusName(status)} ${buffer}` };
      }
      case 'freePool': {
        const at = step.which % Math.max(1, this.buffers.length);
        const buffer = this.buffers[at];
        if (buffer === undefined) return plain(0n);
        const status = dxe.freePool(buffer + BigInt(step.off));
        if (step.off === 0) this.buffers.splice(at, 1);
        return plain(status);
      }
      case 'addMemorySpace':
        return plain(dxe.addMemorySpace(step.type, step.base, step.length, step.capabilities));
      case 'allocateMemorySpace': {
        const { status, memory } = dxe.memorySpace.allocate(step.how, step.type, step.alignment, step.length, step.base, 'H1', null);
        return { status, answer: `${statusName(status)} ${memory}` };
      }
      case 'getMemorySpaceMap': {
        const { status, buffer } = dxe.memorySpace.getMap();
        if (buffer !== undefined) this.buffers.push(buffer);
        return { status, answer: `${statusName(status)} ${buffer}` };
      }
      case 'checkMapKey':
        return plain(dxe.checkMapKey(dxe.mapKey));
      case 'freeMemorySpace':
        return plain(dxe.memorySpace.free(step.base, step.length));
      case 'removeMemorySpace':
        return plain(dxe.memorySpace.remove(step.base, step.length));
      case 'setMemorySpaceAttributes':
        return plain(dxe.setMemorySpaceAttributes(step.base, step.length, step.mask));
      case 'setMemorySpaceCapabilities':
        return plain(dxe.setMemorySpaceCapabilities(step.base, step.length, step.mask));
    }
  }
}

/** The page map's state, exact. */
function pagesText(dxe: Dxe): string {
  const { pages, bins } = dxe.core;
  const { start, end, type, attribute } = pages.map.records();
  return [pages.key, pages.spareRecords, bins.defaultBase, start, end, type, attribute].join('|');
}

/** Pool and memory space too. */
function wholeText(dxe: Dxe): string {
  const { address, size, type, used } = dxe.pools();
  const space = dxe.core.gcd.memory.map((entry) => Object.values(entry).join(','));
  return [pagesText(dxe), address, size, type, used, space.join(';')].join('|');
}

/** The memory that the page map covers, in order, adjacent ranges joined. Throws when records overlap or lie off pages. */
function covered(dxe: Dxe): [start: number, end: number][] {
  const { start, end } = dxe.core.pages.map.records();
  const ranges: [number, number][] = [];
  start.forEach((from, i) => {
    const to = end[i] as number;
    const last = ranges.at(-1);
    if (last !== undefined && from < last[1]) throw new Error(`records overlap at ${from}`);
    if (last !== undefined && last[1] === from) last[1] = to;
    else ranges.push([from, to]);
  });
  return ranges;
}

/** Bytes of untested memory that PROMOTE would add. */
function untested(dxe: Dxe): boolean {
  return dxe.core.gcd.memory.some(
    ({ type, capabilities }) => type === 1 && (capabilities & 0x0700_0000_0000_0000n) === 0x0300_0000_0000_0000n,
  );
}

/** True for a failed call that must have changed nothing at all. */
function leavesNoTrace(step: Step, status: Status, before: { untested: boolean }): boolean {
  switch (step.call) {
    case 'allocatePages':
      // 2^52 pages move the lowest address of the default bin before they are refused (spec 2.8, 2.10).
      return !before.untested && step.pages < 1n << 52n;
    case 'allocatePool':
      // The lists of an OEM or OS type stay behind when their first block fails (spec 3.3).
      return !before.untested && step.type < 16;
    case 'freePages':
    case 'freeAnywhere':
      // EFI_NOT_FOUND leaves the leading part freed (spec 2.6).
      return statusName(status) === 'EFI_INVALID_PARAMETER';
    case 'freePool':
      return true;
    case 'addMemorySpace':
    case 'freeMemorySpace':
    case 'removeMemorySpace':
    case 'setMemorySpaceCapabilities':
    case 'allocateMemorySpace':
      // Pool traffic of a refusal for lack of resources, and RAM without a whole page (spec 5.5), leave traces.
      return (
        !['EFI_OUT_OF_RESOURCES', 'EFI_INVALID_PARAMETER'].includes(statusName(status)) ||
        (step.call !== 'addMemorySpace' && step.length === 0n)
      );
    case 'setMemorySpaceAttributes':
      return ['EFI_UNSUPPORTED', 'EFI_INVALID_PARAMETER'].includes(statusName(status));
    case 'getMemorySpaceMap':
    case 'checkMapKey':
      return step.call === 'checkMapKey';
  }
}

/** Pool buffers lie in pages of their own type. */
function poolIsHome(dxe: Dxe): void {
  const { map } = dxe.core.pages;
  const { address, type, length } = dxe.pools();
  for (let i = 0; i < length; i++) {
    const place = map.containing(Math.floor((address[i] as number) / 4096));
    if (place === 0 || map.typeOf(place) !== type[i])
      expect.fail(`the block at ${address[i]} of type ${type[i]} is not in pages of its type`);
  }
}

let calls = 0;
let mostRecords = 0;

function drive(handOff: HandOff, steps: readonly Step[], whole: boolean): void {
  const quick = new Driver(handOff, false);
  const walking = new Driver(handOff, true);
  let ram = covered(quick.dxe);
  let text = wholeText(quick.dxe);
  for (const step of steps) {
    const before = { untested: untested(quick.dxe), text, key: quick.dxe.core.pages.key };
    const { status, answer } = quick.run(step);
    expect(walking.run(step).answer).toBe(answer);
    calls++;
    if (quick.lost || walking.lost) return;
    text = wholeText(quick.dxe);
    if (!text.startsWith(`${pagesText(walking.dxe)}|`)) expect(pagesText(walking.dxe)).toBe(pagesText(quick.dxe));
    mostRecords = Math.max(mostRecords, quick.dxe.core.pages.map.count);
    quick.dxe.core.pages.check();
    quick.dxe.core.gcd.check();
    if (whole) {
      quick.dxe.core.pool.check();
      poolIsHome(quick.dxe);
    }
    const map = quick.dxe.core.pages.map;
    if (!map.ordered) return;
    const now = covered(quick.dxe);
    const grew = before.untested !== untested(quick.dxe) || step.call === 'addMemorySpace';
    if (!grew && String(now) !== String(ram)) expect(now).toEqual(ram);
    ram = now;
    if (status !== 0n && leavesNoTrace(step, status, before)) expect(text).toBe(before.text);
    if (status === 0n && step.call === 'allocatePages') undo(quick.dxe, before);
  }
  const { dxe } = quick;
  const rows = dxe.memoryMap();
  expect(rows).toEqual(walking.dxe.memoryMap());
  expect(rows.length * 48).toBeLessThanOrEqual(dxe.requiredMapSize());
}

/** FreePages of what AllocatePages gave restores the records, when no page of records was taken on the way. */
function undo(dxe: Dxe, before: { readonly text: string; readonly key: number }): void {
  const { pages } = dxe.core;
  if (pages.key !== before.key + 1) return;
  const after = dxe.snapshot();
  const fields = before.text.split('|');
  const block = latest(dxe, after, fields);
  if (block === undefined) return;
  expect(statusName(pages.free(block[0], block[1] - block[0], 0))).toBe('EFI_SUCCESS');
  if (pages.key === before.key + 2) {
    const { start, end, type } = pages.map.records();
    expect([start, end, type].map(String)).toEqual([fields[3], fields[4], fields[5]]);
    expect(String(pages.spareRecords)).toBe(fields[1]);
  }
  dxe.restore(after);
}

/** The range that was free before and is not now. */
function latest(dxe: Dxe, after: ReturnType<Dxe['snapshot']>, fields: readonly string[]): [number, number] | undefined {
  const free = (start: readonly number[], end: readonly number[], type: readonly number[]): [number, number][] =>
    start.flatMap((from, i) => (type[i] === 7 ? [[from, end[i] as number] as [number, number]] : []));
  const numbers = (field: string | undefined): number[] => (field ?? '').split(',').map(Number);
  const old = free(numbers(fields[3]), numbers(fields[4]), numbers(fields[5]));
  const now = free([...after.records.start], [...after.records.end], [...after.records.type]);
  for (const [from, to] of old) {
    let at = from;
    for (const [start, end] of now) {
      if (start < from || end > to) continue;
      if (start > at) return [at, start];
      at = end;
    }
    if (at < to && Number.isInteger(at) && Number.isInteger(to)) return dxe.core.pages.map.containing(at) === 0 ? undefined : [at, to];
  }
  return undefined;
}

describe('random calls on the DXE core', () => {
  it('keep all invariants when callers free only what is theirs', { timeout: LONG ? 3_600_000 : 60_000 }, () => {
    const scene = fc.tuple(handOffs, fc.array(tidy, { minLength: 100, maxLength: 100 }));
    fc.assert(
      fc.property(scene, ([handOff, steps]) => drive(handOff, steps, true)),
      { numRuns: RUNS, seed: 1 },
    );
  });

  it('keep the page map whole when callers free anything', { timeout: LONG ? 3_600_000 : 60_000 }, () => {
    const scene = fc.tuple(handOffs, fc.array(wild, { minLength: 100, maxLength: 100 }));
    fc.assert(
      fc.property(scene, ([handOff, steps]) => drive(handOff, steps, false)),
      { numRuns: RUNS, seed: 2 },
    );
  });

  it('agree while records are many and spare ones run out', { timeout: LONG ? 3_600_000 : 60_000 }, () => {
    const scene = fc.tuple(handOffs, fc.array(fragmenting, { minLength: 800, maxLength: 800, size: 'max' }));
    fc.assert(
      fc.property(scene, ([handOff, steps]) => drive(handOff, steps, true)),
      { numRuns: MANY, seed: 3 },
    );
    expect(mostRecords).toBeGreaterThan(150);
  });

  it('were enough of them', () => {
    expect(calls).toBeGreaterThanOrEqual(LONG ? 1_000_000 : 20_000);
  });
});

// The firmware's set-up: what the file says of it, what it leaves out, and whether it can start on these regions.
//
// Defaults follow EDK2's own platforms: PEI's permanent memory at the top of the RAM below 4 GiB, temporary RAM where
// Intel's packages put cache as RAM, image sizes of OVMF's and ArmVirt's DXE core, a stack of 0x20000 bytes, no bins.

import type { Finding } from '../base/finding';
import type { Architecture, Region } from '../moment';
import { EfiMaxMemoryType, memoryTypeName } from '../uefi/memory-type';
import { alignDown, hex, humanSize, PAGE_MASK, PAGE_SIZE } from '../uefi/units';
import type { JsoncText, JsonPath } from './jsonc';
import { flatten, rangeText } from './layout';
import type { FirmwareSetup } from './platform';

/** What the text says, as far as it could be read. */
export interface StatedFirmware {
  readonly peiMemory?: { readonly base: bigint; readonly size: bigint };
  readonly temporaryRam?: { readonly base: bigint; readonly size: bigint };
  readonly dxeCoreSize?: bigint;
  readonly stackSize?: bigint;
  readonly memoryTypeInformation: FirmwareSetup['memoryTypeInformation'];
  readonly allocations: FirmwareSetup['allocations'];
  readonly firmwareVolumes: FirmwareSetup['firmwareVolumes'];
  readonly cpuArchProtocol?: boolean;
}

interface Range {
  readonly base: bigint;
  readonly size: bigint;
}

const FOUR_GIB = 1n << 32n;
const DEFAULT_STACK = 0x2_0000n;
/** Heap, HOB list and DXE core need this much beside the two stacks. */
const LEAST_HEAP = 0x1_0000n;
/** The first region that DXE asks for beside its bins (spec 5.8 step 2). */
const FIRST_REGION = 0x1_0000n;

const end = (range: Range) => range.base + range.size;

/** Bytes of all bins. */
export function binBytes(rows: FirmwareSetup['memoryTypeInformation']): bigint {
  return rows.reduce((sum, row) => sum + BigInt(row.pages) * BigInt(PAGE_SIZE), 0n);
}

/** RAM that the firmware may use: pieces of `ram` regions that PEI has tested, outside every carve-out, whole pages only. */
export function testedRam(regions: readonly Region[]): Range[] {
  const ranges: Range[] = [];
  for (const piece of flatten(regions)) {
    const { kind, tags } = piece.region;
    if (kind !== 'ram' || tags?.includes('untested') || tags?.includes('present-only')) continue;
    const start = (piece.start + PAGE_MASK) & ~PAGE_MASK;
    const last = piece.end & ~PAGE_MASK;
    if (last > start) ranges.push({ base: start, size: last - start });
  }
  return ranges;
}

/** The set-up with everything that the text leaves out; zeros for PEI memory where there is no RAM to put it in. */
export function completed(stated: StatedFirmware, regions: readonly Region[], architecture: Architecture): FirmwareSetup {
  const ram = testedRam(regions);
  return {
    peiMemory: stated.peiMemory ?? defaultPeiMemory(ram, binBytes(stated.memoryTypeInformation), stated),
    temporaryRam: stated.temporaryRam ?? defaultTemporaryRam(ram, architecture),
    dxeCoreSize: stated.dxeCoreSize ?? (architecture === 'x64' || architecture === 'ia32' ? 0x1_f000n : 0x3_7000n),
    stackSize: stated.stackSize ?? DEFAULT_STACK,
    memoryTypeInformation: stated.memoryTypeInformation,
    allocations: stated.allocations,
    firmwareVolumes: stated.firmwareVolumes,
    cpuArchProtocol: stated.cpuArchProtocol ?? true,
  };
}

/** The top of the highest stretch below 4 GiB that can hold it, else of the lowest above; below allocations with a base. */
function defaultPeiMemory(ram: readonly Range[], bins: bigint, stated: StatedFirmware): Range {
  const wanted = 64n * 1024n * 1024n > 2n * bins ? 64n * 1024n * 1024n : alignDown(2n * bins + 0xffffn, 0x1_0000n);
  const placed = stated.allocations.flatMap((a) => (a.base === undefined ? [] : [{ base: a.base, size: a.size }]));
  const free = ram.flatMap((range) => without(range, placed));
  const low = free.filter((range) => end(range) <= FOUR_GIB);
  const candidates = low.length > 0 ? low.toReversed() : free;
  const roomy = candidates.find((range) => range.size >= wanted);
  if (roomy) return { base: alignDown(end(roomy) - wanted, 0x1_0000n), size: end(roomy) - alignDown(end(roomy) - wanted, 0x1_0000n) };
  let largest: Range | undefined;
  for (const range of candidates) if (!largest || range.size > largest.size) largest = range;
  if (!largest) return { base: 0n, size: 0n };
  const size = alignDown(largest.size - largest.size / 4n, BigInt(PAGE_SIZE));
  return { base: end(largest) - size, size };
}

/** A range minus others, in ascending order. */
function without(range: Range, others: readonly Range[]): Range[] {
  let rest: Range[] = [range];
  for (const other of others) {
    rest = rest.flatMap((part) => {
      if (end(other) <= part.base || other.base >= end(part)) return [part];
      const parts: Range[] = [];
      if (other.base > part.base) parts.push({ base: part.base, size: other.base - part.base });
      if (end(other) < end(part)) parts.push({ base: end(other), size: end(part) - end(other) });
      return parts;
    });
  }
  return rest;
}

function defaultTemporaryRam(ram: readonly Range[], architecture: Architecture): Range {
  if (architecture === 'x64' || architecture === 'ia32') return { base: 0xfef0_0000n, size: 0x1_0000n };
  const lowest = ram[0];
  if (!lowest) return { base: 0n, size: 0n };
  return { base: lowest.base, size: lowest.size < 0x1_0000n ? lowest.size : 0x1_0000n };
}

/** What keeps the firmware from starting, at the place in the text that says it. */
export function firmwareFindings(setup: FirmwareSetup, stated: StatedFirmware, regions: readonly Region[], text: JsoncText): Finding[] {
  const findings: Finding[] = [];
  const ram = testedRam(regions);
  const report = (rule: string, severity: Finding['severity'], path: JsonPath, message: string, remedy: string, range?: Range) => {
    const place = text.place(['firmware', ...path]);
    findings.push({ rule, severity, message, place, remedy, ...(range ? { range: { start: range.base, end: end(range) } } : {}) });
  };
  judgePeiMemory(setup, stated, ram, report);
  judgeAllocations(setup, ram, report);
  judgeBins(setup, ram, report);
  setup.firmwareVolumes.forEach((volume, index) => {
    const inside = flatten(regions).some(
      (p) => (p.region.kind === 'flash' || p.region.kind === 'mmio') && p.start <= volume.base && end(volume) <= p.end,
    );
    if (!inside) {
      const message = `the firmware volume ${shown(volume)} does not lie in a flash or mmio region, so DXE cannot claim it`;
      report(
        'platform-hand-off',
        'warning',
        ['firmwareVolumes', index],
        message,
        'Describe the flash as a region, or move the volume.',
        volume,
      );
    }
  });
  return findings;
}

const shown = (range: Range) => rangeText({ start: range.base, end: end(range) });
const within = (inner: Range, outer: Range) => outer.base <= inner.base && end(inner) <= end(outer);
const touch = (a: Range, b: Range) => a.base < end(b) && b.base < end(a);

type Report = (rule: string, severity: Finding['severity'], path: JsonPath, message: string, remedy: string, range?: Range) => void;

function judgePeiMemory(setup: FirmwareSetup, stated: StatedFirmware, ram: readonly Range[], report: Report): void {
  const { peiMemory, temporaryRam } = setup;
  const aligned = ((peiMemory.base | peiMemory.size) & PAGE_MASK) === 0n;
  if (peiMemory.size === 0n && !stated.peiMemory) {
    report('platform-hand-off', 'error', [], 'there is no RAM in which PEI could install its memory', 'Describe a region of kind "ram".');
    return;
  }
  if (!aligned)
    report(
      'platform-hand-off',
      'error',
      ['peiMemory'],
      `peiMemory ${shown(peiMemory)} is not made of whole pages`,
      'Align base and size to 0x1000.',
      peiMemory,
    );
  if (!ram.some((range) => within(peiMemory, range))) {
    const message = `peiMemory ${shown(peiMemory)} does not lie in one stretch of tested RAM, free of carve-outs`;
    report(
      'platform-hand-off',
      'error',
      ['peiMemory'],
      message,
      `Put it into one of: ${ram.map(shown).slice(0, 6).join(', ') || '(there is no RAM)'}.`,
      peiMemory,
    );
  }
  // The PEI stack and the DXE stack, the DXE core's image, and a heap for the HOB list.
  const least = setup.stackSize + DEFAULT_STACK + setup.dxeCoreSize + LEAST_HEAP;
  if (peiMemory.size < least) {
    const message = `peiMemory is ${humanSize(peiMemory.size)}; stacks, DXE core and HOB list need ${hex(least)} (${humanSize(least)})`;
    report('platform-hand-off', 'error', ['peiMemory'], message, `Set "firmware.peiMemory.size" to at least ${hex(least)}.`, peiMemory);
  }
  if (temporaryRam.size < 0x1000n) {
    const message = `temporaryRam has ${hex(temporaryRam.size)} bytes, too little for a HOB list`;
    report('platform-hand-off', 'error', ['temporaryRam'], message, 'Set "firmware.temporaryRam.size" to 0x10000, or to at least 0x1000.');
  }
  if (touch(temporaryRam, peiMemory)) {
    const message = `temporaryRam ${shown(temporaryRam)} overlaps peiMemory ${shown(peiMemory)}, to which PEI migrates from it`;
    report(
      'platform-hand-off',
      'error',
      stated.temporaryRam ? ['temporaryRam'] : ['peiMemory'],
      message,
      'Move one of them.',
      temporaryRam,
    );
  }
}

function judgeAllocations(setup: FirmwareSetup, ram: readonly Range[], report: Report): void {
  const placed: { range: Range; name: string }[] = [];
  let floating = 0n;
  setup.allocations.forEach((allocation, index) => {
    const path = ['allocations', index];
    const name = allocation.name || memoryTypeName(allocation.type);
    if (allocation.base === undefined) {
      floating += (allocation.size + PAGE_MASK) & ~PAGE_MASK;
      return;
    }
    const range = { base: allocation.base, size: allocation.size };
    if (((range.base | range.size) & PAGE_MASK) !== 0n) {
      report(
        'platform-hand-off',
        'error',
        path,
        `the allocation "${name}" ${shown(range)} is not made of whole pages`,
        'Align base and size to 0x1000.',
        range,
      );
    }
    if (!ram.some((part) => within(range, part))) {
      const message = `the allocation "${name}" ${shown(range)} does not lie in tested RAM, free of carve-outs`;
      report('platform-hand-off', 'error', path, message, 'Move it into RAM, or describe the range as a reserved region instead.', range);
    }
    if (touch(range, setup.peiMemory)) {
      const message = `the allocation "${name}" ${shown(range)} overlaps peiMemory ${shown(setup.peiMemory)}`;
      report(
        'platform-hand-off',
        'error',
        path,
        message,
        'Move it, or leave its base out: then it is taken from the top of PEI memory.',
        range,
      );
    }
    const other = placed.find((p) => touch(p.range, range));
    if (other) {
      const message = `the allocation "${name}" ${shown(range)} overlaps the allocation "${other.name}" ${shown(other.range)}`;
      report('platform-hand-off', 'error', path, message, 'Move one of them.', range);
    }
    placed.push({ range, name });
  });
  if (floating > 0n && floating >= setup.peiMemory.size) {
    const message = `the allocations without a base take ${humanSize(floating)}, and peiMemory has ${humanSize(setup.peiMemory.size)}`;
    report('platform-hand-off', 'error', ['allocations'], message, `Set "firmware.peiMemory.size" to more than ${hex(floating)}.`);
  }
}

function judgeBins(setup: FirmwareSetup, ram: readonly Range[], report: Report): void {
  const rows = setup.memoryTypeInformation;
  const seen = new Set<number>();
  rows.forEach((row, index) => {
    const path = ['memoryTypeInformation', index];
    if (row.type >= EfiMaxMemoryType) {
      const message = `the bin ${index + 1} is for ${memoryTypeName(row.type)}, and DXE keeps bins for the types 0 to 15 only`;
      report('platform-bins', row.type === EfiMaxMemoryType ? 'info' : 'warning', path, message, 'Leave the row out.');
    } else if (seen.has(row.type)) {
      report(
        'platform-bins',
        'warning',
        path,
        `there are two bins for ${memoryTypeName(row.type)}; the last one counts`,
        'Leave one of the rows out.',
      );
    }
    seen.add(row.type);
  });
  const needed = FIRST_REGION + binBytes(rows);
  let largest = 0n;
  for (const range of ram) if (range.size > largest) largest = range.size;
  if (rows.length > 0 && ram.length > 0 && needed > largest) {
    const message = `the bins need ${humanSize(needed)} in one piece, and the largest stretch of tested RAM has ${humanSize(largest)}`;
    report(
      'platform-bins',
      'error',
      ['memoryTypeInformation'],
      message,
      'Make the bins smaller: DXE starts in a region that holds all of them.',
    );
  }
}

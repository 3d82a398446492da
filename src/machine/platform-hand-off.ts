// What the firmware of a platform leaves to DXE. The platform's own early modules are played on a real PEI: one describes
// the machine (CPU, resource, FV and memory type information HOBs) while temporary RAM is all there is, one installs
// permanent memory unless a script's PEIM did, and then PEI hands over. So the HOB list has the order, the place and the
// pool-free gaps of one that EDK2 builds.
//
// How a region becomes HOBs (spec 5.9 for what DXE makes of them):
//   ram           SYSTEM_MEMORY, PRESENT INITIALIZED TESTED; tag `untested` drops TESTED, tag `present-only` INITIALIZED too.
//                 The attributes SP, MORE_RELIABLE and HOT_PLUGGABLE ride along
//   reserved      inside tested RAM: the RAM stays one resource, and a memory allocation HOB of EfiReservedMemoryType
//                 takes the range, as ArmPlatformPkg and OVMF do with memory that secure firmware or a device holds. Elsewhere
//                 MEMORY_RESERVED
//   unusable      in tested RAM or alone: system memory with a memory allocation HOB of EfiUnusableMemory, so that the
//                 operating system learns of it. Elsewhere MEMORY_RESERVED
//   mmio          MEMORY_MAPPED_IO          flash    FIRMWARE_DEVICE
//   persistent    SYSTEM_MEMORY, PERSISTENT PERSISTABLE
//   unaccepted    MEMORY_UNACCEPTED         io-port  IO
// A region inside another takes its range out of the other (flatten), so resource HOBs never overlap.
//
//   HO1  temporary RAM is split as OVMF's SEC does: heap in the lower half, stack in the upper;
//   HO2  resource HOBs come in ascending order, memory before I/O, then FV, CPU, type information, carve-outs.

import type { Finding } from '../base/finding';
import type { Region } from '../moment';
import { flatten, rangeText } from '../platform/layout';
import { type Platform, whyNotRunnable } from '../platform/platform';
import { DEFAULT_ATTRIBUTES } from '../platform/schema';
import { EFI_MEMORY } from '../uefi/attribute';
import { EfiMaxMemoryType, EfiReservedMemoryType, EfiUnusableMemory, memoryTypeName } from '../uefi/memory-type';
import { EFI_SUCCESS } from '../uefi/status';
import { alignDown, alignUp, hex, humanSize, pagesFor } from '../uefi/units';
import { Bytes } from './bytes';
import { Dxe } from './dxe';
import { ARCHITECTURE_CONSTANTS, type HandOff, type ResourceType } from './hand-off';
import { HOB_BYTES, type HobList } from './hob-list';
import { isPeiAllocatable, Pei, RUNTIME_CLASS } from './pei';
import type { FirmwareBytes } from './services';

const PAGE = 0x1000n;

/** EFI_RESOURCE_ATTRIBUTE_* bits that are used here (spec 1.8). */
const PRESENT = 0x1;
const INITIALIZED = 0x2;
const TESTED = 0x4;
const PERSISTENT = 0x0080_0000;
const PERSISTABLE = 0x0100_0000;

/** Capability by capability: the resource attribute that CAPS turns into it (spec 5.10). */
const CAPABILITIES: readonly (readonly [capability: bigint, attribute: number])[] = [
  [EFI_MEMORY.UC, 0x0000_0400],
  [EFI_MEMORY.WC, 0x0000_0800],
  [EFI_MEMORY.WT, 0x0000_1000],
  [EFI_MEMORY.WB, 0x0000_2000],
  [EFI_MEMORY.UCE, 0x0002_0000],
  [EFI_MEMORY.RO, 0x0008_0000],
  [EFI_MEMORY.RP, 0x0010_0000],
  [EFI_MEMORY.WP, 0x0020_0000],
  [EFI_MEMORY.XP, 0x0040_0000],
  [EFI_MEMORY.NV, PERSISTABLE],
  [EFI_MEMORY.MORE_RELIABLE, 0x0200_0000],
  [EFI_MEMORY.SP, 0x0800_0000],
  [EFI_MEMORY.HOT_PLUGGABLE, 0x1000_0000],
];

/** A resource HOB to be. Half-open, in bytes. */
export interface Resource {
  readonly type: ResourceType;
  start: bigint;
  end: bigint;
  readonly attributes: number;
  /** The region whose resource it is; neighbours of one region are joined. */
  readonly region: Region;
}

/** A memory allocation HOB to be: a carve-out of tested RAM. Whole pages. */
export interface CarveOut {
  readonly start: bigint;
  readonly end: bigint;
  readonly memoryType: number;
}

/** The hand-off of a platform, or what keeps it from booting. */
export function handOffOf(platform: Platform): { readonly handOff: HandOff } | { readonly findings: readonly Finding[] } {
  const started = startPei(platform, new Bytes());
  return 'pei' in started ? finishPei(platform, started.pei) : started;
}

/**
 * PEI of a platform as a script's PEIM finds it: on temporary RAM, the machine described in the HOB list, permanent memory
 * not yet installed. `bytes` is the machine's memory.
 */
export function startPei(platform: Platform, bytes: FirmwareBytes): { readonly pei: Pei } | { readonly findings: readonly Finding[] } {
  const { architecture } = platform;
  const why = whyNotRunnable(platform);
  if (why !== undefined || architecture === 'ia32' || architecture === 'arm') {
    const remedy = why?.includes('no RAM') ? 'Describe a region of kind "ram".' : 'Choose a 64-bit platform to run scripts.';
    return refusal('platform-not-runnable', why ?? `${architecture} is a 32-bit architecture`, remedy);
  }
  const { temporaryRam } = platform.firmware;
  const heapSize = alignDown(temporaryRam.size / 2n, PAGE);
  const resources = resourcesOf(platform);
  const carveOuts = carveOutsOf(platform, resources);
  const needed = listBytes(platform, resources.length, carveOuts.length);
  if (heapSize < needed) {
    return refusal(
      'platform-hand-off',
      `temporaryRam has ${hex(temporaryRam.size)} bytes, half of them heap, and the HOBs that describe the machine take ${hex(needed)}`,
      `Enlarge temporaryRam to at least ${hex(alignUp(needed, PAGE) * 2n)} bytes ("firmware.temporaryRam.size").`,
      { start: temporaryRam.base, end: temporaryRam.base + temporaryRam.size },
    );
  }
  const heap = { base: temporaryRam.base, size: heapSize };
  const stack = { base: temporaryRam.base + heapSize, size: temporaryRam.size - heapSize };
  const pei = new Pei({ architecture, temporaryRam, heap, stack }, bytes);
  describeMachine(pei.hobs, platform, resources, carveOuts);
  return { pei };
}

/**
 * From where the PEIMs left PEI to the hand-off: permanent memory is installed unless a PEIM did, the platform's
 * allocations are made, and the DXE core is loaded.
 */
export function finishPei(platform: Platform, pei: Pei): { readonly handOff: HandOff } | { readonly findings: readonly Finding[] } {
  const { firmware } = platform;
  if (!pei.permanentMemory) pei.installPeiMemory(firmware.peiMemory.base, firmware.peiMemory.size);
  const memory = pei.permanentMemory ?? firmware.peiMemory;
  const range = { start: memory.base, end: memory.base + memory.size };
  const outside = outsideRam(pei, memory);
  if (outside) return outside;
  pei.endPeim();
  if (pei.hobs.freeBottom > pei.hobs.freeTop) {
    return refusal(
      'platform-hand-off',
      `PEI memory ${rangeText(range)} is too small for PEI's stack, its HOB list and the pages of temporary RAM`,
      `Enlarge peiMemory ("firmware.peiMemory.size", now ${hex(memory.size)}): half of it, up to 128 KiB, is stack.`,
      range,
    );
  }
  for (const allocation of firmware.allocations) {
    const refused = allocate(pei, allocation);
    if (refused) return refused;
  }
  const handOff = pei.handOff({
    dxeCoreSize: firmware.dxeCoreSize,
    stackSize: firmware.stackSize,
    cpuArchProtocol: firmware.cpuArchProtocol ? EFI_SUCCESS : null,
  });
  if (!handOff) {
    const least = firmware.dxeCoreSize + 2n * firmware.stackSize;
    return refusal(
      'platform-hand-off',
      `PEI memory ${rangeText(range)} has no room left for the DXE core of ${hex(firmware.dxeCoreSize)} bytes and its stack of ${hex(firmware.stackSize)}`,
      `Enlarge peiMemory ("firmware.peiMemory.size", now ${hex(memory.size)}): core and stacks alone take ${humanSize(least)}.`,
      range,
    );
  }
  return judge(handOff);
}

/** Resource HOBs of a platform, disjoint, in the order in which they are built (HO2). */
export function resourcesOf(platform: Platform): Resource[] {
  const memory: Resource[] = [];
  for (const { region, start, end } of flatten(platform.regions)) {
    const resource = { ...resourceOf(carvedFrom(region, platform.regions) ?? region, platform.regions), start, end };
    const last = memory.at(-1);
    if (last && last.end === start && last.region === resource.region) last.end = end;
    else memory.push(resource);
  }
  const io = flatten(platform.regions, 'io').map(({ region, start, end }) => ({ ...resourceOf(region, platform.regions), start, end }));
  return [...memory, ...io];
}

/** Carve-outs of tested RAM, ascending and disjoint, grown to whole pages inside their resource. */
export function carveOutsOf(platform: Platform, resources: readonly Resource[]): CarveOut[] {
  const carveOuts: CarveOut[] = [];
  for (const { region, start, end } of flatten(platform.regions)) {
    if (!carvedFrom(region, platform.regions)) continue;
    const memory = resources.find((resource) => resource.type !== 'IO' && resource.start <= start && end <= resource.end);
    if (!memory) continue;
    let first = alignDown(start, PAGE);
    for (const bound of [memory.start, carveOuts.at(-1)?.end ?? 0n]) if (first < bound) first = bound;
    let last = alignUp(end, PAGE);
    if (last > memory.end) last = memory.end;
    if (first >= last) continue;
    const memoryType = region.kind === 'unusable' ? EfiUnusableMemory : EfiReservedMemoryType;
    carveOuts.push({ start: first, end: last, memoryType });
  }
  return carveOuts;
}

/** The system memory of which a region is a carve-out: the tested RAM around it, or itself for lone unusable RAM. */
function carvedFrom(region: Region, regions: readonly Region[]): Region | undefined {
  if (region.kind !== 'reserved' && region.kind !== 'unusable') return undefined;
  const around = regions.filter((other) => other !== region && other.base <= region.base && endOf(region) <= endOf(other));
  const ram = around.find((other) => other.kind === 'ram');
  if (ram) return isTested(ram) ? ram : undefined;
  return region.kind === 'unusable' && around.length === 0 ? region : undefined;
}

function isTested(region: Region): boolean {
  return !region.tags?.includes('untested') && !region.tags?.includes('present-only');
}

/** Type and attributes of a region's resource; its range is the whole region. */
function resourceOf(region: Region, regions: readonly Region[]): Resource {
  const given = region.attributes === 0n ? DEFAULT_ATTRIBUTES[region.kind] : region.attributes;
  const capabilities = CAPABILITIES.reduce((bits, [capability, attribute]) => ((given & capability) === 0n ? bits : bits | attribute), 0);
  const range = { start: region.base, end: endOf(region), region };
  const tested = PRESENT | INITIALIZED | TESTED;
  switch (region.kind) {
    case 'ram': {
      const state = region.tags?.includes('present-only') ? PRESENT : region.tags?.includes('untested') ? PRESENT | INITIALIZED : tested;
      return { type: 'SystemMemory', attributes: state | capabilities, ...range };
    }
    case 'unusable': {
      // A hole in memory that DXE does not allocate from is reserved space; nothing can be allocated there to mark it.
      const type = carvedFrom(region, regions) ? 'SystemMemory' : 'MemoryReserved';
      return { type, attributes: tested | capabilities, ...range };
    }
    case 'persistent':
      return { type: 'SystemMemory', attributes: tested | capabilities | PERSISTENT | PERSISTABLE, ...range };
    case 'unaccepted':
      return { type: 'MemoryUnaccepted', attributes: tested | capabilities, ...range };
    case 'mmio':
      return { type: 'MemoryMappedIO', attributes: tested | capabilities, ...range };
    case 'flash':
      return { type: 'FirmwareDevice', attributes: tested | capabilities, ...range };
    case 'reserved':
      // TESTED as well: DXE promotes reserved entries that are initialised and not tested (spec 2.9).
      return { type: 'MemoryReserved', attributes: tested | capabilities, ...range };
    case 'io-port':
      return { type: 'IO', attributes: PRESENT | INITIALIZED, ...range };
  }
}

/** Bytes that the platform's HOBs take on temporary RAM, PHIT and end HOB included, with the stack HOB of the migration. */
function listBytes(platform: Platform, resources: number, carveOuts: number): bigint {
  const { firmwareVolumes, memoryTypeInformation } = platform.firmware;
  const rows = typeRows(memoryTypeInformation).length;
  return BigInt(
    HOB_BYTES.phit +
      HOB_BYTES.header +
      HOB_BYTES.cpu +
      HOB_BYTES.resource * resources +
      HOB_BYTES.fv * firmwareVolumes.length +
      HOB_BYTES.allocation * (carveOuts + 1) +
      (rows > 0 ? HOB_BYTES.guid + 8 * rows : 0),
  );
}

/** The module that describes the machine. There is room for every HOB. */
function describeMachine(hobs: HobList, platform: Platform, resources: readonly Resource[], carveOuts: readonly CarveOut[]): void {
  for (const { type, attributes, start, end } of resources) hobs.buildResourceHob(type, attributes, start, end - start);
  for (const { base, size } of platform.firmware.firmwareVolumes) hobs.buildFvHob(base, size);
  hobs.buildCpuHob(platform.addressBits, platform.ioBits);
  const rows = typeRows(platform.firmware.memoryTypeInformation);
  if (rows.length > 0) hobs.buildMemoryTypeInformationHob(rows);
  for (const { start, end, memoryType } of carveOuts) hobs.buildAllocationHob(start, end - start, memoryType);
}

/** Rows as the HOB holds them, with the terminator; none when there are no bins. Types that DXE keeps no bins for are left out. */
function typeRows(rows: Platform['firmware']['memoryTypeInformation']): (readonly [type: number, pages: number])[] {
  const known = rows.filter((row) => row.type < EfiMaxMemoryType).map((row) => [row.type, row.pages] as const);
  return known.length > 0 ? [...known, [EfiMaxMemoryType, 0]] : [];
}

function allocate(
  pei: Pei,
  allocation: Platform['firmware']['allocations'][number],
): { readonly findings: readonly Finding[] } | undefined {
  const { type, base, size } = allocation;
  const name = allocation.name || memoryTypeName(type);
  if (base !== undefined) {
    if (pei.hobs.buildAllocationHob(base, size, type) !== undefined) return undefined;
    return refusal(
      'platform-hand-off',
      `PEI memory has no room for the HOB of the allocation "${name}"`,
      'Enlarge peiMemory ("firmware.peiMemory.size") by a page.',
    );
  }
  const { status } = pei.allocatePages(type, pagesFor(size));
  if (status === EFI_SUCCESS) return undefined;
  const memory = pei.permanentMemory;
  if (isPeiAllocatable(type)) {
    return refusal(
      'platform-hand-off',
      `PEI memory has no room for the allocation "${name}" of ${humanSize(size)}`,
      `Enlarge peiMemory ("firmware.peiMemory.size") by ${humanSize(size)}, or give the allocation a base elsewhere in RAM.`,
      memory && { start: memory.base, end: memory.base + memory.size },
    );
  }
  return refusal(
    'platform-hand-off',
    `PEI does not allocate ${memoryTypeName(type)}, the type of the allocation "${name}"`,
    'Give it a base, so that it is declared by a HOB, or choose a type that PEI allocates.',
  );
}

/** PEI's permanent memory must lie in one tested RAM resource, and the HOB list must fit below its stack's end. */
function outsideRam(
  pei: Pei,
  memory: { readonly base: bigint; readonly size: bigint },
): { readonly findings: readonly Finding[] } | undefined {
  const range = { start: memory.base, end: memory.base + memory.size };
  const ram = testedMemory(pei.hobs.values());
  if (memory.size > 0n && ram.some(({ start, end }) => start <= range.start && range.end <= end)) return undefined;
  return refusal(
    'platform-hand-off',
    memory.size === 0n
      ? 'there is no PEI memory: PEI has nothing to migrate to'
      : `PEI memory ${rangeText(range)} does not lie in one stretch of tested RAM`,
    ram.length === 0
      ? 'Describe a region of kind "ram" without the tags "untested" and "present-only".'
      : `Place it in one of: ${ram.map(rangeText).join('; ')}.`,
    range,
  );
}

/** Ranges of the resource HOBs that DXE takes for tested RAM (spec 1.8), in list order. */
function testedMemory(hobs: HandOff['hobs']): { start: bigint; end: bigint }[] {
  return hobs.flatMap((hob) =>
    hob.kind === 'resource' && hob.resourceType === 'SystemMemory' && (hob.attributes & 0x0885_c387) === 0x7
      ? [{ start: hob.start, end: hob.start + hob.length }]
      : [],
  );
}

/** Room that DXE's first region must offer besides the bins (spec 5.8 step 2). */
const FIRST_REGION = 0x1_0000n;

/** Starts DXE from a hand-off and looks whether it found what it needs (spec 5.8, 5.9). */
function judge(handOff: HandOff): { readonly handOff: HandOff } | { readonly findings: readonly Finding[] } {
  const { started, core } = Dxe.start(handOff);
  const range = { start: handOff.efiMemoryBottom, end: handOff.efiMemoryTop };
  const bins = binBytes(handOff);
  const needed = FIRST_REGION + bins;
  const found = started?.memoryLength ?? 0n;
  if (found < needed) {
    const purpose = bins > 0n ? `64 KiB and the memory type bins of ${humanSize(bins)}` : '64 KiB';
    const lack = humanSize(needed - found);
    return refusal(
      'platform-hand-off',
      `DXE starts in one free stretch of RAM with room for ${purpose}, ${hex(needed)} bytes, and the largest that PEI leaves has ${hex(found)}`,
      `Enlarge peiMemory or the RAM above it by ${lack} ("firmware.peiMemory.size")${bins > 0n ? ', or make the bins smaller by as much' : ''}.`,
      range,
    );
  }
  if (core.gcd.memory.length === 0 || started?.newHobList === 0n) {
    return refusal('platform-hand-off', 'DXE runs out of memory while it builds its maps of the address space', 'Enlarge the RAM.', range);
  }
  return { handOff };
}

/** Bytes of all bins of a hand-off, each rounded to its type's granule (spec 2.12.2). */
function binBytes(handOff: HandOff): bigint {
  const rows = handOff.hobs.find((hob) => hob.kind === 'memoryTypeInformation')?.entries ?? [];
  const granule = BigInt(ARCHITECTURE_CONSTANTS[handOff.architecture].runtimeGranularity);
  return rows.reduce((sum, [type, pages]) => {
    const bytes = BigInt(pages) * PAGE;
    return sum + (RUNTIME_CLASS.has(type) ? alignUp(bytes, granule) : bytes);
  }, 0n);
}

function refusal(rule: string, message: string, remedy: string, range?: Finding['range']): { readonly findings: readonly Finding[] } {
  return { findings: [{ rule, severity: 'error', message, remedy, ...(range ? { range } : {}) }] };
}

function endOf(region: Region): bigint {
  return region.base + region.size;
}

// The start of DXE from a hand-off: choosing the first region, building the GCD from the resources, taking in PEI's
// allocations and moving the HOB list (spec 5.8, 5.9, 5.10, 2.12).

import { EFI_MEMORY, GCD_INITIALIZED, GCD_PRESENT, GCD_TESTED } from '../uefi/attribute';
import { EfiBootServicesData, EfiConventionalMemory, EfiRuntimeServicesData } from '../uefi/memory-type';
import { isError } from '../uefi/status';
import { addressOf, alignDown, alignUp, hex, MASK64, PAGE_MASK, pagesFor, positionOf } from '../uefi/units';
import type { Bins } from './bins';
import {
  DXE_CORE,
  type Gcd,
  GcdMemoryMappedIo,
  GcdMoreReliable,
  GcdPersistent,
  GcdReserved,
  GcdSystemMemory,
  GcdUnaccepted,
  isRam,
} from './gcd';
import { MEMORY_SPACE, takeMapBlock } from './gcd-space';
import type { HandOff, Hob } from './hand-off';
import type { Pages } from './pages';
import { HEAD_BYTES, type Pool } from './pool';
import type { Hazard } from './services';

type ResourceHob = Extract<Hob, { kind: 'resource' }>;
type AllocationHob = Extract<Hob, { kind: 'memoryAllocation' }>;

/** EFI_RESOURCE_ATTRIBUTE_* bits that decide something here (spec 1.8). */
const PRESENT = 0x1;
const INITIALIZED = 0x2;
const TESTED = 0x4;
const PERSISTENT = 0x0080_0000;
const MORE_RELIABLE = 0x0200_0000;
const SPECIAL_PURPOSE = 0x0800_0000;
const TEST_MASK = 0x0885_c387;
const TESTED_RAM = PRESENT | INITIALIZED | TESTED;

/** Resource attribute bits and the capabilities they become (spec 5.10). */
const CAPABILITIES: readonly (readonly [resource: number, capability: bigint])[] = [
  [0x0000_0400, EFI_MEMORY.UC],
  [0x0002_0000, EFI_MEMORY.UCE],
  [0x0000_0800, EFI_MEMORY.WC],
  [0x0000_1000, EFI_MEMORY.WT],
  [0x0000_2000, EFI_MEMORY.WB],
  [0x0010_0000, EFI_MEMORY.RP],
  [0x0020_0000, EFI_MEMORY.WP],
  [0x0040_0000, EFI_MEMORY.XP],
  [0x0008_0000, EFI_MEMORY.RO],
  [0x0100_0000, EFI_MEMORY.NV],
  [MORE_RELIABLE, EFI_MEMORY.MORE_RELIABLE],
  [SPECIAL_PURPOSE, EFI_MEMORY.SP],
  [0x1000_0000, EFI_MEMORY.HOT_PLUGGABLE],
];
/** Added for types other than system and more reliable memory. */
const STATE_CAPABILITIES: readonly (readonly [resource: number, capability: bigint])[] = [
  [PRESENT, GCD_PRESENT],
  [INITIALIZED, GCD_INITIALIZED],
  [TESTED, GCD_TESTED],
];

/** Room that the first region must offer besides the bins. */
const MINIMUM_BYTES = 0x10000n;
const PHIT_BYTES = 56;
const END_BYTES = 8;
const SYSTEM_TABLE_BYTES = 120;
const RUNTIME_SERVICES_BYTES = 136;

/** What the start leaves behind besides the state: addresses that later code uses. */
export interface StartResult {
  /** The first region that was given to the page allocator. */
  readonly memoryBaseAddress: bigint;
  readonly memoryLength: bigint;
  /** Pool buffer of the moved HOB list; 0 when there was no room for it. */
  readonly newHobList: bigint;
  /** Pool buffers of the system table and the runtime services table; 0 when they were not asked for. */
  readonly systemTable: bigint;
  readonly runtimeServicesTable: bigint;
}

/** The parts of the core that the start fills. */
export interface Core {
  readonly pages: Pages;
  readonly bins: Bins;
  readonly pool: Pool;
  readonly gcd: Gcd;
  readonly hazard: (kind: Hazard['kind'], message: string) => void;
}

/** Bytes that a HOB takes in the list, a multiple of 8 (spec 1.8). */
export function hobBytes(hob: Hob): number {
  switch (hob.kind) {
    case 'cpu':
      return 16;
    case 'resource':
      return 48;
    case 'memoryAllocation':
      return hob.name === 'Module' ? 72 : 48;
    case 'fv':
      return 24;
    case 'memoryTypeInformation':
      return 24 + 8 * hob.entries.length;
    case 'guid':
      return Math.ceil((24 + hob.dataLength) / 8) * 8;
    case 'memoryPool':
    case 'unused':
      return Math.ceil(hob.bytes / 8) * 8;
  }
}

/** EfiFreeMemoryBottom: the first byte behind the end HOB. */
export function freeMemoryBottom(handOff: HandOff): bigint {
  const bytes = handOff.hobs.reduce((sum, hob) => sum + hobBytes(hob), PHIT_BYTES + END_BYTES);
  return (handOff.hobStart + BigInt(bytes)) & MASK64;
}

/** CAPS (spec 5.10): capabilities of memory space of a GCD type made from a resource's attributes. */
export function capabilitiesOf(gcdType: number, attributes: number): bigint {
  const rows = isRam(gcdType) ? CAPABILITIES : [...CAPABILITIES, ...STATE_CAPABILITIES];
  return rows.reduce((mask, [resource, capability]) => ((attributes & resource) === 0 ? mask : mask | capability), 0n);
}

/** Runs both parts of the start on an empty core. Never fails: what a DEBUG build asserts becomes a hazard. */
export function startCore(core: Core, handOff: HandOff): StartResult {
  const first = startMemoryServices(core, handOff);
  const newHobList = startGcdServices(core, handOff, first);
  const table = (bytes: number): bigint => {
    const block = handOff.systemTables ? core.pool.allocate(EfiRuntimeServicesData, bytes) : 0;
    return block === 0 ? 0n : BigInt(block + HEAD_BYTES);
  };
  return {
    memoryBaseAddress: first.base,
    memoryLength: first.length,
    newHobList,
    systemTable: table(SYSTEM_TABLE_BYTES),
    runtimeServicesTable: table(RUNTIME_SERVICES_BYTES),
  };
}

interface FirstRegion {
  readonly base: bigint;
  readonly length: bigint;
}

/** Part 1 (spec 5.8): CoreInitializeMemoryServices. */
function startMemoryServices(core: Core, handOff: HandOff): FirstRegion {
  const { bins, pages } = core;
  const resources = handOff.hobs.filter((hob): hob is ResourceHob => hob.kind === 'resource');
  const allocations = handOff.hobs.filter((hob): hob is AllocationHob => hob.kind === 'memoryAllocation');
  bins.load(handOff.hobs.find((hob) => hob.kind === 'memoryTypeInformation')?.entries);
  const binBytes = BigInt(bins.totalPages()) << 12n;
  const needed = MINIMUM_BYTES + binBytes;
  let binRange = binResource(resources, binBytes);
  const bottom = freeMemoryBottom(handOff);
  const phit = resources.find((hob) => isTestedRam(hob) && hob.start <= bottom && handOff.efiFreeMemoryTop <= endOf(hob));
  if (phit === undefined) {
    core.hazard('asserts', 'no tested system memory resource contains the free memory that the PHIT describes: the DXE core stops here');
    return { base: 0n, length: 0n };
  }
  if (phit === binRange) binRange = undefined;

  let chosen = phit;
  let region = { base: alignUp(handOff.efiMemoryTop, 0x1000n), length: 0n };
  if (region.base <= endOf(phit)) {
    region = largestFree({ ...region, length: alignDown(endOf(phit) - region.base, 0x1000n) }, allocations, 0);
  }
  if (region.length < needed) {
    const base = alignUp(bottom, 0x1000n);
    region = { base, length: alignDown((handOff.efiFreeMemoryTop - base) & MASK64, 0x1000n) };
  }
  if (region.length < needed) {
    const base = alignUp(phit.start, 0x1000n);
    region = largestFree({ base, length: alignDown((handOff.hobStart - base) & MASK64, 0x1000n) }, allocations, 0);
  }
  if (region.length < needed) {
    let highest: bigint | undefined;
    for (const hob of resources) {
      // EDK2 holds the exclusive end against the highest address itself: RAM up to that address is passed over.
      if (hob === phit || hob === binRange || !isTestedRam(hob) || endOf(hob) > addressOf(pages.space) - 1n) continue;
      if (highest !== undefined && hob.start <= highest) continue;
      const base = alignUp(hob.start, 0x1000n);
      const length = endOf(hob) < base ? 0n : alignDown(endOf(hob) - base, 0x1000n);
      const free = largestFree({ base, length }, allocations, 0);
      if (free.length < needed) continue;
      region = free;
      chosen = hob;
      highest = hob.start;
    }
  }
  if (region.length < needed) {
    core.hazard(
      'asserts',
      `the DXE core needs a free region of ${hex(needed)} bytes to start in (64 KiB and the memory type bins); the largest found has ${hex(region.length)}`,
    );
  }
  const gcdType = (chosen.attributes & MORE_RELIABLE) === 0 ? GcdSystemMemory : GcdMoreReliable;
  if (binRange !== undefined) placeBinsIn(core, binRange);
  pages.addMemory(EfiConventionalMemory, positionOf(region.base), positionOf(region.length), capabilitiesOf(gcdType, chosen.attributes));
  return region;
}

/** The one resource that PEI set aside for the bins (spec 2.12.4); undefined when there is none or it does not do. */
function binResource(resources: readonly ResourceHob[], binBytes: bigint): ResourceHob | undefined {
  const owned = resources.filter((hob) => hob.ownerIsMemoryTypeInformation === true);
  const [only] = owned;
  return owned.length === 1 && only !== undefined && isTestedRam(only) && only.length >= binBytes ? only : undefined;
}

/** SETUP-BINS from a resource HOB (spec 2.12.4). */
function placeBinsIn({ bins }: Core, hob: ResourceHob): void {
  const top = positionOf(endOf(hob));
  if (bins.ready || bins.paddedPages(top) > positionOf(hob.length)) return;
  bins.place(top);
  for (const row of bins.rows()) {
    if (row.type >= bins.base.length || row.pages === 0) continue;
    bins.defaultLimit = Math.min(bins.defaultLimit, bins.base[row.type] as number);
  }
  bins.open();
}

/** LARGEST-FREE (spec 5.8): the larger part of a range that the allocation HOBs from `from` on leave. */
function largestFree(
  range: { base: bigint; length: bigint },
  allocations: readonly AllocationHob[],
  from: number,
): { base: bigint; length: bigint } {
  const end = range.base + range.length;
  for (let i = from; i < allocations.length; i++) {
    const hob = allocations[i] as AllocationHob;
    const hobEnd = hob.base + hob.length;
    if (hob.base < range.base || hobEnd > end) continue;
    let lower = { base: range.base, length: hob.base - range.base };
    let upper = { base: hobEnd, length: end - hobEnd };
    if (lower.length > 0n) lower = largestFree(lower, allocations, i + 1);
    if (upper.length > 0n) upper = largestFree(upper, allocations, i + 1);
    return upper.length >= lower.length ? upper : lower;
  }
  return range;
}

/** Part 2 (spec 5.9): CoreInitializeGcdServices. Returns the buffer of the moved HOB list. */
function startGcdServices(core: Core, handOff: HandOff, first: FirstRegion): bigint {
  const { gcd, pages, pool, bins } = core;
  const cpu = handOff.hobs.find((hob) => hob.kind === 'cpu');
  if (cpu === undefined) {
    core.hazard('asserts', 'the hand-off has no CPU HOB: the DXE core stops here, since it does not know the size of its address spaces');
    return 0n;
  }
  const memory = gcd.wholeSpace(cpu.sizeOfMemorySpace);
  const io = gcd.wholeSpace(cpu.sizeOfIoSpace);
  if (memory === undefined || io === undefined) {
    core.hazard('asserts', 'there is no memory for the GCD maps: the DXE core stops here');
    return 0n;
  }
  gcd.memory = [memory];
  gcd.io = [io];
  for (const hob of handOff.hobs) if (hob.kind === 'resource') addResource(gcd, hob);

  const claim = (type: number, base: bigint, length: bigint): boolean =>
    !isError(gcd.allocate(gcd.memory, 2, type, 0n, length, base, DXE_CORE, null).status);
  // The type is what the map says: another resource may have been there first.
  const firstEntry = gcd.entryAt(gcd.memory, first.base);
  if (firstEntry !== undefined) claim(firstEntry.type, first.base, first.length);
  for (const hob of handOff.hobs) {
    if (hob.kind === 'fv') claim(GcdMemoryMappedIo, hob.base, hob.length);
    if (hob.kind !== 'memoryAllocation') continue;
    const entry = gcd.entryAt(gcd.memory, hob.base);
    if (entry === undefined) continue;
    const { type } = entry;
    if (!claim(type, hob.base, hob.length) || !isRam(type)) continue;
    const capabilities = gcd.entryAt(gcd.memory, hob.base)?.capabilities ?? 0n;
    pages.addMemory(hob.memoryType, positionOf(hob.base), Number(hob.length >> 12n), capabilities & ~EFI_MEMORY.RUNTIME);
    if (hob.name === 'MemoryTypeInformation') {
      bins.update(EfiConventionalMemory, hob.memoryType, positionOf(hob.base), Number(pagesFor(hob.length & 0xffff_ffffn)), 0);
    }
  }

  const snapshotBlock = takeMapBlock(MEMORY_SPACE, gcd, pool);
  const bottom = freeMemoryBottom(handOff);
  let holdsHobs: (() => void) | undefined;
  for (const { base, last, type, capabilities, imageHandle } of gcd.memory.map((entry) => ({ ...entry }))) {
    if (!isRam(type) || imageHandle !== null) continue;
    const start = alignUp(base, 0x1000n);
    const length = last + 1n <= start ? 0n : (last + 1n - start) & ~PAGE_MASK;
    if (length === 0n) continue;
    const take = (): void => {
      pages.addMemory(EfiConventionalMemory, positionOf(start), positionOf(length), capabilities & ~EFI_MEMORY.RUNTIME);
      claim(type, start, length);
    };
    if (base <= handOff.hobStart && last + 1n >= bottom) holdsHobs = take;
    else take();
  }
  const hobList = pool.allocate(EfiBootServicesData, Number((bottom - handOff.hobStart) & MASK64));
  holdsHobs?.();
  if (snapshotBlock !== 0) pool.free(snapshotBlock + HEAD_BYTES);
  return hobList === 0 ? 0n : BigInt(hobList + HEAD_BYTES);
}

/** Step 2 of part 2: one resource enters the GCD. Overlaps are refused there and ignored here. */
function addResource(gcd: Gcd, hob: ResourceHob): void {
  const type = gcdTypeOf(hob);
  if (type !== undefined) gcd.add(type, hob.start, hob.length, capabilitiesOf(type, hob.attributes));
  else if (hob.resourceType === 'IO') gcd.addIo(2, hob.start, hob.length);
  else if (hob.resourceType === 'IOReserved') gcd.addIo(1, hob.start, hob.length);
}

/** GCD memory type of a resource; undefined for I/O and for memory in no known state. */
function gcdTypeOf({ resourceType, attributes }: ResourceHob): number | undefined {
  switch (resourceType) {
    case 'SystemMemory': {
      const state = attributes & TEST_MASK;
      if ((attributes & PERSISTENT) !== 0) return GcdPersistent;
      if ((attributes & SPECIAL_PURPOSE) !== 0) return GcdSystemMemory;
      if (state === TESTED_RAM) return (attributes & MORE_RELIABLE) === 0 ? GcdSystemMemory : GcdMoreReliable;
      return state === PRESENT || state === (PRESENT | INITIALIZED) ? GcdReserved : undefined;
    }
    case 'MemoryMappedIO':
    case 'FirmwareDevice':
      return GcdMemoryMappedIo;
    case 'MemoryMappedIOPort':
    case 'MemoryReserved':
      return GcdReserved;
    case 'MemoryUnaccepted':
      return GcdUnaccepted;
    default:
      return undefined;
  }
}

function isTestedRam(hob: ResourceHob): boolean {
  return hob.resourceType === 'SystemMemory' && (hob.attributes & TEST_MASK) === TESTED_RAM;
}

/** Exclusive end of a resource; one that wraps counts as 2^64 - 1. */
function endOf(hob: ResourceHob): bigint {
  const end = hob.start + hob.length;
  if (end > MASK64) return MASK64;
  return end;
}

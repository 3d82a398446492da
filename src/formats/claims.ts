// What a moment claims of physical memory, for formats that know ranges but no UEFI memory types: its regions, or
// regions made from its memory map. And what such formats lose.

import type { Finding } from '../base/finding';
import { type MemoryMapTable, type Moment, memoryDescriptors, type Region, type RegionKind } from '../moment';
import { memoryTypeName } from '../uefi/memory-type';
import { byAddress } from './reading';

/** Kind of a memory type for an operating system that has taken over (UEFI 7.2.3, table 7.10): boot services' memory is free again, ACPI's tables are kept. */
export function kindOfType(type: number): RegionKind {
  switch (type) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 7:
      return 'ram';
    case 8:
      return 'unusable';
    case 11:
    case 12:
      return 'mmio';
    case 14:
      return 'persistent';
    case 15:
      return 'unaccepted';
    default:
      return 'reserved';
  }
}

/** E820 type that an x86 loader writes for a memory type (ACPI 6.5, 15.4). */
export function e820OfType(type: number): number {
  if (kindOfType(type) === 'ram') return 1;
  return type === 9 ? 3 : type === 10 ? 4 : type === 8 ? 5 : type === 14 ? 7 : 2;
}

/** Types whose ranges are RAM, whoever owns them. */
function isRam(type: number): boolean {
  return (type >= 1 && type <= 7) || type === 9 || type === 10 || type === 13;
}

/**
 * Regions of a memory map: a bank for each run of descriptors that are RAM, in it a child for each that firmware keeps,
 * and a region for each other descriptor.
 */
export function regionsOfMap(map: MemoryMapTable): Region[] {
  const rows = [...memoryDescriptors(map)]
    .map((row) => ({ type: row.type, base: row.physicalStart, size: row.numberOfPages << 12n, attributes: row.attribute }))
    .filter((row) => row.size > 0n)
    .sort(byAddress);
  const banks: { base: bigint; end: bigint }[] = [];
  for (const row of rows) {
    if (!isRam(row.type)) continue;
    const last = banks.at(-1);
    const end = row.base + row.size;
    if (!last || row.base > last.end) banks.push({ base: row.base, end });
    else if (end > last.end) last.end = end;
  }
  const regions: Region[] = banks.map(({ base, end }, i) => ({
    id: `ram-${base.toString(16)}`,
    name: `RAM ${i}`,
    base,
    size: end - base,
    kind: 'ram',
    attributes: 0n,
  }));
  let bank = 0;
  rows.forEach((row, i) => {
    const kind = kindOfType(row.type);
    if (kind === 'ram') return;
    while (bank < banks.length && (banks[bank] as { end: bigint }).end <= row.base) bank++;
    const inside = isRam(row.type) ? `ram-${(banks[bank] as { base: bigint }).base.toString(16)}` : undefined;
    const name = memoryTypeName(row.type);
    const { type: _, ...range } = row;
    regions.push({ ...range, id: `map-${row.base.toString(16)}-${i}`, name, kind, tags: [name], ...(inside ? { parent: inside } : {}) });
  });
  return regions.sort(byAddress);
}

/** The moment's regions; those of its memory map when it has no regions, or when `map` is preferred and there. */
export function claimsOf(moment: Moment, prefers: 'regions' | 'map' = 'regions'): readonly Region[] {
  if (moment.memoryMap && (prefers === 'map' || moment.regions.length === 0)) return regionsOfMap(moment.memoryMap);
  return [...moment.regions].sort(byAddress);
}

/** A piece of the address space and the innermost region that claims it. */
export interface Piece {
  readonly start: bigint;
  readonly end: bigint;
  readonly region: Region;
}

/**
 * Regions as pieces that do not overlap, ascending: a child covers its parent; of two that merely overlap, what is not RAM
 * covers RAM, then the later start covers the earlier. Neighbouring pieces of one region stay apart only where another lies between.
 */
export function flatten(regions: readonly Region[]): Piece[] {
  const depths = depthsOf(regions);
  const order = regions.filter((region) => region.kind !== 'io-port').sort(byAddress);
  const bounds = [...new Set(order.flatMap((region) => [region.base, region.base + region.size]))].sort((a, b) => (a < b ? -1 : 1));
  const covers = (a: Region, b: Region) => {
    const byDepth = (depths.get(a) ?? 0) - (depths.get(b) ?? 0);
    if (byDepth !== 0) return byDepth > 0;
    if ((a.kind === 'ram') !== (b.kind === 'ram')) return b.kind === 'ram';
    return byAddress(a, b) >= 0;
  };
  const pieces: Piece[] = [];
  let active: Region[] = [];
  let next = 0;
  bounds.forEach((start, i) => {
    const end = bounds[i + 1];
    active = active.filter((region) => region.base + region.size > start);
    while (next < order.length && (order[next] as Region).base <= start) active.push(order[next++] as Region);
    if (end === undefined || active.length === 0) return;
    const region = active.reduce((best, each) => (covers(each, best) ? each : best));
    const last = pieces.at(-1);
    if (last && last.region === region && last.end === start) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ start, end, region });
  });
  return pieces;
}

/** How many ancestors each region has, by `parent`; a cycle counts as none. */
function depthsOf(regions: readonly Region[]): Map<Region, number> {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const depths = new Map<Region, number>();
  for (const region of regions) {
    const chain: Region[] = [];
    const seen = new Set<Region>();
    let at: Region | undefined = region;
    while (at && !depths.has(at) && !seen.has(at)) {
      seen.add(at);
      chain.push(at);
      at = at.parent === undefined ? undefined : byId.get(at.parent);
    }
    let depth = at && depths.has(at) ? (depths.get(at) as number) : -1;
    for (const each of chain.reverse()) depths.set(each, ++depth);
  }
  return depths;
}

/** Parts of a moment beside its regions and its map, with how many of each there are. */
export function partsBeside(moment: Moment): [what: string, count: number][] {
  const parts: [string, number | undefined][] = [
    ['allocations', moment.allocations?.length],
    ['pool blocks', moment.pools?.length],
    ['GCD memory ranges', moment.memorySpaceMap?.length],
    ['GCD I/O ranges', moment.ioSpaceMap?.length],
  ];
  return parts.filter((part): part is [string, number] => (part[1] ?? 0) > 0);
}

/** The finding that says what a format could not carry, with the count of each in its words; none when every count is 0. */
export function lossFinding(
  format: string,
  left: readonly (readonly [what: string, count: number])[],
  severity: 'warning' | 'info' = 'info',
): Finding[] {
  const there = left.filter(([, count]) => count > 0);
  if (there.length === 0) return [];
  return [
    {
      rule: 'export-loss',
      severity,
      message: `${format} does not carry ${there.map(([what, count]) => `${what} (${count})`).join(', ')}`,
      remedy: 'Export JSON, which carries everything.',
    },
  ];
}

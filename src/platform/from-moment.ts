// From a capture to a platform: the text of a platform file that describes the machine a moment shows. Regions are taken
// over as they are. A UEFI memory map becomes RAM with the allocations of that moment in place, so that scripts run on
// the machine as it was; every entry keeps the line of the capture it came from.
//
//   W1  Nothing is merged across a hole, an attribute or a kind; only neighbouring RAM entries of equal attributes form
//       one region, since a page allocator sees them as one. RAM is cut to whole pages, and says so.

import type { MemoryDescriptor, Moment, Region, RegionKind } from '../moment';
import { memoryDescriptors } from '../moment';
import { attributeNames, EFI_MEMORY } from '../uefi/attribute';
import {
  EfiConventionalMemory,
  EfiMemoryMappedIO,
  EfiMemoryMappedIOPortSpace,
  EfiPersistentMemory,
  EfiReservedMemoryType,
  EfiUnacceptedMemoryType,
  EfiUnusableMemory,
  memoryTypeName,
} from '../uefi/memory-type';
import { hex, hexInFile, PAGE_MASK, PAGE_SHIFT } from '../uefi/units';
import { DEFAULT_ATTRIBUTES, PLATFORM_VERSION, REGION_ATTRIBUTES } from './schema';

/** Kinds of the entries that are no RAM of the page allocator; all other types are RAM, used or free. */
const KIND_OF_TYPE: ReadonlyMap<number, RegionKind> = new Map([
  [EfiReservedMemoryType, 'reserved'],
  [EfiUnusableMemory, 'unusable'],
  [EfiMemoryMappedIO, 'mmio'],
  [EfiMemoryMappedIOPortSpace, 'mmio'],
  [EfiPersistentMemory, 'persistent'],
  [EfiUnacceptedMemoryType, 'unaccepted'],
]);

/** PEI memory that a platform from a memory map gets, if the largest free entry has as much. */
const PEI_MEMORY = 64n << 20n;
const FOUR_GIB = 1n << 32n;

interface Json {
  [key: string]: unknown;
}

/**
 * Text of a platform file for a moment. `name` is that of the capture; `rowLine(i)` gives the line of row i of the memory
 * map in it, if known.
 */
export function platformText(moment: Moment, name: string, rowLine: (row: number) => number | undefined = () => undefined): string {
  // Beside a UEFI memory map of the same capture, an e820 table is what an operating system made of it.
  const prefersMap = moment.memoryMap && (moment.regions.length === 0 || moment.memoryMap.line !== undefined);
  const fromMap = prefersMap && moment.memoryMap ? mapParts([...memoryDescriptors(moment.memoryMap)], name, rowLine) : undefined;
  const id = slug(name.replace(/\.[^.]*$/, ''));
  const platform: Json = {
    version: PLATFORM_VERSION,
    id,
    name: name.replace(/\.[^.]*$/, ''),
    source: name,
    architecture: moment.architecture ?? 'x64',
    ...(moment.addressBits === undefined ? {} : { addressBits: moment.addressBits }),
    regions: fromMap ? fromMap.regions : regionParts(moment.regions, name),
    ...(fromMap?.firmware ? { firmware: fromMap.firmware } : {}),
  };
  const notes = [`// The machine that ${name} shows.`];
  if (moment.architecture === undefined) notes.push('// The capture does not name the processor architecture: x64 is assumed.');
  return `${notes.join('\n')}\n${JSON.stringify(platform, null, 2)}\n`;
}

function regionParts(regions: readonly Region[], name: string): Json[] {
  const ids = uniqueIds(regions.map((region) => region.id || region.name));
  const newId = new Map(regions.map((region, i) => [region.id, ids[i] as string]));
  const whole = apart(regions.map(inWholePages));
  const byId = new Map(whole.map((region) => [region.id, region]));
  return whole.map((region, i) => {
    const holder = region.parent === undefined ? undefined : byId.get(region.parent);
    const isInside = holder && holder.base <= region.base && region.base + region.size <= holder.base + holder.size;
    return {
      id: ids[i],
      name: region.name,
      kind: region.kind,
      base: hexInFile(region.base),
      size: hexInFile(region.size),
      ...attributePart(region.kind, region.attributes),
      ...(region.tags && region.tags.length > 0 ? { tags: [...new Set(region.tags)] } : {}),
      ...(isInside ? { parent: newId.get(holder.id) } : {}),
      ...(region.node === undefined ? {} : { node: region.node }),
      source: region.source ?? lineOf(name, region.place?.line),
      ...(region.notes ? { notes: region.notes } : {}),
    };
  });
}

/**
 * Regions of which no two at one level overlap, as a platform wants them: what lies in another becomes its child, and what reaches
 * beyond it begins where the other ends. Order is kept; notes tell what the capture said.
 */
function apart(regions: readonly Region[]): Region[] {
  const made = [...regions];
  const queue = regions.map((_, i) => i).sort((i, j) => byStart(regions[i] as Region, regions[j] as Region) || i - j);
  /** The regions that hold the place that the queue has come to, each inside the one before, by parent and space. */
  const open = new Map<string, Region[]>();
  for (let next = 0; next < queue.length; next++) {
    const i = queue[next] as number;
    const region = made[i] as Region;
    const level = `${regions[i]?.parent ?? ''}\0${region.kind === 'io-port' ? 'io' : ''}`;
    const holders = open.get(level) ?? [];
    open.set(level, holders);
    for (let last = holders.at(-1); last && last.base + last.size <= region.base; last = holders.at(-1)) holders.pop();
    const holder = holders.at(-1);
    const [end, reach] = [region.base + region.size, holder ? holder.base + holder.size : 0n];
    if (holder && end > reach) {
      made[i] = { ...region, base: reach, size: end - reach, notes: saidOf(region, `${holder.name} has the part before.`) };
      // It comes later now: behind all that begin before it.
      let to = next + 1;
      while (to < queue.length && byStart(made[queue[to] as number] as Region, made[i]) <= 0) to++;
      queue.splice(to, 0, i);
      continue;
    }
    if (holder) made[i] = { ...region, parent: holder.id };
    holders.push(made[i] as Region);
  }
  return made;
}

/** By first address; the longer first where two start together. */
function byStart(a: Region, b: Region): number {
  if (a.base !== b.base) return a.base < b.base ? -1 : 1;
  return a.size === b.size ? 0 : a.size > b.size ? -1 : 1;
}

/** RAM that begins and ends with a page, as a page allocator needs it, and reserved ranges widened to pages; notes tell what the capture said. */
function inWholePages(region: Region): Region {
  const end = region.base + region.size;
  if (region.kind === 'reserved' && region.parent === undefined) {
    // What lies beside memory keeps the whole pages that it touches from being used.
    const [start, size] = [region.base & ~PAGE_MASK, ((end + PAGE_MASK) & ~PAGE_MASK) - (region.base & ~PAGE_MASK)];
    return size === region.size ? region : { ...region, base: start, size, notes: saidOf(region) };
  }
  if (region.kind !== 'ram') return region;
  const [first, last] = [(region.base + PAGE_MASK) & ~PAGE_MASK, end & ~PAGE_MASK];
  if (first === region.base && last === end) return region;
  // Less than a page is no memory for a page allocator.
  if (last <= first) return inWholePages({ ...region, kind: 'reserved' });
  return { ...region, base: first, size: last - first, notes: saidOf(region) };
}

function saidOf({ notes, base, size }: Region, why = 'pages are whole.'): string {
  return `${notes ? `${notes} ` : ''}The capture says ${hex(base)} to ${hex(base + size - 1n)}; ${why}`;
}

function lineOf(name: string, line: number | undefined): string {
  return line === undefined ? name : `${name}:${line}`;
}

interface Entry extends MemoryDescriptor {
  readonly row: number;
  readonly end: bigint;
}

function mapParts(
  rows: MemoryDescriptor[],
  name: string,
  rowLine: (row: number) => number | undefined,
): { regions: Json[]; firmware?: Json } {
  const entries = rows
    .map((row, i): Entry => ({ ...row, row: i, end: row.physicalStart + (row.numberOfPages << PAGE_SHIFT) }))
    .filter((entry) => entry.numberOfPages > 0n)
    .sort((a, b) => (a.physicalStart < b.physicalStart ? -1 : a.physicalStart > b.physicalStart ? 1 : 0));
  const regions: Json[] = [];
  const labels: string[] = [];
  let open: { start: bigint; end: bigint; attribute: bigint; line: number | undefined } | undefined;
  const close = () => {
    if (!open) return;
    labels.push('ram');
    regions.push({ ...rangePart('ram', 'RAM', open.start, open.end, open.attribute), source: lineOf(name, open.line) });
    open = undefined;
  };
  for (const entry of entries) {
    const kind = KIND_OF_TYPE.get(entry.type);
    const attribute = entry.attribute & ~EFI_MEMORY.RUNTIME;
    if (kind === undefined && open && open.end === entry.physicalStart && open.attribute === attribute) {
      open.end = entry.end;
      continue;
    }
    close();
    if (kind === undefined) open = { start: entry.physicalStart, end: entry.end, attribute, line: rowLine(entry.row) };
    else {
      labels.push(kind);
      regions.push({
        ...rangePart(kind, memoryTypeName(entry.type), entry.physicalStart, entry.end, attribute),
        source: lineOf(name, rowLine(entry.row)),
      });
    }
  }
  close();
  const ids = uniqueIds(labels.map((label, i) => `${label}-${(regions[i] as { base: string }).base.slice(2)}`));
  const numbered = regions.map((region, i) => ({ id: ids[i], ...region }));
  const firmware = firmwarePart(entries, name, rowLine);
  return firmware ? { regions: numbered, firmware } : { regions: numbered };
}

function rangePart(kind: RegionKind, name: string, start: bigint, end: bigint, attribute: bigint): Json {
  return { name, kind, base: hexInFile(start), size: hexInFile(end - start), ...attributePart(kind, attribute) };
}

function attributePart(kind: RegionKind, attribute: bigint): Json {
  const known = attributeNames(attribute).filter((bit) => (REGION_ATTRIBUTES as readonly string[]).includes(bit));
  return attribute === 0n || attribute === DEFAULT_ATTRIBUTES[kind] ? {} : { attributes: known };
}

/** The allocations of the moment, and PEI memory at the top of the largest free entry that lies below 4 GiB, if one does. */
function firmwarePart(entries: readonly Entry[], name: string, rowLine: (row: number) => number | undefined): Json | undefined {
  const free = entries.filter((entry) => entry.type === EfiConventionalMemory && (entry.attribute & EFI_MEMORY.SP) === 0n);
  const low = free.filter((entry) => entry.end <= FOUR_GIB);
  const largest = (low.length > 0 ? low : free).reduce<Entry | undefined>(
    (best, entry) => (!best || entry.numberOfPages > best.numberOfPages ? entry : best),
    undefined,
  );
  if (!largest) return undefined;
  const size = largest.end - largest.physicalStart < PEI_MEMORY ? largest.end - largest.physicalStart : PEI_MEMORY;
  const allocations = entries
    .filter((entry) => !KIND_OF_TYPE.has(entry.type) && entry.type !== EfiConventionalMemory)
    .map((entry) => ({
      name: lineOf(name, rowLine(entry.row)),
      type: memoryTypeName(entry.type),
      base: hexInFile(entry.physicalStart),
      size: hexInFile(entry.end - entry.physicalStart),
    }));
  return { peiMemory: { base: hexInFile(largest.end - size), size: hexInFile(size) }, allocations };
}

function slug(text: string): string {
  const cleaned = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '');
  return cleaned.slice(0, 56) || 'capture';
}

/** Ids that the schema accepts, each once: a repeated one gets a number. */
function uniqueIds(wanted: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return wanted.map((text) => {
    const id = slug(text);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

// A witness: what one map says of the address space, in words that maps of all kinds share, so that maps of one machine can be
// laid side by side. A range that a map does not mention is `absent`.

import { type Nature, WITNESS_TITLES, type WitnessKind } from '../comparison';
import { type Moment, memoryDescriptors, type Region } from '../moment';
import { memoryTypeName } from '../uefi/memory-type';
import { flatten } from './claims';
import { e820Word } from './e820-words';

export interface WitnessPiece {
  readonly start: bigint;
  /** Exclusive. */
  readonly end: bigint;
  readonly nature: Nature;
  /** The map's own words. */
  readonly words: string;
  /** Line of the capture. */
  readonly line?: number;
}

export interface Witness {
  readonly title: string;
  readonly kind: WitnessKind;
  /** Ascending, without overlaps. */
  readonly pieces: readonly WitnessPiece[];
  /** The map lists memory of some kinds alone: of what it does not mention it says nothing. */
  readonly isPart?: true;
}

const OF_TYPE: readonly Nature[] = [
  'reserved',
  'loader',
  'loader',
  'boot-services',
  'boot-services',
  'runtime',
  'runtime',
  'free',
  'unusable',
  'acpi',
  'nvs',
  'mmio',
  'mmio',
  'reserved',
  'persistent',
  'unaccepted',
];

const OF_E820: Readonly<Record<number, Nature>> = { 1: 'free', 3: 'acpi', 4: 'nvs', 5: 'unusable', 7: 'persistent', 12: 'persistent' };

/**
 * The witnesses of a capture: its first map, and the e820 table that the kernel was told on its command line. Others of its maps are copies
 * or parts of these. `format` is the id of the reader, or
 * `platform`.
 */
export function witnessesOfAll(moments: readonly Moment[], format: string | undefined): Witness[] {
  const [first, ...others] = moments;
  const user = others.filter((moment) => moment.regions.some((region) => region.tags?.[0] === 'user'));
  return [...(first ? [first] : []), ...user].flatMap((moment) => witnessesOf(moment, format));
}

/** Ranges in which memory may be plugged in later, as the SRAT in a kernel's log says. */
export function hotPlugRanges(moments: readonly Moment[]): { readonly start: bigint; readonly end: bigint }[] {
  const regions = moments.flatMap((moment) => moment.regions.filter((region) => region.tags?.includes('hotplug')));
  return regions.map(({ base, size }) => ({ start: base, end: base + size }));
}

/** The witnesses that a map holds: its regions, and its UEFI memory map. `format` is the id of the reader. */
export function witnessesOf(moment: Moment, format: string | undefined): Witness[] {
  const found: Witness[] = [];
  const { title, regions, memoryMap } = moment;
  if (regions.length > 0) {
    const kind = kindOfRegions(moment, format);
    const pieces = regionPieces(regions, kind);
    if (pieces.length > 0) found.push({ title: memoryMap ? `${title}, ${WITNESS_TITLES[kind]}` : title, kind, pieces });
  }
  if (memoryMap && memoryMap.length > 0) {
    const described = [...memoryDescriptors(memoryMap)].map((row, i): Region => {
      const line = memoryMap.line?.[i];
      const place = line ? { file: title, line, column: 1, endLine: line, endColumn: 1 } : undefined;
      const { physicalStart: base, numberOfPages, attribute: attributes } = row;
      const region: Region = {
        id: String(row.type),
        name: memoryTypeName(row.type),
        base,
        size: numberOfPages << 12n,
        kind: 'reserved',
        attributes,
      };
      return place ? { ...region, place } : region;
    });
    const pieces = flatten(described.filter((region) => region.size > 0n)).map(({ start, end, region }) =>
      piece(start, end, OF_TYPE[Number(region.id)] ?? 'reserved', region.name, region.place?.line),
    );
    // The kernel's runtime map lists what SetVirtualAddressMap was told of, and none of the memory that it took over.
    const isPart = format === 'linux-tables' ? { isPart: true as const } : {};
    found.push({ title: regions.length > 0 ? `${title}, ${WITNESS_TITLES.uefi}` : title, kind: 'uefi', pieces: joined(pieces), ...isPart });
  }
  return found;
}

function kindOfRegions({ regions, phase }: Moment, format: string | undefined): WitnessKind {
  switch (format) {
    case 'platform':
      return 'platform';
    case 'json':
      // A moment of ours: its regions are those of the platform, unless it was made of a capture, which has no phase and no platform file.
      return phase !== undefined || regions.some(({ place }) => /\.platform\.jsonc?$/.test(place?.file ?? '')) ? 'platform' : 'other';
    case 'qemu-mtree':
      return 'emulator';
    case 'dts':
    case 'dtb':
      return 'device-tree';
    case 'linux-iomem':
      return 'iomem';
    case 'linux-tables':
    case 'linux-memmap':
    case 'e820-c':
      return 'e820';
    case 'grub':
    case 'u-boot':
      return 'boot-loader';
    case 'linux-dmesg':
      if (regions.some((region) => region.tags?.[0] === 'user')) return 'user-e820';
      return regions.some((region) => region.tags?.some((tag) => tag === 'BIOS-e820' || e820Word(tag))) ? 'e820' : 'kernel';
    default:
      return 'other';
  }
}

function regionPieces(regions: readonly Region[], kind: WitnessKind): WitnessPiece[] {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const isInRam = (region: Region) => {
    const seen = new Set<Region>();
    let at: Region | undefined = region;
    while (at && !seen.has(at)) {
      seen.add(at);
      at = at.parent === undefined ? undefined : byId.get(at.parent);
      if (at?.kind === 'ram') return true;
    }
    return false;
  };
  return joined(
    flatten(regions).map(({ start, end, region }) =>
      piece(start, end, natureOf(region, isInRam(region), kind), region.name, region.place?.line),
    ),
  );
}

function natureOf(region: Region, isInRam: boolean, kind: WitnessKind): Nature {
  const { kind: what } = region;
  if (what === 'ram') return 'free';
  if (what === 'mmio' || what === 'flash' || what === 'persistent' || what === 'unusable' || what === 'unaccepted') return what;
  if (isInRam && region.parent !== undefined) return 'taken';
  const word = e820Word(region.name) ?? region.tags?.map((tag) => e820Word(tag)).find((found) => found !== undefined);
  if (word) return OF_E820[word.type] ?? 'reserved';
  return kind === 'device-tree' || kind === 'kernel' ? 'taken' : 'reserved';
}

function piece(start: bigint, end: bigint, nature: Nature, words: string, line: number | undefined): WitnessPiece {
  return { start, end, nature, words, ...(line === undefined ? {} : { line }) };
}

/** Neighbours that say the same in the same words, as one; each keeps the line of the first. */
function joined(pieces: readonly WitnessPiece[]): WitnessPiece[] {
  const list: WitnessPiece[] = [];
  for (const each of pieces) {
    const last = list.at(-1);
    if (last && last.end === each.start && last.nature === each.nature && last.words === each.words)
      list[list.length - 1] = { ...last, end: each.end };
    else list.push(each);
  }
  return list;
}

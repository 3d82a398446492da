// What the picture's colours say: the memory type, or whose it is, its attributes, its age, or what becomes of it after
// ExitBootServices. A colouring puts every item into a class; each class has a name for the legend and a face. Patterns stay those of
// the type. The class NOTHING is what a colouring has nothing to say about.

import { type AllocationTable, OS_FATES, type OsRange } from '../moment';
import { EFI_MEMORY } from '../uefi/attribute';
import { memoryTypeName } from '../uefi/memory-type';
import { contrast, mix } from './colour';
import { FIRMWARE_EVENT, itemEvent, type Lane, type Lanes, NO_EVENT } from './lanes';
import { type Face, STYLE_COUNT, swatch, type Theme, token } from './palette';

export const COLOURINGS = ['type', 'owner', 'attribute', 'age', 'fate'] as const;
export type ColourBy = (typeof COLOURINGS)[number];

/** Whether a colouring tells by whom memory was taken, so that the memory map is cut where its owners change. */
export function tellsOwners(by: ColourBy): boolean {
  return by === 'owner' || by === 'age';
}

/** Class of what a colouring says nothing about. */
export const NOTHING = -1;

export interface ColourClass {
  readonly id: number;
  readonly name: string;
  /** The whole of it, where the name is short. */
  readonly title?: string;
}

export interface Colouring {
  readonly by: ColourBy;
  /** In the order of the legend. */
  readonly classes: readonly ColourClass[];
  /** Class of an item of a lane. */
  classOf(lane: Lane, i: number): number;
  face(theme: Theme, id: number): Face;
}

/** What a colouring by owner needs to know about call sites. */
export interface Owners {
  /** Call site of an event, -1 without one. */
  siteOf(event: number): number;
  /** Name of a call site, where one is to be read. */
  nameOf?(site: number): { readonly name: string; readonly title: string };
}

/** Families stand together, free memory first. */
const TYPE_ORDER = [7, 3, 4, 1, 2, 5, 6, 9, 10, 0, 13, 11, 12, 14, 15, 8, 16];
const FREE = 7;
const GREY = 0;
/** One type of each family, in the order in which owners take their colours. */
const OWNER_STYLES = [4, 6, 14, 2, 10, 11, 15, 8];
const OTHERS = OWNER_STYLES.length;
const FIRMWARE = OTHERS + 1;
const AGES = 6;
const FATE_STYLES = [FREE, 10, 6, 8];
const ATTRIBUTE_STYLES = [6, 14, 11, FREE];

/** The colouring of a moment's lanes. */
export function colouringOf(by: ColourBy, lanes: Lanes, owners?: Owners): Colouring {
  switch (by) {
    case 'owner':
      return byOwner(lanes, owners);
    case 'attribute':
      return byAttribute(lanes);
    case 'age':
      return byAge(lanes);
    case 'fate':
      return byFate(lanes);
    default:
      return BY_TYPE;
  }
}

const BY_TYPE: Colouring = {
  by: 'type',
  classes: TYPE_ORDER.map((id) => ({ id, name: id < 16 ? memoryTypeName(id) : 'OEM and OS types' })),
  classOf: (lane, i) => lane.style[i] as number,
  face: (theme, id) => swatch(theme, id),
};

function styled(theme: Theme, style: number | undefined): Face {
  return swatch(theme, style ?? FREE);
}

/** Call sites that hold memory, those that hold most first. */
export function sitesBySize(allocations: AllocationTable | undefined, siteOf: Owners['siteOf']): number[] {
  const bytes = new Map<number, number>();
  for (let i = 0; allocations && i < allocations.length; i++) {
    const event = allocations.event[i] as number;
    const site = event >= 0 ? siteOf(event) : -1;
    if (site >= 0) bytes.set(site, (bytes.get(site) ?? 0) + (allocations.size[i] as number));
  }
  return [...bytes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([site]) => site);
}

function byOwner(lanes: Lanes, owners: Owners | undefined): Colouring {
  const ranked = lanes.sites ?? (owners ? sitesBySize(lanes.moment.allocations, owners.siteOf) : []);
  const rank = new Map(ranked.slice(0, OTHERS).map((site, i) => [site, i]));
  const rest = ranked.length - rank.size;
  return {
    by: 'owner',
    classes: [
      ...[...rank].map(([site, id]) => ({ id, ...(owners?.nameOf?.(site) ?? { name: `call site ${site}` }) })),
      ...(rest > 0 ? [{ id: OTHERS, name: rest === 1 ? '1 other call site' : `${rest} other call sites` }] : []),
      { id: FIRMWARE, name: 'Firmware itself', title: 'What stood before the first event, and what no line of the script took' },
      { id: NOTHING, name: 'Free, or no allocation' },
    ],
    classOf(lane, i) {
      const event = itemEvent(lanes, lane, i);
      if (event === NO_EVENT) return NOTHING;
      const site = event === FIRMWARE_EVENT ? -1 : (owners?.siteOf(event) ?? -1);
      return site < 0 ? FIRMWARE : (rank.get(site) ?? OTHERS);
    },
    face: (theme, id) => styled(theme, id === NOTHING ? FREE : (OWNER_STYLES[id] ?? GREY)),
  };
}

function byAttribute(lanes: Lanes): Colouring {
  const { memoryMap, regions } = lanes.moment;
  const classOfAttributes = (attributes: bigint): number => {
    if ((attributes & EFI_MEMORY.RUNTIME) !== 0n) return 0;
    if ((attributes & (EFI_MEMORY.XP | EFI_MEMORY.RO | EFI_MEMORY.RP)) !== 0n) return 1;
    return (attributes & EFI_MEMORY.WB) === 0n ? 2 : 3;
  };
  return {
    by: 'attribute',
    classes: [
      { id: 0, name: 'Runtime', title: 'EFI_MEMORY_RUNTIME: needs a virtual address at runtime' },
      { id: 1, name: 'Protected', title: 'EFI_MEMORY_XP, RO or RP' },
      { id: 2, name: 'Not write-back', title: 'Without EFI_MEMORY_WB' },
      { id: 3, name: 'Write-back', title: 'EFI_MEMORY_WB, and none of the above' },
      { id: NOTHING, name: 'Nothing is said' },
    ],
    classOf(lane, i) {
      const row = lane.row[i] as number;
      if (lane.id === 'map') return classOfAttributes(memoryMap?.attribute[row] ?? 0n);
      const attributes = lane.id === 'platform' ? (regions[row]?.attributes ?? 0n) : 0n;
      return attributes === 0n ? NOTHING : classOfAttributes(attributes);
    },
    face: (theme, id) => (id === NOTHING ? styled(theme, GREY) : styled(theme, ATTRIBUTE_STYLES[id])),
  };
}

function byAge(lanes: Lanes): Colouring {
  const now = Math.max(1, lanes.moment.event ?? 1);
  const steps = Math.min(AGES, now);
  const first = (step: number) => Math.ceil((step * now) / steps) + 1;
  const words = (from: number, to: number) => (from === to ? `Event ${grouped(from)}` : `Events ${grouped(from)}–${grouped(to)}`);
  return {
    by: 'age',
    classes: [
      { id: FIRMWARE, name: 'Before the first event' },
      ...Array.from({ length: steps }, (_, step) => ({ id: step, name: words(first(step), first(step + 1) - 1) })),
      { id: NOTHING, name: 'Free, or no allocation' },
    ],
    classOf(lane, i) {
      const event = itemEvent(lanes, lane, i);
      if (event === NO_EVENT) return NOTHING;
      return event === FIRMWARE_EVENT ? FIRMWARE : Math.min(steps - 1, Math.floor((event * steps) / now));
    },
    face(theme, id) {
      if (id === NOTHING) return styled(theme, FREE);
      const share = id === FIRMWARE ? 0 : (id + 1) / steps;
      const fill = mix(token(theme, 'bg3'), token(theme, 'acc'), share);
      const texts = [token(theme, 'text'), token(theme, 'onacc'), token(theme, 'sel')];
      const text = texts.reduce((best, other) => (contrast(other, fill) > contrast(best, fill) ? other : best));
      return { fill, ink: mix(token(theme, 'line2'), token(theme, 'acc'), share), text };
    },
  };
}

function byFate(lanes: Lanes): Colouring {
  const ranges = lanes.moment.osView ?? [];
  return {
    by: 'fate',
    classes: [
      { id: 0, name: 'Usable by the OS' },
      { id: 1, name: 'Reclaimable', title: 'The OS may reclaim it once it has read the ACPI tables' },
      { id: 2, name: 'Preserved', title: 'The OS must leave it alone' },
      { id: 3, name: 'Unusable' },
      { id: NOTHING, name: 'Nothing is said' },
    ],
    classOf(lane, i) {
      if (lane.id === 'platform') return NOTHING;
      const range = rangeAt(ranges, lane.start[i] as number);
      return range ? OS_FATES.indexOf(range.fate) : NOTHING;
    },
    // What the platform describes has no fate of its own: it recedes, in a face that no answer has.
    face: (theme, id) =>
      id === NOTHING
        ? { fill: token(theme, 'bg2'), ink: token(theme, 'line2'), text: token(theme, 'text') }
        : styled(theme, FATE_STYLES[id]),
  };
}

/** The range of an ascending list that covers an address. */
function rangeAt(ranges: readonly OsRange[], address: number): OsRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number((ranges[middle] as OsRange).base) <= address) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low - 1];
  return found && address < Number(found.base + found.size) ? found : undefined;
}

function grouped(value: number): string {
  return value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** How often and how much of each class there is in a lane. */
export interface ClassTotal extends ColourClass {
  readonly count: number;
  readonly bytes: number;
}

/**
 * Totals of a lane by class, in the order of the legend; classes that are not there are left out. `pools` adds blocks of pool that are in use
 * to the classes of those who took them: the pages below belong to the firmware, and are counted for it.
 */
export function totalsOf(colouring: Colouring, lane: Lane, pools?: Lane): ClassTotal[] {
  const room = STYLE_COUNT + 2;
  const counts = new Float64Array(room);
  const bytes = new Float64Array(room);
  for (const one of pools ? [lane, pools] : [lane]) {
    for (let i = 0; i < one.length; i++) {
      if (one.used[i] === 0) continue;
      const id = colouring.classOf(one, i);
      if (one === pools && (id === NOTHING || id === FIRMWARE)) continue;
      counts[id + 1] = (counts[id + 1] as number) + 1;
      bytes[id + 1] = (bytes[id + 1] as number) + (one.end[i] as number) - (one.start[i] as number);
    }
  }
  return colouring.classes
    .map((one) => ({ ...one, count: counts[one.id + 1] as number, bytes: bytes[one.id + 1] as number }))
    .filter(({ count }) => count > 0);
}

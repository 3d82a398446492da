// How regions lie to each other: nesting, overlap, alignment, width. Knows no text; every finding takes its place from
// the region, so that regions from a file, an import or a rule's fixture are judged alike.
//
//   L1  Two regions of one space (memory, or I/O ports) either do not touch, or one lies wholly in the other.
//   L2  A region inside another is a carve-out or a part: `reserved` or `unusable` in `ram` or `persistent`, a device
//       range in a device range. Anything else inside another region names its `parent`.
//   L3  The innermost region decides what an address is.

import type { AddressRange, Finding } from '../base/finding';
import type { Region, RegionKind } from '../moment';
import { hex, humanSize, PAGE_MASK } from '../uefi/units';
import { rangeOf } from './platform';

const TWO_TO_64 = 1n << 64n;

/** `0xa0000 … 0xbffff (128 KiB)`: the range as a sentence shows it, with its last address. */
export function rangeText(range: AddressRange): string {
  return `${hex(range.start)} … ${hex(range.end - 1n)} (${humanSize(range.end - range.start)})`;
}

function named(region: Region): string {
  return `"${region.id}" ${rangeText(rangeOf(region))}`;
}

function at(region: Region): Pick<Finding, 'place' | 'range'> {
  return { ...(region.place ? { place: region.place } : {}), range: rangeOf(region) };
}

/** By base; of two that begin together the larger first; of two alike the parent, then RAM, then in the order given. */
function inOrder(regions: readonly Region[]): Region[] {
  return [...regions].sort((a, b) => {
    if (a.base !== b.base) return a.base < b.base ? -1 : 1;
    if (a.size !== b.size) return a.size > b.size ? -1 : 1;
    if (a.parent === b.id || b.parent === a.id) return b.parent === a.id ? -1 : 1;
    return Number(b.kind === 'ram') - Number(a.kind === 'ram');
  });
}

const DEVICE: ReadonlySet<RegionKind> = new Set(['mmio', 'flash', 'reserved']);

/** L2: whether `inner` may lie in `outer` without saying so. */
function nestsByKind(inner: RegionKind, outer: RegionKind): boolean {
  if (outer === 'ram' || outer === 'persistent') return inner === 'reserved' || inner === 'unusable';
  return DEVICE.has(outer) && DEVICE.has(inner);
}

export interface Layout {
  /** The regions in the order given, each with the `parent` that it has or that its kind implies. */
  readonly regions: readonly Region[];
  readonly findings: readonly Finding[];
}

/** Judges regions by L1 and L2, and fills in implied parents. */
export function nest(regions: readonly Region[]): Layout {
  const findings: Finding[] = [];
  const byId = new Map<string, Region>();
  for (const region of regions) {
    const first = byId.get(region.id);
    if (first) findings.push(repeatedId(region, first));
    else byId.set(region.id, region);
  }
  const parents = new Map<Region, string>();
  const memory = regions.filter((region) => region.kind !== 'io-port');
  const ports = regions.filter((region) => region.kind === 'io-port');
  for (const space of [memory, ports]) {
    const open: Region[] = [];
    for (const region of inOrder(space)) {
      while (open.length > 0 && endOf(open.at(-1) as Region) <= region.base) open.pop();
      const outer = open.at(-1);
      if (outer) {
        const finding = judgePair(region, outer, byId);
        if (finding) findings.push(finding);
        else parents.set(region, region.parent ?? outer.id);
      }
      open.push(region);
    }
  }
  for (const region of regions) {
    const finding = judgeParent(region, byId);
    if (finding) findings.push(finding);
  }
  return {
    regions: regions.map((region) => {
      const parent = parents.get(region);
      return parent === undefined || parent === region.parent ? region : { ...region, parent };
    }),
    findings,
  };
}

function endOf(region: Region): bigint {
  return region.base + region.size;
}

function repeatedId(region: Region, first: Region): Finding {
  return {
    rule: 'platform-duplicate-id',
    severity: 'error',
    message: `two regions have the id "${region.id}": ${rangeText(rangeOf(first))} and ${rangeText(rangeOf(region))}`,
    ...at(region),
    remedy: 'Give each region an id of its own.',
    notes: [{ message: 'the first one', ...(first.place ? { place: first.place } : {}) }],
  };
}

/** `outer` begins no later than `inner` and they share addresses. */
function judgePair(inner: Region, outer: Region, byId: ReadonlyMap<string, Region>): Finding | undefined {
  const contained = endOf(inner) <= endOf(outer);
  const same = contained && inner.base === outer.base && inner.size === outer.size;
  if (contained && isWithin(inner, outer, byId)) return undefined;
  if (contained && inner.parent === undefined && nestsByKind(inner.kind, outer.kind) && (!same || outer.kind === 'ram')) return undefined;
  const [earlier, later] = isBefore(inner, outer) ? [inner, outer] : [outer, inner];
  const end = contained ? endOf(inner) : endOf(outer);
  return {
    rule: 'platform-overlap',
    severity: 'error',
    message: `${named(later)} overlaps ${named(earlier)}`,
    ...(later.place ? { place: later.place } : {}),
    range: { start: inner.base, end },
    remedy: contained
      ? `Say "parent": "${outer.id}" in "${inner.id}" when it is meant to lie inside, or move one of them.`
      : `Move or shrink one of them: they share ${rangeText({ start: inner.base, end })}.`,
    notes: [{ message: `"${earlier.id}" is described here`, ...(earlier.place ? { place: earlier.place } : {}) }],
  };
}

/** Whether `region` names `outer` as its parent, directly or through others. */
function isWithin(region: Region, outer: Region, byId: ReadonlyMap<string, Region>): boolean {
  const seen = new Set<string>();
  for (let id = region.parent; id !== undefined && !seen.has(id); id = byId.get(id)?.parent) {
    if (id === outer.id) return true;
    seen.add(id);
  }
  return false;
}

function isBefore(a: Region, b: Region): boolean {
  if (!a.place || !b.place) return false;
  return a.place.line !== b.place.line ? a.place.line < b.place.line : a.place.column < b.place.column;
}

function judgeParent(region: Region, byId: ReadonlyMap<string, Region>): Finding | undefined {
  if (region.parent === undefined) return undefined;
  const parent = byId.get(region.parent);
  const refuse = (message: string, remedy: string): Finding => ({
    rule: 'platform-parent',
    severity: 'error',
    message,
    ...at(region),
    remedy,
  });
  if (!parent)
    return refuse(
      `"${region.id}" names the parent "${region.parent}", which there is not`,
      'Name the id of a region, or leave "parent" out.',
    );
  if (isWithin(region, region, byId))
    return refuse(`"${region.id}" is, through its parents, inside itself`, 'Leave one of the "parent" properties out.');
  if ((parent.kind === 'io-port') !== (region.kind === 'io-port')) {
    return refuse(
      `"${region.id}" and its parent "${parent.id}" are in different spaces`,
      'Ports and memory do not nest; leave "parent" out.',
    );
  }
  if (region.base < parent.base || endOf(region) > endOf(parent)) {
    return refuse(
      `${named(region)} does not lie inside its parent ${named(parent)}`,
      'Move it inside, enlarge the parent, or leave "parent" out.',
    );
  }
  return undefined;
}

/** What is wrong with each region by itself: it wraps, is wider than the bus, or cuts pages. */
export function soundness(regions: readonly Region[], addressBits: number, ioBits: number): Finding[] {
  const findings: Finding[] = [];
  for (const region of regions) {
    const bits = region.kind === 'io-port' ? ioBits : addressBits;
    if (endOf(region) > TWO_TO_64) {
      findings.push({
        rule: 'platform-wrap',
        severity: 'error',
        message: `"${region.id}" wraps around: ${hex(region.base)} plus ${hex(region.size)} is above 2^64`,
        ...(region.place ? { place: region.place } : {}),
        remedy: 'Make it smaller or move it down.',
      });
    } else if (endOf(region) > 1n << BigInt(bits)) {
      findings.push({
        rule: 'platform-address-width',
        severity: 'error',
        message: `${named(region)} does not fit in ${bits} ${region.kind === 'io-port' ? 'I/O ' : ''}address bits, which end at ${hex((1n << BigInt(bits)) - 1n)}`,
        ...at(region),
        remedy: `Raise "${region.kind === 'io-port' ? 'ioBits' : 'addressBits'}", or move the region down.`,
      });
    }
    const cut = misalignment(region);
    if (cut) findings.push(cut);
  }
  return findings;
}

/** Kinds that the firmware handles by whole pages. */
const PAGED: ReadonlySet<RegionKind> = new Set(['ram', 'reserved', 'persistent', 'unusable', 'unaccepted']);

function misalignment(region: Region): Finding | undefined {
  if (!PAGED.has(region.kind) || ((region.base | region.size) & PAGE_MASK) === 0n) return undefined;
  const start = (region.base + PAGE_MASK) & ~PAGE_MASK;
  const end = endOf(region) & ~PAGE_MASK;
  const inside = end > start ? `only ${rangeText({ start, end })} of it are whole pages` : 'it holds no whole page';
  return {
    rule: 'platform-alignment',
    severity: region.kind === 'ram' ? 'warning' : 'info',
    message: `${named(region)} does not begin and end on 4 KiB pages: ${inside}`,
    ...at(region),
    remedy:
      region.kind === 'ram'
        ? 'The firmware leaves the rest unused; align base and size to 0x1000.'
        : 'Align base and size to 0x1000 unless the hardware says otherwise.',
  };
}

/** A stretch of addresses and the region that decides it (L3). */
export interface Piece extends AddressRange {
  readonly region: Region;
}

/**
 * The regions flattened: disjoint pieces in ascending order, each with its innermost region. Where regions overlap
 * against L1, the one that begins later wins. I/O ports are left out unless `space` asks for them.
 */
export function flatten(regions: readonly Region[], space: 'memory' | 'io' = 'memory'): Piece[] {
  const pieces: Piece[] = [];
  const open: Region[] = [];
  let cursor = 0n;
  const advance = (to: bigint) => {
    const top = open.at(-1);
    if (top && to > cursor) pieces.push({ start: cursor, end: to, region: top });
    if (to > cursor) cursor = to;
  };
  const closeUntil = (address: bigint | undefined) => {
    for (let top = open.at(-1); top && (address === undefined || endOf(top) <= address); top = open.at(-1)) {
      advance(endOf(top));
      open.pop();
    }
  };
  for (const region of inOrder(regions.filter((region) => (region.kind === 'io-port') === (space === 'io') && region.size > 0n))) {
    closeUntil(region.base);
    advance(region.base);
    open.push(region);
  }
  closeUntil(undefined);
  return pieces;
}

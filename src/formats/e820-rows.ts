// The e820 table that a moment makes: what an x86 loader would hand to an operating system. A UEFI memory map is turned into
// it as Linux's EFI stub does; regions are flattened, a child covering its parent.

import type { Finding } from '../base/finding';
import type { Moment, Region } from '../moment';
import { memoryTypeValue } from '../uefi/memory-type';
import { claimsOf, e820OfType, flatten, kindOfType, lossFinding, partsBeside } from './claims';
import { e820Word } from './e820-words';

export interface E820Row {
  readonly start: bigint;
  /** In bytes, at least 1. */
  readonly size: bigint;
  readonly type: number;
  readonly name: string;
}

/** Names of the types as ACPI 6.5, table 15.2, has them. */
export function e820TypeName(type: number): string {
  const names: Record<number, string> = {
    1: 'RAM',
    2: 'reserved',
    3: 'ACPI reclaim',
    4: 'ACPI NVS',
    5: 'unusable',
    7: 'persistent',
    12: 'persistent (legacy)',
  };
  return names[type] ?? `type ${type}`;
}

/**
 * Rows in address order. Neighbours of one type that come from a memory map are one row, as in the EFI stub; regions stay
 * apart. The findings say what an e820 table cannot say.
 */
export function e820RowsOf(moment: Moment, format: string): { rows: E820Row[]; findings: Finding[] } {
  const fromMap = moment.memoryMap !== undefined && moment.memoryMap.length > 0;
  const claims = claimsOf(moment, 'map');
  const listed = claims.filter((region) => region.kind !== 'io-port' && region.kind !== 'mmio' && region.size < 1n << 64n);
  const rows: E820Row[] = [];
  for (const { start, end, region } of flatten(listed)) {
    const type = typeOf(region);
    const last = rows.at(-1);
    if (fromMap && last && last.type === type && last.start + last.size === start)
      rows[rows.length - 1] = { ...last, size: end - last.start };
    else rows.push({ start, size: end - start, type, name: fromMap ? e820TypeName(type) : region.name });
  }
  const count = (kind: Region['kind']) => claims.filter((region) => region.kind === kind).length;
  const findings = lossFinding(format, [
    ['MMIO ranges, which an e820 table leaves as holes', count('mmio')],
    ['I/O port ranges', count('io-port')],
    ['ranges of unaccepted memory, written as reserved', count('unaccepted')],
    ['flash ranges, written as reserved', count('flash')],
    ['ranges of 2^64 bytes', claims.filter((region) => region.size >= 1n << 64n).length],
    ['regions of the platform, since the memory map says more', fromMap ? moment.regions.length : 0],
    ['ranges without a place', moment.demands?.length ?? 0],
    ...partsBeside(moment),
  ]);
  return { rows, findings };
}

/** E820 type of a region: by the words that its source used for it, else by its kind. */
function typeOf(region: Region): number {
  for (const tag of region.tags ?? []) {
    const efi = memoryTypeValue(tag);
    if (efi !== undefined && kindOfType(efi) === region.kind) return e820OfType(efi);
    const word = e820Word(tag);
    if (word && word.kind === region.kind) return word.type;
  }
  switch (region.kind) {
    case 'ram':
      return 1;
    case 'unusable':
      return 5;
    case 'persistent':
      return 7;
    default:
      return 2;
  }
}

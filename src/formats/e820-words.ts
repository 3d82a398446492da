// Words for the types of an e820 table as Linux (dmesg, /sys/firmware/memmap), GRUB and coreboot print them, and what
// kind of region each makes (ACPI 6.5, 15: AddressRangeMemory … AddressRangePersistentMemory).

import type { RegionKind } from '../moment';

export interface E820Word {
  readonly kind: RegionKind;
  /** E820 type number. */
  readonly type: number;
}

const WORDS = new Map<string, E820Word>([
  ['usable', { kind: 'ram', type: 1 }],
  ['system ram', { kind: 'ram', type: 1 }],
  ['available ram', { kind: 'ram', type: 1 }],
  ['rom data', { kind: 'reserved', type: 2 }],
  ['ram', { kind: 'ram', type: 1 }],
  ['reserved', { kind: 'reserved', type: 2 }],
  ['device reserved', { kind: 'reserved', type: 2 }],
  ['reserved ram', { kind: 'reserved', type: 2 }],
  ['ram holding firmware code', { kind: 'reserved', type: 2 }],
  ['ram holding coreboot tables', { kind: 'reserved', type: 16 }],
  ['acpi data', { kind: 'reserved', type: 3 }],
  ['acpi tables', { kind: 'reserved', type: 3 }],
  ['acpi reclaimable ram', { kind: 'reserved', type: 3 }],
  ['acpi nvs', { kind: 'reserved', type: 4 }],
  ['acpi non-volatile storage', { kind: 'reserved', type: 4 }],
  ['acpi non-volatile storage ram', { kind: 'reserved', type: 4 }],
  ['unusable', { kind: 'unusable', type: 5 }],
  ['unusable memory', { kind: 'unusable', type: 5 }],
  ['faulty ram (badram)', { kind: 'unusable', type: 5 }],
  ['persistent memory', { kind: 'persistent', type: 7 }],
  ['persistent memory (legacy)', { kind: 'persistent', type: 12 }],
  ['soft reserved', { kind: 'reserved', type: 0xefff_ffff }],
]);

/** Kind and number of a type's words; undefined for words that are none. */
export function e820Word(words: string): E820Word | undefined {
  const known = WORDS.get(words.trim().toLowerCase());
  if (known) return known;
  const match = /^(persistent )?\(?type (0x[0-9a-f]{1,8}|\d{1,10})\)?$/i.exec(words.trim());
  if (!match) return undefined;
  const type = Number(match[2]);
  if (match[1] || type === 7 || type === 12) return { kind: 'persistent', type };
  const kinds: readonly RegionKind[] = ['reserved', 'ram', 'reserved', 'reserved', 'reserved', 'unusable'];
  return { kind: kinds[type] ?? 'reserved', type };
}

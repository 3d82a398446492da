// A row of an e820 table, or of the table that stands for one, as kernels and Xen have printed it over the years.

import type { RegionKind } from '../moment';
import { e820Word } from './e820-words';

/** Kernels since 3.5; since 6.16 with a size before the words, and with gaps. Bounds are inclusive. */
const NOW =
  /^(.{1,40}?): \[(mem|gap) 0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16})\]\s{1,8}(?:[\d.]{1,10} {1,4}[KMGTP]?B )?([A-Za-z][A-Za-z0-9 ()-]{1,40}?)\s{0,4}$/;
const GAP = /^.{1,40}?: \[gap 0x[0-9a-f]{1,16}-0x[0-9a-f]{1,16}\]/;
/** Kernels before 3.5: the end is exclusive. */
const BEFORE = /^\s{0,40}(\S.{0,39}?): ([0-9a-f]{16}) - ([0-9a-f]{16}) \(([A-Za-z0-9 ]{2,24})\)/;
/** MIPS (arch/mips/kernel/setup.c): size, then base. */
const MIPS = /^\s{0,40}memory: ([0-9a-f]{8,16}) @ ([0-9a-f]{8,16}) \(([A-Za-z0-9 ]{2,24})\)/;
/** Xen (arch/x86/e820.c): exclusive with a dash, inclusive in brackets since 4.14. */
const XEN =
  /^\(XEN\)\s{1,4}(?:\[[\d: .-]{4,32}\]\s{1,4})?(?:([0-9a-f]{16}) - ([0-9a-f]{16})|\[([0-9a-f]{16}), ([0-9a-f]{16})\]) \(([A-Za-z0-9 ]{2,24})\)/;

/** Titles of the tables by what their rows begin with. */
export const E820_TITLES: Readonly<Record<string, string>> = {
  'BIOS-e820': "the firmware's e820 table (BIOS-e820)",
  user: 'the user-defined e820 table (user)',
  modified: 'the modified e820 table (modified)',
  'reserve setup_data': 'the extended e820 table (reserve setup_data)',
  memory: 'the physical RAM map (memory)',
  'Xen-e820': 'the e820 table that Xen was given (Xen-e820)',
};

export interface E820Row {
  /** What the row begins with: `BIOS-e820`, `user`, `Xen-e820`. */
  readonly who: string;
  readonly words: string;
  readonly kind: RegionKind;
  readonly base: bigint;
  /** Exclusive. */
  readonly end: bigint;
}

/** The row in a message; `gap` for one that says that nothing is there; undefined for anything else. */
export function e820Row(message: string): E820Row | 'gap' | undefined {
  if (GAP.test(message)) return 'gap';
  const now = NOW.exec(message);
  if (now) return rowOf(now[1], now[5], `0x${now[3]}`, BigInt(`0x${now[4]}`) + 1n);
  const before = BEFORE.exec(message);
  if (before) return rowOf(before[1], before[4], `0x${before[2]}`, BigInt(`0x${before[3]}`));
  const mips = MIPS.exec(message);
  if (mips) return rowOf('memory', mips[3], `0x${mips[2]}`, BigInt(`0x${mips[2]}`) + BigInt(`0x${mips[1]}`));
  const xen = XEN.exec(message);
  if (!xen) return undefined;
  const end = xen[2] === undefined ? BigInt(`0x${xen[4]}`) + 1n : BigInt(`0x${xen[2]}`);
  return rowOf('Xen-e820', xen[5], `0x${xen[1] ?? xen[3]}`, end);
}

function rowOf(who: string | undefined, words: string | undefined, base: string, end: bigint): E820Row | undefined {
  const kind = e820Word(words ?? '')?.kind;
  const name = who?.trim();
  return kind && name && words ? { who: name, words, kind, base: BigInt(base), end } : undefined;
}

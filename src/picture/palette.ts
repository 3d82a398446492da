// The visual language as data: interface tokens and the colours and patterns of memory, for each theme. A test
// recomputes contrast and colour-blind distances from these tables. Colour belongs to memory: one fill, ink and
// pattern per type, the same in every view and export.

import type { RegionKind } from '../moment';

export const THEMES = ['dark', 'light', 'high-contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Interface colours. `bg0` window, `bg1` panel, `bg2` tab rows and empty lanes, `bg3` hover and chosen; `line` divides, `line2` means something. */
export const TOKENS = {
  bg0: ['#0d1014', '#e9edf1', '#000000'],
  bg1: ['#14171c', '#ffffff', '#000000'],
  bg2: ['#1a1e25', '#f5f7f9', '#000000'],
  bg3: ['#252c36', '#e3e8ee', '#1f1f1f'],
  line: ['#2a313b', '#d3dae2', '#8d8d8d'],
  line2: ['#6b7785', '#7d8894', '#ffffff'],
  text: ['#e3e8ee', '#161b22', '#ffffff'],
  text2: ['#a7b2be', '#47525f', '#ffffff'],
  text3: ['#8b98a6', '#5a6571', '#d6d6d6'],
  acc: ['#7aa7ff', '#2457c5', '#5cc8ff'],
  onacc: ['#0b1220', '#ffffff', '#000000'],
  ok: ['#56c98f', '#0f7341', '#5dff9b'],
  err: ['#ff8078', '#c4281f', '#ff8f8f'],
  warn: ['#e8b84a', '#8a5a00', '#ffd84d'],
  sel: ['#ffffff', '#101418', '#ffffff'],
  kw: ['#7fb2ff', '#1f4fbf', '#8fc7ff'],
  str: ['#e0a778', '#98500e', '#ffc48a'],
  ty: ['#7fd0c0', '#0b6b5d', '#8ff0dd'],
  num: ['#c9d68a', '#5a6b00', '#e3f59a'],
} as const satisfies Record<string, readonly [dark: string, light: string, highContrast: string]>;

export type Token = keyof typeof TOKENS;

/** A token's colour in a theme. */
export function token(theme: Theme, name: Token): string {
  return TOKENS[name][THEMES.indexOf(theme)] as string;
}

/** How a type is drawn besides its colour; the painter knows how each looks. */
export type Pattern =
  | 'plain'
  | 'slash'
  | 'dots'
  | 'backslash'
  | 'squares'
  | 'double-slash'
  | 'rings'
  | 'dashes'
  | 'horizontals'
  | 'cross-hatch'
  | 'chevrons'
  | 'verticals'
  | 'dashed-verticals'
  | 'plus'
  | 'crosses'
  | 'checks'
  | 'triangles';

export type Family = 'free' | 'boot' | 'loader' | 'runtime' | 'acpi' | 'reserved' | 'mmio' | 'persistent' | 'unusable' | 'unaccepted';

/** Colours of an item. */
export interface Face {
  /** Body of the rectangle. */
  readonly fill: string;
  /** Left edge, border, pattern, and the whole item when it is thin. */
  readonly ink: string;
  /** On the fill. */
  readonly text: string;
}

/** How a memory type is drawn. */
export interface Swatch extends Face {
  readonly family: Family;
  readonly pattern: Pattern;
}

type Row = readonly [
  family: Family,
  pattern: Pattern,
  dark: readonly [string, string, string],
  light: readonly [string, string],
  high: readonly [string, string],
];

const DARK_TEXT = '#eef2f6';
const DARK_INVERSE = '#0d1014';

/** By EFI_MEMORY_TYPE, 0 … 15; the row 16 serves OEM, OS and unknown types. */
const ROWS: readonly Row[] = [
  ['reserved', 'cross-hatch', ['#49464c', '#c3c4c4', DARK_TEXT], ['#a09ea2', '#2c2d33'], ['#161517', '#c3c4c4']],
  ['loader', 'backslash', ['#6852b4', '#896de9', DARK_TEXT], ['#bbb1ff', '#460074'], ['#1f1936', '#896de9']],
  ['loader', 'squares', ['#705bbe', '#967bf9', DARK_TEXT], ['#cabfff', '#531382'], ['#221b39', '#967bf9']],
  ['boot', 'slash', ['#002e71', '#6fceff', DARK_TEXT], ['#759dba', '#3263da'], ['#000e22', '#6fceff']],
  ['boot', 'dots', ['#003a7f', '#7edcff', DARK_TEXT], ['#83abc8', '#3e71e9'], ['#001126', '#7edcff']],
  ['runtime', 'double-slash', ['#ba7617', '#e48400', DARK_INVERSE], ['#de9a7a', '#943900'], ['#382307', '#e48400']],
  ['runtime', 'rings', ['#c78229', '#f19000', DARK_INVERSE], ['#eba686', '#a14503'], ['#3c270c', '#f19000']],
  ['free', 'plain', ['#202921', '#5d706d', DARK_TEXT], ['#eff7f0', '#7b867c'], ['#0a0c0a', '#6a7d7a']],
  ['unusable', 'crosses', ['#7e1604', '#d23c3a', DARK_TEXT], ['#be6a6a', '#650101'], ['#260701', '#d23c3a']],
  ['acpi', 'dashes', ['#c0bf83', '#fff331', DARK_INVERSE], ['#f7f58b', '#988b00'], ['#3a3927', '#fff331']],
  ['acpi', 'horizontals', ['#b9b87b', '#ffeb1f', DARK_INVERSE], ['#eeed82', '#958900'], ['#373725', '#ffeb1f']],
  ['mmio', 'verticals', ['#8a5178', '#b871a1', DARK_TEXT], ['#fbc9e8', '#a85c90'], ['#291824', '#b871a1']],
  ['mmio', 'dashed-verticals', ['#90577e', '#c57dae', DARK_TEXT], ['#ffd5f5', '#b5689d'], ['#2b1a26', '#c57dae']],
  ['reserved', 'chevrons', ['#535056', '#d3d4d4', DARK_TEXT], ['#aaa8ac', '#3a3b42'], ['#19181a', '#d3d4d4']],
  ['persistent', 'plus', ['#009775', '#5ea37f', DARK_INVERSE], ['#9ce0b8', '#00604d'], ['#002d23', '#5ea37f']],
  ['unaccepted', 'checks', ['#516d45', '#d2fdc0', DARK_TEXT], ['#829f30', '#567f4e'], ['#182115', '#d2fdc0']],
  ['reserved', 'triangles', ['#49464c', '#c3c4c4', DARK_TEXT], ['#a09ea2', '#2c2d33'], ['#161517', '#c3c4c4']],
];

/** Number of different styles: the memory types and one for all others. */
export const STYLE_COUNT = ROWS.length;

/** Style of an EFI_MEMORY_TYPE, OEM and OS types included: an index for `swatch`. */
export function styleOfType(type: number): number {
  return Math.min(type, 16);
}

const KIND_STYLES: Record<RegionKind, number> = {
  ram: 7,
  mmio: 11,
  reserved: 0,
  flash: 0,
  persistent: 14,
  unusable: 8,
  unaccepted: 15,
  'io-port': 12,
};

/** Style of a platform's region: the family that it becomes in the memory map. */
export function styleOfKind(kind: RegionKind): number {
  return KIND_STYLES[kind];
}

/** Colours and pattern of a style (0 … STYLE_COUNT-1) in a theme. */
export function swatch(theme: Theme, style: number): Swatch {
  const [family, pattern, dark, light, high] = (ROWS[style] ?? ROWS[16]) as Row;
  if (theme === 'dark') return { family, pattern, fill: dark[0], ink: dark[1], text: dark[2] };
  if (theme === 'light') return { family, pattern, fill: light[0], ink: light[1], text: '#15191f' };
  return { family, pattern, fill: high[0], ink: high[1], text: '#ffffff' };
}

// Maps of one machine side by side: the words in which they are compared, and what a comparison answers. How maps are read into these
// words and which differences have a known reason is in formats/.

/** Where a map was made, in the order of a boot: what the machine has, what firmware says, what a loader hands on, what the kernel makes of it. */
export const WITNESS_KINDS = [
  'platform',
  'emulator',
  'device-tree',
  'uefi',
  'boot-loader',
  'e820',
  'user-e820',
  'kernel',
  'iomem',
  'other',
] as const;
export type WitnessKind = (typeof WITNESS_KINDS)[number];

export const WITNESS_TITLES: Readonly<Record<WitnessKind, string>> = {
  platform: 'platform',
  emulator: 'emulator',
  'device-tree': 'device tree',
  uefi: 'UEFI memory map',
  'boot-loader': 'boot loader',
  e820: 'e820 table',
  'user-e820': 'e820 table changed by the command line',
  kernel: 'kernel log',
  iomem: '/proc/iomem',
  other: 'map',
};

/**
 * What a range is: `free` memory for an operating system; memory that firmware or a loader holds until ExitBootServices (`loader`, `boot-services`);
 * what must be kept (`runtime`, `acpi`, `nvs`, `reserved`); `taken`: memory that the kernel, or a description of the machine, sets aside. `absent`
 * where a map of the whole space mentions nothing, `unlisted` where a map that lists some kinds alone does not.
 */
export type Nature =
  | 'absent'
  | 'unlisted'
  | 'free'
  | 'loader'
  | 'boot-services'
  | 'runtime'
  | 'acpi'
  | 'nvs'
  | 'reserved'
  | 'taken'
  | 'mmio'
  | 'flash'
  | 'persistent'
  | 'unaccepted'
  | 'unusable';

/** What one witness says of a row's range. */
export interface WitnessCell {
  readonly nature: Nature;
  readonly words: string;
  readonly line?: number;
}

export interface ComparedRow {
  readonly start: bigint;
  /** Exclusive. */
  readonly end: bigint;
  /** One for each witness. */
  readonly cells: readonly WitnessCell[];
  /** Ids of the rules that explain the steps, each once, in their order. */
  readonly rules: readonly string[];
  /** False when a step is covered by no rule. */
  readonly explained: boolean;
}

export interface Comparison {
  readonly witnesses: readonly { readonly title: string; readonly kind: WitnessKind; readonly ranges: number }[];
  /** Ascending; where all witnesses agree there is no row. */
  readonly rows: readonly ComparedRow[];
  /** The rules that were needed, with how many rows and bytes each helps to explain. */
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly rows: number;
    readonly bytes: bigint;
  }[];
  /** Bytes that some witness mentions and of which all say the same. */
  readonly agreed: bigint;
  readonly explained: bigint;
  readonly unexplained: bigint;
}

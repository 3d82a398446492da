// Why two maps of one machine may say different things of a range. Each rule is one cause that is known from a specification or from
// the kernel's own code; a difference for which there is no rule is left unexplained.

import type { Nature, WitnessKind } from '../comparison';

/** What a witness says of the range in question. */
export interface Says {
  readonly kind: WitnessKind;
  readonly nature: Nature;
  /** Empty when the range is absent. */
  readonly words: string;
}

export interface WitnessRule {
  readonly id: string;
  /** A few words for a table. */
  readonly title: string;
  /** One sentence for who does not know it. */
  readonly why: string;
  /** Whether it explains that `a` says one thing and `b`, later in the boot or equally late, another. Both orders are tried. */
  applies(a: Says, b: Says, range: WitnessRange): boolean;
}

export interface WitnessRange {
  readonly start: bigint;
  /** Exclusive. */
  readonly end: bigint;
  /** Memory may be plugged in here later. */
  readonly isHotPlug?: boolean;
}

/** Memory that firmware and loaders give back at ExitBootServices. */
const GIVEN_BACK: readonly Nature[] = ['free', 'loader', 'boot-services'];
/** Memory that firmware hands out and takes back while it runs. */
const IN_MOTION: readonly Nature[] = [...GIVEN_BACK, 'acpi'];
/** Memory that firmware keeps from the operating system. */
const KEPT: readonly Nature[] = ['runtime', 'acpi', 'nvs', 'reserved'];
const DEVICES: readonly Nature[] = ['mmio', 'flash'];

const takenBy = (says: Says, words: RegExp) => says.nature === 'taken' && words.test(says.words);
const isRam = ({ nature }: Says) => GIVEN_BACK.includes(nature) || KEPT.includes(nature) || nature === 'taken' || nature === 'unaccepted';

/** The first that applies explains a difference. */
export const WITNESS_RULES: readonly WitnessRule[] = [
  {
    id: 'boot-services',
    title: 'boot services became usable',
    why: 'Memory of boot services is free once the operating system has called ExitBootServices (UEFI 2.10, 7.2).',
    applies: (a, b) => a.nature === 'boot-services' && b.nature === 'free' && b.kind !== 'uefi',
  },
  {
    id: 'loader',
    title: 'loader memory became usable',
    why: 'Memory of the loader belongs to the operating system after ExitBootServices; the kernel may use it or keep what the loader left there.',
    applies: (a, b) => a.nature === 'loader' && b.nature === 'free' && b.kind !== 'uefi',
  },
  {
    id: 'moment',
    title: 'allocated between the two maps',
    why: 'Both maps are of firmware that still runs: drivers, the shell and loaders allocate and free between two looks.',
    applies: (a, b) =>
      (a.kind === 'uefi' || a.kind === 'boot-loader') &&
      (b.kind === 'uefi' || b.kind === 'boot-loader') &&
      IN_MOTION.includes(a.nature) &&
      IN_MOTION.includes(b.nature),
  },
  {
    id: 'page-0',
    title: 'page 0 is kept free of use',
    why: 'Kernels and firmware leave the first page alone: BIOS data lies there, and a null pointer points there.',
    applies: (_a, _b, { end }) => end <= 0x1000n,
  },
  {
    id: 'legacy-area',
    title: 'video memory and ROMs below 1 MiB',
    why: 'On a PC 0xA0000 to 0xFFFFF is video memory and ROM; each map lists as much of it as it cares for.',
    applies: (a, b, { start, end }) => start >= 0xa_0000n && end <= 0x10_0000n && a.kind !== 'device-tree' && b.kind !== 'device-tree',
  },
  {
    id: 'crash-kernel',
    title: 'set aside for a crash kernel',
    why: 'With crashkernel= on its command line a kernel keeps memory for a second one.',
    applies: (a, b) => isRam(a) && takenBy(b, /crash ?kernel/i),
  },
  {
    id: 'initrd',
    title: 'the initial RAM disk',
    why: 'The loader put the initial RAM disk there; the kernel frees it after use.',
    applies: (a, b) => isRam(a) && takenBy(b, /ramdisk|initrd/i),
  },
  {
    id: 'cma',
    title: 'pool for contiguous allocations',
    why: 'The kernel or the device tree sets memory aside for devices that need it contiguous (CMA, shared-dma-pool).',
    applies: (a, b) => isRam(a) && takenBy(b, /\bcma\b|dma|pool|framebuffer|multimedia/i),
  },
  {
    id: 'kernel',
    title: 'the kernel itself',
    why: 'Code and data of the running kernel lie in memory that the firmware gave as usable.',
    applies: (a, b) => isRam(a) && takenBy(b, /^kernel (?:code|data|bss|rodata)/i),
  },
  {
    id: 'kernel-reserved',
    title: 'the kernel reserved it',
    why: 'The kernel marks what it took while it booted (its tables, page structures, the device tree) or what it must not touch as reserved in memory.',
    applies: (a, b) => isRam(a) && b.nature === 'taken' && (b.kind === 'iomem' || b.kind === 'kernel' || b.kind === 'boot-loader'),
  },
  {
    id: 'rounding',
    title: 'rounded to whole pages',
    why: 'UEFI and page allocators work in whole pages; other maps give ends to the byte.',
    applies: (a, b, { start, end }) =>
      !DEVICES.includes(a.nature) &&
      !DEVICES.includes(b.nature) &&
      end - start < 0x1000n &&
      ((start & 0xfffn) !== 0n || (end & 0xfffn) !== 0n),
  },
  {
    id: 'acpi-reclaim',
    title: 'ACPI tables may be reclaimed',
    why: 'Memory of ACPI tables is ordinary memory once the tables were read (ACPI 6.5, 15.3); some kernels keep it reserved.',
    applies: (a, b) => a.nature === 'acpi' && (b.nature === 'free' || b.nature === 'reserved' || b.nature === 'taken'),
  },
  {
    id: 'runtime',
    title: 'runtime services are kept',
    why: 'Code and data of runtime services stay in use by firmware; e820 and iomem call them reserved.',
    applies: (a, b) => a.nature === 'runtime' && (b.nature === 'reserved' || b.nature === 'taken'),
  },
  {
    id: 'firmware-memory',
    title: 'memory that firmware keeps',
    why: 'A description of the hardware lists all memory; firmware keeps part of it for itself, or has it in use at this moment.',
    applies: (a, b) => (a.kind === 'platform' || a.kind === 'device-tree' || a.kind === 'emulator') && a.nature === 'free' && isRam(b),
  },
  {
    id: 'off-limits',
    title: 'memory that the kernel knows and does not map',
    why: "The kernel's own list of memory includes what firmware keeps, and on Arm cacheable flash: it is marked so that nobody maps it, and iomem calls it reserved.",
    applies: (a, b) =>
      (a.nature === 'mmio' || KEPT.includes(a.nature)) &&
      a.kind !== 'kernel' &&
      a.kind !== 'emulator' &&
      b.kind === 'kernel' &&
      b.nature === 'free',
  },
  {
    id: 'command-line',
    title: 'changed on the command line',
    why: 'With mem= or memmap= on the command line a kernel takes something else for memory than it was told.',
    applies: (a, b) => b.kind === 'user-e820' && a.kind !== 'user-e820' && a.kind !== 'kernel' && a.kind !== 'iomem',
  },
  {
    id: 'hot-plug',
    title: 'memory plugged in later',
    why: 'The SRAT names this range as a place for hot-plugged memory; it appears once the operating system has taken it over.',
    applies: (a, b, { isHotPlug }) => isHotPlug === true && a.nature === 'absent' && b.nature === 'free',
  },
  {
    id: 'carve-out',
    title: 'set aside by the device tree',
    why: 'A reserved-memory node or /memreserve/ keeps this range for firmware or a device.',
    applies: (a, b) =>
      a.nature === 'taken' &&
      (a.kind === 'platform' || a.kind === 'device-tree' || a.kind === 'kernel') &&
      (isRam(b) || b.nature === 'absent'),
  },
  {
    id: 'mmio-reserved',
    title: 'device ranges that firmware keeps mapped',
    why: 'UEFI lists device registers only where runtime services need them; loaders pass them on as reserved, or drop them.',
    applies: (a, b) => a.kind === 'uefi' && a.nature === 'mmio' && (b.nature === 'reserved' || b.nature === 'absent'),
  },
  {
    id: 'reserved-device',
    title: 'a device in a reserved range',
    why: 'Firmware reserves the addresses of a device (flash, PCI configuration space, interrupt controllers); the other map names the device.',
    applies: (a, b) => a.nature === 'reserved' && DEVICES.includes(b.nature),
  },
  {
    id: 'same-device',
    title: 'one device in two words',
    why: 'One map calls it flash or ROM, the other only says that it is no memory.',
    applies: (a, b) => DEVICES.includes(a.nature) && DEVICES.includes(b.nature),
  },
  {
    id: 'devices',
    title: 'devices are not in maps of memory',
    why: 'Maps of memory leave out device registers and windows, which other maps list.',
    applies: (a, b) => a.nature === 'absent' && DEVICES.includes(b.nature),
  },
  {
    id: 'ram-buffer',
    title: 'gap that the kernel keeps clear above memory',
    why: 'Linux claims the rest of the last 64 MiB after memory as a RAM buffer, so that no device is put there.',
    applies: (a, b) => (a.nature === 'absent' || a.nature === 'reserved') && /^RAM buffer/.test(b.words),
  },
  {
    id: 'unaccepted',
    title: 'memory that was not accepted yet',
    why: 'A confidential guest accepts its memory step by step (UEFI 2.10, 7.2.3): it is memory that becomes usable.',
    applies: (a, b) => a.nature === 'unaccepted' && GIVEN_BACK.includes(b.nature),
  },
  {
    id: 'soft-reserved',
    title: 'special-purpose memory',
    why: 'Memory with EFI_MEMORY_SP is left to drivers: Linux calls it soft reserved.',
    applies: (a, b) => a.nature === 'free' && /^soft reserved/i.test(b.words),
  },
];

/** The rule that explains why `a` and `b` differ; undefined when none does. `a` is the earlier in the boot. */
export function ruleFor(a: Says, b: Says, range: WitnessRange): WitnessRule | undefined {
  return WITNESS_RULES.find((rule) => rule.applies(a, b, range) || rule.applies(b, a, range));
}

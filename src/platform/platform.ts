// A platform: a described machine. This is the value that a `*.platform.jsonc` text becomes once it has been read and
// validated; addresses are resolved numbers here, and every region knows where it stands in the text.

import type { AddressRange } from '../base/finding';
import type { Architecture, Moment, Region } from '../moment';

/** How the machine's firmware is set up; what the text leaves out has been filled in by the reader. */
export interface FirmwareSetup {
  /** Permanent memory that PEI installs: the heap, HOB list and stack lie in it, and DXE's first region comes from it. */
  readonly peiMemory: { readonly base: bigint; readonly size: bigint };
  /** Cache-as-RAM or on-chip SRAM that SEC hands to PEI. */
  readonly temporaryRam: { readonly base: bigint; readonly size: bigint };
  /** Bytes of the DXE core's image (a module HOB, EfiBootServicesCode). */
  readonly dxeCoreSize: bigint;
  /** Bytes of the DXE stack (0x20000 in EDK2). */
  readonly stackSize: bigint;
  /** Memory type information: the bins, in table order. Empty: no bins. */
  readonly memoryTypeInformation: readonly { readonly type: number; readonly pages: number }[];
  /** Ranges that PEI has allocated before the hand-off, e.g. for ACPI NVS or a framebuffer; base absent: from the top of PEI memory. */
  readonly allocations: readonly { readonly name: string; readonly type: number; readonly base?: bigint; readonly size: bigint }[];
  /** Firmware volumes in memory-mapped flash. */
  readonly firmwareVolumes: readonly { readonly base: bigint; readonly size: bigint }[];
  /** Whether the CPU architectural protocol is there, so that SetMemorySpaceAttributes works. */
  readonly cpuArchProtocol: boolean;
}

export interface Platform {
  /** Stable id: the preset's id or the file's base name. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly architecture: Architecture;
  /** Width of a physical address, 32 … 52. */
  readonly addressBits: number;
  /** Width of the I/O space, 0 … 32. */
  readonly ioBits: number;
  /** In the order of the text. */
  readonly regions: readonly Region[];
  readonly firmware: FirmwareSetup;
}

/** Architectures whose firmware is simulated. */
export const RUNNABLE_ARCHITECTURES = ['x64', 'aarch64', 'riscv64', 'loongarch64'] as const satisfies readonly Architecture[];

/** A sentence that says why scripts cannot run on the platform; undefined when they can. */
export function whyNotRunnable(platform: Platform): string | undefined {
  if (!(RUNNABLE_ARCHITECTURES as readonly Architecture[]).includes(platform.architecture)) {
    return `${platform.architecture} is a 32-bit architecture: such a platform can be designed and exported, but scripts run on 64-bit platforms only.`;
  }
  if (!platform.regions.some((region) => region.kind === 'ram')) return `${platform.name} has no RAM, so no firmware can run on it.`;
  return undefined;
}

/** The platform as a moment: its regions, before any firmware has run. */
export function momentOf(platform: Platform): Moment {
  return {
    title: platform.name,
    architecture: platform.architecture,
    addressBits: platform.addressBits,
    regions: platform.regions,
  };
}

/** Half-open range of a region. */
export function rangeOf(region: { readonly base: bigint; readonly size: bigint }): AddressRange {
  return { start: region.base, end: region.base + region.size };
}

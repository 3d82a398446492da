// The services that the GCD has for memory space and once more for I/O space, written once over what tells the two apart:
// Allocate…Space, Free…Space, Remove…Space, Get…SpaceDescriptor and Get…SpaceMap (spec 5.4.2, 5.4.3, 5.6, 5.7).

import type { IoSpaceRow, MemorySpaceRow } from '../moment';
import { EfiBootServicesData } from '../uefi/memory-type';
import { EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_OUT_OF_RESOURCES, EFI_SUCCESS, type Status } from '../uefi/status';
import type { Gcd, GcdEntry } from './gcd';
import { HEAD_BYTES, type Pool } from './pool';
import type { AddressResult, FirmwareBytes, Handle, SpaceDescriptorResult, SpaceMapResult, SpaceServices } from './services';

/** What tells one space of the GCD from the other. */
export interface SpaceKind<Row> {
  /** As the names of the services have it: AllocateMemorySpace, AllocateIoSpace. */
  readonly name: 'Memory' | 'Io';
  /** Size of its descriptor: EFI_GCD_MEMORY_SPACE_DESCRIPTOR or EFI_GCD_IO_SPACE_DESCRIPTOR. */
  readonly descriptorBytes: number;
  entries(gcd: Gcd): GcdEntry[];
  row(entry: GcdEntry): Row;
}

export const MEMORY_SPACE: SpaceKind<MemorySpaceRow> = {
  name: 'Memory',
  descriptorBytes: 56,
  entries: (gcd) => gcd.memory,
  row: ({ base, last, type, capabilities, attributes, imageHandle, deviceHandle }) => ({
    base,
    length: last - base + 1n,
    type,
    capabilities,
    attributes,
    imageHandle,
    deviceHandle,
  }),
};

export const IO_SPACE: SpaceKind<IoSpaceRow> = {
  name: 'Io',
  descriptorBytes: 40,
  entries: (gcd) => gcd.io,
  row: ({ base, last, type, imageHandle, deviceHandle }) => ({ base, length: last - base + 1n, type, imageHandle, deviceHandle }),
};

/**
 * A descriptor as the 64-bit words of its C structure, of which the one with the type has 32 bits of padding. `handle`
 * gives the value of a handle that is not NULL.
 */
export function descriptorWords(row: IoSpaceRow | MemorySpaceRow, handle: (name: string) => bigint): bigint[] {
  const masks = 'capabilities' in row ? [row.capabilities, row.attributes] : [];
  const [image, device] = [row.imageHandle, row.deviceHandle].map((name) => (name === null ? 0n : handle(name))) as [bigint, bigint];
  return [row.base, row.length, ...masks, BigInt(row.type), image, device];
}

/**
 * The pool block for a copy of a space's map, 0 without resources; taken again while taking it changes the number of entries,
 * which it can in memory space (spec 5.7).
 */
export function takeMapBlock(kind: SpaceKind<unknown>, gcd: Gcd, pool: Pool): number {
  for (;;) {
    const count = kind.entries(gcd).length;
    const block = pool.allocate(EfiBootServicesData, count * kind.descriptorBytes);
    if (block === 0 || kind.entries(gcd).length === count) return block;
    pool.free(block + HEAD_BYTES);
  }
}

/** The services of the DXE core on one of its spaces. */
export class Space<Row extends IoSpaceRow> implements SpaceServices<Row> {
  /** `bytes`: simulated memory, which Get…SpaceMap writes the descriptors to; handles are 1 there. */
  constructor(
    private readonly kind: SpaceKind<Row>,
    private readonly gcd: Gcd,
    private readonly pool: Pool,
    private readonly bytes: FirmwareBytes | undefined,
  ) {}

  /** The space's map, ascending. */
  rows(): Row[] {
    return this.kind.entries(this.gcd).map(this.kind.row);
  }

  /** Allocate…Space; see `Gcd.allocate` for the statuses. */
  allocate(
    gcdAllocateType: number,
    gcdType: number,
    alignment: bigint,
    length: bigint,
    baseAddress: bigint | null,
    imageHandle: Handle,
    deviceHandle: Handle,
  ): AddressResult {
    const entries = this.kind.entries(this.gcd);
    return this.gcd.allocate(entries, gcdAllocateType, gcdType, alignment, length, baseAddress, imageHandle, deviceHandle);
  }

  /** Free…Space. EFI_INVALID_PARAMETER, EFI_UNSUPPORTED, EFI_NOT_FOUND, EFI_OUT_OF_RESOURCES. */
  free(base: bigint, length: bigint): Status {
    return this.gcd.freeSpace(this.kind.entries(this.gcd), base, length);
  }

  /** Remove…Space. EFI_INVALID_PARAMETER, EFI_UNSUPPORTED, EFI_NOT_FOUND, EFI_ACCESS_DENIED, EFI_OUT_OF_RESOURCES. */
  remove(base: bigint, length: bigint): Status {
    return this.gcd.removeSpace(this.kind.entries(this.gcd), base, length);
  }

  /** Get…SpaceDescriptor. EFI_INVALID_PARAMETER: no pointer; EFI_NOT_FOUND: beyond the map. */
  getDescriptor(base: bigint, descriptor = true): SpaceDescriptorResult<Row> {
    if (!descriptor) return { status: EFI_INVALID_PARAMETER };
    const entry = this.gcd.entryAt(this.kind.entries(this.gcd), base);
    return entry === undefined ? { status: EFI_NOT_FOUND } : { status: EFI_SUCCESS, descriptor: this.kind.row(entry) };
  }

  /**
   * Get…SpaceMap. EFI_INVALID_PARAMETER: a pointer is NULL; EFI_OUT_OF_RESOURCES: no pool, with the number of descriptors
   * in I/O space and 0 in memory space.
   */
  getMap(pointers = true): SpaceMapResult<Row> {
    if (!pointers) return { status: EFI_INVALID_PARAMETER, numberOfDescriptors: 0 };
    const { kind, gcd, pool, bytes } = this;
    const block = takeMapBlock(kind, gcd, pool);
    const descriptors = this.rows();
    if (block === 0) return { status: EFI_OUT_OF_RESOURCES, numberOfDescriptors: kind.name === 'Io' ? descriptors.length : 0 };
    let at = BigInt(block + HEAD_BYTES);
    const buffer = at;
    for (const row of bytes ? descriptors : []) {
      for (const word of descriptorWords(row, () => 1n)) {
        bytes?.write64(at, word);
        at += 8n;
      }
    }
    return { status: EFI_SUCCESS, numberOfDescriptors: descriptors.length, buffer, descriptors };
  }
}

// The hand-off block list where it lives: in the bytes of simulated memory, so that a script may walk and fill it as EDK2
// code does. Types, lengths and layouts are those of PI 1.8 volume 3, chapter 5 (spec 1.8). Above the bytes stands
// the reading from which DXE starts; hob-rows.ts has the one for showing.
//
//   H1  the list begins with the PHIT; each HOB's length leads to the next; the HOB of type END_OF_HOB_LIST is the last;
//   H2  a walk ends at the end HOB, and also where the chain is damaged (a length below 8 or a HOB past LIST_LIMIT bytes),
//       where EDK2 would loop or run away; `damagedAt` says where.

import { unreachable } from '../base/assert';
import { EFI_INVALID_PARAMETER, EFI_OUT_OF_RESOURCES, EFI_SUCCESS, type Status } from '../uefi/status';
import { MASK64 } from '../uefi/units';
import { Bytes } from './bytes';
import { hobBytes } from './dxe-start';
import { type HandOff, type Hob, RESOURCE_TYPE_NAMES, type ResourceType } from './hand-off';
import type { FirmwareBytes } from './services';

/** EFI_HOB_TYPE_* values. */
export const HOB_TYPE = {
  HANDOFF: 0x0001,
  MEMORY_ALLOCATION: 0x0002,
  RESOURCE_DESCRIPTOR: 0x0003,
  GUID_EXTENSION: 0x0004,
  FV: 0x0005,
  CPU: 0x0006,
  MEMORY_POOL: 0x0007,
  FV2: 0x0009,
  LOAD_PEIM_UNUSED: 0x000a,
  UEFI_CAPSULE: 0x000b,
  FV3: 0x000c,
  UNUSED: 0xfffe,
  END_OF_HOB_LIST: 0xffff,
} as const;

/** Bytes of the HOBs whose size is fixed, and of the head of a GUID extension. */
export const HOB_BYTES = { header: 8, phit: 56, allocation: 48, module: 72, resource: 48, guid: 24, fv: 24, cpu: 16 } as const;

/** GUIDs by the names that EDK2 gives them. */
export const HOB_GUIDS = {
  gEfiMemoryTypeInformationGuid: '4C19049F-4137-4DD3-9C10-8B97A83FFDFA',
  gEfiHobMemoryAllocStackGuid: '4ED4BF27-4092-42E9-807D-527B1D00C9BD',
  gEfiHobMemoryAllocModuleGuid: 'F8E21975-0899-4F58-A4BE-5525A9C6D77A',
  gEfiHobMemoryAllocBspStoreGuid: '564B33CD-C92A-4593-90BF-2473E43C6322',
} as const;
export type HobGuid = keyof typeof HOB_GUIDS;

/** A walk gives up beyond this many bytes (H2). */
const LIST_LIMIT = 1n << 30n;
const PHIT_VERSION = 9;

/** A HOB's place in memory, its EFI_HOB_TYPE and its length in bytes. */
export interface HobAt {
  readonly address: bigint;
  readonly type: number;
  readonly length: number;
}

/** A memory allocation HOB's fields. */
export interface AllocationHob {
  readonly address: bigint;
  readonly base: bigint;
  readonly length: bigint;
  readonly memoryType: number;
}

/** Offsets of the PHIT's fields. */
const PHIT = { version: 8n, bootMode: 12n, memoryTop: 16n, memoryBottom: 24n, freeTop: 32n, freeBottom: 40n, endOfHobList: 48n } as const;

export class HobList {
  /** Address of a HOB whose length does not lead on, once a walk has met one; whoever has told of it sets it back. */
  damagedAt: bigint | undefined;

  /** The list that begins with the PHIT at `start`. */
  constructor(
    readonly bytes: FirmwareBytes,
    readonly start: bigint,
  ) {}

  /** Writes an empty list at the foot of [base, base + size): what PEI's first entry does (spec 6.2). */
  static create(bytes: FirmwareBytes, base: bigint, size: bigint): HobList {
    const list = new HobList(bytes, base);
    const end = base + BigInt(HOB_BYTES.phit);
    list.writeHeader(base, HOB_TYPE.HANDOFF, HOB_BYTES.phit);
    bytes.write32(base + PHIT.version, PHIT_VERSION);
    bytes.write32(base + PHIT.bootMode, 0);
    list.memoryTop = base + size;
    list.memoryBottom = base;
    list.freeTop = base + size;
    list.freeBottom = end + 8n;
    list.endOfHobList = end;
    list.writeHeader(end, HOB_TYPE.END_OF_HOB_LIST, HOB_BYTES.header);
    return list;
  }

  /** Writes the list of a hand-off where the hand-off has it. */
  static of(handOff: HandOff, bytes: FirmwareBytes): HobList {
    const list = HobList.create(bytes, handOff.hobStart, 0n);
    list.freeTop = MASK64;
    for (const hob of handOff.hobs) list.append(hob);
    list.memoryTop = handOff.efiMemoryTop;
    list.memoryBottom = handOff.efiMemoryBottom;
    list.freeTop = handOff.efiFreeMemoryTop;
    return list;
  }

  private append(hob: Hob): void {
    switch (hob.kind) {
      case 'cpu':
        this.buildCpuHob(hob.sizeOfMemorySpace, hob.sizeOfIoSpace);
        return;
      case 'resource': {
        const owner = hob.ownerIsMemoryTypeInformation ? 'gEfiMemoryTypeInformationGuid' : undefined;
        this.buildResourceHob(hob.resourceType, hob.attributes, hob.start, hob.length, owner);
        return;
      }
      case 'memoryAllocation': {
        const name = hob.name && ALLOCATION_GUIDS[hob.name];
        this.buildAllocationHob(hob.base, hob.length, hob.memoryType, name);
        return;
      }
      case 'fv':
        this.buildFvHob(hob.base, hob.length);
        return;
      case 'memoryTypeInformation':
        this.buildMemoryTypeInformationHob(hob.entries);
        return;
      case 'guid': {
        const { hob: at } = this.createHob(HOB_TYPE.GUID_EXTENSION, HOB_BYTES.guid + hob.dataLength);
        if (at !== undefined) this.writeGuid(at + 8n);
        return;
      }
      case 'memoryPool':
      case 'unused':
        this.createHob(hob.kind === 'unused' ? HOB_TYPE.UNUSED : HOB_TYPE.MEMORY_POOL, hob.bytes);
        return;
      default:
        unreachable(hob);
    }
  }

  // The PHIT's fields.

  get memoryTop(): bigint {
    return this.bytes.read64(this.start + PHIT.memoryTop);
  }
  set memoryTop(value: bigint) {
    this.bytes.write64(this.start + PHIT.memoryTop, value & MASK64);
  }
  get memoryBottom(): bigint {
    return this.bytes.read64(this.start + PHIT.memoryBottom);
  }
  set memoryBottom(value: bigint) {
    this.bytes.write64(this.start + PHIT.memoryBottom, value & MASK64);
  }
  get freeTop(): bigint {
    return this.bytes.read64(this.start + PHIT.freeTop);
  }
  set freeTop(value: bigint) {
    this.bytes.write64(this.start + PHIT.freeTop, value & MASK64);
  }
  get freeBottom(): bigint {
    return this.bytes.read64(this.start + PHIT.freeBottom);
  }
  set freeBottom(value: bigint) {
    this.bytes.write64(this.start + PHIT.freeBottom, value & MASK64);
  }
  get endOfHobList(): bigint {
    return this.bytes.read64(this.start + PHIT.endOfHobList);
  }
  set endOfHobList(value: bigint) {
    this.bytes.write64(this.start + PHIT.endOfHobList, value & MASK64);
  }
  get bootMode(): number {
    return this.bytes.read32(this.start + PHIT.bootMode);
  }

  /** The HOBs in list order, the PHIT first, without the end HOB (H1, H2). */
  *[Symbol.iterator](): Generator<HobAt> {
    let address = this.start;
    for (;;) {
      const head = this.bytes.read32(address);
      const type = head & 0xffff;
      const length = head >>> 16;
      if (type === HOB_TYPE.END_OF_HOB_LIST) return;
      if (length < HOB_BYTES.header || address - this.start > LIST_LIMIT) {
        this.damagedAt = address;
        return;
      }
      yield { address, type, length };
      address += BigInt(length);
    }
  }

  /** Address just past the end HOB, or of the damage when there is none to be found. */
  get end(): bigint {
    const before = this.damagedAt;
    this.damagedAt = undefined;
    let end = this.start;
    for (const hob of this) end = hob.address + BigInt(hob.length);
    if (this.damagedAt === undefined) end += BigInt(HOB_BYTES.header);
    this.damagedAt ??= before;
    return end;
  }

  /** Memory allocation HOBs of every name, in list order. */
  *allocations(): Generator<AllocationHob> {
    for (const hob of this) if (hob.type === HOB_TYPE.MEMORY_ALLOCATION) yield this.allocation(hob.address);
  }

  /** Fields of the memory allocation HOB at an address. */
  allocation(address: bigint): AllocationHob {
    return {
      address,
      base: this.bytes.read64(address + 24n),
      length: this.bytes.read64(address + 32n),
      memoryType: this.bytes.read32(address + 40n),
    };
  }

  /** Writes base, length and type of the memory allocation HOB at an address. */
  setAllocation(address: bigint, base: bigint, length: bigint, memoryType: number): void {
    this.bytes.write64(address + 24n, base & MASK64);
    this.bytes.write64(address + 32n, length & MASK64);
    this.bytes.write32(address + 40n, memoryType);
  }

  /** Turns a HOB into one of type UNUSED that keeps its length. */
  retire(address: bigint): void {
    this.bytes.write32(address, (this.bytes.read32(address) & 0xffff_0000) | HOB_TYPE.UNUSED);
  }

  /**
   * CreateHob (spec 6.3): EFI_INVALID_PARAMETER when `length` > 0xFFF8; EFI_OUT_OF_RESOURCES when the free range is
   * smaller than `length` rounded up to 8; else EFI_SUCCESS and the address of the new HOB, whose body is not cleared.
   */
  createHob(type: number, length: number): { readonly status: Status; readonly hob: bigint | undefined } {
    if (length > 0xfff8) return { status: EFI_INVALID_PARAMETER, hob: undefined };
    const rounded = (length + 7) & ~7;
    if (((this.freeTop - this.freeBottom) & MASK64) < BigInt(rounded)) return { status: EFI_OUT_OF_RESOURCES, hob: undefined };
    const hob = this.endOfHobList;
    const end = (hob + BigInt(rounded)) & MASK64;
    this.writeHeader(hob, type, rounded);
    this.endOfHobList = end;
    this.writeHeader(end, HOB_TYPE.END_OF_HOB_LIST, HOB_BYTES.header);
    this.freeBottom = end + BigInt(HOB_BYTES.header);
    return { status: EFI_SUCCESS, hob };
  }

  /** Writes the generic header of a HOB. */
  writeHeader(address: bigint, type: number, length: number): void {
    this.bytes.write32(address, ((length << 16) | (type & 0xffff)) >>> 0);
    this.bytes.write32(address + 4n, 0);
  }

  // The Build… functions of EDK2's HobLib. Each appends a HOB; the result is its address, undefined when the list is full.

  /** BuildCpuHob: address bits of memory and of I/O space. */
  buildCpuHob(sizeOfMemorySpace: number, sizeOfIoSpace: number): bigint | undefined {
    const { hob } = this.createHob(HOB_TYPE.CPU, HOB_BYTES.cpu);
    if (hob !== undefined) this.bytes.write64(hob + 8n, BigInt((sizeOfMemorySpace & 0xff) | ((sizeOfIoSpace & 0xff) << 8)));
    return hob;
  }

  /** BuildResourceDescriptorHob; `owner` is the zero GUID unless given. */
  buildResourceHob(type: ResourceType, attributes: number, start: bigint, length: bigint, owner?: HobGuid): bigint | undefined {
    const { hob } = this.createHob(HOB_TYPE.RESOURCE_DESCRIPTOR, HOB_BYTES.resource);
    if (hob === undefined) return undefined;
    this.writeGuid(hob + 8n, owner);
    this.bytes.write32(hob + 24n, RESOURCE_TYPE_NAMES.indexOf(type));
    this.bytes.write32(hob + 28n, attributes);
    this.bytes.write64(hob + 32n, start);
    this.bytes.write64(hob + 40n, length);
    return hob;
  }

  /** BuildMemoryAllocationHob, BuildStackHob, BuildModuleHob: one memory allocation HOB; a module's takes 72 bytes. */
  buildAllocationHob(base: bigint, length: bigint, memoryType: number, name?: HobGuid): bigint | undefined {
    const module = name === 'gEfiHobMemoryAllocModuleGuid';
    const { hob } = this.createHob(HOB_TYPE.MEMORY_ALLOCATION, module ? HOB_BYTES.module : HOB_BYTES.allocation);
    if (hob === undefined) return undefined;
    this.writeGuid(hob + 8n, name);
    this.setAllocation(hob, base, length, memoryType);
    this.bytes.write32(hob + 44n, 0);
    // A module's own GUID and its entry point: nothing here reads them.
    if (module) for (let offset = 48n; offset < 72n; offset += 8n) this.bytes.write64(hob + offset, 0n);
    return hob;
  }

  /** BuildFvHob. */
  buildFvHob(base: bigint, length: bigint): bigint | undefined {
    const { hob } = this.createHob(HOB_TYPE.FV, HOB_BYTES.fv);
    if (hob === undefined) return undefined;
    this.bytes.write64(hob + 8n, base);
    this.bytes.write64(hob + 16n, length);
    return hob;
  }

  /** BuildGuidDataHob of gEfiMemoryTypeInformationGuid: (type, pages) rows, ended by (EfiMaxMemoryType, 0). */
  buildMemoryTypeInformationHob(rows: readonly (readonly [type: number, pages: number])[]): bigint | undefined {
    const { hob } = this.createHob(HOB_TYPE.GUID_EXTENSION, HOB_BYTES.guid + 8 * rows.length);
    if (hob === undefined) return undefined;
    this.writeGuid(hob + 8n, 'gEfiMemoryTypeInformationGuid');
    rows.forEach(([type, pages], i) => {
      this.bytes.write32(hob + 24n + BigInt(8 * i), type);
      this.bytes.write32(hob + 28n + BigInt(8 * i), pages);
    });
    return hob;
  }

  /** Writes a GUID that is known by name, or the zero GUID. */
  writeGuid(address: bigint, name?: HobGuid): void {
    const [low, high] = name ? guidWords(HOB_GUIDS[name]) : [0n, 0n];
    this.bytes.write64(address, low);
    this.bytes.write64(address + 8n, high);
  }

  /** The GUID at an address in its registry form. */
  guid(address: bigint): string {
    return guidText(this.bytes.read64(address), this.bytes.read64(address + 8n));
  }

  /**
   * The list as DXE reads it: the HOBs between the PHIT and the end HOB. Where a HOB is longer than its kind needs, an
   * unused one of the difference follows, so that the values take the room that the list takes.
   */
  values(): Hob[] {
    const values: Hob[] = [];
    for (const hob of this) {
      if (hob.address === this.start) continue;
      const value = this.value(hob);
      values.push(value);
      const rest = hob.length - hobBytes(value);
      if (rest > 0) values.push({ kind: 'unused', bytes: rest });
    }
    return values;
  }

  private value({ address, type, length }: HobAt): Hob {
    const { bytes } = this;
    switch (type) {
      case HOB_TYPE.CPU: {
        const bits = bytes.read32(address + 8n);
        return { kind: 'cpu', sizeOfMemorySpace: bits & 0xff, sizeOfIoSpace: (bits >>> 8) & 0xff };
      }
      case HOB_TYPE.RESOURCE_DESCRIPTOR: {
        const resourceType = RESOURCE_TYPE_NAMES[bytes.read32(address + 24n)];
        // A resource of no known type has no effect beyond the room it takes (spec 5.9 step 2).
        if (resourceType === undefined) return { kind: 'unused', bytes: length };
        return {
          kind: 'resource',
          resourceType,
          start: bytes.read64(address + 32n),
          length: bytes.read64(address + 40n),
          attributes: bytes.read32(address + 28n),
          ...(this.guid(address + 8n) === HOB_GUIDS.gEfiMemoryTypeInformationGuid ? { ownerIsMemoryTypeInformation: true } : {}),
        };
      }
      case HOB_TYPE.MEMORY_ALLOCATION: {
        const name = ALLOCATION_NAMES.get(this.guid(address + 8n));
        const { base, length: size, memoryType } = this.allocation(address);
        return { kind: 'memoryAllocation', memoryType, base, length: size, ...(name ? { name } : {}) };
      }
      case HOB_TYPE.FV:
        return { kind: 'fv', base: bytes.read64(address + 8n), length: bytes.read64(address + 16n) };
      case HOB_TYPE.GUID_EXTENSION: {
        const dataLength = Math.max(0, length - HOB_BYTES.guid);
        if (this.guid(address + 8n) !== HOB_GUIDS.gEfiMemoryTypeInformationGuid) return { kind: 'guid', dataLength };
        const entries: [number, number][] = [];
        for (let offset = 0; offset + 8 <= dataLength; offset += 8) {
          const row = address + BigInt(HOB_BYTES.guid + offset);
          entries.push([bytes.read32(row), bytes.read32(row + 4n)]);
        }
        return { kind: 'memoryTypeInformation', entries };
      }
      case HOB_TYPE.MEMORY_POOL:
        return { kind: 'memoryPool', bytes: length };
      default:
        return { kind: 'unused', bytes: length };
    }
  }
}

/**
 * Words of a hand-off's HOB list: those that stand in memory, or, where there is no memory or no PEI has run in it, those
 * that the values make.
 */
export function hobListWords(handOff: HandOff, bytes?: FirmwareBytes): Uint32Array {
  const there = bytes?.read32(handOff.hobStart) === ((HOB_BYTES.phit << 16) | HOB_TYPE.HANDOFF);
  const list = bytes && there ? new HobList(bytes, handOff.hobStart) : HobList.of(handOff, new Bytes());
  const words = new Uint32Array(Number((list.end - list.start) / 4n));
  for (let i = 0; i < words.length; i++) words[i] = list.bytes.read32(list.start + BigInt(4 * i));
  return words;
}

/** A list in a memory of its own, from its words. */
export function hobListFrom(start: bigint, words: Uint32Array): HobList {
  const bytes = new Bytes();
  words.forEach((word, i) => {
    bytes.write32(start + BigInt(4 * i), word);
  });
  return new HobList(bytes, start);
}

const ALLOCATION_GUIDS = {
  Stack: 'gEfiHobMemoryAllocStackGuid',
  Module: 'gEfiHobMemoryAllocModuleGuid',
  BspStore: 'gEfiHobMemoryAllocBspStoreGuid',
  MemoryTypeInformation: 'gEfiMemoryTypeInformationGuid',
} as const;

const ALLOCATION_NAMES = new Map<string, 'Stack' | 'Module' | 'BspStore' | 'MemoryTypeInformation'>([
  [HOB_GUIDS.gEfiHobMemoryAllocStackGuid, 'Stack'],
  [HOB_GUIDS.gEfiHobMemoryAllocModuleGuid, 'Module'],
  [HOB_GUIDS.gEfiHobMemoryAllocBspStoreGuid, 'BspStore'],
  [HOB_GUIDS.gEfiMemoryTypeInformationGuid, 'MemoryTypeInformation'],
]);

/** EFI_GUID in memory as two little-endian words: Data1, Data2 and Data3 are stored low byte first, Data4 as it is written. */
function guidWords(text: string): readonly [low: bigint, high: bigint] {
  const [a, b, c, d, e] = text.split('-') as [string, string, string, string, string];
  const data4 = [...`${d}${e}`.matchAll(/../g)].reverse().join('');
  return [BigInt(`0x${c}${b}${a}`), BigInt(`0x${data4}`)];
}

function guidText(low: bigint, high: bigint): string {
  const digits = (value: bigint, count: number) => value.toString(16).toUpperCase().padStart(count, '0');
  const data4 = [...digits(high, 16).matchAll(/../g)].reverse().join('');
  return [digits(low & 0xffff_ffffn, 8), digits((low >> 32n) & 0xffffn, 4), digits(low >> 48n, 4), data4.slice(0, 4), data4.slice(4)].join(
    '-',
  );
}

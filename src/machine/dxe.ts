// The DXE core's memory services as one object: the page allocator, the pool, the GCD and GetMemoryMap behind the
// interface that scripts, the recorder and traces call. This file checks arguments and converts between bigint and the
// numbers used inside; what the services do is in pages.ts, pool.ts, gcd.ts and memory-map.ts.

import type { IoSpaceRow, MemoryMapTable, MemorySpaceRow, PoolTable } from '../moment';
import { EFI_MEMORY } from '../uefi/attribute';
import { AllocateAddress, AllocateMaxAddress, MaxAllocateType } from '../uefi/memory-type';
import {
  EFI_BUFFER_TOO_SMALL,
  EFI_INVALID_PARAMETER,
  EFI_NO_MAPPING,
  EFI_OUT_OF_RESOURCES,
  EFI_SUCCESS,
  isError,
  type Status,
} from '../uefi/status';
import { addressOf, frameOf, hex, positionOf } from '../uefi/units';
import { type AttributesTable, rebuildsTable, rebuildTable } from './attributes-table';
import { Bins, type BinsSnapshot, type InformationRow } from './bins';
import { type Core, type StartResult, startCore } from './dxe-start';
import { type CpuArchProtocol, Gcd, type GcdSnapshot } from './gcd';
import { IO_SPACE, MEMORY_SPACE, Space } from './gcd-space';
import { ARCHITECTURE_CONSTANTS, type HandOff } from './hand-off';
import { buildMemoryMap, DESCRIPTOR_SIZE, DESCRIPTOR_VERSION, mapAsserts, requiredSize } from './memory-map';
import type { PageRecords } from './page-map';
import { isAllocatable, Pages } from './pages';
import { HEAD_BYTES, Pool, type PoolSnapshot } from './pool';
import type { AddressResult, DxeServices, FirmwareBytes, Handle, Hazard, MemoryMapResult, PoolResult } from './services';

const TWO_52 = 1n << 52n;
/** Largest size that AllocatePool looks at: MAX_ADDRESS - 40 (spec 3.4). */
const MAX_POOL_SIZE = 0xffff_ffff_ffff_ffd7n;

export interface DxeOptions {
  /** Simulated memory; without it the pool keeps its heads and tails to itself. */
  readonly bytes?: FirmwareBytes;
  readonly onHazard?: (hazard: Hazard) => void;
}

/** The Memory Attribute protocol as FreePages consults it (spec 2.11 step 1). */
export interface MemoryAttributeProtocol {
  readonly getMemoryAttributes: Status;
  readonly attributes: bigint;
}

/** Everything that later results depend on, as columns and immutable values. */
export interface DxeSnapshot {
  readonly architecture: HandOff['architecture'];
  readonly records: PageRecords;
  /** Values of the attribute indexes in `records`. */
  readonly attributes: readonly bigint[];
  readonly key: number;
  readonly spareRecords: number;
  readonly bins: BinsSnapshot;
  readonly pool: PoolSnapshot;
  readonly gcd: GcdSnapshot;
  readonly cpuArchProtocol: CpuArchProtocol | null;
  readonly memoryAttributeProtocol: MemoryAttributeProtocol | null;
  readonly attributesTable: AttributesTable | null;
  readonly terminated: boolean;
}

export class Dxe implements DxeServices {
  /** The parts, for those who read the state (explain.ts, trace.ts, tests); services go through the methods. */
  readonly core: Core;
  readonly memorySpace: Space<MemorySpaceRow>;
  readonly ioSpace: Space<IoSpaceRow>;
  onHazard: ((hazard: Hazard) => void) | undefined;
  /** What the start left behind; undefined for a core that was not started from a hand-off. */
  started: StartResult | undefined;
  /** True after a successful ExitBootServices. The services go on working: refusing them is their callers' part. */
  terminated = false;
  /** Absent by default, as in most firmware. */
  memoryAttributeProtocol: MemoryAttributeProtocol | null = null;
  /** The memory attributes table, once ReadyToBoot has been signalled; absent by default (spec 7.5). */
  attributesTable: AttributesTable | null = null;

  /** A core with empty maps, as before its start. */
  constructor(
    readonly architecture: HandOff['architecture'],
    options: DxeOptions = {},
  ) {
    const { runtimeGranularity, maxAllocAddress } = ARCHITECTURE_CONSTANTS[architecture];
    const coarse = runtimeGranularity / 0x1000;
    const space = positionOf(maxAllocAddress + 1n);
    this.onHazard = options.onHazard;
    const hazard = (kind: Hazard['kind'], message: string): void => this.onHazard?.({ kind, message });
    const bins = new Bins(space, coarse);
    const pages: Pages = new Pages(
      coarse,
      space,
      bins,
      { promote: () => gcd.promote(), hazard, overwritten: (frame, count) => pool.forgetStale(frame, count) },
      options.bytes,
    );
    const pool: Pool = new Pool(pages, hazard, options.bytes);
    const gcd: Gcd = new Gcd(pages, pool, hazard, options.bytes);
    this.core = { pages, bins, pool, gcd, hazard };
    this.memorySpace = new Space(MEMORY_SPACE, gcd, pool, options.bytes);
    this.ioSpace = new Space(IO_SPACE, gcd, pool, options.bytes);
  }

  /**
   * Starts DXE from a hand-off as DxeMain does (spec 5.8, 5.9). Always answers: where a DEBUG build would assert, a
   * hazard is reported and the core is left with what it has.
   */
  static start(handOff: HandOff, options?: DxeOptions): Dxe {
    const dxe = new Dxe(handOff.architecture, options);
    dxe.started = startCore(dxe.core, handOff);
    if (handOff.cpuArchProtocol !== null) dxe.cpuArchProtocol = { setMemoryAttributes: handOff.cpuArchProtocol };
    return dxe;
  }

  /** A core in the state of a snapshot. */
  static from(snapshot: DxeSnapshot, options?: DxeOptions): Dxe {
    const dxe = new Dxe(snapshot.architecture, options);
    dxe.restore(snapshot);
    return dxe;
  }

  // --- environment ---

  /** The CPU architectural protocol as SetMemorySpaceAttributes finds it; null while absent. */
  get cpuArchProtocol(): CpuArchProtocol | null {
    return this.core.gcd.cpu;
  }

  set cpuArchProtocol(protocol: CpuArchProtocol | null) {
    this.core.gcd.cpu = protocol;
  }

  get mapKey(): bigint {
    return BigInt(this.core.pages.key);
  }

  // --- EFI_BOOT_SERVICES ---

  /**
   * AllocatePages (spec 2.10). EFI_INVALID_PARAMETER: type 3 and more, a memory type that may not be allocated, no
   * pointer; EFI_NOT_FOUND: an address off the granule, 0, out of range, in another type's special bin or not free;
   * EFI_OUT_OF_RESOURCES: a search found nothing; EFI_INVALID_PARAMETER: 2^52 pages. A failure may have promoted memory.
   */
  allocatePages(type: number, memoryType: number, pages: bigint, memory: bigint | null): AddressResult {
    if (type >= MaxAllocateType || !isAllocatable(memoryType) || memory === null) {
      return { status: EFI_INVALID_PARAMETER, memory: memory ?? 0n };
    }
    const { pages: allocator } = this.core;
    let position = 0;
    if (type === AllocateMaxAddress) position = memory < 1n << 53n ? positionOf(memory + 1n) : frameOf(memory + 1n);
    else if (type === AllocateAddress) position = positionOf(memory);
    const start =
      pages < TWO_52
        ? allocator.allocate(type, memoryType, Number(pages), 0, position)
        : allocator.allocate(type, memoryType, Number(pages % TWO_52), Number(pages / TWO_52), position);
    if (start === -1) return { status: allocator.status, memory };
    if (pages >= TWO_52) this.wrapped('AllocatePages', pages);
    this.changed(memoryType);
    return { status: EFI_SUCCESS, memory: addressOf(start) };
  }

  /**
   * FreePages (spec 2.11). EFI_NOT_FOUND: no such memory, or some of it is free (what lies before is freed then);
   * EFI_INVALID_PARAMETER: off the granule, or no pages. EFI_SUCCESS without effect when the Memory Attribute protocol
   * says that the pages are not mapped, read-only or read-protected.
   */
  freePages(memory: bigint, pages: bigint): Status {
    const protocol = this.memoryAttributeProtocol;
    if (protocol !== null) {
      if (protocol.getMemoryAttributes === EFI_NO_MAPPING) return EFI_SUCCESS;
      const guarded = (protocol.attributes & (EFI_MEMORY.RO | EFI_MEMORY.RP)) !== 0n;
      if (!isError(protocol.getMemoryAttributes) && guarded) return EFI_SUCCESS;
    }
    const { pages: allocator } = this.core;
    const start = positionOf(memory);
    const record = this.attributesTable === null ? 0 : allocator.map.containing(start);
    const memoryType = record === 0 ? 0 : allocator.map.typeOf(record);
    const status =
      pages < TWO_52 ? allocator.free(start, Number(pages), 0) : allocator.free(start, Number(pages % TWO_52), Number(pages / TWO_52));
    if (status === EFI_SUCCESS && pages >= TWO_52) this.wrapped('FreePages', pages);
    if (status === EFI_SUCCESS) this.changed(memoryType);
    return status;
  }

  /** A count of 2^52 pages and more was taken modulo 2^52 (spec 2.6). */
  private wrapped(service: string, pages: bigint): void {
    this.onHazard?.({
      kind: 'wraps',
      message: `${service} of ${hex(pages)} pages succeeds: the length in bytes wraps around 2^64, and real firmware takes ${pages % TWO_52} for it`,
    });
  }

  /** An allocation or a free of a type has succeeded. */
  private changed(memoryType: number): void {
    if (this.attributesTable === null || this.terminated || !rebuildsTable(memoryType)) return;
    this.attributesTable = rebuildTable(this.core, this.attributesTable);
  }

  /**
   * AllocatePool (spec 3.4). EFI_INVALID_PARAMETER: a type that may not be allocated, or no pointer; EFI_OUT_OF_RESOURCES.
   * Sizes within 4 KiB or so of 2^64 succeed and damage memory in real firmware; that is reported as a hazard.
   */
  allocatePool(poolType: number, size: bigint, buffer = true): PoolResult {
    if (!isAllocatable(poolType) || !buffer) return { status: EFI_INVALID_PARAMETER, buffer: undefined };
    if (size > MAX_POOL_SIZE) return { status: EFI_OUT_OF_RESOURCES, buffer: 0n };
    const { pool } = this.core;
    const block = size < TWO_52 ? pool.allocate(poolType, Number(size)) : pool.allocateHuge(poolType, size);
    if (block === 0) return { status: EFI_OUT_OF_RESOURCES, buffer: 0n };
    this.changed(poolType);
    return { status: EFI_SUCCESS, buffer: block < 2 ** 53 ? BigInt(block + HEAD_BYTES) : BigInt(block) + BigInt(HEAD_BYTES) };
  }

  /** FreePool (spec 3.7). EFI_INVALID_PARAMETER: NULL, or no pool head stands before the buffer. */
  freePool(buffer: bigint | null): Status {
    if (buffer === null || buffer === 0n) return EFI_INVALID_PARAMETER;
    const { pool } = this.core;
    const memoryType = this.attributesTable === null ? 0 : pool.typeAt(Number(buffer));
    const status = pool.free(Number(buffer));
    if (status === EFI_SUCCESS) this.changed(memoryType);
    return status;
  }

  /**
   * GetMemoryMap (spec 4.1). EFI_INVALID_PARAMETER: no size pointer; EFI_BUFFER_TOO_SMALL, with the size needed, an upper
   * bound; EFI_INVALID_PARAMETER: no buffer. The key and the descriptor size and version are given in any case.
   */
  getMemoryMap(memoryMapSize: bigint | null, memoryMap = true): MemoryMapResult {
    if (memoryMapSize === null) return this.mapAnswer(EFI_INVALID_PARAMETER, undefined, undefined);
    const required = this.requiredMapSize();
    if (memoryMapSize < required) return this.mapAnswer(EFI_BUFFER_TOO_SMALL, required, undefined);
    if (!memoryMap) return this.mapAnswer(EFI_INVALID_PARAMETER, required, undefined);
    const map = this.memoryMap();
    if (this.onHazard !== undefined && mapAsserts(map, this.core.bins, this.core.gcd)) {
      this.onHazard({
        kind: 'asserts',
        message:
          'a DEBUG build stops here: memory of another type lies in a special bin or across its border, or reserved space is off page bounds',
      });
    }
    return this.mapAnswer(EFI_SUCCESS, map.length * DESCRIPTOR_SIZE, map);
  }

  private mapAnswer(status: Status, size: number | undefined, map: MemoryMapTable | undefined): MemoryMapResult {
    return {
      status,
      mapKey: this.mapKey,
      descriptorSize: DESCRIPTOR_SIZE,
      descriptorVersion: DESCRIPTOR_VERSION,
      memoryMapSize: size === undefined ? undefined : BigInt(size),
      map,
    };
  }

  /**
   * ExitBootServices (spec 7.1) with no handlers registered. EFI_INVALID_PARAMETER: a stale key, or a runtime range off
   * the runtime granularity. The image handle is not looked at.
   */
  exitBootServices(_imageHandle: Handle, mapKey: bigint): Status {
    const status = this.checkMapKey(mapKey);
    if (status === EFI_SUCCESS) this.terminated = true;
    return status;
  }

  /** The key check that ExitBootServices makes (spec 7.2), without the consequences. */
  checkMapKey(mapKey: bigint): Status {
    return this.core.pages.checkKey(mapKey);
  }

  // --- EFI_DXE_SERVICES; what memory space and I/O space both have is in gcd-space.ts ---

  /** AddMemorySpace (spec 5.5). EFI_INVALID_PARAMETER, EFI_UNSUPPORTED, EFI_ACCESS_DENIED, EFI_OUT_OF_RESOURCES. */
  addMemorySpace(gcdMemoryType: number, base: bigint, length: bigint, capabilities: bigint): Status {
    return this.core.gcd.addMemorySpace(gcdMemoryType, base, length, capabilities);
  }

  /** AddIoSpace (spec 5.7). EFI_INVALID_PARAMETER, EFI_UNSUPPORTED, EFI_ACCESS_DENIED, EFI_OUT_OF_RESOURCES. */
  addIoSpace(gcdIoType: number, base: bigint, length: bigint): Status {
    return this.core.gcd.addIo(gcdIoType, base, length);
  }

  /**
   * SetMemorySpaceAttributes (spec 5.4.4). EFI_INVALID_PARAMETER, EFI_UNSUPPORTED, EFI_OUT_OF_RESOURCES,
   * EFI_NOT_AVAILABLE_YET without the CPU architectural protocol, or what that protocol answers.
   */
  setMemorySpaceAttributes(base: bigint, length: bigint, attributes: bigint): Status {
    return this.core.gcd.setAttributes(base, length, attributes);
  }

  /** SetMemorySpaceCapabilities (spec 5.4.5). EFI_INVALID_PARAMETER, EFI_UNSUPPORTED, EFI_OUT_OF_RESOURCES. */
  setMemorySpaceCapabilities(base: bigint, length: bigint, capabilities: bigint): Status {
    return this.core.gcd.setCapabilities(base, length, capabilities);
  }

  // --- the state, read without side effects ---

  /** What GetMemoryMap would give now. */
  memoryMap(): MemoryMapTable {
    return buildMemoryMap(this.core.pages, this.core.bins, this.core.gcd);
  }

  /** The size that GetMemoryMap would demand now, in bytes. */
  requiredMapSize(): number {
    return requiredSize(this.core.pages, this.core.bins, this.core.gcd);
  }

  /** The GCD's memory space map, ascending. */
  memorySpaceMap(): readonly MemorySpaceRow[] {
    return this.memorySpace.rows();
  }

  /** The GCD's I/O space map, ascending. */
  ioSpaceMap(): readonly IoSpaceRow[] {
    return this.ioSpace.rows();
  }

  /** Pool blocks, used and free, sorted by address. */
  pools(): PoolTable {
    return this.core.pool.table();
  }

  /** The memory type information table up to its terminator: the peak number of pages of each type that has a bin. */
  memoryTypeInformation(): readonly Readonly<InformationRow>[] {
    return this.core.bins.rows().map((row) => ({ ...row }));
  }

  /** The whole state. It stays as it is whatever is called afterwards. */
  snapshot(): DxeSnapshot {
    const { pages, bins, pool, gcd } = this.core;
    return {
      architecture: this.architecture,
      records: pages.map.records(),
      attributes: [...pages.map.attributes.values],
      key: pages.key,
      spareRecords: pages.spareRecords,
      bins: bins.snapshot(),
      pool: pool.snapshot(),
      gcd: gcd.snapshot(),
      cpuArchProtocol: this.cpuArchProtocol,
      memoryAttributeProtocol: this.memoryAttributeProtocol,
      attributesTable: this.attributesTable,
      terminated: this.terminated,
    };
  }

  /** Returns to the state of a snapshot of a core of the same architecture. Simulated bytes are not part of it. */
  restore(snapshot: DxeSnapshot): void {
    const { pages, bins, pool, gcd } = this.core;
    const indexes = snapshot.attributes.map((value) => pages.map.attributes.intern(value));
    const same = indexes.every((index, i) => index === i);
    const attribute = same ? snapshot.records.attribute : snapshot.records.attribute.map((index) => indexes[index] as number);
    pages.map.load({ ...snapshot.records, attribute });
    pages.key = snapshot.key;
    pages.spareRecords = snapshot.spareRecords;
    bins.restore(snapshot.bins);
    pool.restore(snapshot.pool);
    gcd.restore(snapshot.gcd);
    this.cpuArchProtocol = snapshot.cpuArchProtocol;
    this.memoryAttributeProtocol = snapshot.memoryAttributeProtocol;
    this.attributesTable = snapshot.attributesTable;
    this.terminated = snapshot.terminated;
  }

  /** Throws a BugError when an invariant of any part is broken. O(n). */
  check(): void {
    this.core.pages.check();
    this.core.pool.check();
    this.core.gcd.check();
  }
}

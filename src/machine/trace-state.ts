// The internal state as a trace records it (`init.state`, `DumpState`): starting from it, and holding it against a core.

import type { IoSpaceRow, MemorySpaceRow } from '../moment';
import { EfiMaxMemoryType, GCD_IO_TYPE_NAMES, GCD_MEMORY_TYPE_NAMES, MEMORY_TYPE_NAMES } from '../uefi/memory-type';
import { addressOf, MASK64, positionOf } from '../uefi/units';
import { RUNTIME, SPECIAL } from './bins';
import { Dxe, type DxeOptions } from './dxe';
import type { GcdEntry } from './gcd';
import type { HandOff } from './hand-off';
import { DESCRIPTOR_SIZE, DESCRIPTOR_VERSION } from './memory-map';
import { BUCKET_SIZES, HEAD_BYTES } from './pool';
import { big, count, gcdIoType, gcdMemoryType, handle, type Json, type JsonObject, list, memoryType, object } from './trace-reader';

/** A core in the recorded state. */
export function dxeFromState(architecture: HandOff['architecture'], state: JsonObject, options?: DxeOptions): Dxe {
  const dxe = new Dxe(architecture, options);
  const { pages, bins, pool, gcd } = dxe.core;
  const internal = object(state.internal, 'internal');
  pages.key = count(state.mapKey, 'mapKey');
  pages.spareRecords = count(internal.freeRangeRecords, 'freeRangeRecords');
  const rows = list(internal.rangeList, 'rangeList').map((row) => list(row, 'a range'));
  pages.map.load({
    type: Uint32Array.from(rows, (row) => memoryType(row[0])),
    start: Float64Array.from(rows, (row) => positionOf(big(row[1], 'first'))),
    end: Float64Array.from(rows, (row) => positionOf(big(row[2], 'last') + 1n)),
    attribute: Uint32Array.from(rows, (row) => pages.map.attributes.intern(big(row[3], 'attribute'))),
  });

  bins.ready = internal.binsInitialized === true;
  bins.defaultLimit = positionOf(big(internal.defaultMaximumAddress, 'defaultMaximumAddress') + 1n);
  const lowest = big(internal.defaultBaseAddress, 'defaultBaseAddress');
  bins.defaultBase = positionOf(lowest + 1n) === pages.space ? pages.space : positionOf(lowest);
  for (const value of list(internal.bins, 'bins')) {
    const bin = object(value, 'a bin');
    const type = memoryType(bin.memoryType);
    bins.base[type] = positionOf(big(bin.baseAddress, 'baseAddress'));
    bins.limit[type] = positionOf(big(bin.maximumAddress, 'maximumAddress') + 1n);
    bins.number[type] = count(bin.numberOfPages, 'numberOfPages');
    bins.setCurrentPages(type, big(bin.currentNumberOfPages, 'currentNumberOfPages'));
    bins.informationIndex[type] = count(bin.informationIndex, 'informationIndex');
  }
  list(internal.memoryTypeInformation, 'memoryTypeInformation').forEach((row, i) => {
    const [type, number] = list(row, 'a row of memoryTypeInformation');
    bins.information[i] = { type: memoryType(type), pages: count(number, 'pages') };
  });

  for (const value of list(internal.livePoolAllocations, 'livePoolAllocations')) {
    const [buffer, type, size] = list(value, 'a pool allocation');
    pool.adoptUsed(count(buffer, 'buffer'), memoryType(type), count(size, 'size'));
  }
  for (const value of list(internal.pools, 'pools')) {
    const one = object(value, 'a pool');
    const free = object(one.freeLists, 'freeLists');
    const lists = BUCKET_SIZES.map((_, i) =>
      free[i] === undefined ? [] : list(free[i], 'a free list').map((at) => count(at, 'a free block')),
    );
    pool.adoptLists(memoryType(one.memoryType), count(one.used, 'used'), lists, one.headAt === undefined ? 0 : count(one.headAt, 'headAt'));
  }
  gcd.restore({
    memory: list(state.memorySpaceMap, 'memorySpaceMap').map((row) => readEntry(list(row, 'an entry'), true)),
    io: list(state.ioSpaceMap, 'ioSpaceMap').map((row) => readEntry(list(row, 'an entry'), false)),
  });
  return dxe;
}

function readEntry(row: readonly Json[], memory: boolean): GcdEntry {
  const [base, length, type] = row;
  const start = big(base, 'base');
  const at = memory ? 5 : 3;
  return {
    base: start,
    last: start + big(length, 'length') - 1n,
    type: memory ? gcdMemoryType(type) : gcdIoType(type),
    capabilities: memory ? big(row[3], 'capabilities') : 0n,
    attributes: memory ? big(row[4], 'attributes') : 0n,
    imageHandle: handle(row[at], 'imageHandle'),
    deviceHandle: handle(row[at + 1], 'deviceHandle'),
    block: count(row[at + 2], 'blockAddress'),
  };
}

/**
 * The state of a core in the shape of a trace, values as bigint, number, text or null, so that the two can be compared
 * field by field. `live`: with the live pool allocations.
 */
export function stateOf(dxe: Dxe, live: boolean): Record<string, unknown> {
  const { pages, bins, pool, gcd } = dxe.core;
  const { map } = pages;
  const memoryMap = dxe.memoryMap();
  const rangeList: unknown[] = [];
  for (let record = map.head; record !== 0; record = map.nextOf(record)) {
    rangeList.push([
      map.typeOf(record),
      addressOf(map.startOf(record)),
      (addressOf(map.endOf(record)) - 1n) & MASK64,
      map.attributes.value(map.attributeOf(record)),
    ]);
  }
  const pools = pool
    .heads()
    .filter(({ type, used }) => used !== 0 || BUCKET_SIZES.some((_, i) => pool.freeBlocks(type, i).length > 0))
    .map(({ type, used, at }) => ({
      memoryType: typeText(type),
      used: BigInt.asUintN(64, BigInt(used)),
      freeLists: Object.fromEntries(
        BUCKET_SIZES.map((_, i) => [i, pool.freeBlocks(type, i)] as const).filter(([, blocks]) => blocks.length > 0),
      ),
      ...(at === 0 ? {} : { headAt: at }),
    }));
  const blocks = pool.table();
  const livePoolAllocations: unknown[] = [];
  if (live) {
    blocks.used.forEach((used, i) => {
      if (used === 1) livePoolAllocations.push([(blocks.address[i] as number) + HEAD_BYTES, blocks.type[i], blocks.requested[i]]);
    });
  }
  return {
    mapKey: dxe.mapKey,
    memoryMap: {
      requiredSize: dxe.requiredMapSize(),
      returnedSize: memoryMap.length * DESCRIPTOR_SIZE,
      descriptorSize: DESCRIPTOR_SIZE,
      descriptorVersion: DESCRIPTOR_VERSION,
      descriptors: memoryMap,
    },
    memorySpaceMap: dxe.memorySpaceMap().map((row, i) => [...memoryColumns(row), (gcd.memory[i] as GcdEntry).block]),
    ioSpaceMap: dxe.ioSpaceMap().map((row, i) => [...ioColumns(row), (gcd.io[i] as GcdEntry).block]),
    internal: {
      rangeList,
      freeRangeRecords: pages.spareRecords,
      binsInitialized: bins.ready,
      defaultMaximumAddress: addressOf(bins.defaultLimit) - 1n,
      defaultBaseAddress: bins.defaultBase === pages.space ? addressOf(pages.space) - 1n : addressOf(bins.defaultBase),
      bins: MEMORY_TYPE_NAMES.map((name, type) => ({
        memoryType: name,
        baseAddress: addressOf(bins.base[type] as number),
        maximumAddress: addressOf(bins.limit[type] as number) - 1n,
        numberOfPages: bins.number[type],
        currentNumberOfPages: bins.currentPages(type),
        informationIndex: bins.informationIndex[type],
        special: SPECIAL[type],
        runtime: RUNTIME[type],
      })),
      memoryTypeInformation: [...bins.rows().map((row) => [row.type, row.pages]), [EfiMaxMemoryType, 0]],
      pools,
      ...(live ? { livePoolAllocations } : {}),
    },
  };
}

/** A memory space descriptor as the seven columns of a trace. */
export function memoryColumns(row: MemorySpaceRow): unknown[] {
  return [row.base, row.length, GCD_MEMORY_TYPE_NAMES[row.type], row.capabilities, row.attributes, row.imageHandle, row.deviceHandle];
}

/** An I/O space descriptor as the five columns of a trace. */
export function ioColumns(row: IoSpaceRow): unknown[] {
  return [row.base, row.length, GCD_IO_TYPE_NAMES[row.type], row.imageHandle, row.deviceHandle];
}

function typeText(type: number): string {
  return MEMORY_TYPE_NAMES[type] ?? `0x${type.toString(16)}`;
}

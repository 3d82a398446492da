// What the kernel log says of the memory of nodes and of zones, in every shape that kernels have printed it in.

import type { RegionKind } from '../moment';

/** Bounds are inclusive where a range stands in `[mem …]`. */
const NODE_RANGE = /^\s{0,40}node\s{1,6}(\d{1,6}): \[mem 0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16})\]/;
const ZONE = /^\s{0,40}(DMA|DMA32|Normal|HighMem|Movable|Device)\s{1,12}\[mem 0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16})\]/;
const NODE_SPAN = /^(?:NUMA: )?((?:Initmem|Bootmem) setup node (\d{1,6})|Faking a node at) \[mem 0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16})\]/;
/** Before 3.5; the end is exclusive. */
const NODE_SPAN_OLD = /^(?:NUMA: )?((?:Initmem|Bootmem) setup node (\d{1,6})|Faking a node at) ([0-9a-f]{16})-([0-9a-f]{16})\s*$/;
/** Page frames, the end exclusive: hexadecimal since 2.6.33, decimal before. */
const NODE_PFNS = /^\s{0,40}(\d{1,6}):\s{1,12}(0x[0-9a-f]{8,13}|\d{1,13}) ->\s{1,12}(0x[0-9a-f]{8,13}|\d{1,13})\s*$/;
const ZONE_PFNS =
  /^\s{0,40}(DMA|DMA32|Normal|HighMem|Movable)\s{1,16}(0x[0-9a-f]{8,13}|\d{1,13}) ->\s{1,12}(0x[0-9a-f]{8,13}|\d{1,13})\s*$/;
/** 64-bit PowerPC; the end is exclusive, and further ranges may follow. */
const NODE_MEMORY = /^Node (\d{1,6}) Memory:((?: 0x[0-9a-f]{1,16}-0x[0-9a-f]{1,16}){1,64})/;
/** Loongson. */
const NODE_MEGABYTES = /^Node\s?(\d{1,6}): mem_type:(\d{1,3}), mem_start:0x([0-9a-f]{1,16}), mem_size:0x([0-9a-f]{1,12}) MB/;
/** arm64 before 5.10; bounds are inclusive. */
const NUMA_BLOCK = /^NUMA: Adding memblock \[0x([0-9a-f]{1,16}) - 0x([0-9a-f]{1,16})\] on node (\d{1,6})/;
/** Before 3.5 without `[mem …]`, and the end is exclusive. */
const SRAT =
  /^(?:ACPI: )?SRAT: Node (\d{1,6}) PXM \d{1,10} (?:\[mem 0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16})\]|([0-9a-f]{1,16})-([0-9a-f]{1,16}))(.{0,40})$/;

export interface NodeRange {
  readonly name: string;
  readonly base: bigint;
  /** 0 for a zone or a node without memory. */
  readonly size: bigint;
  readonly kind: RegionKind;
  readonly tags: readonly string[];
  readonly node?: number;
}

/** The ranges of one line, which are rows of one of the log's tables. */
export interface NodeLine {
  readonly table: 'early' | 'span' | 'node' | 'numa' | 'srat';
  readonly ranges: readonly NodeRange[];
}

/** What a message says of nodes or zones; undefined when it is about something else. */
export function nodeLine(message: string): NodeLine | undefined {
  const range = NODE_RANGE.exec(message);
  if (range) return one('early', inclusive(range[2], range[3]), Number(range[1]));
  const zone = ZONE.exec(message);
  if (zone) return { table: 'span', ranges: [ram(zone[1] as string, inclusive(zone[2], zone[3]))] };
  const span = NODE_SPAN.exec(message);
  if (span) return nodeSpan(span[2], inclusive(span[3], span[4]));
  const oldSpan = NODE_SPAN_OLD.exec(message);
  if (oldSpan) return nodeSpan(oldSpan[2], exclusive(oldSpan[3], oldSpan[4]));
  const pfns = NODE_PFNS.exec(message);
  if (pfns) return { table: 'early', ranges: [ram(`node ${Number(pfns[1])}`, frames(pfns[2], pfns[3]), Number(pfns[1]), ['page frames'])] };
  const zonePfns = ZONE_PFNS.exec(message);
  if (zonePfns)
    return { table: 'span', ranges: [ram(zonePfns[1] as string, frames(zonePfns[2], zonePfns[3]), undefined, ['page frames'])] };
  const memory = NODE_MEMORY.exec(message);
  if (memory) {
    const node = Number(memory[1]);
    const ranges = (memory[2] as string).matchAll(/0x([0-9a-f]+)-0x([0-9a-f]+)/g);
    return { table: 'node', ranges: Array.from(ranges, (match) => ram(`node ${node}`, exclusive(match[1], match[2]), node)) };
  }
  const megabytes = NODE_MEGABYTES.exec(message);
  if (megabytes) {
    const [, node, type, base, size] = megabytes as unknown as [string, string, string, string, string];
    // Loongson's firmware says 1 for low and 2 for high memory; all others are kept by it.
    const kind = type === '1' || type === '2' ? 'ram' : 'reserved';
    const extent = { base: BigInt(`0x${base}`), size: BigInt(`0x${size}`) << 20n };
    return { table: 'node', ranges: [{ name: `node ${Number(node)}`, ...extent, kind, tags: [`mem_type ${type}`], node: Number(node) }] };
  }
  const block = NUMA_BLOCK.exec(message);
  if (block) return one('numa', inclusive(block[1], block[2]), Number(block[3]));
  const srat = SRAT.exec(message);
  if (!srat) return undefined;
  const extent = srat[2] === undefined ? exclusive(srat[4], srat[5]) : inclusive(srat[2], srat[3]);
  const extra = (srat[6] as string).trim();
  return { table: 'srat', ranges: [ram(`node ${Number(srat[1])}`, extent, Number(srat[1]), extra ? [extra] : [])] };
}

type Extent = Pick<NodeRange, 'base' | 'size'>;

function inclusive(first: string | undefined, last: string | undefined): Extent {
  const base = BigInt(`0x${first}`);
  return { base, size: BigInt(`0x${last}`) + 1n - base };
}

function exclusive(start: string | undefined, end: string | undefined): Extent {
  const base = BigInt(`0x${start}`);
  return { base, size: BigInt(`0x${end}`) - base };
}

function frames(start: string | undefined, end: string | undefined): Extent {
  const base = BigInt(start as string) << 12n;
  return { base, size: (BigInt(end as string) << 12n) - base };
}

function ram(name: string, extent: Extent, node?: number, tags: readonly string[] = []): NodeRange {
  return { name, ...extent, kind: 'ram', tags: [name, ...tags], ...(node === undefined ? {} : { node }) };
}

function one(table: NodeLine['table'], extent: Extent, node: number): NodeLine {
  return { table, ranges: [ram(`node ${node}`, extent, node)] };
}

/** The span of a node; a machine without nodes has one that is faked. */
function nodeSpan(node: string | undefined, extent: Extent): NodeLine {
  return { table: 'span', ranges: [ram(node === undefined ? 'faked node' : `node ${node} span`, extent, Number(node ?? 0))] };
}

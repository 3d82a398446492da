// The device tree as a value (Devicetree Specification 0.4), whichever way it was written, and what it says of memory:
// `memory@…` nodes, `reserved-memory`, `/memreserve/`, and the windows of devices translated through `ranges`.
//
//   T1  Property values are bytes, big-endian, as in a blob; a source text knows places, a blob does not.
//   T2  A `reg` belongs to the address space of processors when every bus above it has `ranges`; an empty one is the identity.
//   T3  Walks keep their own stack: depth is bounded by the reader (MAX_DEPTH), never by the engine's call stack.

import type { AddressRange, Place } from '../base/finding';
import type { Architecture, Demand, Imported, Moment, Region, RegionKind } from '../moment';
import { type Account, findOverlaps, Holders, nestByContainment, RegionTable, rangeText } from './reading';

export interface DtProperty {
  readonly name: string;
  readonly value: Uint8Array;
  readonly place?: Place;
  /** Why the value is not known, e.g. a macro that is defined elsewhere. */
  readonly unknown?: string;
}

export interface DtNode {
  /** With its unit address: `memory@40000000`; empty for the root. */
  readonly name: string;
  readonly properties: Map<string, DtProperty>;
  readonly children: DtNode[];
  readonly labels: string[];
  readonly place?: Place;
}

export interface DeviceTree {
  readonly root: DtNode;
  /** The memory reservation block, `/memreserve/` of a source. */
  readonly reservations: readonly { readonly address: bigint; readonly size: bigint; readonly place?: Place }[];
}

/** Nesting that readers accept; real trees have ten levels. */
export const MAX_DEPTH = 64;

/** Entries of one `ranges` that are looked at; real buses have fewer than a hundred. */
const MAX_RANGES = 1024;

/** A node without properties and children. */
export function newNode(name: string, place?: Place): DtNode {
  return { name, properties: new Map(), children: [], labels: [], ...(place ? { place } : {}) };
}

/** Cells (32-bit big-endian words) of a value; bytes left over are dropped. */
export function cellsOf(value: Uint8Array): number[] {
  const cells: number[] = [];
  for (let i = 0; i + 3 < value.length; i += 4) {
    cells.push(
      (((value[i] as number) << 24) | ((value[i + 1] as number) << 16) | ((value[i + 2] as number) << 8) | (value[i + 3] as number)) >>> 0,
    );
  }
  return cells;
}

/** NUL-separated strings of a value. */
export function stringsOf(value: Uint8Array | undefined): string[] {
  if (!value) return [];
  const strings: string[] = [];
  let text = '';
  for (const byte of value.subarray(0, 4096)) {
    if (byte === 0) {
      strings.push(text);
      text = '';
    } else text += String.fromCharCode(byte);
  }
  if (text !== '') strings.push(text);
  return strings;
}

function cell(node: DtNode, name: string): number | undefined {
  const property = node.properties.get(name);
  return property && !property.unknown && property.value.length >= 4 ? cellsOf(property.value)[0] : undefined;
}

/** Numbers of one or two cells from a list; wider ones (PCI) keep their low 64 bits, and `high` is the cell above. */
function take(cells: readonly number[], at: number, count: number): bigint {
  let value = 0n;
  for (let i = Math.max(0, count - 2); i < count; i++) value = (value << 32n) | BigInt(cells[at + i] as number);
  return value;
}

interface Bus {
  readonly addressCells: number;
  readonly sizeCells: number;
  /** Translations into the space of processors; undefined when the bus has none. */
  readonly ranges: readonly Translation[] | 'identity' | undefined;
}

interface Translation {
  readonly child: bigint;
  readonly parent: bigint;
  readonly size: bigint;
  /** Highest cell of a three-cell child address: PCI's kind of space. */
  readonly flags: number;
}

/** What a tree says of memory. */
export function readDeviceTree(title: string, tree: DeviceTree, account: Account): Imported {
  const reader = new TreeReader(account);
  reader.readReservations(tree);
  reader.readNodes(tree.root);
  return reader.finish(title, tree.root);
}

class TreeReader {
  private readonly memory: RegionTable;
  private readonly reserved: RegionTable;
  private readonly devices: RegionTable;
  private readonly demands: Demand[] = [];
  private readonly demandNames = new Map<string, number>();

  constructor(private readonly account: Account) {
    this.memory = new RegionTable('memory', account);
    this.reserved = new RegionTable('reserved', account);
    this.devices = new RegionTable('device', account);
  }

  readReservations(tree: DeviceTree): void {
    for (const { address, size, place } of tree.reservations) {
      this.reserved.add({
        name: '/memreserve/',
        base: address,
        size,
        kind: 'reserved',
        tags: ['/memreserve/'],
        ...(place ? { place } : {}),
      });
    }
  }

  readNodes(root: DtNode): void {
    const rootBus: Bus = { ...this.cellCounts(root), ranges: 'identity' };
    const stack: { node: DtNode; bus: Bus; path: string; isDisabled: boolean }[] = [];
    const push = (parent: DtNode, bus: Bus, path: string, isDisabled: boolean) => {
      for (let i = parent.children.length - 1; i >= 0; i--) {
        const node = parent.children[i] as DtNode;
        const status = stringsOf(node.properties.get('status')?.value)[0];
        const isOff = isDisabled || (status !== undefined && status !== 'okay' && status !== 'ok');
        stack.push({ node, bus, path: `${path}/${node.name}`, isDisabled: isOff });
      }
    };
    push(root, rootBus, '', false);
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { node, bus, path, isDisabled } = next;
      const stem = node.name.split('@')[0];
      if (path === '/reserved-memory') this.readReservedMemory(node, isDisabled);
      else if (path === '/chosen') this.readChosen(node);
      else if (path === `/${node.name}` && (stem === 'memory' || stringsOf(node.properties.get('device_type')?.value)[0] === 'memory')) {
        this.readMemory(node, bus, isDisabled);
      } else {
        this.readDevice(node, bus, path, isDisabled);
        if (node.children.length > 0) push(node, this.busOf(node, bus), path, isDisabled);
      }
    }
  }

  private cellCounts(node: DtNode): { addressCells: number; sizeCells: number } {
    return { addressCells: cell(node, '#address-cells') ?? 2, sizeCells: cell(node, '#size-cells') ?? 1 };
  }

  private busOf(node: DtNode, above: Bus): Bus {
    const counts = this.cellCounts(node);
    const property = node.properties.get('ranges');
    if (!property || above.ranges === undefined) return { ...counts, ranges: undefined };
    if (property.value.length === 0 && !property.unknown) return { ...counts, ranges: above.ranges };
    const ranges: Translation[] = [];
    for (const { child, parent, size, flags } of this.translations(node, property, counts, above, true)) {
      const address = translate(parent, size, above.ranges);
      if (address !== undefined) ranges.push({ child, parent: address, size, flags });
    }
    return { ...counts, ranges };
  }

  /** Entries of a `ranges` property: child address, parent address (of the bus above), size. */
  private translations(
    node: DtNode,
    property: DtProperty,
    counts: { addressCells: number; sizeCells: number },
    above: Bus,
    reports: boolean,
  ): Translation[] {
    const { addressCells, sizeCells } = counts;
    const width = addressCells + above.addressCells + sizeCells;
    const cells = cellsOf(property.value);
    const isOdd = addressCells > 3 || above.addressCells > 3 || sizeCells > 2 || width === 0 || cells.length % width !== 0;
    if (property.unknown || isOdd || cells.length > width * MAX_RANGES) {
      const why = property.unknown ?? (isOdd ? `${cells.length} cells are no multiple of ${width}` : `more than ${MAX_RANGES} entries`);
      if (reports) this.account.unread(`ranges of ${node.name}: ${why}`, property.place ?? node.place);
      return [];
    }
    const entries: Translation[] = [];
    for (let at = 0; at < cells.length; at += width) {
      entries.push({
        child: take(cells, at, addressCells),
        parent: take(cells, at + addressCells, above.addressCells),
        size: take(cells, at + addressCells + above.addressCells, sizeCells),
        flags: addressCells === 3 ? (cells[at] as number) : 0,
      });
    }
    return entries;
  }

  /** Pairs of a `reg`-like property; a finding when it does not consist of them. */
  private pairs(node: DtNode, name: string, bus: { addressCells: number; sizeCells: number }): { base: bigint; size: bigint }[] {
    const property = node.properties.get(name);
    if (!property) return [];
    const { addressCells, sizeCells } = bus;
    const width = addressCells + sizeCells;
    const cells = cellsOf(property.value);
    const isOdd =
      width === 0 || addressCells > 3 || sizeCells > 2 || cells.length * 4 !== property.value.length || cells.length % width !== 0;
    if (property.unknown || isOdd) {
      const why = property.unknown ?? `${property.value.length} bytes are no multiple of ${addressCells} + ${sizeCells} cells`;
      this.account.unread(`${name} of ${node.name}: ${why}`, property.place ?? node.place);
      return [];
    }
    const pairs: { base: bigint; size: bigint }[] = [];
    for (let at = 0; at < cells.length; at += width) {
      pairs.push({ base: take(cells, at, addressCells), size: take(cells, at + addressCells, sizeCells) });
    }
    return pairs;
  }

  private readMemory(node: DtNode, bus: Bus, isDisabled: boolean): void {
    const property = node.properties.get('reg');
    const place = property?.place ?? node.place;
    if (isDisabled) {
      this.account.aside('a memory node that is disabled', place);
      return;
    }
    if (!property) {
      this.account.aside("a memory node without reg, which the board's firmware fills in", place);
      return;
    }
    const numa = cell(node, 'numa-node-id');
    const extra = ['hotpluggable'].filter((word) => node.properties.has(word));
    const pairs = this.pairs(node, 'reg', bus);
    pairs.forEach(({ base, size }, i) => {
      if (size === 0n) {
        this.account.aside("a memory range of size 0, which the board's firmware fills in", place);
        return;
      }
      this.memory.add({
        name: pairs.length > 1 ? `${node.name} range ${i}` : node.name,
        base,
        size,
        kind: 'ram',
        tags: ['memory', ...extra],
        ...(numa === undefined ? {} : { node: numa }),
        ...(place ? { place } : {}),
      });
    });
  }

  private readReservedMemory(parent: DtNode, isDisabled: boolean): void {
    const counts = this.cellCounts(parent);
    for (const node of parent.children) {
      const property = node.properties.get('reg') ?? node.properties.get('size');
      const place = property?.place ?? node.place;
      const status = stringsOf(node.properties.get('status')?.value)[0];
      const isOff = isDisabled || (status !== undefined && status !== 'okay' && status !== 'ok');
      const tags = [
        'reserved-memory',
        ...FLAGS.filter((flag) => node.properties.has(flag)),
        ...stringsOf(node.properties.get('compatible')?.value).slice(0, 8),
        ...(isOff ? ['disabled'] : []),
      ];
      if (node.properties.has('reg')) {
        const pairs = this.pairs(node, 'reg', counts);
        pairs.forEach(({ base, size }, i) => {
          if (size === 0n) {
            this.account.aside("a reservation of size 0, which the board's firmware fills in", place);
            return;
          }
          const name = pairs.length > 1 ? `${node.name} range ${i}` : node.name;
          this.reserved.add({ name, base, size, kind: 'reserved', tags, ...(place ? { place } : {}) });
        });
      } else if (node.properties.has('size')) this.addDemand(node, counts, tags, place);
      else this.account.unread(`${node.name} below reserved-memory has neither reg nor size`, place);
    }
  }

  /** A dynamic reservation (Devicetree Specification 3.5.2): size, alignment and alloc-ranges in place of reg. */
  private addDemand(
    node: DtNode,
    counts: { addressCells: number; sizeCells: number },
    tags: readonly string[],
    place: Place | undefined,
  ): void {
    const number = (name: string): bigint | undefined => {
      const property = node.properties.get(name);
      if (!property || property.unknown) return undefined;
      const cells = cellsOf(property.value);
      return cells.length === 1 || cells.length === 2 ? take(cells, 0, cells.length) : undefined;
    };
    const size = number('size');
    if (size === undefined || size === 0n) {
      this.account.unread(`size of ${node.name}: ${node.properties.get('size')?.unknown ?? 'expected one number above 0'}`, place);
      return;
    }
    const within: AddressRange[] = this.pairs(node, 'alloc-ranges', counts).map(({ base, size: length }) => ({
      start: base,
      end: base + length,
    }));
    const seen = (this.demandNames.get(node.name) ?? 0) + 1;
    this.demandNames.set(node.name, seen);
    this.demands.push({
      id: `demand-${node.name}${seen > 1 ? `-${seen}` : ''}`,
      name: node.name,
      size,
      alignment: number('alignment') || 1n,
      within,
      tags,
      ...(place ? { place } : {}),
    });
  }

  private readChosen(node: DtNode): void {
    const [start, end] = ['linux,initrd-start', 'linux,initrd-end'].map((name) => {
      const property = node.properties.get(name);
      const cells = property ? cellsOf(property.value) : [];
      return cells.length === 1 || cells.length === 2 ? take(cells, 0, cells.length) : undefined;
    });
    if (start === undefined || end === undefined || end <= start) return;
    const place = node.properties.get('linux,initrd-start')?.place;
    this.reserved.add({
      name: 'initrd',
      base: start,
      size: end - start,
      kind: 'reserved',
      tags: ['linux,initrd'],
      ...(place ? { place } : {}),
    });
  }

  private readDevice(node: DtNode, bus: Bus, path: string, isDisabled: boolean): void {
    const compatible = stringsOf(node.properties.get('compatible')?.value).slice(0, 8);
    this.readWindows(node, bus, path, isDisabled);
    const property = node.properties.get('reg');
    // Without a size cell the numbers of reg are names on a bus (a processor, an I2C chip), not addresses.
    if (!property || bus.sizeCells === 0) return;
    const place = property.place ?? node.place;
    if (bus.ranges === undefined) {
      this.account.aside('a reg on a bus that is not mapped into the address space of processors', place);
      return;
    }
    const names = stringsOf(node.properties.get('reg-names')?.value);
    const pairs = this.pairs(node, 'reg', bus);
    const tags = ['reg', ...compatible, ...(isDisabled ? ['disabled'] : [])];
    pairs.forEach(({ base, size }, i) => {
      // A PCI function's first entry is its number on the bus, of size 0; the others are base address registers.
      if (size === 0n && bus.addressCells > 2) return;
      if (size === 0n || bus.addressCells > 2) {
        this.account.aside(size === 0n ? 'a reg of size 0' : 'a base address register, which the bus places', place);
        return;
      }
      const address = translate(base, size, bus.ranges);
      if (address === undefined) {
        this.account.aside('a reg that no ranges of its bus cover', place);
        return;
      }
      const name = pairs.length > 1 ? `${node.name} ${names[i] ?? `reg ${i}`}` : node.name;
      this.devices.add({ name, base: address, size, kind: deviceKind(compatible), tags, notes: path, ...(place ? { place } : {}) });
    });
  }

  /** Windows of a PCI host bridge (IEEE 1275 PCI binding): the entries of its ranges. */
  private readWindows(node: DtNode, bus: Bus, path: string, isDisabled: boolean): void {
    const property = node.properties.get('ranges');
    const counts = this.cellCounts(node);
    if (!property || property.value.length === 0 || counts.addressCells !== 3 || bus.ranges === undefined) return;
    for (const { parent, size, flags } of this.translations(node, property, counts, bus, node.children.length === 0)) {
      const address = translate(parent, size, bus.ranges);
      if (address === undefined || size === 0n) continue;
      const word = PCI_SPACES[(flags >>> 24) & 3] as string;
      const tags = ['ranges', `pci ${word}`, ...((flags & 0x4000_0000) !== 0 ? ['prefetchable'] : []), ...(isDisabled ? ['disabled'] : [])];
      const place = property.place ?? node.place;
      this.devices.add({
        name: `${node.name} ${word} window`,
        base: address,
        size,
        kind: 'mmio',
        tags,
        notes: path,
        ...(place ? { place } : {}),
      });
    }
  }

  finish(title: string, root: DtNode): Imported {
    const memory = this.memory.regions;
    const reserved = this.reserved.regions;
    findOverlaps(memory, this.account, 'the memory of the device tree');
    // A range may stand both in /memreserve/ and in reserved-memory: the two lists say the same for different readers.
    findOverlaps(
      reserved.filter((region) => region.tags?.[0] === 'reserved-memory' && !region.tags.includes('disabled')),
      this.account,
      'reserved-memory',
    );
    this.findOutside(memory, reserved);
    const architecture = architectureOf(root);
    const moment: Moment = {
      title,
      ...(architecture ? { architecture } : {}),
      regions: nest(memory, reserved, this.devices.regions),
      ...(this.demands.length > 0 ? { demands: this.demands } : {}),
    };
    return { moment, findings: this.account.findings() };
  }

  /** Reservations outside all memory: meant for on-chip RAM, but a wrong digit looks the same. */
  private findOutside(memory: readonly Region[], reserved: readonly Region[]): void {
    if (memory.length === 0) return;
    const banks = new Holders(memory);
    for (const region of reserved) {
      const end = region.base + region.size;
      if (banks.touches(region.base, end)) continue;
      this.account.find({
        rule: 'import-outside',
        severity: 'info',
        message: `${region.name} reserves ${rangeText(region.base, end)}, which lies in no memory node`,
        range: { start: region.base, end },
        ...(region.place ? { place: region.place } : {}),
      });
    }
  }
}

/** Reservations inside their bank, devices inside each other. An overlap of two reservations is a finding, not a structure. */
function nest(memory: readonly Region[], reserved: readonly Region[], devices: readonly Region[]): Region[] {
  const banks = new Holders(memory);
  const placed = reserved.map((region) => {
    const bank = banks.holderOf(region.base, region.base + region.size);
    return bank ? { ...region, parent: bank.id } : region;
  });
  return [...memory, ...placed, ...nestByContainment(devices)];
}

/** Flags of a reserved-memory node that are kept as tags and written again. */
export const FLAGS = ['no-map', 'reusable', 'linux,cma-default', 'linux,dma-default'] as const;

const PCI_SPACES = ['configuration', 'io', 'memory', 'memory64'];

function deviceKind(compatible: readonly string[]): RegionKind {
  if (compatible.some((word) => word === 'cfi-flash' || word === 'jedec-flash' || word === 'mtd-rom')) return 'flash';
  return compatible.includes('pmem-region') ? 'persistent' : 'mmio';
}

/** Address in the space of processors; undefined where no entry covers the start. */
function translate(address: bigint, size: bigint, ranges: Bus['ranges']): bigint | undefined {
  if (ranges === 'identity') return address;
  const entry = ranges?.find(({ child, size: length }) => child <= address && address + size <= child + length);
  const partial = entry ?? ranges?.find(({ child, size: length }) => child <= address && address < child + length);
  return partial ? partial.parent + (address - partial.child) : undefined;
}

function architectureOf(root: DtNode): Architecture | undefined {
  const cpus = root.children.find((node) => node.name === 'cpus');
  for (const cpu of cpus?.children ?? []) {
    const compatible = stringsOf(cpu.properties.get('compatible')?.value).join(' ');
    if (/riscv/.test(compatible)) {
      return /^rv32/.test(stringsOf(cpu.properties.get('riscv,isa')?.value)[0] ?? '') ? undefined : 'riscv64';
    }
    if (/loong/.test(compatible)) return 'loongarch64';
    if (/arm,armv8|arm,cortex-a(?:3[4-9]|5[3-9]|6\d|7[2-9]|[1-9]\d{2})|arm,neoverse|qcom,kryo|apple,/.test(compatible)) return 'aarch64';
    if (/arm,cortex-a(?:5|7|8|9|12|15|17)\b|arm,arm11|marvell,pj4|qcom,krait/.test(compatible)) return 'arm';
  }
  return undefined;
}

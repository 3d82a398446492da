// The tree that a moment makes: memory nodes for RAM, reserved-memory for what is reserved in it, the memory reservation
// block, dynamic reservations for demands, pmem nodes for persistent memory. Source and blob are written from this one value.
//
//   O1  dtc accepts the tree without warnings: unit addresses match reg, no two nodes share one, cells are two wide throughout.
//   O2  Reservations do not contain each other: what lies inside another reservation is covered by it and left out, with a finding.

import type { Finding } from '../base/finding';
import type { Demand, Moment, Region } from '../moment';
import { claimsOf, lossFinding, partsBeside, regionsOfMap } from './claims';
import { type DeviceTree, type DtNode, FLAGS, newNode } from './device-tree';
import type { Banner, FormatOption, Options } from './format';
import { byAddress } from './reading';

export const TREE_OPTIONS: readonly FormatOption[] = [
  { id: 'compatible', title: 'compatible of the root node; empty for none', kind: 'text', default: '', pattern: '[A-Za-z0-9,._+-]{0,100}' },
  { id: 'map-reservations', title: 'Also reserve what the UEFI memory map keeps for firmware', kind: 'flag', default: true },
];

/** Tree of a moment, and what it cannot carry. */
export function deviceTreeOf(moment: Moment, options: Options, banner: Banner): { tree: DeviceTree; findings: Finding[] } {
  const claims = claimsOf(moment);
  const root = newNode('');
  setCells(root, '#address-cells', [2]);
  setCells(root, '#size-cells', [2]);
  setStrings(root, 'model', [ascii(moment.title) || 'unnamed']);
  if (options.compatible) setStrings(root, 'compatible', [String(options.compatible)]);
  setStrings(root, 'firmament,origin', [ascii(`${banner.product} from ${banner.input}`)]);

  const fits = claims.filter((region) => region.size < 1n << 64n);
  const memory = outermost(fits.filter((region) => region.kind === 'ram'));
  const listed = fits.filter((region) => region.tags?.[0] === '/memreserve/');
  const initrd = fits.find((region) => region.tags?.[0] === 'linux,initrd');
  const wanted = [
    ...fits.filter((region) => (region.kind === 'reserved' || region.kind === 'unusable') && region !== initrd && !listed.includes(region)),
    ...(options['map-reservations'] === true && moment.regions.length > 0 ? keptByFirmware(moment) : []),
  ];
  const reserved = outermost(wanted);
  const persistent = outermost(fits.filter((region) => region.kind === 'persistent'));

  if (initrd) {
    const chosen = newNode('chosen');
    setCells(chosen, 'linux,initrd-start', wide(initrd.base));
    setCells(chosen, 'linux,initrd-end', wide(initrd.base + initrd.size));
    root.children.push(chosen);
  }
  for (const region of memory.kept) root.children.push(memoryNode(region));
  for (const region of persistent.kept) root.children.push(persistentNode(region));
  const demands = (moment.demands ?? []).filter((demand) => demand.size < 1n << 64n);
  if (reserved.kept.length > 0 || demands.length > 0) root.children.push(reservedMemory(reserved.kept, demands));

  const kinds = (kind: Region['kind']) => claims.filter((region) => region.kind === kind).length;
  const findings = lossFinding('a device tree', [
    ['MMIO ranges', kinds('mmio')],
    ['flash ranges', kinds('flash')],
    ['ranges of unaccepted memory', kinds('unaccepted')],
    ['I/O port ranges', kinds('io-port')],
    ['ranges of 2^64 bytes', claims.length - fits.length + (moment.demands?.length ?? 0) - demands.length],
    ['reservations inside other reservations', reserved.covered],
    ['RAM ranges inside other RAM', memory.covered],
    ['persistent ranges inside others', persistent.covered],
    ['memory types and attributes of descriptors', moment.regions.length > 0 && moment.memoryMap ? moment.memoryMap.length : 0],
    ...partsBeside(moment),
  ]);
  return { tree: { root, reservations: listed.map((region) => ({ address: region.base, size: region.size })) }, findings };
}

/** What the memory map keeps in RAM for firmware, as reservations. */
function keptByFirmware(moment: Moment): Region[] {
  if (!moment.memoryMap) return [];
  return regionsOfMap(moment.memoryMap).filter((region) => region.parent !== undefined);
}

/** Regions that no other of the list contains, in address order, and how many were contained. Of equals the first stays. */
function outermost(regions: readonly Region[]): { kept: Region[]; covered: number } {
  const kept: Region[] = [];
  let reach = 0n;
  for (const region of [...regions].sort(byAddress)) {
    const end = region.base + region.size;
    if (kept.length > 0 && end <= reach) continue;
    kept.push(region);
    reach = end;
  }
  return { kept, covered: regions.length - kept.length };
}

function memoryNode(region: Region): DtNode {
  const node = newNode(`memory@${region.base.toString(16)}`);
  setStrings(node, 'device_type', ['memory']);
  setCells(node, 'reg', [...wide(region.base), ...wide(region.size)]);
  if (region.node !== undefined) setCells(node, 'numa-node-id', [region.node]);
  if (region.tags?.includes('hotpluggable')) setFlag(node, 'hotpluggable');
  return node;
}

function persistentNode(region: Region): DtNode {
  const node = newNode(`pmem@${region.base.toString(16)}`);
  setStrings(node, 'compatible', ['pmem-region']);
  setCells(node, 'reg', [...wide(region.base), ...wide(region.size)]);
  return node;
}

function reservedMemory(regions: readonly Region[], demands: readonly Demand[]): DtNode {
  const parent = newNode('reserved-memory');
  setCells(parent, '#address-cells', [2]);
  setCells(parent, '#size-cells', [2]);
  setFlag(parent, 'ranges');
  for (const region of regions) {
    const node = newNode(`${stemOf(region.name)}@${region.base.toString(16)}`);
    const tags = region.tags?.[0] === 'reserved-memory' ? region.tags : [];
    setTags(node, region.kind === 'unusable' && !tags.includes('no-map') ? ['reserved-memory', ...tags.slice(1), 'no-map'] : tags);
    setCells(node, 'reg', [...wide(region.base), ...wide(region.size)]);
    parent.children.push(node);
  }
  const taken = new Set<string>();
  for (const demand of demands) {
    const stem = stemOf(demand.name);
    let name = stem;
    for (let n = 2; taken.has(name); n++) name = `${stem}-${n}`;
    taken.add(name);
    const node = newNode(name);
    setTags(node, demand.tags);
    setCells(node, 'size', wide(demand.size));
    if (demand.alignment > 1n) setCells(node, 'alignment', wide(demand.alignment));
    const ranges = demand.within.flatMap(({ start, end }) =>
      end > start && end - start < 1n << 64n ? [...wide(start), ...wide(end - start)] : [],
    );
    if (ranges.length > 0) setCells(node, 'alloc-ranges', ranges);
    parent.children.push(node);
  }
  return parent;
}

/** What an import kept of a reserved-memory node: compatible, flags, status. */
function setTags(node: DtNode, tags: readonly string[] = []): void {
  const [from, ...words] = tags;
  if (from !== 'reserved-memory') return;
  const flags: readonly string[] = FLAGS;
  const compatible = words.filter((word) => !flags.includes(word) && word !== 'disabled' && /^[\x20-\x7e]+$/.test(word));
  if (compatible.length > 0) setStrings(node, 'compatible', compatible);
  for (const flag of FLAGS) if (words.includes(flag)) setFlag(node, flag);
  if (words.includes('disabled')) setStrings(node, 'status', ['disabled']);
}

/** A node name without unit address: 1 to 31 of the characters that dtc allows, beginning with a letter. */
function stemOf(name: string): string {
  const stem = name
    .replace(/@[0-9a-f,]+(?: range \d+)?$/i, '')
    .replace(/[^A-Za-z0-9,._+-]+/g, '-')
    .replace(/^[^A-Za-z]+|-+$/g, '')
    .slice(0, 31);
  return stem || 'region';
}

function wide(value: bigint): number[] {
  return [Number((value >> 32n) & 0xffff_ffffn), Number(value & 0xffff_ffffn)];
}

function setCells(node: DtNode, name: string, cells: readonly number[]): void {
  const value = new Uint8Array(cells.length * 4);
  const view = new DataView(value.buffer);
  for (const [i, each] of cells.entries()) view.setUint32(i * 4, each);
  node.properties.set(name, { name, value });
}

function setStrings(node: DtNode, name: string, strings: readonly string[]): void {
  const text = strings.map((string) => `${string}\0`).join('');
  node.properties.set(name, { name, value: Uint8Array.from(text, (character) => character.charCodeAt(0) & 0x7f) });
}

function setFlag(node: DtNode, name: string): void {
  node.properties.set(name, { name, value: new Uint8Array(0) });
}

/** Printable ASCII, on one line. */
function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, '?').trim();
}

// Device tree blobs, version 17 of the flattened format (Devicetree Specification 0.4, chapter 5): a header of ten
// big-endian words, the memory reservation block, the structure block of tokens, and the strings block of property names.
//
//   B1  Every offset and length is checked against the bytes that are there; a damaged blob is read up to the damage.
//   B2  Memory is linear in the length of the blob: values are views of it.

import type { Imported, Moment } from '../moment';
import { hex } from '../uefi/units';
import { type DeviceTree, type DtNode, MAX_DEPTH, newNode, readDeviceTree } from './device-tree';
import { deviceTreeOf, TREE_OPTIONS } from './device-tree-out';
import type { Banner, Certainty, Format, Options, Written } from './format';
import type { Input } from './input';
import { Account } from './reading';

const MAGIC = 0xd00d_feed;
const BEGIN_NODE = 1;
const END_NODE = 2;
const PROP = 3;
const NOP = 4;
const END = 9;
/** Oldest layout that is read: 16 has no size of the structure block, else it is the same. */
const OLDEST = 16;
const NAME_LIMIT = 256;

export const dtb: Format = {
  id: 'dtb',
  title: 'Device tree blob',
  extensions: ['dtb', 'dtbo', 'fdt'],
  reference: `A flattened device tree (\`.dtb\`), version 16 or 17, also one that is padded or cut.

Read: memory nodes with NUMA nodes, \`reserved-memory\` (flags and \`compatible\` as tags; reservations without an address as
unplaced demands), the memory reservation block, the initial RAM disk of \`/chosen\`, and the windows of devices, translated through the \`ranges\`
of their buses, PCI host windows included. Two memory nodes or two reservations that overlap are findings.

Written: what a device tree can say of memory; see the device tree source, which is the same tree. \`dtc\` decompiles it to that source.

Not carried: memory types and attributes, names that are no node names, sizes of reservations inside reservations.`,
  options: TREE_OPTIONS,

  recognises(input: Input): Certainty {
    const { bytes } = input;
    return bytes.length >= 4 && word(bytes, 0) === MAGIC ? 'certain' : 'no';
  },

  read(input: Input): Imported {
    const account = new Account(input.name);
    return readDeviceTree(input.name, parseBlob(input.bytes, account), account);
  },

  write(moment: Moment, options: Options, banner: Banner): Written {
    const { tree, findings } = deviceTreeOf(moment, options, banner);
    return { bytes: buildBlob(tree), findings };
  },
};

function word(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)) >>> 0
  );
}

function longWord(bytes: Uint8Array, at: number): bigint {
  return (BigInt(word(bytes, at)) << 32n) | BigInt(word(bytes, at + 4));
}

/** The tree of a blob, as far as it can be read; what is damaged becomes findings (rule `import-damaged`). */
export function parseBlob(bytes: Uint8Array, account: Account): DeviceTree {
  const damaged = (message: string) =>
    account.find({ rule: 'import-damaged', severity: 'error', message: `the blob is damaged: ${message}` });
  const root = newNode('');
  if (bytes.length < 40 || word(bytes, 0) !== MAGIC) {
    damaged(bytes.length < 40 ? `${bytes.length} bytes are less than its header of 40` : 'it does not start with d00dfeed');
    return { root, reservations: [] };
  }
  const [total, structAt, stringsAt, reservedAt, version, lastCompatible] = [4, 8, 12, 16, 20, 24].map((at) => word(bytes, at)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (version < OLDEST || lastCompatible > 17) {
    damaged(`it has version ${version}, compatible with ${lastCompatible}; versions 16 and 17 are read`);
    return { root, reservations: [] };
  }
  if (total > bytes.length) damaged(`its header says ${total} bytes, there are ${bytes.length}`);
  const limit = Math.min(total, bytes.length);
  const reservations = readReservations(bytes, reservedAt, limit, damaged);
  const stringsEnd = Math.min(limit, stringsAt + word(bytes, 32));
  const structEnd = version >= 17 ? Math.min(limit, structAt + word(bytes, 36)) : limit;
  readStructure(bytes, structAt, structEnd, nameReader(bytes, stringsAt, stringsEnd), root, damaged, account);
  return { root, reservations };
}

function readReservations(bytes: Uint8Array, start: number, limit: number, damaged: (message: string) => void): DeviceTree['reservations'] {
  const reservations: { address: bigint; size: bigint }[] = [];
  for (let at = start; ; at += 16) {
    if (at + 16 > limit) {
      damaged('the memory reservation block has no end');
      return reservations;
    }
    const address = longWord(bytes, at);
    const size = longWord(bytes, at + 8);
    if (size === 0n && address === 0n) return reservations;
    reservations.push({ address, size });
  }
}

/** Property names by offset into the strings block; undefined for one that is not there. */
function nameReader(bytes: Uint8Array, start: number, end: number): (offset: number) => string | undefined {
  const known = new Map<number, string | undefined>();
  return (offset) => {
    if (known.has(offset)) return known.get(offset);
    const name = start + offset < end ? textAt(bytes, start + offset, end) : undefined;
    known.set(offset, name);
    return name;
  };
}

/** A NUL-ended text of at most NAME_LIMIT bytes; undefined when it does not end there. */
function textAt(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = '';
  for (let at = start; at < Math.min(end, start + NAME_LIMIT); at++) {
    const byte = bytes[at] as number;
    if (byte === 0) return text;
    text += String.fromCharCode(byte);
  }
  return undefined;
}

function readStructure(
  bytes: Uint8Array,
  start: number,
  end: number,
  nameOf: (offset: number) => string | undefined,
  root: DtNode,
  damaged: (message: string) => void,
  account: Account,
): void {
  const open: DtNode[] = [];
  let at = start;

  /** Takes the node that begins at `body`; returns what is wrong with it. */
  const beginNode = (body: number): string | undefined => {
    const name = textAt(bytes, body, end);
    if (name === undefined) return 'a node name has no end';
    if (open.length >= MAX_DEPTH) return `nodes nest deeper than ${MAX_DEPTH}`;
    const parent = open.at(-1);
    const node = parent ? newNode(name) : root;
    parent?.children.push(node);
    open.push(node);
    at = body + ((name.length + 4) & ~3);
    return undefined;
  };

  /** Takes the property whose length stands at `body`. */
  const property = (body: number): string | undefined => {
    if (body + 8 > end) return 'a property is cut';
    const length = word(bytes, body);
    const name = nameOf(word(bytes, body + 4));
    const node = open.at(-1);
    if (body + 8 + length > end) return `a property of ${length} bytes leaves the blob`;
    if (!node) return 'a property stands outside every node';
    const where = `${node.name || 'the root'} (offset ${hex(at)})`;
    if (name === undefined) account.unread(`a property of ${where}, whose name is damaged`, undefined);
    else if (node.properties.has(name)) account.unread(`${name} of ${where}, which is there twice`, undefined);
    else node.properties.set(name, { name, value: bytes.subarray(body + 8, body + 8 + length) });
    at = body + 8 + ((length + 3) & ~3);
    return undefined;
  };

  while (at + 4 <= end) {
    const token = word(bytes, at);
    let problem: string | undefined;
    if (token === BEGIN_NODE) problem = beginNode(at + 4);
    else if (token === PROP) problem = property(at + 4);
    else if (token === END && open.length === 0) return;
    else if (token === END) problem = `the tree ends with ${open.length} open nodes`;
    else if (token === NOP || (token === END_NODE && open.pop())) at += 4;
    else problem = token === END_NODE ? 'a node ends that did not begin' : `${hex(token)} is no token`;
    if (problem) {
      damaged(`${problem} (offset ${hex(at)})`);
      return;
    }
  }
  damaged('the structure block has no end');
}

/** The blob of a tree, version 17: header, reservations, structure, strings. */
export function buildBlob(tree: DeviceTree): Uint8Array {
  const strings = new Map<string, number>();
  const names: number[] = [];
  const structure: number[] = [];
  const put = (value: number) => structure.push((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
  const pad = (list: number[], to: number) => {
    while (list.length % to !== 0) list.push(0);
  };
  const nameOffset = (name: string) => {
    let offset = strings.get(name);
    if (offset === undefined) {
      offset = names.length;
      strings.set(name, offset);
      for (let i = 0; i < name.length; i++) names.push(name.charCodeAt(i) & 255);
      names.push(0);
    }
    return offset;
  };
  const putNode = (node: DtNode) => {
    put(BEGIN_NODE);
    for (let i = 0; i < node.name.length; i++) structure.push(node.name.charCodeAt(i) & 255);
    structure.push(0);
    pad(structure, 4);
    for (const { name, value } of node.properties.values()) {
      put(PROP);
      put(value.length);
      put(nameOffset(name));
      for (const byte of value) structure.push(byte);
      pad(structure, 4);
    }
    for (const child of node.children) putNode(child);
    put(END_NODE);
  };
  putNode(tree.root);
  put(END);
  const reservedAt = 40;
  const structAt = reservedAt + (tree.reservations.length + 1) * 16;
  const stringsAt = structAt + structure.length;
  const total = stringsAt + names.length;
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const header = [MAGIC, total, structAt, stringsAt, reservedAt, 17, 16, 0, names.length, structure.length];
  header.forEach((value, i) => {
    view.setUint32(i * 4, value);
  });
  tree.reservations.forEach(({ address, size }, i) => {
    view.setBigUint64(reservedAt + i * 16, address);
    view.setBigUint64(reservedAt + i * 16 + 8, size);
  });
  bytes.set(structure, structAt);
  bytes.set(names, stringsAt);
  return bytes;
}

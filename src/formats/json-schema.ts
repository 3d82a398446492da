// What our JSON looks like: its records, field by field, from which the writer, the reader and the published schema of
// json.ts are all made.

import type { Place } from '../base/finding';
import { ARCHITECTURES, OS_FATES, REGION_KINDS } from '../moment';
import { GCD_IO_TYPE_NAMES, GCD_MEMORY_TYPE_NAMES } from '../uefi/memory-type';
import { MASK64 } from '../uefi/units';
import {
  attributes,
  type Codec,
  flag,
  handle,
  integer,
  listOf,
  memoryType,
  numbered,
  oneOf,
  optional,
  record,
  required,
  text,
  unsigned,
} from './json-codec';

/** Version of the format that this program writes, and the newest that it reads. */
export const MOMENT_VERSION = 1;

/** Identifier of the schema; nothing is fetched. */
export const MOMENT_SCHEMA_ID = 'https://firmament.invalid/schema/moment-1.json';

const SPACE = MASK64 + 1n;
const EXACT = 1n << 53n;
const address = unsigned(MASK64, false);
const size = unsigned(SPACE, true);
/** Addresses and sizes that a typed array holds exactly. */
const exactAddress = unsigned(EXACT, false);
const exactSize = unsigned(EXACT, true);
const index = integer(-1, 0x7fff_ffff);

const PLACE: Codec<Place> = record({
  file: required(text, 'Name of the text.'),
  line: required(integer(1, 0x7fff_ffff), 'Line, from 1.'),
  column: required(integer(1, 0x7fff_ffff), 'Column, from 1, in UTF-16 units.'),
  endLine: required(integer(1, 0x7fff_ffff), 'Line of the end.'),
  endColumn: required(integer(1, 0x7fff_ffff), 'Column behind the end.'),
});

const RANGE = record({
  start: required(address, 'First address.'),
  end: required(size, 'Address behind the last.'),
});

const REGION = record(
  {
    id: required(text, 'Unique within the list.'),
    name: required(text, 'What people call it.'),
    base: required(address, 'First address.'),
    size: required(size, 'Length in bytes.'),
    kind: required(oneOf(REGION_KINDS), 'What the range is.'),
    attributes: required(attributes, 'EFI_MEMORY_* capabilities.'),
    tags: optional(listOf(text), 'Words that the source used for it.'),
    parent: optional(text, 'Id of the region that contains it.'),
    node: optional(integer(0, 0xffff_ffff), 'NUMA node.'),
    source: optional(text, 'Where the value was learned from.'),
    place: optional(PLACE, 'Where it stands in the text that it came from.'),
    notes: optional(text, 'Anything else.'),
  },
  true,
);

const DEMAND = record({
  id: required(text, 'Unique within the list.'),
  name: required(text, 'What people call it.'),
  size: required(size, 'Length in bytes.'),
  alignment: required(size, 'Alignment in bytes.'),
  within: required(listOf(RANGE), 'Where it may lie; empty: anywhere in RAM.'),
  tags: optional(listOf(text), 'Words that the source used for it.'),
  place: optional(PLACE, 'Where it stands in the text that it came from.'),
});

export const DESCRIPTOR = record({
  type: required(memoryType, 'EFI_MEMORY_TYPE.'),
  physicalStart: required(address, 'PhysicalStart, a multiple of 4096.'),
  numberOfPages: required(unsigned(1n << 52n, true), 'NumberOfPages, of 4096 bytes.'),
  attribute: required(attributes, 'Attribute.'),
  virtualStart: optional(address, 'VirtualStart, when not 0.'),
  line: optional(integer(1, 0xffff_ffff), 'Line of the text that it came from.'),
});

const MEMORY_MAP = record({
  mapKey: optional(address, 'The map key.'),
  descriptorSize: optional(integer(0, 0xffff), 'DescriptorSize.'),
  descriptorVersion: optional(integer(0, 0xffff_ffff), 'DescriptorVersion.'),
  descriptors: required(listOf(DESCRIPTOR), 'EFI_MEMORY_DESCRIPTORs in the order in which GetMemoryMap returned them.'),
});

const SPACE_ROW = record({
  base: required(address, 'BaseAddress.'),
  length: required(size, 'Length in bytes.'),
  type: required(numbered(GCD_MEMORY_TYPE_NAMES), 'EFI_GCD_MEMORY_TYPE.'),
  capabilities: required(attributes, 'Capabilities.'),
  attributes: required(attributes, 'Attributes.'),
  imageHandle: required(handle, 'Who owns it, or null.'),
  deviceHandle: required(handle, 'For which device, or null.'),
});

const IO_ROW = record({
  base: required(address, 'BaseAddress.'),
  length: required(size, 'Length in ports.'),
  type: required(numbered(GCD_IO_TYPE_NAMES), 'EFI_GCD_IO_TYPE.'),
  imageHandle: required(handle, 'Who owns it, or null.'),
  deviceHandle: required(handle, 'For which device, or null.'),
});

export const ALLOCATION_KINDS = ['pages', 'pool'] as const;
export const ALLOCATION = record({
  address: required(exactAddress, 'First byte.'),
  size: required(exactSize, 'Bytes: whole pages, or what was asked of AllocatePool.'),
  type: required(memoryType, 'EFI_MEMORY_TYPE.'),
  kind: required(oneOf(ALLOCATION_KINDS), 'Which service made it.'),
  event: required(index, 'Index of the event that made it; -1 for what stood before the first.'),
});

export const POOL = record({
  address: required(exactAddress, "First byte of the block's head."),
  size: required(exactSize, 'Bytes of the block.'),
  requested: required(exactSize, 'Bytes asked for; 0 in a free block.'),
  type: required(memoryType, 'EFI_MEMORY_TYPE.'),
  used: required(flag, 'Whether the block is in use.'),
});

const OS_RANGE = record({
  base: required(address, 'First address.'),
  size: required(size, 'Length in bytes.'),
  fate: required(oneOf(OS_FATES), 'What an operating system makes of it.'),
  e820: optional(integer(0, 0xffff_ffff), 'E820 type.'),
});

const FILE_FIELDS = {
  $schema: optional(text, 'Identifier of this schema.'),
  version: required(integer(1, 0x7fff_ffff), 'Version of the format.'),
  generator: optional(text, 'Program that wrote the file.'),
  title: required(text, 'What the file shows.'),
  architecture: optional(oneOf(ARCHITECTURES), 'Processor architecture.'),
  addressBits: optional(integer(32, 64), 'Width of a physical address.'),
  phase: optional(oneOf(['SEC', 'PEI', 'DXE', 'runtime']), 'Phase of the firmware.'),
  event: optional(integer(0, 0x7fff_ffff), 'How many events had happened.'),
  regions: required(listOf(REGION), 'The regions of the platform or of the capture.'),
  demands: optional(listOf(DEMAND), 'Ranges that have no place yet.'),
  memoryMap: optional(MEMORY_MAP, 'What GetMemoryMap returned.'),
  memorySpaceMap: optional(listOf(SPACE_ROW), 'The GCD memory space map.'),
  ioSpaceMap: optional(listOf(IO_ROW), 'The GCD I/O space map.'),
  allocations: optional(listOf(ALLOCATION), 'Live allocations by address.'),
  pools: optional(listOf(POOL), 'Pool blocks by address.'),
  osView: optional(listOf(OS_RANGE), 'What an operating system makes of the map.'),
} as const;

/** The whole file. */
export const FILE = record(FILE_FIELDS, true);
/** Type of the values of a codec. */
export type ValueOf<C> = C extends Codec<infer T> ? T : never;
export type File = ValueOf<typeof FILE>;

/** The published JSON Schema (draft 2020-12) of the format. */
export const MOMENT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: MOMENT_SCHEMA_ID,
  title: 'Firmament memory map',
  description: 'The state of a machine’s memory at one point. Addresses and sizes are texts such as "0x1000"; unknown fields are allowed.',
  ...FILE.schema,
};

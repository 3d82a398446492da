// The JSON Schema (draft-07, which editors and validators both understand) of platform files. It is the reference of the
// format: every property says what it means, and the editor shows those words. What a schema cannot say (overlap,
// alignment, nesting, width) is checked by read.ts.
//
// How RAM is told apart. The firmware treats RAM by what PEI says of it (spec 5.9, table of GCD types), and a region says
// it by `kind`, `attributes` and `tags`:
//   tested RAM              kind `ram`                           system memory, allocatable
//   initialised, untested   kind `ram`, tag `untested`           reserved in the GCD until a driver promotes it (spec 2.9)
//   present only            kind `ram`, tag `present-only`       reserved in the GCD, promoted as well
//   more reliable           kind `ram`, attribute MORE_RELIABLE  GCD type MoreReliable, allocatable
//   special purpose         kind `ram`, attribute SP             allocatable by address alone
//   hot pluggable           kind `ram`, attribute HOT_PLUGGABLE  an attribute bit and nothing else
//   persistent              kind `persistent`                    GCD type Persistent; attribute NV is implied
//   unaccepted              kind `unaccepted`                    EFI_RESOURCE_MEMORY_UNACCEPTED
//   unusable                kind `unusable`                      tested RAM that a HOB declares as EfiUnusableMemory
//   reserved                kind `reserved`                      EFI_RESOURCE_MEMORY_RESERVED, or, inside RAM, a carve-out:
//                                                                RAM that a HOB declares as EfiReservedMemoryType
// Other tags have no meaning to the firmware and are kept.

import { ARCHITECTURES, REGION_KINDS, type RegionKind } from '../moment';
import { EFI_MEMORY } from '../uefi/attribute';
import { MEMORY_TYPE_NAMES } from '../uefi/memory-type';

/** Version of the format that this program writes. */
export const PLATFORM_VERSION = 1;

/** Identifier of the schema; the host serves the schema itself, nothing is fetched. */
export const PLATFORM_SCHEMA_ID = 'https://firmament.invalid/schema/platform-1.json';

/** Attribute names that a region may claim: the capabilities that a resource HOB can carry (spec 5.10). */
export const REGION_ATTRIBUTES = [
  'UC',
  'WC',
  'WT',
  'WB',
  'UCE',
  'WP',
  'RP',
  'XP',
  'RO',
  'NV',
  'MORE_RELIABLE',
  'SP',
  'HOT_PLUGGABLE',
] as const satisfies readonly (keyof typeof EFI_MEMORY)[];

/** Tags that the firmware reads. */
export const REGION_TAGS = ['untested', 'present-only'] as const;

/** What a region of a kind can do when the file does not say: full cacheability for RAM, uncached for devices. */
export const DEFAULT_ATTRIBUTES: Record<RegionKind, bigint> = {
  ram: EFI_MEMORY.UC | EFI_MEMORY.WC | EFI_MEMORY.WT | EFI_MEMORY.WB,
  mmio: EFI_MEMORY.UC,
  reserved: EFI_MEMORY.UC,
  flash: EFI_MEMORY.UC,
  persistent: EFI_MEMORY.UC | EFI_MEMORY.WC | EFI_MEMORY.WT | EFI_MEMORY.WB | EFI_MEMORY.NV,
  unusable: EFI_MEMORY.UC | EFI_MEMORY.WC | EFI_MEMORY.WT | EFI_MEMORY.WB,
  unaccepted: EFI_MEMORY.UC | EFI_MEMORY.WC | EFI_MEMORY.WT | EFI_MEMORY.WB,
  'io-port': 0n,
};

const KIND_MEANINGS: Record<RegionKind, string> = {
  ram: 'Memory that the firmware and the operating system may use.',
  mmio: 'Registers or windows of devices.',
  reserved: 'Taken by something else. Inside RAM it is a carve-out, such as secure firmware or a framebuffer.',
  flash: 'Memory-mapped flash or ROM.',
  persistent: 'Memory that keeps its contents without power (NVDIMM).',
  unusable: 'RAM in which errors have been found.',
  unaccepted: 'RAM that a confidential guest has not accepted yet.',
  'io-port': 'A range of the I/O space; base and size count ports, not memory.',
};

const NUMBER_WORDS =
  'A number, or a text: decimal or 0x hexadecimal, with an optional binary suffix K, M, G, T or P, joined by + and -. Examples: "0xA0000", "640K", "4G-16M".';
/** Texts that are an address or size expression; `parseAddress` gives their value. */
export const NUMBER_PATTERN =
  '^\\s*[+-]?\\s*(0[xX]_*[0-9a-fA-F][0-9a-fA-F_]*|[0-9][0-9_]*)\\s*([kKmMgGtTpP](i?[bB])?|[bB])?(\\s*[+-]\\s*(0[xX]_*[0-9a-fA-F][0-9a-fA-F_]*|[0-9][0-9_]*)\\s*([kKmMgGtTpP](i?[bB])?|[bB])?)*\\s*$';

const number = (description: string) => ({
  type: ['string', 'integer'],
  pattern: NUMBER_PATTERN,
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
  description: `${description} ${NUMBER_WORDS}`,
});

const range = (description: string) => ({
  type: 'object',
  description,
  additionalProperties: false,
  required: ['base', 'size'],
  properties: { base: number('First address.'), size: number('Length in bytes.') },
});

const memoryType = {
  type: ['string', 'integer'],
  description:
    'EFI_MEMORY_TYPE: a name of the UEFI specification, such as "EfiRuntimeServicesData", or a number (OEM types are 0x70000000 and above, OS loader types 0x80000000 and above).',
  pattern: `^(${MEMORY_TYPE_NAMES.join('|')}|0[xX][0-9a-fA-F]+|[0-9]+)$`,
  minimum: 0,
  maximum: 0xffff_ffff,
  examples: [...MEMORY_TYPE_NAMES],
};

const REGION = {
  type: 'object',
  description: 'One range of the address space.',
  additionalProperties: false,
  required: ['id', 'kind', 'base', 'size'],
  defaultSnippets: [
    { label: 'RAM region', body: { id: '$1', name: '$2', kind: 'ram', base: '$3', size: '$4' } },
    { label: 'Carve-out', body: { id: '$1', name: '$2', kind: 'reserved', base: '$3', size: '$4', parent: '$5' } },
    { label: 'Device registers', body: { id: '$1', name: '$2', kind: 'mmio', base: '$3', size: '$4' } },
  ],
  properties: {
    id: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
      maxLength: 64,
      description:
        'Name of the region within this file: letters, digits, dot, dash, underscore. Other regions refer to it, and exports derive macro names from it.',
    },
    name: { type: 'string', maxLength: 200, description: 'What people call it. Without it, the id is shown.' },
    kind: {
      type: 'string',
      enum: [...REGION_KINDS],
      enumDescriptions: REGION_KINDS.map((kind) => KIND_MEANINGS[kind]),
      description: 'What the range is.',
    },
    base: number('First address.'),
    size: number('Length in bytes, at least 1.'),
    attributes: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', enum: [...REGION_ATTRIBUTES] },
      description:
        'Capabilities (EFI_MEMORY_*, without the prefix). Without it: UC, WC, WT, WB for RAM and persistent memory, UC for the rest. SP marks special-purpose RAM, MORE_RELIABLE mirrored RAM, HOT_PLUGGABLE RAM that can be removed.',
    },
    tags: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 100, examples: [...REGION_TAGS] },
      description:
        'Words about the region. The firmware reads `untested` (RAM that PEI initialised but did not test) and `present-only` (RAM that is there and no more); both keep RAM out of the page allocator. Any other word is kept and has no effect.',
    },
    parent: {
      type: 'string',
      description:
        'Id of the region that contains this one. A carve-out in RAM (kind `reserved` or `unusable`) and a part of a device window need not say it; any other region inside another does.',
    },
    node: { type: 'integer', minimum: 0, maximum: 0xffff_ffff, description: 'NUMA node (proximity domain) of the range.' },
    source: { type: 'string', description: 'Where the value was learned from: a data sheet with its section, a file, a log.' },
    notes: { type: 'string', description: 'Anything else worth saying.' },
  },
};

const FIRMWARE = {
  type: 'object',
  description:
    'How the firmware of the machine is set up. Everything has a sensible default; 32-bit platforms are not run and need none of it.',
  additionalProperties: false,
  properties: {
    peiMemory: range(
      'Permanent memory that PEI installs (InstallPeiMemory): heap, HOB list and stack lie in it. It must lie in one tested RAM region. Default: the top of the highest RAM below 4 GiB.',
    ),
    temporaryRam: range(
      'Memory that SEC hands to PEI before RAM is up: cache as RAM, or on-chip SRAM. Default: 64 KiB at 0xFEF00000 on x64, at the bottom of the lowest RAM elsewhere.',
    ),
    dxeCoreSize: number(
      'Bytes of the DXE core image, which PEI loads below its other allocations. Default: 0x1F000 on x64, 0x37000 elsewhere.',
    ),
    stackSize: number('Bytes of the DXE stack. Default: 0x20000.'),
    memoryTypeInformation: {
      type: 'array',
      description:
        'The memory type bins (EFI_MEMORY_TYPE_INFORMATION), in table order: how many pages of each type DXE sets aside so that the map stays the same from boot to boot. Empty or absent: no bins.',
      maxItems: 16,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'pages'],
        properties: {
          type: memoryType,
          pages: { type: 'integer', minimum: 0, maximum: 0xffff_ffff, description: 'Size of the bin in 4 KiB pages.' },
        },
      },
    },
    allocations: {
      type: 'array',
      description: 'Ranges that PEI has allocated before it hands over to DXE, in order (memory allocation HOBs).',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'size'],
        properties: {
          name: { type: 'string', maxLength: 200, description: 'What it is for.' },
          type: memoryType,
          base: number('First address. Without it the range is taken from the top of PEI memory.'),
          size: number('Length in bytes.'),
        },
      },
    },
    firmwareVolumes: {
      type: 'array',
      description: 'Firmware volumes in memory-mapped flash (FV HOBs).',
      items: range('One firmware volume.'),
    },
    cpuArchProtocol: {
      type: 'boolean',
      description: 'Whether the CPU architectural protocol is installed, so that SetMemorySpaceAttributes works. Default: true.',
    },
  },
};

/** The schema as a JSON value. */
export const PLATFORM_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: PLATFORM_SCHEMA_ID,
  title: 'Firmament platform',
  description:
    'A described machine: its processor architecture, its physical address space and its firmware set-up. Comments and trailing commas are allowed.',
  type: 'object',
  additionalProperties: false,
  required: ['architecture', 'regions'],
  properties: {
    $schema: { type: 'string', description: 'Identifier of this schema.' },
    version: { const: PLATFORM_VERSION, description: 'Version of the file format. Default: 1.' },
    id: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
      maxLength: 64,
      description: 'Name by which scripts refer to the platform. Default: the file name.',
    },
    name: { type: 'string', maxLength: 200, description: 'What people call the machine. Default: the id.' },
    description: { type: 'string', description: 'One or two sentences about the machine.' },
    source: { type: 'string', description: 'Where the description as a whole was learned from.' },
    architecture: {
      type: 'string',
      enum: [...ARCHITECTURES],
      description: 'Processor architecture. `ia32` and `arm` are 32-bit: such a platform can be designed and exported, not run.',
    },
    addressBits: {
      type: 'integer',
      minimum: 32,
      maximum: 52,
      description:
        'Width of a physical address in bits. Default: 32 for 32-bit architectures, otherwise 48, or as many as the regions need.',
    },
    ioBits: {
      type: 'integer',
      minimum: 0,
      maximum: 32,
      description: 'Width of the I/O space in bits. Default: 16 for ia32 and x64, 0 elsewhere.',
    },
    regions: { type: 'array', description: 'The ranges of the address space, in any order.', items: REGION },
    firmware: FIRMWARE,
    bookmarks: {
      type: 'array',
      description: 'Places of the address space to come back to. They have no meaning to the firmware.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'base'],
        properties: {
          name: { type: 'string', maxLength: 200, description: 'What the place is called.' },
          base: number('First address.'),
          size: number('Length in bytes. Default: 1.'),
        },
      },
    },
  },
} as const;

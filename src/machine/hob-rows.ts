// The HOB list for showing: each HOB with its fields by their specification names, the range it speaks of, and one line
// that says what it tells. Layouts are those of spec 1.8.

import { type HobRow, memoryRange } from '../moment';
import { EfiMaxMemoryType, memoryTypeName } from '../uefi/memory-type';
import { hex, humanSize, PAGE_SIZE } from '../uefi/units';
import { RESOURCE_TYPE_NAMES } from './hand-off';
import { HOB_BYTES, HOB_GUIDS, HOB_TYPE, type HobAt, type HobList } from './hob-list';

type Said = Pick<HobRow, 'fields' | 'range' | 'text'>;

const TYPE_NAMES = new Map<number, string>(Object.entries(HOB_TYPE).map(([name, type]) => [type, name]));
const GUID_NAMES = new Map<string, string>(Object.entries(HOB_GUIDS).map(([name, guid]) => [guid, name]));

/** EFI_RESOURCE_ATTRIBUTE_* names by bit number (spec 1.8). */
const RESOURCE_ATTRIBUTES = [
  'PRESENT',
  'INITIALIZED',
  'TESTED',
  'SINGLE_BIT_ECC',
  'MULTIPLE_BIT_ECC',
  'ECC_RESERVED_1',
  'ECC_RESERVED_2',
  'READ_PROTECTED',
  'WRITE_PROTECTED',
  'EXECUTION_PROTECTED',
  'UNCACHEABLE',
  'WRITE_COMBINEABLE',
  'WRITE_THROUGH_CACHEABLE',
  'WRITE_BACK_CACHEABLE',
  '16_BIT_IO',
  '32_BIT_IO',
  '64_BIT_IO',
  'UNCACHED_EXPORTED',
  'READ_ONLY_PROTECTED',
  'READ_ONLY_PROTECTABLE',
  'READ_PROTECTABLE',
  'WRITE_PROTECTABLE',
  'EXECUTION_PROTECTABLE',
  'PERSISTENT',
  'PERSISTABLE',
  'MORE_RELIABLE',
  'ENCRYPTED',
  'SPECIAL_PURPOSE',
  'HOT_PLUGGABLE',
] as const;

/** What the name of a memory allocation HOB says of it. */
const PURPOSES: ReadonlyMap<string, string> = new Map([
  [HOB_GUIDS.gEfiHobMemoryAllocStackGuid, 'stack'],
  [HOB_GUIDS.gEfiHobMemoryAllocModuleGuid, 'image of a module'],
  [HOB_GUIDS.gEfiHobMemoryAllocBspStoreGuid, 'BSP store'],
  [HOB_GUIDS.gEfiMemoryTypeInformationGuid, 'from a memory type bin'],
]);

/** The list in its order, the PHIT first, without the end HOB. Reads every byte that it shows. */
export function hobRows(list: HobList): HobRow[] {
  return [...list].map((hob) => ({ ...hob, name: TYPE_NAMES.get(hob.type) ?? hex(hob.type), ...said(list, hob) }));
}

function said(list: HobList, { address, type, length }: HobAt): Said {
  const { bytes } = list;
  const u32 = (offset: bigint) => BigInt(bytes.read32(address + offset));
  const u64 = (offset: bigint) => bytes.read64(address + offset);
  switch (type) {
    case HOB_TYPE.HANDOFF: {
      const fields = {
        Version: u32(8n),
        BootMode: u32(12n),
        EfiMemoryTop: u64(16n),
        EfiMemoryBottom: u64(24n),
        EfiFreeMemoryTop: u64(32n),
        EfiFreeMemoryBottom: u64(40n),
        EfiEndOfHobList: u64(48n),
      };
      const { EfiMemoryBottom: bottom, EfiMemoryTop: top, EfiFreeMemoryBottom: freeBottom, EfiFreeMemoryTop: freeTop } = fields;
      const text = `free for PEI ${hex(freeBottom)} … ${hex(freeTop)} (${humanSize(freeTop > freeBottom ? freeTop - freeBottom : 0n)})`;
      return { fields, ...memoryRange(bottom, top - bottom), text };
    }
    case HOB_TYPE.MEMORY_ALLOCATION: {
      const { base, length: size, memoryType } = list.allocation(address);
      const name = list.guid(address + 8n);
      const purpose = PURPOSES.get(name);
      return {
        fields: { Name: name, MemoryBaseAddress: base, MemoryLength: size, MemoryType: BigInt(memoryType) },
        ...memoryRange(base, size),
        text: `${memoryTypeName(memoryType)}${purpose ? `, ${purpose}` : ''}`,
      };
    }
    case HOB_TYPE.RESOURCE_DESCRIPTOR: {
      const Owner = list.guid(address + 8n);
      const fields = { Owner, ResourceType: u32(24n), ResourceAttribute: u32(28n), PhysicalStart: u64(32n), ResourceLength: u64(40n) };
      const kind = RESOURCE_TYPE_NAMES[Number(fields.ResourceType)] ?? `resource type ${hex(fields.ResourceType)}`;
      const attributes = resourceAttributeNames(Number(fields.ResourceAttribute)).join(' ');
      const bins = Owner === HOB_GUIDS.gEfiMemoryTypeInformationGuid ? ', for the memory type bins' : '';
      const io = kind === 'IO' || kind === 'IOReserved';
      // Ports are no memory: a range would show them at the foot of RAM.
      const range = io ? {} : memoryRange(fields.PhysicalStart, fields.ResourceLength);
      const ports = io ? `, ports ${hex(fields.PhysicalStart)} + ${hex(fields.ResourceLength)}` : '';
      return { fields, ...range, text: `${kind}${ports}${bins}: ${attributes || 'no attributes'}` };
    }
    case HOB_TYPE.GUID_EXTENSION: {
      const name = list.guid(address + 8n);
      const size = Math.max(0, length - HOB_BYTES.guid);
      const rows = name === HOB_GUIDS.gEfiMemoryTypeInformationGuid ? typeRows(list, address, size) : undefined;
      return {
        fields: { Name: name, DataLength: BigInt(size) },
        text: `${GUID_NAMES.get(name) ?? name}: ${rows ?? `${size} bytes of data`}`,
      };
    }
    case HOB_TYPE.FV:
    case HOB_TYPE.FV2:
    case HOB_TYPE.FV3: {
      const fields = { BaseAddress: u64(8n), Length: u64(16n) };
      return { fields, ...memoryRange(fields.BaseAddress, fields.Length), text: `firmware volume of ${humanSize(fields.Length)}` };
    }
    case HOB_TYPE.CPU: {
      const fields = { SizeOfMemorySpace: u32(8n) & 0xffn, SizeOfIoSpace: (u32(8n) >> 8n) & 0xffn };
      return { fields, text: `${fields.SizeOfMemorySpace} address bits of memory, ${fields.SizeOfIoSpace} of I/O` };
    }
    case HOB_TYPE.MEMORY_POOL: {
      const fields = { Buffer: address + 8n, Size: BigInt(length - HOB_BYTES.header) };
      return { fields, ...memoryRange(fields.Buffer, fields.Size), text: `pool buffer of ${fields.Size} bytes` };
    }
    case HOB_TYPE.UNUSED:
      return { fields: {}, text: `${length} bytes that a later HOB of that size may take` };
    default:
      return { fields: {}, text: `${length} bytes` };
  }
}

/** Names of the EFI_RESOURCE_ATTRIBUTE_* bits that are set; a bit without a name in hexadecimal. */
function resourceAttributeNames(attributes: number): string[] {
  const names: string[] = [];
  for (let bit = 0; bit < 32; bit++) {
    if ((attributes & (1 << bit)) !== 0) names.push(RESOURCE_ATTRIBUTES[bit] ?? hex(2 ** bit));
  }
  return names;
}

/** The rows of a memory type information HOB up to its terminator. */
function typeRows(list: HobList, address: bigint, size: number): string {
  const rows: string[] = [];
  for (let offset = 0; offset + 8 <= size; offset += 8) {
    const at = address + BigInt(HOB_BYTES.guid + offset);
    const [type, pages] = [list.bytes.read32(at), list.bytes.read32(at + 4n)];
    if (type === EfiMaxMemoryType) break;
    rows.push(`${memoryTypeName(type)} ${humanSize(BigInt(pages) * BigInt(PAGE_SIZE))}`);
  }
  return rows.join(', ') || 'no rows';
}

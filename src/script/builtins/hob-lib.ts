// HobLib (PI 1.8 volume 3, chapter 5; spec 1.8, 6.3): walking the HOB list, and in a PEIM adding to it.

import { parseGuid } from '../prelude/guids';
import { type Word, wordOf } from '../words';
import { uint32, word } from './arguments';
import type { Builtin, Context } from './builtin';

const FILE = 'MdePkg/Library/DxeHobLib/HobLib.c';
const END_OF_HOB_LIST = 0xffff;
const GUID_EXTENSION = 4;
const HOB_LIST_GUID = parseGuid('7739F24C-93D7-11D4-9A3A-0090273FC14D');

/** Address of the PHIT: in DXE from the configuration table. */
function list(context: Context): Word {
  const { pei } = context.machine;
  const address = pei ? wordOf(pei.services.hobList) : context.findConfigurationTable(HOB_LIST_GUID);
  if (address === undefined || address === 0) return context.assertFailed(FILE, 55, 'mHobList != ((void *) 0)');
  context.shareHobs();
  return address;
}

/** The first HOB of a type from an address on, or 0. */
function next(context: Context, type: number, start: Word): Word {
  if (start === 0) context.assertFailed(FILE, 92, 'HobStart != ((void *) 0)');
  let at = Number(start);
  for (;;) {
    context.work(1);
    const found = Number(context.load(at, 2));
    if (found === END_OF_HOB_LIST) return 0;
    if (found === type) return at;
    const length = Number(context.load(at + 2, 2));
    if (length < 8) return 0;
    at += length;
  }
}

function nextGuid(context: Context, guid: Word, start: Word): Word {
  const wanted = context.loadBytes(guid, 16);
  for (let at = next(context, GUID_EXTENSION, start); at !== 0; at = next(context, GUID_EXTENSION, afterHob(context, at))) {
    const found = context.loadBytes(Number(at) + 8, 16);
    if (found.every((byte, i) => byte === wanted[i])) return at;
  }
  return 0;
}

function afterHob(context: Context, hob: Word): Word {
  return Number(hob) + Number(context.load(Number(hob) + 2, 2));
}

/** A new HOB with the bytes after its header; 0 when it does not fit. */
function build(context: Context, type: number, bytes: Uint8Array): Word {
  const { pei } = context.machine;
  if (pei === undefined) return context.assertFailed(FILE, 200, 'FALSE');
  context.atService();
  const { status, hob } = pei.services.createHob(type, bytes.length + 8);
  if (status !== 0n || hob === undefined) return context.assertFailed('MdePkg/Library/PeiHobLib/HobLib.c', 63, 'Hob != ((void *) 0)');
  const address = wordOf(hob);
  context.shareHobs();
  context.storeBytes(Number(address) + 8, bytes);
  return address;
}

/** Bytes of little-endian fields, each with its size. */
function fields(...list_: readonly (readonly [value: Word | Uint8Array, bytes: number])[]): Uint8Array {
  const result = new Uint8Array(list_.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of list_) {
    if (value instanceof Uint8Array) result.set(value, at);
    else for (let i = 0; i < bytes; i++) result[at + i] = Number((BigInt(value) >> BigInt(8 * i)) & 0xffn);
    at += bytes;
  }
  return result;
}

/** What the data of a GUID HOB may be long, its head being 24 bytes (MdePkg HobLib asserts it). */
const MAX_DATA = 0xfff8 - 24;

function dataLength(context: Context, length: Word): number {
  if (BigInt(length) > MAX_DATA || Number(length) < 0) {
    context.assertFailed('MdePkg/Library/PeiHobLib/HobLib.c', 397, 'DataLength <= (0xFFF8 - sizeof (EFI_HOB_GUID_TYPE))');
  }
  return Number(length);
}

const NO_GUID = new Uint8Array(16);
const STACK = parseGuid('4ED4BF27-4092-42E9-807D-527B1D00C9BD');
const BSP_STORE = parseGuid('564B33CD-C92A-4593-90BF-2473E43C6322');

function row(prototype: string, doc: string, body: (context: Context, args: readonly Word[]) => Word | undefined): Builtin {
  const name = /(\w+) \(/.exec(prototype)?.[1] as string;
  return { name, prototype: `${prototype};`, doc, reference: 'MdePkg HobLib', body };
}

const PEI_ONLY = 'In a PEIM only; elsewhere it asserts.';

export const hobLib: readonly Builtin[] = [
  row('VOID * EFIAPI GetHobList (VOID)', 'Address of the HOB list, whose first HOB is the PHIT.', (c) => list(c)),
  row('VOID * EFIAPI GetNextHob (IN UINT16 Type, IN CONST VOID *HobStart)', 'The first HOB of a type from HobStart on, or NULL.', (c, a) =>
    next(c, uint32(a, 0), word(a, 1)),
  ),
  row('VOID * EFIAPI GetFirstHob (IN UINT16 Type)', 'The first HOB of a type, or NULL.', (c, a) => next(c, uint32(a, 0), list(c))),
  row(
    'VOID * EFIAPI GetNextGuidHob (IN CONST EFI_GUID *Guid, IN CONST VOID *HobStart)',
    'The first GUID HOB with that GUID from HobStart on, or NULL.',
    (c, a) => nextGuid(c, word(a, 0), word(a, 1)),
  ),
  row('VOID * EFIAPI GetFirstGuidHob (IN CONST EFI_GUID *Guid)', 'The first GUID HOB with that GUID, or NULL.', (c, a) =>
    nextGuid(c, word(a, 0), list(c)),
  ),
  row('EFI_BOOT_MODE EFIAPI GetBootModeHob (VOID)', 'The boot mode that the PHIT holds.', (c) => c.load(Number(list(c)) + 12, 4)),
  row(
    'VOID EFIAPI BuildResourceDescriptorHob (IN EFI_RESOURCE_TYPE ResourceType, IN EFI_RESOURCE_ATTRIBUTE_TYPE ResourceAttribute, IN EFI_PHYSICAL_ADDRESS PhysicalStart, IN UINT64 NumberOfBytes)',
    `Describes a range of physical memory or I/O. ${PEI_ONLY}`,
    (c, a) => {
      build(c, 3, fields([NO_GUID, 16], [word(a, 0), 4], [word(a, 1), 4], [word(a, 2), 8], [word(a, 3), 8]));
    },
  ),
  row(
    'VOID EFIAPI BuildResourceDescriptorWithOwnerHob (IN EFI_RESOURCE_TYPE ResourceType, IN EFI_RESOURCE_ATTRIBUTE_TYPE ResourceAttribute, IN EFI_PHYSICAL_ADDRESS PhysicalStart, IN UINT64 NumberOfBytes, IN EFI_GUID *OwnerGUID)',
    `Describes a range that has an owner. ${PEI_ONLY}`,
    (c, a) => {
      build(c, 3, fields([c.loadBytes(word(a, 4), 16), 16], [word(a, 0), 4], [word(a, 1), 4], [word(a, 2), 8], [word(a, 3), 8]));
    },
  ),
  row(
    'VOID EFIAPI BuildMemoryAllocationHob (IN EFI_PHYSICAL_ADDRESS BaseAddress, IN UINT64 Length, IN EFI_MEMORY_TYPE MemoryType)',
    `Describes a range that is in use. ${PEI_ONLY}`,
    (c, a) => {
      build(c, 2, fields([NO_GUID, 16], [word(a, 0), 8], [word(a, 1), 8], [word(a, 2), 4], [0, 4]));
    },
  ),
  row('VOID EFIAPI BuildStackHob (IN EFI_PHYSICAL_ADDRESS BaseAddress, IN UINT64 Length)', `Describes the stack. ${PEI_ONLY}`, (c, a) => {
    build(c, 2, fields([STACK, 16], [word(a, 0), 8], [word(a, 1), 8], [4, 4], [0, 4]));
  }),
  row(
    'VOID EFIAPI BuildBspStoreHob (IN EFI_PHYSICAL_ADDRESS BaseAddress, IN UINT64 Length, IN EFI_MEMORY_TYPE MemoryType)',
    `Describes the store of the boot processor. ${PEI_ONLY}`,
    (c, a) => {
      build(c, 2, fields([BSP_STORE, 16], [word(a, 0), 8], [word(a, 1), 8], [word(a, 2), 4], [0, 4]));
    },
  ),
  row(
    'VOID EFIAPI BuildFvHob (IN EFI_PHYSICAL_ADDRESS BaseAddress, IN UINT64 Length)',
    `Describes a firmware volume. ${PEI_ONLY}`,
    (c, a) => {
      build(c, 5, fields([word(a, 0), 8], [word(a, 1), 8]));
    },
  ),
  row(
    'VOID EFIAPI BuildCpuHob (IN UINT8 SizeOfMemorySpace, IN UINT8 SizeOfIoSpace)',
    `Gives the widths of memory and I/O space. ${PEI_ONLY}`,
    (c, a) => {
      build(c, 6, fields([word(a, 0), 1], [word(a, 1), 1], [0, 6]));
    },
  ),
  row(
    'VOID * EFIAPI BuildGuidHob (IN CONST EFI_GUID *Guid, IN UINTN DataLength)',
    `A GUID HOB; returns the address of its data. ${PEI_ONLY}`,
    (c, a) => {
      const bytes = fields([c.loadBytes(word(a, 0), 16), 16], [NO_GUID.subarray(0, 0), dataLength(c, word(a, 1))]);
      return Number(build(c, GUID_EXTENSION, bytes)) + 24;
    },
  ),
  row(
    'VOID * EFIAPI BuildGuidDataHob (IN CONST EFI_GUID *Guid, IN VOID *Data, IN UINTN DataLength)',
    `A GUID HOB with a copy of Data; returns the address of the copy. ${PEI_ONLY}`,
    (c, a) => {
      const count = dataLength(c, word(a, 2));
      const bytes = fields([c.loadBytes(word(a, 0), 16), 16], [c.loadBytes(word(a, 1), count), count]);
      return Number(build(c, GUID_EXTENSION, bytes)) + 24;
    },
  ),
];

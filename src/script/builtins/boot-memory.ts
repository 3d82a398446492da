// EFI_BOOT_SERVICES: memory allocation (UEFI 7.2; spec 2.10, 2.11, 3.4, 3.7, 4). The services end in the machine.

import { DESCRIPTOR_SIZE } from '../../machine/memory-map';
import { type Word, wordOf } from '../words';
import { big, fromStatus, pointerOrNull, uint32, word } from './arguments';
import { dispatch } from './boot-events';
import type { Builtin, Context } from './builtin';
import { EVENT_GROUPS } from './firmware';

/** After a change of the page map: the core has queued its event group (spec 0.4). */
function mapChanged(context: Context): void {
  if (context.firmware.events.size > 0) {
    context.firmware.signalGroup(EVENT_GROUPS.memoryMapChange);
    dispatch(context);
  }
}

/** AllocateMaxAddress and AllocateAddress. */
const MAX_ADDRESS = 1;
const AT_ADDRESS = 2;

export const bootMemory: readonly Builtin[] = [
  {
    name: 'EFI_BOOT_SERVICES.AllocatePages',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_ALLOCATE_PAGES)(
  IN EFI_ALLOCATE_TYPE Type,
  IN EFI_MEMORY_TYPE MemoryType,
  IN UINTN Pages,
  IN OUT EFI_PHYSICAL_ADDRESS *Memory
  );`,
    doc: 'Allocates Pages pages of 4 KiB and writes their address to *Memory: anywhere, below the address that *Memory holds, or at it.\nEFI_INVALID_PARAMETER: Type, MemoryType or Memory is not valid. EFI_NOT_FOUND: the pages at that address are not free. EFI_OUT_OF_RESOURCES: no room.',
    reference: 'UEFI 7.2.1',
    needsBootServices: true,
    body(context, args) {
      const type = uint32(args, 0);
      const memory = word(args, 3);
      context.atService();
      // Only these two look at the variable; for the others it need not have been written.
      const looks = type === MAX_ADDRESS || type === AT_ADDRESS;
      const before = memory === 0 ? null : BigInt(looks ? context.load(memory, 8) : context.peek(memory, 8));
      const { status, memory: after } = context.machine.services.allocatePages(type, uint32(args, 1), big(args, 2), before);
      if (status === 0n) {
        const address = wordOf(after);
        context.allocated('pages', address, wordOf(big(args, 2) * 4096n), uint32(args, 1));
        context.store(memory, 8, address);
        mapChanged(context);
      }
      return fromStatus(status);
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.FreePages',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_FREE_PAGES)(
  IN EFI_PHYSICAL_ADDRESS Memory,
  IN UINTN Pages
  ) __attribute__ ((status_may_be_ignored));`,
    doc: 'Frees Pages pages from the address Memory on.\nEFI_NOT_FOUND: the pages are not allocated. EFI_INVALID_PARAMETER: Memory is not page aligned or Pages is 0.',
    reference: 'UEFI 7.2.2',
    needsBootServices: true,
    body(context, args) {
      const bytes = wordOf(BigInt.asUintN(64, big(args, 1) * 4096n));
      context.checkFree('pages', word(args, 0), bytes);
      context.atService();
      const status = context.machine.services.freePages(big(args, 0), big(args, 1));
      if (status === 0n) {
        context.freed('pages', word(args, 0), bytes);
        mapChanged(context);
      }
      return fromStatus(status);
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.GetMemoryMap',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_GET_MEMORY_MAP)(
  IN OUT UINTN *MemoryMapSize,
  OUT EFI_MEMORY_DESCRIPTOR *MemoryMap,
  OUT UINTN *MapKey,
  OUT UINTN *DescriptorSize,
  OUT UINT32 *DescriptorVersion
  );`,
    doc: 'Writes the memory map as descriptors of *DescriptorSize bytes each, and the key that ExitBootServices asks for.\nEFI_INVALID_PARAMETER: MemoryMapSize is NULL. EFI_BUFFER_TOO_SMALL: *MemoryMapSize then holds the size that is needed. EFI_INVALID_PARAMETER: the buffer is large enough but NULL.',
    reference: 'UEFI 7.2.3',
    needsBootServices: true,
    body(context, args) {
      const [sizePointer, map, key, descriptorSize, version] = args as [Word, Word, Word, Word, Word];
      context.atService();
      const size = sizePointer === 0 ? null : BigInt(context.load(sizePointer, 8));
      const result = context.machine.services.getMemoryMap(size, map !== 0);
      if (sizePointer === 0) return fromStatus(result.status);
      // The firmware walks its whole map whether or not it fits.
      context.work(Number(result.memoryMapSize ?? 0n) >> 5);
      if (descriptorSize !== 0) context.store(descriptorSize, 8, result.descriptorSize);
      if (version !== 0) context.store(version, 4, result.descriptorVersion);
      if (result.map !== undefined) {
        const { map: table } = result;
        const bytes = new Uint8Array(table.length * DESCRIPTOR_SIZE);
        const view = new DataView(bytes.buffer);
        for (let i = 0; i < table.length; i++) {
          const at = i * DESCRIPTOR_SIZE;
          view.setUint32(at, table.type[i] as number, true);
          view.setBigUint64(at + 8, BigInt(table.frame[i] as number) << 12n, true);
          view.setBigUint64(at + 16, table.virtualStart?.[i] ?? 0n, true);
          view.setBigUint64(at + 24, BigInt(table.pages[i] as number), true);
          view.setBigUint64(at + 32, table.attribute[i] as bigint, true);
        }
        context.storeBytes(map, bytes);
      }
      if (key !== 0) context.store(key, 8, wordOf(result.mapKey));
      if (result.memoryMapSize !== undefined) context.store(sizePointer, 8, wordOf(result.memoryMapSize));
      return fromStatus(result.status);
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.AllocatePool',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_ALLOCATE_POOL)(
  IN EFI_MEMORY_TYPE PoolType,
  IN UINTN Size,
  OUT VOID **Buffer
  );`,
    doc: 'Allocates Size bytes of the given type, aligned to 8, and writes their address to *Buffer.\nEFI_INVALID_PARAMETER: PoolType is not valid or Buffer is NULL. EFI_OUT_OF_RESOURCES: no room; *Buffer is NULL then.',
    reference: 'UEFI 7.2.4',
    needsBootServices: true,
    body(context, args) {
      const type = uint32(args, 0);
      const result = word(args, 2);
      context.atService();
      const { status, buffer } = context.machine.services.allocatePool(type, big(args, 1), result !== 0);
      if (buffer !== undefined && result !== 0) {
        const address = wordOf(buffer);
        if (status === 0n) {
          context.allocated('pool', address, word(args, 1), type);
          mapChanged(context);
        }
        context.store(result, 8, address);
      }
      return fromStatus(status);
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.FreePool',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_FREE_POOL)(
  IN VOID *Buffer
  ) __attribute__ ((status_may_be_ignored));`,
    doc: 'Returns a pool buffer.\nEFI_INVALID_PARAMETER: Buffer is NULL, or the bytes before and after it are not those of a pool buffer.',
    reference: 'UEFI 7.2.5',
    needsBootServices: true,
    body(context, args) {
      const buffer = word(args, 0);
      context.checkFree('pool', buffer, 0);
      context.atService();
      const status = context.machine.services.freePool(pointerOrNull(buffer));
      if (status === 0n) {
        context.freed('pool', buffer, 0);
        mapChanged(context);
      }
      return fromStatus(status);
    },
  },
];

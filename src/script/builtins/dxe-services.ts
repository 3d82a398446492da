// EFI_DXE_SERVICES (PI 1.8 volume 2, chapter 7; spec 5.4 … 5.7): the services on the global coherency domain.

import type { IoSpaceRow, MemorySpaceRow } from '../../moment';
import { EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_UNSUPPORTED } from '../../uefi/status';
import { type Word, wordOf } from '../words';
import { big, fromStatus, pointerOrNull, uint32, word } from './arguments';
import type { Builtin, Context } from './builtin';

const MEMORY_DESCRIPTOR_BYTES = 56;
const IO_DESCRIPTOR_BYTES = 40;

/** The services tell owners by name; the script sees them as handles. */
function handleName(context: Context, handle: Word): string | null {
  if (handle === 0) return null;
  return handle === context.imageHandle ? 'Script' : `0x${BigInt(handle).toString(16)}`;
}

function handleOf(context: Context, name: string | null): bigint {
  if (name === null) return 0n;
  if (name === 'Script') return BigInt(context.imageHandle);
  return /^0x[0-9a-f]+$/.test(name) ? BigInt(name) : BigInt(context.coreHandle);
}

function memoryDescriptor(context: Context, row: MemorySpaceRow): Uint8Array {
  const view = new DataView(new ArrayBuffer(MEMORY_DESCRIPTOR_BYTES));
  view.setBigUint64(0, row.base, true);
  view.setBigUint64(8, row.length, true);
  view.setBigUint64(16, row.capabilities, true);
  view.setBigUint64(24, row.attributes, true);
  view.setUint32(32, row.type, true);
  view.setBigUint64(40, handleOf(context, row.imageHandle), true);
  view.setBigUint64(48, handleOf(context, row.deviceHandle), true);
  return new Uint8Array(view.buffer);
}

function ioDescriptor(context: Context, row: IoSpaceRow): Uint8Array {
  const view = new DataView(new ArrayBuffer(IO_DESCRIPTOR_BYTES));
  view.setBigUint64(0, row.base, true);
  view.setBigUint64(8, row.length, true);
  view.setUint32(16, row.type, true);
  view.setBigUint64(24, handleOf(context, row.imageHandle), true);
  view.setBigUint64(32, handleOf(context, row.deviceHandle), true);
  return new Uint8Array(view.buffer);
}

/** Writes the outcome of GetMemorySpaceMap or GetIoSpaceMap: a pool buffer of descriptors that the caller frees. */
function spaceMap(
  context: Context,
  args: readonly Word[],
  result: { readonly status: bigint; readonly numberOfDescriptors: number; readonly buffer?: bigint },
  descriptors: readonly Uint8Array[],
): Word {
  const [count, map] = [word(args, 0), word(args, 1)];
  if (count === 0 || map === 0) return fromStatus(result.status);
  context.work(result.numberOfDescriptors);
  context.store(count, 8, result.numberOfDescriptors);
  if (result.status !== 0n || result.buffer === undefined) return fromStatus(result.status);
  const address = wordOf(result.buffer);
  const size = descriptors.reduce((sum, bytes) => sum + bytes.length, 0);
  context.allocated('pool', address, size, 4);
  let at = Number(address);
  for (const bytes of descriptors) {
    context.storeBytes(at, bytes);
    at += bytes.length;
  }
  context.store(map, 8, address);
  return 0;
}

/** AllocateMemorySpace and AllocateIoSpace: *BaseAddress is written back even when the call fails. */
function allocateSpace(context: Context, args: readonly Word[], service: 'allocateMemorySpace' | 'allocateIoSpace'): Word {
  const base = word(args, 4);
  const type = uint32(args, 0);
  // Only the search types without a limit do not look at the variable.
  const looks = type !== 0 && type !== 3;
  context.atService();
  const before = base === 0 ? null : BigInt(looks ? context.load(base, 8) : context.peek(base, 8));
  const { status, memory } = context.machine.services[service](
    type,
    uint32(args, 1),
    big(args, 2),
    big(args, 3),
    before,
    handleName(context, word(args, 5)),
    handleName(context, word(args, 6)),
  );
  if (before !== null && (memory !== before || status === 0n)) context.store(base, 8, wordOf(memory));
  return fromStatus(status);
}

function row(member: string, prototype: string, doc: string, body: (context: Context, args: readonly Word[]) => Word): Builtin {
  return { name: `EFI_DXE_SERVICES.${member}`, prototype, doc, reference: 'PI 1.8 volume 2, 7.2', needsBootServices: true, body };
}

export const dxeServices: readonly Builtin[] = [
  row(
    'AddMemorySpace',
    `typedef EFI_STATUS (EFIAPI *EFI_ADD_MEMORY_SPACE)(
  IN EFI_GCD_MEMORY_TYPE GcdMemoryType,
  IN EFI_PHYSICAL_ADDRESS BaseAddress,
  IN UINT64 Length,
  IN UINT64 Capabilities
  );`,
    'Adds a range of memory space; system memory also becomes available for allocation.\nEFI_INVALID_PARAMETER: the type is not valid or Length is 0. EFI_UNSUPPORTED: not within the address space. EFI_ACCESS_DENIED: part of it exists. EFI_OUT_OF_RESOURCES.',
    (c, a) => {
      c.atService();
      return fromStatus(c.machine.services.addMemorySpace(uint32(a, 0), big(a, 1), big(a, 2), big(a, 3)));
    },
  ),
  row(
    'AllocateMemorySpace',
    `typedef EFI_STATUS (EFIAPI *EFI_ALLOCATE_MEMORY_SPACE)(
  IN EFI_GCD_ALLOCATE_TYPE GcdAllocateType,
  IN EFI_GCD_MEMORY_TYPE GcdMemoryType,
  IN UINTN Alignment,
  IN UINT64 Length,
  IN OUT EFI_PHYSICAL_ADDRESS *BaseAddress,
  IN EFI_HANDLE ImageHandle,
  IN EFI_HANDLE DeviceHandle OPTIONAL
  );`,
    'Gives a range of memory space an owner. Alignment is a power of two, as its exponent.\nEFI_INVALID_PARAMETER: an argument is not valid. EFI_NOT_FOUND: no such range is free. EFI_OUT_OF_RESOURCES.',
    (c, a) => allocateSpace(c, a, 'allocateMemorySpace'),
  ),
  row(
    'FreeMemorySpace',
    'typedef EFI_STATUS (EFIAPI *EFI_FREE_MEMORY_SPACE)(IN EFI_PHYSICAL_ADDRESS BaseAddress, IN UINT64 Length);',
    'Takes the owner of a range away.\nEFI_INVALID_PARAMETER: Length is 0. EFI_UNSUPPORTED: not within the address space. EFI_NOT_FOUND: part of it has no owner. EFI_OUT_OF_RESOURCES.',
    (c, a) => {
      c.atService();
      return fromStatus(c.machine.services.freeMemorySpace(big(a, 0), big(a, 1)));
    },
  ),
  row(
    'RemoveMemorySpace',
    'typedef EFI_STATUS (EFIAPI *EFI_REMOVE_MEMORY_SPACE)(IN EFI_PHYSICAL_ADDRESS BaseAddress, IN UINT64 Length);',
    'Makes a range non-existent.\nEFI_INVALID_PARAMETER: Length is 0. EFI_UNSUPPORTED: not within the address space. EFI_NOT_FOUND: part of it does not exist. EFI_ACCESS_DENIED: part of it has an owner. EFI_OUT_OF_RESOURCES.',
    (c, a) => {
      c.atService();
      return fromStatus(c.machine.services.removeMemorySpace(big(a, 0), big(a, 1)));
    },
  ),
  row(
    'GetMemorySpaceDescriptor',
    'typedef EFI_STATUS (EFIAPI *EFI_GET_MEMORY_SPACE_DESCRIPTOR)(IN EFI_PHYSICAL_ADDRESS BaseAddress, OUT EFI_GCD_MEMORY_SPACE_DESCRIPTOR *Descriptor);',
    'Describes the range that contains an address.\nEFI_INVALID_PARAMETER: Descriptor is NULL. EFI_NOT_FOUND: not within the address space.',
    (c, a) => {
      c.atService();
      const { status, descriptor } = c.machine.services.getMemorySpaceDescriptor(big(a, 0), word(a, 1) !== 0);
      if (descriptor !== undefined) c.storeBytes(word(a, 1), memoryDescriptor(c, descriptor));
      return fromStatus(status);
    },
  ),
  row(
    'SetMemorySpaceAttributes',
    `typedef EFI_STATUS (EFIAPI *EFI_SET_MEMORY_SPACE_ATTRIBUTES)(
  IN EFI_PHYSICAL_ADDRESS BaseAddress,
  IN UINT64 Length,
  IN UINT64 Attributes
  );`,
    'Sets the attributes of a range.\nEFI_INVALID_PARAMETER: Length is 0, or RUNTIME for a range that is not page aligned. EFI_UNSUPPORTED: not within the address space, or not among its capabilities. EFI_OUT_OF_RESOURCES. EFI_NOT_AVAILABLE_YET: the CPU protocol is not there.',
    (c, a) => {
      c.atService();
      return fromStatus(c.machine.services.setMemorySpaceAttributes(big(a, 0), big(a, 1), big(a, 2)));
    },
  ),
  row(
    'GetMemorySpaceMap',
    'typedef EFI_STATUS (EFIAPI *EFI_GET_MEMORY_SPACE_MAP)(OUT UINTN *NumberOfDescriptors, OUT EFI_GCD_MEMORY_SPACE_DESCRIPTOR **MemorySpaceMap);',
    'The whole memory space map in a pool buffer that the caller frees.\nEFI_INVALID_PARAMETER: a pointer is NULL. EFI_OUT_OF_RESOURCES.',
    (c, a) => {
      c.atService();
      const result = c.machine.services.getMemorySpaceMap(word(a, 0) !== 0 && word(a, 1) !== 0);
      return spaceMap(
        c,
        a,
        result,
        (result.descriptors ?? []).map((d) => memoryDescriptor(c, d)),
      );
    },
  ),
  row(
    'AddIoSpace',
    'typedef EFI_STATUS (EFIAPI *EFI_ADD_IO_SPACE)(IN EFI_GCD_IO_TYPE GcdIoType, IN EFI_PHYSICAL_ADDRESS BaseAddress, IN UINT64 Length);',
    'Adds a range of I/O space.\nStatuses as of AddMemorySpace.',
    (c, a) => {
      c.atService();
      return fromStatus(c.machine.services.addIoSpace(uint32(a, 0), big(a, 1), big(a, 2)));
    },
  ),
  row(
    'AllocateIoSpace',
    `typedef EFI_STATUS (EFIAPI *EFI_ALLOCATE_IO_SPACE)(
  IN EFI_GCD_ALLOCATE_TYPE GcdAllocateType,
  IN EFI_GCD_IO_TYPE GcdIoType,
  IN UINTN Alignment,
  IN UINT64 Length,
  IN OUT EFI_PHYSICAL_ADDRESS *BaseAddress,
  IN EFI_HANDLE ImageHandle,
  IN EFI_HANDLE DeviceHandle OPTIONAL
  );`,
    'Gives a range of I/O space an owner.\nStatuses as of AllocateMemorySpace.',
    (c, a) => allocateSpace(c, a, 'allocateIoSpace'),
  ),
  row(
    'FreeIoSpace',
    'typedef EFI_STATUS (EFIAPI *EFI_FREE_IO_SPACE)(IN EFI_PHYSICAL_ADDRESS BaseAddress, IN UINT64 Length);',
    'Takes the owner of a range of I/O space away.\nStatuses as of FreeMemorySpace.',
    (c, a) => {
      c.atService();
      return fromStatus(c.machine.services.freeIoSpace(big(a, 0), big(a, 1)));
    },
  ),
  row(
    'RemoveIoSpace',
    'typedef EFI_STATUS (EFIAPI *EFI_REMOVE_IO_SPACE)(IN EFI_PHYSICAL_ADDRESS BaseAddress, IN UINT64 Length);',
    'Makes a range of I/O space non-existent.\nStatuses as of RemoveMemorySpace.',
    (c, a) => {
      c.atService();
      return fromStatus(c.machine.services.removeIoSpace(big(a, 0), big(a, 1)));
    },
  ),
  row(
    'GetIoSpaceDescriptor',
    'typedef EFI_STATUS (EFIAPI *EFI_GET_IO_SPACE_DESCRIPTOR)(IN EFI_PHYSICAL_ADDRESS BaseAddress, OUT EFI_GCD_IO_SPACE_DESCRIPTOR *Descriptor);',
    'Describes the range of I/O space that contains an address.\nEFI_INVALID_PARAMETER: Descriptor is NULL. EFI_NOT_FOUND: not within the I/O space.',
    (c, a) => {
      c.atService();
      const { status, descriptor } = c.machine.services.getIoSpaceDescriptor(big(a, 0), word(a, 1) !== 0);
      if (descriptor !== undefined) c.storeBytes(word(a, 1), ioDescriptor(c, descriptor));
      return fromStatus(status);
    },
  ),
  row(
    'GetIoSpaceMap',
    'typedef EFI_STATUS (EFIAPI *EFI_GET_IO_SPACE_MAP)(OUT UINTN *NumberOfDescriptors, OUT EFI_GCD_IO_SPACE_DESCRIPTOR **IoSpaceMap);',
    'The whole I/O space map in a pool buffer that the caller frees.\nEFI_INVALID_PARAMETER: a pointer is NULL. EFI_OUT_OF_RESOURCES.',
    (c, a) => {
      c.atService();
      const result = c.machine.services.getIoSpaceMap(word(a, 0) !== 0 && word(a, 1) !== 0);
      return spaceMap(
        c,
        a,
        result,
        (result.descriptors ?? []).map((d) => ioDescriptor(c, d)),
      );
    },
  ),
  row('Dispatch', 'typedef EFI_STATUS (EFIAPI *EFI_DISPATCH)(VOID);', 'There is no driver to dispatch: EFI_NOT_FOUND.', () =>
    fromStatus(EFI_NOT_FOUND),
  ),
  row(
    'Schedule',
    'typedef EFI_STATUS (EFIAPI *EFI_SCHEDULE)(IN EFI_HANDLE FirmwareVolumeHandle, IN CONST EFI_GUID *FileName);',
    'There is no firmware volume with files: EFI_NOT_FOUND.',
    () => fromStatus(EFI_NOT_FOUND),
  ),
  row(
    'Trust',
    'typedef EFI_STATUS (EFIAPI *EFI_TRUST)(IN EFI_HANDLE FirmwareVolumeHandle, IN CONST EFI_GUID *FileName);',
    'There is no firmware volume with files: EFI_NOT_FOUND.',
    () => fromStatus(EFI_NOT_FOUND),
  ),
  row(
    'ProcessFirmwareVolume',
    'typedef EFI_STATUS (EFIAPI *EFI_PROCESS_FIRMWARE_VOLUME)(IN CONST VOID *FvHeader, IN UINTN Size, OUT EFI_HANDLE *FirmwareVolumeHandle);',
    'Firmware volumes are not read: EFI_UNSUPPORTED.',
    (_c, a) => fromStatus(pointerOrNull(word(a, 0)) === null ? EFI_INVALID_PARAMETER : EFI_UNSUPPORTED),
  ),
  row(
    'SetMemorySpaceCapabilities',
    `typedef EFI_STATUS (EFIAPI *EFI_SET_MEMORY_SPACE_CAPABILITIES)(
  IN EFI_PHYSICAL_ADDRESS BaseAddress,
  IN UINT64 Length,
  IN UINT64 Capabilities
  );`,
    'Sets the capabilities of a range.\nEFI_INVALID_PARAMETER: Length is 0 or the range is not page aligned. EFI_UNSUPPORTED: not within the address space, or its attributes are not among them. EFI_OUT_OF_RESOURCES.',
    (c, a) => {
      c.atService();
      return fromStatus(c.machine.services.setMemorySpaceCapabilities(big(a, 0), big(a, 1), big(a, 2)));
    },
  ),
];

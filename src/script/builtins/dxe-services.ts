// EFI_DXE_SERVICES (PI 1.8 volume 2, chapter 7; spec 5.4 … 5.7): the services on the global coherency domain.

import { descriptorWords } from '../../machine/gcd-space';
import type { IoSpaceRow } from '../../moment';
import { EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_UNSUPPORTED } from '../../uefi/status';
import { type Word, wordOf } from '../words';
import { big, fromStatus, handleName, pointerOrNull, uint32, word } from './arguments';
import type { Builtin, Context } from './builtin';

/** The value of an owner's handle that `handleName` gave; what the firmware itself owns is the core's. */
function handleOf(context: Context, name: string): bigint {
  if (name === 'Script') return BigInt(context.imageHandle);
  return /^0x[0-9a-f]+$/.test(name) ? BigInt(name) : BigInt(context.coreHandle);
}

/** A descriptor of either space as C lays it out. */
function descriptorBytes(context: Context, row: IoSpaceRow): Uint8Array {
  const words = descriptorWords(row, (name) => handleOf(context, name));
  const view = new DataView(new ArrayBuffer(8 * words.length));
  words.forEach((value, i) => {
    view.setBigUint64(8 * i, value, true);
  });
  return new Uint8Array(view.buffer);
}

function row(member: string, prototype: string, doc: string, body: (context: Context, args: readonly Word[]) => Word): Builtin {
  return { name: `EFI_DXE_SERVICES.${member}`, prototype, doc, reference: 'PI 1.8 volume 2, 7.2', needsBootServices: true, body };
}

type Space = 'memorySpace' | 'ioSpace';

/** Allocate…Space: *BaseAddress is written back even when the call fails. */
function allocate(context: Context, args: readonly Word[], space: Space): Word {
  const base = word(args, 4);
  const type = uint32(args, 0);
  // Only the search types without a limit do not look at the variable.
  const looks = type !== 0 && type !== 3;
  context.atService();
  const before = base === 0 ? null : BigInt(looks ? context.load(base, 8) : context.peek(base, 8));
  const { status, memory } = context.machine.services[space].allocate(
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

/** Get…SpaceDescriptor. */
function getDescriptor(context: Context, args: readonly Word[], space: Space): Word {
  const at = word(args, 1);
  context.atService();
  const { status, descriptor } = context.machine.services[space].getDescriptor(big(args, 0), at !== 0);
  if (descriptor !== undefined) context.storeBytes(at, descriptorBytes(context, descriptor));
  return fromStatus(status);
}

/** Get…SpaceMap: the descriptors come in a pool buffer that the caller frees. */
function getMap(context: Context, args: readonly Word[], space: Space): Word {
  const [count, map] = [word(args, 0), word(args, 1)];
  context.atService();
  const { status, numberOfDescriptors, buffer, descriptors } = context.machine.services[space].getMap(count !== 0 && map !== 0);
  if (count === 0 || map === 0) return fromStatus(status);
  context.work(numberOfDescriptors);
  context.store(count, 8, numberOfDescriptors);
  if (status !== 0n || buffer === undefined) return fromStatus(status);
  const address = wordOf(buffer);
  const copies = (descriptors ?? []).map((row) => descriptorBytes(context, row));
  context.allocated(
    'pool',
    address,
    copies.reduce((sum, bytes) => sum + bytes.length, 0),
    4,
  );
  let at = Number(address);
  for (const bytes of copies) {
    context.storeBytes(at, bytes);
    at += bytes.length;
  }
  context.store(map, 8, address);
  return 0;
}

/** The services that memory space and I/O space both have: `name` as in their names, `words` as in their descriptions. */
function spaceServices(name: 'Memory' | 'Io', space: Space, words: string) {
  const upper = name.toUpperCase();
  return {
    allocate: row(
      `Allocate${name}Space`,
      `typedef EFI_STATUS (EFIAPI *EFI_ALLOCATE_${upper}_SPACE)(
  IN EFI_GCD_ALLOCATE_TYPE GcdAllocateType,
  IN EFI_GCD_${upper}_TYPE Gcd${name}Type,
  IN UINTN Alignment,
  IN UINT64 Length,
  IN OUT EFI_PHYSICAL_ADDRESS *BaseAddress,
  IN EFI_HANDLE ImageHandle,
  IN EFI_HANDLE DeviceHandle OPTIONAL
  );`,
      `Gives a range of ${words} an owner. Alignment is a power of two, as its exponent.\nEFI_INVALID_PARAMETER: an argument is not valid. EFI_NOT_FOUND: no such range is free. EFI_OUT_OF_RESOURCES.`,
      (c, a) => allocate(c, a, space),
    ),
    free: row(
      `Free${name}Space`,
      `typedef EFI_STATUS (EFIAPI *EFI_FREE_${upper}_SPACE)(IN EFI_PHYSICAL_ADDRESS BaseAddress, IN UINT64 Length);`,
      `Takes the owner of a range of ${words} away.\nEFI_INVALID_PARAMETER: Length is 0. EFI_UNSUPPORTED: not within the address space. EFI_NOT_FOUND: part of it has no owner. EFI_OUT_OF_RESOURCES.`,
      (c, a) => {
        c.atService();
        return fromStatus(c.machine.services[space].free(big(a, 0), big(a, 1)));
      },
    ),
    remove: row(
      `Remove${name}Space`,
      `typedef EFI_STATUS (EFIAPI *EFI_REMOVE_${upper}_SPACE)(IN EFI_PHYSICAL_ADDRESS BaseAddress, IN UINT64 Length);`,
      `Makes a range of ${words} non-existent.\nEFI_INVALID_PARAMETER: Length is 0. EFI_UNSUPPORTED: not within the address space. EFI_NOT_FOUND: part of it does not exist. EFI_ACCESS_DENIED: part of it has an owner. EFI_OUT_OF_RESOURCES.`,
      (c, a) => {
        c.atService();
        return fromStatus(c.machine.services[space].remove(big(a, 0), big(a, 1)));
      },
    ),
    getDescriptor: row(
      `Get${name}SpaceDescriptor`,
      `typedef EFI_STATUS (EFIAPI *EFI_GET_${upper}_SPACE_DESCRIPTOR)(IN EFI_PHYSICAL_ADDRESS BaseAddress, OUT EFI_GCD_${upper}_SPACE_DESCRIPTOR *Descriptor);`,
      `Describes the range of ${words} that contains an address.\nEFI_INVALID_PARAMETER: Descriptor is NULL. EFI_NOT_FOUND: not within the address space.`,
      (c, a) => getDescriptor(c, a, space),
    ),
    getMap: row(
      `Get${name}SpaceMap`,
      `typedef EFI_STATUS (EFIAPI *EFI_GET_${upper}_SPACE_MAP)(OUT UINTN *NumberOfDescriptors, OUT EFI_GCD_${upper}_SPACE_DESCRIPTOR **${name}SpaceMap);`,
      `The whole map of ${words} in a pool buffer that the caller frees.\nEFI_INVALID_PARAMETER: a pointer is NULL. EFI_OUT_OF_RESOURCES.`,
      (c, a) => getMap(c, a, space),
    ),
  };
}

const memorySpace = spaceServices('Memory', 'memorySpace', 'memory space');
const ioSpace = spaceServices('Io', 'ioSpace', 'I/O space');

/** In the order of the members of EFI_DXE_SERVICES. */
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
  memorySpace.allocate,
  memorySpace.free,
  memorySpace.remove,
  memorySpace.getDescriptor,
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
  memorySpace.getMap,
  row(
    'AddIoSpace',
    'typedef EFI_STATUS (EFIAPI *EFI_ADD_IO_SPACE)(IN EFI_GCD_IO_TYPE GcdIoType, IN EFI_PHYSICAL_ADDRESS BaseAddress, IN UINT64 Length);',
    'Adds a range of I/O space.\nStatuses as of AddMemorySpace.',
    (c, a) => {
      c.atService();
      return fromStatus(c.machine.services.addIoSpace(uint32(a, 0), big(a, 1), big(a, 2)));
    },
  ),
  ioSpace.allocate,
  ioSpace.free,
  ioSpace.remove,
  ioSpace.getDescriptor,
  ioSpace.getMap,
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

// EFI_BOOT_SERVICES: protocol handlers (UEFI 7.3). `Firmware` keeps handles and what is installed on them; there are no
// drivers and no device paths, and who opened a protocol is not kept.

import { EFI_BUFFER_TOO_SMALL, EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_OUT_OF_RESOURCES, EFI_UNSUPPORTED } from '../../uefi/status';
import { type Word, wordOf } from '../words';
import { fromStatus, guidAt, uint32, word } from './arguments';
import { dispatch } from './boot-events';
import type { Builtin, Context } from './builtin';
import type { Handle } from './firmware';

/** The handle that a value stands for; undefined when it is none. */
export function handleAt(context: Context, address: Word): Handle | undefined {
  return context.firmware.handles.get(address);
}

/** A list of handles in a pool block that the caller frees. */
function handleBuffer(context: Context, handles: readonly Handle[], result: Word): Word {
  return poolWords(
    context,
    handles.map((handle) => handle.address),
    result,
  );
}

/** 64-bit values in a pool block that the caller frees; its address goes to `result`. */
function poolWords(context: Context, words: readonly Word[], result: Word): Word {
  const { status, buffer } = context.machine.services.allocatePool(4, BigInt(words.length * 8));
  if (status !== 0n || buffer === undefined) return fromStatus(EFI_OUT_OF_RESOURCES);
  const address = wordOf(buffer);
  context.allocated('pool', address, words.length * 8, 4);
  words.forEach((value, i) => {
    context.store(Number(address) + i * 8, 8, value);
  });
  context.store(result, 8, address);
  return 0;
}

function handlesBy(context: Context, searchType: number, protocol: Word, key: Word): Handle[] | undefined {
  const all = [...context.firmware.handles.values()];
  if (searchType === 0) return all;
  if (searchType === 1) {
    const registration = context.firmware.registrations.get(key);
    const next = registration && context.firmware.next(registration);
    return registration && (next ? [next.handle] : []);
  }
  if (searchType !== 2 || protocol === 0) return undefined;
  const guid = guidAt(context, protocol);
  return all.filter((handle) => context.firmware.find(handle, guid));
}

/** What a search by a registration found is not found again. */
function told(context: Context, key: Word): void {
  const registration = context.firmware.registrations.get(key);
  if (registration) registration.told++;
}

function installProtocol(context: Context, userHandle: Word, protocol: Word, interfaceType: number, interface_: Word): Word {
  if (userHandle === 0 || protocol === 0 || interfaceType !== 0) return fromStatus(EFI_INVALID_PARAMETER);
  const given = context.load(userHandle, 8);
  const guid = guidAt(context, protocol);
  const handle = given === 0 ? undefined : handleAt(context, given);
  if (given !== 0 && (handle === undefined || context.firmware.find(handle, guid))) return fromStatus(EFI_INVALID_PARAMETER);
  const owner = context.firmware.install(handle, guid, interface_);
  if (owner === undefined) return fromStatus(EFI_OUT_OF_RESOURCES);
  context.store(userHandle, 8, owner.address);
  return 0;
}

function uninstallProtocol(context: Context, handleAddress: Word, protocol: Word, interface_: Word): Word {
  if (protocol === 0) return fromStatus(EFI_INVALID_PARAMETER);
  const handle = handleAt(context, handleAddress);
  if (handle === undefined) return fromStatus(EFI_INVALID_PARAMETER);
  const found = context.firmware.find(handle, guidAt(context, protocol));
  if (found === undefined || found.interface !== interface_) return fromStatus(EFI_NOT_FOUND);
  context.firmware.uninstall(handle, found);
  return 0;
}

/** HandleProtocol and OpenProtocol, which differ in their parameters only. */
function openProtocol(context: Context, handleAddress: Word, protocol: Word, interface_: Word, test: boolean): Word {
  if (protocol === 0 || (interface_ === 0 && !test)) return fromStatus(EFI_INVALID_PARAMETER);
  const handle = handleAt(context, handleAddress);
  if (handle === undefined) return fromStatus(EFI_INVALID_PARAMETER);
  const found = context.firmware.find(handle, guidAt(context, protocol));
  if (found === undefined) {
    if (!test) context.store(interface_, 8, 0);
    return fromStatus(EFI_UNSUPPORTED);
  }
  if (!test) context.store(interface_, 8, found.interface);
  return 0;
}

export const bootProtocols: readonly Builtin[] = [
  {
    name: 'EFI_BOOT_SERVICES.InstallProtocolInterface',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_INSTALL_PROTOCOL_INTERFACE)(
  IN OUT EFI_HANDLE *Handle,
  IN EFI_GUID *Protocol,
  IN EFI_INTERFACE_TYPE InterfaceType,
  IN VOID *Interface
  );`,
    doc: 'Installs a protocol on a handle; a NULL handle is made new.\nEFI_INVALID_PARAMETER: an argument is NULL, the handle is none, or it has the protocol. EFI_OUT_OF_RESOURCES.',
    reference: 'UEFI 7.3.2',
    needsBootServices: true,
    body(context, args) {
      const status = installProtocol(context, word(args, 0), word(args, 1), uint32(args, 2), word(args, 3));
      dispatch(context);
      return status;
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.ReinstallProtocolInterface',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_REINSTALL_PROTOCOL_INTERFACE)(
  IN EFI_HANDLE Handle,
  IN EFI_GUID *Protocol,
  IN VOID *OldInterface,
  IN VOID *NewInterface
  );`,
    doc: 'Replaces the interface of a protocol.\nEFI_INVALID_PARAMETER: Protocol is NULL or the handle is none. EFI_NOT_FOUND: the handle does not have that interface.',
    reference: 'UEFI 7.3.4',
    needsBootServices: true,
    body(context, args) {
      const handle = handleAt(context, word(args, 0));
      if (word(args, 1) === 0 || handle === undefined) return fromStatus(EFI_INVALID_PARAMETER);
      const found = context.firmware.find(handle, guidAt(context, word(args, 1)));
      if (found === undefined || found.interface !== word(args, 2)) return fromStatus(EFI_NOT_FOUND);
      context.firmware.reinstall(handle, found, word(args, 3));
      dispatch(context);
      return 0;
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.UninstallProtocolInterface',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_UNINSTALL_PROTOCOL_INTERFACE)(
  IN EFI_HANDLE Handle,
  IN EFI_GUID *Protocol,
  IN VOID *Interface
  );`,
    doc: 'Takes a protocol off a handle, and the handle away with its last protocol.\nEFI_INVALID_PARAMETER: Protocol is NULL or the handle is none. EFI_NOT_FOUND: the handle does not have that interface.',
    reference: 'UEFI 7.3.3',
    needsBootServices: true,
    body: (context, args) => uninstallProtocol(context, word(args, 0), word(args, 1), word(args, 2)),
  },
  {
    name: 'EFI_BOOT_SERVICES.HandleProtocol',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_HANDLE_PROTOCOL)(
  IN EFI_HANDLE Handle,
  IN EFI_GUID *Protocol,
  OUT VOID **Interface
  );`,
    doc: 'Writes the interface of a protocol that the handle has.\nEFI_INVALID_PARAMETER: an argument is NULL or the handle is none. EFI_UNSUPPORTED: it does not have the protocol.',
    reference: 'UEFI 7.3.7',
    needsBootServices: true,
    body: (context, args) => openProtocol(context, word(args, 0), word(args, 1), word(args, 2), false),
  },
  {
    name: 'EFI_BOOT_SERVICES.RegisterProtocolNotify',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_REGISTER_PROTOCOL_NOTIFY)(
  IN EFI_GUID *Protocol,
  IN EFI_EVENT Event,
  OUT VOID **Registration
  );`,
    doc: 'Signals an event whenever the protocol is installed; the registration finds what is new in LocateHandle and LocateProtocol.\nEFI_INVALID_PARAMETER: an argument is NULL or Event is none. EFI_OUT_OF_RESOURCES.',
    reference: 'UEFI 7.3.5',
    needsBootServices: true,
    body(context, args) {
      const event = context.firmware.events.get(word(args, 1));
      if (word(args, 0) === 0 || event === undefined || word(args, 2) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      const registration = context.firmware.register(guidAt(context, word(args, 0)), event);
      if (registration === undefined) return fromStatus(EFI_OUT_OF_RESOURCES);
      context.store(word(args, 2), 8, registration);
      return 0;
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.LocateHandle',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_LOCATE_HANDLE)(
  IN EFI_LOCATE_SEARCH_TYPE SearchType,
  IN EFI_GUID *Protocol OPTIONAL,
  IN VOID *SearchKey OPTIONAL,
  IN OUT UINTN *BufferSize,
  OUT EFI_HANDLE *Buffer
  );`,
    doc: 'Writes the handles that have a protocol.\nEFI_INVALID_PARAMETER: an argument is not valid. EFI_NOT_FOUND: none. EFI_BUFFER_TOO_SMALL: *BufferSize then holds the size that is needed.',
    reference: 'UEFI 7.3.6',
    needsBootServices: true,
    body(context, args) {
      const size = word(args, 3);
      const handles = handlesBy(context, uint32(args, 0), word(args, 1), word(args, 2));
      if (size === 0 || handles === undefined) return fromStatus(EFI_INVALID_PARAMETER);
      if (handles.length === 0) return fromStatus(EFI_NOT_FOUND);
      const room = Number(context.load(size, 8));
      context.store(size, 8, handles.length * 8);
      if (room < handles.length * 8) return fromStatus(EFI_BUFFER_TOO_SMALL);
      if (word(args, 4) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      if (uint32(args, 0) === 1) told(context, word(args, 2));
      handles.forEach((handle, i) => {
        context.store(Number(word(args, 4)) + i * 8, 8, handle.address);
      });
      return 0;
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.LocateDevicePath',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_LOCATE_DEVICE_PATH)(
  IN EFI_GUID *Protocol,
  IN OUT EFI_DEVICE_PATH_PROTOCOL **DevicePath,
  OUT EFI_HANDLE *Device
  );`,
    doc: 'There are no devices: EFI_NOT_FOUND.',
    reference: 'UEFI 7.3.8',
    needsBootServices: true,
    body: () => fromStatus(EFI_NOT_FOUND),
  },
  {
    name: 'EFI_BOOT_SERVICES.ConnectController',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_CONNECT_CONTROLLER)(
  IN EFI_HANDLE ControllerHandle,
  IN EFI_HANDLE *DriverImageHandle OPTIONAL,
  IN EFI_DEVICE_PATH_PROTOCOL *RemainingDevicePath OPTIONAL,
  IN BOOLEAN Recursive
  );`,
    doc: 'There are no drivers to connect: EFI_NOT_FOUND; EFI_INVALID_PARAMETER when the handle is none.',
    reference: 'UEFI 7.3.12',
    needsBootServices: true,
    body: (context, args) => fromStatus(handleAt(context, word(args, 0)) ? EFI_NOT_FOUND : EFI_INVALID_PARAMETER),
  },
  {
    name: 'EFI_BOOT_SERVICES.DisconnectController',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_DISCONNECT_CONTROLLER)(
  IN EFI_HANDLE ControllerHandle,
  IN EFI_HANDLE DriverImageHandle OPTIONAL,
  IN EFI_HANDLE ChildHandle OPTIONAL
  );`,
    doc: 'No driver manages a controller: EFI_SUCCESS; EFI_INVALID_PARAMETER when the handle is none.',
    reference: 'UEFI 7.3.13',
    needsBootServices: true,
    body: (context, args) => (handleAt(context, word(args, 0)) ? 0 : fromStatus(EFI_INVALID_PARAMETER)),
  },
  {
    name: 'EFI_BOOT_SERVICES.OpenProtocol',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_OPEN_PROTOCOL)(
  IN EFI_HANDLE Handle,
  IN EFI_GUID *Protocol,
  OUT VOID **Interface OPTIONAL,
  IN EFI_HANDLE AgentHandle,
  IN EFI_HANDLE ControllerHandle,
  IN UINT32 Attributes
  );`,
    doc: 'Writes the interface of a protocol that the handle has; who opened it is not kept.\nEFI_INVALID_PARAMETER: an argument is not valid. EFI_UNSUPPORTED: it does not have the protocol.',
    reference: 'UEFI 7.3.9',
    needsBootServices: true,
    body: (context, args) => openProtocol(context, word(args, 0), word(args, 1), word(args, 2), uint32(args, 5) === 4),
  },
  {
    name: 'EFI_BOOT_SERVICES.CloseProtocol',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_CLOSE_PROTOCOL)(
  IN EFI_HANDLE Handle,
  IN EFI_GUID *Protocol,
  IN EFI_HANDLE AgentHandle,
  IN EFI_HANDLE ControllerHandle
  ) __attribute__ ((status_may_be_ignored));`,
    doc: 'EFI_SUCCESS when the handle has the protocol.\nEFI_INVALID_PARAMETER: the handle is none or Protocol is NULL. EFI_NOT_FOUND.',
    reference: 'UEFI 7.3.10',
    needsBootServices: true,
    body(context, args) {
      const handle = handleAt(context, word(args, 0));
      if (handle === undefined || word(args, 1) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      return context.firmware.find(handle, guidAt(context, word(args, 1))) ? 0 : fromStatus(EFI_NOT_FOUND);
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.OpenProtocolInformation',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_OPEN_PROTOCOL_INFORMATION)(
  IN EFI_HANDLE Handle,
  IN EFI_GUID *Protocol,
  OUT EFI_OPEN_PROTOCOL_INFORMATION_ENTRY **EntryBuffer,
  OUT UINTN *EntryCount
  );`,
    doc: 'Who opened a protocol is not kept: EFI_NOT_FOUND.',
    reference: 'UEFI 7.3.11',
    needsBootServices: true,
    body: () => fromStatus(EFI_NOT_FOUND),
  },
  {
    name: 'EFI_BOOT_SERVICES.ProtocolsPerHandle',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_PROTOCOLS_PER_HANDLE)(
  IN EFI_HANDLE Handle,
  OUT EFI_GUID ***ProtocolBuffer,
  OUT UINTN *ProtocolBufferCount
  );`,
    doc: 'Not simulated: EFI_UNSUPPORTED.',
    reference: 'UEFI 7.3.14',
    needsBootServices: true,
    body: () => fromStatus(EFI_UNSUPPORTED),
  },
  {
    name: 'EFI_BOOT_SERVICES.LocateHandleBuffer',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_LOCATE_HANDLE_BUFFER)(
  IN EFI_LOCATE_SEARCH_TYPE SearchType,
  IN EFI_GUID *Protocol OPTIONAL,
  IN VOID *SearchKey OPTIONAL,
  OUT UINTN *NoHandles,
  OUT EFI_HANDLE **Buffer
  );`,
    doc: 'The handles that have a protocol, in a pool buffer that the caller frees.\nEFI_INVALID_PARAMETER: an argument is not valid. EFI_NOT_FOUND: none. EFI_OUT_OF_RESOURCES.',
    reference: 'UEFI 7.3.15',
    needsBootServices: true,
    body(context, args) {
      const handles = handlesBy(context, uint32(args, 0), word(args, 1), word(args, 2));
      if (word(args, 3) === 0 || word(args, 4) === 0 || handles === undefined) return fromStatus(EFI_INVALID_PARAMETER);
      context.store(word(args, 3), 8, handles.length);
      context.store(word(args, 4), 8, 0);
      if (handles.length === 0) return fromStatus(EFI_NOT_FOUND);
      if (uint32(args, 0) === 1) told(context, word(args, 2));
      context.atService();
      return handleBuffer(context, handles, word(args, 4));
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.LocateProtocol',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_LOCATE_PROTOCOL)(
  IN EFI_GUID *Protocol,
  IN VOID *Registration OPTIONAL,
  OUT VOID **Interface
  );`,
    doc: 'The first interface of a protocol, or the next one that a registration has not been told.\nEFI_INVALID_PARAMETER: Interface or Protocol is NULL. EFI_NOT_FOUND: no handle has it.',
    reference: 'UEFI 7.3.16',
    needsBootServices: true,
    body(context, args) {
      if (word(args, 0) === 0 || word(args, 2) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      const registration = context.firmware.registrations.get(word(args, 1));
      const found = registration ? context.firmware.next(registration)?.protocol : context.firmware.locate(guidAt(context, word(args, 0)));
      if (registration && found) registration.told++;
      context.store(word(args, 2), 8, found?.interface ?? 0);
      return found ? 0 : fromStatus(EFI_NOT_FOUND);
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.InstallMultipleProtocolInterfaces',
    prototype: 'typedef EFI_STATUS (EFIAPI *EFI_INSTALL_MULTIPLE_PROTOCOL_INTERFACES)(IN OUT EFI_HANDLE *Handle, ...);',
    doc: 'Installs pairs of protocol and interface up to a NULL; all or none.\nEFI_INVALID_PARAMETER: an argument is not valid. EFI_OUT_OF_RESOURCES.',
    reference: 'UEFI 7.3.17',
    needsBootServices: true,
    body(context, args, rest) {
      const userHandle = word(args, 0);
      if (userHandle === 0) return fromStatus(EFI_INVALID_PARAMETER);
      const done: [Word, Word][] = [];
      const before = context.load(userHandle, 8);
      for (let guid = rest.nextPointer(); guid !== 0; guid = rest.nextPointer()) {
        const interface_ = rest.nextPointer();
        const status = installProtocol(context, userHandle, guid, 0, interface_);
        if (status !== 0) {
          for (const [g, i] of done.reverse()) uninstallProtocol(context, context.load(userHandle, 8), g, i);
          context.store(userHandle, 8, before);
          dispatch(context);
          return status;
        }
        done.push([guid, interface_]);
      }
      dispatch(context);
      return 0;
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.UninstallMultipleProtocolInterfaces',
    prototype: 'typedef EFI_STATUS (EFIAPI *EFI_UNINSTALL_MULTIPLE_PROTOCOL_INTERFACES)(IN EFI_HANDLE Handle, ...);',
    doc: 'Takes pairs of protocol and interface up to a NULL off a handle.\nEFI_INVALID_PARAMETER: one of them is not installed; those before it are installed again.',
    reference: 'UEFI 7.3.18',
    needsBootServices: true,
    body(context, args, rest) {
      const address = word(args, 0);
      const wanted: [Word, Word][] = [];
      for (let guid = rest.nextPointer(); guid !== 0; guid = rest.nextPointer()) wanted.push([guid, rest.nextPointer()]);
      const handle = handleAt(context, address);
      const there = wanted.every(([guid, i]) => handle && context.firmware.find(handle, guidAt(context, guid))?.interface === i);
      if (!there) return fromStatus(EFI_INVALID_PARAMETER);
      for (const [guid, interface_] of wanted) uninstallProtocol(context, address, guid, interface_);
      return 0;
    },
  },
];

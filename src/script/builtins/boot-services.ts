// EFI_BOOT_SERVICES (UEFI chapter 7; spec 2.10, 2.11, 3.4, 3.7, 4, 7.1). The memory services end in the machine; handles,
// events and timers are kept by Firmware in their simplest true form. A call after ExitBootServices ends the run.

import { EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_NOT_READY, EFI_OUT_OF_RESOURCES, EFI_UNSUPPORTED } from '../../uefi/status';
import { type Word, wordOf } from '../words';
import { big, fromStatus, guidAt, pointerOrNull, uint32, word } from './arguments';
import type { Builtin, Context } from './builtin';
import {
  EVENT_GROUPS,
  EVT_NOTIFY_SIGNAL,
  EVT_NOTIFY_WAIT,
  EVT_TIMER,
  type FirmwareEvent,
  type Handle,
  TPL_APPLICATION,
  TPL_HIGH_LEVEL,
} from './firmware';

const DESCRIPTOR_BYTES = 48;

/** Runs the notifications that the current level lets through (F2). */
export function dispatch(context: Context): void {
  const { firmware } = context;
  const level = firmware.tpl;
  for (let event = firmware.nextNotification(level); event !== undefined; event = firmware.nextNotification(level)) {
    firmware.tpl = event.notifyTpl;
    if (event.type & EVT_NOTIFY_SIGNAL) event.signalled = false;
    context.call(event.notifyFunction, [event.address, event.notifyContext]);
    firmware.tpl = level;
  }
}

/** After a change of the page map: the core has queued its event group (spec 0.4). */
function mapChanged(context: Context): void {
  if (context.firmware.events.size > 0) {
    context.firmware.signalGroup(EVENT_GROUPS.memoryMapChange);
    dispatch(context);
  }
}

function event(context: Context, address: Word): FirmwareEvent | undefined {
  return context.firmware.events.get(address);
}

const EVENT_TYPES = new Set([
  EVT_TIMER + EVT_NOTIFY_SIGNAL,
  EVT_TIMER,
  EVT_NOTIFY_WAIT,
  EVT_NOTIFY_SIGNAL,
  0x201,
  0x6000_0202,
  0,
  EVT_TIMER + EVT_NOTIFY_WAIT,
]);

function createEvent(context: Context, args: readonly Word[], group: Word, result: Word): Word {
  const type = uint32(args, 0);
  const tpl = Number(word(args, 1));
  const notifyFunction = word(args, 2);
  if (result === 0) return fromStatus(EFI_INVALID_PARAMETER);
  const groupGuid = group === 0 ? undefined : guidAt(context, group);
  if (groupGuid !== undefined && (type === 0x201 || type === 0x6000_0202)) return fromStatus(EFI_INVALID_PARAMETER);
  if (!EVENT_TYPES.has(type)) return fromStatus(EFI_INVALID_PARAMETER);
  const notifies = (type & (EVT_NOTIFY_WAIT | EVT_NOTIFY_SIGNAL)) !== 0;
  if (notifies && (notifyFunction === 0 || tpl <= TPL_APPLICATION || tpl >= TPL_HIGH_LEVEL)) return fromStatus(EFI_INVALID_PARAMETER);
  const ownGroup = type === 0x201 ? EVENT_GROUPS.exitBootServices : type === 0x6000_0202 ? EVENT_GROUPS.virtualAddressChange : groupGuid;
  const made = notifies
    ? context.firmware.createEvent(type, tpl, notifyFunction, word(args, 3), ownGroup)
    : context.firmware.createEvent(type, 0, 0, 0, ownGroup);
  if (made === undefined) return fromStatus(EFI_OUT_OF_RESOURCES);
  context.store(result, 8, made.address);
  return 0;
}

/** CheckEvent of an event that may be checked: true when it was signalled, which it then no longer is. */
function takeSignal(context: Context, checked: FirmwareEvent): boolean {
  if (checked.alwaysReady) return true;
  if (!checked.signalled && checked.type & EVT_NOTIFY_WAIT) {
    context.firmware.enqueue(checked);
    dispatch(context);
  }
  const { signalled } = checked;
  checked.signalled = false;
  return signalled;
}

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

function handlesBy(context: Context, searchType: number, protocol: Word): Handle[] | undefined {
  const all = [...context.firmware.handles.values()];
  if (searchType === 0) return all;
  if (searchType !== 2 || protocol === 0) return undefined;
  const guid = guidAt(context, protocol);
  return all.filter((handle) => context.firmware.find(handle, guid));
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

/** CRC-32 of IEEE 802.3, as the runtime driver computes it. */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0);
  }
  return ~crc >>> 0;
}

const unsupported = () => fromStatus(EFI_UNSUPPORTED);

const MEMORY: readonly Builtin[] = [
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
        const bytes = new Uint8Array(table.length * DESCRIPTOR_BYTES);
        const view = new DataView(bytes.buffer);
        for (let i = 0; i < table.length; i++) {
          const at = i * DESCRIPTOR_BYTES;
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

const EVENTS: readonly Builtin[] = [
  {
    name: 'EFI_BOOT_SERVICES.RaiseTPL',
    prototype: 'typedef EFI_TPL (EFIAPI *EFI_RAISE_TPL)(IN EFI_TPL NewTpl);',
    doc: 'Raises the task priority level and returns the one before.',
    reference: 'UEFI 7.1.8',
    needsBootServices: true,
    body(context, args) {
      const { firmware } = context;
      const old = firmware.tpl;
      const level = Number(word(args, 0));
      if (level < old || level > TPL_HIGH_LEVEL) {
        context.report(
          'tpl-order',
          level < old
            ? `RaiseTPL is asked for level ${level}, below the current level ${old}; EDK2 stops with an assertion here`
            : `RaiseTPL is asked for level ${level}; the highest is TPL_HIGH_LEVEL (31)`,
          'Lower the level with RestoreTPL only, with the value that RaiseTPL returned.',
        );
      }
      firmware.tpl = Math.max(old, Math.min(level, TPL_HIGH_LEVEL));
      return old;
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.RestoreTPL',
    prototype: 'typedef VOID (EFIAPI *EFI_RESTORE_TPL)(IN EFI_TPL OldTpl);',
    doc: 'Sets the task priority level back and runs the notifications that waited for it.',
    reference: 'UEFI 7.1.9',
    needsBootServices: true,
    body(context, args) {
      const { firmware } = context;
      const level = Number(word(args, 0));
      if (level > firmware.tpl) {
        context.report(
          'tpl-order',
          `RestoreTPL is asked for level ${level}, above the current level ${firmware.tpl}; EDK2 stops with an assertion here`,
          'Pass the value that RaiseTPL returned.',
        );
        return;
      }
      firmware.tpl = Math.max(level, TPL_APPLICATION);
      dispatch(context);
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.CreateEvent',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_CREATE_EVENT)(
  IN UINT32 Type,
  IN EFI_TPL NotifyTpl,
  IN EFI_EVENT_NOTIFY NotifyFunction,
  IN VOID *NotifyContext,
  OUT EFI_EVENT *Event
  );`,
    doc: 'Creates an event.\nEFI_INVALID_PARAMETER: the type is none, Event is NULL, or a notification lacks its function or a level between TPL_APPLICATION and TPL_HIGH_LEVEL. EFI_OUT_OF_RESOURCES.',
    reference: 'UEFI 7.1.1',
    needsBootServices: true,
    body: (context, args) => createEvent(context, args, 0, word(args, 4)),
  },
  {
    name: 'EFI_BOOT_SERVICES.SetTimer',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_SET_TIMER)(
  IN EFI_EVENT Event,
  IN EFI_TIMER_DELAY Type,
  IN UINT64 TriggerTime
  );`,
    doc: 'Sets or cancels the timer of an event, in units of 100 ns. Simulated time passes in Stall and while an event is waited for.\nEFI_INVALID_PARAMETER: Event is no timer event or Type is not valid.',
    reference: 'UEFI 7.1.7',
    needsBootServices: true,
    body(context, args) {
      const timer = event(context, word(args, 0));
      const type = uint32(args, 1);
      if (timer === undefined || timer.type < EVT_TIMER || type > 2) return fromStatus(EFI_INVALID_PARAMETER);
      const { firmware } = context;
      // A trigger time of 0 stands for the next timer tick, 10 ms.
      const delay = big(args, 2) === 0n ? 100_000n : big(args, 2);
      timer.trigger = type === 0 ? undefined : firmware.clock + delay;
      timer.period = type === 1 ? delay : 0n;
      return 0;
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.WaitForEvent',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_WAIT_FOR_EVENT)(
  IN UINTN NumberOfEvents,
  IN EFI_EVENT *Event,
  OUT UINTN *Index
  );`,
    doc: "Waits until one of the events is signalled and writes its index. ConIn's WaitForKey is always ready here: nobody keeps a script waiting for a key.\nEFI_INVALID_PARAMETER: no events, or one that notifies when it is signalled. EFI_UNSUPPORTED: the level is not TPL_APPLICATION.",
    reference: 'UEFI 7.1.5',
    needsBootServices: true,
    body(context, args) {
      const count = Number(word(args, 0));
      const index = word(args, 2);
      if (count === 0) return fromStatus(EFI_INVALID_PARAMETER);
      if (word(args, 1) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      if (context.firmware.tpl !== TPL_APPLICATION) return fromStatus(EFI_UNSUPPORTED);
      for (;;) {
        for (let i = 0; i < count; i++) {
          context.work(1);
          const waited = event(context, context.load(Number(word(args, 1)) + i * 8, 8));
          if (waited === undefined || waited.type & EVT_NOTIFY_SIGNAL) {
            if (index !== 0) context.store(index, 8, i);
            return fromStatus(EFI_INVALID_PARAMETER);
          }
          if (takeSignal(context, waited)) {
            if (index !== 0) context.store(index, 8, i);
            return 0;
          }
        }
        const timer = context.firmware.nextTimer();
        if (timer === undefined) return context.halt('WaitForEvent waits for ever: no event is signalled and no timer is set');
        context.firmware.pass((timer.trigger as bigint) - context.firmware.clock);
        dispatch(context);
      }
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.SignalEvent',
    prototype: 'typedef EFI_STATUS (EFIAPI *EFI_SIGNAL_EVENT)(IN EFI_EVENT Event) __attribute__ ((status_may_be_ignored));',
    doc: 'Signals an event, or its whole group.\nEFI_INVALID_PARAMETER: Event is none.',
    reference: 'UEFI 7.1.4',
    needsBootServices: true,
    body(context, args) {
      const signalled = event(context, word(args, 0));
      if (signalled === undefined) return fromStatus(EFI_INVALID_PARAMETER);
      context.firmware.signal(signalled);
      dispatch(context);
      return 0;
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.CloseEvent',
    prototype: 'typedef EFI_STATUS (EFIAPI *EFI_CLOSE_EVENT)(IN EFI_EVENT Event) __attribute__ ((status_may_be_ignored));',
    doc: 'Removes an event.\nEFI_INVALID_PARAMETER: Event is none.',
    reference: 'UEFI 7.1.3',
    needsBootServices: true,
    body(context, args) {
      const closed = event(context, word(args, 0));
      if (closed === undefined || closed.alwaysReady) return fromStatus(EFI_INVALID_PARAMETER);
      context.firmware.closeEvent(closed);
      return 0;
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.CheckEvent',
    prototype: 'typedef EFI_STATUS (EFIAPI *EFI_CHECK_EVENT)(IN EFI_EVENT Event);',
    doc: 'EFI_SUCCESS when the event was signalled, which it then no longer is.\nEFI_INVALID_PARAMETER: Event is none or notifies when it is signalled. EFI_NOT_READY.',
    reference: 'UEFI 7.1.6',
    needsBootServices: true,
    body(context, args) {
      const checked = event(context, word(args, 0));
      if (checked === undefined || checked.type & EVT_NOTIFY_SIGNAL) return fromStatus(EFI_INVALID_PARAMETER);
      return takeSignal(context, checked) ? 0 : fromStatus(EFI_NOT_READY);
    },
  },
];

const PROTOCOLS: readonly Builtin[] = [
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
    body: (context, args) => installProtocol(context, word(args, 0), word(args, 1), uint32(args, 2), word(args, 3)),
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
      found.interface = word(args, 3);
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
    doc: 'Not simulated: EFI_UNSUPPORTED.',
    reference: 'UEFI 7.3.5',
    needsBootServices: true,
    body: unsupported,
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
      const handles = handlesBy(context, uint32(args, 0), word(args, 1));
      if (size === 0 || handles === undefined) return fromStatus(EFI_INVALID_PARAMETER);
      if (handles.length === 0) return fromStatus(EFI_NOT_FOUND);
      const room = Number(context.load(size, 8));
      context.store(size, 8, handles.length * 8);
      if (room < handles.length * 8) return fromStatus((1n << 63n) | 5n);
      if (word(args, 4) === 0) return fromStatus(EFI_INVALID_PARAMETER);
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
    name: 'EFI_BOOT_SERVICES.InstallConfigurationTable',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_INSTALL_CONFIGURATION_TABLE)(
  IN EFI_GUID *Guid,
  IN VOID *Table
  );`,
    doc: 'Adds, updates or (with a NULL table) removes an entry of the configuration table.\nEFI_INVALID_PARAMETER: Guid is NULL. EFI_NOT_FOUND: there is none to remove. EFI_OUT_OF_RESOURCES.',
    reference: 'UEFI 7.5.6',
    needsBootServices: true,
    body(context, args) {
      if (word(args, 0) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      return fromStatus(context.installConfigurationTable(context.loadBytes(word(args, 0), 16), word(args, 1)));
    },
  },
];

const IMAGES: readonly Builtin[] = [
  {
    name: 'EFI_BOOT_SERVICES.LoadImage',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_IMAGE_LOAD)(
  IN BOOLEAN BootPolicy,
  IN EFI_HANDLE ParentImageHandle,
  IN EFI_DEVICE_PATH_PROTOCOL *DevicePath,
  IN VOID *SourceBuffer OPTIONAL,
  IN UINTN SourceSize,
  OUT EFI_HANDLE *ImageHandle
  );`,
    doc: 'Images are not loaded by the simulator: EFI_UNSUPPORTED.',
    reference: 'UEFI 7.4.1',
    needsBootServices: true,
    body: unsupported,
  },
  {
    name: 'EFI_BOOT_SERVICES.StartImage',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_IMAGE_START)(
  IN EFI_HANDLE ImageHandle,
  OUT UINTN *ExitDataSize,
  OUT CHAR16 **ExitData OPTIONAL
  );`,
    doc: 'There is no image to start: EFI_INVALID_PARAMETER.',
    reference: 'UEFI 7.4.2',
    needsBootServices: true,
    body: () => fromStatus(EFI_INVALID_PARAMETER),
  },
  {
    name: 'EFI_BOOT_SERVICES.Exit',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_EXIT)(
  IN EFI_HANDLE ImageHandle,
  IN EFI_STATUS ExitStatus,
  IN UINTN ExitDataSize,
  IN CHAR16 *ExitData OPTIONAL
  );`,
    doc: 'Ends the image as if its entry point had returned ExitStatus.\nEFI_INVALID_PARAMETER: ImageHandle is not the running image.',
    reference: 'UEFI 7.4.4',
    needsBootServices: true,
    body(context, args) {
      if (word(args, 0) !== context.imageHandle) return fromStatus(EFI_INVALID_PARAMETER);
      context.exit(big(args, 1));
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.UnloadImage',
    prototype: 'typedef EFI_STATUS (EFIAPI *EFI_IMAGE_UNLOAD)(IN EFI_HANDLE ImageHandle);',
    doc: 'The only image is the running one, which has no unload function: EFI_UNSUPPORTED; EFI_INVALID_PARAMETER for any other handle.',
    reference: 'UEFI 7.4.3',
    needsBootServices: true,
    body: (context, args) => fromStatus(word(args, 0) === context.imageHandle ? EFI_UNSUPPORTED : EFI_INVALID_PARAMETER),
  },
  {
    name: 'EFI_BOOT_SERVICES.ExitBootServices',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_EXIT_BOOT_SERVICES)(
  IN EFI_HANDLE ImageHandle,
  IN UINTN MapKey
  );`,
    doc: 'Ends boot services. Afterwards only runtime services may be called; the boot services table is zeroed.\nEFI_INVALID_PARAMETER: MapKey is not the current key, because the memory map has changed since GetMemoryMap; call that again and repeat.',
    reference: 'UEFI 7.4.6',
    needsBootServices: true,
    body(context, args) {
      const { firmware, machine } = context;
      if (!firmware.exitAttempted) {
        firmware.exitAttempted = true;
        firmware.signalGroup(EVENT_GROUPS.beforeExitBootServices);
        dispatch(context);
      }
      context.atService();
      const handle = word(args, 0) === context.imageHandle ? 'Script' : `0x${big(args, 0).toString(16)}`;
      const status = machine.services.exitBootServices(handle, big(args, 1));
      firmware.signalGroup(status === 0n ? EVENT_GROUPS.exitBootServices : EVENT_GROUPS.exitBootServicesFailed);
      dispatch(context);
      if (status === 0n) context.endBootServices();
      return fromStatus(status);
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.GetNextMonotonicCount',
    prototype: 'typedef EFI_STATUS (EFIAPI *EFI_GET_NEXT_MONOTONIC_COUNT)(OUT UINT64 *Count);',
    doc: 'A number that grows with each call.\nEFI_INVALID_PARAMETER: Count is NULL.',
    reference: 'UEFI 7.5.2',
    needsBootServices: true,
    body(context, args) {
      if (word(args, 0) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      context.store(word(args, 0), 8, wordOf(++context.firmware.monotonicCount));
      return 0;
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.Stall',
    prototype: 'typedef EFI_STATUS (EFIAPI *EFI_STALL)(IN UINTN Microseconds) __attribute__ ((status_may_be_ignored));',
    doc: 'Lets simulated time pass; the run does not wait for it.',
    reference: 'UEFI 7.5.1',
    needsBootServices: true,
    body(context, args) {
      context.firmware.pass(big(args, 0) * 10n);
      dispatch(context);
      return 0;
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.SetWatchdogTimer',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_SET_WATCHDOG_TIMER)(
  IN UINTN Timeout,
  IN UINT64 WatchdogCode,
  IN UINTN DataSize,
  IN CHAR16 *WatchdogData OPTIONAL
  ) __attribute__ ((status_may_be_ignored));`,
    doc: 'Accepted; the watchdog of the simulator never bites.',
    reference: 'UEFI 7.5.5',
    needsBootServices: true,
    body: () => 0,
  },
];

const HANDLES: readonly Builtin[] = [
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
    body: unsupported,
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
      const handles = handlesBy(context, uint32(args, 0), word(args, 1));
      if (word(args, 3) === 0 || word(args, 4) === 0 || handles === undefined) return fromStatus(EFI_INVALID_PARAMETER);
      context.store(word(args, 3), 8, handles.length);
      context.store(word(args, 4), 8, 0);
      if (handles.length === 0) return fromStatus(EFI_NOT_FOUND);
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
    doc: 'The first interface of a protocol.\nEFI_INVALID_PARAMETER: Interface or Protocol is NULL. EFI_NOT_FOUND: no handle has it.',
    reference: 'UEFI 7.3.16',
    needsBootServices: true,
    body(context, args) {
      if (word(args, 0) === 0 || word(args, 2) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      const found = context.firmware.locate(guidAt(context, word(args, 0)));
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
          return status;
        }
        done.push([guid, interface_]);
      }
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

const MISCELLANEOUS: readonly Builtin[] = [
  {
    name: 'EFI_BOOT_SERVICES.CalculateCrc32',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_CALCULATE_CRC32)(
  IN VOID *Data,
  IN UINTN DataSize,
  OUT UINT32 *Crc32
  );`,
    doc: 'CRC-32 of a buffer.\nEFI_INVALID_PARAMETER: Data or Crc32 is NULL, or DataSize is 0.',
    reference: 'UEFI 7.5.4',
    needsBootServices: true,
    body(context, args) {
      const size = Number(word(args, 1));
      if (word(args, 0) === 0 || size === 0 || word(args, 2) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      context.work(size >> 3);
      context.store(word(args, 2), 4, crc32(context.loadBytes(word(args, 0), size)));
      return 0;
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.CopyMem',
    prototype: `typedef VOID (EFIAPI *EFI_COPY_MEM)(
  IN VOID *Destination,
  IN VOID *Source,
  IN UINTN Length
  );`,
    doc: 'Copies Length bytes; the ranges may overlap.',
    reference: 'UEFI 7.5.7',
    needsBootServices: true,
    body(context, args) {
      context.copy(word(args, 0), word(args, 1), word(args, 2));
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.SetMem',
    prototype: `typedef VOID (EFIAPI *EFI_SET_MEM)(
  IN VOID *Buffer,
  IN UINTN Size,
  IN UINT8 Value
  );`,
    doc: 'Fills Size bytes with Value.',
    reference: 'UEFI 7.5.8',
    needsBootServices: true,
    body(context, args) {
      context.set(word(args, 0), word(args, 1), uint32(args, 2));
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.CreateEventEx',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_CREATE_EVENT_EX)(
  IN UINT32 Type,
  IN EFI_TPL NotifyTpl,
  IN EFI_EVENT_NOTIFY NotifyFunction OPTIONAL,
  IN CONST VOID *NotifyContext OPTIONAL,
  IN CONST EFI_GUID *EventGroup OPTIONAL,
  OUT EFI_EVENT *Event
  );`,
    doc: 'Creates an event in a group: one signal reaches all events of the group.\nStatuses as of CreateEvent.',
    reference: 'UEFI 7.1.2',
    needsBootServices: true,
    body: (context, args) => createEvent(context, args, word(args, 4), word(args, 5)),
  },
];

/** AllocateMaxAddress and AllocateAddress. */
const MAX_ADDRESS = 1;
const AT_ADDRESS = 2;

export const bootServices: readonly Builtin[] = [...MEMORY, ...EVENTS, ...PROTOCOLS, ...IMAGES, ...HANDLES, ...MISCELLANEOUS];

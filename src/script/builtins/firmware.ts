// What the simulated firmware keeps between calls beside memory: task priority, handles with their protocols, events,
// timers, variables, and a clock that only Stall and waiting move. The pool that EDK2 takes for handles and events is
// taken from the services, so that the map key moves as it does there (spec appendix A); those calls carry no site.
//
//   F1  a handle or an event is the address of its pool block, as in EDK2;
//   F2  a notification runs when its event is signalled and its level is above the current one, otherwise when the level
//       drops below it; higher levels first, first signalled first;
//   F3  `clock` counts 100 ns and never runs back.

import type { ScriptServices } from '../run';
import { type Word, wordOf } from '../words';

export const TPL_APPLICATION = 4;
export const TPL_NOTIFY = 16;
export const TPL_HIGH_LEVEL = 31;

export const EVT_TIMER = 0x8000_0000;
export const EVT_RUNTIME = 0x4000_0000;
export const EVT_NOTIFY_WAIT = 0x100;
export const EVT_NOTIFY_SIGNAL = 0x200;

const EfiBootServicesData = 4;
const EfiRuntimeServicesData = 6;

/** Bytes that the DXE core asks of pool for each (spec appendix A). */
const PROTOCOL_ENTRY_BYTES = 72n;
const PROTOCOL_INTERFACE_BYTES = 88n;
const HANDLE_BYTES = 56n;
const HANDLE_NODE_BYTES = 40n;
const EVENT_BYTES = 184n;
const PROTOCOL_NOTIFY_BYTES = 48n;

/** A protocol on a handle; `guid` in registry format. */
interface Installed {
  readonly guid: string;
  interface: Word;
  readonly block: bigint;
}

/** What the core keeps of a protocol: its interfaces in the order of their installation. */
interface ProtocolEntry {
  readonly installed: { readonly handle: Handle; readonly protocol: Installed }[];
}

/** What RegisterProtocolNotify keeps (UEFI 7.3.5). */
export interface Registration {
  readonly entry: ProtocolEntry;
  readonly event: FirmwareEvent;
  /** Interfaces of the entry that were there before, or have been told since. */
  told: number;
}

export interface Handle {
  readonly address: Word;
  readonly protocols: Installed[];
  readonly node: bigint;
}

export interface FirmwareEvent {
  readonly address: Word;
  readonly type: number;
  readonly notifyTpl: number;
  readonly notifyFunction: Word;
  readonly notifyContext: Word;
  /** GUID of the group, in registry format. */
  readonly group: string | undefined;
  signalled: boolean;
  /** When the timer goes off (F3); undefined when it is not set. */
  trigger: bigint | undefined;
  /** 0: once. */
  period: bigint;
  /** Always ready: ConIn's WaitForKey, since nobody keeps a script waiting for a key. */
  readonly alwaysReady: boolean;
}

export interface Variable {
  readonly attributes: number;
  readonly data: Uint8Array;
}

/** Group GUIDs of the events that the firmware itself signals (spec 0.4, 7.1). */
export const EVENT_GROUPS = {
  exitBootServices: '27ABF055-B1B8-4C26-8048-748F37BAA2DF',
  beforeExitBootServices: '8BE0E274-3970-4B44-80C5-1AB9502F3BFC',
  exitBootServicesFailed: '4F6C5507-232F-4787-B95E-72F862490CB1',
  virtualAddressChange: '13FA7698-C831-49C7-87EA-8F43FCC25196',
  memoryMapChange: '78BEE926-692F-48FD-9EDB-01422EF0D7AB',
} as const;

export class Firmware {
  tpl = TPL_APPLICATION;
  /** F3. */
  clock = 0n;
  monotonicCount = 0n;
  /** ExitBootServices was called before, successful or not. */
  exitAttempted = false;
  readonly handles = new Map<Word, Handle>();
  readonly events = new Map<Word, FirmwareEvent>();
  /** By `GUID name`. */
  readonly variables = new Map<string, Variable>();
  /** By the address that RegisterProtocolNotify answers with. */
  readonly registrations = new Map<Word, Registration>();
  private readonly entries = new Map<string, ProtocolEntry>();
  private queue: FirmwareEvent[] = [];

  constructor(private readonly services: ScriptServices) {}

  // --- pool of the core's own ---

  private take(bytes: bigint, type = EfiBootServicesData): bigint | undefined {
    const site = this.services.site;
    this.services.site = -1;
    const { status, buffer } = this.services.allocatePool(type, bytes);
    this.services.site = site;
    return status === 0n ? buffer : undefined;
  }

  private give(buffer: bigint): void {
    const site = this.services.site;
    this.services.site = -1;
    this.services.freePool(buffer);
    this.services.site = site;
  }

  // --- handles ---

  /** A handle that needs no pool, for what the firmware had before the script began. */
  adoptHandle(address: Word): Handle {
    const handle: Handle = { address, protocols: [], node: 0n };
    this.handles.set(address, handle);
    return handle;
  }

  find(handle: Handle, guid: string): Installed | undefined {
    return handle.protocols.find((protocol) => protocol.guid === guid);
  }

  /** First interface of a protocol in the order of installation; undefined when there is none. */
  locate(guid: string): Installed | undefined {
    for (const handle of this.handles.values()) {
      const found = this.find(handle, guid);
      if (found) return found;
    }
    return undefined;
  }

  /** Installs a protocol, on a new handle when `handle` is undefined. Undefined when pool runs out. */
  install(handle: Handle | undefined, guid: string, interface_: Word): Handle | undefined {
    const entry = this.entryOf(guid);
    if (entry === undefined) return undefined;
    const block = this.take(PROTOCOL_INTERFACE_BYTES);
    if (block === undefined) return undefined;
    let owner = handle;
    if (owner === undefined) {
      const address = this.take(HANDLE_BYTES);
      const node = address === undefined ? undefined : this.take(HANDLE_NODE_BYTES);
      if (address === undefined || node === undefined) {
        if (address !== undefined) this.give(address);
        this.give(block);
        return undefined;
      }
      owner = { address: wordOf(address), protocols: [], node };
      this.handles.set(owner.address, owner);
    }
    const protocol: Installed = { guid, interface: interface_, block };
    owner.protocols.push(protocol);
    entry.installed.push({ handle: owner, protocol });
    this.tell(entry);
    return owner;
  }

  /** The entry of a protocol, made at its first use; undefined when pool runs out. */
  private entryOf(guid: string): ProtocolEntry | undefined {
    let entry = this.entries.get(guid);
    if (!entry) {
      if (this.take(PROTOCOL_ENTRY_BYTES) === undefined) return undefined;
      entry = { installed: [] };
      this.entries.set(guid, entry);
    }
    return entry;
  }

  /** Signals the events that are registered for a protocol. */
  private tell(entry: ProtocolEntry): void {
    for (const registration of this.registrations.values()) if (registration.entry === entry) this.signal(registration.event);
  }

  /** Replaces an interface, which counts as installed anew. */
  reinstall(handle: Handle, protocol: Installed, interface_: Word): void {
    protocol.interface = interface_;
    const entry = this.entries.get(protocol.guid);
    if (!entry) return;
    this.forget(protocol);
    entry.installed.push({ handle, protocol });
    this.tell(entry);
  }

  /** Takes an interface out of its entry, and out of what registrations have been told. */
  private forget(protocol: Installed): void {
    const entry = this.entries.get(protocol.guid);
    const at = entry?.installed.findIndex((one) => one.protocol === protocol) ?? -1;
    if (!entry || at < 0) return;
    entry.installed.splice(at, 1);
    for (const registration of this.registrations.values()) if (registration.entry === entry && registration.told > at) registration.told--;
  }

  /** Registers an event for what is installed of a protocol from now on; undefined when pool runs out. */
  register(guid: string, event: FirmwareEvent): Word | undefined {
    const entry = this.entryOf(guid);
    const block = entry && this.take(PROTOCOL_NOTIFY_BYTES);
    if (block === undefined || !entry) return undefined;
    this.registrations.set(wordOf(block), { entry, event, told: entry.installed.length });
    return wordOf(block);
  }

  /** The next interface that a registration has not been told; undefined when it knows all. */
  next({ entry, told }: Registration): ProtocolEntry['installed'][number] | undefined {
    return entry.installed[told];
  }

  /** Takes a protocol off its handle, and the handle away with its last protocol. */
  uninstall(handle: Handle, protocol: Installed): void {
    handle.protocols.splice(handle.protocols.indexOf(protocol), 1);
    this.forget(protocol);
    if (protocol.block !== 0n) this.give(protocol.block);
    if (handle.protocols.length === 0) {
      this.handles.delete(handle.address);
      if (handle.node !== 0n) {
        this.give(handle.node);
        this.give(BigInt(handle.address));
      }
    }
  }

  // --- events ---

  createEvent(type: number, notifyTpl: number, notifyFunction: Word, notifyContext: Word, group?: string): FirmwareEvent | undefined {
    const address = this.take(EVENT_BYTES, type & EVT_RUNTIME ? EfiRuntimeServicesData : EfiBootServicesData);
    if (address === undefined) return undefined;
    return this.adoptEvent(wordOf(address), { type, notifyTpl, notifyFunction, notifyContext, group, alwaysReady: false });
  }

  adoptEvent(
    address: Word,
    given: Pick<FirmwareEvent, 'type' | 'notifyTpl' | 'notifyFunction' | 'notifyContext' | 'group' | 'alwaysReady'>,
  ): FirmwareEvent {
    const event: FirmwareEvent = { ...given, address, signalled: false, trigger: undefined, period: 0n };
    this.events.set(address, event);
    return event;
  }

  closeEvent(event: FirmwareEvent): void {
    this.events.delete(event.address);
    this.queue = this.queue.filter((queued) => queued !== event);
    for (const [address, registration] of this.registrations) {
      if (registration.event !== event) continue;
      this.registrations.delete(address);
      this.give(BigInt(address));
    }
    this.give(BigInt(event.address));
  }

  /** Marks an event, or its whole group, as signalled, and queues their notifications. */
  signal(event: FirmwareEvent): void {
    if (event.signalled) return;
    if (event.group === undefined) this.mark(event);
    else this.signalGroup(event.group);
  }

  signalGroup(group: string): void {
    for (const event of this.events.values()) if (event.group === group) this.mark(event);
  }

  private mark(event: FirmwareEvent): void {
    event.signalled = true;
    if (event.type & EVT_NOTIFY_SIGNAL) this.enqueue(event);
  }

  /** Queues the notification of an event. */
  enqueue(event: FirmwareEvent): void {
    this.queue = this.queue.filter((queued) => queued !== event);
    this.queue.push(event);
  }

  /** The next notification whose level is above `tpl`, taken off the queue (F2). */
  nextNotification(tpl: number): FirmwareEvent | undefined {
    let best: FirmwareEvent | undefined;
    for (const event of this.queue) if (event.notifyTpl > tpl && (best === undefined || event.notifyTpl > best.notifyTpl)) best = event;
    if (best !== undefined) this.queue.splice(this.queue.indexOf(best), 1);
    return best;
  }

  // --- time ---

  /** Lets time pass, in units of 100 ns; timers that go off signal their events. */
  pass(units: bigint): void {
    const until = this.clock + units;
    for (let next = this.nextTimer(); next !== undefined && (next.trigger as bigint) <= until; next = this.nextTimer()) {
      this.clock = next.trigger as bigint;
      const { period } = next;
      // A timer whose period is shorter than the time that passes has been signalled by then, so once is enough.
      next.trigger = period > 0n ? this.clock + period * ((until - this.clock) / period + 1n) : undefined;
      this.signal(next);
    }
    if (until > this.clock) this.clock = until;
  }

  /** The event whose timer goes off first. */
  nextTimer(): FirmwareEvent | undefined {
    let first: FirmwareEvent | undefined;
    for (const event of this.events.values()) {
      if (event.trigger !== undefined && (first === undefined || event.trigger < (first.trigger as bigint))) first = event;
    }
    return first;
  }
}

// EFI_BOOT_SERVICES: events, timers and the task priority level (UEFI 7.1). `Firmware` keeps them; simulated time passes only
// in Stall and where an event is waited for.

import { EFI_INVALID_PARAMETER, EFI_NOT_READY, EFI_OUT_OF_RESOURCES, EFI_UNSUPPORTED } from '../../uefi/status';
import type { Word } from '../words';
import { big, fromStatus, guidAt, uint32, word } from './arguments';
import type { Builtin, Context } from './builtin';
import {
  EVENT_GROUPS,
  EVT_NOTIFY_SIGNAL,
  EVT_NOTIFY_WAIT,
  EVT_TIMER,
  type FirmwareEvent,
  TPL_APPLICATION,
  TPL_HIGH_LEVEL,
} from './firmware';

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

function event(context: Context, address: Word): FirmwareEvent | undefined {
  return context.firmware.events.get(address);
}

const EVT_SIGNAL_EXIT_BOOT_SERVICES = 0x201;
const EVT_SIGNAL_VIRTUAL_ADDRESS_CHANGE = 0x6000_0202;

/** The types that CreateEvent takes, as EDK2 lists them. */
const EVENT_TYPES = new Set([
  EVT_TIMER + EVT_NOTIFY_SIGNAL,
  EVT_TIMER,
  EVT_NOTIFY_WAIT,
  EVT_NOTIFY_SIGNAL,
  EVT_SIGNAL_EXIT_BOOT_SERVICES,
  EVT_SIGNAL_VIRTUAL_ADDRESS_CHANGE,
  0,
  EVT_TIMER + EVT_NOTIFY_WAIT,
]);

function createEvent(context: Context, args: readonly Word[], group: Word, result: Word): Word {
  const type = uint32(args, 0);
  const tpl = Number(word(args, 1));
  const notifyFunction = word(args, 2);
  if (result === 0) return fromStatus(EFI_INVALID_PARAMETER);
  const groupGuid = group === 0 ? undefined : guidAt(context, group);
  if (groupGuid !== undefined && (type === EVT_SIGNAL_EXIT_BOOT_SERVICES || type === EVT_SIGNAL_VIRTUAL_ADDRESS_CHANGE))
    return fromStatus(EFI_INVALID_PARAMETER);
  if (!EVENT_TYPES.has(type)) return fromStatus(EFI_INVALID_PARAMETER);
  const notifies = (type & (EVT_NOTIFY_WAIT | EVT_NOTIFY_SIGNAL)) !== 0;
  if (notifies && (notifyFunction === 0 || tpl <= TPL_APPLICATION || tpl >= TPL_HIGH_LEVEL)) return fromStatus(EFI_INVALID_PARAMETER);
  const ownGroup =
    type === EVT_SIGNAL_EXIT_BOOT_SERVICES
      ? EVENT_GROUPS.exitBootServices
      : type === EVT_SIGNAL_VIRTUAL_ADDRESS_CHANGE
        ? EVENT_GROUPS.virtualAddressChange
        : groupGuid;
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

export const bootEvents: readonly Builtin[] = [
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

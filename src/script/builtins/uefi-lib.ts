// UefiLib (spec 8.6): Print and its relatives, and the small functions over boot services that applications use.

import { EFI_NOT_FOUND } from '../../uefi/status';
import type { PrintArguments } from '../print-format';
import { type Word, wordOf } from '../words';
import { fromStatus, guidAt, word } from './arguments';
import { dispatch } from './boot-events';
import type { Builtin, Context } from './builtin';
import { EVT_NOTIFY_SIGNAL } from './firmware';
import { formatted } from './print-lib';

/** PcdUefiLibMaxPrintBufferSize, in characters. */
const PRINT_CHARACTERS = 320;
const EfiBootServicesData = 4;

/** Print formats into a pool buffer of (320 + 1) × 2 bytes, writes it, and frees it: the map key may move. */
function print(context: Context, format: Word, bytes: 1 | 2, args: PrintArguments): Word {
  context.atService();
  const { services } = context.machine;
  const { status, buffer } = services.allocatePool(EfiBootServicesData, BigInt((PRINT_CHARACTERS + 1) * 2));
  if (status !== 0n || buffer === undefined) context.assertFailed('MdePkg/Library/UefiLib/UefiLibPrint.c', 48, 'Buffer != ((void *) 0)');
  const text = formatted(context, format, bytes, args, PRINT_CHARACTERS);
  context.print(text);
  context.atService();
  services.freePool(buffer);
  return text.length;
}

interface Printer {
  readonly name: string;
  readonly type: 'CHAR16' | 'CHAR8';
  readonly where: string;
}

const PRINTERS: readonly Printer[] = [
  { name: 'Print', type: 'CHAR16', where: 'ConOut' },
  { name: 'AsciiPrint', type: 'CHAR8', where: 'ConOut' },
  { name: 'ErrorPrint', type: 'CHAR16', where: 'StdErr' },
  { name: 'AsciiErrorPrint', type: 'CHAR8', where: 'StdErr' },
];

/** EfiCreateProtocolNotifyEvent: an event that is signalled once at once, and then whenever the protocol is installed. */
const protocolNotifyEvent: Builtin = {
  name: 'EfiCreateProtocolNotifyEvent',
  prototype: `EFI_EVENT EFIAPI EfiCreateProtocolNotifyEvent (
  IN EFI_GUID *ProtocolGuid,
  IN EFI_TPL NotifyTpl,
  IN EFI_EVENT_NOTIFY NotifyFunction,
  IN VOID *NotifyContext OPTIONAL,
  OUT VOID **Registration
  );`,
  doc: 'Creates an event that is signalled once at once, and then whenever the protocol is installed. Stops in an ASSERT when an argument is NULL or pool runs out.',
  reference: 'MdePkg UefiLib',
  needsBootServices: true,
  body(context, args) {
    const { firmware } = context;
    const [guid, tpl, notifyFunction, notifyContext, result] = [0, 1, 2, 3, 4].map((i) => word(args, i)) as [Word, Word, Word, Word, Word];
    const failed = (line: number, condition: string) => context.assertFailed('MdePkg/Library/UefiLib/UefiLib.c', line, condition);
    if (guid === 0) failed(145, 'ProtocolGuid != ((void *) 0)');
    if (notifyFunction === 0) failed(146, 'NotifyFunction != ((void *) 0)');
    if (result === 0) failed(147, 'Registration != ((void *) 0)');
    const event = firmware.createEvent(EVT_NOTIFY_SIGNAL, Number(tpl), notifyFunction, notifyContext);
    const registration = event && firmware.register(guidAt(context, guid), event);
    if (!event || registration === undefined) return failed(160, '!EFI_ERROR (Status)');
    context.store(result, 8, registration);
    firmware.signal(event);
    dispatch(context);
    return event.address;
  },
};

const LOCK = { tpl: 0, owner: 8, lock: 16 } as const;

export const uefiLib: readonly Builtin[] = [
  protocolNotifyEvent,
  ...PRINTERS.map(
    ({ name, type, where }): Builtin => ({
      name,
      prototype: `UINTN EFIAPI ${name} (IN CONST ${type} *Format, ...) __attribute__ ((format (${type === 'CHAR16' ? 'printlib_unicode' : 'printlib_ascii'}, 1, 2)));`,
      doc: `Prints to ${where} and returns the number of characters, at most 320. Uses a pool buffer of 642 bytes meanwhile, so the map key may change.`,
      reference: 'MdePkg UefiLib',
      needsBootServices: true,
      body: (context, args, rest) => print(context, word(args, 0), type === 'CHAR16' ? 2 : 1, rest),
    }),
  ),
  ...(
    [
      ['CatVSPrint', false],
      ['CatSPrint', true],
    ] as const
  ).map(
    ([name, variadic]): Builtin => ({
      name,
      prototype: `CHAR16 * EFIAPI ${name} (IN CHAR16 *String OPTIONAL, IN CONST CHAR16 *FormatString, ${variadic ? '...' : 'IN VA_LIST Marker'}) __attribute__ ((format (printlib_unicode, 2, ${variadic ? 3 : 0}), allocates));`,
      doc: 'A new pool buffer with String followed by the formatted text; the caller frees it. NULL when there is no room.',
      reference: 'MdePkg UefiLib',
      needsBootServices: true,
      body(context, args, rest) {
        const head = word(args, 0) === 0 ? '' : context.loadString(word(args, 0), 2);
        const list = variadic ? rest : context.listArguments(word(args, 2));
        const text = head + formatted(context, word(args, 1), 2, list, 1_000_000);
        const bytes = (text.length + 1) * 2;
        context.atService();
        const { status, buffer } = context.machine.services.allocatePool(EfiBootServicesData, BigInt(bytes));
        if (status !== 0n || buffer === undefined) return 0;
        context.allocated('pool', wordOf(buffer), bytes, EfiBootServicesData);
        context.storeString(wordOf(buffer), 2, text);
        return wordOf(buffer);
      },
    }),
  ),
  {
    name: 'EfiGetCurrentTpl',
    prototype: 'EFI_TPL EFIAPI EfiGetCurrentTpl (VOID);',
    doc: 'The current task priority level.',
    reference: 'MdePkg UefiLib',
    needsBootServices: true,
    body: (context) => context.firmware.tpl,
  },
  {
    name: 'EfiGetSystemConfigurationTable',
    prototype: 'EFI_STATUS EFIAPI EfiGetSystemConfigurationTable (IN EFI_GUID *TableGuid, OUT VOID **Table);',
    doc: 'Finds a table in the configuration table.\nEFI_NOT_FOUND: none has that GUID; *Table is NULL then.',
    reference: 'MdePkg UefiLib',
    body(context, args) {
      const found = context.findConfigurationTable(context.loadBytes(word(args, 0), 16));
      context.store(word(args, 1), 8, found ?? 0);
      return found === undefined ? fromStatus(EFI_NOT_FOUND) : 0;
    },
  },
  {
    name: 'EfiInitializeLock',
    prototype: 'EFI_LOCK * EFIAPI EfiInitializeLock (IN OUT EFI_LOCK *Lock, IN EFI_TPL Priority);',
    doc: 'Prepares a lock that raises the task priority level while it is held.',
    reference: 'MdePkg UefiLib',
    body(context, args) {
      const lock = Number(word(args, 0));
      context.store(lock + LOCK.tpl, 8, word(args, 1));
      context.store(lock + LOCK.owner, 8, 4);
      context.store(lock + LOCK.lock, 4, 1);
      return lock;
    },
  },
  {
    name: 'EfiAcquireLock',
    prototype: 'VOID EFIAPI EfiAcquireLock (IN EFI_LOCK *Lock);',
    doc: 'Raises the task priority level to that of the lock; the lock has to be free.',
    reference: 'MdePkg UefiLib',
    needsBootServices: true,
    body(context, args) {
      const lock = Number(word(args, 0));
      if (context.load(lock + LOCK.lock, 4) !== 1)
        context.assertFailed('MdePkg/Library/UefiLib/UefiLib.c', 399, 'Lock->Lock == EfiLockReleased');
      const { firmware } = context;
      context.store(lock + LOCK.owner, 8, firmware.tpl);
      firmware.tpl = Math.max(firmware.tpl, Number(context.load(lock + LOCK.tpl, 8)));
      context.store(lock + LOCK.lock, 4, 2);
    },
  },
  {
    name: 'EfiReleaseLock',
    prototype: 'VOID EFIAPI EfiReleaseLock (IN EFI_LOCK *Lock);',
    doc: 'Lowers the task priority level to what it was before EfiAcquireLock; the lock has to be held.',
    reference: 'MdePkg UefiLib',
    needsBootServices: true,
    body(context, args) {
      const lock = Number(word(args, 0));
      if (context.load(lock + LOCK.lock, 4) !== 2)
        context.assertFailed('MdePkg/Library/UefiLib/UefiLib.c', 467, 'Lock->Lock == EfiLockAcquired');
      context.store(lock + LOCK.lock, 4, 1);
      context.firmware.tpl = Number(context.load(lock + LOCK.owner, 8));
      dispatch(context);
    },
  },
  {
    name: 'GetGlyphWidth',
    prototype: 'UINTN EFIAPI GetGlyphWidth (IN CHAR16 UnicodeChar);',
    doc: 'Columns of a character: 0 for combining ones, 2 for wide ones, otherwise 1.',
    reference: 'MdePkg UefiLib',
    body(_context, args) {
      const c = Number(word(args, 0));
      if (c === 0 || (c >= 0x300 && c <= 0x36f)) return 0;
      return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xff01 && c <= 0xff60)
        ? 2
        : 1;
    },
  },
];

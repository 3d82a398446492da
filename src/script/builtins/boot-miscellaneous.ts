// EFI_BOOT_SERVICES: miscellaneous services (UEFI 7.5).

import { crc32 } from '../../base/crc32';
import { EFI_INVALID_PARAMETER } from '../../uefi/status';
import { wordOf } from '../words';
import { big, fromStatus, uint32, word } from './arguments';
import { dispatch } from './boot-events';
import type { Builtin } from './builtin';

export const bootMiscellaneous: readonly Builtin[] = [
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
];

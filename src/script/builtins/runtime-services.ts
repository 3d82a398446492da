// EFI_RUNTIME_SERVICES (UEFI chapter 8; spec 7.3, 7.4). The clock is simulated and variables live as long as the run.

import type { VirtualDescriptor } from '../../machine/runtime';
import { EFI_BUFFER_TOO_SMALL, EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_UNSUPPORTED } from '../../uefi/status';
import { type Word, wordOf } from '../words';
import { big, fromStatus, guidAt, uint32, word } from './arguments';
import { dispatch } from './boot-events';
import type { Builtin, Context } from './builtin';
import { EVENT_GROUPS } from './firmware';

/** The simulated clock begins at 2026-01-01 00:00:00, a Thursday. */
const EPOCH_DAYS = 20454;

/** Year, month and day of a number of days since 1970-01-01, in the proleptic Gregorian calendar. */
function civil(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The 16 bytes of an EFI_TIME for the simulated clock, in units of 100 ns. */
function timeBytes(clock: bigint): Uint8Array {
  const seconds = Number(clock / 10_000_000n);
  const { year, month, day } = civil(EPOCH_DAYS + Math.floor(seconds / 86_400));
  const view = new DataView(new ArrayBuffer(16));
  view.setUint16(0, year, true);
  view.setUint8(2, month);
  view.setUint8(3, day);
  view.setUint8(4, Math.floor(seconds / 3600) % 24);
  view.setUint8(5, Math.floor(seconds / 60) % 60);
  view.setUint8(6, seconds % 60);
  view.setUint32(8, Number(clock % 10_000_000n) * 100, true);
  view.setInt16(12, 0x7ff, true);
  return new Uint8Array(view.buffer);
}

/** The descriptors of a map as the operating system passes it; at most as many as its size says. */
function virtualMap(context: Context, size: bigint, stride: bigint, address: Word): VirtualDescriptor[] {
  const rows: VirtualDescriptor[] = [];
  if (stride < 40n) return rows;
  for (let at = 0n; at + stride <= size; at += stride) {
    context.work(1);
    const bytes = context.loadBytes(wordOf(BigInt(address) + at), 40);
    const view = new DataView(bytes.buffer, bytes.byteOffset, 40);
    rows.push({
      type: view.getUint32(0, true),
      physicalStart: view.getBigUint64(8, true),
      virtualStart: view.getBigUint64(16, true),
      numberOfPages: view.getBigUint64(24, true),
      attribute: view.getBigUint64(32, true),
    });
  }
  return rows;
}

function variableKey(context: Context, name: Word, guid: Word): string {
  return `${guidAt(context, guid)} ${context.loadString(name, 2)}`;
}

const unsupported = () => fromStatus(EFI_UNSUPPORTED);

export const runtimeServices: readonly Builtin[] = [
  {
    name: 'EFI_RUNTIME_SERVICES.GetTime',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_GET_TIME)(
  OUT EFI_TIME *Time,
  OUT EFI_TIME_CAPABILITIES *Capabilities OPTIONAL
  );`,
    doc: 'The simulated time: it begins at 2026-01-01 00:00:00 and passes in Stall and while events are waited for.\nEFI_INVALID_PARAMETER: Time is NULL.',
    reference: 'UEFI 8.3.1',
    body(context, args) {
      if (word(args, 0) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      context.storeBytes(word(args, 0), timeBytes(context.firmware.clock));
      if (word(args, 1) !== 0) context.storeBytes(word(args, 1), Uint8Array.of(1, 0, 0, 0, 0x80, 0xf0, 0xfa, 0x02, 0));
      return 0;
    },
  },
  {
    name: 'EFI_RUNTIME_SERVICES.SetTime',
    prototype: 'typedef EFI_STATUS (EFIAPI *EFI_SET_TIME)(IN EFI_TIME *Time);',
    doc: 'The simulated clock cannot be set: EFI_UNSUPPORTED.',
    reference: 'UEFI 8.3.2',
    body: unsupported,
  },
  {
    name: 'EFI_RUNTIME_SERVICES.GetWakeupTime',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_GET_WAKEUP_TIME)(
  OUT BOOLEAN *Enabled,
  OUT BOOLEAN *Pending,
  OUT EFI_TIME *Time
  );`,
    doc: 'There is no alarm clock: EFI_UNSUPPORTED.',
    reference: 'UEFI 8.3.3',
    body: unsupported,
  },
  {
    name: 'EFI_RUNTIME_SERVICES.SetWakeupTime',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_SET_WAKEUP_TIME)(
  IN BOOLEAN Enable,
  IN EFI_TIME *Time OPTIONAL
  );`,
    doc: 'There is no alarm clock: EFI_UNSUPPORTED.',
    reference: 'UEFI 8.3.4',
    body: unsupported,
  },
  {
    name: 'EFI_RUNTIME_SERVICES.SetVirtualAddressMap',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_SET_VIRTUAL_ADDRESS_MAP)(
  IN UINTN MemoryMapSize,
  IN UINTN DescriptorSize,
  IN UINT32 DescriptorVersion,
  IN EFI_MEMORY_DESCRIPTOR *VirtualMap
  );`,
    doc: 'Tells the firmware at which virtual addresses the operating system has put runtime memory.\nEFI_UNSUPPORTED: before ExitBootServices, or a second time. EFI_INVALID_PARAMETER: the version is not 1 or the descriptors are shorter than 40 bytes.',
    reference: 'UEFI 8.4.1',
    body(context, args) {
      const map = context.bootServices ? [] : virtualMap(context, big(args, 0), big(args, 1), word(args, 3));
      context.atService();
      const status = context.machine.services.setVirtualAddressMap(big(args, 0), big(args, 1), uint32(args, 2), map, () => {
        context.firmware.signalGroup(EVENT_GROUPS.virtualAddressChange);
        dispatch(context);
      });
      return fromStatus(status);
    },
  },
  {
    name: 'EFI_RUNTIME_SERVICES.ConvertPointer',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_CONVERT_POINTER)(
  IN UINTN DebugDisposition,
  IN OUT VOID **Address
  );`,
    doc: 'Turns a physical pointer into the virtual one, while SetVirtualAddressMap runs.\nEFI_INVALID_PARAMETER: Address is NULL, or *Address is NULL without EFI_OPTIONAL_PTR. EFI_NOT_FOUND: no runtime descriptor contains it.',
    reference: 'UEFI 8.4.2',
    body(context, args) {
      const address = word(args, 1);
      context.atService();
      const before = address === 0 ? null : BigInt(context.load(address, 8));
      const { status, address: after } = context.machine.services.convertPointer(big(args, 0), before);
      if (status === 0n && address !== 0) context.store(address, 8, wordOf(after));
      return fromStatus(status);
    },
  },
  {
    name: 'EFI_RUNTIME_SERVICES.GetVariable',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_GET_VARIABLE)(
  IN CHAR16 *VariableName,
  IN EFI_GUID *VendorGuid,
  OUT UINT32 *Attributes OPTIONAL,
  IN OUT UINTN *DataSize,
  OUT VOID *Data OPTIONAL
  );`,
    doc: 'Reads a variable that the script has set.\nEFI_INVALID_PARAMETER: an argument is NULL. EFI_NOT_FOUND. EFI_BUFFER_TOO_SMALL: *DataSize then holds the size that is needed.',
    reference: 'UEFI 8.2.1',
    body(context, args) {
      if (word(args, 0) === 0 || word(args, 1) === 0 || word(args, 3) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      const variable = context.firmware.variables.get(variableKey(context, word(args, 0), word(args, 1)));
      if (variable === undefined) return fromStatus(EFI_NOT_FOUND);
      const room = big([context.load(word(args, 3), 8)], 0);
      context.store(word(args, 3), 8, variable.data.length);
      if (word(args, 2) !== 0) context.store(word(args, 2), 4, variable.attributes);
      if (room < BigInt(variable.data.length)) return fromStatus(EFI_BUFFER_TOO_SMALL);
      if (word(args, 4) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      context.storeBytes(word(args, 4), variable.data);
      return 0;
    },
  },
  {
    name: 'EFI_RUNTIME_SERVICES.GetNextVariableName',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_GET_NEXT_VARIABLE_NAME)(
  IN OUT UINTN *VariableNameSize,
  IN OUT CHAR16 *VariableName,
  IN OUT EFI_GUID *VendorGuid
  );`,
    doc: 'Not simulated: EFI_UNSUPPORTED.',
    reference: 'UEFI 8.2.2',
    body: unsupported,
  },
  {
    name: 'EFI_RUNTIME_SERVICES.SetVariable',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_SET_VARIABLE)(
  IN CHAR16 *VariableName,
  IN EFI_GUID *VendorGuid,
  IN UINT32 Attributes,
  IN UINTN DataSize,
  IN VOID *Data
  );`,
    doc: 'Sets, or with no data removes, a variable; it lives as long as the run.\nEFI_INVALID_PARAMETER: an argument is NULL or the name is empty. EFI_NOT_FOUND: there is none to remove.',
    reference: 'UEFI 8.2.3',
    body(context, args) {
      const size = Number(word(args, 3));
      if (word(args, 0) === 0 || word(args, 1) === 0 || context.loadString(word(args, 0), 2) === '')
        return fromStatus(EFI_INVALID_PARAMETER);
      if (size !== 0 && word(args, 4) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      const key = variableKey(context, word(args, 0), word(args, 1));
      const attributes = uint32(args, 2);
      if (size === 0 || (attributes & 6) === 0) return context.firmware.variables.delete(key) ? 0 : fromStatus(EFI_NOT_FOUND);
      context.firmware.variables.set(key, { attributes, data: context.loadBytes(word(args, 4), size) });
      return 0;
    },
  },
  {
    name: 'EFI_RUNTIME_SERVICES.GetNextHighMonotonicCount',
    prototype: 'typedef EFI_STATUS (EFIAPI *EFI_GET_NEXT_HIGH_MONO_COUNT)(OUT UINT32 *HighCount);',
    doc: 'The high half of the monotonic counter, one more with each call.\nEFI_INVALID_PARAMETER: HighCount is NULL.',
    reference: 'UEFI 8.5.2',
    body(context, args) {
      if (word(args, 0) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      const high = (context.firmware.monotonicCount >> 32n) + 1n;
      context.firmware.monotonicCount = high << 32n;
      context.store(word(args, 0), 4, Number(high & 0xffff_ffffn));
      return 0;
    },
  },
  {
    name: 'EFI_RUNTIME_SERVICES.ResetSystem',
    prototype: `typedef VOID (EFIAPI *EFI_RESET_SYSTEM)(
  IN EFI_RESET_TYPE ResetType,
  IN EFI_STATUS ResetStatus,
  IN UINTN DataSize,
  IN VOID *ResetData OPTIONAL
  ) __attribute__ ((noreturn));`,
    doc: 'Ends the run: the machine resets.',
    reference: 'UEFI 8.5.1',
    neverReturns: true,
    body(context, args) {
      const names = ['EfiResetCold', 'EfiResetWarm', 'EfiResetShutdown', 'EfiResetPlatformSpecific'];
      return context.halt(`ResetSystem (${names[uint32(args, 0)] ?? uint32(args, 0)})`);
    },
  },
  {
    name: 'EFI_RUNTIME_SERVICES.UpdateCapsule',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_UPDATE_CAPSULE)(
  IN EFI_CAPSULE_HEADER **CapsuleHeaderArray,
  IN UINTN CapsuleCount,
  IN EFI_PHYSICAL_ADDRESS ScatterGatherList OPTIONAL
  );`,
    doc: 'Not simulated: EFI_UNSUPPORTED.',
    reference: 'UEFI 8.5.3',
    body: unsupported,
  },
  {
    name: 'EFI_RUNTIME_SERVICES.QueryCapsuleCapabilities',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_QUERY_CAPSULE_CAPABILITIES)(
  IN EFI_CAPSULE_HEADER **CapsuleHeaderArray,
  IN UINTN CapsuleCount,
  OUT UINT64 *MaximumCapsuleSize,
  OUT EFI_RESET_TYPE *ResetType
  );`,
    doc: 'Not simulated: EFI_UNSUPPORTED.',
    reference: 'UEFI 8.5.3',
    body: unsupported,
  },
  {
    name: 'EFI_RUNTIME_SERVICES.QueryVariableInfo',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_QUERY_VARIABLE_INFO)(
  IN UINT32 Attributes,
  OUT UINT64 *MaximumVariableStorageSize,
  OUT UINT64 *RemainingVariableStorageSize,
  OUT UINT64 *MaximumVariableSize
  );`,
    doc: 'Not simulated: EFI_UNSUPPORTED.',
    reference: 'UEFI 8.2.4',
    body: unsupported,
  },
];

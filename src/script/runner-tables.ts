// The firmware's tables in simulated memory: system table, boot services, runtime services, DXE services, the console
// protocols, the configuration table (UEFI chapter 4; PI 1.8 volume 2, 7). The system table and the runtime services table
// lie where DXE allocated them; what EDK2 keeps in variables of the DXE core lies in the core's image. Each function
// pointer is the address of a builtin, 16 bytes apart in the core's code.

import { crc32 } from '../base/crc32';
import type { Bytes } from '../machine/bytes';
import type { HandOff } from '../machine/hand-off';
import { PAGE_SIZE } from '../uefi/units';
import { bootServices } from './builtins/boot-services';
import type { Builtin } from './builtins/builtin';
import { simpleTextInput, simpleTextOutput } from './builtins/console';
import { dxeServices } from './builtins/dxe-services';
import { PEI_POINTERS, peiMember, peiServices } from './builtins/pei-services';
import { runtimeServices } from './builtins/runtime-services';
import type { MemoryCheck } from './memory-check';
import { parseGuid } from './prelude/guids';
import type { Word } from './words';

const REVISION = (2 << 16) | 100;
const PI_REVISION = (1 << 16) | 80;
const HEADER_BYTES = 24;
const CONFIGURATION_ENTRIES = 32;
const CONFIGURATION_BYTES = 24;

/** Offsets in EFI_SYSTEM_TABLE. */
const SYSTEM = {
  vendor: 24,
  firmwareRevision: 32,
  consoleInHandle: 40,
  conIn: 48,
  consoleOutHandle: 56,
  conOut: 64,
  standardErrorHandle: 72,
  stdErr: 80,
  runtimeServices: 88,
  bootServices: 96,
  numberOfTableEntries: 104,
  configurationTable: 112,
  size: 120,
} as const;

/** 'BOOTSERV' and its like as 64-bit numbers. */
function signature(text: string): bigint {
  let value = 0n;
  for (let i = 7; i >= 0; i--) value = (value << 8n) | BigInt(text.charCodeAt(i));
  return value;
}

/** Members of EFI_BOOT_SERVICES in the order of the table; undefined is the Reserved field. */
const BOOT_ORDER: readonly (string | undefined)[] = [
  'RaiseTPL',
  'RestoreTPL',
  'AllocatePages',
  'FreePages',
  'GetMemoryMap',
  'AllocatePool',
  'FreePool',
  'CreateEvent',
  'SetTimer',
  'WaitForEvent',
  'SignalEvent',
  'CloseEvent',
  'CheckEvent',
  'InstallProtocolInterface',
  'ReinstallProtocolInterface',
  'UninstallProtocolInterface',
  'HandleProtocol',
  undefined,
  'RegisterProtocolNotify',
  'LocateHandle',
  'LocateDevicePath',
  'InstallConfigurationTable',
  'LoadImage',
  'StartImage',
  'Exit',
  'UnloadImage',
  'ExitBootServices',
  'GetNextMonotonicCount',
  'Stall',
  'SetWatchdogTimer',
  'ConnectController',
  'DisconnectController',
  'OpenProtocol',
  'CloseProtocol',
  'OpenProtocolInformation',
  'ProtocolsPerHandle',
  'LocateHandleBuffer',
  'LocateProtocol',
  'InstallMultipleProtocolInterfaces',
  'UninstallMultipleProtocolInterfaces',
  'CalculateCrc32',
  'CopyMem',
  'SetMem',
  'CreateEventEx',
];

/** The range in which the firmware's own code and variables lie. */
export interface CoreArea {
  readonly base: number;
  readonly size: number;
}

/** The DXE core's image of a hand-off: its module HOB; undefined when there is none that is large enough. */
export function coreArea(handOff: HandOff): CoreArea | undefined {
  for (const hob of handOff.hobs) {
    if (hob.kind === 'memoryAllocation' && hob.name === 'Module' && hob.length >= 0x8000n) {
      return { base: Number(hob.base), size: Number(hob.length) };
    }
  }
  return undefined;
}

/** Pages that an area needs when it has to be allocated. */
export const CORE_PAGES = 8n;

export class FirmwareTables {
  /** Builtins by the address under which the tables name them. */
  readonly functions = new Map<number, Builtin>();
  readonly systemTable: number;
  readonly bootServices: number;
  readonly runtimeServices: number;
  readonly dxeServices: number;
  readonly conIn: number;
  readonly conOut: number;
  readonly stdErr: number;
  readonly waitForKey: number;
  readonly imageHandle: number;
  readonly coreHandle: number;
  readonly consoleInHandle: number;
  readonly consoleOutHandle: number;
  readonly loadedImage: number;
  private readonly configurationTable: number;
  private configurationCount = 0;
  private code: number;
  private data: number;

  constructor(
    private readonly bytes: Bytes,
    private readonly check: MemoryCheck,
    area: CoreArea,
    given: { readonly systemTable?: bigint | undefined; readonly runtimeServices?: bigint | undefined },
  ) {
    this.code = area.base + PAGE_SIZE;
    // Variables follow the code in an image; the last two pages of the core are theirs.
    this.data = area.base + area.size - 2 * PAGE_SIZE;
    check.name({ start: area.base, end: area.base + area.size, what: "the DXE core's image" });

    const boot = byMember(bootServices);
    this.bootServices = this.take(HEADER_BYTES + BOOT_ORDER.length * 8);
    this.table(
      this.bootServices,
      'BOOTSERV',
      REVISION,
      BOOT_ORDER.map((name) => (name === undefined ? undefined : boot.get(name))),
      'the boot services table',
    );
    this.dxeServices = this.take(HEADER_BYTES + dxeServices.length * 8);
    this.table(this.dxeServices, 'DXE_SERV', PI_REVISION, dxeServices, 'the DXE services table');
    this.runtimeServices =
      given.runtimeServices === undefined ? this.take(HEADER_BYTES + runtimeServices.length * 8) : Number(given.runtimeServices);
    this.table(this.runtimeServices, 'RUNTSERV', REVISION, runtimeServices, 'the runtime services table');

    this.waitForKey = this.take(184);
    this.imageHandle = this.take(56);
    this.coreHandle = this.take(56);
    this.consoleInHandle = this.take(56);
    this.consoleOutHandle = this.take(56);
    this.loadedImage = this.take(96);
    this.conIn = this.protocol(simpleTextInput, this.waitForKey, 'ConIn');
    const mode = this.take(24);
    this.share(mode, 24, 'ConOut->Mode', false);
    bytes.write(mode, Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 7));
    bytes.set(mode + 9, 15, 0);
    this.conOut = this.protocol(simpleTextOutput, mode, 'ConOut');
    this.stdErr = this.protocol(simpleTextOutput, mode, 'StdErr');
    this.configurationTable = this.take(CONFIGURATION_ENTRIES * CONFIGURATION_BYTES);
    this.share(this.configurationTable, CONFIGURATION_ENTRIES * CONFIGURATION_BYTES, 'the configuration table', true);
    this.systemTable = given.systemTable === undefined ? this.take(SYSTEM.size) : Number(given.systemTable);
    this.writeSystemTable();
    this.installConfigurationTable(parseGuid('05AD34BA-6F02-4214-952E-4DA0398E2BB9'), this.dxeServices);
  }

  // --- making ---

  /** Room for a variable of the core. */
  private take(size: number): number {
    const at = this.data;
    this.data += Math.ceil(size / 16) * 16 + 16;
    return at;
  }

  private share(start: number, size: number, what: string, readOnly: boolean): void {
    this.bytes.set(start, size, 0);
    this.check.share({ start, end: start + size, what }, readOnly);
  }

  private write64(address: number, value: Word): void {
    this.bytes.write64(BigInt(address), BigInt(value));
  }

  private write32(address: number, value: number): void {
    this.bytes.write32(BigInt(address), value);
  }

  private functionFor(builtin: Builtin): number {
    const address = this.code;
    this.code += 16;
    this.functions.set(address, builtin);
    return address;
  }

  private table(at: number, name: string, revision: number, members: readonly (Builtin | undefined)[], what: string): void {
    const size = HEADER_BYTES + members.length * 8;
    this.share(at, size, what, true);
    this.write64(at, signature(name));
    this.write32(at + 8, revision);
    this.write32(at + 12, size);
    members.forEach((builtin, i) => {
      if (builtin !== undefined) this.write64(at + HEADER_BYTES + i * 8, this.functionFor(builtin));
    });
    this.seal(at);
  }

  /** Recomputes the CRC in the header of a table. */
  private seal(at: number): void {
    const size = this.bytes.read32(BigInt(at + 12));
    this.write32(at + 16, 0);
    this.write32(at + 16, crc32(this.bytes.read(at, size)));
  }

  private protocol(members: readonly Builtin[], last: number, what: string): number {
    const size = members.length * 8 + 8;
    const at = this.take(size);
    this.share(at, size, what, true);
    members.forEach((builtin, i) => {
      this.write64(at + i * 8, this.functionFor(builtin));
    });
    this.write64(at + members.length * 8, last);
    return at;
  }

  private writeSystemTable(): void {
    const at = this.systemTable;
    const vendor = this.take(20);
    this.share(vendor, 20, 'the name of the firmware vendor', true);
    [...'Firmament'].forEach((c, i) => {
      this.bytes.write(vendor + i * 2, Uint8Array.of(c.charCodeAt(0), 0));
    });
    this.share(at, SYSTEM.size, 'the system table', true);
    this.write64(at, signature('IBI SYST'));
    this.write32(at + 8, REVISION);
    this.write32(at + 12, SYSTEM.size);
    this.write64(at + SYSTEM.vendor, vendor);
    this.write32(at + SYSTEM.firmwareRevision, 0x10000);
    this.write64(at + SYSTEM.consoleInHandle, this.consoleInHandle);
    this.write64(at + SYSTEM.conIn, this.conIn);
    this.write64(at + SYSTEM.consoleOutHandle, this.consoleOutHandle);
    this.write64(at + SYSTEM.conOut, this.conOut);
    this.write64(at + SYSTEM.standardErrorHandle, this.consoleOutHandle);
    this.write64(at + SYSTEM.stdErr, this.stdErr);
    this.write64(at + SYSTEM.runtimeServices, this.runtimeServices);
    this.write64(at + SYSTEM.bootServices, this.bootServices);
    this.write64(at + SYSTEM.configurationTable, this.configurationTable);
    this.seal(at);
  }

  /** The LoadedImage protocol of the script (UEFI 9.1). */
  writeLoadedImage(image: { readonly base: number; readonly size: number; readonly codeType: number; readonly dataType: number }): void {
    const at = this.loadedImage;
    this.share(at, 96, 'the LoadedImage protocol', true);
    this.write32(at, 0x1000);
    this.write64(at + 8, this.coreHandle);
    this.write64(at + 16, this.systemTable);
    this.write64(at + 64, image.base);
    this.write64(at + 72, image.size);
    this.write32(at + 80, image.codeType);
    this.write32(at + 84, image.dataType);
  }

  // --- changing ---

  private entry(index: number): number {
    return this.configurationTable + index * CONFIGURATION_BYTES;
  }

  private findEntry(guid: Uint8Array): number {
    for (let i = 0; i < this.configurationCount; i++) {
      if (this.bytes.read(this.entry(i), 16).every((byte, k) => byte === guid[k])) return i;
    }
    return -1;
  }

  /** The table under a GUID. */
  findConfigurationTable(guid: Uint8Array): bigint | undefined {
    const index = this.findEntry(guid);
    return index < 0 ? undefined : this.bytes.read64(BigInt(this.entry(index) + 16));
  }

  /** Adds, updates or (with 0) removes; false when there is none to remove or no room. */
  installConfigurationTable(guid: Uint8Array, table: Word): 'done' | 'absent' | 'full' {
    const index = this.findEntry(guid);
    if (table === 0) {
      if (index < 0) return 'absent';
      this.configurationCount--;
      for (let i = index; i < this.configurationCount; i++)
        this.bytes.write(this.entry(i), this.bytes.read(this.entry(i + 1), CONFIGURATION_BYTES));
      this.bytes.set(this.entry(this.configurationCount), CONFIGURATION_BYTES, 0);
    } else {
      if (index < 0 && this.configurationCount === CONFIGURATION_ENTRIES) return 'full';
      const at = this.entry(index < 0 ? this.configurationCount++ : index);
      this.bytes.write(at, guid);
      this.write64(at + 16, table);
    }
    this.write64(this.systemTable + SYSTEM.numberOfTableEntries, this.configurationCount);
    this.seal(this.systemTable);
    return 'done';
  }

  /** ExitBootServices has succeeded (spec 7.1, steps 7 and 8): the boot services table is filled with zeros. */
  endBootServices(): void {
    for (const field of [
      SYSTEM.bootServices,
      SYSTEM.conIn,
      SYSTEM.consoleInHandle,
      SYSTEM.conOut,
      SYSTEM.consoleOutHandle,
      SYSTEM.stdErr,
      SYSTEM.standardErrorHandle,
    ]) {
      this.write64(this.systemTable + field, 0);
    }
    this.seal(this.systemTable);
    this.bytes.set(this.bootServices, HEADER_BYTES + BOOT_ORDER.length * 8, 0);
  }
}

/** The PEI services table, and the pointer to it through which a PEIM reaches it. */
export class PeiTables {
  readonly functions = new Map<number, Builtin>();
  /** Address of a `CONST EFI_PEI_SERVICES *`. */
  readonly pointer: number;

  constructor(bytes: Bytes, check: MemoryCheck, at: number) {
    const size = HEADER_BYTES + (peiServices.length + PEI_POINTERS.length) * 8;
    const table = at + 16;
    bytes.set(at, 16 + size, 0);
    check.share({ start: at, end: at + 8, what: 'the pointer to the PEI services table' }, true);
    check.share({ start: table, end: table + size, what: 'the PEI services table' }, true);
    bytes.write64(BigInt(at), BigInt(table));
    bytes.write64(BigInt(table), 0x5652_4553_2049_4550n);
    bytes.write32(BigInt(table + 8), PI_REVISION);
    bytes.write32(BigInt(table + 12), size);
    // The PEI core runs in place from flash just below 4 GiB.
    let code = 0xffe0_1000;
    peiServices.forEach((builtin, i) => {
      bytes.write64(BigInt(table + HEADER_BYTES + peiMember(i) * 8), BigInt(code));
      this.functions.set(code, builtin);
      code += 16;
    });
    this.pointer = at;
  }
}

function byMember(builtins: readonly Builtin[]): Map<string, Builtin> {
  return new Map(builtins.map((builtin) => [builtin.name.slice(builtin.name.indexOf('.') + 1), builtin]));
}

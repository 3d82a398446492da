// Loads a script as EDK2 would: pages for its image from the firmware, the firmware's tables and handles as they are when
// an image starts, its stack, and the variables that EDK2's libraries define.

import { freeMemoryBottom } from '../machine/dxe-start';
import { HOB_TYPE } from '../machine/hob-list';
import { EfiConventionalMemory, memoryTypeName } from '../uefi/memory-type';
import { EFI_SUCCESS, statusName } from '../uefi/status';
import { PAGE_SIZE } from '../uefi/units';
import type { Builtin } from './builtins/builtin';
import { EVT_NOTIFY_WAIT, type Firmware } from './builtins/firmware';
import type { MemoryCheck, Space } from './memory-check';
import { GUIDS, guidNamed, parseGuid } from './prelude/guids';
import type { ScriptMachine } from './run';
import { IMAGE_CODE_TYPE, IMAGE_DATA_TYPE, Image, type ImageKind, ImageLayout } from './runner-image';
import { CORE_PAGES, coreArea, FirmwareTables, PeiTables } from './runner-tables';
import type { CheckedProgram, EntryPoint } from './tree';
import type { Word } from './words';

/** What the firmware's own frames below the script's first one take of the stack. */
const FIRMWARE_FRAMES = 0x1000;
/** Stack of a hand-off that names none. */
const DEFAULT_STACK = 0x20000;
/** Where a PEIM's image lies: it runs in place from flash below 4 GiB. */
export const PEIM_BASE = 0xfff0_0000;

/** A script that is ready to run. */
export interface Loaded {
  readonly image: Image;
  /** Absent in the PEI phase. */
  readonly tables: FirmwareTables | undefined;
  /** Builtins by the addresses under which the firmware's tables name them. */
  readonly functions: ReadonlyMap<number, Builtin>;
  /** What the entry point is given. */
  readonly args: readonly Word[];
  readonly stack: { readonly base: number; readonly top: number; readonly pointer: number };
}

/** Usual names of the entry points of applications: `UefiMain`, `efi_main` of gnu-efi, the shell's. */
const OF_APPLICATIONS = /^(?:u?efi_?main|ShellCEntryLib|DllMainCRTStartup|_start)$/i;

/** Kind of image that a program is: by `#pragma firmament image`, by the entry point library that it includes, by its entry's name. */
function imageKind(program: CheckedProgram, entry: EntryPoint): ImageKind {
  for (const { words } of program.pragmas) {
    const kind = words[0]?.text === 'image' ? words[1]?.text : undefined;
    if (kind === 'application' || kind === 'driver' || kind === 'runtime-driver') return kind;
  }
  for (const file of program.files) {
    const library = file.isPrelude
      ? undefined
      : /^[ \t]*#[ \t]*include[ \t]*<Library\/Uefi(Application|Driver)EntryPoint\.h>/m.exec(file.text)?.[1];
    if (library !== undefined) return library === 'Driver' ? 'driver' : 'application';
  }
  const { name } = entry.function;
  return OF_APPLICATIONS.test(name) || entry.shape === 'main' ? 'application' : 'driver';
}

const SPACES: readonly (Space | undefined)[] = [undefined, 'reserved', 'memory', 'registers', 'memory', 'memory', 'memory'];

/** What answers at an address: as the memory space map says, or in PEI as the platform's resources will. */
export function spaceAt(machine: ScriptMachine, address: number): Space | undefined {
  const at = BigInt(address);
  const row = machine.core?.memorySpace.getDescriptor(at).descriptor;
  if (row !== undefined) return SPACES[row.type];
  const { pei } = machine;
  if (pei && at >= pei.stackBase && at < pei.stackBase + pei.stackSize) return 'memory';
  for (const hob of machine.handOff.hobs) {
    if (hob.kind !== 'resource' || at < hob.start || at >= hob.start + hob.length) continue;
    if (hob.resourceType === 'SystemMemory' || hob.resourceType === 'MemoryUnaccepted') return 'memory';
    if (hob.resourceType === 'MemoryReserved') return 'reserved';
    if (hob.resourceType === 'MemoryMappedIO' || hob.resourceType === 'FirmwareDevice') return 'registers';
  }
  return undefined;
}

/** Whose memory an address is, in a few words; undefined when it is free or nobody knows. */
export function whoseMemory(machine: ScriptMachine, address: number): string | undefined {
  const map = machine.core?.getMemoryMap(1n << 40n).map;
  const frame = Math.floor(address / PAGE_SIZE);
  for (let i = 0; i < (map?.length ?? 0); i++) {
    const start = map?.frame[i] as number;
    if (frame < start || frame >= start + (map?.pages[i] as number)) continue;
    const type = map?.type[i] as number;
    return type === EfiConventionalMemory ? undefined : `the firmware's (${memoryTypeName(type)})`;
  }
  return undefined;
}

/** Pages of a type from anywhere, or a sentence that says why there are none. */
function pages(machine: ScriptMachine, type: number, count: bigint, what: string): number | string {
  const { status, memory } = machine.services.allocatePages(0, type, count, 0n);
  return status === EFI_SUCCESS ? Number(memory) : `${what} of ${count} pages cannot be allocated: ${statusName(status)}`;
}

/** Loads a program. A sentence comes back when the platform has no memory for it. */
export function loadProgram(
  program: CheckedProgram,
  machine: ScriptMachine,
  entry: EntryPoint,
  check: MemoryCheck,
  firmware: Firmware,
): Loaded | string {
  const kind = machine.pei ? 'peim' : imageKind(program, entry);
  const layout = new ImageLayout(program);
  machine.services.site = -1;
  const base = machine.pei ? PEIM_BASE : pages(machine, IMAGE_CODE_TYPE[kind], BigInt(layout.size / PAGE_SIZE), "The script's image");
  if (typeof base === 'string') return base;
  const image = new Image(layout, base, kind);
  const stack = stackOf(machine);
  if (typeof stack === 'string') return stack;
  image.fill(machine.bytes, check);
  if (machine.pei) {
    const tables = new PeiTables(machine.bytes, check, stack.top - 0x400);
    provideVariables(program, image, machine, undefined);
    return { image, tables: undefined, functions: tables.functions, args: [PEIM_BASE, tables.pointer], stack };
  }
  const core = coreArea(machine.handOff);
  const area = core ?? pages(machine, 3, CORE_PAGES, "The DXE core's image");
  if (typeof area === 'string') return area;
  const tables = new FirmwareTables(
    machine.bytes,
    check,
    typeof area === 'number' ? { base: area, size: Number(CORE_PAGES) * PAGE_SIZE } : area,
    { systemTable: machine.systemTable || undefined, runtimeServices: machine.runtimeServices || undefined },
  );
  tables.writeLoadedImage({ base, size: layout.size, codeType: IMAGE_CODE_TYPE[kind], dataType: IMAGE_DATA_TYPE[kind] });
  adopt(firmware, tables);
  provideHobList(machine, check, tables);
  provideVariables(program, image, machine, tables);
  return { image, tables, functions: tables.functions, args: [tables.imageHandle, tables.systemTable], stack };
}

/** The HOB list in the pool buffer to which DXE moved it, for scripts that walk it (configuration table gEfiHobListGuid). */
function provideHobList(machine: ScriptMachine, check: MemoryCheck, tables: FirmwareTables): void {
  const { bytes, handOff, hobList } = machine;
  if (!hobList || (bytes.read32(handOff.hobStart) & 0xffff) !== HOB_TYPE.HANDOFF) return;
  const size = Number(freeMemoryBottom(handOff) - handOff.hobStart);
  const start = Number(hobList);
  bytes.write(start, bytes.read(Number(handOff.hobStart), size));
  check.share({ start, end: start + size, what: 'the HOB list' }, true);
  tables.installConfigurationTable(parseGuid(GUIDS.gEfiHobListGuid as string), start);
}

/** Handles and events that stand before the script starts. */
function adopt(firmware: Firmware, tables: FirmwareTables): void {
  firmware.adoptEvent(tables.waitForKey, {
    type: EVT_NOTIFY_WAIT,
    notifyTpl: 16,
    notifyFunction: 0,
    notifyContext: 0,
    group: undefined,
    alwaysReady: true,
  });
  const own = (address: number, guid: string, interface_: number) => {
    firmware.adoptHandle(address).protocols.push({ guid: GUIDS[guid] as string, interface: interface_, block: 0n });
  };
  own(tables.imageHandle, 'gEfiLoadedImageProtocolGuid', tables.loadedImage);
  own(tables.consoleInHandle, 'gEfiSimpleTextInProtocolGuid', tables.conIn);
  own(tables.consoleOutHandle, 'gEfiSimpleTextOutProtocolGuid', tables.conOut);
}

/** The stack: the DXE stack of the hand-off, or that of PEI; the script's frames lie below the firmware's own. */
function stackOf(machine: ScriptMachine): Loaded['stack'] | string {
  let base: number | undefined;
  let size = DEFAULT_STACK;
  if (machine.pei) {
    base = Number(machine.pei.stackBase);
    size = Number(machine.pei.stackSize);
  } else {
    for (const hob of machine.handOff.hobs) {
      if (hob.kind !== 'memoryAllocation' || hob.name !== 'Stack') continue;
      base = Number(hob.base);
      size = Number(hob.length);
    }
  }
  if (base === undefined) {
    const allocated = pages(machine, 4, BigInt(size / PAGE_SIZE), 'A stack');
    if (typeof allocated === 'string') return allocated;
    base = allocated;
  }
  const top = base + size;
  return { base, top, pointer: top - Math.min(FIRMWARE_FRAMES, Math.floor(size / 64) * 16) };
}

/** gBS, gST, the GUIDs and the other variables that EDK2's libraries define. */
function provideVariables(program: CheckedProgram, image: Image, machine: ScriptMachine, tables: FirmwareTables | undefined): void {
  const values: Record<string, number> = tables
    ? {
        gBS: tables.bootServices,
        gST: tables.systemTable,
        gRT: tables.runtimeServices,
        gDS: tables.dxeServices,
        gImageHandle: tables.imageHandle,
      }
    : {};
  for (const variable of program.globals) {
    if (!variable.provided) continue;
    const address = image.global(variable);
    if (variable.name.endsWith('Guid')) machine.bytes.write(address, parseGuid(guidNamed(variable.name)));
    else machine.bytes.write64(BigInt(address), BigInt(values[variable.name] ?? 0));
  }
}

// Reading a capture of real firmware: what a UEFI application saw when it ran (the hand-off's HOBs, the memory space map, the
// memory map), then calls with their answers and, after each, what became of the memory map. The format is that of
// test/conformance/ovmf/README.md: JSON lines, named by `t`, 64-bit values as hexadecimal strings.

import { freeMemoryBottom } from './dxe-start';
import type { HandOff, Hob } from './hand-off';
import { RESOURCE_TYPE_NAMES } from './hand-off';
import { HOB_BYTES, HOB_GUIDS } from './hob-list';
import { big, count, type JsonObject, list, readObject, TraceDamage, text } from './trace-reader';

/** An EFI_MEMORY_DESCRIPTOR as captured. */
export interface CapturedRow {
  readonly type: number;
  readonly start: bigint;
  readonly pages: bigint;
  readonly attribute: bigint;
}

/** A GCD memory space descriptor as captured. */
export interface CapturedSpace {
  readonly type: number;
  readonly base: bigint;
  readonly length: bigint;
  readonly capabilities: bigint;
  readonly attributes: bigint;
}

export const CAPTURED_CALLS = ['AllocatePages', 'FreePages', 'AllocatePool', 'FreePool', 'GetMemoryMap'] as const;

/** A call with its answer. */
export interface CapturedCall {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly op: (typeof CAPTURED_CALLS)[number];
  /** The line itself, for messages and for the arguments that the call has. */
  readonly fields: JsonObject;
  readonly status: bigint;
  /** Map key after the call. */
  readonly key: number;
  /** The map after the call when it is another than before. */
  readonly map?: readonly CapturedRow[];
}

export interface Capture {
  readonly handOff: HandOff;
  /** Where the firmware keeps its copy of the HOB list; 0 when the capture does not say. */
  readonly hobList: bigint;
  readonly space: readonly CapturedSpace[];
  readonly key: number;
  readonly map: readonly CapturedRow[];
  /** The memory attributes table: its buffer and its number of entries; absent when there was none. */
  readonly attributesTable?: { readonly buffer: bigint; readonly entries: number };
  /** Line of the first map. */
  readonly line: number;
  readonly calls: readonly CapturedCall[];
}

const ATTRIBUTES_TABLE = 'dcfa911d-26eb-469f-a220-38b7dc461220';
const ARCHITECTURES: Readonly<Record<string, HandOff['architecture']>> = { x86_64: 'x64', aarch64: 'aarch64', riscv64: 'riscv64' };
const ALLOCATION_NAMES = new Map<string, 'Stack' | 'Module' | 'BspStore' | 'MemoryTypeInformation'>([
  [HOB_GUIDS.gEfiHobMemoryAllocStackGuid.toLowerCase(), 'Stack'],
  [HOB_GUIDS.gEfiHobMemoryAllocModuleGuid.toLowerCase(), 'Module'],
  [HOB_GUIDS.gEfiHobMemoryAllocBspStoreGuid.toLowerCase(), 'BspStore'],
  [HOB_GUIDS.gEfiMemoryTypeInformationGuid.toLowerCase(), 'MemoryTypeInformation'],
]);

/** True for the first line of a capture. */
export function isCapture(line: string): boolean {
  return /^\s*\{\s*"t"\s*:\s*"start"/.test(line);
}

/** Takes the lines of a capture one by one; throws a TraceDamage for a line that is damaged or not known. */
export class CaptureReader {
  private architecture: HandOff['architecture'] | undefined;
  private hobList = 0n;
  private phit: JsonObject | undefined;
  private readonly hobs: Hob[] = [];
  private space: readonly CapturedSpace[] | undefined;
  private tableAt: bigint | undefined;
  private tableEntries: number | undefined;
  private first: { readonly key: number; readonly map: readonly CapturedRow[]; readonly line: number } | undefined;
  private rows: readonly CapturedRow[] = [];
  private readonly calls: CapturedCall[] = [];
  private ended = false;

  take(source: string, line: number): void {
    const value = readObject(source);
    const kind = text(value.t, 't');
    if (this.architecture === undefined && kind !== 'start') throw new TraceDamage('comes before the line that says what was started');
    switch (kind) {
      case 'start':
        this.begin(value);
        return;
      case 'memtypeinfo':
        // The variable's copy is for the next boot; the HOB's decides this one.
        if (value.src === 'hob') this.hobs.push({ kind: 'memoryTypeInformation', entries: pairs(value.bins) });
        return;
      case 'hobs':
        if (value.present === true) this.hobList = big(value.at, 'at');
        return;
      case 'hob':
        this.takeHob(value);
        return;
      case 'gcd':
        if (value.present === true) this.space = list(value.d, 'd').map((row) => spaceRow(list(row, 'a row')));
        return;
      case 'table':
        if (text(value.guid, 'guid').toLowerCase() === ATTRIBUTES_TABLE) this.tableAt = big(value.at, 'at');
        return;
      case 'mat':
        if (value.present === true) this.tableEntries = count(value.n, 'n');
        return;
      case 'map':
        this.takeMap(value, line);
        return;
      case 'op':
        this.takeCall(value, line);
        return;
      case 'end':
        if (value.log_full === 'yes') throw new TraceDamage('says that the capture ran out of room: calls are missing');
        this.ended = true;
        return;
      default:
        throw new TraceDamage(`has an unknown kind ${JSON.stringify(kind)}`);
    }
  }

  /** The whole capture. Throws when a part is missing. */
  finish(): Capture {
    const { architecture, phit, space, first, calls, hobs, hobList } = this;
    if (architecture === undefined) throw new TraceDamage('has no capture: the line that says what was started is missing');
    if (!phit) throw new TraceDamage('has no hand-off HOB');
    if (!space) throw new TraceDamage('has no memory space map');
    if (!first) throw new TraceDamage('has no memory map before the calls');
    if (!this.ended) throw new TraceDamage('is the last, but the line that closes a capture is missing');
    const bottom = big(phit.mem_bottom, 'mem_bottom');
    const free = big(phit.free_bottom, 'free_bottom');
    const list: HandOff = {
      architecture,
      hobStart: 0n,
      efiMemoryTop: big(phit.mem_top, 'mem_top'),
      efiMemoryBottom: bottom,
      efiFreeMemoryTop: big(phit.free_top, 'free_top'),
      hobs,
      systemTables: true,
      cpuArchProtocol: 0n,
    };
    // The list ends where the free memory of PEI begins; its length follows from its HOBs.
    const handOff = { ...list, hobStart: free - freeMemoryBottom(list) };
    const table =
      this.tableAt !== undefined && this.tableEntries !== undefined
        ? { attributesTable: { buffer: this.tableAt, entries: this.tableEntries } }
        : {};
    return { handOff, hobList, space, ...first, calls, ...table };
  }

  private begin(value: JsonObject): void {
    if (this.architecture !== undefined) throw new TraceDamage('starts a second capture');
    const arch = text(value.arch, 'arch');
    this.architecture = Object.hasOwn(ARCHITECTURES, arch) ? ARCHITECTURES[arch] : undefined;
    if (this.architecture === undefined) throw new TraceDamage(`arch is not known: ${arch}`);
  }

  private takeHob(hob: JsonObject): void {
    const kind = text(hob.k, 'k');
    switch (kind) {
      case 'handoff':
        this.phit = hob;
        return;
      case 'cpu':
        this.hobs.push({ kind, sizeOfMemorySpace: count(hob.mem_bits, 'mem_bits'), sizeOfIoSpace: count(hob.io_bits, 'io_bits') });
        return;
      case 'resource': {
        const resourceType = RESOURCE_TYPE_NAMES[count(hob.rtype, 'rtype')];
        if (!resourceType) this.hobs.push({ kind: 'unused', bytes: HOB_BYTES.resource });
        else {
          const owner = text(hob.owner, 'owner').toUpperCase() === HOB_GUIDS.gEfiMemoryTypeInformationGuid;
          const range = { start: big(hob.base, 'base'), length: big(hob.len, 'len'), attributes: count(hob.rattr, 'rattr') };
          this.hobs.push({ kind, resourceType, ...range, ...(owner ? { ownerIsMemoryTypeInformation: true } : {}) });
        }
        return;
      }
      case 'alloc': {
        const name = ALLOCATION_NAMES.get(text(hob.name, 'name').toLowerCase());
        const fields = { memoryType: count(hob.type, 'type'), base: big(hob.base, 'base'), length: big(hob.len, 'len') };
        this.hobs.push({ kind: 'memoryAllocation', ...fields, ...(name ? { name } : {}) });
        return;
      }
      case 'fv':
        this.hobs.push({ kind, base: big(hob.base, 'base'), length: big(hob.len, 'len') });
        return;
      case 'guid':
        this.hobs.push({ kind, dataLength: count(hob.size, 'size') - HOB_BYTES.guid });
        return;
      case 'other':
        this.hobs.push({ kind: 'unused', bytes: count(hob.size, 'size') });
        return;
      default:
        throw new TraceDamage(`has a HOB of unknown kind ${JSON.stringify(kind)}`);
    }
  }

  private takeMap(value: JsonObject, line: number): void {
    const map = list(value.d, 'd').map((row) => mapRow(list(row, 'a descriptor')));
    if (value.when === 'initial') {
      this.first = { key: count(value.key, 'key'), map, line };
      this.rows = map;
    } else if (!sameRows(map, this.rows)) throw new TraceDamage('has a memory map that the changes before it do not lead to');
  }

  private takeCall(fields: JsonObject, line: number): void {
    if (!this.first) throw new TraceDamage('has a call before the first memory map');
    const op = CAPTURED_CALLS.find((name) => name === fields.op);
    if (!op) throw new TraceDamage(`has an unknown op ${JSON.stringify(fields.op)}`);
    if (count(fields.i, 'i') !== this.calls.length + 1)
      throw new TraceDamage(`has call ${fields.i} where call ${this.calls.length + 1} should be`);
    let map: readonly CapturedRow[] | undefined;
    if (fields.at !== undefined) {
      const at = count(fields.at, 'at');
      const gone = list(fields.del, 'del').map((row) => mapRow(list(row, 'a descriptor')));
      const come = list(fields.add, 'add').map((row) => mapRow(list(row, 'a descriptor')));
      if (!sameRows(gone, this.rows.slice(at, at + gone.length)))
        throw new TraceDamage('takes descriptors out of the map that are not there');
      map = [...this.rows.slice(0, at), ...come, ...this.rows.slice(at + gone.length)];
      this.rows = map;
    }
    if (count(fields.n, 'n') !== this.rows.length)
      throw new TraceDamage(`has a map of ${this.rows.length} descriptors and says ${fields.n}`);
    this.calls.push({ line, op, fields, status: big(fields.code, 'code'), key: count(fields.key, 'key'), ...(map ? { map } : {}) });
  }
}

function pairs(value: JsonObject[string]): [number, number][] {
  return list(value, 'bins').map((row) => {
    const [type, pages] = list(row, 'a row');
    return [count(type, 'a memory type'), count(pages, 'pages')];
  });
}

function mapRow(row: readonly (JsonObject[string] | undefined)[]): CapturedRow {
  const [type, start, , pages, attribute] = row;
  return { type: count(type, 'type'), start: big(start, 'start'), pages: big(pages, 'pages'), attribute: big(attribute, 'attribute') };
}

function spaceRow(row: readonly (JsonObject[string] | undefined)[]): CapturedSpace {
  const [type, base, length, capabilities, attributes] = row;
  return {
    type: count(type, 'type'),
    base: big(base, 'base'),
    length: big(length, 'length'),
    capabilities: big(capabilities, 'capabilities'),
    attributes: big(attributes, 'attributes'),
  };
}

/** Equal descriptors in equal order. */
export function sameRows(a: readonly CapturedRow[], b: readonly CapturedRow[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, i) => {
      const other = b[i] as CapturedRow;
      return row.start === other.start && row.type === other.type && row.pages === other.pages && row.attribute === other.attribute;
    })
  );
}

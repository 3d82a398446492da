// Replaying a recorded trace of EDK2's memory services (format edk2-memory-trace/1): every call is made on our core and
// every result held against the recorded one. Reading files is the host's part; here a trace is its lines.

import type { MemoryMapTable } from '../moment';
import { statusName } from '../uefi/status';
import { addressOf, hexInFile } from '../uefi/units';
import { Dxe } from './dxe';
import { ARCHITECTURE_CONSTANTS } from './hand-off';
import type { AddressResult, FirmwareBytes, Hazard, SpaceServices } from './services';
import {
  allocateType,
  big,
  count,
  gcdAllocateType,
  gcdIoType,
  gcdMemoryType,
  handle,
  type Json,
  type JsonObject,
  list,
  memoryType,
  object,
  readHandOff,
  readObject,
  status,
  TraceDamage,
  text,
} from './trace-reader';
import { dxeFromState, ioColumns, memoryColumns, stateOf } from './trace-state';

/** The way in: replay the initialisation from the HOB list, or start from the recorded state. */
export type ReplayStart = 'handoff' | 'state';

/** The first step of a trace in which we differ from the recording. */
export interface Mismatch {
  /** Line in the file, from 1. */
  readonly line: number;
  /** The call with its arguments. */
  readonly call: string;
  /** The fields that differ, recorded and ours. */
  readonly expected: string;
  readonly got: string;
  /** What our core held after the call: the key and the memory map. */
  readonly state: string;
}

export interface ReplayResult {
  readonly name: string;
  /** Steps compared: the initialisation and every call. */
  readonly steps: number;
  readonly mismatches: number;
  readonly first?: Mismatch;
  /** A line that is damaged or that we do not know; what follows it was not replayed. */
  readonly error?: { readonly file: string; readonly line: number; readonly message: string };
}

export interface ReplayOptions {
  /** File name, for messages. */
  readonly name: string;
  readonly from: ReplayStart;
  /** Compare too in which calls a DEBUG build would have stopped. */
  readonly asserts?: boolean;
  /** Empty simulated memory for the pool to keep its heads in, as when a script runs. */
  readonly bytes?: FirmwareBytes;
}

/** Ours, where a trace compares it by the rows of its memory map. */
type Answer = Record<string, unknown>;

const STATE_ROWS = 40;

/** Replays one trace. A damaged trace gives `error`, never an exception. */
export function replayTrace(lines: Iterable<string>, options: ReplayOptions): ReplayResult {
  const replay = new Replay(options);
  let line = 0;
  try {
    for (const one of lines) {
      line++;
      if (one.trim() === '') continue;
      replay.take(readObject(one), line);
    }
    replay.finish();
    return replay.result();
  } catch (error) {
    if (!(error instanceof TraceDamage)) throw error;
    return { ...replay.result(), error: { file: options.name, line, message: `line ${line} ${error.message}` } };
  }
}

class Replay {
  private dxe: Dxe | undefined;
  private steps = 0;
  private mismatches = 0;
  private first: Mismatch | undefined;
  private expectedOps = 0;
  private ops = 0;
  private hazards: Hazard[] = [];

  constructor(private readonly options: ReplayOptions) {}

  result(): ReplayResult {
    const { name } = this.options;
    const { steps, mismatches, first } = this;
    return first === undefined ? { name, steps, mismatches } : { name, steps, mismatches, first };
  }

  /** One line: the first is the header, each other a call. */
  take(value: JsonObject, line: number): void {
    if (this.dxe === undefined) {
      this.begin(value, line);
      return;
    }
    const op = text(value.op, 'op');
    const args = object(value.args, 'args');
    const out = object(value.out, 'out');
    this.ops++;
    this.hazards = [];
    const answer = perform(this.dxe, op, args);
    answer.key = this.dxe.mapKey;
    this.steps++;
    const differing = out.hang === true ? (this.meets('hangs') ? [] : ['hang']) : differences(out, answer);
    if (op === 'AllocatePool' && out.hang !== true && out.buffer === undefined && answer.buffer !== undefined) differing.push('buffer');
    if (this.options.asserts === true && out.hang !== true && (out.assert === true) !== this.meets('asserts')) differing.push('assert');
    this.note(differing, line, () => `${op}(${JSON.stringify(args)})`, out, answer);
  }

  /** Throws when lines are missing at the end. */
  finish(): void {
    if (this.dxe === undefined) throw new TraceDamage('has no trace: the first line with the initial state is missing');
    if (this.ops < this.expectedOps)
      throw new TraceDamage(`is the last, but the trace should have ${this.expectedOps} calls, not ${this.ops}`);
  }

  private begin(header: JsonObject, line: number): void {
    if (header.format !== 'edk2-memory-trace/1')
      throw new TraceDamage(`is no trace of format edk2-memory-trace/1 but ${JSON.stringify(header.format)}`);
    this.expectedOps = header.ops === undefined ? 0 : count(header.ops, 'ops');
    const handOff = readHandOff(header);
    const init = object(header.init, 'init');
    const state = object(init.state, 'init.state');
    checkParameters(handOff.architecture, init);
    const { bytes } = this.options;
    const options = { onHazard: (hazard: Hazard) => void this.hazards.push(hazard), ...(bytes === undefined ? {} : { bytes }) };
    const dxe = this.options.from === 'handoff' ? Dxe.start(handOff, options) : dxeFromState(handOff.architecture, state, options);
    if (handOff.cpuArchProtocol !== null) dxe.cpuArchProtocol = { setMemoryAttributes: handOff.cpuArchProtocol };
    this.dxe = dxe;
    this.steps++;
    const ours = stateOf(dxe, true);
    const answer: Answer = { state: ours, ...dxe.started };
    const expected: Record<string, Json | undefined> = { state };
    if (this.options.from === 'handoff') {
      for (const name of ['memoryBaseAddress', 'memoryLength', 'newHobList', 'systemTable', 'runtimeServicesTable']) {
        if (init[name] !== undefined && init[name] !== null) expected[name] = init[name];
      }
    }
    sortLive(expected);
    this.note(
      differences(expected, answer),
      line,
      () => `the start from the ${this.options.from === 'handoff' ? 'hand-off' : 'recorded state'}`,
      expected,
      answer,
    );
  }

  private meets(kind: Hazard['kind']): boolean {
    return this.hazards.some((hazard) => hazard.kind === kind);
  }

  private note(differing: readonly string[], line: number, call: () => string, expected: JsonObject, got: Answer): void {
    if (differing.length === 0) return;
    this.mismatches++;
    this.first ??= {
      line,
      call: call(),
      expected: differing.map((field) => `${field}: ${show(at(expected, field))}`).join('\n'),
      got: differing.map((field) => `${field}: ${show(at(got, field))}`).join('\n'),
      state: stateLines(this.dxe as Dxe),
    };
  }
}

/** A trace of other constants than ours cannot be judged. */
function checkParameters(architecture: keyof typeof ARCHITECTURE_CONSTANTS, init: JsonObject): void {
  if (init.params === undefined) return;
  const params = object(init.params, 'init.params');
  const ours = ARCHITECTURE_CONSTANTS[architecture];
  if (
    big(params.runtimeGranularity, 'runtimeGranularity') !== BigInt(ours.runtimeGranularity) ||
    big(params.maxAllocAddress, 'maxAllocAddress') !== ours.maxAllocAddress
  ) {
    throw new TraceDamage(`has constants that are not those of ${architecture}`);
  }
}

/** The recorded live allocations stand in the order of allocation, ours in the order of addresses. */
function sortLive(expected: Record<string, Json | undefined>): void {
  const state = object(expected.state, 'state');
  const internal = object(state.internal, 'internal');
  const live = [...list(internal.livePoolAllocations, 'livePoolAllocations')];
  live.sort((a, b) => count(list(a, 'a')[0], 'buffer') - count(list(b, 'b')[0], 'buffer'));
  expected.state = { ...state, internal: { ...internal, livePoolAllocations: live } };
}

// --- calls ---

type Call = (dxe: Dxe, args: JsonObject, nulls: readonly Json[]) => Answer;

function addressAnswer(result: AddressResult, field: string): Answer {
  return { status: result.status, [field]: result.memory };
}

const range = (args: JsonObject): [bigint, bigint] => [big(args.baseAddress, 'baseAddress'), big(args.length, 'length')];

/** The calls on one space: what it is called in the ops and arguments, its services, its types and the form of its rows. */
function spaceCalls<Row>(
  name: 'Memory' | 'Io',
  services: (dxe: Dxe) => SpaceServices<Row>,
  gcdType: (value: Json | undefined) => number,
  columns: (row: Row) => readonly unknown[],
): Record<string, Call> {
  return {
    [`Allocate${name}Space`]: (dxe, args) =>
      addressAnswer(
        services(dxe).allocate(
          gcdAllocateType(args.gcdAllocateType),
          gcdType(args[`gcd${name}Type`]),
          big(args.alignment, 'alignment'),
          big(args.length, 'length'),
          args.baseAddress === null ? null : big(args.baseAddress, 'baseAddress'),
          handle(args.imageHandle, 'imageHandle'),
          handle(args.deviceHandle, 'deviceHandle'),
        ),
        'baseAddress',
      ),
    [`Free${name}Space`]: (dxe, args) => ({ status: services(dxe).free(...range(args)) }),
    [`Remove${name}Space`]: (dxe, args) => ({ status: services(dxe).remove(...range(args)) }),
    [`Get${name}SpaceDescriptor`]: (dxe, args, nulls) => {
      const { status, descriptor } = services(dxe).getDescriptor(big(args.baseAddress, 'baseAddress'), !nulls.includes('Descriptor'));
      return { status, descriptor: descriptor && columns(descriptor) };
    },
    [`Get${name}SpaceMap`]: (dxe, _args, nulls) => {
      const result = services(dxe).getMap(nulls.length === 0);
      return { ...result, buffer: result.buffer ?? 0n, descriptors: result.descriptors?.map(columns) };
    },
  };
}

const CALLS: Record<string, Call> = {
  AllocatePages: (dxe, args) => {
    const memory = args.memory === null ? null : args.memory === undefined ? 0n : big(args.memory, 'memory');
    return addressAnswer(
      dxe.allocatePages(allocateType(args.type), memoryType(args.memoryType), big(args.pages, 'pages'), memory),
      'memory',
    );
  },
  FreePages: (dxe, args) => ({ status: dxe.freePages(big(args.memory, 'memory'), big(args.pages, 'pages')) }),
  AllocatePool: (dxe, args) => ({ ...dxe.allocatePool(memoryType(args.memoryType), big(args.size, 'size'), args.buffer !== null) }),
  FreePool: (dxe, args) => ({ status: dxe.freePool(args.buffer === null ? null : big(args.buffer, 'buffer')) }),
  GetMemoryMap: (dxe, args) => {
    const result = dxe.getMemoryMap(args.memoryMapSize === null ? null : big(args.memoryMapSize, 'memoryMapSize'), args.memoryMap !== null);
    return { ...result, descriptors: result.map };
  },
  TerminateMemoryMap: (dxe, args) => ({ status: dxe.checkMapKey(big(args.mapKey, 'mapKey')) }),
  AddMemorySpace: (dxe, args) => ({
    status: dxe.addMemorySpace(gcdMemoryType(args.gcdMemoryType), ...range(args), big(args.capabilities, 'capabilities')),
  }),
  SetMemorySpaceAttributes: (dxe, args) => ({ status: dxe.setMemorySpaceAttributes(...range(args), big(args.attributes, 'attributes')) }),
  SetMemorySpaceCapabilities: (dxe, args) => ({
    status: dxe.setMemorySpaceCapabilities(...range(args), big(args.capabilities, 'capabilities')),
  }),
  AddIoSpace: (dxe, args) => ({ status: dxe.addIoSpace(gcdIoType(args.gcdIoType), ...range(args)) }),
  ...spaceCalls('Memory', (dxe) => dxe.memorySpace, gcdMemoryType, memoryColumns),
  ...spaceCalls('Io', (dxe) => dxe.ioSpace, gcdIoType, ioColumns),
  SetCpuArchProtocol: (dxe, args) => {
    const answer = args.setMemoryAttributesStatus === undefined ? 0n : status(args.setMemoryAttributesStatus, 'setMemoryAttributesStatus');
    dxe.cpuArchProtocol = args.present === true ? { setMemoryAttributes: answer } : null;
    return { status: 0n };
  },
  SetMemoryAttributeProtocol: (dxe, args) => {
    const answer = args.getMemoryAttributesStatus === undefined ? 0n : status(args.getMemoryAttributesStatus, 'getMemoryAttributesStatus');
    const attributes = args.attributes === undefined ? 0n : big(args.attributes, 'attributes');
    dxe.memoryAttributeProtocol = args.present === true ? { getMemoryAttributes: answer, attributes } : null;
    return { status: 0n };
  },
  DumpState: (dxe) => {
    // The recorder asked GetMemoryMap too, which may trip an assertion.
    dxe.getMemoryMap(BigInt(dxe.requiredMapSize()));
    return stateOf(dxe, false);
  },
};

function perform(dxe: Dxe, op: string, args: JsonObject): Answer {
  const call = Object.hasOwn(CALLS, op) ? CALLS[op] : undefined;
  if (call === undefined) throw new TraceDamage(`has an unknown op ${JSON.stringify(op)}`);
  return call(dxe, args, args.nullArgs === undefined ? [] : list(args.nullArgs, 'nullArgs'));
}

// --- comparison ---

/** Paths of the recorded fields in which ours differ; what is recorded as absent is not looked at. */
function differences(expected: JsonObject, got: Answer, prefix = ''): string[] {
  const found: string[] = [];
  for (const [field, value] of Object.entries(expected)) {
    if (field === 'assert' || field === 'hang' || value === undefined) continue;
    const path = prefix + field;
    const ours = got[field];
    if (isPlain(value) && typeof ours === 'object' && ours !== null && !isTable(ours)) {
      found.push(...differences(value, ours as Answer, `${path}.`));
    } else if (!same(value, ours)) found.push(path);
  }
  return found;
}

function isPlain(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTable(value: unknown): value is MemoryMapTable {
  return typeof value === 'object' && value !== null && 'frame' in value;
}

function same(expected: Json, got: unknown): boolean {
  if (typeof got === 'bigint') {
    // A recorded number above 2^53 has lost its low bits on the way through JSON.
    if (typeof expected === 'number') return expected === Number(got);
    if (typeof expected !== 'string') return false;
    return expected.startsWith('0x') ? BigInt(expected) === got : expected === statusName(got);
  }
  if (typeof got === 'number') return expected === got || (typeof expected === 'string' && Number(expected) === got);
  if (!Array.isArray(expected)) {
    if (!isPlain(expected)) return expected === got;
    return typeof got === 'object' && got !== null && differences(expected, got as Answer).length === 0;
  }
  if (isTable(got)) return sameMap(expected, got);
  return Array.isArray(got) && got.length === expected.length && expected.every((value, i) => same(value, got[i]));
}

function sameMap(rows: readonly Json[], map: MemoryMapTable): boolean {
  if (rows.length !== map.length) return false;
  return rows.every((row, i) => {
    const [type, start, pages, attribute] = list(row, 'a descriptor');
    return (
      memoryType(type) === map.type[i] &&
      big(start, 'physicalStart') === addressOf(map.frame[i] as number) &&
      big(pages, 'pages') === BigInt(map.pages[i] as number) &&
      big(attribute, 'attribute') === map.attribute[i]
    );
  });
}

// --- words ---

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((from, field) => (from as Record<string, unknown> | undefined)?.[field], value);
}

function show(value: unknown): string {
  if (isTable(value)) return mapLines(value).join('; ');
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? hexInFile(one) : one)) ?? 'nothing';
}

function mapLines(map: MemoryMapTable): string[] {
  return Array.from(
    map.type,
    (type, i) => `${type} ${hexInFile(addressOf(map.frame[i] as number))} +${map.pages[i]} ${hexInFile(map.attribute[i] as bigint)}`,
  );
}

function stateLines(dxe: Dxe): string {
  const rows = mapLines(dxe.memoryMap());
  const shown = rows.slice(0, STATE_ROWS);
  if (rows.length > shown.length) shown.push(`… ${rows.length - shown.length} more`);
  return [`map key ${dxe.mapKey}, ${dxe.core.pages.spareRecords} spare records`, ...shown].join('\n');
}

// The recording of a run: columns of events, keyframes, and the way back to any moment. Its rows, call sites and series
// have the types of src/event.ts, which the window, the rules and the command line share. A recording never changes.
//
//   G1  moment n is the state after n events; 0 is before the first, `length` after the last;
//   G2  a moment of DXE is made by performing again the calls that lie between it and the keyframe before it, each of which
//       must answer what it answered (a BugError otherwise); who holds what is read from the allocation log;
//   G3  equal runs have equal `bytes()`.

import { BugError } from '../base/assert';
import type { Finding } from '../base/finding';
import { pack } from '../base/wire';
import type { CallSite, ConsoleOutput, EventRow, EventTable, Holding, ReasonStep, Series } from '../event';
import type { AllocationTable, HobRow, MemoryMapTable, Moment, Phase } from '../moment';
import { EFI_MEMORY } from '../uefi/attribute';
import { addressOf, PAGE_SIZE } from '../uefi/units';
import type { AllocationLog } from './allocation-log';
import { Bytes } from './bytes';
import { compareMoments, type MomentDifference } from './compare';
import { Dxe, type DxeSnapshot } from './dxe';
import { type EventColumns, SERVICE } from './event-columns';
import { explain } from './explain';
import { explainPei } from './explain-pei';
import type { HandOff } from './hand-off';
import { hobListFrom } from './hob-list';
import { hobRows } from './hob-rows';
import type { Keyframes } from './keyframes';
import { DESCRIPTOR_SIZE, DESCRIPTOR_VERSION } from './memory-map';
import { osViewOf } from './os-view';
import { Pei, type PeiSnapshot, type SecHandOff } from './pei';
import { performDxe, performPei } from './perform';
import type { RecordingSubject } from './recorder';
import { type PatchLog, type ReadLog, ReplayedReads } from './replay-bytes';
import type { VirtualDescriptor } from './runtime';
import type { Samples } from './samples';
import type { Handle } from './services';

export type { CallSite, EventRow, EventTable, Series } from '../event';

/** What a recorder has kept of the PEI phase. */
export interface RecordedPei {
  readonly sec: SecHandOff;
  readonly frames: Keyframes<PeiSnapshot>;
  readonly patches: PatchLog;
}

/** What a recorder has kept of the DXE phase. */
export interface RecordedDxe {
  /** The moment at which it had started. */
  readonly first: number;
  readonly handOff: HandOff;
  /** The HOB list as DXE found it, in 32-bit words. */
  readonly hobList: Uint32Array;
  readonly frames: Keyframes<{ readonly dxe: DxeSnapshot; readonly reads: number }>;
  readonly reads: ReadLog;
  readonly hasBytes: boolean;
}

/** Everything that a recorder has written down. */
export interface Recorded {
  readonly subject: RecordingSubject;
  readonly columns: EventColumns;
  readonly held: AllocationLog;
  readonly samples: Samples;
  readonly sites: readonly CallSite[];
  readonly handles: readonly Handle[];
  readonly console: ConsoleOutput;
  readonly findings: readonly Finding[];
  readonly virtualMap: { readonly event: number; readonly map: readonly VirtualDescriptor[] } | undefined;
  readonly pei: RecordedPei | undefined;
  readonly dxe: RecordedDxe | undefined;
}

/** A DXE core that stands at a moment. */
interface Cursor {
  moment: number;
  readonly dxe: Dxe;
  readonly reads: ReplayedReads;
}

/** Cores kept at the moments last asked for: to follow a slider to and fro, and for the other side of a comparison. */
const CURSORS = 4;
/** Records that are restored in the time in which one event is performed again. */
const RECORDS_PER_EVENT = 12;

export class Recording {
  private readonly cursors: Cursor[] = [];
  /** Number of events up to and including the successful ExitBootServices; infinite without one. */
  private readonly exited: number;

  /** Made by `Recorder.finish`. */
  constructor(private readonly recorded: Recorded) {
    this.exited = exitOf(recorded.columns);
  }

  /** Number of events. Moments are numbered 0 … length. */
  get length(): number {
    return this.recorded.columns.length;
  }

  get subject(): RecordingSubject {
    return this.recorded.subject;
  }

  /** Call sites, by the index that events carry. */
  get sites(): readonly CallSite[] {
    return this.recorded.sites;
  }

  /** Handles, by the index that arguments of kind `handle` carry; 0 is none. */
  get handles(): readonly Handle[] {
    return this.recorded.handles;
  }

  /** Console output in order. */
  get console(): ConsoleOutput {
    return this.recorded.console;
  }

  get findings(): readonly Finding[] {
    return this.recorded.findings;
  }

  /** What DXE started from; undefined when it never did. */
  get handOff(): HandOff | undefined {
    return this.recorded.dxe?.handOff;
  }

  /** One event. A RangeError when there is no such event. */
  event(index: number): EventRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw new RangeError(`there is no event ${index}: the recording has ${this.length}`);
    }
    return this.recorded.columns.row(index);
  }

  /** A range of events as columns, clamped to what there is. */
  events(first: number, count: number): EventTable {
    return this.recorded.columns.table(first, count);
  }

  /** Graphs over the run. */
  series(): Series {
    return this.recorded.samples.series();
  }

  /** Call site of an event, an index of `sites`; -1 without one. */
  siteOf(event: number): number {
    return this.recorded.columns.site[event] as number;
  }

  /** Live allocations after `n` events, without the rest of the moment. */
  allocations(n: number): AllocationTable {
    return this.recorded.held.at(this.clamped(n));
  }

  /** Who held an address, over the whole run. */
  owners(address: number): readonly Holding[] {
    return this.recorded.held.history(address);
  }

  /** Phase after `n` events. */
  phase(n: number): Phase {
    const moment = this.clamped(n);
    const { dxe, pei } = this.recorded;
    if (moment >= this.exited) return 'runtime';
    if (dxe && moment >= dxe.first) return 'DXE';
    return pei ? 'PEI' : 'SEC';
  }

  /** The state after `n` events; `n` is clamped to 0 … length. */
  moment(n: number): Moment {
    const moment = this.clamped(n);
    const maps = this.maps(moment);
    const { memoryMap } = maps;
    const common: Moment = { ...maps, allocations: this.allocations(moment) };
    const { dxe, subject } = this.recorded;
    if (!dxe || !memoryMap) return common;
    const core = this.coreAt(moment).dxe;
    return {
      ...common,
      descriptorSize: DESCRIPTOR_SIZE,
      descriptorVersion: DESCRIPTOR_VERSION,
      memorySpaceMap: core.memorySpaceMap(),
      ioSpaceMap: core.ioSpaceMap(),
      osView: osViewOf(memoryMap, subject.architecture),
    };
  }

  /** Of the state after `n` events what the picture is drawn from: regions, memory map and pools. The rest takes as long again. */
  maps(n: number): Moment {
    const moment = this.clamped(n);
    const { subject, dxe } = this.recorded;
    const common: Moment = { ...subject, phase: this.phase(moment), event: moment };
    if (!dxe || moment < dxe.first) return common;
    const core = this.coreAt(moment).dxe;
    return { ...common, memoryMap: this.virtually(core.memoryMap(), moment), mapKey: core.mapKey, pools: core.pools() };
  }

  /** What the moment after `m` events has that the one after `n` has not, and the other way round. */
  compare(n: number, m: number): MomentDifference {
    return compareMoments(this.moment(n), this.moment(m), (event) => this.siteOf(event));
  }

  /** The HOB list after `n` events, in list order: PEI's own while PEI lasts, then the one that DXE was given. */
  hobs(n: number): readonly HobRow[] {
    const moment = this.clamped(n);
    const { pei, dxe } = this.recorded;
    if (dxe && moment >= dxe.first) return hobRows(hobListFrom(dxe.handOff.hobStart, dxe.hobList));
    return pei ? this.peiAt(pei, moment).rows() : [];
  }

  /** A DXE core of its own in the state before event `index`, for those who explain a call; undefined outside DXE. */
  before(index: number): Dxe | undefined {
    const { dxe } = this.recorded;
    if (!dxe || index < dxe.first || index > this.length) return undefined;
    const cursor = this.restored(dxe, index);
    this.forward(cursor, index);
    return cursor.dxe;
  }

  /** Why event `index` got the answer it got (explain.ts, explain-pei.ts); empty for events that decide nothing. */
  explain(index: number): readonly ReasonStep[] {
    if (index < 0 || index >= this.length) return [];
    const { pei } = this.recorded;
    const dxe = this.before(index);
    if (dxe) return explain(dxe, this.event(index));
    return pei ? explainPei(this.peiAt(pei, index), this.event(index)) : [];
  }

  /** Everything that was written down, in one canonical form (G3). */
  bytes(): Uint8Array {
    const { subject, columns, held, samples, sites, handles, console, findings, virtualMap, pei, dxe } = this.recorded;
    const packed = pack({
      format: 'firmament-recording/1',
      subject,
      sites,
      handles,
      console,
      findings,
      events: columns.trimmed(),
      held: held.trimmed(),
      series: samples.series(),
      virtualMap,
      pei: pei && { sec: pei.sec, patches: pei.patches.trimmed() },
      dxe: dxe && { first: dxe.first, handOff: dxe.handOff, reads: dxe.reads.trimmed() },
    });
    if (typeof packed === 'string') throw new BugError('a recording has columns');
    return packed;
  }

  // --- the way back ---

  private clamped(n: number): number {
    return Math.min(Math.max(0, Math.trunc(n) || 0), this.length);
  }

  /** A core at a moment of DXE: the cursor nearest before it, unless it takes less to begin at the keyframe. */
  private coreAt(moment: number): Cursor {
    const dxe = this.recorded.dxe as RecordedDxe;
    const keyframe = dxe.frames.before(moment);
    const restoring = keyframe ? keyframe.moment - keyframe.state.dxe.records.start.length / RECORDS_PER_EVENT : dxe.first;
    let cursor: Cursor | undefined;
    for (const one of this.cursors) {
      if (one.moment <= moment && one.moment >= restoring && (!cursor || one.moment > cursor.moment)) cursor = one;
    }
    if (cursor) this.cursors.splice(this.cursors.indexOf(cursor), 1);
    else {
      const spare = this.cursors.length < CURSORS ? undefined : this.cursors.shift();
      cursor = spare ? this.setBack(spare, dxe, moment) : this.restored(dxe, moment);
    }
    this.forward(cursor, moment);
    this.cursors.push(cursor);
    return cursor;
  }

  /** A core at the keyframe before a moment. */
  private restored(dxe: RecordedDxe, moment: number): Cursor {
    const keyframe = dxe.frames.before(moment);
    if (!keyframe) throw new BugError(`there is no keyframe before moment ${moment}`);
    const reads = new ReplayedReads(dxe.reads);
    reads.position = keyframe.state.reads;
    const core = Dxe.from(keyframe.state.dxe, dxe.hasBytes ? { bytes: reads } : {});
    return { moment: keyframe.moment, dxe: core, reads };
  }

  /** A core that stands elsewhere, set to the keyframe before a moment: its columns need not be made anew. */
  private setBack(cursor: Cursor, dxe: RecordedDxe, moment: number): Cursor {
    const keyframe = dxe.frames.before(moment);
    if (!keyframe) throw new BugError(`there is no keyframe before moment ${moment}`);
    cursor.dxe.restore(keyframe.state.dxe);
    cursor.reads.position = keyframe.state.reads;
    cursor.moment = keyframe.moment;
    return cursor;
  }

  private forward(cursor: Cursor, moment: number): void {
    const { columns, handles } = this.recorded;
    for (; cursor.moment < moment; cursor.moment++) performDxe(cursor.dxe, columns, cursor.moment, handles);
  }

  /** PEI at one of its moments, with what scripts had written into the HOB list by then. */
  private peiAt(pei: RecordedPei, moment: number): Pei {
    const keyframe = pei.frames.before(moment);
    if (!keyframe) throw new BugError(`there is no keyframe before moment ${moment}`);
    const bytes = new Bytes();
    const core = Pei.from(pei.sec, keyframe.state, bytes);
    const { event, address, word } = pei.patches.trimmed();
    let patch = event.findIndex((at) => at >= keyframe.moment);
    if (patch === -1) patch = event.length;
    for (let at = keyframe.moment; ; at++) {
      for (; patch < event.length && event[patch] === at; patch++) bytes.write32(BigInt(address[patch] as number), word[patch] as number);
      if (at === moment) return core;
      performPei(core, this.recorded.columns, at);
    }
  }

  /** The map with the addresses that SetVirtualAddressMap gave it, once it has. */
  private virtually(map: MemoryMapTable, moment: number): MemoryMapTable {
    const { virtualMap } = this.recorded;
    if (!virtualMap || moment <= virtualMap.event) return map;
    const virtualStart = new BigUint64Array(map.length);
    for (let i = 0; i < map.length; i++) {
      if (((map.attribute[i] as bigint) & EFI_MEMORY.RUNTIME) === 0n) continue;
      const start = addressOf(map.frame[i] as number);
      const row = virtualMap.map.find(
        ({ physicalStart, numberOfPages, attribute }) =>
          (attribute & EFI_MEMORY.RUNTIME) !== 0n && physicalStart <= start && start < physicalStart + numberOfPages * BigInt(PAGE_SIZE),
      );
      if (row) virtualStart[i] = start - row.physicalStart + row.virtualStart;
    }
    return { ...map, virtualStart };
  }
}

/** Number of events up to and including the successful ExitBootServices. */
function exitOf(columns: EventColumns): number {
  for (let row = columns.length - 1; row >= 0; row--) {
    if (columns.service[row] === SERVICE.ExitBootServices && columns.status(row) === 0n) return row + 1;
    // Only runtime services come after it.
    if (columns.phase[row] !== 2) return Number.POSITIVE_INFINITY;
  }
  return Number.POSITIVE_INFINITY;
}

// Writes a run down while it happens. The recorder stands between the one who calls services (a script) and the phase
// that answers them, forwards every call one to one and appends an event for it. `finish()` yields the Recording.
//
// How a runner drives it:
//   const recorder = new Recorder({ title, architecture, addressBits, regions });
//   recorder.startPei(pei);        // optional; then call recorder.pei.…, and recorder.endPeim() when a PEIM has returned
//   recorder.startDxe(handOff, bytes);   // then call recorder.allocatePages(…) and the other DxeServices
//   recorder.site = recorder.addSite(callSite);   // before each call; -1 is the firmware itself
//   recorder.print('…'); recorder.report(finding);
//   const recording = recorder.finish();
//
//   K1  an event's index is the number of events before it, and the moment it leads to is its index + 1;
//   K2  a keyframe of moment m holds everything from which the events m, m+1, … can be performed again, with the place in
//       the log of reads; keyframes together take at most KEYFRAME_BYTES, for which every second one is given up when
//       they grow beyond;
//   K3  nothing here depends on a clock or on chance: two runs of one scenario give equal recordings.

import { assert } from '../base/assert';
import type { Finding } from '../base/finding';
import type { CallSite } from '../event';
import type { Architecture, Phase, Region } from '../moment';
import { EfiBootServicesData } from '../uefi/memory-type';
import { EFI_SUCCESS, isError, type Status } from '../uefi/status';
import { AllocationLog } from './allocation-log';
import { ConsoleLog } from './console-log';
import { Dxe } from './dxe';
import { EventColumns, PHASE, SERVICE } from './event-columns';
import { IO_SPACE, MEMORY_SPACE, type SpaceKind } from './gcd-space';
import type { HandOff } from './hand-off';
import { firmwareAllocations, freeAround, freedEnd, pagesTaken } from './held-pages';
import { hobListWords } from './hob-list';
import { Keyframes } from './keyframes';
import type { Pei, PeiServices } from './pei';
import type { RecordedDxe, RecordedPei, Recording } from './recording';
import { Recording as FinishedRecording } from './recording';
import { LoggedBytes, MirroredBytes, PatchLog, ReadLog } from './replay-bytes';
import { type ConvertPointerResult, Runtime, type VirtualDescriptor } from './runtime';
import { Samples } from './samples';
import type { AddressResult, DxeServices, FirmwareBytes, Handle, Hazard, MemoryMapResult, PoolResult, SpaceServices } from './services';

/** What a recording is of. */
export interface RecordingSubject {
  /** Shown as the title of its moments: the script's name. */
  readonly title: string;
  readonly architecture: Architecture;
  /** Width of a physical address. */
  readonly addressBits: number;
  /** The platform's regions, which every moment carries. */
  readonly regions: readonly Region[];
}

/** Public shape of the recorder, as a runner sees it. */
export interface RecorderApi extends DxeServices {
  /** Call site of the next calls: an index that `addSite` gave, or -1 for what the firmware does by itself. */
  site: number;
  /** Index of a call site; equal sites give the same index. */
  addSite(site: CallSite): number;
  /** Number of events so far. */
  readonly length: number;
  /** Phase in which the next call happens. */
  readonly phase: Phase;
  /** PEI begins with this state; its calls are recorded through `pei`. */
  startPei(pei: Pei): void;
  /** Services of the PEI phase, recorded; a BugError before `startPei`. */
  readonly pei: PeiServices;
  /** The running PEIM has returned to the dispatcher: migrates to permanent memory when that is due (spec 6.4). */
  endPeim(): void;
  /** DXE begins from this hand-off; the DXE core keeps its pool headers in `bytes`. */
  startDxe(handOff: HandOff, bytes?: FirmwareBytes): void;
  /**
   * SetVirtualAddressMap (spec 7.3); `map` holds the descriptors that were read from the caller's buffer, and `notify` runs
   * the handlers of the virtual-address-change event.
   */
  setVirtualAddressMap(
    memoryMapSize: bigint,
    descriptorSize: bigint,
    descriptorVersion: number,
    map: readonly VirtualDescriptor[],
    notify?: () => void,
  ): Status;
  /** ConvertPointer (spec 7.4); `address` null stands for a NULL Address pointer. */
  convertPointer(debugDisposition: bigint, address: bigint | null): ConvertPointerResult;
  /** Console output. */
  print(text: string): void;
  /** A finding of the run; its `event` is set to the last event when it has none. */
  report(finding: Finding): void;
  /** Ends the run. The recorder must not be used afterwards. */
  finish(): Recording;
}

/** Largest address that the columns of addresses hold exactly. */
const ADDRESS_LIMIT = 1n << 53n;

export class Recorder implements RecorderApi {
  site = -1;
  /** Told of what real firmware would do that no status shows; without it such a hazard becomes a finding. */
  onHazard: ((hazard: Hazard) => void) | undefined;
  readonly memorySpace = this.recordedSpace(MEMORY_SPACE, () => this.live.memorySpace);
  readonly ioSpace = this.recordedSpace(IO_SPACE, () => this.live.ioSpace);

  private readonly columns = new EventColumns();
  private readonly held = new AllocationLog();
  private readonly samples = new Samples();
  private readonly sites: CallSite[] = [];
  private readonly siteIndexes = new Map<string, number>();
  private readonly handles: Handle[] = [null];
  private readonly console = new ConsoleLog();
  private readonly findings: Finding[] = [];
  private readonly runtime = new Runtime();
  private readonly virtualMaps: { event: number; map: readonly VirtualDescriptor[] }[] = [];
  private recordedPei: (RecordedPei & { readonly pei: Pei; readonly services: PeiServices }) | undefined;
  private recordedDxe: RecordedDxe | undefined;
  private core: Dxe | undefined;
  private reads = new ReadLog();
  /** The HOB that CreateHob made last: its caller fills it in afterwards. */
  private freshHob: { readonly address: bigint; readonly length: number } | undefined;

  constructor(private readonly subject: RecordingSubject) {}

  get length(): number {
    return this.columns.length;
  }

  get phase(): Phase {
    if (this.runtime.atRuntime) return 'runtime';
    return this.core ? 'DXE' : this.recordedPei ? 'PEI' : 'SEC';
  }

  get mapKey(): bigint {
    return this.core?.mapKey ?? 0n;
  }

  /** The DXE core itself, for reading; undefined before `startDxe`. Its services must be called through the recorder. */
  get dxe(): Dxe | undefined {
    return this.core;
  }

  addSite(site: CallSite): number {
    const key = JSON.stringify([site.place, site.function, site.callers]);
    let index = this.siteIndexes.get(key);
    if (index === undefined) {
      index = this.sites.length;
      this.sites.push(site);
      this.siteIndexes.set(key, index);
    }
    return index;
  }

  print(text: string): void {
    this.console.print(text, this.length);
  }

  report(finding: Finding): void {
    this.findings.push(finding.event === undefined && this.length > 0 ? { ...finding, event: this.length - 1 } : finding);
  }

  private hazard(hazard: Hazard): void {
    const { kind, message } = hazard;
    const place = this.sites[this.site]?.place;
    const at = { event: this.length, ...(place ? { place } : {}) };
    if (this.onHazard) this.onHazard(hazard);
    else this.report({ rule: `firmware-${kind}`, severity: kind === 'asserts' ? 'warning' : 'error', message, ...at });
  }

  // --- PEI ---

  startPei(pei: Pei): void {
    assert(this.phase === 'SEC', 'PEI begins before everything else');
    const patches = new PatchLog();
    pei.through(new MirroredBytes(pei.hobs.bytes, patches, () => this.length));
    pei.onHazard = (hazard) => this.hazard(hazard);
    pei.onMove = (from, size, to) => this.held.move(Number(from), Number(size), Number(to), this.length + 1);
    const frames = new Keyframes(() => pei.snapshot());
    frames.take(0);
    this.samples.due(0, undefined);
    this.recordedPei = { sec: pei.sec, frames, patches, pei, services: this.peiServices(pei) };
  }

  get pei(): PeiServices {
    assert(this.recordedPei, 'PEI has not begun');
    return this.recordedPei.services;
  }

  endPeim(): void {
    const { pei } = this.recordedPei ?? {};
    assert(pei && !this.core, 'PEI is not running');
    // A look at the whole HOB list, for whatever the PEIM wrote into it since PEI last did.
    pei.rows();
    this.freshHob = undefined;
    if (pei.installed || !pei.permanentMemory) return;
    pei.endPeim();
    this.site = -1;
    this.close(this.append(SERVICE.PeiCoreMigrate, EFI_SUCCESS, 0n));
  }

  private peiServices(pei: Pei): PeiServices {
    return {
      get hobList() {
        return pei.hobList;
      },
      allocatePages: (memoryType, pages) => {
        this.readFreshHob(pei);
        const answer = pei.allocatePages(memoryType, pages);
        const row = this.append(SERVICE.PeiServicesAllocatePages, answer.status, answer.memory);
        this.columns.argument(row, 0, BigInt(memoryType));
        this.columns.argument(row, 1, pages);
        if (!isError(answer.status)) {
          const start = Number(answer.memory);
          this.held.addPages(start, start + Number(pei.allocatedBytes), memoryType, row, row + 1);
        }
        this.close(row);
        return answer;
      },
      freePages: (memory, pages) => {
        this.readFreshHob(pei);
        const status = pei.freePages(memory, pages);
        const row = this.append(SERVICE.PeiServicesFreePages, status, 0n);
        this.columns.argument(row, 0, memory);
        this.columns.argument(row, 1, pages);
        if (!isError(status)) this.held.cut(Number(memory), Number(memory) + Number(pages) * 0x1000, row + 1);
        this.close(row);
        return status;
      },
      allocatePool: (size) => {
        this.readFreshHob(pei);
        const answer = pei.allocatePool(size);
        const row = this.append(SERVICE.PeiServicesAllocatePool, answer.status, answer.buffer ?? 0n);
        this.columns.argument(row, 0, size);
        if (!isError(answer.status)) this.held.addPool(Number(answer.buffer), Number(size), EfiBootServicesData, row, row + 1);
        this.close(row);
        return answer;
      },
      installPeiMemory: (begin, length) => {
        this.readFreshHob(pei);
        const status = pei.installPeiMemory(begin, length);
        const row = this.append(SERVICE.PeiServicesInstallPeiMemory, status, 0n);
        this.columns.argument(row, 0, begin);
        this.columns.argument(row, 1, length);
        this.close(row);
        return status;
      },
      createHob: (type, length) => {
        this.readFreshHob(pei);
        const answer = pei.createHob(type, length);
        if (answer.hob !== undefined) this.freshHob = { address: answer.hob, length };
        const row = this.append(SERVICE.PeiServicesCreateHob, answer.status, answer.hob ?? 0n);
        this.columns.argument(row, 0, BigInt(type));
        this.columns.argument(row, 1, BigInt(length));
        this.close(row);
        return answer;
      },
    };
  }

  /** Reads the HOB that was made last, so that what its caller wrote into it is known before the next event. */
  private readFreshHob(pei: Pei): void {
    const { freshHob } = this;
    if (!freshHob) return;
    for (let offset = 0; offset < freshHob.length; offset += 4) pei.hobs.bytes.read32(freshHob.address + BigInt(offset));
    this.freshHob = undefined;
  }

  // --- DXE ---

  startDxe(handOff: HandOff, bytes?: FirmwareBytes): void {
    assert(!this.core, 'DXE begins once');
    const { reads } = this;
    const list = hobListWords(handOff, bytes);
    const dxe = Dxe.start(handOff, {
      ...(bytes ? { bytes: new LoggedBytes(bytes, reads) } : {}),
      onHazard: (hazard) => this.hazard(hazard),
    });
    this.core = dxe;
    // The list that DXE keeps is a copy of PEI's, word for word (spec 5.9 step 7).
    const moved = dxe.started?.newHobList ?? 0n;
    for (let i = 0; bytes && moved !== 0n && i < list.length; i++) bytes.write32(moved + BigInt(4 * i), list[i] as number);
    if (this.recordedPei) {
      this.recordedPei.pei.rows();
      this.site = -1;
      this.append(SERVICE.DxeMain, EFI_SUCCESS, 0n);
    } else this.columns.firstKey = dxe.core.pages.key;
    const moment = this.length;
    firmwareAllocations(dxe, handOff, this.held, moment);
    const frames = new Keyframes(() => ({ dxe: dxe.snapshot(), reads: reads.length }));
    frames.take(moment);
    this.samples.due(moment, dxe);
    this.recordedDxe = {
      first: moment,
      handOff,
      hobList: list,
      frames,
      reads,
      hasBytes: bytes !== undefined,
    };
  }

  private get live(): Dxe {
    assert(this.core, 'DXE has not begun');
    return this.core;
  }

  /** Appends an event in the phase at hand; `close` follows. */
  private append(service: number, status: Status, result: bigint): number {
    const { core } = this;
    const phase = this.runtime.atRuntime ? PHASE.runtime : core ? PHASE.DXE : PHASE.PEI;
    return this.columns.append(service, phase, this.site, status, result, core ? core.core.pages.key : 0);
  }

  /** To be called when the consequences of event `row` have been noted (K2). */
  private close(row: number): void {
    const moment = row + 1;
    this.samples.due(moment, this.core);
    (this.recordedDxe ?? this.recordedPei)?.frames.due(moment);
  }

  private handle(handle: Handle): bigint {
    let index = this.handles.indexOf(handle);
    if (index === -1) index = this.handles.push(handle) - 1;
    return BigInt(index);
  }

  allocatePages(type: number, memoryType: number, pages: bigint, memory: bigint | null): AddressResult {
    const dxe = this.live;
    const answer = dxe.allocatePages(type, memoryType, pages, memory);
    const failed = isError(answer.status);
    const row = this.append(SERVICE.AllocatePages, answer.status, failed ? 0n : answer.memory);
    const { columns } = this;
    columns.argument(row, 0, BigInt(type));
    columns.argument(row, 1, BigInt(memoryType));
    columns.argument(row, 2, pages);
    columns.argument(row, 3, memory);
    if (!failed && answer.memory < ADDRESS_LIMIT) {
      const start = Number(answer.memory);
      this.held.addPages(start, start + pagesTaken(dxe, memoryType, pages) * 0x1000, memoryType, row, row + 1);
    }
    this.close(row);
    return answer;
  }

  freePages(memory: bigint, pages: bigint): Status {
    const dxe = this.live;
    const key = dxe.core.pages.key;
    const end = freedEnd(dxe, memory, pages);
    const status = dxe.freePages(memory, pages);
    const row = this.append(SERVICE.FreePages, status, 0n);
    this.columns.argument(row, 0, memory);
    this.columns.argument(row, 1, pages);
    // Without a new key nothing was freed, whatever the status; a failure may have freed what lies before the obstacle.
    if (dxe.core.pages.key !== key && memory < ADDRESS_LIMIT) this.held.cut(Number(memory), end, row + 1);
    this.close(row);
    return status;
  }

  allocatePool(poolType: number, size: bigint, buffer = true): PoolResult {
    const answer = this.live.allocatePool(poolType, size, buffer);
    const row = this.append(SERVICE.AllocatePool, answer.status, answer.buffer ?? 0n);
    this.columns.argument(row, 0, BigInt(poolType));
    this.columns.argument(row, 1, size);
    if (!buffer) this.columns.argument(row, 2, null);
    if (!isError(answer.status) && answer.buffer !== undefined && answer.buffer < ADDRESS_LIMIT && size < ADDRESS_LIMIT) {
      this.held.addPool(Number(answer.buffer), Number(size), poolType, row, row + 1);
    }
    this.close(row);
    return answer;
  }

  freePool(buffer: bigint | null): Status {
    const dxe = this.live;
    const key = dxe.core.pages.key;
    const status = dxe.freePool(buffer);
    const row = this.append(SERVICE.FreePool, status, 0n);
    this.columns.argument(row, 0, buffer);
    if (!isError(status) && buffer !== null && buffer < ADDRESS_LIMIT) {
      this.held.removePool(Number(buffer), row + 1);
      // A buffer freed twice takes the pages with it that somebody else has been given since.
      const free = dxe.core.pages.key === key ? undefined : freeAround(dxe, Number(buffer));
      if (free) this.held.cut(free.start, free.end, row + 1, true);
    }
    this.close(row);
    return status;
  }

  getMemoryMap(memoryMapSize: bigint | null, memoryMap = true): MemoryMapResult {
    const answer = this.live.getMemoryMap(memoryMapSize, memoryMap);
    const row = this.append(SERVICE.GetMemoryMap, answer.status, answer.memoryMapSize ?? 0n);
    this.columns.argument(row, 0, memoryMapSize);
    this.columns.argument(row, 1, memoryMap ? 1n : null);
    this.close(row);
    return answer;
  }

  exitBootServices(imageHandle: Handle, mapKey: bigint): Status {
    const status = this.live.exitBootServices(imageHandle, mapKey);
    const row = this.append(SERVICE.ExitBootServices, status, 0n);
    this.columns.argument(row, 0, this.handle(imageHandle));
    this.columns.argument(row, 1, mapKey);
    if (!isError(status)) this.runtime.atRuntime = true;
    this.close(row);
    return status;
  }

  // --- EFI_DXE_SERVICES ---

  addMemorySpace(gcdMemoryType: number, base: bigint, length: bigint, capabilities: bigint): Status {
    const status = this.live.addMemorySpace(gcdMemoryType, base, length, capabilities);
    return this.note(SERVICE.AddMemorySpace, status, 0n, [BigInt(gcdMemoryType), base, length, capabilities]);
  }

  setMemorySpaceAttributes(base: bigint, length: bigint, attributes: bigint): Status {
    const status = this.live.setMemorySpaceAttributes(base, length, attributes);
    return this.note(SERVICE.SetMemorySpaceAttributes, status, 0n, [base, length, attributes]);
  }

  setMemorySpaceCapabilities(base: bigint, length: bigint, capabilities: bigint): Status {
    const status = this.live.setMemorySpaceCapabilities(base, length, capabilities);
    return this.note(SERVICE.SetMemorySpaceCapabilities, status, 0n, [base, length, capabilities]);
  }

  addIoSpace(gcdIoType: number, base: bigint, length: bigint): Status {
    return this.note(SERVICE.AddIoSpace, this.live.addIoSpace(gcdIoType, base, length), 0n, [BigInt(gcdIoType), base, length]);
  }

  /** The services on one space, recorded; `live` gives those of the core that runs. */
  private recordedSpace<Row>(kind: SpaceKind<Row>, live: () => SpaceServices<Row>): SpaceServices<Row> {
    const { name } = kind;
    return {
      allocate: (how, type, alignment, length, baseAddress, imageHandle, deviceHandle) => {
        const answer = live().allocate(how, type, alignment, length, baseAddress, imageHandle, deviceHandle);
        const request = [BigInt(how), BigInt(type), alignment, length, baseAddress, this.handle(imageHandle)];
        this.note(SERVICE[`Allocate${name}Space`], answer.status, answer.memory, request, deviceHandle);
        return answer;
      },
      free: (base, length) => this.note(SERVICE[`Free${name}Space`], live().free(base, length), 0n, [base, length]),
      remove: (base, length) => this.note(SERVICE[`Remove${name}Space`], live().remove(base, length), 0n, [base, length]),
      getDescriptor: (base, descriptor = true) => {
        const answer = live().getDescriptor(base, descriptor);
        this.note(SERVICE[`Get${name}SpaceDescriptor`], answer.status, 0n, [base, descriptor ? 1n : null]);
        return answer;
      },
      getMap: (pointers = true) => {
        const answer = live().getMap(pointers);
        const row = this.append(SERVICE[`Get${name}SpaceMap`], answer.status, answer.buffer ?? 0n);
        if (!pointers) this.columns.argument(row, 0, null);
        if (answer.buffer !== undefined) {
          const size = answer.numberOfDescriptors * kind.descriptorBytes;
          this.held.addPool(Number(answer.buffer), size, EfiBootServicesData, row, row + 1);
        }
        this.close(row);
        return answer;
      },
    };
  }

  /** Appends an event of a GCD service, which touches no allocation. Returns its status. */
  private note(service: number, status: Status, result: bigint, request: readonly (bigint | null)[], device: Handle = null): Status {
    const row = this.append(service, status, isError(status) ? 0n : result);
    request.forEach((value, slot) => {
      this.columns.argument(row, slot, value);
    });
    if (device !== null) this.columns.device[row] = Number(this.handle(device));
    this.close(row);
    return status;
  }

  // --- runtime ---

  setVirtualAddressMap(
    memoryMapSize: bigint,
    descriptorSize: bigint,
    descriptorVersion: number,
    map: readonly VirtualDescriptor[],
    notify?: () => void,
  ): Status {
    const status = this.runtime.setVirtualAddressMap(memoryMapSize, descriptorSize, descriptorVersion, map, notify);
    const row = this.append(SERVICE.SetVirtualAddressMap, status, 0n);
    this.columns.argument(row, 0, memoryMapSize);
    this.columns.argument(row, 1, descriptorSize);
    this.columns.argument(row, 2, BigInt(descriptorVersion));
    if (!isError(status)) this.virtualMaps.push({ event: row, map: this.runtime.virtualMap });
    this.close(row);
    return status;
  }

  convertPointer(debugDisposition: bigint, address: bigint | null): ConvertPointerResult {
    const answer = this.runtime.convertPointer(debugDisposition, address);
    const row = this.append(SERVICE.ConvertPointer, answer.status, isError(answer.status) ? 0n : answer.address);
    this.columns.argument(row, 0, debugDisposition);
    this.columns.argument(row, 1, address);
    this.close(row);
    return answer;
  }

  finish(): Recording {
    const pei = this.recordedPei;
    if (!this.core) pei?.pei.rows();
    return new FinishedRecording({
      subject: this.subject,
      columns: this.columns,
      held: this.held,
      samples: this.samples,
      sites: this.sites,
      handles: this.handles,
      console: this.console.output(),
      findings: this.findings,
      virtualMap: this.virtualMaps[0],
      pei: pei && { sec: pei.sec, frames: pei.frames, patches: pei.patches },
      dxe: this.recordedDxe,
    });
  }
}

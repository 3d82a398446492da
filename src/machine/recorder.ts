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
// Stable: everything public here.

import type { Finding } from '../base/finding';
import type { CallSite } from '../event';
import type { Architecture, Phase, Region } from '../moment';
import type { Status } from '../uefi/status';
import type { HandOff } from './hand-off';
import type { Pei, PeiServices } from './pei';
import type { Recording } from './recording';
import type { ConvertPointerResult, VirtualDescriptor } from './runtime';
import type { DxeServices, FirmwareBytes } from './services';

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

/** Public shape of the recorder; `class Recorder` implements it. */
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
  startDxe(handOff: HandOff, bytes: FirmwareBytes): void;
  /** SetVirtualAddressMap (spec 7.3); `map` holds the descriptors that were read from the caller's buffer. */
  setVirtualAddressMap(memoryMapSize: bigint, descriptorSize: bigint, descriptorVersion: number, map: readonly VirtualDescriptor[]): Status;
  /** ConvertPointer (spec 7.4); `address` null stands for a NULL Address pointer. */
  convertPointer(debugDisposition: bigint, address: bigint | null): ConvertPointerResult;
  /** Console output. */
  print(text: string): void;
  /** A finding of the run; its `event` is set to the number of events so far when it has none. */
  report(finding: Finding): void;
  /** Ends the run. The recorder must not be used afterwards. */
  finish(): Recording;
}

export declare class Recorder implements Pick<RecorderApi, 'site'> {
  constructor(subject: RecordingSubject);
  site: number;
}
export interface Recorder extends RecorderApi {}

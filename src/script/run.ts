// The door of the runner: what a checked program is run on, within which limits, and what comes of it.

import type { Finding } from '../base/finding';
import type { Bytes } from '../machine/bytes';
import type { HandOff } from '../machine/hand-off';
import type { PeiServices } from '../machine/pei';
import type { RecorderApi } from '../machine/recorder';
import type { DxeServices } from '../machine/services';
import type { Status } from '../uefi/status';
import type { Frame, FrameLayout } from './runner-program';
import type { CheckedProgram, FunctionSymbol, GlobalVariable, Site } from './tree';

/** The services that a script reaches: a Recorder is one. `site` is set before each call to an index from `addSite`. */
export interface ScriptServices
  extends Omit<RecorderApi, 'startPei' | 'pei' | 'endPeim' | 'startDxe' | 'print' | 'report' | 'finish' | 'length'> {
  /** Number of events so far. */
  readonly length: number;
}

/** The machine on which a script runs. */
export interface ScriptMachine {
  readonly services: ScriptServices;
  /** Given for a PEIM: the services of the PEI phase, and where its stack lies. */
  readonly pei?: { readonly services: PeiServices; readonly stackBase: bigint; readonly stackSize: bigint };
  readonly handOff: HandOff;
  /** The same bytes in which the firmware keeps its pool heads. */
  readonly bytes: Bytes;
  /** Addresses that DxeMain gave the system table and the runtime services table; absent when it allocated none. */
  readonly systemTable?: bigint;
  readonly runtimeServices?: bigint;
  /** Pool buffer to which DXE has moved the HOB list; absent when it has not. */
  readonly hobList?: bigint;
  /** The core behind the services, asked without leaving an event: whose memory an address is, for findings. */
  readonly core?: Pick<DxeServices, 'getMemoryMap' | 'memorySpace'>;
}

/** What a run may use up. Reaching one ends the run with a finding that says how to raise it. */
export interface ScriptLimits {
  /** Statements and loop rounds. */
  readonly steps: number;
  /** Calls of C functions inside one another. */
  readonly callDepth: number;
  /** Bytes of simulated memory that come into being, in whole pages; of many pages of which little is written what was written counts. */
  readonly bytes: number;
  /** Service calls. */
  readonly events: number;
  /** Characters on the console. */
  readonly console: number;
}

export const DEFAULT_LIMITS: ScriptLimits = {
  steps: 2_000_000_000,
  callDepth: 2_000,
  bytes: 256 * 1024 * 1024,
  events: 5_000_000,
  console: 8 * 1024 * 1024,
};

export interface ScriptOptions {
  /** What differs from DEFAULT_LIMITS; `#pragma firmament limit` in the script wins over it. */
  readonly limits?: Partial<ScriptLimits>;
  /** Asked every few thousand steps, with the number of steps so far; true ends the run. */
  readonly cancelled?: (steps: number) => boolean;
  /** Console output as it comes; lines end with CR LF. */
  readonly onConsole?: (text: string) => void;
  /** Each finding as it arises, at most MAX_FINDINGS of a rule. */
  readonly onFinding?: (finding: Finding) => void;
  /** Follows the run statement by statement. A run with one does the same, more slowly. */
  readonly watcher?: Watcher;
}

/** A C function that is active. */
export interface ActiveCall {
  readonly function: FunctionSymbol;
  /** Its values, as the runner keeps them. */
  readonly frame: Frame;
  readonly layout: FrameLayout;
  /** Where it was called from; of the first one, its own name. */
  readonly site: Site | undefined;
}

/** What a watcher may look at. Nothing in it may be changed. */
export interface RunView {
  /** Outermost first. */
  readonly calls: readonly ActiveCall[];
  readonly program: CheckedProgram;
  readonly bytes: Bytes;
  /** Events so far. */
  readonly events: () => number;
  /** Address of a global. */
  readonly addressOf: (variable: GlobalVariable) => number;
  /** What lies at an address, in a few words; undefined when nobody knows. */
  readonly describe: (address: number) => string | undefined;
}

/** Is told what a run comes to. Where it answers, true ends the run as if it were cancelled. */
export interface Watcher {
  begin(view: RunView): void;
  /** A statement is about to run, or the condition of a loop. */
  statement(site: Site): boolean;
  /** The innermost call is about to return. */
  leave(): boolean;
  /** A service is about to be called from a place in the innermost function. */
  service(site: Site | undefined): void;
}

/** Findings of one rule that are told one by one; the rest are counted in the last of them. */
export const MAX_FINDINGS = 20;

/**
 * How a run ended: `returned` from its entry point; a failed ASSERT; a limit; a cancellation; a fault after which C could
 * not go on (a call through a wild pointer, memory that does not exist, boot services gone); or CpuDeadLoop, a system
 * reset, a breakpoint.
 */
export type ScriptEnding = 'returned' | 'assert' | 'limit' | 'cancelled' | 'fault' | 'halted';

export interface ScriptOutcome {
  readonly ended: ScriptEnding;
  /** What the entry point returned; undefined unless `ended` is `returned`. */
  readonly status: Status | undefined;
  /** Everything that was told through `onFinding`, with counts. */
  readonly findings: readonly Finding[];
  /** Statements and loop rounds that were run. */
  readonly steps: number;
}

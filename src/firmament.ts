// The front door: what a shell may ask of the core. Total and deterministic; bad input becomes findings, never an
// exception. Nothing here touches a file: a scenario carries every text that it needs, and `wants` says which are missing.

import type { Finding } from './base/finding';
import type { Source } from './base/source';
import type { Recording } from './machine/recording';
import type { Moment } from './moment';
import type { Platform } from './platform/platform';
import type { ScriptLimits } from './script/run';
import type { CheckedProgram } from './script/tree';

/** What Run runs: a script and its platform, with every text they need. */
export interface Scenario {
  /** Translation units; the first one is the script. */
  readonly sources: readonly Source[];
  /** The platform that the user chose; without it the script's `#pragma firmament platform` decides. */
  readonly platform?: Source;
  /** Texts of presets by id. */
  readonly presets: Readonly<Record<string, Source>>;
  /** Further files under the names by which `wants` asked for them; null: looked for and not there. */
  readonly files?: Readonly<Record<string, Source | null>>;
}

/** A file that a scenario names and does not carry. */
export interface Wanted {
  readonly kind: 'platform' | 'source' | 'include';
  /** As the script writes it, relative to `from`; the key for `Scenario.files`. */
  readonly name: string;
  /** Name of the text that asks for it. */
  readonly from: string;
}

/** What checking a scenario tells. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** The platform, as far as it could be read. */
  readonly platform?: Platform;
  readonly program?: CheckedProgram;
}

export interface RunOptions {
  readonly limits?: Partial<ScriptLimits>;
  /** Asked every few thousand steps; true ends the run. */
  readonly cancelled?: () => boolean;
  readonly onConsole?: (text: string) => void;
  /** Told now and then while the run lasts. */
  readonly onProgress?: (progress: { readonly steps: number; readonly events: number }) => void;
}

/** What came of a run. */
export interface Run {
  /** Of the texts, of the run, and of the rules, each once, in that order. */
  readonly findings: readonly Finding[];
  readonly platform?: Platform;
  /** Absent when the texts have errors or the platform cannot be run: nothing ran. */
  readonly outcome?: RunOutcome;
}

export interface RunOutcome {
  readonly recording: Recording;
  readonly ended: 'returned' | 'assert' | 'limit' | 'cancelled' | 'fault' | 'halted';
  /** Status of the entry point, unsigned 64-bit, when it returned. */
  readonly status?: bigint;
  readonly steps: number;
}

/** Moment of a platform alone: its regions, before anything ran. */
export declare function momentOfPlatform(platform: Platform): Moment;

/** Names of the files that a scenario still needs. Give them in `files` and ask again, until the answer is empty. */
export declare function wants(scenario: Scenario): Wanted[];

/** Findings of a scenario's texts, without running it. */
export declare function check(scenario: Scenario): Checked;

/** Findings of a platform's text, and the platform as far as it could be read. */
export declare function checkPlatform(source: Source): Checked;

/** Runs a scenario to its end, a limit or a cancellation. */
export declare function run(scenario: Scenario, options?: RunOptions): Run;

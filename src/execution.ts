// A run: the platform's firmware is started and the script's entry points are run on it, phase after phase.

import { assert } from './base/assert';
import type { Finding } from './base/finding';
import { hasErrors } from './base/finding';
import { Bytes } from './machine/bytes';
import { finishPei, handOffOf, startPei } from './machine/platform-hand-off';
import { Recorder } from './machine/recorder';
import type { Recording } from './machine/recording';
import type { Platform } from './platform/platform';
import { findingsOf } from './rules/index';
import { assemble, pragmasNamed, type Scenario } from './scenario';
import type { ScriptLimits, ScriptOptions, ScriptOutcome, Watcher } from './script/run';
import { runScript } from './script/runner';
import type { CheckedProgram, EntryPoint } from './script/tree';

export interface RunOptions {
  readonly limits?: Partial<ScriptLimits>;
  /** Asked every few thousand steps; true ends the run. */
  readonly cancelled?: () => boolean;
  readonly onConsole?: (text: string) => void;
  /** Follows the run; the rules are then not asked about it. */
  readonly watcher?: Watcher;
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

/** Runs a scenario to its end, a limit or a cancellation. */
export function run(scenario: Scenario, options: RunOptions = {}): Run {
  const { platform, program, findings } = assemble(scenario);
  const common = platform ? { platform } : {};
  const refused = (more: readonly Finding[] = []): Run => ({ ...common, findings: [...findings, ...more] });
  if (!platform || hasErrors(findings)) return refused();
  const bytes = new Bytes();
  const started = startPei(platform, bytes);
  if ('findings' in started) return refused(started.findings);

  const { name: title, architecture, addressBits, regions } = { ...platform, name: scenario.sources[0]?.name ?? platform.name };
  const recorder = new Recorder({ title, architecture, addressBits, regions });
  const entries = entriesOf(program);
  if (!entries.peim && !entries.dxe) return refused([nothingStarts(scenario)]);
  let steps = 0;
  const told: Finding[] = [];
  const final = new Map<Finding, Finding>();
  const host: ScriptOptions = {
    ...(options.limits ? { limits: options.limits } : {}),
    ...(options.watcher ? { watcher: options.watcher } : {}),
    cancelled: (sinceEntry) => {
      options.onProgress?.({ steps: steps + sinceEntry, events: recorder.length });
      return options.cancelled?.() ?? false;
    },
    onConsole: (text) => {
      recorder.print(text);
      options.onConsole?.(text);
    },
    onFinding: (finding) => {
      told.push(finding);
      recorder.report(finding);
    },
  };
  /** A part of the run has ended: how often each of its findings arose is known now. */
  const counted = (ended: ScriptOutcome): ScriptOutcome => {
    ended.findings.forEach((finding, i) => void final.set(told[i] as Finding, finding));
    told.length = 0;
    return ended;
  };

  // What a PEIM ends with decides the run when it does not come back in good order; otherwise DXE follows over the hand-off.
  const { pei } = started;
  let outcome: ScriptOutcome | undefined;
  if (entries.peim) {
    // Where memory and devices are is the same before and after; the hand-off of the platform by itself says it.
    const nominal = handOffOf(platform);
    if ('findings' in nominal) return refused(nominal.findings);
    recorder.startPei(pei);
    const { stack } = pei.sec;
    const peiMachine = { services: recorder.pei, stackBase: stack.base, stackSize: stack.size };
    outcome = counted(runScript(program, { services: recorder, pei: peiMachine, handOff: nominal.handOff, bytes }, host, entries.peim));
    steps = outcome.steps;
    if (outcome.ended === 'returned') recorder.endPeim();
  }
  if (entries.dxe && (!outcome || outcome.ended === 'returned')) {
    const finished = finishPei(platform, pei);
    if ('findings' in finished) {
      if (!outcome) return refused(finished.findings);
      for (const finding of finished.findings) recorder.report(finding);
    } else {
      recorder.startDxe(finished.handOff, bytes);
      const tables = recorder.dxe?.started;
      const machine = {
        services: recorder,
        handOff: finished.handOff,
        bytes,
        ...(recorder.dxe ? { core: recorder.dxe } : {}),
        ...(tables ? { systemTable: tables.systemTable, runtimeServices: tables.runtimeServicesTable, hobList: tables.newHobList } : {}),
      };
      outcome = counted(runScript(program, machine, host, entries.dxe));
      steps += outcome.steps;
    }
  }
  assert(outcome, 'a program without errors has an entry point');
  const recording = recorder.finish();
  const { ended, status } = outcome;
  // Whoever stops a run wants it to end; the rules look at every event, of which there may be millions.
  return {
    ...common,
    findings: [
      ...findings,
      ...recording.findings.map((finding) => final.get(finding) ?? finding),
      ...(options.watcher || ended === 'cancelled' ? [] : findingsOf({ platform, program, recording })),
    ],
    outcome: { recording, ended, steps, ...(status === undefined ? {} : { status }) },
  };
}

/** For a header by itself, in which an entry point is not missed while it is checked. */
function nothingStarts({ sources }: Scenario): Finding {
  const file = sources[0]?.name ?? '';
  return {
    rule: 'c-no-entry',
    severity: 'error',
    message: `nothing in ${file} starts: it has no entry point`,
    remedy: 'Run the script that includes it.',
    place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
  };
}

/** The entry points by phase; `#pragma firmament phase "PEI"` moves a `main` there. */
function entriesOf(program: CheckedProgram): { readonly peim?: EntryPoint; readonly dxe?: EntryPoint } {
  const inPei = pragmasNamed(program, 'phase').some(({ name }) => name.toUpperCase() === 'PEI');
  let peim = program.entries.find((entry) => entry.shape === 'peim');
  let dxe = program.entries.find((entry) => entry.shape !== 'peim');
  if (!peim && inPei && dxe?.shape === 'main') {
    peim = dxe;
    dxe = undefined;
  }
  return { ...(peim ? { peim } : {}), ...(dxe ? { dxe } : {}) };
}

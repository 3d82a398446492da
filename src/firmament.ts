// The front door: what a shell may ask of the core. Total and deterministic; bad input becomes findings, never an
// exception. Nothing here touches a file: a scenario carries every text that it needs, and `wants` says which are missing.

import { assert } from './base/assert';
import type { Finding } from './base/finding';
import { hasErrors } from './base/finding';
import type { Source } from './base/source';
import { nearest } from './base/suggest';
import type { Comparison } from './comparison';
import { compareWitnesses } from './formats/compare';
import type { Banner, Format } from './formats/format';
import { optionsOf } from './formats/format';
import { type ImportedBytes, importInput } from './formats/import';
import { FORMATS, formatOf } from './formats/index';
import { inputOf } from './formats/input';
import { hotPlugRanges, witnessesOfAll } from './formats/witness';
import { Bytes } from './machine/bytes';
import { type CaptureResult, replayCapture } from './machine/capture';
import { isCapture } from './machine/capture-reader';
import { hobListFrom, hobListWords } from './machine/hob-list';
import { hobRows } from './machine/hob-rows';
import { finishPei, handOffOf, startPei } from './machine/platform-hand-off';
import { Recorder } from './machine/recorder';
import type { Recording } from './machine/recording';
import type { ReplayResult, ReplayStart } from './machine/trace';
import { replayTrace } from './machine/trace';
import type { HobRow, Moment } from './moment';
import { platformText } from './platform/from-moment';
import type { Platform } from './platform/platform';
import { readPlatform } from './platform/read';
import { PLATFORM_SCHEMA } from './platform/schema';
import { findingsOf } from './rules/index';
import { builtins } from './script/builtins/index';
import type { Compiled as Compilation } from './script/compile';
import { compile } from './script/compile';
import type { Target } from './script/compile-input';
import type { DefinitionPlace, HoverText } from './script/language';
import { definitionAt, hoverAt } from './script/language';
import type { CompletionItem } from './script/language-completion';
import { completionsAt } from './script/language-completion';
import { prelude } from './script/prelude/index';
import type { ScriptLimits, ScriptOptions, ScriptOutcome } from './script/run';
import { runScript } from './script/runner';
import type { CheckedProgram, EntryPoint, FirmamentPragma } from './script/tree';

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
export function momentOfPlatform(platform: Platform): Moment {
  const { name, architecture, addressBits, regions } = platform;
  return { title: name, architecture, addressBits, regions };
}

/** Findings of a platform's text, and the platform as far as it could be read. */
export function checkPlatform(source: Source): Checked {
  const { platform, findings } = readPlatform(source);
  if (!platform) return { findings };
  return { platform, findings: hasErrors(findings) ? findings : [...findings, ...findingsOf({ platform })] };
}

/** The HOB list that a platform's PEI phase leaves to DXE, or the findings that say why there is none. */
export function platformHobs(source: Source): { readonly rows: readonly HobRow[]; readonly findings: readonly Finding[] } {
  const { platform, findings } = readPlatform(source);
  if (!platform || hasErrors(findings)) return { rows: [], findings };
  const handed = handOffOf(platform);
  if ('findings' in handed) return { rows: [], findings: [...findings, ...handed.findings] };
  const { handOff } = handed;
  return { rows: hobRows(hobListFrom(handOff.hobStart, hobListWords(handOff))), findings };
}

const MACROS: Record<Target, string> = {
  x64: 'MDE_CPU_X64',
  aarch64: 'MDE_CPU_AARCH64',
  riscv64: 'MDE_CPU_RISCV64',
  loongarch64: 'MDE_CPU_LOONGARCH64',
};

/** A scenario whose texts have been put together. */
interface Assembled {
  readonly findings: readonly Finding[];
  readonly wanted: readonly Wanted[];
  readonly platform?: Platform;
  readonly program: CheckedProgram;
  readonly compilation: Compilation;
}

/** Names of the files that a scenario still needs. Give them in `files` and ask again, until the answer is empty. */
export function wants(scenario: Scenario): Wanted[] {
  return [...assemble(scenario).wanted];
}

/** Findings of a scenario's texts, without running it. */
export function check(scenario: Scenario): Checked {
  const { platform, program, findings: all } = assemble(scenario);
  const findings = isPart(program) ? all.map(ofPart) : all;
  const guidance = hasErrors(findings) ? [] : findingsOf({ program, ...(platform ? { platform } : {}) });
  return { program, ...(platform ? { platform } : {}), findings: [...findings, ...guidance] };
}

/** True for a text without an entry point that does not name one either: a file of a library, a part of some program. */
function isPart(program: CheckedProgram): boolean {
  return program.entries.length === 0 && !program.pragmas.some(({ words }) => words[0]?.text === 'entry');
}

/** What keeps a program from running is no error of a part of it. */
function ofPart(finding: Finding): Finding {
  if (finding.rule === 'c-no-entry') return { ...finding, severity: 'warning' };
  return finding.rule === 'c-undefined' || finding.rule === 'script-platform' ? { ...finding, severity: 'info' } : finding;
}

/**
 * Compiles the script for the platform that it names. The platform decides which processor's macros hold, and the text
 * names the platform: so it is compiled for x64 first, and again when the platform turns out to have another processor.
 */
function assemble(scenario: Scenario): Assembled {
  const wanted = new Map<string, Wanted>();
  let compiled = compileFor(scenario, targetOf(scenario.platform && readPlatform(scenario.platform).platform), wanted);
  const named = platformOf(scenario, compiled.compilation.program, wanted);
  const target = targetOf(named.platform);
  if (target !== compiled.target) compiled = compileFor(scenario, target, wanted);
  const { platform } = named;
  return {
    program: compiled.compilation.program,
    compilation: compiled.compilation,
    wanted: [...wanted.values()],
    findings: [...compiled.findings, ...named.findings],
    ...(platform ? { platform } : {}),
  };
}

function targetOf(platform: Platform | undefined): Target {
  const architecture = platform?.architecture;
  return architecture === 'aarch64' || architecture === 'riscv64' || architecture === 'loongarch64' ? architecture : 'x64';
}

interface Compiled {
  readonly target: Target;
  readonly compilation: Compilation;
  readonly findings: readonly Finding[];
}

/** Compiles the sources and those that they name by `#pragma firmament source`, noting every file that is asked for in vain. */
function compileFor(scenario: Scenario, target: Target, wanted: Map<string, Wanted>): Compiled {
  const files = scenario.files ?? {};
  const sources = [...scenario.sources];
  const seen = new Set(sources.map((source) => source.name));
  for (;;) {
    const compilation = compile({
      sources,
      target,
      prelude,
      defines: { [MACROS[target]]: '1' },
      resolveInclude(name, _angled, fromFile) {
        const file = Object.hasOwn(files, name) ? files[name] : undefined;
        if (file === undefined) wanted.set(`include ${name}`, { kind: 'include', name, from: fromFile });
        return file ?? undefined;
      },
    });
    const { program, findings } = compilation;
    const missing: Finding[] = [];
    let added = false;
    for (const { name, pragma } of pragmasNamed(program, 'source')) {
      if (seen.has(name)) continue;
      seen.add(name);
      const file = Object.hasOwn(files, name) ? files[name] : undefined;
      if (file) {
        sources.push(file);
        added = true;
      } else if (file === undefined) wanted.set(`source ${name}`, { kind: 'source', name, from: program.place(pragma.site).file });
      else {
        missing.push({
          rule: 'script-source-missing',
          severity: 'error',
          message: `the source file "${name}" is not there`,
          remedy: 'Put the file beside the script, or correct the name.',
          place: program.place(pragma.site),
        });
      }
    }
    if (!added) return { target, compilation, findings: [...findings, ...missing] };
  }
}

/** `#pragma firmament WORD "name"`, in the order of the sources. */
function pragmasNamed(program: CheckedProgram, word: string): { readonly name: string; readonly pragma: FirmamentPragma }[] {
  return program.pragmas.flatMap((pragma) => {
    const [first, second] = pragma.words;
    return first?.text === word && second ? [{ name: second.text, pragma }] : [];
  });
}

/** The platform of a scenario: the user's choice, or the one that the script names. */
function platformOf(scenario: Scenario, program: CheckedProgram, wanted: Map<string, Wanted>): Checked {
  if (scenario.platform) return readPlatform(scenario.platform);
  const [named] = pragmasNamed(program, 'platform');
  const script = scenario.sources[0]?.name ?? '';
  if (!named) {
    const finding: Finding = {
      rule: 'script-platform',
      severity: 'error',
      message: 'the script names no platform, and none was chosen',
      remedy: `Choose one, or write #pragma firmament platform "${Object.keys(scenario.presets)[0] ?? 'board.platform.jsonc'}" into the script.`,
      place: { file: script, line: 1, column: 1, endLine: 1, endColumn: 1 },
    };
    return { findings: [finding] };
  }
  const { name, pragma } = named;
  if (Object.hasOwn(scenario.presets, name)) return readPlatform(scenario.presets[name] as Source);
  const place = program.place(pragma.site);
  const file = Object.hasOwn(scenario.files ?? {}, name) ? scenario.files?.[name] : undefined;
  if (file) return readPlatform(file);
  if (file === undefined && /[./\\]/.test(name)) wanted.set(`platform ${name}`, { kind: 'platform', name, from: place.file });
  const presets = Object.keys(scenario.presets).join(', ');
  const near = nearest(name, Object.keys(scenario.presets));
  const finding: Finding = {
    rule: 'script-platform',
    severity: 'error',
    message: `there is no platform "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
    remedy: `Name a preset (${presets}) or a platform file beside the script.`,
    place,
  };
  return { findings: [finding] };
}

/** A cursor in the script of a scenario; line and column from 1. */
export interface Cursor {
  readonly line: number;
  readonly column: number;
}

function positionIn(scenario: Scenario, cursor: Cursor) {
  return { file: scenario.sources[0]?.name ?? '', ...cursor };
}

/** What may be typed at a place of the script, best first. */
export function complete(scenario: Scenario, cursor: Cursor): CompletionItem[] {
  return completionsAt(assemble(scenario).compilation, positionIn(scenario, cursor), prelude.headerNames);
}

const REFERENCES = new Map(builtins.map(({ name, reference }) => [name, reference]));

/** What the name at a place of the script is: prototype, what it does, its statuses, the section it comes from. */
export function hover(scenario: Scenario, cursor: Cursor): HoverText | undefined {
  return hoverAt(assemble(scenario).compilation, positionIn(scenario, cursor), (name) => REFERENCES.get(name));
}

/** Where the name at a place of the script is declared; with the text when that is a header of the prelude. */
export function definition(scenario: Scenario, cursor: Cursor): DefinitionPlace | undefined {
  return definitionAt(assemble(scenario).compilation, positionIn(scenario, cursor));
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
  let steps = 0;
  const host: ScriptOptions = {
    ...(options.limits ? { limits: options.limits } : {}),
    cancelled: (sinceEntry) => {
      options.onProgress?.({ steps: steps + sinceEntry, events: recorder.length });
      return options.cancelled?.() ?? false;
    },
    onConsole: (text) => {
      recorder.print(text);
      options.onConsole?.(text);
    },
    onFinding: (finding) => recorder.report(finding),
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
    outcome = runScript(program, { services: recorder, pei: peiMachine, handOff: nominal.handOff, bytes }, host, entries.peim);
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
      outcome = runScript(program, machine, host, entries.dxe);
      steps += outcome.steps;
    }
  }
  assert(outcome, 'a program without errors has an entry point');
  const recording = recorder.finish();
  const { ended, status } = outcome;
  return {
    ...common,
    findings: [...findings, ...recording.findings, ...findingsOf({ platform, program, recording })],
    outcome: { recording, ended, steps, ...(status === undefined ? {} : { status }) },
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

/** Formats that can be written or read, in the order of menus. */
export function formats(): readonly Format[] {
  return FORMATS;
}

/** What an export is: text or bytes, and what the format could not carry; neither when an option is wrong. */
export interface Exported {
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly findings: readonly Finding[];
}

/** Writes a moment in a format. The same moment, options and banner give the same bytes. */
export function exportMoment(
  moment: Moment,
  formatId: string,
  given: Readonly<Record<string, string | boolean>>,
  banner: Banner,
): Exported {
  const format = formatOf(formatId);
  if (!format?.write) {
    const writers = FORMATS.filter((one) => one.write).map((one) => one.id);
    const near = nearest(formatId, writers);
    const finding: Finding = {
      rule: 'export-format',
      severity: 'error',
      message: format
        ? `${format.title} can be read, not written`
        : `there is no format "${formatId}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
      remedy: `These can be written: ${writers.join(', ')}.`,
    };
    return { findings: [finding] };
  }
  const { options, findings } = optionsOf(format, given);
  if (hasErrors(findings)) return { findings };
  const written = format.write(moment, options, banner);
  return { ...written, findings: [...findings, ...written.findings] };
}

/** Reads what a machine printed. Content decides the format, the name breaks ties; `formatId` overrules both. */
export function importMoment(name: string, content: Uint8Array | string, formatId?: string): ImportedBytes {
  const input = inputOf(name, content);
  const chosen = formatId === undefined ? undefined : formatOf(formatId);
  if (formatId !== undefined && !chosen) {
    const finding: Finding = {
      rule: 'import-format',
      severity: 'error',
      message: `there is no format "${formatId}"`,
      remedy: `These can be read: ${FORMATS.filter((one) => one.read)
        .map((one) => one.id)
        .join(', ')}.`,
    };
    return { moment: { title: name, regions: [] }, findings: [finding], formats: [], unread: new Uint32Array() };
  }
  return importInput(input, chosen);
}

/** A capture, or a platform, as one of several descriptions of one machine. */
export interface MapsOf {
  /** The first map is compared. */
  readonly moments: readonly Moment[];
  /** Id of the format it was read in, or `platform`. */
  readonly format?: string;
}

/** Maps of one machine side by side, in the order of a boot, with the rule that explains each difference. */
export function compareMaps(maps: readonly MapsOf[]): Comparison {
  const witnesses = maps.flatMap(({ moments, format }) => witnessesOfAll(moments, format));
  return compareWitnesses(witnesses, hotPlugRanges(maps.flatMap(({ moments }) => moments)));
}

/** Text of a platform file that describes what a capture shows. */
export function platformFrom(moment: Moment, name: string): string {
  return platformText(moment, name, (row) => moment.memoryMap?.line?.[row]);
}

/**
 * Holds the simulated firmware against what real firmware did: a recorded trace of its memory code, or a capture of firmware
 * that booted, which the first line tells. A capture has one way in, the captured map.
 */
export function replay(lines: readonly string[], name: string, from: ReplayStart): ReplayResult & Partial<CaptureResult> {
  const head = lines.find((line) => line.trim() !== '');
  return head !== undefined && isCapture(head) ? replayCapture(lines, name) : replayTrace(lines, { name, from });
}

/** JSON Schema of platform files. */
export function platformSchema(): unknown {
  return PLATFORM_SCHEMA;
}

// A scenario's texts put together: which platform, which translation units, which files are still wanted, and what the front end
// makes of it all. A check, a run and every question of the editor about the same texts share one compilation:
//
//   S1  an answer of `assemble` is a function of the scenario's texts; keeping it changes nothing but the time;
//   S2  the kept compilations are those of the KEPT scenarios that were asked about last, fewer when their texts are large.

import type { Finding } from './base/finding';
import { nameBeside, type Source } from './base/source';
import { nearest } from './base/suggest';
import type { Platform } from './platform/platform';
import { type PlatformRead, readPlatform } from './platform/read';
import type { Compiled as Compilation } from './script/compile';
import { compile } from './script/compile';
import type { Target } from './script/compile-input';
import { prelude } from './script/prelude/index';
import type { CheckedProgram, FirmamentPragma } from './script/tree';

/** What Run runs: a script and its platform, with every text they need. */
export interface Scenario {
  /** Translation units; the first one is the script. */
  readonly sources: readonly Source[];
  /** The platform that the user chose; without it the script's `#pragma firmament platform` decides. */
  readonly platform?: Source;
  /** Texts of presets by id. */
  readonly presets: Readonly<Record<string, Source>>;
  /** Further files under the keys by which `wants` asked for them; null: looked for and not there. */
  readonly files?: Readonly<Record<string, Source | null>>;
  /** True when folders were named in which headers are looked for: those of an EDK2 tree that state specifications come from there. */
  readonly tree?: boolean;
  /** Macros that hold before the first line of every source, name to text. */
  readonly defines?: Readonly<Record<string, string>>;
}

/** A file that a scenario names and does not carry. */
export interface Wanted {
  readonly kind: 'platform' | 'source' | 'include';
  /** As the text writes it. */
  readonly name: string;
  /** Name of the text that asks for it. */
  readonly from: string;
  /** Its place beside `from` (`nameBeside`): the key for `Scenario.files`. Two folders may each have a header of one name. */
  readonly key: string;
}

/** The preset on which a script runs that names no platform. */
const USUAL_PLATFORM = 'x64-pc';

const MACROS: Record<Target, string> = {
  x64: 'MDE_CPU_X64',
  aarch64: 'MDE_CPU_AARCH64',
  riscv64: 'MDE_CPU_RISCV64',
  loongarch64: 'MDE_CPU_LOONGARCH64',
};

/** A scenario whose texts have been put together. */
export interface Assembled {
  readonly findings: readonly Finding[];
  readonly wanted: readonly Wanted[];
  readonly platform?: Platform;
  readonly program: CheckedProgram;
  readonly compilation: Compilation;
}

/** Scenarios whose compilation is kept, and UTF-16 units of text that they may have together. */
const KEPT = 4;
const KEPT_UNITS = 8 * 1024 * 1024;

const kept: { readonly scenario: Scenario; readonly assembled: Assembled; readonly units: number }[] = [];
const platforms: { readonly source: Source; readonly read: PlatformRead }[] = [];

/** What a scenario's texts come to. The same texts are compiled once (S1). */
export function assemble(scenario: Scenario): Assembled {
  const at = kept.findIndex((entry) => sameTexts(entry.scenario, scenario));
  const found = kept[at];
  if (found) {
    kept.splice(at, 1);
    kept.unshift(found);
    return found.assembled;
  }
  const assembled = assembleAfresh(scenario);
  // A copy, since who asks may go on filling the lists.
  const asked = { ...scenario, sources: [...scenario.sources], files: { ...scenario.files } };
  kept.unshift({ scenario: asked, assembled, units: unitsOf(scenario) });
  let units = 0;
  const stay = kept.findIndex((entry, index) => {
    units += entry.units;
    return index > 0 && (index >= KEPT || units > KEPT_UNITS);
  });
  if (stay > 0) kept.length = stay;
  return assembled;
}

function unitsOf({ sources, files = {} }: Scenario): number {
  return [...sources, ...Object.values(files)].reduce((sum, source) => sum + (source?.text.length ?? 0), 0);
}

function sameSource(a: Source | null | undefined, b: Source | null | undefined): boolean {
  return a === b || (!!a && !!b && a.name === b.name && a.text === b.text);
}

function sameTexts(a: Scenario, b: Scenario): boolean {
  if (a.presets !== b.presets || a.sources.length !== b.sources.length || !sameSource(a.platform, b.platform)) return false;
  if (!a.sources.every((source, i) => sameSource(source, b.sources[i]))) return false;
  if (a.tree !== b.tree) return false;
  if (JSON.stringify(a.defines ?? {}) !== JSON.stringify(b.defines ?? {})) return false;
  const [left, right] = [Object.entries(a.files ?? {}), b.files ?? {}];
  return (
    left.length === Object.keys(right).length && left.every(([name, file]) => Object.hasOwn(right, name) && sameSource(file, right[name]))
  );
}

/** A platform's text as read; the texts asked for last are kept. */
export function platformRead(source: Source): PlatformRead {
  const at = platforms.findIndex((entry) => sameSource(entry.source, source));
  const entry = platforms[at] ?? { source, read: readPlatform(source) };
  if (at >= 0) platforms.splice(at, 1);
  platforms.unshift(entry);
  platforms.length = Math.min(platforms.length, 8);
  return entry.read;
}

/**
 * Compiles the script for the platform that it names. The platform decides which processor's macros hold, and the text
 * names the platform: what it seems to name is tried first, and when the compiled text says otherwise it is compiled again.
 */
function assembleAfresh(scenario: Scenario): Assembled {
  const wanted = new Map<string, Wanted>();
  let compiled = compileFor(scenario, targetOf(guessedPlatform(scenario)), wanted);
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

function guessedPlatform({ platform, sources, presets, files }: Scenario): Platform | undefined {
  if (platform) return platformRead(platform).platform;
  for (const { name: from, text } of sources) {
    for (const name of guess(text, 'platform')) {
      const source = Object.hasOwn(presets, name) ? presets[name] : fileOf(files, from, name);
      if (source) return platformRead(source).platform;
    }
  }
  return undefined;
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
  // What the pragmas will name is seen in the text beforehand, as a rule; then the program is compiled once.
  const guessed = guessedSources(scenario);
  if (guessed.length > scenario.sources.length) {
    const asked = new Map<string, Wanted>();
    const compilation = compileSources(guessed, scenario, target, asked);
    const further = guessed.slice(scenario.sources.length).map((source) => source.name);
    const present = new Set(sourcesNamed(compilation, files).map((source) => source.name));
    if (present.size === further.length && further.every((name) => present.has(name))) {
      for (const [key, want] of asked) wanted.set(key, want);
      return { target, compilation, findings: [...compilation.findings, ...missingSources(compilation, files, wanted)] };
    }
  }
  const sources = [...scenario.sources];
  const seen = new Set(sources.map((source) => source.name));
  for (;;) {
    const compilation = compileSources(sources, scenario, target, wanted);
    let added = false;
    for (const file of sourcesNamed(compilation, files)) {
      if (seen.has(file.name)) continue;
      seen.add(file.name);
      sources.push(file);
      added = true;
    }
    if (!added) return { target, compilation, findings: [...compilation.findings, ...missingSources(compilation, files, wanted)] };
  }
}

/** The files that `#pragma firmament source` names and that are there. */
function sourcesNamed({ program }: Compilation, files: NonNullable<Scenario['files']>): Source[] {
  return pragmasNamed(program, 'source').flatMap(({ name, pragma }) => fileOf(files, program.place(pragma.site).file, name) ?? []);
}

function compileSources(
  sources: readonly Source[],
  { files, defines, tree }: Scenario,
  target: Target,
  wanted: Map<string, Wanted>,
): Compilation {
  return compile({
    sources,
    target,
    prelude,
    ...(tree ? { tree } : {}),
    defines: { ...defines, [MACROS[target]]: '1' },
    // A header by itself is a fragment: it is checked, and nothing in it starts.
    needsEntry: !isHeader(sources),
    resolveInclude(name, _angled, fromFile) {
      const file = fileOf(files, fromFile, name);
      if (file === undefined) want(wanted, 'include', name, fromFile);
      return file ?? undefined;
    },
  });
}

function isHeader(sources: readonly Source[]): boolean {
  return /\.h$/i.test(sources[0]?.name ?? '');
}

/** A file that text `from` names: its text, null when it is not there, undefined when nobody has looked. */
function fileOf(files: Scenario['files'], from: string, name: string): Source | null | undefined {
  const key = nameBeside(from, name);
  return files && Object.hasOwn(files, key) ? files[key] : undefined;
}

function want(wanted: Map<string, Wanted>, kind: Wanted['kind'], name: string, from: string): void {
  const key = nameBeside(from, name);
  wanted.set(`${kind} ${key}`, { kind, name, from, key });
}

/** Findings about sources that are named and not there; those that nobody has looked for are wanted. */
function missingSources({ program }: Compilation, files: Readonly<Record<string, Source | null>>, wanted: Map<string, Wanted>): Finding[] {
  const missing: Finding[] = [];
  const seen = new Set<string>();
  for (const { name, pragma } of pragmasNamed(program, 'source')) {
    const place = program.place(pragma.site);
    const file = fileOf(files, place.file, name);
    const key = nameBeside(place.file, name);
    if (file || seen.has(key)) continue;
    seen.add(key);
    if (file === undefined) want(wanted, 'source', name, place.file);
    else {
      missing.push({
        rule: 'script-source-missing',
        severity: 'error',
        message: `the source file "${name}" is not there`,
        remedy: 'Put the file beside the script, or correct the name.',
        place,
      });
    }
  }
  return missing;
}

const PRAGMA = /^[ \t]*#[ \t]*pragma[ \t]+firmament[ \t]+(\w+)[ \t]+"([^"\n]+)"/gm;

/** What a text names by `#pragma firmament WORD "name"`, as far as that can be seen without compiling it. */
function guess(text: string, word: string): string[] {
  return [...text.matchAll(PRAGMA)].filter((match) => match[1] === word).map((match) => match[2] as string);
}

/** The sources of a scenario with those that their pragmas seem to name. */
function guessedSources(scenario: Scenario): Source[] {
  const sources = [...scenario.sources];
  const names = new Set(sources.map((source) => source.name));
  for (const { name: from, text } of sources) {
    for (const name of guess(text, 'source')) {
      const file = fileOf(scenario.files, from, name);
      if (!file || names.has(file.name)) continue;
      names.add(file.name);
      sources.push(file);
    }
  }
  return sources;
}

/** `#pragma firmament WORD "name"`, in the order of the sources. */
export function pragmasNamed(program: CheckedProgram, word: string): { readonly name: string; readonly pragma: FirmamentPragma }[] {
  return program.pragmas.flatMap((pragma) => {
    const [first, second] = pragma.words;
    return first?.text === word && second ? [{ name: second.text, pragma }] : [];
  });
}

/** The platform of a scenario: the user's choice, or the one that the script names. */
function platformOf(scenario: Scenario, program: CheckedProgram, wanted: Map<string, Wanted>): PlatformRead {
  if (scenario.platform) return platformRead(scenario.platform);
  const [named] = pragmasNamed(program, 'platform');
  const script = scenario.sources[0]?.name ?? '';
  if (!named && isHeader(scenario.sources)) return { findings: [] };
  if (!named) {
    // Source that was not written for us names none: it runs on the most usual machine.
    const usual = Object.hasOwn(scenario.presets, USUAL_PLATFORM) ? scenario.presets[USUAL_PLATFORM] : undefined;
    const finding: Finding = {
      rule: 'script-platform',
      severity: usual ? 'info' : 'error',
      message: `the script names no platform, and none was chosen${usual ? `: ${USUAL_PLATFORM} is taken` : ''}`,
      remedy: `Choose one, or write #pragma firmament platform "${usual ? USUAL_PLATFORM : 'board.platform.jsonc'}" into the script.`,
      place: { file: script, line: 1, column: 1, endLine: 1, endColumn: 1 },
    };
    if (!usual) return { findings: [finding] };
    const read = platformRead(usual);
    return { ...read, findings: [...read.findings, finding] };
  }
  const { name, pragma } = named;
  if (Object.hasOwn(scenario.presets, name)) return platformRead(scenario.presets[name] as Source);
  const place = program.place(pragma.site);
  const file = fileOf(scenario.files, place.file, name);
  if (file) return platformRead(file);
  if (file === undefined && /[./\\]/.test(name)) want(wanted, 'platform', name, place.file);
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

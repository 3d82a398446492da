// The core as the shells use it: src/firmament.ts with the presets laid in, and its answers in the words of the contract.
// The engine's thread and the command line both call these functions, so that both faces say the same.

import { version } from '../package.json';
import type { Finding, Place } from '../src/base/finding';
import { hasErrors } from '../src/base/finding';
import type { Source } from '../src/base/source';
import type { Comparison } from '../src/comparison';
import { NO_CONSOLE, type ReasonStep } from '../src/event';
import type { Scenario as CoreScenario, RunOptions, Wanted } from '../src/firmament';
import * as firmament from '../src/firmament';
import type { Moment } from '../src/moment';
import type { Platform } from '../src/platform/platform';
import { statusName } from '../src/uefi/status';
import {
  type CaptureMap,
  type CheckResult,
  type ComparedMap,
  type Completion,
  type Definition,
  type Document,
  type Fold,
  type FormatInfo,
  type Halt,
  type HelpTopic,
  type HobListing,
  type HostApi,
  HostError,
  type Hover,
  type ImportedCapture,
  type OutlineItem,
  type PlatformInfo,
  type Preview,
  type References,
  type Results,
  type RunSummary,
  type Signature,
  type Travel,
} from '../src/workbench';
import { PRESET_FILES } from './presets';

/** A scenario without the presets, which are the same for all. */
export type Scenario = Omit<CoreScenario, 'presets'>;
export type { RunOptions, Wanted };
export type Recording = NonNullable<firmament.Run['outcome']>['recording'];

/** Largest text that is compiled or read as a platform, in UTF-16 units. */
export const MAX_SOURCE_UNITS = 4 * 1024 * 1024;

const PRESETS: Readonly<Record<string, Source>> = Object.assign(
  Object.create(null),
  Object.fromEntries(PRESET_FILES.map(({ id, name, text }) => [id, { name, text }])),
);

function whole(scenario: Scenario): CoreScenario {
  return { ...scenario, presets: PRESETS };
}

/** A finding for the first text of a scenario that is too large to be worked on. */
function oversized(sources: readonly (Source | null | undefined)[]): Finding | undefined {
  const large = sources.find((source) => source && source.text.length > MAX_SOURCE_UNITS);
  if (!large) return undefined;
  const million = (units: number) => (units / 1024 / 1024).toFixed(1);
  return {
    rule: 'source-too-large',
    severity: 'error',
    message: `${large.name} has ${million(large.text.length)} Mi characters; ${million(MAX_SOURCE_UNITS)} Mi is the most that is read`,
    remedy: 'Check that it is the file you meant; leave generated tables out, or split it.',
    place: { file: large.name, line: 1, column: 1, endLine: 1, endColumn: 1 },
  };
}

function textsOf(scenario: Scenario): (Source | null | undefined)[] {
  return [...scenario.sources, scenario.platform, ...Object.values(scenario.files ?? {})];
}

/** Files that a scenario names and does not carry. */
export function wants(scenario: Scenario): readonly Wanted[] {
  return oversized(textsOf(scenario)) ? [] : firmament.wants(whole(scenario));
}

/** Checks a script and its platform without running it. */
export function check(scenario: Scenario): CheckResult {
  const refused = oversized(textsOf(scenario));
  if (refused) return { findings: [refused] };
  const files = firmament.filesOf(whole(scenario)).map(({ name }) => name);
  return { ...resultOf(firmament.check(whole(scenario))), files };
}

/** Checks a platform's text. */
export function checkPlatform(source: Source): CheckResult {
  const refused = oversized([source]);
  return refused ? { findings: [refused] } : resultOf(firmament.checkPlatform(source));
}

/** The HOB list that a platform hands to DXE. */
export function platformHobs(source: Source): HobListing {
  const refused = oversized([source]);
  return refused ? { rows: [], findings: [refused] } : firmament.platformHobs(source);
}

function resultOf({ findings, platform }: firmament.Checked): CheckResult {
  if (!platform) return { findings };
  return { findings, platform: platformInfo(platform), moment: firmament.momentOfPlatform(platform) };
}

function platformInfo(platform: Platform): PlatformInfo {
  const { id, name, architecture, addressBits } = platform;
  const narrow = architecture === 'ia32' || architecture === 'arm';
  return {
    id,
    name,
    architecture,
    addressBits,
    ...(narrow ? { notRunnable: `${name} is a 32-bit platform (${architecture}): it can be designed and exported, not run.` } : {}),
  };
}

/** A run in the words of the contract; `seconds` is for who has a clock. */
export interface RunResult {
  readonly summary: Omit<RunSummary, 'seconds'>;
  readonly recording?: Recording;
}

/** Runs a scenario to its end, a limit or a cancellation. */
export function run(scenario: Scenario, options: RunOptions = {}): RunResult {
  const script = scenario.sources[0]?.name ?? '';
  const refused = oversized(textsOf(scenario));
  const { findings, platform, outcome } = refused ? { findings: [refused] } : firmament.run(whole(scenario), options);
  const common = { script, findings, ...(platform ? { platform: platformInfo(platform) } : {}) };
  if (!outcome) return { summary: { ...common, ran: false, ended: 'not-run', events: 0, steps: 0, console: NO_CONSOLE, sites: [] } };
  const { recording, ended, status, steps } = outcome;
  return {
    recording,
    summary: {
      ...common,
      ran: true,
      ended,
      ...(status === undefined ? {} : { status: statusName(status) }),
      events: recording.length,
      steps,
      console: recording.console,
      sites: recording.sites,
    },
  };
}

/** What a window of the picture shows of the moment after `n` events. */
export function seen(recording: Recording, n: number, picture: Parameters<HostApi['seen']>[2]): Results['seen'] {
  return firmament.seen(recording, n, picture);
}

/** Why an event got the answer it got. */
export function explain(recording: Recording, event: number): readonly ReasonStep[] {
  return recording.explain(event);
}

/** Values of a writer's options by id. */
export type OptionValues = Readonly<Record<string, string | boolean | number>>;

/** What `firmament export` writes and the window previews: the same bytes. `input` is the name of what it was made from. */
export function exportMoment(moment: Moment, format: string, options: OptionValues, input: string): Preview {
  const name = input.split(/[\\/]/).at(-1) as string;
  const info = formats().find(({ id }) => id === format);
  const values = Object.fromEntries(Object.entries(options).map(([id, value]) => [id, typeof value === 'number' ? String(value) : value]));
  // A run's moments are titled with the script's name, which may have folders; an export never names them.
  const titled = moment.title === input ? { ...moment, title: name } : moment;
  const exported = firmament.exportMoment(titled, format, values, { product: `Firmament ${version}`, input: name });
  return { fileName: `${name.replace(/\.platform\.jsonc$|\.[^.]*$/, '')}${info?.extensions[0] ?? ''}`, ...exported };
}

/** An export without what lies beyond `most` UTF-16 units of its text. */
export function beginningOf(preview: Preview, most: number | undefined): Preview {
  const { text } = preview;
  if (most === undefined || text === undefined || text.length <= most) return preview;
  return { ...preview, text: text.slice(0, most), leftOut: text.length - most };
}

/** The regions of a platform's text, exported; its own findings first. */
export function exportPlatform(source: Source, format: string, options: OptionValues): Preview {
  const { findings, moment } = checkPlatform(source);
  if (!moment || hasErrors(findings)) return { fileName: source.name, findings };
  const preview = exportMoment(moment, format, options, source.name);
  return { ...preview, findings: [...findings, ...preview.findings] };
}

/** The formats that can be written, in the order of menus. */
export function formats(): readonly FormatInfo[] {
  return firmament
    .formats()
    .filter(({ write }) => write !== undefined)
    .map(({ id, title, extensions, options = [] }) => ({
      id,
      title,
      extensions: extensions.map((extension) => `.${extension}`),
      options: options.map((option) => ({
        id: option.id,
        title: option.title,
        kind: option.kind,
        ...(option.kind === 'choice' ? { choices: option.choices } : {}),
        initial: option.default,
      })),
    }));
}

/** Reads a capture; the content decides the format unless `format` names one. */
export function importCapture(name: string, bytes: Uint8Array, format?: string): ImportedCapture {
  const { moment, also = [], ...imported } = firmament.importMoment(name, bytes, format);
  const moments = [moment, ...also].filter(({ regions, demands, memoryMap }) => regions.length > 0 || demands || memoryMap);
  const known = firmament.formats();
  const titles = imported.formats.map((id) => known.find((one) => one.id === id)?.title ?? id);
  return { ...imported, titles, ...(moments[0] ? { moment: moments[0] } : {}), moments };
}

/** One of the maps that are laid side by side; `moment`: of a run, by the name of its script. */
export type GivenMap =
  | Exclude<ComparedMap, { readonly kind: 'run' }>
  | { readonly kind: 'moment'; readonly name: string; readonly moment: Moment };

/** Maps of one machine side by side: runs, platforms that can be read, and captures. */
export function compareMaps(maps: readonly GivenMap[]): Comparison {
  return firmament.compareMaps(
    maps.flatMap((map): firmament.MapsOf[] => {
      // The regions of a run are its platform's, which may stand beside it.
      if (map.kind === 'moment') return [{ moments: [{ ...map.moment, title: map.name, regions: [] }] }];
      if (map.kind === 'platform') {
        const { moment } = checkPlatform(map.source);
        return moment ? [{ moments: [{ ...moment, title: map.source.name }], format: 'platform' }] : [];
      }
      const { moments, format } = importCapture(map.name, map.bytes);
      return [{ moments, ...(format === undefined ? {} : { format }) }];
    }),
  );
}

/** A map of a capture; a HostError when there is no such. */
function captureMap({ name, bytes, map }: CaptureMap): Moment {
  const moment = importCapture(name, bytes).moments[map];
  if (!moment) throw new HostError(`${name} holds no map ${map + 1}.`);
  return moment;
}

/** The document of a platform that describes a map of a capture. */
export function capturePlatform(capture: CaptureMap): Document {
  const name = capture.name.split(/[\\/]/).at(-1) as string;
  const text = platformText(captureMap(capture), name);
  return { name: `${name.replace(/\.[^.]*$/, '')}.platform.jsonc`, kind: 'platform', text };
}

/** A map of a capture, exported. */
export function exportCapture(capture: CaptureMap, format: string, options: OptionValues): Preview {
  return exportMoment(captureMap(capture), format, options, capture.name);
}

/** The text of a platform file that describes what a capture says. */
export function platformText(moment: Moment, name: string): string {
  return firmament.platformFrom(moment, name.split(/[\\/]/).at(-1) as string);
}

/** Where the simulated firmware and a recorded trace part. */
export type ReplayResult = ReturnType<typeof firmament.replay>;

/** Holds the machine against a trace of real firmware: from the hand-off, or from the recorded state after it. */
export function replay(trace: Source, from: 'handoff' | 'state'): ReplayResult {
  return firmament.replay(trace.text.split('\n'), trace.name, from);
}

export function platformSchema(): unknown {
  return firmament.platformSchema();
}

export type Cursor = firmament.Cursor;

export function complete(scenario: Scenario, cursor: Cursor): readonly Completion[] {
  return firmament.complete(whole(scenario), cursor);
}

export function hover(scenario: Scenario, cursor: Cursor): Hover | undefined {
  const found = firmament.hover(whole(scenario), cursor);
  return found && { text: found.text, line: found.range.line, column: found.range.column, endColumn: found.range.endColumn };
}

export function signature(scenario: Scenario, cursor: Cursor): Signature | undefined {
  return firmament.signature(whole(scenario), cursor);
}

export function definition(scenario: Scenario, cursor: Cursor): Definition | undefined {
  const found = firmament.definition(whole(scenario), cursor);
  if (!found) return undefined;
  const text = found.text ?? textNamed(scenario, found.file);
  return { file: found.file, line: found.line, column: found.column, ...(text === undefined ? {} : { text }) };
}

export function references(scenario: Scenario, cursor: Cursor): References {
  return withTexts(scenario, firmament.references(whole(scenario), cursor));
}

export function rename(scenario: Scenario, cursor: Cursor, name: string): References | string {
  const places = firmament.rename(whole(scenario), cursor, name);
  return typeof places === 'string' ? places : withTexts(scenario, places);
}

export function outline(scenario: Scenario, file: string): readonly OutlineItem[] {
  return firmament.outline(whole(scenario), file);
}

export function folding(source: Source): readonly Fold[] {
  return source.text.length > MAX_SOURCE_UNITS ? [] : firmament.folding(source);
}

export function stops(scenario: Scenario, file: string): Results['stops'] {
  return firmament.stops(whole(scenario), file);
}

/** Where a travel through a run of the scenario leads. */
export function inspect(scenario: Scenario, travel: Travel, options: Pick<RunOptions, 'limits' | 'cancelled'> = {}): Halt | undefined {
  return firmament.inspect(whole(scenario), travel, options);
}

/** Text of a file that the scenario was completed with; undefined for its own sources. */
function textNamed({ files = {} }: Scenario, name: string): string | undefined {
  return Object.values(files).find((file) => file?.name === name)?.text;
}

function withTexts(scenario: Scenario, places: readonly Place[]): References {
  const names = [...new Set(places.map(({ file }) => file))];
  const texts = names.flatMap((name) => {
    const text = textNamed(scenario, name);
    return text === undefined ? [] : [{ name, text }];
  });
  return { places, texts };
}

/** Pages of the help that are made from tables. */
export function help(): readonly HelpTopic[] {
  return firmament.helpTopics();
}

// The front door: what a shell may ask of the core. Total and deterministic; bad input becomes findings, never an
// exception. Nothing here touches a file: a scenario carries every text that it needs, and `wants` says which are missing.

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
import { helpTopics } from './help/index';
import { type CaptureResult, replayCapture } from './machine/capture';
import { isCapture } from './machine/capture-reader';
import { hobListFrom, hobListWords } from './machine/hob-list';
import { hobRows } from './machine/hob-rows';
import { osViewOf } from './machine/os-view';
import { handOffOf } from './machine/platform-hand-off';
import type { Recording } from './machine/recording';
import type { ReplayResult, ReplayStart } from './machine/trace';
import { replayTrace } from './machine/trace';
import type { HobRow, Moment } from './moment';
import { tellsOwners } from './picture/colouring';
import { type Glimpse, glimpseOf, type PictureWindow, pictureRows, showsPages, WHOLE_ROWS } from './picture/glimpse';
import { platformText } from './platform/from-moment';
import type { Platform } from './platform/platform';
import { PLATFORM_SCHEMA } from './platform/schema';
import { findingsOf } from './rules/index';
import { assemble, platformRead, type Scenario, type Wanted } from './scenario';
import type { CheckedProgram } from './script/tree';

export { type Run, type RunOptions, type RunOutcome, run } from './execution';
export { type Inspection, inspect, stops, type Travel } from './inspection';
export * from './questions';
export type { Scenario, Wanted } from './scenario';

/** What checking a scenario tells. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** The platform, as far as it could be read. */
  readonly platform?: Platform;
  readonly program?: CheckedProgram;
}

/** A moment of a run, or what a window of the picture shows of it where the whole would be large. */
export type Seen = { readonly moment: Moment } | { readonly glimpse: Glimpse };

/** What a window of the picture shows of the moment after `n` events. */
export function seen(recording: Recording, n: number, picture: PictureWindow): Seen {
  const maps = recording.maps(n);
  const { memoryMap, architecture } = maps;
  if (pictureRows(maps) <= WHOLE_ROWS) return { moment: recording.moment(n) };
  const { colourBy } = picture;
  return {
    glimpse: glimpseOf(
      {
        ...maps,
        ...(showsPages(picture) || tellsOwners(colourBy) ? { allocations: recording.allocations(n) } : {}),
        ...(colourBy === 'fate' && memoryMap && architecture ? { osView: osViewOf(memoryMap, architecture) } : {}),
      },
      picture,
      (event) => recording.siteOf(event),
    ),
  };
}

/** Moment of a platform alone: its regions, before anything ran. */
export function momentOfPlatform(platform: Platform): Moment {
  const { name, architecture, addressBits, regions } = platform;
  return { title: name, architecture, addressBits, regions };
}

/** Findings of a platform's text, and the platform as far as it could be read. */
export function checkPlatform(source: Source): Checked {
  const { platform, findings } = platformRead(source);
  if (!platform) return { findings };
  return { platform, findings: hasErrors(findings) ? findings : [...findings, ...findingsOf({ platform })] };
}

/** The HOB list that a platform's PEI phase leaves to DXE, or the findings that say why there is none. */
export function platformHobs(source: Source): { readonly rows: readonly HobRow[]; readonly findings: readonly Finding[] } {
  const { platform, findings } = platformRead(source);
  if (!platform || hasErrors(findings)) return { rows: [], findings };
  const handed = handOffOf(platform);
  if ('findings' in handed) return { rows: [], findings: [...findings, ...handed.findings] };
  const { handOff } = handed;
  return { rows: hobRows(hobListFrom(handOff.hobStart, hobListWords(handOff))), findings };
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

/** Pages of the help that are made from the tables of rules, services, types, statuses and formats. */
export { helpTopics };

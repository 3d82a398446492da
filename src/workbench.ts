// The contract between the host and whoever shows it: what may be asked (HostApi) and what is told (ClientApi). Electron's
// window speaks it over IPC, a browser over a loopback WebSocket, the engine's worker over its port, each with birpc and
// the wire of base/wire.ts. The arguments of every call are described here as schemas; the host validates each
// message against them before its body runs, and the types below derive from them.
//
// A failure of the outside world (a file cannot be read, a grant is missing) rejects the call with a HostError, whose
// message is a sentence for the user. Whatever is wrong with the user's text comes back as findings.

import * as v from 'valibot';
import type { Finding, Place } from './base/finding';
import type { Comparison } from './comparison';
import type { CallSite, ConsoleOutput, EventTable, Holding, ReasonStep, Series } from './event';
import type { HelpTopic } from './help/topic';
import type { Architecture, HobRow, Moment } from './moment';
import type { ColourBy } from './picture/colouring';
import type { Glimpse } from './picture/glimpse';
import { SettingsChange, type SettingsText } from './settings';

/** Largest text that the page may send, in UTF-16 units: a script of 10 MB is refused with a clear message by the host. */
export const MAX_TEXT = 64 * 1024 * 1024;

/** Where the loopback shell takes WebSockets, and the subprotocol that a page offers beside its token: `[RPC_PROTOCOL, token]`. */
export const RPC_PATH = '/rpc';
export const RPC_PROTOCOL = 'firmament';

/** Longest text of a preview, in UTF-16 units. */
export const MAX_PREVIEW = 200_000;

const Text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1));
const Address = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const Id = v.pipe(v.string(), v.maxLength(256));

/** A text with the name that messages use for it. */
const SourceText = v.strictObject({ name: Name, text: Text });

/**
 * What Run runs. `platform` is the one that the user has open and chose; without it the script's
 * `#pragma firmament platform` decides. `documents` are the other open texts, which win over the files of the same name.
 */
const Scenario = v.strictObject({
  script: SourceText,
  platform: v.optional(SourceText),
  documents: v.optional(v.array(SourceText)),
  /** Grant of the script's file, so that `#include "x.h"` and relative platforms are found beside it. */
  grant: v.optional(Id),
});
export type Scenario = v.InferOutput<typeof Scenario>;

const RunMoment = v.strictObject({ kind: v.literal('run'), run: Count, event: Count });
const PlatformText = v.strictObject({ kind: v.literal('platform'), source: SourceText });

/** What an export or a HOB list is of: a moment of a run, or a platform's text. */
const Subject = v.variant('kind', [RunMoment, PlatformText]);
export type Subject = v.InferOutput<typeof Subject>;

/** A file that another machine or tool wrote, and which of its maps is meant, counted from 0. */
const CaptureMap = v.strictObject({ kind: v.literal('capture'), name: Name, bytes: v.instance(Uint8Array), map: Count });
export type CaptureMap = v.InferOutput<typeof CaptureMap>;

/** What is exported: of captures one map. */
const ExportSubject = v.variant('kind', [RunMoment, PlatformText, CaptureMap]);
export type ExportSubject = v.InferOutput<typeof ExportSubject>;

/** One of the maps that are laid side by side: of a run its memory map; of a capture the first map, and what else it says of the same boot. */
const ComparedMap = v.variant('kind', [RunMoment, PlatformText, CaptureMap]);
export type ComparedMap = v.InferOutput<typeof ComparedMap>;

const Options = v.record(Id, v.union([v.string(), v.boolean(), v.number()]));

/** A place in the script of a scenario, or in another file of its program by its name; line and column from 1. */
const Cursor = v.strictObject({ file: v.optional(Name), line: Count, column: Count });

/** A line of a file, from 1. */
const Line = v.strictObject({ file: Name, line: Count });

/**
 * Where a run is looked at: after so many events, or at a stop. Stops are the places at which the run can be held, counted from 0:
 * each statement before it runs, and each test of a loop.
 */
const Standing = v.variant('kind', [
  v.strictObject({ kind: v.literal('event'), events: Count }),
  v.strictObject({ kind: v.literal('stop'), stop: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
]);
export type Standing = v.InferOutput<typeof Standing>;

/**
 * Which standing is wanted from there: `here`; the next or previous line, `into` calls or `over` them; the next or previous time that
 * one of `lines` is about to run.
 */
const Travel = v.strictObject({
  from: Standing,
  to: v.picklist(['here', 'into', 'over', 'back-into', 'back-over', 'line', 'back-line']),
  lines: v.optional(v.pipe(v.array(Line), v.maxLength(1000))),
});
export type Travel = v.InferOutput<typeof Travel>;

const Position = v.pipe(v.number(), v.finite());
const Height = v.pipe(Position, v.gtValue(0), v.maxValue(1e9));

/** A window of the picture: the axis as it is laid out, the part of it that is shown, in pixels, and what the colours say. */
const PictureWindow = v.strictObject({
  axis: v.strictObject({
    mode: v.picklist(['folded', 'true-scale', 'equal-height']),
    limit: Address,
    segments: v.pipe(
      v.array(v.strictObject({ start: Address, end: Address, basePx: Height, folded: v.boolean(), empty: v.boolean() })),
      v.minLength(1),
      v.maxLength(1000),
      v.readonly(),
    ),
  }),
  zoom: v.pipe(Position, v.gtValue(0)),
  topPx: Position,
  heightPx: v.pipe(Height, v.maxValue(100_000)),
  colourBy: v.picklist(['type', 'owner', 'attribute', 'age', 'fate'] as const satisfies readonly ColourBy[]),
});

/** Schemas of the arguments, by call. */
export const CALLS = {
  hello: v.tuple([]),
  openPreset: v.tuple([Id]),
  openSample: v.tuple([Id]),
  pickFile: v.tuple([]),
  listFolder: v.tuple([]),
  openFile: v.tuple([Name]),
  save: v.tuple([Id, Text]),
  saveAs: v.tuple([Name, v.union([Text, v.instance(Uint8Array)])]),
  platformSchema: v.tuple([]),
  check: v.tuple([Scenario]),
  checkPlatform: v.tuple([SourceText]),
  run: v.tuple([Scenario]),
  stop: v.tuple([Count]),
  release: v.tuple([Count]),
  moment: v.tuple([Count, Count]),
  seen: v.tuple([Count, Count, PictureWindow]),
  events: v.tuple([Count, Count, Count]),
  series: v.tuple([Count]),
  hobs: v.tuple([Subject]),
  explain: v.tuple([Count, Count]),
  owners: v.tuple([Count, Address]),
  formats: v.tuple([]),
  preview: v.tuple([ExportSubject, Id, Options]),
  exported: v.tuple([ExportSubject, Id, Options]),
  help: v.tuple([]),
  importCapture: v.tuple([Name, v.instance(Uint8Array)]),
  cancelImports: v.tuple([]),
  capturePlatform: v.tuple([CaptureMap]),
  compareMaps: v.tuple([v.pipe(v.array(ComparedMap), v.maxLength(16))]),
  complete: v.tuple([Scenario, Cursor]),
  hover: v.tuple([Scenario, Cursor]),
  signature: v.tuple([Scenario, Cursor]),
  definition: v.tuple([Scenario, Cursor]),
  references: v.tuple([Scenario, Cursor]),
  rename: v.tuple([Scenario, Cursor, Name]),
  outline: v.tuple([Scenario, Name]),
  folding: v.tuple([SourceText]),
  stops: v.tuple([Scenario, Name]),
  inspect: v.tuple([Count, Travel]),
  settings: v.tuple([]),
  saveSettings: v.tuple([SettingsChange]),
  writeSettings: v.tuple([Text]),
  windowState: v.tuple([]),
  saveWindowState: v.tuple([Text]),
} as const;

export type Call = keyof typeof CALLS;

export type HostApi = {
  [K in Call]: (...args: v.InferOutput<(typeof CALLS)[K]>) => Promise<Results[K]>;
};

export type { HelpTopic };

/** What each call answers. */
export interface Results {
  /** The first call of every client. */
  hello: Hello;
  openPreset: Document;
  openSample: Document;
  /** Shows the system's dialog; undefined when the user cancelled. Only where `Hello.dialogs`. */
  pickFile: Document | undefined;
  /** Files of the granted folder (`firmament serve FOLDER`) that the workbench can open; empty without one. */
  listFolder: readonly string[];
  /** A file of the granted folder, by its name in `listFolder`. */
  openFile: Document;
  /** Writes a document through its grant, atomically. */
  save: { readonly saved: true };
  /** Asks where (a dialog, or in the granted folder under that name) and writes; undefined when the user cancelled. */
  saveAs: { readonly grant: string; readonly name: string } | undefined;
  /** JSON Schema of platform files. */
  platformSchema: unknown;
  check: CheckResult;
  checkPlatform: CheckResult;
  /** Begins a run and answers at once; `runProgress` and `runEnded` tell the rest. */
  run: { readonly run: number };
  stop: null;
  /** Frees a run's recording. */
  release: null;
  /** The moment after `n` events. */
  moment: Moment;
  /** What a window of the picture shows of the moment after `n` events; the moment itself where that is no larger. */
  seen: { readonly moment: Moment } | { readonly glimpse: Glimpse };
  events: EventTable;
  series: Series;
  /** The HOB list at a moment of a run, or the one that a platform hands to DXE. */
  hobs: HobListing;
  /** Why event `n` got the answer it got. */
  explain: readonly ReasonStep[];
  /** Who held an address, over the whole run, in order. */
  owners: readonly Holding[];
  formats: readonly FormatInfo[];
  /** Every page of the help. */
  help: readonly HelpTopic[];
  /** The beginning of an export, at most MAX_PREVIEW long. */
  preview: Preview;
  /** The whole of it. */
  exported: Preview;
  importCapture: OpenedCapture;
  /** Ends the reading of captures that this client asked for; those calls are rejected. */
  cancelImports: null;
  /** Text of a platform that describes what a map of a capture shows. */
  capturePlatform: Document;
  /** Maps of one machine side by side. */
  compareMaps: Comparison;
  complete: readonly Completion[];
  hover: Hover | undefined;
  signature: Signature | undefined;
  definition: Definition | undefined;
  references: References;
  /** The places to be changed, or a sentence that says why the name stays. */
  rename: References | string;
  /** What a file declares, in order of place. */
  outline: readonly OutlineItem[];
  folding: readonly Fold[];
  /** Lines of a file at which a run can be held, ascending; `endLine` is the last line of what then runs. */
  stops: readonly { readonly line: number; readonly endLine: number }[];
  /** Where a run then stands, by running its script again; undefined when there is nothing in that direction. A newer question ends an older one. */
  inspect: Halt | undefined;
  settings: SettingsText;
  /** Changes single settings in the file; comments and the rest stay. */
  saveSettings: SettingsText;
  /** Writes the file as the user typed it. */
  writeSettings: SettingsText;
  /** What the window last asked to be remembered, in words of its own; null at first. */
  windowState: string | null;
  saveWindowState: null;
}

/** What the host tells without being asked. */
export interface ClientApi {
  runProgress(run: number, progress: RunProgress): void;
  runEnded(run: number, summary: RunSummary): void;
  /** The settings have changed, by whichever window. */
  settingsChanged(settings: SettingsText): void;
  /** A command chosen in the desktop's menu. */
  command(id: string): void;
}

export interface Hello {
  readonly version: string;
  readonly shell: 'electron' | 'loopback';
  /** Node's `process.platform`, for keys and words. */
  readonly system: string;
  /** Whether the host can show open and save dialogs; otherwise the page uses the browser's own. */
  readonly dialogs: boolean;
  /** Name of the granted folder, if any. */
  readonly folder?: string;
  readonly presets: readonly PresetInfo[];
  readonly samples: readonly SampleInfo[];
}

export interface PresetInfo {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly architecture: Architecture;
  readonly addressBits: number;
}

export interface SampleInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Id of the preset that it runs on. */
  readonly platform: string;
}

export interface Document {
  /** File name, shown on the tab and in messages. */
  readonly name: string;
  readonly kind: 'script' | 'platform' | 'other';
  readonly text: string;
  /** Right to write it back; absent for presets and samples, which are saved under another name. */
  readonly grant?: string;
  /** Id of the preset or sample that it is a copy of. */
  readonly origin?: string;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** The platform that the text means, as far as it could be read: what the picture shows before a run. */
  readonly moment?: Moment;
  /** Id and name of that platform. */
  readonly platform?: PlatformInfo;
  /** Names of the user's files that the script's program is made of, the script's own first. */
  readonly files?: readonly string[];
}

export interface PlatformInfo {
  readonly id: string;
  readonly name: string;
  readonly architecture: Architecture;
  readonly addressBits: number;
  /** Why it cannot be run, when it cannot. */
  readonly notRunnable?: string;
}

export interface RunProgress {
  readonly steps: number;
  readonly events: number;
  readonly seconds: number;
}

export interface RunSummary {
  /** False when the script or the platform has errors, so that nothing ran: then only `findings` says something. */
  readonly ran: boolean;
  readonly script: string;
  readonly platform?: PlatformInfo;
  /** How it ended: `returned`, `assert`, `exit`, `limit`, `cancelled`, `fault`. */
  readonly ended: string;
  /** Status that the entry point returned, by name. */
  readonly status?: string;
  readonly events: number;
  readonly steps: number;
  readonly seconds: number;
  readonly findings: readonly Finding[];
  readonly console: ConsoleOutput;
  readonly sites: readonly CallSite[];
}

export interface FormatInfo {
  readonly id: string;
  readonly title: string;
  /** File extensions with the dot, the first being the usual one. */
  readonly extensions: readonly string[];
  readonly options: readonly FormatOption[];
}

export interface FormatOption {
  readonly id: string;
  readonly title: string;
  readonly kind: 'choice' | 'flag' | 'text';
  readonly choices?: readonly { readonly value: string; readonly title: string }[];
  readonly initial: string | boolean;
}

export interface Preview {
  readonly fileName: string;
  /** How many UTF-16 units of the text were left out at its end; absent when it is whole. */
  readonly leftOut?: number;
  /** Exactly what Save writes and what `firmament export` prints. */
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly findings: readonly Finding[];
}

export interface HobListing {
  /** In list order, the PHIT first, without the end HOB; empty where there is no list. */
  readonly rows: readonly HobRow[];
  /** Why a platform has none. */
  readonly findings: readonly Finding[];
}

export interface ImportedCapture {
  /** Id of the format; absent when the content is in none that can be read. */
  readonly format?: string;
  /** Ids of all formats that were found in it. */
  readonly formats: readonly string[];
  /** Their titles. */
  readonly titles: readonly string[];
  /** The first map, and all that the capture holds. */
  readonly moment?: Moment;
  readonly moments: readonly Moment[];
  readonly findings: readonly Finding[];
  /** Lines (from 1, ascending) that belong to a map and were not taken into one. */
  readonly unread: Uint32Array;
}

/** A capture with its lines. */
export interface OpenedCapture extends ImportedCapture {
  readonly lines: CaptureLines;
}

/** The lines of a capture that is text. */
export interface CaptureLines {
  /** Absent when the capture is binary; it then has no lines. */
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Offset of each line's first byte. */
  readonly starts: Uint32Array;
  /** By line: 1 when it was read into a map, 2 when it belongs to a map and was not, else 0. */
  readonly marks: Uint8Array;
}

export interface Completion {
  readonly label: string;
  readonly kind: 'function' | 'variable' | 'field' | 'type' | 'constant' | 'macro' | 'keyword' | 'file';
  readonly detail?: string;
  readonly documentation?: string;
  /** What the place asks for; to be offered first. */
  readonly preferred?: boolean;
}

export interface Hover {
  /** Markdown. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

export interface Definition {
  /** Name of a document, or of a prelude header, whose text is then in `text` and read-only. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text?: string;
}

/** A function whose arguments are being typed. */
export interface Signature {
  readonly label: string;
  /** Offsets of each parameter in the label. */
  readonly parameters: readonly { readonly start: number; readonly end: number }[];
  /** Index of the parameter at the place. */
  readonly active: number;
  readonly documentation?: string;
}

/** Places of the user's files, and the texts of those files among them that the scenario did not bring. */
export interface References {
  readonly places: readonly Place[];
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

export interface OutlineItem {
  readonly name: string;
  readonly kind: 'function' | 'variable' | 'type' | 'field' | 'constant' | 'macro';
  readonly detail?: string;
  readonly range: Place;
  /** Of the name. */
  readonly selection: Place;
  readonly children: readonly OutlineItem[];
}

/** Lines that can be folded, the first of which stays; from 1. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'block' | 'comment' | 'condition' | 'inclusions';
}

/** A run, held: the calls that are active and the variables in scope. */
export interface Halt {
  /** Events that have happened. */
  readonly events: number;
  /** The stop at which it is held; undefined when it is held right after an event, or at its end. */
  readonly stop?: number;
  /** Innermost first. Empty when no function of the script is active. */
  readonly frames: readonly StackFrame[];
  /** Calls that are left out between the inner and the outer frames. */
  readonly leftOut: number;
  /** Variables with static storage of the user's files. */
  readonly globals: readonly Variable[];
}

export interface StackFrame {
  readonly function: string;
  /** The statement that is about to run, or the call that has not come back. */
  readonly place?: Place;
  readonly variables: readonly Variable[];
}

export interface Variable {
  readonly name: string;
  readonly type: string;
  /** By its type: `EfiLoaderData`, `EFI_NOT_FOUND`, `0x7E5A3018`, `L"Memory map"`, `{…}`. */
  readonly value: string;
  /** What a pointer leads to, or what is worth knowing: `pool buffer of 64 bytes, allocated at demo.c:12`. */
  readonly note?: string;
  /** True when nothing was ever written to it. */
  readonly unwritten?: boolean;
  readonly address?: number;
  readonly children?: readonly Variable[];
}

/** The outside world failed; the message is a sentence that says what to do. */
export class HostError extends Error {
  override name = 'HostError';
}

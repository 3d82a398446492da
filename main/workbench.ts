// The workbench's host: the bodies of the contract's calls. One Workbench serves every window or tab of a process; each
// client has its own runs, all share the granted files and the settings.
//
//   W1  a client reaches its own runs alone; when it goes away they are stopped and freed.
//   W2  `run` answers before anything runs, and exactly one `runEnded` follows, whatever happens.

import { posix } from 'node:path';
import { version } from '../package.json';
import type { Finding } from '../src/base/finding';
import { nameBeside, type Source } from '../src/base/source';
import { NO_CONSOLE } from '../src/event';
import type { Settings, SettingsText } from '../src/settings';
import {
  type CheckResult,
  type ClientApi,
  type Document,
  type Halt,
  type Hello,
  type HostApi,
  HostError,
  MAX_PREVIEW,
  type Preview,
  type References,
  type RunSummary,
  type Travel,
} from '../src/workbench';
import type { Scenario as CoreScenario, GivenMap } from './core';
import { Engine, type EngineRun, type Looks, type Reading } from './engine';
import { Files } from './files';
import { writtenTopics } from './help';
import { PRESET_FILES, presetFile, presetInfo, SAMPLE_FILES, sampleFile, sampleInfo, shippedText } from './presets';
import { gather, type Reader } from './scenario';
import { loadSettings, loadWindowState, saveSettings, saveWindowState, watchSettings, writeSettings } from './settings';

/** The system's file dialogs; each answers with a path, or undefined when the user cancelled. */
export interface Dialogs {
  open(): Promise<string | undefined>;
  save(suggestedName: string): Promise<string | undefined>;
}

export interface WorkbenchOptions {
  readonly shell: Hello['shell'];
  /** Folder of the built host: out/main. */
  readonly home: string;
  /** Folder in which settings are kept. */
  readonly config: string;
  /** Folder whose files may be opened. */
  readonly folder?: string;
  readonly dialogs?: Dialogs;
}

/** One client's calls, and the end of them. */
export interface Session {
  readonly api: HostApi;
  /** Stops the client's runs and frees what they hold. */
  close(): void;
}

type Scenario = Parameters<HostApi['check']>[0];
type ExportSubject = Parameters<HostApi['exported']>[0];
type OptionValues = Parameters<HostApi['exported']>[2];

/** Recordings that one client may hold; beyond it the oldest is freed. */
const MAX_RUNS = 16;
/** Entries of a memory map that are exported in the run's own thread: a few milliseconds. */
const MAX_AT_ONCE = 2000;
/** Looks into runs whose answers are kept for one client. */
const MAX_SEEN = 32;
/** Files that were wanted by a script before, which are read together with it the next time. */
const MAX_KNOWN_FILES = 64;

export class Workbench {
  private readonly files: Files;
  private readonly engine: Engine;
  private readonly clients = new Set<ClientApi>();
  private lastRun = 0;
  /** Text of the settings that the clients know. */
  private settingsText: string | undefined;
  private unwatch: (() => void) | undefined;
  /** Files that scripts wanted, by grant and name of the script. */
  private readonly known = new Map<string, readonly { readonly name: string; readonly from: string }[]>();

  constructor(private readonly options: WorkbenchOptions) {
    this.files = new Files(options.folder);
    this.engine = new Engine(options.home);
  }

  /** A new client; `client` is told about its runs. */
  connect(client: ClientApi): Session {
    this.engine.warm();
    this.clients.add(client);
    this.unwatch ??= watchSettings(
      this.options.config,
      () => this.settingsText,
      (settings) => this.tellSettings(settings),
    );
    const runs = new Runs(
      (scenario) => this.gathered(scenario),
      this.engine,
      client,
      () => ++this.lastRun,
      async () => (await loadSettings(this.options.config)).values.limits,
    );
    const reading = this.engine.reading();
    const close = () => {
      reading.cancel();
      this.clients.delete(client);
      if (this.clients.size === 0) {
        this.unwatch?.();
        this.unwatch = undefined;
      }
      runs.close();
    };
    return { api: { ...this.documents(), ...this.texts(reading), ...runs.calls() }, close };
  }

  /** Starts what the first client will need, before there is one. */
  warm(): void {
    this.engine.warm();
  }

  /** Ends the engine's threads. */
  close(): Promise<void> {
    return this.engine.close();
  }

  private tellSettings(settings: SettingsText): SettingsText {
    this.settingsText = settings.text;
    for (const client of this.clients) client.settingsChanged(settings);
    return settings;
  }

  /** Calls about files, presets and settings. */
  private documents() {
    const { files, options } = this;
    return {
      hello: async (): Promise<Hello> => ({
        version,
        shell: options.shell,
        system: process.platform,
        dialogs: options.dialogs !== undefined,
        ...(options.folder === undefined ? {} : { folder: posix.basename(options.folder.replaceAll('\\', '/')) }),
        presets: PRESET_FILES.map(presetInfo),
        samples: SAMPLE_FILES.map(sampleInfo),
      }),
      openPreset: async (id: string): Promise<Document> => {
        const file = presetFile(id);
        if (!file) throw new HostError(`There is no preset "${id}".`);
        return { name: file.name, kind: 'platform', text: file.text, origin: id };
      },
      openSample: async (id: string): Promise<Document> => {
        const file = sampleFile(id);
        if (!file) throw new HostError(`There is no sample "${id}".`);
        return { name: file.name, kind: 'script', text: file.text, origin: id };
      },
      pickFile: async () => {
        if (!options.dialogs) throw new HostError('This shell has no dialogs; open the file from the browser.');
        const path = await options.dialogs.open();
        return path === undefined ? undefined : files.openChosen(path);
      },
      listFolder: () => files.list(),
      openFile: (name: string) => files.openListed(name),
      save: async (grant: string, text: string) => {
        await files.save(grant, text);
        return { saved: true as const };
      },
      saveAs: async (name: string, content: string | Uint8Array) => {
        if (!options.dialogs) return files.saveListed(name, content);
        const path = await options.dialogs.save(name);
        return path === undefined ? undefined : files.saveChosen(path, content);
      },
      settings: async () => {
        const settings = await loadSettings(options.config);
        this.settingsText = settings.text;
        return settings;
      },
      saveSettings: async (change: Parameters<HostApi['saveSettings']>[0]) => this.tellSettings(await saveSettings(options.config, change)),
      writeSettings: async (text: string) => this.tellSettings(await writeSettings(options.config, text)),
      windowState: () => loadWindowState(options.config),
      saveWindowState: async (text: string) => {
        await saveWindowState(options.config, text);
        return null;
      },
    } satisfies Partial<HostApi>;
  }

  /** Calls about texts, which the engine's desk answers. */
  private texts(reading: Reading) {
    const { engine } = this;
    type Cursor = Parameters<HostApi['hover']>[1];
    /** Asks about a scenario with its files; `otherwise` when one of them cannot be read. */
    const about = async <T>(scenario: Scenario, ask: (gathered: CoreScenario) => Promise<T>, otherwise: T): Promise<T> => {
      const gathered = await this.gathered(scenario);
      return 'findings' in gathered ? otherwise : ask(gathered);
    };
    return {
      platformSchema: () => engine.ask('platformSchema'),
      check: async (scenario: Scenario): Promise<CheckResult> => {
        const gathered = await this.gathered(scenario);
        return 'findings' in gathered ? gathered : engine.ask('check', gathered);
      },
      checkPlatform: (source: Source) => engine.ask('checkPlatform', source),
      formats: () => engine.ask('formats'),
      help: async () => [...writtenTopics(), ...(await engine.ask('help'))],
      importCapture: (name: string, bytes: Uint8Array) => reading.read(name, bytes),
      cancelImports: async () => {
        reading.cancel();
        return null;
      },
      capturePlatform: (capture: Parameters<HostApi['capturePlatform']>[0]) => engine.ask('capturePlatform', capture),
      complete: (scenario: Scenario, cursor: Cursor) => about(scenario, (gathered) => engine.ask('complete', gathered, cursor), []),
      hover: (scenario: Scenario, cursor: Cursor) => about(scenario, (gathered) => engine.ask('hover', gathered, cursor), undefined),
      signature: (scenario: Scenario, cursor: Cursor) =>
        about(scenario, (gathered) => engine.ask('signature', gathered, cursor), undefined),
      definition: (scenario: Scenario, cursor: Cursor) =>
        about(scenario, (gathered) => engine.ask('definition', gathered, cursor), undefined),
      references: (scenario: Scenario, cursor: Cursor) =>
        about(scenario, (gathered) => engine.ask('references', gathered, cursor), { places: [], texts: [] }),
      rename: (scenario: Scenario, cursor: Cursor, name: string) =>
        about<References | string>(
          scenario,
          (gathered) => engine.ask('rename', gathered, cursor, name),
          'The files of this program cannot all be read.',
        ),
      outline: (scenario: Scenario, file: string) => about(scenario, (gathered) => engine.ask('outline', gathered, file), []),
      folding: (source: Source) => engine.ask('folding', source),
      stops: (scenario: Scenario, file: string) => about(scenario, (gathered) => engine.ask('stops', gathered, file), []),
    } satisfies Partial<HostApi>;
  }

  /** The scenario with the files it names, or a finding about the file that cannot be read. */
  private async gathered(scenario: Scenario): Promise<CoreScenario | { readonly findings: readonly Finding[] }> {
    const { script, platform, grant } = scenario;
    const read = this.reader(scenario);
    const key = `${grant ?? ''} ${script.name}`;
    try {
      // What the script wanted the last time is read first: as a rule it is all that it wants, and one compilation is enough.
      const files: Record<string, Source | null> = {};
      for (const { name, from } of this.known.get(key) ?? []) files[nameBeside(from, name)] = await read(name, from);
      const gathered = await gather(
        { sources: [script], ...(platform ? { platform } : {}), files },
        (partial) => this.engine.ask('wants', partial),
        async (name, from) => {
          const found = await read(name, from);
          // A name that is still being typed finds nothing, and is not asked for again.
          if (found) this.know(key, name, from);
          return found;
        },
      );
      return gathered;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const place = { file: script.name, line: 1, column: 1, endLine: 1, endColumn: 1 };
      return { findings: [{ rule: 'file-unreadable', severity: 'error', message: error.message, place }] };
    }
  }

  private know(key: string, name: string, from: string): void {
    const before = this.known.get(key) ?? [];
    this.known.delete(key);
    this.known.set(key, before.length < MAX_KNOWN_FILES ? [...before, { name, from }] : [{ name, from }]);
    if (this.known.size > MAX_RUNS) this.known.delete(this.known.keys().next().value as string);
  }

  /** Reads what a scenario's texts name: open documents first, then files beside the script's, then what ships. */
  private reader({ script, documents = [], grant }: Scenario): Reader {
    return async (name, from) => {
      const wanted = nameBeside(from, name);
      // Beside the text that asks, then beside the script.
      for (const place of new Set([wanted, nameBeside(script.name, name)])) {
        const open = documents.find((document) => posix.normalize(document.name.replaceAll('\\', '/')) === place);
        if (open) return { name: place, text: open.text };
        const way = posix.relative(posix.dirname(script.name.replaceAll('\\', '/')), place);
        const text = grant === undefined ? undefined : await this.files.readBeside(grant, way);
        if (text !== undefined) return { name: place, text };
      }
      const text = shippedText(name);
      return text === undefined ? null : { name: wanted, text };
    };
  }
}

/** A run of one client: asked for, then begun, then ended, until it is released. */
interface HeldRun {
  readonly script: string;
  /** What it runs, once its files are together. */
  scenario?: CoreScenario;
  /** Undefined until the scenario's files are together. */
  begun?: EngineRun;
  /** Told to stop before it began. */
  stopped: boolean;
  released: boolean;
}

/** The runs of one client. */
class Runs {
  private readonly held = new Map<number, HeldRun>();
  private readonly looks: Looks;
  /** Answers of the latest looks: stepping goes to and fro. */
  private readonly seen = new Map<string, Halt>();

  constructor(
    private readonly gathered: (scenario: Scenario) => Promise<CoreScenario | { readonly findings: readonly Finding[] }>,
    private readonly engine: Engine,
    private readonly client: ClientApi,
    private readonly nextId: () => number,
    private readonly limits: () => Promise<Settings['limits']>,
  ) {
    this.looks = engine.looks();
  }

  calls() {
    return {
      run: async (scenario: Scenario) => {
        const id = this.nextId();
        const run: HeldRun = { script: scenario.script.name, stopped: false, released: false };
        this.held.set(id, run);
        const [oldest] = this.held.keys();
        if (this.held.size > MAX_RUNS && oldest !== undefined) this.release(oldest);
        void this.begin(id, run, scenario);
        return { run: id };
      },
      stop: async (id: number) => {
        const run = this.of(id);
        run.stopped = true;
        run.begun?.stop();
        return null;
      },
      release: async (id: number) => {
        this.release(id);
        return null;
      },
      moment: async (id: number, event: number) => this.begun(id).ask('moment', event),
      seen: async (id: number, event: number, picture: Parameters<HostApi['seen']>[2]) => this.begun(id).ask('seen', event, picture),
      events: async (id: number, first: number, count: number) => this.begun(id).ask('events', first, count),
      series: async (id: number) => this.begun(id).ask('series'),
      hobs: async (subject: Parameters<HostApi['hobs']>[0]) => {
        if (subject.kind === 'platform') return this.engine.ask('platformHobs', subject.source);
        return { rows: await this.begun(subject.run).ask('hobs', subject.event), findings: [] };
      },
      owners: async (id: number, address: number) => this.begun(id).ask('owners', address),
      explain: async (id: number, event: number) => this.begun(id).ask('explain', event),
      compareMaps: async (maps: Parameters<HostApi['compareMaps']>[0]) => {
        const given = maps.map(async (map): Promise<GivenMap> => {
          if (map.kind !== 'run') return map;
          return { kind: 'moment', name: this.of(map.run).script, moment: await this.begun(map.run).ask('moment', map.event) };
        });
        return this.engine.ask('compareMaps', await Promise.all(given));
      },
      inspect: (id: number, travel: Travel) => this.inspect(id, travel),
      preview: (subject: ExportSubject, format: string, options: OptionValues) => this.exported(subject, format, options, MAX_PREVIEW),
      exported: (subject: ExportSubject, format: string, options: OptionValues) => this.exported(subject, format, options),
    } satisfies Partial<HostApi>;
  }

  close(): void {
    for (const id of [...this.held.keys()]) this.release(id);
    this.looks.close();
  }

  /** An export, of its text at most so much. What takes long has a thread of its own: the next moment is not to wait for it. */
  private async exported(subject: ExportSubject, format: string, options: OptionValues, most?: number): Promise<Preview> {
    if (subject.kind === 'platform') return this.engine.ask('exportPlatform', subject.source, format, options, most);
    if (subject.kind === 'capture') return this.engine.ask('exportCapture', subject, format, options, most);
    const { run, event } = subject;
    const { script } = this.of(run);
    const moment = await this.begun(run).ask('moment', event);
    if ((moment.memoryMap?.length ?? 0) > MAX_AT_ONCE) return this.engine.aside('exportGiven', moment, format, options, script, most);
    return this.begun(run).ask('exportMoment', event, format, options, script, most);
  }

  private async inspect(id: number, travel: Travel): Promise<Halt | undefined> {
    this.begun(id);
    const { scenario } = this.of(id);
    if (!scenario) throw new HostError('Nothing ran, so there is nothing to show; run the script again.');
    const key = `${id} ${JSON.stringify(travel)}`;
    const seen = this.seen.get(key);
    if (seen) return seen;
    const halt = await this.looks.look(scenario, travel);
    if (halt) this.seen.set(key, halt);
    if (this.seen.size > MAX_SEEN) this.seen.delete(this.seen.keys().next().value as string);
    return halt;
  }

  /** Runs a scenario and tells the client how it ended (W2). */
  private async begin(id: number, run: HeldRun, scenario: Scenario): Promise<void> {
    let summary: RunSummary;
    try {
      const limits = defined(await this.limits());
      const gathered = await this.gathered(scenario);
      if ('findings' in gathered) summary = notRun(run, 'not-run', gathered.findings);
      else if (run.stopped) summary = notRun(run, 'cancelled', []);
      else {
        run.scenario = gathered;
        run.begun = this.engine.run(gathered, { progress: (progress) => this.client.runProgress(id, progress) }, limits);
        if (run.released) run.begun.release();
        summary = await run.begun.ended;
      }
    } catch (error) {
      console.error(error);
      const message = `Firmament failed: ${error instanceof Error ? error.message : String(error)}.`;
      summary = notRun(run, 'fault', [{ rule: 'engine-failed', severity: 'error', message }]);
    }
    this.client.runEnded(id, summary);
  }

  private release(id: number): void {
    const run = this.held.get(id);
    if (!run) return;
    this.held.delete(id);
    run.stopped = true;
    run.released = true;
    run.begun?.release();
  }

  private of(id: number): HeldRun {
    const run = this.held.get(id);
    if (!run) throw new HostError('That run is no longer held; run the script again.');
    return run;
  }

  private begun(id: number): EngineRun {
    const { begun } = this.of(id);
    if (!begun) throw new HostError('Nothing ran, so there is nothing to show; run the script again.');
    return begun;
  }
}

function notRun(run: HeldRun, ended: string, findings: readonly Finding[]): RunSummary {
  return { ran: false, script: run.script, ended, events: 0, steps: 0, seconds: 0, findings, console: NO_CONSOLE, sites: [] };
}

/** The members that have a value: a limit that is not set is the engine's own. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

// The host's side of the engine: threads that check and run, so that neither the window nor the host ever waits for a
// script.
//
//   N1  one thread, the desk, answers for texts; each run has a thread of its own, which then holds its recording. A
//       script that runs for minutes delays no check and no moment of an earlier run.
//   N2  a stopped run ends within STOP_MS whatever it does: it polls a flag, and if it should not, its thread is ended.
//   N3  a thread that dies takes its own run with it and nothing else; whoever waits for it gets a HostError.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type BirpcReturn, createBirpc } from 'birpc';
import type { Source } from '../src/base/source';
import { pack, unpack } from '../src/base/wire';
import type { Comparison } from '../src/comparison';
import { type EventTable, type Holding, NO_CONSOLE, type ReasonStep, type Series } from '../src/event';
import type { HobRow, Moment } from '../src/moment';
import {
  type CaptureMap,
  type CheckResult,
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
  type OpenedCapture,
  type OutlineItem,
  type Preview,
  type References,
  type Results,
  type RunProgress,
  type RunSummary,
  type Signature,
  type Travel,
} from '../src/workbench';
import type { Cursor, GivenMap, OptionValues, RunOptions, Scenario, Wanted } from './core';

/** What a thread of the engine answers. The calls after `run` need the recording of the run before. */
export interface EngineApi {
  wants(scenario: Scenario): readonly Wanted[];
  check(scenario: Scenario): CheckResult;
  checkPlatform(source: Source): CheckResult;
  /** `stream`: tell the console's output as it comes. */
  run(scenario: Scenario, limits: NonNullable<RunOptions['limits']>, stream: boolean): RunSummary;
  forget(): null;
  moment(n: number): Moment;
  seen(n: number, picture: Parameters<HostApi['seen']>[2]): Results['seen'];
  events(first: number, count: number): EventTable;
  series(): Series;
  hobs(n: number): readonly HobRow[];
  owners(address: number): readonly Holding[];
  platformHobs(source: Source): HobListing;
  explain(n: number): readonly ReasonStep[];
  /** `most`: UTF-16 units of text that are wanted; absent: all. */
  exportMoment(event: number, format: string, options: OptionValues, input: string, most?: number): Preview;
  /** A moment that another thread gave. */
  exportGiven(moment: Moment, format: string, options: OptionValues, input: string, most?: number): Preview;
  exportPlatform(source: Source, format: string, options: OptionValues, most?: number): Preview;
  formats(): readonly FormatInfo[];
  help(): readonly HelpTopic[];
  importCapture(name: string, bytes: Uint8Array): OpenedCapture;
  capturePlatform(capture: CaptureMap): Document;
  exportCapture(capture: CaptureMap, format: string, options: OptionValues, most?: number): Preview;
  compareMaps(maps: readonly GivenMap[]): Comparison;
  platformSchema(): unknown;
  complete(scenario: Scenario, cursor: Cursor): readonly Completion[];
  hover(scenario: Scenario, cursor: Cursor): Hover | undefined;
  signature(scenario: Scenario, cursor: Cursor): Signature | undefined;
  definition(scenario: Scenario, cursor: Cursor): Definition | undefined;
  references(scenario: Scenario, cursor: Cursor): References;
  rename(scenario: Scenario, cursor: Cursor, name: string): References | string;
  outline(scenario: Scenario, file: string): readonly OutlineItem[];
  folding(source: Source): readonly Fold[];
  stops(scenario: Scenario, file: string): Results['stops'];
  /** Undefined also when the stop flag was set meanwhile. */
  inspect(scenario: Scenario, travel: Travel, limits: NonNullable<RunOptions['limits']>): Halt | undefined;
}

/** What a thread tells by itself. */
export interface EngineClient {
  progress(progress: RunProgress): void;
  console(text: string): void;
}

/** Time that a run has to end once it was told to, before its thread is ended (N2). */
const STOP_MS = 1000;
/** The same while its text is still compiled. */
const STOP_EARLY_MS = 40;

/** What the threads may use. */
export interface EngineLimits {
  /** Time that a question about a text may take; beyond it the thread is taken to be lost. */
  readonly deskMs: number;
  /** JavaScript heap of a thread. Columns of a recording and simulated memory lie outside it. */
  readonly heapMb: number;
  /** One thread for everything, for a command that asks one thing after another. */
  readonly single?: boolean;
}

const LIMITS: EngineLimits = { deskMs: 60_000, heapMb: 2048 };

/**
 * Stack of a thread. A call of C costs several of JavaScript's: with Node's usual stack deep recursion would end sooner than in
 * the simulated machine.
 */
const STACK_MB = 32;

/** Threads that have finished their work and wait for the next. */
const MAX_SPARE = 2;

type Answer<K extends keyof EngineApi> = ReturnType<EngineApi[K]>;

/** One thread. */
class Thread {
  /** Not zero: to end; and whether a script has begun to run. */
  readonly stop = new Int32Array(new SharedArrayBuffer(8));
  listener: RunListener = {};
  /** Questions that wait for their answer. */
  private asked = 0;
  /** Why it is no more. */
  failure: HostError | undefined;
  private readonly worker: Worker;
  private readonly rpc: BirpcReturn<EngineApi, EngineClient>;

  constructor(home: string, heapMb: number, onEnd: (thread: Thread) => void) {
    this.worker = new Worker(join(home, 'engine.worker.js'), {
      name: 'firmament-engine',
      workerData: this.stop,
      resourceLimits: { maxOldGenerationSizeMb: heapMb, stackSizeMb: STACK_MB },
    });
    this.rpc = createBirpc<EngineApi, EngineClient>(
      { progress: (progress) => this.listener.progress?.(progress), console: (text) => this.listener.console?.(text) },
      {
        post: (message: string | Uint8Array<ArrayBuffer>) =>
          this.worker.postMessage(message, typeof message === 'string' ? [] : [message.buffer]),
        on: (receive) => {
          this.worker.on('message', receive);
        },
        serialize: pack,
        deserialize: unpack,
        timeout: -1,
      },
    );
    this.worker.on('error', (error) => this.end(reasonOf(error)));
    this.worker.on('exit', () => {
      this.end('The engine ended unexpectedly. Run again.');
      onEnd(this);
    });
    // A thread keeps the process alive while it is asked something, and not while it waits.
    this.worker.unref();
  }

  async ask<K extends keyof EngineApi>(name: K, ...args: Parameters<EngineApi[K]>): Promise<Answer<K>> {
    if (this.failure) throw this.failure;
    if (this.asked++ === 0) this.worker.ref();
    try {
      return (await this.rpc.$callRaw({ method: name, args })) as unknown as Answer<K>;
    } finally {
      if (--this.asked === 0) this.worker.unref();
    }
  }

  /** Ends the thread; everyone who waits for it is told `reason`. */
  end(reason: string): void {
    if (this.failure) return;
    this.failure = new HostError(reason);
    const { failure } = this;
    void this.rpc.$rejectPendingCalls(({ reject }) => reject(failure));
    this.rpc.$close();
    this.worker.terminate().catch(() => {});
  }
}

function reasonOf(error: Error): string {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return 'The engine ran out of memory. Lower the limits of the run, or let the script do less at once.';
  }
  return `The engine failed: ${error.message}. This is a mistake in Firmament; what you did is still there, run again.`;
}

/** Who follows a run while it lasts. */
export interface RunListener {
  readonly progress?: (progress: RunProgress) => void;
  readonly console?: (text: string) => void;
}

/** One run: it lasts until `ended` is settled, and holds its recording until `release`. */
export interface EngineRun {
  /** Never rejects: a thread that died ends its run with a finding. */
  readonly ended: Promise<RunSummary>;
  stop(): void;
  /** Stops the run if it lasts and frees its recording. */
  release(): void;
  /** Answers for the recording. Throws a HostError while the run lasts, and when there is none. */
  ask<K extends 'moment' | 'seen' | 'events' | 'series' | 'hobs' | 'owners' | 'explain' | 'exportMoment'>(
    name: K,
    ...args: Parameters<EngineApi[K]>
  ): Promise<Answer<K>>;
}

/** Looks into runs by running their scripts again, one look at a time: a new one ends the one before, which then sees nothing. */
export class Looks {
  private thread: Thread | undefined;
  private asked = 0;
  private last: Promise<unknown> = Promise.resolve();
  private ended = false;

  constructor(
    private readonly take: () => Thread,
    private readonly giveBack: (thread: Thread) => void,
  ) {}

  async look(scenario: Scenario, travel: Travel, limits: NonNullable<RunOptions['limits']> = {}): Promise<Halt | undefined> {
    const turn = ++this.asked;
    if (this.thread) Atomics.store(this.thread.stop, 0, 1);
    await this.last;
    if (turn !== this.asked || this.ended) return undefined;
    if (!this.thread || this.thread.failure) this.thread = this.take();
    Atomics.store(this.thread.stop, 0, 0);
    const look = this.thread.ask('inspect', scenario, travel, limits);
    this.last = look.catch(() => undefined);
    return look;
  }

  /** Ends the look that is going on. */
  stop(): void {
    this.asked++;
    if (this.thread) Atomics.store(this.thread.stop, 0, 1);
  }

  close(): void {
    this.ended = true;
    this.stop();
    const { thread } = this;
    this.thread = undefined;
    if (thread) void this.last.then(() => this.giveBack(thread));
  }
}

/** Reads captures for one client, each in a thread of its own, so that a long one can be given up and holds up nothing. */
export class Reading {
  private readonly busy = new Set<Thread>();

  constructor(
    private readonly take: () => Thread,
    private readonly giveBack: (thread: Thread) => void,
  ) {}

  async read(name: string, bytes: Uint8Array): Promise<OpenedCapture> {
    const thread = this.take();
    this.busy.add(thread);
    try {
      return await thread.ask('importCapture', name, bytes);
    } finally {
      this.busy.delete(thread);
      this.giveBack(thread);
    }
  }

  /** Ends what is being read. */
  cancel(): void {
    for (const thread of this.busy) thread.end('Reading was cancelled.');
  }
}

export class Engine {
  private readonly threads = new Set<Thread>();
  private readonly spare: Thread[] = [];
  private desk: Thread | undefined;
  private closed = false;

  /** `home`: folder of the built host. */
  constructor(
    private readonly home: string,
    private readonly limits: EngineLimits = LIMITS,
  ) {}

  /** Starts the threads that the first check and the first run will need. */
  warm(): void {
    this.desk ??= this.thread();
    if (this.spare.length === 0) this.spare.push(this.thread());
  }

  /** Asks about texts. Throws a HostError when no answer comes. */
  async ask<K extends keyof EngineApi>(name: K, ...args: Parameters<EngineApi[K]>): Promise<Answer<K>> {
    const desk = this.deskThread();
    const late = setTimeout(() => desk.end('The engine took too long over this text and was started again.'), this.limits.deskMs);
    try {
      return await desk.ask(name, ...args);
    } finally {
      clearTimeout(late);
    }
  }

  /** Begins a run at once. */
  run(scenario: Scenario, listener: RunListener = {}, limits: NonNullable<RunOptions['limits']> = {}): EngineRun {
    const thread = this.limits.single ? this.deskThread() : (this.spare.pop() ?? this.thread());
    const began = performance.now();
    let over = false;
    let ran = false;
    let cut: NodeJS.Timeout | undefined;
    thread.stop[0] = 0;
    thread.stop[1] = 0;
    thread.listener = listener;
    const stop = () => {
      if (over) return;
      Atomics.store(thread.stop, 0, 1);
      // Before the script runs there is nothing to lose, and the front end polls no flag.
      cut ??= setTimeout(() => thread.end(STOPPED), Atomics.load(thread.stop, 1) === 0 ? STOP_EARLY_MS : STOP_MS);
    };
    const ended = thread
      .ask('run', scenario, limits, listener.console !== undefined)
      .catch((error: Error) => deadRun(scenario, error, (performance.now() - began) / 1000))
      .then((summary) => {
        over = true;
        ran = summary.ran && !thread.failure;
        clearTimeout(cut);
        thread.listener = {};
        // The next run is likely to come while this one's recording is still looked at.
        if (this.spare.length === 0 && !this.closed && !this.limits.single) this.spare.push(this.thread());
        return summary;
      });
    return {
      ended,
      stop,
      release: () => {
        ran = false;
        stop();
        void ended.then(() => this.putBack(thread));
      },
      ask: (name, ...args) => {
        if (!over) throw new HostError('The run has not ended yet; stop it or wait for it.');
        if (thread.failure) throw thread.failure;
        if (!ran) throw new HostError('Nothing ran, so there is nothing to show; mend what the findings name and run again.');
        return thread.ask(name, ...args);
      },
    };
  }

  /** Asks a thread of its own: for work that takes long and is to delay neither texts nor moments. */
  async aside<K extends keyof EngineApi>(name: K, ...args: Parameters<EngineApi[K]>): Promise<Answer<K>> {
    const thread = this.spare.pop() ?? this.thread();
    try {
      return await thread.ask(name, ...args);
    } finally {
      this.putBack(thread);
    }
  }

  /** For one client: its looks into runs. */
  looks(): Looks {
    return new Looks(
      () => this.spare.pop() ?? this.thread(),
      (thread) => this.putBack(thread),
    );
  }

  /** For one client: its reading of captures. */
  reading(): Reading {
    return new Reading(
      () => this.spare.pop() ?? this.thread(),
      (thread) => this.putBack(thread),
    );
  }

  /** Ends every thread. */
  async close(): Promise<void> {
    this.closed = true;
    for (const thread of this.threads) thread.end('The workbench has ended.');
  }

  private deskThread(): Thread {
    if (!this.desk || this.desk.failure) this.desk = this.thread();
    return this.desk;
  }

  private thread(): Thread {
    if (this.closed) throw new HostError('The workbench has ended.');
    const thread = new Thread(this.home, this.limits.heapMb, () => {
      this.threads.delete(thread);
      const at = this.spare.indexOf(thread);
      if (at >= 0) this.spare.splice(at, 1);
    });
    this.threads.add(thread);
    return thread;
  }

  private putBack(thread: Thread): void {
    if (thread.failure || this.closed) return;
    if (this.spare.length >= MAX_SPARE) thread.end('The run was released.');
    else
      thread.ask('forget').then(
        () => this.spare.push(thread),
        () => {},
      );
  }
}

const STOPPED = 'The script was stopped by ending its thread, since it did not end by itself.';

/** What is left of a run whose thread died. */
function deadRun(scenario: Scenario, error: Error, seconds: number): RunSummary {
  const stopped = error.message === STOPPED;
  return {
    ran: false,
    script: scenario.sources[0]?.name ?? '',
    ended: stopped ? 'cancelled' : 'fault',
    events: 0,
    steps: 0,
    seconds,
    findings: [{ rule: stopped ? 'run-stopped' : 'engine-failed', severity: 'error', message: error.message }],
    console: NO_CONSOLE,
    sites: [],
  };
}

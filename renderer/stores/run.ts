// The run and the time in it. A cursor counts events that have happened: cursor n shows the moment after event n-1, cursor 0
// the hand-off. The moment follows the cursor: only the latest wish is fetched, so that scrubbing never queues up.
//
//   R1  `moment` belongs to `run` and to some cursor of it that was wished for; when nothing is being fetched, to `cursor`;
//   R2  a recording is released at the host when another replaces it;
//   R3  `glimpse` is there only while `moment` is of an earlier wish: the picture is then ahead of the tables.

import { defineStore } from 'pinia';
import { computed, type Ref, shallowRef, watch } from 'vue';
import type { EventRow, EventTable, ReasonStep, Series } from '../../src/event';
import type { Moment } from '../../src/moment';
import { type Glimpse, type PictureWindow, sameWindow } from '../../src/picture/glimpse';
import type { RunProgress, RunSummary } from '../../src/workbench';
import { breathe } from '../beat';
import { differencesOfMoments } from '../differences';
import { host, listen } from '../host';
import { latest } from '../latest';
import { differs, type Meaning, useDocuments } from './documents';
import { eventRow, nextFailure, type Outline, OutlineBuilder } from './outline';
import { useView } from './view';
import { useWorkbench } from './workbench';

/** Events fetched in one call for the outline, and for a page of whole events. */
const CHUNK = 65_536;
const PAGE = 512;
const KEPT_PAGES = 64;
/**
 * A whole moment that takes longer than this, in milliseconds, is fetched where a moving cursor rests, or every few seconds: one after
 * another would keep the host from what the picture needs.
 */
const HEAVY_MS = 50;
const REST_MS = 80;
const LONGEST_MS = 2500;
/** How long the picture had a glimpse of a moment before the whole of it is fetched: most steps are followed by another. */
const SETTLE_MS = 150;

/** Longest wait for a frame to be drawn. */
const MOST_FRAME_MS = 50;
/** Pause between two events in words that had to be fetched, while the cursor moves: nobody reads faster. */
const WORDS_MS = 100;

/** Rows of the moments that are kept, over all of them. */
const KEPT_ROWS = 600_000;
/** Distance of steps while playing. */
const PLAY_MS = 140;
/** A run shorter than this shows no progress. */
const SLOW_MS = 1000;

export const useRun = defineStore('run', () => {
  /** The run that is going on. */
  const running = shallowRef<{ readonly run: number; readonly since: number }>();
  const progress = shallowRef<RunProgress>();
  /** True when the run that is going on has taken over a second: then its progress is shown. */
  const slow = shallowRef(false);
  let slowTimer: ReturnType<typeof setTimeout> | undefined;
  watch(running, (now) => {
    clearTimeout(slowTimer);
    slow.value = false;
    if (now)
      slowTimer = setTimeout(() => {
        slow.value = true;
      }, SLOW_MS);
  });
  /** How the last run ended, even when nothing ran. */
  const summary = shallowRef<RunSummary>();
  /** The recording that is shown; undefined before the first. */
  const run = shallowRef<number>();
  /** Summary of the recording that is shown. */
  const recorded = shallowRef<RunSummary>();
  const outline = shallowRef<Outline>();
  const series = shallowRef<Series>();
  const cursor = shallowRef(0);
  /** The second cursor, B: the base of a comparison. */
  const base = shallowRef<number>();
  const moment = shallowRef<Moment>();
  /** What the picture shows of the moment at the cursor, in a window of it, until the whole has come. */
  const glimpse = shallowRef<Glimpse>();
  /** The moments before the first and after the last event: they shape the picture's axis for the whole run. */
  const frame = shallowRef<readonly [first: Moment | undefined, last: Moment | undefined]>([undefined, undefined]);
  const baseMoment = shallowRef<Moment>();
  /** The event before cursor A, the latest that could be fetched; undefined at the hand-off. */
  const happened = shallowRef<EventRow>();
  /** The event that was done or undone by the last step of one; a new object for each step. */
  const stepped = shallowRef<{ readonly event: number }>();
  const playing = shallowRef(false);
  /** The script of the shown run and what it meant when the run began. */
  const ran = shallowRef<{ readonly id: string; readonly meaning: Meaning }>();

  const documents = useDocuments();
  const workbench = useWorkbench();
  const view = useView();

  const events = computed(() => recorded.value?.events ?? 0);
  /** True when a text has changed since the recording that is shown. */
  const stale = computed(() => {
    const { value } = ran;
    if (run.value === undefined || !value || documents.edits < 0) return false;
    const document = documents.find(value.id);
    return document !== undefined && differs(value.meaning, documents.meaning(document));
  });

  /** Whether the run that is shown is of a script that is open. */
  const isOf = (id: string) => run.value !== undefined && ran.value?.id === id;

  /** The platform as the documents describe it, before anything runs. */
  const design = computed(() => {
    const { active, script, results } = documents;
    const checked = active?.kind === 'platform' ? results.get(active.id) : script && results.get(script.id);
    return checked ?? [...results.values()].find((result) => result.moment);
  });

  /** A map from elsewhere that is looked at in place of the run's. */
  const guest = shallowRef<Moment>();

  /** What picture and tables show: a map from elsewhere, the moment of the run, or the platform. */
  const shown = computed<Moment | undefined>(() => guest.value ?? (run.value === undefined ? design.value?.moment : moment.value));

  /** The latest that is known of the run at cursor A; of a glimpse without most rows of its tables. */
  const newest = computed<Moment | undefined>(() => glimpse.value?.moment ?? moment.value);

  /** What shapes the picture's axis. */
  const axisFrame = computed(() => (guest.value ? ([undefined, undefined] as const) : frame.value));

  /** What changed from B to A; undefined when nothing is compared. */
  const differences = computed(() => {
    const before = baseMoment.value;
    const after = moment.value;
    if (base.value === undefined || !before?.memoryMap || !after?.memoryMap) return undefined;
    return differencesOfMoments(before, after, (event) => outline.value?.site[event] ?? -1);
  });

  const moments = new Map<number, Moment>();
  const pages = new Map<number, Promise<EventTable>>();
  const early = new Map<number, RunSummary>();
  let wished = 0;

  /** Runs the script in focus. */
  async function start(): Promise<void> {
    if (running.value) return;
    const { script } = documents;
    if (!script) {
      workbench.tell('There is no script to run. Open a sample from the Explorer or start a new script.');
      return;
    }
    pause();
    guest.value = undefined;
    progress.value = undefined;
    const wish = ++wished;
    running.value = { run: -1, since: performance.now() };
    const meant = { id: script.id, meaning: documents.meaning(script) };
    try {
      const answer = await host.run(documents.scenario(script));
      if (wish !== wished) return;
      running.value = { run: answer.run, since: performance.now() };
      wanted = meant;
      const ended = early.get(answer.run);
      early.clear();
      if (ended) await take(answer.run, ended);
    } catch (error) {
      running.value = undefined;
      workbench.tell(error);
    }
  }

  let wanted: { readonly id: string; readonly meaning: Meaning } | undefined;

  /** Asks the run that is going on to stop; it then ends as `cancelled`. */
  async function stop(): Promise<void> {
    const current = running.value;
    if (current && current.run >= 0) await workbench.attempt(() => host.stop(current.run));
  }

  listen({
    runProgress(id, now) {
      if (running.value?.run === id) progress.value = now;
    },
    runEnded(id, ended) {
      if (running.value?.run === id) void take(id, ended);
      else if (running.value?.run === -1) early.set(id, ended);
    },
  });

  async function take(id: number, ended: RunSummary): Promise<void> {
    running.value = undefined;
    summary.value = ended;
    if (!ended.ran) return;
    const ends = await workbench.attempt(() => Promise.all([host.moment(id, 0), host.moment(id, ended.events)]));
    if (!ends) return;
    const old = run.value;
    moments.clear();
    pages.clear();
    keep(0, ends[0]);
    keep(ended.events, ends[1]);
    base.value = undefined;
    series.value = undefined;
    outline.value = undefined;
    ran.value = wanted;
    recorded.value = ended;
    run.value = id;
    frame.value = ends;
    moment.value = ends[1];
    glimpse.value = undefined;
    cursor.value = ended.events;
    if (old !== undefined) host.release(old).catch(() => undefined);
    await Promise.all([loadOutline(id, ended.events), loadSeries(id)]);
  }

  async function loadOutline(id: number, total: number): Promise<void> {
    const builder = new OutlineBuilder(total);
    outline.value = builder.outline();
    for (let first = 0; first < total; first += CHUNK) {
      const table = await workbench.attempt(() => host.events(id, first, Math.min(CHUNK, total - first)));
      if (!table || run.value !== id) return;
      builder.add(table);
      outline.value = builder.outline();
    }
  }

  async function loadSeries(id: number): Promise<void> {
    const answer = await workbench.attempt(() => host.series(id));
    if (answer && run.value === id) series.value = answer;
  }

  function keep(n: number, value: Moment): void {
    moments.delete(n);
    moments.set(n, value);
    let rows = 0;
    for (const other of moments.values()) rows += rowsOf(other);
    for (const [old, other] of moments) {
      if (rows <= KEPT_ROWS || old === n) break;
      moments.delete(old);
      rows -= rowsOf(other);
    }
  }

  /** The moment at a cursor of the recording that is shown. Rejects as the host does. */
  async function momentAt(n: number): Promise<Moment | undefined> {
    const known = moments.get(n);
    if (known) return known;
    const id = run.value;
    if (id === undefined) return undefined;
    const answer = await host.moment(id, n);
    if (run.value !== id) return undefined;
    keep(n, answer);
    return answer;
  }

  const fail = (error: unknown) => workbench.tell(error);

  /** The window that the latest glimpse was asked for. */
  let asked: PictureWindow | undefined;

  // Cursor A: the picture follows it at a glance where the whole moment would be large; the whole then comes where the cursor rests.
  const follow = latest(async () => {
    const [id, n] = [run.value, cursor.value];
    if (id === undefined) {
      moment.value = undefined;
      glimpse.value = undefined;
      return;
    }
    const window = moments.has(n) || base.value !== undefined || guest.value ? undefined : view.picture?.shown();
    const began = performance.now();
    asked = window;
    hold();
    const seen = window ? await host.seen(id, n, window) : { moment: await momentAt(n) };
    if (run.value !== id) return;
    if ('glimpse' in seen) {
      glimpse.value = seen.glimpse;
      settle();
      await drawn();
      if (breathe()) await drawn();
      return;
    }
    if (!seen.moment) return;
    if (window) keep(n, seen.moment);
    show(seen.moment);
    if (cursor.value !== n && performance.now() - began > HEAVY_MS) await rest(cursor);
  }, fail);

  // The whole is asked for when neither cursor nor picture have wished for anything for a while, or after long: it keeps the host
  // from the next glimpse.
  let settling: ReturnType<typeof setTimeout> | undefined;
  let unsettled: number | undefined;
  function settle(): void {
    unsettled ??= performance.now();
    hold();
    if (performance.now() - unsettled > LONGEST_MS) fetchWhole();
    else settling = setTimeout(fetchWhole, SETTLE_MS);
  }
  function hold(): void {
    clearTimeout(settling);
  }
  const fetchWhole = latest(async () => {
    const [id, n] = [run.value, cursor.value];
    unsettled = undefined;
    if (id === undefined || !glimpse.value) return;
    const whole = await momentAt(n);
    if (whole && run.value === id) show(whole);
  }, fail);

  function show(whole: Moment): void {
    moment.value = whole;
    // A glimpse of a later place of the cursor stays until its own whole comes.
    if (whole.event === cursor.value || whole.event === glimpse.value?.moment.event) glimpse.value = undefined;
  }

  /** The picture shows a window: a glimpse that was for another one is made anew. */
  function look(window: PictureWindow): void {
    if (glimpse.value && asked && !sameWindow(window, asked)) follow();
  }

  const followBase = latest(async () => {
    const [id, n] = [run.value, base.value];
    const whole = n === undefined ? undefined : await momentAt(n);
    if (run.value === id) baseMoment.value = whole;
    if (base.value !== n) await rest(base);
  }, fail);

  const followEvent = latest(async () => {
    const [id, n] = [run.value, cursor.value];
    const known = n === 0 || pages.has(pageWith(n - 1));
    const row = n === 0 ? undefined : await event(n - 1).catch(() => undefined);
    if (run.value === id) happened.value = row;
    if (!known && cursor.value !== n) await new Promise((done) => setTimeout(done, WORDS_MS));
  }, fail);

  /** Waits until a cursor that is being moved rests for a moment, or has been on its way for long. */
  async function rest(moving: Readonly<Ref<number | undefined>>): Promise<void> {
    const end = performance.now() + LONGEST_MS;
    let at: number | undefined;
    do {
      at = moving.value;
      await new Promise((done) => setTimeout(done, REST_MS));
    } while (moving.value !== at && performance.now() < end);
  }

  watch(cursor, follow, { flush: 'sync' });
  watch([cursor, run], followEvent, { flush: 'sync' });
  watch(base, followBase, { flush: 'sync' });
  // A comparison is of whole moments.
  watch(
    () => glimpse.value && base.value,
    () => {
      if (glimpse.value) follow();
    },
    { flush: 'sync' },
  );

  /** Moves cursor A, clamped to the recording. */
  function goTo(n: number): void {
    cursor.value = Math.max(0, Math.min(events.value, Math.round(n)));
  }

  function step(count: number): void {
    pause();
    // A step by one shows what its event changed.
    const event = count > 0 ? cursor.value : cursor.value - 1;
    stepped.value = Math.abs(count) === 1 && event >= 0 && event < events.value ? { event } : undefined;
    goTo(cursor.value + count);
  }

  /** Moves to the moment just after the next failed event, from the beginning again after the last. */
  function toNextFailure(): void {
    if (!outline.value) return;
    pause();
    const event = nextFailure(outline.value, cursor.value);
    if (event >= 0) goTo(event + 1);
  }

  let timer: ReturnType<typeof setInterval> | undefined;

  function play(): void {
    if (run.value === undefined || playing.value) return;
    if (cursor.value >= events.value) goTo(0);
    playing.value = true;
    const stride = Math.max(1, Math.round(events.value / 600));
    timer = setInterval(() => {
      goTo(cursor.value + stride);
      if (cursor.value >= events.value) pause();
    }, PLAY_MS);
  }

  function pause(): void {
    clearInterval(timer);
    playing.value = false;
  }

  /** Sets B at A, moves it there, or takes it away when it is there already. */
  function toggleBase(): void {
    if (run.value === undefined) return;
    base.value = base.value === cursor.value ? undefined : cursor.value;
  }

  /** A page of whole events; `index` need not be its first. */
  function pageOf(index: number): Promise<EventTable> {
    const page = pageWith(index);
    const known = pages.get(page);
    if (known) return known;
    const id = run.value as number;
    const first = page * PAGE;
    const asked = host.events(id, first, Math.min(PAGE, events.value - first));
    asked.catch(() => pages.delete(page));
    pages.set(page, asked);
    if (pages.size > KEPT_PAGES) pages.delete(pages.keys().next().value as number);
    return asked;
  }

  /** A block of whole events that is not kept: for going through all of them. */
  function eventsFrom(first: number, count: number): Promise<EventTable> {
    return host.events(run.value as number, first, count);
  }

  /** Everything about one event of the recording that is shown; undefined when there is no such event. */
  async function event(index: number): Promise<EventRow | undefined> {
    if (run.value === undefined || index < 0 || index >= events.value) return undefined;
    const table = await pageOf(index);
    const at = index - table.first;
    return at < table.length ? eventRow(table, at) : undefined;
  }

  /** Why an event got the answer it got. */
  async function explain(index: number): Promise<readonly ReasonStep[]> {
    return run.value === undefined ? [] : host.explain(run.value, index);
  }

  /** Forgets the recording, as when the host that held it is gone. */
  function forget(): void {
    pause();
    running.value = undefined;
    run.value = undefined;
    recorded.value = undefined;
    summary.value = undefined;
    outline.value = undefined;
    series.value = undefined;
    moment.value = undefined;
    glimpse.value = undefined;
    frame.value = [undefined, undefined];
    base.value = undefined;
    moments.clear();
    pages.clear();
  }

  return {
    running,
    progress,
    slow,
    summary,
    run,
    recorded,
    outline,
    series,
    cursor,
    base,
    moment,
    glimpse,
    newest,
    look,
    frame: axisFrame,
    guest,
    baseMoment,
    happened,
    stepped,
    playing,
    events,
    stale,
    isOf,
    design,
    shown,
    differences,
    start,
    stop,
    goTo,
    step,
    toNextFailure,
    play,
    pause,
    toggleBase,
    pageOf,
    eventsFrom,
    event,
    explain,
    momentAt,
    forget,
  };
});

/**
 * When the frame that comes next has been drawn: the host that makes the next glimpse meanwhile would take a processor from it. A window
 * out of sight has no frames, and waits no longer than for a few.
 */
function drawn(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
    setTimeout(done, MOST_FRAME_MS);
  });
}

/** The page of whole events that an event is on. */
function pageWith(index: number): number {
  return Math.floor(index / PAGE);
}

/** Rows that a moment weighs. */
function rowsOf(moment: Moment): number {
  return (moment.memoryMap?.length ?? 0) + (moment.pools?.length ?? 0) + (moment.allocations?.length ?? 0) + moment.regions.length + 1;
}

// What a browser did for each frame, from its own trace: the work of the page's main thread and of the threads that raster.

import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly frames?: readonly { readonly url?: string; readonly processId?: number }[] };
  };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'cc', 'viz', '__metadata'];

/** Records a trace while `work` runs. */
export async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** Milliseconds of work for each frame that the page's main thread began, ascending. */
export function frameWork(events: readonly TraceEvent[]): { readonly main: number[]; readonly raster: number[]; readonly both: number[] } {
  const threads = new Map<string, string>();
  for (const { name, ph, pid, tid, args } of events)
    if (ph === 'M' && name === 'thread_name') threads.set(`${pid}/${tid}`, args?.name ?? '');
  // The page is the process whose main thread runs most animation frames.
  const frames = new Map<string, number[]>();
  for (const { name, pid, tid, ts } of events) {
    if (name !== 'FireAnimationFrame') continue;
    const key = `${pid}/${tid}`;
    const list = frames.get(key) ?? [];
    list.push(ts);
    frames.set(key, list);
  }
  const [key, starts] = [...frames].sort((a, b) => b[1].length - a[1].length)[0] ?? ['', []];
  const [page] = key.split('/');
  // Callbacks of one frame come within a millisecond or so of one another.
  const begins = starts.sort((a, b) => a - b).filter((ts, i, all) => i === 0 || ts - (all[i - 1] as number) > 4000);
  const slot = (ts: number) => {
    let low = 0;
    let high = begins.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((begins[middle] as number) <= ts) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const main = new Array<number>(begins.length).fill(0);
  const raster = new Array<number>(begins.length).fill(0);
  const isTask = (name: string) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask';
  let taskName = '';
  for (const { name, ph, pid, tid, ts, dur } of events) {
    if (ph !== 'X' || dur === undefined) continue;
    if (`${pid}/${tid}` === key && isTask(name)) {
      // One of the two names alone, or tasks would count twice.
      taskName ||= name;
      if (name !== taskName) continue;
      // A task that holds several frames' work belongs to the frame in which it began.
      const at = slot(ts);
      if (at >= 0) main[at] = (main[at] as number) + dur / 1000;
    } else if (name === 'RasterTask' && String(pid) === page) {
      const at = slot(ts);
      if (at >= 0) raster[at] = (raster[at] as number) + dur / 1000;
    }
  }
  // The last frame's work may be cut off.
  main.pop();
  raster.pop();
  const both = main.map((ms, i) => ms + (raster[i] as number));
  for (const list of [main, raster, both]) list.sort((a, b) => a - b);
  return { main, raster, both };
}

/** Value below which a share of ascending numbers lies; 0 of none. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

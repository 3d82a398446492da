// Where the run is held: the call stack and the variables there, and the steps by line. The cursor counts events; a line between two
// of them is a stop, which this store knows and the timeline does not. The host finds both by running the script again.
//
//   I1  `stop` belongs to the cursor: moving the cursor by any other way forgets it;
//   I2  `halt` is what was found for the standing that was asked for last, or undefined while it is being found for the first time;
//   I3  a travel begins where the one before it has led, however soon it is asked for; moving the cursor by another way drops those that wait.

import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import type { Halt, Standing, Travel, Variable } from '../../src/workbench';
import { host } from '../host';
import { useBreakpoints } from './breakpoints';
import { useDocuments } from './documents';
import { useFiles } from './files';
import { useLayout } from './layout';
import { useRun } from './run';
import { useWorkbench } from './workbench';

/** How long the cursor must rest before the variables are looked at. */
const LOOK_AFTER_MS = 80;

export const useInspection = defineStore('inspection', () => {
  const run = useRun();
  const documents = useDocuments();
  const files = useFiles();
  const layout = useLayout();
  const breakpoints = useBreakpoints();
  const workbench = useWorkbench();

  const halt = shallowRef<Halt>();
  /** What was shown before, to tell what has changed. */
  const before = shallowRef<Halt>();
  const stop = ref<number>();
  /** Index of the frame whose variables are shown. */
  const frame = ref(0);
  const looking = ref(false);
  /** Views that show variables; without one nothing is looked at unasked. */
  const watchers = ref(0);
  let asked = 0;
  let moving = false;
  /** The travels that were asked for, one after another, and which of them have not been dropped. */
  let travels: Promise<void> = Promise.resolve();
  let course = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const standing = computed<Standing>(() =>
    stop.value === undefined ? { kind: 'event', events: run.cursor } : { kind: 'stop', stop: stop.value },
  );

  /** The line that is about to run, when the run is held at one. */
  const held = computed(() => (stop.value === undefined ? undefined : halt.value?.frames[0]?.place));
  const shownFrame = computed(() => halt.value?.frames[frame.value]);

  watch(
    [() => run.cursor, () => run.run],
    () => {
      if (moving) return;
      course++;
      stop.value = undefined;
      schedule();
    },
    { flush: 'sync' },
  );
  watch(watchers, (now, old) => {
    if (now > 0 && old === 0) schedule();
  });

  function schedule(): void {
    asked++;
    clearTimeout(timer);
    looking.value = false;
    if (run.run === undefined) {
      show(undefined);
      return;
    }
    if (watchers.value === 0) {
      halt.value = undefined;
      return;
    }
    timer = setTimeout(() => void look({ from: standing.value, to: 'here' }), LOOK_AFTER_MS);
  }

  function show(next: Halt | undefined): void {
    before.value = halt.value;
    halt.value = next;
    frame.value = 0;
  }

  /** Asks the host; undefined when there is nothing or a newer question came. */
  async function look(travel: Travel): Promise<{ readonly latest: boolean; readonly found: Halt | undefined }> {
    const id = run.run;
    if (id === undefined) return { latest: false, found: undefined };
    clearTimeout(timer);
    const wish = ++asked;
    looking.value = true;
    const answer = await workbench.attempt(async () => ({ halt: await host.inspect(id, travel) }));
    if (wish !== asked || run.run !== id) return { latest: false, found: undefined };
    looking.value = false;
    if (travel.to === 'here' && answer) show(answer.halt);
    return { latest: answer !== undefined, found: answer?.halt };
  }

  /** A travel, when those before it have led somewhere. */
  function enqueue(go: () => Promise<void>): Promise<void> {
    const mine = course;
    const turn = travels.then(() => (mine === course && run.run !== undefined ? go() : undefined));
    travels = turn.catch(() => {});
    return turn;
  }

  type Destination = Exclude<Travel['to'], 'here'>;

  /** Steps through the run by line, or to a breakpoint. Where there is nothing more, the run is at its end, or its beginning. */
  function travel(to: Destination): Promise<void> {
    return enqueue(() => go(to, to.endsWith('line') ? breakpoints.places : undefined, standing.value));
  }

  async function go(to: Destination, lines: Travel['lines'], from: Standing): Promise<void> {
    run.pause();
    const { latest, found } = await look({ from, to, ...(lines ? { lines } : {}) });
    if (!latest) return;
    if (found) {
      take(found);
      return;
    }
    stop.value = undefined;
    move(to.startsWith('back') ? 0 : run.events);
    schedule();
  }

  /** Moves the cursor as part of a travel. */
  function move(events: number): void {
    moving = true;
    run.goTo(events);
    moving = false;
  }

  function take(found: Halt): void {
    move(found.events);
    stop.value = found.stop;
    show(found);
    layout.show('variables', false);
    reveal(0);
  }

  /** Shows a frame's variables and its line. */
  function choose(index: number): void {
    frame.value = index;
    reveal(index);
  }

  function reveal(index: number): void {
    const place = halt.value?.frames[index]?.place;
    if (place) void files.goToPlace({ ...place, endLine: place.line, endColumn: place.column });
  }

  /** Runs to a line of the script from where the run stands, or from its beginning when it does not come there again. */
  function runTo(file: string, line: number): Promise<void> {
    return enqueue(async () => {
      const { latest, found } = await look({ from: standing.value, to: 'line', lines: [{ file, line }] });
      if (!latest) return;
      if (found) take(found);
      else await go('line', [{ file, line }], { kind: 'event', events: 0 });
    });
  }

  function stopLooking(): void {
    course++;
    asked++;
    looking.value = false;
  }

  // A run with breakpoints is shown where it comes to the first of them.
  watch(
    () => run.run,
    (id) => {
      if (id !== undefined && breakpoints.count > 0) void atFirstBreakpoint();
    },
  );

  async function atFirstBreakpoint(): Promise<void> {
    const { latest, found } = await look({ from: { kind: 'event', events: 0 }, to: 'line', lines: breakpoints.places });
    if (latest && found) take(found);
    else schedule();
  }

  /** Value of a name in the frame that is shown, for the editor; undefined when the text has changed since the run. */
  function valueNamed(file: string, name: string): string | undefined {
    if (run.stale || shownFrame.value?.place?.file !== file) return undefined;
    const named = (list: readonly Variable[] | undefined) => list?.find((variable) => variable.name === name);
    const found = named(shownFrame.value.variables) ?? named(halt.value?.globals);
    return found && `${found.value}${found.note ? ` — ${found.note}` : ''}`;
  }
  documents.valueNamed = valueNamed;

  return { halt, before, stop, frame, looking, watchers, held, shownFrame, travel, choose, runTo, stopLooking };
});

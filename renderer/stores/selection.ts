// One selection for the whole window: a range of addresses, and the event that it is about. Choosing anything anywhere
// sets it; every view shows it in its own way. It stays when the moment changes, even if what was selected is gone.

import { defineStore } from 'pinia';
import { computed, shallowReactive, shallowRef, watch } from 'vue';
import type { EventRow } from '../../src/event';
import { isError } from '../../src/uefi/status';
import { eventSpan } from '../event-words';
import { coveringRow, lookUp, type Span } from '../look-up';
import { siteCovers } from './outline';
import { useRun } from './run';
import { useWorkbench } from './workbench';

/** Which view made the selection: the others scroll to it, that one stays still. */
export type Origin = 'picture' | 'table' | 'timeline' | 'editor' | 'finding' | 'jump';

export const useSelection = defineStore('selection', () => {
  const run = useRun();
  const range = shallowRef<Span>();
  /** The address in it that was asked about; its start unless an address was given. */
  const address = shallowRef(0);
  /** The event that made what is selected, or that was itself chosen. */
  const event = shallowRef<EventRow>();
  const origin = shallowRef<Origin>('jump');
  /** Grows with every choice, so that choosing the same again scrolls again. */
  const count = shallowRef(0);
  /** Range under the pointer, in any view. */
  const hover = shallowRef<Span>();

  /** Ranges that are kept at hand. */
  const pins = shallowReactive<(Span & { readonly name: string })[]>([]);

  /** Pins a range under a name, or takes its pin away. */
  function togglePin({ start, end }: Span, name: string): void {
    const at = pins.findIndex((pin) => pin.start === start && pin.end === end);
    if (at >= 0) pins.splice(at, 1);
    else pins.push({ start, end, name });
  }

  let asked = 0;

  function put(next: Span | undefined, from: Origin, at = next?.start ?? 0): void {
    range.value = next;
    address.value = at;
    origin.value = from;
    count.value++;
  }

  /** Selects a range, or asks about an address in it; its owner there becomes the event, if it has one at this moment. */
  function choose(next: Span, from: Origin, at = next.start): void {
    put(next, from, at);
    const { shown } = run;
    const allocations = shown?.allocations;
    const row = allocations ? coveringRow(allocations, at) : -1;
    const owner = allocations && row >= 0 ? (allocations.event[row] as number) : -1;
    void attach(owner);
  }

  /** Selects an event and what it took; `travel` moves cursor A to the moment after it. */
  async function chooseEvent(index: number, from: Origin, travel = true): Promise<void> {
    if (travel) {
      run.pause();
      run.goTo(index + 1);
    }
    const row = await attach(index);
    if (!row) return;
    const span = eventSpan(row);
    put(span ? wholeBlock(span) : undefined, from);
  }

  /** Pool calls name the buffer; what is selected is the buffer's whole range as the allocation has it. */
  function wholeBlock(span: Span): Span {
    const allocations = run.shown?.allocations;
    const row = allocations ? coveringRow(allocations, span.start) : -1;
    if (!allocations || row < 0 || allocations.address[row] !== span.start) return span;
    return { start: span.start, end: span.start + (allocations.size[row] as number) };
  }

  /** Selects what the call at a line of a script did: its latest event up to cursor A, else its first. False when no call stands there. */
  function chooseLine(file: string, line: number, from: Origin, travel: boolean): boolean {
    const { recorded, outline } = run;
    if (!recorded || !outline) return false;
    const site = recorded.sites.findIndex((other) => siteCovers(other, file, line));
    const totals = site < 0 ? undefined : outline.bySite.get(site);
    if (!totals) return false;
    let index = totals.first.index;
    for (let i = Math.min(run.cursor, outline.length) - 1; i >= 0; i--) {
      if (outline.site[i] !== site) continue;
      index = i;
      break;
    }
    void chooseEvent(index, from, travel);
    return true;
  }

  async function attach(index: number): Promise<EventRow | undefined> {
    const wish = ++asked;
    if (index < 0) {
      event.value = undefined;
      return undefined;
    }
    const row = await useWorkbench().attempt(() => run.event(index));
    if (wish !== asked) return undefined;
    event.value = row;
    return row;
  }

  function clear(): void {
    asked++;
    range.value = undefined;
    event.value = undefined;
    count.value++;
  }

  /** The call site that the selection is about, if any. */
  const site = computed(() => {
    const { value } = event;
    return value && value.site >= 0 ? run.recorded?.sites[value.site] : undefined;
  });

  // An event belongs to its run. After another one the selection is about the same range where the same line still owns it, else about what the line did now.
  let before: { readonly file: string; readonly line: number } | undefined;
  watch(site, (now) => {
    if (now) before = now.place;
  });
  watch(
    () => run.run,
    () => {
      if (!event.value) before = undefined;
      asked++;
      event.value = undefined;
    },
    { flush: 'sync' },
  );
  watch(
    () => run.outline,
    (outline) => {
      if (!outline || outline.length < run.events || event.value) return;
      const { value } = range;
      const allocations = run.shown?.allocations;
      const row = value && allocations ? coveringRow(allocations, address.value) : -1;
      const owner = allocations && row >= 0 ? (allocations.event[row] as number) : -1;
      const place = owner >= 0 ? run.recorded?.sites[outline.site[owner] as number]?.place : undefined;
      if (owner >= 0 && (!before || (place?.file === before.file && place.line === before.line))) void attach(owner);
      else if (before && !chooseLine(before.file, before.line, 'jump', false)) {
        if (!value) clear();
      }
      before = undefined;
    },
  );

  /** What is at the start of the selection in the moment that is shown. */
  const found = computed(() => (range.value && run.shown ? lookUp(run.shown, address.value) : undefined));

  /** True when the event took memory that the shown moment does not have at that address. */
  const gone = computed(() => {
    const { value } = event;
    const { shown } = run;
    if (!value || isError(value.status) || !shown?.allocations || !/^(PeiServices)?Allocate(Pages|Pool)$/.test(value.service)) return false;
    const row = coveringRow(shown.allocations, Number(value.result));
    return row < 0 || shown.allocations.event[row] !== value.index;
  });

  return { range, address, event, origin, count, hover, pins, site, found, gone, togglePin, choose, chooseEvent, chooseLine, clear };
});

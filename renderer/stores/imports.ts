// Maps that other machines and tools printed: dropped on the window, pasted or chosen. The host reads them; here are the captures as they
// came, what was read from each, and which one is looked at in place of the run. Nothing is lost when reading fails: the text stays.

import { defineStore } from 'pinia';
import { computed, shallowReactive, shallowRef } from 'vue';
import type { Finding } from '../../src/base/finding';
import type { Moment } from '../../src/moment';
import type { CaptureMap, Document, OpenedCapture } from '../../src/workbench';
import { host } from '../host';
import { useRun } from './run';
import { useWorkbench } from './workbench';

export interface OpenCapture {
  /** Unique in this window. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly read: OpenedCapture;
  /** Which of its maps is shown, counted from 0. */
  map: number;
}

/** Largest capture that is read. */
const MAX_BYTES = 64 * 1024 * 1024;

export const useImports = defineStore('imports', () => {
  const run = useRun();
  const workbench = useWorkbench();
  const list = shallowReactive<OpenCapture[]>([]);
  const chosenId = shallowRef<string>();
  /** What is being read at the host. */
  const reading = shallowRef<{ readonly name: string; readonly size: number; readonly since: number }>();
  /** Grows when another map of a capture is chosen: the objects in the list are plain. */
  const turns = shallowRef(0);
  let opened = 0;
  let wish = 0;

  const chosen = computed(() => list.find((capture) => capture.id === chosenId.value));
  const map = computed(() => (turns.value >= 0 ? (chosen.value?.map ?? 0) : 0));
  const moment = computed<Moment | undefined>(() => chosen.value?.read.moments[map.value]);
  /** Whether the chosen map is what picture and tables show. */
  const isShown = computed(() => moment.value !== undefined && run.guest === moment.value);

  /** Reads a capture and shows its first map. False when it is in no format that can be read, or was cancelled. */
  async function take(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
    if (bytes.length > MAX_BYTES) {
      workbench.tell(
        `${name} has ${Math.round(bytes.length / 1024 / 1024)} MiB; captures of up to 64 MiB can be read. Cut out the part with the map.`,
      );
      return true;
    }
    const own = ++wish;
    reading.value = { name, size: bytes.length, since: performance.now() };
    let read: OpenedCapture | undefined;
    try {
      read = await host.importCapture(name, bytes);
    } catch (error) {
      // What was cancelled ends with an error that nobody waits for.
      if (own === wish) workbench.tell(error);
    }
    if (own !== wish) return true;
    reading.value = undefined;
    if (!read || (read.moments.length === 0 && read.format === undefined)) return read === undefined;
    const capture: OpenCapture = { id: `capture:${++opened}`, name, bytes, read, map: 0 };
    list.push(capture);
    choose(capture.id);
    return true;
  }

  /** Gives up what is being read. */
  function cancel(): void {
    wish++;
    reading.value = undefined;
    void workbench.attempt(() => host.cancelImports());
  }

  /** What was found in the captures that are open. */
  const findings = computed<readonly Finding[]>(() => list.flatMap(({ read }) => read.findings));

  /** The finding that is to be shown in its capture, counted so that the same can be asked for again. */
  const wanted = shallowRef<{ readonly finding: Finding; readonly count: number }>();

  /** Chooses the capture of a finding and asks for its line. */
  function show(finding: Finding): void {
    const capture = list.find(({ read }) => read.findings.includes(finding));
    if (!capture) return;
    if (capture.id !== chosenId.value || !isShown.value) choose(capture.id);
    wanted.value = { finding, count: (wanted.value?.count ?? 0) + 1 };
  }

  /** Looks at a capture; its map takes the place of the run's in picture and tables. */
  function choose(id: string, which?: number): void {
    const capture = list.find((one) => one.id === id);
    if (!capture) return;
    if (which !== undefined) capture.map = which;
    turns.value++;
    chosenId.value = id;
    run.guest = moment.value;
  }

  /** Shows the run, or the platform, again. */
  function leave(): void {
    run.guest = undefined;
  }

  function close(id: string): void {
    const at = list.findIndex((capture) => capture.id === id);
    if (at < 0) return;
    if (chosenId.value === id) {
      leave();
      chosenId.value = undefined;
    }
    list.splice(at, 1);
    chosenId.value ??= list.at(-1)?.id;
  }

  /** A capture's map as the host's calls take it. */
  function subjectOf(capture: OpenCapture): CaptureMap {
    return { kind: 'capture', name: capture.name, bytes: capture.bytes, map: capture.map };
  }

  /** The platform that the chosen map describes, as a document. */
  async function platform(): Promise<Document | undefined> {
    const capture = chosen.value;
    return capture && workbench.attempt(() => host.capturePlatform(subjectOf(capture)));
  }

  return {
    list,
    chosen,
    chosenId,
    map,
    moment,
    isShown,
    reading,
    findings,
    wanted,
    take,
    cancel,
    show,
    choose,
    leave,
    close,
    subjectOf,
    platform,
  };
});

// How many events of each kind there are between any two places of a run, without passing over them: running totals for each block of
// events, and a look at the few events of a block's rest. It is what the timeline's density is drawn from.

import { SERVICES } from '../../src/event';

/** Row of the timeline (0 pages, 1 pool, 2 map and exit) and the effect of each service. */
export const MARKS = SERVICES.map(({ group, effect, name }) => {
  const row = group === 'pages' || /Pages$/.test(name) ? 0 : group === 'pool' || /Pool$/.test(name) ? 1 : 2;
  return { row: row === 2 || effect !== 'none' ? row : 2, effect };
});

export const ROW_COUNT = 3;
/** Two kinds for each row: what is drawn above the line and what below it. */
export const KINDS = 2 * ROW_COUNT;
const KIND_OF = Uint8Array.from(MARKS, ({ row, effect }) => 2 * row + (effect === 'give' ? 1 : 0));
const BLOCK = 128;

export class Crowd {
  /** KINDS running totals before each block. */
  private readonly before: Uint32Array;
  private readonly running = new Uint32Array(KINDS);
  private length = 0;

  /** For `total` events, whose services arrive in `services`. */
  constructor(
    total: number,
    private readonly services: Uint8Array,
  ) {
    this.before = new Uint32Array((Math.floor(total / BLOCK) + 1) * KINDS);
  }

  /** Counts the events up to `length`, which have arrived in the services. */
  grow(length: number): void {
    const { before, running, services } = this;
    for (let at = this.length; at < length; at++) {
      if (at % BLOCK === 0) before.set(running, (at / BLOCK) * KINDS);
      const kind = KIND_OF[services[at] as number] as number;
      running[kind] = (running[kind] as number) + 1;
    }
    if (length % BLOCK === 0 && length > this.length) before.set(running, (length / BLOCK) * KINDS);
    this.length = length;
  }

  /** Writes into `out` how many events of each kind come before event `at`. */
  countBefore(at: number, out: Uint32Array): void {
    const end = Math.min(Math.max(0, at), this.length);
    const block = Math.floor(end / BLOCK);
    for (let kind = 0; kind < KINDS; kind++) out[kind] = this.before[block * KINDS + kind] as number;
    for (let event = block * BLOCK; event < end; event++) {
      const kind = KIND_OF[this.services[event] as number] as number;
      out[kind] = (out[kind] as number) + 1;
    }
  }
}

// The density of the timeline counts what a pass over the events would.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Crowd, KINDS, MARKS } from '../../../renderer/canvas/crowd';
import { SERVICES } from '../../../src/event';

describe('Crowd', () => {
  it('counts the events before any place, however they arrived', () => {
    const services = fc.array(fc.integer({ min: 0, max: SERVICES.length - 1 }), { maxLength: 700 });
    fc.assert(
      fc.property(
        services,
        fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 4 }),
        fc.integer({ min: -5, max: 705 }),
        (list, steps, at) => {
          const crowd = new Crowd(list.length, Uint8Array.from(list));
          for (const step of [...steps].sort((a, b) => a - b)) crowd.grow(Math.min(step, list.length));
          crowd.grow(list.length);
          const found = new Uint32Array(KINDS);
          crowd.countBefore(at, found);
          const wanted = new Uint32Array(KINDS);
          for (const service of list.slice(0, Math.max(0, at))) {
            const mark = MARKS[service] as (typeof MARKS)[number];
            const kind = 2 * mark.row + (mark.effect === 'give' ? 1 : 0);
            wanted[kind] = (wanted[kind] as number) + 1;
          }
          expect(found).toEqual(wanted);
        },
      ),
    );
  });
});

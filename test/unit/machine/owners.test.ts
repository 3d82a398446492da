// The history of an address, held against the live allocations of every moment of the samples' runs.

import { describe, expect, test } from 'vitest';
import { run } from '../../../src/firmament';
import { PRESETS, SAMPLES } from '../presets/shipped';

describe.each(SAMPLES.map((source) => [source.name, source] as const))('owners over the run of %s', (_name, source) => {
  const { outcome } = run({ sources: [source], presets: PRESETS });
  if (!outcome) throw new Error('it did not run');
  const { recording } = outcome;

  test('at every moment are those whose allocations cover the address', () => {
    const addresses = new Set<number>();
    for (let n = 0; n <= recording.length; n += Math.max(1, Math.floor(recording.length / 7))) {
      const { address, size, length } = recording.allocations(n);
      for (let row = 0; row < length; row += Math.max(1, Math.floor(length / 5))) {
        const first = address[row] as number;
        for (const at of [first, first + (size[row] as number) - 1, first + (size[row] as number)]) addresses.add(at);
      }
    }
    for (const at of addresses) {
      const history = recording.owners(at);
      for (let n = 0; n <= recording.length; n += Math.max(1, Math.floor(recording.length / 60))) {
        const { address, size, event, kind, length } = recording.allocations(n);
        const live: string[] = [];
        for (let row = 0; row < length; row++) {
          if (at >= (address[row] as number) && at < (address[row] as number) + (size[row] as number))
            live.push(`${event[row]} ${kind[row] === 1 ? 'pool' : 'pages'}`);
        }
        const told = history
          .filter(({ from, until }) => from <= n && (until === undefined || n < until))
          .map((one) => `${one.event} ${one.kind}`);
        expect(told.sort(), `0x${at.toString(16)} at ${n}`).toEqual(live.sort());
      }
    }
  });

  test('stand in order, and one event holds an address once at a time', () => {
    const { address, length } = recording.allocations(recording.length);
    for (let row = 0; row < length; row++) {
      const history = recording.owners(address[row] as number);
      expect(history.map(({ from }) => from)).toEqual(history.map(({ from }) => from).sort((a, b) => a - b));
      for (const { from, until } of history) expect(until ?? Infinity).toBeGreaterThan(from);
    }
  });
});

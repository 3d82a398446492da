// The judge of the simulated firmware: recorded traces of EDK2's own memory code. Every call is replayed, from the hand-off
// and from the recorded state, and its status, addresses, key, sizes and maps are compared, as are the calls in which a
// DEBUG build stops. There is no list of exceptions. A selection stands in test/fixtures/firmware and always runs; the
// whole collection is looked for beside the project.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Bytes } from '../../src/machine/bytes';
import { type ReplayStart, replayTrace } from '../../src/machine/trace';

const SELECTION = fileURLToPath(new URL('../fixtures/firmware/', import.meta.url));
const COLLECTION = fileURLToPath(new URL('../../../shared/conformance/edk2/', import.meta.url));
const STARTS: readonly ReplayStart[] = ['handoff', 'state'];

function traces(folder: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of readdirSync(folder)) {
    if (!/\.jsonl(\.gz)?$/.test(file)) continue;
    // edge.small64m, random.pc-bins, undefined.arm-sparse; all init traces together.
    const group = file.startsWith('init-') ? 'init' : file.split('.').slice(0, 2).join('.');
    groups.set(group, [...(groups.get(group) ?? []), file]);
  }
  return groups;
}

function linesOf(path: string): string[] {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
}

/** Replays all traces of a group; whatever disagrees is returned, with the first difference in full. */
function disagreements(
  folder: string,
  files: readonly string[],
  from: ReplayStart,
  memory: boolean,
): { readonly steps: number; readonly wrong: unknown[] } {
  const results = files.map((name) => {
    const options = { name, from, asserts: true, ...(memory ? { bytes: new Bytes() } : {}) };
    return replayTrace(linesOf(folder + name), options);
  });
  return {
    steps: results.reduce((sum, { steps }) => sum + steps, 0),
    wrong: results.filter(({ mismatches, error }) => mismatches > 0 || error !== undefined),
  };
}

function replayAll(folder: string, groups: ReadonlyMap<string, readonly string[]>, memory: boolean): void {
  for (const from of STARTS) {
    describe(`from the ${from === 'handoff' ? 'hand-off' : 'recorded state'}${memory ? ', with simulated memory' : ''}`, () => {
      it.each([...groups])('%s', { timeout: 300_000 }, (_, files) => {
        const { steps, wrong } = disagreements(folder, files, from, memory);
        expect(wrong).toEqual([]);
        expect(steps).toBeGreaterThan(files.length);
      });
    });
  }
}

describe('the selected traces of EDK2 agree', () => {
  const groups = traces(SELECTION);
  it('cover every layout and suite', () => {
    const names = [...groups.keys()];
    for (const kind of ['edge', 'random']) expect(names.filter((name) => name.startsWith(`${kind}.`)).length).toBe(12);
    expect(groups.get('init')?.length).toBe(30);
  });
  replayAll(SELECTION, groups, false);
  replayAll(SELECTION, groups, true);
});

describe.skipIf(!existsSync(COLLECTION))('all recorded traces of EDK2 agree (needs ../shared/conformance/edk2)', () => {
  if (existsSync(COLLECTION)) replayAll(COLLECTION, traces(COLLECTION), false);
});

// Replaying traces: what is reported of one that differs, and what is said of a damaged one.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { replayTrace } from '../../../src/machine/trace';

const FILE = fileURLToPath(new URL('../../fixtures/firmware/edge.small64m.pages-free.jsonl.gz', import.meta.url));
const lines = gunzipSync(readFileSync(FILE)).toString('utf8').trimEnd().split('\n');
const replay = (changed: readonly string[], from: 'handoff' | 'state' = 'handoff') => replayTrace(changed, { name: 'sample.jsonl', from });

/** The trace with one line rewritten. */
function edited(line: number, edit: (text: string) => string): string[] {
  return lines.map((text, i) => (i === line - 1 ? edit(text) : text));
}

describe('a trace that agrees', () => {
  it('counts the start and every call', () => {
    for (const from of ['handoff', 'state'] as const) {
      expect(replay(lines, from)).toEqual({ name: 'sample.jsonl', steps: lines.length, mismatches: 0 });
    }
  });

  it('may have empty lines', () => {
    expect(replay([...lines, '', '  ']).steps).toBe(lines.length);
  });
});

describe('a trace that differs', () => {
  const line = lines.findIndex((text) => text.includes('"op":"AllocatePages"') && text.includes('EFI_SUCCESS')) + 1;

  it('names the first call with what was expected, what we gave and what we hold', () => {
    const result = replay(edited(line, (text) => text.replace(/"memory":"0x[0-9a-f]+"(?=,"key")/, '"memory":"0x1000"')));
    expect(result.mismatches).toBe(1);
    expect(result.first).toMatchObject({ line, expected: 'memory: "0x1000"' });
    expect(result.first?.call).toMatch(/^AllocatePages\(\{"type":"AllocateAnyPages"/);
    expect(result.first?.got).toMatch(/^memory: "0x3/);
    expect(result.first?.state).toMatch(/^map key \d+, \d+ spare records\n7 0x100000 \+\d+ 0xf\n/);
  });

  it.each([
    ['a status', (text: string) => text.replace('"EFI_SUCCESS"', '"EFI_NOT_FOUND"')],
    ['a key', (text: string) => text.replace(/"key":(\d+)/, '"key":1$1')],
  ])('sees %s', (_, edit) => {
    expect(replay(edited(line, edit)).mismatches).toBe(1);
  });

  it('sees a map with a row too many, another attribute, or another order', () => {
    const at = lines.findIndex((text, i) => i > 0 && text.includes('"descriptors":[[')) + 1;
    expect(at).toBeGreaterThan(0);
    for (const edit of [
      (text: string) => text.replace('"descriptors":[[', '"descriptors":[[7,"0x0",1,"0xf"],['),
      (text: string) => text.replace('"0xf"]', '"0x7"]'),
      (text: string) => text.replace(/"descriptors":\[(\[[^\]]*\]),(\[[^\]]*\])/, '"descriptors":[$2,$1'),
    ]) {
      expect(edited(at, edit)[at - 1]).not.toBe(lines[at - 1]);
      expect(replay(edited(at, edit)).mismatches).toBe(1);
    }
  });

  it('sees a start that differs', () => {
    const other = edited(1, (text) =>
      text.replace('"freeRangeRecords": ', '"freeRangeRecords":').replace(/"freeRangeRecords":(\d+)/, '"freeRangeRecords":1$1'),
    );
    expect(replay(other).first).toMatchObject({ line: 1, call: 'the start from the hand-off' });
    expect(replay(edited(1, (text) => text.replace('"mapKey":', '"mapKey":1'))).mismatches).toBeGreaterThan(0);
  });
});

describe('a damaged trace', () => {
  const error = (changed: readonly string[]) => replay(changed).error;

  it.each<[string, number, (text: string) => string, RegExp]>([
    ['is not JSON', 3, () => '{"n":2,"op":"FreePa', /line 3 is not JSON/],
    ['is no object', 3, () => '[1,2]', /line 3 the line is not an object/],
    [
      'has an op that is not known',
      3,
      (text) => text.replace(/"op":"\w+"/, '"op":"AllocateHeap"'),
      /line 3 has an unknown op "AllocateHeap"/,
    ],
    ['has an op of the prototype', 3, (text) => text.replace(/"op":"\w+"/, '"op":"constructor"'), /unknown op "constructor"/],
    ['lacks its arguments', 3, () => '{"n":2,"op":"FreePages","out":{"status":"EFI_SUCCESS","key":1}}', /line 3 args is not an object/],
    [
      'has an argument of the wrong kind',
      3,
      () => '{"n":2,"op":"FreePages","args":{"memory":"0x1000","pages":-1},"out":{"status":"EFI_SUCCESS","key":1}}',
      /line 3 pages is not a number from 0 to 2\^64 - 1 but -1/,
    ],
    [
      'has a type that is not known',
      3,
      () => '{"n":2,"op":"AllocatePool","args":{"memoryType":"EfiHeap","size":1},"out":{"status":"EFI_SUCCESS","key":1}}',
      /line 3 memoryType is not known: EfiHeap/,
    ],
    ['is of another format', 1, (text) => text.replace('edk2-memory-trace/1', 'edk2-memory-trace/9'), /line 1 is no trace of format/],
    ['is of an architecture that is not known', 1, (text) => text.replace('"arch":"x64"', '"arch":"vax"'), /line 1 arch is not known: vax/],
    [
      'has other constants',
      1,
      (text) => text.replace(/"runtimeGranularity":\s*4096/, '"runtimeGranularity":65536'),
      /line 1 has constants/,
    ],
    ['lacks the state', 1, (text) => text.replace('"init":', '"initial":'), /line 1 init is not an object/],
  ])('%s: says file and line', (_, line, edit, message) => {
    const changed = edited(line, edit);
    expect(changed[line - 1]).not.toBe(lines[line - 1]);
    expect(error(changed)).toMatchObject({ file: 'sample.jsonl', line, message: expect.stringMatching(message) });
  });

  it('is empty', () => {
    expect(error([])?.message).toMatch(/no trace/);
    expect(error(['', ' '])?.message).toMatch(/no trace/);
  });

  it('lacks its last lines', () => {
    expect(error(lines.slice(0, -2))?.message).toMatch(new RegExp(`should have ${lines.length - 1} calls, not ${lines.length - 3}`));
  });

  it('keeps what was compared before', () => {
    const result = replay(edited(4, () => 'oops'));
    expect(result.steps).toBe(3);
    expect(result.mismatches).toBe(0);
  });
});

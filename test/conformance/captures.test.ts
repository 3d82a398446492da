// The second judge: firmware that booted. Captures made by `npm run conformance:ovmf` stand in test/fixtures/captures; more
// of them, of x64 and AArch64 firmware, are looked for beside the project. What is compared: ovmf/README.md.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { replayCapture } from '../../src/machine/capture';

const OWN = fileURLToPath(new URL('../fixtures/captures/', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../../shared/samples/ovmf-trace/', import.meta.url));
/** Those of the samples that take a few seconds; `firmament replay` takes all. */
const CHOSEN = /^(?:ovmf-pc-2G-seed3|ovmf-q35-6G-seed3|ovmf-q35-1G-secboot-smm-seed9|aavmf-virt-512M-seed3)-.*\.jsonl$/;

function linesOf(path: string): string[] {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
}

function agrees(path: string): void {
  const { compared, differences, ...result } = replayCapture(linesOf(path), path);
  expect(result).toMatchObject({ mismatches: 0 });
  expect(result.first).toBeUndefined();
  // Each call is compared in its status, its key and the whole map after it.
  expect(compared.maps).toBe(result.steps);
  expect(compared.statuses).toBe(result.steps - 1);
  expect(compared.addresses).toBeGreaterThan(60);
  expect(compared.buffers).toBeGreaterThan(60);
}

describe('captures of our own', () => {
  it.each(readdirSync(OWN).filter((name) => name.includes('.jsonl')))('%s agrees call for call', { timeout: 60_000 }, (name) => {
    agrees(join(OWN, name));
  });

  const [some = ''] = readdirSync(OWN).filter((name) => name.includes('.jsonl'));
  const lines = linesOf(join(OWN, some));
  /** The capture with the first line that fits changed. */
  const changed = (fits: RegExp, change: (line: string) => string): string[] => {
    const at = lines.findIndex((line) => fits.test(line));
    expect(at).toBeGreaterThan(0);
    return lines.map((line, i) => (i === at ? change(line) : line));
  };

  it.each<[string, RegExp, (line: string) => string]>([
    ['another status', /"FreePages".*"EFI_SUCCESS"/, (line) => line.replace('"code":"0x0"', '"code":"0x800000000000000e"')],
    ['another key', /"AllocatePages".*"EFI_SUCCESS"/, (line) => line.replace(/"key":"0x/, '"key":"0x1')],
    [
      'another page of memory that was free',
      /"AnyPages","type":"0x[1-4]".*"EFI_SUCCESS".*"at"/,
      (line) => line.replace(/"out":"0x([0-9a-f]+)"/, (_, at) => `"out":"0x${(Number.parseInt(at, 16) - 0x1000).toString(16)}"`),
    ],
    [
      'another copy of the HOB list',
      /"t":"hobs"/,
      (line) => line.replace(/"at":"0x([0-9a-f]+)"/, (_, at) => `"at":"0x${(Number.parseInt(at, 16) - 0x1000).toString(16)}"`),
    ],
    ['other bins', /"src":"hob"/, (line) => line.replace('[9,18]', '[9,19]')],
  ])('%s is found', { timeout: 60_000 }, (_, fits, change) => {
    expect(replayCapture(changed(fits, change), some).mismatches).toBeGreaterThan(0);
  });

  it.each<[string, string[], RegExp]>([
    ['a line that is no JSON', changed(/"FreePool"/, (line) => line.slice(0, 30)), /^line \d+ is not JSON: /],
    ['an unknown call', changed(/"FreePool"/, (line) => line.replace('FreePool', 'FreeBeer')), /^line \d+ has an unknown op "FreeBeer"$/],
    [
      'a lost line',
      lines.filter((_, i) => i !== lines.findIndex((line) => line.includes('"del":'))),
      /^line \d+ has call \d+ where call \d+ should be$/,
    ],
    ['a lost end', lines.slice(0, -20), /the line that closes a capture is missing$/],
  ])('%s is refused with its line', (_, given, message) => {
    const result = replayCapture(given, 'x.jsonl');
    expect(result.steps).toBe(0);
    expect(result.error).toMatchObject({ file: 'x.jsonl', message: expect.stringMatching(message) });
  });
});

describe.skipIf(!existsSync(SAMPLES))('captures beside the project', () => {
  const names = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => CHOSEN.test(name)) : [];
  it.each(names)('%s agrees call for call', { timeout: 120_000 }, (name) => {
    agrees(join(SAMPLES, name));
  });
});

// Rules: every fixture says in its comments which findings of which rule stand on which line, and no others may. Platform
// fixtures are platform files; call fixtures are service calls, one a line, made on a real machine of a preset.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/base/finding';
import { Bytes } from '../../../src/machine/bytes';
import { handOffOf } from '../../../src/machine/platform-hand-off';
import { Recorder } from '../../../src/machine/recorder';
import type { Recording } from '../../../src/machine/recording';
import type { Platform } from '../../../src/platform/platform';
import { readPlatform } from '../../../src/platform/read';
import { findingsOf, RULES } from '../../../src/rules/index';
import type { Subject } from '../../../src/rules/rule';

const FIXTURES = join(import.meta.dirname, '../../fixtures/rules');
const PRESETS = join(import.meta.dirname, '../../../presets');
const names = readdirSync(FIXTURES).sort();

function preset(id: string): Platform {
  const { platform } = readPlatform({ name: id, text: readFileSync(join(PRESETS, `${id}.platform.jsonc`), 'utf8') });
  if (!platform) throw new Error(`there is no preset ${id}`);
  return platform;
}

/** Makes the calls of a fixture; each line is a call site. Words after a call name what it returns. */
function perform(name: string, text: string): { platform: Platform; recording: Recording } {
  const lines = text.split('\n').map((line) => line.replace(/\s*(\/\/|#).*$/, '').split(' '));
  const platform = preset(lines.find((words) => words[0] === 'platform')?.[1] ?? '');
  const start = handOffOf(platform);
  if (!('handOff' in start)) throw new Error(JSON.stringify(start.findings.map((finding) => finding.message)));
  const { architecture, addressBits, regions } = platform;
  const recorder = new Recorder({ title: name, architecture, addressBits, regions });
  recorder.startDxe(start.handOff, new Bytes());
  const values = new Map<string, bigint>();
  const value = (word = '0') => values.get(word) ?? BigInt(word);
  lines.forEach(([service, ...words], i) => {
    const place = { file: name, line: i + 1, column: 1, endLine: i + 1, endColumn: 2 };
    recorder.site = recorder.addSite({ place, function: 'UefiMain', callers: [] });
    if (service === 'AllocatePool') {
      values.set(words[2] ?? '', recorder.allocatePool(Number(words[0]), value(words[1])).buffer ?? 0n);
    } else if (service === 'FreePool') recorder.freePool(value(words[0]));
    else if (service === 'AllocatePages') {
      values.set(words[4] ?? '', recorder.allocatePages(Number(words[0]), Number(words[1]), value(words[2]), value(words[3])).memory);
    } else if (service === 'FreePages') recorder.freePages(value(words[0]), value(words[1]));
    else if (service === 'GetMemoryMap') values.set(words[0] ?? '', recorder.getMemoryMap(1n << 20n).mapKey);
    else if (service === 'ExitBootServices') recorder.exitBootServices('image', value(words[0]));
    else if (service && service !== 'platform') throw new Error(`${name}:${i + 1}: no call ${service}`);
  });
  return { platform, recording: recorder.finish() };
}

function subjectOf(name: string): Subject {
  const text = readFileSync(join(FIXTURES, name), 'utf8');
  if (name.endsWith('.calls')) return perform(name, text);
  const { platform, findings } = readPlatform({ name, text });
  expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  return platform ? { platform } : {};
}

function markers(text: string): string[] {
  return text.split('\n').flatMap((line, i) => [...line.matchAll(/!([a-z-]+)/g)].map((m) => `${i + 1} ${m[1]}`));
}

/** What has no place in the text counts for line 1. */
const found = (findings: readonly Finding[]) => findings.map((finding) => `${finding.place?.line ?? 1} ${finding.rule}`);

describe('fixtures', () => {
  test.each(names)('%s', (name) => {
    const text = readFileSync(join(FIXTURES, name), 'utf8');
    const findings = findingsOf(subjectOf(name));
    const messages = JSON.stringify(
      findings.map((finding) => finding.message),
      null,
      1,
    );
    expect(found(findings).sort(), messages).toEqual(markers(text).sort());
    expect(name.startsWith('bad-')).toBe(findings.length > 0);
    for (const finding of findings) {
      const rule = RULES.find((r) => r.id === finding.rule);
      expect(finding.severity).toBe(rule?.severity);
      expect(finding.message).not.toMatch(/undefined|NaN|\[object/);
      expect(finding.remedy).toBeTruthy();
    }
  });

  test.each(RULES.map((rule) => rule.id))('%s has fixtures that it finds and fixtures that it leaves alone', (id) => {
    expect(names.some((name) => name.startsWith(`bad-${id}.`))).toBe(true);
    const texts = names.filter((name) => name.startsWith('good-'));
    expect(texts.some((name) => (id.includes('legacy') ? name.includes('legacy') : name.includes(id)))).toBe(true);
  });
});

describe('the list', () => {
  test('ids are unique and kebab-case, and every rule says what it is', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    for (const rule of RULES) {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      for (const text of [rule.title, rule.reference, rule.advice]) expect(text.length).toBeGreaterThan(10);
    }
  });

  test('nothing to look at, nothing found', () => {
    expect(findingsOf({})).toEqual([]);
  });

  test('presets are clean', () => {
    for (const name of readdirSync(PRESETS).filter((n) => n.endsWith('.platform.jsonc'))) {
      expect(findingsOf({ platform: preset(name.replace('.platform.jsonc', '')) })).toEqual([]);
    }
  });
});

describe('what is said', () => {
  test('a call made often is one finding with a count and its first event', () => {
    const platform = preset('x64-pc');
    const start = handOffOf(platform);
    if (!('handOff' in start)) throw new Error('no hand-off');
    const recorder = new Recorder({ title: 't', architecture: 'x64', addressBits: 40, regions: [] });
    recorder.startDxe(start.handOff, new Bytes());
    const place = { file: 't.c', line: 7, column: 3, endLine: 7, endColumn: 9 };
    const caller = { place: { ...place, line: 30 }, function: 'UefiMain' };
    recorder.site = recorder.addSite({ place, function: 'Take', callers: [caller] });
    recorder.allocatePages(0, 4, 1n, 0n);
    for (let i = 0; i < 50; i++) recorder.allocatePool(4, 5000n);
    const findings = findingsOf({ platform, recording: recorder.finish() });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'large-pool',
      place,
      count: 50,
      event: 1,
      message: 'AllocatePool of 5000 bytes of EfiBootServicesData takes 2 pages for itself',
      notes: [{ message: 'called from UefiMain', place: { line: 30 } }],
    });
  });

  test('a stale key names the call that made it stale', () => {
    const [stale, unknown] = findingsOf(subjectOf('bad-stale-map-key.calls'));
    expect(stale?.message).toMatch(
      /got the key 0x[0-9a-f]+, and the map's key is 0x[0-9a-f]+ by now: AllocatePages changed the map after GetMemoryMap/,
    );
    expect(stale?.notes?.map((note) => [note.message, note.place?.line])).toEqual([
      ['the key was read here', 2],
      ['AllocatePages changed the map here', 3],
    ]);
    expect(unknown?.message).toContain('which no GetMemoryMap returned');
  });

  test('an address in a carve-out names the carve-out and where it is described', () => {
    const [secure] = findingsOf(subjectOf('bad-reserved-address.calls'));
    expect(secure?.message).toBe('0xFF000000 … 0xFF000FFF (4 KiB) lies in "secure-dram", which is reserved: Secure (TF-A)');
    expect(secure?.notes?.[0]?.place?.line).toBeGreaterThan(10);
  });

  test('a bin that was outgrown says how large it should be', () => {
    const [bin] = findingsOf(subjectOf('bad-bins-too-small.calls'));
    expect(bin?.message).toBe('the bin of EfiRuntimeServicesData has 256 pages, and the run took 300 more (1.17 MiB) outside it');
    expect(bin?.remedy).toBe('Raise the bin to 695 pages, 125 % of what is used.');
  });
});

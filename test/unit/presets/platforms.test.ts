// The presets: each is clean, says where its values are from, and shows what its family is known for.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Region } from '../../../src/moment';
import { type Platform, whyNotRunnable } from '../../../src/platform/platform';
import { readPlatform } from '../../../src/platform/read';

const FOLDER = join(import.meta.dirname, '../../../presets');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.platform.jsonc'));
const GIB = 1n << 30n;

function preset(name: string): Platform {
  const { platform, findings } = readPlatform({ name, text: readFileSync(join(FOLDER, name), 'utf8') });
  expect(findings).toEqual([]);
  if (!platform) throw new Error(`${name} holds no platform`);
  return platform;
}

describe.each(names)('%s', (name) => {
  test('is clean, and its id is its file name', () => {
    expect(`${preset(name).id}.platform.jsonc`).toBe(name);
  });

  test('says what it is and where every value is from', () => {
    const platform = preset(name);
    expect(platform.description?.length).toBeGreaterThan(40);
    for (const region of platform.regions) expect(region.source ?? '', region.id).not.toBe('');
  });
});

const end = (region: Region) => region.base + region.size;
const byId = (platform: Platform, id: string) => {
  const region = platform.regions.find((r) => r.id === id);
  if (!region) throw new Error(`${platform.id} has no region ${id}`);
  return region;
};
const ram = (platform: Platform) => platform.regions.filter((region) => region.kind === 'ram');

test('x64-pc: legacy hole, devices under 4 GiB, RAM on both sides, persistent memory', () => {
  const pc = preset('x64-pc.platform.jsonc');
  expect(byId(pc, 'conventional')).toMatchObject({ base: 0n, size: 0xa_0000n, kind: 'ram' });
  expect([byId(pc, 'legacy-hole').base, end(byId(pc, 'legacy-hole'))]).toEqual([0xa_0000n, 0x10_0000n]);
  expect(byId(pc, 'video-memory').parent).toBe('legacy-hole');
  expect(byId(pc, 'option-roms').parent).toBe('legacy-hole');
  expect(end(byId(pc, 'flash'))).toBe(4n * GIB);
  for (const id of ['io-apic', 'hpet', 'local-apic', 'ecam', 'pci-mmio32']) expect(end(byId(pc, id)) <= 4n * GIB).toBe(true);
  expect(ram(pc).some((region) => region.base >= 4n * GIB)).toBe(true);
  expect(pc.regions.some((region) => region.kind === 'persistent')).toBe(true);
});

test('arm-server: RAM from 2 GiB, sparse NUMA nodes, one above 1 TiB, carve-outs, an unusable range', () => {
  const server = preset('arm-server.platform.jsonc');
  const banks = ram(server);
  expect(banks.map((region) => region.base).sort((a, b) => Number(a - b))[0]).toBe(2n * GIB);
  expect(new Set(banks.map((region) => region.node)).size).toBeGreaterThan(1);
  expect(banks.some((region) => region.base >= 1024n * GIB)).toBe(true);
  expect(banks.length).toBeGreaterThanOrEqual(4);
  expect(server.regions.filter((region) => region.kind === 'reserved' && region.parent).length).toBeGreaterThanOrEqual(2);
  expect(server.regions.some((region) => region.kind === 'unusable')).toBe(true);
  for (const id of ['gic-distributor', 'uart0', 'pcie-ecam', 'pcie-mmio32']) expect(byId(server, id).kind).toBe('mmio');
});

test('embedded: 64 MiB, with framebuffer, DSP, boot loader and crash log inside', () => {
  const board = preset('embedded.platform.jsonc');
  expect(board.architecture).toBe('aarch64');
  expect(ram(board).reduce((sum, region) => sum + region.size, 0n)).toBe(64n << 20n);
  for (const id of ['framebuffer', 'dsp', 'boot-loader', 'crash-log']) {
    expect(byId(board, id)).toMatchObject({ kind: 'reserved', parent: 'dram' });
  }
});

test('only the 32-bit preset cannot run, and it says why', () => {
  for (const name of names) {
    const why = whyNotRunnable(preset(name));
    if (name.startsWith('arm32')) expect(why).toContain('32-bit');
    else expect(why).toBeUndefined();
  }
});

// Every preset that can run hands over to DXE, and the firmware that starts on it has what the platform describes.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Bytes } from '../../../src/machine/bytes';
import { handOffOf } from '../../../src/machine/platform-hand-off';
import { Recorder } from '../../../src/machine/recorder';
import { memoryDescriptors } from '../../../src/moment';
import { flatten } from '../../../src/platform/layout';
import { type Platform, whyNotRunnable } from '../../../src/platform/platform';
import { readPlatform } from '../../../src/platform/read';
import { EfiConventionalMemory } from '../../../src/uefi/memory-type';

const FOLDER = join(import.meta.dirname, '../../../presets');
const platforms = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.platform.jsonc'))
  .map((name) => readPlatform({ name, text: readFileSync(join(FOLDER, name), 'utf8') }).platform as Platform);

function boot(platform: Platform) {
  const start = handOffOf(platform);
  if (!('handOff' in start)) throw new Error(start.findings.map((finding) => finding.message).join('\n'));
  const { architecture, addressBits, regions } = platform;
  const recorder = new Recorder({ title: platform.name, architecture, addressBits, regions });
  recorder.startDxe(start.handOff, new Bytes());
  return recorder.finish().moment(0);
}

describe.each(platforms.filter((platform) => !whyNotRunnable(platform)).map((platform) => [platform.id, platform] as const))(
  '%s',
  (_id, platform) => {
    const moment = boot(platform);
    const rows = moment.memoryMap ? [...memoryDescriptors(moment.memoryMap)] : [];

    test('RAM in the map lies in RAM of the platform, and most of it is free', () => {
      const pieces = flatten(platform.regions).filter((piece) => piece.region.kind === 'ram');
      const ram = pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0n);
      let free = 0n;
      for (const row of rows.filter((r) => r.type === EfiConventionalMemory)) {
        const end = row.physicalStart + (row.numberOfPages << 12n);
        expect(pieces.some((piece) => piece.start <= row.physicalStart && end <= piece.end)).toBe(true);
        free += row.numberOfPages << 12n;
      }
      expect(free * 2n > ram).toBe(true);
    });

    test('every bin of a special type is there', () => {
      for (const { type, pages } of platform.firmware.memoryTypeInformation) {
        if (![0, 5, 6, 9, 10].includes(type)) continue;
        const total = rows.filter((row) => row.type === type).reduce((sum, row) => sum + Number(row.numberOfPages), 0);
        expect(total).toBeGreaterThanOrEqual(pages);
      }
    });
  },
);

test('x64-pc starts as OVMF does on that machine: DXE core, stack and bins at the same addresses', () => {
  const moment = boot(platforms.find((platform) => platform.id === 'x64-pc') as Platform);
  const rows = moment.memoryMap ? [...memoryDescriptors(moment.memoryMap)] : [];
  const holds = (type: number, address: bigint) =>
    rows.some((row) => row.type === type && row.physicalStart <= address && address < row.physicalStart + (row.numberOfPages << 12n));
  // From the HOB list and the memory map of OVMF on QEMU q35 with 6 GiB.
  expect(holds(10, 0x7ff7_8000n)).toBe(true);
  expect(holds(6, 0x7fef_4000n)).toBe(true);
  expect(holds(4, 0x90_0000n)).toBe(true);
  expect(holds(0, 0xb000_0000n)).toBe(true);
  expect(holds(7, 0x1_0000_0000n)).toBe(true);
  expect(holds(7, 0xa_0000n)).toBe(false);
});

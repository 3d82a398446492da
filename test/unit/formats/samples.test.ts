// Each capture of ../shared/samples four ways: golden of what is imported, the same without a name, the moment through JSON and back,
// and damaged (cut, CR LF, UTF-16, doubled lines). The captures are not part of the product; where they are absent this is skipped.
// UPDATE_SAMPLES=1 writes the goldens again. What other programs count in the same files is held against what is read.

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ImportedBytes, importBytes } from '../../../src/formats/import';
import { decodeText, inputOf } from '../../../src/formats/input';
import { asUtf16, canonical, exported, json, random, rowsOf, summary, unaccounted, withCrLf, withoutPlaces } from './four-ways';

const SAMPLES = join(import.meta.dirname, '../../../../shared/samples');
const GOLDEN = join(import.meta.dirname, '../../fixtures/formats/samples.json');
const isThere = existsSync(SAMPLES);

/** Not captures of maps: notes, sources, ACPI tables, traces of calls, what size and readelf print. */
const OTHERS = /README|link-src|\.usage\.txt$|\.readelf\.txt$|\.jsonl$|\.bin$|\.meminfo\.txt$|\.nodes\.txt$/;
/** The text does not say whether these are memory or reservations; the name does. */
const NAME_DECIDES = /memblock_reserved/;

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}

const files = isThere ? filesBelow(SAMPLES).filter((path) => !OTHERS.test(path)) : [];
const nameOf = (path: string) => relative(SAMPLES, path).replaceAll('\\', '/');
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const baseName = (path: string) => nameOf(path).split('/').at(-1) as string;
const isBinary = (path: string) => /\.(?:dtb|elf)$/.test(path);

const known = new Map<string, ImportedBytes>();
/** A sample as it is, imported once. */
function importOf(path: string): ImportedBytes {
  let imported = known.get(path);
  if (!imported) {
    imported = importBytes({ name: baseName(path), bytes: bytesOf(path) });
    known.set(path, imported);
  }
  return imported;
}

describe.skipIf(!isThere)(`captures${isThere ? '' : ' (skipped: ../shared/samples is not there)'}`, () => {
  it('give what they gave before', () => {
    const now = Object.fromEntries(files.map((path) => [nameOf(path), summary(importOf(path), baseName(path))]));
    if (process.env.UPDATE_SAMPLES) {
      const lines = Object.entries(now).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
      writeFileSync(GOLDEN, `{\n${lines.join(',\n')}\n}\n`);
    }
    expect(now).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')));
  });

  it('are each in a format that is read', () => {
    const unknown = files.filter((path) => importOf(path).formats.length === 0).map(nameOf);
    // The console of a trace has no map.
    expect(unknown).toEqual(['ovmf-trace/ovmf-pc-2G-seed1.serial.log']);
  });

  it('are recognised without their name', () => {
    for (const path of files) {
      const named = importOf(path);
      const nameless = importBytes({ name: 'unnamed-input', bytes: bytesOf(path) });
      expect(nameless.formats, nameOf(path)).toEqual(named.formats);
      if (!NAME_DECIDES.test(path)) expect(canonical(nameless, 'unnamed-input'), nameOf(path)).toBe(canonical(named, baseName(path)));
    }
  });

  it('come back from JSON as they went', () => {
    for (const path of files) {
      const { moment, also = [] } = importOf(path);
      for (const each of [moment, ...also]) {
        const text = exported(each);
        const again = json.read(inputOf('x.json', text));
        expect(again.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
        expect(exported(again.moment), nameOf(path)).toBe(text);
      }
    }
  });

  it('are read with other line ends and in other encodings', () => {
    let isBigEndian = false;
    for (const path of files.filter((each) => !isBinary(each))) {
      const whole = importOf(path);
      const wide = asUtf16(bytesOf(path), isBigEndian);
      isBigEndian = !isBigEndian;
      expect(canonical(importBytes({ name: baseName(path), bytes: wide }), '\0'), nameOf(path)).toBe(canonical(whole, '\0'));
      expect(withoutPlaces(importBytes({ name: baseName(path), bytes: withCrLf(bytesOf(path)) })), nameOf(path)).toEqual(
        withoutPlaces(whole),
      );
    }
  });

  it('survive being cut, and give no more than the whole', () => {
    for (const path of files) {
      const bytes = bytesOf(path);
      const next = random(nameOf(path));
      const whole = rowsOf(importOf(path));
      for (let i = 0; i < (bytes.length > 100_000 ? 1 : 2); i++) {
        const cut = importBytes({ name: 'x', bytes: bytes.slice(0, Math.floor(next() * bytes.length)) });
        expect(rowsOf(cut), nameOf(path)).toBeLessThanOrEqual(whole);
        importBytes({ name: 'x', bytes: bytes.slice(Math.floor(next() * bytes.length)) });
      }
    }
  });

  it('with every line doubled are told to contradict themselves, and nothing is merged', () => {
    for (const path of files.filter((each) => !isBinary(each) && /uefi-shell|linux-dmesg|iomem\.txt|grub/.test(each))) {
      const bytes = bytesOf(path);
      const whole = importOf(path);
      const doubled = decodeText(bytes).replace(/^.*$/gm, '$&\n$&');
      const twice = importBytes({ name: 'x', bytes: new Uint8Array(Buffer.from(doubled)) });
      expect(rowsOf(twice), nameOf(path)).toBeGreaterThanOrEqual(2 * rowsOf(whole) - 1);
      expect(
        twice.findings.some((finding) => finding.rule === 'import-overlap'),
        nameOf(path),
      ).toBe(true);
    }
  });

  it('have no line with a range that is neither read nor named as unread', () => {
    for (const path of files.filter((each) => !isBinary(each) && /uefi-shell|linux-dmesg|iomem|grub|uboot|qemu-mtree/.test(each))) {
      expect(unaccounted(importOf(path), decodeText(bytesOf(path))), nameOf(path)).toEqual([]);
    }
  });

  const count = (path: string, shape: RegExp) => decodeText(bytesOf(path)).match(shape)?.length ?? 0;
  const inFolder = (folder: string, shape: RegExp) => files.filter((path) => nameOf(path).startsWith(`${folder}/`) && shape.test(path));

  it('have as many rows as a plain search finds', () => {
    for (const path of inFolder('uefi-shell', /./)) {
      const rows = count(path, /^\S+ +[0-9A-F]{16}-[0-9A-F]{16} [0-9A-F]{16} [0-9A-F]{16}|^MemoryMap,/gm);
      expect(importOf(path).moment.memoryMap?.length, nameOf(path)).toBe(rows);
    }
    for (const path of inFolder('iomem', /\.iomem\.txt$/)) {
      expect(importOf(path).moment.regions.length, nameOf(path)).toBe(count(path, /^ *[0-9a-f]+-[0-9a-f]+ : /gm));
    }
    for (const path of inFolder('linux-dmesg', /(?:ovmf|seabios|microvm)/)) {
      const { moment, also = [] } = importOf(path);
      expect(moment.regions.filter((region) => region.tags?.[0] === 'BIOS-e820').length, nameOf(path)).toBe(
        count(path, /BIOS-e820: \[mem/g),
      );
      const descriptors = [moment, ...also].reduce((sum, each) => sum + (each.memoryMap?.length ?? 0), 0);
      expect(descriptors, nameOf(path)).toBe(count(path, /efi: mem\d+: |efi: memattr: +0x/g));
    }
    for (const path of inFolder('grub', /./)) {
      const { moment } = importOf(path);
      expect([moment.regions.length, moment.memoryMap?.length ?? 0], nameOf(path)).toEqual([
        count(path, /base_addr = /g),
        count(path, /[0-9a-f]{16}-[0-9a-f]{16} [0-9a-f]{8} /g),
      ]);
    }
  });

  it('say the same of one tree as blob and as source', () => {
    for (const path of inFolder('devicetree', /(?<!raw)\.dtb$/)) {
      const [blob, source] = [path, path.replace(/b$/, 's')].map((each) => importBytes({ name: 'x', bytes: bytesOf(each) })) as [
        ImportedBytes,
        ImportedBytes,
      ];
      expect(withoutPlaces(source), nameOf(path)).toEqual(withoutPlaces(blob));
    }
  });

  it('have no unread line but those whose reason is known', () => {
    const unread = files.flatMap((path) => {
      const { findings } = importOf(path);
      return findings
        .filter((finding) => finding.rule === 'import-unread' && finding.severity === 'warning')
        .map((finding) => `${nameOf(path)}: ${finding.message}`);
    });
    expect(unread).toEqual([
      'linker/scripts/LPC17xx_with_bootloader.ld: not read: sections.ld is included, but not here',
      'linker/scripts/tf-a-bl31.ld.S: not read: <common/bl_common.ld.h> is included, but not here',
      'linker/scripts/tf-a-bl31.ld.S: not read: <lib/xlat_tables/xlat_tables_defs.h> is included, but not here',
      'linker/scripts/tf-a-bl31.ld.S: not read: ORIGIN of RAM: BL31_BASE is not known here',
      'linker/scripts/tf-a-bl31.ld.S: not read: ORIGIN of NOBITS: BL31_NOBITS_BASE is not known here',
      'linker/scripts/tf-a-bl31.ld.S: not read: <plat.ld.S> is included, but not here',
      'linker/scripts/tf-a-stm32mp1.ld.S: not read: <lib/xlat_tables/xlat_tables_defs.h> is included, but not here',
      'linker/scripts/tf-a-stm32mp1.ld.S: not read: <platform_def.h> is included, but not here',
      'linker/scripts/tf-a-stm32mp1.ld.S: not read: LENGTH of HEADER: STM32MP_HEADER_RESERVED_SIZE is not known here',
      'linker/scripts/tf-a-stm32mp1.ld.S: not read: ORIGIN of RAM: STM32MP_BINARY_BASE is not known here',
    ]);
  });
});

// Each capture of ../shared/samples four ways: golden of what is imported, the same without a name, the moment through JSON and back,
// and damaged (cut, CR LF, UTF-16, doubled lines). The captures are not part of the product; where they are absent this is skipped.
// UPDATE_SAMPLES=1 writes the goldens again. What other programs count in the same files is held against what is read.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/formats';
import type { Format } from '../../../src/formats/format';
import { optionsOf } from '../../../src/formats/format';
import { type ImportedBytes, importBytes } from '../../../src/formats/import';
import { decodeText, inputOf } from '../../../src/formats/input';
import type { Moment } from '../../../src/moment';

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

/** JSON of a value with bigints and columns, for comparison. `name` becomes `*`. */
function canonical(value: unknown, name: string): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'bigint') return `0x${item.toString(16)}`;
    if (ArrayBuffer.isView(item)) return Array.from(item as unknown as ArrayLike<number | bigint>, (each) => each.toString());
    return typeof item === 'string' ? item.replaceAll(name, '*') : item;
  });
}

function summary(imported: ImportedBytes, name: string): Record<string, unknown> {
  const counts: Record<string, number> = {};
  for (const finding of imported.findings) {
    const key = `${finding.severity} ${finding.rule}`;
    counts[key] = (counts[key] ?? 0) + (finding.count ?? 1);
  }
  const of = (moment: Moment) => [moment.regions.length, moment.memoryMap?.length ?? 0, moment.demands?.length ?? 0].join('+');
  return {
    formats: imported.formats,
    moments: [imported.moment, ...(imported.also ?? [])].map(of).join(' '),
    findings: counts,
    sha256: createHash('sha256').update(canonical(imported, name)).digest('hex').slice(0, 16),
  };
}

/** Whatever places say left out: what stays the same when lines end otherwise. */
const withoutPlaces = (imported: ImportedBytes) =>
  JSON.parse(canonical([imported.moment, imported.also ?? []], '\0'), (key, value) =>
    key === 'place' || key === 'line' ? undefined : value,
  ) as unknown;

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

const rowsOf = (imported: ImportedBytes) =>
  [imported.moment, ...(imported.also ?? [])].reduce((sum, moment) => sum + moment.regions.length + (moment.memoryMap?.length ?? 0), 0);

/** A small seeded generator, so that a failure can be repeated. */
function random(seed: string): () => number {
  let state = Number.parseInt(createHash('sha256').update(seed).digest('hex').slice(0, 8), 16);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const json = formatOf('json') as Format & Required<Pick<Format, 'read' | 'write'>>;
const exported = (moment: Moment) =>
  (json.write(moment, optionsOf(json, {}).options, { product: 'Firmament', input: 'x' }) as { text: string }).text;

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
    // A script that is only included has no MEMORY; the console of a trace has no map.
    expect(unknown).toEqual(['linker/scripts/sections.ld', 'ovmf-trace/ovmf-pc-2G-seed1.serial.log']);
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
      const text = decodeText(bytesOf(path));
      const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
      if (isBigEndian) wide.swap16();
      isBigEndian = !isBigEndian;
      expect(canonical(importBytes({ name: baseName(path), bytes: new Uint8Array(wide) }), '\0'), nameOf(path)).toBe(
        canonical(whole, '\0'),
      );
      const lines = text.split(/\r\n|\n\r|\n|\r/).join('\r\n');
      expect(withoutPlaces(importBytes({ name: baseName(path), bytes: new Uint8Array(Buffer.from(lines)) })), nameOf(path)).toEqual(
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
      'linker/scripts/LPC17xx_with_bootloader.ld: Not read: sections.ld is included, but not here.',
      'linker/scripts/tf-a-bl31.ld.S: Not read: <common/bl_common.ld.h> is included, but not here.',
      'linker/scripts/tf-a-bl31.ld.S: Not read: <lib/xlat_tables/xlat_tables_defs.h> is included, but not here.',
      'linker/scripts/tf-a-bl31.ld.S: Not read: ORIGIN of RAM: BL31_BASE is not known here.',
      'linker/scripts/tf-a-bl31.ld.S: Not read: ORIGIN of NOBITS: BL31_NOBITS_BASE is not known here.',
      'linker/scripts/tf-a-bl31.ld.S: Not read: <plat.ld.S> is included, but not here.',
      'linker/scripts/tf-a-stm32mp1.ld.S: Not read: <lib/xlat_tables/xlat_tables_defs.h> is included, but not here.',
      'linker/scripts/tf-a-stm32mp1.ld.S: Not read: <platform_def.h> is included, but not here.',
      'linker/scripts/tf-a-stm32mp1.ld.S: Not read: LENGTH of HEADER: STM32MP_HEADER_RESERVED_SIZE is not known here.',
      'linker/scripts/tf-a-stm32mp1.ld.S: Not read: ORIGIN of RAM: STM32MP_BINARY_BASE is not known here.',
    ]);
  });
});

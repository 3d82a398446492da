// What the tests of captures share: a capture's import as comparable text, damage that follows from a seed, JSON and back.

import { createHash } from 'node:crypto';
import { formatOf } from '../../../src/formats';
import type { Format } from '../../../src/formats/format';
import { optionsOf } from '../../../src/formats/format';
import type { ImportedBytes } from '../../../src/formats/import';
import { decodeText } from '../../../src/formats/input';
import { textLines } from '../../../src/formats/lines';
import type { Moment } from '../../../src/moment';

/** JSON of a value with bigints and columns, for comparison. `name` becomes `*`. */
export function canonical(value: unknown, name: string): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'bigint') return `0x${item.toString(16)}`;
    if (ArrayBuffer.isView(item)) return Array.from(item as unknown as ArrayLike<number | bigint>, (each) => each.toString());
    return typeof item === 'string' ? item.replaceAll(name, '*') : item;
  });
}

export function summary(imported: ImportedBytes, name: string): Record<string, unknown> {
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
export const withoutPlaces = (imported: ImportedBytes) =>
  JSON.parse(canonical([imported.moment, imported.also ?? []], '\0'), (key, value) =>
    key === 'place' || key === 'line' ? undefined : value,
  ) as unknown;

export const rowsOf = (imported: ImportedBytes) =>
  [imported.moment, ...(imported.also ?? [])].reduce((sum, moment) => sum + moment.regions.length + (moment.memoryMap?.length ?? 0), 0);

/** A small seeded generator, so that a failure can be repeated. */
export function random(seed: string): () => number {
  let state = Number.parseInt(createHash('sha256').update(seed).digest('hex').slice(0, 8), 16);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const json = formatOf('json') as Format & Required<Pick<Format, 'read' | 'write'>>;
export const exported = (moment: Moment) =>
  (json.write(moment, optionsOf(json, {}).options, { product: 'Firmament', input: 'x' }) as { text: string }).text;

/** A text with CR LF line ends. */
export const withCrLf = (bytes: Uint8Array) =>
  new Uint8Array(
    Buffer.from(
      decodeText(bytes)
        .split(/\r\n|\n\r|\n|\r/)
        .join('\r\n'),
    ),
  );

/** A text as UTF-16 with a mark. */
export function asUtf16(bytes: Uint8Array, isBigEndian = false): Uint8Array {
  const wide = Buffer.from(`\ufeff${decodeText(bytes)}`, 'utf16le');
  return new Uint8Array(isBigEndian ? wide.swap16() : wide);
}

/** Two addresses joined as a range, or a base and a length: what a line of a map has. */
const RANGE = /(?:^|[^0-9a-z])(?:0x)?[0-9a-f]{8,16}(?: ?- ?| ?-> ?|\.\.)(?:0x)?[0-9a-f]{8,16}(?![0-9a-z-])|base_addr = 0x/i;

/** Lines with a range that an import neither took into a map nor named as unread. */
export function unaccounted(imported: ImportedBytes, text: string): string[] {
  const accounted = new Set(imported.unread);
  for (const { regions, demands, memoryMap } of [imported.moment, ...(imported.also ?? [])]) {
    for (const { place } of [...regions, ...(demands ?? [])]) {
      for (let line = place?.line ?? 1; place && line <= place.endLine; line++) accounted.add(line);
    }
    for (const line of memoryMap?.line ?? []) accounted.add(line);
  }
  return [...textLines(text)]
    .filter((line) => RANGE.test(line.text) && !accounted.has(line.line))
    .map((line) => `${line.line}: ${line.text}`);
}

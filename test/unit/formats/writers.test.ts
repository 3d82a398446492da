// What holds for every writer: total, deterministic, honest about its origin and about what it leaves out.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, formatOf } from '../../../src/formats';
import { type Format, optionsOf } from '../../../src/formats/format';
import { inputOf } from '../../../src/formats/input';
import type { Moment } from '../../../src/moment';
import { anyMoment } from './any-moment';

const BANNER = { product: 'Firmament 9.8.7', input: 'the input.txt' };
/** Formats without comments, or whose origin is told otherwise. */
const WITHOUT_BANNER = new Set(['csv', 'linux-memmap', 'json']);
const writers = FORMATS.filter((format): format is Format & Required<Pick<Format, 'write'>> => format.write !== undefined);

/** Every combination of one changed option. */
function variants(format: Format): Record<string, string | boolean>[] {
  const list: Record<string, string | boolean>[] = [{}];
  for (const option of format.options ?? []) {
    if (option.kind === 'flag') list.push({ [option.id]: !option.default });
    else if (option.kind === 'choice') for (const choice of option.choices) list.push({ [option.id]: choice.value });
  }
  return list;
}

const shown = (written: ReturnType<NonNullable<Format['write']>>) =>
  'text' in written ? written.text : Buffer.from(written.bytes).toString('hex');

/** The moment with parents only where they are there and contain their child. */
function coherent(moment: Moment): Moment {
  const byId = new Map(moment.regions.map((region) => [region.id, region]));
  const regions = moment.regions.map(({ parent, ...region }) => {
    const holder = parent === undefined ? undefined : byId.get(parent);
    const isInside =
      holder && holder.base <= region.base && region.base + region.size <= holder.base + holder.size && holder.id < region.id;
    return isInside ? { ...region, parent: holder.id } : region;
  });
  return { ...moment, regions };
}

describe.each(writers.map((format) => [format.id, format] as const))('the writer of %s', (id, format) => {
  it('writes any moment, twice the same, with every option', () => {
    fc.assert(
      fc.property(anyMoment, fc.constantFrom(...variants(format)), (moment, given) => {
        const { options, findings } = optionsOf(format, given);
        expect(findings).toEqual([]);
        const written = format.write(moment, options, BANNER);
        expect(shown(format.write(structuredClone(moment), options, BANNER))).toBe(shown(written));
        if ('text' in written) {
          expect(written.text.endsWith('\n')).toBe(true);
          if (options.crlf !== true && id !== 'csv') expect(written.text).not.toContain('\r');
          expect(written.text).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
          if (!WITHOUT_BANNER.has(id)) {
            expect(written.text).toContain(BANNER.product);
            expect(written.text).toContain(BANNER.input);
          }
        } else expect(Buffer.from(written.bytes).toString('latin1')).toContain(`${BANNER.product} from ${BANNER.input}`);
        for (const finding of written.findings) expect(finding.message).toMatch(/^[^\n]+[^.\n]$/);
      }),
      // A picture in pixels takes a while.
      { numRuns: id === 'png' ? 6 : 60 },
    );
  });

  it('writes an empty moment', () => {
    for (const given of variants(format)) {
      const written = format.write({ title: '', regions: [] }, optionsOf(format, given).options, BANNER);
      expect(shown(written).length).toBeGreaterThan(0);
    }
  });
});

describe('a format that is read and written', () => {
  // What one export carries, an import and a second export carry as well.
  const both = writers.filter((format) => format.read && format.id !== 'json').map((format) => [format.id, format] as const);
  /** Formats that do not carry everything they write: a linker script's symbols are not read back, a header has less than a moment. */
  const SETTLES = new Set(['gnu-ld', 'c-header']);

  it.each(both)('%s: export, import, export is a fixed point', (id, format) => {
    const { options } = optionsOf(format, {});
    const read = format.read as NonNullable<Format['read']>;
    const exported = (moment: Moment) => {
      const written = format.write({ ...moment, title: 'x' }, options, BANNER);
      return { content: shown(written), input: inputOf('x', 'text' in written ? written.text : written.bytes) };
    };
    fc.assert(
      fc.property(anyMoment, (any) => {
        const start = exported(coherent(any));
        const first = SETTLES.has(id) ? exported(read(start.input).moment) : start;
        const imported = read(first.input);
        expect(imported.findings.filter((finding) => finding.rule === 'import-unread')).toEqual([]);
        expect(exported(imported.moment).content).toBe(first.content);
      }),
      { numRuns: 200 },
    );
  });

  it('is found by its id', () => {
    for (const format of writers) expect(formatOf(format.id)).toBe(format);
  });
});

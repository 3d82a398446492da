// JSON: what is written obeys the published schema and comes back as it was; unknown fields stay; damage is named.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionsOf, type Written } from '../../../src/formats/format';
import { recognise } from '../../../src/formats/index';
import { inputOf } from '../../../src/formats/input';
import { json } from '../../../src/formats/json';
import { MOMENT_SCHEMA } from '../../../src/formats/json-schema';
import { type Moment, memoryMapOf } from '../../../src/moment';
import { anyMoment, inAddressOrder } from './any-moment';

const BANNER = { product: 'Firmament 0.0.0', input: 'test' };
const PRESETS = join(import.meta.dirname, '../../../presets');
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(MOMENT_SCHEMA);

function textOf(moment: Moment, options = {}): string {
  const written = json.write?.(moment, optionsOf(json, options).options, BANNER) as Written;
  if (!('text' in written)) throw new Error('JSON is text');
  expect(written.findings).toEqual([]);
  return written.text;
}

function back(text: string, name = 'x.json') {
  const result = json.read?.(inputOf(name, text));
  if (!result) throw new Error('JSON can be read');
  return result;
}

describe('properties', () => {
  test('what is written obeys the schema, and comes back as it was', () => {
    fc.assert(
      fc.property(anyMoment, fc.constantFrom('hex', 'number'), (moment, sizes) => {
        const text = textOf(moment, { sizes });
        expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
        const { moment: again, findings } = back(text);
        expect(findings).toEqual([]);
        // A descriptor map that is absent beside a key comes back as an empty one.
        const hasKey = moment.mapKey ?? moment.descriptorSize ?? moment.descriptorVersion;
        const expected = hasKey !== undefined && !moment.memoryMap ? { ...moment, memoryMap: memoryMapOf([]) } : moment;
        expect(again).toEqual(inAddressOrder(expected));
        expect(textOf(again, { sizes })).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('any text and any JSON value is read without a throw, with places inside it', () => {
    const holds = (text: string) => {
      const { findings } = back(text);
      const lines = text.split(/\r\n|\r|\n/).length;
      for (const finding of findings) {
        expect(finding.message.replace(/"[^"]*"/g, '')).not.toMatch(/undefined|\[object|NaN/);
        if (finding.place) expect(finding.place.line).toBeLessThanOrEqual(lines);
      }
    };
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.jsonValue(),
        anyMoment,
        fc.nat(),
        fc.string({ maxLength: 3 }),
        (raw, value, moment, at, put) => {
          holds(raw);
          holds(JSON.stringify(value));
          holds(JSON.stringify({ regions: [value], memoryMap: value, allocations: value, pools: [value], osView: value }));
          const text = textOf(moment);
          const cut = at % text.length;
          holds(text.slice(0, cut));
          holds(text.slice(0, cut) + put + text.slice(cut + 1));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('text', () => {
  const moment: Moment = {
    title: 'two pages',
    architecture: 'x64',
    addressBits: 40,
    regions: [
      { id: 'uart', name: 'UART', base: 0xfe00_0000n, size: 0x100n, kind: 'mmio', attributes: 1n },
      { id: 'ram', name: 'RAM', base: 0n, size: 0x10_0000n, kind: 'ram', attributes: 0xfn, node: 0, tags: ['DDR4'] },
    ],
    mapKey: 17n,
    descriptorSize: 48,
    descriptorVersion: 1,
    memoryMap: memoryMapOf([
      { type: 7, physicalStart: 0x1000n, numberOfPages: 0x9fn, attribute: 0xfn },
      { type: 0x7000_0001, physicalStart: 0n, numberOfPages: 1n, attribute: 0x8000_0000_0000_000fn },
    ]),
  };

  test('is stable, one row a line, regions by address, the memory map in its own order', () => {
    expect(textOf(moment)).toBe(`{
  "$schema": "https://firmament.invalid/schema/moment-1.json",
  "version": 1,
  "generator": "Firmament 0.0.0",
  "title": "two pages",
  "architecture": "x64",
  "addressBits": 40,
  "regions": [
    { "id": "ram", "name": "RAM", "base": "0x0", "size": "0x100000", "kind": "ram", "attributes": ["UC", "WC", "WT", "WB"], "tags": ["DDR4"], "node": 0 },
    { "id": "uart", "name": "UART", "base": "0xfe000000", "size": "0x100", "kind": "mmio", "attributes": ["UC"] }
  ],
  "memoryMap": {
    "mapKey": "0x11",
    "descriptorSize": 48,
    "descriptorVersion": 1,
    "descriptors": [
      { "type": "EfiConventionalMemory", "physicalStart": "0x1000", "numberOfPages": "0x9f", "attribute": ["UC", "WC", "WT", "WB"] },
      { "type": "0x70000001", "physicalStart": "0x0", "numberOfPages": "0x1", "attribute": ["UC", "WC", "WT", "WB", "RUNTIME"] }
    ]
  }
}
`);
  });

  test('sizes as numbers on request', () => {
    const text = textOf(moment, { sizes: 'number' });
    expect(text).toContain('"base": "0xfe000000", "size": 256,');
    expect(text).toContain('"numberOfPages": 159');
  });

  test('unknown fields of the file and of regions come out again', () => {
    const text = textOf(moment)
      .replace('"title"', '"vendor": { "a": [1, null] },\n  "title"')
      .replace('"id": "ram"', '"colour": "red", "id": "ram"');
    const { moment: again, findings } = back(text);
    expect(findings).toEqual([]);
    const once = textOf(again);
    expect(JSON.parse(once)).toEqual(JSON.parse(text));
    expect(textOf(back(once).moment)).toBe(once);
  });
});

describe('reading', () => {
  test('a descriptor off its pages, an unknown field in a row, a wrong type: each at its line', () => {
    const text = `{
      "version": 1,
      "memoryMap": { "descriptors": [
        { "type": "EfiLoaderData", "physicalStart": "0x1000", "numberOfPages": "0x1", "attribute": [], "owner": "me" },
        { "type": "EfiLoaderData", "physicalStart": "0x1800", "numberOfPages": "0x1", "attribute": [] },
        { "type": "EfiLoaderDat", "physicalStart": "0x3000", "numberOfPages": "0x1", "attribute": [] }
      ] },
      "regions": [{ "id": "a", "name": "A", "base": "4G", "size": 4096, "kind": "ram", "attributes": ["WB"] }]
    }`;
    const { moment, findings } = back(text);
    expect(moment.memoryMap?.length).toBe(1);
    expect(moment.regions[0]).toMatchObject({ base: 1n << 32n, size: 4096n, attributes: 8n });
    expect(findings.map((f) => [f.rule, f.place?.line])).toEqual([
      ['import-unread', 6],
      ['import-unread', 3],
      ['import-unread', 4],
    ]);
    expect(findings.map((f) => f.message).join('\n')).toContain('memoryMap.descriptors.2.type is "EfiLoaderDat"');
  });

  test('a file that holds no map, a newer one, a broken one', () => {
    expect(back('{}').findings.map((f) => f.rule)).toEqual(['import-empty']);
    expect(back('{ "version": 2, "regions": [] }').findings.map((f) => f.rule)).toEqual(['import-version']);
    expect(back('{ "regions": [').findings[0]).toMatchObject({ rule: 'import-syntax', severity: 'error' });
    expect(back('[').findings.some((f) => f.rule === 'import-syntax')).toBe(true);
    expect(back(`{"regions": ${'['.repeat(200_000)}`).findings[0]?.message).toContain('nested');
  });

  test('platform files are read as their regions', () => {
    for (const name of readdirSync(PRESETS).filter((n) => n.endsWith('.platform.jsonc'))) {
      const input = inputOf('unknown', readFileSync(join(PRESETS, name)));
      expect(recognise(input)).toBe(json);
      const { moment, findings } = json.read?.(input) ?? { moment: { regions: [] }, findings: [] };
      expect(findings).toEqual([]);
      expect(moment.regions.length).toBeGreaterThan(5);
    }
  });

  test('other JSON is not taken for ours', () => {
    for (const text of ['', '{}', '[1]', '{"memory":[{"range":"0x0-0x1"}]}', 'efi: mem00', '"regions"'])
      expect(json.recognises?.(inputOf('a.json', text))).toBe('no');
    expect(json.recognises?.(inputOf('a', textOf({ title: '', regions: [] })))).toBe('certain');
  });

  test('100,000 descriptors are written and read in seconds', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => ({
      type: 7,
      physicalStart: BigInt(i) << 13n,
      numberOfPages: 1n,
      attribute: 0xfn,
    }));
    const text = textOf({ title: 'large', regions: [], memoryMap: memoryMapOf(rows) });
    expect(back(text).moment.memoryMap?.length).toBe(100_000);
  });
});

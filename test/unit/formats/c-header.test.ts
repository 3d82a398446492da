// C headers: compiled in every flavour and language, run, and held against the JSON of the same moment.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { cHeader } from '../../../src/formats/c-header';
import { optionsOf } from '../../../src/formats/format';
import { inputOf } from '../../../src/formats/input';
import { json } from '../../../src/formats/json';
import { type Moment, memoryMapOf, REGION_KINDS, type Region } from '../../../src/moment';
import { momentOf } from '../../../src/platform/platform';
import { readPlatform } from '../../../src/platform/read';
import { memoryTypeValue } from '../../../src/uefi/memory-type';
import { anyMemoryMap, anyRegions, inAddressOrder } from './any-moment';

const BANNER = { product: 'Firmament 0.0.0', input: 'test.platform.jsonc' };
const PRESETS = join(import.meta.dirname, '../../../presets');
const FIXTURES = join(import.meta.dirname, '../../fixtures/formats');

function write(moment: Moment, options: Record<string, string | boolean> = {}) {
  const { options: full, findings } = optionsOf(cHeader, options);
  expect(findings).toEqual([]);
  const written = cHeader.write?.(moment, full, BANNER);
  if (!written || !('text' in written)) throw new Error('a header is text');
  return written;
}

function preset(id: string): Moment {
  const { platform } = readPlatform({ name: id, text: readFileSync(join(PRESETS, `${id}.platform.jsonc`), 'utf8') });
  if (!platform) throw new Error(id);
  return momentOf(platform);
}

const presets = readdirSync(PRESETS)
  .filter((name) => name.endsWith('.platform.jsonc'))
  .map((name) => name.replace('.platform.jsonc', ''));

/** A run's moment in small: odd types, attributes, order, and the very last page. */
const MAP: Moment = {
  title: 'dma_demo.c after event 3 */ ??/ \\',
  architecture: 'x64',
  regions: preset('x64-pc').regions,
  mapKey: 0x1_0000_0002n,
  descriptorSize: 48,
  descriptorVersion: 1,
  memoryMap: memoryMapOf([
    { type: 7, physicalStart: 0x10_0000n, numberOfPages: 0x700n, attribute: 0xfn },
    { type: 6, physicalStart: 0n, numberOfPages: 1n, attribute: 0x8000_0000_0000_000fn, virtualStart: 0xffff_8000_0000_0000n },
    { type: 0x7000_0001, physicalStart: 0x1_0000_0000n, numberOfPages: 0x10_0000n, attribute: 0n },
    { type: 11, physicalStart: 0xffff_ffff_ffff_f000n, numberOfPages: 1n, attribute: 0x0100_0000_0000_0001n },
  ]),
};

/** Names that people give and C does not like. */
const ODD: Moment = {
  title: 'odd',
  regions: ['a-b', 'a_b', 'a.b', '0x10', 'define', 'map_0', 'größe', '---', 'REGION_COUNT', 'kind', 'a_b_2'].map(
    (id, i): Region => ({
      id,
      name: `"${id}" \\ ??/ */ /* \n é 😀`,
      base: BigInt(i) << 33n,
      size: 0x1234n,
      kind: REGION_KINDS[i % REGION_KINDS.length] ?? 'ram',
      attributes: 0x8000_0000_0000_0009n,
      ...(i % 2 ? { node: i } : {}),
    }),
  ),
};

const EDGES: Moment = {
  title: 'edges',
  regions: [
    { id: 'top', name: 'Top', base: 0xffff_ffff_ffff_0000n, size: 0x1_0000n, kind: 'mmio', attributes: 1n },
    { id: 'most', name: 'Most', base: 0n, size: 0xffff_ffff_0000_0000n, kind: 'reserved', attributes: 0n },
    { id: 'byte', name: 'Byte', base: 1n, size: 1n, kind: 'mmio', attributes: 0n, parent: 'most' },
  ],
};

// --- text ---

describe('names and text', () => {
  test('any regions and maps: macros are unique, valid, and the text is ASCII without holes', () => {
    fc.assert(
      fc.property(
        anyRegions,
        anyMemoryMap,
        fc.constantFrom('portable', 'edk2', 'asm'),
        fc.boolean(),
        fc.string(),
        (regions, memoryMap, flavour, ends, title) => {
          const { text } = write({ title, regions, memoryMap }, { flavour, ends, content: 'all' });
          expect(text.replace(/"[^"]*"|\/\*.*\*\/|\/\/.*/g, '').split('Checks at')[0]).not.toMatch(/undefined|NaN|\[object/);
          expect(text).toMatch(/^[\n\x20-\x7e]*$/);
          expect(text.match(/\?\?/)).toBeNull();
          const names = [...text.matchAll(/^#define (\w+)/gm)].map((m) => m[1] as string).filter((name) => !/_(CHECK|ULL)$/.test(name));
          expect(new Set(names).size).toBe(names.length);
          for (const name of names) expect(name).toMatch(/^MEM_[A-Z0-9_]+$/);
          expect(names.filter((name) => /_BASE$/.test(name)).length).toBe(regions.length + memoryMap.length);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('ids that fold to one name get numbers, and a warning names both', () => {
    const { text, findings } = write(ODD);
    expect([...text.matchAll(/^#define (MEM_A_B\w*)_BASE/gm)].map((m) => m[1])).toEqual([
      'MEM_A_B',
      'MEM_A_B_2',
      'MEM_A_B_3',
      'MEM_A_B_2_2',
    ]);
    expect(findings.map((f) => f.rule)).toEqual(['export-renamed', 'export-renamed', 'export-renamed']);
    expect(findings[0]?.message).toBe('the region "a_b" is called MEM_A_B_2 in the header, because MEM_A_B is taken');
  });

  test('a region as large as the space is left out and said so', () => {
    const { text, findings } = write({
      title: 't',
      regions: [{ id: 'all', name: 'All', base: 0n, size: 1n << 64n, kind: 'ram', attributes: 0n }],
    });
    expect(text).toContain('#define MEM_REGION_COUNT 0');
    expect(findings).toMatchObject([{ rule: 'export-loss', count: 1 }]);
  });

  test('a run gives its memory map, a platform its regions, and the rest is named', () => {
    expect(write(MAP).text).not.toContain('REGION_COUNT');
    expect(write(preset('embedded')).text).not.toContain('MAP_COUNT');
    const pools = {
      length: 1,
      address: new Float64Array(1),
      size: new Float64Array(1),
      requested: new Float64Array(1),
      type: new Uint32Array(1),
      used: new Uint8Array(1),
    };
    expect(write({ ...MAP, pools }).findings).toMatchObject([{ rule: 'export-loss', severity: 'info' }]);
  });

  test('the same input gives the same bytes, without day, path or user', () => {
    expect(write(preset('x64-pc')).text).toBe(write(preset('x64-pc')).text);
    expect(write(MAP, { crlf: true }).text).toBe(write(MAP).text.replaceAll('\n', '\r\n'));
  });

  test('options that are none', () => {
    const bad = optionsOf(cHeader, { flavour: 'rust', prefix: '9', colour: 'red', ends: 'perhaps' });
    expect(bad.findings.map((f) => f.rule)).toEqual(Array(4).fill('export-option'));
    expect(bad.options).toMatchObject({ flavour: 'portable', prefix: 'MEM', ends: false });
  });

  test('100,000 regions', () => {
    const regions = Array.from(
      { length: 100_000 },
      (_, i): Region => ({ id: `r${i}`, name: `R ${i}`, base: BigInt(i) << 16n, size: 0x1000n, kind: 'ram', attributes: 15n }),
    );
    expect(write({ title: 'many', regions }).text).toContain('R99999_BASE');
  });
});

// --- and back ---

function readBack(text: string) {
  const result = cHeader.read?.(inputOf('layout.h', text));
  if (!result) throw new Error('headers can be read');
  return result;
}

describe('reading', () => {
  const withoutPlace = ({ place: _place, source: _source, notes: _notes, tags: _tags, ...region }: Region) => region;

  test.each(['portable', 'edk2', 'asm'])('what the %s flavour holds comes back, and is written again as it was', (flavour) => {
    for (const moment of [...presets.map(preset), MAP, EDGES]) {
      for (const variant of [{}, { ends: true, override: true, content: 'all' }, { table: 'none', prefix: 'B2_X' }]) {
        const options = { flavour, ...variant };
        const { text } = write(moment, options);
        expect(cHeader.recognises?.(inputOf('x', text))).toBe('certain');
        const { moment: again, findings } = readBack(text);
        expect(findings).toEqual([]);
        expect(write(again, options).text).toBe(text);
        if (flavour === 'asm' || 'table' in variant || !again.regions.length) continue;
        expect(again.regions.map(withoutPlace)).toEqual(inAddressOrder(moment).regions.map(withoutPlace));
      }
    }
  });

  test('any memory map comes back from every flavour', () => {
    fc.assert(
      fc.property(anyMemoryMap, fc.constantFrom('portable', 'edk2', 'asm'), (memoryMap, flavour) => {
        const { moment, findings } = readBack(
          write({ title: 't', regions: [], memoryMap, mapKey: 3n, descriptorSize: 48, descriptorVersion: 1 }, { flavour }).text,
        );
        expect(findings).toEqual([]);
        expect(moment).toMatchObject({ memoryMap, mapKey: 3n, descriptorSize: 48, descriptorVersion: 1 });
      }),
    );
  });

  test('an edited value counts, and what is no plain number is named by its line', () => {
    const text = write(preset('embedded')).text;
    const edited = text.replace(/(MEM_CRASH_LOG_SIZE )\S+/, '$10x10000ULL').replace(/(MEM_DSP_BASE )\S+/, '$1(MEM_DRAM_BASE + 1)');
    const { moment, findings } = readBack(edited);
    expect(moment.regions.find((region) => region.id === 'crash-log')?.size).toBe(0x1_0000n);
    const line = edited.split('\n').findIndex((l) => l.includes('MEM_DSP_BASE ')) + 1;
    expect(findings).toMatchObject([{ rule: 'import-unread', place: { line } }]);
  });

  test('a cut or mangled header is read without a throw', () => {
    const texts = [write(MAP, { content: 'all' }).text, write(preset('arm-server'), { flavour: 'edk2' }).text];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 200 }), fc.string({ maxLength: 4 }), (text, at, length, put) => {
        const start = at % text.length;
        for (const damaged of [text.slice(0, start), text.slice(start), text.slice(0, start) + put + text.slice(start + length)]) {
          for (const finding of readBack(damaged).findings) expect(finding.message.replace(/"[^"]*"/g, '')).not.toMatch(/undefined|NaN/);
        }
      }),
    );
  });

  test('headers of others are not taken for ours', () => {
    for (const text of ['', '#define A_BASE 0x1\n', '/* Memory layout of the world. */\n#define MEM_A_BASE 1']) {
      expect(cHeader.recognises?.(inputOf('layout.h', text))).toBe('no');
    }
  });
});

// --- compilers ---

const has = (tool: string) => spawnSync(tool, ['--version']).status === 0;
const compilers = (['gcc', 'clang'] as const).filter(has);
const work = mkdtempSync(join(tmpdir(), 'firmament-c-header-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let files = 0;
function file(name: string, text: string): string {
  const path = join(work, `${files++}-${name}`);
  writeFileSync(path, text);
  return path;
}

function run(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', cwd: work, maxBuffer: 64 << 20 });
  expect(`${status} ${stderr}`, `${command} ${args.join(' ')}`).toBe('0 ');
  return stdout;
}

const STRICT = ['-Wall', '-Wextra', '-Werror', '-pedantic'];
const NEEDS_GCC = compilers.includes('gcc') ? '' : ' (skipped: gcc is not installed)';

describe.skipIf(!compilers.includes('gcc'))(`compiled${NEEDS_GCC}`, () => {
  const moments: Record<string, Moment> = {
    ...Object.fromEntries(presets.map((id) => [id, preset(id)])),
    map: MAP,
    odd: ODD,
    edges: EDGES,
    empty: { title: '', regions: [] },
  };
  const variants = [
    {},
    { ends: true, override: true },
    { content: 'all', table: 'extern' },
    { table: 'none', crlf: true, prefix: 'board_2' },
  ];

  for (const compiler of compilers) {
    test.each(['c99', 'c11', 'c17', 'gnu2x'])(`${compiler} -std=%s takes the portable flavour`, (standard) => {
      for (const [name, moment] of Object.entries(moments)) {
        for (const variant of variants) {
          const header = file('layout.h', write(moment, variant).text);
          const source = file(
            `${name}.c`,
            `#define MEM_DEFINE_TABLES\n#include "${header}"\n#include "${header}"\nint main(void) { return 0; }\n`,
          );
          run(compiler, ['-x', 'c', `-std=${standard}`, ...STRICT, '-fsyntax-only', source]);
        }
      }
    });
  }

  const cxx = compilers.map((c) => (c === 'gcc' ? 'g++' : 'clang++')).filter(has);
  test.each(cxx.flatMap((c) => ['c++11', 'c++17', 'c++20'].map((s) => [c, s])))(
    '%s -std=%s takes the portable flavour',
    (compiler, standard) => {
      for (const [name, moment] of Object.entries(moments)) {
        const header = file('layout.h', write(moment, { content: 'all', ends: true }).text);
        const source = file(`${name}.cc`, `#include "${header}"\nint main() { return 0; }\n`);
        run(compiler as string, [`-std=${standard}`, ...STRICT, '-fsyntax-only', source]);
      }
    },
  );

  test('gcc takes the EDK2 flavour with EDK2’s types', () => {
    for (const [name, moment] of Object.entries(moments)) {
      for (const variant of [{}, { content: 'all', ends: true, suffix: 'ull' }, { content: 'all', table: 'extern' }]) {
        const header = file('layout.h', write(moment, { flavour: 'edk2', ...variant }).text);
        const source = file(`${name}.c`, `#define MEM_DEFINE_TABLES\n#include "${header}"\nint main (void) { return 0; }\n`);
        run('gcc', ['-std=c11', '-Wall', '-Wextra', '-Werror', '-I', join(FIXTURES, 'edk2-types'), '-fsyntax-only', source]);
      }
    }
  });

  /** Regions and descriptors of the moment's own JSON: the other witness. */
  function jsonOf(moment: Moment): { regions: Record<string, string>[]; memoryMap?: { descriptors: Record<string, string>[] } } {
    const written = json.write?.(moment, optionsOf(json, {}).options, BANNER);
    return JSON.parse(written && 'text' in written ? written.text : '');
  }
  const bits = (names: unknown) =>
    (names as string[]).reduce(
      (sum, name) =>
        sum | (name.startsWith('0x') ? BigInt(name) : ({ UC: 1n, WC: 2n, WT: 4n, WB: 8n, NV: 0x8000n, RUNTIME: 1n << 63n }[name] ?? 0n)),
      0n,
    );

  test.each(Object.keys(moments))('a program that includes the header of %s prints the numbers of the JSON', (id) => {
    const moment = moments[id] as Moment;
    const { regions, memoryMap } = jsonOf(moment);
    const header = file('layout.h', write(moment, { content: 'all' }).text);
    const text = readFileSync(header, 'utf8');
    const macros = [...text.matchAll(/^#define (MEM_(?!MAP_DESC)\w+_(?:BASE|SIZE|PAGES)) /gm)].map((m) => m[1]);
    const loops = [
      regions.length > 0
        ? 'for (i = 0; i < MEM_REGION_COUNT; i++) printf("r %llx %llx %llx %u\\n", L mem_regions[i].base, L mem_regions[i].size, L mem_regions[i].attributes, (unsigned)mem_regions[i].kind);'
        : '',
      memoryMap?.descriptors.length
        ? 'for (i = 0; i < MEM_MAP_COUNT; i++) printf("d %x %llx %llx %llx\\n", (unsigned)mem_map[i].type, L mem_map[i].physical_start, L mem_map[i].number_of_pages, L mem_map[i].attribute);'
        : '',
    ];
    const program = `#include <stdio.h>\n#include "${header}"\n#define L (unsigned long long)\nint main(void) { int i = 0; (void)i;\n${loops.join('\n')}\n${macros.map((m) => `printf("m %llx\\n", L ${m});`).join('\n')}\nreturn 0; }\n`;
    const binary = join(work, `${files++}-print`);
    run('gcc', ['-std=c99', ...STRICT, '-o', binary, file('print.c', program)]);
    const short = (text: unknown) => BigInt(text as string).toString(16);
    const descriptors = memoryMap?.descriptors ?? [];
    const typeOf = (t: unknown) => (memoryTypeValue(t as string) ?? Number(t)).toString(16);
    expect(run(binary, []).trim().split('\n').filter(Boolean)).toEqual([
      ...regions.map(
        (r) => `r ${short(r.base)} ${short(r.size)} ${bits(r.attributes).toString(16)} ${REGION_KINDS.indexOf(r.kind as never)}`,
      ),
      ...descriptors.map(
        (d) => `d ${typeOf(d.type)} ${short(d.physicalStart)} ${short(d.numberOfPages)} ${bits(d.attribute).toString(16)}`,
      ),
      ...descriptors.flatMap((d) => [`m ${short(d.physicalStart)}`, `m ${short(d.numberOfPages)}`]),
      ...regions.flatMap((r) => [`m ${short(r.base)}`, `m ${short(r.size)}`]),
    ]);
  });

  test('the asm flavour gives assembler and C the same numbers', () => {
    const header = file('layout.h', write(MAP, { flavour: 'asm', content: 'all', ends: true }).text);
    const macros = [...readFileSync(header, 'utf8').matchAll(/^#define (MEM_\w+_(?:BASE|SIZE|PAGES|END|LIMIT|ATTRIBUTE|TYPE)) /gm)].map(
      (m) => m[1],
    );
    expect(macros.length).toBeGreaterThan(60);
    const assembly = file(
      'table.S',
      `#include "${header}"\n.data\n.globl table\n.balign 8\ntable:\n${macros.map((m) => `  .quad ${m}`).join('\n')}\n.section .note.GNU-stack,"",@progbits\n`,
    );
    const object = join(work, `${files++}-table.o`);
    run('gcc', ['-x', 'assembler-with-cpp', '-c', assembly, '-o', object]);
    const program = `#include "${header}"\nextern const unsigned long long table[];\nint main(void) {\n${macros.map((m, i) => `if (table[${i}] != ${m}) return ${1 + (i % 100)};`).join('\n')}\nreturn 0; }\n`;
    const binary = join(work, `${files++}-same`);
    run('gcc', ['-std=c99', ...STRICT, '-o', binary, file('same.c', program), object]);
    run(binary, []);
  });

  test('an overridden value that overlaps its neighbour does not compile', () => {
    const header = file('layout.h', write(preset('x64-pc'), { override: true }).text);
    for (const standard of ['c99', 'c11']) {
      const source = file('override.c', `#define MEM_LOW_RAM_SIZE 0xffff0000ULL\n#include "${header}"\nint main(void) { return 0; }\n`);
      const { status, stderr } = spawnSync('gcc', [`-std=${standard}`, '-fsyntax-only', source], { encoding: 'utf8' });
      expect(status).not.toBe(0);
      expect(stderr).toMatch(/MEM_LOW_RAM_overlaps_MEM_ECAM/);
    }
  });

  test('tables declared extern are defined once and shared', () => {
    const header = file('layout.h', write(preset('embedded'), { table: 'extern' }).text);
    const one = file('one.c', `#define MEM_DEFINE_TABLES\n#include "${header}"\n`);
    const two = file('two.c', `#include "${header}"\nint main(void) { return mem_regions[0].size == MEM_DRAM_SIZE ? 0 : 1; }\n`);
    const binary = join(work, `${files++}-shared`);
    run('gcc', ['-std=c99', ...STRICT, '-o', binary, one, two]);
    run(binary, []);
  });
});

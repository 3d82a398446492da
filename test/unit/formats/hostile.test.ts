// Regions with names that want to break out of comments, strings, macros and markup, at the ends of the address space, before the judges:
// compilers, assembler, dtc, ld. Each property is run for a few moments, put together so that a judge is called rarely.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/formats';
import { type Options, optionsOf } from '../../../src/formats/format';
import { type Moment, REGION_KINDS, type Region } from '../../../src/moment';
import { isInstalled, itWith, runOn } from './oracle';

const BANNER = { product: 'Firmament test */ <b>', input: 'a"b\\c */ ??/ <script>.jsonc' };
const EDK2_TYPES = join(import.meta.dirname, '../../fixtures/formats/edk2-types');

const NAMES = [
  'int',
  'register',
  'class',
  'namespace',
  'true',
  'asm',
  'defined',
  'NULL',
  '__FILE__',
  'INFINITY',
  'size-cells',
  'memory',
  'ORIGIN',
  'o',
  'len',
  '*/',
  '/*',
  '//',
  '*/ #error broken',
  '??/',
  '\\',
  '\\\n#error broken',
  '"',
  "'",
  '%s%n',
  '\u0000',
  '\u001b[31m',
  '\r\n#error broken',
  '<script>alert(1)</script>',
  ']]>',
  '<!--',
  '&amp;',
  '`x`',
  '| a | b |',
  '=1+1',
  '+cmd',
  '@x',
  '-x',
  ',',
  ';',
  '};',
  'a,b;c}',
  '0',
  '0x10',
  '1st bank',
  '9',
  '_',
  '__',
  '-',
  ' ',
  'é',
  'RAM \u{1F4BE}',
  'Ωμέγα',
  '日本語',
  '\u202Eabc',
  '\uFEFF',
  '\uD800',
  'x'.repeat(200),
  'A b'.repeat(66),
  'count',
  'region',
  'REGION_COUNT',
  'map-0',
  'MAP_COUNT',
  'check',
  'CHECK_WRAP',
  'ULL',
  'layout.h',
  'no-node',
] as const;

const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const TOP = 1n << 64n;
const base = fc.oneof(
  fc.constantFrom(0n, 1n, 0xfffn, 0x1000n, 0x8000_0000n, 0xffff_f000n, 0x1_0000_0000n, 1n << 52n, 1n << 63n, TOP - 0x1000n, TOP - 1n),
  fc.bigInt({ min: 0n, max: TOP - 1n }),
);
const size = fc.oneof(
  fc.constantFrom(1n, 0xfffn, 0x1000n, 0x20_0000n, 0x1_0000_0000n, 1n << 63n, TOP - 1n, TOP),
  fc.bigInt({ min: 1n, max: TOP }),
);

const region = fc.record({
  id: name,
  name,
  base,
  size,
  kind: fc.constantFrom(...REGION_KINDS),
  attributes: fc.bigInt({ min: 0n, max: TOP - 1n }),
});

/** Regions with hostile ids, all different as texts, and now and then one inside another. */
const hostile: fc.Arbitrary<Moment> = fc.tuple(name, fc.array(region, { maxLength: 8 }), fc.boolean()).map(([title, rows, nests]) => {
  const seen = new Set<string>();
  const regions: Region[] = [];
  for (const row of rows) {
    let id = row.id;
    while (seen.has(id)) id += '-';
    seen.add(id);
    const bounded = row.base + row.size > TOP ? TOP - row.base : row.size;
    const holder = nests ? regions.find((one) => one.base <= row.base && row.base + bounded <= one.base + one.size) : undefined;
    regions.push({ ...row, id, size: bounded, ...(holder ? { parent: holder.id } : {}) });
  }
  return { title, regions };
});

/** The same moments in every run: what fails here fails for everyone. */
const MOMENTS = fc.sample(hostile, { numRuns: 24, seed: 6 });
/** Those that the format can say in numbers of 64 bits. */
const SAYABLE = MOMENTS.map((moment) => ({ ...moment, regions: moment.regions.filter((one) => one.size < TOP) }));

function written(id: string, moment: Moment, given: Options = {}): string | Uint8Array {
  const format = formatOf(id);
  if (!format?.write) throw new Error(id);
  const { options, findings } = optionsOf(format, given);
  expect(findings).toEqual([]);
  const made = format.write(moment, options, BANNER);
  return 'text' in made ? made.text : made.bytes;
}

/** One header a moment, each with a prefix of its own, and a source that includes them all. */
function headers(given: Options): Record<string, string | Uint8Array> {
  const all = MOMENTS.map((moment, i) => written('c-header', moment, { ...given, prefix: `P${i}` }));
  return {
    ...Object.fromEntries(all.map((text, i) => [`h${i}.h`, text])),
    'all.c': `${all.map((_, i) => `#include "h${i}.h"\n`).join('')}int main(void) { return 0; }\n`,
  };
}

const STRICT = '-Wall -Wextra -Werror -pedantic -fsyntax-only';

describe('hostile names and extreme addresses', () => {
  for (const [compiler, standards] of [
    ['gcc', ['c99', 'c11', 'c17', 'c2x']],
    ['clang', ['c99', 'c11', 'c17', 'c2x']],
    ['g++', ['c++11', 'c++20']],
    ['clang++', ['c++11', 'c++20']],
  ] as const) {
    itWith(compiler)(`C headers pass ${compiler}`, () => {
      const files = headers({ content: 'all', ends: true, override: true });
      for (const standard of standards) {
        const language = compiler.endsWith('++') ? 'c++' : 'c';
        const { status, stderr } = runOn(files, compiler, ['-x', language, `-std=${standard}`, ...STRICT.split(' '), 'all.c']);
        expect(`${status} ${stderr}`, standard).toBe('0 ');
      }
    });
  }

  itWith('gcc')('headers for EDK2 pass gcc with EDK2’s types', () => {
    const { status, stderr } = runOn(headers({ flavour: 'edk2', content: 'all', ends: true }), 'gcc', [
      '-std=c11',
      '-Wall',
      '-Wextra',
      '-Werror',
      '-Wno-unused-variable',
      '-Wno-unused-const-variable',
      '-I',
      EDK2_TYPES,
      '-fsyntax-only',
      'all.c',
    ]);
    expect(`${status} ${stderr}`).toBe('0 ');
  });

  itWith('gcc')('headers for the assembler are assembled', () => {
    const files = headers({ flavour: 'asm', content: 'all', ends: true });
    const macros = Object.entries(files).flatMap(([file, text]) =>
      file.endsWith('.h') ? [...String(text).matchAll(/^#define (P\d+_\w+_(?:BASE|SIZE|END|LIMIT)) /gm)].map((m) => m[1]) : [],
    );
    expect(macros.length).toBeGreaterThan(100);
    const includes = Object.keys(files)
      .filter((file) => file.endsWith('.h'))
      .map((file) => `#include "${file}"\n`);
    const source = `${includes.join('')}.data\n${macros.map((macro) => `.quad ${macro}\n`).join('')}.section .note.GNU-stack,"",@progbits\n`;
    const { status, stderr } = runOn({ ...files, 'all.S': source }, 'gcc', ['-c', 'all.S', '-o', 'all.o']);
    expect(`${status} ${stderr}`).toBe('0 ');
  });

  itWith('gcc')('e820 tables pass gcc', () => {
    const tables = MOMENTS.map((moment, i) => written('e820-c', moment, { prefix: `t${i}`, 'define-struct': i === 0 }));
    const files = Object.fromEntries(tables.map((text, i) => [`t${i}.h`, String(text).replaceAll('E820_TABLE_H', `T${i}_H`)]));
    const source = `${tables.map((_, i) => `#include "t${i}.h"\n`).join('')}int main(void) { return 0; }\n`;
    const { status, stderr } = runOn({ ...files, 'all.c': source }, 'gcc', [
      '-std=c99',
      '-Wall',
      '-Wextra',
      '-Werror',
      '-Wno-unused-const-variable',
      '-fsyntax-only',
      'all.c',
    ]);
    expect(`${status} ${stderr}`).toBe('0 ');
  });

  itWith('dtc')('device trees pass dtc without a warning, and the blob decompiles to the source', () => {
    for (const moment of SAYABLE) {
      const [source, blob] = (['dts', 'dtb'] as const).map((id) => {
        const { status, stdout, stderr } = runOn({ input: written(id, moment) }, 'dtc', ['-I', id, '-O', 'dts', '-s', 'input']);
        expect(`${status} ${stderr}`, JSON.stringify(moment.regions.map((one) => one.id))).toBe('0 ');
        return stdout;
      });
      expect(blob).toBe(source);
    }
  });

  itWith(
    'ld',
    'as',
    'nm',
  )('linker scripts pass ld, and nm reads the symbols', () => {
    for (const moment of SAYABLE.filter(({ regions }) => regions.some(({ kind }) => kind !== 'io-port'))) {
      const script = String(written('gnu-ld', moment));
      const { status, stderr, stdout } = runOn({ 'x.ld': script, 'x.s': '.text\n' }, 'sh', [
        '-c',
        'as x.s -o x.o && ld -T x.ld x.o -o x.elf && nm x.elf',
      ]);
      expect(`${status} ${stderr}`, script).toBe('0 ');
      for (const [, symbol, value] of script.matchAll(/^(__\w+_(?:start|size)) = (0x[0-9a-f]+);/gm)) {
        expect(stdout).toContain(
          `${BigInt(value as string)
            .toString(16)
            .padStart(16, '0')} A ${symbol}\n`,
        );
      }
    }
  });

  itWith('gcc')('tables for EDK2 pass gcc', () => {
    const types = readFileSync(join(EDK2_TYPES, 'Uefi.h'), 'utf8');
    const more = `typedef enum { ARM_MEMORY_REGION_ATTRIBUTE_UNCACHED_UNBUFFERED = 0, ARM_MEMORY_REGION_ATTRIBUTE_WRITE_BACK = 2, ARM_MEMORY_REGION_ATTRIBUTE_WRITE_THROUGH = 4, ARM_MEMORY_REGION_ATTRIBUTE_DEVICE = 6 } ARM_MEMORY_REGION_ATTRIBUTES;
typedef struct { EFI_PHYSICAL_ADDRESS PhysicalBase; EFI_VIRTUAL_ADDRESS VirtualBase; UINT64 Length; ARM_MEMORY_REGION_ATTRIBUTES Attributes; } ARM_MEMORY_REGION_DESCRIPTOR;
typedef struct { UINT32 Type; UINT32 NumberOfPages; } EFI_MEMORY_TYPE_INFORMATION;\n`;
    for (const part of ['memory-type-information', 'arm-memory-regions']) {
      for (const moment of SAYABLE) {
        const table = String(written('edk2-build', moment, { part })).replace(/#include <(?:Guid|Library)[^\n]*/g, '');
        const files = { 'types.h': types + more, 'x.c': `#include "types.h"\n${table}` };
        const { status, stderr } = runOn(files, 'gcc', [
          '-std=c11',
          '-Wall',
          '-Wextra',
          '-Werror',
          '-Wno-unused-variable',
          '-fsyntax-only',
          'x.c',
        ]);
        expect(`${status} ${stderr}`, table).toBe('0 ');
      }
    }
  });

  it('reports have no markup, script or control character of a name', () => {
    for (const moment of MOMENTS) {
      for (const id of ['html', 'svg', 'markdown']) {
        const text = String(written(id, moment));
        expect(text).not.toMatch(/<script>alert|\]\]><|<b>/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\uFFFE\uFFFF]/);
      }
    }
  });

  const xmllint = isInstalled('xmllint');
  it.skipIf(!xmllint)(`pictures are well-formed XML${xmllint ? '' : ' (xmllint is not installed)'}`, () => {
    for (const moment of MOMENTS) {
      const { status, stderr } = runOn({ 'x.svg': written('svg', moment) }, 'xmllint', ['--noout', 'x.svg']);
      expect(`${status} ${stderr}`).toBe('0 ');
    }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dtb } from '../../../src/formats/dtb';
import { dts } from '../../../src/formats/dts';
import { type Format, optionsOf } from '../../../src/formats/format';
import { inputOf } from '../../../src/formats/input';
import type { Imported, Moment, Region } from '../../../src/moment';
import { memoryMapOf } from '../../../src/moment';
import { isInstalled, itWith, runOn } from './oracle';
import { region } from './region';

const BANNER = { product: 'Firmament 0.0.0', input: 'board.dts' };
const readSource = (text: string): Imported => (dts.read as NonNullable<Format['read']>)(inputOf('board.dts', text));
const readBlob = (bytes: Uint8Array): Imported => (dtb.read as NonNullable<Format['read']>)(inputOf('board.dtb', bytes));
const write = (format: Format, moment: Moment, options = {}) =>
  (format.write as NonNullable<Format['write']>)(moment, optionsOf(format, options).options, BANNER);
const source = (moment: Moment, options = {}) => (write(dts, moment, options) as { text: string }).text;
const blob = (moment: Moment, options = {}) => (write(dtb, moment, options) as { bytes: Uint8Array }).bytes;
const shown = (moment: Moment) =>
  moment.regions.map(
    (r) => `${r.name} ${r.kind} ${r.base.toString(16)}+${r.size.toString(16)}${r.parent === undefined ? '' : ` in ${r.parent}`}`,
  );
const unread = (imported: Imported) =>
  imported.findings.filter((f) => f.rule === 'import-unread').map((f) => `${f.place?.line} ${f.message}`);
const bare = (moment: Moment) => [moment.regions.map(({ place: _, ...r }) => r), moment.demands?.map(({ place: _, ...d }) => d)];

const BOARD = `/dts-v1/;
/memreserve/ 0x48000000 0x10000;
#define BASE 0x4000_0000
#define RAM_SIZE (512 << 20)
/ {
	#address-cells = <2>;
	#size-cells = <2>;
	memory@40000000 {
		device_type = "memory";
		reg = <0 0x40000000 0x0 RAM_SIZE>, <1 0 0 0x80000000>;
		numa-node-id = <1>;
	};
	reserved-memory {
		#address-cells = <2>;
		#size-cells = <2>;
		ranges;
		secure: secure@50000000 { reg = <0 0x50000000 0 0x100000>; no-map; };
		pool { size = <0 0x4000000>; alignment = <0 0x2000>; alloc-ranges = <0 0x40000000 0 0x10000000>; reusable; linux,cma-default; compatible = "shared-dma-pool"; };
	};
	soc {
		compatible = "simple-bus";
		#address-cells = <1>;
		#size-cells = <1>;
		ranges = <0x0 0x0 0x10000000 0x1000000>;
		serial@9000 { compatible = "vendor,uart"; reg = <0x9000 0x1000>, <0x20000 0x10>; reg-names = "regs", "fifo"; };
		i2c@a000 { reg = <0xa000 0x100>; #address-cells = <1>; #size-cells = <0>; chip@50 { reg = <0x50>; }; };
		far@ff000000 { reg = <0xff000000 0x10>; };
	};
	pcie@4010000000 {
		#address-cells = <3>;
		#size-cells = <2>;
		reg = <0x40 0x10000000 0x0 0x10000000>;
		ranges = <0x1000000 0x0 0x0 0x0 0x3eff0000 0x0 0x10000>, <0x43000000 0x80 0x0 0x80 0x0 0x80 0x0>;
		bridge@0 { reg = <0 0 0 0 0>; };
	};
};
&secure { reg = <0 0x51000000 0 0x200000>; };
`.replace('0x4000_0000', '0x40000000');

describe('device tree sources', () => {
  it('reads memory, reservations, demands and translated windows', () => {
    const imported = readSource(BOARD);
    expect(shown(imported.moment)).toEqual([
      'memory@40000000 range 0 ram 40000000+20000000',
      'memory@40000000 range 1 ram 100000000+80000000',
      '/memreserve/ reserved 48000000+10000 in memory-40000000',
      'secure@50000000 reserved 51000000+200000 in memory-40000000',
      'serial@9000 regs mmio 10009000+1000',
      'serial@9000 fifo mmio 10020000+10',
      'i2c@a000 mmio 1000a000+100',
      'pcie@4010000000 io window mmio 3eff0000+10000',
      'pcie@4010000000 memory64 window mmio 8000000000+8000000000',
      'pcie@4010000000 mmio 4010000000+10000000',
    ]);
    expect(imported.moment.regions[0]).toMatchObject({ node: 1, place: { line: 10 } });
    expect(imported.moment.regions[3]).toMatchObject({ tags: ['reserved-memory', 'no-map'], place: { line: 37, column: 11 } });
    expect(imported.moment.regions[8]?.tags).toEqual(['ranges', 'pci memory64', 'prefetchable']);
    expect(imported.moment.demands).toMatchObject([
      {
        name: 'pool',
        size: 0x4000000n,
        alignment: 0x2000n,
        within: [{ start: 0x40000000n, end: 0x50000000n }],
        tags: ['reserved-memory', 'reusable', 'linux,cma-default', 'shared-dma-pool'],
      },
    ]);
    expect(unread(imported)).toEqual(['27 not read: a reg that no ranges of its bus cover']);
  });

  it('follows deletions, labels, paths and repeated nodes', () => {
    const imported = readSource(`/dts-v1/;
/ { #address-cells = <1>; #size-cells = <1>;
  a: memory@0 { device_type = "memory"; reg = <0 0x1000>; };
  memory@8000 { device_type = "memory"; reg = <0x8000 0x1000>; };
};
/ { memory@0 { reg = <0 0x2000>; }; };
&{/memory@8000} { reg = <0x8000 0x3000>; };
/ { m2: memory@f000 { device_type = "memory"; reg = <0xf000 0x1000>; }; };
/delete-node/ &m2;
&missing { reg = <0 1>; };
`);
    expect(shown(imported.moment)).toEqual(['memory@0 ram 0+2000', 'memory@8000 ram 8000+3000']);
    expect(unread(imported)).toEqual(['10 not read: &missing names no node of this file']);
  });

  it('says what an include or an unknown macro hides', () => {
    const imported = readSource(`/dts-v1/;
#include <dt-bindings/memory.h>
/include/ "soc.dtsi"
/ { #address-cells = <1>; #size-cells = <1>;
#ifdef BIG
  memory@0 { device_type = "memory"; reg = <0 DRAM_SIZE>; };
#endif
  memory@10000 { device_type = "memory"; reg = <0x10000 (2 * 0x1000)>; };
};`);
    expect(shown(imported.moment)).toEqual(['memory@10000 ram 10000+2000']);
    expect(unread(imported)).toEqual([
      '2 not read: <dt-bindings/memory.h> is included, but not here',
      '3 not read: "soc.dtsi" is included, but not here',
      '6 not read: reg of memory@0: DRAM_SIZE is not known here',
      '5 not read: a condition of the C preprocessor: every branch is read',
    ]);
  });

  it('goes on behind a syntax error', () => {
    const imported = readSource(`/dts-v1/;
/ { #address-cells = <1>; #size-cells = <1>;
  oops = <1 2;
  what is this;
  memory@0 { device_type = "memory"; reg = <0 0x1000>; };
`);
    expect(shown(imported.moment)).toEqual(['memory@0 ram 0+1000']);
    expect(unread(imported).map((text) => text.split(' ')[0])).toEqual(['3', '4']);
    expect(imported.findings.filter((f) => f.rule === 'import-damaged')).toHaveLength(1);
  });

  it('names memory and reservations that overlap, and reservations outside memory', () => {
    const imported = readSource(`/dts-v1/;
/ { #address-cells = <1>; #size-cells = <1>;
  memory@0 { device_type = "memory"; reg = <0 0x3000>; };
  memory@2000 { device_type = "memory"; reg = <0x2000 0x3000>; };
  reserved-memory { #address-cells = <1>; #size-cells = <1>; ranges;
    a@0 { reg = <0 0x1000>; };
    b@800 { reg = <0x800 0x1000>; };
    c@100000 { reg = <0x100000 0x1000>; };
    d { };
  };
};`);
    expect(imported.findings.map((f) => [f.rule, f.place?.line])).toEqual([
      ['import-unread', 9],
      ['import-overlap', 4],
      ['import-overlap', 7],
      ['import-outside', 8],
    ]);
  });
});

describe('device tree blobs', () => {
  it('says the same as their source', () => {
    const { moment } = readSource(BOARD);
    expect(bare(readBlob(blob(moment)).moment)).toEqual(bare(readSource(source(moment)).moment));
  });

  it('reads up to the damage and says where it is', () => {
    const bytes = blob(readSource(BOARD).moment);
    const whole = shown(readBlob(bytes).moment).length;
    for (let length = 4; length < bytes.length; length += 7) {
      const imported = readBlob(bytes.slice(0, length));
      expect(imported.findings.some((f) => f.rule === 'import-damaged' && f.severity === 'error')).toBe(true);
      expect(imported.moment.regions.length).toBeLessThanOrEqual(whole);
    }
  });

  it('survives any damage', () => {
    const bytes = blob(readSource(BOARD).moment);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 20 }), (changes) => {
        const damaged = bytes.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        readBlob(damaged);
      }),
      { numRuns: 500 },
    );
  });
});

describe('written device trees', () => {
  it('carry RAM, reservations, demands and persistent memory, and say what they do not', () => {
    const moment: Moment = {
      title: 'Test "board"',
      regions: [
        region('ram', 0x40000000n, 0x20000000n, 'ram', { node: 2 }),
        region('Secure World!', 0x41000000n, 0x100000n, 'reserved', { parent: 'ram', tags: ['reserved-memory', 'no-map', 'vendor,tee'] }),
        region('inner', 0x41080000n, 0x1000n, 'reserved', { parent: 'Secure World!' }),
        region('bad', 0x42000000n, 0x1000n, 'unusable', { parent: 'ram' }),
        region('nvdimm', 0x100000000n, 0x40000000n, 'persistent'),
        region('uart', 0x9000000n, 0x1000n, 'mmio'),
      ],
      demands: [{ id: 'd', name: 'linux,cma', size: 0x4000000n, alignment: 0x200000n, within: [], tags: ['reserved-memory', 'reusable'] }],
    };
    const { text, findings } = write(dts, moment, { compatible: 'vendor,board' }) as {
      text: string;
      findings: readonly { message: string }[];
    };
    expect(text).toBe(readFileSync(join(import.meta.dirname, '../../fixtures/formats/written.dts'), 'utf8'));
    expect(findings.map((f) => f.message)).toEqual([
      'a device tree does not carry MMIO ranges (1), reservations inside other reservations (1)',
    ]);
  });

  it('reserve what the memory map keeps for firmware', () => {
    const memoryMap = memoryMapOf([
      { type: 7, physicalStart: 0x40000000n, numberOfPages: 0x100n, attribute: 8n },
      { type: 6, physicalStart: 0x40100000n, numberOfPages: 0x10n, attribute: 8n },
      { type: 4, physicalStart: 0x40110000n, numberOfPages: 0xf0n, attribute: 8n },
    ]);
    const alone = readSource(source({ title: 'map', regions: [], memoryMap })).moment;
    expect(shown(alone)).toEqual([
      'memory@40000000 ram 40000000+200000',
      'EfiRuntimeServicesData@40100000 reserved 40100000+10000 in memory-40000000',
    ]);
    const regions = [region('ram', 0x40000000n, 0x200000n, 'ram')];
    expect(shown(readSource(source({ title: 'map', regions, memoryMap })).moment)).toEqual(shown(alone));
    expect(shown(readSource(source({ title: 'map', regions, memoryMap }, { 'map-reservations': false })).moment)).toHaveLength(1);
  });

  it('are a fixed point: read and written again they are the same', () => {
    const once = source(readSource(BOARD).moment);
    expect(source({ ...readSource(once).moment, title: 'board.dts' })).toBe(once);
  });

  const moments = fc
    .record({
      sizes: fc.array(
        fc.tuple(fc.bigInt(1n, 1n << 33n), fc.bigInt(0n, 1n << 33n), fc.constantFrom('ram', 'reserved', 'persistent', 'unusable', 'mmio')),
        {
          maxLength: 8,
        },
      ),
      names: fc.array(fc.string({ maxLength: 40 }), { minLength: 8, maxLength: 8 }),
      demands: fc.array(fc.tuple(fc.string({ maxLength: 12 }), fc.bigInt(1n, 1n << 40n)), { maxLength: 3 }),
      title: fc.string(),
    })
    .map(({ sizes, names, demands, title }): Moment => {
      const regions = sizes.map(([size, base, kind], i) =>
        region(String(i), base, size, kind as Region['kind'], { name: names[i] as string, tags: ['reserved-memory', names[i] as string] }),
      );
      return { title, regions, demands: demands.map(([name, size], i) => ({ id: String(i), name, size, alignment: 0x1000n, within: [] })) };
    });

  it('are the same tree as source and as blob, whatever the moment', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(bare(readBlob(blob(moment)).moment)).toEqual(bare(readSource(source(moment)).moment));
      }),
    );
  });

  itWith('dtc')('are accepted by dtc without warnings, and both decompile to the same source', () => {
    const decompiled = (content: string | Uint8Array, format: string) => {
      const { status, stdout, stderr } = runOn({ input: content }, 'dtc', ['-I', format, '-O', 'dts', 'input']);
      expect(stderr).toBe('');
      expect(status).toBe(0);
      return stdout;
    };
    fc.assert(
      fc.property(moments, (moment) => {
        expect(decompiled(blob(moment), 'dtb')).toBe(decompiled(source(moment), 'dts'));
      }),
      { numRuns: isInstalled('dtc') ? 40 : 0, seed: 7 },
    );
  });

  itWith('dtc')('of what dtc compiled from our source are read as the source is', () => {
    const { made, stderr } = runOn(
      { 'board.dts': BOARD.replace(/^#define.*\n/gm, '').replace('RAM_SIZE', '(512 << 20)') },
      'dtc',
      ['-q', '-I', 'dts', '-O', 'dtb', '-o', 'out', 'board.dts'],
      (folder) => readFileSync(join(folder, 'out')),
    );
    expect(stderr).toBe('');
    expect(bare(readBlob(new Uint8Array(made as Buffer)).moment)).toEqual(bare(readSource(BOARD).moment));
  });
});

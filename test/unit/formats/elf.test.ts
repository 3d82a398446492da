import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elf } from '../../../src/formats/elf';
import { inputOf } from '../../../src/formats/input';
import type { Imported } from '../../../src/moment';
import { itWith, runOn } from './oracle';

const read = (bytes: Uint8Array): Imported => (elf.read as NonNullable<typeof elf.read>)(inputOf('a.elf', bytes));

interface Segment {
  readonly type: number;
  readonly flags: number;
  readonly virtual: bigint;
  readonly physical: bigint;
  readonly fileSize: bigint;
  readonly memorySize: bigint;
}

/** An ELF file of program headers alone. */
function made(is64: boolean, little: boolean, machine: number, segments: readonly Segment[]): Uint8Array {
  const header = is64 ? 64 : 52;
  const size = is64 ? 56 : 32;
  const bytes = new Uint8Array(header + size * segments.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, is64 ? 2 : 1, little ? 1 : 2, 1]);
  const wide = (at: number, value: bigint) => (is64 ? view.setBigUint64(at, value, little) : view.setUint32(at, Number(value), little));
  view.setUint16(18, machine, little);
  wide(is64 ? 32 : 28, BigInt(header));
  view.setUint16(is64 ? 54 : 42, size, little);
  view.setUint16(is64 ? 56 : 44, segments.length, little);
  segments.forEach((segment, i) => {
    const at = header + i * size;
    view.setUint32(at, segment.type, little);
    view.setUint32(at + (is64 ? 4 : 24), segment.flags, little);
    wide(at + (is64 ? 16 : 8), segment.virtual);
    wide(at + (is64 ? 24 : 12), segment.physical);
    wide(at + (is64 ? 32 : 16), segment.fileSize);
    wide(at + (is64 ? 40 : 20), segment.memorySize);
  });
  return bytes;
}

const TEXT: Segment = { type: 1, flags: 5, virtual: 0x8000000n, physical: 0x8000000n, fileSize: 0x400n, memorySize: 0x400n };
const DATA: Segment = { type: 1, flags: 6, virtual: 0x20000000n, physical: 0x8000400n, fileSize: 0x20n, memorySize: 0x120n };

describe('ELF program headers', () => {
  it.each([
    [false, true, 40, 'arm'],
    [true, true, 183, 'aarch64'],
    [true, false, 243, 'riscv64'],
    [false, false, 8, undefined],
  ])('reads segments (64 bits: %s, little-endian: %s, machine %i)', (is64, little, machine, architecture) => {
    const imported = read(made(is64, little, machine, [TEXT, DATA, { ...TEXT, type: 0x70000001 }]));
    expect(imported.moment.architecture).toBe(architecture);
    expect(imported.moment.regions.map((r) => [r.name, r.base, r.size, r.tags])).toEqual([
      ['segment 0', 0x8000000n, 0x400n, ['PT_LOAD', 'RE']],
      ['segment 1', 0x20000000n, 0x120n, ['PT_LOAD', 'RW']],
      ['segment 1, load image', 0x8000400n, 0x20n, ['PT_LOAD', 'RW', 'load address']],
    ]);
    expect(imported.findings).toEqual([]);
  });

  it("takes a kernel's high virtual address for what it is", () => {
    const kernel = { ...TEXT, virtual: 0xffffffff81000000n, physical: 0x1000000n, memorySize: 0x800000n };
    const [region] = read(made(true, true, 62, [kernel])).moment.regions;
    expect(region).toMatchObject({ base: 0x1000000n, size: 0x800000n, notes: 'Virtual address 0xFFFFFFFF81000000.' });
  });

  it('names damage and overlaps', () => {
    const overlapping = read(made(true, true, 62, [TEXT, { ...TEXT, virtual: 0x8000200n, physical: 0x8000200n }]));
    expect(overlapping.findings.map((f) => f.rule)).toEqual(['import-overlap']);
    const bytes = made(true, true, 62, [TEXT, DATA]);
    expect(read(bytes.slice(0, 150)).findings.map((f) => f.message)).toEqual([
      'the ELF file is damaged: program header 1 of 2 leaves the file',
    ]);
    expect(read(bytes.slice(0, 30)).findings.map((f) => f.rule)).toEqual(['import-damaged']);
  });

  it('survives any damage', () => {
    const bytes = made(true, true, 62, [TEXT, DATA]);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 }), fc.nat(bytes.length), (changes, length) => {
        const damaged = bytes.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        read(damaged.slice(0, length));
      }),
    );
  });

  itWith(
    'as',
    'ld',
    'readelf',
  )('reads what ld makes as readelf does', () => {
    const script = 'SECTIONS { .text 0x100000 : { *(.text) } .data 0x200000 : AT(0x300000) { *(.data) } .bss : { *(.bss) } }';
    const source = '.text\n.space 0x123\n.data\n.space 0x45\n.bss\n.space 0x67\n';
    const { stdout, made: bytes } = runOn(
      { 'x.s': source, 'x.ld': script },
      'sh',
      ['-c', 'as -o x.o x.s && ld -z noexecstack -T x.ld -o x.elf x.o && readelf -lW x.elf'],
      (folder) => readFileSync(join(folder, 'x.elf')),
    );
    const expected = [...stdout.matchAll(/^\s+LOAD\s+0x\S+\s+(0x\S+)\s+(0x\S+)\s+(0x\S+)\s+(0x\S+)/gm)].flatMap(
      ([, virtual, physical, fileSize, memorySize]) => {
        const runs = [BigInt(virtual as string), BigInt(memorySize as string)];
        return virtual === physical ? [runs] : [runs, [BigInt(physical as string), BigInt(fileSize as string)]];
      },
    );
    expect(expected.length).toBeGreaterThan(1);
    expect(read(new Uint8Array(bytes as Buffer)).moment.regions.map((r) => [r.base, r.size])).toEqual(expected);
  });
});

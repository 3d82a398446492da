// Fuzzing the readers: seeds, mutations and what must hold for any input. run.mjs runs this in a worker, so that a hang and
// unbounded memory show as such. Everything follows from a seed and a count: input n of a seed is always the same, as long as the seeds are.

import { importBytes } from '../../src/formats/import';
import { FORMATS } from '../../src/formats/index';
import { inputOf } from '../../src/formats/input';
import type { Imported, Moment } from '../../src/moment';

/** One small input for each reader, in its usual shape. Captures and fixtures are added by run.mjs. */
export const SEEDS: readonly string[] = [
  'Type       Start            End              # Pages          Attributes\r\nBS_Code    0000000000000000-0000000000000FFF 0000000000000001 000000000000000F\r\n  BS_Code   :              1 Pages (4,096 Bytes)\r\nTotal Memory:              0 MB (4,096 Bytes)\r\n',
  'ShellCommand,"memmap"\nMemoryMap,"Available","1000","9FFFF","9F","F"\nMemoryMapSummary,"651264","0","0","0","0","0","0","0","651264","0"\n',
  '[    0.000000] Linux version 6.1.0-amd64\n[    0.000000] BIOS-e820: [mem 0x0000000000000000-0x000000000009ffff] usable\n[    0.000000] efi: mem00: [Boot Code   |RUN|  |WB|WT|WC|UC] range=[0x0000000000000000-0x0000000000000fff] (0MB)\n[    0.000000]   node   0: [mem 0x0-0xfff]\n[    0.000000] MEMBLOCK configuration:\n[    0.000000]  memory[0x0]\t[0x0000000000001000-0x000000000009efff], 0x9e000 bytes flags: 0x0\n',
  'Reserved memory: created CMA memory pool at 0x0000000038000000, size 64 MiB\nOF: reserved mem: initialized node linux,cma, compatible id shared-dma-pool\nOF: reserved mem: 0x30000000..0x300fffff (1024 KiB) nomap non-reusable secure@30000000\n',
  '00001000-0009ffff : System RAM\n  00002000-00002fff : Kernel code\nfee00000-fee00fff : Local APIC\n',
  '   0: 0x0000000004000000..0x0000000007ffffff    0 NONE\n0 0x0 0x9ffff System RAM\n0 0xb 0xffc00000 0xfffffffeffc00000 0x400 0x8000000000000001\n',
  'FlatView #0\n AS "memory", root: system\n Root memory region: system\n  0000000000000000-000000000009ffff (prio 0, ram): pc.ram @0000000000020000\naddress-space: I/O\n  0000000000000000-000000000000ffff (prio 0, i/o): io\n',
  'lsmmap\n\rbase_addr = 0x0, length = 0x9fc00, available RAM\n\rType      Physical start  - end             #Pages        Size Attributes\n\rRT-code   000000007c440000-000000007c4bffff 00000080    512KiB RT WB\n\r',
  'DRAM bank   = 0x0\n-> start    = 0x40000000\n-> size     = 0x20000000\nlmb_dump_all:\n reserved[0]\t[0x5ddf3000-0x5fffffff], 0x0220d000 bytes flags: 0\nDomain0 Region00          : 0x0000000002000000-0x000000000200ffff (I)\nCONVENTIONAL     0000000040000000-000000007de27000 WB\n',
  '/dts-v1/;\n/memreserve/ 0x1000 0x1000;\n#define N (1 << 4)\n/ { #address-cells = <1>; #size-cells = <1>; m: memory@0 { device_type = "memory"; reg = <0 (N * 2)>; };\n reserved-memory { #address-cells = <1>; #size-cells = <1>; ranges; p { size = <0x1000>; }; };\n soc { #address-cells = <1>; #size-cells = <1>; ranges = <0 0 0x1000>; u@0 { reg = <0 4>; }; }; };\n&m { /delete-property/ reg; };\n',
  'a = 4K;\nMEMORY { FLASH (rx) : ORIGIN = 0x8000000 + a, LENGTH = 1M - LENGTH(RAM) /* x */ RAM (w!x) : org = MAX(1, 2) ? 3 : 4, len = (1 << 4) }\nREGION_ALIAS("T", FLASH)\nSECTIONS { .text : { *(.text) } > T }\n',
  'Memory Configuration\n\nName             Origin             Length             Attributes\nRAM              0x20000000         0x00000100         xrw\n\nLinker script and memory map\n\n.data           0x20000000       0x24 load address 0x08000200\n .data          0x20000000       0x24 a.o\n',
  'id,name,base,size,kind,tags\na,"x ""y""",0x1000,4K,ram,t;u\n',
  'type,physicalStart,numberOfPages,attribute\nEfiLoaderCode,0x1000,2,WB\n',
  'root=/dev/sda memmap=exactmap memmap=640K@0,64M$0x10000000 memmap=4K%0x1000-1+2\n',
];

/** Pieces that a random byte would hardly hit. */
const WORDS = [
  '0xffffffffffffffff',
  'ffffffffffffffff-ffffffffffffffff',
  '0000000000000000',
  '-',
  '(',
  '((((((((((((((((',
  '{',
  '}',
  '<',
  '>',
  '"',
  "'",
  '/*',
  '*/',
  '//',
  ';',
  ',',
  '\n',
  '\r',
  '\r\n',
  '\n\r',
  '\t',
  ' ',
  '        ',
  '\x1b[2J',
  '\x1b[9;99H',
  '\x1b[K',
  '\x1b]',
  '\b',
  '\0',
  '\ufeff',
  '#define A A\n',
  '#include "a"\n',
  '&',
  '&{/a}',
  '/delete-node/',
  '/bits/ 8 ',
  '? :',
  '1/0',
  '<<',
  '!',
  'ORIGIN(',
  'MEMORY {',
  'ranges;',
  'reg = <',
  '[mem 0x',
  'BIOS-e820: ',
  'efi: mem00: ',
  'MemoryMap,"',
  '(prio ',
  'base_addr = ',
  '\u{1f600}',
  '\xff',
] as const;

/** A generator of 32-bit numbers (xorshift). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0 || 1;
  }

  /** 0 ≤ n < bound. */
  below(bound: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    this.state >>>= 0;
    return bound > 0 ? this.state % bound : 0;
  }
}

const MAX_BYTES = 1 << 20;

/** Input `n` of a seed: one of `corpus`, changed a few times. */
export function inputNumber(seed: number, n: number, corpus: readonly Uint8Array[]): Uint8Array {
  const random = new Random((seed * 2_654_435_761 + n * 40_503) >>> 0);
  for (let i = 0; i < 8; i++) random.below(2);
  let bytes = (corpus[random.below(corpus.length)] as Uint8Array).slice(0, MAX_BYTES);
  const changes = 1 + random.below(6);
  for (let i = 0; i < changes; i++) bytes = changed(bytes, random, corpus);
  return bytes;
}

function changed(bytes: Uint8Array, random: Random, corpus: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const at = random.below(bytes.length + 1);
  const to = Math.min(bytes.length, at + random.below(64) ** (1 + random.below(2)));
  const join = (...parts: readonly Uint8Array[]) => {
    const whole = new Uint8Array(
      Math.min(
        MAX_BYTES,
        parts.reduce((sum, part) => sum + part.length, 0),
      ),
    );
    let end = 0;
    for (const part of parts) {
      const piece = part.subarray(0, whole.length - end);
      whole.set(piece, end);
      end += piece.length;
    }
    return whole;
  };
  switch (random.below(9)) {
    case 0:
      return join(bytes.subarray(0, at));
    case 1:
      return join(bytes.subarray(at));
    case 2:
      return join(bytes.subarray(0, at), bytes.subarray(to));
    case 3: {
      const copy = join(bytes);
      for (let i = 0; i < 1 + random.below(8) && copy.length > 0; i++) copy[random.below(copy.length)] = random.below(256);
      return copy;
    }
    case 4:
      return join(bytes.subarray(0, at), new TextEncoder().encode(WORDS[random.below(WORDS.length)]), bytes.subarray(at));
    case 5: {
      const other = corpus[random.below(corpus.length)] as Uint8Array;
      const from = random.below(other.length + 1);
      return join(bytes.subarray(0, at), other.subarray(from, from + random.below(4096)), bytes.subarray(at));
    }
    case 6: {
      // One piece many times: what is quadratic shows.
      const piece = random.below(2) === 0 ? bytes.subarray(at, to) : new TextEncoder().encode(WORDS[random.below(WORDS.length)]);
      const times = Math.min(1 << random.below(16), Math.floor(400_000 / Math.max(1, piece.length)));
      return join(bytes.subarray(0, at), ...Array<Uint8Array>(times).fill(piece), bytes.subarray(at));
    }
    case 7: {
      const text = new TextDecoder('latin1').decode(bytes);
      const lines = text.split('\n');
      const line = random.below(lines.length);
      lines.splice(line, random.below(3), lines[random.below(lines.length)] ?? '');
      return Uint8Array.from(lines.join('\n').slice(0, MAX_BYTES), (character) => character.charCodeAt(0));
    }
    default: {
      const wide = new Uint8Array(Math.min(MAX_BYTES, bytes.length * 2));
      for (let i = 0; i * 2 < wide.length; i++) wide[i * 2] = bytes[i] as number;
      return wide;
    }
  }
}

/** What is wrong with how an input is read; undefined when all holds. */
export function faultOf(bytes: Uint8Array): string | undefined {
  // 1.5 s, and 6 µs a byte for each reader: a hundred times what a log costs, and far from quadratic.
  const allowed = 1500 + bytes.length * 0.006;
  for (const format of FORMATS) {
    if (!format.read) continue;
    const began = performance.now();
    let imported: Imported;
    try {
      const input = inputOf('fuzz', bytes);
      format.recognises?.(input);
      imported = format.read(input);
    } catch (error) {
      return `${format.id} throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    }
    const took = performance.now() - began;
    if (took > allowed) return `${format.id} takes ${Math.round(took)} ms for ${bytes.length} bytes`;
    const wrong = faultOfImport(imported);
    if (wrong) return `${format.id}: ${wrong}`;
  }
  try {
    importBytes({ name: 'fuzz', bytes });
  } catch (error) {
    return `importBytes throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  return undefined;
}

function faultOfImport(imported: Imported): string | undefined {
  if (imported.findings.length > 4000) return `${imported.findings.length} findings`;
  for (const finding of imported.findings) {
    const { place } = finding;
    if (place && !(place.line >= 1 && place.column >= 1 && place.endLine >= place.line))
      return `a place that is none: ${JSON.stringify(place)}`;
    if (finding.message === '' || finding.message.includes('undefined')) return `a message that says nothing: ${finding.message}`;
  }
  for (const moment of [imported.moment, ...(imported.also ?? [])]) {
    const wrong = faultOfMoment(moment);
    if (wrong) return wrong;
  }
  return undefined;
}

function faultOfMoment(moment: Moment): string | undefined {
  const ids = new Set<string>();
  for (const region of moment.regions) {
    if (region.size < 1n || region.base < 0n || region.base + region.size > 1n << 64n)
      return `region ${region.id} has base ${region.base} and size ${region.size}`;
    if (ids.has(region.id)) return `two regions are called ${region.id}`;
    ids.add(region.id);
  }
  const { memoryMap } = moment;
  if (memoryMap) {
    for (let i = 0; i < memoryMap.length; i++) {
      const frame = memoryMap.frame[i] as number;
      const pages = memoryMap.pages[i] as number;
      if (!Number.isSafeInteger(frame) || !Number.isSafeInteger(pages) || frame < 0 || pages < 1 || frame + pages > 2 ** 52)
        return `descriptor ${i} has frame ${frame} and ${pages} pages`;
    }
  }
  for (const demand of moment.demands ?? []) if (demand.size < 1n) return `demand ${demand.id} has size ${demand.size}`;
  return undefined;
}

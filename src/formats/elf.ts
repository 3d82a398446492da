// ELF files (System V ABI, gABI 4.1): the loadable segments of the program header table, 32 and 64 bits, either byte order.
// A segment occupies its physical address; when its virtual address is another place of the same machine (initialised data that
// start-up code copies), the file's bytes lie at the physical and the memory at the virtual one.
//
//   E1  Every offset is checked against the file; a header that leaves it is a finding, and the rest is read.

import type { Architecture, Imported } from '../moment';
import { hex } from '../uefi/units';
import type { Certainty, Format } from './format';
import type { Input } from './input';
import { Account, findOverlaps, RegionTable } from './reading';

const PT_LOAD = 1;
const SHF_ALLOC = 2;
/** Program and section headers that are looked at. */
const MAX_HEADERS = 65_536;
/** From here on an address is a kernel's virtual one: no machine has it as a place of RAM. */
const VIRTUAL_FROM = 1n << 48n;

export const elf: Format = {
  id: 'elf',
  title: 'ELF program headers',
  extensions: ['elf', 'axf', 'out', 'o', 'ko', 'efi'],
  reference: `An ELF executable or kernel image.

Read: every loadable segment (\`PT_LOAD\`) as a reserved range at its physical address, with its flags and the names of the sections in it as tags. Where
the virtual address is another one below 2^48, the range that the segment has at run time is a region too, and the range at the physical address is
the image in the file (as for data that start-up code copies from flash to RAM). Segments that overlap are findings.

Not read: sections, symbols, other segments. Written: nothing.`,

  recognises(input: Input): Certainty {
    const { bytes } = input;
    return bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46 ? 'certain' : 'no';
  },

  read(input: Input): Imported {
    const account = new Account(input.name);
    const file = new ElfFile(input.bytes, account);
    const table = new RegionTable('segment', account);
    for (const segment of file.segments()) addSegment(segment, table, account);
    findOverlaps(table.regions, account, 'the program header table');
    const architecture = file.architecture();
    return {
      moment: { title: input.name, ...(architecture ? { architecture } : {}), regions: table.regions },
      findings: account.findings(),
    };
  },
};

interface Segment {
  readonly index: number;
  readonly flags: number;
  readonly virtual: bigint;
  readonly physical: bigint;
  readonly fileSize: bigint;
  readonly memorySize: bigint;
  /** Names of the sections whose bytes it loads. */
  readonly sections: readonly string[];
}

function addSegment(segment: Segment, table: RegionTable, account: Account): void {
  const { index, flags, virtual, physical, fileSize, memorySize, sections } = segment;
  if (memorySize === 0n) {
    account.aside(`a segment of size 0`, undefined);
    return;
  }
  const letters = `${flags & 4 ? 'R' : ''}${flags & 2 ? 'W' : ''}${flags & 1 ? 'E' : ''}`;
  const name = sections[0] === undefined ? `segment ${index}` : `segment ${index} (${sections[0]}${sections.length > 1 ? ' …' : ''})`;
  const tags = ['PT_LOAD', letters, ...sections.slice(0, 32)];
  if (virtual === physical || virtual >= VIRTUAL_FROM) {
    const notes = virtual === physical ? undefined : `Virtual address ${hex(virtual)}.`;
    table.add({ name, base: physical, size: memorySize, kind: 'reserved', tags, ...(notes ? { notes } : {}) });
    return;
  }
  table.add({ name, base: virtual, size: memorySize, kind: 'reserved', tags });
  if (fileSize > 0n)
    table.add({ name: `${name}, load image`, base: physical, size: fileSize, kind: 'reserved', tags: [...tags, 'load address'] });
}

class ElfFile {
  private readonly view: DataView;
  private readonly is64: boolean;
  private readonly little: boolean;

  constructor(
    bytes: Uint8Array,
    private readonly account: Account,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.is64 = bytes[4] === 2;
    this.little = bytes[5] !== 2;
  }

  private damaged(message: string): void {
    this.account.find({ rule: 'import-damaged', severity: 'error', message: `the ELF file is damaged: ${message}` });
  }

  private half(at: number): number {
    return this.view.getUint16(at, this.little);
  }

  private word(at: number): number {
    return this.view.getUint32(at, this.little);
  }

  /** An address, offset or size of the file's class. */
  private wide(at: number): bigint {
    return this.is64 ? this.view.getBigUint64(at, this.little) : BigInt(this.word(at));
  }

  architecture(): Architecture | undefined {
    if (this.view.byteLength < 20) return undefined;
    switch (this.half(18)) {
      case 3:
        return 'ia32';
      case 40:
        return 'arm';
      case 62:
        return 'x64';
      case 183:
        return 'aarch64';
      case 243:
        return this.is64 ? 'riscv64' : undefined;
      case 258:
        return this.is64 ? 'loongarch64' : undefined;
      default:
        return undefined;
    }
  }

  segments(): Segment[] {
    const header = this.is64 ? 64 : 52;
    if (this.view.byteLength < header) {
      this.damaged(`${this.view.byteLength} bytes are less than its header of ${header}`);
      return [];
    }
    const sections = this.sections();
    const start = this.offset(this.is64 ? 32 : 28);
    const size = this.half(this.is64 ? 54 : 42);
    const count = this.half(this.is64 ? 56 : 44);
    const least = this.is64 ? 56 : 32;
    if (count > 0 && size < least) {
      this.damaged(`program headers of ${size} bytes, ${least} are needed`);
      return [];
    }
    const segments: Segment[] = [];
    for (let index = 0; index < count; index++) {
      const at = start + index * size;
      if (at + least > this.view.byteLength) {
        this.damaged(`program header ${index} of ${count} leaves the file`);
        break;
      }
      if (this.word(at) === PT_LOAD) segments.push(this.segment(at, index, sections));
    }
    return segments;
  }

  private segment(at: number, index: number, sections: readonly { name: string; address: bigint; size: bigint }[]): Segment {
    const { is64 } = this;
    const virtual = this.wide(at + (is64 ? 16 : 8));
    const memorySize = this.wide(at + (is64 ? 40 : 20));
    return {
      index,
      flags: this.word(at + (is64 ? 4 : 24)),
      virtual,
      physical: this.wide(at + (is64 ? 24 : 12)),
      fileSize: this.wide(at + (is64 ? 32 : 16)),
      memorySize,
      sections: sections
        .filter((section) => section.address >= virtual && section.address + section.size <= virtual + memorySize)
        .slice(0, 32)
        .map((section) => section.name),
    };
  }

  private offset(at: number): number {
    const value = this.wide(at);
    return value > BigInt(this.view.byteLength) ? this.view.byteLength : Number(value);
  }

  /** Allocated sections with their names; none when the section headers are stripped or damaged, which harms nothing. */
  private sections(): { name: string; address: bigint; size: bigint }[] {
    const { is64, view } = this;
    const start = this.offset(is64 ? 40 : 32);
    const size = this.half(is64 ? 58 : 46);
    const count = Math.min(this.half(is64 ? 60 : 48), MAX_HEADERS, 1024);
    const names = this.half(is64 ? 62 : 50);
    const least = is64 ? 64 : 40;
    if (start === 0 || size < least || start + count * size > view.byteLength || names >= count) return [];
    const field = (index: number, wide64: number, wide32: number) => start + index * size + (is64 ? wide64 : wide32);
    const strings = this.offset(field(names, 24, 16));
    const sections: { name: string; address: bigint; size: bigint }[] = [];
    for (let i = 0; i < count; i++) {
      const length = this.wide(field(i, 32, 20));
      if ((this.wide(field(i, 8, 8)) & BigInt(SHF_ALLOC)) === 0n || length === 0n) continue;
      const name = this.text(strings + this.word(field(i, 0, 0)));
      if (name !== '') sections.push({ name, address: this.wide(field(i, 16, 12)), size: length });
    }
    return sections;
  }

  /** A printable name of at most 64 characters. */
  private text(at: number): string {
    let text = '';
    for (let i = at; i < Math.min(at + 64, this.view.byteLength); i++) {
      const byte = this.view.getUint8(i);
      if (byte < 33 || byte > 126) return byte === 0 ? text : '';
      text += String.fromCharCode(byte);
    }
    return '';
  }
}

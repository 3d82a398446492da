// U-Boot's console: `bdinfo` (memory banks, flash, and the logical memory blocks that lmb_dump_all prints), `efidebug memmap`,
// and the domain regions that OpenSBI prints before it. Bounds of lmb and OpenSBI are inclusive, of efidebug exclusive.

import type { Place } from '../base/finding';
import type { Imported, Moment, Region } from '../moment';
import { hex } from '../uefi/units';
import { efiAttributesOf, efiTypeOf } from './efi-words';
import type { Certainty, Format } from './format';
import type { Input } from './input';
import { placeIn, type TextLine, textLines } from './lines';
import { Account, findOverlaps, Holders, MapRows, nestByContainment, RegionTable } from './reading';

const FIELD =
  /^[\s>]{0,40}(DRAM bank|-> start|-> size|flashstart|flashsize|flashoffset|sramstart|sramsize|fdt_blob|fdt_size|new_fdt|relocaddr|reloc off|TLB addr|irq_sp|sp start|boot_params|immr_base|memstart|memsize|FB base|FB copy|ram_top ptr|stack ptr|malloc base|bd address|bootm_low|bootm_size)\s{0,8}=\s{0,4}0x([0-9a-fA-F]{1,16})/;
const LMB =
  /^[\s>]{0,40}(memory|reserved)(?:\[0x|\[)([0-9a-f]{1,8})\]\s{1,8}\[0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16})\], 0x([0-9a-f]{1,16}) bytes,?(?: flags: ([\w-]{1,40}(?:, [\w-]{1,40}){0,4}))?/;
/** U-Boot before 2020.10 spreads a range over two lines. */
const LMB_BASE = /^[\s>]{0,40}(memory|reserved)\.reg(?:ion)?\[0x([0-9a-f]{1,8})\]\.base\s{0,8}= 0x([0-9a-fA-F]{1,16})\s*$/;
const LMB_SIZE = /^[\s>]{0,40}\.size\s{0,8}= 0x([0-9a-fA-F]{1,16})\s*$/;
const EFI = /^[\s>]{0,40}([A-Z][A-Z ]{1,18}?)\s{1,16}([0-9a-f]{16})-([0-9a-f]{16}) ?([A-Z0-9|]{0,80})\s*$/;
const OPENSBI = /^[\s>]{0,40}Domain(\d{1,3}) Region(\d{1,3})\s{0,12}: 0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16})\s(?:M: )?\(([A-Z,]{0,20})\)/;
/** OpenSBI before 0.8. */
const PMP = /^[\s>]{0,40}PMP(\d{1,3})\s{0,12}: 0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16})\s\(([A-Z,]{0,20})\)/;

const SINGLE = 'a single address or size, which is no range';

export const uBoot: Format = {
  id: 'u-boot',
  title: 'U-Boot bdinfo and efidebug',
  extensions: ['log', 'txt'],
  reference: `What U-Boot's console prints for \`bdinfo\` and \`efidebug memmap\`, usually from a serial port.

Read: DRAM banks as RAM; flash and SRAM; what the logical memory block allocator reserved, inside its bank (the reserved ranges of an allocator may overlap:
they are kept as they stand, and each overlap is named); \`efidebug memmap\` as a UEFI memory map. A bank and the memory that lmb lists are compared.
OpenSBI's domain regions, when its banner stands before U-Boot's, are a map of their own.

Not read: single addresses (\`relocaddr\`, \`fdt_blob\`), which are no ranges. Written: nothing.`,

  isCapture: true,

  recognises(input: Input): Certainty {
    const { text } = input;
    if (
      /^[ \t>]{0,40}(?:lmb_dump_all:|memstart\s{0,8}= 0x|DRAM bank\s{0,8}=|Type\s{1,16}Start\s{1,16}End\s{1,16}Attributes\s*$)/m.test(text)
    )
      return 'certain';
    if (/^[ \t>]{0,40}(?:Domain\d{1,3} Region\d{1,3}\s{0,12}: 0x|PMP\d{1,3}\s{0,12}: 0x)/m.test(text)) return 'certain';
    return /^[ \t>]{0,40}(?:-> start\s{0,8}= 0x|(?:memory|reserved)\[\d{1,4}\]\s{1,8}\[0x)/m.test(text) ? 'possible' : 'no';
  },

  read(input: Input): Imported {
    const reader = new BoardReader(input.name);
    for (const line of textLines(input.text)) reader.take(line);
    return reader.finish();
  },
};

class BoardReader {
  private readonly account: Account;
  private readonly banks: RegionTable;
  private readonly memory: Region[] = [];
  private readonly reserved: RegionTable;
  private readonly lmb: RegionTable;
  private readonly domains: RegionTable;
  private readonly rows: MapRows;
  private bankNumber = '';
  private start: { base: bigint; place: Place } | undefined;
  private flash: { base: bigint; place: Place } | undefined;
  private sram: { base: bigint; place: Place } | undefined;
  private half: { word: string; index: string; base: bigint; place: Place } | undefined;

  constructor(private readonly name: string) {
    this.account = new Account(name);
    this.banks = new RegionTable('bank', this.account);
    this.reserved = new RegionTable('lmb-reserved', this.account);
    this.lmb = new RegionTable('lmb-memory', this.account);
    this.domains = new RegionTable('domain', this.account);
    this.rows = new MapRows(this.account);
  }

  take(line: TextLine): void {
    const { text } = line;
    const field = FIELD.exec(text);
    const lmb = field ? null : LMB.exec(text);
    const domain = field || lmb ? null : OPENSBI.exec(text);
    const pmp = field || lmb || domain ? null : PMP.exec(text);
    const efi = field || lmb || domain ? null : EFI.exec(text);
    if (this.takeHalves(line)) return;
    if (field) this.takeField(field[1] as string, BigInt(`0x${field[2]}`), line);
    else if (lmb) this.takeLmb(lmb, line);
    else if (domain) this.takeDomain(domain, `domain ${Number(domain[1])} region ${Number(domain[2])}`, line);
    else if (pmp) this.takeDomain(['', '', ...pmp.slice(1)], `PMP ${Number(pmp[1])}`, line);
    else if (efi) this.takeEfi(efi, line);
    else if (/^[\s>]{0,40}(?:(?:memory|reserved)\[|-> (?:start|size)|Domain\d{1,3} Region)/.test(text)) {
      this.account.unread('a row that is cut or garbled', placeIn(this.name, line));
    } else if (/^\s{1,8}reg = </.test(text)) {
      this.account.aside('a property that `fdt list` prints: import the device tree itself', placeIn(this.name, line));
    } else if (/^Firmware (?:Base|Size)\s{1,16}:/.test(text)) this.account.aside(SINGLE, placeIn(this.name, line));
    else this.account.unrelated();
  }

  private takeField(field: string, value: bigint, line: TextLine): void {
    const place = placeIn(this.name, line);
    switch (field) {
      case 'DRAM bank':
        this.bankNumber = value.toString();
        return;
      case '-> start':
      case 'memstart':
        this.start = { base: value, place };
        return;
      case '-> size':
      case 'memsize':
        if (!this.start) this.account.unread('a size whose start is missing', place);
        else if (value > 0n) this.addBank(this.start, value, place);
        this.start = undefined;
        return;
      case 'flashstart':
        this.flash = { base: value, place };
        return;
      case 'flashsize':
        if (this.flash && value > 0n) {
          const notes = this.flash.base === 0n ? 'U-Boot prints 0 also when the board does not tell where its flash stands.' : undefined;
          this.banks.add({
            name: 'flash',
            base: this.flash.base,
            size: value,
            kind: 'flash',
            tags: ['flashstart', 'flashsize'],
            place: spanOf(this.flash.place, place),
            ...(notes ? { notes } : {}),
          });
        }
        this.flash = undefined;
        return;
      case 'sramstart':
        this.sram = { base: value, place };
        return;
      case 'sramsize':
        if (this.sram && value > 0n) {
          const { base, place: from } = this.sram;
          this.banks.add({ name: 'SRAM', base, size: value, kind: 'ram', tags: ['sramstart', 'sramsize'], place: spanOf(from, place) });
        }
        this.sram = undefined;
        return;
      default:
        this.account.aside(SINGLE, place);
    }
  }

  private addBank(start: { base: bigint; place: Place }, size: bigint, place: Place): void {
    const name = `DRAM bank ${this.bankNumber || this.banks.regions.length}`;
    this.banks.add({ name, base: start.base, size, kind: 'ram', tags: ['DRAM bank'], place: spanOf(start.place, place) });
  }

  /** The two lines of a range of an old lmb_dump_all. Returns whether the line is one of them. */
  private takeHalves(line: TextLine): boolean {
    const place = placeIn(this.name, line);
    const first = LMB_BASE.exec(line.text);
    const size = first ? null : LMB_SIZE.exec(line.text);
    const half = this.half;
    this.half = undefined;
    if (half && !size) this.account.unread('a base whose size is missing', half.place);
    if (first) this.half = { word: first[1] as string, index: first[2] as string, base: BigInt(`0x${first[3]}`), place };
    else if (!size) return false;
    else if (!half) this.account.unread('a size whose base is missing', place);
    else this.addLmb(half.word, half.index, half.base, BigInt(`0x${size[1]}`), [], spanOf(half.place, place));
    return true;
  }

  private takeLmb(match: RegExpExecArray, line: TextLine): void {
    const [, word, index, first, last, length, flags] = match;
    const place = placeIn(this.name, line);
    const base = BigInt(`0x${first}`);
    const size = BigInt(`0x${last}`) + 1n - base;
    const stated = BigInt(`0x${length}`);
    if (stated !== size) {
      this.account.find({
        rule: 'import-contradiction',
        severity: 'warning',
        message: `${word}[${index}] spans ${hex(size)} bytes, but says ${hex(stated)}`,
        place,
      });
    }
    this.addLmb(word as string, index as string, base, size, flags && flags !== '0' ? [`flags ${flags}`] : [], place);
  }

  private addLmb(word: string, index: string, base: bigint, size: bigint, flags: readonly string[], place: Place): void {
    const row = { name: `lmb ${word} ${index}`, base, size, tags: ['lmb', word, ...flags], place };
    if (word === 'reserved') this.reserved.add({ ...row, kind: 'reserved' });
    else {
      const region = this.lmb.add({ ...row, kind: 'ram' });
      if (region) this.memory.push(region);
    }
  }

  private takeDomain(match: readonly (string | undefined)[], name: string, line: TextLine): void {
    const rights = match[5] as string;
    const base = BigInt(`0x${match[3]}`);
    this.domains.add({
      name,
      base,
      size: BigInt(`0x${match[4]}`) + 1n - base,
      kind: rights.includes('I') ? 'mmio' : rights.includes('R') ? 'ram' : 'reserved',
      tags: ['OpenSBI', `(${rights})`],
      place: placeIn(this.name, line),
    });
  }

  private takeEfi(match: RegExpExecArray, line: TextLine): void {
    const place = placeIn(this.name, line);
    const type = efiTypeOf(match[1] as string);
    const attributes = efiAttributesOf(match[4] as string, '|');
    if (type === undefined) this.account.unread(`"${match[1]}" is no memory type`, place);
    else if (typeof attributes === 'string') this.account.unread(`"${attributes}" is no memory attribute`, place);
    else this.rows.add(type, BigInt(`0x${match[2]}`), BigInt(`0x${match[3]}`) - 1n, undefined, attributes, place);
  }

  finish(): Imported {
    if (this.start) this.account.unread('a start whose size is missing', this.start.place);
    if (this.half) this.account.unread('a base whose size is missing', this.half.place);
    const banks = this.banks.regions;
    const ram = banks.filter((region) => region.kind === 'ram');
    this.compare(ram);
    findOverlaps(banks, this.account, 'bdinfo');
    findOverlaps(this.reserved.regions, this.account, 'lmb_dump_all');
    // What lmb calls memory is the banks again; without banks it stands for them.
    const base = ram.length > 0 ? banks : [...banks, ...this.memory];
    const holders = new Holders(base);
    // Reserved ranges lie beside each other even where one contains another: their parent is a bank.
    const reserved = this.reserved.regions.map((region) => {
      const holder = holders.holderOf(region.base, region.base + region.size);
      return holder ? { ...region, parent: holder.id } : region;
    });
    const moment: Moment = {
      title: this.name,
      regions: [...base, ...reserved],
      ...(this.rows.length > 0 ? { memoryMap: this.rows.finish('efidebug memmap') } : {}),
    };
    const also: Moment[] = [];
    if (ram.length > 0 && this.memory.length > 0) also.push({ title: `${this.name}, lmb memory`, regions: this.memory });
    if (this.domains.regions.length > 0)
      also.push({ title: `${this.name}, OpenSBI domains`, regions: nestByContainment(this.domains.regions) });
    if (moment.regions.length === 0 && !moment.memoryMap && also[0]) {
      return { moment: also[0], ...(also.length > 1 ? { also: also.slice(1) } : {}), findings: this.account.findings() };
    }
    return { moment, ...(also.length > 0 ? { also } : {}), findings: this.account.findings() };
  }

  /** Banks against the memory that lmb lists. */
  private compare(banks: readonly Region[]): void {
    if (banks.length === 0 || this.memory.length === 0) return;
    const total = (regions: readonly Region[]) => regions.reduce((sum, region) => sum + region.size, 0n);
    if (total(banks) === total(this.memory)) return;
    const place = this.memory[0]?.place;
    this.account.find({
      rule: 'import-contradiction',
      severity: 'info',
      message: `the DRAM banks have ${hex(total(banks))} bytes, lmb's memory has ${hex(total(this.memory))}`,
      ...(place ? { place } : {}),
    });
  }
}

function spanOf(a: Place, b: Place): Place {
  return { ...a, endLine: b.endLine, endColumn: b.endColumn };
}

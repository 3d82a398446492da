// The kernel log of Linux (`dmesg`, a serial console, syslog). It holds several maps of one machine: the firmware's
// e820 table and the kernel's edited copies of it, the EFI memory map, memblock, the memory of each NUMA node, zones.
//
//   K1  A boot starts with the line `Linux version`; each boot has maps of its own.
//   K2  The first moment of a boot has the firmware's tables: the e820 table (or the early memory of the nodes on a
//       device-tree boot) as regions and the first EFI memory map. What the kernel reserved in it lies inside as children.
//       Every other table is a moment of its own.
//   K3  Bounds are inclusive, save in `BIOS-e820: a - b (usable)` and `range=[a-b)` of kernels before 3.5 and 4.2, in page frames (`a -> b`)
//       and in `crashkernel reserved`.

import type { Place } from '../base/finding';
import type { Architecture, Imported, MemoryMapTable, Moment, Region, RegionKind } from '../moment';
import { hex } from '../uefi/units';
import { efiAttributesOf, efiTypeOf } from './efi-words';
import type { Certainty, Format } from './format';
import type { Input } from './input';
import { messageEnd, messageStart, placeIn, type TextLine, textLines } from './lines';
import { E820_TITLES, e820Row } from './linux-e820-lines';
import { type NodeLine, nodeLine } from './linux-nodes';
import { Reservations } from './linux-reservations';
import { Account, byAddress, findOverlaps, MapRows, nestByContainment, RegionTable, rangeText } from './reading';

/** Only lines with one of these can say something about memory; all others are passed over quickly. */
const INTERESTING =
  /\[mem |\[gap |e820|setup_data|user: |efi: |EFI: |EFI runtime|memblock|MEMBLOCK|memory\[|reserved\[|physmem\[|served mem|Reserv|eserved:|Linux version|RAM map|early_node_map|Early memory|RAMDISK: |ma: |for crashkernel|\(XEN\) | overlaps with |memory: [0-9a-f]{8,16} @|mem_start:|Zone |zone | ->\s{1,12}\d|Node \d{1,6} Memory: |node \d{1,6} \d|active_range|Ignoring |Truncating | pfn range| mask [0-9A-F]|[0-9A-F]{5}-[0-9A-F]{5} (?:write-|uncach)|Initial ramdisk|#\d{1,3} \[|\(gap: |[0-9a-f]{8} ?(?:-|\.\.) ?>? ?(?:0x)?[0-9a-f]{6}|PXM/;

const RANGE = /\[(mem|gap) 0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16})([^\]]{0,40})\]/g;
const E820_CHANGE =
  /^e820: (?:update|remove|reserve) |^e820 (?:update|remove) range: |^(?:e820: )?reserve RAM buffer: |^efi: (?:Remove|Not removing) mem\d/;
const EFI_NUMBERED =
  /^(?:efi|EFI): mem(\d{1,6}): (?:\[([^\]]{1,120})\]|type=\s?(\d{1,10}), attr=(0x[0-9a-f]{1,16}),) range=\[0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16})([\])])/;
const EFI_PLAIN = /^(?:efi: )?\s{0,4}0x([0-9a-f]{6,16})-0x([0-9a-f]{6,16}) \[([^\]]{4,120})\]\*?\s{0,4}$/;
const EFI_ATTRIBUTES_TABLE = /^efi: memattr:\s{1,4}(?:! )?0x([0-9a-f]{6,16})-0x([0-9a-f]{6,16}) \[([^\]]{4,120})\]/;
const MEMBLOCK_ROW =
  /^\s{0,4}(memory|reserved|physmem)\[0x([0-9a-f]{1,8})\]\s{1,4}\[0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16})\], 0x[0-9a-f]{1,16} bytes(?: on node (\d{1,6}))?(?: flags: (0x[0-9a-f]{1,8}))?/;
const MEMBLOCK_CALL = /memblock_[a-z_]{3,40}: /;
/** x86 from 2.6.25 to 2.6.38; the end is exclusive. */
const EARLY_RESERVATION =
  /^\s{0,40}#\d{1,3} \[([0-9a-f]{8,16}) - ([0-9a-f]{8,16})\]\s{1,20}(\S.{0,40}?)(?: ==> \[[0-9a-f]{8,16} - [0-9a-f]{8,16}\])?\s*$/;
/** What old kernels took from a node; bounds are inclusive. */
const NODE_PART = /^\s{0,40}(NODE_DATA|bootmap) \[([0-9a-f]{8,16}) -\s{1,4}([0-9a-f]{8,16})\]/;
/** A window of a host bridge of a device tree, as the processor sees it. */
const BRIDGE_WINDOW = /^(\S.{0,60}?):\s{1,12}(IO|MEM)\s{1,4}0x([0-9a-f]{8,16})\.\.0x([0-9a-f]{8,16}) -> 0x[0-9a-f]{1,16}/;
/** Lines with addresses that are no entries of a map, and why. */
const ASIDES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:OF: fdt: |.{0,20}: )?(?:Ignoring (?:RAM at|memory (?:range|block))|Truncating (?:RAM|memory) at)/,
    'memory that the kernel leaves out',
  ],
  [/(?:add_active_range|Adding active range) ?\(/, 'a call by which the kernel registers memory, not an entry of a map'],
  [/^Allocating PCI resources starting at .{0,20}\(gap: /, 'the gap that the kernel keeps for devices'],
  [/^init_memory_mapping: |^\s{0,40}[0-9a-f]{10} - [0-9a-f]{10} page [0-9a-zA-Z]{1,6}\s*$/, 'a step by which the kernel maps memory'],
  [
    /^\s{0,40}(?:mapped low ram|low ram|node \d{1,6} (?:low ram|bootmap)|bootmap)\s?:? ?[0-9a-f]{1,16} - /,
    'a step by which the kernel maps memory',
  ],
  [/^\s{0,40}0x[0-9a-f]{8,16}-0x[0-9a-f]{8,16} : "/, 'a partition of a flash device: offsets in it, not addresses'],
  [/^(?:Freeing|Populating|Set) {1,2}[0-9a-f]{1,13}-[0-9a-f]{1,13} pfn range/, 'a step by which the kernel maps memory'],
  [
    /^\s{0,40}(?:\d{1,2} base [0-9A-F]{6,16} mask [0-9A-F]{6,16} |[0-9A-F]{5}-[0-9A-F]{5} (?:write-|uncach))/,
    'a register that says how a range is cached (MTRR), not what it is',
  ],
  [/^Initial ramdisk at: /, "a range of the kernel's virtual addresses"],
  [/\[[0-9a-f]{16}-[0-9a-f]{16}\] (?:PMD|PUD|PGD|potential) /, "a range of the kernel's virtual addresses"],
  [
    /^\s{0,40}(?:\w[\w ]{0,20}: )?0x[0-9a-f]{8,16} - 0x[0-9a-f]{8,16}\s{1,4}\(\s{0,6}\d{1,9} ?[kKMGT]?B(?: \w{1,12})?\)/,
    "a range of the kernel's virtual addresses",
  ],
  [
    /^\s{2,8}[.a-zA-Z][\w .()-]{0,20}?\s{0,8}: 0x[0-9a-f]{8,16} - 0x[0-9a-f]{8,16}\s{1,4}\(\s{0,6}\d{1,9} ?[kKMGT]?B\)/,
    "a range of the kernel's virtual addresses",
  ],
];
/** Two addresses in any other shape: whoever prints them may mean a range of memory. */
const ADDRESSES = /(?:^|[^0-9a-zA-Z])(?:0x)?[0-9a-f]{8,16}(?: ?- ?| ?-> ?|\.\.)(?:0x)?[0-9a-f]{8,16}(?![0-9a-zA-Z])/;

/** Lines above a table, and what a row below them begins: a table of that role, or the EFI map of that name. */
const HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:BIOS-provided|[Uu]ser-defined|extended|modified|Determined) physical RAM map:|Xen-e820 RAM map:/, 'e820'],
  [/^MEMBLOCK configuration/, 'memblock'],
  [/^Early memory (?:node|PFN) ranges|^early_node_map\[/, 'early'],
  [/^Zone (?:PFN )?ranges/, ''],
  [/EFI runtime memory map/, 'EFI runtime memory map'],
  [/Processing EFI memory map/, 'EFI memory map'],
];

/** A line with one of these that fits no shape is a damaged row. */
const ROW_WORDS =
  /BIOS-e820: |\(XEN\) {2}\[?[0-9a-f]{16}|reserve setup_data: |(?:efi|EFI): mem\d|efi: memattr: +0x|^\s{0,4}0x[0-9a-f]{8,16}-0x[0-9a-f]{8,16} \[[A-Z]|\[mem 0x|^\s{0,4}(?:memory|reserved)\[0x/;

/** Words that begin a line about a device's registers or windows, not about RAM. */
const DEVICE = /^(?:pci|PCI|acpi PNP|system \d|GIC|ITS|platform|[0-9a-f]{1,16}\.|.{0,40}(?:ECAM|MMCONFIG|MMIO|PCI devices))/;

export const linuxDmesg: Format = {
  id: 'linux-dmesg',
  title: 'Linux kernel log',
  extensions: ['log', 'txt', 'dmesg'],
  reference: `A kernel log as \`dmesg\` (also \`-x\`, \`-d\`, \`-H\`, \`-T\` and \`--json\`), \`/dev/kmsg\`, a serial console, syslog or a journal has it, whole or in
parts, with or without time stamps, and as it was pasted: indented, quoted in mail, or in a page of HTML.

Read, each as a table of its own: \`BIOS-e820:\`, \`user:\` and \`reserve setup_data:\` (also in the shapes of kernels before 3.5
and since 6.16); the EFI memory map (\`efi: memNN:\` of x86 with \`efi=debug\`, the unnumbered rows of Arm and RISC-V, \`type=…, attr=…\` of old
kernels), the EFI runtime map, the memory attributes table; memblock's configuration; early memory node ranges; zones and node spans;
SRAT; \`reserved mem\` lines, CMA pools and the crash kernel of a device-tree boot as children of the memory that holds them; the maps that
MIPS kernels (\`memory: SIZE @ BASE\`) and Xen print; page frame ranges of zones and nodes as kernels before 3.5 have them, in
hexadecimal or decimal; the early reservations of 2.6.25 to 2.6.38; node memory of PowerPC and Loongson; windows of host bridges; and every other line that names a \`[mem …]\` range, by its own words.

Not read, but listed: calls of memblock and changes of the e820 table, which are steps, not entries; the kernel's virtual
addresses; and any other line with two addresses in it.
Written: nothing.`,

  isCapture: true,

  recognises(input: Input): Certainty {
    const { text } = input;
    if (/BIOS-e820: |(?:efi|EFI): mem\d{2,6}: |reserve setup_data: \[mem |efi: {3}0x[0-9a-f]{8,16}-0x/.test(text)) return 'certain';
    if (/Early memory node ranges|OF: reserved mem: |user: \[mem 0x|MEMBLOCK configuration/.test(text)) return 'certain';
    return /Linux version \d|\[mem 0x[0-9a-f]{4,16}-0x/.test(text) ? 'possible' : 'no';
  },

  read(input: Input): Imported {
    const reader = new LogReader(input.name);
    for (const line of textLines(input.text)) reader.take(line);
    return reader.finish();
  },
};

/** One table of a boot, in the order in which tables begin. */
interface Table {
  readonly what: string;
  readonly role: 'e820' | 'efi' | 'early' | 'memblock' | 'reservations' | 'other';
  readonly regions?: RegionTable;
  readonly rows?: MapRows;
}

interface Boot {
  readonly tables: Table[];
  /** What the kernel reserved: children of the memory that holds them. */
  readonly reserved: Reservations;
  architecture?: Architecture;
  lines: number;
}

/** The tables that lines about nodes and zones belong to: name, role, and what names of their regions begin with. */
const NODE_TABLES: Readonly<Record<NodeLine['table'], readonly [what: string, role: Table['role'], prefix: string]>> = {
  early: ['early memory node ranges', 'early', 'early'],
  span: ['zones and node spans', 'other', 'span'],
  node: ['node memory', 'other', 'node'],
  numa: ['NUMA memblocks', 'other', 'numa'],
  srat: ['SRAT', 'other', 'srat'],
};

class LogReader {
  private readonly account: Account;
  private readonly boots: Boot[] = [];
  private boot: Boot;
  /** Heading that the next row stands under, if one was seen since the last row. */
  private heading = '';
  private lastNumber = -1;
  /** A damaged row that may go on in the next line. */
  private half: { line: TextLine; start: number } | undefined;

  constructor(private readonly name: string) {
    this.account = new Account(name);
    this.boot = this.newBoot();
  }

  private newBoot(): Boot {
    const boot: Boot = { tables: [], reserved: new Reservations(this.account), lines: 0 };
    this.boots.push(boot);
    return boot;
  }

  take(line: TextLine): void {
    const interesting = INTERESTING.test(line.text);
    if (!interesting && !this.half) {
      this.account.unrelated();
      return;
    }
    const start = messageStart(line.text);
    const message = line.text.slice(start, messageEnd(line.text, start));
    if (this.half) {
      const half = this.half;
      this.half = undefined;
      const place = placeIn(this.name, half.line, half.start);
      // Mail that is encoded as quoted-printable breaks a line with `=`.
      const joined = half.line.text.slice(half.start).replace(/=$/, '') + line.text;
      const end = placeIn(this.name, line);
      if (start === 0 && !ROW_WORDS.test(message) && this.takeRow(joined, { ...place, endLine: end.endLine, endColumn: end.endColumn }))
        return;
      this.account.unread('a row of a map that is cut or garbled', place);
    }
    if (!interesting) this.account.unrelated();
    else if (this.takeMessage(message, line, start)) this.boot.lines++;
    else if (ROW_WORDS.test(message)) this.half = { line, start };
    else if (ADDRESSES.test(message))
      this.account.aside('a line with two addresses in a shape that is not known', placeIn(this.name, line, start));
    else this.account.unrelated();
  }

  /** Tries a message as it is, then without the blanks before it, which a paste may have added. */
  private takeMessage(message: string, line: TextLine, start: number): boolean {
    const place = placeIn(this.name, line, start, start + message.length);
    if (this.takeRow(message, place)) return true;
    const trimmed = message.trimStart().replace(/^(?:> ?)+/, '');
    return trimmed.length < message.length && this.takeRow(trimmed, place);
  }

  /** Tries every shape; returns whether the message is one of them. */
  private takeRow(message: string, place: Place): boolean {
    return (
      this.takeHeading(message) ||
      this.takeE820(message, place) ||
      this.takeEfi(message, place) ||
      this.takeMemblock(message, place) ||
      this.takeNodes(message, place) ||
      this.takeEarly(message, place) ||
      this.boot.reserved.take(message, place) ||
      this.takeOther(message, place)
    );
  }

  private takeHeading(message: string): boolean {
    const version = /Linux version (\d[^\n]{0,400})/.exec(message);
    if (version) {
      if (this.boot.lines > 0 && this.boot.tables.length > 0) this.boot = this.newBoot();
      const architecture = architectureOf(version[1] as string);
      if (architecture) this.boot.architecture = architecture;
      this.heading = '';
      this.lastNumber = -1;
      return true;
    }
    const heading = HEADINGS.find(([shape]) => shape.test(message));
    if (heading) {
      this.heading = heading[1];
      return true;
    }
    return false;
  }

  /** The open table of a name, or a new one when a heading came between or there is none. */
  private regionsOf(what: string, role: Table['role'], prefix: string): RegionTable {
    const open = this.boot.tables.findLast((table) => table.what === what && table.regions);
    if (open?.regions && this.heading !== role) return open.regions;
    if (this.heading === role) this.heading = '';
    const alike = this.boot.tables.filter((table) => table.what === what).length;
    const regions = new RegionTable(alike === 0 ? prefix : `${prefix}${alike + 1}`, this.account);
    this.boot.tables.push({ what, role, regions });
    return regions;
  }

  private rowsOf(what: string, startsAnew: boolean): MapRows {
    const open = this.boot.tables.findLast((table) => table.what === what && table.rows);
    if (open?.rows && !startsAnew) return open.rows;
    const rows = new MapRows(this.account);
    this.boot.tables.push({ what, role: 'efi', rows });
    return rows;
  }

  private takeE820(message: string, place: Place): boolean {
    if (E820_CHANGE.test(message)) {
      this.account.aside('a step by which the kernel changes its copy of the e820 table, not an entry of one', place);
      return true;
    }
    const row = e820Row(message);
    if (row === 'gap') {
      this.account.aside('a gap of the e820 table, in which nothing is', place);
      return true;
    }
    if (row) {
      const { who, words, base, end, kind } = row;
      const table = this.regionsOf(E820_TITLES[who] ?? `the e820 table (${who})`, 'e820', 'e820');
      table.add({ name: words, base, size: end - base, kind, tags: [who, words], place });
      return true;
    }
    return false;
  }

  private takeEfi(message: string, place: Place): boolean {
    const numbered = EFI_NUMBERED.exec(message);
    if (numbered) {
      const number = Number(numbered[1]);
      const isRuntime = this.heading === 'EFI runtime memory map';
      const startsAnew = isRuntime || this.heading === 'EFI memory map' || number < this.lastNumber;
      const what = isRuntime ? this.heading : (this.boot.tables.findLast((table) => table.rows)?.what ?? 'EFI memory map');
      if (startsAnew || number >= this.lastNumber) this.heading = '';
      this.lastNumber = number;
      const rows = this.rowsOf(startsAnew && !isRuntime ? 'EFI memory map' : what, startsAnew);
      const end = BigInt(`0x${numbered[6]}`) + (numbered[7] === ']' ? 1n : 0n);
      if (numbered[2] !== undefined) this.addEfi(rows, numbered[2], `0x${numbered[5]}`, end, place);
      else rows.add(Number(numbered[3]) >>> 0, BigInt(`0x${numbered[5]}`), end - 1n, undefined, BigInt(numbered[4] as string), place);
      return true;
    }
    const table = EFI_ATTRIBUTES_TABLE.exec(message);
    if (table) {
      const rows = this.rowsOf('EFI memory attributes table', false);
      this.addEfi(rows, table[3] as string, `0x${table[1]}`, BigInt(`0x${table[2]}`) + 1n, place);
      return true;
    }
    const plain = EFI_PLAIN.exec(message);
    if (!plain) return false;
    const rows = this.rowsOf('EFI memory map', this.heading === 'EFI memory map');
    this.heading = '';
    this.addEfi(rows, plain[3] as string, `0x${plain[1]}`, BigInt(`0x${plain[2]}`) + 1n, place);
    return true;
  }

  /** A descriptor whose type and attributes stand in brackets: `Boot Code   |RUN|  |XP|…|WB|WT|WC|UC`. */
  private addEfi(rows: MapRows, bracket: string, start: string, end: bigint, place: Place): void {
    const bar = bracket.indexOf('|');
    const word = (bar < 0 ? bracket : bracket.slice(0, bar)).trim();
    const numbered = /^type=\s?(\d{1,10})$/.exec(word);
    const type = numbered ? Number(numbered[1]) >>> 0 : efiTypeOf(word);
    const attributes = bar < 0 ? 0n : efiAttributesOf(bracket.slice(bar), '|');
    if (type === undefined) this.account.unread(`"${word}" is no memory type`, place);
    else if (typeof attributes === 'string') this.account.unread(`"${attributes}" is no memory attribute`, place);
    else rows.add(type, BigInt(start), end - 1n, undefined, attributes, place);
  }

  private takeMemblock(message: string, place: Place): boolean {
    const row = MEMBLOCK_ROW.exec(message);
    if (row) {
      const [, word, index, first, last, node, flags] = row;
      // Index 0 of `memory` behind reserved ranges starts a new dump even when its heading is lost.
      if (word === 'memory' && Number(`0x${index}`) === 0) {
        const open = this.boot.tables.findLast((table) => table.role === 'memblock');
        if (open?.regions?.regions.at(-1)?.name === 'reserved') this.heading = 'memblock';
      }
      const base = BigInt(`0x${first}`);
      this.regionsOf('memblock', 'memblock', 'memblock').add({
        name: word as string,
        base,
        size: BigInt(`0x${last}`) + 1n - base,
        kind: word === 'reserved' ? 'reserved' : 'ram',
        tags: ['memblock', word as string, ...(flags && flags !== '0x0' ? [`flags ${flags}`] : [])],
        ...(node === undefined ? {} : { node: Number(node) }),
        place,
      });
      return true;
    }
    if (!MEMBLOCK_CALL.test(message)) return false;
    this.account.aside('a call of memblock: a step, not an entry of a map', place);
    return true;
  }

  private takeNodes(message: string, place: Place): boolean {
    const said = nodeLine(message);
    for (const range of said?.ranges ?? []) {
      if (range.size === 0n) this.account.aside('a zone or node without memory', place);
      else this.regionsOf(...NODE_TABLES[(said as NodeLine).table]).add({ ...range, place });
    }
    return said !== undefined;
  }

  /** What kernels before 3.5 reserved early, and what they took from a node. */
  private takeEarly(message: string, place: Place): boolean {
    if (/^\(\d{1,4} early reservations\) ==> /.test(message)) {
      this.heading = 'reservations';
      this.account.aside('the range in which early reservations lie', place);
      return true;
    }
    const early = EARLY_RESERVATION.exec(message);
    if (early) {
      const name = early[3] as string;
      const base = BigInt(`0x${early[1]}`);
      const table = this.regionsOf('early reservations', 'reservations', 'early-reserved');
      table.add({ name, base, size: BigInt(`0x${early[2]}`) - base, kind: 'reserved', tags: ['early reservation', name], place });
      return true;
    }
    const part = NODE_PART.exec(message);
    if (part) this.addNamed(part[1] as string, part[2], part[3], 'reserved', place);
    return part !== null;
  }

  private addNamed(name: string, first: string | undefined, last: string | undefined, kind: RegionKind, place: Place): void {
    const base = BigInt(`0x${first}`);
    const table = this.regionsOf('ranges named elsewhere in the log', 'other', 'named');
    table.add({ name, base, size: BigInt(`0x${last}`) + 1n - base, kind, tags: [name], place });
  }

  /** Any other line that names ranges: each becomes a region called by the words before it. */
  private takeOther(message: string, place: Place): boolean {
    const aside = ASIDES.find(([shape]) => shape.test(message));
    if (aside) {
      this.account.aside(aside[1], place);
      return true;
    }
    const window = BRIDGE_WINDOW.exec(message);
    if (window) {
      this.addNamed(`${window[1]} ${window[2]}`, window[3], window[4], 'mmio', place);
      return true;
    }
    RANGE.lastIndex = 0;
    let taken = false;
    let from = 0;
    let first = '';
    for (let match = RANGE.exec(message); match; match = RANGE.exec(message)) {
      const between = message.slice(from, match.index).trim();
      // Between two ranges of one line there may be a sign alone.
      const before = /^[^0-9A-Za-z]+$/.test(between) ? `${first} ${between}`.trim() : between.replace(/:$/, '');
      if (first === '') first = before;
      const words = (before === '' ? message.slice(match.index + match[0].length).trim() : before).replace(/\s+/g, ' ').slice(0, 100);
      from = match.index + match[0].length;
      taken = true;
      const kind = DEVICE.test(message) || /PCI|window/.test(match[4] as string) ? 'mmio' : 'reserved';
      const base = BigInt(`0x${match[2]}`);
      const last = BigInt(`0x${match[3]}`);
      // The software I/O TLB of some kernels says its end, not its last address, in brackets that are inclusive everywhere else.
      const isEnd = /^software IO TLB/i.test(message) && (last & 0xfffn) === 0n;
      const table = this.regionsOf('ranges named elsewhere in the log', 'other', 'named');
      table.add({
        name: words || 'mem',
        base,
        size: isEnd ? last - base : last + 1n - base,
        kind,
        tags: [(match[4] as string).trim()].filter(Boolean),
        place,
      });
    }
    return taken;
  }

  finish(): Imported {
    if (this.half) this.account.unread('a row of a map that is cut or garbled', placeIn(this.name, this.half.line, this.half.start));
    const moments: Moment[] = [];
    const boots = this.boots.filter((boot) => boot.tables.length > 0 || boot.reserved.finish().length > 0);
    boots.forEach((boot, i) => {
      moments.push(...this.momentsOf(boot, boots.length > 1 ? `${this.name}, boot ${i + 1}` : this.name));
    });
    const [moment = { title: this.name, regions: [] }, ...also] = moments;
    if (also.length > 0) {
      const names = also.map((each) => each.title.slice(this.name.length + 2));
      this.account.find({
        rule: 'import-several',
        severity: 'info',
        message: `the log holds further maps: ${names.slice(0, 12).join('; ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}.`,
        count: also.length,
      });
    }
    return { moment, ...(also.length > 0 ? { also } : {}), findings: this.account.findings() };
  }

  /** The first moment of a boot (K2), then one for each other table. */
  private momentsOf(boot: Boot, title: string): Moment[] {
    const tables = boot.tables.map((table) => ({ ...table, map: table.rows?.finish(`The ${table.what}`) }));
    const main =
      tables.find((table) => table.role === 'e820') ??
      tables.find((table) => table.role === 'early') ??
      tables.find((table) => table.what === 'node memory');
    const memoryMap = tables.find((table) => table.map && table.what === 'EFI memory map');
    const common = boot.architecture ? { architecture: boot.architecture } : {};
    for (const table of tables) {
      if (table.role === 'e820' || table.role === 'early') findOverlaps(table.regions?.regions ?? [], this.account, table.what);
      if (table.role === 'memblock') {
        const memory = table.regions?.regions.filter((region) => region.kind === 'ram') ?? [];
        findOverlaps(memory, this.account, 'memblock.memory');
      }
    }
    this.compareE820(tables);
    const inside = boot.reserved.finish();
    const first: Moment = {
      title,
      ...common,
      regions: nestKeeping(main?.regions?.regions ?? [], inside),
      ...(memoryMap?.map ? { memoryMap: memoryMap.map } : {}),
    };
    const others = tables
      .filter((table) => table !== main && table !== memoryMap)
      .map((table) => otherMoment(`${title}, ${table.what}`, common, table.regions?.regions, table.map));
    return first.regions.length === 0 && !first.memoryMap && others.length > 0 ? others : [first, ...others];
  }

  /** Tells where a further e820 table of the boot differs from the first. */
  private compareE820(tables: readonly Table[]): void {
    const [first, ...rest] = tables.filter((table) => table.role === 'e820');
    if (!first?.regions) return;
    for (const table of rest) {
      const difference = firstDifference(first.regions.regions, table.regions?.regions ?? []);
      if (!difference) continue;
      const { a, b, start, end } = difference;
      const says = (region: Region | undefined) =>
        region
          ? `${region.name} ${rangeText(region.base, region.base + region.size)}${region.place ? ` (line ${region.place.line})` : ''}`
          : 'nothing';
      const place = b?.place ?? a?.place;
      this.account.find({
        rule: 'import-contradiction',
        // A second table of the same name disagrees; the others are edited copies that are meant to differ.
        severity: table.what === first.what ? 'warning' : 'info',
        message: `two e820 tables differ from ${hex(start)} on: ${first.what} has ${says(a)}, ${table.what} has ${says(b)}`,
        range: { start, end },
        ...(place ? { place } : {}),
        ...(a?.place && place !== a.place ? { notes: [{ message: `${first.what} says this here`, place: a.place }] } : {}),
      });
    }
  }
}

function otherMoment(
  title: string,
  common: { architecture?: Architecture },
  regions: readonly Region[] | undefined,
  memoryMap: MemoryMapTable | undefined,
): Moment {
  return { title, ...common, regions: regions ? nestByContainment(regions) : [], ...(memoryMap ? { memoryMap } : {}) };
}

/** `main` as it is, followed by `inside` with parents wherever something contains them. */
function nestKeeping(main: readonly Region[], inside: readonly Region[]): Region[] {
  if (inside.length === 0) return [...main];
  const nested = nestByContainment([...main, ...inside]);
  return [...main, ...nested.slice(main.length)];
}

/** The first range in which two tables say different things; undefined when they agree. */
function firstDifference(
  first: readonly Region[],
  second: readonly Region[],
): { a: Region | undefined; b: Region | undefined; start: bigint; end: bigint } | undefined {
  const one = [...first].sort(byAddress);
  const two = [...second].sort(byAddress);
  let i = 0;
  let j = 0;
  let at = 0n;
  while (i < one.length || j < two.length) {
    const a = one[i];
    const b = two[j];
    if (a && a.base + a.size <= at) i++;
    else if (b && b.base + b.size <= at) j++;
    else {
      const bounds = [a, b].flatMap((region) => (region ? [region.base > at ? region.base : region.base + region.size] : []));
      const end = bounds.reduce((least, bound) => (bound < least ? bound : least));
      const inA = a && a.base <= at ? a : undefined;
      const inB = b && b.base <= at ? b : undefined;
      if (inA?.name !== inB?.name) return { a: inA, b: inB, start: at, end };
      at = end;
    }
  }
  return undefined;
}

/** Architecture as far as the version line tells it. */
function architectureOf(version: string): Architecture | undefined {
  if (/\b(?:aarch64|arm64)\b/.test(version)) return 'aarch64';
  if (/\b(?:x86_64|amd64)\b/.test(version)) return 'x64';
  if (/\briscv64\b/.test(version)) return 'riscv64';
  if (/\bloongarch64\b/.test(version)) return 'loongarch64';
  if (/\b(?:armmp|armv[67]l?|arm-linux-gnueabihf|armhf)\b/.test(version)) return 'arm';
  if (/\b(?:i[3-6]86|686-pae)\b/.test(version)) return 'ia32';
  return undefined;
}

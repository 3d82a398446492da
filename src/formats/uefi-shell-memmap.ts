// The UEFI shell's `memmap` (UEFI Shell 2.2, 5.3; EDK2 UefiShellDebug1CommandsLib): a console capture, a redirected file
// or `-sfo`. A row is type, first and last address, pages and attributes, all numbers hexadecimal; the totals below the
// rows are decimal with thousands separators and serve as a check. Each run of the command in a capture is a map of its own.

import type { Place } from '../base/finding';
import type { Imported, MemoryMapTable, Moment } from '../moment';
import { memoryTypeName } from '../uefi/memory-type';
import { efiTypeOf } from './efi-words';
import type { Certainty, Format } from './format';
import type { Input } from './input';
import { placeIn, type TextLine, textLines } from './lines';
import { Account, MapRows } from './reading';

const ROW = /([0-9A-Fa-f]{16})-([0-9A-Fa-f]{16})[ \t]{1,8}([0-9A-Fa-f]{16})[ \t]{1,8}([0-9A-Fa-f]{16})(?![0-9A-Fa-f])/;
const SFO_ROW = /MemoryMap,"([^"]{1,64})","([0-9A-Fa-f]{1,16})","([0-9A-Fa-f]{1,16})","([0-9A-Fa-f]{1,16})","([0-9A-Fa-f]{1,16})"/;
const HEADING = /Type {1,16}Start {1,24}End {1,24}# Pages/;
const TOTAL = /^\s{0,8}([A-Za-z_]{3,16}|[0-9A-Fa-f]{8})\s{0,8}:\s{0,32}([\d,]{1,28}) Pages \(([\d,]{1,32})/;
const GRAND_TOTAL = /^\s{0,8}Total Memory:\s{0,32}([\d,]{1,28}) MB \(([\d,]{1,32})/;
const SFO_SUMMARY = /MemoryMapSummary,((?: ?"\d{1,24}",?){9,24})/;
/** What is left of a row that was cut or garbled: a range, or a type's word with digits behind it. */
const RANGE_LEFT = /[0-9A-Fa-f]{8,16}-[0-9A-Fa-f]{4,16}/;
const WORD_AND_DIGITS = /^\s{0,4}([A-Za-z_]{3,16})\s{1,12}[0-9A-Fa-f]{2,16}(?:-|$)/;

/** Types by position in `MemoryMapSummary`, whose first field is the whole; positions that differ between shells are null. */
const SFO_SUMMARY_TYPES = [null, 0, 3, 4, 5, 6, 1, 2, 7, 11, 12, null, 9, 10];

export const uefiShellMemmap: Format = {
  id: 'uefi-shell-memmap',
  title: 'UEFI shell memmap',
  extensions: ['txt', 'log'],
  reference: `What \`memmap\` prints in the UEFI shell, from a serial console (escape codes and all), as a redirected file
(\`memmap > map.txt\` is UTF-16, \`memmap >a map.txt\` is not) or as \`memmap -sfo\`.

Read: every row's type, range and attributes, in the firmware's order. Types by the short and the full names of old and
new shells; eight hexadecimal digits for OEM types. The page count of a row and the totals below the rows are compared with
the ranges; a disagreement is a finding with both numbers. Each run of the command in one capture is a map of its own.

Virtual addresses are not printed by the shell. Written: nothing.`,

  isCapture: true,

  recognises(input: Input): Certainty {
    const { text } = input;
    if (HEADING.test(text) || SFO_ROW.test(text)) return 'certain';
    return hasRow(text) ? 'certain' : 'no';
  },

  read(input: Input): Imported {
    const reader = new MemmapReader(input.name);
    for (const line of textLines(input.text)) reader.take(line);
    return reader.finish();
  },
};

/** Whether any row is there: looked for at each `-`, which is much faster than at each digit. */
function hasRow(text: string): boolean {
  const row = new RegExp(ROW, 'y');
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    row.lastIndex = at - 16;
    if (at >= 16 && row.test(text)) return true;
  }
  return false;
}

class MemmapReader {
  private readonly account: Account;
  private readonly maps: MemoryMapTable[] = [];
  private rows: MapRows;
  private totals = new Map<number, { pages: bigint; line: TextLine }>();
  private inside = false;

  constructor(private readonly name: string) {
    this.account = new Account(name);
    this.rows = new MapRows(this.account);
  }

  take(line: TextLine): void {
    const { text } = line;
    if (HEADING.test(text) || text.includes('ShellCommand,"memmap"')) {
      this.close();
      this.inside = true;
      return;
    }
    const row = ROW.exec(text);
    if (row) {
      const from = Math.max(0, row.index - 32);
      const before = text.slice(from, row.index).trimEnd();
      const word = /[A-Za-z0-9_]{0,32}$/.exec(before)?.[0] ?? '';
      this.takeRow(word, row.slice(1), placeIn(this.name, line, from + before.length - word.length, row.index + row[0].length));
      return;
    }
    const sfo = SFO_ROW.exec(text);
    if (sfo) {
      this.takeRow(sfo[1] as string, sfo.slice(2), placeIn(this.name, line, sfo.index, sfo.index + sfo[0].length));
      return;
    }
    if (this.takeTotals(line)) return;
    if (this.isDamaged(text)) {
      this.account.unread('a row of the memory map that is cut or garbled', placeIn(this.name, line));
      return;
    }
    if (!/^[\s-]*$/.test(text)) this.account.unrelated();
  }

  private takeRow(word: string, numbers: readonly string[], place: Place): void {
    const type = typeNumber(word);
    if (type === undefined) {
      this.account.unread(word === '' ? 'a row whose memory type is missing' : `"${word}" is no memory type`, place);
      return;
    }
    // Rows after totals without a heading between them: the heading of a further run is lost.
    if (this.totals.size > 0) this.close();
    this.inside = true;
    const [start, last, pages, attribute] = numbers.map((digits) => BigInt(`0x${digits}`)) as [bigint, bigint, bigint, bigint];
    this.rows.add(type, start, last, pages, attribute, place);
  }

  /** Totals below the rows. Returns whether the line is one. */
  private takeTotals(line: TextLine): boolean {
    const { text } = line;
    const total = TOTAL.exec(text);
    if (total) {
      const type = typeNumber(total[1] as string);
      if (type === undefined) return false;
      this.totals.set(type, { pages: decimal(total[2] as string), line });
      return true;
    }
    const grand = GRAND_TOTAL.exec(text);
    if (grand) {
      this.checkGrandTotal(decimal(grand[2] as string), line);
      return true;
    }
    const summary = SFO_SUMMARY.exec(text);
    if (summary) {
      const bytes = (summary[1] as string).match(/\d+/g) as string[];
      SFO_SUMMARY_TYPES.forEach((type, i) => {
        const value = bytes[i];
        if (type !== null && value !== undefined) this.totals.set(type, { pages: BigInt(value) >> 12n, line });
      });
      return true;
    }
    return false;
  }

  private checkGrandTotal(bytes: bigint, line: TextLine): void {
    const pages = this.rows.totals();
    // Reserved, unusable and MMIO are left out; of unaccepted and OEM types shells disagree.
    if ([...pages.keys()].some((type) => type === 15 || type > 15)) return;
    let sum = 0n;
    for (const [type, count] of pages) if (![0, 8, 11, 12].includes(type)) sum += count;
    if (sum << 12n === bytes) return;
    this.account.find({
      rule: 'import-contradiction',
      severity: 'warning',
      message: `"Total Memory" says ${bytes} bytes, the rows that were read have ${sum << 12n}`,
      place: placeIn(this.name, line),
      remedy: 'Check whether rows are missing from the capture.',
    });
  }

  private isDamaged(text: string): boolean {
    const word = WORD_AND_DIGITS.exec(text);
    if (word && efiTypeOf(word[1] as string) !== undefined) return this.inside || RANGE_LEFT.test(text);
    if (text.includes('MemoryMap,"')) return true;
    return this.inside && this.totals.size === 0 && RANGE_LEFT.test(text) && !text.includes(':');
  }

  /** Ends the run whose rows stand in `rows`. */
  private close(): void {
    const counted = this.rows.totals();
    for (const [type, { pages, line }] of this.totals) {
      const have = counted.get(type) ?? 0n;
      // Shells before persistent memory had a line of its own count it as available.
      if (pages === have || (type === 7 && pages === have + (counted.get(14) ?? 0n))) continue;
      this.account.find({
        rule: 'import-contradiction',
        severity: 'warning',
        message: `the totals say ${pages} pages of ${memoryTypeName(type)}, the rows that were read have ${have}`,
        place: placeIn(this.name, line),
        remedy: 'Check whether rows are missing from the capture or damaged.',
      });
    }
    this.totals = new Map();
    this.inside = false;
    if (this.rows.length === 0) return;
    this.maps.push(this.rows.finish(`memmap run ${this.maps.length + 1}`));
    this.rows = new MapRows(this.account);
  }

  finish(): Imported {
    this.close();
    const moments = this.maps.map(
      (memoryMap, i): Moment => ({ title: i === 0 ? this.name : `${this.name}, memmap run ${i + 1}`, regions: [], memoryMap }),
    );
    const [moment = { title: this.name, regions: [] }, ...also] = moments;
    if (also.length > 0) {
      this.account.find({
        rule: 'import-several',
        severity: 'info',
        message: `the capture holds ${moments.length} runs of memmap; each is a map of its own`,
      });
    }
    return { moment, ...(also.length > 0 ? { also } : {}), findings: this.account.findings() };
  }
}

/** A type by its word, or by its number as shells print OEM types. */
function typeNumber(word: string): number | undefined {
  return efiTypeOf(word) ?? (/^[0-9A-Fa-f]{8}$/.test(word) ? Number.parseInt(word, 16) : undefined);
}

function decimal(text: string): bigint {
  return BigInt(text.replaceAll(',', ''));
}

// Link maps of GNU ld (`-Map`): the `Memory Configuration` table and the output sections below `Linker script and memory map`.
// A section lies in the region that holds its address; when it is loaded elsewhere, its image lies there too.

import type { Imported, RegionKind } from '../moment';
import type { Certainty, Format } from './format';
import type { Input } from './input';
import { placeIn, type TextLine, textLines } from './lines';
import { isPlaced, placeSections, type Section } from './link-sections';
import { Account, findOverlaps, RegionTable } from './reading';

const CONFIGURATION = /^Memory Configuration\s*$/;
const SECTIONS = /^Linker script and memory map\s*$/;
const AREA = /^(\S{1,128})\s{1,64}0x([0-9a-f]{8,16})\s{1,32}0x([0-9a-f]{8,16})(?:\s{1,32}([rwxail! ]{1,16}))?\s*$/i;
const SECTION = /^([._A-Za-z][^\s=()]{0,255})\s{1,64}0x([0-9a-f]{1,16})\s{1,32}0x([0-9a-f]{1,16})(?: load address 0x([0-9a-f]{1,16}))?\s*$/;
const SECTION_NAME = /^([._A-Za-z][^\s=()]{15,255})\s*$/;
const SECTION_REST = /^\s{8,32}0x([0-9a-f]{1,16})\s{1,32}0x([0-9a-f]{1,16})(?: load address 0x([0-9a-f]{1,16}))?\s*$/;
export const gnuLdMap: Format = {
  id: 'gnu-ld-map',
  title: 'GNU ld link map',
  extensions: ['map'],
  reference: `What GNU ld writes with \`-Map=FILE\`.

Read: the regions of \`Memory Configuration\` (but \`*default*\`, which is the whole space), and in them every output section that has a size and is loaded.
A section with a load address elsewhere has its image there as a region of its own. A section that leaves its region is a finding with both ranges.

Not read: input sections and symbols, which lie inside output sections. Written: nothing.`,

  recognises(input: Input): Certainty {
    return /^Memory Configuration\s*$/m.test(input.text)
      ? 'certain'
      : /^Linker script and memory map\s*$/m.test(input.text)
        ? 'certain'
        : 'no';
  },

  read(input: Input): Imported {
    return new MapReader(input.name).read(input.text);
  },
};

class MapReader {
  private readonly account: Account;
  private readonly areas: RegionTable;
  private readonly found: Section[] = [];
  /** A section whose name filled its column: its numbers stand in the next line. */
  private waiting: { name: string; line: TextLine } | undefined;

  constructor(private readonly name: string) {
    this.account = new Account(name);
    this.areas = new RegionTable('region', this.account);
  }

  read(text: string): Imported {
    let part: 'before' | 'areas' | 'sections' = 'before';
    for (const line of textLines(text)) {
      if (CONFIGURATION.test(line.text)) part = 'areas';
      else if (SECTIONS.test(line.text)) part = 'sections';
      else if (part === 'areas') this.takeArea(line);
      else if (part === 'sections') this.takeSection(line);
      else this.account.unrelated();
    }
    const regions = this.areas.regions;
    findOverlaps(regions, this.account, 'Memory Configuration');
    const sections = placeSections(this.name, this.found, regions, this.account);
    return { moment: { title: this.name, regions: [...regions, ...sections] }, findings: this.account.findings() };
  }

  private takeArea(line: TextLine): void {
    const row = AREA.exec(line.text);
    if (!row) {
      if (/0x[0-9a-f]{8}/i.test(line.text)) this.account.unread('a region that is cut or garbled', placeIn(this.name, line));
      else if (!/^(?:Name\s{1,64}Origin|\s*$)/.test(line.text)) this.account.unrelated();
      return;
    }
    const name = row[1] as string;
    const place = placeIn(this.name, line);
    if (name === '*default*') {
      this.account.aside('the default region, which is the whole address space', place);
      return;
    }
    const size = BigInt(`0x${row[3]}`);
    if (size === 0n) {
      this.account.aside('a region of length 0, which stands for a bank that is not there', place);
      return;
    }
    const attributes = (row[4] ?? '').replace(/\s+/g, '');
    const tags = ['MEMORY', ...(attributes ? [`(${attributes})`] : [])];
    this.areas.add({ id: name, name, base: BigInt(`0x${row[2]}`), size, kind: kindOf(name, attributes), tags, place });
  }

  private takeSection(line: TextLine): void {
    const { text } = line;
    const waiting = this.waiting;
    this.waiting = undefined;
    const rest = waiting ? SECTION_REST.exec(text) : null;
    const row = rest ? null : SECTION.exec(text);
    if (rest && waiting) this.addSection(waiting.name, rest.slice(1), waiting.line);
    else if (row && /^[._]/.test(row[1] as string)) this.addSection(row[1] as string, row.slice(2), line);
    else if (SECTION_NAME.test(text)) this.waiting = { name: text.trim(), line };
    else if (/^[ *]/.test(text) && /0x[0-9a-f]/.test(text)) {
      this.account.aside('an input section, a symbol or a fill: a part of an output section', placeIn(this.name, line));
    } else this.account.unrelated();
  }

  private addSection(name: string, numbers: readonly (string | undefined)[], line: TextLine): void {
    const [base, size, load] = numbers.map((digits) => (digits === undefined ? undefined : BigInt(`0x${digits}`)));
    if (base === undefined || size === undefined) return;
    const section = { name, base, size, load, line };
    if (isPlaced(this.name, section, this.account)) this.found.push(section);
  }
}

function kindOf(name: string, attributes: string): RegionKind {
  if (/flash|rom(?![a-z])|nvm|fuse/i.test(name)) return 'flash';
  return attributes === '' || /^[^!]*w/i.test(attributes) ? 'ram' : 'flash';
}

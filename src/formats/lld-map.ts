// Link maps of LLVM's lld and of mold (`-Map`): one table whose indentation tells output sections, input sections and symbols apart.
// Numbers are hexadecimal without `0x`, alignment is decimal.

import type { Imported } from '../moment';
import type { Certainty, Format } from './format';
import type { Input } from './input';
import { placeIn, type TextLine, textLines } from './lines';
import { isPlaced, placeSections, type Section } from './link-sections';
import { Account } from './reading';

/** `VMA LMA Size Align` since lld 7, `Address Size Align` before, `VMA Size Align` in mold. */
const HEADING = /^\s{0,20}(?:VMA\s{1,20}(LMA)|Address|VMA)\s{1,20}Size\s{1,20}Align\s{1,8}Out\s{1,8}In\s{1,8}Symbol\s*$/;
const ANY_HEADING = new RegExp(HEADING.source, 'm');
const ROW = /^\s{0,20}([0-9a-f]{1,16})\s{1,20}([0-9a-f]{1,16})\s{1,20}(?:([0-9a-f]{1,16})\s{1,20})?(\d{1,20}) ( {0,64})(\S.*)$/;

export const lldMap: Format = {
  id: 'lld-map',
  title: 'LLD link map',
  extensions: ['map'],
  reference: `What LLVM's \`ld.lld\` writes with \`-Map=FILE\`, in its present form and in that of versions before 7; mold writes the same.

Read: every output section that has a size and is loaded, with its address. A section whose load address is another one has its image there as a
region of its own.

Not read, but listed: input sections and symbols, which lie inside output sections; assignments of the linker script; sections that are not loaded. The
map does not say which memory regions the script has: import the script for them. Written: nothing.`,

  recognises(input: Input): Certainty {
    return ANY_HEADING.test(input.text.slice(0, 100_000)) ? 'certain' : 'no';
  },

  read(input: Input): Imported {
    const { name } = input;
    const account = new Account(name);
    const sections: Section[] = [];
    let columns: { hasLoad: boolean } | undefined;
    for (const line of textLines(input.text)) {
      const heading = HEADING.exec(line.text);
      if (heading) columns = { hasLoad: heading[1] !== undefined };
      else if (!columns) account.unrelated();
      else takeRow(name, line, columns.hasLoad, sections, account);
    }
    return { moment: { title: name, regions: [...placeSections(name, sections, [], account)] }, findings: account.findings() };
  },
};

function takeRow(file: string, line: TextLine, hasLoad: boolean, sections: Section[], account: Account): void {
  const row = ROW.exec(line.text);
  if (!row || (row[3] !== undefined) !== hasLoad) {
    if (/^\s{0,20}[0-9a-f]{1,16}\s{1,20}[0-9a-f]{1,16}(?:\s|$)/.test(line.text)) {
      account.unread('a row that is cut or garbled', placeIn(file, line));
    } else account.unrelated();
    return;
  }
  const what = row[6] as string;
  if ((row[5] as string).length > 0) account.aside('an input section or a symbol: a part of an output section', placeIn(file, line));
  else if (/=|^(?:PROVIDE|HIDDEN|BYTE|SHORT|LONG|QUAD|ASSERT)/.test(what))
    account.aside('an assignment of the script', placeIn(file, line));
  else {
    const [base, second, third] = [row[1], row[2], row[3]].map((digits) => (digits === undefined ? undefined : BigInt(`0x${digits}`)));
    const size = (hasLoad ? third : second) as bigint;
    const section: Section = { name: what.trimEnd(), base: base as bigint, size, load: hasLoad ? second : undefined, line };
    if (isPlaced(file, section, account)) sections.push(section);
  }
}

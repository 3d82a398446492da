// /proc/iomem and /proc/ioports of Linux (kernel/resource.c): one resource a line, `first-last : name`, two spaces for
// each level of nesting, inclusive bounds in hexadecimal of at least eight digits (memory) or four (ports).

import type { Imported, Region, RegionKind } from '../moment';
import { e820Word } from './e820-words';
import type { Certainty, Format } from './format';
import type { Input } from './input';
import { messageStart, placeIn, type TextLine, textLines } from './lines';
import { Account, findOverlaps, RegionTable, rangeText } from './reading';

const ROW = /^( {0,64})([0-9a-f]{4,16})-([0-9a-f]{4,16}) : (\S.{0,2000})$/;
/** What is left of a row whose end or middle is lost. */
const CUT = /^ {0,64}[0-9a-f]{8,16}-(?:[0-9a-f]{1,16}(?: :? ?)?)?$/;

export const linuxIomem: Format = {
  id: 'linux-iomem',
  title: 'Linux /proc/iomem',
  extensions: ['txt', 'iomem'],
  reference: `\`/proc/iomem\` or \`/proc/ioports\`, read as root, alone or in a console capture.

Read: every resource with its name as a tag, nested as the indentation says. \`System RAM\` is RAM, what lies in it (kernel code,
crash kernel) and what e820 reserved is reserved, ROMs are flash, persistent memory is that, and everything else is registers of devices.
A child that leaves its parent and siblings that overlap are findings. When the kernel
hides addresses (all zero, as it does from users other than root) that is an error, and nothing is read.

Written: nothing.`,

  isCapture: true,

  recognises(input: Input): Certainty {
    const { text } = input;
    if (!/^ {0,64}[0-9a-f]{4,16}-[0-9a-f]{4,16} : \S/m.test(text)) return 'no';
    return /^ {0,64}[0-9a-f]{4,16}-[0-9a-f]{4,16} : (?:System RAM|[Rr]eserved|Kernel code|PCI|dma1|pic1)/m.test(text)
      ? 'certain'
      : 'possible';
  },

  read(input: Input): Imported {
    const account = new Account(input.name);
    const rows: { match: RegExpExecArray; line: TextLine; start: number }[] = [];
    for (const line of textLines(input.text)) {
      let start = 0;
      let match = ROW.exec(line.text);
      if (!match) {
        start = messageStart(line.text);
        if (start > 0) match = ROW.exec(line.text.slice(start));
      }
      if (match) rows.push({ match, line, start });
      else if (CUT.test(line.text)) account.unread('a resource that is cut or garbled', placeIn(input.name, line));
      else account.unrelated();
    }
    const areHidden = rows.length > 0 && rows.every(({ match }) => /^0+$/.test(match[2] as string) && /^0+$/.test(match[3] as string));
    if (areHidden) {
      for (const { line } of rows) account.aside('the kernel has put zeros for the addresses', placeIn(input.name, line));
      account.find({
        rule: 'import-hidden',
        severity: 'error',
        message: 'every range reads 00000000-00000000: the kernel hides addresses from all users but root',
        remedy: 'Capture it again as root: sudo cat /proc/iomem.',
        place: placeIn(input.name, (rows[0] as { line: TextLine }).line),
      });
      return { moment: { title: input.name, regions: [] }, findings: account.findings() };
    }
    const regions = nest(input.name, rows, account);
    findOverlaps(regions, account, 'the resource list');
    return { moment: { title: input.name, regions }, findings: account.findings() };
  },
};

function nest(name: string, rows: readonly { match: RegExpExecArray; line: TextLine; start: number }[], account: Account): Region[] {
  const table = new RegionTable('iomem', account);
  const arePorts = rows.length > 0 && rows.every(({ match }) => (match[2] as string).length === 4 && (match[3] as string).length === 4);
  const open: { level: number; region: Region }[] = [];
  for (const { match, line, start } of rows) {
    const level = (match[1] as string).length >> 1;
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const parent = open.at(-1)?.region;
    const words = (match[4] as string).trimEnd();
    const base = BigInt(`0x${match[2]}`);
    const last = BigInt(`0x${match[3]}`);
    const place = placeIn(name, line, start + (match[1] as string).length, start + match[0].length);
    const region = table.add({
      name: words,
      base,
      size: last + 1n - base,
      kind: arePorts ? 'io-port' : kindOf(words, parent),
      tags: [words],
      ...(parent ? { parent: parent.id } : {}),
      place,
    });
    if (!region) continue;
    if (parent && (base < parent.base || last >= parent.base + parent.size)) {
      account.find({
        rule: 'import-contradiction',
        severity: 'warning',
        message: `${words} ${rangeText(base, last + 1n)} (line ${line.line}) is indented below ${parent.name} ${rangeText(parent.base, parent.base + parent.size)} (line ${parent.place?.line}), which does not contain it`,
        place,
      });
    }
    open.push({ level, region });
  }
  return table.regions;
}

function kindOf(words: string, parent: Region | undefined): RegionKind {
  if (/^System RAM\b/.test(words)) return 'ram';
  if (/^Persistent Memory\b/.test(words)) return 'persistent';
  const e820 = e820Word(words);
  if (e820) return e820.kind;
  if (/^(?:System|Video|Adapter|Extension) ROM\b/.test(words)) return 'flash';
  if (/^(?:RAM buffer|Crash kernel|Kernel (?:code|data|bss|rodata))\b/.test(words)) return 'reserved';
  return parent?.kind === 'ram' ? 'reserved' : 'mmio';
}

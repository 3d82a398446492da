// GRUB's `lsmmap` (the map it hands to a kernel) and `lsefimmap` (the firmware's EFI map), as its console prints them. GRUB
// ends lines with LF CR. `lsmmap` gives base and length; `lsefimmap` inclusive ranges, pages in hexadecimal and a rounded size.

import type { Imported, Moment } from '../moment';
import { e820Word } from './e820-words';
import { efiAttributesOf, efiTypeOf } from './efi-words';
import type { Certainty, Format } from './format';
import type { Input } from './input';
import { placeIn, type TextLine, textLines } from './lines';
import { Account, findOverlaps, MapRows, RegionTable } from './reading';

const MMAP = /base_addr = 0x([0-9a-f]{1,16}), length = 0x([0-9a-f]{1,16}), (\S.{0,60}?)\s*$/;
const EFI =
  /^\s{0,4}(\S{2,16}(?: \S{1,16})?)\s{1,12}([0-9a-f]{16})-([0-9a-f]{16}) ([0-9a-f]{8,16})\s{1,12}\d{1,20}(?:[KMGTPE]i)?B((?: [A-Za-z0-9]{1,10}){0,20})\s*$/;
const EFI_HEADING = /^Type\s{1,12}Physical start\s{1,4}- end/;

export const grub: Format = {
  id: 'grub',
  title: 'GRUB lsmmap and lsefimmap',
  extensions: ['log', 'txt'],
  reference: `What GRUB's console prints for \`lsmmap\` and \`lsefimmap\`, usually from a serial port.

Read: \`lsmmap\` as regions with GRUB's words as tags, \`lsefimmap\` as a UEFI memory map with types and attributes; page counts are compared
with the ranges. A command that was run again gives a map of its own.

Written: nothing.`,

  isCapture: true,

  recognises(input: Input): Certainty {
    return /base_addr = 0x[0-9a-f]{1,16}, length = 0x|Type\s{1,12}Physical start\s{1,4}- end/.test(input.text) ? 'certain' : 'no';
  },

  read(input: Input): Imported {
    const { name } = input;
    const account = new Account(name);
    let regions = new RegionTable('lsmmap', account);
    let rows = new MapRows(account);
    const tables: { regions: RegionTable[]; maps: MapRows[] } = { regions: [regions], maps: [rows] };
    const takeMmap = (match: RegExpExecArray, line: TextLine) => {
      const words = match[3] as string;
      const word = e820Word(words);
      const place = placeIn(name, line, match.index);
      if (!word) account.unread(`"${words}" is no kind of memory that GRUB names`, place);
      else
        regions.add({ name: words, base: BigInt(`0x${match[1]}`), size: BigInt(`0x${match[2]}`), kind: word.kind, tags: [words], place });
    };
    const takeEfi = (match: RegExpExecArray, line: TextLine) => {
      const place = placeIn(name, line);
      const word = match[1] as string;
      const number = /^Unk ([0-9a-f]{2,8})$/.exec(word);
      const type = efiTypeOf(word) ?? (number ? Number.parseInt(number[1] as string, 16) : undefined);
      const attributes = efiAttributesOf(match[5] as string, ' ');
      if (type === undefined) account.unread(`"${word}" is no memory type`, place);
      else if (typeof attributes === 'string') account.unread(`"${attributes}" is no memory attribute`, place);
      else rows.add(type, BigInt(`0x${match[2]}`), BigInt(`0x${match[3]}`), BigInt(`0x${match[4]}`), attributes, place);
    };
    for (const line of textLines(input.text)) {
      const { text } = line;
      const mmap = MMAP.exec(text);
      const efi = mmap ? null : EFI.exec(text);
      if (mmap) takeMmap(mmap, line);
      else if (efi) takeEfi(efi, line);
      else if (EFI_HEADING.test(text)) {
        if (rows.length > 0) {
          rows = new MapRows(account);
          tables.maps.push(rows);
        }
      } else if (/\blsmmap\s*$/.test(text)) {
        if (regions.regions.length > 0) {
          regions = new RegionTable('lsmmap', account);
          tables.regions.push(regions);
        }
        account.unrelated();
      } else if (/base_addr = |[0-9a-f]{16}-[0-9a-f]{16} [0-9a-f]{8}/.test(text))
        account.unread('a row that is cut or garbled', placeIn(name, line));
      else account.unrelated();
    }
    return { ...momentsOf(name, tables.regions, tables.maps, account), findings: account.findings() };
  },
};

/** Regions of the first lsmmap and rows of the first lsefimmap are one moment, every further run one each. */
function momentsOf(name: string, regions: readonly RegionTable[], maps: readonly MapRows[], account: Account): Omit<Imported, 'findings'> {
  const [firstRegions, ...moreRegions] = regions;
  const [firstMap, ...moreMaps] = maps;
  for (const table of regions) findOverlaps(table.regions, account, 'lsmmap');
  const moment: Moment = {
    title: name,
    regions: firstRegions?.regions ?? [],
    ...(firstMap && firstMap.length > 0 ? { memoryMap: firstMap.finish('lsefimmap') } : {}),
  };
  const also = [
    ...moreRegions.map((table, i): Moment => ({ title: `${name}, lsmmap run ${i + 2}`, regions: table.regions })),
    ...moreMaps.map((map, i): Moment => ({ title: `${name}, lsefimmap run ${i + 2}`, regions: [], memoryMap: map.finish('lsefimmap') })),
  ];
  return { moment, ...(also.length > 0 ? { also } : {}) };
}

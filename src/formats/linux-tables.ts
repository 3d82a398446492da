// Tables of memory that Linux keeps as files: memblock's lists (/sys/kernel/debug/memblock/*), and the firmware's map and the EFI
// runtime map, which are folders of small files (/sys/firmware/memmap, /sys/firmware/efi/runtime-map) and are captured one entry a line.

import type { Imported, Moment } from '../moment';
import { e820Word } from './e820-words';
import type { Certainty, Format } from './format';
import type { Input } from './input';
import { placeIn, textLines } from './lines';
import { Account, findOverlaps, MapRows, RegionTable } from './reading';

const MEMBLOCK = /^\s{0,4}(\d{1,5}): 0x([0-9a-f]{8,16})\.\.0x([0-9a-f]{8,16})(?:\s{1,8}(\d{1,6}))?(?:\s{1,8}([A-Z_|]{2,80}))?\s*$/;
const FIRMWARE = /^(\d{1,5}) 0x([0-9a-f]{1,16}) 0x([0-9a-f]{1,16}) ([A-Za-z][A-Za-z0-9 ()-]{1,60}?)\s*$/;
const RUNTIME = /^\d{1,5} 0x([0-9a-f]{1,8}) 0x([0-9a-f]{1,16}) 0x([0-9a-f]{1,16}) 0x([0-9a-f]{1,14}) 0x([0-9a-f]{1,16})\s*$/;

export const linuxTables: Format = {
  id: 'linux-tables',
  title: 'Linux memblock and firmware tables',
  extensions: ['txt'],
  reference: `Three tables, each alone or in a console capture:

- \`/sys/kernel/debug/memblock/memory\`, \`reserved\` or \`physmem\`: \`0: 0x…..0x…\`, with node and flags since Linux 6.5. The text does not say which of
  the three it is; it is taken for memory unless the file's name says \`reserved\`.
- \`/sys/firmware/memmap\`, captured as \`index start end type\`, one entry a line;
- \`/sys/firmware/efi/runtime-map\`, captured as \`index type phys_addr virt_addr num_pages attribute\`, one entry a line.

Written: nothing.`,

  isCapture: true,

  recognises(input: Input): Certainty {
    if (/^ {0,4}\d{1,5}: 0x[0-9a-f]{8,16}\.\.0x[0-9a-f]{8,16}/m.test(input.text)) return 'certain';
    return /^\d{1,5} 0x[0-9a-f]{1,16} 0x[0-9a-f]{1,16} (?:[A-Z]|0x[0-9a-f]{1,16} 0x[0-9a-f]{1,14} 0x)/m.test(input.text) ? 'certain' : 'no';
  },

  read(input: Input): Imported {
    const { name } = input;
    const account = new Account(name);
    const memblock = new RegionTable('memblock', account);
    const firmware = new RegionTable('firmware', account);
    const runtime = new MapRows(account);
    const isReserved = /reserved/i.test(name);
    for (const line of textLines(input.text)) {
      const place = placeIn(name, line);
      const block = MEMBLOCK.exec(line.text);
      const entry = block ? null : FIRMWARE.exec(line.text);
      const word = entry && e820Word(entry[4] as string);
      const descriptor = block || entry ? null : RUNTIME.exec(line.text);
      if (block) {
        const base = BigInt(`0x${block[2]}`);
        memblock.add({
          name: isReserved ? 'reserved' : 'memory',
          base,
          size: BigInt(`0x${block[3]}`) + 1n - base,
          kind: isReserved ? 'reserved' : 'ram',
          tags: ['memblock', ...(block[5] && block[5] !== 'NONE' ? [block[5]] : [])],
          ...(block[4] === undefined ? {} : { node: Number(block[4]) }),
          place,
        });
      } else if (entry && word) {
        const base = BigInt(`0x${entry[2]}`);
        firmware.add({
          name: entry[4] as string,
          base,
          size: BigInt(`0x${entry[3]}`) + 1n - base,
          kind: word.kind,
          tags: [entry[4] as string],
          place,
        });
      } else if (descriptor) {
        const [type, physical, virtual, pages, attribute] = descriptor.slice(1).map((digits) => BigInt(`0x${digits}`)) as bigint[];
        const start = physical as bigint;
        runtime.add(Number(type), start, start + ((pages as bigint) << 12n) - 1n, undefined, attribute as bigint, place, virtual as bigint);
      } else if (/^\s{0,4}\d{1,5}:? 0x[0-9a-f]{1,16}/.test(line.text)) account.unread('an entry that is cut or garbled', place);
      else account.unrelated();
    }
    findOverlaps(firmware.regions, account, "The firmware's map");
    findOverlaps(memblock.regions, account, 'the memblock list');
    const moments: Moment[] = [];
    if (memblock.regions.length > 0) moments.push({ title: name, regions: memblock.regions });
    if (firmware.regions.length > 0) moments.push({ title: name, regions: firmware.regions });
    if (runtime.length > 0) moments.push({ title: name, regions: [], memoryMap: runtime.finish('The runtime map') });
    const [moment = { title: name, regions: [] }, ...also] = moments;
    return { moment, ...(also.length > 0 ? { also } : {}), findings: account.findings() };
  },
};

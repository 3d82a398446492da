// Output sections of a link map and where they lie: in the region that holds their address, and, when they are loaded elsewhere,
// their image there as well. Shared by the maps of all linkers.

import type { Region, RegionKind } from '../moment';
import { hex } from '../uefi/units';
import { placeIn, type TextLine } from './lines';
import { type Account, findOverlaps, Holders, RegionTable, rangeText } from './reading';

/** Sections that no program carries into memory. */
const NOT_LOADED =
  /^\.(?:debug|zdebug|stab|comment|line|mdebug|ARM\.attributes|riscv\.attributes|gnu\.(?:attributes|build\.attributes|lto|warning)|note\.(?:GNU-stack|gnu\.avr)|xt\.|symtab|strtab|shstrtab|gnu_debug)/;

/** Sections that are memory alone: linkers print a load address for them as well. */
const NO_IMAGE = /^\.(?:s?bss|tbss|noinit|heap|stack|_user_heap)/;

export interface Section {
  readonly name: string;
  /** Address at run time. */
  readonly base: bigint;
  readonly size: bigint;
  /** Address of the image that it is loaded from, if the map tells one. */
  readonly load: bigint | undefined;
  readonly line: TextLine;
}

/** Whether a section takes room in memory; one that does not is told to the account. */
export function isPlaced(file: string, { name, size, line }: Section, account: Account): boolean {
  if (size > 0n && !NOT_LOADED.test(name)) return true;
  account.aside(size === 0n ? 'a section of size 0' : 'a section that is not loaded', placeIn(file, line));
  return false;
}

/** Sections, and their images, as regions in the areas that hold them. */
export function placeSections(file: string, sections: readonly Section[], areas: readonly Region[], account: Account): readonly Region[] {
  const holders = new Holders(areas);
  const table = new RegionTable('section', account);
  const add = (name: string, base: bigint, size: bigint, line: TextLine, tags: readonly string[]) => {
    const place = placeIn(file, line);
    const holder = holders.holderOf(base, base + size);
    const start = holder ?? holders.holderOf(base, base + 1n);
    if (!holder && start) {
      account.find({
        rule: 'import-contradiction',
        severity: 'warning',
        message: `${name} ${rangeText(base, base + size)} leaves ${start.name} ${rangeText(start.base, start.base + start.size)} by ${hex(base + size - start.base - start.size)} bytes`,
        range: { start: start.base + start.size, end: base + size },
        place,
        ...(start.place ? { notes: [{ message: `${start.name} stands here`, place: start.place }] } : {}),
      });
    }
    const kind: RegionKind = (holder ?? start)?.kind === 'flash' ? 'flash' : 'reserved';
    table.add({ name, base, size, kind, tags, ...(holder ? { parent: holder.id } : {}), place });
  };
  for (const { name, base, size, load, line } of sections) {
    add(name, base, size, line, ['section']);
    if (load === undefined || load === base) continue;
    if (NO_IMAGE.test(name)) account.aside('a load address of a section that has no image', placeIn(file, line));
    else add(`${name} (load image)`, load, size, line, ['section', 'load address']);
  }
  findOverlaps(table.regions, account, 'the list of sections', (a, b) => isOverlay(a) || isOverlay(b));
  return table.regions;
}

/** Thread-local data and overlays share addresses on purpose. */
function isOverlay(region: Region): boolean {
  return /^\.(?:tbss|tdata|ovly|overlay)/.test(region.name);
}

// Memory type bins that a run has outgrown: memory of the type lies outside the bin, so the map differs from one boot to the
// next, and S4 resume, which needs the same map, fails.

import type { Finding } from '../base/finding';
import type { MemoryMapTable } from '../moment';
import { memoryTypeName } from '../uefi/memory-type';
import { humanSize, PAGE_SIZE } from '../uefi/units';
import { forEachCall, type Rule } from './rule';

/** Types whose bins are kept apart and shown as a whole (spec 1.1, special). */
const SPECIAL: ReadonlySet<number> = new Set([0, 5, 6, 9, 10, 13, 15]);

export const binsTooSmall: Rule = {
  id: 'bins-too-small',
  severity: 'warning',
  title: 'A memory type bin is too small for the run',
  reference: 'EDK II, BdsEntry and UefiBootManagerLib: memory type information is raised to 125 % of the peak',
  advice: `The bins keep memory that the operating system must not reuse at the same place in every boot. What does not fit in a bin is taken
elsewhere, and the next hibernation image may not match the map. EDK2 raises a bin to 125 % of what was used, resets the machine
once, and uses the new size from then on. Raise the bin in \`memoryTypeInformation\`.`,
  *check({ recording, platform }) {
    if (!recording || !platform || platform.firmware.memoryTypeInformation.length === 0) return;
    let start = 0;
    forEachCall(recording, ['DxeMain'], (call) => {
      start = call.index + 1;
    });
    const before = recording.moment(start).memoryMap;
    const after = recording.moment(recording.length).memoryMap;
    if (!before || !after) return;
    const granule = platform.architecture === 'aarch64' || platform.architecture === 'loongarch64' ? 16 : 1;
    for (const { type, pages } of platform.firmware.memoryTypeInformation) {
      if (pages === 0 || !SPECIAL.has(type)) continue;
      // A bin is shown whole under its type from the start: what the map has gained since lies outside it.
      const outside = pagesOf(after, type) - pagesOf(before, type);
      if (outside > 0) yield finding(type, pages, outside, granule);
    }
  },
};

function pagesOf(map: MemoryMapTable, type: number): number {
  let pages = 0;
  for (let i = 0; i < map.length; i++) if (map.type[i] === type) pages += map.pages[i] as number;
  return pages;
}

function finding(type: number, pages: number, outside: number, granule: number): Finding {
  const wanted = Math.ceil(((pages + outside) * 1.25) / granule) * granule;
  return {
    rule: binsTooSmall.id,
    severity: binsTooSmall.severity,
    message: `the bin of ${memoryTypeName(type)} has ${pages} pages, and the run took ${outside} more (${humanSize(outside * PAGE_SIZE)}) outside it`,
    remedy: `Raise the bin to ${wanted} pages, 125 % of what is used.`,
  };
}

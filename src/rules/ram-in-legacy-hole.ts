// A PC platform whose RAM goes on through the hole between 640 KiB and 1 MiB.

import { flatten, rangeText } from '../platform/layout';
import type { Rule } from './rule';

const HOLE = { start: 0xa_0000n, end: 0x10_0000n };

export const ramInLegacyHole: Rule = {
  id: 'ram-in-legacy-hole',
  severity: 'warning',
  title: 'RAM in the legacy hole of a PC',
  reference: 'IBM PC/AT memory layout: video memory from 0xA0000, option ROMs from 0xC0000, BIOS to 0xFFFFF',
  advice: `On a PC the addresses from 0xA0000 to 0xFFFFF belong to video memory, option ROMs and the BIOS area; the RAM behind them is not visible there.
End the first RAM region at 640 KiB, begin the next at 1 MiB, and describe the hole as device memory.`,
  *check({ platform }) {
    if (platform?.architecture !== 'x64' && platform?.architecture !== 'ia32') return;
    for (const { region, start, end } of flatten(platform.regions)) {
      if (region.kind !== 'ram' || end <= HOLE.start || start >= HOLE.end) continue;
      const range = { start: start > HOLE.start ? start : HOLE.start, end: end < HOLE.end ? end : HOLE.end };
      yield {
        rule: ramInLegacyHole.id,
        severity: ramInLegacyHole.severity,
        message: `"${region.id}" is RAM at ${rangeText(range)}, where a PC has video memory, option ROMs and the BIOS`,
        range,
        remedy: 'End it at 640 KiB and begin another region at 1 MiB.',
        ...(region.place ? { place: region.place } : {}),
      };
    }
  },
};

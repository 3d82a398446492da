// Carve-outs of RAM that share a 64 KiB granule with memory that is in use, on architectures where an operating system may
// map by 64 KiB.

import { flatten, rangeText } from '../platform/layout';
import type { Rule } from './rule';

const GRANULE_MASK = 0xffffn;

export const carveOutGranule: Rule = {
  id: 'carve-out-granule',
  severity: 'warning',
  title: 'A carve-out off the 64 KiB granule',
  reference: 'UEFI Specification 2.10, 2.3.6.1, AArch64: memory attributes are uniform within 64 KiB',
  advice: `An AArch64 or LoongArch64 operating system may use 64 KiB pages, and can then map memory only in such granules. A carve-out that
begins or ends inside one shares it with ordinary RAM: the system either maps a part of the carve-out, or loses the RAM. Align base and
size of carve-outs to 64 KiB.`,
  *check({ platform }) {
    if (platform?.architecture !== 'aarch64' && platform?.architecture !== 'loongarch64') return;
    const pieces = flatten(platform.regions);
    for (const { region, start, end } of pieces) {
      if (region.kind !== 'reserved' && region.kind !== 'unusable') continue;
      const beside = (address: bigint) =>
        (address & GRANULE_MASK) !== 0n &&
        pieces.some(
          (other) => other.region.kind === 'ram' && other.start < (address | GRANULE_MASK) + 1n && other.end > (address & ~GRANULE_MASK),
        );
      if (!beside(start) && !beside(end)) continue;
      yield {
        rule: carveOutGranule.id,
        severity: carveOutGranule.severity,
        message: `"${region.id}" ${rangeText({ start, end })} shares a 64 KiB granule with RAM`,
        range: { start, end },
        remedy: 'Align its base and size to 0x10000.',
        ...(region.place ? { place: region.place } : {}),
      };
    }
  },
};

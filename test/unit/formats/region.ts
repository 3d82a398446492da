// A region in one line, for tests: called by its id.

import type { Region, RegionKind } from '../../../src/moment';

export function region(id: string, base: bigint, size: bigint, kind: RegionKind, more: Partial<Region> = {}): Region {
  return { id, name: id, base, size, kind, attributes: 0n, ...more };
}

// The list of rules: the only place that knows which there are. One line registers one.

import type { Finding } from '../base/finding';
import { binsTooSmall } from './bins-too-small';
import { carveOutGranule } from './carve-out-granule';
import { largePool } from './large-pool';
import { legacyAllocation } from './legacy-allocation';
import { misalignedRuntime } from './misaligned-runtime';
import { ramInLegacyHole } from './ram-in-legacy-hole';
import { reservedAddress } from './reserved-address';
import type { Rule, Subject } from './rule';
import { runtimeGranule } from './runtime-granule';
import { runtimePool } from './runtime-pool';
import { staleMapKey } from './stale-map-key';

export const RULES: readonly Rule[] = [
  ramInLegacyHole,
  carveOutGranule,
  runtimeGranule,
  largePool,
  runtimePool,
  legacyAllocation,
  reservedAddress,
  staleMapKey,
  misalignedRuntime,
  binsTooSmall,
];

/** Everything that the rules find, in their order. */
export function findingsOf(subject: Subject, rules: readonly Rule[] = RULES): Finding[] {
  return rules.flatMap((rule) => [...rule.check(subject)]);
}

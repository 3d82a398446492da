// Runtime memory that PEI has placed off the 64 KiB granule: DXE keeps it as it is, and ExitBootServices then refuses every key
// (spec 7.2 step 2, 7.6).

import { rangeText } from '../platform/layout';
import {
  EfiACPIMemoryNVS,
  EfiPalCode,
  EfiReservedMemoryType,
  EfiRuntimeServicesCode,
  EfiRuntimeServicesData,
  memoryTypeName,
} from '../uefi/memory-type';
import type { Rule } from './rule';

const GRANULE_MASK = 0xffffn;
const RUNTIME: ReadonlySet<number> = new Set([EfiRuntimeServicesCode, EfiRuntimeServicesData, EfiPalCode]);
const GRANULAR: ReadonlySet<number> = new Set([...RUNTIME, EfiReservedMemoryType, EfiACPIMemoryNVS]);

export const runtimeGranule: Rule = {
  id: 'runtime-granule',
  severity: 'warning',
  title: 'A platform allocation off the 64 KiB granule',
  reference: 'UEFI Specification 2.10, 2.3.6.1, AArch64',
  advice: `On AArch64 and LoongArch64 runtime memory begins and ends on 64 KiB. What PEI allocates itself is not rounded: give such allocations a base
and a size that are multiples of 0x10000, or ExitBootServices will refuse every map key.`,
  *check({ platform }) {
    if (platform?.architecture !== 'aarch64' && platform?.architecture !== 'loongarch64') return;
    for (const { name, type, base, size } of platform.firmware.allocations) {
      if (!GRANULAR.has(type) || (((base ?? 0n) | size) & GRANULE_MASK) === 0n) continue;
      const where = base === undefined ? '' : ` ${rangeText({ start: base, end: base + size })}`;
      yield {
        rule: runtimeGranule.id,
        severity: runtimeGranule.severity,
        message: `the allocation "${name}" of ${memoryTypeName(type)}${where} is off the 64 KiB granule${RUNTIME.has(type) ? ', so ExitBootServices will always fail' : ''}`,
        remedy: 'Align its base and size to 0x10000.',
        ...(base === undefined ? {} : { range: { start: base, end: base + size } }),
      };
    }
  },
};

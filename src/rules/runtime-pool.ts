// Pool of runtime types. Each such type keeps its own pages, which stay in the operating system's map for good, however
// little of them is used; on 64 KiB architectures a first byte costs a whole granule.

import { EfiRuntimeServicesCode, EfiRuntimeServicesData, memoryTypeName } from '../uefi/memory-type';
import { isError } from '../uefi/status';
import { humanSize } from '../uefi/units';
import { CallFindings, forEachCall, type Rule } from './rule';

export const runtimePool: Rule = {
  id: 'runtime-pool',
  severity: 'info',
  title: 'Pool of a runtime type',
  reference: 'UEFI Specification 2.10, 7.2, memory type usage after ExitBootServices',
  advice: `Runtime memory is never given back to the operating system, and every descriptor of it has to be mapped in
SetVirtualAddressMap. Allocate what a runtime driver needs once, in one block, rather than in pieces; free what was only
needed to start.`,
  *check({ recording, platform }) {
    if (!recording) return;
    const found = new CallFindings(runtimePool, recording);
    const granule = platform?.architecture === 'aarch64' || platform?.architecture === 'loongarch64' ? 0x1_0000 : 0x1000;
    forEachCall(recording, ['AllocatePool'], (call) => {
      const type = Number(call.argument(0));
      if ((type !== EfiRuntimeServicesCode && type !== EfiRuntimeServicesData) || isError(call.status)) return;
      found.add(call.site, call.index, () => ({
        message: `pool of ${memoryTypeName(type)} keeps pages that the operating system never gets back, ${humanSize(granule)} at a time`,
        remedy: 'Take runtime memory once, in one block, when the driver starts.',
      }));
    });
    yield* found.findings();
  },
};

// Pages below 1 MiB on a PC: the real-mode vectors, the BIOS data areas and start-up code of other processors live there.

import { isError } from '../uefi/status';
import { hex } from '../uefi/units';
import { CallFindings, forEachCall, type Rule } from './rule';

const ONE_MIB = 0x10_0000n;

export const legacyAllocation: Rule = {
  id: 'legacy-allocation',
  severity: 'warning',
  title: 'Allocation below 1 MiB on a PC',
  reference: 'IBM PC/AT memory layout; EDK II, MdeModulePkg and UefiCpuPkg use of memory below 1 MiB',
  advice: `Memory below 1 MiB is scarce and contested: start-up vectors of application processors, legacy option ROMs and old operating
systems use it. Allocate there only what has to be there, such as a start-up vector, and free it as soon as it is not needed.`,
  *check({ recording, platform }) {
    if (!recording || (platform?.architecture !== 'x64' && platform?.architecture !== 'ia32')) return;
    const found = new CallFindings(legacyAllocation, recording);
    forEachCall(recording, ['AllocatePages'], (call) => {
      if (isError(call.status) || call.result >= ONE_MIB) return;
      const start = call.result;
      const end = start + (call.argument(2) << 12n);
      found.add(call.site, call.index, () => ({
        message: `the pages at ${hex(start)} lie in the legacy region below 1 MiB`,
        remedy: 'Ask for memory above 1 MiB unless the processor or a legacy interface needs it below.',
        range: { start, end },
      }));
    });
    yield* found.findings();
  },
};

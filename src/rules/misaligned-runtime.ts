// ExitBootServices with the right key and still refused: a runtime descriptor that does not begin and end on the runtime
// granule (spec 7.2 step 2, 7.6).

import { EfiPalCode, EfiRuntimeServicesCode, EfiRuntimeServicesData, memoryTypeName } from '../uefi/memory-type';
import { isError } from '../uefi/status';
import { addressOf, hex, PAGE_SIZE } from '../uefi/units';
import { CallFindings, forEachCall, type Rule } from './rule';

/** Pages of 64 KiB. */
const GRANULE_PAGES = 16;

export const misalignedRuntime: Rule = {
  id: 'misaligned-runtime',
  severity: 'error',
  title: 'ExitBootServices refused: runtime memory off the 64 KiB granule',
  reference: 'UEFI Specification 2.10, 2.3.6.1, AArch64: runtime regions on 64 KiB boundaries',
  advice: `On AArch64 and LoongArch64 the firmware checks at ExitBootServices that every runtime descriptor begins and ends on 64 KiB. Allocate and
free runtime memory in whole granules, do not free a part of one together with memory of another type, and do not
allocate EfiPalCode.`,
  *check({ recording, platform }) {
    if (!recording || (platform?.architecture !== 'aarch64' && platform?.architecture !== 'loongarch64')) return;
    const found = new CallFindings(misalignedRuntime, recording);
    forEachCall(recording, ['ExitBootServices'], (call) => {
      if (!isError(call.status) || call.argument(1) !== BigInt(call.keyBefore)) return;
      const { index, site } = call;
      found.add(site, index, () => {
        const map = recording.moment(index).memoryMap;
        for (let i = 0; map && i < map.length; i++) {
          const [type, frame, pages] = [map.type[i] as number, map.frame[i] as number, map.pages[i] as number];
          if (type !== EfiRuntimeServicesCode && type !== EfiRuntimeServicesData && type !== EfiPalCode) continue;
          if (frame % GRANULE_PAGES === 0 && pages % GRANULE_PAGES === 0) continue;
          const start = addressOf(frame);
          return {
            message: `the key is right, but ${memoryTypeName(type)} at ${hex(start)} with ${pages} pages is off the 64 KiB granule`,
            remedy: 'Allocate and free runtime memory in multiples of 16 pages.',
            range: { start, end: start + BigInt(pages * PAGE_SIZE) },
          };
        }
        return { message: 'the key is right, and ExitBootServices refused it', remedy: 'Look at the runtime descriptors of the map.' };
      });
    });
    yield* found.findings();
  },
};

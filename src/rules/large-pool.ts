// Pool of a page or more. EDK2 serves it with whole pages for that buffer alone, and the pool's own head and tail often cost
// one page more than AllocatePages would have taken (spec 3.4).

import { memoryTypeName } from '../uefi/memory-type';
import { isError } from '../uefi/status';
import { PAGE_SIZE, pagesFor } from '../uefi/units';
import { CallFindings, forEachCall, type Rule } from './rule';

/** Head and tail of a pool block (spec 3.1), in bytes. */
const OVERHEAD = 40n;

export const largePool: Rule = {
  id: 'large-pool',
  severity: 'warning',
  title: 'Pool of 4 KiB or more',
  reference: 'EDK II Module Writer’s Guide, memory allocation',
  advice: `A pool buffer of 4 KiB or more is made of whole pages that nothing else can share, plus room for the pool's own records.
AllocatePages takes exactly the pages that are needed, and the buffer is aligned to a page.`,
  *check({ recording }) {
    if (!recording) return;
    const found = new CallFindings(largePool, recording);
    forEachCall(recording, ['AllocatePool'], (call) => {
      const size = call.argument(1);
      if (size < PAGE_SIZE || isError(call.status)) return;
      found.add(call.site, call.index, () => {
        const [needed, taken] = [pagesFor(size), pagesFor(size + OVERHEAD)];
        const more = taken > needed ? `, one more than the ${needed} that would hold it` : '';
        return {
          message: `AllocatePool of ${size} bytes of ${memoryTypeName(Number(call.argument(0)))} takes ${taken} pages for itself${more}`,
          remedy: `Use AllocatePages with EFI_SIZE_TO_PAGES (${size}), and FreePages.`,
        };
      });
    });
    yield* found.findings();
  },
};

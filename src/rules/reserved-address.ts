// AllocateAddress inside something that is no RAM: a carve-out of the device tree, a device window, a hole.

import { flatten, rangeText } from '../platform/layout';
import { AllocateAddress } from '../uefi/memory-type';
import { EFI_NOT_FOUND } from '../uefi/status';
import { CallFindings, forEachCall, type Rule } from './rule';

export const reservedAddress: Rule = {
  id: 'reserved-address',
  severity: 'warning',
  title: 'Allocation at an address that is no free RAM of the platform',
  reference: 'Devicetree Specification 0.4, 3.5 /reserved-memory; UEFI Specification 2.10, 7.2.1 AllocatePages()',
  advice: `AllocateAddress succeeds in free conventional memory alone. An address inside a carve-out (secure firmware, a framebuffer, another
processor's memory) or a device window can never be allocated: it is to be used as it is, through what owns it. Look the
address up in the platform's regions, or let the firmware choose one.`,
  *check({ recording, platform }) {
    if (!recording || !platform) return;
    const found = new CallFindings(reservedAddress, recording);
    const pieces = flatten(platform.regions);
    forEachCall(recording, ['AllocatePages'], (call) => {
      if (call.argument(0) !== BigInt(AllocateAddress) || call.status !== EFI_NOT_FOUND) return;
      const start = call.argument(3);
      const end = start + (call.argument(2) << 12n);
      const blocking = pieces.find((piece) => piece.start < end && start < piece.end && piece.region.kind !== 'ram');
      const described = pieces.some((piece) => piece.start <= start && start < piece.end);
      if (!blocking && described) return;
      found.add(call.site, call.index, () => {
        const asked = rangeText({ start, end: end > start ? end : start + 1n });
        if (!blocking) {
          return {
            message: `nothing is described at ${asked}`,
            remedy: 'Choose an address in RAM, or add the region to the platform.',
            range: { start, end },
          };
        }
        const { region } = blocking;
        const notes = region.place ? [{ message: `"${region.id}" is described here`, place: region.place }] : [];
        return {
          message: `${asked} lies in "${region.id}", which is ${region.kind}: ${region.name}`,
          remedy:
            region.kind === 'reserved' || region.kind === 'unusable'
              ? 'Choose an address outside the carve-out.'
              : 'Choose an address in RAM.',
          range: { start, end },
          notes,
        };
      });
    });
    yield* found.findings();
  },
};

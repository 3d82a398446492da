// ExitBootServices with a key that the map has outgrown: something was allocated or freed after GetMemoryMap (spec 2.15, 7.2).

import type { Note } from '../base/finding';
import { SERVICES } from '../event';
import { isError } from '../uefi/status';
import { hex } from '../uefi/units';
import { CallFindings, forEachCall, type Rule } from './rule';

/** A key that GetMemoryMap gave out, and the call that made it stale. */
interface GivenKey {
  readonly key: number;
  readonly site: number;
  change?: { readonly service: string; readonly site: number };
}

/** So many of the latest GetMemoryMap calls are remembered; loaders make two or three. */
const REMEMBERED = 32;

export const staleMapKey: Rule = {
  id: 'stale-map-key',
  severity: 'warning',
  title: 'ExitBootServices with a stale map key',
  reference: 'UEFI Specification 2.10, 7.4.6 EFI_BOOT_SERVICES.ExitBootServices()',
  advice: `The map key must be the one of the last GetMemoryMap, with no allocation and no free in between. Even Print allocates. Allocate the
buffer first, with room for a few more descriptors; call GetMemoryMap, then ExitBootServices at once; when it fails, call GetMemoryMap
again with the same buffer and retry.`,
  *check({ recording }) {
    if (!recording) return;
    const found = new CallFindings(staleMapKey, recording);
    const given: GivenKey[] = [];
    const everything = SERVICES.map((service) => service.name);
    forEachCall(recording, everything, (call, service) => {
      if (service === 'ExitBootServices' && isError(call.status) && call.argument(1) !== BigInt(call.keyBefore)) {
        const key = call.argument(1);
        const source = given.findLast((one) => BigInt(one.key) === key);
        const { keyBefore } = call;
        found.add(call.site, call.index, () => explain(key, keyBefore, source, (site) => recording.sites[site]?.place));
      }
      if (call.keyAfter !== call.keyBefore) {
        for (const one of given) one.change ??= { service, site: call.site };
      }
      if (service === 'GetMemoryMap' && !isError(call.status)) {
        given.push({ key: call.keyAfter, site: call.site });
        if (given.length > REMEMBERED) given.shift();
      }
    });
    yield* found.findings();
  },
};

function explain(key: bigint, current: number, source: GivenKey | undefined, placeOf: (site: number) => Note['place']) {
  if (!source) {
    return {
      message: `ExitBootServices got the key ${hex(key)}, which no GetMemoryMap returned; the map's key is ${hex(current)}`,
      remedy: 'Pass the MapKey of the last GetMemoryMap.',
    };
  }
  const note = (message: string, site: number): Note => {
    const place = placeOf(site);
    return { message, ...(place ? { place } : {}) };
  };
  const { change } = source;
  return {
    message: `ExitBootServices got the key ${hex(key)}, and the map's key is ${hex(current)} by now${change ? `: ${change.service} changed the map after GetMemoryMap` : ''}`,
    remedy: 'Call GetMemoryMap again and ExitBootServices right after it, with no allocation, free or Print in between.',
    notes: [note('the key was read here', source.site), ...(change ? [note(`${change.service} changed the map here`, change.site)] : [])],
  };
}

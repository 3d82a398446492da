// Owners as the picture names them: the function that called, and its line.

import type { Owners } from '../../src/picture/colouring';
import { itemEvent, type Lanes } from '../../src/picture/lanes';
import type { Naming } from '../../src/picture/scene';
import { useRun } from '../stores/run';

/** Call sites of the recording that is shown. */
export function ownersOfRun(): Owners {
  const run = useRun();
  const sites = run.outline?.site;
  const named = run.recorded?.sites ?? [];
  return {
    siteOf: (event) => sites?.[event] ?? -1,
    nameOf(site) {
      const found = named[site];
      if (!found) return { name: 'Firmware', title: 'The firmware itself' };
      return { name: `${found.function}:${found.place.line}`, title: `${found.place.file}:${found.place.line} ${found.function}` };
    },
  };
}

/** Names items of lanes by their owners, where a line of the script is one. */
export function ownerNaming(all: readonly (Lanes | undefined)[], owners: Owners): Naming {
  return (lane, i) => {
    const lanes = all.find((one) => one && one[lane.id] === lane);
    const event = lanes ? itemEvent(lanes, lane, i) : -1;
    const site = event >= 0 ? owners.siteOf(event) : -1;
    return site >= 0 ? owners.nameOf?.(site).name : undefined;
  };
}

// The legend: every class of the chosen colouring that is there, how often and how much.

import { computed } from 'vue';
import type { RegionKind } from '../../src/moment';
import { type ClassTotal, colouringOf, tellsOwners, totalsOf } from '../../src/picture/colouring';
import { styleOfKind } from '../../src/picture/palette';
import { memoryTypeName, shellTypeName } from '../../src/uefi/memory-type';
import { paced } from '../beat';
import { useLanes } from '../stores/lanes';
import { useView } from '../stores/view';
import { ownersOfRun } from './owners';

export interface LegendRow extends ClassTotal {
  /** Word that has a page of the help. */
  readonly help?: string;
  /** As the picture writes it. */
  readonly short: string;
}

const KIND_NAMES: Record<RegionKind, string> = {
  ram: 'RAM',
  mmio: 'MMIO',
  reserved: 'Reserved',
  flash: 'Flash',
  persistent: 'Persistent',
  unusable: 'Unusable',
  unaccepted: 'Unaccepted',
  'io-port': 'I/O ports',
};

export function useLegend() {
  const made = useLanes();
  const view = useView();
  const shown = paced(() => made.lanes);
  const colouring = computed(() => (shown.value ? colouringOf(view.colourBy, shown.value, ownersOfRun()) : undefined));
  /** Whether the classes are memory types rather than kinds of regions. */
  const hasMap = computed(() => (shown.value?.map.length ?? 0) > 0);
  const rows = computed<LegendRow[]>(() => {
    const lanes = shown.value;
    if (!lanes || !colouring.value) return [];
    const lane = hasMap.value ? lanes.map : lanes.platform;
    const { by, classes } = colouring.value;
    const { glance } = lanes;
    const totals = !glance
      ? totalsOf(colouring.value, lane, tellsOwners(by) ? lanes.pools : undefined)
      : glance.colourBy === view.colourBy
        ? glance.totals.map((total) => ({ ...total, ...classes.find(({ id }) => id === total.id) }))
        : [];
    return totals.map((row) => {
      if (by !== 'type') return { ...row, short: row.name };
      if (hasMap.value)
        return {
          ...row,
          name: row.id < 16 ? memoryTypeName(row.id).replace(/^Efi/, '') : row.name,
          ...(row.id < 16 ? { help: memoryTypeName(row.id) } : {}),
          short: row.id < 16 ? shellTypeName(row.id) : row.name,
        };
      const kinds = new Set(lanes.moment.regions.filter(({ kind }) => styleOfKind(kind) === row.id).map(({ kind }) => KIND_NAMES[kind]));
      const name = [...kinds].join(', ');
      return { ...row, name, short: name };
    });
  });
  return { rows, colouring, hasMap };
}

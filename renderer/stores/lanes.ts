// The lanes of the moment that is shown, and the cuts that shape the picture's axis. Both follow as fast as they can be made; of several
// moments that came while one was being made, the latest is next.
//
//   L1  `lanes` are whole: they belong to one moment, the latest that could be made;
//   L2  `cuts` follow the platform and the run's first and last moments, never the moment that is shown, so that the picture stands still
//       while time moves.

import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import type { Moment } from '../../src/moment';
import { cutsOf } from '../../src/picture/lane-build';
import type { Lanes } from '../../src/picture/lanes';
import type { Cuts } from '../../src/picture/scale';
import { makeCuts, makeLanes } from '../canvas/lane-maker';
import { useRun } from './run';
import { useView } from './view';
import { useWorkbench } from './workbench';

export const useLanes = defineStore('lanes', () => {
  const run = useRun();
  const view = useView();
  const lanes = shallowRef<Lanes>();
  const cuts = shallowRef<Cuts>(cutsOf());
  /** Lanes of the moment at cursor B, while two moments are compared. */
  const baseLanes = shallowRef<Lanes>();

  const owned = computed(() => view.colourBy === 'owner' || view.colourBy === 'age');
  const fail = (error: unknown) => useWorkbench().tell(error);

  const follow = latest(
    () => run.shown,
    (moment) => makeLanes(moment, owned.value),
    (made) => {
      lanes.value = made;
    },
    fail,
  );
  const followBase = latest(
    () => run.baseMoment,
    (moment) => makeLanes(moment, false),
    (made) => {
      baseLanes.value = made;
    },
    fail,
  );
  watch([() => run.shown, owned], follow, { immediate: true, flush: 'sync' });
  watch(() => run.baseMoment, followBase, { immediate: true, flush: 'sync' });

  const framing = computed<readonly Moment[]>(() => {
    const [first, last] = run.frame;
    if (first && last) return [first, last];
    return run.shown ? [run.shown] : [];
  });
  watch(
    framing,
    latest(
      () => framing.value,
      makeCuts,
      (made) => {
        cuts.value = made ?? cutsOf();
      },
      fail,
    ),
    { immediate: true, flush: 'sync' },
  );

  return { lanes, cuts, baseLanes };
});

/** Makes something of the latest wish, one at a time; undefined when there is none. */
function latest<W, M>(
  wish: () => W | undefined,
  make: (wish: W) => M | Promise<M>,
  show: (made: M | undefined) => void,
  fail: (error: unknown) => void,
): () => void {
  let busy = false;
  let again = false;
  const next = (): void => {
    if (busy) {
      again = true;
      return;
    }
    const wanted = wish();
    const made = wanted === undefined ? undefined : make(wanted);
    if (!(made instanceof Promise)) {
      show(made);
      return;
    }
    busy = true;
    made.then(show, fail).finally(() => {
      busy = false;
      if (!again) return;
      again = false;
      next();
    });
  };
  return next;
}

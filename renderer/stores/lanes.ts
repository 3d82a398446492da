// The lanes of the moment that is shown, and the cuts that shape the picture's axis. Both follow as fast as they can be made; of several
// moments that came while one was being made, the latest is next.
//
//   L1  `lanes` are whole: they belong to one moment, the latest that could be made, or to the glimpse of a later one;
//   L2  `cuts` follow the platform and the run's first and last moments, never the moment that is shown, so that the picture stands still
//       while time moves.

import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import type { Moment } from '../../src/moment';
import { tellsOwners } from '../../src/picture/colouring';
import { lanesOfGlimpse } from '../../src/picture/glimpse';
import { cutsOf, lanesOf } from '../../src/picture/lane-build';
import type { Lanes } from '../../src/picture/lanes';
import type { Cuts } from '../../src/picture/scale';
import { makeCuts, makeLanes } from '../canvas/lane-maker';
import { latest } from '../latest';
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

  const owned = computed(() => tellsOwners(view.colourBy));
  const fail = (error: unknown) => useWorkbench().tell(error);

  const follow = latest(() => {
    const { shown } = run;
    return then(shown && makeLanes(shown, owned.value), (made) => {
      // A glimpse is of a later wish.
      if (!run.glimpse || run.guest) lanes.value = made;
    });
  }, fail);
  const followBase = latest(() => {
    const { baseMoment } = run;
    return then(baseMoment && makeLanes(baseMoment, false), (made) => {
      baseLanes.value = made;
    });
  }, fail);
  watch([() => run.shown, owned, () => run.glimpse === undefined], follow, { immediate: true, flush: 'sync' });
  watch(() => run.baseMoment, followBase, { immediate: true, flush: 'sync' });

  /** The lane of the run's regions, which are the same at each of its moments. */
  const regions = computed(() => {
    const [first] = run.frame;
    return first && lanesOf({ title: first.title, regions: first.regions });
  });
  watch(
    () => run.glimpse,
    (seen) => {
      if (seen && regions.value && !run.guest) lanes.value = lanesOfGlimpse(seen, regions.value);
    },
    { flush: 'sync' },
  );

  const framing = computed<readonly Moment[]>(() => {
    const [first, last] = run.frame;
    if (first && last) return [first, last];
    return run.shown ? [run.shown] : [];
  });
  const followCuts = latest(
    () =>
      then(makeCuts(framing.value), (made) => {
        cuts.value = made;
      }),
    fail,
  );
  watch(framing, followCuts, { immediate: true, flush: 'sync' });

  return { lanes, cuts, baseLanes };
});

/** Shows what was made, at once where it is there at once. */
function then<M>(made: M | Promise<M>, show: (made: M) => void): void | Promise<void> {
  if (made instanceof Promise) return made.then(show);
  show(made);
}

// What a panel is. The list of them is in panels.ts.

import type { Component } from 'vue';

/** Where a panel opens when it has no neighbours to join. */
export type PanelPlace = 'side' | 'tabs' | 'centre' | 'right' | 'legend' | 'bottom';

export interface PanelInfo {
  readonly id: string;
  readonly title: string;
  readonly place: PanelPlace;
  readonly component: Component;
  /** Stands at the right end of the tab row while the panel is in front. */
  readonly actions?: Component;
  /** Number beside the title; nothing when undefined. */
  badge?(): number | undefined;
}

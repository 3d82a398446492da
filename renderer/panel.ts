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
  /** The panel is a table under its own id: it can be filtered and copied from its tab row. */
  readonly table?: boolean;
  /** Number beside the title; nothing when undefined. */
  badge?(): number | undefined;
}

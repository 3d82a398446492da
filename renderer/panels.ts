// The panels, as one list: the only place that knows them all. Documents are panels too, one for each text, and are not listed.

import type { PanelInfo } from './panel';
import ComparePanel from './panels/ComparePanel.vue';
import ConsolePanel from './panels/ConsolePanel.vue';
import EventsPanel from './panels/EventsPanel.vue';
import ExplorerPanel from './panels/ExplorerPanel.vue';
import ExportPanel from './panels/ExportPanel.vue';
import FindingsPanel from './panels/FindingsPanel.vue';
import HelpPanel from './panels/HelpPanel.vue';
import HobsPanel from './panels/HobsPanel.vue';
import ImportsPanel from './panels/ImportsPanel.vue';
import IoSpacePanel from './panels/IoSpacePanel.vue';
import LegendPanel from './panels/LegendPanel.vue';
import MapPanel from './panels/MapPanel.vue';
import OsPanel from './panels/OsPanel.vue';
import PicturePanel from './panels/PicturePanel.vue';
import PoolsPanel from './panels/PoolsPanel.vue';
import SelectionPanel from './panels/SelectionPanel.vue';
import SettingsPanel from './panels/SettingsPanel.vue';
import SpacePanel from './panels/SpacePanel.vue';
import SummaryPanel from './panels/SummaryPanel.vue';
import TimelinePanel from './panels/TimelinePanel.vue';
import VariablesPanel from './panels/VariablesPanel.vue';
import WelcomePanel from './panels/WelcomePanel.vue';
import TimelineActions from './parts/TimelineActions.vue';
import { useFindings } from './stores/findings';
import { useImports } from './stores/imports';
import { useRun } from './stores/run';

export const PANELS: readonly PanelInfo[] = [
  { id: 'picture', title: 'Picture', place: 'centre', component: PicturePanel },
  { id: 'memory-space', title: 'Memory space map', place: 'centre', component: SpacePanel, table: true },
  { id: 'os-view', title: 'OS view', place: 'centre', component: OsPanel, table: true },
  { id: 'compare', title: 'Compare', place: 'centre', component: ComparePanel, table: true, badge: () => useRun().differences?.length },
  { id: 'imports', title: 'Imported maps', place: 'tabs', component: ImportsPanel, badge: () => useImports().list.length || undefined },
  { id: 'welcome', title: 'Welcome', place: 'centre', component: WelcomePanel },
  { id: 'help', title: 'Help', place: 'centre', component: HelpPanel },
  { id: 'settings', title: 'Settings', place: 'centre', component: SettingsPanel },
  {
    id: 'memory-map',
    title: 'Memory map',
    place: 'tabs',
    component: MapPanel,
    table: true,
    badge: () => useRun().shown?.memoryMap?.length,
  },
  { id: 'findings', title: 'Findings', place: 'tabs', component: FindingsPanel, badge: () => useFindings().list.length || undefined },
  { id: 'console', title: 'Console', place: 'tabs', component: ConsolePanel },
  { id: 'export', title: 'Export', place: 'tabs', component: ExportPanel },
  { id: 'pools', title: 'Pools', place: 'tabs', component: PoolsPanel, table: true },
  { id: 'hobs', title: 'HOB list', place: 'tabs', component: HobsPanel, table: true },
  { id: 'io-space', title: 'I/O space map', place: 'tabs', component: IoSpacePanel, table: true },
  { id: 'events', title: 'Events', place: 'tabs', component: EventsPanel, table: true },
  { id: 'selection', title: 'Selection', place: 'right', component: SelectionPanel },
  { id: 'variables', title: 'Variables', place: 'right', component: VariablesPanel },
  { id: 'summary', title: 'Summary', place: 'right', component: SummaryPanel },
  { id: 'legend', title: 'Legend and totals', place: 'legend', component: LegendPanel },
  { id: 'timeline', title: 'Timeline', place: 'bottom', component: TimelinePanel, actions: TimelineActions },
  { id: 'explorer', title: 'Explorer', place: 'side', component: ExplorerPanel },
];

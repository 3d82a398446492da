// Where the panels are. Dockview owns the arrangement; this store opens, finds and closes panels in it, has it
// remembered, and has one arrangement for each size of window. Documents are panels too: the id of a document is its panel's.

import type { AddPanelOptions, DockviewApi, SerializedDockview } from 'dockview-vue';
import { defineStore } from 'pinia';
import { shallowRef, watch } from 'vue';
import type { PanelInfo, PanelPlace } from '../panel';
import { useBreakpoints } from './breakpoints';
import { type Source, useDocuments } from './documents';
import { useKept } from './kept';
import { useSettings } from './settings';

/** `wide` from 1200 px, `medium` from 900 px, `narrow` below, at a text scale of 1: twice as large a text needs twice the window. */
export type SizeClass = 'wide' | 'medium' | 'narrow';

export function sizeClassOf(widthPx: number, textScale: number): SizeClass {
  const width = widthPx / textScale;
  return width >= 1200 ? 'wide' : width >= 900 ? 'medium' : 'narrow';
}

/** What is remembered: an arrangement for each size and the documents that were open. */
interface Kept {
  readonly version: 1;
  readonly arrangements: Partial<Record<SizeClass, SerializedDockview>>;
  readonly documents: readonly Source[];
  /** Lines by document. */
  readonly breakpoints?: unknown;
}

/** Widths and heights of the default arrangement, in pixels at a text scale of 1. */
const LEFT = { wide: 476, medium: 392, narrow: 392 } as const;
/** The picture gives way last. */
const PICTURE_MIN = { wide: 560, medium: 500, narrow: 300 } as const;
const RIGHT = 276;
const EXPLORER = 236;
const TIMELINE = { wide: 196, medium: 156, narrow: 156 } as const;
const TABS = 200;
const LEGEND = 290;
/** A window of less height than this has a low timeline and a low table; below the second, the tables are tabs beside the picture. */
const LOW = 640;
const VERY_LOW = 520;
const LOW_TIMELINE = 116;
const VERY_LOW_TIMELINE = 84;
const LOW_TABS = 150;

export const useLayout = defineStore('layout', () => {
  const settings = useSettings();
  const memory = useKept();
  const documents = useDocuments();
  const breakpoints = useBreakpoints();
  const api = shallowRef<DockviewApi>();
  /** Ids of the panels that are open. */
  const open = shallowRef<ReadonlySet<string>>(new Set());
  const activePanel = shallowRef<string>();
  const sizeClass = shallowRef<SizeClass>('wide');
  let panels: readonly PanelInfo[] = [];
  let arranging = false;
  let width = 0;

  /** Takes over a dockview that is ready, and arranges it as it was left. The documents to show are open already. */
  function attach(ready: DockviewApi, list: readonly PanelInfo[], widthPx: number): void {
    api.value = ready;
    panels = list;
    width = widthPx;
    sizeClass.value = sizeClassOf(widthPx, settings.values.textScale);
    arrange();
    ready.onDidLayoutChange(() => {
      if (arranging) return;
      refresh();
      keep();
    });
    ready.onDidActivePanelChange(() => {
      const panel = ready.activePanel;
      activePanel.value = panel?.id;
      if (panel && documents.find(panel.id)) documents.activate(panel.id);
    });
    ready.onDidRemovePanel((panel) => {
      if (!arranging && documents.find(panel.id)) documents.close(panel.id);
    });
  }

  function refresh(): void {
    open.value = new Set(api.value?.panels.map((panel) => panel.id));
  }

  function kept(): Kept | undefined {
    const value = memory.values.layout as Kept | undefined;
    return value?.version === 1 ? value : undefined;
  }

  /** The documents that were open when the window was last used; empty on a first start. */
  function keptDocuments(): readonly Source[] {
    return kept()?.documents ?? [];
  }

  /** The breakpoints that were set then, for their store to take up. */
  function keptBreakpoints(): unknown {
    return kept()?.breakpoints;
  }

  watch(
    () => breakpoints.changes,
    () => keep(),
  );

  function keep(): void {
    if (!api.value) return;
    const value: Kept = {
      version: 1,
      arrangements: { ...kept()?.arrangements, [sizeClass.value]: api.value.toJSON() },
      documents: documents.list.flatMap(({ source }) => source ?? []),
      breakpoints: breakpoints.kept(),
    };
    memory.change({ layout: value });
  }

  /** Puts the panels where they were left at this size of window, or where they belong. */
  function arrange(): void {
    const dock = api.value;
    if (!dock) return;
    arranging = true;
    const saved = kept()?.arrangements[sizeClass.value];
    try {
      if (!saved) throw new Error('nothing was kept');
      dock.fromJSON(withoutStrangers(saved));
      for (const panel of dock.panels) if (!known(panel.id)) dock.removePanel(panel);
    } catch {
      dock.clear();
      arrangeAfresh(dock);
    }
    for (const document of documents.list) if (!dock.getPanel(document.id)) addDocument(document.id);
    arranging = false;
    refresh();
    const { activeId } = documents;
    if (activeId) dock.getPanel(activeId)?.api.setActive();
  }

  function known(id: string): boolean {
    return panels.some((panel) => panel.id === id) || documents.find(id) !== undefined;
  }

  /** A kept arrangement names its components; one of an older version may name one that is gone. */
  function withoutStrangers(saved: SerializedDockview): SerializedDockview {
    for (const panel of Object.values(saved.panels)) {
      if (panel.contentComponent !== 'document' && !panels.some((info) => info.id === panel.contentComponent)) {
        throw new Error(`there is no panel ${panel.contentComponent}`);
      }
    }
    return saved;
  }

  /** The default arrangement. */
  function arrangeAfresh(dock: DockviewApi): void {
    const scale = settings.values.textScale;
    const size = sizeClass.value;
    const add = (id: string, position?: AddPanelOptions['position'], extra: { width?: number; height?: number } = {}) => {
      const info = panels.find((panel) => panel.id === id) as PanelInfo;
      dock.addPanel({
        id,
        component: id,
        title: info.title,
        ...(position ? { position } : {}),
        ...(extra.width === undefined ? {} : { initialWidth: Math.round(extra.width * scale) }),
        ...(extra.height === undefined ? {} : { initialHeight: Math.round(extra.height * scale) }),
      });
    };
    const tabs = (ids: readonly string[], reference: string) => {
      for (const id of ids) add(id, { referencePanel: reference, direction: 'within' });
    };
    add('picture');
    dock.getPanel('picture')?.group.api.setConstraints({ minimumWidth: PICTURE_MIN[size] });
    for (const document of documents.list) addDocument(document.id);
    const first = documents.list[0]?.id;
    add('timeline', { direction: 'below' }, { height: timelineHeight() });
    if (size === 'narrow') {
      if (heightOfWindow() < VERY_LOW) add('memory-map', { referencePanel: 'picture', direction: 'within' });
      else add('memory-map', { referencePanel: 'picture', direction: 'below' }, { height: tabsHeight() });
      tabs(['findings', 'console', 'export', 'selection', 'variables', 'legend'], 'memory-map');
      dock.getPanel('memory-map')?.api.setActive();
      dock.getPanel('picture')?.api.setActive();
      // What is put between them takes from both: the timeline gets back what is its own.
      dock.getPanel('timeline')?.group.api.setSize({ height: Math.round(timelineHeight() * scale) });
      return;
    }
    if (first) {
      add('memory-map', { referencePanel: first, direction: 'below' }, { height: tabsHeight() });
    } else {
      add('memory-map', { referencePanel: 'picture', direction: 'left' }, { width: LEFT[size] });
    }
    tabs(['findings', 'console', 'export'], 'memory-map');
    dock.getPanel('memory-map')?.api.setActive();
    if (size === 'wide') {
      tabs(['memory-space', 'os-view', 'compare'], 'picture');
      add('selection', { referencePanel: 'picture', direction: 'right' }, { width: RIGHT });
      tabs(['variables', 'summary'], 'selection');
      add('legend', { referencePanel: 'selection', direction: 'below' }, { height: LEGEND });
    } else {
      tabs(['selection', 'variables', 'os-view', 'memory-space', 'summary', 'legend', 'compare'], 'picture');
    }
    dock.getPanel('selection')?.api.setActive();
    dock.getPanel('picture')?.api.setActive();
  }

  /** Height of the window at a text scale of 1, in pixels. */
  function heightOfWindow(): number {
    return innerHeight / settings.values.textScale;
  }

  function timelineHeight(): number {
    const height = heightOfWindow();
    return height < VERY_LOW ? VERY_LOW_TIMELINE : height < LOW ? LOW_TIMELINE : TIMELINE[sizeClass.value];
  }
  const tabsHeight = () => (heightOfWindow() < LOW ? LOW_TABS : TABS);

  /** A group that a document may join: one that has a document already. */
  function addDocument(id: string): void {
    const dock = api.value;
    const document = documents.find(id);
    if (!dock || !document || dock.getPanel(id)) return;
    const neighbour = documents.list.find((other) => other.id !== id && dock.getPanel(other.id));
    const beside = dock.getPanel('picture') ?? dock.panels[0];
    const position: AddPanelOptions['position'] | undefined = neighbour
      ? { referencePanel: neighbour.id, direction: 'within' }
      : dock.getPanel('memory-map') && sizeClass.value !== 'narrow'
        ? { referencePanel: 'memory-map', direction: 'above' }
        : beside
          ? { referencePanel: beside.id, direction: sizeClass.value === 'narrow' ? 'within' : 'left' }
          : undefined;
    dock.addPanel({
      id,
      component: 'document',
      title: document.name,
      inactive: neighbour !== undefined,
      ...(position ? { position } : {}),
      ...(neighbour || sizeClass.value === 'narrow' ? {} : { initialWidth: Math.round(LEFT[sizeClass.value] * settings.values.textScale) }),
    });
  }

  /** Shows a panel, opening it where its kind belongs. `focus` brings it to the front; otherwise it may wait behind another tab. */
  function show(id: string, focus = true): void {
    const dock = api.value;
    if (!dock) return;
    if (documents.find(id)) addDocument(id);
    else if (!dock.getPanel(id)) openPanel(dock, id);
    if (focus) dock.getPanel(id)?.api.setActive();
  }

  function openPanel(dock: DockviewApi, id: string): void {
    const info = panels.find((panel) => panel.id === id);
    if (!info) return;
    const neighbour = panels.find((other) => other.id !== id && other.place === info.place && dock.getPanel(other.id));
    const position = neighbour ? ({ referencePanel: neighbour.id, direction: 'within' } as const) : positionOf(dock, info.place);
    const scale = settings.values.textScale;
    const add = () =>
      void dock.addPanel({
        id,
        component: id,
        title: info.title,
        ...(position ? { position } : {}),
        ...(neighbour ? {} : sizeOf(info.place, scale)),
      });
    if (info.place === 'side') aside(dock, true, add);
    else add();
  }

  /** First width and height of a group, by what is in it; what has none takes what is left. */
  function firstSize(ids: readonly string[]): { width?: number; height?: number } {
    const { textScale } = settings.values;
    const size = sizeClass.value;
    const has = (...wanted: string[]) => wanted.some((id) => ids.includes(id));
    const px = (value: number) => Math.round(value * textScale);
    if (has('picture')) return {};
    if (has('timeline')) return { height: px(timelineHeight()) };
    if (has('explorer')) return { width: px(EXPLORER) };
    const isTabs = has('memory-map', 'findings', 'console', 'export');
    if (size === 'narrow') return isTabs ? { height: px(tabsHeight()) } : {};
    if (isTabs) return { width: px(LEFT[size]), height: px(tabsHeight()) };
    if (has('legend')) return { width: px(RIGHT), height: px(LEGEND) };
    if (has('selection', 'variables', 'summary')) return { width: px(RIGHT) };
    return ids.some((id) => documents.find(id)) ? { width: px(LEFT[size]) } : {};
  }

  /** Lets a panel come or go at the side, and the picture alone pay for it. */
  function aside(dock: DockviewApi, coming: boolean, change: () => void): void {
    const widths = dock.groups.flatMap((group) => {
      const ids = group.panels.map(({ id }) => id);
      return firstSize(ids).width === undefined || ids.includes('explorer') ? [] : [{ group, width: group.api.width }];
    });
    change();
    for (const { group, width } of widths) group.api.setSize({ width: coming ? width : Math.max(width, beforeAside.get(group.id) ?? 0) });
    // There may be no room for all of them beside the picture: they get it back when there is.
    beforeAside.clear();
    if (coming) for (const { group, width } of widths) beforeAside.set(group.id, width);
  }
  const beforeAside = new Map<string, number>();

  function positionOf(dock: DockviewApi, place: PanelPlace): AddPanelOptions['position'] | undefined {
    const picture = dock.getPanel('picture');
    switch (place) {
      case 'side':
        return { direction: 'left' };
      case 'bottom':
        return { direction: 'below' };
      case 'tabs':
        return picture ? { referencePanel: 'picture', direction: 'below' } : undefined;
      case 'right':
      case 'legend':
        return picture ? { referencePanel: 'picture', direction: sizeClass.value === 'wide' ? 'right' : 'within' } : { direction: 'right' };
      case 'centre':
        return dock.panels[0] ? { direction: 'right' } : undefined;
    }
  }

  function sizeOf(place: PanelPlace, scale: number): { initialWidth?: number; initialHeight?: number } {
    if (place === 'side') return { initialWidth: Math.round(EXPLORER * scale) };
    if (place === 'right' || place === 'legend') return { initialWidth: Math.round(RIGHT * scale) };
    if (place === 'bottom') return { initialHeight: Math.round(timelineHeight() * scale) };
    if (place === 'tabs') return { initialHeight: Math.round(tabsHeight() * scale) };
    return {};
  }

  /** Shows a panel and gives it the keyboard; closes it when it has it, or, for a `pointed` one, when it is seen at all. */
  function toggle(id: string, pointed = false): void {
    const panel = api.value?.getPanel(id);
    if (panel?.api.isVisible && (pointed || panel.api.isActive)) {
      const dock = api.value;
      if (dock && panels.find((info) => info.id === id)?.place === 'side') aside(dock, false, () => panel.api.close());
      else panel.api.close();
      return;
    }
    show(id);
    // Dockview puts a panel that comes to the front into place a frame later.
    requestAnimationFrame(() => focusInside(id));
  }

  /** Puts the focus on what a panel is there for, else on the first thing in it that takes the focus. */
  function focusInside(id: string): void {
    const content = api.value?.getPanel(id)?.view.content.element;
    if (!content || content.contains(document.activeElement)) return;
    const found =
      content.querySelector<HTMLElement>(':is([role=application], [role=grid], [role=slider], [role=log])[tabindex="0"]') ??
      content.querySelector<HTMLElement>('[tabindex="0"], input:not([disabled]), select, button:not([disabled]), a[href]');
    found?.focus();
  }

  /** Forgets the arrangement of this size of window and arranges it afresh. */
  function reset(): void {
    const dock = api.value;
    if (!dock) return;
    arranging = true;
    dock.clear();
    arrangeAfresh(dock);
    arranging = false;
    refresh();
    keep();
  }

  /** Arranges for another size of window, or of text, when its class changes. The document and the panel that were in use stay in sight. */
  function resized(widthPx: number): void {
    width = widthPx;
    const next = sizeClassOf(widthPx, settings.values.textScale);
    if (!api.value || next === sizeClass.value) return;
    const inUse = [documents.activeId, api.value.activePanel?.id];
    keep();
    sizeClass.value = next;
    arrange();
    for (const id of inUse) if (id !== undefined && known(id)) show(id);
    const last = inUse.findLast((id) => id !== undefined);
    if (last) requestAnimationFrame(() => focusInside(last));
  }

  watch(
    () => settings.values.textScale,
    () => resized(width),
  );

  /** Brings the panel of a document up to date with its name. */
  function rename(id: string, name: string): void {
    api.value?.getPanel(id)?.api.setTitle(name);
  }

  return {
    firstSize,
    api,
    open,
    activePanel,
    sizeClass,
    attach,
    keptDocuments,
    keptBreakpoints,
    keep,
    show,
    toggle,
    focusInside,
    reset,
    resized,
    rename,
  };
});

// Everything that can be done, as one list. Menus, the palette, the overlay of keys and the keyboard read it; a command that is
// not here cannot be reached by key. Ids and keys are unique (a test holds that).

import type { ColourBy } from '../src/picture/colouring';
import { isTyping, type KeyPress, matches } from './keys';
import { useBreakpoints } from './stores/breakpoints';
import { useDialogs } from './stores/dialogs';
import { type OpenDocument, useDocuments } from './stores/documents';
import { useFiles } from './stores/files';
import { useFindings } from './stores/findings';
import { useHelp } from './stores/help';
import { useImports } from './stores/imports';
import { useInspection } from './stores/inspection';
import { useLayout } from './stores/layout';
import { useRun } from './stores/run';
import { useSelection } from './stores/selection';
import { useSettings } from './stores/settings';
import { useTables } from './stores/tables';
import { useView } from './stores/view';
import { useWorkbench } from './stores/workbench';
import { COPY_FORMS, COPY_TITLES, type CopyForm } from './table/copy-as';

export const MENUS = ['File', 'Edit', 'View', 'Go', 'Run', 'Tools', 'Window', 'Help'] as const;
export type Menu = (typeof MENUS)[number];

export interface Command {
  readonly id: string;
  readonly title: string;
  readonly menu: Menu;
  /** Commands of a menu with the same group stand together, a line between groups. */
  readonly group: number;
  /** First the one that is shown. A key of one character works only where no letters are typed. */
  readonly keys?: readonly string[];
  /** Whether it can be run now; absent: always. */
  enabled?(): boolean;
  /** For commands that are choices: whether this one is chosen. */
  checked?(): boolean;
  run(): void;
}

const hasRun = () => useRun().run !== undefined;
const hasDocument = () => useDocuments().active !== undefined;
const picture = () => useView().picture;

function panelCommand(id: string, title: string, group: number, ...keys: string[]): Command {
  return {
    id: `panel.${id}`,
    title,
    menu: 'Window',
    group,
    ...(keys.length > 0 ? { keys } : {}),
    checked: () => useLayout().open.has(id),
    run: () => useLayout().toggle(id),
  };
}

function themeCommand(theme: 'system' | 'dark' | 'light' | 'high-contrast', title: string): Command {
  return {
    id: `theme.${theme}`,
    title,
    menu: 'View',
    group: 4,
    checked: () => useSettings().values.theme === theme,
    run: () => useSettings().change({ theme }),
  };
}

function axisCommand(axis: 'folded' | 'true-scale' | 'equal-height', title: string, key: string): Command {
  return {
    id: `picture.${axis}`,
    title,
    menu: 'View',
    group: 3,
    keys: [key],
    checked: () => useView().axis === axis,
    run: () => {
      useView().axis = axis;
    },
  };
}

function colourCommand(by: ColourBy, title: string): Command {
  return {
    id: `picture.colour-${by}`,
    title: `Picture: colour ${title}`,
    menu: 'View',
    group: 3,
    checked: () => useView().colourBy === by,
    run: () => {
      useView().colourBy = by;
    },
  };
}

/** A step through the run by line, or to a breakpoint. */
function travelCommand(to: Parameters<ReturnType<typeof useInspection>['travel']>[0], title: string, key: string): Command {
  return { id: `debug.${to}`, title, menu: 'Run', group: 2, keys: [key], enabled: hasRun, run: () => void useInspection().travel(to) };
}

/** The line of the caret in the script in focus. */
function atCaret(use: (document: OpenDocument, line: number) => void): void {
  const { active, cursor } = useDocuments();
  if (active) use(active, cursor.line);
}

const inScript = () => useDocuments().active?.kind === 'script';

/** Copies rows of the table in focus. */
function copyCommand(form: CopyForm): Command {
  return {
    id: `table.copy-${form}`,
    title: `Copy rows as: ${COPY_TITLES[form]}`,
    menu: 'Edit',
    group: 4,
    enabled: () => useTables().last !== undefined,
    run: () => useTables().last?.copy(form),
  };
}

/** An action of Monaco on the editor in focus. */
function editorCommand(id: string, action: string, title: string, group: number, keys?: readonly string[], menu: Menu = 'Edit'): Command {
  return {
    id,
    title,
    menu,
    group,
    ...(keys ? { keys } : {}),
    enabled: hasDocument,
    run: () => useFiles().inEditor(action),
  };
}

export const COMMANDS: readonly Command[] = [
  { id: 'file.new-script', title: 'New script', menu: 'File', group: 0, run: () => useFiles().newScript() },
  { id: 'file.new-platform', title: 'New platform from the current one', menu: 'File', group: 0, run: () => useFiles().newPlatform() },
  { id: 'file.open', title: 'Open file…', menu: 'File', group: 1, keys: ['Mod+O'], run: () => useFiles().open() },
  { id: 'file.import', title: 'Import map…', menu: 'File', group: 1, keys: ['Mod+Shift+I'], run: () => useFiles().chooseMaps() },
  {
    id: 'file.import-clipboard',
    title: 'Import map from the clipboard',
    menu: 'File',
    group: 1,
    run: () => void useWorkbench().attempt(async () => useFiles().pasteMap(await navigator.clipboard.readText())),
  },
  {
    id: 'file.imported-platform',
    title: 'Open imported map as platform',
    menu: 'File',
    group: 1,
    enabled: () => useImports().moment !== undefined,
    run: () => useFiles().openImportedPlatform(),
  },
  panelCommandIn('File', 1, 'explorer', 'Explorer: presets, samples, files', 'Mod+Shift+E'),
  { id: 'file.save', title: 'Save', menu: 'File', group: 2, keys: ['Mod+S'], enabled: hasDocument, run: () => useFiles().save() },
  {
    id: 'file.save-as',
    title: 'Save as…',
    menu: 'File',
    group: 2,
    keys: ['Mod+Shift+S'],
    enabled: hasDocument,
    run: () => useFiles().saveAs(),
  },
  panelCommandIn('File', 3, 'export', 'Export…', 'Mod+E'),
  { id: 'file.close', title: 'Close document', menu: 'File', group: 4, enabled: hasDocument, run: () => useFiles().close() },

  editorCommand('edit.undo', 'undo', 'Undo', 0),
  editorCommand('edit.redo', 'redo', 'Redo', 0),
  editorCommand('edit.find', 'actions.find', 'Find', 1),
  editorCommand('edit.replace', 'editor.action.startFindReplaceAction', 'Replace', 1),
  editorCommand('edit.comment', 'editor.action.commentLine', 'Comment lines', 2),
  editorCommand('edit.format', 'editor.action.formatDocument', 'Format document', 2),
  editorCommand('edit.suggest', 'editor.action.triggerSuggest', 'Suggest what may be written here', 4),
  editorCommand('edit.parameters', 'editor.action.triggerParameterHints', 'Show the parameters of the call', 4),
  editorCommand('edit.fix', 'editor.action.quickFix', 'Quick fix…', 4, ['Mod+.']),
  editorCommand('edit.rename', 'editor.action.rename', 'Rename…', 4, ['F2']),
  {
    id: 'edit.copy-range',
    title: 'Copy selected range',
    menu: 'Edit',
    group: 3,
    enabled: () => useSelection().range !== undefined,
    run: () => useFiles().copyRange(),
  },
  {
    id: 'table.filter',
    title: 'Filter the table in focus',
    menu: 'Edit',
    group: 3,
    keys: ['/'],
    enabled: () => useTables().last !== undefined,
    run: () => useTables().last?.filter(),
  },
  ...COPY_FORMS.map(copyCommand),

  panelCommand('picture', 'Picture', 0, 'Mod+Shift+1'),
  panelCommand('memory-map', 'Memory map', 0, 'Mod+Shift+M'),
  panelCommand('memory-space', 'Memory space map', 0),
  panelCommand('os-view', 'OS view', 0),
  panelCommand('pools', 'Pools', 0),
  panelCommand('events', 'Events', 0),
  panelCommand('hobs', 'HOB list', 0),
  panelCommand('io-space', 'I/O space map', 0),
  panelCommand('timeline', 'Timeline', 0),
  panelCommand('compare', 'Compare', 0, 'Mod+Shift+D'),
  panelCommand('imports', 'Imported maps', 0),
  panelCommand('selection', 'Selection', 1),
  panelCommand('variables', 'Variables and call stack', 1),
  panelCommand('summary', 'Summary', 1),
  panelCommand('legend', 'Legend and totals', 1),
  panelCommand('findings', 'Findings', 2, 'Mod+Shift+Y'),
  panelCommand('console', 'Console', 2, 'Mod+Shift+U'),
  axisCommand('folded', 'Picture: folded axis', '1'),
  axisCommand('true-scale', 'Picture: true scale', '2'),
  axisCommand('equal-height', 'Picture: equal height', '3'),
  {
    id: 'picture.only-differences',
    title: 'Picture: only differences (without cursor B: pan down)',
    menu: 'View',
    group: 3,
    keys: ['D'],
    enabled: () => picture() !== undefined,
    checked: () => useView().onlyDifferences,
    run: () => {
      const view = useView();
      if (useRun().base === undefined) picture()?.pan(0.25);
      else view.onlyDifferences = !view.onlyDifferences;
    },
  },
  colourCommand('type', 'by memory type'),
  colourCommand('owner', 'by owner'),
  colourCommand('attribute', 'by attribute'),
  colourCommand('age', 'by age'),
  colourCommand('fate', 'by what becomes of it after ExitBootServices'),
  themeCommand('system', 'Theme: as the system'),
  themeCommand('dark', 'Theme: dark'),
  themeCommand('light', 'Theme: light'),
  themeCommand('high-contrast', 'Theme: high contrast'),
  { id: 'text.larger', title: 'Larger text', menu: 'View', group: 5, keys: ['Mod+Alt+='], run: () => useSettings().scaleText(1) },
  { id: 'text.smaller', title: 'Smaller text', menu: 'View', group: 5, keys: ['Mod+Alt+-'], run: () => useSettings().scaleText(-1) },
  {
    id: 'text.reset',
    title: 'Text of the usual size',
    menu: 'View',
    group: 5,
    keys: ['Mod+Alt+0'],
    run: () => useSettings().change({ textScale: 1 }),
  },
  {
    id: 'editor.wrap',
    title: 'Wrap long lines',
    menu: 'View',
    group: 5,
    keys: ['Alt+Z'],
    checked: () => useSettings().values.wrapLines,
    run: () => useSettings().change({ wrapLines: !useSettings().values.wrapLines }),
  },
  { id: 'layout.reset', title: 'Reset the arrangement of panels', menu: 'Window', group: 6, run: () => useLayout().reset() },

  {
    id: 'go.to',
    title: 'Go to address, region or command…',
    menu: 'Go',
    group: 0,
    keys: ['Mod+P', 'G'],
    run: () => useDialogs().openPalette(''),
  },
  {
    id: 'go.back',
    title: 'Back',
    menu: 'Go',
    group: 1,
    keys: ['Alt+ArrowLeft'],
    enabled: () => useView().place > 0,
    run: () => useView().travel(-1),
  },
  {
    id: 'go.forward',
    title: 'Forward',
    menu: 'Go',
    group: 1,
    keys: ['Alt+ArrowRight'],
    enabled: () => useView().place < useView().places.length - 1,
    run: () => useView().travel(1),
  },
  { id: 'go.previous', title: 'Previous used block', menu: 'Go', group: 2, keys: [','], run: () => picture()?.neighbour(-1) },
  { id: 'go.next', title: 'Next used block', menu: 'Go', group: 2, keys: ['.'], run: () => picture()?.neighbour(1) },
  { id: 'go.fit', title: 'Fit the whole space', menu: 'Go', group: 3, keys: ['F'], run: () => picture()?.fit() },
  { id: 'go.zoom-in', title: 'Zoom in', menu: 'Go', group: 3, keys: ['+', '=', 'W'], run: () => picture()?.zoom(1.5) },
  { id: 'go.zoom-out', title: 'Zoom out', menu: 'Go', group: 3, keys: ['-', 'S'], run: () => picture()?.zoom(1 / 1.5) },
  { id: 'go.pan-up', title: 'Pan up: lower addresses', menu: 'Go', group: 3, keys: ['A'], run: () => picture()?.pan(-0.25) },
  {
    id: 'go.pan-down',
    title: 'Pan down: higher addresses (also D, without cursor B)',
    menu: 'Go',
    group: 3,
    keys: ['Shift+A'],
    run: () => picture()?.pan(0.25),
  },
  {
    id: 'go.selection',
    title: 'Show the selection in the picture',
    menu: 'Go',
    group: 3,
    keys: ['Z'],
    enabled: () => useSelection().range !== undefined,
    run: () => {
      const { range } = useSelection();
      if (range) useView().jump(range);
    },
  },
  {
    id: 'go.owner',
    title: 'Who owns this? Go to its line',
    menu: 'Go',
    group: 4,
    keys: ['O'],
    enabled: () => useSelection().site !== undefined,
    run: () => useFiles().goToOwner(),
  },
  {
    id: 'go.bookmark',
    title: 'Bookmark the selection, or remove its bookmark',
    menu: 'Go',
    group: 4,
    keys: ['M'],
    enabled: () => useSelection().range !== undefined,
    run: () => useFiles().toggleBookmark(),
  },
  editorCommand('go.definition', 'editor.action.revealDefinition', 'Go to the definition', 7, ['F12'], 'Go'),
  editorCommand('go.peek', 'editor.action.peekDefinition', 'Peek at the definition', 7, ['Alt+F12'], 'Go'),
  editorCommand('go.references', 'editor.action.goToReferences', 'Find all references', 7, ['Shift+F12'], 'Go'),
  editorCommand('go.symbol', 'editor.action.quickOutline', 'Go to a function, type or macro…', 7, ['Mod+Shift+O'], 'Go'),
  { id: 'go.next-finding', title: 'Next finding', menu: 'Go', group: 5, keys: ['F8'], run: () => useFindings().next(1) },
  { id: 'go.previous-finding', title: 'Previous finding', menu: 'Go', group: 5, keys: ['Shift+F8'], run: () => useFindings().next(-1) },
  {
    id: 'go.clear',
    title: 'Clear the selection',
    menu: 'Go',
    group: 6,
    enabled: () => useSelection().range !== undefined || useView().isolated !== undefined,
    run: () => {
      useSelection().clear();
      useView().isolated = undefined;
    },
  },

  {
    id: 'run.start',
    title: 'Run',
    menu: 'Run',
    group: 0,
    keys: ['F5'],
    enabled: () => !useRun().running,
    run: () => void useRun().start(),
  },
  {
    id: 'run.stop',
    title: 'Stop',
    menu: 'Run',
    group: 0,
    keys: ['Shift+F5'],
    enabled: () => useRun().running !== undefined,
    run: () => void useRun().stop(),
  },
  { id: 'time.step', title: 'Step: one event on', menu: 'Run', group: 1, keys: ['F10'], enabled: hasRun, run: () => useRun().step(1) },
  {
    id: 'time.back',
    title: 'Step back: one event',
    menu: 'Run',
    group: 1,
    keys: ['Shift+F10'],
    enabled: hasRun,
    run: () => useRun().step(-1),
  },
  {
    id: 'time.first',
    title: 'To the hand-off, before the first event',
    menu: 'Run',
    group: 1,
    keys: ['Mod+Shift+F5'],
    enabled: hasRun,
    run: () => useRun().goTo(0),
  },
  {
    id: 'time.last',
    title: 'To the last event',
    menu: 'Run',
    group: 1,
    keys: ['Mod+F10'],
    enabled: hasRun,
    run: () => useRun().goTo(useRun().events),
  },
  {
    id: 'time.play',
    title: 'Play or pause',
    menu: 'Run',
    group: 1,
    keys: ['P'],
    enabled: hasRun,
    checked: () => useRun().playing,
    run: () => (useRun().playing ? useRun().pause() : useRun().play()),
  },
  travelCommand('line', 'On to the next breakpoint', 'F6'),
  travelCommand('back-line', 'Back to the previous breakpoint', 'Shift+F6'),
  travelCommand('over', 'Next line, over calls', 'F7'),
  travelCommand('back-over', 'Previous line, over calls', 'Shift+F7'),
  travelCommand('into', 'Next line, into calls', 'F11'),
  travelCommand('back-into', 'Previous line, into calls', 'Shift+F11'),
  {
    id: 'debug.run-to',
    title: 'Go to where this line runs',
    menu: 'Run',
    group: 2,
    keys: ['Mod+F9'],
    enabled: () => hasRun() && inScript(),
    run: () => atCaret((document, line) => void useInspection().runTo(document.name, line)),
  },
  {
    id: 'debug.breakpoint',
    title: 'Breakpoint on this line, or remove it',
    menu: 'Run',
    group: 3,
    keys: ['F9'],
    enabled: inScript,
    run: () => atCaret((document, line) => void useBreakpoints().toggle(document, line)),
  },
  {
    id: 'debug.clear',
    title: 'Remove all breakpoints',
    menu: 'Run',
    group: 3,
    keys: ['Mod+Shift+F9'],
    enabled: () => useBreakpoints().count > 0,
    run: () => useBreakpoints().clear(),
  },
  {
    id: 'time.failure',
    title: 'Next failure',
    menu: 'Run',
    group: 4,
    keys: ['N'],
    enabled: () => (useRun().outline?.failures.length ?? 0) > 0,
    run: () => useFiles().nextFailure(),
  },
  {
    id: 'time.base',
    title: 'Compare from here: set the second cursor, or remove it',
    menu: 'Run',
    group: 5,
    keys: ['B'],
    enabled: hasRun,
    checked: () => useRun().base !== undefined,
    run: () => useRun().toggleBase(),
  },

  {
    id: 'tools.commands',
    title: 'All commands…',
    menu: 'Tools',
    group: 0,
    keys: ['Mod+Shift+P'],
    run: () => useDialogs().openPalette('>'),
  },
  { id: 'tools.check', title: 'Check the open documents again', menu: 'Tools', group: 0, run: () => useDocuments().checkAll() },
  panelCommandIn('Tools', 1, 'settings', 'Settings', 'Mod+,'),
  { id: 'settings.text', title: 'Settings as text: settings.json', menu: 'Tools', group: 1, run: () => void useFiles().openSettings() },

  panelCommandIn('Help', 0, 'welcome', 'Welcome: machines and samples'),
  { id: 'help.here', title: 'Help on the word at the cursor', menu: 'Help', group: 0, keys: ['F1'], run: () => void useHelp().openHere() },
  panelCommandIn('Help', 0, 'help', 'Help: services, types, rules, formats'),
  {
    id: 'help.keys',
    title: 'All keys',
    menu: 'Help',
    group: 0,
    keys: ['?'],
    run: () => {
      useDialogs().keys = true;
    },
  },
  {
    id: 'help.about',
    title: 'About Firmament',
    menu: 'Help',
    group: 1,
    run: () => {
      useDialogs().about = true;
    },
  },
];

function panelCommandIn(menu: Menu, group: number, id: string, title: string, ...keys: string[]): Command {
  return { ...panelCommand(id, title, group, ...keys), menu };
}

/** Keys of a command: the user's own, else those that it comes with. */
export function keysOf({ id, keys = [] }: Command): readonly string[] {
  const own = useSettings().values.keys[id];
  if (own !== undefined) return own === '' ? [] : [own];
  // A key that the user gave to another command is that command's.
  const taken = new Set(Object.values(useSettings().values.keys));
  return taken.size === 0 ? keys : keys.filter((key) => !taken.has(key));
}

/** Runs a command by its id, if there is one and it can be run. */
export function runCommand(id: string): void {
  const command = COMMANDS.find((other) => other.id === id);
  if (command && (command.enabled?.() ?? true)) command.run();
}

/** The command that a key press means; `typing`: the focus is where letters are typed. */
export function commandFor(press: KeyPress, typing: boolean, mac?: boolean): Command | undefined {
  return COMMANDS.find((command) => keysOf(command).some((key) => !(typing && isTyping(key)) && matches(key, press, mac)));
}

/** Title of a command with its key, for tooltips of buttons. */
export function command(id: string): Command {
  const found = COMMANDS.find((other) => other.id === id);
  if (!found) throw new Error(`there is no command ${id}`);
  return found;
}

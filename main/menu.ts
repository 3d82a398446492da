// The desktop's menu. Entries of ours carry ids of the window's own commands and are carried out there, so that a menu,
// the palette and a key do the same; a test holds the ids against the window's list.

import type { MenuItemConstructorOptions } from 'electron';

type Entry = readonly [label: string, command: string, key?: string] | 'separator';

/** Submenus by title. Keys are shown, not taken: the window hears them itself. */
export const MENU: Readonly<Record<string, readonly Entry[]>> = {
  File: [
    ['New Script', 'file.new-script'],
    ['New Platform from the Current One', 'file.new-platform'],
    'separator',
    ['Open File…', 'file.open', 'CmdOrCtrl+O'],
    'separator',
    ['Save', 'file.save', 'CmdOrCtrl+S'],
    ['Save As…', 'file.save-as', 'CmdOrCtrl+Shift+S'],
    ['Export…', 'panel.export', 'CmdOrCtrl+E'],
    'separator',
    ['Close Document', 'file.close'],
  ],
  Go: [
    ['Go to Address, Region or Command…', 'go.to', 'CmdOrCtrl+P'],
    ['Back', 'go.back', 'Alt+Left'],
    ['Forward', 'go.forward', 'Alt+Right'],
  ],
  Run: [
    ['Run', 'run.start', 'F5'],
    ['Stop', 'run.stop', 'Shift+F5'],
    'separator',
    ['Step', 'time.step', 'F10'],
    ['Step Back', 'time.back', 'Shift+F10'],
  ],
  Help: [
    ['All Commands…', 'tools.commands', 'CmdOrCtrl+Shift+P'],
    ['Help on the Word at the Cursor', 'help.here', 'F1'],
    ['All Keys', 'help.keys'],
    ['About Firmament', 'help.about'],
  ],
};

/** The menu for Electron; `command` is told the id of what was chosen. */
export function menuTemplate(command: (id: string) => void, mac: boolean): MenuItemConstructorOptions[] {
  const ours = (title: string): MenuItemConstructorOptions => ({
    label: title,
    submenu: (MENU[title] ?? []).map((entry): MenuItemConstructorOptions => {
      if (entry === 'separator') return { type: 'separator' };
      const [label, id, accelerator] = entry;
      return { label, click: () => command(id), ...(accelerator ? { accelerator, registerAccelerator: false } : {}) };
    }),
  });
  const file = ours('File');
  if (!mac) (file.submenu as MenuItemConstructorOptions[]).push({ type: 'separator' }, { role: 'quit' });
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    file,
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }, { type: 'separator' }, { role: 'togglefullscreen' }],
    },
    ours('Go'),
    ours('Run'),
    ...(mac ? [{ role: 'windowMenu' as const }] : []),
    ours('Help'),
  ];
}

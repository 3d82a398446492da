// Electron's entry: one window on app://workbench/, its host, its menu, its dialogs.
//
//   E1  the page has no Node: it is sandboxed, isolated from its preload, and reaches the host through one channel.
//   E2  nothing but app://workbench/ is ever loaded; links open in the system's browser, and only https ones.
//   E3  a message is taken from the main frame of our own page alone.
//   E4  of all permissions the page has one: to put text on the clipboard.

import { join } from 'node:path';
import { app, BrowserWindow, dialog, type IpcMainEvent, ipcMain, Menu, protocol, screen, session, shell, type WebContents } from 'electron';
import type { ClientApi } from '../src/workbench';
import { BRIDGE_CHANNEL } from './bridge-channel';
import { openChannel } from './channel';
import { menuTemplate } from './menu';
import { pageOf, refusal } from './pages';
import { configFolder } from './settings';
import { readWindowState, writeWindowState } from './window-state';
import { type Dialogs, Workbench } from './workbench';

const SCHEME = 'app';
const HOST = 'workbench';
const ORIGIN = `${SCHEME}://${HOST}`;

/** Largest message of the page, in bytes or UTF-16 units. */
const MAX_MESSAGE = 256 * 1024 * 1024;

/** Threads read their code from real files: out/main is unpacked beside the archive. */
const home = import.meta.dirname.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
const pages = join(import.meta.dirname, '../renderer');
const config = configFolder();

let window: BrowserWindow | undefined;

const dialogs: Dialogs = {
  open: async () => {
    const options = {
      properties: ['openFile' as const],
      filters: [
        { name: 'Scripts and platforms', extensions: ['c', 'h', 'jsonc', 'json'] },
        { name: 'All files', extensions: ['*'] },
      ],
    };
    const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    return canceled ? undefined : filePaths[0];
  },
  save: async (suggestedName) => {
    const options = { defaultPath: suggestedName };
    const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
    return canceled || filePath === '' ? undefined : filePath;
  },
};

/** The page's side of the bridge: a session for each document that the window shows, ended by the next one. */
class Bridge {
  private receive: ((message: string | Uint8Array) => void) | undefined;
  private end = () => {};
  client: ClientApi | undefined;

  constructor(
    private readonly contents: WebContents,
    private readonly workbench: Workbench,
  ) {
    contents.on('did-navigate', () => this.close());
    contents.on('destroyed', () => this.close());
  }

  take(message: unknown): void {
    const bytes = ArrayBuffer.isView(message) ? new Uint8Array(message.buffer, message.byteOffset, message.byteLength) : undefined;
    const size = bytes?.length ?? (typeof message === 'string' ? message.length : undefined);
    if (size === undefined || size > MAX_MESSAGE) return;
    if (!this.receive) this.open();
    this.receive?.(bytes ?? (message as string));
  }

  private open(): void {
    let closeSession = () => {};
    const channel = openChannel(
      {
        post: (message) => {
          if (!this.contents.isDestroyed()) this.contents.send(BRIDGE_CHANNEL, message);
        },
        on: (receive) => {
          this.receive = receive;
        },
        damaged: (error) => console.error(`The window sent no message of the workbench: ${error.message}`),
      },
      (client) => {
        const session = this.workbench.connect(client);
        closeSession = session.close;
        return session.api;
      },
    );
    this.client = channel.client;
    this.end = () => {
      channel.close();
      closeSession();
    };
  }

  private close(): void {
    this.end();
    this.end = () => {};
    this.receive = undefined;
    this.client = undefined;
  }
}

/** True for a message of our page's main frame (E3). */
function isOurs(event: IpcMainEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.origin === ORIGIN;
}

/** True for an address of the page. URL gives no origin for a scheme that it does not know. */
function isPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${SCHEME}:` && host === HOST;
}

/** Refuses what a page may not do by itself (E2). */
function confine(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!(event.isMainFrame && isPage(event.url))) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (URL.canParse(url) && new URL(url).protocol === 'https:') void shell.openExternal(url);
    return { action: 'deny' };
  });
}

/** Answers app://workbench/… with the page's files and nothing else. */
function serveScheme(): void {
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    const page = url.host === HOST ? await pageOf(pages, url.pathname) : refusal(403, 'There is nothing here.');
    return new Response(page.body, { status: page.status, headers: page.headers });
  });
}

function refusePermissions(): void {
  const granted = (permission: string, contents: WebContents | null) =>
    permission === 'clipboard-sanitized-write' && contents !== null && contents.mainFrame.origin === ORIGIN;
  session.defaultSession.setPermissionRequestHandler((contents, permission, answer) => answer(granted(permission, contents)));
  session.defaultSession.setPermissionCheckHandler((contents, permission) => granted(permission, contents));
  session.defaultSession.setDevicePermissionHandler(() => false);
}

function openWindow(): BrowserWindow {
  const state = readWindowState(
    config,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const { maximized = false, ...bounds } = state ?? { width: 1440, height: 900 };
  const created = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    title: 'Firmament',
    show: false,
    backgroundColor: '#14161a',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (maximized) created.maximize();
  created.once('ready-to-show', () => created.show());
  created.on('close', () => writeWindowState(config, { ...created.getNormalBounds(), maximized: created.isMaximized() }));
  created.webContents.on('will-prevent-unload', (event) => {
    // The page holds unsaved documents; without this, closing would silently do nothing.
    const leave = dialog.showMessageBoxSync(created, {
      type: 'question',
      message: 'There are changes that have not been saved.',
      buttons: ['Stay', 'Discard changes'],
      defaultId: 0,
      cancelId: 0,
    });
    if (leave === 1) event.preventDefault();
  });
  created.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || created.isDestroyed()) return;
    dialog.showErrorBox('The window stopped working', `Its process ended (${reason}). It is loaded again.`);
    created.webContents.reload();
  });
  void created.loadURL(`${ORIGIN}/`);
  return created;
}

async function start(): Promise<void> {
  await app.whenReady();
  const workbench = new Workbench({ shell: 'electron', home, config, dialogs });
  const bridges = new Map<number, Bridge>();
  serveScheme();
  refusePermissions();
  app.on('web-contents-created', (_event, contents) => confine(contents));
  ipcMain.on(BRIDGE_CHANNEL, (event, message: unknown) => {
    if (isOurs(event)) bridges.get(event.sender.id)?.take(message);
  });
  const show = () => {
    window = openWindow();
    const { id } = window.webContents;
    bridges.set(id, new Bridge(window.webContents, workbench));
    window.on('closed', () => {
      bridges.delete(id);
      window = undefined;
    });
  };
  const command = (id: string) => {
    if (window) bridges.get(window.webContents.id)?.client?.command(id);
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(command, process.platform === 'darwin')));
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (!window) show();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => void workbench.close());
  show();
}

app.setName('Firmament');
app.enableSandbox();
// A scheme like https: a real origin, so that 'self' in the policy and sessionStorage mean this page alone.
protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    console.error(error);
    app.exit(1);
  });
} else app.quit();

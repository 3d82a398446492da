// A stand-in for the `electron` module of the main process, for machines without Electron's binary: the built main runs
// under plain Node, and each BrowserWindow is a page of a real Chromium. Real are the preload's isolated world, the
// bridge's cloning, IPC, protocol.handle with its headers, navigation and window.open rules, the life cycle. Not here:
// the sandbox of Electron's own processes, asar, native menus and dialogs, permissions that Chromium would ask for.
// What is not written throws and says so. Dialogs, menus, links that were opened and permission handlers are kept in
// `recorded` for tests, which evaluate functions here over Node's IPC (see launch.ts).

import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { mainWorld, preloadWorld } from './page-side.mjs';

const { version } = createRequire(import.meta.url)('electron/package.json');
Object.defineProperty(process.versions, 'electron', { value: version });
Object.defineProperty(process, 'type', { value: 'browser' });

/** What the program did with the parts of Electron that have no body here, for tests. */
export const recorded = { openedExternally: [], menu: undefined, permissions: {}, dialogs: [], sandboxed: false };

/** Answers that tests lay ready for dialogs, first in first out. */
const dialogAnswers = [];
recorded.answerDialog = (answer) => dialogAnswers.push(answer);

const WORLD = 'fake-electron-preload';
const BINDING = 'fakeElectronPost';

/** An object whose missing members throw instead of being undefined. */
function strict(name, members) {
  return new Proxy(members, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key === 'then') return Reflect.get(target, key);
      throw new Error(`fake electron: ${name}.${key} is not written yet`);
    },
  });
}

const preventable = (extra = {}) => {
  const event = { defaultPrevented: false, ...extra };
  event.preventDefault = () => {
    event.defaultPrevented = true;
  };
  return event;
};

// --- app ---

const appEvents = new EventEmitter();
let appName = 'Electron';
let quitting = false;

const started = (async () => {
  const browser = await chromium.launch({
    executablePath: process.env.FIRMAMENT_CHROMIUM,
    args: JSON.parse(process.env.FAKE_ELECTRON_FLAGS ?? '[]'),
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  browser.on('disconnected', () => process.exit(quitting ? 0 : 1));
  return { browser, context };
})();

export const app = strict('app', {
  isPackaged: false,
  on: (name, listener) => appEvents.on(name, listener),
  whenReady: () => started.then(() => undefined),
  setName: (name) => {
    appName = name;
  },
  get name() {
    return appName;
  },
  enableSandbox: () => {
    recorded.sandboxed = true;
  },
  requestSingleInstanceLock: () => process.env.FAKE_ELECTRON_SECOND_INSTANCE === undefined,
  quit: () => void quit(0),
  exit: (code = 0) => void quit(code),
});

async function quit(code) {
  if (quitting) return;
  quitting = true;
  for (const window of BrowserWindow.getAllWindows()) await window.leave();
  appEvents.emit('will-quit', preventable());
  appEvents.emit('quit', preventable(), code);
  const { browser } = await started;
  await browser.close();
  process.exit(code);
}
process.on('disconnect', () => void quit(0));

// --- protocol and session ---

const schemes = new Map();
const handlers = new Map();

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (list) => {
    for (const { scheme, privileges } of list) schemes.set(scheme, privileges);
  },
  handle: (scheme, handler) => {
    handlers.set(scheme, handler);
  },
});

/** Chromium knows no scheme of ours: app://workbench/x is https://workbench.app.fake.test/x for it. */
const outside = (url) =>
  url.replace(/^([a-z]+):\/\/([^/]*)/, (all, scheme, host) => (handlers.has(scheme) ? `https://${host}.${scheme}.fake.test` : all));
const inside = (url) => url.replace(/^https:\/\/([^/]*)\.([a-z]+)\.fake\.test/, '$2://$1');

async function route(request) {
  const url = inside(request.url());
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  if (!handler) return undefined;
  const response = await handler(new Request(url, { method: request.method() }));
  return { status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) };
}

export const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    setPermissionRequestHandler: (handler) => {
      recorded.permissions.request = handler;
    },
    setPermissionCheckHandler: (handler) => {
      recorded.permissions.check = handler;
    },
    setDevicePermissionHandler: (handler) => {
      recorded.permissions.device = handler;
    },
  }),
});

// --- windows ---

let nextId = 1;
const windows = new Set();

class WebContents extends EventEmitter {
  id = nextId++;
  mainFrame = { url: '', origin: 'null', parent: null };
  openHandler = () => ({ action: 'allow' });
  /** Execution context of the preload's world in the document that is shown. */
  preloadContext = undefined;
  page = undefined;
  cdp = undefined;

  async attach(preloadPath) {
    const { context } = await started;
    this.page = await context.newPage();
    this.cdp = await context.newCDPSession(this.page);
    await this.page.route('**/*', (given) => this.answer(given));
    this.page.on('popup', (popup) => void popup.close().catch(() => {}));
    this.page.on('close', () => this.emit('destroyed'));
    this.page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    await this.cdp.send('Page.enable');
    this.cdp.on('Page.windowOpen', ({ url }) => this.refusePopup(url));
    await this.cdp.send('Runtime.enable');
    await this.cdp.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD });
    this.cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === BINDING) this.hear(JSON.parse(payload), executionContextId);
    });
    this.cdp.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      const url = inside(frame.url);
      const { protocol: scheme, host } = new URL(url);
      this.mainFrame = { url, parent: null, origin: schemes.get(scheme.slice(0, -1))?.standard ? `${scheme}//${host}` : 'null' };
      this.emit('did-navigate', {}, url, 200, 'OK');
    });
    const preload = readFileSync(preloadPath, 'utf8');
    await this.cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${mainWorld})()` });
    await this.cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: WORLD,
      source: `(${preloadWorld})(function (require, module, exports, process) {${preload}\n}, globalThis.${BINDING})`,
    });
  }

  /** Answers a request of the page, or lets a navigation be decided as Electron does. */
  async answer(given) {
    const request = given.request();
    const url = inside(request.url());
    const frame = request.isNavigationRequest() ? request.frame() : undefined;
    if (frame && this.mainFrame.url !== '' && url !== this.mainFrame.url) {
      const isMainFrame = frame === this.page.mainFrame();
      const event = preventable({ url, isMainFrame, isSameDocument: false, frame: null });
      this.emit('will-frame-navigate', event);
      if (event.defaultPrevented) return given.abort('aborted');
    }
    const answer = await route(request);
    return answer ? given.fulfill(answer) : given.abort('namenotresolved');
  }

  /** Asks the program about a new window, which is closed as soon as it shows itself. */
  refusePopup(url) {
    const { action } = this.openHandler({ url: inside(url), frameName: '', features: '', disposition: 'new-window' });
    if (action !== 'deny') throw new Error('fake electron: only { action: "deny" } is written');
  }

  hear({ channel, given }, contextId) {
    // A reload can leave two preload worlds for a moment; the one that spoke last is answered.
    this.preloadContext = contextId;
    const values = given.map(({ json, base64 }) => (base64 === undefined ? json : new Uint8Array(Buffer.from(base64, 'base64'))));
    ipcMain.emit(channel, { sender: strict('webContents', this), senderFrame: this.mainFrame }, ...values);
  }

  send(channel, ...given) {
    const values = given.map((value) => (ArrayBuffer.isView(value) ? { base64: Buffer.from(value).toString('base64') } : { json: value }));
    const expression = `fakeElectronReceive(${JSON.stringify(channel)}, ${JSON.stringify(values)})`;
    this.cdp.send('Runtime.evaluate', { expression, contextId: this.preloadContext }).catch(() => {});
  }

  setWindowOpenHandler(handler) {
    this.openHandler = handler;
  }

  isDestroyed() {
    return this.page?.isClosed() ?? false;
  }

  reload() {
    void this.page.reload();
  }
}

export class BrowserWindow extends EventEmitter {
  constructor(options) {
    super();
    const { contextIsolation = true, sandbox = true, nodeIntegration = false, preload } = options.webPreferences ?? {};
    if (!contextIsolation || !sandbox || nodeIntegration) throw new Error('fake electron: only isolated, sandboxed pages are written');
    this.options = options;
    this.shown = options.show !== false;
    this.maximized = false;
    this.contents = new WebContents();
    this.webContents = strict('webContents', this.contents);
    this.attached = this.contents.attach(preload);
    windows.add(this);
    appEvents.emit('web-contents-created', {}, this.webContents);
    // biome-ignore lint/correctness/noConstructorReturn: a member that is not written has to be noticed.
    return strict('BrowserWindow', this);
  }

  static getAllWindows() {
    return [...windows];
  }

  async loadURL(url) {
    await this.attached;
    await this.contents.page.goto(outside(url), { waitUntil: 'load' });
    this.emit('ready-to-show');
  }

  show() {
    this.shown = true;
  }

  isVisible() {
    return this.shown;
  }

  maximize() {
    this.maximized = true;
  }

  isMaximized() {
    return this.maximized;
  }

  isMinimized() {
    return false;
  }

  isDestroyed() {
    return !windows.has(this);
  }

  restore() {}

  focus() {
    this.emit('focus');
  }

  getNormalBounds() {
    const { x = 0, y = 0, width, height } = this.options;
    return { x, y, width, height };
  }

  close() {
    void this.leave();
  }

  async leave() {
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented || !windows.delete(this)) return;
    await this.contents.page.close();
    this.emit('closed');
    if (windows.size === 0 && !quitting) appEvents.emit('window-all-closed');
  }
}

// --- the rest ---

export const ipcMain = new EventEmitter();

export const Menu = strict('Menu', {
  buildFromTemplate: (template) => template,
  setApplicationMenu: (menu) => {
    recorded.menu = menu;
  },
});

function answered(kind, given) {
  recorded.dialogs.push({ kind, options: given.at(-1) });
  if (dialogAnswers.length === 0) throw new Error(`fake electron: no answer is ready for ${kind}`);
  return dialogAnswers.shift();
}

export const dialog = strict('dialog', {
  showOpenDialog: async (...given) => answered('showOpenDialog', given),
  showSaveDialog: async (...given) => answered('showSaveDialog', given),
  showMessageBoxSync: (...given) => answered('showMessageBoxSync', given),
  showErrorBox: (title, content) => recorded.dialogs.push({ kind: 'showErrorBox', options: { title, content } }),
});

export const shell = strict('shell', {
  openExternal: async (url) => {
    recorded.openedExternally.push(url);
  },
});

export const screen = strict('screen', {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
});

// --- for tests ---

const everything = { app, BrowserWindow, dialog, ipcMain, Menu, protocol, recorded, screen, session, shell };
export default strict('electron', everything);

process.on('message', async ({ id, source, argument }) => {
  try {
    // A test's own function, sent as its source.
    const value = await new Function(`return (${source})`)()(everything, argument);
    process.send({ id, value });
  } catch (error) {
    process.send({ id, error: error.message });
  }
});
void started.then(
  () => process.send?.({ id: 'started' }),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

// The half of the stand-in that runs in the page: Electron's preload world with contextBridge and ipcRenderer, and the main
// world's end of what is exposed. Both are functions whose source is sent to the browser; they see nothing of this file.
//
// The two worlds share the document and no objects. They speak by DOM events, which are synchronous and whose details
// are cloned on the way, as contextBridge clones what crosses it.

/** Main world: builds each exposed API out of calls into the preload world. */
export function mainWorld() {
  const callbacks = [];
  const failure = 'An object could not be cloned.';

  function portable(value) {
    if (typeof value === 'function') return { $callback: callbacks.push(value) - 1 };
    try {
      return structuredClone(value);
    } catch {
      throw new Error(failure);
    }
  }

  function callInto(path) {
    return (...given) => {
      let answer;
      const hear = (event) => {
        answer = event.detail;
      };
      window.addEventListener('fake-electron:answer', hear, { once: true });
      window.dispatchEvent(new CustomEvent('fake-electron:call', { detail: { path, given: given.map(portable) } }));
      window.removeEventListener('fake-electron:answer', hear);
      if (!answer) throw new Error(failure);
      if ('error' in answer) throw new Error(answer.error);
      return answer.value;
    };
  }

  function build(shape, path) {
    if (shape === 'function') return callInto(path);
    if ('value' in shape) return shape.value;
    return Object.freeze(Object.fromEntries(Object.entries(shape.members).map(([key, inner]) => [key, build(inner, [...path, key])])));
  }

  window.addEventListener('fake-electron:expose', ({ detail: { name, shape } }) => {
    Object.defineProperty(window, name, { value: build(shape, [name]), configurable: false, writable: false, enumerable: true });
  });
  window.addEventListener('fake-electron:callback', ({ detail: { callback, given } }) => callbacks[callback]?.(...given));
  window.dispatchEvent(new CustomEvent('fake-electron:main-world'));
}

/** Preload world: runs `preload` with a `require` that knows `electron` alone, as a sandboxed preload has it. */
export function preloadWorld(preload, post) {
  const exposed = {};
  const listeners = new Map();

  const fail = (what) => {
    throw new Error(`fake electron: ${what} is not written yet`);
  };
  const strict = (name, members) =>
    new Proxy(members, { get: (target, key) => (key in target ? target[key] : fail(`${name}.${String(key)}`)) });

  function shapeOf(value) {
    if (typeof value === 'function') return 'function';
    if (value === null || typeof value !== 'object') return { value };
    return { members: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)])) };
  }

  function expose(name) {
    window.dispatchEvent(new CustomEvent('fake-electron:expose', { detail: { name, shape: shapeOf(exposed[name]) } }));
  }

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld(name, api) {
      if (name in exposed) throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`);
      exposed[name] = api;
      expose(name);
    },
  });
  const ipcRenderer = strict('ipcRenderer', {
    send: (channel, ...given) => post(JSON.stringify({ channel, given: given.map(encode) })),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
  });

  // Whichever world comes first, the later one is heard by the other.
  window.addEventListener('fake-electron:main-world', () => Object.keys(exposed).forEach(expose));
  window.addEventListener('fake-electron:call', ({ detail: { path, given } }) => {
    const revive = (value) => {
      const id = value?.$callback;
      if (id === undefined) return value;
      return (...args) => window.dispatchEvent(new CustomEvent('fake-electron:callback', { detail: { callback: id, given: args } }));
    };
    let answer;
    try {
      const [name, ...rest] = path;
      const target = rest.reduce((object, key) => object[key], exposed[name]);
      answer = { value: target(...given.map(revive)) };
    } catch (error) {
      answer = { error: error.message };
    }
    window.dispatchEvent(new CustomEvent('fake-electron:answer', { detail: answer }));
  });

  /** Called by the browser's side with what the host sends. */
  globalThis.fakeElectronReceive = (channel, given) => {
    for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, ...given.map(decode));
  };

  // Bindings carry strings alone.
  function encode(value) {
    if (!ArrayBuffer.isView(value)) return { json: value };
    let text = '';
    for (const byte of new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) text += String.fromCharCode(byte);
    return { base64: btoa(text) };
  }
  function decode({ json, base64 }) {
    return base64 === undefined ? json : Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  }

  const electron = strict('electron', { contextBridge, ipcRenderer });
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  preload(require, { exports: {} }, {}, { type: 'renderer', sandboxed: true, contextIsolated: true, platform: 'linux', versions: {} });
}

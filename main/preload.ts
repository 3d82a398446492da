// What the window is given of Electron: a way to send a message to the host and one to hear it. Nothing of ipcRenderer
// itself crosses over, no other channel can be named, and a message is a text or a block of bytes.

import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_CHANNEL } from './bridge-channel';

// A block of bytes may come from another world, whose Uint8Array is not this one's.
const isMessage = (message: unknown): message is string | Uint8Array => typeof message === 'string' || ArrayBuffer.isView(message);

contextBridge.exposeInMainWorld('firmament', {
  /** Sends a packed message of the contract to the host. */
  post(message: unknown): void {
    if (!isMessage(message)) throw new TypeError('a message is a text or bytes');
    ipcRenderer.send(BRIDGE_CHANNEL, message);
  },
  /** Hears the host's messages from now on. */
  on(callback: (message: string | Uint8Array) => void): void {
    ipcRenderer.on(BRIDGE_CHANNEL, (_event, message: unknown) => {
      if (isMessage(message)) callback(message);
    });
  },
});

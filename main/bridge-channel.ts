/** The one channel between Electron's window and the host, in both directions. */
export const BRIDGE_CHANNEL = 'firmament';

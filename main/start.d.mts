// Types of start.mjs, for tests.

interface Machine {
  system?: string;
  env?: Record<string, string | undefined>;
  uid?: number | undefined;
}

/** Why Electron's window cannot be used on a machine; undefined when nothing speaks against it. */
export function unfit(machine?: {
  system?: string;
  env?: Record<string, string | undefined>;
  uid?: number | undefined;
}): string | undefined;
/** Path of Electron's executable when it is installed. */
export function electronPath(env?: Record<string, string | undefined>): string | undefined;
/** Why Electron's binary cannot be fetched; undefined when its place answers. */
export function unreachable(env?: Record<string, string | undefined>, milliseconds?: number): Promise<string | undefined>;
/** Opens the window and stays until it is closed: its exit code, or why it cannot be opened. */
export function openWindow(machine?: Machine): Promise<number | string>;

// Types of start.mjs, for tests.

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

// Types of build.mjs, for tests.

/** Folder of the checkout. */
export const ROOT: string;
/** Names of all parts. */
export const ALL: readonly ('main' | 'preload' | 'renderer')[];
/** Builds the parts that are missing or stale; answers with their names. */
export function freshen(parts?: readonly string[], say?: (stale: readonly string[]) => void): Promise<string[]>;

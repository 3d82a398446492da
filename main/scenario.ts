// From a script to a whole scenario: asks the core which files are missing and reads them, round by round, until nothing
// is missing that can be had.

import type { Source } from '../src/base/source';
import type { Scenario, Wanted } from './core';

/** Reads a file that a text names; null when there is none. `from` is the name of that text. Throws a HostError when it is there and cannot be read. */
export type Reader = (name: string, from: string) => Promise<Source | null>;

/** Rounds: each finds files that the files before it name. More is a circle that the core has not seen. */
const MAX_ROUNDS = 200;

/** The scenario with every file that `read` finds; what it does not find stays null, and the core says where it is wanted. */
export async function gather(
  scenario: Scenario,
  wants: (scenario: Scenario) => readonly Wanted[] | Promise<readonly Wanted[]>,
  read: Reader,
): Promise<Scenario> {
  const files: Record<string, Source | null> = { ...scenario.files };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const missing = (await wants({ ...scenario, files })).filter(({ key }) => !Object.hasOwn(files, key));
    if (missing.length === 0) break;
    for (const { name, from, key } of missing) files[key] = await read(name, from);
  }
  return { ...scenario, files };
}

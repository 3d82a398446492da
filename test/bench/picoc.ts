// Another interpreter of C beside ours: PicoC, compiled to WebAssembly, from npm. It checks no access to memory, records nothing, and
// its widest integers have 32 bits. Its process is this one, so that times compare.

import { runC } from 'picoc-js';

/** It answers within seconds or not at all. */
const LONGEST_MS = 120_000;

/** Runs a program of standard C until it has printed its last line; throws when that is not `prints`. */
export async function runInPicoc(text: string, prints: string): Promise<void> {
  const printed = await new Promise<string>((done, fail) => {
    const late = setTimeout(() => fail(new Error(`PicoC has not printed within ${LONGEST_MS / 1000} s`)), LONGEST_MS);
    runC(text, (line) => {
      clearTimeout(late);
      done(line);
    });
  });
  if (printed !== prints) throw new Error(`PicoC printed "${printed}" and not "${prints}"`);
}

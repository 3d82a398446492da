// Holding the simulated core against a capture of real firmware (capture-reader.ts). The core is started from the captured
// memory map, makes the captured calls, and every answer and every memory map after a call has to be the captured one.
//
// A map tells less than a core knows. What it leaves open is taken from the capture itself, as facts about the state
// before the first call, and each fact is used in full: the calls are made again from the beginning with all of them known,
// so that a fact that explains one call has to agree with every other. test/conformance/ovmf/README.md says what these
// facts are and what is compared.

import { copyOf, type Facts } from './capture-facts';
import { type Capture, CaptureReader } from './capture-reader';
import { Attempt, type CaptureDifference, type CaptureTally } from './capture-run';
import type { ReplayResult } from './trace';
import { TraceDamage } from './trace-reader';

export interface CaptureResult extends ReplayResult {
  /** What was compared, by kind. */
  readonly compared: CaptureTally;
  /** What this firmware does otherwise than the modelled one, and why. */
  readonly differences: readonly CaptureDifference[];
  /** How much of the state before the first call was learned from the calls. */
  readonly learned: { readonly freePages: number; readonly freeBlocks: number };
}

/** Times that the calls are made again when a fact was learned. */
const RUNS = 250;

/** Compares one capture. A damaged one gives `error`, never an exception. */
export function replayCapture(lines: Iterable<string>, name: string): CaptureResult {
  const reader = new CaptureReader();
  let line = 0;
  try {
    for (const one of lines) {
      line++;
      if (one.trim() !== '') reader.take(one, line);
    }
    const capture = reader.finish();
    const attempt = bestAttempt(capture);
    const { freePages, blocks } = attempt.facts;
    const learned = { freePages: freePages.size, freeBlocks: [...blocks.values()].flat().length };
    return { name, ...attempt.result(), learned };
  } catch (error) {
    if (!(error instanceof TraceDamage)) throw error;
    const compared = { statuses: 0, addresses: 0, buffers: 0, keys: 0, maps: 0 };
    const damage = { file: name, line, message: `line ${line} ${error.message}` };
    return { name, steps: 0, mismatches: 0, compared, differences: [], learned: { freePages: 0, freeBlocks: 0 }, error: damage };
  }
}

/**
 * Makes the calls again and again until no fact is missing. Where the capture leaves a choice between two facts, the first is
 * tried, and the other when the first leads to a call that differs; the one that leads furthest counts.
 */
function bestAttempt(capture: Capture): Attempt {
  let facts: Facts = { freePages: new Set(), blocks: new Map(), excess: undefined };
  const others: Facts[] = [];
  let best = facts;
  let furthest = -1;
  for (let runs = 0; runs < RUNS; runs++) {
    const attempt = new Attempt(capture, facts, others);
    const ended = attempt.run(true);
    if (ended === 'learned') continue;
    if (ended === 'done') return attempt;
    if (attempt.line > furthest) {
      furthest = attempt.line;
      best = copyOf(facts);
    }
    const other = others.pop();
    if (!other) break;
    facts = other;
  }
  for (let runs = 0; ; runs++) {
    const attempt = new Attempt(capture, best, []);
    if (attempt.run(false) !== 'learned' || runs > RUNS) return attempt;
  }
}

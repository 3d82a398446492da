// From the stack of a running script to the call sites of its recording. A service may be called a million times from a
// few places, so a path of calls is told to the recording once, and found again by walking a tree of call sites.

import type { CallSite } from '../event';

/** Call sites that are kept of a deep stack, innermost first. */
const MAX_CALLERS = 32;

/** Where a path of call sites leads: its index in the recording, and its continuations. */
interface PathNode {
  index: number;
  readonly next: Map<number, PathNode>;
}

export class CallPaths {
  private readonly root: PathNode = { index: -1, next: new Map() };

  constructor(
    private readonly describe: (site: number) => Pick<CallSite, 'place' | 'function'>,
    private readonly recording: { addSite(site: CallSite): number },
  ) {}

  /**
   * Index of the path that leads to `site`. `callSites[2 … depth]` are the sites of the active calls, outermost first;
   * the first is the firmware's call of the entry point.
   */
  indexOf(callSites: Int32Array, depth: number, site: number): number {
    const first = Math.max(2, depth - MAX_CALLERS + 2);
    let node = this.root;
    for (let i = first; i <= depth; i++) node = step(node, callSites[i] as number);
    node = step(node, site);
    if (node.index < 0) {
      const callers = [];
      for (let i = depth; i >= first; i--) callers.push(this.describe(callSites[i] as number));
      node.index = this.recording.addSite({ ...this.describe(site), callers });
    }
    return node.index;
  }
}

function step(node: PathNode, site: number): PathNode {
  let next = node.next.get(site);
  if (next === undefined) {
    next = { index: -1, next: new Map() };
    node.next.set(site, next);
  }
  return next;
}

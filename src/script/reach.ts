// Which functions and objects a run can come to. What only others mention need not be whole: a header's inline functions that nobody
// calls, a file's functions that belong to another program.

import type { MutableFunction, MutableGlobal } from './entity';
import type { Site } from './tree';

export type Used = MutableFunction | MutableGlobal;

/** What bodies and initialisers mention: noted while they are being checked. */
export class Uses {
  /** The function or object that is being checked; undefined between them. */
  owner: Used | undefined;
  /** Where each was first mentioned at all. */
  readonly first = new Map<Used, Site>();
  private readonly of = new Map<Used, Map<Used, Site>>();

  add(used: Used, site: Site): void {
    if (!this.first.has(used)) this.first.set(used, site);
    const { owner } = this;
    if (!owner) return;
    let uses = this.of.get(owner);
    if (!uses) {
      uses = new Map();
      this.of.set(owner, uses);
    }
    if (!uses.has(used)) uses.set(used, site);
  }

  /** What one mentions. */
  mentions(owner: Used): Iterable<Used> {
    return this.of.get(owner)?.keys() ?? [];
  }

  /** All that can be come to from some functions and objects, with the place where that was first seen. */
  from(roots: Iterable<Used>): Map<Used, Site | undefined> {
    const reached = new Map<Used, Site | undefined>();
    for (const root of roots) reached.set(root, undefined);
    for (const owner of reached.keys()) {
      for (const [used, site] of this.of.get(owner) ?? []) if (reached.get(used) === undefined) reached.set(used, site);
    }
    return reached;
  }
}

// What a capture's memory map leaves open about the state before the first call, as far as the calls have told it.

/** Facts about the state before the first call. */
export interface Facts {
  /** Free pages of special bins. */
  readonly freePages: Set<number>;
  /** Free blocks by type and bucket, first of the list first. */
  readonly blocks: Map<string, number[]>;
  /** Descriptors that a size query asks for beyond those that our core would ask for; undefined before the first is seen. */
  excess: number | undefined;
}

/** Where blocks are put whose place is not known: above all memory. */
export const UNPLACED = 2 ** 52;

/** Adds a free block behind those that are known; false when it is known already. */
export function addBlock(facts: Facts, type: number, bucket: number, address: number): boolean {
  const where = `${type} ${bucket}`;
  const known = facts.blocks.get(where) ?? [];
  if (known.includes(address)) return false;
  facts.blocks.set(where, [...known, address]);
  return true;
}

/** Facts that can be added to without touching the others. */
export function copyOf({ freePages, blocks, excess }: Facts): Facts {
  return { freePages: new Set(freePages), blocks: new Map([...blocks].map(([where, list]) => [where, [...list]])), excess };
}

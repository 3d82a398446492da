// What lies between two moments.

/** One difference between two moments, as a range of addresses. */
export interface Change {
  readonly kind: 'added' | 'freed' | 'changed' | 'moved';
  /** Where it is in the later moment; for `freed`, where it was. Half-open. */
  readonly start: bigint;
  readonly end: bigint;
  /** Where it was, when elsewhere or of another size. */
  readonly before?: { readonly start: bigint; readonly end: bigint };
  /** EFI_MEMORY_TYPE in the later moment (in the earlier for `freed`), and before when another. */
  readonly type: number;
  readonly typeBefore?: number;
  /** 0 = pages, 1 = pool; absent for a descriptor of the memory map. */
  readonly allocation?: 0 | 1;
  /** Event that made the allocation. */
  readonly event?: number;
}

export interface MomentDifference {
  /** Of the memory map: every stretch of addresses whose type or attribute differs, ascending. */
  readonly map: readonly Change[];
  /** Of the live allocations, ascending by address. */
  readonly allocations: readonly Change[];
}

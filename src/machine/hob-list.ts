// The HOB list as values, for showing.

/** One HOB as it stands in memory. */
export interface HobRow {
  readonly address: bigint;
  /** EFI_HOB_TYPE_* (spec 1.8). */
  readonly type: number;
  /** HobLength in bytes. */
  readonly length: number;
  /** Its type's name and its fields by their specification names, numbers as unsigned 64-bit. */
  readonly name: string;
  readonly fields: Readonly<Record<string, bigint | string>>;
}

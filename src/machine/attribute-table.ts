// Memory attributes by index, so that a record of the page map holds and compares a small number.

import { ACCESS_MASK, EFI_MEMORY } from '../uefi/attribute';

export class AttributeTable {
  readonly values: bigint[] = [];
  /** 1 where the attribute has EFI_MEMORY_SP: a search never takes such memory (spec 2.14). */
  readonly specialPurpose: number[] = [];
  private readonly indexes = new Map<bigint, number>();
  private readonly withRuntime: (number | undefined)[] = [];
  private readonly withoutRuntime: (number | undefined)[] = [];
  private readonly withoutAccess: (number | undefined)[] = [];

  /** Index of an attribute value; the same value always has the same index. */
  intern(value: bigint): number {
    let index = this.indexes.get(value);
    if (index === undefined) {
      index = this.values.length;
      this.values.push(value);
      this.specialPurpose.push((value & EFI_MEMORY.SP) === 0n ? 0 : 1);
      this.indexes.set(value, index);
    }
    return index;
  }

  /** The value at an index that `intern` gave. */
  value(index: number): bigint {
    return this.values[index] as bigint;
  }

  /** Index of the attribute with EFI_MEMORY_RUNTIME set or cleared. */
  runtime(index: number, set: boolean): number {
    const known = set ? this.withRuntime : this.withoutRuntime;
    known[index] ??= this.intern(set ? this.value(index) | EFI_MEMORY.RUNTIME : this.value(index) & ~EFI_MEMORY.RUNTIME);
    return known[index];
  }

  /** Index of the attribute without RP, XP and RO. */
  visible(index: number): number {
    this.withoutAccess[index] ??= this.intern(this.value(index) & ~ACCESS_MASK);
    return this.withoutAccess[index];
  }
}

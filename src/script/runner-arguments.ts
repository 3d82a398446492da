// Arguments of a format: from the values that a call passes for `...`, and from the slots to which a VA_LIST or BASE_LIST
// points.

import type { Context } from './builtins/builtin';
import type { PrintArguments } from './print-format';
import type { RestArgument } from './runner-program';
import { low32, unsigned64, type Word, wordOf } from './words';

/** Arguments for a format from the values of a call. */
export class RestArguments implements PrintArguments {
  private next = 0;

  constructor(
    private readonly context: Context,
    private readonly values: readonly Word[],
    private readonly kinds: readonly RestArgument[],
  ) {}

  private take(): Word {
    const index = this.next++;
    if (index >= this.values.length) {
      if (index === this.values.length) {
        this.context.report('missing-argument', `the format takes more arguments than the ${this.values.length} that are passed`);
      }
      return 0;
    }
    return this.values[index] as Word;
  }

  next32(): number {
    return low32(this.take()) | 0;
  }

  next64(): Word {
    const index = this.next;
    const value = this.take();
    // A 32-bit argument leaves the upper half of its register zero.
    return this.kinds[index]?.bytes === 4 ? low32(value) : unsigned64(value);
  }

  nextCount(): Word {
    return this.next64();
  }

  nextCharacter(): number {
    return low32(this.take()) & 0xffff;
  }

  nextPointer(): Word {
    return this.next64();
  }

  readString(address: Word, characterBytes: 1 | 2, limit: number): string {
    return this.context.loadString(address, characterBytes, limit);
  }

  readBytes(address: Word, count: number): Uint8Array {
    return this.context.loadBytes(address, count);
  }
}

/** Arguments for a format from the slots of a VA_LIST. */
export class ListArguments implements PrintArguments {
  constructor(
    private readonly context: Context,
    private marker: Word,
  ) {}

  private slot(): Word {
    const at = this.marker;
    this.marker = unsigned64(wordOf(BigInt(at) + 8n));
    return at;
  }

  next32(): number {
    return low32(this.context.load(this.slot(), 4)) | 0;
  }

  next64(): Word {
    return this.context.load(this.slot(), 8);
  }

  nextCount(): Word {
    return this.next64();
  }

  nextCharacter(): number {
    return low32(this.context.load(this.slot(), 2));
  }

  nextPointer(): Word {
    return this.next64();
  }

  readString(address: Word, characterBytes: 1 | 2, limit: number): string {
    return this.context.loadString(address, characterBytes, limit);
  }

  readBytes(address: Word, count: number): Uint8Array {
    return this.context.loadBytes(address, count);
  }
}

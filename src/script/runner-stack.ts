// The script's stack in simulated memory: it grows down, a call's variables are the script's while the call lasts, and what
// lies between and below them is not.
//
//   S1  `pointer` is the lowest address in use; base ≤ pointer ≤ top;
//   S2  `frames` holds, outermost first, the calls that have variables in memory.

import type { Bytes } from '../machine/bytes';
import { PAGE_SIZE } from '../uefi/units';
import { counted } from './macro-expansion';
import { OWNED } from './memory-check';
import type { FrameLayout } from './runner-program';

export class SimulatedStack {
  pointer = 0;
  base = 0;
  top = 0;
  private readonly frames: { readonly start: number; readonly layout: FrameLayout }[] = [];

  constructor(private readonly bytes: Bytes) {}

  /** Lays the stack over [base, top), with `pointer` where the script's first frame goes. */
  place(stack: { readonly base: number; readonly top: number; readonly pointer: number }): void {
    this.base = stack.base;
    this.top = stack.top;
    this.pointer = stack.pointer;
  }

  /** Size in KiB, for messages. */
  get kib(): number {
    return (this.top - this.base) / 1024;
  }

  /** Makes the variables of a call the script's; nothing has been written to them. */
  open(start: number, layout: FrameLayout): void {
    this.frames.push({ start, layout });
    for (const variable of layout.variables) this.fresh(start + variable.offset, variable.size);
  }

  /** The call has returned: its variables are gone. */
  close(start: number, layout: FrameLayout): void {
    this.frames.pop();
    for (const variable of layout.variables) this.mark(start + variable.offset, variable.size, 0);
  }

  /** A range that is the script's and counts as never written. */
  fresh(start: number, size: number): void {
    this.mark(start, size, OWNED);
  }

  /** A range that is no longer the script's. */
  forget(start: number, size: number): void {
    this.mark(start, size, 0);
  }

  private mark(start: number, size: number, bits: number): void {
    let at = start;
    const end = start + size;
    while (at < end) {
      const offset = at % PAGE_SIZE;
      const page = this.bytes.page((at - offset) / PAGE_SIZE);
      const length = Math.min(end - at, PAGE_SIZE - offset);
      page.shadow.fill(bits, offset, offset + length);
      at += length;
    }
  }

  /** What a place in the stack that is not the script's is, and the rule that an access to it breaks. */
  describe(address: number): { readonly what: string; readonly rule: string } | undefined {
    if (address < this.base || address >= this.top) return undefined;
    if (address < this.pointer) return { rule: 'unowned-access', what: 'below the stack in use: the variable that was there is gone' };
    const frame = this.frames.findLast(({ start, layout }) => address >= start && address < start + layout.size);
    let nearest: { readonly distance: number; readonly what: string } | undefined;
    for (const variable of frame?.layout.variables ?? []) {
      const start = (frame?.start ?? 0) + variable.offset;
      const past = address - (start + variable.size);
      const distance = past >= 0 ? past : start - address;
      if (nearest !== undefined && distance >= nearest.distance) continue;
      const where = past >= 0 ? `${counted(past + 1, 'byte')} past the end of` : `${counted(start - address, 'byte')} before`;
      nearest = {
        distance,
        what: `${where} the variable ${variable.name} (${counted(variable.size, 'byte')}) of ${frame?.layout.function.name}`,
      };
    }
    return nearest === undefined
      ? { rule: 'unowned-access', what: 'in the stack, outside every variable' }
      : { rule: 'out-of-bounds', what: nearest.what };
  }
}

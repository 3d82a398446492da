// Small conversions that bodies of builtins share: words to what the services take and back.

import { guidText } from '../print-format';
import { type Word, wordOf } from '../words';
import type { Context } from './builtin';

/** Argument `index`; C has checked that there are enough. */
export function word(args: readonly Word[], index: number): Word {
  return args[index] as Word;
}

/** Argument `index` as unsigned 64 bits, as the services take it. */
export function big(args: readonly Word[], index: number): bigint {
  return BigInt(args[index] as Word);
}

/** Argument `index` of an enumeration or a 32-bit type, unsigned. */
export function uint32(args: readonly Word[], index: number): number {
  return Number(args[index]) >>> 0;
}

/** A NULL pointer is null to the services. */
export function pointerOrNull(value: Word): bigint | null {
  return value === 0 ? null : BigInt(value);
}

/** A status as a word. */
export function fromStatus(status: bigint): Word {
  return status === 0n ? 0 : wordOf(status);
}

/** The GUID at an address in registry format. */
export function guidAt(context: Context, address: Word): string {
  return guidText(context.loadBytes(address, 16));
}

/** A handle as the services take it, who tell owners by name; null for NULL. */
export function handleName(context: Context, handle: Word): string | null {
  if (handle === 0) return null;
  return handle === context.imageHandle ? 'Script' : `0x${BigInt(handle).toString(16)}`;
}

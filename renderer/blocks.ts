// Values with long columns on their way between threads of the page.

import { pack, unpack } from '../src/base/wire';

/**
 * A copy of a value whose columns share one block of memory. The browser's collector works on every block that a thread is handed, so
 * that many blocks cost the receiver many times what one costs.
 */
export function inOneBlock<T>(value: T): { readonly value: T; readonly buffer: ArrayBuffer } {
  const packed = pack(value);
  if (typeof packed === 'string') throw new TypeError('the value has no columns');
  return { value: unpack(packed) as T, buffer: packed.buffer };
}

// BaseMemoryLib (spec 8.2). Lengths are bytes; the wide variants want lengths and addresses that are multiples of their
// element, and every function a range that does not run past MAX_ADDRESS; otherwise they assert.

import { type Word, wordOf } from '../words';
import { big, guidAt, word } from './arguments';
import type { AccessSize, Builtin, Context } from './builtin';

const FILE = 'MdePkg/Library/BaseMemoryLib/MemLib.c';
const END = 1n << 64n;

/** Asserts on a range that runs past MAX_ADDRESS; true when there is nothing to do. */
function emptyRange(context: Context, address: Word, length: Word, name: string, line: number): boolean {
  if (length === 0) return true;
  if (BigInt(length) > END - BigInt(address)) {
    context.assertFailed(FILE, line, `(Length - 1) <= (0xFFFFFFFFFFFFFFFFULL - (UINTN)${name})`);
  }
  return false;
}

function wantsMultiple(context: Context, address: Word, length: Word, bytes: number, line: number): void {
  if (BigInt(address) % BigInt(bytes) !== 0n) context.assertFailed(FILE, line, '(((UINTN)Buffer) & (sizeof (Value) - 1)) == 0');
  if (BigInt(length) % BigInt(bytes) !== 0n) context.assertFailed(FILE, line + 1, '(Length & (sizeof (Value) - 1)) == 0');
}

function little(value: Word, bytes: number): Uint8Array {
  const result = new Uint8Array(bytes);
  let rest = BigInt(value);
  for (let i = 0; i < bytes; i++, rest >>= 8n) result[i] = Number(rest & 0xffn);
  return result;
}

/** Fills a range with an element of 2, 4 or 8 bytes, page by page. */
function setElements(context: Context, destination: Word, length: Word, value: Word, bytes: number): Word {
  if (emptyRange(context, destination, length, 'Buffer', 60)) return destination;
  wantsMultiple(context, destination, length, bytes, 62);
  const element = little(value, bytes);
  const total = Number(length);
  const chunk = new Uint8Array(Math.min(total, 4096));
  for (let i = 0; i < chunk.length; i++) chunk[i] = element[i % bytes] as number;
  for (let done = 0; done < total; done += chunk.length) {
    context.work(chunk.length >> 4);
    context.storeBytes(Number(destination) + done, total - done < chunk.length ? chunk.subarray(0, total - done) : chunk);
  }
  return destination;
}

/** Address of the first element of a size that equals `value`, or 0; reads no further than it. */
function scan(context: Context, address: Word, length: Word, value: Word, bytes: AccessSize): Word {
  const total = Number(length);
  for (let done = 0; done + bytes <= total; done += bytes) {
    if (done % 256 === 0) context.work(32);
    const at = further(address, done);
    if (context.load(at, bytes) === value) return at;
  }
  return 0;
}

/** An address further on, within 64 bits. */
function further(address: Word, by: number): Word {
  return typeof address === 'number' ? address + by : wordOf(BigInt.asUintN(64, address + BigInt(by)));
}

function scanElements(context: Context, args: readonly Word[], bytes: AccessSize): Word {
  if (emptyRange(context, word(args, 0), word(args, 1), 'Buffer', 80)) return 0;
  if (bytes > 1) wantsMultiple(context, word(args, 0), word(args, 1), bytes, 82);
  return scan(context, word(args, 0), word(args, 1), word(args, 2), bytes);
}

/** Difference of the first two bytes that differ, 0 when none do; both ranges are read in pieces. */
export function compareBytes(context: Context, a: Word, b: Word, length: number): number {
  for (let done = 0; done < length; done += 4096) {
    const count = Math.min(4096, length - done);
    context.work(count >> 2);
    const left = context.loadBytes(wordOf(BigInt(a) + BigInt(done)), count);
    const right = context.loadBytes(wordOf(BigInt(b) + BigInt(done)), count);
    for (let i = 0; i < count; i++) {
      if (left[i] !== right[i]) return (left[i] as number) - (right[i] as number);
    }
  }
  return 0;
}

function isZero(context: Context, address: Word, length: number): Word {
  for (let done = 0; done < length; done += 4096) {
    const count = Math.min(4096, length - done);
    context.work(count >> 2);
    if (context.loadBytes(wordOf(BigInt(address) + BigInt(done)), count).some((byte) => byte !== 0)) return 0;
  }
  return 1;
}

const SET: readonly (readonly [suffix: string, type: string, bytes: AccessSize])[] = [
  ['16', 'UINT16', 2],
  ['32', 'UINT32', 4],
  ['64', 'UINT64', 8],
  ['N', 'UINTN', 8],
];
const SCAN: typeof SET = [['8', 'UINT8', 1], ...SET];

export const baseMemoryLib: readonly Builtin[] = [
  {
    name: 'CopyMem',
    prototype: 'VOID * EFIAPI CopyMem (OUT VOID *DestinationBuffer, IN CONST VOID *SourceBuffer, IN UINTN Length);',
    doc: 'Copies Length bytes; the ranges may overlap. Returns DestinationBuffer.',
    reference: 'MdePkg BaseMemoryLib',
    body(context, args) {
      if (emptyRange(context, word(args, 0), word(args, 2), 'DestinationBuffer', 44)) return word(args, 0);
      emptyRange(context, word(args, 1), word(args, 2), 'SourceBuffer', 45);
      context.copy(word(args, 0), word(args, 1), word(args, 2));
      return word(args, 0);
    },
  },
  {
    name: 'SetMem',
    prototype: 'VOID * EFIAPI SetMem (OUT VOID *Buffer, IN UINTN Length, IN UINT8 Value);',
    doc: 'Fills Length bytes with Value. Returns Buffer.',
    reference: 'MdePkg BaseMemoryLib',
    body(context, args) {
      if (!emptyRange(context, word(args, 0), word(args, 1), 'Buffer', 48))
        context.set(word(args, 0), word(args, 1), Number(word(args, 2)));
      return word(args, 0);
    },
  },
  {
    name: 'ZeroMem',
    prototype: 'VOID * EFIAPI ZeroMem (OUT VOID *Buffer, IN UINTN Length);',
    doc: 'Fills Length bytes with zeros. Returns Buffer.',
    reference: 'MdePkg BaseMemoryLib',
    body(context, args) {
      if (!emptyRange(context, word(args, 0), word(args, 1), 'Buffer', 49)) context.set(word(args, 0), word(args, 1), 0);
      return word(args, 0);
    },
  },
  ...SET.map(
    ([suffix, type, bytes]): Builtin => ({
      name: `SetMem${suffix}`,
      prototype: `VOID * EFIAPI SetMem${suffix} (OUT VOID *Buffer, IN UINTN Length, IN ${type} Value);`,
      doc: `Fills Length bytes with ${type} elements; Length is in bytes and a multiple of ${bytes}. Returns Buffer.`,
      reference: 'MdePkg BaseMemoryLib',
      body: (context, args) => setElements(context, word(args, 0), word(args, 1), word(args, 2), bytes),
    }),
  ),
  {
    name: 'CompareMem',
    prototype: 'INTN EFIAPI CompareMem (IN CONST VOID *DestinationBuffer, IN CONST VOID *SourceBuffer, IN UINTN Length);',
    doc: '0 when Length bytes are equal, otherwise the difference of the first two bytes that differ.',
    reference: 'MdePkg BaseMemoryLib',
    body(context, args) {
      if (word(args, 2) === 0 || word(args, 0) === word(args, 1)) return 0;
      emptyRange(context, word(args, 0), word(args, 2), 'DestinationBuffer', 50);
      emptyRange(context, word(args, 1), word(args, 2), 'SourceBuffer', 51);
      return compareBytes(context, word(args, 0), word(args, 1), Number(word(args, 2)));
    },
  },
  ...SCAN.map(
    ([suffix, type, bytes]): Builtin => ({
      name: `ScanMem${suffix}`,
      prototype: `VOID * EFIAPI ScanMem${suffix} (IN CONST VOID *Buffer, IN UINTN Length, IN ${type} Value);`,
      doc: 'Address of the first element that equals Value, or NULL. Length is in bytes.',
      reference: 'MdePkg BaseMemoryLib',
      body: (context, args) => scanElements(context, args, bytes),
    }),
  ),
  {
    name: 'CopyGuid',
    prototype: 'GUID * EFIAPI CopyGuid (OUT GUID *DestinationGuid, IN CONST GUID *SourceGuid);',
    doc: 'Copies a GUID. Returns DestinationGuid.',
    reference: 'MdePkg BaseMemoryLib',
    body(context, args) {
      context.copy(word(args, 0), word(args, 1), 16);
      return word(args, 0);
    },
  },
  {
    name: 'CompareGuid',
    prototype: 'BOOLEAN EFIAPI CompareGuid (IN CONST GUID *Guid1, IN CONST GUID *Guid2);',
    doc: 'TRUE when both GUIDs are equal.',
    reference: 'MdePkg BaseMemoryLib',
    body: (context, args) => (compareBytes(context, word(args, 0), word(args, 1), 16) === 0 ? 1 : 0),
  },
  {
    name: 'ScanGuid',
    prototype: 'VOID * EFIAPI ScanGuid (IN CONST VOID *Buffer, IN UINTN Length, IN CONST GUID *Guid);',
    doc: 'Address of the first GUID in a table of GUIDs that equals *Guid, or NULL.',
    reference: 'MdePkg BaseMemoryLib',
    body(context, args) {
      if (emptyRange(context, word(args, 0), word(args, 1), 'Buffer', 110)) return 0;
      if (big(args, 1) % 16n !== 0n) context.assertFailed(FILE, 113, '(Length & (sizeof (*GuidPtr) - 1)) == 0');
      const wanted = guidAt(context, word(args, 2));
      for (let done = 0; done < Number(word(args, 1)); done += 16) {
        context.work(4);
        const at = further(word(args, 0), done);
        if (guidAt(context, at) === wanted) return at;
      }
      return 0;
    },
  },
  {
    name: 'IsZeroGuid',
    prototype: 'BOOLEAN EFIAPI IsZeroGuid (IN CONST GUID *Guid);',
    doc: 'TRUE when all bytes of the GUID are 0.',
    reference: 'MdePkg BaseMemoryLib',
    body: (context, args) => isZero(context, word(args, 0), 16),
  },
  {
    name: 'IsZeroBuffer',
    prototype: 'BOOLEAN EFIAPI IsZeroBuffer (IN CONST VOID *Buffer, IN UINTN Length);',
    doc: 'TRUE when Length bytes are all 0; Length is at least 1.',
    reference: 'MdePkg BaseMemoryLib',
    body(context, args) {
      if (word(args, 1) === 0) context.assertFailed(FILE, 51, '!((Buffer) == ((void *) 0) && Length > 0)');
      emptyRange(context, word(args, 0), word(args, 1), 'Buffer', 52);
      return isZero(context, word(args, 0), Number(word(args, 1)));
    },
  },
];

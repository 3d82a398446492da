// Libraries that EDK2's own drivers call at every turn and that ask nothing of the machine: status code reporting without a
// handler, caches that are always coherent, sorting, and arithmetic that tells of overflow.

import { EFI_BUFFER_TOO_SMALL, EFI_INVALID_PARAMETER, EFI_UNSUPPORTED } from '../../uefi/status';
import { signed64, type Word, wordOf } from '../words';
import { word } from './arguments';
import type { AccessSize, Builtin, Context } from './builtin';
import { allocatePool, freePool } from './memory-allocation-lib';

const UNSUPPORTED = wordOf(EFI_UNSUPPORTED);
const INVALID_PARAMETER = wordOf(EFI_INVALID_PARAMETER);
const BUFFER_TOO_SMALL = wordOf(EFI_BUFFER_TOO_SMALL);

function statusCode(prototype: string, answer: Word, doc: string): Builtin {
  const name = /(\w+) \(/.exec(prototype.replace('EFIAPI ', ''))?.[1] as string;
  return { name, prototype, doc, reference: 'MdePkg ReportStatusCodeLib', body: () => answer };
}

const NO_HANDLER = 'No status code handler is installed: returns EFI_UNSUPPORTED.';
const MAY_IGNORE = '__attribute__ ((status_may_be_ignored))';

/** ReportStatusCodeLib on a machine on which no driver handles status codes. */
export const reportStatusCodeLib: readonly Builtin[] = [
  statusCode(
    `EFI_STATUS EFIAPI ReportStatusCode (IN EFI_STATUS_CODE_TYPE Type, IN EFI_STATUS_CODE_VALUE Value) ${MAY_IGNORE};`,
    UNSUPPORTED,
    NO_HANDLER,
  ),
  statusCode(
    `EFI_STATUS EFIAPI ReportStatusCodeWithDevicePath (IN EFI_STATUS_CODE_TYPE Type, IN EFI_STATUS_CODE_VALUE Value, IN CONST EFI_DEVICE_PATH_PROTOCOL *DevicePath) ${MAY_IGNORE};`,
    UNSUPPORTED,
    NO_HANDLER,
  ),
  statusCode(
    `EFI_STATUS EFIAPI ReportStatusCodeWithExtendedData (IN EFI_STATUS_CODE_TYPE Type, IN EFI_STATUS_CODE_VALUE Value, IN CONST VOID *ExtendedData, IN UINTN ExtendedDataSize) ${MAY_IGNORE};`,
    UNSUPPORTED,
    NO_HANDLER,
  ),
  statusCode(
    `EFI_STATUS EFIAPI ReportStatusCodeEx (IN EFI_STATUS_CODE_TYPE Type, IN EFI_STATUS_CODE_VALUE Value, IN UINT32 Instance, IN CONST EFI_GUID *CallerId OPTIONAL, IN CONST EFI_GUID *ExtendedDataGuid OPTIONAL, IN CONST VOID *ExtendedData OPTIONAL, IN UINTN ExtendedDataSize) ${MAY_IGNORE};`,
    UNSUPPORTED,
    NO_HANDLER,
  ),
  statusCode('BOOLEAN EFIAPI ReportProgressCodeEnabled (VOID);', 1, 'Progress codes are reported: returns TRUE.'),
  statusCode('BOOLEAN EFIAPI ReportErrorCodeEnabled (VOID);', 1, 'Error codes are reported: returns TRUE.'),
  statusCode('BOOLEAN EFIAPI ReportDebugCodeEnabled (VOID);', 0, 'Debug codes are not reported: returns FALSE.'),
  statusCode(
    'BOOLEAN EFIAPI CodeTypeToPostCode (IN EFI_STATUS_CODE_TYPE CodeType, IN EFI_STATUS_CODE_VALUE Value, OUT UINT8 *PostCode);',
    0,
    'No status code has a POST code: returns FALSE.',
  ),
];

function cache(name: string, ranged: boolean, doc: string): Builtin {
  return {
    name,
    prototype: ranged ? `VOID * EFIAPI ${name} (IN VOID *Address, IN UINTN Length);` : `VOID EFIAPI ${name} (VOID);`,
    doc,
    reference: 'MdePkg CacheMaintenanceLib',
    body: (_context, args) => (ranged ? word(args, 0) : undefined),
  };
}

/** CacheMaintenanceLib: caches of the simulated machine are coherent with memory. */
export const cacheMaintenanceLib: readonly Builtin[] = [
  cache('InvalidateInstructionCache', false, 'Does nothing: the caches are coherent.'),
  cache('InvalidateInstructionCacheRange', true, 'Does nothing and returns Address: the caches are coherent.'),
  cache('WriteBackInvalidateDataCache', false, 'Does nothing: the caches are coherent.'),
  cache('WriteBackInvalidateDataCacheRange', true, 'Does nothing and returns Address: the caches are coherent.'),
  cache('WriteBackDataCache', false, 'Does nothing: the caches are coherent.'),
  cache('WriteBackDataCacheRange', true, 'Does nothing and returns Address: the caches are coherent.'),
  cache('InvalidateDataCache', false, 'Does nothing: the caches are coherent.'),
  cache('InvalidateDataCacheRange', true, 'Does nothing and returns Address: the caches are coherent.'),
];

/** The quick sort of EDK2's BaseLib: the comparison is called for the same pairs, so that unstable sorts come out the same. */
function quickSort(context: Context, base: bigint, count: number, size: number, compare: Word, scratch: Word): void {
  if (count < 2) return;
  const at = (index: number) => wordOf(base + BigInt(index) * BigInt(size));
  const swap = (a: Word, b: Word) => {
    context.copy(scratch, a, size);
    context.copy(a, b, size);
    context.copy(b, scratch, size);
  };
  const pivot = at(count - 1);
  let next = 0;
  for (let i = 0; i < count - 1; i++) {
    context.work(1);
    if (signed64(context.call(compare, [at(i), pivot])) <= 0) {
      if (next !== i) swap(at(next), at(i));
      next++;
    }
  }
  if (next !== count - 1) swap(pivot, at(next));
  quickSort(context, base, next, size, compare, scratch);
  quickSort(context, base + BigInt(next + 1) * BigInt(size), count - next - 1, size, compare, scratch);
}

/** BaseLib's QuickSort, which is given its scratch element. */
export const baseLibSort: readonly Builtin[] = [
  {
    name: 'QuickSort',
    prototype:
      'VOID EFIAPI QuickSort (IN OUT VOID *BufferToSort, IN CONST UINTN Count, IN CONST UINTN ElementSize, IN BASE_SORT_COMPARE CompareFunction, OUT VOID *BufferOneElement);',
    doc: 'Sorts Count elements of ElementSize bytes. CompareFunction answers below, at or above 0; BufferOneElement is room for one element.',
    reference: 'MdePkg BaseLib',
    body(context, args) {
      const [buffer, count, size, compare, scratch] = args as [Word, Word, Word, Word, Word];
      quickSort(context, BigInt(buffer), Number(count), Number(size), compare, scratch);
      return undefined;
    },
  },
];

/** SortLib's PerformQuickSort, which takes its scratch element from pool. */
export const sortLib: readonly Builtin[] = [
  {
    name: 'PerformQuickSort',
    prototype:
      'VOID EFIAPI PerformQuickSort (IN OUT VOID *BufferToSort, IN CONST UINTN Count, IN CONST UINTN ElementSize, IN SORT_COMPARE CompareFunction);',
    doc: 'Sorts Count elements of ElementSize bytes; allocates and frees pool for one element. CompareFunction answers below, at or above 0.',
    reference: 'MdeModulePkg SortLib',
    body(context, args) {
      const [buffer, count, size, compare] = args as [Word, Word, Word, Word];
      const scratch = wordOf(allocatePool(context, 4, BigInt(size)));
      if (scratch === 0) context.assertFailed('MdeModulePkg/Library/UefiSortLib/UefiSortLib.c', 90, 'Buffer != ((void *) 0)');
      quickSort(context, BigInt(buffer), Number(count), Number(size), compare, scratch);
      freePool(context, BigInt(scratch));
      return undefined;
    },
  },
];

interface SafeType {
  readonly word: string;
  readonly name: string;
  readonly bits: number;
  readonly signed: boolean;
  /** Values that fit, and the one that stands for a result that does not. CHAR8 is ASCII here: 0 … 127. */
  readonly min: bigint;
  readonly max: bigint;
  readonly error: bigint;
}

function safeType(word: string, name: string, bits: number, signed: boolean): SafeType {
  const max = (1n << BigInt(signed ? bits - 1 : bits)) - 1n;
  return { word, name, bits, signed, min: signed ? -max - 1n : 0n, max, error: signed ? -1n : max };
}

const SAFE_TYPES: readonly SafeType[] = [
  safeType('Int8', 'INT8', 8, true),
  safeType('Uint8', 'UINT8', 8, false),
  { word: 'Char8', name: 'CHAR8', bits: 8, signed: true, min: 0n, max: 127n, error: 127n },
  safeType('Int16', 'INT16', 16, true),
  safeType('Uint16', 'UINT16', 16, false),
  safeType('Int32', 'INT32', 32, true),
  safeType('Uint32', 'UINT32', 32, false),
  safeType('Intn', 'INTN', 64, true),
  safeType('Uintn', 'UINTN', 64, false),
  safeType('Int64', 'INT64', 64, true),
  safeType('Uint64', 'UINT64', 64, false),
];

const valueIn = (type: SafeType, value: Word): bigint =>
  type.signed ? BigInt.asIntN(type.bits, BigInt(value)) : BigInt.asUintN(type.bits, BigInt(value));

function storeSafe(context: Context, pointer: Word, type: SafeType, value: bigint): Word {
  if (pointer === 0) return INVALID_PARAMETER;
  const fits = value >= type.min && value <= type.max;
  context.store(pointer, (type.bits / 8) as AccessSize, wordOf(BigInt.asUintN(type.bits, fits ? value : type.error)));
  return fits ? 0 : BUFFER_TOO_SMALL;
}

const SAFE_DOC =
  "RETURN_INVALID_PARAMETER: Result is NULL. RETURN_BUFFER_TOO_SMALL: the result does not fit; *Result is the type's error value.";

/** True where SafeIntLib has a conversion: where a value may not fit, also on a processor whose UINTN has 32 bits. */
function converts(from: SafeType, to: SafeType): boolean {
  if (from === to || from.word === 'Char8' || to.word === 'Char16') return false;
  if (to.word === 'Uintn' && from.word === 'Uint64') return true;
  if (to.word === 'Intn' && (from.word === 'Int64' || from.word === 'Uint32')) return true;
  return from.min < to.min || from.max > to.max;
}

const conversions = SAFE_TYPES.flatMap((from) =>
  SAFE_TYPES.filter((to) => converts(from, to)).map((to): Builtin => {
    const name = `Safe${from.word}To${to.word}`;
    return {
      name,
      prototype: `RETURN_STATUS EFIAPI ${name} (IN ${from.name} Operand, OUT ${to.name} *Result);`,
      doc: `Converts ${from.name} to ${to.name}.\n${SAFE_DOC}`,
      reference: 'MdePkg SafeIntLib',
      body: (context, args) => storeSafe(context, word(args, 1), to, valueIn(from, word(args, 0))),
    };
  }),
);

const OPERATIONS = [
  ['Add', 'Augend', 'Addend', (a: bigint, b: bigint) => a + b],
  ['Sub', 'Minuend', 'Subtrahend', (a: bigint, b: bigint) => a - b],
  ['Mult', 'Multiplicand', 'Multiplier', (a: bigint, b: bigint) => a * b],
] as const;

const operations = SAFE_TYPES.flatMap((type) =>
  OPERATIONS.map(([verb, left, right, calculate]): Builtin => {
    const name = `Safe${type.word}${verb}`;
    return {
      name,
      prototype: `RETURN_STATUS EFIAPI ${name} (IN ${type.name} ${left}, IN ${type.name} ${right}, OUT ${type.name} *Result);`,
      doc: `${verb === 'Mult' ? 'Multiplies' : verb === 'Add' ? 'Adds' : 'Subtracts'} two values of ${type.name}.\n${SAFE_DOC}`,
      reference: 'MdePkg SafeIntLib',
      body: (context, args) =>
        storeSafe(context, word(args, 2), type, calculate(valueIn(type, word(args, 0)), valueIn(type, word(args, 1)))),
    };
  }),
);

export const safeIntLib: readonly Builtin[] = [...conversions, ...operations];

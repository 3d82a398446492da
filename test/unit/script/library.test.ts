// Every function and macro that section 8 of the specification of behaviour names, by the list below: a script can use it with the
// prototype or the value that it has there, and what it asks of the firmware is what the section says.

import { describe, expect, test } from 'vitest';
import { compileScript, run } from './run-script';

const HEAD = `#include <Uefi.h>
#include <Library/BaseLib.h>
#include <Library/BaseMemoryLib.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/PrintLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>
`;

const script = (body: string, before = '') => `${HEAD}${before}
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
${body}
  return EFI_SUCCESS;
}
`;

/** 8.1, 8.2, 8.5 and 8.6: what a function gives and takes. */
const FUNCTIONS: readonly (readonly [names: string, result: string, parameters: string])[] = [
  ['AllocatePages AllocateRuntimePages AllocateReservedPages', 'VOID *', 'UINTN'],
  ['FreePages FreeAlignedPages', 'VOID', 'VOID *, UINTN'],
  ['AllocateAlignedPages AllocateAlignedRuntimePages AllocateAlignedReservedPages', 'VOID *', 'UINTN, UINTN'],
  ['AllocatePool AllocateRuntimePool AllocateReservedPool', 'VOID *', 'UINTN'],
  ['AllocateZeroPool AllocateRuntimeZeroPool AllocateReservedZeroPool', 'VOID *', 'UINTN'],
  ['AllocateCopyPool AllocateRuntimeCopyPool AllocateReservedCopyPool', 'VOID *', 'UINTN, CONST VOID *'],
  ['ReallocatePool ReallocateRuntimePool ReallocateReservedPool', 'VOID *', 'UINTN, UINTN, VOID *'],
  ['FreePool', 'VOID', 'VOID *'],
  ['CopyMem', 'VOID *', 'VOID *, CONST VOID *, UINTN'],
  ['SetMem', 'VOID *', 'VOID *, UINTN, UINT8'],
  ['SetMem16', 'VOID *', 'VOID *, UINTN, UINT16'],
  ['SetMem32', 'VOID *', 'VOID *, UINTN, UINT32'],
  ['SetMem64', 'VOID *', 'VOID *, UINTN, UINT64'],
  ['SetMemN', 'VOID *', 'VOID *, UINTN, UINTN'],
  ['ZeroMem', 'VOID *', 'VOID *, UINTN'],
  ['CompareMem', 'INTN', 'CONST VOID *, CONST VOID *, UINTN'],
  ['ScanMem8', 'VOID *', 'CONST VOID *, UINTN, UINT8'],
  ['ScanMem16', 'VOID *', 'CONST VOID *, UINTN, UINT16'],
  ['ScanMem32', 'VOID *', 'CONST VOID *, UINTN, UINT32'],
  ['ScanMem64', 'VOID *', 'CONST VOID *, UINTN, UINT64'],
  ['ScanMemN', 'VOID *', 'CONST VOID *, UINTN, UINTN'],
  ['CopyGuid', 'GUID *', 'GUID *, CONST GUID *'],
  ['CompareGuid', 'BOOLEAN', 'CONST GUID *, CONST GUID *'],
  ['ScanGuid', 'VOID *', 'CONST VOID *, UINTN, CONST GUID *'],
  ['IsZeroGuid', 'BOOLEAN', 'CONST GUID *'],
  ['IsZeroBuffer', 'BOOLEAN', 'CONST VOID *, UINTN'],
  ['AsciiSPrint', 'UINTN', 'CHAR8 *, UINTN, CONST CHAR8 *, ...'],
  ['UnicodeSPrint', 'UINTN', 'CHAR16 *, UINTN, CONST CHAR16 *, ...'],
  ['Print', 'UINTN', 'CONST CHAR16 *, ...'],
  ['AsciiPrint', 'UINTN', 'CONST CHAR8 *, ...'],
];

describe('functions of section 8', () => {
  for (const [names, result, parameters] of FUNCTIONS) {
    for (const name of names.split(' ')) {
      const pointer = (parameterList: string) => script('', `${result} (EFIAPI *gPointer) (${parameterList}) = ${name};\n`);
      const told = (text: string) => compileScript([{ name: 'unit.c', text }]).findings.map(({ message }) => message);

      test(`${name} is ${result} (${parameters})`, () => {
        expect(told(pointer(parameters))).toEqual([]);
        // A prototype that is not its own is refused, so that the line above says something.
        expect(told(pointer(`${parameters.replace(', ...', '')}, UINT8 *`))).not.toEqual([]);
      });
    }
  }
});

const ANY = 0n;

/** What a call asks of the firmware: services with their first arguments. Type 4 is boot services data, 6 runtime data, 0 reserved. */
const ASKS: readonly (readonly [call: string, ...asked: readonly (readonly [string, ...bigint[]])[]])[] = [
  ['AllocatePages (3)', ['AllocatePages', ANY, 4n, 3n]],
  ['AllocateRuntimePages (3)', ['AllocatePages', ANY, 6n, 3n]],
  ['AllocateReservedPages (3)', ['AllocatePages', ANY, 0n, 3n]],
  ['AllocatePages (0)'],
  ['AllocateRuntimePages (0)'],
  ['AllocateReservedPages (0)'],
  ['AllocateAlignedPages (0, SIZE_64KB)'],
  ['AllocateAlignedPages (5, 0)', ['AllocatePages', ANY, 4n, 5n]],
  ['AllocateAlignedPages (5, SIZE_4KB)', ['AllocatePages', ANY, 4n, 5n]],
  ['AllocateAlignedRuntimePages (5, SIZE_4KB)', ['AllocatePages', ANY, 6n, 5n]],
  ['AllocateAlignedReservedPages (5, SIZE_4KB)', ['AllocatePages', ANY, 0n, 5n]],
  ['AllocatePool (0)', ['AllocatePool', 4n, 0n]],
  ['AllocatePool (100)', ['AllocatePool', 4n, 100n]],
  ['AllocateRuntimePool (100)', ['AllocatePool', 6n, 100n]],
  ['AllocateReservedPool (100)', ['AllocatePool', 0n, 100n]],
  ['AllocateZeroPool (100)', ['AllocatePool', 4n, 100n]],
  ['AllocateRuntimeZeroPool (100)', ['AllocatePool', 6n, 100n]],
  ['AllocateReservedZeroPool (100)', ['AllocatePool', 0n, 100n]],
  ['AllocateCopyPool (8, mData)', ['AllocatePool', 4n, 8n]],
  ['AllocateRuntimeCopyPool (8, mData)', ['AllocatePool', 6n, 8n]],
  ['AllocateReservedCopyPool (8, mData)', ['AllocatePool', 0n, 8n]],
  ['ReallocatePool (10, 20, NULL)', ['AllocatePool', 4n, 20n]],
  ['ReallocatePool (8, 20, AllocatePool (8))', ['AllocatePool', 4n, 8n], ['AllocatePool', 4n, 20n], ['FreePool']],
  ['ReallocatePool (20, 8, AllocatePool (20))', ['AllocatePool', 4n, 20n], ['AllocatePool', 4n, 8n], ['FreePool']],
  ['ReallocateRuntimePool (8, 9, AllocatePool (8))', ['AllocatePool', 4n, 8n], ['AllocatePool', 6n, 9n], ['FreePool']],
  ['ReallocateReservedPool (8, 9, AllocatePool (8))', ['AllocatePool', 4n, 8n], ['AllocatePool', 0n, 9n], ['FreePool']],
  ['(FreePages (AllocatePages (2), 2), NULL)', ['AllocatePages', ANY, 4n, 2n], ['FreePages']],
  ['(FreeAlignedPages (AllocatePages (2), 2), NULL)', ['AllocatePages', ANY, 4n, 2n], ['FreePages']],
  ['(FreePool (AllocatePool (7)), NULL)', ['AllocatePool', 4n, 7n], ['FreePool']],
  ['(VOID *)Print (L"%d\\n", 5)', ['AllocatePool', 4n, 642n], ['FreePool']],
  ['(VOID *)AsciiPrint ("%d\\n", 5)', ['AllocatePool', 4n, 642n], ['FreePool']],
];

describe('what the libraries ask of the firmware', () => {
  const asked = (body: string, before: string) => {
    const { recording, outcome } = run(script(body, before));
    expect(outcome.ended).toBe('returned');
    const events = Array.from({ length: recording.length }, (_, i) => recording.event(i));
    return events.filter(({ site }) => site >= 0);
  };

  test.each(ASKS.map(([call, ...services]) => [call, services] as const))('%s', (call, services) => {
    const events = asked(`  gResult = ${call};`, 'VOID *gResult;\nSTATIC UINT64 mData[4] = { 1 };\n');
    expect(events.map(({ service }) => service)).toEqual(services.map(([service]) => service));
    for (const [i, [, ...first]] of services.entries()) expect(events[i]?.arguments.slice(0, first.length)).toEqual(first);
    for (const { status } of events) expect(status).toBe(0n);
  });

  test.each([
    ['AllocateAlignedPages', 4n],
    ['AllocateAlignedRuntimePages', 6n],
    ['AllocateAlignedReservedPages', 0n],
  ])('%s asks for the alignment beyond the pages, and gives back what lies before and behind', (name, type) => {
    for (const [pages, alignment] of [
      [1n, 0x2000n],
      [5n, 0x10000n],
      [16n, 0x200000n],
    ] as const) {
      const { console, recording } = run(script(`  Print (L"%lx", (UINT64)(UINTN)${name} (${pages}, ${alignment}));`));
      const events = Array.from({ length: recording.length }, (_, i) => recording.event(i)).filter(({ site }) => site >= 0);
      const [allocation] = events;
      const real = pages + alignment / 0x1000n;
      expect(allocation).toMatchObject({ service: 'AllocatePages' });
      expect(allocation?.arguments.slice(0, 3)).toEqual([ANY, type, real]);
      const taken = allocation?.result as bigint;
      const aligned = (taken + alignment - 1n) & -alignment;
      const lead = (aligned - taken) / 0x1000n;
      const freed = events.filter(({ service }) => service === 'FreePages').map((event) => event.arguments.slice(0, 2));
      const trail = [aligned + pages * 0x1000n, real - pages - lead];
      expect(freed).toEqual(lead > 0n ? [[taken, lead], trail] : [trail]);
      expect(BigInt(`0x${console}`)).toBe(aligned);
    }
  });

  test('DEBUG takes no pool', () => {
    expect(asked('  DEBUG ((DEBUG_ERROR, "%d\\n", 5));', '')).toEqual([]);
  });
});

const G = '{ 0x4C19049F, 0x4137, 0x4DD3, { 0x9C, 0x10, 0x8B, 0x97, 0xA8, 0x3F, 0xFD, 0xFA } }';
const DATA = `STATIC UINT8  mText[16] = { 'a','b','c','d','e','f','g','h','a','b','c','d','e','f','g','h' };
STATIC UINT8  mOther[16];
STATIC UINT64 mWords[4] = { 1, 2, 3, 2 };
STATIC UINT8  mZero[32];
STATIC GUID   mGuids[3] = { { 1 }, ${G}, { 0 } };
STATIC GUID   mGuid = ${G};
STATIC GUID   mCopy;
`;

/** 8.2: an expression and its value. */
const MEMORY: readonly (readonly [expression: string, value: bigint])[] = [
  ['CopyMem (mOther, mText, 16) == mOther', 1n],
  ['CompareMem (mOther, mText, 16)', 0n],
  ['(UINTN)CopyMem (mOther + 1, mOther, 15) && mOther[1] == 97 && mOther[15] == 103', 1n],
  ['(UINTN)CopyMem (mOther, mOther + 1, 15) && mOther[0] == 97 && mOther[14] == 103', 1n],
  ['CopyMem (mOther, mText, 0) == mOther', 1n],
  ['SetMem (mOther, 3, 0x55) == mOther && mOther[2] == 0x55 && mOther[3] != 0x55', 1n],
  ['SetMem (mOther, 0, 1) == mOther && mOther[0] == 0x55', 1n],
  ['SetMem16 (mOther, 4, 0x1234) == mOther && mOther[0] == 0x34 && mOther[3] == 0x12', 1n],
  ['SetMem32 (mOther, 8, 0x12345678) == mOther && mOther[4] == 0x78 && mOther[7] == 0x12', 1n],
  ['SetMem64 (mOther, 8, 0x1122334455667788ULL) == mOther && mOther[0] == 0x88 && mOther[7] == 0x11', 1n],
  ['SetMemN (mOther, 8, 0x1122334455667799ULL) == mOther && mOther[0] == 0x99 && mOther[7] == 0x11', 1n],
  ['ZeroMem (mOther, 16) == mOther && mOther[0] == 0 && mOther[15] == 0', 1n],
  ['CompareMem ("abd", "abc", 3)', 1n],
  ['CompareMem ("abc", "abd", 3) == -1', 1n],
  ['CompareMem ("\\xff", "\\x01", 1)', 254n],
  ['CompareMem ("x", "y", 0)', 0n],
  ["(UINT8 *)ScanMem8 (mText, 16, 'c') - mText", 2n],
  ["ScanMem8 (mText, 16, 'z') == NULL", 1n],
  ['(UINT8 *)ScanMem16 (mText, 16, 0x6463) - mText', 2n],
  ['(UINT8 *)ScanMem32 (mText, 16, 0x68676665) - mText', 4n],
  ['(UINT64 *)ScanMem64 (mWords, 32, 2) - mWords', 1n],
  ['(UINT64 *)ScanMemN (mWords, 32, 3) - mWords', 2n],
  ['ScanMemN (mWords, 32, 9) == NULL && ScanMem64 (mWords, 0, 1) == NULL', 1n],
  ['CopyGuid (&mCopy, &mGuid) == &mCopy', 1n],
  ['CompareGuid (&mCopy, &mGuid)', 1n],
  ['CompareGuid (&mGuids[0], &mGuid)', 0n],
  ['(GUID *)ScanGuid (mGuids, sizeof (mGuids), &mGuid) - mGuids', 1n],
  ['ScanGuid (mGuids, 16, &mGuid) == NULL', 1n],
  ['IsZeroGuid (&mGuids[2])', 1n],
  ['IsZeroGuid (&mGuid)', 0n],
  ['IsZeroBuffer (mZero, 32)', 1n],
  ['IsZeroBuffer (mText, 16)', 0n],
];

const ALL_ONES = 0xffffffffffffffffn;
const HIGH = 1n << 63n;

const ERRORS: Readonly<Record<string, bigint>> = {
  LOAD_ERROR: 1n,
  INVALID_PARAMETER: 2n,
  UNSUPPORTED: 3n,
  BAD_BUFFER_SIZE: 4n,
  BUFFER_TOO_SMALL: 5n,
  NOT_READY: 6n,
  DEVICE_ERROR: 7n,
  WRITE_PROTECTED: 8n,
  OUT_OF_RESOURCES: 9n,
  VOLUME_CORRUPTED: 10n,
  VOLUME_FULL: 11n,
  NO_MEDIA: 12n,
  MEDIA_CHANGED: 13n,
  NOT_FOUND: 14n,
  ACCESS_DENIED: 15n,
  NO_RESPONSE: 16n,
  NO_MAPPING: 17n,
  TIMEOUT: 18n,
  NOT_STARTED: 19n,
  ALREADY_STARTED: 20n,
  ABORTED: 21n,
  ICMP_ERROR: 22n,
  TFTP_ERROR: 23n,
  PROTOCOL_ERROR: 24n,
  INCOMPATIBLE_VERSION: 25n,
  SECURITY_VIOLATION: 26n,
  CRC_ERROR: 27n,
  END_OF_MEDIA: 28n,
  END_OF_FILE: 31n,
  INVALID_LANGUAGE: 32n,
  COMPROMISED_DATA: 33n,
  HTTP_ERROR: 35n,
};

const LEVELS: Readonly<Record<string, bigint>> = {
  INIT: 0x1n,
  WARN: 0x2n,
  LOAD: 0x4n,
  FS: 0x8n,
  POOL: 0x10n,
  PAGE: 0x20n,
  INFO: 0x40n,
  DISPATCH: 0x80n,
  VARIABLE: 0x100n,
  BM: 0x400n,
  BLKIO: 0x1000n,
  NET: 0x4000n,
  UNDI: 0x10000n,
  LOADFILE: 0x20000n,
  EVENT: 0x80000n,
  GCD: 0x100000n,
  CACHE: 0x200000n,
  VERBOSE: 0x400000n,
  MANAGEABILITY: 0x800000n,
  SECURITY: 0x1000000n,
  PAGING: 0x2000000n,
  ERROR: 0x80000000n,
};

const SIZES = ['KB', 'MB', 'GB', 'TB', 'PB'].flatMap((unit, i) =>
  Array.from({ length: 10 }, (_, k) => [`${1 << k}${unit}`, 1n << BigInt(10 * (i + 1) + k)] as const),
);

/** 8.3, 8.4 and 8.6: constants, each a constant expression. */
const CONSTANTS: readonly (readonly [expression: string, value: bigint])[] = [
  ['EFI_SIZE_TO_PAGES (0)', 0n],
  ['EFI_SIZE_TO_PAGES (1)', 1n],
  ['EFI_SIZE_TO_PAGES (0x1000)', 1n],
  ['EFI_SIZE_TO_PAGES (0x1001)', 2n],
  ['EFI_SIZE_TO_PAGES (MAX_UINT64)', 1n << 52n],
  ['EFI_PAGES_TO_SIZE (3)', 0x3000n],
  ['EFI_PAGES_TO_SIZE (0x10000000000001ULL)', 0x1000n],
  ['ALIGN_VALUE (0x1001, 0x1000)', 0x2000n],
  ['ALIGN_VALUE (0x1000, 0x1000)', 0x1000n],
  ['ALIGN_VALUE (0, 8)', 0n],
  ['IS_ALIGNED (0x1000, 16)', 1n],
  ['IS_ALIGNED (0x1001, 16)', 0n],
  ['IS_POW2 (0x1000)', 1n],
  ['IS_POW2 (0)', 0n],
  ['IS_POW2 (12)', 0n],
  ['EFI_ERROR (EFI_NOT_FOUND)', 1n],
  ['EFI_ERROR (EFI_SUCCESS)', 0n],
  ['EFI_ERROR (EFI_WARN_STALE_DATA)', 0n],
  ['EFI_ERROR (0x8000000000000000ULL)', 1n],
  ['RETURN_ERROR (0x7FFFFFFFFFFFFFFFULL)', 0n],
  ['RETURN_ERROR (0x8000000000000000ULL)', 1n],
  ['EFIERR (9)', HIGH | 9n],
  ['ENCODE_ERROR (9)', HIGH | 9n],
  ['ENCODE_WARNING (5)', 5n],
  ["SIGNATURE_16 ('A', 'B')", 0x4241n],
  ["SIGNATURE_32 ('p', 'h', 'd', '0')", 0x30646870n],
  ["SIGNATURE_64 ('I', 'B', 'I', ' ', 'S', 'Y', 'S', 'T')", 0x5453595320494249n],
  ['MAX_BIT', HIGH],
  ['MAX_UINT64', ALL_ONES],
  ['MAX_UINTN', ALL_ONES],
  ['MAX_ADDRESS', ALL_ONES],
  ['MIN (3, 5)', 3n],
  ['MAX (3, 5)', 5n],
  ['ABS (-7)', 7n],
  ['ABS (7)', 7n],
  ['RETURN_SUCCESS', 0n],
  ...Array.from({ length: 64 }, (_, n) => [`BIT${n}`, 1n << BigInt(n)] as const),
  ...[...SIZES, ['1EB', 1n << 60n] as const, ['2EB', 1n << 61n] as const, ['4EB', 1n << 62n] as const, ['8EB', HIGH] as const].flatMap(
    ([suffix, value]) => [[`SIZE_${suffix}`, value] as const, [`BASE_${suffix}`, value] as const],
  ),
  ...Object.entries(ERRORS).flatMap(([name, n]) => [[`EFI_${name}`, HIGH | n] as const, [`RETURN_${name}`, HIGH | n] as const]),
  ...Object.entries(LEVELS).map(([name, value]) => [`DEBUG_${name}`, value] as const),
  ['DEBUG_PROPERTY_DEBUG_ASSERT_ENABLED', 0x01n],
  ['DEBUG_PROPERTY_DEBUG_PRINT_ENABLED', 0x02n],
  ['DEBUG_PROPERTY_DEBUG_CODE_ENABLED', 0x04n],
  ['DEBUG_PROPERTY_CLEAR_MEMORY_ENABLED', 0x08n],
  ['DEBUG_PROPERTY_ASSERT_BREAKPOINT_ENABLED', 0x10n],
  ['DEBUG_PROPERTY_ASSERT_DEADLOOP_ENABLED', 0x20n],
];

/** 8.3: macros that want an object. */
const OBJECTS: readonly (readonly [expression: string, value: bigint])[] = [
  ['ARRAY_SIZE (mWords)', 4n],
  ['OFFSET_OF (EFI_MEMORY_DESCRIPTOR, NumberOfPages)', 24n],
  ['BASE_CR (&mDescriptor.NumberOfPages, EFI_MEMORY_DESCRIPTOR, NumberOfPages) == &mDescriptor', 1n],
  ['(UINTN)NEXT_MEMORY_DESCRIPTOR (&mDescriptor, 48) - (UINTN)&mDescriptor', 48n],
  ['(UINTN)ALIGN_POINTER ((UINT8 *)(UINTN)0x1234, 0x100)', 0x1300n],
  ['ALIGN_VARIABLE (mOdd) == 16 && mOdd == 9', 1n],
];

/** Values of expressions, each printed by one script. */
function valuesOf(rows: typeof MEMORY, before: string): bigint[] {
  const { console, outcome } = run(script(rows.map(([expression]) => `  Print (L"%lx\\n", (UINT64)(${expression}));`).join('\n'), before));
  expect(outcome.findings.map(({ message }) => message)).toEqual([]);
  return console
    .trimEnd()
    .split('\r\n')
    .map((line) => BigInt(`0x${line}`));
}

test.each([
  ['BaseMemoryLib', MEMORY, DATA],
  ['constants', CONSTANTS, ''],
  ['macros of objects', OBJECTS, `${DATA}STATIC EFI_MEMORY_DESCRIPTOR mDescriptor;\nSTATIC UINTN mOdd = 9;\n`],
] as const)('%s of section 8 have the values of the specification', (_, rows, before) => {
  const values = valuesOf(rows, before);
  for (const [i, [expression, value]] of rows.entries()) expect(values[i], expression).toBe(value);
});

test('the constants of section 8 are constant expressions', () => {
  const text = script(
    '',
    CONSTANTS.map(([expression, value]) => `_Static_assert ((UINT64)(${expression}) == ${value}ULL, "value");\n`).join(''),
  );
  expect(compileScript([{ name: 'unit.c', text }]).findings.map(({ message }) => message)).toEqual([]);
});

test.each([
  ['IsZeroBuffer (mZero, 0)'],
  ['SetMem16 (mText, 3, 1)'],
  ['SetMem32 (mText + 1, 4, 1)'],
  ['CopyMem (mText, mText, MAX_UINTN)'],
  ['ZeroMem (mText, MAX_UINTN)'],
  ['AllocateCopyPool (8, NULL)'],
  ['AllocateAlignedPages (1, 0x3000)'],
  ['FreePages (mText, 0)'],
])('%s asserts', (call) => {
  expect(run(script(`  ${call};`, DATA)).outcome.ended).toBe('assert');
});

test('there is no size that is not a power of two', () => {
  const { findings } = compileScript([{ name: 'unit.c', text: script('  Print (L"%lx", (UINT64)SIZE_3MB);') }]);
  expect(findings.map(({ rule }) => rule)).toContain('c-undeclared');
});

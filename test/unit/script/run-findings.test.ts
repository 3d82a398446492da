// Every kind of finding of a run as a pair: a script that does it is told at its line, with the address, what lies there and who
// allocated and freed it; its twin, which does the same in good order, is told nothing.

import { describe, expect, test } from 'vitest';
import { PRESET_FILES } from '../../../main/presets';
import type { Finding } from '../../../src/base/finding';
import * as firmament from '../../../src/firmament';

const HEAD = `#include <Uefi.h>
#include <Library/BaseLib.h>
#include <Library/BaseMemoryLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>
STATIC UINT8  mTable[16];
STATIC VOID *Take (UINTN Size) { return AllocatePool (Size); }  // line 8
STATIC UINTN Deep (UINTN N) { UINT8 Room[1024]; Room[0] = (UINT8)N; return N == 0 ? Room[0] : Deep (N - 1) + Room[0]; }  // line 9
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable) {
UINT8 *P = NULL; UINT8 *Q = NULL; UINT32 *W = NULL; UINTN I = 0; INT32 Big = MAX_INT32; UINT64 Most = 0; EFI_PHYSICAL_ADDRESS A = 0;
UINT32 Values[4]; UINT32 Value;
`;
/** Line of the first statement of a body. */
const FIRST = HEAD.split('\n').length;

const platform = PRESET_FILES.find(({ id }) => id === 'x64-pc') as (typeof PRESET_FILES)[number];

function go(body: readonly string[]) {
  const text = `${HEAD}${body.join('\n')}\n(VOID)P; (VOID)Q; (VOID)W; (VOID)I; (VOID)Big; (VOID)Most; (VOID)A; (VOID)Values; (VOID)Value; return EFI_SUCCESS;\n}\n`;
  const { findings, outcome } = firmament.run({ sources: [{ name: 'test.c', text }], platform, presets: {} });
  if (!outcome) throw new Error(findings.map(({ message, place }) => `${place?.line}: ${message}`).join('\n'));
  // What the text and the rules have to say is tested elsewhere.
  const ofRun = findings.filter(({ rule }) => !rule.startsWith('c-') && !rule.startsWith('firmware-asserts'));
  return { findings: ofRun, ended: outcome.ended };
}

interface Pair {
  readonly rule: string;
  readonly bad: readonly string[];
  /** Index of the line of `bad` that is told. */
  readonly at: number;
  readonly message: RegExp;
  /** Lines of `bad` that the notes lead to; negative for a line of the head. */
  readonly notes?: readonly number[];
  readonly count?: number;
  readonly ended?: string;
  /** Further rules that the same mistake leads to. */
  readonly also?: readonly string[];
  readonly good: readonly string[];
}

const ADDRESS = '0x[0-9A-F]+';
const POOL = 'P = AllocatePool (16); if (P == NULL) { return EFI_OUT_OF_RESOURCES; }';
const PAGES = 'P = AllocatePages (2); if (P == NULL) { return EFI_OUT_OF_RESOURCES; }';
const IN_POOL = `a pool buffer of 16 bytes at ${ADDRESS} \\(EfiBootServicesData\\)`;
const IN_PAGES = `a run of 2 pages at ${ADDRESS} \\(EfiBootServicesData\\)`;

const PAIRS: Readonly<Record<string, Pair>> = {
  'memory that nobody owns is written': {
    rule: 'unowned-access',
    bad: ['*(UINT8 *)(UINTN)0x200000 = 1;'],
    at: 0,
    message: /^write of 1 byte at 0x200000: the script has not allocated this memory$/,
    good: [
      'A = 0x200000;',
      'if (EFI_ERROR (gBS->AllocatePages (AllocateAddress, EfiBootServicesData, 1, &A))) { return EFI_NOT_FOUND; }',
      '*(UINT8 *)(UINTN)0x200000 = 1;',
      'gBS->FreePages (A, 1);',
    ],
  },
  'memory of the firmware is read': {
    rule: 'unowned-access',
    bad: ['Value = *(UINT32 *)(UINTN)gBS->AllocatePool;'],
    at: 0,
    message: new RegExp(`^read of 4 bytes at ${ADDRESS} lies in .*, which is not the script's$`),
    good: ['Value = gBS->Hdr.HeaderSize;'],
  },
  'memory where the platform has nothing is read': {
    rule: 'no-memory',
    bad: ['Value = *(UINT32 *)(UINTN)0x7000000000;'],
    at: 0,
    message: /^read of 4 bytes at 0x7000000000: the platform has nothing at that address$/,
    ended: 'fault',
    good: ['Values[0] = 1; Value = Values[0];'],
  },
  'a freed pool buffer is read': {
    rule: 'use-after-free',
    bad: [POOL, 'P[3] = 7;', 'FreePool (P);', 'I = P[3];'],
    at: 3,
    message: new RegExp(`^read of 1 byte at ${ADDRESS} in ${IN_POOL} that has been freed$`),
    notes: [0, 2],
    good: [POOL, 'P[3] = 7;', 'I = P[3];', 'FreePool (P);'],
  },
  'freed pages are written': {
    rule: 'use-after-free',
    bad: [PAGES, 'FreePages (P, 2);', 'P[4096] = 1;'],
    at: 2,
    message: new RegExp(`^write of 1 byte at ${ADDRESS} in ${IN_PAGES} that has been freed$`),
    notes: [0, 1],
    good: [PAGES, 'P[4096] = 1;', 'FreePages (P, 2);'],
  },
  'a pool buffer is left at its end': {
    rule: 'out-of-bounds',
    bad: [
      POOL,
      'for (I = 0; I <= 16; I++) {',
      '  Q = P + I; Value = (UINT32)I;',
      '  if (I == 16) { I = *Q; break; }',
      '}',
      'FreePool (P);',
    ],
    at: 3,
    message: new RegExp(`^read of 1 byte at ${ADDRESS} is right past the end of ${IN_POOL}$`),
    notes: [0],
    good: [POOL, 'for (I = 0; I < 16; I++) { P[I] = 1; }', 'FreePool (P);'],
  },
  'a pool buffer is left at its start': {
    rule: 'out-of-bounds',
    bad: [POOL, 'Value = *(UINT32 *)(P - 4);', 'FreePool (P);'],
    at: 1,
    message: new RegExp(`^read of 4 bytes at ${ADDRESS} is 4 bytes before ${IN_POOL}$`),
    notes: [0],
    good: [POOL, '*(UINT32 *)P = 1; Value = *(UINT32 *)P;', 'FreePool (P);'],
  },
  'a library function leaves a pool buffer': {
    rule: 'out-of-bounds',
    bad: [POOL, 'CopyMem (mTable, P + 8, 16);', 'FreePool (P);'],
    at: 1,
    message: new RegExp(`^read of .*${ADDRESS} is right past the end of ${IN_POOL}$`),
    notes: [0],
    good: [POOL, 'CopyMem (mTable, P + 8, 8);', 'FreePool (P);'],
  },
  'a page run is left': {
    rule: 'out-of-bounds',
    bad: [PAGES, 'P[8192] = 1;', 'FreePages (P, 2);'],
    at: 1,
    message: new RegExp(`^write of 1 byte at ${ADDRESS} is right past the end of ${IN_PAGES}$`),
    notes: [0],
    good: [PAGES, 'P[8191] = 1;', 'FreePages (P, 2);'],
  },
  'an array is left': {
    rule: 'out-of-bounds',
    bad: ['I = 16;', 'mTable[I] = 1;'],
    at: 1,
    message: new RegExp(`^write of 1 byte at ${ADDRESS} reaches 1 byte past the end of the variable mTable$`),
    good: ['I = 15;', 'mTable[I] = 1;'],
  },
  'pages of the memory map are written': {
    rule: 'firmware-write',
    bad: [
      'UINTN S = 0, K, D; UINT32 V; EFI_MEMORY_DESCRIPTOR *M;',
      'if (gBS->GetMemoryMap (&S, NULL, &K, &D, &V) != EFI_BUFFER_TOO_SMALL) { return EFI_ABORTED; }',
      'S += 4 * D; P = Take (S); if (P == NULL) { return EFI_OUT_OF_RESOURCES; }',
      'if (EFI_ERROR (gBS->GetMemoryMap (&S, (EFI_MEMORY_DESCRIPTOR *)P, &K, &D, &V))) { return EFI_ABORTED; }',
      'for (Q = P; Q < P + S; Q += D) { M = (EFI_MEMORY_DESCRIPTOR *)Q; if (M->Type == EfiRuntimeServicesData) { A = M->PhysicalStart; } }',
      '*(UINT64 *)(UINTN)A = 0;',
      'FreePool (P);',
    ],
    at: 5,
    message: new RegExp(`^write of 8 bytes at ${ADDRESS}: this memory is the firmware's \\(EfiRuntimeServicesData\\), not the script's$`),
    good: [
      'UINTN S = 0, K, D; UINT32 V;',
      'if (gBS->GetMemoryMap (&S, NULL, &K, &D, &V) != EFI_BUFFER_TOO_SMALL) { return EFI_ABORTED; }',
      'S += 4 * D; P = Take (S); if (P == NULL) { return EFI_OUT_OF_RESOURCES; }',
      'if (EFI_ERROR (gBS->GetMemoryMap (&S, (EFI_MEMORY_DESCRIPTOR *)P, &K, &D, &V))) { return EFI_ABORTED; }',
      '((EFI_MEMORY_DESCRIPTOR *)P)->VirtualStart = 0;',
      'FreePool (P);',
    ],
  },
  'a constant is written': {
    rule: 'read-only-write',
    bad: ['CHAR16 *T = L"constant";', "T[0] = L'K';"],
    at: 1,
    message: new RegExp(`^write of 2 bytes at ${ADDRESS} changes the string`),
    good: ['CHAR16 T[] = L"constant";', "T[0] = L'K';"],
  },
  'a variable is used before it has a value': {
    rule: 'uninitialized-value',
    bad: ['if (Value == 5) { I = 1; }'],
    at: 0,
    message: /^The variable Value is used, but it was never given a value$/,
    good: ['Value = 4;', 'if (Value == 5) { I = 1; }'],
  },
  'pool is used that nobody wrote': {
    rule: 'uninitialized-value',
    bad: [POOL, 'W = (UINT32 *)P;', 'Value = 1;', 'if (W[1] == 5) { I = 1; }', 'FreePool (P);'],
    at: 3,
    message: new RegExp(`^A value is used that was read from ${ADDRESS}, 4 bytes into ${IN_POOL}, where nothing was ever written$`),
    notes: [0],
    good: [POOL, 'W = (UINT32 *)P; W[1] = 5;', 'Values[0] = W[1];', 'if (Values[0] == 5) { I = 1; }', 'FreePool (P);'],
  },
  'pool that nobody wrote is printed': {
    rule: 'uninitialized-value',
    bad: [POOL, 'Print (L"%d", *(UINT32 *)P);', 'FreePool (P);'],
    at: 1,
    message: new RegExp(`^argument 2 of Print is bytes at ${ADDRESS} \\(at the start of ${IN_POOL}\\) that nothing was ever written to$`),
    notes: [0],
    good: [POOL, 'ZeroMem (P, 16);', 'Print (L"%d", *(UINT32 *)P);', 'FreePool (P);'],
  },
  'pool is freed twice': {
    rule: 'double-free',
    bad: [POOL, 'FreePool (P);', 'gBS->FreePool (P);'],
    at: 2,
    message: new RegExp(`^FreePool of ${ADDRESS}, which has been freed before$`),
    notes: [0, 1],
    good: [POOL, 'FreePool (P);', POOL, 'gBS->FreePool (P);'],
  },
  'pages are freed twice': {
    rule: 'double-free',
    bad: [PAGES, 'FreePages (P, 2);', 'gBS->FreePages ((UINTN)P, 2);'],
    at: 2,
    message: new RegExp(`^FreePages of ${ADDRESS}, which has been freed before$`),
    notes: [0, 1],
    good: [PAGES, 'gBS->FreePages ((UINTN)P, 1);', 'gBS->FreePages ((UINTN)P + 4096, 1);'],
  },
  'the middle of a pool buffer is freed': {
    rule: 'bad-free',
    bad: [POOL, 'gBS->FreePool (P + 8);', 'FreePool (P);'],
    at: 1,
    message: new RegExp(`^FreePool of ${ADDRESS}, which is 8 bytes inside ${IN_POOL}$`),
    notes: [0],
    good: [POOL, 'gBS->FreePool (P);'],
  },
  'a variable is freed': {
    rule: 'bad-free',
    bad: ['gBS->FreePool (&Values);'],
    at: 0,
    message: new RegExp(`^FreePool of ${ADDRESS}, which the script has not allocated`),
    good: [POOL, 'FreePool (P);'],
  },
  'pages are freed as pool': {
    rule: 'bad-free',
    bad: [PAGES, 'gBS->FreePool (P);', 'FreePages (P, 2);'],
    at: 1,
    message: new RegExp(`^FreePool of ${ADDRESS}, which is in ${IN_PAGES}$`),
    notes: [0],
    good: [PAGES, 'FreePages (P, 2);'],
  },
  'too many pages are freed': {
    rule: 'wrong-page-count',
    bad: [PAGES, 'gBS->FreePages ((UINTN)P, 3);'],
    at: 1,
    message: new RegExp(`^FreePages of 3 pages at ${ADDRESS}, where 2 pages are allocated$`),
    notes: [0],
    good: [PAGES, 'gBS->FreePages ((UINTN)P, 2);'],
  },
  'memory is never freed': {
    rule: 'leak',
    bad: ['for (I = 0; I < 30; I++) {', '  P = AllocatePool (24);', '}'],
    at: 1,
    message: /^30 pool buffers of 720 bytes in all, allocated here, were not freed$/,
    good: ['for (I = 0; I < 30; I++) {', '  P = AllocatePool (24); if (P != NULL) { FreePool (P); }', '}'],
  },
  'a NULL pointer is written through': {
    rule: 'null-dereference',
    bad: ['W = NULL;', 'W[3] = 1;'],
    at: 1,
    message: /^write of 4 bytes at 0xC through a NULL pointer$/,
    good: ['W = Values;', 'W[3] = 1;'],
  },
  'a NULL pointer is called': {
    rule: 'null-call',
    bad: ['EFI_IMAGE_ENTRY_POINT E = NULL;', 'E (ImageHandle, SystemTable);'],
    at: 1,
    message: /^a function is called through a NULL pointer$/,
    ended: 'fault',
    good: ['UINTN (*E) (UINTN) = Deep;', 'I = E (2);'],
  },
  'recursion without an end': {
    rule: 'stack-overflow',
    bad: ['I = Deep (1000000);'],
    at: 9 - FIRST,
    message: /^the stack of 128 KiB is full: Deep needs \d+ bytes more, \d+ calls deep$/,
    ended: 'fault',
    good: ['I = Deep (50);'],
  },
  'a shift by the width': {
    rule: 'shift-count',
    bad: ['I = 64;', 'Most = 1ULL << I;'],
    at: 1,
    message: /64/,
    good: ['I = 63;', 'Most = 1ULL << I;'],
  },
  'a shift by less than nothing': {
    rule: 'shift-count',
    bad: ['Big = -1;', 'Most = 1ULL >> Big;'],
    at: 1,
    message: /-1/,
    good: ['Big = 0;', 'Most = 1ULL >> Big;'],
  },
  'a division by zero': {
    rule: 'division-by-zero',
    bad: ['I = 0;', 'Most = 5 / I;'],
    at: 1,
    message: /^division by zero$/,
    ended: 'fault',
    good: ['I = 2;', 'Most = 5 / I;'],
  },
  'a remainder by zero': {
    rule: 'division-by-zero',
    bad: ['Big = 0;', 'Big = 5 % Big;'],
    at: 1,
    message: /^division by zero$/,
    ended: 'fault',
    good: ['Big = 3;', 'Big = 5 % Big;'],
  },
  'a sum that overflows': {
    rule: 'signed-overflow',
    bad: ['Big = MAX_INT32;', 'Big = Big + 1;'],
    at: 1,
    message: /^the result of \+ does not fit into INT32$/,
    good: ['UINT32 U = MAX_UINT32;', 'U = U + 1;'],
  },
  'the least number divided by -1': {
    rule: 'signed-overflow',
    bad: ['Big = -2147483647 - 1; Value = 0;', 'Big = Big / (INT32)(Value - 1);'],
    at: 1,
    message: /^the result of \/ does not fit into INT32$/,
    good: ['Big = -2147483647;', 'Big = Big / -1;'],
  },
};

describe('a finding of a run', () => {
  for (const [what, pair] of Object.entries(PAIRS)) {
    test(`${pair.rule}: ${what}`, () => {
      const { findings, ended } = go(pair.bad);
      const rules = findings.map(({ rule }) => rule).filter((rule) => rule !== 'leak' || pair.rule === 'leak');
      expect(rules).toEqual([pair.rule, ...(pair.also ?? [])]);
      const found = findings.find(({ rule }) => rule === pair.rule) as Finding;
      expect(found.place).toMatchObject({ file: 'test.c', line: FIRST + pair.at });
      expect(found.message).toMatch(pair.message);
      const places = (found.notes ?? []).flatMap(({ place }) => (place ? [place.line] : []));
      expect(places).toEqual((pair.notes ?? []).map((line) => FIRST + line));
      expect(ended).toBe(pair.ended ?? 'returned');
    });

    test(`nothing is told when it is not so that ${what}`, () => {
      const { findings, ended } = go(pair.good);
      expect(findings).toEqual([]);
      expect(ended).toBe('returned');
    });
  }

  test('each leak is told with its call, however deep', () => {
    const { findings } = go(['P = Take (10);', 'Q = Take (20);', 'W = AllocatePages (3);']);
    expect(findings.map(({ rule, message, place }) => [rule, message, place?.line]).sort((a, b) => Number(a[2]) - Number(b[2]))).toEqual([
      ['leak', '2 pool buffers of 30 bytes in all, allocated here, were not freed', 8],
      ['leak', '1 page run of 12288 bytes in all, allocated here, was not freed', FIRST + 2],
    ]);
  });

  test('is counted to the end of the run, also beyond the places that are kept', () => {
    const often = go([POOL, 'for (I = 0; I < 5000; I++) { mTable[16 + (I & 1)] = 1; }', 'FreePool (P);']).findings;
    expect(often).toMatchObject([{ rule: 'out-of-bounds', count: 5000 }]);
    const places = Array.from({ length: 50 }, () => 'for (I = 0; I < 10; I++) { mTable[16 + (I & 1)] = 1; }');
    const many = go([POOL, ...places, 'FreePool (P);']).findings;
    expect(many).toHaveLength(20);
    for (const finding of many) expect(finding).toMatchObject({ rule: 'out-of-bounds', count: 10 });
    expect(many.at(-1)?.notes?.at(-1)?.message).toBe('and 300 times more at other places, which are not listed');
  });
});

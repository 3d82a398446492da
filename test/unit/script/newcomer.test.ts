// What who is new to C or to UEFI gets wrong, and what is said of it: where, what was expected and found, and what to do. One sentence for
// each mistake, and nothing that only follows from it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/firmament';

const PLATFORM = 'x64-pc.platform.jsonc';
const platform = { name: PLATFORM, text: readFileSync(join(import.meta.dirname, '../../../presets', PLATFORM), 'utf8') };

const BEFORE = `#include <Uefi.h>
#include <Library/UefiLib.h>
#include <Library/BaseMemoryLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiBootServicesTableLib.h>

EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
  EFI_STATUS            Status;
  EFI_PHYSICAL_ADDRESS  Buffer = 0;
  VOID                  *Pool;
  UINTN                 Index;
`;
const AFTER = `
  return EFI_SUCCESS;
}
`;
const LINES = BEFORE.split('\n').length - 1;

/** Statements, what is said of the text (line of the statements, message, remedy), and what the run meets, by rule. */
const MISTAKES: readonly (readonly [statements: string, said: readonly string[], met: readonly string[]])[] = [
  [
    '  Status = gBS->AllocatePages (AllocateAnyPages, EfiBootServicesData, 1, Buffer);\n  Print (L"%r\\n", Status);',
    [
      '1: expected EFI_PHYSICAL_ADDRESS * for parameter Memory of AllocatePages, found the integer EFI_PHYSICAL_ADDRESS | Did you mean &Buffer?',
    ],
    [],
  ],
  [
    '  Status = gBS->AllocatePages (EfiBootServicesData, AllocateAnyPages, 1, &Buffer);\n  Print (L"%r\\n", Status);',
    [
      '1: expected a value of EFI_ALLOCATE_TYPE for parameter Type of AllocatePages, found one of EFI_MEMORY_TYPE',
      '1: expected a value of EFI_MEMORY_TYPE for parameter MemoryType of AllocatePages, found one of EFI_ALLOCATE_TYPE',
    ],
    [],
  ],
  ['  UINT8 Array[4];\n  for (Index = 0; Index <= 4; Index++) { Array[Index] = 0; }', [], ['out-of-bounds']],
  [
    '  EFI_MEMORY_DESCRIPTOR D;\n  D->Type = 0;',
    ['2: expected "." after EFI_MEMORY_DESCRIPTOR, which is no pointer, found "->" | Write "." instead.'],
    [],
  ],
  [
    '  Status = gBS->AllocatePool (EfiBootServicesData, 100, &Pool);\n  if (Status = EFI_SUCCESS) { Print (L"ok\\n"); }',
    [
      '1: the status kept in Status is never looked at | Test it with EFI_ERROR (Status).',
      '2: an assignment is used as a condition | Write "==" to compare, or put the assignment in parentheses of its own.',
    ],
    ['leak'],
  ],
  [
    '  if (Buffer & 1 == 0) { Print (L"even\\n"); }',
    [
      '1: "==" binds closer than "&": the comparison comes first | Put the operands of "&" into parentheses, or the comparison if it is meant so.',
    ],
    [],
  ],
  ['  BOOLEAN B = True;', ['1: "True" is not declared | Did you mean TRUE?'], []],
  ['  Index (3);', ['1: expected a function to call, found UINTN'], []],
  ['  Pool = malloc (10);', ['1: function "malloc" is not declared | EDK2 has AllocatePool for it.'], []],
  ['  For (Index = 0; Index < 3; Index++) { }', ['1: expected a statement, found the unknown word "For" | Did you mean for?'], []],
  ['  switch (Buffer) { case 1 Print (L"x"); break; }', ['1: expected ":" after the value of "case", found "Print"'], []],
  ['  CONST UINTN C = 1;\n  C = 2;', ['2: C is const, so it cannot be changed'], []],
  [
    '  Status = gBS->AllocatePages (AllocateAnyPage, EfiBootServiceData, 1, &Buffer);\n  Print (L"%r\\n", Status);',
    [
      '1: "AllocateAnyPage" is not declared | Did you mean AllocateAnyPages?',
      '1: "EfiBootServiceData" is not declared | Did you mean EfiBootServicesData?',
    ],
    [],
  ],
  [
    '  SystemTable.ConOut->OutputString (SystemTable.ConOut, L"x");',
    [
      '1: expected "->" after EFI_SYSTEM_TABLE *, which is a pointer, found "." | Write "->" instead.',
      '1: expected "->" after EFI_SYSTEM_TABLE *, which is a pointer, found "." | Write "->" instead.',
    ],
    [],
  ],
  ['  switch (Buffer) { case 1: break; case 1: break; }', ['1: the value 1 has a case already'], []],
  ['  Print (L"a"); else Print (L"b");', ['1: "else" without an "if" before it'], []],
  [
    '  if (Buffer == 0);\n  { Print (L"zero\\n"); }',
    ['1: this ";" is all that the "if" decides about | Take the ";" away, or write { } if nothing is meant.'],
    [],
  ],
  [
    '  Pool = AllocatePool (100);\n  Print (L"%p\\n", Pool);',
    ['1: Pool may be NULL: what AllocatePool returns is used without a test | Test it: if (Pool == NULL) { … }.'],
    ['leak'],
  ],
  ['  Print (L"%s\\n", Buffer);', ['1: "%s" takes a string of 16-bit characters (CHAR16 *), found EFI_PHYSICAL_ADDRESS'], []],
  [
    '  Print (L"%d %d\\n", 1);',
    ['1: the format of Print takes 2 arguments, found 1 | What is missing is read from whatever lies there.'],
    ['missing-argument'],
  ],
  [
    '  Print ("narrow\\n");',
    ['1: expected const CHAR16 * for parameter Format of Print, found char * | Write L before the string: L"…".'],
    ['out-of-bounds'],
  ],
  [
    '  Print (L"%q\\n", 1);',
    ['1: "%q" is no conversion of PrintLib: "q" is printed as it is', '1: the format of Print takes 0 arguments, found 1'],
    [],
  ],
  [
    '  Status = gBS->AllocatePages (AllocateAnyPages, EfiBootServicesData, 1, &Buffer);\n  if (!EFI_ERROR (Status)) { FreePool ((VOID *)(UINTN)Buffer); }',
    [],
    ['bad-free', 'firmware-asserts', 'assert'],
  ],
  [
    '  Status = gBS->LocateProtocol (gEfiLoadedImageProtocolGuid, NULL, &Pool);',
    ['1: expected EFI_GUID * for parameter Protocol of LocateProtocol, found GUID | Did you mean &gEfiLoadedImageProtocolGuid?'],
    [],
  ],
  ['  Index = 0xZZ;', ['1: expected hexadecimal digits and a suffix such as ULL, found "0xZZ"'], []],
  [
    '  UINTN Address = Pool;\n  Print (L"%lx\\n", Address);',
    ['1: expected UINTN for Address, found the pointer void * | Write the cast if the address itself is meant: (UINTN)….'],
    ['uninitialized-value'],
  ],
  [
    '  Print (L"%d\\n", SystemTable->FirmwareRevison);',
    ['1: EFI_SYSTEM_TABLE has no member "FirmwareRevison" | Did you mean FirmwareRevision?'],
    [],
  ],
  [
    '  Status = gBS->AllocatePages (AllocateAnyPages, EfiBootServicesData, &Buffer);\n  Print (L"%r\\n", Status);',
    ['1: AllocatePages takes 4 arguments (Type, MemoryType, Pages, Memory), found 3'],
    [],
  ],
  [
    '  CHAR8 *Text = Buffer;\n  Print (L"%a\\n", Text);',
    ['1: expected CHAR8 * for Text, found the integer EFI_PHYSICAL_ADDRESS | Write the cast if the integer is an address: (CHAR8 *)….'],
    [],
  ],
  ['  if (Buffer == 0 {\n    Print (L"zero\\n");\n  }', ['1: expected ")" after the condition, found "{"'], []],
  ["  CHAR16 C = L'a;", ["1: this character constant does not end on its line | Close it with '."], []],
  [
    '  retrun EFI_SUCCESS;',
    ['1: expected a statement, found the unknown word "retrun" | Did you mean return?', '2: this is never reached'],
    [],
  ],
  [
    '  gBS->AllocatePages (AllocateAnyPages, EfiBootServicesData, 1, &Buffer);',
    [
      '1: the status of AllocatePages is not looked at | Keep it and test it with EFI_ERROR (Status), or write (VOID) before the call to say that it does not matter.',
    ],
    ['leak'],
  ],
  ['  UINT32 *P = NULL;\n  *P = 1;', [], ['null-dereference']],
  ['  Index = 089;', ['1: "8" is no octal digit, and a constant that begins with 0 is octal'], []],
  [
    '  Status = gBS->AllocatePages (AllocateAnyPages, EfiBootServicesData, 4096 * 1024 * 1024, &Buffer);\n  Print (L"%r\\n", Status);',
    ['1: the result does not fit int | Write one of the operands as a 64-bit constant, such as 1ULL.'],
    [],
  ],
  ['  printf ("hello %d\\n", 1);', ['1: function "printf" is not declared | EDK2 has AsciiPrint, or Print with L"…" for it.'], []],
  ['  Status = gBS->AllocatePool (EfiBootServicesData, 100, Pool);\n  Print (L"%r\\n", Status);', [], ['uninitialized-value', 'no-memory']],
  [
    '  Status = gBS->AllocatePool (EfiBootServicesData, 100, &Buffer);\n  Print (L"%r\\n", Status);',
    ['1: expected void ** for parameter Buffer of AllocatePool, found EFI_PHYSICAL_ADDRESS * | Cast it: (void **).'],
    ['leak'],
  ],
  ['  UINTN Index;', ['1: "Index" is declared again in this block'], []],
  [
    '  Status = gBS->AllocatePages (AllocateAnyPages, EfiBootServicesData, 1, &Buffer)\n  Print (L"%r\\n", Status);',
    ['1: expected ";" after this statement, found "Print"'],
    [],
  ],
  [
    '  Status = gBS->AllocatePage (AllocateAnyPages, EfiBootServicesData, 1, &Buffer);',
    ['1: EFI_BOOT_SERVICES has no member "AllocatePage" | Did you mean AllocatePages?'],
    [],
  ],
  ['  for (Index = 10; Index >= 0; Index--) { if (Index == 3) break; }', ['1: UINTN is unsigned, so ">= 0" is always true'], []],
  [
    '  Status = gBS->AllocatePool (EfiBootServicesData, 100, &Pool);\n  if (Status == EFI_ERROR) { return Status; }',
    ['2: "EFI_ERROR" is not declared | EFI_ERROR is a macro with arguments: write EFI_ERROR (…).'],
    [],
  ],
  [
    '  Status = gBS->AllocatePool (EfiBootServicesData, 100, &Pool);\n  if (Status < 0) { return Status; }',
    ['2: EFI_STATUS is unsigned, so "< 0" is always false | Write EFI_ERROR (…) to ask for an error.'],
    ['leak'],
  ],
  ['  Print (L"never closed\\n);', ['1: this string does not end on its line | Close it with ".'], []],
  ['  FreePool (Pool, 100);', ['1: FreePool takes 1 argument (Buffer), found 2'], []],
  ['  UINT3 X = 0;\n  Print (L"%d\\n", X);', ['1: unknown type "UINT3" | Did you mean UINT32?'], []],
  [
    '  Pool = AllocatePool (100);\n  ZeroMem (Pool, 100);\n  FreePool (Pool);',
    ['1: Pool may be NULL: what AllocatePool returns is used without a test | Test it: if (Pool == NULL) { … }.'],
    [],
  ],
  ['  Total = 5;\n  UINTN Total;', ['1: "Total" is not declared'], []],
  [
    '  Status = ZeroMem (&Buffer, 8);',
    [
      '1: expected EFI_STATUS for Status, found the pointer void * | Write the cast if the address itself is meant: (EFI_STATUS)….',
      '1: the status kept in Status is never looked at | Test it with EFI_ERROR (Status).',
    ],
    [],
  ],
  ['  CHAR16 *S = "abc";', ['1: expected CHAR16 * for S, found char * | Write L before the string: L"…".'], []],
];

test.each(MISTAKES)('%s', (statements, said, met) => {
  const { findings } = run(
    { sources: [{ name: 'a.c', text: BEFORE + statements + AFTER }], platform, presets: {} },
    { limits: { steps: 1_000_000 } },
  );
  const ofText = findings.filter(({ rule }) => rule.startsWith('c-') && rule !== 'c-unused-variable');
  expect(ofText.map(({ place, message, remedy }) => `${(place?.line ?? 0) - LINES}: ${message}${remedy ? ` | ${remedy}` : ''}`)).toEqual(
    said,
  );
  expect([
    ...new Set(findings.filter(({ rule, severity }) => !rule.startsWith('c-') && severity !== 'info').map(({ rule }) => rule)),
  ]).toEqual(met);
});

// What the editor asks of a whole scenario: across files, and from the compilation that is kept.

import { describe, expect, test } from 'vitest';
import { check, complete, definition, folding, hover, outline, references, rename, type Scenario, signature, stops } from '../../main/core';
import { fixesOf } from '../../renderer/quick-fix';

const HEAD =
  '#include <Uefi.h>\n#include <Library/UefiLib.h>\n#include <Library/UefiBootServicesTableLib.h>\n#pragma firmament platform "x64-pc"\n';
const MAIN = `${HEAD}#include "board.h"
#pragma firmament source "other.c"

EFI_STATUS EFIAPI UefiMain (EFI_HANDLE H, EFI_SYSTEM_TABLE *S)
{
  UINTN Count = Twice (LIMIT);
  Print (L"%d\\n", Count);
  return gBS->Stall (LIMIT);
}
`;
const BOARD = '#pragma once\n/// Most that there can be.\n#define LIMIT  21\nUINTN Twice (UINTN Value);\n';
const OTHER = '#include <Uefi.h>\n#include "board.h"\nUINTN Twice (UINTN Value)\n{\n  return 2 * Value + 0 * LIMIT;\n}\n';

function scenario(main = MAIN, board = BOARD, other = OTHER): Scenario {
  return {
    sources: [{ name: 'main.c', text: main }],
    files: { 'board.h': { name: 'board.h', text: board }, 'other.c': { name: 'other.c', text: other } },
  };
}

function cursor(text: string, behind: string, file?: string) {
  const at = text.indexOf(behind) + behind.length;
  const before = text.slice(0, at).split('\n');
  return { ...(file ? { file } : {}), line: before.length, column: (before.at(-1) as string).length + 1 };
}

const places = (list: readonly { file: string; line: number }[]) => list.map(({ file, line }) => `${file}:${line}`);

describe('across files', () => {
  test('references of a function are in its header, its unit and its callers; from wherever they are asked', () => {
    const expected = ['main.c:10', 'board.h:4', 'other.c:3'].sort();
    expect(places(references(scenario(), cursor(MAIN, 'Twi')).places).sort()).toEqual(expected);
    expect(places(references(scenario(), cursor(OTHER, 'UINTN Twi', 'other.c')).places).sort()).toEqual(expected);
    expect(places(references(scenario(), cursor(BOARD, 'UINTN Twi', 'board.h')).places).sort()).toEqual(expected);
  });

  test('texts that the window may not have come along', () => {
    const { texts } = references(scenario(), cursor(MAIN, 'Twi'));
    expect(texts.map(({ name }) => name).sort()).toEqual(['board.h', 'other.c']);
    expect(definition(scenario(), cursor(MAIN, 'LIM'))).toMatchObject({ file: 'board.h', line: 3, text: BOARD });
  });

  test('a definition in another unit is found, and the header that comes with Firmament', () => {
    expect(definition(scenario(), cursor(MAIN, 'Twi'))).toMatchObject({ file: 'other.c', line: 3 });
    const stall = definition(scenario(), cursor(MAIN, 'gBS->Sta'));
    expect(stall?.text).toContain('EFI_STALL');
  });

  test('within a header of Firmament names lead further', () => {
    const header = definition(scenario(), cursor(MAIN, 'gBS->Sta'));
    const at = cursor(header?.text as string, 'EFI_STALL Sta', header?.file);
    const further = definition(scenario(), { ...at, column: at.column - 6 });
    expect(further?.text).toContain('EFI_STALL');
    expect(hover(scenario(), { ...at, column: at.column - 6 })?.text).toContain('EFI_STALL');
  });

  test('the files of the program are told by a check, the script first', () => {
    expect(check(scenario()).files?.slice().sort()).toEqual(['board.h', 'main.c', 'other.c']);
    expect(check(scenario()).files?.[0]).toBe('main.c');
  });

  test('the outline of an included file', () => {
    expect(outline(scenario(), 'board.h').map(({ name, kind }) => `${kind} ${name}`)).toEqual(['macro LIMIT', 'function Twice']);
  });
});

describe('renaming', () => {
  const apply = (
    text: string,
    file: string,
    list: readonly { file: string; line: number; column: number; endColumn: number }[],
    name: string,
  ) => {
    const lines = text.split('\n');
    for (const place of list.filter((one) => one.file === file).reverse()) {
      const line = lines[place.line - 1] as string;
      lines[place.line - 1] = line.slice(0, place.column - 1) + name + line.slice(place.endColumn - 1);
    }
    return lines.join('\n');
  };

  test.each(['LIM', 'Twi', 'Cou'])('of %s changes every place, and the program means the same', (piece) => {
    const answer = rename(scenario(), cursor(MAIN, piece === 'Cou' ? 'UINTN Cou' : piece), 'Renamed');
    if (typeof answer === 'string') throw new Error(answer);
    const next = scenario(
      ...(['main.c', 'board.h', 'other.c'] as const).map((file, i) =>
        apply([MAIN, BOARD, OTHER][i] as string, file, answer.places, 'Renamed'),
      ),
    );
    expect(check(next).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(answer.places.length).toBeGreaterThan(1);
  });

  test.each([
    ['what a header of Firmament declares', 'gBS->Sta', 'Other', /header that comes with Firmament/],
    ['to what is no name', 'UINTN Cou', '2x', /no name in C/],
    ['to a word of C', 'UINTN Cou', 'return', /word of C/],
    ['to a name that is taken', 'UINTN Cou', 'H', /means something else/],
  ])('is refused: %s', (_case, behind, name, why) => {
    expect(rename(scenario(), cursor(MAIN, behind), name)).toMatch(why);
  });
});

describe('while typing', () => {
  const typing = (statement: string) => MAIN.replace('  UINTN Count', `  ${statement}\n  UINTN Count`);

  test('the parameter at the caret, in calls within calls and behind a missing bracket', () => {
    const ask = (statement: string) => {
      const text = typing(statement);
      const found = signature(scenario(text), cursor(text, statement));
      return found?.label.slice(found.parameters[found.active]?.start, found.parameters[found.active]?.end);
    };
    expect(ask('gBS->AllocatePages (')).toBe('EFI_ALLOCATE_TYPE Type');
    expect(ask('gBS->AllocatePages (AllocateAnyPages, Efi')).toBe('EFI_MEMORY_TYPE MemoryType');
    expect(ask('gBS->AllocatePages (AllocateAnyPages, EfiLoaderData, Twice (')).toBe('UINTN Value');
    expect(ask('gBS->AllocatePages (AllocateAnyPages, EfiLoaderData, Twice (1), ')).toMatch(/Memory$/);
    expect(ask('Print (L"a, b", ')).toBe('...');
  });

  test('members behind an arrow in a text that ends there', () => {
    const text = `${HEAD}VOID F (VOID) {\n  gBS->`;
    expect(complete(scenario(text), cursor(text, 'gBS->')).map(({ label }) => label)).toContain('AllocatePages');
  });

  test('a service is told with its own section of the specification', () => {
    const text = typing('gBS->AllocatePool (');
    const found = hover(scenario(text), cursor(text, 'gBS->Alloc'));
    expect(found?.text).toContain('EFI_STATUS AllocatePool (EFI_MEMORY_TYPE PoolType, UINTN Size, void **Buffer)');
    expect(found?.text).toMatch(/\*UEFI 7\.2\.\d\*/);
  });

  test('conditions, comments, inclusions and blocks fold', () => {
    const text =
      '#include <A.h>\n#include <B.h>\n/* one\n   two */\n#if 1\nint a;\n#else\nint b;\n#endif\nint f (void)\n{\n  return 1;\n}\n';
    const folds = folding({ name: 'a.c', text }).map(({ startLine, endLine, kind }) => `${kind} ${startLine}-${endLine}`);
    expect(folds).toEqual(['inclusions 1-2', 'comment 3-4', 'condition 5-6', 'condition 7-8', 'block 11-12']);
  });

  test('lines at which a run can stop: statements, conditions, not declarations, braces or comments', () => {
    const text = `${HEAD}EFI_STATUS EFIAPI UefiMain (EFI_HANDLE H, EFI_SYSTEM_TABLE *S)\n{\n  UINTN I;\n\n  if (H ==\n      NULL) {\n    return 1;\n  }\n  for (I = 0; I < 2; I++) {\n    // nothing\n  }\n  return 0;\n}\n`;
    const first = HEAD.split('\n').length - 1;
    expect(
      stops({ sources: [{ name: 'main.c', text }] }, 'main.c').map(({ line, endLine }) => `${line - first}-${endLine - first}`),
    ).toEqual(['5-6', '7-7', '9-9', '12-12']);
  });
});

describe('a quick fix', () => {
  test.each([
    ['a name that is near', 'Count = EfiBootServiceData;', 'Change to EfiBootServicesData'],
    ['a member that is near', 'gBS->AllocatePagse (0, 0, 0, 0);', 'Change to AllocatePages'],
    ['a header that is missing', 'ZeroMem (0, 0);', 'Add #include <Library/BaseMemoryLib.h>'],
  ])('for %s comes from what the compiler says', (_case, statement, title) => {
    const text = MAIN.replace('  Print (L', `  ${statement}\n  Print (L`);
    const lines = text.split('\n');
    const fixes = check(scenario(text)).findings.flatMap(({ message, remedy, place }) => {
      if (place?.file !== 'main.c') return [];
      const found = (lines[place.line - 1] as string).slice(place.column - 1, place.endColumn - 1);
      return fixesOf(`${message}\n${remedy ?? ''}`, found, text);
    });
    expect(fixes.map((fix) => fix.title)).toContain(title);
    const fix = fixes.find((one) => one.title === title);
    // A new line goes below the last #include; any other fix changes the words.
    if (fix?.line === undefined) expect(title).not.toContain('#include');
    else expect(lines[fix.line - 2]).toMatch(/^#include/);
  });
});

describe('the kept compilation', () => {
  test('answers of a text do not change with what was asked before it', () => {
    const ask = (text: string) => JSON.stringify(complete(scenario(text), cursor(text, 'UINTN Count = ')).slice(0, 50));
    const first = ask(MAIN);
    const changed = MAIN.replace('UINTN Count', 'UINTN Extra = 1;\n  UINTN Count');
    const second = ask(changed);
    expect(second).not.toBe(first);
    for (let i = 0; i < 6; i++) ask(`${MAIN}// ${i}\n`);
    expect(ask(MAIN)).toBe(first);
    expect(ask(changed)).toBe(second);
  });

  test('a list of files that is filled in later is seen', () => {
    const files: Record<string, { name: string; text: string } | null> = {};
    const growing: Scenario = { sources: [{ name: 'main.c', text: MAIN }], files };
    expect(check(growing).findings.some(({ severity }) => severity === 'error')).toBe(true);
    files['board.h'] = { name: 'board.h', text: BOARD };
    files['other.c'] = { name: 'other.c', text: OTHER };
    expect(check(growing).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

// What the editor is told. Positions are marked in the text: `<1>` is the cursor 1.

import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../../src/base/source';
import { compile } from '../../../src/script/compile';
import { definitionAt, hoverAt, type Position, referencesAt, signatureAt } from '../../../src/script/language';
import { type CompletionItem, completionsAt } from '../../../src/script/language-completion';
import { foldingRanges, type OutlineItem, outline } from '../../../src/script/language-outline';
import { prelude } from '../../../src/script/prelude/index';

const HEAD =
  '#include <Uefi.h>\n#include <Library/UefiLib.h>\n#include <Library/UefiBootServicesTableLib.h>\n#include <Library/MemoryAllocationLib.h>\n';

function editor(marked: string, others: Record<string, string> = {}) {
  const cursors = new Map<string, Position>();
  let text = '';
  let rest = marked;
  for (let match = /<(\d)>/.exec(rest); match; match = /<(\d)>/.exec(rest)) {
    text += rest.slice(0, match.index);
    rest = rest.slice(match.index + 3);
    const before = text.split('\n');
    cursors.set(match[1] as string, { file: 'unit.c', line: before.length, column: (before[before.length - 1] as string).length + 1 });
  }
  text += rest;
  const compiled = compile({
    sources: [{ name: 'unit.c', text }],
    resolveInclude: (name) => (name in others ? { name, text: others[name] as string } : undefined),
    prelude,
    defines: {},
    target: 'x64',
    needsEntry: false,
  });
  const lines = text.split('\n');
  return {
    compiled,
    text,
    at: (cursor: number) => cursors.get(String(cursor)) as Position,
    /** The text of a range. */
    shown: (range: { line: number; column: number; endColumn: number }) =>
      (lines[range.line - 1] as string).slice(range.column - 1, range.endColumn - 1),
  };
}

function labels(items: readonly CompletionItem[], pattern = /./): string[] {
  return items.map((item) => item.label).filter((label) => pattern.test(label));
}

describe('completion', () => {
  test('members behind an arrow, while the statement is still being typed', () => {
    const e = editor(
      `${HEAD}VOID F (VOID) {\n  UINTN Before;\n  gBS-><1>\n  Before = 1;\n}\nVOID G (VOID) { gBS->Al<2>; gST->ConOut-><3>(NULL); }\n`,
    );
    const all = completionsAt(e.compiled, e.at(1));
    expect(labels(all, /^(Allocate|Free)P/)).toEqual(['AllocatePages', 'FreePages', 'AllocatePool', 'FreePool']);
    expect(all.every((item) => item.kind === 'function' || item.kind === 'field')).toBe(true);
    expect(labels(completionsAt(e.compiled, e.at(2)), /^Allocate/)).toEqual(['AllocatePages', 'AllocatePool']);
    expect(labels(completionsAt(e.compiled, e.at(3)))).toContain('OutputString');
    const pool = all.find((item) => item.label === 'AllocatePool');
    expect(pool?.detail).toBe('EFI_STATUS AllocatePool (EFI_MEMORY_TYPE PoolType, UINTN Size, void **Buffer)');
  });

  test('members of anonymous records and of values', () => {
    const e = editor(
      'struct S { int a; union { int b; struct { int c; }; }; }; struct S s; struct S *p;\nint f (void) { s.<1>; p-><2>; return (*p).<3>; }',
    );
    for (const cursor of [1, 2, 3]) expect(labels(completionsAt(e.compiled, e.at(cursor)))).toEqual(['a', 'b', 'c']);
  });

  test('names in scope: locals above the cursor, parameters, functions, macros, keywords, but not what comes later', () => {
    const e = editor(
      `${HEAD}#define LIMIT 5\nSTATIC UINTN mCount;\nUINTN Later (UINTN Local);\nVOID F (UINTN LocalOne) {\n  UINTN LocalTwo;\n  { UINTN LocalInner; }\n  Lo<1>;\n  UINTN LocalThree;\n}\n`,
    );
    const all = completionsAt(e.compiled, e.at(1));
    expect(labels(all, /^Local/).sort()).toEqual(['LocalOne', 'LocalTwo']);
    expect(all.find((item) => item.label === 'LocalOne')).toMatchObject({ kind: 'variable', detail: 'UINTN LocalOne', preferred: true });
    const e2 = editor(`${HEAD}#define LIMIT 5\nVOID F (VOID) { LIM<1> } VOID G (VOID) { re<2> }`);
    expect(completionsAt(e2.compiled, e2.at(1)).find((item) => item.label === 'LIMIT')).toMatchObject({
      kind: 'macro',
      detail: '#define LIMIT 5',
    });
    expect(labels(completionsAt(e2.compiled, e2.at(2)))).toContain('return');
  });

  test('constants of the enumeration that a parameter wants come first', () => {
    const e = editor(`${HEAD}VOID F (VOID) {\n  VOID *B;\n  gBS->AllocatePool (<1>\n}\n`);
    const all = completionsAt(e.compiled, e.at(1));
    expect(labels(all.filter((item) => item.preferred && item.kind === 'constant'))).toContain('EfiBootServicesData');
    expect(all.find((item) => item.label === 'AllocateAnyPages')?.preferred).toBeUndefined();
  });

  test('headers, directives and pragmas', () => {
    const e = editor('#include <<1>\n#in<2>\n#pragma firmament <3>\n#pragma <4>\n');
    expect(labels(completionsAt(e.compiled, e.at(1), prelude.headerNames))).toContain('Library/UefiLib.h');
    expect(labels(completionsAt(e.compiled, e.at(2)))).toContain('include');
    expect(labels(completionsAt(e.compiled, e.at(3)))).toContain('platform');
    expect(labels(completionsAt(e.compiled, e.at(4)))).toContain('firmament');
  });

  test('nothing in comments, strings, numbers and behind an unknown operand', () => {
    const e = editor(
      'int a; // a<1>\n/* a<2> */ char *s = "a<3>";\nint b = 0x1a<4>;\nint f (void) { unknown.<5>; return a; }\n/* open <6>',
    );
    for (const cursor of [1, 2, 3, 4, 5, 6]) expect(completionsAt(e.compiled, e.at(cursor))).toEqual([]);
  });

  test('for each place of a program there is an answer', () => {
    const text = `${HEAD}typedef struct { UINTN A; } T;\nVOID F (T *P) { P->A = 1; gBS->Stall (P->A); }\n`;
    const e = editor(text);
    const lines = text.split('\n');
    for (let line = 1; line <= lines.length; line++) {
      for (let column = 1; column <= (lines[line - 1] as string).length + 1; column++) {
        const position = { file: 'unit.c', line, column };
        completionsAt(e.compiled, position);
        hoverAt(e.compiled, position);
        definitionAt(e.compiled, position);
        referencesAt(e.compiled, position);
        signatureAt(e.compiled, position);
      }
    }
    expect(completionsAt(e.compiled, { file: 'unknown.c', line: 1, column: 1 })).toEqual([]);
    expect(hoverAt(e.compiled, { file: 'unit.c', line: 999, column: 999 })).toBeUndefined();
  });
});

describe('hover', () => {
  test('a service shows its prototype and what the header says of it', () => {
    const e = editor(`${HEAD}VOID F (VOID) { VOID *B; gBS->Allo<1>catePool (EfiLoaderData, 1, &B); Pri<2>nt (L"x"); }`);
    const service = hoverAt(e.compiled, e.at(1));
    expect(service?.text).toContain('AllocatePool');
    expect(e.shown(service?.range as { line: number; column: number; endColumn: number })).toBe('AllocatePool');
    const print = hoverAt(e.compiled, e.at(2), (name) => (name === 'Print' ? 'MdePkg UefiLib.h' : undefined));
    expect(print?.text).toMatch(/```c\nUINTN Print \(const CHAR16 \*Format, \.\.\.\)\n```/);
    expect(print?.text).toContain('*MdePkg UefiLib.h*');
    expect(print?.text).toContain('Declared in `<Library/UefiLib.h>`');
  });

  test('constants show their values, types their layout, macros their text, locals their type', () => {
    const e = editor(
      `${HEAD}/// A pair.\ntypedef struct { UINT8 First; UINT64 Second; UINT32 Bits : 5; } PAIR;\n#define TWICE(x) ((x) * 2)\nVOID F (PAIR<1> *Pa<2>ir) { UINTN N = TWI<3>CE (EfiACPIRecl<4>aimMemory); Pair->Sec<5>ond = N; }`,
    );
    expect(hoverAt(e.compiled, e.at(1))?.text).toContain('24 bytes, aligned to 8');
    expect(hoverAt(e.compiled, e.at(1))?.text).toContain('| 8 | `UINT64 Second` | 8 |');
    expect(hoverAt(e.compiled, e.at(1))?.text).toContain('A pair.');
    expect(hoverAt(e.compiled, e.at(2))?.text).toContain('PAIR *Pair');
    expect(hoverAt(e.compiled, e.at(3))?.text).toContain('#define TWICE(x) ((x) * 2)');
    expect(hoverAt(e.compiled, e.at(4))?.text).toContain('EfiACPIReclaimMemory = 9');
    expect(hoverAt(e.compiled, e.at(5))?.text).toContain('member of `PAIR`, offset 8, 8 bytes');
  });

  test('comments of every style are found, and those of others are not', () => {
    const e = editor(
      'int other; // about other\n/**\n  Adds.\n\n  @param[in] A  The first.\n  @retval 0  Nothing.\n**/\nint\nadd<1> (int a);\n\n// One.\n// Two.\nint two<2>;\nint bare<3>;\nint behind<4>; ///< Behind.\n/* far away */\n\nint far<5>;\n',
    );
    const text = (cursor: number) => hoverAt(e.compiled, e.at(cursor))?.text ?? '';
    expect(text(1)).toContain('Adds.\n\n- `A` The first.\n- `0` Nothing.');
    expect(text(2)).toContain('One.\nTwo.');
    expect(text(3)).not.toMatch(/One|other|Behind/);
    expect(text(4)).toContain('Behind.');
    expect(text(5)).not.toContain('far away');
  });
});

describe('definition and references', () => {
  test('lead to declarations of the user and of the prelude', () => {
    const e = editor(
      `${HEAD}STATIC UINTN mCount;\nSTATIC UINTN Helper (UINTN Value) { return Va<1>lue + mCo<2>unt; }\nVOID F (VOID) { Hel<3>per (EfiLoader<4>Data); gB<5>S->Stall (1); goto En<6>d; End: ; }\n#include "own.h<7>"\n`,
      {
        'own.h': 'int Own;\n',
      },
    );
    const shown = (cursor: number) => {
      const place = definitionAt(e.compiled, e.at(cursor));
      return (
        place &&
        (place.text === undefined && place.file === 'unit.c' ? e.shown(place) : `${place.file} ${place.text ? 'read-only' : ''}`.trim())
      );
    };
    expect(shown(1)).toBe('Value');
    expect(definitionAt(e.compiled, e.at(1))?.line).toBe(6);
    expect(shown(2)).toBe('mCount');
    expect(shown(3)).toBe('Helper');
    expect(shown(4)).toBe('<Uefi/UefiMultiPhase.h> read-only');
    expect(shown(5)).toBe('<Library/UefiBootServicesTableLib.h> read-only');
    expect(shown(6)).toBe('End');
    expect(shown(7)).toBe('own.h');
  });

  test('references are those of the same thing, not of the same name', () => {
    const e = editor(
      'int va<1>lue;\nstruct S { int value; } s;\n#define READ(x) (x)\nint f (int value) { return value + s.value; }\nint g (void) { value = READ (value); { int value = 1; value++; } return value; }\nint h (void) { return RE<2>AD (1); }\n',
    );
    expect(referencesAt(e.compiled, e.at(1)).map((range) => `${range.line}:${range.column}`)).toEqual(['1:5', '5:16', '5:30', '5:73']);
    expect(referencesAt(e.compiled, e.at(2)).map((range) => range.line)).toEqual([3, 5, 6]);
  });
});

describe('signatures', () => {
  test('tell the parameter at the cursor, innermost call first, also while it is being typed', () => {
    const e = editor(
      `${HEAD}VOID F (VOID) {\n  VOID *B;\n  gBS->AllocatePool (EfiLoaderData, <1>16, &B);\n  gBS->FreePool (AllocateZeroPool (<2>5));\n  gBS->AllocatePages (AllocateAnyPages, <3>\n}\nVOID G (VOID) { Print (L"%d", 1, <4>2); F (<5>); }`,
    );
    const parameter = (cursor: number) => {
      const help = signatureAt(e.compiled, e.at(cursor));
      const active = help?.parameters[help.active];
      return active ? help?.label.slice(active.start, active.end) : help?.label;
    };
    expect(parameter(1)).toBe('UINTN Size');
    expect(parameter(2)).toBe('UINTN AllocationSize');
    expect(parameter(3)).toBe('EFI_MEMORY_TYPE MemoryType');
    expect(parameter(4)).toBe('...');
    expect(parameter(5)).toBe('void F (void)');
  });
});

test('outline', () => {
  const e = editor(
    '#define A 1\ntypedef struct { int X; int Y; } POINT;\nenum Colour { Red, Green };\nint Count, *Pointer;\nint Twice (int X);\nint Twice (int X) { return X * 2; }\n',
  );
  const flat = (items: readonly OutlineItem[]): string[] =>
    items.flatMap((item) => [`${item.kind} ${item.name}`, ...flat(item.children).map((line) => `  ${line}`)]);
  expect(flat(outline(e.compiled, 'unit.c'))).toEqual([
    'macro A',
    'type POINT',
    '  field X',
    '  field Y',
    'type Colour',
    '  constant Red',
    '  constant Green',
    'variable Count',
    'variable Pointer',
    'function Twice',
    'function Twice',
  ]);
});

test('folding', () => {
  const text = '/*\n * Head.\n */\n#include <a.h>\n#include <b.h>\n\n#if A\nint f (void)\n{\n  if (1) {\n  }\n}\n#else\nint g;\n\n#endif\n';
  expect(foldingRanges(text, new LineIndex('unit.c', text)).map((range) => `${range.startLine}-${range.endLine} ${range.kind}`)).toEqual([
    '1-3 comment',
    '4-5 inclusions',
    '7-12 condition',
    '9-11 block',
    '13-15 condition',
  ]);
});

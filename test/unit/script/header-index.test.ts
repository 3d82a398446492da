// Which header an undeclared name is told to need.

import { expect, test } from 'vitest';
import { compile } from '../../../src/script/compile';
import type { CompileInput } from '../../../src/script/compile-input';
import { headerThatDeclares } from '../../../src/script/header-index';
import { prelude } from '../../../src/script/prelude/index';

/** One of so many names is asked about: each may compile some headers. */
const SAMPLE = 61;

/** Every header of EDK2's in one unit. */
const everything: CompileInput = {
  sources: [
    {
      name: 'headers.c',
      text: prelude.headerNames
        .filter((name) => !/^[a-z]/.test(name))
        .map((name) => `#include <${name}>\n`)
        .join(''),
    },
  ],
  prelude,
  defines: { MDE_CPU_X64: '1' },
  target: 'x64',
  resolveInclude: () => undefined,
  needsEntry: false,
};

test('names that headers declare lead to a header', () => {
  // A prelude of its own, since what one has learned stays with it.
  const fresh = { ...everything, prelude: { ...prelude } };
  const [unit] = compile(everything).analysis.units;
  const names = [...(unit?.scope.names.values() ?? [])].filter(({ site }) => site.file > 1).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(5000);
  const sample = names.filter((_, i) => i % SAMPLE === 0);
  expect(sample.filter((name) => headerThatDeclares(fresh, name) === undefined)).toEqual([]);
});

test.each([
  ['AllocatePool', 'Library/MemoryAllocationLib.h'],
  ['EfiConventionalMemory', 'Uefi.h'],
  ['SIZE_4KB', 'Uefi.h'],
  ['EFI_PCI_IO_PROTOCOL', 'Protocol/PciIo.h'],
  ['Status', undefined],
  ['Index', undefined],
  ['Foo', undefined],
])('%s is declared by %s', (name, header) => {
  expect(headerThatDeclares(everything, name)).toBe(header);
});

// The headers of the prelude are C: each compiles alone with gcc, where there is one, and lays its structures out as the
// specification does.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile as compileHere } from '../../../src/script/compile';
import { prelude } from '../../../src/script/prelude/index';

const gcc = spawnSync('gcc', ['--version']).status === 0;
const FLAGS = ['-fsyntax-only', '-std=gnu11', '-fshort-wchar', '-Wall', '-Wno-attributes', '-Wno-unused', '-Wno-format', '-DMDE_CPU_X64=1'];

/** `offset TYPE.field`, or `size TYPE` with field empty: [type, field, value] (spec 1.3, 1.7, 1.8; UEFI 4.3 … 4.5). */
const LAYOUT: readonly (readonly [type: string, field: string, value: number])[] = [
  ['EFI_GUID', '', 16],
  ['EFI_TIME', '', 16],
  ['EFI_TABLE_HEADER', '', 24],
  ['EFI_MEMORY_DESCRIPTOR', '', 40],
  ['EFI_MEMORY_DESCRIPTOR', 'PhysicalStart', 8],
  ['EFI_MEMORY_DESCRIPTOR', 'VirtualStart', 16],
  ['EFI_MEMORY_DESCRIPTOR', 'NumberOfPages', 24],
  ['EFI_MEMORY_DESCRIPTOR', 'Attribute', 32],
  ['EFI_SYSTEM_TABLE', '', 120],
  ['EFI_SYSTEM_TABLE', 'ConIn', 48],
  ['EFI_SYSTEM_TABLE', 'ConOut', 64],
  ['EFI_SYSTEM_TABLE', 'StdErr', 80],
  ['EFI_SYSTEM_TABLE', 'RuntimeServices', 88],
  ['EFI_SYSTEM_TABLE', 'BootServices', 96],
  ['EFI_SYSTEM_TABLE', 'NumberOfTableEntries', 104],
  ['EFI_SYSTEM_TABLE', 'ConfigurationTable', 112],
  ['EFI_BOOT_SERVICES', '', 376],
  ['EFI_BOOT_SERVICES', 'RaiseTPL', 24],
  ['EFI_BOOT_SERVICES', 'AllocatePages', 40],
  ['EFI_BOOT_SERVICES', 'FreePages', 48],
  ['EFI_BOOT_SERVICES', 'GetMemoryMap', 56],
  ['EFI_BOOT_SERVICES', 'AllocatePool', 64],
  ['EFI_BOOT_SERVICES', 'FreePool', 72],
  ['EFI_BOOT_SERVICES', 'WaitForEvent', 96],
  ['EFI_BOOT_SERVICES', 'HandleProtocol', 152],
  ['EFI_BOOT_SERVICES', 'ExitBootServices', 232],
  ['EFI_BOOT_SERVICES', 'Stall', 248],
  ['EFI_BOOT_SERVICES', 'LocateProtocol', 320],
  ['EFI_BOOT_SERVICES', 'CreateEventEx', 368],
  ['EFI_RUNTIME_SERVICES', '', 136],
  ['EFI_RUNTIME_SERVICES', 'SetVirtualAddressMap', 56],
  ['EFI_RUNTIME_SERVICES', 'ConvertPointer', 64],
  ['EFI_RUNTIME_SERVICES', 'ResetSystem', 104],
  ['EFI_DXE_SERVICES', '', 168],
  ['EFI_DXE_SERVICES', 'AddMemorySpace', 24],
  ['EFI_DXE_SERVICES', 'GetMemorySpaceDescriptor', 56],
  ['EFI_DXE_SERVICES', 'SetMemorySpaceAttributes', 64],
  ['EFI_DXE_SERVICES', 'SetMemorySpaceCapabilities', 160],
  ['EFI_GCD_MEMORY_SPACE_DESCRIPTOR', '', 56],
  ['EFI_GCD_MEMORY_SPACE_DESCRIPTOR', 'GcdMemoryType', 32],
  ['EFI_GCD_MEMORY_SPACE_DESCRIPTOR', 'ImageHandle', 40],
  ['EFI_GCD_IO_SPACE_DESCRIPTOR', '', 40],
  ['EFI_SIMPLE_TEXT_INPUT_PROTOCOL', 'WaitForKey', 16],
  ['EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL', 'Mode', 72],
  ['EFI_HOB_HANDOFF_INFO_TABLE', '', 56],
  ['EFI_HOB_HANDOFF_INFO_TABLE', 'EfiMemoryTop', 16],
  ['EFI_HOB_HANDOFF_INFO_TABLE', 'EfiEndOfHobList', 48],
  ['EFI_HOB_MEMORY_ALLOCATION', '', 48],
  ['EFI_HOB_MEMORY_ALLOCATION_MODULE', '', 72],
  ['EFI_HOB_RESOURCE_DESCRIPTOR', '', 48],
  ['EFI_HOB_GUID_TYPE', '', 24],
  ['EFI_HOB_FIRMWARE_VOLUME', '', 24],
  ['EFI_HOB_CPU', '', 16],
  ['EFI_PEI_SERVICES', 'GetHobList', 72],
  ['EFI_PEI_SERVICES', 'InstallPeiMemory', 112],
  ['EFI_PEI_SERVICES', 'AllocatePages', 120],
  ['EFI_PEI_SERVICES', 'AllocatePool', 128],
];

describe.skipIf(!gcc)('the prelude under gcc (skipped where there is no gcc)', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'prelude-'));
    for (const name of prelude.headerNames) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), prelude.header(name)?.text ?? '');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function compile(text: string): string {
    const file = join(folder, 'unit.c');
    writeFileSync(file, text);
    const result = spawnSync('gcc', [...FLAGS, '-I', folder, file], { encoding: 'utf8' });
    return result.stderr;
  }

  test('the headers that scripts begin with compile alone, without a warning', () => {
    for (const name of ['Base.h', 'Uefi.h', 'PiDxe.h', 'PiPei.h', 'Library/BaseLib.h', 'Library/UefiLib.h', 'Library/HobLib.h']) {
      expect(compile(`#include <${name}>\n`), name).toBe('');
    }
  });

  test('all headers compile together', () => {
    expect(compile(prelude.headerNames.map((name) => `#include <${name}>\n`).join(''))).toBe('');
  });

  test('structures have the sizes and offsets of the specification', () => {
    const lines = LAYOUT.map(([type, field, value]) =>
      field === ''
        ? `_Static_assert (sizeof (${type}) == ${value}, "${type}");`
        : `_Static_assert (__builtin_offsetof (${type}, ${field}) == ${value}, "${type}.${field}");`,
    );
    expect(compile(`#include <PiDxe.h>\n#include <PiPei.h>\n${lines.join('\n')}\n`)).toBe('');
  });

  test('constants have the values of the specification', () => {
    const values = [
      'SIZE_1KB == 0x400',
      'SIZE_64KB == 0x10000',
      'SIZE_512MB == 0x20000000',
      'BASE_1MB == 0x100000',
      'BASE_4GB == 0x100000000ULL',
      'SIZE_8EB == 0x8000000000000000ULL',
      'BIT0 == 1 && BIT31 == 0x80000000 && BIT63 == 0x8000000000000000ULL',
      'EFI_OUT_OF_RESOURCES == 0x8000000000000009ULL',
      'EFI_NOT_AVAILABLE_YET == 0xA000000000000002ULL',
      'EFI_ERROR (EFI_NOT_FOUND) && !EFI_ERROR (EFI_SUCCESS) && !EFI_ERROR (EFI_WARN_STALE_DATA)',
      'EFI_SIZE_TO_PAGES (0x1001) == 2 && EFI_PAGES_TO_SIZE (3) == 0x3000',
      "SIGNATURE_32 ('p','h','d','0') == 0x30646870",
      "SIGNATURE_64 ('I','B','I',' ','S','Y','S','T') == 0x5453595320494249ULL",
      'ALIGN_VALUE (0x1001, 0x1000) == 0x2000',
      'EFI_CACHE_ATTRIBUTE_MASK == 0x101F && EFI_MEMORY_ACCESS_MASK == 0x26000 && EFI_MEMORY_ATTRIBUTE_MASK == 0xE6000',
      'EfiMaxMemoryType == 16 && EfiGcdMemoryTypeMaximum == 7',
    ];
    expect(compile(`#include <PiDxe.h>\n${values.map((v) => `_Static_assert (${v}, "value");`).join('\n')}\n`)).toBe('');
  });
});

const FOLDERS = [...new Set(prelude.headerNames.map((name) => dirname(name)))];

test.each(FOLDERS)(
  'every header of %s compiles alone here, without a finding',
  (folder) => {
    // A translation unit for each, in one program: the tokens of what they share are made once.
    const names = prelude.headerNames.filter((name) => dirname(name) === folder);
    const { findings } = compileHere({
      sources: names.map((name) => ({ name: `${name}.c`, text: `#include <${name}>\n` })),
      resolveInclude: () => undefined,
      prelude,
      defines: { MDE_CPU_X64: '1' },
      target: 'x64',
      needsEntry: false,
    });
    expect(findings.map(({ message, place }) => `${place?.file}:${place?.line}: ${message}`)).toEqual([]);
  },
  60_000,
);

test('no header includes one that does not exist', () => {
  for (const name of prelude.headerNames) {
    for (const [, included] of (prelude.header(name)?.text ?? '').matchAll(/#include <([^>]+)>/g)) {
      expect(prelude.headerNames, `${name} includes ${included}`).toContain(included);
    }
  }
});

test('the same header is the same object each time, so that its tokens can be kept', () => {
  expect(prelude.header('Uefi.h')).toBe(prelude.header('Uefi.h'));
  expect(prelude.header('Eufi.h')).toBeUndefined();
});

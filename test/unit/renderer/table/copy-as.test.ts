// Rows as text for elsewhere. What compilers of C and device trees read is given to them where they are there.

import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COPY_FORMS, canCopyAs, copyAs } from '../../../../renderer/table/copy-as';
import { EFI_MEMORY } from '../../../../src/uefi/attribute';
import { aRow, tableOf } from './a-table';

const table = tableOf([
  aRow({ type: 2, start: 0x7a3f_0000, pages: 512, attribute: EFI_MEMORY.UC | EFI_MEMORY.XP, owner: 'a "b", c' }),
  aRow({ type: 0x8000_0001, start: 2 ** 40, pages: 2 ** 20, attribute: 0n, owner: '' }),
]);
const has = (tool: string) => spawnSync(tool, ['--version']).status === 0;

describe('rows copied', () => {
  it('as C are initializers of the structure', () => {
    expect(copyAs('c', table, [0, 1])).toBe(
      `/* EFI_MEMORY_DESCRIPTOR */
  { .Type = EfiLoaderData, .PhysicalStart = 0x7A3F0000ULL, .NumberOfPages = 512, .Attribute = EFI_MEMORY_UC | EFI_MEMORY_XP },
  { .Type = 0x80000001, .PhysicalStart = 0x10000000000ULL, .NumberOfPages = 1048576, .Attribute = 0 },
`,
    );
  });

  it.skipIf(!has('gcc'))('as C compile', () => {
    const source = `typedef struct { unsigned Type; unsigned long long PhysicalStart, VirtualStart, NumberOfPages, Attribute; } EFI_MEMORY_DESCRIPTOR;
enum { EfiLoaderData = 2 };
#define EFI_MEMORY_UC 1ULL
#define EFI_MEMORY_XP 0x4000ULL
EFI_MEMORY_DESCRIPTOR Map[] = {
${copyAs('c', table, [0, 1])}};
_Static_assert (sizeof (Map) == 80, "two");
`;
    execFileSync('gcc', ['-std=c11', '-Wall', '-Werror', '-fsyntax-only', '-x', 'c', '-'], {
      input: source,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
  });

  it('as numbers are base and length', () => {
    expect(copyAs('hex', table, [0])).toBe('0x7A3F0000 0x200000\n');
    expect(copyAs('decimal', table, [0])).toBe('2050949120 2097152\n');
  });

  it('as cells of a device tree are two for each number', () => {
    expect(copyAs('dts', table, [0, 1])).toBe('<0x0 0x7a3f0000 0x0 0x200000>\n<0x100 0x0 0x1 0x0>\n');
    expect(canCopyAs('dts', { columns: table.columns })).toBe(false);
  });

  it.skipIf(!has('dtc'))('as cells of a device tree are taken by dtc', () => {
    const cells = copyAs('dts', table, [0, 1]).trim().split('\n').join(', ');
    execFileSync('dtc', ['-I', 'dts', '-O', 'dtb', '-o', '/dev/null', '-'], {
      input: `/dts-v1/; / { #address-cells = <2>; #size-cells = <2>; memory@7a3f0000 { device_type = "memory"; reg = ${cells}; }; };`,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
  });

  it('as JSON are objects by field', () => {
    expect(JSON.parse(copyAs('json', table, [0]))).toEqual([
      {
        type: 'EfiLoaderData',
        start: '0x7A3F0000',
        end: '0x7A5EFFFF',
        pages: 512,
        size: 2097152,
        attr: ['UC', 'XP'],
        owner: 'a "b", c',
        state: 'used',
      },
    ]);
  });

  it('as CSV have a head and quotes where they are needed', () => {
    expect(copyAs('csv', table, [0])).toBe(
      'type,start,end,pages,size,attr,owner,state\nEfiLoaderData,0x7A3F0000,0x7A5EFFFF,512,2097152,UC XP,"a ""b"", c",used\n',
    );
  });

  it('as text are what is seen, with tabs between', () => {
    expect(copyAs('text', table, [0])).toBe('EfiLoaderData\t0x7A3F0000\t0x7A5EFFFF\t512\t2 MiB\tUC XP\ta "b", c\n');
  });

  it('end in a line end, and are nothing without rows', () => {
    for (const form of COPY_FORMS) expect(copyAs(form, table, [0]).endsWith('\n')).toBe(true);
    expect(copyAs('hex', table, [])).toBe('');
  });
});

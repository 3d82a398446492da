import { describe, expect, it } from 'vitest';
import { inputOf } from '../../../src/formats/input';
import { linuxDmesg } from '../../../src/formats/linux-dmesg';
import type { Imported, Moment } from '../../../src/moment';
import { memoryDescriptors } from '../../../src/moment';

const read = (...lines: string[]): Imported =>
  (linuxDmesg.read as NonNullable<typeof linuxDmesg.read>)(inputOf('dmesg.txt', lines.join('\n')));
const regions = (moment: Moment | undefined) =>
  (moment?.regions ?? []).map((r) => [r.name, r.kind, r.base, r.base + r.size, r.parent !== undefined]);
const rows = (moment: Moment | undefined) => [...memoryDescriptors(moment?.memoryMap as NonNullable<Moment['memoryMap']>)];
const also = (imported: Imported, words: string) => imported.also?.find((moment) => moment.title.includes(words));
const messages = (imported: Imported, rule: string) => imported.findings.filter((f) => f.rule === rule).map((f) => f.message);

describe('Linux e820 tables', () => {
  const low = [['usable', 'ram', 0n, 0x9f000n, false]];

  it.each([
    ['now', 'BIOS-e820: [mem 0x0000000000000000-0x000000000009efff] usable'],
    ['before 3.5', ' BIOS-e820: 0000000000000000 - 000000000009f000 (usable)'],
    ['with a level and time', '<6>[    0.000000] BIOS-e820: [mem 0x0000000000000000-0x000000000009efff] usable'],
    ['in syslog', 'Nov 22 10:00:00 host kernel: [    0.000000] BIOS-e820: [mem 0x0000000000000000-0x000000000009efff] usable'],
  ])('reads a row as printed %s', (_when, line) => {
    expect(regions(read(line).moment)).toEqual(low);
  });

  it('reads the sizes and gaps of kernels since 6.16', () => {
    const imported = read(
      'BIOS-e820: [mem 0x0000000000000000-0x000000000009fbff]  639   KB System RAM',
      'BIOS-e820: [mem 0x000000000009fc00-0x000000000009ffff]    1   KB device reserved',
      'BIOS-e820: [gap 0x00000000000a0000-0x00000000000effff]  320   KB',
    );
    expect(regions(imported.moment).map(([name, kind]) => [name, kind])).toEqual([
      ['System RAM', 'ram'],
      ['device reserved', 'reserved'],
    ]);
    expect(messages(imported, 'import-unread')).toEqual(['not read: a gap of the e820 table, in which nothing is']);
  });

  it('keeps the edited tables apart and says where the first differs', () => {
    const imported = read(
      'BIOS-provided physical RAM map:',
      'BIOS-e820: [mem 0x0000000000000000-0x000000000009fbff] usable',
      'BIOS-e820: [mem 0x0000000000100000-0x000000003ffdffff] usable',
      'user-defined physical RAM map:',
      'user: [mem 0x0000000000000000-0x000000000009fbff] usable',
      'user: [mem 0x0000000000100000-0x000000000fffffff] usable',
      'user: [mem 0x0000000010000000-0x0000000013ffffff] reserved',
    );
    expect(imported.moment.regions).toHaveLength(2);
    expect(also(imported, 'user')?.regions).toHaveLength(3);
    const [finding] = imported.findings.filter((f) => f.rule === 'import-contradiction');
    expect(finding?.severity).toBe('info');
    expect(finding?.message).toContain('has usable [0x100000, 0x3FFE0000) (line 3)');
    expect(finding?.message).toContain('has reserved [0x10000000, 0x14000000) (line 7)');
  });

  it('warns when the same table is printed twice with different rows', () => {
    const heading = 'BIOS-provided physical RAM map:';
    const imported = read(
      heading,
      'BIOS-e820: [mem 0x0000000000000000-0x000000000009fbff] usable',
      heading,
      'BIOS-e820: [mem 0x0000000000000000-0x000000000009fbff] reserved',
    );
    expect(imported.findings.filter((f) => f.rule === 'import-contradiction').map((f) => f.severity)).toEqual(['warning']);
  });

  it('names rows that overlap', () => {
    const imported = read(
      'BIOS-e820: [mem 0x0000000000000000-0x000000000009ffff] usable',
      'BIOS-e820: [mem 0x000000000009f000-0x00000000000fffff] reserved',
    );
    expect(messages(imported, 'import-overlap')[0]).toMatch(
      /usable \[0x0, 0xA0000\) \(line 1\).*reserved \[0x9F000, 0x100000\) \(line 2\)/,
    );
  });

  it('gives each boot its own maps', () => {
    const row = 'BIOS-e820: [mem 0x0000000000000000-0x000000000009fbff] usable';
    const imported = read('Linux version 6.1.0-amd64', row, 'Linux version 6.1.0-amd64', row);
    expect(imported.moment.title).toBe('dmesg.txt, boot 1');
    expect(imported.moment.architecture).toBe('x64');
    expect(imported.also?.map((moment) => moment.title)).toEqual(['dmesg.txt, boot 2']);
    expect(messages(imported, 'import-overlap')).toEqual([]);
  });

  it('joins a row that a narrow terminal has broken', () => {
    const imported = read('[    0.000000] BIOS-e820: [mem 0x0000000000000000-0x0000000000', '9efff] usable');
    expect(regions(imported.moment)).toEqual(low);
    expect(imported.moment.regions[0]?.place).toMatchObject({ line: 1, endLine: 2 });
  });

  it('lists what is cut, and counts steps and other lines', () => {
    const imported = read(
      'e820: update [mem 0x00000000-0x00000fff] usable ==> reserved',
      'e820: remove [mem 0x000a0000-0x000fffff] usable',
      'memblock_reserve: [0x0000000036e00000-0x0000000036e10fff] setup_arch+0x792/0xd40',
      'random: crng init done',
      'BIOS-e820: [mem 0x0000000000000000-0x00000000000',
    );
    expect(imported.findings.map((f) => [f.rule, f.severity, f.count, f.place?.line])).toEqual([
      ['import-unread', 'warning', undefined, 5],
      ['import-unread', 'info', 2, 1],
      ['import-unread', 'info', 1, 3],
      ['import-unrelated', 'info', 1, undefined],
    ]);
  });
});

describe('Linux EFI memory maps', () => {
  it.each([
    [
      'x86',
      'efi: mem79: [Runtime Data|RUN|  |  |  |  |  |  |  |  |  |   |WB|WT|WC|UC] range=[0x000000007eaa0000-0x000000007eba1fff] (1MB)',
      0x800000000000000fn,
    ],
    [
      'x86 before 4.2',
      'efi: mem79: [Runtime Data       |RUN|  |  |  |   |WB|WT|WC|UC] range=[0x000000007eaa0000-0x000000007eba2000) (1MB)',
      0x800000000000000fn,
    ],
    [
      'x86 before 3.18',
      'EFI: mem79: type=6, attr=0x800000000000000f, range=[0x000000007eaa0000-0x000000007eba2000) (1MB)',
      0x800000000000000fn,
    ],
    ['Arm', 'efi:   0x00007eaa0000-0x00007eba1fff [Runtime Data|RUN|  |  |  |  |  |XP|  |  |  |   |WB|  |  |  ]', 0x8000000000004008n],
    ['Arm before 4.6', '  0x00007eaa0000-0x00007eba1fff [Runtime Data       |RUN|  |  |  |   |WB|WT|WC|UC]*', 0x800000000000000fn],
    [
      'unknown bits',
      'efi: mem79: [Runtime Data|attr=0x8000000100000008] range=[0x000000007eaa0000-0x000000007eba1fff] (1MB)',
      0x8000000100000008n,
    ],
  ])('reads a row of %s', (_kernel, line, attribute) => {
    expect(rows(read('efi: Processing EFI memory map:', line).moment)).toEqual([
      { type: 6, physicalStart: 0x7eaa0000n, numberOfPages: 0x102n, attribute },
    ]);
  });

  it('keeps the runtime map and the attributes table apart', () => {
    const row = (n: string, start: string) =>
      `efi: mem${n}: [Boot Code   |   |WB] range=[0x000000000000${start}000-0x000000000000${start}fff] (0MB)`;
    const imported = read(
      row('00', '0'),
      row('01', '1'),
      'efi: memattr:  0x00007f6ec000-0x00007f6ecfff [Runtime Code|RUN|  |  |  |  |  |XP|  |  |  |   |  |  |  |  ]',
      'efi: EFI runtime memory map:',
      row('00', '1'),
    );
    expect(imported.moment.memoryMap?.length).toBe(2);
    expect(also(imported, 'EFI runtime memory map')?.memoryMap?.length).toBe(1);
    expect(also(imported, 'attributes table')?.memoryMap?.length).toBe(1);
  });

  it('starts a new map where the numbers start again', () => {
    const row = (n: string) => `efi: mem${n}: [Boot Code   |WB] range=[0x00000000000${n}000-0x00000000000${n}fff] (0MB)`;
    const imported = read(row('00'), row('01'), row('02'), row('00'), row('01'));
    expect([imported.moment, ...(imported.also ?? [])].map((moment) => moment.memoryMap?.length)).toEqual([3, 2]);
  });

  it('lists a type and an attribute that it does not know', () => {
    const imported = read(
      'efi: mem00: [Quantum Code|WB] range=[0x0000000000000000-0x0000000000000fff] (0MB)',
      'efi: mem01: [Boot Code|QQ] range=[0x0000000000001000-0x0000000000001fff] (0MB)',
    );
    expect(messages(imported, 'import-unread')).toEqual([
      'not read: "Quantum Code" is no memory type',
      'not read: "QQ" is no memory attribute',
    ]);
  });
});

describe('Linux device-tree boots', () => {
  it('puts reservations into the memory that holds them', () => {
    const imported = read(
      'Booting Linux on physical CPU 0x0000000000 [0x410fd034]',
      'Linux version 6.1.0-50-arm64 (gcc) #1 SMP',
      'Reserved memory: created CMA memory pool at 0x0000000038000000, size 64 MiB',
      'OF: reserved mem: initialized node linux,cma, compatible id shared-dma-pool',
      'OF: reserved mem: 0x0000000030000000..0x00000000300fffff (1024 KiB) nomap non-reusable secure@30000000',
      'Early memory node ranges',
      '  node   0: [mem 0x0000000000000000-0x000000003bffffff]',
      '  node   1: [mem 0x0000000080000000-0x00000000bfffffff]',
      'cma: Reserved 64 MiB at 0x00000000b9a00000',
      'crashkernel reserved: 0x0000000020000000 - 0x0000000028000000 (128 MB)',
    );
    expect(imported.moment.architecture).toBe('aarch64');
    expect(regions(imported.moment)).toEqual([
      ['node 0', 'ram', 0n, 0x3c000000n, false],
      ['node 1', 'ram', 0x80000000n, 0xc0000000n, false],
      ['linux,cma', 'reserved', 0x38000000n, 0x3c000000n, true],
      ['secure@30000000', 'reserved', 0x30000000n, 0x30100000n, true],
      ['cma', 'reserved', 0xb9a00000n, 0xbda00000n, true],
      ['crashkernel', 'reserved', 0x20000000n, 0x28000000n, true],
    ]);
    expect(imported.moment.regions[1]?.node).toBe(1);
    expect(imported.moment.regions[3]?.tags).toEqual(['reserved mem', 'nomap', 'non-reusable']);
  });

  it('reads every dump of memblock', () => {
    const dump = [
      'MEMBLOCK configuration:',
      ' memory[0x0]\t[0x0000000000001000-0x000000000009efff], 0x000000000009e000 bytes on node 0 flags: 0x0',
      ' reserved[0x0]\t[0x0000000000000000-0x000000000000ffff], 0x0000000000010000 bytes flags: 0x4',
    ];
    const imported = read(...dump, ...dump.slice(1));
    const moments = [imported.moment, ...(imported.also ?? [])];
    expect(moments.map((moment) => regions(moment).map(([name]) => name))).toEqual([
      ['memory', 'reserved'],
      ['memory', 'reserved'],
    ]);
    expect(moments[0]?.regions[1]?.tags).toEqual(['memblock', 'reserved', 'flags 0x4']);
  });

  it('keeps any other range that a line names', () => {
    const imported = read(
      'ACPI: Reserving FACP table memory at [mem 0x7f77a000-0x7f77a0f3]',
      'pci_bus 0000:00: root bus resource [mem 0x80000000-0xafffffff window]',
    );
    const named = [imported.moment, ...(imported.also ?? [])].find((moment) => moment.title.includes('named'));
    expect(regions(named)).toEqual([
      ['ACPI: Reserving FACP table memory at', 'reserved', 0x7f77a000n, 0x7f77a0f4n, false],
      ['pci_bus 0000:00: root bus resource', 'mmio', 0x80000000n, 0xb0000000n, false],
    ]);
  });
});

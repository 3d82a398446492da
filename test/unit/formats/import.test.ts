import { describe, expect, it } from 'vitest';
import { importBytes, importInput } from '../../../src/formats/import';
import { inputOf } from '../../../src/formats/input';

const SHELL = [
  'Type       Start            End              # Pages          Attributes',
  'BS_Code    0000000000000000-0000000000000FFF 0000000000000001 000000000000000F',
  'MMIO       00000000FFC00000-00000000FFFFFFFF 0000000000000400 8000000000000001',
  ' ',
];
const GRUB = [
  'lsefimmap',
  'Type      Physical start  - end             #Pages        Size Attributes',
  'MMIO      0000000004000000-0000000007ffffff 00004000     64MiB RT UC',
];
const LINUX = ['[    0.000000] Linux version 6.1.0-amd64', '[    0.000000] BIOS-e820: [mem 0x0000000000000000-0x000000000009ffff] usable'];

const importText = ({ name, text }: { name: string; text: string }) => importInput(inputOf(name, text));

describe('import', () => {
  it('reads what several programs printed to one console', () => {
    const imported = importText({ name: 'serial.log', text: [...SHELL, ...GRUB, ...LINUX, 'login:'].join('\r\n') });
    expect(imported.formats).toEqual(['uefi-shell-memmap', 'linux-dmesg', 'grub']);
    expect(imported.moment).toMatchObject({ title: 'serial.log', memoryMap: { length: 2 } });
    expect(imported.also?.map((moment) => [moment.title, moment.regions.length, moment.memoryMap?.length])).toEqual([
      ['serial.log (Linux kernel log)', 1, undefined],
      ['serial.log (GRUB lsmmap and lsefimmap)', 0, 1],
    ]);
    expect(imported.findings).toEqual([
      { rule: 'import-unrelated', severity: 'info', message: '2 lines say nothing about any map', count: 2 },
    ]);
  });

  it.each([
    ['UTF-16LE with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16LE without', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16BE with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['Latin-1', (text: string) => Buffer.from(`${text}\r\n# gr\xfc\xdfe`, 'latin1')],
    ['colours', (text: string) => Buffer.from(text.replaceAll('BS_Code', '\x1b[1m\x1b[33mBS_Code\x1b[0m'))],
  ])('reads %s', (_what, encode) => {
    const imported = importBytes({ name: 'unknown', bytes: new Uint8Array(encode(SHELL.join('\r\n'))) });
    expect(imported.format).toBe('uefi-shell-memmap');
    expect(imported.moment.memoryMap?.length).toBe(2);
  });

  it('says which formats there are when it knows none', () => {
    const imported = importBytes({ name: 'x.bin', bytes: Uint8Array.of(1, 2, 3) });
    expect(imported).toMatchObject({ moment: { regions: [] }, formats: [], findings: [{ rule: 'import-unknown', severity: 'error' }] });
    expect(imported.format).toBeUndefined();
  });

  it('lets the content decide and the name break ties', () => {
    const text = 'memmap=640K@0';
    expect(importText({ name: 'map.dtb', text }).format).toBe('linux-memmap');
    expect(importText({ name: 'map.csv', text: SHELL.join('\n') }).format).toBe('uefi-shell-memmap');
  });
});

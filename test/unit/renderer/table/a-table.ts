// A small memory map as a table, for the tests of filters, orders and copies.

import { type Column, choicesOf, MEMORY_TYPES } from '../../../../renderer/table/column';
import { EFI_MEMORY } from '../../../../src/uefi/attribute';

export interface Row {
  readonly type: number;
  readonly start: number;
  readonly pages: number;
  readonly attribute: bigint;
  readonly owner: string;
  readonly state: 0 | 1;
}

export const aRow = (part: Partial<Row> = {}): Row => ({
  type: 7,
  start: 0x10_0000,
  pages: 16,
  attribute: EFI_MEMORY.WB,
  owner: 'dma.c:3',
  state: 1,
  ...part,
});

export function tableOf(rows: readonly Row[]) {
  const at = (row: number) => rows[row] as Row;
  const columns: readonly Column[] = [
    { id: 'type', title: 'Type', kind: 'choice', choices: MEMORY_TYPES, width: 10, member: 'Type', value: (row) => at(row).type },
    { id: 'start', title: 'Start', kind: 'address', width: 10, aliases: ['base'], member: 'PhysicalStart', value: (row) => at(row).start },
    { id: 'end', title: 'End', kind: 'address', width: 10, member: '', value: (row) => at(row).start + at(row).pages * 4096 - 1 },
    { id: 'pages', title: 'Pages', kind: 'count', width: 10, member: 'NumberOfPages', value: (row) => at(row).pages },
    { id: 'size', title: 'Size', kind: 'size', width: 10, member: '', value: (row) => at(row).pages * 4096 },
    { id: 'attr', title: 'Attributes', kind: 'flags', width: 10, member: 'Attribute', value: (row) => at(row).attribute },
    { id: 'owner', title: 'Owner', kind: 'text', width: 10, member: '', value: (row) => at(row).owner },
    {
      id: 'state',
      title: 'State',
      kind: 'choice',
      choices: choicesOf(['free', 'used']),
      width: 10,
      unseen: true,
      member: '',
      value: (row) => at(row).state,
    },
  ];
  const span = (row: number) => ({ start: at(row).start, end: at(row).start + at(row).pages * 4096 });
  return { columns, span, structure: 'EFI_MEMORY_DESCRIPTOR' };
}

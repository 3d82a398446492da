// Rows of a table as text for elsewhere: C initializers, numbers in hexadecimal or decimal, cells of a device tree, JSON, CSV.
// What the columns hold decides how they are written; nothing here knows a table.

import { attributeNames, EFI_MEMORY } from '../../src/uefi/attribute';
import { address } from '../event-words';
import { type Column, choiceName, plainText, type SpanOf } from './column';

export const COPY_FORMS = ['text', 'c', 'hex', 'decimal', 'dts', 'json', 'csv'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

export const COPY_TITLES: Record<CopyForm, string> = {
  text: 'Text, as shown',
  c: 'C initializers',
  hex: 'Hexadecimal numbers',
  decimal: 'Decimal numbers',
  dts: 'Device tree cells',
  json: 'JSON',
  csv: 'CSV',
};

/** What rows are copied from. */
export interface CopySource {
  readonly columns: readonly Column[];
  readonly span?: SpanOf | undefined;
  /** Name of the C structure, for the comment above the initializers. */
  readonly structure?: string | undefined;
}

/** Whether rows of a table can be copied in a form: cells of a device tree are ranges. */
export function canCopyAs(form: CopyForm, source: CopySource): boolean {
  return form !== 'dts' || source.span !== undefined;
}

/** Text of rows, each on a line of its own, with a line end at the end. */
export function copyAs(form: CopyForm, source: CopySource, rows: readonly number[]): string {
  const { columns } = source;
  const lines = (line: (row: number) => string) => rows.map((row) => `${line(row)}\n`).join('');
  switch (form) {
    case 'text':
      return lines((row) =>
        columns
          .filter(({ unseen }) => !unseen)
          .map((column) => plainText(column, row))
          .join('\t'),
      );
    case 'c':
      return cText(source, rows);
    case 'hex':
      return lines((row) => numbersOf(source, row).map(address).join(' '));
    case 'decimal':
      return lines((row) => numbersOf(source, row).join(' '));
    case 'dts':
      return lines((row) => cells(source, row));
    case 'json':
      return `${JSON.stringify(
        rows.map((row) => Object.fromEntries(columns.map((column) => [column.id, jsonValue(column, row)]))),
        null,
        2,
      )}\n`;
    case 'csv':
      return `${columns.map(({ id }) => csvField(id)).join(',')}\n${lines((row) => columns.map((column) => csvField(csvValue(column, row))).join(','))}`;
  }
}

/** The range of a row as base and length; of a table without ranges all its numbers. */
function numbersOf({ columns, span }: CopySource, row: number): (number | bigint)[] {
  const range = span?.(row);
  if (range) return [range.start, range.end - range.start];
  return columns.flatMap((column) => {
    const value = column.value(row);
    return typeof value === 'string' || column.kind === 'choice' ? [] : value;
  });
}

/** `<high low high low>`: base and length in two cells each, as `#address-cells = <2>` and `#size-cells = <2>` want them. */
function cells({ span }: CopySource, row: number): string {
  const range = span?.(row);
  if (!range) return '';
  const pair = (value: number) => `0x${Math.floor(value / 2 ** 32).toString(16)} 0x${(value % 2 ** 32).toString(16)}`;
  return `<${pair(range.start)} ${pair(range.end - range.start)}>`;
}

function cText({ columns, structure }: CopySource, rows: readonly number[]): string {
  const written = columns.filter(({ member }) => member !== '');
  const body = rows.map((row) => {
    const members = written.map((column) => `.${column.member ?? memberName(column.id)} = ${cValue(column, row)}`);
    return `  { ${members.join(', ')} },\n`;
  });
  return `${structure ? `/* ${structure} */\n` : ''}${body.join('')}`;
}

function memberName(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

function cValue(column: Column, row: number): string {
  const value = column.value(row);
  switch (column.kind) {
    case 'choice': {
      const name = choiceName(column, value as number);
      return /^[A-Za-z_]\w*$/.test(name) ? name : address(value as number);
    }
    case 'flags': {
      const names = attributeNames(value as bigint).map((name) => (name in EFI_MEMORY ? `EFI_MEMORY_${name}` : `${name}ULL`));
      return names.length > 0 ? names.join(' | ') : '0';
    }
    case 'text':
      return JSON.stringify(value);
    case 'count':
      return `${value}`;
    default:
      return `${address(value as number | bigint)}ULL`;
  }
}

/** Addresses as texts in hexadecimal, other numbers as numbers, flags as a list of names. */
function jsonValue(column: Column, row: number): unknown {
  const value = column.value(row);
  if (column.kind === 'address' || column.kind === 'hex') return address(value as number | bigint);
  if (column.kind === 'choice') return choiceName(column, value as number);
  if (column.kind === 'flags') return attributeNames(value as bigint);
  return typeof value === 'bigint' ? Number(value) : value;
}

/** As a spreadsheet wants it: sizes in bytes. */
function csvValue(column: Column, row: number): string {
  return column.kind === 'size' ? column.value(row).toString() : plainText(column, row);
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

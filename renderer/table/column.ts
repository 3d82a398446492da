// What a table is made of: columns that say what kind of value they hold. Sorting, filtering, copying and the words on hover
// follow from that, the same in every table. Rows are indices of the panel's own data; no row objects are made.

import { attributeNames, EFI_MEMORY } from '../../src/uefi/attribute';
import { MEMORY_TYPE_NAMES, memoryTypeName, SHELL_TYPE_NAMES } from '../../src/uefi/memory-type';
import { humanSize } from '../../src/uefi/units';
import { address, grouped } from '../event-words';
import type { Span } from '../look-up';

/** `address`: a place in memory; `size`: bytes; `count`: a plain number; `hex`: a number that is read in hexadecimal. */
export type ValueKind = 'address' | 'size' | 'count' | 'hex' | 'choice' | 'flags' | 'text';

/** One of the values of a `choice`, with all the names that a filter takes for it; the first is the one that is copied. */
export interface Choice {
  readonly value: number;
  readonly names: readonly string[];
}

export interface Column {
  /** Also its name in filters, and in what is copied as JSON and CSV. */
  readonly id: string;
  readonly title: string;
  readonly kind: ValueKind;
  /** Width in pixels at a text scale of 1; a column that grows takes what is left, and at least this. */
  readonly width: number;
  readonly grows?: boolean;
  readonly right?: boolean;
  /** The larger, the sooner it is left out where there is no room; 0 and absent stay. */
  readonly drop?: number;
  /** Not shown: a field for filters and copies alone. */
  readonly unseen?: boolean;
  /** Other names that a filter takes. */
  readonly aliases?: readonly string[];
  readonly choices?: readonly Choice[];
  /** Numbers that stand as the values of all rows do, where they are at hand as one column: long tables are sorted by it. */
  order?(): Float64Array | undefined;
  /** Member of the C structure that a row is copied as; absent: the id, in upper camel case. */
  readonly member?: string;
  /** Number for `address`, `size`, `count`, `hex` and `choice`; bigint for `flags`; string for `text`. */
  value(row: number): number | bigint | string;
}

export interface Sort {
  readonly id: string;
  readonly descending: boolean;
}

/** EFI_MEMORY_TYPE: names of the specification, without their prefix, and of the shell. */
export const MEMORY_TYPES: readonly Choice[] = MEMORY_TYPE_NAMES.map((name, value) => ({
  value,
  names: [name, name.replace(/^Efi/, ''), SHELL_TYPE_NAMES[value] as string],
}));

/** A choice of plain words, numbered from 0. */
export function choicesOf(names: readonly (string | readonly string[])[]): Choice[] {
  return names.map((name, value) => ({ value, names: typeof name === 'string' ? [name] : name }));
}

/** Name of a choice; of a memory type without a name the number. */
export function choiceName(column: Column, value: number): string {
  return column.choices?.find((choice) => choice.value === value)?.names[0] ?? memoryTypeName(value);
}

/** The value of a row as one would write it: what the filter compares texts with, and what is copied as text. */
export function plainText(column: Column, row: number): string {
  const value = column.value(row);
  switch (column.kind) {
    case 'address':
    case 'hex':
      return address(value as number | bigint);
    case 'size':
      return humanSize(value as number | bigint);
    case 'count':
      return value.toString();
    case 'choice':
      return choiceName(column, value as number);
    case 'flags':
      return attributeNames(value as bigint).join(' ');
    case 'text':
      return value as string;
  }
}

/** A number in every form that engineers think in, a line each; nothing for texts. */
export function numberForms(column: Column, row: number): string {
  const value = column.value(row);
  if (typeof value === 'string' || column.kind === 'choice') return plainText(column, row);
  if (column.kind === 'flags') {
    const names = attributeNames(value as bigint).map((name) => (name in EFI_MEMORY ? `EFI_MEMORY_${name}` : name));
    return [address(value), ...names].join('\n');
  }
  const forms = [address(value), grouped(value)];
  if (column.id === 'pages') forms.push(humanSize(Number(value) * 4096));
  else if (column.kind !== 'count') forms.push(humanSize(value));
  return forms.join('\n');
}

/** What a row covers, for tables of ranges. */
export type SpanOf = (row: number) => Span | undefined;

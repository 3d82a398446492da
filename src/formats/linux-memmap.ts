// Linux's `memmap=` parameters (Documentation/admin-guide/kernel-parameters): a memory map on the kernel's command line of an x86
// machine. `@` is RAM, `#` ACPI data, `$` reserved, `!` persistent memory, `%…+type` any type.

import type { Imported, Moment, Region, RegionKind } from '../moment';
import { parseAddress } from '../uefi/units';
import { lossFinding } from './claims';
import { type E820Row, e820RowsOf } from './e820-rows';
import { e820Word } from './e820-words';
import type { Banner, Certainty, Format, Options, Written } from './format';
import type { Input } from './input';
import { placeIn, textLines } from './lines';
import { Account, findOverlaps, Holders, RegionTable } from './reading';

const NUMBER = '(?:0[xX][0-9a-fA-F]{1,16}|[0-9]{1,20})[KMGTkmgt]?';
const ENTRY = new RegExp(`(${NUMBER})(?:\\\\{0,3}([@#$!])(${NUMBER})|%(${NUMBER})(?:-(${NUMBER}))?(?:\\+(${NUMBER}))?)`, 'y');
const PARAMETER = /\bmemmap=(\S{1,4096})/g;

/** Sign of a type; others are spelled with `%`. */
const SIGNS: Record<number, string> = { 1: '@', 2: '$', 3: '#', 12: '!' };
const TYPES: Record<string, { type: number; kind: RegionKind }> = {
  '@': { type: 1, kind: 'ram' },
  '#': { type: 3, kind: 'reserved' },
  $: { type: 2, kind: 'reserved' },
  '!': { type: 12, kind: 'persistent' },
};

export const linuxMemmap: Format = {
  id: 'linux-memmap',
  title: 'Linux memmap= parameters',
  extensions: ['cmdline', 'txt'],
  reference: `\`memmap=\` parameters for the kernel's command line of an x86 machine.

Written: \`memmap=exactmap\` and one \`memmap=size@start\` (RAM), \`$\` (reserved), \`#\` (ACPI data), \`!\` (persistent) or \`%start+type\` (any other type) for each
entry of the e820 table that comes of the memory map. \`--option escape=grub\` puts the backslashes before \`$\` that a GRUB configuration file needs. The parameters stand in
one line, since they are one command line; it has no banner.

Read: a command line, or any text with \`memmap=\` in it. \`memmap=size%start-old+new\` changes entries that are not there, and is listed as unread.

Not carried: what an e820 table does not carry, and names.`,
  options: [
    { id: 'exactmap', title: "Replace the firmware's map (memmap=exactmap)", kind: 'flag', default: true },
    {
      id: 'escape',
      title: 'Where it will stand',
      kind: 'choice',
      choices: [
        { value: 'none', title: 'On a command line as it is' },
        { value: 'grub', title: 'In a GRUB configuration ($ escaped)' },
      ],
      default: 'none',
    },
  ],

  recognises(input: Input): Certainty {
    const { text } = input;
    if (text.length > 65_536) return 'no';
    return /\bmemmap=(?:exactmap\b|[0-9]\S{0,40}[@#$!%])/.test(text) ? 'possible' : 'no';
  },

  read(input: Input): Imported {
    const { name } = input;
    const account = new Account(name);
    const table = new RegionTable('memmap', account);
    for (const line of textLines(input.text)) {
      let has = false;
      for (const parameter of line.text.matchAll(PARAMETER)) {
        has = true;
        const start = (parameter.index ?? 0) + 'memmap='.length;
        readEntries(parameter[1] as string, (from, to) => placeIn(name, line, start + from, start + to), table, account);
      }
      if (!has) account.unrelated();
    }
    // `$`, `#` and `!` are said of ranges that an `@` may have given before: they lie in it.
    const ram = new Holders(table.regions.filter((region) => region.kind === 'ram'));
    const regions = table.regions.map((region): Region => {
      const holder = region.kind === 'ram' ? undefined : ram.holderOf(region.base, region.base + region.size);
      return holder ? { ...region, parent: holder.id } : region;
    });
    findOverlaps(regions, account, 'the command line');
    return { moment: { title: name, regions }, findings: account.findings() };
  },

  write(moment: Moment, options: Options, _banner: Banner): Written {
    const { rows, findings } = e820RowsOf(moment, 'memmap=');
    const dollar = options.escape === 'grub' ? '\\\\\\$' : '$';
    const parameters = rows.map((row) => `memmap=${spelled(row, dollar)}`);
    if (options.exactmap === true) parameters.unshift('memmap=exactmap');
    const names = rows.filter((row) => row.name !== '').length;
    return { text: `${parameters.join(' ')}\n`, findings: [...findings, ...lossFinding('memmap=', [['names of ranges', names]])] };
  },
};

function readEntries(
  value: string,
  place: (from: number, to: number) => ReturnType<typeof placeIn>,
  table: RegionTable,
  account: Account,
): void {
  let at = 0;
  for (const part of value.split(',')) {
    const from = at;
    at += part.length + 1;
    if (part === 'exactmap') continue;
    ENTRY.lastIndex = 0;
    const entry = ENTRY.exec(part);
    if (!entry || ENTRY.lastIndex !== part.length) {
      account.unread(`"${part.slice(0, 60)}" is no memmap=size@start`, place(from, from + part.length));
      continue;
    }
    const [, size, sign, start, changed, from8, to] = entry;
    if (sign === undefined && (from8 !== undefined || to === undefined)) {
      account.unread('a change of entries that are not here', place(from, from + part.length));
      continue;
    }
    const type = sign === undefined ? Number(number(to as string) & 0xffff_ffffn) : (TYPES[sign]?.type as number);
    const word = e820Word(`type ${type}`);
    const kind = sign === undefined ? (word?.kind ?? 'reserved') : (TYPES[sign]?.kind as RegionKind);
    table.add({
      name: part,
      base: number((start ?? changed) as string),
      size: number(size as string),
      kind,
      tags: [`type ${type}`],
      place: place(from, from + part.length),
    });
  }
}

/** Value of a number that matches NUMBER. */
function number(text: string): bigint {
  const value = parseAddress(text.toUpperCase().replace('0X', '0x'));
  return typeof value === 'bigint' ? value : 0n;
}

function spelled({ start, size, type }: E820Row, dollar: string): string {
  const sign = SIGNS[type];
  if (sign === undefined) return `${scaled(size)}%${scaled(start)}+${type}`;
  return `${scaled(size)}${sign === '$' ? dollar : sign}${scaled(start)}`;
}

/** Exact, with the largest unit of which it is a multiple; hexadecimal when there is none. */
function scaled(value: bigint): string {
  for (const [shift, unit] of [
    [30n, 'G'],
    [20n, 'M'],
    [10n, 'K'],
  ] as const) {
    if (value !== 0n && value % (1n << shift) === 0n) return `${value >> shift}${unit}`;
  }
  return value === 0n ? '0' : `0x${value.toString(16)}`;
}

// A run, a moment and the formats in tables for people and in JSON for programs.

import { type ComparedRow, type Comparison, WITNESS_TITLES, type WitnessCell } from '../src/comparison';
import { type CallSite, type EventTable, SERVICES } from '../src/event';
import type { HobRow, Moment, Region } from '../src/moment';
import { memoryDescriptors } from '../src/moment';
import { attributeNames } from '../src/uefi/attribute';
import { memoryTypeName } from '../src/uefi/memory-type';
import { statusName } from '../src/uefi/status';
import { hex, humanSize, PAGE_SIZE } from '../src/uefi/units';
import type { FormatInfo, RunSummary } from '../src/workbench';
import { harmless, table } from './report';

/** EFI_MEMORY_DESCRIPTORs in firmware's order; both addresses are of the range's bytes, as the UEFI shell prints them. */
export function memoryMapTable({ memoryMap }: Moment): string {
  if (!memoryMap) return '';
  const rows = [...memoryDescriptors(memoryMap)].map(({ type, physicalStart, numberOfPages, attribute }) => {
    const bytes = numberOfPages * BigInt(PAGE_SIZE);
    return [
      memoryTypeName(type),
      hex(physicalStart, 12),
      hex(physicalStart + bytes - 1n, 12),
      numberOfPages.toString(),
      humanSize(bytes),
      attributeNames(attribute).join(' '),
    ];
  });
  return table(['TYPE', 'FIRST', 'LAST', '>PAGES', '>SIZE', 'ATTRIBUTES'], rows);
}

/** A HOB list in its order: each HOB's range is that of the memory it speaks of. */
export function hobTable(rows: readonly HobRow[]): string {
  const cells = rows.map(({ address, name, length, range, text }) => [
    hex(address, 12),
    name,
    String(length),
    range ? hex(range.start, 12) : '',
    range ? hex(range.end - 1n, 12) : '',
    text,
  ]);
  return table(['ADDRESS', 'HOB', '>LENGTH', 'FIRST', 'LAST', 'WHAT IT SAYS'], cells);
}

/** A HOB list for `--json`. */
export function hobsJson(rows: readonly HobRow[]): object {
  return { hobs: rows.map(({ address, name, type, length, fields, text }) => ({ address, name, type, length, ...fields, text })) };
}

/** The first event of a table in one line: what was called where, what came of it, and what it did to the map key. */
export function eventLine(events: EventTable, sites: readonly CallSite[]): string {
  const service = SERVICES[events.service[0] as number]?.name ?? 'an unknown service';
  const site = sites[events.site[0] as number];
  const from = site ? `${site.place.file}:${site.place.line}:${site.place.column} in ${site.function}` : 'the firmware itself';
  const [before, after] = [events.keyBefore[0], events.keyAfter[0]];
  const key =
    before === after ? `the map key stayed ${hex(before ?? 0)}` : `the map key went from ${hex(before ?? 0)} to ${hex(after ?? 0)}`;
  return harmless(`event ${events.first + 1}: ${service}, called by ${from}: ${statusName(events.status[0] as bigint)}; ${key}`);
}

/** What an import gave: its memory map, or its regions. */
export function momentTable(moment: Moment): string {
  const regions = moment.regions.length > 0 ? regionTable(moment.regions) : '';
  return [regions, demandTable(moment), memoryMapTable(moment)].filter(Boolean).join('\n');
}

function demandTable({ demands = [] }: Moment): string {
  if (demands.length === 0) return '';
  const rows = demands.map(({ name, size, alignment, within }) => [
    humanSize(size),
    hex(alignment),
    within.length === 0 ? 'anywhere in RAM' : within.map(({ start, end }) => `${hex(start)} … ${hex(end - 1n)}`).join(', '),
    name,
  ]);
  return table(['>UNPLACED', '>ALIGNMENT', 'WITHIN', 'NAME'], rows);
}

/** What a map is called, without the name of its capture, and how much it holds. */
export function momentLine({ title, regions, demands = [], memoryMap }: Moment, capture: string): string {
  const parts: [number, string][] = [
    [regions.length, 'region'],
    [memoryMap?.length ?? 0, 'descriptor'],
    [demands.length, 'unplaced demand'],
  ];
  const held = parts.filter(([count]) => count > 0).map(([count, noun]) => `${count} ${noun}${count === 1 ? '' : 's'}`);
  const name = title === capture ? "the firmware's map" : title.replace(`${capture}, `, '');
  return harmless(`${name} (${held.join(', ')})`);
}

function regionTable(regions: readonly Region[]): string {
  const rows = regions.map(({ name, kind, base, size }) => [kind, hex(base, 12), hex(base + size - 1n, 12), humanSize(size), name]);
  return table(['KIND', 'FIRST', 'LAST', '>SIZE', 'NAME'], rows);
}

/** The formats that can be written, each with its options. */
export function formatTable(formats: readonly FormatInfo[]): string {
  const rows = formats.flatMap(({ id, title, extensions, options }) => [
    [id, extensions.join(' '), title],
    ...options.map((option) => {
      const values =
        option.kind === 'choice'
          ? (option.choices ?? []).map(({ value }) => value).join('|')
          : option.kind === 'flag'
            ? 'true|false'
            : 'TEXT';
      return ['', '', `  --option ${option.id}=${values}  ${option.title} (${option.initial === '' ? 'empty' : option.initial})`];
    }),
  ]);
  return table(['ID', 'FILES', 'TITLE'], rows);
}

/** A run for `--json`: the same for the same scenario, on every machine. */
export function summaryJson(summary: RunSummary): object {
  const { script, platform, ran, ended, status, events, steps, findings } = summary;
  // Events are counted from 1, as everywhere that a user sees them.
  const counted = findings.map((finding) => (finding.event === undefined ? finding : { ...finding, event: finding.event + 1 }));
  return { script, platform, ran, ended, status, events, steps, console: summary.console.text, findings: counted };
}

/** The memory map for `--json`, in firmware's order. */
export function memoryMapJson({ mapKey, memoryMap }: Moment): object {
  if (!memoryMap) return {};
  const rows = [...memoryDescriptors(memoryMap)].map(({ type, ...row }) => ({
    type: memoryTypeName(type),
    physicalStart: row.physicalStart,
    numberOfPages: Number(row.numberOfPages),
    attribute: row.attribute,
  }));
  return { mapKey: mapKey === undefined ? undefined : Number(mapKey), memoryMap: rows };
}

/** Maps side by side: which they are, how far they agree, what explains the rest, and what nothing explains. */
export function comparisonText({ witnesses, rows, rules, agreed, explained, unexplained }: Comparison, all: boolean): string {
  const letter = (i: number) => String.fromCharCode(65 + (i % 26));
  const unclear = rows.filter((row) => !row.explained);
  const ranges = (count: number) => `${count} ${count === 1 ? 'range' : 'ranges'}`;
  let text = 'Maps, in the order of a boot:\n\n';
  text += indented(
    table(
      ['', 'MAP', '>RANGES', 'FROM'],
      witnesses.map(({ title, kind, ranges: count }, i) => [letter(i), WITNESS_TITLES[kind], String(count), title]),
    ),
  );
  text += `\nAll say the same of ${humanSize(agreed)}. `;
  text +=
    rows.length > unclear.length
      ? `They differ in ${ranges(rows.length - unclear.length)} (${humanSize(explained)}) for known reasons. `
      : '';
  text +=
    unclear.length === 0
      ? 'Nothing is left unexplained.\n'
      : `${ranges(unclear.length)} (${humanSize(unexplained)}) ${unclear.length === 1 ? 'is' : 'are'} UNEXPLAINED.\n`;
  const columns = ['FIRST', 'LAST', '>SIZE', ...witnesses.map((_, i) => letter(i))];
  const lines = (some: readonly ComparedRow[]) =>
    some.map(({ start, end, cells }) => [hex(start, 12), hex(end - 1n, 12), humanSize(end - start), ...cells.map(cellWords)]);
  if (unclear.length > 0) text += `\nUnexplained:\n\n${indented(table(columns, lines(unclear)))}`;
  if (rules.length > 0) text += '\nKnown reasons:\n';
  for (const rule of rules) {
    text += `\n  ${rule.title}: ${ranges(rule.rows)}, ${humanSize(rule.bytes)}\n    ${rule.why}\n`;
    const own = rows.filter((row) => row.explained && row.rules.includes(rule.id));
    if (all && own.length > 0) text += `\n${indented(indented(table(columns, lines(own))))}`;
  }
  if (!all && rules.length > 0) text += '\nWith --all each of these ranges is listed; with --json for a program.\n';
  return text;
}

/** `reserved (Reserved), line 12`; a dash for what the map does not mention. */
function cellWords({ nature, words, line }: WitnessCell): string {
  if (nature === 'absent') return '-';
  if (nature === 'unlisted') return '';
  const named = words.toLowerCase() === nature || words === '' ? nature : `${nature} (${words})`;
  return line === undefined ? named : `${named}:${line}`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

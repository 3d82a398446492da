// What a report for people holds, whatever it is written in: the regions with the ranges that have no place, the memory map.

import type { Finding } from '../base/finding';
import { type MemoryMapTable, type Moment, memoryDescriptors, type Region } from '../moment';
import { lossFinding, partsBeside } from './claims';
import type { FormatOption, Options } from './format';

/** The option that says what a report holds. */
export const REPORT_CONTENT: FormatOption = {
  id: 'content',
  title: 'What it holds',
  kind: 'choice',
  choices: [
    { value: 'all', title: 'Everything there is' },
    { value: 'regions', title: 'The regions' },
    { value: 'memory-map', title: 'The memory map' },
  ],
  default: 'all',
};

export interface ReportParts {
  readonly regions: readonly Region[];
  readonly demands: NonNullable<Moment['demands']>;
  readonly map: MemoryMapTable | undefined;
}

/** The parts of a moment that the options ask for. */
export function reportParts(moment: Moment, options: Options): ReportParts {
  const wantsRegions = options.content !== 'memory-map';
  return {
    regions: wantsRegions ? moment.regions : [],
    demands: wantsRegions ? (moment.demands ?? []) : [],
    map: options.content === 'regions' ? undefined : moment.memoryMap,
  };
}

/** What of a moment is not in a report of those parts; `writer` is its subject. */
export function reportLosses(writer: string, moment: Moment, { regions, demands, map }: ReportParts): Finding[] {
  return lossFinding(writer, [
    ['regions', moment.regions.length - regions.length],
    ['ranges without a place', (moment.demands?.length ?? 0) - demands.length],
    ['descriptors of the memory map', map ? 0 : (moment.memoryMap?.length ?? 0)],
    ...partsBeside(moment),
  ]);
}

/** Pages of each memory type of a map, by ascending type. */
export function pagesByType(map: MemoryMapTable): [type: number, pages: bigint][] {
  const pages = new Map<number, bigint>();
  for (const row of memoryDescriptors(map)) pages.set(row.type, (pages.get(row.type) ?? 0n) + row.numberOfPages);
  return [...pages].sort(([a], [b]) => a - b);
}

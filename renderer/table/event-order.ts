// How events are sorted: for each column a whole number that stands as its value does, read from the columns of a table of events. Equal
// ones stay in the order of the run.

import { type CallSite, type EventTable, SERVICES } from '../../src/event';
import { isError } from '../../src/uefi/status';

/** A whole number from 0 below 2^53 for row `i` of a table. */
export type EventKey = (table: EventTable, i: number) => number;

const MOST = 2 ** 53 - 1;
/** Errors stand behind what succeeded and what was warned about. */
const ERRORS = 2 ** 40;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const NAMES = SERVICES.map(({ name }) => name).sort(byText);
const SERVICE_PLACES = SERVICES.map(({ name }) => NAMES.indexOf(name));

/** The key of a column of the panel of events; undefined for a column that is not sorted. */
export function eventKey(column: string, sites: readonly CallSite[]): EventKey | undefined {
  switch (column) {
    case 'event':
      return (table, i) => table.first + i;
    case 'call':
      return (table, i) => SERVICE_PLACES[table.service[i] as number] as number;
    case 'result':
      // What has no result stands first.
      return (table, i) => {
        const status = table.status[i] as bigint;
        if (SERVICES[table.service[i] as number]?.result === undefined || isError(status)) return 0;
        return Math.min(MOST, Number(table.result[i] as bigint) + 1);
      };
    case 'status':
      return (table, i) => {
        const status = table.status[i] as bigint;
        return Number(status & 0xff_ffff_ffffn) + (isError(status) ? ERRORS : 0);
      };
    case 'line': {
      // What the firmware did by itself stands first. Calls of one line that were reached in different ways stand as one.
      const name = ({ place }: CallSite) => `${place.file}:${place.line}`;
      const lines = [...new Map(sites.map((site) => [name(site), site.place])).values()];
      lines.sort((a, b) => byText(a.file, b.file) || a.line - b.line);
      const placeOf = new Map(lines.map(({ file, line }, place) => [`${file}:${line}`, place + 1]));
      const keys = sites.map((site) => placeOf.get(name(site)) as number);
      return (table, i) => keys[table.site[i] as number] ?? 0;
    }
    case 'key':
      return (table, i) => table.keyAfter[i] as number;
    default:
      return undefined;
  }
}

// "Why here?" for AllocateMemorySpace and AllocateIoSpace: the entries that the search passed and what ruled each out
// (spec 5.6).

import type { EventRow, ReasonStep } from '../event';
import { GCD_ALLOCATE_TYPE_NAMES, GCD_IO_TYPE_NAMES, GCD_MEMORY_TYPE_NAMES } from '../uefi/memory-type';
import { isError, statusName } from '../uefi/status';
import { hex, humanSize, MASK64 } from '../uefi/units';
import type { Dxe } from './dxe';
import type { GcdEntry } from './gcd';

/** Entries that are named one by one. */
const NAMED = 6;

const span = ({ base, last }: GcdEntry): string => `${hex(base)} … ${hex(last)}`;
const rangeOf = ({ base, last }: GcdEntry) => ({ start: base, end: last + 1n });

/** The decision path of a recorded AllocateMemorySpace or AllocateIoSpace. `dxe` is in the state before it and is only read. */
export function explainSpace(dxe: Dxe, event: EventRow): ReasonStep[] {
  const inMemory = event.service === 'AllocateMemorySpace';
  const names: readonly string[] = inMemory ? GCD_MEMORY_TYPE_NAMES : GCD_IO_TYPE_NAMES;
  const map = inMemory ? dxe.core.gcd.memory : dxe.core.gcd.io;
  const [how = 0n, type = 0n, alignment = 0n, length = 0n, at = 0n] = event.arguments;
  const way = GCD_ALLOCATE_TYPE_NAMES[Number(how)] ?? `allocation type ${how}`;
  const name = names[Number(type)] ?? `type ${type}`;
  const request = {
    kind: 'request',
    message: `${way}: ${humanSize(length)} of ${name}, aligned to ${hex(1n << (alignment & 63n))}`,
  } as const;
  const outcome: ReasonStep = isError(event.status)
    ? { kind: 'outcome', message: statusName(event.status) }
    : {
        kind: 'outcome',
        message: `${hex(event.result)} belongs to the caller`,
        range: { start: event.result, end: event.result + length },
      };
  const refused = (message: string, entry?: GcdEntry): ReasonStep[] => [
    request,
    entry === undefined ? { kind: 'refused', message } : { kind: 'refused', message, range: rangeOf(entry) },
    outcome,
  ];
  if (Number(how) >= GCD_ALLOCATE_TYPE_NAMES.length || Number(type) >= names.length)
    return refused('The allocate type or the type does not exist');
  if (alignment >= 64n) return refused('An alignment of 64 bits and more leaves no address');
  if (length === 0n) return refused('No length was given');
  const fault = (entry: GcdEntry): string | undefined => {
    if (entry.type !== Number(type)) return `is ${names[entry.type]}`;
    return entry.imageHandle === null ? undefined : `belongs to ${entry.imageHandle}`;
  };

  if (Number(how) === 2) {
    if ((at & ((1n << alignment) - 1n)) !== 0n) return refused(`${hex(at)} is not aligned`);
    const end = (at + length - 1n) & MASK64;
    const inside = map.filter((entry) => entry.last >= at && entry.base <= end);
    if (inside.length === 0 || end > (map.at(-1)?.last ?? 0n) || end < at)
      return refused('The range leaves the space that the processor has');
    for (const entry of inside) {
      const why = fault(entry);
      if (why !== undefined) return refused(`${span(entry)} ${why}`, entry);
    }
    return [
      request,
      { kind: 'narrowed', message: 'The whole range has that type and no owner', range: { start: at, end: end + 1n } },
      outcome,
    ];
  }

  const down = Number(how) >= 3;
  const limited = Number(how) === 1 || Number(how) === 4;
  const steps: ReasonStep[] = [
    request,
    {
      kind: 'narrowed',
      message: `Entries of ${name} without an owner are tried from the ${down ? 'top down' : 'bottom up'}${limited ? `, up to ${hex(at)}` : ''}`,
    },
  ];
  let passed = 0;
  const won = isError(event.status) ? undefined : event.result;
  for (const entry of down ? [...map].reverse() : map) {
    if (entry.type !== Number(type)) continue;
    if (won !== undefined && (down ? entry.last < won : entry.base > won)) break;
    if (won !== undefined && entry.base <= won && won <= entry.last) {
      if (passed > NAMED) steps.push({ kind: 'refused', message: `and ${passed - NAMED} more entries` });
      steps.push({ kind: 'narrowed', message: `${span(entry)} has room for it`, range: rangeOf(entry) });
      return [...steps, outcome];
    }
    passed++;
    if (passed > NAMED) continue;
    const why =
      fault(entry) ?? (limited && down && entry.base + length > at ? 'does not end below the limit' : 'has no aligned room for it');
    steps.push({ kind: 'refused', message: `${span(entry)} ${why}`, range: rangeOf(entry) });
  }
  if (passed > NAMED) steps.push({ kind: 'refused', message: `and ${passed - NAMED} more entries` });
  if (passed === 0) steps.push({ kind: 'refused', message: `There is no entry of ${name}` });
  return [...steps, outcome];
}

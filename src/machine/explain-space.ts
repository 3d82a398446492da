// "Why here?" for AllocateMemorySpace and AllocateIoSpace: the entries that the search passed and what ruled each out
// (spec 5.6).

import type { EventRow, ReasonStep } from '../event';
import { attributeNames, EFI_MEMORY } from '../uefi/attribute';
import { GCD_ALLOCATE_TYPE_NAMES, GCD_IO_TYPE_NAMES, GCD_MEMORY_TYPE_NAMES } from '../uefi/memory-type';
import { EFI_NOT_AVAILABLE_YET, EFI_OUT_OF_RESOURCES, isError, statusName } from '../uefi/status';
import { hex, humanSize, MASK64 } from '../uefi/units';
import type { Dxe } from './dxe';
import type { GcdEntry } from './gcd';

/** Entries that are named one by one. */
const NAMED = 6;

const span = ({ base, last }: GcdEntry): string => `${hex(base)} … ${hex(last)}`;
const rangeOf = ({ base, last }: GcdEntry) => ({ start: base, end: last + 1n });

/** The services that change what is there, and what each asks of every entry that its range touches (spec 5.4, 5.5). */
const CHANGES: Readonly<Record<string, (entry: GcdEntry, mask: bigint, memory: boolean) => string | undefined>> = {
  Add: (entry) => (entry.type === 0 && entry.imageHandle === null ? undefined : 'is there already'),
  Free: (entry) => (entry.imageHandle === null ? 'belongs to nobody: it was not allocated' : undefined),
  Remove: (entry) => {
    if (entry.type === 0) return 'is not there';
    return entry.imageHandle === null ? undefined : `belongs to ${entry.imageHandle}: it has to be freed first`;
  },
  SetAttributes: (entry, mask) => {
    const beyond = mask & ~entry.capabilities;
    return beyond === 0n ? undefined : `is not capable of ${attributeNames(beyond).join(' ')}`;
  },
  SetCapabilities: (entry, mask) => {
    const lost = entry.attributes & ~mask;
    return lost === 0n ? undefined : `has the attributes ${attributeNames(lost).join(' ')} set, which would no longer be allowed`;
  },
};

/** What of a service's name says which change it makes. */
const CHANGE = /^(Add|Free|Remove)(Memory|Io)Space$|^Set(Memory)Space(Attributes|Capabilities)$/;

/** Whether a service changes memory or I/O space. */
export function changesSpace(service: string): boolean {
  return CHANGE.test(service);
}

/** The decision path of a recorded Add…, Free…, Remove… or Set…; `dxe` is in the state before it and is only read. */
export function explainSpaceChange(dxe: Dxe, event: EventRow): ReasonStep[] {
  const [, plain, kind, , set] = CHANGE.exec(event.service) ?? [];
  const memory = kind !== 'Io';
  const names: readonly string[] = memory ? GCD_MEMORY_TYPE_NAMES : GCD_IO_TYPE_NAMES;
  const map = memory ? dxe.core.gcd.memory : dxe.core.gcd.io;
  const adds = plain === 'Add';
  const [base = 0n, length = 0n, mask = 0n] = adds ? event.arguments.slice(1) : event.arguments;
  const type = adds ? Number(event.arguments[0] ?? 0n) : undefined;
  const what = type === undefined ? '' : ` as ${names[type] ?? `type ${type}`}`;
  const steps: ReasonStep[] = [
    {
      kind: 'request',
      message: `${event.service}: ${humanSize(length)} at ${hex(base)}${what}${set ? `, ${attributeNames(mask).join(' ') || 'no bits'}` : ''}`,
    },
  ];
  const outcome: ReasonStep = { kind: 'outcome', message: statusName(event.status) };
  const refused = (message: string): ReasonStep[] => [...steps, { kind: 'refused', message }, outcome];
  if (length === 0n) return refused('No length was given');
  if (type !== undefined && (type === 0 || type >= names.length))
    return refused(`Space of ${names[type] ?? `type ${type}`} cannot be added`);
  const end = (base + length - 1n) & MASK64;
  const first = map.findIndex((entry) => entry.base <= base && base <= entry.last);
  const last = map.findIndex((entry, i) => i >= first && entry.base <= end && end <= entry.last);
  if (first < 0 || last < 0) return refused('The range leaves the space that the processor has');
  const runtime = set === 'Attributes' && (mask & EFI_MEMORY.RUNTIME) !== 0n;
  if ((runtime || set === 'Capabilities') && ((base | length) & 0xfffn) !== 0n) return refused('The range is not made of whole pages');
  const test = CHANGES[plain ?? `Set${set}`];
  const touched = map.slice(first, last + 1);
  for (const [i, entry] of touched.entries()) {
    const why = test?.(entry, mask, memory);
    const there = `${span(entry)}, ${names[entry.type]},`;
    if (why !== undefined) return [...steps, { kind: 'refused', message: `${there} ${why}`, range: rangeOf(entry) }, outcome];
    if (i < NAMED) steps.push({ kind: 'narrowed', message: `${there} allows it`, range: rangeOf(entry) });
  }
  if (touched.length > NAMED) steps.push({ kind: 'narrowed', message: `and ${touched.length - NAMED} more entries` });
  if (event.status === EFI_NOT_AVAILABLE_YET)
    return refused('The CPU architectural protocol, which sets cache and access attributes, is not there yet');
  if (event.status === EFI_OUT_OF_RESOURCES) return refused('There is no pool for the entries that the change cuts');
  if (isError(event.status)) return refused('The CPU architectural protocol refused the attributes');
  return [...steps, outcome];
}

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

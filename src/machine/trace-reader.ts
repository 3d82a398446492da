// Reading values out of a trace's JSON lines (edk2-memory-trace/1). A value of the wrong shape is damage: it is thrown as
// a TraceDamage here and caught once, in trace.ts, where file and line are known.

import {
  ALLOCATE_TYPE_NAMES,
  EfiMaxMemoryType,
  GCD_ALLOCATE_TYPE_NAMES,
  GCD_IO_TYPE_NAMES,
  GCD_MEMORY_TYPE_NAMES,
  MEMORY_TYPE_NAMES,
} from '../uefi/memory-type';
import { type Status, statusValue } from '../uefi/status';
import { MASK64 } from '../uefi/units';
import { ARCHITECTURE_CONSTANTS, type HandOff, type Hob, RESOURCE_TYPE_NAMES } from './hand-off';
import type { Handle } from './services';

/** What is wrong with a line, in a sentence without file and line. */
export class TraceDamage extends Error {}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = { readonly [key: string]: Json | undefined };

/** One line as a JSON object. */
export function readObject(text: string): JsonObject {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    throw new TraceDamage(`is not JSON: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`);
  }
  return object(value, 'the line');
}

/** The value as an object; a TraceDamage that calls it `what` when it is none. */
export function object(value: Json | undefined, what: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new TraceDamage(`${what} is not an object`);
}

/** The value as an array; a TraceDamage when it is none. */
export function list(value: Json | undefined, what: string): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  throw new TraceDamage(`${what} is not an array`);
}

/** A number or a numeral in a string, as an unsigned 64-bit value. */
export function big(value: Json | undefined, what: string): bigint {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 64) return BigInt(value);
  if (typeof value === 'string' && /^(0x[0-9a-fA-F]{1,16}|[0-9]{1,19})$/.test(value)) return BigInt(value);
  throw new TraceDamage(`${what} is not a number from 0 to 2^64 - 1 but ${JSON.stringify(value)}`);
}

/** A count that has to be small enough to be a number. */
export function count(value: Json | undefined, what: string): number {
  const number = big(value, what);
  if (number > BigInt(Number.MAX_SAFE_INTEGER)) throw new TraceDamage(`${what} is too large: ${JSON.stringify(value)}`);
  return Number(number);
}

/** The value as a text; a TraceDamage when it is none. */
export function text(value: Json | undefined, what: string): string {
  if (typeof value === 'string') return value;
  throw new TraceDamage(`${what} is not a text but ${JSON.stringify(value)}`);
}

/** A handle by name, null for none; a TraceDamage for anything else. */
export function handle(value: Json | undefined, what: string): Handle {
  return value === null ? null : text(value, what);
}

/** An enumerator by name, or an unsigned 32-bit number. */
function enumerator(value: Json | undefined, names: readonly string[], bound: string, what: string): number {
  if (typeof value === 'string') {
    const index = names.indexOf(value);
    if (index >= 0) return index;
    if (value === bound) return names.length;
    if (!/^[0-9]/.test(value)) throw new TraceDamage(`${what} is not known: ${value}`);
  }
  return Number(big(value, what) & 0xffff_ffffn);
}

export const allocateType = (value: Json | undefined): number => enumerator(value, ALLOCATE_TYPE_NAMES, 'MaxAllocateType', 'type');
export const memoryType = (value: Json | undefined): number =>
  value === 'EfiMaxMemoryType' ? EfiMaxMemoryType : enumerator(value, MEMORY_TYPE_NAMES, 'EfiMaxMemoryType', 'memoryType');
export const gcdMemoryType = (value: Json | undefined): number =>
  enumerator(value, GCD_MEMORY_TYPE_NAMES, 'EfiGcdMemoryTypeMaximum', 'gcdMemoryType');
export const gcdIoType = (value: Json | undefined): number => enumerator(value, GCD_IO_TYPE_NAMES, 'EfiGcdIoTypeMaximum', 'gcdIoType');
export const gcdAllocateType = (value: Json | undefined): number =>
  enumerator(value, GCD_ALLOCATE_TYPE_NAMES, 'EfiGcdMaxAllocateType', 'gcdAllocateType');

/** A status by name or value. */
export function status(value: Json | undefined, what: string): Status {
  const known = typeof value === 'string' ? statusValue(value) : undefined;
  return known ?? big(value, what) & MASK64;
}

/** The first line's `arch` and `layout` as a hand-off. */
export function readHandOff(header: JsonObject): HandOff {
  const layout = object(header.layout, 'layout');
  const phit = object(layout.phit, 'layout.phit');
  const architecture = text(header.arch, 'arch');
  if (!(architecture in ARCHITECTURE_CONSTANTS)) throw new TraceDamage(`arch is not known: ${architecture}`);
  return {
    architecture: architecture as HandOff['architecture'],
    hobStart: big(layout.hobStart, 'layout.hobStart'),
    efiMemoryTop: big(phit.efiMemoryTop, 'efiMemoryTop'),
    efiMemoryBottom: big(phit.efiMemoryBottom, 'efiMemoryBottom'),
    efiFreeMemoryTop: big(phit.efiFreeMemoryTop, 'efiFreeMemoryTop'),
    hobs: list(layout.hobs, 'layout.hobs').map(readHob),
    systemTables: layout.systemTables === true,
    cpuArchProtocol: layout.cpuArchProtocol === true ? 0n : null,
  };
}

function readHob(value: Json): Hob {
  const hob = object(value, 'a HOB');
  const kind = text(hob.kind, 'kind of a HOB');
  switch (kind) {
    case 'cpu':
      return {
        kind,
        sizeOfMemorySpace: spaceBits(hob.sizeOfMemorySpace, 'sizeOfMemorySpace'),
        sizeOfIoSpace: spaceBits(hob.sizeOfIoSpace, 'sizeOfIoSpace'),
      };
    case 'resource': {
      const resourceType = RESOURCE_TYPE_NAMES.find((name) => name === hob.resourceType);
      if (resourceType === undefined) throw new TraceDamage(`resourceType is not known: ${JSON.stringify(hob.resourceType)}`);
      return {
        kind,
        resourceType,
        start: big(hob.start, 'start'),
        length: big(hob.length, 'length'),
        attributes: count(hob.attributes, 'attributes'),
        ownerIsMemoryTypeInformation: hob.owner !== undefined && hob.owner !== null,
      };
    }
    case 'memoryAllocation': {
      const name = (['Stack', 'Module', 'BspStore', 'MemoryTypeInformation'] as const).find((one) => one === hob.name);
      return {
        kind,
        memoryType: memoryType(hob.memoryType),
        base: big(hob.base, 'base'),
        length: big(hob.length, 'length'),
        ...(name === undefined ? {} : { name }),
      };
    }
    case 'fv':
      return { kind, base: big(hob.base, 'base'), length: big(hob.length, 'length') };
    case 'memoryTypeInformation':
      return {
        kind,
        entries: list(hob.entries, 'entries').map((entry) => {
          const row = list(entry, 'an entry');
          return [memoryType(row[0]), count(row[1], 'pages of an entry')] as const;
        }),
      };
    case 'guid':
      return { kind, dataLength: count(hob.dataLength, 'dataLength') };
    case 'memoryPool':
    case 'unused':
      return { kind, bytes: count(hob.bytes, 'bytes') };
    default:
      throw new TraceDamage(`has a HOB of unknown kind ${kind}`);
  }
}

function spaceBits(value: Json | undefined, what: string): number {
  const bits = count(value, what);
  if (bits > 64) throw new TraceDamage(`${what} is ${bits}; an address has at most 64 bits`);
  return bits;
}

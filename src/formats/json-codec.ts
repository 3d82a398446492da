// The parts that our JSON is made of. A codec writes a value, reads it back, and states its JSON Schema, so that the
// writer, the reader and the published schema cannot disagree.
//
// Reading is total: what is wrong is reported with its path and gives undefined; the caller leaves out what holds it.

import { type AttributeName, attributeNames, EFI_MEMORY } from '../uefi/attribute';
import { MEMORY_TYPE_NAMES, memoryTypeValue } from '../uefi/memory-type';
import { hex, hexInFile, parseAddress } from '../uefi/units';

export type Path = readonly (string | number)[];

/** How numbers are written: everything as `"0x…"`, or sizes below 2^53 as JSON numbers. */
export interface Style {
  readonly numericSizes: boolean;
}

/** What a reader reports to. */
export interface Trouble {
  /** A value that cannot be used; `reason` completes "Not read: …". */
  unusable(path: Path, reason: string): void;
  /** A field that has no place in what holds it and is lost. */
  unknown(path: Path, name: string): void;
}

export interface Codec<T> {
  readonly schema: object;
  /** A JSON value. */
  write(value: T, style: Style): unknown;
  read(value: unknown, path: Path, trouble: Trouble): T | undefined;
}

/** What stands there, short enough for a sentence. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function refuse(path: Path, value: unknown, wanted: string, trouble: Trouble): undefined {
  trouble.unusable(path, `${path.join('.')} is ${shown(value)} where ${wanted} is expected`);
  return undefined;
}

export const text: Codec<string> = {
  schema: { type: 'string' },
  write: (value) => value,
  read: (value, path, trouble) => (typeof value === 'string' ? value : refuse(path, value, 'a text', trouble)),
};

/** A text, or null for none. */
export const handle: Codec<string | null> = {
  schema: { type: ['string', 'null'] },
  write: (value) => value,
  read: (value, path, trouble) => (typeof value === 'string' || value === null ? value : refuse(path, value, 'a text or null', trouble)),
};

export const flag: Codec<boolean> = {
  schema: { type: 'boolean' },
  write: (value) => value,
  read: (value, path, trouble) => (typeof value === 'boolean' ? value : refuse(path, value, 'true or false', trouble)),
};

/** A whole number within bounds, both inclusive; anything else is refused with a finding. */
export function integer(minimum: number, maximum: number): Codec<number> {
  return {
    schema: { type: 'integer', minimum, maximum },
    write: (value) => value,
    read: (value, path, trouble) =>
      typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum
        ? value
        : refuse(path, value, `a whole number from ${minimum} to ${maximum}`, trouble),
  };
}

/** One of some texts; anything else is refused with a finding. */
export function oneOf<const T extends string>(values: readonly T[]): Codec<T> {
  return {
    schema: { enum: values },
    write: (value) => value,
    read: (value, path, trouble) => values.find((v) => v === value) ?? refuse(path, value, `one of ${values.join(', ')}`, trouble),
  };
}

/** An unsigned number from 0 to `maximum`, which may be 2^64 for a size. `isSize`: written as a number when the style says so. */
export function unsigned(maximum: bigint, isSize: boolean): Codec<bigint> {
  return {
    schema: {
      oneOf: [
        { type: 'string', pattern: '^0x[0-9a-f]{1,17}$' },
        { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      ],
    },
    write: (value, style) => (isSize && style.numericSizes && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : hexInFile(value)),
    read: (value, path, trouble) => {
      const number = typeof value === 'string' ? parseAddress(value) : Number.isSafeInteger(value) ? BigInt(value as number) : undefined;
      if (typeof number === 'bigint' && number >= 0n && number <= maximum) return number;
      return refuse(path, value, `a number such as "0x1000", at most ${hex(maximum)},`, trouble);
    },
  };
}

/** Attribute bits by name, `["UC", "WB"]`; bits without a name as one hexadecimal text. */
export const attributes: Codec<bigint> = {
  schema: {
    type: 'array',
    items: { anyOf: [{ enum: Object.keys(EFI_MEMORY) }, { type: 'string', pattern: '^0x[0-9a-f]{1,16}$' }] },
  },
  write: attributeNames,
  read: (value, path, trouble) => {
    if (!Array.isArray(value)) return refuse(path, value, 'a list of attribute names', trouble);
    let bits = 0n;
    for (const name of value) {
      if (typeof name === 'string' && Object.hasOwn(EFI_MEMORY, name)) bits |= EFI_MEMORY[name as AttributeName];
      else if (typeof name === 'string' && /^0x[0-9a-f]{1,16}$/i.test(name)) bits |= BigInt(name);
      else return refuse(path, name, 'an attribute name such as "WB"', trouble);
    }
    return bits;
  },
};

/** EFI_MEMORY_TYPE by its specification name; OEM, OS and unknown types as `"0x70000001"`. */
export const memoryType: Codec<number> = {
  schema: { anyOf: [{ enum: MEMORY_TYPE_NAMES }, { type: 'string', pattern: '^0x[0-9a-f]{1,8}$' }] },
  write: (value) => MEMORY_TYPE_NAMES[value] ?? hexInFile(value),
  read: (value, path, trouble) => {
    if (typeof value === 'string') {
      const named = memoryTypeValue(value) ?? (/^0x[0-9a-f]{1,8}$/i.test(value) ? Number(value) : undefined);
      if (named !== undefined) return named;
    } else if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0xffff_ffff) return value as number;
    return refuse(path, value, 'a memory type such as "EfiLoaderData" or "0x70000001"', trouble);
  },
};

/** A type by its name in a list, numbered from 0; others as `"0x9"`. */
export function numbered(names: readonly string[]): Codec<number> {
  return {
    schema: { anyOf: [{ enum: names }, { type: 'string', pattern: '^0x[0-9a-f]{1,8}$' }] },
    write: (value) => names[value] ?? hexInFile(value),
    read: (value, path, trouble) => {
      const index = typeof value === 'string' ? names.indexOf(value) : -1;
      if (index >= 0) return index;
      if (typeof value === 'string' && /^0x[0-9a-f]{1,8}$/i.test(value)) return Number(value);
      return refuse(path, value, `one of ${names.join(', ')}`, trouble);
    },
  };
}

/** Elements that cannot be read are left out. */
export function listOf<T>(element: Codec<T>): Codec<readonly T[]> {
  return {
    schema: { type: 'array', items: element.schema },
    write: (values, style) => values.map((value) => element.write(value, style)),
    read: (value, path, trouble) => {
      if (!Array.isArray(value)) return refuse(path, value, 'a list', trouble);
      return value.flatMap((item, i) => element.read(item, [...path, i], trouble) ?? []);
    },
  };
}

interface FieldOf<T> {
  readonly codec: Codec<T>;
  readonly description: string;
  readonly optional: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: a codec both takes and gives its type, so no other type holds codecs of several.
type Fields = { readonly [name: string]: FieldOf<any> };

/** The value type of a record: fields that may be missing have optional properties. */
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F as F[K]['optional'] extends true ? never : K]: ValueOf<F[K]>;
} & {
  readonly [K in keyof F as F[K]['optional'] extends true ? K : never]?: ValueOf<F[K]>;
};
type ValueOf<F> = F extends { readonly codec: Codec<infer T> } ? T : never;

/** A field without which its record is not read. */
export function required<T>(codec: Codec<T>, description: string): { codec: Codec<T>; description: string; optional: false } {
  return { codec, description, optional: false };
}

/** A field that may be missing, and is left out when it is bad. */
export function optional<T>(codec: Codec<T>, description: string): { codec: Codec<T>; description: string; optional: true } {
  return { codec, description, optional: true };
}

/**
 * An object with the fields in this order. A record without a required field is not read; a bad optional field is left
 * out. Unknown fields are kept in the property `extra` when `keepsUnknown`, and reported otherwise.
 */
export function record<const F extends Fields>(
  fields: F,
  keepsUnknown = false,
): Codec<RecordOf<F> & { readonly extra?: { readonly [name: string]: unknown } }> {
  type Value = RecordOf<F> & { readonly extra?: { readonly [name: string]: unknown } };
  const entries = Object.entries(fields);
  return {
    schema: {
      type: 'object',
      required: entries.filter(([, field]) => !field.optional).map(([name]) => name),
      properties: Object.fromEntries(entries.map(([name, field]) => [name, { ...field.codec.schema, description: field.description }])),
    },
    write: (value, style) => {
      const object: Record<string, unknown> = {};
      for (const [name, field] of entries) {
        const item = (value as Record<string, unknown>)[name];
        if (item !== undefined) object[name] = field.codec.write(item, style);
      }
      return { ...object, ...value.extra };
    },
    read: (value, path, trouble) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(path, value, 'an object', trouble);
      const source = value as Record<string, unknown>;
      const result: Record<string, unknown> = {};
      for (const [name, field] of entries) {
        if (source[name] === undefined && field.optional) continue;
        const item = field.codec.read(source[name], [...path, name], trouble);
        if (item !== undefined) result[name] = item;
        else if (!field.optional) return undefined;
      }
      const unknown = Object.keys(source).filter((name) => !Object.hasOwn(fields, name));
      if (keepsUnknown && unknown.length > 0) result.extra = Object.fromEntries(unknown.map((name) => [name, source[name]]));
      else for (const name of unknown) trouble.unknown(path, name);
      return result as Value;
    },
  };
}

/** JSON text of two-space indentation in which every element of a list of objects has a line to itself; ends in a line feed. */
export function pretty(value: unknown): string {
  return `${lines(value, '')}\n`;
}

function lines(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (!value.some((item) => typeof item === 'object' && item !== null)) return oneLine(value);
    return `[\n${value.map((item) => inner + oneLine(item)).join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value);
    if (members.length === 0) return '{}';
    return `{\n${members.map(([name, item]) => `${inner}${JSON.stringify(name)}: ${lines(item, inner)}`).join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value);
    return members.length === 0 ? '{}' : `{ ${members.map(([name, item]) => `${JSON.stringify(name)}: ${oneLine(item)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}

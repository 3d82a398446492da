// Reads the headers that c-header.ts writes, in every flavour, with the values that they have now: an edited number counts.
// What was written is found by its shape, line by line; everything else in the file is nobody's and is passed over.

import type { Place } from '../base/finding';
import { type Imported, type MemoryDescriptor, type Moment, memoryMapOf, REGION_KINDS, type Region } from '../moment';
import { type AttributeName, EFI_MEMORY } from '../uefi/attribute';
import { memoryTypeValue } from '../uefi/memory-type';
import { hex, MASK64, PAGE_MASK } from '../uefi/units';
import { decodeText, type Input } from './input';
import { textLines } from './lines';
import { Account } from './reading';

const DEFINE = /^\s*#\s*define\s+([A-Z][A-Z0-9_]*)\s+(.*?)\s*(?:\/\*.*\*\/|\/\/.*)?\s*$/;
const HEADING = new RegExp(`^(?:/\\*|//) (.+?) \\((.*)\\): (${REGION_KINDS.join('|')})(?:, in (.+?))?(?:, node (\\d+))?(?: \\*/)?$`);
const ROW = /^\s*\{ ("(?:[^"\\]|\\.)*"), ([A-Z0-9_]+)_BASE, [A-Z0-9_]+_SIZE, (.+), [A-Z0-9_]+_KIND_[A-Z_]+, \w+ \},$/;

/** Longer lines were not written here, and would only make the expressions above slow. */
const LONGEST_LINE = 16_384;

interface Value {
  readonly text: string;
  readonly place: Place;
}

interface Heading {
  readonly id: string;
  readonly name: string;
  readonly kind: Region['kind'];
  readonly parent?: string;
  readonly node?: number;
}

interface Row {
  readonly name: string;
  readonly attributes: bigint;
}

/** What a header of ours says; total, like every reader. */
export function readHeader(input: Input): Imported {
  const account = new Account(input.name);
  const defines = new Map<string, Value>();
  const headings = new Map<string, Heading>();
  const rows = new Map<string, Row>();
  let title = input.name;
  let heading: Heading | undefined;
  for (const { text, line } of textLines(input.text)) {
    if (text.length > LONGEST_LINE) continue;
    const place = { file: input.name, line, column: 1, endLine: line, endColumn: text.length + 1 };
    title = /^ (?:\*| ) ?Memory layout of (.*)\.$/.exec(text)?.[1] ?? title;
    const said = HEADING.exec(text);
    if (said) heading = headingOf(said);
    const define = DEFINE.exec(text);
    const [, name = '', value = ''] = define ?? [];
    if (define && value !== '' && !defines.has(name)) {
      defines.set(name, { text: value, place });
      if (heading && name.endsWith('_BASE')) {
        headings.set(name.slice(0, -'_BASE'.length), heading);
        heading = undefined;
      }
    }
    const row = ROW.exec(text);
    if (row) {
      const [, literal = '', stem = '', attributes = ''] = row;
      rows.set(stem, { name: unquoted(literal), attributes: numberOf(attributes) ?? 0n });
    }
  }
  const moment: Moment = { title, regions: regionsOf(defines, headings, rows, account), ...mapOf(defines, account) };
  return { moment, findings: account.findings() };
}

function headingOf([, id = '', name = '', kind = '', parent, node]: RegExpExecArray): Heading {
  return {
    id,
    name,
    kind: REGION_KINDS.find((k) => k === kind) ?? 'reserved',
    ...(parent ? { parent } : {}),
    ...(node === undefined ? {} : { node: Math.min(Number(node), 0xffff_ffff) }),
  };
}

/** A sum of the forms that are written: numbers with suffixes or in a macro, EFI_MEMORY_ names joined by `|`. */
function numberOf(text: string): bigint | undefined {
  let bits = 0n;
  for (const part of text.replace(/^\((.*)\)$/, '$1').split('|')) {
    const word = part.trim();
    const name = /^EFI_MEMORY_(\w+)$/.exec(word)?.[1];
    const digits = /^(?:[A-Z][A-Z0-9_]*_ULL\()?(0x[0-9a-fA-F]+|[0-9]+)(?:[uUlL]*)\)?$/.exec(word)?.[1];
    if (name !== undefined && Object.hasOwn(EFI_MEMORY, name)) bits |= EFI_MEMORY[name as AttributeName];
    else if (digits !== undefined && digits.length <= 20) bits |= BigInt(digits);
    else return undefined;
  }
  return bits <= MASK64 ? bits : undefined;
}

/** Text of a string literal in which everything but printable ASCII is an octal escape of UTF-8. */
function unquoted(literal: string): string {
  const bytes: number[] = [];
  for (const [, octal, escaped, plain] of literal.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\])/g)) {
    bytes.push(octal === undefined ? ((escaped ?? plain) as string).charCodeAt(0) : Number.parseInt(octal, 8) & 0xff);
  }
  return decodeText(Uint8Array.from(bytes));
}

function regionsOf(
  defines: ReadonlyMap<string, Value>,
  headings: ReadonlyMap<string, Heading>,
  rows: ReadonlyMap<string, Row>,
  account: Account,
): Region[] {
  const regions: Region[] = [];
  for (const [stem, heading] of headings) {
    const [base, size] = ['_BASE', '_SIZE'].map((ending) => {
      const value = defines.get(stem + ending);
      return value && { ...value, number: numberOf(value.text) };
    });
    if (!base || !size) {
      account.unread(`${stem} has no ${base ? '_SIZE' : '_BASE'}`, (base ?? size)?.place);
    } else if (base.number === undefined || size.number === undefined) {
      const bad = base.number === undefined ? base : size;
      account.unread(`${stem} is "${bad.text}", and only plain numbers are read`, bad.place);
    } else if (size.number === 0n || base.number + size.number > MASK64 + 1n) {
      account.unread(`${stem} at ${hex(base.number)} with ${hex(size.number)} bytes is no range of the 64-bit space`, size.place);
    } else {
      const row = rows.get(stem);
      regions.push({
        ...heading,
        name: row?.name ?? heading.name,
        base: base.number,
        size: size.number,
        attributes: row?.attributes ?? 0n,
        place: base.place,
      });
    }
  }
  return uniquely(regions);
}

/** Ids as they were; where two regions have the same, the later gets a number. */
function uniquely(regions: readonly Region[]): Region[] {
  const taken = new Set<string>();
  return regions.map((region) => {
    let id = region.id;
    for (let n = 2; taken.has(id); n++) id = `${region.id}-${n}`;
    taken.add(id);
    return id === region.id ? region : { ...region, id };
  });
}

function mapOf(defines: ReadonlyMap<string, Value>, account: Account): Partial<Moment> {
  const count = [...defines.keys()].find((name) => name.endsWith('_MAP_COUNT'));
  if (!count) return {};
  const prefix = count.slice(0, -'_COUNT'.length);
  const get = (name: string) => {
    const value = defines.get(`${prefix}_${name}`);
    return value && numberOf(value.text);
  };
  const declared = get('COUNT') ?? 0n;
  const rows: MemoryDescriptor[] = [];
  for (let i = 0; BigInt(i) < declared && defines.has(`${prefix}_${i}_BASE`); i++) {
    const place = defines.get(`${prefix}_${i}_BASE`)?.place;
    const typeText = defines.get(`${prefix}_${i}_TYPE`)?.text ?? '';
    const type = memoryTypeValue(typeText) ?? Number(numberOf(typeText) ?? -1n);
    const [start, pages, attribute] = [get(`${i}_BASE`), get(`${i}_PAGES`), get(`${i}_ATTRIBUTE`)];
    if (type < 0 || type > 0xffff_ffff || start === undefined || pages === undefined || attribute === undefined) {
      account.unread(`descriptor ${i} is incomplete, or one of its values is no plain number`, place);
    } else if ((start & PAGE_MASK) !== 0n || start + (pages << 12n) > MASK64 + 1n) {
      account.unread(`descriptor ${i} at ${hex(start)} with ${hex(pages)} pages is not made of whole pages of the 64-bit space`, place);
    } else {
      const virtualStart = get(`${i}_VIRTUAL`);
      rows.push({ type, physicalStart: start, numberOfPages: pages, attribute, ...(virtualStart ? { virtualStart } : {}) });
    }
  }
  if (BigInt(rows.length) < declared) {
    account.find({
      rule: 'import-contradiction',
      severity: 'warning',
      message: `${count} says ${declared}, and ${rows.length} descriptors could be read`,
      ...(defines.get(count) ? { place: (defines.get(count) as Value).place } : {}),
      remedy: 'Check whether the header was cut.',
    });
  }
  const [mapKey, size, version] = [get('KEY'), get('DESCRIPTOR_SIZE'), get('DESCRIPTOR_VERSION')];
  return {
    memoryMap: memoryMapOf(rows),
    ...(mapKey === undefined ? {} : { mapKey }),
    ...(size === undefined ? {} : { descriptorSize: Number(size) }),
    ...(version === undefined ? {} : { descriptorVersion: Number(version) }),
  };
}

// From the text of a platform file to a Platform: syntax, schema, then what a schema cannot say. Whatever is wrong is a
// finding at its line and column, and the platform holds what is left, so that the picture shows it while it is typed.

import type { Finding } from '../base/finding';
import type { Source } from '../base/source';
import { ARCHITECTURES, type Architecture, REGION_KINDS, type Region, type RegionKind } from '../moment';
import { EFI_MEMORY } from '../uefi/attribute';
import { memoryTypeValue } from '../uefi/memory-type';
import { parseAddress } from '../uefi/units';
import { completed, firmwareFindings, type StatedFirmware } from './firmware';
import { JsoncText, type JsonPath } from './jsonc';
import { nest, soundness } from './layout';
import { type Platform, RUNNABLE_ARCHITECTURES } from './platform';
import { DEFAULT_ATTRIBUTES, NUMBER_PATTERN, REGION_ATTRIBUTES, REGION_TAGS } from './schema';
import { schemaFindings } from './validate';

/** More findings than this are counted, not listed: a damaged file must not bury the reader. */
const MAX_FINDINGS = 200;

const NUMBER = new RegExp(NUMBER_PATTERN);

export interface PlatformRead {
  /** Absent when the text holds no object at all. */
  readonly platform?: Platform;
  /** Empty when all is well. A platform whose findings hold an error is shown but not run. */
  readonly findings: readonly Finding[];
}

/** Reads and judges a platform file. Never throws. */
export function readPlatform(source: Source): PlatformRead {
  const text = new JsoncText(source, 'platform-syntax');
  if (text.value === undefined) {
    const empty: Finding = { rule: 'platform-syntax', severity: 'error', message: `${source.name} is empty`, place: text.place([]) };
    return {
      findings:
        text.findings.length > 0 ? limited(text.findings) : [{ ...empty, remedy: 'Begin with { "architecture": "x64", "regions": [] }.' }],
    };
  }
  const findings = [...text.findings, ...schemaFindings(text)];
  if (!isObject(text.value)) return { findings: limited(findings) };
  const fields = new Fields(text, findings);
  const file = text.value;
  const architecture = ARCHITECTURES.find((a) => a === file.architecture) ?? 'x64';
  const layout = nest(readRegions(file.regions, fields));
  const addressBits = wholeNumber(file.addressBits, 32, 52) ?? defaultAddressBits(architecture, layout.regions);
  const ioBits = wholeNumber(file.ioBits, 0, 32) ?? (architecture === 'x64' || architecture === 'ia32' ? 16 : 0);
  // Not spread into arguments: a damaged file may have a finding for each of a hundred thousand regions.
  for (const finding of soundness(layout.regions, addressBits, ioBits)) findings.push(finding);
  for (const finding of layout.findings) findings.push(finding);
  const stated = readFirmware(file.firmware, fields);
  const firmware = completed(stated, layout.regions, architecture);
  if ((RUNNABLE_ARCHITECTURES as readonly Architecture[]).includes(architecture) && layout.regions.length > 0) {
    for (const finding of firmwareFindings(firmware, stated, layout.regions, text)) findings.push(finding);
  }
  const id = nonEmpty(file.id) ?? baseName(source.name);
  const description = nonEmpty(file.description);
  return {
    platform: {
      id,
      name: nonEmpty(file.name) ?? id,
      ...(description ? { description } : {}),
      architecture,
      addressBits,
      ioBits,
      regions: layout.regions,
      firmware,
    },
    findings: limited(findings),
  };
}

/** `boards/x64-pc.platform.jsonc` is `x64-pc`. */
export function baseName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? fileName;
  return last.replace(/(\.platform)?\.jsonc?$/i, '') || 'platform';
}

/** In the order of the text, and not too many. */
function limited(unordered: readonly Finding[]): readonly Finding[] {
  const findings = unordered.toSorted(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  if (findings.length <= MAX_FINDINGS) return findings;
  const rest = findings.length - MAX_FINDINGS;
  const message = `${rest} more finding${rest === 1 ? ' is' : 's are'} not shown`;
  const severity = findings.slice(MAX_FINDINGS).some((finding) => finding.severity === 'error') ? 'error' : 'warning';
  return [...findings.slice(0, MAX_FINDINGS), { rule: 'platform-more', severity, message, remedy: 'Mend these first.' }];
}

type JsonObject = { readonly [key: string]: unknown };

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function wholeNumber(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

function defaultAddressBits(architecture: Architecture, regions: readonly Region[]): number {
  if (architecture === 'ia32' || architecture === 'arm') return 32;
  let bits = 48;
  for (const region of regions) while (bits < 52 && region.kind !== 'io-port' && region.base + region.size > 1n << BigInt(bits)) bits++;
  return bits;
}

/** Reads single values; what the schema has already found fault with is passed over in silence. */
class Fields {
  constructor(
    readonly text: JsoncText,
    readonly findings: Finding[],
  ) {}

  /** An address or a size. The schema has refused what is no number; a value out of 0 … 2^64 is refused here. */
  number(value: unknown, path: JsonPath): bigint | undefined {
    if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? BigInt(value) : undefined;
    if (typeof value !== 'string') return undefined;
    const result = parseAddress(value);
    if (typeof result === 'bigint') return result;
    // What does not even look like a number has failed the schema's pattern and is reported there.
    if (NUMBER.test(value)) {
      this.findings.push({ rule: 'platform-value', severity: 'error', message: `${path.at(-1)}: ${result}`, place: this.text.place(path) });
    }
    return undefined;
  }

  /** A size, which is at least one byte. */
  size(value: unknown, path: JsonPath): bigint | undefined {
    const size = this.number(value, path);
    if (size !== 0n) return size;
    this.findings.push({
      rule: 'platform-value',
      severity: 'error',
      message: 'a size of 0 describes nothing',
      place: this.text.place(path),
      remedy: 'Give the length in bytes, or remove the entry.',
    });
    return undefined;
  }

  range(value: unknown, path: JsonPath): { base: bigint; size: bigint } | undefined {
    if (!isObject(value)) return undefined;
    const base = this.number(value.base, [...path, 'base']);
    const size = this.size(value.size, [...path, 'size']);
    return base !== undefined && size !== undefined ? { base, size } : undefined;
  }

  memoryType(value: unknown): number | undefined {
    if (typeof value === 'number') return wholeNumber(value, 0, 0xffff_ffff);
    if (typeof value !== 'string') return undefined;
    const named = memoryTypeValue(value);
    return named ?? (/^(0[xX][0-9a-fA-F]{1,8}|[0-9]{1,10})$/.test(value) ? wholeNumber(Number(value), 0, 0xffff_ffff) : undefined);
  }
}

function readRegions(list: unknown, fields: Fields): Region[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, index) => readRegion(entry, index, fields) ?? []);
}

function readRegion(entry: unknown, index: number, fields: Fields): Region | undefined {
  if (!isObject(entry)) return undefined;
  const path = ['regions', index];
  const range = fields.range(entry, path);
  const kind = REGION_KINDS.find((k) => k === entry.kind);
  if (!range || !kind) return undefined;
  const id = nonEmpty(entry.id) ?? `region-${index + 1}`;
  const tags = Array.isArray(entry.tags) ? entry.tags.filter((tag): tag is string => typeof tag === 'string') : undefined;
  const parent = nonEmpty(entry.parent);
  const node = wholeNumber(entry.node, 0, 0xffff_ffff);
  const source = nonEmpty(entry.source);
  const notes = nonEmpty(entry.notes);
  judgeTags(kind, id, tags ?? [], path, fields);
  return {
    id,
    name: nonEmpty(entry.name) ?? id,
    base: range.base,
    size: range.size,
    kind,
    attributes: attributesOf(entry.attributes, kind),
    ...(tags && tags.length > 0 ? { tags } : {}),
    ...(parent ? { parent } : {}),
    ...(node !== undefined ? { node } : {}),
    ...(source ? { source } : {}),
    ...(notes ? { notes } : {}),
    place: fields.text.place(path),
  };
}

function attributesOf(names: unknown, kind: RegionKind): bigint {
  if (!Array.isArray(names)) return DEFAULT_ATTRIBUTES[kind];
  let attributes = kind === 'persistent' ? EFI_MEMORY.NV : 0n;
  for (const name of REGION_ATTRIBUTES) if (names.includes(name)) attributes |= EFI_MEMORY[name];
  return attributes;
}

function judgeTags(kind: RegionKind, id: string, tags: readonly string[], path: JsonPath, fields: Fields): void {
  const flavours = REGION_TAGS.filter((tag) => tags.includes(tag));
  const warn = (message: string, remedy: string) =>
    fields.findings.push({ rule: 'platform-tags', severity: 'warning', message, remedy, place: fields.text.place([...path, 'tags']) });
  if (flavours.length > 1) warn(`"${id}" is tagged both untested and present-only; present-only counts`, 'Keep one of them.');
  if (flavours.length > 0 && kind !== 'ram') {
    warn(`"${id}" is tagged ${flavours[0]}, which means something for RAM only, and it is ${kind}`, 'Remove the tag, or make it RAM.');
  }
}

function readFirmware(value: unknown, fields: Fields): StatedFirmware {
  if (!isObject(value)) return { memoryTypeInformation: [], allocations: [], firmwareVolumes: [] };
  const peiMemory = fields.range(value.peiMemory, ['firmware', 'peiMemory']);
  const temporaryRam = fields.range(value.temporaryRam, ['firmware', 'temporaryRam']);
  const dxeCoreSize = fields.size(value.dxeCoreSize, ['firmware', 'dxeCoreSize']);
  const stackSize = fields.size(value.stackSize, ['firmware', 'stackSize']);
  return {
    ...(peiMemory ? { peiMemory } : {}),
    ...(temporaryRam ? { temporaryRam } : {}),
    ...(dxeCoreSize !== undefined ? { dxeCoreSize } : {}),
    ...(stackSize !== undefined ? { stackSize } : {}),
    ...(typeof value.cpuArchProtocol === 'boolean' ? { cpuArchProtocol: value.cpuArchProtocol } : {}),
    memoryTypeInformation: objects(value.memoryTypeInformation).flatMap(({ entry }) => {
      const type = fields.memoryType(entry.type);
      const pages = wholeNumber(entry.pages, 0, 0xffff_ffff);
      return type !== undefined && pages !== undefined ? [{ type, pages }] : [];
    }),
    allocations: objects(value.allocations).flatMap(({ entry, index }) => {
      const path = ['firmware', 'allocations', index];
      const type = fields.memoryType(entry.type);
      const size = fields.size(entry.size, [...path, 'size']);
      const base = fields.number(entry.base, [...path, 'base']);
      if (type === undefined || size === undefined || (entry.base !== undefined && base === undefined)) return [];
      return [{ name: nonEmpty(entry.name) ?? '', type, size, ...(base !== undefined ? { base } : {}) }];
    }),
    firmwareVolumes: objects(value.firmwareVolumes).flatMap(
      ({ entry, index }) => fields.range(entry, ['firmware', 'firmwareVolumes', index]) ?? [],
    ),
  };
}

/** The objects of a list, with their indexes. */
function objects(list: unknown): { entry: JsonObject; index: number }[] {
  return Array.isArray(list) ? list.flatMap((entry, index) => (isObject(entry) ? [{ entry, index }] : [])) : [];
}

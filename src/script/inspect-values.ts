// Variables of a held run, by their types: what a debugger shows. Reads simulated memory without touching it: no page comes into
// being, no finding is made.

import { type Bytes, WRITTEN } from '../machine/bytes';
import { statusName } from '../uefi/status';
import { hex, PAGE_SIZE } from '../uefi/units';
import { GUIDS } from './prelude/guids';
import type { ActiveCall, RunView } from './run';
import { FIRST, FP, liesInMemory } from './runner-program';
import { spell } from './spelling';
import type { GlobalVariable, LocalVariable, Site } from './tree';
import { type ArrayType, type IntegerType, type PointerType, type RecordType, sizeOf, type Type } from './types';
import type { Value } from './unwritten';

/** A variable, or a part of one. */
export interface InspectedVariable {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly note?: string;
  readonly unwritten?: boolean;
  readonly address?: number;
  readonly children?: readonly InspectedVariable[];
}

/** Parts of one variable, elements of one array, levels of nesting and of pointers that are followed. */
const MAX_PARTS = 600;
const MAX_ELEMENTS = 64;
const MAX_DEPTH = 6;
const MAX_POINTERS = 3;
const MAX_STRING = 120;
/** Parts that stand in the value of a record or an array. */
const SUMMARY = 3;

/** The locals of a call that are in scope at a place of its function, in order of declaration. */
export function localsAt(view: RunView, call: ActiveCall, site: Site | undefined): InspectedVariable[] {
  const { body } = call.function;
  const inScope = (local: LocalVariable) => {
    if (local.hidden || local.name === '') return false;
    if (local.isParameter || !site || local.scope.file !== site.file) return true;
    // The statement that declares it counts: its value is about to come.
    if (local.site.start >= site.start && local.site.end <= site.end) return true;
    return local.scope.start <= site.start && site.start <= local.scope.end && local.site.start <= site.start;
  };
  const locals = (body?.locals ?? []).filter(inScope);
  // Of two of a name the inner one is meant.
  const latest = new Map(locals.map((local) => [local.name, local]));
  return [...latest.values()].map((local) => localVariable(view, call, local));
}

function localVariable(view: RunView, call: ActiveCall, local: LocalVariable): InspectedVariable {
  const reader = new Reader(view);
  if (!liesInMemory(local)) return reader.ofValue(local.name, local.type, call.frame[FIRST + local.index] as Value);
  const inMemory = call.function.body?.locals.filter(liesInMemory) ?? [];
  const place = call.layout.variables[inMemory.indexOf(local)];
  if (!place) return { name: local.name, type: spell(local.type), value: '?' };
  return reader.at(local.name, local.type, (call.frame[FP] as number) + place.offset);
}

/** A variable with static storage. */
export function globalVariable(view: RunView, variable: GlobalVariable): InspectedVariable {
  return new Reader(view).at(variable.name, variable.type, view.addressOf(variable));
}

interface Content {
  readonly value: bigint;
  /** False when some byte was never written, or nothing is there. */
  readonly written: boolean;
}

class Reader {
  private parts = 0;
  private readonly bytes: Bytes;

  constructor(private readonly view: RunView) {
    this.bytes = view.bytes;
  }

  /** A variable that is a value and has no address. */
  ofValue(name: string, type: Type, value: Value): InspectedVariable {
    const unwritten = typeof value === 'object';
    const word = BigInt(unwritten ? value.value : (value ?? 0));
    if (unwritten) return { name, type: spell(type), value: 'not written yet', unwritten: true };
    return this.scalar(name, type, word, undefined, 0, 0);
  }

  /** An object in memory. */
  at(name: string, type: Type, address: number, depth = 0, pointers = 0): InspectedVariable {
    this.parts++;
    const base = { name, type: spell(type), address };
    if (type.kind === 'record') return { ...base, ...this.record(type, address, depth, pointers) };
    if (type.kind === 'array') return { ...base, ...this.array(type, address, depth, pointers) };
    const size = sizeOf(type);
    if (size === undefined) return { ...base, value: '?' };
    const content = this.read(address, size);
    if (!content.written) return { ...base, value: 'not written yet', unwritten: true };
    return this.scalar(name, type, content.value, address, depth, pointers);
  }

  private scalar(name: string, type: Type, raw: bigint, address: number | undefined, depth: number, pointers: number): InspectedVariable {
    const base = { name, type: spell(type), ...(address === undefined ? {} : { address }) };
    if (type.kind === 'pointer') return { ...base, ...this.pointer(name, type, BigInt.asUintN(64, raw), depth, pointers) };
    if (type.kind !== 'integer') return { ...base, value: hex(BigInt.asUintN(64, raw)) };
    const value = type.signed ? BigInt.asIntN(type.size * 8, raw) : BigInt.asUintN(type.size * 8, raw);
    const shown = integerText(type, value);
    const isAddress = /^EFI_(?:PHYSICAL|VIRTUAL)_ADDRESS$/.test(type.alias ?? '');
    const note = isAddress && value > 0n ? this.describe(value) : undefined;
    return { ...base, value: shown, ...(note ? { note } : {}) };
  }

  private pointer(
    name: string,
    type: PointerType,
    value: bigint,
    depth: number,
    pointers: number,
  ): Partial<InspectedVariable> & { value: string } {
    if (value === 0n) return { value: 'NULL' };
    const shown = hex(value);
    const note = this.describe(value);
    const common = { value: shown, ...(note ? { note } : {}) };
    const { target } = type;
    if (value >= 1n << 52n || target.kind === 'function' || target.kind === 'void') return common;
    const address = Number(value);
    const text = this.stringAt(target, address);
    if (text !== undefined) return { value: `${shown} ${text}`, ...(note && !note.startsWith('the string') ? { note } : {}) };
    if (sizeOf(target) === undefined || pointers >= MAX_POINTERS || !this.isThere(address) || !this.room(depth)) return common;
    if (target.kind === 'record') return { ...common, ...this.childrenOf(target, address, depth, pointers + 1) };
    return { ...common, children: [this.at(`*${name}`, target, address, depth + 1, pointers + 1)] };
  }

  private room(depth: number): boolean {
    return depth < MAX_DEPTH && this.parts < MAX_PARTS;
  }

  private record(type: RecordType, address: number, depth: number, pointers: number): Partial<InspectedVariable> & { value: string } {
    const guid = this.guid(type, address);
    if (guid !== undefined) return { value: guid };
    if (!this.room(depth)) return { value: '{…}' };
    const { children = [] } = this.childrenOf(type, address, depth, pointers);
    const first = children.slice(0, SUMMARY).map((child) => `${child.name} = ${shorten(child.unwritten ? '?' : child.value)}`);
    const unwritten = children.length > 0 && children.every((child) => child.unwritten);
    if (unwritten) return { value: 'not written yet', unwritten, children };
    return { value: `{${first.join(', ')}${children.length > SUMMARY ? ', …' : ''}}`, children };
  }

  private childrenOf(type: RecordType, address: number, depth: number, pointers: number): { children?: InspectedVariable[] } {
    const children: InspectedVariable[] = [];
    for (const member of type.definition.members ?? []) {
      if (this.parts >= MAX_PARTS) break;
      if (member.name === undefined) {
        // Members of an anonymous record belong to the one around it.
        if (member.type.kind === 'record')
          children.push(...(this.childrenOf(member.type, address + member.offset, depth, pointers).children ?? []));
        continue;
      }
      if (member.bits && member.type.kind === 'integer') {
        this.parts++;
        const { value, written } = this.read(address + member.offset, member.bits.bytes);
        const bits = (value >> BigInt(member.bits.shift)) & ((1n << BigInt(member.bits.width)) - 1n);
        const signed = member.type.signed ? BigInt.asIntN(member.bits.width, bits) : bits;
        children.push({
          name: member.name,
          type: `${spell(member.type)} : ${member.bits.width}`,
          value: written ? integerText(member.type, signed) : 'not written yet',
          ...(written ? {} : { unwritten: true }),
        });
      } else children.push(this.at(member.name, member.type, address + member.offset, depth + 1, pointers));
    }
    return children.length > 0 ? { children } : {};
  }

  private array(type: ArrayType, address: number, depth: number, pointers: number): Partial<InspectedVariable> & { value: string } {
    const size = sizeOf(type.element);
    const length = type.length ?? 0;
    if (size === undefined || length === 0) return { value: '{}' };
    const text = this.stringAt(type.element, address, length);
    if (!this.room(depth)) return { value: text ?? '{…}' };
    const children: InspectedVariable[] = [];
    for (let i = 0; i < length && i < MAX_ELEMENTS && this.parts < MAX_PARTS; i++) {
      children.push(this.at(`[${i}]`, type.element, address + i * size, depth + 1, pointers));
    }
    const rest = length - children.length;
    if (children.every((child) => child.unwritten)) {
      if (rest > 0) children.push({ name: '…', type: '', value: `${rest} more` });
      return { value: 'not written yet', unwritten: true, children };
    }
    const first = children.slice(0, SUMMARY).map((child) => shorten(child.unwritten ? '?' : child.value));
    const value = text ?? `{${first.join(', ')}${length > SUMMARY ? ', …' : ''}}`;
    if (rest > 0) children.push({ name: '…', type: '', value: `${rest} more` });
    return { value, children };
  }

  /** `gEfiHobListGuid`, or the registry's format; undefined for another type. */
  private guid(type: RecordType, address: number): string | undefined {
    if (!/^(?:EFI_)?GUID$/.test(type.alias ?? type.definition.name ?? type.definition.tag ?? '') || sizeOf(type) !== 16) return undefined;
    if (!this.read(address, 16).written) return undefined;
    const bytes = this.bytes.read(address, 16);
    const digits = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15].map((i) => (bytes[i] as number).toString(16).padStart(2, '0'));
    const text = digits
      .join('')
      .toUpperCase()
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    const known = Object.entries(GUIDS).find(([, guid]) => guid === text)?.[0];
    return known ? `${known} {${text}}` : `{${text}}`;
  }

  /** A string at an address, when the type is of characters and something was written there. */
  private stringAt(type: Type, address: number, length = MAX_STRING): string | undefined {
    if (type.kind !== 'integer' || !/^(?:CHAR8|CHAR16)$/.test(type.alias ?? '') || !this.isThere(address)) return undefined;
    let text = '';
    for (let i = 0; i < Math.min(length, MAX_STRING); i++) {
      const { value, written } = this.read(address + i * type.size, type.size);
      if (!written) return i === 0 ? undefined : `${quoted(text, type.size)}…`;
      if (value === 0n) return quoted(text, type.size);
      text += String.fromCharCode(Number(value));
    }
    return `${quoted(text, type.size)}…`;
  }

  private isThere(address: number): boolean {
    return this.bytes.peek(Math.floor(address / PAGE_SIZE)) !== undefined;
  }

  private read(address: number, size: number): Content {
    let value = 0n;
    let written = true;
    for (let i = 0; i < size; i++) {
      const at = address + i;
      const page = this.bytes.peek(Math.floor(at / PAGE_SIZE));
      const offset = at % PAGE_SIZE;
      if (page === undefined || ((page.shadow[offset] as number) & WRITTEN) === 0) written = false;
      value |= BigInt(page?.data[offset] ?? 0) << BigInt(8 * i);
    }
    return { value, written };
  }

  private describe(address: bigint): string | undefined {
    return address < 1n << 52n ? this.view.describe(Number(address)) : undefined;
  }
}

function quoted(text: string, size: number): string {
  return `${size === 2 ? 'L' : ''}${JSON.stringify(text)}`;
}

function shorten(text: string): string {
  return text.length <= 28 ? text : `${text.slice(0, 27)}…`;
}

function integerText(type: IntegerType, value: bigint): string {
  const { alias = '' } = type;
  if (alias === 'EFI_STATUS' || alias === 'RETURN_STATUS') return statusName(BigInt.asUintN(64, value));
  if (type.name === '_Bool' || alias === 'BOOLEAN') return value === 0n ? 'FALSE' : value === 1n ? 'TRUE' : `TRUE (${value})`;
  const constant = type.enumeration?.constants.find((one) => one.value === value);
  if (constant) return `${constant.name} (${value})`;
  if (/^EFI_(?:PHYSICAL|VIRTUAL)_ADDRESS$/.test(alias)) return hex(value);
  if (/^CHAR(?:8|16)$/.test(alias) && value >= 0x20n && value < 0x7fn) return `'${String.fromCharCode(Number(value))}' (${value})`;
  if (value < 0n || value < 10n) return value.toString();
  return `${value} (${hex(value)})`;
}

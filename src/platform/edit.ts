// Edits of regions as edits of the text: what the table and the picture do to a platform file, they do here. The user's
// comments, order and spelling stay; a number that is changed keeps the style of the one that it replaces.

import { applyEdits, type FormattingOptions, findNodeAtLocation, type JSONPath, modify, type Node, parseTree } from 'jsonc-parser';
import type { RegionKind } from '../moment';
import { hexInFile, parseAddress } from '../uefi/units';

/** Replaces `length` characters at `offset` by `content`. Offsets are those of the text that was given. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** What may be said of a region; `undefined` removes the property, a missing one stays. */
export interface RegionChange {
  readonly id?: string;
  readonly name?: string | undefined;
  readonly kind?: RegionKind;
  readonly base?: bigint;
  readonly size?: bigint;
  readonly attributes?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly parent?: string | undefined;
  readonly node?: number | undefined;
  readonly source?: string | undefined;
  readonly notes?: string | undefined;
}

export interface NewRegion extends RegionChange {
  readonly id: string;
  readonly kind: RegionKind;
  readonly base: bigint;
  readonly size: bigint;
}

/** The order in which a new region's properties are written. */
const ORDER = ['id', 'name', 'kind', 'base', 'size', 'attributes', 'tags', 'parent', 'node', 'source', 'notes'] as const;

/**
 * Edits that change the region with an id; empty when nothing changes. Undefined when there is no such region, or the
 * text is too damaged to hold one. A new id is followed by the `parent` of the regions that name the old one.
 */
export function changeRegion(text: string, id: string, change: RegionChange): readonly TextEdit[] | undefined {
  const index = indexOf(text, id);
  if (index === undefined) return undefined;
  return edited(text, (step) => {
    for (const property of ORDER) {
      if (!(property in change)) continue;
      step(['regions', index, property], (old) => spelled(change[property], old));
    }
    if (change.id === undefined || change.id === id) return;
    for (const child of childrenOf(text, id)) step(['regions', child, 'parent'], () => change.id);
  });
}

/** Edits that add a region behind the last one, or into a list that was missing. Undefined when the text holds no object. */
export function addRegion(text: string, region: NewRegion): readonly TextEdit[] | undefined {
  const root = tree(text);
  if (root?.type !== 'object') return undefined;
  const list = findNodeAtLocation(root, ['regions']);
  const value = Object.fromEntries(
    ORDER.flatMap((property) => (region[property] === undefined ? [] : [[property, spelled(region[property], undefined)]])),
  );
  return edited(text, (step) => {
    if (list?.type === 'array') step(['regions', list.children?.length ?? 0], () => value, true);
    else step(['regions'], () => [value]);
  });
}

/** Edits that remove a region; regions that name it as their parent lose that property. Undefined when there is none. */
export function removeRegion(text: string, id: string): readonly TextEdit[] | undefined {
  const index = indexOf(text, id);
  if (index === undefined) return undefined;
  return edited(text, (step) => {
    for (const child of childrenOf(text, id)) step(['regions', child, 'parent'], () => undefined);
    step(['regions', index], () => undefined);
  });
}

/** The text after edits. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  return applyEdits(text, [...edits]);
}

function tree(text: string): Node | undefined {
  return parseTree(text, [], { allowTrailingComma: true });
}

function regionNodes(text: string): Node[] {
  const root = tree(text);
  return (root && findNodeAtLocation(root, ['regions'])?.children) ?? [];
}

function property(region: Node, name: string): unknown {
  return region.type === 'object' ? findNodeAtLocation(region, [name])?.value : undefined;
}

function indexOf(text: string, id: string): number | undefined {
  const index = regionNodes(text).findIndex((region) => property(region, 'id') === id);
  return index < 0 ? undefined : index;
}

function childrenOf(text: string, id: string): number[] {
  return regionNodes(text).flatMap((region, index) => (property(region, 'parent') === id ? [index] : []));
}

type Step = (path: JSONPath, value: (old: unknown) => unknown, insert?: boolean) => void;

/**
 * Runs the steps one upon the other, and returns the one stretch that differs as a single edit: later steps see the
 * text that the earlier ones made, and the caller gets offsets of its own text.
 */
function edited(text: string, steps: (step: Step) => void): readonly TextEdit[] {
  const formattingOptions = formattingOf(text);
  let current = text;
  steps((path, value, insert = false) => {
    const root = tree(current);
    const node = insert ? undefined : root && findNodeAtLocation(root, path);
    const next = value(node?.value);
    if (next === undefined ? !node : next === node?.value) return;
    current = applyEdits(current, modify(current, path, next, { formattingOptions, isArrayInsertion: insert }));
  });
  if (current === text) return [];
  let start = 0;
  while (start < text.length && start < current.length && text[start] === current[start]) start++;
  let tail = 0;
  while (tail < text.length - start && tail < current.length - start && text.at(-1 - tail) === current.at(-1 - tail)) tail++;
  return [{ offset: start, length: text.length - start - tail, content: current.slice(start, current.length - tail) }];
}

/** Indentation and line ending that the text already has. */
function formattingOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

const SUFFIXES = [
  ['P', 1n << 50n],
  ['T', 1n << 40n],
  ['G', 1n << 30n],
  ['M', 1n << 20n],
  ['K', 1n << 10n],
] as const;

/**
 * A value as the file writes it. A number follows its predecessor: `640K` becomes `1M`, `0xA0000` becomes `0xC0000` with
 * the same case and at least as many digits; a plain JSON number stays one while it is exact.
 */
function spelled(value: unknown, old: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  if (typeof old === 'number' && value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
  if (typeof old === 'string') {
    if (parseAddress(old) === value) return old;
    if (/^\s*[0-9]/.test(old) && !/^\s*0x/i.test(old)) return suffixed(value) ?? hexInFile(value);
    const digits = /^\s*0x([0-9a-f]+)\s*$/i.exec(old)?.[1];
    if (digits) {
      const text = value.toString(16).padStart(digits.length, '0');
      return `0x${/[A-F]/.test(digits) || (!/[a-f]/.test(digits) && /0X/.test(old)) ? text.toUpperCase() : text}`;
    }
  }
  return hexInFile(value);
}

/** `640K`, `4G`; undefined when the value is no multiple of a KiB. */
function suffixed(value: bigint): string | undefined {
  if (value === 0n) return '0';
  for (const [letter, unit] of SUFFIXES) if (value % unit === 0n) return `${value / unit}${letter}`;
  return undefined;
}

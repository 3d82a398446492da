// What may be written at a place of a script.

import type { Compiled } from './compile';
import type { Entity, Referent, Scope } from './entity';
import { callAt, documentationOf, macroParts, type Position, prototype, type Spot, spotAt, within, withoutAlias } from './language';
import { findMember, memberNames } from './layout';
import { lex } from './lexer';
import { declare } from './spelling';
import { KEYWORD_SPELLINGS } from './token';
import type { Site } from './tree';
import type { RecordDefinition, Type } from './types';

export type CompletionKind = 'function' | 'variable' | 'field' | 'type' | 'constant' | 'macro' | 'keyword' | 'file';

export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** Type or prototype. */
  readonly detail?: string;
  readonly documentation?: string;
  /** True for what the place asks for: a constant of the parameter's enumeration, a local variable. */
  readonly preferred?: boolean;
}

/** Completions in a list without a prefix have documentation only when there are at most so many. */
const MAX_DOCUMENTED = 60;

// --- completion -----------------------------------------------------------------------------------------------------------

const DIRECTIVES = ['include', 'define', 'undef', 'if', 'ifdef', 'ifndef', 'elif', 'else', 'endif', 'error', 'warning', 'line', 'pragma'];
const PRAGMAS = ['firmament', 'once', 'pack'];
const FIRMAMENT_WORDS = ['platform', 'phase', 'source', 'limit', 'entry'];

/** What may be written at a position. `headerNames` are the headers that `#include` can name. */
export function completionsAt(compiled: Compiled, position: Position, headerNames: readonly string[] = []): CompletionItem[] {
  const spot = spotAt(compiled, position);
  if (!spot) return [];
  const line = spot.text.slice(spot.text.lastIndexOf('\n', spot.offset - 1) + 1, spot.offset);
  const directive = /^\s*#\s*(\w*)(\s?.*)$/.exec(line);
  if (directive) {
    const items = directiveItems(directive[1] as string, directive[2] as string, headerNames);
    if (items) return items;
  }
  if (isInText(spot)) return [];
  const prefix = (/[A-Za-z_$][\w$]*$/.exec(line) ?? [''])[0] as string;
  const access = compiled.analysis.traces.memberAccesses.findLast(({ site }) => within(site, spot));
  if (access) return memberItems(compiled, access.definition, prefix);
  // Behind an operator of which nothing is known there is nothing to offer.
  if (
    /(?:\.|->)\s*$/.test(line.slice(0, line.length - prefix.length)) &&
    !/(?:^|[^\w\])])\.\s*$/.test(line.slice(0, line.length - prefix.length))
  )
    return [];
  if (/(?:^|[^\w$])[0-9][\w.]*$/.test(line)) return [];
  return nameItems(compiled, spot, prefix);
}

function directiveItems(word: string, rest: string, headerNames: readonly string[]): CompletionItem[] | undefined {
  if (rest === '') return DIRECTIVES.map((label) => ({ label, kind: 'keyword' }));
  if (word === 'include') return headerNames.map((label) => ({ label, kind: 'file' }));
  if (word !== 'pragma') return undefined;
  const words = /^\s*firmament\s/.test(rest) ? FIRMAMENT_WORDS : PRAGMAS;
  return words.map((label) => ({ label, kind: 'keyword' }));
}

/** True within a comment, a string or a character constant. */
function isInText(spot: Spot): boolean {
  const tokens = lex(spot.text.slice(0, spot.offset), spot.file);
  const last = tokens[tokens.length - 2];
  if (last?.kind === 'bad' && /^(?:\/\*|\w{0,2}["'])/.test(last.text)) return true;
  const gap = spot.text.slice(last?.end ?? 0, spot.offset);
  const lastLine = gap.slice(gap.lastIndexOf('\n') + 1);
  return lastLine.replace(/\/\*.*?\*\//g, '').includes('//');
}

/** True when the letters of `prefix` occur in order in a name, the first of them at its start or at the start of a word. */
function matches(name: string, prefix: string): boolean {
  if (prefix === '') return true;
  const lower = name.toLowerCase();
  const wanted = prefix.toLowerCase();
  let at = -1;
  for (const letter of wanted) {
    at = lower.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return lower[0] === wanted[0] || lower.includes(wanted) || name.includes(`_${prefix[0]}`) || /[A-Z]/.test(prefix[0] as string);
}

function memberItems(compiled: Compiled, definition: RecordDefinition, prefix: string): CompletionItem[] {
  const names = memberNames(definition).filter((name) => matches(name, prefix));
  return names.map((name) => {
    const { member } = findMember(definition, name) as { member: { type: Type; site: Site } };
    const to: Referent = { kind: 'member', name, type: member.type, site: member.site };
    const documentation = names.length <= MAX_DOCUMENTED ? documentationOf(compiled, { site: member.site, to }) : undefined;
    const detail = detailOf(member.type, name);
    return {
      label: name,
      kind: isFunctionPointer(member.type) ? 'function' : 'field',
      detail,
      ...(documentation ? { documentation } : {}),
    };
  });
}

function isFunctionPointer(type: Type): boolean {
  return type.kind === 'pointer' && type.target.kind === 'function';
}

/** A prototype for functions and pointers to them, otherwise a declaration. */
export function detailOf(type: Type, name: string): string {
  if (type.kind === 'function') return prototype(type, name).label;
  if (type.kind === 'pointer' && type.target.kind === 'function') return prototype(type.target, name).label;
  return declare(type, name);
}

/** The scopes around a place, innermost first, and the file scope of its unit. */
function scopeAt({ analysis: { traces, units } }: Compiled, spot: Spot): Scope | undefined {
  let innermost: (typeof traces.scopes)[number] | undefined;
  for (const candidate of traces.scopes) {
    if (!within(candidate.site, spot)) continue;
    if (!innermost || candidate.site.start >= innermost.site.start) innermost = candidate;
  }
  if (innermost) return innermost.scope;
  return (units.find(({ preprocessed }) => preprocessed.tokens.some((token) => token.file === spot.file)) ?? units[0])?.scope;
}

function nameItems(compiled: Compiled, spot: Spot, prefix: string): CompletionItem[] {
  const items = new Map<string, { item: CompletionItem; to: Referent | undefined }>();
  const wanted = wantedEnumeration(compiled, spot);
  const scope = scopeAt(compiled, spot);
  for (const name of scope?.reachable() ?? []) {
    if (items.has(name) || !matches(name, prefix) || isInternal(name, prefix)) continue;
    const entity = scope?.find(name) as Entity;
    // A local is there only below its declaration.
    if (
      entity.kind === 'variable' &&
      entity.variable.kind === 'local' &&
      entity.site.file === spot.file &&
      entity.site.start >= spot.offset
    )
      continue;
    items.set(name, { item: entityItem(entity, wanted), to: entity });
  }
  const unit = compiled.analysis.units.find(({ scope: file }) => scope && isWithinScope(scope, file)) ?? compiled.analysis.units[0];
  for (const [name, macro] of unit?.preprocessed.macros ?? []) {
    if (items.has(name) || !matches(name, prefix) || isInternal(name, prefix)) continue;
    const detail = macroParts(macro)[0]?.replace(/```c\n|\n```/g, '') ?? '';
    items.set(name, { item: { label: name, kind: 'macro', detail }, to: undefined });
  }
  for (const keyword of KEYWORD_SPELLINGS) {
    if (!items.has(keyword) && matches(keyword, prefix) && !isInternal(keyword, prefix))
      items.set(keyword, { item: { label: keyword, kind: 'keyword' }, to: undefined });
  }
  const list = [...items.values()];
  if (list.length > MAX_DOCUMENTED) return list.map(({ item }) => item);
  return list.map(({ item, to }) => {
    const documentation = to && documentationOf(compiled, { site: to.site, to });
    return documentation ? { ...item, documentation } : item;
  });
}

function isWithinScope(scope: Scope, outer: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** Names that C keeps for itself are offered only when their underscore has been typed. */
function isInternal(name: string, prefix: string): boolean {
  return name.startsWith('_') && !prefix.startsWith('_');
}

/** The enumeration that the argument at a place has to be of. */
function wantedEnumeration(compiled: Compiled, spot: Spot) {
  const call = callAt(compiled, spot);
  const type = call?.type.parameters[call.argument]?.type;
  return type?.kind === 'integer' ? type.enumeration : undefined;
}

function entityItem(entity: Entity, wanted: ReturnType<typeof wantedEnumeration>): CompletionItem {
  switch (entity.kind) {
    case 'function':
      return { label: entity.name, kind: 'function', detail: detailOf(entity.type, entity.name) };
    case 'variable':
      return {
        label: entity.name,
        kind: 'variable',
        detail: detailOf(entity.type, entity.name),
        ...(entity.variable.kind === 'local' ? { preferred: true } : {}),
      };
    case 'typedef':
      return { label: entity.name, kind: 'type', detail: `typedef ${declare(withoutAlias(entity.type, entity.name), entity.name)}` };
    case 'constant': {
      const preferred = wanted !== undefined && entity.definition === wanted;
      return {
        label: entity.name,
        kind: 'constant',
        detail: `${entity.name} = ${entity.constant.value}`,
        ...(preferred ? { preferred } : {}),
      };
    }
  }
}

// What the editor asks of a compilation: hover, definitions, references, signatures; completions are in language-completion.ts,
// outline and folding in language-outline.ts. All is answered from what the front end noted on its way; nothing here parses.
//
// A position is a line and a column of a file by its name, both from 1, columns in UTF-16 units.

import type { LineIndex } from '../base/source';
import type { Compiled } from './compile';
import { documentationAt } from './documentation';
import type { Referent } from './entity';
import { findMember } from './layout';
import type { Macro } from './macro';
import { declare, spell } from './spelling';
import type { Site } from './tree';
import { alignOf, type FunctionType, type RecordDefinition, sizeOf, type Type } from './types';

export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A range of a file; the end is exclusive. */
export interface Range {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface HoverText {
  /** Markdown. */
  readonly text: string;
  readonly range: Range;
}

export interface DefinitionPlace extends Range {
  /** The whole text when the file is a header of the prelude, which the user has no copy of. */
  readonly text?: string;
}

export interface SignatureHelp {
  /** The whole prototype. */
  readonly label: string;
  /** Offsets of each parameter in the label. */
  readonly parameters: readonly { readonly start: number; readonly end: number }[];
  /** Index of the parameter at the position. */
  readonly active: number;
  readonly documentation?: string;
}

/** Sentences about functions that the runner provides: where their rule comes from. */
export type Reference = (name: string) => string | undefined;

// --- positions ------------------------------------------------------------------------------------------------------------

/** A place in a file of the compilation. */
export interface Spot {
  readonly file: number;
  readonly offset: number;
  readonly text: string;
  readonly lines: LineIndex;
}

/** The user's file with the name, else the prelude's; undefined when the compilation has neither. */
export function spotAt({ analysis: { sources } }: Compiled, position: Position): Spot | undefined {
  const { files } = sources;
  let file = files.findIndex((candidate) => candidate.name === position.file && !candidate.isPrelude);
  if (file < 0) file = files.findIndex((candidate) => candidate.name === position.file);
  if (file < 0) return undefined;
  const lines = sources.lines(file);
  const { text } = files[file] as { text: string };
  return { file, offset: lines.offset(position.line, position.column), text, lines };
}

/** True when a place lies in a site or at either end of it. */
export function within(site: Site, { file, offset }: Spot): boolean {
  return site.file === file && site.start <= offset && offset <= site.end;
}

/** Lines and columns of a site. */
export function rangeOf(compiled: Compiled, site: Site): Range {
  return compiled.analysis.sources.place(site);
}

/** What the name at a place leads to: something declared, or a macro. */
export type Target = { readonly site: Site; readonly to: Referent } | { readonly site: Site; readonly macro: Macro };

/** What stands at a place of the text; undefined where there is no name. */
export function targetAt({ analysis }: Compiled, spot: Spot): Target | undefined {
  for (const { preprocessed } of analysis.units) {
    for (const use of preprocessed.uses) if (within(use.site, spot)) return { site: use.site, macro: use.macro };
    for (const macro of preprocessed.definitions) if (within(macro.site, spot)) return { site: macro.site, macro };
  }
  return analysis.traces.references.find((reference) => within(reference.site, spot)) ?? inPrelude(analysis, spot);
}

/** In a header of the prelude, of which nothing was noted, a word is what its name means at file scope. */
function inPrelude({ sources, units }: Compiled['analysis'], { file, offset, text }: Spot): Target | undefined {
  if (!sources.files[file]?.isPrelude) return undefined;
  const start = offset - (/\w*$/.exec(text.slice(Math.max(0, offset - 200), offset)) as RegExpExecArray)[0].length;
  const name = /^[A-Za-z_]\w*/.exec(text.slice(start, start + 200))?.[0];
  if (name === undefined) return undefined;
  const site = { file, start, end: start + name.length };
  for (const { preprocessed, scope } of units) {
    const macro = preprocessed.macros.get(name);
    if (macro) return { site, macro };
    const entity = scope.names.get(name);
    if (entity) return { site, to: entity };
  }
  return undefined;
}

// --- definition and references --------------------------------------------------------------------------------------------

/** Where the name at a position is declared; the beginning of the file for the name in an #include. */
export function definitionAt(compiled: Compiled, position: Position): DefinitionPlace | undefined {
  const spot = spotAt(compiled, position);
  if (!spot) return undefined;
  for (const { preprocessed } of compiled.analysis.units) {
    const inclusion = preprocessed.inclusions.find(({ site }) => within(site, spot));
    if (inclusion) return placeWithText(compiled, { file: inclusion.file, start: 0, end: 0 });
  }
  const target = targetAt(compiled, spot);
  if (!target) return undefined;
  const site = 'macro' in target ? target.macro.site : siteOf(target.to);
  return 'macro' in target && target.macro.dynamic ? undefined : placeWithText(compiled, site);
}

function placeWithText(compiled: Compiled, site: Site): DefinitionPlace {
  const { text, isPrelude } = compiled.analysis.sources.files[site.file] as { text: string; isPrelude: boolean };
  return { ...rangeOf(compiled, site), ...(isPrelude ? { text } : {}) };
}

/** The declaration of a referent that the user wants to see: the definition where there is one. */
function siteOf(to: Referent): Site {
  if (to.kind === 'function') return to.symbol.site;
  return to.kind === 'variable' ? to.variable.site : to.site;
}

function keyOf(target: Target): string {
  const site = 'macro' in target ? target.macro.site : siteOf(target.to);
  return `${site.file}:${site.start}:${site.end}`;
}

/** Every place in the user's files that names what the position names, declaration included, by file and place. */
export function referencesAt(compiled: Compiled, position: Position): Range[] {
  const spot = spotAt(compiled, position);
  const target = spot && targetAt(compiled, spot);
  if (!target) return [];
  const key = keyOf(target);
  const sites = new Map<string, Site>();
  const add = (candidate: Target) => {
    const { site } = candidate;
    if (keyOf(candidate) === key && !compiled.analysis.sources.isPrelude(site)) sites.set(`${site.file}:${site.start}`, site);
  };
  for (const { preprocessed } of compiled.analysis.units) {
    for (const use of preprocessed.uses) add(use);
    for (const macro of preprocessed.definitions) add({ site: macro.site, macro });
  }
  for (const reference of compiled.analysis.traces.references) add(reference);
  return [...sites.values()].sort((a, b) => a.file - b.file || a.start - b.start).map((site) => rangeOf(compiled, site));
}

// --- hover ----------------------------------------------------------------------------------------------------------------

/** What the name at a position is: its declaration as C, what its comment says, and what is known of it. */
export function hoverAt(compiled: Compiled, position: Position, reference?: Reference): HoverText | undefined {
  const spot = spotAt(compiled, position);
  const target = spot && targetAt(compiled, spot);
  if (!target) return undefined;
  const parts = 'macro' in target ? macroParts(target.macro) : referentParts(compiled, target.to);
  const site = 'macro' in target ? target.macro.site : siteOf(target.to);
  const name = 'macro' in target ? target.macro.name : target.to.name;
  const documentation = 'macro' in target && target.macro.dynamic ? undefined : documentationOf(compiled, target);
  if (documentation) parts.push(documentation);
  const record = 'macro' in target || target.to.kind !== 'member' ? undefined : recordOf(compiled, target.to);
  const from = record ? reference?.(`${record.name ?? record.tag}.${name}`) : reference?.(name);
  if (from) parts.push(`*${from}*`);
  const { name: file, isPrelude } = compiled.analysis.sources.files[site.file] as { name: string; isPrelude: boolean };
  if (isPrelude && file.startsWith('<') && file !== '<built-in>') parts.push(`Declared in \`${file}\``);
  return { text: parts.join('\n\n'), range: rangeOf(compiled, target.site) };
}

function code(text: string): string {
  return `\`\`\`c\n${text}\n\`\`\``;
}

/** A macro as its #define. */
export function macroParts(macro: Macro): string[] {
  const parameters = macro.parameters?.map((parameter, index, all) => (macro.variadic && index === all.length - 1 ? '...' : parameter));
  const body = macro.body.map((token, index) => (index > 0 && token.spaceBefore ? ` ${token.text}` : token.text)).join('');
  const shown = body.length > 400 ? `${body.slice(0, 400)}…` : body;
  return [code(`#define ${macro.name}${parameters ? `(${parameters.join(', ')})` : ''}${macro.dynamic ? '' : ` ${shown}`}`)];
}

function referentParts(compiled: Compiled, to: Referent): string[] {
  switch (to.kind) {
    case 'function':
      return [code(prototype(to.type, to.name).label)];
    case 'variable': {
      const { variable } = to;
      const size = sizeOf(to.type);
      const what =
        variable.kind === 'local'
          ? variable.isParameter
            ? 'parameter'
            : 'local variable'
          : variable.linkage === 'external'
            ? 'global variable'
            : 'static variable';
      return [code(declare(to.type, to.name)), size === undefined ? what : `${what}, ${bytes(size)}`];
    }
    case 'constant': {
      const owner = to.definition.tag ?? to.definition.name;
      return [code(`${to.name} = ${to.constant.value}`), `${hexadecimal(to.constant.value)}${owner ? `, constant of \`${owner}\`` : ''}`];
    }
    case 'typedef':
      return [code(`typedef ${declare(withoutAlias(to.type, to.name), to.name)}`), ...typeParts(to.type)];
    case 'tag':
      return [code(spell(to.type)), ...typeParts(to.type)];
    case 'member': {
      // Of a service the prototype is what one wants to see.
      const shown = to.type.kind === 'pointer' && to.type.target.kind === 'function' ? prototype(to.type.target, to.name).label : undefined;
      return [code(shown ?? declare(to.type, to.name)), ...memberParts(compiled, to)];
    }
    case 'label':
      return [code(`${to.name}:`), 'label'];
  }
}

/** A typedef of an anonymous record bears its own name; its text would be circular. */
export function withoutAlias(type: Type, name: string): Type {
  if (type.kind === 'record' && type.definition.name === name && !type.alias) return { ...type, alias: type.definition.kind };
  return type;
}

/** Size and layout of a type. */
function typeParts(type: Type): string[] {
  const size = sizeOf(type);
  if (size === undefined) return [];
  const summary = `${bytes(size)}, aligned to ${alignOf(type)}`;
  if (type.kind !== 'record') return [summary];
  return [`${summary}\n\n${layoutTable(type.definition)}`];
}

/** Members with their offsets; long records are cut. */
function layoutTable(definition: RecordDefinition): string {
  const members = definition.members ?? [];
  const rows = members.slice(0, 40).map((member) => {
    const bits = member.bits ? `:${member.bits.width} from bit ${member.bits.shift}` : '';
    return `| ${member.offset} | \`${declare(member.type, member.name ?? '')}${member.bits ? ` : ${member.bits.width}` : ''}\` | ${member.bits ? bits : (sizeOf(member.type) ?? 0)} |`;
  });
  if (members.length > rows.length) rows.push(`| … | ${members.length - rows.length} more | |`);
  return ['| offset | member | bytes |', '| --: | --- | --: |', ...rows].join('\n');
}

/** The record whose member it is, as far as the script names one of its members. */
function recordOf(compiled: Compiled, to: Referent & { kind: 'member' }): RecordDefinition | undefined {
  return compiled.analysis.traces.memberAccesses.find(({ definition }) => findMember(definition, to.name)?.member.site === to.site)
    ?.definition;
}

function memberParts(compiled: Compiled, to: Referent & { kind: 'member' }): string[] {
  const record = recordOf(compiled, to);
  const found = record && findMember(record, to.name);
  const size = sizeOf(to.type);
  const owner = record?.name ?? record?.tag;
  const where = found ? `offset ${found.offset}` : undefined;
  const parts = [where, size === undefined ? undefined : bytes(size)].filter((part) => part !== undefined);
  return [`member${owner ? ` of \`${owner}\`` : ''}${parts.map((part) => `, ${part}`).join('')}`];
}

function bytes(size: number): string {
  return `${size} byte${size === 1 ? '' : 's'}`;
}

function hexadecimal(value: bigint): string {
  return value < 0n ? `-0x${(-value).toString(16).toUpperCase()}` : `0x${value.toString(16).toUpperCase()}`;
}

/** The comment at the declaration; for a member, a variable or a typedef without one, that of its function type. */
export function documentationOf({ analysis: { sources, units } }: Compiled, target: Target): string | undefined {
  const at = (site: Site) => documentationAt((sources.files[site.file] as { text: string }).text, site.start);
  if ('macro' in target) return at(target.macro.site);
  const own = at(siteOf(target.to));
  if (own || target.to.kind === 'label') return own;
  const alias = target.to.kind === 'constant' ? undefined : target.to.type.alias;
  if (!alias || target.to.kind === 'function') return undefined;
  for (const { scope } of units) {
    const entity = scope.names.get(alias);
    if (entity?.kind === 'typedef') return at(entity.site);
  }
  return undefined;
}

// --- signatures -----------------------------------------------------------------------------------------------------------

/** A prototype with the offsets of its parameters. */
export function prototype(type: FunctionType, name: string): { label: string; parameters: { start: number; end: number }[] } {
  let label = `${declare(type.result, name)} (`;
  const parameters: { start: number; end: number }[] = [];
  for (const [index, parameter] of type.parameters.entries()) {
    if (index > 0) label += ', ';
    const start = label.length;
    label += declare(parameter.type, parameter.name ?? '');
    parameters.push({ start, end: label.length });
  }
  if (type.variadic) {
    const start = label.length + (type.parameters.length > 0 ? 2 : 0);
    label += type.parameters.length > 0 ? ', ...' : '...';
    parameters.push({ start, end: label.length });
  } else if (type.parameters.length === 0 && !type.unprototyped) label += 'void';
  return { label: `${label})`, parameters };
}

/** The innermost call whose arguments surround a place, and the index of the argument there. */
export function callAt({ analysis: { traces } }: Compiled, spot: Spot) {
  let innermost: (typeof traces.calls)[number] | undefined;
  for (const call of traces.calls) {
    if (call.open.file !== spot.file || call.open.end > spot.offset || spot.offset > call.end) continue;
    if (!innermost || call.open.start > innermost.open.start) innermost = call;
  }
  if (innermost?.type.kind !== 'function') return undefined;
  const argument = innermost.commas.filter((comma) => comma.end <= spot.offset).length;
  return { name: innermost.name, type: innermost.type, declared: innermost.declared, argument };
}

/** The function whose arguments surround a position, and which of them it is. */
export function signatureAt(compiled: Compiled, position: Position): SignatureHelp | undefined {
  const spot = spotAt(compiled, position);
  const call = spot && callAt(compiled, spot);
  if (!call) return undefined;
  const { label, parameters } = prototype(call.type, call.name);
  const { declared } = call;
  const documentation =
    declared && documentationAt((compiled.analysis.sources.files[declared.file] as { text: string }).text, declared.start);
  const active = Math.min(call.argument, Math.max(0, parameters.length - 1));
  return { label, parameters, active, ...(documentation ? { documentation } : {}) };
}

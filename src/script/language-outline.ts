// The shape of a script: what it declares, and what of its text can be folded.

import type { LineIndex } from '../base/source';
import type { Compiled } from './compile';
import type { Scope } from './entity';
import { type Range, rangeOf, spotAt } from './language';
import { detailOf } from './language-completion';
import { lex } from './lexer';
import { declaredName, type ExternalDeclaration, type RecordSpecifier } from './syntax';
import type { Token } from './token';

export interface OutlineItem {
  readonly name: string;
  readonly kind: 'function' | 'variable' | 'type' | 'field' | 'constant' | 'macro';
  readonly detail?: string;
  readonly range: Range;
  /** Of the name. */
  readonly selection: Range;
  readonly children: readonly OutlineItem[];
}

export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'block' | 'comment' | 'condition' | 'inclusions';
}

// --- outline --------------------------------------------------------------------------------------------------------------

/** Functions, variables, types and macros of a file, in order of place. */
export function outline(compiled: Compiled, file: string): OutlineItem[] {
  const spot = spotAt(compiled, { file, line: 1, column: 1 });
  if (!spot) return [];
  const items: { item: OutlineItem; start: number }[] = [];
  const seen = new Set<number>();
  for (const { preprocessed, syntax, scope } of compiled.analysis.units) {
    const add = (start: number, item: OutlineItem) => {
      if (!seen.has(start)) items.push({ item, start });
      seen.add(start);
    };
    for (const macro of preprocessed.definitions) {
      if (macro.site.file !== spot.file) continue;
      const selection = rangeOf(compiled, macro.site);
      add(macro.site.start, { name: macro.name, kind: 'macro', range: selection, selection, children: [] });
    }
    for (const declaration of syntax.declarations) {
      if (declaration.site.file === spot.file) outlineOf(compiled, declaration, scope, add);
    }
  }
  return items.sort((a, b) => a.start - b.start).map(({ item }) => item);
}

function outlineOf(
  compiled: Compiled,
  declaration: ExternalDeclaration,
  scope: Scope,
  add: (start: number, item: OutlineItem) => void,
): void {
  if (declaration.kind === 'static-assertion') return;
  const range = rangeOf(compiled, declaration.site);
  const named = (name: Token, kind: OutlineItem['kind'], children: readonly OutlineItem[] = []) => {
    const entity = scope.names.get(name.text);
    const detail = entity && entity.kind !== 'constant' && entity.kind !== 'typedef' ? detailOf(entity.type, '').trim() : undefined;
    const selection = rangeOf(compiled, name);
    add(name.start, { name: name.text, kind, ...(detail ? { detail } : {}), range, selection, children });
  };
  if (declaration.kind === 'function-definition') {
    const name = declaredName(declaration.declarator);
    if (name) named(name, 'function');
    return;
  }
  const { specifiers, declarators } = declaration;
  const { type } = specifiers;
  const children = type.kind === 'record' ? recordChildren(compiled, type) : type.kind === 'enum' ? enumChildren(compiled, type) : [];
  const isTypedef = specifiers.storage?.kind === 'typedef';
  const definesType = (type.kind === 'record' && type.members) || (type.kind === 'enum' && type.constants);
  if (definesType && !isTypedef && (type.kind === 'record' || type.kind === 'enum') && type.tag) named(type.tag, 'type', children);
  for (const { declarator } of declarators) {
    const name = declaredName(declarator);
    if (!name) continue;
    const entity = scope.names.get(name.text);
    const kind = isTypedef ? 'type' : entity?.kind === 'function' ? 'function' : 'variable';
    named(name, kind, isTypedef ? children : []);
  }
}

function recordChildren(compiled: Compiled, record: RecordSpecifier): OutlineItem[] {
  return (record.members ?? []).flatMap((declaration) => {
    if (declaration.kind !== 'members') return [];
    return declaration.declarators.flatMap(({ declarator }) => {
      const name = declarator && declaredName(declarator);
      if (!name) return [];
      return [
        {
          name: name.text,
          kind: 'field' as const,
          range: rangeOf(compiled, declaration.site),
          selection: rangeOf(compiled, name),
          children: [],
        },
      ];
    });
  });
}

function enumChildren(compiled: Compiled, type: { readonly constants: readonly { readonly name: Token }[] | undefined }): OutlineItem[] {
  return (type.constants ?? []).map(({ name }) => {
    const range = rangeOf(compiled, name);
    return { name: name.text, kind: 'constant', range, selection: range, children: [] };
  });
}

// --- folding --------------------------------------------------------------------------------------------------------------

/** What can be folded in a text: blocks in braces, comments of several lines, conditions, rows of #include. Lines from 1. */
export function foldingRanges(text: string, lines: LineIndex): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const lineOf = (offset: number) => lines.position(offset).line;
  const add = (start: number, end: number, kind: FoldingRange['kind']) => {
    if (end > start) ranges.push({ startLine: start, endLine: end, kind });
  };
  const braces: number[] = [];
  const conditions: number[] = [];
  const tokens = lex(text, 0);
  let inclusions: { first: number; last: number } | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'punctuator') continue;
    if (token.text === '{') braces.push(lineOf(token.start));
    else if (token.text === '}') {
      const open = braces.pop();
      if (open !== undefined) add(open, lineOf(token.start) - 1, 'block');
    } else if (token.text === '#' && token.startsLine) {
      const word = tokens[index + 1]?.text ?? '';
      const line = lineOf(token.start);
      if (word === 'include') {
        if (inclusions && line <= inclusions.last + 2) inclusions.last = line;
        else {
          if (inclusions) add(inclusions.first, inclusions.last, 'inclusions');
          inclusions = { first: line, last: line };
        }
      } else if (word.startsWith('if')) conditions.push(line);
      else if (word === 'else' || word === 'elif' || word === 'endif') {
        const open = conditions.pop();
        if (open !== undefined) add(open, line - 1, 'condition');
        if (word !== 'endif') conditions.push(line);
      }
    }
  }
  if (inclusions) add(inclusions.first, inclusions.last, 'inclusions');
  for (const comment of text.matchAll(/\/\*[\s\S]*?\*\//g))
    add(lineOf(comment.index), lineOf(comment.index + comment[0].length), 'comment');
  return ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

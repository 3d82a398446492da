// What the editor asks about a scenario's texts, answered from the kept compilation. A cursor is in the script unless it names
// another file of the program: one that is included, another translation unit, a header of the prelude.

import { LineIndex, type Source } from './base/source';
import { assemble, type Scenario } from './scenario';
import { builtins } from './script/builtins/index';
import {
  type DefinitionPlace,
  definitionAt,
  type HoverText,
  hoverAt,
  type Position,
  type Range,
  referencesAt,
  type SignatureHelp,
  signatureAt,
} from './script/language';
import { type CompletionItem, completionsAt } from './script/language-completion';
import { type FoldingRange, foldingRanges, type OutlineItem, outline as outlineOf } from './script/language-outline';
import { renameAt } from './script/language-rename';
import { prelude } from './script/prelude/index';

/** A cursor in a scenario; line and column from 1. */
export interface Cursor {
  /** Name of the file; the script when absent. */
  readonly file?: string | undefined;
  readonly line: number;
  readonly column: number;
}

function positionIn(scenario: Scenario, { file, line, column }: Cursor): Position {
  return { file: file ?? scenario.sources[0]?.name ?? '', line, column };
}

/** What may be typed at a place of the script, best first. */
export function complete(scenario: Scenario, cursor: Cursor): CompletionItem[] {
  return completionsAt(assemble(scenario).compilation, positionIn(scenario, cursor), prelude.headerNames);
}

const REFERENCES = new Map(builtins.map(({ name, reference }) => [name, reference]));

/** What the name at a place of the script is: prototype, what it does, its statuses, the section it comes from. */
export function hover(scenario: Scenario, cursor: Cursor): HoverText | undefined {
  return hoverAt(assemble(scenario).compilation, positionIn(scenario, cursor), (name) => REFERENCES.get(name));
}

/** The function whose arguments surround a place, and which of them it is. */
export function signature(scenario: Scenario, cursor: Cursor): SignatureHelp | undefined {
  return signatureAt(assemble(scenario).compilation, positionIn(scenario, cursor));
}

/** Where the name at a place of the script is declared; with the text when that is a header of the prelude. */
export function definition(scenario: Scenario, cursor: Cursor): DefinitionPlace | undefined {
  return definitionAt(assemble(scenario).compilation, positionIn(scenario, cursor));
}

/** Every place of the user's files that names what a place names, its declaration included. */
export function references(scenario: Scenario, cursor: Cursor): Range[] {
  return referencesAt(assemble(scenario).compilation, positionIn(scenario, cursor));
}

/** Texts of the user's files in the program, by the names that answers use. */
export function filesOf(scenario: Scenario): readonly Source[] {
  return assemble(scenario).program.files.filter((file) => !file.isPrelude);
}

/** What a file declares, in order of place; `file` is the script when absent. */
export function outline(scenario: Scenario, file?: string): OutlineItem[] {
  return outlineOf(assemble(scenario).compilation, file ?? scenario.sources[0]?.name ?? '');
}

/** What of a text can be folded; needs no compilation. */
export function folding(source: Source): FoldingRange[] {
  return foldingRanges(source.text, new LineIndex(source.name, source.text));
}

/** The places to be changed so that what a place names is called `name`, or a sentence that says why it cannot. */
export function rename(scenario: Scenario, cursor: Cursor, name: string): Range[] | string {
  const position = positionIn(scenario, cursor);
  const { compilation } = assemble(scenario);
  const places = renameAt(compilation, position, name);
  if (typeof places === 'string') return places;
  // The program with the new name has to mean the same: no further error, and the name leads to the same places.
  const renamed = assemble(withRenamed(scenario, places, name)).compilation;
  const errors = (list: typeof compilation.findings) => list.filter(({ severity }) => severity === 'error').length;
  const shifted = shiftedBy(position, places, name);
  if (errors(renamed.findings) > errors(compilation.findings) || referencesAt(renamed, shifted).length !== places.length) {
    return `"${name}" means something else where this name is used; choose another.`;
  }
  return places;
}

function withRenamed(scenario: Scenario, places: readonly Range[], name: string): Scenario {
  const change = <T extends Source | null>(source: T): T => {
    const of = source === null ? [] : places.filter(({ file }) => file === source.name);
    if (source === null || of.length === 0) return source;
    const lines = new LineIndex(source.name, source.text);
    let text = source.text;
    for (const place of [...of].reverse()) {
      text = text.slice(0, lines.offset(place.line, place.column)) + name + text.slice(lines.offset(place.endLine, place.endColumn));
    }
    return { ...source, text };
  };
  return {
    ...scenario,
    sources: scenario.sources.map(change),
    files: Object.fromEntries(Object.entries(scenario.files ?? {}).map(([key, file]) => [key, change(file)])),
  };
}

/** Where the beginning of the name at a position lies after the renaming. */
function shiftedBy(position: Position, places: readonly Range[], name: string): Position {
  const before = places.filter(({ file, line, column }) => file === position.file && line === position.line && column <= position.column);
  const own = before[before.length - 1];
  if (!own) return position;
  const growth = before.slice(0, -1).reduce((sum, place) => sum + name.length - (place.endColumn - place.column), 0);
  return { ...position, column: own.column + growth };
}

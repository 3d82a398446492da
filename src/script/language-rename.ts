// Which places change when something gets another name, and when it must not.

import type { Compiled } from './compile';
import { definitionAt, type Position, type Range, referencesAt, spotAt, targetAt } from './language';
import { KEYWORD_SPELLINGS } from './token';

/**
 * The places that name what a position names, in order, if all of them are the user's and spell its name; otherwise a sentence that
 * says why it keeps its name.
 */
export function renameAt(compiled: Compiled, position: Position, name: string): Range[] | string {
  if (!/^[A-Za-z_]\w*$/.test(name)) return `"${name}" is no name in C: letters, digits and _ make one, and a digit is not first.`;
  if (KEYWORD_SPELLINGS.has(name)) return `"${name}" is a word of C itself.`;
  const spot = spotAt(compiled, position);
  const target = spot && targetAt(compiled, spot);
  if (!spot || !target) return 'There is no name here that could be changed.';
  const declared = definitionAt(compiled, position);
  if (!declared || declared.text !== undefined) return 'This name is declared in a header that comes with Firmament, so it keeps it.';
  const old = 'macro' in target ? target.macro.name : target.to.name;
  const places = referencesAt(compiled, position);
  const { sources } = compiled.analysis;
  for (const place of places) {
    const file = sources.files.findIndex((candidate) => candidate.name === place.file && !candidate.isPrelude);
    const lines = sources.lines(file);
    const text = sources.files[file]?.text.slice(lines.offset(place.line, place.column), lines.offset(place.endLine, place.endColumn));
    if (text !== old) return `"${old}" comes out of a macro on line ${place.line} of ${place.file}, so it cannot be changed here.`;
  }
  return places;
}

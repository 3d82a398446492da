// Icons are glyphs of the Codicon font that Monaco carries; this is the one place that knows their code points. Names are
// the font's own.

import 'monaco-editor/features/codicon/register';
import { getCodiconFontCharacters } from 'monaco-editor/base/common/codiconsUtil';
import 'monaco-editor/base/common/codiconsLibrary';

const characters = getCodiconFontCharacters();

/** The glyph of an icon as a string of one character; empty for a name that the font does not have. */
export function glyph(name: string): string {
  const code = characters[name];
  return code === undefined ? '' : String.fromCodePoint(code);
}

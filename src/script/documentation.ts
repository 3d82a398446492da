// The comment that describes a declaration: the block or the `//` lines right above it, or what stands behind it on its line.

/** Lines between a declaration's first line and its name: `EFI_STATUS`, `EFIAPI`, then the name. */
const MAX_LINES = 6;

/** Text of the comment that belongs to the declaration whose name is at `offset`, without its decoration; undefined when there is none. */
export function documentationAt(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return behind(text, offset) ?? above(text, start);
}

/** `Field; ///< what it is`, `Constant, // what it is`. */
function behind(text: string, offset: number): string | undefined {
  const end = text.indexOf('\n', offset);
  const rest = text.slice(offset, end < 0 ? text.length : end);
  const match = /^[^"'/]*(?:\/\/[/!]?<?\s*(.*)|\/\*[*!]?<?\s*(.*?)\s*\*+\/\s*)$/.exec(rest);
  const comment = (match?.[1] ?? match?.[2])?.trim();
  return comment ? comment : undefined;
}

/** The comment that ends on the line above the declaration. */
function above(text: string, nameLine: number): string | undefined {
  let line = nameLine;
  for (let count = 0; count <= MAX_LINES && line > 0; count++) {
    const previous = text.lastIndexOf('\n', line - 2) + 1;
    const content = text.slice(previous, line - 1).trim();
    if (content.endsWith('*/')) return blockEndingAt(text, line - 1);
    if (content.startsWith('//')) return linesEndingAt(text, previous, line - 1);
    // Anything that ends a declaration or is none cuts the search short.
    if (content === '' || /[;{}#:]|\)$|,$/.test(content)) return undefined;
    line = previous;
  }
  return undefined;
}

function blockEndingAt(text: string, end: number): string | undefined {
  const close = text.lastIndexOf('*/', end);
  const open = text.lastIndexOf('/*', close);
  if (open < 0) return undefined;
  const before = text.slice(text.lastIndexOf('\n', open - 1) + 1, open).trim();
  // A comment behind something else belongs to that.
  return before === '' ? clean(text.slice(open, close + 2)) : undefined;
}

function linesEndingAt(text: string, last: number, end: number): string | undefined {
  let start = last;
  for (;;) {
    const previous = text.lastIndexOf('\n', start - 2) + 1;
    if (
      start === 0 ||
      !text
        .slice(previous, start - 1)
        .trim()
        .startsWith('//')
    )
      break;
    start = previous;
  }
  return clean(text.slice(start, end));
}

/** The words of a comment: slashes, stars and EDK2's `@param` marks made readable. */
function clean(comment: string): string | undefined {
  const lines = comment
    .replace(/^\/\*+|\*+\/$/g, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:\/\/[/!]?<?|\*+(?!\/))?\s?/, '').trimEnd())
    .map((line) => line.replace(/^\s*@(?:param|retval|return)(?:\[[^\]]*\])?\s+(\S+)\s+/, '- `$1` ').replace(/^\s{2,}/, ''));
  const text = lines.join('\n').trim();
  // A line of nothing but slashes or stars frames no text.
  return text === '' ? undefined : text;
}

// What stands around a place where suggestions are asked for. The answer comes later, when more may have been typed: all that it needs of
// the text is read when it is asked for, and an answer about a word that has been left is none.

export interface TypedPlace {
  readonly line: number;
  readonly column: number;
  /** The line's text before and behind the place. */
  readonly before: string;
  readonly after: string;
  /** Columns of the word at the place. */
  readonly word: Columns;
  /** Columns of the name between the brackets or quotes of an #include, which is no single word. */
  readonly path: Columns;
  /** Whether arguments follow the word. */
  readonly called: boolean;
}

/** `start`: first column, from 1; `end`: the one behind the last. */
export interface Columns {
  readonly start: number;
  readonly end: number;
}

/** `text`: the whole line; `column`: from 1, at most one more than the text is long. */
export function typedPlace(text: string, line: number, column: number): TypedPlace {
  const before = text.slice(0, column - 1);
  const after = text.slice(column - 1);
  const length = (side: string, what: RegExp) => what.exec(side)?.[0].length ?? 0;
  return {
    line,
    column,
    before,
    after,
    word: { start: column - length(before, /[\w$]*$/), end: column + length(after, /^[\w$]*/) },
    path: { start: column - length(before, /[^<"]*$/), end: column + length(after, /^[^>"]*/) },
    called: /^\w*\s*\(/.test(after),
  };
}

/** What may follow in a word, and in the name of an #include. */
const MORE = { word: /^[\w$]*$/, path: /^[^<>"]*$/ };

/**
 * Whether an answer about the word or the path at a place still serves when its line has become `text`: nothing but the rest of it was
 * typed there. Monaco keeps whatever it is given for the next word too and, finding nothing that fits, shows nothing until the one after;
 * given nothing it asks again.
 */
export function stillServes({ before, after }: TypedPlace, text: string, about: 'word' | 'path'): boolean {
  if (text.length < before.length + after.length || !text.startsWith(before) || !text.endsWith(after)) return false;
  return MORE[about].test(text.slice(before.length, text.length - after.length));
}

// What can be done about a finding at once. The remedy says it in words: a name that is near (`Did you mean X?`), a header that
// declares it (`Add #include <X>.`).

export interface Fix {
  readonly title: string;
  readonly text: string;
  /** Line before which the text goes; absent: it replaces what the finding is about. */
  readonly line?: number;
}

/** Fixes for a finding's message with its remedy; `found` is the text it is about, `whole` that of its file. */
export function fixesOf(message: string, found: string, whole: string): Fix[] {
  const near = /\bDid you mean (?:"([^"]+)"|(\S+))\?$/i.exec(message);
  const name = near?.[1] ?? near?.[2];
  if (name !== undefined) {
    const text = replacement(found, name);
    return text === undefined ? [] : [{ title: `Change to ${name}`, text }];
  }
  const header = /\bAdd (#include <[^>]+>)\.$/.exec(message)?.[1];
  return header === undefined ? [] : [{ title: `Add ${header}`, text: `${header}\n`, line: lineForInclude(whole) }];
}

/** The near name in the shape of what it replaces; undefined when the two are not of a kind. */
function replacement(found: string, name: string): string | undefined {
  if (/^[A-Za-z_]\w*$/.test(found)) return /^[A-Za-z_]\w*$/.test(name) ? name : undefined;
  if (/^".*"$/.test(found)) return name.startsWith('<') ? name : `"${name}"`;
  if (/^<.*>$/.test(found)) return name.startsWith('<') ? name : `<${name}>`;
  return undefined;
}

/** The line after the last #include at the top, or after the comment that heads the file. */
function lineForInclude(whole: string): number {
  const lines = whole.split('\n');
  const last = lines.findLastIndex((line) => /^\s*#\s*include\b/.test(line));
  if (last >= 0) return last + 2;
  const header = /^\s*\/\*[\s\S]*?\*\/[ \t]*\n?/.exec(whole)?.[0];
  return header === undefined ? 1 : header.split('\n').length;
}

// Names, comments and strings of generated C: always valid, whatever the user called things.

/** Letters, digits and single underscores; the rest is folded away. May be empty and may begin with a digit. */
export function cWord(text: string): string {
  if (/^[A-Za-z0-9]+$/.test(text)) return text;
  return text.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
}

/** Text inside a block comment: one line, ASCII, and nothing that ends, opens or continues a comment or is a trigraph. */
export function cComment(text: string): string {
  if (/^[\w ,.:()-]*$/.test(text)) return text.trim();
  return ascii(text)
    .replace(/\\/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/\*(?=\/)/g, '* ')
    .replace(/\/(?=\*)/g, '/ ')
    .replace(/\?(?=\?)/g, '? ')
    .trim();
}

/** A string literal with its quotes, in ASCII; what is not printable ASCII becomes UTF-8 in octal escapes. */
export function cString(text: string): string {
  if (/^[\w ,.:()-]*$/.test(text)) return `"${text}"`;
  let literal = '"';
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (character === '"' || character === '\\') literal += `\\${character}`;
    else if (character === '?') literal += '\\?';
    else if (code >= 0x20 && code < 0x7f) literal += character;
    else for (const byte of utf8(code)) literal += `\\${byte.toString(8).padStart(3, '0')}`;
  }
  return `${literal}"`;
}

const PLAIN: Record<string, string> = { '–': '-', '—': '-', '…': '...', '×': 'x', '’': "'", '‘': "'", '“': '"', '”': '"', '·': '-' };

function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e\s]/gu, (character) => PLAIN[character] ?? '?');
}

function utf8(code: number): number[] {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
  if (code < 0x1_0000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}

/** Hands out stems of macro names, such that no two macros made from them are the same. */
export class MacroNames {
  /** The number that a stem's next namesake is tried with. */
  private readonly stems = new Map<string, number>();
  private readonly reserved = new Set<string>();
  /** Stems that reserved names take, for the endings that were last asked with. */
  private blocked: { readonly endings: readonly string[]; readonly stems: ReadonlySet<string> } | undefined;

  constructor(private readonly prefix: string) {}

  /** Keeps a whole name for the generator's own use. Reserve before the first stem is handed out. */
  reserve(name: string): string {
    this.reserved.add(name);
    this.blocked = undefined;
    return name;
  }

  /**
   * A stem for `text` to which each of `endings` can be added: `PREFIX_TEXT`, or `PREFIX_TEXT_2` and so on where that is
   * taken. `wanted` is what it would have been. No ending may be the tail of another.
   */
  stem(text: string, endings: readonly string[]): { stem: string; wanted: string } {
    const wanted = `${this.prefix}_${cWord(text).toUpperCase() || 'UNNAMED'}`;
    const blocked = this.blockedBy(endings);
    for (let n = this.stems.get(wanted) ?? 1; ; n++) {
      const stem = n === 1 ? wanted : `${wanted}_${n}`;
      if (n > 1 && this.stems.has(stem)) continue;
      if (blocked.has(stem)) continue;
      this.stems.set(stem, 2);
      if (n > 1) this.stems.set(wanted, n + 1);
      return { stem, wanted };
    }
  }

  private blockedBy(endings: readonly string[]): ReadonlySet<string> {
    if (this.blocked?.endings !== endings) {
      const stems = new Set<string>();
      for (const name of this.reserved) for (const ending of endings) if (name.endsWith(ending)) stems.add(name.slice(0, -ending.length));
      this.blocked = { endings, stems };
    }
    return this.blocked.stems;
  }
}

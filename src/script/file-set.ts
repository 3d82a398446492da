// The files of one compilation: their numbers, their tokens, and the way from a name in #include to a file.

import type { Source } from '../base/source';
import type { CompileInput } from './compile-input';
import { lex } from './lexer';
import type { SourceFiles } from './report';
import type { Token } from './token';

/** Headers of C itself and of gnu-efi, which programs of other trees may have of their own. */
const OF_C = /^[a-z]\w*\.h$/;
const OF_GNU_EFI = /^efi\w*\.h$/;
/** What tells gnu-efi's `efi.h` from another of that name. */
const GNU_EFI = /^[ \t]*#[ \t]*include[ \t]*[<"](?:\w+\/)?efibind\.h[>"]/m;
/** gnu-efi's headers where distributions install them. */
const INSTALLED = /^(?:gnu-?)?efi\/(?=efi\w*\.h$)/;
/** Folders of an EDK2 tree whose headers only declare: what specifications define, and libraries. */
const DECLARING = /^(?:Guid|IndustryStandard|Library|Ppi|Protocol|Register|UniversalPayload)\//;

/** Files that several translation units of a program share: the tokens of each, and their numbers. */
export class FileSet {
  private readonly numbers = new Map<string, number>();
  private readonly tokens = new Map<number, Token[]>();

  constructor(
    readonly sources: SourceFiles,
    private readonly input: CompileInput,
  ) {
    // The prelude's headers have the same numbers in each compilation, so that their tokens can be kept.
    for (const header of input.prelude.implicit) this.number(header, true);
    for (const name of input.prelude.headerNames) {
      const header = input.prelude.header(name);
      if (header) this.number(header, true);
    }
  }

  /** Index of a file, added when it is new. */
  number(source: Source, isPrelude: boolean): number {
    const key = `${isPrelude ? '<' : ''}${source.name}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.sources.add(source, isPrelude);
      this.numbers.set(key, number);
    }
    return number;
  }

  tokensOf(source: Source, isPrelude: boolean): Token[] {
    const file = this.number(source, isPrelude);
    let tokens = this.tokens.get(file);
    if (tokens) return tokens;
    tokens = isPrelude ? keptTokens(source, file) : lex(source.text, file);
    this.tokens.set(file, tokens);
    return tokens;
  }

  /**
   * The file that `#include` names, in the order that CompileInput states. `next`: the one that would come after the file that asks
   * (`#include_next`), which is the prelude's.
   */
  find(name: string, angled: boolean, from: number, next = false): { source: Source; isPrelude: boolean } | undefined {
    const { prelude, resolveInclude } = this.input;
    const fromFile = this.sources.files[from] as { name: string; isPrelude: boolean };
    // One header of a name in a program: that of the tree also for the headers of the prelude that include it.
    const ofTree = angled && this.input.tree === true && DECLARING.test(name) && !prelude.serving.has(name);
    const ofUser = () => {
      if (next || (fromFile.isPrelude && !ofTree)) return undefined;
      const source = resolveInclude(name, angled, fromFile.isPrelude ? (this.input.sources[0]?.name ?? '') : fromFile.name);
      // A header that includes its own name in angle brackets means the one that it stands before.
      return source && !(angled && source.name === fromFile.name) ? { source, isPrelude: false } : undefined;
    };
    const ofPrelude = () => {
      const source = prelude.header(name) ?? prelude.header(name.replace(INSTALLED, ''));
      return source && { source, isPrelude: true };
    };
    return angled && !ofTree && !this.isOwn(name, fromFile) ? (ofPrelude() ?? ofUser()) : (ofUser() ?? ofPrelude());
  }

  /** True for a header that a program has of its own under the name of one of C or, where its `efi.h` is not that of gnu-efi, of gnu-efi. */
  private isOwn(name: string, from: { readonly name: string; readonly isPrelude: boolean }): boolean {
    if (from.isPrelude || !OF_C.test(name)) return false;
    if (!OF_GNU_EFI.test(name)) return true;
    const own = this.input.resolveInclude('efi.h', true, from.name);
    return own !== undefined && own.name !== from.name && !GNU_EFI.test(own.text);
  }

  get headerNames(): readonly string[] {
    return this.input.prelude.headerNames;
  }
}

const kept = new WeakMap<Source, { file: number; tokens: Token[] }>();

function keptTokens(source: Source, file: number): Token[] {
  const found = kept.get(source);
  if (found && found.file === file) return found.tokens;
  const tokens = lex(source.text, file);
  kept.set(source, { file, tokens });
  return tokens;
}

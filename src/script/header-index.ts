// Which header of the prelude declares a name: for the remedy of an error about a name that is not declared.

import { compile } from './compile';
import type { CompileInput, Prelude } from './compile-input';

interface Index {
  /** Names that the headers read so far declare, with the header to include. */
  readonly headerOf: Map<string, string>;
  readonly read: Set<string>;
  readonly names: readonly string[];
  readonly umbrellas: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<Prelude, Index>();

/**
 * The header to include for a name, as `#include` writes it; undefined when no header declares it. Of the headers that lead to the
 * declaration, one that gathers others is preferred: `Uefi.h` rather than `Uefi/UefiBaseType.h`.
 */
export function headerThatDeclares(input: CompileInput, name: string): string | undefined {
  const { prelude } = input;
  let index = indexes.get(prelude);
  if (!index) {
    // Of EDK2's only: C's own and gnu-efi's have the same names over.
    const names = prelude.headerNames.filter((header) => !/^[a-z]/.test(header));
    index = { headerOf: new Map(), read: new Set(), names, umbrellas: umbrellasOf(input, names) };
    indexes.set(prelude, index);
  }
  if (!index.headerOf.has(name)) read(index, input, name);
  return index.headerOf.get(name);
}

/** Whether a header's text may declare a name: as a macro, an enumerator, a type or a function, not as a member or a parameter. */
function mayDeclare(name: string): (text: string) => boolean {
  const places = [
    `^[ \\t]*#[ \\t]*define[ \\t]+${name}\\b`,
    `^(?:[^\\s#].*\\b)?${name}\\s*(?:[(;[=]|$)`,
    `\\*\\s*${name}\\s*\\)`,
    `^\\}.*\\b${name}\\b`,
    `[{,]\\s*${name}\\s*[,=}]`,
    `^\\s*${name}\\s*(?:[,=]|$)`,
  ];
  const pattern = new RegExp(places.join('|'), 'm');
  return (text) => text.includes(name) && pattern.test(text);
}

/** Compiles the headers that may declare a name, to learn what they declare. */
function read(index: Index, input: CompileInput, name: string): void {
  const { headerOf, read, names, umbrellas } = index;
  const { prelude } = input;
  const may = mayDeclare(name.replaceAll('$', '\\$'));
  const holders = names.filter((header) => !read.has(header) && may(prelude.header(header)?.text ?? ''));
  if (holders.length === 0) return;
  for (const header of holders) read.add(header);
  const source = { name: 'headers.c', text: holders.map((header) => `#include <${header}>\n`).join('') };
  const { analysis, program } = compile({ ...input, sources: [source], resolveInclude: () => undefined, needsEntry: false });
  const byText = new Map(names.map((header) => [prelude.header(header)?.name, header]));
  const declaredIn = program.files.map((file) => byText.get(file.name));
  const [unit] = analysis.units;
  for (const { name, site } of [...(unit?.scope.names.values() ?? []), ...(unit?.preprocessed.definitions ?? [])]) {
    const header = declaredIn[site.file];
    if (header && !headerOf.has(name)) headerOf.set(name, umbrellas.get(header) ?? header);
  }
}

/** For each header the umbrella that leads to it: a header that only includes others, and of several the one with the fewest. */
function umbrellasOf(input: CompileInput, names: readonly string[]): Map<string, string> {
  const texts = new Map(names.map((name) => [name, input.prelude.header(name)?.text ?? '']));
  const closures: { readonly umbrella: string; readonly headers: ReadonlySet<string> }[] = [];
  for (const [umbrella, text] of texts) {
    if (umbrella.includes('/') || !isUmbrella(text)) continue;
    const headers = new Set<string>([umbrella]);
    for (const name of headers) for (const next of included(texts.get(name) ?? '')) headers.add(next);
    closures.push({ umbrella, headers });
  }
  const result = new Map<string, string>();
  for (const { umbrella, headers } of closures.sort((a, b) => a.headers.size - b.headers.size)) {
    for (const name of headers) if (!result.has(name)) result.set(name, umbrella);
  }
  return result;
}

function included(text: string): string[] {
  return [...text.matchAll(/^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"]/gm)].map((match) => match[1] as string);
}

/** True for a text of at least one #include and otherwise only comments and directives. */
function isUmbrella(text: string): boolean {
  const rest = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|^[ \t]*#.*$/gm, '').trim();
  return rest === '' && included(text).length > 0;
}

// Which header of the prelude declares a name: for the remedy of an error about a name that is not declared.

import { compile } from './compile';
import type { CompileInput, Prelude } from './compile-input';

const indexes = new WeakMap<Prelude, ReadonlyMap<string, string>>();

/**
 * The header to include for a name, as `#include` writes it; undefined when no header declares it. Of the headers that lead to the
 * declaration, one that gathers others is preferred: `Uefi.h` rather than `Uefi/UefiBaseType.h`.
 */
export function headerThatDeclares(input: CompileInput, name: string): string | undefined {
  const { prelude } = input;
  let index = indexes.get(prelude);
  if (!index) {
    // While the index is being made nothing is known of the headers.
    indexes.set(prelude, new Map());
    index = makeIndex(input);
    indexes.set(prelude, index);
  }
  return index.get(name);
}

/** Compiles a file that includes every header, to learn where each name is declared. */
function makeIndex(input: CompileInput): ReadonlyMap<string, string> {
  const { prelude } = input;
  // Of EDK2's only: C's own and gnu-efi's have the same names over.
  const names = prelude.headerNames.filter((name) => !/^[a-z]/.test(name));
  const everything = { name: 'headers.c', text: names.map((name) => `#include <${name}>\n`).join('') };
  const { analysis, program } = compile({ ...input, sources: [everything], resolveInclude: () => undefined, needsEntry: false });
  const headerOf = new Map<number, string>();
  for (const [file, { name }] of program.files.entries()) {
    const header = names.find((candidate) => prelude.header(candidate)?.name === name);
    if (header) headerOf.set(file, header);
  }
  const index = new Map<string, string>();
  const [unit] = analysis.units;
  if (!unit) return index;
  const umbrellas = umbrellasOf(input, names);
  const add = (name: string, file: number) => {
    const header = headerOf.get(file);
    if (header && !index.has(name)) index.set(name, umbrellas.get(header) ?? header);
  };
  for (const entity of unit.scope.names.values()) add(entity.name, entity.site.file);
  for (const macro of unit.preprocessed.definitions) add(macro.name, macro.site.file);
  return index;
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

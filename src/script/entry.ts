// Where a run begins: the entry points of a program, told by their shape as EDK2's build is told by ENTRY_POINT. A file may
// hold a PEIM and a UEFI image at once. `#pragma firmament entry NAME` decides when there are several.

import type { Checker } from './checker';
import type { MutableFunction } from './entity';
import type { EntryPoint, FirmamentPragma, Site } from './tree';
import { isInteger, isPointer, type Type } from './types';

/** Names of a record or of a pointer's target as the source knows it. */
function namesOf(type: Type): string[] {
  const { definition } = type.kind === 'record' ? type : { definition: undefined };
  return [type.alias, definition?.name, definition?.tag].filter((name) => name !== undefined);
}

/** EFI_SYSTEM_TABLE under the name that a program's own headers give it: `struct efi_system_table`, `EfiSystemTable`, `efi_system_table_t`. */
function isSystemTable(type: Type): boolean {
  return namesOf(type).some((name) => /(?<!MM_)sys(?:tem)?_?tab(?:le)?(?:_?t)?$/i.test(name));
}

/** Usual names of the function that firmware calls, in programs that do not declare what it is given. */
const USUAL = /^(?:_?u?efi_?(?:main|start|entry)|UefiMain|DllMainCRTStartup|_start)$/i;

/** The shape of a function that a run may begin with; undefined for any other function. */
export function shapeOf(symbol: { readonly name: string; readonly type: MutableFunction['type'] }): EntryPoint['shape'] | undefined {
  const { parameters, result, variadic } = symbol.type;
  if (symbol.name === 'main') return 'main';
  const [first, second] = parameters.map((parameter) => parameter.type);
  if (parameters.length !== 2 || variadic || !first || !second || !isPointer(second) || !(isInteger(result) || result.kind === 'void'))
    return undefined;
  const isHandle = isPointer(first) || (isInteger(first) && first.size === 8);
  if (isHandle && isSystemTable(second.target)) return 'uefi';
  const services = isPointer(first) && isPointer(second.target) ? namesOf(second.target.target) : [];
  if (services.some((name) => name.replace(/^_+/, '') === 'EFI_PEI_SERVICES')) return 'peim';
  return isPointer(first) && USUAL.test(symbol.name) && (second.target.kind === 'void' || second.target.kind === 'record')
    ? 'uefi'
    : undefined;
}

/** The entry points; reports when there is none or when one cannot be chosen. `where` is where that is told. */
export function findEntries(c: Checker, pragmas: readonly FirmamentPragma[], where: Site): EntryPoint[] {
  const candidates: MutableFunction[] = c.functions.filter((symbol) => symbol.body !== undefined && c.isUsers(symbol.site));
  const shell = shellEntry(c, candidates);
  if (shell) candidates.push(shell);
  const chosen = chosenByPragma(c, pragmas, candidates);
  const shaped = candidates.flatMap((symbol) => {
    const shape = shapeOf(symbol);
    return shape ? [{ function: symbol, shape }] : [];
  });
  const entries: EntryPoint[] = [];
  const peim = only(
    c,
    shaped.filter((entry) => entry.shape === 'peim'),
    chosen,
    ['PeimEntryPoint', 'PeimInitialize', '_ModuleEntryPoint'],
  );
  if (peim) entries.push(peim);
  const dxe =
    only(
      c,
      shaped.filter((entry) => entry.shape === 'uefi'),
      chosen,
      ['UefiMain', '_ModuleEntryPoint', 'efi_main'],
    ) ?? shaped.find((entry) => entry.shape === 'main');
  if (dxe) entries.push(dxe);
  // When the types of parameters are unknown, that has been told and nothing more can be.
  const open = candidates.some((symbol) => symbol.type.parameters.some((parameter) => parameter.type.kind === 'error'));
  if (entries.length === 0 && c.input.needsEntry !== false && shaped.length === 0 && !open) {
    c.error(
      'c-no-entry',
      where,
      'there is no function to begin with: looked for UefiMain, a function with the parameters (EFI_HANDLE, EFI_SYSTEM_TABLE *) or (EFI_PEI_FILE_HANDLE, CONST EFI_PEI_SERVICES **), and main',
      {
        notes: nearMisses(candidates),
        remedy: 'Name the entry point UefiMain and give it the parameters (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable).',
      },
    );
  }
  return entries;
}

/** The entry point that ShellCEntryLib gives to an application that defines ShellAppMain. */
function shellEntry(c: Checker, candidates: readonly MutableFunction[]): MutableFunction | undefined {
  if (!candidates.some((symbol) => symbol.name === 'ShellAppMain')) return undefined;
  return c.functions.find((symbol) => symbol.name === 'ShellCEntryLib' && symbol.body !== undefined);
}

/** The function that `#pragma firmament entry` names. */
function chosenByPragma(c: Checker, pragmas: readonly FirmamentPragma[], candidates: readonly MutableFunction[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words, site } of pragmas) {
    if (words[0]?.text !== 'entry') continue;
    const name = words[1]?.text;
    const symbol = candidates.find((candidate) => candidate.name === name);
    if (name === undefined || !symbol) {
      c.error(
        'c-no-entry',
        site,
        `expected the name of a function that is defined here after "entry", found ${name ? `"${name}"` : 'nothing'}`,
        {
          remedy: name
            ? c.suggest(
                name,
                candidates.map((candidate) => candidate.name),
              )
            : undefined,
        },
      );
    } else if (!shapeOf(symbol)) {
      c.error('c-no-entry', site, `${name} has not the parameters of an entry point`, {
        notes: [{ message: `${name} is defined here`, site: symbol.site }],
      });
    } else names.add(name);
  }
  return names;
}

/** The one of several functions of a shape: the pragma's, one with a usual name, the only one that no other function calls. */
function only(c: Checker, entries: readonly EntryPoint[], chosen: ReadonlySet<string>, usual: readonly string[]): EntryPoint | undefined {
  if (entries.length <= 1) return entries[0];
  const named = entries.find((entry) => chosen.has(entry.function.name)) ?? entries.find((entry) => usual.includes(entry.function.name));
  if (named) return named;
  const uncalled = entries.filter((entry) => !c.uses.first.has(entry.function as MutableFunction));
  if (uncalled.length === 1) return uncalled[0];
  const open = uncalled.length > 1 ? uncalled : entries;
  const external = open.filter((entry) => entry.function.linkage === 'external');
  if (external.length === 1) return external[0];
  const names = open.map((entry) => entry.function.name);
  const first = open[0] as EntryPoint;
  if (c.input.needsEntry !== false) {
    c.error('c-ambiguous-entry', first.function.site, `several functions may be the entry point: ${names.join(', ')}`, {
      notes: open.slice(1).map((entry) => ({ message: `${entry.function.name} is defined here`, site: entry.function.site })),
      remedy: `Name one UefiMain, or write #pragma firmament entry ${names[0]}.`,
    });
    return undefined;
  }
  return first;
}

/** Functions that look as if they were meant. */
function nearMisses(candidates: readonly MutableFunction[]) {
  return candidates
    .filter((symbol) => /main|entry/i.test(symbol.name))
    .slice(0, 3)
    .map((symbol) => ({ message: `${symbol.name} is defined here, with other parameters`, site: symbol.site }));
}

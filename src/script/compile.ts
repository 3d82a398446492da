// The front end as a whole: source text in, a checked program and findings out. Total: any text gives a program (which may be empty) and
// findings; a program is to be run only when none of them is an error.

import type { Finding } from '../base/finding';
import { Checker, type Traces } from './checker';
import { checkUnit, link } from './checker-declaration';
import type { CompileInput } from './compile-input';
import type { Scope } from './entity';
import { findEntries } from './entry';
import { FileSet } from './file-set';
import { parse } from './parser';
import { checkPragmas } from './pragmas';
import { type Preprocessed, preprocess } from './preprocessor';
import { Report, SourceFiles } from './report';
import type { TranslationUnit } from './syntax';
import type { CheckedProgram, FirmamentPragma } from './tree';
import { type RecordType, recordType } from './types';

/** What the editor asks of a compilation besides the program. */
export interface Analysis {
  readonly sources: SourceFiles;
  readonly units: readonly { readonly preprocessed: Preprocessed; readonly syntax: TranslationUnit; readonly scope: Scope }[];
  readonly traces: Traces;
}

export interface Compiled {
  readonly program: CheckedProgram;
  /** By file and place. */
  readonly findings: Finding[];
  readonly analysis: Analysis;
}

/** Compiles translation units into one program. */
export function compile(input: CompileInput): Compiled {
  const sources = new SourceFiles();
  const report = new Report(sources);
  const files = new FileSet(sources, input);
  const checker = new Checker(input, report);
  const units: { preprocessed: Preprocessed; syntax: TranslationUnit; scope: Scope }[] = [];
  const pragmas: FirmamentPragma[] = [];
  for (const unit of input.sources) {
    const preprocessed = preprocess(unit, input, files, report);
    const syntax = parse(preprocessed.tokens, preprocessed.packs, report);
    checker.macros = preprocessed.macros;
    checkUnit(checker, syntax);
    pragmas.push(...preprocessed.pragmas);
    units.push({ preprocessed, syntax, scope: checker.units[checker.units.length - 1] as Scope });
  }
  checkPragmas(pragmas, report);
  const first = input.sources[0];
  const where = { file: first ? files.number(first, false) : 0, start: 0, end: 0 };
  const entries = first ? findEntries(checker, pragmas, where) : [];
  link(checker, entries);
  const program: CheckedProgram = {
    files: sources.files,
    functions: checker.functions,
    globals: checker.globals,
    strings: checker.strings,
    entries,
    pragmas,
    recordNamed: (name) => recordNamed(checker.units, name),
    enumConstant: (name) => enumConstant(checker.units, name),
    place: (site) => sources.place(site),
    trail: (site) => sources.trail(site),
  };
  return { program, findings: report.findings(), analysis: { sources, units, traces: checker.traces } };
}

function recordNamed(units: readonly Scope[], name: string): RecordType | undefined {
  for (const scope of units) {
    const entity = scope.shadowed.get(name) ?? scope.names.get(name);
    if (entity?.kind === 'typedef' && entity.type.kind === 'record') return entity.type;
    const tagged = scope.tags.get(name);
    if (tagged?.kind === 'record') return recordType(tagged.definition);
  }
  return undefined;
}

function enumConstant(units: readonly Scope[], name: string): bigint | undefined {
  for (const scope of units) {
    const entity = scope.shadowed.get(name) ?? scope.names.get(name);
    if (entity?.kind === 'constant') return entity.constant.value;
  }
  return undefined;
}

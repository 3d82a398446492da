// The checker's state: what is known of the program so far. It turns syntax trees into the checked tree of tree.ts; what it does with
// types, declarations, expressions and statements is in checker-*.ts.
//
// Invariants:
//   C1  Nothing here throws for anything a script can say: what is wrong is reported and becomes an `error` node or type, and an
//       error node never causes a further message.
//   C2  An object or function with external linkage exists once in the program, whichever units declare it.
//   C3  `scope` is the scope of the text that is being checked; whoever opens one closes it.

import { nearest } from '../base/suggest';
import { inPlaceOf } from './c-library';
import type { CompileInput } from './compile-input';
import {
  type Entity,
  type FunctionContext,
  type FunctionEntity,
  type MutableFunction,
  type MutableGlobal,
  type MutableLocal,
  type Referent,
  Scope,
  type TypedefEntity,
  type VariableEntity,
} from './entity';
import { headerThatDeclares } from './header-index';
import { encodeUnits } from './literal';
import type { Macro } from './macro';
import { Uses } from './reach';
import type { Details, ProblemNote, Report } from './report';
import type { Declarator, Expr, LeftOut } from './syntax';
import type { Token } from './token';
import type { Expression, GlobalVariable, LocalVariable, LValue, Site, StringLiteral } from './tree';
import {
  alignOf,
  CHAR_SIGNED,
  CHAR_UNSIGNED,
  type IntegerType,
  isScalar,
  type RecordDefinition,
  type RecordType,
  sizeOf,
  type Type,
  VOLATILE,
} from './types';

/** Bytes that one object may have. */
export const MAX_OBJECT = 1 << 30;
/** Suggestions looked for in one compilation; each searches all names. */
const MAX_SUGGESTIONS = 60;

/** Facts for the editor about the user's own files. */
export interface Traces {
  readonly references: { readonly site: Site; readonly to: Referent }[];
  /** Where members are named: from behind the operator to the end of the name. */
  readonly memberAccesses: { readonly site: Site; readonly definition: RecordDefinition }[];
  readonly calls: {
    readonly open: Site;
    readonly commas: readonly Site[];
    readonly end: number;
    readonly type: Type;
    readonly name: string;
    /** Where the function, or the type of the pointer to it, is declared. */
    readonly declared: Site | undefined;
  }[];
  readonly scopes: { readonly site: Site; readonly scope: Scope }[];
}

/** Headers that come with Uefi.h in EDK2. */
const OF_UEFI_H = /^<?(?:Uefi\/|Uefi\.h|Base\.h|ProcessorBind\.h|Protocol\/(?:DevicePath|SimpleTextIn|SimpleTextInEx|SimpleTextOut)\.h)/;

export class Checker {
  scope = new Scope(undefined);
  /** The file scope of each unit. */
  readonly units: Scope[] = [];
  fn: FunctionContext | undefined;
  macros: ReadonlyMap<string, Macro> = new Map();
  readonly functions: MutableFunction[] = [];
  readonly globals: MutableGlobal[] = [];
  readonly strings: StringLiteral[] = [];
  /** Names with external linkage, over all units (C2). */
  readonly linked = new Map<string, VariableEntity | FunctionEntity>();
  readonly traces: Traces = { references: [], memberAccesses: [], calls: [], scopes: [] };
  /** Plain `char` of the target. */
  readonly char: IntegerType;
  private readonly globalStates = new Map<MutableGlobal, { defined?: Token; tentative?: Token }>();
  /** Which functions and static objects mention which. */
  readonly uses = new Uses();
  /** What scripts do not have of a function: told when a run can come to it. */
  readonly leftOutOf = new Map<MutableFunction, LeftOut[]>();
  /** The same of a type. */
  readonly leftOutTypes = new Map<TypedefEntity, LeftOut>();
  /** The same of the declaration at hand, until it is known what is declared. */
  missed: LeftOut[] = [];
  /** The declarator of an array within a function whose length may vary, and that length when it does. */
  variableLength: { readonly of: Declarator; value?: Expression } | undefined;
  /** The `a[i]` whose address is being taken: an index one past the end is then right. */
  takingAddress: Expr | undefined;
  private readonly stringIndex = new Map<string, StringLiteral>();
  private suggestions = 0;
  /** What was found out about names that nothing declares. */
  private readonly remedies = new Map<string, string | undefined>();

  constructor(
    readonly input: CompileInput,
    readonly report: Report,
  ) {
    this.char = input.target === 'aarch64' || input.target === 'riscv64' ? CHAR_UNSIGNED : CHAR_SIGNED;
  }

  error(rule: string, site: Site, message: string, details?: Details): void {
    this.report.error(rule, site, message, details);
  }

  warning(rule: string, site: Site, message: string, details?: Details): void {
    this.report.warning(rule, site, message, details);
  }

  info(rule: string, site: Site, message: string, details?: Details): void {
    this.report.info(rule, site, message, details);
  }

  /** Notes C that scripts do not have. */
  leftOut(site: Site, message: string, remedy?: string): void {
    this.missed.push({ site, message, remedy });
  }

  /** Tells what scripts do not have; `use` says who needs it. */
  tellLeftOut(list: readonly LeftOut[], use?: ProblemNote): void {
    for (const { site, message, remedy } of list) this.error('c-left-out', site, message, { remedy, notes: [use] });
  }

  // --- scopes and names ---------------------------------------------------------------------------------------------

  openScope(): Scope {
    this.scope = new Scope(this.scope);
    return this.scope;
  }

  /** Leaves the innermost scope; `site` is the text it covered. */
  closeScope(site: Site): void {
    if (this.isUsers(site)) this.traces.scopes.push({ site, scope: this.scope });
    this.scope = this.scope.parent as Scope;
  }

  get isFileScope(): boolean {
    return this.fn === undefined;
  }

  textOf(site: Site): string {
    return this.report.sources.files[site.file]?.text.slice(site.start, site.end) ?? '';
  }

  /** True when a macro has a part in a text: its constants are settings, which may be others elsewhere. */
  mentionsMacro(site: Site): boolean {
    if (site.trail !== undefined) return true;
    return (this.textOf(site).match(/[A-Za-z_]\w*/g) ?? []).some((name) => this.macros.has(name));
  }

  /** True when a site is text of the user, not of a prelude header. */
  isUsers(site: Site): boolean {
    return !this.report.sources.isPrelude(site);
  }

  /**
   * True when what a shipped header says about a name gives way to the script's own: the script includes that header nowhere, and it is
   * none of those that Uefi.h brings along in EDK2 too.
   */
  givesWay(name: Site, earlier: Site): boolean {
    const { sources } = this.report;
    if (sources.isPrelude(name) || !sources.isPrelude(earlier) || sources.asked.has(earlier.file)) return false;
    const header = sources.files[earlier.file]?.name ?? '';
    // gnu-efi's headers hold less than EDK2's: of a program that is written for them no EDK2 header was asked.
    if (OF_UEFI_H.test(header) && !this.asksForGnuEfi()) return false;
    this.info('c-shadows-header', name, `${this.textOf(name)} is the script's own here; the one of ${header} is not taken`);
    return true;
  }

  private asksForGnuEfi(): boolean {
    const { asked, files } = this.report.sources;
    return [...asked].some((file) => files[file]?.name === '<efi.h>');
  }

  /** Remembers for the editor that a name in the text leads to something. */
  refer(site: Site, to: Referent): void {
    if (site.trail === undefined && this.isUsers(site)) this.traces.references.push({ site, to });
  }

  /** A note that leads to a declaration; none for what the text cannot show. */
  declaredAt(entity: { readonly name: string; readonly site: Site }): ProblemNote {
    return { message: `${entity.name} is declared here`, site: entity.site };
  }

  recordNote(type: RecordType): ProblemNote {
    return { message: `${type.definition.kind} ${type.definition.tag ?? ''} is named here`.replace('  ', ' '), site: type.definition.site };
  }

  /** `Did you mean X?` for a name that is not there. */
  suggest(name: string, candidates: Iterable<string>): string | undefined {
    if (this.suggestions >= MAX_SUGGESTIONS) return undefined;
    this.suggestions++;
    const near = nearest(name, candidates);
    return near && `Did you mean ${near}?`;
  }

  /** Reports a name that nothing declares, with the header that would, or a name like it among those that `accept` takes. */
  undeclared(name: string, site: Site, rule: string, message: string, accept: (entity: Entity) => boolean): void {
    const key = `${rule} ${name}`;
    if (!this.remedies.has(key)) {
      const { scope, macros } = this;
      function* candidates(): Iterable<string> {
        for (const candidate of scope.reachable()) {
          const entity = scope.find(candidate);
          if (entity && accept(entity)) yield candidate;
        }
        if (rule !== 'c-unknown-type') yield* macros.keys();
      }
      const header = headerThatDeclares(this.input, name);
      const takesArguments = macros.get(name)?.parameters !== undefined;
      if (takesArguments) this.remedies.set(key, `${name} is a macro with arguments: write ${name} (…).`);
      else this.remedies.set(key, header ? `Add #include <${header}>.` : (inPlaceOf(name) ?? this.suggest(name, candidates())));
    }
    this.error(rule, site, message, { remedy: this.remedies.get(key) });
  }

  // --- objects ------------------------------------------------------------------------------------------------------

  /** A string literal of the program; equal ones are one. `units` without terminator. */
  string(units: readonly number[], characterSize: 1 | 2 | 4): StringLiteral {
    const key = `${characterSize}:${units.join(',')}`;
    let literal = this.stringIndex.get(key);
    if (!literal) {
      literal = { kind: 'string-literal', index: this.strings.length, bytes: encodeUnits(units, characterSize), characterSize };
      this.strings.push(literal);
      this.stringIndex.set(key, literal);
    }
    return literal;
  }

  addGlobal(name: string, type: Type, linkage: GlobalVariable['linkage'], site: Site): MutableGlobal {
    const global: MutableGlobal = {
      kind: 'global',
      name,
      type,
      index: this.globals.length,
      linkage,
      size: sizeOf(type) ?? 0,
      align: alignOf(type),
      initial: undefined,
      provided: false,
      isConst: false,
      site,
    };
    this.globals.push(global);
    return global;
  }

  /** A local of the function that is being checked. Its scope ends with the block that is being checked. */
  addLocal(name: string, type: Type, site: Site, options: { parameter?: boolean; hidden?: boolean; align?: number } = {}): MutableLocal {
    const fn = this.fn as FunctionContext;
    const size = sizeOf(type) ?? 0;
    const align = Math.max(alignOf(type), options.align ?? 1);
    const offset = Math.ceil(fn.frameSize / align) * align;
    fn.frameSize = offset + size;
    const end = fn.blockEnd.file === site.file ? Math.max(site.end, fn.blockEnd.end) : site.end;
    const local: MutableLocal = {
      kind: 'local',
      name,
      type,
      index: fn.locals.length,
      isParameter: options.parameter === true,
      offset,
      addressTaken: !isScalar(type) || (type.qualifiers & VOLATILE) !== 0,
      hidden: options.hidden === true,
      site,
      scope: { file: site.file, start: site.end, end },
    };
    fn.locals.push(local);
    fn.uses.set(local, { reads: 0, writes: 0 });
    return local;
  }

  /** What is known of the definition of a static object. */
  globalState(variable: MutableGlobal): { defined?: Token; tentative?: Token } {
    let state = this.globalStates.get(variable);
    if (!state) {
      state = {};
      this.globalStates.set(variable, state);
    }
    return state;
  }

  noteAddress(variable: LocalVariable | GlobalVariable): void {
    if (variable.kind !== 'local') return;
    (variable as MutableLocal).addressTaken = true;
    const use = this.fn?.uses.get(variable);
    if (use) use.reads++;
  }

  noteRead(object: LValue): void {
    this.count(object, 'reads');
  }

  noteWrite(object: LValue): void {
    this.count(object, 'writes');
  }

  private count(object: LValue, what: 'reads' | 'writes'): void {
    let node = object;
    while (node.kind === 'member') node = node.of;
    if (node.kind !== 'variable') return;
    const use = this.fn?.uses.get(node.variable as LocalVariable);
    if (use) use[what]++;
  }
}

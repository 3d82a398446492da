// Declarations and function definitions (C11 6.7, 6.9), and what the translation units of a program share.

import { type Checker, MAX_OBJECT } from './checker';
import { callOf } from './checker-assembly';
import { checkFlow } from './checker-flow';
import { initializeObject, staticImage } from './checker-initializer';
import { arithmetic } from './checker-operator';
import { checkFunctionBlock } from './checker-statement';
import {
  alignmentOf,
  announceEnum,
  checkStaticAssertion,
  placementOf,
  typeOfDeclarator,
  typeOfSpecifiers,
  withAttributes,
} from './checker-type';
import { checkUsage } from './checker-usage';
import { compatible, constant, convert } from './conversion';
import {
  type Entity,
  type FunctionContext,
  type FunctionEntity,
  type MutableFunction,
  type MutableGlobal,
  type MutableLocal,
  Scope,
  type VariableEntity,
} from './entity';
import { shapeOf } from './entry';
import type { Used } from './reach';
import { spell } from './spelling';
import type { Declaration, Declarator, FunctionDefinition, InitDeclarator, Initializer, Specifiers, TranslationUnit } from './syntax';
import { declaredName, functionPart } from './syntax';
import type { Token } from './token';
import type { EntryPoint, Expression, Site, Statement } from './tree';
import {
  type ArrayType,
  alignOf,
  arrayOf,
  CONST,
  type FunctionType,
  isComplete,
  type Parameter,
  pointerTo,
  sizeOf,
  type Type,
  UNSIGNED_LONG,
  unqualified,
  VOID,
} from './types';

/** Checks one translation unit; its file scope stays in `c.units`. */
export function checkUnit(c: Checker, unit: TranslationUnit): void {
  const scope = new Scope(undefined);
  c.units.push(scope);
  c.scope = scope;
  for (const declaration of unit.declarations) {
    c.missed = declaration.kind === 'static-assertion' ? [] : [...(declaration.leftOut ?? [])];
    if (declaration.kind === 'function-definition') checkFunction(c, declaration);
    else if (declaration.kind === 'static-assertion') checkStaticAssertion(c, declaration);
    else {
      checkDeclaration(c, declaration, []);
      settleLeftOut(c, declaration);
    }
    c.tellLeftOut(c.missed);
  }
}

/** What scripts do not have of a declaration of functions or types only is told when something uses them. */
function settleLeftOut(c: Checker, { declarators }: Declaration): void {
  const [leftOut] = c.missed;
  const entities = declarators.map(({ declarator }) => c.scope.names.get(declaredName(declarator)?.text ?? ''));
  if (!leftOut || entities.length === 0) return;
  if (!entities.every((entity) => entity?.kind === 'function' || (entity?.kind === 'typedef' && entity.type.kind === 'error'))) return;
  for (const entity of entities) {
    if (entity?.kind === 'function') noteLeftOut(c, entity.symbol);
    else if (entity?.kind === 'typedef') c.leftOutTypes.set(entity, leftOut);
  }
  c.missed = [];
}

function noteLeftOut(c: Checker, symbol: MutableFunction): void {
  if (c.missed.length > 0) c.leftOutOf.set(symbol, [...(c.leftOutOf.get(symbol) ?? []), ...c.missed]);
}

/** Checks a declaration at file scope or in a block; what a block has to do for it goes to `out`. */
export function checkDeclaration(c: Checker, declaration: Declaration, out: Statement[]): void {
  const { specifiers } = declaration;
  if (declaration.declarators.length === 0 && specifiers.type.kind === 'enum') announceEnum(c, specifiers.type);
  const base = typeOfSpecifiers(c, specifiers);
  if (declaration.declarators.length === 0) {
    const declaresTag = specifiers.type.kind === 'record' || specifiers.type.kind === 'enum';
    if (!declaresTag && base.kind !== 'error') c.warning('c-empty-declaration', declaration.site, 'this declares nothing');
    return;
  }
  for (const item of declaration.declarators) {
    c.variableLength = c.isFileScope || specifiers.storage ? undefined : lengthThatMayVary(item.declarator);
    const written = typeOfDeclarator(c, item.declarator, base);
    const length = c.variableLength?.value;
    c.variableLength = undefined;
    const type = noReturning(withAttributes(c, written, [...specifiers.attributes, ...item.attributes]), specifiers);
    const name = declaredName(item.declarator);
    if (!name) continue;
    if (length && type.kind === 'array') declareVariableArray(c, name, type, length, item, out);
    else if (specifiers.storage?.kind === 'typedef') declareTypedef(c, name, type, item);
    else if (type.kind === 'function') declarePrototype(c, name, type, specifiers, item);
    else if (c.isFileScope) declareFileVariable(c, name, type, specifiers, item);
    else declareLocal(c, name, type, specifiers, item, out);
  }
}

function noReturning(type: Type, specifiers: Specifiers): Type {
  if (!specifiers.isNoReturn || type.kind !== 'function') return type;
  return { ...type, attributes: { ...type.attributes, noReturn: true } };
}

/** Reports that a name of this scope has another meaning already; true when it has. */
function clashes(c: Checker, name: Token, earlier: Entity | undefined, allowed: Entity['kind'] | undefined): boolean {
  if (!earlier || earlier.kind === allowed) return false;
  const what = earlier.kind === 'constant' ? 'an enumeration constant' : `a ${earlier.kind}`;
  c.error('c-redefinition', name, `"${name.text}" is declared here as something else than before`, {
    notes: [{ message: `${name.text} is ${what} here`, site: earlier.site }],
  });
  return true;
}

function conflict(c: Checker, name: Token, type: Type, earlier: { readonly type: Type; readonly site: Site }): void {
  c.error('c-conflicting-types', name, `"${name.text}" has the type ${spell(type)} here and ${spell(earlier.type)} before`, {
    notes: [{ message: `the earlier declaration of ${name.text} is here`, site: earlier.site }],
  });
}

// --- typedef ------------------------------------------------------------------------------------------------------------

function declareTypedef(c: Checker, name: Token, type: Type, item: InitDeclarator): void {
  if (item.initializer) c.error('c-initializer', item.site, `"${name.text}" is a type, so it cannot be initialised`);
  let earlier = c.scope.names.get(name.text);
  const same = earlier?.kind === 'typedef' && (type.kind === 'error' || compatible(type, earlier.type));
  // What the script has declared before a shipped header is included stays.
  if (earlier?.kind === 'typedef' && !same && c.isUsers(earlier.site) && !c.isUsers(name)) return;
  if (earlier && !same && c.givesWay(name, earlier.site)) {
    c.scope.shadowed.set(name.text, earlier);
    earlier = undefined;
  }
  if (clashes(c, name, earlier, 'typedef')) return;
  if (earlier?.kind === 'typedef') {
    if (
      type.kind !== 'error' &&
      earlier.type.kind !== 'error' &&
      !(compatible(type, earlier.type) && type.qualifiers === earlier.type.qualifiers)
    )
      conflict(c, name, type, earlier);
    return;
  }
  if (type.kind === 'record' && type.definition.tag === undefined) type.definition.name ??= name.text;
  else if (type.kind === 'integer' && type.enumeration && type.enumeration.tag === undefined) type.enumeration.name ??= name.text;
  const entity = { kind: 'typedef' as const, name: name.text, type, site: name };
  c.scope.names.set(name.text, entity);
  c.refer(name, entity);
}

// --- functions ----------------------------------------------------------------------------------------------------------

function declarePrototype(c: Checker, name: Token, type: FunctionType, specifiers: Specifiers, item: InitDeclarator): void {
  if (item.initializer) c.error('c-initializer', item.site, `"${name.text}" is a function, so it cannot be initialised`);
  declareFunction(c, name, type, specifiers);
}

/** The entity of a function in this unit, new or known; undefined when the name means something else. */
function declareFunction(c: Checker, name: Token, type: FunctionType, specifiers: Specifiers): FunctionEntity | undefined {
  const fileScope = c.units[c.units.length - 1] as Scope;
  let earlier = c.scope.names.get(name.text) ?? fileScope.names.get(name.text);
  const same = earlier?.kind === 'function' && compatible(type, earlier.type);
  const becomesStatic = specifiers.storage?.kind === 'static' && earlier?.kind === 'function' && earlier.symbol.linkage === 'external';
  const isOwn = earlier !== undefined && (!same || becomesStatic) && c.givesWay(name, earlier.site);
  if (isOwn) earlier = undefined;
  if (clashes(c, name, earlier, 'function')) return undefined;
  if (earlier?.kind === 'function') {
    if (!compatible(type, earlier.type)) conflict(c, name, type, earlier);
    else earlier.type = composite(type, earlier.type);
    if (specifiers.storage?.kind === 'static' && earlier.symbol.linkage === 'external') {
      c.error('c-storage', name, `"${name.text}" is static here and was not before`, { notes: [c.declaredAt(earlier)] });
    }
    c.refer(name, earlier);
    return earlier;
  }
  const internal = specifiers.storage?.kind === 'static' || (specifiers.isInline && specifiers.storage?.kind !== 'extern');
  const linked = internal ? undefined : c.linked.get(name.text);
  const known = linked && isOtherWorld(c, name, type, linked, isOwn) ? undefined : linked;
  let symbol = known?.kind === 'function' ? known.symbol : undefined;
  if (known?.kind === 'function' && !compatible(type, known.type, true)) conflict(c, name, type, known);
  if (known && known.kind !== 'function') {
    c.error('c-redefinition', name, `"${name.text}" is a variable in another source file`, { notes: [c.declaredAt(known)] });
  }
  if (!symbol) {
    symbol = {
      kind: 'function',
      name: name.text,
      type,
      index: c.functions.length,
      linkage: internal ? 'internal' : 'external',
      body: undefined,
      site: name,
      isInline: specifiers.isInline,
      isOwn,
    };
    c.functions.push(symbol);
  }
  const entity: FunctionEntity = { kind: 'function', name: name.text, symbol, type, site: name, defined: undefined };
  if (!internal && !known) c.linked.set(name.text, entity);
  fileScope.names.set(name.text, entity);
  if (c.scope !== fileScope) c.scope.names.set(name.text, entity);
  c.refer(name, entity);
  return entity;
}

/** True where of a shipped header's function and the script's own of that name, in other units, each stays what it is. */
function isOtherWorld(c: Checker, name: Token, type: Type, linked: VariableEntity | FunctionEntity, isOwn: boolean): boolean {
  if (!c.isUsers(linked.site)) return isOwn;
  return !c.isUsers(name) && (linked.kind !== 'function' || !compatible(type, linked.type, true));
}

/** What two compatible declarations of a function say together. */
function composite(later: FunctionType, earlier: FunctionType): FunctionType {
  const attributes = { ...earlier.attributes, ...later.attributes };
  return later.unprototyped && !earlier.unprototyped ? { ...earlier, attributes } : { ...later, attributes };
}

function checkFunction(c: Checker, definition: FunctionDefinition): void {
  const { specifiers } = definition;
  const base = typeOfSpecifiers(c, specifiers);
  const written = typeOfDeclarator(c, definition.declarator, base);
  const type = noReturning(withAttributes(c, written, [...specifiers.attributes, ...definition.attributes]), specifiers);
  const name = declaredName(definition.declarator);
  if (specifiers.storage?.kind === 'typedef') c.error('c-storage', specifiers.storage.site, 'a function definition cannot be a typedef');
  if (!name || type.kind !== 'function' || !functionPart(definition.declarator)) return;
  // A definition with `()` has no parameters.
  const exact: FunctionType = { ...type, unprototyped: false };
  const entity = declareFunction(c, name, type.unprototyped ? exact : type, specifiers);
  const standIn: FunctionEntity = entity ?? {
    kind: 'function',
    name: name.text,
    symbol: { kind: 'function', name: name.text, type: exact, index: -1, linkage: 'internal', body: undefined, site: name },
    type: exact,
    site: name,
    defined: undefined,
  };
  const earlier = standIn.defined ?? (standIn.symbol.body ? standIn.symbol.site : undefined);
  if (earlier) {
    c.error('c-redefinition', name, `function "${name.text}" is defined again`, {
      notes: [{ message: 'the first definition is here', site: earlier }],
    });
  }
  if (exact.result.kind !== 'void' && exact.result.kind !== 'error' && !isComplete(exact.result)) {
    c.error('c-incomplete-type', name, `"${name.text}" returns ${spell(exact.result)}, which is not complete here`);
  }
  standIn.defined ??= name;
  standIn.site = name;
  const attributes = standIn.type.attributes;
  const { symbol } = standIn;
  if (!earlier) {
    symbol.type = { ...exact, attributes };
    symbol.site = name;
  }
  const { owner } = c.uses;
  c.uses.owner = symbol;
  const body = checkBody(c, standIn, { ...exact, attributes }, definition);
  c.uses.owner = owner;
  if (!earlier) symbol.body = body;
  if (symbol.index < 0) return;
  noteLeftOut(c, symbol);
  c.missed = [];
}

function checkBody(c: Checker, entity: FunctionEntity, type: FunctionType, definition: FunctionDefinition) {
  const { close } = definition.body;
  const fn: FunctionContext = {
    entity: { ...entity, type },
    locals: [],
    labels: new Map(),
    frameSize: 0,
    switches: [],
    breakable: 0,
    loops: 0,
    inExpression: 0,
    blockEnd: close,
    block: definition.body,
    uses: new Map(),
  };
  c.fn = fn;
  c.openScope();
  for (const [index, parameter] of type.parameters.entries()) declareParameter(c, parameter, index);
  const parameters = [...fn.locals];
  const block = checkFunctionBlock(c, definition.body);
  c.closeScope(definition.body.site);
  const gotoLabels = [...fn.labels.values()].filter((entry) => entry.defined && entry.uses.length > 0).map((entry) => entry.label);
  gotoLabels.sort((a, b) => a.site.start - b.site.start);
  checkFlow(c, fn.entity, block, definition.body.unclosed ? undefined : close);
  checkUsage(c, fn, block);
  c.fn = undefined;
  const frameSize = Math.ceil(fn.frameSize / 16) * 16;
  return { parameters, locals: fn.locals, frameSize, block, gotoLabels, site: definition.site };
}

function declareParameter(c: Checker, parameter: Parameter, index: number): void {
  const { name, type, site } = parameter;
  if (name === undefined && type.kind !== 'error')
    c.error('c-parameter', site, `parameter ${index + 1} has no name, and this is a definition`);
  if (type.kind !== 'error' && !isComplete(type)) {
    c.error('c-incomplete-type', site, `parameter "${name ?? index + 1}" has the type ${spell(type)}, which is not complete here`, {
      notes: type.kind === 'record' ? [c.recordNote(type)] : [],
    });
  }
  const variable = c.addLocal(name ?? '', type, site, { parameter: true });
  if (name === undefined) return;
  const earlier = c.scope.names.get(name);
  if (earlier) c.error('c-redefinition', site, `parameter "${name}" occurs twice`, { notes: [c.declaredAt(earlier)] });
  const entity: VariableEntity = { kind: 'variable', name, variable, type, site };
  c.scope.names.set(name, entity);
  c.refer(site, entity);
}

// --- variables ----------------------------------------------------------------------------------------------------------

/** Reports a type that no variable can have; true when it has one. */
function badVariableType(c: Checker, name: Token, type: Type): boolean {
  if (type.kind === 'void') {
    c.error('c-type', name, `variable "${name.text}" cannot have the type void`);
    return true;
  }
  return type.kind === 'error';
}

function isConstObject(type: Type): boolean {
  return type.kind === 'array' ? isConstObject(type.element) : (type.qualifiers & CONST) !== 0;
}

function declareFileVariable(c: Checker, name: Token, type: Type, specifiers: Specifiers, item: InitDeclarator): void {
  const { storage } = specifiers;
  if (storage?.kind === 'auto' || storage?.kind === 'register')
    c.error('c-storage', storage.site, `"${storage.kind}" is for variables within a function`);
  const entity = globalEntity(
    c,
    name,
    badVariableType(c, name, type) ? ({ ...type, kind: 'error' } as Type) : type,
    storage?.kind === 'static',
    c.scope,
  );
  if (!entity) return;
  finishGlobal(c, name, entity, specifiers, item, storage?.kind === 'extern');
}

/** The entity of a variable of file scope in this unit, new or known. */
function globalEntity(c: Checker, name: Token, type: Type, internal: boolean, scope: Scope): VariableEntity | undefined {
  const earlier = scope.names.get(name.text);
  if (clashes(c, name, earlier, 'variable')) return undefined;
  if (earlier?.kind === 'variable') {
    if (!compatible(type, earlier.type) || (type.kind !== 'array' && type.qualifiers !== earlier.type.qualifiers))
      conflict(c, name, type, earlier);
    else if (type.kind === 'array' && earlier.type.kind === 'array' && earlier.type.length === undefined) setType(earlier, type);
    if (internal && earlier.variable.kind === 'global' && earlier.variable.linkage === 'external') {
      c.error('c-storage', name, `"${name.text}" is static here and was not before`, { notes: [c.declaredAt(earlier)] });
    }
    c.refer(name, earlier);
    return earlier;
  }
  const known = internal ? undefined : c.linked.get(name.text);
  if (known && known.kind !== 'variable') {
    c.error('c-redefinition', name, `"${name.text}" is a function in another source file`, { notes: [c.declaredAt(known)] });
  }
  const shared = known?.kind === 'variable' ? known.variable : undefined;
  if (known?.kind === 'variable' && !compatible(type, known.type, true)) conflict(c, name, type, known);
  const variable = shared ?? c.addGlobal(name.text, type, internal ? 'internal' : 'external', name);
  const entity: VariableEntity = { kind: 'variable', name: name.text, variable, type, site: name };
  if (!internal && !known) c.linked.set(name.text, entity);
  scope.names.set(name.text, entity);
  c.refer(name, entity);
  return entity;
}

function setType(entity: VariableEntity, type: Type): void {
  entity.type = type;
  const { variable } = entity;
  if (variable.kind !== 'global') return;
  variable.type = type;
  variable.size = sizeOf(type) ?? 0;
  variable.align = Math.max(variable.align, alignOf(type));
}

function finishGlobal(
  c: Checker,
  name: Token,
  entity: VariableEntity,
  specifiers: Specifiers,
  item: InitDeclarator,
  isExtern: boolean,
): void {
  const variable = entity.variable as MutableGlobal;
  variable.align = Math.max(
    variable.align,
    placementOf(c, [...specifiers.attributes, ...item.attributes]).align,
    alignmentOf(c, specifiers),
  );
  const state = c.globalState(variable);
  if (item.initializer) {
    if (state.defined) {
      c.error('c-redefinition', name, `variable "${name.text}" is defined again`, {
        notes: [{ message: 'the first definition is here', site: state.defined }],
      });
    }
    state.defined ??= name;
    fillGlobal(c, entity, variable, item.initializer, name);
  } else if (!isExtern) {
    state.tentative ??= name;
  }
  if (!isExtern || item.initializer) {
    entity.site = name;
    variable.site = name;
    variable.type = entity.type;
    variable.size = sizeOf(entity.type) ?? 0;
    variable.isConst = isConstObject(entity.type);
  }
}

function fillGlobal(c: Checker, entity: VariableEntity, variable: MutableGlobal, initializer: Initializer, name: Token): void {
  const known = entity.type;
  if (known.kind !== 'error' && !isComplete(known) && !(known.kind === 'array' && known.length === undefined)) {
    incomplete(c, name, known);
    return;
  }
  const { owner } = c.uses;
  c.uses.owner = variable;
  const { type, image } = staticImage(c, known, initializer, name.text);
  c.uses.owner = owner;
  setType(entity, type);
  variable.initial = image;
}

function incomplete(c: Checker, name: Token, type: Type): void {
  c.error('c-incomplete-type', name, `variable "${name.text}" has the type ${spell(type)}, which is not complete here`, {
    notes: type.kind === 'record' ? [c.recordNote(type)] : [],
    remedy: type.kind === 'array' ? 'Give the array a size or an initialiser.' : undefined,
  });
}

function declareLocal(c: Checker, name: Token, type: Type, specifiers: Specifiers, item: InitDeclarator, out: Statement[]): void {
  const { storage } = specifiers;
  if (storage?.kind === 'extern') {
    declareExternInBlock(c, name, type, item);
    return;
  }
  const earlier = c.scope.names.get(name.text);
  if (earlier) {
    c.error('c-redefinition', name, `"${name.text}" is declared again in this block`, { notes: [c.declaredAt(earlier)] });
  }
  const bad = badVariableType(c, name, type);
  const usable: Type = bad ? ({ kind: 'error', qualifiers: 0 } as Type) : type;
  if (storage?.kind === 'static') {
    const variable = c.addGlobal(name.text, usable, 'none', name);
    const entity: VariableEntity = { kind: 'variable', name: name.text, variable, type: usable, site: name };
    c.scope.names.set(name.text, entity);
    c.refer(name, entity);
    c.globalState(variable).tentative = name;
    finishGlobal(c, name, entity, specifiers, item, false);
    if (usable.kind !== 'error' && !item.initializer && !isComplete(usable)) incomplete(c, name, usable);
    return;
  }
  declareAutomatic(c, name, usable, specifiers, item, out);
}

function declareAutomatic(c: Checker, name: Token, type: Type, specifiers: Specifiers, item: InitDeclarator, out: Statement[]): void {
  const align = Math.max(placementOf(c, [...specifiers.attributes, ...item.attributes]).align, alignmentOf(c, specifiers));
  const { initializer } = item;
  const open = type.kind === 'array' && type.length === undefined && initializer !== undefined;
  if (type.kind !== 'error' && !isComplete(type) && !open) incomplete(c, name, type);
  // An array without a size has its size, and so its place, only after its initialiser has been looked at.
  const first = open ? initializeObject(c, type, initializer, name.text) : undefined;
  const complete = first?.type ?? type;
  const variable = c.addLocal(name.text, complete, name, { align });
  if ((sizeOf(complete) ?? 0) > MAX_OBJECT) c.error('c-too-large', name, `"${name.text}" has more than ${MAX_OBJECT} bytes`);
  const entity: VariableEntity = { kind: 'variable', name: name.text, variable, type: complete, site: name };
  c.scope.names.set(name.text, entity);
  c.refer(name, entity);
  const initialization =
    first?.initialization ?? (initializer ? initializeObject(c, complete, initializer, name.text).initialization : undefined);
  const use = c.fn?.uses.get(variable);
  if (use && initialization) use.writes++;
  out.push({ kind: 'initialize', variable, ...(initialization ? { initialize: initialization } : {}), site: item.site });
}

/** The dimension of an array that stands beside its name. */
function lengthThatMayVary(declarator: Declarator): Checker['variableLength'] {
  let node = declarator;
  while (node.kind !== 'name' && node.of.kind !== 'name') node = node.of;
  return node.kind === 'array' ? { of: node } : undefined;
}

/** An array of variable length: a pointer to memory of the stack, and its size. */
function declareVariableArray(c: Checker, name: Token, type: ArrayType, length: Expression, item: InitDeclarator, out: Statement[]): void {
  const { site } = item;
  if (item.initializer) c.error('c-initializer', site, `"${name.text}" has a length that varies, so it cannot be initialised`);
  const earlier = c.scope.names.get(name.text);
  if (earlier) c.error('c-redefinition', name, `"${name.text}" is declared again in this block`, { notes: [c.declaredAt(earlier)] });
  const bytes = c.addLocal('', UNSIGNED_LONG, name, { hidden: true });
  const variable = c.addLocal('', pointerTo(type), name, { hidden: true });
  const size = arithmetic(c, '*', length, constant(BigInt(sizeOf(type.element) ?? 0), UNSIGNED_LONG, site), site);
  const set = (target: MutableLocal, value: Expression): void => {
    const to = { kind: 'variable' as const, variable: target, type: target.type, site: name };
    const assign: Expression = { kind: 'assign', target: to, value, type: unqualified(target.type), site };
    out.push({ kind: 'initialize', variable: target, site }, { kind: 'expression', expression: convert(assign, VOID), site });
  };
  set(bytes, convert(size, UNSIGNED_LONG));
  const loaded: Expression = {
    kind: 'load',
    from: { kind: 'variable', variable: bytes, type: bytes.type, site },
    type: UNSIGNED_LONG,
    site,
  };
  const memory = callOf(c, '__builtin_variable_array', site, [loaded]);
  if (memory) set(variable, convert(memory, variable.type));
  const entity: VariableEntity = { kind: 'variable', name: name.text, variable, type, bytes, site: name };
  c.scope.names.set(name.text, entity);
  c.refer(name, entity);
}

/** `extern` in a block names an object of file scope. */
function declareExternInBlock(c: Checker, name: Token, type: Type, item: InitDeclarator): void {
  if (item.initializer) c.error('c-initializer', item.site, `"${name.text}" is extern within a function, so it cannot be initialised here`);
  if (badVariableType(c, name, type)) return;
  const fileScope = c.units[c.units.length - 1] as Scope;
  const known = fileScope.names.get(name.text);
  const entity = known?.kind === 'variable' ? globalEntity(c, name, type, false, fileScope) : globalEntity(c, name, type, false, c.scope);
  if (entity) c.scope.names.set(name.text, entity);
}

// --- the program as a whole ---------------------------------------------------------------------------------------------

/**
 * After the last unit: definitions that were tentative become final, and what a run can come to from `entries` has to be defined somewhere
 * and be C that scripts have.
 */
export function link(c: Checker, entries: readonly EntryPoint[]): void {
  const reached = c.uses.from(entries.length > 0 ? entries.map((entry) => entry.function as MutableFunction) : fragment(c));
  for (const [symbol, leftOut] of c.leftOutOf) {
    const site = reached.get(symbol);
    if (reached.has(symbol)) c.tellLeftOut(leftOut, site && { message: `${symbol.name} is used here`, site });
  }
  for (const variable of c.globals) {
    const state = c.globalState(variable);
    if (state.defined || variable.linkage === 'none') continue;
    if (state.tentative) {
      if (variable.type.kind === 'array' && variable.type.length === undefined) {
        variable.type = arrayOf(variable.type.element, 1);
        variable.size = sizeOf(variable.type) ?? 0;
      } else if (variable.type.kind !== 'error' && !isComplete(variable.type)) {
        incomplete(c, state.tentative, variable.type);
      }
    } else if (c.input.prelude.provided.has(variable.name)) {
      variable.provided = true;
    } else if (isGuid(variable)) {
      // EDK2's build takes the value from a .dec file; here it only has to differ from those of others.
      variable.provided = true;
      const use = reached.get(variable);
      if (use) {
        c.info('c-guid', use, `no value of ${variable.name} is known here: one of its own is made up`, {
          remedy: 'Define it with its value from the .dec file if another program has to know it.',
        });
      }
    } else if (isPackage(variable) && variable.type.kind === 'array') {
      variable.type = arrayOf(variable.type.element, EMPTY_PACKAGE);
      variable.size = EMPTY_PACKAGE;
      const use = reached.get(variable);
      if (use)
        c.info('c-string-token', use, `${variable.name} comes from a .uni or .vfr file, which scripts do not have: it is empty here`);
    } else if (isOfLinker(variable)) {
      if (variable.type.kind === 'array' && variable.type.length === undefined) setSize(variable, arrayOf(variable.type.element, 1));
      const use = reached.get(variable);
      if (use) notDefined(c, `"${variable.name}" is made by a linker, which scripts do not have: its address says nothing`, use, variable);
    } else if (inHeader(c, variable.site) && isComplete(variable.type)) {
      const use = reached.get(variable);
      if (use)
        notDefined(
          c,
          `"${variable.name}" is declared in a header and defined in no source file: its bytes are taken as zeros`,
          use,
          variable,
        );
    } else {
      undefinedUse(c, 'variable', variable.name, reached.get(variable), variable.site);
    }
  }
  for (const symbol of c.functions) {
    if (symbol.body || isProvided(c, symbol)) continue;
    const use = reached.get(symbol);
    if (use && inHeader(c, symbol.site)) {
      const what = c.isUsers(symbol.site)
        ? `"${symbol.name}" is declared in a header and defined in no source file`
        : `nothing of the simulated firmware stands behind "${symbol.name}"`;
      notDefined(c, `${what}: a call of it ends the run`, use, symbol);
      continue;
    }
    undefinedUse(c, 'function', symbol.name, reached.get(symbol), symbol.site);
  }
  warnUnused(c);
  for (const symbol of c.functions) if (!reached.has(symbol) && isBroken(c, symbol)) symbol.body = undefined;
  prune(c);
}

/** Without an entry point: what the sources themselves define. */
function fragment(c: Checker): Used[] {
  const functions = c.functions.filter((symbol) => symbol.body && !inHeader(c, symbol.site));
  return [...functions, ...c.globals.filter((variable) => variable.initial && !inHeader(c, variable.site))];
}

/** True for a function whose tree has gaps, where it has C that scripts do not have or mentions what has. */
function isBroken(c: Checker, symbol: MutableFunction): boolean {
  if (c.leftOutOf.has(symbol)) return true;
  for (const used of c.uses.mentions(symbol)) if (used.kind === 'function' && c.leftOutOf.has(used)) return true;
  return false;
}

/** True for a function behind which the runner stands: as a shipped header declares it, or a program that is written over those headers. */
function isProvided(c: Checker, symbol: MutableFunction): boolean {
  if (!c.input.prelude.provided.has(symbol.name) || symbol.isOwn) return false;
  if (!c.isUsers(symbol.site) || c.input.prelude.ofCompilers.has(symbol.name)) return true;
  const isOver = c.units.some(({ names }) => {
    const status = names.get('EFI_STATUS');
    return status !== undefined && !c.isUsers(status.site);
  });
  symbol.isOwn = !isOver;
  return isOver;
}

/** True for what linkers make for a program: where its parts begin and end, and files that became part of it. */
function isOfLinker({ name, type }: { readonly name: string; readonly type: Type }): boolean {
  return (
    /^_+(?:[se]?(?:text|rodata|data|bss)|end|start|ImageBase|image_base|executable_start|DYNAMIC|binary_\w+)(?:_start|_end)?$/.test(name) &&
    type.kind !== 'error'
  );
}

function setSize(variable: MutableGlobal, type: Type): void {
  variable.type = type;
  variable.size = sizeOf(type) ?? 0;
}

/** True for `extern EFI_GUID gSomethingGuid`. */
function isGuid({ name, type, size }: { readonly name: string; readonly type: Type; readonly size: number }): boolean {
  return /^g\w+Guid$/.test(name) && type.kind === 'record' && size === 16;
}

/** Bytes of a package of forms or strings that holds nothing: its length. */
const EMPTY_PACKAGE = 4;

/** What EDK2's build makes of .vfr and .uni files. */
function isPackage({ name, type }: { readonly name: string; readonly type: Type }): boolean {
  return (
    /(?:Bin|Strings|Images)$|^(?:STRING|IMAGE)_ARRAY_NAME$/.test(name) &&
    type.kind === 'array' &&
    type.length === undefined &&
    sizeOf(type.element) === 1
  );
}

/** Headers declare libraries of which a program takes only some ways (DECISIONS 23). */
function inHeader(c: Checker, site: Site): boolean {
  return !c.input.sources.some(({ name }) => name === c.report.sources.files[site.file]?.name);
}

function notDefined(c: Checker, message: string, use: Site, { name, site }: { readonly name: string; readonly site: Site }): void {
  c.warning('c-not-simulated', use, message, {
    notes: [{ message: `${name} is declared here`, site }],
    remedy: 'Define it, or add the file of its library with #pragma firmament source "….c".',
  });
}

function undefinedUse(c: Checker, what: string, name: string, use: Site | undefined, declared: Site): void {
  if (!use) return;
  c.error('c-undefined', use, `${what} "${name}" is declared but defined in no source file`, {
    notes: [{ message: `${name} is declared here`, site: declared }],
    remedy: 'Define it, or add its file with #pragma firmament source "….c".',
  });
}

/** Functions of the user that nothing can reach. */
function warnUnused(c: Checker): void {
  for (const symbol of c.functions) {
    if (
      symbol.linkage === 'internal' &&
      symbol.body &&
      !c.uses.first.has(symbol) &&
      c.isUsers(symbol.site) &&
      !symbol.isInline &&
      !shapeOf(symbol)
    ) {
      c.info('c-unused-function', symbol.site, `function "${symbol.name}" is not used`);
    }
  }
}

/** Leaves out what headers declare and nothing uses, and numbers the rest. */
function prune(c: Checker): void {
  const functions = c.functions.filter((symbol) => symbol.body !== undefined || c.uses.first.has(symbol));
  const globals = c.globals.filter((variable) => {
    const state = c.globalState(variable);
    return state.defined !== undefined || state.tentative !== undefined || variable.linkage === 'none' || c.uses.first.has(variable);
  });
  c.functions.length = 0;
  c.globals.length = 0;
  for (const symbol of functions) {
    symbol.index = c.functions.length;
    c.functions.push(symbol);
  }
  for (const variable of globals) {
    variable.index = c.globals.length;
    c.globals.push(variable);
  }
}

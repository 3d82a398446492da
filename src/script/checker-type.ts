// Types out of specifiers and declarators (C11 6.7.2 to 6.7.7).

import { type Checker, MAX_OBJECT } from './checker';
import { constantOf, operandOf, typeOfOperand, valueExpression } from './checker-expression';
import { convert } from './conversion';
import type { ConstantEntity } from './entity';
import { layOut, type MemberPlan } from './layout';
import { spell } from './spelling';
import type {
  Attribute,
  Declarator,
  EnumSpecifier,
  MemberDeclaration,
  RecordSpecifier,
  Specifiers,
  TypeName,
  TypeSpecifier,
} from './syntax';
import { declaredName } from './syntax';
import type { Token } from './token';
import type { Site } from './tree';
import {
  aliased,
  alignOf,
  arrayOf,
  BOOL,
  type EnumDefinition,
  ERROR,
  type FunctionAttributes,
  functionType,
  INT,
  type IntegerType,
  isComplete,
  isInteger,
  LONG,
  LONG_LONG,
  type Parameter,
  pointerTo,
  qualified,
  type RecordDefinition,
  recordType,
  SHORT,
  SIGNED_CHAR,
  sizeOf,
  type Type,
  UNSIGNED_CHAR,
  UNSIGNED_INT,
  UNSIGNED_LONG,
  UNSIGNED_LONG_LONG,
  UNSIGNED_SHORT,
  VA_LIST,
  VOID,
} from './types';

// --- specifiers ---------------------------------------------------------------------------------------------------------

/** The type that specifiers name, qualifiers included. */
export function typeOfSpecifiers(c: Checker, specifiers: Specifiers): Type {
  return qualified(typeOfSpecifier(c, specifiers.type), specifiers.qualifiers);
}

function typeOfSpecifier(c: Checker, specifier: TypeSpecifier): Type {
  switch (specifier.kind) {
    case 'words':
      return typeOfWords(c, specifier.words, specifier.site);
    case 'va_list':
      return VA_LIST;
    case 'named':
      return typeOfName(c, specifier.name);
    case 'record':
      return typeOfRecord(c, specifier);
    case 'enum':
      return typeOfEnum(c, specifier);
    case 'typeof':
      if (specifier.type) return typeOfTypeName(c, specifier.type);
      return specifier.expression ? typeOfOperand(operandOf(c, specifier.expression)) : ERROR;
    case 'error':
      return ERROR;
  }
}

const WORDS: Readonly<Record<string, Type>> = {
  void: VOID,
  _Bool: BOOL,
  'char signed': SIGNED_CHAR,
  'char unsigned': UNSIGNED_CHAR,
  short: SHORT,
  'short signed': SHORT,
  'short unsigned': UNSIGNED_SHORT,
  '': INT,
  signed: INT,
  unsigned: UNSIGNED_INT,
  long: LONG,
  'long signed': LONG,
  'long unsigned': UNSIGNED_LONG,
  'long long': LONG_LONG,
  'long long signed': LONG_LONG,
  'long long unsigned': UNSIGNED_LONG_LONG,
};

function typeOfWords(c: Checker, words: readonly Token[], site: Site): Type {
  const names = words.map((word) => (word.text === '__signed__' ? 'signed' : word.text));
  const key = names
    .filter((name, index) => !(name === 'int' && names.length > 1 && names.indexOf('int') === index))
    .sort()
    .join(' ');
  if (key === 'char') return c.char;
  if (key === 'int') return INT;
  const type = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
  if (type) return type;
  c.error('c-type', site, `"${names.join(' ')}" is no type`);
  return ERROR;
}

function typeOfName(c: Checker, name: Token): Type {
  const entity = c.scope.find(name.text);
  if (entity?.kind === 'typedef') {
    c.refer(name, entity);
    const leftOut = c.leftOutTypes.get(entity);
    if (leftOut) c.leftOut(name, leftOut.message, leftOut.remedy);
    return aliased(entity.type, entity.name);
  }
  if (entity) {
    c.error(
      'c-unknown-type',
      name,
      `expected a type, found the ${entity.kind === 'constant' ? 'enumeration constant' : entity.kind} "${name.text}"`,
      {
        notes: [c.declaredAt(entity)],
      },
    );
    return ERROR;
  }
  c.undeclared(name.text, name, 'c-unknown-type', `unknown type "${name.text}"`, (candidate) => candidate.kind === 'typedef');
  return ERROR;
}

/** The type of a type-name (C11 6.7.7). */
export function typeOfTypeName(c: Checker, name: TypeName): Type {
  return typeOfDeclarator(c, name.declarator, typeOfSpecifiers(c, name.specifiers));
}

// --- struct, union, enum --------------------------------------------------------------------------------------------------

function typeOfRecord(c: Checker, specifier: RecordSpecifier): Type {
  const { tag, record } = specifier;
  let definition: RecordDefinition | undefined;
  if (tag) {
    // A definition declares its tag in the scope at hand; a mere mention looks outwards first.
    const known = specifier.members ? c.scope.tags.get(tag.text) : c.scope.findTag(tag.text);
    if (known && (known.kind !== 'record' || known.definition.kind !== record)) {
      const what = known.kind === 'record' ? known.definition.kind : 'enum';
      c.error('c-tag', tag, `"${tag.text}" is a tag of ${what}, so it cannot be one of ${record}`, {
        notes: [{ message: 'it is declared here', site: known.definition.site }],
      });
      return ERROR;
    }
    definition = known?.definition as RecordDefinition | undefined;
  }
  if (!definition) {
    definition = {
      kind: record,
      tag: tag?.text,
      site: tag ?? keywordOf(specifier.site, record),
      members: undefined,
      size: 0,
      align: 1,
      packed: false,
    };
    if (tag) c.scope.tags.set(tag.text, { kind: 'record', definition });
  }
  if (tag) c.refer(tag, { kind: 'tag', name: tag.text, type: recordType(definition), site: definition.site });
  if (!specifier.members) return recordType(definition);
  if (definition.members && tag && c.givesWay(tag, definition.site)) {
    definition = { ...definition, members: undefined, size: 0, align: 1, packed: false };
    c.scope.tags.set(tag.text, { kind: 'record', definition });
  } else if (definition.members) {
    c.error('c-redefinition', tag ?? specifier.site, `${record} ${tag?.text} is defined again`, {
      notes: [{ message: 'the first definition is here', site: definition.site }],
    });
    definition = { ...definition, members: undefined };
  }
  definition.site = tag ?? keywordOf(specifier.site, record);
  const plans = membersOf(c, specifier.members, definition);
  const attributes = placementOf(c, specifier.attributes);
  layOut(definition, plans, attributes.packed, specifier.pack, attributes.align);
  if (definition.size > MAX_OBJECT)
    c.error('c-too-large', definition.site, `this ${record} has ${definition.size} bytes; at most ${MAX_OBJECT} are taken`);
  return recordType(definition);
}

/** The keyword that begins a specifier. */
function keywordOf(site: Site, keyword: string): Site {
  return site.trail ? site : { file: site.file, start: site.start, end: Math.min(site.end, site.start + keyword.length) };
}

function membersOf(c: Checker, declarations: readonly MemberDeclaration[], definition: RecordDefinition): MemberPlan[] {
  const plans: MemberPlan[] = [];
  const names = new Map<string, Site>();
  for (const [position, declaration] of declarations.entries()) {
    if (declaration.kind === 'static-assertion') {
      checkStaticAssertion(c, declaration);
      continue;
    }
    const { specifiers } = declaration;
    const base = typeOfSpecifiers(c, specifiers);
    const outer = placementOf(c, specifiers.attributes);
    const alignas = alignmentOf(c, specifiers);
    if (declaration.declarators.length === 0) {
      if (base.kind === 'record' && (base.definition.tag === undefined || specifiers.type.kind === 'record')) {
        plans.push({
          name: undefined,
          type: base,
          width: undefined,
          packed: outer.packed,
          minimumAlign: Math.max(outer.align, alignas),
          site: declaration.site,
        });
      } else if (base.kind !== 'error') c.warning('c-empty-declaration', declaration.site, 'this declares no member');
      continue;
    }
    for (const { declarator, width, attributes, site } of declaration.declarators) {
      const name = declarator && declaredName(declarator);
      let type = declarator ? typeOfDeclarator(c, declarator, base) : base;
      const where = name ?? site;
      if (name) checkMemberName(c, name, names);
      const isLast = position === declarations.length - 1;
      type = checkMemberType(c, type, definition, where, isLast, name?.text);
      const inner = placementOf(c, attributes);
      const bits = width ? widthOf(c, width, type, name?.text, where) : undefined;
      if (name === undefined && bits === undefined) continue;
      plans.push({
        name: name?.text,
        type,
        width: bits,
        packed: outer.packed || inner.packed,
        minimumAlign: Math.max(outer.align, inner.align, alignas),
        site: where,
      });
      if (name) c.refer(name, { kind: 'member', name: name.text, type, site: name });
    }
  }
  return plans;
}

function checkMemberName(c: Checker, name: Token, names: Map<string, Site>): void {
  const earlier = names.get(name.text);
  if (earlier)
    c.error('c-redefinition', name, `member "${name.text}" is declared twice`, {
      notes: [{ message: 'the first declaration is here', site: earlier }],
    });
  names.set(name.text, name);
}

/** A member's type, or one that can stand for it when it may not be a member's. */
function checkMemberType(
  c: Checker,
  type: Type,
  definition: RecordDefinition,
  site: Site,
  isLast: boolean,
  name: string | undefined,
): Type {
  if (type.kind === 'function') {
    c.error('c-member-type', site, `member "${name}" is a function; only a pointer to one can be a member`);
    return pointerTo(type);
  }
  if (type.kind === 'error' || isComplete(type)) return type;
  if (type.kind === 'array' && type.length === undefined && isComplete(type.element)) {
    if (isLast && definition.kind === 'struct') return type;
    c.error('c-member-type', site, `the array "${name}" without a size has to be the last member of a struct`);
    return arrayOf(type.element, 0);
  }
  const notes = type.kind === 'record' ? [c.recordNote(type)] : [];
  c.error('c-incomplete-type', site, `member "${name}" has the type ${spell(type)}, which is not complete here`, { notes });
  return ERROR;
}

function widthOf(
  c: Checker,
  width: Parameters<typeof constantOf>[1],
  type: Type,
  name: string | undefined,
  site: Site,
): number | undefined {
  const value = constantOf(c, width, 'the width of a bit-field');
  if (value === undefined || type.kind === 'error') return undefined;
  const label = name ? `bit-field "${name}"` : 'an unnamed bit-field';
  if (!isInteger(type)) {
    c.error('c-bit-field', site, `${label} has the type ${spell(type)}; expected an integer type`);
    return undefined;
  }
  const most = type.name === '_Bool' ? 1 : type.size * 8;
  if (value < 0n || value > BigInt(most)) {
    c.error('c-bit-field', width.site, `${label} has ${value} bits; ${spell(type)} has ${most}`);
    return undefined;
  }
  if (value === 0n && name) {
    c.error('c-bit-field', width.site, `${label} has no bits; only an unnamed one may have the width 0`);
    return undefined;
  }
  return Number(value);
}

/** `enum TAG;` before its constants, as GNU C has it: an unsigned int until then. */
export function announceEnum(c: Checker, { tag, constants }: EnumSpecifier): void {
  if (!tag || constants || c.scope.findTag(tag.text)) return;
  const definition: EnumDefinition = { tag: tag.text, site: tag, constants: [] };
  c.scope.tags.set(tag.text, { kind: 'enum', definition, type: { ...UNSIGNED_INT, enumeration: definition } });
}

function typeOfEnum(c: Checker, specifier: EnumSpecifier): Type {
  const { tag, constants } = specifier;
  const known = tag && (constants ? c.scope.tags.get(tag.text) : c.scope.findTag(tag.text));
  if (known && known.kind !== 'enum') {
    c.error('c-tag', tag, `"${tag.text}" is a tag of ${known.definition.kind}, so it cannot be one of enum`, {
      notes: [{ message: 'it is declared here', site: known.definition.site }],
    });
    return ERROR;
  }
  if (!constants) {
    if (known) {
      c.refer(tag, { kind: 'tag', name: tag.text, type: known.type, site: known.definition.site });
      return known.type;
    }
    if (tag) c.error('c-incomplete-type', tag, `enum ${tag.text} is not defined`);
    return ERROR;
  }
  if (known && known.definition.constants.length > 0 && !c.givesWay(tag as Token, known.definition.site)) {
    c.error('c-redefinition', tag as Token, `enum ${tag?.text} is defined again`, {
      notes: [{ message: 'the first definition is here', site: known.definition.site }],
    });
  }
  // One that was only announced is this one.
  const announced = known && known.definition.constants.length === 0 ? known.definition : undefined;
  const definition: EnumDefinition = announced ?? { tag: tag?.text, site: tag ?? keywordOf(specifier.site, 'enum'), constants: [] };
  const type = enumerate(c, constants, definition, placementOf(c, specifier.attributes).packed);
  if (tag) {
    c.scope.tags.set(tag.text, { kind: 'enum', definition, type });
    c.refer(tag, { kind: 'tag', name: tag.text, type, site: tag });
  }
  return type;
}

/** Values of the constants, and the type: unsigned int, or as GCC has it int, long or unsigned long when values need them. */
function enumerate(
  c: Checker,
  constants: NonNullable<EnumSpecifier['constants']>,
  definition: EnumDefinition,
  packed: boolean,
): IntegerType {
  let next = 0n;
  let least = 0n;
  let greatest = 0n;
  const entities: ConstantEntity[] = [];
  for (const { name, value } of constants) {
    if (value) next = constantOf(c, value, `the value of ${name.text}`) ?? next;
    if (next < -(1n << 63n) || next >= 1n << 64n) {
      c.error('c-overflow', name, `the value of ${name.text} does not fit 64 bits`);
      next = 0n;
    }
    const earlier = c.scope.names.get(name.text);
    if (earlier && c.givesWay(name, earlier.site)) c.scope.shadowed.set(name.text, earlier);
    else if (earlier) {
      c.error('c-redefinition', name, `"${name.text}" is declared again`, { notes: [c.declaredAt(earlier)] });
    }
    const constant = { name: name.text, value: next, site: name };
    definition.constants.push(constant);
    const type =
      next >= -(1n << 31n) && next < 1n << 31n
        ? INT
        : next >= 0n && next < 1n << 32n
          ? UNSIGNED_INT
          : next < 1n << 63n
            ? LONG
            : UNSIGNED_LONG;
    const entity: ConstantEntity = { kind: 'constant', name: name.text, constant, definition, type, site: name };
    entities.push(entity);
    c.scope.names.set(name.text, entity);
    c.refer(name, entity);
    if (next < least) least = next;
    if (next > greatest) greatest = next;
    next++;
  }
  const type = enumType(least, greatest, packed);
  // GCC gives a constant that does not fit an int the type of its enumeration, once that is known.
  for (const entity of entities) if (entity.type.name !== 'int') entity.type = type;
  return { ...type, enumeration: definition };
}

function enumType(least: bigint, greatest: bigint, packed: boolean): IntegerType {
  if (least >= 0n) {
    if (packed && greatest < 1n << 8n) return UNSIGNED_CHAR;
    if (packed && greatest < 1n << 16n) return UNSIGNED_SHORT;
    return greatest < 1n << 32n ? UNSIGNED_INT : UNSIGNED_LONG;
  }
  if (packed && least >= -128n && greatest < 128n) return SIGNED_CHAR;
  if (packed && least >= -32768n && greatest < 32768n) return SHORT;
  return least >= -(1n << 31n) && greatest < 1n << 31n ? INT : LONG;
}

// --- attributes ---------------------------------------------------------------------------------------------------------

/** `__name__` and `name` are one attribute. */
function attributeName(attribute: Attribute): string {
  return attribute.name.text.replace(/^__(.*)__$/, '$1');
}

/** What attributes say of placement; `align` is 0 when they say nothing. */
export function placementOf(c: Checker, attributes: readonly Attribute[]): { packed: boolean; align: number } {
  let packed = false;
  let align = 0;
  for (const attribute of attributes) {
    const name = attributeName(attribute);
    if (name === 'packed') packed = true;
    else if (name === 'aligned' || name === 'align') {
      const value = attribute.value && constantOf(c, attribute.value, 'an alignment');
      if (attribute.value && value === undefined) continue;
      // Without a number it is the greatest that any type needs.
      const bytes = Number(value ?? 16n);
      if (isAlignment(bytes)) align = Math.max(align, bytes);
      else c.error('c-attribute', attribute.name, `expected a power of two from 1 to 65536 in ${name} (…)`);
    }
  }
  return { packed, align };
}

function isAlignment(bytes: number): boolean {
  return Number.isInteger(bytes) && bytes >= 1 && bytes <= 65536 && (bytes & (bytes - 1)) === 0;
}

/** Bytes that `_Alignas` asks for; 0 without one. */
export function alignmentOf(c: Checker, specifiers: Specifiers): number {
  let align = 0;
  for (const of of specifiers.alignas) {
    if (of.kind === 'type-name') align = Math.max(align, alignOf(typeOfTypeName(c, of)));
    else {
      const value = constantOf(c, of, 'an alignment');
      if (value === undefined || value === 0n) continue;
      if (isAlignment(Number(value))) align = Math.max(align, Number(value));
      else c.error('c-attribute', of.site, `expected a power of two from 1 to 65536 in _Alignas, found ${value}`);
    }
  }
  return align;
}

/** What attributes say of a function. */
function functionAttributesOf(c: Checker, attributes: readonly Attribute[]): FunctionAttributes {
  const result: { -readonly [K in keyof FunctionAttributes]: FunctionAttributes[K] } = {};
  for (const attribute of attributes) {
    switch (attributeName(attribute)) {
      case 'noreturn':
        result.noReturn = true;
        break;
      case 'warn_unused_result':
        result.warnUnusedResult = true;
        break;
      case 'status_may_be_ignored':
        result.statusMayBeIgnored = true;
        break;
      case 'allocates':
        result.allocates = true;
        break;
      case 'format': {
        const [style, , index, , first] = attribute.arguments;
        const characters = style?.text === 'printlib_unicode' ? 'unicode' : style?.text === 'printlib_ascii' ? 'ascii' : undefined;
        // Other styles, such as printf's, are another library's.
        if (!characters) break;
        const formatIndex = Number(index?.text);
        const firstArgument = Number(first?.text);
        if (Number.isInteger(formatIndex) && Number.isInteger(firstArgument)) result.format = { characters, formatIndex, firstArgument };
        else c.error('c-attribute', attribute.name, 'expected format (style, number of the format, number of the first argument)');
        break;
      }
    }
  }
  return result;
}

/** A declared type with attributes that concern functions: they go to the function, also behind a pointer. */
export function withAttributes(c: Checker, type: Type, attributes: readonly Attribute[]): Type {
  if (attributes.length === 0) return type;
  const found = functionAttributesOf(c, attributes);
  if (Object.keys(found).length === 0) return type;
  if (type.kind === 'function') return { ...type, attributes: { ...type.attributes, ...found } };
  if (type.kind === 'pointer' && type.target.kind === 'function') {
    return { ...type, target: { ...type.target, attributes: { ...type.target.attributes, ...found } } };
  }
  return type;
}

// --- declarators --------------------------------------------------------------------------------------------------------

/** The type that a declarator gives to its name. */
export function typeOfDeclarator(c: Checker, declarator: Declarator, base: Type): Type {
  let type = base;
  for (let node = declarator; node.kind !== 'name'; node = node.of) {
    if (node.kind === 'pointer') type = type.kind === 'error' ? type : pointerTo(type, node.qualifiers);
    else if (node.kind === 'array') type = arrayType(c, type, node);
    else type = functionOf(c, type, node);
  }
  return type;
}

function arrayType(c: Checker, element: Type, node: Declarator & { kind: 'array' }): Type {
  if (element.kind === 'error') return element;
  if (element.kind === 'function' || element.kind === 'void') {
    c.error('c-type', node.site, `there are no arrays of ${element.kind === 'void' ? 'void' : 'functions'}`, {
      remedy: element.kind === 'function' ? 'Make it an array of pointers to functions.' : undefined,
    });
    return ERROR;
  }
  const size = sizeOf(element);
  if (size === undefined) {
    c.error('c-incomplete-type', node.site, `the elements have the type ${spell(element)}, which is not complete here`, {
      notes: element.kind === 'record' ? [c.recordNote(element)] : [],
    });
    return ERROR;
  }
  if (
    element.kind === 'record' &&
    element.definition.members?.at(-1)?.type.kind === 'array' &&
    !isComplete(element.definition.members.at(-1)?.type as Type)
  ) {
    c.warning('c-type', node.site, `the elements of this array end with an array without a size, which has no room between them`);
  }
  if (!node.size) return arrayOf(element, undefined);
  const length = lengthOf(c, node, node.size);
  if (length === 'variable') return arrayOf(element, undefined);
  if (length === undefined) return ERROR;
  if (length < 0n) {
    c.error('c-array-size', node.size.site, `the size of this array is negative: ${length}`);
    return ERROR;
  }
  if (length * BigInt(Math.max(1, size)) > BigInt(MAX_OBJECT)) {
    c.error('c-too-large', node.size.site, `this array would have ${length * BigInt(size)} bytes; at most ${MAX_OBJECT} are taken`, {
      remedy: 'Allocate it.',
    });
    return ERROR;
  }
  return arrayOf(element, Number(length));
}

function lengthOf(c: Checker, node: Declarator, size: Parameters<typeof constantOf>[1]): bigint | 'variable' | undefined {
  const { variableLength } = c;
  if (variableLength?.of === node) {
    const value = valueExpression(c, size);
    if (value.type.kind === 'error') return undefined;
    if (value.kind === 'constant' && value.type.kind === 'integer') return value.value;
    if (isInteger(value.type)) {
      variableLength.value = convert(value, UNSIGNED_LONG);
      return 'variable';
    }
  }
  return constantOf(c, size, 'the size of an array', 'Only the first length of an array within a function may vary.');
}

/** A parameter that is an array is a pointer: a length that another parameter states says nothing. */
function withoutParameterLength(c: Checker, declarator: Declarator): Declarator {
  if (declarator.kind !== 'array' || declarator.of.kind !== 'name' || declarator.size?.kind !== 'name') return declarator;
  return c.scope.find(declarator.size.token.text) ? declarator : { ...declarator, size: undefined };
}

function functionOf(c: Checker, result: Type, node: Declarator & { kind: 'function' }): Type {
  let returns = result;
  if (result.kind === 'function' || result.kind === 'array') {
    c.error('c-type', node.site, `a function cannot return ${result.kind === 'array' ? 'an array' : 'a function'}`, {
      remedy: 'Return a pointer to it.',
    });
    returns = ERROR;
  }
  const parameters: Parameter[] = [];
  c.openScope();
  for (const [index, { specifiers, declarator, site }] of node.parameters.entries()) {
    const written = typeOfDeclarator(c, withoutParameterLength(c, declarator), typeOfSpecifiers(c, specifiers));
    const name = declaredName(declarator);
    if (written.kind === 'void') {
      // `(void)` says that there are none.
      if (node.parameters.length === 1 && !name && !node.variadic) break;
      c.error('c-type', site, `parameter ${name ? `"${name.text}"` : index + 1} cannot have the type void`);
      parameters.push({ name: name?.text, type: ERROR, site: name ?? site });
      continue;
    }
    if (specifiers.storage && specifiers.storage.kind !== 'register')
      c.error('c-storage', specifiers.storage.site, `a parameter cannot be "${specifiers.storage.kind}"`);
    parameters.push({ name: name?.text, type: adjusted(written), site: name ?? site });
  }
  c.scope = c.scope.parent as typeof c.scope;
  return functionType(returns, parameters, node.variadic, node.empty);
}

/** A parameter's array or function type is that of a pointer (C11 6.7.6.3). */
function adjusted(type: Type): Type {
  if (type.kind === 'array') return pointerTo(type.element);
  return type.kind === 'function' ? pointerTo(type) : type;
}

/** _Static_assert (C11 6.7.10). */
export function checkStaticAssertion(c: Checker, assertion: MemberDeclaration & { kind: 'static-assertion' }): void {
  const value = constantOf(c, assertion.condition, 'the condition of _Static_assert');
  if (value !== 0n) return;
  const text = assertion.message?.tokens.map((token) => token.text.replace(/^\w*"|"$/g, '')).join('');
  c.error('c-static-assert', assertion.condition.site, `the assertion does not hold${text ? `: ${text}` : ''}`);
}

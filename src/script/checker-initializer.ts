// Initialisation (C11 6.7.9): an initialiser is spread over the object that it fills, down to scalars, bit-fields and character arrays.
// Braces may be left out, designators may go anywhere in the object at hand, and what is not named is zero.

import type { Checker } from './checker';
import { constantOf, joinStrings, valueExpression } from './checker-expression';
import { addressConstant } from './constant';
import { assignable } from './conversion';
import { findMember, memberNames, partName } from './layout';
import { encodeUnits } from './literal';
import { spell } from './spelling';
import type { Designator, Expr, Initializer, InitializerList, StringExpr } from './syntax';
import type { Expression, GlobalVariable, Initialization, InitializationItem, Site, StaticImage, StaticObject } from './tree';
import { type BitRange, isComplete, isInteger, isScalar, type Member, sizeOf, type Type, unqualified } from './types';

/** Scalars that one initialiser may fill. */
const MAX_ITEMS = 1 << 20;

/** An object's type, completed by its initialiser when it is an array without a size, and how it is filled. */
export function initializeObject(
  c: Checker,
  type: Type,
  initializer: Initializer,
  what: string,
): { type: Type; initialization: Initialization } {
  const filling = new Filling(c, unqualifiedElement(type), what);
  const length = filling.object(filling.root, 0, undefined, initializer);
  const completed = complete(type, length);
  const { items } = filling;
  const only = items[0];
  const whole = items.length === 1 && only?.kind === 'value' && only.offset === 0 && !only.bits && sizeOf(only.type) === sizeOf(completed);
  return { type: completed, initialization: { zero: !whole && !covers(items, sizeOf(completed) ?? 0), items } };
}

/** The same for an object with static storage, whose contents have to be constant. `image` is undefined when all is zero. */
export function staticImage(
  c: Checker,
  type: Type,
  initializer: Initializer,
  what: string,
): { type: Type; image: StaticImage | undefined } {
  const { type: completed, initialization } = initializeObject(c, type, initializer, what);
  return { type: completed, image: imageOf(c, initialization.items, sizeOf(completed) ?? 0, what) };
}

function unqualifiedElement(type: Type): Type {
  return type.kind === 'array' ? type : unqualified(type);
}

function complete(type: Type, length: number | undefined): Type {
  return type.kind === 'array' && type.length === undefined && length !== undefined ? { ...type, length } : type;
}

/** True when the items fill every byte. */
function covers(items: readonly InitializationItem[], size: number): boolean {
  const order = [...items].sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const item of order) {
    if (item.offset > end || (item.kind === 'value' && item.bits)) return false;
    end = Math.max(end, item.offset + (item.kind === 'bytes' ? item.bytes.length : (sizeOf(item.type) ?? 0)));
  }
  return end >= size;
}

/** The items of a brace level that are still to be placed. */
interface Cursor {
  readonly items: InitializerList['items'];
  next: number;
}

/** A part of an object: where its subobjects lie, in order. */
interface Slot {
  readonly type: Type;
  readonly offset: number;
  readonly bits: BitRange | undefined;
}

class Filling {
  readonly items: InitializationItem[] = [];
  private readonly values = new Map<Expr, Expression>();
  private full = false;

  constructor(
    private readonly c: Checker,
    readonly root: Type,
    private readonly what: string,
  ) {}

  /** A part of the object as a message names it. */
  private named(type: Type, offset: number, bits?: BitRange): string {
    const part = partName(this.root, offset, type, bits);
    if (part === '') return this.what;
    return /^\w+$/.test(this.what) ? this.what + part : `${part.replace(/^\./, '')} of ${this.what}`;
  }

  /** Fills an object with an initialiser of its own. Returns the length for an array. */
  object(type: Type, offset: number, bits: BitRange | undefined, initializer: Initializer): number | undefined {
    if (type.kind === 'error') {
      this.checkOnly(initializer);
      return undefined;
    }
    if (type.kind === 'array') {
      const string = stringFor(type.element, initializer);
      if (string) return this.string(type, offset, string);
    }
    if (initializer.kind === 'list') {
      if (type.kind === 'array' || type.kind === 'record') return this.braced(type, offset, initializer);
      this.scalarInBraces(type, offset, bits, initializer);
      return undefined;
    }
    if (type.kind === 'array') {
      const value = this.value(initializer);
      if (value.type.kind !== 'error') {
        this.c.error(
          'c-initializer',
          initializer.site,
          `expected { … } ${isCharacter(type.element) ? 'or a string ' : ''}for ${this.named(type, offset)} of type ${spell(type)}, found ${spell(value.type)}`,
        );
      }
      return undefined;
    }
    this.scalar(type, offset, bits, initializer);
    return undefined;
  }

  private value(e: Expr): Expression {
    let value = this.values.get(e);
    if (!value) {
      value = valueExpression(this.c, e);
      this.values.set(e, value);
    }
    return value;
  }

  /** Looks at an initialiser whose object is unknown, for the errors within. */
  private checkOnly(initializer: Initializer): void {
    if (initializer.kind === 'list') for (const item of initializer.items) this.checkOnly(item.value);
    else this.value(initializer);
  }

  private push(item: InitializationItem, site: Site): void {
    if (this.items.length < MAX_ITEMS) {
      this.items.push(item);
      return;
    }
    if (!this.full) this.c.error('c-too-large', site, `this initialiser fills more than ${MAX_ITEMS} members`);
    this.full = true;
  }

  /** A scalar, or a whole record by a value of its type. */
  private scalar(type: Type, offset: number, bits: BitRange | undefined, e: Expr): void {
    const given = this.value(e);
    if (
      type.kind === 'record' &&
      given.type.kind !== 'error' &&
      !(given.type.kind === 'record' && given.type.definition === type.definition)
    ) {
      this.c.error(
        'c-initializer',
        e.site,
        `expected { … } or a value of type ${spell(type)} for ${this.named(type, offset, bits)}, found ${spell(given.type)}`,
      );
      return;
    }
    const value = assignable(this.c, given, type, { toString: () => this.named(type, offset, bits) });
    if (value.kind !== 'error') this.push({ kind: 'value', offset, type: unqualified(type), ...(bits ? { bits } : {}), value }, e.site);
  }

  private scalarInBraces(type: Type, offset: number, bits: BitRange | undefined, list: InitializerList): void {
    const [first, second] = list.items;
    if (first?.designators[0]) this.c.error('c-initializer', first.designators[0].site, `${spell(type)} has no members to designate`);
    else if (first) this.object(type, offset, bits, first.value);
    if (second) this.excess(second.site, spell(type));
  }

  private excess(site: Site, type: string): void {
    this.c.warning('c-excess-initializer', site, `there is no room for this in ${type}`);
  }

  /** A string in a character array, cut to it. Returns the length that it asks for. */
  private string(type: Type & { kind: 'array' }, offset: number, e: StringExpr): number {
    const joined = joinStrings(this.c, e);
    if (!joined) return 1;
    const { units, size } = joined;
    const elementBytes = sizeOf(type.element) as number;
    if (size !== elementBytes) {
      const wanted = elementBytes === 1 ? '"…"' : elementBytes === 2 ? 'L"…"' : 'U"…"';
      this.c.error(
        'c-initializer',
        e.site,
        `expected a string of the form ${wanted} for ${this.named(type, offset)} of type ${spell(type)}`,
      );
      return units.length + 1;
    }
    const length = type.length ?? units.length + 1;
    if (units.length > length)
      this.c.warning('c-excess-initializer', e.site, `the string has ${units.length} characters and ${spell(type)} has room for ${length}`);
    const bytes = encodeUnits(units, size).subarray(0, Math.min(units.length + 1, length) * size);
    this.push({ kind: 'bytes', offset, bytes, site: e.site }, e.site);
    return length;
  }

  // --- lists --------------------------------------------------------------------------------------------------------

  /** `{ … }` for an array, struct or union. Returns the number of elements of an array that it reaches. */
  private braced(type: Type & { kind: 'array' | 'record' }, offset: number, list: InitializerList): number {
    const cursor: Cursor = { items: list.items, next: 0 };
    let index = 0;
    let length = 0;
    while (cursor.next < cursor.items.length && !this.full) {
      const item = cursor.items[cursor.next] as Cursor['items'][number];
      if (item.designators.length > 0) {
        const reached = this.designated(type, offset, item.designators, 0, cursor);
        if (reached === undefined) {
          this.checkOnly(item.value);
          cursor.next++;
          continue;
        }
        index = reached;
      } else {
        const slot = this.slot(type, offset, index);
        if (!slot) {
          this.excess(item.site, spell(type));
          this.checkOnly(item.value);
          cursor.next++;
          continue;
        }
        this.element(slot, cursor);
      }
      index++;
      length = Math.max(length, index);
    }
    return length;
  }

  /** The subobject at an index; undefined beyond the last. A union has one, its first. */
  private slot(type: Type, offset: number, index: number): Slot | undefined {
    if (type.kind === 'array') {
      if (type.length !== undefined && index >= type.length) return undefined;
      return { type: type.element, offset: offset + index * (sizeOf(type.element) ?? 0), bits: undefined };
    }
    if (type.kind !== 'record') return undefined;
    if (type.definition.kind === 'union' && index > 0) return undefined;
    const member = type.definition.members?.[index];
    return member && slotOf(member, offset);
  }

  /** Fills one subobject from the cursor: by one item, or, its braces left out, by as many as it has scalars. */
  private element(slot: Slot, cursor: Cursor): void {
    const { type, offset, bits } = slot;
    const item = cursor.items[cursor.next] as Cursor['items'][number];
    const { value } = item;
    const takesWhole =
      value.kind === 'list' ||
      isScalar(type) ||
      type.kind === 'error' ||
      (type.kind === 'array' && stringFor(type.element, value) !== undefined);
    if (takesWhole || this.isWholeRecord(type, value as Expr)) {
      cursor.next++;
      if (type.kind === 'array' && !isComplete(type)) this.flexible(value.site);
      this.object(type, offset, bits, value);
      return;
    }
    const before = cursor.next;
    this.rest(type, offset, 0, cursor);
    if (cursor.next === before) {
      this.excess(item.site, spell(type));
      cursor.next++;
    }
  }

  private isWholeRecord(type: Type, e: Expr): boolean {
    if (type.kind !== 'record') return false;
    const given = this.value(e).type;
    return given.kind === 'error' || (given.kind === 'record' && given.definition === type.definition);
  }

  private flexible(site: Site): void {
    this.c.error('c-initializer', site, 'an array without a size within a struct cannot be initialised: it has no room');
  }

  /** Fills the subobjects of a part from an index on, as long as the cursor has items without designators. */
  private rest(type: Type, offset: number, from: number, cursor: Cursor): void {
    for (let index = from; cursor.next < cursor.items.length && !this.full; index++) {
      if (index > from || from > 0) {
        const item = cursor.items[cursor.next] as Cursor['items'][number];
        if (item.designators.length > 0) return;
      }
      const slot = type.kind === 'array' && type.length === undefined ? undefined : this.slot(type, offset, index);
      if (!slot) return;
      this.element(slot, cursor);
    }
  }

  /**
   * Fills what designators lead to, and, when they lead further in than one level, what follows it there. Returns the index on the level of
   * `type` that was reached; undefined, with an error, when they lead nowhere.
   */
  private designated(type: Type, offset: number, designators: readonly Designator[], at: number, cursor: Cursor): number | undefined {
    const designator = designators[at] as Designator;
    if (designator.kind === 'field') return this.designatedField(type, offset, designator, designators, at, cursor);
    if (type.kind !== 'array') {
      this.c.error('c-initializer', designator.site, `${spell(type)} is no array, so it has no elements to designate`);
      return undefined;
    }
    const first = constantOf(this.c, designator.first, 'an index');
    const last = designator.last ? constantOf(this.c, designator.last, 'an index') : first;
    if (first === undefined || last === undefined) return undefined;
    const length = BigInt(type.length ?? MAX_ITEMS);
    if (first < 0n || last < first || last >= length) {
      const why = last < first ? 'this range of elements is empty' : `the index ${first < 0n ? first : last} is outside ${spell(type)}`;
      this.c.error('c-initializer', designator.site, why);
      return undefined;
    }
    const start = cursor.next;
    for (let index = Number(first); index <= Number(last) && !this.full; index++) {
      cursor.next = start;
      this.place(this.slot(type, offset, index) as Slot, designators, at, cursor);
    }
    return Number(last);
  }

  private designatedField(
    type: Type,
    offset: number,
    designator: Designator & { kind: 'field' },
    designators: readonly Designator[],
    at: number,
    cursor: Cursor,
  ): number | undefined {
    const { name } = designator;
    if (type.kind !== 'record') {
      this.c.error('c-initializer', designator.site, `${spell(type)} is no struct or union, so it has no member "${name.text}"`);
      return undefined;
    }
    const members = type.definition.members ?? [];
    const index = members.findIndex((member) => member.name === name.text || hidesMember(member, name.text));
    const member = members[index];
    if (!member) {
      this.c.error('c-no-member', name, `${spell(type)} has no member "${name.text}"`, {
        remedy: this.c.suggest(name.text, memberNames(type.definition)),
        notes: [{ message: `${spell(type)} is defined here`, site: type.definition.site }],
      });
      return undefined;
    }
    const slot = slotOf(member, offset);
    if (member.name === undefined) {
      // The member lies in an anonymous record: the same designator is looked up there.
      const inner = this.designated(slot.type, slot.offset, designators, at, cursor);
      if (inner !== undefined) this.rest(slot.type, slot.offset, inner + 1, cursor);
      return inner === undefined ? undefined : index;
    }
    this.c.refer(name, { kind: 'member', name: name.text, type: member.type, site: member.site });
    this.place(slot, designators, at, cursor);
    return index;
  }

  /** Fills the subobject that the designator at `at` leads to: by the item if it is the last one, otherwise further in. */
  private place(slot: Slot, designators: readonly Designator[], at: number, cursor: Cursor): void {
    if (at + 1 === designators.length) {
      this.element(slot, cursor);
      return;
    }
    const inner = this.designated(slot.type, slot.offset, designators, at + 1, cursor);
    if (inner !== undefined) this.rest(slot.type, slot.offset, inner + 1, cursor);
    else cursor.next++;
  }
}

function slotOf(member: Member, offset: number): Slot {
  return { type: member.type, offset: offset + member.offset, bits: member.bits };
}

/** True for an anonymous record that has a member with this name. */
function hidesMember(member: Member, name: string): boolean {
  return member.name === undefined && member.type.kind === 'record' && findMember(member.type.definition, name) !== undefined;
}

function isCharacter(type: Type): boolean {
  return (
    isInteger(type) &&
    !type.enumeration &&
    type.name !== '_Bool' &&
    (type.size === 1 || type.name === 'unsigned short' || type.name === 'unsigned int')
  );
}

/** The string literal that fills a character array as a whole, possibly in braces or parentheses. */
function stringFor(element: Type, initializer: Initializer): StringExpr | undefined {
  if (!isCharacter(element)) return undefined;
  if (initializer.kind === 'list') {
    const [only, more] = initializer.items;
    return only && !more && only.designators.length === 0 && only.value.kind !== 'list' ? stringFor(element, only.value) : undefined;
  }
  let e: Expr = initializer;
  while (e.kind === 'parenthesized') e = e.of;
  return e.kind === 'string' ? e : undefined;
}

// --- contents of static objects -----------------------------------------------------------------------------------------

function imageOf(c: Checker, items: readonly InitializationItem[], size: number, what: string): StaticImage | undefined {
  if (items.length === 0) return undefined;
  const image = new Image(size);
  for (const item of items) {
    if (item.kind === 'bytes') {
      image.copy(item.offset, item.bytes);
      continue;
    }
    const { value, offset, type, bits } = item;
    const bytes = sizeOf(type) ?? 0;
    if (value.kind === 'constant') {
      if (bits) image.setBits(offset, bits, value.value);
      else image.setInteger(offset, bytes, value.value);
      continue;
    }
    const contents = literalContents(value);
    const address = bits ? undefined : addressConstant(value);
    if (contents) image.copyImage(offset, contents);
    else if (address && bytes === 8) image.setAddress(offset, address.of, address.addend);
    else if (value.type.kind !== 'error') {
      c.error('c-not-constant', value.site, `expected a constant for ${what}: its contents are fixed before the program starts`, {
        remedy: 'Assign it in a function.',
      });
    }
  }
  return image.finish();
}

/** A compound literal of file scope, taken as a value. */
function literalContents(value: Expression): GlobalVariable | undefined {
  if (value.kind !== 'load' || value.from.kind !== 'variable') return undefined;
  const { variable } = value.from;
  return variable.kind === 'global' && variable.name === '' ? variable : undefined;
}

class Image {
  private readonly bytes: Uint8Array;
  private readonly addresses = new Map<number, { of: StaticObject; addend: bigint }>();
  private isZero = true;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  /** Whatever lay there goes; a later initialiser overrides an earlier one. */
  private clear(offset: number, size: number): void {
    if (this.addresses.size > 0) {
      for (let at = offset - 7; at < offset + size; at++) this.addresses.delete(at);
    }
    this.isZero = false;
  }

  copy(offset: number, bytes: Uint8Array): void {
    this.clear(offset, bytes.length);
    this.bytes.set(bytes.subarray(0, Math.max(0, this.bytes.length - offset)), offset);
  }

  copyImage(offset: number, from: GlobalVariable): void {
    this.clear(offset, from.size);
    this.bytes.fill(0, offset, offset + from.size);
    if (!from.initial) return;
    this.bytes.set(from.initial.bytes, offset);
    for (const { offset: at, of, addend } of from.initial.addresses) this.addresses.set(offset + at, { of, addend });
  }

  setInteger(offset: number, size: number, value: bigint): void {
    this.clear(offset, size);
    for (let i = 0; i < size; i++) this.bytes[offset + i] = Number((value >> BigInt(i * 8)) & 0xffn);
  }

  setBits(offset: number, bits: BitRange, value: bigint): void {
    this.isZero = false;
    for (let bit = 0; bit < bits.width; bit++) {
      const place = bits.shift + bit;
      const at = offset + (place >> 3);
      const mask = 1 << (place & 7);
      const old = this.bytes[at] as number;
      this.bytes[at] = (value >> BigInt(bit)) & 1n ? old | mask : old & ~mask;
    }
  }

  setAddress(offset: number, of: StaticObject, addend: bigint): void {
    this.setInteger(offset, 8, 0n);
    this.addresses.set(offset, { of, addend });
  }

  finish(): StaticImage | undefined {
    if (this.isZero || (this.addresses.size === 0 && this.bytes.every((byte) => byte === 0))) return undefined;
    const addresses = [...this.addresses].sort((a, b) => a[0] - b[0]).map(([offset, { of, addend }]) => ({ offset, of, addend }));
    return { bytes: this.bytes, addresses };
  }
}

// The C types of a script, as values. Data model of EDK2 on 64-bit processors under GCC: char 8, short 16, int 32, long and
// long long 64 bits, pointers 64 bits, wide characters unsigned 16 bits (-fshort-wchar), little endian, SysV layout.
//
// Invariants:
//   T1  A type is immutable, save that the definition of a struct, union or enum is filled in when its `}` is reached:
//       `members` of a RecordDefinition is undefined as long as the type is incomplete.
//   T2  Two types are the same when `sameType` says so; objects are not unique. Records and enumerations are the same
//       when their definitions are the same object.
//   T3  `alias` is the typedef name under which the source wrote the type. It is for messages and hover only and never
//       changes what a type is.
//   T4  An array of arrays keeps its qualifiers on the innermost element; an array itself has none.

import type { Site } from './tree';

/** Qualifier bits of a type. `restrict` is accepted by the parser and forgotten. */
export const CONST = 1;
export const VOLATILE = 2;

interface TypeBase {
  /** CONST | VOLATILE. */
  readonly qualifiers: number;
  readonly alias?: string;
}

export interface VoidType extends TypeBase {
  readonly kind: 'void';
}

/** C's own names of the integer types; they differ as types even where they have the same size. */
export type IntegerName =
  | '_Bool'
  | 'char'
  | 'signed char'
  | 'unsigned char'
  | 'short'
  | 'unsigned short'
  | 'int'
  | 'unsigned int'
  | 'long'
  | 'unsigned long'
  | 'long long'
  | 'unsigned long long';

/** Every integer type, `_Bool`, plain char and enumerations included. */
export interface IntegerType extends TypeBase {
  readonly kind: 'integer';
  /** For an enumeration the type that it is compatible with. */
  readonly name: IntegerName;
  /** Bytes. */
  readonly size: 1 | 2 | 4 | 8;
  readonly signed: boolean;
  readonly enumeration?: EnumDefinition;
}

export interface PointerType extends TypeBase {
  readonly kind: 'pointer';
  readonly target: Type;
}

export interface ArrayType extends TypeBase {
  readonly kind: 'array';
  readonly element: Type;
  /** Elements; undefined for an incomplete array (`extern UINT8 Table[];`, a flexible array member). */
  readonly length: number | undefined;
}

export interface Parameter {
  readonly name: string | undefined;
  /** Arrays and functions are already adjusted to pointers. */
  readonly type: Type;
  readonly site: Site;
}

export interface FunctionType extends TypeBase {
  readonly kind: 'function';
  readonly result: Type;
  readonly parameters: readonly Parameter[];
  /** Ends with `...`. */
  readonly variadic: boolean;
  /** Declared with `()`: any arguments are taken. */
  readonly unprototyped: boolean;
  readonly attributes: FunctionAttributes;
}

/** What `__attribute__((…))` says of a function; kept on its type so that services behind pointers have it too. */
export interface FunctionAttributes {
  /** `noreturn`, or the specifier `_Noreturn`. */
  readonly noReturn?: boolean;
  /**
   * `format (printlib_unicode | printlib_ascii, F, A)`: parameter F (from 1) is a PrintLib format of 16- or 8-bit characters
   * and its arguments begin at parameter A; A is 0 when they come in a VA_LIST.
   */
  readonly format?: { readonly characters: 'unicode' | 'ascii'; readonly formatIndex: number; readonly firstArgument: number };
  /** `status_may_be_ignored`: discarding the EFI_STATUS is no finding (FreePool, FreePages, Stall). */
  readonly statusMayBeIgnored?: boolean;
  /** `warn_unused_result`. */
  readonly warnUnusedResult?: boolean;
  /** `allocates`: the result is NULL when memory runs out, so it has to be compared with NULL before use. */
  readonly allocates?: boolean;
}

export interface RecordType extends TypeBase {
  readonly kind: 'record';
  readonly definition: RecordDefinition;
}

/**
 * `__builtin_va_list`: 8 bytes, the address of the next argument slot (see CallExpression for the slots). It is passed and
 * copied by value, as EDK2's VA_LIST of the Microsoft calling convention is.
 */
export interface VaListType extends TypeBase {
  readonly kind: 'va_list';
}

/** Stands where a type could not be made out; an error has been reported. Absent from programs without errors. */
export interface ErrorType extends TypeBase {
  readonly kind: 'error';
}

export type Type = VoidType | IntegerType | PointerType | ArrayType | FunctionType | RecordType | VaListType | ErrorType;

export interface EnumDefinition {
  readonly tag: string | undefined;
  readonly site: Site;
  constants: EnumConstant[];
  /** First typedef name given to an enumeration without a tag. */
  name?: string;
}

export interface EnumConstant {
  readonly name: string;
  readonly value: bigint;
  readonly site: Site;
}

export interface RecordDefinition {
  readonly kind: 'struct' | 'union';
  readonly tag: string | undefined;
  /** Place of the tag or, without one, of the keyword. */
  site: Site;
  /** In order; undefined while the type is incomplete. Unnamed bit-fields are left out. */
  members: Member[] | undefined;
  /** Bytes, padding at the end included; 0 while incomplete. */
  size: number;
  align: number;
  packed: boolean;
  /** First typedef name given to a record without a tag, for messages. */
  name?: string;
}

export interface Member {
  /** Undefined for an anonymous struct or union, whose members are found through it. */
  readonly name: string | undefined;
  readonly type: Type;
  /** Bytes from the start of the record; for a bit-field the first byte that holds a bit of it. */
  readonly offset: number;
  readonly bits?: BitRange;
  readonly site: Site;
}

/** Where the bits of a bit-field lie: `width` bits from bit `shift` of the little-endian number in `bytes` bytes. */
export interface BitRange {
  /** 0 … 7. */
  readonly shift: number;
  /** 1 … 64. */
  readonly width: number;
  /** Least number of bytes that hold all its bits, 1 … 9. */
  readonly bytes: number;
}

// --- making types -------------------------------------------------------------------------------------------------

function integer(name: IntegerName, size: 1 | 2 | 4 | 8, signed: boolean): IntegerType {
  return { kind: 'integer', qualifiers: 0, name, size, signed };
}

export const VOID: VoidType = { kind: 'void', qualifiers: 0 };
export const BOOL = integer('_Bool', 1, false);
export const SIGNED_CHAR = integer('signed char', 1, true);
export const UNSIGNED_CHAR = integer('unsigned char', 1, false);
export const SHORT = integer('short', 2, true);
export const UNSIGNED_SHORT = integer('unsigned short', 2, false);
export const INT = integer('int', 4, true);
export const UNSIGNED_INT = integer('unsigned int', 4, false);
export const LONG = integer('long', 8, true);
export const UNSIGNED_LONG = integer('unsigned long', 8, false);
export const LONG_LONG = integer('long long', 8, true);
export const UNSIGNED_LONG_LONG = integer('unsigned long long', 8, false);
export const VA_LIST: VaListType = { kind: 'va_list', qualifiers: 0 };
export const ERROR: ErrorType = { kind: 'error', qualifiers: 0 };

/** Plain `char`: signed on x64 and LoongArch, unsigned on AArch64 and RISC-V, as GCC has it. */
export const CHAR_SIGNED = integer('char', 1, true);
export const CHAR_UNSIGNED = integer('char', 1, false);

/** Types of `sizeof` and of a difference of pointers. */
export const SIZE_T = UNSIGNED_LONG;
export const PTRDIFF_T = LONG;

export const POINTER_SIZE = 8;

export function pointerTo(target: Type, qualifiers = 0): PointerType {
  return { kind: 'pointer', qualifiers, target };
}

/** `length` undefined makes an incomplete array. */
export function arrayOf(element: Type, length: number | undefined): ArrayType {
  return { kind: 'array', qualifiers: 0, element, length };
}

export function functionType(
  result: Type,
  parameters: readonly Parameter[],
  variadic = false,
  unprototyped = false,
  attributes: FunctionAttributes = {},
): FunctionType {
  return { kind: 'function', qualifiers: 0, result, parameters, variadic, unprototyped, attributes };
}

export function recordType(definition: RecordDefinition): RecordType {
  return { kind: 'record', qualifiers: 0, definition };
}

/** The type with these qualifiers added; on an array they go to the innermost element (T4). */
export function qualified<T extends Type>(type: T, qualifiers: number): T {
  if ((type.qualifiers | qualifiers) === type.qualifiers || type.kind === 'function') return type;
  if (type.kind === 'array') return { ...type, element: qualified(type.element, qualifiers) };
  return { ...type, qualifiers: type.qualifiers | qualifiers };
}

/** The type without its own qualifiers, as a value of it has. */
export function unqualified<T extends Type>(type: T): T {
  return type.qualifiers === 0 ? type : { ...type, qualifiers: 0 };
}

/** The same type as the source wrote it through a typedef. */
export function aliased<T extends Type>(type: T, alias: string): T {
  return { ...type, alias };
}

// --- asking ---------------------------------------------------------------------------------------------------------

export function isInteger(type: Type): type is IntegerType {
  return type.kind === 'integer';
}

export function isPointer(type: Type): type is PointerType {
  return type.kind === 'pointer';
}

/** Integer, pointer or va_list: what a register holds. */
export function isScalar(type: Type): type is IntegerType | PointerType | VaListType {
  return type.kind === 'integer' || type.kind === 'pointer' || type.kind === 'va_list';
}

export function isRecord(type: Type): type is RecordType {
  return type.kind === 'record';
}

/** Bytes of an object of the type; undefined for void, functions and incomplete types. */
export function sizeOf(type: Type): number | undefined {
  switch (type.kind) {
    case 'integer':
      return type.size;
    case 'pointer':
    case 'va_list':
      return POINTER_SIZE;
    case 'array': {
      const element = sizeOf(type.element);
      return element === undefined || type.length === undefined ? undefined : element * type.length;
    }
    case 'record':
      return type.definition.members === undefined ? undefined : type.definition.size;
    default:
      return undefined;
  }
}

/** Alignment in bytes; 1 for void, functions and incomplete records. */
export function alignOf(type: Type): number {
  switch (type.kind) {
    case 'integer':
      return type.size;
    case 'pointer':
    case 'va_list':
      return POINTER_SIZE;
    case 'array':
      return alignOf(type.element);
    case 'record':
      return type.definition.members === undefined ? 1 : type.definition.align;
    default:
      return 1;
  }
}

/** True when the size of objects of the type is known. */
export function isComplete(type: Type): boolean {
  return sizeOf(type) !== undefined;
}

/** Least and greatest value of an integer type. */
export function rangeOf(type: IntegerType): { readonly min: bigint; readonly max: bigint } {
  if (type.name === '_Bool') return { min: 0n, max: 1n };
  const bits = BigInt(type.size * 8);
  return type.signed ? { min: -(1n << (bits - 1n)), max: (1n << (bits - 1n)) - 1n } : { min: 0n, max: (1n << bits) - 1n };
}

/** The value that conversion to the type gives (C11 6.3.1.2, 6.3.1.3; wraps where C leaves it to the implementation, as GCC). */
export function convertInteger(value: bigint, type: IntegerType): bigint {
  if (type.name === '_Bool') return value === 0n ? 0n : 1n;
  return type.signed ? BigInt.asIntN(type.size * 8, value) : BigInt.asUintN(type.size * 8, value);
}

/** Same type, qualifiers included when `qualifiers` is true (the default); aliases do not count (T2, T3). */
export function sameType(a: Type, b: Type, qualifiers = true): boolean {
  if (a === b) return true;
  if (qualifiers && a.qualifiers !== b.qualifiers) return false;
  switch (a.kind) {
    case 'void':
    case 'va_list':
    case 'error':
      return b.kind === a.kind;
    case 'integer':
      return b.kind === 'integer' && a.name === b.name && a.enumeration === b.enumeration;
    case 'pointer':
      return b.kind === 'pointer' && sameType(a.target, b.target);
    case 'array':
      return b.kind === 'array' && a.length === b.length && sameType(a.element, b.element);
    case 'record':
      return b.kind === 'record' && a.definition === b.definition;
    case 'function':
      return (
        b.kind === 'function' &&
        a.variadic === b.variadic &&
        a.unprototyped === b.unprototyped &&
        a.parameters.length === b.parameters.length &&
        sameType(a.result, b.result) &&
        a.parameters.every((p, i) => sameType(p.type, (b.parameters[i] as Parameter).type, false))
      );
  }
}

/** True for integer types narrower than int, which are passed to `...` as int. */
export function promotesInCalls(type: IntegerType): boolean {
  return type.size < 4;
}

// The checked tree: what the checker makes of a script and what the runner executes, rules read and the editor asks.
// Everything implicit in C is explicit here.
//
// Invariants:
//   K1  Values and objects are different nodes. An LValue designates an object; the only ways from it to a value are
//       `load` (reads it) and `address` (its address; also how arrays and functions decay).
//   K2  Every conversion is a `convert` node. The operands of a binary operator already have the type in which it computes;
//       arguments have the parameter's type; an assigned or returned value has its target's type.
//   K3  Types of values are unqualified and never arrays or functions. Where C requires a constant it is a `constant`.
//   K4  Every expression and statement has the Site that the user wrote it at.
//   K5  `error` nodes occur only in a program whose findings hold an error; such a program is not run.
//   K6  Operands are evaluated from left to right; the order is fixed here so that a run is the same every time.

import type { Finding, Place } from '../base/finding';
import type { BitRange, EnumDefinition, FunctionType, IntegerType, PointerType, RecordType, Type } from './types';

// --- places -----------------------------------------------------------------------------------------------------------

/** A range of offsets in a source file: `program.place(site)` gives lines and columns. */
export interface Site {
  /** Index into CheckedProgram.files. */
  readonly file: number;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** When the text comes out of a macro: the expansions, innermost first. `start` and `end` are then where it was invoked. */
  readonly trail?: Expansion | undefined;
}

/** One step of a macro expansion. */
export interface Expansion {
  readonly macro: string;
  /** The text within the macro's definition that stands here. */
  readonly definition: Site;
  /** The expansion in whose result this macro was invoked. */
  readonly parent?: Expansion | undefined;
}

// --- things with names --------------------------------------------------------------------------------------------------

/** A parameter or a local variable with automatic storage; each call of the function has its own. */
export interface LocalVariable {
  readonly kind: 'local';
  readonly name: string;
  readonly type: Type;
  /** Dense index within the function, parameters first, in order. */
  readonly index: number;
  readonly isParameter: boolean;
  /** Byte offset in the function's frame, aligned to the type. Assigned to every local whether or not it needs memory. */
  readonly offset: number;
  /** True when it is not a scalar, is volatile, or its address is taken: it has to lie in memory. Otherwise a runner may keep it in a register. */
  readonly addressTaken: boolean;
  /** Made by the checker (value of a call of which a member is taken, a compound literal); not shown to the user. */
  readonly hidden: boolean;
  readonly site: Site;
  /** The block in which it lives, by offsets of its file. */
  readonly scope: Site;
}

/** An object with static storage: file scope, or `static` in a function. */
export interface GlobalVariable {
  readonly kind: 'global';
  readonly name: string;
  readonly type: Type;
  /** Index into CheckedProgram.globals. */
  readonly index: number;
  readonly linkage: 'external' | 'internal' | 'none';
  readonly size: number;
  readonly align: number;
  /** Undefined: all zero. */
  readonly initial: StaticImage | undefined;
  /** True when no translation unit defines it but the prelude says that it is provided (`gBS`, `gST`, …). */
  readonly provided: boolean;
  readonly isConst: boolean;
  readonly site: Site;
}

/** Contents of an object at the start of the program. */
export interface StaticImage {
  /** As long as the object; zero where an address goes. */
  readonly bytes: Uint8Array;
  /** Addresses to be filled in, 8 bytes little endian each, by ascending offset. */
  readonly addresses: readonly { readonly offset: number; readonly of: StaticObject; readonly addend: bigint }[];
}

/** What a constant address may lead to. */
export type StaticObject = GlobalVariable | FunctionSymbol | StringLiteral;

export interface StringLiteral {
  readonly kind: 'string-literal';
  /** Index into CheckedProgram.strings; equal literals of one program share an entry. */
  readonly index: number;
  /** Contents, terminator included. */
  readonly bytes: Uint8Array;
  /** Bytes of a character: 1 (`"…"`), 2 (`L"…"`, `u"…"`) or 4 (`U"…"`). */
  readonly characterSize: 1 | 2 | 4;
}

export interface FunctionSymbol {
  readonly kind: 'function';
  readonly name: string;
  readonly type: FunctionType;
  /** Index into CheckedProgram.functions. */
  readonly index: number;
  readonly linkage: 'external' | 'internal';
  /** Undefined when no translation unit defines it: then the prelude provides it under its name. */
  readonly body: FunctionBody | undefined;
  /** True when it is not the function of that name in a shipped header: no builtin stands behind it. */
  readonly isOwn?: boolean;
  /** The name in its definition, or in its first declaration. */
  readonly site: Site;
}

export interface FunctionBody {
  readonly parameters: readonly LocalVariable[];
  /** All, parameters included, by `index`. */
  readonly locals: readonly LocalVariable[];
  /** Bytes, a multiple of 16. */
  readonly frameSize: number;
  readonly block: BlockStatement;
  /** Labels that a `goto` of this function leads to, in order of their place; often empty. */
  readonly gotoLabels: readonly Label[];
  /** From the first token of the definition to its closing brace. */
  readonly site: Site;
}

// --- objects ------------------------------------------------------------------------------------------------------------

export type LValue = VariableLValue | DereferenceLValue | MemberLValue | StringLValue | TemporaryLValue | ErrorNode;

interface Node {
  readonly site: Site;
  readonly type: Type;
}

export interface VariableLValue extends Node {
  readonly kind: 'variable';
  readonly variable: LocalVariable | GlobalVariable;
}

/** `*pointer`, `pointer->…`, and `a[i]` (a dereference of a `pointer-add`). */
export interface DereferenceLValue extends Node {
  readonly kind: 'dereference';
  readonly pointer: Expression;
}

/** `of.member`: the object `offset` bytes on. Nested anonymous records are folded into one node. */
export interface MemberLValue extends Node {
  readonly kind: 'member';
  readonly of: LValue;
  readonly name: string;
  readonly offset: number;
  /** For a bit-field: which bits of the bytes at `offset`. It has no address. */
  readonly bits?: BitRange;
}

export interface StringLValue extends Node {
  readonly kind: 'string';
  readonly literal: StringLiteral;
}

/** A compound literal, or a value of record type put into a hidden local so that a member of it can be designated. */
export interface TemporaryLValue extends Node {
  readonly kind: 'temporary';
  readonly variable: LocalVariable;
  /** Carried out each time the node is evaluated, before the object is used. */
  readonly initialize: Initialization;
}

/** Filling of a fresh object. */
export interface Initialization {
  /** The whole object is zeroed first. False when the items cover it, and for a plain scalar or a whole record value. */
  readonly zero: boolean;
  /** In order; a later one may overwrite an earlier. */
  readonly items: readonly InitializationItem[];
}

export type InitializationItem =
  | { readonly kind: 'value'; readonly offset: number; readonly type: Type; readonly bits?: BitRange; readonly value: Expression }
  /** A string literal in a character array; already cut to the array, zeros after it are left to `zero`. */
  | { readonly kind: 'bytes'; readonly offset: number; readonly bytes: Uint8Array; readonly site: Site };

// --- values -------------------------------------------------------------------------------------------------------------

export type Expression =
  | ConstantExpression
  | LoadExpression
  | AddressExpression
  | FunctionExpression
  | UnaryExpression
  | BinaryExpression
  | CompareExpression
  | LogicalExpression
  | PointerAddExpression
  | PointerDifferenceExpression
  | ConvertExpression
  | AssignExpression
  | CompoundAssignExpression
  | StepExpression
  | ConditionalExpression
  | CommaExpression
  | CallExpression
  | StatementsExpression
  | VaStartExpression
  | VaArgExpression
  | VaCopyExpression
  | VaEndExpression
  | ErrorNode;

/** An integer, or a pointer with a constant value such as NULL; in the range of its type (unsigned 64-bit for pointers). */
export interface ConstantExpression extends Node {
  readonly kind: 'constant';
  readonly value: bigint;
  /** For the bare name of an enumeration constant: its enumeration, so that a wrong one can be told. */
  readonly enumeration?: EnumDefinition;
}

/** The value of an object: scalar, or a whole record. */
export interface LoadExpression extends Node {
  readonly kind: 'load';
  readonly from: LValue;
}

/** `&object`, and an array that decays to a pointer to its first element. */
export interface AddressExpression extends Node {
  readonly kind: 'address';
  readonly type: PointerType;
  readonly of: LValue;
  /** True when an array decays rather than `&` being written. */
  readonly decay: boolean;
}

/** The address of a function. */
export interface FunctionExpression extends Node {
  readonly kind: 'function';
  readonly type: PointerType;
  readonly function: FunctionSymbol;
}

/** `-x`, `~x` compute in `type`; `!x` gives int and takes any scalar. */
export interface UnaryExpression extends Node {
  readonly kind: 'unary';
  readonly operator: '-' | '~' | '!';
  readonly operand: Expression;
}

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>';

/** Both operands have the node's integer type, save the right operand of a shift, which has a promoted type of its own. */
export interface BinaryExpression extends Node {
  readonly kind: 'binary';
  readonly type: IntegerType;
  readonly operator: ArithmeticOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** Gives int 0 or 1. Both operands have the same integer type, whose sign decides, or are pointers (unsigned). */
export interface CompareExpression extends Node {
  readonly kind: 'compare';
  readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>=';
  readonly left: Expression;
  readonly right: Expression;
}

/** `&&` and `||` on scalars of any type; gives int 0 or 1. */
export interface LogicalExpression extends Node {
  readonly kind: 'logical';
  readonly operator: '&&' | '||';
  readonly left: Expression;
  readonly right: Expression;
}

/** `pointer ± index`: `index` has a 64-bit integer type and counts elements of `scale` bytes. */
export interface PointerAddExpression extends Node {
  readonly kind: 'pointer-add';
  readonly type: PointerType;
  readonly pointer: Expression;
  readonly index: Expression;
  readonly scale: number;
  readonly subtract: boolean;
}

/** `(left - right) / scale`, type ptrdiff_t. */
export interface PointerDifferenceExpression extends Node {
  readonly kind: 'pointer-difference';
  readonly left: Expression;
  readonly right: Expression;
  readonly scale: number;
}

export type Conversion =
  /** Wraps or extends; to `_Bool` it is `x != 0`. */
  | 'integer'
  /** Same address, other target. Also between a pointer and va_list. */
  | 'pointer'
  | 'integer-to-pointer'
  /** To `_Bool` it is `p != NULL`. */
  | 'pointer-to-integer'
  /** The value is thrown away. */
  | 'void';

export interface ConvertExpression extends Node {
  readonly kind: 'convert';
  readonly conversion: Conversion;
  readonly operand: Expression;
  /** False for a cast that the source writes. */
  readonly implicit: boolean;
}

/** `target = value`; the result is the value as stored (for a bit-field: cut to its width). */
export interface AssignExpression extends Node {
  readonly kind: 'assign';
  readonly target: LValue;
  readonly value: Expression;
}

/** `target op= value`: loads, converts to `compute`, computes, converts to the type of the target, stores; the target is evaluated once. */
export interface CompoundAssignExpression extends Node {
  readonly kind: 'compound-assign';
  readonly operator: ArithmeticOperator;
  readonly target: LValue;
  readonly value: Expression;
  /** Type of the computation, and of `value` unless it shifts. For `pointer += n` the pointer's type; `value` then is a 64-bit integer. */
  readonly compute: IntegerType | PointerType;
  /** Bytes of an element for pointers, otherwise 1. */
  readonly scale: number;
}

/** `++`, `--`: adds `delta` (±1, or ± bytes of an element for pointers). */
export interface StepExpression extends Node {
  readonly kind: 'step';
  readonly target: LValue;
  readonly delta: number;
  /** True: the result is the new value. */
  readonly prefix: boolean;
}

/** Both arms have the node's type (void allowed). */
export interface ConditionalExpression extends Node {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

export interface CommaExpression extends Node {
  readonly kind: 'comma';
  readonly left: Expression;
  readonly right: Expression;
}

/**
 * A call. `callee` is a `function` node for a call by name, otherwise any pointer to a function
 * (`gBS->AllocatePages` is a load of a member of a dereference).
 * Arguments after the prototype's are promoted; they go to consecutive slots of 8 bytes, an integer sign- or zero-extended by its
 * type, a record in as many slots as it needs. VA_LIST holds the address of the next slot.
 */
export interface CallExpression extends Node {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly signature: FunctionType;
  readonly arguments: readonly Expression[];
  /** For a result of record type: the hidden local that receives it. */
  readonly result?: LocalVariable;
}

/** GNU's `({ … })`: statements, then a value. No jump leads into the statements or out of them. */
export interface StatementsExpression extends Node {
  readonly kind: 'statements';
  readonly statements: readonly Statement[];
  /** Absent when the type is void. */
  readonly value?: Expression;
}

/** `__builtin_va_start (list, last)`; type void. */
export interface VaStartExpression extends Node {
  readonly kind: 'va-start';
  readonly list: LValue;
}

/** `__builtin_va_arg (list, type)`: the node's type is the type asked for. */
export interface VaArgExpression extends Node {
  readonly kind: 'va-arg';
  readonly list: LValue;
}

/** `__builtin_va_copy (target, source)`; type void. */
export interface VaCopyExpression extends Node {
  readonly kind: 'va-copy';
  readonly target: LValue;
  readonly source: Expression;
}

/** `__builtin_va_end (list)`; type void. */
export interface VaEndExpression extends Node {
  readonly kind: 'va-end';
  readonly list: LValue;
}

/** Where the text is wrong (K5). */
export interface ErrorNode extends Node {
  readonly kind: 'error';
}

// --- statements ---------------------------------------------------------------------------------------------------------

export type Statement =
  | ExpressionStatement
  | InitializeStatement
  | BlockStatement
  | IfStatement
  | LoopStatement
  | SwitchStatement
  | LabelStatement
  | GotoStatement
  | BreakStatement
  | ContinueStatement
  | ReturnStatement;

/** A place to jump to; compared by identity. */
export interface Label {
  /** The source's name, or `case 3`, `default`. */
  readonly name: string;
  readonly site: Site;
}

export interface ExpressionStatement {
  readonly kind: 'expression';
  readonly expression: Expression;
  readonly site: Site;
}

/** A local's declaration is reached: its storage is fresh (its old contents are indeterminate) and, with `initialize`, filled. */
export interface InitializeStatement {
  readonly kind: 'initialize';
  readonly variable: LocalVariable;
  readonly initialize?: Initialization;
  readonly site: Site;
}

export interface BlockStatement {
  readonly kind: 'block';
  readonly statements: readonly Statement[];
  readonly site: Site;
}

export interface IfStatement {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly then: Statement;
  readonly otherwise?: Statement;
  readonly site: Site;
}

/** `while`, `do` and `for` (whose first clause stands before it, in a block of its own). No condition: for ever. */
export interface LoopStatement {
  readonly kind: 'loop';
  /** True for `do`: the body comes before the first test. */
  readonly testAfter: boolean;
  readonly condition?: Expression;
  /** The third clause of a `for`; `continue` leads to it. */
  readonly step?: Expression;
  readonly body: Statement;
  readonly site: Site;
}

export interface SwitchStatement {
  readonly kind: 'switch';
  /** Of a promoted integer type. */
  readonly value: Expression;
  /** Ranges do not overlap; `first` = `last` for an ordinary case. Values are in the range of the type of `value`. */
  readonly cases: readonly { readonly first: bigint; readonly last: bigint; readonly label: Label }[];
  readonly default?: Label;
  readonly body: Statement;
  /** True when the body is a block and every case label stands directly in its list; false for Duff's device and the like. */
  readonly structured: boolean;
  readonly site: Site;
}

/** The place of a label; a statement of its own in the list before the statement that it labels. */
export interface LabelStatement {
  readonly kind: 'label';
  readonly label: Label;
  readonly site: Site;
}

export interface GotoStatement {
  readonly kind: 'goto';
  readonly label: Label;
  readonly site: Site;
}

export interface BreakStatement {
  readonly kind: 'break';
  readonly site: Site;
}

export interface ContinueStatement {
  readonly kind: 'continue';
  readonly site: Site;
}

export interface ReturnStatement {
  readonly kind: 'return';
  readonly value?: Expression;
  readonly site: Site;
}

// --- the program --------------------------------------------------------------------------------------------------------

/** Where a run may begin. */
export interface EntryPoint {
  readonly function: FunctionSymbol;
  /** `uefi`: (EFI_HANDLE, EFI_SYSTEM_TABLE *). `peim`: (EFI_PEI_FILE_HANDLE, CONST EFI_PEI_SERVICES **). `main`: `int main ()`. */
  readonly shape: 'uefi' | 'peim' | 'main';
}

/** `#pragma firmament WORDS…`, in the order of the sources: `platform "x64-pc"`, `phase pei`, `source "other.c"`, `limit steps 1000`. */
export interface FirmamentPragma {
  /** The words after `firmament`, macros not expanded; strings without their quotes. */
  readonly words: readonly { readonly text: string; readonly isString: boolean; readonly site: Site }[];
  readonly site: Site;
}

export interface SourceFile {
  /** The name the user gave, or `<Uefi.h>` style for a header of the prelude. */
  readonly name: string;
  readonly text: string;
  /** True for headers of the prelude: findings within are not the user's. */
  readonly isPrelude: boolean;
}

export interface CheckedProgram {
  readonly files: readonly SourceFile[];
  readonly functions: readonly FunctionSymbol[];
  readonly globals: readonly GlobalVariable[];
  readonly strings: readonly StringLiteral[];
  /** At most one of each phase: the PEIM, and the UEFI entry or main. Empty when none was found (a finding says so). */
  readonly entries: readonly EntryPoint[];
  readonly pragmas: readonly FirmamentPragma[];
  /** Record types by tag or typedef name of file scope, as builtins need them to lay out what they fill in (`EFI_MEMORY_DESCRIPTOR`). */
  recordNamed(name: string): RecordType | undefined;
  /** Value of an enumeration constant of file scope (`EfiConventionalMemory`). */
  enumConstant(name: string): bigint | undefined;
  /** Lines and columns of a site. */
  place(site: Site): Place;
  /** The expansion trail of a site as notes of a finding, innermost macro first; empty outside macros. */
  trail(site: Site): NonNullable<Finding['notes']>;
}

// What the functions of a running script share: the table of places, where globals, strings and functions lie, and the form
// that an expression or statement takes once it is compiled: a closure over its operands' closures.
//
// A frame is the array of one call's values; each compiled expression is given the frame of its function:
//   FP       address of the function's frame on the simulated stack
//   RESULT   what the function returns
//   GO       number of the label that is being looked for, 0 when none is (runner-statements.ts)
//   VA       address of the first slot of `...`
//   RET      address of the object that takes a result of record type
//   FIRST …  locals by their index; those that lie in memory have an unused place here

import { type Scalar, scalarOf } from './scalar';
import type { CheckedProgram, FunctionSymbol, GlobalVariable, LocalVariable, Site, StringLiteral } from './tree';
import { Unwritten, type Value } from './unwritten';
import type { Word } from './words';

export type Frame = Value[];
export const FP = 0;
export const RESULT = 1;
export const GO = 2;
export const VA = 3;
export const RET = 4;
export const FIRST = 5;

/** A compiled expression. */
export type Code = (frame: Frame) => Value;
/** A compiled condition. */
export type Test = (frame: Frame) => boolean;
/** A compiled statement: says how it was left. */
export type Exec = (frame: Frame) => Left;

/** How a statement was left: it ran to its end, or by break, continue, return, or a jump to the label in GO. */
export type Left = 0 | 1 | 2 | 3 | 4;
export const ENDED = 0;
export const BROKE = 1;
export const CONTINUED = 2;
export const RETURNED = 3;
export const JUMPED = 4;

/** A place that code refers to by number, and the function in which it stands. */
export interface SiteInfo {
  readonly site: Site;
  readonly function: FunctionSymbol;
}

/** A variable with a place in the frame of a function on the simulated stack. */
export interface FrameVariable {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

/** True for a local that has an address; any other is a value in the frame. */
export function liesInMemory(local: LocalVariable): boolean {
  return local.addressTaken || local.hidden || scalarOf(local.type) === undefined;
}

/** How the stack frame of a function is laid out; only variables that need memory are in it. */
export interface FrameLayout {
  readonly function: FunctionSymbol;
  /** Bytes, a multiple of 16. */
  readonly size: number;
  readonly variables: readonly FrameVariable[];
}

/** What an argument for `...` is: a scalar of so many bytes, or a record. */
export interface RestArgument {
  readonly bytes: number;
  readonly record: boolean;
}

/** A function with a body. `body`, `stores` and `template` are filled in when it is compiled. */
export interface CompiledFunction {
  readonly symbol: FunctionSymbol;
  layout: FrameLayout;
  /** Steps that a call costs, before its loops. */
  weight: number;
  /** Values of a fresh frame. */
  template: Frame;
  /** Puts the parameters that lie in memory there. */
  stores: readonly Code[];
  body: Exec;
}

/** Addresses that the image gave out. */
export interface ImageAddresses {
  global(variable: GlobalVariable): number;
  string(literal: StringLiteral): number;
  function(symbol: FunctionSymbol): number;
}

/** What is common to a program's functions while they are compiled, and the way from a number back to a place. */
export class ProgramTables {
  readonly sites: SiteInfo[] = [];
  private readonly siteIds = new Map<Site, number>();

  constructor(
    readonly program: CheckedProgram,
    readonly addresses: ImageAddresses,
  ) {}

  /** Number of a place; a Site object has one number. */
  site(site: Site, inFunction: FunctionSymbol): number {
    let id = this.siteIds.get(site);
    if (id === undefined) {
      id = this.sites.length;
      this.sites.push({ site, function: inFunction });
      this.siteIds.set(site, id);
    }
    return id;
  }
}

const PATTERNS: Record<number, Word> = { 1: 0xaf, 2: 0xafaf, 4: 0xafaf_afaf, 8: 0xafaf_afaf_afaf_afafn };

/** The value that a variable or a result has before anything is put into it. */
export function unwrittenValue(kind: Scalar, what: string): Unwritten {
  const raw = PATTERNS[kind.size] as Word;
  const signed = BigInt.asIntN(kind.size * 8, BigInt(raw));
  const value: Word = kind.name === 'bool' ? 1 : !kind.signed ? raw : kind.size === 8 ? signed : Number(signed);
  return new Unwritten(value, (1 << kind.size) - 1, what);
}

// What the compiled form of a script shares among its functions: the table of places, the constants that cannot be written
// as text, and where globals, strings and functions lie. The compiled form is JavaScript text made of numbers and of names
// that are made here from numbers; no text of the script gets into it.

import type { Scalar } from './scalar';
import type { CheckedProgram, FunctionSymbol, GlobalVariable, Site, StringLiteral } from './tree';
import { Unwritten } from './unwritten';
import type { Word } from './words';

/** A place that code refers to by number, and the function in which it stands. */
export interface SiteInfo {
  readonly site: Site;
  readonly function: FunctionSymbol;
}

/** A variable with a place in the frame of a function. */
export interface FrameVariable {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

/** How the frame of a function is laid out; only variables that need memory are in it. */
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

/** Addresses that the image gave out. */
export interface ImageAddresses {
  global(variable: GlobalVariable): number;
  string(literal: StringLiteral): number;
  function(symbol: FunctionSymbol): number;
}

/** Collects what functions refer to while they are compiled. */
export class ProgramTables {
  readonly sites: SiteInfo[] = [];
  readonly unwritten: Unwritten[] = [];
  readonly blobs: Uint8Array[] = [];
  readonly rests: (readonly RestArgument[])[] = [];
  readonly frames: FrameLayout[] = [];
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

  /** Number of the value that a variable has before anything is put into it. */
  unwrittenValue(kind: Scalar, what: string): number {
    const patterns: Record<number, Word> = { 1: 0xaf, 2: 0xafaf, 4: 0xafaf_afaf, 8: 0xafaf_afaf_afaf_afafn };
    const raw = patterns[kind.size] as Word;
    const bits = kind.size * 8;
    const signed = BigInt.asIntN(bits, BigInt(raw));
    const value: Word = kind.name === 'bool' ? 1 : !kind.signed ? raw : kind.size === 8 ? signed : Number(signed);
    this.unwritten.push(new Unwritten(value, (1 << kind.size) - 1, what));
    return this.unwritten.length - 1;
  }

  blob(bytes: Uint8Array): number {
    this.blobs.push(bytes);
    return this.blobs.length - 1;
  }

  rest(rest: readonly RestArgument[]): number {
    this.rests.push(rest);
    return this.rests.length - 1;
  }
}

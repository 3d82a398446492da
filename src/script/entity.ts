// What names mean while a script is being checked: scopes, and the mutable forms of what the checked tree later shows as fixed.

import type { Stmt } from './syntax';
import type { FunctionBody, FunctionSymbol, GlobalVariable, Label, LocalVariable, Site } from './tree';
import type { EnumConstant, EnumDefinition, FunctionType, IntegerType, RecordDefinition, Type } from './types';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type MutableLocal = Mutable<LocalVariable>;
export type MutableGlobal = Mutable<GlobalVariable>;
export type MutableFunction = Mutable<FunctionSymbol> & { body: FunctionBody | undefined; isInline?: boolean };

export interface TypedefEntity {
  readonly kind: 'typedef';
  readonly name: string;
  readonly type: Type;
  readonly site: Site;
}

export interface ConstantEntity {
  readonly kind: 'constant';
  readonly name: string;
  readonly constant: EnumConstant;
  readonly definition: EnumDefinition;
  /** Type of the constant in expressions. */
  type: IntegerType;
  readonly site: Site;
}

export interface VariableEntity {
  readonly kind: 'variable';
  readonly name: string;
  readonly variable: MutableLocal | MutableGlobal;
  /** As this translation unit declares it so far. */
  type: Type;
  /** Of an array of variable length: the local that holds its size in bytes. `variable` is then the pointer to it. */
  readonly bytes?: MutableLocal;
  site: Site;
}

export interface FunctionEntity {
  readonly kind: 'function';
  readonly name: string;
  readonly symbol: MutableFunction;
  /** As this translation unit declares it so far. */
  type: FunctionType;
  site: Site;
  /** Site of the definition's name in this unit. */
  defined: Site | undefined;
}

export type Entity = TypedefEntity | ConstantEntity | VariableEntity | FunctionEntity;

/** What a tag stands for. */
export type Tagged =
  | { readonly kind: 'record'; readonly definition: RecordDefinition }
  | { readonly kind: 'enum'; readonly definition: EnumDefinition; readonly type: IntegerType };

/** One level of names: a file, a function's parameters, a block. */
export class Scope {
  readonly names = new Map<string, Entity>();
  readonly tags = new Map<string, Tagged>();
  /** What names of a shipped header meant before the script's own took their place. */
  readonly shadowed = new Map<string, Entity>();

  constructor(readonly parent: Scope | undefined) {}

  find(name: string): Entity | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) {
      const entity = scope.names.get(name);
      if (entity) return entity;
    }
    return undefined;
  }

  findTag(name: string): Tagged | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) {
      const tagged = scope.tags.get(name);
      if (tagged) return tagged;
    }
    return undefined;
  }

  /** Every name within reach, innermost first. */
  *reachable(): Iterable<string> {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) yield* scope.names.keys();
  }
}

/** What the checker keeps while it is within a function. */
export interface FunctionContext {
  readonly entity: FunctionEntity;
  readonly locals: MutableLocal[];
  readonly labels: Map<string, { readonly label: Mutable<Label>; defined: boolean; readonly uses: Site[] }>;
  /** Bytes of the frame so far. */
  frameSize: number;
  /** Innermost last. */
  readonly switches: SwitchContext[];
  /** Loops and switches that surround: what `break` leaves. */
  breakable: number;
  loops: number;
  /** Expressions with statements within, GNU's `({ … })`, that surround. */
  inExpression: number;
  /** End of the block that is being checked, for the scope of locals. */
  blockEnd: Site;
  /** The block whose list is being checked. */
  block: Stmt;
  /** Uses of locals, for warnings. */
  readonly uses: Map<LocalVariable, { reads: number; writes: number }>;
}

export interface SwitchContext {
  readonly type: IntegerType;
  readonly cases: { first: bigint; last: bigint; label: Label; site: Site }[];
  default: Label | undefined;
  readonly body: Stmt;
  structured: boolean;
}

/** What a name in the text leads to, for the editor. */
export type Referent =
  | Entity
  | { readonly kind: 'member'; readonly name: string; readonly type: Type; readonly site: Site }
  | { readonly kind: 'tag'; readonly name: string; readonly type: Type; readonly site: Site }
  | { readonly kind: 'label'; readonly name: string; readonly site: Site; readonly label: Label };

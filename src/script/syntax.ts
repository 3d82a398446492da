// The syntax tree: what the parser makes of the tokens, before anything is known about names and types. Each production of C11's
// grammar that carries meaning is one node here. Where text is wrong the node is there all the same, with an `error` part or a
// missing name, so that the checker and the editor have something to hold on to.

import type { Token } from './token';
import type { Site } from './tree';

// --- expressions --------------------------------------------------------------------------------------------------------

interface ExprBase {
  readonly site: Site;
  /** Height of the tree below, bounded by the parser so that what walks the tree may recurse. */
  readonly depth: number;
}

export type Expr =
  | NameExpr
  | NumberExpr
  | CharacterExpr
  | StringExpr
  | ParenthesizedExpr
  | UnaryExpr
  | StepExpr
  | SizeofExpr
  | CastExpr
  | CompoundLiteralExpr
  | BinaryExpr
  | AssignExpr
  | ConditionalExpr
  | CommaExpr
  | CallExpr
  | MemberExpr
  | IndexExpr
  | GenericExpr
  | VaExpr
  | OffsetofExpr
  | StatementsExpr
  | TypesCompatibleExpr
  | ErrorExpr;

export interface NameExpr extends ExprBase {
  readonly kind: 'name';
  readonly token: Token;
}

export interface NumberExpr extends ExprBase {
  readonly kind: 'number';
  readonly token: Token;
}

export interface CharacterExpr extends ExprBase {
  readonly kind: 'character';
  readonly token: Token;
}

/** Adjacent string literals, still apart. */
export interface StringExpr extends ExprBase {
  readonly kind: 'string';
  readonly tokens: readonly Token[];
}

export interface ParenthesizedExpr extends ExprBase {
  readonly kind: 'parenthesized';
  readonly of: Expr;
}

export interface UnaryExpr extends ExprBase {
  readonly kind: 'unary';
  readonly operator: '&' | '*' | '+' | '-' | '~' | '!';
  readonly operatorSite: Site;
  readonly operand: Expr;
}

export interface StepExpr extends ExprBase {
  readonly kind: 'step';
  readonly operator: '++' | '--';
  readonly operatorSite: Site;
  readonly prefix: boolean;
  readonly operand: Expr;
}

export interface SizeofExpr extends ExprBase {
  readonly kind: 'sizeof';
  readonly operator: 'sizeof' | '_Alignof';
  /** One of the two. */
  readonly expression?: Expr;
  readonly type?: TypeName;
}

export interface CastExpr extends ExprBase {
  readonly kind: 'cast';
  readonly type: TypeName;
  readonly operand: Expr;
}

export interface CompoundLiteralExpr extends ExprBase {
  readonly kind: 'compound-literal';
  readonly type: TypeName;
  readonly initializer: InitializerList;
}

export type BinaryOperator =
  | '||'
  | '&&'
  | '|'
  | '^'
  | '&'
  | '=='
  | '!='
  | '<'
  | '>'
  | '<='
  | '>='
  | '<<'
  | '>>'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%';

export interface BinaryExpr extends ExprBase {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly operatorSite: Site;
  readonly left: Expr;
  readonly right: Expr;
}

export interface AssignExpr extends ExprBase {
  readonly kind: 'assign';
  /** `=` or the operator before it. */
  readonly operator: '=' | '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>';
  readonly operatorSite: Site;
  readonly left: Expr;
  readonly right: Expr;
}

export interface ConditionalExpr extends ExprBase {
  readonly kind: 'conditional';
  readonly condition: Expr;
  /** Absent (GNU's `?:`): the value of the condition itself. */
  readonly then?: Expr;
  readonly otherwise: Expr;
  readonly operatorSite: Site;
}

export interface CommaExpr extends ExprBase {
  readonly kind: 'comma';
  readonly left: Expr;
  readonly right: Expr;
}

export interface CallExpr extends ExprBase {
  readonly kind: 'call';
  readonly callee: Expr;
  readonly arguments: readonly Expr[];
  readonly open: Token;
  readonly commas: readonly Token[];
  /** Undefined when it is missing. */
  readonly close: Token | undefined;
  /** What comes where it ends: the closing parenthesis, or the token before which it is missing. */
  readonly limit: Token;
}

export interface MemberExpr extends ExprBase {
  readonly kind: 'member';
  readonly of: Expr;
  readonly arrow: boolean;
  readonly operator: Token;
  /** Undefined when no name follows. */
  readonly name: Token | undefined;
}

export interface IndexExpr extends ExprBase {
  readonly kind: 'index';
  readonly of: Expr;
  readonly index: Expr;
}

export interface GenericExpr extends ExprBase {
  readonly kind: 'generic';
  readonly control: Expr;
  /** `type` undefined: default. */
  readonly associations: readonly { readonly type: TypeName | undefined; readonly value: Expr; readonly site: Site }[];
}

export interface VaExpr extends ExprBase {
  readonly kind: 'va';
  readonly operator: 'start' | 'arg' | 'end' | 'copy';
  readonly list: Expr;
  /** Last parameter of `start`, source of `copy`. */
  readonly second?: Expr;
  /** Of `arg`. */
  readonly type?: TypeName;
}

export interface OffsetofExpr extends ExprBase {
  readonly kind: 'offsetof';
  readonly type: TypeName;
  /** A name begins it; then names and indexes. */
  readonly path: readonly (Token | Expr)[];
}

/** `__builtin_types_compatible_p (type, type)`. */
export interface TypesCompatibleExpr extends ExprBase {
  readonly kind: 'types-compatible';
  readonly first: TypeName;
  readonly second: TypeName;
}

/** GNU's `({ … })`: its value is that of the last statement, when that is an expression. */
export interface StatementsExpr extends ExprBase {
  readonly kind: 'statements';
  readonly block: BlockStmt;
}

export interface ErrorExpr extends ExprBase {
  readonly kind: 'error';
}

// --- types and declarations ---------------------------------------------------------------------------------------------

/** `__attribute__ ((name (arguments)))`. */
export interface Attribute {
  readonly name: Token;
  /** Tokens between the parentheses, commas included. */
  readonly arguments: readonly Token[];
  /** The argument of `aligned (…)` as an expression. */
  readonly value?: Expr;
}

export type TypeSpecifier =
  /** `unsigned long`, … in the order written. */
  | { readonly kind: 'words'; readonly words: readonly Token[]; readonly site: Site }
  | { readonly kind: 'va_list'; readonly site: Site }
  /** A typedef name, or one that is taken for one and is unknown. */
  | { readonly kind: 'named'; readonly name: Token; readonly site: Site }
  | RecordSpecifier
  | EnumSpecifier
  | { readonly kind: 'typeof'; readonly expression?: Expr; readonly type?: TypeName; readonly site: Site }
  /** Nothing, or something left out, was written; it has been reported. */
  | { readonly kind: 'error'; readonly site: Site };

export interface RecordSpecifier {
  readonly kind: 'record';
  readonly record: 'struct' | 'union';
  readonly tag: Token | undefined;
  /** Undefined: only named here. */
  readonly members: readonly MemberDeclaration[] | undefined;
  readonly attributes: readonly Attribute[];
  /** Limit of `#pragma pack` at its closing brace; 0 is none. */
  readonly pack: number;
  readonly site: Site;
}

export type MemberDeclaration =
  | {
      readonly kind: 'members';
      readonly specifiers: Specifiers;
      readonly declarators: readonly {
        readonly declarator: Declarator | undefined;
        readonly width?: Expr;
        readonly attributes: readonly Attribute[];
        readonly site: Site;
      }[];
      readonly site: Site;
    }
  | StaticAssertion;

export interface EnumSpecifier {
  readonly kind: 'enum';
  readonly tag: Token | undefined;
  readonly constants: readonly { readonly name: Token; readonly value: Expr | undefined }[] | undefined;
  readonly attributes: readonly Attribute[];
  readonly site: Site;
}

export type Storage = 'typedef' | 'extern' | 'static' | 'auto' | 'register';

export interface Specifiers {
  readonly storage: { readonly kind: Storage; readonly site: Token } | undefined;
  readonly type: TypeSpecifier;
  /** CONST | VOLATILE. */
  readonly qualifiers: number;
  readonly isInline: boolean;
  readonly isNoReturn: boolean;
  readonly alignas: readonly (Expr | TypeName)[];
  readonly attributes: readonly Attribute[];
  readonly site: Site;
}

/** Inside out: the `name` is at the heart, and what is written around it applies from the outermost node inwards. */
export type Declarator =
  | { readonly kind: 'name'; readonly name: Token | undefined; readonly site: Site }
  | { readonly kind: 'pointer'; readonly qualifiers: number; readonly of: Declarator; readonly site: Site }
  | { readonly kind: 'array'; readonly size: Expr | undefined; readonly of: Declarator; readonly site: Site }
  | {
      readonly kind: 'function';
      readonly parameters: readonly ParameterDeclaration[];
      readonly variadic: boolean;
      /** `()`. */
      readonly empty: boolean;
      readonly of: Declarator;
      readonly site: Site;
    };

export interface ParameterDeclaration {
  readonly specifiers: Specifiers;
  readonly declarator: Declarator;
  readonly site: Site;
}

export interface TypeName {
  readonly kind: 'type-name';
  readonly specifiers: Specifiers;
  readonly declarator: Declarator;
  readonly site: Site;
}

export type Initializer = Expr | InitializerList;

export interface InitializerList {
  readonly kind: 'list';
  readonly items: readonly { readonly designators: readonly Designator[]; readonly value: Initializer; readonly site: Site }[];
  readonly site: Site;
}

export type Designator =
  | { readonly kind: 'field'; readonly name: Token; readonly site: Site }
  /** `last` for a GNU range. */
  | { readonly kind: 'index'; readonly first: Expr; readonly last?: Expr; readonly site: Site };

export interface InitDeclarator {
  readonly declarator: Declarator;
  readonly initializer: Initializer | undefined;
  readonly attributes: readonly Attribute[];
  readonly site: Site;
}

/** C that scripts do not have, which is an error where something uses it. */
export interface LeftOut {
  readonly site: Site;
  readonly message: string;
  readonly remedy: string | undefined;
}

export interface Declaration {
  readonly kind: 'declaration';
  readonly specifiers: Specifiers;
  readonly declarators: readonly InitDeclarator[];
  /** What of it scripts do not have; at the outermost level. */
  leftOut?: readonly LeftOut[];
  readonly site: Site;
}

export interface FunctionDefinition {
  readonly kind: 'function-definition';
  readonly specifiers: Specifiers;
  readonly declarator: Declarator;
  readonly attributes: readonly Attribute[];
  readonly body: BlockStmt;
  /** What of it scripts do not have. */
  leftOut?: readonly LeftOut[];
  readonly site: Site;
}

export interface StaticAssertion {
  readonly kind: 'static-assertion';
  readonly condition: Expr;
  readonly message: StringExpr | undefined;
  readonly site: Site;
}

export type ExternalDeclaration = Declaration | FunctionDefinition | StaticAssertion;

export interface TranslationUnit {
  readonly declarations: readonly ExternalDeclaration[];
}

// --- statements ---------------------------------------------------------------------------------------------------------

export type Stmt =
  /** `isWhole` false: its `;` is missing. */
  | { readonly kind: 'expression'; readonly expression: Expr; readonly isWhole: boolean; readonly site: Site }
  | { readonly kind: 'empty'; readonly site: Site }
  | Declaration
  | StaticAssertion
  | BlockStmt
  | {
      readonly kind: 'if';
      readonly condition: Expr;
      readonly then: Stmt;
      readonly otherwise?: Stmt;
      readonly site: Site;
      readonly keyword: Token;
    }
  | { readonly kind: 'switch'; readonly value: Expr; readonly body: Stmt; readonly site: Site; readonly keyword: Token }
  | { readonly kind: 'while'; readonly condition: Expr; readonly body: Stmt; readonly site: Site; readonly keyword: Token }
  | { readonly kind: 'do'; readonly body: Stmt; readonly condition: Expr; readonly site: Site; readonly keyword: Token }
  | {
      readonly kind: 'for';
      readonly first: Declaration | Expr | undefined;
      readonly condition: Expr | undefined;
      readonly step: Expr | undefined;
      readonly body: Stmt;
      readonly site: Site;
      readonly keyword: Token;
    }
  /** Labels stand in the list of a block, before what they label. */
  | { readonly kind: 'label'; readonly name: Token; readonly site: Site }
  | { readonly kind: 'case'; readonly first: Expr; readonly last?: Expr; readonly site: Site }
  | { readonly kind: 'default'; readonly site: Site }
  | { readonly kind: 'goto'; readonly name: Token | undefined; readonly site: Site }
  | { readonly kind: 'break'; readonly site: Site }
  | { readonly kind: 'continue'; readonly site: Site }
  | { readonly kind: 'return'; readonly value: Expr | undefined; readonly site: Site }
  | AssemblyStmt
  | { readonly kind: 'error'; readonly site: Site };

/** An operand of inline assembly: its constraint, and the C expression for it. */
export interface AssemblyOperand {
  readonly constraint: StringExpr;
  readonly expression: Expr;
}

export interface AssemblyStmt {
  readonly kind: 'assembly';
  /** Undefined where the text is no string, or the form is one that is not read. */
  readonly template: StringExpr | undefined;
  readonly outputs: readonly AssemblyOperand[];
  readonly inputs: readonly AssemblyOperand[];
  /** The keyword. */
  readonly site: Site;
}

export interface BlockStmt {
  readonly kind: 'block';
  readonly statements: readonly Stmt[];
  /** Its closing brace, or the end of what belongs to it. */
  readonly close: Site;
  /** True when the closing brace is missing, which has been told. */
  readonly unclosed?: boolean;
  readonly site: Site;
}

/** The node of a declarator that holds the name. */
export function declaredName(declarator: Declarator): Token | undefined {
  let node = declarator;
  while (node.kind !== 'name') node = node.of;
  return node.name;
}

/** The `function` node that makes the declared thing a function itself, not a pointer to one; undefined when it is none. */
export function functionPart(declarator: Declarator): (Declarator & { kind: 'function' }) | undefined {
  let node = declarator;
  let innermost: Declarator | undefined;
  while (node.kind !== 'name') {
    innermost = node;
    node = node.of;
  }
  return innermost?.kind === 'function' ? innermost : undefined;
}

// Macros as values, and reading them from a #define line (C11 6.10.3).

import type { Report } from './report';
import { after, Token } from './token';

export interface Macro {
  readonly name: string;
  /** Undefined for an object-like macro. With `variadic` the last one stands for the rest of the arguments. */
  readonly parameters: readonly string[] | undefined;
  readonly variadic: boolean;
  readonly body: readonly Token[];
  /** For each token of the body the index of the parameter that it names, or -1. */
  readonly parameterAt: readonly number[];
  /** The name in its #define. */
  readonly site: Token;
  /** Gives the expansion of a macro that has no fixed text, such as __LINE__; `invocation` is its name where it is used. */
  readonly dynamic?: (invocation: Token) => { readonly kind: 'number' | 'string'; readonly text: string };
  /** It is being expanded and is not to be expanded again within (C11 6.10.3.4). */
  disabled: boolean;
}

/** The macro of `#define` with the line's tokens after the word `define`; undefined when the line is wrong, which is reported. */
export function parseDefine(line: readonly Token[], directive: Token, report: Report): Macro | undefined {
  const name = line[0];
  if (name?.kind !== 'identifier') {
    report.error(
      'c-define',
      name ?? after(directive),
      `expected a macro name after #define, found ${name ? `"${name.text}"` : 'the end of the line'}`,
    );
    return undefined;
  }
  if (name.text === 'defined') {
    report.error('c-define', name, '"defined" cannot be used as a macro name');
    return undefined;
  }
  const open = line[1];
  if (open?.text !== '(' || open.spaceBefore) {
    return makeMacro(name, undefined, false, line.slice(1), report);
  }
  const list = parseParameters(line, name, report);
  return list && makeMacro(name, list.parameters, list.variadic, line.slice(list.next), report);
}

/** parameters: "(" [ identifier { "," identifier } ] [ "," "..." | "..." | identifier "..." ] ")", from index 1 of the line. */
function parseParameters(
  line: readonly Token[],
  name: Token,
  report: Report,
): { parameters: string[]; variadic: boolean; next: number } | undefined {
  const parameters: string[] = [];
  let at = 2;
  if (line[at]?.text === ')') return { parameters, variadic: false, next: at + 1 };
  for (;;) {
    const token = line[at];
    let variadic = false;
    if (token?.text === '...') {
      parameters.push('__VA_ARGS__');
      variadic = true;
      at++;
    } else if (token?.kind === 'identifier') {
      if (parameters.includes(token.text)) report.error('c-define', token, `macro parameter "${token.text}" occurs twice`);
      parameters.push(token.text);
      at++;
      if (line[at]?.text === '...') {
        variadic = true;
        at++;
      }
    } else {
      report.error(
        'c-define',
        token ?? after(line[at - 1] as Token),
        `expected a parameter name in the definition of macro ${name.text}, found ${token ? `"${token.text}"` : 'the end of the line'}`,
      );
      return undefined;
    }
    const next = line[at];
    if (next?.text === ')') return { parameters, variadic, next: at + 1 };
    if (next?.text !== ',' || variadic) {
      report.error(
        'c-define',
        next ?? after(line[at - 1] as Token),
        `expected ${variadic ? '")"' : '"," or ")"'} in the parameters of macro ${name.text}, found ${next ? `"${next.text}"` : 'the end of the line'}`,
      );
      return undefined;
    }
    at++;
  }
}

function makeMacro(
  name: Token,
  parameters: readonly string[] | undefined,
  variadic: boolean,
  body: readonly Token[],
  report: Report,
): Macro | undefined {
  const parameterAt = body.map((token) => (parameters && token.kind === 'identifier' ? parameters.indexOf(token.text) : -1));
  for (const [index, token] of body.entries()) {
    if (token.kind === 'punctuator' && token.text === '##' && (index === 0 || index === body.length - 1)) {
      report.error('c-define', token, `"##" cannot stand at either end of the text of macro ${name.text}`);
      return undefined;
    }
    if (parameters && token.kind === 'punctuator' && token.text === '#' && (parameterAt[index + 1] ?? -1) < 0) {
      report.error('c-define', token, `"#" in macro ${name.text} is not followed by one of its parameters`);
      return undefined;
    }
    if (token.text === '__VA_ARGS__' && (parameterAt[index] as number) < 0) {
      report.error('c-define', token, '"__VA_ARGS__" can only be used in a macro whose parameters end with "..."');
      return undefined;
    }
  }
  return { name: name.text, parameters, variadic, body, parameterAt, site: name, disabled: false };
}

/** A macro whose text is made when it is used. */
export function dynamicMacro(name: string, text: NonNullable<Macro['dynamic']>): Macro {
  const site = new Token('identifier', name, 0, 0, 0, false, false, false);
  return { name, parameters: undefined, variadic: false, body: [], parameterAt: [], site, dynamic: text, disabled: false };
}

/** True when a redefinition changes nothing (C11 6.10.3 p 1, 2). */
export function sameMacro(a: Macro, b: Macro): boolean {
  return (
    a.variadic === b.variadic &&
    a.parameters?.join() === b.parameters?.join() &&
    a.body.length === b.body.length &&
    a.body.every((token, index) => {
      const other = b.body[index] as Token;
      return token.text === other.text && (index === 0 || token.spaceBefore === other.spaceBefore);
    })
  );
}

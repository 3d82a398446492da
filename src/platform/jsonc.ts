// A JSONC text (JSON with comments and trailing commas) with the place of every value, and its syntax errors as findings.

import { createScanner, findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Finding, Place } from '../base/finding';
import { LineIndex, type Source } from '../base/source';

export type JsonPath = readonly (string | number)[];

/** Nesting beyond this is refused before it can exhaust the parser's stack; real files nest four deep. */
const MAX_DEPTH = 100;

const SYNTAX: Partial<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  InvalidSymbol: 'this is no JSON value',
  InvalidNumberFormat: 'this is no JSON number; hexadecimal numbers are written as texts, "0x1000"',
  PropertyNameExpected: 'a property name in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing brace is expected here',
  CloseBracketExpected: 'a closing bracket is expected here',
  EndOfFileExpected: 'the file should end here',
  UnexpectedEndOfComment: 'this comment is not closed',
  UnexpectedEndOfString: 'this text has no closing quote',
  UnexpectedEndOfNumber: 'this number is cut short',
  InvalidUnicode: 'this \\u escape is incomplete',
  InvalidEscapeCharacter: 'this escape is none of JSON',
  InvalidCharacter: 'this character is not allowed here',
};

export class JsoncText {
  readonly lines: LineIndex;
  /** Undefined when the text holds no value at all. */
  readonly root: Node | undefined;
  /** Syntax errors and properties given twice. */
  readonly findings: Finding[] = [];
  /** The root as a value; objects have no prototype. */
  readonly value: unknown;

  /** `rule` is the rule id of syntax findings. */
  constructor(source: Source, rule: string) {
    this.lines = new LineIndex(source.name, source.text);
    // A byte order mark is white space to us; keeping its offset keeps all others right.
    const text = source.text.charCodeAt(0) === 0xfeff ? ` ${source.text.slice(1)}` : source.text;
    const deep = firstTooDeep(text);
    if (deep !== undefined) {
      this.findings.push({
        rule,
        severity: 'error',
        message: `brackets are nested more than ${MAX_DEPTH} deep here`,
        place: this.lines.place(deep, deep + 1),
      });
      return;
    }
    const errors: ParseError[] = [];
    this.root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    for (const error of errors) {
      this.findings.push({
        rule,
        severity: 'error',
        message: SYNTAX[printParseErrorCode(error.error)] ?? 'this is no JSON',
        place: this.lines.place(error.offset, error.offset + Math.max(error.length, 1)),
      });
    }
    if (!this.root) return;
    this.value = getNodeValue(this.root);
    this.reportRepeats(this.root, rule);
  }

  /** Place of the value at a path; of the nearest enclosing value when there is none. */
  place(path: JsonPath): Place {
    const node = this.node(path);
    return node ? this.lines.place(node.offset, node.offset + node.length) : this.lines.place(0, 0);
  }

  /** Place of the property name that leads to a path, or of the value where it is an element of an array. */
  keyPlace(path: JsonPath): Place {
    const parent = this.root && findNodeAtLocation(this.root, [...path])?.parent;
    const key = parent?.type === 'property' ? parent.children?.[0] : undefined;
    return key ? this.lines.place(key.offset, key.offset + key.length) : this.place(path);
  }

  /** Place of the opening bracket or the first line of the value at a path: where something is missing. */
  openingPlace(path: JsonPath): Place {
    const node = this.node(path);
    return node ? this.lines.place(node.offset, node.offset + 1) : this.lines.place(0, 0);
  }

  private node(path: JsonPath): Node | undefined {
    for (let length = path.length; this.root && length >= 0; length--) {
      const node = findNodeAtLocation(this.root, path.slice(0, length));
      if (node) return node;
    }
    return this.root;
  }

  private reportRepeats(node: Node, rule: string): void {
    const seen = new Map<string, Node>();
    for (const child of node.children ?? []) {
      const [key, value] = node.type === 'object' ? (child.children ?? []) : [undefined, child];
      if (key) {
        const first = seen.get(key.value);
        if (first) {
          this.findings.push({
            rule,
            severity: 'warning',
            message: `"${key.value}" is given twice; the last one counts`,
            place: this.lines.place(key.offset, key.offset + key.length),
            notes: [{ message: 'first given here', place: this.lines.place(first.offset, first.offset + first.length) }],
          });
        } else seen.set(key.value, key);
      }
      if (value) this.reportRepeats(value, rule);
    }
  }
}

/** Offset of the bracket that goes beyond MAX_DEPTH; undefined when none does. */
function firstTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text[scanner.getTokenOffset()];
    if (first === '{' || first === '[') {
      if (++depth > MAX_DEPTH) return scanner.getTokenOffset();
    } else if (first === '}' || first === ']') depth--;
  }
  return undefined;
}

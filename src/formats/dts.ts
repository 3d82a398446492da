// Device tree sources (Devicetree Specification 0.4, chapter 6, and dtc's extensions): nodes, labels, overrides by `&label`,
// deletions, cells with expressions, `/bits/`, strings, bytes, `/memreserve/`. The C preprocessor is dtc's front end, not part of
// the language: simple `#define`s are followed, an `#include` is a finding, since what it defines is not here.
//
//   S1  A syntax error is a finding with its place; reading goes on behind the next `;` at the same depth.
//   S2  A later definition of a node adds to the earlier; a later value of a property replaces the earlier one.

import type { Place } from '../base/finding';
import { LineIndex } from '../base/source';
import type { Imported, Moment } from '../moment';
import { cComment } from './c-text';
import { type DeviceTree, type DtNode, type DtProperty, MAX_DEPTH, newNode, readDeviceTree } from './device-tree';
import { deviceTreeOf, TREE_OPTIONS } from './device-tree-out';
import type { Banner, Certainty, Format, Options, Written } from './format';
import type { Input } from './input';
import { expressionAt, type Language, primaryAt, skipSpace, type Value } from './integer-expression';
import { Account } from './reading';

export const dts: Format = {
  id: 'dts',
  title: 'Device tree source',
  extensions: ['dts', 'dtsi', 'dtso'],
  reference: `A device tree source (\`.dts\`), as people or \`dtc -O dts\` write it.

Read: the same as of a blob, with the line of each property. Overrides (\`&label { … }\`), deletions and expressions are followed, and so are
\`#define\`s of numbers. What an \`#include\` would bring is not there: each is a finding, and a value that needs it is listed as unread.
Conditional lines (\`#ifdef\`) are findings; all their branches are read.

Written: \`memory@…\` nodes for RAM (with \`numa-node-id\`), \`reserved-memory\` for reserved and unusable ranges with their flags and \`compatible\`, and,
with the option \`map-reservations\`, for what the UEFI memory map keeps for firmware; dynamic reservations; \`/memreserve/\`; \`pmem@…\` nodes for
persistent memory. \`dtc\` compiles it without warnings.

Not carried: MMIO, flash and I/O port ranges, memory types and attributes, ranges inside reservations. Each is told on export.`,
  options: TREE_OPTIONS,

  recognises(input: Input): Certainty {
    const { text } = input;
    if (/^\s{0,8}\/dts-v1\/\s{0,8};/m.test(text)) return 'certain';
    return /^\s{0,8}(?:\/|&[A-Za-z_]\w{0,63})\s{0,8}\{/m.test(text) && /[=<{]/.test(text) ? 'possible' : 'no';
  },

  read(input: Input): Imported {
    const account = new Account(input.name);
    const tree = new SourceReader(input, account).read();
    return readDeviceTree(input.name, tree, account);
  },

  write(moment: Moment, options: Options, banner: Banner): Written {
    const { tree, findings } = deviceTreeOf(moment, options, banner);
    return { text: sourceOf(tree, banner), findings };
  },
};

const NAME = /[A-Za-z0-9,._+*#?@-]{1,256}/y;
const LABEL = /([A-Za-z_][A-Za-z0-9_]{0,127})\s*:/y;
const REFERENCE = /&(?:\{([^}\n]{0,512})\}|([A-Za-z_][A-Za-z0-9_]{0,127}))/y;
const DIRECTIVE = /\/(dts-v1|plugin|memreserve|include|delete-node|delete-property|omit-if-no-ref|bits|incbin)\/?/y;
const STRING = /"((?:[^"\\\n]|\\[^\n]){0,65536})"/y;
const NUMBER = /(?:0[xX]([0-9a-fA-F]{1,32})|([0-9]{1,32}))[uUlL]{0,3}(?![A-Za-z0-9_])/y;
const CHARACTER = /'(?:\\([0-7]{1,3}|x[0-9a-fA-F]{1,2}|.)|([^'\\\n]))'/y;
const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]{0,127}/y;
const PREPROCESSOR = /#[ \t]*(include|define|undef|ifdef|ifndef|if|elif|else|endif|line|pragma|error|warning|\d{1,9})\b([^\n]{0,2000})/y;

const ESCAPES: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** Bytes that the values of one source may have in all: far above any tree, far below trouble. */
const MAX_VALUE_BYTES = 64 * 1024 * 1024;

class SourceReader {
  private readonly text: string;
  private readonly index: LineIndex;
  private readonly labels = new Map<string, DtNode>();
  private readonly macros = new Map<string, string>();
  private readonly parents = new Map<DtNode, DtNode>();
  private readonly reservations: { address: bigint; size: bigint; place: Place }[] = [];
  private readonly root = newNode('');
  private at = 0;
  private valueBytes = 0;
  private macroDepth = 0;

  constructor(
    input: Input,
    private readonly account: Account,
  ) {
    this.text = input.text;
    this.index = new LineIndex(input.name, input.text);
  }

  read(): DeviceTree {
    for (;;) {
      this.skip();
      if (this.at >= this.text.length) break;
      const before = this.at;
      this.statement();
      if (this.at === before) this.at++;
    }
    return { root: this.root, reservations: this.reservations };
  }

  /** One statement outside every node. */
  private statement(): void {
    const start = this.at;
    const labels = this.takeLabels();
    const directive = this.match(DIRECTIVE);
    if (directive) {
      this.directive(directive[1] as string, this.root, start);
      return;
    }
    const reference = this.match(REFERENCE);
    const node = reference ? this.nodeOf(reference) : this.text[this.at] === '/' ? this.root : undefined;
    if (!reference && node) this.at++;
    this.skip();
    if (this.text[this.at] !== '{') {
      this.error(start, 'a node, `/memreserve/` or another statement is expected here');
      return;
    }
    if (reference && !node) this.account.unread(`${reference[0]} names no node of this file`, this.index.place(start, this.at));
    this.at++;
    // A node of another file gets a place of its own, so that what is written in it is checked for syntax all the same.
    const target = node ?? newNode('');
    for (const label of labels) this.addLabel(label, target);
    this.body(target);
  }

  /** Everything up to the `}` of a node whose `{` has been taken. Nested nodes are kept on a stack of our own. */
  private body(top: DtNode): void {
    const open: DtNode[] = [top];
    for (;;) {
      this.skip();
      const node = open.at(-1);
      if (!node) return;
      if (this.at >= this.text.length) {
        this.account.find({
          rule: 'import-damaged',
          severity: 'error',
          message: `the source ends with ${open.length} open nodes`,
          place: this.index.place(this.text.length, this.text.length),
        });
        return;
      }
      if (this.text[this.at] === '}') {
        this.at++;
        this.skip();
        if (this.text[this.at] === ';') this.at++;
        open.pop();
        continue;
      }
      const before = this.at;
      const child = this.member(node);
      if (child) {
        if (open.length < MAX_DEPTH) open.push(child);
        else {
          this.error(before, `nodes nest deeper than ${MAX_DEPTH}`);
          this.skipBlock();
        }
      } else if (this.at === before) this.at++;
    }
  }

  /** One property, directive or the head of a node; returns the node whose body follows. */
  private member(node: DtNode): DtNode | undefined {
    const start = this.at;
    const labels = this.takeLabels();
    const directive = this.match(DIRECTIVE);
    if (directive) {
      this.directive(directive[1] as string, node, start);
      return undefined;
    }
    const name = this.match(NAME)?.[0];
    this.skip();
    const next = this.text[this.at];
    if (name !== undefined && next === '{') {
      this.at++;
      const child = this.childOf(node, name, start);
      for (const label of labels) this.addLabel(label, child);
      return child;
    }
    if (name !== undefined && (next === '=' || next === ';')) {
      this.at++;
      const property =
        next === '=' ? this.value(name, start) : { name, value: new Uint8Array(0), place: this.index.place(start, this.at - 1) };
      if (property) node.properties.set(name, property);
      return undefined;
    }
    this.error(start, name === undefined ? 'a property or a node is expected here' : `"=", ";" or "{" is expected behind ${name}`);
    return undefined;
  }

  private childOf(parent: DtNode, name: string, start: number): DtNode {
    const known = parent.children.find((child) => child.name === name);
    if (known) return known;
    const child = newNode(name, this.index.place(start, start + name.length));
    parent.children.push(child);
    this.parents.set(child, parent);
    return child;
  }

  private addLabel(label: string, node: DtNode): void {
    this.labels.set(label, node);
    node.labels.push(label);
  }

  private takeLabels(): string[] {
    const labels: string[] = [];
    for (let match = this.match(LABEL); match; match = this.match(LABEL)) labels.push(match[1] as string);
    return labels;
  }

  /** The node that `&label` or `&{/path}` names. */
  private nodeOf(reference: RegExpExecArray): DtNode | undefined {
    if (reference[2] !== undefined) return this.labels.get(reference[2]);
    let node: DtNode | undefined = this.root;
    for (const part of (reference[1] as string).split('/').filter(Boolean)) node = node?.children.find((child) => child.name === part);
    return node;
  }

  private directive(word: string, node: DtNode, start: number): void {
    if (word === 'memreserve') {
      this.memreserve(start);
      return;
    }
    if (word === 'include') {
      const file = this.match(STRING)?.[1] ?? '';
      this.account.unread(`"${file}" is included, but not here`, this.index.place(start, this.at));
      return;
    }
    if (word === 'omit-if-no-ref') {
      // Before a node it marks that node, which follows; only a reference makes a statement of it. What nothing refers to is read all the same.
      if (this.match(REFERENCE)) this.semicolon(start);
      return;
    }
    if (word === 'delete-node') {
      const reference = this.match(REFERENCE);
      const name = reference ? undefined : this.match(NAME)?.[0];
      const target = reference ? this.nodeOf(reference) : node.children.find((child) => child.name === name);
      if (target) this.remove(target);
    } else if (word === 'delete-property') node.properties.delete(this.match(NAME)?.[0] ?? '');
    this.semicolon(start);
  }

  private remove(node: DtNode): void {
    const siblings = this.parents.get(node)?.children;
    const at = siblings?.indexOf(node) ?? -1;
    if (at >= 0) siblings?.splice(at, 1);
    for (const label of node.labels) if (this.labels.get(label) === node) this.labels.delete(label);
  }

  private memreserve(start: number): void {
    this.takeLabels();
    const [address, size] = [this.cell(), this.cell()];
    const place = this.index.place(start, this.at);
    if (!address || !size) {
      this.error(start, '/memreserve/ needs an address and a size');
      return;
    }
    if ('why' in address || 'why' in size)
      this.account.unread(`/memreserve/: ${'why' in address ? address.why : 'why' in size ? size.why : ''}`, place);
    else this.reservations.push({ address: address.value, size: size.value, place });
    this.semicolon(start);
  }

  private semicolon(start: number): void {
    this.skip();
    if (this.text[this.at] === ';') this.at++;
    else this.error(start, '";" is missing');
  }

  /** value = item { "," item } ";" */
  private value(name: string, start: number): DtProperty | undefined {
    const bytes: number[] = [];
    let unknown: string | undefined;
    for (;;) {
      this.takeLabels();
      this.skip();
      const problem = this.item(bytes);
      if (problem === null) {
        this.error(start, `the value of ${name} is not understood`);
        return undefined;
      }
      unknown ??= problem;
      this.takeLabels();
      this.skip();
      if (this.text[this.at] === ',') this.at++;
      else break;
    }
    const place = this.index.place(start, this.at);
    this.valueBytes += bytes.length;
    if (this.valueBytes > MAX_VALUE_BYTES) unknown = 'the values of this file are too large';
    this.semicolon(start);
    return { name, value: Uint8Array.from(unknown ? [] : bytes), place, ...(unknown === undefined ? {} : { unknown }) };
  }

  /** Adds the bytes of one item; a string says why they are not known, null that it is no item. */
  private item(bytes: number[]): string | undefined | null {
    const string = this.match(STRING);
    if (string) {
      for (const byte of unescaped(string[1] as string)) bytes.push(byte);
      bytes.push(0);
      return undefined;
    }
    if (this.match(REFERENCE)) {
      bytes.push(0);
      return undefined;
    }
    if (this.text[this.at] === '[') return this.byteList(bytes);
    let bits = 32;
    const directive = this.match(DIRECTIVE);
    if (directive?.[1] === 'bits') bits = Number(this.match(NUMBER)?.[0] ?? 32);
    else if (directive?.[1] === 'incbin') {
      const close = this.text.indexOf(')', this.at);
      this.at = close < 0 ? this.text.length : close + 1;
      return 'the bytes of /incbin/ are not here';
    }
    this.skip();
    if (this.text[this.at] === '<') return this.cells(bytes, bits);
    // A macro in place of a whole value.
    const macro = this.match(IDENTIFIER)?.[0];
    return macro === undefined ? null : `${macro} is not known here`;
  }

  private byteList(bytes: number[]): string | undefined | null {
    const close = this.text.indexOf(']', this.at);
    if (close < 0) return null;
    const digits = this.text.slice(this.at + 1, close).replace(/\s+/g, '');
    this.at = close + 1;
    if (digits.length % 2 !== 0 || /[^0-9a-fA-F]/.test(digits)) return 'bytes are pairs of hexadecimal digits';
    for (let i = 0; i < digits.length; i += 2) bytes.push(Number.parseInt(digits.slice(i, i + 2), 16));
    return undefined;
  }

  private cells(bytes: number[], bits: number): string | undefined | null {
    this.at++;
    let unknown: string | undefined;
    for (;;) {
      this.takeLabels();
      this.skip();
      if (this.text[this.at] === '>') {
        this.at++;
        return unknown;
      }
      const value = this.cell();
      if (!value) return null;
      if ('why' in value) unknown ??= value.why;
      const number = 'why' in value ? 0n : value.value;
      for (let shift = bits - 8; shift >= 0; shift -= 8) bytes.push(Number((number >> BigInt(shift)) & 255n));
    }
  }

  /** A number, an expression in parentheses, a macro or a phandle (which counts as 0); undefined for anything else. */
  private cell(): Value | undefined {
    this.skip();
    if (this.match(REFERENCE)) return { value: 0n };
    const number = numberAt(this.text, this.at);
    if (number) {
      this.at = number.end;
      return { value: number.value };
    }
    if (this.text[this.at] === '(') {
      const { value, end } = primaryAt(this.text, this.at, this.language);
      this.at = end;
      return value;
    }
    const name = this.match(IDENTIFIER)?.[0];
    if (name === undefined) return undefined;
    if (this.text[this.at] === '(') this.skipParentheses();
    return this.macro(name);
  }

  private readonly language: Language = {
    number: numberAt,
    name: new RegExp(IDENTIFIER),
    valueOf: (name) => this.macro(name),
    call: (name) => ({ why: `${name}() is not known here` }),
  };

  /** Value of a `#define`d number. */
  private macro(name: string): Value {
    const text = this.macros.get(name);
    if (text === undefined || this.macroDepth > 16) return { why: `${name} is not known here` };
    this.macroDepth++;
    const { value, end } = expressionAt(text, 0, this.language);
    this.macroDepth--;
    return skipSpace(text, end) >= text.length ? value : { why: `${name} is defined as no number` };
  }

  /** White space, comments and lines of the C preprocessor. */
  private skip(): void {
    for (;;) {
      this.at = skipSpace(this.text, this.at);
      if (this.text[this.at] !== '#' || !this.isLineStart()) return;
      const start = this.at;
      PREPROCESSOR.lastIndex = start;
      const line = PREPROCESSOR.exec(this.text);
      if (!line) return;
      this.at = PREPROCESSOR.lastIndex;
      this.preprocessor(line[1] as string, line[2] as string, start);
    }
  }

  private isLineStart(): boolean {
    for (let i = this.at - 1; i >= 0; i--) {
      const c = this.text[i];
      if (c === '\n' || c === '\r') return true;
      if (c !== ' ' && c !== '\t') return false;
    }
    return true;
  }

  private preprocessor(word: string, rest: string, start: number): void {
    const place = () => this.index.place(start, this.at);
    if (word === 'define') {
      const macro = /^[ \t]+([A-Za-z_]\w{0,127})(?![\w(])[ \t]*(.*)$/.exec(rest);
      if (macro) this.macros.set(macro[1] as string, (macro[2] as string).replace(/\/\*.*?\*\/|\/\/.*$/g, '').trim());
    } else if (word === 'undef') this.macros.delete(rest.trim());
    else if (word === 'include') this.account.unread(`${rest.trim()} is included, but not here`, place());
    else if (/^(?:if|el)/.test(word)) this.account.aside('a condition of the C preprocessor: every branch is read', place());
  }

  private match(shape: RegExp): RegExpExecArray | undefined {
    this.skip();
    shape.lastIndex = this.at;
    const match = shape.exec(this.text);
    if (!match) return undefined;
    this.at = shape.lastIndex;
    return match;
  }

  private skipParentheses(): void {
    let depth = 0;
    for (; this.at < this.text.length; this.at++) {
      if (this.text[this.at] === '(') depth++;
      else if (this.text[this.at] === ')' && --depth === 0) {
        this.at++;
        return;
      }
    }
  }

  /** Reports a syntax error and goes behind the next `;` at this depth, or to the `}` that ends the node. */
  private error(start: number, expected: string): void {
    const shown = Math.min(Math.max(this.at, start) + 1, this.text.length);
    this.account.find({
      rule: 'import-unread',
      severity: 'warning',
      message: `not read: ${expected}`,
      place: this.index.place(start, shown),
    });
    let depth = 0;
    for (; this.at < this.text.length; this.at++) {
      const c = this.text[this.at];
      if (c === '{') depth++;
      else if (c === '}') {
        if (depth === 0) return;
        depth--;
      } else if (c === ';' && depth === 0) {
        this.at++;
        return;
      }
    }
  }

  /** To behind the `}` of a block whose `{` has been taken. */
  private skipBlock(): void {
    let depth = 1;
    for (; this.at < this.text.length && depth > 0; this.at++) {
      if (this.text[this.at] === '{') depth++;
      else if (this.text[this.at] === '}') depth--;
    }
  }
}

function numberAt(text: string, at: number): { value: bigint; end: number } | undefined {
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text);
  if (number) {
    const [, hexadecimal, plain] = number;
    const octal = plain !== undefined && /^0[0-7]+$/.test(plain);
    const value = hexadecimal !== undefined ? BigInt(`0x${hexadecimal}`) : octal ? BigInt(`0o${plain}`) : BigInt(plain as string);
    return { value, end: NUMBER.lastIndex };
  }
  CHARACTER.lastIndex = at;
  const character = CHARACTER.exec(text);
  if (!character) return undefined;
  const [byte] = unescaped(character[0].slice(1, -1));
  return { value: BigInt(byte ?? 0), end: CHARACTER.lastIndex };
}

/** Bytes of the inside of a string literal. */
function* unescaped(text: string): Generator<number> {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c !== 92) {
      if (c < 128) yield c;
      else if (c < 0x800) yield* [0xc0 | (c >> 6), 0x80 | (c & 63)];
      else yield* [0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63)];
      continue;
    }
    const rest = text.slice(i + 1, i + 5);
    const octal = /^[0-7]{1,3}/.exec(rest);
    const hexadecimal = /^x([0-9a-fA-F]{1,2})/.exec(rest);
    if (octal) {
      yield Number.parseInt(octal[0], 8) & 255;
      i += octal[0].length;
    } else if (hexadecimal) {
      yield Number.parseInt(hexadecimal[1] as string, 16);
      i += hexadecimal[0].length;
    } else {
      i++;
      yield ESCAPES[text[i] ?? ''] ?? text.charCodeAt(i) & 255;
    }
  }
}

/** Source text of a tree, indented by tabs as dtc does. */
export function sourceOf(tree: DeviceTree, banner: Banner): string {
  const lines = ['/dts-v1/;', `/* Generated by ${cComment(banner.product)} from ${cComment(banner.input)}. Do not edit. */`, ''];
  for (const { address, size } of tree.reservations) lines.push(`/memreserve/ 0x${address.toString(16)} 0x${size.toString(16)};`);
  if (tree.reservations.length > 0) lines.push('');
  putNode(lines, tree.root, 0);
  return `${lines.join('\n')}\n`;
}

function putNode(lines: string[], node: DtNode, depth: number): void {
  const indent = '\t'.repeat(depth);
  lines.push(`${indent}${node.name || '/'} {`);
  for (const property of node.properties.values()) {
    lines.push(`${indent}\t${property.name}${property.value.length > 0 ? ` = ${spelled(property.value)}` : ''};`);
  }
  node.children.forEach((child, i) => {
    if (i > 0 || node.properties.size > 0) lines.push('');
    putNode(lines, child, depth + 1);
  });
  lines.push(`${indent}};`);
}

/** A value as strings where it is printable and ends in NUL, as cells where its length allows, else as bytes. */
function spelled(value: Uint8Array): string {
  const isText =
    value.at(-1) === 0 && value[0] !== 0 && value.every((byte, i) => (byte >= 32 && byte < 127) || (byte === 0 && value[i - 1] !== 0));
  if (isText) {
    const text = String.fromCharCode(...value.subarray(0, -1));
    return text
      .split('\0')
      .map((part) => `"${part.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)
      .join(', ');
  }
  if (value.length % 4 !== 0) return `[${[...value].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')}]`;
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  const cells: string[] = [];
  for (let at = 0; at < value.length; at += 4) cells.push(`0x${view.getUint32(at).toString(16)}`);
  return `<${cells.join(' ')}>`;
}

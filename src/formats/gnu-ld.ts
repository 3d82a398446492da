// GNU ld linker scripts (binutils manual, 3.7 MEMORY Command): regions with attributes, ORIGIN and LENGTH as expressions of
// symbols, other regions and functions. Statements are followed in order, as ld does: a symbol counts from where it is set.
//
//   L1  What needs the command line, an INCLUDE or the C preprocessor is unknown, and a region that depends on it is a finding.
//   L2  Overlaps are ours to find: ld accepts overlapping regions silently.

import type { Place } from '../base/finding';
import { LineIndex } from '../base/source';
import type { Imported, Moment, Region, RegionKind } from '../moment';
import { humanSize } from '../uefi/units';
import { cComment, cWord } from './c-text';
import { claimsOf, flatten, lossFinding, type Piece, partsBeside } from './claims';
import type { Banner, Certainty, Format, Options, Written } from './format';
import type { Input } from './input';
import { expressionAt, type Language, skipSpace, type Value } from './integer-expression';
import { Account, findOverlaps, RegionTable, SPACE_END } from './reading';

const NAME = /[A-Za-z_.$\\~][A-Za-z0-9_.$\\~-]{0,255}/y;
const SYMBOL = /[A-Za-z_.$][A-Za-z0-9_.$]{0,255}/y;
const QUOTED = /"([^"\n]{0,1024})"/y;
const PREPROCESSOR = /#[ \t]*(include|define|undef|ifdef|ifndef|if|elif|else|endif|\d{1,9})\b([^\n]{0,2000})/y;
const ASSIGN = /(?:<<|>>|[-+*/&|])?=(?!=)/y;

export const gnuLd: Format = {
  id: 'gnu-ld',
  title: 'GNU ld linker script',
  extensions: ['ld', 'lds', 'x', 'ld.s'],
  reference: `The \`MEMORY\` command of a linker script for GNU ld (and LLD, which reads the same).

Read: every region with its attributes and aliases as tags. \`ORIGIN\` and \`LENGTH\` may be expressions of symbols set before, of other regions, and of
\`DEFINED\`, \`MAX\`, \`MIN\`, \`ALIGN\`, \`LOG2CEIL\`. A region that depends on a symbol of the command line, of an \`INCLUDE\` or of the C preprocessor is listed
as unread with that symbol's name. Regions that overlap are findings, since ld accepts them silently. A region that can be written is RAM;
one that cannot, or is called a ROM, is flash.

Written: \`MEMORY\` with RAM, flash and persistent memory; RAM is cut around what is reserved in it (the option \`carve\`), so that the linker puts nothing there. For
every region, also the reserved ones, the symbols \`__<NAME>_start\`, \`__<NAME>_end\` (exclusive) and \`__<NAME>_size\`.

Not carried: attributes of UEFI, NUMA nodes, ranges without a place. MMIO and reserved ranges have symbols, but are no regions of \`MEMORY\` unless
\`--option regions=all\` is given.`,
  options: [
    {
      id: 'regions',
      title: 'Which regions MEMORY has',
      kind: 'choice',
      choices: [
        { value: 'memory', title: 'RAM, flash and persistent memory' },
        { value: 'all', title: 'All of them' },
      ],
      default: 'memory',
    },
    { id: 'carve', title: 'Cut RAM around what is reserved in it', kind: 'flag', default: true },
    { id: 'symbols', title: 'Also symbols for start, end and size', kind: 'flag', default: true },
  ],

  recognises(input: Input): Certainty {
    const { text } = input;
    const hasMemory =
      /(?:^|[\s;})/])MEMORY\s{0,200}(?:\/\*[^*]{0,2000}\*\/\s{0,200})?\{/.test(text) && /\b(?:ORIGIN|org|o)\s{0,20}=/.test(text);
    if (hasMemory) return 'certain';
    return /^\s{0,20}SECTIONS\s{0,20}(?:\/\*[^*]{0,200}\*\/\s{0,20})?\{?\s*$/m.test(text) && /^\s{0,20}\.\w{1,40}\b.{0,200}:/m.test(text)
      ? 'possible'
      : 'no';
  },

  read(input: Input): Imported {
    return new ScriptReader(input).read();
  },

  write: writeScript,
};

class ScriptReader {
  private readonly text: string;
  private readonly index: LineIndex;
  private readonly account: Account;
  private readonly table: RegionTable;
  private readonly symbols = new Map<string, Value>();
  private readonly areas = new Map<string, { origin: Value; length: Value }>();
  private readonly aliases = new Map<string, string[]>();
  /** Lines that have been read, or listed as unread. */
  private readonly lines = new Set<number>();
  private at = 0;
  private hasMemory = false;

  constructor(private readonly input: Input) {
    this.text = input.text;
    this.index = new LineIndex(input.name, input.text);
    this.account = new Account(input.name);
    this.table = new RegionTable('region', this.account);
  }

  read(): Imported {
    for (this.skip(); this.at < this.text.length; this.skip()) {
      const before = this.at;
      this.statement();
      if (this.at === before) this.at++;
    }
    const regions = this.table.regions.map((region): Region => {
      const names = this.aliases.get(region.name);
      return names ? { ...region, tags: [...(region.tags ?? []), ...names.map((name) => `alias ${name}`)] } : region;
    });
    findOverlaps(regions, this.account, 'MEMORY');
    this.countOthers();
    if (!this.hasMemory)
      this.account.find({
        rule: 'import-empty',
        severity: 'warning',
        message: 'the linker script has no MEMORY: it places sections, and says of no region where it is',
        remedy: 'Import the link map (ld -Map) or the ELF file that it makes.',
      });
    return { moment: { title: this.input.name, regions }, findings: this.account.findings() };
  }

  private statement(): void {
    const start = this.at;
    const name = this.match(NAME);
    if (!name) return;
    const next = this.peek();
    if (name === 'MEMORY' && next === '{') {
      this.hasMemory = true;
      this.memory();
    } else if (next === '{') this.skipBlock();
    else if (name === 'INCLUDE') {
      const file = this.match(QUOTED)?.slice(1, -1) ?? this.match(/[^\s;]{1,256}/y) ?? '';
      this.account.unread(`${file} is included, but not here`, this.placeFrom(start));
    } else if (name === 'REGION_ALIAS' && next === '(') this.alias(start);
    else if (/^(?:PROVIDE|PROVIDE_HIDDEN|HIDDEN)$/.test(name) && next === '(') {
      this.at++;
      const symbol = this.match(SYMBOL);
      if (symbol !== undefined && this.match(ASSIGN) === '=' && !this.symbols.has(symbol)) this.assign(symbol);
    } else if (next === '(') this.skipParentheses();
    else if (this.match(ASSIGN) === '=') {
      this.assign(name);
      this.placeFrom(start);
    }
  }

  private assign(symbol: string): void {
    const { value, end } = expressionAt(this.text, this.at, this.language);
    this.at = Math.max(end, this.at);
    this.symbols.set(symbol, value);
  }

  /** REGION_ALIAS("alias", region) */
  private alias(start: number): void {
    this.at++;
    const alias = this.match(QUOTED)?.slice(1, -1) ?? this.match(NAME);
    if (this.peek() === ',') this.at++;
    const region = this.match(QUOTED)?.slice(1, -1) ?? this.match(NAME);
    if (alias !== undefined && region !== undefined) {
      this.aliases.set(region, [...(this.aliases.get(region) ?? []).slice(0, 63), alias]);
      const area = this.areas.get(region);
      if (area) this.areas.set(alias, area);
    }
    this.placeFrom(start);
  }

  /** "MEMORY" "{" { name [ "(" attributes ")" ] ":" "ORIGIN" "=" expression "," "LENGTH" "=" expression } "}" */
  private memory(): void {
    this.at++;
    for (;;) {
      this.skip();
      if (this.at >= this.text.length) {
        this.account.find({
          rule: 'import-damaged',
          severity: 'error',
          message: 'the script ends within MEMORY',
          place: this.index.place(this.text.length, this.text.length),
        });
        return;
      }
      if (this.text[this.at] === '}') {
        this.at++;
        return;
      }
      const before = this.at;
      this.area();
      if (this.at === before) this.at++;
    }
  }

  private area(): void {
    const start = this.at;
    const name = this.match(QUOTED)?.slice(1, -1) ?? this.match(NAME);
    if (name === 'INCLUDE') {
      const file = this.match(/[^\s;]{1,256}/y) ?? '';
      this.account.unread(`${file} is included, but not here`, this.placeFrom(start));
      return;
    }
    let attributes = '';
    if (this.peek() === '(') {
      const close = this.text.indexOf(')', this.at);
      attributes = close < 0 || close - this.at > 64 ? '' : this.text.slice(this.at, close + 1).replace(/\s+/g, '');
      this.at = close < 0 ? this.text.length : close + 1;
    }
    const origin = name === undefined || this.peek() !== ':' ? undefined : this.field(/ORIGIN|org|o/y);
    if (origin && this.peek() === ',') this.at++;
    const length = origin ? this.field(/LENGTH|len|l/y) : undefined;
    if (name === undefined || !origin || !length) {
      this.resume();
      this.account.unread('"name (attributes) : ORIGIN = …, LENGTH = …" is expected in MEMORY', this.placeFrom(start));
      return;
    }
    const place = this.placeFrom(start);
    this.areas.set(name, { origin, length });
    if ('why' in origin || 'why' in length) {
      const [field, why] = 'why' in origin ? ['ORIGIN', origin.why] : ['LENGTH', 'why' in length ? length.why : ''];
      this.account.unread(`${field} of ${name}: ${why}`, place);
    } else if (length.value === 0n) this.account.aside('a region of length 0, which stands for a bank that is not there', place);
    else {
      const tags = ['MEMORY', ...(attributes ? [attributes] : [])];
      this.table.add({ id: name, name, base: origin.value, size: length.value, kind: kindOf(name, attributes), tags, place });
    }
  }

  /** `ORIGIN = expression` behind the `:` or `,`; undefined when it is something else. */
  private field(word: RegExp): Value | undefined {
    if (this.peek() === ':') this.at++;
    if (this.match(word) === undefined || this.match(/=/y) === undefined) return undefined;
    const { value, end } = expressionAt(this.text, this.at, this.language);
    this.at = Math.max(end, this.at);
    return value;
  }

  /** Behind an area that is not understood: to the end of its line, or to the `}`. */
  private resume(): void {
    while (this.at < this.text.length && this.text[this.at] !== '\n' && this.text[this.at] !== '}') this.at++;
  }

  private readonly language: Language = {
    number: numberAt,
    name: new RegExp(SYMBOL),
    valueOf: (name) => this.symbols.get(name) ?? { why: `${name} is not known here` },
    call: (name, inner, values) => this.call(name, inner.trim(), values),
  };

  private call(name: string, inner: string, values: () => readonly Value[]): Value {
    switch (name) {
      case 'ORIGIN':
      case 'org':
        return this.areas.get(inner)?.origin ?? { why: `region ${inner} is not known here` };
      case 'LENGTH':
      case 'len':
        return this.areas.get(inner)?.length ?? { why: `region ${inner} is not known here` };
      case 'DEFINED':
        return { value: this.symbols.has(inner) ? 1n : 0n };
      case 'ABSOLUTE':
        return values()[0] ?? { why: 'ABSOLUTE() needs a value' };
      case 'SEGMENT_START':
        return values()[1] ?? { why: 'SEGMENT_START() needs a default' };
      case 'MAX':
      case 'MIN':
      case 'ALIGN':
      case 'LOG2CEIL':
        return arithmetic(name, values());
      default:
        return { why: `${name}() is not known here` };
    }
  }

  private match(shape: RegExp): string | undefined {
    this.skip();
    shape.lastIndex = this.at;
    const match = shape.exec(this.text);
    if (!match) return undefined;
    this.at = shape.lastIndex;
    return match[0];
  }

  private peek(): string | undefined {
    this.skip();
    return this.text[this.at];
  }

  /** White space, comments and lines of the C preprocessor. */
  private skip(): void {
    for (;;) {
      this.at = skipSpace(this.text, this.at);
      if (this.text[this.at] !== '#') return;
      const start = this.at;
      PREPROCESSOR.lastIndex = start;
      const line = PREPROCESSOR.exec(this.text);
      if (!line) return;
      this.at = PREPROCESSOR.lastIndex;
      this.preprocessor(line[1] as string, (line[2] as string).trim(), start);
    }
  }

  private preprocessor(word: string, rest: string, start: number): void {
    if (word === 'include') this.account.unread(`${rest} is included, but not here`, this.placeFrom(start));
    else if (word === 'define') {
      const macro = /^([A-Za-z_]\w{0,127})(?![\w(])\s*(\S.*)?$/.exec(rest);
      if (macro?.[2]) this.symbols.set(macro[1] as string, expressionAt(macro[2], 0, this.language).value);
    } else if (/^(?:if|el)/.test(word))
      this.account.aside('a condition of the C preprocessor: every branch is read', this.placeFrom(start));
  }

  private skipParentheses(): void {
    let depth = 0;
    while (this.at < this.text.length) {
      const c = this.text[this.at];
      if (c === '(') depth++;
      else if (c === ')' && --depth <= 0) {
        this.at++;
        return;
      }
      this.at++;
    }
  }

  /** A block in braces, with its strings and comments. */
  private skipBlock(): void {
    let depth = 0;
    while (this.at < this.text.length) {
      const c = this.text[this.at];
      if (c === '"') {
        const close = this.text.indexOf('"', this.at + 1);
        this.at = close < 0 ? this.text.length : close;
      } else if (c === '/') {
        const behind = skipSpace(this.text, this.at);
        if (behind > this.at) this.at = behind - 1;
      } else if (c === '{') depth++;
      else if (c === '}' && --depth <= 0) {
        this.at++;
        return;
      }
      this.at++;
    }
  }

  /** Place from `start` to here; its lines count as read. */
  private placeFrom(start: number): Place {
    const place = this.index.place(start, Math.max(start, this.at));
    for (let line = place.line; line <= place.endLine; line++) this.lines.add(line);
    return place;
  }

  private countOthers(): void {
    const text = this.text.split(/\r\n|\n|\r/);
    const others = text.filter((line, i) => line.trim() !== '' && !this.lines.has(i + 1)).length;
    if (others > 0) this.account.unrelated(others);
  }
}

/** Numbers as ld's lexer has them: hexadecimal by `0x`, `$` or a final `H`, octal by a leading 0, `K` and `M`. */
function numberAt(text: string, at: number): { value: bigint; end: number } | undefined {
  const shape = /(?:0[xX]([0-9A-Fa-f]{1,32})|\$([0-9A-Fa-f]{1,32})|([0-9][0-9A-Fa-f]{0,31})[hH]|([0-9]{1,32}))([KkMm])?(?![A-Za-z0-9_.$])/y;
  shape.lastIndex = at;
  const match = shape.exec(text);
  if (!match) return undefined;
  const hexadecimal = match[1] ?? match[2] ?? match[3];
  const plain = match[4];
  const value =
    hexadecimal !== undefined
      ? BigInt(`0x${hexadecimal}`)
      : /^0[0-7]+$/.test(plain as string)
        ? BigInt(`0o${plain}`)
        : BigInt(plain as string);
  const scale = match[5] === undefined ? 0n : match[5].toUpperCase() === 'K' ? 10n : 20n;
  return { value: value << scale, end: shape.lastIndex };
}

function arithmetic(name: string, values: readonly Value[]): Value {
  const numbers: bigint[] = [];
  for (const value of values) {
    if ('why' in value) return value;
    numbers.push(value.value);
  }
  const [a, b] = numbers;
  if (a === undefined) return { why: `${name}() needs a value` };
  if (name === 'LOG2CEIL') return { value: a <= 1n ? 0n : BigInt((a - 1n).toString(2).length) };
  if (b === undefined) return { why: `${name}() of one value depends on where it stands` };
  if (name === 'ALIGN') return b === 0n ? { value: a } : { value: ((a + b - 1n) / b) * b };
  return { value: a > b === (name === 'MAX') ? a : b };
}

function kindOf(name: string, attributes: string): RegionKind {
  if (/flash|rom(?![a-z])|nvm|fuse/i.test(name)) return 'flash';
  let isInverted = false;
  let canWrite = attributes === '';
  for (const letter of attributes) {
    if (letter === '!') isInverted = !isInverted;
    else if (letter === 'w' || letter === 'W') canWrite = !isInverted;
  }
  return canWrite ? 'ram' : 'flash';
}

const KEYWORDS = new Set(['ORIGIN', 'org', 'o', 'LENGTH', 'len', 'l', 'INCLUDE', 'MEMORY']);

/** Attributes of a kind, in ld's letters. */
const LETTERS: Partial<Record<RegionKind, string>> = { ram: '(rwx)', flash: '(rx)', persistent: '(rw)', mmio: '(rw)' };

function writeScript(moment: Moment, options: Options, banner: Banner): Written {
  const claims = claimsOf(moment).filter((region) => region.kind !== 'io-port' && region.size <= (1n << 64n) - 1n);
  const names = namesOf(claims);
  const isMemory = (region: Region) => options.regions === 'all' || ['ram', 'flash', 'persistent'].includes(region.kind);
  const pieces =
    options.carve === true
      ? flatten(claims)
      : claims.map((region): Piece => ({ start: region.base, end: region.base + region.size, region }));
  const counts = new Map<Region, number>();
  for (const { region } of pieces) counts.set(region, (counts.get(region) ?? 0) + 1);
  const numbers = new Map<Region, number>();
  const taken = new Set(names.values());
  /** The name of a region's next piece: no other region's, and no other piece's. */
  const pieceName = (region: Region): string => {
    const name = names.get(region) as string;
    if ((counts.get(region) ?? 1) === 1) return name;
    let number = (numbers.get(region) ?? 0) + 1;
    while (taken.has(`${name}_${number}`)) number++;
    numbers.set(region, number);
    taken.add(`${name}_${number}`);
    return `${name}_${number}`;
  };
  const rows = pieces
    .filter(({ region }) => isMemory(region))
    .map(({ start, end, region }) => {
      const name = pieceName(region);
      const attributes = region.tags?.find((tag) => /^\([rwxail!]{1,12}\)$/i.test(tag)) ?? LETTERS[region.kind] ?? '(r)';
      return { name, attributes, start, size: end - start, region };
    });
  const width = Math.max(0, ...rows.map(({ name, attributes }) => name.length + attributes.length + 1));
  const lines = [`/* Generated by ${cComment(banner.product)} from ${cComment(banner.input)}. Do not edit. */`];
  if (rows.length > 0) lines.push('', 'MEMORY', '{');
  for (const { name, attributes, start, size } of rows) {
    const head = `${name} ${attributes}`.padEnd(width);
    lines.push(`  ${head} : ORIGIN = 0x${start.toString(16)}, LENGTH = 0x${size.toString(16)} /* ${humanSize(size)} */`);
  }
  if (rows.length > 0) lines.push('}');
  const given = rows.flatMap(({ name, region }) =>
    (counts.get(region) ?? 1) > 1
      ? []
      : (region.tags ?? []).filter((tag) => /^alias [A-Za-z_][A-Za-z0-9_]*$/.test(tag)).map((tag) => [tag.slice(6), name]),
  );
  const aliases = given.filter(([alias = '']) => !taken.has(alias) && taken.add(alias));
  if (aliases.length > 0) lines.push('', ...aliases.map(([alias, name]) => `REGION_ALIAS("${alias}", ${name});`));
  if (options.symbols === true && claims.length > 0) {
    lines.push('', '/* Where each region starts, the address behind it, and its size. */');
    for (const region of claims) {
      const name = names.get(region) as string;
      const end = region.base + region.size;
      lines.push(
        `__${name}_start = 0x${region.base.toString(16)};`,
        end < SPACE_END ? `__${name}_end = 0x${end.toString(16)};` : `/* __${name}_end would be 2^64, which no 64-bit symbol holds. */`,
        `__${name}_size = 0x${region.size.toString(16)};`,
      );
    }
  }
  const whole = claimsOf(moment);
  const findings = [
    ...lossFinding('a linker script', [
      ['I/O port ranges', whole.filter((region) => region.kind === 'io-port').length],
      [
        'symbols for ends at 2^64',
        options.symbols === true ? claims.filter((region) => region.base + region.size === SPACE_END).length : 0,
      ],
      ['ranges of 2^64 bytes', whole.filter((region) => region.size > (1n << 64n) - 1n).length],
      ['reserved and MMIO ranges as regions of MEMORY', claims.filter((region) => !isMemory(region)).length],
      ['aliases that are the name of a region', given.length - aliases.length],
      ['ranges without a place', moment.demands?.length ?? 0],
      ['memory types and attributes of descriptors', moment.memoryMap?.length ?? 0],
      ...partsBeside(moment),
    ]),
    ...claims
      .filter((region) => isMemory(region) && (counts.get(region) ?? 0) !== 1)
      .map((region) => ({
        rule: 'export-split',
        severity: 'info' as const,
        message: `${region.name} is ${(counts.get(region) ?? 0) === 0 ? 'left out, since other regions cover it' : `written as ${counts.get(region)} regions, cut around what is reserved in it`}`,
        range: { start: region.base, end: region.base + region.size },
      })),
  ];
  return { text: `${lines.join('\n')}\n`, findings };
}

/** A name for each region that ld accepts: its id where that is one, else made from it; equal names get a number. */
function namesOf(regions: readonly Region[]): Map<Region, string> {
  const names = new Map<Region, string>();
  const taken = new Set<string>();
  for (const region of regions) {
    const word = /^[A-Za-z_][A-Za-z0-9_]*$/.test(region.id) ? region.id : cWord(region.id).toUpperCase();
    const safe = word === '' || /^\d/.test(word) || KEYWORDS.has(word) ? `R_${word}` : word;
    let name = safe;
    for (let n = 2; taken.has(name); n++) name = `${safe}_${n}`;
    taken.add(name);
    names.set(region, name);
  }
  return names;
}

// Tables of regions or of a UEFI memory map as comma-separated values: one row each, the first row names the columns.
// Reading goes by these names, in any order and with the synonyms that other tools use.

import type { Place } from '../base/finding';
import { type Imported, type Moment, memoryDescriptors, REGION_KINDS, type Region, type RegionKind } from '../moment';
import { attributeNames, EFI_MEMORY } from '../uefi/attribute';
import { memoryTypeName } from '../uefi/memory-type';
import { hex, hexInFile, parseAddress } from '../uefi/units';
import { lossFinding, partsBeside } from './claims';
import { delimiterOf, type Field, plainField, rowsOf, rowText } from './delimited';
import { efiTypeOf } from './efi-words';
import type { Banner, Certainty, Format, Options, Written } from './format';
import type { Input } from './input';
import { Account, findOverlaps, MapRows, RegionTable } from './reading';

/** Columns that are read, with the names they go by (lower case, letters and digits only). */
const COLUMNS = {
  id: ['id'],
  name: ['name', 'region', 'label', 'description', 'owner'],
  base: ['base', 'start', 'address', 'addr', 'origin', 'from', 'begin', 'baseaddress', 'startaddress', 'physicalstart', 'physstart'],
  size: ['size', 'length', 'len', 'bytes', 'sizebytes'],
  end: ['end', 'endaddress', 'to', 'limit'],
  last: ['last', 'lastaddress', 'endinclusive'],
  kind: ['kind'],
  type: ['type', 'memorytype'],
  pages: ['pages', 'numberofpages', 'npages'],
  virtual: ['virtualstart', 'virtual', 'virtaddr', 'virtualaddress'],
  attributes: ['attributes', 'attribute', 'attr'],
  tags: ['tags'],
  parent: ['parent'],
  node: ['node', 'numanode'],
  source: ['source'],
  notes: ['notes', 'comment', 'remarks'],
} as const;
type Column = keyof typeof COLUMNS;

const BY_NAME = new Map<string, Column>(
  Object.entries(COLUMNS).flatMap(([column, names]) => names.map((name) => [name, column as Column] as const)),
);

const REGION_HEADER = ['id', 'name', 'base', 'size', 'kind', 'attributes', 'tags', 'parent', 'node', 'source', 'notes'];
const MAP_HEADER = ['type', 'physicalStart', 'numberOfPages', 'attribute', 'virtualStart'];

export const csv: Format = {
  id: 'csv',
  title: 'CSV table',
  extensions: ['csv', 'tsv'],
  reference: `Comma-separated values with a first row of column names.

Written: the regions (\`${REGION_HEADER.join(',')}\`), or the memory map (\`${MAP_HEADER.join(',')}\`). Numbers of
addresses are hexadecimal with \`0x\`; tags are separated by blanks of their own (\`;\`). A field that a spreadsheet would take for a formula stands
behind an apostrophe. There is no banner, since the format has no comments.

Read: any table with a column for the start (\`base\`, \`start\`, \`address\`, \`origin\`, …) and one for the size (\`size\`, \`length\`), the pages, the address behind
the range (\`end\`, \`limit\`) or the last one (\`last\`); separated by commas, semicolons, tabs or bars. Numbers may be decimal, hexadecimal with \`0x\`
or bare hexadecimal when a column has letters in it, and may end in K, M, G or T. A column \`type\` beside \`pages\` makes it a UEFI memory map. When \`end\` is the only
bound, all ends being odd makes it inclusive, and a finding says so.

Not carried: the title, places, everything beside regions or map.`,
  options: [
    {
      id: 'content',
      title: 'What it holds',
      kind: 'choice',
      choices: [
        { value: 'auto', title: 'The memory map where there is one, otherwise the regions' },
        { value: 'regions', title: 'The regions' },
        { value: 'memory-map', title: 'The memory map' },
      ],
      default: 'auto',
    },
  ],

  recognises(input: Input): Certainty {
    const header = headerOf(input.text);
    return header && startsRange(header.columns) ? 'possible' : 'no';
  },

  read(input: Input): Imported {
    return new TableReader(input).read();
  },

  write: writeTable,
};

function startsRange(columns: readonly (Column | undefined)[]): boolean {
  return columns.includes('base') && (['size', 'end', 'last', 'pages'] as const).some((column) => columns.includes(column));
}

/** The first line that is no comment, as columns. */
function headerOf(text: string): { line: string; delimiter: string; columns: (Column | undefined)[]; names: string[] } | undefined {
  let start = 0;
  for (let i = 0; i < 16 && start < text.length; i++) {
    let end = start;
    while (end < text.length && end - start < 4096 && text[end] !== '\n' && text[end] !== '\r') end++;
    const line = text.slice(start, end);
    if (line.trim() !== '' && !line.startsWith('#')) {
      const delimiter = delimiterOf(line);
      const [row] = rowsOf(line, delimiter);
      if (!row || row.length < 2) return undefined;
      const names = row.map((field) => field.text.trim());
      return { line, delimiter, names, columns: names.map((name) => BY_NAME.get(name.toLowerCase().replace(/[^a-z0-9]/g, ''))) };
    }
    start = end + 1;
  }
  return undefined;
}

type Row = Partial<Record<Column, Field>> & { readonly place: Place };

class TableReader {
  private readonly account: Account;
  private readonly rows: Row[] = [];
  /** Columns whose numbers are hexadecimal without `0x`. */
  private readonly bareHex = new Set<Column>();

  constructor(private readonly input: Input) {
    this.account = new Account(input.name);
  }

  read(): Imported {
    const { name, text } = this.input;
    const header = headerOf(text);
    if (!header || !startsRange(header.columns)) {
      this.account.find({
        rule: 'import-damaged',
        severity: 'error',
        message: 'the first row names no columns of ranges',
        remedy: 'Name one column base or start, and one size, end, last or pages.',
      });
      return { moment: { title: name, regions: [] }, findings: this.account.findings() };
    }
    this.collect(header.columns, header.delimiter);
    this.findBareHex();
    const isMap = header.columns.includes('pages') && header.columns.includes('type');
    return { moment: isMap ? this.map() : this.regions(header.columns), findings: this.account.findings() };
  }

  private collect(columns: readonly (Column | undefined)[], delimiter: string): void {
    let isHeader = true;
    for (const fields of rowsOf(this.input.text, delimiter)) {
      if ((fields[0] as Field).text.startsWith('#')) {
        this.account.unrelated();
        continue;
      }
      if (isHeader) {
        isHeader = false;
        continue;
      }
      const first = fields[0] as Field;
      const last = fields.at(-1) as Field;
      const place: Place = { file: this.input.name, line: first.line, column: first.column, endLine: last.line, endColumn: last.endColumn };
      const row: Row = { place };
      fields.forEach((field, i) => {
        const column = columns[i];
        if (column && field.text !== '') row[column] ??= { ...field, text: plainField(field.text) };
      });
      this.rows.push(row);
    }
  }

  /** One column of addresses with letters makes every one of them hexadecimal that could be; page counts go by themselves. */
  private findBareHex(): void {
    const texts = (column: Column) => this.rows.map((row) => row[column]?.text.trim() ?? '');
    const couldBe = (column: Column) => texts(column).every((text) => /^[0-9a-f]*$/i.test(text));
    const hasLetters = (column: Column) => couldBe(column) && texts(column).some((text) => /[a-f]/i.test(text));
    const bounds = ['base', 'size', 'end', 'last'] as const;
    if (bounds.some(hasLetters)) for (const column of bounds) if (couldBe(column)) this.bareHex.add(column);
    if (hasLetters('pages')) this.bareHex.add('pages');
  }

  /** Number of a field; a sentence when it is none, undefined when it is empty. */
  private number(row: Row, column: Column): bigint | string | undefined {
    const text = row[column]?.text.trim();
    if (text === undefined || text === '') return undefined;
    if (text.length > 64) return `${column} is too long`;
    return parseAddress(this.bareHex.has(column) ? `0x${text}` : text);
  }

  private endsAreInclusive(columns: readonly (Column | undefined)[]): boolean {
    if (columns.includes('size') || columns.includes('last') || !columns.includes('end')) return false;
    const ends = this.rows.map((row) => this.number(row, 'end')).filter((end): end is bigint => typeof end === 'bigint');
    const areInclusive = ends.length > 0 && ends.every((end) => (end & 1n) === 1n);
    this.account.find({
      rule: 'import-assumption',
      severity: 'info',
      message: areInclusive
        ? 'Every end is odd, so ends are taken for the last address of a range.'
        : 'Ends are taken for the address behind a range.',
      remedy: 'Name the column last where it holds the last address.',
    });
    return areInclusive;
  }

  private regions(columns: readonly (Column | undefined)[]): Moment {
    const endsAreInclusive = this.endsAreInclusive(columns);
    const isOurs = columns.includes('id') && columns.includes('name');
    const table = new RegionTable('row', this.account);
    const parents = new Map<string, string>();
    for (const row of this.rows) {
      const numbers = (['base', 'size', 'end', 'last', 'node', 'attributes'] as const).map(
        (column) => [column, this.number(row, column)] as const,
      );
      const wrong = numbers.find(([column, value]) => typeof value === 'string' && column !== 'attributes');
      const { base, size, end, last, node } = Object.fromEntries(numbers.filter(([, value]) => typeof value === 'bigint')) as Partial<
        Record<Column, bigint>
      >;
      const length =
        base === undefined
          ? undefined
          : size !== undefined
            ? size
            : last !== undefined
              ? last + 1n - base
              : end !== undefined
                ? end - base + (endsAreInclusive ? 1n : 0n)
                : undefined;
      if (wrong || base === undefined || length === undefined) {
        this.account.unread(wrong ? `${wrong[0]}: ${wrong[1]}` : `a row without ${base === undefined ? 'a start' : 'a size'}`, row.place);
        continue;
      }
      const kind = kindOf(row.kind?.text ?? row.type?.text ?? '');
      const words = row.tags?.text.split(';').filter(Boolean) ?? (row.kind || !row.type ? [] : [row.type.text.trim()]);
      const id = row.id?.text;
      const region = table.add({
        ...(id === undefined ? {} : { id }),
        name: row.name?.text ?? (isOurs ? '' : undefined) ?? id ?? row.type?.text.trim() ?? hex(base),
        base,
        size: length,
        kind,
        attributes: attributesOf(row.attributes?.text ?? ''),
        ...(words.length > 0 ? { tags: words } : {}),
        ...(node === undefined ? {} : { node: Number(BigInt.asUintN(31, node)) }),
        ...(row.notes ? { notes: row.notes.text } : {}),
        ...(row.parent ? { parent: row.parent.text } : {}),
        place: row.place,
      });
      if (region && id !== undefined && !parents.has(id)) parents.set(id, region.id);
    }
    const sources = new Map(this.rows.flatMap((row) => (row.source ? [[row.place, row.source.text] as const] : [])));
    const regions = table.regions.map((region): Region => {
      const source = region.place && sources.get(region.place);
      return source === undefined ? region : { ...region, source };
    });
    findOverlaps(regions, this.account, 'the table');
    return { title: this.input.name, regions };
  }

  private map(): Moment {
    const map = new MapRows(this.account);
    for (const row of this.rows) {
      const start = this.number(row, 'base');
      const pages = this.number(row, 'pages');
      const virtual = this.number(row, 'virtual') ?? 0n;
      const word = row.type?.text.trim() ?? '';
      const type = efiTypeOf(word) ?? (/^(?:0x[0-9a-f]{1,8}|\d{1,10})$/i.test(word) ? Number(word) >>> 0 : undefined);
      if (typeof start !== 'bigint' || typeof pages !== 'bigint' || typeof virtual !== 'bigint') {
        this.account.unread(
          [start, pages, virtual].find((number) => typeof number === 'string') ?? 'a row without start or pages',
          row.place,
        );
      } else if (type === undefined) this.account.unread(`"${word}" is no memory type`, row.place);
      else map.add(type, start, start + (pages << 12n) - 1n, undefined, attributesOf(row.attributes?.text ?? ''), row.place, virtual);
    }
    return { title: this.input.name, regions: [], memoryMap: map.finish('The table') };
  }
}

function kindOf(word: string): RegionKind {
  const kind = word.trim().toLowerCase();
  if ((REGION_KINDS as readonly string[]).includes(kind)) return kind as RegionKind;
  if (/flash|rom/.test(kind)) return 'flash';
  if (/mmio|device|peripheral|register|io\b/.test(kind)) return 'mmio';
  if (/ram|memory|usable|conventional/.test(kind)) return 'ram';
  return 'reserved';
}

/** `0xf`, or names of attributes as `attributeNames` gives them; what is neither counts as nothing. */
function attributesOf(text: string): bigint {
  let attributes = 0n;
  for (const word of text
    .trim()
    .slice(0, 512)
    .split(/[\s|]+/)) {
    if (/^0x[0-9a-f]{1,16}$/i.test(word)) attributes |= BigInt(word);
    else if (Object.hasOwn(EFI_MEMORY, word)) attributes |= EFI_MEMORY[word as keyof typeof EFI_MEMORY];
  }
  return attributes;
}

function writeTable(moment: Moment, options: Options, _banner: Banner): Written {
  const wantsMap = options.content === 'memory-map' || (options.content === 'auto' && moment.memoryMap !== undefined);
  const lines: string[] = [];
  if (wantsMap) {
    const hasVirtual = moment.memoryMap?.virtualStart !== undefined;
    lines.push(rowText(hasVirtual ? MAP_HEADER : MAP_HEADER.slice(0, 4)));
    for (const row of moment.memoryMap ? memoryDescriptors(moment.memoryMap) : []) {
      const fields = [memoryTypeName(row.type), hexInFile(row.physicalStart), hexInFile(row.numberOfPages), hexInFile(row.attribute)];
      lines.push(rowText(hasVirtual ? [...fields, hexInFile(row.virtualStart ?? 0n)] : fields));
    }
  } else {
    lines.push(rowText(REGION_HEADER));
    for (const region of moment.regions) lines.push(rowText(regionFields(region)));
  }
  const findings = lossFinding('CSV', [
    ['regions', wantsMap ? moment.regions.length : 0],
    ['descriptors of the memory map', wantsMap ? 0 : (moment.memoryMap?.length ?? 0)],
    ['places of regions in their source', wantsMap ? 0 : moment.regions.filter((region) => region.place).length],
    [
      'tags that are empty or have a semicolon',
      wantsMap ? 0 : moment.regions.flatMap((region) => region.tags ?? []).filter((tag) => tag === '' || tag.includes(';')).length,
    ],
    ['ranges without a place', moment.demands?.length ?? 0],
    ...partsBeside(moment),
  ]);
  return { text: lines.join(''), findings };
}

function regionFields(region: Region): string[] {
  return [
    region.id,
    region.name,
    hexInFile(region.base),
    hexInFile(region.size),
    region.kind,
    attributeNames(region.attributes).join(' '),
    (region.tags ?? [])
      .filter((tag) => tag !== '')
      .map((tag) => tag.replaceAll(';', ','))
      .join(';'),
    region.parent ?? '',
    region.node === undefined ? '' : String(region.node),
    region.source ?? '',
    region.notes ?? '',
  ];
}

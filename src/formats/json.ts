// Our own JSON: a whole moment, with a published schema. It is what `firmament export --format json` prints, what other
// programs read, and the one format that carries everything a moment holds.
//
// Addresses and sizes are lower-case hexadecimal texts, since readers in JavaScript and jq lose integers above 2^53.
// Regions stand in address order, a region before those inside it, then by id; the memory map keeps the order in which
// GetMemoryMap returned it. Fields of the file and of its regions that are not known are kept for the way out.

import type { Place } from '../base/finding';
import {
  type AllocationTable,
  type Imported,
  type MemoryMapTable,
  type Moment,
  memoryDescriptors,
  type PoolTable,
  type Region,
} from '../moment';
import { JsoncText } from '../platform/jsonc';
import { momentOf } from '../platform/platform';
import { readPlatform } from '../platform/read';
import { PLATFORM_SCHEMA_ID } from '../platform/schema';
import { frameOf, hex, MASK64, PAGE_MASK } from '../uefi/units';
import type { Banner, Format, Options, Written } from './format';
import type { Input } from './input';
import { type Path, pretty, type Trouble } from './json-codec';
import {
  type ALLOCATION,
  ALLOCATION_KINDS,
  type DESCRIPTOR,
  FILE,
  type File,
  MOMENT_SCHEMA_ID,
  MOMENT_VERSION,
  type POOL,
  type ValueOf,
} from './json-schema';
import { Account } from './reading';

const SPACE = MASK64 + 1n;

// --- writing ---

/** In address order, the larger first where two begin together, then by id. */
function ordered(regions: readonly Region[]): Region[] {
  return [...regions].sort((a, b) => {
    if (a.base !== b.base) return a.base < b.base ? -1 : 1;
    if (a.size !== b.size) return a.size > b.size ? -1 : 1;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
}

function* rows<T>(length: number, row: (i: number) => T): Generator<T> {
  for (let i = 0; i < length; i++) yield row(i);
}

function fileOf(moment: Moment, banner: Banner): File {
  const { memoryMap, mapKey, descriptorSize, descriptorVersion, allocations, pools } = moment;
  const hasMap = memoryMap ?? mapKey ?? descriptorSize ?? descriptorVersion;
  const lines = memoryMap?.line;
  return {
    $schema: MOMENT_SCHEMA_ID,
    version: MOMENT_VERSION,
    generator: banner.product,
    title: moment.title,
    ...pick(moment, ['architecture', 'addressBits', 'phase', 'event', 'demands', 'memorySpaceMap', 'ioSpaceMap', 'osView', 'extra']),
    regions: ordered(moment.regions),
    ...(hasMap !== undefined
      ? {
          memoryMap: {
            ...pick(moment, ['mapKey', 'descriptorSize', 'descriptorVersion']),
            descriptors: memoryMap
              ? [...memoryDescriptors(memoryMap)].map((row, i) => (lines?.[i] ? { ...row, line: lines[i] as number } : row))
              : [],
          },
        }
      : {}),
    ...(allocations
      ? {
          allocations: [
            ...rows(allocations.length, (i) => ({
              address: BigInt(allocations.address[i] as number),
              size: BigInt(allocations.size[i] as number),
              type: allocations.type[i] as number,
              kind: ALLOCATION_KINDS[allocations.kind[i] === 1 ? 1 : 0],
              event: allocations.event[i] as number,
            })),
          ],
        }
      : {}),
    ...(pools
      ? {
          pools: [
            ...rows(pools.length, (i) => ({
              address: BigInt(pools.address[i] as number),
              size: BigInt(pools.size[i] as number),
              requested: BigInt(pools.requested[i] as number),
              type: pools.type[i] as number,
              used: pools.used[i] === 1,
            })),
          ],
        }
      : {}),
  };
}

/** The named properties that are there. */
function pick<T extends object, K extends keyof T>(value: T, names: readonly K[]): Pick<T, K> {
  const picked = {} as Pick<T, K>;
  for (const name of names) if (value[name] !== undefined) picked[name] = value[name];
  return picked;
}

function write(moment: Moment, options: Options, banner: Banner): Written {
  return { text: pretty(FILE.write(fileOf(moment, banner), { numericSizes: options.sizes === 'number' })), findings: [] };
}

// --- reading ---

/** Keeps account of trouble, and looks a path up in the text only when there is any. */
class Reporter implements Trouble {
  readonly account: Account;
  private located: JsoncText | undefined;

  constructor(private readonly input: Input) {
    this.account = new Account(input.name);
  }

  place(path: Path): Place {
    this.located ??= new JsoncText({ name: this.input.name, text: this.input.text }, 'import-syntax');
    return this.located.place(path);
  }

  unusable(path: Path, reason: string): void {
    this.account.unread(reason, this.place(path));
  }

  unknown(path: Path, name: string): void {
    this.account.aside(`the field "${name}" of ${String(path[0])} is not known here`, this.place([...path, name]));
  }
}

function read(input: Input): Imported {
  const reporter = new Reporter(input);
  const nothing: Moment = { title: input.name, regions: [] };
  let value: unknown;
  try {
    if (!isShallow(input.text)) throw new RangeError('too deep');
    value = JSON.parse(input.text);
  } catch {
    const tolerant = new JsoncText({ name: input.name, text: input.text }, 'import-syntax');
    for (const finding of tolerant.findings) reporter.account.find(finding);
    value = tolerant.value;
  }
  if (value === undefined) return { moment: nothing, findings: reporter.account.findings() };
  if (isPlatform(value)) {
    const { platform, findings } = readPlatform({ name: input.name, text: input.text });
    return { moment: platform ? momentOf(platform) : nothing, findings };
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > MOMENT_VERSION) {
    reporter.account.find({
      rule: 'import-version',
      severity: 'warning',
      message: `${input.name} is of version ${version}, and this program knows version ${MOMENT_VERSION}: what is new in it is kept or left out`,
      place: reporter.place(['version']),
      remedy: 'Use a newer program.',
    });
  }
  const file = FILE.read(withTheLeast(value, input.name), [], reporter);
  if (!file || !MAPS.some((name) => Object.hasOwn(value as object, name))) {
    reporter.account.find({
      rule: 'import-empty',
      severity: 'error',
      message: `${input.name} holds no map: none of ${MAPS.join(', ')}`,
      place: reporter.place([]),
      remedy: 'Export one with `firmament export --format json` to see what it looks like.',
    });
  }
  return { moment: file ? momentFrom(file, reporter) : nothing, findings: reporter.account.findings() };
}

const MAPS = ['regions', 'memoryMap', 'memorySpaceMap', 'ioSpaceMap', 'allocations', 'pools', 'osView', 'demands'] as const;

/** A file without version, title or regions is still read: it may have been made by hand. */
function withTheLeast(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return { version: MOMENT_VERSION, title: name, regions: [], ...value };
}

/** Whether no bracket is nested beyond 100; brackets in texts do not count. */
function isShallow(json: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const c = json.charCodeAt(i);
    if (quoted) {
      if (c === 0x5c) i++;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if (c === 0x5b || c === 0x7b) {
      if (++depth > 100) return false;
    } else if (c === 0x5d || c === 0x7d) depth--;
  }
  return true;
}

function isPlatform(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const file = value as { $schema?: unknown; title?: unknown; architecture?: unknown; regions?: unknown; name?: unknown };
  if (file.$schema === MOMENT_SCHEMA_ID) return false;
  return file.$schema === PLATFORM_SCHEMA_ID || (file.title === undefined && file.architecture !== undefined && file.regions !== undefined);
}

function momentFrom(file: File, reporter: Reporter): Moment {
  const { $schema: _schema, version: _version, generator: _generator, memoryMap, allocations, pools, ...same } = file;
  return {
    ...same,
    ...(memoryMap
      ? { ...pick(memoryMap, ['mapKey', 'descriptorSize', 'descriptorVersion']), memoryMap: mapTable(memoryMap.descriptors, reporter) }
      : {}),
    ...(allocations ? { allocations: allocationTable(allocations) } : {}),
    ...(pools ? { pools: poolTable(pools) } : {}),
  };
}

function mapTable(descriptors: readonly ValueOf<typeof DESCRIPTOR>[], reporter: Reporter): MemoryMapTable {
  const kept = descriptors.filter((row) => {
    const bad = (row.physicalStart & PAGE_MASK) !== 0n || row.physicalStart + (row.numberOfPages << 12n) > SPACE;
    if (bad) {
      const reason = `the descriptor at ${hex(row.physicalStart)} with ${hex(row.numberOfPages)} pages is not made of whole pages of the address space`;
      reporter.unusable(['memoryMap', 'descriptors'], reason);
    }
    return !bad;
  });
  const table = {
    length: kept.length,
    type: Uint32Array.from(kept, (row) => row.type),
    frame: Float64Array.from(kept, (row) => frameOf(row.physicalStart)),
    pages: Float64Array.from(kept, (row) => Number(row.numberOfPages)),
    attribute: BigUint64Array.from(kept, (row) => row.attribute),
  };
  return {
    ...table,
    ...(kept.some((row) => row.virtualStart) ? { virtualStart: BigUint64Array.from(kept, (row) => row.virtualStart ?? 0n) } : {}),
    ...(kept.some((row) => row.line) ? { line: Uint32Array.from(kept, (row) => row.line ?? 0) } : {}),
  };
}

function allocationTable(list: readonly ValueOf<typeof ALLOCATION>[]): AllocationTable {
  return {
    length: list.length,
    address: Float64Array.from(list, (row) => Number(row.address)),
    size: Float64Array.from(list, (row) => Number(row.size)),
    type: Uint32Array.from(list, (row) => row.type),
    kind: Uint8Array.from(list, (row) => ALLOCATION_KINDS.indexOf(row.kind)),
    event: Int32Array.from(list, (row) => row.event),
  };
}

function poolTable(list: readonly ValueOf<typeof POOL>[]): PoolTable {
  return {
    length: list.length,
    address: Float64Array.from(list, (row) => Number(row.address)),
    size: Float64Array.from(list, (row) => Number(row.size)),
    requested: Float64Array.from(list, (row) => Number(row.requested)),
    type: Uint32Array.from(list, (row) => row.type),
    used: Uint8Array.from(list, (row) => Number(row.used)),
  };
}

export const json: Format = {
  id: 'json',
  title: 'JSON',
  extensions: ['json', 'platform.jsonc', 'jsonc'],
  reference: `Memory at one point of a run, or as a machine printed it, as JSON: regions, memory map, memory space map, allocations, pools, the operating system's view.

The format has a version and a [JSON Schema](moment-1.schema.json) (draft 2020-12, \`${MOMENT_SCHEMA_ID}\`). Addresses and sizes are lower-case
hexadecimal texts (\`"0x1000"\`); with \`--option sizes=number\` sizes below 2^53 are JSON numbers. Types and attributes have the
names of the UEFI specification; OEM and operating system types are texts such as \`"0x70000001"\`. Ranges are half-open.

Regions are written in address order. The memory map keeps the order in which GetMemoryMap returned it. Unknown fields of
the file and of its regions are kept when the file is read and written again; unknown fields elsewhere are reported.

Platform files (\`*.platform.jsonc\`) are read as well, as their regions. It carries everything that is named above. A platform's
firmware set-up has no place here: export it by copying the platform file.`,
  recognises(input) {
    const head = input.text.slice(0, 65_536);
    if (!/^\s*(?:[{[]|\/[/*])/.test(head)) return 'no';
    if (head.includes(MOMENT_SCHEMA_ID) || head.includes(PLATFORM_SCHEMA_ID)) return 'certain';
    return /"regions"\s*:/.test(input.text) ? 'possible' : 'no';
  },
  read,
  options: [
    {
      id: 'sizes',
      title: 'How sizes are written',
      kind: 'choice',
      choices: [
        { value: 'hex', title: 'As hexadecimal texts' },
        { value: 'number', title: 'As JSON numbers, below 2^53' },
      ],
      default: 'hex',
    },
  ],
  write,
};

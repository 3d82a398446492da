// QEMU's monitor: `info mtree -f`, the flat views that guests see, and `info mtree`, the tree they are made from. Ranges are
// inclusive; `@…` after a name is the offset into an aliased region. A machine has several address spaces: the view of `memory`
// is the map of the machine, `I/O` its ports, and any other view a map of its own.

import type { Imported, Moment, Region, RegionKind } from '../moment';
import type { Certainty, Format } from './format';
import type { Input } from './input';
import { placeIn, type TextLine, textLines } from './lines';
import { Account, findOverlaps, RegionTable } from './reading';

/** Before QEMU 2.9 the kind was the access: `RW`, `R-`. */
const ROW =
  /^( {0,128})([0-9a-f]{16})-([0-9a-f]{16}) \(prio (-?\d{1,10}), (i\/o|ramd|ram|romd|rom|nv-ramd|nv-ram|nv-romd|nv-rom|container|RW|R-|-W|--)\): (.{1,1000}?)\s*$/;
/** `info mtree -f -d`. */
const DISPATCH = /^ {1,40}#\d{1,6} @[0-9a-f]{16}\.\.[0-9a-f]{16} /;
const ROW_LEFT = /[0-9a-f]{16}-[0-9a-f]{8,16} \(prio/;
const VIEW = /^FlatView #(\d{1,6})/;
const VIEW_NAME = /^ AS "([^"]{1,200})", root: (.{1,200}?)(?: \(disabled\))?\s*$/;
const ROOT = /^ Root memory region: (.{1,200}?)\s*$/;
const SPACE = /^address-space: (.{1,200}?)\s*$/;
const LIBRARY = /^memory-region: (.{1,200}?)\s*$/;

export const qemuMtree: Format = {
  id: 'qemu-mtree',
  title: 'QEMU info mtree',
  extensions: ['txt', 'log'],
  reference: `What QEMU's monitor prints for \`info mtree -f\` (flat views) or \`info mtree\` (the tree).

Read from flat views: every range with its kind, its name, and its priority and alias offset as tags. The view that holds the address space
\`memory\` (else the first processor's) is the map; the ranges of \`I/O\` join it as ports; every other view is a map of its own.

Read from a tree: address spaces in the same way, nested as the indentation says, \`[disabled]\` ranges left out with a count. Ranges of a tree
overlap on purpose (by priority), so overlaps are not reported.

Written: nothing.`,

  isCapture: true,

  recognises(input: Input): Certainty {
    return /^FlatView #\d|\(prio -?\d{1,10}, (?:i\/o|ram|rom|nv-ram|R[W-]\))/m.test(input.text) ? 'certain' : 'no';
  },

  read(input: Input): Imported {
    const reader = new MtreeReader(input.name);
    for (const line of textLines(input.text)) reader.take(line);
    return reader.finish();
  },
};

interface View {
  readonly names: string[];
  readonly isFlat: boolean;
  readonly table: RegionTable;
  readonly open: { indent: number; region: Region | undefined }[];
}

class MtreeReader {
  private readonly account: Account;
  private readonly views: View[] = [];
  /** The last line that is a single word: before QEMU 2.0 an address space is introduced by its bare name. */
  private bare = '';

  constructor(private readonly name: string) {
    this.account = new Account(name);
  }

  private begin(isFlat: boolean, ...names: string[]): View {
    const view = { names, isFlat, table: new RegionTable(`view${this.views.length}`, this.account), open: [] };
    this.views.push(view);
    return view;
  }

  take(line: TextLine): void {
    const { text } = line;
    const row = ROW.exec(text);
    const name = row ? null : VIEW_NAME.exec(text);
    const space = row || name ? null : SPACE.exec(text);
    const library = row || name || space ? null : LIBRARY.exec(text);
    if (row?.[1] === '' && this.bare !== '') this.begin(false, this.bare);
    this.bare = /^[\w./-]{1,80}$/.test(text) ? text : '';
    if (row) this.takeRow(row, line);
    else if (VIEW.test(text)) this.begin(true);
    else if (name) (this.views.at(-1) ?? this.begin(true)).names.push(name[1] as string);
    else if (space) this.beginSpace(space[1] as string);
    else if (library) this.begin(false, `memory region ${library[1]}`);
    else if (DISPATCH.test(text))
      this.account.aside('a row of the dispatch tables (`-d`), which repeat the flat view', placeIn(this.name, line));
    else if (ROW_LEFT.test(text)) this.account.unread('a range that is cut or garbled', placeIn(this.name, line));
    else if (!ROOT.test(text)) this.account.unrelated();
  }

  /** Spaces that share a root are listed one below the other. */
  private beginSpace(name: string): void {
    const last = this.views.at(-1);
    if (last && !last.isFlat && last.open.length === 0) last.names.push(name);
    else this.begin(false, name);
  }

  private takeRow(row: RegExpExecArray, line: TextLine): void {
    const view = this.views.at(-1) ?? this.begin(true, 'memory');
    const place = placeIn(this.name, line, (row[1] as string).length);
    const indent = (row[1] as string).length;
    while ((view.open.at(-1)?.indent ?? -1) >= indent) view.open.pop();
    const [label, offset, owner] = splitOffset(row[6] as string);
    if (label.endsWith(' [disabled]')) {
      this.account.aside('a region that is disabled', place);
      view.open.push({ indent, region: undefined });
      return;
    }
    const base = BigInt(`0x${row[2]}`);
    const size = BigInt(`0x${row[3]}`) + 1n - base;
    const parent = view.isFlat ? undefined : view.open.findLast((open) => open.region)?.region;
    const isPort = view.names.includes('I/O');
    const region = view.table.add({
      name: label,
      base,
      size,
      kind: isPort ? 'io-port' : kindOf(row[5] as string, label),
      tags: [row[5] as string, `prio ${row[4]}`, ...(offset === undefined ? [] : [`@${offset}`]), ...(owner === undefined ? [] : [owner])],
      ...(parent ? { parent: parent.id } : {}),
      place,
    });
    view.open.push({ indent, region });
  }

  finish(): Imported {
    const views = this.views.filter((view) => view.table.regions.length > 0);
    for (const view of views) if (view.isFlat) findOverlaps(view.table.regions, this.account, `the view of ${view.names[0] ?? 'memory'}`);
    const main =
      views.find((view) => view.names.includes('memory')) ??
      views.find((view) => view.names.some((n) => n.startsWith('cpu-memory'))) ??
      views[0];
    const ports = views.find((view) => view !== main && view.names.includes('I/O'));
    const moment: Moment = { title: this.name, regions: [...(main?.table.regions ?? []), ...(ports?.table.regions ?? [])] };
    const also = views
      .filter((view) => view !== main && view !== ports)
      .map(
        (view): Moment => ({
          title: `${this.name}, view of ${view.names.slice(0, 4).join(', ') || 'an address space'}`,
          regions: view.table.regions,
        }),
      );
    if (also.length > 0) {
      this.account.find({
        rule: 'import-several',
        severity: 'info',
        message: `the text holds ${also.length} further ${also.length === 1 ? 'view' : 'views'}; each is a map of its own`,
        count: also.length,
      });
    }
    return { moment, ...(also.length > 0 ? { also } : {}), findings: this.account.findings() };
  }
}

/** A label, the offset after its last ` @`, and its owner (`info mtree -o`), without the name of the accelerator. */
function splitOffset(whole: string): [label: string, offset: string | undefined, owner: string | undefined] {
  const owned = / ((?:owner|parent):\{.{0,400}\})$/.exec(whole);
  const label = (owned ? whole.slice(0, owned.index) : whole).replace(/ (?:KVM|hvf|whpx|nvmm|mshv)$/i, '');
  const match = /^(.{1,1000}?) @([0-9a-f]{16})(?: [0-9a-f]{16}-[0-9a-f]{16}| \S{1,20})?$/.exec(label);
  return [match?.[1] ?? label, match?.[2], owned?.[1]];
}

function kindOf(word: string, label: string): RegionKind {
  switch (word) {
    // The access of QEMU before 2.9 says only what can be written.
    case 'RW':
      return /\b(?:[sd]?ram|sdram|ddr)\b/i.test(label) ? 'ram' : 'mmio';
    case 'R-':
      return 'flash';
    case 'ram':
      return 'ram';
    case 'nv-ram':
    case 'nv-ramd':
      return 'persistent';
    case 'rom':
    case 'romd':
    case 'nv-rom':
    case 'nv-romd':
      return 'flash';
    default:
      return 'mmio';
  }
}

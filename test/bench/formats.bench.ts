// How fast maps are read and written, on inputs made here: a log of 10,000 lines, one of 10 MB, a device tree blob of 1 MB, and 100,000
// regions to C. Times are processor time of this process, the best of several runs, so that a busy machine does not fail them.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type DtNode, newNode } from '../../src/formats/device-tree';
import { buildBlob } from '../../src/formats/dtb';
import { optionsOf } from '../../src/formats/format';
import { importBytes } from '../../src/formats/import';
import { formatOf } from '../../src/formats/index';
import type { Moment, Region } from '../../src/moment';

const LINES_MS = 100;
const LONG_MS = 1000;
const BLOB_MS = 200;
const HEADER_MS = 1000;
/** What a 10 MB log may take beside its own size. */
const LONG_FACTOR = 5;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A boot log: mostly other lines, every tenth of a map. */
function log(lines: number): string {
  const made: string[] = ['[    0.000000] Linux version 6.1.0-amd64'];
  for (let i = 1; i < lines; i++) {
    const base = (BigInt(i) << 20n).toString(16).padStart(16, '0');
    const last = ((BigInt(i) << 20n) + 0xfffffn).toString(16).padStart(16, '0');
    const time = (i / 1000).toFixed(6).padStart(12);
    if (i % 20 === 0) made.push(`[${time}] BIOS-e820: [mem 0x${base}-0x${last}] usable`);
    else if (i % 20 === 10) made.push(`[${time}] efi: mem${i / 10}: [Conventional|   |  |WB|WT|WC|UC] range=[0x${base}-0x${last}] (1MB)`);
    else made.push(`[${time}] usb 1-${i % 9}: new high-speed USB device number ${i} using xhci_hcd`);
  }
  return `${made.join('\n')}\n`;
}

/** A blob of about a megabyte: buses of devices with one window each. */
function blob(): Uint8Array {
  const property = (node: DtNode, name: string, ...cells: number[]) => {
    const value = new Uint8Array(cells.length * 4);
    for (const [i, each] of cells.entries()) new DataView(value.buffer).setUint32(i * 4, each);
    node.properties.set(name, { name, value });
  };
  const root = newNode('');
  property(root, '#address-cells', 1);
  property(root, '#size-cells', 1);
  for (let bus = 0; bus < 100; bus++) {
    const node = newNode(`bus@${(bus << 20).toString(16)}`);
    property(node, '#address-cells', 1);
    property(node, '#size-cells', 1);
    property(node, 'ranges', 0, bus << 20, 1 << 20);
    for (let i = 0; i < 150; i++) {
      const device = newNode(`device@${(i << 12).toString(16)}`);
      property(device, 'reg', i << 12, 0x1000);
      property(device, 'interrupts', 0, i, 4);
      node.children.push(device);
    }
    root.children.push(node);
  }
  return buildBlob({ root, reservations: [] });
}

function regions(count: number): Moment {
  const list = Array.from({ length: count }, (_, i): Region => {
    const id = `region-${i}`;
    return { id, name: id, base: BigInt(i) << 16n, size: 0x8000n, kind: 'ram', attributes: 0xfn };
  });
  return { title: 'many', regions: list };
}

/** Least processor time of `runs` calls, in milliseconds. */
function time(work: () => unknown, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Measures each case, prints the figures, and returns the limits that were missed. */
export function bench(): string[] {
  const short = bytesOf(log(10_000));
  const long = bytesOf(log(140_000));
  const tree = blob();
  const header = formatOf('c-header');
  const many = regions(100_000);
  const { options } = optionsOf(header as NonNullable<typeof header>, {});
  const cases: readonly [string, number, number][] = [
    [`log of 10,000 lines, ${short.length} bytes`, time(() => importBytes({ name: 'x', bytes: short }), 5), LINES_MS],
    [`log of ${long.length} bytes`, time(() => importBytes({ name: 'x', bytes: long }), 3), LONG_MS],
    [`device tree blob of ${tree.length} bytes`, time(() => importBytes({ name: 'x', bytes: tree }), 5), BLOB_MS],
    ['100,000 regions to C', time(() => header?.write?.(many, options, { product: 'bench', input: 'x' }), 3), HEADER_MS],
  ];
  const kept = retained(() => importBytes({ name: 'x', bytes: long })) / long.length;
  const rows: readonly (readonly [what: string, figure: number, limit: number, unit: string])[] = [
    ...cases.map(([what, ms, limit]) => [what, ms, limit, 'ms'] as const),
    [`that log: kept when it is imported`, kept, LONG_FACTOR, 'times its size'],
    [`that log: grown by the import, at its highest`, growthOfChild(long) / long.length, LONG_FACTOR, 'times its size'],
  ];
  const shown = (figure: number, unit: string) => (unit === 'ms' ? figure.toFixed(0) : figure.toFixed(2));
  for (const [what, figure, limit, unit] of rows)
    console.log(`${what.padEnd(48)}${shown(figure, unit).padStart(8)} ${unit} (limit ${limit})`);
  return rows
    .filter(([, figure, limit]) => figure > limit)
    .map(([what, figure, limit, unit]) => `${what}: ${shown(figure, unit)} ${unit}, more than ${limit}`);
}

/** Bytes that this process has had in memory at its highest. What `resourceUsage` says on Linux begins with the parent's. */
function highWater(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'latin1') : '';
  const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? process.resourceUsage().maxRSS * 1024 : Number(kilobytes) * 1024;
}

/** Prints by how many bytes this process grows at its highest while a log is imported. */
export function printGrowth(path: string): void {
  const long = new Uint8Array(readFileSync(path));
  const before = highWater();
  const imported = importBytes({ name: 'x', bytes: long });
  console.log(imported.moment.regions.length > 0 ? highWater() - before : Number.NaN);
}

/** The same in a process of its own, with Node's own settings: this one has grown by the measurements before. */
function growthOfChild(content: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const path = join(folder, 'long.log');
  writeFileSync(path, content);
  const program = `import { printGrowth } from ${JSON.stringify(import.meta.url)}; printGrowth(${JSON.stringify(path)});`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  const growth = Number(stdout.trim());
  return stdout.trim() === '' || Number.isNaN(growth) ? Number.POSITIVE_INFINITY : growth;
}

/** Bytes that the result of `work` keeps alive. */
function retained(work: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const result = work();
  const after = used();
  // The result must live until here.
  return result === undefined ? 0 : after - before;
}
